# ---
# title: '[Ten billion](<calc: {said / 1e9:words} billion>) times'
# summary: >-
#   [Doubling](<plain: names the rate>) every [six](<calc: {six:words}>) months multiplies training compute by [121 million](<calc: {by_six / 1e6:.0f} million>)
#   between the summer of 2010 and Gemini Ultra, not by [10 billion](<calc: {said / 1e9:.0f} billion>).
#   The book gives both figures for the same years, and they cannot both be right.
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
#     now: 'The book gives both figures for the same years, and they cannot both be right.'
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
#     now: 'withdrawn, because it took the slope of a line through the records, which selection makes steep, for the pace of the largest models'
#     why: 'The verdict compared the book with that slope.'
#   - date: 2026-11-26
#     was: 'two to three orders of magnitude above the rest'
#     now: '10 to 100 times the compute of the rest'
#     why: 'We gave these as the words of the paper. Its abstract has the smaller range; the larger one is that of the post by its authors.'
#   - date: 2026-11-26
#     was: 'a reader who wants one number for the frontier should take 4.9 months'
#     now: 'We cannot say how fast the frontier grew'
#     why: 'The number was the slope of the line through the records.'
#   - date: 2026-11-26
#     was: 'holds within 14%'
#     now: 'holds'
#     why: 'The verdict on the laptops judged whether they fill New York. The sentence says what area they cover, and its multiplication is exact.'
#   - date: 2026-11-26
#     was: 'depends on which model led at the start: off by a factor of 11 for the largest of that year; off by a factor of 14 for the best documented'
#     now: 'off by a factor of 290 for the largest of our table until then, of 2007'
#     why: 'This reading is new, and the others stand. The verdict left out the system of 2007, which was larger than any model of 2010 in our table.'
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
#     now: 'The pace depends on which models one counts, and since when.'
#     why: 'The page did not reckon what errors of measurement do to these lines.'
#   - date: 2026-11-26
#     was: 'slower than either statement; the early years carry the book''s factor'
#     now: 'slower than the factor needs'
#     why: 'The other pace is within the interval, and the models from before 2016 are too few to tell theirs.'
#   - date: 2026-11-26
#     was: 'in 2034, along the records'' in 2032'
#     now: 'in 2033, at the pace of the factor in 2031'
#     why: 'These are the years in which a single run would cost as much as the chip plants of a plan. Dates late in a year had been rounded up to the next year. The second pace is that which the factor needs.'
# ---

# %%
# What this essay computes with
import itertools

import numpy as np

from reckoner.author import (
    canvas,
    colours,
    explore,
    facts,
    figure,
    guide,
    judge,
    label,
    models,
    reading,
    render,
    slider,
    table,
)
from snippets import growth, trends
from snippets.resampling import bootstrap, under_null
from snippets.verdicts import between, compare, depends, true_unless, withdrawn

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
# !!! warning "Doubted since 26 November 2026"
#     We apply both figures to Gemini Ultra, because the book's picture does so with the factor, and its next sentence gives the pace of the same period.
#     But both figures are probably older than that model.
#     Epoch AI's post of February 2022 has a factor of [10 billion](<plain: the post's words>) since 2010
#     and a doubling time of [5 to 6](<plain: the post's words>) months in the same sentence ([Sevilla et al. 2022, post](<work: sevilla-post-2022>)).
#     Gemini Ultra came in December 2023.
#     The rework has to find out where the book took its figures from, and reckon with them at the date of their source.
#
# ## Two statements of one growth
#
# The book gives a year as the start and no day.
# We count in [doublings](<plain: names the unit>), from the middle of that year to the release of Gemini Ultra on 6 December 2023.

# %%
# What either statement makes of the span
said, two, six, laptop, city, unit = 1e10, 2, 6, 0.09, 778.2e6, 1e9
ultra = named["gemini-1-0-ultra"]
span = decimal(ultra.date) - 2010.5
by_six = growth.growth_over(12 * span, six)
needed = growth.years_to_grow(said, 1.0)
pace = 12 * span / needed
apart = said / by_six

# %%
# The same from the first and the last day of 2010, and the model at which either statement would start
apart_first, apart_last = (said / growth.growth_over(12 * (decimal(ultra.date) - start), six) for start in (2010, 2011))
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
widest = ratios["mlp-mnist"] / ratios["rnn-lm"]
late = decimal(alexnet.date) - 2010.5
assert max(paces[m.id] for m in early) < six < paces["sb-lm"]


# %%
# The factor by each model that may have led
readings = {
    "the largest of that year": compare(said, ratios["rnn-lm"]),
    "the best documented": compare(said, ratios["feedforward-nn"]),
    f"the largest of our table until then, of {ngrams.date.year}": compare(said, ratios["sb-lm"]),
}
judge(
    "book-ten-billion-times",
    depends(on="which model led at the start", readings=readings),
    f"Gemini Ultra took {render(ratios['rnn-lm'], SCI1)} times the compute of the first, "
    f"{render(ratios['feedforward-nn'], SCI1)} times that of the second "
    f"and {render(ratios['sb-lm'], SCI1)} times that of the third; the factor needs a model of {render(start_said, SCI)} FLOP.",
)


# %%
# The table of these models
def start_row(m):
    """A model with its training compute, the growth from it to Gemini Ultra, and the pace of that growth."""
    grown, months_each = f"{ratios[m.id] / unit:.2f}", f"{paces[m.id]:.1f}"
    return f"{m.name} ({m.date.year})", m.domain.lower(), render(m.training_flop, SCI1), grown, months_each


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
# The largest of 2010 in our table, a recurrent language model, makes the factor [0.9 billion](<calc: {ratios["rnn-lm"] / 1e9:.1f} billion>);
# the best documented, a network for pictures, makes it [143 billion](<calc: {ratios["feedforward-nn"] / 1e9:.0f} billion>).
# The book's figure lies between these, which are [150](<calc: {round(ratios["feedforward-nn"] / ratios["rnn-lm"], -1):.0f}>) times apart.
# The other statement asks for a model of [4×10¹⁷](<calc: {start_six:sci0}>) FLOP, which our table does not have in that year.
# AlexNet had so much compute [2.2](<calc: {late:.1f}>) years later, and a system of 2007 had it already:
# Google's Stupid Backoff, which counts words instead of learning weights, took [1.4×10¹⁸](<calc: {ngrams.training_flop:sci1}>) FLOP.
# Gemini Ultra took [35 million](<calc: {ratios["sb-lm"] / 1e6:.0f} million>) times as much as that.
#
# ## The trend, fitted
#
# Single models at the ends decide nothing.
# Let a line run through the logarithms of all.

# %%
# Models since 2010, and those of them that set a record
known = sorted((m for m in models if m.training_flop and m.date.year >= 2010), key=lambda m: m.date)
years, flop = np.array([decimal(m.date) for m in known]), np.array([m.training_flop for m in known])
is_record = growth.record_setters(flop) == 1

# %%
# Lines through all models and through the records
level = 0.95
field, front = growth.fit_trend(years, flop), growth.fit_trend(years[is_record], flop[is_record])
doubling, doubling_front = 12 / field.slope, 12 / front.slope
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


tables = 1000
again = bootstrap((years, flop), pace_of, of="models", level=level, draws=tables, seed=2010)
assert max(abs(again.low / interval[0] - 1), abs(again.high / interval[1] - 1)) < 0.05


# %%
# Records by chance, in histories in which they grow as the field does
def pace_of_records(years, flop):
    """Months of a doubling, by the line through the records."""
    return 12 / growth.record_trend(years, flop).slope


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
# and [1,000](<calc: {tables:,}>) tables drawn again from this one spread from [5.1](<calc: {again.low:.1f}>) to [6.5](<calc: {again.high:.1f}>).
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
# !!! warning "Doubted since 26 November 2026"
#     How fast the frontier grew is open, and with it the verdict on the book's [six](<calc: {six:words}>) months.
#     This page took the slope of the line through the records for the frontier's pace, but chance alone often gives such a slope.
#     The rework has to set Epoch AI's own rates for frontier and large-scale models beside ours, and show how each depends on its start.

# %%
# How fast, by the pace of each line
judge(
    "book-doubled-every-six-months",
    withdrawn(
        "it took the slope of a line through the records, which selection makes steep, for the pace of the largest models"
    ),
    f"Over {len(known)} notable models it is {doubling:.1f} months ({interval[0]:.1f} to {interval[1]:.1f}). "
    f"A line through the {int(is_record.sum())} that set a record among these gives {doubling_front:.1f}, "
    f"one through the {int(is_larger.sum())} that remain if older systems count {doubling_larger:.1f}.",
)

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
# Faster by the clock and faster by the year
moore = 12 * facts.gpus.moore_years
by_clock = moore / facts.sevilla_2022.doubling_months
year_moore, year_six = 2 ** (12 / moore), 2 ** (12 / six)
over_span = by_six / 2 ** (span * 12 / moore)

# %%
# Whether that is as fast as the book says
readings = {
    "the time that the same growth takes": compare(4, by_clock),
    "growth in a year": compare(4, year_six / year_moore),
}
judge(
    "book-four-times-moore",
    depends(on="what is faster", readings=readings),
    f"What takes Moore's law {moore:.0f} months takes {six}; in a year that is {year_six:.0f}-fold against {year_moore:.1f}-fold, "
    f"and over the {span:.1f} years {over_span:,.0f} times as much growth.",
)

# %% [markdown]
# By the clock the ratio is [4](<calc: {by_clock:.0f}>), as it says.
# At [six](<calc: {six:words}>) months compute grows [4](<calc: {year_six:.0f}>)-fold in a year, where Moore's law has [1.4](<calc: {year_moore:.1f}>).
# Their ratio, [2.8](<calc: {year_six / year_moore:.1f}>), is less than the words say.
# Over the whole span it is [1.2 million](<calc: {over_span / 1e6:.1f} million>).
#
# The picture of New York is a matter of areas.
# At the book's size of a laptop, [10 billion](<calc: {said / 1e9:.0f} billion>) of them cover [900](<calc: {said * laptop / 1e6:.0f}>) km², as it says.
# At the book's [0.09](<plain: the book's figure, in square metres>) m² a laptop, the city's [778](<plain: the book's figure, in square kilometres>) km² holds [8.6 billion](<calc: {city / laptop / 1e9:.1f} billion>) of them.

# %%
# Laptops that cover a city
holds, spill = city / laptop, said * laptop / city - 1
covered = said * laptop / 1e6
judge(
    "book-nyc-laptops",
    compare(said=900, found=covered),
    f"{render(said, SCI1)} laptops at the book's size cover {covered:.0f} km². "
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
# One bend, and the year of it in tables drawn again
turn = growth.fit_turn(years, flop)
wide = 0.9
turns = bootstrap((years, flop), lambda y, f: growth.fit_turn(y, f).year, of="models", level=wide, draws=200, seed=2016)
better = 1 - turn.squares / turn.line_squares
begins = facts.sevilla_2022.large_scale_year
gpt2 = named["gpt-2-xl"]

# %% [markdown]
# The year is [2016.1](<calc: {turn.year:.1f}>), and one could stop there, pleased.
# But the bend is the wrong way round: before it compute [doubled](<plain: names the rate>) every [4.0](<calc: {12 / turn.before:.1f}>) months and after it every [6.5](<calc: {12 / turn.after:.1f}>).
# And it is hardly there at all: it explains [9%](<calc: {better:.0%}>) of what the straight line leaves,
# and the middle [90%](<calc: {wide:.0%}>) of tables drawn again put it anywhere from [2014.7](<calc: {turns.low:.1f}>) to [2024.6](<calc: {turns.high:.1f}>).
# What [Sevilla et al. 2022](<work: sevilla-2022>) saw late in [2015](<fact: {sevilla_2022.large_scale_year}>) was a second strand of models
# that took [10](<fact: {sevilla_2022.large_scale_least}>) to [100](<fact: {sevilla_2022.large_scale_most}>) times the compute of the rest, not a faster growth of any strand.
# In our table it is AlphaGo and its like that bend the line; then the language models came up to them more slowly.
# As the year of a step the date is good; as the year of an acceleration there is none.

# %%
# The year of the step
readings = {
    "the first models above the main trend": between(2015, 2016, begins),
    "a line that bends": true_unless(turn.after < turn.before, by="growth that slowed where the line bends"),
}
judge(
    "book-trend-break-2015-2016",
    depends(on="what is meant by a break", readings=readings),
    f"The paper's abstract says late {begins}; a bent line through {len(known)} models turns in {turn.year:.1f}, "
    f"from a factor of {two} in {12 / turn.before:.1f} months to one in {12 / turn.after:.1f}.",
)

# %%
# Whose era it is
by_note = "the book's own note, which has GPT-2 begin it"
readings = {
    "large models": true_unless(abs(2016 - begins) > 1, by="the trend's own date"),
    "large language models": true_unless(abs(2016 - gpt2.date.year) > 1, by=by_note),
}
judge(
    "book-2016-era",
    depends(on="whose era it is", readings=readings),
    f"The strand of large models began late in {begins}; GPT-2 came in {gpt2.date.year}.",
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
tops = [m for m, is_top in zip(known, is_record, strict=True) if is_top]
record_steps = [b.training_flop / a.training_flop for a, b in itertools.pairwise(tops)]
go = named["alphago-zero"].training_flop / named["alphago-lee"].training_flop
jumps = [*record_steps, *leaps, go]
larger = sum(jump > leaps[1] for jump in jumps)

# %%
# Whether any step was larger
judge(
    "gwern-biggest-scale-up",
    true_unless(larger > 0.1 * len(jumps), by="many larger steps"),
    f"The step was {leaps[1]:.0f}-fold, on a guess of GPT-2's compute; of {len(jumps)} steps, from record to record and within families of models, "
    f"{larger} {'is' if larger == 1 else 'are'} larger, up to {max(jumps):.0f}-fold.",
)

# %%
# The table of the GPTs
table(
    [
        [f"{a.name} to {b.name}", f"{x:.0f}", f"{m:.0f}", f"{e:.1f}"]
        for (a, b), x, m, e in zip(itertools.pairwise(family), leaps, months, each, strict=True)
    ],
    columns=["step", "times the compute", "months", f"months for a factor of {two}"],
    caption=f"GPT-3 came at {each[1]:.1f} months for a factor of {two}, {doubling / each[1]:.1f} times the pace of the field; "
    f"GPT-4 at {each[2]:.1f}, on the field's own pace.",
)

# %% [markdown]
# From GPT-2 to GPT-3 compute grew [164](<calc: {leaps[1]:.0f}>)-fold in [15](<calc: {months[1]:.0f}>) months, [2.1](<calc: {each[1]:.1f}>) a [doubling](<plain: names the unit>).
# Among [20](<calc: {len(jumps)}>) steps from record to record and within families, only [one](<calc: {larger:words}>) is larger.
# So Branwen is right, with a reservation: GPT-2's compute rests on a guess of its epochs.
# What made the step so long was a short predecessor.
# GPT-3 itself took [1.2](<calc: {named["gpt-3-175b"].training_flop / growth.amount_at(decimal(named["gpt-3-175b"].date), front):.1f}>) times what the line through the records gives for its date.
# GPT-4 took [67](<calc: {leaps[2]:.0f}>) times GPT-3's, at [5.5](<calc: {each[2]:.1f}>) months a [doubling](<plain: names the unit>): an ordinary step of the ordinary trend.
#
# ## The number that moves
#
# The pace depends on which models one counts, and since when.


# %%
# The line through any choice of the models
def line_of(chosen):
    """How many models are chosen, the months for a factor of two, and their interval."""
    picked = [m for m in known if chosen(m)]
    fitted = growth.fit_trend([decimal(m.date) for m in picked], [m.training_flop for m in picked])
    low, high = growth.doubling_interval(fitted, level)
    return len(picked), 12 / fitted.slope, 12 * low, 12 * high


# %%
# The same line through other choices
top_ids = {m.id for m in tops}
choices = {
    "records since 2010": line_of(lambda m: m.id in top_ids),
    "records if 2007 counts": line_of(lambda m: m.id in top_ids and m.training_flop > ngrams.training_flop),
    "to the end of 2023": line_of(lambda m: m.date.year <= 2023),
    "without speculative figures": line_of(lambda m: m.confidence != "Speculative"),
    "all since 2010": line_of(lambda m: True),
    "language alone": line_of(lambda m: m.domain in ("Language", "Multimodal")),
    "since 2016": line_of(lambda m: m.date.year >= 2016),
}
counted, paces_of, lows, highs = zip(*choices.values(), strict=True)

# %%
# A dot and its interval for each choice
drawing, axes = canvas(height=3.2)
for y, (_, middle, low, high) in enumerate(choices.values()):
    axes.plot([low, high], [y, y], color=colours.BLUE, linewidth=3, alpha=0.4)
    axes.plot(middle, y, "o", color=colours.BLUE, markersize=6)
    label(axes, high + 0.1, y, f"{middle:.1f}", fontsize=8.5)

# %%
# The paces of both statements, and the names of the choices
for x, text in ((pace, "10 billion"), (six, "six months")):
    guide(axes, x=x)
    label(axes, x - 0.06, len(choices) - 0.2, text, ha="right", fontsize=8.5)
axes.set(xlim=(3.8, 9), ylim=(-0.6, len(choices) + 0.2), xlabel=f"months for a factor of {two}")
axes.set_yticks(range(len(choices)), [f"{name} ({n})" for name, n in zip(choices, counted, strict=True)])
axes.grid(False, axis="y")

# %%
# Paces by choice
with_six, with_pace = (sum(low <= x <= high for _, _, low, high in choices.values()) for x in (six, pace))
figure(
    drawing,
    name="choices",
    caption=f"From {min(paces_of):.1f} months for a factor of {two} to {max(paces_of):.1f}, by which models count and since when. "
    f"Of {len(choices)} choices, {with_six} have {six} months in their interval and {with_pace} the pace that the factor needs. "
    "The intervals of lines through records are too short, because they leave out how records are selected.",
    alt="Dots with intervals on an axis of months, one for each choice of models, with dashed lines at the paces of both statements.",
    data={
        "choice (name)": list(choices),
        "models (count)": counted,
        "doubling (months)": paces_of,
        "low (months)": lows,
        "high (months)": highs,
    },
)

# %% [markdown]
# Since 2016 alone the pace is [6.7](<calc: {choices["since 2016"][1]:.1f}>) months, with an interval from [5.8](<calc: {choices["since 2016"][2]:.1f}>) to [8.0](<calc: {choices["since 2016"][3]:.1f}>).
# That is slower than the factor needs, but [six](<calc: {six:words}>) months is inside.
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
# What can be set, and what is shown
paces_tried = [3, 3.4, 4, 4.5, 4.9, 5.2, 5.7, 6, 6.2, 7, 8, 10, 12, 20, 24]
sliders = {
    "months_each": slider(f"a factor of {two} takes", paces_tried, unit="months"),
    "span_years": slider("for", [1, 2, 5, 10, 13.4, 15, 20], unit="years"),
}
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
# The book's two figures contradict each other by a factor of [82](<calc: {apart:.0f}>), or by [41](<calc: {apart_first:.0f}>) to [165](<calc: {apart_last:.0f}>) with the day of 2010 from which one counts.
# [Six](<calc: {six:words}>) months is a fair figure for the field of notable models.
# [10 billion](<calc: {said / 1e9:.0f} billion>) lies between the factors that the models of 2010 in our table give, which are up to [410](<calc: {round(widest, -1):.0f}>) times apart.
# Compared with the larger system of 2007 the factor is [35 million](<calc: {ratios["sb-lm"] / 1e6:.0f} million>).
# We cannot say how fast the frontier grew, because a line through the records of our table is steep by selection and depends on where it starts.
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
