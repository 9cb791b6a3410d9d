#!/usr/bin/env python3
"""Times the release binary as a person or a pipeline meets it: one report of 50 KB, and the stream filter with its
memory. The floors are the project's own; the exit code is 1 where one is missed."""
import json
import os
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BINARY = os.environ.get("DUIXIAN", os.path.join(ROOT, ".build", "release", "duixian"))
SAMPLES = os.path.join(ROOT, "Samples")
failed = False


def held(name, value, floor, unit):
    """Prints one figure with its floor (the most it may be)."""
    global failed
    failed = failed or value > floor
    print(f"{name:44s} {value:8.1f} {unit}  at most {floor} {'held' if value <= floor else 'MISSED'}")


def run(arguments, **streams):
    """Seconds by the clock, seconds of processor time and peak resident megabytes of one run."""
    started = time.perf_counter()
    process = subprocess.Popen([BINARY, *arguments], stderr=subprocess.DEVNULL, **streams)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    took = time.perf_counter() - started
    if process.returncode != 0:
        sys.exit(f"duixian {' '.join(arguments)} ended with {process.returncode}")
    return took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def one_report(path, name):
    times = sorted(run(["read", path, "--format", "json"], stdout=subprocess.DEVNULL)[0] * 1000 for _ in range(20))
    held(f"read of {name}, median of 20", times[10], 60, "ms")


def stream(text, megabytes, folder):
    path = os.path.join(folder, "lines.jsonl")
    size = 0
    number = 0
    with open(path, "w", encoding="utf-8") as lines:
        while size < megabytes * 1e6:
            line = json.dumps({"id": number, "text": text}, ensure_ascii=number % 2 == 0) + "\n"
            lines.write(line)
            size += len(line.encode())
            number += 1
    with open(path, "rb") as source:
        took, processor, memory = run(["read", "--jsonl-input"], stdin=source, stdout=subprocess.DEVNULL)
    os.unlink(path)
    print(f"stream of {megabytes} MB: {size / took / 1e6:.1f} MB/s of lines, {processor / took:.2f} cores busy")
    held(f"stream of {megabytes} MB, peak memory", memory, 200, "MB")
    return memory


def main():
    if not os.path.exists(BINARY):
        sys.exit(f"{os.path.relpath(BINARY, ROOT)} is not there; run `make release` first")
    text = open(os.path.join(SAMPLES, "tangjiang-2025.txt"), encoding="utf-8").read()
    with tempfile.TemporaryDirectory() as folder:
        repeated = (text + "\n") * (50_000 // len(text.encode()) + 1)
        path = os.path.join(folder, "report.txt")
        with open(path, "w", encoding="utf-8") as report:
            report.write(repeated.encode()[:50_000].decode(errors="ignore"))
        one_report(path, "a 50 KB text")
        one_report(os.path.join(SAMPLES, "tangjiang-2025.docx"), "the sample DOCX")
        once = stream(text, 100, folder)
        held("stream of 300 MB against 100 MB, more memory", stream(text, 300, folder) - once, 20, "MB")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
