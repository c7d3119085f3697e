# ---
# title: "Short reckonings: what was said besides"
# summary: >-
#   Remarks that a first reading of the transcripts passed over, most of them no more than a clause.
#   People read [4.0](<calc: {plain_pace:.1f}>) words of plain prose a second, fewer than the book has it.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# excerpts: [branwen-state-of-the-art-captions]
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the two sides are the same by construction'
#     why: 'This is the verdict on looking up a token. Rows of a table had been compared with the same rows.'
#   - date: 2026-11-26
#     was: 'of the loss of a model like Chinchilla, 92% is beyond the reach of any model, if the refitted law is right'
#     why: 'The floor of the law lies below the loss of every run that it was fitted to. On our own runs such a floor moved with their range.'
#   - date: 2026-11-26
#     was: 'depends on whose law is taken: holds for Kaplan''s; contradicted by an irreducible loss for Besiroglu''s'
#     now: 'withdrawn, because one law was written without a floor, and the floor of the other lies beyond its runs'
#     why: 'The first reading could not have come out otherwise, and the second took an extrapolation for a fact.'
#   - date: 2026-11-26
#     was: 'depends on which of the figures is read: holds for the fraction; off by a factor of 520 for the decimal as it is printed'
#     now: 'holds'
#     why: 'The decimal is a power whose exponent came down to the line, as the row says itself. A slip of printing is no reading of the claim.'
#   - date: 2026-11-26
#     was: 'depends on when one asks: holds for the time of its launch; contradicted by Threads, which drew on the users of Instagram for the time of the book'
#     now: 'depends on what it is compared with: holds for TikTok, by the analysts'' estimates; contradicted by Threads'
#     why: 'Of the programs from before ChatGPT only TikTok had been looked at, so the verdict said more than was known.'
#   - date: 2026-11-26
#     was: 'depends on the method: holds within 6% for curves and profiles; off by a factor of 1.7 for curves and the parametric law'
#     now: 'off by a factor of 1.7 for curves and the parametric law as first fitted; holds within 8% for curves and that law refitted'
#     why: 'The reading for curves and profiles stands. The parametric law had been taken as first fitted. Another page of this site has the refitted one. All the methods extrapolate the same runs, as the finding now says.'
#   - date: 2026-11-26
#     was: 'a number that nobody disputes and that can be checked all the same'
#     now: 'a number that can be checked'
#     why: 'This page itself finds that people read more slowly than one of the notes says.'
# ---

# %%
# What this page computes with
import math

import numpy as np

from reckoner.author import facts, judge, models
from snippets import parametric, reliability, toys, transformer, trends
from snippets.verdicts import at_least, between, compare, depends, true_unless, withdrawn

named = {model.id: model for model in models}
plain_pace, story_pace = facts.reading.plain / 60, facts.reading.fiction / 60


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
later = "Threads, which drew on the users of Instagram"
readings = {
    "TikTok, by the analysts' estimates": true_unless(tiktok <= chatgpt, by="TikTok"),
    "all programs up to the time of the book": true_unless(threads < chatgpt, by=later),
}
judge(
    "book-fastest-growth",
    depends(on="what it is compared with", readings=readings),
    f"For as many users ChatGPT took {chatgpt} days, TikTok {tiktok:.0f} and Threads, which came later, {threads}. Other programs from before ChatGPT are not compared here.",
)

# %%
# How far compute had come between the unable and the able
orders = {id: math.log10(named["gpt-4"].training_flop / named[id].training_flop) for id in ("gpt-2-xl", "gpt-3-175b")}
readings = {"GPT-3": compare(2, orders["gpt-3-175b"]), "GPT-2": compare(2, orders["gpt-2-xl"])}
judge(
    "book-unable-to-able",
    depends(on="which model was unable", readings=readings),
    f"Up to GPT-4 it is {orders['gpt-3-175b']:.1f} orders of magnitude from GPT-3 and {orders['gpt-2-xl']:.1f} from GPT-2, on Epoch's estimates.",
)


# %%
# The growth in a year along the trend of models
def yearly(column, until):
    """The growth in a year along the trend through the models up to a date that have this figure."""
    held = [(m.date, getattr(m, column)) for m in models if getattr(m, column) and m.date <= until and m.id != "sb-lm"]
    years = [date.year + date.timetuple().tm_yday / trends.DAYS_PER_YEAR for date, _ in held]
    return 10 ** np.polyfit(years, np.log10([amount for _, amount in held]), 1)[0]


# %%
# Size and data, year by year, up to GPT-3
by_size, by_data = yearly("parameters", named["gpt-3-175b"].date), yearly("training_tokens", models[-1].date)
judge(
    "gwern-kept-getting-bigger",
    true_unless(min(by_size, by_data) <= 1, by="a trend that does not rise"),
    f"Along the trend, models up to GPT-3 grew {by_size:.1f}-fold a year; the text that language models are trained on, counted only later, grew {by_data:.1f}-fold.",
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
rented, owned = facts.run_cost.grok_rented, facts.run_cost.grok_owned
readings = {"rented machines": compare(1e9, rented), "machines of one's own": compare(1e9, owned)}
judge(
    "book-billion-in-training",
    depends(on="how machines are paid for", readings=readings),
    f"Epoch puts Grok-3 at ${round(rented, -6):,.0f} on rented machines and ${round(owned, -6):,.0f} on one's own.",
)

# %%
# Chips side by side
ratio = facts.a100.area / facts.tpu4.area
judge(
    "ilya-chip-sizes",
    at_least(said=1, found=ratio),
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
judge(
    "book-five-words-a-second",
    depends(on="what is read", readings={"a story": compare(5, story_pace), "plain prose": compare(5, plain_pace)}),
    f"Over many studies adults read {story_pace:.1f} words of fiction in a second and {plain_pace:.1f} of non-fiction.",
)

# %% [markdown]
# ## From the report
#
# Labenz explains each slide in a few words.

# %%
# How often the physician's answer was preferred
good = facts.physicians.consensus, facts.physicians.comprehension, facts.physicians.recall, facts.physicians.reasoning
least = between(0.10, 0.15, min(good))
readings = {"consensus": between(0.10, 0.15, good[0]), "the least of the good ones": least}
judge(
    "labenz-human-answers",
    depends(on="the quality", readings=readings),
    f"It is {good[0]:.1%} for the consensus, and from {min(good):.1%} to {max(good):.1%} over all the good qualities.",
)

# %%
# A token's operations in GPT-3, those of products and all the rest
layers, width, context = facts.gpt3_175b.layers, facts.gpt3_175b.width, facts.gpt3.context
products = 2 * facts.gpt3_175b.parameters + transformer.attention_flop(layers, width, context)
rest = layers * (3 * facts.gpt3_175b.heads * context + 8 * 4 * width + 2 * 8 * width)  # softmax, curves, norms
share = products / (products + rest)
readings = {
    "nearly all": at_least(0.99, share),
    "nothing else": true_unless(rest > 0, by="the exponentials of the softmax, among others"),
}
judge(
    "labenz-multiplication-and-addition",
    depends(on="how strictly it is meant", readings=readings),
    f"Of the operations that GPT-3 spends on a token at the end of its context, {share:.2%} are products of matrices.",
)

# %%
# A row of a table, looked up
judge("labenz-lookup", withdrawn("the two sides are the same by construction"))

# %%
# The best size for a large budget, told from small ones, by the law refitted
refit = facts.besiroglu.parameter_coefficient, facts.besiroglu.data_coefficient
refit = *refit, facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent
by_refit = parametric.best_parameters(facts.hoffmann.budget_flop, *refit)

# %%
# The same by the methods of the paper
by_envelope, by_profiles = facts.hoffmann.envelope_best_parameters, facts.hoffmann.isoflop_best_parameters
by_law = facts.hoffmann.parametric_best_parameters
readings = {
    "curves and profiles": compare(by_envelope, by_profiles),
    "curves and the parametric law as first fitted": compare(by_envelope, by_law),
    "curves and that law refitted": compare(by_envelope, by_refit),
}
judge(
    "labenz-predictable-optimum",
    depends(on="the method", readings=readings),
    f"At Gopher's budget, far above their runs, the paper's methods name {billions(by_envelope)}, {billions(by_profiles)} and {billions(by_law)} parameters, "
    f"and the law refitted {billions(by_refit)}. All of them extrapolate the same runs.",
)

# %%
# Seen and unseen, throughout training, the noise of the examples counted in both
scale, times = np.arange(1.0, 31.0) ** -2, np.logspace(-1, 4, 400)[:, None]
examples, noisiness = 100, 5.0
each = noisiness / examples
seen = noisiness - each * len(scale) + toys.mode_training_error(times, scale, scale, each).sum(axis=1)
unseen = noisiness + toys.mode_validation_error(times, scale, scale, each).sum(axis=1)
above = np.mean(unseen > seen)
judge(
    "labenz-validation-worse",
    at_least(said=0.95, found=above),
    f"In a linear model with {len(scale)} directions and {examples} noisy examples the unseen error is the larger at {above:.0%} of the times looked at, and ends {unseen[-1] / seen[-1]:.1f} times as large.",
)

# %% [markdown]
# ## No limit
#
# Amodei's words are about next-word prediction as a task.
# Fitted laws of loss cannot settle whether there is a limit: Kaplan's was written without a floor, and the floors of later ones lie below the loss of every run.

# %%
# What a fitted law cannot show
judge(
    "amodei-no-limit", withdrawn("one law was written without a floor, and the floor of the other lies beyond its runs")
)
