"""The record of the students: its plan, and some of its lines trained anew."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from experiments import students
from experiments.students import Run

with students.RECORD.open(encoding="utf-8") as file:
    LINES = list(csv.DictReader(file))


def recorded(width: int, unique: int, epochs: int, rate: float) -> dict[str, str]:
    wanted = (str(width), str(unique), str(epochs), f"{rate:.4g}")
    [line] = [line for line in LINES if (line["width"], line["unique"], line["epochs"], line["rate"]) == wanted]
    return line


def test_the_record_has_a_line_for_each_run_of_the_plan() -> None:
    found = [(int(r["width"]), int(r["unique"]), int(r["epochs"]), float(r["rate"])) for r in LINES]
    assert found == list(students.plan())
    assert list(LINES[0]) == list(Run.__dataclass_fields__)


def test_parameters_by_hand() -> None:
    # 8 weights and a bias for each of 4 units, 4 weights out of them and a bias
    assert students.parameters(4) == 4 * 9 + 4 + 1


def test_what_is_taught_has_mean_0_and_variance_1() -> None:
    answers = students.teacher()(np.random.default_rng(1).normal(size=(50_000, students.INPUTS)).astype(np.float32))
    assert abs(answers.mean()) < 0.02
    assert answers.std() == pytest.approx(1, abs=0.02)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("width", "unique", "epochs", "rate"),
    [(4, 1000, 1, 0.03), (64, 2000, 1, 0.01), (64, 1000, 2, 0.03), (256, 1000, 1, 0.03)],
)
def test_a_run_of_the_record_comes_out_again(width: int, unique: int, epochs: int, rate: float) -> None:
    """To a few percent: other processors round otherwise, and training carries it on."""
    again = students.run(width, unique, epochs, rate)
    assert again.loss == pytest.approx(float(recorded(width, unique, epochs, rate)["loss"]), rel=0.03)


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
