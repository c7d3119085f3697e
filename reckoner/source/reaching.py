"""What a judgement rests on: the part of an essay's code that it needs, and the facts that this part reads."""

from __future__ import annotations

import ast

from reckoner.source.archive import Archive
from reckoner.source.dataflow import given, used
from reckoner.source.essay import Essay
from reckoner.source.parsed import statements
from reckoner.source.records import Fact


def reaching(essay: Essay, line: int) -> ast.Module:
    """The statements that the last one to begin by this line of the essay needs, that one last."""
    rows = [
        (cell.line + statement.lineno - 1, statement)
        for cell in essay.cells
        if cell.kind == "code"
        for statement in statements(cell.source)
    ]
    nth = max((nth for nth, (first, _) in enumerate(rows) if first <= line), default=0)
    kept, needed, known = {nth}, used(rows[nth][1]), -1
    while known != len(kept):
        known = len(kept)
        for before in range(nth - 1, -1, -1):
            statement = rows[before][1]
            if before not in kept and not needed.isdisjoint(given(statement)):
                kept.add(before)
                needed |= used(statement)
    return ast.Module([rows[each][1] for each in sorted(kept)], [])


def facts_read(code: ast.Module, archive: Archive) -> list[Fact]:
    """The facts that the code reads, by their names or by names for their groups."""
    attributes = {node.attr for node in ast.walk(code) if isinstance(node, ast.Attribute)}
    return [fact for id, fact in archive.facts.items() if attributes.issuperset(id.split("."))]


def at_second_hand(essay: Essay, line: int, archive: Archive) -> tuple[str, ...]:
    """How the facts were seen that what is judged at this line rests on, where it was not at their source."""
    if not any(fact.second_hand for fact in archive.facts.values()):
        return ()
    return tuple(dict.fromkeys(f.second_hand for f in facts_read(reaching(essay, line), archive) if f.second_hand))
