"""What the desk does for a case besides handling it: a duplicate is found and merged, more time is granted by the centre, a
redacted version is published and read by everyone with its clocks, and what is sealed is erased for good."""

import subprocess
import sys

from playwright.sync_api import sync_playwright

from cases_under_test import Citizen, Desk, hidden, picture, shows, unfold
from checks import Browser, Checks
from ledger_desk import Look
from site_under_test import BINARY, served

WORDS = "金丝雀诉求：滨河路路灯坏了半个月，晚上一片漆黑"
AGAIN = "金丝雀再诉：滨河路的路灯坏了，晚上太黑不敢走"
NAME, NOTE = "金丝雀刘某某", "金丝雀记录：本人住三栋"
SHOWN = "市民反映滨河路路灯不亮"


def other_language(checks, citizen):
    """The receipt is read in the other language without losing the secret."""
    kept = citizen.code, citizen.secret
    citizen.page.click(".tongue button")
    checks.that((citizen.page.inner_text("#case-code"), citizen.page.inner_text("#case-secret")) == kept
                and "/en/" in citizen.page.url, "the receipt is there in English, with the same secret", citizen.page.url)
    checks.that(citizen.secret not in citizen.page.url, "which stands in no address", citizen.page.url)


def merged(checks, centre, first, second):
    centre.case(second.code)
    likely = centre.page.locator("section[aria-labelledby=likely-h]").inner_text()
    checks.that(first.code in likely and "相似" in likely, "the first is suggested as likely the same", likely)
    details = unfold(centre.page.locator("#act-merge"))
    checks.that(details.locator("[name=link]").input_value() == first.code, "and stands in the form")
    centre.act(second.code, "merge", link="2019-C0001", reason="同一件事")
    checks.that(centre.refused("2019-C0001"), "into what is not there it is not merged")
    centre.act(second.code, "merge", link=first.code, reason="同一处路灯")
    checks.that("并入另一件" in centre.standing and not centre.offered, "merged, it is over", centre.standing)
    checks.that(first.code in centre.page.inner_text(".side-notes"), "and leads to the other")
    second.follow()
    checks.that("并入另一件" in second.head and first.code not in second.page.inner_text("main"),
                "whoever opened it is told, and not who else did", second.head)


def longer(checks, centre, unit, citizen):
    code = citizen.code
    centre.act(code, "route", unit="housing")
    unit.act(code, "sign")
    checks.that("extend" not in unit.offered, "the unit does not grant itself more time", unit.offered)
    centre.act(code, "extend", longer="99", reason="配件要外购")
    checks.that(centre.refused("case.extension"), "nor does the centre grant more than the place allows", centre.page.locator("#problem").all_inner_texts())
    checks.that(centre.page.locator("#act-extend [name='v-reason']").input_value() == "配件要外购", "what was entered stays")
    centre.act(code, "extend", longer="2", reason="配件要外购")
    checks.that("延长了 2" in centre.text, "two days more are granted", centre.page.inner_text(".clocks"))
    unit.act(code, "answer", reply="金丝雀答复：刘某某家门口路灯已修好", evidence="照片2张")


def published(site, browser, checks, look, centre, unit, citizen):
    code = citizen.code
    visitor = browser.chromium.new_context(java_script_enabled=False).new_page()
    address = f"{site.front}cases/{code}"
    checks.that(visitor.goto(address).status == 404, "before it is released there is no public page")
    unit.case(code)
    checks.that(unit.page.locator("#publish-h").count() == 0, "a unit does not publish")
    checks.that(unit.go(f"cases/{code}/publish") == 403, "nor by its address")
    centre.act(code, "release", words_shown=SHOWN, reply_shown="已修好")
    centre.page.click("section[aria-labelledby=publish-h] a")
    preview = centre.page.locator("main").text_content()
    checks.that(SHOWN in preview and not any(word in preview for word in (WORDS, NAME, NOTE, "金丝雀")), "the preview holds what was released and nothing sealed")
    picture(centre.page, "care-publish")
    centre.page.click("form[action$='/publish'] button.main")
    checks.that("已公开" in centre.page.inner_text(".notice"), "it is published", centre.page.url)
    checks.that(shows(visitor, address, SHOWN), "everyone reads the released words", visitor.inner_text("main"))
    text = visitor.inner_text("main")
    checks.that("时限" in text and visitor.locator(".case-clock").count() > 0 and "评价时限" in text, "and the clocks that run", text)
    visitor.locator(".case-earlier summary").click()
    earlier = visitor.inner_text(".case-earlier")
    checks.that("投诉、举报时限" in earlier and "停止" in earlier, "and those that were kept", earlier)
    checks.that("金丝雀" not in visitor.content() and "配件要外购" not in visitor.content(), "nothing sealed or internal")
    look.at(visitor, "the public page of a case")
    picture(visitor, "care-public")
    return visitor


def erased(site, checks, look, centre, unit, citizen, visitor):
    code = citizen.code
    unfold(centre.page.locator("details", has=centre.page.locator("form[action$='/note']")) if centre.case(code) == 200 else None)
    centre.page.locator("form[action$='/note'] [name=words]").fill(NOTE)
    centre.page.locator("form[action$='/note'] button.main").click()
    unit.case(code)
    checks.that(unit.page.locator("#erase-h").count() == 0 and unit.go(f"cases/{code}/erase") == 403,
                "a unit erases nothing")
    centre.page.click("section[aria-labelledby=erase-h] a")
    page = centre.page.locator("main").inner_text()
    checks.that("不能撤回" in page and "还没有办完" in page and "金丝雀" not in page, "it is told what erasing does, without the words", page)
    look.at(centre.page, "erasing")
    picture(centre.page, "care-erase")
    form = centre.page.locator("form[action$='/erase']")
    form.evaluate("form => form.noValidate = true")
    form.locator("[name=basis]").fill("《个人信息保护法》第四十七条")
    form.locator("button.danger").click()
    checks.that(centre.refused("log.words-missing") and centre.page.locator("[name=basis]").input_value() != "", "not without a decision, and what was entered stays")
    centre.page.locator("[name=authority]").fill("县府办〔2026〕8号")
    centre.page.locator("form[action$='/erase'] button.danger").click()
    checks.that("已擦除" in centre.page.inner_text(".notice"), "then it is erased", centre.page.url)
    checks.that("金丝雀" not in centre.page.content() and "县府办〔2026〕8号" in centre.text, "no word of it is on the page, and why is")
    picture(centre.page, "care-erased")
    checks.that("金丝雀" not in site.work("case", "show", code), "nor does the command show any")
    citizen.follow()
    checks.that("金丝雀" not in citizen.page.content() and "待诉求人评价" in citizen.head, "its opener follows it still", citizen.head)
    citizen.act("solved", rating="satisfied")
    checks.that("已解决" in citizen.head, "and ends it", citizen.head)
    checks.that(shows(visitor, f"{site.front}cases/{code}", "已解决") and SHOWN in visitor.inner_text("main"), "what was released stays")
    checks.that(shows(visitor, f"{site.front}changes", "第四十七条"), "that something was erased, and why, is public")
    folder = site.data.parent / "log-export"
    site.work("log", "export", str(folder))
    done = subprocess.run([str(BINARY), "verify", str(folder)], capture_output=True, text=True)
    checks.that(done.returncode == 0, "the whole record still verifies", done.stdout + done.stderr)
    done = subprocess.run([str(BINARY), "doctor", "--data", str(site.data)], capture_output=True, text=True)
    checks.that("金丝雀" not in done.stdout and done.returncode in (0, 1), "and the rows fold", done.stdout[-600:])


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks, people=True) as site:
        browser = Browser(playwright, checks)
        look = Look(checks, browser, None)
        desk = Desk(site, browser, checks)
        centre, unit = desk.post("supervision", "supervisor"), desk.post("housing")
        first, second = Citizen(site, browser, checks), Citizen(site, browser, checks)
        first.open("hotline-request", words=WORDS, name=NAME, kind="complaint")
        other_language(checks, first)
        second.open("hotline-request", words=AGAIN, kind="complaint")
        merged(checks, centre, first, second)
        longer(checks, centre, unit, first)
        visitor = published(site, browser, checks, look, centre, unit, first)
        erased(site, checks, look, centre, unit, first, visitor)
        hidden(site, checks, [WORDS, AGAIN, NAME, NOTE], first.code)
        browser.chromium.close()
    return checks.close()


if __name__ == "__main__":
    sys.exit(main())
