"""A deputy's suggestion: opened on a phone, assigned, sent back and assigned anew, the deputy contacted, a co-handler asked,
answered as being studied, rated dissatisfied, handled once more, accepted, and released."""

import sys

from playwright.sync_api import sync_playwright

from cases_under_test import Citizen, Desk, hidden, picture
from checks import Browser, Checks
from site_under_test import served

WORDS, NAME, PHONE = "金丝雀建议：在城东新建一所小学", "金丝雀代表", "13700001234"
WHY = "金丝雀评价：三年太久"


def assigned(checks, deputy, office, wrong, lead):
    deputy.form("deputy-suggestion")
    deputy.send(words=WORDS)
    checks.that(any("领衔代表" in problem for problem in deputy.problems), "who makes it is asked for", deputy.problems)
    checks.that(deputy.page.input_value("[name=words]") == WORDS, "what was entered stays")
    deputy.send(name=NAME, phone=PHONE, session="in-session")
    code = deputy.code
    office.case(code)
    checks.that(office.offered == {"assign"} and WORDS in office.text, "the assigning office may assign it and no more", office.offered)
    office.act(code, "assign", unit="housing")
    checks.that(wrong.has(code), "the unit has it")
    wrong.case(code)
    checks.that(PHONE in wrong.text and wrong.offered >= {"accept", "give-back", "contact-deputy"}, "with what it needs to call", wrong.offered)
    wrong.act(code, "give-back", checked=False)
    checks.that(wrong.refused("理由"), "it is not sent back without a reason", wrong.page.locator("#problem").all_inner_texts())
    wrong.act(code, "give-back", reason="学校建设归县教委")
    checks.that(not wrong.has(code) and office.has(code), "sent back, it is the office's turn")
    office.act(code, "assign" if office.page.locator("#act-assign").count() else "reassign", unit="education")
    wrong.case(code)
    checks.that(WORDS not in wrong.page.content(), "whoever sent it back reads the sealed words no more")
    checks.that(lead.has(code), "the next unit has it")
    return code


def handled(checks, code, deputy, office, lead, partner):
    deputy.follow()
    clocks = " ".join(deputy.clocks)
    checks.that("代表法" in clocks and "三个月" in clocks.replace(" ", "") or "3个月" in clocks, "the deputy reads the law's three months", clocks[:400])
    checks.that("县教委" in deputy.head and "学校建设归" not in deputy.history, "and whose turn it is, not what units wrote", deputy.head)
    lead.act(code, "contact-deputy", contact_record="面谈：代表同意分期建")
    deputy.follow()
    checks.that("联系代表" in deputy.history and "分期建" not in deputy.history, "that they were contacted is told", deputy.history)
    lead.act(code, "accept")
    lead.act(code, "ask-co-opinion")
    checks.that(partner.has(code, "?scope=open"), "the co-handler finds it")
    partner.act(code, "give-co-opinion", co_opinion="用地指标明年解决")
    checks.that(partner.offered <= {"give-co-opinion"}, "and may do nothing else", partner.offered)
    lead.case(code)
    checks.that("用地指标明年解决" in lead.text, "its opinion reaches the lead unit")
    office.case(code)
    picture(office.page, "deputy-desk")
    checks.that("extend" in office.offered and "extend" not in lead.offered, "six months are for the assigning office to grant", office.offered)
    lead.act(code, "reply-studied", checked=False, reply="纳入规划", plan="明年立项，后年开工")
    checks.that(lead.refused("计划完成日期") or lead.refused("plan_date"), "a plan has a day", lead.page.locator("#problem").all_inner_texts())
    checks.that(lead.page.locator("#act-reply-studied [name='v-plan']").input_value() == "明年立项，后年开工", "what was entered stays")
    lead.act(code, "reply-studied", reply="纳入规划", plan="明年立项，后年开工", plan_date="2028-09-01", letter="b")


def rated(checks, code, deputy, office, lead):
    deputy.follow()
    picture(deputy.page, "deputy-reply")
    checks.that(all(word in deputy.history for word in ("纳入规划", "明年立项", "正在研究解决")), "the reply says what kind it is", deputy.history)
    checks.that(deputy.offered == {"content-other", "not-content"}, "it is accepted as answered, not as solved", deputy.offered)
    deputy.act("content-other")
    checks.that(bool(deputy.problems), "a rating is asked for", deputy.head)
    deputy.act("not-content", rating_words=WHY)
    checks.that("重新办理" in deputy.head and "第 2 轮" in deputy.head, "dissatisfied, it is handled once more", deputy.head)
    checks.that(any("2个月" in clock or "两个月" in clock for clock in deputy.clocks), "under the clock of handling once more", deputy.clocks)
    lead.case(code)
    checks.that(WHY in lead.text, "the unit reads why")
    lead.act(code, "reply-solved", reply="已批准立项，明年9月开学")
    deputy.follow()
    checks.that(deputy.offered == {"content-solved", "still-not-content"}, "a second time leads to a meeting, not to more rounds", deputy.offered)
    checks.that("召集双方会商" in deputy.page.inner_text("main"), "and that is told")
    office.act(code, "release", words_shown="建议在城东新建小学", reply_shown="已批准立项")
    deputy.follow().act("content-solved", rating="satisfied")
    checks.that("已解决、代表认可" in deputy.head and not deputy.offered, "satisfied, it ends", deputy.head)
    office.go("cases/figures?procedure=deputy-suggestion")
    figures = office.text
    checks.that("100.0%" in figures and "重新办理" in figures, "the figures count it, and that it was handled again", figures)
    picture(office.page, "deputy-figures")


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks, people=True) as site:
        browser = Browser(playwright, checks)
        desk = Desk(site, browser, checks)
        office = desk.post("supervision", "supervisor")
        wrong, lead, partner = desk.post("housing"), desk.post("education"), desk.post("finance")
        deputy = Citizen(site, browser, checks)
        code = assigned(checks, deputy, office, wrong, lead)
        handled(checks, code, deputy, office, lead, partner)
        rated(checks, code, deputy, office, lead)
        hidden(site, checks, [WORDS, NAME, PHONE, WHY], code)
        browser.chromium.close()
    return checks.close()


if __name__ == "__main__":
    sys.exit(main())
