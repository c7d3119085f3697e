# ---
# title: Weather and climate
# summary: >-
#   Amodei says that abilities come abruptly "sometimes", and one of the [ten](<fact: {gpt3_sums.kinds:words}>) kinds of sum that GPT-3 was tried on bears him out:
#   the subtraction of [three](<plain: part of the name of the task>)-digit numbers rose from seldom to nearly always right within about [1.00](<calc: {sum_rise:.2f}>) orders of magnitude of compute.
#   Averaged over many tasks, the rise takes [2.4](<calc: {rise:.1f}>) orders by a logistic curve at the pace since 2019, and [1.0](<calc: {rise.least:.1f}>) to [11.7](<calc: {rise.most:.1f}>) by other years, curves and models;
#   if an answer's loss falls as the average loss nears its floor, it takes [7.5](<calc: {slow_rise:.1f}>).
#   Suppose that a rate of success is foretold from [164](<calc: {benchmark}>) attempts of each of [three](<calc: {len(smaller):words}>) smaller models, and that the form of the law is known.
#   [Nine in ten](<plain: the level of the interval, which the essay names>) such forecasts lie within [24%](<calc: {ability_error:.0%}>) of the rate.
#   That is [14](<calc: {harder:.0f}>) times as far as our own forecast of a loss missed.
# part: Scaling
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 5
# excerpts: [amodei-weather, amodei-figures, sutskever-scaling-law, labenz-hindsight]
# claims: [book-abilities-hard-to-predict, book-very-abrupt, labenz-hindsight-worse, labenz-capabilities-hard-to-predict, labenz-goes-to-perfect, ilya-emergent-predict, ilya-log-accuracy]
# corrections:
#   - {date: 2026-11-26, was: 'To see the second kind coming from a generation before, no number of samples will do.',
#      now: 'and 187 attempts show it',
#      why: 'The sentence took all steps of a task to be alike. By a logistic curve through the measured horizons an affordable number does.'}
#   - {date: 2026-11-26, was: 'and over 1.6 if it falls as measured abilities have',
#      now: 'At those of the measured horizons it takes 1.0 to 11.7, as one chooses the curve, the years and the models',
#      why: 'The assumption that all steps are alike was not named, and the measured horizons do not bear it out. The doubling time was superseded.'}
#   - {date: 2026-11-26, was: 'each order of magnitude of compute takes 0.85 of an order off the failure rate of a step',
#      now: 'they have lengthened by 0.96 of an order since 2019 and by 1.39 orders since 2023',
#      why: 'METR has superseded the doubling time, and a horizon and a failure rate go together in this way only if all steps are alike.'}
#   - {date: 2026-11-26, was: 'An ability of that kind can be absent in one model and reliable in the next.',
#      why: 'It followed from those steps, and from setting a pace in time against the compute of GPT-2 and GPT-3. The horizons measured for them speak against it.'}
#   - {date: 2026-11-26, was: 'holds for the exponent of measured abilities',
#      now: 'He says "sometimes", and one kind of sum is enough for that',
#      why: 'The verdict on the abruptness of abilities flips with the shape of the curve of success and with the years from which the pace is taken. It is now taken of single abilities, of which he speaks.'}
#   - {date: 2026-11-26, was: 'so we cannot say how abrupt abilities are.', now: 'Most kinds of sum did not rise so',
#      why: 'The summary said this of an average of many tasks, while the verdict called him right because of a single one, without saying that the others of its kind do not bear it out.'}
#   - {date: 2026-11-26, was: 'so abilities are harder to foretell than the loss.', now: 'Where forecasts of abilities were put to the test, some did as well as those of the loss and some did far worse.',
#      why: 'The sentence rested on a simulation beside a single forecast, and left out that others have forecast scores of single tasks and said how far they missed.'}
#   - {date: 2026-11-26, was: 'An ability that competes with a distraction, on a test that can be guessed, cannot.',
#      now: 'In this model, an ability that competes with a distraction cannot be seen coming in the score of a test that can be guessed.',
#      why: 'It is a consequence of a model whose widths we chose, and of looking at nothing but the score.'}
#   - {date: 2026-11-26, was: 'For abilities it lies about an order of magnitude ahead', why: 'The horizon beyond which no foresight was to be had followed from steps that are all alike.'}
#   - {date: 2026-11-26, was: 'Amodei is right that an ability is harder to foretell than the loss, by an exponential.',
#      now: 'That is arithmetic, and it does not show how hard an ability is to foretell.',
#      why: 'The verdict on "Specific abilities are very hard to predict" rested on a formula by which any error grows, so that it could not have come out otherwise. It is now judged by how far forecasts of a rate spread.'}
#   - {date: 2026-11-26, was: 'For one of the six groups the forecast failed.',
#      now: 'on which GPT-4 did worse than foretold',
#      why: 'The report calls this the main exception and does not say that the forecast failed. It says that the others came out almost as well as the one it shows, and that the hardest problems had been left out.'}
#   - {date: 2026-11-26, was: 'With 164 attempts of each they foretell anything from 36% to 63%.',
#      now: 'With 164 attempts of each they foretell anything from 37% to 61%.',
#      why: 'The figure and its numbers used an exponent that was made up. They now use that of the average loss alone.'}
#   - {date: 2026-11-26, was: 'The same law, fitted to the same runs by different hands, gives Chinchilla losses that agree in their first figure.',
#      now: 'their difference does not measure how uncertain the loss is',
#      why: 'One of the fits had stopped early.'}
# ---

# %%
# What this essay computes with
import math

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
    models,
    reading,
    render,
    runs,
    slider,
    table,
)
from snippets import emergence, extrapolation, hazards, parametric, reliability, scaling, trends
from snippets.resampling import bootstrap
from snippets.verdicts import compare, likeliest, of_record, true_unless

# %%
# A way to write a number, and the models by name
SCI = "sci0"
named = {model.id: model for model in models}

# %% [markdown]
# > It's sometimes predictable even to several significant figures [...] Specific abilities are very hard to predict. [...]
# > Sometimes it's very abrupt.
# >
# > — [Dario Amodei](<said: amodei-figures>)
#
# The loss is what is predictable, he says, and has a picture for the rest. Averages of the weather can be foretold, but
# ["the weather on one particular day is very hard to predict."](<said: amodei-weather>)
#
# It is a picture and not yet a reason.
# A day's weather is chaotic; an answer is made of the very tokens whose loss is the climate.
# Why should the whole be abrupt where its parts are smooth?
#
# ## Parts and wholes
#
# Let a token of the answer have the loss $\ell$ in nats, so that it is right with probability $e^{-\ell}$.
# An answer of $k$ tokens, which counts only if all are right, is right with probability $e^{-k\ell}$.
# Let $\ell$ fall with compute as the part of the loss [above its floor](<term: irreducible-loss>) does, with the exponent that follows from [Besiroglu et al. 2024](<work: besiroglu-2024>).

# %%
# The loss of a token as compute grows, and where its rise is said to begin and to end
besiroglu, hoffmann = facts.besiroglu, facts.hoffmann
slow = scaling.optimal_loss_exponent(besiroglu.parameter_exponent, besiroglu.data_exponent)
seldom, mostly, even, chance = 0.1, 0.9, 0.5, 0.5
lengths = (1, 5, 30, 100)
compute = np.linspace(-6, 14, 401)
token_loss = 0.2 * 10 ** (-slow * compute)

# %%
# Wholes of several lengths, by the loss and by multiplying tokens
whole = {k: emergence.whole_answer(token_loss, k) for k in lengths}
multiplied = {k: reliability.chain_success(np.exp(-token_loss), k) for k in lengths}
assert all(np.allclose(whole[k], multiplied[k], rtol=1e-12) for k in lengths)


# %%
# Where a curve comes to a share, and how long the rise takes at an exponent
def crossing(curve, share):
    """The compute at which a curve comes to a share."""
    return np.interp(share, curve, compute)


def rise_by_loss(start=seldom, end=mostly, exponent=slow):
    """Orders of magnitude of compute from one share right to another, if the loss falls with an exponent."""
    return emergence.orders_of_rise(start, end, exponent)


# %%
# The exponent of the loss in compute, at both ends of the published errors
def exponent_of(parameters, data):
    """The exponent of the loss in compute, from those of parameters and of tokens."""
    return scaling.optimal_loss_exponent(parameters, data)


ends = ("high", "low")
both_ends = [
    exponent_of(*(getattr(e, end) for e in (besiroglu.parameter_exponent, besiroglu.data_exponent))) for end in ends
]

# %%
# The exponents of other fits, and other shares to reckon from
milder, stricter = 0.2, 0.05
first_fit = exponent_of(hoffmann.exact_parameter_exponent, hoffmann.exact_data_exponent)
equal_fit = exponent_of(facts.muennighoff.exponent, facts.muennighoff.exponent)

# %%
# The rise at the exponent of the average loss
slow_rise = headline(
    "rise-by-loss",
    "how far compute must grow from seldom right to mostly right, at the exponent of the average loss",
    rise_by_loss,
    unit="orders",
    format=".1f",
    interval=tuple(rise_by_loss(exponent=exponent) for exponent in both_ends),
    how="both exponents a published standard error up, and both down",
    alternatives={
        "Hoffmann's exponents": {"exponent": first_fit},
        "Muennighoff's exponents": {"exponent": equal_fit},
        "Kaplan's exponent, of the whole loss": {"exponent": facts.kaplan.compute_exponent},
        f"a rise from {milder:.0%} to {1 - milder:.0%}": {"start": milder, "end": 1 - milder},
        f"a rise from {stricter:.0%} to {1 - stricter:.0%}": {"start": stricter, "end": 1 - stricter},
    },
)

# %%
# The same rise, read off the curves
off_curves = {k: crossing(whole[k], mostly) - crossing(whole[k], seldom) for k in lengths[1:]}
assert max(abs(orders - slow_rise) for orders in off_curves.values()) < 0.01

# %%
# Where a part stands meanwhile, how much later a longer answer comes, and how far GPT-3 was from GPT-2
k_shown = 30
part_low, part_high = seldom ** (1 / k_shown), mostly ** (1 / k_shown)
later = math.log10(lengths[-1] / lengths[1]) / slow
generation = math.log10(named["gpt-3-175b"].training_flop / named["gpt-2-xl"].training_flop)


# %%
# The exponent of horizons in compute
def pace(doubling_days, compute_growth):
    """The exponent of horizons in compute."""
    return trends.relative_exponent(trends.growth_per_year(doubling_days), compute_growth)


# %%
# How fast horizons have lengthened against compute, since 2019 and since 2023, and the rise if all steps are alike
growth, recent_days = facts.sevilla.growth_per_year, facts.metr_trend.recent_doubling_days
language_growth, frontier_growth = (
    facts.sevilla.language_growth_per_year,
    facts.sevilla.frontier_language_growth_per_year,
)
fast, lately = pace(facts.metr_trend.all_doubling_days, growth), pace(recent_days, growth)
alike_rise = [emergence.orders_of_rise(seldom, mostly, e) for e in (fast, lately)]

# %% [markdown]
# Now look at what the length does.
# While an answer of [30](<calc: {k_shown}>) tokens goes from [10%](<calc: {seldom:.0%}>) to [90%](<calc: {mostly:.0%}>), a single token goes from [92.6%](<calc: {part_low:.1%}>) to [99.6%](<calc: {part_high:.1%}>).
# On a chart of tokens nothing has happened, on a chart of answers everything.
# This is the point of [Schaeffer et al. 2023](<work: schaeffer-2023>), that emergence is in the eye of the metric.
#
# But on an axis of compute the whole answer is no more sudden than a part.
# The rise takes [$\log_{10}(\ln 0.1 / \ln 0.9)$](<calc: $\log_{{10}}(\ln {seldom} / \ln {mostly})$>) over the exponent, and $k$ has dropped out: [7.5](<calc: {slow_rise:.1f}>) orders of magnitude for an answer of any length.
# A longer answer comes later, [100](<calc: {lengths[-1]}>) tokens [7.3](<calc: {later:.1f}>) orders after [five](<calc: {lengths[1]:words}>), and just as slowly.
# Scoring whole answers hides the approach. It does not make the arrival abrupt.

# %%
# A curve for each length
drawing, axes = canvas(height=3.4)
axes.set(xlim=(-6, 14), ylim=(0, 1.03), xlabel="compute (orders of magnitude)", ylabel="right")
axes.yaxis.set_major_formatter("{x:.0%}")
in_turn = dict(zip(lengths, (colours.INK, colours.GREEN, colours.BLUE, colours.VERMILION), strict=True))
for k, colour in in_turn.items():
    axes.plot(compute, whole[k], color=colour)

# %%
# The names of the curves
label(axes, -3.1, 0.66, f"{lengths[0]} token", colours.INK, ha="right")
for k in lengths[1:]:
    label(axes, crossing(whole[k], 0.55) + 0.25, 0.53, f"{k}", in_turn[k])

# %%
# Curves of one shape
figure(
    drawing,
    name="lengths",
    caption=f"Answers of {lengths[1]}, {lengths[2]} and {lengths[3]} tokens rise one after another along curves of one shape, "
    f"each from {seldom:.0%} to {mostly:.0%} over {slow_rise:.1f} orders of magnitude. The length decides when, not how fast.",
    alt="Share of answers right against compute: a slowly rising curve for single tokens, and curves of equal shape for whole answers, each further to the right.",
    data={"compute (orders of magnitude)": compute} | {f"{k} tokens (probability)": whole[k] for k in lengths},
)

# %% [markdown]
# So where does "very abrupt" come from? Perhaps from an exponent that is not that of the average loss.
# The horizon of a model is the length of task, in minutes of a person's time, that the model does [half](<calc: {even:fraction}>) of the time.
# Horizons have grown over the years, and so has compute.
# For each order of magnitude of compute they have lengthened by [0.96](<calc: {fast:.2f}>) of an order since 2019
# and by [1.39](<calc: {lately:.2f}>) orders since 2023 ([METR 2026](<work: metr-2026-results>), [Sevilla and Roldán 2024](<work: sevilla-roldan-2024>)).
# If all steps of a task are alike and independent, the failure rate of a step falls as fast.
# Then the same rise takes [1.4](<calc: {alike_rise[0]:.1f}>) orders at the pace since 2019 and [1.0](<calc: {alike_rise[1]:.1f}>) at the pace since 2023.
# From GPT-2 to GPT-3 compute grew by [2.2](<calc: {generation:.1f}>) orders, which we call a generation.
# Both exponents include better methods along with more compute, and some abilities are quicker and some slower than the average of many.

# %%
# The steepness of METR's kind of curve, for the models that Nines shows
shown = "gpt4 gpt4o sonnet35 o1_preview o1 sonnet37 o3 opus4 gpt5 gemini3 opus45 gpt52".split()
pairs = [(m.h50_minutes, m.h80_minutes) for m in (getattr(facts, f"metr_{name}") for name in shown)]
slopes = [hazards.logistic_slope_from_horizons(*pair) for pair in pairs]
steepness = np.median(slopes)
spread = [emergence.logistic_rise(seldom, mostly, s, fast) for s in (min(slopes), max(slopes))]

# %%
# The same rise by that curve, and with the pace at either end of its intervals
tailed_rise = [emergence.logistic_rise(seldom, mostly, steepness, e) for e in (fast, lately)]
longest = emergence.logistic_rise(seldom, mostly, steepness, pace(recent_days.high, growth.high))
shortest = emergence.logistic_rise(seldom, mostly, steepness, pace(recent_days.low, growth.low))
assert shortest < tailed_rise[1] < longest < generation < tailed_rise[0]
by_language = emergence.logistic_rise(
    seldom, mostly, steepness, pace(facts.metr_trend.all_doubling_days, language_growth)
)

# %%
# A horizon if all steps are alike, and how much longer GPT-3's tasks were than GPT-2's
safe, sonnet = 0.8, facts.metr_sonnet37
h80_alike = sonnet.h50_minutes * hazards.horizon_ratio(even, safe)
longer_task, by_pace = facts.metr_gpt3.h50_minutes / facts.metr_gpt2.h50_minutes, 10 ** (fast * generation)

# %% [markdown]
# But the measured horizons speak against steps that are all alike.
# Claude 3.7 Sonnet does [half](<calc: {even:fraction}>) of the tasks of [60](<fact: {metr_sonnet37.h50_minutes:.0f}>) minutes;
# with steps all alike it would do [80%](<calc: {safe:.0%}>) of those of [19](<calc: {h80_alike:.0f}>) minutes, and measured were [12](<fact: {metr_sonnet37.h80_minutes:.0f}>).
# METR reads both off a logistic curve, which falls more slowly as tasks get longer.
# By such a curve the odds of success fall as a power of the length.
# With the power [0.85](<calc: {steepness:.2f}>), the median of the [twelve](<calc: {len(shown):words}>) models that [Nines](nines.md) shows,
# the rise takes [2.4](<calc: {tailed_rise[0]:.1f}>) orders at the pace since 2019 and [1.6](<calc: {tailed_rise[1]:.1f}>) at the pace since 2023.
# The single models' powers, [0.72](<calc: {min(slopes):.2f}>) to [1.00](<calc: {max(slopes):.2f}>), spread the first from [2.0](<calc: {spread[1]:.1f}>) to [2.8](<calc: {spread[0]:.1f}>).
# The published intervals of the later pace and of compute spread the second from [1.2](<calc: {shortest:.1f}>) to [2.1](<calc: {longest:.1f}>).
#
# The compute is that of all notable models. That of language models grew faster, [9](<fact: {sevilla.language_growth_per_year}>) times a year from 2017 to 2024;
# set against it, the pace of horizons makes the rise [3.7](<calc: {by_language:.1f}>) orders.
# All of this sets a pace in time against the compute of GPT-2 and GPT-3.
# The horizons of single models can be set against each model's own compute instead.


# %%
# The exponent of horizons between models
two, three, four = facts.metr_gpt2, facts.metr_gpt3, facts.metr_gpt4


def own_pace(first, last, small, large):
    """The exponent of horizons in compute between two models."""
    return trends.relative_exponent(
        last.h50_minutes / first.h50_minutes, named[large].training_flop / named[small].training_flop
    )


# %%
# Horizons against each model's own compute
own = {
    "GPT-2 to GPT-3": own_pace(two, three, "gpt-2-xl", "gpt-3-175b"),
    "GPT-3 to GPT-4": own_pace(three, four, "gpt-3-175b", "gpt-4"),
    "GPT-2 to GPT-4": own_pace(two, four, "gpt-2-xl", "gpt-4"),
}

# %%
# The rise at either end of the interval of GPT-2's horizon
own_ends = [
    emergence.logistic_rise(seldom, mostly, steepness, math.log10(three.h50_minutes / end) / generation)
    for end in (two.h50_minutes.low, two.h50_minutes.high)
]

# %%
# What becomes of a task that a model seldom does
gpt3_step = named["gpt-3-175b"].training_flop / named["gpt-3-13b"].training_flop
slope_three, slope_four = (hazards.logistic_slope_from_horizons(m.h50_minutes, m.h80_minutes) for m in (three, four))
task = three.h50_minutes * (mostly / seldom) ** (1 / slope_three)  # what GPT-3 seldom does
after = 1 / (1 + (task / four.h50_minutes) ** slope_four)


# %%
# The rise by a curve and an exponent, and the exponents at both ends of the growth of compute
def rise_by_horizons(steep=steepness, exponent=fast):
    """Orders of magnitude of compute from seldom to mostly, by a logistic of a steepness; if all steps are alike without."""
    if steep is None:
        return emergence.orders_of_rise(seldom, mostly, exponent)
    return emergence.logistic_rise(seldom, mostly, steep, exponent)


slowest, fastest = (pace(facts.metr_trend.all_doubling_days, by) for by in (growth.high, growth.low))

# %%
# The rise by every choice
rise = headline(
    "rise-by-horizons",
    "how far compute must grow from seldom right to mostly right, at the pace of measured horizons",
    rise_by_horizons,
    unit="orders",
    format=".1f",
    interval=(rise_by_horizons(exponent=fastest), rise_by_horizons(exponent=slowest)),
    how="the published interval of the growth of compute; that of the pace of horizons is not published",
    alternatives={
        "the pace since 2023": {"exponent": lately},
        "steps that are all alike": {"steep": None},
        "steps that are all alike, at the pace since 2023": {"steep": None, "exponent": lately},
        "the steepest of the models": {"steep": max(slopes)},
        "the least steep of the models": {"steep": min(slopes)},
        "the compute of language models": {"exponent": pace(facts.metr_trend.all_doubling_days, language_growth)},
        "the compute of the largest language models, since 2023": {"exponent": pace(recent_days, frontier_growth)},
        "GPT-2 and GPT-3 by their own compute": {"exponent": own["GPT-2 to GPT-3"]},
        "GPT-3 and GPT-4 by their own compute": {"exponent": own["GPT-3 to GPT-4"]},
        "GPT-2 and GPT-4 by their own compute": {"exponent": own["GPT-2 to GPT-4"]},
    },
)

# %% [markdown]
# On METR's older set of tasks GPT-3's horizon is [2.7](<calc: {longer_task:.1f}>) times as long as GPT-2's; the pace since 2019 would make it [130](<calc: {by_pace:.0f}>) times as long.
# By these models' own compute the rise takes [11.7](<calc: {rise.alternatives["GPT-2 and GPT-3 by their own compute"]:.1f}>) orders,
# and by either end of the published interval of GPT-2's horizon [4.3](<calc: {own_ends[0]:.1f}>) or [736](<calc: {own_ends[1]:.0f}>), so that this pair of models says little.
# From GPT-3 to GPT-4 horizons lengthened much faster, and there it takes [2.9](<calc: {rise.alternatives["GPT-3 and GPT-4 by their own compute"]:.1f}>).
# A task that GPT-3 does [10%](<calc: {seldom:.0%}>) of the time, by the logistic curve through its own horizons, GPT-4 does [84%](<calc: {after:.0%}>) of the time.
#
# So is it abrupt? If that means from seldom to nearly always within a generation, even this step falls short.
# If it means from seldom to more often than not, this step is enough.
# But Amodei speaks of when arithmetic came in, so that single abilities count and not an average of many tasks.
# The horizons do not have single abilities, but the paper on GPT-3 has sums by the size of the model ([Brown et al. 2020](<work: brown-2020>)).

# %%
# The kinds of sum: the share right of GPT-3, and of the next smaller model
sums = facts.gpt3_sums
right = [sums.addition_two, sums.subtraction_two, sums.right, sums.subtraction]
right += [sums.four_digits] * 2 + [sums.five_digits] * 2 + [sums.products, sums.combined]
before_it = [sums.smaller_two] * 2 + [sums.smaller_most] * 8
abrupt = sum(b <= seldom and r >= mostly for b, r in zip(before_it, right, strict=True))
assert len(right) == sums.kinds
below = 1000  # the numbers that are subtracted


# %%
# How long the rise of the most abrupt kind takes, through both sizes of model
def rise_of_sums(grown=sums.subtraction, before=sums.smaller_most, alike=False, start=seldom, end=mostly):
    """Orders of magnitude of compute between two rates, by the curve through the rates of two sizes of model."""
    curve = emergence.orders_of_rise if alike else emergence.logistic_rise
    unit = (1,) if alike else (1, 1)
    return math.log10(gpt3_step) * curve(start, end, *unit) / curve(before, grown, *unit)


# %%
# The same with the problems drawn again, and for the additions
problems = tuple(np.arange(sums.asked) < round(rate * sums.asked) for rate in (sums.subtraction, sums.smaller_most))
over_problems = bootstrap(problems, lambda g, b: rise_of_sums(g.mean(), b.mean()), of="sums", seed=2020)
added = rise_of_sums(sums.right)

# %%
# The rise of the subtractions by every choice
sum_rise = headline(
    "rise-of-sums",
    "how far compute must grow from seldom right to mostly right, in the subtractions of GPT-3",
    rise_of_sums,
    unit="orders",
    format=".2f",
    interval=(over_problems.low, over_problems.high),
    how=f"{sums.asked:,} sums drawn again; the smaller model's rate is the most that the text allows it",
    alternatives={
        "steps that are all alike": {"alike": True},
        f"a rise from {milder:.0%} to {1 - milder:.0%}": {"start": milder, "end": 1 - milder},
        f"a rise from {stricter:.0%} to {1 - stricter:.0%}": {"start": stricter, "end": 1 - stricter},
        f"{seldom / 2:.0%} right by the smaller model": {"before": seldom / 2},
    },
)

# %% [markdown]
# With a few examples before it, the largest model but one gets at most [10%](<fact: {gpt3_sums.smaller_most:.0%}>) of its subtractions of numbers below [1,000](<calc: {below:,}>) right, and GPT-3 [94%](<fact: {gpt3_sums.subtraction:.0%}>),
# with [14](<calc: {gpt3_step:.0f}>) times the compute.
# By a logistic curve through both, the rise takes about [1.00](<calc: {sum_rise:.2f}>) orders, where a generation is [2.2](<calc: {generation:.1f}>).
# Most kinds of sum did not rise so: of [ten](<fact: {gpt3_sums.kinds:words}>), this is the only one that went from seldom to nearly always.
# Additions of such numbers reached [80%](<fact: {gpt3_sums.right:.0%}>), which by the same curve is a rise of [1.4](<calc: {added:.1f}>) orders.
# Of sums and differences of fewer digits GPT-3 got [100%](<fact: {gpt3_sums.addition_two:.0%}>) and [98.9%](<fact: {gpt3_sums.subtraction_two:.1%}>) right.
# The smaller model already got about [half](<fact: {gpt3_sums.smaller_two:fraction}>) of them right.
# With more digits GPT-3 reached at most [26%](<fact: {gpt3_sums.four_digits:.0%}>) and [10%](<fact: {gpt3_sums.five_digits:.0%}>).
# In products it reached [29%](<fact: {gpt3_sums.products:.0%}>), and in sums with brackets [21%](<fact: {gpt3_sums.combined:.0%}>).
# We have picked the steepest of them all, so it says nothing of how abrupt abilities usually are.
# He says "sometimes", and one kind of sum is enough for that; the verdict rests on this word.
# Each answer counts only if all of its digits are right: [Schaeffer et al. 2023](<work: schaeffer-2023>) find that the sums of GPT-3 improve smoothly if the score counts digits.

# %%
# Abrupt or not
judge(
    "book-very-abrupt",
    likeliest(
        "some single ability, from seldom to nearly always within a generation",
        true_unless(lambda orders: orders > generation, by="sums that rise more slowly", found=sum_rise),
        because="he speaks of when arithmetic came in, and says sometimes",
        others={
            "most sums, from seldom to nearly always": true_unless(
                abrupt < sums.kinds / 2, by="the other sums of GPT-3"
            ),
            "the average of many tasks, from seldom to nearly always": true_unless(
                after < mostly, by="the step from GPT-3 to GPT-4"
            ),
            "the average of many tasks, from seldom to more often than not": true_unless(
                after < even, by="the step from GPT-3 to GPT-4"
            ),
        },
    ),
    f"GPT-3 gets {sums.subtraction:.0%} of its subtractions of numbers below {below:,} right, where the next smaller model, with "
    f"{gpt3_step:.0f} times less compute, gets less than {sums.smaller_most:.0%}. Of {sums.kinds} kinds of sum only {abrupt} did so. By the horizons of many tasks, "
    f"what GPT-3 does {seldom:.0%} of the time GPT-4 does {after:.0%} of the time.",
)

# %% [markdown]
# ## From an error of the loss
#
# Amodei's first clause and his second can be put into one calculation.
# Take a small error of the loss as an example: the gap between the original fit and the refit of one law to the same runs, at Chinchilla.
# The original fit had stopped early ([Besiroglu et al. 2024](<work: besiroglu-2024>)), so their difference does not measure how uncertain the loss is.

# %%
# Both sets of constants for one law of the loss
chinchilla = named["chinchilla"]
refit = (
    besiroglu.parameter_coefficient, besiroglu.data_coefficient,
    besiroglu.parameter_exponent, besiroglu.data_exponent,
)  # fmt: skip
first = math.exp(hoffmann.log_parameter_coefficient), math.exp(hoffmann.log_data_coefficient)
first = *first, hoffmann.exact_parameter_exponent, hoffmann.exact_data_exponent

# %%
# From an error of the loss to an error of the answer
at = chinchilla.parameters, chinchilla.training_tokens
by_refit = parametric.parametric_loss(*at, *refit, besiroglu.irreducible)
by_first = parametric.parametric_loss(*at, *first, math.exp(hoffmann.log_irreducible))
gap = by_refit - by_first
swing = {k: math.exp(k * gap) for k in (30, 300)}

# %% [markdown]
# The losses are [1.92](<calc: {by_first:.2f}>) and [1.97](<calc: {by_refit:.2f}>) nats, [2.8%](<calc: {gap / by_first:.1%}>) apart.
# For a given text of [30](<calc: {k_shown}>) tokens that is a factor of [4.9](<calc: {swing[30]:.1f}>) in its probability, and for one of [300](<calc: {10 * k_shown}>) a factor of [8 million](<calc: {swing[300] / 1e6:.0f} million>).
# The exponential does to an error what it does to an ability.
# Sutskever, too, keeps the loss apart from what a model can do with it:
#
# > the scaling law tells you what happens to your log of your next word prediction accuracy, right?
# > There is a whole separate challenge of linking next-word prediction accuracy to reasoning capability.
# >
# > — [Ilya Sutskever](<said: sutskever-scaling-law>)
#
# He is right if accuracy is the probability that was given to the word that came.
# If it is the share of words guessed right, the law does not speak of it: one can guess as often and be surer.

# %%
# Predictors that guess alike, and differ in the loss
sure, unsure = np.array([0.9, 0.9, 0.9]), np.array([0.51, 0.6, 0.7])
loss_sure, loss_unsure = -np.log(sure).mean(), -np.log(unsure).mean()
right_sure, right_unsure = (sure > even).mean(), (unsure > even).mean()

# %%
# Accuracy and its logarithm
alike = np.random.default_rng(7).uniform(even, 1, (200, len(sure)))  # predictors by chance, all of which guess right
unlike = np.all(alike > even) and np.ptp(np.log(alike).mean(axis=1)) > 0.1
by_loss = emergence.whole_answer(loss_sure, len(sure))  # the probability of all the words, from their mean loss
judge(
    "ilya-log-accuracy",
    of_record(
        likeliest(
            "the probability that is given to the word that comes",
            true_unless(not math.isclose(by_loss, np.prod(sure)), by="the loss, which gives another probability"),
            because="he speaks of its logarithm, which is how the loss is defined, and sets it against reasoning",
            others={
                "the share of words guessed right": true_unless(
                    unlike, by="predictors of equal accuracy and unequal loss"
                )
            },
        )
    ),
    f"The loss of a scaling law is the mean logarithm of that probability, with its sign turned. "
    f"Of predictors that guess {right_sure:.0%} right, a sure one has a loss of {loss_sure:.2f} and an unsure one of {loss_unsure:.2f}.",
    fixed="it says in other words how the loss is defined",
)

# %% [markdown]
# ## Seeing it come
#
# If the rise is smooth, it can be foretold by whoever looks closely enough.
# A success rate of [one in a thousand](<plain: an example>) looks like none at all on a benchmark of [164](<plain: a usual size of a benchmark of programs>) problems; it does not if each is tried a [thousand](<plain: an example>) times.
# [Hu et al. 2023](<work: hu-2023>) did that, and found the logarithm of $-\log$ of the rate to be a line in the logarithm of the model's size, as it must be if the answer's loss is a power.
# On some tasks, though, the rate rose faster than any such line.
# So take a model that will succeed [half](<calc: {even:fraction}>) of the time, and ask how often a smaller one does.

# %%
# Rates beforehand, by each exponent and each curve of success
ahead = np.array([0.5, 1.0, generation])
ways, rates = {"loss": f"{slow:.2f}, tokens alike"}, {"loss": emergence.rate_ahead(even, ahead, slow)}
for name, e, since in (("", fast, 2019), ("_lately", lately, 2023)):
    ways[f"alike{name}"] = f"{e:.2f} (since {since}), steps alike"
    rates[f"alike{name}"] = np.maximum(emergence.rate_ahead(even, ahead, e), 1e-300)  # rates too small for a float
    ways[f"tailed{name}"] = f"{e:.2f} (since {since}), logistic"
    rates[f"tailed{name}"] = emergence.logistic_rate_ahead(even, ahead, steepness, e)

# %%
# How many attempts show them
certainty, surer = 0.95, 0.99
hopeless = 1e15  # attempts that nobody can pay for
tries = {name: np.ceil(emergence.samples_to_see(rates[name], certainty)) for name in ways}


# %%
# Attempts until a success, and the rate a generation before
def attempts_before(rate=rates["tailed"][-1], sure=certainty):
    """Attempts after which a success has been seen."""
    return math.ceil(emergence.samples_to_see(rate, sure))


def before(steep=steepness, exponent=fast):
    """The rate a generation before, by a logistic."""
    return emergence.logistic_rate_ahead(even, generation, steep, exponent)


# %%
# The attempts a generation before, by every choice
attempts = headline(
    "attempts",
    "attempts that show a success a generation before a model does a task as often as not",
    attempts_before,
    unit="attempts",
    format=",.3g",
    interval=(attempts_before(before(exponent=slowest)), attempts_before(before(exponent=fastest))),
    how="the published interval of the growth of compute; that of the pace of horizons is not published",
    alternatives={
        "the pace since 2023": {"rate": rates["tailed_lately"][-1]},
        "steps that are all alike": {"rate": rates["alike"][-1]},
        "the exponent of the average loss": {"rate": rates["loss"][-1]},
        "the steepest of the models": {"rate": before(max(slopes))},
        "the least steep of the models": {"rate": before(min(slopes))},
        "GPT-2 and GPT-3 by their own compute": {"rate": before(exponent=own["GPT-2 to GPT-3"])},
        "GPT-3 and GPT-4 by their own compute": {"rate": before(exponent=own["GPT-3 to GPT-4"])},
        f"a certainty of {even:.0%}": {"sure": even},
        f"a certainty of {surer:.0%}": {"sure": surer},
    },
)


# %%
# How the table writes a rate and a number of attempts
def share(rate):
    small = f"under {render(1 / hopeless, SCI)}" if rate < 1 / hopeless else render(rate, SCI)
    return f"{rate:.1%}" if rate > 0.001 else small


def number(count):
    large = f"over {render(hopeless, SCI)}" if count > hopeless else f"{count / 1e6:.0f} million"
    return f"{count:,.0f}" if count < 1e6 else large


# %%
# The table of rates and attempts
table(
    [[ways[name], *(share(r) for r in rates[name]), *(number(t) for t in tries[name])] for name in ways],
    columns=["exponent"] + [f"{what} {o:.1f} orders before" for what in ("rate", "attempts") for o in ahead],
    caption=f"What will succeed {even:.0%} of the time shows itself in {tries['loss'][-1]:.0f} attempts a generation before if it rises as the loss does. "
    f"If it rises as horizons have, that takes over {render(hopeless, SCI)} attempts with steps all alike, and {tries['tailed'][-1]:.0f} to {tries['tailed_lately'][-1]:,.0f} by a logistic curve: "
    f"the attempts after which a success has been seen with {certainty:.0%} certainty.",
)

# %% [markdown]
# With the loss's exponent a model a whole generation smaller succeeds [18%](<calc: {rates["loss"][-1]:.0%}>) of the time; [16](<calc: {tries["loss"][-1]:.0f}>) attempts will show it.
# With the slower of the measured paces and steps that are all alike it succeeds once in [2×10³⁹](<calc: {1 / rates["alike"][-1]:sci0}>) attempts, and no budget shows that.
# By the logistic curve it succeeds [1.6%](<calc: {rates["tailed"][-1]:.1%}>) of the time at that pace, and [187](<calc: {tries["tailed"][-1]:.0f}>) attempts show it;
# at the pace since 2023 it takes [1,228](<calc: {tries["tailed_lately"][-1]:,.0f}>).
# A full order before, steps all alike ask for [1,562](<calc: {tries["alike"][1]:,.0f}>) and [85 million](<calc: {tries["alike_lately"][1] / 1e6:.0f} million>) attempts,
# the logistic for [21](<calc: {tries["tailed"][1]:.0f}>) and [47](<calc: {tries["tailed_lately"][1]:.0f}>).
# How far ahead an ability can be seen thus depends on how its rate of success falls far below a [half](<calc: {even:fraction}>), and the measured horizons do not tell.
#
# To see a success is not yet to foretell a rate.

# %%
# Forecasters, each with so many samples of models that are smaller
smaller = [1.0, 1.5, 2.0]
counts = np.array([20, 50, 164, 500, 1000, 3000, 10_000])
trials, level = 400, 0.9
seen = [emergence.simulate_foresight(even, smaller, slow, int(n), trials=trials, seed=11) for n in counts]
assert abs(seen[-1].middle - even) < 0.01

# %%
# How many samples are enough, and what as many as a benchmark has problems say
good_enough, benchmark = 0.1, 164
enough = next(int(n) for n, f in zip(counts, seen, strict=True) if f.high - f.low < 2 * good_enough)
at_benchmark = seen[list(counts).index(benchmark)]


# %%
# How far the forecasts of a rate spread
def foresight_error(rate=even, exponent=slow, tried=benchmark, nearer=0.0, seed=11):
    """Half the spread of the forecasts of a rate, as a share of the rate."""
    gaps = [gap - nearer for gap in smaller]
    found = emergence.simulate_foresight(rate, gaps, exponent, int(tried), trials=trials, seed=seed)
    return (found.high - found.low) / 2 / rate


# %%
# How far a forecast of a rate errs
quicker = 0.3  # an exponent between that of the average loss and those of the horizons
by_seed = [foresight_error(seed=seed) for seed in range(20)]
ability_error = headline(
    "ability-error",
    "how far forecasts of a rate of success spread either way, as a share of the rate",
    foresight_error,
    unit="share",
    format=".1%",
    interval=(min(by_seed), max(by_seed)),
    how=f"the least and the most of {len(by_seed)} simulations of {trials} forecasters",
    alternatives={
        f"{counts[0]} attempts of each model": {"tried": counts[0]},
        f"{counts[4]:,} attempts": {"tried": counts[4]},
        f"{counts[-1]:,} attempts": {"tried": counts[-1]},
        f"{10 * counts[-1]:,} attempts": {"tried": 10 * counts[-1]},
        "models that are nearer": {"nearer": 0.5},
        f"a rate of {mostly:.0%}": {"rate": mostly},
        f"a rate of {seldom:.0%}": {"rate": seldom},
        f"the exponent {quicker}": {"exponent": quicker},
    },
)

# %%
# The best loss of each of our own budgets
sweep = runs("stdlib-sweep")
budgets = np.unique(sweep["budget_flop"])
of_budget = [
    (sweep["parameters"][at], sweep["bits_per_byte"][at]) for at in (sweep["budget_flop"] == c for c in budgets)
]
best = np.array([extrapolation.fit_valley(sizes, losses).loss for sizes, losses in of_budget])


# %%
# How far a forecast of the loss of our own dearest budget erred
def loss_miss(runs_before=4):
    """How far the loss of the dearest budget was missed, from the first so many budgets, as a share of it."""
    law = extrapolation.fit_power_law(budgets[:runs_before], best[:runs_before])
    return abs(extrapolation.predict(budgets[-1], law) / best[-1] - 1)


loss_error = loss_miss()

# %%
# What there was to foretell over the last order of compute, and both errors as a share of it
order_before = list(np.isclose(budgets, budgets[-1] / 10)).index(True)
loss_to_foretell = best[order_before] / best[-1] - 1
rate_to_foretell = 1 - emergence.rate_ahead(even, smaller[0], slow) / even
of_change = ability_error / rate_to_foretell, loss_error / loss_to_foretell
hu_error, ladder_error = facts.hu_2023.deviation, facts.ladders.harder_points

# %%
# How much harder a rate is to foretell than the loss, and what other choices make of it
harder = headline(
    "harder",
    "how many times as far forecasts of a rate spread as a forecast of the loss missed",
    ability_error / loss_error,
    unit="times",
    format=".3g",
    interval=(ability_error.low / loss_error, ability_error.high / loss_error),
    how=f"the least and the most of {len(by_seed)} simulations; our forecast of a loss is a single one",
    alternatives={name: error / loss_error for name, error in ability_error.alternatives.items()}
    | {
        "both as a share of what there was to foretell": of_change[0] / of_change[1],
        "the loss foretold from all smaller budgets": ability_error / loss_miss(len(budgets) - 1),
        "the tasks that Bhagia et al. foretold worst": ladder_error / loss_error,
        "the score that Hu et al. foretold": hu_error / loss_error,
    },
)

# %%
# The band of forecasts, and the truth
middles, lows, highs = ([getattr(f, end) for f in seen] for end in ("middle", "low", "high"))
drawing, axes = canvas(height=3.2)
axes.set(xscale="log", xlim=(20, 10_000), ylim=(0, 1), xlabel="attempts of each smaller model", ylabel="rate foretold")
axes.yaxis.set_major_formatter("{x:.0%}")
axes.fill_between(counts, lows, highs, color=colours.BLUE, alpha=0.22, linewidth=0)
axes.plot(counts, middles, color=colours.BLUE)
guide(axes, y=even)

# %%
# How wide the forecasts spread
figure(
    drawing,
    name="foresight",
    caption=f"With the exponent {slow:.2f} of the average loss, and from models {smaller[0]:.0f}, {smaller[1]} and {smaller[2]:.0f} orders smaller, "
    f"a rate of {even:.0%} is foretold within {good_enough:.0%} either way by {level:.0%} of forecasters once each has {enough:,} attempts of every model; "
    f"with {benchmark} the forecasts spread from {at_benchmark.low:.0%} to {at_benchmark.high:.0%}.",
    alt="A band of forecasts against number of attempts, on a logarithmic axis: wide at the left, closing in on the dashed line of the true rate.",
    data={"attempts (count)": counts, "low (probability)": lows, "high (probability)": highs},
)

# %% [markdown]
# Let the ability rise as the average loss falls, and let [400](<calc: {trials}>) forecasters see some attempts of models [one](<calc: {int(smaller[0]):words}>),
# [one and a half](<plain: the middle one of those models>) and [two](<calc: {int(smaller[2]):words}>) orders smaller, draw the line and read it off.
# With [164](<calc: {benchmark}>) attempts of each they foretell anything from [37%](<calc: {at_benchmark.low:.0%}>) to [61%](<calc: {at_benchmark.high:.0%}>).
# That is [24%](<calc: {ability_error:.0%}>) of the rate either way, although these forecasters know the form of the law.
# To come within [ten](<calc: {round(100 * good_enough):words}>) points either way takes some [500](<calc: {enough:,}>).
# The loss of the best that our own dearest budget could buy was foretold to within [1.7%](<calc: {loss_error:.1%}>) from an order of compute before ([On the curve](on-the-curve.md)).
# So the forecasts of the rate spread [14](<calc: {harder:.0f}>) times as far.
# A loss changes little, and so is missed by little. But as a share of the change over that order the rate is missed by [82%](<calc: {of_change[0]:.0%}>), and the loss by [9%](<calc: {of_change[1]:.0%}>), and Amodei's contrast holds still.
# It does not hold of all forecasts that were put to the test.
# [Hu et al. 2023](<work: hu-2023>), who tried each problem very often, foretold the score of a model at programs to [0.05%](<fact: {hu_2023.deviation:.2%}>).
# [Bhagia et al. 2024](<work: bhagia-2024>) foretold [four](<fact: {ladders.easier_tasks:words}>) tasks from models with [1%](<fact: {ladders.compute:.0%}>) of the compute to within [two](<fact: {ladders.easier_points * 100:words}>) points,
# and missed [four](<fact: {ladders.harder_tasks:words}>) others by [6.9](<fact: {ladders.harder_points * 100:.1f}>) points on average.
# OpenAI put a forecast to the test too: GPT-4's score on programming problems was foretold from models with at most a [1,000th](<fact: {gpt4_report.least_saving:,}th>) of its compute ([OpenAI's report](<work: openai-report-2023>)).
# Of [six](<fact: {gpt4_predicted.groups:words}>) groups of problems the report shows the third easiest, for which it calls the forecast very accurate,
# and it says that the forecasts for the other [five](<fact: {gpt4_predicted.groups - 1:words}>) came out almost as well.
# It names [one](<fact: {gpt4_predicted.groups_missed:words}>) main exception, the easiest group, on which GPT-4 did worse than foretold.
# The [15](<fact: {gpt4_predicted.hardest_left_out}>) hardest problems were in no group: the forecast says nothing of the abilities that are hardest to see coming.

# %%
# Whether abilities are harder to foretell than the loss
groups, missed = facts.gpt4_predicted.groups, facts.gpt4_predicted.groups_missed
judge(
    "book-abilities-hard-to-predict",
    likeliest(
        "the success at a task is foretold with a larger error than the loss",
        true_unless(lambda times: times <= 1, by="forecasts as sure as those of the loss", found=harder),
        because="he sets abilities against the loss, and calls them much less predictable",
        others={"no ability can be foretold": true_unless(groups > missed, by="the forecasts in the report on GPT-4")},
    ),
    f"With {benchmark} attempts of each smaller model forecasts spread {ability_error:.0%} of the rate either way, "
    f"for forecasters who know the form of the law. The loss of our own dearest budget was foretold to within {loss_error:.1%}. "
    f"Of forecasts put to the test, Hu et al. missed a score by {hu_error:.2%}, and Bhagia et al. missed {facts.ladders.harder_tasks} tasks by {100 * ladder_error:.1f} points.",
)

# %%
# What was foretold
saving, foretold = facts.gpt4_report.least_saving, groups - missed
judge(
    "ilya-emergent-predict",
    of_record(true_unless(foretold < 1, by="forecasts that all failed")),
    f"GPT-4's score on some programming problems was predicted from models with at most a {saving:,}th of its compute; "
    f"the report calls its forecasts for {foretold:.0f} of {groups} groups of problems good.",
)

# %%
# What was not
judge(
    "labenz-capabilities-hard-to-predict",
    of_record(true_unless(missed < 1, by="predictions that all came true")),
    f"The report says so. Of its own predictions for {groups} groups of problems it names {missed} as the main exception, "
    f"and the {facts.gpt4_predicted.hardest_left_out} hardest problems it left out.",
)


# %%
# A rise seen from before it
def foreseen(orders, exponent, rate):
    """The rate of success so many orders before, the attempts that show it, and the orders that the rise takes."""
    then = emergence.rate_ahead(rate, orders, exponent)
    rise = emergence.orders_of_rise(seldom, mostly, exponent)
    visible = then >= 1e-300
    return {
        "before": then if visible else 0.0,
        "attempts": math.ceil(emergence.samples_to_see(then, certainty)) if visible else None,
        "rise": rise,
    }


# %%
# What can be set
exponents = [0.05, 0.1, 0.18, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, fast, lately]
sliders = {
    "orders": slider("seen from before by", [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.2, 2.5, 3], unit="orders"),
    "exponent": slider("exponent of the loss on the answer", exponents, unit="number", format=".2f"),
    "rate": slider("rate of success then", [0.1, 0.25, 0.5, 0.75, 0.9], unit="probability", format=".0%"),
}

# %%
# A rise seen from before it, at every setting
explore(
    name="seen-before",
    of=foreseen,
    sliders=sliders,
    shows={
        "before": reading("rate of success now", unit="probability", format=".2g"),
        "attempts": reading("attempts that show a success, steps alike", unit="count", format=".3g"),
        "rise": reading("the whole rise takes", unit="orders", format=".1f"),
    },
    start={"orders": 0.5, "exponent": fast, "rate": 0.5},
    curve=("orders", "before"),
    caption=f"If all steps are alike, how far ahead an ability can be seen is set by its exponent: "
    f"at {fast:.2f} one order before takes {tries['alike'][1]:,.0f} attempts, at {slow:.2f} it takes {tries['loss'][1]:.0f}.",
    alt="Rate of success against how long before, with a point for the setting of the sliders.",
)

# %% [markdown]
# ## A task that turns
#
# > The prior to GPT-4, as they scaled up the models, they were actually getting worse at this. [...]
# > And then all of a sudden it goes to perfect.
# >
# > — [Nathan Labenz](<said: labenz-hindsight>)
#
# The task is [hindsight neglect](<term: hindsight-neglect>): whether a bet was wise is to be judged by its odds, and the model judges by how it came out.
# [Wei et al. 2022, U-shaped scaling](<work: wei-2022-inverse>), explain such curves by a distraction, an easier rule that is learned first and answers wrongly.
# With [five](<fact: {inverse_prize.more_compute:words}>) times the compute of those who had found the tasks, [six](<fact: {inverse_prize.u_shaped:words}>) of the prize's [eleven](<fact: {inverse_prize.tasks:words}>) turned.
# As a model: before either rule is learned a guess is right [half](<calc: {chance:fraction}>) of the time; then the distraction takes over; then the task does.

# %%
# A task, and distractions that are learned at some distance before it
width, task_at = 0.35, 0.7
distractions = (-1.5, -0.5, 0.5)
orders = np.linspace(-4, 3, 141)
turned = {d: emergence.misled_accuracy(orders, d, task_at, width, chance) for d in distractions}
bottom = turned[distractions[0]].min()

# %%
# The turn by formula and case by case, for the distraction that is learned first
case = distractions[0], task_at, width, chance
for place in (-2.0, -1.0, 1.0):
    cases = emergence.simulate_misled(place, *case, trials=200_000, seed=4)
    assert abs(cases.value - emergence.misled_accuracy(place, *case)) < 4 * cases.standard_error

# %%
# What a line drawn before the turn would say
models_before = np.array([-2.2, -1.8, -1.4, -1.0])
accuracy_before = emergence.misled_accuracy(models_before, *case)
line = np.polyfit(models_before, accuracy_before, 1)
then = 2.0
by_line = max(np.polyval(line, then), 0.0)
truly = emergence.misled_accuracy(then, *case)
done_there = 1 / (1 + math.exp(-(models_before[-1] - task_at) / width))

# %%
# A curve for each distraction, and the models before the turn
drawing, axes = canvas(height=3.2)
axes.set(xlim=(-4, 3), ylim=(0, 1.03), xlabel="compute (orders of magnitude)", ylabel="right")
axes.yaxis.set_major_formatter("{x:.0%}")
for d, colour in zip(distractions, (colours.VERMILION, colours.BLUE, colours.GREEN), strict=True):
    axes.plot(orders, turned[d], color=colour)
axes.plot(models_before, accuracy_before, "o", color=colours.INK, markersize=4.5)
reach = np.array([-2.4, -0.55])

# %%
# The line through these models, and the names of the curves
axes.plot(reach, np.polyval(line, reach), color=colours.INK, linewidth=1, linestyle=(0, (4, 3)))
label(axes, -3.9, 0.2, "learned long before", colours.VERMILION)
label(axes, -0.72, 0.41, "sooner", colours.BLUE, ha="left")
label(axes, -3.9, 0.57, "with the task", colours.GREEN)

# %%
# Accuracy that falls and rises
figure(
    drawing,
    name="turn",
    caption=f"A distraction that is learned {task_at - distractions[0]:.1f} orders before the task takes accuracy from {chance:.0%} down to {bottom:.0%} and lets it turn. "
    f"A line through the marked models says {by_line:.0%} for one {then - models_before[-1]:.0f} orders on, which will be right {truly:.0%} of the time.",
    alt="Accuracy against compute: curves that begin at a guess, fall or hardly fall, and rise to the top; points on the falling part of one, with a dashed line through them that points down.",
    data={"compute (orders of magnitude)": orders}
    | {f"distraction learned at {d} (probability)": accuracy for d, accuracy in turned.items()},
)

# %% [markdown]
# It falls from [50%](<calc: {chance:.0%}>) to [6%](<calc: {bottom:.0%}>) and then rises to [98%](<calc: {truly:.0%}>), as smoothly as the widths that we chose.
# But whoever draws a line through the marked models has the sign wrong, and more samples do not mend it.
# At the last of them the task itself is done in [0.8%](<calc: {done_there:.1%}>) of cases, and those are buried under answers that are right by luck:
# a benchmark with [two](<calc: {round(1 / chance):words}>) choices pays [half](<calc: {chance:fraction}>) of its marks to chance.
# An ability that has to be got wholly right can be seen coming by its rare successes, unless they are too rare to be paid for.
# In this model, an ability that competes with a distraction cannot be seen coming in the score of a test that can be guessed.
# It might be seen in another score, such as the probability that the model gives to the right answer.

# %%
# Worse before
score = facts.gpt4_predicted.hindsight
judge(
    "labenz-hindsight-worse",
    of_record(true_unless(facts.gpt4_predicted.prize_trend >= 0, by="the report")),
    "The report says that performance on the prize's tasks fell with scale, and that GPT-4 reversed it on this one; "
    f"a distraction learned first falls to {bottom:.0%} in our model and then does the same.",
)

# %%
# Perfect after
judge(
    "labenz-goes-to-perfect",
    of_record(compare(said=1, found=score)),
    f"The figure's last bar reads {score:.0%}, and the report prints no number beside it.",
)

# %%
# What the exercise gives: one success in so many attempts, the exponent, and the success that is wanted
tried_for, falls_by, wanted = 1e6, 0.5, 0.5

# %% [markdown]
# ## The reckoning
#
# A small error of the loss becomes a large one of the chance of a whole answer.
# That is arithmetic, and it does not show how hard an ability is to foretell.
# Whether it is abrupt depends on the exponent and on the shape of the curve of success.
# At the exponent of the average loss the rise takes [7.5](<calc: {slow_rise:.1f}>) orders of magnitude, whatever the length of the answer.
# At those of the measured horizons it takes [1.0](<calc: {rise.least:.1f}>) to [11.7](<calc: {rise.most:.1f}>), as one chooses the curve, the years and the models;
# by a logistic curve and the pace since 2019 it is [2.4](<calc: {rise:.1f}>), and from GPT-2 to GPT-3 it was [2.2](<calc: {generation:.1f}>).
# One kind of sum rose within about [1.00](<calc: {sum_rise:.2f}>), and most others did not, so that "sometimes" is right and no more.
# Forecasts of a rate of success spread by [24%](<calc: {ability_error:.0%}>) of it either way where ours of a loss erred by [1.7%](<calc: {loss_error:.1%}>).
# Where forecasts of abilities were put to the test, some did as well as those of the loss and some did far worse.
# Rates of success on single abilities, measured with very many samples a model, would show both.
#
# !!! question "Exercise: a rare success"
#     A model solves a task once in [1 million](<calc: {tried_for / 1e6:.0f} million>) attempts, and the loss on the answer falls with exponent [0.5](<calc: {falls_by}>).
#     How much more compute makes it succeed [half](<calc: {wanted:fraction}>) of the time?
#
#     ??? success "Answer"
#         The loss on the answer must fall by a factor of [20](<calc: {math.log(tried_for) / math.log(1 / wanted):.0f}>),
#         from [$\ln 10^6$](<calc: $\ln 10^{math.log10(tried_for):.0f}$>) to [$\ln 2$](<calc: $\ln {1 / wanted:.0f}$>); that takes [2.6](<calc: {math.log10(math.log(tried_for) / math.log(1 / wanted)) / falls_by:.1f}>) orders of magnitude.
#
# ## What this leaves out
#
# Tokens of an answer are neither equally hard nor independent, and many answers may be right.
# A benchmark mixes tasks of many difficulties, which makes its average rise more slowly than any task of it.
# The exponents of the horizons are taken from [two](<plain: that of the horizon and that of compute>) trends in time, which cannot show that compute is what drove them.
# The distraction is a formula of ours for an explanation of others; its widths and places were chosen, not fitted, since the scores of the models before GPT-4 are public only as bars.
