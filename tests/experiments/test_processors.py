"""The record of how fast processors were, made again where Rupp's files are at hand.

The files are no part of the repository: `RECKONER_PROCESSORS=FOLDER` names their folder.
"""

from __future__ import annotations

from experiments import processors
from experiments.records import rows, write
from tests.experiments.others import given

LINES = rows(processors.RECORD)

FOLDER, with_folder = given("RECKONER_PROCESSORS")


def test_a_file_is_read_in_the_order_of_the_years_and_without_its_notes() -> None:
    text = "#### newer\n2009.3    36600   # Xeon W5580\n\n1988.65  83.5\n"
    assert processors.figures(text) == [(1988.65, 83.5), (2009.3, 36600.0)]


def test_the_record_holds_both_quantities_from_early_to_late() -> None:
    for quantity, count in (("thread", 74), ("clock", 101)):
        years = [float(line["year"]) for line in LINES if line["quantity"] == quantity]
        assert len(years) == count
        assert years == sorted(years)
        assert years[-1] > 2021


@with_folder
def test_the_record_is_made_again(tmp_path) -> None:  # type: ignore[no-untyped-def]
    write(tmp_path / "again.csv", processors.COLUMNS, processors.record(FOLDER))
    assert rows(tmp_path / "again.csv") == LINES
