"""Months and papers at the desk: the office sends a month, a township answers ten tasks on one page (its keystrokes and
clicks are counted), a unit sends back a sheet that another program saved, clashes are decided, and the monthly note is
taken along and read back.

    python3 Tests/Browser/sheets.py [--look FOLDER]
"""

import datetime
import io
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

from playwright.sync_api import sync_playwright

from checks import Browser, Checks, seen
from desk_under_test import person
from site_under_test import BINARY, served

# Days begin in Beijing, as the program counts them.
MONTH = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=8)).strftime("%Y-%m")
TASKS = ["2025-0080", "2025-0081", "2025-0082", "2025-0083", "2025-0084", "2025-0085", "2025-0086", "2025-0087"]


class Hand:
    """Does what a person's hand does on a page, and counts it: text that is typed is not counted, every other key is."""

    def __init__(self, page):
        self.page, self.keys, self.clicks = page, 0, 0

    def click(self, selector):
        self.clicks += 1
        self.page.click(selector)

    def press(self, key):
        self.keys += 1
        self.page.keyboard.press(key)

    def digits(self, text):
        for digit in text:
            self.press(digit)

    def text(self, words):
        self.page.keyboard.insert_text(words)


def main():
    look = pathlib.Path(sys.argv[sys.argv.index("--look") + 1]) if "--look" in sys.argv else None
    checks = Checks()
    with sync_playwright() as playwright, served(checks, people=True) as site:
        for task in TASKS:
            site.work("ledger", "assign", task, "--lead", "longji", "--deadline", "2027-06-30")
        browser = Browser(playwright, checks)
        office = person(site, browser, "周督查", "supervision", "supervisor", "zhou")
        township = person(site, browser, "吴填报", "longji", "reporter", "wu")
        housing = person(site, browser, "郑填报", "housing", "reporter", "zheng")
        sent(site, office, checks)
        both(browser, office, f"{site.front}desk/sheets", checks, "month", look)
        both(browser, township, f"{site.front}desk/sheets", checks, "own", look)
        one_page(site, township, checks)
        by_sheet(site, housing, office, checks, browser, look)
        paper(site, office, checks)
        looked_at(site, browser, office, township, checks, look)
        browser.chromium.close()
    return checks.close()


def sent(site, office, checks):
    office.goto(f"{site.front}desk/sheets")
    rows = office.locator(".month-table tbody tr").count()
    checks.that(rows > 5, "units with open commitments are listed", rows)
    checks.that(office.locator("[name=unit]:checked").count() == rows, "all of them are chosen to be sent to")
    office.click("button:has-text('发给选中的单位')")
    checks.that(office.locator(".notice").inner_text().startswith(f"发给了 {rows} 个单位"), "sent to all of them")
    checks.that(office.locator("[name=unit]:checked").count() == 0, "and none is chosen again")


def one_page(site, township, checks):
    """A township with ten tasks: at most 40 keystrokes and 12 clicks beyond the text itself."""
    township.goto(f"{site.front}desk")
    hand = Hand(township)
    hand.click(".ways-on a[href$='/sheets']")
    items = township.locator(".month-item")
    checks.that(items.count() == 10, "ten tasks on one page", items.count())
    checks.that("谁会看到" in township.locator(".readers").inner_text(), "it says who reads what is entered")
    ids = [item.get_attribute("id").removeprefix("item-") for item in items.all()]
    for number, task in enumerate(ids):
        hand.click(f"#month-words-{task}")
        hand.text(f"第{number + 1}项：已完成选址和设计，正在进场施工，质量安全总体平稳。")
        hand.press("Tab")
        hand.digits(str(70 + number))
    hand.click(".send-line button")
    notice = township.locator(".notice").inner_text()
    checks.that(notice == "已交，记入 10 项。", "ten items recorded", notice)
    print(f"ten tasks: {hand.keys} keystrokes and {hand.clicks} clicks beyond the text")
    checks.that(hand.keys <= 40 and hand.clicks <= 12, "within 40 keystrokes and 12 clicks", (hand.keys, hand.clicks))
    shown = site.work("ledger", "show", ids[3])
    checks.that("73%" in shown and "第4项" in shown, "the ledger holds it", shown)
    # Nothing touched, sent again: nothing new. A bad number comes back with everything that was entered.
    township.click(".send-line button")
    checks.that("没有新进展" in township.locator(".notice").inner_text(), "untouched, nothing is recorded again")
    township.fill(f"#month-words-{ids[0]}", "验收资料正在整理。")
    township.fill(f"#month-percent-{ids[0]}", "八成")
    township.click(".send-line button")
    checks.that(ids[0] in township.locator(".trouble").inner_text(), "a bad number is named with its task")
    kept = township.locator(f"#month-words-{ids[0]}").input_value()
    checks.that(kept == "验收资料正在整理。", "and what was entered is still there", kept)


def filled(workbook):
    """The sheet as an office sends it back: rows turned round, a column hidden, numbers in three ways."""
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(workbook))
    page = book.worksheets[0]
    rows = list(page.iter_rows(values_only=True))
    start = next(line for line, cells in enumerate(rows) if cells[1] == "编号") + 1
    body = [list(cells) for cells in rows[start:]]
    body.reverse()
    for line, cells in enumerate(body):
        for column, value in enumerate(cells):
            page.cell(start + 1 + line, column + 1).value = value
    ids = [cells[1] for cells in body]
    writings = [(0.55, "0%"), ("56%", "@"), (57, "General")]
    for line, (value, form) in enumerate(writings[: len(ids)]):
        cell = page.cell(start + 1 + line, 9)
        cell.value, cell.number_format = value, form
        page.cell(start + 1 + line, 10).value = f"表里第{line + 1}行的进展"
    page.column_dimensions["F"].hidden = True
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), ids


def through_office(workbook):
    """The same through LibreOffice, where it is installed."""
    if not shutil.which("soffice"):
        print("skipped: no LibreOffice to save the sheet with")
        return workbook
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "in.xlsx"
        path.write_bytes(workbook)
        command = ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder + "/out"]
        subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
        return (pathlib.Path(folder) / "out" / "in.xlsx").read_bytes()


def by_sheet(site, housing, office, checks, browser, look):
    try:
        import openpyxl  # noqa: F401
    except ImportError:
        print("skipped: no openpyxl to fill in a sheet with (pip install openpyxl)")
        return
    address = f"{site.front}desk/sheets/{MONTH}/housing/sheet.xlsx"
    workbook = housing.context.request.get(address).body()
    checks.that(workbook == housing.context.request.get(address).body(), "the same sheet has the same bytes")
    refused = housing.context.request.get(address.replace("housing", "water"))
    checks.that(refused.status == 403, "another unit's sheet is not given out", refused.status)
    workbook, ids = filled(workbook)
    workbook = through_office(workbook)
    # Meanwhile the office notes something down itself.
    site.work("ledger", "progress", ids[0], "--percent", "50", "--words", "督查室电话了解的进展", "--of", "housing")
    upload(site, office, [("住建.xlsx", workbook), ("别的.xlsx", b"no workbook")])
    checks.that(office.locator(".trouble b").inner_text() == "别的.xlsx", "a file that is no sheet is named")
    checks.that(office.locator(".clash").count() == 1, "the newer word of the ledger clashes")
    checks.that(office.locator(".returned-table tbody tr").count() == len(ids[:3]) - 1, "the others would be recorded")
    checks.that(site.work("ledger", "show", ids[1]).count("表里") == 0, "looking records nothing")
    both(browser, office, office.url, checks, "returned", look)
    office.check(".clash [value=ours]")
    office.click("button:has-text('全部记入')")
    done = office.locator(".notice").inner_text()
    checks.that(done == f"收了 1 张表，记入 {len(ids[:3]) - 1} 项。", "recorded at once", done)
    kept, taken = site.work("ledger", "show", ids[0]), site.work("ledger", "show", ids[1])
    checks.that("表里" not in kept and "56%" in taken, "ours was kept, the others are theirs", (kept, taken))
    upload(site, office, [("住建.xlsx", workbook)])
    checks.that(office.locator(".returned-table").count() == 0, "the same sheet again changes nothing")


def upload(site, page, files):
    page.goto(f"{site.front}desk/sheets")
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    page.set_input_files("#upload-sheet", [{"name": name, "mimeType": kind, "buffer": bytes} for name, bytes in files])
    page.click(".upload button")


def paper(site, office, checks):
    office.goto(f"{site.front}desk/papers")
    shown = office.locator(".paper").inner_text()
    checks.that("总体情况" in shown and "月报表填报" in shown, "the note of the month is shown")
    address = office.locator(".take a").get_attribute("href")
    document = office.context.request.get(site.origin + address).body()
    checks.that(document == office.context.request.get(site.origin + address).body(), "the same paper, the same bytes")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "note.docx"
        path.write_bytes(document)
        text = subprocess.run([str(BINARY), "text", str(path)], check=True, capture_output=True, text=True).stdout
        for line in office.locator(".paper h3, .paper > p:not(.paper-signature), .paper td").all_inner_texts()[:60]:
            checks.that(line.strip() in text, "the document says what the page shows", line)
        parts = zipfile.ZipFile(path)
        foot = parts.read("word/footer1.xml").decode()
        checks.that("依据的记录" in foot and parts.read("word/media/code.png")[:4] == b"\x89PNG", "its foot can be checked")
        opened_elsewhere(path, checks)
    line = office.locator(".paper-foot p").last.inner_text().split('"')[1]
    with tempfile.TemporaryDirectory() as folder:
        export = str(pathlib.Path(folder) / "log")
        site.work("log", "export", export)
        done = subprocess.run([str(BINARY), "verify", export, "--since", line], capture_output=True, text=True)
        checks.that(done.returncode == 0, "the paper's foot is a witness of the log", done.stderr)
    office.goto(f"{site.front}desk/papers?paper=2025&for=public")
    public = office.locator(".paper").inner_text()
    checks.that("批示" not in public and "月报表" not in public and "内部" not in public, "the public one holds nothing internal")
    checks.that("2025年政府工作报告" in public, "it speaks of its year")


def opened_elsewhere(path, checks):
    try:
        import docx

        checks.that(len(docx.Document(str(path)).tables) > 0, "python-docx opens it")
    except ImportError:
        print("skipped: no python-docx to open the paper with")
    if not shutil.which("soffice"):
        print("skipped: no LibreOffice to open the paper with")
        return
    folder = str(path.parent)
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, str(path)], check=True, capture_output=True,
        timeout=120)
    checks.that(path.with_suffix(".pdf").stat().st_size > 5000, "LibreOffice makes a PDF of it")


def looked_at(site, browser, office, township, checks, look):
    for page, where, name in [
        (office, "desk/sheets", "month-answered"), (township, "desk/sheets", "own-answered"),
        (office, "desk/papers", "paper"), (office, "desk/papers?paper=2025&for=public", "paper-year"),
    ]:
        both(browser, page, site.front + where, checks, name, look)


def both(browser, page, address, checks, name, look):
    """A page in both languages, with script beside it, as `page`'s person sees it."""
    tab = browser.with_axe(storage_state=page.context.storage_state())
    for language in ("", "en"):
        tab.goto(address.replace("/tangjiang/", f"/{language}/tangjiang/") if language else address)
        seen(tab, checks, name + language, schemes=("light",) if language else ("light", "dark"), picture=look and look / (name + language))
    tab.context.close()


if __name__ == "__main__":
    sys.exit(main())
