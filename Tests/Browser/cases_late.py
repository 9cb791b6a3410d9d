"""A breach: clocks ran out while no server ran. At its start it catches up: what a unit let run out moves up to whoever stands
higher, what nobody stands above is marked, and everyone sees it, whoever opened the matter too. It acts once: started again,
nothing more happens.

    DUIXIAN_LATE=out/late swift test --filter LateCases      writes the county whose clocks ran out
    python3 Tests/Browser/cases_late.py out/late
"""

import json
import pathlib
import shutil
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

from cases_under_test import Citizen, Desk, hidden, picture
from checks import Browser, Checks
from ledger_desk import Look
from site_under_test import serving


def acted(site):
    """The lines of the log that tell that clocks acted."""
    return [line for line in site.log.read_text().splitlines() if "ran out and acted" in line]


def stood(site, matters):
    """Everything that is recorded of each case."""
    return {name: site.work("case", "show", one["code"], "--format", "json") for name, one in matters.items()}


def seen_by_all(site, browser, checks, matters):
    handled, task = matters["handled"]["code"], matters["task"]["code"]
    desk = Desk(site, browser, checks)
    office, leader, unit = desk.post("supervision", "supervisor"), desk.post("mayor", "leader"), desk.post("water")
    # Another matter, in time, stands below it.
    fresh = office.open("hotline-request", words="金丝雀路灯不亮", kind="help")
    checks.that(office.has(handled) and office.has(fresh), "what a unit let run out is in the office's inbox")
    first = office.page.locator("table.cases tbody tr").first.inner_text()
    checks.that(handled in first and "逾期升级过" in first and "催办" in first, "on top, with its mark", first)
    look = Look(checks, browser, None)
    look.at(office.page, "the inbox with marks")
    picture(office.page, "late-inbox")
    checks.that(not unit.has(handled), "the unit has it no more")
    office.case(handled)
    picture(office.page, "late-case")
    happened = office.page.inner_text(".changes")
    checks.that("办理逾期" in happened and "时限到期，自动升级" in happened, "the case says what the clock did", happened)
    checks.that("以前的时限" in office.text and "press" in office.offered, "the clock that ran out stays, and the office may press", office.offered)
    checks.that(leader.has(task), "what nobody stands above stays with the leaders")
    first = leader.page.locator("table.cases tbody tr").first.inner_text()
    checks.that(task in first and "挂逾期标记" in first, "on top, marked overdue", first)
    leader.case(task)
    checks.that("挂逾期标记" in leader.standing, "the case says so too", leader.standing)
    leader.go("")
    checks.that("其中逾期 1 件" in leader.text, "and the leaders' first page counts it", leader.text[:400])
    office.act(handled, "press", unit="water")
    checks.that(unit.has(handled), "pressed, it is the unit's again")
    return office


def told(site, browser, checks, matters):
    citizen = Citizen(site, browser, checks)
    citizen.code, citizen.secret = matters["handled"]["code"], matters["handled"]["secret"]
    citizen.follow()
    checks.that("办理逾期" in citizen.history and "自动" in citizen.history, "whoever opened it reads that the clock ran out", citizen.history)
    checks.that("督办" in citizen.history or "催办" in citizen.history, "and that it was pressed", citizen.history)
    earlier = citizen.page.locator(".case-earlier")
    earlier.locator("summary").click()
    checks.that("已过期" in earlier.inner_text(), "which limit was broken stays on the page", earlier.inner_text())
    picture(citizen.page, "late-tracking")
    citizen.code, citizen.secret = matters["answered"]["code"], matters["answered"]["secret"]
    citizen.follow()
    checks.that("未评价" in citizen.head and not citizen.offered, "an answer without a word ends as silent, not as satisfied", citizen.head)


def main():
    made = pathlib.Path(sys.argv[1])
    matters, people = (json.loads((made / name).read_text()) for name in ("matters.json", "people.json"))
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        data, log = pathlib.Path(folder) / "data", pathlib.Path(folder) / "log"
        shutil.copytree(made / "data", data)
        with serving(data, log, checks, people) as site:
            deadline = time.monotonic() + 20
            while not acted(site) and time.monotonic() < deadline:
                time.sleep(0.05)
            checks.that(len(acted(site)) == 1 and "4 clocks" in acted(site)[0], "at its start the server catches up", acted(site))
            checks.that("到期处理 0 个" in site.work("case", "due"), "and leaves nothing")
            browser = Browser(playwright, checks)
            seen_by_all(site, browser, checks, matters)
            told(site, browser, checks, matters)
            hidden(site, checks, ["金丝雀小区", "金丝雀水价", "金丝雀某", "金丝雀路灯"], matters["handled"]["code"])
            before = stood(site, matters)
            browser.chromium.close()
        with serving(data, log, checks) as site:
            # It looks at its start; what a command finds then, it left.
            checks.that("到期处理 0 个" in site.work("case", "due"), "started again, nothing is due")
            checks.that(stood(site, matters) == before and len(acted(site)) == 1, "and no clock acts twice", acted(site))
    return checks.close()


if __name__ == "__main__":
    sys.exit(main())
