"""The sample's ledger with people at the desk, made once for all journeys: units that play offices in procedures, an account for
each post, and a session of each that the journeys begin with. How one signs in is walked elsewhere (desk.py).

    python3 Tests/Browser/staffed.py FOLDER      FOLDER/data, and FOLDER/people.json with the cookies
"""

import concurrent.futures
import http.cookiejar
import json
import pathlib
import re
import sys
import tempfile
import urllib.parse
import urllib.request

from desk_under_test import PASSWORD, account, code
from site_under_test import sample, serving

UNITS = {
    "mayor": "县长", "letters": "县信访局", "discipline": "县纪委监委", "city": "市信访办", "congress": "县人大代表工委",
    "disclosure": "县政府公开办",
}
OFFICES = {
    "petition.office": "letters", "petition.organ": "discipline", "petition.rechecker": "city",
    "deputy-suggestion.congress": "congress", "deputy-suggestion.cohandler": "finance",
    "disclosure-request.office": "disclosure", "problem-list.keeper": "ecology",
}
POSTS = [("supervision", "supervisor", "督查某"), ("mayor", "leader", "县长某")] + [
    (unit, "reporter", name) for unit, name in {
        "housing": "住建某", "letters": "信访某", "discipline": "纪委某", "city": "市办某", "transport": "交通某", "education": "教委某",
        "finance": "财政某", "disclosure": "公开某", "ecology": "环境某", "water": "水利某", "longji": "龙脊某",
    }.items()
]


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def session(site, place, name, unit, role):
    """Signs an account in by a one-time code, as its page does; the session's token."""
    jar = http.cookiejar.CookieJar()
    web = urllib.request.build_opener(Stay, urllib.request.HTTPCookieProcessor(jar))
    address = f"{site.front}sign-in/code?code={code(site, account(site, name, unit, role))}"
    page = web.open(address).read().decode()
    form = re.search(r"<form [^>]*action=\"([^\"]*sign-in/code[^\"]*)\".*?</form>", page, re.S)
    fields = dict(re.findall(r"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"", form.group(0)))
    given = dict(re.findall(r"name=\"(code)\"[^>]*value=\"([^\"]*)\"", form.group(0)))
    fields |= given | {"login": f"{role}{place}", "password": PASSWORD, "again": PASSWORD}
    try:
        web.open(site.origin + form.group(1), urllib.parse.urlencode(fields).encode())
    except urllib.error.HTTPError as answer:
        if answer.code != 303:
            raise
    return next(cookie.value for cookie in jar if cookie.name == "duixian")


def offices(site, token):
    """Says which unit plays which office, as the page for it does (cases_desk.py walks it)."""
    web = urllib.request.build_opener(Stay)
    web.addheaders = [("Cookie", f"duixian={token}")]
    page = web.open(f"{site.front}desk/cases/settings").read().decode()
    form = re.search(r"name=\"form\" value=\"([^\"]*)\"", page).group(1)
    day = re.search(r"name=\"day\" value=\"([^\"]*)\"", page).group(1)
    for office, unit in OFFICES.items():
        fields = {"form": form, "value": unit, "day": day, "owner": "supervision"}
        try:
            web.open(f"{site.front}desk/cases/settings/{office}", urllib.parse.urlencode(fields).encode())
        except urllib.error.HTTPError as answer:
            if answer.code != 303:
                raise


def staff(folder):
    """Makes `folder`/data and `folder`/people.json."""
    folder.mkdir(parents=True, exist_ok=True)
    sample(folder / "data")
    with tempfile.TemporaryDirectory() as logs, serving(folder / "data", pathlib.Path(logs) / "log") as site:
        for unit, name in UNITS.items():
            kind = "leader" if unit == "mayor" else "department"
            site.work("ledger", "unit", "add", unit, "--name", name, "--kind", kind)
        with concurrent.futures.ThreadPoolExecutor(4) as hands:
            tokens = hands.map(lambda post: session(site, post[0], post[1][2], *post[1][:2]), enumerate(POSTS))
            people = {f"{unit}/{role}": token for (unit, role, _), token in zip(POSTS, tokens)}
        offices(site, people["supervision/supervisor"])
    (folder / "people.json").write_text(json.dumps(people))


if __name__ == "__main__":
    staff(pathlib.Path(sys.argv[1]))
