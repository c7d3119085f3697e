# ---
# title: "[A million](<plain: the name of an amount that the essay is about>) tokens"
# summary: >-
#   Leopold Aschenbrenner likened [a few hundred](<plain: his own words, left as open as they are>) tokens of GPT-4's to [three](<calc: {minutes:words}>) minutes of his own thinking,
#   and [a few million](<plain: his own words, left as open as they are>) to a few months.
#   [Ten thousand](<calc: {more:words}>) times [three](<calc: {minutes:words}>) minutes is [2.9](<calc: {months:.1f}>) months of working weeks, so his figures agree.
#   That is no evidence, because his essay of the same month assumes the pace from which both follow.
#   He also said that [four](<calc: {orders:words}>) orders of magnitude more compute at test time are almost like a ["3.5x OOM bigger model"](<said: aschenbrenner-bigger-model>).
#   By the paper on a board game that he took it from they are worth [3.33](<calc: {traded:.2f}>) orders of training, by the other choices that we tried [0.58](<calc: {traded.least:.2f}>) to [3.40](<calc: {traded.most:.2f}>).
#   What many separate answers buy depends on who can tell a good one; what thinking longer buys a language model is left open here.
# part: Reliability
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# order: 3
# updated: 2026-11-26
# excerpts: [aschenbrenner-three-minutes, aschenbrenner-bigger-model, aschenbrenner-alphago, book-best-of-n, book-majority-voting, legg-creativity]
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
#     was: 'no spread of difficulties takes 64 votes from 34% past 34%. What makes the vote work is that mistakes scatter.'
#     now: 'no correlation takes 64 votes from 34% past 34%'
#     why: It is true within the family of beta distributions only. A mixture of problems that are mostly answered rightly and problems that never are explains the lift as well, so the lift does not show by itself that mistakes scatter.
#   - date: 2026-11-26
#     was: 'should be lifted to 43%. It was lifted to 43%.'
#     now: 'should be lifted from 28% to 44.8%, and from 14% to 24.6%. They were lifted to 43.4% and 25.4%'
#     why: The smaller models cast more votes than the largest, which we had not counted, and we had left out the smallest model without a word.
#   - date: 2026-11-26
#     was: 'off by a factor of 1.5 for yes or no'
#     now: 'Where mistakes do not scatter, the vote can turn.'
#     why: The earlier reading set a measured vote over many answers beside a bound that holds within the beta family only.
#   - date: 2026-11-26
#     was: 'for then a vote of 117 answers does what five do for a perfect judge'
#     why: It was a vote over patches of software, and the page did not say when patches count as the same answer. Its curve is taken out of the figure too.
#   - date: 2026-11-26
#     was: 'Software has one, in its tests.'
#     now: 'Tests of software come near to one, but they pass some wrong patches'
#     why: Tests are not a perfect judge.
#   - date: 2026-11-26
#     was: 'order of training is worth 5.2 orders of search, give or take 0.4 … While there is cheap learning left to do, no amount of thinking makes up for it.'
#     why: >-
#       The rate averaged what is no constant, its error counted the luck of the matches and not how badly the plane fits,
#       and all of it rested on one size of program that was trained once.
#       Our own record speaks against the explanation, because training is worth more search between the later programs than between the first.
#   - date: 2026-11-26
#     was: 'off by a factor of 2.1 for parameters there; off by a factor of 4.5 for training of our programs'
#     now: 'the bigger model would be bigger by 1.7 orders.'
#     why: >-
#       The reading of our programs rested on the rate that is withdrawn.
#       The square root is a law of language models, and we have not shown that Jones's programs follow it.
#   - date: 2026-11-26
#     was: 'Bands are 2 standard errors to each side.'
#     now: 'the errors of the ratings are widened 1.6 times'
#     why: The ratings fit the matches badly, so the errors of both figures were too narrow.
#   - date: 2026-11-26
#     was: 'holds within 6% for reading; holds for reading aloud … And he was right about the minutes.'
#     now: 'So it does not show that he was right about his minutes'
#     why: The verdict took the speed of reading for the speed of thinking. METR times how long a task takes a person, and he spoke of how long he thinks himself.
#   - date: 2026-11-26
#     was: 'The arithmetic of time holds, and holds together'
#     now: 'So the pace is an assumption, and the minutes and the months both follow from it.'
#     why: His essay of the same month says that he assumes the pace and the hours of a working week. We had not looked it up, and had taken the agreement of his figures for a finding.
#   - date: 2026-11-26
#     was: 'It is 10,000-fold, whatever a few may be.'
#     why: The verdict divided numbers that we had made from the same few, so it could not have come out otherwise.
#   - date: 2026-11-26
#     was: 'On SWE-bench Lite 250 tries with a perfect judge raise 15.9% to 56%'
#     why: The figures stand in the text. The verdict is withdrawn, because the best of many answers cannot be worse than one of them.
#   - date: 2026-11-26
#     was: 'The paper has 14, for problems on which the smaller model has some success.'
#     why: The verdict compared the book with the abstract that the book quotes, so it was no test of what the abstract says.
#   - date: 2026-11-26
#     was: 'depends on the problems'
#     now: 'So the note is right about the problems that it has in mind.'
#     why: The note cites a paper on problems of mathematics, so the verdict is of those. That a vote can hurt elsewhere stands beside it.
#   - date: 2026-11-26
#     was: 'depends on whether the game matters'
#     now: 'and the game is Hex'
#     why: He brings the paper up for the exchange. What game it plays is a matter of record.
# ---

# %%
# What this essay computes with
import functools
import itertools
import math

import numpy as np

from reckoner.author import canvas, colours, explore, facts, figure, headline, judge, label, reading, runs, slider
from snippets import elo, transformer, trends, voting
from snippets.verdicts import between, compare, likeliest, not_of_fact, of_record, true_unless

# %%
# The minutes and the factor that he names, and what is asked of chance
minutes, more, even, wide = 3, 10_000, 0.5, 2

# %% [markdown]
# > It's equivalent to me thinking for three minutes.
# > Now suppose GPT-4 could think for millions of tokens. That's [10,000x] more test-time compute spent on one problem.
# >
# > — [Leopold Aschenbrenner](<said: aschenbrenner-three-minutes>)
#
# What was equivalent to [three](<calc: {minutes:words}>) minutes of his thinking was [a few hundred](<plain: his own words, left as open as they are>) tokens of a model's.
# A little later he gives the other end of the scale, and its price:
#
# > If you use four orders of magnitude (OOM) more test-time compute, that's almost like a 3.5x OOM bigger model.
# > A few million tokens might be a few months of human working time.
# >
# > — [Leopold Aschenbrenner](<said: aschenbrenner-bigger-model>)
#
# That was in June 2024, before any model was sold as one that thinks.
# There are two claims in it.
# The first is about time, and arithmetic can check it.
# The second is about worth, and turns on a question that he leaves open: who, among all those tokens, finds the good ones?
#
# ## Tokens and time
#
# "A few" may stand for many numbers, and it need not be settled for which.

# %%
# His statements, and whether they are one
few = np.arange(2, 10)
week, month = facts.aschenbrenner_essay.week_hours, 1e6  # hours of work, and the tokens that he gives to a month
working_month = week * 60 * 52 / 12  # minutes
short_pace, long_pace = few * 100 / minutes, few * month / (few * working_month)
months_of_few = few * month / short_pace / working_month
assert max(np.ptp(months_of_few), np.ptp(long_pace)) < 1e-12
long_pace = long_pace[0]

# %%
# His long pace in the terms of his short one, and the pace of reading aloud
same = long_pace * minutes / 100
aloud = facts.reading.aloud / facts.tokens.words  # tokens a minute
model = facts.gpt3_175b


def flop(tokens, looks_back=0):
    """FLOP of a chain of tokens by a model of GPT-3's shape, in which each looks back over so many at most."""
    seen = np.minimum(looks_back, tokens / 2)
    return tokens * (2 * model.parameters + transformer.attention_flop(model.layers, model.width, seen))


# %%
# The compute of the longer chain, and the months of work
def times_compute(long=few[1] * month, short=few[1] * 100, looks_back=facts.gpt3.context):
    """Compute of a long chain of tokens over that of a short one."""
    return flop(long, looks_back) / flop(short, looks_back)


def months_of_work(times=more, start=minutes, weekly=week):
    """Months of work that are so many times some minutes."""
    return times * start / (weekly * 60 * 52 / 12)


# %%
# A few against a few: the most and the least that they allow; other weeks, and longer windows
low, high, hours, days, longer, longest = few[0], few[-1], 50, 24 * 7, 8192, 131_072
least_times, most_times = low * month / (high * 100), high * month / (low * 100)
narrow = f"{low} million tokens against {high} hundred"
broad = f"{high} million tokens against {low} hundred"

# %%
# How many times as much
folds = headline(
    "more-compute",
    "how many times the compute of a short chain the longer one takes, in a model of GPT-3's shape and window",
    times_compute,
    unit="times",
    format=",.0f",
    how="his words give no more than a few",
    alternatives={
        narrow: {"long": low * month, "short": high * 100},
        broad: {"long": high * month, "short": low * 100},
        f"tokens that look back over {longer:,} others": {"looks_back": longer},
        f"tokens that look back over {longest:,} others": {"looks_back": longest},
        "tokens that look back over all before them": {"looks_back": np.inf},
        "tokens alone, and no look back": {"looks_back": 0},
    },
)
# %%
# How many months that is
months = headline(
    "months",
    f"months of {week}-hour weeks that are {more:,} times {minutes} minutes",
    months_of_work,
    unit="months",
    format=".1f",
    how="his words give no more than a few",
    alternatives={
        narrow: {"times": least_times},
        broad: {"times": most_times},
        f"weeks of {hours} hours": {"weekly": hours},
        "days and nights without a break": {"weekly": days},
        f"the minutes that a person takes for the tasks that GPT-4 does {even:.0%} of the time": {
            "start": facts.metr_gpt4.h50_minutes
        },
        "the pace of reading aloud": few[1] * month / aloud / working_month,
    },
)
assert abs(months - months_of_few[0]) < 1e-12

# %%
# The compute if tokens look back farther
widely = folds.alternatives[f"tokens that look back over {longest:,} others"]
wholly = folds.alternatives["tokens that look back over all before them"]

# %% [markdown]
# If [a few hundred](<plain: his own words, left as open as they are>) tokens take [three](<calc: {minutes:words}>) minutes,
# then [as many million](<plain: his own words, left as open as they are>) take [10,000](<calc: {more:,}>) times as long, however many a few may be:
# [30,000](<calc: {more * minutes:,}>) minutes, which is [2.9](<calc: {months:.1f}>) months of [forty](<calc: {week:words}>)-hour weeks.
# That is a few months, if only just.
# By the other statement [1 million](<calc: {month / 1e6:.0f} million>) tokens are a month, [96](<calc: {long_pace:.0f}>) tokens a minute;
# by the first they come at that pace if a few is [2.9](<calc: {same:.1f}>).
# So his statements agree if he means working weeks, and they are about a person who thinks at some [100](<calc: {round(long_pace, -2):.0f}>) tokens a minute.
#
# They could hardly disagree, because they have one source.
# Aschenbrenner's [essay of the same month](<work: aschenbrenner-2024>) has a table of tokens and times,
# from [hundreds](<plain: his own words, left as open as they are>) of tokens for a few minutes to [millions](<plain: his own words, left as open as they are>) for multiple months.
# The note under it says that he assumes a person who thinks at about [100](<fact: {aschenbrenner_essay.pace}>) tokens a minute and works [40](<fact: {aschenbrenner_essay.week_hours}>) hours a week.
# So the pace is an assumption, and the minutes and the months both follow from it.
# People read aloud at [2.5](<calc: {aloud / long_pace:.1f}>) times that pace ([Brysbaert 2019](<work: brysbaert-2019>)).
# But to read is not to think, and we know of no measurement of thought in tokens.

# %% [markdown]
# Compute is not quite the same as tokens, because in a transformer every token looks back over those before it.
# In a model of GPT-3's shape, whose tokens look back on [2,048](<fact: {gpt3.context:,}>) others at most, the longer chain takes [10,300](<calc: {round(folds, -2):,.0f}>) times the compute of the shorter, so that tokens are a fair measure.
# With a window of [131,072](<calc: {longest:,}>) tokens it would take [28,000](<calc: {round(widely, -3):,.0f}>) times the compute,
# and were every token to look back over all of the chain, [212,000](<calc: {round(wholly, -3):,.0f}>) times the compute.

# %%
# The minutes
judge(
    "book-few-hundred-tokens-three-minutes",
    not_of_fact("it turns tokens into minutes by a pace that his essay of the same month calls an assumption"),
    f"His essay assumes {facts.aschenbrenner_essay.pace} tokens a minute, and nobody has measured it; "
    f"read aloud, {minutes} minutes are {round(aloud * minutes, -1):.0f} tokens, and the tasks that GPT-4 does {even:.0%} of the time take people {facts.metr_gpt4.h50_minutes:.1f} minutes.",
)

# %%
# From the few to the many
judge(
    "book-ten-thousand-x-test-time",
    likeliest(
        "the longer chain takes so many times the compute, in a model that looks back no further than it was built to",
        compare(said=more, found=folds),
        because="he says compute, and supposes the same model to think for longer",
        others={
            "each token looks back over all before it, in a model of GPT-3's shape": compare(
                said=more, found=times_compute(looks_back=np.inf)
            )
        },
    ),
    f"In a model of GPT-3's shape and window it is {round(folds, -2):,.0f} if both ends have the same few; by tokens alone it can be anything from {least_times:,.0f} to {most_times:,.0f}, if a few is {low} to {high}.",
)

# %%
# The months
judge(
    "book-months-of-human-time",
    likeliest(
        "months of working weeks, at the pace of his other remark",
        between(low, high, months),
        because="he says working time, and has just likened a chain of tokens to minutes of his own",
        others={"the pace at which people read aloud": between(low, high, few[1] * month / aloud / working_month)},
    ),
    f"At the pace of his other remark, which his essay assumes, it is {months:.1f} months of working weeks.",
)

# %%
# What GPT-4 could do with the time, as later measured
horizon = facts.metr_gpt4.h50_minutes
doublings = np.log2(more * minutes / horizon)
slow, fast = facts.metr_trend.all_doubling_days, facts.metr_trend.recent_doubling_days
wait = [doublings * days / trends.DAYS_PER_YEAR for days in (fast, slow, fast.low, fast.high)]

# %% [markdown]
# A figure near to his was measured after he spoke.
# The tasks that GPT-4 does [half](<calc: {even:fraction}>) of the time, when people are given the same ones, take them [4.0](<fact: {metr_gpt4.h50_minutes:.1f}>) minutes ([METR 2026](<work: metr-2026-results>)).
# But this is the length of a task and not of a thought, and for tasks that GPT-4 does [80%](<plain: the other level of success that is published>) of the time it is [0.9](<fact: {metr_gpt4.h80_minutes:.1f}>) minutes.
# So it does not show that he was right about his minutes.
#
# From [4.0](<fact: {metr_gpt4.h50_minutes:.1f}>) minutes to [30,000](<calc: {more * minutes:,}>) it is [12.9](<calc: {doublings:.1f}>) [doublings](<plain: the published figure is the time of a doubling>).
# If each takes [129](<fact: {metr_trend.recent_doubling_days:.0f}>) days, which is the pace of models since 2023, the end is reached [4.5](<calc: {wait[0]:.1f}>) years after GPT-4;
# within the published interval of that pace it is reached after
# [3.7](<calc: {wait[2]:.1f}>) to [5.6](<calc: {wait[3]:.1f}>) years, and at the pace since 2019, [188](<fact: {metr_trend.all_doubling_days:.0f}>) days, after [6.6](<calc: {wait[1]:.1f}>).
# The overhang that he speaks of is the hope of having all that growth at once, by letting one model think longer.
#
# ## Many answers
#
# The cheapest way to spend so many tokens is to ask the same question many times.
# The book names two ways of using the answers:
#
# > The simplest version of this is best-of-n sampling: just query the model n times and take the best answer.
# >
# > — [Dwarkesh Patel and Gavin Leech](<said: book-best-of-n>)
#
# > Have it generate many completions per question (hundreds, for example) and take the most common answer.
# >
# > — [Dwarkesh Patel and Gavin Leech](<said: book-majority-voting>)
#
# How far each goes depends on how unlike the problems are.
# Let a problem have its own chance $q$ that an answer is right, drawn from a beta distribution,
# and let the correlation of two answers to one problem say how wide that is.

# %%
# Problems that differ, from a measured pair
single, covered, many = facts.monkeys.single_share, facts.monkeys.many_share, facts.monkeys.attempts
spread = voting.correlation_from_coverage(single, many, covered)
alike = voting.coverage(single, many)
tail = single * (1 - spread) / spread
two_kinds = covered  # share of problems that are solved at all, if there are two kinds
assert abs(two_kinds * voting.coverage(single / two_kinds, many) - covered) < 1e-9

# %%
# Coverage, vote and choice by formula, and problem by problem
problems, few_tries = 100_000, 16
exact = [voting.coverage(single, few_tries, spread), voting.vote_success(single, few_tries, 10, spread)]
q, weight = voting.difficulties(single, spread, 200)
exact.append(weight @ voting.picked_success(q, few_tries, 0.9, 0.05))
drawn, errors = voting.simulate_votes(single, few_tries, 10, spread, 0.9, 0.05, problems, seed=4)
assert np.all(np.abs(drawn - exact) < 4 * errors)

# %%
# Coverage estimated from as many answers as are allowed
allowed, rare = 10, 0.1
right_ones = np.arange(allowed + 1)
chances = [math.comb(allowed, k) * rare**k * (1 - rare) ** (allowed - k) for k in right_ones]
fair = np.dot(chances, voting.pass_at_k(allowed, right_ones, allowed))
plugged = np.dot(chances, 1 - (1 - right_ones / allowed) ** allowed)
assert abs(fair - voting.coverage(rare, allowed)) < 1e-12

# %% [markdown]
# [Brown et al. 2024](<work: brown-2024>) let a model try the problems of a software benchmark, with [250](<fact: {monkeys.attempts}>) attempts at each.
# As its tests judge, a single try solved [15.9%](<fact: {monkeys.single_share:.1%}>) of them, and some one of all tries [56%](<fact: {monkeys.many_share:.0%}>).
# Were the problems equally hard, it would have been [100%](<calc: {alike:.0%}>).
# Within the beta family the measured pair asks for a correlation of [0.57](<calc: {spread:.2f}>): most problems are either easy or nearly hopeless.
# Then what is left unsolved falls as a power of the number of tries, with the exponent [0.12](<calc: {tail:.2f}>), and to halve it takes [290](<calc: {round(2 ** (1 / tail), -1):.0f}>) times as many.
# [Schaeffer et al. 2025](<work: schaeffer-2025>) show that this is where the power laws of repeated sampling come from: not from any problem, but from the spread of them.
# Other distributions go through the same pair and say otherwise: if [56%](<fact: {monkeys.many_share:.0%}>) of the problems are solved in [28%](<calc: {single / two_kinds:.0%}>) of tries and the others never, more tries add nothing.
#
# Such shares are themselves estimates, and the obvious one is too low.
# If [ten](<calc: {allowed:words}>) answers are drawn, and each is right [10%](<calc: {rare:.0%}>) of the time, some one is right [65%](<calc: {fair:.0%}>) of the time;
# but the share found right, put into the formula for [ten](<calc: {allowed:words}>), says [49%](<calc: {plugged:.0%}>) on average.
# [Chen et al. 2021](<work: chen-2021-code>) gave the estimate without that fault, now called pass@k.
#
# All this is for a perfect judge, who knows a right answer when it comes.
# Tests of software come near to one, but they pass some wrong patches, as changes to a program are called.
# Elsewhere one may have a verifier that passes more wrong answers.
# However many answers it is shown, an answer that is picked by lot from those it passes is right with this chance at best:
# [$qh / (qh + (1 - q)f)$](<plain: one minus a share is the rest of it>), where $h$ is the share of right answers that it passes and $f$ that of wrong ones.
# Where answers can be compared, as numbers can, the votes of the other answers are a verifier too, the cheapest there is.
# A vote over patches first needs a rule for when two of them are the same, because patches that do the same work are seldom the same text.

# %%
# What many tries are worth, by who chooses
n = np.unique(np.round(np.logspace(0, 4, 61)))
perfect, lax = voting.coverage(single, n, spread), (0.01, 0.1)
careless = [np.array([weight @ voting.picked_success(q, k, 0.9, f) for k in n]) for f in lax]

# %%
# Axes for the problems solved by each judge
drawing, axes = canvas(height=3.5)
axes.set(xscale="log", xlim=(1, 1.6e5), ylim=(0, 0.8), xlabel="answers to a problem", ylabel="problems solved")
axes.set_xticks([1, 10, 100, 1000, 10_000])
axes.yaxis.set_major_formatter("{x:.0%}")

# %%
# The curves, by what the judge lets pass
for curve, text, colour in (
    (perfect, "perfect judge", colours.GREEN),
    (careless[0], f"{lax[0]:.0%} false alarms", colours.BLUE),
    (careless[1], f"{lax[1]:.0%}", colours.PURPLE),
):
    axes.plot(n, curve, color=colour)
    label(axes, 1.15e4, curve[-1], text, colour)

# %%
# The problems solved, by who chooses
axes.plot([1, many], [single, covered], "o", color=colours.INK, markersize=5)
figure(
    drawing,
    name="choosers",
    caption=f"If difficulties follow a beta distribution, a perfect judge goes on gaining: {perfect[-1]:.0%} solved at {more:,} answers. "
    f"One that passes {lax[0]:.0%} of wrong answers ends at {careless[0][-1]:.0%}, and one that passes {lax[1]:.0%} at {careless[1][-1]:.0%}. "
    "The dots were measured, with the benchmark's tests as judge.",
    alt="Problems solved against number of answers, on a logarithmic axis: a curve for a perfect judge that goes on rising, and curves for "
    "careless judges that rise a little and go level.",
    data={"answers (count)": n, "perfect judge (share)": perfect}
    | {f"false alarms {f:.0%} (share)": curve for f, curve in zip(lax, careless, strict=True)},
)

# %%
# The best of many tries
judge(
    "book-best-of-n",
    not_of_fact("it says, in a glossary's note, what best-of-n sampling is"),
    f"With the benchmark's tests as judge {many} tries raised {single:.1%} to {covered:.0%}.",
)

# %% [markdown]
# ## When a vote hurts
#
# A vote between two answers is Condorcet's: it helps on problems with $q$ above [half](<calc: {even:fraction}>) and hurts below.
# In the limit of endless answers it gets right those above and no others.
# So what it does for a model that is right [34%](<fact: {minerva_540b.single_share:.0%}>) of the time depends on how unlike its problems are.
# The largest Minerva was right that often on a benchmark of mathematics,
# and the vote of [64](<fact: {minerva_540b.votes}>) of its answers was right on [50%](<fact: {minerva_540b.voted_share:.0%}>) of the problems ([Lewkowycz et al. 2022](<work: lewkowycz-2022>)).

# %%
# Minerva's votes, and what they add to a single answer
ballots, wrong, fewer, easy = int(facts.minerva_540b.votes), 10, 3, 0.6
right, lifted = facts.minerva_540b.single_share, facts.minerva_540b.voted_share
gained = [m.voted_share - m.single_share for m in (facts.minerva_8b, facts.minerva_62b, facts.minerva_540b)]
gain = min(gained), max(gained)

# %%
# The luck of the problems
sure, deviations = 0.95, 1.96
least_gaining = facts.minerva_8b.single_share, facts.minerva_8b.voted_share
luck = deviations * math.sqrt(sum(p * (1 - p) for p in least_gaining) / facts.math_benchmark.test_problems)
assert gained[0] == gain[0]

# %%
# What they ask for, by two kinds of problem and by mistakes that scatter
rho = np.linspace(0.02, 0.98, 481)
two_sided = voting.vote_success(right, ballots, 1, rho).max()
easy_share = right / easy
mixture = easy_share * voting.vote_success(easy, ballots, 1)
all_alike = voting.vote_success(right, ballots, 1)


# %%
# What the largest model's votes foretell for the smaller ones
def fit_and_foretell(kinds):
    """The correlation that gives the largest model's votes, and what it makes of the votes of the others."""
    fitted = rho[np.argmin(np.abs(voting.vote_success(right, ballots, kinds, rho) - lifted))]
    votes = (facts.minerva_62b, facts.minerva_62b.votes), (facts.minerva_8b, facts.minerva_8b.votes)
    return fitted, [voting.vote_success(m.single_share, int(given), kinds, fitted) for m, given in votes]


fitted, foretold = fit_and_foretell(wrong)
foretold_by_fewer = fit_and_foretell(fewer)[1]

# %% [markdown]
# Suppose first that there are two answers to choose from, and that difficulties follow a beta distribution.
# Then no correlation takes [64](<calc: {ballots}>) votes from [34%](<fact: {minerva_540b.single_share:.0%}>) past [34%](<calc: {two_sided:.0%}>).
# But this is a property of the beta family.
# Let [56%](<calc: {easy_share:.0%}>) of the problems be answered rightly [60%](<calc: {easy:.0%}>) of the time, and the others never.
# Again [34%](<calc: {easy_share * easy:.0%}>) of the answers are right, and now [64](<calc: {ballots}>) votes are right on [53%](<calc: {mixture:.0%}>) of the problems.
# So the lift to [50%](<fact: {minerva_540b.voted_share:.0%}>) does not show by itself that mistakes scatter.
#
# Mistakes that scatter are another way to such a lift.
# If a wrong answer can be any of [ten](<calc: {wrong:words}>), a right one wins with far fewer votes than [half](<calc: {even:fraction}>).
# Within the beta family the measured lift then asks for a correlation of [0.61](<calc: {fitted:.2f}>).
# The two smaller models cast [256](<fact: {minerva_62b.votes}>) votes on each problem.
# With the same correlation they should be lifted from [28%](<fact: {minerva_62b.single_share:.0%}>) to [44.8%](<calc: {foretold[0]:.1%}>), and from [14%](<fact: {minerva_8b.single_share:.0%}>) to [24.6%](<calc: {foretold[1]:.1%}>).
# They were lifted to [43.4%](<fact: {minerva_62b.voted_share:.1%}>) and [25.4%](<fact: {minerva_8b.voted_share:.1%}>).
# That there are [ten](<calc: {wrong:words}>) wrong answers is our assumption: with [three](<calc: {fewer:words}>), the same fit foretells [42.6%](<calc: {foretold_by_fewer[0]:.1%}>) and [19.2%](<calc: {foretold_by_fewer[1]:.1%}>).
#
# The book's note cites the paper on Minerva, all of whose models gained from the vote.
# The least gain is [11.3%](<calc: {gain[0]:.1%}>) of all problems,
# and the luck of [5,000](<fact: {math_benchmark.test_problems:,}>) problems ([Hendrycks et al. 2021](<work: hendrycks-2021>)) moves that by [1.5%](<calc: {luck:.1%}>) at most in [95%](<calc: {sure:.0%}>) of cases.
# So the note is right about the problems that it has in mind.
#
# Where mistakes do not scatter, the vote can turn.
# A task with easy problems and hard ones, on which the model makes the same mistake again and again, can gain from a few votes and lose from many ([Chen et al. 2024](<work: chen-2024-calls>) saw it happen, and proved when it must).

# %%
# What a vote adds, for the model that gains least from it, and where it takes away
vote_lift = headline(
    "vote-lift",
    "share of all problems that the vote adds to a single answer, for the one of Minerva's models that gains least",
    gain[0],
    unit="share",
    format=".1%",
    interval=(gain[0] - luck, gain[0] + luck),
    how=f"{sure:.0%}, for the luck of the {facts.math_benchmark.test_problems:,} problems, as if both shares were of different ones",
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
    likeliest(
        "the commonest of many answers is right more often than a single one, on problems whose answers can be compared",
        true_unless(
            lambda added: added <= 0, by="votes that are right no more often than single answers", found=vote_lift
        ),
        because="the note explains what improves reasoning and cites a paper on problems of mathematics",
        others={
            "any problems, also those with two answers that are mostly answered wrongly": true_unless(
                all_alike < right, by="a vote that does worse than a single answer"
            )
        },
    ),
    f"The vote added {gain[0]:.1%} to {gain[1]:.1%} of all problems to what Minerva's models solve; "
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
def ways(single, spread, answers, wrong, alarm):
    """The share of problems solved by a vote, by what a verifier passes, and by some answer."""
    q, weight = kinds(single, spread)
    vote, some = by_vote(single, spread, answers, wrong), voting.coverage(single, answers, spread)
    pick = weight @ voting.picked_success(q, answers, 0.9, alarm)
    return {"vote": vote, "pick": pick, "some": some}


# %%
# The setting to begin with, and the same with a single mistake to make
begin = {"single": 0.3, "spread": 0.5, "answers": 27, "wrong": 10, "alarm": 0.1}
then, turned = ways(**begin), ways(**begin | {"wrong": 1})

# %%
# Shares to choose from
rights, alarms = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], [0.001, 0.01, 0.1, 0.3]

# %%
# What can be set
sliders = {
    "single": slider("an answer is right", rights, unit="share", format=".0%"),
    "spread": slider("correlation of the answers to a problem", [0.02, 0.1, 0.3, 0.5, 0.7, 0.9], unit="number"),
    "answers": slider("answers to a problem", [1, 3, 9, 27, 81], unit="count"),
    "wrong": slider("different wrong answers", [1, 3, 10], unit="count"),
    "alarm": slider("wrong answers that a verifier passes", alarms, unit="share", format=".1%"),
}

# %%
# What is shown
shows = {
    "vote": reading("solved by vote", unit="share", format=".1%"),
    "pick": reading("solved by what the verifier passes", unit="share", format=".1%"),
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
    caption=f"Voting and picking against difficulty. Where {begin['single']:.0%} of answers are right, "
    f"a vote of {begin['answers']} solves {then['vote']:.0%} if mistakes scatter over {begin['wrong']} answers, "
    f"and {turned['vote']:.0%} if there is a single one to make; a verifier with {begin['alarm']:.0%} false alarms picks {then['pick']:.0%} right.",
    alt="Problems solved by vote against the number of answers: a line that rises or falls with the setting of the sliders.",
)

# %%
# The factor by which Jones states his rate
ten = 10

# %% [markdown]
# ## What search is worth in training
#
# To vote or to pick is to look at whole answers only when they are done.
# Legg asked for more than that, a search among the parts:
#
# > search through spaces of possibilities and find these hidden gems.
# >
# > — [Shane Legg](<said: legg-creativity>)
#
# Aschenbrenner's price for it is from another field:
#
# > there's a great paper on AlphaGo that shows you can trade off train-time and test-time compute.
# >
# > — [Leopold Aschenbrenner](<said: aschenbrenner-alphago>)
#
# The paper is [Jones 2021](<work: jones-2021>), and the game is Hex, on boards of up to [nine](<fact: {jones.largest_board:words}>) by [nine](<fact: {jones.largest_board:words}>).
# It trains programs of AlphaZero's kind and lets them search a tree of moves.
# Its finding is that for every [tenfold](<calc: {ten:fold}>) of training about [15](<fact: {jones.search_for_training}>)-fold of search can be done without, down to a tree of a single position.

# %%
# At the paper's rate
orders, claimed = 4, 3.5
by_words, by_fit = orders / np.log10(facts.jones.search_for_training), orders / facts.jones.search_orders
as_size = by_words / 2  # if the best size grows as the square root of training
half_a_digit = 0.05  # of the published rate
worth_least, worth_most = (orders / (facts.jones.search_orders + error) for error in (half_a_digit, -half_a_digit))
survey = facts.inference_for_training
surveyed = (survey.least_search + survey.most_search) / (survey.least_training + survey.most_training)

# %%
# Which game the paper plays
side, board_of_go = facts.jones.largest_board, 19
judge(
    "book-alphago-paper",
    of_record(
        likeliest(
            "a paper on programs of AlphaGo's kind that shows the exchange",
            true_unless(facts.jones.search_orders <= 0, by="a frontier without exchange"),
            because="he brings it up for the exchange, and not for the game",
            others={
                "a paper on AlphaGo and the game of Go": true_unless(
                    side < board_of_go, by="boards too small for AlphaGo's game"
                )
            },
        )
    ),
    f"The paper trains programs like AlphaZero on Hex, and its largest board is {side} by {side}.",
    fixed="that there is such a paper does not hang on the rate that it found",
)

# %%
# The book's figure and its source
judge(
    "book-snell-fourteenfold",
    of_record(compare(said=14, found=facts.snell.larger_model)),
    f"The paper's abstract has {facts.snell.larger_model}, for problems on which the smaller model has some success; the book leaves out the condition.",
)

# %% [markdown]
# By its words [four](<calc: {orders:words}>) orders of magnitude of search are worth [3.40](<calc: {by_words:.2f}>) of training, and by its fit [3.33](<calc: {by_fit:.2f}>).
# Aschenbrenner's figure is near enough to be the paper's, although the rounding of its rate alone leaves room for [3.20](<calc: {worth_least:.2f}>) to [3.48](<calc: {worth_most:.2f}>),
# and at the lower of these [3.5](<calc: {claimed}>) would be too high.
# In his [essay of the same month](<work: aschenbrenner-2024>) he took the trade from this paper and rounded it down, to [3](<fact: {aschenbrenner_essay.training_orders}>) orders of pretraining compute.
# That essay says "if a similar relationship held in our case"; in the book he says only that the paper is of another area of machine learning.
# [Villalobos and Atkinson 2023](<work: villalobos-2023>) had asked the question for language models.
# They expect that [3](<fact: {inference_for_training.least_training}>) to [4](<fact: {inference_for_training.most_training}>) orders of training can be saved
# for [5](<fact: {inference_for_training.least_search}>) to [6](<fact: {inference_for_training.most_search}>) orders at test time, and only where answers are checked cheaply.
# In the middle of that, [four](<calc: {orders:words}>) orders at test time are worth [2.5](<calc: {orders / surveyed:.1f}>) of training.
# And it is training that they are worth, and not size.
# For language models [Hoffmann et al. 2022](<work: hoffmann-2022>) found that the best size grows about as the square root of the training.
# If that held here, the bigger model would be bigger by [1.7](<calc: {as_size:.1f}>) orders.
# For language models [Snell et al. 2024](<work: snell-2024>) found search worth [14](<fact: {snell.larger_model}>)-fold the parameters,
# about [one](<calc: {round(np.log10(facts.snell.larger_model)):words}>) order, on problems that the smaller model could sometimes solve.
#
# The experiment is small enough to be done again.

# %%
# Our own programs: how wide their board is, what they were taught, and the matches that they played
width = 6
lessons, matches = runs("hex-training"), runs("hex-matches")
rounds, positions = lessons["rounds"], dict(zip(lessons["rounds"], lessons["positions"], strict=True))
sides = [list(zip(matches[f"{who}_rounds"], matches[f"{who}_simulations"], strict=True)) for who in ("first", "second")]
players = sorted(set(sides[0]) | set(sides[1]))
trees = sorted({s for _, s in players})

# %%
# The ratings of our own programs
number = {player: at for at, player in enumerate(players)}
first, second = ([number[player] for player in side] for side in sides)
wins = elo.tally(first, second, matches["games"], matches["first_wins"])
points, covariance = elo.ratings(wins)
misfit, freedom = elo.misfit(wins, points)
covariance = covariance * misfit / freedom  # the ratings fit badly, so their errors are widened

# %% [markdown]
# We taught a program of a single hidden layer to play Hex on a board of [six](<calc: {width:words}>) by [six](<calc: {width:words}>), by games against itself,
# and kept it at [nine](<calc: {len(rounds):words}>) stages, from [one](<calc: {int(rounds[0]):words}>) round of games to [256](<calc: {int(rounds[-1])}>) rounds, or [452,005](<calc: {int(lessons['positions'][-1]):,}>) positions.
# Each of these programs then played with trees of [one](<calc: {int(trees[0]):words}>) position a move to [256](<calc: {int(trees[-1])}>):
# [208](<calc: {len(first)}>) matches of [200](<calc: {int(matches['games'][0])}>) games, each opening from both sides.
# The ratings that make the results likeliest are in Elo's points, of which [400](<plain: the definition of the scale>) are odds of [ten](<plain: the definition of the scale>) to one.
# They fit the matches badly: chi-square, which measures how far the results lie from what the ratings expect, is [324](<calc: {misfit:.0f}>) where luck alone would give about [128](<calc: {freedom}>).
# So the errors of the ratings are widened [1.6](<calc: {math.sqrt(misfit / freedom):.1f}>) times here.

# %%
# The rating of each program by the size of its tree, and the error of it
own = {program: [number[program, s] for s in trees] for program in rounds}
strength = {program: points[at] for program, at in own.items()}
reach = {program: wide * np.sqrt(np.diag(covariance)[at]) for program, at in own.items()}
data = {"positions searched a move (count)": trees}
for program in rounds:
    data[f"after {positions[program]:,.0f} positions (points)"] = strength[program]
    data[f"error after {positions[program]:,.0f} positions (points)"] = reach[program]

# %%
# Axes for the ratings
drawing, axes = canvas(height=4.0)
axes.set(xscale="log", xlim=(1, 1100), xlabel="positions searched for a move", ylabel="rating (Elo points)")
axes.set_xticks([1, 10, 100])
height = -np.inf

# %%
# A line for each program with its band and its name, which keeps its distance from the one below
for program in rounds:
    line, error = strength[program], reach[program]
    colour = colours.VERMILION if program == rounds[-1] else colours.BLUE
    axes.plot(trees, line, color=colour, marker="o", markersize=3, linewidth=1.4)
    axes.fill_between(trees, line - error, line + error, color=colour, alpha=0.15, linewidth=0)
    height = max(line[-1], height + 130)
    label(axes, 300, height, f"{positions[program]:,.0f}", colour, fontsize=8.5)

# %%
# Strength by search, for each program
label(axes, 300, height + 200, "positions taught", fontsize=8.5)
axes.set_ylim(None, height + 350)
lead = strength[rounds[-1]][0] - strength[rounds[0]][-1]
figure(
    drawing,
    name="ratings",
    caption=f"The program that was taught longest, searching nothing, is {lead:,.0f} points above the one taught least that searches {trees[-1]:.0f} positions a move. "
    f"Bands are {wide} standard errors to each side, for the luck of the matches, widened {math.sqrt(misfit / freedom):.1f} times for the misfit.",
    alt="Rating against the size of the tree, on a logarithmic axis: a rising line for each program, those taught longer far above those taught less.",
    data=data,
)

# %%
# How many orders of search make up for one of training
useful = [s for s in trees if s >= 4]  # a tree below that plays the first guess
taught, searched = np.array([(np.log10(positions[n]), np.log10(s)) for n, s in players]).T


def rate(programs):
    """The rate of exchange between some programs, with its error."""
    among = [number[n, s] for n in programs for s in useful]
    return elo.exchange_rate(taught[among], searched[among], points[among], covariance[np.ix_(among, among)])


# %%
# The rate between each program and the next
steps = [rate(pair) for pair in itertools.pairwise(rounds)]
rates, bars = np.array([(r.value, wide * r.standard_error) for r in steps]).T

# %%
# Points for an order of training, by stage, and for an order of search, by program
grid = np.array([[points[number[n, s]] for s in useful] for n in rounds])
learning = np.diff(grid, axis=0).mean(axis=1) / np.diff(np.log10(lessons["positions"]))
searching = (grid[:, -1] - grid[:, 0]) / np.log10(useful[-1] / useful[0])

# %% [markdown]
# With [tenfold](<calc: {ten:fold}>) search our programs gain between [98](<calc: {searching.min():.0f}>) and [487](<calc: {searching.max():.0f}>) points, and by Jones's fit [250](<calc: {1 / facts.jones.test_orders_per_elo:.0f}>).
# With [tenfold](<calc: {ten:fold}>) training ours gain between [651](<calc: {learning.min():,.0f}>) and [2,863](<calc: {learning.max():,.0f}>) from one stage to the next,
# and his [300](<calc: {facts.jones.search_orders / facts.jones.test_orders_per_elo:.0f}>).
# So our record has no single rate of exchange.
# One order of training is worth [1.5](<calc: {rates[0]:.1f}>) orders of search between the first of our programs and the next, and [6.9](<calc: {rates[-1]:.1f}>) between the last and the one before it.
# His rate is read off a frontier, the best of many programs for what was spent on each; ours follow a single program while it learns the game.
#
# !!! warning "Doubted since 26 November 2026"
#     This page gave a single rate of exchange for our board, and explained it by the cheap learning that was left to do.
#     Both are withdrawn. The rate is higher between the later programs than between the first, and the error counted the luck of the matches and not how badly a single rate fits.
#     All of it also rests on one size of program that was trained once.
#     The rework has to train programs of several sizes from several seeds, so that they have a frontier which can be compared with Jones's.

# %%
# The rate of exchange at each step with its bar, and Jones's
middle = [np.sqrt(positions[a] * positions[b]) for a, b in itertools.pairwise(rounds)]
drawing, axes = canvas(height=3.0)
axes.errorbar(middle, rates, yerr=bars, fmt="o", color=colours.BLUE, markersize=5, capsize=0)
axes.axhline(facts.jones.search_orders, color=colours.VERMILION, linewidth=1.2)
label(axes, 5.2e5, facts.jones.search_orders + 0.4, "Jones", colours.VERMILION)

# %%
# The rate of exchange, step by step
axes.set(xscale="log", xlim=(2.5e3, 1.5e6), xlabel="positions taught", ylabel="orders of search\nfor one of training")
axes.set_ylim(0, None)
axes.set_xticks([1e4, 1e5])
figure(
    drawing,
    name="exchange",
    caption="The rate of exchange is no constant. Between one of our programs and the next, "
    f"an order of training is worth {rates.min():.1f} to {rates.max():.1f} orders of search, least between the first; on Jones's frontier, {facts.jones.search_orders}. "
    f"Bars are {wide} standard errors to each side for the luck of the matches, widened like the bands above. "
    "They leave out the luck of the training, which was done once, and that the lines of a pair above are not parallel.",
    alt="Orders of search that make up for an order of training, at each stage of training: scattered dots with bars, the earliest of them lowest, above a level line for Jones.",
    data={"positions taught (count)": middle, "rate (orders of search)": rates, "error (orders of search)": bars},
)


# %%
# Orders of training for orders of search
def worth(rate=facts.jones.search_orders):
    """Orders of training that his orders of search are worth, where so many of search make up for one."""
    return orders / rate


# %%
# What his orders of search are worth, and what other rates give
traded = headline(
    "orders-of-training",
    f"orders of training that {orders} orders of search are worth",
    worth,
    unit="orders",
    format=".2f",
    interval=(worth_least, worth_most),
    how="the rounding of the published slope, since the paper gives no error",
    alternatives={
        "the paper's rate in words": by_words,
        "a survey's expectation for tasks whose answers are cheaply checked": {"rate": surveyed},
        "the earliest pair of our own programs": {"rate": rates[0]},
        "the latest pair of our own programs": {"rate": rates[-1]},
        "the middle one of our own rates": {"rate": np.median(rates)},
    },
)

# %%
# The exchange that he names
judge(
    "book-four-oom-three-and-half",
    likeliest(
        "orders of compute in training, by that paper's rate",
        compare(said=claimed, found=traded),
        because="the sentence before it is about trading training for search, and his essay of that month puts the same trade in pretraining compute",
        others={"orders of parameters, if they grow as the square root of training": compare(claimed, as_size)},
    ),
    f"By Jones's fit {orders} orders at test time are worth {traded:.2f} in training, and by his words {by_words:.2f}; "
    f"if size grows as the square root, it grows by {as_size:.1f}.",
)

# %%
# What the exercise gives: how often an answer is right, how often the verifiers pass it, and how many answers there are
rightly, passed, let_by, let_by_less = 0.1, 0.9, 0.05, 0.01
picks, endless = 16, 10_000

# %% [markdown]
# ## The reckoning
#
# The arithmetic of time is right: [a few hundred](<plain: his own words, left as open as they are>) tokens in [three](<calc: {minutes:words}>) minutes make
# [as many million](<plain: his own words, left as open as they are>) in [2.9](<calc: {months:.1f}>) months of working weeks.
# It says nothing about how fast anybody thinks, because he assumed the pace.
# The rate of exchange agrees with the paper, which is on Hex and not on Go.
# But a rate is not a law.
# By the survey's expectation and by the rates of our own programs he would have said too much, and counted in the size of a model by a factor of [2.1](<calc: {claimed / as_size:.1f}>).
# Jones measured it on small boards, with a search that is told, at every step, how good the position is.
# Nothing on this page shows that it holds for language models.
#
# For many separate answers, the number to know is not how many hours they are.
# It is the share of wrong answers that the judge lets pass.
# In our model of the software benchmark, with [1%](<calc: {lax[0]:.0%}>) of them passed, the share solved would stop at [46%](<calc: {careless[0][-1]:.0%}>),
# and all answers after the first [few hundred](<plain: read off the figure>) would be wasted.
#
# !!! warning "Doubted since 26 November 2026"
#     Aschenbrenner spoke of one model that thinks for very long, and this page reckons with separate answers and with a board game, so it does not answer its own question.
#     Its judges err at rates that we assumed, although errors of tests have been measured.
#     The rework has to compare models with and without a chain of thought, and to put measured judges in place of assumed ones.
#
# !!! question "Exercise: how many answers are worth asking for"
#     A model is right [10%](<calc: {rightly:.0%}>) of the time, on problems that are all alike.
#     A verifier passes [90%](<calc: {passed:.0%}>) of right answers and [5%](<calc: {let_by:.0%}>) of wrong ones.
#     How often is a picked answer right, if there are [16](<calc: {picks}>) to pick from, and if there are endlessly many?
#
#     ??? success "Answer"
#         Of [16](<calc: {picks}>): [60%](<calc: {voting.picked_success(rightly, picks, passed, let_by):.0%}>).
#         Of endlessly many: [67%](<calc: {voting.picked_success(rightly, endless, passed, let_by):.0%}>), which is the share of right answers among those that the verifier passes.
#         A verifier that passes [1%](<calc: {let_by_less:.0%}>) of wrong answers would have made it [91%](<calc: {voting.picked_success(rightly, endless, passed, let_by_less):.0%}>).
#
# ## What this leaves out
#
# A thought is not a vote: tokens that build on each other can reach what no number of separate answers does, and nothing here models that.
# The beta distribution is drawn through a single measured pair, other distributions would do as well, and wrong answers are taken to be equally common.
# Our board is small, and our program is of one size and was taught once.
# Ours searched [32](<plain: a setting of our script>) positions a move while they learned, Jones's [64](<fact: {jones.training_search}>).
# Jones's code has a known error in a constant of its search, which he says likely affects his results.
# GPT-4's horizon is a point on a fitted curve.
