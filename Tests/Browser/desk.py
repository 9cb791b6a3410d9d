"""The way into the desk and its administration, over the served site: the first administrator's code, units pasted as a
list, accounts with codes, a second factor, parameters, a backup, the check-up; each page by axe in both languages and
themes and at phone width. With a folder named in LOOK, pictures of every page."""

import os
import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

from checks import Browser, Checks, seen
from desk_under_test import PASSWORD, person, sign_in_first
from site_under_test import served

PAGES = {
    "administrator": ["", "account", "administration", "administration/accounts", "administration/parameters",
                      "administration/installation", "administration/security"],
    "supervisor": [""], "reporter": [""], "leader": [""],
}


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks) as site:
        browser = Browser(playwright, checks)
        entrance(site, browser, checks)
        page = browser.chromium.new_context(java_script_enabled=False).new_page()
        sign_in_first(site, page, "administrator", "admin")
        administration(site, page, checks)
        everything(site, browser, page, checks)
        browser.chromium.close()
    return checks.close()


def entrance(site, browser, checks):
    """Nobody gets in without a name and a password, and what is wrong is said."""
    context = browser.chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.front + "desk/administration")
    checks.that("/sign-in?next=" in page.url, "a stranger is led to the way in", page.url)
    page.fill("[name=login]", "nobody")
    page.fill("[name=password]", "wrong")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    checks.that(page.locator("[role=alert]").count() == 1, "a wrong password is said to be wrong")
    checks.that(page.input_value("[name=login]") == "nobody", "and the name stays in its field")
    page.goto(site.front + "sign-in/code?code=AAAA-BBBB-CCCC-DDDD")
    for name, value in (("login", "x"), ("password", PASSWORD), ("again", PASSWORD)):
        page.fill(f"[name={name}]", value)
    page.click("button.main")
    checks.that(page.locator("[role=alert]").count() == 1, "a wrong code opens nothing", page.url)
    context.close()


def administration(site, page, checks):
    page.click("text=管理")
    page.fill("[name=names]", "县审计局\n县统计局\n县住房城乡建委\n")
    page.click("text=增加 >> nth=-1")
    checks.that("增加了2个单位" in page.locator("[role=status]").inner_text(), "a pasted list adds what is new")
    row = page.locator("tr", has=page.locator("th", has_text="县审计局"))
    row.locator("summary").click()
    row.locator("[name=name]").fill("县审计局（新）")
    row.locator("button.main").click()
    checks.that(page.locator("th", has_text="县审计局（新）").count() == 1, "a unit is renamed")
    page.click("text=账号 >> nth=0")
    page.fill("[name=name]", "李四")
    page.locator(".panel [name=unit]").select_option(label="县审计局（新）")
    page.locator(".panel [name=role]").select_option("reporter")
    page.locator(".panel button.main").first.click()
    code = page.locator(".code-words").inner_text()
    checks.that(re.fullmatch(r"([A-Z2-9]{4}-){3}[A-Z2-9]{4}", code) is not None, "a code is shown once", code)
    page.reload()
    page.goto(site.front + "desk/administration/accounts")
    checks.that(code not in page.content(), "and never again")
    page.locator(".panel button.main").last.click()
    checks.that(page.locator(".code-words").count() > 10, "every unit without one gets a reporter, with slips")
    page.goto(site.front + "desk/administration/parameters#report_day")
    panel = page.locator("#report_day")
    panel.locator("summary").click()
    panel.locator("[name=value]").fill("40")
    panel.locator("button.main").click()
    checks.that(page.locator("[role=status]").count() == 0, "a value out of range is not sent")
    page.locator("#report_day [name=value]").fill("20")
    page.locator("#report_day button.main").click()
    checks.that("→ 20" in page.locator("#report_day").inner_text(), "a parameter is set, with its day")
    page.goto(site.front + "desk/administration/installation")
    page.click("text=现在备份")
    checks.that("备份好了" in page.locator("[role=status]").inner_text(), "a backup is made")
    page.click("text=现在检查")
    checks.that(page.locator("#health .state").count() >= 7, "the check-up names what it looked at")
    checks.that(page.locator("#health .serious").count() == 0, "and finds nothing wrong",
                page.locator("#health").inner_text())


def everything(site, browser, administrator, checks):
    look = os.environ.get("LOOK")
    people = {"administrator": administrator}
    for role, unit in (("supervisor", "supervision"), ("reporter", "housing"), ("leader", "supervision")):
        people[role] = person(site, browser, f"某{role}", unit, role, role)
    states = {role: page.context.storage_state() for role, page in people.items()}
    for role, paths in PAGES.items():
        page = browser.with_axe(storage_state=states[role])
        for language in ("", "en/"):
            for path in paths:
                front = site.front.replace(site.origin + "/", f"{site.origin}/{language}")
                page.goto(f"{front}desk" + (f"/{path}" if path else ""))
                name = f"{role} desk/{path} {language or 'zh'}"
                picture = look and str(pathlib.Path(look) / re.sub("[/ ]", "-", name))
                # In English words are longer and colours the same.
                seen(page, checks, name, schemes=("light",) if language else ("light", "dark"), picture=picture)
        page.context.close()


if __name__ == "__main__":
    sys.exit(main())
