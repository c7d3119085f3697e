"""How abruptly abilities come in families of open models, and how well the next model of a family is foretold.

The scores are those that Ruan et al. 2024 publish with their paper, in github.com/ryoungj/ObsScaling (revision of
1 October 2024, Apache licence 2.0), as `base_llm_emergent_capability_eval.csv` and `base_llm_benchmark_eval.csv` of
`eval_results/`. They are not in this repository; what is made of them here is. Given the folder with both files, the
script writes, in a minute, to `archive/runs/`: `families-steps.csv` (a test and two neighbours of a family a line),
`families-lines.csv` (a test and a family), `families-crossings.csv` (the same, where a model nearly always fails and a
larger one nearly always succeeds), `families-ahead.csv` (a test, a model that succeeds about half of the time, and a
sibling about an order smaller), `families-forecasts.csv` (a test and a model with three smaller siblings or more),
`families-beyond.csv` (a test) and `families-scatter.csv` (a size of chance):

    python -m experiments.families FOLDER
"""

from __future__ import annotations

import csv
import math
import sys
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares, minimize
from scipy.special import expit, logit

from experiments.records import RUNS, write
from snippets.emergence import foretold_rate, logistic_rise, orders_of_rise, samples_to_see

Floats = NDArray[np.float64]
Scores = dict[str, dict[str, float]]
"""The scores of each model by test, and `orders`, the log10 of the FLOP that trained it."""

ABILITIES, BENCHMARKS = "base_llm_emergent_capability_eval.csv", "base_llm_benchmark_eval.csv"

STEPS, LINES, CROSSINGS, AHEAD, FORECASTS, BEYOND, SCATTER = (
    RUNS / f"families-{name}.csv" for name in ("steps", "lines", "crossings", "ahead", "forecasts", "beyond", "scatter")
)

SUMS = {
    "addition of two digits": "arithmetic_2da_2_acc",
    "addition of three digits": "arithmetic_3da_2_acc",
    "subtraction of three digits": "arithmetic_3ds_2_acc",
    "multiplication of two digits": "arithmetic_2dm_2_acc",
}
OTHERS = {
    "unscrambling of words": "word_unscrambling_2_exact_match",
    "phonetic script": "ipa_transliterate_2_exact_match",
}
ASKED = {test: 2000 for test in (*SUMS, *OTHERS)} | {"phonetic script": 1003}
"""Questions of each test: the arithmetic's 2,000, and of the others as many as the scores are multiples of."""

USUAL = ["MMLU", "ARC-C", "HellaSwag", "Winograd", "TruthfulQA", "XWinograd", "HumanEval"]
"""Standard tests from which Ruan et al. foretell sums."""

CHOICES = {"MMLU": 0.25, "ARC-C": 0.25, "HellaSwag": 0.25, "Winograd": 0.5, "XWinograd": 0.5, "HumanEval": 0.0}
"""Standard tests that are foretold for comparison, with the rate of a guess; TruthfulQA has no such rate."""

CUTOFF = math.log10(84e21)
"""The compute up to which models are fitted, in the example of Ruan et al."""

SELDOM, MOSTLY, EVEN, WIDE, NEAR = 0.1, 0.9, (0.3, 0.7), (0.7, 1.3), 3
"""The ends of a rise; which rates are about half; which distance is about an order; siblings that a forecast takes."""

ROUNDS, HELD = 100, 1e-3
"""Passes that fill gaps in the standard tests by their first component; how far squared weights are held back."""

CERTAIN = 0.95
"""How surely so many attempts show a success."""

QUICK, SIZES, DRAWS, SEED = 0.5, (0.25, 0.4, 0.5, 0.75, 1.0), 1000, 18
"""A rise within so many orders counts as quick; standard deviations of log odds by chance; draws, and their seed."""


def read(folder: Path) -> tuple[Scores, dict[str, list[str]]]:
    """The scores of the models whose compute is given, and the models of each family by compute."""
    files = []
    for name in (ABILITIES, BENCHMARKS):
        with (folder / name).open(encoding="utf-8", newline="") as file:
            files.append({row["Model"]: row for row in csv.DictReader(file)})
    tried, usual = files
    scores: Scores = {}
    families: dict[str, list[str]] = {}
    for model, row in usual.items():
        if not row["FLOPs (1E21)"]:
            continue
        known = {test: row[test] for test in (*USUAL, *CHOICES)}
        known |= {test: tried.get(model, {}).get(column, "") for test, column in (SUMS | OTHERS).items()}
        scores[model] = {test: float(score or "nan") for test, score in known.items()}
        scores[model]["orders"] = math.log10(float(row["FLOPs (1E21)"])) + 21
        if model in tried:
            families.setdefault(row["Model Family"], []).append(model)
    return scores, {name: sorted(some, key=lambda m: scores[m]["orders"]) for name, some in families.items()}


def tried(scores: Scores, family: list[str], test: str) -> list[tuple[str, float, float]]:
    """Name, log10 of compute and rate of a family's models that took a test, half a question or more from the ends."""
    guess, least = CHOICES.get(test, 0.0), 0.5 / ASKED.get(test, 2000)
    took = [(m, scores[m]["orders"], (scores[m][test] - guess) / (1 - guess)) for m in family]
    return [(m, x, min(max(p, least), 1 - least)) for m, x, p in took if not math.isnan(p)]


def steps(scores: Scores, families: dict[str, list[str]]) -> list[list[object]]:
    """Test, family, both neighbours, orders between them, and the rise and the exponent by the curves through both.

    A step counts if one of the two succeeds at more than a tenth of the questions and one at less than nine tenths. The
    rise is that of the odds, in orders; without end where the larger does no better. The exponent is that of the
    logarithm of the rate.
    """
    lines: list[list[object]] = []
    for test in (*SUMS, *OTHERS):
        for family, members in families.items():
            for (small, x, p), (large, y, q) in pairwise(tried(scores, members, test)):
                if max(p, q) <= SELDOM or min(p, q) >= MOSTLY:
                    continue
                whole = float(logistic_rise(SELDOM, MOSTLY, 1, 1))
                rise = (y - x) * whole / float(logistic_rise(p, q, 1, 1)) if q > p else math.inf
                exponent = float(orders_of_rise(p, q, 1)) / (y - x)
                lines.append([test, family, small, large, y - x, rise, exponent])
    return lines


def touched(took: list[tuple[str, float, float]]) -> list[tuple[str, float, float]]:
    """The models from the first to the last that a step which counts begins or ends at."""
    pairs = enumerate(pairwise(took))
    at = [k for k, ((_, _, p), (_, _, q)) in pairs if max(p, q) > SELDOM and min(p, q) < MOSTLY]
    return took[at[0] : at[-1] + 2] if at else []


def rise_by_line(orders: Floats, rates: Floats) -> float:
    """Orders from seldom to mostly by the line of least squares through log odds; without end where it falls."""
    _, slope = np.polynomial.polynomial.polyfit(orders, logit(rates), 1)
    return float((logit(MOSTLY) - logit(SELDOM)) / slope) if slope > 0 else math.inf


def lines_through(scores: Scores, families: dict[str, list[str]]) -> list[list[object]]:
    """Test, family, number of siblings from the first step that counts to the last, and the rise by a line through."""
    lines: list[list[object]] = []
    for test in (*SUMS, *OTHERS):
        for family, members in families.items():
            if through := touched(tried(scores, members, test)):
                x, p = (np.array([line[k] for line in through]) for k in (1, 2))
                lines.append([test, family, len(through), rise_by_line(x, p)])
    return lines


def crossing(took: list[tuple[str, float, float]]) -> tuple[str, str, float, float] | None:
    """The closest models of which the smaller seldom and the larger mostly succeeds, the orders between them, and the
    fewest that the models between allow if none does worse than a smaller one."""
    pairs = [(a, b) for a, b in combinations(range(len(took)), 2) if took[a][2] <= SELDOM and took[b][2] >= MOSTLY]
    if not pairs:
        return None
    first, last = min(pairs, key=lambda pair: took[pair[1]][1] - took[pair[0]][1])
    between = [took[k][1] for k in range(first + 1, last)]
    return took[first][0], took[last][0], took[last][1] - took[first][1], between[-1] - between[0] if between else 0.0


def crossings(scores: Scores, families: dict[str, list[str]]) -> list[list[object]]:
    """Test, family, both models, the orders between them, and the fewest that the models between allow."""
    lines: list[list[object]] = []
    for test in (*SUMS, *OTHERS):
        for family, members in families.items():
            if found := crossing(tried(scores, members, test)):
                lines.append([test, family, *found])
    return lines


def ahead(scores: Scores, families: dict[str, list[str]]) -> list[list[object]]:
    """Test, family, both models, orders between them, and after how many attempts the smaller has shown a success."""
    lines: list[list[object]] = []
    for test in (*SUMS, *OTHERS):
        for family, members in families.items():
            for (small, x, p), (large, y, q) in combinations(tried(scores, members, test), 2):
                if EVEN[0] <= q <= EVEN[1] and WIDE[0] <= y - x <= WIDE[1]:
                    attempts = math.ceil(samples_to_see(p, CERTAIN))
                    lines.append([test, family, small, large, y - x, attempts])
    return lines


def components(scores: Scores) -> dict[str, Floats]:
    """The three largest principal components of the standard tests of each model, gaps filled by the first."""
    table = np.array([[of[test] for test in USUAL] for of in scores.values()])
    gaps = np.isnan(table)
    filled = np.where(gaps, np.nanmean(table, axis=0), table)
    for _ in range(ROUNDS):
        left, sizes, right = np.linalg.svd(filled - filled.mean(axis=0), full_matrices=False)
        filled = np.where(gaps, filled.mean(axis=0) + sizes[0] * np.outer(left[:, 0], right[0]), table)
    _, _, right = np.linalg.svd(filled - filled.mean(axis=0), full_matrices=False)
    return dict(zip(scores, (filled - filled.mean(axis=0)) @ right[:3].T, strict=True))


def sigmoid(known: Floats, rates: Floats) -> Floats:
    """Weights of the logistic curve of greatest likelihood in components, slightly held back; the constant last."""
    sides = np.column_stack([known, np.ones(len(known))])
    held = np.append(np.full(known.shape[1], HELD), 0)

    def cost(weights: Floats) -> tuple[float, Floats]:
        height = sides @ weights
        lost = np.logaddexp(0, height) - rates * height
        return float(lost.sum() + held @ weights**2), sides.T @ (expit(height) - rates) + 2 * held * weights

    found: Floats = minimize(cost, np.linalg.lstsq(sides, logit(rates), rcond=None)[0], jac=True, method="BFGS").x
    return found


def squares(known: Floats, rates: Floats) -> Floats:
    """Weights of the logistic curve of least squares in components, from the line through the log odds."""
    sides = np.column_stack([known, np.ones(len(known))])
    start = np.linalg.lstsq(sides, logit(rates), rcond=None)[0]
    found: Floats = least_squares(lambda weights: expit(sides @ weights) - rates, start).x
    return found


def by_tests(
    scores: Scores, families: dict[str, list[str]], test: str, family: str, count: int, parts: dict[str, Floats]
) -> tuple[float, float, float]:
    """The rate of a family's next model, by the law of Ruan et al. fitted to all models of less compute.

    First from the model's own standard tests, then from those that its smaller siblings would lead one to expect; last
    from its own tests again, with the log odds by which the law misses the sibling before it added.
    """
    members = [name for name, _, _ in tried(scores, families[family], test)]
    past, target = members[:count], members[count]
    took = [line for some in families.values() for line in tried(scores, some, test)]
    smaller = [(name, p) for name, x, p in took if x < scores[target]["orders"]]
    weights = sigmoid(np.array([parts[name] for name, _ in smaller]), np.array([p for _, p in smaller]))
    orders = [scores[name]["orders"] for name in past]
    lines = np.polynomial.polynomial.polyfit(orders, np.array([parts[name] for name in past]), 1)
    expected = lines[0] + lines[1] * scores[target]["orders"]
    own, foreseen, before = (
        float(known @ weights[:-1] + weights[-1]) for known in (parts[target], expected, parts[past[-1]])
    )
    missed_by = float(logit(dict(smaller)[past[-1]])) - before
    return float(expit(own)), float(expit(foreseen)), float(expit(own + missed_by))


def forecasts(scores: Scores, families: dict[str, list[str]]) -> list[list[object]]:
    """Test, family, model, and by how much each forecast of its rate misses, in shares of the questions.

    The forecasts: that it does as the last; lines through log(-log rate) and through the log odds of all smaller
    siblings; the line through the log odds of the last two; and the law of Ruan et al. in three ways, but not for the
    standard tests that it is made of.
    """
    parts, lines = components(scores), list[list[object]]()
    for test in (*SUMS, *OTHERS, *CHOICES):
        for family, members in families.items():
            took = tried(scores, members, test)
            for count in range(NEAR, len(took)):
                model, at, true = took[count]
                x, p = [line[1] for line in took[:count]], [line[2] for line in took[:count]]
                said = [p[-1], foretold_rate(x, p, at), foretold_rate(x, p, at, odds=True)]
                said.append(foretold_rate(x[-2:], p[-2:], at, odds=True))
                if test not in CHOICES:
                    said += by_tests(scores, families, test, family, count, parts)
                share = 1 - CHOICES.get(test, 0.0)
                misses = [share * abs(each - true) for each in said]
                lines.append([test, family, model, *misses, *["nan"] * (7 - len(misses))])
    return lines


def beyond(scores: Scores, families: dict[str, list[str]]) -> list[list[object]]:
    """Test, models of more compute than the cutoff, their lowest rate, and three mean misses of their rates.

    Those of the law of Ruan et al., fitted to the models up to the cutoff by likelihood and by least squares, and of
    saying that all succeed always.
    """
    parts, lines = components(scores), list[list[object]]()
    for test in (*SUMS, *OTHERS):
        took = [line for some in families.values() for line in tried(scores, some, test)]
        fitted, after = ([line for line in took if (line[1] <= CUTOFF) == side] for side in (True, False))
        known, rates = np.array([parts[name] for name, _, _ in fitted]), np.array([p for _, _, p in fitted])
        asked, true = np.array([parts[name] for name, _, _ in after]), np.array([p for _, _, p in after])
        misses = []
        for fit in (sigmoid, squares):
            weights = fit(known, rates)
            misses.append(float(np.mean(np.abs(expit(asked @ weights[:-1] + weights[-1]) - true))))
        lines.append([test, len(after), float(true.min()), *misses, float(np.mean(1 - true))])
    return lines


def quick_and_down(series: list[tuple[Floats, Floats]]) -> tuple[int, int, float]:
    """How many steps that count rise within QUICK orders, how many go down, and the rise at the middle of all."""
    rises = []
    for orders, heights in series:
        for (x, a), (y, b) in pairwise(zip(orders, heights, strict=True)):
            if max(a, b) > logit(SELDOM) and min(a, b) < logit(MOSTLY):
                rises.append((y - x) * (logit(MOSTLY) - logit(SELDOM)) / (b - a) if b > a else math.inf)
    return sum(rise < QUICK for rise in rises), sum(rise == math.inf for rise in rises), float(np.median(rises))


def scatter(scores: Scores, families: dict[str, list[str]]) -> list[list[object]]:
    """Size of chance, and what it gives if every test rises alike: quick steps, steps down, and the rise at the middle.

    Every test of every family rises over the orders that the steps have at their middle, placed by the model nearest to
    a half; then the log odds of each model are off by chance. In a line: the standard deviation, the quick steps in the
    mean and at most in most draws, the share of draws with as many as found, the mean of the steps down, the middle.
    The first line, of size 0, holds what was found.
    """
    series = []
    for test in (*SUMS, *OTHERS):
        for members in families.values():
            if len(took := tried(scores, members, test)) > 1:
                series.append((np.array([x for _, x, _ in took]), logit([p for _, _, p in took])))
    quick, down, middle = quick_and_down(series)
    lines: list[list[object]] = [[0.0, float(quick), float(quick), 1.0, float(down), middle]]
    slope, ends = (logit(MOSTLY) - logit(SELDOM)) / middle, 0.5 / 2000
    for size in SIZES:
        rng, found = np.random.default_rng(SEED), []
        for _ in range(DRAWS):
            drawn = []
            for x, heights in series:
                near = int(np.argmin(np.abs(heights)))
                smooth = heights[near] + slope * (x - x[near])
                drawn.append((x, np.clip(smooth + size * rng.normal(size=len(x)), logit(ends), logit(1 - ends))))
            found.append(quick_and_down(drawn))
        table = np.array(found)
        most, share = float(np.quantile(table[:, 0], CERTAIN)), float(np.mean(table[:, 0] >= quick))
        lines.append(
            [size, float(table[:, 0].mean()), most, share, float(table[:, 1].mean()), float(np.median(table[:, 2]))]
        )
    return lines


def main(folder: Path) -> None:
    """Make the records."""
    scores, families = read(folder)
    write(STEPS, ["test", "family", "smaller", "larger", "orders", "rise", "exponent"], steps(scores, families))
    write(LINES, ["test", "family", "siblings", "rise"], lines_through(scores, families))
    head = ["test", "family", "smaller", "larger", "orders", "fewest"]
    write(CROSSINGS, head, crossings(scores, families))
    write(AHEAD, ["test", "family", "smaller", "larger", "orders", "attempts"], ahead(scores, families))
    head = ["size", "quick", "most_quick", "share", "down", "middle"]
    write(SCATTER, head, scatter(scores, families))
    head = ["test", "family", "model", "as_the_last", "power", "odds", "odds_of_two", "own_tests", "expected_tests"]
    head.append("told_last")
    write(FORECASTS, head, forecasts(scores, families))
    write(BEYOND, ["test", "models", "lowest", "law", "law_by_squares", "all_right"], beyond(scores, families))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
