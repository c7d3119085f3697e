# ---
# title: "Short reckonings: what was said besides"
# summary: >-
#   Remarks that a first reading of the transcripts passed over, most of them no more than a clause.
#   People read [4.0](<calc: {plain_pace:.1f}>) words of plain prose a second, and the book's round number is a little higher.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# excerpts: [branwen-state-of-the-art-captions]
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'of the loss of a model like Chinchilla, 92% is beyond the reach of any model, if the refitted law is right'
#     why: 'The floor of the law lies below the loss of every run that it was fitted to. On our own runs such a floor moved with their range.'
#   - date: 2026-11-26
#     was: 'depends on whose law is taken: holds for Kaplan''s; contradicted by an irreducible loss for Besiroglu''s'
#     now: 'undecided, because a law of loss cannot say what is learnt beyond its runs'
#     why: 'The first reading could not have come out otherwise, and the second took an extrapolation for a fact.'
#   - date: 2026-11-26
#     was: 'depends on which of the figures is read: holds for the fraction; off by a factor of 520 for the decimal as it is printed'
#     now: 'holds'
#     why: 'The decimal is a power whose exponent came down to the line, as the row says itself. A slip of printing is no reading of the claim.'
#   - date: 2026-11-26
#     was: 'depends on when one asks: holds for the time of its launch; contradicted by Threads, which drew on the users of Instagram for the time of the book'
#     now: 'contradicted by Threads'
#     why: 'The book looks back from its own time and says in history. Of the programs from before ChatGPT only TikTok had been looked at.'
#   - date: 2026-11-26
#     was: 'depends on the method: holds within 6% for curves and profiles; off by a factor of 1.7 for curves and the parametric law'
#     now: 'holds'
#     why: 'The methods of the paper extrapolate the same runs, so that their agreement tests little. Now the smaller budgets of our own runs foretell the largest.'
#   - date: 2026-11-26
#     was: 'models up to GPT-3 grew'
#     now: 'grew 2.3-fold a year'
#     why: 'Models from before the years of which he speaks had been counted with the rest.'
#   - date: 2026-11-26
#     was: 'a number that nobody disputes and that can be checked all the same'
#     now: 'a number that can be checked'
#     why: 'This page itself finds that people read more slowly than one of the notes says.'
# ---

# %%
# What this page computes with
import math

import numpy as np

from reckoner.author import facts, judge, models, runs
from snippets import extrapolation, parametric, reliability, transformer, trends
from snippets.resampling import bootstrap
from snippets.verdicts import between, compare, likeliest, of_record, true_unless, undecided

named = {model.id: model for model in models}
plain_pace, story_pace, aloud_pace = (x / 60 for x in (facts.reading.plain, facts.reading.fiction, facts.reading.aloud))


def billions(number):
    """A size as it is read: 72 billion."""
    return f"{number / 1e9:.0f} billion"


# %% [markdown]
# A claim need not be an announcement.
# What follows was said on the way to something else, and most of it can be settled by a number that was already on this site.
#
# ## Growth
#
# The book says "perhaps", and the analysts whom it follows had compared apps of their time.

# %%
# Users: the record as it stood, and as it stands
chatgpt, tiktok, threads = facts.ubs.chatgpt_days, facts.ubs.tiktok_months * 365.25 / 12, facts.threads.days
users = likeliest(
    "any program up to the time of the book",
    true_unless(lambda days: days < chatgpt, by="Threads, which drew on the users of Instagram", found=threads),
    because="the book looks back on the launch and says in history",
    others={
        "programs from before, of which TikTok is the one that was compared": true_unless(
            lambda days: days < chatgpt, by="TikTok", found=tiktok
        )
    },
)
judge(
    "book-fastest-growth",
    of_record(users),
    f"For as many users ChatGPT took {chatgpt} days, TikTok {tiktok:.0f} and Threads, which came later and counts those who signed up, {threads}.",
)

# %%
# How far compute had come between the unable and the able
able, unable, earlier = named["gpt-4"].training_flop, facts.gpt3_175b.training_flop, named["gpt-2-xl"].training_flop
recent, longer = math.log10(able / unable), math.log10(able / earlier)
to_gemini = math.log10(named["gemini-1-0-ultra"].training_flop / unable)
couple = likeliest(
    "the growth of compute from GPT-3 to GPT-4",
    compare(2, recent),
    because="he has just named GPT-4 and speaks of increments of scale, of which that was the last",
    others={"from GPT-2 to GPT-4": compare(2, longer), "from GPT-3 to Gemini Ultra": compare(2, to_gemini)},
)
judge(
    "book-unable-to-able",
    couple,
    f"Up to GPT-4 it is {recent:.1f} orders of magnitude from GPT-3 and {longer:.1f} from GPT-2, on Epoch's estimates.",
)


# %%
# The growth in a year along the trend of models, from AlexNet to GPT-3
def yearly(dates, amounts):
    """The growth in a year along the trend through these models."""
    return float(10 ** np.polyfit(dates, np.log10(amounts), 1)[0])


first, last, middle = (named[id].date for id in ("alexnet", "gpt-3-175b", "gpt-1"))
held = [(m.date.toordinal() / trends.DAYS_PER_YEAR, m.parameters, m.date) for m in models if m.parameters]
dates, sizes = np.array([(date, size) for date, size, day in held if first <= day <= last]).T
early = np.array([(date, size) for date, size, day in held if first <= day <= middle]).T
by_size, by_early = yearly(dates, sizes), yearly(*early)
sure = bootstrap((dates, sizes), yearly, of="models", seed=17)
early_sure = bootstrap(tuple(early), yearly, of="models", seed=17)
more_images = facts.biggan.images / facts.imagenet.images
shrunk = by_size ** np.ptp(dates)

# %%
# Size and data, year by year
bigger = likeliest(
    "the trend through notable models, from AlexNet to GPT-3",
    true_unless(lambda growth: growth <= 1, by="a trend that does not rise", found=min(by_size, more_images)),
    because="he tells what he noticed again and again from AlexNet on, and his account runs to GPT-3",
    others={"to GPT-1 alone": true_unless(lambda growth: growth <= 1, by="a trend that falls", found=by_early)},
)
judge(
    "gwern-kept-getting-bigger",
    bigger,
    f"Along the trend, {len(sizes)} models of our table grew {by_size:.1f}-fold a year, between {sure.low:.1f} and {sure.high:.1f} ({sure.how}). "
    f"The {len(early[0])} up to GPT-1 grew {by_early:.1f}-fold, {early_sure.low:.1f} to {early_sure.high:.1f}, so that these alone do not settle it. "
    f"Large sets of images grew {more_images:.0f}-fold from ImageNet's contest to BigGAN's.",
    fixed=f"the last of the models would have to be about {shrunk:,.0f} times smaller",
)

# %% [markdown]
# Branwen's own account ends with the reception of GPT-3:
#
# > you know this shows that scaling works so badly why it's it's not even state-of-the-art
# >
# > — [Gwern Branwen](<said: branwen-state-of-the-art-captions>)
#
# What the book makes of it stands on the page of [renderings](../renderings.md), and what was true of it with the [three interviews](short-reckonings-interviews.md).
#
# ## Money and chips
#
# Amodei gave a figure for the present and called the rest a guess; the present can be looked up by now.

# %%
# The dearest run of the months that followed
rented, owned, that_month = facts.run_cost.grok_rented, facts.run_cost.grok_owned, facts.run_cost.llama_rented
billion = likeliest(
    "a run that came out in the months after, on rented machines",
    compare(1e9, rented),
    because="a run that is in training comes out later, and he sets it beside what a model costs to train",
    others={
        "the same on machines of one's own": compare(1e9, owned),
        "Llama's largest, which came out in that very month": compare(1e9, that_month),
    },
)
judge(
    "book-billion-in-training",
    of_record(billion),
    f"Epoch puts Grok-3, of {named['grok-3'].date.year}, at ${round(rented, -6):,.0f} on rented machines and ${round(owned, -6):,.0f} on one's own. "
    "It may have begun after he spoke, and what others had in training that day is not published.",
)

# %%
# Chips side by side
ratio = facts.a100.area / facts.tpu4.area
judge(
    "ilya-chip-sizes",
    of_record(true_unless(lambda times: times <= 1, by="the areas that are published", found=ratio)),
    f"The A100 has {facts.a100.area} square millimetres, and the TPU v4 fewer than {facts.tpu4.area}: the GPU is the larger by {ratio - 1:.0%} at least.",
)

# %% [markdown]
# ## Reading and dying
#
# The book's note on mayflies and its note on the senses each hold a number that can be checked.

# %%
# A power whose exponent came down
alive = reliability.chain_success(0.5, 30 / 3)
judge(
    "book-half-to-the-tenth",
    compare(1 / 1024, alive),
    f"The chance is {alive:.5f}, which is one in {1 / alive:,.0f}.",
)

# %%
# Words in a second
pace = likeliest(
    "plain prose, in silence",
    compare(5, plain_pace),
    because="it is said of an ordinary person who reads, and of no story",
    others={"a story, in silence": compare(5, story_pace), "aloud": compare(5, aloud_pace)},
)

# %%
# The verdict
judge(
    "book-five-words-a-second",
    of_record(pace),
    f"Over many studies adults read {story_pace:.1f} words of fiction in a second and {plain_pace:.1f} of non-fiction, and {aloud_pace:.1f} aloud.",
)

# %% [markdown]
# ## From the report
#
# Labenz explains each slide in a few words.

# %%
# How often the physician's answer was preferred
good = facts.physicians.consensus, facts.physicians.comprehension, facts.physicians.recall, facts.physicians.reasoning
preferred = likeliest(
    "how well an answer reflects the medical consensus",
    between(0.10, 0.15, good[0]),
    because="he names the consensus in the same breath",
    others={"the least of the good qualities": between(0.10, 0.15, min(good))},
)

# %%
# The verdict
judge(
    "labenz-human-answers",
    of_record(preferred),
    f"It is {good[0]:.1%} for the consensus, and from {min(good):.1%} to {max(good):.1%} over all the good qualities.",
)

# %%
# A token's operations in GPT-3, those of products and all the rest
layers, width, context = facts.gpt3_175b.layers, facts.gpt3_175b.width, facts.gpt3.context
products = 2 * facts.gpt3_175b.parameters + transformer.attention_flop(layers, width, context)
rest = layers * (3 * facts.gpt3_175b.heads * context + 8 * 4 * width + 2 * 8 * width)  # softmax, curves, norms
share = products / (products + rest)
mostly = likeliest(
    "nearly all that a forward pass does",
    true_unless(lambda part: part < 0.99, by="operations of another kind", found=share),
    because="he has just said that it is basically all matrix multiplication",
    others={"nothing else": true_unless(rest > 0, by="the exponentials of the softmax, among others")},
)
judge(
    "labenz-multiplication-and-addition",
    mostly,
    f"Of the operations that GPT-3 spends on a token at the end of its context, {share:.2%} are products of matrices.",
)

# %%
# Rows of a table: how many the published counts of parameters leave for tokens, and how many the tokens need
kinds = facts.gpt2_small, facts.gpt2_medium, facts.gpt2_large, facts.gpt2_xl
elsewhere = [transformer.gpt_parameters(kind.layers, kind.width, 0, facts.gpt2.context) for kind in kinds]
left = [(kind.corrected_parameters - rest) / kind.width for kind, rest in zip(kinds, elsewhere, strict=True)]
missed = [abs(rows - facts.gpt2.vocabulary) * kind.width for kind, rows in zip(kinds, left, strict=True)]

# %%
# The verdict
judge(
    "labenz-lookup",
    true_unless(lambda worst: worst > 0.5e6, by="tables with more or fewer rows than tokens", found=max(missed)),
    f"GPT-2's {len(kinds)} sizes leave room for {min(left):,.0f} to {max(left):,.0f} rows of an embedding; it knows {facts.gpt2.vocabulary:,} tokens, and the rounding of the sizes explains the rest. "
    "So each token has a row of its own, to which GPT-2 adds a row for its place.",
)

# %%
# The best size at each budget of our own runs
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


ahead, far_ahead = foretold(budgets, best), foretold([*budgets[:3], budgets[-1]], [*best[:3], best[-1]])

# %%
# The best size for Gopher's budget by the methods of the paper, and by the law refitted
refit = facts.besiroglu.parameter_coefficient, facts.besiroglu.data_coefficient
refit = *refit, facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent
by_refit = parametric.best_parameters(facts.hoffmann.budget_flop, *refit)
by_envelope, by_profiles = facts.hoffmann.envelope_best_parameters, facts.hoffmann.isoflop_best_parameters
by_law = facts.hoffmann.parametric_best_parameters
optimum = likeliest(
    "the best sizes of smaller budgets foretell that of a larger one",
    compare(ahead, best[-1]),
    because="he explains a line through the lowest points of curves, and says that it is of use for prediction",
    others={
        "from the smallest budgets alone": compare(far_ahead, best[-1]),
        "the paper's curves and its profiles agree": compare(by_envelope, by_profiles),
        "its curves and its law as first fitted agree": compare(by_envelope, by_law),
        "its curves and that law refitted agree": compare(by_envelope, by_refit),
    },
)
judge(
    "labenz-predictable-optimum",
    optimum,
    f"In our own runs the smaller budgets foretell {ahead:,.0f} parameters for the largest, which did best with {best[-1]:,.0f}. At Gopher's budget, far above its runs, "
    f"the paper's methods name {billions(by_envelope)}, {billions(by_profiles)} and {billions(by_law)}, and the law refitted {billions(by_refit)}.",
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
# ## No limit
#
# Amodei's words are about next-word prediction as a task.
# Fitted laws of loss cannot settle whether there is a limit to what is learnt.

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
