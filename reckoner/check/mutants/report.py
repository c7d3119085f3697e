"""Judge the mutants of the project, and report how many the check notices, and why it lets the others stand."""

from __future__ import annotations

import multiprocessing
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import groupby

from reckoner.check.assembly import Site
from reckoner.check.mutants import judging
from reckoner.check.mutants.judging import (
    CODE,
    FATES,
    KILLED,
    PLAIN,
    ROUNDED,
    UNEXPLAINED,
    UNUSED,
    Baseline,
    Verdict,
    judge,
)
from reckoner.check.mutants.mutants import Begin, Mutant, sampled
from reckoner.core import site_info
from reckoner.core.findings import Finding
from reckoner.text import numerals

SAYS = {
    CODE: "Code reads the record: with it the run's fingerprint changes, and the essay runs again.",
    ROUNDED: "The prose gives fewer digits than the record.",
    UNUSED: "Nothing on the site is computed from this field of the record.",
}

PLACES = {
    "bound": "bound words of prose",
    "prose": "other prose",
    "about": "units, comparatives",
    "spoken": "captions, alts, tables",
    "facts": "facts",
    "words": "words of the record",
    "all": "in all",
}

_baseline: Baseline
"""That of this process, which is one of several that judge."""


def _set_baseline(baseline: Baseline) -> None:
    global _baseline
    _baseline = baseline
    numerals.speak(site_info.of(baseline.root).numerals)


def _judge(mutant: Mutant) -> Verdict:
    return judge(_baseline, mutant)


def judged(baseline: Baseline, mutants: Sequence[Mutant], advance: Callable[[], None]) -> list[Verdict]:
    """The verdict on each mutant, in their order; many mutants are judged by several processes."""
    workers = min(os.cpu_count() or 1, 1 + len(mutants) // 100)
    if workers == 1:
        return _all(map(partial(judge, baseline), mutants), advance)
    spawning = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, spawning, _set_baseline, (baseline,)) as pool:
        return _all(pool.map(_judge, mutants, chunksize=16), advance)


def _all(verdicts: Iterable[Verdict], advance: Callable[[], None]) -> list[Verdict]:
    found = []
    for verdict in verdicts:
        found.append(verdict)
        advance()
    return found


def prove(site: Site, sample: int | None, seed: int, begin: Begin) -> tuple[list[str], list[Finding]]:
    """Judge a sample of mutants, or all: the report, and a finding for all that stands for no reason."""
    baseline = judging.baseline(site)
    made = judging.mutants(baseline)
    drawn = sampled(made, sample or 0, seed)
    verdicts = judged(baseline, drawn, begin(len(drawn)))
    of = f", drawn from {len(made):,} with seed {seed}" if len(drawn) < len(made) else ""
    return [*standing(verdicts), f"{len(drawn):,} mutants{of}.", *counted(verdicts)], unexplained(verdicts)


def counted(verdicts: Iterable[Verdict]) -> Iterator[str]:
    """A table of the mutants by the place of the change, and what became of them."""
    counts = Counter((kind, fate) for v in verdicts for fate in ("mutants", v.fate) for kind in (v.mutant.kind, "all"))
    fates = ["mutants", KILLED, *(fate for fate in FATES if fate != KILLED and counts["all", fate])]
    yield " " * 24 + "".join(f"{fate:>14}" for fate in fates)
    for kind, name in PLACES.items():
        yield f"{name:<24}" + "".join(f"{counts[kind, fate]:>14,}" for fate in fates)


def standing(verdicts: Iterable[Verdict]) -> Iterator[str]:
    """A line for every place where a change stands for a reason, then what the reasons mean."""
    explained = [v for v in verdicts if v.fate not in (KILLED, UNEXPLAINED)]
    for first, news in _by_place(explained):
        m, reason = first.mutant, f"{PLAIN}: {first.reason}" if first.fate == PLAIN else first.reason
        yield f'{m.file}:{m.line}: "{m.old}" in "{m.context}" may be {news}: {reason}'
    says = {row.name: row.says for row in numerals.rows()} | SAYS
    for reason in sorted({v.reason for v in explained if v.fate != PLAIN}):
        yield f"  {reason}: {says[reason]}"


def unexplained(verdicts: Iterable[Verdict]) -> list[Finding]:
    """A finding for every place where a change stands for no reason."""
    return [
        Finding(m.file, m.line, f'"{m.old}" in "{m.context}" may be {news}, and the check says nothing', first.reason)
        for first, news in _by_place(v for v in verdicts if v.fate == UNEXPLAINED)
        for m in (first.mutant,)
    ]


def _by_place(verdicts: Iterable[Verdict]) -> Iterator[tuple[Verdict, str]]:
    """The first verdict of each place and reason, with all that stands there in its stead."""

    def place(v: Verdict) -> tuple[str, int, int, str, str, str]:
        return v.mutant.file, v.mutant.line, v.mutant.at, v.mutant.old, v.fate, v.reason

    for _, group in groupby(sorted(verdicts, key=place), key=place):
        found = list(group)
        yield found[0], ", ".join(v.mutant.new for v in found)
