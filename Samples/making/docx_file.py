"""The report as a Word document: headings, bold leads, real footnotes, a page number in the footer."""

import io
import zipfile
from datetime import datetime

from .report import MARK

try:
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import OxmlElement
    from docx.oxml.ns import nsdecls, qn
    from docx.shared import Pt
except ImportError:
    docx = None

FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
STYLES = {"part": "Heading 1", "glossary": "Heading 1", "area": "Heading 2"}


class Missing(Exception):
    pass


def make(report):
    if docx is None:
        raise Missing("python-docx is missing (pip install python-docx)")
    document = docx.Document()
    prepare(document, report)
    for paragraph in report.paragraphs:
        add(document, paragraph)
    add_footnotes(document, [p for p in report.paragraphs if p.kind == "note"])
    number_pages(document.sections[0].footer.paragraphs[0])
    buffer = io.BytesIO()
    document.save(buffer)
    return without_times(buffer.getvalue())


def prepare(document, report):
    for name in ("Normal", "Heading 1", "Heading 2"):
        style = document.styles[name]
        style.font.name = "FangSong" if name == "Normal" else "SimHei"
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), style.font.name)
    document.styles["Normal"].font.size = Pt(16)
    facts = document.core_properties
    facts.title, facts.author, facts.comments = "政府工作报告", "棠江县人民政府办公室", ""
    facts.created = facts.modified = datetime.fromisoformat(report.date)
    facts.last_modified_by, facts.revision = "", 1


def add(document, paragraph):
    block = document.add_paragraph(style=STYLES.get(paragraph.kind))
    if paragraph.kind in ("title", "dateline", "speaker"):
        block.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if paragraph.kind in ("body", "note"):
        block.paragraph_format.first_line_indent = Pt(32)
    if paragraph.kind == "note":
        block.add_run(paragraph.text)
        return
    if paragraph.lead:
        block.add_run(paragraph.lead).bold = True
    # Even pieces are text, odd ones the numbers of the marks between them.
    for index, piece in enumerate(MARK.split(paragraph.text[len(paragraph.lead):])):
        if index % 2:
            refer(block, piece)
        elif piece:
            block.add_run(piece).bold = paragraph.kind == "title" or None


def refer(block, number):
    run = block.add_run()
    run.font.superscript = True
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), number)
    run._r.append(reference)


def add_footnotes(document, notes):
    """python-docx writes no footnotes, so their part is written here (ECMA-376 part 1, 17.11)."""
    rows = ['<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
            '<w:footnote w:type="continuationSeparator" w:id="0">'
            "<w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"]
    for number in range(1, len(notes) + 1):
        rows.append(f'<w:footnote w:id="{number}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                    f"<w:footnoteRef/></w:r><w:r><w:t>见文末名词解释第{number}条。</w:t></w:r></w:p></w:footnote>")
    xml = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
           f"<w:footnotes {nsdecls('w')}>{''.join(rows)}</w:footnotes>")
    part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES, xml.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def number_pages(block):
    block.alignment = WD_ALIGN_PARAGRAPH.CENTER
    block.add_run("— ")
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        run = block.add_run()
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)
    block.add_run(" —")


def without_times(package):
    """The same entries, all dated at the zip format's first day."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if entry.filename.startswith("docProps/thumbnail"):
                continue
            dated = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            dated.compress_type = zipfile.ZIP_DEFLATED
            data = old.read(entry.filename)
            if entry.filename == "_rels/.rels":
                data = without_thumbnail(data)
            new.writestr(dated, data)
    return out.getvalue()


def without_thumbnail(relations):
    """python-docx's template brings a picture of an empty page along."""
    head, *rest = relations.split(b"<Relationship ")
    return head + b"".join(b"<Relationship " + r if b"thumbnail" not in r else tail(r) for r in rest)


def tail(relation):
    """What follows the relation's own element: nothing, or the end of the document."""
    return relation.split(b"/>", 1)[1]
