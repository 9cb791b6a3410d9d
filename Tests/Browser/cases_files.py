"""A photograph goes with a request from a phone and comes back; the unit attaches its own; the request is moved to petitions and
followed there; the calendar is changed at the desk on a preview."""

import os
import pathlib
import sys
import tempfile

from playwright.sync_api import sync_playwright

from checks import Browser, Checks, axe, fits
from desk_under_test import person
from site_under_test import served

PHONE = {"width": 390, "height": 844}
LETTER = b"%PDF-1.7 " + "金丝雀的信".encode()


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks) as site, tempfile.TemporaryDirectory() as folder:
        browser = Browser(playwright, checks)
        context = browser.chromium.new_context(java_script_enabled=False, viewport=PHONE, has_touch=True)
        page = context.new_page()
        letter = pathlib.Path(folder) / "金丝雀的信.pdf"
        letter.write_bytes(LETTER)
        code, secret = opened(site, page, checks, letter)
        clerk = person(site, browser, "督查员", "supervision", "supervisor", "clerk", java_script_enabled=True)
        at_the_desk(site, clerk, browser, checks, code)
        goes_on(site, page, clerk, checks, code, secret)
        calendar(site, clerk, checks)
        picture(clerk, "end")
        browser.chromium.close()
    return checks.close()


def picture(page, name):
    if os.environ.get("PICTURES"):
        page.screenshot(path=str(pathlib.Path(os.environ["PICTURES"]) / f"files-{name}.png"), full_page=True)


def opened(site, page, checks, letter):
    page.goto(site.front + "cases/open/hotline-request")
    page.fill("[name=words]", "路灯不亮")
    page.check("[name=kind][value=help]")
    page.set_input_files("[name=files]", {"name": "a.exe", "mimeType": "application/x-msdownload", "buffer": b"MZ\0\0"})
    fits(page, checks, "the form with a file on a phone")
    picture(page, "form")
    page.click("button.main")
    problems = page.locator("#problems")
    checks.that(problems.count() == 1 and "a.exe" in problems.inner_text(), "what is no document is told by its name")
    checks.that(page.input_value("[name=words]") == "路灯不亮", "and what was written is kept")
    page.set_input_files("[name=files]", str(letter))
    page.click("button.main")
    code, secret = page.inner_text("#case-code"), page.inner_text("#case-secret")
    follow(site, page, code, secret)
    checks.that("金丝雀的信.pdf" in page.locator(".case-files").inner_text(), "the file stands with the case", page.url)
    fits(page, checks, "the case with a file on a phone")
    picture(page, "tracking")
    with page.expect_download() as download:
        page.click(".case-files button")
    checks.that(pathlib.Path(download.value.path()).read_bytes() == LETTER, "and comes back as it was sent")
    checks.that(download.value.suggested_filename == f"{code}-1.pdf", "under a name that tells nothing")
    return code, secret


def follow(site, page, code, secret):
    page.goto(site.front + "cases/follow")
    page.fill("[name=code]", code)
    page.fill("[name=secret]", secret)
    page.click("button.main")


def at_the_desk(site, page, browser, checks, code):
    page.goto(f"{site.front}desk/cases/{code}")
    link = page.locator("a", has_text="金丝雀的信.pdf")
    checks.that(link.count() == 1, "the office sees the file by its name", page.url)
    picture(page, "desk")
    with page.expect_download() as download:
        link.click()
    checks.that(pathlib.Path(download.value.path()).read_bytes() == LETTER, "and takes it")
    water = person(site, browser, "水利员", "water", "reporter", "water")
    answer = water.goto(f"{site.front}desk/cases/{code}/files/1")
    checks.that(answer.status >= 400 and "金丝雀" not in water.content(), "another unit gets nothing", water.url)
    water.context.close()


def goes_on(site, page, clerk, checks, code, secret):
    clerk.goto(f"{site.front}desk/cases/{code}")
    if not clerk.locator("#act-hand-over").get_attribute("open"):
        clerk.click("#act-hand-over summary")
    clerk.fill("#act-hand-over [name=v-reason]", "属于信访事项")
    clerk.click("#act-hand-over button")
    notice = clerk.locator("main").inner_text()
    checks.that("转为" in notice, "the desk says as which case it goes on")
    follow(site, page, code, secret)
    tie = page.locator(".case-tie")
    checks.that("信访" in tie.inner_text() and "查询码不变" in tie.inner_text(), "whoever asked reads where it went", page.url)
    picture(page, "moved")
    tie.locator("button").click()
    text = page.locator("main").inner_text()
    checks.that("信访事项" in text and "金丝雀的信.pdf" in text, "and is there by one button, with the letter", page.url)
    fits(page, checks, "the petition on a phone")
    picture(page, "petition")


def calendar(site, page, checks):
    page.goto(f"{site.front}desk/cases/settings")
    page.click("a[href$='/cases/calendar']")
    axe(page, checks, "the calendar at the desk")
    picture(page, "calendar")
    page.set_input_files("[name=file]", {"name": "x.json", "mimeType": "application/json", "buffer": b"{"})
    page.locator("form[enctype] button").click()
    checks.that(page.locator("[role=alert], .problem").count() > 0, "a file that is no notice is told", page.url)
    notice = (
        '{"year": 2027, "source": {"zh": "假设的安排", "en": "an assumed plan"}, "loaded": "2026-11-20", "holidays": ['
        '{"zh": "元旦", "en": "New Year", "off": ["2027-01-01..2027-01-03"], "worked": []}]}')
    page.set_input_files("[name=file]", {"name": "2027.json", "mimeType": "application/json", "buffer": notice.encode()})
    page.locator("form[enctype] button").click()
    checks.that("2027" in page.locator("main").inner_text(), "what would move is shown first", page.url)
    axe(page, checks, "the preview of a calendar's change")
    picture(page, "preview")
    page.click("form button.main")
    checks.that("2027" in page.locator("main .lines").inner_text(), "then the year stands among what was loaded", page.url)


if __name__ == "__main__":
    sys.exit(main())
