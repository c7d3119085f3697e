# ---
# title: Overfitting, and beyond it
# summary: >-
#   Nathan Labenz tells of a network that learned its sums by heart and, after ["a thousand times more training"](<said: labenz-grokking>), could do all of them.
#   We trained many small networks to add on a clock.
#   At our usual setting the wait is [24](<calc: {delay:.0f}>) times as long as learning by heart ([22](<calc: {delay.low:.0f}>) to [25](<calc: {delay.high:.0f}>)).
#   By settings it is anything from [1.1](<calc: {delay.least:.1f}>) to [2,951](<calc: {delay.most:,.0f}>) times, or for ever.
#   What sets it is *weight decay*, a steady shrinking of all weights: the wait ends after they would have shrunk [3.1](<calc: {folds:.1f}>) times by a factor of $e$ ([3.0](<calc: {folds.low:.1f}>) to [3.3](<calc: {folds.high:.1f}>)).
#   And the network does not learn the rule late. When it gets nearly all unseen sums wrong, the waves in its weights, read out and written down as a formula, get [99.99%](<calc: {latent:.2%}>) of them right.
# part: Inside the machine
# order: 4
# authors: [The Scaling Era Reckoned]
# date: 2026-11-27
# excerpts: [labenz-grokking, labenz-gotten-worse, labenz-loop]
# claims:
#   - labenz-back-down
#   - labenz-gotten-worse
#   - labenz-couple-hundred-to-million
#   - labenz-thousand-times-more-training
#   - labenz-all-the-problems
#   - labenz-circle
#   - labenz-trigonometric
#   - labenz-write-it-down
# ---

# %%
# What this essay computes with
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
)
from snippets import clock, descents, resampling, toys, waiting
from snippets.verdicts import compare, likeliest, of_record, true_unless

# %%
# The record of our networks, each setting and seed once
every = runs("grokking")
named = "modulus width share decay rate scale optimizer loss unit batches table precision seed".split()
_, once = np.unique(list(zip(*(every[name] for name in named), strict=True)), axis=0, return_index=True)
record = {name: np.array(column)[np.sort(once)] for name, column in every.items()}
trained = len(once)

# %%
# The setting that we take when nothing else is said
usual = {"modulus": 47, "width": 128, "share": 0.5, "decay": 0.3, "rate": 0.01, "scale": 1}
usual |= {
    "optimizer": "adamw",
    "loss": "entropy",
    "unit": "square",
    "batches": 1,
    "table": "sums",
    "precision": "double",
}
places, units, half = usual["modulus"], usual["width"], usual["share"]
guess, known, sums = 1 / places, 0.99, places**2


# %%
# The networks of a setting, and the steps they took
def of(column, **choice):
    """A column of the record for the networks of a setting: the usual one, but for what is chosen."""
    setting = usual | choice
    return record[column][np.all([record[name] == value for name, value in setting.items()], axis=0)]


# %%
# How long they waited
def waits(level="known", start="known", **choice):
    """For each network of a setting: steps to the unseen sums over steps to the seen ones, and to where it was watched."""
    until, since, taken = (of(name, **choice) for name in (f"unseen_{level}", f"seen_{start}", "taken"))
    since = np.where(np.isnan(since), taken, since)
    return np.where(np.isnan(until), np.inf, until / since), taken / since


def wait(**choice):
    """The median over the networks, those that never came counted as waiting for longer than they were watched."""
    return waiting.median_wait(*waits(**choice))


# %% [markdown]
# A student who has crammed for a test answers every question of the book and none that is new.
# In July 2023 Nathan Labenz, who makes the podcast *The Cognitive Revolution*, told of a network that did the same, and of what happened when its makers let it go on.
#
# > So they took this from whatever, a couple hundred steps out to ultimately a million steps. [...] but like a thousand times more training
# > and find that when you go that far, the thing actually [...] learns to do all the problems, not just the ones that it has seen.
# >
# > — [Nathan Labenz](<said: labenz-grokking>)
#
# If he is right, then those who stop when a network stops improving may miss the best of it, and a network that looks stupid may be about to understand.
# We find that he is right about what happened.
# But the length of the wait is no fact about learning: one dial above all sets it, and we can have nearly any wait we like.
# And the rule was in the network almost from the start.
#
# ## Watch one learn
#
# This section shows what he describes, in a network small enough to train in seconds.
# The problem is [modular addition](<term: modular-addition>), adding on a clock.
# Our clock has [47](<calc: {places}>) places, so there are [2,209](<calc: {sums:,}>) sums.
# A network sees [half](<calc: {half:fraction}>) of them with their answers, again and again, and never sees the rest.
# To the network the places are mere names: nothing tells it that [3](<plain: an example>) comes after [2](<plain: an example>).
# It has [128](<calc: {units}>) units, each of which adds a number for the first place to a number for the second and squares the result; the answer is the place for which a weighted sum of the units is highest.
# A *step* of training adjusts all weights a little, and *weight decay* then shrinks each by a small share.

# %%
# The curves of the networks of the usual setting
curves = runs("grokking-curves")
same = ("decay", "table", "precision")
mine = np.nonzero(np.all([curves[name] == usual[name] for name in same], axis=0))[0]
ends = np.cumsum(curves["looks"])
courses = [slice(ends[k] - curves["looks"][k], ends[k]) for k in mine]
steps, shares = curves["steps"], curves["shares"] / 250

# %%
# All of them, and the middle of each kind
drawing, axes = canvas(height=3.7)
kinds = {
    "sums it was shown": (0, colours.ORANGE),
    "sums it never saw": (1, colours.BLUE),
    "those, by its formula": (2, colours.GREEN),
}

# %%
# The courses, and their names
for course in courses:
    for column, tone in kinds.values():
        axes.plot(steps[course] + 1, shares[course, column], color=tone, linewidth=0.9, alpha=0.75)
axes.set(xscale="log", xlabel="steps of training, and one", ylabel="right (share)", ylim=(-0.03, 1.1))
axes.yaxis.set_major_formatter("{x:.0%}")

# %%
# When the middle network knew each, and the names of the lines
seen_at, unseen_at, read_at = (np.median(of(f"{name}_known")) for name in ("seen", "unseen", "read"))
label(axes, 0.95, 0.62, "by the\nformula", colours.GREEN)
label(axes, 24, 0.36, "sums it\nwas shown", colours.ORANGE)
label(axes, unseen_at * 0.36, 0.3, "sums it\nnever saw", colours.BLUE, ha="right")

# %%
# The first figure
first = courses[0]
figure(
    drawing,
    name="course",
    caption=f"The rule is in the weights long before the answers show it. Each of {len(mine)} networks knows the sums it was shown after {seen_at:.0f} steps, "
    f"and those it never saw after {unseen_at:,.0f} (medians). The formula that we read off its weights has the unseen sums right after {read_at:.0f}.",
    alt="Bundles of rising lines over steps on a logarithmic axis: the formula first, the shown sums soon after, the unseen sums much later.",
    data={"steps (count)": steps[first]}
    | {f"{name} (share right)": shares[first, k] for name, (k, _) in kinds.items()},
)

# %% [markdown]
# After [44](<calc: {seen_at:.0f}>) steps the network knows the sums that it was shown.
# (To *know* a kind of sums shall mean that [99%](<calc: {known:.0%}>) are right.)
# It knows none of the others.
# Then nothing seems to happen, for [twenty](<calc: {round(float(unseen_at / seen_at), -1):words}>) times as long.
# Then it comes to know them all in a short time, after [1,032](<calc: {unseen_at:,.0f}>) steps.
# Researchers call this [grokking](<term: grokking>).
# The green lines are the surprise of this essay, and we come to them below.

# %% [markdown]
# ## Worse than a guess
#
# Labenz adds a detail that sounds like a slip, and this section shows that it is none.
#
# > We've [...] just memorized all those answers, but we still can't get, in fact, we're back down to basically [...] getting all of them wrong on the validation set. So we've gotten worse.
# >
# > — [Nathan Labenz](<said: labenz-gotten-worse>)
#
# The *validation set* is the sums that it never sees.
# Somebody who guesses gets one in [47](<calc: {places}>) right.


# %%
# What is right of the unseen sums when the seen ones are known, and beside a guess
def at_heart(**choice):
    """The mean share right over the networks of a setting."""
    return np.mean(of("at_heart", **choice))


def wrong_at_heart(**choice):
    """The share that is wrong."""
    return 1 - at_heart(**choice)


def beside_guess(**choice):
    """What is right, over what a guess gets right."""
    return at_heart(**choice) * (usual | choice)["modulus"]


# %%
# Settings that differ from the usual one in a single thing
lighter, heavier, heaviest, fewer, more, too_few = 0.03, 1.0, 3.0, 0.3, 0.8, 0.2
apart = {
    f"a weight decay of {lighter:g}": {"decay": lighter},
    f"a weight decay of {heavier:.0f}": {"decay": heavier},
    f"a weight decay of {heaviest:.0f}": {"decay": heaviest},
    f"{fewer:.0%} of the sums": {"share": fewer},
    f"{more:.0%} of the sums": {"share": more},
    "a tenth of the learning rate": {"rate": 0.001},
    "ten times the learning rate": {"rate": 0.1},
    "single precision": {"precision": "single"},
}

# %%
# More of them, which were trained in single precision
coarse = {"precision": "single"}
apart |= {
    "weights larger at first by a factor of 2": {"scale": 2} | coarse,
    "weights smaller at first by a factor of 2": {"scale": 0.5} | coarse,
    f"{units // 2} units": {"width": units // 2} | coarse,
    f"{2 * units} units": {"width": 2 * units} | coarse,
    "the sums in 4 batches": {"batches": 4} | coarse,
    "a squared loss": {"loss": "square"} | coarse,
    "units that cut off what is below nought": {"unit": "relu"} | coarse,
    "a clock of 31 places": {"modulus": 31} | coarse,
    "a clock of 97 places": {"modulus": 97} | coarse,
}

# %%
# Momentum in place of Adam, at the setting at which most networks came to know the unseen sums
pushed = {"optimizer": "momentum", "rate": 1, "decay": 0.003} | coarse

# %%
# Whether it has gotten worse
worse = headline(
    "beside-a-guess",
    "the share of unseen sums that a network has right when it knows the seen ones, over that of a guess",
    beside_guess,
    unit="factor",
    format=".2f",
    interval=resampling.bootstrap(of("at_heart") * places, np.mean, of="networks", seed=1),
    alternatives={name: lambda choice=choice: beside_guess(**choice) for name, choice in apart.items()}
    | {"the lowest share that follows": np.mean(of("worst_after")) * places},
)

# %%
# How many are wrong
wrong = headline(
    "wrong",
    "the share of unseen sums that a network has wrong when it knows the seen ones",
    wrong_at_heart,
    unit="share",
    format=".1%",
    interval=resampling.bootstrap(1 - of("at_heart"), np.mean, of="networks", seed=2),
    alternatives={name: lambda choice=choice: wrong_at_heart(**choice) for name, choice in apart.items()},
)

# %%
# Whether it was ever better
judge(
    "labenz-gotten-worse",
    likeliest(
        "worse than it was before it had learned anything",
        true_unless(lambda over: over >= 1, by="networks that do as well as a guess or better", found=worse),
        because="back down says that it comes back to where it began, and he goes on that it has gotten worse",
        others={
            "worse than its best before then": true_unless(
                np.median(of("at_heart") - of("best_before")) >= 0, by="networks at their best so far"
            )
        },
    ),
    f"When our networks know the sums that they were shown, they get {at_heart():.1%} of the others right, where a guess gets {guess:.1%}.",
)

# %%
# How many are wrong: the verdict
judge(
    "labenz-back-down",
    compare(said=1, found=wrong),
    f"When our networks know the sums that they were shown, they get {wrong:.1%} of the others wrong.",
)


# %%
# The weights that were kept, by seed and step
kept = runs("grokking-weights")
stages = {}
for name in kept:
    seed, step = map(int, name.split("-"))
    stages.setdefault(seed, []).append(step)


# %%
# The weights of a network at a step
def weights(seed, step):
    """u, v and w of a network."""
    flat = kept[f"{seed}-{step}"].astype(float)
    u, v, w = np.split(flat, [places * units, 2 * places * units])
    return [u.reshape(places, units), v.reshape(places, units), w.reshape(units, places)]


# %%
# The sums that a network was shown, and the answers that it gives
place = np.arange(places)
answers = (place[:, None] + place) % places


# %%
# Which sums it was shown
def shown(seed):
    """Which sums a network was shown: the same draw as in the experiment."""
    order = np.random.default_rng([seed, places]).permutation(sums)
    seen = np.zeros(sums, dtype=bool)
    seen[order[: round(half * sums)]] = True
    return seen.reshape(places, places)


# %%
# The step of each network at which it knows what it was shown, and the last
last = max(stages[0])
hearts = {
    seed: min(step for step in steps if clock.share_right(weights(seed, step), shown(seed)) >= known)
    for seed, steps in stages.items()
}


# %%
# Whether an answer to an unseen sum was seen beside it
def beside(seed, told):
    """The share of unseen sums whose answer was shown in the same row or column."""
    return clock.seen_beside(shown(seed), answers, told).mean()


# %%
# How often it was, and how often by chance
misled = np.mean([beside(seed, clock.heights(weights(seed, heart)).argmax(axis=-1)) for seed, heart in hearts.items()])
by_chance = np.mean([beside(k, np.random.default_rng(k).integers(places, size=answers.shape)) for k in hearts])

# %% [markdown]
# When our networks know what they were shown, they get [0.3%](<calc: {at_heart():.1%}>) of the other sums right, which is [0.15](<calc: {float(worse):.2f}>) of what a guess would
# ([0.10](<calc: {worse.low:.2f}>) to [0.19](<calc: {worse.high:.2f}>)).
# They have gotten worse, as he says, and there is a reason.
# In the table of sums each answer stands once in every row and once in every column, as in a finished sudoku.
# So an answer that the network was shown in the same row or column is always wrong.
# A crammer likes answers that it has met beside the question: [97%](<calc: {misled:.0%}>) of our networks' answers are of that kind, against [73%](<calc: {by_chance:.0%}>) of guesses.
# The exceptions are settings in which the rule comes along with the facts: with a weight decay of [3](<calc: {heaviest:.0f}>) the networks have [18](<calc: {beside_guess(decay=heaviest):.0f}>) times as many right as a guess at that time,
# and with a squared loss [1.6](<calc: {beside_guess(loss='square', **coarse):.1f}>) times.

# %% [markdown]
# ## Inside: every unit a clock hand
#
# What does the network do once it can add?
# Labenz says that it maps the sums onto a circle:
#
# > you know, every 10 that you add, you're basically just taking another loop around the mod 10 circle [...] you're ending up in one of 10 places kind of regardless.
# >
# > — [Nathan Labenz](<said: labenz-loop>)
#
# In this section we open it and see the circle.
# Take a single unit and plot the number that it adds for each place of the clock.
# At first the numbers are noise.
# At the end they are a wave: the unit has become a hand that turns at its own speed, so many *turns* for a round of the clock.

# %%
# The slow unit whose wave is the clearest at the end, at some stages
few_turns = 4
ending = clock.waves(weights(0, last))
power = clock.power_by_frequency(weights(0, last))
slow_enough = (ending.frequencies > 1) & (ending.frequencies <= few_turns)
unit = int(np.argmax(power.max(axis=0) * slow_enough * (ending.heights[0] > np.median(ending.heights[0]))))
turns = int(ending.frequencies[unit])
near = [min(stages[0], key=lambda step, goal=goal: abs(step - goal)) for goal in (0, hearts[0], unseen_at, last)]

# %%
# Its numbers for the first place, and its wave at the end
drawing, panels = canvas(height=3.9, nrows=2, ncols=2, sharex=True, sharey=True)
fine = np.linspace(0, places - 1, 300)
for axes, step in zip(panels.flat, near, strict=True):
    wave = np.fft.rfft(weights(0, step)[0][:, unit])[turns] * 2 / places
    axes.plot(
        fine, abs(wave) * np.cos(2 * np.pi * turns * fine / places + np.angle(wave)), color=colours.FAINT, linewidth=1
    )
    axes.plot(place, weights(0, step)[0][:, unit], "o", color=colours.BLUE, markersize=3)
    axes.set_title(f"after {step:,} steps", fontsize=9.5)

# %%
# The names of the axes
for axes in panels[:, 0]:
    axes.set_ylabel("added (number)")
for axes in panels[1]:
    axes.set_xlabel("place on the clock")

# %%
# The second figure
unit_numbers = [weights(0, step)[0][:, unit] for step in near]
figure(
    drawing,
    name="unit",
    caption=f"A unit becomes a clock hand. Dots are what one unit of the first network adds for each place; the line is the wave of {turns} turns nearest to them. "
    f"The wave is still buried when the network knows what it was shown, after {near[1]} steps.",
    alt="Panels of dots over the places of the clock: scattered at first, on a wave at the end.",
    data={"place (number)": place}
    | {f"added after {step} steps (number)": u for step, u in zip(near, unit_numbers, strict=True)},
)

# %%
# Weights that were never trained
tries, few_units = range(20), (places - 1) // 2
exact = [clock.share_right(clock.by_hand(places, units, seed)) for seed in tries]
exact_few = [clock.share_right(clock.by_hand(places, few_units, seed)) for seed in tries]

# %% [markdown]
# Such units add, by a rule that is taught at school.
# The square of a sum holds the product of its parts, and a product of cosines holds the cosine of the sum of their angles.
# So a unit that turns by the place $a$ and then by the place $b$ holds the angle of both together.
# If the answer's weights turn at the same speed, $f$ turns for the $p$ places, then the place $c$ gets from the unit
# [$\cos(2\pi f (a+b-c)/p)$](<plain: the formula that the snippet computes>), which is highest where $c$ is the sum, and some other terms.
# The other terms differ from unit to unit and cancel when many units vote.
# [Gromov 2023](<work: gromov-2023>) wrote such weights down, and no training is needed.
# With [128](<calc: {units}>) units of random phases they get [100.0%](<calc: {np.mean(exact):.1%}>) of all sums right; with [23](<calc: {few_units}>), one for each speed, [59%](<calc: {np.mean(exact_few):.0%}>).
#
# There is a condition: a unit's *phase*, the place where its wave begins, must be for the answer the sum of those for $a$ and for $b$.
# We can test it.
# We take each unit's strongest speed and its phases from the trained weights, and forget all the rest.


# %%
# The formula that stands in a network's weights, and how often it agrees with the network
def formula(seed, step):
    """Weights written down from each unit's strongest speed and its three phases, all equally high."""
    found = clock.waves(weights(seed, step))
    return clock.written(places, found.frequencies, found.phases)


# %%
# What weights answer
def answered(own):
    """The place that weights answer, for every sum."""
    return clock.heights(own).argmax(axis=-1)


# %%
# How often, at the end and at other times
def agreement(seed, step):
    """The share of all sums for which the formula answers as the network does."""
    return np.mean(answered(formula(seed, step)) == answered(weights(seed, step)))


# %%
# The same with the heights of the waves
def with_heights(seed):
    """The same for a formula in which each wave keeps its height."""
    found = clock.waves(weights(seed, last))
    u, v, w = formula(seed, last)
    tall = [u * found.heights[0], v * found.heights[1], w * found.heights[2][:, None]]
    return np.mean(answered(tall) == answered(weights(seed, last)))


# %%
# Over the networks
agreements = np.array([agreement(seed, last) for seed in hearts])

# %%
# The formula and the network
agreed = headline(
    "agreement",
    "the share of all sums for which the formula read off a trained network's weights answers as the network does",
    float(np.mean(agreements)),
    unit="share",
    format=".2%",
    interval=resampling.bootstrap(agreements, np.mean, of="networks", seed=3),
    alternatives={
        "the network in which they agree least": agreements.min(),
        "the weights' own heights in place of equal ones": lambda: np.mean([with_heights(seed) for seed in hearts]),
    },
)

# %% [markdown]
# Does this short formula answer as the trained network does?
# It does for [99.99%](<calc: {agreed:.2%}>) of all sums
# ([99.98%](<calc: {agreed.low:.2%}>) to [100.00%](<calc: {agreed.high:.2%}>) if the [8](<calc: {len(hearts)}>) networks are drawn again).
# So the rule that the network found is the one that Gromov wrote down, and Labenz is right that it can be written as an equation.

# %%
# Whether it can be written down
judge(
    "labenz-write-it-down",
    true_unless(lambda share: share < known, by="a formula that answers otherwise", found=agreed),
    f"Of each unit the formula keeps a whole number of turns and its phases. It answers as our trained networks do for {agreed:.2%} of all sums.",
)


# %%
# Taking each unit's own wave away, or as much of something else
def cut(seed, how, step=last):
    """The share of unseen sums that a network has right without a part of every unit."""
    own = clock.waves(weights(seed, step)).frequencies
    other = own % few_units + 1
    parts = {
        "nothing": lambda w: w,
        "its own wave": lambda w: clock.without_waves(w, own),
        "another wave": lambda w: clock.without_waves(w, other),
        "a random plane": lambda w: clock.without_planes(w, seed),
        "all but its own wave": lambda w: [a - b for a, b in zip(w, clock.without_waves(w, own), strict=True)],
    }
    return clock.share_right(parts[how](weights(seed, step)), ~shown(seed))


# %%
# What each leaves, over the networks
ways = ("nothing", "another wave", "a random plane", "its own wave")
left = {how: np.array([cut(seed, how) for seed in hearts]) for how in ways}

# %%
# What is left without the own waves
forgot = headline(
    "without-own-waves",
    "the share of unseen sums that a trained network has right once each unit has lost its own wave",
    lambda among=np.mean: among(left["its own wave"]),
    unit="share",
    format=".1%",
    interval=resampling.bootstrap(left["its own wave"], np.mean, of="networks", seed=4),
    alternatives={
        "the network that keeps most": {"among": np.max},
        "the network that keeps least": {"among": np.min},
        "the first network, just after it has learned the unseen sums": lambda: cut(0, "its own wave", near[2]),
    },
)


# %%
# Taking whole speeds away from all units at once
def without_speeds(seed, many, draw):
    """The share of unseen sums that are right without so many speeds, drawn at random, in any unit."""
    gone = np.random.default_rng([seed, many, draw]).permutation(few_units)[:many] + 1
    return clock.share_right(clock.without_waves(weights(seed, last), gone[:, None]), ~shown(seed))


# %%
# How many are left on average
counts, draws = (2, 4, 6, 8, 10, 12, 16), range(3)
by_speeds = {many: np.mean([without_speeds(seed, many, draw) for seed in hearts for draw in draws]) for many in counts}

# %%
# What is left, in a picture
drawing, axes = canvas(height=2.7)
tones = (colours.FAINT, colours.FAINT, colours.FAINT, colours.VERMILION)
for row, (how, tone) in enumerate(zip(ways, tones, strict=True)):
    axes.plot(left[how], np.full(len(left[how]), -row), "o", color=tone, markersize=6, alpha=0.7)

# %%
# Its axes
axes.set(xlabel="right on unseen sums (share)", xlim=(-0.03, 1.05), ylim=(-len(ways) + 0.4, 0.6))
axes.set_yticks([-row for row in range(len(ways))], ["whole", *(f"without {how}" for how in ways[1:])])
axes.xaxis.set_major_formatter("{x:.0%}")
guide(axes, x=guess)
label(axes, guess + 0.02, -2.55, "a guess", colours.FAINT)

# %%
# The third figure
figure(
    drawing,
    name="cut",
    caption=f"Without its own wave in each unit, a network forgets how to add: {forgot:.1%} of unseen sums are right, about as many as by guessing. "
    f"Losing another wave, or a random plane of as many directions, leaves {np.mean(left['another wave']):.1%} and {np.mean(left['a random plane']):.1%}. Each dot is a network.",
    alt="Dots for the networks, a row for each cut: near all right if whole, without another wave or without a random plane; near none without the own wave.",
    data={f"without {how} (share right)": left[how] for how in ways},
)

# %%
# The speeds that Nanda and others found: how far their waves, added up, put the right place ahead of the next
theirs = [
    facts.nanda_waves.first, facts.nanda_waves.second, facts.nanda_waves.third,
    facts.nanda_waves.fourth, facts.nanda_waves.fifth,
]  # fmt: skip

# %%
# By how much
around = np.arange(facts.nanda_waves.modulus)
tallest = np.cos(2 * np.pi * np.outer(theirs, around) / len(around)).sum(axis=0)
ahead = tallest[0] - tallest[1:].max()

# %%
# Whether the waves do it
judge(
    "labenz-trigonometric",
    likeliest(
        "the waves are what it adds with",
        true_unless(lambda share: share >= 1 / 2, by="networks that add without their waves", found=forgot),
        because="he says that it has learned these functions as the way to solve the problems",
        others={
            "in the study that he tells of, nearly all that the network puts out": of_record(
                true_unless(facts.nanda_waves.explained < 0.9, by="outputs of another kind")
            ),
            "the waves of that study give every sum right": true_unless(ahead <= 0, by="sums that they get wrong"),
        },
    ),
    f"Once each unit has lost its own wave, our networks get {forgot:.1%} of unseen sums right, as a guess does; without another wave {np.mean(left['another wave']):.1%}. "
    f"In the network of Nanda and others waves explain {facts.nanda_waves.explained:.0%} of what is put out.",
)

# %% [markdown]
# Agreement could be an accident, so we also operate.
# We take each unit's own wave out of the weights, its sine and its cosine, and the networks fall to [2.0%](<calc: {forgot:.1%}>), which is what a guess gets.
# If every unit loses a wave of another speed instead, nothing happens.
# So the waves are what the network adds with.
# It has all [23](<calc: {few_units}>) speeds and votes over them: with [four](<calc: {counts[1]:words}>) speeds, drawn at random,
# gone from all units [100%](<calc: {by_speeds[counts[1]]:.0%}>) are still right, with [twelve](<calc: {counts[-2]:words}>) gone [85%](<calc: {by_speeds[counts[-2]]:.0%}>).
# [Nanda et al. 2023](<work: nanda-2023>), who took the first such network apart, found [five](<calc: {len(theirs):words}>) speeds in a larger one; [He et al. 2026](<work: he-2026>) describe the vote.

# %%
# Every sum is a rotation, and the modulus a whole turn
ten, far = 10, np.arange(100)
one, two = np.meshgrid(far, far)
ended = toys.rotated_sum(one, two, ten)

# %%
# Those that end elsewhere
elsewhere = headline(
    "elsewhere",
    f"how many of {one.size:,} sums, turned round a circle of {ten} places, end elsewhere than the remainder says, or move when a whole turn is added",
    float(np.sum((ended != (one + two) % ten) | (ended != toys.rotated_sum(one + ten, two, ten)))),
    unit="count",
    format=".0f",
    exact="a count of all such sums",
)

# %%
# The circle
judge(
    "labenz-circle",
    true_unless(lambda many: many > 0, by="sums that end elsewhere", found=elsewhere),
    f"Of {one.size:,} sums turned round a circle {elsewhere:.0f} end elsewhere than the remainder says, or move when another turn is added.",
)


# %% [markdown]
# ## It had the rule all along
#
# Here is what we had not expected: the formula can be read off long before the network can add.
# The green lines of the first figure are the formula of each moment, worked out on the sums that the network never saw.
# After [13](<calc: {read_at:.0f}>) steps it has [99%](<calc: {known:.0%}>) of them right.
# At that time the network has not even learned what it was shown.


# %%
# What the formula knows when the network knows no more than it was shown
def read_at_heart(of_networks=np.mean, **choice):
    """The share of unseen sums that the formula has right then, over the networks of a setting."""
    return of_networks(of("read_at_heart", **choice))


# %%
# What they know in the end
def mastered(**choice):
    """The mean share of unseen sums that is right when training ended, over the networks of a setting."""
    return np.mean(of("last_unseen", **choice))


# %%
# With few sums shown
starved = mastered(share=too_few)

# %%
# The rule inside, and what other choices give
latent = headline(
    "latent",
    "the share of unseen sums that the formula read off a network's weights has right when the network knows the seen ones alone",
    read_at_heart,
    unit="share",
    format=".2%",
    interval=resampling.bootstrap(of("read_at_heart"), np.mean, of="networks", seed=6),
    alternatives={"the network whose formula knows least": {"of_networks": np.min}}
    | {name: lambda choice=choice: read_at_heart(**choice) for name, choice in apart.items()}
    | {"weights that momentum trained, without Adam": lambda: read_at_heart(**pushed)},
)

# %%
# Cutting out all but the own waves, and what becomes of both while the first network waits
bared = [cut(seed, "all but its own wave", heart) for seed, heart in hearts.items()]


# %%
# The power of the waves and of the rest
def powers_of(step):
    """The power of the units' own waves, and of all the rest, in the weights of the first network."""
    own = clock.waves(weights(0, step)).frequencies
    rest = clock.without_waves(weights(0, step), own)
    whole, left_over = (sum(np.sum(w**2) for w in each) for each in (weights(0, step), rest))
    return whole - left_over, left_over


# %%
# How the phases fall into step, and how the waves grow
chosen = sorted(stages[0])
in_step = [clock.step_of_phases(clock.waves(weights(0, step))) for step in (0, chosen[2], hearts[0])]
waves_grown, rest_left = np.divide(powers_of(near[2]), powers_of(hearts[0]))

# %%
# The same reading where there is nothing to read
lawless = [k for k, table in enumerate(curves["table"]) if table == "chance"]
untrained = np.mean([shares[ends[k] - curves["looks"][k], 2] for k in range(len(ends))])
without_rule = np.mean(of("read_at_heart", table="chance", precision="single"))

# %% [markdown]
# When the network has learned what it was shown, and gets nearly every other sum wrong, the waves in its own weights get [99.99%](<calc: {latent:.2%}>) of these right
# ([99.97%](<calc: {latent.low:.2%}>) to [100.00%](<calc: {latent.high:.2%}>)).
#
# Have we put the rule there ourselves, by looking for waves?
# The same reading of networks that were not trained yet gets [3.0%](<calc: {untrained:.1%}>) of the sums right, and of networks that learned a table without any rule [2.2%](<calc: {without_rule:.1%}>), which is a guess.
# So the rule is in the weights, in each unit as a small part: [15%](<calc: {np.mean(of("own_at_heart")):.0%}>) of the power of the weights is in the units' own waves then, and the rest is cramming.
# The rest shouts louder.
# If we cut it out at that moment and leave each unit its own wave alone, the same network has [99.7%](<calc: {np.mean(bared):.1%}>) of the unseen sums right, without another step of training.
# Left to itself it needs the long wait for that.
# In the first network, while it waits, the power of the rest falls to [0.23](<calc: {rest_left:.2f}>) of what it was and that of the own waves grows [4.0](<calc: {waves_grown:.1f}>) times.
#
# How can the rule be there so soon?
# Random numbers hold a little of every wave, and so a fresh network has the waves but not the phases.
# What the first steps do is to bring these into step.
# On a scale on which [1](<plain: the definition of the scale>) keeps the rule and [0](<plain: the definition of the scale>) is chance,
# the phases of the first network go from [-0.15](<calc: {in_step[0]:.2f}>) to [0.80](<calc: {in_step[1]:.2f}>) in [12](<calc: {chosen[2]}>) steps, and to [0.98](<calc: {in_step[2]:.2f}>) in [47](<calc: {hearts[0]}>).
#
# Even networks that never came to know the unseen sums have the rule: with [20%](<calc: {too_few:.0%}>) of the sums shown
# they ended with [19%](<calc: {starved:.0%}>) of the others right, and the formula had [95%](<calc: {read_at_heart(share=too_few):.0%}>) as soon as they knew what they were shown.
#
# Labenz's word for the last phase, learning, is thus only partly right.
# The network finds the rule and the facts together, at once; then it forgets the facts, and the rule grows into their place.
# [Swaroop 2026](<work: swaroop-2026>) found the like in a network that was trained on sums of which some were wrong:
# it was right on [0.23%](<calc: {facts.latent.own:.2%}>), and a formula from its weights on [95.5%](<calc: {facts.latent.ideal:.1%}>).

# %%
# A unit's power by speed, at the stages that were kept
several = [int(k) for k in np.argsort(-ending.heights[0] * power.max(axis=0))[:6]]
spectra = {}

# %%
# What the network knows at each stage, and its formula
seen_right, unseen_right, formula_right = (
    {step: clock.share_right(made(step), which) for step in chosen}
    for made, which in (
        (lambda step: weights(0, step), shown(0)),
        (lambda step: weights(0, step), ~shown(0)),
        (lambda step: formula(0, step), ~shown(0)),
    )
)


# %%
# The power of every unit at every speed, worked out once for each stage
def spectrum(step):
    """Power by speed and unit, of the first network."""
    if step not in spectra:
        spectra[step] = clock.power_by_frequency(weights(0, step))
    return spectra[step]


# %%
# What the explorable shows
def inside(step, number, speed):
    """How much of a unit is in the wave of a speed, and what the network knows."""
    return {
        "power": spectrum(step)[speed, several[number - 1]],
        "seen": seen_right[step],
        "unseen": unseen_right[step],
        "formula": formula_right[step],
    }


# %%
# Its sliders, and what they show
sliders = {
    "step": slider("steps of training", chosen, unit="count", format=","),
    "number": slider("unit", range(1, len(several) + 1), unit="count"),
    "speed": slider("turns for a round of the clock", range(1, few_units + 1), unit="count"),
}
shows = {
    "power": reading("of the unit is in this wave", unit="share", format=".0%"),
    "seen": reading("right on the sums it was shown", unit="share", format=".0%"),
    "unseen": reading("right on the sums it never saw", unit="share", format=".1%"),
    "formula": reading("right on these by its formula", unit="share", format=".1%"),
}

# %%
# The explorable of the inside
explore(
    name="inside",
    of=inside,
    sliders=sliders,
    shows=shows,
    start={"step": hearts[0], "number": 1, "speed": int(ending.frequencies[several[0]])},
    curve=("speed", "power"),
    caption="Drag the steps and watch a unit choose its speed. "
    f"After {hearts[0]} steps the network has {seen_right[hearts[0]]:.0%} of the shown sums right, {unseen_right[hearts[0]]:.1%} of the others, and by its formula {formula_right[hearts[0]]:.1%} of these.",
    alt="The share of a unit's power at each number of turns: a peak that grows out of noise as the steps go on.",
)

# %% [markdown]
# ## What sets the wait
#
# If the wait is for forgetting, then whatever speeds up forgetting must shorten it.
# In this section we turn every dial that we can think of, and find that one of them counts for most.
#
# Weight decay shrinks every weight by a share at each step: the learning rate times the decay, at our usual setting [0.3%](<calc: {usual['rate'] * usual['decay']:.1%}>).
# A weight that nothing else moves falls by a factor of $e$, about [2.7](<calc: {np.exp(usual['scale']):.1f}>), in [333](<calc: {1 / usual['rate'] / usual['decay']:.0f}>) steps.
# Call that a *fold* of forgetting.


# %%
# The time until a network knows the unseen sums, in folds of forgetting
def in_folds(level="known", **choice):
    """Steps to the unseen sums times learning rate times decay, the median over the networks of a setting."""
    came, gave_up = of(f"unseen_{level}", **choice), of("taken", **choice)
    one_step = (usual | choice)["rate"] * (usual | choice)["decay"]
    return waiting.median_wait(np.where(np.isnan(came), np.inf, came), gave_up) * one_step


# %%
# Where most of the networks came to know them
rates, decays, low = (0.001, 0.003, 0.01, 0.03, 0.1), (0.03, 0.1, 0.3, 1.0, 3.0), 0.1
dials = {f"a decay of {decay:g}": {"decay": decay} for decay in decays if decay != usual["decay"]}
dials |= {f"a learning rate of {rate:g}": {"rate": rate} for rate in rates if rate != usual["rate"]}
part, most, lines_at, crushing = 0.5, 0.9, 0.4, 10.0
folded = {name: in_folds(**choice) for name, choice in (dials | apart).items()}

# %%
# The folds where training is calm
calm = [{"decay": decays[0]}] + [{"decay": decay, "rate": rate} for decay in decays[1:4] for rate in rates[:3]]
steady = [in_folds(**choice) for choice in calm]
speeds = [(usual | choice)["decay"] * (usual | choice)["rate"] for choice in calm]

# %%
# How many folds the wait takes
folds = headline(
    "folds",
    "by how many factors of e weight decay alone would have shrunk a weight when a network comes to know the unseen sums",
    in_folds,
    unit="factors",
    format=".1f",
    interval=resampling.bootstrap(
        of("unseen_known") * usual["rate"] * usual["decay"], np.median, of="networks", seed=7
    ),
    alternatives={name: found for name, found in folded.items() if np.isfinite(found)}
    | {f"{part:.0%} of the unseen sums right in place of {known:.0%}": {"level": "half"}},
)

# %%
# The diagram: every share of the sums with every decay
whole = [name.startswith("diagram") and name.endswith("double") for name in record["group"]]
diagram_decays, diagram_shares = (sorted(set(record[name][whole])) for name in ("decay", "share"))
cells = [(share, decay) for share in diagram_shares for decay in diagram_decays]

# %%
# The wait in each, by precision
diagram, rounded = ({(f, d): wait(share=f, decay=d, **kind) for f, d in cells} for kind in ({}, coarse))
came, came_rounded = ({cell: w for cell, w in each.items() if np.isfinite(w)} for each in (diagram, rounded))
longest, shortest = max(came, key=came.get), min(came, key=came.get)
longest_rounded = max(came_rounded, key=came_rounded.get)

# %%
# How long the wait is, as a multiple of learning by heart
waited = {name: wait(**choice) for name, choice in (dials | apart).items()}
waited |= {
    f"{longest[0]:.0%} of the sums and a decay of {longest[1]:g}": came[longest],
    f"{shortest[0]:.0%} of the sums and a decay of {shortest[1]:g}": came[shortest],
    f"single precision, {longest_rounded[0]:.0%} of the sums and a decay of {longest_rounded[1]:g}": max(
        came_rounded.values()
    ),
}

# %%
# The wait of the usual setting, and what other choices give
delay = headline(
    "delay",
    "how many times as long a network takes to know the unseen sums as to know the seen ones",
    wait,
    unit="times",
    format=".0f",
    interval=resampling.bootstrap(waits()[0], np.median, of="networks", seed=8),
    alternatives={name: found for name, found in waited.items() if np.isfinite(found)}
    | {
        f"{part:.0%} right in place of {known:.0%}, of both kinds": {"level": "half", "start": "half"},
        f"{most:.0%} right": {"level": "slight", "start": "slight"},
    },
)

# %%
# The wait against the decay, a line for each of some shares
drawing, axes = canvas(height=3.6)
tones = (colours.VERMILION, colours.ORANGE, colours.BLUE, colours.GREEN, colours.PURPLE)
lines = dict(zip((fewer, lines_at, half, 0.7, 0.9), tones, strict=True))
for share, tone in lines.items():
    decays_here = [decay for decay in diagram_decays if (share, decay) in came]
    axes.plot(decays_here, [came[share, decay] for decay in decays_here], "o-", color=tone, markersize=3.5)
    at, align = (decays_here[0] * 0.88, "right") if share >= half else (decays_here[0] * 1.12, "left")
    label(axes, at, came[share, decays_here[0]] * (1 if share >= half else 1.1), f"{share:.0%} shown", tone, ha=align)

# %%
# In single precision, and the axes
axes.plot(decays, [rounded[half, decay] for decay in decays], "--", color=colours.BLUE, linewidth=1)
label(
    axes, decays[0] * 1.15, rounded[half, decays[0]] * 1.1, f"{half:.0%}, in single precision", colours.BLUE, ha="left"
)
axes.set(xscale="log", yscale="log", xlabel="weight decay (number)", ylabel="wait (times as long as learning by heart)")
axes.set_xlim(diagram_decays[0] / 5, diagram_decays[-1] * 1.3)

# %%
# The fourth figure
every_cell = [(share, decay, found) for (share, decay), found in diagram.items()]
figure(
    drawing,
    name="wait",
    caption=f"One dial sets the wait. With {half:.0%} of the sums shown it falls from {came[half, min(d for s, d in came if s == half)]:,.0f} times the steps of learning by heart to {wait(decay=3.0):.1f} times as weight decay rises. "
    f"Each point is the median of {len(mine)} networks; where most of them never came to know the unseen sums, there is none.",
    alt="Falling lines on logarithmic axes for several shares of the sums that are shown; those with fewer sums lie higher, and a dashed one, in single precision, highest.",
    data={
        "shown (share)": [cell[0] for cell in every_cell],
        "weight decay (number)": [cell[1] for cell in every_cell],
        "wait (times, inf for never)": [cell[2] for cell in every_cell],
    },
)

# %% [markdown]
# With [half](<calc: {half:fraction}>) of the sums shown, the network waits for [3.1](<calc: {folds:.1f}>) folds
# ([3.0](<calc: {folds.low:.1f}>) to [3.3](<calc: {folds.high:.1f}>)).
# That hardly depends on the dials.
# We varied the decay from [1](<calc: {decays[3]:g}>) to [0.03](<calc: {decays[0]:g}>) and the learning rate from [0.01](<calc: {rates[2]:g}>) to [0.001](<calc: {rates[0]:g}>).
# Forgetting was [100](<calc: {max(speeds) / min(speeds):.0f}>) times slower at one end than at the other, and the wait was [2.8](<calc: {min(steady):.1f}>) to [4.2](<calc: {max(steady):.1f}>) folds.
# In other words, the rule comes out when a weight that nothing feeds has shrunk to about [5%](<calc: {np.exp(-folds):.0%}>).
# Learning by heart, by contrast, takes [42](<calc: {np.median(of('seen_known', decay=decays[0])):.0f}>) steps at the smallest of these decays and [54](<calc: {np.median(of('seen_known', decay=decays[3])):.0f}>) at the largest.
# So the wait, as a multiple, is nearly whatever one likes.
# [Liu et al. 2022](<work: liu-2022>) put it down to weights that are too large and must first shrink, and this is what one should then see.
#
# Other things move it too.
# With larger learning rates training is too noisy to follow the decay, and it takes [5](<calc: {in_folds(rate=rates[3]):.0f}>) or [26](<calc: {in_folds(rate=rates[4]):.0f}>) folds.
# With more sums shown the wait is shorter, [1.0](<calc: {in_folds(share=diagram_shares[-1]):.1f}>) folds for [90%](<calc: {diagram_shares[-1]:.0%}>); with [40%](<calc: {lines_at:.0%}>) it is [8](<calc: {in_folds(share=lines_at):.0f}>).
# With [30%](<calc: {fewer:.0%}>), at the usual decay, the network comes to have [92%](<calc: {mastered(share=fewer):.0%}>) of the unseen sums right and stays there as long as we watched.
# With [20%](<calc: {too_few:.0%}>) none came to know them at any decay.
# And a decay of [10](<calc: {crushing:g}>) crushes the network before it has learned anything.
#
# One thing that lengthens the wait is not in the network at all.
# Computers usually train in *single precision*, with about [seven](<plain: known of this kind of number>) digits.
# A network that is very sure of its examples then has a loss that is rounded to nought, and nothing is left that could teach it.
# We train in double precision for this reason.
# In single precision, at a decay of [0.1](<calc: {low:g}>), the wait is [195](<calc: {rounded[half, low]:,.0f}>) times in place of [87](<calc: {diagram[half, low]:,.0f}>),
# and the longest of all our waits, [2,951](<calc: {came_rounded[longest_rounded]:,.0f}>) times, is among these.
# [Prieto et al. 2025](<work: prieto-2025>) showed how rounding stops this kind of learning.


# %%
# What a reader sets, and what it does
def waiting_for(share, decay):
    """Steps to the seen sums and to the unseen ones, medians, and how many networks came to know each."""
    came_to, gave_up = of("unseen_known", share=share, decay=decay), of("taken", share=share, decay=decay)
    heart = of("seen_known", share=share, decay=decay)
    steps_to = [waiting.median_wait(np.where(np.isnan(each), np.inf, each), gave_up) for each in (heart, came_to)]
    first_steps, second_steps = (found if np.isfinite(found) else None for found in steps_to)
    times = second_steps / first_steps if first_steps and second_steps else None
    return {"heart": first_steps, "rule": second_steps, "times": times, "many": float(np.mean(np.isfinite(came_to)))}


# %%
# The sliders of the wait, and what they show
sliders = {
    "share": slider("of the sums are shown", diagram_shares, unit="share", format=".0%"),
    "decay": slider("weight decay", diagram_decays, unit="number", format="g"),
}
shows = {
    "heart": reading("until it knows the shown sums", unit="steps", format=",.0f"),
    "rule": reading("until it knows the others", unit="steps", format=",.0f"),
    "times": reading("as long", unit="times", format=",.1f"),
    "many": reading("of the networks came to know the others", unit="share", format=".0%"),
}

# %%
# The explorable of the wait
explore(
    name="waiting",
    of=waiting_for,
    sliders=sliders,
    shows=shows,
    start={"share": half, "decay": usual["decay"]},
    curve=("decay", "times"),
    log="xy",
    caption=f"Have any wait you like: with {longest[0]:.0%} of the sums shown and a weight decay of {longest[1]:g} our networks waited {came[longest]:,.0f} times as long as they took to learn by heart, "
    f"the longest wait that ended for most of them. Each setting was tried with {len(mine)} networks.",
    alt="The wait against weight decay, on logarithmic axes: a falling line for the share of sums that is set.",
)

# %% [markdown]
# ## His numbers
#
# Now we can judge his numbers.
# They come from the first figure of [Power et al. 2022](<work: power-2022>), who found the effect at OpenAI, and whose code is public ([OpenAI 2021](<work: openai-grok-2021>)).
# A transformer learned *division* on a clock of [97](<fact: {grokking.modulus}>) places, which to a network that takes places for mere names is addition in disguise, as the exercise shows.
# It had its examples right within [1,000](<fact: {grokking.learnt_by_heart:,}>) steps and the others by [1,000,000](<fact: {grokking.generalised:,.0f}>).
# The quotient is what he says, if one does not look too closely: the first figure is an upper limit, the second is an approximation, and the figure shows a single setting.
# Their code has a learning rate of at most [0.001](<fact: {grokking_code.rate}>) and a weight decay of [0](<fact: {grokking_code.decay}>) unless asked for others, which fits: our own networks wait longest where little makes them forget.
# Most runs of the paper stopped at [100,000](<fact: {grokking.budget:,}>) steps.

# %%
# The figure that he speaks of
by_heart, final, said_first = facts.grokking.learnt_by_heart, facts.grokking.generalised, 200
figure_steps = headline(
    "figure-steps",
    "steps after which the network of the paper's figure knows the unseen problems",
    float(final),
    unit="steps",
    format=",.0f",
    how="the paper gives none",
    alternatives={"the first signs": float(facts.grokking.first_signs)},
)

# %%
# How much longer it took
figure_delay = headline(
    "figure-delay",
    "how many times as long the network of the paper's figure took for the unseen problems as for the seen ones",
    final / by_heart,
    unit="times",
    format=",.0f",
    how="the paper gives none",
    alternatives={
        "the first signs in place of the end": facts.grokking.first_signs / by_heart,
        f"{said_first} steps as the start": final / said_first,
    },
)

# %%
# How long the run was
judge(
    "labenz-couple-hundred-to-million",
    of_record(compare(said=1e6, found=figure_steps)),
    f"Unseen problems were solved near {final:,.0f} steps, and until {facts.grokking.first_signs:,.0f} there was hardly a sign that they would be. Our networks at their usual setting take {unseen_at:,.0f}.",
)

# %%
# How much longer than it took to learn by heart
judge(
    "labenz-thousand-times-more-training",
    likeliest(
        "the figure's run, against the steps in which it learnt its examples by heart",
        of_record(compare(1000, found=figure_delay)),
        because="he speaks of the figure, and of people who stop where the seen examples are memorised",
        others={
            "most of the paper's runs": compare(1000, found=facts.grokking.budget / by_heart),
            "what such networks need, at our usual setting": compare(1000, found=delay),
            "what such networks need, at the longest wait of ours that ended": compare(1000, found=came[longest]),
        },
    ),
    f"The network of the paper's figure took at least {figure_delay:,.0f} times as long. Ours take {delay:.0f} times as long at the usual setting, and {diagram[half, low]:,.0f} times with a weight decay of {low:g}.",
)


# %%
# What they know in the end, and what other choices give
in_the_end = headline(
    "in-the-end",
    "the share of unseen sums that a network has right when its training ends",
    mastered,
    unit="share",
    format=".1%",
    interval=resampling.bootstrap(of("last_unseen"), np.mean, of="networks", seed=9),
    alternatives={name: lambda choice=choice: mastered(**choice) for name, choice in (dials | apart).items()}
    | {
        f"{too_few:.0%} of the sums shown": {"share": too_few},
        f"a weight decay of {crushing:g}": lambda: mastered(decay=crushing, **coarse),
    },
)


# %%
# With too much decay
crushed = mastered(decay=crushing, **coarse)

# %%
# Whether they can do all of them
judge(
    "labenz-all-the-problems",
    likeliest(
        f"with {half:.0%} of the sums shown, as in the figure",
        true_unless(lambda share: share < known, by="networks that go on making mistakes", found=in_the_end),
        because="he tells of the figure, whose network was shown as many",
        others={
            f"with {too_few:.0%} of the sums shown": true_unless(
                starved < known,
                by="networks that never came to know the others",
            ),
            f"with a weight decay of {crushing:g}": true_unless(crushed < known, by="networks that learned nothing"),
        },
    ),
    f"Our networks end with {in_the_end:.1%} of the unseen sums right; with {too_few:.0%} of the sums shown, {starved:.1%}.",
)

# %%
# Double descent: the error of the smallest weights that fit, by how many weights there are
taught, inputs, noise, charge = 100, 20, 0.5, 0.1
many_weights = (5, 10, 20, 30, 40, 60, 80, 90, 95, 100, 105, 110, 130, 200, 400, 1000, 3000)
repeats = range(11)


def unseen_error(weights_many, ridge=0.0):
    """The median error on unseen examples."""
    return np.median(
        [descents.random_feature_error(weights_many, taught, inputs, noise, seed, ridge)[1] for seed in repeats]
    )


# %%
# With and without a charge for large weights
bare, charged = (np.array([unseen_error(many, ridge) for many in many_weights]) for ridge in (0.0, charge))
valley, peak = min(bare[: many_weights.index(taught)]), bare[many_weights.index(taught)]

# %%
# The picture of it
drawing, axes = canvas(height=3.2)
axes.plot(many_weights, bare, "o-", color=colours.BLUE, markersize=3.5)
axes.plot(many_weights, charged, "o-", color=colours.GREEN, markersize=3.5)
axes.set(xscale="log", yscale="log", xlabel="weights (count)", ylabel="error on unseen examples (1: says nothing)")
guide(axes, x=taught)
label(axes, taught * 1.2, peak * 0.6, "as many weights as examples", colours.FAINT)
label(axes, 260, 0.75, "fitted exactly", colours.BLUE)
label(axes, 5, 0.14, "with a charge for\nlarge weights", colours.GREEN)

# %%
# The fifth figure
figure(
    drawing,
    name="descent",
    caption=f"Overfitting can also be passed by growing. Where there are just as many weights as examples ({taught}), the error on unseen examples is {peak:,.0f}; with {many_weights[-1]:,} weights it is {bare[-1]:.2f}, "
    f"less than the {valley:.2f} of the best small model. A charge for large weights removes the peak.",
    alt="Error against the number of weights on logarithmic axes: it falls, rises to a sharp peak, and falls again; a second line has no peak.",
    data={"weights (count)": many_weights, "error (squared)": bare, "error with a charge (squared)": charged},
)

# %% [markdown]
# ## Another way past overfitting
#
# There is a second way beyond overfitting, and it is easy to mistake for this one.
# Instead of training longer, make the model larger.
# We fitted [100](<calc: {taught}>) noisy examples as well as they can be fitted, by models of [5](<calc: {many_weights[0]}>) to [3,000](<calc: {many_weights[-1]:,}>) weights.
# No training is needed, because the best weights can be solved for.
# As the number of weights nears that of the examples, the error on new ones explodes, and beyond it falls again, to less than before.
# This is [double descent](<term: double-descent>) ([Belkin et al. 2019](<work: belkin-2019>)).
#
# What both have in common is the cure.
# Where many weights fit the examples equally well, it matters which are chosen, and small ones are the better choice.
# A large model that is fitted with the smallest weights has them at once; a charge for large weights removes the peak.
# A network that was trained to cram has large weights, and weight decay takes its time to make them small.
# That time is the wait.

# %%
# What the objections rest on
other_units, slow = wait(unit="relu", **coarse), wait(**pushed)
squared, bare_square = wait(loss="square", **coarse), wait(loss="square", decay=0.0, **coarse)
bare = [of("last_unseen", optimizer="momentum", rate=rate, decay=0.0, **coarse) for rate in (0.3, 1.0)]
at_half, third = wait(level="half", start="half"), 1 / 3
assert read_at / seen_at < third
spread = waits()[0]

# %% [markdown]
# ## Objections
#
# **"Your formula only works because you look for the answer you know."**
# We look for one wave a unit and keep its phases as they are.
# If the phases were not right, nothing would come of it: the same reading gives [3.0%](<calc: {untrained:.1%}>) before training, and [2.2%](<calc: {without_rule:.1%}>) where a network learned a table without a rule.
# We do use that the rule is one of waves, and somebody who did not know this would not find it.
# So the network cannot be said to *have known* the answers, which it got wrong; the rule was in its weights, outvoted.
#
# **"Your network is no transformer."**
# It is not, and its units square, which suits the task.
# Units that cut off what is below nought, the usual kind, wait [87](<calc: {other_units:.0f}>) times as long as they take to learn by heart.
# [Manir and Rupa 2026](<work: manir-2026>) trained transformers and simpler networks with matched settings; the delay of one kind was [1.11](<fact: {latent.architectures}>) times that of the other.
#
# **"With another way of training there is no wait."**
# True.
# With a squared loss in place of the usual one the wait is [1.3](<calc: {squared:.1f}>) times, hardly a wait at all, and with a squared loss no decay is needed: without any it is [1.4](<calc: {bare_square:.1f}>) times.
# [Gromov 2023](<work: gromov-2023>) found rules without any decay in this way.
# With momentum in place of Adam, the usual method, most networks stop short of knowing all; at the setting where they do, it is [86](<calc: {slow:.0f}>) times.
# So our law of folds is one of the usual loss with decay, and no law of all training.
#
# **"Steps to a threshold are arbitrary."**
# With [50%](<calc: {part:.0%}>) right in place of [99%](<calc: {known:.0%}>), of both kinds, the wait is [31](<calc: {at_half:.0f}>) times.
# Where most of the networks never came to know the unseen sums, we say never and give no figure; where some did not, they count as waiting longer than they were watched.
# Between our [eight](<calc: {len(mine):words}>) networks it is [22](<calc: {min(spread):.0f}>) to [27](<calc: {max(spread):.0f}>) times.
#
# The best treatments that we know are Nanda's, who found the waves, saw them grow before the answers and named the last phase *cleanup*, and He's, with a demonstration to play with.
# Liu and others have the cause of the delay, and Swaroop the rule that precedes it.
# New here, as far as we know, is when: the rule can be read off before [a third](<calc: {third:fraction}>) of the steps that learning by heart takes, with a control that has no rule;
# and that the wait stays within [2.8](<calc: {min(steady):.1f}>) to [4.2](<calc: {max(steady):.1f}>) folds while the speed of forgetting changes [100](<calc: {max(speeds) / min(speeds):.0f}>) times.

# %%
# What the exercises give, and their answers
folds_given, rate_given, decay_given = 3.0, 0.001, 1.0
steps_asked = folds_given / rate_given / decay_given
modulus, root = int(facts.grokking.modulus), 5
powers = {pow(root, k, modulus): k for k in range(modulus - 1)}
dividend, divisor = 7, 10
divided = dividend * pow(divisor, -1, modulus) % modulus
minus = (powers[dividend] - powers[divisor]) % (modulus - 1)
assert powers[divided] == minus
assert len(powers) == modulus - 1

# %% [markdown]
# ## The reckoning
#
# Labenz tells the story as it was.
# A network that has learned its sums by heart gets nearly all others wrong, more than a guesser would; if it goes on, it comes to do them all; and what it has learned can be written down in a line.
# His [1,000](<calc: {figure_delay:,.0f}>) times belong to a single figure.
# In our networks the wait is [24](<calc: {delay:.0f}>) times as long as learning by heart at the usual setting,
# and anything from [1.1](<calc: {delay.least:.1f}>) to [2,951](<calc: {delay.most:,.0f}>) times at others, because it ends when decay has shrunk what was crammed and the rule has grown.
# Two things would change our verdict: a network whose formula cannot be read until its answers are right, and a wait that does not shorten when forgetting is made faster.
#
# And what of the student who crams?
# The lesson is not that one should cram for longer.
# It is that right answers and understanding can come apart both ways, and that by looking inside one may see the second long before the first.
#
# !!! question "Exercise: how long will it take?"
#     A network is trained with a learning rate of [0.001](<calc: {rate_given}>) and a weight decay of [1](<calc: {decay_given:.0f}>), and needs [3](<calc: {folds_given:.0f}>) folds.
#     After how many steps does it know the unseen sums?
#
#     ??? success "Answer"
#         Each step is the product of rate and decay of a fold, so it takes [3,000](<calc: {steps_asked:,.0f}>) steps.
#
# !!! question "Exercise: division in disguise"
#     On a clock of [97](<calc: {modulus}>) places every place but nought is a power of [5](<calc: {root}>).
#     Show that to divide there is to subtract on a clock of [96](<calc: {modulus - 1}>) places, and divide [7](<calc: {dividend}>) by [10](<calc: {divisor}>) in this way.
#
#     ??? success "Answer"
#         Dividing powers subtracts their exponents, and the exponents start again after [96](<calc: {modulus - 1}>).
#         Here [7](<calc: {dividend}>) is the power with exponent [31](<calc: {powers[dividend]}>) and [10](<calc: {divisor}>) that with [35](<calc: {powers[divisor]}>).
#         The difference on the smaller clock is [92](<calc: {minus}>), and the power with this exponent is [88](<calc: {divided}>), which times [10](<calc: {divisor}>) is indeed [7](<calc: {dividend}>) on the clock.
#         A network sees mere names, so it may as well be shown the exponents.
#
# ## What this leaves out
#
# Sums on a clock are a toy: every answer follows from a rule, and nothing is noisy.
# Language has no such table, and whether large models *grok* anything in this sense is open.
# We trained nearly all networks with all their sums at once, with [eight](<calc: {len(mine):words}>) seeds a setting.
# We read the strongest wave of each unit and nothing else.
# The steps of Power's figure were read off the paper's words, not measured by us.
