import numpy as np
import pytest

from experiments import recall as r
from experiments.records import RUNS, rows
from tests.experiments.tuned import at_an_end

LINES = rows(RUNS / "recall.csv")


def test_the_record_has_every_run_of_the_first_seed_and_no_other_than_planned() -> None:
    """Further seeds were made as far as the time went; where a seed lacks a rate, the essay leaves that rate out."""
    found = {(int(x["seed"]), float(x["rate"]), int(x["length"]), x["task"], x["network"]) for x in LINES}
    assert found >= {key for key in r.tasks() if key[0] == 0}
    assert found <= set(r.tasks())


def test_the_rate_at_which_a_network_answers_most_lies_within() -> None:
    """But where no rate lifts it above a guess, so that chance alone chooses: 1/8 and four standard deviations."""
    lines = [line | {"wrong": str(1 - float(line["right"]))} for line in LINES]
    by = ["network", "task", "length"]
    level = 1 / r.SYMBOLS + 4 * np.sqrt(1 / r.SYMBOLS * (1 - 1 / r.SYMBOLS) / r.TESTED)
    learned = {tuple(x[name] for name in by) for x in lines if float(x["right"]) > level}
    assert len(learned) > 35
    assert set(at_an_end(lines, by, "rate", "wrong")) & learned == set()


def test_networks_have_about_as_many_parameters() -> None:
    counts = {int(line["parameters"]) for line in LINES}
    assert max(counts) < 1.05 * min(counts)


@pytest.mark.parametrize("network", ["attention", "lstm open"])
def test_a_run_of_the_record_comes_out_again(network: str) -> None:
    key = ("8" if network == "attention" else "4", "first", network, "0.006", "0")
    [line] = [x for x in LINES if (x["length"], x["task"], x["network"], x["rate"], x["seed"]) == key]
    _, again = r.share_right(network, "first", int(key[0]), 0.006, 0)
    assert again == pytest.approx(float(line["right"]), abs=0.03)


def test_the_answer_is_what_stood_at_the_place() -> None:
    symbols, asked, truth = r.drawn("any", 5, 100, np.random.default_rng(0))
    assert set(asked) == set(range(5))
    assert all(symbols[i, place] == truth[i] for i, place in enumerate(asked))
    assert set(r.drawn("first", 5, 100, np.random.default_rng(0))[1]) == {0}
