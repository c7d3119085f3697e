"""Verdicts on claims, as an essay publishes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from reckoner.author.archive_facts import archive
from reckoner.author.mime import VERDICT_MIME, one_line, publish
from reckoner.author.reads_log import reads
from reckoner.core.findings import suggest


class Verdict(Protocol):
    """A verdict of `snippets.verdicts`."""

    @property
    def kind(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def number(self) -> float | None: ...


class Choice(Protocol):
    """The verdict on another value that could have been found."""

    @property
    def name(self) -> str: ...
    @property
    def value(self) -> float: ...
    @property
    def verdict(self) -> Verdict: ...


class Decided(Protocol):
    """What a question gives when it is decided."""

    @property
    def verdict(self) -> Verdict: ...
    @property
    def reading(self) -> str: ...
    @property
    def because(self) -> str: ...
    @property
    def others(self) -> Iterable[tuple[str, Verdict]]: ...
    @property
    def headline(self) -> str: ...
    @property
    def choices(self) -> Iterable[Choice]: ...
    @property
    def ends(self) -> Iterable[Verdict]: ...
    @property
    def turns(self) -> Iterable[float]: ...
    @property
    def stuck(self) -> bool: ...


class Question(Protocol):
    """What `judge` takes: a question of `snippets.verdicts`."""

    @property
    def measured(self) -> bool: ...
    def decide(self, within: float) -> Decided: ...


def judge(claim: str, question: Question, finding: str = "", fixed: str = "") -> None:
    """Publish the verdict on a claim of `archive/claims/`, at the precision with which it was spoken.

    Args:
        claim: its id.
        question: what a function of `snippets.verdicts` gave.
        finding: one sentence that says what was found. Numbers in it come from values, by an f-string.

        fixed: why no change of any input could turn the verdict, as in "it is a theorem"; shown on the page.

    Raises:
        ValueError: where no such claim is in the archive, it compares quantities and its record says no precision, or
            what was found stands exactly at a limit or could be anything.
    """
    archived = archive()
    if claim not in archived.claims:
        raise ValueError(f"no claim {claim!r} in archive/claims/{suggest(claim, archived.claims)}")
    if fixed.strip() and len(fixed.split()) < 2:
        raise ValueError(f"fixed={fixed!r} does not say why nothing turns the verdict on {claim!r}")
    reads.claims.add(claim)
    precision = archived.claims[claim].precision
    if question.measured and not precision:
        raise ValueError(
            f"the claim {claim!r} compares quantities and has no precision; "
            "add precision and precisely to its record in archive/claims/"
        )
    found = question.decide(archived.within[precision] if precision else 1.0)
    if found.stuck and not fixed:
        raise ValueError(
            f"no value of what was found turns the verdict on {claim!r}; say why by fixed=, or mend the rule"
        )
    said = {
        "claim": claim,
        **_written(found.verdict),
        "finding": one_line(finding),
        "fixed": one_line(fixed),
        "reading": one_line(found.reading),
        "because": one_line(found.because),
        "others": [{"name": one_line(name), **_written(verdict)} for name, verdict in found.others],
        "headline": found.headline,
        "choices": [{"name": each.name, "value": each.value, **_written(each.verdict)} for each in found.choices],
        "ends": [verdict.kind for verdict in found.ends],
        "turns": list(found.turns),
    }
    publish({"text/plain": f"{claim}: {said['text']}. {said['finding']}".strip(), VERDICT_MIME: said})


def _written(verdict: Verdict) -> dict[str, object]:
    return {"kind": verdict.kind, "text": verdict.text, "number": verdict.number}
