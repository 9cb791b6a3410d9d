"""Petitions, opened by citizens on a phone and handled at the desk, each office by a unit of its own: a claim is routed, its
jurisdiction contested, accepted, extended, explained, reviewed, heard, rechecked and ended; an accusation goes to the organ
competent for it, and the accused unit neither sees nor finds it."""

import sys

from playwright.sync_api import sync_playwright

from cases_under_test import Citizen, Desk, hidden, picture
from checks import Browser, Checks
from site_under_test import served

WORDS, NAME, NUMBER = "金丝雀信访：拆迁补偿差额一直没有给", "金丝雀信访人", "500233199001011234"
OBJECTION, ACCUSATION = "金丝雀复查请求：补偿标准算错了", "金丝雀检举：工程款被截留"
BASIS = {"basis": "《信访工作条例》第三十二条", "remedy": "收到之日起三十日内可以请求复查"}


def claim(checks, citizen, letters, handler, reviewer, city):
    citizen.form("petition")
    picture(citizen.page, "petition-form")
    citizen.send(name=NAME)
    checks.that(len(citizen.problems) == 1 and "信访内容" in citizen.problems[0], "what is missing is told", citizen.problems)
    checks.that(citizen.page.input_value("[name=name]") == NAME, "what was entered stays")
    citizen.send(words=WORDS, id_number=NUMBER, phone="13800001234", address="金丝雀路1号")
    code = citizen.code
    checks.that(code is not None, "it is taken without an account", citizen.page.url)

    checks.that(letters.has(code) and NAME not in letters.page.content(), "the petition office's inbox has it, without a name")
    checks.that(not handler.has(code, "?scope=mine") and handler.case(code) == 200 and WORDS not in handler.page.content(),
                "a unit that does not handle it reads no word of it")
    letters.case(code)
    picture(letters.page, "petition-desk")
    checks.that(WORDS in letters.text and NUMBER in letters.text and NAME not in letters.page.title(), "the office reads all of it")
    checks.that("《信访工作条例》第二十二条" in letters.page.locator(".clocks").text_content(), "its clock names the article")
    checks.that(letters.offered == {"take-claim", "take-suggestion", "take-accusation", "turn-out", "not-taken"},
                "the law's ways are offered and no others", letters.offered)
    letters.act(code, "take-claim", checked=False)
    checks.that(letters.refused("case.unit-missing"), "without a unit it is not routed")
    letters.act(code, "take-claim", unit="housing")
    checks.that("待受理" in letters.standing, "then it is", letters.page.url)

    checks.that(handler.has(code), "the unit's inbox has it now")
    handler.case(code)
    checks.that(WORDS in handler.text and NUMBER not in handler.page.content(), "the unit reads what it needs and no identity number")
    handler.act(code, "object", reason="属自然资源部门职责")
    letters.act(code, "insist", unit="housing", reason="补偿由贵委组织实施")
    handler.act(code, "accept")
    handler.act(code, "extend", checked=False)
    checks.that(handler.refused("case."), "no extension without a reason", handler.page.locator("#problem").all_inner_texts())
    handler.act(code, "extend", longer="10", reason="需要重新测量")
    checks.that("act-extend" not in handler.page.content() or "extend" not in handler.offered, "it is extended once")

    citizen.follow()
    clocks = " ".join(citizen.clocks)
    checks.that("第三十四条" in clocks and "10" in clocks, "the petitioner reads the longer limit and its article", clocks[:300])
    checks.that("需要重新测量" in citizen.history and "自然资源部门" not in citizen.history,
                "and why it is longer, and nothing that units wrote to each other", citizen.history)
    checks.that(citizen.offered == {"withdraw"}, "they may withdraw and no more", citizen.offered)
    handler.act(code, "explain", reply="补偿按评估执行，差额无依据。", **BASIS)
    checks.that(not handler.offered, "the unit has nothing more to do")

    citizen.follow()
    picture(citizen.page, "petition-opinion")
    checks.that(all(word in citizen.history for word in ("差额无依据", BASIS["basis"], BASIS["remedy"])),
                "the opinion comes with its basis and remedies")
    checks.that(citizen.offered == {"accept-explained", "ask-review"}, "it can be accepted or taken to review", citizen.offered)
    citizen.act("ask-review", objection=OBJECTION)
    checks.that("第 2 轮" in citizen.head and "复查中" in citizen.head, "review begins a second round", citizen.head)
    handler.case(code)
    checks.that(OBJECTION not in handler.page.content(), "whoever is complained of does not read the complaint")
    checks.that(reviewer.has(code), "the reviewing organ's inbox has it")
    reviewer.case(code)
    checks.that(OBJECTION in reviewer.text and "以前的时限" in reviewer.text, "it reads the request, and the earlier clocks")
    reviewer.act(code, "uphold", reply="经复查，原意见适当。", **BASIS)
    citizen.follow().act("ask-recheck", objection=OBJECTION)
    checks.that("第 3 轮" in citizen.head, "recheck is a third", citizen.head)
    city.act(code, "hearing", reason="案情复杂，举行听证")
    citizen.follow()
    checks.that("听证" in citizen.head and any("中止" in clock for clock in citizen.clocks), "a hearing stops the clock", citizen.clocks)
    city.act(code, "hearing-over")
    checks.that("hearing" not in city.offered, "there is one hearing and no more", city.offered)
    city.act(code, "uphold-last", reply="复核维持，本意见为终结意见。", **BASIS)
    citizen.follow()
    checks.that("复核终结" in citizen.head and not citizen.offered, "the recheck ends it", citizen.head)
    picture(citizen.page, "petition-ended")
    return code


def accusation(checks, citizen, letters, organ, accused):
    citizen.open("petition", words=ACCUSATION, name=NAME, accused="transport")
    code = citizen.code
    letters.case(code)
    letters.page.locator("#act-take-claim summary").click()
    choices = letters.page.locator("#act-take-claim [name=unit] option").evaluate_all("all => all.map(o => o.value)")
    checks.that("housing" in choices and "transport" not in choices, "the accused unit is none of those that may get it")
    letters.act(code, "take-accusation")
    checks.that(accused.case(code) == 404, "to the accused unit there is no such case")
    for query in ("", "?scope=open", "?scope=ended", "?scope=open&procedure=petition", f"?scope=open&q={code}"):
        checks.that(not accused.has(code, query), f"no list of theirs has it: {query}")
    for path in ("", "cases/figures?procedure=petition", f"search?q={code}"):
        accused.go(path)
        checks.that(code not in accused.page.content() or "q=" in path, f"nor does desk/{path}")
    checks.that(organ.has(code), "the competent organ's inbox has it")
    organ.case(code)
    checks.that(ACCUSATION in organ.text, "and it reads the accusation")
    organ.act(code, "answer-accusation", reply="已立案核查。")
    citizen.follow()
    checks.that("已立案核查" in citizen.history, "the answer comes back")
    citizen.act("content-heard", rating="satisfied")
    checks.that("支持诉求" in citizen.head, "and ends it", citizen.head)
    checks.that(accused.case(code) == 404 and not accused.has(code, "?scope=ended"), "still nothing for the accused")
    return code


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks, people=True) as site:
        browser = Browser(playwright, checks)
        desk, citizen = Desk(site, browser, checks), Citizen(site, browser, checks)
        reviewer = desk.post("supervision", "supervisor")
        letters, organ, city = desk.post("letters"), desk.post("discipline"), desk.post("city")
        handler, accused = desk.post("housing"), desk.post("transport")
        code = claim(checks, citizen, letters, handler, reviewer, city)
        accusation(checks, citizen, letters, organ, accused)
        hidden(site, checks, [WORDS, NAME, NUMBER, OBJECTION, ACCUSATION], code)
        browser.chromium.close()
    return checks.close()


if __name__ == "__main__":
    sys.exit(main())
