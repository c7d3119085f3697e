# ---
# title: Smaller brains, bigger libraries
# summary: >-
#   In August 2023 Dario Amodei said that language models are maybe ["two to three orders of magnitude"](<said: amodei-smaller-more-data>) smaller than the human brain
#   and read ["three to four orders of magnitude"](<said: amodei-smaller-more-data>) more.
#   As roughly as he put it, both hold: the four models of known size that had read most had [1,500](<calc: {round(smaller, -2):,.0f}>) times fewer parameters than a human neocortex has synapses,
#   and had read [14,000](<calc: {round(more, -3):,.0f}>) times as many words as a person meets before the age of [eighteen](<calc: {years:words}>).
#   But the smallness does not explain the reading: by the usual laws, a Llama 2 as large as a brain could have read [8.1](<calc: {saved:.1f}>) times less,
#   or [1.9](<calc: {saved.least:.1f}>) to [62](<calc: {saved.most:.0f}>) times by other fits, which leaves most of the gap.
#   A person's amount of text brings a small model [93%](<calc: {grammar:.0%}>) of the way from guessing to a person in grammar, but only [14%](<calc: {world:.0%}>) in everyday knowledge;
#   the models that know more of the world had read more, but were larger too. Laws fitted at the size of brains, or to models that also see, could change this.
# part: Sample efficiency
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 1
# excerpts: [amodei-smaller-more-data, amodei-hundreds-of-millions, amodei-bits, aschenbrenner-in-context]
# corrections:
#   - {date: 2026-11-26, was: 'off by a factor of 1.7 for the typical model of that summer',
#     now: 'As roughly as he spoke, this part of the remark holds',
#     why: 'He said maybe and gave a wide range, and we had held him to the digit.'}
#   - {date: 2026-11-26, was: "we take his range as one that holds the truth with a probability of 90%",
#     why: "We had centred Bricken's range on a count that is not its middle, and taken the spread of the models in our own table for an uncertainty of the remark.
#       The chances and intervals that followed are withdrawn."}
#   - {date: 2026-11-26, was: 'The first of these is the number of words that a person meets before the age of eighteen',
#     now: 'His guess is of the words that a person sees before the age of eighteen',
#     why: 'The number that followed was of words heard, carried on from infants and toddlers.'}
#   - {date: 2026-11-26, was: 'depends on the home: holds for the most talkative',
#     now: 'His guess holds as roughly as he gave it',
#     why: 'It set the words that children hear against those that a person sees. They are reckoned by age now, with conversation and reading.'}
#   - {date: 2026-11-26, was: 'Of an excess of 3.9 orders, size explains less than one',
#     now: 'the factor lies between 5.8 and 13',
#     why: 'It rested on one form of law and one fit of it.'}
#   - {date: 2026-11-26, was: '"not at all sample efficient" holds, because the typical model had read 367 times as many words as a person could read', now: 'this decides nothing',
#     why: 'His words set pretraining against learning from a prompt, and not against a person. That a model was given so many words does not show that it needs them either.'}
#   - {date: 2026-11-26, was: 'So at least 99.99% of the', now: 'at least 99.9% of the',
#     why: 'The figure had been rounded up, and left out reading, which is faster than speech.'}
#   - {date: 2026-11-26, was: 'of these, left when size has saved its most',
#     why: 'The sliders took the saving of a compute-optimal model off every model. They are gone, and the saving is reckoned for Llama 2.'}
#   - {date: 2026-11-26, was: 'contradicted by the skin, which brings in as much for images alone', now: 'it claims no fact',
#     why: 'The remark is a question, and by the same rates the eyes send more than skin and ears together.'}
#   - {date: 2026-11-26, was: "If that floor lay near a childhood, Amodei's other modalities would be the answer",
#     why: 'A law like that would be evidence, and would not settle the question by itself.'}
#   - {date: 2026-11-26, was: 'The senses might explain the rest, since a child has its $10^{14}$ bits many times over', now: 'the answer depends on where one counts',
#     why: 'That counted bits at the eye alone. Counted by what people can be shown to take in, a childhood holds far fewer bits than the text of a model.'}
#   - date: 2026-11-26
#     was: 'the typical model had 1,700 times fewer parameters than a human neocortex has synapses'
#     now: 'He seems to have had the leading ones in mind'
#     why: 'What he says of their reading does not fit the typical model of that summer. The four models of known size that had read most are set beside a person now, in size and in reading.'
# claims: [book-two-to-three-oom-smaller, book-three-to-four-oom-data, book-hundreds-of-millions-words, book-not-sample-efficient, book-1e14-bits]
# ---

# %%
# What this essay computes with
import datetime as dt

import numpy as np

from reckoner.author import (
    canvas,
    colours,
    facts,
    figure,
    headline,
    judge,
    label,
    models,
    render,
    runs,
)
from snippets import parametric, senses, thrift, trends
from snippets.verdicts import between, likeliest, not_of_fact, true_unless, undecided

# %%
# The language models up to that summer, whose size and reading are known
named = {model.id: model for model in models}
known = [m for m in models if m.domain == "Language" and m.parameters and m.training_tokens]
summer = [m for m in known if dt.date(2022, 1, 1) <= m.date < dt.date(2023, 9, 1)]
size, read = np.array([m.parameters for m in summer]), np.array([m.training_tokens for m in summer])
late = np.array([m.date.year == 2023 for m in summer])
with_falcon = "all models, with Falcon-40B, which was out that spring and is dated by its paper"
palm_2, llama, chinchilla = (named[m] for m in ("palm-2", "llama-2-70b", "chinchilla"))

# %%
# Models that had read many words, and a middle of many values
many_words, a_token = 1e12, facts.tokens.words
well_read = read * a_token >= many_words
of_all = "the typical model of all"


def in_the_middle(values):
    """The middle on a logarithmic scale."""
    return 10 ** np.mean(np.log10(values))


typical, usual = in_the_middle(size), in_the_middle(read)
leading_size, leading_read = in_the_middle(size[well_read]), in_the_middle(read[well_read])

# %%
# Yearly rates of words: of recorded toddlers, of a partner in conversation, and of readers
years, toddling, reader_at, hours, partners = 18, 4, 8, 2, 2
recorded = np.sqrt(facts.child.fewest_words * facts.child.most_words)
spoken = facts.mehl.words * trends.DAYS_PER_YEAR
quieter = (facts.tidwell.men + facts.tidwell.women) / 2 * trends.DAYS_PER_YEAR
eager, on_screen = (hours * 60 * rate * trends.DAYS_PER_YEAR for rate in (facts.reading.plain, facts.zheng.narration))


# %%
# Words met by an age
def met_by(age=years, first=recorded, later=spoken, read_yearly=facts.fifth_graders.median, screens=0.0):
    """Words heard and read by an age: recorded ones at first, then conversation and screens, and reading."""
    grown, reader = np.maximum(age - toddling, 0), np.maximum(age - reader_at, 0)
    return np.minimum(age, toddling) * first + grown * (later + screens) + reader * read_yearly


# %%
# The homes with the fewest words and with the most
fewest_heard, most_heard = facts.child.fewest_words, facts.child.most_words
quiet = {"first": fewest_heard, "later": fewest_heard, "read_yearly": facts.fifth_graders.tenth}
talkative = {"first": most_heard, "later": most_heard, "read_yearly": facts.fifth_graders.ninetieth}

# %% [markdown]
# A language model has far fewer parts than a human brain, and it reads far more text.
# In August 2023, Dario Amodei, the head of Anthropic, was asked why machines that have read the internet are not cleverer than they are.
# It was a mystery to him too.
# Models were maybe, he said,
#
# > two to three orders of magnitude [100x to 1,000x] smaller than the human brain, while at the same time being trained on three to four orders of magnitude [1,000x to 10,000x] more data
# >
# > — [Dario Amodei](<said: amodei-smaller-more-data>)
#
# If models need so much text because they are so small, then a shortage of text would cure itself, since larger models will need less.
# We find that both of his numbers are right, as roughly as he gave them, but that the first does not explain the second.
# By the usual laws a model as large as a brain would need a few times less text, at most some [tens](<plain: the sections below reckon them>) of times,
# while a person meets [thousands](<plain: the sections below reckon them>) of times less.
# And a person's amount of text teaches a small model much of the grammar but little of the world.

# %%
# How many times more the models read, by the age of the person
ages = np.arange(1, years + 1)
at_age = {
    "leading": leading_read * a_token / met_by(ages),
    "quiet": leading_read * a_token / met_by(ages, **quiet),
    "talkative": leading_read * a_token / met_by(ages, **talkative),
    "typical": usual * a_token / met_by(ages),
}

# %%
# The figure of the gap by age, and the ranges that were said
drawing, axes = canvas(height=3.3)
axes.fill_between(ages, at_age["talkative"], at_age["quiet"], color=colours.BLUE, alpha=0.15, linewidth=0)
axes.plot(ages, at_age["leading"], color=colours.BLUE)
axes.plot(ages, at_age["typical"], color=colours.INK, linewidth=1.1)
edges = (1e3, 1e4, 1e5)
for edge in edges:
    axes.axhline(edge, color=colours.VERMILION, linewidth=0.9)

# %%
# Its axes
axes.set(yscale="log", ylim=(7e2, 8e5), xlim=(1, 18.4), xlabel="age of the person (years)")
axes.set(ylabel="words of the model over words met")
axes.set_xticks([1, 4, 8, 12, 16, 18])
axes.set_yticks([1e3, 1e4, 1e5], ["1,000", "10,000", "100,000"])
axes.minorticks_off()

# %%
# Its labels
orders = [round(np.log10(edge)) for edge in edges]
label(axes, 1.3, 1.25e3, f"Amodei: {orders[0]} to {orders[1]} orders, a grown person", colours.VERMILION, fontsize=9)
label(
    axes,
    7.4,
    1.14e5,
    f"Frank: {facts.frank.least_orders} to {facts.frank.most_orders} orders, children",
    colours.VERMILION,
    fontsize=9,
)
label(axes, 9, 3.8e4, "the four that read most", colours.BLUE, fontsize=9)
label(axes, 10, 4.6e3, "typical model of all", fontsize=9)

# %%
# The figure, with its caption and data
figure(
    drawing,
    name="age",
    caption="The younger the person, the wider the gap, so the ranges of Amodei and of the psychologist Michael Frank are both about right. "
    f"The four models of 2022 and 2023 that had read most, of those whose size is known, had read {round(at_age['leading'][toddling - 1], -3):,.0f} times the words of a child of {toddling}, "
    f"and {round(at_age['leading'][-1], -3):,.0f} times those of a person of {years}. "
    "The band about them runs from talkative homes with much reading to quiet homes with little.",
    alt="Words of the model over words met, on a logarithmic axis, against age: two falling curves and a band, crossing lines that mark the ranges of Frank and of Amodei.",
    data={
        "age (years)": ages,
        "four that read most, over words met (factor)": at_age["leading"],
        "the same, quiet homes (factor)": at_age["quiet"],
        "the same, talkative homes (factor)": at_age["talkative"],
        "typical model of all, over words met (factor)": at_age["typical"],
    },
)

# %% [markdown]
# ## The size
#
# How much smaller are the models?
# Amodei sets the numbers that a model learns, its [parameters](<term: parameter>), against the synapses of a brain, the contacts between its nerve cells.
# Nobody knows what a parameter is worth in synapses, so we take them one for one, as he does.
# [Pakkenberg et al. 2003](<work: pakkenberg-2003>) counted [150 trillion](<fact: {cortex.synapses / 1e12:.0f} trillion>) synapses in the human neocortex, the outer sheet of the brain.
# In the book that prints the remark, Trenton Bricken gives the brain ["30 to 300 trillion"](<said: bricken-synapses>).
# Our table has [eleven](<calc: {len(summer):words}>) language models from January 2022 to that summer whose size and reading are both known.
# He seems to have had the leading ones in mind, because he says ["trillions"](<said: amodei-hundreds-of-millions>) of what they read;
# of those whose size is known, [four](<calc: {int(well_read.sum()):words}>) had read [1 trillion](<calc: {many_words / 1e12:.0f} trillion>) words or more.
# GPT-4 and Claude, which led that summer, are missing, because their makers had published neither number.
# The middle of these, when sizes are compared by factors, has [102 billion](<calc: {leading_size / 1e9:.0f} billion>) parameters, and the middle of all has [89 billion](<calc: {typical / 1e9:.0f} billion>).

# %%
# A synapse for a parameter, by the count and by a range
synapses = facts.cortex.synapses
fewest, most = 30e12, 300e12
middle = np.sqrt(fewest * most)
bits_apart = facts.synapse.bits / facts.parameter.bits  # a synapse's over a parameter's


def fewer(count=synapses, parameters=leading_size, worth=1.0):
    """How many times fewer parameters a model has than a brain synapses, each worth so many parameters."""
    return count * worth / parameters


# %%
# How much smaller the models were, and what other choices give
alternatives_show = "or on which models he meant; the alternatives show both"
smaller = headline(
    "smaller",
    "how many times fewer parameters the four models of 2022 and 2023 that had read most had than a neocortex has synapses",
    fewer,
    unit="times",
    format=",.0f",
    how=f"no probability can be put on what a synapse is worth, {alternatives_show}",
    alternatives={
        "the middle of Bricken's range for the brain": {"count": middle},
        "the lower end of Bricken's range": {"count": fewest},
        "the upper end of Bricken's range": {"count": most},
        "the middle one of all by rank": {"parameters": np.median(size)},
        "all models of 2023": {"parameters": in_the_middle(size[late])},
        of_all: {"parameters": typical},
        "PaLM 2, whose size is known from a newsroom's report": {"parameters": palm_2.parameters},
        "Llama 2": {"parameters": llama.parameters},
        "the largest of the models": {"parameters": size.max()},
        "the smallest of the models": {"parameters": size.min()},
        with_falcon: {"parameters": in_the_middle([*size, named["falcon-40b"].parameters])},
        "synapses and parameters weighed by the bits that they hold": {"worth": bits_apart},
    },
)

# %% [markdown]
# So the neocortex has [1,500](<calc: {round(smaller, -2):,.0f}>) times as many synapses, or [3.2](<calc: {np.log10(smaller):.1f}>) orders of magnitude, each of them a factor of [ten](<plain: what the word means>).
# Amodei said "maybe" and spoke in whole [orders of magnitude](<plain: his unit>), and [3.2](<calc: {np.log10(smaller):.1f}>) rounds to [three](<calc: {round(np.log10(smaller)):words}>).
# As roughly as he spoke, this part of the remark holds.
# Among our other choices it fails only for the smallest of the models, and if synapses and parameters are weighed by the bits that they can hold:
# either makes the models smaller than he said.

# %%
# Far below the brain
least_said, most_said = 100, 1000
judge(
    "book-two-to-three-oom-smaller",
    likeliest(
        "said of the leading models, by those of known size that had read most, with a parameter for each synapse of a neocortex",
        between(least_said, most_said, smaller),
        because="his next words, on how much the models read, fit the leading ones, and he compares them with the brain by their size",
        others={
            f"said of {of_all}": between(least_said, most_said, smaller.alternatives[of_all]),
            "said of the largest of the time, such as PaLM 2": between(
                least_said, most_said, synapses / palm_2.parameters
            ),
        },
    ),
    f"The four models of known size that had read most by that summer had, in the middle, {round(smaller, -2):,.0f} times fewer parameters than a neocortex has synapses by Pakkenberg's count. "
    f"PaLM 2 had {synapses / palm_2.parameters:,.0f} times fewer and Llama 2 {round(synapses / llama.parameters, -1):,.0f} times.",
)

# %% [markdown]
# ## The library
#
# How many words does a person meet in growing up, and how many more does a model read?
# Amodei had to guess:
#
# > I think it's in the hundreds of millions. [...] Whereas for the models, we're talking about trillions.
# >
# > — [Dario Amodei](<said: amodei-hundreds-of-millions>)
#
# His guess is of the words that a person sees before the age of [eighteen](<calc: {years:words}>), and no study that we know of has counted them.
# But each age has published rates, so we add them up.
#
# - Until [four](<calc: {toddling:words}>), a child hears what recorders worn by infants and toddlers count:
#   [2 million](<fact: {child.fewest_words / 1e6:.0f} million>) to [7 million](<fact: {child.most_words / 1e6:.0f} million>) words a year
#   ([BabyLM 2023](<work: babylm-2023>)).
# - From then on we give the child a partner in conversation who talks as much as an adult does, about [16,000](<fact: {mehl.words:,}>) words a day ([Mehl et al. 2007](<work: mehl-2007>)).
# - From [eight](<calc: {reader_at:words}>) on, the child reads what the median pupil of the [fifth](<plain: the grade that was studied>) grade reads out of school, [601,000](<fact: {fifth_graders.median:,}>) words a year
#   ([Anderson et al. 1988](<work: anderson-1988>)).

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
        "quiet homes and little reading": quiet,
        "talkative homes and much reading": talkative,
        "the recordings of toddlers carried on to the end of childhood": {"later": recorded},
        "the speakers of a later, larger study": {"later": quieter},
        f"{partners} partners who talk as much each": {"later": partners * spoken},
        f"{hours} hours a day of talk from screens": {"screens": on_screen},
        f"{hours} hours a day of reading": {"read_yearly": eager},
        f"{hours} hours a day of each": {"screens": on_screen, "read_yearly": eager},
    },
)

# %%
# Some of them by name
heard, screened = met_by(read_yearly=0), met.alternatives[f"{hours} hours a day of talk from screens"]
both = met.alternatives[f"{hours} hours a day of each"]
fewer_spoken = met.alternatives["the speakers of a later, larger study"]
least_met, most_met = (met.alternatives[f"{home}"] for home in list(met.alternatives)[:2])

# %%
# How many times more the models read, and what other choices give
said_words, at_most_words = 3e8, facts.frank.adult_words
reading_words, typical_words = leading_read * a_token, usual * a_token


def times_more(tokens=leading_read, words=met, share=a_token):
    """Words that a model read over those that a person meets."""
    return tokens * share / words


# %%
# Other models than these together
others_read = {
    "the middle one of all by rank": {"tokens": np.median(read)},
    "all models of 2023": {"tokens": in_the_middle(read[late])},
    of_all: {"tokens": usual},
    "Llama 2": {"tokens": llama.training_tokens},
    "PaLM 2": {"tokens": palm_2.training_tokens},
    "the model that read least": {"tokens": read.min()},
    with_falcon: {"tokens": in_the_middle([*read, named["falcon-40b"].training_tokens])},
}

# %%
# The headline of the gap
more = headline(
    "more-words",
    "words read by the four models of 2022 and 2023 that had read most, over those that a person meets",
    times_more,
    unit="times",
    format=",.0f",
    how=f"no probability can be put on a childhood that nobody counted, {alternatives_show}",
    alternatives={name: {"words": words} for name, words in met.alternatives.items()}
    | {
        "our figure for his own guess": {"words": said_words},
        "the most that Frank gives a grown reader": {"words": at_most_words},
    }
    | others_read,
)

# %%
# The gap of the typical model of all, and of Llama 2
gap_of_all, gap = more.alternatives[of_all], more.alternatives["Llama 2"]

# %% [markdown]
# That makes [103 million](<calc: {met / 1e6:.0f} million>) words in all, of which [97 million](<calc: {heard / 1e6:.0f} million>) are heard.
# Quiet homes with little reading come to [37 million](<calc: {least_met / 1e6:.0f} million>), talkative ones with much reading to [150 million](<calc: {most_met / 1e6:.0f} million>).
# [Two](<calc: {hours:words}>) hours a day of talk from screens, at a narrator's [160](<fact: {zheng.narration}>) words a minute, bring the sum to [201 million](<calc: {screened / 1e6:.0f} million>),
# and as much time of reading besides to [299 million](<calc: {both / 1e6:.0f} million>).
# His guess holds as roughly as he gave it, except in the quietest homes; if anything, it is too high.
#
# The four models of known size that had read most had read [1.5 trillion](<calc: {reading_words / 1e12:.1f} trillion>) words, in the middle.
# That is [14,000](<calc: {round(more, -3):,.0f}>) times as many as a person meets, or [4.2](<calc: {np.log10(more):.1f}>) orders of magnitude, a little more than he said.
# So the second part of the remark holds too, as roughly as he spoke, for every childhood above but that of the quietest homes, where it would be [40,000](<calc: {round(more * met / least_met, -3):,.0f}>) times.
# The typical model of all had read [560 billion](<calc: {round(typical_words / 1e9, -1):.0f} billion>) words, or [5,400](<calc: {round(gap_of_all, -2):,.0f}>) times as many as a person meets.
# The four were chosen because they had read so much, so that their number could not fall below [9,700](<calc: {round(many_words / met, -2):,.0f}>); the typical model was not, and for it this part holds to the letter.
#
# In the same month the psychologist Michael Frank wrote that models get [four](<fact: {frank.least_orders:words}>) to [five](<fact: {frank.most_orders:words}>) orders of magnitude more language than children
# ([Frank 2023](<work: frank-2023>)).
# His range and Amodei's describe one gap at different ages, as Frank knows: for adults who read, he has at least [three](<fact: {frank.least_adult_orders:words}>) orders.

# %%
# What a person sees
hundreds, billion_words = 2e8, 1e9
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
    f"and between {round(least_met, -6):,.0f} and {round(both, -6):,.0f} in different homes, with screens and without.",
)

# %%
# What a model reads besides
least_more, most_more, OF_MODELS = 1_000, 10_000, "trillions"
judge(
    "book-three-to-four-oom-data",
    likeliest(
        "words that the leading models read, by those of known size that had read most, over the words that a person hears and reads",
        between(least_more, most_more, more),
        because=f"in his next sentence he asks us to compare the number of words, and he says {OF_MODELS}",
        others={
            f"said of {of_all}": between(least_more, most_more, gap_of_all),
            "all that a person reads at the median, without what is heard": between(
                least_more, most_more, reading_words / (met - heard)
            ),
        },
    ),
    f"The four models of known size that had read most had read {render(reading_words, 'large3')} words, in the middle, which is {round(more, -3):,.0f} times as many as a person meets.",
)

# %% [markdown]
# ## Does the one explain the other?
#
# Amodei's first thought was that small models must read more.
# How much less, then, would a larger model have to read?
# There are formulas for this, called [parametric loss laws](<term: parametric-loss-law>).
# They are fitted to many training runs, and give from a model's size and reading its [loss](<term: loss>), which is how badly it predicts the next word.
# They count text in tokens, which are words or pieces of words.
# We take Meta's Llama 2, and ask how much text it would need to predict as well as it does, if it had as many parameters as a cortex has synapses.

# %%
# The constants of the laws
besiroglu = (facts.besiroglu.parameter_coefficient, facts.besiroglu.data_coefficient,
             facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent)  # fmt: skip
hoffmann = (facts.hoffmann.parameter_coefficient, facts.hoffmann.data_coefficient,
            facts.hoffmann.parameter_exponent, facts.hoffmann.data_exponent)  # fmt: skip
joint = (facts.kaplan.joint_parameter_scale, facts.kaplan.joint_data_scale,
         facts.kaplan.joint_parameter_exponent, facts.kaplan.joint_data_exponent)  # fmt: skip


# %%
# What a larger Llama 2 would not have had to read, by the form of Hoffmann's law
def spared(law=besiroglu, count=synapses):
    """Tokens that Llama 2 read over those of a model with so many parameters, at the same loss."""
    stands = thrift.term_ratio(llama.parameters, llama.training_tokens, *law)
    return thrift.saved_by_size(stands, law[3], kept=(llama.parameters / count) ** law[2])


# %%
# The same by Kaplan's joint law
def spared_jointly(law=joint, count=synapses):
    """Tokens that Llama 2 read over those of the larger model, at the same loss."""
    stands = thrift.term_ratio_jointly(llama.parameters, llama.training_tokens, *law)
    kept = (llama.parameters / count) ** (law[2] / law[3])
    return thrift.saved_by_size(stands, law[3], law[3], kept)


# %%
# The same law, fitted anew to other choices of Chinchilla's runs and to runs drawn again
fits, level = runs("chinchilla-fits"), 0.95
columns = "parameter_coefficient", "data_coefficient", "parameter_exponent", "data_exponent"
laws = list(zip(*(fits[column] for column in columns), strict=True))
made = list(zip(fits["choice"], fits["draw"], laws, strict=True))
refitted = {which: law for which, draw, law in made if not draw and which != "published"}
redrawn = [spared(law) for which, draw, law in made if which == "published" and draw]


# %%
# The same where the power that joins the terms of size and of data is fitted too, as in the next essay
forms = runs("chinchilla-forms")
joined = list(zip(*(forms[column] for column in (*columns, "joining")), strict=True))
fitted = [not (name.endswith((" added", " add", " one law")) or "our" in name) for name in forms["choice"]]


# %%
# What it spares by such a law
def spared_freely(law=joined[0]):
    """Tokens that Llama 2 read over those of a model with so many parameters, by a law of any joining power."""
    by_size, by_data, a, b, power = law
    stands = thrift.term_ratio(llama.parameters, llama.training_tokens, by_size, by_data, a / power, b / power)
    return thrift.saved_by_size(stands, b, power, (llama.parameters / synapses) ** (a / power))


# %%
# What it spares by such a law, fitted to other people's runs
freely = [
    (name, draw, spared_freely(law))
    for name, draw, law, ours in zip(forms["choice"], forms["draw"], joined, fitted, strict=True)
    if ours
]
freely_low, freely_high = trends.central_interval(
    [x for name, draw, x in freely if draw and name == "published"], level
)
freely_chosen = [x for name, draw, x in freely if not draw]

# %%
# The refits that lie outside the interval
hundred, ends = 100, trends.central_interval(redrawn, level)
outside = {which: law for which, law in refitted.items() if not ends[0] <= spared(law) <= ends[1]}
kindest = max(refitted.values(), key=spared)
of_forms = dict(zip(reversed(forms["choice"]), reversed(joined), strict=True))  # the first of each name
gadre, gadre_freely = of_forms["Gadre's runs on RefinedWeb, added"][:4], of_forms["Gadre's runs on RefinedWeb"]
ours = of_forms["our byte models, added"][:4]

# %%
# The headline of what size saves
saved = headline(
    "saved",
    "how many times less a Llama 2 with a parameter for each synapse could have read",
    spared,
    unit="times",
    format=",.1f",
    interval=ends,
    how=f"{level:.0%} of {len(redrawn)} fits to Chinchilla's runs drawn again",
    alternatives={
        "Hoffmann's printed constants": {"law": hoffmann},
        "Kaplan's joint law": spared_jointly,
        "a law that leaves open how size and data are joined": spared_freely,
        "that law, fitted to Gadre's runs on C4": lambda: spared_freely(of_forms["Gadre's runs on C4"]),
        f"{hundred} synapses to a parameter": {"count": synapses / hundred},
        f"{hundred} parameters to a synapse": {"count": hundred * synapses},
    }
    | {f"refit: {which}": {"law": law} for which, law in outside.items()}
    | {"the same form, fitted to runs of Gadre's": {"law": gadre}},
)
saved_by_hoffmann, saved_by_kaplan = list(saved.alternatives.values())[:2]
few, many = list(saved.alternatives.values())[4:6]

# %%
# The same by solving the law, the most that size can save, and the exponents that would let it save everything
loss = parametric.parametric_loss(llama.parameters, llama.training_tokens, *besiroglu)
assert abs(llama.training_tokens / thrift.tokens_to_reach(loss, synapses, *besiroglu) / saved - 1) < 1e-9
floor = thrift.token_floor(loss, besiroglu[1], besiroglu[3])
limit, limit_jointly = thrift.most_saved_by_size(*besiroglu[2:]), thrift.most_saved_by_size_jointly(*joint[2:])
limit_by_hoffmann, limit_freely = (thrift.most_saved_by_size(*law[2:]) for law in (hoffmann, joined[0]))
needed = np.log(2) / np.log(gap)  # with the same exponent for size and for data
assert abs(thrift.most_saved_by_size(needed, needed) / gap - 1) < 1e-9
every = [spared(law) for which, _draw, law in made if not which.startswith("one law")]

# %% [markdown]
# By the law of [Besiroglu et al. 2024](<work: besiroglu-2024>), fitted to the training runs behind DeepMind's Chinchilla, it would need [8.1](<calc: {saved:.1f}>) times less.
# When the fit is repeated on runs drawn again at random, the factor lies between [5.8](<calc: {saved.low:.1f}>) and [13](<calc: {saved.high:.0f}>) in [95%](<calc: {level:.0%}>) of the draws.
# The printed constants of [Hoffmann et al. 2022](<work: hoffmann-2022>) give [4.5](<calc: {saved_by_hoffmann:.1f}>).
# The joint law of [Kaplan et al. 2020](<work: kaplan-2020>), of another form and fitted to other models, gives [18](<calc: {saved_by_kaplan:.0f}>),
# because by this law Llama 2 is far too small for what it read.
# The choice of the runs and of the method of fitting matters more than chance:
# over the [17](<calc: {len(refitted)}>) other fits to Chinchilla's runs the factor runs from [2.0](<calc: {min(map(spared, refitted.values())):.1f}>) to [42](<calc: {spared(kindest):.0f}>),
# and runs of [Gadre et al. 2024](<work: gadre-2024>) on one set of text give [62](<calc: {saved.most:.0f}>), but [2.0](<calc: {spared_freely(gadre_freely):.1f}>) if the fit may choose how size and data are joined.
# Our own models of bytes, too tiny to count, would give [350](<calc: {round(spared(ours), -1):.0f}>), which leaves a gap of [42](<calc: {gap / spared(ours):.0f}>) times,
# but [3.9](<calc: {spared_freely(of_forms["our byte models"]):.1f}>) if the fit may choose.
#
# What growing saves also depends on where a model starts.
# One of the best size for its compute could save, even by growing without end, at most [2.4](<calc: {limit_jointly:.1f}>) times by Kaplan's law,
# [7.1](<calc: {limit:.1f}>) by Besiroglu's, [8.5](<calc: {limit_by_hoffmann:.1f}>) by Hoffmann's and [5.1](<calc: {limit_freely:.1f}>) with size and data joined as fits best.
# Dwarkesh Patel, who had asked Amodei, has since put this limit at about [10](<fact: {patel_hole.saved}>) ([Patel 2026](<work: patel-2026>)).
#
# Llama 2 had read [15,000](<calc: {round(gap, -3):,.0f}>) times as much as a person meets.
# So even the kindest fit that we count leaves a gap of [230](<calc: {round(gap / saved.most, -1):,.0f}>) times.
#
# The reason is that these laws have a floor, which the figure shows: beyond some size a model gains hardly anything from growing, because what it has read limits it.
# [Bigger models learn faster](bigger-models-learn-faster.md) asks what experiments say of it.
#
# Norman Mu argues from the same laws that models may not be so far behind people, since larger ones need significantly less data ([Mu 2025](<work: mu-2025>)).
# They do, but nowhere near as little as a person.

# %%
# Sizes
n = np.logspace(9.6, 16, 49)


# %%
# Tokens that each size needs to the loss of Llama 2, and none where it is too small
def needs(law):
    """Tokens for each size to reach the loss that the law gives Llama 2."""
    goal = parametric.parametric_loss(llama.parameters, llama.training_tokens, *law)
    enough = goal > law[0] / n ** law[2] * 1.0001
    return np.where(enough, thrift.tokens_to_reach(goal, np.where(enough, n, 1e15), *law), np.nan)


# %%
# Both curves
by_besiroglu, by_kind = needs(besiroglu), needs(kindest)
kept = np.isfinite(by_besiroglu) & np.isfinite(by_kind)

# %%
# Both laws, and what is held against them
drawing, axes = canvas(height=3.1)
axes.set(xscale="log", xlim=(4e9, 1e16), xlabel="parameters")
axes.set(yscale="log", ylim=(3e7, 1e14), ylabel="tokens to the loss of Llama 2")
axes.plot(n, by_besiroglu, color=colours.BLUE)
axes.plot(n, by_kind, color=colours.GREEN)
axes.axvline(synapses, color=colours.FAINT, linewidth=1, linestyle=(0, (4, 3)))
axes.minorticks_off()

# %%
# Llama 2, a person, and the names
axes.axhline(met / a_token, color=colours.VERMILION)
axes.plot(llama.parameters, llama.training_tokens, "o", color=colours.INK, markersize=5)
label(axes, llama.parameters * 1.3, llama.training_tokens * 1.6, "Llama 2", fontsize=9)
label(axes, 1.3e12, 7e11, "Besiroglu et al.", colours.BLUE, fontsize=9)
label(axes, 3e11, 8e9, "the refit kindest to size", colours.GREEN, fontsize=9)
label(axes, 5e9, met / a_token * 1.7, "what a person meets", colours.VERMILION, fontsize=9)
label(axes, synapses * 1.2, 3e9, "synapses", colours.FAINT, fontsize=9)

# %%
# The figure of the floor, with its caption and data
below = float(floor * a_token / met)
figure(
    drawing,
    name="floor",
    caption="Growing as large as a brain would not bring Llama 2 near a person's diet. "
    f"By Besiroglu's law it could then read {saved:.1f} times less, and if it grew for ever, {llama.training_tokens / floor:.1f} times less; "
    f"what a person meets before the age of {years} is {round(below, -2):,.0f} times less than even that.",
    alt="Tokens needed against parameters on logarithmic axes: curves that fall steeply and then lie flat, far above a horizontal line for the words that a person meets.",
    data={
        "parameters (count)": n[kept],
        "tokens, Besiroglu (count)": by_besiroglu[kept],
        "tokens, the refit kindest to size (count)": by_kind[kept],
    },
)


# %%
# The share of questions that a guesser gets right, in per cent, and the words that the challenge allows
chance, allowed, smaller_share = 50, 1e8, 0.1
at_allowed = f"{allowed / 1e6:.0f} million words"

# %% [markdown]
# ## What a person's amount of text teaches
#
# If size does not close the gap, what is the extra text for?
# We look at what models learn without it.
# Since 2023 the BabyLM contest has had models trained on [100 million](<calc: {allowed / 1e6:.0f} million>) words or fewer, which is about what we find for a person.
# The winners of its first year outperformed models trained on [trillions](<plain: their abstract>) of words ([Warstadt et al. 2023](<work: babylm-findings-2023>)), but that depends on the test.
# We place one of them, ELC-BERT, between guessing and a person in [two](<plain: the tests named here>) tests.
# The first, [BLiMP](<work: warstadt-2020>), shows pairs of sentences of which only one is grammatical.
# The second, [EWoK](<work: ivanova-2024>), asks which of two sentences fits a situation, and needs everyday knowledge of people, things and places.
# Guessing gets [half](<calc: {chance / 100:fraction}>) of either right.


# %%
# How far from guessing to a person
def learned(score=facts.elc.blimp, people=facts.blimp.people):
    """Share of the way from chance to people's score."""
    return (score - chance) / (people - chance)


def learned_of_world(score=facts.elc.ewok, people=facts.ewok.people):
    """The same for the test of the world."""
    return learned(score, people)


# %%
# Grammar
grammar = headline(
    "grammar",
    f"how far from guessing to a person a model gets in grammar on {at_allowed}",
    learned,
    unit="share",
    format=".0%",
    how="the paper gives no spread between runs; other models and amounts of text stand among the alternatives",
    alternatives={
        "GPT-BERT": {"score": facts.gpt_bert.blimp},
        "LTG-BERT": {"score": facts.ltg.blimp},
        "the organizers' decoder": {"score": facts.baby_decoder.blimp},
        f"{smaller_share:.0%} of the words": {"score": facts.elc_small.blimp},
        "a majority of people as the measure": {"people": facts.blimp.majority},
    },
)
decoder, on_a_tenth, by_majority = list(grammar.alternatives.values())[-3:]

# %%
# The world
world = headline(
    "world",
    f"how far from guessing to a person a model gets in everyday knowledge on {at_allowed}",
    learned_of_world,
    unit="share",
    format=".0%",
    how="the paper gives no spread between runs; other models and amounts of text stand among the alternatives",
    alternatives={
        "GPT-BERT": {"score": facts.gpt_bert.ewok},
        "LTG-BERT": {"score": facts.ltg.ewok},
        "the organizers' decoder": {"score": facts.baby_decoder.ewok},
        f"{smaller_share:.0%} of the words": {"score": facts.elc_small.ewok},
    },
)
large, newest = (learned_of_world(x) for x in (facts.ewok.falcon_40b, facts.ewok.llama_3))
small_newest, small_older = (learned_of_world(x) for x in (facts.ewok.llama_3_small, facts.ewok.mpt_small))

# %%
# Every pass counted, and what Falcon read
falcon, llama_3 = (named[m].training_tokens for m in ("falcon-40b", "llama-3-70b"))
all_passes = facts.gpt_bert.steps * facts.gpt_bert.batch
passes = all_passes * a_token / allowed

# %%
# The figure of both tests: from guessing to a person
drawing, axes = canvas(height=2.5)
rows = {
    "grammar\n(BLiMP)": [
        (render(smaller_share * allowed, "large2"), facts.elc_small.blimp, colours.BLUE),
        (render(allowed, "large2"), facts.elc.blimp, colours.BLUE),
        ("people", facts.blimp.people, colours.VERMILION),
    ],
    "the world\n(EWoK)": [
        (render(smaller_share * allowed, "large2"), facts.elc_small.ewok, colours.BLUE),
        (render(allowed, "large2"), facts.elc.ewok, colours.BLUE),
        ("Falcon", facts.ewok.falcon_40b, colours.INK),
        ("people", facts.ewok.people, colours.VERMILION),
    ],
}

# %%
# Its points; people stand to the right of theirs
for row, points in enumerate(rows.values()):
    axes.plot([chance, points[-1][1]], [-row, -row], color=colours.FAINT, linewidth=1, zorder=1)
    for place, (name, score, colour) in enumerate(points):
        axes.plot(score, -row, "o", color=colour, markersize=6)
        up = 0.16 if place % 2 else -0.3
        at, high, side = (score + 1, -row - 0.06, "left") if name == "people" else (score, up - row, "center")
        label(axes, at, high, name, colour, ha=side, fontsize=9)

# %%
# Its axes
axes.set(xlim=(43, 105), xticks=range(50, 101, 10), ylim=(-1.5, 0.5), yticks=[0, -1], yticklabels=list(rows))
axes.set(xlabel=f"questions answered rightly (%), {chance} by guessing")
axes.grid(False, axis="y")

# %%
# The figure of both tests, with its caption and data
figure(
    drawing,
    name="learned",
    caption="A person's amount of text teaches a small model much of grammar and little of the world. "
    f"On {at_allowed} ELC-BERT comes {grammar:.0%} of the way from guessing to people in grammar, and {world:.0%} in everyday knowledge; "
    f"Falcon, which is far larger and read {round(falcon * a_token / allowed, -2):,.0f} times as much, comes {large:.0%} of the way there.",
    alt="Scores on two lines that begin at guessing: in grammar the small models stand near people, in knowledge of the world near guessing, with Falcon in between.",
    data={
        "test (name)": [name.split("\n")[0] for name, points in rows.items() for _ in points],
        "who (name, or words of training)": [who for points in rows.values() for who, _, _ in points],
        "right (%)": [float(score) for points in rows.values() for _, score, _ in points],
    },
)

# %% [markdown]
# In grammar the model comes [93%](<calc: {grammar:.0%}>) of the way from guessing to a person, and [79%](<calc: {on_a_tenth:.0%}>) with only [a tenth](<calc: {smaller_share:fraction}>) of the words.
# (The majority of several people is right more often than a person alone; against it the [93%](<calc: {grammar:.0%}>) become [77%](<calc: {by_majority:.0%}>).)
# In everyday knowledge it comes [14%](<calc: {world:.0%}>) of the way ([Charpentier and Samuel 2024](<work: charpentier-2024>) for its scores).
#
# Larger models that read more come further: the best in the table of EWoK's authors,
# a Falcon that had read [1 trillion](<calc: {falcon / 1e12:.0f} trillion>) tokens and was tuned to follow instructions, comes [67%](<calc: {large:.0%}>).
# But was it the text, or the size that grew with it?
# Llama 3 read [15 trillion](<calc: {llama_3 / 1e12:.0f} trillion>) tokens with [8 billion](<plain: as in its name>) parameters and with [70 billion](<plain: as in its name>),
# and comes [54%](<calc: {small_newest:.0%}>) and [61%](<calc: {newest:.0%}>) of the way.
# MPT, about as large as the smaller one, had read [1 trillion](<fact: {mpt.tokens / 1e12:.0f} trillion>) ([MosaicML 2023](<work: mosaicml-2023>)), and comes [52%](<calc: {small_older:.0%}>).
# In these pairs more text adds little, and more size a little more.
#
# With a person's amount of text, better methods help with grammar, in which the organizers' decoder stops at [60%](<calc: {decoder:.0%}>),
# but in knowledge of the world no small model here comes beyond [19%](<calc: {max(world.alternatives.values()):.0%}>).
# [Zhang et al. 2021](<work: zhang-2021>) kept the size of their models, but for the least text, and varied the text, from less than that upwards.
# For most features of syntax and meaning [10](<plain: as in their abstract>) to [100 million](<plain: as in their abstract>) words were enough, while common sense needed far more.
# So a model does not need libraries to learn the language.
# A small one needs more than a person's text for what the text is about, and no amount in the table was enough.
#
# In the same book Leopold Aschenbrenner calls training ["not at all sample efficient"](<said: aschenbrenner-in-context>), that is wasteful of examples, but next to learning from a prompt and not next to a person.
# Published comparisons train a finished model further on the same examples, and disagree (abstracts of [Mosbach et al. 2023](<work: mosbach-2023>), who find both about alike, and of
# [Lampinen et al. 2025](<work: lampinen-2025>), who find that examples in the prompt can generalize more flexibly). One with figures, by [Aycock et al. 2024](<work: aycock-2024>), goes either way, and this decides nothing:
# a model trained on the examples of one book translated better into Kalamang, a language of few speakers, than Gemini, which was shown them
# ([34.2](<fact: {kalamang.trained_from_english}>) against [26.6](<fact: {kalamang.gemini_from_english}>), by likeness to a reference),
# and worse out of it ([28.6](<fact: {kalamang.trained_to_english}>) against [33.1](<fact: {kalamang.gemini_to_english}>)).

# %%
# Whether training learns less from the same examples
kalamang = facts.kalamang
judge(
    "book-not-sample-efficient",
    undecided(
        "his words set it against learning in context, and published comparisons, which are of training a finished model further, disagree",
        "a comparison of a model that is trained on some text from the start with the same one that is shown it",
        {
            "less is learned by training than in context, of translating into Kalamang": true_unless(
                kalamang.trained_from_english >= kalamang.gemini_from_english,
                by="a model trained on the same examples, which translates better",
            ),
            "the same, of translating from Kalamang": true_unless(
                kalamang.trained_to_english >= kalamang.gemini_to_english,
                by="a model trained on the same examples, which translates better",
            ),
        },
    ),
    f"Trained on the examples of one book, a translation model scored {kalamang.trained_from_english} into Kalamang and {kalamang.trained_to_english} out of it; "
    f"Gemini, shown them, {kalamang.gemini_from_english} and {kalamang.gemini_to_english}.",
)

# %% [markdown]
# ## Through the eyes
#
# Perhaps a child learns about the world by looking at it. Amodei wondered:
#
# > How do we get 10^{14} bits into the human brain? Maybe most of it is images.
# >
# > — [Dario Amodei](<said: amodei-bits>)
#
# As a question it claims no fact, but it can be reckoned.
# A bit answers one yes-or-no question.

# %%
# Waking hours, the bits that were asked for, and those of words
awake = 24 - (facts.sleep.infant_hours + facts.sleep.teenage_hours) / 2
goal, word_bits, byte = 1e14, facts.markowsky.word_characters * facts.markowsky.character_bits, 8
both_retinas = 2 * facts.retina.guinea_pig_bits / facts.retina.guinea_pig_cells * facts.retina.human_cells

# %%
# Where bits can be counted, in bits a second
points = {
    "what behaviour shows": facts.zheng.behaviour,
    "speech without a pause": facts.speech.bits,
    "ears": facts.markowsky.ears,
    "skin": facts.markowsky.skin,
    "eyes": facts.markowsky.eyes,
    "both optic nerves, at most": 2 * facts.zheng.nerve,
    "cones of both eyes": 2 * facts.zheng.cones,
}

# %%
# What each brings in a childhood, and how long it takes to bring what was asked for
taken = {name: senses.bits_taken_in(rate, awake, years) for name, rate in points.items()}
until = {name: senses.years_to_take_in(goal, rate, awake) for name, rate in points.items()}
text_bits = typical_words * word_bits
elsewhere = np.floor(1000 * (1 - taken["speech without a pause"] / goal)) / 1000  # rounded down, as the least


# %%
# The bits of a childhood over those of a model's text
def childhood_over_text(rate=facts.markowsky.eyes, tokens=usual):
    """Bits that a channel brings before the end of childhood over those of the text of a model."""
    return senses.bits_taken_in(rate, awake, years) / (tokens * a_token * word_bits)


# %%
# The headline of what the eyes send
seen = headline(
    "seen",
    f"bits that the eyes send before the age of {years} over those of the typical model's text",
    childhood_over_text,
    unit="times",
    format="sci1",
    how="published rates without errors; where along the nerve one counts matters more than any of them",
    alternatives={
        "a guinea pig's retina scaled up": {"rate": both_retinas},
        "LeCun's figure of 2025": {"rate": facts.lecun.later_megabytes * 1e6 * byte},
        "LeCun's figure of 2024": {"rate": facts.lecun.megabytes * 1e6 * byte},
        "the most that the optic nerves can carry": {"rate": 2 * facts.zheng.nerve},
        "the cones of both eyes": {"rate": 2 * facts.zheng.cones},
        "the text of Llama 2": {"tokens": llama.training_tokens},
        "what behaviour shows": {"rate": facts.zheng.behaviour},
    },
)

# %%
# The other end of the nerve, and LeCun's childhood in bytes
shown = seen.alternatives["what behaviour shows"]
letter_bits = facts.zheng.letter_bits / facts.markowsky.character_bits  # of theirs over those of ours
lecun = [each * 1e6 * facts.lecun.hours * 3600 for each in (facts.lecun.megabytes, facts.lecun.later_megabytes)]

# %% [markdown]
# Language cannot bring in [$10^{14}$](<calc: $10^{{{np.log10(goal):.0f}}}$>) bits.
# A growing person is awake for about [12.9](<calc: {awake:.1f}>) hours a day ([Iglowstein et al. 2003](<work: iglowstein-2003>)).
# Speech without a pause for all of them, at [39](<fact: {speech.bits:.0f}>) bits a second ([Coupé et al. 2019](<work: coupe-2019>)),
# comes to [1.2×10¹⁰](<calc: {taken["speech without a pause"]:sci1}>) bits in those years.
# So [at least 99.9%](<calc: at least {elsewhere:.1%}>) of the bits would have to come otherwise.
# The eyes, at [10 million](<fact: {markowsky.eyes / 1e6:.0f} million>) bits a second ([Markowsky 2017](<work: markowsky-2017>)),
# send so many within [0.6](<calc: {until["eyes"]:.1f}>) years, and the skin within [5.9](<calc: {until["skin"]:.1f}>).
#
# Yann LeCun concludes from such numbers that text is too thin to learn the world from.
# In 2024 he reckoned [20](<fact: {lecun.megabytes}>) megabytes a second through the optic nerves ([LeCun 2024](<work: lecun-2024>)).
# By that, a child of [four](<calc: {toddling:words}>) has seen [58](<calc: {lecun[0] / facts.lecun.model_bytes:.0f}>) times as many bytes as the largest models had read.
# A year later he said [2](<fact: {lecun.later_megabytes}>) megabytes ([OfficeChai 2025](<work: lecun-2025>)), which leaves [6](<calc: {lecun[1] / facts.lecun.model_bytes:.0f}>) times;
# with the larger models of that year, he said himself, it is about even.
# The first figure is near the most that the nerves can carry, [25](<calc: {2 * facts.zheng.nerve / byte / 1e6:.0f}>) megabytes a second.
# The second is near what retinas do: a guinea pig's, scaled up to both our eyes, send [2.2](<calc: {both_retinas / byte / 1e6:.1f}>) ([Koch et al. 2006](<work: koch-2006>)).
# On equal terms, with [ten](<calc: {word_bits:words}>) bits to a word, the eyes send [540](<calc: {round(seen, -1):,.0f}>) times as many bits in a childhood as the typical model's text holds.
#
# Jieyu Zheng and Markus Meister count at the other end, by what people do ([Zheng and Meister 2024](<work: zheng-2024>)).
# From typists to champions of memory, people take in and give out about [10](<fact: {zheng.behaviour}>) bits a second, whatever reaches their eyes.
# So counted, a childhood holds [3×10⁹](<calc: {taken["what behaviour shows"]:sci0}>) bits, [1,800](<calc: {round(1 / shown, -2):,.0f}>) times fewer than the model's text
# (or [900](<calc: {round(1 / shown * letter_bits, -2):,.0f}>) times, if the text too is counted as they count English).
#
# So does a child get more data than a model, or less?
# By bits, the answer depends on where one counts: at the eyes there are [1 million](<calc: {points["eyes"] / points["what behaviour shows"] / 1e6:.0f} million>) times as many as in behaviour.
# What matters is how much of what enters the eye changes what is learned, and no count of bits tells that.
# So the bits leave room for Amodei's idea of images, but they do not support it.
# People born blind speak against pictures as the main source: they know much of what the sighted know of the shape, size and skin of animals, though not of their colour
# ([Kim et al. 2019](<work: kim-2019>)).
# Pictures have been tried on a small scale: in the second year of BabyLM no model that learned from words with images beat the organizers' own models ([Hu et al. 2024](<work: hu-2024>)).

# %%
# Filling a head with bits
judge(
    "book-1e14-bits",
    not_of_fact("it is a question, in the course of a theory that he offers as one possibility"),
    f"So many bits take {until['eyes']:.1f} years of waking sight, {until['skin']:.1f} of touch, and {round(until['speech without a pause'], -3):,.0f} of speech without a pause; "
    f"at the rate that behaviour shows they would take {round(until['what behaviour shows'], -4):,.0f} years.",
)

# %%
# The points of counting side by side
drawing, axes = canvas(height=2.9)
names, amounts = list(taken), list(taken.values())
for row, bits in enumerate(amounts):
    axes.barh(row, bits, left=1, color=colours.BLUE if bits > text_bits else colours.GREEN, height=0.6)

# %%
# Its lines and axes
axes.axvline(text_bits, color=colours.INK, linewidth=1.4)
axes.axvline(goal, color=colours.VERMILION, linewidth=1.4)
axes.set(xscale="log", xlim=(1e8, 1e19), ylim=(-0.6, len(names) + 0.4), xlabel=f"bits in {years} years")
label(axes, text_bits * 0.7, len(names) - 0.3, "a model's text", ha="right", fontsize=9)
label(axes, goal * 1.4, len(names) - 0.3, "asked for", colours.VERMILION, fontsize=9)
axes.set(yticks=range(len(names)), yticklabels=names)
axes.grid(False, axis="y")

# %%
# The figure of the channels, with its caption and data
figure(
    drawing,
    name="channels",
    caption="Whether a child gets more data than a model depends on where one counts. "
    f"Blue: more bits by the age of {years} than the typical model's text holds, {round(seen, -1):,.0f} times as many at the eyes. "
    f"Green: fewer, {round(1 / shown, -2):,.0f} times fewer in what behaviour shows. The red line marks the bits of Amodei's question.",
    alt="Bars on a logarithmic axis for bits by behaviour, speech, ears, skin, eyes, optic nerves and cones; the first two end short of the line for a model's text, the others pass it.",
    data={"counted at (name)": names, "taken in (bits)": amounts},
)

# %%
# What the objections ask; roughly is the factor within which his words pass
roughly, kaplan = 3.2, facts.kaplan.data_exponent
turning = reading_words * roughly / least_more
filled = facts.markowsky.reading_words * 60 * awake * trends.DAYS_PER_YEAR * years
in_other_form, in_its_form = (
    thrift.most_saved_by_size(kaplan, kaplan),
    thrift.most_saved_by_size(kaplan, kaplan, kaplan),
)

# %% [markdown]
# ## Objections
#
# **A parameter is not a synapse.**
# True, and the first finding hangs on it.
# If a synapse is worth more than about [2.2](<calc: {roughly * most_said / smaller:.1f}>) parameters, the models were smaller than he said, even roughly.
# The second finding hardly depends on it:
# with [100](<calc: {hundred}>) synapses to a parameter, a Llama 2 the size of a cortex saves [5.1](<calc: {few:.1f}>) times; with [100](<calc: {hundred}>) parameters to a synapse, [8.8](<calc: {many:.1f}>) times.
#
# **The laws are stretched far beyond what they were fitted to.**
# They are, since the models behind them were smaller than Chinchilla, whose [70 billion](<calc: {chinchilla.parameters / 1e9:.0f} billion>) parameters
# are [2,140](<calc: {round(synapses / chinchilla.parameters, -1):,.0f}>) times fewer than a cortex has synapses.
# But the error would have to be great.
# A law's exponents say how fast the loss falls with size and with data.
# For growth without end from the best size to explain the whole gap, both, if equal, would have to be [0.07](<calc: {needed:.2f}>),
# where in Besiroglu's they are [0.35](<fact: {besiroglu.parameter_exponent:.2f}>) and [0.37](<fact: {besiroglu.data_exponent:.2f}>).
# None of the [4,000](<calc: {round(len(every), -2):,.0f}>) fits to Chinchilla's runs lets size save more than [56](<calc: {max(every):.0f}>) times.
# Nor does the form of the law decide it: if the fit may choose how size and data are joined, size saves [5.6](<calc: {freely_chosen[0]:.1f}>) times
# ([4.1](<calc: {freely_low:.1f}>) to [8.7](<calc: {freely_high:.1f}>)), and at most [33](<calc: {max(freely_chosen):.0f}>) times by other runs, or [71](<calc: {max(x for _name, _draw, x in freely):.0f}>) in a random redraw of runs.
# Kaplan's exponent for data alone, [0.095](<fact: {kaplan.data_exponent:.3f}>), comes near, but in the form of Kaplan's joint law it lets size save [2](<calc: {in_its_form:.0f}>) times;
# only put into Besiroglu's, where it does not belong, would it give [1,475](<calc: {in_other_form:,.0f}>) times.
#
# **The small models of BabyLM read their text over and over.**
# They do: GPT-BERT of the second year went through its words [234](<calc: {passes:.0f}>) times, where a child hears a sentence once.
# Counting each time as new text, it read [31 billion](<calc: {all_passes / 1e9:.0f} billion>) tokens, still [64](<calc: {llama.training_tokens / all_passes:.0f}>) times fewer than Llama 2.
# So they do not learn as children do, but they show how much grammar there is in a person's amount of text.
#
# **The test of the world may simply be harder.**
# In both tests people met rare words too, and BabyLM's models only questions with common ones, so that [93%](<calc: {grammar:.0%}>) and [14%](<calc: {world:.0%}>) are not exact.
# But people find the test easy, since they answer [95%](<calc: {facts.ewok.people:.0f}%>) rightly, and leaving out rare words hardly makes a gap of [39](<calc: {facts.ewok.people - facts.elc.ewok:.0f}>) points.
#
# ## The reckoning
#
# Both of Amodei's numbers are right as roughly as he gave them.
# His first idea, that the one explains the other, is not borne out.
# By the usual laws size accounts for a factor of [8.1](<calc: {saved:.1f}>), or [62](<calc: {saved.most:.0f}>) by the kindest fit that we count, of [15,000](<calc: {round(gap, -3):,.0f}>) for Llama 2.
# His second idea, that people learn from more than words, fits what small diets teach models and what they do not, but bits cannot prove it.
#
# The best earlier treatments are [Frank 2023](<work: frank-2023>), who names knowledge that is born in, the senses and company as candidates,
# and [Patel 2026](<work: patel-2026>), who finds as we do that size cannot close the gap, and that people who are blind or deaf do without the missing bits.
# New here, as far as we know, are how sure that is, by an interval and over other fits and forms,
# the gap at every age from published rates, and both ends of the nerve, one of them Zheng and Meister's, set against a model's text.
# The verdict on data would turn for these four models only if a person met [4.7 billion](<calc: {turning / 1e9:.1f} billion>) words in growing up,
# more than the [1.5 billion](<calc: {filled / 1e9:.1f} billion>) of somebody who read in every waking hour, or fewer than about [45 million](<calc: {reading_words / (roughly * most_more) / 1e6:.0f} million>), as in the quietest homes.
# The finding on size would change with a law whose exponents shrink at the size of brains, or with one for models that also see and touch and need less text.
#
# ## What this leaves out
#
# The words that a person meets are put together from studies of toddlers, adults and schoolchildren in few countries; talk in school is left out.
# A later and larger study of how much adults speak, which we know from reports alone, would make them [86 million](<calc: {fewer_spoken / 1e6:.0f} million>) ([Tidwell et al. 2025](<work: tidwell-2025>)).
# A token is taken as [0.75](<fact: {tokens.words}>) words.
# What evolution has put into a brain before birth is not counted.
# Rates of skin and ears are an encyclopaedia's, given without their measurement.
# Of Frank's paper we have seen the abstract and a summary, of Zhang's the abstract, of LeCun's later talk a report, and of Mu's post the beginning.
# The table of GPT-BERT, the texts of Zheng and Meister, Patel and MosaicML, and LeCun's talk of 2024 were read in public copies.
