# ---
# title: Weather and climate
# summary: >-
#   Dario Amodei says that the loss of a language model, how badly it guesses the next word, can be foretold, but that its abilities are very hard to predict and sometimes come very abruptly.
#   Open models bear him out, with limits. In Pythia, a family whose members differ in little but size, [twice](<plain: the step from the model of 1.4 billion parameters to that of 2.8 billion>)
#   the compute took additions of [two](<plain: part of the name of the test>) digits from [7%](<fact: {pythia_1_4b.added:.0%}>) to [80%](<fact: {pythia_2_8b.added:.0%}>) right.
#   The next larger model got only [49%](<fact: {pythia_6_9b.added:.0%}>), while the loss kept falling.
#   Forecasts of Pythia's sums erred [88%](<calc: {ability_error:.0%}>) as much as the bare guess that the next model does as the last one did ([38% to 156%](<calc: {ability_error.low:.0%} to {ability_error.high:.0%}>)).
#   Forecasts of its loss erred [31%](<calc: {loss_left:.0%}>) as much, or [80%](<calc: {loss_left.alternatives["the loss on the Pile"]:.0%}>) on another text.
#   Abilities usually come more gently: a typical one would need [2.1](<calc: {typical:.1f}>) orders of magnitude more compute, some [120](<calc: {round(10**typical, -1):.0f}>) times as much, to go from seldom to nearly always right.
#   While Pythia's first release was in training, its sums came step by step.
#   Such families are few, and more of them, each trained many times, could change this.
# part: Scaling
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 5
# excerpts: [amodei-weather, amodei-figures, sutskever-scaling-law, labenz-hindsight]
# claims: [book-abilities-hard-to-predict, book-very-abrupt, labenz-hindsight-worse, labenz-capabilities-hard-to-predict, labenz-goes-to-perfect, ilya-emergent-predict, ilya-log-accuracy]
# corrections:
#   - {date: 2026-11-26, was: 'That is 14 times as far as our own forecast of a loss missed.',
#      now: 'it left 31% for the loss and 88% for the sums',
#      why: 'It set simulated forecasts of a rate beside a single forecast of a loss, in units that cannot be compared. Both are now forecasts of the same models, measured against saying that nothing will change.'}
#   - {date: 2026-11-26, was: 'by a logistic curve and the pace since 2019 it is 2.4',
#      now: 'By the logistic curve it is 3.7 orders',
#      why: 'That pace divides a trend in time by the compute of models that mostly are not those with the horizons. The models'' own compute has an interval, too.'}
#   - {date: 2026-11-26, was: 'and the measured horizons do not tell', now: 'Open models show it directly.',
#      why: 'How a rate of success falls off can be read off the smaller members of families of open models.'}
#   - {date: 2026-11-26, was: 'Most kinds of sum did not rise so',
#      now: 'about half of the steps are that abrupt',
#      why: 'It rested on the kinds of sum of GPT-3 alone. Many more families have been tried since.'}
#   - {date: 2026-11-26, was: 'To see the second kind coming from a generation before, no number of samples will do.',
#      why: 'The sentence took all steps of a task to be alike. By a logistic curve an affordable number does.'}
#   - {date: 2026-11-26, was: 'and over 1.6 if it falls as measured abilities have',
#      why: 'The assumption that all steps are alike was not named, and the doubling time was superseded.'}
#   - {date: 2026-11-26, was: 'each order of magnitude of compute takes 0.85 of an order off the failure rate of a step',
#      why: 'METR has superseded the doubling time, and a horizon and a failure rate go together in this way only if all steps are alike.'}
#   - {date: 2026-11-26, was: 'An ability of that kind can be absent in one model and reliable in the next.',
#      why: 'It followed from steps that are all alike, and from a pace in time set against the compute of GPT-2 and GPT-3.'}
#   - {date: 2026-11-26, was: 'holds for the exponent of measured abilities',
#      why: 'The verdict on the abruptness of abilities flips with the shape of the curve of success. It is now taken of single abilities, of which he speaks.'}
#   - {date: 2026-11-26, was: 'so abilities are harder to foretell than the loss.',
#      why: 'It rested on a simulation beside a single forecast, and left out that others have forecast scores of single tasks.'}
#   - {date: 2026-11-26, was: 'An ability that competes with a distraction, on a test that can be guessed, cannot.',
#      why: 'It is a consequence of a model whose widths we chose, and of looking at nothing but the score.'}
#   - {date: 2026-11-26, was: 'For abilities it lies about an order of magnitude ahead', why: 'It followed from steps that are all alike.'}
#   - {date: 2026-11-26, was: 'Amodei is right that an ability is harder to foretell than the loss, by an exponential.',
#      why: 'The verdict rested on a formula by which any error grows, so that it could not have come out otherwise.'}
#   - {date: 2026-11-26, was: 'For one of the six groups the forecast failed.',
#      now: 'the main exception was the easiest group, on which GPT-4 did worse than foretold',
#      why: 'The report does not say that the forecast failed. It says that the others came out almost as well as the one it shows, and that the hardest problems had been left out.'}
#   - {date: 2026-11-26, was: 'With 164 attempts of each they foretell anything from 36% to 63%.',
#      why: 'The figure and its numbers used an exponent that was made up.'}
#   - {date: 2026-11-26, was: 'The same law, fitted to the same runs by different hands, gives Chinchilla losses that agree in their first figure.',
#      why: 'One of the fits had stopped early.'}
# ---

# %%
# What this essay computes with
import math

import numpy as np
from scipy.special import stdtrit

from reckoner.author import (
    canvas,
    colours,
    facts,
    figure,
    guide,
    headline,
    judge,
    label,
    models,
    runs,
)
from snippets import emergence, extrapolation, hazards, scaling, trends
from snippets.allometry import allometric_error, allometric_exponent
from snippets.resampling import bootstrap
from snippets.verdicts import compare, likeliest, of_record, true_unless

# %%
# What counts as seldom and as mostly, and the models by name
seldom, mostly, even, ten, hundred = 0.1, 0.9, 0.5, 10, 100
named = {model.id: model for model in models}
generation = math.log10(named["gpt-3-175b"].training_flop / named["gpt-2-xl"].training_flop)

# %%
# The Pythia models, and the compute of each, by parameters and tokens
sizes = np.array([70e6, 160e6, 410e6, 1e9, 1.4e9, 2.8e9, 6.9e9, 12e9])
flop = 6 * sizes * named["pythia-12b"].training_tokens
small, jump, drop, last = 4, 5, 6, 7  # the models with 1.4, 2.8, 6.9 and 12 billion parameters

# %%
# The share of sums that each gets right, and that of the first release, which was asked other sums
added = np.array([
    facts.pythia_70m.added, facts.pythia_160m.added, facts.pythia_410m.added,
    facts.pythia_1b.added, facts.pythia_1_4b.added, facts.pythia_2_8b.added,
    facts.pythia_6_9b.added, facts.pythia_12b.added,
])  # fmt: skip
first_release = np.array([
    facts.pythia_1_4b.added_first, facts.pythia_2_8b.added_first, facts.pythia_6_9b.added_first,
    facts.pythia_12b.added_first,
])  # fmt: skip
at_steps = np.array([13, 39, 65, 91, 117, 143]) * 1000
one_training = np.array([
    facts.pythia_2_8b.added_at_13k, facts.pythia_2_8b.added_at_39k, facts.pythia_2_8b.added_at_65k,
    facts.pythia_2_8b.added_at_91k, facts.pythia_2_8b.added_at_117k, facts.pythia_2_8b.added_first,
])  # fmt: skip
at_flop = flop[jump] * at_steps / at_steps[-1]
watched = runs("families-training")
along = np.array(watched["followed"]) == "training"
of_jump, as_asked = np.array(watched["model"]) == "2.7b", np.array(watched["shown"]) == 2
in_training = float(watched["rise"][along & of_jump & as_asked][-1])
asked, one_token = 2000, facts.pythia_tokens.numbers
noise = math.sqrt(added[jump] * (1 - added[jump]) / asked)

# %%
# The perplexity of each at the last word of a passage, the loss on that word, and the probability given to it
perplexity = np.array([
    facts.pythia_70m.perplexity, facts.pythia_160m.perplexity, facts.pythia_410m.perplexity,
    facts.pythia_1b.perplexity, facts.pythia_1_4b.perplexity, facts.pythia_2_8b.perplexity,
    facts.pythia_6_9b.perplexity, facts.pythia_12b.perplexity,
])  # fmt: skip
losses = np.log(perplexity)
first_losses = np.log([
    facts.pythia_70m.perplexity_first, facts.pythia_160m.perplexity_first, facts.pythia_410m.perplexity_first,
    facts.pythia_1b.perplexity_first, facts.pythia_1_4b.perplexity_first, facts.pythia_2_8b.perplexity_first,
    facts.pythia_6_9b.perplexity_first, facts.pythia_12b.perplexity_first,
])  # fmt: skip
guessed = np.exp(-losses)
assert np.all(np.diff(losses) < 0)

# %%
# The loss on other text of each model of the first release
pile = np.array([
    facts.pythia_70m.pile_loss, facts.pythia_160m.pile_loss, facts.pythia_410m.pile_loss,
    facts.pythia_1b.pile_loss, facts.pythia_1_4b.pile_loss, facts.pythia_2_8b.pile_loss,
    facts.pythia_6_9b.pile_loss, facts.pythia_12b.pile_loss,
])  # fmt: skip

# %% [markdown]
# Can anybody say in advance what the next language model will be able to do? Whoever fears that it could help to break into computers would like to know before it is trained.
# Dario Amodei, chief executive of Anthropic, says that one thing is predictable, and that is the loss: how badly a model guesses the next word of a text, on average.
# He speaks of the loss first, and then of abilities such as adding numbers:
#
# > It's sometimes predictable even to several significant figures [...] Specific abilities are very hard to predict. [...]
# > Sometimes it's very abrupt.
# >
# > — [Dario Amodei](<said: amodei-figures>)
#
# He compares abilities with the weather. Its averages can be foretold, he says, but ["the weather on one particular day is very hard to predict."](<said: amodei-weather>)
# We put his sentences to the test on open models, which anybody may download, and he is mostly right.
# In one family a model got [7%](<calc: {added[small]:.0%}>) of its sums right, a model with [twice](<calc: {flop[jump] / flop[small]:times}>) the compute (the computing work that training took) got [80%](<calc: {added[jump]:.0%}>),
# and the next larger one [49%](<calc: {added[drop]:.0%}>). But while this family's first release was in training, its sums came step by step.
#
# ## Models that differ in little but size
#
# The best test would be models that differ in nothing but size, and the [eight](<calc: {len(sizes):words}>) Pythia models come close.
# [Biderman et al. 2023](<work: biderman-2023>) trained them on the same text in the same order, from [70 million](<calc: {sizes[0] / 1e6:.0f} million>) to [12 billion](<calc: {sizes[-1] / 1e9:.0f} billion>) parameters.
# Only their shape and the pace at which they learn differ too, as is usual.
# How well does each guess a word, and how well does each add numbers of [two](<plain: part of the name of the test>) digits?

# %%
# Words and sums against compute
drawing, axes = canvas(height=3.6)
axes.set(
    xscale="log", xlim=(9e19, 4e22), ylim=(0, 1), xlabel="training compute (FLOP)", ylabel="share right, or chance"
)
axes.plot(flop, guessed, "o-", color=colours.BLUE, markersize=4.5)
axes.plot(flop, added, "o-", color=colours.VERMILION, markersize=4.5)
axes.plot(flop[small:], first_release, "o--", color=colours.GREEN, markersize=4, linewidth=1.2)
axes.plot(at_flop, one_training, "o:", color=colours.FAINT, markersize=3, linewidth=1.2)
axes.yaxis.set_major_formatter("{x:.0%}")

# %%
# The names of the curves
label(axes, 2.6e21, 0.37, "one model in training", colours.FAINT, ha="right")
label(axes, 1.1e20, 0.25, "chance of the right word", colours.BLUE)
label(axes, 4.6e21, 0.86, "sums right", colours.VERMILION, ha="right")
label(axes, 3.6e22, 0.77, "first release", colours.GREEN, ha="right")

# %%
# The first picture
figure(
    drawing,
    name="pythia",
    caption=f"Each larger model of the Pythia family gives the right word a higher chance. But the share of sums right, of numbers below {hundred}, goes from {added[small]:.0%} to {added[jump]:.0%} "
    f"and back to {added[drop]:.0%}. The first release, asked other sums, jumps and falls at the same places. While its model at the jump was in training (dotted), the rise could be watched.",
    alt="Curves against training compute: the probability of the right word rises steadily; the share of sums right lies near nothing at first, jumps, and falls again; a dotted curve of one training rises from point to point.",
    data={
        "compute (FLOP)": flop, "probability of the right word (probability)": guessed, "sums right (probability)": added,
        "sums right, first release (probability)": [*[None] * small, *first_release],
    },
)  # fmt: skip

# %% [markdown]
# The loss behaves as Amodei says. On passages whose last word has to be guessed ([EleutherAI 2023](<work: pythia-results>)), each larger model gives the right word a higher probability,
# from [0.7%](<calc: {guessed[0]:.1%}>) for the smallest to [26%](<calc: {guessed[-1]:.0%}>) for the largest. The higher this probability, the lower the loss.
#
# The sums do not ([Ruan et al. 2024, scores](<work: ruan-2024-scores>)). The first [four](<calc: {small:words}>) models hardly get any right, and the next gets [7%](<calc: {added[small]:.0%}>).
# A model with [twice](<calc: {flop[jump] / flop[small]:times}>) its compute gets [80%](<calc: {added[jump]:.0%}>), and one with [2.5](<calc: {flop[drop] / flop[jump]:.1f}>) times as much again [49%](<calc: {added[drop]:.0%}>).
# Luck with the questions moves these shares by only about [0.9](<calc: {100 * noise:.1f}>) points.
#
# Might it be a fluke of one training?
# The makers trained the whole family [twice](<plain: the first release, and that of April 2023>), and asked the first release other sums.
# There the same steps went from [2%](<calc: {first_release[0]:.0%}>) to [72%](<calc: {first_release[1]:.0%}>) and back to [45%](<calc: {first_release[2]:.0%}>).
# So both the jump and the fall came again, though the trainings are not independent: they read the text in the same order.
# The rest is less stable: the largest model got [69%](<calc: {first_release[3]:.0%}>) in the first release and [45%](<calc: {added[last]:.0%}>) in the second.
#
# Within one training the rise can be watched. The model of [2.8 billion](<calc: {sizes[jump] / 1e9:.1f} billion>) parameters was tried at [six](<calc: {len(at_steps):words}>) points of its first training.
# It got [1%](<calc: {one_training[0]:.0%}>) of the sums right at first, [33%](<calc: {one_training[3]:.0%}>) on the way and [72%](<calc: {one_training[5]:.0%}>) at last.
# At that pace a rise from [10%](<calc: {seldom:.0%}>) to [90%](<calc: {mostly:.0%}>) takes [5.5](<calc: {10**in_training:.1f}>) times the compute.
# That is [0.74](<calc: {in_training:.2f}>) orders of magnitude, in which we count from here on: one order is a factor of [ten](<calc: {ten:words}>).
# The fall shows there, too: at the last point but one this model got [60%](<calc: {one_training[4]:.0%}>), and the next larger one [38%](<fact: {pythia_6_9b.added_at_117k:.0%}>).

# %%
# The exponent of the average loss in compute
besiroglu = facts.besiroglu
slow = scaling.optimal_loss_exponent(besiroglu.parameter_exponent, besiroglu.data_exponent)

# %%
# The rise from seldom right to mostly right at that exponent
slow_rise = emergence.orders_of_rise(seldom, mostly, slow)

# %%
# The exponent that Pythia's step would need
step_exponent = emergence.orders_of_rise(added[small], added[jump], math.log10(flop[jump] / flop[small]))

# %%
# Predictors that guess alike and differ in the loss
sure, unsure = np.array([0.9, 0.9, 0.9]), np.array([0.51, 0.6, 0.7])
loss_sure, loss_unsure = -np.log(sure).mean(), -np.log(unsure).mean()
right_sure, right_unsure = (sure > even).mean(), (unsure > even).mean()

# %% [markdown]
# ## Parts and wholes
#
# Why should a sum come so abruptly if the loss falls so smoothly? The usual answer is that the score is all or nothing.
# An answer of many tokens, the pieces in which a model writes, counts only if every token is right.
# If each is right [99 times in 100](<plain: an example>), an answer of [100](<calc: {hundred}>) tokens is right about [one time in three](<plain: the example carried on, 0.99 to the power of 100 is 0.37>).
# So small gains at every token make a large gain in the score, and [Schaeffer et al. 2023](<work: schaeffer-2023>) call sudden abilities a mirage that the score makes.
#
# That explains less than is thought. Let the loss of a token fall with compute as the average loss does: [ten](<calc: {ten:words}>) times the compute takes [34%](<calc: {1 - 10**-slow:.0%}>) off what lies above its
# [floor](<term: irreducible-loss>), the part that no model can remove,
# which is an [exponent](<term: exponent>) of [0.18](<calc: {slow:.2f}>) ([Besiroglu et al. 2024](<work: besiroglu-2024>)).
# At that pace an answer of any length takes [7.5](<calc: {slow_rise:.1f}>) orders of magnitude, some [33 million](<calc: {10**slow_rise / 1e6:.0f} million>) times the compute, from [10%](<calc: {seldom:.0%}>) to
# [90%](<calc: {mostly:.0%}>) right.
# So scoring whole answers makes an ability late, but not abrupt.
# Besides, Pythia's sums have no parts: each number up to [199](<calc: {one_token - 1:.0f}>) is a single token.
# For a jump like Pythia's, the loss on sums would have to fall [20](<calc: {step_exponent / slow:.0f}>) times as steeply as the average loss.
#
# Ilya Sutskever, then chief scientist of OpenAI, keeps loss and skill apart as well:
#
# > the scaling law tells you what happens to your log of your next word prediction accuracy, right?
# > There is a whole separate challenge of linking next-word prediction accuracy to reasoning capability.
# >
# > — [Ilya Sutskever](<said: sutskever-scaling-law>)
#
# He is right if accuracy means the probability given to the word that came. The share of words guessed right is something else, because a model can guess as many words right and be surer of them.

# %%
# Accuracy and its logarithm
alike = np.random.default_rng(7).uniform(even, 1, (200, len(sure)))  # predictors by chance, all of which guess right
unlike = np.all(alike > even) and np.ptp(np.log(alike).mean(axis=1)) > 0.1
by_loss = emergence.whole_answer(loss_sure, len(sure))  # the probability of all the words, from their mean loss
judge(
    "ilya-log-accuracy",
    of_record(
        likeliest(
            "the probability that is given to the word that comes",
            true_unless(not math.isclose(by_loss, np.prod(sure)), by="the loss, which gives another probability"),
            because="he speaks of its logarithm, which is how the loss is defined, and sets it against reasoning",
            others={
                "the share of words guessed right": true_unless(
                    unlike, by="predictors of equal accuracy and unequal loss"
                )
            },
        )
    ),
    f"The loss of a scaling law is the mean logarithm of that probability, with its sign turned. "
    f"Of predictors that guess {right_sure:.0%} right, a sure one has a loss of {loss_sure:.2f} and an unsure one of {loss_unsure:.2f}.",
    fixed="it says in other words how the loss is defined",
)

# %%
# The open families: every step from a model to the next, every forecast, and every pair an order apart
steps, forecasts, pairs = (runs(f"families-{name}") for name in ("steps", "forecasts", "ahead"))
families, tests = np.array(steps["family"]), np.array(steps["test"])
is_sum = np.array(["digits" in test for test in tests])
family_count, test_count = len(set(steps["family"])), len(set(steps["test"]))

# %%
# The rise of every step, and the middle one
rises, exponents = steps["rise"], steps["exponent"]
lines, crossed, chance_alone = (runs(f"families-{name}") for name in ("lines", "crossings", "scatter"))
sum_kinds = len(set(tests[is_sum]))
alike_rises = np.where(
    exponents > 0, emergence.orders_of_rise(seldom, mostly, 1) / np.where(exponents > 0, exponents, 1), np.inf
)
fewer = sum(~np.isfinite(rises))


# %%
def middle(of=rises, where=slice(None)):
    """The rise at the middle of the steps."""
    return float(np.median(of[where]))


# %%
# The typical rise by every choice
typical = headline(
    "rise-in-families",
    "how far compute must grow from seldom right to mostly right, at the middle of the steps of open families",
    middle,
    unit="orders",
    format=".1f",
    interval=bootstrap((rises,), middle, units=families, of="families", seed=18),
    alternatives={
        "sums alone": {"where": is_sum},
        "unscrambling and phonetic script alone": {"where": ~is_sum},
        "steps of a task that are all alike": {"of": alike_rises},
        "steps down left out": {"where": np.isfinite(rises)},
        "a line through all siblings, a test and a family at a time": middle(lines["rise"]),
        "Pythia left out": {"where": families != "Pythia"},
        "Phi left out, which was trained on made-up text": {"where": families != "Phi"},
    },
)
within = np.mean(rises < generation)


# %%
# The quickest step of sums in a family, a line through its siblings, and the orders from a model that fails to one that succeeds
def quickest(family="Pythia", test="addition of two digits"):
    """The least rise of a test in a family by a step, in orders."""
    return float(rises[(families == family) & (tests == test)].min())


# %%
def in_record(record, column, family, test):
    """The number that a record has for a family and a test."""
    at = (np.array(record["family"]) == family) & (np.array(record["test"]) == test)
    [found] = record[column][at]
    return float(found)


through_all = in_record(lines, "rise", "Pythia", "addition of two digits")
after_neo = in_record(crossed, "orders", "GPT-Neo/J", "addition of two digits")


# %%
# From the model next to GPT-3 to GPT-3
gpt3_step, sums = named["gpt-3-175b"].training_flop / named["gpt-3-13b"].training_flop, facts.gpt3_sums

# %%
# The kinds of sum that GPT-3 was tried on: how many went from seldom to mostly
right = [facts.gpt3_sums.addition_two, facts.gpt3_sums.subtraction_two, facts.gpt3_sums.right]
right += [facts.gpt3_sums.subtraction] + [facts.gpt3_sums.four_digits] * 2 + [facts.gpt3_sums.five_digits] * 2
right += [facts.gpt3_sums.products, facts.gpt3_sums.combined]
before_it = [facts.gpt3_sums.smaller_two] * 2 + [sums.smaller_most] * 8
abrupt = sum(b <= seldom and r >= mostly for b, r in zip(before_it, right, strict=True))
assert len(right) == sums.kinds

# %%
# From a model that nearly always fails to a sibling that nearly always succeeds, by every choice
longer_sums = "StarCoder", "addition of three digits"
sum_rise = headline(
    "rise-of-sums",
    "how far compute grew from a model that seldom adds right to a sibling that mostly does, in StarCoder",
    in_record(crossed, "orders", *longer_sums),
    unit="orders",
    format=".2f",
    interval=(in_record(crossed, "fewest", *longer_sums), in_record(crossed, "orders", *longer_sums)),
    how="the fewest and the most orders that the models between allow; another training is a choice",
    alternatives={
        "GPT-Neo and its successors": after_neo,
        "GPT-3's subtractions": math.log10(gpt3_step),
        "Falcon, whose smallest model read other text": in_record(
            crossed, "orders", "Falcon", "addition of two digits"
        ),
        "a line through all models of StarCoder": in_record(lines, "rise", *longer_sums),
        "Pythia, by its quickest step": quickest(),
        "Pythia, by a line through all models from that step on": through_all,
        "Pythia, by the training of one model": in_training,
    },
)

# %% [markdown]
# ## How long a rise takes
#
# Is Pythia's jump a freak? Two kinds of measurement say how abrupt abilities usually are.
# For the first, [Ruan et al. 2024](<work: ruan-2024>) have put many families of open models through the same tests.
# We take every step from a model to the next larger of its family, in [four](<calc: {sum_kinds:words}>) kinds of sum, in unscrambling words and in writing words in phonetic script.
# Leaving out those on which both nearly always fail or nearly always succeed, there are [112](<calc: {len(tests)}>) steps in [18](<calc: {family_count}>) families.
# Through each we lay a curve in the shape of an S, a logistic, and ask how much compute it takes from [10%](<calc: {seldom:.0%}>) to [90%](<calc: {mostly:.0%}>). A step on which the larger model does worse counts as a rise without end.

# %%
# How many of the steps rise within so much compute
drawing, axes = canvas(height=3.3)
axes.set(
    xscale="log",
    xlim=(0.2, 30),
    ylim=(0, 1.03),
    xlabel="rise from seldom to mostly (orders of magnitude)",
    ylabel="steps that rise faster",
)
axes.yaxis.set_major_formatter("{x:.0%}")
at = np.geomspace(0.2, 30, 150)
for chosen, colour in ((is_sum, colours.VERMILION), (~is_sum, colours.BLUE)):
    axes.plot(at, [np.mean(rises[chosen] < r) for r in at], color=colour)
guide(axes, x=generation)

# %%
# The names of the curves
axes.set_xticks([0.3, 1, 3, 10], ["0.3", "1", "3", "10"])
axes.minorticks_off()
label(axes, 0.75, 0.42, "sums", colours.VERMILION, ha="right")
label(axes, 4.4, 0.62, "other tests", colours.BLUE)
label(axes, generation * 1.06, 0.07, "GPT-2 to GPT-3", colours.FAINT)

# %%
# The second picture
figure(
    drawing,
    name="rises",
    caption=f"The step at the middle of {len(tests)}, from an open model to the next, would rise from {seldom:.0%} to {mostly:.0%} within {typical:.1f} orders of magnitude of compute, "
    "about as much as lies between GPT-2 and GPT-3 (dashed). The quickest are sums. Some steps go down, so that the curves stop short of the top.",
    alt="Share of steps that rise faster than a number of orders, on a logarithmic axis: the curve for sums begins further to the left than that for other tests.",
    data={"rise (orders)": at}
    | {
        f"{name} (share)": [np.mean(rises[chosen] < r) for r in at]
        for name, chosen in (("sums", is_sum), ("other tests", ~is_sum))
    },
)

# %% [markdown]
# The step at the middle takes [2.1](<calc: {typical:.1f}>) orders of magnitude ([1.7 to 2.5](<calc: {typical.low:.1f} to {typical.high:.1f}>) if the families are drawn again by lot, to see what chance can do),
# some [120](<calc: {round(10**typical, -1):.0f}>) times the compute.
# From GPT-2 to GPT-3 compute grew by [2.2](<calc: {generation:.1f}>) orders, which we call a generation. So about [half](<calc: {round(within, 1):fraction}>) of the steps are that abrupt; so few families cannot tell whether it is a
# little more or less. [Eight](<calc: {fewer:words}>) steps go down.
#
# The quickest steps are sums, but a steep step need not go all the way. At the pace of its jump Pythia would need [0.33](<calc: {quickest():.2f}>) orders from seldom to mostly.
# Yet none of its models gets there, and a line through all of them from the jump on needs [2.5](<calc: {through_all:.1f}>).
# So we ask which abilities were absent in one model and reliable in a larger one of its family. StarCoder's models, which all read the same text,
# came from at most [10%](<calc: {seldom:.0%}>) to at least [90%](<calc: {mostly:.0%}>) of additions of [three](<plain: part of the name of the test>) digits within [1.2](<calc: {sum_rise:.1f}>) orders,
# and GPT-Neo with its successors at [two](<plain: part of the name of the test>) digits within [0.9](<calc: {after_neo:.1f}>).
# The model next to GPT-3 got at most [10%](<fact: {gpt3_sums.smaller_most:.0%}>) of its subtractions of [three](<plain: part of the name of the task>) digits right,
# and GPT-3, in which Amodei had a hand, [94%](<fact: {gpt3_sums.subtraction:.0%}>) with [14](<calc: {gpt3_step:.0f}>) times the compute ([Brown et al. 2020](<work: brown-2020>)).
# But only [one](<calc: {abrupt:words}>) of its [ten](<fact: {gpt3_sums.kinds:words}>) kinds of sum did so.

# %%
# The models whose horizon and whose compute are both on record, and the power between them
horizons = {
    "gpt-2-xl": facts.metr_gpt2, "gpt-3-175b": facts.metr_gpt3, "gpt-4": facts.metr_gpt4,
    "claude-3-opus": facts.metr_opus3, "gpt-4o": facts.metr_gpt4o, "claude-3-5-sonnet": facts.metr_sonnet35,
    "claude-3-7-sonnet": facts.metr_sonnet37,
}  # fmt: skip
trained = [named[name].training_flop for name in horizons]
minutes = [model.h50_minutes for model in horizons.values()]
pace, error = allometric_exponent(trained, minutes), allometric_error(trained, minutes)
level = 0.95
slowest, fastest = (pace + side * stdtrit(len(trained) - 2, (1 + level) / 2) * error for side in (-1, 1))

# %%
# The steepness of METR's curve
shown = "gpt4 gpt4o sonnet35 o1_preview o1 sonnet37 o3 opus4 gpt5 gemini3 opus45 gpt52".split()
slopes = [
    hazards.logistic_slope_from_horizons(model.h50_minutes, model.h80_minutes)
    for model in (getattr(facts, f"metr_{name}") for name in shown)
]
steepness = np.median(slopes)
safe, sonnet = 0.8, facts.metr_sonnet37
h80_alike = sonnet.h50_minutes * hazards.horizon_ratio(even, safe)


# %%
# The rise by a curve and an exponent; without a steepness, all steps are alike
def rise_by_horizons(steep=steepness, exponent=pace):
    """Orders of magnitude of compute from seldom to mostly."""
    if steep is None:
        return emergence.orders_of_rise(seldom, mostly, exponent)
    return emergence.logistic_rise(seldom, mostly, steep, exponent)


# %%
# Paces from trends in time, and the rise if all steps are alike
growth, days = facts.sevilla.growth_per_year, facts.metr_trend
since_2019, since_2023 = (
    trends.relative_exponent(trends.growth_per_year(doubling), growth)
    for doubling in (days.all_doubling_days, days.recent_doubling_days)
)
language, largest = (
    trends.relative_exponent(trends.growth_per_year(doubling), by)
    for doubling, by in (
        (days.all_doubling_days, facts.sevilla.language_growth_per_year),
        (days.recent_doubling_days, facts.sevilla.frontier_language_growth_per_year),
    )
)
alike_rise = rise_by_horizons(steep=None)
alike_ends = [rise_by_horizons(steep=None, exponent=end) for end in (slowest, fastest)]

# %%
# The rise of the average of many tasks by every choice
without = {name: [value for k, value in enumerate(of) if k != 0] for name, of in (("x", trained), ("y", minutes))}
rise = headline(
    "rise-by-horizons",
    "how far compute must grow from seldom right to mostly right, at the pace of measured horizons",
    rise_by_horizons,
    unit="orders",
    format=".1f",
    interval=(rise_by_horizons(exponent=fastest), rise_by_horizons(exponent=slowest)),
    how=f"{level:.0%} for the slope of a line, by Student's t, as if the {len(trained)} models were independent and their compute known",
    alternatives={
        "steps that are all alike": {"steep": None},
        "the steepest of the models": {"steep": max(slopes)},
        "the least steep of the models": {"steep": min(slopes)},
        "GPT-2 left out": {"exponent": allometric_exponent(without["x"], without["y"])},
        "trends in time since 2019": {"exponent": since_2019},
        "trends in time since 2023": {"exponent": since_2023},
        "trends in time since 2019 and the compute of language models": {"exponent": language},
        "trends in time since 2023 and the compute of the largest language models": {"exponent": largest},
        "trends in time since 2023 and steps that are all alike": {"steep": None, "exponent": since_2023},
    },
)

# %% [markdown]
# The second measurement shares neither models nor tests with the first.
# METR, a group that tests AI models, measures [time horizons](<term: time-horizon>): the length of task, in minutes of a person's time, that a model does [half](<calc: {even:fraction}>) of the time ([METR 2026](<work: metr-2026-results>)).
# Over the [seven](<calc: {len(trained):words}>) models whose compute is known or guessed, [ten](<calc: {ten:words}>) times the compute makes the horizon [4](<calc: {10**pace:.0f}>) times as long, which is an exponent of
# [0.60](<calc: {pace:.2f}>) ([0.28 to 0.93](<calc: {slowest:.2f} to {fastest:.2f}>)).
# How long a rise that makes depends on how success falls as tasks get longer, for which METR uses a logistic, too. By the logistic curve it is [3.7](<calc: {rise:.1f}>) orders ([2.4 to 8.1](<calc: {rise.low:.1f} to {rise.high:.1f}>)).
# It would be [2.2](<calc: {alike_rise:.1f}>) ([1.4 to 4.8](<calc: {alike_ends[1]:.1f} to {alike_ends[0]:.1f}>)) if a task were a chain of steps that are all alike and independent.
# But by such chains Claude 3.7 Sonnet would do [80%](<calc: {safe:.0%}>) of tasks of [19](<calc: {h80_alike:.0f}>) minutes, and it manages that only for tasks of [12](<fact: {metr_sonnet37.h80_minutes:.0f}>).

# %%
# Abrupt or not
judge(
    "book-very-abrupt",
    likeliest(
        "some single ability, from seldom to nearly always within a generation",
        true_unless(lambda orders: orders > generation, by="sums that rise more slowly", found=sum_rise),
        because="he speaks of when arithmetic came in, and says sometimes",
        others={
            "the step at the middle of all": true_unless(typical > generation, by="the steps of open families"),
            "the average of many tasks": true_unless(rise > generation, by="the horizons of many tasks"),
        },
    ),
    f"StarCoder's models went from at most {seldom:.0%} to at least {mostly:.0%} of additions of longer numbers within {sum_rise:.1f} orders, GPT-3 in subtractions within {math.log10(gpt3_step):.1f}; "
    f"by a line through all models from its jump on, Pythia would take {through_all:.1f}. "
    f"Of {len(tests)} steps in {family_count} families {within:.0%} would rise from {seldom:.0%} to {mostly:.0%} within a generation; the average of many tasks takes {rise:.1f} orders.",
)

# %% [markdown]
# So "sometimes it's very abrupt" holds: in families of several makers sums went from seldom to mostly well within a generation. By a line through Pythia's models alone it would not hold.
# For the average of many tasks it does not hold by the line through all models; by other models, years and curves the rise takes [1.0](<calc: {rise.least:.1f}>) to [4.4](<calc: {rise.most:.1f}>) orders.

# %%
# The rate a generation before, and the attempts that show a success
certainty = 0.95
before_loss = emergence.rate_ahead(even, generation, slow)


# %%
def before(steep=steepness, exponent=pace):
    """The rate a generation before, by a logistic, or with steps all alike."""
    if steep is None:
        return emergence.rate_ahead(even, generation, exponent)
    return emergence.logistic_rate_ahead(even, generation, steep, exponent)


def attempts_before(**choice):
    """Attempts after which a success has been seen."""
    return math.ceil(emergence.samples_to_see(before(**choice), certainty))


# %%
# The attempts that show a success of the smaller model of a pair: the fewest, the middle and the most
pair_attempts = np.quantile(pairs["attempts"], [0, 0.5, 1])

# %% [markdown]
# ## Seeing it come
#
# How far ahead can an ability be seen? A model that succeeds [once in 100](<plain: an example>) tries looks helpless until it is tried often enough.
# Take a model that will do a task [half](<calc: {even:fraction}>) of the time, and ask how often a model of a whole generation before does it.
# If the task rises as the average loss falls, the smaller model does it [18%](<calc: {before_loss:.0%}>) of the time, and [16](<calc: {attempts_before(steep=None, exponent=slow):.0f}>) attempts will almost surely show a
# success.
# At the pace of METR's horizons, the logistic curve says [7%](<calc: {before():.0%}>),
# and [43](<calc: {attempts_before():.0f}>) attempts ([12 to 167](<calc: {attempts_before(exponent=slowest):.0f} to {attempts_before(exponent=fastest):.0f}>)).
# With chains of steps all alike it would take [11 million](<calc: {attempts_before(steep=None) / 1e6:.0f} million>).
#
# Open models show it directly.
# There are [32](<calc: {len(pairs["attempts"])}>) pairs of which the larger does a test about [half](<calc: {even:fraction}>) of the time and the smaller has about [a tenth](<calc: {1 / ten:fraction}>) of its compute.
# In the middle pair [30](<calc: {pair_attempts[1]:.0f}>) attempts show a success of the smaller, and in the worst [6,000](<calc: {round(pair_attempts[2], -3):,.0f}>).
# [Hu et al. 2023](<work: hu-2023>) built their method on this: they tried each problem very often and foretold a score at writing programs to within [0.05%](<fact: {hu_2023.deviation:.2%}>).


# %%
# What forecasts of the loss leave of the error of persistence
def loss_misses(series, floor=None):
    """By how much forecasts of the last four models miss, and by how much persistence does."""
    laws = [extrapolation.fit_power_law(flop[:k], series[:k], floor=floor) for k in range(small, len(flop))]
    said = [extrapolation.predict(flop[k], law) for k, law in enumerate(laws, small)]
    return np.abs(np.array(said) - series[small:]), np.abs(np.diff(series[small - 1 :]))


# %%
# The misses of sums, by the family and the forecast
forecast_tests, forecast_families = np.array(forecasts["test"]), np.array(forecasts["family"])
of_sums = np.array(["digits" in test for test in forecast_tests])
standard_tests = ["MMLU", "ARC-C", "HellaSwag", "Winograd", "XWinograd", "HumanEval"]
of_standard = np.isin(forecast_tests, standard_tests)
tails = ["pythia-1.4b", "pythia-2.8b", "pythia-6.9b", "pythia-12b"]
of_tail = np.array([any(name in model for name in tails) for model in forecasts["model"]])


# %%
def left(by="power", chosen=of_sums & of_tail):
    """What a forecast leaves of the error of persistence."""
    return float(forecasts[by][chosen].sum() / forecasts["as_the_last"][chosen].sum())


# %%
# Misses of the last four models of Pythia: of all sums and of the loss, and those of persistence
def of_models(column):
    """The misses of each of these models, added over the sums."""
    model_names = np.array(forecasts["model"])
    return np.array([forecasts[column][of_sums & [name in m for m in model_names]].sum() for name in tails])


four = (of_models("power"), of_models("as_the_last"), *loss_misses(losses))
of_each = four[0] / four[1]


# %%
# The same for the first release, over its sizes, and over the training of its larger models
def left_first(by="power", where=~along & as_asked):
    """What a forecast leaves of the error of persistence in the first release."""
    return float(watched[by][where].sum() / watched["as_the_last"][where].sum())


# %%
# How far forecasts of sums miss
ability_error = headline(
    "ability-error",
    "what forecasts of Pythia's sums leave of the error of saying that the next model does as the last",
    left,
    unit="share",
    format=".0%",
    interval=bootstrap(four[:2], lambda miss, change: miss.sum() / change.sum(), of="models", seed=5),
    alternatives={
        "a line through the odds": {"by": "odds"},
        "a line through the last models alone": {"by": "odds_of_two"},
        "the law of Ruan et al., from the model's own tests": {"by": "own_tests"},
        "the same, told how far it missed the last model": {"by": "told_last"},
        "the sums of all families": {"chosen": of_sums},
        "the first release": left_first(),
        "the checkpoints of the first release, also with more examples shown": left_first(where=along),
        "the same, by a line through the last checkpoints": left_first("odds_of_two", along),
        "additions of the shorter numbers alone": {"chosen": of_tail & (forecast_tests == "addition of two digits")},
        "unscrambling words, all families": {"chosen": forecast_tests == "unscrambling of words"},
    },
)


# %%
# How far forecasts of the loss miss
def loss_share(series=losses, floor=None):
    """What forecasts of a loss leave of the error of persistence."""
    misses, changes = loss_misses(series, floor)
    return float(misses.sum() / changes.sum())


# %%
# The same by a power law through the last two models alone
slopes_of_two = np.diff(np.log(losses)) / np.diff(np.log(flop))
carried = losses[1:-1] * (flop[2:] / flop[1:-1]) ** slopes_of_two[:-1]
two_last = float(np.abs(carried - losses[2:])[-len(tails) :].sum() / four[3].sum())

# %%
# What forecasts of the loss leave
loss_left = headline(
    "loss-error",
    "what forecasts of Pythia's loss leave of the error of saying that the next model does as the last",
    loss_share,
    unit="share",
    format=".0%",
    interval=bootstrap(four[2:], lambda miss, change: miss.sum() / change.sum(), of="models", seed=5),
    alternatives={
        "a law without a floor": {"floor": 0.0},
        "a power law through the last models alone": two_last,
        "the loss of the first release": {"series": first_losses},
        "the loss on the Pile": {"series": pile},
    },
)

# %%
# How many times as much is left for sums, and how many problems HumanEval has
problems = 164
swag, standard = left(chosen=forecast_tests == "HellaSwag"), left(chosen=of_standard)
pile_left = loss_left.alternatives["the loss on the Pile"]
on_pile = left_first() / pile_left
harder = headline(
    "harder",
    "how many times as much forecasts leave for Pythia's sums as for its loss",
    ability_error / loss_left,
    unit="times",
    format=".1f",
    interval=bootstrap(four, lambda a, b, c, d: a.sum() / b.sum() / (c.sum() / d.sum()), of="models", seed=5),
    alternatives={name: share / loss_left for name, share in ability_error.alternatives.items()}
    | {name: ability_error / share for name, share in loss_left.alternatives.items()}
    | {"the first release for both": left_first() / loss_left.alternatives["the loss of the first release"]}
    | {"the first release for both, its loss on the Pile": on_pile}
    | {"HellaSwag in place of the loss, all families": ability_error.alternatives["the sums of all families"] / swag},
)
turned = sum(times <= 1 for times in harder.alternatives.values())

# %% [markdown]
# One success does not tell how often the next model will succeed. So we play forecaster: from the smaller models of a family, foretell the next.
# A forecast has to beat the cheapest rival, which meteorologists call persistence: tomorrow will be as today. Here it says that the next model does as the last.
# We divide the forecast's error by that of persistence. At [100%](<plain: all of the error of persistence>) a forecast is worthless.
#
# For sums we use the curve of [Hu et al. 2023](<work: hu-2023>), for the loss a [power law](<term: power-law>) with a floor, and both for the same models: the last [four](<calc: {len(tails):words}>) of Pythia.
# The forecast beats persistence well for the loss and hardly for the sums: of the error
# it left [31%](<calc: {loss_left:.0%}>) for the loss and [88%](<calc: {ability_error:.0%}>) for the sums
# ([38% to 156%](<calc: {ability_error.low:.0%} to {ability_error.high:.0%}>) if the models are drawn again by lot).
# For the first release's loss on another text, the Pile, it left [80%](<calc: {loss_left.alternatives["the loss on the Pile"]:.0%}>), because there one of the smaller models is out of line.

# %%
# What forecasts leave, of each kind of thing
bars = {
    "loss, last words": loss_left, "unscrambling": ability_error.alternatives["unscrambling words, all families"],
    "HellaSwag": swag, "standard tests": standard,
    "sums, Pythia": ability_error, "sums, all families": ability_error.alternatives["the sums of all families"],
    "sums, by other tests": left(by="own_tests", chosen=of_sums),
}  # fmt: skip
drawing, axes = canvas(height=3.2)
axes.barh(
    [f"{name} {share:.0%}" for name, share in bars.items()], list(bars.values()),
    color=[colours.BLUE] + [colours.GREEN] * 3 + [colours.VERMILION] * 3,
)  # fmt: skip
axes.set(xlim=(0, 1.25), xlabel="error left, against saying that nothing changes")
axes.xaxis.set_major_formatter("{x:.0%}")
guide(axes, x=1)
axes.invert_yaxis()

# %%
# The third picture
figure(
    drawing,
    name="foresight",
    caption=f"For the loss on last words, a forecast errs {loss_left:.0%} as much as the bare guess that the next model does as the last (dashed); for HellaSwag, the best of the standard tests, {swag:.0%} as much, "
    f"and for sums {bars['sums, all families']:.0%}. The law of Ruan et al., which looks at the next model's other tests, errs "
    f"{bars['sums, by other tests']:.0%} as much, or {left(by='told_last', chosen=of_sums):.0%} if told how far it missed the last.",
    alt="Bars: the loss shortest, then unscrambling of words and HellaSwag, and those of the standard tests and of sums near or beyond the dashed line at all of the error.",
    data={"what is foretold (kind)": list(bars), "error left (share)": list(bars.values())},
)

# %% [markdown]
# Why do forecasts of sums fail? The smaller models give no hint of the jump: for the model that made it, the forecast leaves [101%](<calc: {of_each[1]:.0%}>) of the error.
# For the next model it leaves only [30%](<calc: {of_each[2]:.0%}>), because a forecast that missed the jump is nearer to the fall.
# Watching a model train helps those who trust the latest points: during the trainings of the first release the same kind of forecast leaves [108%](<calc: {left_first(where=along & as_asked):.0%}>),
# and a line through the last [two](<plain: the line of the odds through two points>) points [65%](<calc: {left_first("odds_of_two", along & as_asked):.0%}>),
# or [46%](<calc: {left_first("odds_of_two", along):.0%}>) if trials with more examples before the question count too.
# Other tests are hard, too: over all families, [six](<calc: {len(standard_tests):words}>) standard tests together leave [91%](<calc: {standard:.0%}>).
# Only on HellaSwag, where a model picks the likeliest ending of a passage, and on unscrambling words do forecasts take away about [half](<calc: {round(swag, 1):fraction}>) of the error.
#
# How sure is the contrast? For Pythia, forecasts leave [2.8](<calc: {harder:.1f}>) times as much for the sums as for the loss ([1.2 to 4.6](<calc: {harder.low:.1f} to {harder.high:.1f}>) if the models are drawn again).
# [Two](<calc: {turned:words}>) other choices say otherwise: a law that lets the loss fall to nothing, which suits these losses badly,
# and the first release judged by its own loss on the Pile. There forecasts leave [75%](<calc: {left_first():.0%}>) for the sums and [80%](<calc: {pile_left:.0%}>) for the loss.
#
# Others have put forecasts to the test. OpenAI foretold GPT-4's score on programming problems from models with at most a [1,000th](<fact: {gpt4_report.least_saving:,}th>) of its compute ([OpenAI's report](<work: openai-report-2023>)).
# Of [six](<fact: {gpt4_predicted.groups:words}>) groups of problems the report shows one, the third easiest, and calls that forecast very accurate.
# The others, it says, did almost as well; the main exception was the easiest group, on which GPT-4 did worse than foretold.
# But the [15](<fact: {gpt4_predicted.hardest_left_out}>) hardest problems of [164](<calc: {problems}>) were in no group, and those are the hardest to see coming.
# [Lourie et al. 2025](<work: lourie-2025>) found in published results that a straight line fits the scores of tasks closely in [39%](<fact: {lourie_2025.predictable:.0%}>) of cases.
# [Owen 2024](<work: owen-2024>) tried the metaphor itself: with [ten](<fact: {owen_2024.fold:words}>) times the compute to go, forecasts missed the average of many tasks by [6](<fact: {100 * owen_2024.average:.0f}>) points and
# single tasks by [18](<fact: {100 * owen_2024.single:.0f}>).
# So some abilities can be foretold, but these papers do not say beforehand which.
#
# ??? note "More forecasts by others"
#     [Bhagia et al. 2024](<work: bhagia-2024>) foretold [four](<fact: {ladders.easier_tasks:words}>) tasks to within [two](<fact: {ladders.easier_points * 100:words}>) points from models with [1%](<fact: {ladders.compute:.0%}>) of the
#     compute,
#     and missed [four](<fact: {ladders.harder_tasks:words}>) others by [6.9](<fact: {ladders.harder_points * 100:.1f}>) on average.
#     [Schaeffer et al. 2024](<work: schaeffer-2024>) name a reason why tests with several answers to choose from are hard to foretell: the probabilities of the wrong answers shift too.

# %%
# Whether abilities are harder to foretell than the loss
groups, missed = facts.gpt4_predicted.groups, facts.gpt4_predicted.groups_missed
judge(
    "book-abilities-hard-to-predict",
    likeliest(
        "forecasts of an ability help less than those of the loss",
        true_unless(lambda times: times <= 1, by="forecasts that help as much", found=harder),
        because="he sets abilities against the loss, and calls them much less predictable",
        others={"no ability can be foretold": true_unless(groups > missed, by="the forecasts in the report on GPT-4")},
    ),
    f"For the same models of Pythia, forecasts left {ability_error:.0%} of the error of persistence for sums and {loss_left:.0%} for the loss ({pile_left:.0%} on the Pile); "
    f"{len(standard_tests)} standard tests of all families left {standard:.0%}. "
    f"Others foretold some scores well, some badly: Hu et al. missed one by {facts.hu_2023.deviation:.2%}, Bhagia et al. {facts.ladders.harder_tasks} tasks by {100 * facts.ladders.harder_points:.1f} points.",
)

# %%
# What was foretold
saving, foretold = facts.gpt4_report.least_saving, groups - missed
judge(
    "ilya-emergent-predict",
    of_record(true_unless(foretold < 1, by="forecasts that all failed")),
    f"GPT-4's score on some programming problems was predicted from models with at most a {saving:,}th of its compute; "
    f"the report calls its forecasts for {foretold:.0f} of {groups} groups of problems good.",
)

# %%
# What was not
judge(
    "labenz-capabilities-hard-to-predict",
    of_record(true_unless(missed < 1, by="predictions that all came true")),
    f"The report says so. Of its own predictions for {groups} groups of problems it names {missed} as the main exception, "
    f"and the {facts.gpt4_predicted.hardest_left_out} hardest problems it left out.",
)


# %% [markdown]
# ## A task that turns
#
# Some abilities get worse before they get better, and then a forecast points the wrong way. Nathan Labenz, the host of The Cognitive Revolution, describes one:
#
# > The prior to GPT-4, as they scaled up the models, they were actually getting worse at this. [...]
# > And then all of a sudden it goes to perfect.
# >
# > — [Nathan Labenz](<said: labenz-hindsight>)
#
# The task is [hindsight neglect](<term: hindsight-neglect>): a model has to judge whether a bet was wise by its odds, and judges by how it came out.
# It comes from a prize for tasks at which larger models do worse. With [five](<fact: {inverse_prize.more_compute:words}>) times the compute that the prize had tried, [six](<fact: {inverse_prize.u_shaped:words}>) of its
# [eleven](<fact: {inverse_prize.tasks:words}>) tasks turned.
# [Wei et al. 2022, U-shaped scaling](<work: wei-2022-inverse>), explain this by a distraction, an easier rule that is learned first and answers wrongly.
# So a score that falls from model to model says little about the next one.

# %%
# Worse before
score = facts.gpt4_predicted.hindsight
judge(
    "labenz-hindsight-worse",
    of_record(true_unless(facts.gpt4_predicted.prize_trend >= 0, by="the report")),
    "The report says that performance on the prize's tasks fell with scale, and that GPT-4 reversed it on this one.",
)

# %%
# Perfect after
judge(
    "labenz-goes-to-perfect",
    of_record(compare(said=1, found=score)),
    f"The figure's last bar reads {score:.0%}, and the report prints no number beside it.",
)

# %%
# What the objections ask for: the law of Ruan et al. beyond its cutoff
beyond = runs("families-beyond")
assert beyond["test"][:3] == [
    f"{sum_of} digits" for sum_of in ("addition of two", "addition of three", "subtraction of three")
]
unscrambling = forecast_tests == "unscrambling of words"

# %%
# What chance among siblings gives: where about as many steps go down as were found, and where as many are quick
quick_rise, quick_found = 0.5, int(chance_alone["quick"][0])
sizes_of_chance = range(1, len(chance_alone["size"]))
by_falls, by_quick = (
    {name: float(chance_alone[name][min(sizes_of_chance, key=nearest)]) for name in ("down", "most_quick")}
    for nearest in (
        lambda k: abs(chance_alone["down"][k] - chance_alone["down"][0]),
        lambda k: abs(chance_alone["quick"][k] - chance_alone["quick"][0]),
    )
)

# %%
# What the exercise gives: one success in so many attempts, the exponent, and the success that is wanted
tried_for, falls_by, wanted = 1e6, 0.5, 0.5

# %% [markdown]
# ## Objections
#
# **It is the score.** [Schaeffer et al. 2023](<work: schaeffer-2023>) find that GPT-3's sums improve smoothly if one counts wrong tokens instead of wrong sums.
# In Pythia, where an answer is a single token, both counts are the same. And no score that follows from the average loss can make a fall, because that loss went down all the while. We do not have the loss on the answers themselves.
# In longer sums, as StarCoder's, an answer may be several tokens, so that the score may make part of the abruptness.
#
# **It is chance.** Among [112](<calc: {len(tests)}>) steps chance alone makes some quick. But it also sends steps down, and these can be counted.
# Chance that sends about as many down as we found makes at most [one](<calc: {by_falls["most_quick"]:words}>) step quicker than [half](<calc: {quick_rise:fraction}>) an order, and we found [seven](<calc: {quick_found:words}>).
# So the quick steps are more than chance of this kind. They may be luck all the same:
# [Zhao et al. 2025](<work: zhao-2025>) trained small models many times over and found that an ability comes in some trainings and not in others, so that single trainings jump where the odds change smoothly.
#
# ??? note "How chance was drawn"
#     Every test rises alike, over [2.1](<calc: {typical:.1f}>) orders, and chance moves the log odds of every model. Where it sends [7](<calc: {by_falls["down"]:.0f}>) steps down (we found [eight](<calc: {fewer:words}>)), the limit
#     holds in [95%](<calc: {certainty:.0%}>) of draws.
#     Chance large enough for [seven](<calc: {quick_found:words}>) quick steps would send [27](<calc: {by_quick["down"]:.0f}>) down.
#
# **The loss decides, once it is low enough.** [Du et al. 2024](<work: du-2024>) find that abilities appear when the loss falls below a threshold, and that models of equal loss do equally well if they share text, tokens and architecture,
# as Pythia's do.
# The threshold fits: Pythia does no sums before its loss on the Pile is down to about [1.8](<plain: between those of the models before and after the jump, 1.86 to 1.89 and 1.72>). The rest does not:
# from the model that jumped to the next larger one, both of the first release,
# the loss falls from [1.72](<calc: {pile[jump]:.2f}>) to [1.64](<calc: {pile[drop]:.2f}>) ([Dey et al. 2023](<work: dey-2023>)),
# and sums fall too, from [72%](<calc: {first_release[1]:.0%}>) to [45%](<calc: {first_release[2]:.0%}>).
#
# **Other tests foretell it.** This is the best rival. [Ruan et al. 2024](<work: ruan-2024>) foretell a model's score on one test from its scores on others, and report that even sudden abilities are predictable.
# But the models that they foretell were past the rise of additions, where "all right" is about as good a forecast.
# So we fitted their law again to their scores and asked it while abilities were rising.
# Fitted to all models of less compute, and told the next model's other scores, it leaves [108%](<calc: {bars["sums, by other tests"]:.0%}>) of the error of persistence in sums,
# but only [39%](<calc: {left(by="own_tests", chosen=unscrambling):.0%}>) in unscrambling words.
# Persistence knows the last sibling's score. Told by how much it missed that one, the law leaves [83%](<calc: {left(by="told_last", chosen=of_sums):.0%}>) in sums, though [116%](<calc: {left(by="told_last"):.0%}>) in Pythia's.
# If these scores have to be foretold as well, it leaves [119%](<calc: {left(by="expected_tests", chosen=of_sums):.0%}>) and [82%](<calc: {left(by="expected_tests", chosen=unscrambling):.0%}>).
#
# ??? note "Their own example"
#     Of the models with more compute than the smallest Llama 2, even the weakest does [98%](<calc: {beyond["lowest"][0]:.0%}>) of the additions of [two](<plain: part of the name of the test>) digits.
#     So the law misses by [0.2](<calc: {100 * beyond["law"][0]:.1f}>) points and "all right" by [0.3](<calc: {100 * beyond["all_right"][0]:.1f}>).
#     At multiplications, where models beyond still fail, the law helps much: it misses by [7](<calc: {100 * beyond["law"][3]:.0f}>) points, and "all right" by [15](<calc: {100 * beyond["all_right"][3]:.0f}>).
#
# What is new here, beside Owen, Ruan et al. and Lourie et al., is the moment and the yardstick: forecasts are asked for while the ability is rising, and have to beat persistence, as those of the loss do.
#
# ## The reckoning
#
# Amodei is right on abilities, though they are not on every text harder to foretell than the loss: Pythia's loss on the Pile was about as hard as its sums.
# Abrupt abilities are real, and in Pythia the length of the answer does not make them.
# [Wei et al. 2022, emergent abilities](<work: wei-2022-emergent>), called an ability emergent if it is absent from smaller models and present in larger ones, so that it cannot be foretold from them.
# Our forecasts mostly failed for sums, and not for unscrambling words.
# So "very hard to predict" is right for most of the tests tried here and wrong for a few.
# The verdict could change with families trained many times over, because the average of their jumps might turn out smooth, and with forecasts of the hardest problems before they are solved.
#
# !!! question "Exercise: a rare success"
#     A model solves a task once in [1 million](<calc: {tried_for / 1e6:.0f} million>) attempts, and the loss on the answer falls with exponent [0.5](<calc: {falls_by}>).
#     How much more compute makes it succeed [half](<calc: {wanted:fraction}>) of the time?
#
#     ??? success "Answer"
#         The loss on the answer must fall from the logarithm of [1 million](<calc: {tried_for / 1e6:.0f} million>) to that of [two](<calc: {1 / wanted:words}>), which is by a factor of
#         [20](<calc: {math.log(tried_for) / math.log(1 / wanted):.0f}>).
#         That takes [2.6](<calc: {math.log10(math.log(tried_for) / math.log(1 / wanted)) / falls_by:.1f}>) orders of magnitude.
#
# ## What this leaves out
#
# Families differ in text and in how they cut numbers into tokens, so we compare only models of one family. Even these differ in more than size:
# GPT-J is not simply a larger GPT-Neo, and in Pythia's first release the model before the jump learned from larger batches of text than the one after it.
# [Four](<calc: {len(tails):words}>) models of one family are few, as the interval of the ratio shows.
# The compute of GPT-4 and of its successors is a guess, and horizons grew by better methods as well as by compute.
#
# ??? note "More examples, and a loss out of line"
#     A fall may be one of form and not of skill, since every score by size was taken with [two](<plain: the number of examples that Ruan et al. show>) examples before the question.
#     With [eight](<plain: examples shown, in the same file>) or more the first release's multiplications do not fall, though its additions do.
#     On the Pile the [fifth](<calc: {small + 1:ordinal}>) model has a higher loss than the smaller one before it, perhaps by a slip of the source, since on last words it is the better one.
