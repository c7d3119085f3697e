# ---
# title: "[A million](<plain: the name of an amount that the essay is about>) tokens"
# summary: >-
#   In June 2024 Leopold Aschenbrenner said that a language model which thinks with [four](<calc: {orders:words}>) orders of magnitude (OOM, each [tenfold](<plain: the definition>)) more compute is almost like one that is
#   ["3.5x OOM"](<said: aschenbrenner-bigger-model>) bigger.
#   He was about right: by what one model gained when it was trained to think, that would be worth [4.0](<calc: {traded:.1f}>) orders of training, or [2.6](<calc: {traded.low:.1f}>) to [6.3](<calc: {traded.high:.1f}>) by test and count
#   of tokens, if a rate measured over about one order holds so far; if better methods are told apart from training, up to [9.5](<calc: {traded.most:.1f}>).
#   Our own programs at a board game give only [1.0](<calc: {traded.least:.1f}>).
#   He also said that [a few million](<plain: his own words, left as open as they are>) tokens might be [a few](<plain: his own words, left as open as they are>) months of human work.
#   That is too much: by what agents did beside experts, [3,000,000](<calc: {three_million:,.0f}>) tokens do at best what takes a person [48](<calc: {worked:.0f}>) hours,
#   or, spent [two](<fact: {rebench.short_hours:words}>) hours at a time, at most about [192](<calc: {by_brief:.0f}>);
#   other measurements give [0.8](<calc: {by_all:.1f}>) to [100](<calc: {by_thought:.0f}>), and none gives [two](<calc: {low:words}>) months.
#   The rate rests on one pair of models, and a test of one model at budgets [four](<calc: {orders:words}>) orders apart could change it; the hours rest on tasks that take people hours, and a count of the tokens of a task of months could
#   change them.
# part: Reliability
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# order: 3
# updated: 2026-11-26
# excerpts: [aschenbrenner-three-minutes, aschenbrenner-bigger-model, aschenbrenner-alphago, book-best-of-n, book-majority-voting]
# claims:
#   - book-few-hundred-tokens-three-minutes
#   - book-ten-thousand-x-test-time
#   - book-months-of-human-time
#   - book-best-of-n
#   - book-majority-voting
#   - book-snell-fourteenfold
#   - book-alphago-paper
#   - book-four-oom-three-and-half
# corrections:
#   - date: 2026-11-26
#     was: 'A few million tokens [...] holds, at the pace of his other remark'
#     now: 'none of them gives his months'
#     why: The verdict checked his figure by another that rests on the same assumption.
#   - date: 2026-11-26
#     was: 'what thinking longer buys a language model is left open here'
#     now: 'an order of thinking was worth'
#     why: The page left out the thinking models that have been measured.
#   - date: 2026-11-26
#     was: 'an order of training is worth 1.5 to 6.9 orders of search, least between the first'
#     why: The figures rest on one size of program that was trained once.
#   - date: 2026-11-26
#     was: 'In our model of the software benchmark, with 1% of them passed, the share solved would stop at 46%'
#     now: 'The tests of this benchmark are not fooled as often as that.'
#     why: A judge fooled at one rate on every problem would have passed nearly all.
#   - date: 2026-11-26
#     was: 'Within the beta family the measured lift then asks for a correlation of 0.61.'
#     now: 'the lift alone does not tell which of these is at work'
#     why: We assumed the family, and others fit as well.
#   - date: 2026-11-26
#     was: 'no spread of difficulties takes 64 votes from 34% past 34%. What makes the vote work is that mistakes scatter.'
#     why: It is true of beta distributions only. A mixture explains the lift as well.
#   - date: 2026-11-26
#     was: 'should be lifted to 43%. It was lifted to 43%.'
#     why: The smaller models cast more votes, and the smallest was left out.
#   - date: 2026-11-26
#     was: 'off by a factor of 1.5 for yes or no'
#     now: 'A vote has limits, though.'
#     why: It set a measured vote beside a bound that holds for beta distributions only.
#   - date: 2026-11-26
#     was: 'for then a vote of 117 answers does what five do for a perfect judge'
#     now: 'It is not defined for patches'
#     why: The page did not say when patches count as the same answer.
#   - date: 2026-11-26
#     was: 'Software has one, in its tests.'
#     now: 'But tests are not a perfect judge.'
#     why: Tests pass some wrong patches.
#   - date: 2026-11-26
#     was: 'order of training is worth 5.2 orders of search, give or take 0.4 … While there is cheap learning left to do, no amount of thinking makes up for it.'
#     why: The rate is no constant, and our record spoke against the explanation.
#   - date: 2026-11-26
#     was: 'off by a factor of 2.1 for parameters there; off by a factor of 4.5 for training of our programs'
#     why: The reading of our programs rested on the rate that is withdrawn.
#   - date: 2026-11-26
#     was: 'Bands are 2 standard errors to each side.'
#     why: The ratings fit the matches badly, so the errors were too narrow.
#   - date: 2026-11-26
#     was: 'holds within 6% for reading; holds for reading aloud … And he was right about the minutes.'
#     now: 'five times the pace that he assumes'
#     why: The verdict took the speed of reading for that of thinking.
#   - date: 2026-11-26
#     was: 'The arithmetic of time holds, and holds together'
#     now: 'They had to agree, because both follow from one assumption.'
#     why: We had taken the agreement of his figures for a finding.
#   - date: 2026-11-26
#     was: 'It is 10,000-fold, whatever a few may be.'
#     why: The verdict could not have come out otherwise.
#   - date: 2026-11-26
#     was: 'On SWE-bench Lite 250 tries with a perfect judge raise 15.9% to 56%'
#     why: The judge was not perfect, and the best of many cannot be worse than one.
#   - date: 2026-11-26
#     was: 'The paper has 14, for problems on which the smaller model has some success.'
#     why: The verdict compared the book with the abstract that it quotes.
#   - date: 2026-11-26
#     was: 'depends on the problems'
#     now: 'So the note is right about the problems that it has in mind.'
#     why: The note cites a paper on mathematics.
#   - date: 2026-11-26
#     was: 'holds, read as the commonest of many answers is right more often than a single one'
#     now: 'it says, in a note, what majority voting is'
#     why: The words describe a method, as those on best-of-n do. That it helps is said elsewhere.
#   - date: 2026-11-26
#     was: 'depends on whether the game matters'
#     now: 'and its game is not Go but Hex'
#     why: What game it plays is a matter of record.
#   - date: 2026-11-26
#     was: 'Where it was measured, tasks of 3 minutes took 1,469 tokens; read aloud, 3 minutes are 730'
#     now: 'think in whole sentences a little faster than they speak'
#     why: 'This is the verdict on tokens and minutes of thought. He likens them to his own thinking, so that the pace at which people think in words decides, and no longer a model''s price of such tasks, which stands as another reading.'
# ---

# %%
# What this essay computes with
import functools
import math

import numpy as np
from scipy.special import stdtrit

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
)
from snippets import elo, transformer, trends, voting
from snippets.allometry import allometric_error, allometric_exponent, allometric_prediction
from snippets.resampling import bootstrap
from snippets.verdicts import between, compare, likeliest, not_of_fact, of_record, true_unless

# %%
# What he says, and what is asked of chance
minutes, more, orders, claimed, ten = 3, 10_000, 4, 3.5, 10
bigger = round(10**claimed, -2)
few, hundred, million = np.arange(2, 10), 100, 1e6
three_million = 3 * million
jones = 1 / facts.jones.search_orders  # orders of training for one of search
even, level = 0.5, 0.95

# %% [markdown]
# In June 2024 nobody yet sold a language model that thinks before it answers.
# What would such a model be worth?
# Leopold Aschenbrenner, lately of OpenAI, told the podcaster Dwarkesh Patel that GPT-4 thinks for [a few hundred](<plain: his own words, left as open as they are>) tokens, which are pieces of words,
# and likened that to [three](<calc: {minutes:words}>) minutes of his own thinking.
# Now let a model think for [millions](<plain: his own word>) of tokens.
#
# > If you use four orders of magnitude (OOM) more test-time compute, that's almost like a 3.5x OOM bigger model.
# > A few million tokens might be a few months of human working time.
# >
# > — [Leopold Aschenbrenner](<said: aschenbrenner-bigger-model>)
#
# [An order of magnitude](<plain: the definition>) is a factor of [ten](<calc: {ten:words}>), and test-time compute is the arithmetic that a model spends on answering, not on learning.
# So a model that thinks [10,000](<calc: {ten**orders:,}>) times as long would be almost like one that is about [3,200](<calc: {bigger:,.0f}>) times bigger.
# If he is right, a laboratory can skip generations of models just by letting one think longer.
# Models that think have been built since then, so his words can be tested.
# His exchange rate, which he took from a paper on a board game, is about right so far as anybody has measured it.
# His months are too many: [3 million](<calc: {three_million / 1e6:.0f} million>) tokens do what takes a person hours or days, and at most some weeks.
#
# ## Tokens and time
#
# This section asks how much human work a token does.
# Aschenbrenner starts from the [few hundred](<plain: his own words, left as open as they are>) tokens for which GPT-4 could think in 2024:
#
# > It's equivalent to me thinking for three minutes.
# > Now suppose GPT-4 could think for millions of tokens. That's [10,000x] more test-time compute spent on one problem.
# >
# > — [Leopold Aschenbrenner](<said: aschenbrenner-three-minutes>)

# %%
# His own pace, and the compute of a chain of tokens by a model of GPT-3's shape
week = facts.aschenbrenner_essay.week_hours
month_hours = week * 52 / 12
by_his_pace = more * minutes / 60  # hours
model = facts.gpt3_175b


# %%
# What a longer chain costs


def times_compute(long=3 * million, short=3 * hundred, looks_back=facts.gpt3.context):
    """Compute of a long chain of tokens over that of a short one, if each token looks back over so many at most."""
    seen = [np.minimum(looks_back, tokens / 2) for tokens in (long, short)]
    cost = [2 * model.parameters + transformer.attention_flop(model.layers, model.width, s) for s in seen]
    return long * cost[0] / (short * cost[1])


# %%
# How many times as much compute the longer chain takes
low, high, wider = few[0], few[-1], 131_072
folds = headline(
    "more-compute",
    "how many times the compute of a short chain the longer one takes, in a model of GPT-3's shape and window",
    times_compute,
    unit="times",
    format=",.0f",
    how="his words give no more than a few",
    alternatives={
        f"{low * million:,.0f} tokens against {high * hundred}": {"long": low * million, "short": high * hundred},
        f"{high * million:,.0f} against {low * hundred}": {"long": high * million, "short": low * hundred},
        f"a look back over {wider:,} tokens": {"looks_back": wider},
        "a look back over all tokens so far": {"looks_back": np.inf},
    },
)

# %%
# The tasks that GPT-5.2 solved in the recorded runs, what they cost it in tokens, and the long ones among them
half_day = 240  # minutes
agent = runs("agent-tokens")
done = agent["tokens"] > 0
work, cost = agent["minutes"][done], agent["tokens"][done]
long = work >= half_day
tried = int((agent["solved"] + agent["failed"]).sum())
unsolved = agent["minutes"][~done] / 60

# %%
# The pace of thought, and of reading aloud
pace = facts.no_thought.h50_tokens / facts.no_thought.h50_minutes  # tokens a minute
aloud = facts.reading.aloud / facts.tokens.words


def tokens_for(minutes=minutes, pace=pace):
    """Tokens of thought for what takes a person so many minutes."""
    return minutes * pace


# %%
# The median price of an hour, and how the price grows with the length of the task
def price(minutes=work[long], tokens=cost[long]):
    """Tokens of the agent for an hour of a person's work, the median over tasks."""
    return np.median(tokens / minutes) * 60


growing = allometric_exponent(work, cost), 1 / allometric_exponent(cost, work)
tokens_at_minute = allometric_prediction(1, work, cost)
gpt_hours = three_million / price()
gpt_range = bootstrap((work[long], cost[long]), lambda *tasks: three_million / price(*tasks), of="tasks", seed=1)

# %%
# The prices of an hour in the study with experts
hours_each = facts.rebench.attempt_hours
written = facts.rebench.tokens_written / hours_each
read_too = (facts.rebench.tokens_read + facts.rebench.tokens_written) / hours_each
at_most = f"{high * million:,.0f} tokens"
at_a_time = facts.rebench.short_hours
in_brief = written * at_a_time / hours_each  # at least, for what it does takes experts less than hours_each


def hours_of_work(tokens=three_million, price_of_hour=written):
    """Hours of a person's work for so many tokens."""
    return tokens / price_of_hour


# %%
# The tokens for his minutes
shortest, longest = 2, 5
brief = (work >= shortest) & (work <= longest)
for_tasks = f"the tokens that a model needs for tasks of {minutes} minutes"
for_minutes = headline(
    "tokens-of-minutes",
    f"tokens that a person thinks in {minutes} minutes, at the pace of reading aloud",
    lambda pace=aloud: tokens_for(pace=pace),
    unit="tokens",
    format=",.0f",
    how="the pace is a mean of studies; that of inner speech in whole sentences is known to be a little above that of speech aloud, and not by how much",
    alternatives={
        "the pace that he assumes": {"pace": facts.aschenbrenner_essay.pace},
        for_tasks: {"pace": pace},
        f"all tokens of an agent on tasks of {shortest} to {longest} minutes, in the median": {
            "pace": np.median(cost[brief] / work[brief])
        },
    },
)

# %%
# The hours of a person's work that so many tokens do, and what other choices give
worked = headline(
    "work-hours",
    f"hours that a person takes for what an agent does at best in writing {three_million:,.0f} tokens, in attempts of {hours_each} hours",
    hours_of_work,
    unit="hours",
    format=",.1f",
    how="the study gives averages over attempts, without errors",
    alternatives={
        at_most: {"tokens": high * million},
        "all tokens that agents read or wrote": {"price_of_hour": read_too},
        "the longest tasks that GPT-5.2 solved": {"price_of_hour": price()},
        f"{at_a_time} hours at a time, at most": {"price_of_hour": in_brief},
        "a line that foretells time from GPT-5.2's tokens": allometric_prediction(three_million, cost, work) / 60,
        "a line that foretells its tokens from time": (three_million / tokens_at_minute) ** (1 / growing[0]) / 60,
        "the pace of thought, carried on": three_million / pace / 60,
        f"the pace of thought and {high * million:,.0f} tokens": high * million / pace / 60,
        "the pace of reading aloud": three_million / aloud / 60,
        "the pace that he assumes": three_million / facts.aschenbrenner_essay.pace / 60,
    },
)
by_thought = worked.alternatives["the pace of thought, carried on"]
by_all = worked.alternatives["all tokens that agents read or wrote"]
by_most = worked.alternatives[f"the pace of thought and {high * million:,.0f} tokens"]
by_brief = worked.alternatives[f"{at_a_time} hours at a time, at most"]

# %% [markdown]
# His minutes and his months agree: [10,000](<calc: {more:,}>) times [three](<calc: {minutes:words}>) minutes is [500](<calc: {by_his_pace:.0f}>) hours, or [2.9](<calc: {by_his_pace / month_hours:.1f}>)
# months of [40](<fact: {aschenbrenner_essay.week_hours}>)-hour weeks.
# They had to agree, because both follow from one assumption.
# His [essay of the same month](<work: aschenbrenner-2024>) assumes that a person thinks at about [100](<fact: {aschenbrenner_essay.pace}>) tokens a minute.
# People who think in whole sentences do so a little faster than they speak ([Netsell et al. 2016](<work: netsell-2016>)), and they read aloud at some [240](<calc: {round(aloud, -1):.0f}>) tokens a minute,
# so that [three](<calc: {minutes:words}>) minutes of it are about [730](<calc: {round(for_minutes, -1):.0f}>).
# As roughly as he spoke, that is the [few hundred](<plain: his own words, left as open as they are>), which can mean up to [900](<calc: {high * hundred}>).
#
# But how much work does a model's token do?
# Since then this has been measured in three ways.
# The first is of thought alone.
# When GPT-5.5 must answer at once, it gets [half](<calc: {even:fraction}>) of the questions right that take people a little over [3](<fact: {no_thought.h50_minutes}>) minutes ([Gould et al. 2026](<work: gould-2026>)).
# A small model that may think first needs over [1,500](<fact: {no_thought.h50_tokens:,}>) tokens for them.
# That is about [500](<calc: {pace:.0f}>) tokens a minute, [five](<calc: {pace / facts.aschenbrenner_essay.pace:words}>) times the pace that he assumes.
# At this pace, if it can be carried on for days, [3 million](<calc: {three_million / 1e6:.0f} million>) tokens are [100](<calc: {by_thought:.0f}>) hours.
#
# The second measurement is of agents, which are programs that let a model work on a task for a long time.
# [Wijk et al. 2024](<work: wijk-2024>) gave agents and experts the same research tasks.
# In an attempt of [8](<fact: {rebench.attempt_hours}>) hours an agent wrote about [499,000](<fact: {rebench.tokens_written:,.0f}>) tokens and read [29 million](<fact: {rebench.tokens_read / 1e6:.0f} million>),
# because it reads its own work again at every step.
# Even the best agent scored a little less than experts in the same time.
# So an agent that writes [3 million](<calc: {three_million / 1e6:.0f} million>) tokens in such attempts does at best what takes a person about [48](<calc: {worked:.0f}>) hours.
# With [two](<fact: {rebench.short_hours:words}>) hours in all, the best agents scored [4](<fact: {rebench.short_lead}>) times as much as experts, but less than experts did in [8](<fact: {rebench.attempt_hours}>) hours.
# So [3 million](<calc: {three_million / 1e6:.0f} million>) tokens, spent [two](<fact: {rebench.short_hours:words}>) hours at a time and at the same pace,
# do more than [48](<calc: {worked:.0f}>) hours of work, but at most about [192](<calc: {by_brief:.0f}>).
# If what an agent reads counts too, they do at best the work of [0.8](<calc: {by_all:.1f}>) hours.
#
# The third is of a later model.
# METR, which tests how long a task AI can do, publishes the tokens of its agents' runs beside the time that the task takes a person, and does not say whether what is read counts ([METR, runs of 2026](<work: metr-2026-runs>)).
# In the [167](<calc: {tried}>) runs that we read, the longest [six](<calc: {long.sum():words}>) tasks that GPT-5.2 solved take a person between [5](<calc: {work[long].min() / 60:.0f}>) and [30](<calc: {work[long].max() / 60:.0f}>) hours,
# and cost it [195,000](<calc: {round(price(), -3):,.0f}>) tokens an hour in the median.
# So [3 million](<calc: {three_million / 1e6:.0f} million>) tokens are [15](<calc: {gpt_hours:.0f}>) hours, or between [7](<calc: {gpt_range.low:.0f}>) and [23](<calc: {gpt_range.high:.0f}>) if the tasks are drawn again.
#
# The measurements differ widely, not least because they count different tokens.
# With [3 million](<calc: {three_million / 1e6:.0f} million>) tokens none of them gives his months: the least that "a few" can mean, [two](<calc: {low:words}>) months, are [347](<calc: {low * month_hours:.0f}>) hours.
# Nor does the pace of reading aloud, which leaves his minutes standing.
# By it these tokens are [205](<calc: {three_million / aloud / 60:.0f}>) hours, and his months are [1.7](<calc: {low * month_hours / (three_million / aloud / 60):.1f}>) times too many.
# With [9 million](<calc: {high * million / 1e6:.0f} million>), the most that the word allows, the pace of thought comes close, at [300](<calc: {by_most:.0f}>) hours,
# and only the limit for [two](<fact: {rebench.short_hours:words}>) hours at a time lies beyond.

# %%
# The picture: tokens against the time of a person
drawing, axes = canvas(height=3.5)
axes.set(xscale="log", yscale="log", xlim=(0.5, 3e5), ylim=(60, 3e8))
axes.set(xlabel="working time of a person", ylabel="tokens of a model")
line = np.array([0.7, 6e4])
axes.plot(line, facts.aschenbrenner_essay.pace * line, color=colours.VERMILION, linewidth=1.2)
axes.plot([minutes, minutes * more], [3 * hundred, three_million], "o", color=colours.VERMILION, markersize=6)
axes.plot(work[~long], cost[~long], "o", color=colours.BLUE, markersize=3, fillstyle="none")
axes.plot(work[long], cost[long], "o", color=colours.BLUE, markersize=5)
attempt = np.array([written, read_too]) * hours_each
axes.plot([hours_each * 60] * 2, attempt, "^-", color=colours.PURPLE, markersize=5, linewidth=1)
axes.plot(facts.no_thought.h50_minutes, facts.no_thought.h50_tokens, "s", color=colours.GREEN, markersize=6)
label(axes, 4.2e4, 2.2e6, "his months", colours.VERMILION)

# %%
# Its words
label(axes, 4.5, 170, f"his {minutes} minutes", colours.VERMILION)
label(axes, 1.2, 4000, "thought", colours.GREEN)
label(axes, 1.2, 6e6, "GPT-5.2", colours.BLUE)
label(axes, 750, 6e7, "agents beside experts", colours.PURPLE)
axes.set_xticks([1, 60, hours_each * 60, 60 * month_hours], ["a minute", "an hour", f"{hours_each} hours", "a month"])
axes.set_yticks([1e3, 1e5, 1e7], [render(tick, "large1") for tick in (1e3, 1e5, 1e7)])
axes.minorticks_off()
figure(
    drawing,
    name="pace",
    caption=f"Models spend more tokens on an hour of a person's work than Aschenbrenner assumes: by his pace {three_million:,.0f} tokens are {by_his_pace:.0f} hours, "
    f"by what agents wrote beside experts (lower triangle) {worked:.0f}, by the longest tasks that GPT-5.2 solved (filled circles) {gpt_hours:.0f}. "
    "The upper triangle counts what the agents read, too; the square is thought alone.",
    alt="Tokens against the time of a person, both on logarithmic axes: a straight line for Aschenbrenner's pace, and measured points, "
    "which stand far above it for short tasks and less far for long ones.",
    data={
        "time (minutes)": work,
        "tokens of GPT-5.2 (count)": cost,
        "tokens by his pace (count)": work * facts.aschenbrenner_essay.pace,
    },
)

# %% [markdown]
# An hour of a longer task costs hardly more, and may cost less.
# Over the tasks that GPT-5.2 solved, tokens grow as the time to a power between [0.6](<calc: {growing[0]:.1f}>) and [1.1](<calc: {growing[1]:.1f}>), depending on which is predicted from the other; at a power of one every hour would cost
# the same.
# [Redwood Research 2026](<work: redwood-2026>) went through METR's data and found the same of the cost in money.
# At these prices, in tokens for an hour of a person's work, a task of [500](<calc: {by_his_pace:.0f}>) hours would take [15 million](<calc: {by_his_pace * pace * 60 / 1e6:.0f} million>) tokens by the pace of thought,
# [31 million](<calc: {round(by_his_pace * written / 1e6):.0f} million>) by the study with experts and [98 million](<calc: {round(by_his_pace * price() / 1e6):.0f} million>) by GPT-5.2's runs.
#
# The factor of [10,000](<calc: {more:,}>) is sound, if "a few" is the same number both times.
# Compute is nearly in proportion to tokens, so long as each token looks back over no more text than the model was built for.
# In a model of GPT-3's shape [3 million](<calc: {three_million / 1e6:.0f} million>) tokens take [10,300](<calc: {round(folds, -2):,.0f}>) times the compute of [300](<calc: {3 * hundred}>).

# %%
# The minutes
judge(
    "book-few-hundred-tokens-three-minutes",
    likeliest(
        f"so many tokens are as much as a person thinks in {minutes} minutes, in words",
        between(low * hundred, high * hundred, for_minutes),
        because="the sentence before counts the tokens that GPT-4 thinks, and he likens them to his own thinking",
        others={
            f"a model needs so many for what takes a person {minutes} minutes": between(
                low * hundred, high * hundred, for_minutes.alternatives[for_tasks]
            ),
            "the pace that his essay assumes": between(
                low * hundred, high * hundred, for_minutes.alternatives["the pace that he assumes"]
            ),
        },
    ),
    f"In {minutes} minutes people read {round(for_minutes, -1):.0f} tokens aloud, and they think in whole sentences a little faster than they speak. "
    f"For tasks that take people {minutes} minutes a small model needed {for_minutes.alternatives[for_tasks]:,.0f}.",
)

# %%
# From the few to the many
judge(
    "book-ten-thousand-x-test-time",
    likeliest(
        "the longer chain takes so many times the compute, if the model looks back no further than it was built to",
        compare(said=more, found=folds),
        because="he lets one model think longer",
        others={"each token looks back over all before it": compare(said=more, found=times_compute(looks_back=np.inf))},
    ),
    f"In a model of GPT-3's shape and window it is {round(folds, -2):,.0f}, if both ends have the same few.",
)

# %%
# The months
judge(
    "book-months-of-human-time",
    likeliest(
        "the work that an agent does with them takes a person so long",
        between(low * month_hours, high * month_hours, worked),
        because="he says working time, and goes on to how much one can do in such months",
        others={
            "as many as a person thinks in words, at the pace of reading aloud": between(
                low * month_hours, high * month_hours, worked.alternatives["the pace of reading aloud"]
            ),
            "the pace that his essay assumes": between(
                low * month_hours, high * month_hours, worked.alternatives["the pace that he assumes"]
            ),
        },
    ),
    f"In writing {three_million:,.0f} tokens, in attempts of {hours_each} hours, agents did at best what takes a person {worked:.0f} hours, and {at_a_time} hours at a time at most about {by_brief:.0f}; "
    f"by the pace that he assumes, {by_his_pace / month_hours:.1f} months.",
)

# %% [markdown]
# ## The board game behind his rate
#
# This section shows where Aschenbrenner's rate comes from, and whether the game always gives it.
# In another area of machine learning, he said,
#
# > there's a great paper on AlphaGo that shows you can trade off train-time and test-time compute.
# >
# > — [Leopold Aschenbrenner](<said: aschenbrenner-alphago>)
#
# AlphaGo is the program that beat the best players of Go.
# The paper is [Jones 2021](<work: jones-2021>), and its game is not Go but Hex, on boards of up to [nine](<fact: {jones.largest_board:words}>) by [nine](<fact: {jones.largest_board:words}>).
# Its programs learn from games against themselves, and before each move they search, which is to look ahead through possible moves.
# So there are two ways to spend compute, once in training and again at every move.
# Jones compares programs on the frontier, that is, those that no other beats at the same cost or less.
# Along it [tenfold](<calc: {ten:fold}>) training does as much as about [15](<fact: {jones.search_for_training}>)-fold search.
# By his fit [four](<calc: {orders:words}>) orders of search are worth [3.3](<calc: {orders * jones:.1f}>) orders of training.
# Aschenbrenner's [3.5](<calc: {claimed}>) is probably that figure; in his essay he rounded it down, to [3](<fact: {aschenbrenner_essay.training_orders}>).

# %%
# Our own programs: the matches, the players, and what each spends on training and on a move
width, self_search = 5, 32  # settings of experiments/hex.py
lessons, matches = runs("hex-training"), runs("hex-matches")
sides = ["size", "seed", "rounds", "simulations"]
first, second = (list(zip(*(matches[f"{who}_{side}"] for side in sides), strict=True)) for who in ("first", "second"))
players = sorted(set(first) | set(second))
sizes, seeds, stages, trees = (sorted(set(column)) for column in zip(*players, strict=True))
flop = {size: 2 * size * (3 * width**2 + 1) for size in sizes}  # of one position judged
taught = {
    (size, seed, n): flop[size] * (self_search * positions + 3 * shown)
    for size, seed, n, positions, shown in zip(*lessons.values(), strict=True)
}

# %%
# Their ratings, as a table of sizes, stages, trees and seeds
number = {player: at for at, player in enumerate(players)}
wins = elo.tally([number[p] for p in first], [number[p] for p in second], matches["games"], matches["first_wins"])
points, _ = elo.ratings(wins)


def by_each(reckon):
    """Something of every player, as a table of sizes, stages, trees and seeds."""
    return np.array([[[[reckon(a, d, b, c) for d in seeds] for c in trees] for b in stages] for a in sizes])


# %%
# Ratings, training and search in tables
table = by_each(lambda *player: points[number[player]])
trained = by_each(lambda size, seed, n, _: np.log10(taught[size, seed, n]))
searched = by_each(lambda size, _seed, _n, tree: np.log10(flop[size] * tree))


# %%
# The frontier of programs that nobody beats for less, and its rate of exchange
every_seed = tuple(range(len(seeds)))


def on_frontier(chosen=every_seed, smallest=0):
    """Training, search and rating, averaged over some seeds, of programs on the frontier, without the smallest trees."""
    x, y, z = (part[:, :, smallest:, list(chosen)].mean(axis=-1).ravel() for part in (trained, searched, table))
    best = elo.frontier(x, y, z)
    return x[best], y[best], z[best]


# %%
# Its rate of exchange
def search_for_training(chosen=every_seed, least=-np.inf, most=np.inf, smallest=0):
    """Orders of search that make up for one of training, on the frontier between two ratings."""
    x, y, z = on_frontier(chosen, smallest)
    within = (z >= least) & (z <= most)
    return elo.exchange_rate(x[within], y[within], z[within], np.zeros((within.sum(),) * 2)).value


# %%
# The rate on the frontier, and what other choices give
x, y, z = on_frontier()
middle = np.median(z)
no_small = f"trees of {int(trees[1])} positions or more"
ours = headline(
    "search-for-training",
    "orders of search that make up for one of training, on the frontier of our programs",
    search_for_training,
    unit="orders",
    format=".1f",
    interval=bootstrap(np.arange(len(seeds)), search_for_training, of="seeds", draws=500, seed=1),
    alternatives={
        "the programs below the middle of the frontier": {"most": middle},
        "the programs above the middle of the frontier": {"least": middle},
        no_small: {"smallest": 1},
    }
    | {f"the programs of seed {name:.0f} alone": {"chosen": (at,)} for at, name in enumerate(seeds)},
)
our_rate = 1 / ours

# %% [markdown]
# We trained programs of our own, of [four](<calc: {len(sizes):words}>) sizes on a board of [five](<calc: {width:words}>) by [five](<calc: {width:words}>), each size [three](<calc: {len(seeds):words}>) times with other luck,
# and let them look at [one](<calc: {int(trees[0]):words}>) to [64](<calc: {int(trees[-1])}>) positions before a move.
# Matches rate them in Elo's points, as chess players are rated.
#
# Our programs trade at another rate.
# Along their frontier [ten](<calc: {ten:words}>) times the training does as much as some [10,000](<calc: {round(10**ours, -4):,.0f}>) times the search.
# So an order of training is worth [4.0](<calc: {ours:.1f}>) orders of search ([4.0](<calc: {ours.low:.1f}>) to [5.1](<calc: {ours.high:.1f}>) by the luck of training), where Jones has [1.2](<fact: {jones.search_orders}>).
# Other choices give [3.2](<calc: {ours.least:.1f}>) to [5.1](<calc: {ours.most:.1f}>), and none comes near to Jones's.
# His boards and programs are larger and search further; we do not know which of these matters.
# So his rate is not a law of the game: by ours, [four](<calc: {orders:words}>) orders of search would be worth only [1.0](<calc: {orders * our_rate:.1f}>) of training.

# %%
# The picture: rating by training, for budgets of search
drawing, axes = canvas(height=3.3)
axes.set(xlabel="compute in training (FLOP)", ylabel="rating (Elo points)", xscale="log")
axes.set_xlim(10 ** (x.min() - 0.1), 10 ** (x.max() + 1.6))
axes.set_ylim(-1050, 1300)
axes.minorticks_off()
for limit, colour in ((3, colours.BLUE), (4, colours.PURPLE), (6.1, colours.VERMILION)):
    order = np.argsort(x[y <= limit])
    best = np.maximum.accumulate(z[y <= limit][order])
    axes.step(10 ** x[y <= limit][order], best, where="post", color=colour, linewidth=1.4)
    end, height = 10 ** (x[y <= limit].max() + 0.12), best[-1] - (160 if limit == 4 else 0)
    label(axes, end, height, f"{10 ** int(limit):,} a move", colour)
figure(
    drawing,
    name="ratings",
    caption=f"Both training and search make our programs stronger. Along the frontier one order of training does as much as {ours:.1f} orders of search; in Jones's paper it is {facts.jones.search_orders}. "
    "Each line follows the best program that spends no more than so many FLOP, or single calculations, on a move.",
    alt="Rating against training compute on a logarithmic axis: rising lines, one for each budget of search, the larger budgets above.",
    data={"training (log10 FLOP)": x, "search (log10 FLOP a move)": y, "rating (points)": z},
)

# %%
# Which game the paper plays
judge(
    "book-alphago-paper",
    of_record(
        likeliest(
            "a paper on programs of AlphaGo's kind that shows the exchange",
            true_unless(facts.jones.search_orders <= 0, by="a frontier without exchange"),
            because="he brings it up for the exchange, and not for the game",
            others={
                "a paper on AlphaGo and the game of Go": true_unless(
                    facts.jones.largest_board < 19, by="boards too small for AlphaGo's game"
                )
            },
        )
    ),
    f"The paper trains programs like AlphaZero on Hex, and its largest board is {facts.jones.largest_board} by {facts.jones.largest_board}.",
    fixed="that there is such a paper does not hang on the rate that it found",
)

# %% [markdown]
# ## What thinking has been worth
#
# This section puts a price on thinking: how much more training would have made a model as good without it?

# %%
# Horizons in METR's present release of models that were not trained to think, and of others for other choices
plain = {
    "GPT-2": facts.metr_gpt2.h50_minutes,
    "GPT-3": facts.metr_gpt3.h50_minutes,
    "GPT-3.5": facts.metr_gpt35.h50_minutes,
    "GPT-4": facts.metr_gpt4.h50_minutes,
    "Claude 3.5 Sonnet": facts.metr_sonnet35.h50_minutes,
}
inferred = {"Claude 3 Opus": facts.metr_opus3.h50_minutes, "GPT-4o": facts.metr_gpt4o.h50_minutes}
thinks = {"Claude 3.7 Sonnet": facts.metr_sonnet37.h50_minutes}
thinker, plain_one = facts.metr_o1.h50_minutes, facts.metr_gpt4o.h50_minutes

# %%
# Training compute in multiples of GPT-4's, years since GPT-4, and the horizons of METR's first release
first_release = runs("compute")
compute, years, then_measured = (
    dict(zip(first_release["model"], first_release[column], strict=True)) for column in ("compute", "years", "horizon")
)
unit = next(m.training_flop for m in models if m.id == "gpt-4")
compute |= {m.name: m.training_flop / unit for m in models if m.name in inferred}
earlier = {name: then_measured[name] for name in [*plain, "Qwen2-72B", "Qwen2.5-72B", "DeepSeek-V3"]}


# %%
# Orders of horizon for each order of training compute
def line_of(chosen=plain, methods=1.0, take=allometric_exponent):
    """The slope through the models, with better methods counted as compute where they multiply it each year."""
    sizes = [compute[name] * methods ** years.get(name, 0) for name in chosen]
    return take(sizes, [float(horizon) for horizon in chosen.values()])


# %%
# Orders of horizon for each order of compute among models of one date, from GPT-4 on, as in the essay on nines
since = first_release["years"] >= 0
columns = [np.ones(since.sum()), np.log10(first_release["compute"][since]), first_release["years"][since]]
at_one_date = np.linalg.lstsq(np.column_stack(columns), np.log10(first_release["horizon"][since]), rcond=None)[0][1]

# %%
# The slope, and what thinking gave
slope, slope_error = line_of(), line_of(take=allometric_error)
gain = thinker / plain_one
methods = trends.growth_per_year(facts.ho.halving_months * trends.DAYS_PER_YEAR / 12)


# %%
# Orders of training for an order of thinking, by questions and by o1's horizon
def by_questions(tokens):
    """By Epoch AI's estimate for o1, if its answers are so many times as long."""
    return np.log10(facts.o1_gain.training) / np.log10(tokens)


def by_o1(tokens, along=slope):
    """By METR's horizons of GPT-4o and o1, and a line through models that do not think."""
    return np.log10(gain) / along / np.log10(tokens)


# %%
# The four ways to price o1, and their middle
short_chain, long_chain = facts.reasoning_models.token_ratio, facts.o1_gain.longer_chains
ways_of_o1 = {
    f"o1 on questions and {short_chain} times the tokens": by_questions(short_chain),
    f"o1 on questions and {long_chain} times the tokens": by_questions(long_chain),
    f"o1's horizon and {short_chain} times the tokens": by_o1(short_chain),
    f"o1's horizon and {long_chain} times the tokens": by_o1(long_chain),
}
per_order = math.exp(np.mean(np.log(list(ways_of_o1.values()))))

# %%
# A model that thinks for long beside one that answers at once
with_thought, without_thought = facts.metr_gpt52.h50_minutes, facts.no_thought.h50_minutes
apart = np.log10(with_thought / without_thought) / slope  # orders of training
tokens_at_horizon = price() * with_thought / 60
wide = np.log10(tokens_at_horizon / (3 * hundred))  # orders of thinking

# %%
# The survey, and what else gives the rate
fewest = facts.inference_for_training.least_search, facts.inference_for_training.least_training
utmost = facts.inference_for_training.most_search, facts.inference_for_training.most_training
surveyed = (fewest[1] + utmost[1]) / (fewest[0] + utmost[0])
rates = ways_of_o1 | {
    "its horizon without GPT-2 in the line": by_o1(short_chain, line_of({m: plain[m] for m in plain if m != "GPT-2"})),
    "its horizon with Claude 3.7 Sonnet": by_o1(short_chain, line_of(plain | thinks)),
    "its horizon with Claude 3 Opus and GPT-4o": by_o1(short_chain, line_of(plain | inferred)),
    f"its horizon by {len(earlier)} models of METR's first release": by_o1(short_chain, line_of(earlier)),
    "its horizon by models of one date": by_o1(short_chain, at_one_date),
    "its horizon with methods as compute": by_o1(short_chain, line_of(methods=methods)),
    "o1-preview's horizon": np.log10(facts.metr_o1_preview.h50_minutes / plain_one) / slope / np.log10(short_chain),
    "GPT-5.2 beside GPT-5.5 without thought": apart / wide,
    "a survey's expectation of 2023": surveyed,
    "the board game that he had in mind": jones,
    "our own programs at a board game": our_rate,
}
of_language = [rate for choice, rate in rates.items() if "board" not in choice and "survey" not in choice]

# %%
# What his orders of thinking are worth
traded = headline(
    "orders-of-training",
    f"orders of training that {orders} orders of thinking are worth, at the rate of o1 beside GPT-4o",
    orders * per_order,
    unit="orders",
    format=".1f",
    interval=tuple(orders * end(ways_of_o1.values()) for end in (min, max)),
    how="the least and the most by either test and either count of the tokens, with the geometric mean of all between them",
    alternatives={choice: orders * rate for choice, rate in rates.items()},
)

# %%
# What the published intervals leave open, for the horizon and the smaller count of tokens
reach = stdtrit(len(plain) - 2, (1 + level) / 2) * slope_error
halves = [np.log10(model.high / model.low) / 2 for model in (thinker, plain_one)]
above, below = (1 - (math.hypot(*halves) / np.log10(gain)) ** 2, 1 - (reach / slope) ** 2)  # Fieller's, for a quotient
open_to = [orders * by_o1(short_chain) * (1 + side * math.sqrt(1 - above * below)) / below for side in (-1, 1)]

# %% [markdown]
# One answer comes from hard questions in science.
# OpenAI's o1 is thought to be GPT-4o, trained further to think.
# Epoch AI reckons that GPT-4o would have needed [9](<fact: {o1_gain.training}>) times the training compute to answer them as well as o1 ([Epoch AI, post of August 2025](<work: epoch-gain-2025>)).
# Models that think write about [8](<fact: {reasoning_models.token_ratio}>) times the tokens of others ([Emberson et al. 2025](<work: emberson-2025>)),
# and up to [30](<fact: {o1_gain.longer_chains}>) times in an example of Toby Ord's ([Ord, post of October 2025](<work: ord-rl-2025>)).
# By the first count, thinking did about as much as training: [an order of magnitude](<plain: the unit of the rate>) of it was worth [1.06](<calc: {by_questions(short_chain):.2f}>) orders of training.
# By the second it was worth [0.65](<calc: {by_questions(long_chain):.2f}>).
#
# The other answer comes from the length of tasks.
# A model's [horizon](<term: time-horizon>) is the time that people take for the tasks at which it succeeds [half](<calc: {even:fraction}>) the time.
# By METR's tests o1's horizon is [5.6](<calc: {gain:.1f}>) times that of GPT-4o ([METR 2026](<work: metr-2026-results>)).
# METR's present table holds [five](<calc: {len(plain):words}>) models that were not trained to think and whose compute is known or estimated other than from test scores ([Epoch AI 2026](<work: epoch-2026>)).
# Among them [tenfold](<calc: {ten:fold}>) training makes the horizon [3.3](<calc: {10**slope:.1f}>) times as long.
# So o1's horizon would have taken [1.4](<calc: {np.log10(gain) / slope:.1f}>) orders of training, and an order of thinking was worth
# [1.57](<calc: {by_o1(short_chain):.2f}>) by the first count of tokens, and [0.96](<calc: {by_o1(long_chain):.2f}>) by the second.
#
# The middle of these rates is [1.0](<calc: {per_order:.1f}>).
# Aschenbrenner's, [3.5](<calc: {claimed}>) for [four](<calc: {orders:words}>), is [0.88](<calc: {claimed / orders:.2f}>), and lies among them.
# But all of them compare the same pair of models, and the tokens were counted in answers to questions.
# So they are one comparison by unlike tests, and a rough one:
# by METR's intervals and the error of the line, [four](<calc: {orders:words}>) orders of thinking would be worth [2.7](<calc: {open_to[0]:.1f}>) to [29](<calc: {open_to[1]:.0f}>) of training by the horizon and the first count alone.
# Part of the gain is also due to the training to think itself.

# %%
# The picture: what thinking was worth, measured and claimed
drawing, axes = canvas(height=3.5)
axes.set(xlim=(0, 7.6), ylim=(0, 6.4), xlabel="times the thinking", ylabel="times the training it is worth")
axes.plot([0, 6.6], [0, 6.6 * jones], color=colours.FAINT, linewidth=1.2)
answers = [(np.log10(facts.o1_gain.training), colours.GREEN), (np.log10(gain) / slope, colours.PURPLE)]
for worth, colour in answers:
    axes.plot(np.log10([short_chain, long_chain]), [worth, worth], color=colour, linewidth=4, solid_capstyle="butt")
axes.plot(wide, apart, "o", color=colours.BLUE, markersize=7, fillstyle="none")
axes.plot(*zip(fewest, utmost, strict=True), color=colours.INK, linewidth=2)
axes.plot(orders, claimed, "s", color=colours.VERMILION, markersize=8)
label(axes, 1.65, 0.85, "o1 on questions", colours.GREEN)

# %%
# Its words
label(axes, 0.1, 1.9, "o1 on tasks", colours.PURPLE)
label(axes, 1.15, 4.35, "GPT-5.2 beside GPT-5.5", colours.BLUE)
label(axes, 4.1, 2.5, "Aschenbrenner", colours.VERMILION)
label(axes, 6.1, 3.6, "survey\nof 2023", colours.INK)
label(axes, 6.7, 5.45, "Jones", colours.FAINT)
factors = [render(10**power, "large1") for power in (0, 2, 4, 6)]
axes.set_xticks([0, 2, 4, 6], factors)
axes.set_yticks([0, 2, 4, 6], factors)
figure(
    drawing,
    name="worth",
    caption=f"What has been measured of thinking agrees with Aschenbrenner's rate, but most of it spans less than {round(np.log10(long_chain), 1)} orders of magnitude. "
    f"He claims {claimed} orders for {orders}; the middle of what o1 gained would make it {traded:.1f}. "
    "Coloured bars reach from one count of the tokens to the other; the black one is what a survey expected, and the line is Jones's rate. "
    "The open circle compares unlike tasks, and only one model has tools.",
    alt="Orders of training against orders of thinking: Jones's straight line, measured bars close to its lower end, "
    "Aschenbrenner's square near its middle, and an open circle beside it.",
    data={
        "thinking (orders)": [wide, orders, np.log10(short_chain), np.log10(long_chain)],
        "worth in training (orders)": [apart, claimed, *[np.log10(facts.o1_gain.training)] * 2],
    },
)

# %% [markdown]
# His rate is about right, then, where thinking has been measured.
# Carried on over [four](<calc: {orders:words}>) orders, the middle rate gives [4.0](<calc: {traded:.1f}>) orders of training, and all choices that rest on language models give [2.6](<calc: {orders * min(of_language):.1f}>) to
# [9.5](<calc: {orders * max(of_language):.1f}>).
# We know of nobody who let one model think so much longer with all else alike, though [Brown et al. 2024](<work: brown-2024>) spent as much on separate tries.
#
# Two conditions go with this.
# First, the models were trained to think: Ord finds that this is what makes long chains of thought useful, so GPT-4 as it was in 2024 could not have used the tokens.
# Second, the gain is one of training, not of size.
# The best size of a language model grows about as the square root of its training compute ([Hoffmann et al. 2022](<work: hoffmann-2022>)),
# so [3.5](<calc: {claimed}>) orders of training make a model only [1.75](<calc: {claimed / 2}>) orders bigger.
# The book's own figure is one of size: good use of test-time compute did as much as making the model [14](<fact: {snell.larger_model}>) times larger ([Snell et al. 2024](<work: snell-2024>)).

# %%
# The exchange that he names
judge(
    "book-four-oom-three-and-half",
    likeliest(
        "orders of compute in training that a language model would need without the thinking",
        compare(said=claimed, found=traded),
        because="the orders are those by which he has just supposed GPT-4 to think longer, and his essay of that month puts the trade in pretraining compute",
        others={
            "by the paper on a board game that he took it from": compare(claimed, orders * jones),
            "orders of parameters, which grow as the square root of training": compare(claimed, traded / 2),
        },
    ),
    f"In the middle of what o1 gained, {orders} orders of thinking are worth {traded:.1f} of training; by the paper that he had in mind {orders * jones:.1f}.",
)

# %%
# The book's figure and its source
judge(
    "book-snell-fourteenfold",
    of_record(compare(said=14, found=facts.snell.larger_model)),
    f"The paper's abstract has {facts.snell.larger_model}, for problems on which the smaller model has some success; the book leaves out the condition.",
)

# %% [markdown]
# ## Many answers
#
# A model can also spend tokens on answering again and again, and this section says what that gains and where it ends.
# The book names two ways of using many answers:
#
# > The simplest version of this is best-of-n sampling: just query the model n times and take the best answer.
# >
# > — [Dwarkesh Patel and Gavin Leech](<said: book-best-of-n>)
#
# > Have it generate many completions per question (hundreds, for example) and take the most common answer.
# >
# > — [Dwarkesh Patel and Gavin Leech](<said: book-majority-voting>)

# %%
# How often the tests are fooled, by what was found among the patches that they passed
single, covered, many = facts.monkeys.single_share, facts.monkeys.many_share, facts.monkeys.attempts
tests = facts.weak_tests
behave_wrong = facts.weak_tests.passed_unlike * facts.weak_tests.unlike_wrong
wrong_among_passed = tests.passed_wrong, tests.passed_wrong + behave_wrong
fooled = single * tests.passed_wrong / (1 - single * (1 - tests.passed_wrong))
passing_anyhow = 1 - (1 - fooled) ** many  # even of wrong patches alone

# %% [markdown]
# The first way needs a judge who can tell which answer is best.
# [Brown et al. 2024](<work: brown-2024>) gave a model [250](<fact: {monkeys.attempts}>) attempts at each problem of a software benchmark, whose judges are tests that a program has to pass.
# A single try passed them on [15.9%](<fact: {monkeys.single_share:.1%}>) of the problems, and some one of all tries on [56%](<fact: {monkeys.many_share:.0%}>), by the reckoning of [Chen et al. 2021](<work: chen-2021-code>).
# Many tries help because problems differ in difficulty ([Schaeffer et al. 2025](<work: schaeffer-2025>)).
# But tests are not a perfect judge.
# [Wang et al. 2025](<work: wang-2025>) checked patches, as changes to a program are called, that the tests of a cleaner version of this benchmark had passed.
# [7.8%](<fact: {weak_tests.passed_wrong:.1%}>) of them failed the developers' own tests, and [8.5%](<calc: {behave_wrong:.1%}>), perhaps in part the same, were certainly wrong in what they did.
# [Yu et al. 2025](<work: yu-2025>) found [345](<fact: {utboost.wrong_patches}>) wrong patches that the tests had passed.
# If the first share of what passes is wrong on every problem alike, the [56%](<fact: {monkeys.many_share:.0%}>) are [52%](<calc: {covered * (1 - wrong_among_passed[0]):.0%}>),
# and [47%](<calc: {covered * (1 - wrong_among_passed[1]):.0%}>) if both shares add up.
#
# A judge that can be fooled on every problem will pass some wrong answer in the end, so its errors set a ceiling, however many answers there are ([Stroebl et al. 2024](<work: stroebl-2024>)).
# The tests of this benchmark are not fooled as often as that.
# If they passed [1.5%](<calc: {fooled:.1%}>) of wrong patches, which is their average, on every problem alike,
# some one of [250](<fact: {monkeys.attempts}>) attempts would have passed on at least [97%](<calc: {passing_anyhow:.0%}>) of the problems.

# %%
# The best of many tries
judge(
    "book-best-of-n",
    not_of_fact("it says, in a glossary's note, what best-of-n sampling is"),
    f"With the benchmark's tests as judge {many} tries raised {single:.1%} to {covered:.0%}; of what they pass, {tests.passed_wrong:.1%} or more is wrong.",
)

# %%
# Minerva's votes, what they add to a single answer, and the luck of the problems
ballots, right = int(facts.minerva_540b.votes), facts.minerva_540b.single_share
gained = [m.voted_share - m.single_share for m in (facts.minerva_8b, facts.minerva_62b, facts.minerva_540b)]
pair = facts.minerva_8b.single_share, facts.minerva_8b.voted_share
luck = 1.96 * math.sqrt(sum(p * (1 - p) for p in pair) / facts.math_benchmark.test_problems)
all_alike = voting.vote_success(right, ballots, 1)
assert gained[0] == min(gained)

# %% [markdown]
# ## When a vote hurts
#
# The second way, a vote, needs no judge but answers that can be compared, as numbers can.
# It is not defined for patches, which are seldom the same text even when they do the same work.
# The book's note cites the paper on Minerva, a model for mathematics ([Lewkowycz et al. 2022](<work: lewkowycz-2022>)).
# Its largest version was right on [34%](<fact: {minerva_540b.single_share:.0%}>) of problems with one answer and on [50%](<fact: {minerva_540b.voted_share:.0%}>) with the commonest of [64](<fact: {minerva_540b.votes}>).
# The smaller versions gained from [28%](<fact: {minerva_62b.single_share:.0%}>) to [43%](<fact: {minerva_62b.voted_share:.0%}>) and from [14%](<fact: {minerva_8b.single_share:.0%}>) to [25%](<fact: {minerva_8b.voted_share:.0%}>),
# with [256](<fact: {minerva_8b.votes}>) votes on each problem.
# So the note is right about the problems that it has in mind.
#
# A vote has limits, though.
# If there are only two answers and the model is wrong more often than right on every problem alike, a vote of [64](<calc: {ballots}>) takes [34%](<fact: {minerva_540b.single_share:.0%}>) down to [0.4%](<calc: {all_alike:.1%}>).
# A vote helps where some problems are easier than others, or where wrong answers differ and right ones agree, and the lift alone does not tell which of these is at work.
# Brown et al. find that votes stop gaining after [several hundred](<plain: the abstract's own words>) answers.
# A task with easy problems and hard ones can gain from a few votes and lose from many ([Chen et al. 2024](<work: chen-2024-calls>)).

# %%
# What a vote adds, for the model that gains least from it
vote_lift = headline(
    "vote-lift",
    "share of all problems that the vote adds to a single answer, for the one of Minerva's models that gains least",
    gained[0],
    unit="share",
    format=".1%",
    interval=(gained[0] - luck, gained[0] + luck),
    how=f"{level:.0%}, for the luck of the {facts.math_benchmark.test_problems:,} problems, as if both shares were of different ones",
    alternatives={
        "the model of Minerva's of middling size": gained[1],
        "the largest of Minerva's models": gained[2],
        "the mean of the three": np.mean(gained),
    },
)

# %%
# A vote that helps, and one that hurts
judge(
    "book-majority-voting",
    not_of_fact("it says, in a note, what majority voting is"),
    f"The vote added {min(gained):.1%} to {max(gained):.1%} of all problems to what Minerva's models solve; "
    f"with two answers and problems all alike, {ballots} votes would have taken {right:.0%} to {all_alike:.1%}.",
)


# %%
# The vote, which several settings of the explorable share
@functools.cache
def by_vote(single, spread, answers, wrong):
    """The share of problems that a vote solves."""
    return voting.vote_success(single, answers, wrong, spread)


# %%
# The difficulties, which they share as well
@functools.cache
def kinds(single, spread):
    """Problems of each difficulty, and their weights."""
    return voting.difficulties(single, spread, 60)


# %%
# Voting and picking, for any correlation within the beta family
sure, alarm = 0.9, 0.1  # right and wrong answers that a judge passes


def ways(single, spread, answers, wrong):
    """The share of problems solved by a vote, by what a judge passes, and by some answer."""
    q, weight = kinds(single, spread)
    vote, some = by_vote(single, spread, answers, wrong), voting.coverage(single, answers, spread)
    pick = weight @ voting.picked_success(q, answers, sure, alarm)
    return {"vote": vote, "pick": pick, "some": some}


# %%
# The setting to begin with, and the same with a single mistake to make
begin = {"single": 0.3, "spread": 0.5, "answers": 27, "wrong": 10}
then, turned = ways(**begin), ways(**begin | {"wrong": 1})

# %%
# Shares to choose from
rights = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7]

# %%
# What can be set
sliders = {
    "single": slider("an answer is right", rights, unit="share", format=".0%"),
    "spread": slider("how far problems differ", [0.02, 0.1, 0.3, 0.5, 0.7, 0.9], unit="number"),
    "answers": slider("answers to a problem", [1, 3, 9, 27, 81], unit="count"),
    "wrong": slider("different wrong answers", [1, 3, 10], unit="count"),
}

# %%
# What is shown
shows = {
    "vote": reading("solved by vote", unit="share", format=".1%"),
    "pick": reading("solved by the pick of a judge", unit="share", format=".1%"),
    "some": reading("solved by some answer", unit="share", format=".1%"),
}

# %%
# Drag for another model, or another task
explore(
    name="voting",
    of=ways,
    sliders=sliders,
    shows=shows,
    start=begin,
    curve=("answers", "vote"),
    log="x",
    caption=f"A vote helps where mistakes scatter, and hurts where they agree. Where {begin['single']:.0%} of answers are right, "
    f"a vote of {begin['answers']} solves {then['vote']:.0%} if mistakes scatter over {begin['wrong']} answers, "
    f"and {turned['vote']:.0%} if there is a single one to make; a judge that passes {sure:.0%} of right answers and {alarm:.0%} of wrong ones picks {then['pick']:.0%} right.",
    alt="Problems solved by vote against the number of answers: a line that rises or falls with the setting of the sliders.",
)

# %% [markdown]
# ## Objections
#
# **You price only the tasks that GPT-5.2 solved.**
# So we do, and it favours Aschenbrenner.
# GPT-5.2 never solved [six](<calc: {len(unsolved):words}>) of the tasks, all of [three](<calc: {round(unsolved.min()):words}>) hours or more.
# If failures were paid for, an hour's work would cost more.
#
# **Horizons grew through better methods too, so more training alone would buy less.**
# Then thinking is worth more, not less.
# The compute needed for a given performance [halved](<plain: the published figure is the time of a halving>) every [8](<fact: {ho.halving_months}>) months ([Ho et al. 2024](<work: ho-2024>)).
# If better methods count as compute, each order of it bought less, and an order of thinking is worth [2.3](<calc: {rates["its horizon with methods as compute"]:.1f}>) of them.
# The comparison of models of one date, in our essay on nines, gives [2.4](<calc: {rates["its horizon by models of one date"]:.1f}>), but most of those models think.
#
# **A rate over one order says nothing about [four](<calc: {orders:words}>).**
# That is the weak point of Aschenbrenner's claim as of ours, but one check can be computed.
# GPT-5.5 without thought manages tasks of [3](<fact: {no_thought.h50_minutes}>) minutes.
# GPT-5.2, which is older but thinks and uses tools, manages tasks of [352](<fact: {metr_gpt52.h50_minutes:.0f}>) minutes,
# for about [1.1 million](<calc: {tokens_at_horizon / 1e6:.1f} million>) tokens at the price above.
# Beside the [few hundred](<plain: his own words, left as open as they are>) tokens of which he speaks, that is [3.6](<calc: {wide:.1f}>) orders of thinking.
# By the line through the models that do not think it gained [3.9](<calc: {apart:.1f}>) orders of
# training.
# This is about what he hoped for, but GPT-5.5 wrote hardly more than its answer, the tasks differ, and tools help.
#
# ## The reckoning
#
# Aschenbrenner's rate was a guess from a board game, made before anything could be measured, and it is good so far, though measured mainly on one pair of models.
# Our own programs at that game give less.
# His minutes, which are roughly right, and his months rest on an assumed pace, and that was too hopeful: a task of months would cost a model not [a few million](<plain: his own words, left as open as they are>)
# tokens but, at the prices above, [15 million](<calc: {by_his_pace * pace * 60 / 1e6:.0f} million>) to [98 million](<calc: {round(by_his_pace * price() / 1e6):.0f} million>), if it can do it at all.
# So thinking makes a model as good as a much bigger one, but an hour of its work takes far more tokens than he thought.
#
# The best earlier answers are those of Epoch AI, whose survey expected less of thinking ([Villalobos and Atkinson 2023](<work: villalobos-2023>)) and whose later post priced o1, and on the price of an hour that of Redwood Research.
# New here, we think, are o1's price by its horizon, the rate and the pace side by side, and a frontier of our own for the paper that he took the rate from.
#
# ## What this leaves out
#
# We read [eight](<plain: a choice of ours, told in the record's script>) stretches of METR's file, not all of it, and one agent's runs.
# Press accounts of [a study](<work: aisi-2026>) by Britain's AI Security Institute have far higher prices for long tasks.
# We could not see it, and use none.
# Most training computes are estimates; o1's descent from GPT-4o is Epoch AI's belief.
# Our programs are small and search [32](<calc: {self_search}>) positions a move while they learn, where Jones's search [64](<fact: {jones.training_search}>); his code has a known error in a constant of its search, which he says likely
# affects his results.
