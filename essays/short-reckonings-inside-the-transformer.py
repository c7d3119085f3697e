# ---
# title: "Short reckonings: inside the transformer"
# summary: >-
#   How a transformer is built and how it is trained, as speakers explained it from memory, with the sums done.
#   Learning from a token takes a large model [411 billion](<calc: {render(token, 'large3')}>) operations, many more than the book says.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-27
# excerpts: []
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'holds within 23%'
#     now: 'holds'
#     why: 'This is the verdict on the units of a layer. The verdict had taken what passes between the layers of GPT-3 for the width of a layer. The hidden layers are judged now, at the middle of its sizes.'
#   - date: 2026-11-26
#     was: 'depends on the format: holds within 3% for 16 bits; holds for 32 bits'
#     now: 'not a claim of fact, because it shows by an example what the term means'
#     why: 'The book gives a number as an example. It does not say how exactly a computer holds it.'
#   - date: 2026-11-26
#     was: 'depends on the gates: holds for gates at their usual start; contradicted by a gate short of fully open that holds for gates that learned to hold'
#     now: 'withdrawn, because we chose the gates, and one of the readings could not come out otherwise'
#     why: 'The gates of the first reading were those of an LSTM before training, which nobody uses. In the second, some gate short of fully open always keeps as much as is asked for.'
#   - date: 2026-11-26
#     was: 'withdrawn, because we chose the gates, and one of the readings could not come out otherwise'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on LSTMs and what stood far back. It now rests on a study of how much context trained LSTMs use.'
#   - date: 2026-11-26
#     was: 'depends on the layer: holds for a plain convolution; contradicted by shifts smaller than its stride for a layer that skips outputs'
#     now: 'holds'
#     why: 'This is the verdict on convolutions and shifts. He speaks of what they are built for. The finding now says that skipping places undoes most of it.'
#   - date: 2026-11-26
#     was: 'depends on what the figures are: contradicted by the rule that probabilities share a whole for probabilities; holds for scores before the softmax'
#     now: 'not a claim of fact, because he calls the example made up'
#     why: 'Labenz says that the output of his example is made up.'
#   - date: 2026-11-26
#     was: 'depends on training or writing: holds for training; contradicted by text that is written token by token for writing'
#     now: 'holds'
#     why: 'This is the verdict on what can be done at the same time. Labenz speaks of training. The other reading was empty, because text is written token by token by definition.'
#   - date: 2026-11-26
#     was: 'off by a factor of 1.4'
#     now: 'a matter of record: the record agrees'
#     why: 'Labenz says that he does not know how many layers GPT-3 has, and guesses. A guess is now held to be right within the factor that the method page allows for one.'
#   - date: 2026-11-26
#     was: 'not a claim of fact, because it shows by an example what the term means'
#     why: 'The example of a floating-point number is no longer judged. It says nothing of AI.'
#   - date: 2026-11-26
#     was: 'not a claim of fact, because he calls the example made up'
#     why: 'The figures of an example that the speaker calls made up are no longer judged.'
#   - date: 2026-11-26
#     was: 'contradicted by inner sizes that differ'
#     why: 'This was the verdict on multiplying matrices. Labenz reads a slide aloud that we cannot see. If the slide names columns first he is right, so the words are no longer held against him.'
#   - date: 2026-11-26
#     was: 'contradicted by the definition of the product'
#     why: 'This was the verdict on the entry of a product, read from the same slide, and went for the same reason.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'too low by a factor of 41'
#     why: 'This is the verdict on the operations for each data point. GPT-2 had been taken for a large model, because it fits. The book is about later models, and the one at their middle is judged now.'
#   - date: 2026-11-26
#     was: 'For a single token it takes 19% of the operations of GPT-3''s whole training.'
#     why: 'Labenz says that changing the parameters singly would work, not that it would be cheap. The statement stands in One weight at a time now, where networks are trained in both ways.'
#   - date: 2026-11-26
#     was: 'Trained LSTMs make use of about 200 tokens, and GPT-1 attended to 512.'
#     why: 'Two papers on unlike networks had been set side by side. Another trained both kinds alike, so that it can tell structure from training.'
#   - date: 2026-11-27
#     was: 'a matter of record: the record agrees'
#     now: 'What Amodei says of LSTMs and the distant past is judged on another page'
#     why: 'This is the verdict on LSTMs and the distant past. It stands on the page The models just want to learn now, unchanged, beside networks that we trained.'
#   - date: 2026-11-27
#     was: 'The predictions of an LSTM get no better after 100 tokens, where those of a transformer go on getting better over all 1,024.'
#     why: 'The claim is judged on another page now, with these figures beside it.'
#   - date: 2026-11-27
#     was: 'holds, read as a token that is likelier than all others'
#     why: 'This was the verdict on the lowest setting of the temperature. The words say what the setting means, and no computation could have come out against them. It stands in A transformer, counted, as not a claim of fact.'
# ---

# %%
# What this page computes with
import numpy as np

from reckoner.author import facts, judge, models, render
from snippets import remarks, transformer
from snippets.verdicts import at_least, between, compare, likeliest, of_record, true_unless

named = {model.id: model for model in models}

# %% [markdown]
# Nathan Labenz explained the transformer in a talk with slides, and the book explains its terms in the margin.
# What they define can be computed, and what they give from memory can be looked up.
# The essay [A transformer, counted](a-transformer-counted.md) judges what he says of its size, its tokens and its operations.
#
# ## The parts of GPT-3
#
# A transformer turns each token into a row of numbers, passes it through many layers, and ends with a probability for every token that could come next.

# %%
# GPT-3's shape, and how many parameters it makes
depth, vocabulary = facts.gpt3_175b.layers, facts.gpt2.vocabulary
shape = depth, facts.gpt3_175b.width, vocabulary, facts.gpt3.context
counted = transformer.gpt_parameters(*shape, facts.gpt3.widening)

# %%
# Units in a layer: what is hidden in each of GPT-3's sizes, and what passes between the layers
sizes = (
    facts.gpt3_small, facts.gpt3_medium, facts.gpt3_large, facts.gpt3_xl,
    facts.gpt3_2_7b, facts.gpt3_6_7b, facts.gpt3_13b, facts.gpt3_175b,
)  # fmt: skip
width = facts.gpt3_175b.width
hidden = np.array([facts.gpt3.widening * size.width for size in sizes])
units = likeliest(
    "what a hidden layer of a large language model commonly has",
    compare(said=10_000, found=np.median(hidden)),
    because="the entry says what each layer contains, and calls the hidden layers those that compute most",
    others={
        "the hidden layers of GPT-3's largest size": compare(said=10_000, found=hidden.max()),
        "the numbers that pass between the layers of that size": compare(said=10_000, found=width),
        "any layer at all": at_least(said=10_000, found=hidden.max()),
    },
)
judge(
    "book-10000-units",
    units,
    f"The hidden layers of GPT-3's {len(hidden)} sizes have from {hidden.min():,.0f} to {hidden.max():,.0f} units, at the middle {np.median(hidden):,.0f}.",
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
    f"Take all other parts from GPT-2's {len(kinds)} published sizes, and what is left makes a table of {min(left):,.0f} to {max(left):,.0f} rows, because the sizes are rounded. "
    f"GPT-2 knows {facts.gpt2.vocabulary:,} tokens, so the table has one row for each. "
    "GPT-2 adds a second row, for the token's place.",
)

# %% [markdown]
# A model has to be told in which place each token stands. ALiBi ([Press et al. 2021](<work: press-2021>)) does so by how far tokens stand apart; we know the tables of its paper from a copy.

# %%
# Windows longer than those of the training
stretch = facts.alibi.longest / facts.alibi.trained
kept = facts.alibi.long_perplexity / facts.alibi.short_perplexity
lost = facts.sine_places.long_perplexity / facts.sine_places.short_perplexity

# %%
# Windows longer than those of the training: the verdict
judge(
    "labenz-alibi-windows",
    of_record(
        likeliest(
            "a model still predicts about as well in windows far longer than those of its training",
            true_unless(lambda times: times >= 1.1, by="predictions that get worse", found=kept),
            because="he says that the scheme allows for them, not that it makes good use of them",
            others={
                "it predicts better for seeing more": true_unless(
                    lambda times: times >= 1, by="predictions that do not get better", found=kept
                )
            },
        )
    ),
    f"In windows {stretch:.0f} times as long as in training, the perplexity rises by {kept - 1:.0%} with ALiBi and {lost:.0f}-fold with the older scheme. "
    f"It does not fall, so the model may not use what it now sees.",
)

# %% [markdown]
# ## Older than the transformer
#
# The transformer put together what others had thought of before. These remarks say when that was, and what was new.

# %%
# What can be done at the same time
in_context = facts.gpt3.context
in_turn, at_once = in_context + depth - 1, depth * facts.vaswani.steps

# %%
# The verdict
judge(
    "labenz-parallelizable",
    true_unless(lambda share: share >= 1, by="as many steps in sequence", found=at_once / in_turn),
    f"To train on a text of {in_context:,} tokens, a transformer of {depth} layers takes {at_once:.0f} steps one after another, "
    f"and a recurrent network as deep takes {in_turn:,.0f}.",
)

# %%
# How old attention was
older = facts.vaswani.posted - facts.bahdanau.posted
judge(
    "labenz-attention-couple-years",
    of_record(compare(said=2, found=older)),
    f"The paper that brought attention into translation is {older:.1f} years older than that on the transformer.",
)

# %%
# Shortcuts before ResNets
resnet = named["resnet-152"].date.year

# %%
# The verdict
judge(
    "book-resnet-1988",
    of_record(
        likeliest(
            "the year of the older paper",
            compare(said=1988, found=facts.shortcuts.published),
            because="he is struck by how early it was",
            others={"the year of the paper on ResNets": compare(said=2015, found=resnet)},
        )
    ),
    f"Lang and Witbrock joined each layer to all that follow it in {facts.shortcuts.published:.0f}, {resnet - facts.shortcuts.published:.0f} years before ResNets. "
    "Their connections carry weights and those of a ResNet do not, so that he can mean only the idea of skipping layers. "
    "Whether anybody had it before was not looked into.",
)

# %%
# When networks of neurons were thought of
year = facts.mcculloch.published
judge(
    "book-1940s",
    of_record(between(1940, 1949, year)),
    f"McCulloch and Pitts published the first network of artificial neurons in {year}.",
)

# %%
# A ResNet on the fastest machine of 1988
a_year = 365.25 * 24 * 3600
for_resnet, for_alexnet = (
    named[id].training_flop / facts.cray_1988.flop_per_second / a_year for id in ("resnet-152", "alexnet")
)


def too_slow(years):
    return true_unless(lambda years: years < 1, by="a run of less than a year", found=years)


# %%
# A ResNet on the fastest machine of 1988: the verdict
judge(
    "book-compute-of-1988",
    likeliest(
        "a ResNet as of 2015, which tells photographs apart",
        too_slow(for_resnet),
        because="he compares the idea of 1988 with what worked in 2015",
        others={"any network that tells photographs apart, such as AlexNet": too_slow(for_alexnet)},
    ),
    f"At the peak of a Cray Y-MP the training of ResNet-152 takes {for_resnet:.0f} years, and that of AlexNet {for_alexnet:.1f}. A network for a smaller task may have been within reach.",
)

# %% [markdown]
# ## Learning
#
# A model starts from chance, is scored, and is changed where that helps.
# What Amodei says of LSTMs and the distant past is judged on another page.

# %%
# Operations of an update: the models of the table since GPT-3 whose sizes are known
since = named["gpt-3-175b"].date
passed = [m.parameters_active or m.parameters for m in models if m.domain == "Language" and m.date >= since]
updates = transformer.training_flop([size for size in passed if size], 1)
token, passage = np.median(updates), transformer.training_flop(facts.gpt3_175b.parameters, facts.gpt3.context)
small = transformer.training_flop(facts.gpt2_xl.corrected_parameters, 1)
operations = likeliest(
    "an update by a token, in the large language model at the middle of those since GPT-3",
    between(*remarks.plural(1e9), token),
    because="the same glossary calls the token the basic unit of data, and the book is about these models",
    others={
        "the largest of those models": between(*remarks.plural(1e9), updates.max()),
        "a whole text, as long as GPT-3's context": between(*remarks.plural(1e9), passage),
        "GPT-2, large in its time": between(*remarks.plural(1e9), small),
    },
)
judge(
    "book-billions-of-flops-per-point",
    operations,
    f"A token costs the model at the middle {render(token, 'large3')} operations and the largest {render(updates.max(), 'large2')}; in GPT-2 it took {render(small, 'large2')}.",
)
