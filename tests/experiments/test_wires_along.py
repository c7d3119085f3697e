"""The record of what removing directions costs: its plan, what must hold of its lines, and some of it made anew."""

from __future__ import annotations

import numpy as np
import pytest

from experiments import wires, wires_along
from experiments.records import rows
from tests.experiments.test_wires import LINES as NETWORKS
from tests.experiments.test_wires import by_hand, line_of

LINES = rows(wires_along.RECORD)


def test_the_record_has_every_network_of_the_plan_thrice_and_five_frozen_ones() -> None:
    planned = [s for settings in wires_along.plan() for s in settings]
    found = [(line["group"], *(line[name] for name in wires_along.NAMED)) for line in LINES]
    assert len(found) == len(set(found)) == 3 * len(planned) + len(wires.SEEDS)
    assert {group for group, *_ in found} == {"matched", "end", "charged", "frozen"}


def test_goals_are_the_recorded_losses_of_the_charged() -> None:
    settings = wires_along.plan()[1]
    charged = [
        float(line["unseen"])
        for line in NETWORKS
        if line["charge"] == "length" and line["examples"] == str(wires.PAIRED)
    ]
    assert wires_along.goals(settings) == charged


def test_silencing_units_costs_what_the_other_record_says() -> None:
    """Trained anew, so that single networks may differ: the means over seeds."""
    for settings in wires_along.plan():
        theirs = [line_of(s, matched=True) for s in settings]
        said = np.mean([float(t["other"]) - (float(t["missed_first"]) + float(t["missed_second"])) / 2 for t in theirs])
        ours = [
            float(line["other_units"])
            for line in LINES
            if line["group"] == "matched" and all(line[n] == theirs[0][n] for n in wires_along.NAMED[:-1])
        ]
        assert len(ours) == len(settings)
        assert np.mean(ours) == pytest.approx(said, rel=0.15)


def test_costs_of_networks_by_hand() -> None:
    apart, joined = (wires_along.costs(by_hand(crossing), wires.CENTRE) for crossing in (0.0, 1.0))
    assert apart.each == 1
    assert (apart.other, apart.other_first, apart.other_units) == pytest.approx((0, 0, 0), abs=1e-9)
    assert abs(joined.other_first) > 0.01
    assert joined.own > 0.01


@pytest.mark.slow
def test_a_slice_of_the_record_comes_out_again() -> None:
    """Other processors round otherwise, and training carries it on: to some tens of percent of the means."""
    few = wires_along.plan()[1][:2]
    makers = (wires_along.networks, wires_along.charged, wires_along.frozen)
    again = [line for maker in makers for line in wires_along.lines(maker(few))]
    at = {name: k for k, name in enumerate(wires_along.HEAD)}
    for one in again:
        [line] = [
            line
            for line in LINES
            if line["group"] == one[0] and all(line[n] == f"{one[at[n]]:g}" for n in ("examples", "seed"))
            and line["task"] == "sums"
        ]  # fmt: skip
        for name in ("unseen", "other", "other_first", "other_units"):
            assert float(str(one[at[name]])) == pytest.approx(float(line[name]), rel=0.3, abs=0.005), name
