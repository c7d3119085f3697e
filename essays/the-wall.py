# ---
# title: The wall
# summary: >-
#   Ilya Sutskever said in 2023 that at some point the data for training would run out.
#   At the published rates the largest training set is as large as the stock of public human text in [2027.8](<calc: {met:.1f}>).
#   The paper that gives the rates says [2026](<fact: {villalobos.exhaustion_year.low:.0f}>) to [2032](<fact: {villalobos.exhaustion_year.high:.0f}>).
#   But if the growth of training sets lost [25%](<calc: {faded:.0%}>) or more of its rate each year, they would never reach the stock.
#   Text that models write is no sure way out.
#   Where each model learns only from what the last one wrote and [ten](<calc: {true_words:words}>) of every [10,000](<calc: {spoken:,}>) words are true, [2%](<calc: {rare_left:.0%}>) of the rarer words are left.
#   Where the old text is kept beside the new, all the words stay that it held, but nothing here shows that the new text teaches more.
# part: Sample efficiency
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 3
# excerpts: [sutskever-data-run-out, book-disagree]
# claims: [ilya-data-will-run-out, ilya-tokens-sufficient]
# corrections:
#   - date: 2026-11-26
#     was: 'But give the same verifier a model that proposes only what it believes, and 5% is left, less than without any true thing let in from outside: he can reject, and cannot supply.'
#     now: 'Give the same verifier a model that proposes only what it believes, and 89% is left, which is more than one true example in each generation keeps.'
#     why: The code let everything pass once the model was narrower than the world. The rule that the page states rejects what is too frequent then too, and the outcome is the reverse.
#   - {date: 2026-11-26, was: 'truth must come in from somewhere, little of it is enough, and it must reach where the tails are',
#      now: 'rare words need far more',
#      why: 'Variance was reckoned and tails were concluded. A few true examples keep the variance and hardly any rare word.'}
#   - {date: 2026-11-26, was: 'So those in the book who disagree are right if verification is cheap where they mean to work, and wrong elsewhere.',
#      why: 'It rested on the verifier and on the tails, and so did one reading of the verdict on data running out, which is withdrawn too.'}
#   - {date: 2026-11-26, was: 'For our students R is 33 with the smaller set and 34 with the larger, so they gain about twice as much',
#      now: 'is 20 with the smaller set and 33 with the larger',
#      why: 'By the law, a text that is read for ever is worth R fresh texts more than one that is read once. The best learning rate was the largest tried in nearly all cells.
#        With larger ones tried too, each best lies inside, and the smaller set and the larger no longer agree.'}
#   - {date: 2026-11-26, was: 'reading everything again puts that off by 3 at most', now: 'these years may not be added to the date', why: 'The published stock is adjusted for repetition, so part of the delay was in the date already.'}
#   - {date: 2026-11-26, was: 'A second route leaves data sets aside and starts from compute',
#      now: 'this tests the growth alone and is no second route to the date',
#      why: 'Only the growth is another; the stock and the start are those of the first.'}
#   - {date: 2026-11-26, was: 'give or take 1.4 years',
#      now: 'supposes that the growth never changes on the way',
#      why: 'The page did not say at its head that the narrow range supposes this. The paper that gives the rates has a wider range.'}
#   - date: 2026-11-26
#     was: 'it is not sensitive to what is least known'
#     now: 'the stock is so uncertain that it still blurs the date more than the growth does'
#     why: The date moves little with the stock, but the stock is the figure that is known worst by far. The page also said that the growth would change the date most, and by the published intervals it does not.
#   - {date: 2026-11-26, was: 'The form of the law carries over and its constant does not',
#      now: 'It does not fit the smaller one',
#      why: 'The points of the smaller set miss the fitted curve, and the last of them lies above the end that the caption gave for it.'}
#   - {date: 2026-11-26, was: 'in the end it is not to be expected once in all the samples ever drawn', why: 'It left out that the mean of each line wanders. Over many lines taken together, values so far out become more common.'}
#   - {date: 2026-11-26, was: 'depends on what may be read', now: 'holds',
#      why: 'He was asked about the text on the internet, so the likeliest reading is the text that people have written. Whether text that machines write runs out too is undecided.'}
# ---

# %%
# What this essay computes with
import numpy as np

from reckoner.author import canvas, colours, facts, figure, headline, judge, label, models, runs
from snippets import accumulated, collapse, curves, parametric, repeats, supply, trends
from snippets.verdicts import likeliest, true_unless, undecided

# %%
# The models by name, and their dates
named = {model.id: model for model in models}


def when(model):
    """The date of a model as a year and its part."""
    return model.date.year + (model.date.timetuple().tm_yday - 1) / 365


# %% [markdown]
# > There's still lots to go. But at some point the data will run out.
# >
# > — [Ilya Sutskever](<said: sutskever-data-run-out>)
#
# Whatever grows by a factor every year meets whatever does not, so the sentence is true of any such pair.
# It has content only with a date.
# And the date has consequence only if nothing can be done about it, which the book denies:
# of the wall that others see there, its margin says that ["most of the people interviewed in this book disagree"](<said: book-disagree>).
# The remedies are to read the same text again, and to let the models write some.
# Each can be reckoned.
#
# ## The date
#
# [Villalobos et al. 2024](<work: villalobos-2024>) put the stock of public human text at [320 trillion](<fact: {villalobos.stock_tokens / 1e12:.0f} trillion>) [tokens](<term: token>) that are worth training on,
# with an interval from [65 trillion](<fact: {villalobos.stock_tokens.low / 1e12:.0f} trillion>) to [1,700 trillion](<fact: {villalobos.stock_tokens.high / 1e12:,.0f} trillion>),
# and found that data sets grow by [0.38](<fact: {villalobos.growth_orders}>) orders of magnitude a year.
# When they wrote, the largest set in our table was that of Llama 3.

# %%
# The largest set, the stock, and when the one would be as large as the other
llama = named["llama-3-70b"]
used, start = llama.training_tokens, when(llama)
stock, growth = facts.villalobos.stock_tokens, facts.villalobos.growth_orders
doubled, never = 2, 9999  # the year that stands for a date that never comes


def meets(stock=stock, growth=growth, used=used, start=start, grows=0.0):
    """The year in which data sets that grow from `used` tokens are as large as the stock, which may grow too."""
    return start + supply.crossing_time(used, stock, growth, grows)


# %%
# The year by the published figures, and if the growth fades
published = meets()


def fading(lost):
    """The same year, if the growth loses this share of its rate each year; what is left to grow is growth / decay."""
    decay = -np.log(1 - lost)
    short = 1 - np.log10(stock / used) * decay / growth
    return start - np.log(short) / decay if short > 0 else never


# %%
# How fast the growth may fade
def limit_of_fading(stock=stock, growth=growth, used=used):
    """The share of its rate that the growth may lose each year at most if the sets are ever to reach the stock."""
    return 1 - np.exp(-growth / np.log10(stock / used))


# %%
# The same with stock and growth drawn from their intervals
draws, level, likely = 400_000, 0.95, 0.80
stocks = trends.lognormal_samples(stock, stock.low, stock.high, level, draws, seed=1)
paces = trends.lognormal_samples(growth, growth.low, growth.high, level, draws, seed=2)
dates = meets(stocks, paces)

# %%
# The middle of the dates, and the draws of how fast the growth may fade
early, late = trends.central_interval(dates, likely)
before_2030 = np.mean(dates < 2030)
limits = np.where(stocks > used, limit_of_fading(np.maximum(stocks, 1.001 * used), paces), 1.0)
assert abs(np.median(dates) - published) < 0.05

# %%
# The growth alone, from that of compute and the share of it that goes into tokens
a, b = facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent
compute_orders = np.log10(facts.sevilla.growth_per_year)
by_compute = meets(growth=compute_orders * a / (a + b))
assert abs(by_compute - published) < 1.5

# %%
# Data sets of language models, and the largest since Llama 3
points = [m for m in models if m.domain in ("Language", "Multimodal") and m.training_tokens and m.date.year >= 2018]
newest = max(points, key=lambda m: m.training_tokens)
since = np.log10(newest.training_tokens / used) / (when(newest) - start)
once_only = 1 + facts.muennighoff.repetition_decay
slow, rise = 0.5, 0.05
rising = np.log10(1 + rise)
slower, slowest = 0.1, 0.2  # shares of its rate that the growth loses each year

# %%
# What else could set the date
others_of_date = {
    "the least stock of the published interval": {"stock": stock.low},
    "the greatest stock": {"stock": stock.high},
    "the slowest growth of the published interval": {"growth": growth.low},
    "the fastest growth": {"growth": growth.high},
    "the growth of compute and the share of it that goes into tokens": lambda: by_compute,
    "the growth from Llama 3 to the largest set since": {"growth": since},
    f"growth at {slow:.0%} of the published rate": {"growth": growth * slow},
    "the greatest stock and the slowest growth": {"stock": stock.high, "growth": growth.low},
    f"growth that loses {slower:.0%} of its rate each year": lambda: fading(slower),
    f"growth that loses {slowest:.0%} of its rate each year": lambda: fading(slowest),
    f"a stock that grows by {rise:.0%} a year": lambda: meets(grows=rising) if growth > rising else never,
    "the largest set since Llama 3 as the start": {"used": newest.training_tokens, "start": when(newest)},
    "endless rereading of a stock that counts each text once": {"stock": stock * once_only},
    "the date of the paper itself": lambda: facts.villalobos.exhaustion_year,
}

# %%
# The date, and what other choices make of it
met = headline(
    "date",
    "year in which the largest training set is as large as the stock of public text",
    meets,
    unit="number",
    format=".1f",
    interval=(early, late),
    how=f"the middle {likely:.0%} of {draws:,} draws from the published intervals of stock and growth, if growth never changes",
    alternatives=others_of_date,
)

# %%
# How fast the growth may fade, and what other choices make of it
faded = headline(
    "fading",
    "of its rate that the growth of training sets may lose each year at most, if they are ever to be as large as the stock",
    limit_of_fading,
    unit="share",
    format=".0%",
    interval=trends.central_interval(limits, likely),
    how=f"the middle {likely:.0%} of {draws:,} draws from the published intervals of stock and growth",
    alternatives={
        "the least stock of the published interval": {"stock": stock.low},
        "the greatest stock": {"stock": stock.high},
        "the slowest growth of the published interval": {"growth": growth.low},
        "the fastest growth": {"growth": growth.high},
        "the greatest stock and the slowest growth": {"stock": stock.high, "growth": growth.low},
        "the growth from Llama 3 to the largest set since": {"growth": since},
        "the largest set since Llama 3 as the start": {"used": newest.training_tokens},
        "endless rereading of a stock that counts each text once": {"stock": stock * once_only},
    },
)

# %%
# By the calculus of small errors, stock and growth each move the date by their own spread
log_stock = np.log10(stock.high / stock.low) / (2 * 1.96)
log_growth = np.log(growth.high / growth.low) / (2 * 1.96)
by_calculus = np.hypot(log_stock / growth, (met - start) * log_growth)
assert abs(by_calculus - np.std(dates)) < 0.1

# %% [markdown]
# From the [15 trillion](<calc: {used / 1e12:.0f} trillion>) tokens of Llama 3, the lines cross in [2027.8](<calc: {met:.1f}>).
# With both figures drawn from their published intervals, the middle [80%](<calc: {likely:.0%}>) of dates lie between [2026.5](<calc: {early:.1f}>) and [2029.3](<calc: {late:.1f}>),
# and [97%](<calc: {before_2030:.0%}>) come before the end of the decade.
# This supposes that the growth never changes on the way, and so the range is too narrow.
# The growth of data sets can be tested by that of compute, which grew [4.1](<fact: {sevilla.growth_per_year}>)-fold a year.
# If tokens keep their compute-optimal share of it, by the exponents of [Besiroglu et al. 2024](<work: besiroglu-2024>), the date is [2028.7](<calc: {by_compute:.1f}>).
# The stock and the start are the same in both, so this tests the growth alone and is no second route to the date.
# The paper itself says [2028](<fact: {villalobos.exhaustion_year:.0f}>), with a range from [2026](<fact: {villalobos.exhaustion_year.low:.0f}>) to [2032](<fact: {villalobos.exhaustion_year.high:.0f}>).
# That is no second opinion either, since our stock and our growth are the paper's; but its range is wider than ours, and the safer of the two.
#
# The odd thing is how little the stock matters.
# [Twice](<calc: {doubled:times}>) as much text buys [0.8](<calc: {np.log10(doubled) / growth:.1f}>) years.
# Even the top of the interval, [5](<calc: {stock.high / stock:.0f}>) times the estimate, buys [1.9](<calc: {np.log10(stock.high / stock) / growth:.1f}>).
# But the stock is so uncertain that it still blurs the date more than the growth does:
# by [1.0](<calc: {log_stock / growth:.1f}>) years against [0.5](<calc: {(met - start) * log_growth:.1f}>), as standard deviations of the published intervals.
#
# What matters most is whether the growth goes on.
# If it lost [10%](<calc: {slower:.0%}>) of its rate each year, the date would be [2028.7](<calc: {fading(slower):.1f}>), and [2031.1](<calc: {fading(slowest):.1f}>) if it lost [20%](<calc: {slowest:.0%}>).
# If it lost [25%](<calc: {faded:.0%}>) or more each year, training sets would never be as large as the stock.
# With stock and growth drawn from their intervals, this limit lies between [18%](<calc: {faded.low:.0%}>) and [37%](<calc: {faded.high:.0%}>).
# Our table shows no fading up to the largest set in it, which came [a year](<plain: in round numbers>) after Llama 3, and it cannot show what came later.

# %%
# What the largest model of the time would best have read, by the refitted law
law = facts.besiroglu.parameter_coefficient, facts.besiroglu.data_coefficient, a, b
gpt4 = named["gpt-4"].training_flop
enough_for_gpt4 = stock / (gpt4 / (6 * parametric.best_parameters(gpt4, *law)))

# %%
# Tokens enough
said, century = 2023, 2100  # the year of the interview, and the end of the time that we ask of "at some point"
years_left = met - start
judge(
    "ilya-tokens-sufficient",
    likeliest(
        "the stock of text was larger than what any model had read, and training sets will be as large as the stock some day",
        true_unless(
            lambda date: date <= said + 1 or date > century,
            by="sets as large as the stock already, or never in the century",
            found=met,
        ),
        because="it sums up his answers that the data were still quite good and would run out",
        others={
            "the stock was enough for what the compute of the time could best use": true_unless(
                lambda times: times < 1, by="a best training set larger than the stock", found=enough_for_gpt4
            )
        },
    ),
    f"The stock of text was {stock / used:.0f} times what Llama 3 had read a year after the interview, which was {years_left:.1f} years at the growth of data sets.",
)

# %%
# Data that run out
most = meets(stock.high, growth.low)
judge(
    "ilya-data-will-run-out",
    likeliest(
        "some day training will have used up the text that people have written",
        true_unless(lambda date: date > century, by="a stock that outlasts the century", found=met),
        because="he was asked whether the internet holds tokens enough",
        others={
            "text that machines write counts as data too": undecided(
                because="text that is kept beside the old loses no word, but nothing here shows that it teaches a new one",
                decider="a measurement of what a model learns from such text beside the old",
            )
        },
    ),
    f"Use meets stock in {met:.0f} by the middle estimates, and with the largest stock and the slowest growth in {most:.0f}; a growth that lost {faded:.0%} or more of its rate each year would never bring it.",
)

# %%
# Data sets and their trend
x, y = np.array([when(m) for m in points]), np.array([m.training_tokens for m in points])
years = np.linspace(2018, 2033, 121)
trend = used * 10 ** (growth * (years - start))
name, foretold = newest.name.split("-")[0], used * 10 ** (growth * (when(newest) - start))

# %%
# Drawn with the stock
drawing, (axes, below) = canvas(height=4.2, nrows=2, sharex=True, height_ratios=(3, 1))
axes.axhspan(stock.low, stock.high, color=colours.VERMILION, alpha=0.15, linewidth=0)
axes.axhline(stock, color=colours.VERMILION)
axes.plot(years, trend, color=colours.BLUE)
axes.plot(x, y, "o", color=colours.BLUE, markersize=4, alpha=0.7)
label(axes, 2018.2, stock * 1.8, "stock of public text", colours.VERMILION)

# %%
# The names of the trend and of the largest set
label(axes, 2028.6, 1.5e14, "growth of data sets", colours.BLUE)
axes.set(yscale="log", ylim=(1e11, 1e16), xlim=(2018, 2033), ylabel="tokens")
label(axes, when(newest) + 0.2, newest.training_tokens * 0.75, name, fontsize=9)

# %%
# The dates below
counts, edges = np.histogram(dates, bins=np.arange(2024, 2033.01, 0.25), density=True)
below.stairs(counts, edges, color=colours.BLUE, fill=True, alpha=0.5)
below.set(xlabel="year", ylabel="density (a year)", yticks=[0, 0.2, 0.4])
middles = 0.5 * (edges[1:] + edges[:-1])

# %%
# The figure of the date, with its caption and data
figure(
    drawing,
    name="date",
    caption=f"With a stock that is uncertain by a factor of {stock.high / stock.low:.0f}, and a growth that never changes, the middle {likely:.0%} of dates span {late - early:.1f} years. "
    f"The largest data set of our table since Llama 3, that of {name} in {newest.date.year}, has {newest.training_tokens / foretold:.0%} of what the trend foretells for its day.",
    alt="Sizes of data sets over the years with a rising line, which meets a broad horizontal band; below, a narrow hump of dates.",
    data={"date (year)": middles, "density (a year)": counts},
)

# %% [markdown]
# ## To read it again
#
# [Muennighoff et al. 2023](<work: muennighoff-2023>) trained many models on repeated text, and fitted what a token read $E$ times is worth:
# [$1 + R(1 - e^{-(E-1)/R})$](<plain: the published law>) fresh ones, with $R$ at [15.4](<fact: {muennighoff.repetition_decay:.1f}>).
# Where might such a law come from?
# Suppose that a look at a token teaches what is in it with probability $q$, and nothing otherwise.
# A lesson that occurs now and then in the text is then missed with the same probability after $E$ looks as after [$(1 - (1-q)^E)/q$](<plain: a formula that the snippet derives>) times as much fresh text,
# whatever its frequency, and so whatever the law of frequencies.
# This is the fitted law in all but letters: it rises by a geometric series to an end, as the other does.

# %%
# A law of looks
decay = facts.muennighoff.repetition_decay
q = repeats.chance_of_a_look(decay)
free = int(facts.muennighoff.free_epochs)
by_law, by_looks = parametric.effective_tokens(1, free, decay), repeats.worth_of_looks(free, q)
limit = 1 + decay
delay = np.log10(limit) / growth

# %%
# Drawn: lessons by Zipf's law, tokens and looks by chance
kinds, tokens, zipf, tries = 2000, 4000, 0.5, 40
fresh = repeats.share_missed(tokens * repeats.worth_of_looks(free, q), 1, q, kinds, zipf)
drawn = np.array([repeats.drawn_share_missed(tokens, free, q, kinds, zipf, seed) for seed in range(tries)])
assert abs(drawn.mean() - fresh) < 4 * drawn.std(ddof=1) / np.sqrt(tries)

# %%
# How far the two laws lie apart
epochs = np.unique(np.round(np.logspace(0, 2.1, 61), 2))
apart = np.abs(repeats.worth_of_looks(epochs, q) / parametric.effective_tokens(1, epochs, decay) - 1).max()

# %% [markdown]
# The measured $R$ says that a look succeeds [one time in 16](<calc: one time in {1 / q:.0f}>), and with that the two laws are at most about [2%](<calc: {apart:.0%}>) apart.
# Read [four](<calc: {free:words}>) times, a token is worth [3.7](<calc: {by_law:.1f}>) fresh ones by the one and [3.6](<calc: {by_looks:.1f}>) by the other, which is why the paper can call so much repetition free.
# Read for ever, it is worth [16](<calc: {limit:.0f}>).
# Lessons drawn by [Zipf's law](<term: zipfs-law>) and looked at by the throw of dice miss as much as the formula says.

# %%
# Our own measurement
uniques, width, alike, times = (1000, 4000), 64, 4, [2, 4, 8, 16, 32, 64]
record = runs("repeaters")


def best(unique, passes):
    """The lowest loss over the learning rates, and its standard error by the spread of the students trained alike."""
    cell = np.flatnonzero((record["unique"] == unique) & (record["epochs"] == passes))
    at = cell[np.argmin(record["loss"][cell])]
    return record["loss"][at], record["spread"][at] / np.sqrt(alike)


# %%
# What an example is worth that is read again
seen = [1000 * 2**k for k in range(9)]
once = np.array([best(n, 1) for n in seen])
often = {u: np.array([best(u, e) for e in times]) for u in uniques}


def worths(unique, fresh_losses, losses):
    return [curves.examples_to_reach(loss, seen, fresh_losses) / unique for loss in losses]


worth = {u: worths(u, once[:, 0], often[u][:, 0]) for u in uniques}
ours = {u: repeats.fitted_decay(times, worth[u]) for u in uniques}

# %%
# How sure that is: R again and again, with every loss drawn anew
redrawn, sure, rng = 400, 0.95, np.random.default_rng(8)


def anew(measured):
    return measured[:, 0] + measured[:, 1] * rng.standard_normal(len(measured))


redraws = {u: [worths(u, anew(once), anew(often[u])) for _ in range(redrawn)] for u in uniques}
decays = {u: repeats.fitted_decay(times, redraws[u]) for u in uniques}
least, most_of = ({u: trends.central_interval(decays[u], sure)[end] for u in uniques} for end in (0, 1))

# %%
# What the fitted law makes of each point
by_curve = {u: parametric.effective_tokens(1, times, ours[u]) for u in uniques}
missed = np.abs(worth[4000] / by_curve[4000] - 1).max()
assert worth[1000][-1] > 1 + ours[1000]

# %% [markdown]
# Is [16](<calc: {limit:.0f}>) a number about language, or about learning?
# We taught small networks a function and measured it ourselves.
# Each student saw [1,000](<calc: {uniques[0]:,}>) or [4,000](<calc: {uniques[1]:,}>) examples over and over, up to [64](<calc: {max(times)}>) times;
# its loss, looked up on the curve of students that saw only fresh examples, says how many of those it was worth.[^students]
#
# [^students]: The script is `experiments/repeaters.py`, its record `archive/runs/repeaters.csv`; a student has one hidden layer of [64](<calc: {width}>) units.
# [Four](<calc: {alike:words}>) were trained at each point with each of [seven](<calc: {len(set(record['rate'])):words}>) learning rates. The best rate is taken, and it is never the least or the greatest.
# The intervals come from the spread of the students trained alike; another function to learn might give others.
#
# For our students $R$ is [20](<calc: {ours[1000]:.0f}>) with the smaller set and [33](<calc: {ours[4000]:.0f}>) with the larger.
# The [95%](<calc: {sure:.0%}>) intervals are [18](<calc: {least[1000]:.0f}>) to [23](<calc: {most_of[1000]:.0f}>) and [22](<calc: {least[4000]:.0f}>) to [52](<calc: {most_of[4000]:.0f}>).
# Both numbers are above that of the language models, by factors of [1.3](<calc: {ours[1000] / decay:.1f}>) and [2.2](<calc: {ours[4000] / decay:.1f}>).
# The law fits the larger set: no point is off by more than [5.5%](<calc: {missed:.1%}>).
# It does not fit the smaller one: an example read [four](<calc: {times[1]:words}>) times was worth [3.2](<calc: {worth[1000][1]:.1f}>) fresh ones where the curve says [3.8](<calc: {by_curve[1000][1]:.1f}>),
# and one read [64](<calc: {times[-1]}>) times was worth [22](<calc: {worth[1000][-1]:.0f}>), which is more than the curve allows for endless reading.
# So [16](<calc: {limit:.0f}>) is no number about learning in general: ours is not even the same for our smaller set and our larger.
#
# For the wall it means this.
# Endless rereading makes a stock of text that was counted once worth [16](<calc: {limit:.0f}>) times as much, and at the growth of data sets that takes [3.2](<calc: {delay:.1f}>) years to use up.
# But the stock of Villalobos and his colleagues is adjusted for repetition already, so these years may not be added to the date.
# If it counts every text as read [four](<calc: {free:words}>) times, for example, [1.7](<calc: {np.log10(limit / by_law) / growth:.1f}>) years are left to gain.

# %%
# What a look is worth, for the language models
drawing, axes = canvas(height=3.4)
axes.set(xscale="log", xlim=(1, 130), xlabel="times that each token is read")
axes.set(yscale="log", ylim=(1, 60), ylabel="fresh tokens that it is worth")
axes.plot(epochs, epochs, color=colours.FAINT, linewidth=1, linestyle=(0, (4, 3)))
axes.plot(epochs, parametric.effective_tokens(1, epochs, decay), color=colours.BLUE)
axes.plot(epochs, repeats.worth_of_looks(epochs, q), color=colours.BLUE, linestyle=(0, (2, 2)))
label(axes, 30, 11.3, "language models", colours.BLUE)

# %%
# The same for our students, and the diagonal of what is as good as new
for unique in uniques:
    axes.plot(epochs, parametric.effective_tokens(1, epochs, ours[unique]), color=colours.VERMILION)
axes.plot(times, worth[1000], "s", color=colours.VERMILION, markersize=4.5)
axes.plot(times, worth[4000], "o", color=colours.VERMILION, markersize=5)
label(axes, 12, 26, "our students", colours.VERMILION, ha="right")
label(axes, 3.6, 5.5, "as good as new", colours.FAINT, fontsize=9, ha="right")

# %%
# The figure of repeats, with its caption and data
figure(
    drawing,
    name="repeats",
    caption=f"Reading again is nearly as good as new for a handful of times, and then it is worth less and less. "
    f"The fitted curves end at {limit:.0f} for language models, at {1 + ours[1000]:.0f} and {1 + ours[4000]:.0f} for our students (small and large set); the last point of the small set already lies above its curve's end. "
    f"The dashed line, hardly to be seen beside the fitted one, is the law of looks that teach with a probability of {q:.0%}.",
    alt="Worth of a token against the times it is read, on logarithmic axes: curves that follow the diagonal and then flatten, with measured points on those of our students.",
    data={
        "times read (count)": times,
        "law (fresh tokens)": parametric.effective_tokens(1, times, decay),
        "students, small set (fresh examples)": worth[1000],
        "students, large set (fresh examples)": worth[4000],
    },
)

# %% [markdown]
# ## To write it oneself
#
# A model can write more text than it read, and the next one can be trained on that.
# [Shumailov et al. 2024](<work: shumailov-2024>) found that such lines of models degenerate, the rare things first.
# The smallest case can be solved.
# Let the world be a normal distribution; let each model be the mean and variance of $n$ samples from the one before.
# The variance of a sample falls short of that of its source by the factor [$1 - 1/n$](<plain: the formula, which holds for every n>) on average, and the shortfalls multiply.

# %%
# Lines of models, with nobody to correct them
n, length, lines = 50, 150, 2000
at = 100
alone = collapse.simulate_lines(n, length, 0, lines, seed=1)
left, typical_left = collapse.variance_left(n, at), collapse.typical_variance_left(n, at)
assert abs(alone[at].mean() - left) < 4 * alone[at].std(ddof=1) / np.sqrt(lines)
logs = np.log(alone[at])
assert abs(logs.mean() - np.log(typical_left)) < 4 * logs.std(ddof=1) / np.sqrt(lines)

# %%
# How long the variance of a line lasts with a corpus as large as the web
web = 1e12
forget, never_again = np.log(2) * web, np.exp(-1)

# %% [markdown]
# With [50](<calc: {n}>) samples a generation, the expected variance after [100](<calc: {at}>) generations is [0.13](<calc: {left:.2f}>) of what it was, and [2,000](<calc: {lines:,}>) simulated lines agree.
# The typical line fares worse, for a few lucky ones carry the mean: its variance is [0.017](<calc: {typical_left:.3f}>).
# Each line narrows about a mean of its own, and the means wander.
# The formula is older than computers: it is how fast diversity drifts away among $n$ copies of a gene ([Wright 1931](<work: wright-1931>)).
#
# Its consolation is in the same factor.
# With $n$ as large as a corpus, variance is lost so slowly that no line of models will live to see it;
# [1 trillion](<calc: {web / 1e12:.0f} trillion>) samples a generation lose [half](<plain: the share reckoned>) their variance in [7×10¹¹](<calc: {forget:sci0}>) generations.
# What goes first is not variance but the things that occurred a handful of times.
# A word that stood [once](<plain: the case reckoned>) in $n$ samples is missing from the next with probability [37%](<calc: {never_again:.0%}>), for every large $n$.
#
# ## One true thing
#
# Let [one](<plain: the case reckoned>) of the [50](<calc: {n}>) examples of each generation be true, drawn from the world and not from the model.

# %%
# A little truth
ten, spoken = 10, 10_000
one_kept, ten_kept = collapse.variance_kept(n, 1), collapse.variance_kept(n, ten)
helped = collapse.simulate_lines(n, length, 1, lines, seed=2)
assert abs(helped[at:].mean() - one_kept) < 0.02
share_true = 1 - facts.hunyuan.synthetic_tokens / facts.hunyuan.tokens

# %%
# A verifier, who refuses as much as makes the bold model exact at first
stretch, checked = 1.25, 400
verified = collapse.simulate_verified(n, length, stretch, stretch, checked, seed=3)
timid = collapse.simulate_verified(n, length, 1.0, stretch, checked, seed=4)
lenient, strict = (collapse.simulate_verified(n, length, 1.0, c, checked, seed=4)[at:].mean() for c in (1.0, 2.0))
kept, kept_timid = verified[at:].mean(), timid[at:].mean()
passing = collapse.acceptance(stretch)
assert kept_timid > lenient > one_kept > left

# %% [markdown]
# The loss stops.
# The variance settles at [66%](<calc: {one_kept:.0%}>) of the world's, by formula and by simulation; with [ten](<calc: {ten:words}>) true examples it is [95%](<calc: {ten_kept:.0%}>).
# Nearly, it is [$k/(k + 1/2)$](<plain: the formula for large n>) for $k$ true examples, however many false ones they come with: it is their number that counts and not their share.
# Of [10,000](<calc: {spoken:,}>) examples the same share would keep [99.7%](<calc: {collapse.variance_kept(spoken, spoken / n):.1%}>).
# Of the data of Hunyuan-Large, whose makers published the share, [79%](<calc: {share_true:.0%}>) was not synthetic.

# %%
# The same with words by Zipf's law: their variety, and the rare ones among them
kinds_spoken, true_words = 1000, 10
frequency = 1 / np.arange(1, kinds_spoken + 1)
rarer = frequency[kinds_spoken // 2 :] / frequency.sum()


def fair_sample():
    """Share of the rarer words that a fair sample of this length holds."""
    return np.mean(1 - (1 - rarer) ** spoken)


fair = fair_sample()
variety, rare = collapse.variance_kept(spoken, true_words), np.mean(collapse.share_present(spoken, true_words, rarer))

# %%
# Drawn word by word, with as many true words and with many more
ages, many_words = 4000, 1000
drawn = collapse.simulate_words(spoken, ages, true_words, kinds_spoken, 4, 5)
drawn_variety, drawn_rare = (each[ages // 2 :].mean() for each in drawn)
assert abs(drawn_variety / variety - 1) < 0.02
assert abs(drawn_rare / rare - 1) < 0.2
rare_with_many = collapse.simulate_words(spoken, 200, many_words, kinds_spoken, 4, 6)[1][100:].mean()

# %%
# The same where the old text is kept beside the new, with no true example after the first generation
kept_beside = accumulated.variance_left_beside(n, at)
rare_beside = accumulated.simulate_words_beside(spoken, at, kinds_spoken, 60, 7)[-1].mean()


# %%
# What becomes of the rare words
def rare_words(samples=spoken, true=true_words):
    """Share of the rarer words that a generation's text holds in the long run."""
    return np.mean(collapse.share_present(samples, true, rarer))


# %%
# The rare words that are left, and what other choices make of them
rare_left = headline(
    "rare-words",
    f"of the rarer words are left, if each generation learns from {spoken:,} words of the last and {true_words} of them are true",
    rare_words,
    unit="share",
    format=".0%",
    how="it is a formula, which a simulation bears out",
    alternatives={
        f"{spoken // n} true words": {"true": spoken // n},
        f"{many_words:,} true words": lambda: rare_with_many,
        f"a text of {spoken // 2:,} words": {"samples": spoken // 2},
        "words drawn by chance in place of the formula": lambda: drawn_rare,
        "the old text kept, in what the next model reads": fair_sample,
        "the old text kept, in what the last model wrote": lambda: rare_beside,
    },
)

# %% [markdown]
# Variance is not tails, however.
# Take a language of [1,000](<calc: {kinds_spoken:,}>) words by Zipf's law, and let each generation learn from [10,000](<calc: {spoken:,}>) words, [ten](<calc: {true_words:words}>) of which are true.
# The variety of the text, which is the chance that a word differs from another, settles at [95%](<calc: {variety:.0%}>) of the world's.
# Of the rarer [half](<plain: the half that the snippet counts>) of the words, the text holds [2%](<calc: {rare:.0%}>) in the end, by formula and by simulation, where a fair sample of its length holds [83%](<calc: {fair:.0%}>).
# The little truth that keeps the variance keeps hardly any rare word.
# With [1,000](<calc: {many_words:,}>) true words in every [10,000](<calc: {spoken:,}>) the text holds [52%](<calc: {rare_with_many:.0%}>) of them.
# In the long run it is true examples that keep a rare word, and a word of frequency $p$ stands [once](<plain: what a frequency means>) in [$1/p$](<plain: what a frequency means>) of them.
#
# All this supposes that the text of each generation takes the place of the last one's, and nobody has to throw the old text away.
# [Gerstgrasser et al. 2024](<work: gerstgrasser-2024>) trained lines of language models in both ways, and found that the models do not degenerate where the old text is kept.
# In our smallest case, let each generation add its [50](<calc: {n}>) samples to all that came before, and let only the first be true.
# After [100](<calc: {at}>) generations [97%](<calc: {kept_beside:.0%}>) of the variance is left, and it hardly falls any more.
# No word that stood in the text once is lost from it, so the next model still reads [83%](<calc: {fair:.0%}>) of the rarer words, as many as a fair sample holds; the newest text by itself holds [62%](<calc: {rare_beside:.0%}>).
# The price is that there is more to read in each generation than in the one before.
# And such text does little harm here, but it adds no word that the first text did not have.
#
# A verifier is another supply of truth.
# Let the model propose from a distribution [1.25](<calc: {stretch}>) times as wide as it believes in.
# Let someone compare this with the world, which he knows: the more often a thing is proposed than it occurs there, the more of it he rejects.
# The price is [20%](<calc: {1 - passing:.0%}>) of the first proposals, and after [100](<calc: {at}>) generations [99%](<calc: {kept:.0%}>) of the variance is left.
# Give the same verifier a model that proposes only what it believes, and [89%](<calc: {kept_timid:.0%}>) is left, which is more than [one](<plain: the case reckoned>) true example in each generation keeps.
# How much depends on how strict the verifier is:
# [76%](<calc: {lenient:.0%}>) if he rejects only what is proposed too often, and [95%](<calc: {strict:.0%}>) if he also rejects [half](<plain: the stricter case reckoned>) of what is proposed just often enough.
# By thinning out what is common, he gives more weight to what is rare.
# He cannot bring back what the model no longer writes at all.
# That never happens with a normal distribution, and it happens to words.
#
# Self-play made masters of board games: a search goes beyond what the player would have done, and the rules say who won.
# Most of what is written comes with no such rules.

# %%
# The fates of four lines
generations = np.arange(length + 1)
fates = {
    "a verifier, and boldness": (verified.mean(axis=1), colours.GREEN),
    "one true example in each generation": (helped.mean(axis=1), colours.BLUE),
    "a verifier, and no boldness": (timid.mean(axis=1), colours.PURPLE),
    "alone": (alone.mean(axis=1), colours.VERMILION),
}

# %%
# Each fate as a line
drawing, axes = canvas(height=3.5)
axes.set(xlim=(0, 196), xticks=[0, 50, 100, 150], xlabel="generations")
axes.set(yscale="log", ylim=(2e-3, 1.5), ylabel="variance left")
for curve, colour in fates.values():
    axes.plot(generations, curve, color=colour)

# %%
# The formulas of the line that is alone, and the name of a line
by_formula, by_typical = collapse.variance_left(n, generations), collapse.typical_variance_left(n, generations)
axes.plot(generations, by_formula, color=colours.INK, linewidth=1, linestyle=(0, (2, 3)))
axes.plot(generations, by_typical, color=colours.VERMILION, linewidth=1.2, linestyle=(0, (4, 3)))
label(axes, 152, kept * 1.15, "verifier, bold", colours.GREEN, fontsize=9)

# %%
# The names of the others
label(axes, 152, one_kept * 0.85, "one true", colours.BLUE, fontsize=9)
label(axes, 152, alone[-1].mean() * 1.1, "alone", colours.VERMILION, fontsize=9)
label(axes, 152, kept_timid * 0.93, "verifier, timid", colours.PURPLE, fontsize=9)
label(axes, 100, 0.0068, "alone, typical", colours.VERMILION, fontsize=9, ha="right")

# %%
# The figure of the fates, with its caption and data
figure(
    drawing,
    name="tails",
    caption=f"Alone, variance decays without end. One true example among {n} stops it at {one_kept:.0%}; "
    f"a verifier who knows how frequent everything should be stops it at {kept_timid:.0%}, and at {kept:.0%} if the model proposes {stretch} times as widely as it believes. "
    "The dotted line is the formula.",
    alt="Variance against generations on a logarithmic axis: lines that stay high with a verifier or one true example, and lines that fall steadily without.",
    data={"generation (count)": generations}
    | {f"{name} (share of variance)": curve for name, (curve, _) in fates.items()},
)

# %%
# A change of the growth, and what the exercise asks for
samples, times_over, allowed, tenth = 1000, 200, 0.1, 0.1
enough = next(k for k in range(1, samples) if collapse.variance_kept(samples, k) >= 1 - allowed)
kept_by_enough, kept_by_fewer = (collapse.variance_kept(samples, true) for true in (enough, enough - 1))

# %% [markdown]
# ## The reckoning
#
# At the published rates there is a date: [2027.8](<calc: {met:.1f}>), within [1.4](<calc: {(late - early) / 2:.1f}>) years at [80%](<calc: {likely:.0%}>) if the growth never changes.
# The paper that gives the rates says [2026](<fact: {villalobos.exhaustion_year.low:.0f}>) to [2032](<fact: {villalobos.exhaustion_year.high:.0f}>).
# Sutskever's ["at some point"](<said: sutskever-data-run-out>) was [4.8](<calc: {met - 2023.0:.1f}>) years from the start of the year in which he said it.
# If the growth loses [25%](<calc: {faded:.0%}>) or more of its rate each year, there is no date.
# Reading again moves it by less than [3.2](<calc: {delay:.1f}>) years, for the stock counts some of it already.
# Whether text that models write moves it for good is not settled here.
# Where it takes the place of the old text, a few true examples keep the variance, and rare words need far more.
# Where it stands beside the old text, hardly anything is lost, but nothing on this page shows what a model would learn from it.
#
# !!! warning "Doubted since 26 November 2026"
#     This page said that little truth is enough to keep the tails, and that those who disagree about the wall are right wherever verification is cheap.
#     It had reckoned variance, which says little of rare things, and the verifier here is told how frequent everything should be, as no checker of proofs or programs is.
#     Both statements are withdrawn, so it is open whether text that machines write moves the date.
#     Rare words, and text that is kept beside the old, are reckoned by now.
#     The rework has still to reckon with checks that know only right from wrong, and with what a model learns from such text.
#
# An end of the growth of data sets could change this most.
# If they stopped growing because something else was scaled, the wall would stand where it is with nobody running at it.
# Short of that, the date moves by [0.3](<calc: {(met - start) * tenth:.1f}>) of a year if the growth is [a tenth](<calc: {tenth:fraction}>) faster or slower.
#
# !!! question "Exercise: the price of caution"
#     A line of models learns from [1,000](<calc: {samples:,}>) samples a generation and may lose at most [10%](<calc: {allowed:.0%}>) of its expected variance in [200](<calc: {times_over}>) generations.
#     Can it do without true examples, and if not, how many does it need for ever?
#
#     ??? success "Answer"
#         Alone it keeps [82%](<calc: {collapse.variance_left(samples, times_over):.0%}>): too little.
#         With [five](<calc: {enough:words}>) true examples a generation it keeps [91%](<calc: {kept_by_enough:.0%}>) for good, and with [four](<calc: {enough - 1:words}>) [89%](<calc: {kept_by_fewer:.0%}>).
#
# ## What this leaves out
#
# The stock leaves out what is private, and all that is not text.
# Growth is taken to go on at its rate to the day it meets the stock; the intervals are read as lognormal.
# A normal distribution has no rare facts in it, only rare values, and a fitted mean and variance is the least that a model can be.
# Where the old text is kept beside the new, every generation here adds as much as every other; one that wrote far more than the last would count for more.
# The verifier knows the density of the truth, which no one who checks a proof or a program does: such a check says whether a thing is right, and not whether it is too frequent.
