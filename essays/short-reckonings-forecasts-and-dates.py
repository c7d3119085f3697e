# ---
# title: "Short reckonings: forecasts and dates"
# summary: >-
#   What was foreseen of AI, how sure people were of it, and how well they remember dates.
#   OpenAI showed a model that reasons at length [3.3](<calc: {12 * waits[0]:.1f}>) months after Leopold Aschenbrenner had said how long that would take, and sooner than he allowed.
#   From GPT-2 to GPT-4 compute and better methods grew by [5.9](<calc: {orders_needed():.1f}>) orders of magnitude together;
#   at their usual pace they grow by as much again by the end of [2028](<calc: {LATE}>).
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-27
# excerpts: [patel-same-time, patel-extrapolated, patel-detailed-model, branwen-magical-thinking]
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'to a month in 4.3 years and to a working life in 9.5'
#     now: 'a month long 4.0 to 4.6 years after it and a working life 7.1 to 9.2'
#     why: 'Patel spoke in the summer of 2023, and the years had been counted from a measurement of 2025. The horizon and the doubling time were superseded too. The verdict is as it was.'
#   - date: 2026-11-26
#     was: 'depends on which date is meant'
#     now: 'contradicted by the year on its volume'
#     why: 'A year under a motto is by custom that in which the words came out. The manuscript is a year older, and stands beside it.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the two sides are the same by construction'
#     why: 'This is the verdict on what nines are. The definition of nines had been compared with itself.'
#   - date: 2026-11-26
#     was: 'withdrawn, because the two sides are the same by construction'
#     now: 'not a claim of fact, because the margin explains a word here, and gives examples of its use'
#     why: 'This is the verdict on what nines are, reached again.'
#   - date: 2026-11-26
#     was: 'depends on which release is meant: off by a factor of 1.8 for the preview; holds for the full model'
#     now: 'too high by a factor of 1.8'
#     why: 'This is the verdict on the range of months and years. Aschenbrenner speaks of the time until something is figured out, which the preview shows.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the forecast looked at was made from data, and he spoke of forecasts made without'
#     why: 'This is the verdict on error bars without data. A forecast that was made from data had been taken as evidence.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'undecided, because he tells what he had in mind, and no forecast of his from that time is known to us'
#     why: 'This is the verdict on what he had in mind in 2015. Sutskever says that he had no specific idea of how far things would go. The verdict had judged another sentence, about the growth of compute.'
#   - date: 2026-11-26
#     was: 'depends on how often a model is released: holds for a single release; contradicted by odds against all going well for 20 releases'
#     now: 'not a claim of fact, because it is a question of the interviewer'
#     why: 'Patel asks how sure one has to be. The verdict had taken the question for an answer.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'not a claim of fact, because he imagines another history'
#     why: 'This is the verdict on processors that come earlier or later. Sutskever imagines another history, in which processors came earlier or later. The verdict had taken it for a statement of what would have happened.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'not a claim of fact, because he tells how unsure he is, so as not to give the number that he is asked for'
#     why: 'This is the verdict on his error bars. Sutskever is asked for the share of AI in the economy. The verdict had used error bars whose length he names elsewhere, when he speaks of revenue.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because it was judged by the date of GPT-2, and not by what Legg wrote'
#     why: 'This is the verdict on the first general system. Branwen tells what Legg had foreseen, and what Legg wrote of that year is not among our sources.'
#   - date: 2026-11-26
#     was: 'holds within 10%'
#     now: 'holds'
#     why: 'This is the verdict on Legg''s forecast for 2030. He expected it earlier than by then, so that the words hold, as another page of this site had it. The earlier date had been counted as an error.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'not a claim of fact, because he answers with a question, and says at once that it is hard to tell'
#     why: 'This is the verdict on the delay of a year without the pioneers. Sutskever guesses at another history. The finding was that there was no delay to fear, and yet the verdict was that the claim holds.'
#   - date: 2026-11-26
#     was: 'each statement held against a few lines of calculation'
#     now: 'with a few lines of calculation where a statement allows it'
#     why: 'Questions, wishes and hypotheses are no longer judged, and some verdicts are withdrawn.'
#   - date: 2026-11-26
#     was: 'withdrawn, because it was judged by the date of GPT-2, and not by what Legg wrote'
#     now: 'undecided, because what we have read of his posts gives odds for human-level AI and names no year for a first general system'
#     why: 'This is the verdict on the first general system. The post that would decide it could not be read.'
#   - date: 2026-11-26
#     was: 'withdrawn, because the forecast looked at was made from data, and he spoke of forecasts made without'
#     now: 'a full list of forecasts for products not yet sold, with what each then earned, would decide it'
#     why: 'This is the verdict on error bars without data.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'He adds there that GPT-1 had just come out when he wrote it, which was 12 months after the paper'
#     why: 'This is the verdict on the date of the document. Only he has said when he wrote it, and his hints do not agree, so it is undecided now.'
#   - date: 2026-11-26
#     was: 'He names 5 and then, in passing, 2 more'
#     now: 'undecided, because the document is not published, and nobody but he has said what it lists'
#     why: 'This is the verdict on the factors. His words had been checked by his own words.'
#   - date: 2026-11-26
#     was: 'depends on how often such finds are made: holds for a few years on average; off by a factor of 3.4 for a generation'
#     now: 'withdrawn, because the time between finds was chosen, and the chance that was found follows from it'
#     why: 'We know of no measurement of how often such finds are made, and the figures that we chose decided the verdict.'
#   - date: 2026-11-26
#     was: 'withdrawn, because the time between finds was chosen, and the chance that was found follows from it'
#     now: 'undecided, because nobody has counted how often such an architecture is found independently'
#     why: 'We know of no measurement of how often such finds are made. The verdict now says what would decide it.'
#   - date: 2026-11-26
#     was: 'depends on when one looks: off by a factor of 4.5 for the end of our table; holds within 16% for 5 years after GPT-4, at the usual growth'
#     now: 'not a claim of fact, because he supposes it to say what nobody knows'
#     why: 'Labenz says that nobody knows what systems so much larger would learn. The verdict had taken the factors for a forecast.'
#   - date: 2026-11-26
#     was: 'contradicted by the year on its volume'
#     now: 'ChatGPT has more users than chess has players'
#     why: 'This is the verdict on the motto by Moravec. The words are his forecast and had been judged by the year that the book puts under them. The year now stands in the text.'
#   - date: 2026-11-26
#     was: 'a full list of forecasts for products not yet sold, with what each then earned, would decide it'
#     now: 'not a claim of fact, because he exaggerates, to say that a forecast made out of thin air is worth nothing'
#     why: 'This is the verdict on error bars without data. The words are a figure of speech: they name no forecast.'
#   - date: 2026-11-26
#     was: 'makes up for in 1.4 years, other methods in 1.9, and better chips alone in 5.9'
#     now: 'came 2.8 years before it'
#     why: 'Labenz counts the years from when data and compute were there, and says that it did not take long. The page had counted them from the transformer, in an imagined history. The verdict is as it was.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on the last of the dates that Branwen recalls of Legg. It sets what Legg published beside the words.'
#   - date: 2026-11-26
#     was: 'holds for compute alone, by the end of 2027'
#     why: 'This is a reading of another jump from preschool to high school: compute falls far short of it by then. The numbers of zeros had been compared, and not the growth.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'undecided, because the last year that he names is not over'
#     why: 'This is the verdict on another jump from preschool to high school. A year to come had been judged by what the trend would bring, if it goes on.'
#   - date: 2026-11-27
#     was: 'undecided, because what we have read of his posts gives odds for human-level AI and names no year for a first general system'
#     why: 'The verdicts on what Legg foresaw stand in the essay on Legg''s dates and Kurzweil''s line now. Others quote the post that we could not read, and by them the record agrees.'
# ---

# %%
# What this page computes with
import datetime as dt
import math

import numpy as np

from reckoner.author import facts, judge, models, render
from snippets import trends
from snippets.reliability import chain_success, horizon_steps
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

named = {model.id: model for model in models}

# %% [markdown]
# Some of these remarks look ahead, others back.
# Each is quoted with a few lines of calculation where a statement allows it; questions, wishes and hypotheses are shown and not judged.
#
# ## Forecasts
#
# The interview with Aschenbrenner was published on day [156](<fact: {aschenbrenner.day}>) of 2024.
# The compute of the models is from [Epoch AI 2025](<work: epoch-2025>), its growth from [Sevilla and Roldán 2024](<work: sevilla-roldan-2024>).

# %%
# From the interview to the releases
waits = [(day - facts.aschenbrenner.day) / 366 for day in (facts.o1.preview_day, facts.o1.full_day)]
judge(
    "book-six-months-to-three-years",
    likeliest(
        "the time until a model that has learnt to reason at length is first shown",
        between(0.5, 3, waits[0]),
        because="he answers how long it will take to figure out what goes on top of scaling",
        others={"the time until such a model is finished and on sale": between(0.5, 3, waits[1])},
    ),
    f"OpenAI showed a preview of o1 {12 * waits[0]:.1f} months after the interview, sooner than he allowed. The finished model came after {12 * waits[1]:.1f} months, just within his range.",
)

# %%
# The month of a release
preview, full = (
    dt.date(2023, 12, 31) + dt.timedelta(days=int(day)) for day in (facts.o1.preview_day, facts.o1.full_day)
)

# %%
# The month of a release: the verdict
judge(
    "book-o1-september-2024",
    of_record(
        likeliest(
            "the model could first be used in that month",
            true_unless((preview.year, preview.month) != (2024, 9), by="the date of the preview"),
            because="the note wants to say how soon after the interview such a model came",
            others={
                "the finished model": true_unless((full.year, full.month) != (2024, 9), by="the date of its release")
            },
        )
    ),
    f"The preview came on {preview.day} {preview:%B}, and the finished model on {full.day} {full:%B}.",
)

# %%
# The same step again
EARLY, LATE = 2027, 2028
better, slowest = (2 ** (12 / months) for months in (facts.ho.halving_months, facts.ho.halving_months.high))
start, finish = named["gpt-2-xl"], named["gpt-4"]
between_them = (finish.date - start.date).days / 365.25


def orders_needed(methods=better):
    """The orders of magnitude of compute from GPT-2 to GPT-4, with better methods counted as compute."""
    return math.log10(finish.training_flop / start.training_flop * methods**between_them)


def orders_brought(year, methods=better):
    """The orders of magnitude that the trend brings from GPT-4 to the end of a year."""
    years = (dt.date(year + 1, 1, 1) - finish.date).days / 365.25
    return years * math.log10(facts.sevilla.growth_per_year * methods)


def repeated(brought, methods=better):
    """Whether growth by so many orders repeats the step; the factors are compared and not their orders."""
    return at_least(10 ** orders_needed(methods), 10**brought)


# %%
# The pace since GPT-4
largest = max((m for m in models if m.training_flop and m.date > finish.date), key=lambda m: m.training_flop)
grown = math.log10(largest.training_flop / finish.training_flop)
passed = (largest.date - finish.date).days
at_its_pace = grown / passed * (dt.date(LATE + 1, 1, 1) - finish.date).days

# %%
# The step and the time for it
judge(
    "book-preschool-to-highschool-2027",
    undecided(
        because="the last year that he names is not over",
        decider="compute and better methods as they are at its end",
        readings={
            f"with better methods, at the usual pace, by the end of {LATE}": repeated(orders_brought(LATE)),
            "the same, with methods as slow as the study's interval allows": repeated(
                orders_brought(LATE, slowest), slowest
            ),
            f"the same, by the end of {EARLY}": repeated(orders_brought(EARLY)),
            "compute alone": repeated(orders_brought(LATE, 1), 1),
            f"compute alone, by the end of {EARLY}": repeated(orders_brought(EARLY, 1), 1),
            "compute alone, at its pace since GPT-4": repeated(at_its_pace, 1),
        },
    ),
    f"From GPT-2 to GPT-4 compute and better methods together grew by {orders_needed():.1f} orders of magnitude. "
    f"At the pace of the years before his forecast they grow by {orders_brought(LATE):.1f} orders from GPT-4 to the end of {LATE}, and by {orders_brought(EARLY):.1f} to the end of {EARLY}. "
    f"By {largest.date:%B %Y} compute alone had grown by {grown:.1f} orders, in {passed / trends.DAYS_PER_YEAR:.1f} years, where the usual pace brings {passed / trends.DAYS_PER_YEAR * math.log10(facts.sevilla.growth_per_year):.1f}.",
)

# %%
# Forecasts whose time is not over
years_said = 10
lengths = np.array([2000 / 12, 40 * 2000]) * 60  # a month, a working life
paces = np.array([facts.metr_trend.all_doubling_days, facts.metr_trend.recent_doubling_days]) / trends.DAYS_PER_YEAR

# %%
# When a month and a working life are reached
opus, sonnet = facts.metr_opus46, facts.metr_sonnet37
after = facts.metr_opus46.released - facts.patel_shulman.published
(month, life), (fast_month, fast_life) = after + np.outer(paces, np.log2(lengths / opus.h50_minutes))
from_sooner = trends.year_of(named["claude-3-7-sonnet"].date) - facts.patel_shulman.published
sooner_life, fast_sooner_life = from_sooner + paces * np.log2(lengths[1] / sonnet.h50_minutes)
surely = after + paces[0] * np.log2(lengths[1] / opus.h80_minutes)

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
    f"The tasks that Claude Opus 4.6 does at even odds, {after:.1f} years after the remark, are {opus.h50_minutes:.0f} minutes long. "
    f"At METR's doubling times since 2023 and since 2019 they would be a month long {fast_month:.1f} to {month:.1f} years after it and a working life {fast_life:.1f} to {life:.1f}. "
    f"Counted from Claude 3.7 Sonnet, the working life comes after {fast_sooner_life:.1f} to {sooner_life:.1f} years. METR measures tasks of software only.",
)

# %%
# The next factor
gpt4 = named["gpt-4"].training_flop
largest_since = largest.training_flop / gpt4
years_hundred, years_thousand = (math.log(k) / math.log(facts.sevilla.growth_per_year) for k in (100, 1000))

# %%
# The next factor: the verdict
judge(
    "labenz-another-hundred-or-thousand",
    not_of_fact("he supposes it to say what nobody knows"),
    f"The largest run of the table took {largest_since:.0f} times GPT-4's compute; at the usual growth the lower of his factors takes {years_hundred:.1f} years and the upper {years_thousand:.1f}.",
)

# %%
# General intelligence as researchers saw it coming
said_in, zhang_survey = 2020, facts.zhang_survey
expected, by_the_same = zhang_survey.median - said_in, zhang_survey.asked_before - said_in
judge(
    "book-agi-2050",
    likeliest(
        "that it would take so long, or longer",
        at_least(said=2050 - said_in, found=expected),
        because="he gives it as an example of how late people still put it",
        others={
            "that it would take about so long": compare(said=2050 - said_in, found=expected),
            "those who had been asked once before": at_least(said=2050 - said_in, found=by_the_same),
        },
    ),
    f"Researchers who were asked in the year before put even odds at {zhang_survey.median}, {expected:.0f} years after {said_in}; those among them who had been asked before put them at {zhang_survey.asked_before}.",
)

# %% [markdown]
# ## Moravec's flood
#
# The book opens its first chapter with a motto by Hans Moravec, in which machines rise like a flood over the skills of people.
# The whole motto stands at the head of the remarks on [data](short-reckonings-data.md).
# The book dates it [1997](<fact: {moravec.received}>), when a journal received the manuscript; the journal printed it in [1998](<fact: {moravec.published}>) ([Moravec 1998](<work: moravec-1998>)).
# A machine had then just beaten the world's best player of chess, so the number of people who play chess is where to start.

# %%
# How many play chess, and how many use ChatGPT in a week
players, users = facts.chess.players, facts.chatgpt.weekly_users
judge(
    "book-moravec-1997",
    true_unless(lambda users: users <= players, by="a program with fewer users than chess has players", found=users),
    f"ChatGPT has more users than chess has players: {render(users, 'large2')} people used it in a week of late {2025}, and {render(players, 'large2')} adults play chess regularly, as a promoter of tournaments announced.",
)

# %% [markdown]
# ## How sure
#
# Sutskever says of some forecasts how unsure he is, and Patel asks him how sure one has to be.

# %%
# The miss of a forecast without data
judge(
    "ilya-100x-error-bars",
    not_of_fact("he exaggerates, to say that a forecast made out of thin air is worth nothing"),
    "Nobody has counted how far forecasts made without any data miss.",
)

# %%
# Bars on a logarithmic scale
judge(
    "ilya-log-error-bars",
    not_of_fact("he tells how unsure he is, so as not to give the number that he is asked for"),
    "A share cannot exceed the whole, so such bars end above at the whole, and have no end below.",
)

# %%
# Years of compute
then, now = (max(m.training_flop for m in models if m.training_flop and m.date.year <= y) for y in (2015, 2022))
on_trend = 2 ** (12 * 7 / facts.sevilla_2022.earlier_doubling_months)

# %%
# The verdict
judge(
    "ilya-seven-years",
    undecided(
        "he tells what he had in mind, and no forecast of his from that time is known to us",
        decider="a dated forecast of his from that time",
    ),
    f"A moment later he recalls bets that things would go really far, and adds that he believed them only in part. "
    f"The announcement of OpenAI that he signed calls the date of human-level AI hard to predict. "
    f"The largest run grew {now / then:,.0f}-fold from {2015} to {2022}, where the trend of earlier decades gives {on_trend:.0f}-fold.",
)

# %%
# Sure enough to release
sure_enough, releases = 0.95, 20
often = chain_success(sure_enough, releases)
judge(
    "ilya-95-or-100-percent",
    not_of_fact("it is a question of the interviewer"),
    f"At {sure_enough:.0%} each, {releases} releases all go well {often:.0%} of the time; even odds last for {math.floor(horizon_steps(sure_enough))}.",
)

# %% [markdown]
# ## What was bound to happen
#
# Would AI have come without the transformer, without its pioneers, or without graphics processors?
#
# > Isn't it odd that we have the data we needed exactly at the same time as we have the transformer at the exact same time that we have these GPUs?
# >
# > — [Dwarkesh Patel](<said: patel-same-time>)
#
# More compute can make up for a missing architecture, and how much it takes has been estimated from published runs ([Ho et al. 2024](<work: ho-2024>)).
# A later study finds that the transformer saves more compute the more there is ([Gundlach et al. 2025](<work: gundlach-2025>)).
# All methods together saved [6,930](<fact: {gundlach.gain:,.0f}>)-fold by it, the larger part of it by the transformer. The least that this leaves to the transformer is the square root, [83](<fact: {gundlach.gain ** 0.5:.0f}>)-fold.

# %%
# How much compute makes up for a missing architecture
gain = facts.ho.transformer_gain
pace = facts.sevilla_2022.doubling_months / 12
delay = np.log2(gain) * pace
by_later_estimate = trends.relative_exponent(gain, facts.sevilla.growth_per_year)
by_methods = np.log2(gain) * facts.ho.halving_months / 12
by_chips = np.log2(gain) * facts.gpus.learning_doubling_years

# %%
# When there was compute enough: the first run on language that was as large as the transformer's own
transformer = named["transformer-big"]
as_large = [m for m in models if m.domain == "Language" and (m.training_flop or 0) >= transformer.training_flop]
first = min(as_large, key=lambda m: m.date)
waited = trends.year_of(transformer.date) - trends.year_of(first.date)
# A later study: of the whole saving, in orders of magnitude, the larger part is the transformer's
larger_gain = math.sqrt(facts.gundlach.gain)
larger_delay, largest_delay = (np.log2(each) * pace for each in (larger_gain, facts.gundlach.gain))

# %%
# From compute enough to something that works pretty well
judge(
    "labenz-few-years-counterfactual",
    likeliest(
        "the history that was, from the first run on language as large as the transformer's to the transformer",
        at_most(said=3, found=waited),
        because="he says just before that it did not take long after that scale existed",
        others={
            "that time, and on to an older network, with growing compute, that does as well": at_most(
                3, waited + delay
            ),
            "the delay without the transformer alone": at_most(said=3, found=delay),
            "the whole time by a later estimate of that growth": at_most(said=3, found=waited + by_later_estimate),
            "the whole time by a later study, in which the transformer saves more": at_most(3, waited + larger_delay),
            "the whole time with other methods to make up for it": at_most(said=3, found=waited + by_methods),
            "the whole time with better chips alone, and budgets that stand still": at_most(3, waited + by_chips),
        },
    ),
    f"The first run on language as large as the transformer's came {waited:.1f} years before it. The transformer saves compute {gain}-fold, which growing compute makes up for in {delay:.1f} years, {waited + delay:.1f} in all. "
    f"By a later study the saving grows with scale and comes to {larger_gain:.0f}-fold or more, and then it is {waited + larger_delay:.1f} years or more.",
)

# %%
# Only a matter of time
until_the_talk = facts.scouting.month - trends.year_of(transformer.date)
late = true_unless(lambda years: years > until_the_talk, by="a delay that is not over yet", found=delay)
judge(
    "labenz-only-a-matter-of-time",
    undecided(
        because="nobody has counted how often such an architecture is found independently",
        decider="a dated count of such finds",
        readings={
            "by the time that he spoke, growing compute would have made up for the transformer": late,
            "the same by a later study, by the least that it leaves to the transformer": true_unless(
                lambda years: years > until_the_talk, by="a delay that is not over yet", found=larger_delay
            ),
            "the same, if the whole saving that it finds were the transformer's": true_unless(
                lambda years: years > until_the_talk, by="a delay that is not over yet", found=largest_delay
            ),
        },
    ),
    f"Growing compute would have made up for the transformer in {delay:.1f} years, or in at least {larger_delay:.1f} by a later study; "
    f"he spoke {until_the_talk:.1f} years after it came out. When somebody else would have found another architecture is not known.",
)

# %%
# Processors late or early
step = named["gpt-3-175b"].training_flop / named["gpt-2-xl"].training_flop
later_by = 5
forgone = facts.sevilla.growth_per_year**later_by

# %%
# Processors late or early: the verdict
judge(
    "ilya-gpus-five-years",
    not_of_fact("he imagines another history"),
    f"Delayed by {later_by} years, training compute is {forgone:,.0f} times less; the step from GPT-2 to GPT-3 was {step:.0f}-fold.",
)

# %%
# The nearest rival
lead = trends.year_of(named["alexnet"].date) - facts.dannet.posted
judge(
    "ilya-year-delayed",
    not_of_fact("he answers with a question, and says at once that it is hard to tell"),
    f"Others posted winning networks on graphics processors {lead:.1f} years before AlexNet.",
)

# %% [markdown]
# ## What Amodei wrote down
#
# Patel put it to Amodei that others had the same evidence as he had.
#
# > very few extrapolated from there like you and Ilia did to something that is generally intelligent
# >
# > — [Dwarkesh Patel](<said: patel-extrapolated>)
#
# Amodei had written a document about it. It has not been published, so its factors can only be counted as he names them, here and in a later interview.
# Branwen, of whom Patel says much the same, begins his answer with years of doubt.
#
# > you're one of the only people outside of open AI who in 2020 had this detailed empirical model of scaling
# >
# > — [Dwarkesh Patel](<said: patel-detailed-model>)
#
# > you can't just like buy a bunch of computers and then expect to get this Advanced AI out of it um it it just seemed like totally magical thinking
# >
# > — [Gwern Branwen](<said: branwen-magical-thinking>)

# %%
# Factors of the document, by what he said later, and those that he names here
matters, more = facts.amodei_talk.matters, facts.amodei_talk.counted_after_four
named_after = facts.amodei_talk.named_after_four
judge(
    "amodei-seven-factors",
    undecided(
        "the document is not published, and nobody but he has said what it lists",
        "the document",
        {
            "his own count in a later interview": of_record(compare(said=7, found=facts.blob.factors)),
            "his count in this passage": of_record(compare(said=7, found=matters + more)),
        },
    ),
    f"In a later interview he thinks again that it lists {facts.blob.factors:.0f}. In this passage he counts {matters:.0f} and {more:.0f} more, and names {named_after:.0f} of these.",
)

# %%
# The document and the Transformer
gpt1 = named["gpt-1"]
paper, year = named["transformer-big"].date, facts.blob.written
judge(
    "amodei-transformer-timing",
    undecided(
        "the document is not published, and what he has since said of its time does not agree",
        "the date on the document",
        {
            "the year in which he has since said that he held its hypothesis": true_unless(
                lambda y: round(y) != paper.year, by="a document of another year", found=year
            ),
            "the year in which GPT-1 came out": true_unless(
                gpt1.date.year != paper.year, by="GPT-1, which came out in another year than the paper"
            ),
        },
    ),
    f"He has since dated its hypothesis to {year}, and the paper was posted in the middle of that year, so that they are {12 * max(trends.year_of(paper) - year, year + 1 - trends.year_of(paper)):.0f} months apart at most. "
    f"He adds there that GPT-1 had just come out when he wrote it, which was {12 * (trends.year_of(gpt1.date) - trends.year_of(paper)):.0f} months after the paper.",
)

# %% [markdown]
# ## Dates and names
#
# Whoever recalls a literature moves papers about in it; most of these stand where they were put.

# %%
# What the name stands for
judge(
    "book-dannet-semantic-network",
    of_record(
        true_unless(
            lambda contests: contests > 0,
            by="the paper, in which DanNet is a network that sorts images",
            found=facts.dannet.image_contests,
        )
    ),
    f"DanNet was tried on {facts.dannet.image_contests} sets of images, {lead:.1f} years before AlexNet. A Danish word-net of that name may have misled the editors.",
)

# %%
# The year of a model
clip = named["clip"].date.year
judge("book-clip-2021", of_record(true_unless(clip != 2021, by="its date")), f"OpenAI announced CLIP in {clip}.")

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
    f"GPT-2 came out in {math.floor(first)}, and ChatGPT, built on GPT-3.5, late in {math.floor(storm)}, {storm - first:.1f} years after it.",
)

# %%
# The essay's own dates
began = facts.sutton.published - facts.sutton.years
judge(
    "book-bitter-lesson-70-years",
    of_record(true_unless((facts.sutton.years, facts.sutton.published) != (70, 2019), by="the essay's first lines")),
    f"Sutton's essay is dated {facts.sutton.published:.0f} and speaks of {facts.sutton.years} years of research, which go back to {began:.0f}.",
)

# %%
# Nines and percentages
judge(
    "book-nines-definition",
    not_of_fact("the margin explains a word here, and gives examples of its use"),
    "The word counts the nines in a percentage, so nothing could have contradicted this.",
)
