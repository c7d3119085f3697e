# ---
# title: '[Ten billion](<calc: {said / 1e9:words} billion>) times'
# summary: >-
#   The book says that training compute has grown by a factor of [10 billion](<calc: {said / 1e9:.0f} billion>) since 2010, and that it [doubled](<plain: names the rate>) every [six](<calc: {six:words}>) months.
#   Taken at their word the two figures are [82](<calc: {apart:.0f}>) times apart: [six](<calc: {six:words}>) months make [121 million](<calc: {said / apart / 1e6:.0f} million>) by the release of Gemini Ultra.
#   The pace is fair for a round number: the compute of the largest model to date [doubled](<plain: names the rate>) every [5.7](<calc: {frontier:.1f}>) months from 2010 to 2023.
#   The factor is too high by [11](<calc: {said / since_2010:.0f}>) if one counts from the largest model of 2010 in our table, from which it is [0.9 billion](<calc: {since_2010 / 1e9:.1f} billion>).
#   Other models from which one could count give from [35 million](<calc: {since_2010.least / 1e6:.0f} million>) to [382 billion](<calc: {since_2010.most / 1e9:.0f} billion>).
# part: Scaling
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 1
# excerpts: [book-magnitudes, branwen-scale-up, book-scaling-era]
# claims: [book-ten-billion-times, book-doubled-every-six-months, book-four-times-moore, book-nyc-laptops, book-2016-era, book-trend-break-2015-2016, gwern-biggest-scale-up]
# corrections:
#   - date: 2026-11-26
#     was: 'Both rates are the book''s, and both are fair measurements: the one of the field, the other of the records.'
#     now: 'Taken at their word the two figures are 82 times apart'
#     why: 'The second half rested on the slope of a line through the records. Selection makes such a line steep, so its slope does not measure how fast the records grew.'
#   - date: 2026-11-26
#     was: 'Nobody who has read them has, to our knowledge, multiplied them out.'
#     why: 'We had not searched. The post of 2022 that the page now names has both figures together.'
#   - date: 2026-11-26
#     was: 'the first in the table to have had so much compute is AlexNet'
#     now: 'a system of 2007 had it already'
#     why: 'The table holds a system of 2007 with more compute than AlexNet. We had left out all models that are older than the span.'
#   - date: 2026-11-26
#     was: 'So nobody has miscounted.'
#     now: 'So our table does not show that the records grew faster than the field'
#     why: 'Histories drawn with the dates and scatter of the table, in which records and field grow alike, often have a line as steep as ours. The line also depends on whether older systems count.'
#   - date: 2026-11-26
#     was: 'depends on which models count: holds within 6% for all that are notable; holds within 20% for those that set a record'
#     now: 'holds'
#     why: 'The verdict compared the book with the slope of a line through the records, which selection makes steep. It now judges the largest model to date, read at the end of each year.'
#   - date: 2026-11-26
#     was: 'two to three orders of magnitude above the rest'
#     now: '10 to 100 times the compute of the rest'
#     why: 'We gave these as the words of the paper. Its abstract has the smaller range; the larger one is that of the post by its authors.'
#   - date: 2026-11-26
#     was: 'a reader who wants one number for the frontier should take 4.9 months'
#     now: 'The frontier grew about as fast as the field'
#     why: 'The number was the slope of the line through the records, and other measures of the frontier give slower paces.'
#   - date: 2026-11-26
#     was: 'holds within 14%'
#     now: 'not a claim of fact'
#     why: 'The verdict on the laptops judged whether they fill New York. The sentence multiplies out an example by two figures of its own, and does so exactly.'
#   - date: 2026-11-26
#     was: 'depends on which model led at the start: off by a factor of 11 for the largest of that year; off by a factor of 14 for the best documented'
#     now: 'too high by a factor of 11'
#     why: 'The largest model of that year is the likeliest reading. The other readings stand under it; among them are now the system of 2007, the line through all models, and the month in which the book was printed.'
#   - date: 2026-11-26
#     was: 'within the factor of 150 that the choice of a first model leaves open'
#     now: 'which are up to 410 times apart'
#     why: 'The factor left out a model of that year that is smaller than those which it compared.'
#   - date: 2026-11-26
#     was: 'Two other routes agree'
#     now: 'Two other ways of fitting the same models come near it'
#     why: 'All of them use the same models, so that they can be wrong together.'
#   - date: 2026-11-26
#     was: 'By what comes of it the words are far too modest: in a year compute grew 4-fold where Moore''s law has 1.4'
#     now: 'Their ratio, 2.8, is less than the words say'
#     why: 'For the growth of a year the words say too much. It is over the whole span that they say too little.'
#   - date: 2026-11-26
#     was: 'Which models one counts moves the pace more than any error of measurement.'
#     now: 'The pace of the field depends on which models one counts, and since when.'
#     why: 'The page did not reckon what errors of measurement do to these lines.'
#   - date: 2026-11-26
#     was: 'slower than either statement; the early years carry the book''s factor'
#     now: 'None of them comes as low as the 4.9 months that the factor needs.'
#     why: 'The models from before 2016 are too few to tell theirs.'
#   - date: 2026-11-26
#     was: 'As the year of a step the date is good; as the year of an acceleration there is none.'
#     now: 'So our table dates no step.'
#     why: 'The two verdicts on it had taken the date of the paper for a finding of ours. The models of the table scatter so widely that a first large model is found in almost any year by chance.'
#   - date: 2026-11-26
#     was: 'in 2034, along the records'' in 2032'
#     now: 'in 2033, at the pace of the factor in 2031'
#     why: 'These are the years in which a single run would cost as much as the chip plants of a plan. Dates late in a year had been rounded up to the next year. The second pace is that which the factor needs.'
# ---

# %%
# What this essay computes with
import itertools
import math

import numpy as np

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
    render,
    slider,
    table,
)
from snippets import growth, trends
from snippets.resampling import bootstrap, leave_out, start_end, under_null
from snippets.verdicts import between, compare, likeliest, not_of_fact, of_record, true_unless

# %%
# The models by name, their dates as years with decimals, and two ways to write a number
SCI, SCI1 = "sci0", "sci1"
named = {model.id: model for model in models}


def decimal(date):
    """A date as a year with decimals."""
    return date.year + (date.timetuple().tm_yday - 1) / trends.DAYS_PER_YEAR


# %% [markdown]
# > The compute needed to train a leading model is now 10 billion times higher than it was in 2010. [...]
# > doubled every six months—four times faster than Moore's law predicts
# >
# > — [Dwarkesh Patel and Gavin Leech](<said: book-magnitudes>)
#
# The sentences stand [two](<plain: the first and the last of the passage>) lines apart and are about the same thing.
# The book makes the first vivid: were the compute of that year's model a laptop, that of Google DeepMind's Gemini Ultra would be New York City.
#
# Both figures are probably older than that model.
# A post by Epoch AI of February 2022 has a factor of [10 billion](<plain: the post's words>) since 2010
# and a doubling time of [5 to 6](<plain: the post's words>) months in the same sentence ([Sevilla et al. 2022, post](<work: sevilla-post-2022>)).
# We reckon to Gemini Ultra, because the book names that model in the next sentence, and try the date of the post as well.
#
# ## Two statements of one growth
#
# The book gives a year as the start and no day.
# We count in [doublings](<plain: names the unit>), from the middle of that year to the release of Gemini Ultra on 6 December 2023.

# %%
# What either statement makes of the span, from the middle of 2010
said, two, six, laptop, city, unit = 1e10, 2, 6, 0.09, 778.2e6, 1e9
ultra = named["gemini-1-0-ultra"]
span = decimal(ultra.date) - 2010.5
needed = growth.years_to_grow(said, 1.0)
# within what factor the method page lets a round number hold, and an order of magnitude
round_number, magnitude = 1.3, 3.2
pace = 12 * span / needed


# %%
# How many times the factor is what the pace makes
def disagreement(start=2010.5, end=None, months_each=six, factor=said):
    """How many times the book's factor is the growth at its pace."""
    return factor / growth.growth_over(12 * ((end or decimal(ultra.date)) - start), months_each)


# %%
# How far the two figures are apart, and by what else one could have counted
apart = headline(
    "apart",
    "how many times the book's factor is the growth at its pace",
    disagreement,
    unit="times",
    format=",.3g",
    how="the book gives neither figure an interval, and no day",
    alternatives={
        "the first day of 2010 as the start": {"start": 2010.0},
        "its last day as the start": {"start": 2011.0},
        "the post of February 2022 as the end": {"end": 2022.1},
        "the printing of the book as the end": {"end": 2025.2},
        "the shorter time of that post": {"months_each": 5},
        "a little less than the book's months": {"months_each": six - 0.5},
        "a little more than they": {"months_each": six + 0.5},
        "a factor as small as our tolerance lets it be": {"factor": said / magnitude},
        "months as short as our tolerance lets them be": {"months_each": six / round_number},
    },
)

# %%
# The growth at the book's pace, and the disagreement where one counts or rounds otherwise
by_six = said / apart
by_post = disagreement(end=2022.1)
apart_first, apart_last = (disagreement(start=start) for start in (2010, 2011))
rounded = disagreement(months_each=six - 0.5)
shortest, loosely = six / round_number, disagreement(factor=said / magnitude)

# %%
# When the pace would make the factor, and the model at which each statement would start
until = 2010.5 + growth.years_to_grow(said, six / 12)
start_six, start_said = ultra.training_flop / by_six, ultra.training_flop / said
assert abs(2 ** (12 * span / pace) / said - 1) < 1e-9

# %% [markdown]
# It lasts [13.4](<calc: {span:.1f}>) years.
# A [doubling](<plain: the unit of the sentence, whose time is said>) every [six](<calc: {six:words}>) months makes [27](<calc: {span * 12 / six:.0f}>) of them, which multiply compute by [121 million](<calc: {by_six / 1e6:.0f} million>).
# To make [10 billion](<calc: {said / 1e9:.0f} billion>) takes [33](<calc: {needed:.0f}>), which must come every [4.9](<calc: {pace:.1f}>) months.
# The statements differ by a factor of [82](<calc: {apart:.0f}>), although their paces differ by hardly more than a month:
# this is what an exponent does to a small disagreement.
# Counted from the first day of 2010 they differ by a factor of [41](<calc: {apart_first:.0f}>), and from its last by [165](<calc: {apart_last:.0f}>).
# Counted to the month of Epoch AI's post, they differ by a factor of [1,000](<calc: {round(by_post, -2):,.0f}>).
# If the book rounds [five and a half](<plain: half a month less>) months up, the factor is still [15](<calc: {rounded:.0f}>).
# It does not help to read the factor as a mere [order of magnitude](<plain: names a precision>).
# Our tolerance lets it be as small as [3.1 billion](<calc: {said / magnitude / 1e9:.1f} billion>), and that is still [26](<calc: {loosely:.0f}>) times the growth.
# The statements agree only if the [six](<calc: {six:words}>) months are rounded generously: our tolerance for a round number goes down to [4.6](<calc: {shortest:.1f}>).
# At the slower pace the first would have come true in [2027](<calc: {until:.0f}>).
#
# Put it as a question about the year 2010.
# Gemini Ultra took [5×10²⁵](<calc: {ultra.training_flop:sci0}>) FLOP, by an estimate ([Epoch AI 2025](<work: epoch-2025>)); its maker has published none.
# [10 billion](<calc: {said / 1e9:.0f} billion>) times less is [5×10¹⁵](<calc: {start_said:sci0}>), and [six](<calc: {six:words}>) months' [doublings](<plain: names the rate>) lead back to [4×10¹⁷](<calc: {start_six:sci0}>).
# Which of them was the leading model of that year?

# %%
# The models of that year, and what the growth since then makes of each
early = [m for m in models if m.date.year == 2010]
alexnet, ngrams = named["alexnet"], named["sb-lm"]
starts = [ngrams, *early]
ratios = {m.id: ultra.training_flop / m.training_flop for m in starts}
paces = {m.id: 12 * (decimal(ultra.date) - decimal(m.date)) / np.log2(ratios[m.id]) for m in starts}

# %%
# How far these models are apart, and how late in the span AlexNet came
widest = ratios["mlp-mnist"] / ratios["rnn-lm"]
late = decimal(alexnet.date) - 2010.5
assert max(paces[m.id] for m in early) < six < paces["sb-lm"]


# %%
# The line through all models since 2010, and that through those until the end of 2023
known = sorted((m for m in models if m.training_flop and m.date.year >= 2010), key=lambda m: m.date)
years, flop = np.array([decimal(m.date) for m in known]), np.array([m.training_flop for m in known])
field, field_2023 = growth.fit_trend(years, flop), growth.fit_trend(years[years < 2024], flop[years < 2024])


wrong, far_wrong = 3, 10  # how many times too high or too low an estimate may easily be, and a speculative one


def factor(start=named["rnn-lm"].training_flop, end=ultra.training_flop):
    """How many times the compute of a start an end has."""
    return end / start


# %%
# From the largest model of 2010 in our table, and from what else may be called a leading model
since_2010 = headline(
    "factor-since-2010",
    "Gemini Ultra's compute over that of a leading model of 2010",
    factor,
    unit="times",
    format="sci1",
    how="the table gives none, and grades both estimates as speculative",
    alternatives={
        "the best documented model of 2010": {"start": named["feedforward-nn"].training_flop},
        "the smallest model of 2010 in our table": {"start": named["mlp-mnist"].training_flop},
        "the larger system of 2007": {"start": ngrams.training_flop},
        "the line through all models, in the middle of 2010": {"start": growth.amount_at(2010.5, field)},
        "the line through the models until 2023": {"start": growth.amount_at(2010.5, field_2023)},
        f"{wrong} times the estimate of that model": {"start": wrong * named["rnn-lm"].training_flop},
        f"that estimate divided by {wrong}": {"start": named["rnn-lm"].training_flop / wrong},
        f"that estimate divided by {far_wrong}": {"start": named["rnn-lm"].training_flop / far_wrong},
        "Grok 3, the largest at the book's printing, as the end": {"end": named["grok-3"].training_flop},
    },
)

# %%
# The same from the line, and to the largest model at the book's printing
by_line, printed = factor(growth.amount_at(2010.5, field)), factor(end=named["grok-3"].training_flop)

# %%
# The factor by the model that led
judge(
    "book-ten-billion-times",
    likeliest(
        f"the largest model of {early[0].date.year} led, and now is Gemini Ultra",
        compare(said, since_2010),
        because="the sentence is about compute, and the next one names that model",
        others={
            "a model on the line through all led": compare(said, by_line),
            f"the best documented model of {early[0].date.year} led": compare(said, ratios["feedforward-nn"]),
            f"the system of {ngrams.date.year}, the largest until then, led": compare(said, ratios["sb-lm"]),
            "now is the month of printing": compare(said, printed),
        },
    ),
    f"Gemini Ultra took {render(since_2010, SCI1)} times the compute of the largest model of 2010 in our table, "
    f"{render(by_line, SCI1)} times what the line through all models has for that year, "
    f"and {render(ratios['sb-lm'], SCI1)} times that of a system of {ngrams.date.year}.",
)


# %%
# A row of the table of these models
def start_row(m):
    """A model with its training compute, the growth from it to Gemini Ultra, and the pace of that growth."""
    grown, months_each = f"{ratios[m.id] / unit:.2f}", f"{paces[m.id]:.1f}"
    return f"{m.name} ({m.date.year})", m.domain.lower(), render(m.training_flop, SCI1), grown, months_each


# %%
# The table of these models
table(
    [start_row(m) for m in starts],
    columns=[
        "model",
        "for",
        "training (FLOP)",
        f"Gemini Ultra over it (in {render(unit, SCI)})",
        f"months for a factor of {two}",
    ],
    caption=f"The book's factor, {render(said, SCI)}, lies between those of the models of 2010 in our table, "
    f"{render(ratios['rnn-lm'], SCI)} to {render(ratios['mlp-mnist'], SCI)}. "
    f"From these, growth is faster than a factor of {two} every {six} months; from the larger system of {ngrams.date.year} it is slower.",
)

# %% [markdown]
# The largest of 2010 in our table, a recurrent language model, makes the factor [0.9 billion](<calc: {since_2010 / 1e9:.1f} billion>);
# the best documented, a network for pictures, makes it [143 billion](<calc: {ratios["feedforward-nn"] / 1e9:.0f} billion>).
# The book's figure lies between these, which are [150](<calc: {round(ratios["feedforward-nn"] / ratios["rnn-lm"], -1):.0f}>) times apart.
# The other statement asks for a model of [4×10¹⁷](<calc: {start_six:sci0}>) FLOP, which our table does not have in that year.
# AlexNet had so much compute [2.2](<calc: {late:.1f}>) years later, and a system of 2007 had it already:
# Google's Stupid Backoff, which counts words instead of learning weights, took [1.4×10¹⁸](<calc: {ngrams.training_flop:sci1}>) FLOP.
# Gemini Ultra took [35 million](<calc: {ratios["sb-lm"] / 1e6:.0f} million>) times as much as that.
# The line through all models since 2010, to which we come next, makes the factor [5 billion](<calc: {by_line / 1e9:.0f} billion>).
# And if "now" is the month in which the book was printed, Grok 3 is the largest model, and the factor from the largest of 2010 is [8.6 billion](<calc: {printed / 1e9:.1f} billion>).
# So the book's factor is too high by [11](<calc: {said / since_2010:.0f}>) on the likeliest reading, and about right on [two](<plain: the line, and the month of printing>) others.
# All of them rest on estimates of early models that may be wrong by a factor of several.
# The table grades its figure for the largest of 2010 as speculative; if that is [ten](<calc: {far_wrong:words}>) times too high, the book's factor is right.
#
# ## The trend, fitted
#
# Single models at the ends decide nothing.
# Let a line run through the logarithms of all.

# %%
# Those that set a record, and lines through all models and through the records
is_record = growth.record_setters(flop) == 1
level = 0.95
front = growth.fit_trend(years[is_record], flop[is_record])
doubling_front = 12 / front.slope
interval = [12 * end for end in growth.doubling_interval(field, level)]
interval_front = [12 * end for end in growth.doubling_interval(front, level)]

# %%
# The same models fitted in another way: the median of the slopes between all pairs
pairs = [(j, i) for i in range(len(years)) for j in range(i) if years[i] > years[j]]
slopes = [np.log2(flop[i] / flop[j]) / (years[i] - years[j]) for j, i in pairs]
by_pairs = 12 / np.median(slopes)
assert interval[0] < by_pairs < interval[1]


# %%
# And once more, in tables drawn again from this one
def pace_of(years, flop):
    """Months of a doubling, by the line through all models."""
    return 12 / growth.fit_trend(years, flop).slope


tables = 2000
again = bootstrap((years, flop), pace_of, of="models", level=level, draws=tables, seed=2010)
assert max(abs(again.low / interval[0] - 1), abs(again.high / interval[1] - 1)) < 0.06

# %%
# The pace without each kind of model, without each grade of figure, and in other windows
without_domain = leave_out((years, flop), pace_of, [f"models for {m.domain.lower()}" for m in known])
without_grade = leave_out((years, flop), pace_of, [f"{m.confidence.lower()} figures" for m in known])
windows = start_end(years, flop, pace_of, (2010, 2012, 2014, 2016, 2018), (2024, 2026))
is_language = np.array([m.domain in ("Language", "Multimodal") for m in known])

# %%
# The same as choices that the pace of the field could rest on
wholly = "from 2010 to 2026"  # the window of the headline itself
others_of_field = {f"models {name}": found for name, found in windows.items() if name != wholly}
many = ("vision", "language", "games")  # the kinds with more than a few models
others_of_field |= {f"a table without models for {kind}": without_domain[f"without models for {kind}"] for kind in many}
others_of_field["a table without speculative figures"] = without_grade["without speculative figures"]

# %%
# The pace of the field
doubling = headline(
    "field-pace",
    f"how long the compute of notable models takes to grow by a factor of {two}",
    lambda: pace_of(years, flop),
    unit="months",
    format=".1f",
    interval=again,
    alternatives=others_of_field
    | {
        "the median slope between all pairs": by_pairs,
        "language models alone": pace_of(years[is_language], flop[is_language]),
        "Epoch AI's rate for notable models": 12 / np.log2(facts.sevilla.growth_per_year),
    },
)
assert doubling.least > pace


# %%
# Records by chance, in histories in which they grow as the field does
def pace_of_records(years, flop):
    """Months of a doubling, by the line through the records."""
    return 12 / growth.record_trend(years, flop).slope


# %%
# Whether the usual interval of that line holds the pace of the field, and a history by chance
def interval_holds(years, flop):
    """Whether the usual interval of that line holds the pace of the field."""
    low, high = growth.doubling_interval(growth.record_trend(years, flop), level)
    return low <= 1 / field.slope <= high


def alike(generator):
    """A history with our dates and scatter."""
    return years, growth.history_by_chance(years, field, generator)


# %%
# How steep such lines are, and how often their intervals hold
histories = {"side": "below", "draws": 4000, "seed": 2010}
by_chance = under_null((years, flop), pace_of_records, alike, **histories)
chance_low, chance_high = trends.central_interval(by_chance.values, level)
as_steep = by_chance.share
covers = under_null((years, flop), interval_holds, alike, **histories).values.mean()

# %%
# Records where older systems count too
is_larger = is_record & (flop > ngrams.training_flop)
larger_front = growth.fit_trend(years[is_larger], flop[is_larger])
doubling_larger = 12 / larger_front.slope
interval_larger = [12 * end for end in growth.doubling_interval(larger_front, level)]

# %% [markdown]
# Through the [82](<calc: {len(known)}>) models since 2010 the line rises by a [doubling](<plain: the unit, whose time is said>) every [5.7](<calc: {doubling:.1f}>) months,
# with a [95%](<calc: {level:.0%}>) interval from [5.2](<calc: {interval[0]:.1f}>) to [6.2](<calc: {interval[1]:.1f}>).
# Two other ways of fitting the same models come near it: the median slope between all pairs of models gives [6.0](<calc: {by_pairs:.1f}>) months,
# and [2,000](<calc: {tables:,}>) tables drawn again from this one spread from [5.1](<calc: {again.low:.1f}>) to [6.5](<calc: {again.high:.1f}>).
# [Six](<calc: {six:words}>) months is inside. It is also what [Sevilla et al. 2022](<work: sevilla-2022>) found.
# None of these is an independent witness.
# The [three](<plain: the line and the other two>) fits use the same models, and that paper is of Epoch AI too, from whose later database our table is taken.
#
# Through the [17](<calc: {int(is_record.sum())}>) models that were the largest since 2010 when they came, the line is steeper:
# [4.9](<calc: {doubling_front:.1f}>) months, with an interval from [4.3](<calc: {interval_front[0]:.1f}>) to [5.6](<calc: {interval_front[1]:.1f}>).
# But a line through records tends to be steeper than its field even where both grow alike.
# The first model of a table is a record at any size, and a later one is a record only if it is larger than all before.
# So the line starts among ordinary models and ends among exceptional ones.
# We drew [4,000](<calc: {len(by_chance.values):,}>) histories with the dates and the scatter of our table, in which records and field grow alike, at [5.7](<calc: {doubling:.1f}>) months.
# The lines through their records range from [4.4](<calc: {chance_low:.1f}>) to [5.7](<calc: {chance_high:.1f}>) months in [95%](<calc: {level:.0%}>) of them, and [38%](<calc: {as_steep:.0%}>) are as steep as ours or steeper.
# The interval that the usual formula gives for such a line holds the true pace in [37%](<calc: {covers:.0%}>) of the histories.
#
# The start matters as well.
# The system of 2007 was larger than any in our table until 2014.
# If it counts, [13](<calc: {int(is_larger.sum())}>) of the records remain,
# and the line through them takes [6.0](<calc: {doubling_larger:.1f}>) months, from [5.1](<calc: {interval_larger[0]:.1f}>) to [7.4](<calc: {interval_larger[1]:.1f}>).
# So our table does not show that the records grew faster than the field, and its records cannot tell the pace of [10 billion](<calc: {said / 1e9:.0f} billion>) from that of [six](<calc: {six:words}>) months.
#
# ### How fast the frontier grew
#
# "Each frontier model" is the book's phrase, so the largest models are meant.
# A better measure of them than a line through records is the largest model to date, read at the end of each year:
# it does not let several records of the same year count several times, and it can begin with the system of 2007.


# %%
# The largest model to date, at the end of each year
def largest_pace(years, flop, since=2010, until=2023, least=ngrams.training_flop):
    """Months of a doubling of the largest model to date, which is no smaller than the least."""
    ends = np.arange(since, until + 1) + 1
    return 12 / growth.fit_trend(ends, [max(flop[years < end].max(), least) for end in ends]).slope


# %%
# The pace of a line below which most models lie
def upper_pace(years, flop, share=0.9):
    """Months of a doubling of the line below which that share of the models lies, by its least absolute error."""
    logs, (a, b) = np.log2(flop), np.triu_indices(len(years), 1)
    a, b = a[years[a] != years[b]], b[years[a] != years[b]]
    slopes = (logs[a] - logs[b]) / (years[a] - years[b])
    off = logs - logs[a][:, None] - slopes[:, None] * (years - years[a][:, None])
    return 12 / slopes[np.argmin(np.maximum(share * off, (share - 1) * off).sum(axis=1))]


# %%
# How far chance moves it where the largest models grow as the field does
by_luck = under_null((years, flop), largest_pace, alike, draws=2000, seed=2023)
luck = trends.central_interval(by_luck.values, level)
posted = [12 / np.log2(yearly) for yearly in (5, 4)]
in_period, recent = years < 2024, (years > 2016) & (years < 2024)
sure = np.array([m.confidence != "Speculative" for m in known])
no_games = np.array([m.domain != "Games" for m in known])

# %%
# By what else one could measure the frontier
others_of_frontier = {
    f"the system of {ngrams.date.year} left out": {"least": 1.0},
    "a start in 2012": {"since": 2012},
    "a start in 2016": {"since": 2016},
    "a start in 2018": {"since": 2018},
    "a start in 2016, without models for games": lambda: largest_pace(years[no_games], flop[no_games], since=2016),
    "a start in 2018, without models for games": lambda: largest_pace(years[no_games], flop[no_games], since=2018),
    "an end in 2024": {"until": 2024},
    "figures that are not speculative": lambda: largest_pace(years[sure], flop[sure]),
    "language models alone": lambda: largest_pace(years[is_language], flop[is_language]),
    "a line through the records": doubling_front,
    f"a line through the records above the system of {ngrams.date.year}": doubling_larger,
    "a line above most models": lambda: upper_pace(years[in_period], flop[in_period]),
    "the same line since 2016": lambda: upper_pace(years[recent], flop[recent]),
    "the largest of 2010 and Gemini Ultra alone": paces["rnn-lm"],
    "the system of 2007 and Gemini Ultra alone": paces["sb-lm"],
    "a line through all models": doubling,
}

# %%
# The pace of the frontier
frontier = headline(
    "frontier-pace",
    f"how long the compute of the largest model to date took to grow by a factor of {two}",
    lambda **choice: largest_pace(years, flop, **choice),
    unit="months",
    format=".1f",
    interval=luck,
    how=f"{level:.0%} of {len(by_luck.values):,} histories with the dates and scatter of the table, in which the largest models grow as all do",
    alternatives=others_of_frontier,
)
without_games_2016, without_games_2018 = (
    frontier.alternatives[f"a start in {since}, without models for games"] for since in (2016, 2018)
)

# %%
# How fast, by the largest model to date
judge(
    "book-doubled-every-six-months",
    likeliest(
        "the largest model to date, from then until Gemini Ultra",
        compare(six, frontier),
        because="each frontier model is at the front of its time, and the period is that of the sentence before",
        others={"all notable models are meant": compare(six, doubling)},
    ),
    f"The largest model to date took {frontier:.1f} months for a factor of {two}, and all {len(known)} notable models {doubling:.1f}. "
    f"By other ways of measuring the frontier it is {frontier.least:.1f} to {frontier.most:.1f} months.",
)

# %% [markdown]
# So measured, compute at the frontier [doubled](<plain: names the rate>) every [5.7](<calc: {frontier:.1f}>) months from 2010 to 2023.
# Without the system of 2007, which the factor above does not count either, it is [5.0](<calc: {frontier.alternatives["the system of 2007 left out"]:.1f}>) months.
# Other choices give [4.9](<calc: {frontier.least:.1f}>) to [9.2](<calc: {frontier.most:.1f}>) months.
# The slowest is the largest model to date since 2016 alone, but that is the doing of AlphaGo Zero.
# This model for games took so much compute in 2017 that no other in our table overtook it before 2021.
# Without models for games the pace is [6.4](<calc: {without_games_2016:.1f}>) months from 2016 on, and [4.9](<calc: {without_games_2018:.1f}>) from 2018 on.
# Epoch AI comes to the same: the models that were among the [ten](<plain: the running top ten of the post>) largest when they came
# grew by a factor of [4 to 5](<plain: the words of the post>) a year, a [doubling](<plain: names the unit>) in [5.2](<calc: {posted[0]:.1f}>) to [6.0](<calc: {posted[1]:.1f}>) months
# ([Sevilla and Roldán 2024](<work: sevilla-roldan-2024>)).
# Our table is taken from their database, so that this is no independent witness either.
# The book's [six](<calc: {six:words}>) months hold for the period that it names. For the years since 2016 they hold only if AlphaGo Zero is left out.
# The [4.9](<calc: {pace:.1f}>) months of its factor are as fast as the fastest of these measures.

# %%
# All models and the records, with the line through each
drawing, axes = canvas(height=3.8)
axes.set(yscale="log", xlim=(2009.5, 2026), ylim=(3e13, 3e27), xlabel="date (year)", ylabel="training (FLOP)")
at = np.linspace(2010, 2026, 65)
axes.plot(years[~is_record], flop[~is_record], "o", color=colours.BLUE, markersize=3.5, alpha=0.6)
axes.plot(years[is_record], flop[is_record], "o", color=colours.VERMILION, markersize=4.5)
for line, colour in ((field, colours.BLUE), (front, colours.VERMILION)):
    axes.plot(at, growth.amount_at(at, line), color=colour)

# %%
# The names of the lines, and of some models
label(axes, 2010.2, 1.5e20, f"line through\nrecords:\n{doubling_front:.1f} months", colours.VERMILION)
label(axes, 2019.8, 3e18, f"line through all:\n{doubling:.1f} months", colours.BLUE)
beside = {"alexnet": (0.3, 0.3), "alphago-zero": (-0.2, 5), "gpt-3-175b": (0.2, 5), "gemini-1-0-ultra": (-2.9, 2.5)}
for name, (dx, dy) in beside.items():
    m = named[name]
    label(axes, decimal(m.date) + dx, m.training_flop * dy, m.name.removesuffix(" 175B"), fontsize=8)

# %%
# Both lines
figure(
    drawing,
    name="two-lines",
    caption=f"The {len(known)} models lie about a line that takes {doubling:.1f} months for a factor of {two}. The line through the records takes {doubling_front:.1f}, "
    f"but {as_steep:.0%} of {len(by_chance.values):,} histories in which records and field grow alike have one as steep.",
    alt="Training compute of models against their date, on a logarithmic axis: a rising cloud with a line through it, "
    "and a steeper line through the points at its upper edge.",
    data={
        "model (name)": [m.name for m in known],
        "date (year)": years,
        "training (FLOP)": flop,
        "record (1 if it is one)": is_record.astype(int),
    },
)

# %% [markdown]
# ## Faster than what?
#
# [Moore's law](<term: moores-law>), in the book's reading, [doubles](<plain: the content of the law>) in [24](<calc: {12 * facts.gpus.moore_years:.0f}>) months ([Hobbhahn and Besiroglu 2022](<work: hobbhahn-2022>) take the same).

# %%
# How many times as long Moore's law takes
moore, popular = 12 * facts.gpus.moore_years, 18  # the latter is how the law is often told


def times_moore(months_each=frontier, moore_months=moore):
    """How many times as long Moore's law takes for the same growth."""
    return moore_months / months_each


# %%
# Faster by the clock, and by what else one could compare
by_clock = headline(
    "times-moore",
    "how many times as long Moore's law takes for the same growth",
    times_moore,
    unit="times",
    format=".1f",
    interval=(moore / frontier.high, moore / frontier.low),
    how="from the interval of the frontier's pace",
    alternatives={
        "the pace of all notable models": {"months_each": doubling},
        "the rate of Epoch AI's paper": {"months_each": facts.sevilla_2022.doubling_months},
        "the fastest of our paces of the frontier": {"months_each": frontier.least},
        "the slowest of them": {"months_each": frontier.most},
        f"{popular} months for Moore's law": {"moore_months": popular},
        "what all GPUs did for a dollar": {"moore_months": 12 * facts.gpus.doubling_years},
        "what GPUs for machine learning did for a dollar": {"moore_months": 12 * facts.gpus.learning_doubling_years},
    },
)

# %%
# Faster by the year, and over the whole span
year_moore, year_six, year_frontier = (2 ** (12 / months) for months in (moore, six, frontier))
over_span = by_six / 2 ** (span * 12 / moore)

# %%
# Whether that is as fast as the book says
judge(
    "book-four-times-moore",
    likeliest(
        "the time that the same growth takes",
        compare(4, by_clock),
        because="the comparison follows a doubling time by a dash",
        others={"growth in a year": compare(4, year_frontier / year_moore)},
    ),
    f"What takes Moore's law {moore:.0f} months took the frontier {frontier:.1f}; in a year that is {year_frontier:.1f}-fold against {year_moore:.1f}-fold.",
)

# %% [markdown]
# The frontier's [5.7](<calc: {frontier:.1f}>) months are shorter by a factor of [4.2](<calc: {by_clock:.1f}>), which agrees with the book.
# At [six](<calc: {six:words}>) months compute grows [4](<calc: {year_six:.0f}>)-fold in a year, where Moore's law has [1.4](<calc: {year_moore:.1f}>).
# Their ratio, [2.8](<calc: {year_six / year_moore:.1f}>), is less than the words say.
# Over the whole span it is [1.2 million](<calc: {over_span / 1e6:.1f} million>).
#
# The picture of New York is a matter of areas.
# At the book's size of a laptop, [10 billion](<calc: {said / 1e9:.0f} billion>) of them cover [900](<calc: {said * laptop / 1e6:.0f}>) km², as it says.
# At the book's [0.09](<plain: the book's figure, in square metres>) m² a laptop, the city's [778](<plain: the book's figure, in square kilometres>) km² holds [8.6 billion](<calc: {city / laptop / 1e9:.1f} billion>) of them.

# %%
# How many laptops a city holds, and what the book's many would cover
holds, spill = city / laptop, said * laptop / city - 1
covered = said * laptop / 1e6

# %%
# Laptops that cover a city
judge(
    "book-nyc-laptops",
    not_of_fact("it multiplies out an example, by which the book pictures its factor"),
    f"{render(said, SCI1)} laptops at the book's size cover {covered:.0f} km², as it says. "
    f"At its sizes the city holds {render(holds, SCI1)} laptops; as many as it names would spill over by {spill:.0%}, "
    f"and the growth at its other pace would fill {by_six * laptop / 1e6:.0f} km².",
)

# %% [markdown]
# [10 billion](<calc: {said / 1e9:.0f} billion>) would spill over its edge by [16%](<calc: {said * laptop / city - 1:.0%}>), which no picture need mind.
# The other statement's growth would cover [11](<calc: {by_six * laptop / 1e6:.0f}>) km², a corner of one borough.
#
# ## When the era began
#
# The book calls ["the period since 2016 the scaling era of AI"](<said: book-scaling-era>), and has a figure of it that breaks off the main trend.
# Let the line bend once, in whatever year leaves the least unexplained.

# %%
# One bend, the year of it in tables drawn again, and the year that the paper gives
turn = growth.fit_turn(years, flop)
wide = 0.9
turns = bootstrap((years, flop), lambda y, f: growth.fit_turn(y, f).year, of="models", level=wide, draws=200, seed=2016)
begins = facts.sevilla_2022.large_scale_year


# %%
# How much a bend explains, in the table and along a straight line by chance
def explained(years, flop):
    """The share of what a straight line leaves that one bend explains."""
    bent = growth.fit_turn(years, flop)
    return 1 - bent.squares / bent.line_squares


bends = under_null((years, flop), explained, alike, side="above", draws=400, seed=2015)
without_games = explained(years[no_games], flop[no_games])

# %%
# The models that take many times what the line gives for their date
least_large = facts.sevilla_2022.large_scale_least
above = flop / growth.amount_at(years, field)
large = [m for m, times in zip(known, above, strict=True) if times > least_large]


def first_large(years, flop):
    """The date of the first model far above the line; the end of the table where there is none."""
    far = flop > least_large * growth.amount_at(years, growth.fit_trend(years, flop))
    return years[far][0] if far.any() else years[-1]


# %%
# How many such models there would be by chance, and when the first would come
expected = len(known) * math.erfc(np.log2(least_large) / field.spread / math.sqrt(2)) / 2
firsts = under_null((years, flop), first_large, alike, draws=1000, seed=2014)
first_low, first_high = trends.central_interval(firsts.values, wide)

# %% [markdown]
# The year is [2016.1](<calc: {turn.year:.1f}>), and one could stop there, pleased.
# But the bend is the wrong way round: before it compute [doubled](<plain: names the rate>) every [4.0](<calc: {12 / turn.before:.1f}>) months and after it every [6.5](<calc: {12 / turn.after:.1f}>).
# Nor is it much of a bend. It explains [9%](<calc: {bends.found:.0%}>) of what the straight line leaves, and [6%](<calc: {bends.share:.0%}>) of histories that grow along one straight line show as much by chance.
# Without the models for games it explains [3%](<calc: {without_games:.0%}>).
# And the middle [90%](<calc: {wide:.0%}>) of tables drawn again put it anywhere from [2014.7](<calc: {turns.low:.1f}>) to [2024.6](<calc: {turns.high:.1f}>).
# What [Sevilla et al. 2022](<work: sevilla-2022>) saw late in [2015](<fact: {sevilla_2022.large_scale_year}>) was a second strand of models
# that took [10](<fact: {sevilla_2022.large_scale_least}>) to [100](<fact: {sevilla_2022.large_scale_most}>) times the compute of the rest, not a faster growth of any strand.
# Can our table see that strand? In it [10](<calc: {len(large)}>) models lie far above the line, at [12](<calc: {min(above[above \> least_large]):.0f}>) to [768](<calc: {max(above):.0f}>) times what it gives for their date.
# The first is a translator of September 2014 (the [Seq2Seq](<plain: part of a name>) LSTM), and AlphaGo, of October 2015, is the second.
# But models scatter about the line by a factor of [9](<calc: {2**field.spread:.0f}>), so that chance alone would put [12](<calc: {expected:.0f}>) there.
# In [90%](<calc: {wide:.0%}>) of histories without any second strand, the first of them comes between [2010.2](<calc: {first_low:.1f}>) and [2018.8](<calc: {first_high:.1f}>).
# So our table dates no step. The paper's date rests on its own, larger table.

# %%
# The year of the step, which the paper gives
judge(
    "book-trend-break-2015-2016",
    of_record(
        likeliest(
            "the date at which the paper sees large models begin",
            between(2015, 2016, begins),
            because="the words are quoted from that paper",
            others={
                "a line that bends": true_unless(
                    turn.after < turn.before, by="growth that slowed where the line bends, if it changed at all"
                ),
            },
        )
    ),
    f"The paper's abstract says late {begins}. Our table of {len(known)} models cannot tell: by chance alone, the first that is well above the line "
    f"would come between {first_low:.0f} and {first_high:.0f}. "
    f"A bent line turns in {turn.year:.1f}, from a factor of {two} in {12 / turn.before:.1f} months to one in {12 / turn.after:.1f}.",
)

# %%
# Whose era it is
judge(
    "book-2016-era",
    not_of_fact("he gives a period a name; when compute stepped up is said in his note, which is judged by itself"),
    f"The paper that the note quotes has large models begin late in {begins}; GPT-2, with which the note says that the era is usually begun, came in {named['gpt-2-xl'].date.year}.",
)

# %% [markdown]
# ## Steps
#
# Nobody trains a line. What one meets is steps, and of one of them it was said:
#
# > one of the biggest scale UPS in all of neural network history going from gbt2 to gbd3
# >
# > — [Gwern Branwen](<said: branwen-scale-up>)
#
# (The captions hear GPT as they can.)

# %%
# The steps of the GPTs
family = [named["gpt-1"], named["gpt-2-xl"], named["gpt-3-175b"], named["gpt-4"]]
leaps = [b.training_flop / a.training_flop for a, b in itertools.pairwise(family)]
months = [12 * (decimal(b.date) - decimal(a.date)) for a, b in itertools.pairwise(family)]
each = [m / np.log2(x) for m, x in zip(months, leaps, strict=True)]


# %%
# The steps from record to record
def steps_of(chosen, quantity="training_flop"):
    """The steps from record to record among some models."""
    sizes = [getattr(m, quantity) for m in chosen if getattr(m, quantity)]
    tops = [size for size, is_top in zip(sizes, growth.record_setters(sizes), strict=True) if is_top]
    return [b / a for a, b in itertools.pairwise(tops)]


# %%
# The same for all models, and the steps within families
go = named["alphago-zero"].training_flop / named["alphago-lee"].training_flop
families = {m.name.split()[0].split("-")[0]: [] for m in known}
for m in known:
    families[m.name.split()[0].split("-")[0]].append(m)
of_families = [step for members in families.values() for step in steps_of(members)]
record_steps, family_steps = steps_of(known), [*leaps, go]
jumps = [*record_steps, *family_steps]

# %%
# Language models before GPT-3, and the steps in parameters that are larger than its own
language = [m for m, is_it in zip(known, is_language, strict=True) if is_it]
before = max(m.training_flop for m in language if m.date < family[2].date)
larger_parameters = [
    step for step in steps_of(known, "parameters") if step > family[2].parameters / family[1].parameters
]


# %%
# How many steps of compute are larger
def larger_steps(step=leaps[1], among=tuple(jumps)):
    """How many steps are larger than this one."""
    return sum(other > step for other in among)


# %%
# How many steps are larger than that from GPT-2 to GPT-3
larger = headline(
    "larger-steps",
    "steps in training compute that are larger than that from GPT-2 to GPT-3",
    larger_steps,
    unit="steps",
    format=".0f",
    how="the compute of GPT-2 is a guess without an interval",
    alternatives={
        "steps from record to record alone": {"among": record_steps},
        "steps within families alone": {"among": family_steps},
        "records among language models": {"among": [*steps_of(language), *leaps]},
        "the system of 2007 as the first record": {"among": [*steps_of([ngrams, *known]), *family_steps]},
        f"{wrong} times the compute for GPT-2": {"step": leaps[1] / wrong},
        f"the compute of GPT-2 divided by {wrong}": {"step": wrong * leaps[1]},
        "the steps of all families of the table": {"among": [*record_steps, *of_families]},
    },
)

# %%
# Whether it is one of the biggest
few = 5
judge(
    "gwern-biggest-scale-up",
    likeliest(
        "among the largest steps in training compute",
        true_unless(lambda count: count >= few, by="many larger steps", found=larger),
        because="he speaks of all of the history of neural networks, and of scale in a passage about compute",
        others={
            "among the largest steps in parameters": true_unless(len(larger_parameters) >= few, by="many larger steps"),
            "from the largest language model before GPT-3": true_unless(
                larger_steps(family[2].training_flop / before) >= few, by="many larger steps"
            ),
        },
    ),
    f"The step was {leaps[1]:.0f}-fold, on a guess of GPT-2's compute; of {len(jumps)} steps, from record to record and within families of models, "
    f"{larger:.0f} {'is' if larger == 1 else 'are'} larger, up to {max(jumps):.0f}-fold.",
)

# %%
# A row for each step from GPT to GPT
gpt_rows = [
    [f"{a.name} to {b.name}", f"{x:.0f}", f"{m:.0f}", f"{e:.1f}"]
    for (a, b), x, m, e in zip(itertools.pairwise(family), leaps, months, each, strict=True)
]

# %%
# The table of the GPTs
table(
    gpt_rows,
    columns=["step", "times the compute", "months", f"months for a factor of {two}"],
    caption=f"GPT-3 came at {each[1]:.1f} months for a factor of {two}, {doubling / each[1]:.1f} times the pace of the field; "
    f"GPT-4 at {each[2]:.1f}, on the field's own pace.",
)

# %% [markdown]
# From GPT-2 to GPT-3 compute grew [164](<calc: {leaps[1]:.0f}>)-fold in [15](<calc: {months[1]:.0f}>) months, [2.1](<calc: {each[1]:.1f}>) a [doubling](<plain: names the unit>).
# Among [20](<calc: {len(jumps)}>) steps from record to record and within families, only [one](<calc: {larger:words}>) is larger.
# So Branwen is right, with a reservation: GPT-2's compute rests on a guess of its epochs.
# If GPT-2 took [three](<calc: {wrong:words}>) times as much, [five](<calc: {round(larger.alternatives[f"{wrong} times the compute for GPT-2"]):words}>) steps are larger, and it is not among the [five](<calc: {few:words}>) largest.
# What made the step so long was a short predecessor.
# GPT-3 itself took [1.2](<calc: {named["gpt-3-175b"].training_flop / growth.amount_at(decimal(named["gpt-3-175b"].date), front):.1f}>) times what the line through the records gives for its date.
# GPT-4 took [67](<calc: {leaps[2]:.0f}>) times GPT-3's, at [5.5](<calc: {each[2]:.1f}>) months a [doubling](<plain: names the unit>): an ordinary step of the ordinary trend.
#
# ## The number that moves
#
# The pace of the field depends on which models one counts, and since when.
# Without the models for games it is [5.5](<calc: {without_domain["without models for games"]:.1f}>) months, and without the figures that are graded as speculative [5.7](<calc: {without_grade["without speculative figures"]:.1f}>).
# Since 2016 alone it is [6.7](<calc: {windows["from 2016 to 2026"]:.1f}>) months, and without the models that came later than Gemini Ultra [7.3](<calc: {windows["from 2016 to 2024"]:.1f}>).
# All such choices together give [5.0](<calc: {doubling.least:.1f}>) to [7.3](<calc: {doubling.most:.1f}>) months; the picture at the end of this essay shows each.
# None of them comes as low as the [4.9](<calc: {pace:.1f}>) months that the factor needs.
#
# ## If it goes on
#
# Suppose that either of the book's paces goes on for another [two decades](<plain: the span that is tried>).

# %%
# What a run costs, what would be paid, and how fast hardware gets cheaper
ahead = 20
cheaper = 2 ** (1 / facts.gpus.learning_doubling_years)
bill, dream = facts.run_cost.gemini_rented, facts.chip_plan.most

# %%
# What either pace would need
outlook = {}
for name, months_each in (("months", six), ("factor", pace)):
    yearly = 2 ** (12 / months_each)
    left = np.log(dream / bill) / np.log(yearly / cheaper)
    outlook[name] = yearly**ahead, decimal(ultra.date) + left

# %% [markdown]
# At [six](<calc: {six:words}>) months compute would grow another [1.1×10¹²](<calc: {outlook["months"][0]:sci1}>)-fold, and at the pace that the factor needs [7.8×10¹⁴](<calc: {outlook["factor"][0]:sci1}>)-fold.
# Hardware for machine learning gets cheaper by a factor of [1.4](<calc: {cheaper:.1f}>) a year ([Hobbhahn and Besiroglu 2022](<work: hobbhahn-2022>)); the rest is money.
# Gemini Ultra's run, at cloud prices, cost [$199 million](<calc: ${bill / 1e6:.0f} million>) ([Epoch AI, training costs](<work: epoch-costs-2025>)).
# At [six](<calc: {six:words}>) months a single run costs the [$7 trillion](<fact: ${chip_plan.most / 1e12:.0f} trillion>)
# that was once reported as the price of all the chip plants of a plan ([The Wall Street Journal 2024](<work: wsj-altman-2024>)) in [2033](<calc: {int(outlook["months"][1])}>),
# at the pace of the factor in [2031](<calc: {int(outlook["factor"][1])}>).
# After that, one of the terms has to give: the pace, the price of a FLOP, or the meaning of a leading model.
# No line through [thirteen](<calc: {int(span):words}>) years vouches for the next [20](<calc: {ahead}>).


# %%
# Growth at any pace, over any span, and the model that it starts from
def grown(months_each, span_years):
    """The factor of growth, its orders of magnitude, and the compute from which it ends at Gemini Ultra."""
    factor = growth.growth_over(12 * span_years, months_each)
    return {"factor": factor, "orders": np.log10(factor), "begin": ultra.training_flop / factor}


# %%
# What can be set
paces_tried = [3, 3.4, 4, 4.5, 4.9, 5.2, 5.7, 6, 6.2, 7, 8, 10, 12, 20, 24]
sliders = {
    "months_each": slider(f"a factor of {two} takes", paces_tried, unit="months"),
    "span_years": slider("for", [1, 2, 5, 10, 13.4, 15, 20], unit="years"),
}

# %%
# What is shown
shows = {
    "factor": reading("compute grows by a factor of", unit="factor", format="sci1"),
    "orders": reading("growth in all", unit="orders", format=".1f"),
    "begin": reading("to end at Gemini Ultra it begins at", unit="FLOP", format="sci1"),
}

# %%
# Any pace, over any span
month_more = np.log10(2 ** (12 * span / 5)) - np.log10(2 ** (12 * span / 6))
explore(
    name="pace",
    of=grown,
    sliders=sliders,
    shows=shows,
    start={"months_each": 6, "span_years": 13.4},
    curve=("months_each", "orders"),
    caption=f"A month more or less for a factor of {two} is {month_more:.1f} orders of magnitude over the span of the book's sentences.",
    alt=f"Orders of growth against the months for a factor of {two}: a falling curve with a point on it for the setting of the sliders.",
)

# %%
# The exercise at the end: its years, its factor and its slip; the months, and the growth where each takes a month more
years_apart, factor_apart, slip = 12, 1e9, 1
missing = 12 * years_apart / np.log2(factor_apart)
with_more = 2 ** (12 * years_apart / (missing + slip))

# %% [markdown]
# ## The reckoning
#
# The book's two figures are [82](<calc: {apart:.0f}>) times apart, or [41](<calc: {apart_first:.0f}>) to [165](<calc: {apart_last:.0f}>) times with the day of 2010 from which one counts.
# They would agree if a [doubling](<plain: names the unit>) took [4.9](<calc: {pace:.1f}>) months.
# Our own tolerance for a round number goes down to [4.6](<calc: {shortest:.1f}>), so that either figure may be meant well; but whoever reckons with both as they are printed is far out.
# [Six](<calc: {six:words}>) months is a fair figure for the field of notable models, and for the largest of them.
# [10 billion](<calc: {said / 1e9:.0f} billion>) lies between the factors that the models of 2010 in our table give, which are up to [410](<calc: {round(widest, -1):.0f}>) times apart.
# Compared with the larger system of 2007 the factor is [35 million](<calc: {ratios["sb-lm"] / 1e6:.0f} million>).
# Counted from the line through all models it is [5 billion](<calc: {by_line / 1e9:.0f} billion>).
# The frontier grew about as fast as the field, at [4.9](<calc: {frontier.least:.1f}>) to [9.2](<calc: {frontier.most:.1f}>) months a [doubling](<plain: names the unit>) by the way in which one measures it.
# A published figure for Gemini Ultra's compute, or the discovery of a larger model of 2010, would move the factor;
# another table would move the pace of the field.
#
# !!! question "Exercise: the missing month"
#     [Two](<plain: the givens>) records stand [12](<calc: {years_apart}>) years and a factor of [1 billion](<calc: {factor_apart / 1e9:.0f} billion>) apart.
#     How long did a [doubling](<plain: names the unit>) take, and by what factor would a forecast have erred that took it to be [one month](<calc: {slip:words} month>) longer?
#
#     ??? success "Answer"
#         [4.8](<calc: {missing:.1f}>) months.
#         With [5.8](<calc: {missing + slip:.1f}>) the growth would be [28 million](<calc: {with_more / 1e6:.0f} million>)-fold, short by a factor of [35](<calc: {factor_apart / with_more:.0f}>).
#
# ## What this leaves out
#
# A table of notable models is chosen by people, and what they notice has changed.
# Many of the largest figures are estimates, Gemini Ultra's and GPT-4's among them;
# an error of a factor of [two](<calc: {two:words}>) at the end moves the pace that the factor needs by [0.15](<calc: {12 * span / (needed - 1) - pace:.2f}>) months.
# The intervals take errors to be independent from model to model, which they are not within a laboratory.
