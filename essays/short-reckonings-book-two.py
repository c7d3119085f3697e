# ---
# title: "Short reckonings: the book, its second half"
# summary: >-
#   What the second half of the book's chapter states, claim by claim.
#   AlphaGo's network gave Move 37 a chance [31](<calc: {even / facts.alphago.move_probability:.0f}>) times smaller than that of a point picked blindly.
#   By the note's own figures reading is [200,000](<calc: {slower:,.0f}>) times slower than sight, which is more than it says.
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
#     now: 'Of 14 models of our table from 2023 to the interview with tokens known, the median was trained on 3 trillion.'
#     why: 'Patel spoke of the models of his time, and the median had been taken over later ones as well. The verdict is as it was.'
#   - date: 2026-11-26
#     was: 'depends on the model: off by a factor of 4.0 for GPT-3; holds for Chinchilla; off by a factor of 1.4 for Llama 3.1'
#     now: 'holds for Llama 3.1'
#     why: 'This is a reading of the verdict on bootstrapping; the others stand. Such a plural runs to the next larger name in use.'
#   - date: 2026-11-26
#     was: 'depends on whether the words set a ceiling: holds for a floor; off by a factor of 20 for a range'
#     now: 'too low by a factor of 20'
#     why: 'This is the verdict on how much slower reading is than sight. The plural is taken to stop where people go over to a larger name; the other reading stands beside it.'
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
#   - date: 2026-11-26
#     was: 'withdrawn, because the two sides are the same by construction'
#     now: 'not a claim of fact, because the margin explains a word here, and gives examples of its use'
#     why: 'This is the verdict on what nines are, reached again.'
#   - date: 2026-11-26
#     was: 'holds for Llama 3.1'
#     now: 'holds'
#     why: 'This is the verdict on bootstrapping. Llama is the model of the time of the book that the book names nearby, so it is taken to be meant; the others stand beside it.'
#   - date: 2026-11-26
#     was: 'compute to the power 0.46, but each order of it bought 2 seconds at first and 126 later'
#     now: '5 seconds from GPT-2 to GPT-3, 231 from GPT-3 to GPT-4'
#     why: 'The sentence now compares the models themselves.'
#   - date: 2026-11-26
#     was: 'holds for compute, from GPT-2 to GPT-4; contradicted by tasks that lengthen faster than compute grows for compute, at the pace since 2023'
#     now: 'Over 10 tests PaLM gained, from its middle size to its largest, 58% of what it had gained before for the same factor in size.'
#     why: 'The verdict on reasoning rested on the length of task, which measures the agents that Douglas sets apart from reasoning. It rests on tests of reasoning now, and holds.'
#   - date: 2026-11-26
#     was: 'depends on the direction: holds for English; holds within 23% for Kalamang'
#     now: 'Without the book Gemini scored 0.2 into English and 0.0 into Kalamang; with it 4.0 and 5.5.'
#     why: 'The verdict on learning a language had a yardstick that Aschenbrenner does not name, a model trained on the same examples. It now asks what the book added, and holds.'
#   - date: 2026-11-26
#     was: 'depends on the eyes that are counted: holds within 13% for a single eye; off by a factor of 1.8 for both eyes'
#     now: 'too low by a factor of 1.8'
#     why: 'The note says the eyes, in the plural.'
#   - date: 2026-11-26
#     was: 'depends on which release is meant: off by a factor of 1.8 for the preview; holds for the full model'
#     now: 'too high by a factor of 1.8'
#     why: 'This is the verdict on the range of months and years. Aschenbrenner speaks of the time until something is figured out, which the preview shows.'
#   - date: 2026-11-26
#     was: 'depends on where counting begins: off by a factor of 2.0 for the title page; holds for the first page of text'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on the second page. Branwen tells how soon the chart comes, and in speaking said the first page, maybe the second. Pages of text are counted here as they are for his spoken words.'
# ---

# %%
# What this page computes with
import datetime as dt
import math
import statistics

import numpy as np

from reckoner.author import facts, headline, judge, models, render
from snippets import forecasts, remarks
from snippets.resampling import bootstrap
from snippets.verdicts import at_least, at_most, between, compare, likeliest, not_of_fact, of_record, true_unless

named = {model.id: model for model in models}

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
# AlphaGo's network rates every move before any search. To see how low it rated Move 37, compare it with a point on the board that is picked blindly.

# %%
# The chance that the network gave the move
played, board = 37 - 1, 19**2
even = 1 / (board - played)
prior = facts.alphago.move_probability
judge(
    "book-move-37-unlikely",
    likeliest(
        "the network gave the move a small chance, from which the search went on",
        true_unless(lambda chance: chance >= even, by="a chance as high as that of a blind pick", found=prior),
        because="he names the model's judgement first, and then the search that came to see that the move was good",
        others={
            "plausible to the network itself": true_unless(
                lambda chance: chance < even, by="a chance below that of a blind pick", found=prior
            )
        },
    ),
    f"AlphaGo's network gave the move a chance of {prior:.2%}. A point picked blindly has {even:.2%}, so what made the move plausible was the search, which looked at it all the same and chose it.",
)

# %%
# The essay's own dates
began = facts.sutton.published - facts.sutton.years
judge(
    "book-bitter-lesson-70-years",
    of_record(true_unless((facts.sutton.years, facts.sutton.published) != (70, 2019), by="the essay's first lines")),
    f"Sutton's essay is dated {facts.sutton.published:.0f} and speaks of {facts.sutton.years} years of research, which go back to {began:.0f}.",
)

# %% [markdown]
# ## Words of the trade
#
# The book explains its terms in the margin, with numbers.

# %%
# As long as a book
shortest = facts.wsfs.novel_words / facts.tokens.words
judge(
    "book-context-100k",
    likeliest(
        "this many tokens are enough to hold a book",
        at_most(said=100_000, found=shortest),
        because="the margin says how much text a context window can now hold",
        others={"no book is shorter than this": compare(said=100_000, found=shortest)},
    ),
    f"A prize for novels asks for {facts.wsfs.novel_words:,} words, which are {shortest:,.0f} tokens of English. A window of the size that the book gives holds such a novel.",
)

# %%
# Nines and percentages
judge(
    "book-nines-definition",
    not_of_fact("the margin explains a word here, and gives examples of its use"),
    "The word counts digits of a percentage, so nothing could have contradicted this.",
)

# %% [markdown]
# ## More from more
#
# When a model grows, and then grows again by the same factor, does it gain as much reasoning as before?
# [Wei et al. 2022](<work: wei-2022>) put the same tests of reasoning to a small, a middle and a large version of one model, PaLM.
# They had read the same text in the same order, says [Chowdhery et al. 2022](<work: chowdhery-2022>).
# The other yardstick below is the horizon, the length of task that a model can do. Horizons are those of
# [METR 2026](<work: metr-2026-results>), and compute is that of [Epoch AI 2025](<work: epoch-2025>).

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
# The size that nobody published
judge(
    "book-gpt4-one-trillion",
    not_of_fact("Bricken passes on what others claim, for those who believe it"),
    "OpenAI never published the size of GPT-4.",
)

# %% [markdown]
# ## Brains
#
# Nobody knows what a synapse is worth in parameters; Bricken sets them one for one.

# %%
# Synapses counted
synapses = facts.cortex.synapses
as_in_cortex = synapses * facts.brain_human.neurons / facts.cortex_human.neurons
judge(
    "book-30-300-trillion-synapses",
    likeliest(
        "the whole brain has as many, most of them in its neocortex",
        between(30e12, 300e12, synapses),
        because="it is a flat sentence about the human brain, with a range that leaves room for the rest",
        others={
            "neurons everywhere have as many synapses as those of the cortex": between(30e12, 300e12, as_in_cortex)
        },
    ),
    f"A count under the microscope found {render(synapses, 'large3')} in the neocortex. The rest of the brain is not in this count, and would need as many again for the whole to leave the range.",
)

# %%
# The largest network of the table
largest = max((m for m in models if m.parameters), key=lambda m: m.parameters)
ratio = synapses / largest.parameters
NETWORK = "a model with as many parameters as a brain has synapses"
judge(
    "book-below-brain-scale",
    likeliest(
        "the largest models have fewer parameters than a brain has synapses",
        true_unless(lambda times: times <= 1, by=NETWORK, found=ratio),
        because="he has just set a number of parameters beside a number of synapses",
        others={
            "they hold less information, at what each synapse and each parameter can hold": true_unless(
                lambda times: times <= 1,
                by="a model that holds as much as a brain",
                found=ratio * facts.synapse.bits / facts.parameter.bits,
            )
        },
    ),
    f"The largest model of our table, {largest.name} of {largest.date.year}, has {render(largest.parameters, 'large2')} parameters. "
    f"A neocortex alone has {ratio:,.0f} times as many synapses.",
)

# %% [markdown]
# ## Data
#
# A token is about [three quarters](<plain: the rule of thumb that the next cells use>) of a word.

# %%
# The typical model of a time


def tokens_read(start, end):
    """The tokens on which each model of the table between two dates was trained, where they are known."""
    return [model.training_tokens for model in models if model.training_tokens and start <= model.date < end]


asked = dt.date(2024, 1, 1) + dt.timedelta(days=int(facts.aschenbrenner.day) - 1)
recent = tokens_read(dt.date(2023, 1, 1), asked)
median = statistics.median(recent)
judge(
    "book-trillions-of-tokens",
    likeliest(
        "said of the typical model of the time",
        between(*remarks.plural(1e12), median),
        because="it is said of pretraining in general",
        others={"said of every model of the time": at_least(1e12, min(recent))},
    ),
    f"Of {len(recent)} models of our table from {asked.year - 1} to the interview with tokens known, the median was trained on {render(median, 'large2')}.",
)

# %%
# Raw tokens to labelled pictures
pictures = facts.imagenet.images
per_picture = {id: named[id].training_tokens / pictures for id in ("gpt-3-175b", "chinchilla", "llama-3-1-405b")}
stock = facts.villalobos.stock_tokens / pictures
judge(
    "book-bootstrapping-millions",
    likeliest(
        "tokens that a model of the book's time has read, for each picture that people had labelled",
        between(*remarks.plural(1e6), per_picture["llama-3-1-405b"]),
        because="the note sets training on raw data against data that people have to tag, and names this model nearby",
        others={
            "GPT-3": between(*remarks.plural(1e6), per_picture["gpt-3-175b"]),
            "Chinchilla": between(*remarks.plural(1e6), per_picture["chinchilla"]),
            "all public text, whether read or not": between(*remarks.plural(1e6), stock),
        },
    ),
    f"For each labelled picture of ImageNet's contest Llama 3.1 read {render(per_picture['llama-3-1-405b'], 'large3')} tokens, "
    f"Chinchilla {render(per_picture['chinchilla'], 'large2')} and GPT-3 {render(per_picture['gpt-3-175b'], 'large3')}; all public text would be {render(stock, 'large3')}.",
)

# %%
# Synthetic data of one model
share = facts.hunyuan.synthetic_tokens / facts.hunyuan.tokens
judge(
    "book-hunyuan-20-percent",
    of_record(compare(said=0.20, found=share)),
    f"Tencent reports nearly {render(facts.hunyuan.synthetic_tokens, 'large2')} synthetic tokens among {render(facts.hunyuan.tokens, 'large3')}, which is {share:.1%}.",
)

# %%
# Code and reasoning
gain = facts.code.reasoning_gain
judge(
    "book-transfer-far",
    of_record(true_unless(lambda gained: gained <= 0, by="a study that found no gain", found=gain)),
    f"In a study with small models, adding code to the training data improved reasoning in plain language by up to {gain:.1%}.",
)

# %%
# The scores with the book, as shares of a person's
kalamang = facts.kalamang
share_of_person = {
    "Kalamang": kalamang.with_from_english / kalamang.person_from_english,
    "English": kalamang.with_to_english / kalamang.person_to_english,
}

# %%
# A language from a book
gained = min(
    kalamang.with_to_english - kalamang.without_to_english, kalamang.with_from_english - kalamang.without_from_english
)
judge(
    "book-gemini-learns-language",
    likeliest(
        "with the book in its prompt, Gemini comes to translate a language that it could not translate before",
        true_unless(lambda points: points <= 0, by="scores that are no better with the book", found=gained),
        because="he gives it as an example of how much a model learns from its context",
        others={
            "as well as a person who reads the same book": true_unless(
                lambda least: least < 1, by="a person's better scores", found=min(share_of_person.values())
            ),
            "as well as a model trained on the same examples, into English": true_unless(
                kalamang.gemini_to_english < kalamang.trained_to_english, by="that model's better score"
            ),
            "as well as a model trained on the same examples, into Kalamang": true_unless(
                kalamang.gemini_from_english < kalamang.trained_from_english, by="that model's better score"
            ),
        },
    ),
    f"Without the book Gemini scored {kalamang.without_to_english:.1f} into English and {kalamang.without_from_english:.1f} into Kalamang; "
    f"with it {kalamang.with_to_english:.1f} and {kalamang.with_from_english:.1f}. A person who had read the same book scored {kalamang.person_to_english:.1f} and {kalamang.person_from_english:.1f}, by that person's own rating.",
)

# %% [markdown]
# ## What models read
#
# Amodei sets what models read against what a person sees. The next cell looks at the first of the two.

# %%
# Words for the models
of_summer = tokens_read(dt.date(2023, 1, 1), dt.date(2023, 8, 8))
words = statistics.median(of_summer) * facts.tokens.words
judge(
    "book-trillions-for-models",
    likeliest(
        "said of the typical model of that year",
        between(*remarks.plural(1e12), words),
        because="he sets the models in general against a person, and counts both in words",
        others={
            "said of the one that was trained on most": between(
                *remarks.plural(1e12), max(of_summer) * facts.tokens.words
            ),
            "said of every one of them": at_least(1e12, min(of_summer) * facts.tokens.words),
        },
    ),
    f"Of {len(of_summer)} models of our table from that year until the interview, the median was trained on {render(words, 'large3')} words, and PaLM 2 on {render(named['palm-2'].training_tokens * facts.tokens.words, 'large2')}.",
)

# %% [markdown]
# ## Bits
#
# The note on the senses cites [Markowsky 2017](<work: markowsky-2017>), [Coupé et al. 2019](<work: coupe-2019>) and [Koch et al. 2006](<work: koch-2006>).

# %%
# What an eye sends
retina = facts.retina.guinea_pig_bits / facts.retina.guinea_pig_cells * facts.retina.human_cells
judge(
    "book-eyes-ten-million",
    likeliest(
        "what both eyes send to the brain, by the study that the note cites",
        compare(1e7, 2 * retina),
        because="the note says the eyes, in the plural, and the sources that it cites count what they send",
        others={
            "what one eye sends": compare(1e7, retina),
            "what the encyclopaedia has that the note cites": of_record(compare(1e7, facts.markowsky.eyes)),
        },
    ),
    f"The study measured a guinea pig's retina; with as many cells as a person has, one eye would send {render(retina, 'large3')} bits a second and both {render(2 * retina, 'large3')}. "
    f"Britannica has {render(facts.markowsky.eyes, 'large3')} for the eyes.",
)

# %%
# Reading against sight
reading = facts.markowsky.reading_words / 60 * facts.markowsky.word_characters * facts.markowsky.character_bits
slower = facts.markowsky.eyes / reading
judge(
    "book-50-bits-thousands-slower",
    likeliest(
        "slower than the rate that the note gives for the eyes, by the plural in its usual sense",
        between(*remarks.plural(1e3), slower),
        because="no word for a larger number stands before it, and the note calls itself a comparison",
        others={"slower by so much at the least": at_least(1e3, slower)},
    ),
    f"Reading comes to {reading:.0f} bits a second, as the note says. By the note's own figure for the eyes, that is {slower:,.0f} times slower than sight.",
)

# %%
# The rate of speech
judge(
    "book-39-bits",
    of_record(compare(said=39, found=facts.speech.bits)),
    f"The study that the note cites gives {facts.speech.bits} bits a second, averaged over languages.",
)

# %%
# The rate of the skin
judge(
    "book-skin-million",
    of_record(compare(said=1e6, found=facts.markowsky.skin)),
    f"The encyclopaedia that the note cites has {render(facts.markowsky.skin, 'large3')}, without saying how it was measured.",
)

# %%
# Before the retina or after it
receptors = (facts.retina.cones + facts.retina.rods) / facts.retina.human_cells
kept = 2 * retina / facts.markowsky.eyes
judge(
    "book-optic-caveat",
    likeliest(
        "of the light that the eyes take in, most is lost before the brain",
        true_unless(lambda each: each <= 2, by="a fibre for every other receptor", found=receptors),
        because="it is a caveat to what the eyes are said to receive",
        others={
            "most of the rate that the note has just given is lost": true_unless(
                lambda sent: sent >= 0.5, by="the rate at which both eyes send to the brain", found=kept
            )
        },
    ),
    f"A retina has {receptors:.0f} receptors for each fibre of the optic nerve, so most is lost unless a receptor takes in far less than a fibre carries. "
    f"But the note's rate is already about the rate in those fibres: both eyes send {kept:.1f} times as much.",
)

# %% [markdown]
# ## Forecasts
#
# The interview with Aschenbrenner was published on day [156](<fact: {aschenbrenner.day}>) of 2024.

# %%
# The month of a release
preview, full = (
    dt.date(2023, 12, 31) + dt.timedelta(days=int(day)) for day in (facts.o1.preview_day, facts.o1.full_day)
)
judge(
    "book-o1-september-2024",
    of_record(
        likeliest(
            "the model could first be used in that month",
            true_unless((preview.year, preview.month) != (2024, 9), by="the date of the preview"),
            because="the note wants to say how soon after the interview such a model came",
            others={
                "the finished model": true_unless((full.year, full.month) != (2024, 9), by="the date of its release")
            },
        )
    ),
    f"The preview came on {preview.day} {preview:%B}, and the finished model on {full.day} {full:%B}.",
)

# %%
# From the interview to the releases
waits = [(day - facts.aschenbrenner.day) / 366 for day in (facts.o1.preview_day, facts.o1.full_day)]
judge(
    "book-six-months-to-three-years",
    likeliest(
        "the time until a model that has learnt to reason at length is first shown",
        between(0.5, 3, waits[0]),
        because="he answers how long it will take to figure out what goes on top of scaling",
        others={"the time until such a model is finished and on sale": between(0.5, 3, waits[1])},
    ),
    f"OpenAI showed a preview of o1 {12 * waits[0]:.1f} months after the interview, sooner than he allowed. The finished model came after {12 * waits[1]:.1f} months, just within his range.",
)

# %%
# The same step again
EARLY, LATE = 2027, 2028
better = 2 ** (12 / facts.ho.halving_months)
start, finish = named["gpt-2-xl"], named["gpt-4"]
between_them = (finish.date - start.date).days / 365.25


def orders_needed(methods=better):
    """The orders of magnitude of compute from GPT-2 to GPT-4, with better methods counted as compute."""
    return math.log10(finish.training_flop / start.training_flop * methods**between_them)


def orders_brought(year, methods=better):
    """The orders of magnitude that the trend brings from GPT-4 to the end of a year."""
    years = (dt.date(year + 1, 1, 1) - finish.date).days / 365.25
    return years * math.log10(facts.sevilla.growth_per_year * methods)


# %%
# The step and the time for it
judge(
    "book-preschool-to-highschool-2027",
    likeliest(
        f"by the end of {LATE} compute and better methods, at their usual pace, grow as much as from GPT-2 to GPT-4",
        at_least(orders_needed(), orders_brought(LATE)),
        because="he says that his essays count compute and algorithmic progress, and he allows for the later year",
        others={
            f"by the end of {EARLY}": at_least(orders_needed(), orders_brought(EARLY)),
            "compute alone": at_least(orders_needed(1), orders_brought(LATE, 1)),
            f"compute alone, by the end of {EARLY}": at_least(orders_needed(1), orders_brought(EARLY, 1)),
        },
    ),
    f"From GPT-2 to GPT-4 compute and better methods together grew by {orders_needed():.1f} orders of magnitude. "
    f"At the pace of the years before his forecast they grow by {orders_brought(LATE):.1f} orders from GPT-4 to the end of {LATE}, and by {orders_brought(EARLY):.1f} to the end of {EARLY}. Whether they will is not yet known.",
)

# %%
# Legg's distribution
mean, mode = (year - facts.legg.written for year in (facts.legg.mean_year, facts.legg.mode_year))
BY = 2030
chance = forecasts.lognormal_chance(BY - facts.legg.written, mean, mode)
judge(
    "book-gwern-general-assistant",
    likeliest(
        f"Legg held general intelligence by {BY} to be more likely than not",
        true_unless(lambda chance: chance <= 0.5, by="a distribution with most of its weight later", found=chance),
        because="should have is what one says of the likelier outcome",
        others={"his mean lay no later": true_unless(facts.legg.mean_year > BY, by="a later mean")},
    ),
    f"Legg wrote of a log-normal distribution with a mean of {facts.legg.mean_year:.0f} and a mode of {facts.legg.mode_year:.0f}, which puts {chance:.0%} by the last year named. "
    f"Branwen has agents for {facts.legg.mode_year:.0f}; in the post it is the likeliest year of general intelligence itself.",
)

# %% [markdown]
# ## Dates and names
#
# Who recalls a literature moves papers about in it; most of these stand where they were put.

# %%
# The year of a model
clip = named["clip"].date.year
judge("book-clip-2021", of_record(true_unless(clip != 2021, by="its date")), f"OpenAI announced CLIP in {clip}.")

# %%
# What the name stands for
judge(
    "book-dannet-semantic-network",
    of_record(
        true_unless(
            lambda contests: contests > 0,
            by="the paper, in which DanNet is a network that sorts images",
            found=facts.dannet.image_contests,
        )
    ),
    f"DanNet was tried on {facts.dannet.image_contests} sets of images, a year before AlexNet. A Danish word-net of that name may have misled the editors.",
)

# %%
# The neuron's own paper
gpt1 = named["gpt-1"].date
gap = gpt1.year + (gpt1.timetuple().tm_yday - 1) / 365 - facts.sentiment.posted
judge(
    "book-gwern-sentiment-neuron",
    of_record(
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
    ),
    f"The neuron was published {12 * gap:.0f} months before GPT-1, in a recurrent network trained on reviews.",
)

# %%
# A page remembered
page, begins = facts.gpt3_paper.few_shot_chart_page, facts.gpt3_paper.first_page_of_text
judge(
    "book-gwern-second-page",
    of_record(
        likeliest(
            "the second page of its text",
            true_unless(page - begins + 1 != 2, by="the page of text on which it stands"),
            because="in speaking he had said the first page, maybe the second, so he tells how soon the chart comes",
            others={"the second page of the file": true_unless(page != 2, by=f"its page, which is {page}")},
        )
    ),
    f"The chart stands on page {page} of the file, and text begins on page {begins}. In his spoken words it was the first page or the second.",
)

# %%
# Which program was tuned
before, after = facts.alphago.even_win_rate, facts.alphago.tuned_win_rate
judge(
    "book-alphazero-bayesopt",
    of_record(
        likeliest(
            "the programs that led to AlphaZero were improved so",
            true_unless(lambda rate: rate <= before, by="a tuned program that plays no better", found=after),
            because="he says discovered in part, which is said of the way to a thing",
            others={
                "AlphaZero itself was tuned so": true_unless(
                    facts.alphazero.games_tuned == 0, by="its authors, who reused the settings of its forebear"
                )
            },
        )
    ),
    f"Tuning raised AlphaGo's share of games from {before:.0%} to {after:.1%}; AlphaZero was tuned for {facts.alphazero.games_tuned} games. "
    "That less search gave a better model, which he calls the insight, is not judged here.",
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
# Shortcuts before ResNets
resnet = named["resnet-152"].date.year

# %%
# The verdict
judge(
    "book-resnet-1988",
    of_record(true_unless((facts.shortcuts.published, resnet) != (1988, 2015), by="the dates of the papers")),
    f"Lang and Witbrock joined each layer to all that follow in {facts.shortcuts.published:.0f}, and ResNets came {resnet - facts.shortcuts.published:.0f} years later. "
    "The older connections carry weights and those of a ResNet do not; he means the idea of skipping layers. "
    "Whether anybody had it before was not looked into.",
)

# %%
# Images of a generator
judge(
    "book-biggan-300m",
    of_record(compare(said=300e6, found=facts.biggan.images)),
    f"BigGAN's largest set had {render(facts.biggan.images, 'large3')} images after rare labels were left out.",
)

# %%
# Liked as well as a larger model
times = facts.gpt3_175b.parameters / facts.instructgpt.parameters
judge(
    "book-rlhf-100x",
    of_record(
        likeliest(
            "people like the small trained model at least as well as an untrained one of this many times its size",
            at_least(said=100, found=times),
            because="he points to the paper, which reports that people preferred the small model",
            others={"their sizes differ by this factor": compare(said=100, found=times)},
        )
    ),
    f"People preferred a model of {render(facts.instructgpt.parameters, 'large2')} parameters to one {times:.0f} times its size.",
)

# %%
# The year of the experiment
judge(
    "book-michelson-morley",
    of_record(true_unless(facts.michelson.published != 1887, by="its date")),
    f"It was published in {facts.michelson.published:.0f}.",
)
