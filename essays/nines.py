# ---
# title: Nines
# summary: >-
#   Sholto Douglas, then at Google DeepMind, said that each order of magnitude of computing, a [tenfold](<plain: what an order of magnitude is>) increase, gives AI more nines of reliability;
#   from GPT-2 to GPT-4 it gave about [0.39](<calc: {nines:.2f}>) of a nine on average, which makes failures at a short step [2.4](<calc: {rarer:.1f}>) times rarer, and not
#   [ten](<plain: what the word means>) times, as another nine would.
#   So what he said is too high if he meant about a nine.
#   The likely range is [0.24](<calc: {nines.low:.2f}>) to [0.56](<calc: {nines.high:.2f}>), and most other defensible choices agree, but not all: without GPT-2, the gain is [0.67](<calc: {nines.alternatives["GPT-2 left out"]:.2f}>).
#   Among models since GPT-4, compared at one date, the gain is [0.30](<calc: {held:.2f}>) ([0.07](<calc: {held.low:.2f}>) to [0.52](<calc: {held.high:.2f}>)); meanwhile the length of task that a model can do grew
#   [3.4](<calc: {pace:.1f}>)-fold a year ([1.9](<calc: {pace.low:.1f}>) to [6.1](<calc: {pace.high:.1f}>)) at the same training compute.
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
#      why: 'Shared luck raises the chance of the whole chain, but steps that differ in reliability lower it at the same average.'}
#   - {date: 2026-11-26, was: 'An eight-hour task would succeed 0.4% of the time by the chain and 2.0% by the other.',
#      why: 'METR''s own curve gives several times as much, and the published points cannot choose between the curves.'}
#   - {date: 2026-11-26, was: 'Of twelve models measured alike, from GPT-4 to GPT-5.2, none comes down to that.',
#      now: 'In METR''s file of 26 models this ratio lies between 2.3 and 10.3',
#      why: 'Models were left out, and some of them lie outside the range on either side.'}
#   - {date: 2026-11-26, was: 'scale has not taken it away', why: 'Errors in the timing of tasks would have the same effect on the ratio.'}
#   - {date: 2026-11-26, was: 'against a constant hazard''s 3.1',
#      now: 'METR''s procedure would give the true chain a ratio of 2.7',
#      why: 'METR fits a logistic curve, which makes the ratio of a true chain smaller than its formula does.'}
#   - {date: 2026-11-26, was: 'The horizon doubled every 212 days [...] so the exponent is 0.85 nines for each order of magnitude',
#      now: 'order of magnitude of training compute went with 0.39 of a nine',
#      why: 'It set a trend in time beside another, with a superseded doubling time and a hazard that the page had just found not to fit.'}
#   - {date: 2026-11-26, was: 'each order of magnitude of compute goes with 0.51 of a nine by the logistic curve',
#      now: 'order of magnitude of training compute went with 0.39 of a nine',
#      why: 'One line was drawn through years in which compute grew a great deal and years in which it hardly grew.'}
#   - {date: 2026-11-26, was: 'holds within 16% for the horizons that were measured', now: 'too high by a factor of 2.6',
#      why: 'The verdict rested on trends in time and on a constant hazard.'}
#   - {date: 2026-11-26, was: 'The first will never be built.', why: 'Nothing on the page showed that it never will be.'}
#   - {date: 2026-11-26, was: 'The analogy is exact', now: 'In this the analogy holds', why: 'The figures are for takeovers of other cars, and they take the takeovers to come at random.'}
#   - {date: 2026-11-26, was: 'three attempts succeed at least once 72% of the time.',
#      now: 'three attempts succeed at least once 72% of the time, provided that they fail independently of each other.',
#      why: 'The condition was not named there.'}
#   - {date: 2026-11-26, was: 'Either is some 17 times what the loss would have led one to expect.', now: 'and twice what the part above its floor would',
#      why: 'The multiple was taken of the whole loss alone. The part above the floor falls faster.'}
#   - {date: 2026-11-26, was: 'exactly another nine, at no cost but the second attempt', now: 'The price is the second attempt and the looking',
#      why: 'Somebody has to notice the failure, and that takes time.'}
# ---

# %%
# What this essay computes with
import numpy as np
from scipy.optimize import minimize
from scipy.special import chdtri, log_ndtr, stdtrit

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
    runs,
    slider,
    table,
)
from snippets import reliability, scaling, trends
from snippets.allometry import allometric_exponent
from snippets.hazards import horizon_ratio, simulate_chain_horizons
from snippets.reliability import chain_success, correlated_chain_success, horizon_steps
from snippets.retries import detection_needed, step_with_retries
from snippets.verdicts import at_least, compare, likeliest, true_unless

# %%
# The steps of the book's example
steps, chains, first, second, tenfold = 10, 1_000_000, 1, 2, 10
per_step, better_step = 0.9, 0.99
whole, better_whole = chain_success(per_step, steps), chain_success(better_step, steps)

# %% [markdown]
# Give a language model a job of [ten](<calc: {steps:words}>) steps, and let each step go right [90%](<calc: {per_step:.0%}>) of the time.
# How often does the whole job go right?
# About one time in [three](<calc: {round(1 / whole):words}>).
# In March 2024, Sholto Douglas, then at Google DeepMind, gave this as the reason why AI agents, which are programs that do a job of many steps on their own, had not taken off:
#
# > I think that's more about nines of reliability and the model successfully doing composite things.
# > If you can't chain tasks successively with high enough probability, then you won't get something that looks like an agent.
# >
# > — [Sholto Douglas](<said: douglas-nines>)
#
# Engineers count reliability in [nines](<term: nines-of-reliability>): [90%](<plain: what the word means>) is [one nine](<plain: what the word means>), [99%](<plain: what the word means>) is [two](<plain: what the word means>), and each
# nine more makes failures [ten](<plain: what the word means>) times rarer.
# Douglas's argument has [two](<plain: the parts of the argument>) parts.
# The first is arithmetic: a long job goes right only if all its steps do, so their chances multiply.
# That is right, apart from one misrounded figure in print.
# The second is a bet: every order of magnitude of scale, which is a [tenfold](<calc: {tenfold:fold}>) increase in the computing that trains a model, brings more nines.
# If it pays, reliable agents are a matter of money.
# We find that nines did come with scale, but slowly, and that since GPT-4 they have come mostly from something else.

# %%
# The models of METR's file whose training compute stands in our table and was not read off benchmarks
known = {
    "gpt-2-xl": facts.metr_gpt2.h50_minutes,
    "gpt-3-175b": facts.metr_gpt3.h50_minutes,
    "gpt-4": facts.metr_gpt4.h50_minutes,
    "claude-3-5-sonnet": facts.metr_sonnet35.h50_minutes,
    "claude-3-7-sonnet": facts.metr_sonnet37.h50_minutes,
}

# %%
# Their compute, their horizons with the ends of their intervals, and their dates in years
trained = [model for model in models if model.id in known]
flop = np.array([model.training_flop for model in trained])
horizon = np.array([float(known[model.id]) for model in trained])
ends = np.array([(known[model.id].low, known[model.id].high) for model in trained]).T
year = np.array([model.date.toordinal() / trends.DAYS_PER_YEAR for model in trained])
turn = [model.id for model in trained].index("gpt-4")

# %%
# All models of METR's first release whose compute is known, in multiples of GPT-4's compute and horizon
wide = runs("compute")
names, times, reach, after = wide["model"], wide["compute"], wide["horizon"], wide["years"]
newer, guessed = after >= 0, wide["guess"] == 1
minute = facts.metr_first_gpt4.h50_minutes


# %%
# What happened until GPT-4, and what happened since
more_before, more_since = flop[turn] / flop[0], flop[-1] / flop[turn]
longer_before, longer_since = horizon[turn] / horizon[0], reach[names.index("Claude 3.7 Sonnet")]
even, safe, level = 0.5, 0.8, 0.95


# %%
# The horizon by compute and by date: slopes of its logarithm, and how far each may err by Student's t
def by_compute(which=newer, of=reach, dated=True):
    """The line's height at GPT-4, its slope in orders of magnitude of compute, and its slope in years if `dated`."""
    sides = np.column_stack([np.ones(sum(which)), np.log10(times[which]), after[which]])[:, : 2 + dated]
    logs = np.log10(of[which])
    found = np.linalg.lstsq(sides, logs, rcond=None)[0]
    left, spare = logs - sides @ found, len(logs) - sides.shape[1]
    spread = left @ left / spare * np.diag(np.linalg.inv(sides.T @ sides))
    return found, stdtrit(spare, (1 + level) / 2) * np.sqrt(spread)


# %%
# What compute and what a year did since GPT-4: how much longer the horizon grows in a year, all models
everyone = np.full(len(names), True)


def a_year(which=newer, of=reach):
    """Times that the horizon grows in a year at the same compute."""
    return tenfold ** by_compute(which, of)[0][2]


(height, slope, rise), (_, slope_error, rise_error) = by_compute()
apart, tenfold_more = np.corrcoef(np.log10(times[newer]), after[newer])[0, 1], tenfold**slope
pace = headline(
    "horizon-a-year",
    "times that the horizon grew in a year at the same training compute, from GPT-4 on",
    a_year,
    unit="factor",
    format=".1f",
    interval=(tenfold ** (rise - rise_error), tenfold ** (rise + rise_error)),
    how=f"{level:.0%} by Student's t, from the scatter of {sum(newer)} models about the line",
    alternatives={
        f"the horizons at {safe:.0%}": {"of": wide["strict"]},
        "GPT-4 left out": {"which": newer & (after > 0)},
        "speculative compute left out": {"which": newer & ~guessed},
        "GPT-2, GPT-3 and GPT-3.5 too": {"which": everyone},
    },
)


# %%
# Each model's horizon against its own compute, with intervals
def upright(at, low, high):
    """Bars as one line with gaps: their places, and their ends."""
    return np.repeat(at, 3), np.column_stack([low, high, np.full(len(at), np.nan)]).ravel()


# %%
drawing, axes = canvas(height=3.2)
x, shown, low, high = times * flop[turn], reach * minute, wide["low"] * minute, wide["high"] * minute
axes.plot(x[names.index("GPT-4")], shown[names.index("GPT-4")], "o", color=colours.INK, markersize=5, zorder=3)
axes.plot(x[[0, names.index("GPT-4")]], shown[[0, names.index("GPT-4")]], color=colours.BLUE, linewidth=1.2)
for part, colour in ((~newer, colours.BLUE), (newer, colours.VERMILION)):
    axes.plot(*upright(x[part], low[part], high[part]), color=colour, linewidth=0.7, alpha=0.6)
    axes.plot(x[part], shown[part], "o", color=colour, markersize=4.5)

# %%
# The line since GPT-4 at either end of its dates, the axes, and the names of some of the models
span = np.array([times[newer].min(), times[newer].max()])
for at, when in ((after[newer].min(), "2023"), (after.max(), "late 2025")):
    line = minute * 10 ** (height + slope * np.log10(span) + rise * at)
    axes.plot(span * flop[turn], line, color=colours.VERMILION, linewidth=1.0)
    label(axes, 6e26, line[1], when, colours.VERMILION, ha="left", fontsize=9)
axes.set(xscale="log", yscale="log", xlim=(8e20, 1.4e28), ylim=(0.007, 500))
axes.set(xlabel="training compute (calculations, FLOP)", ylabel=f"horizon at {even:.0%} (minutes)")
axes.minorticks_off()
qwen = next(name for name in names if name.startswith("Qwen2-"))
beside = {"GPT-2": (1.6, 1.0), "GPT-3": (1.6, 0.8), "GPT-3.5": (1.6, 0.7), "GPT-4": (1.0, 0.27), "Grok 4": (1.5, 0.7)}
for name, (right, up) in (beside | {"GPT-5": (0.75, 1.9), "Kimi K2 Thinking": (0.7, 1.2), qwen: (0.7, 1.1)}).items():
    at, side = names.index(name), "left" if right >= 1 else "right"
    label(axes, x[at] * right, shown[at] * up, name.removesuffix(" Thinking"), ha=side, fontsize=9)

# %%
# The figure of the horizons against compute, with its caption and data
figure(
    drawing,
    name="price",
    caption="More training compute went with longer tasks, but since GPT-4 the date did more. "
    f"Each dot is a model; its horizon is the length of task that it does {even:.0%} of the time. "
    f"Orange lines: the fit to the {sum(newer)} models from GPT-4 on, at GPT-4's date and at the last model's. "
    f"At one date {tenfold} times the compute goes with {tenfold_more:.1f} times the horizon; "
    f"each year makes it {pace:.1f} times as long. Blue line: GPT-2 to GPT-4. Bars: METR's {level:.0%} intervals.",
    alt="Horizon against training compute, both on logarithmic axes: dots with bars rise slowly up to GPT-4; "
    "later ones lie between two parallel lines that rise slowly and stand far apart.",
    data={
        "model (name)": names,
        "training compute (FLOP)": x,
        "horizon at half success (minutes)": shown,
        "low (minutes)": low,
        "high (minutes)": high,
    },
)

# %% [markdown]
# The [time horizon](<term: time-horizon>), measured by the research group METR, is the length of task, by the time that a person needs for it, at which a model succeeds [half](<calc: {even:fraction}>) of the time
# ([METR 2026](<work: metr-2026-results>)).
# These models had the same tasks, in METR's first release ([METR Results 2025](<work: metr-2025-results>)).
#
# ## The links of a chain
#
# This section checks the arithmetic, as the book explains it in the margin of the interview.
#
# > The intuition here is that if a long-horizon task consists of 10 subtasks,
# > having one nine of reliability at each subtask results in a 34 percent success rate at the overall task
# > (0.910)—effectively useless. Having two nines results in a 90 percent success rate.
# > So small improvements to the model could have large effects on its ability to perform complex tasks.
# >
# > — [Dwarkesh Patel and Gavin Leech](<said: book-nines>)
#
# If each step succeeds with probability $p$, independently of the others, all $n$ succeed with probability $p^n$.

# %%
# The book's chain, by formula
power = "a power of numbers that the book gives"
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
# At [one nine](<calc: {first:words} nine>), [ten](<calc: {steps:words}>) steps succeed with a chance of [0.3487](<calc: {one_nine:.4f}>).
# A simulation agrees, and to the nearest percent this is [35%](<calc: {one_nine:.0%}>).
# The book's ["34 percent"](<said: book-nines>) is what remains when the digits are cut off instead of rounded, and its ["0.910"](<said: book-nines>) was [$0.9^{10}$](<calc: $0.9^{{{steps}}}$>) before the raised figure was lost.
# At [two nines](<calc: {second:words} nines>) the job succeeds [90%](<calc: {two_nines:.0%}>) of the time, as it says.

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

# %%
# The same average step, luck shared within each chain; and unlike steps of the same average
some, more = (correlated_chain_success(per_step, steps, rho) for rho in (weak, strong))
shared = reliability.simulate_chain(per_step, steps, trials=chains, seed=7, correlation=strong)
assert abs(shared.value - more) < 4 * shared.standard_error
good, poor = 0.99, 0.81
above, below = per_step + weak * (1 - per_step), per_step * (1 - weak)  # some jobs hopeless or certain, the rest alike
seldom = per_step / above * chain_success(above, steps)
often = 1 - (1 - per_step) / (1 - below) * (1 - chain_success(below, steps))
unlike = chain_success(good, steps / 2) * chain_success(poor, steps / 2)
assert abs((good + poor) / 2 - per_step) < 1e-12

# %% [markdown]
# Both figures take the steps to be alike and independent, and real steps need be neither.
# If the steps of a job share their luck, because some jobs are easy throughout and others hopeless, more jobs succeed.
# At a correlation of [0.1](<calc: {weak}>) between the steps, where independent steps have none, [48%](<calc: {some:.0%}>) do, or [39%](<calc: {seldom:.0%}>) to [54%](<calc: {often:.0%}>) by how the luck is spread over the jobs.
# If the steps are unlike, fewer do:
# [five](<calc: {steps // 2:words}>) steps at [0.99](<calc: {good}>) and [five](<calc: {steps // 2:words}>) at [0.81](<calc: {poor}>) have the same average and give [33%](<calc: {unlike:.0%}>).
# So the book's figure is no bound in either direction.
#
# ## What a nine buys
#
# Another nine lets a model do jobs about [ten](<calc: {tenfold:words}>) times as long, as the last column of the table shows.

# %%
# How long a chain each nine can carry
k = np.arange(1, 5)
p = reliability.reliability_of_nines(k)
half, all_ten = horizon_steps(p, even), chain_success(p, steps)
by_nine = zip(k, p, all_ten, half, strict=True)

# %%
# The same as a table, a row for each nine
table(
    [[f"{i}", f"{q:.{i}f}", f"{ten:.{i}%}", f"{h:,.1f}"] for i, q, ten, h in by_nine],
    columns=["nines", "a step succeeds", f"{steps} steps all do", f"steps at {even:.0%}"],
    caption=f"From {half[0]:.1f} steps at even odds to {half[-1]:,.0f}: "
    f"each nine carries a chain about {half[2] / half[1]:.0f} times as long.",
)


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
    f"times the gain of a step that the chance to finish {steps} steps gains, "
    f"when a step goes from {per_step} to {better_step}",
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
    f"When a step succeeds {better:.1f} times as often, "
    f"{steps} steps succeed {two_nines / one_nine:.1f} times as often; "
    f"where steps share their luck almost wholly, they gain hardly more than a step does.",
)

# %% [markdown]
# Jobs can be longer for a simple reason: if failures become [ten](<calc: {round(in_failures):words}>) times rarer, a model gets about [ten](<calc: {round(half[2] / half[1]):words}>) times as far before it meets one.
# So a model that goes from [one nine to two](<calc: {k[0]:words} nine to {k[1]:words}>) looks hardly better at a single step, which succeeds [10%](<calc: {better - 1:.0%}>) more often.
# But the job of [ten](<calc: {steps:words}>) steps succeeds [159%](<calc: {two_nines / one_nine - 1:.0%}>) more often, a gain [16](<calc: {leverage:.0f}>) times as large.
# The book is right that small improvements can have ["large effects"](<said: book-nines>), and [Sinha et al. 2025](<work: sinha-2025>) have since argued the same, with experiments.
# But the effect vanishes where steps share their luck almost wholly: at a correlation of [0.9](<calc: {extreme}>), the job gains only [1.3](<calc: {leverage.alternatives[f"steps that correlate at {extreme}"]:.1f}>) times as much as a step.

# %%
# Four curves of one shape
n = np.unique(np.round(np.logspace(0, 4, 41)))
curves = {i: chain_success(p[i - 1], n) for i in k}
drawing, axes = canvas(height=3.2)
for i, colour in zip(curves, (colours.BLUE, colours.VERMILION, colours.GREEN, colours.PURPLE), strict=True):
    bends = curves[i] > 0.001
    axes.plot(n[bends], curves[i][bends], color=colour)
    label(axes, horizon_steps(p[i - 1], 0.6) * 1.15, 0.62, f"{i} nine{'s' if i > 1 else ''}", colour)

# %%
# The margin's chain, marked on two of the curves
axes.plot([steps, steps], [one_nine, two_nines], "o", color=colours.INK, markersize=4.5)
label(axes, steps * 1.25, one_nine, f"{steps} steps: {one_nine:.0%}", fontsize=9)
label(axes, steps * 1.15, two_nines + 0.03, f"{two_nines:.0%}", fontsize=9)
axes.set(xscale="log", ylim=(0, 1.04), xlim=(1, 1e4), xlabel="steps in the job", ylabel="all steps succeed")
axes.minorticks_off()
axes.yaxis.set_major_formatter("{x:.0%}")

# %%
# The figure of the curves, with its caption and data
figure(
    drawing,
    name="chains",
    caption=f"Each nine more lets a model do jobs {round(half[2] / half[1])} times as long. "
    f"A job of {steps} steps succeeds {one_nine:.0%} of the time if each step succeeds {per_step:.0%} of the time, "
    f"and {two_nines:.0%} if each succeeds {better_step:.0%}.",
    alt="Success against number of steps, on a logarithmic axis: falling curves of the same shape, "
    f"each a factor of about {half[2] / half[1]:.0f} to the right of the one before.",
    data={"steps (count)": n} | {f"success at {i} nines (probability)": curve for i, curve in curves.items()},
)

# %%
# METR's file: the looser horizon over the stricter, model by model
file = runs("horizons")
ratios, older = file["ratio"], file["older_suite"] == 1
bars = np.array([file["low"], file["high"]])
tied = horizon_ratio(even, safe)
assert all(bars[0] < 1 / tied)

# %% [markdown]
# ## Are real jobs chains?
#
# Whether real jobs fail like chains decides how many nines a longer horizon is worth.
# [Ord 2025](<work: ord-2025>) proposed that they do: every minute of a person's work is a link of the same strength.
# That can be tested, because METR also publishes a stricter horizon, at [80%](<calc: {safe:.0%}>) success.
# For a chain, the horizon at [50%](<calc: {even:.0%}>) is [$\ln 0.5 / \ln 0.8$](<calc: $\ln {even} / \ln {safe}$>) or [3.1](<calc: {1 / tied:.1f}>) times as long as the stricter one.

# %%
# Horizons at either level of success that our archive has, and that the record agrees with
archived = {
    "GPT-4 0314": facts.metr_gpt4.h50_minutes / facts.metr_gpt4.h80_minutes,
    "GPT-4o": facts.metr_gpt4o.h50_minutes / facts.metr_gpt4o.h80_minutes,
    "Claude 3.5 Sonnet (Old)": facts.metr_sonnet35.h50_minutes / facts.metr_sonnet35.h80_minutes,
    "o1-preview": facts.metr_o1_preview.h50_minutes / facts.metr_o1_preview.h80_minutes,
    "o1": facts.metr_o1.h50_minutes / facts.metr_o1.h80_minutes,
    "Claude 3.7 Sonnet": facts.metr_sonnet37.h50_minutes / facts.metr_sonnet37.h80_minutes,
    "o3": facts.metr_o3.h50_minutes / facts.metr_o3.h80_minutes,
    "Claude 4 Opus": facts.metr_opus4.h50_minutes / facts.metr_opus4.h80_minutes,
    "GPT-5": facts.metr_gpt5.h50_minutes / facts.metr_gpt5.h80_minutes,
    "Gemini 3 Pro": facts.metr_gemini3.h50_minutes / facts.metr_gemini3.h80_minutes,
    "Claude Opus 4.5": facts.metr_opus45.h50_minutes / facts.metr_opus45.h80_minutes,
    "GPT-5.2": facts.metr_gpt52.h50_minutes / facts.metr_gpt52.h80_minutes,
    "gpt-3.5-turbo-instruct": facts.metr_gpt35.h50_minutes / facts.metr_gpt35.h80_minutes,
    "Claude Opus 4.6": facts.metr_opus46.h50_minutes / facts.metr_opus46.h80_minutes,
}
assert len(ratios) == facts.metr_file.models
assert np.allclose(list(archived.values()), [ratios[file["model"].index(name)] for name in archived])

# %%
# The ratio of one model as published in turn: at first, on more tasks, and as corrected
published = facts.kwa.h50_minutes / facts.kwa.h80_minutes
again = facts.metr_sonnet37.uncorrected_h50_minutes / facts.metr_sonnet37.uncorrected_h80_minutes
corrected = archived["Claude 3.7 Sonnet"]

# %%
# A true chain, measured as METR measures, with errors in the lengths of its tasks
suite = {"shortest": 1 / 60, "longest": 1200, "tasks": 230, "attempts": 8, "suites": 300}
hour, errors = 60, (1, 3, 5)
fitted = {error: simulate_chain_horizons(hour, error, **suite, seed=26) for error in errors}
exact, threefold, fivefold = (float(np.median(loose / strict)) for loose, strict in fitted.values())
both = np.exp(np.hypot(np.log(errors[1]), np.log(errors[1])))  # independent factors: their logarithms' variances add

# %%
# Hamilton's shapes, by METR's names of the models
hamilton = {
    "GPT-4 0314": facts.hamilton_gpt4.shape,
    "GPT-4 1106": facts.hamilton_gpt4_1106.shape,
    "Claude 3 Opus": facts.hamilton_opus3.shape,
    "GPT-4 Turbo": facts.hamilton_gpt4_turbo.shape,
    "GPT-4o": facts.hamilton_gpt4o.shape,
    "Claude 3.5 Sonnet (Old)": facts.hamilton_sonnet35.shape,
    "o1-preview": facts.hamilton_o1_preview.shape,
    "Claude 3.5 Sonnet (New)": facts.hamilton_sonnet36.shape,
    "o1": facts.hamilton_o1.shape,
    "Claude 3.7 Sonnet": facts.hamilton_sonnet37.shape,
    "o3": facts.hamilton_o3.shape,
    "Claude 4 Opus": facts.hamilton_opus4.shape,
    "GPT-5": facts.hamilton_gpt5.shape,
    "Claude Opus 4.5": facts.hamilton_opus45.shape,
}
his = np.array([float(shape) for shape in hamilton.values()])
assert all(shape.high < 1 for shape in hamilton.values())

# %%
# Whether either measure of the shape goes with the date
released = np.array([file["released"][file["model"].index(name)] for name in hamilton])
measured = ~older


# %%
def drift(years, shapes):
    """Change of the shape in a year, and the half-width of its 95% interval by Student's t."""
    (slope, _), spread = np.polyfit(years, shapes, 1, cov=True)
    return slope, stdtrit(len(years) - 2, 0.975) * np.sqrt(spread[0, 0])


for change, error in (drift(released, his), drift(file["released"][measured], file["shape"][measured])):
    assert abs(change) < error
change, error = drift(file["released"], file["shape"])
assert change < -error

# %% [markdown]
# In METR's file of [26](<calc: {len(ratios)}>) models this ratio lies between [2.3](<calc: {ratios.min():.1f}>) and [10.3](<calc: {ratios.max():.1f}>), with a median of [5.1](<calc: {np.median(ratios):.1f}>).
# So success seems to fall too slowly for a chain: a model that has got through the first hour is less likely to fail in the next.
# [Hamilton 2026](<work: hamilton-2026>) found the same by fitting METR's single runs with Weibull curves.
# Such a curve has a number called its shape, which is exactly one for a chain and less if failures thin out as a task goes on.
# He found [0.48](<calc: {his.min():.2f}>) to [0.78](<calc: {his.max():.2f}>) for [fourteen](<calc: {len(his):words}>) models and [0.38](<calc: {float(facts.hamilton_people.shape):.2f}>) for people.
# His shapes do not go up or down with the date of release beyond their error, nor does the ratio of the [23](<calc: {sum(measured)}>) models that had METR's newer tasks.
# With the [three](<calc: {sum(older):words}>) that had older tasks the ratio goes up, so only these hint that better models are less like chains.
#
# This does not yet refute the chain, because the horizons are uncertain and the lengths of the tasks are too.
# The ratio of Claude 3.7 Sonnet, for example, was published as [3.9](<calc: {published:.1f}>) ([Kwa et al. 2025](<work: kwa-2025>)), as [6.1](<calc: {again:.1f}>) ([METR 2025](<work: metr-horizons>)) and, corrected, as
# [5.0](<calc: {corrected:.1f}>).
# No bar in the figure excludes a chain, but the bars are too long: when Hamilton drew METR's earlier tasks again at random, the shapes of [eleven](<fact: {hamilton_by_task.below_one:words}>) of
# [thirteen](<fact: {hamilton_by_task.models:words}>) models stayed below that of a chain.
# The lengths are the greater doubt, and METR's note on its own methods is least certain of them ([METR Notes 2026](<work: metr-2026-note>)): nobody knows how long a task really is, only how long it took some people.
#
# We simulated what such errors do.
# Let an agent be a true chain, which fails at the same rate in every minute, with a horizon of an hour.
# It tries each of [230](<calc: {suite["tasks"]}>) tasks, of a second to [twenty](<calc: {suite['longest'] // hour:words}>) hours, [eight](<calc: {suite["attempts"]:words}>) times, and we fit METR's logistic curve, an S-shaped fall of
# success with length, to the results.[^suite]
# If the lengths are exact, METR's procedure would give the true chain a ratio of [2.7](<calc: {exact:.1f}>).
# If they err by a factor of [three](<calc: {errors[1]:words}>), it gives [3.8](<calc: {threefold:.1f}>), and if they err by a factor of [five](<calc: {errors[2]:words}>), [5.0](<calc: {fivefold:.1f}>), close to the measured median.
# Errors of that size would be large, but tasks of unlike difficulty act in the same way: if the rate of failure varies [threefold](<calc: {errors[1]:fold}>) from task to task, [threefold](<calc: {errors[1]:fold}>) errors of length act
# as errors by a factor of [4.7](<calc: {both:.1f}>).
# So success falls more slowly with the recorded length than for a chain, but these data cannot show why.
#
# [^suite]: The recorded lengths are spread evenly in their logarithm; if the true ones were so spread, errors would count for more. An error by a factor is one whose logarithm has that standard deviation.

# %%
# The ratio of the horizons of all models, and what a true chain would show
drawing, axes = canvas(height=3.2)
for which, filled in ((~older, colours.BLUE), (older, "none")):
    axes.plot(*upright(file["released"][which], *bars[:, which]), color=colours.FAINT, linewidth=0.9)
    axes.plot(file["released"][which], ratios[which], "o", color=colours.BLUE, markerfacecolor=filled, markersize=4.5)
for at, error in zip((exact, threefold, fivefold), errors, strict=True):
    axes.axhline(at, color=colours.VERMILION, linewidth=1.0)
    named = "exact lengths" if error == 1 else f"{error}-fold errors"
    label(axes, 2020.55, at * 1.14, named, colours.VERMILION, fontsize=8.5)
axes.set(yscale="log", ylim=(0.8, 60), xlim=(2018.8, 2026.7), xlabel="released")
axes.set(ylabel=f"horizon at {even:.0%} over that at {safe:.0%}")
axes.set_yticks([1, 2, 5, 10, 20, 50], ["1", "2", "5", "10", "20", "50"])
axes.minorticks_off()

# %%
# The figure of the ratios, with its caption and data
figure(
    drawing,
    name="ratios",
    caption="Success falls more slowly than a chain's, and errors in timing the tasks could be why. "
    f"Dots: all {len(ratios)} models of METR's file; open dots were measured on an older set of tasks. "
    f"Lines: a true chain measured in METR's way, whose ratio is {exact:.1f}, "
    f"or {fivefold:.1f} if the lengths of tasks err {errors[-1]}-fold. "
    "Bars take the errors at both levels as independent, which makes them too long.",
    alt="Ratio of the looser horizon to the stricter against date of release: dots with long bars, "
    "most of them near or above the upper of the lines that stand for simulated chains.",
    data={
        "model (name)": file["model"],
        "released (year)": file["released"],
        "ratio (number)": ratios,
        "low (number)": bars[0],
        "high (number)": bars[1],
    },
)

# %%
# What a longer horizon is worth in nines
logistic, weibull = np.median(file["slope"]), np.median(file["shape"])
early = [file["model"].index(name) for name in ("GPT-2", "davinci-002 (GPT-3)", "GPT-4 0314")]
rates = {
    "the slopes of these models alone": np.median(file["slope"][early]),
    "a Weibull curve": weibull,
    "Hamilton's Weibull curves": np.median(his),
    "a true chain": 1.0,
}

# %% [markdown]
# Since the shape is open, so is the worth of a longer horizon in nines.
# A horizon [ten](<calc: {tenfold:words}>) times as long is worth [one nine](<calc: {first:words} nine>) if jobs are chains and only the timing is noisy.
# If METR's logistic curve is right, it is worth [0.85](<calc: {logistic:.2f}>) of a nine, the median slope of these curves, because failures on short tasks grow rarer as that power of the horizon.
# By Weibull curves through both of METR's horizons it is worth [0.70](<calc: {weibull:.2f}>), and by Hamilton's [0.61](<calc: {float(np.median(his)):.2f}>).
# We reckon with the logistic curve and show the others.
#
# ## What a nine costs

# %%
# Nines per order of magnitude, if failures fall as the loss does
from_loss = reliability.nines(1 - 10**-facts.kaplan.compute_exponent)
above_floor = scaling.optimal_loss_exponent(facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent)
dear = trends.compute_per_nine(above_floor)
growth = facts.sevilla.growth_per_year
of_size, of_data = facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent

# %%
# Growth in a year: of horizons, by METR's file, and of what better methods save
longer = trends.growth_per_year(facts.metr_trend.all_doubling_days)
lately = trends.growth_per_year(facts.metr_trend.recent_doubling_days)
saved = trends.growth_per_year(facts.ho.halving_months * trends.DAYS_PER_YEAR / 12)
order = np.arange(len(trained))
before = order <= turn
stricter = [facts.metr_gpt2.h80_minutes, facts.metr_gpt3.h80_minutes, facts.metr_gpt4.h80_minutes]


# %%
# Nines for each order of magnitude of compute, by the line through some of the models
def per_order(which=before, worth=logistic, methods=1.0):
    """Nines an order; `methods` is the factor by which better methods multiply compute each year."""
    counted = flop * methods ** (year - year[0])
    return worth * allometric_exponent(counted[which], horizon[which])


# %%
# The same by the models since GPT-4, at one date; with GPT-3.5 too; between a pair of models; and by trends in time
def at_one_date(which=newer, worth=logistic, of=reach, dated=True):
    """Nines an order that compute adds among models of METR's first release, with the date in the line if `dated`."""
    return worth * by_compute(which, of, dated)[0][1]


# %%
def over_time(yearly=longer, compute=growth):
    """Nines an order, where the horizon grows `yearly` and compute by `compute` a year."""
    return logistic * trends.relative_exponent(yearly, compute)


def first_tasks(*chosen):
    """Nines an order by the line through the chosen models of METR's first release."""
    return logistic * allometric_exponent(
        *(column[[names.index(name) for name in chosen]] for column in (times, reach))
    )


# %%
# Draws of the horizons within METR's intervals, of guessed compute, and of the models whose slopes are taken
draws, guess, offhand = 4000, 3.0, 1.6  # offhand: the factor within which "about" passes
heard = [trends.lognormal_samples(h, *ends[:, i], level, draws, seed=i) for i, h in enumerate(horizon[before])]
doubt = [
    trends.lognormal_samples(f, f / guess, f * guess, level, draws, seed=9 + i) for i, f in enumerate(flop[before])
]
x, y = (np.log10(sample) - np.log10(sample).mean(axis=0) for sample in (np.array(doubt), np.array(heard)))
redrawn = np.random.default_rng(50).choice(file["slope"], (draws, len(ratios)))
spread = np.median(redrawn, axis=1) * (x * y).sum(axis=0) / (x * x).sum(axis=0)

# %%
# Nines an order, and what other choices give
nines = headline(
    "nines-per-order",
    "nines of reliability that went with each order of magnitude of training compute, from GPT-2 to GPT-4",
    per_order,
    unit="nines",
    format=".2f",
    interval=trends.central_interval(spread, level),
    how=f"{level:.0%} of draws of METR's horizons, of compute within a factor of {guess:.0f}, and of models' slopes",
    alternatives={name: {"worth": worth} for name, worth in rates.items()}
    | {
        f"the horizons at {safe:.0%}": lambda: logistic * allometric_exponent(flop[before], stricter),
        "GPT-2 left out": {"which": before & (order != 0)},
        "GPT-3 left out": {"which": before & (order != 1)},
        "better methods counted as compute": {"methods": saved},
        "METR's first set of tasks": lambda: first_tasks("GPT-2", "GPT-3", "GPT-4"),
        "the same, with GPT-3.5": lambda: first_tasks("GPT-2", "GPT-3", "GPT-3.5", "GPT-4"),
        "the models since GPT-4, at one date": at_one_date,
        "all models, at one date": lambda: at_one_date(which=everyone),
        "from GPT-4 to Grok 4 alone": lambda: first_tasks("GPT-4", "Grok 4"),
        "trends in time since 2019": over_time,
        "trends in time since 2019 and compute at its fastest": lambda: over_time(compute=growth.high),
        "trends in time since 2023": lambda: over_time(yearly=lately),
    },
)


# %%
# The same since GPT-4, if METR measured only models that came near enough to the best by then
least, grid = 0.25, np.arange(0.0, 1.5, 0.01)
best_yet = np.maximum.accumulate(reach[newer])


def unlikely(line, steep):
    """Minus the logarithm of the likelihood of a line in the date, with its scatter, beside a slope in compute."""
    height, rise, scatter = line
    middle = height + steep * np.log10(times[newer]) + rise * after[newer]
    off, room = (np.log10(of) - middle for of in (reach[newer], least * best_yet))
    return np.sum((off / np.exp(scatter)) ** 2 / 2 + scatter + log_ndtr(-room / np.exp(scatter)))


worst = np.array([minimize(unlikely, (0, 0.5, -1.5), args=(worth / logistic,)).fun for worth in grid])
picked = grid[worst.argmin()]
picked_low, picked_high = grid[worst < worst.min() + chdtri(1, 1 - level) / 2][[0, -1]]
assert grid[0] < picked_low < picked < picked_high < grid[-1]

# %%
# The second way: nines an order among the models since GPT-4 of one date
closed = np.array([name.split("-")[0].split()[0] in ("GPT", "Claude", "Grok") for name in names])
held = headline(
    "nines-at-one-date",
    "nines of reliability that went with each order of magnitude of training compute "
    "among models of one date, from GPT-4 on",
    at_one_date,
    unit="nines",
    format=".2f",
    interval=(logistic * (slope - slope_error), logistic * (slope + slope_error)),
    how=f"{level:.0%} by Student's t, from the scatter of {sum(newer)} models about the line",
    alternatives={name: {"worth": worth} for name, worth in list(rates.items())[1:]}
    | {
        f"the horizons at {safe:.0%}": {"of": wide["strict"]},
        "GPT-4 left out": {"which": newer & (after > 0)},
        "Grok 4 left out": {"which": newer & (np.array(names) != "Grok 4")},
        "Qwen2 left out": {"which": newer & (np.array(names) != qwen)},
        "speculative compute left out": {"which": newer & ~guessed},
        "closed models alone": {"which": newer & closed},
        "dates ignored": {"dated": False},
        f"only models measured that did {least:.0%} of the best": lambda: picked,
        "GPT-2, GPT-3 and GPT-3.5 too": {"which": everyone},
    },
)

# %%
# The legs of the earlier line, the second figure without guessed compute, and pairs of models
first_leg, second_leg = [per_order((order == i) | (order == i + 1)) for i in range(turn)]
proportion = trends.relative_exponent(longer, growth)
_, unsure = by_compute(newer & ~guessed)
firm = held.alternatives["speculative compute left out"]
firm_low, firm_high = firm - logistic * unsure[1], firm + logistic * unsure[1]
in_closed = held.alternatives["closed models alone"]
grok, five = names.index("Grok 4"), names.index("GPT-5")
maker = np.array([name.split("-")[0].split()[0].rstrip(".0123456789").lower() for name in names])
without = [at_one_date(newer & (maker != one)) for one in sorted(set(maker[newer]))]
rarer = tenfold**nines
in_parameters = nines * (of_size + of_data) / of_data  # parameters grow as compute to the power b / (a + b)

# %% [markdown]
# Now the bet can be reckoned: how many nines went with each order of magnitude of training compute?
#
# > It feels to me that each incremental order of magnitude gives more nines of reliability, which unlocks things like agents.
# > [...] it doesn't feel like reasoning improves linearly but rather somewhat sublinearly.
# >
# > — [Sholto Douglas](<said: douglas-order-of-magnitude>)
#
# One way to tell is to let failures fall as the loss does, which is how badly a model predicts the next word.
# If the failure rate $q$ falls as a power of compute, $q \propto C^{-a}$, then each order of magnitude of $C$ adds $a$ nines.
# For the loss, this exponent $a$ is [0.050](<fact: {kaplan.compute_exponent:.3f}>) ([Kaplan et al. 2020](<work: kaplan-2020>)),
# or [0.18](<calc: {above_floor:.2f}>) for the part above the floor that no model can pass ([Besiroglu et al. 2024](<work: besiroglu-2024>)); even by the second,
# another nine costs [406,000](<calc: {round(dear, -3):,.0f}>) times the compute.
#
# The other way takes the horizons that were measured.
# From GPT-2 to GPT-4 training compute grew [10,900](<calc: {round(more_before, -2):,.0f}>)-fold ([Epoch AI 2025](<work: epoch-2025>)), and the horizon [74](<calc: {longer_before:.0f}>)-fold, from [3](<calc: {horizon[0] * 60:.0f}>)
# seconds to [4](<calc: {horizon[turn]:.0f}>) minutes.
# So by a line through GPT-2, GPT-3 and GPT-4, every order of magnitude of training compute went with [0.39](<calc: {nines:.2f}>) of a nine,
# with a [95%](<calc: {level:.0%}>) interval from [0.24](<calc: {nines.low:.2f}>) to [0.56](<calc: {nines.high:.2f}>).
# That is [8](<calc: {nines / from_loss:.0f}>) times what the loss would lead one to expect, and [twice](<calc: {round(nines / above_floor):times}>) what the part above its floor would.
# But the models do not lie on a line, which the interval does not show: GPT-2 to GPT-3 alone gives [0.16](<calc: {first_leg:.2f}>), and GPT-3 to GPT-4 [0.67](<calc: {second_leg:.2f}>).
# Nor had they quite the same tasks; on METR's first set, which all had, the line gives [0.42](<calc: {nines.alternatives["METR's first set of tasks"]:.2f}>).
# Douglas knew that the loss says too little; though it hardly falls, he remarked,
#
# > that small amount of extra ability gives you the extra reliability.
# >
# > — [Sholto Douglas](<said: douglas-extra-nine>)
#
# He is right in this.
# But he hoped that the next step would bring a nine, and until then a [tenfold](<calc: {tenfold:fold}>) increase had on average brought well under one, even if we let a factor of [1.6](<calc: {offhand}>) pass because he spoke offhand.
#
# In those years everything grew together, so compute gets the credit for better methods too.
# Since GPT-4 compute and date can be told apart, because many of the newer models took little compute.
# From GPT-4 to Claude 3.7 Sonnet, for example, compute grew [1.6](<calc: {more_since:.1f}>)-fold by Epoch's estimate and the horizon [9](<calc: {longer_since:.0f}>)-fold.
# METR's first release has [twelve](<calc: {sum(newer):words}>) models from GPT-4 on whose compute Epoch AI gives ([Epoch AI 2026](<work: epoch-2026>)).
# They exclude Claude 3 Opus and GPT-4o, because Epoch had inferred their compute from scores in benchmarks, which would put ability on both axes.
# Their compute spans a factor of [166](<calc: {span[1] / span[0]:.0f}>) and hardly goes with the date: the correlation is [0.05](<calc: {apart:.2f}>).
# So we fit their horizons by compute and date at once.
# Among models of one date, every [tenfold](<calc: {tenfold:fold}>) increase goes with [0.30](<calc: {held:.2f}>) of a nine ([95%](<calc: {level:.0%}>) interval [0.07](<calc: {held.low:.2f}>) to [0.52](<calc: {held.high:.2f}>)).
# The interval takes the models as independent, though they come from [six](<calc: {len(without):words}>) makers; leaving out any one maker gives [0.21](<calc: {min(without):.2f}>) to [0.44](<calc: {max(without):.2f}>).
# This second way shares GPT-4, METR's way of measuring and the rate of exchange with the first, whose result lies in its interval.
# Meanwhile every year lengthens the horizon [3.4](<calc: {pace:.1f}>)-fold ([1.9](<calc: {pace.low:.1f}>) to [6.1](<calc: {pace.high:.1f}>)) at the same compute, though not steadily: a year after GPT-4, Claude 3 Opus still stood at
# [4](<fact: {metr_opus3.h50_minutes:.0f}>) minutes.
# Better training methods, reasoning at length and better tools are the likely causes, but these data cannot tell which.
#
# Others have set horizons against compute.
# [Expertium 2025](<work: expertium-2025>) drew one line through all models, each at its own compute: [ten](<calc: {tenfold:words}>) times the compute goes with about [5](<fact: {10**expertium.exponent:.0f}>) times the horizon, better
# methods included; with the date held fixed we find [2.2](<calc: {tenfold_more:.1f}>) times.
# [Whitfill et al. 2025](<work: whitfill-2025>) also credit compute with the better methods that it buys: by METR's trend since 2019 and [4.1](<fact: {sevilla.growth_per_year}>)-fold compute a year
# ([Sevilla and Roldán 2024](<work: sevilla-roldan-2024>)), that comes to [9](<calc: {tenfold**proportion:.0f}>) times.
# As far as we know, what is new here is that compute and date are told apart, and the exchange into nines with its intervals.

# %%
# A nine for every order of magnitude
judge(
    "book-oom-gives-nines",
    likeliest(
        "each order of magnitude of a model's training compute "
        "adds about a nine to the reliability of its steps, or more",
        at_least(1, nines),
        because="he has just said that the next increment of scale may give that extra nine",
        others={
            "some gain in nines, however small": true_unless(
                lambda gained: gained <= 0, by="horizons that did not grow with compute", found=nines
            ),
            "each order of magnitude of a model's parameters, with data to match": at_least(1, in_parameters),
        },
    ),
    f"From GPT-2 to GPT-4 each order of magnitude of training compute went with {nines:.2f} of a nine; "
    f"among models from GPT-4 on, compared at one date, it goes with {held:.2f} of a nine.",
)

# %% [markdown]
# ## The car that does everything
#
# Cars show how far a demonstration is from daily use, as Ilya Sutskever said in 2023:
#
# > In particular, there is an analogy where if you look at the size of a Tesla, and if you look at its self-driving behavior,
# > it looks like it does everything. But it's also clear that there is still a long way to go in terms of reliability.
# >
# > — [Ilya Sutskever](<said: sutskever-self-driving>)

# %%
# Nines a mile, and the miles they carry
miles, earlier = facts.waymo.miles_per_takeover, facts.waymo.earlier_miles_per_takeover
mile = 1 - 1 / miles
trip, annual = 10, 10_000

# %% [markdown]
# In California, those who test self-driving cars count how often a person takes over: in 2018, once in [11,017](<fact: {waymo.miles_per_takeover:,}>) miles of Waymo's cars ([5,595](<fact: {waymo.earlier_miles_per_takeover:,}>) the year
# before), which is [4.0](<calc: {reliability.nines(mile):.1f}>) nines a mile ([Waymo 2019](<work: waymo-2019>)).
# If takeovers come at random, a trip of [ten](<calc: {trip:words}>) miles went by itself [99.9%](<calc: {chain_success(mile, trip):.1%}>) of the time, but [10,000](<calc: {annual:,}>) miles only
# [40%](<calc: {chain_success(mile, annual):.0%}>) of the time.
# In this the analogy holds: what looks finished in a demonstration is not finished in use.
#
# ## Nines from a second look
#
# Checking gives nines too, and this section shows how good the checker must be.
# Ilya Sutskever named reliability when he was asked what could keep these systems from mattering, because people ["still have to look over the answers and double-check everything"](<said: sutskever-double-check>).

# %%
# How good the check must be
one_retry = step_with_retries(per_step, 1)
target = two_nines
retries = [1, 2, 3, np.inf]
need = detection_needed(per_step, target, steps, retries)

# %% [markdown]
# If every failed step is noticed and tried once more with the same chance, a step of [0.9](<calc: {p[0]:.1f}>) becomes one of [0.99](<calc: {one_retry:.2f}>), which is another nine.
# The price is the second attempt and the looking, and [Double-checking everything](double-checking-everything.md) reckons it.
# But with any number of retries, the step reaches [0.99](<calc: {better_step}>) only if [91%](<calc: {need[3]:.0%}>) of failures are noticed, because what nobody notices is final.
# So a checker who adds a nine needs about a nine too.
# Try to bring the book's job to [90%](<calc: {target:.0%}>) without touching the first slider.


# %%
# The task at a setting of the sliders
def task(step, steps, retries, noticed):
    mended = step_with_retries(step, retries, noticed)
    countless = mended == 1  # to the last digit of a float
    return {"whole": chain_success(mended, steps), "nines": None if countless else reliability.nines(mended)}


# %%
# The sliders and the values that can be tried
reliabilities = [0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999]
lengths, tries, seen = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000], [0, 1, 2, 3, 4], [0, 0.5, 0.8, 0.9, 0.95, 0.99, 1]
sliders = {
    "step": slider("chance that a try at a step succeeds", reliabilities, unit="probability"),
    "steps": slider("steps in the task", lengths, unit="count", format=","),
    "retries": slider("retries a step, if its failure is noticed", tries, unit="count"),
    "noticed": slider("failures that a checker notices", seen, unit="share", format=".0%"),
}

# %%
# What they show
shows = {
    "whole": reading("the whole task succeeds", unit="probability", format=".1%"),
    "nines": reading(
        f"nines of a step, with retries ({better_step:.0%} is {second})",
        unit="count",
        format=".2f",
    ),
}

# %%
# The margin's chain at every setting of the sliders
sharp = 0.9
once, often = (task(per_step, steps, r, sharp)["whole"] for r in (tries[1], tries[-1]))
explore(
    name="trade",
    of=task,
    sliders=sliders,
    shows=shows,
    start={"step": 0.9, "steps": 10, "retries": 0, "noticed": 0.9},
    curve=("steps", "whole"),
    log="x",
    caption="Even a checker who misses some failures can rescue a long task. "
    f"Of tasks of {steps} steps, each with a chance of {per_step:.0%}, {one_nine:.1%} succeed. If {sharp:.0%} of failed "
    f"steps are noticed, {once:.1%} succeed with a single retry a step, and {often:.1%} with {tries[-1]}.",
    alt="Success of the task against its number of steps, on a logarithmic axis: a falling curve with a point "
    "on it for the setting of the sliders.",
)

# %%
# What the exercise asks for, and what the objections do
links, wanted = 25, 0.95
needed = reliability.step_reliability(wanted, links)
other = nines.alternatives
fails = sum(0 < found * offhand < 1 for found in (float(nines), *other.values()))

# %% [markdown]
# ## Objections
#
# **The compute of recent models is guesswork.**
# That of the open models is less so, because most of their makers publish size and data.
# But Epoch calls its estimates for Claude 3.5 Sonnet, Grok 4 and GPT-5 speculative.
# Without these the result since GPT-4 is [0.51](<calc: {firm:.2f}>) and its interval reaches from [-0.11](<calc: {firm_low:.2f}>) to [1.13](<calc: {firm_high:.2f}>), so it settles nothing by itself.
# Grok 4 has by far the most compute: from GPT-4 to Grok 4 alone, every [tenfold](<calc: {tenfold:fold}>) increase went with [0.77](<calc: {other["from GPT-4 to Grok 4 alone"]:.2f}>) of a nine, which passes for about one.
# But GPT-5 came a month later and did as well or better, with about [an eighth](<calc: {times[five] / times[grok]:fraction}>) of the compute.
#
# **Small models learn from the answers of large ones.**
# Then their own compute says too little, and compute looks worth too little.
# But the [five](<calc: {sum(newer & closed):words}>) closed models, which their makers keep to themselves, give even less, [0.06](<calc: {in_closed:.2f}>), though they are so few that it means little.
#
# **METR chose which models to measure.**
# A small model that did badly had less chance of it, so compute may look worth too little.
# Suppose that METR measured only models whose horizon was at least [a quarter](<calc: {least:fraction}>) of the longest in the figure by then; the lowest since GPT-4 came to [0.29](<calc: {min(reach[newer] / best_yet):.2f}>) of it.
# Then the likeliest result since GPT-4 is [0.33](<calc: {picked:.2f}>), but its interval, from [0.10](<calc: {picked_low:.2f}>) to [0.70](<calc: {picked_high:.2f}>), takes in what passes for about one.
#
# **GPT-2's horizon is a matter of seconds.**
# This is the weak spot of the result from GPT-2 to GPT-4: without GPT-2 it is [0.67](<calc: {other["GPT-2 left out"]:.2f}>), which passes for about a nine.
# But then it rests on GPT-3, for which METR took a later release under that name, whose compute nobody has published; and without GPT-3 it is [0.40](<calc: {other["GPT-3 left out"]:.2f}>).
#
# **If timing errors bend the curve, our exchange is wrong.**
# Then jobs are chains, a horizon [ten](<calc: {tenfold:words}>) times as long is worth [one nine](<calc: {first:words} nine>), and the result is [0.45](<calc: {other["a true chain"]:.2f}>).
# The verdict stays.
#
# **He meant scale with all that comes with it.**
# If each year's methods are credited to that year's compute, trends in time give more.
# By METR's, the horizon has [doubled](<plain: the published figure is the time of a doubling>) every [188](<fact: {metr_trend.all_doubling_days:.0f}>) days since 2019 (its paper first had [212](<fact: {kwa.doubling_days}>), then
# [207](<fact: {kwa.later_doubling_days}>)), which comes to [0.82](<calc: {other["trends in time since 2019"]:.2f}>) of a nine for each order of magnitude, and the faster pace of 2023 and later to
# [1.19](<calc: {other["trends in time since 2023"]:.2f}>); both pass.
# But these set the compute of one group of models beside the horizons of another, and where date and compute can be told apart, most of the growth goes with the date.
#
# ## The reckoning
#
# The margin's [34%](<calc: {cut:.0%}>) should be [35%](<calc: {one_nine:.0%}>), its [90%](<calc: {two_nines:.0%}>) is right, and small improvements do have large effects.
# Whether [35%](<calc: {one_nine:.0%}>) is ["effectively useless"](<said: book-nines>) depends on whether anybody can tell a failed job from a good one.
# If so, [three](<calc: {retries[2]:words}>) attempts succeed at least once [72%](<calc: {1 - (1 - one_nine) ** retries[2]:.0%}>) of the time, provided that they fail independently of each other.
#
# As for the bet, nines came with scale, at well under the rate of one for each order of magnitude, and since GPT-4 most of them have come without it.
# This is not firm: of the [17](<calc: {1 + len(other)}>) choices that we computed, [12](<calc: {fails}>) give the same verdict, and those that pass are trends in time, GPT-2 left out, and GPT-4 to Grok 4 alone.
# If he meant an [order of magnitude](<plain: his words>) of parameters, which are the numbers that training sets, with data and compute to match, the result is [0.75](<calc: {in_parameters:.2f}>), which passes for about one.
# He added that reasoning improves ["somewhat sublinearly"](<said: douglas-order-of-magnitude>); if that hedges what he had said of nines, we agree with him.
# Horizons of models of very different compute, trained by one method, would change this verdict most.
#
# !!! question "Exercise: a longer chain"
#     A task of [25](<calc: {links}>) independent steps is to succeed [95%](<calc: {wanted:.0%}>) of the time.
#     How reliable must each step be, and how many nines is that?
#
#     ??? success "Answer"
#         Each step needs [0.99795](<calc: {needed:.5f}>), the $n$th root of the target.
#         That is [2.7](<calc: {reliability.nines(needed):.1f}>) nines:
#         about $\log_{10} n$ more than the whole chain has.
#
# ## What this leaves out
#
# Nobody has counted the steps of a real task, so minutes of a person's time stand in for them.
# Nor are nines measured: they are read off a curve, far beyond its data for GPT-2, which fails at most of METR's tasks.
# METR's tasks are of software and reasoning, scored by a machine.
# What a model spends on thinking while it works is not counted as compute.
# Failures may also breed failures: models that see their own mistakes make more of them, and size alone does not mend that ([Sinha et al. 2025](<work: sinha-2025>)).
