"""The record of large runs foretold from a public testbed, and a slice of it made again where the testbed is at hand.

The testbed is no part of the repository: `RECKONER_TESTBED=FOLDER` names the folder of its files.
"""

from __future__ import annotations

import numpy as np
import pytest

from experiments import testbed
from experiments.records import rows
from tests.experiments.others import given

FOLDER, with_folder = given("RECKONER_TESTBED")

LINES = rows(testbed.FORECASTS)

# Gadre et al. 2024, arXiv:2403.08540, figure 5, the two rows at the bottom: 1.4B twice, then 6.9B
PRINTED = {"C4": [0.008, 0.015, 0.043], "RedPajama": [0.001, 0.007, 0.007], "RefinedWeb": [0.006, 0.0, 0.016]}


@pytest.mark.parametrize("trained_on", PRINTED)
def test_the_errors_are_those_that_the_paper_prints(trained_on: str) -> None:
    errors = [float(x["error"]) for x in LINES if (x["trained_on"], x["choice"]) == (trained_on, "paper")]
    assert np.abs(errors).round(3).tolist() == PRINTED[trained_on]


def test_a_law_with_one_exponent_comes_back() -> None:
    n, d = np.array([1e7, 1e8, 1e9, 1e7, 1e8]), np.array([2e8, 2e9, 2e10, 4e9, 4e10])
    law = np.array([1.8, 0.6, 0.45, 0.27])
    loss = testbed.paper_loss(law, n, d)
    assert testbed.paper_law(n, d, loss) == pytest.approx(law, rel=1e-4)
    # by hand: a billion parameters and 20 billion tokens have the floor and both coefficients
    assert loss[2] == pytest.approx(1.8 + 0.6 + 0.45)


@with_folder
def test_a_slice_of_the_record_is_made_again() -> None:
    beds = testbed.read(FOLDER)
    assert sum(len(bed.loss) for bed in beds.values()) == 104  # Gadre et al. 2024, section 3.2
    bed = beds["RedPajama"]
    chosen, large = testbed.choices(bed)["paper"], bed.parameters > testbed.SMALL
    law = testbed.paper_law(bed.parameters[chosen], bed.tokens[chosen], bed.loss[chosen])
    errors = (testbed.paper_loss(law, bed.parameters, bed.tokens) / bed.loss - 1)[large]
    told = [float(x["error"]) for x in LINES if (x["trained_on"], x["choice"]) == ("RedPajama", "paper")]
    assert errors == pytest.approx(told, abs=1e-4)
