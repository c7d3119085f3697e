"""The records of the board in the mind and of the units nobody asked for, from what the two jobs wrote.

    python -m experiments.gathered FOLDER [FOLDER ...]    # of experiments/board.py and experiments/unasked.py

Makes archive/runs/board-*.csv, board-mind.npz and unasked.csv: the same numbers in fewer signs. Of the models that were
trained in more than one folder the last is taken.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import sys
from ast import literal_eval
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from experiments.records import RUNS, write
from snippets import othello, sampling

Row = dict[str, str]
WEIGHTS = ("signs", "places", "look", "gather", "up", "bias", "down", "last")
COUNTS = ("squares", "wrong", "occupied", "wrong_occupied", "turned", "wrong_turned")
EDITED = ("own", "untouched", "changed", "random", "elsewhere")
MASSES = ("mass_untouched", "mass_changed", "mass_random")


def lines(folder: Path, pattern: str) -> list[Row]:
    """Rows of the tables of a folder, compressed or not."""
    found: list[Row] = []
    for path in sorted([*folder.glob(f"{pattern}.csv"), *folder.glob(f"{pattern}.csv.gz")]):
        text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        found += csv.DictReader(io.StringIO(text.decode()))
    return found


def latest(folders: list[Path], pattern: str) -> list[Row]:
    """Rows of all folders; those of a model are the last folder's that has it."""
    by_model: dict[str, list[Row]] = {}
    for folder in folders:
        here: dict[str, list[Row]] = defaultdict(list)
        for row in lines(folder, pattern):
            here[row["model"]].append(row)
        by_model |= here
    return [row for one in by_model.values() for row in one]


def training(folders: list[Path]) -> None:
    """What was read at each checkpoint, by layer."""
    head = ("model", "seed", "step", "games", "layer", "first_legal", "legal_mass", "excess_bits", *COUNTS)
    order = sorted(
        latest(folders, "board-training"), key=lambda r: (r["model"], int(r["seed"]), int(r["step"]), int(r["layer"]))
    )
    write(RUNS / "board-training.csv", head, [[row[name] for name in head] for row in order])


def probed(folders: list[Path]) -> None:
    """Errors of every probe in each block of games; the counts of squares are the same for all and stand first."""
    blocks: dict[tuple[str, ...], dict[int, Row]] = defaultdict(dict)
    own = ("seed", "features", "layer", "frame", "probe")
    for folder in folders:
        fresh: dict[tuple[str, ...], dict[int, Row]] = defaultdict(dict)
        for row in lines(folder, "board-blocks"):
            if row["seed"] != "-1" or (row["probe"] != "ridge" and row["probe"] != "ridge 1e-05"):
                model = "none" if row["seed"] == "-1" else row["model"]
                fresh[(model, *(row[name] for name in own))][int(row["block"])] = row
            elif row["features"] in ("ply", "bag of moves"):
                fresh[("none", *(row[name] for name in own))][int(row["block"])] = row
        blocks |= fresh
    some = next(iter(blocks.values()))
    renamed = {"history both ways": "moves"}
    blocks = {(model, seed, renamed.get(of, of), *rest): found for (model, seed, of, *rest), found in blocks.items()}
    made: list[list[object]] = []
    for of in ("squares", "occupied", "turned"):
        made.append(["count", *["-"] * 4, of, " ".join(some[k][of] for k in sorted(some)), "", ""])
    for key in sorted(blocks):
        parts = [" ".join(blocks[key][k][name] for k in sorted(blocks[key])) for name in COUNTS[1::2]]
        made.append([*key, *parts])
    write(RUNS / "board-probes.csv", ("model", *own, *COUNTS[1::2]), made)


def changed(folders: list[Path]) -> None:
    """Every change that was made, with the moves predicted wrongly; and the settings that were tried."""
    head = ("model", "seed", "kind", "ply", "square", "moves", "changed_moves", *EDITED, *MASSES)
    those = latest(folders, "board-edits")
    made = [
        [*(row[name] for name in head[:7]), *(f"{float(row[name]):.0f}" for name in EDITED)]
        + [f"{float(row[name]):.3f}" for name in MASSES]
        for row in those
    ]
    write(RUNS / "board-edits.csv", head, made)
    tried = ("model", "seed", "along", "first", "last", "kappa", "chosen_on", "scored_on")
    write(RUNS / "board-grid.csv", tried, [[row[name] for name in tried] for row in latest(folders, "board-grid")])


def models(folders: list[Path]) -> None:
    """How each model was made."""
    head: tuple[str, ...] = ("model", "layers", "width", "heads", "hidden", "parameters", "steps", "batch", "seeds")
    head += ("peak", "seconds", "device", "jax", "date", "games_drawn", "frequency_first_legal", "frequency_legal_mass")
    made: dict[str, list[object]] = {}
    for folder in folders:
        about: dict[str, Any] = json.loads((folder / "board-about.json").read_text())
        base = about["by_frequency"]
        for name, one in (cut_short(folder) | about["models"]).items():
            values = {**one, "model": name, "games_drawn": about["games"]}
            values |= {f"frequency_{key}": value for key, value in base.items()}
            made[name] = [values[key] for key in head]
    write(RUNS / "board-models.csv", head, made.values(), figures=5)


def cut_short(folder: Path) -> dict[str, dict[str, Any]]:
    """Models that were trained, by the log, before a run was cut; what was read of them stands in the tables."""
    from experiments.board import SHAPES

    found: dict[str, dict[str, Any]] = {}
    for line in (folder / "board.log").read_text().splitlines():
        _, name, *told = line.split(maxsplit=2)
        if name in SHAPES and told[0].startswith("{'steps'"):
            found[name] = {**asdict(SHAPES[name]), **literal_eval(told[0])}
    return found


def units(folders: list[Path]) -> None:
    """The best unit, all units, and what does without a model."""
    head: tuple[str, ...] = (
        "model",
        "parameters",
        "tokens",
        "seed",
        "bits",
        "kind",
        "by",
        "unit",
        "units",
        "chosen_auc",
        "auc",
    )
    head += ("balanced", "by_module")
    made: list[list[object]] = []
    for folder in folders:
        found = lines(folder, "unasked-[0-9]") + lines(folder, "board-readers") + lines(folder, "unasked-rules")
        for row in found:
            name = f"bytes {row['size']}" if row["model"] == "bytes" else row["model"]
            ends = row["model"] != "bytes" or int(row["tokens"]) in (0, 1 << 20)
            row |= {"model": name, "by_module": row["by_module"] if ends else ""}
            made.append([row[key] for key in head])
    write(RUNS / "unasked.csv", head, made)


def kept(folder: Path) -> None:
    """The model of the page: matrices in whole steps of eight bits, one step a column, the rest in sixteen.

    With it go the probes of the layers that are changed, and of the one at which the board is read best.
    """
    grid = [row for row in lines(folder, "board-grid") if row["model"] == "slim" and row["along"] == "probe"]
    best = min(grid, key=lambda row: float(row["chosen_on"]))
    errors: dict[int, float] = defaultdict(float)
    for row in lines(folder, "board-probes"):
        if (row["model"], row["features"], row["frame"], row["probe"]) == ("slim", "trained", "mine", "ridge"):
            errors[int(row["layer"])] = int(row["wrong"]) / int(row["squares"])
    read = min(errors, key=lambda layer: errors[layer])
    with np.load(folder / "board-slim.npz") as arrays:
        coarse = {name: arrays[name] for name in WEIGHTS if name != "bias"}
        fine = {"setting": np.array([float(best["first"]), float(best["last"]), float(best["kappa"]), read])}
        fine["bias"] = arrays["bias"]
        for layer in sorted({read, *range(int(best["first"]), int(best["last"]) + 1)}):
            coarse[f"probe {layer}"] = arrays[f"probe_{layer}"].reshape(-1, 3 * 36)
            fine |= {f"probe {layer} bias": arrays[f"bias_{layer}"], f"probe {layer} mean": arrays[f"mean_{layer}"]}
    made = {name: values.astype(np.float16) for name, values in fine.items()}
    for name, values in coarse.items():
        size = np.abs(values).max(axis=-2) / 127
        size = np.where(size == 0, 1.0, size)
        made |= {name: np.rint(values / size[..., None, :]).astype(np.int8), f"{name} step": size.astype(np.float16)}
    np.savez_compressed(RUNS / "board-mind.npz", allow_pickle=False, **made)


def answered() -> None:
    """What that model answers in two games of the test, by the forward pass in JAX."""
    import jax.numpy as jnp

    from experiments.mindful import Shape, streams
    from experiments.played import games

    weights = page_model()
    layers, width, hidden = weights["up"].shape
    shape = Shape(layers, width, 8, hidden, othello.CELLS + 1, othello.PLIES)
    played = games(2, 902)
    exact = {name: jnp.asarray(weights[name], jnp.float32) for name in WEIGHTS}
    told = sampling.probabilities(streams(shape, exact, played.signs)[0].astype(np.float64), 1)
    made = [
        [game + 1, ply, *(f"{share:.5f}" for share in told[game, ply])]
        for game in range(2)
        for ply in range(othello.PLIES)
    ]
    head = ("game", "ply", *(f"sign {k}" for k in range(othello.CELLS + 1)))
    write(RUNS / "board-answers.csv", head, made)


def page_model() -> dict[str, Any]:
    """The model of the page, read from its record."""
    with np.load(RUNS / "board-mind.npz") as stored:
        kept = {name: stored[name].astype(np.float64) for name in stored.files}
    return kept | {name: kept[name] * kept[f"{name} step"][..., None, :] for name in kept if f"{name} step" in kept}


def main() -> None:
    """All of it."""
    folders = [Path(name) for name in sys.argv[1:]]
    for make in (training, probed, changed, models, units):
        make(folders)
    kept(next(folder for folder in reversed(folders) if (folder / "board-slim.npz").exists()))
    answered()


if __name__ == "__main__":
    main()
