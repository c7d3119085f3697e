# ---
# title: The wall
# summary: >-
#   Ilya Sutskever said in 2023 that at some point the text to train language models on would run out, and about text that people have written he is most likely right.
#   By the best-known forecast the largest training set is as large as all public text in [2027.8](<calc: {met:.1f}>), at the slower pace of the sets of text published since in
#   [2031](<calc: {later:.0f}>), and if only the public crawls of the web
#   count, read once, in [2026](<calc: {crawled:.0f}>), about now; the largest training sets are secret, and their sizes could change these dates by years.
#   Reading the same text again helps for a while, and what our small networks wrote taught the next ones nothing when nobody checked it.
#   When the networks could guess until a check that never erred passed the answer, the true examples that they began with became worth [4.0](<calc: {checked_worth:.1f}>) times as many, and checks made problems that machines wrote worth
#   [2](<fact: {setlur.right_answers}>) to [8](<fact: {setlur.wrong_answers_too}>) times as much to language models in mathematics: what machines can check adds to the data.
# part: Sample efficiency
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 3
# excerpts: [sutskever-data-run-out, book-disagree]
# claims: [ilya-data-will-run-out]
# corrections:
#   - date: 2026-11-26
#     was: 'But give the same verifier a model that proposes only what it believes, and 5% is left, less than without any true thing let in from outside: he can reject, and cannot supply.'
#     why: The code let everything pass once the model was narrower than the world. By the rule that the page stated the outcome is the reverse, and the verifier, who knew how frequent everything should be, is withdrawn.
#   - {date: 2026-11-26, was: 'truth must come in from somewhere, little of it is enough, and it must reach where the tails are',
#      now: 'a few true words keep the variety of the text and lose its rare words',
#      why: 'Variance was reckoned and tails were concluded.'}
#   - {date: 2026-11-26, was: 'So those in the book who disagree are right if verification is cheap where they mean to work, and wrong elsewhere.',
#      why: 'It rested on the verifier and on the tails.'}
#   - {date: 2026-11-26, was: 'For our students R is 33 with the smaller set and 34 with the larger, so they gain about twice as much',
#      why: 'The best learning rate was the largest tried in nearly all cells, and the number of passes ended while the loss still fell. With both widened, no such constant describes the points.'}
#   - {date: 2026-11-26, was: 'reading everything again puts that off by 3 at most', now: 'so these years may not be added to the date', why: 'The published stock is adjusted for repetition already.'}
#   - {date: 2026-11-26, was: 'A second route leaves data sets aside and starts from compute',
#      now: 'A second route shares no input with that forecast',
#      why: 'The stock and the start of the earlier route were those of the first. The new one has its own.'}
#   - {date: 2026-11-26, was: 'give or take 1.4 years',
#      now: 'supposes that the growth never changes on the way',
#      why: 'The page did not say that the narrow range supposes this.'}
#   - {date: 2026-11-26, was: 'it is not sensitive to what is least known',
#      now: 'but the stock is known so badly that it still blurs the date more than the growth does',
#      why: 'The date moves little with the stock, but the stock is the figure that is known worst by far.'}
#   - {date: 2026-11-26, was: 'The form of the law carries over and its constant does not',
#      why: 'The points of the smaller set miss the fitted curve.'}
#   - {date: 2026-11-26, was: 'in the end it is not to be expected once in all the samples ever drawn', why: 'It left out that the mean of each line wanders.'}
#   - {date: 2026-11-26, was: 'depends on what may be read', now: 'holds',
#      why: 'He was asked about the text on the internet, so the likeliest reading is the text that people have written.'}
#   - {date: 2026-11-26, was: 'Our table shows no fading up to the largest set in it, which came a year after Llama 3, and it cannot show what came later.',
#      now: 'So the growth has probably slowed',
#      why: 'The page compared one set with the forecast. With all sets since Llama 3, and with later ones that the table lacks, the growth is slower.'}
# ---

# %%
# What this essay computes with
import datetime as dt

import numpy as np

from reckoner.author import canvas, colours, facts, figure, headline, judge, label, models, runs
from snippets import accumulated, collapse, curves, parametric, repeats, resampling, supply, trends
from snippets.verdicts import likeliest, true_unless, undecided


# %%
# A day as a year and its part, the models by name, and the day to which this essay reckons
def when(day):
    """The year of a day, with its part of the year."""
    return day.year + (day.timetuple().tm_yday - 1) / 365


named = {model.id: model for model in models}
today = when(dt.date(2026, 11, 26))

# %%
# The largest set of the time, the stock, and the year when the one is as large as the other
llama = named["llama-3-70b"]
used, start = llama.training_tokens, when(llama.date)
stock, growth = facts.villalobos.stock_tokens, facts.villalobos.growth_orders
doubled = 2


def meets(stock=stock, growth=growth, used=used, start=start):
    """The year in which training sets that grow from `used` tokens are as large as the stock."""
    return start + supply.crossing_time(used, stock, growth)


# %% [markdown]
# Language models learn from text that people have written, and there is only so much of it.
# In March 2023, Ilya Sutskever, then chief scientist of OpenAI, was asked whether the internet holds enough *tokens*, the pieces of words that models read.
#
# > There's still lots to go. But at some point the data will run out.
# >
# > — [Ilya Sutskever](<said: sutskever-data-run-out>)
#
# If he is right, the simplest way to a better model, which is to let it read more, comes to an end.
# This end is called the data wall. A book of interviews says that some think the easy text used up already, and that ["most of the people interviewed in this book disagree"](<said: book-disagree>).
# We find that he is most likely right, and that the text that is easy to get may be running out now: the largest published set of text is larger than
# what cleaning leaves of the great European languages in the public crawls of the web, which are copies of its pages.
# Reading the same text again moves the wall by some years, though the forecast allows for that already; text that machines rephrase moves it too.
# What machines write and a check passes adds text as well, and nobody knows how much.
#
# ## The date
#
# When will the largest training set be as large as all public text, if nothing changes?
# The standard forecast is by [Villalobos et al. 2024](<work: villalobos-2024>), of the institute Epoch AI.
# They put the *stock* of public human text at [320 trillion](<fact: {villalobos.stock_tokens / 1e12:.0f} trillion>) [tokens](<term: token>) worth training on,
# and say that it may be as little as [65 trillion](<fact: {villalobos.stock_tokens.low / 1e12:.0f} trillion>) or as much as [1,700 trillion](<fact: {villalobos.stock_tokens.high / 1e12:,.0f} trillion>).
# They found that training sets become [2.4](<calc: {10**growth:.1f}>) times as large each year.
# When they wrote, the largest set in our table of models was that of Meta's Llama 3, with [15 trillion](<calc: {used / 1e12:.0f} trillion>) tokens.

# %%
# The same with stock and growth drawn from their published intervals
draws, level, likely = 200_000, 0.95, 0.80
stocks = trends.lognormal_samples(stock, stock.low, stock.high, level, draws, seed=1)
paces = trends.lognormal_samples(growth, growth.low, growth.high, level, draws, seed=2)
dates = meets(stocks, paces)

# %%
# The date by the published rates, and what other choices make of it
others_of_date = {
    "the least stock of the published interval": {"stock": stock.low},
    "the greatest stock": {"stock": stock.high},
    "the slowest growth of the published interval": {"growth": growth.low},
    "the fastest growth": {"growth": growth.high},
    "the greatest stock and the slowest growth": {"stock": stock.high, "growth": growth.low},
    "the least stock and the fastest growth": {"stock": stock.low, "growth": growth.high},
    "the middle date of the paper itself": lambda: facts.villalobos.exhaustion_year,
}
met = headline(
    "date",
    "year in which the largest training set is as large as the stock of public text, by the published rates",
    meets,
    unit="number",
    format=".1f",
    interval=trends.central_interval(dates, likely),
    how=f"the middle {likely:.0%} of {draws:,} draws from the published intervals of stock and growth, if growth never changes",
    alternatives=others_of_date,
)

# %%
# By the calculus of small errors, stock and growth each move the date by their own spread
log_stock = np.log10(stock.high / stock.low) / (2 * 1.96)
log_growth = np.log(growth.high / growth.low) / (2 * 1.96)
assert abs(np.hypot(log_stock / growth, (met - start) * log_growth) - np.std(dates)) < 0.1

# %% [markdown]
# At this growth the largest set is as large as the stock in [2027.8](<calc: {met:.1f}>).
# If stock and growth are drawn at random from their published intervals, [80%](<calc: {likely:.0%}>) of the dates lie between [2026.5](<calc: {met.low:.1f}>) and [2029.3](<calc: {met.high:.1f}>).
# This range supposes that the growth never changes on the way, so it is too narrow; the paper says [2026](<fact: {villalobos.exhaustion_year.low:.0f}>) to [2032](<fact: {villalobos.exhaustion_year.high:.0f}>).
# Such forecasts have moved before: the first version of the paper ([Villalobos et al. 2022](<work: villalobos-2022>)) put the end of the high-quality text at [2024.5](<fact: {villalobos_2022.exhaustion_year:.1f}>).
#
# A larger stock would help little, because growth soon eats it up: [twice](<calc: {doubled:times}>) as much text buys [0.8](<calc: {np.log10(doubled) / growth:.1f}>) years,
# but the stock is known so badly that it still blurs the date more than the growth does:
# typically by [1.0](<calc: {log_stock / growth:.1f}>) years against [0.5](<calc: {(met - start) * log_growth:.1f}>).
#
# ## The forecast against what came
#
# The forecast was made in June 2024, so [2.5](<calc: {today - when(dt.date(2024, 6, 4)):.1f}>) years of it can be scored.
# We looked for the sizes of training sets that makers have published since.
# Some also count images, sound and video, so we keep these apart.

# %%
# Training sets of text since 2020: name, day, tokens
text = [(m.name, when(m.date), m.training_tokens) for m in models if m.training_tokens and m.domain == "Language"]
text = [each for each in text if each[1] >= 2020]
text += [
    ("Kimi K2", when(dt.date(2025, 7, 11)), facts.kimi_k2.tokens),
    ("GLM-4.5", when(dt.date(2025, 7, 28)), facts.glm_4_5.tokens),
    ("Apertus", when(dt.date(2025, 9, 2)), facts.apertus.tokens),
    ("Ling-1T", when(dt.date(2025, 10, 9)), facts.ling_1t.tokens),
    ("MiMo-V2-Flash", when(dt.date(2026, 1, 6)), facts.mimo_v2_flash.tokens),
    ("GLM-5", when(dt.date(2026, 2, 11)), facts.glm_5.tokens),
    ("Trinity Large", when(dt.date(2026, 2, 18)), facts.trinity_large.tokens),
    ("Nemotron 3 Super", when(dt.date(2026, 3, 11)), facts.nemotron_3_super.tokens),
    ("DeepSeek-V4", when(dt.date(2026, 4, 24)), facts.deepseek_v4.tokens),
    ("Nemotron 3 Ultra", when(dt.date(2026, 6, 4)), facts.nemotron_3_ultra.tokens),
    ("LongCat-2.0", when(dt.date(2026, 6, 30)), facts.longcat_2.tokens),
]

# %%
# Sets that count images, sound and video too; the last is known by a note of others alone
media = [
    ("Llama 4 Behemoth", when(named["llama-4-behemoth"].date), named["llama-4-behemoth"].training_tokens),
    ("Llama 4 Scout", when(dt.date(2025, 4, 5)), facts.llama_4_scout.tokens),
    ("MiMo-V2.5", when(dt.date(2026, 4, 22)), facts.mimo_v2_5.tokens),
    ("Inkling", when(dt.date(2026, 7, 15)), facts.inkling.tokens),
    ("DeepSeek-V4.1-Flash", when(dt.date(2026, 9, 10)), facts.deepseek_v4_1_flash.tokens),
]
noted = ("MiniMax-M3", when(dt.date(2026, 6, 1)), facts.minimax_m3.tokens)


# %%
# Days and sizes of sets up to Llama 3, and of those since; the largest of text and of any kind
def columns(sets):
    """Days, and logarithms of the sizes."""
    return np.array([each[1] for each in sets]), np.log10([float(each[2]) for each in sets])


before, after = ([each for each in text if (each[1] > start) == late] for late in (False, True))
of_text, of_any = (max(sets, key=lambda each: each[2]) for sets in (after, after + media))
of_year = max((each for each in after if each[1] > today - 1), key=lambda each: each[2])
earlier, middle_then = np.polyfit(*columns(before), 1)
at_llama = 10 ** (earlier * start + middle_then)  # the middle of the sets on the day of Llama 3


# %%
# How much of what the forecast says for a day has come
def kept(found=of_text, growth=growth, at=today, used=used, start=start):
    """The largest set as a share of what the forecast foretells."""
    return found[2] / (used * 10 ** (growth * (at - start)))


# %%
# The score of the forecast, and what other choices make of it
gpt3 = named["gpt-3-175b"]
score = headline(
    "score",
    "the largest published set of text as a share of what the forecast foretells for 26 November 2026",
    kept,
    unit="share",
    format=".0%",
    interval=(kept(growth=growth.high), kept(growth=growth.low)),
    how="the ends of the published interval of the growth",
    alternatives={
        "images, sound and video counted too": {"found": of_any},
        "the same and the slowest growth": {"found": of_any, "growth": growth.low},
        "the day on which this set was published": {"at": of_text[1]},
        "the middle of the sets as the start, in place of the largest": {"used": at_llama},
        "MiniMax-M3 too, as a note has it": {"found": noted},
        "the largest set of text published in the last year": {"found": of_year},
        "GPT-3 as the start": {"used": gpt3.training_tokens, "start": when(gpt3.date)},
    },
)

# %%
# What the largest set since Llama 3 would be if the sets had gone on growing with the same scatter
days, sizes = columns(after)
scatter = np.std(columns(before)[1] - np.polyval([earlier, middle_then], columns(before)[0]), ddof=2)


def went_on(generator, scatter=scatter):
    """Sets of the same days on the forecast's growth, from the middle of the earlier ones."""
    return days, np.log10(at_llama) + growth * (days - start) + scatter * generator.standard_normal(len(days))


def largest(_, sizes):
    """The largest of the sets."""
    return sizes.max()


# %%
# Drawn with the scatter of the earlier sets, and with the smaller one of the sets since
null = resampling.under_null((days, sizes), largest, went_on, side="below", draws=4000, seed=3)
closer = np.std(sizes - np.polyval(np.polyfit(days, sizes, 1), days), ddof=2)


def went_on_closer(generator):
    """The same with the scatter of the sets since."""
    return went_on(generator, closer)


null_closer = resampling.under_null((days, sizes), largest, went_on_closer, side="below", draws=4000, seed=4)
least_null, most_null = (10**end for end in trends.central_interval(null.values, likely))


# %%
# The growth of the sets since Llama 3
def slope(days, sizes):
    """Orders of magnitude a year."""
    return np.polyfit(days, sizes, 1)[0]


pace = resampling.bootstrap((days, sizes), slope, of="sets of text since Llama 3", seed=5)
since = slope(days, sizes)


# %%
# The year at which a line through the sets since Llama 3 reaches the stock
def reaches(days=days, sizes=sizes, stock=stock):
    """The year by a straight line through the logarithms."""
    rate, base = np.polyfit(days, sizes, 1)
    return (np.log10(stock) - base) / rate


# %%
# The same if the growth resumes
def resumed(pace=growth):
    """The year at the forecast's growth from where the line is today."""
    now = np.polyval(np.polyfit(days, sizes, 1), today)
    return today + supply.crossing_time(10**now, stock, pace)


# %%
# The line drawn again
rng = np.random.default_rng(8)
drawn_again = [rng.integers(0, len(days), len(days)) for _ in range(4000)]
lines_again = np.array([reaches(days[i], sizes[i], one) for i, one in zip(drawn_again, stocks, strict=False)])


# %%
# What else could set this date
def since_year(year):
    """The sets of text published since the beginning of a year."""
    return columns([each for each in text if each[1] >= year])


with_media = columns(after + media)
paces_since = {year: 10 ** slope(*since_year(year)) for year in (2020, 2024)}
others_since = {
    "images, sound and video counted too": lambda: reaches(*with_media),
    "MiniMax-M3 counted too, as a note has it": lambda: reaches(*columns([*after, *media, noted])),
    "the least stock of the published interval": {"stock": stock.low},
    "the greatest stock": {"stock": stock.high},
    "the forecast's growth again from today on": resumed,
    "a line through all sets of text since 2020": lambda: reaches(*columns(text)),
    "a line through the sets of text since 2022": lambda: reaches(*since_year(2022)),
    "a line through the sets of text since 2024": lambda: reaches(*since_year(2024)),
    "Qwen3 left out": lambda: reaches(*columns([e for e in after if e is not of_text])),
    "the slow end of the growth": lambda: resumed(pace.low),
    "the largest set of text grown at this pace from today on": lambda: (
        today + supply.crossing_time(of_text[2], stock, since)
    ),
    "the largest set grown at the pace of records since Llama 3": lambda: (
        today + supply.crossing_time(of_text[2], stock, np.log10(of_text[2] / used) / (today - start))
    ),
}

# %%
# The date at the pace since, and what other choices make of it
later = headline(
    "date-since",
    "year in which training sets are as large as the stock of public text, by a line through the sets since Llama 3",
    reaches,
    unit="number",
    format=".1f",
    interval=trends.central_interval(lines_again, likely),
    how=f"the middle {likely:.0%} of {len(drawn_again):,} draws of the sets and of the stock",
    alternatives=others_since,
)

# %%
# Sets, forecast and stock
drawing, axes = canvas(height=4.0)
axes.plot([each[1] for each in text], [each[2] for each in text], "o", color=colours.INK, markersize=4)
axes.axhspan(stock.low, stock.high, color=colours.VERMILION, alpha=0.13, linewidth=0)
opened = [*media, noted]
axes.plot([e[1] for e in opened], [e[2] for e in opened], "o", color=colours.INK, markersize=5, markerfacecolor="none")
axes.axhline(stock, color=colours.VERMILION)
axes.set(yscale="log", ylim=(2e11, 4e15), xlim=(2020, 2033), ylabel="tokens", xlabel="year")
years = np.array([start, 2033])

# %%
# The lines of the forecast and of the sets since
axes.plot(years, used * 10 ** (growth * (years - start)), color=colours.BLUE)
line = 10 ** np.polyval(np.polyfit(days, sizes, 1), years)
axes.plot(years, line, color=colours.INK, linestyle=(0, (4, 3)))
label(axes, 2029.4, 3.8e13, "line through\nthe sets since\nLlama 3", ha="left", fontsize=8.5)

# %%
# Their names
label(axes, 2020.3, 5.2e14, "stock of public text", colours.VERMILION)
label(axes, 2025.9, 1.4e14, "forecast", colours.BLUE, ha="right")
label(axes, of_text[1] - 0.45, of_text[2] * 1.15, "Qwen3", ha="right", fontsize=8.5)
label(axes, noted[1] - 0.5, noted[2] * 0.66, "MiniMax-M3", ha="right", fontsize=8.5)
label(axes, start - 0.2, used * 1.1, "Llama 3", ha="right", fontsize=8.5)
label(axes, 2020.2, gpt3.training_tokens * 1.9, "GPT-3", ha="left", fontsize=8.5)

# %%
# The figure of the forecast, with its caption and data
shown = [*text, *opened]
figure(
    drawing,
    name="date",
    caption=f"Since Llama 3, published sets of text have grown more slowly than the forecast: a line through them meets the middle of the stock in "
    f"{later:.1f}, the forecast in {met:.1f}. Open points count images, sound and video too, MiniMax-M3 by a note alone; the band is the published interval of the stock.",
    alt="Sizes of training sets over the years on a logarithmic axis. They rise steeply up to Llama 3 and less steeply "
    "since; the forecast and a flatter dashed line rise on into the wide band of the stock.",
    data={"date (year)": [each[1] for each in shown], "size (tokens)": [float(each[2]) for each in shown]},
)

# %% [markdown]
# The forecast foretells [147 trillion](<calc: {of_text[2] / score / 1e12:.0f} trillion>) tokens for today, 26 November 2026.
# The largest set of text that we found has [36 trillion](<calc: {of_text[2] / 1e12:.0f} trillion>), which is [25%](<calc: {score:.0%}>) of that: it is that of Alibaba's Qwen3, of April 2025, and we
# found none since that is said to be larger.
# With images, sound and video counted too, Xiaomi's MiMo-V2.5 has [48 trillion](<calc: {of_any[2] / 1e12:.0f} trillion>).
# By [a note](<work: minimax-m3-2026>) of others, MiniMax even speaks of more than [100 trillion](<fact: {minimax_m3.tokens / 1e12:.0f} trillion>) for its M3 of June 2026, about what the forecast foretells for
# that day, but we could not see its own words.
# Some of these sets hold text that machines wrote, so their human text is less.
#
# That looks like the end of the growth, but the score is unfair.
# The forecast starts at Llama 3, which was the largest of its time and [4.3](<calc: {used / at_llama:.1f}>) times as large as the middle of the sets of that day, and a line that starts at a record foretells too much.
# Suppose that sets had grown from that middle as the forecast says, and scattered about it as before.
# Then the largest of the [21](<calc: {len(after)}>) sets of text published since would have between [33](<calc: {least_null / 1e12:.0f}>) and [105 trillion](<calc: {most_null / 1e12:.0f} trillion>) tokens in [80%](<calc: {likely:.0%}>)
# of cases, and no more than Qwen3's in [14%](<calc: {null.share:.0%}>).
# But with the smaller scatter of the sets since Llama 3, the largest would be as small in [78%](<calc: {null_closer.share:.0%}>).
# So the shortfall proves nothing.
#
# All the sets since Llama 3 together say more.
# They become [1.6](<calc: {10**since:.1f}>) times as large each year ([1.4](<calc: {10**pace.low:.1f}>) to [1.9](<calc: {10**pace.high:.1f}>) when chance is allowed for), in place of the forecast's [2.4](<calc: {10**growth:.1f}>).
# So the growth has probably slowed, but its pace depends on where the line starts: through all sets since [2020](<plain: a start>) it is [2.5](<calc: {paces_since[2020]:.1f}>)-fold a year, and through those since
# [2024](<plain: a start>) [1.8](<calc: {paces_since[2024]:.1f}>)-fold. Published sets became larger at a stroke about the time of Llama 3 and have grown more slowly from there.
# The jump has made up for this so far: from the middle of the sets of Llama 3's day, the growth of the forecast leads to [34 trillion](<calc: {at_llama * 10 ** (growth * (today - start)) / 1e12:.0f} trillion>) tokens today, and
# the line through the sets since stands at [36 trillion](<calc: {10 ** np.polyval(np.polyfit(days, sizes, 1), today) / 1e12:.0f} trillion>).
# That line reaches the stock in [2031](<calc: {later:.0f}>).
# If the sets and the stock are drawn again at random, [80%](<calc: {likely:.0%}>) of the dates lie between [2029.0](<calc: {later.low:.1f}>) and [2034.4](<calc: {later.high:.1f}>).

# %%
# The stock by the crawls
kept_of_raw = float(facts.redpajama_2.distinct_tokens), float(facts.redpajama_2.raw_tokens)
cleaned = facts.dclm_pool.raw_tokens * kept_of_raw[0] / kept_of_raw[1]

# %%
# The largest run of our table, and a later one whose computing power is a guess
grok = max((m for m in models if m.training_flop), key=lambda m: m.training_flop)
table_of_compute = runs("compute")
at = list(table_of_compute["model"]).index("Grok 4")
after_gpt4 = dt.timedelta(days=table_of_compute["years"][at] * trends.DAYS_PER_YEAR)
grok_4 = named["gpt-4"].model_copy(
    update={
        "date": named["gpt-4"].date + after_gpt4,
        "training_flop": named["gpt-4"].training_flop * table_of_compute["compute"][at],
    }
)

# %%
# A law of the best number of tokens
a, b = facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent
refit = facts.besiroglu.parameter_coefficient, facts.besiroglu.data_coefficient, a, b
paper = np.exp(facts.hoffmann.log_parameter_coefficient), np.exp(facts.hoffmann.log_data_coefficient)
paper = *paper, facts.hoffmann.exact_parameter_exponent, facts.hoffmann.exact_data_exponent
faster, more_read = facts.sevilla.growth_per_year, 3


def best_tokens(flop, law=refit):
    """The tokens that a model of so much compute should read, so that its loss is least."""
    return flop / 6 / parametric.best_parameters(flop, *law)


# %% [markdown]
# ## A second route to the date
#
# A second route shares no input with that forecast: we count text in the public crawls of the web, and reckon from computing power how much the largest models should read.
# The stock here is smaller: Common Crawl, an archive of the web that anybody may copy.
# Up to December 2022 it held [240 trillion](<fact: {dclm_pool.raw_tokens / 1e12:.0f} trillion>) tokens ([Li et al. 2024](<work: dclm-2024>)), but the same page is in it many times, and much is rubbish.
# When the pages in [five](<plain: English, French, Spanish, German and Italian>) languages were cleaned of both, [30 trillion](<calc: {kept_of_raw[0] / 1e12:.0f} trillion>) of some
# [100 trillion](<calc: {kept_of_raw[1] / 1e12:.0f} trillion>) tokens were left ([Together 2023](<work: together-2023>)).
# If the whole shrinks as much, it holds [72 trillion](<calc: {cleaned / 1e12:.0f} trillion>) tokens worth reading; what was crawled since is left out.


# %%
# The year in which the best set of the largest run is as large as the crawl
def crawl(stock=cleaned, run=grok, law=refit, growth=faster, more=1.0):
    """The year, if compute grows so many times a year and models read `more` times the best number of tokens."""
    share = law[2] / (law[2] + law[3])  # of each order of compute, what goes into tokens
    return when(run.date) + supply.crossing_time(
        more * best_tokens(run.training_flop, law), stock, np.log10(growth) * share
    )


# %%
# The law refitted to runs that were drawn again, and the growth of compute from its published interval
fits = runs("chinchilla-fits")
law_of = ("parameter_coefficient", "data_coefficient", "parameter_exponent", "data_exponent")
again = [
    tuple(fits[name][i] for name in law_of)
    for i, (choice, draw) in enumerate(zip(fits["choice"], fits["draw"], strict=True))
    if choice == "published" and draw
]

# %%
# The growth of compute drawn from its published interval
rates = trends.lognormal_samples(faster, faster.low, faster.high, 0.90, len(again), seed=4)
by_draw = [crawl(law=law, growth=rate) for law, rate in zip(again, rates, strict=True)]

# %%
# How much fresh text the crawls are worth, read again as often as is nearly free
decay, free = facts.muennighoff.repetition_decay, int(facts.muennighoff.free_epochs)
again_worth = parametric.effective_tokens(1, free, decay)

# %%
# The date by the second route, and what other choices make of it
crawled = headline(
    "crawl-date",
    "year in which the largest model should read as much text as the public crawls hold",
    crawl,
    unit="number",
    format=".1f",
    interval=trends.central_interval(by_draw, likely),
    how=f"the middle {likely:.0%} of {len(again)} draws of the law's runs and of the growth of compute",
    alternatives={
        "the cleaned languages alone": {"stock": kept_of_raw[0]},
        f"the crawls read {free} times": {"stock": again_worth * cleaned},
        "nothing cleaned away": {"stock": facts.dclm_pool.raw_tokens},
        "the stock of the forecast": {"stock": stock},
        "GPT-4.5 as the largest run": {"run": named["gpt-4-5"]},
        "Grok 4, whose computing power is a guess, as the largest run": {"run": grok_4},
        "the law of the Chinchilla paper itself": {"law": paper},
        f"models that read {more_read} times what is best": {"more": more_read},
        "growth of compute at the rate whose square is the published one": {"growth": np.sqrt(faster)},
    },
)

# %% [markdown]
# The largest model in our table by computing power is Grok-3, of February 2025.
# By the law of [Besiroglu et al. 2024](<work: besiroglu-2024>), which says how much text suits a model's computing power, it should have read [35 trillion](<calc: {best_tokens(grok.training_flop) / 1e12:.0f} trillion>) tokens.
# Computing power grows [4.1](<fact: {sevilla.growth_per_year}>) times a year, so by the same law the best training set grows [2.0](<calc: {10**(np.log10(faster) * a / (a + b)):.1f}>) times a year.
# So the best training set is as large as the crawls in [2026](<calc: {crawled:.0f}>), or between [2024.6](<calc: {crawled.least:.1f}>) and [2028.4](<calc: {crawled.most:.1f}>) by other choices.
# [Mohri et al. 2026](<work: mohri-2026>) even find that very large models learn most from the crawl as it is; with nothing cleaned away, the date is [2027.9](<calc: {crawled.alternatives["nothing cleaned away"]:.1f}>).
# With the forecast's stock in place of the crawls, which is how Villalobos and others reckoned by computing power, it is [2028.4](<calc: {crawled.alternatives["the stock of the forecast"]:.1f}>).
#
# The largest published set of text is larger than all that is left in the cleaned languages, and [50%](<calc: {of_text[2] / cleaned:.0%}>) of our count for the whole crawl.

# %%
# The published law of repeated text, and a law of looks that teach by chance
q, limit = repeats.chance_of_a_look(decay), 1 + decay
epochs = np.geomspace(1, 128, 61)
apart = np.abs(repeats.worth_of_looks(epochs, q) / parametric.effective_tokens(1, epochs, decay) - 1).max()

# %% [markdown]
# ## To read it again
#
# The cheapest answer to the wall is to read the same text again. How much is that worth?
# [Muennighoff et al. 2023](<work: muennighoff-2023>) trained many language models on repeated text.
# Read [four](<calc: {free:words}>) times, a text was worth [3.7](<calc: {again_worth:.1f}>) times as much fresh text, which is nearly free.
# But the worth of each further reading falls, and read for ever a text is worth [16](<calc: {limit:.0f}>) times as much and no more.[^looks]
# At the forecast's growth, so much text lasts [3.2](<calc: {np.log10(limit) / growth:.1f}>) years longer.
# The published stock counts repetition already, however, so these years may not be added to the date.
# The count of the crawls does not: read [four](<calc: {free:words}>) times they last until [2028.1](<calc: {crawled.alternatives[f"the crawls read {free} times"]:.1f}>).
#
# [^looks]: The law is [$1 + R(1 - e^{-(E-1)/R})$](<plain: the published law>) for $E$ readings, with a constant $R$ of [15.4](<fact: {muennighoff.repetition_decay:.1f}>).
# It is, to [2%](<calc: {apart:.0%}>), what one gets if each look at a token teaches what is in it with a probability of [6%](<calc: {q:.0%}>) and nothing otherwise.

# %%
# Our own students: the lowest loss of a cell over the learning rates, and its standard error
record, alike = runs("repeaters"), 8
ways = np.array(record["way"])
SMALL, LARGE, EXACT, NOISY = 1000, 4000, 0.0, 0.3


def best(way, many, often, noise=EXACT):
    cell = (ways == way) & (record["examples"] == many) & (record["passes"] == often) & (record["noise"] == noise)
    at = np.flatnonzero(cell)[np.argmin(record["loss"][cell])]
    return record["loss"][at], record["spread"][at] / np.sqrt(alike)


# %%
# Fresh examples, and the same examples again and again
def tried(way, column, **given):
    """The values of a column that were tried, in order."""
    cell = (ways == way) & np.logical_and.reduce([record[name] == value for name, value in given.items()])
    return np.unique(record[column][cell])


# %%
# The lowest losses, by the number of examples and by the number of passes
fresh = {
    (way, noise): np.array([(n, *best(way, n, 1, noise)) for n in tried(way, "examples", noise=noise)])
    for way, noise in (("fresh", EXACT), ("fresh", NOISY), ("fresh, small steps", EXACT))
}
reread = {
    (many, noise): np.array(
        [(e, *best("again", many, e, noise)) for e in tried("again", "passes", examples=many, noise=noise)]
    )
    for many in (SMALL, LARGE)
    for noise in (EXACT, NOISY)
}


# %%
# What the examples are worth, in fresh ones, when they are read as often as pays
def as_good_as(loss, way="fresh", noise=EXACT, anew=lambda table: table[:, 1]):
    """Fresh examples that bring students down to a loss."""
    table = fresh[way, noise]
    return curves.examples_to_reach(loss, table[:, 0], anew(table))


def worth(many=SMALL, noise=NOISY, way="fresh"):
    """Times the examples are worth at the best number of passes."""
    return as_good_as(reread[many, noise][:, 1].min(), way, noise) / many


# %%
# How sure that is: every loss drawn again by its standard error
redrawn = 1000


def anew(table):
    return table[:, 1] + table[:, 2] * rng.standard_normal(len(table))


at_best = reread[SMALL, NOISY][np.argmin(reread[SMALL, NOISY][:, 1])]
worths = [
    as_good_as(at_best[1] + at_best[2] * rng.standard_normal(), noise=NOISY, anew=anew) / SMALL for _ in range(redrawn)
]
most_passes, gain = int(at_best[0]), facts.infinite_compute.less_data

# %%
# The worth of reading again, and what other choices make of it
rereading = headline(
    "reading-again",
    f"times that {SMALL:,} examples with noise are worth in fresh ones, if they are read as often as pays",
    worth,
    unit="factor",
    format=".0f",
    interval=trends.central_interval(worths, level),
    how=f"{level:.0%} of {redrawn:,} draws of the losses by the spread of students trained alike",
    alternatives={
        f"{LARGE:,} examples": {"many": LARGE},
        "answers without noise": {"noise": EXACT},
        f"{LARGE:,} examples without noise": {"many": LARGE, "noise": EXACT},
        "answers without noise, and fresh examples in smaller steps": {
            "noise": EXACT,
            "way": "fresh, small steps",
        },
        "language models, by the published law": lambda: limit,
    },
)

# %% [markdown]
# Is that limit a law of learning? We measured the same with small networks that learn a function from examples.[^students]
# Each student saw [1,000](<calc: {SMALL:,}>) or [4,000](<calc: {LARGE:,}>) examples, as often as helped.
# Its loss, the error on examples that it has not seen, was compared with that of students who saw only fresh examples.
# Where the answers have noise in them, that is random errors, as language does, the loss is least after [32](<calc: {most_passes}>) passes and then rises, because the student learns the noise by heart.
# At that best number [1,000](<calc: {SMALL:,}>) examples are worth [12](<calc: {rereading:.0f}>) times as many fresh ones ([11](<calc: {rereading.low:.0f}>) to [13](<calc: {rereading.high:.0f}>)).
# Without noise the loss falls to the last pass that we tried, and they are worth [30](<calc: {rereading.alternatives["answers without noise"]:.0f}>) times as many.
# So the worth of rereading is no constant: it depends on the noise and on the number of examples.
#
# For language models the training matters too.
# [Kim et al. 2025](<work: kim-2025>) extrapolate that with unlimited computing power the same loss takes [5.2](<fact: {infinite_compute.less_data:.1f}>) times less text,
# if memorizing is held back and several models vote.
# At the forecast's growth, that is [1.9](<calc: {np.log10(gain) / growth:.1f}>) years.
#
# [^students]: The script is `experiments/repeaters.py`, its record `archive/runs/repeaters.csv`. A student has one hidden layer of [64](<plain: the width in the script>) units. [Eight](<calc: {alike:words}>) were trained at each point
# and rate; the best learning rate is
# never the least or the greatest tried, nor is the best number of passes wherever there is noise; without noise true examples and checked guesses, below, both still gained at the last step in passes;
# other checks were tried at [128](<plain: the passes in the script>) passes only, and more questions at [32](<plain: the passes in the script>).

# %%
# The loss against the passes
drawing, axes = canvas(height=3.4)
for noise, colour, name, place in (
    (NOISY, colours.VERMILION, "answers with noise", (160, 0.037)),
    (EXACT, colours.BLUE, "exact answers", (330, 0.0048)),
):
    for many, mark in ((SMALL, "s"), (LARGE, "o")):
        table = reread[many, noise]
        axes.plot(table[:, 0], table[:, 1], mark + "-", color=colour, markersize=4.5, linewidth=1.2)
    label(axes, *place, name, colour, ha="left" if noise else "center")

# %%
# The figure of the passes
axes.set(xscale="log", xlabel="passes through the same examples", yscale="log", ylabel="loss (share of the variance)")
columns = [(many, noise, *row) for (many, noise), table in reread.items() for row in table]
figure(
    drawing,
    name="repeats",
    caption=f"Reading again pays until the student learns the noise by heart: with noise the loss is least after {most_passes} passes "
    f"through {SMALL:,} examples (squares), without noise it falls on. Circles are {LARGE:,} examples.",
    alt="Loss against the number of passes on logarithmic axes: curves with noise that fall and turn up again, and curves "
    "without noise that fall and flatten.",
    data={
        "examples (count)": [row[0] for row in columns],
        "noise (deviation)": [row[1] for row in columns],
        "passes (count)": [row[2] for row in columns],
        "loss (share of the variance)": [row[3] for row in columns],
    },
)

# %%
# Words by Zipf's law
kinds, spoken, ten, hundred = 1000, 10_000, 10, 100
frequency = 1 / np.arange(1, kinds + 1)
rarer = frequency[kinds // 2 :] / frequency.sum()
newcomers = np.geomspace(1, 1000, 25)


def rare_words(samples=spoken, newcomers=ten, frequency=rarer):
    """Share of the rarer words that a generation's text holds in the long run."""
    return np.mean(collapse.share_present(samples, newcomers, frequency))


# %% [markdown]
# ## To write it oneself
#
# A model can write more text than it has read, and the next model can read that. What is lost on the way?
# [Shumailov et al. 2024](<work: shumailov-2024>) found that such lines of models degenerate, the rare things first.
# Think of a language of [1,000](<calc: {kinds:,}>) words whose frequencies follow [Zipf's law](<term: zipfs-law>), so that a word of [ten](<calc: {ten:words}>) times the rank is [ten](<calc: {ten:words}>) times as rare.
# Each generation counts the words in [10,000](<calc: {spoken:,}>) words that the last one wrote, and writes as many by these frequencies.
# By chance a rare word may not come up at all, and a word that is lost never comes back.
# Biologists call this drift. [Wright 1931](<work: wright-1931>) reckoned it for genes, and [Riis 2026](<work: riis-2026>) for text.


# %%
# What a fair sample of such a text holds
def fair_sample():
    """Share of the rarer words that a fair sample of this length holds."""
    return np.mean(1 - (1 - rarer) ** spoken)


fair = fair_sample()

# %%
# Drawn word by word: with true words, with guesses that a check has passed, with none; and with the old text kept
ages, lines = 2000, 3
drawn = {
    "true": collapse.simulate_words(spoken, ages, ten, kinds, lines, 5),
    "guesses": collapse.simulate_words(spoken, ages, 0, kinds, lines, 6, guesses=ten),
    "none": collapse.simulate_words(spoken, ages, 0, kinds, lines, 7),
}

# %%
# What is left of variety and of the rarer words, and the formulas beside it
variety, rare = ({name: each[i][ages // 2 :].mean() for name, each in drawn.items()} for i in (0, 1))
alone = drawn["none"][1][hundred].mean()
assert abs(variety["true"] / collapse.variance_kept(spoken, ten) - 1) < 0.03
assert abs(rare["true"] / rare_words() - 1) < 0.25
assert abs(rare["guesses"] / rare_words(frequency=1 / kinds) - 1) < 0.15

# %%
# The same where the old text is kept beside the new, and with many true words
beside = accumulated.simulate_words_beside(spoken, hundred, kinds, 20, 7)[-1].mean()
thousand = 1000
with_thousand = collapse.simulate_words(spoken, 200, thousand, kinds, 4, 6)[1][100:].mean()
one_migrant, ten_migrants = collapse.variance_kept(spoken, 1), collapse.variance_kept(spoken, ten)

# %%
# The rare words that are left, and what other choices make of them
rare_left = headline(
    "rare-words",
    f"of the rarer words are left, if each generation learns from {spoken:,} words of the last and {ten} of them are true",
    rare_words,
    unit="share",
    format=".0%",
    how="it is a formula, and a simulation agrees",
    alternatives={
        f"{hundred} true words": {"newcomers": hundred},
        f"{thousand:,} true words": lambda: with_thousand,
        f"a text of {spoken // doubled:,} words": {"samples": spoken // doubled},
        "words drawn by chance in place of the formula": lambda: rare["true"],
        f"{ten} guesses that a check has passed in place of true words": {"frequency": 1 / kinds},
        "the old text kept, in what the next model reads": fair_sample,
        "the old text kept, in what the last model wrote": lambda: beside,
    },
)

# %% [markdown]
# After [100](<calc: {hundred}>) generations the text holds [4%](<calc: {alone:.0%}>) of the rarer [half](<plain: the half that the snippet counts>) of the words, and in the end none.
#
# ### One true thing
#
# Does it help if a few of the [10,000](<calc: {spoken:,}>) words in each generation are true, that is, written by people?
# Wright found that [one](<plain: the rule by its name>) migrant in each generation keeps most of the variety of a population that is cut off, whatever its size.
# Here the migrants are true words.
# Of the *variety*, the chance that a word of the text differs from another, [one](<plain: the case reckoned>) true word keeps [67%](<calc: {one_migrant:.0%}>), and [ten](<calc: {ten:words}>) keep
# [95%](<calc: {ten_migrants:.0%}>).[^wright]
# But variety is a matter of the common words. Of the rarer words only [2%](<calc: {rare_left:.0%}>) are left, where a fair sample of that length holds [83%](<calc: {fair:.0%}>).
# So a few true words keep the variety of the text and lose its rare words.
# With [1,000](<calc: {thousand:,}>) true words the text holds [52%](<calc: {with_thousand:.0%}>) of them.
# The reason is simple: a word that makes up [one](<plain: what a frequency means>) in [5,400](<calc: {round(1 / rarer.mean(), -2):,.0f}>) of the language, as these do on average, comes in once in as many true words.
# [Dohmatob et al. 2024](<work: dohmatob-2024>) show how this bends the laws by which loss falls with data.
#
# [^wright]: For $k$ true words it is nearly [$k/(k + 1/2)$](<plain: the formula for large n>), however many others there are.
#
# All this supposes that new text replaces the old, but nobody has to throw the old away.
# [Gerstgrasser et al. 2024](<work: gerstgrasser-2024>) trained lines of language models in both ways, and found that they do not degenerate where the old text is kept.
# In our language, what the next model reads then always holds [83%](<calc: {fair:.0%}>) of the rarer words, and after [100](<calc: {hundred}>) generations what the last model wrote holds [61%](<calc: {beside:.0%}>).
# So machine text beside human text takes nothing from it, but a machine that writes by what it has read adds no word either.
#
# ## A check
#
# Some work can be checked: a program runs or fails, a proof holds or has a gap. What does a check add?
# A check that knows only right from wrong cannot say that a word has become too rare, so by itself it does not stop the drift.
# But it lets the model guess.
# Suppose that a model tries words that it has never read, that the check passes those that exist, and that all words are equally likely to be hit.
# Then [ten](<calc: {ten:words}>) such guesses in each generation keep [12%](<calc: {rare_words(frequency=1 / kinds):.0%}>) of the rarer words, where as many true words keep [2%](<calc: {rare_left:.0%}>).
# A model that guesses only near what it has read is back at drift, and where right guesses are rare, each costs many checks.

# %%
# Rare words against newcomers
drawing, axes = canvas(height=3.4)
axes.plot(newcomers, collapse.variance_kept(spoken, newcomers), color=colours.FAINT)
axes.plot(newcomers, [rare_words(newcomers=k, frequency=1 / kinds) for k in newcomers], color=colours.GREEN)
axes.plot(newcomers, [rare_words(newcomers=k) for k in newcomers], color=colours.VERMILION)
for name, colour in (("true", colours.VERMILION), ("guesses", colours.GREEN)):
    axes.plot([ten], [rare[name]], "o", color=colour, markersize=5)
label(axes, 14, 0.89, "variety, either way", colours.FAINT, fontsize=9)
label(axes, 60, 0.56, "rare words,\nchecked guesses", colours.GREEN, ha="right", fontsize=9)
label(axes, 160, 0.12, "rare words,\ntrue words", colours.VERMILION, ha="left", fontsize=9)

# %%
# The figure of the newcomers
axes.set(xscale="log", xlabel=f"newcomers in each generation of {spoken:,} words", ylim=(0, 1.05), ylabel="share kept")
figure(
    drawing,
    name="tails",
    caption=f"A few newcomers, true words or checked guesses, keep the variety of a text and hardly any rare word. {ten} true words keep {ten_migrants:.0%} of the "
    f"variety and {rare_left:.0%} of the rarer words; guesses that a check has passed do better, since they reach all words alike. "
    "Points are simulations.",
    alt="Share kept against the number of newcomers: variety rises at once, rare words with checked guesses later, and rare "
    "words with true words last.",
    data={
        "newcomers (count)": newcomers,
        "variety (share)": collapse.variance_kept(spoken, newcomers),
        "rare words, true (share)": [rare_words(newcomers=k) for k in newcomers],
        "rare words, guessed (share)": [rare_words(newcomers=k, frequency=1 / kinds) for k in newcomers],
    },
)

# %%
# Students that learned from a student: how many true examples they are as good as
asked, tries, few = 8000, 8, 2
whole = SMALL + asked
arms = {
    "all answers": "written",
    "right answers alone": "written, right ones",
    "first right guess": "written, first right guess",
}
checks = {
    "two guesses in place of eight": "written, first right guess of 2",
    "thirty-two guesses": "written, first right guess of 32",
    "a check half as tolerant": "written, first right guess, half the tolerance",
    "a check twice as tolerant": "written, first right guess, twice the tolerance",
    "a check that errs once in ten": "written, first right guess, one check in ten wrong",
}


# %%
# The best of a way of teaching
def lowest(way, examples=whole):
    """The lowest loss over passes and rates, its standard error, and the share of the questions that were used."""
    cells = np.flatnonzero((ways == way) & (record["examples"] == examples))
    at = min(cells, key=lambda i: record["loss"][i])
    return record["loss"][at], record["spread"][at] / np.sqrt(alike), record["used"][at]


# %% [markdown]
# What does a learner gain from such text? Our students show it.
# A student that had read [1,000](<calc: {SMALL:,}>) true examples, as often as paid, answered [8,000](<calc: {asked:,}>) new questions.
# The next student learned from the same true examples and from these answers, in one of three ways: from all answers; from those that a check found right; or, for each question, from the first of [eight](<calc: {tries:words}>)
# guesses that the check
# found right, the guesses being spread as wide as the student's own errors.
# The check knows only whether an answer lies within [0.05](<plain: the tolerance in the script>) of the truth, and never says what the truth is.

# %%
# What true examples reach that are read as often as pays, and how many of them a way of teaching is as good as
found = {name: lowest(way) for name, way in (arms | checks).items()}
for questions in (asked // 4, asked * 4):
    found[f"{questions:,} questions"] = lowest(arms["first right guess"], SMALL + questions)
reached = [min(reread[many, EXACT][:, 1:].tolist()) for many in (SMALL, LARGE)] + [list(lowest("true")[:2])]
ladder = np.array([(many, *each) for many, each in zip((SMALL, LARGE, whole), reached, strict=True)])


# %%
def true_worth(way="first right guess", anew=lambda table: table[:, 1], shift=0.0):
    """True examples, read as often as pays, that are as good, over those of the writer."""
    loss, error, _ = found[way]
    return curves.examples_to_reach(loss + shift * error, ladder[:, 0], anew(ladder)) / SMALL


# %%
# What checked answers are worth, and what other choices make of it
redraws = [true_worth(anew=anew, shift=rng.standard_normal()) for _ in range(redrawn)]
checked_worth = headline(
    "checked",
    f"times as many true examples that {SMALL:,} true ones and checked guesses at {asked:,} questions are as good as",
    true_worth,
    unit="factor",
    format=".1f",
    interval=trends.central_interval(redraws, level),
    how=f"{level:.0%} of {redrawn:,} draws of the losses by the spread of students trained alike",
    alternatives={
        "all answers and no check": {"way": "all answers"},
        "a check and no second guess": {"way": "right answers alone"},
        **{name: {"way": name} for name in list(found)[len(arms) :]},
    },
)

# %% [markdown]
# Unchecked answers taught nothing: the next student was as good as with [1.0](<calc: {true_worth("all answers"):.1f}>) times as many true examples.
# When the check merely struck out the wrong answers, [41%](<calc: {found["right answers alone"][2]:.0%}>) were left, and the examples became worth [1.4](<calc: {true_worth("right answers alone"):.1f}>) times as many.
# With guesses, [86%](<calc: {found["first right guess"][2]:.0%}>) of the questions got a right answer, and the examples became worth [4.0](<calc: {checked_worth:.1f}>) times as many ([3.5](<calc: {checked_worth.low:.1f}>) to
# [5.0](<calc: {checked_worth.high:.1f}>)).
# True answers to all questions would have made them worth [9](<calc: {whole / SMALL:.0f}>) times as many; guesses are right only within the tolerance, and the questions that defeat the guesser are missing.
# So a check that knows only right from wrong turns computing power into data, as far as the guesser can hit and the check can be trusted.
# With [two](<calc: {few:words}>) guesses a question the worth falls to [2.2](<calc: {true_worth("two guesses in place of eight"):.1f}>), and with a check that errs once in [ten](<plain: the share in the script>)
# to [1.5](<calc: {true_worth("a check that errs once in ten"):.1f}>).
# [Four](<plain: questions over those of before>) times as many questions, read [an eighth](<plain: passes over those of before>) as often, raise it to [5.1](<calc: {true_worth("32,000 questions"):.1f}>) already.
# [Yi et al. 2026](<work: yi-2026>) prove a limit: a line of models that learns from checked text ends where the check's own knowledge ends.

# %%
# What each way is worth
drawing, axes = canvas(height=2.6)
names = list(arms)
places = np.arange(len(names))[::-1]
values = [true_worth(name) for name in names]
axes.barh(places, values, color=[colours.VERMILION, colours.BLUE, colours.GREEN], height=0.55)
axes.vlines([1] * len(places), places - 0.3, places + 0.3, color=colours.INK, linewidth=1, linestyle=(0, (4, 3)))
axes.set(yticks=[], ylim=(-0.5, 2.9), xlim=(0, 4.4), xlabel="worth (times the true examples)")
for place, name in zip(places, names, strict=True):
    label(axes, 0.03, place + 0.42, name, fontsize=9)

# %%
# The figure of the check
figure(
    drawing,
    name="check",
    caption=f"What {asked:,} machine-written answers add to {SMALL:,} true examples (dashed): nothing if nobody checks them, "
    f"and together they are worth {checked_worth:.1f} times as many if the machine may guess up to {tries} times, until a check says that it is right.",
    alt="Bars: all answers reach the dashed line of the true examples, right answers alone go further, and checked "
    "guesses furthest.",
    data={"worth (times the true examples)": values, "answers used (share)": [found[n][2] for n in names]},
)

# %%
# Years that text rephrased by a machine is worth: fewer tokens do, and not all of these are people's
slow, fast, rephrased = facts.rephrased.least_speed, facts.rephrased.most_speed, 1 / 3
further = [speed / (1 - rephrased) for speed in (slow, fast)]
stretched = later + np.log10(further[1]) / since

# %%
# Data that run out, and the end of the time that we ask of "at some point"
century = 2100
judge(
    "ilya-data-will-run-out",
    likeliest(
        "some day training will have used up the text that people have written",
        true_unless(lambda date: date > century, by="a stock that outlasts the century", found=later),
        because="he was asked whether the internet holds tokens enough",
        others={
            "text that machines rephrase counts as data too": true_unless(
                lambda date: date > century, by="a stock that outlasts the century", found=stretched
            ),
            "what machines write and a check passes counts as data too": undecided(
                because="no measurement that we know says how far guesses and questions reach for language models",
                decider="a measurement with more and more questions",
            ),
        },
    ),
    f"By the best-known forecast the largest set of text to train on is as large as all that people have written in public in {met:.1f}, and at the slower pace of the sets published since in {later:.1f}. "
    "Text that machines write and a check passes adds to it, and nobody knows how much.",
)

# %%
# A pace as slow by chance, with either scatter, and how far hidden sets could have come
slowed, slowed_closer = (
    resampling.under_null((days, sizes), slope, drawn, side="below", draws=4000, seed=6)
    for drawn in (went_on, went_on_closer)
)
assert slowed_closer.values.min() > since
hidden = best_tokens(grok.training_flop * faster ** (today - when(grok.date)))
foretold = of_text[2] / score

# %%
# What the exercise asks for
seldom, wanted = 500, 0.5
needed = next(k for k in range(1, spoken) if collapse.share_present(spoken, k, 1 / seldom) >= wanted)

# %% [markdown]
# ## Objections
#
# **The makers of the largest models keep their sets secret.**
# They do, and we score published sets alone.
# If computing power has gone on growing as before since Grok-3, and models read what is best by the law, the largest reads [117 trillion](<calc: {hidden / 1e12:.0f} trillion>) tokens today, which is
# [80%](<calc: {hidden / foretold:.0%}>) of the forecast.
# So secret sets may be keeping up with it. But then they are larger than our count of the public crawls, so they read it more than once, or newer text, or text from elsewhere.
#
# **Machines do rewrite text for training, and it works.**
# [Kang et al. 2025](<work: kang-2025>) found with many language models that a mixture of text by people and of text that a machine had rephrased, [one](<plain: the share in the paper>) part in
# [three](<plain: the share in the paper>), reached the same loss with [5](<fact: {rephrased.least_speed}>) to
# [10](<fact: {rephrased.most_speed}>) times fewer tokens, at larger budgets.
# That is far more than our unchecked students gained, perhaps because a model that rephrases has read more than the text before it.
# As only the other parts are human text, that text would go [7.5](<calc: {further[0]:.1f}>) to [15](<calc: {further[1]:.0f}>) times as far.
# That moves the wall by [2.3](<calc: {np.log10(further[0]) / growth:.1f}>) to [3.1](<calc: {np.log10(further[1]) / growth:.1f}>) years at the growth of the forecast, or by [4.1](<calc: {np.log10(further[0]) / since:.1f}>) to
# [5.5](<calc: {np.log10(further[1]) / since:.1f}>) at the pace since, but
# rephrased text alone was not faster than human text, so it does not replace it.
#
# **So few sets cannot say that growth has slowed.**
# If sets grew as the forecast says and scattered as before, growth as slow as we find, or slower, would come up in [5%](<calc: {slowed.share:.0%}>) of cases;
# with the smaller scatter of the sets since, in none of [4,000](<calc: {len(slowed_closer.values):,}>) draws.
# The greater doubt is which sets are published, and where the line starts, so we give both dates.
#
# **All this is known.**
# Much is. [Feng et al. 2024](<work: feng-2024>) showed that a check, even one that errs, can keep models that learn from models from degenerating.
# [Setlur et al. 2024](<work: setlur-2024>) measured it for language models in mathematics: their own right answers make machine-written problems worth [2](<fact: {setlur.right_answers}>) times as much, and
# [8](<fact: {setlur.wrong_answers_too}>) times if the wrong ones teach too.
# New here are a score of the forecast that allows for its start at a record, a date by a count of the crawls, and what guesses, tolerance and errors of a check change.
#
# ## The reckoning
#
# Sutskever was most likely right: the text that people have written runs out for training.
# The dates are [2027.8](<calc: {met:.1f}>) by that forecast, [2031](<calc: {later:.0f}>) at the pace of the sets of text published since, and about [2026](<calc: {crawled:.0f}>) for the public crawls, read once.
# Those in the book who think that easy text is left may be right, and where machines can check the work, as with programs and proofs, a model can write what it learns from.
# For the rest, reading again and rephrasing delay the wall by some years and do not remove it.
# Two things would change this: published sizes of the sets that are secret now, and a cheap check for other work.
#
# !!! question "Exercise: a rare word"
#     A word makes up [one](<plain: what a frequency means>) in [500](<calc: {seldom:,}>) of a language. Each generation of models learns from [10,000](<calc: {spoken:,}>) words.
#     How many of these must be true for the word to stand in [50%](<calc: {wanted:.0%}>) of all generations, if the old text is thrown away?
#
#     ??? success "Answer"
#         About [35](<calc: {needed}>): with so many, the word is in the text with a probability of [50%](<calc: {collapse.share_present(spoken, needed, 1 / seldom):.0%}>).
#
# ## What this leaves out
#
# The stock leaves out private text and all that is not text.
# The list of training sets is what we could find by November 2026, some of it in copies of the makers' pages; larger sets that we missed would raise the score and the pace.
# Our language has no grammar, and our students, all of one size, learn one smooth function; nobody knows how far either stands for language models.
