"""Measure the tools in turn: in each run, at each size, step by step, every tool once a step."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import edits, environments
from benchmarks.measure import Taken, measure
from benchmarks.record import Measured, Step
from benchmarks.tools import ALL, OURS, TOOLS, Tool, alone

Tell = Callable[[str], None]
"""Told what is about to be measured."""


@dataclass
class Bench:
    """What is measured, with what, and where."""

    scratch: Path
    sizes: list[int]
    runs: int
    tools: list[str]
    limit: float
    tell: Tell = print
    pythons: dict[str, Path] = field(default_factory=dict)
    versions: dict[str, dict[str, str]] = field(default_factory=dict)
    too_long: set[tuple[str, int, Step]] = field(default_factory=set)

    @property
    def total(self) -> int:
        """How many measurements there are to be, if none is over the limit."""
        each = sum(len(TOOLS[tool].steps) for tool in self.tools) + 2 * ("ours" in self.tools)
        return each * len(self.sizes) * self.runs

    def make(self) -> None:
        """Make the environments, and let each Python do what it does once."""
        for tool in self.tools:
            self.tell(f"the environment of {tool}")
            self.pythons[tool] = environments.python(tool)
            self.versions[tool] = environments.versions(tool, self.pythons[tool])
            environments.warm(self.pythons[tool], self.env(tool, self.scratch))

    def env(self, tool: str, folder: Path) -> dict[str, str]:
        """The environment variables of a tool; ours is found where it stands, whether installed or not."""
        env = environments.surroundings(self.pythons[tool], folder, self.scratch)
        if tool == "ours":
            env["PYTHONPATH"] = str(environments.ROOT)
        return env

    def measurements(self) -> Iterator[Measured]:
        """Every measurement as it is made; each run has the smallest size first."""
        for run in range(1, self.runs + 1):
            for size in self.sizes:
                folder = self.scratch / f"{size}-{run}"
                try:
                    yield from self._size(folder, size, run)
                finally:
                    shutil.rmtree(folder, ignore_errors=True)

    def _size(self, folder: Path, size: int, run: int) -> Iterator[Measured]:
        turned = [TOOLS[tool] for tool in self._turned(run)]
        paths = {tool.name: tool.set_up(folder / tool.name, size) for tool in turned}
        for step in ALL:
            for tool in turned:
                if step in tool.steps and not self._left_out(tool.name, size, step):
                    edits.edit(folder / tool.name, paths[tool.name], step)
                    yield self._step(tool, folder, paths[tool.name], size, run, step)
                if tool is OURS and step == "warm":
                    yield from self._alone(folder, size, run)

    def _turned(self, run: int) -> list[str]:
        """The tools, each run beginning with another, so that none is always the first."""
        shift = (run - 1) % len(self.tools)
        return self.tools[shift:] + self.tools[:shift]

    def _left_out(self, tool: str, size: int, step: Step) -> bool:
        """Whether a step cannot be had, because it or a step before it was over the limit."""
        before = ALL[: ALL.index(step) + 1]
        return any((tool, size, earlier) in self.too_long for earlier in before)

    def _step(self, tool: Tool, folder: Path, paths: list[Path], size: int, run: int, step: Step) -> Measured:
        self.tell(f"run {run}, {size} essays, {tool.name}: {step}")
        here = folder / tool.name
        commands = tool.commands(str(self.pythons[tool.name]), paths, step)
        log = folder / f"{tool.name}-{step}.log"
        taken = measure(commands, here, self.env(tool.name, here), log, self.limit, tool.together)
        if taken.over:
            self.too_long.add((tool.name, size, step))
        elif taken.commands[-1].exit:
            tail = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-3:]
            self.tell(f"{tool.name} failed at {step}: {' / '.join(tail)}")
        stale, lost = None, 0
        if tool.page and not taken.over:
            page = tool.page
            stale, lost = edits.stale(paths, lambda path: page(here, path))
        if lost:
            self.tell(f"{tool.name} lost {lost} of {size} pages at {step}")
        made = self._measured(tool.name, size, run, step, taken)
        return made.model_copy(update={"stale": stale if step == "snippet" else None, "lost": lost})

    def _measured(self, tool: str, size: int, run: int, step: Step, taken: Taken) -> Measured:
        over = self.limit if taken.over else None
        memory = None if taken.over else taken.memory
        return Measured(size=size, run=run, tool=tool, step=step, commands=taken.commands, over=over, memory=memory)

    def _alone(self, folder: Path, size: int, run: int) -> Iterator[Measured]:
        """MkDocs without our plugin over the pages that ours exports: with the notebook views, and without."""
        project, tree = folder / "ours", folder / "tree"
        python, env, log = str(self.pythons["ours"]), self.env("ours", project), folder / "alone.log"
        export = [python, "-m", "reckoner", "export", str(tree)]
        taken = measure([export], project, env, log, self.limit)
        if taken.over or taken.commands[-1].exit:
            self.tell("the tree could not be exported; MkDocs alone is left out")
            return
        for name, notebooks in (("mkdocs", True), ("mkdocs-prose", False)):
            self.tell(f"run {run}, {size} essays, MkDocs alone{'' if notebooks else ', no notebook views'}")
            config = alone(project, tree, notebooks)
            argv = [python, "-m", "mkdocs", "build", "--quiet", "--config-file", str(config)]
            yield self._measured(name, size, run, "warm", measure([argv], project, env, log, self.limit))
