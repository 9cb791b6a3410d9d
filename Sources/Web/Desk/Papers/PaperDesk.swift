import Basics
import Commitments
import Documents
import Markup
import Store

/// The monthly note and the yearly report: chosen, read, taken along.
enum PaperDesk {
    private static let readers: Set<Role> = [.supervisor, .leader]

    static let routes: [DeskRoute] = [
        .get("desk/papers", readers, "文稿，?paper=&for= the papers", page),
        .get("desk/papers/paper.docx", readers, "一份文稿 one paper as DOCX", file),
    ]

    private static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let loader = try PaperLoader(page)
        guard let wanted = try loader.wanted() else { return nil }
        return .html(
            PaperPage(
                choices: try loader.choices(), chosen: wanted, isPublic: loader.isPublic,
                paper: try loader.paper(wanted), try page.context()
            ).html())
    }

    private static func file(_ page: DeskPage) throws -> DeskAnswer? {
        let loader = try PaperLoader(page)
        guard let wanted = try loader.wanted(), let paper = try loader.paper(wanted) else { return nil }
        let context = try page.context()
        let picture = context.site.checkpoint?.code.flatMap { CodePicture.png($0) }
        let file = document(paper, language: page.language, picture: picture, author: context.site.place)
        return .file(
            Page(
                contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                body: try file.bytes(), fileName: "\(paper.title.replacing("\n", with: "")).docx"))
    }

    static func document(_ paper: Paper, language: Language, picture: [UInt8]?, author: String) -> DocxFile {
        var blocks: [DocxFile.Block] = [.paragraph(paper.title, .title), .paragraph(paper.subtitle, .subtitle)]
        blocks += paper.blocks.map { block -> DocxFile.Block in
            switch block {
            case .heading(let text): .paragraph(text, .heading)
            case .paragraph(let text): .paragraph(text, .body)
            case .table(let table):
                .table(DocxFile.Table(header: table.header, rows: table.rows, widths: table.widths))
            }
        }
        blocks.append(.paragraph("", .signature))
        blocks += paper.signature.map { DocxFile.Block.paragraph($0, .signature) }
        return DocxFile(
            title: paper.title.replacing("\n", with: ""), author: author,
            language: language == .chinese ? "zh-CN" : "en-GB", blocks: blocks, foot: paper.foot,
            picture: picture.map { DocxFile.Picture(png: $0, words: "QR", millimetres: 26) })
    }
}
