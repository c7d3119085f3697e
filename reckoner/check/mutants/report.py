"""Proof by mutation: change one thing at a time, see that the check says so, and account for all that it lets stand."""

from __future__ import annotations

import multiprocessing
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby

from reckoner.check.assembly import Site
from reckoner.check.mutants import judged as survivors
from reckoner.check.mutants.judged import (
    CODE,
    FATES,
    KILLED,
    PLAIN,
    ROUNDED,
    UNEXPLAINED,
    UNUSED,
    Ground,
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
    "spoken": "captions, alts, tables",
    "facts": "facts",
    "words": "words of the record",
    "all": "in all",
}

_ground: Ground


def _stand_on(ground: Ground) -> None:
    global _ground
    _ground = ground
    numerals.speak(site_info.of(ground.root).numerals)


def _judge(mutant: Mutant) -> Verdict:
    return judge(_ground, mutant)


def judged(
    ground: Ground, mutants: Sequence[Mutant], advance: Callable[[], None] = lambda: None, workers: int = 0
) -> list[Verdict]:
    """The verdict on each mutant, in their order; on all cores unless told otherwise."""
    workers = min(workers or os.cpu_count() or 1, 1 + len(mutants) // 100)
    verdicts = []
    if workers == 1:
        for mutant in mutants:
            verdicts.append(judge(ground, mutant))
            advance()
        return verdicts
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, fresh, _stand_on, (ground,)) as pool:
        for verdict in pool.map(_judge, mutants, chunksize=16):
            verdicts.append(verdict)
            advance()
    return verdicts


def prove(site: Site, sample: int | None, seed: int, begin: Begin) -> tuple[list[str], list[Finding]]:
    """Judge a sample of mutants, or all: the report, and a finding for all that stands for no reason."""
    prepared = survivors.ground(site)
    made = survivors.mutants(prepared)
    drawn = sampled(made, sample or 0, seed)
    verdicts = judged(prepared, drawn, begin(len(drawn)))
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
