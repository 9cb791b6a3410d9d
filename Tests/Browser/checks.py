"""Counts checks and opens pages; knows nothing of what is on them."""

import os
import pathlib
from contextlib import contextmanager

import axe_playwright_python

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

# What another colour scheme or another width can change; all other rules look at the same elements and names again.
COLOURS = ["color-contrast", "link-in-text-block"]
PLACES = ["target-size", "scrollable-region-focusable"]

# Two elements of every kind with text in them: alike in tag, class, colours and type down to the page's ground. What axe
# says of the contrast of one it says of all of its kind.
ONE_OF_EACH_COLOUR = """
(() => {
  const grounds = new Map(), kinds = new Map(), seen = new Set();
  const ground = (e) => {
    if (!e) return "";
    if (!grounds.has(e)) {
      const s = getComputedStyle(e);
      const own = [s.backgroundColor, s.backgroundImage, s.opacity].join();
      grounds.set(e, own === "rgba(0, 0, 0, 0),none,1" ? ground(e.parentElement) : own + "/" + ground(e.parentElement));
    }
    return grounds.get(e);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement, up = e.parentElement;
    if (seen.has(e) || !walker.currentNode.data.trim()) continue;
    seen.add(e);
    const s = getComputedStyle(e);
    const kind = [e.tagName, e.className, up.tagName, up.className, s.color, s.fontSize, s.fontWeight, ground(e)].join("|");
    if (!kinds.has(kind)) kinds.set(kind, []);
    if (e.checkVisibility() && kinds.get(kind).length < 2) kinds.get(kind).push(e);
  }
  const fields = document.querySelectorAll("input, select, textarea");
  return [...kinds.values()].flat().concat([...fields].slice(0, 60));
})()
"""


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


def launched(playwright):
    """Chromium, which draws in the processor: what a machine without a screen has no graphics for."""
    where = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    return playwright.chromium.launch(executable_path=where, args=["--no-sandbox", "--disable-gpu"])


class Browser:
    """Opens a page under given circumstances and notes every request and complaint it makes."""

    def __init__(self, playwright, checks):
        self.chromium = launched(playwright)
        self.checks = checks

    def with_axe(self, **circumstances):
        """A page for many pages: axe waits in each."""
        context = self.chromium.new_context(**circumstances)
        context.add_init_script(AXE)
        return context.new_page()

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
    """Accessibility by axe-core: all its rules, target size (WCAG 2.5.8) with them."""
    complain(page, checks, name, ("document", {"rules": {"target-size": {"enabled": True}}}))


def axe_again(page, checks, name, is_wider_or_narrower=True):
    """The same page in another colour scheme, or in another width too: what may be different there."""
    runs = [(ONE_OF_EACH_COLOUR, {"runOnly": {"type": "rule", "values": COLOURS}})]
    if is_wider_or_narrower:
        runs.append(("document", {"runOnly": {"type": "rule", "values": PLACES}}))
    complain(page, checks, name, *runs)


def complain(page, checks, name, *runs):
    # The script is evaluated from outside, so the page's policy stands.
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = []
    for where, told in runs:
        found += page.evaluate(
            f"(told) => axe.run({where}, told).then((r) => r.violations.map((v) => [v.id, v.help, v.nodes.slice(0, 3).map((n) => n.html)]))",
            {**told, "resultTypes": ["violations"], "preload": False})
    checks.that(not found, f"{name}: axe finds nothing", found)


def seen(page, checks, name, widths=(1440, 390), schemes=("light", "dark"), picture=None):
    """The page as it stands, in every width and colour scheme: no sideways scroll, nothing that axe finds. `picture` is
    where photographs go, without their ending."""
    # What sticks to the window's edge lies over something until one scrolls; it is laid where it stands in the page.
    page.evaluate(
        "document.querySelectorAll('body *').forEach((e) => { if (getComputedStyle(e).position === 'sticky') e.style.position = 'static'; })")
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme in schemes:
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            if scheme == schemes[0]:
                fits(page, checks, f"{name} {width}")
            if (width, scheme) == (widths[0], schemes[0]):
                axe(page, checks, f"{name} {scheme} {width}")
            else:
                axe_again(page, checks, f"{name} {scheme} {width}", scheme == schemes[0])
            if picture:
                page.screenshot(path=f"{picture}-{scheme}-{width}.png", full_page=True)


def fits(page, checks, name):
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    checks.that(wide <= 0, f"{name}: no horizontal scroll", f"{wide} px too wide")
