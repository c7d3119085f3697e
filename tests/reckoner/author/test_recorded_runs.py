"""Records of runs, as an essay reads them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from reckoner.author.recorded_runs import runs


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "archive" / "runs"
    folder.mkdir(parents=True)
    (folder / "sweep.csv").write_text("size,loss,note\n1,2.5,first\n10,2,second\n", encoding="utf-8")
    monkeypatch.setenv("RECKONER_ROOT", str(tmp_path))


def test_columns_of_numbers_are_arrays_and_others_are_text():
    read = runs("sweep")
    assert list(read) == ["size", "loss", "note"]
    assert np.array_equal(read["size"], [1.0, 10.0])
    assert np.array_equal(read["loss"], [2.5, 2.0])
    assert read["note"] == ["first", "second"]


def test_arrays_are_read_by_name(tmp_path: Path):
    np.savez_compressed(tmp_path / "archive" / "runs" / "weights.npz", inner=np.eye(2), outer=np.arange(3))
    read = runs("weights")
    assert list(read) == ["inner", "outer"]
    assert np.array_equal(read["inner"], np.eye(2))
    assert np.array_equal(read["outer"], [0, 1, 2])


def test_a_record_that_is_not_there_is_named_with_the_nearest():
    with pytest.raises(ValueError) as error:
        runs("sweeps")
    assert str(error.value) == "no record 'sweeps' in archive/runs, did you mean 'sweep'?"
