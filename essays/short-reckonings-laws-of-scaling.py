# ---
# title: "Short reckonings: laws of scaling"
# summary: >-
#   What was said of the laws by which models improve with size, data and compute.
#   In tests of reasoning PaLM gained, from its middle size to its largest, [58%](<calc: {reasoning:.0%}>) of what it had gained before for the same factor in size.
#   Chinchilla's budgets span a factor of [500](<calc: {span:.0f}>) where Labenz has [1,000](<calc: {said_span:,}>).
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-26
# excerpts: [patel-big-blobs, amodei-want-to-learn, amodei-want-to-learn-captions, branwen-lot-of-compute]
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'not a claim of fact, because it is the example of a definition'
#     why: 'This is the verdict on squares. The area was computed as the square of the side and then found to be its square.'
#   - date: 2026-11-26
#     was: 'depends on what more means: holds for any gain at all; off by a factor of 12 for the same gain each time'
#     now: 'holds'
#     why: 'This is the verdict on getting more intelligence out of more compute. The first reading could not have come out otherwise, and the second took an extrapolation for a fact. Tests of models are judged now.'
#   - date: 2026-11-26
#     was: 'depends on whether the lines meet'
#     now: 'undecided, because the width of the figure decides'
#     why: 'How wide the figure is had been chosen here, so that the count came out.'
#   - date: 2026-11-26
#     was: 'compute to the power 0.48, but each order of it bought 3 seconds at first and 111 later'
#     now: 'compute to the power 0.46, but each order of it bought 2 seconds at first and 126 later'
#     why: 'METR has corrected the horizons since.'
#   - date: 2026-11-26
#     was: 'depends on what reasoning is held against: holds for compute; contradicted by tasks that lengthen by more with each for its logarithm'
#     now: 'holds for compute, from GPT-2 to GPT-4; contradicted by tasks that lengthen faster than compute grows for compute, at the pace since 2023'
#     why: 'The verdict rested on few and old models. Essays of this site have the pace of later ones, at which tasks lengthen faster than compute grows.'
#   - date: 2026-11-26
#     was: 'compute to the power 0.46, but each order of it bought 2 seconds at first and 126 later'
#     now: '5 seconds from GPT-2 to GPT-3, 231 from GPT-3 to GPT-4'
#     why: 'The sentence now compares the models themselves.'
#   - date: 2026-11-26
#     was: 'holds for compute, from GPT-2 to GPT-4; contradicted by tasks that lengthen faster than compute grows for compute, at the pace since 2023'
#     now: 'Over 10 tests PaLM gained, from its middle size to its largest, 58% of what it had gained before for the same factor in size.'
#     why: 'The verdict on reasoning rested on the length of task, which measures the agents that Douglas sets apart from reasoning. It rests on tests of reasoning now, and holds.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'not a claim of fact, because it is a question of the interviewer'
#     why: 'This is the verdict on better algorithms. Patel asks how much better algorithms alone can give. The verdict had answered for him.'
#   - date: 2026-11-26
#     was: 'depends on how much is all: holds for most of what can be learned; contradicted by power laws, which come to no end for the whole of it'
#     now: 'not a claim of fact, because the interviewer asks whether to believe a paper that he does not name'
#     why: 'Patel asks whether to believe a paper. The verdict had judged a claim that neither of them makes.'
#   - date: 2026-11-26
#     was: 'depends on what is guaranteed: holds for the loss; cannot be checked, because the law speaks of loss and of nothing else for what is impressive'
#     now: 'not a claim of fact, because it says what would follow from a hypothesis that he leaves open, as one side of a test'
#     why: 'Branwen speaks of results that impress. The reading that held was of the loss, with a threshold that we chose.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: '46% if algorithms improved as fast as the study''s interval allows'
#     why: 'This is the verdict on compute against algorithms. The interval of the study had been left out, and at its fast end, which now stands beside the verdict, algorithms count for more.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because it took the beginning of the figure''s axis for the smallest run, of which the report prints no figure'
#     why: 'This is the verdict on the smallest run of GPT-4''s report. The figure shows that run to the right of the beginning of its axis, and nobody here has read off where.'
#   - date: 2026-11-26
#     was: 'withdrawn, because it took the beginning of the figure''s axis for the smallest run, of which the report prints no figure'
#     now: 'undecided, because the report prints no figure for the smallest run'
#     why: 'This is the verdict on the smallest run of GPT-4''s report, which now says what would decide it.'
#   - date: 2026-11-26
#     was: 'of the loss of a model like Chinchilla, 92% is beyond the reach of any model, if the refitted law is right'
#     why: 'The floor of the law lies below the loss of every run that it was fitted to. On our own runs such a floor moved with their range.'
#   - date: 2026-11-26
#     was: 'depends on whose law is taken: holds for Kaplan''s; contradicted by an irreducible loss for Besiroglu''s'
#     now: 'undecided, because a law of loss cannot say what is learnt beyond its runs'
#     why: 'The first reading could not have come out otherwise, and the second took an extrapolation for a fact.'
#   - date: 2026-11-26
#     was: 'depends on the method: holds within 6% for curves and profiles; off by a factor of 1.7 for curves and the parametric law'
#     now: 'holds'
#     why: 'This is the verdict on telling the best size from small budgets. The methods of the paper extrapolate the same runs, so that their agreement tests little. Now its smaller budgets foretell its largest.'
#   - date: 2026-11-26
#     was: 'not a claim of fact, because it says what would follow from a hypothesis that he leaves open, as one side of a test'
#     now: 'undecided, because he does not say what it is for scaling to be true'
#     why: 'This is the verdict on GPT-3 being bound to impress. What follows from the hypothesis is asserted, even if the hypothesis is not.'
#   - date: 2026-11-26
#     was: '46% if algorithms improved as fast as the study''s interval allows'
#     now: 'the study''s interval allows 25% to 79%'
#     why: 'The version of the study that was published in the end has a wider interval than the preprint.'
#   - date: 2026-11-26
#     was: 'algorithms were worth 92,682 times the compute'
#     now: 'algorithms were worth some 93,000 times the compute'
#     why: 'The study is not so exact. A later one stands beside it.'
#   - date: 2026-11-26
#     was: 'not a claim of fact, because it is the example of a definition'
#     why: 'The rows on squares, cubics, sines and lines in bins are withdrawn. They counted the numbers in examples, which could not come out otherwise.'
#   - date: 2026-11-26
#     was: 'undecided, because the width of the figure decides'
#     why: 'The row on lines in bins is withdrawn with the other counts in examples.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'undecided, because he does not say how far ahead, and farther ahead the runs of the paper miss by more than his words allow'
#     why: 'This is the verdict on telling the best size from small budgets. It had been tested so near the runs that to repeat the last best size does nearly as well.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'too low by a factor of 2.0'
#     why: 'This is the verdict on going from unable to able. GPT-3 was taken for a model that can do hardly anything, which other rows of this page contradict.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'undecided, because the study''s interval allows either to have given more'
#     why: 'This is the verdict on compute against algorithms. It rested on the middle of an interval that leaves either side of the question open.'
#   - date: 2026-11-26
#     was: 'too low by a factor of 10, by the record'
#     now: 'undecided, because the captions are a machine''s, and the factor that he names next fits the paper''s end'
#     why: 'This is the verdict on the budgets of Chinchilla''s chart. A mishearing had been charged to Labenz.'
#   - date: 2026-11-26
#     was: 'a matter of record: the record agrees'
#     now: 'holds'
#     why: 'This is the verdict on the same pattern everywhere. His own trials have no record, and a calculation from those of others decides.'
# ---

# %%
# What this page computes with
import math
import statistics
from itertools import pairwise

import numpy as np

from reckoner.author import facts, headline, judge, models, render, runs
from snippets import extrapolation, parametric, scaling, trends
from snippets.resampling import bootstrap
from snippets.verdicts import at_least, between, compare, likeliest, not_of_fact, of_record, true_unless, undecided

named = {model.id: model for model in models}


def billions(number):
    """A size as it is read: 72 billion."""
    return f"{number / 1e9:.0f} billion"


# %% [markdown]
# Intelligence comes, says Patel, of throwing ["big blobs of compute at a wide enough distribution of data"](<said: patel-big-blobs>).
# Why this should be so is what he asks, and Amodei answers that nobody knows.
# He has a motto of Sutskever's instead, ["The models just want to learn."](<said: amodei-want-to-learn>)
# In the recording he tells it at more length:
#
# > one of the first things he said to me was look the models they just want to learn you have to understand this the models they just want to learn and it was a bit like a Zen Coen
# >
# > — [Dario Amodei](<said: amodei-want-to-learn-captions>)
#
# A scaling law does not say why either.
# It says how much lower the loss of a larger model should be; [On the curve](on-the-curve.md) holds one against later runs.
#
# ## More from more
#
# When a model grows, and then grows again by the same factor, does it gain as much reasoning as before?
# [Wei et al. 2022](<work: wei-2022>) put the same tests of reasoning to a small, a middle and a large version of one model, PaLM.
# They had read the same text in the same order, says [Chowdhery et al. 2022](<work: chowdhery-2022>).
# The other yardstick below is the horizon: how long people take for what a model does at even odds. Horizons are those of
# [METR 2026](<work: metr-2026-results>), and compute is that of [Epoch AI 2025](<work: epoch-2025>).
#
# Whether there is a limit to what is learnt from predicting the next word is asked further down. Fitted laws of loss cannot settle it.

# %%
# Tests of reasoning and the sizes of PaLM
palm_8b, palm_62b, palm_540b = facts.palm_8b, facts.palm_62b, facts.palm_540b
sizes = palm_8b.parameters, palm_62b.parameters, palm_540b.parameters
SCORES = {
    "GSM8K": (palm_8b.gsm8k, palm_62b.gsm8k, palm_540b.gsm8k),
    "SVAMP": (palm_8b.svamp, palm_62b.svamp, palm_540b.svamp),
    "ASDiv": (palm_8b.asdiv, palm_62b.asdiv, palm_540b.asdiv),
    "AQuA": (palm_8b.aqua, palm_62b.aqua, palm_540b.aqua),
    "MAWPS": (palm_8b.mawps, palm_62b.mawps, palm_540b.mawps),
    "CSQA": (palm_8b.csqa, palm_62b.csqa, palm_540b.csqa),
    "StrategyQA": (palm_8b.strategyqa, palm_62b.strategyqa, palm_540b.strategyqa),
    "Date Understanding": (palm_8b.dates, palm_62b.dates, palm_540b.dates),
    "Sports Understanding": (palm_8b.sports, palm_62b.sports, palm_540b.sports),
    "SayCan": (palm_8b.saycan, palm_62b.saycan, palm_540b.saycan),
}

# %%
# What a larger model adds
ALL = np.array(list(SCORES.values()), dtype=float)
ARITHMETIC, COMMON_SENSE = ALL[:5], ALL[5:]


def later_gain(scores=ALL):
    """What PaLM gained up to its largest size over what it gained before, both for the same factor in size."""
    small, middle, largest = scores.mean(axis=0)
    early = (middle - small) / math.log(sizes[1] / sizes[0])
    return (largest - middle) / math.log(sizes[2] / sizes[1]) / early


gains = [later_gain(ALL[[k]]) for k in range(len(ALL))]
reasoning = headline(
    "reasoning-gain",
    "what PaLM gained in reasoning up to its largest size, over what it gained before for the same factor in size",
    later_gain,
    unit="ratio",
    format=".2f",
    interval=bootstrap(ALL, later_gain, of="tests", seed=1),
    alternatives={
        "the odds of a right answer for its share": {"scores": np.log(ALL / (100 - ALL))},
        "tests of arithmetic alone": {"scores": ARITHMETIC},
        "tests of common sense alone": {"scores": COMMON_SENSE},
        "school problems (GSM8K) alone": {"scores": ALL[:1]},
        "the median of the tests' own ratios": lambda: statistics.median(gains),
    },
)

# %%
# Length of task against compute
minutes = [facts.metr_gpt2.h50_minutes, facts.metr_gpt3.h50_minutes, facts.metr_gpt4.h50_minutes]
flop = [named[id].training_flop for id in ("gpt-2-xl", "gpt-3-175b", "gpt-4")]
exponent = math.log(minutes[2] / minutes[0]) / math.log(flop[2] / flop[0])
first, second = ((minutes[k + 1] - minutes[k]) / math.log10(flop[k + 1] / flop[k]) for k in (0, 1))
doublings_a_year = 365.25 / facts.metr_trend.recent_doubling_days
since_2023 = doublings_a_year * math.log(2) / math.log(facts.sevilla.growth_per_year)

# %%
# Reasoning against the size of models
judge(
    "book-sublinear-reasoning",
    likeliest(
        "each further increase of a model's size by the same factor adds less to its scores in tests of reasoning",
        true_unless(lambda gain: gain >= 1, by="a gain that is as large as the one before", found=reasoning),
        because="he has just counted increments of model scale, and sets reasoning apart from what they unlock",
        others={
            "the length of task that models can do, for each increase of compute by the same factor": true_unless(
                lambda gain: gain >= 1, by="tasks that lengthen by more each time", found=second / first
            ),
            "the length of task in proportion to compute, from GPT-2 to GPT-4": true_unless(
                lambda power: power >= 1, by="tasks that lengthen as fast as compute grows", found=exponent
            ),
            "the length of task in proportion to compute, since 2023": true_unless(
                lambda power: power >= 1, by="tasks that lengthen faster than compute grows", found=since_2023
            ),
        },
    ),
    f"Over {len(SCORES)} tests PaLM gained, from its middle size to its largest, {reasoning:.0%} of what it had gained before for the same factor in size. "
    f"Resamples of the tests give {reasoning.low:.0%} to {reasoning.high:.0%}. In {sum(gain < 1 for gain in gains)} of the tests it gained less. "
    f"The length of task that models can do gained more: {60 * (minutes[1] - minutes[0]):.0f} seconds from GPT-2 to GPT-3, "
    f"{60 * (minutes[2] - minutes[1]):.0f} from GPT-3 to GPT-4.",
)

# %%
# More compute and data, and what came of it: METR's horizons of models, and Minerva's share of a test, size by size
horizons = [float(model.h50_minutes) for model in (facts.metr_gpt2, facts.metr_gpt3, facts.metr_gpt4)]
solved = [float(model.single_share) for model in (facts.minerva_8b, facts.minerva_62b, facts.minerva_540b)]
gains = [after / before for series in (horizons, solved) for before, after in pairwise(series)]
prize = facts.inverse_prize
intelligence = likeliest(
    "what models do on tests, from each to a much larger one",
    true_unless(lambda gain: gain <= 1, by="a larger model that did no better", found=min(gains)),
    because="so far makes it a record of what was seen, and the word in brackets asks for a multiplication",
    others={
        "every task, at every step": true_unless(
            lambda tasks: tasks > 0, by="tasks that larger models did worse, up to a size", found=prize.u_shaped
        ),
    },
)
judge(
    "book-exponential-intelligence",
    intelligence,
    f"GPT-2, GPT-3 and GPT-4 do at even odds what takes people {60 * horizons[0]:.0f}, {60 * horizons[1]:.0f} and {60 * horizons[2]:.0f} seconds, "
    f"and Minerva's {len(solved)} sizes solve {solved[0]:.0%}, {solved[1]:.0%} and {solved[2]:.0%} of a test. Methods changed in the first series, and hardly in the second.",
)

# %%
# How far compute had come between the unable and the able
able, unable, earlier = named["gpt-4"].training_flop, facts.gpt3_175b.training_flop, named["gpt-2-xl"].training_flop
recent, longer = math.log10(able / unable), math.log10(able / earlier)
to_gemini = math.log10(named["gemini-1-0-ultra"].training_flop / unable)
couple = likeliest(
    "the growth of compute from GPT-2 to GPT-4",
    compare(2, longer),
    because="unable to do anything fits no later model: GPT-3 already did sums, and beat the best known in some tests",
    others={"from GPT-3 to GPT-4": compare(2, recent), "from GPT-3 to Gemini Ultra": compare(2, to_gemini)},
)
judge(
    "book-unable-to-able",
    couple,
    f"From GPT-2 to GPT-4 compute grew some {round(able / earlier, -3):,.0f}-fold, or {longer:.1f} orders of magnitude, and from GPT-3 {able / unable:.0f}-fold, or {recent:.1f}, on Epoch's estimates.",
)

# %%
# The step from GPT-2 to GPT-3
step = named["gpt-3-175b"].training_flop / named["gpt-2-xl"].training_flop

# %%
# What the law guarantees
fall = 1 - step**-facts.kaplan.compute_exponent
larger, sums, digits = facts.gpt3_13b.parameters / named["gpt-2-xl"].parameters, facts.gpt3_sums, 3
judge(
    "gwern-guaranteed-better",
    undecided(
        because="he does not say what it is for scaling to be true: if loss is meant, its law promises no results, and if abilities are meant, the sentence is true by definition",
        decider="a law of abilities that was published before GPT-3",
    ),
    f"Kaplan's law of loss promised a loss lower by {fall:.0%}, and nothing else. A smaller GPT-3, with {larger:.0f} times GPT-2's parameters, had a lower loss too, "
    f"and still got fewer than {sums.smaller_most:.0%} of sums of {digits} digits right; GPT-3 itself got {sums.right:.0%}.",
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

# %%
# What a fitted law cannot show
judge(
    "amodei-no-limit",
    undecided(
        because="a law of loss cannot say what is learnt beyond its runs, and a floor under the loss would not be one under what is learnt",
        decider="abilities measured as the loss nears its floor",
    ),
    "Kaplan's law was written without a floor, and the floors of later laws lie below the loss of every run.",
)

# %%
# Larger models of a family, step by step: Cerebras-GPT on more text each; Pythia on the same, tested on last words
cerebras = [
    facts.cerebras_111m.loss, facts.cerebras_256m.loss, facts.cerebras_590m.loss, facts.cerebras_1300m.loss,
    facts.cerebras_2700m.loss, facts.cerebras_6700m.loss, facts.cerebras_13b.loss,
]  # fmt: skip
pythia_sizes = (
    facts.pythia_70m, facts.pythia_160m, facts.pythia_410m, facts.pythia_1b,
    facts.pythia_1_4b, facts.pythia_2_8b, facts.pythia_6_9b, facts.pythia_12b,
)  # fmt: skip
pythia = [math.log(size.perplexity) for size in pythia_sizes]
first_pythia = [size.pile_loss for size in pythia_sizes]
steps, first_steps = (
    [larger / smaller for losses in families for smaller, larger in pairwise(losses)]
    for families in ((cerebras, pythia), (first_pythia,))
)

# %%
# The verdict
exception = "a larger model that predicts worse"
judge(
    "labenz-more-you-scale",
    likeliest(
        "the loss falls with every step to a larger model",
        true_unless(lambda worst: worst >= 1, by=exception, found=max(steps)),
        because="he goes on with what that loss number is going to be",
        others={
            "the first release of Pythia as well": true_unless(lambda w: w >= 1, by=exception, found=max(first_steps)),
            "every single task": true_unless(
                lambda tasks: tasks > 0, by="tasks that larger models did worse, up to a size", found=prize.u_shaped
            ),
        },
    ),
    f"In {len((cerebras, pythia))} families the loss fell in all {len(steps)} steps to a larger model. "
    f"In the first release of Pythia, which its makers then trained anew, it rose in {sum(s >= 1 for s in first_steps)} of {len(first_steps)}.",
)

# %%
# What a next increment of compute takes off the loss
law = facts.besiroglu
shape = law.parameter_coefficient, law.data_coefficient, law.parameter_exponent, law.data_exponent


def loss_at(flop, floor):
    size = parametric.best_parameters(flop, *shape)
    return parametric.parametric_loss(size, flop / (6 * size), *shape, floor)


now, increment = named["gpt-4"].training_flop, 10
whole, above = (1 - loss_at(increment * now, floor) / loss_at(now, floor) for floor in (law.irreducible, 0.0))
kaplans = 1 - increment**-facts.kaplan.compute_exponent


def slight(fall):
    return true_unless(lambda fall: fall >= 0.5, by="a loss that falls far", found=fall)


# %%
# The verdict
judge(
    "book-loss-not-dramatic",
    likeliest(
        "a next increment of compute after GPT-4, by the refitted law of Chinchilla",
        slight(whole),
        because="he has just named GPT-4 and the next increment of scale",
        others={"the part of the loss that can be learned away": slight(above), "by Kaplan's law": slight(kaplans)},
    ),
    f"To multiply GPT-4's compute by {increment} takes {whole:.1%} off the loss, {above:.0%} off the part of it that can be learned away, and {kaplans:.0%} by Kaplan's law, which has no floor.",
)

# %%
# From GPT-2 to GPT-3, the published forerunner of GPT-3.5
larger = named["gpt-3-175b"].parameters / named["gpt-2-xl"].parameters
more_data = facts.gpt3.training_tokens / facts.webtext.bytes
judge(
    "book-much-larger-version",
    likeliest(
        "GPT-3 is several times as large, and read several times as much",
        true_unless(lambda times: times < 3, by="a model or data that grew little", found=min(larger, more_data)),
        because="it is the last model of that series whose size was published",
        others={
            "GPT-3.5 itself": undecided(because="its size and its data are unpublished", decider="their publication")
        },
    ),
    f"GPT-3 has {larger:.0f} times the parameters of GPT-2. It read {render(facts.gpt3.training_tokens, 'large2')} tokens, where all of GPT-2's text has {render(facts.webtext.bytes, 'large2')} bytes, and a token is several bytes.",
)

# %%
# Examinations taken by GPT-4 and GPT-3.5
EXAMS = [
    (facts.exam_bar.gpt4, facts.exam_bar.gpt35),
    (facts.exam_lsat.gpt4, facts.exam_lsat.gpt35),
    (facts.exam_sat_reading.gpt4, facts.exam_sat_reading.gpt35),
    (facts.exam_sat_math.gpt4, facts.exam_sat_math.gpt35),
    (facts.exam_gre_quantitative.gpt4, facts.exam_gre_quantitative.gpt35),
    (facts.exam_gre_verbal.gpt4, facts.exam_gre_verbal.gpt35),
    (facts.exam_gre_writing.gpt4, facts.exam_gre_writing.gpt35),
    (facts.exam_usabo.gpt4, facts.exam_usabo.gpt35),
    (facts.exam_art.gpt4, facts.exam_art.gpt35),
    (facts.exam_biology.gpt4, facts.exam_biology.gpt35),
    (facts.exam_calculus.gpt4, facts.exam_calculus.gpt35),
    (facts.exam_chemistry.gpt4, facts.exam_chemistry.gpt35),
    (facts.exam_language.gpt4, facts.exam_language.gpt35),
    (facts.exam_literature.gpt4, facts.exam_literature.gpt35),
    (facts.exam_environment.gpt4, facts.exam_environment.gpt35),
    (facts.exam_macroeconomics.gpt4, facts.exam_macroeconomics.gpt35),
    (facts.exam_microeconomics.gpt4, facts.exam_microeconomics.gpt35),
    (facts.exam_physics.gpt4, facts.exam_physics.gpt35),
    (facts.exam_psychology.gpt4, facts.exam_psychology.gpt35),
    (facts.exam_statistics.gpt4, facts.exam_statistics.gpt35),
    (facts.exam_government.gpt4, facts.exam_government.gpt35),
    (facts.exam_us_history.gpt4, facts.exam_us_history.gpt35),
    (facts.exam_world_history.gpt4, facts.exam_world_history.gpt35),
    (facts.exam_amc10.gpt4, facts.exam_amc10.gpt35),
    (facts.exam_amc12.gpt4, facts.exam_amc12.gpt35),
]

# %%
# The step, in units of the spread of those who take the test; and where GPT-3.5 has not the highest grade already
bell, limit = statistics.NormalDist(), 0.8
steps = [bell.inv_cdf(later) - bell.inv_cdf(earlier) for later, earlier in EXAMS]
typical, average, sats = statistics.median(steps), statistics.mean(steps), statistics.mean(steps[2:4])
at_top = facts.exam_art.gpt35, facts.exam_environment.gpt35, facts.exam_psychology.gpt35
below_top = statistics.median(step for step, (_, earlier) in zip(steps, EXAMS, strict=True) if earlier not in at_top)


def large(effect):
    return true_unless(lambda step: step < limit, by="a step short of large", found=effect)


# %%
# The verdict
judge(
    "book-jump-to-gpt-4",
    undecided(
        "the median of the examinations and their mean lie on either side of the limit, and his words favour neither",
        "scores that do not end at a highest grade",
        readings={
            "the mean of all the examinations where the results of people are known": large(average),
            "their median": large(typical),
            "their median where GPT-3.5 has not the highest grade already": large(below_top),
            "the SATs alone, which he names": large(sats),
        },
    ),
    f"GPT-4 is ahead of GPT-3.5 by {average:.2f} of the spread of test takers on the mean of {len(EXAMS)} examinations, by {typical:.2f} on their median, and by {sats:.2f} on the SATs. What statisticians call large begins at {limit}. "
    f"On {sum(step <= 0 for step in steps)} its grade is no better, on {len(at_top)} of these because GPT-3.5 had the highest already.",
)

# %% [markdown]
# ## Where the gains came from
#
# A model gets better with more compute, and also with better algorithms. A study has tried to divide the progress between the two
# ([Ho et al. 2024](<work: ho-2024>)); another went through the algorithms one by one ([Gundlach et al. 2025](<work: gundlach-2025>)).
#
# > maybe intelligence really is just like a lot of compute applied to a lot of data applied to a lot of parameters
# >
# > — [Gwern Branwen](<said: branwen-lot-of-compute>)

# %%
# Where the gains came from
low_end, high_end = facts.ho.least_scaling_share, facts.ho.greatest_scaling_share
share = likeliest(
    "the middle of what the study gives",
    compare(said=2 / 3, found=(low_end + high_end) / 2),
    because="a single share is to stand for all that the findings suggest",
    others={
        "the least that the study gives": compare(said=2 / 3, found=low_end),
        "the most": compare(said=2 / 3, found=high_end),
    },
)
judge(
    "book-two-thirds-scaling",
    of_record(share),
    f"The study's range is from {low_end:.0%} to {high_end:.0%}, and the book's share stands near its lower end.",
)

# %%
# Compute against algorithms
by_compute, slow, fast = facts.sevilla.growth_per_year, facts.ho.halving_months.high, facts.ho.halving_months.low
years = facts.ho.last_year - facts.ho.first_year
traced_months = 12 * years / math.log2(facts.gundlach.gain)


def compute_share(months):
    by_algorithm = trends.growth_per_year(months * 365.25 / 12)
    return math.log(by_compute) / (math.log(by_compute) + math.log(by_algorithm))


def more_than_half(part):
    return true_unless(lambda p: p < 0.5, by="algorithms that grew faster than compute", found=part)


middle, least_share, most_share = (compute_share(months) for months in (facts.ho.halving_months, fast, slow))
traced = compute_share(traced_months)

# %%
# The verdict on either
judge(
    "gwern-algorithms-vs-compute",
    undecided(
        because="the study's interval allows either to have given more",
        decider="a narrower measure of how fast algorithms improved",
        readings={
            "the study's middle estimate": more_than_half(middle),
            "the fast end of its interval": more_than_half(least_share),
            "the slow end": more_than_half(most_share),
            "the least share that its authors give to scale": more_than_half(facts.ho.least_scaling_share),
            "the gains that a later study could trace": more_than_half(traced),
        },
    ),
    f"Compute is {middle:.0%} of the growth, in logarithms, but the study's interval allows {least_share:.0%} to {most_share:.0%}; its authors, by another method, give scale {facts.ho.least_scaling_share:.0%} or more. "
    f"A later study could trace fewer of the gains of algorithms, most of which came only with much compute; by its count compute is {traced:.0%}.",
)

# %%
# Algorithms alone
by_methods = trends.growth_per_year(facts.ho.halving_months * 365.25 / 12)
gained = round(by_methods**years, -3)
judge(
    "ilya-algorithmic-oom",
    not_of_fact("it is a question of the interviewer"),
    f"If they halve the compute for a result every {facts.ho.halving_months} months, as one study has it, algorithms were worth some {gained:,.0f} times the compute from {facts.ho.first_year:.0f} to {facts.ho.last_year:.0f}. "
    f"A later study could trace {facts.gundlach.gain:,} times.",
)

# %% [markdown]
# ## The same everywhere
#
# Amodei saw speech recognition improve steadily with more data, and then other fields in the same way, among them the game of Dota, and robots.
# Others measured all of these later: [Hestness et al. 2017](<work: hestness-2017>) speech, [Hilton et al. 2023](<work: hilton-2023>) Dota,
# and [Lin et al. 2024](<work: lin-robots-2024>) robots that handle things.

# %%
# The same pattern everywhere
least_slope, greatest_slope = facts.hestness.least_exponent, facts.hestness.greatest_exponent
judge(
    "amodei-same-pattern-everywhere",
    likeliest(
        "saying that results got better with scale in the same steady way, in every field that he tried",
        true_unless(lambda slope: slope <= 0, by="a field in which more data did not help", found=least_slope),
        because="the question that he answers speaks of speech getting better in a consistent way",
        others={"equal slopes too": compare(said=least_slope, found=greatest_slope)},
    ),
    f"His own trials are mostly unpublished. Others found the same in every field that he names: errors in speech, as in translation, language and images, fall as powers of data, "
    f"with exponents from {least_slope} to {greatest_slope}, and in Dota and with robots powers were found too.",
)

# %%
# The year of the scaling paper
posted = facts.hestness.posted
judge(
    "book-baidu-2017",
    of_record(true_unless(int(posted) != 2017, by="its date")),
    f"Baidu's paper was posted in the last month of {int(posted)}.",
)

# %%
# Papers a day
arxiv_learning, five_years = facts.arxiv_learning, 5 * 365.25
a_day = arxiv_learning.month * arxiv_learning.resnets / 31
through = arxiv_learning.five_years * arxiv_learning.resnets / five_years


def daily(papers):
    return true_unless(lambda papers: papers < 1, by="days without one", found=papers)


# %%
# Papers a day: the verdict
judge(
    "gwern-cnn-every-day",
    likeliest(
        "papers on machine learning that name ResNets, a year before GPT-1",
        daily(a_day),
        because="he tells what he saw on arXiv up to GPT-1",
        others={"the mean of the years before, if as many had named them": daily(through)},
    ),
    f"In March 2017 almost {arxiv_learning.month:,} papers on machine learning came out on arXiv, and {arxiv_learning.resnets:.0%} named ResNets, one kind of convolutional network: {a_day:.0f} a day. "
    "How many were applied to something new was not counted.",
)

# %% [markdown]
# ## Chinchilla's curves
#
# Labenz's slide is of [Hoffmann et al. 2022](<work: hoffmann-2022>), who trained many small models in order to tell the best size of a large one.
# The last remark is about the report on GPT-4 ([OpenAI](<work: openai-report-2023>)), which foretold its loss from smaller runs.

# %%
# The best size at each budget of the paper, as traced from its figure, and of our own runs
theirs = runs("chinchilla-valleys")
sweep = runs("stdlib-sweep")
budgets = np.unique(sweep["budget_flop"])
at = [sweep["budget_flop"] == budget for budget in budgets]
best = [extrapolation.fit_valley(sweep["parameters"][mine], sweep["bits_per_byte"][mine]).parameters for mine in at]


# %%
# The largest foretold from the smaller ones
def foretold(budgets, sizes):
    """The best size at the last budget, on a line through those before it."""
    line = np.polyfit(np.log(budgets[:-1]), np.log(sizes[:-1]), 1)
    return float(np.exp(np.polyval(line, np.log(budgets[-1]))))


flop, bottoms = theirs["budget_flop"], theirs["bottom"]
ahead, found_there = foretold(flop, bottoms), bottoms[-1]
tenfold, few = (foretold([*flop[:k], flop[-1]], [*bottoms[:k], bottoms[-1]]) for k in (6, 4))
third, tenth = flop[-2] / flop[-1], flop[5] / flop[-1]
ours = foretold(budgets, best)

# %%
# The best size for Gopher's budget by the methods of the paper, and by the law refitted
refit = facts.besiroglu.parameter_coefficient, facts.besiroglu.data_coefficient
refit = *refit, facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent
by_refit = parametric.best_parameters(facts.hoffmann.budget_flop, *refit)
by_envelope, by_profiles = facts.hoffmann.envelope_best_parameters, facts.hoffmann.isoflop_best_parameters
by_law = facts.hoffmann.parametric_best_parameters

# %%
# What the runs foretell from near and from far
optimum = undecided(
    because="he does not say how far ahead, and farther ahead the runs of the paper miss by more than his words allow",
    decider="a best size measured with care at a budget far above those that foretell it",
    readings={
        f"from budgets up to {render(third, 'fraction')} of the largest on the chart that he shows": compare(
            ahead, found_there
        ),
        f"from budgets up to {render(tenth, 'fraction')} of it": compare(tenfold, found_there),
        "from the smallest budgets alone": compare(few, found_there),
        "in our own runs": compare(ours, best[-1]),
        "far above the chart, its curves and its profiles agree": compare(by_envelope, by_profiles),
        "there its curves and its law as first fitted agree": compare(by_envelope, by_law),
        "there its curves and that law refitted agree": compare(by_envelope, by_refit),
    },
)

# %%
# The verdict
judge(
    "labenz-predictable-optimum",
    optimum,
    f"From budgets up to {render(third, 'fraction')} of its largest, the paper's runs foretell {render(ahead, 'large2')} parameters, and from those up to {render(tenth, 'fraction')} {render(tenfold, 'large2')}; "
    f"{render(found_there, 'large2')} did best, and the last best size was {render(bottoms[-2], 'large2')}. "
    f"For Gopher's budget, far above its runs, its methods name {billions(by_envelope)}, {billions(by_profiles)} and {billions(by_law)}, and the law refitted {billions(by_refit)}.",
)

# %%
# The budgets as he read them out
least, most = facts.hoffmann_runs.least_flop, facts.hoffmann_runs.most_flop
said_span, span = 1000, most / least
orders, said_most, said_least = math.log10(span), 3e20, 6e18

# %%
# The budgets as he read them out: the verdict
judge(
    "labenz-6e18-to-3e20",
    undecided(
        because="the captions are a machine's, and the factor that he names next fits the paper's end",
        decider="the recording",
        readings={
            "the captions have heard him right": of_record(compare(said_most, found=most)),
            "only how wide the span is": of_record(at_least(said=2, found=orders)),
        },
    ),
    f"The paper's budgets run to {most / said_most:.0f} times the figure in the captions. The factor of {said_span:,} that he names next fits the paper's end, and not that of the captions.",
)

# %%
# From one end of the slide to the other
as_read = said_most / said_least
judge(
    "labenz-thousand-x",
    compare(said_span, found=span),
    f"The paper's largest budget is {span:.0f} times its least, and by the captions it would be {as_read:.0f} times.",
)

# %%
# From the slide to GPT-4
gpt4 = named["gpt-4"].training_flop
above, below = gpt4 / most, gpt4 / least
judge(
    "labenz-million-x-to-gpt4",
    likeliest(
        "the way from the slide's largest budget",
        between(1000, 1e6, found=above),
        because="he has already gone from one end of the slide to the other, and goes further",
        others={"the way from the slide's least budget": between(1000, 1e6, found=below)},
    ),
    f"By Epoch's estimate GPT-4 took {above:,.0f} times the largest budget and {below:,.0f} times the least.",
)

# %%
# The figure's axis
axis_span = facts.hoffmann.axis_end_flop / facts.hoffmann.axis_start_flop
judge(
    "book-fig2-100000x",
    of_record(compare(said=1e5, found=axis_span)),
    f"The axis of the figure spans a factor of {axis_span:,.0f}.",
)

# %%
# The smallest run of the figure
orders_shown = facts.gpt4_predicted.axis_orders
judge(
    "labenz-billion-x",
    undecided(
        "the report prints no figure for the smallest run",
        "a reading of that run's place on the axis of the report's figure",
    ),
    f"The axis begins {orders_shown} orders of magnitude below GPT-4, and the smallest run stands somewhere to the right of its beginning.",
)
