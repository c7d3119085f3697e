# ---
# title: "Short reckonings: the scouting report, its second half"
# summary: >-
#   What Nathan Labenz explained of learning, from gradient descent to GPT-4, claim by claim.
#   Chinchilla's budgets span a factor of [500](<calc: {span:.0f}>) where he has [1,000](<calc: {said_span:,}>), and networks had mastered handwritten digits [14](<calc: {early:.0f}>) years before they mastered the photographs of ImageNet.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-26
# excerpts: []
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the data were drawn from the very law that was then fitted to them'
#     why: 'This is the verdict on adding noise to pictures. Numbers and noise were drawn so that the fit had to succeed.'
#   - date: 2026-11-26
#     was: 'depends on how machines are paid for: holds for rented machines; holds within 3% for machines of one''s own'
#     now: 'cannot be checked, because it states a hypothesis, not a fact'
#     why: 'Labenz speaks as a company would that had so much to spend on its next model. The verdict had taken it for an estimate.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the record was set by all units together on reviews of films, and he claims it for one on Amazon''s'
#     why: 'This is the verdict on the sentiment of reviews. The finding said so already, and yet the verdict was that the claim holds.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the charge was built to remove the connections that it was then found to remove'
#     why: 'This is the verdict on charging for the length of connections. A formula that sets small weights to nothing had been used to show that small weights are set to nothing.'
#   - date: 2026-11-26
#     was: 'depends on when one looks: off by a factor of 4.5 for the end of our table; holds within 16% for 5 years after GPT-4, at the usual growth'
#     now: 'cannot be checked, because it states a hypothesis, not a fact'
#     why: 'Labenz says that nobody knows what systems so much larger would learn. The verdict had taken the factors for a forecast.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because it took the beginning of the figure''s axis for the smallest run, of which the report prints no figure'
#     why: 'This is the verdict on the smallest run of GPT-4''s report. The figure shows that run to the right of the beginning of its axis, and nobody here has read off where.'
#   - date: 2026-11-26
#     was: 'most of what was explained holds'
#     now: 'What Nathan Labenz explained of learning, from gradient descent to GPT-4, claim by claim'
#     why: 'Several of the verdicts that the claims hold are withdrawn.'
#   - date: 2026-11-26
#     was: 'depends on which pictures are counted: holds for pictures on one platform'
#     now: 'holds for pictures on one platform, if uploads went on'
#     why: 'Nobody has counted so many. An older count and an older rate of uploads were extended to the day of the report.'
#   - date: 2026-11-26
#     was: 'found it adding by rotation; so do we'
#     now: 'found one of theirs adding by rotation; the sums below are done so'
#     why: 'Nanda and others looked into a network of their own. This page looks into none; it only adds by rotation.'
# ---

# %%
# What this page computes with
import math

import numpy as np

from reckoner.author import facts, judge, models
from snippets import toys, trends
from snippets.verdicts import at_least, at_most, between, compare, depends, true_unless, unchecked, withdrawn

by_id = {m.id: m for m in models}
least, most = facts.hoffmann_runs.least_flop, facts.hoffmann_runs.most_flop
said_span, span, early = 1000, most / least, by_id["alexnet"].date.year - math.floor(facts.lenet.published)

# %% [markdown]
# Nathan Labenz spent the second half of his report ([Labenz 2023](<work: labenz-2023>)) on how models learn and on what has been found inside them.
#
# ## Digits and pictures
#
# The digits are those of [LeCun et al. 1998](<work: lecun-1998>); the date is that of [Krizhevsky et al. 2012](<work: krizhevsky-2012>), who mastered photographs.

# %%
# A small network reads digits
share = facts.lenet.parameters / facts.gpt3_175b.parameters
wrong = facts.lenet.error
guessing = 1 - 1 / 10
judge(
    "labenz-digits-small-model",
    true_unless(wrong > guessing / 10 or share > 1e-3, by="a network that is large, or wrong too often"),
    f"LeNet-5, with {facts.lenet.parameters:,} numbers, missed {wrong:.1%} of unseen digits, where a guess misses {guessing:.0%}.",
)

# %%
# When the data sets fell
digits_age = facts.scouting.published - facts.lenet.published
won = by_id["alexnet"].date
photographs_age = facts.scouting.published - won.year - won.timetuple().tm_yday / trends.DAYS_PER_YEAR
readings = {"the digits on the slide": compare(10, digits_age), "ImageNet": compare(10, photographs_age)}
judge(
    "labenz-cracked-2012",
    depends("the data set", readings),
    f"LeNet-5 was published {digits_age:.0f} years before, AlexNet {photographs_age:.0f}; the contest of the latter was won with {facts.imagenet_2012.winner:.1%} of errors against {facts.imagenet_2012.second:.1%}.",
)

# %%
# Pictures, and pictures with captions
days = (facts.scouting.published - facts.facebook_photos.counted) * trends.DAYS_PER_YEAR
uploaded = facts.facebook_photos.count + days * facts.facebook_photos.per_day
pairs = facts.laion.pairs
readings = {
    "pictures on one platform, if uploads went on": at_least(1e12, uploaded),
    "an open collection": at_least(1e12, pairs),
}
judge(
    "labenz-trillion-images",
    depends("which pictures are counted", readings),
    f"Facebook alone would hold {round(uploaded, -10):,.0f} had uploads gone on at their old rate; the largest open collection with captions had {pairs:,.0f}.",
)

# %% [markdown]
# ## Overfitting and denoising
#
# A linear model under gradient descent can be solved exactly, and shows both what he says of overfitting and when it fails to happen.

# %%
# Training and validation part ways, or do not
scale = np.arange(1.0, 31.0) ** -2
times = np.logspace(-1, 4, 400)[:, None]
seen = toys.mode_training_error(times, scale, scale, 0.05).sum(axis=1)
noisy, clean = (toys.mode_validation_error(times, scale, scale, n).sum(axis=1) for n in (0.05, 0.0))
turns, falls = (bool(curve[-1] > curve.min() and np.all(np.diff(seen) < 0)) for curve in (noisy, clean))
readings = {
    "noisy examples": true_unless(not turns, by="a curve that only falls"),
    "examples without noise": true_unless(not falls, by="a curve that only falls"),
}
judge(
    "labenz-train-val-divergence",
    depends("the noise in the examples", readings),
    f"With noise the unseen error rises to {noisy[-1] / noisy.min():.1f} times its least while the seen error falls throughout; without, it ends at its least.",
)

# %%
# A denoiser trained on pairs that it was never given
judge(
    "labenz-denoising-self-labels",
    withdrawn("the data were drawn from the very law that was then fitted to them"),
)

# %% [markdown]
# ## Chinchilla's curves
#
# The slide is of [Hoffmann et al. 2022](<work: hoffmann-2022>).

# %%
# What the next model costs
growth = facts.cottier.growth_per_year
rented, owned = facts.gpt4_cost.rented * growth, facts.gpt4_cost.owned * growth
judge(
    "labenz-hundred-million-plus",
    unchecked("it states a hypothesis, not a fact"),
    f"A year after GPT-4, at the usual growth, a run costs ${round(rented, -6):,.0f} on rented machines "
    f"and ${round(owned, -6):,.0f} on one's own.",
)

# %%
# The budgets as he read them out
orders = math.log10(span)
readings = {"the largest budget": compare(3e20, most), "the span": at_least(2, orders)}
judge(
    "labenz-6e18-to-3e20",
    depends("what is checked", readings),
    f"The budgets run to {most / 3e20:.0f} times the figure that he read, and span {orders:.1f} orders of magnitude.",
)

# %%
# From one end of the slide to the other
as_read = 3e20 / 6e18
readings = {"the paper's budgets": compare(said_span, span), "the budgets as he read them": compare(said_span, as_read)}
judge(
    "labenz-thousand-x",
    depends("the ends", readings),
    f"The paper's largest budget is {span:.0f} times its least, and as he read them it would be {as_read:.0f} times.",
)

# %%
# From the slide to GPT-4
gpt4 = by_id["gpt-4"].training_flop
above, below = gpt4 / most, gpt4 / least
readings = {"the largest budget": between(1000, 1e6, above), "the least budget": between(1000, 1e6, below)}
judge(
    "labenz-million-x-to-gpt4",
    depends("where one starts", readings),
    f"By Epoch's estimate GPT-4 took {above:,.0f} times the largest budget and {below:,.0f} times the least.",
)

# %% [markdown]
# ## A unit for sentiment
#
# The story is of [Radford et al. 2017](<work: radford-2017>).

# %%
# The state of the art in sentiment
better, before = facts.sentiment_unit.accuracy, facts.sentiment_unit.before
judge(
    "labenz-sentiment-sota",
    withdrawn("the record was set by all units together on reviews of films, and he claims it for one on Amazon's"),
    f"All units together scored {better:.1%} on short reviews of films where the best before had {before:.1%}.",
)

# %%
# The year of the announcement
announced = facts.sentiment_unit.announced
judge(
    "labenz-2017-wake-up",
    true_unless(math.floor(announced) != 2017, by="the date of the announcement"),
    f"It was announced {facts.scouting.published - announced:.1f} years before the talk; what was felt about it is not ours to check.",
)

# %% [markdown]
# ## Sums on a circle
#
# A network of [Power et al. 2022](<work: power-2022>) learned remainders, and [Nanda et al. 2023](<work: nanda-2023>) found one of theirs adding by rotation; the sums below are done so.

# %%
# The first sum
hours = toys.rotated_sum(5, 7, 12)
judge(
    "labenz-mod-12",
    true_unless(hours != 0 or (5 + 7) // 12 != 1, by="the division"),
    f"The rotations end at {hours:.0f}, and the division gives {(5 + 7) // 12}.",
)

# %%
# The next sum
units = toys.rotated_sum(17, 8, 10)
judge(
    "labenz-mod-10",
    true_unless(units != 5 or (17 + 8) // 10 != 2, by="the division"),
    f"The rotations end at {units:.0f}, and the division gives {(17 + 8) // 10}.",
)

# %%
# The sum on the slide
slide = toys.rotated_sum(123, 456, 789)
judge(
    "labenz-mod-579",
    compare(said=579, found=slide, exact=0),
    f"The rotations end at {slide:.0f}, short of a whole turn.",
)

# %%
# Adding or dividing
p = int(facts.grokking.modulus)
a, b = np.meshgrid(np.arange(p), np.arange(1, p))
inverse = np.array([pow(int(k), -1, p) for k in range(1, p)])[:, None]
same = np.mean(toys.rotated_sum(a, b, p) == a * inverse % p)
judge(
    "labenz-modular-division",
    true_unless(same < 1, by="what he describes, which is addition"),
    f"The two give the same answer in {same:.1%} of all problems; the paper's first figure is indeed of division, and its data sets have both.",
)

# %%
# How wrong a guess is
chance = 1 - 1 / p
judge(
    "labenz-back-down",
    compare(said=1, found=chance),
    f"The paper has it at chance, which is wrong {chance:.1%} of the time.",
)

# %%
# How long the run was
final = facts.grokking.generalised
judge(
    "labenz-couple-hundred-to-million",
    compare(said=1e6, found=final),
    f"Unseen problems were solved near {final:,.0f} steps, and there was hardly a sign of it until {facts.grokking.first_signs:,.0f}.",
)

# %%
# How much longer than it took to learn by heart
longer, usual = final / facts.grokking.learnt_by_heart, facts.grokking.budget / facts.grokking.learnt_by_heart
readings = {"the run of the figure": at_least(1000, longer), "most of the paper's runs": at_least(1000, usual)}
judge(
    "labenz-thousand-times-more-training",
    depends("the run", readings),
    f"The figure's run went on for {longer:,.0f} times the steps, and most runs were stopped at {usual:,.0f} times.",
)

# %%
# Every sum is a rotation, and the modulus a whole turn
a, b = np.meshgrid(np.arange(100), np.arange(100))
places = toys.rotated_sum(a, b, 10)
off = np.sum((places != (a + b) % 10) | (places != toys.rotated_sum(a + 10, b, 10)))
judge(
    "labenz-circle",
    true_unless(off > 0, by="sums that end elsewhere"),
    f"Of {a.size:,} sums {off} end elsewhere than the remainder says, or move when another turn is added.",
)

# %%
# The age of the work
found_age = facts.scouting.published - facts.grokking.posted
explained_age = facts.scouting.published - facts.grokking_explained.posted
readings = {"the effect": compare(1.5, found_age), "its explanation": compare(1.5, explained_age)}
judge(
    "labenz-year-and-a-half",
    depends("the work that is meant", readings),
    f"The effect had been posted {found_age:.1f} years before, its explanation {explained_age:.1f}.",
)

# %% [markdown]
# ## A board in the activations
#
# The experiments are those of [Li et al. 2022](<work: li-2022>).

# %%
# The board, from the network's vocabulary
opening = 2 * 2
side = math.sqrt(facts.othello.vocabulary + opening)
judge(
    "labenz-othello-8x8",
    compare(said=8, found=side, exact=0),
    f"The network knows {facts.othello.vocabulary} moves, and {opening} squares are taken at the start: a side of {side:.0f}.",
)

# %%
# Reading the board
trained, untrained = facts.othello.probe_error, facts.othello.untrained_error
judge(
    "labenz-othello-board-state",
    true_unless(trained >= untrained, by="an untrained network that is read as well"),
    f"A non-linear probe misread {trained:.1%} of squares, against {untrained:.1%} in an untrained network; that paper's best linear probe misread {facts.othello.linear_probe_error:.1%}.",
)

# %%
# Altering the board
plain_board = facts.othello.null_natural / facts.othello.altered_natural
odd_board = facts.othello.null_unnatural / facts.othello.altered_unnatural
judge(
    "labenz-othello-surgery",
    true_unless(min(plain_board, odd_board) < 2, by="moves that stay as they were"),
    f"Altered, the network mispredicted {facts.othello.altered_natural} moves instead of {facts.othello.null_natural}, and {facts.othello.altered_unnatural} instead of {facts.othello.null_unnatural} on boards that play cannot reach.",
)

# %% [markdown]
# ## Short connections, small stories
#
# [Liu et al. 2023](<work: liu-2023>) charge a network for the length of its connections, and [Eldan and Li 2023](<work: eldan-2023>) look at what single neurons of a small one respond to.

# %%
# Charging for length
judge(
    "labenz-penalise-length",
    withdrawn("the charge was built to remove the connections that it was then found to remove"),
)

# %%
# The age of TinyStories
weeks = trends.DAYS_PER_YEAR / 7
at_recording = (facts.scouting.month - facts.tinystories.posted) * weeks
at_publication = (facts.scouting.published - facts.tinystories.posted) * weeks
readings = {"the month of the report": at_most(6, at_recording), "its publication": at_most(6, at_publication)}
judge(
    "labenz-last-six-weeks",
    depends("when he spoke", readings),
    f"The paper was {at_recording:.0f} weeks old in the middle of that month, and {at_publication:.0f} when the recording was published.",
)

# %% [markdown]
# ## GPT-4 foretold
#
# All this is from the report on GPT-4 ([OpenAI](<work: openai-report-2023>)).

# %%
# The smallest run of the figure
orders_shown = facts.gpt4_predicted.axis_orders
judge(
    "labenz-billion-x",
    withdrawn("it took the beginning of the figure's axis for the smallest run, of which the report prints no figure"),
    f"The axis begins {orders_shown} orders of magnitude below GPT-4, and the smallest run stands somewhere to the right of its beginning.",
)

# %% [markdown]
# ## What comes next
#
# Compute of the models is from [Epoch AI 2025](<work: epoch-2025>), its growth from [Sevilla and Roldán 2024](<work: sevilla-roldan-2024>).

# %%
# The next factor
largest_since = max(m.training_flop for m in models if m.training_flop and m.date > by_id["gpt-4"].date) / gpt4
years_hundred, years_thousand = (math.log(k) / math.log(facts.sevilla.growth_per_year) for k in (100, 1000))
judge(
    "labenz-another-hundred-or-thousand",
    unchecked("it states a hypothesis, not a fact"),
    f"The largest run of the table took {largest_since:.0f} times GPT-4's compute; at the usual growth the lower of his factors takes {years_hundred:.1f} years and the upper {years_thousand:.1f}.",
)
