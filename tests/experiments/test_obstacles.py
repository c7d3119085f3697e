from itertools import product

import numpy as np
import pytest

from experiments import obstacles as o
from experiments.records import RUNS, rows

FACTORS, DOSES = rows(RUNS / "obstacles.csv"), rows(RUNS / "obstacle-doses.csv")


def test_the_record_has_every_combination_of_each_dose_and_seed() -> None:
    seeds = {dose: sorted({line["seed"] for line in FACTORS if line["dose"] == dose}) for dose in o.DOSES}
    for dose, own in seeds.items():
        assert len(own) >= 2
        found = [(line["seed"], *(line[name] for name in o.FACTORS)) for line in FACTORS if line["dose"] == dose]
        assert sorted(found) == sorted((seed, *bits) for seed in own for bits in product("01", repeat=7))


def test_the_best_rate_with_all_obstacles_removed_lies_within_the_grid() -> None:
    for dose in o.DOSES:
        free = [line for line in FACTORS if line["dose"] == dose and all(line[name] == "1" for name in o.FACTORS)]
        right = np.mean([[float(v) for k, v in line.items() if k.startswith("rate")] for line in free], axis=0)
        assert 0 < right.argmax() < len(o.RATES) - 1


def test_the_record_of_doses_has_every_dose() -> None:
    assert {(line["obstacle"], float(line["dose"])) for line in DOSES} == set(o.doses())


@pytest.mark.slow
@pytest.mark.parametrize("removed", [(1, 1, 1, 1, 1, 0, 1), (1, 0, 1, 1, 1, 1, 1)])
def test_a_line_of_the_record_comes_out_again(removed: tuple[int, ...]) -> None:
    """To a few pictures of the test: other processors round otherwise, and training carries it on."""
    [line] = [
        line
        for line in FACTORS
        if (line["dose"], line["seed"]) == ("strong", "0") and tuple(int(line[n]) for n in o.FACTORS) == removed
    ]
    told = [float(value) for name, value in line.items() if name.startswith("rate")]
    again = o.factor_line((0, "strong", tuple(map(bool, removed))))[-len(o.RATES) :]
    assert np.abs(np.array(told[:5]) - np.array(again[:5], dtype=float)).max() < 0.06


def test_a_dose_of_the_record_comes_out_again() -> None:
    [line] = [x for x in DOSES if (x["obstacle"], float(x["dose"]), x["seed"]) == ("width", 32.0, "0")]
    rate = o.DOSE_RATES.index(2.0**-4)
    again = o.steps_needed(o.doses()["width", 32.0], o.DOSE_RATES[rate], 0)
    told = [float(line[f"to_{goal:g}_at_{o.DOSE_RATES[rate]:.2g}"]) for goal in o.GOALS]
    assert np.log(np.array(again)) == pytest.approx(np.log(told), abs=0.2)


@pytest.mark.parametrize(("filters", "layers"), [(False, 1), (False, 3), (True, 1)])
def test_the_slopes_are_those_of_the_loss(filters: bool, layers: int) -> None:
    of = o.World(width=8, filters=filters, layers=layers)
    rng = np.random.default_rng(1)
    x = rng.normal(size=(5, 6, 25) if filters else (5, 25))
    told = rng.integers(0, 10, 5)
    weights = [w.astype(float) + 0.01 for w in o.fresh(of, 25, rng)]

    def loss() -> float:
        p = o.chances(o.answers(weights, x, filters)[-1])  # type: ignore[arg-type]
        return float(-np.log(p[np.arange(5), told]).mean())

    signals = o.answers(weights, x, filters)  # type: ignore[arg-type]
    back, _ = o.pull(signals[-1], told, 0, 0.1, rng)
    found = o.slopes(weights, signals, back, filters)  # type: ignore[arg-type]
    for weight, slope in zip(weights, found, strict=True):
        for place in rng.permutation(weight.size)[:5]:
            losses = []
            for step in (1e-6, -2e-6):
                weight.flat[place] += step
                losses.append(loss())
            weight.flat[place] += 1e-6
            assert slope.flat[place] == pytest.approx((losses[0] - losses[1]) / 2e-6, abs=1e-6)


def test_the_pull_of_guesses_is_on_average_that_of_the_chance_of_being_right() -> None:
    rng = np.random.default_rng(0)
    logits, told = rng.normal(size=(1, 10)), np.array([3])
    p = o.chances(logits)[0]  # type: ignore[arg-type]
    wanted = p[3] * (p - np.eye(10)[3])  # minus the gradient of the chance
    found = np.mean([o.pull(logits, told, 16, 0.2, rng)[0][0] for _ in range(4000)], axis=0)  # type: ignore[arg-type]
    assert found == pytest.approx(wanted, abs=0.01)


def test_windows_go_around_the_edges() -> None:
    frames = np.arange(36, dtype=np.float32).reshape(1, 6, 6)
    seen = o.windows(frames)
    assert seen.shape == (1, 36, 25)
    assert seen[0, 0, 12] == 0  # the middle of the first place's window
    assert seen[0, 0].reshape(5, 5)[2, 1] in (frames[0, 0, 1], frames[0, 0, 5])
    assert sorted(seen[0, 0].reshape(5, 5)[2]) == [0, 1, 2, 4, 5]
