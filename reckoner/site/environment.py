"""Environment variables under which MkDocs gives the same site on every machine, on every day, for every user."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from contextlib import contextmanager

import jupyter_core.paths

from reckoner.check.assembly import Site
from reckoner.core.project import CACHE


def epoch(site: Site) -> str:
    """The site's date, which is that of its newest essay or change, as the seconds that `SOURCE_DATE_EPOCH` holds."""
    metas = [checked.essay.meta for checked in site.essays]
    date = max((meta.updated or meta.date for meta in metas), default=dt.date(1970, 1, 1))
    return str(int(dt.datetime(date.year, date.month, date.day, tzinfo=dt.UTC).timestamp()))


@contextmanager
def steady(site: Site) -> Iterator[None]:
    """Date the site by its contents, and leave the user's own configuration of Jupyter out of it."""
    nowhere = str(site.root / CACHE / "jupyter")
    given = {
        "SOURCE_DATE_EPOCH": epoch(site),
        "JUPYTER_CONFIG_DIR": nowhere,
        "JUPYTER_DATA_DIR": nowhere,
        "JUPYTER_NO_CONFIG": "1",  # nor the system's own
        "JUPYTER_PREFER_ENV_PATH": "1",
        "NBCONVERT_DISABLE_CONFIG_EXPORTERS": "1",  # they would be loaded to be named in a help text
    }
    before = {name: os.environ.get(name) for name in given}
    os.environ.update(given)
    # or it leaves a new folder each time
    vars(jupyter_core.paths).setdefault("_dtemps", {})["jupyter-clean-cfg"] = nowhere
    try:
        yield
    finally:
        for name in given:
            os.environ.pop(name, None)
        os.environ.update({name: value for name, value in before.items() if value is not None})
