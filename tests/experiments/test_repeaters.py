"""The record of the students that read again: its plan, its best rates and passes, and lines trained anew."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest

from experiments import repeaters
from experiments.records import rows
from experiments.repeaters import Cell, Run

LINES = rows(repeaters.RECORD)

Where = tuple[str, int, int, float]
LOSSES: defaultdict[Where, dict[float, float]] = defaultdict(dict)
for line in LINES:
    where = line["way"], int(line["examples"]), int(line["passes"]), float(line["noise"])
    LOSSES[where][float(line["rate"])] = float(line["loss"])

AGAIN = [(many, noise) for many in repeaters.SETS for noise in repeaters.NOISE]


def lowest(way: str, many: int, noise: float) -> dict[int, float]:
    """The lowest loss over the rates at each number of passes."""
    return {e: min(rates.values()) for (w, n, e, z), rates in LOSSES.items() if (w, n, z) == (way, many, noise)}


def test_the_record_has_a_line_for_each_run_of_the_plan() -> None:
    found = [(r["way"], int(r["examples"]), int(r["passes"]), float(r["noise"]), float(r["rate"])) for r in LINES]
    planned = [*repeaters.reading(), *repeaters.teaching()]
    assert found == [(c.way, c.examples, c.passes, c.noise, c.rate) for c in planned]
    assert list(LINES[0]) == list(Run.__dataclass_fields__)


@pytest.mark.parametrize("cell", LOSSES, ids=lambda cell: "-".join(map(str, cell)))
def test_no_best_rate_is_at_the_edge_of_those_tried(cell: Where) -> None:
    rates = LOSSES[cell]
    assert min(rates) < min(rates, key=lambda rate: rates[rate]) < max(rates)


@pytest.mark.parametrize("many", repeaters.SETS)
def test_with_noise_the_best_number_of_passes_lies_inside_those_tried(many: int) -> None:
    losses = lowest("again", many, 0.3)
    assert min(losses) < min(losses, key=lambda passes: losses[passes]) < max(losses)


@pytest.mark.parametrize("way", repeaters.TAUGHT)
def test_the_best_number_of_passes_of_the_taught_lies_inside_those_tried_or_more_gain_little(way: str) -> None:
    losses = lowest(way, repeaters.PUPIL + repeaters.QUESTIONS, 0.0)
    best = min(losses, key=lambda passes: losses[passes])
    assert min(losses) < best
    assert best < max(losses) or losses[best] > 0.8 * losses[best // 2]


@pytest.mark.parametrize(
    "cell",
    [
        Cell("fresh", 1000, 1, 0.3, 0.06),
        Cell("again", 1000, 4, 0.0, 0.1),
        Cell("fresh, small steps", 1000, 1, 0.0, 0.03),
    ],
    ids=lambda cell: cell.way,
)
def test_a_run_of_the_record_comes_out_again(cell: Cell) -> None:
    """To a few percent: other processors round otherwise, and training carries it on."""
    recorded = LOSSES[cell.way, cell.examples, cell.passes, cell.noise][cell.rate]
    assert repeaters.run(cell).loss == pytest.approx(recorded, rel=0.03)


def test_the_slopes_are_those_of_the_weighted_loss() -> None:
    rng = np.random.default_rng(2)
    novices = repeaters.novices(rng, width=3, students=1)
    weights = [w.astype(np.float64) for w in (novices.inner, novices.shift, novices.outer, novices.base)]
    weights[2] += 0.5
    x, y = rng.normal(size=(1, 5, repeaters.INPUTS)), rng.normal(size=(1, 5))
    counted = np.array([[1.0, 0.0, 1.0, 1.0, 0.0]])

    def loss(which: int, step: float) -> float:
        moved = [w.copy() for w in weights]
        moved[which].flat[0] += step
        error = repeaters.Student(*moved).answers(x) - y  # type: ignore[arg-type]
        return float((counted * error**2).mean())

    slopes = repeaters._slopes(repeaters.Student(*weights), x, y, counted)  # type: ignore[arg-type]
    for which, slope in enumerate(slopes):
        numeric = (loss(which, 1e-5) - loss(which, -1e-5)) / 2e-5
        assert slope.flat[0] == pytest.approx(numeric, rel=1e-4, abs=1e-8)


def test_a_check_lets_right_answers_through_and_guesses_find_more_of_them() -> None:
    """With a writer that knows nothing: nearly all its answers are wrong, and its guesses are spread widely."""
    novices = repeaters.novices(np.random.default_rng(1))
    used = {
        way: repeaters.run(Cell(way, 9000, 1, 0.0, 0.03), novices).used
        for way in ("written, right ones", "written, first right guess")
    }
    assert used["written, right ones"] < used["written, first right guess"] < 1


def test_a_check_that_errs_is_wrong_in_its_share_of_both_kinds_of_answers() -> None:
    off = np.repeat(np.array([0.0, 1.0], dtype=np.float32), 20_000)
    passed = repeaters._passes(off, 0.5, 0.1, np.random.default_rng(3))
    assert passed[:20_000].mean() == pytest.approx(0.9, abs=0.01)
    assert passed[20_000:].mean() == pytest.approx(0.1, abs=0.01)
    assert np.array_equal(repeaters._passes(off, 0.5, 0.0, np.random.default_rng(3)), off < 0.5)
