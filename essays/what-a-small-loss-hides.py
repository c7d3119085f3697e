# ---
# title: What a small loss hides
# summary: >-
#   Nathan Labenz tells of networks that were charged for the length of their wires and fell into ["highly modular and far more interpretable structures"](<said: labenz-wires>).
#   That is what happened in ours. We trained small networks on a pair of tasks, with such a charge and without, until they were equally good, and then silenced the units, the small calculators, that serve one task.
#   Without the charge the other task lost [25%](<calc: {spilled:.0%}>) of what it knew ([1.0%](<calc: {spilled.least:.1%}>) to [86%](<calc: {spilled.most:.0%}>) over other choices);
#   with it, next to nothing ([2%](<calc: {kept_apart.most:.0%}>) at most).
#   Most of this comes from paying for wires at all, and less from paying for their length.
#   The share of wire that joins the tasks is, without any charge, [46](<calc: {1 / parts:.0f}>) times what it is with a charge for length ([2.3](<calc: {1 / parts.most:.1f}>) to [46](<calc: {1 / parts.least:.0f}>) over other choices);
#   where every wire has the same price, [1.1](<calc: {by_length:.1f}>) times ([0.5](<calc: {by_length.low:.1f}>) to [2.4](<calc: {by_length.high:.1f}>)), or [2.0](<calc: {level_times:.1f}>) times ([0.9](<calc: {level_times.least:.1f}>) to
#   [2.8](<calc: {level_times.most:.1f}>)) if, with fewer examples, both charges leave the same loss.
#   Even without a charge the tasks are largely separate along *directions*, mixtures of units:
#   removing those of one task costs the other [1.6%](<calc: {along:.1%}>) ([0.7%](<calc: {along.least:.1%}>) to [8%](<calc: {along.most:.0%}>) over other choices).
#   And where we gave [8](<calc: {neurons}>) units [40](<calc: {concepts}>) rare concepts, they kept [4.3](<calc: {per_neuron:.1f}>) to each,
#   more than any unit can show one by one.
# part: Inside the machine
# order: 7
# authors: [The Scaling Era Reckoned]
# date: 2026-11-27
# excerpts: [labenz-wires, labenz-reverse, labenz-sometimes]
# claims:
#   - labenz-penalise-length
#   - labenz-easier-to-make-sense-of
#   - labenz-more-efficient
#   - labenz-sometimes-interpretable
#   - labenz-not-yet
# ---

# %%
# What this essay computes with
from fractions import Fraction

import numpy as np

from reckoner.author import (
    canvas,
    colours,
    explore,
    facts,
    figure,
    headline,
    judge,
    label,
    reading,
    runs,
    slider,
    table,
)
from snippets import modules, packing, resampling
from snippets.verdicts import likeliest, of_record, true_unless

# %%
# The record of our networks
record = {name: np.array(column) for name, column in runs("wires").items()}
record["spill"] = record["other"] - (record["missed_first"] + record["missed_second"]) / 2
record["spill_blind"] = record["other_blind"] - (record["missed_first"] + record["missed_second"]) / 2
usual = {"task": "sums", "examples": 1000, "width": 20, "unit": "silu", "scale": 1, "steps": 3000}
length = {"charge": "length", "strength": 0.003, "swaps": "True"}
flat = {"charge": "flat", "strength": 0.003, "swaps": "False"}
free = {"charge": "none", "strength": 0, "swaps": "False"}


# %%
# The networks of a setting
def of(column, kind=length, matched=False, **choice):
    """A column of the record for the networks of a kind; matched: where their loss was that of the charged ones."""
    setting = usual | kind | choice
    chosen = np.all([record[name] == value for name, value in setting.items()], axis=0)
    return record[column][chosen & ((record["group"] == "matched") == matched)]


def same_loss(column, **choice):
    """A column for the networks without a charge, at the loss of those with one."""
    return of(column, **({"kind": free, "matched": True} | choice))


# %%
# The weights that were kept
stored = runs("wires-weights")
places_in = np.array([1, 2, 3, 4])
shapes = [(4, 20), (1, 20), (20, 20), (1, 20), (20, 2), (1, 2)]


# %%
# A network put together
def network(name):
    """Weights and shifts of a network, with its inputs and outputs put back in the order of the tasks."""
    ends = np.cumsum([rows * columns for rows, columns in shapes])
    parts = [p.reshape(s) for p, s in zip(np.split(stored[name].astype(float), ends[:-1]), shapes, strict=True)]
    inputs, outputs = np.argsort(stored[f"{name}-order"][:4]), np.argsort(stored[f"{name}-order"][4:])
    return [parts[0][inputs], parts[2], parts[4][:, outputs]], [parts[1], parts[3], parts[5][:, outputs]]


# %%
# Examples, and their answers
x = np.random.default_rng(21).uniform(-1, 1, (1600, 4))
answers = np.stack([(x[:, 0] + x[:, 2]) ** 3, x[:, 1] ** 2 + np.sin(np.pi * x[:, 3])], axis=1)


# %%
# Inputs of one task by inputs of the other
def points(seed):
    """Inputs of the first task, by inputs of the second."""
    side, grid = np.random.default_rng(seed).uniform(-1, 1, (2, 30, 2)), np.empty((30, 30, 4))
    grid[:, :, [0, 2]], grid[:, :, [1, 3]] = side[0][:, None], side[1][None]
    return grid


# %%
# The points by which we tell units apart
crossed, tasks = points(22), answers.var(axis=0)


# %%
# What each unit answers to, and which task it serves more
def doing(name, grid=crossed):
    """For each hidden layer the shares of the first task, of the second, and of both together: (3, units)."""
    given = modules.run(*network(name), grid.reshape(-1, 4))[1]
    return [modules.answered_to(h.reshape(30, 30, -1)) for h in given]


def missed(name, removed=None):
    """The share of each task that is missed when some units, or directions, are removed."""
    wrong = modules.run(*network(name), x, removed)[0] - answers
    return np.mean(wrong**2, axis=0) / np.var(answers, axis=0)


# %%
# Loss of the pairs, with the charge and without, and how far apart
apart_by = np.ceil(100 * np.max(np.abs(same_loss("unseen") / of("unseen") - 1))) / 100
seeds = np.argsort(of("unseen"))
shown_seed = int(of("seed")[seeds[len(seeds) // 2]])
pair = {f"free-{shown_seed}": "no charge", f"length-{shown_seed}": "charged for length"}


# %% [markdown]
# A pair of students hand in the same answers.
# The notebook of one is plain; the other's is a tangle that nobody can follow.
# The marks cannot tell them apart, and neither can the *loss*, the one number by which a neural network is trained: it says how wrong the answers are, and nothing of how they came about.
# In July 2023 Nathan Labenz, who makes the podcast *The Cognitive Revolution*, told of an idea that might change this.
# Suppose that the network's units stand on a line, so that each connection has a length. Then, he said:
#
# > what if we said that we're going to penalize the connections [...] by the length of the connection? [...] what you see is this kind of crystallization [...] into these highly modular and far more interpretable structures.
# >
# > — [Nathan Labenz](<said: labenz-wires>)
#
# The idea is that of Ziming Liu and his colleagues at MIT ([Liu et al. 2023](<work: liu-2023>)).
# If Labenz is right, then a network can be made readable by charging it for its wires.
# It matters because people want to know what a machine will do before it does it.
# We find that he is right about what happens, and that most of it is due to the price of the wires, not to their length.
# Much of the separation is there without any charge, for those who look at mixtures of units and not at one unit at a time.
# And there is another tangle, of many rare concepts in few units, which a price on wires undoes only by making the network forget.
#
# ## A charge parts the tasks
#
# This section shows networks that nobody could tell apart by their loss.
# Each has [4](<calc: {len(places_in)}>) inputs and [two](<calc: {len(tasks):words}>) tasks, which share nothing: the first needs the first and third input alone, the second the other ones.
# (One task is to add its inputs and take the cube; the other is to square one input and to add the sine of the other. They are Liu's.)
# Between inputs and answers stand layers of [20](<calc: {usual["width"]}>) small calculators, called *units*; each adds up what comes to it by its wires, and passes on a number.
# A wire's *weight* says how strongly it counts.
# During training we add to the error a fee for every wire: its weight times its length.
# We trained [five](<calc: {len(of("seed")):words}>) networks with such a charge and [five](<calc: {len(same_loss("seed")):words}>) without, on [1000](<calc: {usual["examples"]}>) examples each,
# and stopped those without where their loss on new examples was that of the others, to within [3%](<calc: {apart_by:.0%}>).


# %%
# How a network is drawn: units that serve the first task stand on the left
faint = 0.2


def drawn(axes, name, title, least=faint, thick=0.35):
    """Wires over a fifth of their layer's heaviest, in the colour of the task, or of neither where they join both."""
    tasks = [np.array([0, 1, 0, 1]), *[(s[0] < s[1]).astype(int) for s in doing(name)], np.array([0, 1])]
    lean = [tasks[0], *[s[1] - s[0] for s in doing(name)], tasks[3]]
    at = [(np.argsort(np.argsort(k, kind="stable")) + 0.5) / len(k) for k in lean]
    lines = {}
    for layer, w in enumerate(network(name)[0]):
        heavy = abs(w) / abs(w).max()
        for i, j in np.argwhere(heavy > least):
            tone = tones[tasks[layer][i]] if tasks[layer][i] == tasks[layer + 1][j] else colours.VERMILION
            one = lines.setdefault((tone, heavy[i, j] > thick), [])
            one += [(at[layer][i], layer), (at[layer + 1][j], layer + 1), (np.nan, np.nan)]
    for (tone, strong), points in sorted(lines.items(), key=lambda item: item[0][0] != colours.VERMILION):
        axes.plot(*np.array(points).T, color=tone, linewidth=1.6 if strong else 0.5)
    axes.set_title(title, fontsize=10)
    axes.axis("off")


# %%
# The pair, side by side
tones = (colours.BLUE, colours.GREEN)
drawing, both = canvas(height=3.9, ncols=2)
for axes, (name, title) in zip(both, pair.items(), strict=True):
    drawn(axes, name, title)
    for task, (where, tone) in enumerate(zip((0.25, 0.75), tones, strict=True)):
        label(axes, where, -0.25, f"inputs {('1, 3', '2, 4')[task]}", tone, ha="center", va="top")
        label(axes, where, 3.12, f"task {task + 1}", tone, ha="center", va="bottom")
    axes.set(xlim=(-0.02, 1.02), ylim=(-0.5, 3.5))

# %%
# What each of them loses when the units of one task are silenced
two_losses = [np.mean((modules.run(*network(name), x)[0] - answers) ** 2) for name in pair]


# %%
# The share of a task that is lost by accident
def lost(column="spill", **choice):
    """The mean over networks: what silencing the units of one task costs the other."""
    return np.mean(of(column, **choice))


def lost_free(column="spill", **choice):
    """The same without a charge, at the same loss."""
    return np.mean(same_loss(column, **choice))


# %%
# Other ways to make and to train the networks, all with few examples
scarce = {"examples": 100}
others = {
    "few examples": scarce,
    "few examples, and products as tasks": {"task": "products"} | scarce,
    "few examples, and units of the kind tanh": {"unit": "tanh"} | scarce,
    "few examples, and units that cut off what is below nought": {"unit": "relu"} | scarce,
    "few examples, and smaller first weights": {"scale": 0.3} | scarce,
    "few examples, and more units": {"width": 40} | scarce,
    "few examples, and longer training": {"steps": 9000} | scarce,
}

# %%
# Other prices
lightest, lighter, heavier, heavy, heaviest = ({"strength": s} | scarce for s in (0.0003, 0.001, 0.01, 0.03, 0.1))
strengths = sorted({s for s in record["strength"] if s > 0})


# %%
# A calculation, made anew with each of these
def elsewhere(reckon, matched=False):
    """What a function gives with each of these; matched: with how far the loss without a charge stood above its goal."""
    over = {n: np.mean(same_loss("unseen", **c) / of("unseen", **c)) for n, c in others.items()}
    ends = {n: f", {times:.1f} times the loss" if matched else "" for n, times in over.items()}
    return {name + ends[name]: lambda choice=choice: reckon(**choice) for name, choice in others.items()}


# %%
# Pairs whose losses are nearly the same
near = 0.05


def level(column):
    """The columns without a charge and with one, for those pairs whose losses differ by a twentieth at most."""
    pair = [
        np.concatenate([kind(c, **o) for o in others.values()]) for c in (column, "unseen") for kind in (same_loss, of)
    ]
    return [part[abs(pair[2] / pair[3] - 1) <= near] for part in pair[:2]]


# %%
# How many these are
pairs, all_pairs = len(level("cut")[0]), sum(len(of("cut", **o)) for o in others.values())
near_pairs = f"few examples, the {pairs} pairs within {near:.0%} of each other's loss"

# %%
# The same from the kept weights, where fewer units are silenced, or units are told apart by other points
enough, purest = 0.9, 4
fewer_units = {
    "the layer next to the inputs alone": {"layers": (0,)},
    "the layer next to the answers alone": {"layers": (1,)},
    f"only units that answer to one task for {enough:.0%}": {"least": enough},
    f"the {purest} purest units of the layer next to the answers": {"layers": (1,), "most": purest},
    **{f"units told apart by other points ({k})": {"grid": points(29 + k)} for k in (1, 2, 3, 4)},
    "units told apart by the points of this page": {},
}


# %%
# What silencing some units costs
def silencing(label="free", layers=(0, 1), least=0.0, most=20, grid=crossed):
    """What silencing units costs the other task, and their own: means over networks and tasks."""
    found = []
    for name in (f"{label}-{seed:.0f}" for seed in of("seed")):
        shares, whole = doing(name, grid), missed(name)
        for part in (0, 1):
            told = [[u for u in np.argsort(-s[part])[:most] if s[part, u] > max(s[1 - part, u], least)] for s in shares]
            gone = missed(name, [np.eye(20)[t if k in layers else []] for k, t in enumerate(told)]) - whole
            found.append((gone[1 - part], gone[part]))
    return np.mean(found, axis=0)


# %%
# What it costs with each of these
few_pure, here = list(fewer_units)[3], list(fewer_units)[-1]
without_charge = {name: silencing(**choice) for name, choice in fewer_units.items()}
with_charge = {name: silencing("length", **choice) for name, choice in fewer_units.items()}


# %%
# What is lost without the charge
spilled = headline(
    "lost-without",
    "the share of a task that a network without a charge loses when the units of the other task are silenced, at the loss of the charged ones",
    lost_free,
    unit="share",
    format=".0%",
    interval=resampling.bootstrap(same_loss("spill"), np.mean, of="networks", seed=1),
    alternatives=elsewhere(lost_free, matched=True)
    | {name: values[0] for name, values in without_charge.items()}
    | {
        near_pairs: np.mean(level("spill")[0]),
        "networks at the end of their training": {"matched": False},
        "units told apart by a reader of the wires alone": {"column": "spill_blind"},
    },
)

# %%
# What is lost with it
kept_apart = headline(
    "lost-with",
    "the share of a task that a network charged for length loses when the units of the other task are silenced",
    lost,
    unit="share",
    format=".3%",
    interval=resampling.bootstrap(of("spill"), np.mean, of="networks", seed=2),
    alternatives=elsewhere(lost)
    | {name: values[0] for name, values in with_charge.items()}
    | {
        f"few examples, and a charge of {lighter['strength']:g}": lambda: lost(**lighter),
        f"few examples, and a charge of {heavier['strength']:g}": lambda: lost(**heavier),
        "units told apart by a reader of the wires alone": {"column": "spill_blind"},
    },
)

# %%
# The first figure
figure(
    drawing,
    name="pair",
    caption=f"The same loss, and different insides. The networks miss by {two_losses[0]:.4f} and {two_losses[1]:.4f} (mean square on {len(x):,} new examples). "
    f"Blue serves the first task, green the second; orange wires join units of different tasks. Wires over {faint:.0%} of their layer's heaviest are drawn, and in both networks we put the units of the first task on the left.",
    alt="Wiring diagrams. On the left a dense tangle of blue, green and orange wires; on the right a few blue wires and a few green ones, apart from each other.",
    data={
        "network (name)": list(pair.values()),
        "loss (mean square)": two_losses,
        "first task missed (share)": [missed(name)[0] for name in pair],
        "second task missed (share)": [missed(name)[1] for name in pair],
    },
)

# %% [markdown]
# The drawing could deceive, so we ask a question that has an answer.
# Take all units that serve the second task more than the first, and silence them: each gives the same number whatever comes in.
# If the network has parts, then the second task must fail and the first must not notice.
# With the charge, the first loses [0.001%](<calc: {kept_apart:.3%}>) of what it knew; without it, it loses [25%](<calc: {spilled:.0%}>).
# (We tell units apart by trying which inputs move them. Always guessing the average counts as knowing nothing, and no errors as knowing everything.)
#
# The tangle lies in the layer next to the inputs.
# Silence one task's units there alone, and the other loses [29%](<calc: {without_charge["the layer next to the inputs alone"][0]:.0%}>), about as much as when both layers are silenced, [30%](<calc: {without_charge[here][0]:.0%}>).
# (For these figures we told the units apart anew, by other inputs than before; with the earlier ones it was [25%](<calc: {spilled:.0%}>).) In the layer next to the answers alone it is only
# [5.5%](<calc: {without_charge["the layer next to the answers alone"][0]:.1%}>).
# And there one can choose better: silencing the [4](<calc: {purest}>) units of that layer that keep most to their task costs the other only
# [1.0%](<calc: {without_charge[few_pure][0]:.1%}>), and their own [64%](<calc: {without_charge[few_pure][1]:.0%}>).
#
# Try it: silence one unit after another, and see who suffers.

# %%
# One unit silenced
of_kind = {"free": "no charge", "length": "charged for length", "flat": "charged alike"}
kinds = [f"{kind}-{shown_seed}" for kind in of_kind]
everything = {name: (doing(name), missed(name)) for name in kinds}


def silenced(number, layer, unit):
    """What one unit answers to, and what is missed without it."""
    name = kinds[int(number) - 1]
    removed = [np.eye(20)[[int(unit) - 1] if layer == k + 1 else []] for k in range(2)]
    first, second = np.maximum(missed(name, removed) - everything[name][1], 0)
    shares = everything[name][0][int(layer) - 1][:, int(unit) - 1]
    alone = ("the first task", "the second task")[int(np.argmax(shares[:2]))]
    owed = "nothing" if max(first, second) < 1e-5 else alone if max(shares[:2]) >= enough else "both tasks"
    lost_now = {"first": float(min(first, 1)), "second": float(min(second, 1))}
    return {"kind": list(of_kind.values())[int(number) - 1], "answers": owed} | lost_now


# %%
# The explorable
explore(
    name="silence",
    of=silenced,
    sliders={
        "number": slider("network", [1, 2, 3], unit="number"),
        "layer": slider("layer", [1, 2], unit="number"),
        "unit": slider("unit to silence", list(range(1, 21)), unit="number"),
    },
    shows={
        "kind": reading("the network", unit="number"),
        "answers": reading("this unit answers to", unit="number"),
        "first": reading("of the first task lost", unit="share", format=".1%"),
        "second": reading("of the second task lost", unit="share", format=".1%"),
    },
    start={"number": 1, "layer": 1, "unit": 4},
    curve=("unit", "first"),
    caption=f"In the first network many units matter to both tasks. In the others most matter to nothing, and the few that are left matter to one task alone. The line is what the first task loses. "
    f"The network charged for length has {int(of('heavy', seed=shown_seed)[0])} wires of weight, that charged alike {int(of('heavy', flat, seed=shown_seed)[0])}, and the first {int(same_loss('heavy', seed=shown_seed)[0])}. "
    f"A unit answers to one task if that moves it for {enough:.0%} or more. Where a unit costs a task more than all that it knew, no more than all is shown.",
    alt="What is lost of the first task for each unit that is silenced, in the network that is set.",
)

# %% [markdown]
# ## What the charge does
#
# Now we can judge what Labenz says, over all our networks and not by a drawing.
# How far a network falls into parts can be measured by its wires alone: how much wire must one cut until nothing joins the tasks?
# There is an exact answer, the *minimum cut*, as for the flow of water between towns.
# Without a charge one must cut [14%](<calc: {np.mean(same_loss("cut")):.0%}>) of all wire, with it [0.3%](<calc: {np.mean(of("cut")):.1%}>).


# %%
# How much wire must be cut, with a charge and without
def parted(kind=length, beside=None, column="cut", **choice):
    """The share of wire that must be cut, as a share of what it is without a charge at the same loss."""
    return np.mean(of(column, kind, **choice)) / np.mean(same_loss(column, **choice))


parts = headline(
    "cut",
    "how much of its wire a network must lose until nothing joins its tasks, charged for length over not charged, at the same loss",
    parted,
    unit="ratio",
    format=".3f",
    interval=resampling.bootstrap(
        (of("cut"), same_loss("cut")), lambda a, b: np.mean(a) / np.mean(b), of="pairs of networks", seed=3
    ),
    alternatives=elsewhere(parted, matched=True)
    | {
        "networks at the end of their training": np.mean(of("cut")) / np.mean(of("cut", free)),
        near_pairs: np.mean(level("cut")[1]) / np.mean(level("cut")[0]),
    },
)

# %%
# Whether it is the length
kinds_of_charge = {
    "length, with swaps": length,
    "length, no swaps": length | {"swaps": "False"},
    "every wire alike": flat,
    "lengths dealt by lot": {"charge": "dealt", "strength": 0.003, "swaps": "True"},
    "squares of weights": {"charge": "square", "strength": 0.003, "swaps": "False"},
}
by_lot, lot_heavier = (f"few examples, and lengths dealt to the wires by lot, {p}" for p in ("as dear", "dearer"))
as_theirs = f"few examples, and charges of {heavier['strength']:g}"
lots, unswapped = kinds_of_charge["lengths dealt by lot"], kinds_of_charge["length, no swaps"]


def without_length(kind=flat, column="cut", beside=length, **choice):
    """What a charge without length leaves between the tasks, over what one for length leaves."""
    return np.mean(of(column, kind, **choice)) / np.mean(of(column, beside, **choice))


# %%
# The same at one loss: what a charge leaves, over what one for length leaves where its own loss is as high
def at_one_loss(kind=flat, price=0.003, beside=length):
    """Loss and share of wire, for each network of a charge, and for each of the charges for length."""
    each = [(kind, price), *((beside, s) for s in strengths[4:])]
    return tuple(of(c, k, **scarce | {"strength": s}) for k, s in each for c in ("unseen", "cut"))


# %%
# The ratio of shares at that loss
def read_off(*columns):
    """The ratio of shares, read off the line of the charges for length in logarithms."""
    (loss, cut), *line = np.log([np.mean(c) for c in columns]).reshape(-1, 2)
    return np.exp(cut - np.interp(loss, *np.array(sorted(map(tuple, line))).T))


# %%
# The wire between the tasks at one loss, and other ways to compare
no_swaps, nearest = "units that may not swap places", "the nearest prices"
level_times = headline(
    "without-length-level",
    "how many times as large a share of the wire joins the tasks if every wire is charged alike, at the same loss",
    lambda **choice: read_off(*at_one_loss(**choice)),
    unit="times",
    format=".1f",
    interval=resampling.bootstrap(at_one_loss(), read_off, of="sets of networks", seed=11),
    alternatives={
        nearest: np.mean(of("cut", flat, **scarce)) / np.mean(of("cut", **heavier)),
        **{f"every wire charged {price:g}": {"price": price} for price in (0.01, 0.03)},
        **{f"lengths dealt by lot, charged {price:g}": {"kind": lots, "price": price} for price in (0.01, 0.03)},
        no_swaps: {"beside": unswapped},
        **{f"{no_swaps}, charged {price:g}": {"beside": unswapped, "price": price} for price in (0.01, 0.03)},
    },
)

# %%
# The losses at the nearest prices
level_losses = [np.mean(of("unseen", flat, **scarce)), np.mean(of("unseen", **heavier))]
price_alone = np.mean(same_loss("cut", **scarce)) / np.mean(of("cut", flat, **scarce))
few_of_parts = next(name for name in parts.alternatives if name.startswith("few examples,"))

# %%
# The wire between the tasks, charged alike over charged for length
by_length = headline(
    "without-length",
    "how many times as large a share of the wire joins the tasks if every wire is charged alike, not for its length",
    without_length,
    unit="times",
    format=".1f",
    interval=resampling.bootstrap(
        (of("cut", flat), of("cut")), lambda a, b: np.mean(a) / np.mean(b), of="pairs of networks", seed=4
    ),
    alternatives=elsewhere(without_length)
    | {
        by_lot: lambda: without_length(lots, **scarce),
        lot_heavier: lambda: without_length(lots, **heavier),
        "few examples, and units that may not swap places": lambda: without_length(beside=unswapped, **scarce),
        **{
            f"few examples, and charges of {c['strength']:g}": lambda c=c: without_length(**c)
            for c in (lightest, lighter, heavier, heavy, heaviest)
        },
        "few examples, and the same loss": float(level_times),
        "few examples, and what is lost when units are silenced": lambda: without_length(column="spill", **scarce),
    },
)


# %%
# Easier to make sense of: how much of the accidental loss is avoided
def spared(column="spill", **choice):
    """What the charge avoids of the loss by accident, as a share of it."""
    return 1 - lost(column, **choice) / lost_free(column, **choice)


tidier = headline(
    "tidier",
    "the share of what silencing one task's units costs the other that a charge for length avoids, at the same loss",
    spared,
    unit="share",
    format=".1%",
    interval=resampling.bootstrap(
        (same_loss("spill"), of("spill")), lambda a, b: 1 - np.mean(b) / np.mean(a), of="pairs of networks", seed=5
    ),
    alternatives=elsewhere(spared, matched=True)
    | {name: 1 - with_charge[name][0] / value[0] for name, value in without_charge.items()}
    | {
        "units told apart by a reader of the wires alone": {"column": "spill_blind"},
        near_pairs: 1 - np.mean(level("spill")[1]) / np.mean(level("spill")[0]),
    },
)


# %%
# Directions in place of units: those that follow one task's inputs
def parted_by(name, layers=(0, 1), share=0.99, chance=None):
    """What removing them costs the other task and their own, the mean over both tasks, and how many there are a layer."""
    given = [h.reshape(30, 30, -1) for h in modules.run(*network(name), crossed.reshape(-1, 4))[1]]
    whole, found = missed(name), []
    for part in (0, 1):
        removed = [modules.directions(h, part, share)[: None if k in layers else 0] for k, h in enumerate(given)]
        if chance is not None:
            rng = np.random.default_rng(chance)
            removed = [np.linalg.qr(rng.normal(size=(20, len(v))))[0].T for v in removed]
        gone = missed(name, removed) - whole
        found.append((gone[1 - part], gone[part], np.mean([len(removed[k]) for k in layers])))
    return np.mean(found, axis=0)


def by_directions(label="free", **choice):
    """What the other task loses, for each network of a kind."""
    return np.array([parted_by(f"{label}-{seed:.0f}", **choice) for seed in of("seed")])[:, 0]


# %%
# The record of the same in other networks
costs = {name: np.array(column) for name, column in runs("wires-along").items()}


def recorded(column="other", group="matched", **choice):
    """A column of it, for networks without a charge at the loss of the charged ones if nothing else is said."""
    chosen = np.all([costs[name] == value for name, value in (usual | choice).items()], axis=0)
    return costs[column][chosen & (costs["group"] == group)]


# %%
# What removing directions costs without a charge
along = headline(
    "by-directions",
    "the share of a task that a network without a charge loses when the directions that follow the other task's inputs are removed",
    lambda **choice: np.mean(by_directions(**choice)),
    unit="share",
    format=".1%",
    interval=resampling.bootstrap(by_directions(), np.mean, of="networks", seed=10),
    alternatives=elsewhere(lambda **choice: np.mean(recorded(**choice)), matched=True)
    | {
        **{f"directions that hold {share:.1%} of what follows them": {"share": share} for share in (0.95, 0.999)},
        "the layer next to the inputs alone": {"layers": (0,)},
        "directions found, and their cost measured, by other points": np.mean(recorded()),
        "networks at the end of their training": np.mean(recorded(group="end")),
    },
)
_, lost_own, directions_each = np.mean([parted_by(f"free-{seed:.0f}") for seed in of("seed")], axis=0)
at_random, along_charged = np.mean(by_directions(chance=1)), np.mean(by_directions("length"))
units_each = np.mean([np.mean(s[0] >= s[1]) for seed in of("seed") for s in doing(f"free-{seed:.0f}")]) * 20

# %%
# Units beside directions in the other networks, and networks whose first layer is never trained
in_others = {name: np.mean(recorded(**choice)) for name, choice in others.items()}
units_over = min(np.mean(recorded("other_units", **choice)) / in_others[name] for name, choice in others.items())
others_charged = max(np.mean(recorded(group="charged", **choice)) for choice in others.values())
frozen, learned = recorded("other_first", "frozen"), recorded("other_first", "end")
frozen_worse = np.mean(recorded("unseen", "frozen")) / np.mean(recorded("unseen", "end"))


# %%
# Fewer wires
def slimmer(**choice):
    """How many times as many wires of weight without the charge."""
    return np.mean(same_loss("heavy", **choice)) / np.mean(of("heavy", **choice))


fewer = headline(
    "fewer-wires",
    "how many times as many wires of weight a network has without the charge as with it, at the same loss",
    slimmer,
    unit="times",
    format=".0f",
    interval=resampling.bootstrap(
        (same_loss("heavy"), of("heavy")), lambda a, b: np.mean(a) / np.mean(b), of="pairs of networks", seed=6
    ),
    alternatives=elsewhere(slimmer, matched=True)
    | {near_pairs: np.mean(level("heavy")[0]) / np.mean(level("heavy")[1])},
)
light = 0.01
worse_pruned = np.exp(np.mean(np.log(of("pruned") / of("unseen"))))
# %%
# What an average wire is charged in the middle layer, for each unit of strength
spots = (np.arange(20) + 0.5) / 20
weak_ratio = without_length({"charge": "weak", "swaps": "False"}, **heavier)
mean_length = facts.bimt_code.near + np.mean(abs(spots[:, None] - spots))

# %% [markdown]
# ## Most of it is the price
#
# Labenz does not quite say that length is the cause, but a listener may think so.
# We can ask by charging for something else.
# Without a charge, at the same loss, the share of wire that joins the tasks is [46](<calc: {1 / parts:.0f}>) times what it is with one for length
# ([11](<calc: {1 / parts.alternatives[few_of_parts]:.0f}>) times where examples are few, and from [2.3](<calc: {1 / parts.most:.1f}>) to [46](<calc: {1 / parts.least:.0f}>) over all other choices).
# Charge every wire alike, as much as an average wire is charged for its length, and the share is [1.1](<calc: {by_length:.1f}>) times what it is with one for length.
# With [five](<calc: {len(of("seed")):words}>) networks of each kind we can only say that this lies between [0.5](<calc: {by_length.low:.1f}>) and [2.4](<calc: {by_length.high:.1f}>).
# So most of it is the price, not what the price is for.
# A wire that helps no task is not worth its price, and a wire between tasks that share nothing helps none.
#
# Does length add anything?
# With few examples we tried more prices, and with heavy ones the share is about [3.3](<calc: {by_length.most:.1f}>) times as large where every wire is charged alike.
# But such charges also raise the errors more.
# So we ask what a charge for length leaves where its errors are as large as those with every wire charged alike, and where those lie between prices that we tried we draw a line between them.
# The share is then [2.0](<calc: {level_times:.1f}>) times as large with every wire charged alike ([1.0](<calc: {level_times.low:.1f}>) to [3.7](<calc: {level_times.high:.1f}>)).
# Yet this turns on how one compares: at the nearest prices, whose errors are [0.0054](<calc: {level_losses[0]:.4f}>) and [0.0056](<calc: {level_losses[1]:.4f}>), it is [2.8](<calc: {level_times.alternatives[nearest]:.1f}>) times,
# and if units may not swap places in either network it is [0.9](<calc: {level_times.alternatives[no_swaps]:.1f}>) times.
# So length may help. But on these few examples a price that ignores length already makes the share [9.5](<calc: {price_alone:.1f}>) times as small
# (here the networks without a charge have a larger loss, too),
# and charging for length makes it [2.0](<calc: {level_times:.1f}>) times or so smaller again.
# (Lengths dealt to the wires by lot, so that they mean nothing, leave [0.9](<calc: {by_length.alternatives[by_lot]:.1f}>) times as much as true ones at our usual price, and [1.5](<calc: {by_length.alternatives[lot_heavier]:.1f}>)
# times at a heavier one.)

# %%
# What each kind of charge makes of a network
rows = [
    (name, *(np.mean(of(c, kind, **scarce)) for c in ("unseen", "cut", "spill", "pure")))
    for name, kind in kinds_of_charge.items()
]
rows.insert(0, ("none", *(np.mean(of(c, free, **scarce)) for c in ("unseen", "cut", "spill", "pure"))))
table(
    [(n, f"{a:.4f}", f"{b:.1%}", f"{c:.1%}", f"{d:.0%}") for n, a, b, c, d in rows],
    columns=["charge", "loss", "wire to cut", "lost by accident", "units of one task"],
    caption=f"A price on each unit of weight makes modules, whatever it is for; one on squares does so in part. "
    f"Means over {len(of('seed', **scarce))} networks of each kind, on {scarce['examples']} examples and charged as much for an average wire.",
)

# %% [markdown]
# The kind of price matters too.
# If we charge for the *square* of each weight, as weight decay does, [15%](<calc: {np.mean(of("cut", kinds_of_charge["squares of weights"], **scarce)):.0%}>) of the wire joins the tasks.
# A square asks next to nothing for a light wire, so the wires stay, although the units sort themselves out
# in part: silencing one task's costs the other [6%](<calc: {np.mean(of("spill", kinds_of_charge["squares of weights"], **scarce)):.0%}>).
#
# Length also says where a module is.
# The units of a task end up side by side, because they may swap places, and that is why the pictures in the paper can be read with the naked eye.
# Its code allows the same comparison ([Liu 2023](<work: liu-code-2023>)), but without length it charges [0.1](<fact: {bimt_code.near}>)
# for each unit of weight where the charge for length asks [0.43](<calc: {mean_length:.2f}>) of an average wire.
# A control like that is cheaper as well as blind to length: at their strength it leaves [2.9](<calc: {weak_ratio:.1f}>) times as large a share of wire between our tasks, and one of equal price
# [1.9](<calc: {by_length.alternatives[as_theirs]:.1f}>) times.

# %%
# Modules: the verdict
judge(
    "labenz-penalise-length",
    likeliest(
        "less wire between the tasks than without the charge, at the same loss",
        true_unless(lambda ratio: ratio >= 1, by="networks that are as mixed with the charge", found=parts),
        because="he tells of a crystallisation into modules, against everything connected to everything",
        others={
            "far less of it than if every wire has the same price": true_unless(
                lambda ratio: ratio < 2, by="a charge that ignores length", found=by_length
            ),
            "far less of it than that at the same loss, however one compares": true_unless(
                level_times.least < 2, by="ways to compare that show less than that"
            ),
        },
    ),
    f"With a charge for length {np.mean(of('cut')):.1%} of all wire joins the tasks, without any {np.mean(same_loss('cut')):.0%} at the same loss, and with one that charges every wire alike {np.mean(of('cut', flat)):.1%}.",
)

# %%
# Fewer wires: the verdict
judge(
    "labenz-more-efficient",
    true_unless(lambda times: times < 2, by="networks that need as many wires", found=fewer),
    f"Charged networks keep {np.mean(of('heavy')):.0f} wires of {light:.0%} of their layer's heaviest or more, those without a charge {np.mean(same_loss('heavy')):.0f} of {4 * 20 + 20 * 20 + 20 * 2}. "
    f"With the light ones cut off, the charged networks' loss is {worse_pruned:.2f} times what it was.",
)

# %% [markdown]
# ## The tangle is in the axes
#
# Here comes what surprised us.
# In a town whose streets run north-east and north-west, every walk looks mixed to someone who records only steps north and east.
# Turn the map, and each walk follows one street.
# Units are like north and east: only the axes along which we happen to look.
# A *direction* is like a street: a fixed mixture of a layer's [20](<calc: {usual["width"]}>) units.
#
# So we asked along which directions a layer moves if the inputs of the second task change, and removed these directions in place of units.
# There are [3.5](<calc: {directions_each:.1f}>) of them to a layer, where we had to silence [11](<calc: {units_each:.0f}>) units.
# Without them the network does the second task slightly worse than a guess of the average: it loses [106%](<calc: {lost_own:.0%}>) of what it knew.
# The other loses [1.6%](<calc: {along:.1%}>) ([0.5%](<calc: {along.low:.1%}>) to [3.5%](<calc: {along.high:.1%}>)), where units cost it [25%](<calc: {spilled:.0%}>).
# As many directions by chance cost it [47%](<calc: {at_random:.0%}>).
#
# How clean this is depends on the network.
# Over [seven](<calc: {len(others):words}>) other ways to make and to train them, all with few examples, the other task loses
# from [0.7%](<calc: {min(in_others.values()):.1%}>) to [8%](<calc: {max(in_others.values()):.0%}>), the most where units cut off what is below nought.
# In each of these, silencing units costs it at least [2.5](<calc: {units_over:.1f}>) times as much.
#
# Here too the cost comes from the layer next to the inputs; the answers are sums over the last layer, so that directions there part them almost by construction.
# In the first layer nothing forces it.
# We also trained [five](<calc: {len(frozen):words}>) networks whose first layer kept the random weights that it began with.
# Removing that layer's directions costs the other task [30%](<calc: {np.mean(frozen):.0%}>) on average, from [7%](<calc: {np.min(frozen):.0%}>) to [101%](<calc: {np.max(frozen):.0%}>);
# where all layers are trained to the end, [1.3%](<calc: {np.mean(learned):.1%}>), from [0.4%](<calc: {np.min(learned):.1%}>) to [3.3%](<calc: {np.max(learned):.1%}>).
# So most of the parting is learned, although such networks also make errors [13](<calc: {frozen_worse:.0f}>) times as large, and silencing their units costs the other task [206%](<calc: {np.mean(recorded("other_units", "frozen")):.0%}>).
#
# We found the directions because we knew which inputs belong to which task.
# And a charge makes the parting cleaner even along them: the charged networks' other task loses [0.0003%](<calc: {along_charged:.4%}>), and [0.3%](<calc: {others_charged:.1%}>) at most in the other ways.
# But networks without a charge hold an order of which little shows in how strong their wires are, one by one.

# %%
# Easier to make sense of: the verdict
judge(
    "labenz-easier-to-make-sense-of",
    likeliest(
        "for somebody who looks at units and wires",
        true_unless(
            lambda share: share < 0.5, by="networks whose tasks are about as tangled with the charge", found=tidier
        ),
        because="he shows pictures of units and wires, and calls the other kind spaghetti",
        others={
            f"for somebody who looks along directions, to whom less than {near:.0%} is no loss": true_unless(
                lambda share: share < near, by="directions that part the tasks without a charge", found=along
            ),
            "for such a reader, in some of the other networks": true_unless(
                along.most < near, by="directions that part the tasks without a charge in all of them"
            ),
        },
    ),
    f"Silencing the units of one task costs the other {spilled:.0%} of what it knew without the charge, and {kept_apart:.3%} with it, at the same loss. "
    f"Removing directions in their place costs it {along:.1%} without ({along.least:.1%} to {along.most:.0%} over other choices), and {along_charged:.4%} with.",
)

# %% [markdown]
# ## A charge is dear where examples are many
#
# An honest price list has another column: what is lost in accuracy.

# %%
# What the charge costs


def dearer(kind=length, beside=free, **choice):
    """The loss on new examples, charged over not charged at the end of training: the mean of the logarithms."""
    ratio = of("unseen", kind, **choice) / of("unseen", beside, **{k: v for k, v in choice.items() if k != "strength"})
    return np.exp(np.mean(np.log(ratio)))


# %%
# What the charge costs, and what other choices give
cost = headline(
    "cost",
    "the loss of a network charged for length, over that of one without a charge at the end of its training",
    dearer,
    unit="times",
    format=".1f",
    interval=resampling.bootstrap(
        (of("unseen"), of("unseen", free)),
        lambda a, b: np.exp(np.mean(np.log(a / b))),
        of="pairs of networks",
        seed=7,
    ),
    alternatives=elsewhere(dearer)
    | {
        **{
            f"few examples, and a charge of {one['strength']:g}": lambda one=one: dearer(**one)
            for one in (lightest, lighter, heavier)
        },
        "every wire charged alike": {"kind": flat},
    },
)

# %%
# How sure the cost is with few examples
few_cost = resampling.bootstrap(
    (of("unseen", **scarce), of("unseen", free, **scarce)),
    lambda a, b: np.exp(np.mean(np.log(a / b))),
    of="pairs of networks",
    seed=12,
)

# %%
# What is packed, the charges, and the concepts of a pair
third, quarter, sixth = Fraction(1, 3), Fraction(1, 4), Fraction(1, 6)
shares_from = third / (third + quarter)
concepts, more_concepts, neurons, rare, few, flat_neurons, starts = 40, 80, 8, 0.01, 6, 2, 4
middle_charge, loose_charge, tight_charge, heavy_charge, pairs_of, ceiling = 0.003, 0.005, 0.007, 0.01, (1, -1), 0.5

# %%
# Every strength of every charge
grid = {
    name: np.array(
        [[np.mean(of(c, kind, strength=s, **scarce)) for c in ("unseen", "spill", "cut")] for s in strengths]
    )
    for name, kind in kinds_of_charge.items()
}
tone_of = dict(
    zip(kinds_of_charge, (colours.BLUE, colours.SKY, colours.ORANGE, colours.PURPLE, colours.FAINT), strict=True)
)

# %%
# The picture of it
drawing, axes = canvas(height=3.6)
for name, values in grid.items():
    axes.plot(values[:, 0], np.maximum(values[:, 2], 1e-4), "o-", color=tone_of[name], markersize=3, linewidth=1.2)
axes.plot(
    np.mean(of("unseen", free, **scarce)),
    np.mean(of("cut", free, **scarce)),
    "s",
    color=colours.VERMILION,
    markersize=6,
)
axes.set(
    xscale="log", yscale="log", xlabel="loss on new examples (mean square)", ylabel="wire that joins the tasks (share)"
)
axes.yaxis.set_major_formatter("{x:.1%}")
axes.minorticks_off()
for name, words, (dx, dy) in (
    ("squares of weights", "squares", (0.5, 1.12)),
    ("every wire alike", "alike", (0.9, 1.15)),
    ("length, with swaps", "length", (1, 0.8)),
    ("lengths dealt by lot", "by lot", (1.1, 1)),
    ("length, no swaps", "no swaps", (1.05, 1)),
):
    label(axes, grid[name][-1, 0] * dx, grid[name][-1, 2] * dy, words, tone_of[name], va="bottom" if dy > 1 else "top")

# %%
# The second figure
figure(
    drawing,
    name="price",
    caption=f"With only {scarce['examples']} examples, a charge that is neither among the lightest nor heavy makes the networks more modular and more accurate on average, unless it is for squares. A heavy one costs accuracy. "
    "Each line is a kind of charge, from light to heavy; down is more modular, right is less accurate. Charges for length (blue; the other blue line where units may not swap places), "
    "for every wire alike (orange) and for lengths dealt by lot (purple) fall steeply once they are not very light; one for squares (grey) does not. The square mark has no charge.",
    alt="Lines on logarithmic axes: those of charges for length, alike or by lot fall steeply and then turn right; that of squares stays high.",
    data={"strength (charge)": strengths}
    | {f"{name}, loss (mean square)": values[:, 0] for name, values in grid.items()}
    | {f"{name}, wire to cut (share)": values[:, 2] for name, values in grid.items()},
)

# %% [markdown]
# On [100](<fact: {bimt_code.examples}>) examples, as many as Liu took, the charge that we used makes the errors [0.8](<calc: {cost.alternatives["few examples"]:.1f}>) times as large.
# With [five](<calc: {len(of("seed")):words}>) pairs that could be anything from [0.6](<calc: {few_cost.low:.1f}>) to [1.3](<calc: {few_cost.high:.1f}>), and on products of inputs it is
# [1.4](<calc: {cost.alternatives["few examples, and products as tasks"]:.1f}>).
# So where examples are few, the charge is not clearly dear.
# With [1,000](<calc: {usual["examples"]:,}>) examples it is different: there the charge makes the errors [4.8](<calc: {cost:.1f}>) times as large, if both kinds of network are trained to the end.
# That is the price of a charge that is kept to the end, which also makes every weight too small. What the parts themselves cost we did not measure.
#
# Liu's own notebook reports an error of [0.0074](<fact: {bimt_code.error}>) on these tasks at a strength of [0.01](<calc: {facts.bimt_code.strength * facts.bimt_code.raised:.2f}>);
# ours at this strength is [0.0056](<calc: {np.mean(of("unseen", **heavier)):.4f}>).
#
# ## Rare concepts share neurons
#
# So far there were more units than the tasks needed, and room for both.
# Now we take the opposite case: more to know than units to know it with.
# A language model knows of far more things than it has units, and each of them is rarely the subject.
# [Elhage et al. 2022](<work: elhage-2022>) built a very small network that has this problem, and we build theirs again.
# It sees [40](<calc: {concepts}>) *concepts*, each of which is present only now and then, with a strength between nought and one.
# It must squeeze them into [8](<calc: {neurons}>) units, here called *neurons*, and give all of them back.
#
# With a linear reader this is hopeless: a theorem says that from [8](<calc: {neurons}>) neurons no more than [8](<calc: {neurons}>) concepts can be read by adding them up with fixed weights.
# (A concept that is given back perfectly counts as one, and one given back in part as that part.)
# But a network may also cut off what is below nought, and so it can play a trick.
# Let two concepts share a neuron as opposites, one pushing it up and the other down.
# As long as they are not present together, both are given back without an error.
# By hand one finds that this beats a neuron for one of them alone whenever each is present less than [4/7](<calc: {shares_from.numerator}/{shares_from.denominator}>) of the time, as the exercise shows.
# This is [superposition](<term: superposition>).
# Drag the slider below, and watch [six](<calc: {few:words}>) concepts find their places in [two](<calc: {flat_neurons:words}>) neurons.

# %%
# A few concepts in fewer neurons, trained while this page is built
short = 0.3
presences = np.array([0.6, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.07, 0.05, 0.03, 0.02, 0.01])
tried = packing.packed(np.repeat(presences, starts), few, flat_neurons, steps=1200, draws=128, rate=0.02, seed=3)
back = packing.recovered(tried, np.repeat(presences, starts), draws=4000).reshape(-1, starts)
arrows = tried.weights.reshape(len(presences), starts, flat_neurons, few)[
    np.arange(len(presences)), back.argmax(axis=1)
]
held_back = np.sum(np.hypot(arrows[:, 0], arrows[:, 1]) > short, axis=1)


# %%
# The arrows as text
def seen_from_above(w, high=6):
    """A map with the first neuron to the right and the second upwards: a full circle where an arrow leaves the square."""
    board = np.full((high, high), "◌")
    for right, up in w.T:
        if np.hypot(right, up) > short:
            out = (high - 1) / 2 * (1 + np.array([-up, right]) / max(abs(right), abs(up)))
            board[tuple(np.rint(out).astype(int))] = "●"
    return "\n".join("".join(row) for row in board)


def squeezed(presence):
    """The map, and what the network makes of its concepts."""
    k = int(np.argmin(abs(presences - presence)))
    w = arrows[k]
    return {
        "map": seen_from_above(w),
        "arrows": int(np.sum(np.hypot(*w) > short)),
        "back": float(back[k].max()),
        "own": float(packing.share_of_neurons(w)[0]),
    }


# %%
# The explorable
explore(
    name="squeeze",
    of=squeezed,
    sliders={"presence": slider("each concept is present", list(presences[::-1]), unit="share", format=".0%")},
    shows={
        "map": reading("the concepts' directions from the middle", unit="number"),
        "arrows": reading("concepts that have an arrow", unit="count"),
        "back": reading("concepts given back, parts added up", unit="count", format=".1f"),
        "own": reading("of what the first neuron does is owed to its strongest concept", unit="share", format=".0%"),
    },
    start={"presence": 0.05},
    curve=("presence", "back"),
    log="x",
    caption=f"The rarer the concepts, the more of them share the neurons. From {presences[4]:.0%} to {presences[0]:.0%}, {held_back[0]} sit opposite each other in pairs; "
    f"where they are rarer, {held_back[5]} or {held_back[-2]} stand in a ring. "
    f"At {presences[0]:.0%} {back[0].max():.1f} of {few} concepts come back, at {presences[-1]:.0%} {back[-1].max():.1f}. Each setting shows the best of {starts} networks. "
    f"A full circle on the square's edge is where the arrow of a concept, or of several, leaves it; arrows shorter than {short:g} are left out.",
    alt="A small square with full circles where the concepts' arrows leave it, and a line of what is given back against presence.",
)

# %%
# The record of the larger networks
stuffed = {name: np.array(column) for name, column in runs("packed").items()}


def packs(column="recovered", presence=rare, size=(concepts, neurons), charge=0.0):
    """A column of the record for the networks of a size, a presence and a charge."""
    chosen = (stuffed["presence"] == presence) & (stuffed["charge"] == charge)
    return stuffed[column][chosen & (stuffed["concepts"] == size[0]) & (stuffed["neurons"] == size[1])]


def each(column="recovered", size=(concepts, neurons), **choice):
    """The mean over networks of what is given back, for each neuron."""
    return np.mean(packs(column, size=size, **choice)) / size[1]


# %%
# How many concepts a neuron holds
per_neuron = headline(
    "per-neuron",
    f"concepts that a network gives back for each neuron, parts added up, where each concept is present {rare:.0%} of the time",
    each,
    unit="concepts",
    format=".1f",
    interval=resampling.bootstrap(packs() / neurons, np.mean, of="networks", seed=8),
    alternatives={
        **{f"concepts present {p:.1%} of the time": {"presence": p} for p in (0.001, 0.03, 0.1)},
        **{f"{n} concepts and {m} neurons": {"size": (n, m)} for n, m in ((20, 4), (80, 8), (40, 4), (24, 8))},
        "concepts counted that have a vector of some length": {"column": "kept"},
        "a light charge for each weight": {"charge": 0.003},
    },
)

# %%
# What a network by hand gives back, and what the record has
every_presence = np.array(sorted(set(stuffed["presence"][stuffed["charge"] > 0])))
trained = np.array([packs(presence=p) / neurons for p in every_presence])
by_hand = 2 - packing.pair_loss(every_presence) / packing.variance(every_presence)
crowded, dense = 0.05, 0.3
paired = (every_presence >= 0.2) & (every_presence <= 0.5)
nearness = np.ceil(100 * np.max(np.abs(trained.mean(axis=1) / by_hand - 1)[paired])) / 100

# %%
# The picture of it
drawing, axes = canvas(height=3.4)
axes.fill_between(every_presence, trained.min(axis=1), trained.max(axis=1), color=colours.BLUE, linewidth=1.5)
axes.plot(every_presence, np.maximum(by_hand, 0), color=colours.GREEN, linewidth=1.5)
axes.axhline(1, color=colours.FAINT, linewidth=1)
axes.set(
    xscale="log",
    xlim=(1.1, 0.0009),
    ylim=(0, 5),
    xlabel="how often a concept is present (share)",
    ylabel="concepts given back for each neuron",
)
axes.minorticks_off()
label(axes, 0.06, 3.3, "trained", colours.BLUE, ha="right")
label(axes, 0.0011, 2.1, "pairs, by hand", colours.GREEN, ha="right", va="bottom")
label(axes, 0.0011, 1.05, "the most for a linear reader", colours.FAINT, ha="right", va="bottom")

# %%
# The third figure
figure(
    drawing,
    name="packed",
    caption=f"The rarer the concepts, the more fit into a neuron. Where each is present {rare:.0%} of the time, {per_neuron:.1f} concepts come back for each neuron, of {concepts / neurons:.0f} that we gave it. "
    f"Pairs of opposites, worked out by hand (green), never hold more than {len(pairs_of)}. The band holds {trained.shape[1]} networks; one whose concepts are always present manages only {trained[-1].min():.1f}.",
    alt="A blue band that rises to the right as presence falls, a green line that levels off below it, and a flat grey line.",
    data={
        "presence (share)": every_presence,
        "trained, mean (concepts a neuron)": trained.mean(axis=1),
        "pairs by hand (concepts a neuron)": by_hand,
    },
)

# %% [markdown]
# Always present, they get [1.0](<calc: {np.median(trained[-1]):.1f}>) to a neuron in the middle network, as for a linear reader.
# Present [1%](<calc: {rare:.0%}>) of the time, they get [4.3](<calc: {per_neuron:.1f}>), of the [5](<calc: {concepts / neurons:.0f}>) that we gave to each; with [80](<calc: {more_concepts}>) concepts it is
# [5.4](<calc: {per_neuron.alternatives["80 concepts and 8 neurons"]:.1f}>).
# The green line is another route, a formula for pairs that was worked out by hand.
# While concepts are present between [20%](<calc: {every_presence[paired][0]:.0%}>) and [50%](<calc: {every_presence[paired][-1]:.0%}>) of the time, the trained networks are within [3%](<calc: {nearness:.0%}>) of it.
# Where concepts are rarer they leave it behind.
#
# ## Reading neuron by neuron
#
# What would somebody see who looks at the neurons one by one, as Labenz shows it of a small language model?
#
# > So sometimes it's interpretable, sometimes it's not.
# >
# > — [Nathan Labenz](<said: labenz-sometimes>)
#


# %%
# How many units answer to one task alone
def of_one_task(**choice):
    """The share without a charge, at the same loss if nothing else is said."""
    return np.mean(same_loss("pure", **choice))


# %%
# How many there are, and what other choices give
sometimes = headline(
    "units-of-one-task",
    "the share of units, of those that do anything, which answer to one task alone in a network without a charge",
    of_one_task,
    unit="share",
    format=".0%",
    interval=resampling.bootstrap(same_loss("pure"), np.mean, of="networks", seed=9),
    alternatives=elsewhere(of_one_task, matched=True)
    | {"networks at the end of their training": {"matched": False}, near_pairs: np.mean(level("pure")[0])},
)

# %%
# Single concepts, in networks that are charged lightly
alone_always, alone_rare = (packs("single", presence, charge=middle_charge) for presence in (1, crowded))

# %%
# Sometimes: the verdict
judge(
    "labenz-sometimes-interpretable",
    likeliest(
        "some units of a network answer to one thing and some do not",
        true_unless(
            lambda share: share <= 0.05 or share >= 0.95, by="units that are nearly all alike", found=sometimes
        ),
        because="he has just gone through some neurons, most of which can be named",
        others={
            "the same of neurons that are charged lightly, with concepts that are always present": true_unless(
                not 0 < np.sum(alone_always) < alone_always.size * neurons, by="neurons that are all alike"
            ),
            "the same of such neurons, with more concepts than they can show one by one": true_unless(
                not 0 < np.sum(alone_rare) < alone_rare.size * neurons,
                by="neurons of which none answers to one concept",
            ),
        },
    ),
    f"Of the units of our networks that do anything, {sometimes:.0%} serve one of the tasks alone, and the rest serve both. "
    f"Of neurons that are charged {middle_charge:g} for their weights, {np.sum(alone_always):.0f} of {alone_always.size * neurons} answer to a single concept where all are always present, "
    f"and {np.sum(alone_rare):.0f} where {concepts} are present {crowded:.0%} of the time.",
)

# %% [markdown]
# In our networks of the first kind it is just so: without a charge [45%](<calc: {sometimes:.0%}>) of those units that do anything serve one task alone.
# Where neurons hold concepts it is worse, in two ways.
# The first is easily mended.
# Take a network whose concepts are always present, so that it keeps a few and packs none.
# Like the map of a town, it can be turned: give each neuron a mixture of what the neurons held before, and every answer stays as it was, to the last digit.
# So whether a neuron can be read is left to chance, and the loss says nothing about it.
# A charge helps, because weights are cheapest when each neuron keeps to a concept of its own:
# with [0.01](<calc: {heavy_charge:g}>) for each unit of weight, [25](<calc: {np.sum(packs("single", 1, charge=heavy_charge)):.0f}>) of [32](<calc: {neurons * len(packs())}>) neurons
# in [four](<calc: {len(packs()):words}>) networks of [8](<calc: {neurons}>) answer to a single concept,
# against [0](<calc: {np.sum(packs("single", 1)):.0f}>) without.

# %%
# The same network, turned
wide, held, price = 12, 4, 0.01
straight = packing.packed(np.ones(6), wide, held, charge=price, steps=1500, draws=128, rate=0.01, seed=5)
best = int(np.argmax(packing.share_of_neurons(straight.weights).mean(axis=1)))
aligned = straight.weights[best]
other_way = packing.turned(aligned, 4)
alike = np.max(np.abs(other_way.T @ other_way - aligned.T @ aligned))
assert alike < 1e-9

# %%
# The picture of it
drawing, both = canvas(height=2.6, ncols=2)
both[0].set_ylabel("neuron")
for axes, w, title in zip(both, (aligned, other_way), ("charged a little", "the same, turned"), strict=True):
    order = np.argsort(abs(aligned).argmax(axis=0) + 10 * (abs(aligned).max(axis=0) < 0.5))
    for j, i in np.argwhere(abs(w[:, order]) > 0.05):
        axes.plot(
            i,
            held - j,
            "o",
            markersize=np.rint(13 * np.sqrt(abs(w[j, order[i]]))),
            color=colours.BLUE if w[j, order[i]] > 0 else colours.ORANGE,
        )
    axes.set(xlim=(-0.7, wide - 0.3), ylim=(0.3, held + 0.7), xlabel="concept", xticks=[], yticks=[])
    axes.set_title(title, fontsize=10)

# %%
# The fourth figure
figure(
    drawing,
    name="turned",
    caption=f"These networks of {held} neurons and {wide} concepts give the same answers, and only one can be read. A dot is a weight, the larger the heavier; blue is above nought, brown below. Concepts without a dot are forgotten. "
    f"On average a neuron on the left owes {np.mean(packing.share_of_neurons(aligned)):.0%} of what it does to one concept, on the right {np.mean(packing.share_of_neurons(other_way)):.0%}.",
    alt="Grids of dots, neurons by concepts. On the left nearly one dot in each row, on the right many in every row.",
    data={
        "neuron (number)": np.repeat(np.arange(1, held + 1), wide),
        "concept (number)": np.tile(np.arange(1, wide + 1), held),
        "weight, charged (number)": aligned.ravel(),
        "weight, turned (number)": other_way.ravel(),
    },
)

# %% [markdown]
# The second can be mended only by forgetting, as long as concepts are rare and many, and neurons are few and pass on what they add up as it is.
# Such a neuron can go up or down, so it can show at most [two](<calc: {len(pairs_of):words}>) concepts, if each side is to mean a single one.
# So if every neuron is to be read by itself, the network can keep no more than that for each neuron, and must forget the rest.
# With a charge for each unit of weight we can watch it happen, in [four](<calc: {len(packs()):words}>) networks of each kind.
# Where concepts are present [30%](<calc: {dense:.0%}>) of the time, a charge of [0.003](<calc: {middle_charge}>) leaves
# [30](<calc: {np.sum(packs("sided", dense, charge=middle_charge)):.0f}>) of [32](<calc: {neurons * len(packs())}>) neurons with a single concept a side, against [0](<calc: {np.sum(packs("sided", dense)):.0f}>) without,
# and the network still gives back [99.9%](<calc: {np.mean(packs(presence=dense, charge=middle_charge)) / np.mean(packs(presence=dense)):.1%}>) of what it gave back before.
# At [5%](<calc: {crowded:.0%}>) it takes [0.007](<calc: {tight_charge:g}>) to make [32](<calc: {np.sum(packs("sided", crowded, charge=tight_charge)):.0f}>) of them readable,
# and then only [62%](<calc: {np.mean(packs(presence=crowded, charge=tight_charge)) / np.mean(packs(presence=crowded)):.0%}>) is given back.
# (Of the charges that we tried, [0.005](<calc: {loose_charge:g}>) makes [3](<calc: {np.sum(packs("sided", crowded, charge=loose_charge)):.0f}>) readable. Pairs by hand, with no charge and every neuron readable, would give back
# [64%](<calc: {by_hand[every_presence == crowded][0] * neurons / np.mean(packs(presence=crowded)):.0%}>).)
# So the first tangle was for the most part a matter of where one looks, and the second is knowledge that has no room.

# %%
# The record of what was explained, and what our reader of wires finds
explained = headline(
    "explained",
    "the share of GPT-2's neurons of which an explanation by GPT-4 scored well",
    facts.gpt2_neurons.explained / facts.gpt2_neurons.all,
    unit="share",
    format=".1%",
    exact="a quotient of published counts, of which the first is a round one",
)
seen_by_reader = {name: int(np.sum(column)) for name, column in (("free", same_loss("found")), ("length", of("found")))}

# %% [markdown]
# ## Everything? Not yet
#
# Labenz put the question himself.
#
# > can we like reverse engineer everything? [...] The answer is no, not yet anyway.
# >
# > — [Nathan Labenz](<said: labenz-reverse>)
#
# He meant language models, and the record of his time agrees with him.
# In May of that year OpenAI had GPT-4 explain each of the [307,200](<fact: {gpt2_neurons.all:,}>) neurons of GPT-2.
# More than [1,000](<fact: {gpt2_neurons.explained:,}>) neurons got an explanation that scored well, [0.3%](<calc: {explained:.1%}>) of all ([its own report](<work: openai-neurons-2023>)).
# What our small worlds add is one reason why it is hard.

# %%
# Not yet: the verdict
judge(
    "labenz-not-yet",
    of_record(
        likeliest(
            "most neurons of a language model of that time were not explained",
            true_unless(lambda share: share > 0.5, by="explanations of most neurons", found=explained),
            because="he names GPT-2 and its successors as what cannot be taken apart",
            others={
                "small networks like ours, by their wires alone": true_unless(
                    seen_by_reader["free"] == len(same_loss("found")), by="a reader who finds both tasks in every one"
                )
            },
        )
    ),
    f"By May 2023, explanations of a little over {facts.gpt2_neurons.explained:,} of GPT-2's {facts.gpt2_neurons.all:,} neurons scored well. "
    f"In our networks a reader who sees nothing but wires tells the tasks apart in {seen_by_reader['length']} of {len(of('found'))} with a charge, and in {seen_by_reader['free']} of {len(same_loss('found'))} without.",
)


# %%
# What the objections rest on
mixed, ends = np.mean(same_loss("together")), 5
coins = 2**ends

# %% [markdown]
# ## Objections
#
# **"Anybody could tell the tasks apart from outside."**
# True: change an input and see which answer moves.
# This tells what the network computes, not what inside computes it.
# A reader who sees only the wires, and divides the units by Newman's measure of modules ([Newman 2006](<work: newman-2006>)),
# tells the tasks apart in [5](<calc: {seen_by_reader["length"]}>) of [5](<calc: {len(of("found"))}>) networks with a charge and in
# [2](<calc: {seen_by_reader["free"]}>) of [5](<calc: {len(same_loss("found"))}>) without; coin tosses would tell them apart in one network of [32](<calc: {coins}>).
#
# **"You were told where the directions are."**
# We were: we found them by moving the inputs of one task, just as we had told units apart.
# Nobody hands us the tasks of a language model, and how to find directions without being told is what the field works on.
# Of what the units do without a charge, one by one, [5%](<calc: {mixed:.0%}>) depends on the inputs of both tasks together.
# Some directions leave that out, as the answers do, which are directions of the last layer; others hold it, and to those neither task lays sole claim.
#
# **"The tasks share nothing, so modules are the only sparse solution."**
# Right, and that may be why length does not do more here.
# In recurrent networks with tasks that overlap, [Liu, Khona et al. 2023](<work: liu-growing-2023>) report better results with length than with a plain charge.
# Ours cannot speak to that.
#
# **"A charge was bound to remove the wires that it charges."**
# It was bound to remove wires, not to remove these.
# With the same weights dealt anew within each layer, Newman's measure is [0.41](<calc: {np.mean(of("by_chance")):.2f}>), where it
# is [0.49](<calc: {np.mean(of("modularity")):.2f}>) in our charged networks and never above [0.5](<calc: {ceiling}>) for two parts.
# So most of this measure is mere sparseness, which is why we do not rest on it, but on what must be cut and what fails.
#
# **"It is known that a price on connections makes modules."**
# It is: [Clune et al. 2013](<work: clune-2013>) let networks evolve, and those that paid for their connections were more modular than those that did not.
# Ours learn by gradients instead, and we add what fails when a part is silenced, at the same loss.
#
# **"Neurons can be made readable at no loss."**
# In toy models they can: [Jermyn et al. 2022](<work: jermyn-2022>) steer which solution the training finds, and report neurons that keep more to one concept without a greater loss, the more so the more neurons there are.
# What we find holds for few neurons without a bend of their own.
#
# The best treatments that we know are those of Clune, Liu, Elhage and Jermyn.
# New here, as far as we know, are the comparison at the same loss, and how far the parts lie along directions where no charge was made.

# %% [markdown]
# ## The reckoning
#
# Labenz tells rightly what Liu's networks do.
# Charged for length, networks fall into parts that one can see, and one can take out a part and leave the rest.
# A price on each unit of weight does most of this even if it ignores length, and much of the parting is there without any price, aslant to the units, though a charge makes it cleaner.
# His *not yet* may have a deeper reason, if language models are in this like our second kind of network.
# Where concepts are far more than neurons like ours, no turn helps those who look at neurons one at a time, because the network knows more than its neurons could show.
#
# The students of our beginning handed in the same answers.
# Ask for the notebook, by all means; but one that looks like a tangle may only be written aslant.
#
# What would change our conclusions?
# That a charge parts the tasks would be overturned by networks without a charge whose units can be silenced task by task in every layer, at the same loss.
# That most of this is the price and not the length would be overturned by tasks on which a charge for every wire alike leaves about as much wire between the parts as none at all.
# And that much of the parting is there without a charge would not carry over to larger networks in which removing the directions of one task costs the other as much as silencing its units.
#
# !!! question "Exercise: when should concepts share a neuron?"
#     Two concepts are each present with the same chance, with a strength that is even between nought and one.
#     One neuron may serve one of them, and the other is guessed by its mean; or both may share it as opposites.
#     Which is better, and when?
#
#     ??? success "Answer"
#         Call the chance $p$.
#         The concept that is guessed is missed by its variance, which is [a third](<calc: {third:fraction}>) of $p$ less [a quarter](<calc: {quarter:fraction}>) of its square.
#         As opposites, both are given back exactly unless they are present together.
#         Then the neuron holds the difference, the stronger comes back as the difference and the weaker as nought, so that each is missed by the weaker strength.
#         The square of the weaker strength has the mean [1/6](<calc: {sixth.numerator}/{sixth.denominator}>), and both are missed by it, with a chance of $p$ squared: together [a third](<calc: {third:fraction}>) of that square in all.
#         Sharing is better if this is less than what the guess misses, and that is if $p$ is below [4/7](<calc: {shares_from.numerator}/{shares_from.denominator}>).
#         A network that may choose its weights freely does a little better either way.
#
# ## What this leaves out
#
# Our networks are toys with [two](<calc: {len(tasks):words}>) tasks or with concepts that come independently and equally often; what is true of them need not be of a language model.
# A unit that answers to one task is not yet understood: we can say what it serves, not what it computes.
# We did not try sparse autoencoders, the usual remedy for packed concepts today.
# Where examples are few, [21](<calc: {all_pairs - pairs}>) of [35](<calc: {all_pairs}>) networks without a charge never came within [5%](<calc: {near:.0%}>) of the loss of those with one.
# Our other choices take them at the nearest that they had and say how far above it was; the [14](<calc: {pairs}>) other pairs are one more choice.
# Learning rates were not tuned: all networks of a comparison have the same.
