# ---
# title: '[Ten billion](<calc: {said / 1e9:words} billion>) times'
# summary: >-
#   *The Scaling Era* says that the computing behind a leading AI model has grown [10 billion](<calc: {said / 1e9:.0f} billion>) times since 2010, and that it [doubled](<plain: names the rate>) every [six](<calc: {six:words}>) months;
#   but at that pace it grew only [121 million](<calc: {said / apart / 1e6:.0f} million>) times, [82](<calc: {apart:.0f}>) times less, until Gemini Ultra, the model that the book names.
#   Both figures very likely come from a blog post of 2022, where the factor matches the step between the smallest model of 2010 and the largest of 2021. Between the largest models of these years, compute grew
#   [22 million](<calc: {alike:large2}>) times.
#   The pace is sound: we find [5.7](<calc: {frontier:.1f}>) months. The factor is about [11](<calc: {said / since_2010:.0f}>) times too high for Gemini Ultra,
#   but that depends on which model led in 2010, and the compute of both models that it compares is a guess.
# part: Scaling
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 1
# excerpts: [book-magnitudes, branwen-scale-up, book-scaling-era]
# claims: [book-ten-billion-times, book-doubled-every-six-months, book-four-times-moore, book-2016-era, book-trend-break-2015-2016, gwern-biggest-scale-up]
# corrections:
#   - date: 2026-11-26
#     was: 'Both rates are the book''s, and both are fair measurements: the one of the field, the other of the records.'
#     now: 'they are 82 times apart'
#     why: 'The second half rested on the slope of a line through the records, which selection makes steep.'
#   - date: 2026-11-26
#     was: 'Nobody who has read them has, to our knowledge, multiplied them out.'
#     why: 'We had not searched.'
#   - date: 2026-11-26
#     was: 'the first in the table to have had so much compute is AlexNet'
#     now: 'It was larger than any other in our table until 2014'
#     why: 'We had left out all models that are older than the span.'
#   - date: 2026-11-26
#     was: 'So nobody has miscounted.'
#     now: 'So a steep line through the records is no evidence'
#     why: 'Histories in which records and field grow alike often have a line as steep as ours.'
#   - date: 2026-11-26
#     was: 'depends on which models count: holds within 6% for all that are notable; holds within 20% for those that set a record'
#     now: 'holds'
#     why: 'The verdict rested on the line through the records. It now judges the largest model to date.'
#   - date: 2026-11-26
#     was: 'two to three orders of magnitude above the rest'
#     now: '10 to 100 times the compute of the rest'
#     why: 'The paper has the smaller range; the larger is the post''s.'
#   - date: 2026-11-26
#     was: 'a reader who wants one number for the frontier should take 4.9 months'
#     why: 'The number was the slope of the line through the records.'
#   - date: 2026-11-26
#     was: 'holds within 14%'
#     now: 'not a claim of fact'
#     why: 'The sentence only multiplies out an example by figures of its own.'
#   - date: 2026-11-26
#     was: 'depends on which model led at the start: off by a factor of 11 for the largest of that year; off by a factor of 14 for the best documented'
#     now: 'too high by a factor of 11'
#     why: 'It is the likeliest reading. The others stand under it.'
#   - date: 2026-11-26
#     was: 'within the factor of 150 that the choice of a first model leaves open'
#     why: 'The factor left out a model of that year that is smaller than those which it compared.'
#   - date: 2026-11-26
#     was: 'Two other routes agree'
#     why: 'All of them use the same models, so that they can be wrong together.'
#   - date: 2026-11-26
#     was: 'By what comes of it the words are far too modest: in a year compute grew 4-fold where Moore''s law has 1.4'
#     now: 'Their ratio is 2.8'
#     why: 'For the growth of a year the words say too much. It is over the whole span that they say too little.'
#   - date: 2026-11-26
#     was: 'Which models one counts moves the pace more than any error of measurement.'
#     why: 'The page did not reckon what errors of measurement do to these lines.'
#   - date: 2026-11-26
#     was: 'slower than either statement; the early years carry the book''s factor'
#     why: 'The models from before 2016 are too few to tell theirs.'
#   - date: 2026-11-26
#     was: 'As the year of a step the date is good; as the year of an acceleration there is none.'
#     now: 'Our table dates no such step.'
#     why: 'We had taken the date of the paper for a finding of ours.'
#   - date: 2026-11-26
#     was: 'in 2034, along the records'' in 2032'
#     now: 'in 2033; at the pace that the factor needs, in 2031'
#     why: 'Dates late in a year had been rounded up.'
#   - date: 2026-11-26
#     was: 'because the words are quoted from that paper'
#     now: 'The quoted words are the post''s'
#     why: 'We had taken the words to be the paper''s without looking.'
#   - date: 2026-11-26
#     was: 'a matter of record: the record agrees'
#     now: 'our table has no more models so far above its line than chance puts there'
#     why: 'That its authors date it so elsewhere as well could not have come out otherwise. Whether there is such a trend is undecided.'
#   - date: 2026-11-26
#     was: 'This model for games took so much compute in 2017 that no other in our table overtook it before 2021.'
#     now: 'Epoch AI has since stopped counting the games that AlphaGo Zero played against itself'
#     why: 'The figure has been superseded at its source.'
# ---

# %%
# What this essay computes with
import datetime as dt
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
    runs,
    slider,
    table,
)
from snippets import growth, trends
from snippets.resampling import bootstrap, leave_out, start_end, under_null
from snippets.verdicts import between, compare, likeliest, not_of_fact, of_record, true_unless, undecided

# %%
# The models by name, and two ways to write a number
SCI, SCI1 = "sci0", "sci1"
named = {model.id: model for model in models}

# %%
# The models whose compute is known, some of them by name, and what was found in two tables of Epoch AI's
known = sorted((m for m in models if m.training_flop and m.date.year >= 2010), key=lambda m: m.date)
years, flop = np.array([trends.year_of(m.date) for m in known]), np.array([m.training_flop for m in known])
mlp, rnn, mt_nlg = (named[m] for m in ("mlp-mnist", "rnn-lm", "megatron-turing-nlg-530b"))
ultra, grok, ngrams = (named[m] for m in ("gemini-1-0-ultra", "grok-3", "sb-lm"))
later = [m for m in models if m.date > ngrams.date and (m.training_flop or 0) > ngrams.training_flop]
overtaken = min(m.date.year for m in later)
record = runs("notable-tables")
theirs = {
    (one, what): tuple(record[column][row] for column in ("value", "low", "high", "count"))
    for row, (one, what) in enumerate(zip(record["table"], record["quantity"], strict=True))
}

# %%
# The figures of the book, the middle of the year in which it starts, and the day of the post
said, two, six, laptop = 1e10, 2, 6, 0.09
middle, posted = 2010.5, trends.year_of(dt.date(2022, 2, 16))
largest_posted = facts.compute_charts.largest
smallest_then, largest_then = facts.compute_charts.smallest_2010, facts.compute_charts.largest_2010
ten_billion = render(said, "large1")
printing = 2025.2  # plain: March 2025
span, first, last = trends.year_of(ultra.date) - middle, mlp.date.year, mt_nlg.date.year
needed = growth.years_to_grow(said, 1.0)
pace = 12 * span / needed
# within what factor the method page lets a round number hold, and an order of magnitude
round_number, magnitude = 1.3, 3.2
by_six = growth.growth_over(12 * span, six)


# %% [markdown]
# How fast has the computing behind AI grown? *The Scaling Era*, a history of modern AI in the words of the people who built it,
# gives [two](<plain: the factor and the pace>) figures for its *compute*, the number of additions and multiplications ([FLOP](<term: flop>)) that go into training a model:
#
# > The compute needed to train a leading model is now 10 billion times higher than it was in 2010. [...]
# > In this period, the compute used to train each frontier model doubled every six months—four times faster than Moore's law predicts.
# >
# > — [Dwarkesh Patel and Gavin Leech](<said: book-magnitudes>)
#
# Forecasts of AI start from figures like these, but these [two](<plain: the factor and the pace>) do not fit together.
# Compute that [doubles](<plain: the pace of the quotation>) every [six](<calc: {six:words}>) months grows [121 million](<calc: {by_six / 1e6:.0f} million>) times between 2010 and December 2023,
# when Google released Gemini Ultra, the model that the book goes on to name.
# Both figures very likely come from one sentence of a blog post of 2022.
# The pace in that sentence is sound. The factor matches the step between the smallest model of 2010 and the largest of 2021.
# %%
# How many times the factor is what the pace makes
def disagreement(start=middle, end=None, months_each=six, factor=said):
    """How many times the book's factor is the growth at its pace."""
    return factor / growth.growth_over(12 * ((end or trends.year_of(ultra.date)) - start), months_each)


# %%
# How far the two figures are apart, and by what else one could have counted
apart = headline(
    "apart",
    "how many times the book's factor is the growth at its pace",
    disagreement,
    unit="times",
    format=",.1f",
    how="the book gives neither figure an interval, and no day",
    alternatives={
        "the first day of 2010 as the start": {"start": 2010.0},
        "its last day as the start": {"start": 2011.0},
        "the post of February 2022 as the end": {"end": posted},
        "the printing of the book as the end": {"end": printing},
        "the same from the first day of 2010": {"start": 2010.0, "end": printing},
        "the same with a little less": {"start": 2010.0, "end": printing, "months_each": six - 0.5},
        "the shorter time of that post": {"months_each": facts.compute_post.least_months},
        "a little less than the book's months": {"months_each": six - 0.5},
        "a little more than they": {"months_each": six + 0.5},
        "a factor as small as our tolerance lets it be": {"factor": said / magnitude},
        "months as short as our tolerance lets them be": {"months_each": six / round_number},
    },
)

# %%
# The growth at the book's pace, and the disagreement where one counts or rounds otherwise
apart_first, apart_last = (disagreement(start=start) for start in (2010, 2011))
rounded = disagreement(months_each=six - 0.5)
shortest, loosely = six / round_number, disagreement(factor=said / magnitude)
at_most, at_six = (growth.growth_over(12 * (printing - 2010), months) for months in (six - 0.5, six))
assert abs(2 ** (12 * span / pace) / said - 1) < 1e-9

# %%
# The quotient that the post states, in the table of its authors, and like with like
by_post = largest_posted / smallest_then


def quotient(start=largest_then, end=largest_posted):
    """How many times the compute of a start an end has."""
    return end / start


# %%
# By what factor a quotient of two figures moves where Epoch AI revises both, and the growth until the post by lines
changed, revised_low, revised_high, compared = theirs["both", "quotient without games"]
_, with_games_low, with_games_high, _ = theirs["both", "quotient of two revisions"]
along_2022 = theirs["2022", "factor along the line until the post"][0]
along_2026 = theirs["2026", "factor along the line until the post"][0]
apart_pairs, close_pairs = "pairs as far apart as the post says", "pairs within a factor of two of it"
wide, tail = 0.9, 0.05  # the share of revisions that the record of them covers, and what lies above
field = growth.fit_trend(years, flop)
field_2023 = growth.fit_trend(years[years < 2024], flop[years < 2024])
along_ours = growth.growth_over(posted - middle, 1 / field.slope)
at_longer, at_shorter = (
    growth.growth_over(12 * (posted - middle), months)
    for months in (facts.compute_post.most_months, facts.compute_post.least_months)
)

# %%
# From the largest model of the first year to the largest at the post
alike = headline(
    "like-with-like",
    "the largest model's compute at the post over that of the largest of 2010, in the table of its authors",
    lambda start=largest_then, end=largest_posted: quotient(start, end),
    unit="times",
    format="large3",
    interval=(revised_low * quotient(), revised_high * quotient()),
    how=f"{wide:.0%} of what becomes of a ratio when both its figures are revised as {compared:.0f} of Epoch AI's were, "
    "programs for games left out",
    alternatives={
        "the line through their models": along_2022,
        "the line through Epoch AI's table of 2026": along_2026,
        "the line through our table": along_ours,
        "the longer time of the post": at_longer,
        "the shorter time of the post": at_shorter,
        "the later figures for both models": {"start": rnn.training_flop, "end": mt_nlg.training_flop},
        "the smallest model of 2010 as the start": {"start": smallest_then},
        "the system of 2007 as the start": {"start": ngrams.training_flop},
    },
)

# %%
# What is compared with what: from where, to where, and in which colour
since_rnn = quotient(rnn.training_flop, ultra.training_flop)
in_post, in_charts, to_ultra = (render(amount, "large2") for amount in (by_post, quotient(), since_rnn))
arrows = [
    (smallest_then, largest_posted, f"{in_post},\nthe post", colours.VERMILION),
    (largest_then, largest_posted, f"{in_charts},\nlargest to largest", colours.BLUE),
    (largest_then, ultra.training_flop, f"{to_ultra},\nto Gemini Ultra", colours.GREEN),
]

# %%
# The distances on one scale
drawing, axes = canvas(height=3.6)
axes.set(yscale="log", xlim=(0, 10), ylim=(1e13, 3e27), xticks=[], ylabel="training compute (FLOP)")
for amount, what in (
    (smallest_then, f"smallest of {first}"),
    (largest_then, f"largest of {first}"),
    (largest_posted, f"largest of {last}"),
    (ultra.training_flop, f"Gemini Ultra, {ultra.date.year}"),
):
    axes.axhline(amount, color=colours.FAINT, linewidth=1, linestyle=(0, (4, 3)))
    label(axes, 0.1, amount * 1.5, what, va="bottom")
places = ((3.5, 0.12, 1e20, "left"), (5.8, 0.12, 1e19, "left"), (9.5, -0.12, 1e22, "right"))
for (x, beside, y, side), (start, end, what, colour) in zip(places, arrows, strict=True):
    axes.annotate("", (x, end), (x, start), arrowprops={"arrowstyle": "->", "color": colour, "linewidth": 2})
    label(axes, x + beside, y, what, colour, ha=side)

# %%
# What was compared with what
figure(
    drawing,
    name="one-old-sentence",
    caption=f"The post's {ten_billion} matches the step from the smallest model of {first} to the largest of {last}. "
    f"From the largest of {first}, compute grew {in_charts} times until {last}, and {to_ultra} times until Gemini Ultra.",
    alt="Vertical arrows on a logarithmic axis of training compute. The longest starts at the smallest early model; "
    "the others start much higher, at the largest of the same year.",
    data={
        "from (FLOP)": [smallest_then, largest_then, rnn.training_flop],
        "to (FLOP)": [largest_posted, largest_posted, ultra.training_flop],
        "growth (factor)": [by_post, alike, since_rnn],
    },
)

# %% [markdown]
# ## Two figures of one growth
#
# How far apart are the [two](<plain: the factor and the pace>) figures, and can rounding reconcile them?
# The book names a year and no day, so we count from the middle of 2010. Gemini Ultra came out [13.4](<calc: {span:.1f}>) years later,
# after [27](<calc: {span * 12 / six:.0f}>) [doublings](<plain: names the unit>) of [six](<calc: {six:words}>) months, which multiply compute by [121 million](<calc: {by_six / 1e6:.0f} million>).
# A growth of [10 billion](<calc: {said / 1e9:.0f} billion>) times takes [33](<calc: {needed:.0f}>) of them, one every [4.9](<calc: {pace:.1f}>) months.
# The paces differ by hardly more than a month, the results by a factor of [82](<calc: {apart:.0f}>),
# because each [doubling](<plain: names the unit>) multiplies all the growth that went before.
#
# Rounding alone does not explain this, unless "[six](<calc: {six:words}>) months" is so round a number that it covers [4.9](<calc: {pace:.1f}>);
# the tolerance that this site allows for round numbers would reach to [4.6](<calc: {shortest:.1f}>).
# Several liberties together do. From the first day of 2010 until the book was printed, in March 2025, compute that [doubles](<plain: names the rate>) every [five and a half](<plain: half a month less>) months grows
# [9.6 billion](<calc: {at_most / 1e9:.1f} billion>) times.
# But the book's next sentence sets its factor beside Gemini Ultra and the year 2023, so we take "now" to be then.
#
# ## Where the figures come from
#
# In February 2022, researchers of what became Epoch AI, a group that tracks the growth of AI, published a paper on training compute ([Sevilla et al. 2022](<work: sevilla-2022>)).
# Their blog post about it says, in one sentence, that compute has grown by a factor of [10 billion](<fact: {compute_post.factor / 1e9:.0f} billion>) since 2010,
# and that it [doubles](<plain: the post's pace>) in about [5](<fact: {compute_post.least_months}>) to [6](<fact: {compute_post.most_months}>) months ([Sevilla et al. 2022, post](<work: sevilla-post-2022>)).
# The book very likely has both from there: the factor and the starting year are the same,
# and elsewhere it cites these authors in words that stand in the post and not in the paper's abstract.
# We cannot be certain, because the note that should name the source is missing from the text that we have.
# The factor was public by 14 March 2022, in a co-author's tweet ([Ho 2022](<work: ho-2022>)).
# It was said of training compute at large; the book made this the compute of "a leading model".
#
# How did the authors arrive at their factor? They do not say, but their table has only one likely answer.
# The data stand in the notebook that drew the paper's charts ([Sevilla et al. 2022, charts](<work: sevilla-code-2022>)): [104](<calc: {theirs["2022", "field"][3]:.0f}>) models since 2010.
# The smallest is a network of 2010 that reads handwritten digits.
# Its training took [131 trillion](<calc: {smallest_then / 1e12:.0f} trillion>) FLOP.
# The largest, Megatron-Turing NLG of October 2021, took [10.3 billion](<calc: {by_post / 1e9:.1f} billion>) times as many.
# Of all [5,356](<calc: {theirs["2022", apart_pairs][3]:,.0f}>) pairs of models no other is as far apart, and only [one](<calc: {theirs["2022", close_pairs][0] - 1:words}>) other is even [half](<plain: within a factor of two>) as far.
#
# Such a ratio mixes growth with scatter, because models of the same year differ widely.
# In that table the largest model of 2010, a language model for recognising speech, took [470](<calc: {round(largest_then / smallest_then, -1):.0f}>) times as much compute as the smallest.
# From this largest model to the largest of 2021, compute had grown [22 million](<calc: {alike:large2}>) times.
# The trend through all [104](<calc: {theirs["2022", "field"][3]:.0f}>) models gives [22 million](<calc: {along_2022 / 1e6:.0f} million>) as well,
# and the post's own pace gives [10](<calc: {at_longer / 1e6:.0f}>) to [250 million](<calc: {round(at_shorter, -7) / 1e6:.0f} million>).
# So as the growth of leading models, the factor was some [450](<calc: {round(said / alike, -1):.0f}>) times too high, and the post's [two](<plain: the factor and the pace>) figures never agreed.
# %%
# From the largest model of that year in our table, and from what else may be called a leading model
starts = [ngrams, *(m for m in known if m.date.year == 2010)]
ratios = {m.id: quotient(m.training_flop, ultra.training_flop) for m in starts}
paces = {m.id: 12 * (trends.year_of(ultra.date) - trends.year_of(m.date)) / np.log2(ratios[m.id]) for m in starts}
since_2010 = headline(
    "factor-since-2010",
    "Gemini Ultra's compute over that of a leading model of 2010",
    lambda start=rnn.training_flop, end=ultra.training_flop: quotient(start, end),
    unit="times",
    format="large3",
    interval=(revised_low * ratios["rnn-lm"], revised_high * ratios["rnn-lm"]),
    how=f"{wide:.0%} of what becomes of a ratio when both its figures are revised as {compared:.0f} of Epoch AI's were, "
    "programs for games left out",
    alternatives={
        "the best documented model of 2010": {"start": named["feedforward-nn"].training_flop},
        "the smallest model of 2010 in our table": {"start": mlp.training_flop},
        "the larger system of 2007": {"start": ngrams.training_flop},
        "the line through all models, in the middle of 2010": {"start": growth.amount_at(middle, field)},
        "the line through the models before 2024": {"start": growth.amount_at(middle, field_2023)},
        "the figure of 2022 for the largest of 2010": {"start": largest_then},
        "Grok 3, the largest at the book's printing, as the end": {"end": grok.training_flop},
        "the later figure for Grok 3": {"end": facts.epoch_revised.grok_3},
    },
)

# %%
# The same counted as the post counts, from the line, and to the largest model at the book's printing
wrong, far_wrong = 3, 10  # how many times too high or too low an estimate may easily be, and a speculative one
stale, by_line = ratios["mlp-mnist"], quotient(growth.amount_at(middle, field), ultra.training_flop)
printed = quotient(rnn.training_flop, grok.training_flop)

# %% [markdown]
# ## An old figure and a new model
#
# What does [10 billion](<calc: {said / 1e9:.0f} billion>) mean once it is said of Gemini Ultra? [Two](<plain: age, and what is compared>) errors then pull in opposite directions.
# The figure is stale: from the smallest model of 2010, as the post seems to count, compute had grown [380 billion](<calc: {stale:large2}>) times, [38](<calc: {stale / said:.0f}>) times what is printed.
# And it compares unlike models: from the largest of 2010, compute had grown [930 million](<calc: {since_2010:large2}>) times, so that the printed figure is [11](<calc: {said / since_2010:.0f}>) times too high.
# Since the book speaks of a leading model then and now, we judge it by the second.
#
# When the book was printed, early in 2025, the largest model in our own table of notable models was Grok 3,
# with [8.6 billion](<calc: {printed / 1e9:.1f} billion>) times the compute of the largest of 2010.
# So the number was far too high when it was written, and nearly true when it was read, though of another model.
#
# How sure is this? Not very. Our table grades its figures for the largest model of 2010 and for Gemini Ultra as speculative ([Epoch AI 2025](<work: epoch-2025>)).
# We can see how such figures fare, because Epoch AI has revised many between its tables of 2022 and 2026 ([Epoch AI 2026](<work: epoch-2026>)).
# Of the [60](<calc: {compared:.0f}>) models that stand in both, programs for games apart, [27%](<calc: {changed:.0%}>) moved by a factor of [two](<calc: {two:words}>) or more.
# If both figures of our ratio are revised as those were, then in [90%](<calc: {wide:.0%}>) of cases it ends up between [27 million](<calc: {since_2010.low:large2}>) and [32 billion](<calc: {since_2010.high:large2}>),
# so that [10 billion](<calc: {said / 1e9:.0f} billion>) is not excluded.
# (With programs for games, whose games against themselves are no longer counted, the range would be [2.4 million](<calc: {with_games_low * ratios["rnn-lm"] / 1e6:.1f} million>) to
# [353 billion](<calc: {with_games_high * ratios["rnn-lm"] / 1e9:.0f} billion>).)
#
# It also matters what counts as a model.
# Google's Stupid Backoff, of 2007, which a note of the book itself names among the early big models, counts word sequences instead of learning from them as a network does.
# It was larger than any other in our table until [2014](<calc: {overtaken}>). If it counts, the factor is [35 million](<calc: {ratios["sb-lm"]:large2}>).
# %%
# The factor by the model that led
judge(
    "book-ten-billion-times",
    likeliest(
        f"the largest known model of {first} led, and now is Gemini Ultra",
        compare(said, since_2010),
        because="the sentence compares leading models, and the next one names that model",
        others={
            "a model on the line through all led": compare(said, by_line),
            f"the smallest of {first} led, as in the post's ratio": compare(said, stale),
            f"the system of {ngrams.date.year}, the largest until then, led": compare(said, ratios["sb-lm"]),
            "now is the month of printing": compare(said, printed),
        },
    ),
    f"Gemini Ultra, a model of {ultra.date.year}, took about {render(since_2010, 'large2')} times the computing of the "
    f"largest known model of {first}, not {ten_billion}. "
    f"The {ten_billion} very likely comes from a blog post of {int(posted)}, where it matches the step from the smallest "
    f"model of {first} to the largest of {last}.",
)


# %%
# The table of these models
def start_row(m):
    """A model with its training compute, the growth from it to Gemini Ultra, and the pace of that growth."""
    grown, months_each = render(ratios[m.id], "large2"), f"{paces[m.id]:.1f}"
    return f"{m.name} ({m.date.year})", m.domain.lower(), render(m.training_flop, SCI1), grown, months_each


table(
    [start_row(m) for m in sorted(starts, key=lambda m: -m.training_flop)],
    columns=["model", "for", "training (FLOP)", "growth until Gemini Ultra (times)", f"months for a factor of {two}"],
    caption=f"Which model led in {first} decides the factor: the book's {ten_billion} lies between what "
    "the largest and the smallest of that year give.",
)


# %% [markdown]
# ## How fast the field grew
#
# The pace stands on firmer ground than the factor, because all models bear on it and not just [two](<plain: the ends of the quotient>).
# We draw the straight line that fits all [82](<calc: {len(known)}>) models in our table best, on a scale where each [doubling](<plain: names the unit>) is a step of the same height, and read off how long a step takes.
# %%
# The pace of the field, the same by the median of the slopes between all pairs, and in tables drawn again
def pace_of(years, flop):
    """Months of a doubling, by the line through all models."""
    return 12 / growth.fit_trend(years, flop).slope


def months_of(yearly):
    """Months of a doubling, of what grows so many times a year."""
    return 12 / np.log2(yearly)


level, tables = 0.95, 2000
pairs = [(j, i) for i in range(len(years)) for j in range(i) if years[i] > years[j]]
by_pairs = 12 / np.median([np.log2(flop[i] / flop[j]) / (years[i] - years[j]) for j, i in pairs])
again = bootstrap((years, flop), pace_of, of="models", level=level, draws=tables, seed=2010)

# %%
# The pace without each kind of model, without each grade of figure, in other windows, and in other tables
without_domain = leave_out((years, flop), pace_of, [f"models for {m.domain.lower()}" for m in known])
without_grade = leave_out((years, flop), pace_of, [f"{m.confidence.lower()} figures" for m in known])
windows = start_end(years, flop, pace_of, (2010, 2012, 2014, 2016, 2018), (2024, 2026))
is_language = np.array([m.domain in ("Language", "Multimodal") for m in known])
no_games = np.array([m.domain != "Games" for m in known])
sure = np.array([m.confidence != "Speculative" for m in known])
others_of_field = {f"models {name}": found for name, found in windows.items() if name != "from 2010 to 2026"}
for kind in ("vision", "language", "games"):  # the kinds with more than a few models
    others_of_field[f"a table without models for {kind}"] = without_domain[f"without models for {kind}"]
yearly = facts.rahman_owen.growth_per_year

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
        "a table without speculative figures": without_grade["without speculative figures"],
        "the median slope between all pairs": by_pairs,
        "language models alone": pace_of(years[is_language], flop[is_language]),
        "the authors' table of 2022": theirs["2022", "field"][0],
        "Epoch AI's table of 2026": theirs["2026", "field"][0],
        "that table before 2024": theirs["2026", "field until 2023"][0],
        "Epoch AI's rate of May 2024": months_of(facts.sevilla.growth_per_year),
        "Epoch AI's rate of its Data Insights": months_of(yearly),
    },
)
assert doubling.least > pace


# %% [markdown]
# It takes [5.7](<calc: {doubling:.1f}>) months. If the [82](<calc: {len(known)}>) are drawn again from themselves at random, to see how much hangs on single models, [95%](<calc: {level:.0%}>) of such tables give
# [5.1](<calc: {again.low:.1f}>) to [6.5](<calc: {again.high:.1f}>).
# The [104](<calc: {theirs["2022", "field"][3]:.0f}>) models behind the post give [5.7](<calc: {theirs["2022", "field"][0]:.1f}>) as well, and so do the [453](<calc: {theirs["2026", "field"][3]:.0f}>)
# in Epoch AI's table of January 2026, from [5.3](<calc: {theirs["2026", "field"][1]:.1f}>) to [6.0](<calc: {theirs["2026", "field"][2]:.1f}>);
# those of them until December 2023 give [6.3](<calc: {theirs["2026", "field until 2023"][0]:.1f}>).
# Epoch AI itself has found [4.7](<fact: {rahman_owen.growth_per_year}>)-fold growth a year ([Rahman and Owen 2024](<work: rahman-owen-2024>)), a [doubling](<plain: names the unit>) every [5.4](<calc: {months_of(yearly):.1f}>) months.
# Over all other choices, such as later starts or fewer kinds of model, the pace is [5.0](<calc: {doubling.least:.1f}>) to [7.3](<calc: {doubling.most:.1f}>) months, never as fast as the [4.9](<calc: {pace:.1f}>) that the factor needs.
#
# ## A trap: the line through the records
#
# The book speaks of frontier models, those that are the largest of their day. Did they grow faster than the field?
# An earlier version of this page drew a line through the records alone, the models larger than all before them.
# %%
# Records, and records by chance in histories in which they grow as the field does
def pace_of_records(years, flop):
    """Months of a doubling, by the line through the records."""
    return 12 / growth.record_trend(years, flop).slope


def alike_in_pace(generator):
    """A history with our dates and scatter."""
    return years, growth.history_by_chance(years, field, generator)


def shuffled(generator):
    """A history with our dates, in which what lies between the models and the line is dealt to other dates."""
    line = growth.amount_at(years, field)
    return years, line * generator.permutation(flop / line)


# %%
# How steep such lines are, how often their intervals hold, and the line where older systems count too
is_record = growth.record_setters(flop) == 1
front = growth.record_trend(years, flop)
doubling_front = 12 / front.slope
histories = {"side": "below", "draws": 4000, "seed": 2010}
by_chance = under_null((years, flop), pace_of_records, alike_in_pace, **histories)
by_shuffle = under_null((years, flop), pace_of_records, shuffled, **histories)
chance_low, chance_high = trends.central_interval(by_chance.values, level)
by_chance_then = "share of them as steep as was found"
is_larger = is_record & (flop > ngrams.training_flop)
doubling_larger = pace_of(years[is_larger], flop[is_larger])

# %% [markdown]
# That line takes [4.9](<calc: {doubling_front:.1f}>) months, just what the factor needs. But it would be steep, that is, show fast growth, even if nothing were special about records.
# The first model of a table is a record at any size, and a later one only if it beats all before it.
# So the line starts among ordinary models and ends among exceptional ones, which is the fault of the post's ratio over again.
#
# To see how much this does, we drew [4,000](<calc: {len(by_chance.values):,}>) imaginary histories with the dates of our table and models scattered as widely about the trend.
# In all of them field and records grow alike, at [5.7](<calc: {doubling:.1f}>) months.
# Yet [95%](<calc: {level:.0%}>) of the lines through their records take [4.4](<calc: {chance_low:.1f}>) to [5.7](<calc: {chance_high:.1f}>) months, and [38%](<calc: {by_chance.share:.0%}>) are as steep as ours or steeper.
# So a steep line through the records is no evidence that they grew faster.
#
# The most famous such line is OpenAI's: a [doubling](<plain: names the unit>) every [3.4](<fact: {amodei_2018.doubling_months}>) months, through the largest runs of 2012 to 2017 ([Amodei and Hernandez 2018](<work: amodei-hernandez-2018>)).
# Sevilla and his colleagues called it biased, and laid it to the choice of years or of models. Chance alone can do as much.
#
# ??? note "Records by chance, in other tables and drawn in another way"
#     Our histories scatter along a bell curve. If the table's own scatter is dealt out to its dates anew, [44%](<calc: {by_shuffle.share:.0%}>) are as steep.
#     So reckoned, it is [38%](<calc: {theirs["2022", "share of histories by chance"][0]:.0%}>) for the table of 2022 and [54%](<calc: {theirs["2026", "share of histories by chance"][0]:.0%}>) for that of 2026.
#     The start matters too: if the system of 2007 is let in, [four](<calc: {int(is_record.sum() - is_larger.sum()):words}>) of the [17](<calc: {int(is_record.sum())}>) records are no longer records,
#     and the line through the rest takes [6.0](<calc: {doubling_larger:.1f}>) months.
#     As for OpenAI's line, if all models of its years in Sevilla's table grow at [5.7](<calc: {theirs["2022", "field"][0]:.1f}>) months, [48%](<calc: {theirs["2022", by_chance_then][0]:.0%}>) of lines through records are as steep
#     ([29%](<calc: {theirs["2026", by_chance_then][0]:.0%}>) in the table of 2026).
# %%
# How many histories have a line of each pace
drawing, axes = canvas(height=3.0)
counts, edges = np.histogram(by_chance.values, bins=np.arange(3.8, 6.9, 0.1))
axes.set(
    xlim=(3.8, 6.8),
    ylim=(0, counts.max() * 1.35),
    xlabel="line through the records (months)",
    ylabel="histories (number)",
)
axes.stairs(counts, edges, fill=True, color=colours.SKY, alpha=0.5)
for at, colour in ((doubling_front, colours.VERMILION), (doubling, colours.INK)):
    axes.axvline(at, color=colour, linewidth=1.6)
label(
    axes, doubling_front - 0.05, counts.max() * 1.22, f"our table:\n{doubling_front:.1f}", colours.VERMILION, ha="right"
)
label(axes, doubling + 0.05, counts.max() * 1.22, f"all models, and the\ntruth here: {doubling:.1f}", colours.INK)

# %%
# The null of record lines
figure(
    drawing,
    name="records-by-chance",
    caption=f"In {len(by_chance.values):,} imaginary histories in which records grow no faster than other models, the "
    "line through the records nearly always looks faster. "
    f"The line of our own table, at {doubling_front:.1f} months, is an ordinary case.",
    alt="Histogram of the paces of lines through records: nearly all lie to the left of the true pace, and our "
    "table's lies near the middle.",
    data={"from (months)": edges[:-1], "to (months)": edges[1:], "histories (number)": counts},
)


# %% [markdown]
# ## How fast the frontier grew
#
# The book's words can be tested with less of that trap.
# At the end of each year, take the largest model to date, older systems included, and draw the line through these.
# %%
# The largest model to date at the end of each year, and those among the largest when they came out
def pace_of_top(years, flop):
    """Months of a doubling, by the line through models that were among the ten largest when they came out."""
    return 12 / growth.record_trend(years, flop, among=10).slope


def largest_pace(years, flop, since=2010, until=2023, least=ngrams.training_flop):
    """Months of a doubling of the largest model to date, which is no smaller than the least."""
    ends = np.arange(since, until + 1) + 1
    return 12 / growth.fit_trend(ends, [max(flop[years < end].max(), least) for end in ends]).slope


# %%
# How far chance moves it, and what it makes of those among the largest when they came out
by_luck = under_null((years, flop), largest_pace, alike_in_pace, draws=2000, seed=2023)
luck = trends.central_interval(by_luck.values, level)
by_top = under_null((years, flop), pace_of_top, alike_in_pace, side="below", draws=2000, seed=2024)
top_low, top_high = trends.central_interval(by_top.values, level)
ten_until = "top ten until the report"

# %%
# The words and figures of the report, the table where games played for training are not counted, and money
faster, slower = 5, 4  # fold growth a year, the words of the report
top_ten, later_ten = facts.sevilla.frontier_growth_per_year, facts.sevilla.later_frontier_growth_per_year
ours_since, theirs_since = "largest to date since 2010", "largest to date since 2010, as revised"
by_posts = [months_of(factor) for factor in (faster, slower)]
recount = {"alphago-zero": facts.epoch_revised.alphago_zero, "alphazero": facts.epoch_revised.alphazero}
recounted = np.array([recount.get(m.id, m.training_flop) for m in known])
cheaper = 2 ** (1 / facts.gpus.learning_doubling_years)
dollars = facts.cottier.growth_per_year
by_dollars, by_more, by_fewer = (months_of(cost * cheaper) for cost in (dollars, dollars.high, dollars.low))

# %%
# By what else one could measure the frontier
others_of_frontier = {
    f"the system of {ngrams.date.year} left out": {"least": 1.0},
    "a start in 2012": {"since": 2012},
    "a start in 2016": {"since": 2016},
    "an end in 2024": {"until": 2024},
    "figures that are not speculative": lambda: largest_pace(years[sure], flop[sure]),
    "language models alone": lambda: largest_pace(years[is_language], flop[is_language]),
    "AlphaGo Zero's games not counted": lambda: largest_pace(years, recounted),
    "the same from 2016 on": lambda: largest_pace(years, recounted, since=2016),
    "the same from 2018 on": lambda: largest_pace(years, recounted, since=2018),
}

# %%
# By what tables and measures of others
others_of_frontier |= {
    "Epoch AI's table of 2026": theirs["2026", "largest to date since 2010"][0],
    "that table from 2016 on": theirs["2026", "largest to date since 2016"][0],
    "the authors' table of 2022": theirs["2022", ours_since][0],
    "that older table from 2016 on": theirs["2022", "largest to date since 2016"][0],
    "its models with the figures of 2026": theirs["both", theirs_since][0],
    "the same models from 2016 on": theirs["both", "largest to date since 2016, as revised"][0],
    "a line through the records": doubling_front,
    f"a line through the records above the system of {ngrams.date.year}": doubling_larger,
    "the largest of 2010 and Gemini Ultra alone": paces["rnn-lm"],
    "the system of 2007 and Gemini Ultra alone": paces["sb-lm"],
    "Epoch AI's slower rate for the frontier": months_of(slower),
    "its faster rate": months_of(faster),
    "its rate for the ten largest at a time": months_of(top_ten),
    "the same from 2018 on, without AlphaGo": months_of(later_ten),
    "dollars spent, times what a dollar bought": by_dollars,
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
    how=f"{level:.0%} of {len(by_luck.values):,} histories with the dates and scatter of the table, in which the "
    "largest models grow as all do",
    alternatives=others_of_frontier,
)
by_choice = frontier.alternatives

# %%
# How fast, by the largest model to date
judge(
    "book-doubled-every-six-months",
    likeliest(
        "the largest model to date, from then until Gemini Ultra",
        compare(six, frontier),
        because="a frontier model is at the front of its time, and the period is that of the sentence before",
        others={"all notable models are meant": compare(six, doubling)},
    ),
    f"The largest model to date took {frontier:.1f} months for a factor of {two}, and all {len(known)} notable "
    f"models {doubling:.1f}. "
    f"By other ways of measuring the frontier it is {frontier.least:.1f} to {frontier.most:.1f} months.",
)

# %% [markdown]
# So measured, the frontier [doubled](<plain: names the rate>) every [5.7](<calc: {frontier:.1f}>) months from 2010 to 2023.
# In the imaginary histories, where the truth is [5.7](<calc: {doubling:.1f}>), such a line takes [5.0](<calc: {frontier.low:.1f}>) to [6.3](<calc: {frontier.high:.1f}>) months and shows hardly any bias.
# It starts from Stupid Backoff; without that system, as in our factor, it takes [5.0](<calc: {by_choice["the system of 2007 left out"]:.1f}>) months and leans towards steep.
# Nor does the frontier stand out as faster than the field in Epoch AI's tables of 2022 and of 2026.
# Epoch AI summed up the growth of both as [4- to 5-fold](<plain: the words of the report>) a year,
# a [doubling](<plain: names the unit>) in [5.2](<calc: {by_posts[0]:.1f}>) to [6.0](<calc: {by_posts[1]:.1f}>) months ([Sevilla and Roldán 2024](<work: sevilla-roldan-2024>)).
#
# The book's [six](<calc: {six:words}>) months hold, then, for the largest models as well as for the field.
# The slowest measures start in 2016: they take [9.2](<calc: {by_choice["a start in 2016"]:.1f}>) months in our table and [11](<calc: {frontier.most:.0f}>) in that of 2022.
# They hang on programs for the game of Go, to which the objections return.
#
# ??? note "The frontier in other tables, and in dollars"
#     In the table of 2022 the line leans towards steep, because that table has no large model from before 2010.
#     It gives [4.6](<calc: {theirs["2022", ours_since][0]:.1f}>) months until [2021](<calc: {last}>), where chance gives [3.8](<calc: {theirs["2022", ours_since][1]:.1f}>) to [6.3](<calc: {theirs["2022", ours_since][2]:.1f}>).
#     In that of 2026 it gives [6.0](<calc: {theirs["2026", ours_since][0]:.1f}>), where chance gives [5.4](<calc: {theirs["2026", ours_since][1]:.1f}>) to [6.1](<calc: {theirs["2026", ours_since][2]:.1f}>).
#
#     Money agrees, though its costs are reckoned from many of the same runs.
#     Since 2016 the dearest runs have cost [2.4](<fact: {cottier.growth_per_year}>) times as much each year ([Cottier et al. 2024](<work: cottier-2024>)),
#     and a dollar has bought [1.4](<calc: {cheaper:.1f}>) times as much computing ([Hobbhahn and Besiroglu 2022](<work: hobbhahn-2022>)):
#     together a [doubling](<plain: names the unit>) in [6.9](<calc: {by_dollars:.1f}>) months, or [5.9](<calc: {by_more:.1f}>) to [8.1](<calc: {by_fewer:.1f}>) over the interval of the costs.
# %% [markdown]
# ## Faster than what?
#
# The book sets the pace beside [Moore's law](<term: moores-law>), the old rule of thumb by which chips [double](<plain: the content of the law>) their power every [24](<calc: {12 * facts.gpus.moore_years:.0f}>) months.


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
# Faster by the year, and what the laptops of the book's pace would cover
year_moore, year_six, year_frontier = (2 ** (12 / months) for months in (moore, six, frontier))
filled = by_six * laptop / 1e6

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
    f"What takes Moore's law {moore:.0f} months took the frontier {frontier:.1f}; in a year that is "
    f"{year_frontier:.1f}-fold against {year_moore:.1f}-fold.",
)

# %% [markdown]
# The frontier did in [5.7](<calc: {frontier:.1f}>) months what takes Moore's law [4.2](<calc: {by_clock:.1f}>) times as long, so the book is right.
# It would be wrong of the growth in a year: at [six](<calc: {six:words}>) months compute grows [4](<calc: {year_six:.0f}>)-fold a year, and by Moore's law [1.4](<calc: {year_moore:.1f}>)-fold.
# Their ratio is [2.8](<calc: {year_six / year_moore:.1f}>).
#
# The book also pictures its factor: were the computing behind a model of 2010 a laptop, that behind Gemini Ultra would be New York City.
# [10 billion](<calc: {said / 1e9:.0f} billion>) laptops would indeed cover the city. At [six](<calc: {six:words}>) months for a [doubling](<plain: names the unit>) they would cover [11](<calc: {filled:.0f}>) km², a corner of one borough.
#
# ## When the era began
#
# The book calls ["the period since 2016 the scaling era of AI"](<said: book-scaling-era>). Did anything change in that year?
# In support it quotes the post: a trend of models that breaks off the main one between 2015 and 2016.
# The quoted words are the post's, with an "arguably" left out.
# To see whether growth changed, let our line bend once, in whatever year fits best.
# %%
# One bend, the year of it in tables drawn again, and the year that the paper gives
turn = growth.fit_turn(years, flop)
turns = bootstrap((years, flop), lambda y, f: growth.fit_turn(y, f).year, of="models", level=wide, draws=200, seed=2016)
begins = facts.sevilla_2022.large_scale_year


# %%
# How much a bend explains, in the table and along a straight line by chance
def explained(years, flop):
    """The share of what a straight line leaves that one bend explains."""
    bent = growth.fit_turn(years, flop)
    return 1 - bent.squares / bent.line_squares


bends = under_null((years, flop), explained, alike_in_pace, side="above", draws=400, seed=2015)

# %%
# The models that take many times what the line gives for their date
least_large = facts.sevilla_2022.large_scale_least
large = sum(flop > least_large * growth.amount_at(years, field))


def first_large(years, flop):
    """The date of the first model far above the line; the end of the table where there is none."""
    far = flop > least_large * growth.amount_at(years, growth.fit_trend(years, flop))
    return years[far][0] if far.any() else years[-1]


# %%
# How many such models there would be by chance, and when the first would come
expected = len(known) * math.erfc(np.log2(least_large) / field.spread / math.sqrt(2)) / 2
firsts = under_null((years, flop), first_large, alike_in_pace, draws=1000, seed=2014)
first_low, first_high = (int(end) for end in trends.central_interval(firsts.values, wide))

# %% [markdown]
# The best year for a bend is [2016](<calc: {int(turn.year)}>), as the book has it, but the bend is the wrong way round:
# before it compute [doubled](<plain: names the rate>) every [4.0](<calc: {12 / turn.before:.1f}>) months, and after it every [6.5](<calc: {12 / turn.after:.1f}>).
# It is weak as well. Of histories without any bend, [6%](<calc: {bends.share:.0%}>) show one as strong,
# and [90%](<calc: {wide:.0%}>) of tables drawn again put it between [2014](<calc: {int(turns.low)}>) and [2024](<calc: {int(turns.high)}>).
# What the authors saw late in [2015](<fact: {sevilla_2022.large_scale_year}>) was a second strand of models, with [10](<fact: {sevilla_2022.large_scale_least}>) to [100](<fact: {sevilla_2022.large_scale_most}>)
# times the compute of the rest ([Sevilla et al. 2022](<work: sevilla-2022>)).
# Our table dates no such step. It has [10](<calc: {large}>) models that far above its line, but its models scatter so widely that chance alone would put [12](<calc: {expected:.0f}>) there.

# %%
# The year of the step, which the paper gives
judge(
    "book-trend-break-2015-2016",
    likeliest(
        "a trend of much larger models begins in these years, beside the main one",
        undecided(
            "our table has no more models so far above its line than chance puts there, and so dates no such step",
            "a table whose models are sorted into strands before their compute is looked at",
        ),
        because="the words say that a trend breaks off, and not only that somebody dates it so",
        others={
            "the date that its authors give elsewhere": of_record(between(2015, 2016, begins)),
            "a line that bends": true_unless(
                turn.after < turn.before, by="growth that slowed where the line bends, if it changed at all"
            ),
        },
    ),
    f"Of {len(known)} notable models {large} have at least {least_large} times the compute of the line through all, and "
    f"chance alone would put {expected:.0f} there, the first of them in {wide:.0%} of cases between {first_low} and "
    f'{first_high}. The abstract dates the step late in {begins}; the post has an "arguably" that the book leaves out.',
)

# %%
# Whose era it is
judge(
    "book-2016-era",
    not_of_fact("it gives a period a name; when compute stepped up is said in its note, which is judged by itself"),
    f"The paper that the note cites has large models begin late in {begins}; GPT-2, with which the note says that "
    f"the era is usually begun, came in {named['gpt-2-xl'].date.year}.",
)

# %% [markdown]
# ## Steps
#
# Gwern Branwen, a writer on AI, said of a famous step, that to GPT-3:
#
# > one of the biggest scale UPS in all of neural network history going from gbt2 to gbd3
# >
# > — [Gwern Branwen](<said: branwen-scale-up>)
#
# (The automatic captions misspell GPT.)

# %%
# The steps of the GPTs
family = [named["gpt-1"], named["gpt-2-xl"], named["gpt-3-175b"], named["gpt-4"]]
leaps = [b.training_flop / a.training_flop for a, b in itertools.pairwise(family)]


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
sizes_recounted = [recount.get(m.id, m.training_flop) for m in known]
tops_recounted = [
    size for size, top in zip(sizes_recounted, growth.record_setters(sizes_recounted), strict=True) if top
]
jumps_recounted = [b / a for a, b in itertools.pairwise(tops_recounted)] + leaps

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
        "AlphaGo Zero's games not counted": {"among": jumps_recounted},
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
    f"The step was {leaps[1]:.0f}-fold, on a guess of GPT-2's compute. Of {len(jumps)} steps, from record to "
    f"record and within families of models, {larger:.0f} {'is' if larger == 1 else 'are'} larger: "
    f"AlphaGo Zero's {go:.0f}-fold, by a figure since lowered.",
)

# %% [markdown]
# From GPT-2 to GPT-3 compute grew [164](<calc: {leaps[1]:.0f}>)-fold.
# Among [20](<calc: {len(jumps)}>) steps from record to record and within families of models, only [one](<calc: {larger:words}>) is larger, AlphaGo Zero's, by a figure since lowered, so he is right.
# But GPT-2's compute is a guess: if it took [three](<calc: {wrong:words}>) times as much, [five](<calc: {round(larger.alternatives[f"{wrong} times the compute for GPT-2"]):words}>) steps are larger.
#
# ## If it goes on
#
# How long can either pace last? Money sets the limit.
# %%
# What a run costs, what would be paid, and how fast hardware gets cheaper
bill, dream = facts.run_cost.gemini_rented, facts.chip_plan.most

# %%
# What either pace would need
outlook = {}
for name, months_each in (("months", six), ("factor", pace)):
    yearly = 2 ** (12 / months_each)
    left = np.log(dream / bill) / np.log(yearly / cheaper)
    outlook[name] = trends.year_of(ultra.date) + left


# %% [markdown]
# Gemini Ultra's run cost [$199 million](<calc: ${bill / 1e6:.0f} million>) at cloud prices ([Epoch AI, training costs](<work: epoch-costs-2025>)).
# Suppose that compute [doubles](<plain: names the rate>) every [six](<calc: {six:words}>) months and hardware gets cheaper as before.
# Then a single run would cost [$7 trillion](<fact: ${chip_plan.most / 1e12:.0f} trillion>), which was once reported as the price of a plan for chip plants around the world ([The Wall Street Journal 2024](<work: wsj-altman-2024>)),
# in [2033](<calc: {int(outlook["months"])}>); at the pace that the factor needs, in [2031](<calc: {int(outlook["factor"])}>).
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
    "orders": reading("growth, counted in zeros", unit="orders", format=".1f"),
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
    caption=f"If a factor of {two} takes a month less than {six}, compute grows {10**month_more:.0f} times as much over "
    "the span of the book's sentences.",
    alt=f"Orders of growth against the months for a factor of {two}: a falling curve with a point on it for the "
    "setting of the sliders.",
)

# %%
# The exercise at the end: its years, its factor and its slip; the months, and the growth where each takes a month more
years_apart, factor_apart, slip = 12, 1e9, 1
missing = 12 * years_apart / np.log2(factor_apart)
with_more = 2 ** (12 * years_apart / (missing + slip))

# %% [markdown]
# ## Objections
#
# **Epoch AI's own figure for the frontier bears out the factor.** This is the best case for the book. Models that were among the [ten](<plain: the running top ten of the report>) largest when they came out
# grew [5.3](<fact: {sevilla.frontier_growth_per_year}>)-fold a year until May 2024, or [4.9](<fact: {sevilla.frontier_growth_per_year.low}>) to [5.7](<fact: {sevilla.frontier_growth_per_year.high}>)
# ([Sevilla and Roldán 2024](<work: sevilla-roldan-2024>)): a [doubling](<plain: names the unit>) every [5.0](<calc: {months_of(top_ten):.1f}>) months.
# Until Gemini Ultra that makes [5.3 billion](<calc: {top_ten**span / 1e9:.1f} billion>), near enough to the book's factor for so round a number.
# But a running top [ten](<plain: the running top ten of the report>) has the flaw of the record line: the first [ten](<plain: the running top ten of the report>) models of a table are in it at any size.
# In our histories, where the truth is [5.7](<calc: {doubling:.1f}>) months, such a line takes [4.8](<calc: {top_low:.1f}>) to [5.7](<calc: {top_high:.1f}>); in our table it takes [5.2](<calc: {by_top.found:.1f}>), and Epoch AI's own
# table tells the same.
# So the top [ten](<plain: the running top ten of the report>) grew no faster than selection makes them seem to. From 2018 on, the report itself has [4.2](<fact: {sevilla.later_frontier_growth_per_year}>)-fold a year, or
# [5.8](<calc: {months_of(later_ten):.1f}>) months.
#
# **Large models grew more slowly, and the post says so.** In its part on eras, the largest models [double](<plain: the post's pace>) only about every [10](<fact: {compute_post.large_scale_months}>) months, which would make the book's
# "each frontier model" wrong.
# But these begin with DeepMind's programs for Go, and their figures have changed at the source:
# Epoch AI has since stopped counting the games that AlphaGo Zero played against itself.
# With the figures of 2026, the same models take [7.2](<calc: {theirs["both", "strand as revised"][0]:.1f}>) months,
# from [5.6](<calc: {theirs["both", "strand as revised"][1]:.1f}>) to [10.2](<calc: {theirs["both", "strand as revised"][2]:.1f}>), which no longer excludes [six](<calc: {six:words}>).
#
# ??? note "These objections in figures"
#     In Epoch AI's table of 2026 the top [ten](<plain: the running top ten of the report>) take [5.2](<calc: {theirs["2026", ten_until][0]:.1f}>) months until the month of that report, where chance gives
#     [4.5](<calc: {theirs["2026", ten_until][1]:.1f}>) to [5.4](<calc: {theirs["2026", ten_until][2]:.1f}>).
#
#     The authors' notebook has [19](<calc: {theirs["both", "strand of large models"][3]:.0f}>) large models, and the line through them takes [10.5](<calc: {theirs["both", "strand of large models"][0]:.1f}>) months
#     (they print [10.7](<fact: {compute_charts.large_scale_months}>), from [7.8](<fact: {compute_charts.large_scale_months.low}>) to [27.2](<fact: {compute_charts.large_scale_months.high}>)).
#     Of these, [11](<calc: {theirs["both", "strand as revised"][3]:.0f}>) were revised, and AlphaGo Zero's figure is now [525](<calc: {named["alphago-zero"].training_flop / facts.epoch_revised.alphago_zero:.0f}>) times smaller.
#     The same revisions take the frontier since 2016 from [9.2](<calc: {by_choice["a start in 2016"]:.1f}>) months to [6.4](<calc: {by_choice["the same from 2016 on"]:.1f}>) in our table,
#     and from [11](<calc: {frontier.most:.0f}>) to [7.5](<calc: {by_choice["the same models from 2016 on"]:.1f}>) in that of 2022.
#
# **Your own factor is as poor as theirs.** It is poor: revisions could carry it to [32 billion](<calc: {since_2010.high:large2}>).
# But the charge against the post's factor survives them. From largest to largest, compute grew [22 million](<calc: {alike:large2}>) times,
# and revisions carry that above [758 million](<calc: {alike.high:large3}>) in only [5%](<calc: {tail:.0%}>) of cases.
# The trend, which no single figure moves much, sides with that lower number: it gives [22](<calc: {along_2022 / 1e6:.0f}>) to [25 million](<calc: {along_2026 / 1e6:.0f} million>) in the
# [three](<plain: ours, that of 2022 and that of 2026>) tables.
#
# **A smallest model of 2010 may be the fair start, because a typical one was that small.** From the trend through all models, Gemini Ultra is indeed [5 billion](<calc: {by_line / 1e9:.0f} billion>) times larger, and the book's figure
# would pass.
# But this compares a typical model of the first year with the largest of the last, and the book says "leading" of both.
#
# ## The reckoning
#
# Said of Gemini Ultra, the book's figures contradict each other: they are [82](<calc: {apart:.0f}>) times apart, and [41](<calc: {apart_first:.0f}>) to [165](<calc: {apart_last:.0f}>) by the day of 2010 from which one counts.
# Keep the pace. Compute [doubled](<plain: names the rate>) about every [six](<calc: {six:words}>) months: the field took [5.7](<calc: {doubling:.1f}>) by all [three](<plain: ours, that of 2022 and that of 2026>) tables, each to its end,
# and the largest model to date, since 2010, [4.6](<calc: {theirs["2022", ours_since][0]:.1f}>) to [6.0](<calc: {theirs["2026", ours_since][0]:.1f}>).
# Drop the factor, or say what it matches: the largest model of 2021 over the smallest of 2010.
# Between the largest model of 2010 and Gemini Ultra, the best figures make it [930 million](<calc: {since_2010:large2}>), and to Grok 3 [8.6 billion](<calc: {printed / 1e9:.1f} billion>).
# A published figure for Gemini Ultra, or a better one for early models, could move the first of these [tenfold](<calc: {far_wrong:fold}>); the contradiction would stay.
#
# The best public answers are Epoch AI's own, the paper of 2022 and the report of 2024. We confirm them on the pace, and the bias of OpenAI's line was their finding.
# What is new here is what the [10 billion](<calc: {said / 1e9:.0f} billion>) matches, how far it is from the pace beside it, and how steep chance alone makes records and running tops.
# We found no earlier account of these.
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
# A table of notable models is chosen by people, and what they notice has changed; that all our tables descend from Epoch AI's work is the limit of every comparison here.
# Training compute is that of the final run. Failed runs, and the use of a model after its training, are not in it.
# The intervals take errors to be independent from model to model, which they are not within a laboratory.
