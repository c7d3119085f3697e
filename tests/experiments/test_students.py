"""The record of the students: its plan, and some of its lines trained anew."""

from __future__ import annotations

import numpy as np
import pytest

from experiments import students
from experiments.records import rows
from snippets.curves import examples_to_reach
from tests.experiments.tuned import at_an_end

LINES = rows(students.RECORD)


def recorded(setting: students.Setting, rate: float) -> list[float]:
    [line] = [
        line
        for line, found in zip(LINES, students.settings(LINES), strict=True)
        if (*found, float(line["rate"])) == (*setting, rate)
    ]
    return [float(line[name]) for name in students.LOSSES]


def test_the_record_has_every_setting_of_the_plan_and_no_other() -> None:
    assert set(students.settings(LINES)) == set(students.plan())


def test_rates_are_neighbours_and_none_comes_twice() -> None:
    tried: dict[students.Setting, list[float]] = {}
    for line, setting in zip(LINES, students.settings(LINES), strict=True):
        tried.setdefault(setting, []).append(float(line["rate"]))
    for rates in tried.values():
        assert np.diff(np.log(rates)) == pytest.approx(np.log(students.STEP_OF_RATES))
        assert len(rates) < students.MOST_RATES
        assert set(rates) >= set(students.RATES)


def test_passes_and_decays_of_noisy_examples_have_their_best_within() -> None:
    """Those that the essay tunes: passes over 1,000 noisy examples, and the decay at 256 of them."""
    noise, unique, _ = students.DECAYED
    lowest: dict[students.Setting, float] = {}
    for line, setting in zip(LINES, students.settings(LINES), strict=True):
        lowest[setting] = min(float(line["loss"]), lowest.get(setting, np.inf))
    heads = ("noise", "unique", "passes", "decay", "batch", "width")
    lines = [dict(zip((*heads, "loss"), map(str, (*s, loss)), strict=True)) for s, loss in lowest.items()]
    mine = [line for line in lines if (line["noise"], line["unique"]) == (str(noise), str(unique))]
    bare = [line for line in mine if line["decay"] == "0.0"]
    assert at_an_end(bare, ["width"], "passes", "loss") == {}
    often = [line for line in mine if line["decay"] != "0.0"]
    assert at_an_end(often, ["passes", "width"], "decay", "loss") == {}


def test_rates_chosen_by_the_other_functions_leave_what_width_saves_as_it_is() -> None:
    """The essay chooses rates by the examples that also score them; here each function's rate is the others' best."""
    runs: dict[students.Setting, list[list[float]]] = {}
    for line, setting in zip(LINES, students.settings(LINES), strict=True):
        runs.setdefault(setting, []).append([float(line[name]) for name in students.LOSSES])

    def needed(width: int, passes: int, by_others: bool) -> float:
        curve = []
        for (noise, unique, epochs, decay, batch, size), losses in sorted(runs.items()):
            if (noise, epochs, decay, batch, size) == (0, passes, 0, students.BATCH, width):
                tried = np.nan_to_num(np.array(losses), nan=1e9, posinf=1e9)
                scores = tried.sum(1, keepdims=True) - by_others * tried
                curve.append((unique, float(tried[scores.argmin(0), np.arange(tried.shape[1])].mean())))
        return float(examples_to_reach(0.03, *zip(*curve, strict=True)))

    for passes in (1, 64):
        saved = [needed(32, passes, others) / needed(256, passes, others) for others in (False, True)]
        assert saved[1] == pytest.approx(saved[0], rel=0.02)


def test_parameters_by_hand() -> None:
    # 8 weights and a bias for each of 4 units, 4 weights out of them and a bias
    assert students.parameters(4) == 4 * 9 + 4 + 1


def test_what_is_taught_has_mean_0_and_variance_1() -> None:
    answers = students.teacher()(np.random.default_rng(1).normal(size=(50_000, students.INPUTS)).astype(np.float32))
    assert abs(answers.mean()) < 0.02
    assert answers.std() == pytest.approx(1, abs=0.02)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("setting", "rate"),
    [
        *(((0.0, 1000, 1, 0.0, 32, 4), 0.2), ((0.0, 2000, 4, 0.0, 32, 64), 0.1)),
        *(
            ((0.5, 500, 16, 0.0, 32, 32), 0.05),
            ((0.5, 1000, 64, 0.1, 32, 16), 0.025),
            ((0.0, 2000, 1, 0.0, 4, 32), 0.05),
        ),
    ],
)
def test_a_run_of_the_record_comes_out_again(setting: students.Setting, rate: float) -> None:
    """To a few percent: other processors round otherwise, and training carries it on."""
    noise, unique, epochs, decay, batch, width = setting
    [again] = students.class_losses(width, unique, epochs, [rate], noise, decay, batch)
    assert again == pytest.approx(recorded(setting, rate), rel=0.05)


def test_rates_are_widened_until_the_best_lies_within() -> None:
    found = students.tuned(lambda rates: np.array([[abs(np.log2(rate / 8)) + 1] for rate in rates]), [1.0, 2.0])
    assert list(found) == [1, 2, 4, 8, 16]
    downwards = students.tuned(lambda rates: np.array([[abs(np.log2(rate * 4)) + 1] for rate in rates]), [1.0, 2.0])
    assert list(downwards) == [0.125, 0.25, 0.5, 1, 2]
    broken = students.tuned(lambda rates: np.array([[1 / rate if rate < 8 else np.nan] for rate in rates]), [1.0])
    assert list(broken) == [1, 2, 4, 8] or max(broken) >= 8


def test_an_epoch_goes_through_every_example_once() -> None:
    batches = list(students._batches(64, 4, np.random.default_rng(1)))
    assert [len(batch) for batch in batches] == [students.BATCH] * 4
    assert sorted(np.concatenate(batches[:2])) == list(range(64))
    assert sorted(np.concatenate(batches[2:])) == list(range(64))


def test_the_slopes_are_those_of_the_loss() -> None:
    rng = np.random.default_rng(2)
    weights = [w.astype(np.float64) for w in students._fresh(3, 1, rng)]
    weights[2] += 0.5
    x, y = rng.normal(size=(1, 5, students.INPUTS)), rng.normal(size=(1, 5, 1))

    def loss(which: int, step: float) -> float:
        moved = [w.copy() for w in weights]
        moved[which].flat[0] += step
        inner, shift, outer, base = moved
        return float(((np.maximum(x @ inner + shift, 0) @ outer + base - y) ** 2).mean())

    slopes = students._slopes(weights, x, y)  # type: ignore[arg-type]
    for which, slope in enumerate(slopes):
        numeric = (loss(which, 1e-5) - loss(which, -1e-5)) / 2e-5
        assert slope.flat[0] == pytest.approx(numeric, rel=1e-4, abs=1e-8)
