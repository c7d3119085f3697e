"""Set an explorable on its page: sliders, readings and drawing as they stand at the start, which needs no script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from reckoner.author import figure_style
from reckoner.author.mime import EXPLORE_MIME
from reckoner.check.checked_essay import Checked
from reckoner.core.site_info import Book
from reckoner.pages import numbers_json
from reckoner.pages.essay.downloads import header
from reckoner.pages.page_state import Page
from reckoner.pages.templating import html
from reckoner.source.essay import Essay


def explorable(given: dict[str, Any], picture: str, page: Page) -> Markup:
    """An explorable; the script that brings it to life comes with the first of a page."""
    shown = given | {"drawn": Markup(figure_style.both(picture, given.get("narrow", "")))}
    page.explorables.append(shown)
    return html("essay/explorable", given=shown, page=page, first=len(page.explorables) == 1, top="../../")


def files(page: Page, essay: Essay, book: Book) -> Iterator[tuple[str, str]]:
    """What a page's explorables fetch and offer: name and text of each file; a script, where there is no server."""
    for each in page.explorables:
        base = f"essays/{page.slug}/{each['name']}"
        yield f"{base}.json", each["data"]
        yield f"{base}.js", f"document.currentScript.table = {json.dumps(json.loads(each['data']))};\n"
        yield f"{base}.csv", header(each, f"The table of {each['name']!r}, an explorable", essay, book) + each["csv"]


def listed(checked: Checked, page: Page) -> Iterator[numbers_json.Listed]:
    """What the page's explorables show at the start, as `numbers.json` lists it."""
    for cell, outputs in checked.run.outputs.items():
        for given in filter(None, (output.get("data", {}).get(EXPLORE_MIME) for output in outputs)):
            for each in given["readings"]:
                yield numbers_json.Listed(
                    page=f"essays/{page.slug}/",
                    anchor=f"figure-{given['name']}",
                    file=checked.essay.name,
                    line=cell.line,
                    kind="computed",
                    text=each["says"],
                    expression=f"{given['call']}: {each['label']}",
                    values=[each["value"]],
                    unit=each["unit"],
                    functions=given["functions"],
                    sources=[],
                )
