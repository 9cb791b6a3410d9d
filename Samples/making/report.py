"""A sample report's text, cut into paragraphs that know what they are."""

import re
from dataclasses import dataclass

NUMERAL = "一二三四五六七八九十"
LEAD = re.compile(r"(——[^。]{2,20}。|[^，。：；0-9]{4,18}。)(?=.)")
MARK = re.compile(r"［(\d+)］")


@dataclass(frozen=True)
class Paragraph:
    """kind: title, dateline, speaker, part, area, glossary, note or body. lead: bold first sentence or ''."""

    kind: str
    text: str
    lead: str = ""


class SampleReport:
    """One year's text. `paragraphs` holds it without blank lines, the broken dateline put together."""

    def __init__(self, path):
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.year = int(path.stem.rsplit("-", 1)[1])
        self.paragraphs = list(paragraphs(self.text.split("\n")))
        self.delivered = re.search(r"(\d+)年(\d+)月(\d+)日", self.text).groups()

    @property
    def date(self):
        """The day it was delivered, as 2025-01-14."""
        year, month, day = map(int, self.delivered)
        return f"{year:04}-{month:02}-{day:02}"


def paragraphs(lines):
    lines = [line for line in lines if line.strip()]
    body = next(i for i, line in enumerate(lines) if line.startswith("各位代表"))
    glossary = lines.index("名词解释")
    yield Paragraph("title", lines[0])
    yield Paragraph("dateline", "".join(lines[1:body - 1]))
    yield Paragraph("speaker", lines[body - 1])
    for index, line in enumerate(lines[body:], body):
        yield paragraph(line, index - glossary)


def paragraph(line, past_glossary):
    if past_glossary >= 0:
        return Paragraph("glossary" if past_glossary == 0 else "note", line)
    if re.match(f"[{NUMERAL}]+、", line):
        return Paragraph("part", line)
    if re.match(f"（[{NUMERAL}]+）", line):
        return Paragraph("area", line)
    lead = LEAD.match(line)
    return Paragraph("body", line, lead.group(1) if lead else "")
