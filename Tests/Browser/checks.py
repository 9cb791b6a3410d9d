"""Counts checks and opens pages; knows nothing of what is on them."""

import os
import pathlib
from contextlib import contextmanager

import axe_playwright_python

AXE = pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js"


class Checks:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def that(self, holds, what, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {what}" + (f": {detail}" if detail else ""))

    def close(self):
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0


class Browser:
    """Opens a page under given circumstances and notes every request and complaint it makes."""

    def __init__(self, playwright, checks):
        self.chromium = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        self.checks = checks

    @contextmanager
    def page(self, path, name, width=1280, height=800, fragment="", **circumstances):
        context = self.chromium.new_context(viewport={"width": width, "height": height}, **circumstances)
        page = context.new_page()
        complaints, requests = [], []
        page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(pathlib.Path(path).resolve().as_uri() + fragment)
        yield page
        self.checks.that(not complaints, f"{name}: the console is quiet", complaints)
        self.checks.that(len(requests) == 1, f"{name}: nothing is requested but the page", requests[1:])
        context.close()


def axe(page, checks, name):
    """Accessibility by axe-core, all its rules. Its script is evaluated from outside, so the page's policy stands."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document).then((r) => r.violations.map((v) => [v.id, v.help, v.nodes.slice(0, 3).map((n) => n.html)]))")
    checks.that(not found, f"{name}: axe finds nothing", found)


def fits(page, checks, name):
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    checks.that(wide <= 0, f"{name}: no horizontal scroll", f"{wide} px too wide")
