# ---
# title: Nines
# summary: >-
#   A chain of [ten](<calc: {steps:words}>) independent steps, each of which succeeds [90%](<calc: {per_step:.0%}>) of the time, succeeds as a whole [35%](<calc: {one_nine:.0%}>) of the time.
#   Sholto Douglas expects more nines of reliability from every order of magnitude of scale.
#   A step that succeeds [90%](<calc: {per_step:.0%}>) of the time has [one nine](<plain: what the word means>), one that succeeds [99%](<calc: {better_step:.0%}>) has [two](<plain: what the word means>).
#   Across the few models whose training compute is known or estimated, a model with [ten](<plain: what an order of magnitude is>) times the compute has about [half](<calc: {round(nines, 1):fraction}>) a nine more.
#   If he meant about a nine or more, he expected too much, but this is not firm: other defensible choices give [-0.11](<calc: {nines.least:.2f}>) to [1.18](<calc: {nines.most:.2f}>) nines, and many of them would pass for about one.
#   These models cannot show what compute does by itself, because better methods came in the same years.
# part: Reliability
# authors: [The Scaling Era Reckoned]
# date: 2026-11-22
# updated: 2026-11-26
# order: 1
# excerpts: [douglas-nines, book-nines, douglas-order-of-magnitude, douglas-extra-nine, sutskever-self-driving, sutskever-double-check]
# claims: [book-34-percent, book-two-nines-90, book-effectively-useless, book-oom-gives-nines]
# corrections:
#   - {date: 2026-11-26, was: 'the book''s figure is a floor',
#      now: 'the book''s figure is no bound in either direction',
#      why: 'Shared luck raises the chance of the whole chain. Steps that differ in reliability lower it at the same average, and the page had left that out.'}
#   - {date: 2026-11-26, was: 'An eight-hour task would succeed 0.4% of the time by the chain and 2.0% by the other.',
#      now: '2.0% by the Weibull curve and 10.7% by the logistic',
#      why: 'The logistic curve, which is the one that METR fits, was left out, and it gives several times as much.'}
#   - {date: 2026-11-26, was: 'Of twelve models measured alike, from GPT-4 to GPT-5.2, none comes down to that.',
#      now: 'We show twelve of them, from GPT-4 to GPT-5.2; we picked them by hand, and no rule singles them out.',
#      why: 'The file has more models than were shown, and some of those left out lie outside the range on either side.'}
#   - {date: 2026-11-26, was: 'scale has not taken it away', why: 'Models were left out, intervals too, and errors in the timing of tasks would have the same effect on the ratio.'}
#   - {date: 2026-11-26, was: 'The horizon doubled every 212 days [...] so the exponent is 0.85 nines for each order of magnitude [...] the interval reaches one nine an order and hardly passes it',
#      now: 'each order of magnitude of compute goes with 0.51 of a nine by the logistic curve and 0.42 by the Weibull',
#      why: 'The figure set a trend in time beside another. Now each model stands against its own compute. The doubling time had been superseded too,
#        and the exchange of horizon for nines took a constant hazard, which the page had just found not to fit.'}
#   - {date: 2026-11-26, was: 'holds within 16% for the horizons that were measured', now: 'too high by a factor of 2.0',
#      why: 'The verdict rested on trends in time, on the superseded doubling time and on a constant hazard.'}
#   - {date: 2026-11-26, was: 'The first will never be built.', now: 'the first would take 33 years for every nine',
#      why: 'Nothing on the page showed that it never will be.'}
#   - {date: 2026-11-26, was: 'The analogy is exact', now: 'In this the analogy holds', why: 'The figures are for takeovers of other cars, and they take the takeovers to come at random.'}
#   - {date: 2026-11-26, was: 'three attempts succeed at least once 72% of the time.',
#      now: 'three attempts succeed at least once 72% of the time, provided that they fail independently of each other.',
#      why: 'The condition was not named there.'}
#   - {date: 2026-11-26, was: 'Either is some 17 times what the loss would have led one to expect.', now: 'and 3 times what the part above its floor would',
#      why: 'The multiple was taken of the whole loss alone. The part above the floor falls faster, as the page itself says.'}
#   - {date: 2026-11-26, was: 'exactly another nine, at no cost but the second attempt', now: 'The price is the second attempt and the looking, and the looking can cost far more.',
#      why: 'Somebody has to notice the failure, and that takes time.'}
# ---

# %%
# What this essay computes with
import numpy as np
from scipy.special import stdtrit

from reckoner.author import (
    canvas,
    colours,
    explore,
    facts,
    figure,
    headline,
    judge,
    label,
    models,
    reading,
    slider,
    table,
)
from snippets import hazards, reliability, scaling, trends
from snippets.allometry import allometric_error, allometric_exponent
from snippets.reliability import chain_success, correlated_chain_success, horizon_steps
from snippets.retries import detection_needed, step_with_retries
from snippets.verdicts import at_least, compare, likeliest, true_unless

# %% [markdown]
# > I think that's more about nines of reliability and the model successfully doing composite things.
# > If you can't chain tasks successively with high enough probability, then you won't get something that looks like an agent.
# >
# > — [Sholto Douglas](<said: douglas-nines>)
#
# He had been asked how far a longer memory would take language models towards tasks of many hours.
# Not memory was missing, he said, and blamed arithmetic instead.
# A long task is a chain, and its reliability is the product of its links.
# The book that prints the interview explains the phrase in its margin, with an example:
#
# > The intuition here is that if a long-horizon task consists of 10 subtasks,
# > having one nine of reliability at each subtask results in a 34 percent success rate at the overall task
# > (0.910)—effectively useless. Having two nines results in a 90 percent success rate.
# > So small improvements to the model could have large effects on its ability to perform complex tasks.
# >
# > — [Dwarkesh Patel and Gavin Leech](<said: book-nines>)
#
# The margin's figures can be settled by multiplication.
# What Douglas goes on to say cannot: that scale delivers the [nines](<term: nines-of-reliability>).
#
# ## The links of a chain
#
# Let each step succeed with probability $p$, whatever became of the others.
# Then all $n$ succeed with probability $p^n$.

# %%
# The book's chain, by formula
steps, chains, first, second = 10, 1_000_000, 1, 2
per_step, better_step = 0.9, 0.99
power = "a power of numbers that the book gives"
whole, better_whole = chain_success(per_step, steps), chain_success(better_step, steps)
one_nine = headline(
    "one-nine-chain",
    f"{steps} independent steps all succeed, each at {per_step:.0%}",
    whole,
    unit="probability",
    format=".1%",
    exact=power,
)
two_nines = headline(
    "two-nines-chain",
    f"{steps} independent steps all succeed, each at {better_step:.0%}",
    better_whole,
    unit="probability",
    format=".1%",
    exact=power,
)

# %%
# The same by drawing chains step by step
assert np.allclose([per_step, better_step], reliability.reliability_of_nines([first, second]))
drawn = reliability.simulate_chain(per_step, steps, trials=chains, seed=2024)
assert abs(drawn.value - one_nine) < 4 * drawn.standard_error

# %% [markdown]
# At [one nine](<calc: {first:words} nine>), [ten](<calc: {steps:words}>) steps succeed with probability [0.3487](<calc: {one_nine:.4f}>).
# Drawn step by step, [one million](<calc: {chains:words}>) chains agree:
# [0.3483](<calc: {drawn.value:.4f}>), give or take [0.0005](<calc: {drawn.standard_error:.4f}>).
# To the nearest percent this is [35%](<calc: {one_nine:.0%}>).
# The book has ["34 percent"](<said: book-nines>), which is what remains when the figure is cut off after its second digit,
# [0.34](<calc: {reliability.truncate(one_nine, 2)}>).
# The sum was right and the rounding was not.
# The ["0.910"](<said: book-nines>) in its brackets is a slip of another kind.
# It was [$0.9^{10}$](<calc: $0.9^{{{steps}}}$>), and the superscript came off on the way to the transcript.

# %%
# The margin's figure for a chain of single nines
cut = reliability.truncate(one_nine, 2)
weak, strong, extreme = 0.1, 0.3, 0.9
bunched = correlated_chain_success(per_step, steps, weak)
judge(
    "book-34-percent",
    likeliest(
        f"{steps} steps that fail independently of each other",
        compare(said=0.34, found=one_nine),
        because="the note writes the power beside the figure",
        others={f"steps whose outcomes correlate at {weak}": compare(said=0.34, found=bunched)},
    ),
    f"Independent steps give {one_nine:.4f}; cut off rather than rounded, that is {cut}.",
)

# %% [markdown]
# The second figure holds.
# At [two nines](<calc: {second:words} nines>) the same chain succeeds with probability [0.904](<calc: {two_nines:.3f}>), which is [90%](<calc: {two_nines:.0%}>) by any rule.

# %%
# The margin's figure for a nine more
bunched = correlated_chain_success(better_step, steps, weak)
judge(
    "book-two-nines-90",
    likeliest(
        f"{steps} steps that fail independently of each other",
        compare(said=0.90, found=two_nines),
        because="it goes on with the same subtasks as before",
        others={f"steps whose outcomes correlate at {weak}": compare(said=0.90, found=bunched)},
    ),
    f"Independent steps give {two_nines:.3f}.",
)

# %% [markdown]
# ## What a nine buys
#
# Turn the formula round: the longest chain that still succeeds with probability $P$ has $\ln P / \ln p$ links.

# %%
# How long a chain each nine can carry
k = np.arange(1, 7)
p = reliability.reliability_of_nines(k)
even, safe = 0.5, 0.8
half, most = horizon_steps(p, even), horizon_steps(p, safe)
all_ten = chain_success(p, steps)
whole_gain, step_gain = two_nines / one_nine - 1, p[1] / p[0] - 1

# %%
# The same as a table, a row for each nine
by_nine = zip(k, p, all_ten, half, most, strict=True)
table(
    [[f"{i}", f"{q:.{i}f}", f"{ten:.{i}%}", f"{h:,.1f}", f"{m:,.1f}"] for i, q, ten, h, m in by_nine],
    columns=["nines", "a step succeeds", f"{steps} steps all do", f"steps at {even:.0%}", f"steps at {safe:.0%}"],
    caption=f"From {half[0]:.1f} steps at even odds to {half[-1]:,.0f}: each nine carries a chain {half[2] / half[1]:.0f} times as long.",
)

# %% [markdown]
# At [one nine](<calc: {k[0]:words} nine>) even odds last for [6.6](<calc: {half[0]:.1f}>) steps, at [two](<calc: {k[1]:words}>) for [69](<calc: {half[1]:.0f}>).
# The factor is [10.5](<calc: {half[1] / half[0]:.1f}>), then [10.0](<calc: {half[2] / half[1]:.1f}>) from each nine to the next,
# because $-\ln p$ is nearly the failure rate itself once failures are rare.
# This is the force of the margin's last sentence.
# A model that goes from [one nine to two](<calc: {k[0]:words} nine to {k[1]:words}>) is barely better at anything that takes a single step:
# it succeeds [1.1](<calc: {p[1] / p[0]:.1f}>) times as often.
# It can do a task [ten](<calc: {round(half[1] / half[0]):words}>) times as long.
# The chance to finish [ten](<calc: {steps:words}>) steps rises from [35%](<calc: {one_nine:.0%}>) to [90%](<calc: {two_nines:.0%}>), which is a gain [16](<calc: {whole_gain / step_gain:.0f}>) times as large as that of a step.


# %%
# How much more a whole task gains than a step does, when a step gains a nine
def gain(n=steps, correlation=0.0):
    """Relative gain of the chance to do n steps, whose outcomes may correlate, over the relative gain of a step."""
    now, then = (correlated_chain_success(p, n, correlation) for p in (better_step, per_step))
    return (now / then - 1) / (better_step / per_step - 1)


# %%
# The gain, and what other ways of counting make of it
better, longer_chain = better_step / per_step, horizon_steps(better_step) / horizon_steps(per_step)
in_failures = (1 - per_step) / (1 - better_step)
large = 2  # an effect is large beside its cause if it is at least twice as large
by_failures = "failures counted in place of successes"
leverage = headline(
    "leverage",
    f"times the gain of a step that the chance to finish {steps} steps gains, when a step goes from {per_step} to {better_step}",
    gain,
    unit="ratio",
    format=".1f",
    how="it is arithmetic on given numbers, which has no error",
    alternatives={
        f"{steps // 2} steps": {"n": steps // 2},
        f"{2 * steps} steps": {"n": 2 * steps},
        f"steps whose outcomes correlate at {weak}": {"correlation": weak},
        f"steps that correlate at {strong}": {"correlation": strong},
        f"steps that correlate at {extreme}": {"correlation": extreme},
        "gains in percentage points": lambda: (two_nines - one_nine) / (better_step - per_step),
        "the length of the task in place of the chance": lambda: (longer_chain - 1) / (better - 1),
        "the length of the task over the step's gain in failures": lambda: longer_chain / in_failures,
        by_failures: lambda: (1 - one_nine) / (1 - two_nines) / in_failures,
    },
)

# %%
# Small improvements, large effects
small_gain = "tasks that gain hardly more than their steps do"
judge(
    "book-effectively-useless",
    likeliest(
        "a gain that is small in each step is a large gain in the chance to finish a task of many steps",
        true_unless(lambda times: times < large, by=small_gain, found=leverage),
        because="the word “so” draws it from the chances just given",
        others={
            "a large gain in the length of task that can be done": true_unless(
                lambda times: times < large, by=small_gain, found=longer_chain / better
            ),
            "improvement counted in failures and not in successes": true_unless(
                lambda times: times < large, by=small_gain, found=leverage.alternatives[by_failures]
            ),
        },
    ),
    f"When a step succeeds {better:.1f} times as often, {steps} steps succeed {two_nines / one_nine:.1f} times as often; "
    f"where steps share their luck almost wholly, they gain hardly more than a step does.",
)

# %% [markdown]
# The book is right on ["large effects"](<said: book-nines>), but not in every way of counting.
# If the outcomes of the steps correlate at [0.9](<calc: {extreme}>), the whole task gains only [1.3](<calc: {leverage.alternatives[f"steps that correlate at {extreme}"]:.1f}>) times as much as a step.
# And counted in failures the improvement is not small at all: the step fails [ten](<calc: {round(in_failures):words}>) times less often,
# while the chain fails only [6.8](<calc: {(1 - one_nine) / (1 - two_nines):.1f}>) times less often.


# %%
# Four curves of one shape
n = np.unique(np.round(np.logspace(0, 4, 161)))
curves = {i: chain_success(p[i - 1], n) for i in k[:4]}
drawing, axes = canvas(height=3.4)
for i, colour in zip(curves, (colours.BLUE, colours.VERMILION, colours.GREEN, colours.PURPLE), strict=True):
    axes.plot(n, curves[i], color=colour)
    label(axes, horizon_steps(p[i - 1], 0.6) * 1.15, 0.62, f"{i} nine{'s' if i > 1 else ''}", colour)

# %%
# The margin's chain, marked on two of the curves
axes.plot([steps, steps], [one_nine, two_nines], "o", color=colours.INK, markersize=4.5)
label(axes, steps * 1.15, one_nine, f"{steps} steps: {one_nine:.0%}", fontsize=9)
label(axes, steps * 1.15, two_nines + 0.03, f"{two_nines:.0%}", fontsize=9)
axes.set(xscale="log", ylim=(0, 1.04), xlim=(1, 1e4), xlabel="steps in the chain", ylabel="all succeed")
axes.yaxis.set_major_formatter("{x:.0%}")

# %%
# The figure of the curves, with its caption and data
figure(
    drawing,
    name="chains",
    caption=f"A nine moves the cliff {round(half[2] / half[1]):.0f}-fold to the right and changes nothing else. "
    f"A chain of {steps} stands on the slope of the first curve ({one_nine:.0%}) and on the plateau of the second ({two_nines:.0%}).",
    alt="Success against number of steps, on a logarithmic axis: falling curves of the same shape, "
    f"each a factor of about {half[2] / half[1]:.0f} to the right of the one before.",
    data={"steps (count)": n} | {f"success at {i} nines (probability)": curve for i, curve in curves.items()},
)

# %% [markdown]
# ## When failures keep company
#
# The product assumes that each step fails by its own bad luck, and that all steps are equally reliable.
# Real tasks differ: some are easy from end to end and some are hopeless,
# so a chain that has begun well is likelier to go on well.
# Give every chain a reliability of its own, drawn from a beta distribution whose mean is still [one nine](<calc: {first:words} nine>),
# and say how alike the steps of a chain are by the correlation of their outcomes.

# %%
# The same average step, luck shared within each chain
some, more = (reliability.correlated_chain_success(0.9, steps, rho) for rho in (weak, strong))
shared = reliability.simulate_chain(0.9, steps, trials=chains, seed=7, correlation=strong)
assert abs(shared.value - more) < 4 * shared.standard_error
good, poor = 0.99, 0.81
unlike = chain_success(good, steps / 2) * chain_success(poor, steps / 2)
assert abs((good + poor) / 2 - 0.9) < 1e-12

# %% [markdown]
# A correlation of [0.1](<calc: {weak}>) lifts the chain from [35%](<calc: {one_nine:.0%}>) to [48%](<calc: {some:.0%}>),
# one of [0.3](<calc: {strong}>) to [64%](<calc: {more:.0%}>), by formula and by simulation alike.
# The average step is no better than it was.
# Failures that bunch together spoil fewer chains than failures that are spread,
# so shared luck helps a chain whose steps are alike.
#
# Steps that are not alike do the opposite.
# Take [five](<calc: {steps // 2:words}>) steps that succeed [0.99](<calc: {good}>) of the time and [five](<calc: {steps // 2:words}>) that succeed [0.81](<calc: {poor}>) of the time.
# Their average is still [one nine](<calc: {first:words} nine>), but the whole chain succeeds [33%](<calc: {unlike:.0%}>) of the time instead of [35%](<calc: {one_nine:.0%}>).
# Real steps may be both correlated and unlike, so the book's figure is no bound in either direction.
#
# ## What has been measured
#
# Do real tasks behave like chains of independent links?
# [Kwa et al. 2025](<work: kwa-2025>) gave models tasks on which people had been timed.
# Claude 3.7 Sonnet did [half](<calc: {even:fraction}>) of those that take a person [59](<fact: {kwa.h50_minutes}>) minutes,
# and [80%](<calc: {safe:.0%}>) of those that take [15](<fact: {kwa.h80_minutes}>).[^logistic]
# If every minute were a link of the same strength, either figure would give the other.
#
# [^logistic]: Both are read off a logistic curve in the logarithm of task length, fitted to all tasks; no single task was measured at either level.

# %%
# The chain that one measured horizon implies, and the shape that both imply
h50, h80 = facts.kwa.h50_minutes, facts.kwa.h80_minutes
tied = hazards.horizon_ratio(0.5, 0.8)
shape = hazards.weibull_shape_from_horizons(h50, h80)
scale = h50 / hazards.weibull_horizon(0.5, 1.0, shape)
constant_scale = h50 / hazards.weibull_horizon(0.5, 1.0)
slope = hazards.logistic_slope_from_horizons(h50, h80)

# %%
# A day's task, by each of the curves
day = 8 * 60
chain_day = hazards.weibull_success(day, constant_scale)
shaped_day = hazards.weibull_success(day, scale, shape)
logistic_day = hazards.logistic_success(day, h50, slope)
assert abs(chain_day - chain_success(0.5, day / h50)) < 1e-12

# %% [markdown]
# A constant hazard ties them: the stricter horizon is [$\ln 0.8 / \ln 0.5$](<calc: $\ln {safe} / \ln {even}$>) of the looser,
# [0.32](<calc: {tied:.2f}>) of it, which would be [19](<calc: {tied * h50:.0f}>) minutes.
# Measured, it is [0.25](<calc: {h80 / h50:.2f}>).
# A chain is thus not a bad picture ([Ord 2025](<work: ord-2025>) proposed it for these very data) but it is too steep.
# A hazard that declines as the task goes on fits both points, with a Weibull shape of [0.83](<calc: {shape:.2f}>) where a chain has exactly one.
# Tasks of mixed difficulty look like that from outside, because the survivors are the easy ones.
# Tasks whose length is known only roughly look like that too.
# METR reads both points off a third curve, a logistic.
# The curves differ little at an hour and much at a day.
# An [eight](<calc: {day / 60:words}>)-hour task would succeed [0.4%](<calc: {chain_day:.1%}>) of the time by the chain,
# [2.0%](<calc: {shaped_day:.1%}>) by the Weibull curve and [10.7%](<calc: {logistic_day:.1%}>) by the logistic.
# The points that we have cannot choose between the Weibull and the logistic.
# None of the three is an agent.

# %%
# Three curves through the measured points
t = np.unique(np.round(np.logspace(0, np.log10(960), 81), 2))
links, mixed = hazards.weibull_success(t, constant_scale), hazards.weibull_success(t, scale, shape)
fitted = hazards.logistic_success(t, h50, slope)
drawing, axes = canvas(height=3.2)
for curve, colour in ((links, colours.BLUE), (mixed, colours.VERMILION), (fitted, colours.GREEN)):
    axes.plot(t, curve, color=colour)

# %%
# The measured points, and the names of the curves
axes.plot([h80, h50], [0.8, 0.5], "o", color=colours.INK, markersize=5)
label(axes, h80 * 0.93, safe - 0.04, f"{h80:.0f} min", ha="right", fontsize=9)
label(axes, h50 * 1.1, 0.53, f"{h50:.0f} min", fontsize=9)
label(axes, 7.5, 0.95, "a chain", colours.BLUE)
label(axes, 1.25, 0.84, "declining hazard", colours.VERMILION)
label(axes, 290, 0.22, "logistic", colours.GREEN)

# %%
# The axes of the curves
axes.set(xscale="log", xlim=(1, 960), xlabel="length of the task (minutes of a person's time)")
axes.set(ylim=(0, 1.04), ylabel="success")
axes.yaxis.set_major_formatter("{x:.0%}")

# %%
# The figure of the three curves, with its caption and data
figure(
    drawing,
    name="hazard",
    caption=f"A chain pinned to the measured {h50:.0f} minutes expects {tied * h50:.0f} minutes at {safe:.0%}; {h80:.0f} were measured. "
    f"A Weibull curve of shape {shape:.2f} and a logistic curve meet both points. "
    f"They part beyond them: at {day / 60:.0f} hours the one has {shaped_day:.1%} and the other {logistic_day:.1%}.",
    alt=f"Success against task length: falling curves that cross at the point measured for {even:.0%}; "
    f"the one with declining hazard and the logistic also pass through the point measured for {safe:.0%}.",
    data={
        "task length (minutes)": t,
        "chain (probability)": links,
        "declining hazard (probability)": mixed,
        "logistic (probability)": fitted,
    },
)

# %%
# The horizons of each model, looser and stricter, as corrected
measures = {
    "GPT-4": (facts.metr_gpt4.h50_minutes, facts.metr_gpt4.h80_minutes),
    "GPT-4o": (facts.metr_gpt4o.h50_minutes, facts.metr_gpt4o.h80_minutes),
    "Claude 3.5 Sonnet": (facts.metr_sonnet35.h50_minutes, facts.metr_sonnet35.h80_minutes),
    "o1-preview": (facts.metr_o1_preview.h50_minutes, facts.metr_o1_preview.h80_minutes),
    "o1": (facts.metr_o1.h50_minutes, facts.metr_o1.h80_minutes),
    "Claude 3.7 Sonnet": (facts.metr_sonnet37.h50_minutes, facts.metr_sonnet37.h80_minutes),
    "o3": (facts.metr_o3.h50_minutes, facts.metr_o3.h80_minutes),
    "Claude Opus 4": (facts.metr_opus4.h50_minutes, facts.metr_opus4.h80_minutes),
    "GPT-5": (facts.metr_gpt5.h50_minutes, facts.metr_gpt5.h80_minutes),
    "Gemini 3 Pro": (facts.metr_gemini3.h50_minutes, facts.metr_gemini3.h80_minutes),
    "Claude Opus 4.5": (facts.metr_opus45.h50_minutes, facts.metr_opus45.h80_minutes),
    "GPT-5.2": (facts.metr_gpt52.h50_minutes, facts.metr_gpt52.h80_minutes),
}
long, short = np.array(list(measures.values()), dtype=float).T

# %%
# One over the other, model by model
ratios, shapes = long / short, hazards.weibull_shape_from_horizons(long, short)
slopes = hazards.logistic_slope_from_horizons(long, short)
assert ratios.min() > 1 / tied

# %%
# The horizons of one model as first published and as corrected
again = facts.metr_sonnet37
before = again.uncorrected_h50_minutes / again.uncorrected_h80_minutes
after = again.h50_minutes / again.h80_minutes

# %%
# A day's task by the corrected horizons
later_shape = hazards.weibull_shape_from_horizons(again.h50_minutes, again.h80_minutes)
later_scale = again.h50_minutes / hazards.weibull_horizon(0.5, 1.0, later_shape)
later_day = hazards.weibull_success(day, later_scale, later_shape)
later_slope = hazards.logistic_slope_from_horizons(again.h50_minutes, again.h80_minutes)
later_logistic_day = hazards.logistic_success(day, again.h50_minutes, later_slope)

# %% [markdown]
# That was one model, and its horizons have been fitted more than once.
# On a larger set of tasks they became [59.8](<fact: {metr_sonnet37.uncorrected_h50_minutes:.1f}>) and [9.8](<fact: {metr_sonnet37.uncorrected_h80_minutes:.1f}>) minutes ([METR 2025](<work: metr-horizons>)).
# Then a mistake was found in how the curves had been regularised, which had made them too flat ([METR Notes 2026](<work: metr-2026-note>));
# without it they are [60.4](<fact: {metr_sonnet37.h50_minutes:.1f}>) and [12.1](<fact: {metr_sonnet37.h80_minutes:.1f}>) ([METR 2026](<work: metr-2026-results>)).
# The looser horizon hardly moved.
# The [eight](<calc: {day / 60:words}>)-hour task now succeeds [5.0%](<calc: {later_day:.1%}>) of the time by the Weibull curve and [14.3%](<calc: {later_logistic_day:.1%}>) by the logistic.
# And the looser over the stricter was [3.9](<calc: {h50 / h80:.1f}>), then [6.1](<calc: {before:.1f}>), and is now [5.0](<calc: {after:.1f}>), where a constant hazard has [3.1](<calc: {1 / tied:.1f}>).
#
# METR's file of results now has [26](<fact: {metr_file.models}>) models, from February 2019 to April 2026.
# We show [twelve](<calc: {len(ratios):words}>) of them, from GPT-4 to GPT-5.2; we picked them by hand, and no rule singles them out.
# Their ratios lie between [4.0](<calc: {ratios.min():.1f}>) and [6.8](<calc: {ratios.max():.1f}>), with a median of [5.1](<calc: {np.median(ratios):.1f}>), so none of them comes down to the chain's.
# The whole file has a wider range.
# Claude Opus 4.6 is at [10.3](<fact: {metr_opus46.h50_minutes / metr_opus46.h80_minutes:.1f}>).
# GPT-3 is at [2.6](<fact: {metr_gpt3.h50_minutes / metr_gpt3.h80_minutes:.1f}>) and GPT-3.5 at [2.3](<fact: {metr_gpt35.h50_minutes / metr_gpt35.h80_minutes:.1f}>), below the chain;
# METR measured these two on an older set of tasks.
# All the others in the file lie above the chain.
#
# !!! warning "Doubted since 26 November 2026"
#     We doubt that the ratio of a model's horizons shows whether tasks are chains of equal steps, and how larger models change it.
#     Each horizon has a wide interval that we leave out, errors in the timing of tasks alone would raise a true chain's ratio, and G. Hamilton's fits to the runs themselves (January and February 2026) are not compared.
#     The rework has to take every model with its interval, simulate the errors in timing, and set Hamilton's shapes beside ours.

# %%
# The ratio of the horizons, for the models shown
drawing, axes = canvas(height=3.2)
axes.plot(long, ratios, "o", color=colours.BLUE, markersize=5)
axes.axhline(1 / tied, color=colours.VERMILION, linewidth=1.2)
axes.set(xscale="log", xlim=(3, 1000), xlabel=f"horizon at {even:.0%} (minutes of a person's time)")
axes.set(ylim=(2.5, 7.5), ylabel=f"horizon at {even:.0%} over that at {safe:.0%}")
label(axes, 3.2, 1 / tied - 0.25, "a constant hazard", colours.VERMILION, ha="left")

# %%
# Some of the models by name, to the right of their points but for one
right = "GPT-4", "Claude 3.5 Sonnet", "o3", "Claude Opus 4.5", "GPT-5.2", "Gemini 3 Pro", "GPT-4o", "o1"
for model in right:
    at = list(measures).index(model)
    across, up, where = (1.0, 0.25, "center") if model == "Claude Opus 4.5" else (1.12, 0.0, "left")
    label(axes, long[at] * across, ratios[at] + up, model, fontsize=8.5, ha=where)

# %%
# The figure of the ratios, with its caption and data
figure(
    drawing,
    name="ratios",
    caption=f"Were every minute a link of the same strength, the horizon at {even:.0%} would be {1 / tied:.1f} times the one at {safe:.0%}. "
    f"For the {len(ratios)} models shown, of {facts.metr_file.models:.0f} in METR's file, it is {ratios.min():.1f} to {ratios.max():.1f} times, with Weibull shapes of {shapes.min():.2f} to {shapes.max():.2f}.",
    alt="Ratio of the looser horizon to the stricter against the looser, on a logarithmic axis: a cloud of dots without intervals, all above a line for a constant hazard.",
    data={
        "model (name)": list(measures),
        "horizon at half success (minutes)": long,
        "horizon at 80% success (minutes)": short,
        "ratio (number)": ratios,
        "Weibull shape (number)": shapes,
    },
)

# %% [markdown]
# ## What a nine costs
#
# > It feels to me that each incremental order of magnitude gives more nines of reliability, which unlocks things like agents.
# >
# > — [Sholto Douglas](<said: douglas-order-of-magnitude>)
#
# Suppose that a step's failure rate $q$ falls as a power of compute, $q \propto C^{-a}$.
# Then every order of magnitude of $C$ adds $a$ nines, and the whole question is how large $a$ is.
#
# The obvious reading takes failure to fall as the loss does.
# [Kaplan et al. 2020](<work: kaplan-2020>) put the exponent of the loss in compute at [0.050](<fact: {kaplan.compute_exponent:.3f}>).
# The loss has a floor that no model can pass, and the part above it falls faster;
# the constants of [Besiroglu et al. 2024](<work: besiroglu-2024>) give that part an exponent of $ab/(a+b)$.
# The other reading leaves the loss aside and takes the reliability that was measured.

# %%
# Nines per order of magnitude, if failures fall as the loss does
from_loss = reliability.nines(1 - 10**-facts.kaplan.compute_exponent)
above_floor = scaling.optimal_loss_exponent(facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent)
dear = trends.compute_per_nine(above_floor)
growth = facts.sevilla.growth_per_year
of_size, of_data = facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent

# %% [markdown]
# By the loss, each order of magnitude buys [0.05](<calc: {from_loss:.2f}>) nines, or [0.18](<calc: {above_floor:.2f}>) above the floor.
# [One nine](<calc: {first:words} nine>) would then cost [$10^{20}$](<calc: $10^{{{1 / from_loss:.0f}}}$>) times the compute,
# or at the kinder exponent [406,000](<calc: {round(dear, -3):,.0f}>) times.
# At the [4.1](<fact: {sevilla.growth_per_year}>)-fold yearly growth of recent training compute ([Sevilla and Roldán 2024](<work: sevilla-roldan-2024>)),
# the first would take [33](<calc: {trends.relative_exponent(10 ** (1 / from_loss), growth):.0f}>) years for every nine and the second [9](<calc: {trends.relative_exponent(dear, growth):.0f}>), if growth went on that long.
#
# The measured reading is of another kind.
# For some of METR's models we know the compute that trained them, or Epoch AI has estimated it ([Epoch AI 2025](<work: epoch-2025>)).
# So we can ask how the horizon grows from one model to another with that model's own compute.

# %%
# The models of METR's file whose training compute stands in our table
known = {
    "gpt-2-xl": facts.metr_gpt2.h50_minutes,
    "gpt-3-175b": facts.metr_gpt3.h50_minutes,
    "gpt-4": facts.metr_gpt4.h50_minutes,
    "claude-3-opus": facts.metr_opus3.h50_minutes,
    "gpt-4o": facts.metr_gpt4o.h50_minutes,
    "claude-3-5-sonnet": facts.metr_sonnet35.h50_minutes,
    "claude-3-7-sonnet": facts.metr_sonnet37.h50_minutes,
}

# %%
# The table's rows for these models, their dates, and what their horizons are worth
trained = [model for model in models if model.id in known]
dated = [model.date for model in trained]
orders = np.log10(trained[-1].training_flop / trained[0].training_flop)
weibull, logistic = np.median(shapes), np.median(slopes)


# %%
# The compute and the horizons of these models
def points(without="", until=9999, methods=1.0):
    """Compute and horizons of models; `methods` is the factor by which better methods multiply compute each year."""
    chosen = [model for model in trained if model.id != without and model.date.year <= until]
    years = [(model.date - trained[0].date).days / trends.DAYS_PER_YEAR for model in chosen]
    compute = [model.training_flop * methods**year for model, year in zip(chosen, years, strict=True)]
    return compute, [known[model.id] for model in chosen]


# %%
# Nines for each order of magnitude of a model's own compute
def per_order(worth=logistic, **choice):
    """Nines an order, where an order of magnitude of horizon is worth so many nines."""
    return worth * allometric_exponent(*points(**choice))


# %%
# The same where each model's date stands in the line too
def at_one_date(worth=logistic):
    """Nines an order that compute adds where each model's date stands in the line too, and their standard error."""
    compute, horizon = np.log10(points())
    sides = np.column_stack([np.ones(len(trained)), compute, [when.toordinal() for when in dated]])
    weights, misfit, *_ = np.linalg.lstsq(sides, horizon, rcond=None)
    spread = misfit[0] / (len(trained) - len(weights)) * np.linalg.inv(sides.T @ sides)
    return worth * weights[1], worth * np.sqrt(spread[1, 1])


# %%
# The line through the models, and the interval of its slope
level = 0.95
exponent, error = allometric_exponent(*points()), allometric_error(*points())
reach = stdtrit(len(trained) - 2, (1 + level) / 2) * error
ends = tuple(logistic * (exponent + side * reach) for side in (-1, 1))
alone, its_error = at_one_date()
its_reach = stdtrit(len(trained) - 3, (1 + level) / 2) * its_error
together = np.corrcoef(np.log10(points()[0]), [when.toordinal() for when in dated])[0, 1]

# %%
# The stricter horizons of the models of the line that have one in our record
strict = {
    "gpt-3-175b": facts.metr_gpt3.h80_minutes,
    "gpt-4": facts.metr_gpt4.h80_minutes,
    "gpt-4o": facts.metr_gpt4o.h80_minutes,
    "claude-3-5-sonnet": facts.metr_sonnet35.h80_minutes,
    "claude-3-7-sonnet": facts.metr_sonnet37.h80_minutes,
}

# %%
# The nines by these
both = [model for model in trained if model.id in strict]
stricter = logistic * allometric_exponent([model.training_flop for model in both], [strict[model.id] for model in both])

# %%
# The same from trends in time: the growth of horizons and that of compute
all_days, days = facts.metr_trend.all_doubling_days, facts.metr_trend.recent_doubling_days
longer, lately = trends.growth_per_year(all_days), trends.growth_per_year(days)
saved = trends.growth_per_year(facts.ho.halving_months * trends.DAYS_PER_YEAR / 12)


def over_time(worth=logistic, yearly=longer, compute=growth):
    """Nines an order, where the horizon grows `yearly` and compute by `compute` a year."""
    return worth * trends.relative_exponent(yearly, compute)


# %%
# Nines an order by other curves, models and counts of compute
by_choice = {
    "a Weibull curve": {"worth": weibull},
    "a constant hazard": {"worth": 1.0},
    "GPT-2 left out": {"without": "gpt-2-xl"},
    "GPT-3 left out": {"without": "gpt-3-175b"},
    "Claude 3.7 Sonnet left out": {"without": "claude-3-7-sonnet"},
    f"the horizon at {safe:.0%}, of the {len(both)} models that have one": lambda: stricter,
    "each model's date beside its compute": lambda: alone,
    "the models from before 2024 alone": {"until": 2023},
    "better methods counted as compute": {"methods": saved},
}

# %%
# Nines an order by trends in time
by_trend = {
    "trends in time since 2019": over_time,
    "trends in time since 2019 and a Weibull curve": lambda: over_time(worth=weibull),
    "trends in time since 2019 and compute at its fastest": lambda: over_time(compute=growth.high),
    "trends in time since 2019 and better methods counted": lambda: over_time(compute=growth * saved),
    "trends in time since 2023": lambda: over_time(yearly=lately),
    "trends in time since 2023 and a Weibull curve": lambda: over_time(worth=weibull, yearly=lately),
    "trends in time since 2023 and better methods counted": lambda: over_time(yearly=lately, compute=growth * saved),
}

# %%
# Nines an order, and what other choices give
nines = headline(
    "nines-per-order",
    "nines of reliability that go with each order of magnitude of training compute",
    per_order,
    unit="nines",
    format=".2f",
    interval=ends,
    how=f"{level:.0%} for the slope of a line, by Student's t, as if the {len(trained)} models were independent; guesses of their compute are left out",
    alternatives=by_choice | by_trend,
)

# %%
# The same by trends alone, and for parameters in place of compute
other = nines.alternatives
by_trends = [found for choice, found in other.items() if choice.startswith("trends")]
in_parameters = nines * (of_size + of_data) / of_data  # parameters grow as compute to the power b / (a + b)

# %%
# What models of nearly the same compute show
crowd = sum(model.training_flop > 1e25 for model in trained)
gpt4, sonnet = (model.training_flop for model in trained if model.id in ("gpt-4", "claude-3-7-sonnet"))
more_compute, longer_task = sonnet / gpt4, known["claude-3-7-sonnet"] / known["gpt-4"]

# %% [markdown]
# There are [seven](<calc: {len(trained):words}>) such models, from GPT-2 to Claude 3.7 Sonnet, and the last took [17,000](<calc: {round(10**orders, -3):,.0f}>) times the compute of the first.
# For each order of magnitude of compute the horizon grew [4.0](<calc: {10**exponent:.1f}>)-fold.
#
# What a longer horizon is worth in nines depends on the curve.
# By a constant hazard, a horizon [ten](<calc: {10**first:words}>) times as long would add about [one nine](<calc: {first:words} nine>) wherever failures are rare; the measured ratios speak against it, so far as they can be trusted.
# By METR's logistic curve it is worth as many nines as the curve's slope says, [0.85](<calc: {logistic:.2f}>) at the median of our [twelve](<calc: {len(shapes):words}>) models,
# and by the Weibull curve as many as its shape says, [0.69](<calc: {weibull:.2f}>).
#
# So each order of magnitude of compute goes with [0.51](<calc: {nines:.2f}>) of a nine by the logistic curve and [0.42](<calc: {other["a Weibull curve"]:.2f}>) by the Weibull.
# That is [10](<calc: {nines / from_loss:.0f}>) times what the loss would have led one to expect, and [3](<calc: {nines / above_floor:.0f}>) times what the part above its floor would.
# The [95%](<calc: {level:.0%}>) interval, from [0.24](<calc: {nines.low:.2f}>) to [0.79](<calc: {nines.high:.2f}>), is that of a straight line through the points.
# It takes the compute as known, although for most of these models it is a guess,
# and it takes the models as independent, although [five](<calc: {crowd:words}>) of them stand at nearly the same compute and some are successors of others.
# Its upper end would still pass for about a nine, so these models alone do not exclude what Douglas says.
# Much hangs on the smallest: without GPT-2, which METR measured on an older set of tasks, it is [0.83](<calc: {other["GPT-2 left out"]:.2f}>).
# Without Claude 3.7 Sonnet it is [0.46](<calc: {other["Claude 3.7 Sonnet left out"]:.2f}>).
# By the stricter horizon, which [five](<calc: {len(both):words}>) of the models have in our record, it is [0.70](<calc: {stricter:.2f}>).
# By the models from before 2024 alone, which are those that Douglas could have had in mind, it is [0.38](<calc: {other["the models from before 2024 alone"]:.2f}>).
#
# Compute should not have all the credit even for that.
# From GPT-4 to Claude 3.7 Sonnet the compute grew [1.6](<calc: {more_compute:.1f}>)-fold by these estimates, and the horizon [15](<calc: {longer_task:.0f}>)-fold.
# In the same years the compute needed for a given performance [halved](<plain: the published figure is the time of a halving>) every [8](<fact: {ho.halving_months}>) months
# ([Ho et al. 2024](<work: ho-2024>)), by better methods alone.
# The line cannot take compute and methods apart, because the models that had more compute also came later: the correlation of compute and date is [0.95](<calc: {together:.2f}>).
# If each model's date stands in the line beside its compute, compute goes with [-0.11](<calc: {alone:.2f}>) nines an order,
# and the [95%](<calc: {level:.0%}>) interval reaches from [-0.63](<calc: {alone - its_reach:.2f}>) to [0.41](<calc: {alone + its_reach:.2f}>).
# So these models do not show that compute by itself brought any nines, and they do not show the contrary.
# If we count better methods as compute, each order of magnitude of both together goes with [0.33](<calc: {other["better methods counted as compute"]:.2f}>) of a nine.
#
# One can also set one trend in time beside another.
# By METR's current file the horizon [doubled](<plain: the published figure is the time of a doubling>) every [188](<fact: {metr_trend.all_doubling_days:.0f}>) days from 2019 on, which is [3.9](<calc: {longer:.1f}>)-fold a year.
# From 2023 on the time is [129](<fact: {metr_trend.recent_doubling_days:.0f}>) days, which is [7.1](<calc: {lately:.1f}>)-fold a year ([METR 2026](<work: metr-2026-results>)).
# The [95%](<calc: {level:.0%}>) interval of the later time is
# [104](<fact: {metr_trend.recent_doubling_days.low:.0f}>) to [158](<fact: {metr_trend.recent_doubling_days.high:.0f}>) days.
# The paper of 2025 had [212](<fact: {kwa.doubling_days}>) days, and a later version of it [207](<fact: {kwa.later_doubling_days}>).
# If compute grew [4.1](<fact: {sevilla.growth_per_year}>)-fold in each of these years, each order of magnitude of it goes with
# [0.66](<calc: {other["trends in time since 2019 and a Weibull curve"]:.2f}>) nines since 2019 by the Weibull curve and [0.81](<calc: {other["trends in time since 2019"]:.2f}>) by the logistic,
# and since 2023 with [0.96](<calc: {other["trends in time since 2023 and a Weibull curve"]:.2f}>) and [1.18](<calc: {other["trends in time since 2023"]:.2f}>).
# We do not rest the verdict on these, because they set the horizons of one group of models beside the compute of another:
# the growth of compute is that of notable models up to May 2024 and the horizons are those of leading models up to early 2026.
# They credit compute with everything that the years brought, and so does the line through the models.
# Two things that both rise with the calendar cannot show which of them pushed.
#
# Douglas himself says that reliability gains more than the loss would suggest, and it is the better part of his remark: though the loss falls little,
#
# > that small amount of extra ability gives you the extra reliability.
# >
# > — [Sholto Douglas](<said: douglas-extra-nine>)
#
# So the horizons moved in the direction he names, and the loss hides it.
# But he had said that the next step in scale might bring the extra nine, and by the models' own compute each order of magnitude goes with about [half](<calc: {round(nines, 1):fraction}>) of one.

# %%
# A nine for every order of magnitude
judge(
    "book-oom-gives-nines",
    likeliest(
        "each order of magnitude of a model's training compute adds about a nine to the reliability of its steps, or more",
        at_least(1, nines),
        because="he has just said that the next increment of scale may give that extra nine",
        others={
            "some gain in nines, however small": true_unless(
                lambda gained: gained <= 0, by="horizons that did not grow with compute", found=nines
            ),
            "each order of magnitude of a model's parameters, with data to match": at_least(1, in_parameters),
        },
    ),
    f"Across {len(trained)} models each order of magnitude of training compute goes with {nines:.2f} of a nine, "
    f"and trends in time give {min(by_trends):.2f} to {max(by_trends):.2f}; neither shows what compute does by itself.",
)

# %%
# Each model's horizon against its own compute
compute, horizons = (np.array(column) for column in points())
middle = np.exp(np.log(compute).mean()), np.exp(np.log(horizons).mean())
line = np.array([compute.min(), compute.max()])
drawing, axes = canvas(height=3.2)
axes.plot(line, middle[1] * (line / middle[0]) ** exponent, color=colours.FAINT, linewidth=1.2)
axes.plot(compute, horizons, "o", color=colours.BLUE, markersize=5)
named = {"gpt-2-xl": (1.0, 1.9, "center"), "gpt-3-175b": (1.25, 0.9, "left"), "gpt-4": (1.0, 0.5, "center")}

# %%
# The names of some of the models, and the range of the axes
named |= {"claude-3-7-sonnet": (0.8, 1.0, "right"), "claude-3-5-sonnet": (0.8, 1.1, "right")}
axes.set(xscale="log", yscale="log", xlim=(8e20, 1e26), ylim=(0.02, 200))
axes.set(xlabel="training compute (FLOP)", ylabel=f"horizon at {even:.0%} (minutes)")
for model in trained:
    if model.id in named:
        across, up, side = named[model.id]
        label(axes, model.training_flop * across, known[model.id] * up, model.name, fontsize=8.5, ha=side)

# %%
# The figure of the horizons against compute, with its caption and data
figure(
    drawing,
    name="price",
    caption=f"Across {len(trained)} models the horizon grows {10**exponent:.1f}-fold for each order of magnitude of training compute, which is {nines:.2f} of a nine. "
    f"At the right edge it grows far faster than the line: {longer_task:.0f}-fold from GPT-4 to Claude 3.7 Sonnet, on {more_compute:.1f} times the compute.",
    alt="Horizon against training compute, both on logarithmic axes: a rising line through dots, "
    "of which those at the right edge stand nearly above each other.",
    data={
        "model (name)": [model.name for model in trained],
        "training compute (FLOP)": compute,
        "horizon at half success (minutes)": horizons,
    },
)

# %% [markdown]
# ## The car that does everything
#
# > In particular, there is an analogy where if you look at the size of a Tesla, and if you look at its self-driving behavior,
# > it looks like it does everything. But it's also clear that there is still a long way to go in terms of reliability.
# >
# > — [Ilya Sutskever](<said: sutskever-self-driving>)
#
# Another maker's cars can be reckoned, because California makes those who test there count.

# %%
# Nines a mile, and the miles they carry
miles, earlier = facts.waymo.miles_per_takeover, facts.waymo.earlier_miles_per_takeover
mile, mile_before = 1 - 1 / miles, 1 - 1 / earlier
gained = reliability.nines(mile) - reliability.nines(mile_before)
trip, year = 10, 10_000
a_year, a_late_year = weibull * np.log10(longer), logistic * np.log10(lately)

# %% [markdown]
# In 2018, a person took over from Waymo's cars once in [11,017](<fact: {waymo.miles_per_takeover:,}>) miles;
# the year before it had been once in [5,595](<fact: {waymo.earlier_miles_per_takeover:,}>) ([Waymo 2019](<work: waymo-2019>)).
# That is [4.0](<calc: {reliability.nines(mile):.1f}>) nines a mile.
# If takeovers come at random, a trip of [ten](<calc: {trip:words}>) miles went by itself [99.9%](<calc: {chain_success(mile, trip):.1%}>) of the time,
# and whoever watched one saw a car that does everything.
# Over [10,000](<calc: {year:,}>) miles it would have done so [40%](<calc: {chain_success(mile, year):.0%}>) of the time.
# In this the analogy holds: what looks finished at the length of a demonstration is not finished at the length of a use.
#
# It can also be timed.
# The car gained [0.29](<calc: {gained:.2f}>) of a nine in that year; the horizons above gain between [0.41](<calc: {a_year:.2f}>) and [0.72](<calc: {a_late_year:.2f}>) of a nine in each of theirs.
# A single year of cars is no trend, and a takeover is not a crash.
# But if models are where the car was, they are not waiting as long for the next nine.
#
# ## Nines from a second look
#
# > But if I had to pick one and you were telling me — hey, why didn't things work out? It would be reliability.
# > That you still have to look over the answers and double-check everything.
# > That just really puts a damper on the economic value that can be produced by those systems.
# >
# > — [Ilya Sutskever](<said: sutskever-double-check>)
#
# A year before Douglas, Sutskever was asked what could keep these systems from mattering, and named the remedy as the disease.
# For checking makes nines too.
# Let a failed step be noticed with probability $d$ and tried again.

# %%
# How good the check must be
one_retry = step_with_retries(0.9, 1)
target = two_nines
retries = [1, 2, 3, np.inf]
need = detection_needed(0.9, target, steps, retries)

# %% [markdown]
# If every failure is noticed, a single retry takes a step from [0.9](<calc: {p[0]:.1f}>) to [0.99](<calc: {one_retry:.2f}>), which is exactly another nine.
# The price is the second attempt and the looking, and the looking can cost far more.
# In one study GPT-5 answered in about [1%](<fact: {1 / gdpval_gpt5.naive_speed:.0%}>) of the time that the task took an expert by hand,
# and an expert's review of an answer took [27%](<fact: {gdpval.review_minutes / gdpval.by_hand_minutes:.0%}>) of it ([Patwardhan et al. 2025](<work: patwardhan-2025>)).
# What that does to the gain is the subject of [Double-checking everything](double-checking-everything.md).
# A second look does the work of [406,000](<calc: {round(dear, -3):,.0f}>)-fold scaling, on the loss's account of it.
#
# But it must be a good look.
# With [two](<calc: {retries[1]:words}>) retries a step, the chain reaches the [90%](<calc: {target:.0%}>) that another nine would bring only if [92%](<calc: {need[1]:.0%}>) of failures are caught;
# with any number of retries it still takes [91%](<calc: {need[3]:.0%}>), because what goes unnoticed is final.
# The chain inherits the reliability of its checker.
# Here the two speakers meet: a nine of the check is as good as a nine of the step,
# and as long as the check is a person reading everything, it is paid for in the same hours that the machine was to save.

# %%
# The chain with a second look
d = np.linspace(0, 1, 51)
curves = {r: chain_success(step_with_retries(0.9, r, d), steps) for r in (1, 2, 50)}
drawing, axes = canvas(height=3.2)
for curve, colour in zip(curves.values(), (colours.BLUE, colours.VERMILION, colours.GREEN), strict=True):
    axes.plot(d, curve, color=colour)

# %%
# The names of the curves
label(axes, 1.01, two_nines, "1 retry", colours.BLUE)
label(axes, 1.01, 0.955, "2", colours.VERMILION)
label(axes, 1.01, 1.0, "any number", colours.GREEN)
label(axes, 0.015, one_nine - 0.045, f"nobody looks: {one_nine:.0%}", fontsize=9)

# %%
# The axes, in per cent
axes.set(xlim=(0, 1.2), xticks=np.linspace(0, 1, 6), xlabel="share of failures that are noticed")
axes.set(ylim=(0.25, 1.03), ylabel=f"{steps} steps succeed")
axes.xaxis.set_major_formatter("{x:.0%}")
axes.yaxis.set_major_formatter("{x:.0%}")

# %%
# The figure of the second look, with its caption and data
half_seen = chain_success(step_with_retries(0.9, 1, even), steps)
figure(
    drawing,
    name="second-look",
    caption=f"A second look is worth a nine only if it misses almost nothing: {even:.0%} of failures noticed lift the chain "
    f"from {one_nine:.0%} to {half_seen:.0%} with a single retry, all of them to {two_nines:.0%}.",
    alt="Success of the chain against the share of failures noticed: curves that rise together and part only near the right edge.",
    data={"failures noticed (probability)": d}
    | {f"success with up to {r} retries (probability)": curve for r, curve in curves.items()},
)

# %% [markdown]
# Step, chain, retries and checker trade against one another, and a table of all their settings says at what rate.
# Begin with the margin's chain, and try to bring it to [90%](<calc: {target:.0%}>) without touching the step.
# The task can be cut shorter, or the checker made sharper.
# Retries that nobody checks change nothing.


# %%
# The task at a setting of the sliders
def task(step, steps, retries, noticed):
    mended = step_with_retries(step, retries, noticed)
    endless = mended == 1  # to the last digit of a float: no chain is too long, and no nine can be counted
    return {
        "whole": chain_success(mended, steps),
        "nines": None if endless else reliability.nines(mended),
        "even": None if endless else horizon_steps(mended),
    }


# %%
# The values that can be tried
reliabilities = [0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999]
lengths, tries, seen = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000], [0, 1, 2, 3, 4], [0, 0.5, 0.8, 0.9, 0.95, 0.99, 1]

# %%
# The sliders
sliders = {
    "step": slider("an attempt at a step succeeds", reliabilities, unit="probability"),
    "steps": slider("steps in the task", lengths, unit="count", format=","),
    "retries": slider("retries a step", tries, unit="count"),
    "noticed": slider("failures that are noticed", seen, unit="share", format=".0%"),
}

# %%
# What they show
shows = {
    "whole": reading("the whole task succeeds", unit="probability", format=".1%"),
    "nines": reading("nines of a step, retries included", unit="count", format=".2f"),
    "even": reading("steps at even odds", unit="count", format=",.1f"),
}

# %%
# The margin's chain at every setting of the sliders
sharp = 0.9
once, often = (task(0.9, steps, r, sharp)["whole"] for r in (tries[1], tries[-1]))
explore(
    name="trade",
    of=task,
    sliders=sliders,
    shows=shows,
    start={"step": 0.9, "steps": 10, "retries": 0, "noticed": 0.9},
    curve=("steps", "whole"),
    log="x",
    caption=f"A checker who is no better than the step is worth almost another nine of it: with {sharp:.0%} of failures noticed, "
    f"a chain of {steps} that succeeds {one_nine:.0%} of the time succeeds {once:.0%} with a single retry a step and {often:.0%} with {tries[-1]}, and there it stays.",
    alt="Success of the task against its number of steps, on a logarithmic axis: a falling curve with a point "
    "on it for the setting of the sliders.",
)

# %%
# What the exercise asks for
links, wanted = 25, 0.95
needed = reliability.step_reliability(wanted, links)

# %% [markdown]
# ## The reckoning
#
# The margin's first figure is [35%](<calc: {one_nine:.0%}>), cut short in print; its second, [90%](<calc: {two_nines:.0%}>), holds.
# Both are for equal and independent steps: shared luck raises them, unlike steps lower them.
# The margin's ["effectively useless"](<said: book-nines>) depends on whether anybody can tell a failed chain from a good one:
# if so, [three](<calc: {retries[2]:words}>) attempts succeed at least once [72%](<calc: {1 - (1 - one_nine) ** retries[2]:.0%}>) of the time,
# provided that they fail independently of each other.
# If the same tasks defeat every attempt, more attempts add nothing.
# Douglas's nines do not follow from the loss, as he himself suspected: the measured horizons give [10](<calc: {nines / from_loss:.0f}>) times as many,
# or [3](<calc: {nines / above_floor:.0f}>) times as many as the part of the loss above its floor.
# But they give [0.51](<calc: {nines:.2f}>) of a nine for each order of magnitude of compute, not a whole one, and better methods helped to bring even that.
# This is not firm, for many of the other choices come near enough to a nine to turn the verdict, and most of those are trends in time.
# If what he means by an [order of magnitude](<plain: his words>) is one of parameters, to which data and compute are added in proportion, it goes with [1.00](<calc: {in_parameters:.2f}>) nines, which is what he says.
# And all these figures credit compute with whatever else the same years brought.
#
# A horizon measured against compute with the methods held fixed would change this verdict most.
# If the exponent fell to that of the loss, Douglas's agents would have to come from checking, and Sutskever's damper would stay on.
# A measurement of how failures within a task are correlated would move the book's figures, and so would one of how unlike its steps are.
#
# !!! question "Exercise: a longer chain"
#     A task of [25](<calc: {links}>) independent steps is to succeed [95%](<calc: {wanted:.0%}>) of the time.
#     How reliable must each step be, and how many nines is that?
#
#     ??? success "Answer"
#         Each step needs [0.99795](<calc: {needed:.5f}>), the $n$th root of the target.
#         That is [2.7](<calc: {reliability.nines(needed):.1f}>) nines:
#         more than the chain itself has, by $\log_{10} n$ nearly.
#
# ## What this leaves out
#
# Steps are not alike, and nobody has counted the steps of a real task; minutes of a person's time stand in for them.
# The measured horizons come from tasks in software and reasoning that a machine can score, and our Weibull and logistic curves know of the curve fitted to them only the points quoted.
# For the doubling time from 2019 on METR's current file has no interval, and none is shown.
# Of METR's models, GPT-3.5 and all later than Claude 3.7 Sonnet are left out of the line, as are those that reason at length, because our table has no compute for them.
# METR's GPT-3 is a later release under that name, for which we take the compute of the first; each model's own interval of its horizon is not carried into the line.
# Retries are taken to be independent, which they are not when a model fails for want of knowledge.
# The figures of retries leave out what attempts and looking cost.
