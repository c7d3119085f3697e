"""Whether a verdict could have been another: its inputs are moved, one at a time, and what reaches it runs again.

What reaches a verdict is the part of the essay's code that its `judge()` needs. Its inputs are the facts, the recorded
runs and the table of models that this part reads, and the numbers that are typed in it, but for what was said.
"""

from __future__ import annotations

import ast
import copy
import math
import pickle
import random
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from reckoner.check.assembly import Site
from reckoner.check.checked_essay import Checked
from reckoner.check.claims import Judged, outcome, verdict_of
from reckoner.check.mutants.mutants import Begin, sampled
from reckoner.core.findings import Finding
from reckoner.core.run_limits import SECONDS
from reckoner.run import execution
from reckoner.run.sandbox.jobs import Job
from reckoner.source.archive import Archive
from reckoner.source.essay import Essay
from reckoner.source.reaching import facts_read, reaching
from reckoner.source.records import Fact

FACTORS = (10.0, 0.1, 2.0, 0.5, 1e4, 1e-4)
"""By what an input is multiplied, beside the ends of its interval."""
YEARS = range(1800, 2101)
"""Whole numbers that are taken for years."""
BY_YEARS = {
    10.0: 20,
    0.1: -20,
    1e4: 50,
    1e-4: -50,
    2.0: 1,
    0.5: -1,
    3.0: 3,
    1 / 3: -3,
    1.5: 2,
    1 / 1.5: -2,
}
"""By how many years a year is moved instead."""
ASIDE = (3.0, 1 / 3, 1.5, 1 / 1.5)
"""By what inputs are multiplied that are moved together; a year is moved by years."""
TOGETHER = 6
"""How often all inputs are moved together."""
SIGNED = re.compile(r"\b(?:gain|change|difference|exponent|slope|points)s?\b")
"""Words of a unit that say that a fact could have been nought, or of the other sign."""
MOST = 300
"""How many moves of one verdict are tried."""
PATIENCE = 3
"""How many times as long as the unmoved code a moved one may take, and two seconds; a longer one tells nothing."""
AT_A_TIME = 2
AMOUNTS = ("parameters", "parameters_active", "training_tokens", "training_flop")
"""What a model of the table has a number of."""
SAID = {"compare": 1, "between": 2, "at_least": 1, "at_most": 1, "true_unless": 1}
"""How many arguments of each function are what was said, or the condition that holds what was said."""
MOVED = """
def _moved(columns, by):
    import numpy as np

    draw = np.random.default_rng(0)
    measured = lambda column: 2 * len(np.unique(column)) > len(column)
    shuffle = lambda column: draw.permutation(column) if measured(column) else column
    tilt = lambda column: column * np.geomspace(1, by, len(column)) if by != 2 else shuffle(column)
    return {name: tilt(column) if hasattr(column, "dtype") else column for name, column in columns.items()}
"""
"""What moves a record: later rows are multiplied by more, or (by two) every column that is measured is shuffled. In
such a column few values come twice; the others are settings, by which rows are found."""

Move = tuple[str, ast.Module, Archive]
"""What is moved, the code with it moved, and the archive with it moved."""


def moves(code: ast.Module, archive: Archive) -> Iterator[Move]:
    """The code and the archive with inputs moved: all of them at once, some up and some down, and then one at a time.

    One at a time they are moved by the first factor before any is by the next, those nearest to the verdict first.
    """
    facts, numbers = facts_read(code, archive), _numbers(code)
    for draw in range(TOGETHER):
        yield "several inputs at once", *_together(code, archive, random.Random(draw))
    for by in FACTORS:
        for fact in facts:
            yield from _with_fact(code, archive, fact, _moved(fact.value, by))
        if (tilted := _with_records_moved(code, by)) is not code:
            yield "the recorded runs", tilted, archive
        yield from _with_models(code, archive, by)
        for place, number in reversed(list(enumerate(numbers))):
            if (value := _moved(number.value, by)) != number.value:
                yield repr(number.value), _with_number(code, place, value), archive
    for fact in facts:
        for end in (fact.low, fact.high, *((0, -fact.value) if SIGNED.search(fact.unit) else ())):
            yield from _with_fact(code, archive, fact, end)


def _together(code: ast.Module, archive: Archive, draw: random.Random) -> tuple[ast.Module, Archive]:
    """Every fact, record, model and typed number moved by a factor of its own."""
    facts = {fact.id: _moved_fact(fact, _moved(fact.value, draw.choice(ASIDE))) for fact in facts_read(code, archive)}
    models = tuple(_tilted(archive.models, draw.choice(ASIDE)))
    made = copy.deepcopy(code)
    for number in _numbers(made):
        if isinstance(number.value, float):
            number.value = _moved(number.value, draw.choice(ASIDE))
    made = _with_records_moved(made, draw.choice(ASIDE))
    return made, replace(archive, facts=archive.facts | facts, models=models)


def _with_fact(code: ast.Module, archive: Archive, fact: Fact, value: float | None) -> Iterator[Move]:
    if value is not None and value != fact.value:
        yield fact.id, code, replace(archive, facts=archive.facts | {fact.id: _moved_fact(fact, value)})


def _moved_fact(fact: Fact, value: float) -> Fact:
    """The fact with another value, and with its interval moved along."""
    shift = {end: _along(fact, getattr(fact, end), value) for end in ("low", "high")}
    return fact.model_copy(update={"value": value} | shift)


def _along(fact: Fact, end: float | None, value: float) -> float | None:
    if end is None:
        return None
    return end * value / fact.value if fact.value else end + value


def _moved(value: Any, by: float) -> Any:
    """A number moved by a factor, a year by years; whole numbers stay whole, and nought becomes one."""
    if isinstance(value, int) and value in YEARS:
        return value + BY_YEARS[by]
    return 1 if value == 0 else round(value * by) if isinstance(value, int) else value * by


def _with_models(code: ast.Module, archive: Archive, by: float) -> Iterator[Move]:
    """The table of models tilted, with all its amounts moved alike, and with those of each model that is named."""
    if not any(isinstance(node, ast.alias) and node.name == "models" for node in ast.walk(code)):
        return
    yield "the table of models", code, replace(archive, models=tuple(_tilted(archive.models, by)))
    ids = {model.id for model in archive.models}
    named = ids & {node.value for node in ast.walk(code) if isinstance(node, ast.Constant)}
    for name, moved in {"the amounts of all models": ids, **{id: {id} for id in sorted(named)}}.items():
        models = (_scaled(each, by) if each.id in moved else each for each in archive.models)
        yield name, code, replace(archive, models=tuple(models))


def _scaled(model: Any, by: float) -> Any:
    amounts = {name: getattr(model, name) for name in AMOUNTS}
    return model.model_copy(update={name: amount and amount * by for name, amount in amounts.items()})


def _tilted(models: Sequence[Any], by: float) -> Iterator[Any]:
    """The models, the amounts of later ones multiplied by more and more, and all dates moved."""
    for nth, model in enumerate(models):
        factor = by ** (nth / max(1, len(models) - 1))
        date = model.date.replace(year=model.date.year + BY_YEARS[by], day=min(model.date.day, 28))
        yield _scaled(model.model_copy(update={"date": date}), factor)


def _with_records_moved(code: ast.Module, by: float) -> ast.Module:
    """The code with every `runs(...)` moved; the very same where there is none."""

    class Wrap(ast.NodeTransformer):
        found = False

        def visit_Call(self, node: ast.Call) -> ast.AST:
            self.generic_visit(node)
            if not (isinstance(node.func, ast.Name) and node.func.id == "runs"):
                return node
            self.found = True
            return ast.Call(ast.Name("_moved", ast.Load()), [node, ast.Constant(by)], [])

    wrap = Wrap()
    made = wrap.visit(copy.deepcopy(code))
    return ast.Module([*ast.parse(MOVED).body, *made.body], []) if wrap.found else code


def _numbers(code: ast.Module) -> list[ast.Constant]:
    """The numbers that are typed, but for what was said, formats, and places in a sequence."""
    out: set[int] = set()
    for node in ast.walk(code):
        if isinstance(node, ast.JoinedStr | ast.Slice):
            out |= {id(inner) for inner in ast.walk(node)}
        if isinstance(node, ast.Subscript):
            out |= {id(inner) for inner in ast.walk(node.slice)}
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            said = [
                *node.args[: SAID.get(name, 0)],
                *(k.value for k in node.keywords if k.arg in ("said", "low", "high", "contradicted")),
            ]
            said += [k.value for k in node.keywords if k.arg in ("seed", "draws")]
            out |= {id(inner) for one in said for inner in ast.walk(one)}
    return [
        node
        for node in ast.walk(code)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, int | float)
        and not isinstance(node.value, bool)
        and id(node) not in out
    ]


def _with_number(code: ast.Module, place: int, value: float) -> ast.Module:
    made = copy.deepcopy(code)
    _numbers(made)[place].value = value
    return made


def labels(
    code: ast.Module, archive: Archive, essay: Essay, root: Path, warm: tuple[str, ...], seconds: int
) -> tuple[dict[str, str], float]:
    """The verdict on each claim that the code judges, by what of it can turn, and the seconds that it took.

    There is none where the code does not run, or not in time.
    """
    source = ast.unparse(ast.fix_missing_locations(code))
    job = Job(essay.name, (source,), str(root), pickle.dumps(archive), seconds, warm=warm)
    ran = execution.execute(job)
    said = filter(None, (verdict_of(output) for outputs in ran.outputs for output in outputs))
    return {} if ran.troubles else {each["claim"]: outcome(each) for each in said}, ran.seconds


@dataclass(frozen=True)
class Turned:
    """A verdict, and by what it can be turned, if by anything."""

    essay: Essay
    judged: Judged
    by: str


def turned(checked: Checked, judged: Judged, archive: Archive, root: Path, warm: tuple[str, ...]) -> Turned:
    """Move the inputs of a verdict until it turns; an input is the value of one fact, or a number that is typed."""
    code = reaching(checked.essay, judged.line)
    run = partial(labels, essay=checked.essay, root=root, warm=warm)
    before, took = run(code, archive, seconds=checked.essay.meta.seconds or SECONDS)
    for name, moved, record in islice(moves(code, archive), MOST):
        after, _ = run(moved, record, seconds=math.ceil(PATIENCE * took) + 2)
        if judged.claim.id in after and after[judged.claim.id] != before.get(judged.claim.id):
            return Turned(checked.essay, judged, name)
    return Turned(checked.essay, judged, "")


SETTLED = {"undecided", "not a claim of fact"}
"""Kinds that claim neither calculation nor record."""


def prove(site: Site, sample: int | None, seed: int, begin: Begin) -> tuple[list[str], list[Finding]]:
    """Move the inputs of every verdict, or of a sample: the report, and a finding for each verdict that none turns."""
    todo = [
        (checked, judged)
        for checked in site.essays
        for judged in checked.verdicts
        if judged.kind not in SETTLED and not judged.said.get("fixed")
    ]
    todo = sampled(todo, sample or 0, seed)
    sources = [cell.source for checked, _ in todo for cell in checked.essay.cells if cell.kind == "code"]
    warm = execution.libraries(sources, site.root)
    advance = begin(len(todo))

    def one(pair: tuple[Checked, Judged]) -> Turned:
        found = turned(*pair, site.archive, site.root, warm)
        advance()
        return found

    with ThreadPoolExecutor(AT_A_TIME) as pool:
        found = list(pool.map(one, todo))
    stuck = [each for each in found if not each.by]
    lines = [f"{len(found) - len(stuck)} of {len(found)} verdicts turn when one of their inputs is moved."]
    return lines, [
        Finding(
            each.essay.name,
            each.judged.line,
            f"no input turns the verdict on {each.judged.claim.id} (its inputs were moved, together and each alone)",
            "let a calculation decide it, or say why none can: judge(..., fixed=...)",
        )
        for each in stuck
    ]
