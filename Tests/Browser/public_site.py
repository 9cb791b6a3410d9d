"""Checks the public site in Chromium, page by page: accessibility in both languages and schemes, width, zoom, keyboard, paper.

    DUIXIAN_SITE=out/site swift test --filter WebTests      writes the pages
    python3 Tests/Browser/public_site.py out/site                  checks them
    python3 Tests/Browser/public_site.py out/site --look FOLDER    takes pictures of the main ones
"""

import base64
import functools
import hashlib
import hmac
import http.server
import json
import os
import pathlib
import sys
import threading
import urllib.request

from playwright.sync_api import sync_playwright

from checks import AXE, Checks, axe, fits, launched, seen

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)


class Pages(http.server.BaseHTTPRequestHandler):
    """Serves written pages at the addresses they were written for, with the policy the server sets."""

    def __init__(self, folder, pages, *rest):
        self.folder, self.pages = folder, pages
        super().__init__(*rest)

    def do_GET(self):
        entry = self.pages.get(self.path)
        if entry is None:
            self.send_error(404)
            return
        body = (self.folder / entry["file"]).read_bytes()
        self.send_response(int(entry["status"]))
        if entry["location"]:
            self.send_header("Location", entry["location"])
        self.send_header("Content-Type", entry["type"])
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def serve(folder):
    pages = json.loads((folder / "pages.json").read_text(encoding="utf-8"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Pages, folder, pages))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}", pages


def one_of_each(pages):
    """Every kind of page, and of pages of single items the first and some of the others, in English the first alone."""
    chosen, seen = [], {}
    for address in sorted(pages, key=lambda a: (a.count("/"), a)):
        if not pages[address]["type"].startswith("text/html"):
            continue
        parts = address.split("?")[0].split("/")
        kind = parts[2] if parts[1] != "en" else "en-" + parts[3]
        is_item = any(part[:2] == "20" and "-" in part for part in parts) and "reconciliation" not in parts
        seen[kind] = seen.get(kind, 0) + 1 if is_item else seen.get(kind, 0)
        if not is_item or seen[kind] == 1 or (seen[kind] % 40 == 1 and parts[1] != "en"):
            chosen.append(address)
    return chosen


def main():
    folder = pathlib.Path(sys.argv[1])
    checks = Checks()
    base, pages = serve(folder)
    with sync_playwright() as playwright:
        chromium = launched(playwright)
        if "--look" in sys.argv:
            look(chromium, base, pages, pathlib.Path(sys.argv[sys.argv.index("--look") + 1]))
        else:
            everything(chromium, base, pages, checks)
            card(chromium, base, checks)
            citizen(chromium, base, pages, checks)
            keyboard(chromium, base, checks)
            paper(chromium, base, checks)
        chromium.close()
    if "--look" not in sys.argv:
        sys.exit(checks.close())


def opened(chromium, url, checks, name, width=1280, height=900, **circumstances):
    context = chromium.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", **circumstances)
    page = context.new_page()
    listened(page, checks)(url, name)
    return context, page


def listened(page, checks):
    """Goes to addresses and listens for what the page complains of and whom it asks."""
    complaints, asked = [], []
    page.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
    page.on("request", lambda r: asked.append(r.url))

    def go(url, name):
        complaints.clear()
        asked.clear()
        page.goto(url)
        checks.that(not complaints or "nowhere" in url, f"{name}: the console is quiet", complaints)
        origin = "/".join(url.split("/")[:3]) + "/"
        foreign = [address for address in asked if not address.startswith(origin)]
        checks.that(not foreign, f"{name}: nothing is asked of anyone else", foreign)

    return go


def everything(chromium, base, pages, checks):
    """Each page is opened once and then seen in both schemes, on a phone, and at 400 % of a desk's window, which is
    320 CSS pixels (WCAG 1.4.10)."""
    context = chromium.new_context(reduced_motion="reduce")
    context.add_init_script(AXE)
    page = context.new_page()
    go = listened(page, checks)
    for address in one_of_each(pages):
        page.set_viewport_size({"width": 1440, "height": 900})
        go(base + address, address)
        checks.that(page.locator("h1").count() == 1, f"{address}: one first heading")
        # In English words are longer and colours the same.
        seen(page, checks, address, schemes=("light",) if address.startswith("/en/") else ("light", "dark"))
        page.set_viewport_size({"width": 320, "height": 900})
        fits(page, checks, f"{address} at 320")
        small = page.evaluate(
            "[...document.querySelectorAll('main button, main select, main input')].filter((e) => { const b = e.getBoundingClientRect();"
            " return b.width && (b.height < 24 || b.width < 24) && e.type !== 'radio'; }).length")
        checks.that(small == 0, f"{address}: controls are large enough (WCAG 2.5.8)", small)
    context.close()


def card(chromium, base, checks):
    """The living report's cards open, lead on and close again by links alone."""
    for width in (1280, 390):
        context, page = opened(
            chromium, f"{base}/tangjiang/reports/2025", checks, "card", width=width, java_script_enabled=True)
        mark = page.locator("#report a.c[id]").nth(4)
        place = mark.get_attribute("id")
        mark.click()
        slip = page.locator(f"#card-{place[2:]}")
        checks.that(slip.is_visible(), f"card at {width}: a click opens it")
        checks.that(page.locator(".slip:visible").count() == 1, f"card at {width}: and only it")
        top = mark.bounding_box()["y"]
        checks.that(0 <= top < 900, f"card at {width}: the sentence stays in sight", top)
        axe(page, checks, f"card open at {width}")
        page.locator(f"#card-{place[2:]} .back").click()
        checks.that(slip.is_hidden(), f"card at {width}: a link closes it")
        checks.that(page.url.endswith("#" + place), f"card at {width}: and leads back to the sentence", page.url)
        context.close()
    context, page = opened(chromium, f"{base}/tangjiang/reports/2025#c-2025-0030", checks, "deep link")
    top = page.locator("#c-2025-0030").bounding_box()["y"]
    checks.that(0 <= top < 900, "a deep link shows its sentence", top)
    context.close()


def citizen(chromium, base, pages, checks):
    """From the front page to what is late, its page, its proof and the root that is signed."""
    context, page = opened(chromium, f"{base}/tangjiang/", checks, "citizen", java_script_enabled=False)
    checks.that(page.locator(".late-items li").count() > 0, "citizen: sees what is late")
    link = page.locator(".late-items .words a").first
    words = link.inner_text()
    link.click()
    checks.that(page.locator("h1").inner_text() == words, "citizen: comes to the commitment", page.locator("h1").inner_text())
    checks.that(page.locator("#judged-h").count() == 1, "citizen: reads how it is judged")
    source = page.locator(".source a").first.get_attribute("href")
    checks.that("/reports/2025#c-" in source, "citizen: can go to the sentence", source)
    entry = page.locator(".leaves a").first.get_attribute("href")
    checks.that("/record/check?leaf=" in entry, "citizen: can check an entry", entry)
    page.goto(f"{base}/tangjiang/record/check?leaf=40")
    checks.that(page.locator(".verdict-line .done").count() == 1, "citizen: the entry is recorded")
    checks.that("一致" in page.locator(".proof-numbers").inner_text(), "citizen: the root is the signed one")
    address = page.get_by_text("JSON").first.get_attribute("href")
    page.goto(f"{base}/tangjiang/record")
    note = page.locator(".checkpoint .note").inner_text()
    context.close()
    verified(json.loads(urllib.request.urlopen(base + address).read()), note, checks)


def verified(proof, note, checks):
    """Recomputes a proof from its data alone, as docs/formats say, up to the root in the signed checkpoint."""
    decoded = base64.b64decode
    body, salt = decoded(proof["body"]), decoded(proof["salt"])
    digest = hmac.new(salt, b"duixian event v1\0" + body, hashlib.sha256).digest()
    checks.that(base64.b64encode(digest).decode() == proof["digest"], "proof: content and salt give the digest")
    entry = b'{"c":"' + base64.b64encode(digest) + b'","v":1}'
    root = hashlib.sha256(b"\0" + entry).digest()
    number, last = proof["leaf"], proof["size"] - 1
    for step in map(decoded, proof["path"]):
        if number & 1 or number == last:
            root = hashlib.sha256(b"\1" + step + root).digest()
            while not number & 1 and number:
                number, last = number >> 1, last >> 1
        else:
            root = hashlib.sha256(b"\1" + root + step).digest()
        number, last = number >> 1, last >> 1
    checks.that(last == 0, "proof: the path is as long as the tree is high", last)
    lines = note.split("\n")
    checks.that(lines[1] == str(proof["size"]), "proof: it is of the checkpoint on the page", lines[:3])
    checks.that(lines[2] == base64.b64encode(root).decode(), "proof: and leads to its root", lines[:3])


def keyboard(chromium, base, checks):
    context, page = opened(chromium, f"{base}/tangjiang/commitments", checks, "keyboard")
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.textContent")
    checks.that("跳到正文" in first, "keyboard: the first stop skips to the content", first)
    page.keyboard.press("Enter")
    checks.that(page.evaluate("document.activeElement.id") == "main", "keyboard: and goes there")
    page.keyboard.press("Tab")
    inside = page.evaluate("document.querySelector('main').contains(document.activeElement)")
    checks.that(inside, "keyboard: the next stop is in the content")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    checks.that(outline != "none", "keyboard: and shows where it is", outline)
    context.close()


def paper(chromium, base, checks):
    context, page = opened(chromium, f"{base}/tangjiang/commitments/2025-0001", checks, "paper")
    page.emulate_media(media="print")
    checks.that(page.locator(".banner nav").is_hidden(), "paper: no ways through the site")
    checks.that(page.locator(".paper-code svg").is_visible(), "paper: the signed checkpoint as a code")
    checks.that(page.locator(".paper-code .note").is_visible(), "paper: and as text")
    context.close()


def look(chromium, base, pages, folder):
    folder.mkdir(parents=True, exist_ok=True)
    shots = [
        ("front", "/tangjiang/"), ("front-en", "/en/tangjiang/"), ("report", "/tangjiang/reports/2025"),
        ("report-card", "/tangjiang/reports/2025#card-2025-0012"), ("list", "/tangjiang/commitments"),
        ("list-late", "/tangjiang/commitments?state=late"), ("list-units", "/tangjiang/commitments?group=unit"),
        ("list-none", "/tangjiang/commitments?q=%E4%B8%8D%E4%BC%9A%E6%9C%89%E7%9A%84%E8%AF%8D"),
        ("item", "/tangjiang/commitments/2025-0004"), ("item-en", "/en/tangjiang/commitments/2025-0004"), ("item-done", "/en/tangjiang/commitments/2025-0001"),
        ("targets", "/tangjiang/indicators"), ("target", "/tangjiang/indicators/2025-T01"),
        ("target-judged", "/tangjiang/indicators/2025-T03"), ("target-jobs", "/tangjiang/indicators/2025-T07"),
        ("reconciliation", "/tangjiang/reconciliation/2024-2025"), ("record", "/tangjiang/record"),
        ("check", "/tangjiang/record/check?leaf=40"), ("search", "/tangjiang/search?q=%E9%A1%B9%E7%9B%AE"),
        ("changes", "/tangjiang/changes"), ("units", "/tangjiang/units"), ("about", "/tangjiang/about"),
        ("accessibility", "/tangjiang/accessibility"), ("list-en", "/en/tangjiang/commitments"),
        ("report-en", "/en/tangjiang/reports/2025"), ("record-en", "/en/tangjiang/record"),
        ("targets-en", "/en/tangjiang/indicators"),
        ("missing", "/tangjiang/nowhere"),
    ]
    context = chromium.new_context(reduced_motion="reduce")
    page = context.new_page()
    for name, address in shots:
        for width in (1440, 390):
            for scheme in ("light", "dark"):
                page.set_viewport_size({"width": width, "height": 900})
                page.emulate_media(color_scheme=scheme)
                page.goto(base + address)
                page.screenshot(path=folder / f"{name}-{scheme}-{width}.png", full_page="card" not in name)
    context.close()
    for name in ("/tangjiang/commitments/2025-0004", "/tangjiang/commitments", "/tangjiang/reports/2025"):
        context = chromium.new_context()
        page = context.new_page()
        page.goto(base + name)
        page.pdf(path=folder / (name.split("/")[-1] + ".pdf"), prefer_css_page_size=True)
        context.close()


if __name__ == "__main__":
    main()
