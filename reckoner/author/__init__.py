"""What an essay imports, as in `from reckoner.author import facts, figure, headline, judge, models, runs, table`.

* `facts.kwa.doubling_days` is the value of that record of `archive/facts/`, `facts.kwa.doubling_days.low`
  the lower end of its published interval.
* `models` is the table of notable models, `archive/models.csv`: `[m.training_flop for m in models]`.
* `runs("stdlib-sweep")` is a record of runs, `archive/runs/stdlib-sweep.csv`: its columns by name.
* `canvas()` gives a figure and axes in the site's style; `label()` names a curve beside it; `guide()` draws a dashed
  line at a value; `colours` are those of both palettes, `colours.BLUE`.
* `figure()` publishes a drawing with its caption, alt text and data; it labels logarithmic axes in plain powers.
* `table()` publishes rows as a table; its cells are text made from values.
* `explore()` publishes a function of a few numbers with a `slider()` for each; a `reading()` is what it shows.
* `headline()` declares a number on which the summary or a verdict rests, with its interval and alternatives.
* `judge()` publishes the verdict on a claim, with one sentence of what was found.
* `render()` writes a value in a format of bindings.

In: the archive and an essay's values. Out: what the page shows, as outputs of the essay's run. Each name is imported
when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reckoner.author import colours as colours
    from reckoner.author.archive_facts import facts as facts
    from reckoner.author.explorables import explore as explore
    from reckoner.author.figures import canvas as canvas
    from reckoner.author.figures import figure as figure
    from reckoner.author.figures import guide as guide
    from reckoner.author.figures import label as label
    from reckoner.author.figures import table as table
    from reckoner.author.headlines import headline as headline
    from reckoner.author.judging import judge as judge
    from reckoner.author.quantities import reading as reading
    from reckoner.author.quantities import slider as slider
    from reckoner.author.recorded_runs import runs as runs
    from reckoner.source.models_table import Model
    from reckoner.text.formats import render as render

    models: tuple[Model, ...]

DEFINED_IN = {
    "canvas": "reckoner.author.figures",
    "explore": "reckoner.author.explorables",
    "facts": "reckoner.author.archive_facts",
    "figure": "reckoner.author.figures",
    "guide": "reckoner.author.figures",
    "headline": "reckoner.author.headlines",
    "judge": "reckoner.author.judging",
    "label": "reckoner.author.figures",
    "reading": "reckoner.author.quantities",
    "render": "reckoner.text.formats",
    "runs": "reckoner.author.recorded_runs",
    "slider": "reckoner.author.quantities",
    "table": "reckoner.author.figures",
}
"""The module that each name is defined in."""


def load() -> None:
    """Import all that an essay may ask for, and the library of figures, which makes a folder when it is imported.

    An essay's process does not find this package, and may make no folder there.
    """
    import_module("matplotlib.figure")
    for module in sorted(set(DEFINED_IN.values())):
        import_module(module)


def __getattr__(name: str) -> Any:
    if name == "models":  # asked for anew each time, so that every essay that reads the table is seen to
        return import_module("reckoner.author.archive_facts").models()
    if name in DEFINED_IN:
        return getattr(import_module(DEFINED_IN[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
