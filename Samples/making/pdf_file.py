"""The report as a printed PDF: A4, a running head, page numbers, lines broken where the page breaks them.

Chromium prints it, driven over its debugging pipe, which takes header and footer templates.
"""

import base64
import json
import os
import re
import shutil
import subprocess
import tempfile
from html import escape

from .printed_font import truetype
from .report import MARK

NAMES = ("chromium", "chromium-browser", "google-chrome")
PAPER = {"paperWidth": 8.27, "paperHeight": 11.69, "marginTop": 1.1, "marginBottom": 1.0,
         "marginLeft": 1.1, "marginRight": 1.1}
RUNNING = '<div style="width:100%;text-align:center;font:9px report,serif">{}</div>'
STYLE = """
@font-face { font-family: report; src: url(data:font/ttf;base64,FONT); }
body { font: 12pt/1.9 report, serif; font-synthesis: none; text-align: justify; }
h1, h2, h3 { font-weight: normal; break-after: avoid; }
h1 { text-align: center; font-size: 22pt; } h2 { font-size: 16pt; } h3 { font-size: 13pt; }
p { text-indent: 2em; margin: 0; } p.centre { text-indent: 0; text-align: center; }
sup { font-size: 8pt; }
"""


class Missing(Exception):
    pass


def make(report):
    chromium = next((path for name in NAMES if (path := shutil.which(name))), None)
    if chromium is None:
        raise Missing("Chromium is missing (apt install chromium fonts-noto-cjk)")
    head = RUNNING.format(f"棠江县{report.delivered[0]}年政府工作报告")
    foot = RUNNING.format('— <span class="pageNumber"></span> —')
    font = truetype(report.text + head + foot)
    if font is None:
        raise Missing("fontTools or Noto Serif CJK SC is missing (pip install fonttools, apt install fonts-noto-cjk)")
    options = PAPER | {"displayHeaderFooter": True, "headerTemplate": head, "footerTemplate": foot,
                       "generateTaggedPDF": False}
    with Browser(chromium) as browser:
        return dated(browser.print(page(report, font), options), report.date)


def page(report, font):
    rows = "\n".join(row(paragraph) for paragraph in report.paragraphs)
    style = STYLE.replace("FONT", base64.b64encode(font).decode())
    return f'<html lang="zh-CN"><meta charset="utf-8"><title>政府工作报告</title><style>{style}</style>{rows}</html>'


def row(paragraph):
    tag = {"title": "h1", "part": "h2", "glossary": "h2", "area": "h3"}.get(paragraph.kind, "p")
    kind = ' class="centre"' if paragraph.kind in ("dateline", "speaker") else ""
    text = escape(paragraph.text, quote=False)
    if paragraph.kind != "note":
        text = MARK.sub(r"<sup>［\1］</sup>", text)
    return f"<{tag}{kind}>{text}</{tag}>"


def dated(pdf, date):
    """The day of delivery for the day of printing, in as many bytes, so that offsets stay true."""
    stamp = f"(D:{date.replace('-', '')}000000+00'00')".encode()
    return re.sub(rb"\(D:\d{14}\+00'00'\)", stamp, pdf)


class Browser:
    """A headless Chromium that answers on file descriptors 3 and 4, one JSON object before each zero byte."""

    def __init__(self, path):
        self.path = path
        self.count = 0
        self.rest = b""

    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory()
        ours_in, self.out = os.pipe()
        self.source, ours_out = os.pipe()
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
                 f"--user-data-dir={self.profile.name}"]
        # Duplicated high first, so that putting them at 3 and 4 overwrites neither.
        shell = f'exec "$0" "$@" 3<&{ours_in} 4>&{ours_out}'
        self.process = subprocess.Popen(["bash", "-c", shell, self.path, *flags], pass_fds=(ours_in, ours_out),
                                        stderr=subprocess.DEVNULL)
        os.close(ours_in)
        os.close(ours_out)
        return self

    def __exit__(self, *error):
        self.ask("Browser.close")
        self.process.wait(timeout=20)
        os.close(self.out)
        os.close(self.source)
        self.profile.cleanup()

    def print(self, html, options):
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        frame = self.ask("Page.getFrameTree", session)["frameTree"]["frame"]["id"]
        self.ask("Page.setDocumentContent", session, frameId=frame, html=html)
        self.ask("Runtime.evaluate", session, expression="document.fonts.ready", awaitPromise=True)
        return base64.b64decode(self.ask("Page.printToPDF", session, **options)["data"])

    def ask(self, method, session=None, **params):
        self.count += 1
        call = {"id": self.count, "method": method, "params": params}
        if session:
            call["sessionId"] = session
        os.write(self.out, json.dumps(call).encode() + b"\0")
        while True:
            answer = self.next()
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError(f"Chromium refused {method}: {answer['error']['message']}")
                return answer["result"]

    def next(self):
        while b"\0" not in self.rest:
            chunk = os.read(self.source, 1 << 16)
            if not chunk:
                raise RuntimeError("Chromium ended before it answered")
            self.rest += chunk
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)
