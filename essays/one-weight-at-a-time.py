# ---
# title: One weight at a time
# summary: >-
#   Nathan Labenz says that GPT-3 could be trained by trying its weights, its adjustable numbers, one at a time. In principle he is right: a small network learns exactly as it does by the usual way, backpropagation.
#   But with a complete list of tries for every batch GPT-3 would take [59 billion](<calc: {render(dearer, 'large2')}>) times the usual computing: on [10,000](<fact: {openai_cluster.gpus:,}>) chips,
#   [1.7 billion](<calc: {years_on_cluster:.1f} billion>) years.
#   So backpropagation is not this search made faster: it finds the same, as he says of its concept, and tries no weight.
#   In our network guesses that move all weights together take [2.8](<calc: {fair:.1f}>) times fewer tries than single weights, each moved straight after its try.
#   Labenz also says that progress is easy at first, because a network starts from random numbers. The first [10%](<calc: {first_part:.0%}>) of training does bring [96%](<calc: {soon:.0%}>) of all progress with digits,
#   though only [32%](<calc: {soon.alternatives[till_nearly]:.0%}>) if training ends once [90%](<calc: {nearly:.0%}>) of the progress is made. But random numbers alone do not do it:
#   in a deeper network usual ones bring [78%](<calc: {deep_soon:.0%}>), and smaller ones [18%](<calc: {small_soon:.0%}>).
#   Ilya Sutskever calls backpropagation the only algorithm. Geoffrey Hinton's forward-forward, in which each layer learns by itself, does without. For as many multiplications it makes
#   [0.95](<calc: {worse:.2f}>) times as many errors ([0.89](<calc: {worse.low:.2f}>) to [1.01](<calc: {worse.high:.2f}>)) where both do best, which is with a single layer between input and answer,
#   and [1.2](<calc: {worse.alternatives[two_named]:.1f}>) times as many with [two](<calc: {two_layers:words}>). We leave open whether he is right.
# part: Inside the machine
# authors: [The Scaling Era Reckoned]
# date: 2026-11-27
# order: 3
# excerpts: [labenz-naive-way, labenz-that-is-backpropagation, labenz-easy-progress, labenz-little-closer, sutskever-only-algorithm]
# claims: [labenz-one-at-a-time, labenz-that-is-backpropagation, labenz-random-numbers, labenz-easy-at-first, labenz-random-start-easy, labenz-every-tweak, labenz-small-model-digits, ilya-only-algorithm]
# corrections:
#   - {date: 2026-11-27, was: 'For GPT-3 it would take 58 billion times the computing that backpropagation takes.',
#      now: 'For GPT-3, with a complete list for every batch, it would take 59 billion times the computing that its training took',
#      why: 'The statement has moved here from the short reckonings. The cost is set beside the published compute now, and the network learns real digits.'}
# ---

# %%
# What this essay computes with
from dataclasses import replace

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
    render,
    runs,
    slider,
    table,
)
from snippets import descent, resampling, transformer
from snippets.verdicts import compare, likeliest, true_unless, undecided

# %%
# The digits, their pixels from nought to one, parted as in the experiment
record = runs("digits")
darkest, taught_digits, first_letter = 16, 1000, ord("a")
pixels = np.array([[ord(letter) - first_letter for letter in image] for image in record["pixels"]]) / darkest
digit = record["digit"].astype(int)


# %%
# Digits to learn from and others, in an order drawn by the seed, less the mean of the first
def parted(seed=0):
    """Digits to learn from and others, in an order drawn by the seed, less the mean of the first."""
    order = np.random.default_rng([seed, 0]).permutation(len(pixels))
    x, y = pixels[order] - pixels[order[:taught_digits]].mean(0), digit[order]
    return x[:taught_digits], y[:taught_digits], x[taught_digits:], y[taught_digits:]


# %%
# The network that learns, and how
x, y, unseen, named = parted()
inputs, hidden, classes, batch = 64, 32, 10, 32
sizes, tweak = (inputs, hidden, classes), 1e-5
parameters = descent.parameters(sizes)

# %%
# What we measured on a thread of a server: seconds of a step's slopes
times = runs("descent-times")
ways = np.array(times["way"])
singly = ways == "one at a time"
slower = [
    times["seconds"][singly & (times["width"] == w)][0] / times["seconds"][~singly & (times["width"] == w)][0]
    for w in times["width"][singly]
]

# %%
# How many times as many multiplications, and how fast the thread is at its best
more = times["multiplications"][singly] / [
    times["multiplications"][~singly & (times["width"] == w)][0] for w in times["width"][singly]
]
thread = float(np.max(2 * times["multiplications"] / times["seconds"]))

# %%
# GPT-3: its weights and tokens, the published compute, the machine
gpt3, tokens, published = facts.gpt3_175b.parameters, facts.gpt3.training_tokens, facts.gpt3_175b.training_flop
day, year = 86_400, 365.25 * 86_400
age = facts.planck.age * 1e9
chip = published / (facts.megatron.v100_years * year)
cluster_chips = int(facts.openai_cluster.gpus)
cluster = chip * cluster_chips
usual_days = published / cluster / day


# %%
# How many ages of the universe the naive training takes at so many operations a second
def ages_of(speed=cluster, weights=gpt3, both=False, share=1.0, read=tokens):
    """How many ages of the universe the naive training takes at so many operations a second."""
    return descent.naive_flop(weights, read, both, share) / speed / year / age


half, batch_tokens = 1 / 2, 3.2e6
one_sweep = "each weight tried once only, on a single batch"
behind = f"only what lies behind the weight in each pass, {half:.0%} of it on average"
one_chip, one_thread = "one V100 alone", "one processor core of our server"
full, double = facts.v100.tensor_flop_per_second, facts.v100.double_flop_per_second
exactly = "double precision, in which our own networks compute"

# %%
# How many ages of the universe, by this choice and by others
ages = headline(
    "ages-of-the-universe",
    f"how many ages of the universe the naive training of GPT-3 would take, with a complete list for every batch, on {cluster_chips:,} chips of the kind that trained it",
    ages_of,
    unit="ages of the universe",
    format="large2",
    how="the figures are published without intervals; the age of the universe is known far better than the rest",
    alternatives={
        one_chip: {"speed": chip},
        one_thread: {"speed": thread},
        "the cluster's chips at their full speed": {"speed": full * cluster_chips},
        exactly: {"speed": cluster * double / full},
        "each weight tried in both directions": {"both": True},
        behind: {"share": half},
    },
)

# %%
# The same in years, and for a single batch
naive_years = ages * age
years_on_cluster = naive_years / 1e9
batch_years = descent.naive_flop(gpt3, batch_tokens) / cluster / year

# %% [markdown]
# A language model begins as a heap of random numbers. How do they come to know anything?
# Nathan Labenz explained it on his podcast *The Cognitive Revolution* in July 2023.
# Take each number, he said, and ask: does the answer get better if it is a little larger, or a little smaller? One could
#
# > do that a naive way, and it would work. You could do it literally one at a time through 175 billion [...] of GPT-3. In practice, the code for that is a lot more optimized
# >
# > — [Nathan Labenz](<said: labenz-naive-way>)
#
# These numbers are called *weights*. The naive way works; we do it here, on real handwriting.
# But how long would GPT-3 have taken?
# On [10,000](<calc: {cluster_chips:,}>) chips of the kind that trained it, about [1.7 billion](<calc: {years_on_cluster:.1f} billion>) years, if all numbers are tried before each step.
# So what is done in practice cannot be the same search with better code, though it finds the same.
# This essay shows what the usual method, [backpropagation](<term: backpropagation>), does instead, and what else could take its place.
#
# ## Watch a small network learn to read digits
#
# First we watch, so that you know what all this work is for.
# Our network is to read [digits](<work: alpaydin-1998>) that [13](<plain: of the description of the data, in the experiment's script>) people wrote by hand, each a picture of [64](<calc: {inputs}>) pixels.
# The simplest network for this has a *weight*, one adjustable number, for each pixel and each of the [ten](<calc: {classes:words}>) names, which are the digits themselves.
# A positive weight means: ink here speaks for this name.
# The network's score for a name is the sum of that name's weights where there is ink, and the highest score wins.


# %%
# A network without a hidden layer, and what its weights look like as it learns
simplest, rate_of_pictures, marks, faint = (inputs, classes), 0.4, (0, 8, 1024), 0.3
quiet, shades = 0.05, 4


def stages(sizes, rate, marks, seed=1, scale=1.0):
    """The network at each of the marked steps of one training."""
    rng, network, now = np.random.default_rng(seed), None, 0
    network, found = descent.fresh(sizes, rng, scale), []
    for mark in marks:
        network, now = descent.descended(network, x, y, rate, mark - now, batch, rng), mark
        found.append(network)
    return found


# %%
# The network at each mark
stencils = stages(simplest, rate_of_pictures, marks, scale=quiet)
reads = [descent.accuracy(network, unseen, named) for network in stencils]

# %%
# The weights of each name as a picture, one row of pictures for each mark, each row in shades of its own
side = 8
across, pitch, gap = 5, 9, 3
tall = 2 * pitch + gap
tiles = np.full((tall * len(marks) - gap - 1, pitch * across - 1), np.nan)
for row, network in enumerate(stencils):
    votes = np.round(shades * network[0] / np.max(np.abs(network[0]))) / shades
    for place in range(classes):
        top, left_edge = tall * row + pitch * (place // across), pitch * (place % across)
        tiles[top : top + side, left_edge : left_edge + side] = votes[:, place].reshape(side, side)

# %%
# The pictures, with the names below and the marks beside them
drawing, axes = canvas(height=5.6)
axes.imshow(tiles, cmap="RdBu_r", vmin=-1, vmax=1, interpolation="none", aspect="equal")
axes.set_xlabel("name that the weights speak for: upper row, lower row")
axes.set_xticks([pitch * place + 3.5 for place in range(across)], [f"{n}, {n + across}" for n in range(across)])
beside = [f"step {mark:,}\n{share:.0%} read" for mark, share in zip(marks, reads, strict=True)]
axes.set_yticks([tall * row + pitch - 1 for row in range(len(marks))], beside)
axes.grid(visible=False)
axes.tick_params(length=0)

# %%
# The figure
figure(
    drawing,
    name="stencils",
    caption=f"From noise to stencils: what each of the {classes} names looks for, before training and after up to {marks[-1]:,} steps. "
    f"Red weights want ink, blue ones none, each step in shades of its own. The share of unseen digits that is read rises from {reads[0]:.0%} to {reads[-1]:.0%}.",
    alt="Small pictures of weights, in rows for each moment. The first are noise; further down shapes appear, such as a ring for nought.",
    data={"step (count)": marks, "unseen digits read (share)": reads},
)

# %% [markdown]
# At the start the weights are noise, here of a small size so that you can see what comes after, and the network reads [14%](<calc: {reads[0]:.0%}>) of the digits, not much more than a guess would.
# After [8](<calc: {marks[1]}>) steps you can see hints of the digits in the pictures, such as the ring of the nought and the stroke of the one, and the network reads [79%](<calc: {reads[1]:.0%}>).
# Later the pictures are harder to make out again, because the weights now mark what tells one digit from another; the network reads [96%](<calc: {reads[-1]:.0%}>).
# Nobody drew these stencils. Each step moved every weight a little, in the direction that lowered the [loss](<term: loss>), the error on a *batch* of [32](<calc: {batch}>) digits drawn at random.
# The loss is counted in *nats*; nought would mean that the network is certain of every right name.
# Such training is called [gradient descent](<term: gradient-descent>).
#
# From here on, our network has [32](<calc: {hidden}>) *units* between pixels and names: small sums that each take in all pixels and hand one number on. A row of such units is called a *hidden layer*.
# This network has [2,410](<calc: {parameters:,}>) weights.
# Move it through its training yourself, with small steps or large ones.

# %%
# A training at each of several rates, kept at steps ever further apart
rates, stops = (0.05, 0.2, 0.8, 3.2), (0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048)
with np.errstate(all="ignore"):
    kept = {rate: dict(zip(stops, stages(sizes, rate, stops), strict=True)) for rate in rates}
watched_rate = 0.2


# %%
# What the network knows after so many steps
def watch(step, rate):
    """What the network knows after so many steps."""
    network = kept[rate][step]
    with np.errstate(all="ignore"):
        found = {"unseen": descent.loss(network, unseen, named), "read": descent.accuracy(network, unseen, named)}
    return {key: float(value) if np.isfinite(value) else None for key, value in found.items()}


# %%
# The explorable
at_first, at_end = 32, watch(stops[-1], watched_rate)
early, late = ({rate: watch(step, rate)["read"] for rate in rates} for step in (at_first, stops[-1]))

explore(
    name="watch",
    of=watch,
    sliders={
        "step": slider("steps of training", stops, unit="steps", format=","),
        "rate": slider("how far a step goes", rates, unit="times the slope", format="g"),
    },
    shows={
        "unseen": reading("loss on digits it has not seen", unit="nats", format=".3f"),
        "read": reading("unseen digits that it reads", unit="share", format=".0%"),
    },
    start={"step": at_first, "rate": watched_rate},
    curve=("step", "unseen"),
    caption=f"After {stops[-1]:,} steps the network reads {at_end['read']:.0%} of the digits that it has never seen. "
    f"With steps {rates[-1] / watched_rate:.0f} times as long it reads {early[rates[-1]]:.0%} after {at_first} steps, and with steps {watched_rate / rates[0]:.0f} times as short {early[rates[0]]:.0%}; "
    f"in the end it reads {late[rates[-1]]:.0%} and {late[rates[0]]:.0%}.",
    alt="The loss on unseen digits against the step: it falls fast, then levels off.",
)

# %%
# How many unseen digits the network reads, and how many of its steps help
small_steps, own_rate, seeds, layers, times_as_long = 2048, 0.2, range(5), 3, 4
nearly_all = 0.9


def read_after(sizes=sizes, rate=own_rate, steps=small_steps, seed=0):
    """The share of unseen digits that a network reads after its training."""
    x, y, unseen, named = parted(seed)
    rng = np.random.default_rng([seed, 1])
    return descent.accuracy(descent.descended(descent.fresh(sizes, rng), x, y, rate, steps, batch, rng), unseen, named)


by_seed = np.array([read_after(seed=seed) for seed in seeds])

# %%
# Smaller networks and shorter training
smallest, few = (inputs, 4, classes), 256

reading_rate = headline(
    "digits-read",
    f"the share of unseen digits that a network of {parameters:,} weights reads after {small_steps:,} steps",
    float(np.mean(by_seed)),
    unit="share",
    format=".1%",
    interval=resampling.bootstrap(by_seed, np.mean, of="weights and partings drawn anew", seed=1),
    alternatives={
        f"{few} steps": lambda: read_after(steps=few),
        f"{descent.parameters(smallest)} weights, {smallest[1]} units": lambda: read_after(smallest),
        "no hidden layer": lambda: read_after(simplest),
        f"{layers} hidden layers": lambda: read_after((inputs, *[hidden] * layers, classes)),
        f"steps {times_as_long} times as short": lambda: read_after(rate=own_rate / times_as_long),
    },
)


# %%
# Whether each step helps: on its own digits, and on all the unseen ones
def helping(rate=own_rate, steps=512, where="batch", seed=0):
    """The share of steps after which the loss is lower than before."""
    x, y, unseen, named = parted(seed)
    rng, lower = np.random.default_rng([seed, 4]), 0
    network = descent.fresh(sizes, rng)
    for _ in range(steps):
        chosen = rng.integers(0, len(x), batch)
        part = (x[chosen], y[chosen]) if where == "batch" else (unseen, named)
        moved = [
            w - rate * slope
            for w, slope in zip(network, descent.backpropagated(network, x[chosen], y[chosen]), strict=True)
        ]
        lower += descent.loss(moved, *part) < descent.loss(network, *part)
        network = moved
    return lower / steps


# %%
# The share of steps that help, and what other choices give
each_seed = np.array([helping(seed=seed) for seed in seeds])
on_unseen = "the unseen digits in place of its own"
asked_at, sparsely = (0, 64, 512), 8


def tweaks_help(rate=own_rate, moments=asked_at, where="batch", every=1):
    """The share of the tweaks of a step that lower the loss, each made by itself."""
    found = []
    for network in stages(sizes, own_rate, moments):
        slopes = descent.backpropagated(network, x[:batch], y[:batch])
        judges = (x[:batch], y[:batch]) if where == "batch" else (unseen, named)
        found.append(descent.helped_singly(network, *judges, [-rate * slope for slope in slopes], every))
    return float(np.mean(found))


# %%
# The share of single tweaks that help, by this choice and by others
single_tweaks = headline(
    "tweaks-that-help",
    f"the share of single tweaks, of each weight by itself, after which the network does better on the {batch} digits that they were made for",
    tweaks_help,
    unit="share",
    format=".1%",
    how=f"every weight with a slope is tweaked by itself, at each of {len(asked_at)} moments of one training",
    alternatives={
        f"unseen digits, every {sparsely}th weight": {"where": "unseen", "every": sparsely},
        f"tweaks {times_as_long} times as large": {"rate": own_rate * times_as_long},
        f"tweaks {times_as_long**2} times as large": {"rate": own_rate * times_as_long**2},
    },
)

# %%
# The share of steps that help, by this choice and by others
helps = headline(
    "steps-that-help",
    f"the share of steps after which the network does better on the {batch} digits of the step",
    float(np.mean(each_seed)),
    unit="share",
    format=".1%",
    how=f"each of the {len(each_seed)} networks gives at least {np.min(each_seed):.1%}",
    alternatives={
        on_unseen: lambda: helping(where="unseen"),
        f"steps {times_as_long} times as long": lambda: helping(rate=own_rate * times_as_long),
        f"steps {times_as_long**2} times as long": lambda: helping(rate=own_rate * times_as_long**2),
    },
)

# %% [markdown]
# A step is worked out from the digits of its own batch only.
# Go back through the network, Labenz says, and tweak each number, so that every tweak ["brings our prediction a little bit closer to the right prediction"](<said: labenz-little-closer>).
# We made every tweak by itself: [100%](<calc: {single_tweaks:.0%}>) of them bring the answers closer on the digits that they were made for.
# All tweaks together do so in [100%](<calc: {helps:.0%}>) of our steps.
# On digits that the network has not seen, [68%](<calc: {helps.alternatives[on_unseen]:.0%}>) of the early steps do good and the others do harm; yet the good outweighs the harm.

# %%
# Labenz on small models
step_seconds = float(times["seconds"][~singly & (times["width"] == 2 * hidden)][0])
judge(
    "labenz-small-model-digits",
    true_unless(lambda share: share < nearly_all, by="a small network that misreads many", found=reading_rate),
    f"A network of {parameters:,} weights reads {reading_rate:.1%} of the digits that it has not seen, after {small_steps:,} steps, which take one processor core {small_steps * step_seconds:.1f} seconds.",
)


# %%
# The verdict
judge(
    "labenz-every-tweak",
    likeliest(
        "each tweak, made by itself, brings the answers closer on the examples that it was made for",
        true_unless(lambda share: share < 0.95, by="tweaks after which the loss is higher", found=single_tweaks),
        because="he speaks of one prediction, and of every tweak",
        others={
            "a step of all tweaks together brings those answers closer": true_unless(
                helps < 0.95, by="steps after which the loss is higher"
            ),
            "a step brings the answers closer on other examples too": true_unless(
                helps.alternatives[on_unseen] < 0.95, by="the unseen digits, on which many steps do harm"
            ),
        },
    ),
    f"Made by themselves, {single_tweaks:.0%} of the tweaks lower the loss on the {batch} digits that they were made for. "
    f"So do {helps:.0%} of whole steps; on unseen digits {helps.alternatives[on_unseen]:.0%} of the steps do good.",
)

# %% [markdown]
# ## Trying weights singly works, and costs too much
#
# How does a step know which way each weight should go?
# Here we try the naive way, and find that it works and what it costs.
#
# Raise one weight by [10⁻⁵](<calc: {render(tweak, 'sci0').removeprefix('1×')}>), let the network read the digits of a batch again, and note how the loss changes.
# Put the weight back, and go on to the next.
# The list of all these changes is the *gradient*, the slope of the loss in every weight.
# Backpropagation ([Rumelhart et al. 1986](<work: rumelhart-1986>)) gets the same list from a single pass back through the network: it asks how the loss depends on the last layer, then how the last layer depends on the one before, and
# so on.

# %%
# Both ways to the slopes, for a small network and a batch
tiny = (inputs, 8, classes)
start, few_digits = descent.fresh(tiny, np.random.default_rng(3)), (x[:batch], y[:batch])
usual, naive = descent.backpropagated(start, *few_digits), descent.one_at_a_time(start, *few_digits)


# %%
# How far they lie apart
def slopes_apart(sizes=tiny, seed=3):
    """The largest difference between a weight's slope by trying it and by backpropagation."""
    network = descent.fresh(sizes, np.random.default_rng(seed))
    both = descent.backpropagated(network, *few_digits), descent.one_at_a_time(network, *few_digits)
    return float(np.max(np.abs(np.subtract(*map(descent.flat, both)))))


apart = headline(
    "slopes-apart",
    "the largest difference between the slope of a weight by trying it and by backpropagation, in nats for each unit of weight",
    slopes_apart,
    unit="number",
    format="sci0",
    how="both are exact but for rounding",
    alternatives={
        "no hidden layer": {"sizes": (inputs, classes)},
        "several hidden layers": {"sizes": (inputs, 8, 8, 8, classes)},
        "another start": {"seed": 4},
    },
)


# %%
# Learning in both ways, on the same digits
short_run, alike, twice, slack = 30, 1.1, 2, 1e-6


def left(way, sizes=tiny, rate=0.4, steps=short_run, seed=0, kind=np.float64, tweak=tweak):
    """The loss on unseen digits after some steps."""
    x, y, unseen, named = parted(seed)
    rng = np.random.default_rng([seed, 5])
    network = [part.astype(kind) for part in descent.fresh(sizes, rng)]
    for _ in range(steps):
        chosen = rng.integers(0, len(x), batch)
        digits = x[chosen].astype(kind), y[chosen]
        found = (
            descent.backpropagated(network, *digits)
            if way == "usual"
            else descent.one_at_a_time(network, *digits, tweak, both=False)
        )
        network = [(part - rate * slope).astype(kind) for part, slope in zip(network, found, strict=True)]
    return descent.loss(network, unseen, named)


# %%
# How often each weight is tried where good moves are kept
rounds, heap, same_steps = 8, 200, 500


def kept_weights(sweeps=rounds, tweak=0.1, seed=0):
    """The same where each weight is moved by a fixed amount and stays there if the loss fell, and the passes."""
    x, y, unseen, named = parted(seed)
    network = descent.fresh(tiny, np.random.default_rng([seed, 5]))
    moved, passes = descent.kept_if_better(network, x[:heap], y[:heap], tweak, sweeps)
    return descent.loss(moved, unseen, named), passes


# %%
# Backpropagation on the same digits, all of them in every step
def on_heap(rate=0.4, seed=0):
    """The loss on unseen digits after each step of backpropagation, of which each sees the same digits."""
    x, y, unseen, named = parted(seed)
    network, losses = descent.fresh(tiny, np.random.default_rng([seed, 5])), []
    for _ in range(same_steps):
        slopes = descent.backpropagated(network, x[:heap], y[:heap])
        network = [part - rate * slope for part, slope in zip(network, slopes, strict=True)]
        losses.append(descent.loss(network, unseen, named))
    return np.array(losses)


# %%
# Both ways beside each other: the work until backpropagation has done as well as the moves that were kept
trials = range(3)
kept_losses, kept_passes = np.array([kept_weights(seed=seed) for seed in trials]).T
heaps = np.array([on_heap(seed=seed) for seed in trials])
kept_loss, same_heap = np.mean(kept_losses), np.mean(heaps[:, -1])
step_passes = descent.products_backpropagated(tiny) / descent.products_forward(tiny)
as_good = 1 + np.argmax(heaps <= kept_losses[:, None], axis=1)
kept_dearer = kept_passes / (as_good * step_passes)
list_dearer = descent.products_one_at_a_time(tiny) / descent.products_backpropagated(tiny)
both_ways = np.array([[left("naive", seed=seed), left("usual", seed=seed)] for seed in trials])
coarse, deep, fine = 1e-2, (inputs, 6, 6, classes), f"single precision and tweaks of {tweak:g}"

# %%
# The loss left, by this choice and by others
ratio = headline(
    "loss-left",
    "the loss that a network is left with if its weights are tried one at a time, over the loss that backpropagation leaves it with",
    float(np.mean(both_ways[:, 0]) / np.mean(both_ways[:, 1])),
    unit="ratio",
    format=".3f",
    how=f"the {len(trials)} networks agree to within {np.max(np.abs(both_ways[:, 0] / both_ways[:, 1] - 1)):.0e}",
    alternatives={
        f"{len(deep) - 2} hidden layers": lambda: left("naive", deep) / left("usual", deep),
        f"single precision and tweaks of {coarse:g}": lambda: (
            left("naive", kind=np.float32, tweak=coarse) / left("usual")
        ),
        fine: lambda: left("naive", kind=np.float32) / left("usual"),
        f"each weight moved by a fixed amount and kept if that helps, against {same_steps} steps on the same digits": lambda: (
            kept_loss / same_heap
        ),
    },
)

# %% [markdown]
# In a network of [610](<calc: {descent.parameters(tiny)}>) weights both lists agree: no slope differs by more than [5×10⁻¹¹](<calc: {render(apart, 'sci0')}>).
# So this network learns exactly as it does by backpropagation: after [30](<calc: {short_run}>) steps its loss is [1.000](<calc: {ratio:.3f}>) times the one that backpropagation leaves.
# Labenz's words may also mean something cruder: move each weight by a fixed amount, and keep the move if it helps.
# That works too, and costs less than lists.
# In our networks some rounds on [200](<calc: {heap}>) digits, about [7,800](<calc: {render(np.mean(kept_passes), 'large2')}>) passes, leave a
# loss of [0.41](<calc: {kept_loss:.2f}>) on average.
# Backpropagation on these digits comes to the same loss with [23](<calc: {np.min(kept_dearer):.0f}>) to [35](<calc: {np.max(kept_dearer):.0f}>) times less work, whereas a complete list costs [286](<calc: {list_dearer:.0f}>) times as much
# as one of its steps.
#
# Now the cost of complete lists.
# Each tweak costs a whole pass of the network, so the work of a list grows with the *square* of its size: a larger network takes more passes, and each pass is more work.
# Backpropagation does the work of about [three](<plain: forwards, the slopes, and the way back>) passes, whatever the size, and of about [two](<plain: the way back into the pixels is not needed>) in a network as shallow as ours.
# The table shows multiplications, which follow this rule, beside milliseconds, which do not quite: in small networks a processor spends most of its time on other things.

# %%
# The times beside each other
table(
    [
        [f"{p:,.0f}", f"{1000 * s:,.0f}", f"{slow:,.0f}", f"{m:,.0f}"]
        for p, s, slow, m in zip(times["parameters"][singly], times["seconds"][singly], slower, more, strict=True)
    ],
    columns=[
        "weights",
        "milliseconds singly",
        "times as long",
        "times the products",
    ],
    caption=f"Trying weights singly, beside backpropagation, for the slopes of a step. It takes {slower[0]:,.0f} times as long in our smallest network, and {slower[-1]:,.0f} times as long in our largest.",
)

# %%
# How many times the published compute
dearer = headline(
    "times-dearer",
    "how many times the computing of GPT-3's training it would take to try its weights one at a time, with a complete list for every batch",
    lambda weights=gpt3, both=False, share=1.0, by=published, read=tokens: (
        descent.naive_flop(weights, read, both, share) / by
    ),
    unit="times",
    format="large2",
    how="the paper gives its compute without an interval",
    alternatives={
        "each weight tried in both directions": {"both": True},
        behind: {"share": half},
        "operations counted from weights and tokens in place of the published compute": {
            "by": transformer.training_flop(gpt3, tokens)
        },
        one_sweep: {"read": batch_tokens},
    },
)

# %% [markdown]
# For GPT-3 the naive way, with a complete list for every batch and as many steps as usual, is [59 billion](<calc: {render(dearer, 'large2')}>) times dearer than [the computing that its training took](<work: brown-2020>).
# How long is that?
# [Narayanan et al. 2021](<work: narayanan-2021>) put the usual training at about [288](<fact: {megatron.v100_years}>) years on one V100, the chip that was used.
# The cluster that Microsoft built for OpenAI had [10,000](<fact: {openai_cluster.gpus:,}>) chips. We do not know how many of them GPT-3 was given; if all, and of this kind, they would need about [11](<calc: {usual_days:.0f}>) days.
# The naive way takes them [1.7 billion](<calc: {years_on_cluster:.1f} billion>) years.
# The universe is [13.8 billion](<calc: {facts.planck.age:.1f} billion>) years old, so that is [0.12](<calc: {ages:.2f}>) of its age.
# No machine that we know makes it practical.
#
# Labenz knows that nobody does this. One can work one's way back through such a network, he says, because it is differentiable, and in practice the code is a lot more optimized; but conceptually we ask
#
# > if we tweak this one number in this broader system, does that [bring] us a little closer to the right prediction, or does that bring us a little farther [...]? And then you just make the change that brings you a little closer.
# > [...] And that is backpropagation.
# >
# > — [Nathan Labenz](<said: labenz-that-is-backpropagation>)
#
# In concept he is right: the slope of a weight is the answer to that question, and both ways find the same slopes.
# As an account of what is done it misleads. Backpropagation asks about no weight by itself. It works out once how the answer depends on each unit, and every weight that leads into the unit shares that result.


# %%
# The explorable: how many weights, how fast a machine, how much text
def naive_way(weights, speed, read):
    """Years and ages of the universe of the naive training, and days of the usual one."""
    seconds = descent.naive_flop(weights, read) / speed
    years, days = seconds / year, transformer.training_flop(weights, read) / speed / day
    return {
        "years": years,
        "ages": years / age if years >= thousandth * age else None,
        "usual": days if days >= thousandth else None,
    }


thousandth, machines, small_case = 1e-3, [1e9, 1e12, chip, cluster], (1e6, 1e9)

# %%
# The explorable
explore(
    name="naive",
    of=naive_way,
    sliders={
        "weights": slider("weights", [1e6, 1e7, 1e8, 1e9, 1e10, gpt3, 1e12, 1e13], unit="count", format="large3"),
        "speed": slider("speed of the machine", machines, unit="FLOP a second", format="sci1"),
        "read": slider("text", [1e9, 1e10, tokens], unit="tokens", format="large2"),
    },
    shows={
        "years": reading("one weight at a time, by lists", unit="years", format="large2"),
        "ages": reading(f"in ages of the universe (none: under {thousandth})", unit="ages", format="large2"),
        "usual": reading(f"by backpropagation (none: under {thousandth} days)", unit="days", format="large2"),
    },
    start={"weights": gpt3, "speed": cluster, "read": tokens},
    caption=f"With complete lists the naive way grows with the square of the size. GPT-3 takes {cluster_chips:,} V100s {ages:.2f} ages of the universe. "
    f"With {render(small_case[0], 'large1')} weights and {render(small_case[1], 'large1')} tokens these chips are done in {descent.naive_flop(*small_case) / cluster / 3600:.1f} hours. "
    "FLOP are multiplications and additions; the fastest speeds are those of a V100 and of the cluster.",
    alt="The time that the naive way takes, for a number of weights, a machine and a length of text.",
)


# %%
# How many times the work, for our own network
def saved_by(sizes=sizes, again=True):
    """How many times as many multiplications a step takes if its weights are tried singly."""
    return descent.products_one_at_a_time(sizes, again=again) / descent.products_backpropagated(sizes)


again_saved = "nothing worked out again that a weight leaves as it was"
saved = headline(
    "work-saved",
    f"how many times as many multiplications the slopes of {parameters:,} weights take one at a time as by backpropagation",
    saved_by,
    unit="times",
    format=",.0f",
    exact="counted from the shape of the network",
    alternatives={
        f"{descent.parameters(simplest):,} weights, no hidden layer": {"sizes": simplest},
        f"{descent.parameters((inputs, 256, classes)):,} weights": {"sizes": (inputs, 256, classes)},
        again_saved: {"again": False},
        "GPT-3": float(dearer),
    },
)

# %%
# How many of GPT-3's numbers are random at the start
vocabulary, width, depth = facts.gpt2.vocabulary, facts.gpt3_175b.width, facts.gpt3_175b.layers
matrices = transformer.block_parameters(depth, width, width, facts.gpt3.widening)
every = transformer.gpt_parameters(depth, width, vocabulary, facts.gpt3.context, facts.gpt3.widening)

random_ones = headline(
    "random-numbers",
    "how many of GPT-3's numbers are random before training",
    matrices + (vocabulary + facts.gpt3.context) * width,
    unit="numbers",
    format="large3",
    exact="counted from the published shape",
)

# %%
# Labenz on what backpropagation is
judge(
    "labenz-that-is-backpropagation",
    likeliest(
        "in concept: it finds what trying each weight would find",
        true_unless(lambda gap: gap > slack, by=f"slopes that differ by more than {slack:g}", found=apart),
        because="he says conceptually, and just before it that one works one's way back through a structure that is differentiable",
        others={
            "backpropagation tries each weight, and the rest is better code": true_unless(
                lambda times: times > twice,
                by="backpropagation, which tries no weight and gets all slopes at once",
                found=saved,
            )
        },
    ),
    f"Both find the same slopes. But trying each of {parameters:,} weights takes {saved:,.0f} times the multiplications if each try is a whole pass, and {saved.alternatives[again_saved]:.0f} times "
    f"if nothing is worked out again that stays as it was; for GPT-3, with whole passes and a complete list for every batch, {render(dearer, 'large2')} times.",
)

# %%
# Labenz on the naive way
judge(
    "labenz-one-at-a-time",
    likeliest(
        "in principle, however long it takes",
        true_unless(lambda times: times > alike, by="a network that learns less in this way", found=ratio),
        because="he calls it naive and says that it would work, and that in practice it is done otherwise",
        others={
            "in practice, for GPT-3": true_unless(
                ages * age > 100,
                by=f"{cluster_chips:,} chips of the kind that trained it, which would need {render(naive_years, 'large2')} years with a complete list for every batch",
            )
        },
    ),
    f"A network whose weights were tried one at a time learns exactly as by backpropagation: the loss left is {ratio:.3f} times as high. "
    f"For GPT-3, with a complete list for every batch, it would take {render(dearer, 'large2')} times the computing that its training took.",
)

# %%
# The verdict
judge(
    "labenz-random-numbers",
    compare(said=175e9, found=random_ones),
    f"{render(random_ones, 'large4')} of GPT-3's numbers start at random; {render(every - random_ones, 'large2')} others, which shift or scale a unit's response, start as constants.",
)

# %% [markdown]
# ## In larger networks guesses with all weights at once need fewer tries
#
# Is there nothing between one weight at a time and backpropagation?
# There is.
# Push *all* weights a little in a random direction, once forward and once back, and see which is better.
# Then move that way, the further the larger the difference.
# This is what *evolution strategies* do ([Salimans et al. 2017](<work: salimans-2017>)); [Baydin et al. 2022](<work: baydin-2022>) get the same estimate without small differences.
# The average of many such guesses is the gradient.
# But how many does it take?


# %%
# The angle between the average of some guesses and the gradient, measured and by the formula
counts, medium, goal_shares = (1, 10, 100, 1000, 4000), (inputs, 16, classes), (0.8, 0.9)
ground = descent.fresh(medium, np.random.default_rng(3))
truth = descent.backpropagated(ground, *few_digits)
agreed = [descent.cosine(truth, descent.guessed(ground, *few_digits, n, np.random.default_rng([7, n]))) for n in counts]
by_formula = [descent.cosine_of_guesses(n, descent.parameters(medium)) for n in counts]
for_gpt3 = descent.cosine_of_guesses(1000, gpt3)

# %% [markdown]
# How well do two directions agree? Their *cosine* says so: it is greatest if they are the same, and if they have nothing to do with each other it is [nought](<plain: the cosine of a right angle>).
# For $n$ guesses and $d$ weights theory says that the cosine is about [$\sqrt{n/(n+d+1)}$](<plain: the formula that the snippet computes>), because a random direction shares only a sliver with any other.
# In a network of [1,210](<calc: {descent.parameters(medium):,}>) weights we measure [0.69](<calc: {agreed[3]:.2f}>) after [1,000](<calc: {counts[3]:,}>) guesses, where the formula says [0.67](<calc: {by_formula[3]:.2f}>).
# So a good gradient takes about as many guesses as there are weights. By this measure guessing is no better than trying them singly.
#
# Does *learning* take as many?
# We counted the tries until a network reads [80%](<calc: {goal_shares[0]:.0%}>) of unseen digits, with networks of many sizes and for each way the rate that suits it best.
# Weights can be tried singly in another way too. The first way completes the list of all slopes before it moves anything.
# The other tries a weight that is drawn at random, and moves it straight away, which is closer to Labenz's words.

# %%
# The record of tries: for each way and width the rate with the fewest steps, and its runs
guesses = runs("descent-guesses")
guess_way = np.array(guesses["way"])
goals, more_digits = [f"steps_to_{share}" for share in goal_shares], f"{goal_shares[1]:.0%} of the digits"
all_widths = np.unique(guesses["width"])
alone = runs("descent-single")
alone_widths = np.unique(alone["width"])


# %%
# Steps to the goal, one for each seed, at the best of the rates
def steps_of(way, width, goal=goals[0]):
    """Steps to the goal, one for each seed, at the best of the rates."""
    source = alone if way == "single" else guesses
    mine = (np.array(source["way"]) == way) & (source["width"] == width)
    tried = {rate: source[goal][mine & (source["rate"] == rate)] for rate in np.unique(source["rate"][mine])}
    return min(tried.values(), key=np.mean)


# %%
# Passes forwards to the goal
def tries(way, width, goal=goals[0]):
    """Passes forwards to the goal: two for a guess or a weight that is moved straight away, else one for each weight and one."""
    each = 2 if way in ("guessed", "single") else descent.parameters((inputs, int(width), classes)) + 1
    return steps_of(way, width, goal) * each


# %%
# How many times fewer tries guesses take
pairs = (tries("slopes", hidden), tries("guessed", hidden))
widest, narrowest = all_widths[-1], all_widths[0]

fewer = headline(
    "fewer-tries",
    f"how many times fewer tries it takes to read {goal_shares[0]:.0%} of unseen digits by guesses with all {parameters:,} weights than by lists of all slopes, tried one at a time",
    float(np.mean(pairs[0]) / np.mean(pairs[1])),
    unit="times",
    format=".0f",
    interval=resampling.bootstrap(pairs, lambda a, b: np.mean(a) / np.mean(b), of="runs", seed=2),
    alternatives={
        more_digits: float(np.mean(tries("slopes", hidden, goals[1])) / np.mean(tries("guessed", hidden, goals[1]))),
        **{
            f"{descent.parameters((inputs, int(w), classes)):,} weights": float(
                np.mean(tries("slopes", w)) / np.mean(tries("guessed", w))
            )
            for w in (narrowest, all_widths[2], all_widths[-2], widest)
        },
    },
)

# %%
# The same against weights that are moved straight away, by size
at_once = (tries("single", hidden), tries("guessed", hidden))
named_size = "{:,} weights".format
by_size = {
    named_size(descent.parameters((inputs, int(w), classes))): float(
        np.mean(tries("single", w)) / np.mean(tries("guessed", w))
    )
    for w in alone_widths
    if w != hidden
}

largest_name, smallest_name = (named_size(descent.parameters((inputs, int(w), classes))) for w in (widest, narrowest))

fair = headline(
    "fewer-than-moved-at-once",
    f"how many times fewer tries it takes to read {goal_shares[0]:.0%} of unseen digits by guesses with all {parameters:,} weights than by trying one and moving it straight away",
    float(np.mean(at_once[0]) / np.mean(at_once[1])),
    unit="times",
    format=".1f",
    interval=resampling.bootstrap(at_once, lambda a, b: np.mean(a) / np.mean(b), of="runs", seed=5),
    alternatives={**by_size, "lists of all slopes": float(fewer)},
)

# %%
# The interval in the smallest network
at_smallest = resampling.bootstrap(
    (tries("single", narrowest), tries("guessed", narrowest)), lambda a, b: np.mean(a) / np.mean(b), of="runs", seed=8
)

# %%
# The passes of each way, by the number of weights
sizes_tried = np.array([descent.parameters((inputs, int(w), classes)) for w in all_widths])
guessed_tries, single_tries = (np.array([np.mean(tries(way, w)) for w in all_widths]) for way in ("guessed", "slopes"))
steps_back = np.array([np.mean(steps_of("slopes", w)) for w in all_widths])
shapes = [(inputs, int(w), classes) for w in all_widths]
passes_back = steps_back * [descent.products_backpropagated(s) / descent.products_forward(s) for s in shapes]
worth = guessed_tries / 2 / steps_back
alone_sizes = np.array([descent.parameters((inputs, int(w), classes)) for w in alone_widths])
alone_tries = np.array([np.mean(tries("single", w)) for w in alone_widths])
lists_over_single = single_tries[-1] / alone_tries[-1]
lists_rise = single_tries[-1] / single_tries[all_widths == hidden][0]
single_rise = alone_tries[-1] / alone_tries[alone_widths == hidden][0]
drawing, axes = canvas(height=3.2)

# %%
# The lines of the drawing
for way, tone in (("slopes", colours.VERMILION), ("guessed", colours.BLUE)):
    spans = np.array([[np.min(tries(way, w)), np.max(tries(way, w))] for w in all_widths]).T
    axes.fill_between(sizes_tried, *spans, color=tone, alpha=0.25, linewidth=0)
axes.plot(sizes_tried, single_tries, color=colours.VERMILION)
axes.plot(sizes_tried, guessed_tries, color=colours.BLUE)
axes.plot(alone_sizes, alone_tries, "s-", color=colours.ORANGE, markersize=3.5)
axes.plot(sizes_tried, passes_back, "o-", color=colours.GREEN, markersize=3.5)
axes.set(xscale="log", yscale="log", xlabel="weights", ylabel=f"passes until {goal_shares[0]:.0%} are read")
axes.minorticks_off()
label(axes, sizes_tried[4], single_tries[4] * 2.2, "lists of all slopes", colours.VERMILION, ha="right")

label(axes, sizes_tried[-1], alone_tries[-1] / 3, "one, moved straight away", colours.ORANGE, ha="right")
label(axes, sizes_tried[4], guessed_tries[4] / 2.2, "all weights, guessed", colours.BLUE, ha="right")
label(axes, sizes_tried[4], passes_back[4] * 2, "backpropagation", colours.GREEN)

# %%
# The figure
figure(
    drawing,
    name="tries",
    caption=f"Guesses with all weights at once take {guessed_tries[0]:,.0f} passes with {sizes_tried[0]} weights and {guessed_tries[-1]:,.0f} with {sizes_tried[-1]:,}. "
    f"One weight at a time takes {single_tries[-1]:,.0f} there by lists of all slopes and {alone_tries[-1]:,.0f} if each is moved straight away. "
    "Backpropagation, too, takes fewer passes in larger networks than in small ones. The bands of lists and guesses span all runs.",
    alt="Passes to the goal against weights, both logarithmic: for lists of all slopes a line that falls and then rises, for guesses a falling one, for weights moved straight away one between them, and far below them backpropagation.",
    data={
        "weights (count)": sizes_tried,
        "lists of all slopes (passes)": single_tries,
        "guessed (passes)": guessed_tries,
        "backpropagation (passes)": passes_back,
    },
)

# %% [markdown]
# Lists of all slopes need more tries in larger networks, from [610](<calc: {sizes_tried[1]:,}>) weights up, because a longer list must be complete before anything moves.
# Our networks need [10](<calc: {fewer:.0f}>) times fewer passes by guesses than by lists ([9](<calc: {fewer.low:.0f}>) to [12](<calc: {fewer.high:.0f}>)) at our usual size of [2,410](<calc: {parameters:,}>) weights, and
# [70](<calc: {fewer.most:.0f}>) times fewer at the largest size.
# But that is not a fair race. Guesses may move after every try, so the single weights should be allowed to as well.
# Then guesses need only [2.8](<calc: {fair:.1f}>) times fewer ([2.2](<calc: {fair.low:.1f}>) to [3.4](<calc: {fair.high:.1f}>)), and [6.8](<calc: {by_size[largest_name]:.1f}>) times fewer at the largest size.
# In the smallest our runs cannot tell which needs fewer: [1.6](<calc: {by_size[smallest_name]:.1f}>) times,
# but [0.95](<calc: {at_smallest.low:.2f}>) to [2.5](<calc: {at_smallest.high:.1f}>) if the runs are drawn anew.
# From our usual size to the largest the passes of single weights that are moved straight away rise too, [1.8](<calc: {single_rise:.1f}>)-fold,
# where those of lists rise [5.1](<calc: {lists_rise:.1f}>)-fold.
#
# Guesses take *fewer* passes in larger networks: [1,472](<calc: {guessed_tries[-1]:,.0f}>) in the largest.
# Part of the reason is that larger networks learn in fewer steps by backpropagation too, though not by single weights that are moved straight away. So we count guesses for each step of backpropagation:
# a step is worth [87](<calc: {np.min(worth):.0f}>) to [198](<calc: {np.max(worth):.0f}>) guesses,
# while the weights grow [62](<calc: {sizes_tried[-1] / sizes_tried[0]:.0f}>)-fold.
# If every weight mattered alike, this price would grow with their number.
# The likeliest reason is the one that Salimans and others gave: what counts is how many directions the task needs, and not how many weights there are. We did not test this further.
# Backpropagation is still far ahead: it needs the work of [12](<calc: {passes_back[-1]:.0f}>) passes there.
# So the question *how many tries would GPT-3 need* has no answer from its size alone.
# [Malladi et al. 2023](<work: malladi-2023>) tuned finished models of up to [66 billion](<fact: {mezo.parameters / 1e9:.0f} billion>) parameters by such guesses.
# [Sarkar et al. 2025](<work: sarkar-2025>) trained small language models by them from random weights, with up to [262,144](<fact: {eggroll.population:,}>) guesses a step. We know of none as large as GPT-3.

# %%
# The record of the curves: losses by step
curves = runs("descent-curves")
tasks, movers = np.array(curves["task"]), np.array(curves["mover"])
seen = np.array([int(name.removeprefix("taught_")) for name in curves if name.startswith("taught_")])
taught_losses, unseen_losses = (
    np.array([curves[f"{kind}_{step}"] for step in seen]).T for kind in ("taught", "unseen")
)

by_heart, parity, shrunk = (
    "digits, names drawn at random",
    "parity of three bits",
    "digits, three hidden layers, small weights",
)


# %%
# Losses of each run of a task, at the rate that leaves the lowest on average
def falls(task="digits", mover="plain", rate=None):
    """Losses of each run of a task, at the rate that leaves the lowest on average: of what is unseen, where it can be known."""
    source = taught_losses if task == by_heart else unseen_losses
    mine = (tasks == task) & (movers == mover)
    tried = {one: source[mine & (curves["rate"] == one)] for one in np.unique(curves["rate"][mine])}
    return (
        tried[rate]
        if rate
        else min(tried.values(), key=lambda runs: np.nan_to_num(np.mean(np.min(runs, axis=1)), nan=np.inf))
    )


# %%
# What share of the fall comes first
first_part = 0.1


def first_share(losses, first=first_part, whole=1.0):
    """The share of a run's fall that its first part brings; the run ends where so much of its whole fall is made."""
    end = np.argmax(losses <= losses[0] - whole * (losses[0] - np.min(losses)) + 1e-12)
    at = np.interp(np.log(max(first * seen[end], 1)), np.log(np.maximum(seen[: len(losses)], 1)), losses)
    return (losses[0] - at) / (losses[0] - losses[end])


def shares(task="digits", mover="plain", rate=None, first=first_part, whole=1.0, until=10**9):
    """The shares of all runs of a task, if none is longer than some steps."""
    return np.array([first_share(losses[seen <= until], first, whole) for losses in falls(task, mover, rate)])


# %%
# Pythia's models, untrained, at the first tests and at the end, by their loss on last words
before = np.log(
    [
        facts.pythia_160m.untrained_perplexity,
        facts.pythia_1_4b.untrained_perplexity,
        facts.pythia_12b.untrained_perplexity,
    ]
)

# %%
# The same at the first tests
very_soon = np.log(
    [facts.pythia_160m.early_perplexity, facts.pythia_1_4b.early_perplexity, facts.pythia_12b.early_perplexity]
)
soon_after = np.log(
    [facts.pythia_160m.tenth_perplexity, facts.pythia_1_4b.tenth_perplexity, facts.pythia_12b.tenth_perplexity]
)
finished = np.log([facts.pythia_160m.perplexity, facts.pythia_1_4b.perplexity, facts.pythia_12b.perplexity])
pythia_tenth, pythia_hundredth = ((before - then) / (before - finished) for then in (soon_after, very_soon))

parts = np.array([facts.pythia_steps.early, facts.pythia_steps.tenth]) / facts.pythia_steps.whole

# %%
# The share of the first part, and what other choices give
all_rates = np.unique(curves["rate"][(tasks == "digits") & (movers == "plain")])
nearly, least_part = 0.9, 0.01
smaller, random_names = f"{layers} hidden layers of smaller weights", "names drawn at random"
shorter, ends = 0.4, (1024, int(seen[-1]))
till_nearly = f"an end where {nearly:.0%} of the fall is made"

# %%
# Language models, and tasks on which the loss falls to whatever end we set
of_pythia = {
    "Pythia's language models, the least of them": float(np.min(pythia_tenth)),
    f"Pythia's language models and the first {parts[0]:.1%} of training, the least of them": float(
        np.min(pythia_hundredth)
    ),
}
by_ends = {
    f"{name}, {steps:,} steps": {"task": task, "until": steps}
    for name, task in ((random_names, by_heart), ("the parity of some bits", parity))
    for steps in ends
}

# %%
# The share of the first part, by this choice and by others
soon = headline(
    "first-tenth",
    f"the share of the fall of the loss on unseen digits that the first {first_part:.0%} of training brings",
    lambda **choice: float(np.mean(shares(**choice))),
    unit="share",
    format=".0%",
    interval=resampling.bootstrap(shares(), np.mean, of="runs", seed=3),
    alternatives={
        **of_pythia,
        "no hidden layer": {"task": "digits, no hidden layer"},
        f"{layers} hidden layers": {"task": "digits, three hidden layers"},
        smaller: {"task": shrunk},
        f"{smaller} and steps of {shorter} times the slope": {"task": shrunk, "rate": shorter},
        **by_ends,
        "the optimizer Adam": {"mover": "adam"},
        "the shortest steps tried": {"rate": float(all_rates[0])},
        till_nearly: {"whole": nearly},
        f"the first {least_part:.0%} of training": {"first": least_part},
    },
)

# %%
# Some of the other choices
small_soon, deep_soon = (soon.alternatives[name] for name in (smaller, f"{layers} hidden layers"))
by_heart_soon = [soon.alternatives[f"{random_names}, {steps:,} steps"] for steps in ends]

# %% [markdown]
# ## Random numbers alone do not make the first steps easy
#
# Labenz shows how the loss falls as training goes on. You will
#
# > typically see this kind of curve where at first, it's pretty easy to make progress because you [...] off with random numbers. So it should be easy to improve on that. As you go for a while, [...] starts to level off because it's
# > harder to make improvements
# >
# > — [Nathan Labenz](<said: labenz-easy-progress>)
#
# Language models typically show such a curve, he says; we begin with the curve and come to his reason after it.
#
# Let training end where the loss on unseen digits is lowest.
# The first [10%](<calc: {first_part:.0%}>) of it brings [96%](<calc: {soon:.0%}>) of the fall.
# The [Pythia language models](<work: pythia-results>) made, in guessing the last word of a passage,
# [94%](<calc: {np.min(pythia_tenth):.0%}>) to [95%](<calc: {np.max(pythia_tenth):.0%}>) of theirs in the first [9%](<calc: {parts[1]:.0%}>) of training.
# This depends on where we stop. If training ends once [90%](<calc: {nearly:.0%}>) of the progress is made, its first [10%](<calc: {first_part:.0%}>) brings only [32%](<calc: {soon.alternatives[till_nearly]:.0%}>).
#
# Why is that? Labenz says: because random numbers are easy to improve on.
# If so, any random numbers should do. So we made them smaller.


# %%
# Labenz on the first progress
judge(
    "labenz-easy-at-first",
    true_unless(lambda share: share <= half, by="progress that mostly comes later", found=soon),
    f"The first {first_part:.0%} of training brings {soon:.0%} of the fall of the loss on unseen digits, and {np.min(pythia_tenth):.0%} to {np.max(pythia_tenth):.0%} of that of Pythia's language models. "
    f"It brings {deep_soon:.0%} in a network of {layers} hidden layers, and {small_soon:.0%} where that one starts from smaller random weights.",
)

# %%
# How much faster the loss falls at the start than later, at a task's best rate
start_stretch, later, sooner = (0, 16), (256, 362), (64, 91)


def best_rate(task="digits", mover="plain"):
    """The rate at which `falls` finds the lowest loss."""
    mine, kept = (tasks == task) & (movers == mover), falls(task, mover)
    source = taught_losses if task == by_heart else unseen_losses
    return next(
        r for r in np.unique(curves["rate"][mine]) if np.array_equal(source[mine & (curves["rate"] == r)], kept)
    )


# %%
# The fall of the loss in a step, in nats, for each run
def fall(stretch, task="digits", mover="plain", rate=None):
    """The fall of the loss on what is taught, in nats a step, for each run."""
    mine = (tasks == task) & (movers == mover) & (curves["rate"] == (rate or best_rate(task, mover)))
    begin, end = (taught_losses[mine][:, np.argmax(seen == step)] for step in stretch)
    return (begin - end) / (stretch[1] - stretch[0])


def faster(late=later, **choice):
    """How many times as fast the loss falls at the start as later, of the means over the runs."""
    return float(np.mean(fall(start_stretch, **choice)) / np.mean(fall(late, **choice)))


# %%
# How much faster, by this choice and by others
ease = headline(
    "faster-at-first",
    f"how many times as fast the loss on the taught digits falls in the first {start_stretch[1]} steps as in steps {later[0]} to {later[1]}",
    faster,
    unit="times",
    format="large2",
    interval=resampling.bootstrap(
        (fall(start_stretch), fall(later)), lambda a, b: np.mean(a) / np.mean(b), of="runs", seed=6
    ),
    alternatives={
        f"steps {sooner[0]} to {sooner[1]}": {"late": sooner},
        f"steps of {own_rate} times the slope": {"rate": own_rate},
        "no hidden layer": {"task": "digits, no hidden layer"},
        f"{layers} hidden layers": {"task": "digits, three hidden layers"},
        smaller: {"task": shrunk},
        random_names: {"task": by_heart},
        "the parity of some bits": {"task": parity},
        "the optimizer Adam": {"mover": "adam"},
        f"the optimizer Adam, steps {sooner[0]} to {sooner[1]}": {"mover": "adam", "late": sooner},
    },
)

# %%
# How many times flatter the smaller numbers make the start, in the weights between the first hidden layers
deep_sizes = (inputs, *[hidden] * layers, classes)
easy_slopes, hard_slopes = (
    np.array(
        [
            np.linalg.norm(
                descent.backpropagated(descent.fresh(deep_sizes, np.random.default_rng(seed), scale), x, y)[2]
            )
            for seed in seeds
        ]
    )
    for scale in (1.0, faint)
)
flatter = easy_slopes / hard_slopes

# %%
# The curves of the starts
drawing, axes = canvas(height=3.4)
shown = {
    "single layer": ("digits", colours.BLUE),
    f"{layers} layers": ("digits, three hidden layers", colours.GREEN),
    f"{layers} layers,\nsmaller weights": (shrunk, colours.VERMILION),
}
for task, tone in shown.values():
    axes.plot(np.maximum(seen, 0.7), np.mean(falls(task), axis=0), color=tone)
axes.set(xscale="log", xlabel="steps of training", ylabel="loss on unseen digits (nats)", ylim=(0, 2.8))
axes.minorticks_off()

places = ((0.8, 0.4), (0.8, 0.8), (230, 1.5))
for (name, (_, tone)), (at, high) in zip(shown.items(), places, strict=True):
    label(axes, at, high, name, tone)
held = np.mean(falls(shrunk), axis=0)
little = 0.99
still = int(seen[np.argmax(held < little * held[0]) - 1])

# %%
# The figure
figure(
    drawing,
    name="starts",
    caption=f"Random starts, some easy and one hard. With usual weights the loss falls from the first step on; with weights {faint} times as large, no less random, it hardly falls in the first {still} steps.",
    alt="Loss against steps of training on a logarithmic scale: two lines fall straight away, the last stays level for long and then falls steeply.",
    data={
        "steps (count)": seen,
        **{f"{name.replace(chr(10), ' ')} (nats)": np.mean(falls(task), axis=0) for name, (task, _) in shown.items()},
    },
)

# %% [markdown]
# With usual random weights the loss on the digits that it learns from falls [124](<calc: {ease.alternatives["steps 64 to 91"]:.0f}>) times as fast in the first [16](<calc: {start_stretch[1]}>) steps as in steps
# [64](<calc: {sooner[0]}>) to [91](<calc: {sooner[1]}>), and [1,800](<calc: {render(ease, 'large2')}>) times as fast as in steps [256](<calc: {later[0]}>) to [362](<calc: {later[1]}>), when little is left to learn.
# That depends on how steps are taken: with Adam, a usual method that gives every weight its own size of step, it is only [4.9](<calc: {ease.alternatives["the optimizer Adam"]:.1f}>) times as fast as in those last steps,
# and [1.2](<calc: {ease.alternatives["the optimizer Adam, steps 64 to 91"]:.1f}>) times as fast as in steps [64](<calc: {sooner[0]}>) to [91](<calc: {sooner[1]}>).
# (The figure shows that on unseen digits, nearly level by then.)
# Then give the deeper network of the figure random weights that are [0.3](<calc: {faint}>) times as large.
# Now the start is slow: that loss falls only [0.074](<calc: {ease.alternatives[smaller]:.2g}>) times as fast in the first steps
# as in those later ones, and more slowly than at the start only when nearly all is learned.
# The first [10%](<calc: {first_part:.0%}>) of training brings [18%](<calc: {small_soon:.0%}>) of the fall, where usual weights bring the same network [78%](<calc: {deep_soon:.0%}>).
# The reason is in the slopes: those of the first middle layer are [37](<calc: {np.min(flatter):.0f}>) to [54](<calc: {np.max(flatter):.0f}>) times smaller in such starts, because each slope passes
# through all the other layers, and each makes it smaller.
# Give the digits names drawn at random, which can only be learned by heart, and the loss keeps falling to the end that we set.
# The same part then brings [17%](<calc: {by_heart_soon[0]:.0%}>) of the fall in [1,024](<calc: {ends[0]:,}>) steps, and [56%](<calc: {by_heart_soon[1]:.0%}>) of that in [8,192](<calc: {ends[1]:,}>).
# So random numbers do not make a start easy by themselves, as the smaller ones show: the signal has to get through.
# From the random numbers that networks are usually given, then, progress is faster at first in our networks, as Labenz says, with Adam only a little for long. That randomness is the reason is not shown.

# %%
# The verdict
judge(
    "labenz-random-start-easy",
    likeliest(
        "from the random numbers that networks are usually given, progress is faster at first than later",
        true_unless(lambda times: times <= 1, by="a loss that falls faster later", found=ease),
        because="he speaks of how training typically goes",
        others={
            "any random numbers make a start easy": true_unless(
                ease.alternatives[smaller] <= 1,
                by=f"smaller random weights, from which the first {first_part:.0%} of training brings {small_soon:.0%}",
            )
        },
    ),
    f"The loss on the digits that it learns from falls {render(ease, 'large2')} times as fast in the first {start_stretch[1]} steps "
    f"as in steps {later[0]} to {later[1]}, and {ease.alternatives['steps 64 to 91']:.0f} times as fast as in steps {sooner[0]} to {sooner[1]}. "
    "That random numbers are the reason is not shown: if they are smaller, the network hardly learns at first.",
)

# %%
# The record of forward-forward: the setting with the lowest error by which it was chosen, and its later runs
forward = runs("descent-forward")
forward_way, hidden_layers = np.array(forward["way"]), np.array([str(h).removesuffix(".0") for h in forward["hidden"]])
final = forward["seed"] >= 100


def errors_of(way, layers="100", budget=3e9, on="tested"):
    """Errors on digits that neither taught nor chose, of the runs with the chosen setting, by seed."""
    mine = final & (forward_way == way) & (hidden_layers == layers) & (forward["budget"] == budget)
    return forward[on][mine][np.argsort(forward["seed"][mine])]


# %%
# The number of layers with which each method errs least, on the digits that chose
shapes_tried = ("100", "100-100", "100-100-100")
single, usual_layers, several_layers = shapes_tried
best_with = {
    way: min(shapes_tried, key=lambda shape: np.mean(errors_of(way, shape, on="tuned")))
    for way in ("forward-forward", "backpropagation")
}


# %%
# Errors of forward-forward over those of backpropagation
def of_errors(a, b):
    """Mean errors over mean errors."""
    return float(np.mean(a) / np.mean(b))


def raced(layers=None, budget=3e9):
    """Errors of forward-forward and of backpropagation, each with these layers or with those that suit it best."""
    return tuple(errors_of(way, layers or best_with[way], budget) for way in best_with)


def times_worse(layers=None, budget=3e9):
    """Errors of forward-forward over those of backpropagation."""
    return of_errors(*raced(layers, budget))


# %%
# How many times the errors, and what other choices give
ours, theirs = raced()
third, tenth, even = 1e9 / 3e9, 3e8 / 3e9, 1.0
two_layers, several = (len(shape.split("-")) for shape in (usual_layers, several_layers))
two_named = f"{two_layers} hidden layers"
third_budget, tenth_budget = (f"{two_named} and {share:.0%} of the arithmetic" for share in (third, tenth))

worse = headline(
    "forward-forward",
    "how many times the errors of backpropagation forward-forward leaves on unseen digits after as many multiplications, each with the layers that suit it best",
    times_worse,
    unit="times",
    format=".2f",
    interval=resampling.bootstrap((ours, theirs), of_errors, of="runs", seed=7),
    alternatives={
        two_named: {"layers": usual_layers},
        f"{several} hidden layers": {"layers": several_layers},
        third_budget: {"layers": usual_layers, "budget": 1e9},
        tenth_budget: {"layers": usual_layers, "budget": 3e8},
    },
)

# %%
# The interval for the usual network
with_two = raced(usual_layers)
two_interval = resampling.bootstrap(with_two, of_errors, of="runs", seed=4)

# %% [markdown]
# ## Without the way back, deeper networks learn more slowly
#
# > if you are trying to just engineer a good system there is no reason to not use backpropagation. It's the only algorithm.
# >
# > — [Ilya Sutskever](<said: sutskever-only-algorithm>)
#
# Sutskever, then chief scientist of OpenAI, was asked in 2023 about [forward-forward](<term: forward-forward>), a method of his former teacher [Geoffrey Hinton](<work: hinton-2022>) that has no pass back at all.
# Here we let them compete, at the same number of multiplications.
#
# Forward-forward shows each layer a digit together with a name.
# If the name is right, the layer is to respond strongly; if it is wrong, weakly.
# Each layer learns this by itself, from what the layer before gives, and nothing is carried back.
# To read a digit, the network tries all names and takes the one with the strongest response.
#
# For each method we looked for the settings that read a first set of unseen digits best, until no neighbouring setting was better.
# Then we trained [40](<calc: {len(ours)}>) new networks with them.
# Of the shapes that we tried forward-forward does best with a single hidden layer, and so does backpropagation, though it does hardly worse with [two](<calc: {two_layers:words}>).
# With a single layer we cannot tell the methods apart: forward-forward misreads
# [2.2%](<calc: {np.mean(ours):.1%}>) of other unseen digits and backpropagation [2.3%](<calc: {np.mean(theirs):.1%}>), so it makes [0.95](<calc: {worse:.2f}>) times as many errors ([0.89](<calc: {worse.low:.2f}>) to
# [1.01](<calc: {worse.high:.2f}>)).
# This interval leaves out the choice of settings, which were found on few digits.
# And with a single hidden layer forward-forward is itself gradient descent, on another loss, which is measured at that layer; so it has nothing to carry back, where backpropagation has, from the names to the layer.
# Only deeper networks test whether layers can each learn for themselves, without word from those behind them.
# With [two](<calc: {two_layers:words}>) layers forward-forward misreads [1.2](<calc: {worse.alternatives[two_named]:.1f}>) times as many digits as backpropagation
# ([1.1](<calc: {two_interval.low:.1f}>) to [1.3](<calc: {two_interval.high:.1f}>)),
# and with less arithmetic the distance is larger:
# [1.4](<calc: {worse.alternatives[third_budget]:.1f}>) times with [a third](<calc: {third:fraction}>) as much and [2.5](<calc: {worse.alternatives[tenth_budget]:.1f}>) times with [a tenth](<calc: {tenth:fraction}>).
# So there forward-forward learns more slowly. We cannot say what depth does, because at equal arithmetic a deeper network also makes fewer steps.
# Reading is dearer too, since the network has to be asked about each name.
#
# [Hinton](<work: hinton-2022>) reports [1.36%](<fact: {forward_forward.error:.2%}>) on a larger set of digits, MNIST, and [a repetition](<work: olsen-2023>) of his code [1.34%](<fact: {forward_forward_again.error:.2%}>).
# He counts passes over the data and not arithmetic, and says himself that his method is somewhat slower and generalises a little less well.
# For deeper networks our figures agree that it is slower; whether it generalises less well they do not show.
# Where both do best, our digits leave open whether Sutskever is right. In our networks of [two](<calc: {two_layers:words}>) and [three](<calc: {several:words}>) layers backpropagation does better,
# though neither method is at its best there.
# He is wrong if he means that nothing else can learn.

# %%
# Open where an interval as wide as ours would reach equal errors
better = true_unless(lambda times: times <= even, by="forward-forward, which leaves fewer errors", found=worse)
not_told = undecided(
    "each method does best with a single hidden layer, where forward-forward is itself gradient descent, and there our runs cannot tell them apart",
    "a race of both at their best on harder data",
)
race = replace(
    better,
    rule=lambda times, x: (not_told if times * worse.low <= worse * even <= times * worse.high else better).rule(
        times, x
    ),
)

# %%
# Sutskever on backpropagation
judge(
    "ilya-only-algorithm",
    likeliest(
        "of the two, backpropagation does better for the same work, each method at its best",
        race,
        because="he was asked about forward-forward, and speaks of building a good system",
        others={
            f"the same in a network of {two_layers} hidden layers": true_unless(
                two_interval.low <= even, by="forward-forward, which leaves no more errors"
            ),
            "no other algorithm trains a network": true_unless(
                np.mean(ours) < 0.1, by=f"forward-forward, which reads {1 - np.mean(ours):.0%} of the digits"
            ),
        },
    ),
    f"After the same number of multiplications, each with a single hidden layer, forward-forward misreads {np.mean(ours):.1%} of unseen digits and backpropagation {np.mean(theirs):.1%}; "
    f"with {two_layers} layers {np.mean(with_two[0]):.1%} and {np.mean(with_two[1]):.1%}.",
)


# %%
# How well tried slopes agree with the true ones, in fewer digits
def in_digits(kind, tweak, network):
    """The cosine of slopes that were tried in this precision with the true ones."""
    rounded = [part.astype(kind) for part in network]
    tried = descent.one_at_a_time(rounded, few_digits[0].astype(kind), few_digits[1], tweak, both=False)
    slopes = [part.astype(float) for part in tried]
    return descent.cosine(descent.backpropagated(network, *few_digits), slopes) if np.any(descent.flat(slopes)) else 0.0


tweaks = (tweak, 1e-3, 1e-2, 1e-1)
some = [descent.fresh(tiny, np.random.default_rng(seed)) for seed in seeds]
in_half, in_single = (
    {by: np.array([in_digits(kind, by, net) for net in some]) for by in tweaks} for kind in (np.float16, np.float32)
)
best_half, best_single = (max(found, key=lambda by: np.mean(found[by])) for found in (in_half, in_single))

# %%
# What the exercise gives
own_weights, own_speed, own_tokens = 1e6, 1e12, 1e9
own_days = descent.naive_flop(own_weights, own_tokens) / own_speed / day

# %% [markdown]
# ## Objections
#
# **"Such slopes drown in rounding errors."**
# Our networks compute in double precision, with about [16](<plain: decimal digits of double precision>) decimal digits. The cluster's speed is that of [half](<plain: the name of a format>) precision,
# which has about [3](<plain: decimal digits of half precision>).
# So we tried weights with fewer digits, and took the cosine with the true slopes.
# If everything is done in the cluster's precision, a tweak of [10⁻⁵](<calc: {render(tweak, 'sci0').removeprefix('1×')}>) which is ours, changes nothing; the best that we tried, [0.1](<calc: {best_half}>),
# gives [0.96](<calc: {np.mean(in_half[best_half]):.2f}>) on average of some starts of the network whose weights we tried singly.
# In single precision our tweak gives [0.87](<calc: {np.mean(in_single[tweak]):.2f}>) ([0.76](<calc: {np.min(in_single[tweak]):.2f}>) to
# [0.96](<calc: {np.max(in_single[tweak]):.2f}>)), and a tweak of [0.001](<calc: {best_single}>) gives [1.000](<calc: {np.min(in_single[best_single]):.3f}>).
# So with fewer digits the tweaks must be larger, and the slopes are then good in single precision and a little off in the cluster's.
# How many digits GPT-3 would need we cannot say.
# In [double precision](<work: cornell-v100>) a V100 reaches [6%](<calc: {double / full:.0%}>) of that speed.
# At that speed the cluster would need [2.0](<calc: {ages.alternatives[exactly]:.1f}>) ages of the universe.
#
# **"Nobody would do the whole pass again for one weight."**
# True: what lies before the weight does not change, nor do its neighbours.
# In a network as shallow as ours that brings [1,129](<calc: {saved:,.0f}>) times the work down to [5](<calc: {saved.alternatives[again_saved]:.0f}>); in a deep one, where all later layers must be done again, it saves only about
# [50%](<calc: {half:.0%}>).
#
# **"Nobody would wait for complete lists."**
# Weights that are moved straight away, each tried on a batch of its own, need [10](<calc: {lists_over_single:.0f}>) times fewer passes than lists at our largest size: [10,000](<calc: {alone_tries[-1]:,.0f}>), which is
# [867](<calc: {alone_tries[-1] / passes_back[-1]:,.0f}>) times the work of backpropagation, and fewer tries than there are weights.
# How many GPT-3 would need is unknown, so the times above hold for lists alone.
# But to try each of its weights once, on a single batch of [3.2 million](<calc: {render(batch_tokens, 'large2')}>) tokens, already takes the cluster [18,000](<calc: {render(batch_years, 'large2')}>) years.
#
# **"Your digits are too easy for guesses to fail on."**
# They may be. That tries fall with the size of the network is measured up to our largest, on one task, to a modest goal.
# [Zhang et al. 2017](<work: zhang-2017>) brought a network to [99%](<fact: {zhang_es.accuracy:.0%}>) on MNIST by guesses, with very many of them.
#
# **"You did not tune forward-forward as its author would."**
# We tuned its rate, its threshold, its sharpness and how false names are drawn, and its best setting lies inside what we tried.
# Hinton's own version, with other goodness and far longer training, could do better.
#
# The best explanation of backpropagation that we know is
# [Nielsen 2015](<work: nielsen-2015>), who also counts a pass for each weight and one more; Andrej Karpathy's micrograd lets you build it, and Grant Sanderson's films let you see it.
# [Salimans et al. 2017](<work: salimans-2017>) already say that guesses need not grow with the number of weights.
# New here, as far as we know, are the time for GPT-3 on its own machine and others, the tries of guesses beside those of single weights that are moved straight away, and forward-forward at equal arithmetic.
#
# ## The reckoning
#
# Labenz's naive way works: it finds the same slopes.
# With a complete list for every batch, a pass for each weight, it would make GPT-3's [11](<calc: {usual_days:.0f}>) days into [1.7 billion](<calc: {years_on_cluster:.1f} billion>) years.
# Backpropagation is not that search made faster: it tries no weight, and gets all slopes for the price of a few passes.
# Guesses with all weights at once are the honest rival: they need fewer tries in our larger networks, though [128](<calc: {guessed_tries[-1] / passes_back[-1]:.0f}>) times the work of backpropagation at the largest size.
# Only a language model of GPT-3's size, trained by guesses from random weights, could show what they cost at that size.
# A race with forward-forward on harder data, each method at its best, would decide whether Sutskever is right about backpropagation.
#
# !!! question "Exercise: your own machine"
#     Your laptop does [10¹²](<calc: {render(own_speed, 'sci0').removeprefix('1×')}>) operations a second.
#     How long does it take to train a network of [1 million](<calc: {render(own_weights, 'large1')}>) weights on [1 billion](<calc: {render(own_tokens, 'large1')}>) tokens, one weight at a time?
#
#     ??? success "Answer"
#         A pass takes [two](<plain: a multiplication and an addition>) operations for each weight and token, and there is one pass for each weight: [2×10²¹](<calc: {render(descent.naive_flop(own_weights, own_tokens), 'sci0')}>)
#         operations.
#         That is [63](<calc: {own_days / 365.25:.0f}>) years.
#
# ## What this leaves out
#
# Our networks are tiny, and our digits were written by few people, all of whom are among the taught and the unseen.
# The times for GPT-3 leave out attention's own arithmetic and all traffic between chips, and take it that each chip is as busy as in usual training.
# Forward-forward may suit other machines than computers, which is what Hinton proposes it for.
