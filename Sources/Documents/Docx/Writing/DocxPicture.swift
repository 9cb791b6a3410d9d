/// A picture in a line of its own (DrawingML, ECMA-376 part 1, 20.4).
enum DocxPicture {
    static func paragraph(_ picture: DocxFile.Picture) -> String {
        // English Metric Units: 36,000 a millimetre.
        let side = picture.millimetres * 36_000
        let words = DocxParts.escaped(picture.words)
        return "<w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr><w:r><w:drawing>"
            + "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"\(side)\" cy=\"\(side)\"/>"
            + "<wp:docPr id=\"1\" name=\"code\" descr=\"\(words)\"/><a:graphic>"
            + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
            + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"code.png\" descr=\"\(words)\"/><pic:cNvPicPr/></pic:nvPicPr>"
            + "<pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"\(side)\" cy=\"\(side)\"/></a:xfrm>"
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
            + "</wp:inline></w:drawing></w:r></w:p>"
    }
}
