# ---
# title: "Short reckonings: the book, its first half"
# summary: >-
#   What the first half of the book's chapter states, claim by claim.
#   At [2%](<calc: {economy:.0%}>) growth a year it takes [465](<calc: {waiting:.0f}>) years to get from a run of [$1 billion](<calc: ${large(affordable)}>) to one of [$10 trillion](<calc: ${large(dream)}>),
#   and [116](<calc: {shorter:.0f}>) from [$1 trillion](<calc: ${large(stretch)}>).
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-26
# excerpts: []
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'depends on how much hardware there is: off by a factor of 1,100 for the machines that trained the largest Llama; holds for machines after 10 years of growth as measured'
#     now: 'cannot be checked, because it states a hypothesis, not a fact'
#     why: 'The book asks what the world would be like with so many AIs. The verdict had taken the question for a forecast.'
#   - date: 2026-11-26
#     was: 'holds within 23%'
#     now: 'holds'
#     why: 'The book gives a width of a layer as an example. The verdict had judged it as if every layer had to be so wide; one that is at least so wide is enough.'
#   - date: 2026-11-26
#     was: 'depends on the format: holds within 3% for 16 bits; holds for 32 bits'
#     now: 'cannot be checked, because it gives an example, not a fact'
#     why: 'The book gives a number as an example. It does not say how exactly a computer holds it.'
#   - date: 2026-11-26
#     was: 'depends on where the ladder starts: holds for the runs that he says were under way; off by a factor of 1.4 for the dearest run that was costed'
#     now: 'holds for the dearest run that was costed; holds within 15% for that run at the low end of the measured growth'
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
#     now: 'withdrawn, because the two sides are the same by construction'
#     why: 'This is the verdict on the parameters of a cubic. The fit returns as many coefficients as it was told to fit, so counting them tests nothing.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the two sides are the same by construction'
#     why: 'This is the verdict on squares. The area was computed as the square of the side and then found to be its square.'
#   - date: 2026-11-26
#     was: 'depends on what carries the climb: holds for compute that goes on growing as it has; holds within 18% for better chips alone'
#     now: 'withdrawn, because he names no time, and the century that decided the verdict was ours'
#     why: 'Shulman says that evolution bounds how much search is needed. The verdict had asked instead whether growth would reach it within a time that we chose.'
#   - date: 2026-11-26
#     was: 'depends on the length of the context: holds for GPT-3''s own; off by a factor of 1.7 for a whole book'
#     now: 'holds within 3% for GPT-3''s own; off by a factor of 2.3 for a whole book'
#     why: 'Attention compares a token with each that stands before it and then adds up their values. Only the first of these was counted here, and both on another page of this site.'
#   - date: 2026-11-26
#     was: 'At the growth of the economy a run as dear as $10 trillion is 465 years away and not decades'
#     now: 'it takes 465 years to get from a run of $1 billion to one of $10 trillion, and 116 from $1 trillion'
#     why: 'The years depend on what can be paid at the start, which the summary did not name.'
#   - date: 2026-11-26
#     was: 'depends on what resources are counted in: holds for money, when bills can outgrow the economy no more; off by a factor of 18 for operations that money buys'
#     now: 'withdrawn, because the money was supposed to grow as the economy does, and the span by which it was judged was ours'
#     why: 'Patel speaks of money in a world in which scaling has failed. There it grows by as much as he supposes that the economy does, so the verdict tested nothing.'
#   - date: 2026-11-26
#     was: 'depends on what more means: holds for any gain at all; off by a factor of 12 for the same gain each time'
#     now: 'withdrawn, because a law of loss falls by its form, and how much it falls so far beyond its runs is not known'
#     why: 'This is the verdict on getting more intelligence out of more compute. The first reading could not have come out otherwise, and the second took an extrapolation for a fact.'
# ---

# %%
# What this page computes with
import math

import numpy as np

from reckoner.author import facts, judge, models
from snippets import parametric, remarks, transformer, trends
from snippets.verdicts import at_least, at_most, between, compare, depends, true_unless, unchecked, withdrawn

named = {model.id: model for model in models}
UNITS = {1e12: "trillion", 1e9: "billion", 1e6: "million"}


def large(number, decimals=0):
    """A large number as it is read: 1.5 trillion."""
    unit = next(unit for unit in UNITS if number >= unit or unit == min(UNITS))
    return f"{number / unit:,.{decimals}f} {UNITS[unit]}"


def decimal(date):
    """A date as a year with decimals."""
    return date.year + (date.timetuple().tm_yday - 1) / trends.DAYS_PER_YEAR


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
judge(
    "book-billions-of-ais",
    unchecked("it states a hypothesis, not a fact"),
    f"Machines that train the largest Llama in {days} days could run {round(copies, -3):,.0f} copies of it, each at the pace of a reader.",
)

# %%
# Units in a layer
width = facts.gpt3_175b.width
judge("book-10000-units", at_least(said=10_000, found=width), f"GPT-3's residual stream is {width:,} numbers wide.")

# %%
# When networks of neurons were thought of
year = facts.mcculloch.published
judge("book-1940s", between(1940, 1949, year), f"McCulloch and Pitts published in {year}.")

# %%
# Words to a token
words = facts.tokens.words
judge("book-token-one-word", compare(said=1, found=words), f"English has {words} words to a token.")

# %%
# The example of a floating-point number
shown = 0.00000024361
half, single = np.float16(shown), np.float32(shown)
few_bits, more_bits = np.finfo(half.dtype).bits, np.finfo(single.dtype).bits
judge(
    "book-float-example",
    unchecked("it gives an example, not a fact"),
    f"In {few_bits} bits it becomes {half:.5g}; in {more_bits} it becomes {single:.5g}.",
)

# %%
# Operations of an update
token = transformer.training_flop(facts.gpt2_xl.corrected_parameters, 1)
passage = transformer.training_flop(facts.gpt3_175b.parameters, facts.gpt3.context)
readings = {
    "a token and GPT-2": between(*remarks.plural(1e9), token),
    "a full context and GPT-3": between(*remarks.plural(1e9), passage),
}
judge(
    "book-billions-of-flops-per-point",
    depends(on="the model and the data point", readings=readings),
    f"A token costs GPT-2 {large(token, 1)} operations; a context costs GPT-3 {large(passage)}.",
)

# %% [markdown]
# ## Dates
#
# A year can be right of a manuscript and wrong of a journal.

# %%
# The year of Moravec's flood
received, published = facts.moravec.received, facts.moravec.published
readings = {
    "the manuscript": true_unless(received != 1997, by="another date of receipt"),
    "the journal": true_unless(published != 1997, by="the year on its volume"),
}
judge(
    "book-moravec-1997",
    depends(on="which date is meant", readings=readings),
    f"The journal received the paper in {received} and published it in {published}.",
)

# %%
# From GPT-2 to the storm
first, storm = decimal(named["gpt-2-xl"].date), facts.chatgpt.released
readings = {
    "the calendar's years": compare(said=3, found=math.floor(storm) - math.floor(first)),
    "the time that passed": compare(said=3, found=storm - first),
}
judge(
    "book-three-years-later",
    depends(on="how years are counted", readings=readings),
    f"ChatGPT, built on GPT-3.5, came {storm - first:.1f} years after GPT-2.",
)

# %%
# Months to a great many users
months = facts.ubs.chatgpt_days * 12 / trends.DAYS_PER_YEAR
judge(
    "book-chatgpt-100m-two-months",
    at_most(said=2, found=months),
    f"The month that took it past the mark, by the analysts' estimate, ended {facts.ubs.chatgpt_days} days after the release.",
)

# %%
# The app that was slower
slower = facts.ubs.tiktok_months
judge(
    "book-tiktok-nine-months",
    compare(said=9, found=slower),
    f"The same analysts give TikTok {slower} months, {slower / months:.1f} times as long.",
)

# %% [markdown]
# ## What it cost
#
# What a run costs depends on whether its machines are rented or owned.

# %%
# GPT-3's bill
rented, owned = facts.run_cost.gpt3_rented, facts.run_cost.gpt3_owned
readings = {
    "rented hours": compare(said=4e6, found=rented),
    "a share of machines and their energy": compare(said=4e6, found=owned),
}
judge(
    "book-gpt3-four-million",
    depends(on="what is paid for", readings=readings),
    f"Rented, the run cost ${large(rented, 1)}; as a share of machines and energy, ${large(owned, 1)}.",
)

# %%
# Runs that cost as much
dear, dearer = facts.run_cost.llama_rented, facts.run_cost.gemini_rented
judge(
    "book-100m-runs",
    at_least(said=100e6, found=min(dear, dearer)),
    f"Rented, Llama's largest run cost ${large(dear)} and Gemini Ultra's ${large(dearer)}.",
)

# %%
# Amodei's ladder, climbed at the measured rate
growth, dearest = facts.cottier.growth_per_year, facts.run_cost.grok_rented
end = 2028
from_said = 1e9 * growth ** (end - 2024.5)
from_costed, slowly = (dearest * rate ** (end - decimal(named["grok-3"].date)) for rate in (growth, growth.low))
readings = {
    "the runs that he says were under way": between(10e9, 100e9, from_said),
    "the dearest run that was costed": between(10e9, 100e9, from_costed),
    "that run at the low end of the measured growth": between(10e9, 100e9, slowly),
}
judge(
    "book-amodei-cost-ladder",
    depends(on="where the ladder starts and how fast it is climbed", readings=readings),
    f"By the end of {end - 1}, at {growth}-fold a year, his start leads to ${large(from_said)}, and Grok-3, the dearest rented run that was costed, to ${large(from_costed)}; at {growth.low:.1f}-fold, Grok-3 leads to ${large(slowly, 1)}.",
)

# %%
# Altman's sum
low, high = facts.chip_plan.least, facts.chip_plan.most
readings = {"its upper end": compare(said=7e12, found=high), "its lower end": compare(said=7e12, found=low)}
judge(
    "book-altman-7-trillion",
    depends(on="which end of the report is taken", readings=readings),
    f"The newspaper reported from ${low / 1e12:.0f} to ${large(high)} for a plan to build chip plants.",
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
later, sooner = facts.metr_opus46, facts.metr_sonnet37
after = facts.metr_opus46.released - facts.patel_shulman.published
(month, life), (fast_month, fast_life) = after + np.outer(paces, np.log2(lengths / later.h50_minutes))
from_sooner = decimal(named["claude-3-7-sonnet"].date) - facts.patel_shulman.published
sooner_life, fast_sooner_life = from_sooner + paces * np.log2(lengths[1] / sooner.h50_minutes)
readings = {
    "tasks that take a person a month": at_most(years_said, month),
    "tasks that take a working life": at_most(years_said, life),
    "all that a person can do": unchecked("no test of it is agreed on"),
}
judge(
    "book-agi-within-ten-years",
    depends(on="the yardstick of AGI", readings=readings),
    f"At the measured rate training compute grows {large(compute_then, 1)}-fold in {years_said} years; the tasks that Claude Opus 4.6 does at even odds, {after:.1f} years after the remark, are {later.h50_minutes:.0f} minutes long. "
    f"At METR's doubling times since 2023 and since 2019 they would be a month long {fast_month:.1f} to {month:.1f} years after it and a working life {fast_life:.1f} to {life:.1f}, "
    f"or {fast_sooner_life:.1f} to {sooner_life:.1f} if counted from Claude 3.7 Sonnet.",
)

# %%
# Resources for AI
economy, dream = 0.02, 10e12
cheaper = 2 ** (1 / facts.gpus.doubling_years)
more_compute = (1 + economy) * cheaper - 1
years_left = math.log(dream / dearest) / math.log(growth)
judge(
    "book-two-percent-resources",
    withdrawn("the money was supposed to grow as the economy does, and the span by which it was judged was ours"),
    f"Bills at the measured growth pass ${large(dream)} in {years_left:.0f} years; with chips that get cheaper, {economy:.0%} more money buys {more_compute:.0%} more compute.",
)

# %%
# Waiting for the dearest model
affordable, stretch = 1e9, 1e12
waiting = math.log(dream / affordable) / math.log(1 + economy)
shorter = math.log(dream / stretch) / math.log(1 + economy)
readings = {f"${large(affordable)}": between(20, 100, waiting), f"${large(stretch)}": between(20, 100, shorter)}
judge(
    "book-decades-to-10-trillion",
    depends(on="what can be paid at the start", readings=readings),
    f"At {economy:.0%} a year it takes {waiting:.0f} years from ${large(affordable)}, and {shorter:.0f} even from ${large(stretch)}.",
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
judge(
    "book-two-thirds-scaling",
    between(least, most, 2 / 3),
    f"The study's range is from {least:.0%} to {most:.0%}, and the book's share stands near its lower end.",
)

# %%
# The least loss that a compute can buy, by one law
besiroglu = facts.besiroglu
law = besiroglu.parameter_coefficient, besiroglu.data_coefficient
law = *law, besiroglu.parameter_exponent, besiroglu.data_exponent


def best_loss(flop):
    """The least loss that this compute can buy, by the law of Besiroglu and others."""
    size = parametric.best_parameters(flop, *law)
    return parametric.parametric_loss(size, flop / 6 / size, *law, besiroglu.irreducible)


# %%
# The figure's axis
span = facts.hoffmann.axis_end_flop / facts.hoffmann.axis_start_flop
judge("book-fig2-100000x", compare(said=1e5, found=span), f"The axis of the figure spans a factor of {span:,.0f}.")

# %%
# More compute, less loss
losses = [best_loss(10.0**k) for k in range(19, 27)]
gains = -np.diff(losses)
judge(
    "book-exponential-intelligence",
    withdrawn("a law of loss falls by its form, and how much it falls so far beyond its runs is not known"),
    f"By the refitted law each order of magnitude lowers the loss, by {gains[0]:.2f} nats at the start and {gains[-1]:.2f} at the end of {len(gains)}; the last of them lie beyond the runs that it was fitted to.",
)

# %% [markdown]
# ## Curves in bins
#
# Kaplan's picture is of a curve cut into bins, and the book draws it as a sine wave with noise.
# What each curve in it costs in numbers can be counted; which fits better has an essay of its own.

# %%
# The parameters of a cubic
judge("book-cubic-four-parameters", withdrawn("the two sides are the same by construction"))

# %%
# The parameters of lines in bins
x = np.linspace(0, 10, 50)
bins = round(np.ptp(x) / 2)
free, joined = 2 * bins, bins + 1
readings = {
    "free lines": compare(said=10, found=free),
    "lines that meet": compare(said=10, found=joined),
}
judge(
    "book-piecewise-ten-parameters",
    depends(on="whether the lines meet", readings=readings),
    f"Over a stretch of {np.ptp(x):.0f}, {bins} lines take {free} parameters, or {joined} where each begins at the end of the last.",
)

# %%
# The parameters of a sine
height, rate, phase = 1.3, 0.9, 0.4
slopes = [np.sin(rate * x + phase), height * x * np.cos(rate * x + phase), height * np.cos(rate * x + phase)]
sine = np.linalg.matrix_rank(np.column_stack(slopes))
judge(
    "book-sine-three-parameters",
    compare(said=3, found=sine),
    f"Height, frequency and phase move the curve in {sine} independent ways; the size of the noise would be another number.",
)

# %%
# A power law at every scale
judge("book-square-power-law", withdrawn("the two sides are the same by construction"))

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
readings = {"GPT-3's own": compare(said=1, found=near), "a whole book": compare(said=1, found=far)}
judge(
    "book-one-to-one-output",
    depends(on="the length of the context", readings=readings),
    f"In GPT-3's shape the last of {short:,} tokens costs {near:.3f} times what the earliest does, and the last of {book_length:,} {far:.2f} times.",
)

# %%
# Memory in use and in training
used, trained = 2, 2 + 2 + 3 * 4  # bytes: weights; with gradients, and the weights and moments of Adam
cache = 2 * used * facts.gpt3_175b.layers * facts.gpt3_175b.width * facts.gpt3.context
crossing = (trained - used) * facts.gpt3_175b.parameters / cache
judge(
    "book-inference-less-ram",
    true_unless(crossing <= 1, by="a memory of the context as large as all that training keeps"),
    f"Training keeps {trained / used:.0f} times the bytes; GPT-3 would have to serve {crossing:.0f} full contexts at once to fill as much.",
)

# %% [markdown]
# ## Big before it was time
#
# Size was reached before scaling was, if all that is stored counts as a parameter.

# %%
# GPT-2, counted
shape = facts.gpt2_xl.layers, facts.gpt2_xl.width, facts.gpt2.vocabulary, facts.gpt2.context
counted = transformer.gpt_parameters(*shape)
judge("book-gpt2-billion", at_least(said=1e9, found=counted), f"Its largest size has {large(counted, 2)}.")

# %%
# The model of phrases
stored, compared = facts.brants.ngrams, facts.gpt3_175b.parameters
spent = named["gpt-3-175b"].training_flop / named["sb-lm"].training_flop
judge(
    "book-300b-2007",
    compare(said=compared, found=stored),
    f"Google's model of {named['sb-lm'].date.year} stored counts of {large(stored)} phrases, {stored / compared:.1f} times GPT-3's parameters; GPT-3 took some {round(spent, -4):,.0f} times its compute.",
)

# %%
# The prize
rows = facts.netflix.users + facts.netflix.films
judge(
    "book-netflix-10b",
    unchecked("the report that the book cites could not be opened, and the hyphen allows another reading"),
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
    withdrawn("he names no time, and the century that decided the verdict was ours"),
    f"By Cotra's count evolution is {orders_more:.1f} orders of magnitude above the largest run; at the measured growth of compute that is {climb:.0f} years, at that of chips {by_chips:.0f}.",
)

# %%
# Puzzles declared solved
solved, harder, people = facts.winogrande.schemas, facts.winogrande.harder, facts.winogrande.people
judge(
    "book-winograd-90",
    compare(said=0.90, found=solved),
    f"The paper reports {solved:.1%}; on harder puzzles of the same kind its best is {harder:.1%}, where people reach {people:.0%}.",
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
    unchecked("the oldest tools of apes yet dated are far younger than the span that he names"),
    f"Chimpanzees' nut stones have been dated to {age:,} years, and apes there use such stones still.",
)
