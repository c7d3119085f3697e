"""Lighthouse on one page of every kind, all four scores at 100: `python -m tests.browser.lighthouse [KIND ...]`.

Run by itself, for its performance score measures this machine too: the desktop preset, in Debian's Chromium, from a
server that compresses as a host would. Two pages are looked at side by side, for most of the time is waiting until a
page is quiet; one that is below 100 then is looked at again, alone, twice at most.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.browser.host import hosted
from tests.browser.reading import FLAGS, GATES, KINDS, SITE

TOGETHER, TRIES = 2, 2
"""How many pages are looked at side by side, and how often one is then looked at alone."""
LEFT_OUT = ("missing",)
"""Kinds that Lighthouse does not score: an error page is no page to be found."""
Report = dict[str, Any]


def main(kinds: list[str]) -> int:
    """Judge the kinds, or all; say what each scored, and end with 1 where one is below."""
    below, kinds = 0, kinds or [kind for kind in KINDS if kind not in LEFT_OUT]
    with hosted(SITE) as base, ExitStack() as open_ones, ThreadPoolExecutor(TOGETHER) as pool:
        judges = [open_ones.enter_context(judge()) for _ in range(TOGETHER)]
        rounds = [pool.submit(_round, judges[n], base, kinds[n::TOGETHER]) for n in range(TOGETHER)]
        reports = {kind: report for done in rounds for kind, report in done.result().items()}
        for kind in kinds:
            best, report = scores(reports[kind]), reports[kind]
            for _ in range(TRIES):
                if min(best.values()) < 1:
                    report = judges[0](base + KINDS[kind])
                    best = {name: max(score, best[name]) for name, score in scores(report).items()}
            told = "".join(f"{name} {score:.0%}  ".replace("%", "") for name, score in best.items())
            print(f"{kind:<12}{told}", flush=True)
            if min(best.values()) < 1:
                below += 1
                print("\n".join(f"  {line}" for line in lost(report)))
    print(f"{len(kinds) - below} passed, {below} failed")
    return 1 if below else 0


def _round(judged: Callable[[str], Report], base: str, kinds: list[str]) -> dict[str, Report]:
    return {kind: judged(base + KINDS[kind]) for kind in kinds}


def scores(report: Report) -> dict[str, float]:
    """The four scores of a report."""
    return {name: category["score"] or 0 for name, category in report["categories"].items()}


@contextmanager
def browser(folder: Path) -> Iterator[int]:
    """The port of a browser that stays open for as long as the block lasts."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if chromium is None:
        sys.exit("no chromium on the PATH; mend: apt install chromium, or set CHROMIUM")
    flags = ["--headless=new", *FLAGS, f"--user-data-dir={folder}", "--remote-debugging-port=0"]
    started = subprocess.Popen([chromium, *flags, "about:blank"], stderr=subprocess.DEVNULL)
    try:
        said, deadline = folder / "DevToolsActivePort", time.monotonic() + 30
        while not (said.exists() and said.read_text(encoding="utf-8").count("\n")):
            if started.poll() is not None or time.monotonic() > deadline:
                sys.exit(f"{chromium} did not start; mend: try {chromium} --headless=new --dump-dom about:blank")
            time.sleep(0.05)
        yield int(said.read_text(encoding="utf-8").split()[0])
    finally:
        started.terminate()
        started.wait()


@contextmanager
def judge() -> Iterator[Callable[[str], Report]]:
    """What gives Lighthouse's report on an address. It and its browser are started once, which takes seconds."""
    package = GATES / "lighthouse" / "core" / "index.js"
    if not package.exists():
        sys.exit("lighthouse is not installed; mend: make gates")
    with tempfile.TemporaryDirectory(prefix="lighthouse-") as folder, browser(Path(folder)) as port:
        command = ["node", str(Path(__file__).with_suffix(".mjs")), package.as_uri(), str(port)]
        node = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        asked, answers = node.stdin, node.stdout
        assert asked
        assert answers

        def judged(address: str) -> Report:
            print(address, file=asked, flush=True)
            report: Report = json.loads(answers.readline() or "null")
            if not report or "runtimeError" in report:
                sys.exit(f"lighthouse could not look at {address}: {(report or {}).get('runtimeError', 'it ended')}")
            return report

        yield judged
        node.terminate()


def lost(report: Report) -> list[str]:
    """The audits that cost a page its score."""
    found = []
    for name, category in report["categories"].items():
        for each in category["auditRefs"]:
            audit = report["audits"][each["id"]]
            if each["weight"] and audit["score"] is not None and audit["score"] < 1:
                found.append(f"{name}: {audit['title']}: {audit['score']} {audit.get('displayValue', '')}")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
