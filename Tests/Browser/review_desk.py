"""Candidate review: a report goes from its file into the ledger by keyboard alone, with script and without; a corrected
report asks only about what moved."""

import os
import pathlib
import sys
import tempfile

from playwright.sync_api import sync_playwright

from checks import Browser, Checks, seen
from desk_under_test import person
from site_under_test import ROOT, served

SHOTS = os.environ.get("SHOTS")
SAMPLES = ROOT / "Samples"


def settled(page, count):
    """Waits until the page says how many are settled."""
    page.locator("#how-far", has_text=f"已处理 {count} /").wait_for()


def words(page):
    return page.locator(".review-act .words").inner_text()


def select(page, start, end):
    """Selects words of the text as a mouse would: from the first place of `start` to the first of `end` behind it."""
    page.evaluate(
        """([start, end]) => {
          const walker = document.createTreeWalker(document.querySelector(".report"), NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          let begun = false;
          while (walker.nextNode()) {
            const text = walker.currentNode.data;
            if (!begun && text.includes(start)) { range.setStart(walker.currentNode, text.indexOf(start)); begun = true; }
            if (begun && text.includes(end)) { range.setEnd(walker.currentNode, text.indexOf(end) + end.length); break; }
          }
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }""",
        [start, end],
    )


def send(page, button):
    """Presses a form's button by key and waits for the page that answers."""
    button.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")


def upload(page, site, path, corrects=None):
    page.goto(f"{site.front}desk/review")
    page.set_input_files("[name=file]", str(path))
    if corrects:
        page.select_option("[name=corrects]", label=corrects)
    send(page, page.locator("main form button.main"))


def by_keys(page, site, checks):
    """Single keys, with script."""
    upload(page, site, SAMPLES / "tangjiang-2025.docx")
    page.locator(".review-act").wait_for()
    checks.that("读出候选 106 条" in page.locator(".notice").inner_text(), "import: says how many were read")
    report = page.url.split("?")[0].split("#")[0]
    for _ in range(10):
        page.keyboard.press("a")
    settled(page, 10)
    page.keyboard.press("r")
    page.keyboard.press("2")
    settled(page, 11)
    checks.that(page.locator(".report .v-no").count() == 1, "keys: what was rejected is struck in the text")
    checks.that(page.locator(".report .now").is_visible(), "keys: the current words are in view")

    page.keyboard.press("e")
    page.keyboard.press("Control+A")
    page.keyboard.type("县级重点项目")
    page.keyboard.press("Enter")
    settled(page, 12)
    checks.that("接受" in page.locator("form.undo").inner_text(), "keys: an edit is saved and accepted with Enter")

    first = words(page)
    page.keyboard.press("g")
    page.locator(".review-act .words", has_text="。").wait_for()
    checks.that(words(page).startswith(first) and "/ 105 条" in page.locator("#how-far").inner_text(), "keys: g merges")
    page.keyboard.press("s")
    text = page.locator("form[action$='/split'] textarea")
    checks.that(text.is_visible() and text.evaluate("(e) => e === document.activeElement"), "keys: s opens the words to cut")
    page.keyboard.press("Control+Home")
    for _ in range(len(first) + 1):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.keyboard.press("Control+Enter")
    page.locator("#how-far", has_text="/ 106 条").wait_for()
    checks.that(words(page) == first, "keys: s cuts where the line was broken", words(page))
    page.keyboard.press("u")
    page.locator("#how-far", has_text="/ 105 条").wait_for()
    page.keyboard.press("u")
    page.locator("#how-far", has_text="/ 106 条").wait_for()
    checks.that(words(page) == first and "已撤销" in page.locator(".notice").inner_text(), "keys: u takes both back")

    select(page, first, first[:-1])
    page.keyboard.press("m")
    page.locator(".review-act .words", has_text="万亿").or_(page.locator(".review-act", has_text="改过")).first.wait_for()
    checks.that(words(page) == first[:-1], "keys: m moves to what is selected", words(page))
    page.keyboard.press("u")
    page.locator(f".review-act .words:text-is('{first}')").wait_for()

    select(page, "围绕上述目标", "围绕上述目标")
    page.keyboard.press("n")
    page.locator(".review-act", has_text="人工补录").wait_for()
    checks.that(words(page) == "围绕上述目标", "keys: n adds what is selected")
    page.keyboard.press("a")
    settled(page, 13)
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("?")
    page.locator(".keys").wait_for(state="visible")
    page.keyboard.press("Escape")
    checks.that(not page.locator(".keys").is_visible(), "keys: Escape closes")
    return report


def by_forms(page, report, checks):
    """The same by links and forms, without script; the browser's own keys alone."""
    page.goto(report)
    last = 13

    def act(summary):
        page.locator(f".review-act summary:has-text('{summary}')").focus()
        page.keyboard.press("Enter")

    page.goto(page.locator(".do .way").last.evaluate("(e) => e.href"))
    page.keyboard.press("Enter")
    checks.that(page.url.endswith("#act"), "forms: from the words in the text one key leads to the acts")
    send(page, page.locator(".do button"))
    settled(page, last + 1)
    checks.that(page.url.endswith("#now"), "forms: an act leads on to the next one's words")
    act("不要")
    page.locator("[name=other]").focus()
    page.keyboard.type("属于上级事权")
    send(page, page.locator("[name=other]"))
    settled(page, last + 2)
    checks.that("属于上级事权" not in words(page), "forms: on to the next behind a rejection")

    before = words(page)
    act("改起止")
    area = page.locator("form[action$='/move'] textarea")
    area.fill("报告里没有这句话")
    send(page, page.locator("form[action$='/move'] button.main"))
    checks.that(page.locator("#problem").is_visible(), "forms: words that are not in the report are refused")
    checks.that(area.input_value() == "报告里没有这句话" and area.is_visible(), "forms: what was entered is still there")
    area.fill(before[:-1])
    send(page, page.locator("form[action$='/move'] button.main"))
    checks.that(words(page) == before[:-1], "forms: the span moves", words(page))

    act("切分")
    page.locator("form[action$='/split'] textarea").fill(before[:4] + "\n" + before[4:-1])
    send(page, page.locator("form[action$='/split'] button.main"))
    checks.that(words(page) == before[:4], "forms: cut where the line is broken", words(page))
    send(page, page.locator("form.merge button"))
    checks.that(words(page) == before[:-1], "forms: merged again", words(page))
    for _ in range(3):
        send(page, page.locator("form.undo button"))
    checks.that(words(page) == before, "forms: all three are taken back", words(page))

    act("改内容")
    page.locator("form[action$='/edit'] [name=value]").fill("很多")
    send(page, page.locator("form[action$='/edit'] button.main"))
    checks.that("不是数字" in page.locator("#problem").inner_text(), "forms: a figure that is none is refused")
    page.locator("form[action$='/edit'] [name=value]").fill("7.5")
    send(page, page.locator("form[action$='/edit'] button.main"))
    settled(page, last + 3)

    act("本标题下还有")
    count = page.locator(".rest li").count()
    send(page, page.locator("form[action$='/accept-heading'] button"))
    settled(page, last + 3 + count)
    checks.that(page.locator(".review-filters [aria-current]").first.inner_text().startswith("未处理"), "forms: the filter stays")
    return last + 3 + count


def confirm(page, site, report, count, checks):
    page.goto(report + "/confirm")
    rows = page.locator(".plan").first.locator("tbody tr").count()
    gone = page.locator(".plan").last.locator("tbody tr").count()
    checks.that(rows + gone == count and gone == 2, "confirm: shows exactly what was marked", f"{rows} + {gone} of {count}")
    checks.that("人工补录" in page.locator(".plan").first.inner_text(), "confirm: marks what was added by hand")
    checks.that("改过" in page.locator(".plan").first.inner_text(), "confirm: marks what was put right")
    checks.that("批量确认" in page.locator(".plan").first.inner_text(), "confirm: marks what was accepted together")
    send(page, page.locator("main form button.main").first)
    page.locator(".notice", has_text="已确认").wait_for()
    listed = site.work("ledger", "list", "--format", "csv")
    checks.that(listed.count("2025-") >= rows, "confirm: the items are in the ledger")
    public = page.context.request.get(site.front + "commitments").text()
    checks.that("2025-0001" not in public, "confirm: the public does not see them yet")
    send(page, page.locator("button.danger"))
    checks.that("打勾" in page.locator("#problem").inner_text(), "confirm: nothing unread without the tick")


def corrected(page, site, checks):
    text = (SAMPLES / "tangjiang-2025.txt").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "更正稿.txt"
        path.write_text(text.replace("粮食产量稳定在33.5万吨以上", "粮食产量稳定在34万吨以上").replace("实施重点项目140个", "实施重点项目150个"), encoding="utf-8")
        picture = pathlib.Path(folder) / "扫描.png"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
        upload(page, site, picture)
        checks.that("图片（PNG）" in page.locator("#problem").inner_text(), "import: a picture is refused by name")
        upload(page, site, path)
        checks.that("更正稿" in page.locator("#problem").inner_text(), "import: a second report of a year is refused")
        upload(page, site, path, corrects="2025年报告")
    checks.that("原话未变" in page.locator(".notice").inner_text(), "correction: says what stands")
    page.goto(page.url.split("#")[0] + "?show=left&kind=hard")
    item = page.locator(".report .v-left", has_text="150个").first
    page.goto(item.evaluate("(e) => e.classList.contains('now') ? location.href : e.href"))
    checks.that("140个" in page.locator(".old-new").inner_text(), "correction: old and new words side by side")
    checks.that("实施重点项目140个" in page.locator(".gone").inner_text(), "correction: items whose words are gone are listed")
    return page.url.split("?")[0].split("#")[0]


def looks(page, site, report, checks):
    """Every page for everyone, in both languages."""
    for prefix in ("", "/en"):
        for path, name in [("desk/review", "reports"), (report, "review"), (report + "/confirm", "confirmation")]:
            address = (path if path.startswith("http") else site.front + path).replace(site.origin, site.origin + prefix)
            page.goto(address)
            seen(page, checks, f"{name}{prefix.replace('/', '-')}", schemes=("light",) if prefix else ("light", "dark"), picture=SHOTS and f"{SHOTS}/{name}{prefix.replace('/', '-')}")


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks, empty=True) as site:
        browser = Browser(playwright, checks)
        complaints = []
        keys = person(site, browser, "李明", "supervision", "supervisor", "liming", java_script_enabled=True)
        keys.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
        keys.on("pageerror", lambda error: complaints.append(str(error)))
        report = by_keys(keys, site, checks)
        checks.that(not complaints, "keys: the console is quiet", complaints)
        forms = person(site, browser, "王芳", "supervision", "supervisor", "wangfang")
        count = by_forms(forms, report, checks)
        confirm(forms, site, report, count, checks)
        looks(keys, site, corrected(forms, site, checks), checks)
        site.work("doctor")  # fails where a row is not what its events give
        browser.chromium.close()
    return checks.close()


if __name__ == "__main__":
    sys.exit(main())
