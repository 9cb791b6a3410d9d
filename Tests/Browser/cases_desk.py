"""Cases at the desk, over the served site and without script: a supervision task is opened from a late commitment, handed
back, assigned anew, reported, sent back, reported again, verified by another party, concluded and accepted by three people;
a request is taken down at the counter; limits are set; a redacted version is published.

    python3 Tests/Browser/cases_desk.py [--look FOLDER]      the journey, with pictures of each page where asked for
"""

import re
import sys

from playwright.sync_api import sync_playwright

from checks import Browser, Checks
from desk_under_test import person
from ledger_desk import Look
from site_under_test import served

LATE = "2025-0039"
CANARY = "金丝雀王某某"


def act(page, name, unit=None, **values):
    """Takes one step by its small form."""
    details = page.locator(f"#act-{name}")
    if details.get_attribute("open") is None:
        details.locator("summary").click()
    if unit:
        details.locator("[name=unit]").select_option(unit)
    for field, value in values.items():
        details.locator(f"[name='v-{field}']").fill(value)
    details.locator("button[class]").last.click()


def task(site, checks, look, office, unit, leader):
    office.goto(f"{site.front}desk/commitments/{LATE}")
    office.locator("#cases a.instruct").click()
    title = office.locator("[name='v-title']").input_value()
    checks.that(len(title) > 5 and office.locator("[name='v-origin']").input_value() == "commitment",
                "a late commitment's task begins with its words", title)
    look.at(office, "open")
    office.locator("[name='v-approval']").fill("县长批示〔2026〕3号")
    office.locator("main form button.main").click()
    case = re.search(r"\d{4}-C\d+", office.url).group()
    address = f"{site.front}desk/cases/{case}"
    checks.that(LATE in office.locator(".side-notes").inner_text(), "it is tied to the commitment", office.url)
    checks.that("督查室" in office.locator(".facts").inner_text(), "and says whose turn it is")
    checks.that("工作日" in office.locator(".clocks").first.text_content(), "its clock says how it is counted")
    office.goto(f"{site.front}desk/commitments/{LATE}")
    checks.that(case in office.locator("#cases").inner_text(), "the commitment lists it")

    office.goto(f"{site.front}desk")
    checks.that("等您办的事项 1 件" in office.locator("main").inner_text(), "my work counts it")
    office.goto(f"{site.front}desk/cases")
    checks.that(office.locator(f"a[href$='{case}']").count() == 1, "the office's inbox has it")
    unit.goto(f"{site.front}desk/cases")
    checks.that(unit.locator(f"a[href$='{case}']").count() == 0, "the unit's has not, yet")

    office.goto(address)
    details = office.locator("#act-assign")
    if details.get_attribute("open") is None:
        details.locator("summary").click()
    details.locator("form").evaluate("form => form.noValidate = true")
    details.locator("[name='v-deadline']").fill("2027-03-31")
    details.locator("button.main").click()
    checks.that("case.unit-missing" in office.locator("#problem").inner_text()
                and office.locator("[name='v-deadline']").first.input_value() == "2027-03-31",
                "without a unit it is refused, and what was entered stays")
    office.locator("#act-assign [name=unit]").select_option("housing")
    office.locator("#act-assign button.main").click()
    checks.that("待签收" in office.locator(".standing").inner_text(), "it goes to the unit", office.url)

    unit.goto(f"{site.front}desk/cases")
    checks.that(unit.locator(f"a[href$='{case}']").count() == 1, "the unit's inbox has it now")
    unit.goto(address)
    look.at(unit, "received")
    act(unit, "hand-back", reason="牵头单位应为交通运输委")
    office.goto(address)
    checks.that("牵头单位应为" in office.locator(".changes").inner_text(), "the office reads why it came back")
    act(office, "assign", unit="housing", deadline="2027-03-31")
    unit.goto(address)
    act(unit, "sign")
    act(unit, "report-done", report="已完工，资料齐全。", evidence="交工验收单，档案室第3柜")
    checks.that(unit.locator("#act-verify").count() == 0, "the unit is not offered its own verification")
    office.goto(address)
    act(office, "send-back", reason="没有验收单复印件")
    unit.goto(address)
    act(unit, "report-done", report="已补验收单。", evidence="交工验收单")
    office.goto(address)
    look.at(office, "case")
    office.goto(site.origin + "/en" + address[len(site.origin):])
    look.at(office, "case-en")
    leader.goto(address)
    act(leader, "verify", finding="到现场看过，属实。")
    checks.that("待出结论" in leader.locator(".standing").inner_text(), "another party verifies it")
    office.goto(address)
    act(office, "conclude", conclusion="按期完成，予以销号。", remedy="收到之日起10日内可以申请复核")
    unit.goto(address)
    act(unit, "take")
    checks.that("销号" in unit.locator(".standing").inner_text() and "销号" in unit.content(), "and the unit accepts the conclusion")
    look.at(unit, "closed")
    return case


def counter(site, checks, look, office, unit, visitor):
    office.goto(f"{site.front}desk/cases/open")
    look.at(office, "choose")
    office.locator("a[href*='hotline-request']").click()
    office.locator("[name='v-words']").fill(f"{CANARY}反映滨河路路灯坏了半个月，晚上一片漆黑")
    office.locator("[name='v-name']").fill(CANARY)
    office.locator("[name='v-kind']").select_option("complaint")
    office.locator("main form button.main").click()
    code = office.locator("#case-code").inner_text()
    checks.that(len(office.locator("#case-secret").inner_text().replace("-", "")) == 26, "a secret to hand over is shown")
    look.at(office, "receipt")
    office.goto(f"{site.front}desk/cases/open?procedure=hotline-request")
    office.locator("[name='v-words']").fill("滨河路路灯坏了，晚上太黑不敢走")
    office.locator("[name='v-kind']").select_option("complaint")
    office.locator("main form button.main").click()
    second = office.locator("#case-code").inner_text()
    office.goto(f"{site.front}desk/cases/{second}")
    checks.that(code in office.locator("#likely-h + p + ul").inner_text(), "the first is suggested as likely the same")
    look.at(office, "likely")
    unit.goto(f"{site.front}desk/cases/{code}")
    checks.that(CANARY not in unit.content(), "a unit that does not handle it reads no sealed word")
    office.goto(f"{site.front}desk/cases/{code}")
    checks.that(CANARY in office.content() and CANARY not in office.title(), "the centre does, and not in the title")
    act(office, "route", unit="housing")
    unit.goto(f"{site.front}desk/cases/{code}")
    checks.that(CANARY in unit.content(), "the unit that handles it reads them")
    note = office.locator("summary", has_text="内部记录")
    note.click()
    office.locator("form[action$='/note'] [name=words]").fill("已电话告知" + CANARY)
    office.locator("form[action$='/note'] button.main").click()
    checks.that("已电话告知" in office.locator(".changes").inner_text(), "a note of staff stands in the course of things")
    office.goto(f"{site.front}desk/cases/{code}/publish")
    preview = office.locator("main").text_content()
    checks.that(CANARY not in preview and "case.opened" in preview and "case.noted" not in preview,
                "the preview holds nothing sealed and no note")
    look.at(office, "publish")
    office.locator("form[action$='/publish'] button.main").click()
    checks.that("已公开" in office.locator(".notice").inner_text(), "it is published", office.url)
    visitor.goto(f"{site.front}changes")
    checks.that(CANARY not in visitor.content(), "and no visitor reads a sealed word")


def settings(site, checks, look, office):
    office.goto(f"{site.front}desk/cases/settings")
    box = office.locator("details[id='set-hotline-request.route_days']")
    checks.that("建议值" in box.locator("summary").inner_text(), "a limit that is not set says it is a suggestion")
    box.locator("summary").click()
    box.locator("[name=value]").fill("2")
    box.locator("[name=basis]").fill("县府办〔2026〕5号")
    box.locator("button.main").click()
    box = office.locator("details[id='set-hotline-request.route_days']")
    checks.that("本地设定" in box.locator("summary").inner_text(), "then it says it is set here")
    look.at(office, "settings")


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks, people=True) as site:
        browser = Browser(playwright, checks)
        look = Look(checks, browser, sys.argv[2] if sys.argv[1:2] == ["--look"] else None)
        leader = person(site, browser, "县长某", "mayor", "leader", "xianzhang")
        unit = person(site, browser, "住建某", "housing", "reporter", "zhujian")
        office = person(site, browser, "督查某", "supervision", "supervisor", "ducha")
        visitor = browser.chromium.new_context(java_script_enabled=False).new_page()
        task(site, checks, look, office, unit, leader)
        counter(site, checks, look, office, unit, visitor)
        settings(site, checks, look, office)
        for path, name in (
            ("desk/cases?scope=open", "list"), ("desk/cases", "inbox"),
            ("desk/cases/figures?procedure=supervision-task", "figures"), (f"desk/commitments/{LATE}", "commitment"),
        ):
            look.both(site, office, path, name)
        browser.chromium.close()
    return checks.close()


if __name__ == "__main__":
    sys.exit(main())
