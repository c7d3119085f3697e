"""Find the project's modules for an essay: each that is asked for is noted, and compiled anew from its source.

Bytecode that another Python has left beside a module is never used: it is told stale by the second and the size of its
source alone, so a digit changed within the second, or with the old time put back, would go on running as it was.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType
from typing import Any

from reckoner.source.static_checks import clock_literals


class Source(SourceFileLoader):
    """Loads a module from its source and from nothing else."""

    def __init__(self, name: str, path: str, told: Callable[[str], None]) -> None:
        super().__init__(name, path)
        self.told = told

    def path_stats(self, path: Any) -> Any:
        """No time and size by which bytecode could be found good."""
        raise OSError

    def source_to_code(self, data: Any, path: Any, *, _optimize: int = -1) -> CodeType:  # type: ignore[override]
        """The source compiled, once it is seen to read no clock where only its text tells."""
        for _, literal in clock_literals(ast.parse(data, str(path))):
            self.told(literal)
        return compile(data, path, "exec", dont_inherit=True, optimize=_optimize)


class Finder:
    """Stands before Python's own finder; `ours` says whether a file is the project's."""

    def __init__(self, ours: Callable[[str], bool], asked: Callable[[str], None], told: Callable[[str], None]) -> None:
        self.ours, self.asked, self.told = ours, asked, told

    def begin(self) -> None:
        """From now on, find modules."""
        sys.meta_path.insert(sys.meta_path.index(PathFinder), self)

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """The module's spec, if it is the project's; whether it is there or not, it was asked for."""
        self.asked(name)
        spec = PathFinder.find_spec(name, path, target)
        if spec is None or not isinstance(spec.loader, SourceFileLoader) or not self.ours(spec.loader.path):
            return None
        spec.loader = Source(spec.loader.name, spec.loader.path, self.told)
        return spec
