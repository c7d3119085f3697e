# ---
# title: "Short reckonings: the book, its second half"
# summary: >-
#   What the second half of the book's chapter states, claim by claim.
#   The network gave Move 37 a chance [31](<calc: {even / facts.alphago.move_probability:.0f}>) times smaller than that of a point picked blindly;
#   by the note's own figures reading is [200,000](<calc: {slower:,.0f}>) times slower than sight.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-26
# excerpts: [moravec-flood, book-moravec-note]
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the two sides are the same by construction'
#     why: 'This is the verdict on what nines are. The definition of nines had been compared with itself.'
#   - date: 2026-11-26
#     was: 'Of 24 models of our table from 2023 on with tokens known, the median was trained on 7.5 trillion.'
#     now: 'Of 14 models of our table from 2023 to the interview with tokens known, the median was trained on 3.0 trillion.'
#     why: 'Patel spoke of the models of his time, and the median had been taken over later ones as well. The verdict is as it was.'
#   - date: 2026-11-26
#     was: 'depends on the model: off by a factor of 4.0 for GPT-3; holds for Chinchilla; off by a factor of 1.4 for Llama 3.1'
#     now: 'holds for Llama 3.1'
#     why: 'This is a reading of the verdict on bootstrapping; the others stand. The plural had been given a narrow range here and a wide one on another page of this site. Every such plural now runs up to the next name of a number.'
#   - date: 2026-11-26
#     was: 'depends on whether the words set a ceiling: holds for a floor; off by a factor of 20 for a range'
#     now: 'is 200,000 times slower than sight'
#     why: 'This is the verdict on how much slower reading is than sight. It is now that the claim holds. The plural had been given a narrow range here and a wide one on another page of this site.
#     Every such plural now runs up to the next name of a number.'
#   - date: 2026-11-26
#     was: 'what a person hears'
#     now: 'what a person sees'
#     why: 'Amodei speaks of the words that a person sees.'
#   - date: 2026-11-26
#     was: 'compute to the power 0.48, but each order of it bought 3 seconds at first and 111 later'
#     now: 'compute to the power 0.46, but each order of it bought 2 seconds at first and 126 later'
#     why: 'METR has corrected the horizons since.'
#   - date: 2026-11-26
#     was: 'depends on what reasoning is held against: holds for compute; contradicted by tasks that lengthen by more with each for its logarithm'
#     now: 'holds for compute, from GPT-2 to GPT-4; contradicted by tasks that lengthen faster than compute grows for compute, at the pace since 2023'
#     why: 'The verdict rested on few and old models. Essays of this site have the pace of later ones, at which tasks lengthen faster than compute grows.'
# ---

# %%
# What this page computes with
import datetime as dt
import math
import statistics

import numpy as np

from reckoner.author import facts, judge, models
from snippets import forecasts, parametric, remarks
from snippets.verdicts import at_least, at_most, between, compare, depends, true_unless, unchecked, withdrawn

named = {model.id: model for model in models}
UNITS = {1e12: "trillion", 1e9: "billion", 1e6: "million"}


def large(number, decimals=0):
    """A large number as it is read: 1.5 trillion."""
    unit = next(unit for unit in UNITS if number >= unit or unit == min(UNITS))
    return f"{number / unit:,.{decimals}f} {UNITS[unit]}"


# %% [markdown]
# The chapter opens with a forecast, and corrects it at once in a note:
#
# > As the rising flood reaches more populated heights, machines will begin to do well in areas a greater number can appreciate
# >
# > — [Hans Moravec](<said: moravec-flood>)
#
# What he left out, the book notes, was ["the need for huge amounts of training data"](<said: book-moravec-note>).
# How much data is enough, and enough for what, is the question to which the chapter returns most often.
#
# ## Search
#
# A network holds a move likely or unlikely before it has searched, and a point picked blindly sets the scale.

# %%
# The chance that the network gave the move
played, board = 37 - 1, 19**2
even = 1 / (board - played)
prior = facts.alphago.move_probability
readings = {"unlikely": at_most(even, prior), "plausible": at_least(even, prior)}
judge(
    "book-move-37-unlikely",
    depends(on="how much is claimed", readings=readings),
    f"The network gave it {prior:.2%}, and a point picked blindly has {even:.2%}: search found what the network held far less than plausible.",
)

# %%
# The essay's own dates
began = facts.sutton.published - facts.sutton.years
judge(
    "book-bitter-lesson-70-years",
    true_unless((facts.sutton.years, facts.sutton.published) != (70, 2019), by="the essay's first lines"),
    f"It is dated {facts.sutton.published:.0f} and speaks of {facts.sutton.years} years, which go back to {began:.0f}.",
)

# %% [markdown]
# ## Words of the trade
#
# The book explains its terms in the margin, with numbers.

# %%
# As long as a book
words = 100_000 * facts.tokens.words
judge(
    "book-context-100k",
    at_least(said=facts.wsfs.novel_words, found=words),
    f"So many tokens are some {words:,.0f} words of English, and a prize for novels asks for {facts.wsfs.novel_words:,}.",
)

# %%
# Nines and percentages
judge("book-nines-definition", withdrawn("the two sides are the same by construction"))

# %% [markdown]
# ## More from more
#
# Whether growth is slow or fast depends on what it is held against.
# Horizons are those of [METR 2026](<work: metr-2026-results>), compute is that of [Epoch AI 2025](<work: epoch-2025>).

# %%
# Length of task against compute
minutes = [facts.metr_gpt2.h50_minutes, facts.metr_gpt3.h50_minutes, facts.metr_gpt4.h50_minutes]
flop = [named[id].training_flop for id in ("gpt-2-xl", "gpt-3-175b", "gpt-4")]
exponent = math.log(minutes[2] / minutes[0]) / math.log(flop[2] / flop[0])
doublings_a_year = 365.25 / facts.metr_trend.recent_doubling_days
since_2023 = doublings_a_year * math.log(2) / math.log(facts.sevilla.growth_per_year)
first, second = np.diff(minutes) / np.diff(np.log10(flop))
readings = {
    "compute, from GPT-2 to GPT-4": true_unless(exponent >= 1, by="tasks that lengthen as fast as compute grows"),
    "compute, at the pace since 2023": true_unless(since_2023 >= 1, by="tasks that lengthen faster than compute grows"),
    "its logarithm": true_unless(second >= first, by="tasks that lengthen by more with each"),
}
judge(
    "book-sublinear-reasoning",
    depends(on="what reasoning is held against", readings=readings),
    f"From GPT-2 to GPT-4 the length of task done grew as compute to the power {exponent:.2f}, but each order of it "
    f"bought {60 * first:.0f} seconds at first and {60 * second:.0f} later. At METR's pace since 2023 and the usual growth of compute the power is {since_2023:.2f}.",
)

# %%
# The size that nobody published
law = (
    facts.besiroglu.parameter_coefficient,
    facts.besiroglu.data_coefficient,
    facts.besiroglu.parameter_exponent,
    facts.besiroglu.data_exponent,
)
dense = parametric.best_parameters(flop[2], *law)
judge(
    "book-gpt4-one-trillion",
    unchecked("its maker never published the size of GPT-4"),
    f"The compute that Epoch AI estimates would be spent best on a dense model of {large(dense)} parameters, which decides nothing.",
)

# %% [markdown]
# ## Brains
#
# Nobody knows what a synapse is worth in parameters; Bricken sets them one for one.

# %%
# Synapses counted
synapses = facts.cortex.synapses
judge(
    "book-30-300-trillion-synapses",
    between(30e12, 300e12, synapses),
    f"Stereology finds {large(synapses)} in the neocortex; those of the rest of the brain are not in this count.",
)

# %%
# The largest network of the table
largest = max(
    (m for m in models if m.domain == "Language" and m.date.year >= 2018 and m.parameters), key=lambda m: m.parameters
)
judge(
    "book-below-brain-scale",
    true_unless(largest.parameters >= synapses, by="a model with as many parameters as a cortex has synapses"),
    f"The largest language model of our table whose size is known has {large(largest.parameters, 1)} parameters, "
    f"and a neocortex has {synapses / largest.parameters:,.0f} times as many synapses.",
)

# %% [markdown]
# ## Data
#
# A token is about [three quarters](<plain: the rule of thumb that the next cells use>) of a word.

# %%
# The typical model of the time
asked = dt.date(2024, 1, 1) + dt.timedelta(days=int(facts.aschenbrenner.day) - 1)
recent = [m.training_tokens for m in models if m.training_tokens and dt.date(2023, 1, 1) <= m.date < asked]
median = statistics.median(recent)
judge(
    "book-trillions-of-tokens",
    at_least(said=1e12, found=median),
    f"Of {len(recent)} models of our table from {asked.year - 1} to the interview with tokens known, the median was trained on {large(median, 1)}.",
)

# %%
# Raw tokens to labelled pictures
pictures = facts.imagenet.images
ratios = {id: named[id].training_tokens / pictures for id in ("gpt-3-175b", "chinchilla", "llama-3-1-405b")}
readings = {
    "GPT-3": between(*remarks.plural(1e6), ratios["gpt-3-175b"]),
    "Chinchilla": between(*remarks.plural(1e6), ratios["chinchilla"]),
    "Llama 3.1": between(*remarks.plural(1e6), ratios["llama-3-1-405b"]),
}
judge(
    "book-bootstrapping-millions",
    depends(on="the model", readings=readings),
    f"For each labelled picture of ImageNet's contest GPT-3 read {large(ratios['gpt-3-175b'], 2)} tokens, "
    f"Chinchilla {large(ratios['chinchilla'], 1)} and Llama 3.1 {large(ratios['llama-3-1-405b'])}.",
)

# %%
# Synthetic data of one model
share = facts.hunyuan.synthetic_tokens / facts.hunyuan.tokens
judge(
    "book-hunyuan-20-percent",
    compare(said=0.20, found=share),
    f"Nearly {large(facts.hunyuan.synthetic_tokens, 1)} of {large(facts.hunyuan.tokens)} tokens is {share:.1%}.",
)

# %%
# Code and reasoning
gain = facts.code.reasoning_gain
judge(
    "book-transfer-far",
    true_unless(gain <= 0, by="a study that found no gain"),
    f"Adding code to the training data of small models improved reasoning in plain language by up to {gain:.1%}.",
)

# %%
# A language from a book
into = facts.kalamang.gemini_from_english, facts.kalamang.trained_from_english
out = facts.kalamang.gemini_to_english, facts.kalamang.trained_to_english
readings = {"English": at_least(out[1], out[0]), "Kalamang": at_least(into[1], into[0])}
judge(
    "book-gemini-learns-language",
    depends(on="the direction", readings=readings),
    f"Shown a book's examples, Gemini scores {out[0]} into English and {into[0]} into Kalamang; "
    f"a translator trained on the same examples scores {out[1]} and {into[1]}.",
)

# %% [markdown]
# ## What models read
#
# Amodei sets what models read against what a person sees; the first of the two is a matter of record.

# %%
# Words for the models
tokens = {id: named[id].training_tokens for id in ("chinchilla", "palm-2", "llama-2-70b")}
least = min(tokens.values()) * facts.tokens.words
judge(
    "book-trillions-for-models",
    at_least(said=1e12, found=least),
    f"Chinchilla, PaLM 2 and Llama 2 were trained on {large(tokens['chinchilla'], 1)}, {large(tokens['palm-2'], 1)} and "
    f"{large(tokens['llama-2-70b'], 1)} tokens, the least of which is {large(least, 2)} words.",
)

# %% [markdown]
# ## Bits
#
# The note on the senses cites [Markowsky 2017](<work: markowsky-2017>), [Coupé et al. 2019](<work: coupe-2019>) and [Koch et al. 2006](<work: koch-2006>).

# %%
# What an eye sends
retina = facts.retina.guinea_pig_bits / facts.retina.guinea_pig_cells * facts.retina.human_cells
readings = {"a single eye": compare(1e7, retina), "both eyes": compare(1e7, 2 * retina)}
judge(
    "book-eyes-ten-million",
    depends(on="the eyes that are counted", readings=readings),
    f"Britannica has {large(facts.markowsky.eyes)} for the eyes; guinea pigs' cells, as many as a person has, would send {large(retina, 2)} from each.",
)

# %%
# Reading against sight
reading = facts.markowsky.reading_words / 60 * facts.markowsky.word_characters * facts.markowsky.character_bits
slower = facts.markowsky.eyes / reading
judge(
    "book-50-bits-thousands-slower",
    between(*remarks.plural(1e3), slower),
    f"Reading comes to {reading:.0f} bits a second, as said, and is {slower:,.0f} times slower than sight.",
)

# %%
# The rate of speech
judge(
    "book-39-bits",
    compare(said=39, found=facts.speech.bits),
    f"The mean over languages is {facts.speech.bits} bits a second.",
)

# %%
# The rate of the skin
judge(
    "book-skin-million",
    compare(said=1e6, found=facts.markowsky.skin),
    f"The source has {large(facts.markowsky.skin)}, without saying how it was measured.",
)

# %%
# Before the retina or after it
receptors = facts.retina.cones + facts.retina.rods
kept = retina / facts.markowsky.eyes
readings = {
    "the receptors": true_unless(receptors <= 2 * facts.retina.human_cells, by="a fibre for every other receptor"),
    "the rate in the note": true_unless(kept >= 0.5, by="the rate at which the retina sends to the brain"),
}
judge(
    "book-optic-caveat",
    depends(on="where the counting starts", readings=readings),
    f"There are {receptors / facts.retina.human_cells:.0f} receptors to a fibre of the optic nerve; "
    f"but the note's rate is already the rate in that nerve, of which one retina accounts for {kept:.0%}.",
)

# %% [markdown]
# ## Forecasts
#
# The interview with Aschenbrenner was published on day [156](<fact: {aschenbrenner.day}>) of 2024.

# %%
# The month of a release
readings = {
    "the preview": true_unless(not 245 <= facts.o1.preview_day <= 274, by="its date"),
    "the full model": true_unless(not 245 <= facts.o1.full_day <= 274, by="its date"),
}
judge(
    "book-o1-september-2024",
    depends(on="which release is meant", readings=readings),
    f"The preview came on day {facts.o1.preview_day} of the year and the full model on day {facts.o1.full_day}.",
)

# %%
# From the interview to the releases
waits = [(day - facts.aschenbrenner.day) / 366 for day in (facts.o1.preview_day, facts.o1.full_day)]
readings = {"the preview": between(0.5, 3, waits[0]), "the full model": between(0.5, 3, waits[1])}
judge(
    "book-six-months-to-three-years",
    depends(on="which release is meant", readings=readings),
    f"The preview of o1 came {12 * waits[0]:.1f} months later and the full model {12 * waits[1]:.1f}: the first came sooner than he allowed, the second just within.",
)

# %%
# The same step again
ratio = named["gpt-4"].training_flop / named["gpt-2-xl"].training_flop
better = 2 ** (12 / facts.ho.halving_months)
between_them = (named["gpt-4"].date - named["gpt-2-xl"].date).days / 365.25
effective = ratio * better**between_them
pace_alone, pace_both = facts.sevilla.growth_per_year, facts.sevilla.growth_per_year * better
alone, both = math.log(ratio) / math.log(pace_alone), math.log(effective) / math.log(pace_both)
left_over = 2029 - (2023 + named["gpt-4"].date.timetuple().tm_yday / 365)
readings = {"compute and algorithms": at_most(left_over, both), "compute alone": at_most(left_over, alone)}
judge(
    "book-preschool-to-highschool-2027",
    depends(on="what is counted", readings=readings),
    f"GPT-4 took {ratio:,.0f} times the compute of GPT-2; at the trend that step takes {alone:.1f} years, or {both:.1f} with better algorithms counted on both sides, "
    f"and {left_over:.1f} were given.",
)

# %%
# Legg's distribution
mean, mode = (year - facts.legg.written for year in (facts.legg.mean_year, facts.legg.mode_year))
chance = forecasts.lognormal_chance(2030 - facts.legg.written, mean, mode)
judge(
    "book-gwern-general-assistant",
    true_unless(chance <= 0.5, by="a distribution with most of its weight later"),
    f"Legg wrote of a mean of {facts.legg.mean_year:.0f} and a mode of {facts.legg.mode_year:.0f}, which put {chance:.0%} by the last year named.",
)

# %% [markdown]
# ## Dates and names
#
# Who recalls a literature moves papers about in it; most of these stand where they were put.

# %%
# The year of a model
clip = named["clip"].date.year
judge("book-clip-2021", true_unless(clip != 2021, by="its date"), f"It was announced in {clip}.")

# %%
# What the name stands for
judge(
    "book-dannet-semantic-network",
    true_unless(facts.dannet.image_contests > 0, by="the paper, in which DanNet is a network that sorts images"),
    f"It was tried on {facts.dannet.image_contests} sets of images, a year before AlexNet; a Danish word-net of that name may have misled the editors.",
)

# %%
# The neuron's own paper
gpt1 = named["gpt-1"].date
gap = gpt1.year + (gpt1.timetuple().tm_yday - 1) / 365 - facts.sentiment.posted
judge(
    "book-gwern-sentiment-neuron",
    true_unless(gap > 0.5, by="an earlier paper on another kind of network"),
    f"The neuron was published {12 * gap:.0f} months before GPT-1, in a recurrent network trained on reviews.",
)

# %%
# A page remembered
page, begins = facts.gpt3_paper.few_shot_chart_page, facts.gpt3_paper.first_page_of_text
readings = {
    "the title page": compare(said=2, found=page),
    "the first page of text": compare(said=2, found=page - begins + 1),
}
judge(
    "book-gwern-second-page",
    depends(on="where counting begins", readings=readings),
    f"The chart stands on page {page} of the file, and text begins on page {begins}; in his spoken words it was the first page or the second.",
)

# %%
# Which program was tuned
before, after = facts.alphago.even_win_rate, facts.alphago.tuned_win_rate
readings = {
    "its forebears": true_unless(after <= before, by="a tuned program that plays no better"),
    "AlphaZero": true_unless(facts.alphazero.games_tuned == 0, by="authors who reused the settings of its forebear"),
}
judge(
    "book-alphazero-bayesopt",
    depends(on="the program", readings=readings),
    f"Tuning raised AlphaGo's share of games from {before:.0%} to {after:.1%}; AlphaZero was tuned for {facts.alphazero.games_tuned} games.",
)

# %%
# The year of the scaling paper
posted = facts.hestness.posted
judge(
    "book-baidu-2017",
    true_unless(int(posted) != 2017, by="its date"),
    f"It was posted in the last month of {int(posted)}.",
)

# %%
# Shortcuts before ResNets
resnet = named["resnet-152"].date.year
judge(
    "book-resnet-1988",
    true_unless((facts.shortcuts.published, resnet) != (1988, 2015), by="the dates of the papers"),
    f"Lang and Witbrock joined each layer to all that follow in {facts.shortcuts.published:.0f}, and ResNets came {resnet - facts.shortcuts.published:.0f} years later.",
)

# %%
# Images of a generator
judge(
    "book-biggan-300m",
    compare(said=300e6, found=facts.biggan.images),
    f"The set had {large(facts.biggan.images)} after rare labels were left out.",
)

# %%
# Liked as well as a larger model
times = facts.gpt3_175b.parameters / facts.instructgpt.parameters
judge(
    "book-rlhf-100x",
    at_least(said=100, found=times),
    f"People preferred a model of {large(facts.instructgpt.parameters, 1)} parameters to one {times:.0f} times its size.",
)

# %%
# The year of the experiment
judge(
    "book-michelson-morley",
    true_unless(facts.michelson.published != 1887, by="its date"),
    f"It was published in {facts.michelson.published:.0f}.",
)
