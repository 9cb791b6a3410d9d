"""A browser at the site: pages load under their policy, come from the cache when they are the same, and show what the
command line writes."""

import sys
import time

from playwright.sync_api import sync_playwright

from checks import Browser, Checks
from site_under_test import served


def opens(browser, checks, address, name):
    context = browser.chromium.new_context()
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    answer = page.goto(address)
    checks.that(answer.status == 200, f"{name}: opens", answer.status)
    checks.that(page.locator("h1").count() == 1, f"{name}: has one heading")
    checks.that(not complaints, f"{name}: the console is quiet", complaints)
    foreign = page.evaluate("performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin))")
    checks.that(not foreign, f"{name}: asks nobody else", foreign)
    return context, page


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks) as site:
        browser = Browser(playwright, checks)
        english = site.front.replace(site.origin, site.origin + "/en")
        for address, name in [(site.front, "front page"), (english, "front page in English")]:
            context, page = opens(browser, checks, address, name)
            first = context.request.get(address)
            again = context.request.get(address, headers={"If-None-Match": first.headers["etag"]})
            status = again.status
            checks.that(status == 304, f"{name}: is not sent again while it is the same", status)
            context.close()
        # What the command line writes is on the page when it is asked for again.
        context, page = opens(browser, checks, site.front, "front page before a change")
        before = page.content()
        site.work("ledger", "close", "2025-0037")
        deadline = time.monotonic() + 20
        while page.content() == before and time.monotonic() < deadline:
            time.sleep(0.1)
            page.reload()
        checks.that(page.content() != before, "a change shows")
        context.close()
        browser.chromium.close()
        checks.that("2025-0037" not in site.log.read_text(), "the log names no item")
    return checks.close()


if __name__ == "__main__":
    sys.exit(main())
