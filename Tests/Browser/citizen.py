"""A citizen's way, over the served site: from the front page to what is late, to one promise, to an entry of the record, to
its proof computed from the data alone, and to the whole log checked offline against the checkpoint seen on the page."""

import json
import pathlib
import subprocess
import sys
import tempfile
import urllib.request

from playwright.sync_api import sync_playwright

from checks import Browser, Checks
from public_site import verified
from site_under_test import BINARY, served


def main():
    checks = Checks()
    with sync_playwright() as playwright, served(checks) as site:
        browser = Browser(playwright, checks)
        context = browser.chromium.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(site.front)
        late = page.locator(".late-items .words a").first
        words = late.inner_text()
        late.click()
        checks.that(page.locator("h1").inner_text() == words, "the late promise has a page of its own", page.url)
        checks.that(page.locator("#judged-h").count() == 1, "which says how it is judged")
        promise = page.url
        page.locator(".source a").first.click()
        place = page.url.split("#")[1]
        printed = page.locator(f"#{place}").inner_text()
        checks.that(printed and printed in words, "its words stand in the report", (place, printed))
        page.locator(f"#{place}").click()
        checks.that(page.locator(f"#card-{place[2:]}").is_visible(), "and open its card")
        page.goto(promise)
        page.locator(".leaves a").last.click()
        checks.that(page.locator(".verdict-line .done").count() == 1, "its last entry is in the record", page.url)
        proof = site.origin + page.locator("main a[href*='proof.json']").get_attribute("href")
        page.goto(site.front + "record")
        note = page.locator(".checkpoint .note").inner_text().rstrip("\n") + "\n"
        key = page.locator(".command").first.inner_text().split("'")[1]
        verified(json.loads(urllib.request.urlopen(proof).read()), note, checks)
        offline(site, note, key, checks)
        page.goto(site.front + "search?q=" + place[2:])
        checks.that(page.url == promise, "an id leads to its page", page.url)
        context.close()
        browser.chromium.close()
    return checks.close()


def offline(site, note, key, checks):
    """The whole record, exported and checked by the program away from the site."""
    with tempfile.TemporaryDirectory() as folder:
        export, since = pathlib.Path(folder) / "log", pathlib.Path(folder) / "checkpoint"
        since.write_text(note, encoding="utf-8")
        site.work("log", "export", str(export))
        command = [str(BINARY), "verify", str(export), "--vkey", key]
        done = subprocess.run([*command, "--since", str(since)], capture_output=True, text=True)
        checks.that(done.returncode == 0, "the record holds against the checkpoint on the page", done.stdout + done.stderr)
        since.write_text(note.replace("\n", "\n1", 1), encoding="utf-8")
        bad = subprocess.run([*command, "--since", str(since)], capture_output=True, text=True)
        checks.that(bad.returncode == 1, "and not against another one", bad.stdout + bad.stderr)


if __name__ == "__main__":
    sys.exit(main())
