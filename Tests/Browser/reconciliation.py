"""What only a browser can tell of the page of a reconciliation."""

from checks import axe, fits


def reconciliation(browser, path, checks):
    for name, scheme, width in (("light", "light", 1280), ("dark", "dark", 1280), ("phone", "light", 375)):
        with browser.page(path, f"reconciliation, {name}", width=width, color_scheme=scheme, bypass_csp=True) as page:
            axe(page, checks, f"reconciliation, {name}")
            fits(page, checks, f"reconciliation, {name}")
    with browser.page(path, "reconciliation, filter") as page:
        rows = page.locator(".row")
        everything = rows.count()
        page.locator("label.o-missed").click()
        shown = sum(rows.nth(index).is_visible() for index in range(everything))
        told = int(page.locator("label.o-missed b").inner_text())
        checks.that(0 < shown == told < everything, "reconciliation: the filter shows what it counts", (shown, told))
        page.keyboard.press("ArrowRight")
        checks.that(page.locator("#show-not_reported").is_checked(), "reconciliation: arrow keys move the filter")
    with browser.page(path, "reconciliation, without script", java_script_enabled=False) as page:
        text = page.locator("main").inner_text()
        checks.that("全年地区生产总值418.9亿元、增长5.8%" in text, "reconciliation: both words are there without script")
