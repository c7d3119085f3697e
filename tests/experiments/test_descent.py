"""The records of the digits and of networks that learn them: their plan, their best within, and slices made anew."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest

from experiments import descent, race, tries
from experiments.records import RUNS, rows

CURVES, GUESSES, FORWARD, TIMES = (
    rows(RUNS / f"descent-{name}.csv") for name in ("curves", "guesses", "forward", "times")
)


def test_the_digits_are_those_of_the_source() -> None:
    """1,797 images, about 180 of each digit, as scikit-learn describes them; the first is a nought."""
    x, y = descent.digits()
    assert x.shape == (1797, 64)
    assert (np.bincount(y) >= 174).all()
    assert (np.bincount(y) <= 183).all()
    assert y[:10].tolist() == list(range(10))
    assert (x.min(), x.max()) == (0, 1)
    # the first rows of its documentation's example: 0 0 5 13 9 1 0 0
    assert (x[0, :8] * 16).tolist() == [0, 0, 5, 13, 9, 1, 0, 0]


def test_every_curve_of_the_plan_is_recorded() -> None:
    found = {(r["task"], float(r["rate"]), int(r["seed"]), r["mover"] == "adam") for r in CURVES}
    assert found == set(descent.planned_curves())


@pytest.mark.parametrize(
    "task", [task for task in descent.TASKS if task.startswith("digits") and task != descent.NAMES]
)
def test_the_rate_that_leaves_the_lowest_loss_on_unseen_digits_lies_within(task: str) -> None:
    lowest: dict[float, list[float]] = defaultdict(list)
    for line in CURVES:
        if (line["task"], line["mover"]) == (task, "plain"):
            lowest[float(line["rate"])].append(min(float(line[f"unseen_{s}"]) for s in descent.SEEN))
    means = {rate: np.nan_to_num(np.mean(each), nan=np.inf) for rate, each in lowest.items()}
    assert min(means) < min(means, key=lambda rate: means[rate]) < max(means)


@pytest.mark.slow
@pytest.mark.parametrize(("task", "rate", "seed"), [("digits", 0.2, 0), ("digits, no hidden layer", 0.4, 3)])
def test_a_curve_of_the_record_comes_out_again(task: str, rate: float, seed: int) -> None:
    [line] = [
        r for r in CURVES if (r["task"], r["mover"], float(r["rate"]), int(r["seed"])) == (task, "plain", rate, seed)
    ]
    again = descent.curve(task, rate, seed, steps=256)
    kept = [step for step in descent.SEEN if step <= 256]
    for step, (taught, unseen) in zip(kept, again, strict=True):
        assert taught == pytest.approx(float(line[f"taught_{step}"]), rel=2e-3)
        assert unseen == pytest.approx(float(line[f"unseen_{step}"]), rel=2e-3)


def guess_runs(way: str, width: int) -> dict[float, list[tuple[float, ...]]]:
    found: dict[float, list[tuple[float, ...]]] = defaultdict(list)
    for line in GUESSES:
        if (line["way"], int(line["width"])) == (way, width):
            found[float(line["rate"])].append(tuple(float(line[f"steps_to_{goal}"]) for goal in tries.GOALS))
    return found


@pytest.mark.parametrize("width", tries.WIDTHS)
@pytest.mark.parametrize("way", tries.FIRST_RATES)
def test_the_rate_with_the_fewest_steps_lies_within(way: str, width: int) -> None:
    found = guess_runs(way, width)
    assert all(len(runs) == len(tries.RUNNERS) for runs in found.values())
    for goal in range(len(tries.GOALS)):
        means = {rate: np.mean([run[goal] for run in runs]) for rate, runs in found.items()}
        if np.isfinite(min(means.values())):
            assert min(means) < min(means, key=lambda rate: means[rate]) < max(means)


@pytest.mark.parametrize(("way", "width", "rate"), [("slopes", 32, 1.6), ("slopes", 64, 1.6)])
def test_steps_of_the_record_come_out_again(way: str, width: int, rate: float) -> None:
    for seed, run in zip(tries.RUNNERS, guess_runs(way, width)[rate], strict=True):
        assert tries.steps_to_goals(way, width, rate, seed) == list(run)


SINGLE = rows(RUNS / "descent-single.csv")


def single_runs(width: int) -> dict[float, list[float]]:
    found: dict[float, list[float]] = defaultdict(list)
    for line in SINGLE:
        if int(line["width"]) == width:
            found[float(line["rate"])].append(float(line["steps_to_0.8"]))
    return found


@pytest.mark.parametrize("width", tries.SINGLE_WIDTHS)
def test_the_rate_at_which_single_weights_take_the_fewest_steps_lies_within(width: int) -> None:
    found = single_runs(width)
    assert all(len(runs) == len(tries.RUNNERS) for runs in found.values())
    means = {rate: np.mean(runs) for rate, runs in found.items()}
    assert min(means) < min(means, key=lambda rate: means[rate]) < max(means)


def test_single_weights_of_the_record_come_out_again() -> None:
    """A run, to two tests of the network: rounding differs between processors."""
    runs = single_runs(32)
    best = min(runs, key=lambda rate: np.mean(runs[rate]))
    assert tries.single_steps(32, best, 0) == pytest.approx(runs[best][0], abs=2 * tries.CHECKED)


def setting(line: dict[str, str]) -> race.Setting:
    return float(line["rate"]), float(line["threshold"]), float(line["sharpness"]), line["false"]


@pytest.mark.parametrize("way", race.WAYS)
@pytest.mark.parametrize("cell", race.CELLS)
def test_the_setting_that_was_reported_beats_each_neighbour(way: str, cell: tuple[tuple[int, ...], float]) -> None:
    hidden, budget = cell
    tuned: dict[race.Setting, list[float]] = defaultdict(list)
    reported = set()
    for line in FORWARD:
        if (line["way"], line["hidden"], float(line["budget"])) == (way, "-".join(map(str, hidden)), budget):
            if int(line["seed"]) in race.TRIES:
                tuned[setting(line)].append(float(line["tuned"]))
            else:
                reported.add(setting(line))
    [best] = reported
    score = np.mean(tuned[best])
    for other in race.neighbours(best):
        near = min(
            tuned,
            key=lambda one: (
                sum(abs(np.log(a / b)) if b else 0 for a, b in zip(one[:3], other[:3], strict=True))
                + 9 * (one[3] != other[3])
            ),
        )
        assert near == pytest.approx(other) if not other[3] else near[3] == other[3]
        assert np.mean(tuned[near]) >= score - 1e-9


@pytest.mark.slow
def test_a_run_of_forward_forward_comes_out_again() -> None:
    """Its errors, to one digit in a hundred: rounding differs between processors, and training carries it on."""
    hidden, budget = race.CELLS[1]
    lines = [r for r in FORWARD if (r["hidden"], float(r["budget"])) == ("-".join(map(str, hidden)), budget)]
    for way in race.WAYS:
        line = next(r for r in lines if r["way"] == way and int(r["seed"]) == race.FINALS[0])
        _, tested = race.errors(way, hidden, budget, setting(line), race.FINALS[0])
        assert tested == pytest.approx(float(line["tested"]), abs=0.01)


def test_times_are_of_every_width_and_grow() -> None:
    for way, widths in descent.TIMED.items():
        mine = [line for line in TIMES if line["way"] == way]
        assert [int(line["width"]) for line in mine] == list(widths)
        assert float(mine[-1]["seconds"]) > float(mine[0]["seconds"])


def test_the_bits_have_the_parity_that_they_are_named_for() -> None:
    x, y = descent.bits(np.random.default_rng(1), 50)
    assert ((x[:, 0] * x[:, 1] * x[:, 2] > 0) == (y == 1)).all()


def test_settings_have_neighbours_on_both_sides() -> None:
    assert len(race.neighbours((0.01, 0.4, 32, "random"))) == 7
    assert race.neighbours((0.004, 0, 0, "")) == [(0.002, 0, 0, ""), (0.008, 0, 0, "")]
