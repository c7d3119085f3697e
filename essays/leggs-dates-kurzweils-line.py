# ---
# title: Legg's dates, Kurzweil's line
# summary: >-
#   Shane Legg is remembered for naming the years of artificial general intelligence, but what he published in 2010 was odds; they put it by the end of 2030 at [64%](<calc: {by_2030:.0%}>),
#   or at [71%](<calc: {by_2030.alternatives["the wait counted from the day of the post"]:.0%}>) if one leaves out what he said of the latest years.
#   Scored on those odds in December 2025 he was [0.45](<calc: {behind:.2f}>) bits ([0.39](<calc: {behind.low:.2f}>) to [0.53](<calc: {behind.high:.2f}>)) behind a forecaster who gave every year the same chance,
#   which is close to a draw.
#   He beats that rival if it comes before [2047](<calc: {overtakes:.0f}>); whether he beats "in [twenty](<plain: the cliché>) years" depends on how the cliché is worded.
#   Fast supercomputers came, early for Moravec and a few years late for Kurzweil. Kurzweil's brain for [1,000](<calc: {dollars:,}>) dollars did not: in the year of his later curve the best card in our table
#   gave [124](<calc: {short:.0f}>) times less than a brain by his count, or [9](<calc: {short.alternatives["8-bit arithmetic"]:.0f}>) times less at coarse arithmetic.
# part: Forecasts
# authors: [The Scaling Era Reckoned]
# date: 2026-11-27
# order: 1
# excerpts: [branwen-generalist-assistant, branwen-generalist-captions, labenz-curve]
# claims: [gwern-legg-2019-generalist, gwern-legg-2025-agents, book-gwern-general-assistant, gwern-legg-precise, labenz-kurzweil-2020, labenz-25-years-ago]
# ---

# %%
# What this essay computes with
import datetime as dt
import math

import numpy as np
from scipy.optimize import brentq
from scipy.special import log_ndtr, ndtri

from reckoner.author import (
    canvas,
    colours,
    explore,
    facts,
    figure,
    guide,
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
from snippets import dated, trends
from snippets.verdicts import compare, likeliest, of_record, true_unless, undecided

# %%
# When Legg wrote, and when he said that it had not come
WROTE, SEEN = (float(trends.year_of(day)) for day in (dt.date(2010, 12, 31), dt.date(2025, 12, 14)))
mid, level = 0.5, 0.95

# %%
# A year that is named is read as its middle, and "by" a year as its end
NAMED = {"mean": facts.legg.mean_year + mid, "mode": facts.legg.mode_year + mid}
UPPER = facts.legg.upper_year + 1
START = dated.lognormal_start(**NAMED, upper=UPPER, level=level)


# %%
# Legg's odds of December 2010
def legg(year, start=START, mean=NAMED["mean"], mode=NAMED["mode"]):
    """The chance that it has not come by a year, and the chance a year that it comes then, given that it had not come when he wrote."""
    shape = dated.lognormal_of(mean - start, mode - start)
    before = dated.lognormal_wait(WROTE - start, *shape)[0] if np.all(start < WROTE) else 1.0
    left, density = dated.lognormal_wait(year - start, *shape)
    return left / before, density / before


# %%
# The chance by the end of a year
def by_end_of(year, **choice):
    """The chance that it has come by the end of a year."""
    return 1 - legg(year + 1, **choice)[0]


def quantile(chance, **choice):
    """The date by which it has come with a chance."""
    return brentq(lambda year: 1 - legg(year, **choice)[0] - chance, WROTE + 0.1, 2150)


tenth, half, ninth = (quantile(chance) for chance in (0.1, mid, 0.9))

# %% [markdown]
# In November 2024 the essayist Gwern Branwen was asked how he had come to believe, years before most, that bigger machines would bring artificial intelligence.
# He had read Hans Moravec, Ray Kurzweil and the blog of Shane Legg, who later cofounded DeepMind.
# Legg, as he remembers, gave very precise predictions:
#
# > We're going to get the first general assistant around 2019, and then around 2025 we'll get agents and generalist capabilities, and by 2030 we should have AGI.
# >
# > — [Gwern Branwen](<said: branwen-generalist-assistant>)
#
# *AGI*, artificial general intelligence, is a machine that can do about what a person's mind can do.
# Did these people see it coming, and should we then believe their next date?
# We find that for AGI Legg wrote odds and not dates, and that so far his odds have done a little worse than giving every year the same chance.
# The great machines on which all of them counted came early or a few years late, and Kurzweil's brain for [1,000](<plain: dollars, as he has it>) dollars did not come when he had it.
#
# ## Legg wrote odds, and memory kept years
#
# Branwen's memory has the right years and has lost the odds, as this section shows.
# At the end of [2010](<fact: {legg.written}>) Legg repeated a forecast that he had set down before ([Legg 2010](<work: legg-2010>)): the date of roughly human-level AGI is *log-normal*,
# a lopsided bell with a long tail of late years, with its peak in [2025](<fact: {legg.mode_year}>), its average in [2028](<fact: {legg.mean_year}>), and [95%](<calc: {level:.0%}>) of it over by [2045](<fact: {legg.upper_year}>).
# Such a curve describes a wait, so it needs a day on which the wait begins, and he names none.
# If it begins about [1984](<calc: {START:.0f}>), the curve has his peak, his average and his [95%](<calc: {level:.0%}>); with another start it misses one of the [three](<plain: peak, average and late end>).
# So that start is only a way to draw his curve.
# It comes near what he said the next July, but for the late end: he put [10%](<plain: as in the question>) by [2018](<fact: {legg_qa.tenth}>) and [50%](<plain: as in the question>) by [2028](<fact: {legg_qa.half}>)
# ([Legg and Kruel 2011](<work: legg-kruel-2011>)): our curve reaches these in [2017](<calc: {int(tenth)}>) and [2027](<calc: {int(half)}>), but [90%](<plain: as in the question>) already in [2041](<calc: {int(ninth)}>), not
# [2050](<fact: {legg_qa.ninth}>).


# %%
# The chance by the end of each remembered year
REMEMBERED = (2019, 2025, 2030)
LAST = REMEMBERED[-1]
by_2019, by_2025, _ = (by_end_of(year) for year in REMEMBERED)
from_post = by_end_of(LAST, start=WROTE)
by_half_year, inner = by_end_of(facts.legg_2025.half_year), 0.8

# %%
# How the years that he named may be read: any day in them, each with its own start
rng, draws = np.random.default_rng(2010), 20_000
READ = {name: year + rng.uniform(-mid, mid, draws) for name, year in NAMED.items()}
READ["start"] = dated.lognormal_start(**READ, upper=UPPER - rng.uniform(0, 1, draws), level=level)
began = rng.uniform(1943, 1963, draws)
PLAIN = facts.legg_2009.year, facts.legg_2009.deviation
CORRECTED = facts.legg_meta.year, facts.legg_meta.deviation


# %%
# A bell curve about a year, for what he wrote in 2009
def bell(year, centre, deviation):
    """The chance that it has not come by a year, and the chance a year, by a normal distribution."""
    z = (year - centre - mid) / deviation
    return np.exp(log_ndtr(-z)), np.exp(-(z**2) / 2) / (deviation * math.sqrt(2 * math.pi))


# %%
# His answer of July 2011: years with their chances
def asked(year, start, years, chances=(0.1, 0.5, 0.9)):
    """A forecast of years with chances; each is read as its end."""
    return dated.through_quantiles(np.asarray(year) - start, np.array(years) + 1 - start, chances[: len(years)])


QA = 2011.54, (facts.legg_qa.tenth, facts.legg_qa.half, facts.legg_qa.ninth)

# %%
# Other starts of the wait
other_starts = {"the wait counted from the day of the post": WROTE, "the wait counted from the end of 2009": 2009.99}
other_starts["the wait counted from 1999, when he first made the prediction"] = 1999.5
his_own = {
    "his words of February 2009": lambda year: bell(year, *PLAIN),
    "his own correction of April 2009": lambda year: bell(year, *CORRECTED),
    "his answer of July 2011": lambda year: asked(year, *QA),
}

# %%
# The chance by the last year
by_2030 = headline(
    "by-2030",
    f"the chance that Legg's forecast of {facts.legg.written:.0f} gives human-level AI by the end of {LAST}",
    lambda of=legg: 1 - of(LAST + 1)[0],
    unit="probability",
    format=".0%",
    interval=trends.central_interval(by_end_of(LAST, **READ), level),
    how=f"{level:.0%} over how the years that he named may be read: any day in them",
    alternatives={
        name: {"of": lambda year, start=start: legg(year, start=start)} for name, start in other_starts.items()
    }
    | {name: {"of": of} for name, of in his_own.items()},
)

# %%
# The likeliest year
peak = headline(
    "likeliest-year",
    "the likeliest year of human-level AI in what Legg wrote",
    facts.legg.mode_year,
    unit="number",
    format=".0f",
    how="the year is as he printed it",
    alternatives={
        "his words of February 2009": facts.legg_2009.year,
        "his own correction of April 2009": facts.legg_meta.year,
        "the year of even odds in his answer of July 2011": facts.legg_qa.half,
    },
)

# %%
# The first general system
first_system = headline(
    "first-general-system",
    "the year by whose end Legg foresaw a system that has learnt several senses and skills",
    2011 + facts.legg_proto.years,
    unit="number",
    format=".0f",
    how="we have the post as others retell it",
    alternatives={"the year that a newspaper printed": facts.legg_proto.by},
)


# %%
# How many years the middle of his forecast spans
def span(of, start=WROTE):
    """Years from the date with a chance of 10% to that with 90%."""
    return np.subtract(*(brentq(lambda y, q=q: 1 - of(y)[0] - q, start + 0.1, 2150) for q in (0.9, 0.1)))


gap = (LAST - REMEMBERED[0]) / (len(REMEMBERED) - 1)
own_span = headline(
    "years-spanned",
    f"years over which the middle {inner:.0%} of Legg's forecast of {facts.legg.written:.0f} spread",
    lambda of=legg: span(of),
    unit="years",
    format=".0f",
    interval=trends.central_interval(
        [span(lambda y, k=k: legg(y, **{n: v[k] for n, v in READ.items()})) for k in range(300)], level
    ),
    how=f"{level:.0%} over how the years that he named may be read",
    alternatives={"the wait counted from the day of the post": {"of": lambda year: legg(year, start=WROTE)}}
    | {name: {"of": of} for name, of in his_own.items() if "July" not in name}
    | {"his answer of July 2011": QA[1][2] - QA[1][0]},
)

# %%
# What his correction gives
corrected_by = 1 - bell(facts.legg_2025.half_year + 1, *CORRECTED)[0]
corrected_upper = CORRECTED[0] + 1.645 * CORRECTED[1]

# %%
# What he wrote, and what is remembered
years = np.linspace(2011.5, 2056, 90)
drawing, axes = canvas(height=3.4)
percent = 100
curve = percent * legg(years)[1]
axes.fill_between(years[years <= SEEN], curve[years <= SEEN], color=colours.BLUE, alpha=0.18, linewidth=0)
axes.plot(years, curve, color=colours.BLUE, linewidth=1.8)
axes.plot(years, percent * bell(years, *PLAIN)[1], color=colours.FAINT)
axes.plot(years, percent * bell(years, *CORRECTED)[1], color=colours.GREEN)
for year in REMEMBERED:
    axes.plot([year + mid] * 2, [0, 9.2], color=colours.VERMILION, linewidth=1.2, linestyle="--")
    label(axes, year + mid, 9.65, str(year), colours.VERMILION, ha="center")

# %%
# Names, and the figure
wrote_2009 = f"{facts.legg.written - 1:.0f}"
label(axes, 2034.6, 8.9, "as Branwen remembers", colours.VERMILION, ha="left", va="center")
label(axes, 2012.0, 7.5, "February", colours.FAINT, ha="left")
label(axes, 2012.0, 6.9, wrote_2009, colours.FAINT, ha="left")
label(axes, 2012.0, 4.8, "December", colours.BLUE, ha="left")
label(axes, 2012.0, 4.2, f"{facts.legg.written:.0f}", colours.BLUE, ha="left")
label(axes, 2041.4, 4.3, "his own correction,", colours.GREEN, ha="left")
label(axes, 2041.4, 3.7, f"April {wrote_2009}", colours.GREEN, ha="left")
axes.set(xlim=(2011, 2056), ylim=(0, 10.4), ylabel="chance in that year (%)")
figure(
    drawing,
    name="odds",
    caption=f"Legg wrote odds; memory kept years. By his curve of December 2010 the chance of human-level AI was {by_2019:.0%} by the end of "
    f"{REMEMBERED[0]}, {by_2025:.0%} by the end of {REMEMBERED[1]} and {by_2030:.0%} by the end of {REMEMBERED[2]}. Shaded: what had passed by December 2025.",
    alt="Chance against year: a lopsided blue bell, a narrower grey one with its top at about the same year, a wide green one later, and upright dashed orange lines.",
    data={
        "date (year)": years,
        "December 2010 (% a year)": curve,
        "February 2009 (% a year)": percent * bell(years, *PLAIN)[1],
        "April 2009 (% a year)": percent * bell(years, *CORRECTED)[1],
    },
)

# %%
# The surveys of those years: when they were made, and the median years for the chances
surveys = {
    "AGI conference, 2009": (2009.18, (facts.agi09.tenth, facts.agi09.half, facts.agi09.ninth)),
    "Oxford conference, 2011": (2011.04, (facts.fhi11.tenth, facts.fhi11.half, facts.fhi11.ninth)),
    "Kruel's interviews, 2011 to 2012": (2012.0, (facts.kruel.tenth, facts.kruel.half)),
    "four groups, 2012 to 2013": (2013.0, (facts.muller.tenth, facts.muller.half, facts.muller.ninth)),
}
widths = [years[2] - years[0] for _, years in surveys.values() if len(years) > 2]

# %%
# How wide the surveys are, and how they compare with him
narrowest, with_end = min(widths), len(widths)
waits = {name: (years[1] + 1 - start) / (years[0] + 1 - start) for name, (start, years) in surveys.items()}
own_waits = (QA[1][1] + 1 - QA[0]) / (QA[1][0] + 1 - QA[0])
surer = [ratio for ratio in waits.values() if ratio < own_waits]
spreads = [(years[2] + 1 - start) / (years[0] + 1 - start) for start, years in surveys.values() if len(years) > 2]
own_spread = (QA[1][2] + 1 - QA[0]) / (QA[1][0] + 1 - QA[0])
assert own_spread < min(spreads)

# %% [markdown]
# Set the remembered years on that curve.
# It gives human-level AI a chance of [18%](<calc: {by_2019:.0%}>) by the end of [2019](<calc: {REMEMBERED[0]}>), of [43%](<calc: {by_2025:.0%}>) by the end of [2025](<calc: {REMEMBERED[1]}>), and of
# [64%](<calc: {by_2030:.0%}>) by the end of [2030](<calc: {LAST}>) ([63%](<calc: {by_2030.low:.0%}>) to [66%](<calc: {by_2030.high:.0%}>) by how one reads his years).
# Counted from the day of the post, without his late end, the last is [71%](<calc: {from_post:.0%}>).
#
# Each remembered year means something else.
# For [2019](<calc: {REMEMBERED[0]}>) he foresaw less: a post from a year later expects within about [8](<fact: {legg_proto.years}>) years, so by about the end of that year, a system that has learnt
# basic sight, hearing, movement and language and solves simple problems, some of them new to it ([Legg 2011](<work: legg-2011>); we have it only as others retell it).
# For [2025](<calc: {REMEMBERED[1]}>) he foresaw more than agents: it is the likeliest year of human-level AGI itself.
# And [2030](<calc: {LAST}>) he did not name; his curve says "probably" of it.
#
# Legg's own memory keeps the odds and loses the changes.
# In December 2025 he wrote that since 2009 he had publicly held one prediction, even odds by [2028](<fact: {legg_2025.half_year}>) ([Legg 2025](<work: legg-2025>), as a newsletter quotes it).
# His curve gives [56%](<calc: {by_half_year:.0%}>) by the end of that year, so this is near.
# But the peak in [2025](<fact: {legg.mode_year}>) is gone, and so is April 2009, when he had corrected himself to [2033](<fact: {legg_meta.year}>),
# which makes it [26%](<calc: {corrected_by:.0%}>) by the end of [2028](<fact: {legg_2025.half_year}>).
#
# Was he very precise?
# The middle [80%](<calc: {inner:.0%}>) of his curve spans [24](<calc: {own_span:.0f}>) years, and the remembered stages are [5.5](<calc: {gap:.1f}>) years apart, so his odds cannot tell the stages from each other.
# Was he at least surer than others?
# The surveys asked what he answered that July, so we take that forecast of his.
# In years, yes: in it the middle [80%](<calc: {inner:.0%}>) spans [32](<calc: {QA[1][2] - QA[1][0]:.0f}>) years,
# in the narrowest of the [three](<calc: {with_end:words}>) surveys whose late end we have, [53](<calc: {narrowest:.0f}>).
# But he also put the date earlier, and a shorter wait has a narrower spread.
# His even odds lie [2.3](<calc: {own_waits:.1f}>) times as far off as his early odds.
# In [two](<calc: {len(surer):words}>) of [four](<calc: {len(surveys):words}>) surveys this multiple is smaller, [1.7](<calc: {min(surer):.1f}>) and [2.2](<calc: {max(surer):.1f}>).
# But his late odds lie [5.3](<calc: {own_spread:.1f}>) times as far off as his early odds, and those of the [three](<calc: {with_end:words}>) surveys [5.7](<calc: {min(spreads):.1f}>) times or more.
# So he was earlier, and about as sure.

# %%
# The first general system: the verdict
judge(
    "gwern-legg-2019-generalist",
    of_record(
        likeliest(
            "a system with several abilities, all learnt, and not yet human",
            true_unless(lambda year: not 2017.5 < year < 2020.5, by="another year", found=first_system),
            because="he puts it years before the agents with human abilities",
            others={
                "human-level AI itself": true_unless(
                    lambda chance: chance <= mid, by="odds that were long against it", found=by_2019
                )
            },
        )
    ),
    f"As others retell him, Legg expected by the end of {first_system:.0f} a system that has learnt basic sight, hearing, movement and language. "
    f"Of human-level AI his curve gives {by_2019:.0%} by then.",
)

# %%
# Agents with human abilities: the verdict
judge(
    "gwern-legg-2025-agents",
    of_record(
        likeliest(
            "the year that Legg called the likeliest for human-level AI",
            true_unless(lambda year: not 2024.5 < year < 2025.5, by="another year", found=peak),
            because="agents that are about human and can do anything are what Legg's words describe",
            others={
                "more likely than not by then": true_unless(
                    lambda chance: chance <= mid, by="a curve with most of its weight later", found=by_2025
                )
            },
        )
    ),
    f"The peak of Legg's curve is {peak:.0f}, for human-level AI itself; by the end of that year it has {by_2025:.0%}.",
)

# %%
# AI by the last of the years: the verdict
judge(
    "book-gwern-general-assistant",
    of_record(
        likeliest(
            f"Legg held it by {LAST} to be more likely than not",
            true_unless(lambda chance: chance <= mid, by="odds against it", found=by_2030),
            because="should have is what one says of what is likely and not sure",
            others={
                f"its mean is no later than {LAST}": true_unless(
                    lambda year: year > LAST, by="a later mean", found=facts.legg.mean_year
                )
            },
        )
    ),
    f"Legg named a mean of {facts.legg.mean_year:.0f} and no such year; his curve gives {by_2030:.0%} by the end of {LAST}.",
)

# %%
# Very precise: the verdict
judge(
    "gwern-legg-precise",
    likeliest(
        "a year for each stage",
        true_unless(
            lambda years: years > gap, by="odds that spread over more years than lie between the stages", found=own_span
        ),
        because="the years that follow say in what they were precise",
        others={
            "narrower in years than the surveys of the time": true_unless(
                lambda times: times <= 1, by="a narrower survey", found=narrowest / (QA[1][2] - QA[1][0])
            ),
            "surer for the length of the wait": undecided(
                because="by the wait to even odds some surveys are surer, and by the wait to the late end none is",
                decider="the late end of Kruel's interviews",
            ),
        },
    ),
    f"The middle {inner:.0%} of Legg's curve spans {own_span:.0f} years, and the stages as remembered are {gap:.1f} years apart.",
)

# %%
# The rivals
FIELD, CLICHE = 1956.5, 20.0  # the summer at Dartmouth College that named the field, and the cliché
FACTOR, SURE = 2.0, 1.4  # the factors within which it may be meant


def even(year, since=FIELD, weight=1.0):
    """A constant hazard, of which only the years tried in vain are known."""
    return dated.unknown_hazard(year - WROTE, WROTE - since, weight)


def cliche(year, wait=CLICHE, factor=FACTOR):
    """In so many years, within a factor either way two times in three."""
    return dated.lognormal_wait(year - WROTE, wait, math.log(factor))


# %%
# All forecasts, by name: each gives the chance of not yet and the chance a year
AS_CLICHE = f"in {CLICHE:.0f} years, within a factor of {FACTOR:.0f}"
FORECASTS = {
    AS_CLICHE: cliche,
    "Legg, February 2009": his_own["his words of February 2009"],
    "Legg, corrected in April 2009": his_own["his own correction of April 2009"],
    "Legg, December 2010": legg,
    "Legg, July 2011": his_own["his answer of July 2011"],
    **{name: lambda year, of=of: asked(year, *of) for name, of in surveys.items()},
}


# %%
# How far behind a rival
def bits_behind(of=legg, other=even, seen=SEEN):
    """Bits by which a forecast is behind another when it has not come by a date."""
    return dated.bits_ahead(other(seen)[0], of(seen)[0])


# %%
# When the lead changes hands, within a century
def changes(of, other, until=2110):
    """Whether a forecast is ahead of another at first, and the dates of arrival at which that changes."""
    grid = np.arange(SEEN, until, 0.02)
    ahead = np.asarray(of(grid)[1] > other(grid)[1])
    return bool(ahead[0]), grid[1:][ahead[1:] != ahead[:-1]]


# %%
# The year in which the lead changes hands
def until_when(of=legg, other=even):
    """The one date of arrival until which a forecast is ahead of another."""
    first, dates = changes(of, other)
    if not first or len(dates) != 1:
        raise ValueError(f"the lead changes hands at {dates}")
    return dates[0]


# %%
# The same over every reading of the years, and over starts of the field from 1943 to 1963
scored = dated.bits_ahead(dated.unknown_hazard(SEEN - WROTE, WROTE - began)[0], legg(SEEN, **READ)[0])
some, grid = slice(0, 500), np.arange(SEEN, 2070, 0.1)
own = legg(grid, **{name: column[some, None] for name, column in READ.items()})[1]
against = dated.unknown_hazard(grid - WROTE, WROTE - began[some, None])[1]
untils = grid[np.argmin(own > against, axis=1)]
assert np.all(own[:, 0] > against[:, 0])
assert SEEN + 1 < untils.min() < untils.max() < grid[-1] - 1

# %%
# Other choices
others = {name: {"of": lambda year, start=start: legg(year, start=start)} for name, start in other_starts.items()}
others |= {name: {"of": of} for name, of in his_own.items()}
rivals = {
    "the field's start in 1943": {"other": lambda year: even(year, since=1943)},
    "the field's start in 1980": {"other": lambda year: even(year, since=1980)},
    "Jeffreys' rule in place of Laplace's": {"other": lambda year: even(year, weight=mid)},
    "a hazard known to be one in as many years": {
        "other": lambda year: [math.e ** -((year - WROTE) / (WROTE - FIELD)) / k for k in (1, WROTE - FIELD)]
    },
}
later = {"“not yet” until November 2026": {"seen": 2026.9}}

# %%
# The standing in December 2025
behind = headline(
    "bits-behind",
    f"bits by which Legg's forecast of {facts.legg.written:.0f} was behind the same chance every year in December 2025, when it had not come",
    bits_behind,
    unit="bits",
    format=".2f",
    interval=trends.central_interval(scored, level),
    how=f"{level:.0%} over any day in the years that he named, and starts of the field from 1943 to 1963",
    alternatives=others | rivals | later | {f"“in {CLICHE:.0f} years” as the rival": {"other": cliche}},
)

# %%
# Until when he beats that rival
overtakes = headline(
    "overtakes-constant",
    f"the date of arrival until which Legg's forecast of {facts.legg.written:.0f} beats the same chance every year",
    until_when,
    unit="number",
    format=".0f",
    interval=trends.central_interval(untils, level),
    how=f"{level:.0%} over any day in the years that he named, and starts of the field from 1943 to 1963",
    alternatives=others | rivals,
)


# %%
# Against the cliché in several wordings
WAITS, HORIZON, within = (15, 20, 25), 2070, math.erf(math.sqrt(mid))


def spell(first, dates):
    """In words, for which dates of arrival Legg is ahead."""
    edges = [f"{date:.0f}" for date in dates if date < HORIZON]
    if not edges:
        return "always" if first else "never"
    if len(edges) == 1:
        return f"before {edges[0]}" if first else f"after {edges[0]}"
    return f"from {edges[0]} to {edges[1]}"


wordings = {
    (wait, factor): changes(legg, lambda year, wait=wait, factor=factor: cliche(year, wait, factor))
    for wait in WAITS
    for factor in (SURE, FACTOR)
}
assert all(len([date for date in dates if date < HORIZON]) < 3 - first for first, dates in wordings.values())
wide_until, sure_from = (wordings[CLICHE, factor][1][0] for factor in (FACTOR, SURE))
assert [wordings[CLICHE, factor][0] for factor in (FACTOR, SURE)] == [True, False]

# %%
# What the score could still come to, and what any later date gets
overtakes_post = overtakes.alternatives["the wait counted from the day of the post"]

# %%
# The most that can still be gained
rest = np.arange(SEEN, 2060, 0.02)
most = np.max(dated.bits_ahead(legg(rest)[1], even(rest)[1]))
hundred = -bits_behind(of=lambda year: cliche(year, 100))
by_rivals = [behind.alternatives[name] for name in rivals]


def odds_of(so_many):
    """How many times the chance so many bits are."""
    return np.exp2(so_many)


# %% [markdown]
# ## So far it is nearly a draw
#
# This section says how well he has done so far, and what each year to come would do to him.
# Suppose that you said “rain, [80%](<plain: an example>)” and it rained, and a rival had said “rain, [40%](<plain: an example>)”.
# You gave what happened [twice](<plain: by the example>) the chance, and we say that you are [one bit](<plain: what a bit is>) ahead.
# This is the [log score](<term: log-score>): it pays to say what one believes, and being sure of the wrong thing costs without limit.
# It also scores a wait that is not over.
# In December 2025 Legg gave what he calls minimal AGI even odds by [2028](<fact: {legg_2025.half_year}>) ([The Decoder 2025](<work: decoder-2025>)), so by his own word it had not come.
# Each forecaster is paid for the chance that they gave to "not yet".
#
# Whom should he beat?
# The first rival knows only that people had tried since [1956](<calc: {FIELD:.0f}>), [54](<calc: {WROTE - FIELD:.0f}>) years, in vain.
# It supposes that each year has the same chance, and that this chance is unknown but small, since it has failed for so long.
# An old rule of Laplace's makes of that a chance of [78%](<calc: {even(SEEN)[0]:.0%}>) for [15](<calc: {SEEN - WROTE:.0f}>) more years in vain.
# The second is a cliché: "in [twenty](<plain: the cliché>) years".
# [Armstrong and Sotala 2012](<work: armstrong-2012>) collected [95](<fact: {sotala.predictions}>) dated predictions since Turing's, and [15](<fact: {sotala.least}>) to [25](<fact: {sotala.most}>) years ahead was the
# commonest answer, of experts and others alike.
# The third are the surveys of experts from those years.

# %%
# Each beside the same chance every year, both given that it had not come when the later of them was made
BEGAN = {name: max(start, WROTE) for name, (start, _) in (surveys | {"Legg, July 2011": QA}).items()}


def ahead(name, year=None):
    """Bits ahead of the same chance every year: if it comes in a year, or by what has happened so far."""
    begin, which = BEGAN.get(name, WROTE) + 0.01, 0 if year is None else 1
    own, other = (each(SEEN if year is None else year)[which] / each(begin)[0] for each in (FORECASTS[name], even))
    return dated.bits_ahead(own, other)


# %%
# The Oxford conference's chances by a smooth curve, where a hazard that steps leaves its sign open
when = (2028, 2035)
begun, (early, evens, _) = surveys["Oxford conference, 2011"]
smooth = dated.lognormal_wait(
    when[0] + mid - begun, evens + 1 - begun, math.log((evens + 1 - begun) / (early + 1 - begun)) / ndtri(0.9)
)[1]
smooth = dated.bits_ahead(smooth, even(when[0] + mid)[1] / even(begun + 0.01)[0])

# %%
# The table of all forecasts: what each gave to what has happened, and what it would gain
gains = {name: [ahead(name), *(ahead(name, year + mid) for year in when)] for name in FORECASTS}
kruel, answer = gains["Kruel's interviews, 2011 to 2012"], gains["Legg, July 2011"]
assert all(theirs > his for theirs, his in zip(kruel, answer, strict=True))
table(
    [[name, f"{FORECASTS[name](SEEN)[0]:.0%}", *(f"{bits:+.2f}" for bits in row)] for name, row in gains.items()],
    columns=["forecast", "chance of “not yet”", "bits so far", *(f"bits if in {year}" for year in when)],
    caption=f"Bits ahead of the same chance every year, which gave “not yet” {even(SEEN)[0]:.0%}. So far no forecast is ahead by more than {max(row[0] for row in gains.values()):.2f}. "
    f"Between the years that a survey names it has the same hazard throughout; a smooth curve would give the Oxford conference {smooth:+.2f} if in {when[0]}.",
)

# %% [markdown]
# So far Legg is [0.45](<calc: {behind:.2f}>) bits behind the same chance every year ([0.39](<calc: {behind.low:.2f}>) to [0.53](<calc: {behind.high:.2f}>)); with "not yet" until November 2026 it is
# [0.54](<calc: {behind.alternatives["“not yet” until November 2026"]:.2f}>).
# In odds that is [1.4](<calc: {odds_of(behind):.1f}>) to one against him, which is hardly evidence of anything.
# Nor is it much that others are ahead: until the day, whoever says "later" gains, and "in a [hundred](<plain: an example>) years" would be ahead by [0.35](<calc: {hundred:.2f}>).
#
# One row is a fair match.
# Alexander Kruel put the question that Legg answered to others as well, then and in the year after ([Kruel 2012](<work: kruel-2012>), as retold).
# The answers of [37](<fact: {kruel.asked}>) people have a median of [10%](<plain: as in the question>) by [2025](<fact: {kruel.tenth}>)
# and [50%](<plain: as in the question>) by [2035](<fact: {kruel.half}>).
# They are ahead of Legg's own answer so far, and would still be if it came in the middle of [2028](<calc: {when[0]}>) or of [2035](<calc: {when[1]}>).
#
# The day decides.
# If it comes before about [2047](<calc: {overtakes:.0f}>), Legg beats the same chance every year ([2046](<calc: {overtakes.low:.0f}>) to [2048](<calc: {overtakes.high:.0f}>)),
# or before [2042](<calc: {overtakes_post:.0f}>) if one counts from the day of the post.
# Against the cliché nothing can be told, because the answer turns with its wording.
# He beats "in [twenty](<plain: the cliché>) years" if that is meant within a factor of [two](<calc: {FACTOR:words}>) and it comes before [2040](<calc: {wide_until:.0f}>),
# but if it is meant within a factor of [1.4](<calc: {SURE:.1f}>), only after [2049](<calc: {sure_from:.0f}>).

# %%
# The cliché, worded
table(
    [[f"in {wait} years", *(spell(*wordings[wait, factor]) for factor in (SURE, FACTOR))] for wait in WAITS],
    columns=["the rival says", *(f"within a factor of {factor:g}" for factor in (SURE, FACTOR))],
    caption=f"When it must come for Legg to be ahead of the cliché, looking as far as {HORIZON}. The factor holds {within:.0%} of the time.",
)

# %%
# How far each is ahead, by the year in which it comes
drawing, axes = canvas(height=3.4)
at = np.linspace(2026, 2060, 35)
tones = {"Legg, December 2010": colours.BLUE, AS_CLICHE: colours.VERMILION}
tones |= {"Legg, corrected in April 2009": colours.GREEN, "AGI conference, 2009": colours.FAINT}
for name, tone in tones.items():
    axes.plot(at, ahead(name, at), color=tone, linewidth=1.7)
guide(axes, y=0)
label(axes, 2026.3, -0.35, "the same chance every year", colours.FAINT, ha="left")
label(axes, 2049.0, -1.4, f"Legg, {facts.legg.written:.0f}", colours.BLUE, ha="right")
label(axes, 2053.4, -0.55, f"“in {CLICHE:.0f} years”", colours.VERMILION, ha="left")
label(axes, 2036.5, 3.1, "Legg, corrected", colours.GREEN, ha="left")
label(axes, 2050.0, 1.65, f"experts, {wrote_2009}", colours.FAINT, ha="left")
axes.set(xlim=(2026, 2060), ylim=(-4.2, 3.6), xlabel="year in which human-level AI comes", ylabel="bits ahead")
figure(
    drawing,
    name="race",
    caption=f"Who wins depends on the day. Legg's curve of {facts.legg.written:.0f} beats the same chance every year if it comes before about {overtakes:.0f}. The cliché is meant within a factor of {FACTOR:.0f}. "
    "The step in the experts' line is at their median year.",
    alt="Bits ahead of the same chance every year, by the year of arrival: four lines that start above nought and fall; the blue one, Legg's, crosses the orange one and then nought.",
    data={"arrival (year)": at} | {f"{name} (bits)": ahead(name, at) for name in tones},
)

# %% [markdown]
# Try it: say when it comes, or from 2022 on came, and what Legg's rival should have said in 2010.


# %%
# Legg against a rival who says how many years it will take, and within what factor
def race(arrives, wait, factor):
    """Bits by which Legg is ahead of a rival, by the chance of a year, and so far; and the chances that they gave."""
    rival = [dated.lognormal_wait(years, wait, math.log(factor)) for years in (SEEN - WROTE, arrives)]
    own = [legg(WROTE + years) for years in (SEEN - WROTE, arrives)]
    return {
        "then": dated.bits_ahead(own[1][1], rival[1][1]),
        "so_far": dated.bits_ahead(own[0][0], rival[0][0]),
        "own": own[1][1],
        "other": rival[1][1],
    }


# %%
# The sliders, and what they show
sliders = {
    "arrives": slider("it comes, after the post, in", [*range(12, 21), *range(25, 51, 5)], unit="years"),
    "wait": slider("the rival said: in", [15, 20, 25, 30, 40], unit="years"),
    "factor": slider("give or take a factor of", [1.4, 1.7, 2, 3], unit="factor"),
}

# %%
# What the explorable shows
shows = {
    "then": reading("Legg is then ahead by", unit="bits", format="+.1f"),
    "so_far": reading("Legg was ahead in December 2025 by", unit="bits", format="+.2f"),
    "own": reading("chance that Legg gave to that year", unit="probability", format=".1%"),
    "other": reading("chance that the rival gave to it", unit="probability", format=".1%"),
}

# %%
# The explorable
explore(
    name="rival",
    of=race,
    sliders=sliders,
    shows=shows,
    start={"arrives": 20, "wait": 20, "factor": 2},
    curve=("arrives", "then"),
    caption=f"Years are counted from the end of {facts.legg.written:.0f}. Less than nought: the rival is ahead. The rival's wait lies within the factor, either way, {within:.0%} of the time.",
    alt="Bits by which Legg is ahead of the rival against the years until it comes: a falling line with a point on it for the setting of the sliders.",
)

# %%
# What the money bought: the cards of one table, and those of other makers that it lacks
cards = runs("cards")
dollars, bits = 1000, {"single": 32, "half": 16, "byte": 8}
added = [
    (2008.48, facts.hd_4850.dollars, facts.hd_4850.flop_per_second, 0, 0),
    (2009.73, facts.hd_5870.dollars, facts.hd_5870.flop_per_second, 0, 0),
    (2013.84, facts.r9_290.dollars, facts.r9_290.flop_per_second, 0, 0),
    (2016.49, facts.rx_480.dollars, facts.rx_480.flop_per_second, 0, 0),
    (2023.39, facts.rx_7600.dollars, facts.rx_7600.flop_per_second, facts.rx_7600.half, 0),
    (
        2023.77,
        facts.arc_a580.dollars,
        0,
        *(facts.arc_a580.engines * facts.arc_a580.clock * n for n in (facts.xmx.half, facts.xmx.byte)),
    ),
]
ADDED = ["Radeon HD 4850", "Radeon HD 5870", "Radeon R9 290", "Radeon RX 480", "Radeon RX 7600", "Arc A580"]
columns = [
    np.array([*cards[name], *new])
    for name, new in zip(("year", "dollars", "single", "half", "byte"), zip(*added, strict=True), strict=True)
]
order = np.argsort(columns[0], kind="stable")
dates, prices, *speeds = (column[order] for column in columns)
named = [[*cards["card"], *ADDED][k] for k in order]

# %%
# What the money bought of each; a card does coarse arithmetic at least as fast as fine
single, half_bits, byte = (dollars * speed / prices for speed in speeds)
half_bits = np.maximum(single, half_bits)
bought = {"single": single, "half": half_bits, "byte": byte}


# %%
# The best on sale before a year
def best(kind="single", until=2024):
    """The most operations a second for a thousand dollars on sale before a year."""
    return np.max(bought[kind][dates < until])


def steps_of(kind):
    """The dates and values of the cards that were the best so far for their price."""
    record = (bought[kind] >= np.maximum.accumulate(bought[kind])) & (bought[kind] > 0)
    return dates[record], bought[kind][record]


# %%
# One card by another source: what was announced of it
one = list(cards["card"]).index("NVIDIA GeForce RTX 3080")
assert cards["dollars"][one] == facts.rtx_3080.dollars
assert np.isclose(cards["single"][one], facts.rtx_3080.flop_per_second, rtol=0.01)
moravec = facts.moravec.brain_mips * 1e6


# %%
# How many times less than promised
def shortfall(brain=facts.kurzweil_2005.brain_rate, kind="single", until=2024):
    """How many times less a thousand dollars bought than a brain's rate."""
    return brain / best(kind, until)


earlier = {"brain": facts.kurzweil.brain_rate, "until": facts.kurzweil.pc_year + 1}
epoch_alone = max(dollars * s / d for s, d in zip(cards["single"], cards["dollars"], strict=True))
short = headline(
    "short-of-the-curve",
    f"times less than the brain of Kurzweil's later book that {dollars:,} dollars bought by the end of {facts.kurzweil_2005.brain_year:.0f}",
    shortfall,
    unit="factor",
    format=".0f",
    how="a card that our table lacks could only bring it down",
    alternatives={
        **{f"{bits[kind]}-bit arithmetic": {"kind": kind} for kind in ("half", "byte")},
        "the cards of Epoch's table alone": facts.kurzweil_2005.brain_rate / epoch_alone,
        f"the year {facts.kurzweil_2005.text_year:.0f}, as Wikipedia quotes the book": {
            "until": facts.kurzweil_2005.text_year + 1
        },
        f"the brain and the year, {facts.kurzweil.pc_year:.0f}, of his earlier book": earlier,
        "Moravec's brain": {"brain": moravec},
        "the middle of Carlsmith's range": {"brain": facts.carlsmith.brain_rate},
    },
)
eight, sixteen = shortfall(kind="byte"), shortfall(kind="half")

# %%
# How the shops stood to the curve, and what a steady pace would have given
card = float(dates[named.index("Radeon RX 7600")])
lead = float(single[named.index("Radeon HD 4850")] / dated.kurzweil_2005(2008.48))
rise = best() / best(until=2009)
doubling = (card - 2008.48) / math.log2(rise)
printed = 2005.73
by_years = dated.doubling_from(card, printed, dated.kurzweil_2005(printed), 2) / best()
by_shop = dated.doubling_from(card, 2008.48, best(until=2009), 2) / best()

# %%
# When the money buys a brain, at the least and the most that Carlsmith finds
pace, last = facts.gpus.doubling_years, steps_of("half")
rates = (facts.carlsmith.brain_rate.low, facts.carlsmith.brain_rate.high)
brains = [last[0][-1] + pace * math.log2(rate / last[1][-1]) for rate in rates]
brains[0] = min(last[0][last[1] >= rates[0]])
moravec_met = min(last[0][last[1] >= moravec])

# %%
# The machines: the first on a list with so much
assert facts.top500_2004.speed < moravec < facts.top500_2005.speed
assert facts.top500_2012.speed < facts.kurzweil.brain_rate < facts.top500_2013.speed
moravec_super, kurzweil_super = 2005.45, 2013.45
super_late = kurzweil_super - (facts.kurzweil.super_year + 1)
ceil_late = math.ceil(max(facts.frontier.listed - facts.legg.exaflop_year - mid, super_late))
thousand_met = min(steps_of("single")[0][steps_of("single")[1] >= facts.kurzweil_2010.rate])
counted = facts.kurzweil.brain_rate / facts.top500_2010.speed


# %%
# What came due of Legg's own, by where one starts to count
def stretched(came=facts.frontier.listed, said=facts.legg.exaflop_year + mid, start=WROTE):
    """How many times as long as was said it took."""
    return (came - start) / (said - start)


# %%
# The general system, as he wrote of it
proto = {"said": 2012 + facts.legg_proto.years, "start": 2012}
stretches = [stretched(start=start) for start in (1999.5, 2009.12, WROTE)]
stretches += [
    stretched(came=facts.fugaku.announced),
    *(stretched(came=came, **proto) for came in (facts.gato.posted, facts.gemini_robotics.posted)),
]

# %% [markdown]
# ## The machines came, Kurzweil's brain for [1,000](<calc: {dollars:,}>) dollars did not
#
# Legg's dates rest on hardware, as do those of the men whom Branwen had read, so here we ask whether the hardware came on time.
# They promised it in [two](<plain: machines and bargains>) ways: as the world's fastest machine, and as what [1,000](<calc: {dollars:,}>) dollars buy.
# For the machines we take the [TOP500](<work: top500-2013>) lists; for the bargains, the price and the peak speed of [57](<calc: {len(dates)}>) graphics cards and accelerators, [51](<calc: {len(cards["year"])}>) of them from
# [Epoch AI 2025](<work: epoch-hardware-2025>), whose table is of hardware for machine learning, and [six](<calc: {len(ADDED):words}>) more by ATI, AMD and Intel.


# %%
# What was promised, in what form, by when, and the year in which it came or by how much it failed then
rows = [
    ("Moravec", True, moravec, facts.moravec.received + facts.moravec.super_years, moravec_super),
    ("Kurzweil", False, facts.kurzweil_2010.rate, facts.kurzweil_2010.year, thousand_met),
    ("Kurzweil", True, facts.kurzweil.brain_rate, facts.kurzweil.super_year, kurzweil_super),
    ("Legg", True, 1e18, facts.legg.exaflop_year, facts.frontier.listed),
    ("Kurzweil", False, facts.kurzweil.brain_rate, facts.kurzweil.pc_year, shortfall(**earlier)),
    ("Kurzweil, later", False, facts.kurzweil_2005.brain_rate, facts.kurzweil_2005.brain_year, short),
    ("Moravec", False, moravec, facts.moravec.home_year, moravec_met),
]
forms = {True: "in a machine", False: f"for ${dollars:,}"}

# %%
# What was promised, and when it came
table(
    [
        [
            who,
            render(rate, "sci0"),
            forms[machine],
            f"{by:.0f}",
            f"{int(came)}" if came > 1900 else f"{came:.0f} times less",
        ]
        for who, machine, rate, by, came in rows
    ],
    columns=["who", "operations a second", "how", "by", "it came"],
    caption=f"The machines came early or within {ceil_late:.0f} years. Of the promises for ${dollars:,}, Kurzweil's brains, of either book, did not come in their years, and the others came before theirs. "
    f"Such a bargain is the best card in our table, at {bits['single']} bits, for Moravec at {bits['half']}.",
)

# %% [markdown]
# Moravec wrote that supercomputers would be more than powerful enough for a mind within a decade ([Moravec 1998](<work: moravec-1998>)), and by his measure of a brain they were, [early](<plain: by the table>).
# Kurzweil's supercomputer came [2.5](<calc: {super_late:.1f}>) years late.
# What money buys began well.
# In [2008](<calc: {int(thousand_met)}>) a card by ATI gave [12](<calc: {lead:.0f}>) times as much for the money as the curve of [Kurzweil 2005](<work: kurzweil-2005>),
# and Kurzweil counted this promise as kept ([Kurzweil 2010](<work: kurzweil-2010>)).
# But his curve is no ordinary growth: on a scale on which steady growth is a straight line, it bends upwards.
# Nathan Labenz has shown the earlier one in a talk:
#
# > it basically has the trajectory intersecting with one human brain [...] right around 2020.
# >
# > — [Nathan Labenz](<said: labenz-curve>)

# %%
# What the money bought, drawn
drawing, axes = canvas(height=3.7)
along, ends = np.linspace(2005.7, 2025, 40), (facts.carlsmith.brain_rate.low, facts.carlsmith.brain_rate.high)
axes.fill_between([2005.7, 2031], *ends, color=colours.FAINT, alpha=0.12, linewidth=0)
axes.plot(along, dated.kurzweil_2005(along), color=colours.VERMILION, linewidth=1.8)
axes.plot([2020, facts.moravec.home_year], [moravec, moravec], color=colours.PURPLE, linewidth=3)
promised = (
    (facts.kurzweil_2005.brain_year, facts.kurzweil_2005, "full"),
    (facts.kurzweil.pc_year, facts.kurzweil, "none"),
)
for year, book, fill in promised:
    axes.plot([year], [book.brain_rate], "D", color=colours.VERMILION, markersize=6, fillstyle=fill)
for kind, tone in (("single", colours.BLUE), ("half", colours.SKY), ("byte", colours.GREEN)):
    axes.plot(*steps_of(kind), color=tone, marker="o", markersize=3.5, linewidth=1.2, drawstyle="steps-post")

# %%
# Names, and the figure
later_book, earlier_book = (f"{year:.0f}" for year in (facts.kurzweil_2005.brain_year, facts.kurzweil.pc_year))
label(axes, 2006.3, 1e16, "a brain, by Carlsmith's range", colours.FAINT, ha="left")
label(axes, 2023.7, 1.1e16, f"{later_book}, by his", colours.VERMILION, ha="left", fontsize=8.5)
label(axes, 2023.7, 4.0e15, "later book", colours.VERMILION, ha="left", fontsize=8.5)
label(axes, 2019.4, 3.6e16, f"{earlier_book}, by the earlier book", colours.VERMILION, ha="right", fontsize=8.5)
label(axes, 2009.4, 1.2e11, "Kurzweil's later curve", colours.VERMILION, ha="left")
for kind, height, tone in (
    ("single", 4.4e13, colours.BLUE),
    ("half", 3.4e14, colours.SKY),
    ("byte", 1.4e15, colours.GREEN),
):
    label(axes, 2024.3, height, f"{bits[kind]} bits", tone, ha="left")
label(axes, 2030.0, 1.7e14, "Moravec", colours.PURPLE, ha="right")
axes.set(xlim=(2005.7, 2031), ylim=(2e10, 3e17), yscale="log", ylabel=f"operations a second for ${dollars:,}")
axes.minorticks_off()
figure(
    drawing,
    name="line",
    caption=f"The shops began above Kurzweil's curve and fell below it. Steps: the best card so far for its price, by the bits of its numbers. The flat line is Moravec's brain, promised by {facts.moravec.home_year:.0f}. "
    f"By the end of {facts.kurzweil_2005.brain_year:.0f} {dollars:,} dollars bought {render(float(best()), 'sci1')} operations a second at {bits['single']} bits, {short:.0f} times less than the brain that the curve promised.",
    alt=f"Operations a second for {dollars:,} dollars, on a logarithmic scale, against the year: an orange curve bends upwards; blue, light blue and green steps begin above it and end below.",
    data={"card (name)": named, "date (year)": dates, "bought for $1,000 at 32 bits (operations a second)": single},
)

# %% [markdown]
# From 2008 to 2023 the best card for its price became [16](<calc: {rise:.0f}>) times better, [a doubling](<plain: what the law says>) every [3.7](<calc: {doubling:.1f}>) years, while the curve bent up.
# So in the year for which the curve promised a brain, the best card in our table gave [124](<calc: {short:.0f}>) times less.
# A card that we missed could only bring this down.
# The largest doubt is what a *calculation* is: with numbers of [16](<calc: {bits["half"]}>) bits in place of [32](<calc: {bits["single"]}>) it falls short [18](<calc: {sixteen:.0f}>) times,
# and with [8](<calc: {bits["byte"]}>) bits, enough for much of AI, [9](<calc: {eight:.0f}>) times.
# Had the curve's own value of [2005](<calc: {int(printed)}>) gone on to [double](<plain: what the law says>) every [two](<plain: Moore's law as it is told>) years,
# it would have been [2.3](<calc: {1 / by_years:.1f}>) times too low for that card; and the same from the card of 2008, [11](<calc: {by_shop:.0f}>) times too high.
#
# All this takes Kurzweil's count of a brain. What is a brain's rate?
# [Carlsmith 2020](<work: carlsmith-2020>) finds anything from [10¹³](<calc: {render(facts.carlsmith.brain_rate.low, "sci0")[2:]}>) to [10¹⁷](<calc: {render(facts.carlsmith.brain_rate.high, "sci0")[2:]}>) defensible.
# The money buys the least of that since [2013](<calc: {int(brains[0])}>), and at the usual pace of cards ([Hobbhahn and Besiroglu 2022](<work: hobbhahn-2022>)) the most around [2042](<calc: {brains[1]:.0f}>).
# So a date that rests on the brain is uncertain by decades before anybody has said a word about software.
#
# ## Legg allowed for lateness only in part
#
# Legg knew a cure for forecasts that come too early, and took part of it.
# In April 2009 he added to his forecast that he tends to think things come sooner than they do, that such things need about [50%](<fact: {legg_meta.more:.0%}>) more time, and that his date then becomes
# [2033](<fact: {legg_meta.year}>), give or take [7](<fact: {legg_meta.deviation}>) years ([Legg 2009](<work: legg-2009>)).
# That puts [95%](<calc: {level:.0%}>) by [2044.5](<calc: {corrected_upper:.1f}>), and [2045](<fact: {legg.upper_year}>) is what he gave at the end of 2010.
# But there the peak is back at [2025](<fact: {legg.mode_year}>), and the average at [2028](<fact: {legg.mean_year}>).
# So from February 2009 on he had moved the late end by the whole correction, the average by [three](<calc: {facts.legg.mean_year - facts.legg_2009.year:words}>) of its
# [eight](<calc: {facts.legg_meta.year - facts.legg_2009.year:words}>) years, and the peak not at all.
#
# Does he need the cure?
# [Two](<plain: the exaflop and the general system>) of his forecasts have come due, which is little to go by: the supercomputer of our table ([TOP500 2022](<work: top500-2022>)),
# and the system with basic senses and language, if it is DeepMind's Gato, which cannot hear ([Reed et al. 2022](<work: reed-2022>)), or that of the [Gemini Robotics Team 2025](<work: gemini-robotics-2025>).
# They took [1.2](<calc: {min(stretches):.1f}>) to [1.7](<calc: {max(stretches):.1f}>) times as long as he had said, by where one starts to count and what one counts.
# That his corrected forecast is ahead so far, by [0.13](<calc: {gains["Legg, corrected in April 2009"][0]:.2f}>) bits, says only that it named a later year.
#
# ## Objections
#
# **"One date proves nothing."**
# It does not, and the score says how little: the most that Legg's curve can still gain on the same chance every year is [2.0](<calc: {most:.1f}>) bits, odds of about [4](<calc: {odds_of(most):.0f}>) to one.
# To tell a prophet from a cliché takes many dated forecasts with odds.
#
# **"You scored words that mean different things."**
# Legg says roughly human level, the conference of 2009 was asked about Turing's test, and others about most professions.
# Later surveys ask for more: machines better at every task were put at even odds in [45](<fact: {grace_2017.half_years}>) years by [Grace et al. 2017](<work: grace-2017>) and by
# [2047](<fact: {grace_2024.half}>) by [Grace et al. 2024](<work: grace-2024>).
# We compare only forecasts of 2009 to 2013.
#
# **"The rival was chosen to win."**
# It is Laplace's; with an earlier or a later start of the field, by another such rule, Jeffreys',
# or with the chance of a year simply taken as one in as many years as had been tried, Legg is behind by [0.23](<calc: {min(by_rivals):.2f}>) to [0.63](<calc: {max(by_rivals):.2f}>) bits.
#
# **"Kurzweil has been scored before."**
# He has, first by himself: of [147](<fact: {kurzweil_2010.statements}>) predictions for [2009](<fact: {kurzweil_2010.year}>) he counted [86%](<fact: {kurzweil_2010.right:.0%}>) as entirely
# or essentially correct ([Kurzweil 2010](<work: kurzweil-2010>), as a blog tells).
# Essentially correct, for him, was also that supercomputers match a brain, when the fastest of 2010 did [7.8](<calc: {counted:.1f}>) times less ([TOP500 2010](<work: top500-2010>)).
# Of [105](<fact: {kurzweil_assessed.statements}>) statements about [2019](<fact: {kurzweil.brain_year}>),
# [34](<fact: {kurzweil_assessed.assessors}>) others found more than [half](<plain: in the words of the post>) strongly wrong ([Armstrong 2020](<work: armstrong-2020>)).
# Counting hits has no baseline, so it cannot say whether either is good.
#
# The forecaster of the same chance every year is a simple case of those of [Davidson 2021](<work: davidson-2021>), who asked the same question for the years to come.
# New here, as far as we know, are a proper score of Legg's odds against such rivals, the dates at which the lead changes hands, and Kurzweil's formula set beside the cards.

# %%
# When his books say that the money buys a brain, in years from the first of them
published = facts.kurzweil.published
crossing = headline(
    "curve-meets-brain",
    f"years from Kurzweil's book of {published:.0f} until {dollars:,} dollars buy a brain, as he said it",
    lambda year=facts.kurzweil.pc_year: year - published,
    unit="years",
    format=".0f",
    how="the years are as printed or quoted",
    alternatives={
        "the chapter of the same book on that future": {"year": facts.kurzweil.brain_year},
        "the appendix of his later book": {"year": facts.kurzweil_2005.brain_year},
    },
)


# %%
# When the largest training run reached the computing of a lifetime
def reached(lifetime=1e24, guessed=True):
    """Years from Kurzweil's book until a training run with so many operations."""
    runs_so_far = (m for m in models if m.training_flop and (guessed or m.confidence == "Confident"))
    return min(float(trends.year_of(m.date)) for m in runs_so_far if m.training_flop >= lifetime) - published


lifetime = headline(
    "lifetime-trained",
    f"years from Kurzweil's book of {published:.0f} until a training run had the operations of a lifetime, as Labenz counts them",
    reached,
    unit="years",
    format=".0f",
    how="the runs are dated by their papers",
    alternatives={
        "the least that he allows": {"lifetime": 1e22},
        "the most that he allows": {"lifetime": 1e26},
        "runs of which Epoch is confident, and the most": {"lifetime": 1e26, "guessed": False},
    },
)

# %%
# The verdict on the curve
said_year = 2020
by_1999 = shortfall(**earlier)
judge(
    "labenz-kurzweil-2020",
    of_record(
        likeliest(
            "what the book says of its curve",
            compare(said=said_year - published, found=crossing),
            because="he reads the crossing off the slide before him",
            others={
                f"that {dollars:,} dollars then bought as much as a brain computes, at Kurzweil's rate": compare(
                    facts.kurzweil.brain_rate, found=float(best(until=2021))
                ),
                "the same, at Moravec's rate": compare(moravec, found=float(best(until=2021))),
            },
        )
    ),
    f"The book has it by about {facts.kurzweil.pc_year:.0f}. It did not come: by the end of {said_year} the best card in our table gave {by_1999:.0f} times less for {dollars:,} dollars than the book's brain needs.",
)

# %%
# The verdict on the schedule
test_year = facts.kapor.test_year
judge(
    "labenz-25-years-ago",
    undecided(
        f"what he says is on schedule is the algorithm that unlocks the computing, at human level, and Kurzweil's own date for that is {test_year:.0f}",
        "the test on which Kurzweil bet",
        {
            "the computing put into AI reached a person's when the curve had said": compare(
                said=said_year - published, found=lifetime
            ),
            f"{dollars:,} dollars bought it": compare(facts.kurzweil.brain_rate, found=float(best(until=2021))),
        },
    ),
    f"The curve was of what {dollars:,} dollars buy, and by the end of {said_year} they did not buy the book's brain. A training run with the operations of a lifetime, whatever it cost, came {lifetime:.0f} years after the book, "
    f"where the curve had said {said_year - published:.0f}. The test on which Kurzweil bet is due in {test_year:.0f}.",
)

# %%
# What the exercise asks for
share, longer = 0.7, 0.3
gain, loss = (abs(math.log2(x / mid)) for x in (share, longer))

# %% [markdown]
# ## The reckoning
#
# Branwen has the right years and has turned odds into dates.
# So far the odds have earned Legg next to nothing, in either direction, and against the cliché they prove nothing.
# The great machines came early or within a few years; the brain for [1,000](<calc: {dollars:,}>) dollars did not come when Kurzweil's curve had it, and steady growth at the pace of Moore's law would have come nearer.
# Labenz is right that training took about as much computing as he counts for a lifetime, [23](<calc: {lifetime:.0f}>) years after the book whose curve had said [21](<calc: {said_year - published:.0f}>);
# but the curve was of what [1,000](<calc: {dollars:,}>) dollars buy, and such runs cost far more.
# Whether things take longer than Legg thinks is for the day to decide.
#
# What would change this?
# If human-level AI comes within the next years, Legg beats the same chance every year, by up to [2.0](<calc: {most:.1f}>) bits.
# Many forecasts with odds by one person, each dated and each decided, would say far more than this one.
#
# !!! question "Exercise: how sure may you be?"
#     You call something a coin toss, and a friend gives it [70%](<calc: {share:.0%}>).
#     How many bits is your friend ahead if it happens, and how many behind if it does not?
#
#     ??? success "Answer"
#         If it happens, your friend gave it [1.4](<calc: {share / mid:.1f}>) times the chance that you gave, which is [0.49](<calc: {gain:.2f}>) bits.
#         If not, your friend gave [0.6](<calc: {longer / mid:.1f}>) times as much as you, and is [0.74](<calc: {loss:.2f}>) bits behind.
#         If the true chance is [70%](<calc: {share:.0%}>), your friend gains [0.12](<calc: {share * gain - longer * loss:.2f}>) bits on average.
#
# ## What this leaves out
#
# Nobody agrees on what human-level AI is: we take the word of the forecaster that it had not come in December 2025, and whoever says that it is here already scores Legg otherwise; the explorable shows how.
# Legg and some of the surveys add "if nothing terrible happens"; we score their odds as if they had not.
# Of the surveys we have the medians alone, most only as others retell them, without the late end of Kruel's, and the first of them asked [21](<fact: {agi09.asked}>) people.
# Of Legg's posts we have read those of February 2009 and of December 2010, the latter not to its end, and not those of the ends of 2009 and 2011.
# Some of Kurzweil's words we have as quoted without a page, and his formula from a copy in which exponents had slipped, though as we read it, it gives his dates.
# A supercomputer's speed is that on one benchmark, a card's its peak; prices are those at release, not corrected for inflation, without the computer around the card.
# Cards after 2023 are not in our table, since few of them have a price there.
