#!/usr/bin/env python3
"""Measures the site as its visitors meet it: the release binary against nginx serving the same bytes from files, in
turns within one run; the time from start to the first 200 of /readyz; the memory after a minute of load.

Needs nginx and wrk (Debian: nginx-light, wrk); where one is missing it says so and measures the rest. The exit code is 1
where a floor is missed. DUIXIAN_LOAD sets the seconds of load before the memory is read (60), DUIXIAN_ROUNDS the rounds (5)."""
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("DUIXIAN", str(ROOT / ".build" / "release" / "duixian"))
NGINX_PORT = 18099
ROUNDS = int(os.environ.get("DUIXIAN_ROUNDS", "5"))
SECONDS = 4
failed = False


def held(name, value, floor, unit, most=True):
    """Prints one figure with the most (or least) it may be."""
    global failed
    good = value <= floor if most else value >= floor
    failed = failed or not good
    bound = "at most" if most else "at least"
    print(f"{name:52s} {value:9.2f} {unit:5s} {bound} {floor} {'held' if good else 'MISSED'}")


class Server:
    """The program over a data folder, on a free port."""

    def __init__(self, data):
        self.data = data

    def __enter__(self):
        self.log = open(os.path.join(self.data, "..", "log"), "wb")
        self.process = subprocess.Popen(
            [BINARY, "serve", "--port", "0", "--data", self.data], stdout=subprocess.PIPE, stderr=self.log, text=True
        )
        line = self.process.stdout.readline()
        self.port = int(re.match(r"http://127.0.0.1:(\d+)/", line).group(1))
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)
        self.process.stdout.close()
        self.log.close()

    def get(self, path, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()

    @property
    def resident(self):
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", text).group(1)) / 1024


def started(data):
    """Milliseconds from start to the first 200 of /readyz."""
    port = 18098
    begun = time.perf_counter()
    process = subprocess.Popen(
        [BINARY, "serve", "--port", str(port), "--data", data], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while True:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
                connection.request("GET", "/readyz")
                if connection.getresponse().status == 200:
                    return (time.perf_counter() - begun) * 1000
            except OSError:
                pass
            time.sleep(0.001)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)


def wrk(address, seconds, *headers):
    """Requests a second of one run of two threads and 64 connections."""
    command = ["wrk", "-t2", "-c64", f"-d{seconds}s"]
    for header in headers:
        command += ["-H", header]
    text = subprocess.run([*command, address], check=True, stdout=subprocess.PIPE, text=True).stdout
    if "Non-2xx" in text:
        sys.exit(f"{address}: {text}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))


class Nginx:
    """nginx over a folder of files, with the answers' own header fields, on as many processes as there are cores."""

    def __init__(self, folder, headers):
        self.folder = folder
        fields = "".join(f"add_header {name} {json.dumps(value)};\n" for name, value in headers.items())
        self.configuration = os.path.join(folder, "nginx.conf")
        pathlib.Path(self.configuration).write_text(
            f"""
daemon off; worker_processes auto; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log {folder}/access.log; sendfile on; tcp_nopush on; etag on;
    types {{ text/html html; }} default_type text/html; charset utf-8;
    client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
    uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
    server {{ listen 127.0.0.1:{NGINX_PORT}; root {folder}/www; keepalive_requests 1000;
    {fields} gzip_static on; }}
}}
"""
        )

    def __enter__(self):
        self.process = subprocess.Popen(["nginx", "-c", self.configuration, "-e", f"{self.folder}/error.log"])
        for _ in range(100):
            try:
                http.client.HTTPConnection("127.0.0.1", NGINX_PORT).connect()
                return self
            except OSError:
                time.sleep(0.05)
        sys.exit("nginx did not start")

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=10)


def against_nginx(server, pages, folder):
    """Each page in turns, the median of several rounds, as plain bytes and as gzip made beforehand on both sides."""
    www = os.path.join(folder, "www")
    os.makedirs(www)
    shown = {}
    for name, path in pages:
        _, headers, body = server.get(path)
        pathlib.Path(www, f"{name}.html").write_bytes(body)
        _, _, packed = server.get(path, **{"Accept-Encoding": "gzip"})
        pathlib.Path(www, f"{name}.html.gz").write_bytes(packed)
        kept = {"content-length", "content-type", "etag", "date", "vary"}
        shown = {key: value for key, value in headers.items() if key.lower() not in kept}
    os.chmod(folder, 0o755)
    with Nginx(folder, shown):
        for name, path in pages:
            size = os.path.getsize(os.path.join(www, f"{name}.html"))
            for coding, fields in [("plain", []), ("gzip", ["Accept-Encoding: gzip"])]:
                ours, theirs = [], []
                for _ in range(ROUNDS):
                    theirs.append(wrk(f"http://127.0.0.1:{NGINX_PORT}/{name}.html", SECONDS, *fields))
                    ours.append(wrk(f"http://127.0.0.1:{server.port}{path}", SECONDS, *fields))
                ours.sort(), theirs.sort()
                mine, other = ours[ROUNDS // 2], theirs[ROUNDS // 2]
                print(f"{name}, {size / 1000:.0f} KB, {coding}: {mine:.0f} requests/s, nginx {other:.0f}")
                held(f"{name}, {coding}, against nginx", mine / other, 0.4, "", most=False)


def long_report(count):
    """The two sample reports as one: so many paragraphs of the reviews of both, and as many of their plans."""
    parts = {}
    for year in (2024, 2025):
        lines = (ROOT / "Samples" / f"tangjiang-{year}.txt").read_text().splitlines()
        review, plan, last = (
            next(number for number, line in enumerate(lines) if line.startswith(mark)) for mark in ("一、", "二、", "三、")
        )
        parts[year] = (lines[: review + 1], lines[review + 1 : plan], [lines[plan]], lines[plan + 1 : last], lines[last:])
    opening, _, heading, _, end = parts[2025]
    reviews, plans = ((parts[2025][place] + parts[2024][place]) * 10 for place in (1, 3))
    return "\n".join(opening + reviews[:count] + heading + plans[:count] + end) + "\n"


def long_ledger(folder, least):
    """A ledger with one report just long enough that its page has at least so many bytes, and that page's path."""
    for count in range(40, 400, 8):
        data = os.path.join(folder, f"long-{count}", "data")
        os.makedirs(os.path.dirname(data))
        text = os.path.join(folder, f"long-{count}.txt")
        pathlib.Path(text).write_text(long_report(count))
        for words in (["init", "--name", "棠江县", "--slug", "long"], ["import", text, "--confirm-all"]):
            subprocess.run([BINARY, *words, "--data", data], check=True, stdout=subprocess.DEVNULL)
        with Server(data) as server:
            size, path = max(sizes_of(server, "long"))
        if size >= least:
            return data, path
    sys.exit(f"no page of {least} bytes could be made")


def sizes_of(server, place):
    """The bytes and path of every page that the site leads to."""
    sizes = []
    seen, waiting = set(), [f"/{place}/"]
    while waiting and len(seen) < 400:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        status, headers, body = server.get(path)
        if status != 200 or not headers.get("content-type", "").startswith("text/html"):
            continue
        sizes.append((len(body), path))
        for link in re.findall(rf'href="(/{place}/[^"#?]*)"', body.decode()):
            waiting.append(link)
    return sizes


def pages_of(server, place):
    """A page near 11 KB and the largest of the sample's site."""
    sizes = sizes_of(server, place)
    return [("small", min(sizes, key=lambda one: abs(one[0] - 11_000))[1]), ("large", max(sizes)[1])]


def main():
    if not os.path.exists(BINARY):
        sys.exit(f"{BINARY} is not there; run `make release` first")
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "data")
        subprocess.run([str(ROOT / "scripts" / "sample"), BINARY, data], check=True)
        times = sorted(started(data) for _ in range(11))
        held("start to the first 200 of /readyz, median of 11", times[5], 150, "ms")
        with Server(data) as server:
            pages = pages_of(server, "tangjiang")
            missing = [tool for tool in ("nginx", "wrk") if not shutil.which(tool)]
            if missing:
                print(f"skipped: {', '.join(missing)} not installed (apt-get install nginx-light wrk)")
            else:
                against_nginx(server, pages, os.path.join(folder))
                seconds = int(os.environ.get("DUIXIAN_LOAD", "60"))
                for name, path in pages:
                    wrk(f"http://127.0.0.1:{server.port}{path}", max(1, seconds // len(pages)))
                held(f"resident memory after {seconds} s of load", server.resident, 80, "MB")
        if not missing:
            data, path = long_ledger(folder, 300_000)
            with Server(data) as server:
                against_nginx(server, [("long", path)], os.path.join(folder, "long"))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
