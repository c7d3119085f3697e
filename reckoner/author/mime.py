"""The types of what an essay publishes: values of bindings, figures, tables, verdicts, explorables."""

from __future__ import annotations

from typing import Any

VALUES_MIME = "application/vnd.reckoner.values+json"
FIGURE_MIME = "application/vnd.reckoner.figure+json"
TABLE_MIME = "application/vnd.reckoner.table+json"
VERDICT_MIME = "application/vnd.reckoner.verdict+json"
EXPLORE_MIME = "application/vnd.reckoner.explore+json"


def publish(bundle: dict[str, Any]) -> None:
    """Show one thing in the forms that the bundle has it in."""
    from IPython.display import display

    display(bundle, raw=True)  # type: ignore[no-untyped-call]
