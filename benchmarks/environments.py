"""The other tools' environments, made once from their pinned requirements, and what ours and theirs consist of."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
CACHE = ROOT / ".cache" / "bench"
NAMED = {
    "ours": ("mkdocs", "mkdocs-material", "mkdocs-jupyter", "matplotlib", "numpy"),
    "stock": ("mkdocs", "mkdocs-material", "mkdocs-jupyter", "jupytext", "matplotlib", "numpy"),
    "jupyter-book": ("jupyter-book", "Sphinx", "myst-nb", "jupyter-cache", "jupytext", "matplotlib", "numpy"),
    "scripts": ("matplotlib", "numpy", "scipy"),
}
"""The packages whose versions a record names."""


class NoEnvironment(Exception):
    """An environment could not be made."""


def python(tool: str, cache: Path = CACHE) -> Path:
    """The Python of a tool: of an environment of its own where it has requirements, else this one."""
    wanted = Path(__file__).with_name(f"{tool}.txt")
    if not wanted.exists():
        return Path(sys.executable)
    folder, digest = cache / "venvs" / tool, hashlib.sha256(wanted.read_bytes()).hexdigest()
    found, marker = folder / "bin" / "python", folder / ".ready"
    if not (marker.exists() and marker.read_text(encoding="utf-8") == digest):
        shutil.rmtree(folder, ignore_errors=True)
        _run([sys.executable, "-m", "venv", str(folder)])
        pip = [str(found), "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"]
        _run([*pip, "-r", str(wanted)])
        marker.write_text(digest, encoding="utf-8")
    return found


def _run(argv: list[str]) -> None:
    done = subprocess.run(argv, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise NoEnvironment(f"{' '.join(argv[:4])} … ended with {done.returncode}: {said[-1] if said else 'no word'}")


def versions(tool: str, interpreter: Path) -> dict[str, str]:
    """The versions of what a tool's environment consists of, as far as a record names them."""
    names = NAMED.get(tool, ())
    code = "import sys; from importlib.metadata import version\nfor n in sys.argv[1:]: print(n, version(n))"
    done = subprocess.run([str(interpreter), "-c", code, *names], capture_output=True, text=True, check=True)
    return dict(line.split() for line in done.stdout.splitlines())


def surroundings(interpreter: Path, folder: Path, scratch: Path) -> dict[str, str]:
    """The environment variables of a tool: the user's settings of Jupyter and matplotlib are no part of it."""
    kept = {key: os.environ[key] for key in ("HOME", "LANG", "TMPDIR", "SYSTEMROOT") if key in os.environ}
    return kept | {
        "PATH": f"{interpreter.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
        "PYTHONPATH": str(folder),
        "PYTHONHASHSEED": "0",
        "MPLCONFIGDIR": str(scratch / "matplotlib"),
        "IPYTHONDIR": str(scratch / "ipython"),
        "JUPYTER_CONFIG_DIR": str(scratch / "jupyter-config"),
        "JUPYTER_DATA_DIR": str(scratch / "jupyter"),
        "JUPYTER_PLATFORM_DIRS": "1",
        "NO_MKDOCS_2_WARNING": "1",
    }


def warm(interpreter: Path, env: dict[str, str]) -> None:
    """Let a tool's Python compile its libraries and list the fonts, which is done once a machine, not once a build."""
    code = (
        "import io, numpy, scipy.optimize, matplotlib; matplotlib.use('svg'); import matplotlib.pyplot as p\n"
        "p.figure().subplots().set_title('a'); p.savefig(io.StringIO(), format='svg')"
    )
    subprocess.run([str(interpreter), "-c", code], env=env, check=True, capture_output=True)
