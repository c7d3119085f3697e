# ---
# title: Legg's dates, Kurzweil's line
# summary: >-
#   Shane Legg is remembered for naming the years of artificial general intelligence; what he published in 2010 was odds, which put it by the end of 2030 at [71%](<calc: {by_2030:.0%}>)
#   ([68%](<calc: {by_2030.low:.0%}>) to [75%](<calc: {by_2030.high:.0%}>)).
#   Scored on those odds in December 2025 he was [0.37](<calc: {behind:.2f}>) bits ([0.30](<calc: {behind.low:.2f}>) to [0.48](<calc: {behind.high:.2f}>)) behind a forecaster who knows nothing, which is close to a draw.
#   He beats that rival if it comes before [2041.9](<calc: {overtakes:.1f}>), but the cliché "in [twenty](<plain: the cliché>) years" only if it comes before [2029.1](<calc: {beats_cliche:.1f}>).
#   The hardware was late: in the year for which Kurzweil's curve promised a brain for [1,000](<calc: {dollars:,}>) dollars, the best card we know fell [163](<calc: {short:.0f}>) times short
#   ([99](<calc: {short.low:.0f}>) to [268](<calc: {short.high:.0f}>)), or [24](<calc: {short.alternatives["8-bit arithmetic"]:.0f}>) times at coarse arithmetic.
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
from scipy.special import log_ndtr
from scipy.stats import t as student

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
    reading,
    render,
    runs,
    slider,
    table,
)
from snippets import dated, forecasts, trends
from snippets.verdicts import compare, likeliest, of_record, true_unless, undecided

# %%
# When Legg wrote, and when he said that it had not come; a year named is read as its middle
WROTE, SEEN = (float(trends.year_of(day)) for day in (dt.date(2010, 12, 31), dt.date(2025, 12, 14)))
mid, level = 0.5, 0.95


# %%
# Legg's odds of December 2010
def shape(mean=facts.legg.mean_year, mode=facts.legg.mode_year, start=WROTE):
    """Median and spread of a log-normal wait from a start, by the years of its mean and its mode."""
    return dated.lognormal_of(mean + mid - start, mode + mid - start)


def legg(year, start=WROTE, **years):
    """The chance that it has not come by a year, and the chance a year that it comes just then."""
    return dated.lognormal_wait(year - start, *shape(start=start, **years))


# %%
# The chance by the end of a year
def by_end_of(year, **choice):
    """The chance that it has come by the end of a year."""
    return 1 - legg(year + 1, **choice)[0]


median, spread = shape()
assert np.isclose(
    by_end_of(2030),
    forecasts.lognormal_chance(*(y + mid * k - WROTE for y, k in ((2031, 0), (2028, 1), (2025, 1)))),
)

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
# We find that Legg wrote odds and not dates, that so far his odds have done a little worse than knowing nothing, and that his own rule of thumb, by which things take about [50%](<fact: {legg_meta.more:.0%}>) more time than
# he thinks, does better so far.
#
# ## Legg wrote odds, and memory kept years
#
# Branwen's memory has the right years and has lost the odds, as this section shows.
# Legg put down his forecast at the end of 2010 ([Legg 2010](<work: legg-2010>)): the time until roughly human-level AGI is *log-normal*, a lopsided bell with a long tail of late years, with its peak in
# [2025](<fact: {legg.mode_year}>) and its average in [2028](<fact: {legg.mean_year}>).


# %%
# The chance by the end of each remembered year, and how the years that he named may be read
REMEMBERED, FIRST = (2019, 2025, 2030), 1999
LAST = REMEMBERED[-1]
by_2019, by_2025, _ = (by_end_of(year) for year in REMEMBERED)
rng, draws = np.random.default_rng(2010), 20_000
means, modes, began = rng.uniform(-mid, mid, draws), rng.uniform(-mid, mid, draws), rng.uniform(1943, 1963, draws)
READ = {"mean": facts.legg.mean_year + means, "mode": facts.legg.mode_year + modes}
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
    """A forecast of three years with chances; each is read as its end."""
    return dated.through_quantiles(np.asarray(year) - start, np.array(years) + 1 - start, chances)


QA = 2011.54, (facts.legg_qa.tenth, facts.legg_qa.half, facts.legg_qa.ninth)

# %%
# He also says by when his curve has come nearly to its end: from when the wait is counted then
WIDE = brentq(lambda start: by_end_of(facts.legg.upper_year, start=start) - level, 1950, WROTE)
upper = brentq(lambda year: by_end_of(year) - level, 2030, 2060)

# %%
# The chance by 2030
by_2030 = headline(
    "by-2030",
    f"the chance that Legg's forecast of {facts.legg.written:.0f} gives human-level AI by the end of {LAST}",
    lambda **choice: by_end_of(LAST, **choice),
    unit="probability",
    format=".0%",
    interval=trends.central_interval(by_end_of(LAST, **READ), level),
    how=f"{level:.0%} over how the years that he named may be read: any day in them",
    alternatives={
        f"the wait counted from {FIRST}, when he first made the prediction": {"start": FIRST + mid},
        f"the wait counted so that {level:.0%} of it ends by {facts.legg.upper_year:.0f}": {"start": WIDE},
        "his words of February 2009": lambda: 1 - bell(LAST + 1, *PLAIN)[0],
        "his own correction of April 2009": lambda: 1 - bell(LAST + 1, *CORRECTED)[0],
        "his answer of July 2011": lambda: 1 - asked(LAST + 1, *QA)[0],
    },
)

# %%
# What he wrote, and what is remembered
years = np.linspace(2011.2, 2056, 225)
drawing, axes = canvas(height=3.4)
percent = 100
curve = percent * legg(years)[1]
axes.fill_between(years[years <= SEEN], curve[years <= SEEN], color=colours.BLUE, alpha=0.18, linewidth=0)
axes.plot(years, curve, color=colours.BLUE, linewidth=1.8)
axes.plot(years, percent * bell(years, *PLAIN)[1], color=colours.FAINT)
axes.plot(years, percent * bell(years, *CORRECTED)[1], color=colours.GREEN)
for year in REMEMBERED:
    axes.plot([year + mid] * 2, [0, 9.2], color=colours.VERMILION, linewidth=2.2)
    label(axes, year + mid, 9.65, str(year), colours.VERMILION, ha="center")

# %%
# Names, and the figure
label(axes, 2034.6, 8.9, "as Branwen remembers", colours.VERMILION, ha="left", va="center")
label(axes, 2012.0, 7.5, "February", colours.FAINT, ha="left")
label(axes, 2012.0, 6.9, "2009", colours.FAINT, ha="left")
label(axes, 2031.1, 6.6, "December 2010", colours.BLUE, ha="left")
label(axes, 2041.4, 4.3, "his own correction,", colours.GREEN, ha="left")
label(axes, 2041.4, 3.7, "April 2009", colours.GREEN, ha="left")
axes.set(xlim=(2011, 2056), ylim=(0, 10.4), ylabel="chance in that year (%)")
figure(
    drawing,
    name="odds",
    caption=f"Legg wrote odds; memory kept years. By his curve of December 2010 the chance of human-level AI was {by_2019:.0%} by the end of "
    f"{REMEMBERED[0]}, {by_2025:.0%} by the end of {REMEMBERED[1]} and {by_2030:.0%} by the end of {REMEMBERED[2]}. Shaded: what had passed by December 2025.",
    alt="Chance against year: a lopsided blue bell, a narrower grey one with its top at about the same year, a wide green one later, and upright orange lines.",
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
    "four groups, 2012 to 2013": (2013.0, (facts.muller.tenth, facts.muller.half, facts.muller.ninth)),
}
inner, own_span = 0.8, QA[1][2] - QA[1][0]
spans = {name: years[2] - years[0] for name, (_, years) in surveys.items()}
surer = headline(
    "surer-than-experts",
    f"times as wide as Legg's of July 2011 was the middle {inner:.0%} of the surest survey",
    min(spans.values()) / own_span,
    unit="factor",
    format=".1f",
    how="it compares years that were written down; the median answers of surveys have no published error",
    alternatives={
        **{f"the survey of the {name}": span / own_span for name, span in spans.items()},
        "his words of February 2009, a narrower bell": min(spans.values()) / (2 * 1.2816 * facts.legg_2009.deviation),
        "his own correction, a wider one": min(spans.values()) / (2 * 1.2816 * facts.legg_meta.deviation),
        "the time from the first to the middle of the years named": min(y[1] - y[0] for _, y in surveys.values())
        / (QA[1][1] - QA[1][0]),
    },
)

# %% [markdown]
# Set the remembered years on that curve.
# It gives human-level AI a chance of [4%](<calc: {by_2019:.0%}>) by the end of [2019](<calc: {REMEMBERED[0]}>), of [40%](<calc: {by_2025:.0%}>) by the end of [2025](<calc: {REMEMBERED[1]}>), and of
# [71%](<calc: {by_2030:.0%}>) by the end of [2030](<calc: {LAST}>).
# So each year means something else.
# For [2019](<calc: {REMEMBERED[0]}>) he foresaw less: a later post expects, by [2020](<fact: {legg_proto.by}>), a system that has learnt basic sight, hearing, movement and language
# ([Legg 2011](<work: legg-2011>); we have it only as others quote it).
# For [2025](<calc: {REMEMBERED[1]}>) he foresaw more than agents: it is the likeliest year of human-level AGI itself.
# And [2030](<calc: {LAST}>) he did not name; his curve says "probably" of it.
#
# Was he very precise?
# Asked in July 2011, he gave chances of [10%](<plain: the chances that the question names>), [50%](<plain: the chances that the question names>) and [90%](<plain: the chances that the question names>) by
# [2018](<fact: {legg_qa.tenth}>), [2028](<fact: {legg_qa.half}>) and [2050](<fact: {legg_qa.ninth}>) ([Legg and Kruel 2011](<work: legg-kruel-2011>)), so that his middle [80%](<calc: {inner:.0%}>) spans
# [32](<calc: {own_span:.0f}>) years.
# That is a wide range, but such questions put to experts gave wider ones: the surest of the [three](<calc: {len(surveys):words}>) surveys of those years that we found was [1.7](<calc: {surer:.1f}>) times as wide.

# %%
# The first general system: the verdict
judge(
    "gwern-legg-2019-generalist",
    of_record(
        likeliest(
            "a system with several abilities, all learnt, and not yet human",
            true_unless(lambda year: not 2017.5 < year < 2020.5, by="another year", found=facts.legg_proto.by),
            because="he puts it years before the agents with human abilities",
            others={
                "human-level AI itself": true_unless(
                    lambda chance: chance <= mid, by="odds that were long against it", found=by_2019
                )
            },
        )
    ),
    f"As others quote him, Legg expected by {facts.legg_proto.by:.0f} a system that has learnt basic sight, hearing, movement and language. "
    f"Of human-level AI his curve gives {by_2019:.0%} by the end of {REMEMBERED[0]}.",
)

# %%
# Agents with human abilities: the verdict
judge(
    "gwern-legg-2025-agents",
    of_record(
        likeliest(
            "the year that Legg called the likeliest for human-level AI",
            true_unless(lambda year: not 2024.5 < year < 2025.5, by="another mode", found=facts.legg.mode_year),
            because="agents that are about human and can do anything are what Legg's words describe",
            others={
                "more likely than not by then": true_unless(
                    lambda chance: chance <= mid, by="a curve with most of its weight later", found=by_2025
                )
            },
        )
    ),
    f"The mode of Legg's distribution is {facts.legg.mode_year:.0f}, for human-level AI itself; by the end of that year his curve has {by_2025:.0%}.",
)

# %%
# AI by 2030: the verdict
judge(
    "book-gwern-general-assistant",
    of_record(
        likeliest(
            f"Legg held it by {REMEMBERED[2]} to be more likely than not",
            true_unless(lambda chance: chance <= mid, by="odds against it", found=by_2030),
            because="should have is what one says of what is likely and not sure",
            others={
                f"its mean is no later than {REMEMBERED[2]}": true_unless(
                    lambda year: year > REMEMBERED[2], by="a later mean", found=facts.legg.mean_year
                )
            },
        )
    ),
    f"Legg named a mean of {facts.legg.mean_year:.0f} and no such year; his curve gives {by_2030:.0%} by the end of {REMEMBERED[2]}.",
)

# %%
# Very precise: the verdict
judge(
    "gwern-legg-precise",
    likeliest(
        "surer of the date than experts of those years were",
        true_unless(lambda times: times <= 1, by="a survey that was surer", found=surer),
        because="he tells what was special in Legg's posts",
        others={
            "a year for each event": true_unless(
                lambda span: span > 1, by="a range of many years", found=float(own_span)
            )
        },
    ),
    f"The middle {inner:.0%} of Legg's answer of July 2011 spans {own_span:.0f} years; in the surest survey of those years it spans {min(spans.values()):.0f}.",
)

# %%
# The naive forecasters
FIELD, CLICHE = 1956.5, 20.0  # the summer at Dartmouth College from which the field has its name, and the cliché


def naive(year, since=FIELD, weight=1.0):
    """A constant hazard, of which only the years tried in vain are known."""
    return dated.unknown_hazard(year - WROTE, WROTE - since, weight)


def cliche(year, wait=CLICHE, width=spread):
    """In twenty years, as wide as Legg's own curve."""
    return dated.lognormal_wait(year - WROTE, wait, width)


# %%
# All forecasts, by name: each gives the chance of not yet and the chance a year
FORECASTS = {
    "knowing nothing": naive,
    "“in twenty years”": cliche,
    "Legg, February 2009": lambda year: bell(year, *PLAIN),
    "Legg, corrected in April 2009": lambda year: bell(year, *CORRECTED),
    "Legg, December 2010": legg,
    "Legg, July 2011": lambda year: asked(year, *QA),
    **{name: lambda year, of=of: asked(year, *of) for name, of in surveys.items()},
}


# %%
# How far behind, and until when ahead
def bits_behind(of=legg, other=naive, seen=SEEN):
    """Bits by which a forecast is behind another when it has not come by a date."""
    return dated.bits_ahead(other(seen)[0], of(seen)[0])


def last_year(of=legg, other=naive, until=2150):
    """The last date of arrival at which a forecast is ahead of another."""
    grid = np.arange(SEEN, until, 0.02)
    ahead = of(grid)[1] > other(grid)[1]
    return grid[ahead][-1] if ahead.any() else SEEN


# %%
# The same over every reading of the years, and over starts of the field from 1943 to 1963
scored = dated.bits_ahead(dated.unknown_hazard(SEEN - WROTE, WROTE - began)[0], legg(SEEN, **READ)[0])
some = slice(0, 1000)
grid = np.arange(SEEN, 2060, 0.1)
halves, widths = (column[some, None] for column in shape(**READ))
own = dated.lognormal_wait(grid - WROTE, halves, widths)[1]
against = (
    dated.unknown_hazard(grid - WROTE, WROTE - began[some, None])[1],
    dated.lognormal_wait(grid - WROTE, CLICHE, widths)[1],
)
until_naive, until_cliche = (grid[len(grid) - 1 - np.argmax((own > other)[:, ::-1], axis=1)] for other in against)

# %%
# Other readings of Legg
others = {
    "his words of February 2009": {"of": FORECASTS["Legg, February 2009"]},
    "his own correction of April 2009": {"of": FORECASTS["Legg, corrected in April 2009"]},
    "his answer of July 2011": {"of": FORECASTS["Legg, July 2011"]},
    f"the wait counted from {FIRST}": {"of": lambda year: legg(year, start=FIRST + mid)},
    f"the wait counted so that {level:.0%} of it ends by {facts.legg.upper_year:.0f}": {
        "of": lambda year: legg(year, start=WIDE)
    },
}
naives = {
    "the field's start in 1943": {"other": lambda year: naive(year, since=1943)},
    "the field's start in 1980": {"other": lambda year: naive(year, since=1980)},
    "Jeffreys' rule in place of Laplace's": {"other": lambda year: naive(year, weight=mid)},
    "a hazard known to be one in as many years": {
        "other": lambda year: [math.e ** -((year - WROTE) / (WROTE - FIELD)) / k for k in (1, WROTE - FIELD)]
    },
}
later = {"“not yet” until November 2026": {"seen": 2026.9}}

# %%
# The standing today
behind = headline(
    "bits-behind",
    f"bits by which Legg's forecast of {facts.legg.written:.0f} was behind knowing nothing in December 2025, when it had not come",
    bits_behind,
    unit="bits",
    format=".2f",
    interval=trends.central_interval(scored, level),
    how=f"{level:.0%} over any day in the years that he named, and starts of the field from 1943 to 1963",
    alternatives=others | naives | later | {f"“in {CLICHE:.0f} years” as the rival": {"other": cliche}},
)

# %%
# The last year of arrival with which he beats knowing nothing
overtakes = headline(
    "overtakes-naive",
    f"the last year of arrival with which Legg's forecast of {facts.legg.written:.0f} beats knowing nothing",
    last_year,
    unit="number",
    format=".1f",
    interval=trends.central_interval(until_naive, level),
    how=f"{level:.0%} over any day in the years that he named, and starts of the field from 1943 to 1963",
    alternatives=others | naives,
)

# %%
# The last year of arrival with which he beats the cliché
beats_cliche = headline(
    "beats-cliche",
    f"the last year of arrival with which Legg's forecast of {facts.legg.written:.0f} beats “in {CLICHE:.0f} years”",
    lambda of=legg, **choice: last_year(of, lambda year: cliche(year, **choice)),
    unit="number",
    format=".1f",
    interval=trends.central_interval(until_cliche, level),
    how=f"{level:.0%} over any day in the years that he named",
    alternatives={
        **{f"a cliché of {n:.0f} years": {"wait": float(n)} for n in (facts.sotala.least, facts.sotala.most)},
        **{f"a cliché of {k} times the width": {"width": k * spread} for k in (mid, 2)},
        **{name: choice for name, choice in others.items() if "correction" not in name},
    },
)
assert abs(beats_cliche - (WROTE + math.sqrt(CLICHE * median))) < 0.05

# %%
# The most that he could still gain, and until when his corrected forecast is ahead
rest = np.arange(SEEN, 2060, 0.02)
most_over_naive, most_over_cliche = (
    np.max(dated.bits_ahead(legg(rest)[1], other(rest)[1])) for other in (naive, cliche)
)
corrected_until = last_year(FORECASTS["Legg, corrected in April 2009"])
by_naives = [behind.alternatives[name] for name in naives]


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
# In December 2025 Legg himself said that AGI as he means it was about [two](<calc: {facts.legg_2025.years:words}>) years away ([The Decoder 2025](<work: decoder-2025>)), so what has happened is "not yet",
# and each forecaster is paid for the chance that they gave to that.
#
# Whom should he beat?
# The first rival knows nothing but that the field had tried since [1956](<calc: {FIELD:.0f}>) in vain, and takes the chance to be the same each year.
# By Laplace's rule, what has been tried for [54](<calc: {WROTE - FIELD:.0f}>) years fails for [15](<calc: {SEEN - WROTE:.0f}>) more with a chance of [78%](<calc: {naive(SEEN)[0]:.0%}>).
# The second is a cliché: "in [twenty](<plain: the cliché>) years".
# [Armstrong and Sotala 2012](<work: armstrong-2012>) collected [95](<fact: {sotala.predictions}>) dated predictions since Turing's, and [15](<fact: {sotala.least}>) to [25](<fact: {sotala.most}>) years ahead was the
# commonest answer, of experts and others alike.
# We give the cliché the width of Legg's own curve, so that they differ only in where it lies.

# %%
# Each beside knowing nothing, both given that it had not come when the later of them was made
BEGAN = {name: max(start, WROTE) for name, (start, _) in (surveys | {"Legg, July 2011": QA}).items()}


def ahead(name, year=None):
    """Bits ahead of knowing nothing: if it comes in a year, or by what has happened so far."""
    begin, which = BEGAN.get(name, WROTE) + 0.01, 0 if year is None else 1
    own, other = (each(SEEN if year is None else year)[which] / each(begin)[0] for each in (FORECASTS[name], naive))
    return dated.bits_ahead(own, other)


# %%
# The table of all forecasts: what each gave to what has happened, and what it would gain
when = (2028, 2035, 2045)
gains = {
    name: [ahead(name), *(ahead(name, year + mid) for year in when)] for name in FORECASTS if name != "knowing nothing"
}
assert [name for name, row in gains.items() if "Legg" in name and row[0] > 0] == ["Legg, corrected in April 2009"]
table(
    [[name, f"{FORECASTS[name](SEEN)[0]:.0%}", *(f"{bits:+.2f}" for bits in row)] for name, row in gains.items()],
    columns=["forecast", "chance of “not yet”", "bits so far", *(f"bits if in {year}" for year in when)],
    caption=f"Bits ahead of knowing nothing, which gave “not yet” {naive(SEEN)[0]:.0%}. So far no forecast is ahead by more than {max(row[0] for row in gains.values()):.2f}; "
    "of Legg's statements the corrected one alone is ahead.",
)

# %% [markdown]
# So far Legg is [0.37](<calc: {behind:.2f}>) bits behind the forecaster who knows nothing ([0.30](<calc: {behind.low:.2f}>) to [0.48](<calc: {behind.high:.2f}>)).
# In odds that is [1.3](<calc: {odds_of(behind):.1f}>) to one against him, which is hardly evidence of anything.
# His answer of July 2011, another document, puts him [0.4](<calc: {behind.alternatives["his answer of July 2011"]:.1f}>) bits behind.
# No early date can be ahead before it comes: whoever says "later" is paid every year until the day.
# The experts did better for that reason: the survey of 2009 is level with knowing nothing so far, and would be [1.0](<calc: {gains["AGI conference, 2009"][2]:.1f}>) bits ahead if it came in [2035](<calc: {when[1]}>).
#
# That day decides.
# If it comes before [2041.9](<calc: {overtakes:.1f}>), late in that year, Legg beats knowing nothing ([2039.8](<calc: {overtakes.low:.1f}>) to [2043.7](<calc: {overtakes.high:.1f}>)).
# But he beats the cliché only if it comes before [2029.1](<calc: {beats_cliche:.1f}>) ([2028.9](<calc: {beats_cliche.low:.1f}>) to [2029.3](<calc: {beats_cliche.high:.1f}>)).
# The reason is simple: his curve says "in [16](<calc: {median:.0f}>) years", and that is too near to [twenty](<plain: the cliché>) for any single date to tell them apart.
# Even on his best remaining day the cliché would be only [0.4](<calc: {most_over_cliche:.1f}>) bits behind.

# %%
# How far each is ahead of knowing nothing, by the year in which it comes
drawing, axes = canvas(height=3.5)
at = np.linspace(2026, 2060, 103)
tones = {"Legg, December 2010": colours.BLUE, "“in twenty years”": colours.VERMILION}
tones |= {"Legg, corrected in April 2009": colours.GREEN, "AGI conference, 2009": colours.FAINT}
for name, tone in tones.items():
    axes.plot(at, ahead(name, at), color=tone, linewidth=1.7)
guide(axes, y=0)
label(axes, 2026.3, -0.35, "knowing nothing", colours.FAINT, ha="left")
label(axes, 2046.0, -1.9, "Legg, 2010", colours.BLUE, ha="right")
label(axes, 2053.4, -0.45, "“in twenty years”", colours.VERMILION, ha="left")
label(axes, 2036.5, 3.1, "Legg, corrected", colours.GREEN, ha="left")
label(axes, 2050.0, 1.65, "experts, 2009", colours.FAINT, ha="left")
axes.set(xlim=(2026, 2060), ylim=(-4.2, 3.6), xlabel="year in which human-level AI comes", ylabel="bits ahead")
figure(
    drawing,
    name="race",
    caption=f"Who wins depends on the day. Legg's curve of {facts.legg.written:.0f} beats knowing nothing if it comes before {overtakes:.1f}, and the cliché only if before {beats_cliche:.1f}. "
    "The step in the experts' line is at their median year.",
    alt="Bits ahead of a forecaster who knows nothing, by the year of arrival: four lines that start above nought and fall; Legg's blue one falls first.",
    data={"arrival (year)": at} | {f"{name} (bits)": ahead(name, at) for name in tones},
)

# %% [markdown]
# Try it: say when it comes, or came, and what Legg's rival should have said in 2010.


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
within = math.erf(math.sqrt(mid))
sliders = {
    "arrives": slider("it comes, after the post, in", [*range(15, 21), *range(25, 51, 5)], unit="years"),
    "wait": slider("the rival said: in", [15, 20, 25, 30, 40], unit="years"),
    "factor": slider("give or take a factor of", [1.4, 1.7, 2, 3], unit="factor"),
}
shows = {
    "then": reading("Legg is then ahead by", unit="bits", format="+.1f"),
    "so_far": reading("in December 2025, by", unit="bits", format="+.2f"),
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
    start={"arrives": 20, "wait": 20, "factor": 1.4},
    curve=("arrives", "then"),
    caption=f"Years are counted from the end of {facts.legg.written:.0f}. Against “in {CLICHE:.0f} years” Legg needs it within {beats_cliche - WROTE:.0f} years; a rival who named more years gives him longer. "
    f"Less than nought: the rival is ahead. The rival's wait lies within the factor, either way, {within:.0%} of the time.",
    alt="Bits by which Legg is ahead of the rival against the years until it comes: a falling line with a point on it for the setting of the sliders.",
)

# %%
# What the money bought: every card, and the best so far
cards = runs("cards")
dollars, bits = 1000, {"single": 32, "half": 16, "byte": 8}
bought = {kind: dollars * np.array(cards[kind]) / np.array(cards["dollars"]) for kind in ("single", "half", "byte")}
dates = np.array(cards["year"])


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

# %%
# How far the records scatter about their line
moments, heights = steps_of("single")
line, left = np.polyfit(moments, np.log10(heights), 1, full=True)[:2]
scatter = math.sqrt(left[0] / (len(moments) - 2)) * student.ppf((1 + level) / 2, len(moments) - 2)
moravec = facts.moravec.brain_mips * 1e6


# %%
# How many times less than promised
def shortfall(brain=facts.kurzweil_2005.brain_rate, kind="single", until=2024):
    """How many times less a thousand dollars bought than a brain's rate."""
    return brain / best(kind, until)


earlier = {"brain": facts.kurzweil.brain_rate, "until": facts.kurzweil.brain_year + 1}
short = headline(
    "short-of-the-curve",
    f"times less than the brain of Kurzweil's later book that {dollars:,} dollars bought by the end of {facts.kurzweil_2005.brain_year:.0f}",
    shortfall,
    unit="factor",
    format=".0f",
    interval=(shortfall() / 10**scatter, shortfall() * 10**scatter),
    how=f"{level:.0%} by the scatter of {len(moments)} record cards about their line",
    alternatives={
        **{f"{bits[kind]}-bit arithmetic": {"kind": kind} for kind in ("half", "byte")},
        "the line through the record cards": lambda: facts.kurzweil_2005.brain_rate / 10 ** np.polyval(line, 2023.5),
        f"the brain and the year, {facts.kurzweil.brain_year:.0f}, of his earlier book": earlier,
        f"the same and {bits['byte']}-bit arithmetic": earlier | {"kind": "byte"},
        "Moravec's brain": {"brain": moravec},
        "the middle of Carlsmith's range": {"brain": facts.carlsmith.brain_rate},
    },
)

# %%
# Years behind the curve, and what a ruler would have said for the best card of 2022
card = float(moments[-1])
late = card - brentq(lambda year: dated.kurzweil_2005(year) - best(), 2005, 2030)
early_lead = heights[0] / dated.kurzweil_2005(moments[0])
printed, months, slow = 2005.73, 18, 2
by_months, by_years = (
    dated.doubling_from(card, printed, dated.kurzweil_2005(printed), years) / best() for years in (months / 12, slow)
)
by_curve = dated.kurzweil_2005(card) / best()
own_pace = 1 / math.log2(dated.kurzweil_2005(printed + mid) / dated.kurzweil_2005(printed - mid))
by_tangent = dated.doubling_from(card, printed, dated.kurzweil_2005(printed), own_pace) / best()
eight = shortfall(kind="byte")

# %%
# When the money buys a brain, at the least, the middle and the most that Carlsmith finds
pace, last = facts.gpus.doubling_years, steps_of("half")
rates = (facts.carlsmith.brain_rate.low, facts.carlsmith.brain_rate, facts.carlsmith.brain_rate.high)
brains = [last[0][-1] + pace * math.log2(rate / last[1][-1]) for rate in rates]
brains[0] = min(last[0][last[1] >= rates[0]])
moravec_met = min(last[0][last[1] >= moravec])

# %%
# The exaflop: as he said, as a ruler would have said, and as it came
first, then = 1993.45, 2010.87
ruler, other_ruler = (
    then + math.log(1e18 / facts.top500_2010.speed) / math.log(facts.top500_2010.speed / speed) * (then - start)
    for speed, start in ((facts.top500_first.speed, first), (facts.top500_2004.speed, 2004.87))
)


def stretched(came=facts.frontier.listed, said=facts.legg.exaflop_year + mid, start=WROTE):
    """How many times as long as was said it took."""
    return (came - start) / (said - start)


by_gato, by_robotics = "the system with basic senses, by Gato", "the system with basic senses, by Gemini Robotics"
stretch = headline(
    "half-as-long-again",
    "times as long as Legg had said that the first exaflop took",
    stretched,
    unit="factor",
    format=".1f",
    interval=(stretched(said=facts.legg.exaflop_year + 1), stretched(said=facts.legg.exaflop_year)),
    how="any day in the year around which he expected it",
    alternatives={
        "a computer that does it at lower precision": {"came": facts.fugaku.announced},
        by_gato: {"came": facts.gato.posted, "said": facts.legg_proto.by, "start": WROTE + 1},
        by_robotics: {"came": facts.gemini_robotics.posted, "said": facts.legg_proto.by, "start": WROTE + 1},
    },
)

# %% [markdown]
# ## The hardware came late
#
# Legg's dates rest on hardware, as do those of the men whom Branwen had read, so here we ask whether the hardware came on time.
# [Kurzweil 2005](<work: kurzweil-2005>) prints a formula for the calculations a second that [1,000](<calc: {dollars:,}>) dollars buy, and dates a brain by it: [10¹⁶](<calc: {render(facts.kurzweil_2005.brain_rate, "sci0")[2:]}>) around
# [2023](<fact: {kurzweil_2005.brain_year}>).
# It is no ordinary growth: on a scale on which steady growth is a straight line, it bends upwards.
# [Moravec 1998](<work: moravec-1998>) put the brain at [100](<calc: {facts.kurzweil_2005.brain_rate / moravec:.0f}>) times less, [10¹⁴](<calc: {render(facts.moravec.brain_mips * 1e6, "sci0")[2:]}>), and expected as much in
# a home computer before [2030](<fact: {moravec.home_year}>).
# Nathan Labenz has shown Kurzweil's earlier curve in a talk:
#
# > it basically has the trajectory intersecting with one human brain [...] right around 2020.
# >
# > — [Nathan Labenz](<said: labenz-curve>)
#
# Against this we set the price and the peak speed of [51](<calc: {len(cards["year"])}>) graphics cards and accelerators ([Epoch AI 2025](<work: epoch-hardware-2025>)).

# %%
# What the money bought, drawn
drawing, axes = canvas(height=3.7)
along, ends = np.linspace(2005.7, 2025, 120), (facts.carlsmith.brain_rate.low, facts.carlsmith.brain_rate.high)
axes.fill_between([2005.7, 2031], *ends, color=colours.FAINT, alpha=0.12, linewidth=0)
axes.plot(along, dated.kurzweil_2005(along), color=colours.VERMILION, linewidth=1.8)
axes.plot([2020, facts.moravec.home_year], [moravec, moravec], color=colours.PURPLE, linewidth=3)
promised = ((facts.kurzweil_2005, "full"), (facts.kurzweil, "none"))
for book, fill in promised:
    axes.plot([book.brain_year], [book.brain_rate], "D", color=colours.VERMILION, markersize=6, fillstyle=fill)
for kind, tone in (("single", colours.BLUE), ("half", colours.SKY), ("byte", colours.GREEN)):
    axes.plot(*steps_of(kind), color=tone, marker="o", markersize=3.5, linewidth=1.2, drawstyle="steps-post")

# %%
# Names, and the figure
label(axes, 2006.3, 1e16, "a brain, by Carlsmith's range", colours.FAINT, ha="left")
label(axes, 2023.7, 1.1e16, "2023, by his", colours.VERMILION, ha="left", fontsize=8.5)
label(axes, 2023.7, 4.0e15, "book of 2005", colours.VERMILION, ha="left", fontsize=8.5)
label(axes, 2018.4, 3.6e16, "2019, by that of 1999", colours.VERMILION, ha="right", fontsize=8.5)
label(axes, 2008.4, 8e10, "Kurzweil's curve of 2005", colours.VERMILION, ha="left")
label(axes, 2023.3, 4.4e13, "32 bits", colours.BLUE, ha="left")
label(axes, 2023.3, 2.1e14, "16 bits", colours.SKY, ha="left")
label(axes, 2023.3, 5.5e14, "8 bits", colours.GREEN, ha="left")
label(axes, 2030.0, 5.2e13, "Moravec", colours.PURPLE, ha="right")
axes.set(xlim=(2005.7, 2031), ylim=(2e10, 3e17), yscale="log", ylabel="operations a second for $1,000")
axes.minorticks_off()
figure(
    drawing,
    name="line",
    caption="The shops kept up with Kurzweil's curve at first, and later fell behind. Steps: the best card so far for its price, by the bits of its numbers. "
    f"By the end of {facts.kurzweil_2005.brain_year:.0f} {dollars:,} dollars bought {render(float(best()), 'sci1')} operations a second at {bits['single']} bits, {short:.0f} times less than the brain that the curve promised.",
    alt=f"Operations a second for {dollars:,} dollars, on a logarithmic scale, against the year: an orange curve bends upwards; blue, light blue and green steps follow it and then fall below.",
    data={
        "card (name)": cards["card"],
        "date (year)": cards["year"],
        "bought for $1,000 at 32 bits (operations a second)": bought["single"],
    },
)

# %% [markdown]
# In 2008 and 2010 the best cards were ahead of the curve, [2.3](<calc: {early_lead:.1f}>)-fold in 2008.
# From then on the curve bends up and the shops do not.
# By the end of 2023 the best card for its price gave [163](<calc: {short:.0f}>) times less than the promised brain ([99](<calc: {short.low:.0f}>) to [268](<calc: {short.high:.0f}>) by the scatter of the record cards);
# its speed had been due by the curve [6.9](<calc: {late:.1f}>) years before.
# The largest doubt is what a *calculation* is: coarser numbers, of [8](<calc: {bits["byte"]}>) bits in place of [32](<calc: {bits["single"]}>), are enough for much of AI, and then it falls short [24](<calc: {eight:.0f}>) times.
#
# A plainer forecaster would have taken Kurzweil's value of 2005 and let it grow steadily.
# At the pace of Moore's law as it was told then, [a doubling](<plain: what the law says>) every [18](<calc: {months:.0f}>) months or every [two](<calc: {slow:words}>) years, that gives [3.4](<calc: {by_months:.1f}>) times
# too much for the best card of 2022, or [2.1](<calc: {1 / by_years:.1f}>) times too little.
# His curve gives [155](<calc: {by_curve:.0f}>) times too much.
# Its pace in 2005, [one](<plain: a doubling>) every [1.1](<calc: {own_pace:.1f}>) years, would have given [47](<calc: {by_tangent:.0f}>) times too much without any bend, so the pace was the larger mistake and the bend the smaller.
# Moravec's smaller brain was reached at [16](<calc: {bits["half"]}>) bits in [2018](<calc: {int(moravec_met)}>), and at [32](<calc: {bits["single"]}>) bits the best card is within [1.6](<calc: {moravec / best():.1f}>) times of it.
#
# What is a brain's rate?
# [Carlsmith 2020](<work: carlsmith-2020>) finds anything from [10¹³](<calc: {render(facts.carlsmith.brain_rate.low, "sci0")[2:]}>) to [10¹⁷](<calc: {render(facts.carlsmith.brain_rate.high, "sci0")[2:]}>) defensible.
# At [16](<calc: {bits["half"]}>) bits and at the usual pace of cards ([Hobbhahn and Besiroglu 2022](<work: hobbhahn-2022>)) [1,000](<calc: {dollars:,}>) dollars buy the least of that from [2017](<calc: {brains[0]:.0f}>) on,
# his middle value around [2028](<calc: {brains[1]:.0f}>), and the most around [2045](<calc: {brains[2]:.0f}>).
# So a date that rests on the brain is uncertain by decades before anybody has said a word about software.
#
# ## Things took longer than Legg said
#
# Legg had a cure for all this, and did not take it.
# In April 2009 he added to his forecast that he tends to think things come sooner than they do, that such things need about [50%](<fact: {legg_meta.more:.0%}>) more time, and that his date then becomes
# [2033](<fact: {legg_meta.year}>), give or take [7](<fact: {legg_meta.deviation}>) years
# ([Legg 2009](<work: legg-2009>)).
# With money, he wrote, he trusts that corrected self more.
# The next year's forecast is the uncorrected one.
#
# Those of his forecasts that have come due, as far as we have them, fit this.
# He expected supercomputers with [10¹⁸](<calc: {render(1e18, "sci0")[2:]}>) calculations a second around [2018](<fact: {legg.exaflop_year}>).
# The first on the [TOP500 list](<plain: a name>) came in the middle of 2022 ([TOP500 2022](<work: top500-2022>)), so that it took [1.5](<calc: {stretch:.1f}>) times as long as he had said ([1.4](<calc: {stretch.low:.1f}>)
# to [1.6](<calc: {stretch.high:.1f}>)).
# Steady growth again did better: a line from the first list, of June [1993](<calc: {int(first)}>), to that of November 2010 ([TOP500 2010](<work: top500-2010>)) arrives in [2020.6](<calc: {ruler:.1f}>), and one from
# November 2004 in [2020.8](<calc: {other_ruler:.1f}>).
# The system with basic sight, hearing, movement and language took between [1.3](<calc: {stretch.alternatives[by_gato]:.1f}>) times as long, if DeepMind's Gato counts, which cannot hear ([Reed et al. 2022](<work: reed-2022>)), and
# [1.7](<calc: {stretch.alternatives[by_robotics]:.1f}>), by [Gemini Robotics Team 2025](<work: gemini-robotics-2025>).
# That is little to go by.
# But the corrected forecast is the only one of his that is ahead of knowing nothing today, and it stays ahead if AI comes at any time until about [2048](<calc: {corrected_until:.0f}>).
#
# ## Objections
#
# **"One date proves nothing."**
# It does not, and the score says how little: the most that Legg's curve can still gain on knowing nothing is [2.7](<calc: {most_over_naive:.1f}>) bits, odds of [6](<calc: {odds_of(most_over_naive):.0f}>) to one, and on the
# cliché [0.4](<calc: {most_over_cliche:.1f}>).
# To tell a prophet from a cliché takes many dated forecasts with odds.
#
# **"You scored words that mean different things."**
# Legg says roughly human level, the conference of 2009 was asked about Turing's test, and others about most professions.
# Later surveys ask for more and get later dates: machines better at every task were put at even odds in [45](<fact: {grace_2017.half_years}>) years by [Grace et al. 2017](<work: grace-2017>) and by
# [2047](<fact: {grace_2024.half}>) by the [2,778](<fact: {grace_2024.asked:,}>) researchers of [Grace et al. 2024](<work: grace-2024>).
# We compare only forecasts of 2009 to 2013.
#
# **"The naive forecaster was chosen to win."**
# It is Laplace's; with an earlier or a later start of the field, by Jeffreys' rule, or with the hazard taken as known, Legg is behind by [0.16](<calc: {min(by_naives):.2f}>) to [0.55](<calc: {max(by_naives):.2f}>) bits.
#
# **"Kurzweil has been scored before."**
# He has: of [105](<fact: {kurzweil_assessed.statements}>) statements about [2019](<fact: {kurzweil.brain_year}>) in his book of 1999, [34](<fact: {kurzweil_assessed.assessors}>) assessors found more than
# [half](<plain: in the words of the post>) strongly wrong ([Armstrong 2020](<work: armstrong-2020>)), after an even result for 2009.
# Counting hits has no baseline, so it cannot say whether that is good.
# And for the survey of 2016, [Alexander 2023](<work: alexander-2023>) graded its [32](<plain: the number of milestones in that survey>) milestones one by one and found experts about right; we could not read that table in
# full, so it is not scored here.
#
# New here, as far as we know, are a proper score of Legg's odds against these rivals, the year at which each of them would win, and Kurzweil's formula set beside the cards.

# %%
# The verdict on the curve
early, said_year = facts.kurzweil.published, 2020
by_1999 = shortfall(facts.kurzweil.brain_rate, until=2021)
judge(
    "labenz-kurzweil-2020",
    of_record(
        likeliest(
            "what the book says of its curve",
            compare(said=said_year - early, found=facts.kurzweil.brain_year - early),
            because="he reads the crossing off the slide before him",
            others={
                f"that {dollars:,} dollars then bought as much as a brain computes, at Kurzweil's rate": compare(
                    facts.kurzweil.brain_rate, found=float(best(until=2021))
                ),
                "the same, at Moravec's rate": compare(moravec, found=float(best(until=2021))),
            },
        )
    ),
    f"The book has it in {facts.kurzweil.brain_year:.0f}, a year before his. By its own measure it did not come: by the end of {said_year} the best card gave {by_1999:.0f} times less for {dollars:,} dollars than the book's brain needs.",
)

# %%
# The verdict on the schedule
test_year = facts.kapor.test_year
judge(
    "labenz-25-years-ago",
    undecided(
        because=f"Kurzweil's date for a machine that passes for a person is {test_year:.0f}, which has not come",
        decider="the test on which he bet",
        readings={
            "the hardware, by his curve of 2005": compare(facts.kurzweil_2005.brain_rate, found=float(best())),
            "the hardware, by Moravec's brain": compare(moravec, found=float(best())),
        },
    ),
    f"Kurzweil gave the computing and the intelligence of a person different dates. The computing was {short:.0f} times short at the end of {facts.kurzweil_2005.brain_year:.0f}, the year that he gave it in 2005; "
    f"the test on which he bet is due in {test_year:.0f}.",
)

# %%
# What the exercise asks for
share, longer = 0.7, 0.3
gain, loss = (abs(math.log2(x / mid)) for x in (share, longer))

# %% [markdown]
# ## The reckoning
#
# Branwen has the right years and has turned odds into dates.
# So far the odds have earned Legg next to nothing, in either direction, and they never could earn much against the cliché.
# In the year for which Kurzweil's curve promised a brain, the hardware fell [24](<calc: {eight:.0f}>) times short by the kinder count and [163](<calc: {short:.0f}>) times by the plainer one, and steady growth at the pace of
# Moore's law would have come far nearer.
# What Legg knew about himself, that things take longer than he thinks, has served best.
#
# What would change this?
# If human-level AI comes before [2029.1](<calc: {beats_cliche:.1f}>), Legg beats both naive rivals, though the cliché by little.
# Many forecasts with odds by one person, each dated and each decided, would say far more than this one.
#
# !!! question "Exercise: how sure may you be?"
#     You call something a coin toss, and a friend says "[70%](<calc: {share:.0%}>)".
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
# We read a year that is named as any day in it, and a survey's "by" as the end of the year.
# Of the surveys we have the medians alone, for some only as others retell them, and the first of them asked [21](<fact: {agi09.asked}>) people.
# Legg says that his curve comes to [95%](<calc: {level:.0%}>) by [2045](<fact: {legg.upper_year}>); counted from the day of the post it does so in [2039](<calc: {int(upper)}>), so his curve was a little wider than ours, and
# the alternatives hold one that is as wide.
# Of Legg's posts we have read those of February 2009 and of December 2010, the latter not to its end, and not the one of December 2011.
# Kurzweil's formula we took from a copy of his book in which exponents had slipped; as we read it, it gives the dates that he draws from it for [2023](<fact: {kurzweil_2005.brain_year}>) and later.
# The cards end with [2023](<calc: {int(max(dates))}>), since few later ones in the table have a price; prices are those at release, not corrected for inflation, without the computer around the card.
