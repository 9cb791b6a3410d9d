#!/usr/bin/env python3
"""Measures the desk as its people meet it: progress recorded through the form of a commitment by 32 clients on loopback,
each form acknowledged only when its commit is on the disk. The release binary over the sample county; needs wrk.

The exit code is 1 where a floor is missed. DUIXIAN_SECONDS sets how long (10)."""
import http.client
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("DUIXIAN", str(ROOT / ".build" / "release" / "duixian"))
SECONDS = int(os.environ.get("DUIXIAN_SECONDS", "10"))
PASSWORD = "一句好记的长密码 2025"


def main():
    if not shutil.which("wrk"):
        print("skipped: wrk is not installed (Debian: wrk)")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder) / "data"
        subprocess.run([str(ROOT / "scripts" / "sample"), BINARY, str(data)], check=True)
        server = subprocess.Popen(
            [BINARY, "serve", "--port", "0", "--data", str(data), "--no-log-requests"], stdout=subprocess.PIPE, text=True)
        try:
            address = server.stdout.readline().strip()
            port = int(address.split(":")[2].split("/")[0])
            return measure(data, port)
        finally:
            server.terminate()
            server.wait(timeout=60)


def work(data, *words):
    return subprocess.run([BINARY, *words, "--data", str(data)], check=True, capture_output=True, text=True).stdout


def measure(data, port):
    account = work(data, "ledger", "account", "--name", "某人", "--post", "supervision", "--role", "supervisor")
    account = account.split()[1].rstrip("。")
    code = work(data, "ledger", "code", account).split()[0]
    connection = http.client.HTTPConnection("127.0.0.1", port)
    body = urllib.parse.urlencode({"code": code, "login": "office", "password": PASSWORD, "again": PASSWORD})
    connection.request("POST", "/tangjiang/sign-in/code", body, {"Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    answer.read()
    cookie = answer.getheader("set-cookie").split("=", 1)[1].split(";")[0]
    connection.request("GET", "/tangjiang/desk", headers={"Cookie": f"duixian={cookie}"})
    form = re.search(r'name="form" value="([0-9a-f]+)"', connection.getresponse().read().decode()).group(1)
    ids = ["2025-%04d" % number for number in range(1, 80)]
    open_ids = [line for line in ids if line in work(data, "ledger", "list", "--format", "csv")]
    for line in open_ids[:60]:
        subprocess.run(
            [BINARY, "ledger", "assign", line, "--lead", "housing", "--data", str(data)], capture_output=True)
    said = subprocess.run(
        ["wrk", "-t2", "-c32", f"-d{SECONDS}s", "-s", str(ROOT / "Benchmarks" / "desk.lua"),
         f"http://127.0.0.1:{port}", "--", cookie, form, *open_ids[10:50]],
        check=True, capture_output=True, text=True).stdout
    print(re.search(r"LATENCY (.*)", said).group(1))
    rate, slowest, refused, broken = re.search(r"RESULT (\S+) (\S+) (\d+) (\d+)", said).groups()
    good = float(rate) >= 800 and float(slowest) < 100 and refused == "0" and broken == "0"
    print(f"progress through the form, 32 clients: {float(rate):.0f}/s (at least 800), p99 {float(slowest):.1f} ms "
          f"(under 100), {refused} refused, {broken} broken: {'held' if good else 'MISSED'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
