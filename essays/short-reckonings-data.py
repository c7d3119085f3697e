# ---
# title: "Short reckonings: data"
# summary: >-
#   What models are trained on: text, pictures, the records of robots, and the judgement of people.
#   Robots that each act [once](<calc: {a_second:times}>) a second would have to be [44,000](<calc: {round(needed, -3):,.0f}>) to record as many actions in a year as LLaMA read tokens.
#   Networks had mastered handwritten digits [14](<calc: {early:.0f}>) years before they mastered the photographs of ImageNet.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-26
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
#     now: 'Without the book Gemini scored 0.2 into English and 0.0 into Kalamang; with it 4.0 and 5.5.'
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
#     why: 'This is the verdict on adding noise to pictures. Nothing is simulated any more: the largest open collection with captions is set beside the largest labelled one that a well-known maker of pictures was trained on.'
#   - date: 2026-11-26
#     was: 'models up to GPT-3 grew'
#     now: 'grew 2.3-fold a year'
#     why: 'Models from before the years of which he speaks had been counted with the rest.'
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
# The growth in a year along the trend of models, from AlexNet to GPT-3
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
    f"The {len(up_to_gpt1[0])} up to GPT-1 grew {by_early:.1f}-fold, {early_sure.low:.1f} to {early_sure.high:.1f}, so that these alone do not settle it. "
    f"Large sets of images grew {more_images:.0f}-fold from ImageNet's contest to BigGAN's.",
    fixed=f"the last of the models would have to be about {shrunk:,.0f} times smaller",
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
stock, largest = facts.villalobos.stock_tokens, max(of_summer)
judge(
    "book-entire-internet",
    likeliest(
        "the text of the web that is worth training on, of which the largest known set was all",
        compare(said=1, found=largest / stock),
        because="he asks what to make of how much the models require",
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
spring = max(tokens_read(dt.date(2007, 1, 1), dt.date(2023, 3, 27)))
years_left = math.log10(stock / spring) / facts.villalobos.growth_orders


def much_left(tokens):
    return true_unless(lambda times: times < 10, by="a set that had used much of it", found=tokens / spring)


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
# ## What reading teaches
#
# What a model reads can help it with something else.
# Aschenbrenner tells of a language that a model learnt from a single book, and the book notes that reading code improves reasoning.

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
# The digits are those of [LeCun et al. 1998](<work: lecun-1998>); the date is that of [Krizhevsky et al. 2012](<work: krizhevsky-2012>), who mastered photographs.
# Labelling pictures by hand takes people, so the other remarks are about pictures that come with captions, or with nothing.

# %%
# When the data sets fell
early = named["alexnet"].date.year - math.floor(facts.lenet.published)
digits_age = facts.scouting.published - facts.lenet.published
won = named["alexnet"].date
photographs_age = facts.scouting.published - won.year - won.timetuple().tm_yday / trends.DAYS_PER_YEAR
judge(
    "labenz-cracked-2012",
    of_record(
        likeliest(
            "the handwritten digits on his slide",
            compare(said=10, found=digits_age),
            because="he speaks of this data set, and goes on with the picture of a digit",
            others={"the photographs of ImageNet, which he does not name": compare(said=10, found=photographs_age)},
        )
    ),
    f"LeNet-5 was published {digits_age:.0f} years before, AlexNet {photographs_age:.0f}; the contest of the latter was won with {facts.imagenet_2012.winner:.1%} of errors against {facts.imagenet_2012.second:.1%}.",
)

# %%
# A small network reads digits
share = facts.lenet.parameters / facts.gpt3_175b.parameters
wrong = facts.lenet.error
guessing = 1 - 1 / 10
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
    f"Facebook alone would hold {round(uploaded, -10):,.0f} had uploads gone on at their old rate; the largest open collection with captions had {pairs:,.0f}.",
)

# %%
# A denoiser trained on pairs that it was never given
apart = facts.laion.pairs / facts.biggan.images
judge(
    "labenz-denoising-self-labels",
    of_record(
        likeliest(
            "data that nobody has to label, at a scale which labelling by hand does not reach",
            true_unless(lambda ratio: ratio <= 1, by="a labelled collection that is larger", found=apart),
            because="he sets it against examples whose right answer people had to give, and ends on that scale",
            others={
                "fresh noise in place of fresh pictures": undecided(
                    "fresh noise makes new pairs and no new pictures",
                    "training one denoiser on few pictures and another on many",
                )
            },
        )
    ),
    f"The largest open collection has {pairs:,.0f} pictures with the captions that they came with, {apart:,.0f} times as many as the largest labelled set that BigGAN was trained on.",
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
times = facts.imagenet_2009.images / facts.caltech256.images
judge(
    "ilya-imagenet-huge",
    true_unless(lambda times: times < 10, by="labelled sets of nearly its size", found=times),
    f"At its first publication ImageNet had {facts.imagenet_2009.images:,} pictures, {times:.0f} times as many as Caltech-256, the set of its kind that came before it.",
)

# %%
# How long until it could be had overnight
american_lines, night = facts.american_lines, 12
speed = american_lines.world_2017 * american_lines.over_world
faster_each_year = (speed / american_lines.bits_2010) ** (1 / (2017.125 - 2010.875))


def years_until(hours):
    needed = facts.imagenet_2012.bytes * 8 / (hours * 3600)
    return 2010.875 + math.log(needed / american_lines.bits_2010) / math.log(faster_each_year) - 2009.5


at_first = facts.imagenet_2012.bytes * 8 / american_lines.bits_2010 / 3600
judge(
    "ilya-imagenet-easy",
    likeliest(
        "overnight, on the average American line",
        at_most(said=5, found=years_until(night)),
        because="he says that people can then just tinker, and not only laboratories",
        others={"in a whole day": at_most(said=5, found=years_until(2 * night))},
    ),
    f"The pictures of its contest fill {render(facts.imagenet_2012.bytes, 'large3')} bytes. "
    f"In late 2010 the average American line took {at_first:.0f} hours for them; at the growth until 2017 it took {night} hours only {years_until(night):.0f} years after ImageNet came out. Laboratories had faster lines.",
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
            "people like the small trained model at least as well as an untrained one of this many times its size",
            at_least(said=100, found=times),
            because="he points to the paper, which reports that people preferred the small model",
            others={"their sizes differ by this factor": compare(said=100, found=times)},
        )
    ),
    f"People preferred a model of {render(facts.instructgpt.parameters, 'large2')} parameters to one {times:.0f} times its size.",
)
