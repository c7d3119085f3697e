# ---
# title: "Short reckonings: the book, its first half"
# summary: >-
#   What the first half of the book's chapter states, claim by claim.
#   At the growth of the economy a run as dear as [$10 trillion](<calc: ${dream / 1e12:.0f} trillion>) is [465](<calc: {waiting:.0f}>) years away and not decades.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# excerpts: []
# claims: []
# ---

# %%
# What this page computes with
import math

import numpy as np

from reckoner.author import facts, judge, models
from snippets import breaks, fits, parametric, reliability, tails, transformer, trends
from snippets.verdicts import at_least, at_most, between, compare, depends, true_unless, unchecked

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
# How many readers the machines of a training run could be
run, days = named["llama-3-1-405b"], 90
pace = facts.markowsky.reading_words / 60 / facts.tokens.words
work = transformer.training_flop(1, 1) / 2
copies = work * run.training_tokens / (days * 24 * 3600 * pace)
years = 10
later = copies * facts.sevilla.growth_per_year**years
judge(
    "book-billions-of-ais",
    depends(
        on="how much hardware there is",
        readings={
            "the machines that trained the largest Llama": at_least(1e9, copies),
            f"machines after {years} years of growth as measured": at_least(1e9, later),
        },
    ),
    f"To learn from a token takes the work of writing {work:.0f}: machines that trained for {days} days are {copies:,.0f} readers.",
)

# %%
# Units in a layer
width = facts.gpt3_175b.width
judge("book-10000-units", compare(said=10_000, found=width), f"GPT-3's residual stream is {width:,} numbers wide.")

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
half, single = float(np.float16(shown)), float(np.float32(shown))
few_bits, more_bits = np.finfo(np.float16).bits, np.finfo(np.float32).bits
printed = 0.5 / 24361
judge(
    "book-float-example",
    depends(
        on="the format",
        readings={
            f"{few_bits} bits": compare(said=shown, found=half, exact=printed),
            f"{more_bits} bits": compare(said=shown, found=single, exact=printed),
        },
    ),
    f"In {few_bits} bits it becomes {half:.5g}; in {more_bits} every printed digit is kept.",
)

# %%
# Operations of an update
token = transformer.training_flop(facts.gpt2_xl.corrected_parameters, 1)
passage = transformer.training_flop(facts.gpt3_175b.parameters, facts.gpt3.context)
judge(
    "book-billions-of-flops-per-point",
    depends(
        on="the model and the data point",
        readings={
            "a token and GPT-2": between(1e9, 1e12, token),
            "a full context and GPT-3": between(1e9, 1e12, passage),
        },
    ),
    f"A token costs GPT-2 {large(token, 1)} operations; a context costs GPT-3 {large(passage)}.",
)

# %% [markdown]
# ## Dates
#
# A year can be right of a manuscript and wrong of a journal.

# %%
# The year of Moravec's flood
received, published = facts.moravec.received, facts.moravec.published
judge(
    "book-moravec-1997",
    depends(
        on="which date is meant",
        readings={
            "the manuscript": true_unless(received != 1997, by="another date of receipt"),
            "the journal": true_unless(published != 1997, by="the year on its volume"),
        },
    ),
    f"The journal received the paper in {received} and published it in {published}.",
)

# %%
# From GPT-2 to the storm
first, storm = decimal(named["gpt-2-xl"].date), facts.chatgpt.released
judge(
    "book-three-years-later",
    depends(
        on="how years are counted",
        readings={
            "the calendar's years": compare(said=3, found=math.floor(storm) - math.floor(first)),
            "the time that passed": compare(said=3, found=storm - first),
        },
    ),
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
# ## How compute grew
#
# The table of notable models gives the largest run of each time;
# only those that set a record are counted as the frontier.

# %%
# The frontier against its beginnings
top = named["gemini-1-0-ultra"].training_flop
largest, surest = top / named["rnn-lm"].training_flop, top / named["feedforward-nn"].training_flop
judge(
    "book-ten-billion-times",
    depends(
        on="which model led at the start",
        readings={
            "the largest of that year": compare(said=1e10, found=largest),
            "the best documented": compare(said=1e10, found=surest),
        },
    ),
    f"Gemini Ultra took {large(largest)} times the compute of the first and {large(surest)} times that of the second.",
)

# %%
# How fast the records grew
history = sorted((m.date, m.training_flop) for m in models if m.training_flop and 2010 <= m.date.year <= 2023)
records = [
    (decimal(date), flop)
    for i, (date, flop) in enumerate(history)
    if flop > max([earlier for _, earlier in history[:i]], default=0)
]
fold, doubling = 2, 12 * breaks.doubling_time(*zip(*records, strict=True))
judge(
    "book-doubled-every-six-months",
    compare(said=6, found=doubling),
    f"Along a line through {len(records)} records, it takes {doubling:.1f} months to grow {fold}-fold.",
)

# %%
# Against Moore's law
moore, compute = 12 * facts.gpus.moore_years, facts.sevilla_2022.doubling_months
year_of_moore, year_of_compute = 2 ** (12 / moore), 2 ** (12 / compute)
judge(
    "book-four-times-moore",
    depends(
        on="what is faster",
        readings={
            "the time that the same growth takes": compare(said=4, found=moore / compute),
            "growth in a year": compare(said=4, found=year_of_compute / year_of_moore),
        },
    ),
    f"What takes Moore's law {moore:.0f} months took compute {compute}; in a year the growth is {year_of_moore:.1f}-fold against {year_of_compute:.1f}-fold.",
)

# %%
# Laptops that cover a city
laptop, city = 0.09, 778.2e6
judge(
    "book-nyc-laptops",
    compare(said=1e10, found=city / laptop),
    f"At the book's sizes the city holds {large(city / laptop, 1)} laptops; as many as it names would spill over by {1e10 * laptop / city - 1:.0%}.",
)

# %%
# When the era began
start, gpt2 = facts.sevilla_2022.large_scale_year, named["gpt-2-xl"].date.year
judge(
    "book-2016-era",
    depends(
        on="whose era it is",
        readings={
            "large models": true_unless(abs(2016 - start) > 1, by="the trend's own date"),
            "large language models": true_unless(
                abs(2016 - gpt2) > 1, by="the book's own note, which has GPT-2 begin it"
            ),
        },
    ),
    f"The trend of large models began late in {start}; GPT-2 came in {gpt2}.",
)

# %%
# The separate trend
judge("book-trend-break-2015-2016", between(2015, 2016, start), f"The paper's abstract says late {start}.")

# %% [markdown]
# ## What it cost
#
# What a run costs depends on whether its machines are rented or owned.

# %%
# GPT-3's bill
rented, owned = facts.run_cost.gpt3_rented, facts.run_cost.gpt3_owned
judge(
    "book-gpt3-four-million",
    depends(
        on="what is paid for",
        readings={
            "rented hours": compare(said=4e6, found=rented),
            "a share of machines and their energy": compare(said=4e6, found=owned),
        },
    ),
    f"Rented, the run cost ${large(rented, 1)}; as a share of machines and energy, ${large(owned, 1)}.",
)

# %%
# Runs that cost as much
dear, dearest = facts.run_cost.llama_rented, facts.run_cost.gemini_rented
judge(
    "book-100m-runs",
    at_least(said=100e6, found=min(dear, dearest)),
    f"Rented, Llama's largest run cost ${large(dear)} and Gemini Ultra's ${large(dearest)}.",
)

# %%
# Amodei's ladder, climbed at the measured rate
growth = facts.cottier.growth_per_year
end = 2028
from_said = 1e9 * growth ** (end - 2024.5)
from_costed = dearest * growth ** (end - decimal(named["gemini-1-0-ultra"].date))
judge(
    "book-amodei-cost-ladder",
    depends(
        on="where the ladder starts",
        readings={
            "the runs that he says were under way": between(10e9, 100e9, from_said),
            "the dearest run that was costed": between(10e9, 100e9, from_costed),
        },
    ),
    f"By the end of {end - 1}, at {growth}-fold a year, his start leads to ${large(from_said)} and the costed run to ${large(from_costed, 1)}.",
)

# %%
# Altman's sum
low, high = facts.chip_plan.least, facts.chip_plan.most
judge(
    "book-altman-7-trillion",
    depends(
        on="which end of the report is taken",
        readings={"its upper end": compare(said=7e12, found=high), "its lower end": compare(said=7e12, found=low)},
    ),
    f"The newspaper reported from ${low / 1e12:.0f} to ${large(high)} for a plan to build chip plants.",
)

# %% [markdown]
# ## When growth stops
#
# Patel supposes that the scale-up fails and only the economy still grows.
# His rate is then all that is needed.
# The other branch has dates of its own; Legg's, as Branwen recalls them, end with ["by 2030 we should have AGI"](<said: branwen-generalist-assistant>).

# %%
# Forecasts whose time is not over
years_said = 10
compute_then = facts.sevilla.growth_per_year**years_said
a_month, a_life = np.array([2000 / 12, 40 * 2000]) * 60
to_month, to_life = np.log2(np.array([a_month, a_life]) / facts.kwa.h50_minutes) * facts.kwa.doubling_days / 365.25
judge(
    "book-agi-within-ten-years",
    depends(
        on="the yardstick of AGI",
        readings={
            "tasks that take a person a month": at_most(years_said, to_month),
            "tasks that take a working life": at_most(years_said, to_life),
            "all that a person can do": unchecked("no test of it is agreed on"),
        },
    ),
    f"At the measured rate training compute grows {large(compute_then, 1)}-fold in {years_said} years; the tasks done at even odds lengthen from {facts.kwa.h50_minutes} minutes to a month in {to_month:.1f} years and to a working life in {to_life:.1f}.",
)

# %%
# Resources for AI
economy, dream = 0.02, 10e12
cheaper = 2 ** (1 / facts.gpus.doubling_years)
more_compute = (1 + economy) * cheaper - 1
years_left = math.log(dream / dearest) / math.log(growth)
judge(
    "book-two-percent-resources",
    depends(
        on="what resources are counted in",
        readings={
            "money, when bills can outgrow the economy no more": true_unless(
                years_left > 50, by="bills that may outgrow it for generations"
            ),
            "operations that money buys": compare(said=economy, found=more_compute),
        },
    ),
    f"Bills at the measured growth pass ${large(dream)} in {years_left:.0f} years; with chips that get cheaper, {economy:.0%} more money buys {more_compute:.0%} more compute.",
)

# %%
# Waiting for the dearest model
affordable, stretch = 1e9, 1e12
waiting = math.log(dream / affordable) / math.log(1 + economy)
shorter = math.log(dream / stretch) / math.log(1 + economy)
judge(
    "book-decades-to-10-trillion",
    depends(
        on="what can be paid at the start",
        readings={f"${large(affordable)}": between(20, 100, waiting), f"${large(stretch)}": between(20, 100, shorter)},
    ),
    f"At {economy:.0%} a year it takes {waiting:.0f} years from ${large(affordable)}, and {shorter:.0f} even from ${large(stretch)}.",
)

# %% [markdown]
# ## Laws
#
# > if you throw big blobs of compute at a wide enough distribution of data, the thing becomes intelligent
# >
# > — [Dwarkesh Patel](<said: patel-big-blobs>)
#
# Why this should be so is what he asks, and Amodei answers that nobody knows.
# He has a motto of Sutskever's instead, ["The models just want to learn."](<said: amodei-want-to-learn>)
# A scaling law does not say why either.
# It says how much better a larger model will be, and that can be held against what came.

# %%
# Where the gains came from
least, most = facts.ho.least_scaling_share, facts.ho.greatest_scaling_share
judge(
    "book-two-thirds-scaling",
    between(least, most, 2 / 3),
    f"The study's range is from {least:.0%} to {most:.0%}, and the book's share stands near its lower end.",
)

# %%
# A law of small runs, held against laws of large ones
besiroglu, hoffmann = facts.besiroglu, facts.hoffmann
law = besiroglu.parameter_coefficient, besiroglu.data_coefficient
law = *law, besiroglu.parameter_exponent, besiroglu.data_exponent
theirs_log = hoffmann.log_parameter_coefficient, hoffmann.log_data_coefficient
refit_of_all = *law, besiroglu.irreducible
as_printed = *map(math.exp, theirs_log), hoffmann.exact_parameter_exponent, hoffmann.exact_data_exponent
as_printed = *as_printed, math.exp(hoffmann.log_irreducible)


def best_loss(flop, fit=refit_of_all):
    """The least loss that this compute can buy, by a parametric law: that of Besiroglu and others, if no other is given."""
    size = parametric.best_parameters(flop, *fit[:4])
    return parametric.parametric_loss(size, flop / 6 / size, *fit)


# %%
# The improvement that was promised and the one that came
start_flop, end_flop = facts.hoffmann_400m.flop, facts.hoffmann.budget_flop
promised = 1 - (end_flop / start_flop) ** -facts.kaplan.compute_exponent
kept, printed = (1 - best_loss(end_flop, fit) / best_loss(start_flop, fit) for fit in (refit_of_all, as_printed))
judge(
    "book-laws-accurately-predicted",
    depends(
        on="which law made the prediction",
        readings={
            "Kaplan's, made from smaller runs": compare(said=promised, found=kept),
            "Hoffmann's, fitted to the runs themselves": compare(said=printed, found=kept),
        },
    ),
    f"For {end_flop / start_flop:,.0f} times the compute Kaplan's law takes {promised:.0%} off the loss and Hoffmann's {printed:.1%}; the law refitted to the runs takes off {kept:.1%}.",
)

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
    depends(
        on="what more means",
        readings={
            "any gain at all": true_unless(min(gains) <= 0, by="compute that buys nothing"),
            "the same gain each time": compare(said=gains[0], found=gains[-1]),
        },
    ),
    f"Each order of magnitude lowers the loss, by {gains[0]:.2f} nats at the start and {gains[-1]:.2f} at the end of {len(gains)}.",
)

# %%
# The range of the laws
orders, couple = facts.kaplan.orders, 2
judge(
    "book-many-many-oom",
    true_unless(orders <= 2 * couple, by="a narrower range"),
    f"The abstract has trends that span more than {orders} orders of magnitude.",
)

# %%
# Figures that hold
chinchilla = named["chinchilla"].parameters, named["chinchilla"].training_tokens
theirs, refit = (parametric.parametric_loss(*chinchilla, *fit) for fit in (as_printed, refit_of_all))
apart = refit / theirs - 1
judge(
    "book-several-significant-figures",
    at_least(said=2, found=-math.log10(apart)),
    f"For Chinchilla the fit and its refit give {theirs:.2f} and {refit:.2f} nats, which differ by {apart:.1%}.",
)

# %%
# From the loss to a whole answer
answer = 30
swing = math.exp(answer * (refit - theirs))
judge(
    "book-abilities-hard-to-predict",
    true_unless(swing <= 1 + apart, by="an answer as predictable as the loss"),
    f"The same {apart:.1%} of loss is a factor of {swing:.1f} in the chance of a given text of {answer} tokens.",
)

# %%
# From seldom to nearly always
steps, seldom, mostly = 100, 0.1, 0.9
bottom, peak = (reliability.nines(reliability.step_reliability(share, steps)) for share in (seldom, mostly))
per_order = trends.relative_exponent(trends.growth_per_year(facts.kwa.doubling_days), facts.sevilla.growth_per_year)
width_of_change = (peak - bottom) / per_order
generation = math.log10(named["gpt-3-175b"].training_flop / named["gpt-2-xl"].training_flop)
judge(
    "book-very-abrupt",
    true_unless(width_of_change > generation, by="a change that takes longer than a generation"),
    f"A chain of any length goes from {seldom:.0%} to {mostly:.0%} within {peak - bottom:.1f} nines, or {width_of_change:.1f} orders of magnitude at the measured rate; GPT-3 was {generation:.1f} beyond GPT-2.",
)

# %% [markdown]
# ## Long tails
#
# Suppose with [Michaud et al. 2023](<work: michaud-2023>) that a model learns the commonest things first.
# The exponent of the loss then says how heavy the tail is.

# %%
# What the commonest features hold
kinds = 1000
slow, fast = facts.kaplan.parameter_exponent, besiroglu.parameter_exponent
share_slow, share_fast = (tails.commonest_share(kinds, decay) for decay in (slow, fast))
judge(
    "book-long-tail-power-law",
    depends(
        on="whose exponent is taken",
        readings={
            "Kaplan's": true_unless(share_slow < 0.5, by="a tail that holds more than the rest"),
            "Besiroglu's": true_unless(share_fast < 0.5, by="a tail that holds more than the rest"),
        },
    ),
    f"The commonest {kinds:,} features hold {share_slow:.0%} with the exponent {slow} and {share_fast:.0%} with {fast}.",
)

# %%
# What each order of magnitude adds
covered = tails.commonest_share(10.0 ** np.arange(7), slow)
added = np.diff(covered)
judge(
    "book-every-oom-captures-more",
    true_unless(min(added) <= 0, by="a step that adds nothing"),
    f"With Kaplan's exponent the earliest step adds {added[0]:.1%} of what occurs and the last of {len(added)} still {added[-1]:.1%}.",
)

# %% [markdown]
# ## Curves in bins
#
# Kaplan's picture is of a curve cut into bins, and the book draws it as a sine wave with noise.
# The error of a fit is what it cannot follow plus what it takes over from the noise, and both can be computed without drawing noise at all.

# %%
# The parameters of a cubic
x = np.linspace(0, 10, 50)
cubic = len(np.polynomial.Polynomial.fit(x, np.sin(x), 3).coef)
judge("book-cubic-four-parameters", compare(said=4, found=cubic), f"The fit returns {cubic} coefficients.")

# %%
# The parameters of lines in bins
bins = round(np.ptp(x) / 2)
free, joined = 2 * bins, bins + 1
judge(
    "book-piecewise-ten-parameters",
    depends(
        on="whether the lines meet",
        readings={
            "free lines": compare(said=10, found=free),
            "lines that meet": compare(said=10, found=joined),
        },
    ),
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
# Bins against a cubic
noise, points = 0.3, 50
many, few = np.ptp(x) / (2 * math.pi), 0.5
whole, lines = (fits.wave_fit_error(many, noise, points, *shape) for shape in ((1, 3), (bins, 1)))
whole_few, lines_few = (fits.wave_fit_error(few, noise, points, *shape) for shape in ((1, 3), (bins, 1)))
judge(
    "book-linear-beats-cubic",
    depends(
        on="how many waves the figure shows",
        readings={
            "more than a whole wave": true_unless(lines >= whole, by="the cubic's smaller error"),
            "less than a whole wave": true_unless(lines_few >= whole_few, by="the cubic's smaller error"),
        },
    ),
    f"Over {many:.1f} waves the cubic's squared error is {whole / lines:.0f} times that of the lines; over {few} it is {whole_few / lines_few:.1f} times.",
)

# %%
# A power law at every scale
sides = 10.0 ** np.arange(-3, 4)
exponents = np.diff(np.log(sides * sides)) / np.diff(np.log(sides))
judge(
    "book-square-power-law",
    true_unless(np.ptp(exponents) > 1e-9, by="an exponent that changes with scale"),
    f"From a side of {sides[0]} to {sides[-1]:,.0f} the exponent is {exponents[0]:.0f} throughout.",
)

# %%
# Error against the number of bins
pieces = 2.0 ** np.arange(4, 8)
errors = [fits.wave_fit_error(1, 0, 2**14, int(count), 1) for count in pieces]
falls = -np.diff(np.log(errors)) / np.diff(np.log(pieces))
judge(
    "book-binning-power-law",
    true_unless(np.ptp(falls) > 0.05, by="an exponent that changes with the number of bins"),
    f"Lines in bins err by the power {falls[-1]:.2f} of their number, and by a share of it, {falls[-1]:.0f} over the dimension, where the bins fill a space.",
)

# %%
# The dimension that the exponent implies
by_kaplan, by_besiroglu = 4 / slow, 4 / fast
judge(
    "book-manifold-90-dimensions",
    depends(
        on="whose exponent is taken",
        readings={
            "Kaplan's": at_least(said=90, found=by_kaplan),
            "Besiroglu's": at_least(said=90, found=by_besiroglu),
        },
    ),
    f"By the theory of Sharma and Kaplan the dimension is {by_kaplan:.0f} with the exponent {slow} and {by_besiroglu:.0f} with {fast}.",
)

# %% [markdown]
# ## Thinking longer
#
# The theory of the dimension is that of [Sharma and Kaplan 2020](<work: sharma-kaplan-2020>).
# What follows concerns models in use, whose work is counted by the token.
# Of what that work might be, Legg says:
#
# > To get real creativity, you need to search through spaces of possibilities and find these hidden gems.
# >
# > — [Shane Legg](<said: legg-creativity>)

# %%
# What a token costs to put out
weights = 2 * facts.gpt3_175b.parameters
attention = 2 * facts.gpt3_175b.layers * facts.gpt3_175b.width
short, book_length = facts.gpt3.context, 100_000
near, far = (1 + attention * length / weights for length in (short, book_length))
judge(
    "book-one-to-one-output",
    depends(
        on="the length of the context",
        readings={"GPT-3's own": compare(said=1, found=near), "a whole book": compare(said=1, found=far)},
    ),
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
    f"It stored {large(stored)} phrases, {stored / compared:.1f} times GPT-3's parameters; GPT-3 took {spent:,.0f} times its compute.",
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
    depends(
        on="what carries the climb",
        readings={
            "compute that goes on growing as it has": at_most(100, climb),
            "better chips alone": at_most(100, by_chips),
        },
    ),
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
