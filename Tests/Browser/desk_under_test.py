"""People at the desk of a served county: accounts, one-time codes, signing in."""

import subprocess

from site_under_test import BINARY

PASSWORD = "一句好记的长密码 2025"


def account(site, name, unit, role):
    """A new account's id."""
    return site.work("ledger", "account", "--name", name, "--post", unit, "--role", role).split()[1].rstrip("。")


def code(site, account):
    """A fresh one-time code, as the machine's owner gives it."""
    return site.work("ledger", "code", account).split()[0]


def sign_in_first(site, page, account, login):
    """Signs a page in with a one-time code, choosing `login` and PASSWORD."""
    page.goto(f"{site.front}sign-in/code?code={code(site, account)}")
    page.fill("[name=login]", login)
    page.fill("[name=password]", PASSWORD)
    page.fill("[name=again]", PASSWORD)
    page.click("button.main")
    page.wait_for_url("**/desk")


def sign_in(site, page, login):
    page.goto(f"{site.front}sign-in")
    page.fill("[name=login]", login)
    page.fill("[name=password]", PASSWORD)
    page.click("button.main")
    page.wait_for_url("**/desk")


def person(site, browser, name, unit, role, login, **circumstances):
    """Someone at the desk: a page that is signed in, by the session that the post came with, or by an account of its own.
    Without script unless asked for."""
    context = browser.chromium.new_context(**{"java_script_enabled": False, **circumstances})
    page = context.new_page()
    if token := site.people.get(f"{unit}/{role}"):
        context.add_cookies([{"name": "duixian", "value": token, "url": site.origin}])
        page.goto(f"{site.front}desk")
    else:
        sign_in_first(site, page, account(site, name, unit, role), login)
    return page


def refused(site, *arguments):
    """Runs a command that is to be refused; what it said."""
    done = subprocess.run([str(BINARY), *arguments, "--data", str(site.data)], text=True, capture_output=True)
    assert done.returncode != 0
    return done.stderr
