"""How fast training compute grew in two tables of Epoch AI's, the one of 2022 and one of 2026, and what it revised.

The older table is that of Sevilla et al. 2022 as it stood on 13 February 2022, three days before the post that has
"a factor of 10 billion": it is kept in the charts of `Compute-Trends_visualization.ipynb`, in the first commit of
github.com/ML-Progress/Compute-Trends. The newer is Epoch AI's `notable_ai_models.csv` as downloaded on 26 January 2026.
Neither is in this repository; what is made of them here is. Given both, the script writes
`archive/runs/notable-tables.csv`, a quantity a line, in some seconds:

    python -m experiments.notable NOTEBOOK TABLE
"""

from __future__ import annotations

import csv
import datetime as dt
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from experiments.records import write
from snippets import growth, trends
from snippets.resampling import bootstrap, under_null

FOUND = Path(__file__).parents[1] / "archive" / "runs" / "notable-tables.csv"
COLUMNS = ("table", "quantity", "value", "low", "high", "count")

START, POST, SAID = 2010.0, dt.date(2022, 2, 16), 1e10
"""When the period begins, the day of the post, and the factor that it states."""

DRAWS, HISTORIES, SEED, LEVEL, WIDE = 2000, 4000, 2022, 0.95, 0.9
LEAST = 4
"""The fewest years over which the largest model to date is followed."""

RUNS, FIRST_RUNS = (dt.date(2012, 9, 1), dt.date(2018, 1, 1)), 3.4
"""The years of the runs in Amodei and Hernandez 2018, and the months of a doubling that they found."""

EARLY = 2014.0
"""When the years end whose models the essay calls early."""

REPORT, TOP = dt.date(2024, 5, 28), 10
"""The day of the report that follows the largest models of each moment, and how many it follows."""

GAMES = "Games"
"""The domain whose programs played against themselves: those games were counted once and no longer are."""

DATA = '"datasets": '
"""What stands before the data of a chart."""

Values = NDArray[np.float64]
Model = tuple[float, float, str]
Line = tuple[str, str, float, float, float, int]


def decimal(date: dt.date) -> float:
    """A date as a year with decimals."""
    return date.year + (date.timetuple().tm_yday - 1) / trends.DAYS_PER_YEAR


def of_notebook(path: Path, strand: bool = False) -> list[Model]:
    """Date, training compute and name of the models in the notebook's first chart, in the order of their dates.

    For the strand, those which the second chart sets apart as of large scale.
    """
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    pages = ["".join(out.get("data", {}).get("text/html", [])) for cell in cells for out in cell.get("outputs", [])]
    page = [page for page in pages if DATA in page][int(strand)]
    sets, _ = json.JSONDecoder().raw_decode(page[page.index(DATA) + len(DATA) :])
    [rows] = [rows for rows in sets.values() if rows and "System" in rows[0]]
    chosen = [row for row in rows if not strand or row["Domain"] == "Large Scale"]
    days = [decimal(dt.date.fromisoformat(row["Publication date"][:10])) for row in chosen]
    return sorted(
        (day, float(row["Training compute (FLOPs)"]), str(row["System"])) for day, row in zip(days, chosen, strict=True)
    )


def games_of(path: Path) -> set[str]:
    """The names of the models of Epoch AI's file that play games and do nothing else."""
    with path.open(encoding="utf-8", newline="") as file:
        return {plain(row["Model"]) for row in csv.DictReader(file) if row["Domain"] == GAMES}


def of_table(path: Path) -> list[Model]:
    """Date, training compute and name of the models of Epoch AI's file that have both, in the order of their dates."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [(row["Publication date"], row["Training compute (FLOP)"], row["Model"]) for row in csv.DictReader(file)]
    return sorted((decimal(dt.date.fromisoformat(day)), float(flop), name) for day, flop, name in rows if day and flop)


def pace_of(years: Values, flop: Values) -> float:
    """Months of a doubling, by the line through all models."""
    return 12 / growth.fit_trend(years, flop).slope


def pace_of_records(years: Values, flop: Values) -> float:
    """Months of a doubling, by the line through the records."""
    return 12 / growth.record_trend(years, flop).slope


def pace_of_top(years: Values, flop: Values) -> float:
    """Months of a doubling, by the line through the models that were among the largest when they came out."""
    return 12 / growth.record_trend(years, flop, among=TOP).slope


def largest_pace(years: Values, flop: Values, since: int, until: int) -> float:
    """Months of a doubling of the largest model to date, read at the end of each year; older models count."""
    ends = np.arange(since, until + 1) + 1
    return 12 / growth.fit_trend(ends, [flop[years < end].max() for end in ends]).slope


def shuffled(years: Values, flop: Values, trend: growth.Trend, generator: np.random.Generator) -> Values:
    """A history along a trend in which what lies between the amounts and the line is dealt to other dates."""
    line = np.asarray(growth.amount_at(years, trend))
    return line * generator.permutation(flop / line)


def lines(name: str, models: list[Model]) -> Iterator[Line]:
    """What is found in one of the tables."""
    years, flop = np.array([model[0] for model in models]), np.array([model[1] for model in models])
    known = years >= START
    old, when, much = flop[~known].max(), years[known], flop[known]
    field, sure = growth.fit_trend(when, much), bootstrap((when, much), pace_of, of="models", draws=DRAWS, seed=SEED)
    yield name, "field", pace_of(when, much), sure.low, sure.high, len(when)
    early = when < 2024
    sure = bootstrap((when[early], much[early]), pace_of, of="models", draws=DRAWS, seed=SEED)
    yield name, "field until 2023", pace_of(when[early], much[early]), sure.low, sure.high, int(early.sum())

    record = growth.record_setters(much) == 1
    chance = under_null(
        (when, much),
        pace_of_records,
        lambda generator: (when, shuffled(when, much, field, generator)),
        side="below",
        draws=HISTORIES,
        seed=SEED,
    )
    low, high = trends.central_interval(chance.values, LEVEL)
    yield name, "records", chance.found, low, high, int(record.sum())
    yield name, "share of histories by chance", chance.share, 0.0, 1.0, HISTORIES
    normal = under_null(
        (when, much),
        pace_of_records,
        lambda generator: (when, growth.history_by_chance(when, field, generator)),
        side="below",
        draws=DRAWS,
        seed=SEED,
    )
    yield name, "share where the scatter is normal", normal.share, 0.0, 1.0, DRAWS
    until = when < decimal(REPORT)
    trend = growth.fit_trend(when[until], much[until])
    chance = under_null(
        (when[until], much[until]),
        pace_of_top,
        lambda generator: (when[until], shuffled(when[until], much[until], trend, generator)),
        side="below",
        draws=HISTORIES,
        seed=SEED,
    )
    low, high = trends.central_interval(chance.values, LEVEL)
    top = growth.record_setters(much[until], among=TOP)
    yield name, "field until the report", 12 / trend.slope, 0.0, 0.0, int(until.sum())
    yield name, "top ten until the report", chance.found, low, high, int(top.sum())
    yield name, "share of histories by chance, top ten", chance.share, 0.0, 1.0, HISTORIES
    above = record & (much > old)
    yield name, "records above older systems", pace_of(when[above], much[above]), 0.0, 0.0, int(above.sum())
    yield from of_runs(name, when, much, field)
    last = min(int(when.max()) - 1, 2023)

    def of_largest(years: Values, flop: Values) -> float:
        return largest_pace(np.append(years, START - 1), np.append(flop, old), int(START), last)

    chance = under_null(
        (when, much),
        of_largest,
        lambda generator: (when, shuffled(when, much, field, generator)),
        draws=DRAWS,
        seed=SEED,
    )
    low, high = trends.central_interval(chance.values, LEVEL)
    yield name, f"largest to date since {START:.0f}", chance.found, low, high, last + 1 - int(START)
    for since in (2016, 2018):
        if last - since >= LEAST:
            pace = largest_pace(years, flop, since, last)
            yield name, f"largest to date since {since}", pace, 0.0, 0.0, last + 1 - since

    first = much[when < START + 1]
    yield name, "FLOP of the smallest of 2010", float(first.min()), 0.0, 0.0, len(first)
    yield name, "FLOP of the largest of 2010", float(first.max()), 0.0, 0.0, len(first)
    yield name, "FLOP of the largest", float(much.max()), 0.0, 0.0, len(much)
    span = decimal(POST) - (START + 0.5)
    yield name, "factor along the line until the post", float(2 ** (span * field.slope)), 0.0, 0.0, len(much)
    ratios = much[None, :] / much[:, None]
    pairs = len(much) * (len(much) - 1) // 2
    yield name, "pairs as far apart as the post says", float((ratios >= SAID).sum()), 0.0, 0.0, pairs
    close = (ratios > SAID / 2) & (ratios < 2 * SAID)
    yield name, "pairs within a factor of two of it", float(close.sum()), 0.0, 0.0, pairs


def of_runs(name: str, when: Values, much: Values, field: growth.Trend) -> Iterator[Line]:
    """How often, in the years of Amodei and Hernandez, records by chance are as steep as the line that they found."""
    within = (when >= decimal(RUNS[0])) & (when < decimal(RUNS[1]))
    inside = when[within]

    def with_records(generator: np.random.Generator) -> tuple[Values, Values]:
        while True:
            flop = shuffled(when, much, field, generator)[within]
            if growth.record_setters(flop).sum() > 2:
                return inside, flop

    chance = np.array(
        [pace_of_records(*with_records(generator)) for generator in np.random.default_rng(SEED).spawn(DRAWS)]
    )
    low, high = trends.central_interval(chance, LEVEL)
    yield name, "records by chance in the years of the first runs", float(np.median(chance)), low, high, len(inside)
    yield name, "share of them as steep as was found", float(np.mean(chance <= FIRST_RUNS)), 0.0, 1.0, DRAWS


def plain(name: str) -> str:
    """A name's letters, Greek ones too, and digits alone, by which the models of two tables are matched."""
    return re.sub(r"[\W_]", "", name.lower())


def revised(older: list[Model], newer: list[Model], strand: list[Model], games: set[str]) -> Iterator[Line]:
    """What became of the figures of the older table in the newer.

    The share that changed more than twofold, with the middle 90% of quotients of two revisions: by such factors the
    quotient of two figures moves, where both are revised. The same without programs for games. The pace of the strand
    of large models before and after, and that of the largest model to date after.
    """
    now = {plain(name): flop for _, flop, name in newer if plain(name)}
    for what, left_out in (("quotient of two revisions", set()), ("quotient without games", games)):
        kept = [(plain(name), flop) for _, flop, name in older if plain(name) in now and plain(name) not in left_out]
        by = np.array([now[name] / flop for name, flop in kept])
        apart = ~np.eye(len(by), dtype=bool)
        low, high = trends.central_interval((by[:, None] / by[None, :])[apart], WIDE)
        yield "both", what, float(np.mean((by > 2) | (by < 0.5))), low, high, len(by)
    early = [now[plain(name)] / flop for when, flop, name in older if START <= when < EARLY and plain(name) in now]
    moved = sum(not 0.5 <= ratio <= 2 for ratio in early)
    yield "both", "early figures that moved twofold", float(moved), 0.0, 0.0, len(early)
    years = np.array([when for when, _, _ in strand])
    old, new = np.array([(flop, now.get(plain(name), flop)) for _, flop, name in strand]).T
    for what, flop in (("strand of large models", old), ("strand as revised", new)):
        trend = growth.fit_trend(years, flop)
        short, long = growth.doubling_interval(trend, LEVEL)
        yield (
            "both",
            what,
            12 / trend.slope,
            12 * short,
            12 * long,
            int(np.sum(new != old)) if flop is new else len(old),
        )
    years, flop = (
        np.array([when for when, _, _ in older]),
        np.array([now.get(plain(name), flop) for _, flop, name in older]),
    )
    last = int(years.max()) - 1
    for since in (2010, 2016):
        if last - since >= LEAST:
            pace = largest_pace(years, flop, since, last)
            yield "both", f"largest to date since {since}, as revised", pace, 0.0, 0.0, last + 1 - since


def main(notebook: Path, table: Path) -> None:
    """Write what is found in both tables."""
    older, newer, strand = of_notebook(notebook), of_table(table), of_notebook(notebook, strand=True)
    found = (*lines("2022", older), *lines("2026", newer), *revised(older, newer, strand, games_of(table)))
    write(FOUND, COLUMNS, found, 6)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
