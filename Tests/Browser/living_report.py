"""Checks living reports in Chromium: looks, filters, cards, keys, paper, and the page without script."""

import os
import sys

from playwright.sync_api import sync_playwright

from checks import Browser, Checks, axe, axe_again, fits
from reconciliation import reconciliation

VIEWS = [
    ("desk, light", 1280, "light"),
    ("desk, dark", 1280, "dark"),
    ("wide desk, light", 1600, "light"),
    ("phone, light", 375, "light"),
    ("phone, dark", 375, "dark"),
]


def looks(browser, path, checks):
    for name, width, scheme in VIEWS:
        with browser.page(path, name, width=width, color_scheme=scheme, reduced_motion="reduce") as page:
            fits(page, checks, name)
            (axe if name == VIEWS[0][0] else axe_again)(page, checks, name)
            moved = page.evaluate(
                "new Promise((done) => { new PerformanceObserver((list) => done(list.getEntries().reduce((s, e) => s + e.value, 0)))"
                ".observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(0), 300); })"
            )
            checks.that(moved < 0.01, f"{name}: nothing moves while the page loads", moved)


def filters(browser, path, checks):
    with browser.page(path, "filters", reduced_motion="reduce") as page:
        entries = page.locator(".groups li:not([hidden])")
        total = entries.count()
        hard = page.locator(".groups li.h").count()
        shown = page.locator("#shown")
        checks.that(str(total) in shown.inner_text(), "the count is of all commitments", shown.inner_text())

        page.locator(".switch label").nth(1).click()
        checks.that(entries.count() == hard, "the hard filter keeps the hard ones", entries.count())
        checks.that(str(hard) in shown.inner_text(), "the count follows the filter", shown.inner_text())
        option = page.locator("#kind option").nth(1)
        label = option.inner_text()
        page.locator(".switch label").nth(2).click()
        checks.that(entries.count() == total - hard, "the soft filter keeps the soft ones", entries.count())
        checks.that(option.inner_text() != label, "the options' counts follow the other filters", label)
        dimmed = page.locator("#report .c.out").count()
        checks.that(dimmed > 0, "the text shows which commitments the filter leaves out", dimmed)

        page.locator(".filters button[type=reset]").click()
        page.wait_for_function("document.querySelectorAll('.groups li[hidden]').length === 0")
        checks.that(entries.count() == total, "clearing brings all back", entries.count())

        value = page.locator("#strength option").nth(1).get_attribute("value")
        page.select_option("#strength", value)
        same = page.locator(f'.groups li[data-s="{value}"]').count()
        checks.that(entries.count() == same > 0, "a governing word keeps its own", (value, entries.count(), same))
        page.select_option("#strength", "")
        page.select_option("#area", "0")
        first = page.locator(".groups details").nth(0)
        checks.that(entries.count() == first.locator("li").count(), "an area keeps its own", entries.count())
        page.select_option("#area", "")

        page.fill("#find", "没有这样的字词")
        checks.that(page.locator("#no-match").is_visible(), "a search without an answer says so")
        checks.that(entries.count() == 0, "and shows nothing", entries.count())
        axe(page, checks, "nothing matches")
        words = page.locator(".groups li a").nth(0).text_content()
        page.fill("#find", words)
        checks.that(entries.count() >= 1, "a commitment is found by its words", words)


def cards(browser, path, checks):
    with browser.page(path, "cards", reduced_motion="reduce") as page:
        card = page.locator("#card")
        mark = page.locator("#report a.c[id]").nth(1)
        number = mark.get_attribute("id")[1:]
        mark.click()
        checks.that(card.is_visible(), "a click on a mark opens its card")
        checks.that(number in card.locator("h2").inner_text(), "the card names its commitment", card.inner_text())
        words = page.locator(f"#i{number} a").text_content()
        checks.that(card.locator("blockquote").inner_text() == words, "the card has the exact words", words)
        checks.that(page.evaluate("document.activeElement.id") == "card-h", "focus goes into the card")
        checks.that(page.url.endswith(f"#c{number}"), "the address is the commitment's", page.url)
        box, text = card.bounding_box(), page.locator("#report").bounding_box()
        checks.that(box["x"] >= text["x"] + text["width"], "the card does not cover the text", (box, text))
        axe(page, checks, "card open")
        page.keyboard.press("ArrowRight")
        checks.that(number not in card.locator("h2").inner_text().split(), "an arrow goes to the next one")
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("Escape")
        checks.that(card.is_hidden(), "Escape closes the card")
        checks.that(page.evaluate("document.activeElement.id") == f"c{number}", "focus returns to the mark")

        page.keyboard.press("j")
        following = page.evaluate("document.activeElement.id")
        checks.that(following.startswith("c") and following != f"c{number}", "j goes to the next commitment", following)
        page.keyboard.press("Enter")
        checks.that(card.is_visible(), "Enter opens the card")
        page.keyboard.press("Escape")
        checks.that(page.evaluate("document.activeElement.id") == following, "and Escape returns to where it was opened")
        page.keyboard.press("k")
        checks.that(page.evaluate("document.activeElement.id") == f"c{number}", "k goes back")
        page.keyboard.press("/")
        checks.that(page.evaluate("document.activeElement.id") == "find", "/ goes to the search")
        page.keyboard.press("Escape")
        page.locator("h1").click()
        page.keyboard.press("?")
        checks.that(page.locator("#help").is_visible(), "? shows the keys")
        axe(page, checks, "help open")
        page.keyboard.press("Escape")
        checks.that(page.locator("#help").is_hidden(), "Escape closes the keys")

    with browser.page(path, "permalink", fragment=f"#c{number}", reduced_motion="reduce") as page:
        checks.that(page.locator(f"#c{number}").is_visible(), "a permalink leads to its sentence")
        checks.that(page.locator("#card").is_visible(), "and opens its card")
        top = page.locator(f"#c{number}").bounding_box()["y"]
        checks.that(0 <= top < 800, "and its sentence is in the window", top)


def phone(browser, path, checks):
    with browser.page(path, "phone sheet", width=375, height=740, has_touch=True, reduced_motion="reduce") as page:
        checks.that(page.locator("#list").is_hidden(), "on a phone the list is put away")
        page.locator(".opener").click()
        checks.that(page.locator("#list").is_visible(), "and comes up when asked for")
        axe(page, checks, "phone, sheet open")
        fits(page, checks, "phone, sheet open")
        page.locator(".groups summary").nth(0).click()
        link = page.locator(".groups a").nth(0)
        target = link.get_attribute("href")[1:]
        link.click()
        checks.that(page.locator("#list").is_hidden(), "a choice puts the sheet away")
        checks.that(0 <= page.locator(f"#{target}").bounding_box()["y"] < 740, "and shows the sentence")
        page.locator(f"#{target}").click()
        checks.that(page.locator("#card").is_visible(), "a tap on the sentence opens the card")
        mark, card = page.locator(f"#{target}").bounding_box(), page.locator("#card").bounding_box()
        checks.that(mark["y"] < card["y"], "above which the sentence stays in sight", (mark, card))
        axe(page, checks, "phone, card open")


def without_script(browser, path, checks):
    for width in (1280, 375):
        name = f"without script, {width}"
        with browser.page(path, name, width=width, java_script_enabled=False) as page:
            checks.that(page.locator("#report p").count() > 3, f"{name}: the text is there")
            checks.that(page.locator(".filters").is_hidden(), f"{name}: no filters that can't work")
            if width == 375:
                page.locator(".opener").click()
            group = page.locator(".groups details").nth(0)
            group.locator("summary").click()
            checks.that(group.locator("li").nth(0).is_visible(), f"{name}: the commitments can be read")
            checks.that(group.locator("a").nth(0).get_attribute("href").startswith("#c"), f"{name}: and lead to their words")


def paper(browser, path, checks):
    with browser.page(path, "paper") as page:
        page.emulate_media(media="print")
        for part in (".filters", ".opener", ".legend", ".panel .close"):
            checks.that(page.locator(part).is_hidden(), f"paper: no {part}")
        checks.that(page.locator(".groups li").last.is_visible(), "paper: the commitments are an appendix")
        number = page.evaluate("getComputedStyle(document.querySelector('#report .c[id]'), '::after').content")
        checks.that(number not in ("none", "normal"), "paper: marks carry their number", number)
        checks.that(page.pdf(prefer_css_page_size=True).startswith(b"%PDF"), "paper: prints")


def contrast(browser, path, checks):
    with browser.page(path, "forced colours", forced_colors="active", reduced_motion="reduce") as page:
        line = page.evaluate("['.c.h', '.c:not(.h)'].map((s) => getComputedStyle(document.querySelector('#report ' + s)).textDecorationStyle)")
        checks.that(line == ["solid", "dotted"], "without colours hard and soft differ by their line", line)


def empty(browser, path, checks):
    with browser.page(path, "nothing read") as page:
        checks.that(page.locator("#report").inner_text().strip() != "", "nothing read: the text is there")
        checks.that(page.locator("#list .none").count() == 1, "nothing read: the page says so")
        axe(page, checks, "nothing read")
        fits(page, checks, "nothing read")


def main(paths):
    checks = Checks()
    with sync_playwright() as playwright:
        browser = Browser(playwright, checks)
        for path in paths:
            with browser.page(path, "first look") as page:
                is_empty = page.locator(".groups li").count() == 0
            if is_empty:
                empty(browser, path, checks)
                continue
            for check in (looks, filters, cards, phone, without_script, paper, contrast):
                check(browser, path, checks)
        if os.environ.get("RECONCILIATION"):
            reconciliation(browser, os.environ["RECONCILIATION"], checks)
        browser.chromium.close()
    return checks.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
