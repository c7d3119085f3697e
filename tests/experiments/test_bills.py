"""The records of bills and campuses, made again where Epoch AI's files are at hand.

The files are no part of the repository: `RECKONER_BILLS=FOLDER` names their folder.
"""

from __future__ import annotations

import pytest

from experiments import bills
from experiments.records import rows, write
from tests.experiments.others import given

FOLDER, with_folder = given("RECKONER_BILLS")


def model(name: str, day: str, hours: str, worn: str, machines: str) -> dict[str, str]:
    return {
        "Model": name, "Publication date": day, "Training time (hours)": hours, bills.WORN: worn,
        bills.HIRED: "", bills.BOUGHT: machines,
    }  # fmt: skip


def test_runs_without_a_length_or_a_bill_are_left_out() -> None:
    given_models = [model("late", "2025-07-02", "48", "3", "60"), model("early", "2024-01-01", "24", "1", "50")]
    given_models += [model("no length", "2024-01-01", "", "1", "2"), model("no bill", "2024-01-01", "24", "", "2")]
    assert list(bills.bills(given_models)) == [
        ("early", 2024.0, 1.0, 1.0, 0.0, 50.0),
        ("late", 2025.499, 2.0, 3.0, 0.0, 60.0),
    ]


def test_a_campus_has_a_line_where_its_chips_change() -> None:
    days, chips = ("2026-01-01", "2025-01-01", "2024-01-01", "2026-07-02"), ("5.0", "5.0", "0.0", "9.0")
    timeline = [
        {"Data center": "a", "Date": day, "H100 equivalents": many, bills.CAPITAL: "2", "Power (MW)": "3"}
        for day, many in zip(days, chips, strict=True)
    ]
    assert list(bills.campuses(timeline)) == [("a", 2025.0, 5.0, 2e9, 3.0), ("a", 2026.499, 9.0, 2e9, 3.0)]


def test_the_records_hold_the_runs_and_campuses_that_the_essay_names() -> None:
    runs = {line["model"]: line for line in rows(bills.BILLS)}
    assert len(runs) == 27
    assert float(runs["Grok 3"]["machines"]) == pytest.approx(4.446e9, rel=1e-3)
    # Epoch AI's table: Colossus 1 had 100,000 H100s on 2 September 2024, the 246th day of a leap year
    assert ("Colossus 1", 2024.669, 1e5) in {
        (line["campus"], float(line["year"]), float(line["chips"])) for line in rows(bills.CAMPUSES)
    }


@with_folder
def test_the_records_are_made_again(tmp_path) -> None:  # type: ignore[no-untyped-def]
    write(tmp_path / "bills.csv", bills.OF_BILLS, bills.bills(bills.read(FOLDER / "notable_ai_models.csv")))
    write(
        tmp_path / "campuses.csv", bills.OF_CAMPUSES, bills.campuses(bills.read(FOLDER / "data_center_timelines.csv"))
    )
    assert rows(tmp_path / "bills.csv") == rows(bills.BILLS)
    assert rows(tmp_path / "campuses.csv") == rows(bills.CAMPUSES)
