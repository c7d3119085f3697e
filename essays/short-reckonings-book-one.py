# ---
# title: "Short reckonings: the book, its first half"
# summary: >-
#   What the first half of the book's chapter states, claim by claim.
#   At [2%](<calc: {economy:.0%}>) growth a year it takes [457](<calc: {waiting:.0f}>) years to get from the dearest run that was costed, of [$1.2 billion](<calc: ${dearest:large2}>), to one of [$10 trillion](<calc: ${dream:large3}>).
#   Patel spoke of decades.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-26
# excerpts: []
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'depends on how much hardware there is: off by a factor of 1,100 for the machines that trained the largest Llama; holds for machines after 10 years of growth as measured'
#     now: 'not a claim of fact, because the blurb makes it the condition of a question'
#     why: 'The book asks what the world would be like with so many AIs. The verdict had taken the question for a forecast.'
#   - date: 2026-11-26
#     was: 'holds within 23%'
#     now: 'holds'
#     why: 'The verdict had taken what passes between the layers of GPT-3 for the width of a layer. The hidden layers are judged now, at the middle of its sizes.'
#   - date: 2026-11-26
#     was: 'depends on the format: holds within 3% for 16 bits; holds for 32 bits'
#     now: 'not a claim of fact, because it shows by an example what the term means'
#     why: 'The book gives a number as an example. It does not say how exactly a computer holds it.'
#   - date: 2026-11-26
#     was: 'depends on where the ladder starts: holds for the runs that he says were under way; off by a factor of 1.4 for the dearest run that was costed'
#     now: 'holds'
#     why: 'The verdict took Gemini Ultra for the dearest run that was costed. Grok-3 was dearer, as another page of this site had it. From there the ladder is climbed in time, or nearly so at the low end of growth.'
#   - date: 2026-11-26
#     was: 'to a month in 4.3 years and to a working life in 9.5'
#     now: 'a month long 4.0 to 4.6 years after it and a working life 7.1 to 9.2'
#     why: 'Patel spoke in the summer of 2023, and the years had been counted from a measurement of 2025. The horizon and the doubling time were superseded too. The verdict is as it was.'
#   - date: 2026-11-26
#     was: 'Bills at the measured growth pass $10 trillion in 12 years'
#     now: 'Bills at the measured growth pass $10 trillion in 10 years'
#     why: 'The bills had been counted from Gemini Ultra, and a dearer run was known. The verdict is as it was.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'not a claim of fact, because it is the example of a definition'
#     why: 'This is the verdict on squares. The area was computed as the square of the side and then found to be its square.'
#   - date: 2026-11-26
#     was: 'depends on what carries the climb: holds for compute that goes on growing as it has; holds within 18% for better chips alone'
#     now: 'undecided, because evolution found intelligence once'
#     why: 'Shulman says that evolution bounds how much search is needed. The verdict had asked instead whether growth would reach it within a time that we chose.'
#   - date: 2026-11-26
#     was: 'depends on the length of the context: holds for GPT-3''s own; off by a factor of 1.7 for a whole book'
#     now: 'tokens costs 1.028 times what the earliest does, and the last of 100,000 2.35 times'
#     why: 'Attention compares a token with each that stands before it and then adds up their values. Only the first of these was counted here, and both on another page of this site.'
#   - date: 2026-11-26
#     was: 'At the growth of the economy a run as dear as $10 trillion is 465 years away and not decades'
#     now: 'it takes 457 years to get from the dearest run that was costed'
#     why: 'The years depend on what can be paid at the start, which the summary did not name. It is now a run that was made.'
#   - date: 2026-11-26
#     was: 'depends on what resources are counted in: holds for money, when bills can outgrow the economy no more; off by a factor of 18 for operations that money buys'
#     now: 'not a claim of fact, because he supposes that the scale-up has failed'
#     why: 'Patel speaks of money in a world in which scaling has failed. There it grows by as much as he supposes that the economy does, so the verdict tested nothing.'
#   - date: 2026-11-26
#     was: 'depends on what more means: holds for any gain at all; off by a factor of 12 for the same gain each time'
#     now: 'holds'
#     why: 'This is the verdict on getting more intelligence out of more compute. The first reading could not have come out otherwise, and the second took an extrapolation for a fact. Tests of models are judged now.'
#   - date: 2026-11-26
#     was: 'depends on what can be paid at the start'
#     now: 'too low by a factor of 4.6'
#     why: 'Decades are fewer years than a century, and no run that was ever made leads to such a sum so soon. The sums from which the verdict started had been chosen here.'
#   - date: 2026-11-26
#     was: 'depends on which date is meant'
#     now: 'contradicted by the year on its volume'
#     why: 'A year under a motto is by custom that in which the words came out. The manuscript is a year older, and stands beside it.'
#   - date: 2026-11-26
#     was: 'depends on whether the lines meet'
#     now: 'undecided, because the width of the figure decides'
#     why: 'How wide the figure is had been chosen here, so that the count came out.'
# ---

# %%
# What this page computes with
import math
from itertools import pairwise

import numpy as np

from reckoner.author import facts, judge, models, render
from snippets import remarks, transformer, trends
from snippets.verdicts import (
    at_least,
    at_most,
    between,
    compare,
    likeliest,
    not_of_fact,
    of_record,
    true_unless,
    undecided,
)

# %%
# The models by name
named = {model.id: model for model in models}

# %% [markdown]
# ## The primer
#
# The book opens with the words of the trade, and with a few round numbers.

# %%
# How many copies the machines of a training run could run
run, days = named["llama-3-1-405b"], 90
pace = facts.markowsky.reading_words / 60 / facts.tokens.words
work = transformer.training_flop(1, 1) / 2
copies = work * run.training_tokens / (days * 24 * 3600 * pace)

# %%
# The verdict
judge(
    "book-billions-of-ais",
    not_of_fact(because="the blurb makes it the condition of a question that the book is to answer"),
    f"Machines that train the largest Llama in {days} days could run {round(copies, -3):,.0f} copies of it, each at the pace of a reader.",
)

# %%
# Units in a layer: what is hidden in each of GPT-3's sizes, and what passes between the layers
sizes = (
    facts.gpt3_small, facts.gpt3_medium, facts.gpt3_large, facts.gpt3_xl,
    facts.gpt3_2_7b, facts.gpt3_6_7b, facts.gpt3_13b, facts.gpt3_175b,
)  # fmt: skip
width = facts.gpt3_175b.width
hidden = np.array([facts.gpt3.widening * size.width for size in sizes])
units = likeliest(
    "what a hidden layer of a large language model commonly has",
    compare(said=10_000, found=np.median(hidden)),
    because="the entry says what each layer contains, and calls the hidden layers those that compute most",
    others={
        "the hidden layers of GPT-3's largest size": compare(said=10_000, found=hidden.max()),
        "the numbers that pass between the layers of that size": compare(said=10_000, found=width),
        "any layer at all": at_least(said=10_000, found=hidden.max()),
    },
)
judge(
    "book-10000-units",
    units,
    f"The hidden layers of GPT-3's {len(hidden)} sizes have from {hidden.min():,.0f} to {hidden.max():,.0f} units, at the middle {np.median(hidden):,.0f}.",
)

# %%
# When networks of neurons were thought of
year = facts.mcculloch.published
judge("book-1940s", of_record(between(1940, 1949, year)), f"McCulloch and Pitts published in {year}.")

# %%
# Words to a token
words = facts.tokens.words
judge(
    "book-token-one-word",
    of_record(compare(said=1, found=words)),
    f"OpenAI's rule of thumb is {words} words of English to a token.",
)

# %%
# The example of a floating-point number
shown = 0.00000024361
half, single = np.float16(shown), np.float32(shown)
few_bits, more_bits = np.finfo(half.dtype).bits, np.finfo(single.dtype).bits

# %%
# The verdict
judge(
    "book-float-example",
    not_of_fact(because="it shows by an example what the term means"),
    f"In {few_bits} bits it becomes {half:.5g}; in {more_bits} it becomes {single:.5g}.",
)

# %%
# Operations of an update: the models of the table since GPT-3 whose sizes are known
since = named["gpt-3-175b"].date
passed = [m.parameters_active or m.parameters for m in models if m.domain == "Language" and m.date >= since]
updates = transformer.training_flop([size for size in passed if size], 1)
token, passage = np.median(updates), transformer.training_flop(facts.gpt3_175b.parameters, facts.gpt3.context)
small = transformer.training_flop(facts.gpt2_xl.corrected_parameters, 1)
operations = likeliest(
    "an update by a token, in GPT-2 as a large model that takes so many",
    between(*remarks.plural(1e9), small),
    because="the same glossary calls the token the basic unit of data, and might asks for no more than one such model",
    others={
        "the language model at the middle of those since GPT-3": between(*remarks.plural(1e9), token),
        "the largest of those models": between(*remarks.plural(1e9), updates.max()),
        "a whole text, as long as GPT-3's context": between(*remarks.plural(1e9), passage),
    },
)
judge(
    "book-billions-of-flops-per-point",
    operations,
    f"A token costs GPT-2 {render(small, 'large2')} operations, the model at the middle of later ones {render(token, 'large3')} and the largest {render(updates.max(), 'large2')}.",
)

# %% [markdown]
# ## Dates
#
# A year can be right of a manuscript and wrong of a journal.

# %%
# The year of Moravec's flood
received, published = facts.moravec.received, facts.moravec.published
year_of = likeliest(
    "the year in which the words came out",
    true_unless(published != 1997, by="the year on its volume"),
    because="a year behind the author's name under a motto is by custom that of publication",
    others={"the year in which they were written": true_unless(received != 1997, by="the date of receipt")},
)

# %%
# The verdict
judge(
    "book-moravec-1997",
    of_record(year_of),
    f"The journal received the paper in December {received} and published it in {published}.",
)

# %%
# From GPT-2 to the storm
first, storm = trends.year_of(named["gpt-2-xl"].date), facts.chatgpt.released
later = likeliest(
    "the years of the calendar",
    compare(said=3, found=math.floor(storm) - math.floor(first)),
    because="the sentence before dates GPT-2 by its year alone",
    others={"the time that passed": compare(said=3, found=storm - first)},
)

# %%
# The verdict
judge(
    "book-three-years-later",
    of_record(later),
    f"ChatGPT, built on GPT-3.5, came {storm - first:.1f} years after GPT-2.",
)

# %%
# Months to a great many users
months = facts.ubs.chatgpt_days * 12 / trends.DAYS_PER_YEAR
judge(
    "book-chatgpt-100m-two-months",
    of_record(at_most(said=2, found=months)),
    f"The month that took it past the mark, by the analysts' estimate, ended {facts.ubs.chatgpt_days} days after the release.",
)

# %%
# The app that was slower
slower = facts.ubs.tiktok_months
judge(
    "book-tiktok-nine-months",
    of_record(compare(said=9, found=slower)),
    f"The same analysts give TikTok {slower} months, {slower / months:.1f} times as long.",
)

# %% [markdown]
# ## What it cost
#
# What a run costs depends on whether its machines are rented or owned.

# %%
# GPT-3's bill
rented, owned = facts.run_cost.gpt3_rented, facts.run_cost.gpt3_owned
bill = likeliest(
    "what the hours of the run would have cost to rent",
    compare(said=4e6, found=rented),
    because="the risk is the money that was staked on one run, and a share of machines that are kept is not staked on it",
    others={"a share of machines and their energy": compare(said=4e6, found=owned)},
)

# %%
# The verdict
judge(
    "book-gpt3-four-million",
    of_record(bill),
    f"Epoch puts the run at ${render(rented, 'large2')} on rented machines, and at ${render(owned, 'large2')} as a share of machines and energy.",
)

# %%
# Runs that cost as much
dear, dearer = facts.run_cost.llama_rented, facts.run_cost.gemini_rented
gpt4_rented, gpt4_owned = facts.gpt4_cost.rented, facts.gpt4_cost.owned
confidence = likeliest(
    "runs of so much or more",
    at_least(said=100e6, found=min(dear, dearer)),
    because="what is said is confidence, and a dearer run takes more of it",
    others={
        "a run of about so much: GPT-4, rented": compare(said=100e6, found=gpt4_rented),
        "the same on machines of one's own": compare(said=100e6, found=gpt4_owned),
    },
)
judge(
    "book-100m-runs",
    of_record(confidence),
    f"Rented, Llama's largest run cost ${render(dear, 'large3')}, Gemini Ultra's ${render(dearer, 'large3')} and GPT-4's ${render(gpt4_rented, 'large2')}.",
)

# %%
# Amodei's ladder, climbed at the measured rate from the dearest run that was costed
growth, dearest, costed = (
    facts.cottier.growth_per_year,
    facts.run_cost.grok_rented,
    trends.year_of(named["grok-3"].date),
)
end = 2028  # the last year that he names is over
from_said = 1e9 * growth ** (end - 2024.5)
from_costed, slowly = (dearest * rate ** (end - costed) for rate in (growth, growth.low))
from_owned, in_a_year = facts.run_cost.grok_owned * growth ** (end - costed), dearest * growth ** (2026 - costed)


# %%
# The same ladder, judged
ladder = likeliest(
    "the price of one run on rented machines at the end of the last year that he names, if costs climb as measured",
    between(10e9, 100e9, from_costed),
    because="the sums follow what it costs to train a model, and maybe puts off the date to that year",
    others={
        "the start that he names, the runs under way": between(10e9, 100e9, from_said),
        "costs that grow at the low end of what was measured": between(10e9, 100e9, slowly),
        "machines of one's own": between(10e9, 100e9, from_owned),
        "the lower sum, by the end of the first year": compare(said=10e9, found=in_a_year),
        "the higher sum, by the end of the last": compare(said=100e9, found=from_costed),
    },
)
judge(
    "book-amodei-cost-ladder",
    ladder,
    f"Grok-3, the dearest rented run that was costed, leads to ${render(from_costed, 'large2')} by the end of {end - 1} at {growth}-fold a year, and to ${render(slowly, 'large2')} at {growth.low:.1f}-fold. "
    f"On machines of one's own it leads to ${render(from_owned, 'large2')}, and his own start to ${render(from_said, 'large2')}.",
)

# %%
# Altman's sum
low, high = facts.chip_plan.least, facts.chip_plan.most
plan = likeliest(
    "the most that was reported",
    compare(said=7e12, found=high),
    because="a total is all that it would take",
    others={"the least that was reported": compare(said=7e12, found=low)},
)

# %%
# The verdict
judge(
    "book-altman-7-trillion",
    of_record(plan),
    f"The newspaper reported that Altman sought from ${low / 1e12:.0f} to ${render(high, 'large3')}; the plan was to build chip plants, and not clusters alone.",
)

# %% [markdown]
# ## When growth stops
#
# Patel supposes that the scale-up fails and only the economy still grows.
# How long he has to wait depends on his rate and on what can be paid at the start.
# The other branch has dates of its own; Legg's, as Branwen recalls them, end with ["by 2030 we should have AGI"](<said: branwen-generalist-assistant>).

# %%
# Forecasts whose time is not over
years_said = 10
compute_then = facts.sevilla.growth_per_year**years_said
lengths = np.array([2000 / 12, 40 * 2000]) * 60  # a month, a working life
paces = np.array([facts.metr_trend.all_doubling_days, facts.metr_trend.recent_doubling_days]) / trends.DAYS_PER_YEAR

# %%
# When a month and a working life are reached
later, sooner = facts.metr_opus46, facts.metr_sonnet37
after = facts.metr_opus46.released - facts.patel_shulman.published
(month, life), (fast_month, fast_life) = after + np.outer(paces, np.log2(lengths / later.h50_minutes))
from_sooner = trends.year_of(named["claude-3-7-sonnet"].date) - facts.patel_shulman.published
sooner_life, fast_sooner_life = from_sooner + paces * np.log2(lengths[1] / sooner.h50_minutes)
surely = after + paces[0] * np.log2(lengths[1] / later.h80_minutes)

# %%
# The same forecast, judged by the slower of both paces
years = undecided(
    "the book's glossary asks of AGI any task that a person can do, and the measured trends are of software alone",
    "a trend in the length of tasks of every kind",
    {
        "software tasks that take a person a month, done at even odds": at_most(years_said, month),
        "software tasks that take a working life": at_most(years_said, life),
        "a working life, counted from an earlier model": at_most(years_said, sooner_life),
        "a working life, done as reliably as METR's stricter horizon asks": at_most(years_said, surely),
    },
)
judge(
    "book-agi-within-ten-years",
    years,
    f"At the measured rate training compute grows {render(compute_then, 'large2')}-fold in {years_said} years; the tasks that Claude Opus 4.6 does at even odds, {after:.1f} years after the remark, are {later.h50_minutes:.0f} minutes long. "
    f"At METR's doubling times since 2023 and since 2019 they would be a month long {fast_month:.1f} to {month:.1f} years after it and a working life {fast_life:.1f} to {life:.1f}, "
    f"or {fast_sooner_life:.1f} to {sooner_life:.1f} if counted from Claude 3.7 Sonnet.",
)

# %%
# Resources for AI
economy, dream = 0.02, 10e12
cheaper = 2 ** (1 / facts.gpus.doubling_years)
more_compute = (1 + economy) * cheaper - 1
years_left = math.log(dream / dearest) / math.log(growth)

# %%
# The verdict
judge(
    "book-two-percent-resources",
    not_of_fact(
        because="he supposes that the scale-up has failed, so that AI has the same share of the economy each year"
    ),
    f"Bills at the measured growth pass ${render(dream, 'large3')} in {years_left:.0f} years; with chips that get cheaper, {economy:.0%} more money buys {more_compute:.0%} more compute.",
)

# %%
# Waiting for the dearest model, from a run that was made and from sums that nobody has spent
stretch, sought = 1e12, facts.chip_plan.least
waiting, shorter, soonest = (math.log(dream / start) / math.log(1 + economy) for start in (dearest, stretch, sought))
by_compute = math.log(dream / dearest) / math.log(1 + more_compute)
decades = likeliest(
    "decades and not centuries, from the dearest run that was costed",
    between(20, 100, waiting),
    because="he sets them against the few years of the sentence before, and leaves only the growth of what is spent",
    others={
        "at least some decades": at_least(20, waiting),
        f"from a run of ${render(stretch, 'large3')}": between(20, 100, shorter),
        "from the least that Altman was reported to seek": between(20, 100, soonest),
        "the compute that so much buys today, as chips get cheaper": between(20, 100, by_compute),
    },
)
judge(
    "book-decades-to-10-trillion",
    decades,
    f"At {economy:.0%} a year it takes {waiting:.0f} years from Grok-3's ${render(dearest, 'large2')}, {shorter:.0f} from ${render(stretch, 'large3')} and {soonest:.0f} from ${render(sought, 'large3')}.",
)

# %% [markdown]
# ## Laws
#
# Intelligence comes, says Patel, of throwing ["big blobs of compute at a wide enough distribution of data"](<said: patel-big-blobs>).
# Why this should be so is what he asks, and Amodei answers that nobody knows.
# He has a motto of Sutskever's instead, ["The models just want to learn."](<said: amodei-want-to-learn>)
# A scaling law does not say why either.
# It says how much lower the loss of a larger model should be; [On the curve](on-the-curve.md) holds one against later runs.

# %%
# Where the gains came from
least, most = facts.ho.least_scaling_share, facts.ho.greatest_scaling_share
share = likeliest(
    "the middle of what the study gives",
    compare(said=2 / 3, found=(least + most) / 2),
    because="a single share is to stand for all that the findings suggest",
    others={
        "the least that the study gives": compare(said=2 / 3, found=least),
        "the most": compare(said=2 / 3, found=most),
    },
)
judge(
    "book-two-thirds-scaling",
    of_record(share),
    f"The study's range is from {least:.0%} to {most:.0%}, and the book's share stands near its lower end.",
)

# %%
# The figure's axis
span = facts.hoffmann.axis_end_flop / facts.hoffmann.axis_start_flop
judge(
    "book-fig2-100000x",
    of_record(compare(said=1e5, found=span)),
    f"The axis of the figure spans a factor of {span:,.0f}.",
)

# %%
# More compute and data, and what came of it: METR's horizons of models, and Minerva's share of a test, size by size
horizons = [float(model.h50_minutes) for model in (facts.metr_gpt2, facts.metr_gpt3, facts.metr_gpt4)]
solved = [float(model.single_share) for model in (facts.minerva_8b, facts.minerva_62b, facts.minerva_540b)]
gains = [after / before for series in (horizons, solved) for before, after in pairwise(series)]
prize = facts.inverse_prize
intelligence = likeliest(
    "what models do on tests, from each to a much larger one",
    true_unless(lambda gain: gain <= 1, by="a larger model that did no better", found=min(gains)),
    because="so far makes it a record of what was seen, and the word in brackets asks for a multiplication",
    others={
        "every task, at every step": true_unless(
            lambda tasks: tasks > 0, by="tasks that larger models did worse, up to a size", found=prize.u_shaped
        ),
    },
)
judge(
    "book-exponential-intelligence",
    intelligence,
    f"From GPT-2 to GPT-3 and GPT-4 the tasks done at even odds went from {60 * horizons[0]:.0f} to {60 * horizons[1]:.0f} and {60 * horizons[2]:.0f} seconds, "
    f"and Minerva's {len(solved)} sizes solve {solved[0]:.0%}, {solved[1]:.0%} and {solved[2]:.0%} of a test. Methods changed in the first series, and hardly in the second.",
)

# %% [markdown]
# ## Curves in bins
#
# Kaplan's picture is of a curve cut into bins, and the book draws it as a sine wave with noise.
# What each curve in it costs in numbers can be counted; which fits better has an essay of its own.

# %%
# The parameters of a cubic: a line times a parabola, and the independent ways in which numbers drawn for them move it
draw = np.random.default_rng(3)
x = np.linspace(0, 10, 50)
(a, b), (c, d, e) = draw.normal(size=2), draw.normal(size=3)
line, parabola = a + b * x, c + d * x + e * x**2
moves = [parabola, x * parabola, line, x * line, x**2 * line]
cubic = np.linalg.matrix_rank(np.column_stack(moves))

# %%
# The verdict
judge(
    "book-cubic-four-parameters",
    compare(said=4, found=cubic),
    f"A cubic written as a line times a parabola takes {len(moves)} numbers, and they move it in {cubic} independent ways.",
)

# %%
# The parameters of lines in bins, if the figure is as wide as the book's count asks for
bins = 10 // 2
joined = bins + 1
judge(
    "book-piecewise-ten-parameters",
    undecided(
        because="the width of the figure decides how many lines there are, and the transcript has the caption alone",
        decider="the figure in print",
    ),
    f"The count asks for {bins} lines that are free of each other; where each begins at the end of the last, {joined} numbers are enough for as many.",
)

# %%
# The parameters of a sine: higher, faster, later, its phase turned, its picture stretched; and raised
height, rate, phase = draw.uniform(0.5, 2, size=3)
swing, slope = np.sin(rate * x + phase), height * np.cos(rate * x + phase)
ways = [swing, x * slope, -rate * slope, slope, -rate * x * slope]
sine, raised = (np.linalg.matrix_rank(np.column_stack(by)) for by in (ways, [*ways, np.ones_like(x)]))
wave = likeliest(
    "a sine wave about nothing, without its noise",
    compare(said=3, found=sine),
    because="the generator underlies the noise, and the caption calls it just a sine wave",
    others={"with the level about which it swings": compare(said=3, found=raised)},
)
judge(
    "book-sine-three-parameters",
    wave,
    f"To make it higher, faster or later, to turn its phase and to stretch its picture moves the curve in {sine} independent ways; to raise it is another.",
)

# %%
# A power law at every scale
judge("book-square-power-law", not_of_fact(because="it is the example of a definition, and nothing more is said of it"))

# %% [markdown]
# ## Thinking longer
#
# What follows concerns models in use, whose work is counted by the token.
# Of what that work might be, Legg says that creativity must
#
# > search through spaces of possibilities and find these hidden gems.
# >
# > — [Shane Legg](<said: legg-creativity>)

# %%
# What a token costs to put out
weights = 2 * facts.gpt3_175b.parameters
shape = facts.gpt3_175b.layers, facts.gpt3_175b.width
short, book_length = facts.gpt3.context, 100_000
near, far = (1 + transformer.attention_flop(*shape, length) / weights for length in (short, book_length))
ratio = likeliest(
    "the last token of a long answer against the earliest, in GPT-3 at its full context",
    compare(said=1, found=near),
    because="the note is about how long a model thinks about one question",
    others={"the last token of a whole book": compare(said=1, found=far)},
)
judge(
    "book-one-to-one-output",
    ratio,
    f"In GPT-3's shape the last of {short:,} tokens costs {near:.3f} times what the earliest does, and the last of {book_length:,} {far:.2f} times.",
)

# %%
# Memory in use and in training
used, trained = 2, 2 + 2 + 3 * 4  # bytes: weights; with gradients, and the weights and moments of Adam
held = facts.gpt3_175b.parameters
cache = 2 * used * facts.gpt3_175b.layers * facts.gpt3_175b.width * facts.gpt3.context
many = 1000
lighter, crossing = trained * held / (used * held + cache), (trained - used) * held / cache
memory = likeliest(
    "a copy that answers a single question, beside the same model in training",
    true_unless(lambda times: times < 2, by="a copy in use that takes nearly as much", found=lighter),
    because="the note goes on to the number of machines that a model needs",
    others={
        f"a copy that answers {many:,} questions at once": true_unless(
            lambda contexts: contexts < many, by="the memory of so many contexts", found=crossing
        ),
    },
)
judge(
    "book-inference-less-ram",
    memory,
    f"Training keeps {lighter:.1f} times the bytes of GPT-3 and a full context; to fill as much it would have to serve {crossing:.0f} contexts at once.",
)

# %% [markdown]
# ## Big before it was time
#
# Size was reached before scaling was, if all that is stored counts as a parameter.

# %%
# GPT-2, counted
shape = facts.gpt2_xl.layers, facts.gpt2_xl.width, facts.gpt2.vocabulary, facts.gpt2.context
counted = transformer.gpt_parameters(*shape)
judge("book-gpt2-billion", compare(said=1e9, found=counted), f"Its largest size has {render(counted, 'large3')}.")

# %%
# The model of phrases
stored, compared = facts.brants.ngrams, facts.gpt3_175b.parameters
spent = named["gpt-3-175b"].training_flop / named["sb-lm"].training_flop
phrases = likeliest(
    "as many parameters as GPT-3 has",
    compare(said=compared, found=stored),
    because="the likeness to GPT-3 explains a number of parameters",
    others={"the number that is printed, apart from GPT-3": compare(said=300e9, found=stored)},
)
judge(
    "book-300b-2007",
    of_record(phrases),
    f"Google's model of {named['sb-lm'].date.year} stored counts of {render(stored, 'large3')} phrases, {stored / compared:.1f} times GPT-3's parameters; GPT-3 took some {round(spent, -4):,.0f} times its compute.",
)

# %%
# The prize
rows = facts.netflix.users + facts.netflix.films
judge(
    "book-netflix-10b",
    undecided(
        because="the report that the book cites could not be opened, and the hyphen makes the size a count of models",
        decider="the size of the largest model in the winners' report of that year",
    ),
    f"A table of plain factors would need {1e10 / rows:,.0f} of them for each user and film, so such a size takes factors that change with time.",
)

# %% [markdown]
# ## Brains
#
# Shulman explains what is human by brute force: a bigger brain, trained for longer.
# Bricken finds the same force at work in the laboratories, where research is ["a kind of greedy evolutionary optimization"](<said: bricken-evolution>).

# %%
# An upper bound: years of climbing to it, from the largest run of the table
highest = max(model.training_flop for model in models if model.training_flop)
orders_more = math.log10(facts.evolution.flop / highest)
climb = orders_more / math.log10(facts.sevilla.growth_per_year)
by_chips = orders_more / math.log10(2) * facts.gpus.doubling_years
judge(
    "book-evolution-upper-bound",
    undecided(
        because="evolution found intelligence once, and those whom it found cannot tell how lucky it was",
        decider="intelligence that was found by a search of less than its size, or found elsewhere",
    ),
    f"By Cotra's count evolution is {orders_more:.1f} orders of magnitude above the largest run; at the measured growth of compute that is {climb:.0f} years, at that of chips {by_chips:.0f}.",
)

# %%
# Puzzles declared solved
schemas, harder, people = facts.winogrande.schemas, facts.winogrande.harder, facts.winogrande.people
judge(
    "book-winograd-90",
    of_record(compare(said=0.90, found=schemas)),
    f"The paper reports {schemas:.1%}; on harder puzzles of the same kind its best is {harder:.1%}, where people reach {people:.0%}.",
)

# %% [markdown]
# ## Tools
#
# Shulman sets the tools of apes, which did not improve, against those of peoples, which did.

# %%
# Primates that did not improve
age = facts.apes.oldest_tools
judge(
    "book-stagnant-hundreds-of-thousands",
    undecided(
        because="the oldest tools of apes yet dated are far younger than the span that he names",
        decider="a find of their tools from so long ago",
    ),
    f"Chimpanzees' nut stones have been dated to {age:,} years, and apes there use such stones still.",
)
