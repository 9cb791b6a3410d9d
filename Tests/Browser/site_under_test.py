"""Starts the built binary over the sample county on a free port, for journeys through the site."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
from contextlib import contextmanager

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("DUIXIAN", ROOT / ".build" / "debug" / "duixian"))


class Site:
    def __init__(self, address, data, log, people=None):
        self.front = address
        """`http://127.0.0.1:…/tangjiang/`"""
        self.origin = address[: address.index("/", len("http://"))]
        self.data = data
        """The data folder: `duixian … --data` works on it while the site is up."""
        self.log = log
        self.people = people or {}
        """Tokens of sessions by post, `housing/reporter`, where the ledger came with people."""

    def work(self, *arguments):
        """Runs one command of the program on this site's data, as a person at the desk would."""
        command = [str(BINARY), *arguments, "--data", str(self.data)]
        return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout


def sample(data):
    """The sample's ledger: a copy of the one that was made for all journeys (SAMPLE), or one made anew."""
    if made := os.environ.get("SAMPLE"):
        shutil.copytree(made, data)
    else:
        subprocess.run([str(ROOT / "scripts" / "sample"), str(BINARY), str(data)], check=True)


def staffed(data):
    """The sample with people at its desk; tokens of their sessions."""
    if made := os.environ.get("STAFFED"):
        made = pathlib.Path(made)
        shutil.copytree(made / "data", data)
    else:
        from staffed import staff

        made = data.parent / "staffed"
        staff(made)
        (made / "data").rename(data)
    return json.loads((made / "people.json").read_text())


@contextmanager
def served(checks=None, empty=False, people=False):
    """A site with a ledger of its own: of the sample, with people at its desk or not, or empty. It ends in order, which is
    itself a check."""
    with tempfile.TemporaryDirectory() as folder:
        data, tokens = pathlib.Path(folder) / "data", {}
        if empty:
            order = ["init", "--name", "棠江县", "--slug", "tangjiang", "--origin", "duixian.invalid/tangjiang"]
            subprocess.run([str(BINARY), *order, "--data", str(data)], check=True, stdout=subprocess.DEVNULL)
        elif people:
            tokens = staffed(data)
        else:
            sample(data)
        with serving(data, pathlib.Path(folder) / "log", checks, tokens) as site:
            yield site


@contextmanager
def serving(data, log, checks=None, people=None):
    """The program over a data folder, on a free port."""
    with open(log, "ab") as lines:
        server = subprocess.Popen(
            [str(BINARY), "serve", "--port", "0", "--data", str(data)], stdout=subprocess.PIPE, stderr=lines, text=True
        )
    address = server.stdout.readline().strip()
    if not address.startswith("http://"):
        raise SystemExit(f"the site did not start: {address}\n{log.read_text()}")
    try:
        yield Site(address, data, log, people)
    finally:
        server.send_signal(signal.SIGTERM)
        code = server.wait(timeout=30)
        if checks:
            checks.that(code == 0, "the site ends in order", f"exit {code}\n{log.read_text()[-600:]}")
        server.stdout.close()
