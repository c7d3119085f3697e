"""Hostile and unlucky essays: each is named by file, line and cell with its mend, and nothing of it is left behind."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from reckoner.core.findings import Failure
from reckoner.run import fork_client, jupyter
from tests.reckoner.run.test_execution import children, failed, run, shown, the_essay

pytestmark = pytest.mark.slow

CLOCK = "give the date as a fact, and time nothing on a page"
SEED = "give the generator a seed, as in numpy.random.default_rng(2024)"
WRITE = "write within the working folder, which is the essay's own, or publish by figure() and table()"
READ = "keep it as archive/runs/NAME.csv and read it by runs('NAME'), or its figures as facts"
NETWORK = "record what is needed as facts or as a file of the project, with its source"
PROCESS = "compute it in the essay's own process"
MACHINE = "leave it out: it is another wherever the page is made"
THREAD = "end it in the cell that starts it"
MEMORY = "work on smaller arrays, or in pieces"
PRINT = "print what a reader should see"
SHOW = "print what is the same everywhere, such as the file's name"

HOSTILE = {
    # what it does to the page: code of two lines, what is said of the second
    "time": ("import time\nx = time.time()", f"reads the clock (time.time); mend: {CLOCK}"),
    "time by name": (
        "from time import perf_counter\nx = perf_counter()",
        f"reads the clock (time.perf_counter); mend: {CLOCK}",
    ),
    "localtime": ("import time\nx = time.strftime('%Y')", f"reads the clock (time.strftime); mend: {CLOCK}"),
    "now": ("from datetime import datetime\nx = datetime.now()", f"reads the clock (datetime.now); mend: {CLOCK}"),
    "today": ("import datetime\nx = datetime.date.today()", f"reads the clock (date.today); mend: {CLOCK}"),
    "unseeded": (
        "import numpy as np\nx = np.random.default_rng().random()",
        f"draws random numbers without a seed (numpy.random.default_rng() without a seed); mend: {SEED}",
    ),
    "unseeded of the library": (
        "import random\nx = random.Random().random()",
        f"draws random numbers without a seed (random.Random() without a seed); mend: {SEED}",
    ),
    "of the system": (
        "import os\nx = os.urandom(4)",
        f"draws random numbers without a seed (os.urandom); mend: {SEED}",
    ),
    "uuid": ("import uuid\nx = uuid.uuid4()", f"draws random numbers without a seed (os.urandom); mend: {SEED}"),
    "secrets": (
        "import secrets\nx = secrets.randbelow(7)",
        f"draws random numbers without a seed (os.urandom); mend: {SEED}",
    ),
    "caught": ("import time\ntry: time.time()\nexcept Exception: pass", f"reads the clock (time.time); mend: {CLOCK}"),
    "write above": ("x = 1\nopen('../x', 'w').write('x')", f"writes outside its scratch folder (x); mend: {WRITE}"),
    "write home": (
        "from pathlib import Path\nPath('/var/tmp/reckoner-x').mkdir()",
        f"writes outside its scratch folder (reckoner-x); mend: {WRITE}",
    ),
    "remove": (
        "import os\nos.remove(os.environ['RECKONER_ROOT'] + '/essays/sums.py')",
        f"writes outside its scratch folder (essays/sums.py); mend: {WRITE}",
    ),
    "rename": (
        "import os\nos.rename('a', os.environ['RECKONER_ROOT'] + '/b')",
        f"writes outside its scratch folder (b); mend: {WRITE}",
    ),
    "through a link": (
        "import os\nos.symlink(os.environ['RECKONER_ROOT'], 'link')",
        f"writes outside its scratch folder (ROOT); mend: {WRITE}",
    ),
    "read": ("x = 1\nopen('/var/log/dpkg.log').read()", f"reads outside the project (dpkg.log); mend: {READ}"),
    "read a cache": (
        "import os\nopen(os.environ['RECKONER_ROOT'] + '/.cache/x')",
        f"reads outside the project (x); mend: {READ}",
    ),
    "network": (
        "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9/')",
        f"opens a network connection; mend: {NETWORK}",
    ),
    "name": ("import socket\nsocket.getaddrinfo('example.org', 80)", f"opens a network connection; mend: {NETWORK}"),
    "process": (
        "import subprocess\nsubprocess.run(['true'])",
        f"starts another process (subprocess.Popen); mend: {PROCESS}",
    ),
    "system": ("import os\nos.system('true')", f"starts another process (os.system); mend: {PROCESS}"),
    "fork": ("import os\nos.fork()", f"starts another process (os.fork); mend: {PROCESS}"),
    "a thread that writes": (
        "from threading import Thread\nt = Thread(target=lambda: open('../x', 'w')); t.start(); t.join()",
        f"writes outside its scratch folder (x); mend: {WRITE}",
    ),
    "a clock by its number": (
        "import time\nx = time.clock_gettime(0)",
        f"reads the clock (time.clock_gettime); mend: {CLOCK}",
    ),
    "times": ("import os\nx = os.times()", f"reads the clock (os.times); mend: {CLOCK}"),
    "timeit": ("import timeit\nx = timeit.timeit('1')", f"reads the clock (Timer.timeit); mend: {CLOCK}"),
    "uuid of the time": ("import uuid\nx = uuid.uuid1()", f"reads the clock (uuid.uuid1); mend: {CLOCK}"),
    "through the standard library": (
        "import email.utils\nx = email.utils.formatdate()",
        f"reads the clock (time.time); mend: {CLOCK}",
    ),
    "random of the system": (
        "import os\nx = os.getrandom(4)",
        f"draws random numbers without a seed (os.urandom); mend: {SEED}",
    ),
    "state of its own": (
        "import numpy as np\nx = np.random.RandomState().rand()",
        f"draws random numbers without a seed (numpy.random.RandomState() without a seed); mend: {SEED}",
    ),
    "pid": ("import os\nx = os.getpid()", f"reads what machines differ in (os.getpid); mend: {MACHINE}"),
    "host": (
        "import socket\nx = socket.gethostname()",
        f"reads what machines differ in (socket.gethostname); mend: {MACHINE}",
    ),
    "cores": ("import os\nx = os.cpu_count()", f"reads what machines differ in (os.cpu_count); mend: {MACHINE}"),
    "remove all": (
        "import os, shutil\nshutil.rmtree(os.environ['RECKONER_ROOT'] + '/snippets')",
        f"writes outside its scratch folder (snippets); mend: {WRITE}",
    ),
    "remove below a folder": (
        "import os; f = os.open(os.environ['RECKONER_ROOT'], os.O_RDONLY)\nos.remove('essays/a.py', dir_fd=f)",
        f"writes outside its scratch folder (essays/a.py); mend: {WRITE}",
    ),
    "database": (
        "import os, sqlite3\nsqlite3.connect(os.environ['RECKONER_ROOT'] + '/db')",
        f"writes outside its scratch folder (db); mend: {WRITE}",
    ),
    "pipe": (
        "import os\nos.mkfifo(os.environ['RECKONER_ROOT'] + '/pipe')",
        f"writes outside its scratch folder (pipe); mend: {WRITE}",
    ),
    "style for all": (
        "import matplotlib as m\nopen(m.get_configdir() + '/matplotlibrc', 'w')",
        f"writes outside its scratch folder (matplotlibrc); mend: {WRITE}",
    ),
    "signal": ("import os\nos.kill(1, 0)", f"signals another process (os.kill); mend: {PROCESS}"),
    "value without end": ("x = 1\n'x' * 100_000_000", f"shows more than 5,000,000 characters; mend: {PRINT}"),
    "shown flood": (
        "from IPython.display import HTML, display\ndisplay(HTML('x' * 6_000_000))",
        f"shows more than 5,000,000 characters; mend: {PRINT}",
    ),
    "flood": ("x = 1\nprint('x' * 100_000_000)", f"prints more than 1,000,000 characters; mend: {PRINT}"),
    "flood in drops": (
        "x = 1\nfor _ in range(10**8): print('x' * 99)",
        f"prints more than 1,000,000 characters; mend: {PRINT}",
    ),
}

AT_THE_CELL = {
    "shared": (
        "import numpy as np\nx = np.random.rand()",
        f"draws random numbers without a seed (the shared generator of numpy.random); mend: {SEED}",
    ),
    "shared by a library": (
        "from scipy import stats\nx = stats.norm.rvs()",
        f"draws random numbers without a seed (the shared generator of numpy.random); mend: {SEED}",
    ),
    "shared of the library": (
        "import random\nx = random.random()",
        f"draws random numbers without a seed (the shared generator of random); mend: {SEED}",
    ),
    "flood below python": (
        "import os\nfor _ in range(50): os.write(1, b'x' * 100_000)",
        f"prints more than 1,000,000 characters; mend: {PRINT}",
    ),
    "many threads": (
        "import time\nfrom threading import Thread\n"
        "for n in 'ba': Thread(target=time.sleep, args=(9,), name=n, daemon=True).start()",
        f"leaves a thread running (a); mend: {THREAD}",
    ),
    "thread": (
        "import threading, time\nthreading.Thread(target=time.sleep, args=(60,), name='t', daemon=True).start()",
        f"leaves a thread running (t); mend: {THREAD}",
    ),
    "exit": ("import os\nos._exit(0)", "ended its process; mend: remove what exits or crashes"),
    "kill": (
        "import os, signal\nos.kill(0, signal.SIGKILL)",
        "ended its process; mend: remove what exits or crashes",
    ),
    "crash": ("import ctypes\nctypes.string_at(0)", "ended its process; mend: remove what exits or crashes"),
    "path": ("import numpy\nprint(numpy.__file__)", f"shows a path of this machine: NUMPY; mend: {SHOW}"),
    "below python": (
        "import os\n_ = os.write(1, b'/home/me')",
        f"shows a path of this machine: /home/me; mend: {SHOW}",
    ),
}

FINE = {
    "a seed": "import numpy as np\nprint(np.random.default_rng(1).integers(9))",
    "a seed that a library is given": "import copy\nimport numpy as np\nfrom scipy import stats\n"
    "print(stats.norm.rvs(size=3, random_state=1), copy.copy(np.random.default_rng(3)).random())",
    "a shared seed": "import numpy as np\nnp.random.seed(1)\nprint(np.random.randint(9))",
    "a seed of the library": "import random\nrandom.seed(1)\nprint(random.Random(2).random() < 1, random.random())",
    "a date": "import datetime, time\nprint(datetime.datetime(2024, 5, 6), time.gmtime(0).tm_year, isinstance("
    "datetime.datetime(2024, 5, 6), datetime.date), repr(datetime.date(2024, 5, 6)))",
    "scratch": "import os, tempfile\nopen('a', 'w').close()\nos.rename('a', 'b')\n"
    "with tempfile.TemporaryFile() as file: print(file.write(b'x'))",
    "a thread that ends": "import threading\nt = threading.Thread(target=print, args=('x',))\nt.start()\nt.join()",
    "a pool that ends": "from concurrent.futures import ThreadPoolExecutor\n"
    "with ThreadPoolExecutor(2) as pool: print(list(pool.map(abs, [-1])))",
    "a folder that goes": "import os, tempfile as t\nwith t.TemporaryDirectory() as f: os.mkdir(f + '/x')\nprint('x')",
    "a database in memory": "import sqlite3\nprint(sqlite3.connect(':memory:').execute('select 1').fetchone())",
    "by name": "import os\nfor name in 'cab': open(name, 'w').close()\n"
    "print(os.listdir(), [e.name for e in os.scandir()], next(os.walk('.'))[2])",
    "an archive": "import numpy as np\nnp.savez('x.npz', x=[1])\nprint(np.load('x.npz')['x'])",
    "a figure": "from reckoner.author import canvas, facts, figure\ndrawing, axes = canvas()\n"
    "axes.plot([1, 2], [facts.acme.batch_items, 2])\naxes.set(xlabel='$x^2$ (count)', ylabel='y (count)')\n"
    "figure(drawing, name='a', caption='It falls.', alt='A line.', data={'x (count)': [1, 2]})",
    "awaited": "import asyncio\nawait asyncio.sleep(0)\nprint('x')",
    "a silent value": "[1, 2];",
    "rich": "from IPython.display import Markdown, display\ndisplay(Markdown('*x*'))\nprint('y')",
}


def named(message: str, project) -> str:
    import numpy

    return message.replace("ROOT", project.root.name).replace("NUMPY", numpy.__file__)


@pytest.mark.parametrize("name", HOSTILE)
def test_what_no_page_may_depend_on_is_refused_at_its_line(project, name):
    code, said = HOSTILE[name]
    before = project.files()
    assert failed(project, code, line=17) == named(said, project)
    assert {name: text for name, text in project.files().items() if name != "essays/a.py"} == before
    assert children() == []
    assert not Path("/var/tmp/reckoner-x").exists()


@pytest.mark.parametrize("name", AT_THE_CELL)
def test_what_shows_only_after_the_cell_is_named_at_its_line_or_at_the_cell(project, name):
    code, said = AT_THE_CELL[name]
    line = {"shared": 17, "shared of the library": 17, "many threads": 18, "thread": 17, "path": 17}.get(name, 16)
    assert failed(project, code, line=line) == named(said, project)
    assert children() == []


def test_a_snippet_that_reads_the_clock_is_named_at_the_essays_line(project):
    project.write({"snippets/clock.py": "import time\n\n\ndef now():\n    return time.time()\n"})
    assert (
        failed(project, "from snippets.clock import now\nx = now()", line=17)
        == f"reads the clock (time.time); mend: {CLOCK}"
    )


def test_a_binding_that_reads_the_clock_is_named_at_its_prose(project):
    prose = "[x](<calc: {__import__('time').time()}>)"
    assert failed(project, "x = 1", prose, line=19) == f"reads the clock (time.time); mend: {CLOCK}"


def test_memory_beyond_the_limit_is_named_at_its_line(project):
    said = f"wanted more than 64 MiB of memory; mend: {MEMORY}"
    assert failed(project, "import numpy as np\nx = np.ones(2**27)", line=17, memory=64) == said
    assert failed(project, "x = []\nwhile True: x.append(' ' * 2**20)", line=17, memory=64) == said


def test_a_file_without_end_is_named(project):
    code = "file = open('x', 'wb')\nwhile True: file.write(bytes(2**24))"
    assert failed(project, code, line=17) == "writes a file that is too large; mend: write less, or in several files"


@pytest.mark.parametrize("literal", ["now", "today"])
def test_a_clock_that_numpy_reads_is_refused_before_it_runs(project, literal):
    with pytest.raises(Failure) as failure:
        the_essay(project, f"import numpy as np\nx = np.datetime64('{literal}')")
    assert (
        str(failure.value) == f"essays/a.py:17: np.datetime64('{literal}') reads the clock; mend: give the date itself"
    )


@pytest.mark.parametrize("name", FINE)
def test_what_every_machine_does_alike_is_let_be(project, name):
    assert bool(shown(project, FINE[name])) == (name != "a silent value")


def test_a_snippet_whose_numpy_reads_the_clock_is_named(project):
    project.write({"snippets/clock.py": "import numpy as np\n\n\ndef now():\n    return np.array('now', 'M8[s]')\n"})
    assert (
        failed(project, "x = 1\nfrom snippets.clock import now", line=17)
        == f"reads the clock (np.array('now', 'M8[s]')); mend: {CLOCK}"
    )


def test_a_place_in_memory_as_a_number_is_refused_before_it_runs(project):
    with pytest.raises(Failure) as failure:
        the_essay(project, "x = []\nprint(id(x))")
    assert str(failure.value) == (
        "essays/a.py:17: id(x) is a place in memory, which no two runs share; "
        "mend: compare with 'is', or give it a name of its own"
    )


# Isolation


def test_no_essay_sees_what_another_has_done(project):
    spoil = (
        "import builtins, math, os, random, sys\nimport matplotlib, numpy as np\nmath.pi = 3\nbuiltins.spoilt = 1\n"
        "matplotlib.rcParams['font.size'] = 99\nrandom.seed(1)\nnp.random.seed(1)\nos.environ['X'] = '1'\n"
        "os.mkdir('d')\nos.chdir('d')\nsys.path.append('x')\nsys.modules['spoilt'] = sys\nsecret = 1\n"
        "open('f', 'w').close()"
    )
    look = (
        "import math, os, random, sys\nimport matplotlib, numpy as np\n"
        "print(math.pi, len([1]), matplotlib.rcParams['font.size'], np.random.get_state()[1][:2],"
        " os.environ.get('X'), os.listdir(),"
        " os.path.basename(os.getcwd()) == 'd', 'x' in sys.path, 'spoilt' in sys.modules,"
        " 'secret' in globals(), hasattr(__builtins__, 'spoilt'), threading.active_count())"
    ).replace("import math", "import threading, math")
    before = run(the_essay(project, look), project.root).outputs
    run(the_essay(project, spoil), project.root)
    assert run(the_essay(project, look), project.root).outputs == before


# Kernels, where there is no fork


ALIKE = ["time", "unseeded", "write above", "network", "flood", "shown flood", "shared", "exit", "a thread that writes"]


@pytest.mark.parametrize("name", [*ALIKE, *FINE])
def test_a_kernel_gives_the_same(project, name):
    code = (HOSTILE | AT_THE_CELL).get(name, (FINE.get(name),))[0]
    prose = "[x](<calc: {1 + 1}>) and [y](<calc: {nothing}>)"
    given: list[object] = []
    for how in (fork_client, jupyter):
        try:
            result = run(the_essay(project, code, prose), project.root, how=how)
            given.append((result.outputs, result.values, result.reads))
        except Failure as failure:
            given.append(failure.findings)
    assert given[0] == given[1]


def test_memory_beyond_the_limit_is_named_in_a_kernel_too(project):
    said = f"wanted more than 512 MiB of memory; mend: {MEMORY}"
    code = "import numpy as np\nx = np.ones(2**28)"
    assert failed(project, code, line=17, memory=512, how=jupyter) == said


# Nothing is left


RUNS_AWAY = "import ctypes, os, time\nif ctypes.CDLL(None).fork() == 0: os.setsid(); time.sleep(600)"


@pytest.mark.parametrize("end", ["", "\nos._exit(0)"], ids=["lives", "dies"])
def test_a_process_that_ran_away_unseen_is_ended(project, end):
    with contextlib.suppress(Failure):
        run(the_essay(project, RUNS_AWAY + end), project.root, seconds=2)
    deadline = time.monotonic() + 5
    while (left := children()) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert left == []


def test_an_essay_that_ends_the_process_from_which_all_are_forked_harms_no_other(project):
    end = f"import ctypes\nctypes.CDLL(None).kill({fork_client.fork_server().process.pid}, 9)"
    with contextlib.suppress(Failure):
        run(the_essay(project, end), project.root)
    fork_client.fork_server().process.wait(timeout=0) if fork_client.fork_server().process.poll() is not None else None
    assert shown(project, "print('x')")[0]["text"] == "x\n"


def test_a_build_that_is_killed_leaves_nothing_running(project):
    code = "import time\ntime.sleep(600)"
    the_essay(project, code)
    command = [sys.executable, "-m", "reckoner", "check", "--root", str(project.root)]
    temporary = project.root / "temporary"
    temporary.mkdir()
    build = subprocess.Popen(
        command, cwd=Path(__file__).parents[4], stderr=subprocess.DEVNULL, env=os.environ | {"TMPDIR": str(temporary)}
    )
    below: list[psutil.Process] = []
    while len(below) < 3 and build.poll() is None:  # the fork server, and an essay's process
        below = psutil.Process(build.pid).children(recursive=True)
        if len(below) == 2 and any("fork_server" in " ".join(p.cmdline()) and p.ppid() != build.pid for p in below):
            break
        time.sleep(0.05)
    build.kill()
    build.wait()
    assert below
    _, left = psutil.wait_procs(below, timeout=5)
    assert left == []
    assert list(temporary.iterdir()) == []
    assert (project.root / "essays/a.py").exists()
