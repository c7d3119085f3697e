# ---
# title: "Short reckonings: what networks learn"
# summary: >-
#   What networks learn from examples, and what has been found inside them.
#   A Transformer that learned chess from games of players rated up to [1,000](<calc: {rated:,.0f}>) played at about [1,500](<calc: {reached:,.0f}>).
#   A predictor that knew by heart the sums that GPT-3 had read would get [0.9%](<calc: {remembered:.1%}>) of such sums right, where GPT-3 got [80.2%](<calc: {added:.1%}>).
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-27
# excerpts: [sutskever-next-token]
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'depends on the model meant: contradicted by a paper older than the Transformer for that of the sentiment neuron; holds for GPT-1'
#     now: 'not a claim of fact, because it puts into a slogan the view that GPT-1 seemed to him to stand for'
#     why: 'Branwen sums up a view. The verdict had asked instead which model he had named before.'
#   - date: 2026-11-26
#     was: 'depends on whether people err alike: holds for errors of their own; contradicted by a vote no better than its voters for errors that all share'
#     now: 'withdrawn, because we chose how often people are right, and he speaks of extrapolation, not of votes'
#     why: 'This is the verdict on surpassing people. We chose how many people are imitated and how often each is right, and in one of the readings a number was compared with itself.'
#   - date: 2026-11-26
#     was: 'withdrawn, because we chose how often people are right, and he speaks of extrapolation, not of votes'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on surpassing people. Others have since trained an imitator of chess players that plays better than all of them.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the record was set by all units together on reviews of films, and he claims it for one on Amazon''s'
#     why: 'This is the verdict on the sentiment of reviews. The finding said so already, and yet the verdict was that the claim holds.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the charge was built to remove the connections that it was then found to remove'
#     why: 'This is the verdict on charging for the length of connections. A formula that sets small weights to nothing had been used to show that small weights are set to nothing.'
#   - date: 2026-11-26
#     was: 'most of what was explained holds'
#     why: 'Several of the verdicts that the claims hold are withdrawn. The sentence went with the summary in which it stood, when these pages were sorted by subject.'
#   - date: 2026-11-26
#     was: 'found it adding by rotation; so do we'
#     why: 'Nanda and others looked into a network of their own. This page looks into none; it only adds by rotation.'
#   - date: 2026-11-26
#     was: 'withdrawn, because the record was set by all units together on reviews of films, and he claims it for one on Amazon''s'
#     now: 'undecided, because the published record is of all units together, on reviews of films'
#     why: 'This is the verdict on the sentiment of reviews, which now says what would decide it.'
#   - date: 2026-11-26
#     was: 'withdrawn, because the charge was built to remove the connections that it was then found to remove'
#     now: 'holds'
#     why: 'This is the verdict on charging for the length of connections. Networks are now trained with the charge, without it, and with one that ignores length.'
#   - date: 2026-11-26
#     was: 'contradicted by what he describes, which is addition'
#     now: 'holds'
#     why: 'Labenz calls the task modular addition just before and just after. To name it division was a slip, which is no longer held against him.'
#   - date: 2026-11-26
#     was: 'The paper has it at chance, which is wrong 99.0% of the time.'
#     why: 'The share had been worked out from the modulus, so that it could not have come out otherwise. A network is trained now and asked.'
#   - date: 2026-11-26
#     was: 'Adding gives the answer in 3 of his 3 sums.'
#     why: 'That he calls the task division once is a slip, and the remainders in his examples say nothing of AI. Neither is judged any more.'
#   - date: 2026-11-26
#     was: 'With the charge 53% of the weights are near nothing'
#     now: 'With the charge 1.1% of all weight joins units to the task that they serve less'
#     why: 'This is on charging for the length of connections. The words that were quoted put a question. Those in which Labenz tells what came of it are quoted now, and they speak of modules.'
#   - date: 2026-11-26
#     was: 'undecided, because the published record is of all units together, on reviews of films'
#     now: 'undecided, because the published scores that we know of are not on Amazon''s reviews alone'
#     why: 'This is the verdict on the sentiment of reviews. The single unit has a published score too, which we had missed.'
#   - date: 2026-11-27
#     was: '5 waves explain 95% of what the network puts out'
#     why: 'The verdict on the waves of a network that learned to add was a matter of record, and holds now by calculation. It stands in Overfitting, and beyond it, with others of this page.'
#   - date: 2026-11-27
#     was: 'A network trained to read the board off the activations misread 1.7% of squares'
#     why: 'These were the verdicts on the board that a player of Othello holds, and on altering it: a matter of record, the record agrees. They stand in A board in the mind now, where networks of our own are asked.'
#   - date: 2026-11-27
#     was: 'With the charge 1.1% of all weight joins units to the task that they serve less'
#     why: 'The verdict on charging for the length of connections stands in What a small loss hides now, where more networks are asked, with more controls. It holds as before.'
# ---

# %%
# What this page computes with
import math

import numpy as np

from reckoner.author import facts, judge, models
from snippets import trends
from snippets.verdicts import compare, likeliest, not_of_fact, of_record, true_unless, undecided

named = {model.id: model for model in models}

# %% [markdown]
# Does a network that learns to predict also learn what lies behind its examples?
# These remarks tell of experiments in which somebody looked.
# Nathan Labenz spent the second half of his report ([Labenz 2023](<work: labenz-2023>)) on them.
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
remembered = seen + (1 - seen) * often.max() / often.sum()
added = facts.gpt3_sums.right

# %%
# The verdict
judge(
    "amodei-two-plus-two",
    true_unless(lambda right: right >= added, by="a predictor that knows its text by heart", found=remembered),
    f"A predictor that knows by heart all the sums of {len(str(summands[-1]))} digits that GPT-3 was found to have read, and else says the most frequent answer, gets {remembered:.1%} right, and GPT-3 got {added:.1%} right. "
    "Sums of one digit are few, and can be known by heart.",
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
            because="he rejects the claim that it cannot, and how it could is the argument that follows",
            others=readings,
        )
    ),
    f"A transformer that learned chess from games of players rated up to {rated:,.0f} played at about {reached:,.0f}. One that learned from the strongest group of players did not surpass them.",
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
    f"PaLM, a model of the year before, solved {direct:.0%} of school problems when it had to answer at once, and {aloud:.0%} when it wrote its steps down.",
)

# %%
# What further training reached
won, tried = facts.gpt1.tasks_won, facts.gpt1.tasks
judge(
    "amodei-gpt1-halfway",
    of_record(true_unless(lambda part: part <= 0.5, by="most of the tasks that it was tried on", found=won / tried)),
    f"After {facts.gpt1.passes:.0f} passes over a task's examples, mostly, GPT-1 beat what was built for the purpose on {won} of {tried} tasks, {won / tried:.0%}.",
)

# %% [markdown]
# ## A unit for sentiment
#
# The story is of [Radford et al. 2017](<work: radford-2017>), whose network learned to predict the letters of reviews.
# One of its units turned out to tell praise from blame.
# Labenz, Branwen and the book place it differently.

# %%
# The state of the art in sentiment
better, before, unit = facts.sentiment_unit.accuracy, facts.sentiment_unit.before, facts.sentiment_unit.alone
judge(
    "labenz-sentiment-sota",
    likeliest(
        "the single unit, on Amazon's reviews",
        undecided(
            "the published scores that we know of are not on Amazon's reviews alone",
            "a test of the single unit on Amazon's reviews, beside the best systems of its year",
        ),
        because="he says an activation, and speaks of no other reviews",
        others={
            "all units together, on short reviews of films": true_unless(better <= before, by="a better system before")
        },
    ),
    f"All units together scored {better:.1%} on short reviews of films, where the best system before had {before:.1%}. "
    f"For the single unit a summary gives {unit:.1%}, on a test that it does not name, so that they cannot be compared.",
)

# %%
# The year of the announcement
announced = facts.sentiment_unit.announced
judge(
    "labenz-2017-wake-up",
    of_record(compare(said=2017, found=math.floor(announced))),
    f"OpenAI announced it in April {announced:.0f}, {facts.scouting.published - announced:.1f} years before the talk; what was felt about it is not ours to check.",
)

# %%
# The neuron's own paper, and GPT-1: the same memory, in print and in the recording
gpt1 = named["gpt-1"].date
gap = trends.year_of(gpt1) - facts.sentiment.posted
together = of_record(
    likeliest(
        "the neuron came with GPT-1",
        true_unless(lambda years: years > 0.5, by="an earlier paper on another kind of network", found=gap),
        because="he says that GPT-1 comes out and at once what he thought of it",
        others={
            "GPT-1 brought an earlier neuron back to mind": true_unless(
                lambda years: years < 0, by="a neuron that came after GPT-1", found=gap
            )
        },
    )
)
judge(
    "book-gwern-sentiment-neuron",
    together,
    f"The neuron was published {12 * gap:.0f} months before GPT-1, in a recurrent network trained on reviews.",
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
# Before there were such networks, people wrote rules. [Hutto and Gilbert 2014](<work: hutto-2014>) gave words marks from very bad to very good, and added rules for "not", "very" and "but".

# %%
# What a guess between praise, blame and neither scores
moods = ("praise", "blame", "neither")
guess = 1 / len(moods)

# %% [markdown]
# They report a score that is the higher the fewer errors there are of either kind. A guess has about [a third](<calc: {guess:fraction}>) of a perfect score.

# %%
# How far rules come on the way from a guess to a person
amazon, films = (
    (rules - guess) / (person - guess)
    for rules, person in (
        (facts.vader.amazon, facts.vader.amazon_person),
        (facts.vader.films, facts.vader.films_person),
    )
)

# %%
# How far rules come on the way from a guess to a person: the verdict
far = "rules that are nearer to a guess than to a person"
judge(
    "labenz-sentiment-rules",
    likeliest(
        "on reviews at Amazon rules come nearer to a person than to a guess",
        true_unless(lambda way: way < 0.5, by=far, found=amazon),
        because="he speaks of reviews at Amazon, and decent is less than good",
        others={"the same on reviews of films": true_unless(lambda way: way < 0.5, by=far, found=films)},
    ),
    f"On sentences from reviews at Amazon the rules score {facts.vader.amazon}, where one person has {facts.vader.amazon_person}: {amazon:.0%} of the way up from a guess. "
    f"On reviews of films it is {films:.0%}.",
)

# %% [markdown]
# ## Overfitting
#
# Small networks of our own, trained by gradient descent, show what Labenz says of overfitting, and when it does not happen.


# %%
# A network with a hidden layer, trained by Adam
def trained(x, y, *, width, rate, seed=0, steps=1500, every=30):
    rng = np.random.default_rng(seed)
    first = rng.normal(size=(x.shape[1], width)) / math.sqrt(x.shape[1])
    last = rng.normal(size=(width, y.shape[1])) / math.sqrt(width)
    weights = [first, np.zeros(width), last, np.zeros(y.shape[1])]
    mean, square, path = [0 * w for w in weights], [0 * w for w in weights], []
    for step in range(1, steps + 1):
        hidden = np.tanh(x @ weights[0] + weights[1])
        off = 2 * (hidden @ weights[2] + weights[3] - y) / len(x)
        back = off @ weights[2].T * (1 - hidden**2)
        slopes = [x.T @ back, back.sum(axis=0), hidden.T @ off, off.sum(axis=0)]
        mean = [0.9 * m + 0.1 * g for m, g in zip(mean, slopes, strict=True)]
        square = [0.99 * v + 0.01 * g**2 for v, g in zip(square, slopes, strict=True)]
        moves = [
            m / (1 - 0.9**step) / (np.sqrt(v / (1 - 0.99**step)) + 1e-8) for m, v in zip(mean, square, strict=True)
        ]
        weights = [w - rate * (1 - step / steps) * move for w, move in zip(weights, moves, strict=True)]
        path += [weights] if step % every == 0 else []
    return path


def missed(weights, x, y):
    return float(np.mean((np.tanh(x @ weights[0] + weights[1]) @ weights[2] + weights[3] - y) ** 2))


# %%
# Training and validation part ways, or do not
def turned(examples, noise):
    rng = np.random.default_rng(1)
    x, mixed, told = rng.normal(size=(examples + 1000, 8)), rng.normal(size=(8, 8)), rng.normal(size=(8, 1))
    clean = np.tanh(x @ mixed / math.sqrt(2)) @ told
    y = clean / clean.std() + noise * rng.normal(size=clean.shape)
    path = trained(x[:examples], y[:examples], width=50, rate=0.003)
    seen, unseen = ([missed(w, x[part], y[part]) for w in path] for part in (slice(examples), slice(examples, None)))
    least = int(np.argmin(unseen))
    return unseen[-1] > 1.05 * unseen[least] and seen[-1] < seen[least]


examples, noises = (50, 100, 200, 400), (0.1, 0.3, 1.0)
noisy = [turned(n, noise) for n in examples for noise in noises]
clean = [turned(n, 0) for n in examples]
falls = "networks whose unseen error only falls"
judge(
    "labenz-train-val-divergence",
    likeliest(
        "what one typically sees with few and noisy examples",
        true_unless(lambda turning: turning < 0.5, by=falls, found=np.mean(noisy)),
        because="he speaks of what people typically see with labelled data, and of blobs of ink that lead astray",
        others={"the same with examples that hold no noise": true_unless(np.mean(clean) < 0.5, by=falls)},
    ),
    f"Of {len(noisy)} networks trained on noisy examples, {sum(noisy)} came to miss more of the unseen ones while the seen error fell on; "
    f"of {len(clean)} trained without noise, {sum(clean)} did.",
)


# %%
# Seen and unseen: linear models trained on noisy examples, and as many examples held out
def curves(examples, seed, unseen=100, directions=30, rate=0.05, steps=400):
    """The errors on both kinds of examples at each step of a training."""
    rng = np.random.default_rng(seed)
    inputs = rng.normal(size=(examples + unseen, directions))
    wanted = inputs @ (rng.normal(size=directions) / np.arange(1, directions + 1)) + rng.normal(size=len(inputs))
    weights, errors = np.zeros(directions), []
    for _ in range(steps):
        missed = wanted - inputs @ weights
        errors.append((np.mean(missed[:examples] ** 2), np.mean(missed[examples:] ** 2)))
        weights += 2 * rate * inputs[:examples].T @ missed[:examples] / examples
    return np.array(errors).T


# %%
# How often the unseen examples do worse, with room to overfit and with hardly any
trainings, few, many = 50, 100, 1000
crowded, roomy = ([curves(examples, seed) for seed in range(trainings)] for examples in (many, few))
above, seldom = (np.mean([unseen > seen for seen, unseen in both]) for both in (roomy, crowded))
worse = likeliest(
    "nearly always, in a model with room to overfit",
    true_unless(lambda part: part < 0.9, by="trainings in which luck favours the unseen examples", found=above),
    because="he goes on to the point at which such a model overfits",
    others={
        "a model of so many examples that it hardly can": true_unless(
            lambda part: part < 0.9, by="trainings in which luck favours the unseen examples", found=seldom
        )
    },
)
judge(
    "labenz-validation-worse",
    worse,
    f"In {trainings} trainings on {few} noisy examples the unseen ones do worse at {above:.1%} of the steps, and on {many:,} examples at {seldom:.0%}.",
)

# %% [markdown]
# ## Sums on a circle
#
# A network of [Power et al. 2022](<work: power-2022>) learned remainders long after it had learned its examples by heart, and [Nanda et al. 2023](<work: nanda-2023>) explained how.
# *Overfitting, and beyond it* judges what Labenz says of them; only the age of the work is left for here.


# %%
# The age of the work
found_age = facts.scouting.month - facts.grokking.posted
explained_age = facts.scouting.month - facts.grokking_explained.posted
judge(
    "labenz-year-and-a-half",
    of_record(
        likeliest(
            "the paper that found the effect",
            compare(said=1.5, found=found_age),
            because="he has said that the investigation of it has been done since",
            others={"the paper that explained the effect": compare(said=1.5, found=explained_age)},
        )
    ),
    f"When he spoke, the paper that found the effect was {found_age:.1f} years old, and that which explained it {explained_age:.1f}.",
)
