"""The archive as essays read it: facts by dotted name, and the table of models. What a run reads is noted."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from reckoner.author.reads_log import reads
from reckoner.core.findings import suggest
from reckoner.source.archive import Archive, load
from reckoner.source.models_table import Model
from reckoner.source.records import Quantity

_given: list[Archive] = []


def provide(archive: Archive) -> None:
    """Let essays of this process take their facts from this archive."""
    _given[:] = [archive]


def archive() -> Archive:
    """The archive of the project that the essay belongs to, read when first asked for."""
    if not _given:
        provide(load(Path(os.environ.get("RECKONER_ROOT", "."))))
    return _given[0]


class Facts:
    """The archive's facts by dotted name: `facts.gpt3.training_tokens` is a number."""

    def __init__(self, prefix: str = "") -> None:
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        known, dotted = archive().facts, f"{self._prefix}{name}"
        if dotted in known:
            reads.facts.add(dotted)
            return Quantity(known[dotted])
        if any(id.startswith(f"{dotted}.") for id in known):
            return Facts(f"{dotted}.")
        raise AttributeError(f"no fact {dotted!r} in archive/facts/{suggest(dotted, known)}")


facts = Facts()


def models() -> tuple[Model, ...]:
    """The table of notable models."""
    reads.tables.add("models")
    return archive().models
