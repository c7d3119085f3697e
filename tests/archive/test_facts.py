"""Double entry: every published figure, typed a second time from its source, with its interval."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from reckoner.source.archive import load

FACTS = load(Path(__file__).parents[2]).facts
AGAIN = sorted((Path(__file__).parent / "again").glob("*.toml"))

SECOND_ENTRY: dict[str, tuple[float, float | None, float | None]] = {
    # Besiroglu et al. 2024: alpha 0.3478 (s.e. 0.02), beta 0.3658 (s.e. 0.02)
    "besiroglu.parameter_exponent": (0.3478, 0.3478 - 0.02, 0.3478 + 0.02),
    "besiroglu.data_exponent": (0.3658, 0.3658 - 0.02, 0.3658 + 0.02),
    # Ho et al. 2024, abstract in the NeurIPS proceedings: about 8 months, 90% interval around 2 to 22
    "ho.halving_months": (8, 2, 22),
    # Kaplan et al. 2020, equation 1.3
    "kaplan.compute_exponent": (0.05, None, None),
    # Kwa et al. 2025, version 1, sections 4.2 and 4.2.1; version 3
    "kwa.h50_minutes": (59, None, None),
    "kwa.h80_minutes": (15, None, None),
    "kwa.doubling_days": (212, 171, 249),
    "kwa.later_doubling_days": (207, 166, 240),
    # Sevilla and Roldán 2024: 4.1 a year, 90% interval 3.7 to 4.6
    "sevilla.growth_per_year": (4.1, 3.7, 4.6),
    # Waymo 2019: 11,017 miles in 2018, 5,595 the year before
    "waymo.miles_per_takeover": (11_017, None, None),
    "waymo.earlier_miles_per_takeover": (5_595, None, None),
}


Entry = tuple[float, float | None, float | None]


def entries(path: Path) -> dict[str, Entry]:
    """A file of second entries: lines `"dotted.id" = [value, low, high]`, or `[value]` where there is no interval."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return {id: (numbers[0], *(numbers[1:] or (None, None))) for id, numbers in data.items()}


def second_entries() -> dict[str, Entry]:
    """Every figure's second entry: those above, and those of `again/*.toml`, each figure once."""
    found = dict(SECOND_ENTRY)
    for path in AGAIN:
        fresh = entries(path)
        assert not fresh.keys() & found.keys(), f"{path.name} enters anew what was entered again before"
        found |= fresh
    return found


def rounded(entry: Entry) -> Entry:
    value, low, high = (x if x is None or isinstance(x, str) or x == int(x) else float(f"{x:.12g}") for x in entry)
    assert value is not None
    return value, low, high


def test_every_fact_is_entered_twice_alike() -> None:
    first = {id: rounded((fact.value, fact.low, fact.high)) for id, fact in FACTS.items()}
    assert first == {id: rounded(entry) for id, entry in second_entries().items()}


@pytest.mark.parametrize("path", AGAIN, ids=lambda path: path.stem)
def test_a_second_entry_is_a_value_or_a_value_with_both_ends(path: Path) -> None:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    assert [id for id, said in data.items() if len(said) not in (1, 3) or "..." in said] == []


def test_every_interval_holds_its_value() -> None:
    for fact in FACTS.values():
        if fact.low is not None and fact.high is not None:
            assert fact.low < fact.value < fact.high
            assert fact.interval
