# ---
# title: Overfitting, and beyond it
# summary: >-
#   Nathan Labenz tells of a network that learned its sums by heart and, after ["a thousand times more training"](<said: labenz-grokking>), could do all of them.
#   We trained many small networks to add on a clock.
#   At our usual setting the wait is [24](<calc: {delay:.0f}>) times as long as learning by heart ([22](<calc: {delay.low:.0f}>) to [25](<calc: {delay.high:.0f}>)).
#   At other settings it is anything from [1.1](<calc: {delay.least:.1f}>) to at least [2,951](<calc: {delay.most:,.0f}>) times.
#   *Weight decay* shrinks all weights steadily. With [half](<calc: {half:fraction}>) of the sums shown and a moderate learning rate, faster decay mostly brings a shorter wait; at some settings the wait did not end while we watched.
#   And our usual network does not find the rule late: when it gets nearly all unseen sums wrong, the waves in its weights, written down as a formula, get [99.99%](<calc: {latent:.2%}>) of them right. With few units,
#   or units of the commonest kind, they get fewer.
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
    headline,
    judge,
    label,
    reading,
    runs,
    slider,
    table,
)
from snippets import clock, descents, resampling, toys, waiting
from snippets.verdicts import compare, likeliest, of_record, true_unless

# %%
# The record of our networks, each setting and seed once
every = runs("grokking")
named = "modulus width share decay rate scale optimizer loss unit batches table precision seed".split()
_, once = np.unique(list(zip(*(every[name] for name in named), strict=True)), axis=0, return_index=True)
record = {name: np.array(column)[np.sort(once)] for name, column in every.items()}

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
guess, known, most, sums = 1 / places, 0.99, 0.9, places**2


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
# A student who has crammed for a test answers every question of the book and none that is new. A network that does so is [overfitting](<term: overfitting>).
# In July 2023 Nathan Labenz, who makes the podcast *The Cognitive Revolution*, told of one, and of what happened when its makers let it go on.
# His story joins a study at OpenAI, where the network went on, and a later one by Neel Nanda and others, who opened such a network and found its formula.
#
# > So they took this from whatever, a couple hundred steps out to ultimately a million steps. [...] but like a thousand times more training
# > and find that when you go that far, the thing actually [...] learns to do all the problems, not just the ones that it has seen.
# >
# > — [Nathan Labenz](<said: labenz-grokking>)
#
# If he is right, then those who stop when a network stops improving may miss the best of it, and a network that looks stupid may be about to understand.
# He is right about what happened.
# But the length of the wait is no fact about learning: it depends on how the network is trained, and we can have nearly any wait we like.
# And in our usual network the rule is there almost from the start.
#
# ## Watch one learn
#
# This section shows what he describes, in a small network.
# The problem is [modular addition](<term: modular-addition>), adding on a clock of [47](<calc: {places}>) places.
# There are [2,209](<calc: {sums:,}>) sums.
# A network sees [half](<calc: {half:fraction}>) of them with their answers, again and again, and never sees the rest.
# To the network the places are mere names: nothing tells it which place comes after which.
# Its adjustable numbers are called *weights*.
# It has [128](<calc: {units}>) small calculators, called *units*. Each looks up one weight for the first place and one for the second, adds them and squares the result.
# Every unit then votes for every place, by one more weight for each, and the place with the most votes is the answer.
# A *step* of training adjusts all weights a little, so that the *loss*, which measures how wrong the answers are, becomes less; the *learning rate* says how little.
# *Weight decay* then shrinks each weight by a small share.
# We trained [eight](<calc: {len(of("seed")):words}>) networks at each setting, which differ in the random weights that they start with and in the sums that they are shown.
# Our *usual setting* is the one just described; later we change one thing of it at a time. *The first network* is the first of its [eight](<calc: {len(of("seed")):words}>).

# %%
# The curves of the networks of the usual setting
curves = runs("grokking-curves")
same = ("decay", "table", "precision")
mine = np.nonzero(np.all([curves[name] == usual[name] for name in same], axis=0))[0]
ends = np.cumsum(curves["looks"])
courses = [slice(ends[k] - curves["looks"][k], ends[k]) for k in mine]
steps, shares = curves["steps"], curves["shares"] / 250

# %%
# The middle of the networks, and how far they lie apart
course = steps[courses[0]]
every_share = np.array([shares[part][: len(course)] for part in courses])
middle, lowest, highest = (of_all(every_share, axis=0) for of_all in (np.median, np.min, np.max))


def bends(edge, off=0.7, decade=118, whole=191):
    """The looks that an edge bends at: lines between them miss none by more than a pixel, of 0.7 points."""
    z, found = decade * np.log10(course + 1) + 1j * whole * edge, [0]
    while (a := found[-1]) < len(z) - 1:
        chords = {b: (z[a : b + 1] - z[a]) * np.conj(z[b] - z[a]) / abs(z[b] - z[a]) for b in range(a + 1, len(z))}
        found.append(max(b for b, chord in chords.items() if np.abs(chord.imag).max() <= off))
    return found


# %%
# The courses of the networks
drawing, axes = canvas(height=3.5)
names = ("sums it was shown", "sums it never saw", "those, by its formula")
for column, tone in enumerate((colours.ORANGE, colours.BLUE, colours.GREEN)):
    down, up = bends(lowest[:, column]), bends(highest[:, column])[::-1]
    edge = np.append(lowest[down, column], highest[up, column])
    axes.fill(course[down + up] + 1, edge, color=tone, linewidth=0.5)
axes.set(xscale="log", xlabel="steps of training (plus one)", ylabel="right (share)", ylim=(-0.03, 1.1))
axes.yaxis.set_major_formatter("{x:.0%}")
axes.minorticks_off()

# %%
# When the middle network knew each, and the names of the lines
seen_at, unseen_at, read_at = (np.median(of(f"{name}_known")) for name in ("seen", "unseen", "read"))
label(axes, 0.95, 0.62, "by the\nformula", colours.GREEN)
label(axes, 22, 0.2, "sums it\nwas shown", colours.ORANGE)
label(axes, unseen_at * 0.42, 0.6, "sums it\nnever saw", colours.BLUE, ha="right")

# %%
# The first figure
figure(
    drawing,
    name="course",
    caption=f"At our usual setting the rule is in the weights long before the answers show it. A network knows the sums it was shown after {seen_at:.0f} steps, "
    f"and those it never saw after {unseen_at:,.0f} (medians of {len(mine)} networks, which fill the bands). The formula that we read off its weights has the unseen sums right after {read_at:.0f}.",
    alt="Rising bands over steps on a logarithmic axis: the formula first, the shown sums soon after, the unseen sums much later.",
    data={"steps (count)": course} | {f"{name} (share right)": middle[:, k] for k, name in enumerate(names)},
)

# %%
# When the middle network begins to get unseen sums right
slight, part = 0.05, 0.5
begun = np.median([steps[c][np.argmax((shares[c, 1] >= slight) & (steps[c] > seen_at))] for c in courses])

# %% [markdown]
# After [44](<calc: {seen_at:.0f}>) steps the network knows the sums that it was shown.
# (To *know* a kind of sums shall mean that [99%](<calc: {known:.0%}>) are right.)
# It knows hardly any of the others, and for a while nothing seems to happen: it takes [352](<calc: {begun:.0f}>) steps until [5%](<calc: {slight:.0%}>) of these are right.
# Then they come, [99%](<calc: {known:.0%}>) by [1,032](<calc: {unseen_at:,.0f}>).
# This rise takes [69%](<calc: {(unseen_at - begun) / (unseen_at - seen_at):.0%}>) of the steps between; it looks sudden only because the axis is logarithmic.
# Researchers call this late learning [grokking](<term: grokking>).
# We give the *wait* in two ways, both counted from the first step: as a multiple of the steps that learning by heart takes, and below in *folds*.
# A later section explains the green band.

# %% [markdown]
# ## Cramming makes it worse than a guess
#
# Labenz adds a detail that sounds like a slip, but is none.
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
    **{f"first weights times {scale:g}": {"scale": scale} | coarse for scale in (0.25, 4, 8)},
    **{f"{width} units": {"width": width} | coarse for width in (16, 32, 64, 256)},
    "the sums in 4 batches": {"batches": 4} | coarse,
    "a squared loss": {"loss": "square"} | coarse,
    "units that cut off what is below nought": {"unit": "relu"} | coarse,
    "a clock of 31 places": {"modulus": 31} | coarse,
    "a clock of 97 places": {"modulus": 97} | coarse,
}

# %%
# Those that are enough where little depends on them
telling = [name for name in apart if "decay" in name or "of the sums" in name or "loss" in name or "units" in name]

# %%
# Networks that learn a table without a rule; and momentum in place of Adam, where most came to know the unseen sums
ruleless = {"table": "chance"} | coarse
pushed = {"optimizer": "momentum", "rate": 1, "decay": 0.003} | coarse

# %%
# Whether it has gotten worse
worse = headline(
    "beside-a-guess",
    "the share of unseen sums that a network has right when it knows the seen ones, over what a guess gets",
    beside_guess,
    unit="factor",
    format=".2f",
    interval=resampling.bootstrap(of("at_heart") * places, np.mean, of="networks", seed=1),
    alternatives={name: lambda choice=apart[name]: beside_guess(**choice) for name in telling}
    | {
        "the lowest share that follows": np.mean(of("worst_after")) * places,
        "a table without a rule": lambda: beside_guess(**ruleless),
    },
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
    alternatives={name: lambda choice=apart[name]: wrong_at_heart(**choice) for name in telling},
)


# %%
# What is right then, over the best until then
def beside_best(**choice):
    """The share of unseen sums that is right when the seen ones are known, over the most that was right until then."""
    return at_heart(**choice) / np.mean(of("best_before", **choice))


# %%
# Whether it has gotten worse than networks that have no rule to find
judge(
    "labenz-gotten-worse",
    likeliest(
        "worse than guessing, which is what networks do that have no rule to find",
        true_unless(
            lambda share: share >= beside_guess(**ruleless), by="networks that do as well as guessing", found=worse
        ),
        because="“gotten worse” compares it with its best before then, and the best of our networks is what a fresh one guesses",
        others={
            "worse than its best before then, by more than luck": true_unless(
                beside_best() >= beside_best(**ruleless), by="networks at their best so far"
            ),
        },
    ),
    f"When our networks know the sums that they were shown, they get {float(worse):.2f} times as many of the others right as a guess; networks that learn a table without a rule get {beside_guess(**ruleless):.2f} times.",
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
# The weights that it began with
def fresh(seed):
    """The first weights of a network, drawn after its sums, as in the experiment."""
    draw = np.random.default_rng([seed, places])
    draw.permutation(sums)
    u, v = draw.normal(size=(2, places, units)) / np.sqrt(2)
    return [u, v, draw.normal(size=(units, places)) / np.sqrt(units)]


assert all(np.allclose(a, b, atol=0.002) for a, b in zip(fresh(0), weights(0, 0), strict=True))

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
better = [
    beside_guess(**apart[name])
    for name in (f"a weight decay of {heaviest:.0f}", "a squared loss", "16 units", "32 units")
]
by_chance = np.mean([beside(k, np.random.default_rng(k).integers(places, size=answers.shape)) for k in hearts])

# %% [markdown]
# When our networks know what they were shown, they get [0.3%](<calc: {at_heart():.1%}>) of the other sums right, which is [0.15](<calc: {float(worse):.2f}>) of what a guess would.
# Before that they never do better than a fresh network, which guesses: the small rise and fall that he tells of is not in ours.
# There is a reason.
# In the table of sums each answer stands once in every row and once in every column, as in a finished sudoku.
# So an answer that the network was shown in the same row or column is always wrong.
# A crammer likes answers that it has met beside the question: [97%](<calc: {misled:.0%}>) of our networks' answers are of that kind, against [73%](<calc: {by_chance:.0%}>) of guesses.
# Networks that learn a table without any rule get [0.95](<calc: {beside_guess(**ruleless):.2f}>) of what a guess would.
# The exceptions are settings in which the rule comes along with the facts.
# Networks do better than a guess then with a weight decay of [3](<calc: {heaviest:.0f}>), a squared loss, another measure of how wrong an answer is,
# and with [16](<plain: a setting in the record>) or [32](<plain: a setting in the record>) units ([1.6](<calc: {min(better):.1f}>) to [18](<calc: {max(better):.0f}>) times).


# %% [markdown]
# ## Inside: every unit a clock hand
#
# Labenz says that the network maps the sums onto a circle:
#
# > you know, every 10 that you add, you're basically just taking another loop around the mod 10 circle [...] you're ending up in one of 10 places kind of regardless.
# >
# > — [Nathan Labenz](<said: labenz-loop>)
#
# We take a single unit and plot the number that it adds for each place of the clock.
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
# Its numbers for the first place, when the network knows what it was shown and at the end
part_of = place[: places // 2 + 1]
unit_numbers = {step: weights(0, step)[0][part_of, unit] for step in (near[1], last)}
drawing, axes = canvas(height=2.6)
for step, tone in ((near[1], colours.FAINT), (last, colours.BLUE)):
    axes.plot(part_of, unit_numbers[step], color=tone, linewidth=1.2)
axes.set(xlabel="place on the clock", ylabel="added (number)", ylim=(-1.7, 2.3))
label(axes, 0, 1.55, f"after {near[1]} steps", colours.FAINT)
label(axes, places * 0.3, 1.55, f"after {last:,} steps", colours.BLUE)

# %%
# The second figure
figure(
    drawing,
    name="unit",
    caption=f"A unit becomes a clock hand. Each line is what one unit of the first network adds for the first {len(part_of)} of the {places} places. At the end it is a wave, of {turns} turns for the whole clock; "
    f"when the network knows what it was shown, after {near[1]} steps, the wave is still buried.",
    alt="A jagged line over the places of the clock, all over the place, and a smoother one that is a wave.",
    data={"place (number)": part_of} | {f"added after {step} steps (number)": u for step, u in unit_numbers.items()},
)

# %%
# Weights that were never trained
tries, few_units = range(20), (places - 1) // 2
exact = [clock.share_right(clock.by_hand(places, units, seed)) for seed in tries]
exact_few = [clock.share_right(clock.by_hand(places, few_units, seed)) for seed in tries]

# %% [markdown]
# Why does a wave help to add?
# Turn a clock hand by $a$ places, then by $b$ more, and it points to $a + b$.
# The wave is how high such a hand stands.
# A unit squares the sum of its waves for $a$ and for $b$, and the square of a sum holds the product of its parts.
# The product of the wave for $a$ and the wave for $b$ holds the wave of both turns together.
# So if the unit's votes are a wave of the same speed, $f$ turns for the $p$ places, then it gives the place $c$
# [$\cos(2\pi f (a+b-c)/p)$](<plain: the formula that the snippet computes>) votes, which is most where $c$ is the sum, and some votes besides that are of no use.
# These differ from unit to unit and cancel when many units vote.
# [Gromov 2023](<work: gromov-2023>) wrote such weights down, and no training is needed.
# With [128](<calc: {units}>) units of random phases they get [100.0%](<calc: {np.mean(exact):.1%}>) of all sums right; with [23](<calc: {few_units}>), one for each speed, [59%](<calc: {np.mean(exact_few):.0%}>).
#
# There is a condition. A wave's *phase* is where it begins, and the phase of a unit's votes must be the sum of its phases for $a$ and for $b$.
# To test whether a trained network keeps it, we take each unit's strongest speed and its phases, forget all the rest, and write down waves that are all equally high.
# This is what we call the network's *formula*.


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
def with_heights(seed, step=last):
    """The formula of the end, in which each unit's wave has its height at a step."""
    high = clock.waves(weights(seed, step)).heights
    u, v, w = formula(seed, last)
    return [u * high[0], v * high[1], w * high[2][:, None]]


# %%
# How much of the votes a formula explains, at the end
def explained(made, seed):
    """The share of the variance of a network's votes within each sum that a formula's votes explain, best scaled."""
    votes, ours = (h - h.mean(axis=-1, keepdims=True) for h in map(clock.heights, (weights(seed, last), made)))
    return np.sum(votes * ours) ** 2 / np.sum(votes**2) / np.sum(ours**2)


# %%
# As the later study asked: how much of the votes is waves of a + b - c, each as high as fits best
def waves_of_sums(seed):
    """The share of the variance of a network's votes within each sum that waves of a + b - c explain."""
    votes = clock.heights(weights(seed, last))
    votes -= votes.mean(axis=-1, keepdims=True)
    by_distance = np.bincount(((answers[..., None] - place) % places).ravel(), votes.ravel()) / sums
    return sums * np.sum(((by_distance + by_distance[-place]) / 2) ** 2) / np.sum(votes**2)


# %%
# Over the networks
agreements = np.array([agreement(seed, last) for seed in hearts])
own_heights = np.mean([np.mean(answered(with_heights(k)) == answered(weights(k, last))) for k in hearts])
votes_explained, with_own = (
    np.mean([explained(made(seed), seed) for seed in hearts]) for made in (lambda k: formula(k, last), with_heights)
)
like_theirs = np.array([waves_of_sums(seed) for seed in hearts])
strangers = np.mean([np.mean(answered(clock.by_hand(places, units, k)) == answered(weights(k, last))) for k in hearts])

# %%
# The formula and the network
agreed = headline(
    "agreement",
    "the share of all sums for which the formula read off a trained network's weights answers as the network does, at our usual setting",
    float(np.mean(agreements)),
    unit="share",
    format=".2%",
    interval=resampling.bootstrap(agreements, np.mean, of="networks", seed=3),
    alternatives={
        "the network in which they agree least": agreements.min(),
        "the weights' own heights in place of equal ones": own_heights,
        "Gromov's formula, which has nothing from the network": strangers,
    },
)

# %%
# What is on record of the study that Labenz tells of
recorded = headline(
    "votes-explained",
    "the share of the votes' variance that a formula of a few waves explains in the network that Nanda and others took apart",
    float(facts.nanda_waves.explained),
    unit="share",
    format=".0%",
    how="the paper gives none",
    alternatives={
        "the formulas of our networks, waves equally high": votes_explained,
        "the formulas of our networks, waves of their own heights": with_own,
        "waves fitted to the votes of our networks in the same way": float(like_theirs.mean()),
    },
)

# %% [markdown]
# This formula, of a speed and phases for each unit, answers as the trained network does for [99.99%](<calc: {agreed:.2%}>) of all sums.
# But both are nearly always right, so that says little:
# Gromov's formula, which has nothing from our networks, agrees with them for [99.99%](<calc: {strangers:.2%}>) of sums too.
# A harder test is whether the formula also gives the losing places as many votes as the network does.
# It explains only [30%](<calc: {votes_explained:.0%}>) of how the votes differ; with the waves' own heights it explains [40%](<calc: {with_own:.0%}>), but then it answers [92%](<calc: {own_heights:.0%}>) of sums as the network does.
# So at our usual setting such a formula gives the same answers, and not the same votes.
# Elsewhere it may not even give the answers: with momentum, another way of training, it ends with [36%](<calc: {np.mean(of("last_read", **pushed)):.0%}>) of unseen sums right
# and the networks with [98%](<calc: {np.mean(of("last_unseen", **pushed)):.0%}>).
# The later study asked something easier: how much of the votes is waves of $a+b-c$, each as high as fits best. In our networks it is [69%](<calc: {like_theirs.mean():.0%}>)
# ([61%](<calc: {like_theirs.min():.0%}>) to [78%](<calc: {like_theirs.max():.0%}>)),
# and in that of [Nanda et al. 2023](<work: nanda-2023>), by a few waves, [95%](<calc: {recorded:.0%}>), so he is right that its rule could be written down.

# %%
# Whether it can be written down
judge(
    "labenz-write-it-down",
    likeliest(
        "the formula that was found in the study he tells of",
        of_record(true_unless(lambda share: share < most, by="votes that it does not explain", found=recorded)),
        because="he says that they were able to write it down",
        others={
            "the answers of our networks": true_unless(agreed < known, by="a formula that answers otherwise"),
            "the answers of those that momentum trained": true_unless(
                np.mean(of("last_read", **pushed)) < known, by="formulas that get unseen sums wrong"
            ),
            "the votes of our networks, by the same fit": true_unless(
                like_theirs.mean() < most, by="votes that waves do not explain"
            ),
        },
    ),
    f"A formula of waves explains {recorded:.0%} of the votes in the study's network; we ask for {most:.0%}. At our usual setting our own formula, of a speed and phases for each unit, "
    f"gives the answers of our networks for {agreed:.2%} of all sums; waves fitted to their votes as in the study explain {like_theirs.mean():.0%} of the votes.",
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
alone = np.array([cut(seed, "all but its own wave") for seed in hearts])


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
                true_unless(facts.nanda_waves.explained < most, by="outputs of another kind")
            ),
            "the waves of that study give every sum right": true_unless(ahead <= 0, by="sums that they get wrong"),
        },
    ),
    f"Once each unit has lost its own wave, our networks get {forgot:.1%} of unseen sums right, as a guess does; without another wave {np.mean(left['another wave']):.1%}. "
    f"In the network of Nanda and others waves explain {facts.nanda_waves.explained:.0%} of what is put out.",
)

# %% [markdown]
# Right answers may have more than one cause, so we operate.
# We take each unit's own wave out of the weights, its sine and its cosine, and the networks fall to [2.0%](<calc: {forgot:.1%}>), which is what a guess gets.
# If every unit loses a wave of another speed instead, or [two](<plain: a sine and a cosine>) random directions, as many as a wave has, next to nothing happens.
#
# | what every unit loses | right on unseen sums |
# |---|---|
# | nothing | [100.0%](<calc: {np.mean(left["nothing"]):.1%}>) |
# | another wave | [100.0%](<calc: {np.mean(left["another wave"]):.1%}>) |
# | two random directions | [99.5%](<calc: {np.mean(left["a random plane"]):.1%}>) |
# | its own wave | [2.0%](<calc: {forgot:.1%}>) |
#
# So the network cannot add without its waves, and they nearly suffice: the own waves alone, which make up the formula with their own heights, get [92%](<calc: {alone.mean():.0%}>) of unseen sums right.
# A clock of [47](<calc: {places}>) places has [23](<calc: {few_units}>) speeds, and the network uses them all.
# [Nanda et al. 2023](<work: nanda-2023>), who took the first such network apart, found [five](<calc: {len(theirs):words}>) in a larger one.

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
# ## The rule is inside before the answers show it
#
# At our usual setting the formula can be read off long before the network can add.
# The green band of the first figure is the formula of each moment, worked out on the sums that the network never saw.
# After [13](<calc: {read_at:.0f}>) steps it has [99%](<calc: {known:.0%}>) of them right.
# The network then has not even learned what it was shown.


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
    | {name: lambda choice=apart[name]: read_at_heart(**choice) for name in telling}
    | {"weights that momentum trained, without Adam": lambda: read_at_heart(**pushed)},
)


# %%
# How early the formula can be read off
def early(**choice):
    """The steps until the formula knows the unseen sums, over those until the network knows the seen ones, medians."""
    read, seen = (np.where(np.isnan(c), np.inf, c) for c in (of("read_known", **choice), of("seen_known", **choice)))
    return np.median(read) / np.median(seen)


# %%
# How early at other settings
several_early = {name: early(**apart[name]) for name in telling}
several_early |= {f"{too_few:.0%} of the sums": early(share=too_few), "momentum in place of Adam": early(**pushed)}

# %%
# The steps of both, beside each other
lead = headline(
    "lead",
    "the steps until the formula has the unseen sums right, over those until the network knows the seen ones",
    early,
    unit="factor",
    format=".2f",
    interval=resampling.bootstrap(
        (of("read_known"), of("seen_known")),
        lambda read, seen: np.median(read) / np.median(seen),
        of="networks",
        seed=12,
    ),
    alternatives={name: found for name, found in several_early.items() if np.isfinite(found)},
)
cutting = apart["units that cut off what is below nought"]
cut_read = of("read_known", **cutting)
cut_ratio = cut_read / of("unseen_known", **cutting)
narrow = {width: apart[f"{width} units"] for width in (16, 32, 64)}

# %%
# Cutting out all but the own waves; and those of the end, as high as they were when the shown sums were known
bared = [cut(seed, "all but its own wave", heart) for seed, heart in hearts.items()]
evener = np.mean([clock.share_right(with_heights(seed, heart), ~shown(seed)) for seed, heart in hearts.items()])


# %%
# The three parts of a network
def parts(seed, step):
    """The units' own waves, what lies along the first weights, and what else was learned; they add up to the weights."""
    own = clock.waves(weights(seed, step)).frequencies
    rest, start = (clock.without_waves(w, own) for w in (weights(seed, step), fresh(seed)))
    along = clock.along(rest, start)
    return [
        [w - r for w, r in zip(weights(seed, step), rest, strict=True)],
        along,
        [r - a for r, a in zip(rest, along, strict=True)],
    ]


# %%
# Their power
def powers(seed, step):
    """The power of each part."""
    return np.array([sum(np.sum(w**2) for w in part) for part in parts(seed, step)])


# %%
# How the phases fall into step, and how the waves grow
chosen = sorted(stages[0])
in_step = [clock.step_of_phases(clock.waves(weights(0, step))) for step in (0, chosen[2])]
of_rest = [start / (start + learned) for _, start, learned in (powers(*each) for each in hearts.items())]

# %%
# What became of each part while the first network waited
then, after = powers(0, hearts[0]), powers(0, near[2])
waves_grown, start_left, learned_left = after / then
rest_left = after[1:].sum() / then[1:].sum()
by_decay = np.exp(-usual["rate"] * usual["decay"] * (near[2] - hearts[0]))


# %%
# What the first network would have right, then, with its parts larger or smaller
def scaled(waves, start, learned, which=None):
    """The share of unseen sums, or of others, that is right when the parts are so many times their size."""
    made = [
        sum(size * w for size, w in zip((waves, start, learned), each, strict=True))
        for each in zip(*parts(0, hearts[0]), strict=True)
    ]
    return clock.share_right(made, ~shown(0) if which is None else which)


# %%
# With the sizes that they have at the end of the wait, and without the start
shrunk, grown = rest_left**0.5, waves_grown**0.5
if_shrunk, if_grown, if_both = (
    scaled(*sizes) for sizes in ((1, shrunk, shrunk), (grown, 1, 1), (grown, shrunk, shrunk))
)
startless = scaled(1, 0, 1, shown(0))

# %%
# The same reading where there is nothing to read
untrained = np.mean([shares[ends[k] - curves["looks"][k], 2] for k in range(len(ends))])
without_rule = np.mean(of("read_at_heart", **ruleless))

# %% [markdown]
# When it has, and gets nearly every other sum wrong, the formula gets [99.99%](<calc: {latent:.2%}>) of these right.
#
# Have we put the rule there ourselves, by looking for waves?
# The same reading of networks that were not trained yet gets [3.0%](<calc: {untrained:.1%}>) of the sums right, and of networks that learned a table without any rule [2.2%](<calc: {without_rule:.1%}>), which is a guess.
# So the rule is in the weights, in each unit as a small part.
# Call the sum of squared weights their *power*: [15%](<calc: {np.mean(of("own_at_heart")):.0%}>) of it is in the units' own waves then; in the fresh first network it was [10%](<calc: {powers(0, 0)[0] / powers(0, 0).sum():.0%}>).
# Of the rest, most ([82%](<calc: {np.mean(of_rest):.0%}>) of it) is left over from the random start: it lies along the weights with which the network began.
# If we cut out all but each unit's own wave at that moment, our networks have [99.7%](<calc: {np.mean(bared):.1%}>) of the unseen sums right on average; left to themselves they need the long wait.
# After the same cut at the end they have less, because the waves grow unequally: as high as they are at that moment, unit by unit, the waves of the end get [99.97%](<calc: {evener:.2%}>) right.
#
# How can the rule be there so soon?
# Random numbers hold a little of every wave, and so a fresh network has waves, but their phases do not keep the rule.
# The first steps bring these into step.
# On a scale from chance ([0](<plain: the definition of the scale>)) to the rule ([1](<plain: the definition of the scale>)),
# the phases of the first network go from about chance ([-0.15](<calc: {in_step[0]:.2f}>)) to [0.80](<calc: {in_step[1]:.2f}>) in [12](<calc: {chosen[2]}>) steps.
#
# We do not find it so early in every network.
# The formula is read off after [0.30](<calc: {lead:.2f}>) of the steps of learning by heart at our usual setting,
# but after [2.5](<calc: {several_early["64 units"]:.1f}>) times as many with [64](<plain: units of a setting>) units, and [4.0](<calc: {several_early[f"{too_few:.0%} of the sums"]:.1f}>)
# times with [20%](<calc: {too_few:.0%}>) of the sums shown.
# When the shown sums are known, the formula has [98%](<calc: {read_at_heart(**narrow[64]):.0%}>) of the others right with [64](<plain: units of a setting>) units, [76%](<calc: {read_at_heart(**narrow[32]):.0%}>)
# with [32](<plain: units of a setting>), and [40%](<calc: {read_at_heart(**narrow[16]):.0%}>) with [16](<plain: units of a setting>).
# Units of the commonest kind cut off what is below nought in place of squaring.
# With these the formula has [78%](<calc: {read_at_heart(**cutting):.0%}>) then. In [five](<calc: {np.sum(np.isfinite(cut_read)):words}>) of [eight](<calc: {len(cut_read):words}>) networks it comes to [99%](<calc: {known:.0%}>),
# after [0.65](<calc: {np.nanmin(cut_ratio):.2f}>) to [1.2](<calc: {np.nanmax(cut_ratio):.1f}>) times the steps that the network itself takes, and in the others not while we watched.
# The formula may be at fault: [Swaroop 2026](<work: swaroop-2026>) found square waves in such units, and ours are round.
#
# So networks like our usual one find the rule and the facts together, early; then the waves grow while the random start decays.
# [Swaroop 2026](<work: swaroop-2026>) found the like, by square waves, in a network of such units that was trained on sums of which some were wrong:
# it was right on [0.23%](<calc: {facts.latent.own:.2%}>), and a formula from its weights on [95.5%](<calc: {facts.latent.ideal:.1%}>).

# %%
# A unit's power by speed, at the stages that were kept
several = [int(k) for k in np.argsort(-ending.heights[0] * power.max(axis=0))[:4]]
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
        "own": float(spectrum(step)[1:, several[number - 1]].argmax() + 1),
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
    "own": reading("turns of this unit's strongest wave", unit="count", format=".0f"),
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
    caption="Drag the steps and watch a unit choose its speed. When you change the unit, set the turns to “turns of this unit's strongest wave”. "
    f"After {hearts[0]} steps the network has {seen_right[hearts[0]]:.0%} of the shown sums right, {unseen_right[hearts[0]]:.1%} of the others, and by its formula {formula_right[hearts[0]]:.1%} of these.",
    alt="The share of a unit's power at each number of turns: a peak that grows out of noise as the steps go on.",
)

# %% [markdown]
# ## Faster decay mostly shortens the wait
#
# If the network waits until its random start has shrunk, then whatever shrinks weights faster should shorten the wait.
#
# Weight decay shrinks every weight by a share at each step: the learning rate times the decay, at our usual setting [0.3%](<calc: {usual['rate'] * usual['decay']:.1%}>).
# A weight that nothing else moves falls by a factor of $e$, about [2.7](<calc: {np.exp(usual['scale']):.1f}>), in [333](<calc: {1 / usual['rate'] / usual['decay']:.0f}>) steps.
# Call that time a *fold*.


# %%
# The time until a network knows the unseen sums, in folds of decay
def in_folds(level="known", **choice):
    """Steps to the unseen sums times learning rate times decay, the median over the networks of a setting."""
    came, gave_up = of(f"unseen_{level}", **choice), of("taken", **choice)
    one_step = (usual | choice)["rate"] * (usual | choice)["decay"]
    return waiting.median_wait(np.where(np.isnan(came), np.inf, came), gave_up) * one_step


# %%
# The dials, one at a time
rates, decays, low = (0.001, 0.003, 0.01, 0.03, 0.1), (0.03, 0.1, 0.3, 1.0, 3.0), 0.1
dials = {f"a decay of {decay:g}": {"decay": decay} for decay in decays if decay != usual["decay"]}
dials |= {f"a learning rate of {rate:g}": {"rate": rate} for rate in rates if rate != usual["rate"]}
dials = {name: choice for name, choice in dials.items() if choice not in apart.values()}
lines_at, crushing = 0.4, 10.0

# %%
# Every decay, and every learning rate but the highest, that were tried together
moderate = [{"decay": decays[0]}, {"decay": decays[4]}]
moderate += [{"decay": decay, "rate": rate} for decay in decays[1:4] for rate in rates[:4]]
moderate = {" and ".join(f"a {name} of {value:g}" for name, value in each.items()): each for each in moderate}
speeds = [(usual | choice)["decay"] * (usual | choice)["rate"] for choice in moderate.values()]
exactly = [in_folds(**choice) for choice in moderate.values()]
roughly = {f"single precision, {name}": in_folds(**choice, **coarse) for name, choice in moderate.items()}
noisiest = [in_folds(decay=decay, rate=rates[4]) for decay in decays[1:4]]

# %%
# How many folds the wait takes
folds = headline(
    "folds",
    f"by how many factors of e weight decay alone would have shrunk a weight when a network comes to know the unseen sums, with {half:.0%} of the sums shown and a learning rate of at most {rates[3]:g}, in double precision",
    in_folds,
    unit="factors",
    format=".1f",
    interval=resampling.bootstrap(
        of("unseen_known") * usual["rate"] * usual["decay"], np.median, of="networks", seed=7
    ),
    alternatives={name: choice for name, choice in moderate.items() if usual | choice != usual}
    | {name: found for name, found in roughly.items() if np.isfinite(found) and found not in exactly}
    | {"counted from learning by heart": in_folds() - np.median(of("seen_known")) * usual["rate"] * usual["decay"]},
)

# %%
# The same in networks of other sizes and kinds, trained with the usual loss and decay
changed = ("first weights", "units", "batches", "clock")
others = {name: choice for name, choice in apart.items() if any(word in name for word in changed)}
others |= {f"units that cut off, with a decay of {decay:g}": cutting | {"decay": decay} for decay in (low, *decays[3:])}
came_of = {name: in_folds(**choice) for name, choice in others.items()}
cut_off = "units that cut off what is below nought"
never = (narrow[16], narrow[32], cutting | {"decay": decays[4]})
ended = [np.sum(np.isfinite(of("unseen_known", **choice))) for choice in never]
assert ended[0] == ended[2] == 0
folds_watched = np.max(of("taken", **narrow[16])) * usual["rate"] * usual["decay"]

# %%
# How long they take
other_folds = headline(
    "folds-elsewhere",
    f"the same in networks of other sizes and kinds: with {apart['64 units']['width']} units",
    came_of["64 units"],
    unit="factors",
    format=".1f",
    interval=resampling.bootstrap(
        of("unseen_known", **apart["64 units"]) * usual["rate"] * usual["decay"], np.median, of="networks", seed=13
    ),
    alternatives={name: found for name, found in came_of.items() if np.isfinite(found) and name != "64 units"},
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
# Slow decay in single precision
slowly = [roughly[f"single precision, {name}"] for name, choice in moderate.items() if choice["decay"] <= low]
slowly = [found for found in slowly if np.isfinite(found)]
slowest = {"decay": low, "rate": rates[0]} | coarse
assert not np.any(np.isfinite(of("unseen_known", **slowest)))
rough_watched = np.max(of("taken", **slowest)) * rates[0] * low

# %%
# How many folds of each decay we watched at most, and the rows of the table
watched = {decay: np.max(of("taken", share=too_few, decay=decay)) * usual["rate"] * decay for decay in decays}
levels = {"half": "half", "slight": f"{most:.0%}", "known": f"{known:.0%}"}
quarter, much = diagram_shares[1], 0.7
came_double, came_single = (
    [
        np.sum(np.isfinite(of("unseen_known", share=f, decay=low, **kind)))
        for f in diagram_shares
        if quarter <= f <= lines_at
    ]
    for kind in ({}, coarse)
)
rows = [(quarter, "half"), (quarter, "known"), (lines_at, "half")]
rows += [(lines_at, "slight"), (lines_at, "known"), (half, "known")]
grid = {row: [in_folds(row[1], share=row[0], decay=decay) for decay in decays] for row in rows}
plenty = [in_folds(share=share, decay=decay) for share in diagram_shares if share >= much for decay in decays]

# %%
# How the wait grows with the first weights, counted from learning by heart
sizes = (0.25, 0.5, 1, 2, 4, 8)
large = sizes[-1] / usual["scale"]
by_size = [
    in_folds(scale=size, **coarse) - np.median(of("seen_known", scale=size, **coarse)) * usual["rate"] * usual["decay"]
    for size in sizes
]
added = np.diff(by_size)

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
    axes.plot(decays_here, [came[share, decay] for decay in decays_here], color=tone)
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
axes.minorticks_off()

# %%
# The third figure
every_cell = [(share, decay, found) for (share, decay), found in diagram.items()]
figure(
    drawing,
    name="wait",
    caption="Weight decay counts for much where enough is shown. "
    f"With {half:.0%} of the sums shown the wait falls from {came[half, min(d for s, d in came if s == half)]:,.0f} times the steps of learning by heart to {wait(decay=3.0):.1f} times "
    "as weight decay rises. "
    f"The lines join medians of {len(mine)} networks (dashed: with fewer digits, see below); where most of them did not come to know the unseen sums while we watched, there is none.",
    alt="Falling lines on logarithmic axes for several shares of the sums that are shown; those with fewer sums lie higher, and a dashed one, in single precision, highest.",
    data={
        "shown (share)": [cell[0] for cell in every_cell],
        "weight decay (number)": [cell[1] for cell in every_cell],
        "wait (times, none where it did not end while we watched)": [
            cell[2] if np.isfinite(cell[2]) else None for cell in every_cell
        ],
    },
)

# %% [markdown]
# With [half](<calc: {half:fraction}>) of the sums shown, our usual network waits for [3.1](<calc: {folds:.1f}>) folds.
# We varied the decay from [0.03](<calc: {decays[0]:g}>) to [3](<calc: {decays[4]:g}>), and the learning rate, for all but these two, from [0.001](<calc: {rates[0]:g}>) to [0.03](<calc: {rates[3]:g}>).
# Decay was [300](<calc: {max(speeds) / min(speeds):.0f}>) times slower at one end than at the other,
# and the wait was [2.8](<calc: {min(exactly):.1f}>) to [5.6](<calc: {max(exactly):.1f}>) folds (in *double precision*, with more digits than usual: see below).
# Learning by heart takes [42](<calc: {np.median(of('seen_known', decay=decays[0])):.0f}>) to [116](<calc: {np.median(of('seen_known', decay=decays[4])):.0f}>) steps, from the smallest of these decays to the largest.
# So the wait, as a multiple of that, can be nearly whatever one likes.
#
# This is a rule of thumb, and it has limits.
# At a learning rate of [0.1](<calc: {rates[4]:g}>) training is too noisy to follow the decay, and the wait takes [11](<calc: {min(noisiest):.0f}>) to [26](<calc: {max(noisiest):.0f}>) folds.
# In networks of other sizes and kinds it takes [1.8](<calc: {other_folds.least:.1f}>) (a clock of [97](<plain: a setting named above>) places)
# to [16](<calc: {came_of[cut_off]:.0f}>) (units of the commonest kind) at our usual decay, where it ends.
# With [16](<plain: units of a setting>) units none of [eight](<calc: {len(mine):words}>) networks came to know the unseen sums within [300](<calc: {folds_watched:.0f}>) folds,
# with [32](<plain: units of a setting>) only [one](<calc: {ended[1]:words}>).
# Units of the commonest kind take [23](<calc: {other_folds.most:.0f}>) folds at a decay of [1](<calc: {decays[3]:g}>); at [3](<calc: {decays[4]:g}>) none came.

# %%
# The table of the wait
table(
    [
        [f"{share:.0%}", levels[level], *(f"{w:.1f}" if np.isfinite(w) else "–" for w in found)]
        for (share, level), found in grid.items()
    ],
    columns=["shown", "right", *(f"{decay:g} ({watched[decay]:.0f})" for decay in decays)],
    caption="The wait in folds, by weight decay, until the median network has so many of the unseen sums right. "
    "In brackets: how many folds we watched. A dash: not within these.",
)

# %% [markdown]
# With [40%](<calc: {lines_at:.0%}>) of the sums shown the law still holds for most of the learning: at every decay [90%](<calc: {most:.0%}>) of the unseen sums are right after
# [4.3](<calc: {min(grid[lines_at, "slight"]):.1f}>) to [6.8](<calc: {max(grid[lines_at, "slight"]):.1f}>) folds.
# What slow decay does not bring most networks, as long as we watched, is the last few percent: with a decay of [0.1](<calc: {low:g}>) the networks ended with [97.9%](<calc: {mastered(share=lines_at, decay=low):.1%}>).
# With [25%](<calc: {quarter:.0%}>) or less, decay seems to settle not only when the network has the rule, but whether:
# with a decay of [0.1](<calc: {low:g}>) or less not even [half](<calc: {part:fraction}>) came.
# But we watched slow decay for fewer folds (in brackets in the table), and it may come later.
# With [70%](<calc: {much:.0%}>) or more shown, the wait is [0.8](<calc: {min(plenty):.1f}>) to [3.6](<calc: {max(plenty):.1f}>) folds.
#
# ### What fades is the random start
#
# From the step at which the first network knew the shown sums to the step at which it knew the others,
# what was left of its random start shrank to [17%](<calc: {start_left**0.5:.0%}>) of its size, its waves grew to [2.0](<calc: {waves_grown**0.5:.1f}>) times their height,
# and what else it had learned kept its size ([102%](<calc: {learned_left**0.5:.0%}>)).
# Decay alone would have shrunk the start to [5%](<calc: {by_decay:.0%}>), so training held some of it up. When the network came to know the shown sums it still needed its start:
# without the start it would have had only [40%](<calc: {startless:.0%}>) of them right.
# Both changes count. At that same step, with all but its waves made as small as they are later, when it knows the others, the network has [9%](<calc: {if_shrunk:.0%}>) of the unseen sums right;
# with the waves made as high as they are later, [7%](<calc: {if_grown:.0%}>); with both, [82%](<calc: {if_both:.0%}>).
#
# [Liu et al. 2022](<work: liu-2022>) put the wait down to weights that are too large and must first shrink.
# [Khanh et al. 2026](<work: khanh-2026-separation>) made a law of it and tested it on [293](<fact: {delay_law.runs:.0f}>) runs: the wait, counted from learning by heart, is inverse to learning rate and decay,
# as ours nearly is at moderate learning rates, and grows with the logarithm of how much too large the weights are when the examples are known.
# In ours, counted in the same way and in single precision, first weights [8](<calc: {large:g}>) times as large as usual add [2.0](<calc: {added[2:].sum():.1f}>) folds,
# where the logarithm adds [2.1](<calc: {np.log(large):.1f}>); smaller ones change next to nothing
# ([0.1](<calc: {abs(added[:2].sum()):.1f}>)).
#
# The cause is disputed. [Khanh 2026](<work: khanh-2026-logit>) finds that large weights delay the rule by making votes large: the scale of the votes explains [97%](<fact: {delay_law.votes:.0%}>) of how his waits vary.
# [Mohamadi et al. 2024](<work: mohamadi-2024>) argue, for networks like ours, that training at first keeps close to the random features of the start, and leaves this *kernel regime* after the examples are known,
# which fits what we see; [Kumar et al. 2024](<work: kumar-2024>) found such late learning without decay.
# [Varma et al. 2023](<work: varma-2023>) predict a critical number of examples, and show networks that learn the rule in part.
#
# ### Rounding lengthens some waits and ends others
#
# Computers usually train in *single precision*, with about [seven](<plain: known of this kind of number>) digits.
# If a network is very sure of its examples, its loss is rounded to nought, and late learning stops ([Prieto et al. 2025](<work: prieto-2025>)), so we train in double precision.
# With [half](<calc: {half:fraction}>) of the sums shown and a decay of at most [0.1](<calc: {low:g}>), rounding makes most waits longer: they end after [3.8](<calc: {min(slowly):.1f}>) to [16](<calc: {max(slowly):.0f}>) folds,
# and at a learning rate of [0.001](<calc: {rates[0]:g}>) none came within [10](<calc: {rough_watched:.0f}>).
# With fewer it does the reverse. With [25%](<calc: {quarter:.0%}>) to [40%](<calc: {lines_at:.0%}>) and a decay of [0.1](<calc: {low:g}>), at least [seven](<calc: {min(came_single):words}>) of [eight](<calc: {len(mine):words}>) networks
# come to know the others in single precision, and at most [three](<calc: {max(came_double):words}>) in [double](<plain: the name of a precision>) precision.
# The longest of our waits that ended for most networks is one of these: with [25%](<calc: {quarter:.0%}>) shown, in single precision, it was [2,951](<calc: {delay.most:,.0f}>) times the steps of learning by heart.
# We have not found the cause. One candidate is *slingshots*: without any decay, networks learn late almost only where the loss suddenly spikes ([Thilak et al. 2022](<work: thilak-2022>)),
# and [Hanqing et al. 2026](<work: hanqing-2026>) trace such spikes to rounding.


# %%
# What a reader sets, and what it does
def waiting_for(share, decay):
    """Steps to the seen sums and to the unseen ones, medians, and how many networks came to know each."""
    came_to, gave_up = of("unseen_known", share=share, decay=decay), of("taken", share=share, decay=decay)
    heart = of("seen_known", share=share, decay=decay)
    steps_to = [waiting.median_wait(np.where(np.isnan(each), np.inf, each), gave_up) for each in (heart, came_to)]
    first_steps, second_steps = (found if np.isfinite(found) else None for found in steps_to)
    times = wait(share=share, decay=decay)
    return {
        "heart": first_steps,
        "rule": second_steps,
        "times": times if np.isfinite(times) else None,
        "many": float(np.mean(np.isfinite(came_to))),
    }


# %%
# The sliders of the wait, and what they show
sliders = {
    "share": slider("of the sums are shown", diagram_shares, unit="share", format=".0%"),
    "decay": slider("weight decay", diagram_decays, unit="number", format="g"),
}
shows = {
    "heart": reading("until it knows the shown sums", unit="steps", format=",.0f"),
    "rule": reading("until it knows the others", unit="steps", format=",.0f"),
    "times": reading("the wait, as a multiple of learning by heart", unit="times", format=",.0f"),
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
    caption=f"Have any wait you like: with {longest[0]:.0%} of the sums shown and a weight decay of {longest[1]:g} our networks waited {came[longest]:,.0f} times as long as they took to learn by heart, "
    f"the longest that ended for most of them in double precision. Each setting was tried with {len(mine)} networks. Where it says “none”, the wait did not end while we watched.",
    alt="The steps until each kind of sums is known, for the share of sums and the decay that are set.",
)

# %%
# The steps of the figure, and those that he says
by_heart, final, said_first = facts.grokking.learnt_by_heart, facts.grokking.generalised, 200

# %%
# Networks without any decay, in either precision
undecayed = [{"decay": 0.0} | kind for kind in ({}, coarse)]
stuck = [mastered(**each) for each in undecayed]
inside_still = np.min([of("last_read", **each) for each in undecayed])

# %% [markdown]
# ## His number comes from a run without decay
#
# His numbers come from [Figure 1](<plain: its number>) of [Power et al. 2022](<work: power-2022>), who found the effect, and whose code is public ([OpenAI 2021](<work: openai-grok-2021>)).
# A transformer learned *division* on a clock of [97](<fact: {grokking.modulus}>) places, which is subtraction in disguise, as the exercise shows.
# It had its examples right within [1,000](<fact: {grokking.learnt_by_heart:,}>) steps and the others by [1,000,000](<fact: {grokking.generalised:,.0f}>).
# The larger number divided by the smaller gives what he says, and the paper says it too, of the first rise above chance in what it calls a typical example.
# But the smaller is an upper limit, the larger is approximate, both are of one run, and by the figure's caption the first signs come at about [100,000](<fact: {grokking.first_signs:,}>) steps.
# Why did it take so long? For such runs they used no weight decay, to show how late the rule can come, says the appendix (in a sentence that we know from those who quote it).
# Their code's learning rate is at most [0.001](<fact: {grokking_code.rate}>) and its decay [0](<fact: {grokking_code.decay}>) unless others are asked for.
# So our law of folds does not hold for the run that he tells of: without decay it would have it wait for ever. Slingshots may have helped.
# We trained [three](<calc: {len(of("seed", decay=0.0)):words}>) networks so in either precision, for far fewer steps than theirs: after [5,000](<calc: {np.max(of("taken", decay=0.0)):,.0f}>) steps they have
# [0.4%](<calc: {min(stuck):.1%}>) to [0.8%](<calc: {max(stuck):.1%}>) of the unseen sums right on average, and each at least [99.9%](<calc: {inside_still:.1%}>) by its formula. So the rule is inside these without decay, too.

# %%
# The figure that he speaks of

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
    f"Unseen problems were solved near {final:,.0f} steps. For the seen ones the paper says within {by_heart:,.0f}, so it does not show his {said_first}. Our networks at their usual setting take {unseen_at:,.0f}.",
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
            f"most of the paper's runs, which stopped at {facts.grokking.budget:,} steps, if they learnt by heart as fast": compare(
                1000, found=facts.grokking.budget / by_heart
            ),
            "what such networks need, at our usual setting": compare(1000, found=delay),
            "what such networks need, at the longest wait of ours that ended in double precision": compare(
                1000, found=came[longest]
            ),
        },
    ),
    f"The network of the paper's figure took about {figure_delay:,.0f} times as long. Ours take {delay:.0f} times as long at the usual setting, and {diagram[half, low]:,.0f} times with a weight decay of {low:g}.",
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
    alternatives={name: lambda choice=apart[name]: mastered(**choice) for name in telling}
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
many_weights = (5, 10, 20, 25, 30, 40, 60, 80, 100, 3000)
repeats = range(11)


def unseen_error(weights_many, ridge=0.0):
    """The median error on unseen examples."""
    return np.median(
        [descents.random_feature_error(weights_many, taught, inputs, noise, seed, ridge)[1] for seed in repeats]
    )


# %%
# With and without a charge for large weights
as_many = many_weights.index(taught)
bare = [unseen_error(many) for many in many_weights]
valley, peak, charged = min(bare[:as_many]), bare[as_many], unseen_error(taught, charge)

# %% [markdown]
# ## Larger models also get past it
#
# A larger model gets past overfitting in another way.
# We fitted [100](<calc: {taught}>) noisy examples as well as they can be fitted, by models of [5](<calc: {many_weights[0]}>) to [3,000](<calc: {many_weights[-1]:,}>) weights.
# The best small model has an error of [0.54](<calc: {valley:.2f}>) on new ones; to answer the mean would give [1](<plain: by the scale of the errors>).
# With just as many weights as examples the error explodes, to [138](<calc: {peak:,.0f}>), and then it falls again, to [0.21](<calc: {bare[-1]:.2f}>).
# This is [double descent](<term: double-descent>) ([Belkin et al. 2019](<work: belkin-2019>)).
#
# Both have a cure in common: small weights.
# Our large models were fitted with the smallest weights that do; and if large weights are made costly, as decay makes them, the peak is gone: there the error is [0.20](<calc: {charged:.2f}>).
# Our small networks begin with random weights, and weight decay takes its time to shrink them.

# %%
# What the objections rest on
other_units, slow = wait(unit="relu", **coarse), wait(**pushed)
squared, bare_square = wait(loss="square", **coarse), wait(loss="square", decay=0.0, **coarse)
slower = pushed | {"decay": 0.0003}

# %% [markdown]
# ## Objections
#
# **"Your formula only works because you look for the answer you know."**
# It finds nothing where there is no rule, as we saw. But we do use that the rule is one of waves.
# The network did not *know* these answers; its weights held the rule, but the rest outvoted it.
#
# **"Your network is no transformer."**
# It is not, and networks with units of the commonest kind wait [87](<calc: {other_units:.0f}>) times as long as they take to learn by heart, and have a formula that is less good.
# [Manir and Rupa 2026](<work: manir-2026>) trained transformers and simpler networks with matched settings; the delay of one kind was [1.11](<fact: {latent.architectures}>) times that of the other.
#
# **"With another way of training there is no wait."**
# With a squared loss the wait is [1.3](<calc: {squared:.1f}>) times, and [1.4](<calc: {bare_square:.1f}>) times without any decay, both by Adam; Gromov, who stepped plainly, reports late learning with this loss and without decay.
# Prieto and others got late learning without decay by another loss, and by another way of stepping.
# We trained by Adam, the usual method of adjusting weights.
# With momentum, a simpler one, most networks stop short of knowing all; where most do, the wait is [86](<calc: {slow:.0f}>) and [501](<calc: {wait(**slower):.0f}>) times.
# So our law of folds is a rule of thumb for the usual loss with decay and Adam.
#
# The best treatments that we know are Nanda's, who found the waves and saw them grow before the answers, and that of [He et al. 2026](<work: he-2026>), with a demonstration to play with.
# Liu and others proposed a cause of the delay, Mohamadi, Kumar and others another, Khanh and others a law, and Swaroop found the rule that precedes it.
# New here, as far as we know, is how early the rule can be read off, against networks that have no rule to find, and where this and the law of the wait fail.


# %%
# What the exercises give, and their answers
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
# A network that has learned its sums by heart gets nearly all others wrong, more than a guesser would; if it goes on, it comes to do them all; and in the later study its rule could be written down.
# His [1,000](<calc: {figure_delay:,.0f}>) times are the paper's own, of a run without weight decay.
# In our networks the wait depends on how they are trained: it can be hardly any, or longer than we watched.
# What would change our conclusions?
# One thing is networks of squaring units, [64](<plain: units of a setting>) of them or more, whose formula does no better than their answers when they know what they were shown.
# The other is a wait that does not become shorter when weight decay is raised up to [1](<calc: {decays[3]:g}>),
# with a learning rate of at most [0.03](<calc: {rates[3]:g}>), the usual loss and [half](<calc: {half:fraction}>) of the sums shown.
#
# And the student who crams? The lesson is not to cram for longer.
# It is that right answers and understanding can come apart both ways, and that by looking inside one may see the second long before the first.
#
# !!! question "Exercise: division in disguise"
#     On a clock of [97](<calc: {modulus}>) places every place but nought is a power of [5](<calc: {root}>).
#     Show that to divide places other than nought is to subtract on a clock of [96](<calc: {modulus - 1}>) places, and divide [7](<calc: {dividend}>) by [10](<calc: {divisor}>) in this way.
#
#     ??? success "Answer"
#         Dividing powers subtracts their exponents, and the exponents start again after [96](<calc: {modulus - 1}>).
#         Here [7](<calc: {dividend}>) is the power with exponent [31](<calc: {powers[dividend]}>) and [10](<calc: {divisor}>) that with [35](<calc: {powers[divisor]}>).
#         The difference on the smaller clock is [92](<calc: {minus}>), and the power with this exponent is [88](<calc: {divided}>).
#
# ## What this leaves out
#
# Sums on a clock are a toy: every answer follows from a rule. Whether large models *grok* anything in this sense is open.
# We trained nearly all networks with all their sums at once, with [eight](<calc: {len(mine):words}>) seeds a setting.
# Much was trained in single precision alone, so that rounding may have a part in it: units that cut off, momentum, the squared loss, other numbers of units and places, first weights, batches, the table without a rule.
# Networks of [8](<plain: a width in the record>) units are in the record but not among our other choices: most never learn even what they are shown.
