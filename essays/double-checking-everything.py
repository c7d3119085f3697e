# ---
# title: Double-checking everything
# summary: >-
#   Alone, GPT-5 did experts' tasks [90](<fact: {gdpval_gpt5.naive_speed}>) times as fast as the experts.
#   Looked over, and with every answer that lost to an expert's done again, it was [1.12](<calc: {faster:.2f}>) times as fast by the published formula.
#   That is a model, and other defensible counts give [0.86](<calc: {faster.least:.2f}>) to [2.92](<calc: {faster.most:.2f}>) times.
#   While everything is looked over, and a review takes [109](<fact: {gdpval.review_minutes}>) minutes where the work takes [404](<fact: {gdpval.by_hand_minutes}>), no reliability lifts that past [3.6](<calc: {ceiling:.1f}>).
#   Answers may be used unseen where an error costs little: by our count of errors, less than about [1.5](<calc: {stake:.1f}>) times the work,
#   and by other counts anything from [0.4](<calc: {stake.least:.1f}>) to [16](<calc: {stake.most:.0f}>) times.
# part: Reliability
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# order: 2
# updated: 2026-11-26
# excerpts: [sutskever-double-check, labenz-cheaper, sutskever-lawyer]
# claims: [ilya-double-check-everything]
# corrections:
#   - date: 2026-11-26
#     was: 'So the damper is real, and it is measured'
#     now: 'So by this formula the damper is large'
#     why: >-
#       The reviews and the shares of good answers were measured. Nobody timed the work of doing a rejected answer again,
#       and the formula assumes that it takes as long as the whole task.
#   - date: 2026-11-26
#     was: "The paper's own table gives a third route."
#     now: 'The paper computes its own table with this formula'
#     why: The formula, the simulation and the table rest on the same assumptions, so they are the same route.
#   - date: 2026-11-26
#     was: 'As things stood, then, mending cost more than looking.'
#     now: 'Whether looking or mending costs more depends on what is mended'
#     why: >-
#       It counted every answer that lost to an expert's as work to do again. In the sense that the essay itself
#       prefers, only unfit answers are, and the comparison and the speed come out otherwise.
#   - date: 2026-11-26
#     was: 'was worth 1.12 experts once it was looked over'
#     now: 'comes to between 1.12 and 2.2 times the expert''s speed if it tries once and its work is looked over'
#     why: The figure is a model's, and it changes with what has to be done again.
#   - date: 2026-11-26
#     was: 'contradicted by failures that cost more to make good than to find for the looking alone; holds for the looking and what it finds'
#     now: 'not a claim of fact, because he accepts for the sake of the question that AI has disappointed, and names the reason that he would then give'
#     why: >-
#       The sentence explains a failure that he was asked to suppose and that he does not think likely.
#       The verdict had also left out the way of counting what has to be done again that the essay prefers, and one of its readings could not have come out otherwise.
#   - date: 2026-11-26
#     was: 'What would change the verdict most is the cost of a review'
#     now: 'Better answers alone cannot lift the gain past 3.6'
#     why: The exercise on this page shows that better answers can gain more than shorter reviews. What they cannot do is move the cap.
#   - date: 2026-11-26
#     was: 'would move the cap to 24, with no better answers at all'
#     now: 'only answers that are always right would reach it'
#     why: The cap is the speed that answers which are always right would reach. With the answers that GPT-5 gives, shorter reviews gain much less.
#   - date: 2026-11-26
#     was: 'They do not come singly.'
#     now: 'But errors may come together'
#     why: No measurement stood behind it. The correlation in the example is one that we assume.
#   - date: 2026-11-26
#     was: 'These are the uses that came first.'
#     why: It had no source.
#   - date: 2026-11-26
#     was: 'and no check survives it'
#     now: 'while everything is looked over at this price, no model passes 3.6'
#     why: It was said of every check. Good answers with short reviews could be that fast and checked.
#   - date: 2026-11-26
#     was: 'That summer another voice did the sum with the checking left out:'
#     now: 'So he counts the checking in'
#     why: >-
#       Of his two figures only the larger leaves the checking out. He calls it naive, and sets against it the smaller,
#       which has the work of setting up and of validating in it.
#   - date: 2026-11-26
#     was: 'A trial that did time work with AI points the other way.'
#     now: 'People at work with AI have been timed too, though not with this model or these tasks.'
#     why: >-
#       The page named one of several trials, the one that points the other way. It also counted this trial, other models
#       and money among the choices for a speed of GPT-5, so that the range of other counts was not one.
#   - date: 2026-11-26
#     was: 'By the same sum GPT-5''s answers may be used unseen where an error costs less than about 1.5 times the work.'
#     now: 'by other counts anything from 0.4 to 16 times'
#     why: The figure rests on what counts as an error and on what the work is worth, and moves far with them.
#   - date: 2026-11-26
#     was: 'and of those that do, a sample is often enough'
#     now: 'a sample can be enough where errors come together'
#     why: The page shows it for an example, and has no measurement of how often it is so.
#   - date: 2026-11-26
#     was: 'If errors come singly, a sample teaches nothing about the answers that were not in it'
#     now: 'If errors come singly and one knows how common they are, a sample teaches nothing about the answers that were not in it'
#     why: Where the rate of errors is not known, a sample tells something about it.
# ---

# %%
# What this essay computes with
import numpy as np

from reckoner.author import canvas, colours, explore, facts, figure, headline, judge, label, reading, slider, table
from snippets import reliability
from snippets.checking import break_even_error_rate, hours_with_checks, simulate_checked, worth_checked, worth_trusted
from snippets.inspection import best_plan, plan_costs, simulate_plan
from snippets.resampling import bootstrap
from snippets.verdicts import not_of_fact

# %% [markdown]
# > But if I had to pick one and you were telling me — hey, why didn't things work out? It would be reliability.
# > That you still have to look over the answers and double-check everything.
# > That just really puts a damper on the economic value that can be produced by those systems.
# >
# > — [Ilya Sutskever](<said: sutskever-double-check>)
#
# He had been asked, in the spring of 2023, what could keep these systems from mattering to the economy by 2030.
# He thought it unlikely that they would not matter, and named a reason because he was asked for one, so we do not judge this as a claim of fact.
# But how much checking takes off the value can be reckoned.
# That summer Nathan Labenz put numbers on the value of AI:
#
# > 10 times faster and 10 percent the cost, 10 times cheaper, you might say.
# > [...] You might see like 100 or even a thousand fold difference in speed and cost because the A.I. [...] and you might pay a hundred dollars for that
# >
# > — [Nathan Labenz](<said: labenz-cheaper>)
#
# He calls the [hundredfold](<plain: his own figure, quoted above>) naive: it is the price of an answer as it comes.
# Against it he sets the [tenfold](<plain: his own figure, quoted above>), for a business that also pays to set the task up and to validate what comes out.
# So he counts the checking in, and still expects a large gain, where Sutskever names it as what could take the gain away.
# How much it takes can be modelled, from shares and review times that have been measured.
#
# ## What an answer costs once it is checked
#
# A machine takes the time $M$ for a task that takes an expert the time $H$.
# The expert reviews its answer in the time $R$, finds a share $g$ of the answers good, and does the others by hand.
# A task then takes [$M + R + (1 - g)H$](<plain: one minus a share is the rest of it>).
# This is a model: it assumes that an answer which is not good takes as long to put right as the whole task by hand.

# %%
# One model's work, looked over, by the formula
by_hand, review = facts.gdpval.by_hand_minutes, facts.gdpval.review_minutes
good, naive = facts.gdpval_gpt5.good_share, facts.gdpval_gpt5.naive_speed
machine = by_hand / naive
checked = hours_with_checks(good, by_hand, machine, review)
unfit_of_failures = facts.gdpval.bad_share + facts.gdpval.catastrophic_share
unfit = (1 - good) * unfit_of_failures


# %%
# Times as fast as the expert
def pace(kept=good, alone=naive, look=review, tries=1, work=by_hand):
    """Times as fast as the expert, where a share of answers is kept and the rest is done by hand."""
    return work / hours_with_checks(kept, work, work / alone, look, tries)


# %%
# The tasks drawn again, as many of them good, or unfit, as the published shares say
judged, dollars, fee = facts.gdpval.gold_tasks, facts.gdpval.by_hand_dollars, facts.gdpval.review_dollars
tasks_good, tasks_unfit = (np.arange(judged) < round(part * judged) for part in (good, unfit))
speed_over_tasks = bootstrap(tasks_good, lambda won: pace(kept=won.mean()), of="tasks", seed=2025)

# %%
# The speed, and what other choices make of it
times = 2  # how much longer a failed task or a review may take
useful = 1 / times  # of the work of doing a task again
faster = headline(
    "looked-over",
    "times as fast as the expert, if GPT-5 tries and its work is looked over",
    pace,
    unit="ratio",
    format=".2f",
    interval=(speed_over_tasks.low, speed_over_tasks.high),
    how=f"{judged} tasks drawn again, as many of them good as the paper says; it gives no interval of its times",
    alternatives={
        "only unfit answers done again": {"kept": 1 - unfit},
        f"{useful:.0%} of the work spared by an answer that lost": {"kept": good + useful * (1 - good)},
        f"failures on tasks {times} times as long": {"kept": good / (good + times * (1 - good))},
        "tries until the answer can stand": {"tries": np.inf},
        "tries until the answer is not unfit": {"kept": 1 - unfit, "tries": np.inf},
        f"reviews of {review / times:.0f} minutes": {"look": review / times},
        f"reviews of {review * times:.0f} minutes": {"look": review * times},
    },
)

# %%
# The same, task by task
tasks = 400_000
drawn = simulate_checked(good, by_hand, machine, review, tries=1, tasks=tasks, seed=2023)
assert abs(drawn.value - checked) < 4 * drawn.standard_error

# %% [markdown]
# [Patwardhan et al. 2025](<work: patwardhan-2025>) had experts from [dozens](<plain: the paper counts 44 occupations; here only that there are many>) of occupations write down real tasks of theirs, with their own solutions,
# and had others judge blindly between these and the work of models.
# A task took [404](<fact: {gdpval.by_hand_minutes}>) minutes by hand, and an answer [109](<fact: {gdpval.review_minutes}>) minutes to review.
# GPT-5 needed a [90th](<plain: one over the published speed ratio, which the next sentence binds>) part of the expert's time,
# and its work was judged as good as the expert's or better for [39%](<fact: {gdpval_gpt5.good_share:.0%}>) of the tasks.
# Alone, then, it is [90](<fact: {gdpval_gpt5.naive_speed}>) times as fast.
# Looked over, it is [1.12](<calc: {faster:.2f}>) times as fast by the formula:
# [360](<calc: {checked:.0f}>) minutes in place of [404](<fact: {gdpval.by_hand_minutes}>).
# The share was measured on [220](<fact: {gdpval.gold_tasks}>) tasks. Drawn again and again, they spread the speed from [1.05](<calc: {faster.low:.2f}>) to [1.22](<calc: {faster.high:.2f}>).
# Simulated task by task under the same assumptions, [400,000](<calc: {tasks:,}>) times, it comes to [360](<calc: {drawn.value:.0f}>), give or take [0.3](<calc: {drawn.standard_error:.1f}>).
#
# The paper computes its own table with this formula, so the table checks our arithmetic and not the model.
# It has several models, each tried once, or again and again until the expert is content, in minutes and in dollars.

# %%
# The published table: answers as good as an expert's, speeds alone, and speeds by the formula, tried once and until good
names = ["GPT-4o", "o4-mini", "o3", "GPT-5"]
share, alone, paper_once, paper_often = np.array([
    (facts.gdpval_gpt4o.good_share, facts.gdpval_gpt4o.naive_speed, facts.gdpval_gpt4o.once_speed, facts.gdpval_gpt4o.often_speed),
    (facts.gdpval_o4_mini.good_share, facts.gdpval_o4_mini.naive_speed, facts.gdpval_o4_mini.once_speed, facts.gdpval_o4_mini.often_speed),
    (facts.gdpval_o3.good_share, facts.gdpval_o3.naive_speed, facts.gdpval_o3.once_speed, facts.gdpval_o3.often_speed),
    (facts.gdpval_gpt5.good_share, facts.gdpval_gpt5.naive_speed, facts.gdpval_gpt5.once_speed, facts.gdpval_gpt5.often_speed),
]).T  # fmt: skip

# %%
# The same in money
cheap, paper_cheaper, paper_cheapest = np.array([
    (facts.gdpval_gpt4o.naive_cost, facts.gdpval_gpt4o.once_cost, facts.gdpval_gpt4o.often_cost),
    (facts.gdpval_o4_mini.naive_cost, facts.gdpval_o4_mini.once_cost, facts.gdpval_o4_mini.often_cost),
    (facts.gdpval_o3.naive_cost, facts.gdpval_o3.once_cost, facts.gdpval_o3.often_cost),
    (facts.gdpval_gpt5.naive_cost, facts.gdpval_gpt5.once_cost, facts.gdpval_gpt5.often_cost),
]).T  # fmt: skip

# %%
# Every figure of it, by the same formula
once, often = (by_hand / hours_with_checks(share, by_hand, by_hand / alone, review, n) for n in (1, np.inf))
cheaper, cheapest_tries = (dollars / hours_with_checks(share, dollars, dollars / cheap, fee, n) for n in (1, np.inf))
found = np.array([once, often, cheaper, cheapest_tries])
published = np.array([paper_once, paper_often, paper_cheaper, paper_cheapest])
worst = np.abs(found - published).max()
assert worst < 0.02

# %%
# Our figures, a row for each model
table(
    [[name, f"{g:.1%}", *(f"{x:.2f}" for x in pair)] for name, g, *pair in zip(names, share, *found, strict=True)],
    columns=["model", "good", "tried once", "until good", "in money, once", "in money, until good"],
    caption=f"How many times as fast, and as cheap, as the expert, by the paper's formula: our arithmetic gives each of the {found.size} published figures to within {worst:.2f}. "
    "Nobody timed the work that had to be done again.",
)

# %%
# Speed without reviews, and the parts of the time
no_review = pace(look=0.0)
floor = (machine + review) / by_hand
redone = (1 - good) * by_hand
parts = np.array([machine, review, redone]) / by_hand

# %%
# The end of the scale, where every answer is right
ceiling = headline(
    "ceiling",
    "times as fast as the expert, if every answer is right and every answer is looked over",
    lambda **other: pace(kept=1.0, **other),
    unit="ratio",
    format=".1f",
    how="the paper gives none for its times",
    alternatives={
        f"reviews of {review / times:.0f} minutes": {"look": review / times},
        f"reviews of {review * times:.0f} minutes": {"look": review * times},
    },
)

# %%
# The same where only what is unfit is done again
redone_unfit = unfit * by_hand
faster_unfit = faster.alternatives["only unfit answers done again"]
until_unfit = faster.alternatives["tries until the answer is not unfit"]
saved = [1 - 1 / speed for speed in (naive, faster, faster_unfit)]

# %%
# The same by other choices
until_lost = faster.alternatives["tries until the answer can stand"]
part_spared = faster.alternatives[f"{useful:.0%} of the work spared by an answer that lost"]
longer_failures = faster.alternatives[f"failures on tasks {times} times as long"]
slow_reviews = faster.alternatives[f"reviews of {review * times:.0f} minutes"]

# %%
# Trials that timed people at work with AI, and the share kept at which the formula agrees with the slowest
trial = facts.metr_trial.longer
timed = [1 / (1 + trial), 1 / (1 - facts.noy_2023.shorter), 1 / (1 - facts.peng_2023.shorter)]
kept_there = 1 + (machine + review) / by_hand - (1 + trial)
assert abs(pace(kept=kept_there) - timed[0]) < 1e-9

# %% [markdown]
# So by this formula the damper is large: from [90](<fact: {gdpval_gpt5.naive_speed}>) to [1.12](<calc: {faster:.2f}>).
# But how much of it is the looking?
# Of an expert's [404](<fact: {gdpval.by_hand_minutes}>) minutes the machine takes [1%](<calc: {parts[0]:.0%}>), the review [27%](<calc: {parts[1]:.0%}>), and what must be done anew [61%](<calc: {parts[2]:.0%}>).
# Had the reviews been free, GPT-5 would have been [1.6](<calc: {no_review:.1f}>) times as fast.
# Counted like this, mending costs more than looking.
# But this count does every answer again that lost to an expert's.
# Graders found only [29%](<calc: {unfit_of_failures:.0%}>) of those failures unfit for use or worse, which is [18%](<calc: {unfit:.0%}>) of all answers.
# Suppose that only these are done again, and that the others are used although the expert's work was preferred.
# Redoing then takes [18%](<calc: {redone_unfit / by_hand:.0%}>) of the expert's time, the review still takes its [27%](<calc: {parts[1]:.0%}>), and GPT-5 is [2.2](<calc: {faster_unfit:.1f}>) times as fast.
# Then looking costs more than mending.
# All this is for one try at each task.
# If GPT-5 tried until its answer could stand, with a review of every try, and if a new try were as likely to do as the first,
# the formula would give [1.39](<calc: {until_lost:.2f}>) and [2.92](<calc: {until_unfit:.2f}>) times the expert's speed.
#
# Counted in hours, the damper is smaller than it is in speed.
# Alone, GPT-5 would save [99%](<calc: {saved[0]:.0%}>) of the expert's time.
# Looked over, it saves [11%](<calc: {saved[1]:.0%}>) if all that lost is done again, and [54%](<calc: {saved[2]:.0%}>) if only what is unfit is.
#
# The formula works with means, and it takes the review times that the experts reported.
# If GPT-5 fails on tasks that are [twice](<calc: {times:times}>) as long as those it does well, the formula gives [0.96](<calc: {longer_failures:.2f}>): the expert alone would be faster.
# If a review took [twice](<calc: {times:times}>) as long, it would give [0.86](<calc: {slow_reviews:.2f}>).
# And if an answer that lost spared [half](<calc: {useful:fraction}>) of the work, it would give [1.7](<calc: {part_spared:.1f}>).
# So we do not know from this formula whether GPT-5, looked over, leaves an expert slower or makes the work as much as about [2.92](<calc: {faster.most:.2f}>) times as fast.
#
# People at work with AI have been timed too, though not with this model or these tasks.
# They looked over what the AI gave them and mended it, so that their times contain what the formula has to assume.
# In a first trial professionals with ChatGPT took [40%](<fact: {noy_2023.shorter:.0%}>) less time over short pieces of writing, which makes them [1.7](<calc: {timed[1]:.1f}>) times as fast ([Noy and Zhang 2023](<work: noy-2023>)).
# In another, programmers with an assistant took [56%](<fact: {peng_2023.shorter:.0%}>) less time over one task, which makes them [2.3](<calc: {timed[2]:.1f}>) times as fast ([Peng et al. 2023](<work: peng-2023>)).
# In the last, [16](<fact: {metr_trial.developers}>) developers did [246](<fact: {metr_trial.tasks}>) of their own tasks, and took [19%](<fact: {metr_trial.longer:.0%}>) longer where they might use AI,
# with an interval from [2%](<fact: {metr_trial.longer.low:.0%}>) to [39%](<fact: {metr_trial.longer.high:.0%}>): that is [0.84](<calc: {timed[0]:.2f}>) times as fast ([Becker et al. 2025](<work: becker-2025>)).
# METR, whose trial this was, has since seen signs of a gain with later tools, and calls them unreliable ([METR Blog 2026](<work: metr-2026-uplift>)).
# For the formula to agree with the last trial, only [9%](<calc: {kept_there:.0%}>) of answers could have been kept at this price of a review.
# These trials spread about as widely as the choices in the formula do, and none of them comes near Labenz's figure.
#
# By the formula, the looking sets the ends of the scale.
# A machine that is always right and always checked is [3.6](<calc: {ceiling:.1f}>) times as fast as the expert, and no more while a review takes this long.
# And a machine is slower than no machine at all if less than about [28%](<calc: {floor:.0%}>) of its answers can be kept.
# Between that floor and that ceiling lies all that better models can do while everything is double-checked at this price.

# %%
# What keeps the value down
judge(
    "ilya-double-check-everything",
    not_of_fact(
        because="he accepts for the sake of the question that AI has disappointed, and names the reason that he would then give"
    ),
    f"Alone GPT-5 was {naive:.0f} times as fast as experts. By the published formula, if it tries once, it is {faster:.2f} to {faster_unfit:.1f} times as fast "
    f"looked over ({faster.least:.2f} to {faster.most:.2f} over other choices), "
    f"and saves {saved[1]:.0%} to {saved[2]:.0%} of their time: reviews take {parts[1]:.0%} of the expert's time, and work done again {redone_unfit / by_hand:.0%} to {parts[2]:.0%}.",
)

# %%
# The ceiling, and what is under it
g = np.linspace(0, 1, 101)
shares = [0.27, 0.1, 0.03]
curves = {part: 1 / hours_with_checks(g, 1, machine / by_hand, part) for part in (review / by_hand, *shares[1:])}
drawing, axes = canvas(height=3.4)
for (part, speed), colour in zip(curves.items(), (colours.BLUE, colours.VERMILION, colours.GREEN), strict=True):
    axes.plot(g, speed, color=colour)
    label(axes, 1.015, speed[-1], f"review {part:.0%}", colour)

# %%
# The paper's models
axes.plot(share, once, "o", color=colours.INK, markersize=4.5)
label(axes, share[0], once[0] * 0.87, names[0], fontsize=8.5, ha="center")
label(axes, share[-1] + 0.012, once[-1] * 0.89, names[-1], fontsize=8.5)

# %%
# The expert alone as a dashed line, and the axes
axes.axhline(1, color=colours.FAINT, linewidth=1, linestyle=(0, (4, 3)))
axes.set(xlim=(0, 1.22), xlabel="answers that are good")
axes.set(yscale="log", ylim=(0.7, 40), ylabel="times as fast as the expert")
axes.set_xticks(np.linspace(0, 1, 6))
axes.xaxis.set_major_formatter("{x:.0%}")

# %%
# The figure of the ceiling, with its caption and data
figure(
    drawing,
    name="ceiling",
    caption=f"With reviews that take {review / by_hand:.0%} of the work, perfect answers end at {ceiling:.1f} times the expert's speed. "
    f"By the formula the paper's models stand at {once[0]:.2f} to {once[-1]:.2f}, if all that lost to an expert is done again; the dashed line is the expert alone.",
    alt="Speed against the share of good answers, on a logarithmic axis: curves that rise slowly and then fast, each to a ceiling "
    "set by the cost of review; the paper's models, placed by the formula, lie on the lowest, near the expert's own speed.",
    data={"good answers (share)": g}
    | {f"speed with reviews of {part:.0%} (ratio)": speed for part, speed in curves.items()},
)

# %% [markdown]
# ## When one may stop looking
#
# What lies above the ceiling can be had only by not looking.
# An answer that is used unseen brings its value $V$ where it is right and costs a loss $L$ where it is wrong.
# A check at the cost $c$ saves $V + L - H$ for each error it finds, since the work is then done by hand.
# It pays as long as errors are commoner than $c / (V + L - H)$.
# [Deming 1986](<work: deming-1986>) taught manufacturers this rule for bought parts: inspect all, or none, by which side of that ratio the supplier is on.

# %%
# The error rate at which checking stops paying
c = review / by_hand
losses = np.array([1, 10, 100, 1000])
stop = break_even_error_rate(1, losses, c, 1)
nines = reliability.nines(1 - stop)
gain = worth_checked(1 - stop, 1, losses, c, 1) - worth_trusted(1 - stop, 1, losses)
assert np.all(np.abs(gain) < 1e-9 * losses)


# %%
# What an error may cost before GPT-5's answers should be looked over
def stake_of(check=c, wrong=unfit, caught=1.0, worth=1.0):
    """Cost of an error, in work, at which a look at every answer just pays: each error found saves it."""
    return check / (wrong * caught) + 1 - worth


most, more = 0.8, 1.5
stake_over_tasks = bootstrap(tasks_unfit, lambda bad: stake_of(wrong=bad.mean()), of="tasks", seed=2025)
stake = headline(
    "stake",
    "cost of an error below which GPT-5's answers may be used unseen, in times the work",
    stake_of,
    unit="times the work",
    format=".1f",
    interval=(stake_over_tasks.low, stake_over_tasks.high),
    how=f"{judged} tasks drawn again, as many of them unfit as the paper says",
    alternatives={
        "dollars in place of minutes": {"check": fee / dollars},
        "all that lost to an expert counted as wrong": {"wrong": 1 - good},
        "harmful answers alone counted as wrong": {"wrong": (1 - good) * facts.gdpval.catastrophic_share},
        f"work worth {more} times what it costs": {"worth": more},
        f"reviews of {review / times:.0f} minutes": {"check": c / times},
        f"reviews of {review * times:.0f} minutes": {"check": c * times},
        f"reviews that find {most:.0%} of errors": {"caught": most},
    },
)

# %% [markdown]
# Take the work to be worth what it costs by hand.
# If a wrong answer costs as much again, checking pays until errors are rarer than [27%](<calc: {stop[0]:.0%}>);
# if it costs [ten](<calc: {losses[1]:words}>) times the work, until they are rarer than [2.7%](<calc: {stop[1]:.1%}>), if [one hundred](<calc: {losses[2]:words}>) times, than [0.27%](<calc: {stop[2]:.2%}>).
# In [nines](<term: nines-of-reliability>) this is [0.6](<calc: {nines[0]:.1f}>), [1.6](<calc: {nines[1]:.1f}>) and [2.6](<calc: {nines[2]:.1f}>): each factor of [ten](<calc: {losses[1]:words}>) in what an error costs takes another nine.
# So a single figure for how reliable is reliable enough cannot be had.
# Sutskever's own example was a lawyer, whose advice one pays for by the hour:
#
# > suppose you want to talk to a lawyer. You have some case or need some advice or something, you're perfectly happy to spend $400 an hour.
# >
# > — [Ilya Sutskever](<said: sutskever-lawyer>)
#
# A lawyer's errors can cost more than the lawyer.
# What he would pay for was advice that nobody has to check.
#
# Where is GPT-5 on that scale?
# The charitable count is not of answers that lost to an expert's.
# Of its failures, graders found [27%](<fact: {gdpval.bad_share:.0%}>) unfit for use and [2.7%](<fact: {gdpval.catastrophic_share:.1%}>) worse than that; the others were usable, or judged differently by the next grader.
# So, as above, [18%](<calc: {unfit:.0%}>) of its answers were wrong in the sense that matters here,
# and by this rule one may use them unseen wherever an error costs, on average, less than about [1.5](<calc: {stake:.1f}>) times the work itself.
# That figure moves more than any other here: it is [0.4](<calc: {stake.least:.1f}>) if every answer that lost counts as wrong, and [16](<calc: {stake.most:.0f}>) if only the harmful ones do.
# It is [1.0](<calc: {stake.alternatives[f"work worth {more} times what it costs"]:.1f}>) if the work is worth [1.5](<calc: {more}>) times what it costs by hand, because then each error that is found saves more.
# Drafts may be cheap enough to get wrong, and searches and sketches too.

# %%
# The edges of what to do: trust or check, trust or work by hand, and the least reliability worth a check
p = reliability.reliability_of_nines(np.linspace(0.02, 4, 200))
trust_or_check = c / (1 - p)  # loss at which the two are worth the same
trust_or_hand = p / (1 - p)  # loss at which trust is worth nothing
least = c  # reliability at which checking is worth nothing
sure = reliability.nines(p)
line = np.where(p < least, trust_or_hand, trust_or_check)

# %%
# The map of what to do
drawing, axes = canvas(height=3.5)
axes.plot(sure, line, color=colours.INK, linewidth=1.5)
axes.plot([reliability.nines(least)] * 2, [least / (1 - least), 1e4], color=colours.INK, linewidth=1.5)
axes.axhline(1, color=colours.FAINT, linewidth=0.8, linestyle=(0, (4, 3)))
label(axes, 2.0, 3, "use it unseen", colours.GREEN, fontsize=11)
label(axes, 0.75, 700, "check it all", colours.BLUE, fontsize=11)
label(axes, 0.068, 60, "by\nhand", colours.VERMILION, fontsize=8.5, ha="center")

# %%
# Where GPT-5 stands on it
axes.plot(reliability.nines(1 - unfit), stake, "o", color=colours.INK, markersize=5)
axes.set(xlim=(0, 3.2), xlabel="reliability (nines)")
axes.set(yscale="log", ylim=(0.1, 1e4), ylabel="an error costs (times the work)")
label(axes, reliability.nines(1 - unfit) + 0.08, stake * 0.72, "GPT-5", fontsize=9.5)

# %%
# The figure of the map, with its caption and data
figure(
    drawing,
    name="map",
    caption=f"A check that costs {c:.0%} of the work pays in a wedge whose lower edge rises {losses[1]}-fold with each nine. "
    f"By this rule GPT-5's answers may be used unseen where an error costs less than {stake:.1f} times the work; the dashed line is one that costs as much as the work.",
    alt="A map with reliability in nines across and the cost of an error upwards: a narrow strip at the left for work by hand, "
    "a region above a rising line for checking everything, and one below it for using answers unseen.",
    data={"reliability (nines)": sure, "cost of an error at the edge (ratio)": line},
)


# %%
# The same sum for any task
def work(good, check, loss, caught):
    rate = break_even_error_rate(1, loss, check, 1, caught)
    seen, unseen = worth_checked(good, 1, loss, check, 1, caught), worth_trusted(good, 1, loss)
    return {
        "best": max(seen, unseen, 0.0),
        "checked": seen,
        "unseen": unseen,
        "nines": reliability.nines(1 - rate) if rate < 1 else None,
    }


# %%
# The sliders
rights = [0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999]
sliders = {
    "good": slider("answers that are right", rights, unit="share", format=".4g"),
    "check": slider("cost of a check, of the work", [0.01, 0.03, 0.1, 0.25, 0.5], unit="share", format=".0%"),
    "loss": slider("cost of an error", [0.3, 1, 3, 10, 30, 100, 1000], unit="times the work", format=",g"),
    "caught": slider("errors that a check finds", [0.5, 0.8, 0.9, 0.99, 1.0], unit="share", format=".0%"),
}

# %%
# What they show
shows = {
    "checked": reading("of the work saved, everything checked", unit="share", format="+.1%"),
    "unseen": reading("saved, used unseen", unit="share", format="+.1%"),
    "best": reading("saved by the best course", unit="share", format="+.1%"),
    "nines": reading("nines at which checking stops paying", unit="count", format=".2f"),
}

# %%
# The break-even at every setting of the sliders
start = {"good": 0.9, "check": 0.25, "loss": 10, "caught": 1.0}
shown = work(**start)
explore(
    name="break-even",
    of=work,
    sliders=sliders,
    shows=shows,
    start=start,
    curve=("good", "best"),
    caption=f"The break-even of checking. At {start['good']:.0%} right, with errors that cost {start['loss']} times the work, "
    f"checks at {start['check']:.0%} of it leave a gain of {shown['checked']:.0%}; used unseen, the answers lose {-shown['unseen']:.0%}. "
    f"The check stops paying at {shown['nines']:.1f} nines.",
    alt="Gain of the best course against the share of right answers: nothing at first, then a rise, steepest near the right edge.",
)

# %% [markdown]
# ## Everything, or some of it
#
# Must it be everything?
# If errors come singly and one knows how common they are, a sample teaches nothing about the answers that were not in it, and Deming's rule stands: all or none.
# But errors may come together.
# A model that lacks a piece of knowledge is wrong wherever it is needed, and then a batch of answers to like questions is good or bad together.
# In that case the answers that were looked at tell something about the rest.

# %%
# All, none, or a sample first
batch, error, price, lost = 100, 0.1, 0.1, 1.0
likeness = np.array([0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7])
plans = [best_plan(error, r, batch, price, lost) for r in likeness]
cost = np.array([plan[2] for plan in plans])
assert abs(cost[0] - price * lost) < 1e-9

# %%
# One of the plans, by formula and by drawing batches
alike = likeness[4]
look, allow, cheapest = plans[4]
tried = simulate_plan(error, alike, batch, look, allow, price, lost, batches=100_000, seed=8)
assert abs(tried.value - plan_costs(error, alike, batch, look, price, lost)[allow]) < 4 * tried.standard_error
spared = 1 - cheapest / price

# %%
# The speed with reviews as short as the shortest above
quick = [by_hand / hours_with_checks(g, by_hand, machine, shares[2] * by_hand) for g in (good, 1 - unfit)]

# %% [markdown]
# Take the hardest case, where trusting and checking cost the same: [a tenth](<calc: {error:fraction}>) of the answers is wrong, and a check costs [a tenth](<calc: {price:fraction}>) of what an error does.
# With independent errors no plan does better than either.
# Suppose that the errors of a batch of [100](<calc: {batch}>) are correlated by [0.2](<calc: {alike}>). Then the best plan looks at [13](<calc: {look}>) answers first,
# stops if no more than [one](<calc: {allow:words}>) of them is wrong, and goes on to the rest otherwise.
# It costs [38%](<calc: {spared:.0%}>) less than looking at everything; drawn batch by batch, [0.062](<calc: {tried.value:.3f}>) an answer where the sum gives [0.062](<calc: {cheapest:.3f}>).
# Nines found that failures which keep company spare the long chains.
# Here they spare the checker, and for the same reason.

# %%
# What company is worth to a checker
drawing, axes = canvas(height=3.0)
axes.plot(likeness, cost / price, color=colours.BLUE, marker="o", markersize=4)
axes.axhline(1, color=colours.VERMILION, linewidth=1.2)
label(axes, 0.71, 1.035, "all or none", colours.VERMILION, ha="right")
label(axes, 0.32, cost[5] / price + 0.06, "the best sample first", colours.BLUE)

# %%
# The axes, as shares of the errors and of the cost
axes.set(xlim=(0, 0.72), xlabel="correlation of errors within a batch")
axes.set(ylim=(0, 1.1), ylabel="cost, against looking at all")
axes.yaxis.set_major_formatter("{x:.0%}")

# %%
# The figure of the best samples, with its caption and data
figure(
    drawing,
    name="sample",
    caption=f"Where errors are independent and their rate is known, no sample beats looking at all or at none. Where they are correlated by {alike}, "
    f"looking at {look} of {batch} first saves {spared:.0%}; by {likeness[-1]}, {1 - cost[-1] / price:.0%}.",
    alt="Cost of the best sampling plan against the correlation of errors: level with the cost of all or none at no correlation, and falling steadily.",
    data={
        "correlation of errors (number)": likeness,
        "cost against looking at all (ratio)": cost / price,
        "answers looked at first (count)": [plan[0] for plan in plans],
    },
)

# %%
# What the exercise gives: better answers, still better ones, and shorter reviews
better, still_better, shorter = 0.6, 0.9, 1 / 3

# %% [markdown]
# ## The reckoning
#
# Sutskever's damper is large in this model: what runs [90](<fact: {gdpval_gpt5.naive_speed}>) times as fast as an expert
# comes to between [1.12](<calc: {faster:.2f}>) and [2.2](<calc: {faster_unfit:.1f}>) times the expert's speed if it tries once and its work is looked over.
# Counted in hours, it leaves a saving of [11%](<calc: {saved[1]:.0%}>) to [54%](<calc: {saved[2]:.0%}>) where there was one of [99%](<calc: {saved[0]:.0%}>).
# Other choices widen this to [0.86](<calc: {faster.least:.2f}>) and [2.92](<calc: {faster.most:.2f}>).
# Labenz's naive [hundredfold](<plain: his own figure, quoted above>) is about right: GPT-5 alone is [90](<fact: {gdpval_gpt5.naive_speed}>) times as fast.
# His [tenfold](<plain: his own figure, quoted above>), with setting up and validating, is more than this model allows: while everything is looked over at this price, no model passes [3.6](<calc: {ceiling:.1f}>).
# To reach it a business must look at less than everything, or look faster.
# The word that is too strong is *everything*.
# By the same model, answers whose errors cost less than about [1.5](<calc: {stake:.1f}>) times the work need no looking, if only unfit answers count as errors;
# and of those that do, a sample can be enough where errors come together.
# Whether looking or mending costs more depends on what is mended: looking does if only unfit answers are done again.
#
# Better answers alone cannot lift the gain past [3.6](<calc: {ceiling:.1f}>), because a review takes [27%](<calc: {c:.0%}>) of the work.
# A review that took [3%](<calc: {shares[2]:.0%}>), because the answer came with a proof, or with tests, would move the cap to [24](<calc: {by_hand / (machine + shares[2] * by_hand):.0f}>),
# though only answers that are always right would reach it.
# With GPT-5's answers it would give [1.5](<calc: {quick[0]:.1f}>) times the expert's speed if all that lost is done again, and [4.5](<calc: {quick[1]:.1f}>) times if only what is unfit is.
# So it pays to make answers that are easy to check, as well as answers that are right.
#
# !!! question "Exercise: cheaper or better"
#     What is not good is done again by hand.
#     A model's answers are good [39%](<fact: {gdpval_gpt5.good_share:.0%}>) of the time, and reviews take [27%](<calc: {c:.0%}>) of the work.
#     Which makes the work go faster: answers that are good [60%](<calc: {better:.0%}>) of the time, or reviews that take [a third](<calc: {shorter:fraction}>) as long?
#
#     ??? success "Answer"
#         Better answers: [1.47](<calc: {pace(kept=better):.2f}>) times the expert's speed.
#         Shorter reviews give [1.41](<calc: {pace(look=review * shorter):.2f}>).
#         Once answers are good [90%](<calc: {still_better:.0%}>) of the time, it is the other way round: shorter reviews then reach [5.0](<calc: {pace(kept=still_better, look=review * shorter):.1f}>),
#         and perfect answers with the long ones stay at [3.6](<calc: {ceiling:.1f}>).
#
# ## What this leaves out
#
# Nobody timed the work done again: the formula takes it to be the whole task.
# The tasks were well specified and stood alone; an answer in the middle of a longer piece of work is harder to review and costs more when wrong.
# The experts who reviewed them had not written them, and the time was their own report.
# A person's work counts here as right, and a review as never mistaken; the explorable lets the second go.
# What an error costs is nobody's measurement: it is the axis of the map because it is the thing to know.
