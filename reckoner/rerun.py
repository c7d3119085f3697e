"""Run the essay of a bundle again and compare every number in its prose: `python -m reckoner.rerun`, in its folder.

A bundle (`reckoner.pages.bundle`) holds this module and what it imports, so it needs no command line.
"""

from __future__ import annotations

import sys
from pathlib import Path

from reckoner.check.assembly import assemble
from reckoner.core.project import essays


def main(root: Path) -> int:
    """Say what differs, a line each, or that nothing does; 0 if all holds, else the gravest finding's code."""
    names = {f"essays/{path.name}" for path in essays(root)}
    site = assemble(root, lambda name, what: print(f"  {name}: {what}"), names, whole=False)
    for finding in site.findings:
        print(finding, file=sys.stderr)
    if not site.findings:
        print(f"All holds: {sum(checked.bindings for checked in site.essays)} numbers and quotations are as printed.")
    return max((finding.exit for finding in site.findings), default=0)


if __name__ == "__main__":
    sys.exit(main(Path.cwd()))
