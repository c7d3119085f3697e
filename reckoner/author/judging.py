"""Verdicts on claims, as an essay publishes them."""

from __future__ import annotations

from typing import Protocol

from reckoner.author.archive_facts import archive
from reckoner.author.mime import VERDICT_MIME, one_line, publish
from reckoner.core.findings import suggest


class Decided(Protocol):
    """What `judge` takes: a verdict of `snippets.verdicts`."""

    @property
    def kind(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def number(self) -> float | None: ...


def judge(claim: str, verdict: Decided, finding: str = "") -> None:
    """Publish the verdict on a claim of `archive/claims/`.

    Args:
        claim: its id.
        verdict: what a function of `snippets.verdicts` gave.
        finding: one sentence that says what was found. Numbers in it come from values, by an f-string.

    Raises:
        ValueError: where no such claim is in the archive.
    """
    known = archive().claims
    if claim not in known:
        raise ValueError(f"no claim {claim!r} in archive/claims/{suggest(claim, known)}")
    said = {"claim": claim, "kind": verdict.kind, "text": verdict.text, "number": verdict.number}
    finding = one_line(finding)
    shown = f"{claim}: {verdict.text}. {finding}".strip()
    publish({"text/plain": shown, VERDICT_MIME: said | {"finding": finding}})
