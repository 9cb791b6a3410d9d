"""A request for government information: correction asked for and given, after which the clock starts anew; a third party
consulted, which stops it; extended by the head and told; answered in part with basis and remedies, received and ended."""

import sys

from playwright.sync_api import sync_playwright

from cases_under_test import Citizen, Desk, hidden, picture
from checks import Browser, Checks
from site_under_test import served

WORDS, NAME, NUMBER = "金丝雀申请：2025年全部征地补偿明细", "金丝雀申请人", "500233198505055678"
CORRECTED, THIRD = "金丝雀补正：只要龙脊镇三个村的", "金丝雀第三方：部分内容涉及商业秘密"


def corrected(checks, applicant, office, head):
    applicant.form("disclosure-request")
    applicant.send(words=WORDS, name=NAME)
    checks.that(len(applicant.problems) == 1 and "申请人类型" in applicant.problems[0], "the kind of applicant is asked for", applicant.problems)
    applicant.send(applicant_kind="person", id_number=NUMBER, phone="13600001234")
    code = applicant.code
    checks.that("二十个工作日" in " ".join(applicant.page.locator(".case-clock").all_text_contents()).replace("20个工作日", "二十个工作日"),
                "the receipt says twenty working days", applicant.page.locator(".case-clock").all_text_contents())
    checks.that(office.has(code), "the disclosure office's inbox has it")
    office.case(code)
    picture(office.page, "disclosure-desk")
    checks.that(NUMBER in office.text and "extend" not in office.offered and "not-handled" not in office.offered,
                "it reads who asks, and may neither extend nor refuse to handle", office.offered)
    head.case(code)
    checks.that(WORDS in head.text and NUMBER not in head.page.content(), "its head reads what is asked and no identity number")
    office.act(code, "ask-correction", correction_notice="请写明要哪些村、哪个项目的。")
    checks.that("待补正" in office.standing and not office.offered & {"answer", "ask-correction"}, "it is the applicant's turn", office.offered)
    applicant.follow()
    checks.that("请写明要哪些村" in applicant.history, "the applicant reads what to correct", applicant.history)
    checks.that(applicant.offered == {"correct", "withdraw"}, "and may correct or withdraw", applicant.offered)
    applicant.act("correct")
    checks.that(any("补正内容" in problem for problem in applicant.problems), "nothing is no correction", applicant.problems)
    applicant.act("correct", corrected=CORRECTED)
    checks.that("办理中" in applicant.head and "第 2 轮" not in applicant.head, "corrected, it goes on; that is no dispute", applicant.head)
    office.case(code)
    checks.that(CORRECTED in office.text, "the office reads it")
    reply = office.page.locator(".clocks").nth(1).text_content()
    checks.that("以前的时限" in office.text and "停止" in reply, "the clock starts anew, and the earlier one stays on the record", reply)
    checks.that("ask-correction" not in office.offered, "it may be asked for once", office.offered)
    return code


def waited(checks, code, applicant, office, head):
    office.act(code, "consult", checked=False)
    checks.that(office.refused("理由"), "whom to consult, and why, must be said", office.page.locator("#problem").all_inner_texts())
    office.act(code, "consult", reason="征求施工单位意见")
    office.go("cases?scope=open")
    row = office.page.locator("tr", has=office.page.locator(f"a[href$='{code}']")).inner_text()
    checks.that("征求意见" in row, "the list says what it waits for", row)
    applicant.follow()
    picture(applicant.page, "disclosure-paused")
    checks.that("征求意见" in applicant.head and any("中止" in clock for clock in applicant.clocks), "the applicant reads that the clock stands", applicant.clocks)
    office.act(code, "third-answered", third_party=THIRD)
    checks.that("办理中" in office.standing, "with the opinion it goes on", office.standing)
    applicant.follow()
    checks.that(THIRD not in applicant.page.content(), "what a third party wrote is not the applicant's to read")
    head.act(code, "extend", longer="10", reason="涉及资料多")
    checks.that("延长了" in head.text and "extend" not in head.offered, "the head grants more time, once", head.offered)
    applicant.follow()
    checks.that("涉及资料多" in applicant.history and "同意延长" in applicant.history, "and the applicant is told, and why", applicant.history)


def answered(checks, code, applicant, office):
    answer = {"reply": "可以公开的见附件，其余涉及商业秘密。", "outcome": "partial", "basis": "《政府信息公开条例》第三十七条"}
    office.act(code, "answer", checked=False, **answer)
    checks.that(office.refused("行政复议"), "no answer without the remedies", office.page.locator("#problem").all_inner_texts())
    checks.that(office.page.locator("#act-answer [name='v-reply']").input_value() == answer["reply"], "what was entered stays")
    office.act(code, "answer", remedy="六十日内可以申请行政复议，六个月内可以起诉", **answer)
    checks.that(not office.offered, "answered, the office has no more to do", office.offered)
    applicant.follow()
    picture(applicant.page, "disclosure-answered")
    checks.that(all(word in applicant.history for word in ("涉及商业秘密", "部分公开", "第三十七条", "行政复议")),
                "the answer comes with its kind, basis and remedies", applicant.history)
    checks.that(applicant.offered == {"content-partly", "object"}, "it is received in part or objected to, and nothing else", applicant.offered)
    applicant.act("content-partly")
    checks.that("部分公开" in applicant.head and not applicant.offered, "received, it ends", applicant.head)
    office.go("cases/figures?procedure=disclosure-request")
    rows = office.page.locator(".figures-table").first.locator("tr").all_inner_texts()
    checks.that(any("部分公开" in row and "1 ÷ 1" in row for row in rows) and any("按期答复率" in row and "1 ÷ 1" in row for row in rows),
                "the yearly report's figures count it", rows)


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks, people=True) as site:
        browser = Browser(playwright, checks)
        desk = Desk(site, browser, checks)
        head, office = desk.post("supervision", "supervisor"), desk.post("disclosure")
        applicant = Citizen(site, browser, checks)
        code = corrected(checks, applicant, office, head)
        waited(checks, code, applicant, office, head)
        answered(checks, code, applicant, office)
        hidden(site, checks, [WORDS, NAME, NUMBER, CORRECTED, THIRD], code)
        browser.chromium.close()
    return checks.close()


if __name__ == "__main__":
    sys.exit(main())
