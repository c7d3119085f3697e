# ---
# title: The models just want to learn
# summary: >-
#   With [seven](<calc: {len(names):words}>) of the obstacles that Dario Amodei names removed, small networks read [96%](<calc: {free:.0%}>) of handwritten digits, and with all in place [10%](<calc: {blocked:.0%}>), which is chance.
#   While [five](<plain: the first section shows it>) or more strong ones stand, removing one gains [5](<calc: {100 * felt:.0f}>) points or more in [5%](<calc: {rarely:.0%}>) of cases at most.
#   Where obstacles are mild, what is read beyond chance grows somewhat with each further removal on average, early ones included.
#   Badly scaled inputs cost [5.7](<calc: {scaled:.1f}>) times the steps ([1.4](<calc: {scaled.alternatives["no momentum and a goal of 70%"]:.1f}>) to
#   [8.5](<calc: {scaled.alternatives["no momentum"]:.1f}>) by other goals and ways to step), and a symmetry that is not built in costs, after the same training, about [64](<calc: {saving:.0f}>) times the
#   examples ([42](<calc: {saving.least:.0f}>) to [77](<calc: {saving.most:.0f}>) by other goals, methods and longer training). Both figures rest on few random starts, which lie far apart.
#   An LSTM can hold the first of some [dozens](<plain: the section on memory shows it>) of symbols; asked for any of them, after the same training, it does little better than guess.
#   Which obstacle matters most our experiment cannot say.
# part: Inside the machine
# authors: [The Scaling Era Reckoned]
# date: 2026-11-27
# order: 2
# excerpts: [amodei-obstacles, amodei-want-to-learn-captions, amodei-seven-factors-captions, amodei-symmetries,
#   amodei-rich-loss, amodei-very-inefficient, amodei-close-things-off, amodei-key-four, amodei-they-will-do-it, amodei-blob-unencumbered]
# claims: [amodei-they-will-learn, amodei-bad-conditioning, amodei-cnn-symmetry, amodei-symmetry-inefficient, amodei-lstm-distant-past, amodei-loss-not-rich, amodei-core-hypothesis]
# ---

# %% [markdown]
# In August 2023 Dwarkesh Patel asked Dario Amodei, the head of Anthropic, how he had come to believe that computers would go on getting better at everything.
# Amodei answered with something that Ilya Sutskever had told him before there was an OpenAI:
#
# > one of the first things he said to me was look the models they just want to learn you have to understand this the models they just want to learn and it was a bit like a Zen Coen
# >
# > — [Dario Amodei](<said: amodei-want-to-learn-captions>)
#
# (The captions mean a Zen koan, a riddle to meditate on.)
# He then said what stands between a model and its wish:
#
# > you get the obstacles out of their way right you give them you give them good data you you give them enough space to operate in you don't do something stupid like condition them badly numerically
# >
# > — [Dario Amodei](<said: amodei-obstacles>)
#
# That can be tested, because obstacles can be put in the way of a small network and taken out again.
# If he is right, progress in AI needs no theory of intelligence: one removes what blocks, and learning does the rest.
# We find that a network learns once the obstacles are gone, if the size of its steps is well chosen, and that the first removals hardly show where the obstacles are strong.
# While [five](<plain: the section below shows it>) or more of [seven](<plain: the obstacles of the next section>) strong ones stand, removing any one of them rarely gains much.

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
from snippets.verdicts import likeliest, of_record, true_unless, undecided

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
# At one rate for both random starts, the best on average; at the other start's rate; and how many obstacles are removed
by_dose = {dose: every(dose) for dose in ("strong", "mild")}
tuned = {dose: factors.chosen_for_all(right) for dose, right in by_dose.items()}
crossed, untuned = factors.chosen_by_others(by_dose["strong"]), by_dose["strong"]
everything, nothing = (slice(None), *[1] * len(names)), (slice(None), *[0] * len(names))
removed = np.indices([2] * len(names)).sum(axis=0)


# %%
# Read with all obstacles removed, by start
freed, held = tuned["strong"][everything], tuned["strong"][nothing]
free = headline(
    "all-removed",
    "share of digits that networks read with all obstacles removed",
    float(tuned["strong"][everything].mean()),
    unit="share",
    format=".0%",
    how=f"{len(freed)} random starts: {freed[0]:.0%} and {freed[1]:.0%}",
    alternatives={
        "digits that move less": float(tuned["mild"][everything].mean()),
        "the next smaller rate": float(untuned[everything][:, untuned[everything].mean(axis=0).argmax() - 1].mean()),
        "fewer parameters, steps and examples, each by the mild dose": float(
            tuned["mild"][:, 0, 0, 0, 1, 1, 1, 1].mean()
        ),
        "the worse start": float(tuned["strong"][everything].min()),
    },
)

# %%
# Read where none is removed
blocked = headline(
    "none-removed",
    "share of digits that networks read with all obstacles in place",
    float(tuned["strong"][nothing].mean()),
    unit="share",
    format=".0%",
    how=f"{len(held)} random starts: {held[0]:.0%} and {held[1]:.0%}",
    alternatives={
        "mild obstacles": float(tuned["mild"][nothing].mean()),
        "the best rate of each start": float(untuned[nothing].max(axis=-1).mean()),
    },
)

# %%
# Each obstacle removed alone, and each put back alone
alone = [tuple(int(j == i) for j in range(len(names))) for i in range(len(names))]
mild_alone = max(tuned["mild"][(slice(None), *each)].mean() for each in alone)
alone_most = max(tuned["strong"][(slice(None), *each)].mean() for each in alone)
missing = {name: tuned["strong"][(slice(None), *[int(n != name) for n in names])] for name in names}
but_both = (slice(None), *[int(name not in ("loss", "symmetry")) for name in names])
plain_guess = tuned["strong"][but_both]
by_loss_plain = (missing["symmetry"].mean() - chance) / (plain_guess.mean() - chance)


# %%
# The share of learning rates and starts at which a network learns, by obstacles removed
def share_that_learn(count, of=untuned):
    return float((of[:, removed == count] >= learned).mean())


learn_blocked = share_that_learn(0)
some_learn = [share_that_learn(count) for count in range(len(names) + 1)]
runs_free, runs_that_learn = untuned[everything].size, int((untuned[everything] >= learned).sum())


# %%
# What removing a single obstacle gains where some count of others is removed already
def single_gains(count, dose="strong", told=False):
    """With `told` only where the poor loss is removed already."""
    right, loss, found = tuned[dose].mean(axis=0), np.indices(removed.shape)[names.index("loss")], []
    for k in range(len(names)):
        before = np.take(removed, 0, axis=k) == count
        if told:
            before &= np.take(loss, 0, axis=k) == 1
        found.append((np.take(right, 1, axis=k) - np.take(right, 0, axis=k))[before])
    return np.concatenate(found)


felt = 0.05
gains = {left: single_gains(len(names) - left) for left in range(1, len(names) + 1)}
help_by = {left: float((each > felt).mean()) for left, each in gains.items()}
loss_gone = single_gains(2, told=True)
mild_first = float((single_gains(0, "mild") > felt).mean())

# %%
# How rarely a removal shows while most obstacles stand
many_left, less, least_felt = 5, 0.03, 0.02
rarely = headline(
    "rarely-gains",
    f"share of removals that gain {100 * felt:.0f} points or more while {many_left} obstacles stand",
    help_by[many_left],
    unit="share",
    format=".0%",
    how=f"all {len(gains[many_left])} such removals, the mean of {len(untuned)} random starts",
    alternatives={
        f"a gain of {100 * less:.0f} points": float((gains[many_left] > less).mean()),
        f"a gain of {100 * least_felt:.0f} points": float((gains[many_left] > least_felt).mean()),
        "the poor loss removed before": float((loss_gone > felt).mean()),
        "one obstacle fewer standing": help_by[many_left - 1],
        "mild obstacles": float((single_gains(2, "mild") > felt).mean()),
    },
)

# %%
# What is read beyond chance on average, by obstacles removed, and by what factor each removal multiplies it
beyond = {
    dose: np.array([each.mean(axis=0)[removed == n].mean() - chance for n in range(len(names) + 1)])
    for dose, each in tuned.items()
}
times_more = {dose: each[1:] / each[:-1] for dose, each in beyond.items()}

# %% [markdown]
# ## Where obstacles are strong, one fix alone gains almost nothing
#
# Here we put obstacles in the way of one small network, in every combination.
# Amodei had listed the factors in a document that he never published:
#
# > I actually said look there are seven factors [...] number of parameters scale of the model like you know the compute and compute matters quantity of data matters quality of data matters loss function matters [...]
# > those were the key four ones
# >
# > — [Dario Amodei](<said: amodei-seven-factors-captions>)
#
# He gave the list, he said, as a sense of what matters.
# The "key [four](<plain: his own words>)" are [five](<plain: a count of the factors in the quotation>) unless the number of parameters and compute are one; and of ["three more things"](<said: amodei-key-four>)
# he names one in so many words, symmetries, and goes on to a memory that reaches far enough back.
# When he went through the list again in 2026 ([Amodei 2026](<work: patel-amodei-2026>)),
# he named neither parameters nor symmetries, but the length of training, and last normalization and conditioning, which are in the remark quoted above, too.
# We put [seven](<calc: {len(names):words}>) in the way: these [five](<plain: a count of the factors in the quotation>), symmetry, which is knowing that a digit stays the same digit wherever it stands,
# and conditioning, which is how well the inputs are centred and scaled.
# Memory makes no sense for a single picture, so we test it separately below.
#
# Our world is reading handwritten digits: [1,797](<fact: {optdigits.pictures:,}>) pictures of digits ([Alpaydin and Kaynak 1998](<work: optdigits-1998>)), each somewhere on a slightly larger frame.
# Each obstacle can be in place or removed:
#
# | factor | in place | removed |
# |---|---|---|
# | [parameters](<term: parameter>) | a network with [4](<plain: a setting of the experiment>) units in its middle | [64](<plain: a setting of the experiment>) |
# | [compute](<term: compute>) | [50](<plain: a setting of the experiment>) steps of training | [800](<plain: a setting of the experiment>) |
# | quantity of data | [75](<plain: a setting of the experiment>) pictures | [1,200](<plain: a setting of the experiment>) |
# | quality of data | [60%](<plain: a setting of the experiment>) of labels wrong | none |
# | [loss](<term: loss>) | the network guesses once at each picture and hears only "right" or "wrong" | it hears which digit it is |
# | [symmetry](<term: symmetry>) | every pixel has its own weights | the same small filters at every place |
# | [conditioning](<term: conditioning>) | the same amount added to every pixel, so that they average [two](<plain: a setting of the experiment>) times their usual spread above nought | they average nought |
#
# The loss is the number that training makes small, here how far the network's guess is from what it was told.
# The network with filters is deeper than the plain one, so removing that obstacle also changes the depth; its smallest version has [two](<plain: a setting of the experiment>)
# filters and [eight](<plain: a setting of the experiment>) units.
#
# That makes [128](<calc: {removed.size}>) combinations.
# Each was trained from [two](<calc: {len(untuned):words}>) random starts at each of [seven](<calc: {len(rates):words}>) learning rates, which are the sizes of a step.
# We take the rate that is best for the starts on average.
# With so few starts we can say how far runs differ, and not how sure we are, so we give both numbers and no interval.

# %%
# What the combinations come to by how many obstacles are removed: least, lower quartile, median, upper quartile, greatest
right, counts_removed = tuned["strong"].mean(axis=0), np.arange(len(names) + 1)
least, lower, middle, upper, greatest = np.transpose(
    [np.quantile(right[removed == count], [0, 0.25, 0.5, 0.75, 1]) for count in counts_removed]
)

# %%
# Drawn as thin and thick lines
drawing, axes = canvas(height=3.8)
axes.vlines(counts_removed, least, greatest, color=colours.BLUE, linewidth=1)
axes.vlines(counts_removed, lower, upper, color=colours.BLUE, linewidth=5)
axes.plot(counts_removed, middle, "_", color=colours.VERMILION, markersize=16, markeredgewidth=2.5)
guide(axes, y=chance)
label(axes, 6.55, chance - 0.035, "chance", colours.FAINT)
label(axes, 0.4, 0.3, "median", colours.VERMILION)
_ = axes.set(xlabel="obstacles removed (count)", ylabel="digits read (share)", ylim=(0, 1.02), xlim=(-0.6, 7.6))

# %%
# The figure of all combinations, with its caption and data
figure(
    drawing,
    name="combinations",
    caption=f"Where obstacles are strong, learning comes late, when nearly everything is out of the way. The {removed.size} combinations of {len(names)} obstacles are sorted by how many are removed: "
    f"a thin line spans all of them, a thick one those between the quartiles, and the orange mark is the median; "
    f"with all in place a network reads {blocked:.0%} of the digits, with all removed {free:.0%}.",
    alt="Share of digits read against the number of obstacles removed. The medians stay near chance for most of the way and then rise steeply. The thin lines, which reach to the best combination, rise earlier.",
    data={
        "obstacles removed (count)": counts_removed,
        "least (share)": least.round(4),
        "lower quartile (share)": lower.round(4),
        "median (share)": middle.round(4),
        "upper quartile (share)": upper.round(4),
        "greatest (share)": greatest.round(4),
    },
)

# %% [markdown]
# With all obstacles in place the networks read [10%](<calc: {blocked:.0%}>) of new digits, which is chance.
# Remove any single one and they read [11%](<calc: {alone_most:.0%}>) at most.
# Remove them all and they read [96%](<calc: {free:.0%}>).
# So where obstacles are this strong, an engineer who mends one thing at a time, and undoes each repair because nothing gets better, would give up.
# How late does mending pay?
# While [five](<plain: a count of obstacles>) obstacles stand, removing one gains [5](<calc: {100 * felt:.0f}>) points or more in [5%](<calc: {rarely:.0%}>) of cases, and
# [2](<plain: another threshold>) points or more in [30%](<calc: {rarely.alternatives["a gain of 2 points"]:.0%}>).
# While [four](<plain: a count of obstacles>) stand it gains [5](<calc: {100 * felt:.0f}>) points or more in [21%](<calc: {help_by[4]:.0%}>) of cases,
# while [two](<plain: a count of obstacles>) stand in [74%](<calc: {help_by[2]:.0%}>), and the last removal always does.
#
# Whether help comes late depends on how one counts it.
# With none, [two](<plain: a count of obstacles>), [four](<plain: a count of obstacles>), [six](<plain: a count of obstacles>) and all removed the networks read [0.4](<calc: {100 * beyond["strong"][0]:.1f}>),
# [0.9](<calc: {100 * beyond["strong"][2]:.1f}>), [4.7](<calc: {100 * beyond["strong"][4]:.1f}>), [38](<calc: {100 * beyond["strong"][6]:.0f}>) and [86](<calc: {100 * beyond["strong"][7]:.0f}>) points more than chance on average.
# From the [fourth](<plain: a count of obstacles>) on, each single removal multiplies what is read beyond chance by [2.1](<calc: {times_more["strong"][3:].min():.1f}>) to
# [3.1](<calc: {times_more["strong"][3:].max():.1f}>); with up to [two](<plain: a count of obstacles>) removed the networks read less than a point more than chance, and luck alone makes as large a difference.
# So in points most of the gain comes with the last removals, while in factors each removal from the [fourth](<plain: a count of obstacles>) on does much the same.
# But an obstacle's factor depends on the others: with filters the poor loss leaves nothing that we can tell from chance, and without them it divides what is read beyond chance by [2.9](<calc: {by_loss_plain:.1f}>).
#
# From the other end a single obstacle can be felt: put back the poor loss function alone and the starts read [13%](<calc: {missing["loss"][0]:.0%}>) and [10%](<calc: {missing["loss"][1]:.0%}>), which is chance.

# %%
# The verdict on learning once obstacles are gone
judge(
    "amodei-they-will-learn",
    likeliest(
        "saying that a network learns once obstacles are gone and its rate is well chosen",
        true_unless(lambda right: right < learned, by="networks that do not learn with all removed", found=free),
        because="he speaks of what engineers who do nothing stupid may expect",
        others={
            "that it learns whatever the rate": true_unless(
                runs_that_learn < runs_free, by="rates at which it does not learn"
            )
        },
    ),
    f"With all {len(names)} obstacles removed networks read {free:.0%} of new digits, with all in place {blocked:.0%}. "
    f"Of {runs_free} runs at {untuned.shape[-1]} rates {runs_that_learn} then read {learned:.0%} or more; with all in place {learn_blocked:.0%} do.",
)

# %% [markdown]
# ## Badly scaled inputs cost several times the steps
#
# This section shows what bad conditioning is, and what it costs.
# Training walks downhill on a landscape whose height is the loss.
# Suppose that it is a long valley, much steeper across than along.
# A step that is short enough not to leap over the valley is far too short to get along it.
# The ratio of the steepest curvature to the flattest is the *condition number*, $\kappa$.

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
    columns=["κ", "formula", "walk", "formula, momentum", "walk, momentum"],
    caption=f"Steps that it takes to come {1 / share_left:.0f} times closer, by the formula for long walks and by walking. They grow with the condition number κ; with momentum they grow more slowly.",
)

# %% [markdown]
# At the best size of step, the steps that gradient descent needs are in proportion to $\kappa$, so a landscape [100](<calc: {shapes[-1] / shapes[0]:.0f}>) times worse costs
# [100](<calc: {plain_walks[-1] / plain_walks[0]:.0f}>) times the steps.
# Momentum keeps a part of the last step in the next one, as a rolling ball does.
# In the long run it needs steps in proportion to $\sqrt{\kappa}$ only ([Goh 2017](<work: goh-2017>)).
# Our walks stop before that: they take [1.6](<calc: {heavy_walks[0] / heavy_theory[0]:.1f}>) to [2.2](<calc: {heavy_walks[-1] / heavy_theory[-1]:.1f}>) times what the formula says, and
# [14](<calc: {heavy_walks[-1] / heavy_walks[0]:.0f}>) times the steps, rather than [10](<calc: {np.sqrt(shapes[-1] / shapes[0]):.0f}>), for the worse landscape.
# The reason is that at the best momentum the steps are very long, so that the walk first swings wider and wider across the valley before it settles; the formula leaves that out.
# Drag the sliders.


# %%
# A walk that the reader sets
@cache
def in_all(kappa, rate, momentum):
    return conditioning.steps_to([1 / kappa, 1.0], [1.0, 1.0], rate, share_left, momentum, most=50_000)


def walk(kappa, rate, momentum, step):
    """How far across the valley a walk is after some steps, and how long it needs in all; nothing once it is off the chart."""
    way = conditioning.path([1 / kappa, 1.0], [1.0, 1.0], rate, momentum, step)[-1]
    needed = in_all(kappa, rate, momentum)
    return {
        "across": float(way[1]) if abs(way[1]) < 2 else None,
        "left": float(np.hypot(*way) / np.sqrt(2)) if abs(way[1]) < 2 else None,
        "needed": needed if np.isfinite(needed) else None,
    }


# %%
# The walk with its sliders
explore(
    name="walk",
    of=walk,
    sliders={
        "kappa": slider("condition number", [3, 10, 30, 100, 1000], unit="ratio", format=","),
        "rate": slider("length of a step, in slopes", [0.1, 0.3, 0.6, 1.0, 1.5, 1.9, 2.1], unit="number", format=".1f"),
        "momentum": slider("share of the last step kept", [0.0, 0.3, 0.6, 0.8, 0.9], unit="share", format=".0%"),
        "step": slider("steps taken", list(range(0, 41)), unit="steps"),
    },
    shows={
        "across": reading("place across the valley", unit="number", format=".2f"),
        "left": reading("distance left", unit="share", format=".1%"),
        "needed": reading(f"steps until {share_left:.0%} is left", unit="steps", format=",.0f"),
    },
    start={"kappa": 30, "rate": 1.9, "momentum": 0.0, "step": 10},
    curve=("step", "across"),
    caption=f'Beyond a length of {too_long:.0f} a walk without momentum leaps from side to side and runs away, whatever the valley; its readings are then "none". Momentum allows longer steps. '
    "The line shows the way across the valley. The condition number leaves it as it is: it makes the valley longer, which shows in the distance left and in the steps needed.",
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
    f"scales farther apart, a start that never got there counted at {most:,} steps": {"dose": 1000.0},
    f"a goal of {still_goal:.0%}": {"goal": still_goal},
    f"no momentum and a goal of {still_goal:.0%}": {
        "obstacle": "stretch, no momentum",
        "goal": still_goal,
        "than": ("stretch, no momentum", 1.0),
    },
    "no momentum": {"obstacle": "stretch, no momentum", "than": ("stretch, no momentum", 1.0)},
    "Adam": {"obstacle": "stretch, Adam", "than": ("stretch, Adam", 1.0)},
    "pixels far from mean nought": {"obstacle": "offset", "dose": 2.0},
    "first weights too small": {"obstacle": "start", "dose": 0.1, "than": ("start", 1.0)},
    "first weights too small in a deep network": {"obstacle": "start, deep", "dose": 0.3, "than": ("start, deep", 1.0)},
    f"first weights too large in a deep network, counted at {most:,} steps": {
        "obstacle": "start, deep",
        "dose": 3.0,
        "than": ("start, deep", 1.0),
    },
}

# %%
# What badly scaled inputs cost
badly_and_well = steps_needed("stretch", far_apart), steps_needed("stretch", 1.0)
worse = badly_and_well[0] / badly_and_well[1]
scaled = headline(
    "badly-scaled",
    "times the steps that a network needs where its inputs are badly scaled",
    times_the_steps,
    unit="factor",
    format=".1f",
    how=f"{len(worse)} random starts: {worse[0]:.1f} and {worse[1]:.1f} times",
    alternatives=other_ways,
)  # fmt: skip
deep_small = times_the_steps("start, deep", 0.3, than=("start, deep", 1.0))
assert (steps_needed("start, deep", 0.1) >= most).all()
by_adam, far = scaled.alternatives["Adam"], 1000.0
farther_steps, unstretched = steps_needed("stretch", far), badly_and_well[1]
assert farther_steps[0] >= most  # the first start never got there
adam_farther = times_the_steps("stretch, Adam", far, than=("stretch, Adam", 1.0))
offset_alone = scaled.alternatives["pixels far from mean nought"]


# %%
# A deep network of rectifiers, trained from first weights of a given variance
def loss_left(variance, rate, seed, layers, steps, width=32):
    """(steps,): the error before each step, as a share of the first."""
    luck = np.random.default_rng(seed)
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
    return np.array(losses) / losses[0]


# %%
# By two published rules for the first weights, each at the rate that suits it best, from several starts
deep_layers, tried, early, later, low = 20, (0.01, 0.03, 0.1, 0.3, 1.0), 200, 600, 0.5
with np.errstate(all="ignore"):  # steps that are too large run away
    down_newer, down_older = (
        np.array([[loss_left(variance, rate, seed, deep_layers, count) for rate in tried] for seed in range(3)])
        for variance, count in ((facts.he.variance, early), (facts.glorot.variance, later))
    )
newer, older, older_later = (
    np.nanmin(each, axis=1) for each in (down_newer[..., -1], down_older[..., early - 1], down_older[..., -1])
)
few_later = int((older_later < low).sum())

# %% [markdown]
# A real network has no such simple valley, so we measured.
# We multiplied the pixels of the digits by scales that differ [100](<plain: a setting of the experiment>) times from the largest to the least, as if some were in metres and some in centimetres.
# The same network then needed [5.7](<calc: {scaled:.1f}>) times the steps to read [93%](<plain: the goal of the experiment>) of new digits
# (by start [9.2](<calc: {worse[0]:.1f}>) and [3.5](<calc: {worse[1]:.1f}>) times; such figures are geometric means here), each network at its best rate.
# That was with momentum; without it, it needed [8.5](<calc: {scaled.alternatives["no momentum"]:.1f}>) times the steps.
# To read [70%](<calc: {still_goal:.0%}>) it needed [3.3](<calc: {scaled.alternatives["a goal of 70%"]:.1f}>) times the steps with momentum, and
# [1.4](<calc: {scaled.alternatives["no momentum and a goal of 70%"]:.1f}>) times without.
# The shift of all pixels that our first experiment used costs [3.4](<calc: {offset_alone:.1f}>) times.
# Where the scales lie [1,000](<calc: {far:,.0f}>) times apart, one start needed [32](<calc: {farther_steps[1] / unstretched[1]:.0f}>) times the steps, and the other had not got there after [3,200](<calc: {most:,}>).
# Adam, an optimizer that gives every weight its own size of step, keeps that to [8](<calc: {adam_farther:.0f}>) times.
#
# The size of the first weights matters more where layers are many: with [five](<plain: layers of the deep network>) layers and first weights [a third](<plain: a setting of the experiment>) of the usual size
# it takes [5.8](<calc: {deep_small:.1f}>) times the steps, and with [a tenth](<plain: a setting of the experiment>) the network never got there in [3,200](<calc: {most:,}>).
# Two published rules say how large the first weights should be.
# That of [Glorot and Bengio 2010](<work: glorot-2010>) was made for another kind of unit, and [He et al. 2015](<work: he-2015>) corrected it for rectifiers, which pass on what is positive and stop what is negative,
# by giving the weights a larger variance, which is to say a wider spread.
# In a network of [20](<calc: {deep_layers}>) layers of rectifiers, trained from [three](<calc: {len(newer):words}>) starts by each rule, [200](<calc: {early}>) steps brought the error down to
# [5%](<calc: {newer.max():.0%}>) of the first at most by the newer rule, and left it at [100%](<calc: {older.min():.0%}>) by the older, whose variance is
# [half](<fact: {glorot.variance / he.variance:fraction}>).
# After [400](<calc: {later - early}>) more, [one](<calc: {few_later:words}>) of them is below [half](<calc: {low:fraction}>) by the older rule too.

# %%
# The verdict on bad conditioning
judge(
    "amodei-bad-conditioning",
    true_unless(lambda times: times < 2, by="badly conditioned networks that learn nearly as fast", found=scaled),
    f"With inputs whose scales are {far_apart:.0f} times apart a network needs {scaled:.1f} times the steps; with first weights that are too small a deep one needs {deep_small:.1f} times.",
)

# %% [markdown]
# ## Knowing the symmetry saves many examples
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
# What each start saves, and other goals
goals_low_high, highest = (0.70, 0.78), 0.88
each_start = [saved(which=[start]) for start in np.unique(by_nets["seed"])]

# %%
# Examples saved, with the choices that bear on it
saving = headline(
    "examples-saved",
    f"times the examples that a network needs without the symmetry, where digits may stand at {groups[-1]} places",
    saved,
    unit="factor",
    format=".0f",
    how=f"{len(each_start)} random starts, each alone: {min(each_start):.0f} to {max(each_start):.0f}",
    alternatives={
        f"a goal of {goals_low_high[0]:.0%}": {"goal": goals_low_high[0]},
        f"a goal of {goals_low_high[1]:.0%}": {"goal": goals_low_high[1]},
        "kernels": {"of": by_kernels, "goal": kernel_goal},
        f"kernels and a goal of {net_goal:.0%}": {"of": by_kernels, "goal": net_goal, "shift": shifts[-1]},
        f"kernels and a goal of {highest:.0%}": {"of": by_kernels, "goal": highest},
        "longer training without filters": examples(0, shifts[-1], of=runs("shifted-longer")) / examples(1, shifts[-1]),
    },
)

# %%
# What plain networks need after longer training, and savings by number of places
saving_longer = saving.alternatives["longer training without filters"]
needs_usual, needs_longer = (which * examples(1, shifts[-1]) for which in (saving, saving_longer))
different, passes = facts.optdigits.pictures - 497, 800 * 32 / 12_800
net_savings = [saved(shift) for shift in shifts]
kernel_savings = [saved(shift, kernel_goal, by_kernels) for shift in shifts]

# %%
# What a ring saves whose theorem is known
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
_ = axes.minorticks_off()

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
# To read [75%](<calc: {net_goal:.0%}>) of digits that may stand at [81](<calc: {groups[-1]}>) places, the plain network needs [64](<calc: {saving:.0f}>) times the examples of the network with filters (each start alone:
# [56](<calc: {min(each_start):.0f}>) to [119](<calc: {max(each_start):.0f}>)).
#
# Is that luck of our training?
# A second method, called a *kernel*, compares each new picture with all known ones and needs no training.
# Told to ignore shifts, it needs [73](<calc: {kernel_savings[-1]:.0f}>) times fewer examples to read [85%](<calc: {kernel_goal:.0%}>).
# By other goals the two methods, and plain networks trained for longer, say [42](<calc: {saving.least:.0f}>) to [77](<calc: {saving.most:.0f}>) times.
# [Mei et al. 2021](<work: mei-2021>) prove that about as many times are saved as there are places in a simpler case, evenly spread inputs on a ring; repeating it we find [29](<calc: {ring_saves:.0f}>) times where
# [32](<calc: {ring}>) were possible.
#
# Two things weaken the figure for networks.
# The plain network got [800](<plain: a setting of the experiment>) steps however many examples it had, which is [two](<calc: {passes:words}>) looks at each of [12,800](<plain: the most examples that were tried>).
# Trained for [10,000](<plain: a setting of the experiment>) steps it needs [2,900](<calc: {round(needs_longer, -2):,.0f}>) examples where it needed [4,400](<calc: {round(needs_usual, -2):,.0f}>), so the saving falls to about
# [42](<calc: {saving_longer:.0f}>) times, beside filters that had no more training than before.
# And past [1,300](<calc: {different:,.0f}>) examples the pictures are the same ones again at other places.
# With digits at [25](<calc: {groups[2]}>) places, where the plain network needs fewer, the savings are [15](<calc: {net_savings[2]:.0f}>) times for networks and [21](<calc: {kernel_savings[2]:.0f}>) for kernels.
#
# Where digits stand still, the plain network needs only [0.35](<calc: {net_savings[0]:.2f}>) times the examples of the one with filters.
# That place tells something about the digit is not the reason: the kernel that ignores shifts needs [1.3](<calc: {kernel_savings[0]:.1f}>) times fewer examples than the plain one even there.
# Our filters see small patches and average them over all places, so they also lose how the patches lie to each other; and their best rate was the largest that we tried.
# So it matters how a symmetry is built in: our filters cost something besides, which the savings above contain.


# %%
# What an untrained network of filters makes of a row of pixels, and what one without filters makes of it
def by_filters(picture, layers, edges):
    for filters in layers:
        windows = np.lib.stride_tricks.sliding_window_view(np.pad(picture, ((0, 0), (2, 2)), mode=edges), 5, axis=1)
        picture = np.maximum(np.einsum("oik,ink->on", filters, windows), 0)
    return picture


def by_weights(picture, layers):
    signals = picture.ravel()
    for weights in layers:
        signals = np.maximum(weights @ signals, 0)
    return signals[None]


# %%
# How far both are from making the same of a shifted picture, beside what another picture changes
def size_of(change):
    return np.linalg.norm(change, axis=(1, 2)).mean()


def strays(seed, shift=1, along=True, averaged=False, edges="constant", places=64):
    """With filters over without; `along` compares with the signals moved along by the shift, `averaged` takes their mean over places."""
    luck = np.random.default_rng(seed)
    pitches = np.maximum(np.fft.rfftfreq(places), 1 / places)
    pictures = np.fft.irfft(np.fft.rfft(luck.standard_normal((60, 1, places))) / pitches)
    filters = [luck.standard_normal((8, channels, 5)) / np.sqrt(5 * channels / 2) for channels in (1, 8, 8)]
    weights = luck.standard_normal((3, places, places)) / np.sqrt(places / 2)
    found = []
    for answer in (lambda p: by_filters(p, filters, edges), lambda p: by_weights(p, weights)):
        here, moved = (np.array([answer(p) for p in seen]) for seen in (pictures, np.roll(pictures, shift, axis=2)))
        if averaged and not found:
            here, moved = (each.mean(axis=2, keepdims=True) for each in (here, moved))
        found.append(size_of(moved - (np.roll(here, shift, axis=2) if along else here)) / size_of(here[1:] - here[:-1]))
    return found[0] / found[1]


# %%
# The same over several networks
def stray(**choice):
    return np.array([strays(seed, **choice) for seed in range(5, 13)])


several, still, mean_still = stray(), stray(along=False), stray(along=False, averaged=True)
moved_along = headline(
    "moves-along",
    "how far convolutions are from moving their signals along with a picture, over the same without convolutions",
    float(several.mean()),
    unit="ratio",
    format=".2f",
    interval=resampling.bootstrap(several, np.mean, of="networks drawn at random", seed=4),
    alternatives={
        "a larger shift": stray(shift=4).mean(),
        "edges joined": stray(edges="wrap").mean(),
        "signals that stay, averaged over places": mean_still.mean(),
        "signals that stay, with no average over places": still.mean(),
    },
)

# %% [markdown]
# Do convolutions take the symmetry into account, before any training?
# Shift a picture by one place, and the signals of their layers move along, but for the edges: they miss that by [0.12](<calc: {moved_along:.2f}>) times as much as the layers of a plain network do.
# To give the *same* answer wherever a digit stands they need the average over places too: with it a shift changes [0.08](<calc: {mean_still.mean():.2f}>) times as much as in a plain network, and without it
# [0.95](<calc: {still.mean():.2f}>) times.

# %%
# The verdict on what convolutions are built for
hardly = 0.5
judge(
    "amodei-cnn-symmetry",
    likeliest(
        "saying that the layers are built so that what they make of a picture moves along with it",
        true_unless(lambda r: r >= hardly, by="layers that move along no better than others", found=moved_along),
        because="he says it of convolutions, which are layers, and what moves along is what they take into account",
        others={
            "that answers stay much the same where an average over places follows": true_unless(
                bool(mean_still.mean() >= hardly), by="answers that change with a shift"
            ),
            "that they do so without an average": true_unless(
                bool(still.mean() >= hardly), by="answers that change with a shift"
            ),
        },
    ),
    f"Before any training the layers of a network of convolutions miss moving along with a shifted picture by {moved_along:.2f} times as much as those of a network without them. "
    f"Its answers stay much the same only where an average over places follows: then a shift changes them {mean_still.mean():.2f} times as much, else {still.mean():.2f} times.",
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
    f"Digits that may stand at {groups[-1]} places take a network without filters about {saving:.0f} times the examples after the same training.",
)

# %% [markdown]
# ## An LSTM can keep one thing; whether it can keep everything is open
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
# (The spice is the precious stuff of the novel *Dune*; the Blob is the *Big Blob of Compute*, after which his document was called.)
#
# [Attention](<term: attention>), the heart of a transformer, looks back at all symbols at once.
# We trained a plain recurrent network, an LSTM and a layer of attention, of about [2,000](<plain: the size of the networks>) parameters each, on [1,500](<plain: the steps of the experiment>) batches of new sequences,
# to say which symbol stood at a given place.

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


def gradient(kind, state, remembers, places=longest, gate=1.0, scale=1.0):
    """(places,): the typical size of the gradient by what was read at each place, over eight networks; `scale` is that of the inputs."""
    by_place = []
    for seed in range(8):
        luck = np.random.default_rng(seed)
        symbols, truth = luck.integers(0, 8, (64, places)), luck.integers(0, 8, 64)
        fresh = recall.fresh(kind, 8, places, 16, state, luck, remembers=remembers, gate=gate)
        fresh |= {name: scale * fresh[name] for name in ("symbols", "places")}
        by_place.append(recall.slopes_by_place(kind, fresh, symbols, np.zeros(64, dtype=int), truth))
    return np.exp(np.log(by_place).mean(axis=0))


# %%
# For each network, and how fast it shrinks
back = {name: gradient(*each) for name, each in gates.items()}
distance = longest - np.arange(longest)


def shrinks(sizes):
    return float(np.exp(np.polyfit(distance[:-8], np.log(sizes[:-8]), 1)[0]))


decay = {name: shrinks(each) for name, each in back.items()}
weaker = {(name, scale): gradient(*gates[name], scale=scale) for name in ("plain", "LSTM") for scale in (0.3, 0.1)}
left_far, left_weaker = (float(each[0] / each[-1]) for each in (back["LSTM"], weaker["LSTM", 0.1]))

# %% [markdown]
# A network learns from the gradient: how much the error would fall if what it did with an earlier symbol were a little different.
# Before any training, with our first weights and inputs, that gradient shrinks in a plain network to [0.56](<calc: {decay["plain"]:.2f}>) of itself with every symbol further back, and in an LSTM to
# [0.79](<calc: {decay["LSTM"]:.2f}>).
# How fast depends on how strongly the inputs drive the units: with inputs of [0.3](<plain: another scale>) times the size it is [0.79](<calc: {shrinks(weaker["plain", 0.3]):.2f}>) and
# [0.91](<calc: {shrinks(weaker["LSTM", 0.3]):.2f}>), with [a tenth](<plain: another scale>) [0.92](<calc: {shrinks(weaker["plain", 0.1]):.2f}>) and [0.96](<calc: {shrinks(weaker["LSTM", 0.1]):.2f}>).
# [Bengio et al. 1994](<work: bengio-1994>) explained why it shrinks where a state is kept safe: what small disturbances cannot change, a small change long ago cannot change either.
# With attention it does not shrink.
# A forget gate decides how much of the old state is kept, and its *bias* sets how open it stands before training. Open the gates yourself below.

# %%
# The gradient in untrained LSTMs, by how open their forget gates start
biases, halfway = (0, 1, 2, 3, 4), 32
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
        "left": reading("gradient left, measured", unit="share", format="sci2"),
        "kept": reading("what such gates keep by formula", unit="share", format="sci2"),
    },
    start={"bias": 1, "distance": 32},
    curve=("distance", "left"),
    log="y",
    caption=f"Open the gates and the past comes back: at a bias of {biases[1]} an untrained LSTM with our inputs has {gated(1, halfway)['left']:.2%} "
    f"of the gradient left {halfway} symbols back, at {biases[4]} it has {gated(4, halfway)['left']:.0%}. The formula counts the gate alone.",
    alt="A line of the gradient left against the distance back, which falls steeply for small biases and stays nearly level for large ones.",
)

# %%
# Share of answers that are right, by network, task and length, at the rate that is best for both starts
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
        factors.chosen_for_all(np.column_stack([each for each in columns if len(each) == enough]))
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
tint = dict(zip(nets, (colours.BLUE, colours.VERMILION, colours.ORANGE, colours.GREEN), strict=True))
for axes, (task, title) in zip(
    parts, {"first": "asked for the first symbol", "any": "asked for any symbol"}.items(), strict=True
):
    for net in nets:
        at = [n for n in lengths[task] if (net, task, n) in means]
        axes.plot(at, [means[net, task, n] for n in at], color=tint[net])
    guide(axes, y=1 / 8)
    axes.set(
        xscale="log",
        xticks=[2, 8, 32, 128],
        xticklabels=["2", "8", "32", "128"],
        ylim=(0, 1.05),
        xlim=(1.7, 160),
        xlabel="symbols read (count)",
    )
    _ = axes.minorticks_off()
    axes.set_title(title, fontsize=10, color=colours.INK)
parts[0].set_ylabel("answers right (share)")
for row, (net, name) in enumerate(zip(nets, gates, strict=True)):
    label(parts[1], 150, 0.87 - 0.1 * row, name, tint[net], ha="right", fontsize=8.5)

# %%
# The figure of recall, with its caption and data
lstm_any, lstm_far = answered("lstm", "any", asked_of), answered("lstm open", "first", lengths["first"][-1])
figure(
    drawing,
    name="recall",
    caption=f"An LSTM can be made to hold one symbol over {reach('lstm open', 'first'):.0f}; in the same training it did not learn to hold many. The dashed line is a guess. "
    f"Asked always for the first symbol, it answers over {reach('lstm', 'first'):.0f} symbols, "
    f"and with gates that start open over {reach('lstm open', 'first'):.0f}, but over {lengths['first'][-1]:.0f} only {lstm_far[0]:.0%} and {lstm_far[1]:.0%} of the time; "
    f"asked for any of {asked_of:.0f}, it is right {lstm_any.mean():.0%} of the time, and attention {means['attention', 'any', 32.0]:.0%}.",
    alt="Two panels of the share of right answers against symbols read. "
    "Left: the plain network and the LSTM drop to chance, the LSTM with open gates stays near one until it falls at the greatest length, attention stays near one throughout. "
    "Right: all recurrent networks drop at once and attention stays near one.",
    data={
        "network (name)": [key[0] for key in means],
        "asked for (first or any)": [key[1] for key in means],
        "symbols read (count)": [key[2] for key in means],
        "answers right (share)": [round(each, 4) for each in means.values()],
    },
)

# %%
# How often an LSTM is right about any of the symbols that it has read
beside = lstm_any / means["attention", "any", asked_of]
recalls = headline(
    "lstm-recalls",
    f"share of questions about any of {asked_of:.0f} symbols that an LSTM answers, by the share that attention answers",
    float(lstm_any.mean() / means["attention", "any", asked_of]),
    unit="share",
    format=".0%",
    how=f"{len(beside)} random starts: {beside[0]:.0%} and {beside[1]:.0%}",
    alternatives={
        "gates that start open": means["lstm open", "any", asked_of] / means["attention", "any", asked_of],
        "fewer symbols": means["lstm", "any", 16.0] / means["attention", "any", 16.0],
        "far fewer symbols": means["lstm", "any", 8.0] / means["attention", "any", 8.0],
        "the first symbol alone": means["lstm", "first", asked_of] / means["attention", "first", asked_of],
        "the first symbol alone and gates that start open": means["lstm open", "first", asked_of]
        / means["attention", "first", asked_of],
    },
)

# %%
# Counted from a guess upwards, how many symbols the LSTM's answers are worth, by how many it read
lists_of = 8.0, 16.0, asked_of
symbols_worth = [n * (means["lstm", "any", n] - guess) / (1 - guess) for n in lists_of]

# %% [markdown]
# His words may mean either of two things, and they come out differently.
#
# One is that the distant past is lost, which is how he goes on.
# For a single thing it is not: an LSTM whose gates start open ([Tallec and Ollivier 2018](<work: tallec-2018>)) answers for the first of [64](<calc: {reach("lstm open", "first"):.0f}>) symbols, though of
# [128](<calc: {lengths["first"][-1]:.0f}>) only [88%](<calc: {lstm_far[0]:.0%}>) and [53%](<calc: {lstm_far[1]:.0%}>) of the time (by start),
# and its inventors say that it can bridge more than [1,000](<fact: {hochreiter.lag:,}>) steps ([Hochreiter and Schmidhuber 1997](<work: hochreiter-1997>)).
#
# The other is that an LSTM cannot look back over the *whole* context.
# Asked for any of [32](<calc: {asked_of:.0f}>) symbols, it is right [22%](<calc: {lstm_any.mean():.0%}>) of the time, where a guess is right [12.5%](<calc: {guess:.1%}>) of the time, and attention is right
# [100%](<calc: {means["attention", "any", asked_of]:.0%}>) in the same training.
# Counted from a guess upwards, the LSTM has learned [11%](<calc: {(lstm_any.mean() - guess) / (means["attention", "any", asked_of] - guess):.0%}>) of what there was to learn.
# Our experiment does not say whether it lacks room, for its state is the same size however much it has read, or training.
# But of [8](<calc: {lists_of[0]:.0f}>), [16](<calc: {lists_of[1]:.0f}>) and [32](<calc: {lists_of[2]:.0f}>) symbols it has learned, counted from a guess upwards, about as much as
# [3.7](<calc: {symbols_worth[0]:.1f}>), [3.9](<calc: {symbols_worth[1]:.1f}>) and [3.5](<calc: {symbols_worth[2]:.1f}>) would come to,
# so what it holds hardly grows with what it reads. We did not record whether these are the nearest symbols or some from all over.
#
# He spoke of models of language, and whatever an LSTM could keep there, the record sides with him on what trained ones do: they make little use of what stands far back.
# Trained on the same texts, LSTMs get no better after at most [100](<fact: {kaplan_lstm.plateau}>) tokens,
# and transformers go on getting better over all [1,024](<fact: {kaplan_lstm.context:,}>) ([Kaplan et al. 2020](<work: kaplan-2020>));
# an earlier study found LSTMs to use about [200](<fact: {khandelwal.context}>) tokens, and the order of words in the last [50](<fact: {khandelwal.order}>) ([Khandelwal et al. 2018](<work: khandelwal-2018>)).

# %%
# What would contradict each meaning of the words about LSTMs
answers_any, keeps_first = bool(recalls >= fluent), bool(reach("lstm open", "first") >= long_back)
kaplan_found = facts.kaplan_lstm.plateau >= facts.kaplan_lstm.context
khandelwal_found = facts.khandelwal.context >= facts.gpt1.context
farthest = lengths["first"][-1]

# %%
# The verdict on LSTMs and what stood far back
judge(
    "amodei-lstm-distant-past",
    of_record(
        likeliest(
            "that in language, LSTMs make little of what stands far back",
            true_unless(kaplan_found, by="LSTMs that use as much as a transformer"),
            because="he speaks of context and of a far enough past, in models that are to scale",
            others={
                "that it cannot answer for all that it has read": true_unless(
                    answers_any, by="an LSTM that answers for any symbol"
                ),
                f"that what stood {long_back:.0f} back is lost to it": true_unless(
                    keeps_first, by="one that keeps the first symbol"
                ),
                "that, in an earlier study": true_unless(
                    khandelwal_found, by="LSTMs that use as much as a transformer"
                ),
            },
        )
    ),
    f"Trained on the same texts, LSTMs get no better after at most {facts.kaplan_lstm.plateau:.0f} tokens, and transformers go on getting better over all {facts.kaplan_lstm.context:,.0f}. "
    f"Asked for any of {asked_of:.0f} symbols, our LSTM of the same size and training as attention is right {lstm_any.mean():.0%} of the time, and attention {means['attention', 'any', 32.0]:.0%}; "
    f"asked always for the first, an LSTM whose gates start open is right {means['lstm open', 'first', long_back]:.0%} of the time with {long_back:.0f} and {lstm_far.mean():.0%} with {farthest:.0f}.",
)

# %% [markdown]
# ## "Right" or "wrong" teaches far less than the answer
#
# > loss function matters so like you know are you doing RL or are you doing next word prediction if your loss function isn't rich or doesn't incentivize the right thing you won't you won't get anything
# >
# > — [Dario Amodei](<said: amodei-rich-loss>)
#
# This section measures two ways of telling a network too little: a poor loss function, and false labels.
# In [reinforcement learning](<term: reinforcement-learning>), RL for short, a network acts and hears only how well that went.
# We let ours guess at each picture once, by its own chances, and told it only whether it was right, which is a bit at most; in the usual training it is told the label.

# %%
# The loss: what a single guess comes to in the same training, with no other obstacle in place or with no filters either
but_loss = (slice(None), *[int(name != "loss") for name in names])
one_guess, mild_guess, mild_plain = missing["loss"], tuned["mild"][but_loss], tuned["mild"][but_both]
little, more = 2 * chance, 4
on_one_guess = headline(
    "read-on-one-guess",
    "share of digits that networks read where they hear only right or wrong and nothing else is in the way",
    float(one_guess.mean()),
    unit="share",
    format=".0%",
    how=f"{len(one_guess)} random starts: {one_guess[0]:.0%} and {one_guess[1]:.0%}",
    alternatives={
        "networks without filters": float(plain_guess.mean()),
        f"{more} guesses, and digits that move less": float(mild_guess.mean()),
        f"{more} guesses, digits that move less, and no filters": float(mild_plain.mean()),
        "each start's rate chosen by the other": float(crossed[but_loss].mean()),
    },
)

# %%
# What other ways of telling too little cost in steps, on digits that stand still
poorer = {
    **{f"{n} guess{'es' if n > 1 else ''} told right or wrong": ("guesses", float(n)) for n in (1, 4, 16)},
    **{f"{share:.0%} of labels wrong": ("wrong", share) for share in (0.2, 0.4, 0.6, 0.8)},
}
goals, mislabelled, mostly = (still_goal, 0.93), 0.4, 0.8
assert (steps_needed("wrong", mostly, still_goal) >= most).all()
reward, wrong = times_the_steps("guesses", 1.0, still_goal), times_the_steps("wrong", mislabelled)
wrong_low = times_the_steps("wrong", mislabelled, still_goal)
wrong_each = steps_needed("wrong", mislabelled) / steps_needed("stretch", 1.0)

# %%
# Steps until a network that hears so little reads as much, on digits that stand still
one_bit, told_all = steps_needed("guesses", 1.0, still_goal), steps_needed("stretch", 1.0, still_goal)


def in_words(obstacle, dose, goal):
    never = (steps_needed(obstacle, dose, goal) >= most).any()
    return "never" if never else f"{times_the_steps(obstacle, dose, goal):.1f}"


# %%
# The table of what the network is told
table(
    [[name, *(in_words(*each, goal) for goal in goals)] for name, each in poorer.items()],
    columns=["what it is told", *(f"to read {goal:.0%}" for goal in goals)],
    caption="Times the steps that a plain network needs, on digits that stand still, beside one told every right label (the geometric mean of the starts); "
    f"*never* is where a start had not got there in {most:,} steps. "
    f"Told only whether its guess was right, it needs {reward:.0f} times the steps to read {still_goal:.0%}. "
    f"With {mislabelled:.0%} of labels wrong it needs {wrong:.1f} times the steps to read {goals[1]:.0%}.",
)

# %% [markdown]
# With every other obstacle out of the way, our networks with filters that hear so little read [13%](<calc: {one_guess[0]:.0%}>) and [10%](<calc: {one_guess[1]:.0%}>) of new digits after the same training, which we cannot tell from chance.
# With [four](<calc: {more:words}>) guesses and smaller shifts it is [10%](<calc: {mild_guess[0]:.0%}>) and [45%](<calc: {mild_guess[1]:.0%}>) (the second at the largest rate that we tried),
# and without filters [54%](<calc: {mild_plain[0]:.0%}>) and [71%](<calc: {mild_plain[1]:.0%}>).
# Without filters one guess is enough for some learning, to [29%](<calc: {plain_guess[0]:.0%}>) and [36%](<calc: {plain_guess[1]:.0%}>).
# A plain network learns digits that stand still: it reads [70%](<calc: {still_goal:.0%}>) after [876](<calc: {one_bit[0]:.0f}>) and [174](<calc: {one_bit[1]:.0f}>) steps (by start), where one
# that is told the label takes
# [7](<calc: {told_all[0]:.0f}>) and [4](<calc: {told_all[1]:.0f}>), that is [125](<calc: {(one_bit / told_all)[0]:.0f}>) and [44](<calc: {(one_bit / told_all)[1]:.0f}>) times the steps.
# One reason is plain: an untrained network rarely guesses right, and hears nothing about which digit it should have said.
#
# So whether "you won't get anything" holds in the same training depends on the network: with filters and one guess it learns next to nothing, without filters some of it.
# At its word it is too strong: a network that hears a bit at a time learns, slowly.
# Amodei himself named reinforcement learning among the objectives that scale ([Amodei 2026](<work: patel-amodei-2026>)).
#
# False labels do less harm if they are not too many: with [40%](<calc: {mislabelled:.0%}>) of all labels wrong it takes [1.8](<calc: {wrong_low:.1f}>) times the steps to read [70%](<calc: {still_goal:.0%}>), though
# [17](<calc: {wrong_each[1]:.0f}>) and
# [20](<calc: {wrong_each[0]:.0f}>) times to read [93%](<calc: {goals[1]:.0%}>).
# With [80%](<calc: {mostly:.0%}>) wrong the one start that we tried reached neither goal in [3,200](<calc: {most:,.0f}>) steps, although the truth is then still the commonest label.

# %%
# The verdict on a loss that is not rich
judge(
    "amodei-loss-not-rich",
    undecided(
        "our networks with filters learn next to nothing from one guess, and those without filters some of it in the same training",
        "networks of several kinds and sizes, told by losses of graded richness, each trained until it stops getting better,",
        {
            "that next to nothing is learned in the same training, with filters": true_unless(
                bool(on_one_guess >= little), by="networks that learn some of it"
            ),
            "that, without filters": true_unless(
                bool(plain_guess.mean() >= little), by="plain networks, which learn some of it"
            ),
            "that nothing is learned, however long it takes": true_unless(
                bool((one_bit < most).any()), by=f"networks that come to read {still_goal:.0%}"
            ),
        },
    ),
    f"Told only whether a guess was right, networks with filters read {one_guess[0]:.0%} and {one_guess[1]:.0%} after a training in which those told the label read {free:.0%}, "
    f"and networks without filters {plain_guess[0]:.0%} and {plain_guess[1]:.0%}. "
    f"Of digits that stand still plain networks read {still_goal:.0%} after {one_bit[0]:.0f} and {one_bit[1]:.0f} steps.",
)

# %% [markdown]
# ## Which obstacle matters most cannot be said
#
# Here we divide what is gained, from chance to nearly all digits read, among the obstacles.
# In points, an obstacle is worth more or less depending on which others are already gone.
# The fair share, due to Lloyd Shapley, is what an obstacle adds on average over every order in which they could be removed.


# %%
# What each obstacle is worth, by dose and on either scale
def worth(dose="strong", scale="share", how=factors.shapley, of=None):
    """(starts, obstacles): share of the whole gain."""
    right = np.clip(tuned[dose] if of is None else of, 0, 0.998)
    values = right if scale == "share" else -np.log(1 - right)
    found = np.array([how(each) for each in values])
    return found / found.sum(axis=1, keepdims=True)


# %%
# What those that he calls key are worth, less the others
def key_less_others(which=slice(None), key=slice(0, 5), others=slice(5, 7), **choice):
    """What one of the five that he calls key is worth on average, less what one of the other two is worth."""
    shares = worth(**choice)[which].mean(axis=0)
    return float(shares[key].mean() - shares[others].mean())


carried = {dose: worth(dose) for dose in ("strong", "mild")}
order = np.argsort(-carried["strong"].mean(axis=0))


def value(name, dose="strong"):
    return float(carried[dose][:, names.index(name)].mean())


# %%
# The same for the other obstacles, in plain networks and in networks with filters
six = [name for name in names if name != "symmetry"]
by_kind = [worth(of=tuned["strong"].take(kind, axis=1 + names.index("symmetry"))).mean(axis=0) for kind in (0, 1)]
plain_worth, filter_worth = (dict(zip(six, each, strict=True)) for each in by_kind)


# %%
# The table of what each is worth, by dose and by kind of network
first = names[order[0]]
table(
    [
        [
            names[k],
            *(f"{carried[dose][:, k].mean():.0%}" for dose in carried),
            *(f"{each[names[k]]:.0%}" if names[k] in six else "" for each in (plain_worth, filter_worth)),
        ]
        for k in order
    ],
    columns=["obstacle", "strong", "mild", "strong, plain network", "strong, with filters"],
    caption=f"What each obstacle is worth, as a part of the gain. With our doses the {first} "
    f"carries {carried['strong'][:, order[0]].mean():.0%} where obstacles are strong, and {carried['mild'][:, order[0]].mean():.0%} where they are mild; "
    f"examples are worth {plain_worth['data']:.0%} to a plain network, and {filter_worth['data']:.0%} to one that knows the symmetry. Other doses would give other shares.",
)

# %%
# Whether those that he calls key are worth more
each_key = [key_less_others(which=[start]) for start in range(len(untuned))]
key = headline(
    "key-less-others",
    "what a factor that he calls key is worth on average, less what symmetry or conditioning is worth",
    key_less_others,
    unit="share",
    format=".1%",
    how=f"{len(each_key)} random starts: {each_key[0]:.1%} and {each_key[1]:.1%}",
    alternatives={
        "conditioning alone": {"others": [6]},
        "symmetry alone": {"others": [5]},
        "the loss left out": {"key": slice(0, 4)},
        "the loss left out, and conditioning alone": {"key": slice(0, 4), "others": [6]},
        "mild obstacles": {"dose": "mild"},
        "mild obstacles and conditioning alone": {"dose": "mild", "others": [6]},
        "mild obstacles, the loss left out and conditioning alone": {"dose": "mild", "key": slice(0, 4), "others": [6]},
        "the logarithm of the error": {"scale": "error"},
        "the average over all combinations": {"how": factors.average_gains},
        "one obstacle put back": {"how": lambda cube: factors.gains_at_the_ends(cube)[0]},
        "each start's rate chosen by the other": {"of": crossed},
    },
)

# %% [markdown]
# The order depends on how far each factor is varied, we chose that by hand, and there is no common unit for a wrong label and a wide network.
# Our strong obstacles cut parameters, compute and data to [a sixteenth](<plain: the settings in the table>).
# The mild ones cut them to [a quarter](<plain: the settings of the mild obstacles>), with [30%](<plain: a setting of the experiment>) of labels wrong, [four](<plain: a setting of the experiment>) guesses,
# a movement of [one](<plain: a setting of the experiment>) pixel each way and [half](<plain: a setting of the experiment>) the offset.
# Among these the loss carries [45%](<calc: {value("loss", "mild"):.0%}>), parameters
# [17%](<calc: {value("parameters", "mild"):.0%}>), and symmetry [-13%](<calc: {value("symmetry", "mild"):.0%}>): a share below nought means that removing this obstacle, by building in the filters, made the networks read less on average.
#
# The order depends on the network too, as the last columns show.
# In the plain network parameters come first, and quality of data, loss, examples and compute follow close together; examples are worth [16%](<calc: {plain_worth["data"]:.0%}>).
# In the network with filters, examples are worth [3%](<calc: {filter_worth["data"]:.0%}>) and the loss [28%](<calc: {filter_worth["loss"]:.0%}>).
#
# Amodei calls the first of his list ["the key four ones"](<said: amodei-key-four>) and "the core hypothesis".
# On average one of those is worth [5.6](<calc: {100 * key:.1f}>) percentage points more of the gain than symmetry or conditioning
# (by start [4.9](<calc: {100 * each_key[0]:.1f}>) and [6.3](<calc: {100 * each_key[1]:.1f}>)).
# Against conditioning alone it is [1.4](<calc: {100 * key.alternatives["conditioning alone"]:.1f}>) points, without the loss [-0.7](<calc: {100 * key.alternatives["the loss left out, and conditioning alone"]:.1f}>), and by
# other choices [-5.0](<calc: {100 * key.least:.1f}>) to [17](<calc: {100 * key.most:.0f}>).
# So our numbers do not bear him out, and do not refute him.

# %%
# The verdict on what is key
symmetry_alone, against_conditioning = key.alternatives["symmetry alone"], key.alternatives["conditioning alone"]
without_loss = key.alternatives["the loss left out, and conditioning alone"]
judge(
    "amodei-core-hypothesis",
    undecided(
        "an obstacle's worth depends on how strong one makes it, and there is no common unit for a wide network and a wrong label",
        "what each factor gains for the same money or effort, in networks of the size that he means,",
        {
            "that on average one of them was worth more than symmetry, with our doses": true_unless(
                symmetry_alone <= 0, by="symmetry, which is worth as much"
            ),
            "that it was worth more than conditioning": true_unless(
                against_conditioning <= 0, by="conditioning, which is worth as much"
            ),
            "that it was so without the loss": true_unless(
                without_loss <= 0, by="conditioning, which is worth more than the other four on average"
            ),
        },
    ),
    f"With our strong doses one of those that he calls key was worth {100 * key:.1f} points more of the gain than symmetry or conditioning on average; by other choices {100 * key.least:.0f} to {100 * key.most:.0f}.",
)

# %% [markdown]
# ## With the obstacles gone, a careless choice often works
#
# Networks want nothing, of course; but the phrase has a meaning that can be measured: how careless may one be with them?
# Draw a learning rate at random from ours, which span a range of [4,000](<plain: the grid of rates>) times.
# With all obstacles removed, [six](<calc: {runs_that_learn:words}>) of [14](<calc: {runs_free}>) runs learn, which is to say that they read [50%](<calc: {learned:.0%}>) or more;
# with a single one in place [18%](<calc: {some_learn[-2]:.0%}>) of runs do, with a pair [1%](<calc: {some_learn[-3]:.0%}>).
# With mild obstacles it is [36%](<calc: {share_that_learn(len(names) - 1, by_dose["mild"]):.0%}>) and [26%](<calc: {share_that_learn(len(names) - 2, by_dose["mild"]):.0%}>).
# In this sense networks want to learn: with every obstacle gone a blind choice of the rate often works, and with a pair of strong ones in place almost never.
#
# ## Objections
#
# **"You made the obstacles so large that nothing could pass."**
# With mild ones the networks with all in place still read [22%](<calc: {tuned["mild"][nothing].mean():.0%}>), and removing a single one brings them to [35%](<calc: {mild_alone:.0%}>) at most.
# There the first removals do show: with all in place one gains [5](<calc: {100 * felt:.0f}>) points or more in [71%](<calc: {mild_first:.0%}>) of cases,
# and while [five](<plain: a count of obstacles>) stand in [39%](<calc: {rarely.alternatives["mild obstacles"]:.0%}>).
# On average each removal then multiplies what is read beyond chance by [1.2](<calc: {times_more["mild"].min():.1f}>) to [1.5](<calc: {times_more["mild"].max():.1f}>).
# So that the first removals hardly show is a finding about strong obstacles.
#
# **"Nobody trains without Adam."**
# With badly scaled inputs the cost is [4.1](<calc: {by_adam:.1f}>) times the steps with Adam and [5.7](<calc: {scaled:.1f}>) with momentum, which so few random starts do not tell apart.
# An optimizer can lessen this obstacle; it did not remove it, and does not show that it is none.
#
# **"LSTMs were built to bridge long times."**
# They were, and ours holds the first of [64](<calc: {reach("lstm open", "first"):.0f}>) symbols once its gates start open.
# With its gates as usual it has little to learn from: before training, with our inputs, [2.56×10⁻⁷](<calc: {left_far:sci2}>) of the gradient is left [63](<calc: {longest - 1}>) symbols back, and with inputs of
# [a tenth](<plain: another scale>) the size [3%](<calc: {left_weaker:.0%}>), though [Madsen 2019](<work: madsen-2019>) writes that gated networks in theory all solve the vanishing gradient.
# Yet opening the gates hardly helps where any of [32](<calc: {asked_of:.0f}>) symbols may be asked for: [23%](<calc: {means["lstm open", "any", asked_of]:.0%}>) right, against [22%](<calc: {lstm_any.mean():.0%}>).
# A larger LSTM or longer training may do better, and we tried neither.
#
# [Goh 2017](<work: goh-2017>) is the best account of momentum, and has a walk that readers can drag; our formulas are his, checked by walking.
# [Mei et al. 2021](<work: mei-2021>) have the theorem on symmetry, which we repeat in their setting before we leave it.
# New here, as far as we know, is that all obstacles are put in the way of one network in every combination, with doses and scales varied.

# %%
# The exercises: their givens and answers
given = 10_000
needs = {heavy: by_walking(given, heavy) for heavy in (False, True)}

# %% [markdown]
# ## The reckoning
#
# In our small world obstacles block learning, and with all of them gone networks learn, at a well-chosen rate, from both starts that we tried.
# Amodei is right about badly conditioned networks and about symmetries.
# Whether he is right about a poor loss function our experiment leaves open: in the same training one guess teaches our networks with filters next to nothing, and those without filters something.
# At his word he is not, since a network with a single bit for each guess learns, very slowly.
# Which of his factors matter most our experiment cannot say, because the answer changes with doses that we chose by hand.
# About LSTMs the record in language sides with him. Whether one could keep its whole context, given more room or more training, our experiment cannot say; a single thing it can keep.
# A larger world in which an obstacle costs nothing, or more starts that come out otherwise, would change our verdicts.
#
# !!! question "Exercise: a steeper valley"
#     How many steps does gradient descent need at its best to come [100](<calc: {1 / share_left:.0f}>) times closer where the condition number is [10,000](<calc: {given:,}>), and how many with momentum?
#
#     ??? success "Answer"
#         About [23,000](<calc: {round(needs[False], -2):,.0f}>) steps, and [564](<calc: {needs[True]:,.0f}>) with momentum.
#
# ## What this leaves out
#
# Our networks are small and our digits are easy; nothing here says that the same shares hold for language.
# Each factor was set to few values, which is no curve, and the combinations had few random starts.
# The rate of each combination was chosen on the digits that it was scored on, which flatters all of them a little; with each start's rate chosen by the other the headlines are much the same, but the first removals are not.
# Compute is counted in steps, whatever a step costs.
# The records were made once, on another machine than the one that builds this page, by scripts that stand in the repository.
