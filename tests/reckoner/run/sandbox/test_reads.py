"""What an essay reads is seen, however it reads it, and what it reads is what stands there."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.reckoner.run.test_execution import run, shown, the_essay

pytestmark = pytest.mark.slow

READ_BY = {
    "a thread": "from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor(1) as p: "
    "print(list(p.map(lambda f: open(f).read(), [ROOT + '/snippets/x.csv'])))",
    "a package's loader": "import pkgutil\nimport snippets\nprint(pkgutil.get_data('snippets', 'x.csv'))",
    "a look whether it is there": "print(os.path.exists(ROOT + '/snippets/x.csv'))",
    "its size": "from pathlib import Path\nprint(Path(ROOT, 'snippets/x.csv').stat().st_size)",
    "numpy": "import numpy as np\nprint(np.fromfile(ROOT + '/snippets/x.csv', 'b'))",
    "a database": "import sqlite3\nsqlite3.connect(f'file:{ROOT}/snippets/x.csv?mode=ro', uri=True);",
}


@pytest.mark.parametrize("how", READ_BY)
def test_a_file_that_is_read_is_seen_however_it_is_read(project, how):
    project.write({"snippets/x.csv": "1"})
    code = f"import os\nROOT = os.environ['RECKONER_ROOT']\n{READ_BY[how]}"
    assert run(the_essay(project, code), project.root).reads["files"] == ["snippets/x.csv"]


@pytest.mark.parametrize("how", ["from snippets import more", "__import__('importlib').import_module('snippets.more')"])
def test_a_module_that_is_not_there_is_seen_to_be_asked_for(project, how):
    code = f"try:\n    {how}\nexcept ImportError:\n    pass"
    assert "snippets.more" in run(the_essay(project, code), project.root).reads["modules"]


def test_bytecode_that_stands_beside_a_module_is_never_what_runs(project):
    path = project.root / "snippets/sums.py"
    command = [sys.executable, "-c", "import snippets.sums"]
    subprocess.run(command, cwd=project.root, check=True, env={"PYTHONPATH": str(project.root)})
    assert list((path.parent / "__pycache__").glob("sums.*.pyc"))
    before = path.stat()
    project.replace("snippets/sums.py", "part / whole", "part * whole")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    code = "from snippets.sums import share\nprint(share(3, 2))"
    assert shown(project, code)[0]["text"] == "6\n"
