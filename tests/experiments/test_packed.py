"""The record of packed concepts: its plan, and some of its lines trained anew."""

from __future__ import annotations

import numpy as np
import pytest

from experiments import packed
from experiments.records import rows

LINES = rows(packed.RECORD)


def test_the_record_has_every_network_of_the_plan_and_no_other() -> None:
    planned = [(n, m, charge, p, seed) for n, m, charge, presences, seed in packed.plan() for p in presences]
    heads = ("concepts", "neurons", "charge", "presence", "seed")
    assert [tuple(float(line[name]) for name in heads) for line in LINES] == planned


def test_nobody_gives_back_more_than_there_is() -> None:
    for line in LINES:
        assert float(line["recovered"]) <= int(line["concepts"])
        assert 0 <= max(int(line["single"]), int(line["sided"])) <= int(line["neurons"])


def test_always_present_concepts_are_given_back_one_for_each_neuron() -> None:
    """A linear reader can do no more; the networks come near it, but for one that stopped at a worse solution."""
    always = [float(line["recovered"]) for line in LINES if (float(line["presence"]), float(line["charge"])) == (1, 0)]
    assert np.median(always) == pytest.approx(8, abs=0.1)
    assert max(always) < 8.1


def test_sides_by_hand() -> None:
    w = np.array([[3.0, -2.0, 0.0, 0.0], [1.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0]])
    assert packed.sides(w) == pytest.approx([1, 0.5, 1])


@pytest.mark.slow
@pytest.mark.parametrize(("concepts", "neurons", "charge"), [(20, 4, 0.0), (40, 8, 0.01)])
def test_a_run_of_the_record_comes_out_again(concepts: int, neurons: int, charge: float) -> None:
    presences = packed.SOME if (concepts, neurons) != (40, 8) else packed.PRESENCES
    for line in packed.lines(concepts, neurons, charge, presences, 1):
        [known] = [
            r
            for r in LINES
            if (int(r["concepts"]), int(r["neurons"]), float(r["charge"]), float(r["presence"]), int(r["seed"]))
            == (concepts, neurons, charge, line.presence, 1)
        ]
        assert line.recovered == pytest.approx(float(known["recovered"]), rel=0.1, abs=0.3)
        assert line.kept == pytest.approx(int(known["kept"]), abs=3)
