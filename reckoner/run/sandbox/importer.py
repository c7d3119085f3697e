"""Find the project's modules for an essay: each that is asked for is noted, and compiled anew from its source.

Bytecode that lies beside a module is never used. Python compares only the second and the size of its source, so after a
digit was changed within the second, or with the old time put back, the old code would run.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType
from typing import Any

from reckoner.source.static_checks import clock_literals

Listener = Callable[[str], None]
"""Called with the name of a module that is asked for, or with what in a module's text reads the clock."""


class FromSource(SourceFileLoader):
    """Loads a module from its source and from nothing else."""

    def __init__(self, name: str, path: str, reads_clock: Listener) -> None:
        super().__init__(name, path)
        self.reads_clock = reads_clock

    def path_stats(self, path: Any) -> Any:
        """No time and size by which bytecode could be found good."""
        raise OSError

    def source_to_code(self, data: Any, path: Any, *, _optimize: int = -1) -> CodeType:  # type: ignore[override]
        """The source compiled, once it is seen to read no clock where only its text tells."""
        for _, literal in clock_literals(ast.parse(data, str(path))):
            self.reads_clock(literal)
        return compile(data, path, "exec", dont_inherit=True, optimize=_optimize)


class ProjectFinder:
    """Stands before Python's own finder; `ours` says whether a file is the project's."""

    def __init__(self, ours: Callable[[str], bool], asked: Listener, reads_clock: Listener) -> None:
        self.ours, self.asked, self.reads_clock = ours, asked, reads_clock

    def begin(self) -> None:
        """From now on, find modules."""
        sys.meta_path.insert(sys.meta_path.index(PathFinder), self)

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """The module's spec, if it is the project's; whether it is there or not, it was asked for."""
        self.asked(name)
        spec = PathFinder.find_spec(name, path, target)
        if spec is None or not isinstance(spec.loader, SourceFileLoader) or not self.ours(spec.loader.path):
            return None
        spec.loader = FromSource(spec.loader.name, spec.loader.path, self.reads_clock)
        return spec
