# ---
# title: The models just want to learn
# summary: >-
#   With all [seven](<calc: {len(names):words}>) of Dario Amodei's obstacles removed, small networks read [96%](<calc: {free:.0%}>) of handwritten digits
#   ([95%](<calc: {free.low:.0%}>) to [96%](<calc: {free.high:.0%}>)), and with all in place [10%](<calc: {blocked:.0%}>), which is chance: models do want to learn, and what is in their way blocks together.
#   Badly scaled inputs cost [5.7](<calc: {scaled:.1f}>) times the steps, and a symmetry that is not built in costs [64](<calc: {saving:.0f}>) times the examples ([55](<calc: {saving.low:.0f}>) to [89](<calc: {saving.high:.0f}>)).
#   An LSTM answers [21%](<calc: {recalls:.0%}>) as many questions about its whole context as attention does, though it can hold a single symbol for long.
# part: Inside the machine
# authors: [The Scaling Era Reckoned]
# date: 2026-11-27
# order: 2
# excerpts: [amodei-obstacles, amodei-want-to-learn-captions, amodei-seven-factors-captions, amodei-symmetries,
#   amodei-rich-loss, amodei-very-inefficient, amodei-close-things-off, amodei-key-four, amodei-they-will-do-it, amodei-blob-unencumbered]
# claims: [amodei-they-will-learn, amodei-bad-conditioning, amodei-cnn-symmetry, amodei-symmetry-inefficient, amodei-lstm-distant-past, amodei-loss-not-rich, amodei-core-hypothesis]
# ---

# %%
# What this essay computes with
from functools import cache

import numpy as np

from reckoner.author import (
    canvas,
    colours,
    explore,
    facts,
    figure,
    guide,
    headline,
    judge,
    label,
    reading,
    runs,
    slider,
    table,
)
from snippets import conditioning, factors, invariance, recall, resampling
from snippets.verdicts import likeliest, of_record, true_unless

# %%
# Every combination of the obstacles: the share of digits read, by seed, combination and learning rate
trials = runs("obstacles")
names = ("parameters", "compute", "data", "quality", "loss", "symmetry", "conditioning")
rates = [column for column in trials if column.startswith("rate_")]
chance, learned, level = 0.1, 0.5, 0.95


def every(dose="strong"):
    """(seeds, 2, ..., 2, rates): an axis for each obstacle, in place at 0 and removed at 1."""
    kept = np.array([each == dose for each in trials["dose"]])
    bits, right = (np.column_stack([trials[name][kept] for name in which]) for which in (names, rates))
    seeds = trials["seed"][kept]
    return np.stack(
        [
            factors.arranged(bits[seeds == seed], right[seeds == seed])
            for seed in np.unique(seeds)
            if sum(seeds == seed) == 2 ** len(names)
        ]
    )


# %%
# The same with each seed's rate chosen by the other seeds, and how many obstacles are removed in each combination
tuned, untuned = {dose: factors.chosen_by_others(every(dose)) for dose in ("strong", "mild")}, every()
everything, nothing = (slice(None), *[1] * len(names)), (slice(None), *[0] * len(names))
removed = np.indices([2] * len(names)).sum(axis=0)

# %%
# Read by all, read by none, and how often a learning rate drawn at random learns at all
free = headline(
    "all-removed",
    "share of digits that networks read with all obstacles removed",
    float(tuned["strong"][everything].mean()),
    unit="share",
    format=".0%",
    interval=resampling.bootstrap(tuned["strong"][everything], np.mean, of="seeds", seed=1),
    alternatives={
        "digits that move less": float(tuned["mild"][everything].mean()),
        "the next smaller rate": float(untuned[everything][:, untuned[everything].mean(axis=0).argmax() - 1].mean()),
        "fewer parameters, steps and examples, each by the mild dose": float(
            tuned["mild"][:, 0, 0, 0, 1, 1, 1, 1].mean()
        ),
        "the worst seed": float(tuned["strong"][everything].min()),
    },
)

# %%
# Read where none is removed, where one is, and where all but one are
blocked = headline(
    "none-removed",
    "share of digits that networks read with all obstacles in place",
    float(tuned["strong"][nothing].mean()),
    unit="share",
    format=".0%",
    interval=resampling.bootstrap(tuned["strong"][nothing], np.mean, of="seeds", seed=8),
    alternatives={
        "mild obstacles": float(tuned["mild"][nothing].mean()),
        "the best rate of each seed": float(untuned[nothing].max(axis=-1).mean()),
    },
)

# %%
# Each obstacle removed alone, and each put back alone
alone = [tuple(int(j == i) for j in range(len(names))) for i in range(len(names))]
alone_most = max(tuned["strong"][(slice(None), *each)].mean() for each in alone)
missing = {name: tuned["strong"][(slice(None), *[int(n != name) for n in names])].mean() for name in names}


# %%
# The share of learning rates and seeds at which a network learns, by obstacles removed
def share_that_learn(count, of=untuned):
    return float((of[:, removed == count] >= learned).mean())


learn_free, learn_blocked = share_that_learn(len(names)), share_that_learn(0)
some_learn = [share_that_learn(count) for count in range(len(names) + 1)]

# %% [markdown]
# In August 2023 Dwarkesh Patel asked Dario Amodei, the head of Anthropic, how he had come to believe that computers would go on getting better at everything.
# Amodei answered with something that Ilya Sutskever had told him before there was an OpenAI:
#
# > one of the first things he said to me was look the models they just want to learn you have to understand this the models they just want to learn and it was a bit like a Zen Coen
# >
# > — [Dario Amodei](<said: amodei-want-to-learn-captions>)
#
# He then said what stands between a model and its wish:
#
# > you get the obstacles out of their way right you give them you give them good data you you give them enough space to operate in you don't do something stupid like condition them badly numerically
# >
# > — [Dario Amodei](<said: amodei-obstacles>)
#
# That is a claim one can test, because obstacles can be put in the way of a small network and taken out again.
# If he is right, progress in AI needs no theory of intelligence: one removes what blocks, and learning does the rest.
# We find that he is mostly right about the obstacles.
# They also do something that he does not say: where they are strong they block together, so that removing any one of them gains nothing until the others are gone.
#
# ## All of them, and none
#
# Here we put every obstacle that he names in the way of the same small network, in every combination.
# Amodei had listed them in a document that he never published:
#
# > I actually said look there are seven factors [...] number of parameters scale of the model like you know the compute and compute matters quantity of data matters quality of data matters loss function matters [...]
# > those were the key four ones
# >
# > — [Dario Amodei](<said: amodei-seven-factors-captions>)
#
# To these he adds symmetries, conditioning, and a memory that reaches far enough back.
# Our world is reading handwritten digits: [1,797](<fact: {optdigits.pictures:,}>) pictures of [ten](<plain: the digits>) digits ([Alpaydin and Kaynak 1998](<work: optdigits-1998>)), each somewhere on a slightly larger frame.
# We cast his list as [seven](<calc: {len(names):words}>) obstacles that can be in place or removed:
#
# | factor | in place | removed |
# |---|---|---|
# | [parameters](<term: parameter>) | a network [4](<plain: a setting of the experiment>) wide | [64](<plain: a setting of the experiment>) wide |
# | [compute](<term: compute>) | [50](<plain: a setting of the experiment>) steps of training | [800](<plain: a setting of the experiment>) |
# | quantity of data | [75](<plain: a setting of the experiment>) pictures | [1,200](<plain: a setting of the experiment>) |
# | quality of data | [60%](<plain: a setting of the experiment>) of labels wrong | none |
# | [loss](<term: loss>) | one guess a picture, told right or wrong | told the label |
# | [symmetry](<term: symmetry>) | every pixel has its own weights | the same small filters at every place |
# | [conditioning](<term: conditioning>) | pixels far from mean nought | pixels of mean nought |
#
# That makes [128](<calc: {removed.size}>) combinations.
# Each was trained from [two](<calc: {len(untuned):words}>) random starts at each of [seven](<calc: {len(rates):words}>) learning rates, which are the sizes of a step.

# %%
# Each combination by how many obstacles are removed
drawing, axes = canvas(height=3.8)
right = tuned["strong"].mean(axis=0)
for count in range(len(names) + 1):
    here = np.sort(right[removed == count])
    spread = np.linspace(-0.3, 0.3, len(here)) if len(here) > 1 else np.zeros(1)
    axes.plot(count + spread, here, "o", color=colours.BLUE, markersize=3.5, alpha=0.75)
    axes.plot([count - 0.36, count + 0.36], [np.median(here)] * 2, color=colours.VERMILION, linewidth=2)

# %%
# Chance, and the axes
guide(axes, y=chance)
label(axes, 6.55, chance - 0.035, "chance", colours.FAINT)
label(axes, 0.4, 0.3, "median", colours.VERMILION)
axes.set(xlabel="obstacles removed (count)", ylabel="digits read (share)", ylim=(0, 1.02), xlim=(-0.6, 7.6))

# %%
# The figure of all combinations, with its caption and data
figure(
    drawing,
    name="combinations",
    caption=f"Learning comes all at once, when nearly everything is out of the way. Each dot is one of {removed.size} combinations of {len(names)} obstacles; "
    f"with all in place a network reads {blocked:.0%} of the digits, with all removed {free:.0%}.",
    alt="Share of digits read against the number of obstacles removed. The medians stay near chance for most of the way and then rise steeply; the last dot is near the top.",
    data={
        "obstacles removed (count)": removed.ravel(),
        **{f"{name} (1 if removed)": np.indices(removed.shape)[k].ravel() for k, name in enumerate(names)},
        "digits read (share)": right.ravel().round(4),
    },
)

# %% [markdown]
# With all obstacles in place the networks read [10%](<calc: {blocked:.0%}>) of new digits, which is chance.
# Remove any single one and they read [11%](<calc: {alone_most:.0%}>) or less.
# Remove them all and they read [96%](<calc: {free:.0%}>).
# So an engineer who mends one thing, and puts it back because nothing gets better, would give up.
# From the other end every obstacle can be felt: put back the poor loss function alone and the networks read [11%](<calc: {missing["loss"]:.0%}>), the small size alone [23%](<calc: {missing["parameters"]:.0%}>),
# the few examples alone [77%](<calc: {missing["data"]:.0%}>).

# %%
# The verdict on learning once obstacles are gone
judge(
    "amodei-they-will-learn",
    true_unless(lambda right: right < learned, by="networks that do not learn with all obstacles removed", found=free),
    f"With all {len(names)} obstacles removed networks read {free:.0%} of new digits, with all in place {blocked:.0%}. "
    f"Of learning rates drawn from a range of {untuned.shape[-1]}, {learn_free:.0%} then learn, against {learn_blocked:.0%}.",
)

# %% [markdown]
# ## The valley
#
# This section shows what bad conditioning is, and what it costs.
# Training walks downhill on a landscape whose height is the loss.
# Suppose that the landscape is a long valley, much steeper across than along.
# A step that is short enough not to leap over the valley is far too short to get along it.
# The ratio of the steepest curvature to the flattest is the *condition number*, $\kappa$.

# %%
# Walks down the same valley
condition, begin, walked = 30, [-1.0, 1.0], 40
valley = [1 / condition, 1.0]
walks = {
    "short steps": (0.3, 0.0, colours.BLUE),
    "steps nearly too long": (1.93, 0.0, colours.VERMILION),
    "momentum": (1.5, 0.7, colours.GREEN),
}

# %%
# Drawn on the valley's contours
drawing, parts = canvas(height=4.2, nrows=3, sharex=True)
across, along = np.meshgrid(np.linspace(-1.2, 1.2, 80), np.linspace(-1.1, 0.6, 80))
for axes, (name, (rate, momentum, colour)) in zip(parts, walks.items(), strict=True):
    way = conditioning.path(valley, begin, rate, momentum, walked)
    axes.contour(
        along,
        across,
        along**2 / condition + across**2,
        levels=[0.003, 0.02, 0.1, 0.4, 1.0],
        colors=colours.RULE,
        linewidths=0.8,
    )
    axes.plot(way[:, 0], way[:, 1], "-o", color=colour, markersize=2.5, linewidth=1)
    axes.plot(0, 0, "+", color=colours.INK, markersize=9)
    axes.set(ylim=(-1.2, 1.2), xlim=(-1.1, 0.6), yticks=[-1, 0, 1], xticks=[-1, -0.5, 0, 0.5])
    label(axes, 0.58, 0.85, f"{name}: {np.linalg.norm(way[-1]) / np.sqrt(2):.1%} left", colour, ha="right")
parts[1].set_ylabel("across the valley (distance)")
parts[2].set_xlabel("along the valley (distance)")

# %%
# The figure of the walks
lefts = [np.linalg.norm(conditioning.path(valley, begin, r, m, walked)[-1]) / np.sqrt(2) for r, m, _ in walks.values()]
figure(
    drawing,
    name="valley",
    caption=f"In a valley of condition number {condition}, {walked} short steps leave {lefts[0]:.0%} of the way; steps that are nearly too long zigzag and leave {lefts[1]:.0%}; "
    f"with momentum, which keeps part of the last step, {lefts[2]:.1%} is left. The cross is the valley's lowest point.",
    alt="Three panels with the contours of a narrow valley and a path in each: the first creeps along the floor and stops short, the second zigzags across it, the third swings in and arrives.",
    data={
        f"{name}, {side} (distance)": conditioning.path(valley, begin, r, m, walked)[:, k].round(5)
        for name, (r, m, _) in walks.items()
        for k, side in enumerate(("along", "across"))
    },
)

# %%
# Steps to a small share of the distance, by theory and by walking
share_left, shapes, too_long = 0.01, (10, 100, 1000), 2.0


def by_walking(kappa, heavy=False):
    rate, momentum, _ = conditioning.best_settings(kappa, heavy=heavy)
    return conditioning.steps_to([1 / kappa, 1.0], [1.0, 1.0], rate, share_left, momentum)


plain_walks, heavy_walks = ([by_walking(kappa, heavy) for kappa in shapes] for heavy in (False, True))

# %%
# The same by theory
plain_theory, heavy_theory = (
    [conditioning.steps_by_theory(k, share_left, heavy) for k in shapes] for heavy in (False, True)
)

# %%
# The table of steps
table(
    [
        [f"{k:,}", f"{a:,.0f}", f"{b:,.0f}", f"{c:,.0f}", f"{d:,.0f}"]
        for k, a, b, c, d in zip(shapes, plain_theory, plain_walks, heavy_theory, heavy_walks, strict=True)
    ],
    columns=["condition number", "steps by theory", "by walking", "with momentum, by theory", "by walking"],
    caption=f"The steps that it takes to come {1 / share_left:.0f} times closer grow with the condition number, and with momentum with its root.",
)

# %% [markdown]
# At the best size of step, the steps that gradient descent needs are in proportion to $\kappa$.
# Momentum keeps a part of the last step in the next one, as a rolling ball does, and needs steps in proportion to $\sqrt{\kappa}$, and somewhat more at first ([Goh 2017](<work: goh-2017>)).
# So a landscape [100](<calc: {shapes[-1] / shapes[0]:.0f}>) times worse costs [100](<calc: {plain_walks[-1] / plain_walks[0]:.0f}>) times the steps, or [14](<calc: {heavy_walks[-1] / heavy_walks[0]:.0f}>) times with momentum.
# Drag the sliders to see a walk zigzag, and then run away.


# %%
# A walk that the reader sets
@cache
def in_all(kappa, rate, momentum):
    return conditioning.steps_to([1 / kappa, 1.0], [1.0, 1.0], rate, share_left, momentum, most=10_000)


def walk(kappa, rate, momentum, step):
    """How far across the valley a walk is after some steps, and how long it needs in all; nothing once it has run away."""
    way = conditioning.path([1 / kappa, 1.0], [1.0, 1.0], rate, momentum, step)[-1]
    needed = in_all(kappa, rate, momentum)
    return {
        "across": float(way[1]) if abs(way[1]) < 2 else None,
        "left": float(np.hypot(*way) / np.sqrt(2)) if np.hypot(*way) < 1e3 else None,
        "needed": needed if np.isfinite(needed) else None,
    }


# %%
# The walk with its sliders
explore(
    name="walk",
    of=walk,
    sliders={
        "kappa": slider("condition number", [3, 10, 30, 100, 1000], unit="ratio", format=","),
        "rate": slider("length of a step", [0.1, 0.3, 0.6, 1.0, 1.5, 1.9, 2.1], unit="of the slope", format=".1f"),
        "momentum": slider("share of the last step kept", [0.0, 0.3, 0.6, 0.8, 0.9], unit="share", format=".0%"),
        "step": slider("steps taken", list(range(0, 41)), unit="steps"),
    },
    shows={
        "across": reading("how far across the valley", unit="distance", format=".2f"),
        "left": reading("distance left", unit="share", format=".1%"),
        "needed": reading(f"steps until {share_left:.0%} is left", unit="steps", format=",.0f"),
    },
    start={"kappa": 30, "rate": 1.9, "momentum": 0.0, "step": 10},
    curve=("step", "across"),
    caption=f"Beyond a length of {too_long:.0f} a walk without momentum leaps from side to side and runs away, whatever the valley. Momentum allows longer steps.",
    alt="A line of the distance across the valley against the steps taken, which swings about nought.",
)

# %%
# One obstacle at a time in a network: steps until a goal is reached
doses = runs("obstacle-doses")
most, still_goal, far_apart = 3200, 0.7, 100.0


# %%
# Steps until a goal is reached, at the rate that is best on average
def steps_needed(obstacle, dose, goal=0.93):
    """(seeds,): steps at the rate that is best on average; where a goal is never reached, the most that were tried."""
    kept = np.array([name == obstacle for name in doses["obstacle"]]) & (doses["dose"] == dose)
    columns = [name for name in doses if name.startswith(f"to_{goal:g}_")]
    steps = np.log([[most if n < 0 else n for n in doses[name][kept]] for name in columns])
    return np.exp(steps[steps.mean(axis=1).argmin()])


# %%
# How many times the steps of the same network without the obstacle
def times_the_steps(obstacle="stretch", dose=100.0, goal=0.93, than=("stretch", 1.0)):
    return float(np.exp(np.mean(np.log(steps_needed(obstacle, dose, goal) / steps_needed(*than, goal)))))


# %%
# Other ways of conditioning a network badly, and other optimizers
other_ways = {
    "scales less far apart": {"dose": 10.0},
    "scales farther apart": {"dose": 1000.0},
    f"a goal of {still_goal:.0%}": {"goal": still_goal},
    "no momentum": {"obstacle": "stretch, no momentum", "than": ("stretch, no momentum", 1.0)},
    "Adam": {"obstacle": "stretch, Adam", "than": ("stretch, Adam", 1.0)},
    "pixels far from mean nought": {"obstacle": "offset", "dose": 2.0},
    "first weights too small": {"obstacle": "start", "dose": 0.1, "than": ("start", 1.0)},
    "first weights too small in a deep network": {"obstacle": "start, deep", "dose": 0.3, "than": ("start, deep", 1.0)},
    "first weights too large in a deep network": {"obstacle": "start, deep", "dose": 3.0, "than": ("start, deep", 1.0)},
}

# %%
# What badly scaled inputs cost
badly_and_well = steps_needed("stretch", far_apart), steps_needed("stretch", 1.0)
scaled = headline(
    "badly-scaled",
    "times the steps that a network needs where its inputs are badly scaled",
    times_the_steps,
    unit="factor",
    format=".1f",
    interval=resampling.bootstrap(
        badly_and_well, lambda bad, good: np.exp(np.mean(np.log(bad / good))), of="seeds", seed=2
    ),
    alternatives=other_ways,
)  # fmt: skip
deep_small = times_the_steps("start, deep", 0.3, than=("start, deep", 1.0))
assert (steps_needed("start, deep", 0.1) >= most).all()
by_adam, without, far = scaled.alternatives["Adam"], scaled.alternatives["no momentum"], 1000.0
farther, adam_farther = times_the_steps(dose=far), times_the_steps("stretch, Adam", far, than=("stretch, Adam", 1.0))


# %%
# A deep network of rectifiers, trained from first weights of a given variance
def loss_left(variance, rate, layers=20, width=32, steps=200):
    luck = np.random.default_rng(0)
    x = luck.standard_normal((128, width))
    target, ends = np.sin(x[:, :1] + x[:, 1:2]), [*[width] * (layers - 1), 1]
    weights = [luck.standard_normal((width, end)) * np.sqrt(variance / width) for end in ends]
    losses = []
    for _ in range(steps):
        seen = [x]
        for layer in weights[:-1]:
            seen.append(np.maximum(seen[-1] @ layer, 0))
        back = seen[-1] @ weights[-1] - target
        losses.append(np.mean(back**2))
        back = 2 * back / len(x)
        for k in reversed(range(layers)):
            slope, back = seen[k].T @ back, (back @ weights[k].T) * (seen[k] > 0)
            weights[k] = weights[k] - rate * slope
    return losses[-1] / losses[0]


# %%
# By two published rules for the first weights, each at the rate that suits it best
deep_layers, tried = 20, (0.01, 0.03, 0.1, 0.3, 1.0)
with np.errstate(all="ignore"):  # steps that are too large run away
    well, badly = (
        np.nanmin([loss_left(variance, rate, deep_layers) for rate in tried])
        for variance in (facts.he.variance, facts.glorot.variance)
    )

# %% [markdown]
# A real network has no such simple valley, so we measured.
# We multiplied the pixels of the digits by scales that differ [100](<plain: a setting of the experiment>) times from the largest to the least, as if some were in metres and some in centimetres.
# The same network then needed [5.7](<calc: {scaled:.1f}>) times the steps to read [93%](<plain: the goal of the experiment>) of new digits ([3.5](<calc: {scaled.low:.1f}>) to [9.2](<calc: {scaled.high:.1f}>)), each at its best rate.
# Where the scales lie [1,000](<calc: {far:,.0f}>) times apart it needs [59](<calc: {farther:.0f}>) times as many, or never gets there.
# Adam, an optimizer that gives every weight its own size of step, keeps that to [8](<calc: {adam_farther:.0f}>) times.
# The size of the first weights matters more where layers are many: with [five](<plain: layers of the deep network>) layers and first weights [a third](<plain: a setting of the experiment>) of the usual size
# it takes [5.8](<calc: {deep_small:.1f}>) times the steps, and with [a tenth](<plain: a setting of the experiment>) the network never got there in [3,200](<calc: {most:,}>).
# In a network of [20](<calc: {deep_layers}>) layers [two](<plain: the rules compared>) published rules end far apart: after the same training it makes [5%](<calc: {well:.0%}>) of its first error by that of
# [He et al. 2015](<work: he-2015>), and still [100%](<calc: {badly:.0%}>) by that of [Glorot and Bengio 2010](<work: glorot-2010>), whose variance is [half](<fact: {glorot.variance / he.variance:fraction}>) of it.

# %%
# The verdict on bad conditioning
judge(
    "amodei-bad-conditioning",
    true_unless(lambda times: times <= 1, by="a badly conditioned network that learns as fast", found=scaled),
    f"With inputs whose scales are {far_apart:.0f} times apart a network needs {scaled:.1f} times the steps; with first weights that are too small a deep one needs {deep_small:.1f} times.",
)

# %% [markdown]
# ## Symmetry
#
# A *symmetry* is a change that leaves the answer as it is: a digit that stands further left is still the same digit.
# This section measures how many examples a network saves by knowing that beforehand.
#
# > convolutional neural networks take into account translational symmetry lstms take into account time Symmetry and but a weakness of lstms is that they can't attend over the whole context
# >
# > — [Dario Amodei](<said: amodei-symmetries>)
#
# Without the right ones, he says just before, an architecture ["doesn't work um or it's it's very inefficient"](<said: amodei-very-inefficient>).
# A [convolution](<term: convolution>) uses the same filters at every place, and our network then averages over all places, so that it cannot tell where a digit stands.
# A plain network has to see a digit at one place and at another to know that they are the same.

# %%
# Examples needed to reach a goal: networks by training, kernels by formula
by_nets, by_kernels = runs("shifted-networks"), runs("shifted-kernels")
shifts = (0, 1, 2, 4)
groups, net_goal, kernel_goal = [(2 * shift + 1) ** 2 for shift in shifts], 0.75, 0.85


def examples(symmetry, shift, goal=net_goal, of=by_nets, which=None):
    """Examples until the goal; the best rate for each number of examples, of all seeds or of those that are drawn."""
    settings = [name for name in of if name.startswith("right_")]
    kept = (of["symmetry"] == symmetry) & (of["shift"] == shift)
    seeds = np.unique(of["seed"]) if which is None else which
    counts, right = np.unique(of["examples"][kept]), []
    for count in counts:
        scores = np.column_stack([of[name][kept & (of["examples"] == count)] for name in settings])
        right.append(scores[np.searchsorted(np.unique(of["seed"]), seeds)].mean(axis=0).max())
    return invariance.examples_for(counts, right, goal)


# %%
# How many times the examples a network without the symmetry needs
def saved(shift=4, goal=net_goal, of=by_nets, which=None):
    """The averaged kernel gives the same wherever a digit stands."""
    knowing = examples(1, 0 if of is by_kernels else shift, goal, of, which)
    return examples(0, shift, goal, of, which) / knowing


# %%
# Examples saved, with the choices that bear on it
saving = headline(
    "examples-saved",
    f"times the examples that a network needs without the symmetry, where digits may stand at {groups[-1]} places",
    saved,
    unit="factor",
    format=".0f",
    interval=resampling.bootstrap(
        np.unique(by_nets["seed"]), lambda drawn: saved(which=drawn), of="seeds", draws=200, seed=3
    ),
    alternatives={
        f"{groups[2]} places": {"shift": shifts[2]},
        f"{groups[1]} places": {"shift": shifts[1]},
        "a lower goal": {"goal": 0.7},
        "kernels": {"of": by_kernels, "goal": kernel_goal},
        f"kernels and {groups[2]} places": {"of": by_kernels, "goal": kernel_goal, "shift": shifts[2]},
    },
)
net_savings = [saved(shift) for shift in shifts]
kernel_savings = [saved(shift, kernel_goal, by_kernels) for shift in shifts]

# %%
# How savings grow with the number of places: the power, relative to digits that stand still
net_power, kernel_power = (np.polyfit(np.log(groups), np.log(each), 1)[0] for each in (net_savings, kernel_savings))
ring = 32
counts = [int(2 ** (k / 2)) for k in range(4, 19)]


def ring_needs(averaged):
    kept = [count for count in counts if not (averaged and count > 4 * ring)]
    errors = [np.mean([invariance.cyclic_error(ring, count, averaged, seed) for seed in range(2)]) for count in kept]
    return invariance.examples_for(kept, [-float(error) for error in errors], -learned)


# %%
# What the ring saves
ring_saves = ring_needs(False) / ring_needs(True)

# %%
# Examples saved against the number of places
drawing, axes = canvas(height=3.4)
axes.plot(groups, groups, color=colours.FAINT, linewidth=1, linestyle=(0, (4, 3)))
axes.plot(groups, net_savings, "-o", color=colours.BLUE, markersize=5)
axes.plot(groups, kernel_savings, "-o", color=colours.VERMILION, markersize=5)
label(axes, groups[-1] * 1.15, net_savings[-1] * 0.8, "networks", colours.BLUE, ha="left")
label(axes, groups[-1] * 1.15, kernel_savings[-1] * 1.15, "kernels", colours.VERMILION, ha="left")
label(axes, groups[2] * 0.95, groups[2] * 1.25, "as many as places", colours.FAINT, ha="right")
axes.set(
    xscale="log",
    yscale="log",
    xlim=(0.8, 320),
    xlabel="places at which a digit may stand (count)",
    ylabel="examples saved (factor)",
)
axes.minorticks_off()

# %%
# The figure of examples saved
figure(
    drawing,
    name="saved",
    caption=f"The more places a digit may stand at, the more examples the symmetry saves. Networks with filters need {net_savings[-1]:.0f} times fewer at {groups[-1]} places; "
    f"for kernels, which need no training, it is {kernel_savings[-1]:.0f} times.",
    alt="Examples saved against places, both logarithmic: two rising lines, of networks and of kernels, below or near a dashed line of as many as places.",
    data={
        "places (count)": groups,
        "saved by networks (factor)": np.round(net_savings, 3),
        "saved by kernels (factor)": np.round(kernel_savings, 3),
    },
)

# %% [markdown]
# If digits may move by up to [4](<calc: {shifts[-1]}>) pixels each way, they may stand at [81](<calc: {groups[-1]}>) places.
# To read [75%](<calc: {net_goal:.0%}>) of them, the plain network needs [64](<calc: {saving:.0f}>) times the examples of the network with filters ([55](<calc: {saving.low:.0f}>) to [89](<calc: {saving.high:.0f}>)).
# A second route has no training and no random start.
# A *kernel* is what a network becomes when it is infinitely wide, and it can be averaged over all shifts by formula; it then saves [73](<calc: {kernel_savings[-1]:.0f}>) times.
# Does the saving follow the number of places?
# [Mei et al. 2021](<work: mei-2021>) prove that for inputs drawn evenly from a sphere, a symmetry of turns around a ring saves about as many times the examples as the ring has places.
# In their setting we find [29](<calc: {ring_saves:.0f}>) times for a ring of [32](<calc: {ring}>).
# Handwritten digits come near it: the kernel's saving grows with the number of places to the power [0.9](<calc: {kernel_power:.1f}>), where proportion would be a power of [one](<plain: the power of proportion>).
# For networks the power is [1.2](<calc: {net_power:.1f}>), because filters start from behind.
# Where digits stand still the plain network needs only [0.35](<calc: {net_savings[0]:.2f}>) times the examples: place then tells something about the digit, and filters throw it away.
# A symmetry that the task lacks is an obstacle too.


# %%
# How much a shift by one place changes the answers before any training, beside what another picture changes
def by_filters(picture, layers, skip):
    for filters in layers:
        windows = np.lib.stride_tricks.sliding_window_view(np.pad(picture, ((0, 0), (2, 2))), 5, axis=1)
        picture = np.maximum(np.einsum("oik,ink->on", filters, windows), 0)[:, ::skip]
    return picture.mean(axis=1)


# %%
# A network without filters
def by_weights(picture, layers):
    signals = picture.ravel()
    for weights in layers:
        signals = np.maximum(weights @ signals, 0)
    return signals


# %%
# Networks of convolutions, and one without
def changes(skip=1, seed=5, shift=1, places=64):
    """What a shift changes in a network of convolutions over what it changes in one without."""
    luck = np.random.default_rng(seed)
    pitches = np.maximum(np.fft.rfftfreq(places), 1 / places)
    pictures = np.fft.irfft(np.fft.rfft(luck.standard_normal((60, 1, places))) / pitches)
    filters = [luck.standard_normal((8, channels, 5)) / np.sqrt(5 * channels / 2) for channels in (1, 8, 8)]
    weights = [luck.standard_normal((ends, places)) / np.sqrt(places / 2) for ends in (places, places, 8)]
    found = []
    for answer in (lambda p: by_filters(p, filters, skip), lambda p: by_weights(p, weights)):
        here, moved = (np.array([answer(p) for p in seen]) for seen in (pictures, np.roll(pictures, shift, axis=2)))
        found.append(np.linalg.norm(moved - here, axis=1).mean() / np.linalg.norm(here[1:] - here[:-1], axis=1).mean())
    return found[0] / found[1]


# %%
# What a shift changes with convolutions, as a share of what it changes without
several = np.array([changes(seed=seed) for seed in range(5, 13)])
moved_little = headline(
    "shift-changes",
    "what a shift by one place changes in the answers of convolutions, over what it changes without them",
    float(several.mean()),
    unit="ratio",
    format=".2f",
    interval=resampling.bootstrap(several, np.mean, of="networks drawn at random", seed=4),
    alternatives={
        "layers that skip every other place": np.mean([changes(2, seed) for seed in range(5, 13)]),
        "a larger shift": np.mean([changes(1, seed, 4) for seed in range(5, 13)]),
    },
)

# %%
# The verdict on what convolutions are built for
judge(
    "amodei-cnn-symmetry",
    likeliest(
        "saying that the layers are built so that a shifted input makes little difference",
        true_unless(lambda r: r >= 1, by="a shift that changes as much as without them", found=moved_little),
        because="he gives it as an example of an architecture that takes a symmetry into account",
        others={
            "answers that stay the same": true_unless(several.mean() > 1e-9, by="edges, and layers that skip places")
        },
    ),
    f"Before any training a shift by one place changes the answers of convolutions {moved_little:.2f} times as much as those of a network without them.",
)

# %%
# The verdict on what it costs to lack the symmetry
judge(
    "amodei-symmetry-inefficient",
    likeliest(
        "saying that without the symmetry a network needs many more examples",
        true_unless(lambda times: times < 2, by="networks that need hardly more examples without it", found=saving),
        because="he takes back that it does not work and says that it is inefficient",
        others={
            "that it does not work": true_unless(
                bool(np.isfinite(examples(0, 4))), by="plain networks that come to the same"
            )
        },
    ),
    f"Digits that may stand at {groups[-1]} places take a network without filters {saving:.0f} times the examples.",
)

# %% [markdown]
# ## Memory
#
# The obstacle on which Amodei dwells longest is memory.
# A *recurrent* network reads one symbol after another and carries a state of fixed size along; an LSTM is one with gates that decide what to keep.
#
# > I think rnn's and lstms artificially close things off because they they close you off to the distant past
# >
# > — [Dario Amodei](<said: amodei-close-things-off>)
#
# In such a network, he says, what is there to be learned cannot get through:
#
# > the compute doesn't flow like the spice doesn't flow it's like you can't like like the The Blob has to be unencumbered
# >
# > — [Dario Amodei](<said: amodei-blob-unencumbered>)
#
# [Attention](<term: attention>), the heart of a transformer, looks back at all symbols at once.
# We trained a plain recurrent network, an LSTM and a layer of attention, of about [2,000](<plain: the size of the networks>) parameters each, on [1,500](<plain: the steps of the experiment>) batches of new sequences,
# to say which of [eight](<plain: symbols of the experiment>) symbols stood at a given place.

# %%
# How much of the gradient is left of what was read long ago, before any training
longest, gates = (
    64,
    {
        "plain": ("plain", 35, 0),
        "LSTM": ("lstm", 15, 0),
        "LSTM, open gates": ("lstm", 15, 64),
        "attention": ("attention", 25, 0),
    },
)


def gradient(kind, state, remembers, places=longest, gate=1.0):
    """(places,): the typical size of the gradient by what was read at each place, over eight networks."""
    by_place = []
    for seed in range(8):
        luck = np.random.default_rng(seed)
        symbols, truth = luck.integers(0, 8, (64, places)), luck.integers(0, 8, 64)
        fresh = recall.fresh(kind, 8, places, 16, state, luck, remembers=remembers, gate=gate)
        by_place.append(recall.slopes_by_place(kind, fresh, symbols, np.zeros(64, dtype=int), truth))
    return np.exp(np.log(by_place).mean(axis=0))


# %%
# For each network, and how fast it shrinks
back = {name: gradient(*each) for name, each in gates.items()}
distance = longest - np.arange(longest)
decay = {name: float(np.exp(np.polyfit(distance[:-8], np.log(each[:-8]), 1)[0])) for name, each in back.items()}
usual_gate, left_far = recall.kept(1.0, 1), float(back["LSTM"][0] / back["LSTM"][-1])

# %%
# The figure of where the gradient dies
drawing, axes = canvas(height=3.4)
tints = dict(zip(gates, (colours.BLUE, colours.VERMILION, colours.ORANGE, colours.GREEN), strict=True))
for name, each in back.items():
    axes.plot(distance, each / each[-1], color=tints[name], linewidth=1.8)
    label(axes, longest + 1, each[0] / each[-1], name, tints[name], ha="left")
axes.set(
    yscale="log",
    xlim=(0, 84),
    xticks=[1, 16, 32, 48, 64],
    xlabel="distance back (symbols)",
    ylabel="gradient left (share)",
)
axes.minorticks_off()
figure(
    drawing,
    name="gradient",
    caption=f"What was read long ago hardly teaches a recurrent network anything. From one symbol to the one before it the gradient shrinks to {decay['plain']:.2f} of itself in a plain network, "
    f"{decay['LSTM']:.2f} in an LSTM, {decay['LSTM, open gates']:.2f} where its gates start open, and not at all with attention.",
    alt="Gradient left against distance back, logarithmic: the plain network falls steeply through many orders, the LSTM less so, the LSTM with open gates gently, and attention stays level.",
    data={"distance back (symbols)": distance, **{f"{name} (share)": each / each[-1] for name, each in back.items()}},
)

# %% [markdown]
# A network learns from the gradient: how much the error would fall if what it did with an earlier symbol were a little different.
# In a plain network that gradient shrinks to [0.56](<calc: {decay["plain"]:.2f}>) of itself with every symbol further back, as [Bengio et al. 1994](<work: bengio-1994>) explained.
# In an LSTM it shrinks to [0.79](<calc: {decay["LSTM"]:.2f}>), a little slower than the [0.73](<calc: {usual_gate:.2f}>) that its half-open gates alone would give.
# With attention it does not shrink.
# Open the gates yourself below.

# %%
# The gradient in untrained LSTMs, by how open their forget gates start
biases, halfway = (0, 1, 2, 3, 4, 5, 6), 32
measured = {bias: gradient("lstm", 15, 0, gate=float(bias)) for bias in biases}


def gated(bias, distance):
    """What the gate alone would keep, and what is left of the gradient."""
    return {"kept": recall.kept(bias, distance), "left": float(measured[bias][-1 - distance] / measured[bias][-1])}


explore(
    name="gates",
    of=gated,
    sliders={
        "bias": slider("bias of the forget gates", biases, unit="number"),
        "distance": slider("distance back", range(1, 64), unit="symbols"),
    },
    shows={
        "left": reading("gradient left, measured", unit="share", format=".2%"),
        "kept": reading("what such gates keep by formula", unit="share", format=".2%"),
    },
    start={"bias": 1, "distance": 32},
    curve=("distance", "left"),
    log="y",
    caption=f"Open the gates and the past comes back: at a bias of {biases[1]} an untrained LSTM has {gated(1, halfway)['left']:.2%} of the gradient left {halfway} symbols back, at {biases[4]} it has {gated(4, halfway)['left']:.0%}.",
    alt="A line of the gradient left against the distance back, which falls steeply for small biases and stays nearly level for large ones.",
)

# %%
# Share of answers that are right, by network, task and length: each seed's rate chosen by the other seeds
told = runs("recall")
nets = ("plain", "lstm", "lstm open", "attention")


def answered(network, task, length):
    """(seeds,): the share right, or nothing where it was not tried."""
    kept = np.array([a == network and b == task for a, b in zip(told["network"], told["task"], strict=True)]) & (
        told["length"] == length
    )
    columns = [told["right"][kept & (told["rate"] == rate)] for rate in np.unique(told["rate"][kept])]
    enough = max(map(len, columns), default=0)
    return (
        factors.chosen_by_others(np.column_stack([each for each in columns if len(each) == enough]))
        if enough > 1
        else np.array([])
    )


# %%
# The means over seeds, and up to what length each network answers
lengths = {
    task: sorted({float(n) for n, t in zip(told["length"], told["task"], strict=True) if t == task})
    for task in ("first", "any")
}
shares = {(net, task, n): answered(net, task, n) for net in nets for task in lengths for n in lengths[task]}
means = {key: float(each.mean()) for key, each in shares.items() if len(each)}
fluent, asked_of, guess, long_back = 0.9, 32.0, 1 / 8, 64.0


# %%
# Up to what length a network answers
def reach(network, task):
    return max(
        (n for (net, t, n), right in means.items() if (net, t) == (network, task) and right >= fluent), default=0
    )


# %%
# The figure of what each network can recall
drawing, parts = canvas(height=3.5, ncols=2, sharey=True)
tint = dict(zip(nets, tints.values(), strict=True))
for axes, (task, title) in zip(
    parts, {"first": "asked for the first symbol", "any": "asked for any symbol"}.items(), strict=True
):
    for net in nets:
        at = [n for n in lengths[task] if (net, task, n) in means]
        axes.plot(at, [means[net, task, n] for n in at], "-o", color=tint[net], markersize=4)
    guide(axes, y=1 / 8)
    axes.set(
        xscale="log",
        xticks=[2, 8, 32, 128],
        xticklabels=["2", "8", "32", "128"],
        ylim=(0, 1.05),
        xlim=(1.7, 160),
        xlabel="symbols read (count)",
    )
    axes.minorticks_off()
    axes.set_title(title, fontsize=10, color=colours.INK)
parts[0].set_ylabel("answers right (share)")
for row, (net, name) in enumerate(zip(nets, gates, strict=True)):
    label(parts[1], 150, 0.87 - 0.1 * row, name, tint[net], ha="right", fontsize=8.5)

# %%
# The figure of recall, with its caption and data
lstm_any = answered("lstm", "any", asked_of)
figure(
    drawing,
    name="recall",
    caption=f"An LSTM can be made to hold one symbol for long, but not all of them. "
    f"Asked always for the first symbol, it answers over {reach('lstm', 'first'):.0f} symbols, and with gates that start open over {reach('lstm open', 'first'):.0f}; "
    f"asked for any of {asked_of:.0f}, it is right {lstm_any.mean():.0%} of the time, and attention {means['attention', 'any', 32.0]:.0%}.",
    alt="Two panels of the share of right answers against symbols read. "
    "Left: the plain network and the LSTM drop to chance, the LSTM with open gates and attention stay near one. Right: all recurrent networks drop at once and attention stays near one.",
    data={
        "network (name)": [key[0] for key in means],
        "asked for (first or any)": [key[1] for key in means],
        "symbols read (count)": [key[2] for key in means],
        "answers right (share)": [round(each, 4) for each in means.values()],
    },
)

# %%
# How often an LSTM is right about any of the symbols that it has read
recalls = headline(
    "lstm-recalls",
    f"share of questions about any of {asked_of:.0f} symbols that an LSTM answers, by the share that attention answers",
    float(lstm_any.mean() / means["attention", "any", asked_of]),
    unit="share",
    format=".0%",
    interval=resampling.bootstrap(lstm_any / means["attention", "any", asked_of], np.mean, of="seeds", seed=5),
    alternatives={
        "gates that start open": means["lstm open", "any", asked_of] / means["attention", "any", asked_of],
        "fewer symbols": means["lstm", "any", 16.0] / means["attention", "any", 16.0],
        "far fewer symbols": means["lstm", "any", 8.0] / means["attention", "any", 8.0],
        "the first symbol alone": means["lstm", "first", asked_of] / means["attention", "first", asked_of],
        "the first symbol alone and gates that start open": means["lstm open", "first", asked_of]
        / means["attention", "first", asked_of],
    },
)

# %% [markdown]
# His words may mean either of two things, and they come out differently.
# The distant past can be kept: an LSTM whose gates start open ([Tallec and Ollivier 2018](<work: tallec-2018>)) answers for the first symbol after [64](<calc: {reach("lstm open", "first"):.0f}>) more,
# and its inventors say that it can bridge more than [1,000](<fact: {hochreiter.lag:,}>) steps ([Hochreiter and Schmidhuber 1997](<work: hochreiter-1997>)).
# The whole past cannot: asked for any of [32](<calc: {asked_of:.0f}>) symbols, the LSTM is right [21%](<calc: {lstm_any.mean():.0%}>) of the time,
# where a guess is right [12.5%](<calc: {guess:.1%}>) of the time and attention is right [100%](<calc: {means["attention", "any", asked_of]:.0%}>).
# Its state is the same size however much it has read, and attention keeps everything.
# Language shows the same.
# Trained on the same texts, LSTMs get no better after at most [100](<fact: {kaplan_lstm.plateau}>) tokens,
# and transformers go on getting better over all [1,024](<fact: {kaplan_lstm.context:,}>) ([Kaplan et al. 2020](<work: kaplan-2020>));
# an earlier study found LSTMs to use about [200](<fact: {khandelwal.context}>) tokens, and the order of words in the last [50](<fact: {khandelwal.order}>) ([Khandelwal et al. 2018](<work: khandelwal-2018>)).

# %%
# The verdict on LSTMs and the whole context
as_much = "LSTMs that use as much as a transformer"
judge(
    "amodei-lstm-distant-past",
    likeliest(
        "saying that an LSTM cannot look back over all that it has read",
        true_unless(lambda ratio: ratio >= fluent, by="an LSTM that answers about any symbol", found=recalls),
        because="he speaks of attending over the whole context",
        others={
            "that it cannot hold a single thing for long": true_unless(
                reach("lstm open", "first") >= 64, by="gates that start open"
            ),
            "that trained ones make little of what stands far back": of_record(
                true_unless(
                    lambda tokens: tokens >= facts.kaplan_lstm.context, by=as_much, found=facts.kaplan_lstm.plateau
                )
            ),
            "that trained ones did so, in an earlier study": of_record(
                true_unless(facts.khandelwal.context >= facts.gpt1.context, by=as_much)
            ),
        },
    ),
    f"Asked for any of {asked_of:.0f} symbols, an LSTM of the same size and training is right {lstm_any.mean():.0%} of the time and attention {means['attention', 'any', 32.0]:.0%}; "
    f"asked always for the first, an LSTM with open gates is right {means['lstm open', 'first', long_back]:.0%} of the time after {long_back:.0f}.",
)

# %% [markdown]
# ## What the network is told
#
# > loss function matters so like you know are you doing RL or are you doing next word prediction if your loss function isn't rich or doesn't incentivize the right thing you won't you won't get anything
# >
# > — [Dario Amodei](<said: amodei-rich-loss>)
#
# This section measures two ways of telling a network too little: a poor loss function, and false labels.
# In [reinforcement learning](<term: reinforcement-learning>), RL for short, a network acts and hears only how well that went.
# We let ours guess at each picture once, by its own chances, and told it only whether it was right, which is at most [one](<plain: yes or no>) bit; in the usual training it is told the label.

# %%
# The loss: what a single guess costs in steps, and what it comes to in the same training
one_guess = headline(
    "told-one-bit",
    "share of digits read where one guess at each picture is told right or wrong, no other obstacle in place",
    float(tuned["strong"][(slice(None), *[int(name != "loss") for name in names])].mean()),
    unit="share",
    format=".0%",
    interval=resampling.bootstrap(
        tuned["strong"][(slice(None), *[int(name != "loss") for name in names])], np.mean, of="seeds", seed=6
    ),
    alternatives={
        "more guesses and smaller shifts": float(
            tuned["mild"][(slice(None), *[int(name != "loss") for name in names])].mean()
        ),
        "a plain network": float(
            tuned["strong"][(slice(None), *[int(name not in ("loss", "symmetry")) for name in names])].mean()
        ),
        "a plain network, more guesses and smaller shifts": float(
            tuned["mild"][(slice(None), *[int(name not in ("loss", "symmetry")) for name in names])].mean()
        ),
    },
)

# %%
# What other ways of telling too little cost in steps, on digits that stand still
poorer = {
    **{f"{n} guess{'es' if n > 1 else ''} told right or wrong": ("guesses", float(n)) for n in (1, 4, 16)},
    **{f"{share:.0%} of labels wrong": ("wrong", share) for share in (0.2, 0.4, 0.6)},
}
goals, mislabelled = (still_goal, 0.93), 0.4
reward, wrong = times_the_steps("guesses", 1.0, still_goal), times_the_steps("wrong", mislabelled)
wrong_low = times_the_steps("wrong", mislabelled, still_goal)

# %%
# Steps until a network that hears so little reads as much
reward_steps = float(np.exp(np.log(steps_needed("guesses", 1.0, still_goal)).mean()))


def in_words(obstacle, dose, goal):
    never = (steps_needed(obstacle, dose, goal) >= most).any()
    return f"not in {most:,} steps" if never else f"{times_the_steps(obstacle, dose, goal):.1f}"


# %%
# The table of what the network is told
table(
    [[name, *(in_words(*each, goal) for goal in goals)] for name, each in poorer.items()],
    columns=["what the network is told", *(f"times the steps to read {goal:.0%}" for goal in goals)],
    caption=f"Told only whether its guess was right, a plain network needs {reward:.0f} times the steps to read {still_goal:.0%} of digits that stand still. "
    f"With {mislabelled:.0%} of labels wrong it needs {wrong:.1f} times the steps to read {goals[1]:.0%}.",
)

# %% [markdown]
# With every other obstacle out of the way, a network that hears so little reads [11%](<calc: {one_guess:.0%}>) of new digits after the same training ([10%](<calc: {one_guess.low:.0%}>) to [13%](<calc: {one_guess.high:.0%}>)).
# On the easiest version of the task, a plain network and digits that stand still, it learns, but takes [74](<calc: {reward:.0f}>) times the steps to read [70%](<calc: {still_goal:.0%}>).
# Chance explains why: an untrained network guesses right [once in ten](<plain: ten digits>) times, and hears nothing about which digit it should have said.
# False labels do less harm: with [40%](<calc: {mislabelled:.0%}>) of them wrong it takes [1.8](<calc: {wrong_low:.1f}>) times the steps to read as much, though [18.3](<calc: {wrong:.1f}>) times to read [93%](<calc: {goals[1]:.0%}>).
# The errors point to all the other digits alike, so that the truth is still the commonest label.

# %%
# The verdict on a loss that is not rich
judge(
    "amodei-loss-not-rich",
    likeliest(
        "saying that little is learned in the same training",
        true_unless(lambda right: right >= learned, by="networks that learn from so little", found=one_guess),
        because="he sets it against the prediction of the next word, at the same compute",
        others={
            "that nothing is learned however long": true_unless(
                reward_steps < most, by=f"a network that reads {still_goal:.0%} in the end"
            )
        },
    ),
    f"Told only whether a guess was right, networks read {one_guess:.0%} of digits after a training in which those told the label read {free:.0%}; on digits that stand still they come to {still_goal:.0%} in {reward:.0f} times the steps.",
)

# %% [markdown]
# ## Which obstacle carries most
#
# Here we divide what is gained, from chance to nearly all digits read, among the obstacles.
# Since they block together, an obstacle is worth more or less depending on which others are already gone.
# The fair share, due to Lloyd Shapley, is what an obstacle adds on average over every order in which they could be removed.


# %%
# What each obstacle is worth, by dose and on either scale
def worth(dose="strong", scale="share", how=factors.shapley):
    """(seeds, obstacles): share of the whole gain."""
    right = np.clip(tuned[dose], 0, 0.998)
    values = right if scale == "share" else -np.log(1 - right)
    found = np.array([how(each) for each in values])
    return found / found.sum(axis=1, keepdims=True)


# %%
# What those that he calls key are worth, less the others
def key_less_others(which=slice(None), **choice):
    """What one of the five that he calls key is worth on average, less what one of the other two is worth."""
    shares = worth(**choice)[which].mean(axis=0)
    return float(shares[:5].mean() - shares[5:].mean())


carried = {dose: worth(dose) for dose in ("strong", "mild")}
order = np.argsort(-carried["strong"].mean(axis=0))


def value(name, dose="strong"):
    return float(carried[dose][:, names.index(name)].mean())


# %%
# The figure of what each obstacle is worth
drawing, axes = canvas(height=3.6)
for row, k in enumerate(order[::-1]):
    for shift, (dose, colour) in zip((0.16, -0.16), (("strong", colours.BLUE), ("mild", colours.ORANGE)), strict=True):
        here = carried[dose][:, k]
        axes.barh(row + shift, here.mean(), height=0.3, color=colour)
        axes.plot([here.min(), here.max()], [row + shift] * 2, color=colours.INK, linewidth=1)

# %%
# Which bars are which
axes.set(yticks=range(len(names)), yticklabels=[names[k] for k in order[::-1]], xlabel="part of what is gained (share)")
label(axes, axes.get_xlim()[1] * 0.97, 0.75, "strong obstacles", colours.BLUE, ha="right")
label(axes, axes.get_xlim()[1] * 0.97, 0.25, "mild obstacles", colours.ORANGE, ha="right")

# %%
# The figure with its caption and data
first, second = (names[k] for k in order[:2])
figure(
    drawing,
    name="worth",
    caption=f"The {first} carries most, {carried['strong'][:, order[0]].mean():.0%} of the gain, where obstacles are strong. Where they are mild it is {carried['mild'][:, order[0]].mean():.0%}. Lines span the random starts.",
    alt="Bars of the part of the gain that each obstacle is worth, for strong and for mild obstacles, in falling order.",
    data={
        "obstacle (name)": [names[k] for k in order],
        "worth where strong (share)": carried["strong"].mean(axis=0)[order].round(4),
        "worth where mild (share)": carried["mild"].mean(axis=0)[order].round(4),
    },
)

# %%
# Whether those that he calls key are worth more
key = headline(
    "key-less-others",
    "what a factor that he calls key is worth on average, less what symmetry or conditioning is worth",
    key_less_others,
    unit="share",
    format=".1%",
    interval=resampling.bootstrap(
        carried["strong"], lambda drawn: drawn[:, :5].mean() - drawn[:, 5:].mean(), of="seeds", seed=7
    ),
    alternatives={
        "mild obstacles": {"dose": "mild"},
        "the logarithm of the error": {"scale": "error"},
        "mild obstacles and the logarithm of the error": {"dose": "mild", "scale": "error"},
        "the average over all combinations": {"how": factors.average_gains},
        "one obstacle put back": {"how": lambda cube: factors.gains_at_the_ends(cube)[0]},
    },
)

# %% [markdown]
# By that measure the loss function carries most, [24%](<calc: {value("loss"):.0%}>) of the gain, before parameters with [21%](<calc: {value("parameters"):.0%}>) and compute with [18%](<calc: {value("compute"):.0%}>).
# The number of examples carries [5%](<calc: {value("data"):.0%}>), less than conditioning with [15%](<calc: {value("conditioning"):.0%}>), because our digits are easy and each may be read many times.
#
# Such an order depends on how far each factor is varied, and there is no common unit for a wrong label and a wide network.
# Our strong obstacles cut parameters, compute and data to [a sixteenth](<plain: the settings in the table>) or so.
# The mild ones cut them to [a quarter](<plain: the settings of the mild obstacles>), with [30%](<plain: a setting of the experiment>) of labels wrong, [four](<plain: a setting of the experiment>) guesses,
# a shift of [one](<plain: a setting of the experiment>) pixel and [half](<plain: a setting of the experiment>) the offset.
# Among these the loss carries [48%](<calc: {value("loss", "mild"):.0%}>), parameters [17%](<calc: {value("parameters", "mild"):.0%}>), and symmetry [-14%](<calc: {value("symmetry", "mild"):.0%}>):
# a network with filters learns slowly at first, so that the symmetry is a burden until the other obstacles are gone.
#
# Amodei calls the first of his list ["the key four ones"](<said: amodei-key-four>), though he names more, and puts symmetries and conditioning after them.
# On average one of those that he calls key is worth [5.9%](<calc: {key:.1%}>) more of the gain than symmetry or conditioning ([5.5%](<calc: {key.low:.1%}>) to [6.4%](<calc: {key.high:.1%}>)),
# and [2.9%](<calc: {key.least:.1%}>) to [17.9%](<calc: {key.most:.1%}>) by other choices.
# That holds of the average and not of each: conditioning is worth more than the number of examples.

# %%
# The verdict on what is key
worths = carried["strong"].mean(axis=0)
judge(
    "amodei-core-hypothesis",
    likeliest(
        "saying that on average one of them is worth more than symmetry or conditioning",
        true_unless(lambda more: more <= 0, by="symmetry and conditioning, which are worth as much", found=key),
        because="he calls them key and the core, and the others more things",
        others={
            "that each of them is worth more": true_unless(
                bool(worths[:5].min() <= worths[5:].max()),
                by="conditioning, which is worth more than the number of examples",
            )
        },
    ),
    f"A factor that he calls key is worth {key:.1%} more of the gain than symmetry or conditioning, {key.least:.1%} to {key.most:.1%} by other choices.",
)

# %% [markdown]
# ## What wanting can mean
#
# Networks want nothing, of course; but the phrase has a meaning that can be measured.
# Stand at random on the landscape of a network's loss and look about: how many ways lead down?


# %%
# Ways down from where an untrained network stands: the attention network on its task
luck = np.random.default_rng(0)
symbols, asked = luck.integers(0, 8, (256, 16)), luck.integers(0, 16, 256)
answers = symbols[np.arange(256), asked]
stands = recall.fresh("attention", 8, 16, 16, 25, luck)
height, slope = recall.loss_and_slopes("attention", stands, symbols, asked, answers)
weights = sum(each.size for each in stands.values())
length = np.sqrt(sum(float((each**2).sum()) for each in stands.values()))

# %%
# How steep it is there, and how to step away from it
steepness = np.sqrt(sum(float((each**2).sum()) for each in slope.values()))


def after(direction, part):
    """The loss a step away in a direction; the step is so large a part of all weights."""
    size = np.sqrt(sum(float((each**2).sum()) for each in direction.values()))
    moved = {name: stands[name] + part * length / size * direction[name] for name in stands}
    return recall.loss_and_slopes("attention", moved, symbols, asked, answers)[0]


# %%
# Directions drawn at random, and how many of them lead down
parts_of_all, drawn = (0.001, 0.1, 0.5), 200
ways = [{name: luck.normal(size=each.shape) for name, each in stands.items()} for _ in range(drawn)]
downhill = [float(np.mean([after(way, part) < height for way in ways])) for part in parts_of_all]
typical = np.mean(
    [
        abs(sum(float((way[n] * slope[n]).sum()) for n in stands))
        / np.sqrt(sum(float((e**2).sum()) for e in way.values()))
        for way in ways
    ]
)
steeper = float(steepness / typical)

pixels, side, kept_filters, wide, digits = (8 + 2 * shifts[2]) ** 2, 5, 16, 64, 10
plain_work = pixels * wide + wide * digits
filter_work = pixels * side**2 * kept_filters + kept_filters * 2 * wide + 2 * wide * digits
plain_size = plain_work + wide + digits
filter_size = (side**2 + 1) * kept_filters + (kept_filters + 1) * 2 * wide + (2 * wide + 1) * digits
mild_alone = max(tuned["mild"][(slice(None), *each)].mean() for each in alone)

# %% [markdown]
# From random weights, [48%](<calc: {downhill[0]:.0%}>) of [200](<calc: {drawn}>) directions that we drew lead down if one takes a tiny step; mathematics says that it is [half](<plain: a direction and its opposite>) of them,
# on any smooth landscape.
# The gradient points along the steepest of them, and is [61](<calc: {steeper:.0f}>) times as steep as a direction drawn at random among the [2,442](<calc: {weights:,}>) weights.
# Longer steps at random go wrong: at [a tenth](<calc: {parts_of_all[1]:fraction}>) of the size of all weights [24%](<calc: {downhill[1]:.0%}>) still lead down,
# and at [half](<calc: {parts_of_all[2]:fraction}>) of it [0%](<calc: {downhill[2]:.0%}>).
# In this sense a model wants to learn from the start, and what it needs is somebody to point the way.
#
# Robustness is another sense.
# Draw a learning rate at random from our [seven](<calc: {len(rates):words}>), which span a range of [4,000](<plain: the grid of rates>) times.
# With all obstacles removed, [43%](<calc: {learn_free:.0%}>) of rates and starts learn, which is to say that they read [50%](<calc: {learned:.0%}>) or more;
# with [one](<plain: a count of obstacles>) in place [18%](<calc: {some_learn[-2]:.0%}>), with [two](<plain: a count of obstacles>) [1%](<calc: {some_learn[-3]:.0%}>), and with all [0%](<calc: {learn_blocked:.0%}>).
# Where nothing is in the way one may be careless.
#
# ## Objections
#
# **"You made the obstacles so large that nothing could pass."**
# With mild ones the networks with all in place still read [22%](<calc: {tuned["mild"][nothing].mean():.0%}>), and removing a single one brings them to [35%](<calc: {mild_alone:.0%}>) at most.
# Gains come steadily then, and the sudden end of our first figure is a matter of strong obstacles.
# The order of what they are worth changes too, and the section above says how.
#
# **"Nobody trains without Adam."**
# With scales [100](<calc: {far_apart:.0f}>) times apart the cost is [4.1](<calc: {by_adam:.1f}>) times the steps with Adam, [5.7](<calc: {scaled:.1f}>) with momentum and [8.5](<calc: {without:.1f}>) without either,
# which our few random starts do not tell apart.
# At [1,000](<calc: {far:,.0f}>) times Adam is far ahead.
# Optimizers are a way of removing this obstacle, and do not show that it is none.
#
# **"Filters save examples because they compute more."**
# They do compute more: for each picture [6.2](<calc: {filter_work / plain_work:.1f}>) times as many multiplications as the plain network, at [0.39](<calc: {filter_size / plain_size:.2f}>) of its parameters.
# But at [81](<calc: {groups[-1]}>) places they save [64](<calc: {saving:.0f}>) times the examples, and the averaged kernel, which has no training at all, saves as many.
#
# **"LSTMs were built to bridge long times."**
# They were, and ours holds one symbol for about [64](<calc: {reach("lstm open", "first"):.0f}>) once its gates start open.
# What it lacks is room, and at the start a gradient: [Madsen 2019](<work: madsen-2019>) writes that gated networks in theory all solve the vanishing gradient,
# but in our LSTM before training [2.56×10⁻⁷](<calc: {left_far:sci2}>) of it is left [63](<calc: {longest - 1}>) symbols back.
#
# [Goh 2017](<work: goh-2017>) is the best account of momentum, and has a walk that readers can drag; our formulas are his, checked by walking.
# [Mei et al. 2021](<work: mei-2021>) have the theorem on symmetry, which we repeat in their setting before we leave it.
# New here, as far as we know, is that all obstacles are put in the way of one network in every combination, so that their worth can be compared, with starts, doses and scales varied.

# %%
# The exercises: their givens and answers
given, wished = 10_000, 100
needs = {heavy: conditioning.steps_by_theory(given, share_left, heavy) for heavy in (False, True)}
gate = float(np.log(wished - 1.0))

# %% [markdown]
# ## The reckoning
#
# Amodei's list holds in our small world: every obstacle on it costs something, and with all of them gone networks learn from every start that we tried.
# He is right about badly conditioned networks, about symmetries, and about LSTMs if the whole context is meant.
# A poor loss function is the costliest obstacle in our range, and the number of examples one of the cheapest.
# What would change our verdicts is a larger world in which one of the obstacles no longer costs anything, or an LSTM of the same size that answers for any symbol of its context.
#
# !!! question "Exercise: a steeper valley"
#     How many steps does gradient descent need at its best to come [100](<calc: {1 / share_left:.0f}>) times closer where the condition number is [10,000](<calc: {given:,}>), and how many with momentum?
#
#     ??? success "Answer"
#         About [23,000](<calc: {round(needs[False], -2):,.0f}>) steps, and [230](<calc: {needs[True]:,.0f}>) with momentum.
#
# !!! question "Exercise: a gate"
#     Each step, an LSTM's gate keeps a share of its memory, which is the logistic function of a bias. A share of [99%](<calc: {1 - 1 / wished:.0%}>) keeps
#     a memory for about [100](<calc: {wished}>) steps. What bias keeps a memory for [100](<calc: {wished}>) steps?
#
#     ??? success "Answer"
#         The logarithm of [99](<calc: {wished - 1}>), about [4.6](<calc: {gate:.1f}>).
#
# ## What this leaves out
#
# Our networks are small and our digits are easy; nothing here says that the same shares hold for language.
# Each factor was set to few values, which is no curve, and from so few random starts the intervals are rough.
# The table of the factors leaves out memory, because a picture has none; it was measured apart.
# Compute is counted in steps, whatever a step costs.
# The records were made once, on another machine than the one that builds this page, by scripts that stand in the repository.
