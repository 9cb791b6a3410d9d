"""Steps of people in cases, by forms as they are: a citizen with code and secret on a phone, and posts at the desk. None of
their pages runs script."""

import os
import re
import time
import urllib.request

from checks import fits

PHONE = {"width": 390, "height": 844}


def fill(form, values):
    """Fills fields of a form by name, whatever kind they are."""
    for name, value in values.items():
        field = form.locator(f"[name='{name}']")
        kind = field.first.evaluate("e => e.type")
        if kind == "radio":
            form.locator(f"[name='{name}'][value='{value}']").check()
        elif kind.startswith("select"):
            field.select_option(value)
        else:
            field.fill(value)


def picture(page, name):
    """Photographs of a page as it stands, on a phone and on a desk, where PICTURES names a folder for them."""
    folder, size = os.environ.get("PICTURES"), page.viewport_size
    if folder:
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            page.screenshot(path=f"{folder}/{name}-{width}.png", full_page=True)
        page.set_viewport_size(size)


def shows(page, address, words):
    """Whether a public page comes to show words: it is drawn anew within a moment of every change."""
    deadline = time.monotonic() + 20
    page.goto(address)
    while words not in page.inner_text("main") and time.monotonic() < deadline:
        time.sleep(0.1)
        page.goto(address)
    return words in page.inner_text("main")


def unfold(details):
    if details.get_attribute("open") is None:
        details.locator("summary").first.click()
    return details


class Citizen:
    """Someone outside the government, without an account, on a phone and without script."""

    def __init__(self, site, browser, checks, language=""):
        self.site, self.checks = site, checks
        self.context = browser.chromium.new_context(java_script_enabled=False, viewport=PHONE, has_touch=True)
        self.page = self.context.new_page()
        self.root = site.front.replace(site.origin + "/", f"{site.origin}/{language}") + "cases/"
        self.code = self.secret = None

    def form(self, procedure):
        self.page.goto(f"{self.root}open/{procedure}")
        fits(self.page, self.checks, f"the form of {procedure} on a phone")
        return self.page.locator("form.case-form")

    def send(self, **values):
        """Sends the form that is open; keeps code and secret where it was taken."""
        fill(self.page.locator("form.case-form"), values)
        self.page.click("form.case-form button.main")
        if self.page.locator("#case-code").count():
            self.code, self.secret = self.page.inner_text("#case-code"), self.page.inner_text("#case-secret")
            fits(self.page, self.checks, "the receipt on a phone")

    def open(self, procedure, **values):
        self.form(procedure)
        self.send(**values)
        return self.code

    @property
    def problems(self):
        """What the page says is wrong with what was sent."""
        return self.page.locator("#problems a").all_inner_texts()

    def follow(self):
        self.page.goto(self.root + "follow")
        self.page.fill("[name=code]", self.code)
        self.page.fill("[name=secret]", self.secret)
        self.page.click("button.main")
        return self

    @property
    def head(self):
        return self.page.inner_text(".case-head")

    @property
    def offered(self):
        """The steps that the page offers, by the definition's names."""
        return {one.get_attribute("value") for one in self.page.locator(".case-act input[name=which]").all()}

    def act(self, name, **values):
        details = unfold(self.page.locator(f".case-act:has(input[name=which][value='{name}'])"))
        fill(details, values)
        details.locator("button.main").click()
        return self

    @property
    def clocks(self):
        """What stands of the clocks that run, with how they are counted."""
        return [one.text_content() for one in self.page.locator(".case-clock").all()]

    @property
    def history(self):
        return self.page.inner_text(".case-history")


class Desk:
    """One window at which posts of a ledger with people take turns, each with its own session: opening a window costs a
    browser more than all that happens in it."""

    def __init__(self, site, browser, checks):
        self.site, self.checks = site, checks
        self.context = browser.chromium.new_context(java_script_enabled=False)
        self.window = self.context.new_page()
        self.sitting = None

    def post(self, unit, role="reporter"):
        return Post(self, self.site.people[f"{unit}/{role}"])

    def seat(self, post):
        """Whoever sat there takes along where they were."""
        if self.sitting is post:
            return False
        if self.sitting:
            self.sitting.left = self.window.url
        self.context.add_cookies([{"name": "duixian", "value": post.token, "url": self.site.origin}])
        self.sitting = post
        return True


class Post:
    """Someone at the desk: what their pages show of cases, and their steps."""

    def __init__(self, desk, token):
        self.desk, self.token = desk, token
        self.root = f"{desk.site.front}desk/"
        self.left = self.root

    @property
    def page(self):
        """The window with this post at it; drawn anew where another sat there."""
        if self.desk.seat(self):
            self.desk.window.goto(self.left)
        return self.desk.window

    def go(self, path):
        """Goes to a place of the desk; what answers."""
        self.desk.seat(self)
        return self.desk.window.goto(self.root + path).status

    def case(self, code):
        return self.go(f"cases/{code}")

    def has(self, code, query=""):
        """Whether a list of cases has it; the inbox where nothing else is asked."""
        self.go(f"cases{query}")
        return self.page.locator(f"table.cases a[href$='{code}']").count() == 1

    @property
    def offered(self):
        return {one.get_attribute("id")[4:] for one in self.page.locator(".acts details[id^='act-']").all()}

    @property
    def standing(self):
        return self.page.inner_text(".standing")

    @property
    def text(self):
        return self.page.locator("main").inner_text()

    def act(self, code, name, unit=None, longer=None, link=None, checked=True, **values):
        """Takes a step of a case by its form. `checked`: whether the browser looks at the form first, as it does."""
        if self.desk.seat(self) or f"/cases/{code}" not in self.page.url or self.page.locator(f"#act-{name}").count() == 0:
            self.case(code)
        details = unfold(self.page.locator(f"#act-{name}"))
        if not checked:
            details.locator("form").evaluate("form => form.noValidate = true")
        own = {"unit": unit, "longer": longer, "link": link}
        fill(details, {name: value for name, value in own.items() if value is not None})
        fill(details, {f"v-{name}": value for name, value in values.items()})
        details.locator("button[class]").last.click()
        return self

    def refused(self, *words):
        """Whether the page says why it did not take the step."""
        said = self.page.locator("#problem")
        return said.count() == 1 and all(word in said.inner_text() for word in words)

    def open(self, procedure, **values):
        """Opens a case at the desk: its code."""
        self.go(f"cases/open?procedure={procedure}")
        form = self.page.locator("main form:has(button.main)")
        fill(form, {f"v-{name}": value for name, value in values.items()})
        form.locator("button.main").last.click()
        if self.page.locator("#case-code").count():
            return self.page.inner_text("#case-code")
        return re.search(r"\d{4}-C\d+", self.page.url).group()


def hidden(site, checks, canaries, code=None):
    """No word that is sealed stands where everyone, or any log, can read it."""
    for path in ("cases", "cases/figures", "changes", "changes.atom", "data.json", "search?q=" + "%E9%87%91%E4%B8%9D%E9%9B%80"):
        text = urllib.request.urlopen(site.front + path).read().decode()
        checks.that(not any(word in text for word in canaries), f"{path} holds nothing sealed")
    listed = site.work("case", "list", "--all")
    checks.that(not any(word in listed for word in canaries) and (code is None or code in listed),
                "the list of cases names the case and nothing sealed", listed)
    log = site.log.read_text()
    checks.that(not any(word in log for word in canaries), "and no line of the log does")
