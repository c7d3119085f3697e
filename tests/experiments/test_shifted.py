import numpy as np
import pytest

from experiments import shifted as s
from experiments.records import RUNS, rows

NETWORKS, KERNELS, LONGER = (rows(RUNS / f"shifted-{name}.csv") for name in ("networks", "kernels", "longer"))


@pytest.mark.parametrize(("lines", "which"), [(NETWORKS, "networks"), (KERNELS, "kernels"), (LONGER, "longer")])
def test_the_record_has_every_number_of_examples_for_each_seed(lines: list[dict[str, str]], which: str) -> None:
    seeds = {int(line["seed"]) for line in lines}
    assert len(seeds) >= 2
    found = [tuple(int(line[k]) for k in ("seed", "examples", "symmetry", "shift")) for line in lines]
    assert sorted(found) == sorted((k, n, int(way), d) for k, n, way, d in s.tasks(which) if k in seeds)


def test_a_network_of_the_record_comes_out_again() -> None:
    [line] = [x for x in NETWORKS if (x["symmetry"], x["shift"], x["examples"], x["seed"]) == ("0", "1", "400", "0")]
    told = [float(value) for name, value in line.items() if name.startswith("right")]
    again = np.array(s.network_line((0, 400, False, 1))[4:], dtype=float)
    assert np.abs(again - told).max() < 0.05


def test_a_network_of_longer_training_comes_out_again() -> None:
    [line] = [x for x in LONGER if (x["examples"], x["seed"]) == ("1600", "0")]
    again = s.network_line((0, 1600, False, 4), s.LONG, (0.03,))[4]
    assert abs(float(str(again)) - float(line["right_0.03"])) < 0.05


def test_the_rate_of_longer_training_that_reads_most_lies_within() -> None:
    for examples in {line["examples"] for line in LONGER}:
        lines = [line for line in LONGER if line["examples"] == examples]
        right = [np.mean([float(line[f"right_{rate:g}"]) for line in lines]) for rate in s.LONG_RATES]
        assert 0 < np.argmax(right) < len(right) - 1, examples


@pytest.mark.parametrize(("averaged", "shift"), [(1, 0), (0, 2)])
def test_a_kernel_of_the_record_comes_out_again(averaged: int, shift: int) -> None:
    key = (str(averaged), str(shift), "100", "0")
    [line] = [x for x in KERNELS if (x["symmetry"], x["shift"], x["examples"], x["seed"]) == key]
    told = [float(value) for name, value in line.items() if name.startswith("right")]
    again = np.array(s.kernel_line((0, 100, bool(averaged), shift))[4:], dtype=float)
    assert np.abs(again - told).max() < 0.005
