# ---
# title: Double-checking everything
# summary: >-
#   By OpenAI's own figures, GPT-5 alone is [90](<fact: {gdpval_gpt5.naive_speed}>) times as fast as an expert,
#   but only [1.12](<calc: {faster:.2f}>) times as fast once an expert has looked over its answers and mended them
#   ([0.86](<calc: {faster.least:.2f}>) to [2.92](<calc: {faster.most:.2f}>) by other counts).
#   Ilya Sutskever had said in 2023 that if AI disappointed, it would be because people still had to double-check everything.
#   GPT-5.5, a newer model, comes to [2.3](<calc: {latest:.1f}>) times ([1.4](<calc: {latest.least:.1f}>) to [3.7](<calc: {latest.most:.1f}>) by other counts).
#   As long as people look at everything, and reviews take as much of the work as in OpenAI's test, no model can pass [3.7](<calc: {ceiling:.1f}>)
#   ([1.7](<calc: {ceiling.least:.1f}>) to [9.4](<calc: {ceiling.most:.1f}>) by other counts).
#   Looking takes longer than mending once [73%](<calc: {crossing:.0%}>) of the answers are good ([8%](<calc: {crossing.least:.0%}>) to [89%](<calc: {crossing.most:.0%}>) by other counts, or never, if good answers need much mending too).
#   All this is calculated; in a trial that recorded how people spent their time, they were slower than the formula says.
#   To gain more, people have to look at less. GPT-5's answers may be used unseen where an error costs less than about [1.5](<calc: {stake:.1f}>) times the work,
#   by other counts anything from [0.4](<calc: {stake.least:.1f}>) to [16](<calc: {stake.most:.0f}>) times.
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
#     now: 'nobody timed the mending'
#     why: The reviews and the shares of good answers were measured. The formula assumes that mending takes as long as the whole task.
#   - date: 2026-11-26
#     was: 'The times are means, and the experts reported them themselves.'
#     now: 'by a clock that ran when a judge saw a task for the first time'
#     why: Only the times by hand were reported. Software recorded the reviews.
#   - date: 2026-11-26
#     was: 'That checks our arithmetic, and not the assumptions: nobody timed the mending.'
#     now: 'METR has since estimated the mending of whole tasks'
#     why: It was not timed in this test, but there is an estimate for code, which the page did not know.
#   - date: 2026-11-26
#     was: 'and GPT-5.5 is past the limit by six of them'
#     now: 'the looking is longer only if a review takes more than that'
#     why: It counted our own choices. What decides is how long a review takes.
#   - date: 2026-11-26
#     was: 'of the expert''s time, 99% would be saved without looking'
#     now: 'Counted in time saved, 99% would be saved without looking'
#     why: The bill has the machine's minutes in it as well.
#   - date: 2026-11-26
#     was: "The paper's own table gives a third route."
#     now: 'That checks our arithmetic, and not the assumptions'
#     why: The formula, the simulation and the table rest on the same assumptions, so they are the same route.
#   - date: 2026-11-26
#     was: 'As things stood, then, mending cost more than looking.'
#     now: 'All this depends on what has to be mended'
#     why: It counted every answer that lost to an expert's as work to do again. If only unfit answers are, the comparison comes out otherwise.
#   - date: 2026-11-26
#     was: 'was worth 1.12 experts once it was looked over'
#     now: 'GPT-5 comes to 1.12 to 2.2 times'
#     why: The figure is a model's, and it changes with what has to be done again.
#   - date: 2026-11-26
#     was: 'contradicted by failures that cost more to make good than to find for the looking alone; holds for the looking and what it finds'
#     now: 'not a claim of fact, because he accepts for the sake of the question that AI has disappointed, and names the reason that he would then give'
#     why: The sentence explains a failure that he was asked to suppose and does not think likely. One of the verdict's readings could not have come out otherwise.
#   - date: 2026-11-26
#     was: 'What would change the verdict most is the cost of a review'
#     now: 'Better answers alone cannot lift the gain past 3.7'
#     why: The exercise shows that better answers can gain more than shorter reviews. What they cannot do is move the cap.
#   - date: 2026-11-26
#     was: 'would move the cap to 24, with no better answers at all'
#     now: 'only answers that are always right would reach it'
#     why: With the answers that GPT-5 gives, shorter reviews gain much less.
#   - date: 2026-11-26
#     was: 'They do not come singly.'
#     now: 'But errors may come together'
#     why: No measurement stood behind it. The correlation in the example is one that we assume.
#   - date: 2026-11-26
#     was: 'These are the uses that came first.'
#     why: It had no source.
#   - date: 2026-11-26
#     was: 'and no check survives it'
#     now: 'while everything is looked over at this price, no model passes 3.7'
#     why: Good answers with short reviews could be that fast and checked.
#   - date: 2026-11-26
#     was: 'while everything is looked over at this price, no model passes 3.6'
#     now: 'while everything is looked over at this price, no model passes 3.7'
#     why: It was the cap of a machine as fast as GPT-5. A faster one could pass it.
#   - date: 2026-11-26
#     was: 'That summer another voice did the sum with the checking left out:'
#     now: 'So he counts the checking in'
#     why: Of his figures only the larger leaves the checking out, and he calls it naive.
#   - date: 2026-11-26
#     was: 'A trial that did time work with AI points the other way.'
#     now: 'trials that timed people'
#     why: The page named one of several trials, and counted it, other models and money among the choices for a speed of GPT-5.
#   - date: 2026-11-26
#     was: 'By the same sum GPT-5''s answers may be used unseen where an error costs less than about 1.5 times the work.'
#     now: 'by other counts anything from 0.4 to 16 times'
#     why: The figure moves far with what counts as an error and with what the work is worth.
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

from reckoner.author import canvas, colours, explore, facts, figure, guide, headline, judge, label, reading, slider
from snippets import reliability
from snippets.checking import break_even_error_rate, hours_with_checks, worth_checked, worth_trusted
from snippets.inspection import best_plan, plan_costs, simulate_plan
from snippets.resampling import bootstrap
from snippets.verdicts import not_of_fact

# %%
# The published times, and the sum in short: for GPT-5, for GPT-5.5, and for a machine that is always right at once
by_hand, review = facts.gdpval.by_hand_minutes, facts.gdpval.review_minutes
good, newest = facts.gdpval_gpt5.good_share, facts.gdpval_gpt55.good_share
naive = facts.gdpval_gpt5.naive_speed
machine = by_hand / naive
in_short = by_hand / hours_with_checks([good, newest, 1], by_hand, [machine, machine, 0], review)

# %% [markdown]
# Suppose that a machine does your work in minutes, but some of its answers are wrong, and you cannot tell which.
# Then you have to look at all of them. How much of the time that you gained is left?
# In the spring of 2023, Ilya Sutskever, then chief scientist of OpenAI, was asked what could keep AI from mattering to the economy by [2030](<plain: the year of the question that he was asked>).
# He thought that unlikely, but named a reason because he was asked for one:
#
# > But if I had to pick one and you were telling me — hey, why didn't things work out? It would be reliability.
# > That you still have to look over the answers and double-check everything.
# > That just really puts a damper on the economic value that can be produced by those systems.
# >
# > — [Ilya Sutskever](<said: sutskever-double-check>)
#
# OpenAI has since published figures from which one can work out how large this damper is.
# GPT-5, a model behind ChatGPT, alone does experts' work [90](<fact: {gdpval_gpt5.naive_speed}>) times as fast as they do.
# Once an expert has looked over its answers and mended them, it is only [1.12](<calc: {in_short[0]:.2f}>) times as fast.
# GPT-5.5, a newer model, comes to [2.3](<calc: {in_short[1]:.1f}>) times.
# But as long as people look at everything, and reviews take as much of the work as in OpenAI's test, no model can pass [3.7](<calc: {in_short[2]:.1f}>).
# And with the newest models the looking takes longer than the mending, unless a review takes only about an hour or less, the failed tasks are far longer, or good answers need mending too.
#
# The best earlier answer is OpenAI's own, which did this sum for models up to GPT-5.
# New here are the models since then, the case in which only answers unfit for use are mended, and tests of the sum:
# against trials that timed people at work, and against an estimate of the mending itself.

# %% [markdown]
# ## What an answer costs once it is checked
#
# This section draws up the bill for an answer: the machine's time, the looking and the mending.
# For OpenAI's test GDPval, experts from [dozens](<plain: the paper counts 44 occupations; here only that there are many>) of occupations wrote down real tasks of theirs and solved them ([Patwardhan et al. 2025](<work: patwardhan-2025>)).
# Other experts then compared these solutions with a model's, without being told which was which.
# We call an answer good if these judges found it as good as the expert's or better.
#
# A task took an expert [404](<fact: {gdpval.by_hand_minutes}>) minutes on average, by the experts' own account.
# A review, which is one look at an answer, took [109](<fact: {gdpval.review_minutes}>), by a clock that ran when a judge saw a task for the first time.
# The paper assumes that an expert looks at every answer, keeps the good ones, and does the others again from the start.
# We call this last part mending. How long it takes is an assumption: for this test nobody timed the mending.

# %%
# The models since, and the bill of each: minutes of looking and of mending
names = ["GPT-4o", "o4-mini", "o3", "GPT-5", "GPT-5.2", "GPT-5.4", "GPT-5.5"]
shares = np.array([
    facts.gdpval_gpt4o.good_share, facts.gdpval_o4_mini.good_share, facts.gdpval_o3.good_share, good,
    facts.gdpval_gpt52.good_share, facts.gdpval_gpt54.good_share, newest,
])  # fmt: skip
mending = (1 - shares) * by_hand

# %%
# A bar for each model
drawing, axes = canvas(height=3.3)
rows = np.arange(shares.size)[::-1]
axes.barh(rows, np.full(rows.size, review), color=colours.BLUE, height=0.64)
axes.barh(rows, mending, left=review, color=colours.VERMILION, height=0.64)
for row, minutes in zip(rows, mending, strict=True):
    label(axes, review + minutes / 2, row, f"{minutes:.0f}", colours.PAPER, ha="center", fontsize=9)
    label(axes, review / 2, row, f"{review:.0f}", colours.PAPER, ha="center", fontsize=9)

# %%
# The expert alone as a dashed line, and what the colours are
guide(axes, x=by_hand)
label(axes, by_hand - 6, rows[-1], f"the expert alone: {by_hand}", ha="right")
label(axes, review / 2, rows[0] + 0.62, "looking", colours.BLUE, ha="center")
label(axes, review + mending[0] / 2, rows[0] + 0.62, "mending", colours.VERMILION, ha="center")
axes.set(xlim=(0, 480), ylim=(-0.6, rows[0] + 0.95), xlabel="minutes of the expert's time for a task")
axes.set_yticks(rows, names)
axes.tick_params(axis="y", length=0)

# %%
# The figure of the bills, with its caption and data
figure(
    drawing,
    name="bill",
    caption=f"As models got better, the mending shrank from {mending[0]:.0f} minutes a task to {mending[-1]:.0f}. "
    f"If looking takes {review} minutes with every model, it is the longer part with {names[-2]} and {names[-1]}. "
    "The formula is OpenAI's, which did not time the mending.",
    alt="A bar for each model: the same stretch of looking in every bar, and a stretch of mending that shrinks from "
    "model to model until it is shorter than the looking; the first bar is longer than the expert's own time, "
    "the last is much shorter.",
    data={
        "model (name)": names,
        "answers that are good (share)": shares,
        "looking (minutes)": np.full(rows.size, review),
        "mending (minutes)": mending,
    },
)


# %%
# What the sum gives for GPT-5 in minutes, and how many of its answers were unfit
checked = hours_with_checks(good, by_hand, machine, review)
unfit_of_failures = facts.gdpval.bad_share + facts.gdpval.catastrophic_share
unfit = (1 - good) * unfit_of_failures
judged, dollars, fee = facts.gdpval.gold_tasks, facts.gdpval.by_hand_dollars, facts.gdpval.review_dollars


# %%
# Times as fast as the expert
def pace(kept=good, alone=naive, look=review, tries=1, hand=by_hand):
    """Times as fast as the expert, where a share of answers is kept and the rest is done by hand."""
    return hand / hours_with_checks(kept, hand, by_hand / alone, look, tries)


# %%
# How long developers looked at what AI gave them, in a trial that comes below
trial, accepted = facts.metr_trial.longer, facts.metr_trial.accepted
timed_look = facts.metr_trial.looking * (1 + trial)  # of the time that the task takes by hand
times = 2  # how much longer a failed task or a review may take
half = 1 / times
looked_too = by_hand + review  # the time by hand, if a person's own work is looked over as well
listed = facts.gdpval.listed_hours * 60  # the time by hand in another table of the same paper

# %%
# What is left to do of a task that a model has tried: an estimate for code, and the formula at the same share of good answers
hand_there = facts.metr_mending.by_hand_hours * 60
left, left_of_passed = facts.metr_mending.minutes / hand_there, facts.metr_mending.passed_minutes / hand_there
by_formula_left = 1 - facts.metr_mending.passed


# %%
# What other choices make of a model
def choices(kept):
    """The other ways to count, for a model of which a share of the answers is good."""
    fit, spared = 1 - unfit_of_failures * (1 - kept), 1 - left * (1 - kept)
    return {
        "only unfit answers done again": {"kept": fit},
        f"mending at {left:.0%} of the work, as METR estimated for code": {"kept": spared},
        f"failures on tasks {times} times as long": {"kept": kept / (kept + times * (1 - kept))},
        "the model trying until the answer is good": {"kept": kept, "tries": np.inf},
        "the model trying until the answer is fit for use": {"kept": fit, "tries": np.inf},
        f"reviews of {review / times:.0f} minutes": {"kept": kept, "look": review / times},
        f"reviews of {review * times:.0f} minutes": {"kept": kept, "look": review * times},
        "looking as short as in METR's trial": {"kept": kept, "look": timed_look * by_hand},
        "good answers mended too, as METR estimated for code": {"kept": kept * (1 - left_of_passed)},
        "a person's own work looked over too": {"kept": kept, "hand": looked_too},
        f"tasks of {listed:.0f} minutes, as the paper lists them": {"kept": kept, "hand": listed},
    }


# %%
# GPT-5, over tasks drawn again, as many of them good as the published share says
tasks_good = np.arange(judged) < round(good * judged)
over_tasks = bootstrap(tasks_good, lambda won: pace(kept=won.mean()), of="tasks", seed=2025)
faster = headline(
    "looked-over",
    "times as fast as the expert, if GPT-5 tries and its work is looked over",
    pace,
    unit="ratio",
    format=".2f",
    interval=(over_tasks.low, over_tasks.high),
    how=f"{judged} independent tasks drawn again, as many of them good as the paper says; no interval of its times",
    alternatives=choices(good),
)

# %%
# Parts of GPT-5's bill, and the speeds that the text names
c = review / by_hand
redone = (1 - good) * by_hand
faster_unfit = faster.alternatives["only unfit answers done again"]

# %% [markdown]
# Take GPT-5 as an example. Its answers were good on [39%](<fact: {gdpval_gpt5.good_share:.0%}>) of the tasks.
# So its bill is [4](<calc: {machine:.0f}>) minutes for the machine, [109](<fact: {gdpval.review_minutes}>) for looking,
# and [246](<calc: {redone:.0f}>) for mending, because [61%](<calc: {1 - good:.0%}>) of the work is done again.
# Together that is [360](<calc: {checked:.0f}>) minutes where the expert alone needs [404](<fact: {gdpval.by_hand_minutes}>), so the work goes [1.12](<calc: {faster:.2f}>) times as fast.
# The share of good answers rests on [220](<fact: {gdpval.gold_tasks}>) tasks.
# If other tasks like them were drawn,
# the speed would lie between [1.05](<calc: {faster.low:.2f}>) and [1.22](<calc: {faster.high:.2f}>) about [19](<plain: the bootstrap interval is of 95%>) times in [20](<plain: the bootstrap interval is of 95%>).

# %%
# The published table: speeds alone, and by the formula, tried once and until good
alone = np.array([
    facts.gdpval_gpt4o.naive_speed, facts.gdpval_o4_mini.naive_speed,
    facts.gdpval_o3.naive_speed, facts.gdpval_gpt5.naive_speed,
])  # fmt: skip
paper_once = np.array([
    facts.gdpval_gpt4o.once_speed, facts.gdpval_o4_mini.once_speed,
    facts.gdpval_o3.once_speed, facts.gdpval_gpt5.once_speed,
])  # fmt: skip
paper_often = np.array([
    facts.gdpval_gpt4o.often_speed, facts.gdpval_o4_mini.often_speed,
    facts.gdpval_o3.often_speed, facts.gdpval_gpt5.often_speed,
])  # fmt: skip
share = shares[:4]

# %%
# The same in money
cheap = np.array([
    facts.gdpval_gpt4o.naive_cost, facts.gdpval_o4_mini.naive_cost,
    facts.gdpval_o3.naive_cost, facts.gdpval_gpt5.naive_cost,
])  # fmt: skip
paper_cheaper = np.array([
    facts.gdpval_gpt4o.once_cost, facts.gdpval_o4_mini.once_cost,
    facts.gdpval_o3.once_cost, facts.gdpval_gpt5.once_cost,
])  # fmt: skip
paper_cheapest = np.array([
    facts.gdpval_gpt4o.often_cost, facts.gdpval_o4_mini.often_cost,
    facts.gdpval_o3.often_cost, facts.gdpval_gpt5.often_cost,
])  # fmt: skip

# %%
# Every figure of it, by the same formula, in time and in money
once, often = (by_hand / hours_with_checks(share, by_hand, by_hand / alone, review, n) for n in (1, np.inf))
saving = [dollars / hours_with_checks(share, dollars, dollars / cheap, fee, n) for n in (1, np.inf)]
found = np.array([once, often, *saving])
published = np.array([paper_once, paper_often, paper_cheaper, paper_cheapest])
worst = np.abs(found - published).max()
rival = pace(kept=facts.gdpval_opus41.good_share)
assert worst < 0.02

# %% [markdown]
# ??? note "The formula, a check of our arithmetic, and the paper's best model"
#     In letters, a task takes [$M + R + (1 - g)H$](<plain: one minus a share is the rest of it>) minutes: $M$ for the machine, $R$ for the review, and the whole time by hand, $H$,
#     for the share of answers that are not good, [$1 - g$](<plain: one minus a share is the rest of it>).
#     The paper prints [16](<calc: {found.size}>) such speeds and savings, and we get each of them to within [0.01](<calc: {worst:.2f}>).
#     That checks our arithmetic, and not the assumptions.
#     The paper's best model, Anthropic's Claude Opus 4.1, was good in [48%](<fact: {gdpval_opus41.good_share:.0%}>), but has no published times. As quick as GPT-5, it comes to [1.2](<calc: {rival:.1f}>).

# %%
# GPT-5.5, as fast alone as GPT-5 was
slower = facts.gdpval_gpt52.naive_speed
tasks_newest = np.arange(judged) < round(newest * judged)
newest_over_tasks = bootstrap(tasks_newest, lambda won: pace(kept=won.mean()), of="tasks", seed=2026)
latest = headline(
    "latest",
    "times as fast as the expert, if GPT-5.5 tries and its work is looked over",
    lambda **other: pace(**({"kept": newest} | other)),
    unit="ratio",
    format=".1f",
    interval=(newest_over_tasks.low, newest_over_tasks.high),
    how=f"{judged} independent tasks drawn again, as many of them good as OpenAI says; no times for this model",
    alternatives=choices(newest) | {f"a machine {slower} times as fast as the expert": {"alone": slower}},
)
latest_slower = latest.alternatives[f"a machine {slower} times as fast as the expert"]

# %% [markdown]
# For newer models OpenAI has reported shares of good answers:
# [71%](<fact: {gdpval_gpt52.good_share:.0%}>) for GPT-5.2 ([OpenAI, post of December 2025](<work: openai-2025-gpt52>)),
# [83%](<fact: {gdpval_gpt54.good_share:.0%}>) for GPT-5.4 ([March 2026](<work: openai-2026-gpt54>))
# and [85%](<fact: {gdpval_gpt55.good_share:.0%}>) for GPT-5.5 ([April 2026](<work: openai-2026-gpt55>)), the newest that we could verify.
# We found no report of how long their answers take to review.
# If reviews take as long as before, and the machine is as fast as GPT-5, then GPT-5.5 makes the work [2.3](<calc: {latest:.1f}>) times as fast.
# Other choices that one could defend give [1.4](<calc: {latest.least:.1f}>) to [3.7](<calc: {latest.most:.1f}>).
# The machine's own speed matters little: if GPT-5.5 were only [11](<fact: {gdpval_gpt52.naive_speed}>) times as fast as an expert, which OpenAI says GPT-5.2 exceeds, it would still reach [2.0](<calc: {latest_slower:.1f}>).


# %%
# The share of good answers at which looking and mending take as long
def crossing_of(check=c, part=1.0, longer=1.0):
    """Failures may take longer than other tasks, and a part of their work may be all that is done again."""
    failed = check / part  # share of all work that lies in failures there
    return longer * (1 - failed) / (failed + longer * (1 - failed))


crossing = headline(
    "crossing",
    "share of good answers at which looking takes as long as mending",
    crossing_of,
    unit="share",
    format=".0%",
    how="the paper gives none for its times",
    alternatives={
        "only unfit answers done again": {"part": unfit_of_failures},
        f"mending at {left:.0%} of the work, as METR estimated for code": {"part": left},
        f"failures on tasks {times} times as long": {"longer": times},
        "dollars in place of minutes": {"check": fee / dollars},
        f"reviews of {review / times:.0f} minutes": {"check": c / times},
        f"reviews of {review * times:.0f} minutes": {"check": c * times},
        "looking as short as in METR's trial": {"check": timed_look},
        "a person's own work looked over too": {"check": review / looked_too},
        f"tasks of {listed:.0f} minutes, as the paper lists them": {"check": review / listed},
    },
)

# %%
# How far chance moves the shares nearest to it
drawn = [bootstrap(np.arange(judged) < round(part * judged), np.mean, of="tasks", seed=7) for part in shares[4:6]]

# %%
# The other counts of the limit that GPT-5.5 has not passed: both shorten the review
not_past = [name for name, limit in crossing.alternatives.items() if limit > newest]
assert not_past == [f"reviews of {review / times:.0f} minutes", "looking as short as in METR's trial"]
short_limit = crossing.alternatives[not_past[0]]
longer_limit = crossing.alternatives[f"failures on tasks {times} times as long"]
assert shares[-2] < longer_limit < newest

# %% [markdown]
# ## Looking or mending
#
# Which costs more, looking for errors or mending them?
# A review takes [27%](<calc: {c:.0%}>) of the work. So looking becomes the larger part of the bill when fewer than [27%](<calc: {c:.0%}>) of the answers must be done again,
# in other words when more than [73%](<calc: {crossing:.0%}>) are good.
# GPT-5 was far below that limit; GPT-5.4 and GPT-5.5 are above it, even if chance is allowed for ([79%](<calc: {drawn[1].low:.0%}>) to [88%](<calc: {drawn[1].high:.0%}>) for GPT-5.4).
# GPT-5.2 was just below it, and chance could put it on either side ([65%](<calc: {drawn[0].low:.0%}>) to [77%](<calc: {drawn[0].high:.0%}>)).
# So Sutskever's reason fits the newest models better than those before. As long as most answers were bad, mending them was the greater cost.
# [Catalini et al. 2026](<work: catalini-2026>) argue from theory that checking will become the scarce part of work; at this price of a review it is the larger part already.
#
# All this depends on what has to be mended.
# The paper does every answer again that lost to an expert's. But an answer that lost may still be usable.
# Graders found only [29%](<calc: {unfit_of_failures:.0%}>) of GPT-5's failures unfit for use, or worse; that is [18%](<calc: {unfit:.0%}>) of all its answers.
# Suppose that only these are mended, and the others are used as they are.
# GPT-5 is then [2.2](<calc: {faster_unfit:.1f}>) times as fast as the expert, and its looking ([27%](<calc: {c:.0%}>) of the work) already costs more than its mending ([18%](<calc: {unfit:.0%}>)).
# By this count looking is the larger part once more than [8%](<calc: {crossing.least:.0%}>) of the answers are good. All these models have passed that, if the same part of their failures was unfit.
#
# The comparison also depends on the length of a review. GPT-5.5 leaves [61](<calc: {mending[-1]:.0f}>) minutes of mending a task,
# so the looking is longer only if a review takes more than that.
# If it took [half](<calc: {half:fraction}>) of the [109](<fact: {gdpval.review_minutes}>) minutes, the limit would be [87%](<calc: {short_limit:.0%}>), which none of these models has passed.
# The first objection below says why reviews may be that short.
# If failed tasks were [twice](<calc: {times:times}>) as long as others, the limit would be [84%](<calc: {longer_limit:.0%}>), which GPT-5.5 alone has passed, and barely.

# %%
# The end of the scale, where every answer is right
ceiling = headline(
    "ceiling",
    "times as fast as the expert, if every answer is right, comes at once, and is looked over",
    lambda **other: pace(**({"kept": 1.0, "alone": np.inf} | other)),
    unit="ratio",
    format=".1f",
    how="the paper gives none for its times",
    alternatives={
        f"a machine {naive:.0f} times as fast as the expert": {"alone": naive},
        f"a machine {slower} times as fast as the expert": {"alone": slower},
        f"reviews of {review / times:.0f} minutes": {"look": review / times},
        f"reviews of {review * times:.0f} minutes": {"look": review * times},
        "looking as short as in METR's trial": {"look": timed_look * by_hand},
        "good answers mended too, as METR estimated for code": {"kept": 1 - left_of_passed},
        "a person's own work looked over too": {"hand": looked_too},
        f"tasks of {listed:.0f} minutes, as the paper lists them": {"hand": listed},
    },
)
cap_listed = ceiling.alternatives[f"tasks of {listed:.0f} minutes, as the paper lists them"]
cap_both = ceiling.alternatives["a person's own work looked over too"]

# %%
# The least share of good answers that helps
floor = (machine + review) / by_hand

# %% [markdown]
# ## The most that checked work can gain
#
# Suppose that models become perfect, and people go on looking at everything. How much faster can the work become?
# A machine that is always right, and at once, leaves the expert only the looking, which is [27%](<calc: {c:.0%}>) of the work.
# So while everything is looked over at this price, no model passes [3.7](<calc: {ceiling:.1f}>) times the expert's speed. We call this the cap.
# It compares checked work of the machine with unchecked work of a person, as the paper itself notes.
# If a person's work is looked over too, at the same price, the cap is [4.7](<calc: {cap_both:.1f}>).
# At the other end, if less than about [28%](<calc: {floor:.0%}>) of a machine's answers can be kept, the work is faster without the machine.

# %%
# The ceiling, and what is under it
g = np.linspace(0, 1, 101)
prices = [0.27, 0.1, 0.03]
curves = {part: 1 / hours_with_checks(g, 1, 0, part) for part in (c, *prices[1:])}
drawing, axes = canvas(height=3.4)
for (part, speed), colour in zip(curves.items(), (colours.BLUE, colours.VERMILION, colours.GREEN), strict=True):
    axes.plot(g, speed, color=colour)
    label(axes, 1.015, speed[-1], f"review {part:.0%}", colour)

# %%
# The models on the lowest curve, as fast alone as they were, or as GPT-5
speeds = np.append(once, [pace(kept=kept) for kept in shares[4:]])
axes.plot(shares, speeds, "o", color=colours.INK, markersize=4.5)
for k in (0, 3, 4, 6):
    label(axes, shares[k] + 0.01, speeds[k] * 0.76, names[k], fontsize=8.5, ha="left")

# %%
# The expert alone as a dashed line, and the axes
guide(axes, y=1)
axes.set(xlim=(0, 1.22), xlabel="answers that are good")
axes.set(yscale="log", ylim=(0.5, 45), ylabel="times as fast as the expert")
axes.set_yticks([0.5, 1, 2, 3, 5, 10, 20, 40])
axes.set_yticks([], minor=True)
axes.set_xticks(np.linspace(0, 1, 6))
axes.xaxis.set_major_formatter("{x:.0%}")
axes.yaxis.set_major_formatter("{x:g}")

# %%
# The figure of the ceiling, with its caption and data
figure(
    drawing,
    name="ceiling",
    caption=f"With reviews that take {c:.0%} of the work, even perfect answers end at {ceiling:.1f} times the expert's "
    f"speed. "
    f"By the formula the models (dots) have climbed from {speeds[0]:.2f} to {speeds[-1]:.1f}, if every answer that "
    f"lost to an expert's is done again. The dashed line is the expert alone.",
    alt="Speed against the share of good answers, on a logarithmic axis: curves that rise slowly and then fast, "
    "each to a ceiling "
    "set by the price of a review; the models lie on the lowest, and the newest is well below its end.",
    data={"good answers (share)": g}
    | {f"speed with reviews of {part:.0%} (ratio)": speed for part, speed in curves.items()},
)


# %%
# The same for an estimate that leaves the checking out
claude = facts.anthropic_gains.shorter
claude_alone, claude_checked = 1 / (1 - claude), 1 / (1 - claude + c)
short_cap = 1 / prices[2]

# %% [markdown]
# ??? note "Published speeds beside the cap"
#     In the summer of 2023, Nathan Labenz, who hosts a podcast on AI, expected that AI might end up ["10 times faster and 10 percent the cost"](<said: labenz-cheaper>).
#     He called a [hundredfold](<plain: his own figure, of which the excerpt has the words>) naive, because a business also pays to set a task up and to validate what comes out.
#     So he counts the checking in, and yet his [tenfold](<plain: his own figure, quoted above>) is beyond the cap at this price.
#     [Anthropic, post of November 2025](<work: anthropic-2025-gains>), estimates that its model Claude cuts the time of a task by [80%](<fact: {anthropic_gains.shorter:.0%}>).
#     That would be [5](<calc: {claude_alone:.0f}>) times as fast, but leaves out the time for validating, as the post says. If a review takes [27%](<calc: {c:.0%}>) of the work there too, it is [2.1](<calc: {claude_checked:.1f}>).


# %%
# The trials that timed people, as speeds
def speed_of(shorter):
    """Times as fast, where work takes less time by a share."""
    return 1 / (1 - shorter)


noy, peng = facts.noy_2023.shorter, facts.peng_2023.shorter
bcg, google = facts.dellacqua_2023.shorter, facts.paradis_2024.shorter
same, new = facts.metr_late.same_shorter, facts.metr_late.new_shorter
trial_speed, noy_speed, peng_speed = speed_of(-trial), speed_of(noy), speed_of(peng)
same_speed, new_speed = speed_of(same), speed_of(new)
bcg_speed, google_speed = speed_of(bcg), speed_of(google)

# %%
# The formula with what METR recorded, at most; with nothing kept; and the share kept that agrees with its better end
by_formula = 1 / (timed_look + 1 - accepted)
also_good = latest.alternatives["good answers mended too, as METR estimated for code"]
cap_also_good = ceiling.alternatives["good answers mended too, as METR estimated for code"]
assert left_of_passed * by_hand > review
timed_wait = facts.metr_trial.waiting * (1 + trial)
with_waiting = 1 / (timed_look + timed_wait + 1 - accepted)
none_kept = timed_look
better_end = trial.low
kept_there = 1 + facts.metr_trial.looking * (1 + better_end) - (1 + better_end)

# %%
# All of them, and models by the formula, each with its ends
timed = [
    ("formula, GPT-5", faster, faster.least, faster.most),
    ("formula, GPT-5.5", latest, latest.least, latest.most),
    ("writers", noy_speed, noy_speed, noy_speed),
    ("consultants", bcg_speed, bcg_speed, bcg_speed),
    ("programmers", peng_speed, speed_of(peng.low), speed_of(peng.high)),
    ("programmers, Google", google_speed, google_speed, google_speed),
    ("METR, early 2025", trial_speed, speed_of(-trial.high), speed_of(-trial.low)),
    ("METR, late: same people", same_speed, speed_of(same.low), speed_of(same.high)),
    ("METR, late: new people", new_speed, speed_of(new.low), speed_of(new.high)),
]

# %%
# A row for each
drawing, axes = canvas(height=4.1)
for row, (_, middle, low, high) in zip(range(len(timed))[::-1], timed, strict=True):
    colour = colours.BLUE if row > 6 else colours.VERMILION
    axes.plot([low, high], [row, row], color=colour, linewidth=1.6)
    axes.plot(middle, row, "o", color=colour, markersize=5)
    label(
        axes,
        middle * (1.04 if middle > 1 else 0.96),
        row + 0.33,
        f"{middle:.2f}",
        colour,
        ha="left" if middle > 1 else "right",
        fontsize=8.5,
    )

# %%
# The expert alone and the cap as dashed lines
for at, words in ((1, "no gain"), (ceiling, "cap")):
    guide(axes, x=float(at))
    label(axes, at * 1.06, -0.62, words, colours.FAINT, fontsize=8.5)
axes.set(xscale="log", xlim=(0.55, 10), ylim=(-0.9, 8.7), xlabel="times as fast as without AI")
axes.set_xticks([0.7, 1, 2, 3, 5, 10], ["0.7", "1", "2", "3", "5", "10"])
axes.set_xticks([], minor=True)
axes.set_yticks(range(len(timed))[::-1], [name for name, *_ in timed])
axes.tick_params(axis="y", length=0)

# %% [markdown]
# ## What the clock says
#
# The formula has to assume how long mending takes. This section compares it with trials that timed people while they looked over what AI gave them and mended it.
# We take the best-known trials that decided at random who, or which task, got AI, and that published the time for a task; there are more.
# None had the models and tasks above, so the comparison is rough.

# %%
# The figure of the trials, with its caption and data
figure(
    drawing,
    name="trials",
    caption=f"People who were timed at work with AI were {trial_speed:.2f} to {peng_speed:.1f} times as fast as "
    f"without it. "
    "The formula is in blue, and its lines show other ways to count; those of the trials are intervals, where we have one.",
    alt="Rows on a logarithmic axis of speed, for the formula and for trials; most of the trials lie near no gain, "
    "METR's first below it; only the interval of the programmers goes far beyond the cap of the formula.",
    data={
        "what (name)": [name for name, *_ in timed],
        "speed (ratio)": [row[1] for row in timed],
        "low (ratio)": [row[2] for row in timed],
        "high (ratio)": [row[3] for row in timed],
    },
)

# %% [markdown]
# On tasks that somebody else had set, people were faster with AI.
# Writers with ChatGPT were [1.7](<calc: {noy_speed:.1f}>) times as fast ([Noy and Zhang 2023](<work: noy-2023>)), consultants with GPT-4 [1.3](<calc: {bcg_speed:.1f}>) times ([Dell'Acqua et al. 2023](<work: dellacqua-2023>)),
# and programmers [2.3](<calc: {peng_speed:.1f}>) times on one exercise ([Peng et al. 2023](<work: peng-2023>)) and [1.3](<calc: {google_speed:.1f}>) times at Google ([Paradis et al. 2024](<work: paradis-2024>)).
#
# On projects of their own, programmers were slower at first, and it is not clear whether they still are.
# METR, a research group, had [16](<fact: {metr_trial.developers}>) experienced developers do [246](<fact: {metr_trial.tasks}>) tasks in early 2025 ([Becker et al. 2025](<work: becker-2025>)).
# Where a random draw allowed AI, the work took [19%](<fact: {metr_trial.longer:.0%}>) longer:
# it went [0.84](<calc: {trial_speed:.2f}>) times as fast. Chance leaves room for anything from [2%](<fact: {metr_trial.longer.low:.0%}>) to [39%](<fact: {metr_trial.longer.high:.0%}>) longer.
# METR tried again in late 2025, with newer tools ([METR Blog 2026](<work: metr-2026-uplift>)).
# Developers of the first trial now took [18%](<fact: {metr_late.same_shorter:.0%}>) less time, and new ones [4%](<fact: {metr_late.new_shorter:.0%}>) less; in both cases chance leaves room for a loss.
# METR calls this an unreliable signal. It thinks that the true gain is larger, because many developers left out tasks that they no longer wanted to do without AI.
#
# The first trial also tests the formula, because METR recorded screens.
# Developers accepted less than [44%](<fact: {metr_trial.accepted:.0%}>) of what the AI gave them.
# They spent [9%](<fact: {metr_trial.looking:.0%}>) of their time on reviewing and cleaning it, which is [11%](<calc: {timed_look:.0%}>) of the time by hand.
# By the formula, looking and doing the rest again (at least [56%](<calc: {1 - accepted:.0%}>)) would have left them up to [1.5](<calc: {by_formula:.1f}>) times as fast. The clock said [0.84](<calc: {trial_speed:.2f}>).
# So in work like this the formula leaves something out, and its speeds are too high.
# The test has a weakness: METR counted single suggestions that were accepted, not tasks, and the developers did not hand over whole tasks.
#
# ??? note "How far apart the formula and the clock are"
#     At the better end of METR's interval, the two agree only if no more than [8%](<calc: {kept_there:.0%}>) of what the AI gave was kept.
#     Waiting for the AI is the smaller part of what the formula leaves out: it took [4%](<fact: {metr_trial.waiting:.0%}>) of the time, and with it the formula still gives [1.4](<calc: {with_waiting:.1f}>).
#
# METR has since estimated the mending of whole tasks ([METR, post of August 2025](<work: metr-2025-holistic>)).
# A model did [18](<fact: {metr_mending.tasks}>) tasks of such projects on its own. People then judged, without timing it, how much work was left.
# It was [42](<fact: {metr_mending.minutes}>) minutes on average, or [54%](<calc: {left:.0%}>) of the time by hand.
# We have these minutes, the hours by hand and the share below from summaries of the post, and the hours from one of them alone; the post itself we could read only in part.
# Of the answers [38%](<fact: {metr_mending.passed:.0%}>) passed the tests, so the formula would have said [62%](<calc: {by_formula_left:.0%}>);
# with so few tasks, chance leaves room for [43%](<calc: {1 - facts.metr_mending.passed.high:.0%}>) to [81%](<calc: {1 - facts.metr_mending.passed.low:.0%}>).
# So the formula's total is about right, if an answer that passes the tests is good.
# But none of the answers that people looked at could be used as it was. If none is good, the formula says that all the work is left, [1.9](<calc: {1 / left:.1f}>) times the estimate.
# And those that passed needed [a third](<calc: {left_of_passed:fraction}>) of the work too.
# If GPT-5.5's good answers needed as much, it would come to [1.4](<calc: {also_good:.1f}>) times, the cap would be [1.7](<calc: {cap_also_good:.1f}>), and mending would always be longer than looking.
# But an answer as good as an expert's should need less than one that only passes tests.

# %%
# The error rate at which checking stops paying
losses = np.array([1, 10, 100, 1000])
stop = break_even_error_rate(1, losses, c, 1)
gain = worth_checked(1 - stop, 1, losses, c, 1) - worth_trusted(1 - stop, 1, losses)
assert np.all(np.abs(gain) < 1e-9 * losses)


# %%
# What an error may cost before GPT-5's answers should be looked over
def stake_of(check=c, wrong=unfit, caught=1.0, worth=1.0):
    """Cost of an error, in work, at which a look at every answer just pays: each error found saves it."""
    return check / (wrong * caught) + 1 - worth


most, more = 0.8, 1.5
tasks_unfit = np.arange(judged) < round(unfit * judged)
stake_over_tasks = bootstrap(tasks_unfit, lambda bad: stake_of(wrong=bad.mean()), of="tasks", seed=2025)

# %%
# The same by other choices
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
        "looking as short as in METR's trial": {"check": timed_look},
        f"reviews that find {most:.0%} of errors": {"caught": most},
        f"tasks of {listed:.0f} minutes, as the paper lists them": {"check": review / listed},
    },
)
newest_unfit = (1 - newest) * unfit_of_failures
newest_stake = stake_of(wrong=newest_unfit)

# %% [markdown]
# ## When one may stop looking
#
# To gain more than the cap allows, people have to leave some answers unseen. This section says when that pays.
# The rule weighs the cost of the checks against the cost of the errors that they catch.
# An example: let the work be worth what it costs by hand, and a check take [27%](<calc: {c:.0%}>) of it.
# If a wrong answer costs as much again, checking pays until errors are rarer than [27%](<calc: {stop[0]:.0%}>).
# If it costs [ten](<calc: {losses[1]:words}>) times the work, checking pays until they are rarer than [2.7%](<calc: {stop[1]:.1%}>); if it costs
# [one hundred](<calc: {losses[2]:words}>) times, until they are rarer than [0.27%](<calc: {stop[2]:.2%}>).
# So there is no single answer to how reliable is reliable enough.
# Engineers count reliability in [nines](<term: nines-of-reliability>): [90%](<plain: what the word means>) right is [one nine](<plain: what the word means>), [99%](<plain: what the word means>) is [two](<plain: what the word means>).
# Each time an error costs [ten](<calc: {losses[1]:words}>) times as much, the answers need another nine before one may stop looking.
# [Deming 1986](<work: deming-1986>) taught manufacturers the same rule for bought parts: inspect all of them if so many are faulty that it pays, and otherwise none.
#
# ??? note "The rule in letters"
#     An answer that is used unseen brings its value $V$ if it is right, and costs a loss $L$ if it is wrong.
#     A check at the cost $c$ finds the error, and the work is then done by hand at the cost $H$. So each error that is found saves $V + L - H$,
#     and the check pays as long as errors are commoner than $c / (V + L - H)$.
#
# Sutskever's own example of valuable work was a lawyer's, at ["$400 an hour"](<said: sutskever-lawyer>).
# A lawyer's errors can cost far more than the lawyer, so there one would look.
#
# How costly may an error be if GPT-5's answers are used unseen? Take as wrong the [18%](<calc: {unfit:.0%}>) of them that were unfit for use.
# Then an error may cost, on average, up to about [1.5](<calc: {stake:.1f}>) times the work itself.
# This figure moves more than any other here: it is [0.4](<calc: {stake.least:.1f}>) if every answer that lost counts as wrong, and [16](<calc: {stake.most:.0f}>) if only the harmful ones do.
# For GPT-5.5 it would be [6](<calc: {newest_stake:.0f}>), if the same part of its failures is unfit; we found no figure for that.

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
label(axes, 2.1, 3, "use it unseen", colours.GREEN, fontsize=11)
label(axes, 0.75, 700, "check it all", colours.BLUE, fontsize=11)
label(axes, 0.16, 3500, "← by hand", colours.VERMILION, fontsize=9)

# %%
# The axes, and where GPT-5 and GPT-5.5 stand
ticks = np.array([0, 0.5, 0.9, 0.99, 0.999])
axes.set(yscale="log", ylim=(0.1, 1e4), ylabel="an error costs (times the work)")
axes.set(xlim=(0, 3.2), xlabel="answers that are right")
axes.set_xticks(reliability.nines(ticks), [f"{tick:.3g}%" for tick in 100 * ticks])
for name, wrong, edge in (("GPT-5", unfit, stake), ("GPT-5.5", newest_unfit, newest_stake)):
    axes.plot(reliability.nines(1 - wrong), edge, "o", color=colours.INK, markersize=5)
    label(axes, reliability.nines(1 - wrong) - 0.06, edge * 1.6, name, fontsize=9.5, ha="right")

# %%
# The figure of the map, with its caption and data
figure(
    drawing,
    name="map",
    caption=f"A check that costs {c:.0%} of the work pays above the rising line. "
    f"GPT-5's answers may be used unseen where an error costs less than {stake:.1f} times the work, and GPT-5.5's "
    f"below {newest_stake:.0f} times, if the same part of its failures is unfit. "
    "In the narrow strip at the left, so few answers are right that work by hand is best.",
    alt="A map with the share of right answers across, in nines, and the cost of an error upwards: a narrow strip at the left for "
    "work by hand, "
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
        "enough": 1 - rate if rate < 1 else None,
    }


# %%
# The sliders
rights = [0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999]
sliders = {
    "good": slider("answers that are right", rights, unit="share", format=".2%"),
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
    "enough": reading("right answers at which checking stops paying", unit="share", format=".3%"),
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
    caption=f"When checking pays. Let {start['good']:.0%} of the answers be right, an error cost {start['loss']} times "
    f"the work, and a check {start['check']:.0%} of it. Then checked answers save {shown['checked']:.0%} of the work, "
    f"and answers used unseen lose {-shown['unseen']:.0%}. "
    f"Checking stops paying once {shown['enough']:.1%} of the answers are right.",
    alt="Gain of the best course against the share of right answers: nothing at first, then a rise, steepest near "
    "the right edge.",
)

# %%
# All, none, or a sample first
batch, error, price, lost, alike = 100, 0.1, 0.1, 1.0, 0.2
single = best_plan(error, 0, batch, price, lost)
look, allow, cheapest = best_plan(error, alike, batch, price, lost)
assert abs(single[2] - price * lost) < 1e-9
spared = 1 - cheapest / price

# %%
# The plan by formula and by drawing batches
tried = simulate_plan(error, alike, batch, look, allow, price, lost, batches=100_000, seed=8)
assert abs(tried.value - plan_costs(error, alike, batch, look, price, lost)[allow]) < 4 * tried.standard_error

# %% [markdown]
# ## Everything, or some of it
#
# Must one look at everything, or will a sample do?
# If errors come singly and one knows how common they are, a sample teaches nothing about the answers that were not in it, and Deming's rule stands: all or none.
# But errors may come together. A model that lacks a piece of knowledge is wrong wherever that piece is needed, so answers of one kind are good or bad together. Then a sample of them says something about the rest.
#
# ??? note "An example: a sample of a batch"
#     Take the hardest case, where trusting and checking cost the same: [a tenth](<calc: {error:fraction}>) of the answers is wrong, and a check costs [a tenth](<calc: {price:fraction}>) of what an error does.
#     Suppose that errors within a batch of [100](<calc: {batch}>) answers are correlated by [0.2](<calc: {alike}>). Then the best plan looks at [13](<calc: {look}>) answers first,
#     stops if no more than [one](<calc: {allow:words}>) of them is wrong, and goes on to the rest otherwise.
#     It costs [38%](<calc: {spared:.0%}>) less than looking at everything. The correlation is assumed; we know of no measurement of it.

# %%
# Sums for the objections: GPT-5.5 where looking is as short as in METR's trial, and GPT-5.2 where a tie is no win
latest_short = latest.alternatives["looking as short as in METR's trial"]
better_only = facts.gdpval_gpt52.better_share
ties = facts.gdpval_gpt52.good_share - better_only
strict, lenient = pace(kept=better_only), pace(kept=facts.gdpval_gpt52.good_share)
room = newest - crossing

# %%
# The least worth of work, against its cost by hand, at which looking pays if failures are thrown away
least_worth = c / shares
assert abs(worth_checked(newest, least_worth[-1], 0, c, least_worth[-1])) < 1e-9

# %%
# The speed with reviews as short as the shortest above
quick = [by_hand / hours_with_checks(kept, by_hand, machine, prices[2] * by_hand) for kept in (good, newest)]

# %%
# What is saved in hours: alone, and with all that lost or only what is unfit done again
saved = [1 - 1 / speed for speed in (naive, faster, faster_unfit)]

# %%
# What the exercise gives: better answers, still better ones, and shorter reviews
better, still_better, shorter = 0.6, 0.9, 1 / 3

# %% [markdown]
# ## Objections
#
# **"A review at work hardly takes [109](<fact: {gdpval.review_minutes}>) minutes."**
# That is likely, because the judges saw each task for the first time and compared an answer with others.
# Shorter reviews would move every result. In METR's first trial the looking took at most [11%](<calc: {timed_look:.0%}>) of the work, and not [27%](<calc: {c:.0%}>).
# With that, the cap rises from [3.7](<calc: {ceiling:.1f}>) to [9.4](<calc: {ceiling.most:.1f}>), GPT-5.5 reaches [3.7](<calc: {latest_short:.1f}>), and its mending is the larger part.
# But those developers had the AI do parts of a task, so a look at a whole answer would take longer, and they were slower with AI.
#
# **"OpenAI marks its own models, on tasks that it has made public."**
# Yes, and so the newer shares may be flattered. GPT-5.5's would have to fall by [12](<calc: {100 * room:.0f}>) points before mending was the larger part again.
# It matters more how ties are counted. Of GPT-5.2's answers [50%](<fact: {gdpval_gpt52.better_share:.0%}>) were judged better than the expert's, and [21%](<calc: {ties:.0%}>) were ties.
# If ties are done again too, its speed falls from [1.7](<calc: {lenient:.1f}>) to [1.3](<calc: {strict:.1f}>). But an answer as good as an expert's hardly needs doing again.
#
# **"Speed is the wrong measure. AI is used for work that nobody would have paid for."**
# Then failures are thrown away, and not mended. Looking pays if the work is worth more than it costs to look until one good answer is found.
# With GPT-4o that took [eight](<calc: {round(1 / shares[0]):words}>) looks on average, or [2.2](<calc: {least_worth[0]:.1f}>) times the cost of the work by hand, so nothing was gained.
# With GPT-5 it took [69%](<calc: {least_worth[3]:.0%}>) of that cost, and with GPT-5.5 [32%](<calc: {least_worth[-1]:.0%}>).
# Here the newer models change most: work that is worth far less than its price by hand can now be worth doing, double-checked.
#
# ## The reckoning
#
# By these sums, the damper that Sutskever named is large.
# GPT-5 alone is [90](<fact: {gdpval_gpt5.naive_speed}>) times as fast as an expert. Looked over, GPT-5 comes to [1.12](<calc: {faster:.2f}>) to [2.2](<calc: {faster_unfit:.1f}>) times.
# The lower figure mends every answer that lost, the higher only what is unfit; some other counts make it a loss.
# Counted in time saved, [99%](<calc: {saved[0]:.0%}>) would be saved without looking, and [11%](<calc: {saved[1]:.0%}>) to [54%](<calc: {saved[2]:.0%}>) with it.
# The models of 2026 do better, and looking is now the larger part of their bill, unless a review takes no longer than about an hour, the failed tasks are far longer, or good answers need mending too.
#
# How sure is this? These speeds are calculated. In the trial that recorded the looking, people were slower than the formula says;
# where the mending was estimated, for [18](<fact: {metr_mending.tasks}>) tasks, it was about as long as the formula says if answers that pass tests are good, and about [half](<calc: {round(2 * left) / 2:fraction}>) as long if none is.

# %%
# What keeps the value down
judge(
    "ilya-double-check-everything",
    not_of_fact(
        because="he accepts for the sake of the question that AI has disappointed, and names the reason that he "
        "would then give"
    ),
    f"Alone GPT-5 was {naive:.0f} times as fast as experts. By OpenAI's formula it is {faster:.2f} times as "
    f"fast once its work is looked over, or {faster_unfit:.1f} if only unfit answers are mended, "
    f"which saves {saved[1]:.0%} to {saved[2]:.0%} of the time; GPT-5.5 comes to {latest:.1f} times "
    f"({latest.least:.1f} to {latest.most:.1f} over other choices). "
    f"While everything is looked over at this price, no model passes {ceiling:.1f}.",
)

# %% [markdown]
# Better answers alone cannot lift the gain past [3.7](<calc: {ceiling:.1f}>).
# Shorter reviews can. If an answer came with tests or a proof, a review might take [3%](<calc: {prices[2]:.0%}>) of the work. The cap would then be [33](<calc: {short_cap:.0f}>), though only answers that are always right would reach it.
# GPT-5 would come to [1.5](<calc: {quick[0]:.1f}>) and GPT-5.5 to [5.2](<calc: {quick[1]:.1f}>).
# The word that is too strong is *everything*: where errors are cheap, nobody needs to look, and a sample can be enough where errors come together.
#
# !!! question "Exercise: cheaper or better"
#     Answers that are not good are done again by hand.
#     A model's answers are good [39%](<fact: {gdpval_gpt5.good_share:.0%}>) of the time, and reviews take [27%](<calc: {c:.0%}>) of the work.
#     Which makes the work go faster: answers that are good [60%](<calc: {better:.0%}>) of the time, or reviews that take [a third](<calc: {shorter:fraction}>) as long?
#
#     ??? success "Answer"
#         Better answers: [1.47](<calc: {pace(kept=better):.2f}>) times the expert's speed.
#         Shorter reviews give [1.41](<calc: {pace(look=review * shorter):.2f}>).
#         Once answers are good [90%](<calc: {still_better:.0%}>) of the time, it is the other way round: shorter reviews then reach [5.0](<calc: {pace(kept=still_better, look=review * shorter):.1f}>),
#         and perfect answers with the long ones cannot pass [3.7](<calc: {ceiling:.1f}>).
#
# ## What this leaves out
#
# The tasks were well specified and stood alone. An answer in the middle of a longer piece of work is harder to review, and costs more when it is wrong.
# The times are means, and those by hand are the experts' own account. Another table of the same paper has [569](<calc: {listed:.0f}>) minutes for a task, with which the cap is [5.2](<calc: {cap_listed:.1f}>).
# A person's work counts here as right, and a review as never mistaken. But [two](<plain: the paper compares pairs of judges>) judges agreed in only [71%](<fact: {gdpval.agreement:.0%}>) of cases,
# and of GPT-5's failures a second judge found [23%](<fact: {gdpval.overruled_share:.0%}>) better than the expert's work. So double-checked work is not always right.
# And nobody has measured what an error costs.
