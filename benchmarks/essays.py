"""Synthetic essays for the benchmark: the same work as ours, as a stock notebook, and as a plain script."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

Dress = Literal["ours", "stock", "script"]

SNIPPET = '''"""What the synthetic essays compute with."""

import numpy as np


def chain(p: float, n: int) -> float:
    """The probability that n steps all succeed: p ** n."""
    return p**n


def drawn(p: float, n: int, trials: int, seed: int) -> float:
    """The same by drawing."""
    return float((np.random.default_rng(seed).random((trials, n)) < p).all(axis=1).mean())
'''

_SHOW = {
    "ours": """\
figure(drawing, name="{name}", caption=f"At {{p:.2f}} a step, {{last:.1%}} remain.", alt="A falling curve.",
       data={{"steps (count)": n, "success (probability)": success}})""",
    "stock": "drawing",
    "script": "drawing.savefig(io.StringIO(), format='svg')",
}
_DRAW = """\
# Figure {nth}
n = np.arange(1, 101)
success = {p} ** (n * {nth})
last, p = success[-1], {p}
drawing = plt.figure(figsize=(6.4, 3.6), layout="constrained")
axes = drawing.subplots()
axes.semilogy(n, success, label="chain")
axes.set_xlabel("steps (count)")
axes.set_ylabel("success (probability)")
{show}"""
_IMPORTS = {
    "ours": "import matplotlib.pyplot as plt\nimport numpy as np\nfrom scipy.optimize import brentq\n\n"
    "from reckoner.author import figure\nfrom snippets.bench import chain, drawn",
    "stock": "import matplotlib.pyplot as plt\nimport numpy as np\nfrom scipy.optimize import brentq\n\n"
    "from snippets.bench import chain, drawn",
    "script": "import io\n\nimport matplotlib\n\nmatplotlib.use('svg')\nimport matplotlib.pyplot as plt\n"
    "import numpy as np\nfrom scipy.optimize import brentq\n\nfrom snippets.bench import chain, drawn",
}
_WORDS = (
    "A long task is a chain and its reliability is the product of its links, so that what is nearly certain "
    "in each link is a good deal less so in the whole."
)


def chance(nth: int) -> float:
    """The probability of a step in an essay."""
    return 0.9 + 0.0008 * (nth % 100)


def percent(nth: int, dress: Dress) -> str:
    """One essay of about a dozen cells, two figures and five bound numbers."""
    p = chance(nth)
    cells = [("code", _IMPORTS[dress]), ("prose", f"{_WORDS}\n\n## The chain\n\n{_WORDS}")]
    cells += [
        (
            "code",
            f"# The chain\nsuccess = chain({p}, 10)\nsampled = drawn({p}, 10, 200_000, seed={nth})\n"
            'print(f"{success:.6f}")',
        )
    ]
    bound = f"[{p**10:.1%}](<calc: {{success:.1%}}>)" if dress == "ours" else f"{p**10:.1%}"
    cells += [("prose", f"Of such chains {bound} hold.\n{_WORDS}")]
    cells += [
        ("code", f"root = brentq(lambda q: chain(q, 10) - 0.5, 0.5, 1)\nassert abs(sampled - success) < 0.01 * {1}")
    ]
    for figure in (1, 2):
        show = _SHOW[dress].format(name=f"curve-{figure}")
        cells += [("code", _DRAW.format(nth=figure, p=p, show=show)), ("prose", f"{_WORDS}\n\n{_WORDS}\n\n{_WORDS}")]
    front = (
        f"title: Essay {chr(97 + nth // 26)}{chr(97 + nth % 26)}\nsummary: Chains hold less than links.\n"
        "part: Reliability\n"
        "authors: [A. Author]\ndate: 2026-01-02\nexcerpts: []\nclaims: []"
    )
    head = "\n".join(f"# {line}" for line in ["---", *front.split("\n"), "---"])
    body = "\n\n".join(_cell(kind, text) for kind, text in cells)
    return f"{head}\n\n{body}\n" if dress == "ours" else f"{body}\n"


def _cell(kind: str, text: str) -> str:
    if kind == "code":
        return f"# %%\n{text}"
    return "# %% [markdown]\n" + "\n".join(f"# {line}".rstrip() for line in text.split("\n"))


def write(folder: Path, count: int, dress: Dress, where: str = "essays") -> list[Path]:
    """Write so many essays and their snippet into a folder."""
    (folder / "snippets").mkdir(parents=True, exist_ok=True)
    (folder / "snippets" / "__init__.py").touch()
    (folder / "snippets" / "bench.py").write_text(SNIPPET, encoding="utf-8")
    (folder / where).mkdir(exist_ok=True)
    paths = [folder / where / f"essay-{nth:03}.py" for nth in range(count)]
    for nth, path in enumerate(paths):
        path.write_text(percent(nth, dress), encoding="utf-8")
    return paths
