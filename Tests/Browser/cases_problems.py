"""The problem list, opened at the desk: confirmed and assigned to a day, given more time by another office, rectified, looked for
elsewhere, sent back, accepted, verified by another party, struck off; the same problem again is tied to it as a recurrence."""

import datetime
import sys

from playwright.sync_api import sync_playwright

from cases_under_test import Desk, fill, picture, unfold
from checks import Browser, Checks
from site_under_test import served

TITLE = "城东污水管网错接混接"
TODAY = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=8)
DEADLINE = (TODAY + datetime.timedelta(days=45)).strftime("%Y-%m-%d")


def entered(checks, keeper, unit, other, office):
    keeper.go("cases/open")
    offered = keeper.page.locator(".choices-list a").all_inner_texts()
    checks.that("问题清单" in offered, "the keeper of the list may open a problem", offered)
    unit.go("cases/open?procedure=problem-list")
    checks.that(unit.page.locator("[name='v-title']").count() == 0, "the unit that would rectify it may not")
    keeper.go("cases/open?procedure=problem-list")
    form = keeper.page.locator("main form:has(button.main)")
    form.evaluate("form => form.noValidate = true")
    fill(form, {"v-title": TITLE, "v-details": "三处雨污混接，直排滨河"})
    form.locator("button.main").last.click()
    checks.that(keeper.refused("所属清单") or keeper.refused("发现来源"), "which list, and who found it, must be said",
                keeper.page.locator("#problem").all_inner_texts())
    checks.that(keeper.page.locator("[name='v-title']").input_value() == TITLE, "what was entered stays")
    code = keeper.open("problem-list", title=TITLE, details="三处雨污混接，直排滨河", list="environment", source="superior")
    checks.that(keeper.offered == {"enter", "leave-out"}, "it is entered or proposed to be left out", keeper.offered)
    picture(keeper.page, "problem-found")
    keeper.act(code, "enter", unit="housing", grade="major")
    checks.that(unit.has(code) and not other.has(code), "it is the unit's and no other's")
    other.case(code)
    checks.that("三处雨污混接" not in other.page.content(), "nor does another unit read what it is about")
    unit.case(code)
    clocks = unit.page.locator(".clocks").first.text_content()
    checks.that("建议值" in clocks and "工作日" in clocks, "without a day of its own the place's limit counts, as a suggestion", clocks)
    checks.that(unit.offered == {"report-done"}, "more time is not the unit's to take", unit.offered)
    office.act(code, "extend", longer="10", reason="汛期无法开挖")
    checks.that("延长了" in office.text and "extend" not in office.offered, "the supervision office grants it, once", office.offered)
    return code


def rectified(checks, code, keeper, unit, office):
    unit.act(code, "report-done", measures="三处已改接，闭水试验合格。", evidence="验收单，档案室第2柜")
    checks.that(unit.offered == {"report-search"}, "then the same is looked for elsewhere", unit.offered)
    unit.act(code, "report-search", same_elsewhere="排查同类小区12个，另改1处。")
    checks.that(not unit.offered, "the unit accepts nothing itself", unit.offered)
    keeper.act(code, "send-back", reason="缺排查表")
    checks.that(unit.has(code), "sent back, it is the unit's again")
    unit.act(code, "report-done", measures="排查表已补。", evidence="排查表")
    unit.act(code, "report-search", same_elsewhere="同前，表附后。")
    keeper.act(code, "pass", finding="到现场看过三处。")
    checks.that(not keeper.offered & {"verify", "strike-off"}, "whoever accepted it does not verify it", keeper.offered)
    office.case(code)
    picture(office.page, "problem-desk")
    checks.that(office.offered == {"verify", "send-back-verify"}, "another party verifies", office.offered)
    office.act(code, "verify", finding="抽查两处，属实。")
    checks.that(office.offered == {"strike-off"}, "and strikes it off: what was entered is not left out", office.offered)
    office.act(code, "strike-off", conclusion="整改到位，予以销号。")
    checks.that("销号" in office.standing and not office.offered, "it is struck off", office.standing)
    unit.case(code)
    checks.that("予以销号" in unit.text, "the unit reads the conclusion")


def recurred(checks, first, keeper, office):
    code = keeper.open("problem-list", title=TITLE + "又出现", list="environment", source="self")
    box = unfold(keeper.page.locator(".side-notes details:has([name=subject])"))
    fill(box, {"kind": "recurrence", "subject": code})
    box.locator("button[class]").click()
    checks.that(keeper.refused("case.link-self"), "it is no recurrence of itself", keeper.page.locator("#problem").all_inner_texts())
    box = unfold(keeper.page.locator(".side-notes details:has([name=subject])"))
    fill(box, {"kind": "recurrence", "subject": first})
    box.locator("button[class]").click()
    notes = keeper.page.inner_text(".side-notes")
    checks.that("重复发生" in notes and first in notes and TITLE in notes, "it is tied to the first as a recurrence", notes)
    keeper.act(code, "enter", unit="housing", grade="general", deadline=DEADLINE)
    clocks = keeper.page.locator(".clocks").first.text_content()
    checks.that("整改期限" in clocks and "办理时定的" in clocks, "its clock says that the day was set for it", clocks)
    office.case(code)
    checks.that("extend" not in office.offered and "同意延期" in office.page.inner_text(".acts"), "such a day is not made longer, and why is told",
                office.page.inner_text(".acts"))
    keeper.case(first)
    checks.that(code in keeper.page.inner_text(".side-notes"), "the first names what came again")
    office.go("cases/figures?procedure=problem-list")
    rows = office.page.locator(".figures-table").first.locator("tr").all_inner_texts()
    checks.that(any("反弹" in row and "1 ÷ 2" in row for row in rows), "the figures count it", rows)
    checks.that(any("没有佐证" in row and "0 ÷ 1" in row for row in rows), "and that evidence was given", rows)
    picture(office.page, "problem-figures")


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks, people=True) as site:
        browser = Browser(playwright, checks)
        desk = Desk(site, browser, checks)
        office, keeper = desk.post("supervision", "supervisor"), desk.post("ecology")
        unit, other = desk.post("housing"), desk.post("water")
        code = entered(checks, keeper, unit, other, office)
        rectified(checks, code, keeper, unit, office)
        recurred(checks, code, keeper, office)
        page = browser.chromium.new_context(java_script_enabled=False).new_page()
        for path in ("changes", "search?q=%E9%94%99%E6%8E%A5", f"cases/{code}"):
            page.goto(site.front + path)
            checks.that(TITLE not in page.content() and "三处雨污混接" not in page.content(), f"what is internal is not on {path}")
        checks.that("三处雨污混接" not in site.log.read_text(), "nor in the log")
        browser.chromium.close()
    return checks.close()


if __name__ == "__main__":
    sys.exit(main())
