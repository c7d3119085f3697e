"""What an essay's run has read of its project: files, modules, facts, claims and tables, each noted when it is read."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Reads:
    """Names of modules, facts, claims and tables, paths of files and folders within the project."""

    modules: set[str] = field(default_factory=set)
    facts: set[str] = field(default_factory=set)
    claims: set[str] = field(default_factory=set)
    tables: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    folders: set[str] = field(default_factory=set)

    def listed(self) -> dict[str, list[str]]:
        """The same in a fixed order, as JSON carries it."""
        return {kind: sorted(names) for kind, names in vars(self).items()}


reads = Reads()
"""What has been read in this process."""
