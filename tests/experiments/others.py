"""What other people published and records were made from. It is no part of the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def given(variable: str) -> tuple[Path, pytest.MarkDecorator]:
    """Where an environment variable says that a file or folder lies, and the mark that skips a test without it."""
    path = Path(os.environ.get(variable, "absent"))
    return path, pytest.mark.skipif(not path.exists(), reason=f"not at hand: {variable} names no file or folder")
