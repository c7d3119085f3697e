"""How fast single processors were, year by year: speed of one thread, and clock rate.

The figures are those of Karl Rupp's collection (karlrupp/microprocessor-trend-data, folder `50yrs`, files `specint.dat`
and `frequency.dat`, as of 22 February 2022, under CC BY 4.0). Given that folder, the script writes
`archive/runs/processors.csv`, a figure a line, in the order of the years:

    python -m experiments.processors FOLDER

`thread` is SPECint of one thread in thousandths, `clock` is in megahertz. Rupp read the years before 2011 off an older
plot, and brought the results of the benchmark of 2017 to the scale of that of 2006 by a factor of 9.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from experiments.records import RUNS, write

RECORD = RUNS / "processors.csv"
COLUMNS = ("quantity", "year", "value")
FILES = {"thread": "specint.dat", "clock": "frequency.dat"}


def figures(text: str) -> list[tuple[float, float]]:
    """The years and values of a file, in the order of the years; what stands behind a # is left out."""
    fields = (line.split("#")[0].split() for line in text.splitlines())
    return sorted((float(year), float(value)) for year, value in (pair for pair in fields if pair))


def record(folder: Path) -> Iterable[tuple[str, float, float]]:
    """The lines of the record."""
    for quantity, name in FILES.items():
        for year, value in figures((folder / name).read_text(encoding="utf-8")):
            yield quantity, year, value


if __name__ == "__main__":
    write(RECORD, COLUMNS, record(Path(sys.argv[1])))
