# ---
# title: "Short reckonings: three interviews"
# summary: >-
#   What was said in passing in interviews with Dario Amodei, Gwern Branwen and Ilya Sutskever, with a few lines of calculation where a statement allows it.
#   Robots that each act [once](<calc: {a_second:times}>) a second would have to be [475,000](<calc: {round(needed, -3):,.0f}>) to record as many actions in a year as Llama 3 read tokens;
#   the sentiment neuron is older than GPT-1 by [1.2](<calc: {before_gpt1:.1f}>) years.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-26
# excerpts: [amodei-want-to-learn-captions, patel-extrapolated, amodei-blob-unencumbered, sutskever-next-token, patel-detailed-model, branwen-magical-thinking, branwen-lot-of-compute, patel-same-time]
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'depends on the model meant: contradicted by a paper older than the Transformer for that of the sentiment neuron; holds for GPT-1'
#     now: 'cannot be checked, because it sums up a view, and states no fact'
#     why: 'Branwen sums up a view. The verdict had asked instead which model he had named before.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'cannot be checked, because it states a hypothesis, not a fact'
#     why: 'This is the verdict on last year''s model offered at cost. Patel supposes the offer in order to ask about it. The verdict had taken it for a forecast.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'cannot be checked, because it asks a question, and states no fact'
#     why: 'This is the verdict on better algorithms. Patel asks how much better algorithms alone can give. The verdict had answered for him.'
#   - date: 2026-11-26
#     was: 'depends on how much is all: holds for most of what can be learned; contradicted by power laws, which come to no end for the whole of it'
#     now: 'cannot be checked, because it asks a question, and states no fact'
#     why: 'Patel asks whether to believe a paper. The verdict had judged a claim that neither of them makes.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the forecast looked at was made from data, and he spoke of forecasts made without'
#     why: 'This is the verdict on error bars without data. A forecast that was made from data had been taken as evidence.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'cannot be checked, because it tells what he had in mind, and states no fact about anything else'
#     why: 'This is the verdict on what he had in mind in 2015. Sutskever says that he had no specific idea of how far things would go. The verdict had judged another sentence, about the growth of compute.'
#   - date: 2026-11-26
#     was: 'off by a factor of 15'
#     now: 'cannot be checked, because it states a wish, not a fact'
#     why: 'This is the verdict on the work left to teachers. Sutskever says how work should be shared one day. The verdict had compared it with how it had been shared.'
#   - date: 2026-11-26
#     was: 'depends on how often a model is released: holds for a single release; contradicted by odds against all going well for 20 releases'
#     now: 'cannot be checked, because it asks a question, and states no fact'
#     why: 'Patel asks how sure one has to be. The verdict had taken the question for an answer.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because what was reckoned is the time that old chips cost, and he spoke of whether they could be made'
#     why: 'This is the verdict on what Intel could make. It had judged another sentence than the one that is quoted.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'cannot be checked, because it states a hypothesis, not a fact'
#     why: 'This is the verdict on processors that come earlier or later. Sutskever imagines another history, in which processors came earlier or later. The verdict had taken it for a statement of what would have happened.'
#   - date: 2026-11-26
#     was: 'depends on whether people err alike: holds for errors of their own; contradicted by a vote no better than its voters for errors that all share'
#     now: 'withdrawn, because we chose how often people are right, and he speaks of extrapolation, not of votes'
#     why: 'This is the verdict on surpassing people. We chose how many people are imitated and how often each is right, and in one of the readings a number was compared with itself.'
#   - date: 2026-11-26
#     was: 'depends on the gates: holds for gates at their usual start; contradicted by a gate short of fully open that holds for gates that learned to hold'
#     now: 'withdrawn, because we chose the gates, and one of the readings could not come out otherwise'
#     why: 'The gates of the first reading were those of an LSTM before training, which nobody uses. In the second, some gate short of fully open always keeps as much as is asked for.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'cannot be checked, because it tells how unsure he is, and states no fact about anything else'
#     why: 'This is the verdict on his error bars. Sutskever is asked for the share of AI in the economy. The verdict had used error bars whose length he names elsewhere, when he speaks of revenue.'
#   - date: 2026-11-26
#     was: 'depends on the growth in a year: off by a factor of 2.9 for a growth of 10%; holds for a growth of 100%'
#     now: 'withdrawn, because we chose the rates of growth, and they decided the verdict'
#     why: 'Sutskever names no rate of growth. The finding still says from which rate on the last years are larger than all the others.'
#   - date: 2026-11-26
#     was: 'depends on what is guaranteed: holds for the loss; cannot be checked, because the law speaks of loss and of nothing else for what is impressive'
#     now: 'cannot be checked, because the law speaks of the loss, and he speaks of what is impressive'
#     why: 'Branwen speaks of results that impress. The reading that held was of the loss, with a threshold that we chose.'
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
#     now: 'cannot be checked, because it states a hypothesis, not a fact'
#     why: 'This is the verdict on the delay of a year without the pioneers. Sutskever guesses at another history. The finding was that there was no delay to fear, and yet the verdict was that the claim holds.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'depends on how fast algorithms improved: holds for the middle estimate; holds within 9% for the fast end of its interval'
#     why: 'This is the verdict on compute against algorithms. The interval of the study had been left out, and at its fast end algorithms count for more.'
#   - date: 2026-11-26
#     was: 'each statement held against a few lines of calculation'
#     now: 'with a few lines of calculation where a statement allows it'
#     why: 'Questions, wishes and hypotheses are no longer judged, and some verdicts are withdrawn.'
#   - date: 2026-11-26
#     was: 'A fleet that records as many actions in a year as a language model reads tokens has 475,000 robots'
#     now: 'Robots that each act once a second would have to be 475,000'
#     why: 'The number is right for an action a second, which the summary did not say.'
# ---

# %%
# What this page computes with
import datetime as dt
import math

import numpy as np

from reckoner.author import facts, judge, models
from snippets import remarks, scaling, trends
from snippets.feedback import loss_left_by_feedback
from snippets.reliability import chain_success, horizon_steps, step_reliability
from snippets.verdicts import at_least, at_most, between, compare, depends, true_unless, unchecked, withdrawn

named = {m.id: m for m in models}
gpt1, gpt2, gpt3 = named["gpt-1"], named["gpt-2-xl"], named["gpt-3-175b"]


def decimal(day):
    return day.year + (day.timetuple().tm_yday - 1) / 365.25


# %% [markdown]
# Three interviews, and what was said in them along the way.
# Some of it was meant as a figure of speech, and is read as kindly as it can be.
# Questions, wishes and hypotheses are not judged, and some earlier verdicts are withdrawn.
#
# ## What the models want
#
# > one of the first things he said to me was look the models they just want to learn you have to understand this the models they just want to learn and it was a bit like a Zen Coen
# >
# > — [Dario Amodei](<said: amodei-want-to-learn-captions>)
#
# Patel put it to him that others had the same evidence.
#
# > very few extrapolated from there like you and Ilia did to something that is generally intelligent
# >
# > — [Dwarkesh Patel](<said: patel-extrapolated>)
#
# Gradient descent on a bowl takes steps in proportion to its [condition number](<plain: the ratio of the largest curvature to the smallest>), the ratio of its steepest curvature to its flattest.

# %%
# Descent on a round bowl and on a long valley
near, far, times = 10, 10_000, 1_000_000
round_bowl, valley = remarks.descent_steps([near, far], times)
judge(
    "amodei-bad-conditioning",
    true_unless(valley <= 10 * round_bowl, by="descent that hardly slows in a long valley"),
    f"At a condition number of {near} it takes {round_bowl:.0f} steps to divide an error by {times:,}, and at {far:,} it takes {valley:,.0f}.",
)

# %%
# The same pattern everywhere
least, greatest = facts.hestness.least_exponent, facts.hestness.greatest_exponent
readings = {
    "the form of the curve": true_unless(least <= 0, by="a domain in which data did not help"),
    "its slope": compare(said=least, found=greatest),
}
judge(
    "amodei-same-pattern-everywhere",
    depends(on="what counts as the same", readings=readings),
    f"Errors in translation, language, images and speech all fell as powers of data, with exponents from {least} to {greatest}.",
)

# %%
# A meeting before a founding
judge(
    "amodei-met-ilya-before-openai",
    unchecked("neither of them has published the date of their meeting"),
    "The year of the founding is known and that of the meeting is not.",
)

# %% [markdown]
# ## Factors, counted
#
# The document has not been published, so its factors can only be counted as he names them.

# %%
# Factors before and after the words about the key ones
before, after = facts.amodei_talk.named_before_four, facts.amodei_talk.named_after_four
judge(
    "amodei-seven-factors",
    compare(said=7, found=before + after),
    f"He names {before} and then, in passing, {after} more: {before + after:.0f} if parameters and compute are counted apart.",
)

# %%
# The key ones
readings = {
    "factors counted apart": compare(said=4, found=before, loose=0.02),
    "those counted together": compare(said=4, found=before - 1, loose=0.02),
}
judge(
    "amodei-key-four",
    depends(on="whether parameters and compute are the same factor", readings=readings),
    f"He has just named {before}; counted as {before - 1:.0f}, the sum of all that he names falls to {before + after - 1:.0f}.",
)

# %%
# The document and the Transformer: how far apart they can be, if the document is of the year that he gave later
paper, year = decimal(named["transformer-big"].date), facts.blob.written
apart = max(paper - year, year + 1 - paper)
judge(
    "amodei-transformer-timing",
    at_most(said=9 / 12, found=apart),
    f"He has said since that he wrote it in {year}, and the paper was posted in the middle of that year, so that they are {12 * apart:.0f} months apart at most.",
)

# %% [markdown]
# ## What flows and what does not
#
# > the compute doesn't flow like the spice doesn't flow it's like you can't like like the The Blob has to be unencumbered
# >
# > — [Dario Amodei](<said: amodei-blob-unencumbered>)
#
# A convolution may be tested for its symmetry by shifting what goes in and comparing what comes out.

# %%
# A shifted input, convolved; and again with every other output dropped
noise, stride = np.random.default_rng(5), 2
signal, kernel = noise.standard_normal(64), noise.standard_normal(64)


def convolved(x):
    return np.fft.irfft(np.fft.rfft(x) * np.fft.rfft(kernel))


shifted, moved = convolved(np.roll(signal, 1)), np.roll(convolved(signal), 1)
size = np.std(moved)
plain_gap = np.abs(shifted - moved).max() / size
skipping = np.abs(shifted[::stride] - convolved(signal)[::stride]).max() / size
readings = {
    "a plain convolution": true_unless(plain_gap > 1e-9, by="outputs that do not shift with the input"),
    "a layer that skips outputs": true_unless(skipping > 1e-9, by="shifts smaller than its stride"),
}
judge(
    "amodei-cnn-symmetry",
    depends(on="the layer", readings=readings),
    f"The outputs of a convolution shift with its input to within {plain_gap:.0e} of their size; "
    f"with a stride of {stride}, they change by up to {skipping:.1f} times their size.",
)

# %%
# What a gate must be to keep the past
words_back, part = 1000, 0.5
kept_at = step_reliability(part, words_back)
judge(
    "amodei-lstm-distant-past",
    withdrawn("we chose the gates, and one of the readings could not come out otherwise"),
    f"To keep {part:.0%} of what stood {words_back:,} words back the forget gate of an LSTM has to keep {kept_at:.2%} at each word.",
)

# %% [markdown]
# To remember so far, a gate has to be all but fully open.
#
# ## Prediction and what it takes
#
# > Predicting the next token well means that you understand the underlying reality that led to the creation of that token.
# >
# > — [Ilya Sutskever](<said: sutskever-next-token>)
#
# Take sums of single digits, and ask what each predictor pays for the answer.

# %%
# The price of not being able to add
digits = np.arange(10)
counts = np.bincount((digits[:, None] + digits).ravel())
shares = counts / counts.sum()
by_frequency = -np.sum(shares * np.log2(shares))
by_last_digit = np.log2(len(digits))
judge(
    "amodei-two-plus-two",
    true_unless(min(by_frequency, by_last_digit) <= 0, by="a predictor that pays nothing and cannot add"),
    f"Knowing how frequent each answer is, one pays {by_frequency:.1f} bits a sum, and knowing one addend {by_last_digit:.1f}; who adds pays none.",
)

# %%
# What further training reached
won, tried = facts.gpt1.tasks_won, facts.gpt1.tasks
judge(
    "amodei-gpt1-halfway",
    at_least(said=0.5, found=won / tried),
    f"After further training GPT-1 beat what was built for the purpose on {won} of {tried} tasks, {won / tried:.0%}.",
)

# %%
# Whether an imitator can surpass those whom it imitates
judge(
    "ilya-next-token-surpass",
    withdrawn("we chose how often people are right, and he speaks of extrapolation, not of votes"),
)

# %%
# Thinking out loud
direct, aloud = facts.palm_gsm8k.direct / 100, facts.palm_gsm8k.thinking / 100
judge(
    "ilya-think-out-loud",
    at_least(said=0.5, found=aloud),
    f"PaLM solved {direct:.0%} of school problems with the answer alone and {aloud:.0%} with its steps written down.",
)

# %% [markdown]
# ## Robots
#
# A robot that acts once a second, day and night, makes as many records in a year as the year has seconds.
# What its cameras see is far more, and is not counted.
# The yardstick is the text that Llama 3 read.

# %%
# Robots against text
corpus, a_second, a_year = named["llama-3-70b"].training_tokens, 1, 365.25 * 24 * 60 * 60
robots, faster, rival = 100, 10, 0.1
laboratory = robots * a_year
needed = corpus / (a_second * a_year)
judge(
    "ilya-100-robots",
    true_unless(laboratory >= rival * corpus, by="a fleet whose records rival the text"),
    f"At a record a second a year of {robots} robots makes {laboratory / corpus:.2%} as many records as the text has tokens; {rival:.0%} as many would take {rival * corpus / laboratory:,.0f} records a second.",
)

# %%
# The fleet that would do
judge(
    "ilya-hundreds-of-thousands-robots",
    between(low=1_000, high=1_000_000, found=needed),
    f"As many records in a year as tokens take {needed:,.0f} robots at a record a second, or {needed / faster:,.0f} at {faster}.",
)

# %%
# Data for robotics
judge(
    "amodei-robotics-no-data",
    true_unless(laboratory >= corpus, by="robots that out-record the text"),
    f"At an action a second a laboratory of {robots} robots would need {corpus / laboratory:,.0f} years to record as many actions as the text has tokens.",
)

# %% [markdown]
# ## What was foreseen
#
# > you're one of the only people outside of open AI who in 2020 had this detailed empirical model of scaling
# >
# > — [Dwarkesh Patel](<said: patel-detailed-model>)
#
# The answer begins with years of doubt.
#
# > you can't just like buy a bunch of computers and then expect to get this Advanced AI out of it um it it just seemed like totally magical thinking
# >
# > — [Gwern Branwen](<said: branwen-magical-thinking>)
#
# Branwen tells how he came to believe in scaling, and leans on dates.

# %%
# A brain's worth of computing
grown = 18  # years of a brain, an assumption
seconds = grown * 365.25 * 24 * 60 * 60
moravec, kurzweil = facts.moravec.brain_mips * 1e6, facts.kurzweil.brain_rate
by_moravec, by_kurzweil = (gpt3.training_flop / (rate * seconds) for rate in (moravec, kurzweil))
readings = {"Moravec's": at_least(said=1, found=by_moravec), "Kurzweil's": at_least(said=1, found=by_kurzweil)}
judge(
    "gwern-kurzweil-compute-argument",
    depends(on="whose estimate of the brain is taken", readings=readings),
    f"GPT-3's training was {by_moravec:.1f} brains of {grown} years by Moravec's estimate, and {by_kurzweil:.2f} by Kurzweil's.",
)

# %%
# The general system
judge(
    "gwern-legg-2019-generalist",
    withdrawn("it was judged by the date of GPT-2, and not by what Legg wrote"),
)

# %%
# Legg's year
written, mean = facts.legg.written, facts.legg.mean_year
judge(
    "gwern-legg-2030-agi",
    at_most(said=2030 - written, found=mean - written),
    f"Legg's distribution had its mean {mean - written:.0f} years ahead and its mode {facts.legg.mode_year - written:.0f}; Branwen remembers {2030 - written:.0f}.",
)

# %%
# The sentiment neuron and GPT-1
before_gpt1 = decimal(gpt1.date) - facts.sentiment.posted
judge(
    "gwern-gpt1-sentiment-neuron",
    true_unless(before_gpt1 > 0.5, by="the paper on the neuron, which came well before GPT-1"),
    f"The neuron was found in another model and posted {before_gpt1:.1f} years before GPT-1.",
)

# %%
# Build the Transformer
before_transformer = decimal(named["transformer-big"].date) - facts.sentiment.posted
judge(
    "gwern-build-transformer",
    unchecked("it sums up a view, and states no fact"),
    f"The neuron's paper is {12 * before_transformer:.0f} months older than the Transformer's, and its model was recurrent.",
)

# %% [markdown]
# ## The scale of it
#
# > maybe intelligence really is just like a lot of compute applied to a lot of data applied to a lot of parameters
# >
# > — [Gwern Branwen](<said: branwen-lot-of-compute>)
#
# Branwen watched machines fill with processors, and then runs fill with compute.

# %%
# Processors in the machine
cards = facts.vaswani.gpus / facts.alexnet.gpus
growth = named["transformer-big"].training_flop / named["alexnet"].training_flop
share = trends.relative_exponent(cards, growth)
judge(
    "gwern-one-two-eight-gpus",
    compare(said=8, found=facts.vaswani.gpus, loose=0.02),
    f"AlexNet was trained on {facts.alexnet.gpus} and the Transformer on {facts.vaswani.gpus}, which is {share:.0%} of the growth of compute between them, in logarithms.",
)

# %%
# The step from GPT-2 to GPT-3
step = gpt3.training_flop / gpt2.training_flop

# %%
# What the law guarantees
fall = 1 - step**-facts.kaplan.compute_exponent
judge(
    "gwern-guaranteed-better",
    unchecked("the law speaks of the loss, and he speaks of what is impressive"),
    f"At Kaplan's exponent {step:.0f} times the compute lowers the loss by {fall:.0%}.",
)

# %%
# Compute against algorithms
by_compute, by_algorithm = facts.sevilla.growth_per_year, trends.growth_per_year(facts.ho.halving_months * 365.25 / 12)
fastest = trends.growth_per_year(facts.ho.halving_months.low * 365.25 / 12)
compute_share, least_share = (
    math.log(by_compute) / (math.log(by_compute) + math.log(rate)) for rate in (by_algorithm, fastest)
)
readings = {
    "the middle estimate": at_least(said=0.5, found=compute_share),
    "the fast end of its interval": at_least(said=0.5, found=least_share),
}
judge(
    "gwern-algorithms-vs-compute",
    depends(on="how fast algorithms improved", readings=readings),
    f"Training compute grew {by_compute}-fold a year and the worth of a unit of it {by_algorithm:.1f}-fold: "
    f"compute is {compute_share:.0%} of the growth, in logarithms, and {least_share:.0%} if algorithms improved as fast as the study's interval allows.",
)

# %%
# The page of the chart
page, first_page = facts.gpt3_paper.few_shot_chart_page, facts.gpt3_paper.first_page_of_text
readings = {
    "the title page": at_most(said=2, found=page),
    "the first page of text": at_most(said=2, found=page - first_page + 1),
}
judge(
    "gwern-few-shot-chart-page",
    depends(on="where counting begins", readings=readings),
    f"The chart stands on page {page}, and the text begins on page {first_page}.",
)

# %%
# Not state of the art
margins = [
    facts.gpt3_triviaqa.few_shot - facts.gpt3_triviaqa.best,
    facts.gpt3_naturalqs.few_shot - facts.gpt3_naturalqs.best,
    facts.gpt3_webqs.few_shot - facts.gpt3_webqs.best,
    facts.gpt3_hellaswag.few_shot - facts.gpt3_hellaswag.best,
]
behind = sum(m < 0 for m in margins)
judge(
    "gwern-not-sota",
    true_unless(behind <= len(margins) / 2, by="most of the benchmarks looked at"),
    f"Of the {len(margins)} benchmarks that we looked at, GPT-3 was behind the best on {behind}, by up to {-min(margins):.0f} points, and ahead by {max(margins):.0f} on TriviaQA.",
)

# %%
# Better models, dearer to run
dearer = gpt3.parameters / gpt2.parameters
cheaper = trends.growth_per_year(facts.ho.halving_months * 365.25 / 12)
judge(
    "ilya-inference-more-expensive",
    true_unless(dearer <= 1, by="a larger model that computes less for a word"),
    f"A token of GPT-3 takes {dearer:.0f} times the arithmetic of a token of GPT-2.",
)

# %%
# Last year's quality
judge(
    "ilya-2024-model-at-cost",
    unchecked("it states a hypothesis, not a fact"),
    f"A year of better algorithms leaves the same performance at {1 / cheaper:.0%} of its compute.",
)

# %%
# Algorithms alone
cut = 0.5
orders = (facts.ho.last_year - facts.ho.first_year) * math.log10(cheaper)
judge(
    "ilya-algorithmic-oom",
    unchecked("it asks a question, and states no fact"),
    f"At {facts.ho.halving_months} months to each cut of the compute by {1 - cut:.0%}, algorithms were worth {10**orders:,.0f} times the compute from {facts.ho.first_year:.0f} to {facts.ho.last_year:.0f}.",
)

# %%
# All the reasoning: compute until ever less of what the loss can teach is left to learn
lacking = np.array([0.1, 0.01, 0.001])
fitted = scaling.optimal_loss_exponent(facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent)
by_fit, by_kaplan = (-np.log10(lacking) / exponent for exponent in (fitted, facts.kaplan.compute_exponent))
judge(
    "ilya-many-oom-reasoning",
    unchecked("it asks a question, and states no fact"),
    f"To learn {1 - lacking[0]:.0%} of what the loss can still teach takes {by_fit[0]:.1f} orders of magnitude by the refitted law and {by_kaplan[0]:.0f} by Kaplan's; "
    f"to get from there to {1 - lacking[1]:.0%} takes as many again, and so on without end.",
)

# %% [markdown]
# ## How long, how much
#
# Sutskever says of some forecasts how unsure he is.

# %%
# The last years of a growth
last = 2
judge(
    "ilya-exponential-value",
    withdrawn("we chose the rates of growth, and they decided the verdict"),
    f"In steady exponential growth the last {last} years outweigh all the years before where growth is more than {2 ** (1 / last) - 1:.0%} a year.",
)

# %%
# Bars on a logarithmic scale
judge(
    "ilya-log-error-bars",
    unchecked("it tells how unsure he is, and states no fact about anything else"),
)

# %%
# A forecast and its outcome
projected, earned = facts.openai_revenue.projected, facts.openai_revenue.expected
early = facts.openai_revenue.run_rate / projected
readings = {"the report": compare(said=1e9, found=projected), "the outcome": compare(said=1e9, found=earned)}
judge(
    "ilya-1b-revenue-2024",
    depends(on="what is judged", readings=readings),
    f"Reuters reported that projection; before the year began, revenue already ran at {early:.0f} times it, and in the autumn {earned / projected:.1f} times it was expected.",
)

# %%
# The miss of a forecast without data
judge(
    "ilya-100x-error-bars",
    withdrawn("the forecast looked at was made from data, and he spoke of forecasts made without"),
)

# %%
# Years of a product
sold = decimal(dt.date(2023, 3, 27)) - facts.openai_api.released
readings = {
    "years that were complete": compare(said=2, found=math.floor(sold)),
    "all the time that passed": compare(said=2, found=sold),
}
judge(
    "ilya-product-two-years",
    depends(on="how years are counted", readings=readings),
    f"When the interview came out the interface had been for sale for {sold:.1f} years.",
)

# %%
# Years of compute
then, now = (max(m.training_flop for m in models if m.training_flop and m.date.year <= y) for y in (2015, 2022))
on_trend = 2 ** (12 * 7 / facts.sevilla_2022.earlier_doubling_months)
judge(
    "ilya-seven-years",
    unchecked("it tells what he had in mind, and states no fact about anything else"),
    f"The largest run grew {now / then:,.0f}-fold from {2015} to {2022}, where the trend of earlier decades gives {on_trend:.0f}-fold.",
)

# %%
# Words in the time
spoken = (47 + 41 / 60) * 60
syllables, a_minute = facts.sutskever_talk.vowel_groups / spoken, 60 * facts.sutskever_talk.words / spoken
judge(
    "ilya-duration-words",
    between(low=facts.coupe.least_rate, high=facts.coupe.greatest_rate, found=syllables),
    f"The transcript has {a_minute:.0f} words a minute and about {syllables:.2f} syllables a second, at the slow end of what people of many languages speak, {facts.coupe.least_rate} to {facts.coupe.greatest_rate}.",
)

# %%
# A lawyer's hour in tokens
words_an_hour = 60 * a_minute
an_hour = words_an_hour / facts.tokens.words / 1000 * facts.gpt4_launch.completion_price
judge(
    "ilya-400-dollars-hour",
    at_most(said=400, found=an_hour),
    f"As many words as are spoken in an hour cost {an_hour:.2f} dollars at GPT-4's first price, {an_hour / 400:.2%} of the fee.",
)

# %% [markdown]
# ## Who teaches whom
#
# InstructGPT's figures are the published ones nearest to the time of the interview.

# %%
# Human and machine samples
human = facts.instructgpt.demonstrations + facts.instructgpt.ranked
machine = facts.instructgpt.episodes
judge(
    "ilya-rl-data-from-ai",
    at_least(said=0.5, found=machine / (human + machine)),
    f"Against {human:,.0f} items from people stand {machine:,.0f} episodes of the model's own, {machine / (human + machine):.0%} of all.",
)

# %%
# The share that is left to teachers
judge(
    "ilya-1-99-split",
    unchecked("it states a wish, not a fact"),
    f"People made {human / (human + machine):.0%} of InstructGPT's samples.",
)

# %%
# Sure enough to release
sure_enough, releases = 0.95, 20
often = chain_success(sure_enough, releases)
judge(
    "ilya-95-or-100-percent",
    unchecked("it asks a question, and states no fact"),
    f"At {sure_enough:.0%} each, {releases} releases all go well {often:.0%} of the time; even odds last for {horizon_steps(sure_enough):.0f}.",
)

# %% [markdown]
# ## Machines, and a world without them
#
# > Isn't it odd that we have the data we needed exactly at the same time as we have the transformer at the exact same time that we have these GPUs?
# >
# > — [Dwarkesh Patel](<said: patel-same-time>)
#
# A chip is quick at arithmetic and slow at fetching.
# The last remark is about brains, whose wires run the same way always.

# %%
# Operations in the time of a fetch
number = 2  # bytes of a number of half precision
gpu = facts.a100.flop_per_second / facts.a100.bytes_per_second * number
tpu = facts.tpu4.flop_per_second / facts.tpu4.bytes_per_second * number
readings = {"a GPU": between(low=200, high=1000, found=gpu), "a TPU": between(low=200, high=1000, found=tpu)}
judge(
    "ilya-hundreds-of-flops-per-float",
    depends(on="the chip", readings=readings),
    f"While a number is fetched, an A100 can do {gpu:.0f} operations and a TPU of its time {tpu:.0f}.",
)

# %%
# Chips of years ago
judge(
    "ilya-intel-four-years",
    withdrawn("what was reckoned is the time that old chips cost, and he spoke of whether they could be made"),
)

# %%
# Processors late or early
delay = 5
forgone = facts.sevilla.growth_per_year**delay
judge(
    "ilya-gpus-five-years",
    unchecked("it states a hypothesis, not a fact"),
    f"Delayed by {delay} years, training compute is {forgone:,.0f} times less; the step from GPT-2 to GPT-3 was {step:.0f}.",
)

# %%
# The nearest rival
ahead = decimal(named["alexnet"].date) - facts.dannet.posted
judge(
    "ilya-year-delayed",
    unchecked("it states a hypothesis, not a fact"),
    f"Others posted winning networks on graphics processors {ahead:.1f} years before AlexNet.",
)

# %%
# A network squeezed through a waist, so that its early layer has to learn: errors come back by wires of their own, or not
luck = np.random.default_rng(3)
inputs, teacher = luck.standard_normal((200, 8)), luck.standard_normal((8, 2))
wires = luck.standard_normal((2, 2))
by_wires, by_none = (loss_left_by_feedback(inputs, teacher, back, 3000, 0.02) for back in (wires, 0 * wires))
readings = {
    "the same synapses and no others": true_unless(by_none < 0.1, by="an early layer that needs no errors"),
    "wires of their own": true_unless(by_wires < 0.1, by="errors that came back by fixed random wires"),
}
judge(
    "ilya-backprop-one-direction",
    depends(on="which way errors may go", readings=readings),
    f"Without any way back the network keeps {by_none:.0%} of its loss; with fixed random wires for the errors, a share of {by_wires:.0e}.",
)
