# ---
# title: "Short reckonings: data"
# summary: >-
#   What models are trained on: text, pictures, the records of robots, and the judgement of people.
#   Robots that each act [once](<calc: {a_second:times}>) a second would have to be [44,000](<calc: {round(needed, -3):,.0f}>) to record as many actions in a year as LLaMA read tokens.
#   For each picture of ImageNet, which people labelled by hand, there are [21 million](<calc: {available:large2}>) tokens of public text.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-27
# excerpts: [moravec-flood, book-moravec-note]
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'Of 24 models of our table from 2023 on with tokens known, the median was trained on 7.5 trillion.'
#     now: 'Of 14 models of our table from 2023 to the interview with tokens known, the median was trained on 3 trillion.'
#     why: 'Patel spoke of the models of his time, and the median had been taken over later ones as well. The verdict is as it was.'
#   - date: 2026-11-26
#     was: 'depends on the model: off by a factor of 4.0 for GPT-3; holds for Chinchilla; off by a factor of 1.4 for Llama 3.1'
#     now: 'holds for Llama 3.1'
#     why: 'This is a reading of the verdict on bootstrapping; the others stand. Such a plural runs to the next larger name in use.'
#   - date: 2026-11-26
#     was: 'what a person hears'
#     now: 'what a person sees'
#     why: 'Amodei speaks of the words that a person sees.'
#   - date: 2026-11-26
#     was: 'holds for Llama 3.1'
#     now: 'holds'
#     why: 'This is the verdict on bootstrapping. Llama is the model of the time of the book that the book names nearby, so it is taken to be meant; the others stand beside it.'
#   - date: 2026-11-26
#     was: 'depends on the direction: holds for English; holds within 23% for Kalamang'
#     now: 'Of 6 points Gemini scored 0.2 without the book'
#     why: 'The verdict on learning a language had a yardstick that Aschenbrenner does not name, a model trained on the same examples. It now asks what the book added, and holds.'
#   - date: 2026-11-26
#     was: 'off by a factor of 15'
#     now: 'not a claim of fact, because he says how the work should be shared in a world to come'
#     why: 'This is the verdict on the work left to teachers. Sutskever says how work should be shared one day. The verdict had compared it with how it had been shared.'
#   - date: 2026-11-26
#     was: 'A fleet that records as many actions in a year as a language model reads tokens has 475,000 robots'
#     now: 'Robots that each act once a second would have to be 475,000'
#     why: 'The number is right for an action a second, which the summary did not say.'
#   - date: 2026-11-26
#     was: 'Robots that each act once a second would have to be 475,000'
#     now: 'Robots that each act once a second would have to be 44,000'
#     why: 'Llama 3 came out a year after the interview.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because the data were drawn from the very law that was then fitted to them'
#     why: 'This is the verdict on adding noise to pictures. Numbers and noise were drawn so that the fit had to succeed.'
#   - date: 2026-11-26
#     was: 'depends on which pictures are counted: holds for pictures on one platform'
#     now: 'had uploads gone on at their old rate'
#     why: 'Nobody has counted so many. An older count and an older rate of uploads were extended to the day of the report.'
#   - date: 2026-11-26
#     was: 'withdrawn, because the data were drawn from the very law that was then fitted to them'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on adding noise to pictures. Nothing is simulated any more: an open collection with captions is set beside the largest labelled one that a well-known maker of pictures was trained on.'
#   - date: 2026-11-26
#     was: 'models up to GPT-3 grew'
#     now: 'grew 2.3-fold a year'
#     why: 'Models from before the years of which he speaks had been counted with the rest.'
#   - date: 2026-11-26
#     was: 'a matter of record: too low by a factor of 2.5, by the record'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on the year in which the digits were cracked. The verdict had asked when a network first read them well; the words ask when they were mastered, and a network first came near to people in that very year.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on the tokens of pretraining, on the words for the models, and on a language from a book. Published figures decide. In the first two, the median of old and new models had stood for the leading ones.'
#   - date: 2026-11-26
#     was: '20 times as many as the largest labelled set that BigGAN was trained on'
#     now: '390 times as many as ImageNet, whose pictures people labelled by hand'
#     why: 'Labenz sets noise against labelling by hand. The labels of the other set came from a machine.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'undecided, because he speaks of the years before GPT-1'
#     why: 'This is the verdict on the growth of models and data sets. The trend had been taken up to GPT-3, and the few models of the years of which he speaks could have grown by luck.'
#   - date: 2026-11-27
#     was: '390 times as many as ImageNet, whose pictures people labelled by hand'
#     why: 'The verdict on noise as a source of examples was a matter of record, and rests now on networks of our own. It stands in From noise, and the record beside it, under a claim of its own.'
#   - date: 2026-11-27
#     was: 'the largest open collection with captions had'
#     now: 'an open collection with captions, LAION''s, has'
#     why: 'A larger one, DataComp''s, had been published when he spoke. The verdict is as it was.'
# ---

# %%
# What this page computes with
import datetime as dt
import math
import statistics

import numpy as np

from reckoner.author import facts, judge, models, render
from snippets import remarks, trends
from snippets.resampling import bootstrap
from snippets.verdicts import (
    at_least,
    at_most,
    between,
    compare,
    likeliest,
    not_of_fact,
    of_record,
    true_unless,
    undecided,
)

named = {model.id: model for model in models}

# %% [markdown]
# Hans Moravec compared the progress of machines with a flood that slowly covers a landscape of human skills:
#
# > As the rising flood reaches more populated heights, machines will begin to do well in areas a greater number can appreciate
# >
# > — [Hans Moravec](<said: moravec-flood>)
#
# What he left out, the book notes, was ["the need for huge amounts of training data"](<said: book-moravec-note>).
# The remarks on this page are about how much data there is, and what can be learnt from it.
#
# ## Robots
#
# A robot that acts once a second, day and night, makes as many records in a year as the year has seconds.
# What its cameras see is far more, and is not counted.
# The yardstick is the text that language models read at the time of which Sutskever speaks: GPT-3 when OpenAI gave robotics up, LLaMA in the month before the interview.

# %%
# Robots against text
a_second, faster, fastest, a_year = 1, 10, 100, 365.25 * 24 * 60 * 60
robots, text = 100, facts.gpt3.training_tokens


def against_text(actions):
    part = robots * actions * a_year / text
    return true_unless(lambda p: p >= 1, by="robots that record as much as the text", found=part)


by_laboratory = robots * a_second * a_year / text

# %%
# Robots against text: the verdict
judge(
    "ilya-100-robots",
    likeliest(
        "much less than a language model of the time read, with an action a second",
        against_text(a_second),
        because="he speaks of progress from compute and data together, and a robot that acts does so about that often",
        others={
            f"{faster} records a second": against_text(faster),
            f"{fastest} records a second, as of pictures": against_text(fastest),
        },
    ),
    f"At a record a second a year of {robots} robots makes {by_laboratory:.1%} as many records as GPT-3 read tokens, and at {fastest} records a second {fastest * by_laboratory:.0%}.",
)

# %%
# The fleet that would do
corpus, later = named["llama-65b"].training_tokens, named["llama-3-70b"].training_tokens
needed = corpus / (a_second * a_year)


def a_fleet(tokens, actions):
    return between(low=1_000, high=1_000_000, found=tokens / (actions * a_year))


# %%
# The fleet that would do: the verdict
judge(
    "ilya-hundreds-of-thousands-robots",
    likeliest(
        "the fleet that records as much in a year as a language model of that spring read, with an action a second",
        a_fleet(corpus, a_second),
        because="he says what it takes to have data for robots as one has text, now",
        others={
            f"{faster} records a second": a_fleet(corpus, faster),
            f"{fastest} records a second and the text of GPT-3": a_fleet(text, fastest),
            "the text of Llama 3": a_fleet(later, a_second),
        },
    ),
    f"It has {needed:,.0f} robots at a record a second, {needed / faster:,.0f} at {faster}, and {later / a_year:,.0f} for the text that Llama 3 read a year later. His range is so wide that it is hard to miss.",
)

# %%
# Data for robotics
grasps, utterances = facts.levine.grasps + facts.levine.further, facts.deep_speech.utterances

# %%
# The verdict
judge(
    "amodei-robotics-no-data",
    of_record(
        true_unless(lambda n: n >= utterances, by="robots that recorded as much as there was of speech", found=grasps)
    ),
    f"Robots at Google recorded {grasps:,.0f} grasps in the large experiments of those years. His own speech model learned from {utterances:,.0f} utterances, {utterances / grasps:.0f} times as many.",
)

# %% [markdown]
# ## What models read
#
# Amodei sets what models read against what a person sees. The reckonings below look at the first of the two.
# A token is about [three quarters](<plain: the rule of thumb that the next cells use>) of a word.

# %%
# The models of a time whose tokens are known


def known(start, end):
    """The models of the table between two dates with known tokens, that of most compute last."""
    found = [model for model in models if model.training_tokens and start <= model.date < end]
    return sorted(found, key=lambda model: model.training_flop)


asked = dt.date(2024, 1, 1) + dt.timedelta(days=int(facts.aschenbrenner.day) - 1)
recent = [model.training_tokens for model in known(dt.date(2023, 1, 1), asked)]
leading = known(asked.replace(year=asked.year - 1), asked)[-1]
median = statistics.median(recent)
judge(
    "book-trillions-of-tokens",
    of_record(
        likeliest(
            "said of a leading model of the time",
            between(*remarks.plural(1e12), leading.training_tokens),
            because="it is said of what gives models all of these capabilities",
            others={
                "said of the typical model of the time": between(*remarks.plural(1e12), median),
                "said of every model of the time": at_least(1e12, min(recent)),
            },
        )
    ),
    f"{leading.name} took the most compute among the models of the year before whose tokens are known, and read {render(leading.training_tokens, 'large2')} of them. "
    f"Of {len(recent)} models of our table from {asked.year - 1} to the interview with tokens known, the median was trained on {render(median, 'large2')}.",
)

# %%
# Words for the models
of_summer = known(dt.date(2023, 1, 1), dt.date(2023, 8, 8))
read = [model.training_tokens * facts.tokens.words for model in of_summer]
words = statistics.median(read)

# %%
# Words for the models: the verdict
judge(
    "book-trillions-for-models",
    of_record(
        likeliest(
            "said of a leading model of that year",
            between(*remarks.plural(1e12), read[-1]),
            because="the models under discussion are those that can be set beside a person, and he counts both in words",
            others={
                "said of the typical model of that year": between(*remarks.plural(1e12), words),
                "said of every one of them": at_least(1e12, min(read)),
            },
        )
    ),
    f"{of_summer[-1].name} took the most compute of those whose tokens are known, and read {render(read[-1], 'large2')} words. "
    f"Of {len(of_summer)} models of our table from that year until the interview, the median was trained on {render(words, 'large3')} words.",
)

# %%
# Raw tokens to labelled pictures
pictures, labelled = facts.imagenet.images, facts.imagenet.all_images
gpt3_read, llama_read = (named[id].training_tokens / pictures for id in ("gpt-3-175b", "llama-3-1-405b"))
available, stock = (facts.villalobos.stock_tokens / of for of in (labelled, pictures))

# %%
# Raw tokens to labelled pictures: the verdict
judge(
    "book-bootstrapping-millions",
    likeliest(
        "tokens of public text, for each picture of all of ImageNet, which people labelled by hand",
        between(*remarks.plural(1e6), available),
        because="the note speaks of the data that are available, and of tags that a person has to provide",
        others={
            "the same, for each picture of ImageNet's contest": between(*remarks.plural(1e6), stock),
            "tokens that Llama 3.1 has read, for each picture of the contest": between(
                *remarks.plural(1e6), llama_read
            ),
            "tokens that GPT-3 has read, for each picture of the contest": between(*remarks.plural(1e6), gpt3_read),
        },
    ),
    f"There are {render(available, 'large2')} tokens of public text for each picture of ImageNet, and {render(stock, 'large3')} for each of its contest, which is a part of it. "
    f"For each of those Llama 3.1 read {render(llama_read, 'large3')} and GPT-3 {render(gpt3_read, 'large3')}.",
)


# %%
# The growth in a year along the trend of models, from AlexNet to GPT-1 and to GPT-3
def yearly(dates, amounts):
    """The growth in a year along the trend through these models."""
    return float(10 ** np.polyfit(dates, np.log10(amounts), 1)[0])


first, last, middle = (named[id].date for id in ("alexnet", "gpt-3-175b", "gpt-1"))
held = [(m.date.toordinal() / trends.DAYS_PER_YEAR, m.parameters, m.date) for m in models if m.parameters]
dates, sizes = np.array([(date, size) for date, size, day in held if first <= day <= last]).T
up_to_gpt1 = np.array([(date, size) for date, size, day in held if first <= day <= middle]).T
by_size, by_early = yearly(dates, sizes), yearly(*up_to_gpt1)
sure = bootstrap((dates, sizes), yearly, of="models", seed=17)
early_sure = bootstrap(tuple(up_to_gpt1), yearly, of="models", seed=17)
more_images = facts.biggan.images / facts.imagenet.images

# %%
# Size and data, year by year
bigger = undecided(
    "he speaks of the years before GPT-1, and luck could have given the growth of the few models of our table",
    "the sizes of more networks of those years",
    {
        "the trend through notable models, from AlexNet to GPT-1": true_unless(
            lambda growth: growth <= 1, by="a trend that does not rise", found=by_early
        ),
        "the same, to GPT-3": true_unless(lambda growth: growth <= 1, by="a trend that falls", found=by_size),
        "sets of images": true_unless(lambda growth: growth <= 1, by="sets no larger", found=more_images),
    },
)
judge(
    "gwern-kept-getting-bigger",
    bigger,
    f"Large sets of images grew {more_images:.0f}-fold from ImageNet's contest to BigGAN's. "
    f"Along the trend, {len(up_to_gpt1[0])} models of our table up to GPT-1 grew {by_early:.1f}-fold a year, {early_sure.low:.1f} to {early_sure.high:.1f}, so that these alone do not settle it. "
    f"The {len(sizes)} up to GPT-3 grew {by_size:.1f}-fold a year, between {sure.low:.1f} and {sure.high:.1f} ({sure.how}).",
)

# %%
# Words to a token
words = facts.tokens.words
judge(
    "book-token-one-word",
    of_record(compare(said=1, found=words)),
    f"OpenAI's rule of thumb is {words} words of English to a token.",
)

# %%
# As long as a book
shortest = facts.wsfs.novel_words / facts.tokens.words
average, window = facts.pg19.words / facts.pg19.books / facts.tokens.words, facts.llama31.window
judge(
    "book-context-100k",
    likeliest(
        "an average book is about as long",
        compare(said=100_000, found=average),
        because="the colon gives the number as the length of a book",
        others={
            "the window of Llama 3.1, a model of the book's time, holds as much": at_least(said=100_000, found=window),
            "no book is shorter than this": compare(said=100_000, found=shortest),
        },
    ),
    f"Over {facts.pg19.books:,} old books of Project Gutenberg, the average is {round(average, -3):,.0f} tokens, at {facts.tokens.words} words to a token. "
    f"The window of Llama 3.1 holds {window:,}. A prize for novels asks for {facts.wsfs.novel_words:,} words, which are {shortest:,.0f} tokens.",
)

# %%
# Synthetic data of one model
synthetic = facts.hunyuan.synthetic_tokens / facts.hunyuan.tokens
judge(
    "book-hunyuan-20-percent",
    of_record(compare(said=0.20, found=synthetic)),
    f"Tencent reports nearly {render(facts.hunyuan.synthetic_tokens, 'large2')} synthetic tokens among {render(facts.hunyuan.tokens, 'large3')}, which is {synthetic:.1%}.",
)

# %%
# How often a model reads its data: LLaMA's sources, with their shares of the training and the passes over each
llama_data = facts.llama_data
passes_over = [
    (llama_data.crawl_share, llama_data.crawl_epochs),
    (llama_data.c4_share, llama_data.c4_epochs),
    (llama_data.code_share, llama_data.code_epochs),
    (llama_data.wikipedia_share, llama_data.wikipedia_epochs),
    (llama_data.books_share, llama_data.books_epochs),
    (llama_data.arxiv_share, llama_data.arxiv_epochs),
    (llama_data.answers_share, llama_data.answers_epochs),
]
passes = sum(share for share, _ in passes_over) / sum(share / epochs for share, epochs in passes_over)
most = max(epochs for _, epochs in passes_over)

# %%
# The verdict
judge(
    "book-data-used-once",
    likeliest(
        "said of all the data of a model together",
        compare(said=1, found=passes),
        because="the note tells why the compute of training reflects how much data it uses",
        others={"said of each of its sources": compare(said=1, found=most)},
    ),
    f"LLaMA made {passes:.1f} passes over its data, taken together: {llama_data.crawl_epochs:.1f} passes over the pages of Common Crawl and {most:.1f} over Wikipedia.",
)

# %%
# The largest set of the summer beside the text of the web
stock, largest = facts.villalobos.stock_tokens, max(model.training_tokens for model in of_summer)
judge(
    "book-entire-internet",
    likeliest(
        "the text of the web that is worth training on, of which the largest known set was all",
        compare(said=1, found=largest / stock),
        because="he calls it a fact that models require it, and asks what to make of that",
        others={
            "the least that there may be": compare(said=1, found=largest / stock.low),
            "what was later cleaned and given away": compare(said=1, found=largest / facts.fineweb.tokens),
        },
    ),
    f"PaLM 2 was trained on {render(largest, 'large2')} tokens, the most that was known then, which is {largest / stock:.1%} of the text that there is, or {largest / stock.low:.1%} if there is as little as there may be.",
)

# %%
# Text that is easily had
judge(
    "book-free-trillions",
    likeliest(
        "what had been gathered, cleaned and given away",
        between(*remarks.plural(1e12), facts.fineweb.tokens),
        because="the margin calls it low-hanging fruit",
        others={"all public text": between(*remarks.plural(1e12), stock)},
    ),
    f"The open collection FineWeb has {render(facts.fineweb.tokens, 'large2')} tokens, {facts.fineweb.tokens / stock:.1%} of all public text.",
)

# %%
# What was left in early 2023
spring = max(model.training_tokens for model in known(dt.date(2007, 1, 1), dt.date(2023, 3, 27)))
years_left = math.log10(stock / spring) / facts.villalobos.growth_orders


def much_left(tokens):
    return true_unless(lambda times: times < 10, by="a set that had used much of it", found=tokens / spring)


# %%
# What was left in early 2023: the verdict
judge(
    "ilya-data-quite-good",
    likeliest(
        "much more text than any model had been trained on",
        much_left(stock),
        because="he says lots to go, and goes on that text alone can take one very far",
        others={"the least that there may be": much_left(stock.low)},
    ),
    f"There was {stock / spring:.0f} times as much text as in the largest set known, and {stock.low / spring:.0f} times if there is as little as there may be. "
    f"At the growth of such sets {stock / spring:.0f} times is gone in {years_left:.1f} years.",
)

# %% [markdown]
# Labenz says of GPT-4 that it has read all books and speaks all languages.
# He does not mean it to the letter, but how far it is from the letter can be reckoned.
# The counts are those of [Taycher 2010](<work: taycher-2010>) and [Eberhard et al. 2023](<work: ethnologue-2023>).

# %%
# All books, each no longer than the shortest novel, and the largest text that a model was known to have read
library = facts.google_books.count * facts.wsfs.novel_words / facts.tokens.words
largest = max(model.training_tokens or 0 for model in models if model.date < dt.date(2023, 7, 1))
judge(
    "labenz-all-books",
    not_of_fact("it is a figure of speech for how much the model knows"),
    f"Google counted {round(facts.google_books.count, -6):,.0f} books. At the length of the shortest novels they are {render(library, 'large2')} tokens, "
    f"{library / largest:.1f} times the largest text that any model of our table had read by then.",
)

# %%
# All languages, and those in which its makers tested it
tested, spoken, good = facts.gpt4_languages.tested, facts.ethnologue.languages, facts.gpt4_languages.ahead
judge(
    "labenz-all-languages",
    not_of_fact("it is a figure of speech for how much the model knows"),
    f"OpenAI tested GPT-4's knowledge in {tested} of some {spoken:,} languages; in {good} of them it did better than older models did in English.",
)

# %% [markdown]
# ## What reading teaches
#
# What a model reads can help it with something else.
# Aschenbrenner tells of a language that a model learnt from a single book, and Hassabis says that getting better at code can improve reasoning.

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
learnt = likeliest(
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
)

# %%
# The verdict
top = 6  # the best score, by the facts' own unit
judge(
    "book-gemini-learns-language",
    of_record(learnt),
    f"Of {top} points Gemini scored {kalamang.without_to_english:.1f} without the book for translating the language, Kalamang, into English and {kalamang.without_from_english:.1f} the other way; "
    f"with it {kalamang.with_to_english:.1f} and {kalamang.with_from_english:.1f}. A person with the same book scored {kalamang.person_to_english:.1f} and {kalamang.person_from_english:.1f}, by their own rating.",
)

# %%
# Code and reasoning
gain = facts.code.reasoning_gain
judge(
    "book-transfer-far",
    of_record(true_unless(lambda gained: gained <= 0, by="a study that found no gain", found=gain)),
    f"In a study with small models, adding code to the training data improved reasoning in plain language by up to {gain:.1%}.",
)

# %% [markdown]
# ## Digits and pictures
#
# The digits are those of [LeCun et al. 1998](<work: lecun-1998>). [Cireşan et al. 2012](<work: ciresan-2012>) came near to people on them.
# In the same year [Krizhevsky et al. 2012](<work: krizhevsky-2012>) mastered photographs.
# Labelling pictures by hand takes people, so the other remarks are about pictures that come with captions, or with nothing.

# %%
# When the data sets fell
near_people, digits_age = (facts.scouting.published - x for x in (facts.ciresan_2012.posted, facts.lenet.published))
plainly = facts.scouting.published - facts.ciresan_2010.posted
won = named["alexnet"].date
photographs_age = facts.scouting.published - won.year - won.timetuple().tm_yday / trends.DAYS_PER_YEAR

# %%
# When the data sets fell: the verdict
judge(
    "labenz-cracked-2012",
    of_record(
        likeliest(
            "the digits on his slide, from when a network first read them about as well as people",
            compare(said=10, found=near_people),
            because="cracked is more than read, and he names the deep networks and their year",
            others={
                "from when a network first read nearly all of them, LeNet-5": compare(said=10, found=digits_age),
                "from when a plain deep network of the same people did nearly as well": compare(said=10, found=plainly),
                "the photographs of ImageNet, which he does not name": compare(said=10, found=photographs_age),
            },
        )
    ),
    f"The first network that came near to people on these digits, as its authors say, was posted {near_people:.0f} years before the report, with {facts.ciresan_2012.error:.2%} of errors. "
    f"A plain deep network of the same people had {facts.ciresan_2010.error:.2%} {plainly:.0f} years before the report, and LeNet-5, "
    f"{digits_age:.0f} years before, {facts.lenet.error:.1%}. AlexNet mastered photographs {photographs_age:.0f} years before, "
    f"with {facts.imagenet_2012.winner:.1%} of errors against {facts.imagenet_2012.second:.1%}.",
)

# %%
# A small network reads digits
share = facts.lenet.parameters / facts.gpt3_175b.parameters
wrong = facts.lenet.error
guessing = 1 - 1 / 10

# %%
# A small network reads digits: the verdict
judge(
    "labenz-digits-small-model",
    of_record(
        true_unless(
            lambda missed: missed > guessing / 10 or share > 1e-3,
            by="a network that is large, or wrong too often",
            found=wrong,
        )
    ),
    f"LeNet-5, with {facts.lenet.parameters:,} numbers, missed {wrong:.1%} of unseen digits, where a guess misses {guessing:.0%}.",
)

# %%
# Pictures, and pictures with captions
days = (facts.scouting.published - facts.facebook_photos.counted) * trends.DAYS_PER_YEAR
uploaded = facts.facebook_photos.count + days * facts.facebook_photos.per_day
pairs = facts.laion.pairs

# %%
# Pictures, and pictures with captions: the verdict
judge(
    "labenz-trillion-images",
    likeliest(
        "pictures that people put on Facebook, if uploads went on",
        at_least(said=1e12, found=uploaded),
        because="he says where to look, and names Facebook first",
        others={
            "pictures on Facebook at the last published count": at_least(said=1e12, found=facts.facebook_photos.count),
            "pictures of an open collection": at_least(said=1e12, found=pairs),
        },
    ),
    f"Facebook alone would hold {round(uploaded, -10):,.0f} had uploads gone on at their old rate; an open collection with captions, LAION's, has {pairs:,.0f}.",
)

# %%
# Images of a generator
judge(
    "book-biggan-300m",
    of_record(compare(said=300e6, found=facts.biggan.images)),
    f"BigGAN's largest set had {render(facts.biggan.images, 'large3')} images after rare labels were left out.",
)

# %%
# Adversarial networks and their largest set
judge(
    "book-gans-past-millions",
    of_record(true_unless(lambda images: images <= 10e6, by="a largest set that is small", found=facts.biggan.images)),
    f"BigGAN, which he names, was trained on {render(facts.biggan.images, 'large3')} images. How many people say otherwise was not looked into.",
)

# %%
# ImageNet beside the labelled pictures before it
times, of_tiny = (facts.imagenet_2009.images / of for of in (facts.caltech256.images, facts.tiny_images.images))


def was_huge(ratio):
    return true_unless(lambda times: times < 10, by="labelled sets of nearly its size or larger", found=ratio)


# %%
# ImageNet beside the labelled pictures before it: the verdict
judge(
    "ilya-imagenet-huge",
    likeliest(
        "against pictures that people had labelled",
        was_huge(times),
        because="he says that it was very difficult to use, so that he speaks of pictures at their full size",
        others={"against tiny pictures that bear the word they were searched by": was_huge(of_tiny)},
    ),
    f"At its first publication ImageNet had {facts.imagenet_2009.images:,} pictures, {times:.0f} times as many as Caltech-256, a set that people had labelled. "
    f"A set of tiny pictures from search engines, which bear the word that was searched, was {1 / of_tiny:.0f} times as large as ImageNet then.",
)

# %%
# How long until it could be had overnight
american_lines, night = facts.american_lines, 12
speed = american_lines.world_2017 * american_lines.over_world
measured = 2017.125
faster_each_year = (speed / american_lines.bits_2010) ** (1 / (measured - 2010.875))


def years_until(hours):
    needed = facts.imagenet_2012.bytes * 8 / (hours * 3600)
    return 2010.875 + math.log(needed / american_lines.bits_2010) / math.log(faster_each_year) - 2009.5


at_first = facts.imagenet_2012.bytes * 8 / american_lines.bits_2010 / 3600

# %%
# How long until it could be had overnight: the verdict
judge(
    "ilya-imagenet-easy",
    undecided(
        "he does not say whose line or how long a wait is easy",
        "a count of who had trained on ImageNet, by year",
        {
            "overnight, on the average American line": at_most(said=5, found=years_until(night)),
            "in a whole day": at_most(said=5, found=years_until(2 * night)),
        },
    ),
    f"The pictures of its contest fill {render(facts.imagenet_2012.bytes, 'large3')} bytes. "
    f"In late 2010 the average American line took {at_first:.0f} hours for them; at the growth until {measured:.0f} it took {night} hours {years_until(night):.0f} years after ImageNet came out, "
    f"and a whole day {years_until(2 * night):.0f} years after. Laboratories had faster lines.",
)

# %% [markdown]
# ## Who teaches whom
#
# People rank a model's answers, and the model then practises on answers of its own.
# InstructGPT's figures are the published ones nearest to the time of the interview.

# %%
# Human and machine samples
human = facts.instructgpt.demonstrations + facts.instructgpt.ranked
machine = facts.instructgpt.episodes


def mostly(by_people):
    part = machine / (by_people + machine)
    return true_unless(lambda p: p <= 0.5, by="people, who made most of it", found=part)


few, many = (
    facts.instructgpt.demonstrations + facts.instructgpt.ranked * math.comb(int(answers), 2)
    for answers in (facts.instructgpt.fewest_answers, facts.instructgpt.most_answers)
)
judge(
    "ilya-rl-data-from-ai",
    likeliest(
        "saying that more of the samples come from the model than from people, with each ranked prompt as a sample",
        mostly(human),
        because="he says that the data made in the process come from the AI, and that people train the reward",
        others={
            "each pair of answers as a sample, with the fewest answers to a prompt": mostly(few),
            "each pair of answers as a sample, with the most": mostly(many),
        },
    ),
    f"Against {human:,.0f} items from people stand {machine:,.0f} episodes of the model's own, {machine / (human + machine):.0%} of all. "
    f"Each ranking holds several comparisons, and with the most that there can be the model's share is {machine / (many + machine):.0%}.",
)

# %%
# The share that is left to teachers
judge(
    "ilya-1-99-split",
    not_of_fact("he says how the work should be shared in a world to come"),
    f"People made {human / (human + machine):.0%} of InstructGPT's samples.",
)

# %%
# Liked as well as a larger model
times = facts.gpt3_175b.parameters / facts.instructgpt.parameters
judge(
    "book-rlhf-100x",
    of_record(
        likeliest(
            "people like the small model with that training at least as well as one of this many times its size without it",
            at_least(said=100, found=times),
            because="he points to the paper, which reports that people preferred the small model",
            others={"their sizes differ by this factor": compare(said=100, found=times)},
        )
    ),
    f"People preferred a model of {render(facts.instructgpt.parameters, 'large2')} parameters with that training to one {times:.0f} times its size without it.",
)
