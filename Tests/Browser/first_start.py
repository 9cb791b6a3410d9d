"""From the first start to a published report, without script: the administrator's code, units and an account for the
supervision office; she imports a report, confirms it, gives a few promises their lead and deadline, publishes on a preview;
and a visitor reads it."""

import sys

from playwright.sync_api import sync_playwright

from checks import Browser, Checks
from desk_under_test import PASSWORD, sign_in_first
from site_under_test import ROOT, served


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks, empty=True) as site:
        browser = Browser(playwright, checks)

        def fresh():
            return browser.chromium.new_context(java_script_enabled=False).new_page()

        administrator, office, visitor = fresh(), fresh(), fresh()
        sign_in_first(site, administrator, "administrator", "admin")
        code = founded(administrator, checks)
        office.goto(f"{site.front}sign-in/code?code={code}")
        for name, value in (("login", "office"), ("password", PASSWORD), ("again", PASSWORD)):
            office.fill(f"[name={name}]", value)
        pressed(office, "button.main")
        imported(office, checks)
        visitor.goto(site.front + "commitments")
        checks.that(visitor.locator(".ledger tbody tr").count() == 0, "nothing is public before it is published")
        assigned(site, office, checks)
        published(site, office, checks)
        for _ in range(40):
            # Pages are drawn anew within moments of the signature.
            visitor.goto(site.front + "commitments")
            if visitor.locator(".ledger tbody tr").count():
                break
            visitor.wait_for_timeout(500)
        checks.that(visitor.locator(".ledger tbody tr").count() > 50, "then everyone reads the promises")
        visitor.goto(site.front)
        visitor.locator("nav a", has_text="报告").first.click()
        checks.that(visitor.locator("h1").count() == 1 and "2025" in visitor.url, "and the living report", visitor.url)
        browser.chromium.close()
    return checks.close()


def pressed(page, button):
    """Presses a button and waits for the page that answers."""
    with page.expect_navigation():
        page.locator(button).last.click()


def founded(page, checks):
    page.goto(page.url + "/administration")
    page.fill("[name=names]", "县住房城乡建委\n县水利局\n县教委")
    pressed(page, ".panel button.main")
    checks.that("增加了3个单位" in page.locator(".notice").inner_text(), "units are pasted as a list")
    page.goto(page.url + "/accounts")
    page.fill("[name=name]", "王督查")
    page.locator(".panel [name=unit]").select_option(label="督查室")
    page.locator(".panel [name=role]").select_option("supervisor")
    with page.expect_navigation():
        page.locator(".panel button.main").first.click()
    return page.locator(".code-words").inner_text()


def imported(page, checks):
    page.click("text=还没有报告")
    page.set_input_files("[name=file]", str(ROOT / "Samples" / "tangjiang-2025.docx"))
    pressed(page, "main form button.main")
    checks.that("读出候选" in page.locator(".notice").inner_text(), "the report is read into candidates")
    page.goto(page.url.split("?")[0].split("#")[0] + "/confirm")
    page.check("[name=unread]")
    pressed(page, ".unread button")
    checks.that(page.locator(".notice").count() == 1, "and confirmed, as unread", page.url)


def assigned(site, page, checks):
    page.goto(site.front + "desk/commitments?mark=unassigned")
    for box in page.locator("[name=id]").all()[:3]:
        box.check()
    page.locator(".many [name=lead]").select_option(label="县水利局")
    page.locator(".many [name=deadline]").fill("2026-12-31")
    pressed(page, ".many button.main")
    checks.that(page.locator(".dry tbody tr").count() == 3, "three rows are looked at")
    pressed(page, "form[action$='/bulk/apply'] button")
    checks.that("3项" in page.locator(".notice").inner_text(), "and have a lead and a deadline")


def published(site, page, checks):
    page.goto(site.front + "desk/publish")
    page.locator("[name=scope]").select_option("listed")
    pressed(page, "main button.main")
    checks.that(page.locator(".reveals").count() >= 1, "the preview shows what would be public")
    pressed(page, "form[action$='/publish'] button.main")
    checks.that("已公开" in page.locator(".notice").inner_text(), "and it is published")


if __name__ == "__main__":
    sys.exit(main())
