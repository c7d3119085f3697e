# ---
# title: Smaller brains, bigger libraries
# summary: >-
#   In August 2023 Dario Amodei said that language models are maybe ["two to three orders of magnitude"](<said: amodei-smaller-more-data>) smaller than the human brain
#   and are trained on ["three to four orders of magnitude"](<said: amodei-smaller-more-data>) more data.
#   The typical model of 2022 and 2023 had [1,700](<calc: {round(smaller, -2):,.0f}>) times fewer parameters
#   than a human neocortex has synapses, and it had read [5,400](<calc: {round(more, -2):,.0f}>) times as many words as a person meets before the age of [eighteen](<calc: {years:words}>).
#   To the letter the first is more than he said; rounded to whole powers of [ten](<plain: the base of an order of magnitude>), which is how he put it, both figures hold.
#   Size explains only a part of the reading: by a published law of loss a Llama 2 as large as a brain could have read [8.1](<calc: {saved:.1f}>) times less,
#   or [2.4](<calc: {saved.least:.1f}>) to [24](<calc: {saved.most:.0f}>) times by other laws and fits.
# part: Sample efficiency
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 1
# excerpts: [amodei-smaller-more-data, amodei-hundreds-of-millions, amodei-bits, aschenbrenner-in-context]
# corrections:
#   - {date: 2026-11-26, was: 'depends on the model: holds for PaLM 2; off by a factor of 1.7 for the typical model of that summer; off by a factor of 2.1 for Llama 2',
#     now: 'depends on the model and on the count of synapses',
#     why: 'By the middle of the range in the book, the typical model is nearly within what was said.'}
#   - {date: 2026-11-26, was: "we take his range as one that holds the truth with a probability of 90% [...] The chance that a model drawn from this summer and a brain drawn from Bricken's range differ by \"two to three orders\" is 33%",
#     now: "fits four of the models by Pakkenberg's count and five by Bricken's middle",
#     why: "We had centred Bricken's range on Pakkenberg's count, which is not its middle, and taken the spread of the models in our own table for an uncertainty of the remark.
#       The chances of the words went for the same reason, and so did the figure which said that the choice of the model matters more than all that is not known of brains and childhoods."}
#   - {date: 2026-11-26, was: 'The first of these is the number of words that a person meets before the age of eighteen [...] from the quietest homes to the most talkative',
#     now: 'The first of these is his guess at the words that a person sees before the age of eighteen',
#     why: 'The number that followed was of words heard, carried on from infants and toddlers, and its source does not say which homes lie at the ends of the range.'}
#   - {date: 2026-11-26, was: 'depends on the home: holds for the most talkative; off by a factor of 1.5 for the middle; off by a factor of 2.8 for the quietest',
#     now: 'withdrawn, because it set the words that children hear against those that a person sees',
#     why: 'The remark is about words seen. The verdict on the gap in data, which held, is withdrawn for the same reason, and so is the sentence that the childhood is quieter than he thought and his range wide enough for it.'}
#   - {date: 2026-11-26, was: 'Size cannot explain the second figure [...] Of an excess of 3.9 orders, size explains less than one',
#     now: 'the factor lies between 5.8 and 13',
#     why: "Both sentences rested on one form of law and one fit of it. Kaplan's joint law and fits to other choices of the runs make it more than one order, or less."}
#   - {date: 2026-11-26, was: '"not at all sample efficient" holds, because the typical model had read 367 times as many words as a person could read', now: 'so this does not decide it',
#     why: 'His words set pretraining against learning from a prompt, and not against a person. That a model was given so many words does not show that it needs them either.'}
#   - {date: 2026-11-26, was: 'So at least 99.99% of the', now: 'So at least 99.9% of the',
#     why: 'The figure had been rounded up, and left out reading, which is faster than speech.'}
#   - {date: 2026-11-26, was: 'of these, left when size has saved its most [...] or a childhood that lasts',
#     why: 'The first set of sliders took the saving of a compute-optimal model off every model. Each model has its own now, by the same law. No childhood that can be set there brings Llama 2 so far.'}
#   - {date: 2026-11-26, was: 'A child born blind is not short of bits, and learns to speak. [...] contradicted by the skin, which brings in as much for images alone', now: 'may well be images',
#     why: 'The remark is that maybe most of it is images, and by the same rates the eyes send more than skin and ears together. The verdict now holds. Nothing here is about children who are born blind.'}
#   - {date: 2026-11-26, was: "If that floor lay near a childhood, Amodei's other modalities would be the answer",
#     why: 'A law like that would be evidence, and would not settle the question by itself.'}
#   - {date: 2026-11-26, was: 'withdrawn, because it set the words that children hear against those that a person sees', now: 'is right at the precision that he gave it',
#     why: 'The words are reckoned by age now, with conversation and reading, from published rates. The verdict on the gap in data is reached again from them too. Both hold.'}
#   - {date: 2026-11-26, was: 'depends on the model and on the count of synapses', now: 'At that precision the first half of the remark holds',
#     why: 'He said maybe and gave a wide range, and we had held him to the digit.'}
#   - {date: 2026-11-26, was: 'Language cannot bring that many bits into a head in a childhood, and sight can.', now: 'it claims no fact',
#     why: 'The remark on bits is a question, in a theory that he offers as one possibility.'}
# claims: [book-two-to-three-oom-smaller, book-three-to-four-oom-data, book-hundreds-of-millions-words, book-not-sample-efficient, book-1e14-bits]
# ---

# %%
# What this essay computes with
import datetime as dt

import numpy as np

from reckoner.author import (
    canvas,
    colours,
    explore,
    facts,
    figure,
    headline,
    judge,
    label,
    models,
    reading,
    render,
    runs,
    slider,
)
from snippets import orders, parametric, senses, thrift, trends
from snippets.resampling import bootstrap
from snippets.verdicts import between, likeliest, not_of_fact, true_unless, undecided

# %%
# The models by name, the years of a childhood, and the orders that he says at least
named = {model.id: model for model in models}
years, least_orders = 18, 3

# %% [markdown]
# > two to three orders of magnitude [100x to 1,000x] smaller than the human brain, while at the same time being trained on three to four orders of magnitude [1,000x to 10,000x] more data
# >
# > — [Dario Amodei](<said: amodei-smaller-more-data>)
#
# The models are so much smaller, he says, and read so much more.
# He had been asked in the summer of 2023 why machines that have read the internet are not cleverer, and called it a mystery.
# Neither of its numbers can be looked up, because each is a quotient of things that are known to a factor at best.
# That makes them good subjects for arithmetic on a logarithmic scale, where factors become sums.
#
# ## The size
#
# Nobody knows what a [parameter](<term: parameter>) is worth in synapses.
# Amodei sets them one for one, and so shall we.
# [Pakkenberg et al. 2003](<work: pakkenberg-2003>) counted [150 trillion](<fact: {cortex.synapses / 1e12:.0f} trillion>) synapses in a human neocortex;
# in the book that has Amodei's remark, Trenton Bricken gives the brain ["30 to 300 trillion"](<said: bricken-synapses>).
# We reckon with the count and with the middle of his range, though the count leaves out the rest of the brain.
# On the other side stand all the language models of our table, from January 2022 to that summer, whose size and reading are both known.

# %%
# The language models up to that summer, whose size and reading are known
known = [m for m in models if m.domain == "Language" and m.parameters and m.training_tokens]
summer = [m for m in known if dt.date(2022, 1, 1) <= m.date < dt.date(2023, 9, 1)]
size, read = np.array([m.parameters for m in summer]), np.array([m.training_tokens for m in summer])
palm_2, llama_2 = (named[m].parameters for m in ("palm-2", "llama-2-70b"))
late = np.array([m.date.year == 2023 for m in summer])

# %%
# Models that had read many words, and a middle of many values
many_words = 1e12
well_read = read * facts.tokens.words >= many_words
of_many = f"the models that had read {many_words / 1e12:.0f} trillion words"


def in_the_middle(values):
    """The middle on a logarithmic scale."""
    return 10 ** np.mean(np.log10(values))


# %%
# A synapse for a parameter, by the count and by a range
synapses, typical = facts.cortex.synapses, in_the_middle(size)
fewest, most = 30e12, 300e12
middle = np.sqrt(fewest * most)


# %%
# How many times fewer parameters
def fewer(count=synapses, parameters=typical, worth=1.0):
    """How many times fewer parameters a model has than a brain synapses, each worth so many parameters."""
    return count * worth / parameters


# %%
# Other sizes of the brain
brains = {
    "the middle of Bricken's range for the brain": {"count": middle},
    "the lower end of that range": {"count": fewest},
    "the upper end of that range": {"count": most},
}
bits_apart = facts.synapse.bits / facts.parameter.bits  # a synapse's over a parameter's

# %%
# How much smaller the models were, and what other choices give
smaller = headline(
    "smaller",
    "how many times fewer parameters the typical model of 2022 and 2023 had than a neocortex has synapses",
    fewer,
    unit="times",
    format=",.0f",
    interval=bootstrap(size, lambda some: synapses / in_the_middle(some), of="models", seed=3),
    alternatives={
        **brains,
        "the middle one by rank": {"parameters": np.median(size)},
        "the models of 2023 alone": {"parameters": in_the_middle(size[late])},
        of_many: {"parameters": in_the_middle(size[well_read])},
        "PaLM 2, whose size is known from a newsroom's report": {"parameters": palm_2},
        "Llama 2": {"parameters": llama_2},
        "the largest of the models": {"parameters": size.max()},
        "the smallest of the models": {"parameters": size.min()},
        "synapses and parameters weighed by the bits that they hold": {"worth": bits_apart},
    },
)

# %%
# Models within what was said, and what would bring the typical one there
by_range = smaller.alternatives["the middle of Bricken's range for the brain"]
within_said, within_by_range = (int(np.sum((n / size >= 100) & (n / size <= 1000))) for n in (synapses, middle))
worth, worth_by_range = smaller / 1000, by_range / 1000

# %% [markdown]
# There are [eleven](<calc: {len(summer):words}>) of them, with [89 billion](<calc: {typical / 1e9:.0f} billion>) parameters in the middle of a logarithmic scale.
# The cortex is larger by [3.2](<calc: {np.log10(smaller):.1f}>) orders of magnitude, that is [1,700](<calc: {round(smaller, -2):,.0f}>) times.
# The middle of Bricken's range on a logarithmic scale, [95 trillion](<calc: {middle / 1e12:.0f} trillion>), is larger by [3.0](<calc: {np.log10(by_range):.1f}>), that is [1,100](<calc: {round(by_range, -2):,.0f}>) times.
# What Amodei said, ["two to three orders"](<said: amodei-smaller-more-data>), fits [four](<calc: {within_said:words}>) of the models by Pakkenberg's count and [five](<calc: {within_by_range:words}>) by Bricken's middle.
# For PaLM 2 the factor is [441](<calc: {synapses / palm_2:.0f}>) or [279](<calc: {middle / palm_2:.0f}>), well within.
# For Llama 2 it is [2,140](<calc: {round(synapses / llama_2, -1):,.0f}>) or [1,360](<calc: {round(middle / llama_2, -1):,.0f}>).
# He said "maybe", and counted in whole powers of [ten](<plain: the base of an order of magnitude>), and the exponent [3.2](<calc: {np.log10(smaller):.1f}>) rounds to [three](<calc: {round(np.log10(smaller)):words}>).
# At that precision the first half of the remark holds, for the typical model as for those named here.
# He may have meant the leading models, because he goes on to say ["trillions"](<said: amodei-hundreds-of-millions>) of their words, and the typical one had read fewer.
# The [four](<calc: {int(well_read.sum()):words}>) that had read [1 trillion](<calc: {many_words / 1e12:.0f} trillion>) words were [1,500](<calc: {round(smaller.alternatives[of_many], -2):,.0f}>) times smaller, which changes nothing.
# With the smallest of the models, with the upper end of Bricken's range, or if both are weighed by the bits that they hold, the models were smaller than he says.
# The size of GPT-4 was not published, and that of PaLM 2 is known from a newsroom's report alone.

# %%
# Far below the brain
least_said, most_said = 100, 1000
judge(
    "book-two-to-three-oom-smaller",
    likeliest(
        "said of the typical model of the time, with a parameter for each synapse of a neocortex",
        between(least_said, most_said, smaller),
        because="he speaks of the models in general and compares them with the brain by their size",
        others={
            f"said of {of_many}": between(least_said, most_said, smaller.alternatives[of_many]),
            "said of the largest of the time, such as PaLM 2": between(least_said, most_said, synapses / palm_2),
        },
    ),
    f"The typical model has {smaller:,.0f} times fewer parameters than a neocortex has synapses by Pakkenberg's count, "
    f"PaLM 2 {synapses / palm_2:,.0f} times and Llama 2 {synapses / llama_2:,.0f} times.",
)

# %% [markdown]
# ## The library
#
# > I think it's in the hundreds of millions. [...] Whereas for the models, we're talking about trillions.
# >
# > — [Dario Amodei](<said: amodei-hundreds-of-millions>)
#
# The first of these is his guess at the words that a person sees before the age of [eighteen](<calc: {years:words}>).
# We know of no study that has counted them over a whole childhood, but each part of it has published rates.
# Recorders worn by infants and toddlers put the words that they hear between [2 million](<fact: {child.fewest_words / 1e6:.0f} million>)
# and [7 million](<fact: {child.most_words / 1e6:.0f} million>) a year ([BabyLM 2023](<work: babylm-2023>)).
# Adults speak about [16,000](<fact: {mehl.words:,}>) words a day ([Mehl et al. 2007](<work: mehl-2007>)), and whoever talks with them hears about as many.
# Out of school the median pupil of the [fifth](<plain: the grade that was studied>) grade reads [601,000](<fact: {fifth_graders.median:,}>) words a year;
# [one in ten](<plain: the percentile that is published>) reads [2,357,000](<fact: {fifth_graders.ninetieth:,}>) or more ([Anderson et al. 1988](<work: anderson-1988>)).

# %%
# Words that a person meets, by age: recorded ones at first, then a partner's in conversation, and some that are read
toddling, reader_at, eager_hours, partners = 4, 8, 2, 2
recorded = np.sqrt(facts.child.fewest_words * facts.child.most_words)
spoken = facts.mehl.words * trends.DAYS_PER_YEAR
eager = eager_hours * 60 * facts.reading.plain * trends.DAYS_PER_YEAR


# %%
# Words met in a childhood
def met_by(first=recorded, later=spoken, read_yearly=facts.fifth_graders.median):
    """Words heard and read before the end of childhood, at yearly rates."""
    return toddling * first + (years - toddling) * later + (years - reader_at) * read_yearly


# %%
# The least, the most and the reckoning by age
least_met = met_by(facts.child.fewest_words, facts.child.fewest_words, facts.fifth_graders.tenth)
most_met = met_by(facts.child.most_words, facts.child.most_words, facts.fifth_graders.ninetieth)

# %%
# Words met, and what other choices give
met = headline(
    "words-met",
    f"words that a person hears and reads before the age of {years}",
    met_by,
    unit="words",
    format="sci1",
    how="no study has followed children through childhood; the rates that are put together have ranges and no errors",
    alternatives={
        "the quietest homes and the least reading": least_met,
        "the most talkative homes and much reading": most_met,
        "the recordings of toddlers carried on to the end of childhood": {"later": recorded},
        "the fewest words recorded, carried on": {"first": facts.child.fewest_words, "later": facts.child.fewest_words},
        "the most words recorded, carried on": {"first": facts.child.most_words, "later": facts.child.most_words},
        f"{partners} partners who talk as much each": {"later": partners * spoken},
        "a child who reads much": {"read_yearly": facts.fifth_graders.ninetieth},
        "a child who reads little": {"read_yearly": facts.fifth_graders.tenth},
        f"a child who reads for {eager_hours} hours a day": {"read_yearly": eager},
    },
)
heard = met_by(read_yearly=0)

# %%
# Words read by the models, and those of his own guess
said_words = 3e8
usual = in_the_middle(read)
reading_words = usual * facts.tokens.words


def times_more(tokens=usual, words=met, share=facts.tokens.words):
    """Words that a model read over those that a person meets."""
    return tokens * share / words


# %%
# Other childhoods
childhoods = {
    "the recordings of toddlers carried on": {"words": met_by(later=recorded)},
    "the quietest homes and the least reading": {"words": least_met},
    "the most talkative homes and much reading": {"words": most_met},
    f"a child who reads for {eager_hours} hours a day": {"words": met_by(read_yearly=eager)},
    "our figure for his own guess": {"words": said_words},
}

# %%
# How much more the models read, and what other choices give
more = headline(
    "more-words",
    "how many times the words that a person meets the typical model of 2022 and 2023 had read",
    times_more,
    unit="times",
    format=",.0f",
    interval=bootstrap(read, lambda some: times_more(in_the_middle(some)), of="models", seed=4),
    alternatives={
        **childhoods,
        "the middle one by rank": {"tokens": np.median(read)},
        "the models of 2023 alone": {"tokens": in_the_middle(read[late])},
        of_many: {"tokens": in_the_middle(read[well_read])},
        "Llama 2": {"tokens": named["llama-2-70b"].training_tokens},
        "PaLM 2": {"tokens": named["palm-2"].training_tokens},
        "the model that read least": {"tokens": read.min()},
    },
)

# %%
# Models within what was said of the data, and of both
trillions = more.alternatives[of_many]
in_size, in_data = (size <= synapses / 100) & (size >= synapses / 1000), times_more(read)
in_both = [m.id for m, fits in zip(summer, in_size & (in_data >= 1000) & (in_data <= 10_000), strict=True) if fits]
assert in_both == ["palm-540b", "opt-175b", "bloom-176b"]

# %%
# More than a person sees: a book before the eyes in every waking hour
awake = 24 - (facts.sleep.infant_hours + facts.sleep.teenage_hours) / 2
word_bits = facts.markowsky.word_characters * facts.markowsky.character_bits
reading_bits = senses.bits_taken_in(facts.markowsky.reading_words / 60 * word_bits, awake, years)
filled = reading_bits / word_bits


# %%
# How many times the words of such a life
def beyond(tokens=usual, pace=facts.markowsky.reading_words, lasting=years):
    """Words that a model read over those of a life of reading without a pause, at a pace a minute."""
    return tokens * facts.tokens.words / (pace * 60 * awake * trends.DAYS_PER_YEAR * lasting)


# %%
# The excess over all that a person could read
life = 80
excess = headline(
    "excess",
    "how many times the words that a person could read before growing up the typical model had read",
    beyond,
    unit="times",
    format=",.0f",
    interval=bootstrap(read, lambda some: beyond(in_the_middle(some)), of="models", seed=5),
    alternatives={
        "the pace of adults who read non-fiction": {"pace": facts.reading.plain},
        f"a life of {life} years": {"lasting": life},
        "Llama 2": {"tokens": named["llama-2-70b"].training_tokens},
        "PaLM 2": {"tokens": named["palm-2"].training_tokens},
        "the model that read least": {"tokens": read.min()},
        "the words that a person meets": times_more,
    },
)
assert abs(excess - reading_words / filled) < 1e-6 * excess

# %% [markdown]
# So we take the recordings until the age of [four](<calc: {toddling:words}>), then a partner who talks as much as an adult does, and from [eight](<calc: {reader_at:words}>) on the reading of the median child.
# That makes [103 million](<calc: {met / 1e6:.0f} million>) words before the age of [eighteen](<calc: {years:words}>), of which [97 million](<calc: {heard / 1e6:.0f} million>) are heard.
# What is read in school is left out.
# Between the quietest homes with the least reading and the most talkative with much of it lie [37](<calc: {least_met / 1e6:.0f}>) to [150 million](<calc: {most_met / 1e6:.0f} million>).
# This is a range of what was recorded, and not an interval with a probability.
# His guess, ["in the hundreds of millions"](<said: amodei-hundreds-of-millions>), is right at the precision that he gave it, and rather high than low.
#
# The models of that summer had read [560 billion](<calc: {round(reading_words / 1e9, -1):.0f} billion>) words in the middle.
# That is [3.7](<calc: {np.log10(more):.1f}>) orders of magnitude more, or [5,400](<calc: {round(more, -2):,.0f}>) times as many.
# So the second half of the remark holds as well.
# The models that had read [1 trillion](<calc: {many_words / 1e12:.0f} trillion>) words
# had read [14,000](<calc: {round(trillions, -3):,.0f}>) times as many as a person meets, which is [1.4](<calc: {trillions / 10_000:.1f}>) times the most that he said.
# [Three](<calc: {len(in_both):words}>) of the [eleven](<calc: {len(summer):words}>) models lie within both ranges to the letter: PaLM, OPT and BLOOM.
# The interval on the card is for the choice of models alone, and leaves out what is not known of childhoods.
#
# A bound can be given too.
# Whoever read in every waking hour of [eighteen](<calc: {years:words}>) years, at [300](<fact: {markowsky.reading_words}>) words a minute, would see [1.5 billion](<calc: {filled / 1e9:.1f} billion>) words.
# The typical model had read [367](<calc: {excess:.0f}>) times as many.
# That is what it was given; how much of it a model needs is another matter.
# Leopold Aschenbrenner says in the same book that pretraining is ["not at all sample efficient"](<said: aschenbrenner-in-context>), but he sets it against learning from a prompt, and not against a child.
# The one comparison of that kind that we know is [Aycock et al. 2024](<work: aycock-2024>).
# A translation model that was trained on the examples of one book beat Gemini, which was shown them,
# into Kalamang ([34.2](<fact: {kalamang.trained_from_english}>) against [26.6](<fact: {kalamang.gemini_from_english}>) in ChrF++, a score of likeness to a reference),
# and lost to it out of Kalamang ([28.6](<fact: {kalamang.trained_to_english}>) against [33.1](<fact: {kalamang.gemini_to_english}>)).
# They are different models, so this does not decide it.
#
# Others have reckoned the gap.
# A psychologist who asked the same question that August has [4](<fact: {frank.least_orders:.0f}>) or [5](<fact: {frank.most_orders:.0f}>) orders, of children rather than adults ([Frank 2023](<work: frank-2023>)).

# %%
# What a person sees
hundreds, billion_words = 1e8, 1e9
judge(
    "book-hundreds-of-millions-words",
    likeliest(
        "the words that a person hears and reads while growing up",
        between(hundreds, billion_words, met),
        because="he sets them against all that a model is given, and seeing stands for meeting there too",
        others={
            "the words that are heard": between(hundreds, billion_words, heard),
            "the words that are read": between(hundreds, billion_words, met - heard),
        },
    ),
    f"At published rates a person meets {round(met, -6):,.0f} words before the age of {years}, "
    f"and between {round(least_met, -6):,.0f} and {round(most_met, -6):,.0f} in different homes.",
)

# %%
# What a model reads besides
least_more, most_more = 1_000, 10_000
judge(
    "book-three-to-four-oom-data",
    likeliest(
        "words that the typical model read, over those that a person hears and reads",
        between(least_more, most_more, more),
        because="in his next sentence he asks us to compare the number of words",
        others={
            f"said of {of_many}": between(least_more, most_more, trillions),
            "all that a person reads at the median, without what is heard": between(
                least_more, most_more, reading_words / (met - heard)
            ),
        },
    ),
    f"The typical model of that summer had read {round(reading_words, -10):,.0f} words, {round(more, -2):,.0f} times as many as a person meets.",
)

# %%
# Whether training learns less from the same examples
kalamang = facts.kalamang
judge(
    "book-not-sample-efficient",
    undecided(
        "his words set it against learning in context, and the one published comparison goes either way, and is of different models",
        "a comparison of one model that is trained on some text with the same model that is shown it",
        {
            "less is learned by training than in context, of translating into Kalamang": true_unless(
                kalamang.trained_from_english >= kalamang.gemini_from_english,
                by="a model trained on the same examples, which translates better",
            ),
            "the same, of translating from Kalamang": true_unless(
                kalamang.trained_to_english >= kalamang.gemini_to_english,
                by="a model trained on the same examples, which translates better",
            ),
            "a model is given more words than a person could read": true_unless(
                lambda times: times <= 1, by="models that read no more than a person could", found=excess
            ),
        },
    ),
    f"Trained on the examples of one book, a translation model scored {kalamang.trained_from_english} into Kalamang and {kalamang.trained_to_english} out of it; "
    f"Gemini, shown them, {kalamang.gemini_from_english} and {kalamang.gemini_to_english}. The typical model was given {excess:,.0f} times the words that a person could read; how many it needed is not known.",
)

# %% [markdown]
# With [300 million](<calc: {said_words / 1e6:.0f} million>) words a person, our figure for his guess, the gap would be
# [3.3](<calc: {np.log10(more.alternatives["our figure for his own guess"]):.1f}>) orders, so his guess and his range agree with each other.

# %%
# Where the models lie
drawing, axes = canvas(height=3.9)
axes.set(xlim=(1.4, 5), xlabel="orders of magnitude fewer parameters than synapses")
axes.set(ylim=(2.4, 5.4), ylabel="orders of magnitude more words than met")
x, y = np.log10(synapses / size), np.log10(times_more(read))

# %%
# The models, between the edges of what was said
for edge in (2, 3):
    axes.axvline(edge, color=colours.VERMILION)
for edge in (3, 4):
    axes.axhline(edge, color=colours.GREEN)
axes.plot(x, y, "o", color=colours.BLUE, markersize=5)
label(axes, 2.06, 2.6, "sizes that were said", colours.VERMILION)
label(axes, 4.15, 3.06, "data that were said", colours.GREEN)

# %%
# Some of them by name, beside their points
places = {
    "palm-2": ("PaLM 2", 0.04, 0.07),
    "llama-2-70b": ("Llama 2", 0.04, 0.07),
    "chinchilla": ("Chinchilla", 0.04, -0.09),
    "palm-540b": ("PaLM", 0.04, 0.07),
    "pythia-12b": ("Pythia", 0.04, 0.07),
    "opt-175b": ("OPT", -0.2, -0.03),
}

# %%
# Their names
for model, a, b in zip(summer, x, y, strict=True):
    if model.id in places:
        name, aside, up = places[model.id]
        label(axes, a + aside, b + up, name, fontsize=9)

# %%
# The figure of the plane, with its caption and data
within_data = int(np.sum((y >= 3) & (y <= 4)))
figure(
    drawing,
    name="plane",
    caption=f"Against Pakkenberg's count of synapses, {within_said} of the {len(summer)} models lie within the sizes that were said, and {within_data} within the data. "
    f"The words are set against {round(met, -6):,.0f}, which a person meets before the age of {years} at published rates.",
    alt="A plane of how much smaller the models are against how much more they read than a person meets: upright lines for the sizes that were said, level ones for the data, and points for models.",
    data={
        "model (name)": [m.name for m in summer],
        "fewer parameters (orders of magnitude)": x,
        "more words than met (orders of magnitude)": y,
    },
)

# %% [markdown]
# ## What the verdict leans on
#
# Nobody can put an interval on one assumption: that a synapse counts as a parameter.
# To bring the typical model of that summer inside the range of sizes to the digit,
# a parameter need only be worth [1.7](<calc: {worth:.1f}>) synapses by Pakkenberg's count, and [1.1](<calc: {worth_by_range:.1f}>) by the middle of Bricken's range.
# By what they can hold it is rather the other way round:
# the size of a synapse has been put at [4.7](<fact: {synapse.bits}>) bits ([Bartol et al. 2015](<work: bartol-2015>)),
# and a parameter of a language model at [2](<fact: {parameter.bits}>) bits of knowledge ([Allen-Zhu and Li 2024](<work: allen-zhu-2024>)).
# Every other assumption is a slider here.


# %%
# The constants of the law of Besiroglu and others
besiroglu = (
    facts.besiroglu.parameter_coefficient, facts.besiroglu.data_coefficient,
    facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent,
)  # fmt: skip


# %%
# Both comparisons at a setting of the sliders
def gaps(synapse_count, parameter_count, words_a_year, age, token_count, words_a_token):
    heard_here = words_a_year * 1e6 * age
    loss_here = parametric.parametric_loss(parameter_count * 1e9, token_count * 1e12, *besiroglu)
    needed = thrift.token_floor(loss_here, besiroglu[1], besiroglu[3])
    return {
        "smaller": orders.orders_apart(synapse_count * 1e12, parameter_count * 1e9),
        "more": orders.orders_apart(token_count * 1e12 * words_a_token, heard_here),
        "left": orders.orders_apart(needed * words_a_token, heard_here),
    }


# %%
# The sliders
trillion, billion, million = "trillion", "billion", "million"
sliders = {
    "synapse_count": slider("synapses of a brain", [30, 75, 150, 300], unit=f"{trillion}", format=","),
    "parameter_count": slider("parameters of the model", [12, 70, 175, 340, 540], unit=f"{billion}", format=","),
    "words_a_year": slider("words that a person meets in a year", [2, 3.7, 5.7, 7, 15], unit=f"{million}"),
    "age": slider("years of childhood", [5, 18, 30], unit="years"),
    "token_count": slider("tokens that the model read", [0.3, 1.4, 2, 3.6, 15], unit=f"{trillion}"),
    "words_a_token": slider("words to a token", [0.6, 0.75, 0.9], unit="words"),
}

# %%
# What they show
without_end = "of these, left if the model had grown without end, by Besiroglu's law"
shows = {
    "smaller": reading("orders by which the model is smaller", unit="orders", format=".1f"),
    "more": reading("orders by which it has read more", unit="orders", format=".1f"),
    "left": reading(without_end, unit="orders", format=".1f"),
}

# %%
# Llama 2 at every setting of the sliders
start = {"synapse_count": 150, "parameter_count": 70, "words_a_year": 5.7, "age": 18}
explore(
    name="assumptions",
    of=gaps,
    sliders=sliders,
    shows=shows,
    start=start | {"token_count": 2, "words_a_token": 0.75},
    caption="Begin with Llama 2. What is assumed of synapses moves the first line alone, and what is assumed of the words that a person meets moves the others. "
    f"To get the second under {least_orders} orders takes a model that reads little.",
    alt="Sliders for synapses, parameters, words, years, tokens and words to a token, and what they give for size and for reading.",
)

# %% [markdown]
# ## Does the one explain the other?
#
# Amodei's first thought is that they may be two sides of one coin: small models must read more.
# There are laws for this.
# A [parametric loss law](<term: parametric-loss-law>) can be solved for the tokens that a model of any size needs to come to the loss of Llama 2.

# %%
# The constants of Hoffmann's law
hoffmann = (
    facts.hoffmann.parameter_coefficient, facts.hoffmann.data_coefficient,
    facts.hoffmann.parameter_exponent, facts.hoffmann.data_exponent,
)  # fmt: skip

# %%
# The constants of Kaplan's joint law
joint = (
    facts.kaplan.joint_parameter_scale, facts.kaplan.joint_data_scale,
    facts.kaplan.joint_parameter_exponent, facts.kaplan.joint_data_exponent,
)  # fmt: skip

# %%
# Tokens to the loss of Llama 2, for a model as large as a brain
llama = named["llama-2-70b"]
losses = {
    law: parametric.parametric_loss(llama.parameters, llama.training_tokens, *law) for law in (besiroglu, hoffmann)
}


# %%
# What a larger Llama 2 would not have had to read
def spared(law=besiroglu, count=synapses):
    """Tokens that Llama 2 read over those of a model with so many parameters, at the same loss."""
    loss = parametric.parametric_loss(llama.parameters, llama.training_tokens, *law)
    return llama.training_tokens / thrift.tokens_to_reach(loss, count, *law)


# %%
# The same by Kaplan's joint law
def spared_jointly():
    """The same by Kaplan's joint law."""
    loss = parametric.joint_loss(llama.parameters, llama.training_tokens, *joint)
    return llama.training_tokens / thrift.tokens_to_reach_jointly(loss, synapses, *joint)


# %%
# The most that size can save
in_one_form = thrift.most_saved_by_size(facts.kaplan.data_exponent, facts.kaplan.data_exponent)
floor = thrift.token_floor(losses[besiroglu], besiroglu[1], besiroglu[3])
limit, limit_hoffmann = thrift.most_saved_by_size(*besiroglu[2:]), thrift.most_saved_by_size(*hoffmann[2:])

# %%
# The same law, fitted anew to other choices of Chinchilla's runs and to runs drawn again
fits, level = runs("chinchilla-fits"), 0.95
columns = "parameter_coefficient", "data_coefficient", "parameter_exponent", "data_exponent"
laws = list(zip(*(fits[column] for column in columns), strict=True))
made = list(zip(fits["choice"], fits["draw"], laws, strict=True))
refitted = {which: law for which, draw, law in made if not draw}
redrawn = [spared(law) for which, draw, law in made if which == "published" and draw]

# %%
# Names of other laws and fits
least_flop, more_flop = 1e19, 1e20
by_hoffmann, by_kaplan, all_runs = (
    "Hoffmann's printed constants",
    "Kaplan's joint law",
    f"{fits['runs'].max():.0f} runs",
)

# %%
# What size could have saved Llama 2, and what other choices give
saved = headline(
    "saved",
    "how many times less a Llama 2 with a parameter for each synapse could have read",
    spared,
    unit="times",
    format=",.1f",
    interval=trends.central_interval(redrawn, level),
    how=f"{level:.0%} of {len(redrawn)} fits to Chinchilla's runs drawn again",
    alternatives={
        by_hoffmann: {"law": hoffmann},
        by_kaplan: spared_jointly,
        f"the law fitted to all {all_runs}": {"law": refitted["all runs"]},
        f"least squares on all {all_runs}": {"law": refitted["all runs, least squares"]},
        f"the budgets from {render(least_flop, 'sci0')} FLOP alone": {"law": refitted["budgets from 1e19 FLOP"]},
        f"the budgets from {render(more_flop, 'sci0')} FLOP alone": {"law": refitted["budgets from 1e20 FLOP"]},
        "the lower end of Bricken's range for synapses": {"count": fewest},
        "the upper end of that range": {"count": most},
    },
)

# %%
# What it saves by two other laws, and the gap that is to be explained
saved_by_hoffmann, saved_by_kaplan = saved.alternatives[by_hoffmann], saved.alternatives[by_kaplan]
gap = more.alternatives["Llama 2"]

# %%
# The same limit, from the best model of a budget
best = parametric.best_parameters(1e24, *besiroglu)
at_best = parametric.parametric_loss(best, 1e24 / 6 / best, *besiroglu)
assert abs(1e24 / 6 / best / thrift.token_floor(at_best, besiroglu[1], besiroglu[3]) / limit - 1) < 1e-9

# %% [markdown]
# With as many parameters as a cortex has synapses, it would need [247 billion](<calc: {llama.training_tokens / saved / 1e9:.0f} billion>) tokens instead of [2 trillion](<calc: {llama.training_tokens / 1e12:.0f} trillion>)
# by the constants of [Besiroglu et al. 2024](<work: besiroglu-2024>):
# fewer by a factor of [8.1](<calc: {saved:.1f}>), where a childhood has fewer by a factor of [15,000](<calc: {round(more.alternatives["Llama 2"], -3):,.0f}>).
# The printed constants of [Hoffmann et al. 2022](<work: hoffmann-2022>) make it [4.5](<calc: {saved_by_hoffmann:.1f}>), and the joint law of [Kaplan et al. 2020](<work: kaplan-2020>) makes it [18](<calc: {saved_by_kaplan:.0f}>).
# When Besiroglu's fit is repeated on Chinchilla's runs drawn again, the factor lies between [5.8](<calc: {saved.low:.1f}>) and [13](<calc: {saved.high:.0f}>) in [95%](<calc: {level:.0%}>) of the draws.
# The choice of the runs moves it more than chance does: the costliest runs alone give [2.4](<calc: {saved.least:.1f}>), and all of them by least squares give [24](<calc: {saved.most:.0f}>).
# So of all laws and fits that we tried, the one that is kindest to size has it explain about [a third](<calc: {np.log10(saved.most) / np.log10(gap):fraction}>) of the gap on a logarithmic scale.
# It is not that brains are too small to show the effect; these laws have a floor.
# In Hoffmann's form, what a model of no matter what size can save over one that was [compute-optimal](<term: compute-optimal>) is given by the exponents $a$ of size and $b$ of data alone.
# Besiroglu's put it at [7.1](<calc: {limit:.1f}>) and Hoffmann's at [8.5](<calc: {limit_hoffmann:.1f}>).
#
# All this is far outside what was fitted, because none of Chinchilla's runs came near the size of a cortex.
# If Kaplan's exponent for data alone were put into Hoffmann's form, the most that size can save would be [1,475](<calc: {in_one_form:,.0f}>).
# No published law says so: it joins the exponent of a law without a floor to a law that has one, so neither this essay nor *Bigger models learn faster* counts it.
# But it shows how much hangs on exponents that nobody has measured at such sizes.

# %%
# What size buys: the tokens that each size needs, and none where it is too small
n = np.logspace(9.6, 16, 129)
needs = {}
for law, loss in losses.items():
    enough = loss > law[0] / n ** law[2] * 1.0001
    needs[law] = np.where(enough, thrift.tokens_to_reach(loss, np.where(enough, n, 1e15), *law), np.nan)
kept = np.isfinite(needs[besiroglu]) & np.isfinite(needs[hoffmann])

# %%
# Both laws, and what is held against them
drawing, axes = canvas(height=3.4)
axes.set(xscale="log", xlim=(4e9, 1e16), xlabel="parameters")
axes.set(yscale="log", ylim=(3e7, 1e14), ylabel="tokens to the loss of Llama 2")
for law, colour in zip(needs, (colours.BLUE, colours.GREEN), strict=True):
    axes.plot(n, needs[law], color=colour)

# %%
# What a person meets, and Llama 2
axes.axhline(met / facts.tokens.words, color=colours.VERMILION)
axes.axvline(synapses, color=colours.FAINT, linewidth=1, linestyle=(0, (4, 3)))
axes.plot(llama.parameters, llama.training_tokens, "o", color=colours.INK, markersize=5)
label(axes, llama.parameters * 1.3, llama.training_tokens * 1.6, "Llama 2")

# %%
# Their names
label(axes, 2e11, 2.2e11, "Besiroglu et al.", colours.BLUE, fontsize=9)
label(axes, 3e12, 1.1e12, "Hoffmann et al.", colours.GREEN, fontsize=9)
label(axes, 5e9, met / facts.tokens.words * 1.9, "what a person meets", colours.VERMILION)
label(axes, synapses * 1.2, 1e10, "synapses of a cortex", colours.FAINT, fontsize=9)

# %%
# The figure of the floor, with its caption and data
below = orders.orders_apart(floor * facts.tokens.words, met)
figure(
    drawing,
    name="floor",
    caption=f"By Besiroglu's constants, growing as large as a brain would spare Llama 2 a factor of {saved:.1f} in reading, and growing for ever {llama.training_tokens / floor:.1f}. "
    f"The line of what a person meets before the age of {years} lies {below:.1f} orders of magnitude below this floor.",
    alt="Tokens needed against parameters on logarithmic axes: two curves that fall steeply and then lie flat, far above a horizontal line for the words that a person meets.",
    data={
        "parameters (count)": n[kept],
        "tokens, Besiroglu (count)": needs[besiroglu][kept],
        "tokens, Hoffmann (count)": needs[hoffmann][kept],
    },
)

# %% [markdown]
# ## Through the eyes
#
# > How do we get 10^{14} bits into the human brain? Maybe most of it is images.
# >
# > — [Dario Amodei](<said: amodei-bits>)

# %%
# The bits that were asked for, and those of words
goal = 1e14
as_words = met * word_bits

# %%
# The channels, in bits a second
channels = {
    "eyes": facts.markowsky.eyes,
    "skin": facts.markowsky.skin,
    "ears": facts.markowsky.ears,
    "speech without a pause": facts.speech.bits,
}

# %%
# What each takes in, and how long each takes
taken = {name: senses.bits_taken_in(rate, awake, years) for name, rate in channels.items()}
of_the_eye = {name: senses.years_to_take_in(goal, rate, awake) for name, rate in channels.items()}

# %%
# What language leaves to the senses, and what the synapses hold
language = max(taken["speech without a pause"], reading_bits)
from_elsewhere = np.floor(1000 * (1 - language / goal)) / 1000  # rounded down, for it is said to be the least
fraction = goal / taken["eyes"]
by_eye = taken["eyes"] / (taken["eyes"] + taken["skin"] + taken["ears"])
held = synapses * facts.synapse.bits

# %%
# The retina, by a guinea pig's
retina = facts.retina.guinea_pig_bits / facts.retina.guinea_pig_cells * facts.retina.human_cells
slow = senses.years_to_take_in(goal, retina, awake)

# %% [markdown]
# A growing person is awake for about [12.9](<calc: {awake:.1f}>) hours a day:
# children sleep [14.2](<fact: {sleep.infant_hours}>) hours as infants and [8.1](<fact: {sleep.teenage_hours}>) as teenagers ([Iglowstein et al. 2003](<work: iglowstein-2003>)), and we take the middle.
# Multiply the waking hours of [eighteen](<calc: {years:words}>) years by what each channel carries.
#
# The words that a person meets are [103 million](<calc: {met / 1e6:.0f} million>), of [ten](<calc: {word_bits:words}>) bits each, which is [1.0×10⁹](<calc: {as_words:sci1}>).
# Speech without a pause for all those waking hours would be [1.2×10¹⁰](<calc: {taken['speech without a pause']:sci1}>), at the [39](<fact: {speech.bits:.0f}>) bits a second of [Coupé et al. 2019](<work: coupe-2019>).
# Reading without a pause, at [300](<fact: {markowsky.reading_words}>) words a minute, would be [1.5×10¹⁰](<calc: {reading_bits:sci1}>).
# So at least [99.9%](<calc: {from_elsewhere:.1%}>) of the [$10^{14}$](<calc: $10^{{{np.log10(goal):.0f}}}$>) bits must come otherwise than by language.
# The eyes, at [10 million](<fact: {markowsky.eyes / 1e6:.0f} million>) bits a second, have that much in [0.6](<calc: {of_the_eye['eyes']:.1f}>) years, and [3×10¹⁵](<calc: {taken['eyes']:sci0}>) by adulthood:
# [3%](<calc: {fraction:.0%}>) of what is seen would be enough.
# Scaled up from a guinea pig's, as in [Koch et al. 2006](<work: koch-2006>), one retina needs [0.7](<calc: {slow:.1f}>) years.
#
# The remark on bits is a question, so it claims no fact.
# By these rates the eyes send [90%](<calc: {by_eye:.0%}>) of what eyes, skin and ears send together, so ["most of it"](<said: amodei-bits>) may well be images.
# The eyes are not the only way: at [1 million](<fact: {markowsky.skin / 1e6:.0f} million>) bits a second the skin has as much after [5.9](<calc: {of_the_eye['skin']:.1f}>) years.
# What the arithmetic shows is that language cannot be the channel; it does not say which of the others is.
# There is also a limit at the other end: at [4.7](<fact: {synapse.bits}>) bits each, which were measured in rats, the synapses hold [7×10¹⁴](<calc: {held:sci0}>), [23%](<calc: {held / taken['eyes']:.0%}>) of what the eyes send.

# %%
# Filling a head with bits
judge(
    "book-1e14-bits",
    not_of_fact("it is a question, in the course of a theory that he offers as one possibility"),
    f"So many bits take {of_the_eye['eyes']:.1f} years of waking sight, {of_the_eye['skin']:.1f} of touch, and {round(of_the_eye['speech without a pause'], -3):,.0f} of speech without a pause; "
    f"the eyes send {by_eye:.0%} of what eyes, skin and ears send together.",
)

# %%
# The channels side by side
rows = [("words met", as_words), *((name, taken[name]) for name in reversed(channels))]
drawing, axes = canvas(height=2.5)
for row, (_name, bits) in enumerate(rows):
    axes.barh(row, bits, left=1, color=colours.BLUE, height=0.6)

# %%
# What was asked for
axes.axvline(goal, color=colours.VERMILION, linewidth=1.4)
label(axes, goal * 0.8, -0.1, "asked for", colours.VERMILION, ha="right", fontsize=9)

# %%
# What the synapses hold, and the axes
axes.axvline(held, color=colours.GREEN, linewidth=1.4)
label(axes, held * 1.3, 0.9, "synapses hold", colours.GREEN, fontsize=9)
axes.set(xscale="log", xlim=(1e8, 1e17), xlabel=f"bits in {years} years")
axes.set(yticks=range(len(rows)), yticklabels=[name for name, _ in rows])
axes.grid(False, axis="y")

# %%
# The figure of the channels, with its caption and data
names, amounts = zip(*rows, strict=True)
figure(
    drawing,
    name="channels",
    caption=f"Language falls short of what was asked for by {np.log10(goal / language):.1f} orders of magnitude even if nobody ever paused in speaking or reading; sight and touch each exceed it.",
    alt="Bars on a logarithmic axis for bits by words, speech, ears, skin and eyes; those of skin and eyes pass the line of what was asked for.",
    data={"channel (name)": names, "taken in (bits)": amounts},
)


# %%
# The bits at a setting of the sliders
def bits(eye_rate, hours, age, bits_a_word, words_a_year):
    seen = senses.bits_taken_in(eye_rate * 1e6, hours, age)
    spoken = words_a_year * 1e6 * age * bits_a_word
    return {"seen": orders.orders_apart(seen, 1), "spoken": orders.orders_apart(spoken, 1), "needed": goal / seen}


# %%
# The sliders
sliders = {
    "eye_rate": slider("bits a second from the eyes", [0.1, 1, 8.75, 10, 17.5, 100], unit=f"{million}", format=","),
    "hours": slider("hours awake in a day", [8, 11, 12.9, 16], unit="hours"),
    "age": slider("years of childhood", [1, 5, 13, 18, 30], unit="years"),
    "bits_a_word": slider("bits in a word", [5, 10, 20, 50], unit="bits"),
    "words_a_year": slider("words met in a year", [2, 3.7, 5.7, 7, 15], unit=f"{million}"),
}

# %%
# What they show
shows = {
    "seen": reading("orders of bits by sight", unit="orders", format=".1f"),
    "spoken": reading("orders of bits by language", unit="orders", format=".1f"),
    "needed": reading("what was asked for, as a share of what is seen", unit="share", format=".1%"),
}

# %%
# A childhood at every setting of the sliders
explore(
    name="bits",
    of=bits,
    sliders=sliders,
    shows=shows,
    start={"eye_rate": 10, "hours": 12.9, "age": 18, "bits_a_word": 10, "words_a_year": 5.7},
    caption=f"Language never comes near the {np.log10(goal):.0f} orders that were asked for, and at the published rates sight reaches them in infancy.",
    alt="Sliders for the rate of the eyes, hours, years, bits in a word and words, and the bits that come of them.",
)

# %%
# The rule of thumb of the exercise, in tokens a parameter
rule_of_thumb = 20

# %% [markdown]
# ## The reckoning
#
# Both of Amodei's figures hold when they are rounded as he rounded them, though not to the letter for every model that he may have meant.
# The typical model had [1,700](<calc: {round(smaller, -2):,.0f}>) times fewer parameters than a neocortex has synapses, and had read [5,400](<calc: {round(more, -2):,.0f}>) times as many words as a person meets.
# By the published laws size explains only a part of the second.
# A Llama 2 as large as a brain would need [8.1](<calc: {saved:.1f}>) times less by Besiroglu's constants and [18](<calc: {saved_by_kaplan:.0f}>) times less by Kaplan's joint law.
# Other fits of the same law give [2.4](<calc: {saved.least:.1f}>) to [24](<calc: {saved.most:.0f}>), and it had read [15,000](<calc: {round(gap, -3):,.0f}>) times as much as a person meets.
# The senses might explain the rest, since a child has its [$10^{14}$](<calc: $10^{{{np.log10(goal):.0f}}}$>) bits many times over; but then it is not language that is learned from little, but a world that is learned from much.
#
# A law of loss fitted to models that also see and touch would be a test of that.
#
# !!! question "Exercise: a model as thrifty as a child"
#     A person meets [103 million](<calc: {met / 1e6:.0f} million>) words in growing up, and compute-optimal training takes some [20](<calc: {rule_of_thumb}>) tokens a parameter.
#     How large a model would be trained best on these words, and how much smaller than a cortex is it?
#
#     ??? success "Answer"
#         The words are [137 million](<calc: {met / facts.tokens.words / 1e6:.0f} million>) tokens, enough for [6.9 million](<calc: {met / facts.tokens.words / rule_of_thumb / 1e6:.1f} million>) parameters.
#         A cortex has [7.3](<calc: {orders.orders_apart(synapses, met / facts.tokens.words / rule_of_thumb):.1f}>) orders of magnitude more synapses.
#         Whatever a brain does with its size, it is not what the rule has in mind.
#
# ## What this leaves out
#
# The words that a person meets are put together from studies of toddlers, of adults and of schoolchildren, and what is read in school or seen on screens is left out.
# Recorders were worn in few countries.
# A token is taken as [0.75](<fact: {tokens.words}>) words throughout, and every word as fresh.
# Evolution has read before any child did: what is born into a brain is nowhere in these columns.
# The bits of the senses are rates in nerves, not of anything learned; the figures for skin and ears are an encyclopaedia's, given without their measurement.
# The bits of words leave out much that is predictable in them and those of the senses do not, so the two are not of one kind.
# But speech falls short even by all that the ears send in those years, which is [3×10¹³](<calc: {taken['ears']:sci0}>) bits.
