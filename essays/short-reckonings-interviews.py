# ---
# title: "Short reckonings: three interviews"
# summary: >-
#   What was said in passing in interviews with Dario Amodei, Gwern Branwen and Ilya Sutskever, with a few lines of calculation where a statement allows it.
#   Robots that each act [once](<calc: {a_second:times}>) a second would have to be [44,000](<calc: {round(needed, -3):,.0f}>) to record as many actions in a year as LLaMA read tokens;
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
#     now: 'not a claim of fact, because it puts into a slogan the view that GPT-1 seemed to him to stand for'
#     why: 'Branwen sums up a view. The verdict had asked instead which model he had named before.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'not a claim of fact, because Patel supposes it, in order to ask why anybody would pay for the newer model'
#     why: 'This is the verdict on last year''s model offered at cost. Patel supposes the offer in order to ask about it. The verdict had taken it for a forecast.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'not a claim of fact, because it is a question of the interviewer'
#     why: 'This is the verdict on better algorithms. Patel asks how much better algorithms alone can give. The verdict had answered for him.'
#   - date: 2026-11-26
#     was: 'depends on how much is all: holds for most of what can be learned; contradicted by power laws, which come to no end for the whole of it'
#     now: 'not a claim of fact, because the interviewer asks whether to believe a paper that he does not name'
#     why: 'Patel asks whether to believe a paper. The verdict had judged a claim that neither of them makes.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the forecast looked at was made from data, and he spoke of forecasts made without'
#     why: 'This is the verdict on error bars without data. A forecast that was made from data had been taken as evidence.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'undecided, because he tells what he had in mind, and nobody else can know'
#     why: 'This is the verdict on what he had in mind in 2015. Sutskever says that he had no specific idea of how far things would go. The verdict had judged another sentence, about the growth of compute.'
#   - date: 2026-11-26
#     was: 'off by a factor of 15'
#     now: 'not a claim of fact, because he says how the work should be shared in a world to come'
#     why: 'This is the verdict on the work left to teachers. Sutskever says how work should be shared one day. The verdict had compared it with how it had been shared.'
#   - date: 2026-11-26
#     was: 'depends on how often a model is released: holds for a single release; contradicted by odds against all going well for 20 releases'
#     now: 'not a claim of fact, because it is a question of the interviewer'
#     why: 'Patel asks how sure one has to be. The verdict had taken the question for an answer.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because what was reckoned is the time that old chips cost, and he spoke of whether they could be made'
#     why: 'This is the verdict on what Intel could make. It had judged another sentence than the one that is quoted.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'not a claim of fact, because he imagines another history'
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
#     now: 'not a claim of fact, because he tells how unsure he is, so as not to give the number that he is asked for'
#     why: 'This is the verdict on his error bars. Sutskever is asked for the share of AI in the economy. The verdict had used error bars whose length he names elsewhere, when he speaks of revenue.'
#   - date: 2026-11-26
#     was: 'depends on the growth in a year: off by a factor of 2.9 for a growth of 10%; holds for a growth of 100%'
#     now: 'withdrawn, because we chose the rates of growth, and they decided the verdict'
#     why: 'Sutskever names no rate of growth. The finding still says from which rate on the last years are larger than all the others.'
#   - date: 2026-11-26
#     was: 'depends on what is guaranteed: holds for the loss; cannot be checked, because the law speaks of loss and of nothing else for what is impressive'
#     now: 'not a claim of fact, because it says what would follow from a hypothesis that he leaves open, as one side of a test'
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
#     now: 'not a claim of fact, because he answers with a question, and says at once that it is hard to tell'
#     why: 'This is the verdict on the delay of a year without the pioneers. Sutskever guesses at another history. The finding was that there was no delay to fear, and yet the verdict was that the claim holds.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: '46% if algorithms improved as fast as the study''s interval allows'
#     why: 'This is the verdict on compute against algorithms. The interval of the study had been left out, and at its fast end, which now stands beside the verdict, algorithms count for more.'
#   - date: 2026-11-26
#     was: 'each statement held against a few lines of calculation'
#     now: 'with a few lines of calculation where a statement allows it'
#     why: 'Questions, wishes and hypotheses are no longer judged, and some verdicts are withdrawn.'
#   - date: 2026-11-26
#     was: 'A fleet that records as many actions in a year as a language model reads tokens has 475,000 robots'
#     now: 'Robots that each act once a second would have to be 475,000'
#     why: 'The number is right for an action a second, which the summary did not say.'
#   - date: 2026-11-26
#     was: 'withdrawn, because we chose the gates, and one of the readings could not come out otherwise'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on LSTMs and what stood far back. It now rests on a study of how much context trained LSTMs use.'
#   - date: 2026-11-26
#     was: 'withdrawn, because we chose how often people are right, and he speaks of extrapolation, not of votes'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on surpassing people. Others have since trained an imitator of chess players that plays better than all of them.'
#   - date: 2026-11-26
#     was: 'withdrawn, because we chose the rates of growth, and they decided the verdict'
#     now: 'holds'
#     why: 'This is the verdict on the last years of a growth. The growth is now that of OpenAI''s revenue.'
#   - date: 2026-11-26
#     was: 'withdrawn, because it was judged by the date of GPT-2, and not by what Legg wrote'
#     now: 'undecided, because what we have read of his posts gives odds for human-level AI and names no year for a first general system'
#     why: 'This is the verdict on the first general system. The post that would decide it could not be read.'
#   - date: 2026-11-26
#     was: 'withdrawn, because what was reckoned is the time that old chips cost, and he spoke of whether they could be made'
#     now: 'holds'
#     why: 'This is the verdict on what Intel could make. The density of Intel''s process now stands beside that of the GPU of the time.'
#   - date: 2026-11-26
#     was: 'withdrawn, because the forecast looked at was made from data, and he spoke of forecasts made without'
#     now: 'a full list of forecasts for products not yet sold, with what each then earned, would decide it'
#     why: 'This is the verdict on error bars without data.'
#   - date: 2026-11-26
#     was: 'depends on which way errors may go: holds for the same synapses and no others; contradicted by errors that came back by fixed random wires for wires of their own'
#     now: 'undecided, because he reports what neuroscientists are convinced of, as far as he knows, and nobody has counted them'
#     why: 'This is the verdict on backpropagation in the brain. The verdict had charged the reason to Sutskever, who only reports it.'
#   - date: 2026-11-26
#     was: 'depends on how years are counted: holds for years that were complete; off by a factor of 1.4 for all the time that passed'
#     now: 'a matter of record: too low by a factor of 1.4'
#     why: 'This is the verdict on the years of a product. The time that passed is what the words are about, and it is longer.'
#   - date: 2026-11-26
#     was: 'depends on what is judged: holds for the report; off by a factor of 3.7 for the outcome'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on the projected revenue. Patel speaks of the projection.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'GPT-4o, which did better than GPT-4 in METR''s trials, cost 25% of its price in the next year'
#     why: 'This is the verdict on the cost of better models. That a larger model computes more is true by definition, so that prices are compared now, and the model of the year after stands beside the verdict.'
#   - date: 2026-11-26
#     was: 'depends on the layer: holds for a plain convolution; contradicted by shifts smaller than its stride for a layer that skips outputs'
#     now: 'holds'
#     why: 'This is the verdict on convolutions and shifts. He speaks of what they are built for. The finding now says that skipping places undoes most of it.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'He adds there that GPT-1 had just come out when he wrote it, which was 12 months after the paper'
#     why: 'This is the verdict on the date of the document. Only he has said when he wrote it, and his hints do not agree, so it is undecided now.'
#   - date: 2026-11-26
#     was: 'He names 5 and then, in passing, 2 more'
#     now: 'undecided, because the document is not published, and nobody but he has said what it lists'
#     why: 'This is the verdict on the factors. His words had been checked by his own words.'
#   - date: 2026-11-26
#     was: 'Of the 4 benchmarks that we looked at, GPT-3 was behind the best on 3'
#     now: 'Of 25 results that the paper sets beside the best known, GPT-3 was ahead in 5'
#     why: 'We had picked the benchmarks. Now all of the paper''s are counted.'
#   - date: 2026-11-26
#     was: 'Robots that each act once a second would have to be 475,000'
#     now: 'Robots that each act once a second would have to be 44,000'
#     why: 'Llama 3 came out a year after the interview.'
# ---

# %%
# What this page computes with
import datetime as dt
import math

import numpy as np

from reckoner.author import facts, judge, models
from snippets import forecasts, scaling, trends
from snippets.feedback import loss_left_by_feedback
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

named = {m.id: m for m in models}
gpt1, gpt2, gpt3 = named["gpt-1"], named["gpt-2-xl"], named["gpt-3-175b"]

# %% [markdown]
# Three interviews, and what was said in them along the way.
# Each remark is read as its words and their context suggest, and where another reading can be defended, its verdict stands beside.
# Questions, wishes and hypotheses are shown and not judged.
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
# A network is badly conditioned where its signals shrink or swell from layer to layer, because what it learns from shrinks or swells with them.
# The size of the first weights decides that. Two ways of choosing it were published, and in deep networks they end far apart.


# %%
# A deep network of rectifiers, trained from first weights of a given variance
def loss_left(variance, rate, layers=20, width=32, steps=200):
    luck = np.random.default_rng(0)
    x = luck.standard_normal((128, width))
    target, ends = np.sin(x[:, :1] + x[:, 1:2]), [*[width] * (layers - 1), 1]
    weights = [luck.standard_normal((width, end)) * np.sqrt(variance / width) for end in ends]
    losses = []
    for _ in range(steps):
        seen = [x]
        for layer in weights[:-1]:
            seen.append(np.maximum(seen[-1] @ layer, 0))
        back = seen[-1] @ weights[-1] - target
        losses.append(np.mean(back**2))
        back = 2 * back / len(x)
        for k in reversed(range(layers)):
            slope, back = seen[k].T @ back, (back @ weights[k].T) * (seen[k] > 0)
            weights[k] = weights[k] - rate * slope
    return losses[-1] / losses[0]


# %%
# Well and badly conditioned, each at the step size that suits it best
rates = (0.01, 0.03, 0.1, 0.3, 1.0)
with np.errstate(all="ignore"):  # steps that are too large run away
    well, badly = (
        np.nanmin([loss_left(variance, rate) for rate in rates])
        for variance in (facts.he.variance, facts.glorot.variance)
    )

# %%
# The verdict
judge(
    "amodei-bad-conditioning",
    true_unless(lambda times: times <= 1, by="a badly conditioned network that learns as well", found=badly / well),
    f"In the same training a deep network keeps {well:.0%} of its loss if its first weights suit it, and {badly:.1%} if their variance is {facts.glorot.variance / facts.he.variance:.1f} times that.",
)

# %%
# The same pattern everywhere
least, greatest = facts.hestness.least_exponent, facts.hestness.greatest_exponent
judge(
    "amodei-same-pattern-everywhere",
    of_record(
        likeliest(
            "saying that results got better with scale in the same steady way, in every field that he tried",
            true_unless(lambda slope: slope <= 0, by="a field in which more data did not help", found=least),
            because="the question that he answers speaks of speech getting better in a consistent way",
            others={"equal slopes too": compare(said=least, found=greatest)},
        )
    ),
    f"His own trials are mostly unpublished. Others found that errors in translation, language, images and speech all fall as powers of data, with exponents from {least} to {greatest}.",
)

# %%
# A meeting before a founding
judge(
    "amodei-met-ilya-before-openai",
    undecided("neither of them has published when they met", decider="the date of their first meeting"),
    "The date of the founding is known and that of the meeting is not.",
)

# %% [markdown]
# ## Factors, counted
#
# The document has not been published, so its factors can only be counted as he names them, here and in a later interview.

# %%
# Factors of the document, by what he said later, and those that he names here
matters, after = facts.amodei_talk.matters, facts.amodei_talk.named_after_four
judge(
    "amodei-seven-factors",
    undecided(
        "the document is not published, and nobody but he has said what it lists",
        "the document",
        {
            "his own count in a later interview": of_record(compare(said=7, found=facts.blob.factors)),
            "the number that he names in this passage": of_record(compare(said=7, found=matters + after)),
        },
    ),
    f"In a later interview he thinks again that it lists {facts.blob.factors:.0f}. In this passage he names {matters:.0f} and then {after:.0f} of the further ones.",
)

# %%
# The key ones
apart = facts.amodei_talk.named_before_four
judge(
    "amodei-key-four",
    of_record(
        likeliest(
            "parameters, scale and compute taken as one factor",
            compare(said=4, found=matters),
            because="they run into one another, and he closes the list of them with the word matters, as he does each other factor",
            others={"parameters and compute counted apart": compare(said=4, found=apart)},
        )
    ),
    f"He says of {matters:.0f} things that they matter. Parameters counted apart from compute would make them {apart:.0f}.",
)

# %%
# The document and the Transformer
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
# ## What flows and what does not
#
# > the compute doesn't flow like the spice doesn't flow it's like you can't like like the The Blob has to be unencumbered
# >
# > — [Dario Amodei](<said: amodei-blob-unencumbered>)
#
# A network may be tested for its symmetry by shifting what it sees and comparing its answers.
# Ours have filters and weights drawn at random, since the question is what their design does before any training.


# %%
# Networks of convolutions, and one without
def by_filters(picture, layers, skip):
    for filters in layers:
        windows = np.lib.stride_tricks.sliding_window_view(np.pad(picture, ((0, 0), (2, 2))), 5, axis=1)
        picture = np.maximum(np.einsum("oik,ink->on", filters, windows), 0)[:, ::skip]
    return picture.mean(axis=1)


def by_weights(picture, layers):
    signals = picture.ravel()
    for weights in layers:
        signals = np.maximum(weights @ signals, 0)
    return signals


luck, places = np.random.default_rng(5), 64
pitches = np.maximum(np.fft.rfftfreq(places), 1 / places)
pictures = np.fft.irfft(np.fft.rfft(luck.standard_normal((100, 1, places))) / pitches)
filters = [luck.standard_normal((8, channels, 5)) / np.sqrt(5 * channels / 2) for channels in (1, 8, 8)]
weights = [luck.standard_normal((ends, places)) / np.sqrt(places / 2) for ends in (places, places, 8)]


# %%
# How much a shift by one place changes the answers, beside what another picture changes
def change(answer):
    here, shifted = (np.array([answer(p) for p in seen]) for seen in (pictures, np.roll(pictures, 1, axis=2)))
    return np.linalg.norm(shifted - here, axis=1).mean() / np.linalg.norm(here[1:] - here[:-1], axis=1).mean()


convolved, skipping = (change(lambda p, k=skip: by_filters(p, filters, k)) for skip in (1, 2))
without = change(lambda p: by_weights(p, weights))
judge(
    "amodei-cnn-symmetry",
    likeliest(
        "saying that the layers are built so that a shifted input makes little difference",
        true_unless(lambda r: r >= 1, by="a shift that changes as much as without them", found=convolved / without),
        because="he gives it as an example of an architecture that takes a symmetry into account",
        others={"answers that stay the same": true_unless(skipping > 1e-9, by="layers that skip places")},
    ),
    f"A shift by one place changes the answers of convolutions by {convolved:.0%} of what another picture changes, and those of a network without them by {without:.0%}; "
    f"where the layers skip every other place, as many do, it is {skipping:.0%}.",
)

# %%
# How far back an LSTM looks
used, order, attended = facts.khandelwal.context, facts.khandelwal.order, facts.gpt1.context
judge(
    "amodei-lstm-distant-past",
    of_record(
        likeliest(
            "saying that LSTMs make little of what stands far back",
            true_unless(lambda t: t >= attended, by="LSTMs that use as much as a Transformer attends to", found=used),
            because="the weakness that he speaks of is that they close you off to the distant past",
            others={
                "that their structure is to blame": undecided(
                    "the study is of trained LSTMs, and cannot tell structure from training",
                    decider="an LSTM that is trained to look further back",
                )
            },
        )
    ),
    f"Trained LSTMs make use of about {used:.0f} tokens, and beyond {order:.0f} they ignore the order of words. GPT-1 attended to {attended:.0f}.",
)

# %% [markdown]
# He speaks of a weakness of structure. The study shows what trained LSTMs do, and not why.
#
# ## Prediction and what it takes
#
# > Predicting the next token well means that you understand the underlying reality that led to the creation of that token.
# >
# > — [Ilya Sutskever](<said: sutskever-next-token>)
#
# Take sums of numbers of up to [three](<plain: the sums that were searched for>) digits, and ask how often a predictor is right that cannot add, but knows by heart each sum that it has read.

# %%
# Sums known by heart
summands = np.arange(1000)
often = np.bincount((summands[:, None] + summands).ravel())
seen = facts.gpt3_sums.seen / facts.gpt3_sums.asked
by_heart = seen + (1 - seen) * often.max() / often.sum()
added = facts.gpt3_sums.right

# %%
# The verdict
judge(
    "amodei-two-plus-two",
    true_unless(lambda right: right >= added, by="a predictor that knows its text by heart", found=by_heart),
    f"Who knows by heart all the sums that GPT-3 was found to have read, and else says the most frequent answer, gets {by_heart:.1%} right. GPT-3 got {added:.1%} right. One-digit sums are few, and can be known by heart.",
)

# %%
# What further training reached
won, tried = facts.gpt1.tasks_won, facts.gpt1.tasks
judge(
    "amodei-gpt1-halfway",
    of_record(true_unless(lambda part: part <= 0.5, by="most of the tasks that it was tried on", found=won / tried)),
    f"After further training GPT-1 beat what was built for the purpose on {won} of {tried} tasks, {won / tried:.0%}.",
)

# %%
# An imitator of chess players
rated, reached = facts.transcendence.imitated, facts.transcendence.reached
readings = {
    "extrapolation to somebody wiser": undecided(
        "that imitator surpassed its players by leaving out their slips", decider="an imitator asked for more skill"
    )
}
judge(
    "ilya-next-token-surpass",
    of_record(
        likeliest(
            "saying that a model which only learns to predict people can do better than all of them",
            true_unless(lambda r: r <= rated, by="an imitator no better than its players", found=reached),
            because="he rejects the claim that it cannot, and one that does is enough for that",
            others=readings,
        )
    ),
    f"A Transformer that learned chess from games of players rated up to {rated:,.0f} played at about {reached:,.0f}. Trained on the strongest of the groups of players that were tried, it did not surpass them.",
)

# %%
# Thinking out loud
direct, aloud = facts.palm_gsm8k.direct / 100, facts.palm_gsm8k.thinking / 100
judge(
    "ilya-think-out-loud",
    of_record(
        likeliest(
            "saying that they are right more often than not if they may write their steps down",
            true_unless(lambda right: right <= 0.5, by="a model that is mostly wrong all the same", found=aloud),
            because="he sets quite good against bad",
            others={"better than without": true_unless(aloud <= direct, by="a model that is no better for it")},
        )
    ),
    f"PaLM, a model of the year before, solved {direct:.0%} of school problems with the answer alone and {aloud:.0%} with its steps written down.",
)

# %% [markdown]
# ## Robots
#
# A robot that acts once a second, day and night, makes as many records in a year as the year has seconds.
# What its cameras see is far more, and is not counted.
# The yardstick is the text that language models read at the time he speaks of: GPT-3 when OpenAI gave robotics up, LLaMA in the month before the interview.

# %%
# Robots against text
a_second, faster, fastest, a_year = 1, 10, 100, 365.25 * 24 * 60 * 60
robots, text = 100, facts.gpt3.training_tokens


def against_text(actions):
    part = robots * actions * a_year / text
    return true_unless(lambda p: p >= 1, by="robots that record as much as the text", found=part)


by_laboratory = robots * a_second * a_year / text
judge(
    "ilya-100-robots",
    likeliest(
        "much less than a language model of the time read, with an action a second",
        against_text(a_second),
        because="he speaks of progress from compute and data together, and a robot that acts does so about that often",
        others={
            f"{faster} records a second": against_text(faster),
            f"{fastest} records a second, as of pictures": against_text(fastest),
        },
    ),
    f"At a record a second a year of {robots} robots makes {by_laboratory:.1%} as many records as GPT-3 read tokens, and at {fastest} records a second {fastest * by_laboratory:.0%}.",
)

# %%
# The fleet that would do
corpus, later = named["llama-65b"].training_tokens, named["llama-3-70b"].training_tokens
needed = corpus / (a_second * a_year)


def a_fleet(tokens, actions):
    return between(low=1_000, high=1_000_000, found=tokens / (actions * a_year))


judge(
    "ilya-hundreds-of-thousands-robots",
    likeliest(
        "the fleet that records as much in a year as a language model of that spring read, with an action a second",
        a_fleet(corpus, a_second),
        because="he says what it takes to have data for robots as one has text, now",
        others={
            f"{faster} records a second": a_fleet(corpus, faster),
            f"{fastest} records a second and the text of GPT-3": a_fleet(text, fastest),
            "the text of Llama 3": a_fleet(later, a_second),
        },
    ),
    f"It has {needed:,.0f} robots at a record a second, {needed / faster:,.0f} at {faster}, and {later / a_year:,.0f} for the text that Llama 3 read a year later. His range is so wide that it is hard to miss.",
)

# %%
# Data for robotics
grasps, utterances = facts.levine.grasps + facts.levine.further, facts.deep_speech.utterances

# %%
# The verdict
judge(
    "amodei-robotics-no-data",
    of_record(
        true_unless(lambda n: n >= utterances, by="robots that recorded as much as there was of speech", found=grasps)
    ),
    f"Robots at Google recorded {grasps:,.0f} grasps in the large experiments of those years. His own speech model learned from {utterances:,.0f} utterances, {utterances / grasps:.0f} times as many.",
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
published = max(facts.moravec.published, facts.kurzweil.published)
judge(
    "gwern-kurzweil-compute-argument",
    of_record(
        likeliest(
            "a report of what Moravec and Kurzweil had argued by the mid-2000s",
            true_unless(lambda y: y > 2005, by="an argument of a later year", found=published),
            because="he tells what he read then, and says next that he found it unlikely",
            others={
                "the argument itself, with Moravec's brain": at_least(said=1, found=by_moravec),
                "the argument itself, with Kurzweil's brain": at_least(said=1, found=by_kurzweil),
            },
        )
    ),
    f"Both had published what a brain computes and when machines would, the later in {published:.0f}. GPT-3's training was {by_moravec:.1f} brains of {grown} years by Moravec's estimate, and {by_kurzweil:.2f} by Kurzweil's.",
)

# %%
# The general system
mean_wait, mode_wait = (year - facts.legg.written for year in (facts.legg.mean_year, facts.legg.mode_year))
early_chance = forecasts.lognormal_chance(2019 - facts.legg.written, mean_wait, mode_wait)
judge(
    "gwern-legg-2019-generalist",
    undecided(
        "what we have read of his posts gives odds for human-level AI and names no year for a first general system",
        decider=f"his post of the end of {facts.legg.written + 1:.0f}, which we could not read,",
    ),
    f"The odds that he gave at the end of {facts.legg.written:.0f} put human-level AI by {2019} at {early_chance:.0%}.",
)

# %%
# Legg's year
written, mean = facts.legg.written, facts.legg.mean_year
judge(
    "gwern-legg-2030-agi",
    of_record(at_most(said=2030, found=mean)),
    f"Legg's distribution had its mean in {mean:.0f} and its mode in {facts.legg.mode_year:.0f}, and left room for later years.",
)

# %%
# The sentiment neuron and GPT-1
posted = facts.sentiment.posted
before_gpt1 = trends.year_of(gpt1.date) - posted
judge(
    "gwern-gpt1-sentiment-neuron",
    of_record(true_unless(lambda y: y < gpt1.date.year, by="the years of the two papers", found=posted)),
    f"The neuron was found in another model of the same group and posted {before_gpt1:.1f} years before GPT-1.",
)

# %%
# Build the Transformer
before_transformer = trends.year_of(named["transformer-big"].date) - facts.sentiment.posted
judge(
    "gwern-build-transformer",
    not_of_fact("it puts into a slogan the view that GPT-1 seemed to him to stand for"),
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
    of_record(
        likeliest(
            "the number in the machine at the end of the growth that he saw",
            compare(said=8, found=facts.vaswani.gpus),
            because="he says that eventually they were training on them",
            others={"the number at AlexNet, which he names just before": compare(said=2, found=facts.alexnet.gpus)},
        )
    ),
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
    not_of_fact("it says what would follow from a hypothesis that he leaves open, as one side of a test"),
    f"The law of scaling speaks of the loss, and he speaks of what impresses. At Kaplan's exponent {step:.0f} times the compute lowers the loss by {fall:.0%}.",
)

# %%
# Compute against algorithms
by_compute, slow, fast = facts.sevilla.growth_per_year, facts.ho.halving_months.high, facts.ho.halving_months.low


def compute_share(months):
    by_algorithm = trends.growth_per_year(months * 365.25 / 12)
    return math.log(by_compute) / (math.log(by_compute) + math.log(by_algorithm))


def more_than_half(part):
    return true_unless(lambda p: p < 0.5, by="algorithms that grew faster than compute", found=part)


middle, least_share, most_share = (compute_share(months) for months in (facts.ho.halving_months, fast, slow))
judge(
    "gwern-algorithms-vs-compute",
    likeliest(
        "saying that more of the progress came from compute than from algorithms, at the study's middle estimate",
        more_than_half(middle),
        because="he says that the world came to look more like that of those who believed in compute",
        others={
            "the fast end of its interval": more_than_half(least_share),
            "the slow end": more_than_half(most_share),
            "the least share that its authors give to scale": more_than_half(facts.ho.least_scaling_share),
        },
    ),
    f"Compute is {middle:.0%} of the growth, in logarithms: {least_share:.0%} if algorithms improved as fast as the study's interval allows, and {most_share:.0%} if as slowly.",
)

# %%
# The page of the chart
page, first_page = facts.gpt3_paper.few_shot_chart_page, facts.gpt3_paper.first_page_of_text
judge(
    "gwern-few-shot-chart-page",
    of_record(
        likeliest(
            "pages of the text",
            at_most(said=2, found=page - first_page + 1),
            because="title and contents hold nothing that he would stop at",
            others={"pages of the file": at_most(said=2, found=page)},
        )
    ),
    f"The chart stands on page {page} of the file, and the text begins on page {first_page}.",
)

# %%
# Not state of the art
compared, ahead = facts.gpt3_paper.compared, facts.gpt3_paper.ahead
margins = [
    facts.gpt3_triviaqa.few_shot - facts.gpt3_triviaqa.best,
    facts.gpt3_naturalqs.few_shot - facts.gpt3_naturalqs.best,
    facts.gpt3_webqs.few_shot - facts.gpt3_webqs.best,
    facts.gpt3_hellaswag.few_shot - facts.gpt3_hellaswag.best,
]
judge(
    "gwern-not-sota",
    of_record(
        likeliest(
            "saying that on the whole it did not reach the best results",
            true_unless(lambda n: n >= compared / 2, by="most of the results in the paper", found=ahead),
            because="he repeats what everybody said of the paper as a whole",
            others={"the best result on none": true_unless(ahead > 0, by="some of the results in the paper")},
        )
    ),
    f"Of {compared:.0f} results that the paper sets beside the best known, GPT-3 was ahead in {ahead:.0f}, and for those in translation it doubts that the best known is the best there is. "
    f"On TriviaQA it was {margins[0]:.0f} points ahead; on Natural Questions, WebQuestions and HellaSwag it was {-max(margins[1:]):.0f} to {-min(margins):.0f} points behind.",
)

# %%
# Better models, dearer to run
cheaper = trends.growth_per_year(facts.ho.halving_months * 365.25 / 12)
before, at_gpt4, after = facts.davinci.price, facts.gpt4_launch.completion_price, facts.gpt4o_launch.completion_price
larger = facts.gpt45_launch.completion_price


def dearer(times):
    return true_unless(lambda n: n <= 1, by="a better model that was sold for less", found=times)


judge(
    "ilya-inference-more-expensive",
    of_record(
        likeliest(
            "saying that the next better and larger model is dearer to run, as its price shows",
            dearer(larger / at_gpt4),
            because="he is asked about models that get bigger and bigger, and says what will be",
            others={
                "GPT-4, which came out in the month of the interview": dearer(at_gpt4 / before),
                "the best model of the year after": dearer(after / at_gpt4),
            },
        )
    ),
    f"A token of GPT-4.5, the next larger model of the firm, was sold for {larger / at_gpt4:.1f} times the price of GPT-4, and that for {at_gpt4 / before:.0f} times the price of the largest model before it. "
    f"GPT-4o, which did better than GPT-4 in METR's trials, cost {after / at_gpt4:.0%} of its price in the next year.",
)

# %%
# Last year's quality
judge(
    "ilya-2024-model-at-cost",
    not_of_fact("Patel supposes it, in order to ask why anybody would pay for the newer model"),
    f"A year of better algorithms leaves the same performance at {1 / cheaper:.0%} of its compute.",
)

# %%
# Algorithms alone
cut = 0.5
orders = (facts.ho.last_year - facts.ho.first_year) * math.log10(cheaper)
judge(
    "ilya-algorithmic-oom",
    not_of_fact("it is a question of the interviewer"),
    f"At {facts.ho.halving_months} months to each cut of the compute by {1 - cut:.0%}, algorithms were worth {10**orders:,.0f} times the compute from {facts.ho.first_year:.0f} to {facts.ho.last_year:.0f}.",
)

# %%
# All the reasoning: compute until ever less of what the loss can teach is left to learn
lacking = np.array([0.1, 0.01, 0.001])
fitted = scaling.optimal_loss_exponent(facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent)
by_fit, by_kaplan = (-np.log10(lacking) / exponent for exponent in (fitted, facts.kaplan.compute_exponent))

# %%
# The verdict
judge(
    "ilya-many-oom-reasoning",
    not_of_fact("the interviewer asks whether to believe a paper that he does not name"),
    f"To learn {1 - lacking[0]:.0%} of what the loss can still teach takes {by_fit[0]:.1f} orders of magnitude by the refitted law and {by_kaplan[0]:.0f} by Kaplan's; "
    f"to get from there to {1 - lacking[1]:.0%} takes as many again, and so on without end.",
)

# %% [markdown]
# ## How long, how much
#
# Sutskever says of some forecasts how unsure he is.

# %%
# The last years of a growth
last, projected, earned = 2, facts.openai_revenue.projected, facts.openai_revenue.expected
grew = earned / facts.openai_revenue.run_rate


def outweigh(rate):
    return true_unless(lambda r: r <= 1, by="earlier years that outweigh the last", found=rate**last - 1)


judge(
    "ilya-exponential-value",
    likeliest(
        "saying that the last years make more value than all before, if it grows as OpenAI's revenue did",
        outweigh(grew),
        because="he speaks of value that grows in an exponential way, and of his own firm's years",
        others={"if it grows as the cost of the largest models did": outweigh(facts.cottier.growth_per_year)},
    ),
    f"The last {last} years outweigh all before where growth is more than {2 ** (1 / last) - 1:.0%} a year. OpenAI's revenue grew by at least {grew - 1:.0%} in the next year, so that they would make {grew**last - 1:.1f} times as much.",
)

# %%
# Bars on a logarithmic scale
judge(
    "ilya-log-error-bars",
    not_of_fact("he tells how unsure he is, so as not to give the number that he is asked for"),
)

# %%
# A forecast and its outcome
early = facts.openai_revenue.run_rate / projected
judge(
    "ilya-1b-revenue-2024",
    of_record(
        likeliest(
            "the projection, whatever became of it",
            compare(said=1e9, found=projected),
            because="he says that OpenAI is projecting it, and asks how one estimates such a thing",
            others={"the outcome": compare(said=1e9, found=earned)},
        )
    ),
    f"Reuters reported that projection; before the year began, revenue already ran at {early:.0f} times it, and in the autumn {earned / projected:.1f} times it was expected.",
)

# %%
# The miss of a forecast without data
judge(
    "ilya-100x-error-bars",
    undecided(
        "published forecasts are made from some data or other, and famous misses are remembered because they missed",
        decider="a full list of forecasts for products not yet sold, with what each then earned,",
    ),
    "We know of no such list.",
)

# %%
# Years of a product
came_out = trends.year_of(dt.date(2023, 3, 27))
sold, open_to_all = came_out - facts.openai_api.released, came_out - facts.openai_api.open
judge(
    "ilya-product-two-years",
    of_record(
        likeliest(
            "the time since the interface was announced, with GPT-3",
            compare(said=2, found=sold),
            because="he dates it by the days of GPT-3 and calls it quite a while",
            others={
                "since one could sign up without waiting": compare(said=2, found=open_to_all),
                "years that were complete": compare(said=2, found=math.floor(sold)),
            },
        )
    ),
    f"When the interview came out the interface had been there for {sold:.1f} years, and open without a waiting list for {open_to_all:.1f}.",
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
        "he tells what he had in mind, and nobody else can know", decider="a dated forecast of his from that time"
    ),
    f"The announcement of OpenAI that he signed calls the date of human-level AI hard to predict. The largest run grew {now / then:,.0f}-fold from {2015} to {2022}, where the trend of earlier decades gives {on_trend:.0f}-fold.",
)

# %%
# Words in the time
spoken = (47 + 41 / 60) * 60
syllables, a_minute = facts.sutskever_talk.vowel_groups / spoken, 60 * facts.sutskever_talk.words / spoken
judge(
    "ilya-duration-words",
    of_record(
        true_unless(
            lambda minutes: abs(minutes - spoken / 60) > 1,
            by="a listing that gives another length",
            found=facts.sutskever_talk.listed,
        )
    ),
    f"A listing of the video gives it {facts.sutskever_talk.listed} minutes, without the seconds. The transcript has {a_minute:.0f} words a minute and about {syllables:.1f} syllables a second, "
    f"at the slow end of the {facts.coupe.least_rate} to {facts.coupe.greatest_rate} at which people speak when they do not pause. "
    f"So the words fit into the time.",
)

# %%
# A lawyer's hour in tokens
words_an_hour, price = 60 * a_minute, facts.gpt4_launch.completion_price / 1000
an_hour, all_hour = words_an_hour / facts.tokens.words * price, 60 * facts.gpt4_launch.tokens_per_minute * price
judge(
    "ilya-400-dollars-hour",
    likeliest(
        "saying that advice at a lawyer's fee leaves inference far from prohibitive, for the words that are spoken in an hour",
        at_most(said=400, found=an_hour),
        because="he ends the analogy with inference that is not prohibitive",
        others={"all the tokens that a customer was let have in an hour": at_most(said=400, found=all_hour)},
    ),
    f"As many words as are spoken in an hour cost {an_hour:.2f} dollars at GPT-4's first price, {an_hour / 400:.2%} of the fee; all that a customer was let have in an hour cost {all_hour:.0f}.",
)

# %% [markdown]
# ## Who teaches whom
#
# InstructGPT's figures are the published ones nearest to the time of the interview.

# %%
# Human and machine samples
human = facts.instructgpt.demonstrations + facts.instructgpt.ranked
machine = facts.instructgpt.episodes


def mostly(by_people):
    part = machine / (by_people + machine)
    return true_unless(lambda p: p <= 0.5, by="people, who made most of it", found=part)


few, many = (
    facts.instructgpt.demonstrations + facts.instructgpt.ranked * math.comb(int(answers), 2)
    for answers in (facts.instructgpt.fewest_answers, facts.instructgpt.most_answers)
)
judge(
    "ilya-rl-data-from-ai",
    likeliest(
        "saying that more of the samples come from the model than from people, with each ranked prompt as a sample",
        mostly(human),
        because="he says that the data made in the process come from the AI, and that people train the reward",
        others={
            "each pair of answers as a sample, with the fewest answers to a prompt": mostly(few),
            "each pair of answers as a sample, with the most": mostly(many),
        },
    ),
    f"Against {human:,.0f} items from people stand {machine:,.0f} episodes of the model's own, {machine / (human + machine):.0%} of all. "
    f"Each ranking holds several comparisons, and with the most that there can be the model's share is {machine / (many + machine):.0%}.",
)

# %%
# The share that is left to teachers
judge(
    "ilya-1-99-split",
    not_of_fact("he says how the work should be shared in a world to come"),
    f"People made {human / (human + machine):.0%} of InstructGPT's samples.",
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
half, single = 2, 4  # bytes of a number of half and of single precision


def operations(a_second, fetched, size):
    return a_second / (fetched / size)


gpu = operations(facts.a100.flop_per_second, facts.a100.bytes_per_second, half)
tpu = operations(facts.tpu4.flop_per_second, facts.tpu4.bytes_per_second, half)
plainly = operations(facts.a100.plain_flop_per_second, facts.a100.bytes_per_second, single)
judge(
    "ilya-hundreds-of-flops-per-float",
    likeliest(
        "numbers of the short format on the GPU that large models were trained on",
        between(low=200, high=1000, found=gpu),
        because="he speaks of what GPUs and TPUs do for neural networks, whose numbers were in the short format",
        others={
            "a TPU of its time": between(low=200, high=1000, found=tpu),
            "single precision without tensor cores": between(low=200, high=1000, found=plainly),
        },
    ),
    f"While a number is fetched, an A100 can do {gpu:.0f} operations and a TPU of its time {tpu:.0f}. At single precision and without its tensor cores the A100 does {plainly:.0f}.",
)

# %%
# Chips of years ago
volta, intel = facts.v100.transistors / facts.v100.area, facts.intel_10nm.density
judge(
    "ilya-intel-four-years",
    true_unless(lambda n: n <= 1, by="a process less dense than that of the GPU of the time", found=intel / volta),
    f"At the time that he names the GPU to train on was the V100, with {round(volta, -6):,.0f} transistors to a square millimetre. "
    f"The process that Intel had announced by then fits {round(intel, -6):,.0f} by Intel's own measure, so that it may fall short of that by a factor of up to {intel / volta:.1f}.",
)

# %%
# Processors late or early
delay = 5
forgone = facts.sevilla.growth_per_year**delay
judge(
    "ilya-gpus-five-years",
    not_of_fact("he imagines another history"),
    f"Delayed by {delay} years, training compute is {forgone:,.0f} times less; the step from GPT-2 to GPT-3 was {step:.0f}.",
)

# %%
# The nearest rival
lead = trends.year_of(named["alexnet"].date) - facts.dannet.posted
judge(
    "ilya-year-delayed",
    not_of_fact("he answers with a question, and says at once that it is hard to tell"),
    f"Others posted winning networks on graphics processors {lead:.1f} years before AlexNet.",
)

# %%
# A network squeezed through a waist, so that its early layer has to learn: errors come back by wires of their own, or not
luck = np.random.default_rng(3)
inputs, teacher = luck.standard_normal((200, 8)), luck.standard_normal((8, 2))
wires = luck.standard_normal((2, 2))
by_wires, by_none = (loss_left_by_feedback(inputs, teacher, back, 3000, 0.02) for back in (wires, 0 * wires))
readings = {
    "that without a way back no errors return": true_unless(by_none < 0.1, by="an early layer that needs no errors"),
    "that one-way synapses leave no way back": true_unless(by_wires < 0.1, by="errors that came by wires of their own"),
}
judge(
    "ilya-backprop-one-direction",
    undecided(
        "he reports what neuroscientists are convinced of, as far as he knows, and nobody has counted them",
        decider="a survey of neuroscientists",
        readings=readings,
    ),
    f"As for the reason itself: without any way back a network keeps {by_none:.0%} of its loss; with fixed random wires for the errors, each of them one-way, a share of {by_wires:.0e}.",
)
