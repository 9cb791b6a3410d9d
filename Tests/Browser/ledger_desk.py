"""The ledger at the desk, over the served site and without script: a late commitment is explained, instructed, reported done,
verified and closed by four people; many rows are looked at and written; a task table is taken in; and what is published
is what the preview showed.

    python3 Tests/Browser/ledger_desk.py [--look FOLDER]      the journey, with pictures of each page where asked for
"""

import pathlib
import sys
import tempfile

from playwright.sync_api import sync_playwright

from checks import Browser, Checks, seen
from desk_under_test import person
from site_under_test import served

LATE = "2025-0039"
CANARY = "金丝雀内部口径"


class Look:
    """Pictures and accessibility of pages as they stand, in both languages and colour schemes, on a phone and on a desk. axe
    needs script, which the people of the journey do without: the page's bytes are shown to another that has it."""

    def __init__(self, checks, browser, folder):
        self.checks, self.folder = checks, folder and pathlib.Path(folder)
        self.page = browser.with_axe()

    def show(self, page):
        html = page.content()
        self.page.unroute_all()
        self.page.route(page.url, lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
        self.page.goto(page.url)

    def at(self, page, name, schemes=("light", "dark")):
        self.show(page)
        seen(self.page, self.checks, name, schemes=schemes, picture=self.folder and self.folder / name)

    def both(self, site, page, path, name):
        """A page that a GET opens, in Chinese and in English, where words are longer and colours the same."""
        page.goto(site.front + path)
        self.at(page, name)
        page.goto(site.origin + "/en" + site.front[len(site.origin):] + path)
        self.at(page, f"{name}-en", schemes=("light",))


def open_act(page, act):
    details = page.locator(f"#act-{act}")
    if details.get_attribute("open") is None:
        details.locator("summary").click()
    return details


def late_and_done(site, checks, look, leader, reporter, office, visitor):
    item = f"{site.front}desk/commitments/{LATE}"
    reporter.goto(site.front + "desk/commitments")
    checks.that("只列" not in reporter.content() and reporter.locator(f"a[href$='{LATE}']").count() == 1,
                "a reporter's list begins with its own unit")
    reporter.goto(item)
    act = open_act(reporter, "progress")
    act.locator("[name=percent]").fill("101")
    act.locator("form").evaluate("form => form.noValidate = true")
    act.locator("[name=words]").fill("桥台浇筑完成，台风停工两个月，正在赶工。")
    act.locator("button.main").click()
    checks.that(reporter.locator("#problem").count() == 1, "101 percent is refused", reporter.url)
    checks.that("桥台浇筑" in reporter.locator("#act-progress [name=words]").input_value(), "what was entered stays")
    reporter.locator("#act-progress [name=percent]").fill("85")
    reporter.locator("#act-progress button.main").click()
    checks.that("进展已记" in reporter.locator(".notice").inner_text(), "the late commitment is explained")

    leader.goto(site.front + "desk/overview")
    row = leader.locator(".late-items li", has=leader.locator(f"a[href$='{LATE}']")).first
    checks.that("台风停工" in row.inner_text(), "the leader reads why", row.inner_text())
    row.locator("a.instruct").click()
    act = leader.locator("#act-instruct")
    checks.that(act.get_attribute("open") is not None, "and is one step from instructing")
    act.locator("[name=words]").fill("年底前必须通车，每周报一次。")
    act.locator("[name=due]").fill("2026-12-05")
    act.locator("button.main").click()
    checks.that("每周报一次" in leader.locator(".instructions").inner_text(), "the instruction is given")
    checks.that(leader.locator("#act-verify").count() == 0, "nothing is offered that can't be done")

    reporter.goto(item)
    answer = reporter.locator("form[action$='/answer']")
    answer.locator("[name=words]").fill("已排出周计划，12月20日通车。")
    answer.locator("button.main").click()
    act = open_act(reporter, "evidence")
    with tempfile.TemporaryDirectory() as folder:
        paper = pathlib.Path(folder) / "验收单.txt"
        paper.write_text("交工验收合格", encoding="utf-8")
        act.locator("[name=file]").set_input_files(paper)
        act.locator("[name=words]").fill("交工验收单")
        act.locator("button.main").click()
    checks.that("交工验收单" in reporter.locator(".evidence").inner_text(), "evidence is kept")
    act = open_act(reporter, "report-done")
    act.locator("[name=words]").fill("全桥贯通，已通车。")
    act.locator("button.main").click()
    checks.that(reporter.locator("#act-verify").count() == 0, "the unit can't verify itself")

    office.goto(item)
    look.at(office, "item")
    answer = office.request.get(item + "/evidence/1")
    checks.that(
        answer.headers["content-disposition"].startswith("attachment") and answer.text() == "交工验收合格"
        and answer.headers["x-content-type-options"] == "nosniff" and "sandbox" in answer.headers["content-security-policy"],
        "a file of evidence is handed over and never shown", answer.headers)
    for act, words in (("verify", "到现场看过，已通车。"), ("close", None)):
        form = open_act(office, act)
        if words:
            form.locator("[name=words]").fill(words)
        form.locator("button.main").click()
    settle = office.locator("form[action$='/settle']")
    office.locator(".instructions summary").click()
    settle.locator("[name=words]").fill("通车，办结。")
    settle.locator("button.main").click()
    checks.that("已办结" in office.locator(".instructions").inner_text(), "verified, closed, and the instruction settled")

    visitor.goto(f"{site.front}commitments/{LATE}")
    text = visitor.locator("main").inner_text()
    checks.that("核验完成" in text and "到现场看过" in text, "everyone sees it done, and who saw to it")
    checks.that("每周报一次" not in text and "周计划" not in text and "交工验收单" not in text,
                "and neither the instruction nor internal evidence")


def many_rows(site, checks, look, office):
    office.goto(site.front + "desk/commitments?mark=unassigned")
    ids = [box.get_attribute("value") for box in office.locator("[name=id]").all()[:2]]
    for one in ids:
        office.locator(f"[name=id][value='{one}']").check()
    office.locator(f"[name=id][value='{ids[0]}']").check()
    office.locator(".many [name=lead]").select_option("water")
    office.locator(".many [name=deadline]").fill("2026-12-31")
    office.locator(".many button.main").click()
    checks.that(office.locator(".dry tbody tr").count() == 2, "each picked row is shown before anything is written", office.url)
    look.at(office, "bulk")
    office.locator("form[action$='/bulk/apply'] button").click()
    checks.that("2项" in office.locator(".notice").inner_text(), "then they are written", office.locator(".notice").all_inner_texts())
    # What is set moves only with reason and basis.
    office.goto(site.front + f"desk/commitments?q={ids[0]}")
    office.locator(f"[name=id][value='{ids[0]}']").check()
    office.locator(".many [name=lead]").select_option("housing")
    office.locator(".many button.main").click()
    checks.that("理由" in office.locator(".dry").inner_text(), "what is set is refused without a reason")
    office.locator("form[action$='/bulk'] [name=reason]").fill("机构改革")
    office.locator("form[action$='/bulk'] [name=basis]").fill("县府办〔2026〕8号")
    office.locator("form[action$='/bulk'] button").click()
    office.locator("form[action$='/bulk/apply'] button").click()
    office.goto(site.front + f"desk/commitments/{ids[0]}")
    checks.that("机构改革" in office.locator(".changes").inner_text(), "with one it moves, and the reason stays")


def table(site, checks, look, office):
    office.goto(site.front + "desk/commitments/import")
    with tempfile.TemporaryDirectory() as folder:
        sheet = pathlib.Path(folder) / "任务.csv"
        sheet.write_text("工作安排,主办,完成时限\n城东幼儿园建成开园,县教委,2026-12-31\n修一条没人管的路,没有的单位,年底\n", encoding="utf-8")
        office.locator("[name=file]").set_input_files(sheet)
        office.locator("main button.main").click()
    checks.that("没有认出" in office.locator("main").inner_text(), "a table with other headers says so", office.url)
    look.at(office, "import")
    office.locator("[name=column-0]").select_option("task")
    office.locator("[name=column-1]").select_option("lead")
    office.locator("form[action$='/import/look'] button").click()
    text = office.locator(".dry").inner_text()
    checks.that("增加" in text and "没有这个单位" in text, "each row says what becomes of it", text)
    office.locator("form[action$='/import/apply'] button").click()
    checks.that("增加1" in office.locator(".notice").inner_text(), "and the good ones are taken", office.locator(".notice").all_inner_texts())


def publishing(site, checks, look, office, visitor):
    office.goto(f"{site.front}desk/commitments/2025-0008")
    office.goto(f"{site.front}desk/commitments/2025-0006")
    act = open_act(office, "progress")
    act.locator("[name=percent]").fill("35")
    act.locator("[name=words]").fill(CANARY)
    act.locator("[name=audience]").select_option("staff")
    act.locator("button.main").click()
    checks.that(office.locator(".change .internal").count() >= 1, "an internal note is marked")
    visitor.goto(f"{site.front}commitments/2025-0006")
    checks.that(CANARY not in visitor.content(), "no visitor reads it")
    office.goto(site.front + "desk/publish")
    boxes = office.locator("tr", has=office.locator("text=城东幼儿园")).locator("[name=item]")
    name = boxes.first.get_attribute("value")
    boxes.first.check()
    look.at(office, "publish")
    office.locator("main button.main").last.click()
    text = office.locator(".reveals").inner_text()
    checks.that("城东幼儿园" in text and CANARY not in text, "the preview shows what was chosen and nothing else")
    office.locator(".bytes summary").first.click()
    checks.that("commitment.confirmed" in office.locator(".bytes pre").first.inner_text(), "byte for byte")
    look.at(office, "preview")
    office.locator("form[action$='/publish'] button.main").click()
    checks.that("已公开1项" in office.locator(".notice").inner_text(), "it is published", office.locator(".notice").all_inner_texts())
    item = name.split("/")[1]
    visitor.goto(f"{site.front}commitments/{item}")
    checks.that("城东幼儿园" in visitor.locator("h1").inner_text(), "and everyone reads it", visitor.url)
    visitor.goto(f"{site.front}data.json")
    checks.that("城东幼儿园" in visitor.content() and CANARY not in visitor.content(), "in the data too, the internal note not")
    # A public entry is taken down, by a decision.
    office.goto(f"{site.front}desk/commitments/2025-0006")
    office.locator("summary", has_text="停止公开一条").click()
    form = office.locator("form[action$='/withhold']")
    form.locator("[name=leaf]").select_option(index=1)
    form.locator("[name=reason]").fill("含未核实的数字")
    form.locator("[name=decision]").fill("县政府办批准")
    form.locator("button").click()
    checks.that("已停止公开" in office.locator(".notice").inner_text(), "an entry is withheld, by a decision")


def figures(site, checks, office):
    office.goto(f"{site.front}desk/indicators/2025-T01")
    office.locator("summary", has_text="报一个数").click()
    form = office.locator("form[action$='/observe']")
    form.locator("[name=value]").fill("六点三")
    form.locator("[name=as-of]").fill("2026-03-31")
    form.locator("[name=source]").fill("县统计局")
    form.locator("button.main").click()
    checks.that("6.3" in office.locator("#problem").inner_text(), "a figure in words is refused, and says how to write it")
    form.locator("[name=value]").fill("6.3")
    form.locator("button.main").click()
    checks.that("6.3%" in office.locator(".figures-table").last.inner_text(), "then it stands among the figures")


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks, people=True) as site:
        browser = Browser(playwright, checks)
        look = Look(checks, browser, sys.argv[2] if sys.argv[1:2] == ["--look"] else None)
        leader = person(site, browser, "县长某", "mayor", "leader", "xianzhang")
        reporter = person(site, browser, "住建某", "housing", "reporter", "zhujian")
        office = person(site, browser, "督查某", "supervision", "supervisor", "ducha")
        visitor = browser.chromium.new_context(java_script_enabled=False).new_page()
        late_and_done(site, checks, look, leader, reporter, office, visitor)
        many_rows(site, checks, look, office)
        table(site, checks, look, office)
        publishing(site, checks, look, office, visitor)
        figures(site, checks, office)
        for path, name, page in (
            ("desk/commitments", "list", office), ("desk/overview", "overview", leader), ("desk/publish", "publishing", office),
            ("desk/indicators", "indicators", office), ("desk/indicators/2025-T01", "indicator", office),
            ("desk/commitments/import", "importing", office), (f"desk/commitments/2025-0006", "late", reporter),
        ):
            look.both(site, page, path, name)
        browser.chromium.close()
    return checks.close()


if __name__ == "__main__":
    sys.exit(main())
