"""Ask MkDocs what is wrong with the configuration, before anything is built; and hear what it warns of."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from reckoner.core.findings import Finding, misuse
from reckoner.core.project import CONFIG
from reckoner.core.store import key, project_store, tools


def findings(root: Path) -> list[Finding]:
    """What MkDocs has against `mkdocs.yml`; what it had nothing against is not asked again."""
    path, store = root / CONFIG, project_store(root)
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    under = key("configuration", tools(), text)
    if not text or store.get(under):
        return []
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort, MkDocsException

    with Warnings() as said:
        try:
            load_config(str(path), strict=True)
        except (Abort, MkDocsException) as error:
            said = said or [" ".join(str(error).split())]
    if not said:
        store.put(under, True)
    return [misuse(CONFIG, _line(reason, text), reason.replace(f"{root}/", ""), "correct it") for reason in said]


def _line(reason: str, text: str) -> int:
    option = re.search(r"Config value '(\w+)'", reason)
    at = re.search(rf"^{option[1]}\s*:", text, re.MULTILINE) if option else None
    return text.count("\n", 0, at.start()) + 1 if at else 0


class Warnings(logging.Handler):
    """What MkDocs warns of during a build."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(" ".join(record.getMessage().split()))

    def __enter__(self) -> list[str]:
        logging.getLogger("mkdocs").addHandler(self)
        return self.lines

    def __exit__(self, *_: object) -> None:
        logging.getLogger("mkdocs").removeHandler(self)
