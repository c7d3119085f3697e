"""Set an explorable on its page: sliders, readings and drawing as they stand at the start, which needs no script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from reckoner.author import figure_style
from reckoner.author.mime import EXPLORE_MIME
from reckoner.check.checked_essay import Checked
from reckoner.core.site_info import Book as House
from reckoner.pages import numbers_json
from reckoner.pages.downloads import header
from reckoner.pages.page_state import Page
from reckoner.run.execution import cells_in_plan
from reckoner.source.essay import Essay
from reckoner.text import markup

SCRIPT = '<script src="../../assets/explore.js" defer></script>'


def explorable(given: dict[str, Any], picture: str, page: Page) -> Iterator[str]:
    """The Markdown of an explorable; the script that brings it to life comes with the first of a page."""
    name, base = given["name"], f"{page.slug}/{given['name']}"
    script = "" if page.explorables else SCRIPT
    page.explorables.append(given)
    sliders = "".join(_slider(f"{name}-{each['name']}", each) for each in given["sliders"])
    readings = "".join(
        f"<div><dt>{markup.text(each['label'])}</dt><dd>{markup.text(each['says'])}</dd></div>"
        for each in given["readings"]
    )
    drawn = figure_style.both(picture, given.get("narrow", ""))
    canvas = f'<div class="rk-canvas" data-search-exclude>{drawn}</div>' if drawn else ""
    yield from [
        "",
        f'<figure class="rk-figure rk-explore" id="figure-{name}" data-name="{name}" markdown="1">',
        f'<div class="rk-sliders" role="group" aria-label="Sliders" data-search-exclude>{sliders}</div>',
        f'<dl class="rk-readings" data-search-exclude>{readings}</dl>',
        canvas,
        '<div class="rk-announced" role="status"></div>',
        f'<figcaption markdown="span"><b>Try it.</b> {markup.inline(given["caption"])} '
        f'<span class="rk-how">Computed by {", ".join(map(_function, given["functions"]))}.</span> '
        f'<span class="rk-take">[Link to this setting](#figure-{name}){{ .rk-share }} '
        f"[CSV]({base}.csv){{ .rk-csv download }} "
        '<button type="button" class="rk-reset" hidden>Back to the start</button></span></figcaption>',
        f"</figure>{script}",
        "",
    ]


def _slider(id: str, each: dict[str, Any]) -> str:
    now, last = markup.attribute(each["says"][each["at"]]), len(each["says"]) - 1
    return (
        f'<div><label for="{id}">{markup.text(each["label"])}</label> <b>{markup.text(each["says"][each["at"]])}</b>'
        f'<input type="range" id="{id}" name="{each["name"]}" min="0" max="{last}" step="1" value="{each["at"]}" '
        f'aria-valuetext="{now}" autocomplete="off"></div>'
    )


def _function(dotted: str) -> str:
    _, module, name = dotted.split(".")
    return f'<a href="../../functions/{module}/#{name}"><code>{markup.text(f"{module}.{name}")}</code></a>'


def files(page: Page, essay: Essay, house: House) -> Iterator[tuple[str, str]]:
    """What a page's explorables fetch and offer: name and text of each file; a script, where there is no server."""
    for each in page.explorables:
        base = f"essays/{page.slug}/{each['name']}"
        yield f"{base}.json", each["data"]
        yield f"{base}.js", f"document.currentScript.table = {json.dumps(json.loads(each['data']))};\n"
        yield f"{base}.csv", header(each, f"The table of {each['name']!r}, an explorable", essay, house) + each["csv"]


def listed(checked: Checked, page: Page) -> Iterator[numbers_json.Listed]:
    """What the page's explorables show at the start, as `numbers.json` lists it."""
    for cell, outputs in zip(cells_in_plan(checked.essay), checked.run.outputs, strict=True):
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
