"""A matter from outside, on a phone and without script: opened without an account, followed by code and secret, answered by
the unit, disputed, answered again and confirmed. The staff's steps are taken by the program's own command."""

import os
import sys

from playwright.sync_api import sync_playwright

from checks import Browser, Checks, fits, seen
from site_under_test import served

WORDS = "金丝雀诉求：小区门口的路灯不亮已经一个月"
PHONE = {"width": 390, "height": 844}


def main():
    checks = Checks()
    pictures = os.environ.get("PICTURES")
    with sync_playwright() as playwright, served(checks) as site:
        browser = Browser(playwright, checks)
        context = browser.chromium.new_context(java_script_enabled=False, viewport=PHONE, has_touch=True)
        page = context.new_page()
        code, secret = opened(site, page, checks)
        followed(site, page, checks, code, secret)
        work(site, code, "route", "--to", "housing")
        work(site, code, "sign", "--as", "reporter", "--unit", "housing")
        work(site, code, "answer", "--set", "reply=已报修", "--as", "reporter", "--unit", "housing")
        disputed_and_confirmed(site, page, checks, code, secret)
        refused(site, page, checks, code)
        sealed(site, page, checks, secret)
        context.close()
        for language in ("", "en/"):
            pages(site, browser, checks, language, pictures)
        browser.chromium.close()
    return checks.close()



def work(site, code, step, *more):
    """One step of the staff."""
    site.work("case", "act", code, step, *more)


def opened(site, page, checks):
    """Code and secret of the receipt."""
    page.goto(site.front)
    page.locator(".banner nav a[href$='/cases']").click()
    page.locator("a[href$='cases/open/hotline-request']").click()
    fits(page, checks, "the form on a phone")
    page.fill("[name=name]", "金丝雀姓名")
    page.click("button.main")
    checks.that(page.locator("#problems a").count() == 2, "all that is missing is told at once", page.url)
    checks.that(page.input_value("[name=name]") == "金丝雀姓名", "and what was entered is kept")
    page.fill("[name=words]", WORDS)
    page.check("[name=kind][value=help]")
    page.click("button.main")
    code, secret = page.inner_text("#case-code"), page.inner_text("#case-secret")
    checks.that(code not in page.url and secret not in page.url, "nothing of the receipt stands in its address", page.url)
    fits(page, checks, "the receipt on a phone")
    checks.that(page.locator(".case-clock").count() > 0, "it says until when", page.url)
    page.reload()
    checks.that(page.locator("#case-code").inner_text() == code, "a reload opens no second one")
    return code, secret


def follow(site, page, code, secret):
    page.goto(site.front + "cases/follow")
    page.fill("[name=code]", code)
    page.fill("[name=secret]", secret)
    page.click("button.main")


def followed(site, page, checks, code, secret):
    follow(site, page, code.lower(), secret.replace("-", " ").lower())
    checks.that(page.locator(".case-head").count() == 1, "code and secret open the case as they are typed", page.url)
    page.locator(".case-clock summary").first.click()
    steps = page.locator(".case-steps").first
    checks.that(steps.is_visible() and "计入" in steps.inner_text(), "its clock explains itself day by day")
    checks.that(secret not in page.content(), "the secret is not on it")
    fits(page, checks, "the case on a phone")


def act(page, name):
    form = page.locator(f".case-act:has(input[name=which][value={name}])")
    form.locator("summary").click()
    return form


def disputed_and_confirmed(site, page, checks, code, secret):
    follow(site, page, code, secret)
    checks.that("已报修" in page.inner_text(".case-history"), "the answer is there")
    form = act(page, "not-solved")
    form.locator("textarea").fill("还是不亮")
    form.locator("button.main").click()
    checks.that("第 2 轮" in page.inner_text(".case-head"), "a dispute begins a second round", page.url)
    work(site, code, "answer-again", "--set", "reply=已换灯", "--as", "reporter", "--unit", "housing")
    follow(site, page, code, secret)
    form = act(page, "solved")
    form.locator("select").select_option("satisfied")
    form.locator("button.main").click()
    checks.that("已解决" in page.inner_text(".case-head"), "and a confirmation ends it", page.url)
    checks.that(page.locator(".case-act").count() == 0, "nothing more can be done")


def refused(site, page, checks, code):
    follow(site, page, code, "ABCD")
    checks.that(page.locator("#problems").count() == 1, "a wrong secret opens nothing", page.url)
    wrong = page.inner_text("#problems")
    follow(site, page, "2019-C9999", "ABCD")
    checks.that(page.inner_text("#problems") == wrong, "and a wrong code is told alike")
    checks.that(page.goto(site.front + "cases/" + code).status == 404, "a case that is not released is not there")


def sealed(site, page, checks, secret):
    for path in ("cases", "cases/figures", "changes", "changes.atom", "data.json", "search?q=金丝雀诉求"):
        text = page.request.get(site.front + path).text()
        checks.that("小区门口的路灯" not in text and "金丝雀姓名" not in text, f"{path} holds nothing sealed")
    log = site.log.read_text()
    checks.that(secret not in log and "金丝雀" not in log, "and no line of the log does")


def pages(site, browser, checks, language, pictures):
    front = site.front.replace(site.origin + "/", site.origin + "/" + language)
    page = browser.with_axe()
    for name, path in (("kinds", "cases"), ("form", "cases/open/hotline-request"), ("petition", "cases/open/petition"),
                       ("code and secret", "cases/follow"), ("figures", "cases/figures")):
        page.goto(front + path)
        look(page, checks, name, language, pictures)
    page.goto(front + "cases/open/hotline-request")
    page.click("button.main")
    look(page, checks, "what is wrong", language, pictures)
    page.fill("[name=words]", WORDS)
    page.check("[name=kind][value=complaint]")
    page.click("button.main")
    code, secret = page.inner_text("#case-code"), page.inner_text("#case-secret")
    look(page, checks, "receipt", language, pictures)
    page.goto(front + "cases/follow")
    page.fill("[name=code]", code)
    page.fill("[name=secret]", secret)
    page.click("button.main")
    page.evaluate("document.querySelectorAll('details').forEach((d) => d.open = true)")
    look(page, checks, "the case", language, pictures)
    page.context.close()


def look(page, checks, name, language, pictures):
    # In English words are longer and colours the same.
    schemes = ("light",) if language else ("light", "dark")
    seen(page, checks, f"{language}{name}", schemes=schemes, picture=pictures and f"{pictures}/{language.strip('/') or 'zh'}-{name.replace(' ', '-')}")


if __name__ == "__main__":
    sys.exit(main())
