"""The records of pieces, few points and networks on curved surfaces: their plans, and slices made again."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest

from experiments import manifolds
from experiments.records import RUNS, rows
from snippets.manifolds import nearest_error

NETS, FEW = rows(RUNS / "manifolds-networks.csv"), rows(RUNS / "manifolds-samples.csv")
MANY, LONG = rows(RUNS / "manifolds-networks-waves.csv"), rows(RUNS / "manifolds-networks-longer.csv")
ERRORS: defaultdict[tuple[int, int], dict[float, list[float]]] = defaultdict(lambda: defaultdict(list))
for row in NETS:
    ERRORS[int(row["dimension"]), int(row["width"])][float(row["rate"])].append(float(row["error"]))


def test_the_records_are_the_plan() -> None:
    assert set(ERRORS) == {(dimension, width) for dimension in manifolds.NETS for width in manifolds.SPAN}
    assert {rate for rates in ERRORS.values() for rate in rates} == set(manifolds.RATES)
    assert len(NETS) == len(ERRORS) * len(manifolds.RATES) * manifolds.FUNCTIONS
    assert {float(row["rate"]) for row in MANY} == set(manifolds.MANY_RATES)
    assert len(MANY) == len(ERRORS) * len(manifolds.MANY_RATES) * manifolds.FUNCTIONS
    planned = {(d, w, r) for d in manifolds.LONG_NETS for w, rates in manifolds.LONG_RATES.items() for r in rates}
    assert {(int(row["dimension"]), int(row["width"]), float(row["rate"])) for row in LONG} == planned
    assert len(LONG) == len(planned) * manifolds.FUNCTIONS
    each = len(manifolds.HALVINGS) * len(manifolds.SEEDS)
    assert len(FEW) == each * (len(manifolds.SAMPLES) + len(manifolds.FEW))


@pytest.mark.parametrize("cell", ERRORS)
def test_no_best_rate_is_at_the_edge_of_those_tried(cell: tuple[int, int]) -> None:
    rates = ERRORS[cell]
    assert min(manifolds.RATES) < min(rates, key=lambda rate: np.mean(np.log(rates[rate]))) < max(manifolds.RATES)


@pytest.mark.parametrize("dimension", manifolds.LONG_NETS)
@pytest.mark.parametrize("width", manifolds.LONG_RATES)
def test_no_best_rate_of_longer_training_is_at_the_edge(dimension: int, width: int) -> None:
    kept: defaultdict[float, list[float]] = defaultdict(list)
    for row in LONG:
        if (int(row["dimension"]), int(row["width"])) == (dimension, width):
            kept[float(row["rate"])].append(float(row["error"]))
    assert min(kept) < min(kept, key=lambda rate: np.mean(np.log(kept[rate]))) < max(kept)


def test_parameters_by_hand() -> None:
    # 4 inputs and a bias for each of 3 units, 3 and a bias for each of 3 more, 3 out of them and a bias
    assert manifolds.parameters(2, 3) == 5 * 3 + 4 * 3 + 3 + 1
    assert sum(part[0].size for part in manifolds._fresh(4, 3)) == manifolds.parameters(2, 3)


def test_the_slopes_are_those_of_the_loss() -> None:
    rng = np.random.default_rng(2)
    p = [part.astype(np.float64) for part in manifolds._fresh(4, 3)]
    x, y = rng.normal(size=(manifolds.FUNCTIONS, 6, 4)), rng.normal(size=(manifolds.FUNCTIONS, 6, 1))

    def loss(which: int, step: float) -> float:
        moved = [part.copy() for part in p]
        moved[which].flat[0] += step
        return float(((manifolds._through(moved, x)[-1] - y)[0] ** 2).mean())  # type: ignore[arg-type]

    for which, slope in enumerate(manifolds._slopes(p, x, y)):  # type: ignore[arg-type]
        numeric = (loss(which, 1e-6) - loss(which, -1e-6)) / 2e-6
        assert slope.flat[0] == pytest.approx(numeric, rel=1e-4, abs=1e-8)


def test_few_points_come_out_again() -> None:
    kept = {(r["learner"], r["dimension"], r["seed"], r["points"]): float(r["error"]) for r in FEW}
    assert nearest_error(2, 1024, 1, 0) == pytest.approx(kept["nearest", "2", "0", "1024"], rel=1e-6)
    excess = manifolds.fixed_excess(2, 0)
    assert excess[0] == pytest.approx(kept["fixed", "2", "0", str(manifolds.FEW[0])], rel=1e-6)


@pytest.mark.slow
def test_networks_come_out_again() -> None:
    """To a few percent: other processors round otherwise, and training carries it on."""
    assert manifolds.network_errors(2, 4, 0.01) == pytest.approx(ERRORS[2, 4][0.01], rel=0.05)


@pytest.mark.slow
def test_networks_of_more_waves_come_out_again() -> None:
    """To a few percent, likewise."""
    kept = [float(row["error"]) for row in MANY if (row["dimension"], row["width"], row["rate"]) == ("2", "4", "0.01")]
    assert manifolds.network_errors(2, 4, 0.01, manifolds.MANY) == pytest.approx(kept, rel=0.05)
