# ---
# title: A transformer, counted
# summary: >-
#   Nathan Labenz says that a language model like GPT-3 is basically all matrix multiplication. He is right: products of matrices are
#   [99.95%](<calc: {products_share:.2%}>) of its operations.
#   The usual rule, [two](<plain: the rule>) operations for each of the model's numbers and each token (a word or a piece of one), counts every matrix, but not the work of comparing a token with all earlier ones, which grows with the text.
#   For the last token of the longest text that it can read, the products of the largest GPT-3 cost [2.7%](<calc: {beyond:.1%}>) more than the rule says, or less, and those of GPT-2's sizes
#   [10%](<calc: {for_gpt2.alternatives["GPT-2 XL"]:.0%}>) to [14%](<calc: {for_gpt2:.0%}>) more.
#   GPT-2's first published sizes, which its authors later called wrong, all come out if one counts with GPT-1's word list ([40,478](<fact: {gpt1.vocabulary:,}>)) and not GPT-2's
#   ([50,257](<fact: {gpt2.vocabulary:,}>)). That is our guess at the slip, not proved.
#   Rounding each weight to [4](<calc: {few_bits}>) bits makes our two small models [12.1%](<calc: {rounding:.1%}>) and [8.6%](<calc: {other_rounding:.1%}>) worse at predicting text, measured in perplexity, roughly the number of tokens
#   between which a model wavers. If their tables of tokens and places stay whole, it is [5.1%](<calc: {whole_tables[0]:.1%}>) and [3.6%](<calc: {whole_tables[1]:.1%}>). At [8](<calc: {more_bits}>) bits it costs
#   [0.05%](<calc: {rounding.alternatives["8 bits"]:.2%}>) or less.
#   A word from GPT-2's authors could change what we say of its sizes.
# part: Inside the machine
# order: 1
# authors: [The Scaling Era Reckoned]
# date: 2026-11-27
# excerpts: [labenz-simple, labenz-layers, labenz-tokens, labenz-concentrated, labenz-temperature]
# claims: [labenz-multiplication-and-addition, labenz-all-matrix-multiplication, labenz-gpt3-70-layers, labenz-175-billion, labenz-50000-vocab, labenz-hello-token, labenz-ing-token, labenz-probability-concentrated,
# labenz-temperature-zero]
# ---

# %%
# What this essay computes with

import numpy as np

from reckoner.author import (
    canvas,
    colours,
    explore,
    facts,
    figure,
    guide,
    headline,
    judge,
    label,
    models,
    reading,
    render,
    runs,
    slider,
    table,
)
from snippets import bytepairs, counting, resampling, sampling, transformer
from snippets.gpt import GPT, Multiplier, Shape
from snippets.tallies import Tally
from snippets.verdicts import at_least, compare, likeliest, not_of_fact, of_record, true_unless

# %%
# The sizes of GPT-2 and of GPT-3
gpt2 = facts.gpt2_small, facts.gpt2_medium, facts.gpt2_large, facts.gpt2_xl
gpt3 = (
    facts.gpt3_small, facts.gpt3_medium, facts.gpt3_large, facts.gpt3_xl,
    facts.gpt3_2_7b, facts.gpt3_6_7b, facts.gpt3_13b, facts.gpt3_175b,
)  # fmt: skip
largest, vocabulary = facts.gpt3_175b, facts.gpt2.vocabulary

# %%
# Our own model, a tiny one, and how many tokens the layers of GPT-3 may see that look at the nearest alone
shape = Shape(layers=3, width=64, heads=4, vocabulary=512, context=64)
tiny = Shape(layers=2, width=8, heads=2, vocabulary=11, context=6)
bands = 128, 512


# %%
# The share of products of matrices, and that of additions and multiplications, of what a token costs
def share_of_products(size=largest, places=facts.gpt3.context, rows=vocabulary, odd_ones=False):
    """Products over all operations; or additions and multiplications, wherever they are, over all operations."""
    by_products = counting.token_flop(size.layers, size.width, rows, places)
    others = counting.other_operations(size.layers, size.width, size.heads, places)
    odd_too = counting.odd_operations(size.layers, size.width, size.heads, places)
    return 1 - odd_too / (by_products + others) if odd_ones else by_products / (by_products + others)


# %%
# Other choices of model and text
choices = {
    "the first token of a text": {"places": 1},
    "the smallest size of GPT-3": {"size": facts.gpt3_small},
    "the smallest size at the context of GPT-2, whose shape it has": {
        "size": facts.gpt3_small,
        "places": facts.gpt2.context,
    },
    f"every other layer banded at {bands[0]} tokens": {"places": (facts.gpt3.context + bands[0]) / 2},
    "our own small GPT": {"size": shape, "places": shape.context, "rows": shape.vocabulary},
}

# %%
# The share of products, with what other choices give
products_share = headline(
    "share-of-products",
    "the share of GPT-3's operations that belong to products of matrices, at the end of its context",
    share_of_products,
    unit="share",
    format=".2%",
    how="a count has none",
    alternatives=choices,
)

# %%
# The share of additions and multiplications, with what other choices give
plain_share = headline(
    "share-of-additions-and-multiplications",
    "the share of GPT-3's operations that are additions or multiplications, at the end of its context",
    lambda **choice: share_of_products(odd_ones=True, **choice),
    unit="share",
    format=".2%",
    how="a count has none",
    alternatives={name: choices[name] for name in list(choices)[:2]},
)

# %% [markdown]
# In July 2023 Nathan Labenz, host of *The Cognitive Revolution*, spent part of an episode on what happens inside a model like the one behind ChatGPT.
#
# > What's happening in there is honestly low level, pretty simple. It's basically all [...] matrix multiplication and matrix multiplication is just multiplication and addition.
# >
# > — [Nathan Labenz](<said: labenz-simple>)
#
# That can be checked to the last multiplication, and whoever wants to know what such a model costs, or whether it fits into a phone, has to do this sum.
# So we built a GPT in a page of NumPy, which is Python's library for tables of numbers, trained it, and counted everything that it does.
# Labenz is right: [99.95%](<calc: {products_share:.2%}>) of GPT-3's operations belong to products of matrices.
# The count also turned up misprints in a famous table and a likely cause of GPT-2's wrong first sizes, and it tells where a rule of thumb fails.
#
# ## Most of GPT-3 is feed-forward layers
#
# First we learn where the numbers of a model sit, and how few figures describe it.
#
# The numbers sit in *matrices*. A matrix is a table of numbers. To multiply a list of numbers by it, the machine multiplies each number in the list by the matching number of a column and adds up the results, one sum for each
# column. So a table of [64](<calc: {shape.width}>) by [192](<calc: {3 * shape.width}>) numbers takes as many
# multiplications as it has numbers, and as many additions.
#
# A model is built in layers, and each layer has two parts, which are explained below: *attention*, by which a token takes up something from the tokens before it, and the *feed-forward layer*, which works on each token
# alone. The picture shows the matrices of all layers of GPT-3.


# %%
# The layers of a model in columns, each layer as high as its matrices and as wide as all of them side by side
def stack(axes, layers, width, columns=1, down=0.0):
    """Draw attention, of 4 widths, and the feed-forward part, of 8, with a thin line between layers."""
    high = layers / columns * width
    for left in 12.6 * width * np.arange(columns):
        for tone, start, wide in ((colours.BLUE, 0, 4), (colours.ORANGE, 4, 8)):
            axes.broken_barh([(left + start * width, wide * width)], (down, high), color=tone, linewidth=0)
    lines = np.repeat(down + width * np.arange(1, layers / columns), 3)
    across = np.tile([0, 12.6 * columns * width, np.nan], len(lines) // 3)
    axes.plot(across, lines, color=colours.PAPER, linewidth=0.4)
    return down + high


# %%
# GPT-3, and below it the smallest size of GPT-2 to the same scale
drawing, axes = canvas(height=5.2)
bottom = stack(axes, int(largest.layers), largest.width, columns=3)
stack(axes, int(gpt2[0].layers), gpt2[0].width, down=bottom + 1.5 * largest.width)
axes.set(xlim=(0, 37.2 * largest.width), ylim=(bottom + 3 * largest.width, -2 * largest.width), aspect="equal")
axes.axis("off")
label(axes, 0, -largest.width, "attention", colours.BLUE)
label(axes, 90_000, -largest.width, "feed-forward", colours.ORANGE)
label(axes, 16_000, bottom + 2 * largest.width, "← all layers of GPT-2's smallest size, to the same scale")

# %%
# How many numbers, and how many times GPT-2's
matrices = transformer.block_parameters(largest.layers, largest.width, largest.width)
feed = 8 * largest.layers * largest.width**2 / matrices
small_matrices = transformer.block_parameters(gpt2[0].layers, gpt2[0].width, gpt2[0].width)

# %%
# Published
figure(
    drawing,
    name="to-scale",
    caption=f"Each strip is one of GPT-3's {largest.layers} layers, its attention on the left and its feed-forward layer on the right, with areas to scale. The layers hold "
    f"{render(matrices, 'large4')} numbers, {matrices / small_matrices:,.0f} times as many as those of GPT-2's smallest size below; the tables of tokens are not drawn. "
    f"Of these numbers {feed:.0%} belong to feed-forward layers.",
    alt="Tall blocks of coloured stripes, the smaller part blue and the rest orange; below them a tiny block.",
    data={
        "part of a layer (name)": ["attention", "feed-forward"],
        "rows (count)": [largest.width, largest.width],
        "columns (count)": [4 * largest.width, 8 * largest.width],
    },
)


# %%
# How many parameters GPT-3's shape makes
def gpt3_parameters(size=largest, embeddings=True, by_heads=False, width=None):
    """Numbers in all arrays of one of the sizes, counted by its shape."""
    width = width or (size.heads * size.head_width if by_heads else size.width)
    rows, places = (vocabulary, facts.gpt3.context) if embeddings else (0, 0)
    return transformer.gpt_parameters(size.layers, width, rows, places, facts.gpt3.widening)


# %%
# The count, and what other ways of counting give
guessed, said_size = 70, 175e9
gpt3_size = headline(
    "gpt3-parameters",
    "the parameters of GPT-3's largest size, counted from its shape",
    gpt3_parameters,
    unit="count",
    format="large4",
    how="a count has none",
    alternatives={
        "embeddings left out": {"embeddings": False},
        "matrices alone": float(matrices),
        "the table of tokens counted at either end": lambda: gpt3_parameters() + vocabulary * largest.width,
        "the count of the paper's appendix": float(largest.counted_parameters),
    },
)

# %%
# The layers that so many parameters of that width make, and another model of that size
implied_layers = (said_size - gpt3_size + matrices) / (12 * largest.width**2)
short_by = 1 - guessed / largest.layers
bloom = next(m for m in models if m.id == "bloom-176b")
bloom_size = transformer.gpt_parameters(facts.bloom.layers, facts.bloom.width, facts.bloom.vocabulary, 0)
assert abs(bloom_size / bloom.parameters - 1) < 0.01

# %% [markdown]
# A GPT of this family is described by a handful of figures: how many *layers* it has, how many numbers stand for a token inside (the *width*), how many [tokens](<term: token>) it knows, which are
# words or pieces of words, and how long a text it can read at once, its *context*.
# From these follow all its tables, and so the number of its [parameters](<term: parameter>), which are the numbers in them that training sets.
# In each layer, [attention](<term: attention>) has matrices of [4](<plain: a formula's constant>) × width × width numbers, and the feed-forward layer has [8](<plain: a formula's constant>) × width × width.
# So each layer holds [12](<plain: a formula's constant>) × width × width, and a table with a row for each token comes on top.
#
# GPT-3's largest size has [96](<fact: {gpt3_175b.layers}>) layers of width [12,288](<fact: {gpt3_175b.width:,}>) ([Brown et al. 2020](<work: brown-2020>)).
# The sum is [174.6 billion](<calc: {gpt3_size / 1e9:.1f} billion>).
#
# > 70 layers deep, perhaps. [...] there are 175 billion parameters, famously
# >
# > — [Nathan Labenz](<said: labenz-layers>)
#
# He says that he does not know the number of layers by heart, and his guess is [27%](<calc: {short_by:.0%}>) too low. The verdict lets it pass, because whoever speaks roughly may be off by a factor of
# [1.6](<plain: the factor that the method page allows to a figure said roughly>).
# The right number follows from his other figure: at GPT-3's width, [175 billion](<calc: {said_size / 1e9:.0f} billion>) parameters make [96.2](<calc: {implied_layers:.1f}>) layers, which is right but for the rounding.

# %%
# The verdict on the size
judge(
    "labenz-175-billion",
    compare(said=said_size, found=gpt3_size),
    f"Its {largest.layers} layers of width {largest.width:,} and its tables hold {render(gpt3_size, 'large4')} numbers.",
)

# %%
# The verdict on the layers
judge(
    "labenz-gpt3-70-layers",
    of_record(compare(said=guessed, found=largest.layers)),
    f"The record says {largest.layers}, so that {guessed} is {short_by:.0%} too low; it agrees only within what we allow to a figure said roughly.",
)

# %%
# The verdict on the vocabulary
judge(
    "labenz-50000-vocab",
    of_record(at_least(said=50_000, found=vocabulary)),
    f"GPT-2 and GPT-3 know {vocabulary:,} tokens, and the first GPT knew {facts.gpt1.vocabulary:,}.",
)


# %%
# Each row of the paper's Table 2.1: heads times their width beside the width, and both counts beside that of the appendix
def row(size):
    """Name, width, heads times their width, and how far a count by each is from the paper's own."""
    by_heads = transformer.block_parameters(size.layers, size.width, size.heads * size.head_width)
    by_heads += gpt3_parameters(size) - transformer.block_parameters(size.layers, size.width, size.width)
    return size.width, size.heads * size.head_width, gpt3_parameters(size), by_heads, size.counted_parameters


# %%
# The rows in which they differ
rows = [row(size) for size in gpt3]
wrong = [at for at, (width, by_heads, *_) in enumerate(rows) if width != by_heads]
xl, thirteen = (rows[at] for at in wrong)
narrower = gpt3_parameters(facts.gpt3_13b, by_heads=True)
unlike = [at for at, (_, _, counted, _, published) in enumerate(rows) if f"{counted:.3g}" != f"{published:.3g}"]
assert unlike == wrong[1:]

# %% [markdown]
# ## Misprints in GPT-3's table, and a likely slip in GPT-2's sizes
#
# Now we count all sizes of GPT-2 and GPT-3, and find the figures in print that contradict each other.
# Attention works in several *heads* side by side, which share a layer's width between them, so heads × numbers a head must give the width.
# In [two](<calc: {len(wrong):words}>) of the [eight](<calc: {len(rows):words}>) rows of GPT-3's table they do not.
# The appendix of the same paper has a second count of the parameters, and it suggests which entry is wrong.

# %%
# The table
names = ("Small", "Medium", "Large", "XL", *(m.name.split()[-1] for m in models if m.id.startswith("gpt-3-")))
table(
    [
        [
            name,
            f"{width:,.0f}",
            f"{by_heads:,.0f}",
            *(f"{count / 1e9:.4g}" for count in (published, counted, with_heads)),
        ]
        for name, (width, by_heads, counted, with_heads, published) in zip(names, rows, strict=True)
    ],
    columns=["size", "width", "heads", "paper", "count", "by heads"],
    caption=f"In {len(wrong)} rows of GPT-3's Table 2.1 the heads do not give the width. The width, and what the heads give; then parameters, in units of {render(1e9, 'large1')}: "
    "by the paper's appendix, by our count from the width, and with attention as wide as its heads.",
)

# %% [markdown]
# In the row called XL, [24](<fact: {gpt3_xl.heads}>) heads of [128](<fact: {gpt3_xl.head_width}>) make [3,072](<calc: {xl[1]:,.0f}>), and the width is [2,048](<fact: {gpt3_xl.width:,}>).
# Attention may in principle be wider than the rest, but then the model would have
# [1.52 billion](<calc: {xl[3] / 1e9:.2f} billion>) parameters, and the appendix says [1.32 billion](<calc: {xl[4] / 1e9:.2f} billion>), which the width gives.
# So it is probably the heads that are misprinted, unless the authors computed the appendix from the width; [16](<calc: {xl[0] / facts.gpt3_xl.head_width:.0f}>) would fit.
# In the row called [13B](<plain: the name of the row>) it is the width. It is printed as [5,140](<fact: {gpt3_13b.width:,}>), which is no multiple of [128](<fact: {gpt3_13b.head_width}>) and gives
# [12.95 billion](<calc: {thirteen[2] / 1e9:.2f} billion>).
# Its heads give [5,120](<calc: {thirteen[1]:,.0f}>). If attention alone were so wide, the count would be [12.94 billion](<calc: {thirteen[3] / 1e9:.2f} billion>), as in the table; if the whole model is, it is
# [12.85 billion](<calc: {narrower / 1e9:.2f} billion>), as the appendix has it.
# In all other rows the count by the width and the appendix agree in [three](<plain: the digits compared>) digits.


# %%
# How many tokens the first published counts of GPT-2 leave room for
def room(size, context=None, shifts=True, off=0.0):
    """Rows of the table of tokens, if the published count is off by so much and all else is as the shape says."""
    context = facts.gpt2.context if context is None else context
    rest = transformer.gpt_parameters(size.layers, size.width, 0, context)
    if not shifts:
        rest = transformer.block_parameters(size.layers, size.width, size.width) + context * size.width
    return (size.parameters + off - rest) / size.width


# %%
# The vocabularies that round to all of the published counts
def fitting(**choice):
    """The smallest and the largest vocabulary that round to all four published counts; a million is their last digit."""
    ends = [[room(size, off=off, **choice) for size in gpt2] for off in (-0.5e6, 0.5e6)]
    return max(ends[0]), min(ends[1])


# %%
# The vocabulary, and what other ways of counting give
first_vocabulary = headline(
    "vocabulary-of-first-counts",
    "the tokens in the vocabulary of the models that GPT-2's first published counts describe",
    lambda **choice: np.mean(fitting(**choice)),
    unit="tokens",
    format=",.0f",
    interval=fitting(),
    how="every vocabulary from one end to the other rounds to all of the counts",
    alternatives={
        "the context of GPT-1": {"context": facts.gpt1.context},
        "shifts and gains left out": {"shifts": False},
        "no places": {"context": 0},
    },
)

# %%
# The counts with either vocabulary, as the paper and its correction have them
old = [transformer.gpt_parameters(size.layers, size.width, facts.gpt1.vocabulary, facts.gpt2.context) for size in gpt2]
new = [transformer.gpt_parameters(size.layers, size.width, vocabulary, facts.gpt2.context) for size in gpt2]
assert [round(count / 1e6) for count in old] == [size.parameters / 1e6 for size in gpt2]
assert [round(count / 1e6) for count in new] == [size.corrected_parameters / 1e6 for size in gpt2]

# %%
# The picture
drawing, axes = canvas(height=2.6)
for at, size in enumerate(gpt2):
    ends = [room(size, off=off) for off in (-0.5e6, 0.5e6)]
    axes.plot(ends, [at, at], color=colours.BLUE, linewidth=6, solid_capstyle="butt")
    label(axes, ends[1] + 250, at, render(size.parameters, "large4"), colours.BLUE)
guide(axes, x=facts.gpt1.vocabulary)
guide(axes, x=vocabulary)
label(axes, facts.gpt1.vocabulary - 200, -0.85, f"GPT-1's {facts.gpt1.vocabulary:,}", ha="right")
label(axes, vocabulary - 200, -0.85, f"GPT-2's {vocabulary:,}", ha="right")
axes.set(xlim=(36_000, 51_500), ylim=(3.6, -1.3), yticks=[], xlabel="tokens in the vocabulary")
axes.xaxis.set_major_formatter("{x:,.0f}")

# %%
# Published
figure(
    drawing,
    name="first-counts",
    caption=f"How large a vocabulary each of GPT-2's first published counts leaves room for. They all leave it for {first_vocabulary.low:,.0f} to {first_vocabulary.high:,.0f} tokens, "
    f"and GPT-1's had {facts.gpt1.vocabulary:,}. That somebody counted with it is our guess at the slip, not proved.",
    alt="Blue bars over a scale of vocabularies; a dashed line at GPT-1's vocabulary crosses all of them, and that of GPT-2 none.",
    data={
        "published count (parameters)": [size.parameters for size in gpt2],
        "lowest (tokens)": [room(size, off=-0.5e6) for size in gpt2],
        "highest (tokens)": [room(size, off=0.5e6) for size in gpt2],
    },
)

# %% [markdown]
# GPT-2's paper gave its sizes as [117](<fact: {gpt2_small.parameters / 1e6:.0f}>), [345](<fact: {gpt2_medium.parameters / 1e6:.0f}>), [762](<fact: {gpt2_large.parameters / 1e6:.0f}>) and
# [1,542 million](<fact: {gpt2_xl.parameters / 1e6:,.0f} million>). Its authors later wrote that these ["original parameter counts were wrong due to an error"](<plain: a sentence of the repository's README>), without saying which
# ([OpenAI 2019](<work: openai-gpt2-2019>)).
# The right ones are [124](<fact: {gpt2_small.corrected_parameters / 1e6:.0f}>), [355](<fact: {gpt2_medium.corrected_parameters / 1e6:.0f}>), [774](<fact: {gpt2_large.corrected_parameters / 1e6:.0f}>) and
# [1,558 million](<fact: {gpt2_xl.corrected_parameters / 1e6:,.0f} million>), and our count from the shapes agrees with all of them.
# A likely error can be reckoned. Take everything but the table of tokens from each wrong count, and see how many rows are left for it.
# All [four](<calc: {len(gpt2):words}>) counts come out right for any vocabulary from [40,468](<calc: {first_vocabulary.low:,.0f}>) to [40,812](<calc: {first_vocabulary.high:,.0f}>) tokens.
# GPT-1's had [40,478](<fact: {gpt1.vocabulary:,}>).
# So it looks as if somebody counted the new models with the old vocabulary.
# We cannot prove it. The match needs GPT-2's context of [1,024](<fact: {gpt2.context:,}>) places, and all the short rows of numbers that each layer adds to its results or multiplies them by (*shifts* and *gains*).
# But if it is so, a single slip explains every wrong figure.


# %%
# Our own model: its vocabulary and its weights, from the record of its training
cut = runs("gpt-merges")
signs = [left for left, joins in zip(cut["left"], cut["right"], strict=True) if not joins]
merges = [pair for pair in zip(cut["left"], cut["right"], strict=True) if pair[1]]
tokens = ["\n", *signs, *("".join(pair) for pair in merges)]
assert len(tokens) == shape.vocabulary
flat, kept = np.zeros(shape.parameters), runs("gpt-weights")
weights = shape.weights(flat)

# %%
# The weights put into their arrays, those of matrices from whole steps
for name, array in weights.items():
    held, steps = kept[name].astype(float), kept.get(f"{name} step")
    scaled = held if steps is None else held.reshape(len(steps), -1) * steps[:, None]
    array[...] = scaled.reshape(array.shape)


# %%
# Text into the numbers of its tokens, and the model itself
def numbers(text):
    """A text as the numbers of its tokens, behind the token that begins a paragraph."""
    parts = [part for piece in bytepairs.pieces(text) for part in bytepairs.encode(piece, merges)[-1]]
    return np.array([[0, *map(tokens.index, parts)]])


# %%
# The model, and its pass over a sentence that was held out
gpt, trained = GPT(shape, weights), runs("gpt-curve")
steps, batch = int(trained["step"].max()), 32
last_loss = trained["loss"][trained["step"] == steps][0]
passage, places, rounded = runs("gpt-held-out")["text"][0], runs("gpt-obvious"), runs("gpt-rounded")
sentence = passage[: passage.index(".") + 1]
counter = Multiplier()
run = gpt.forward(numbers(sentence), counter)

# %%
# How many tokens that makes, and between how many the model wavers in what was held out
n = len(numbers(sentence)[0])
whole = (rounded["seed"] == 0) & (rounded["bits"] == 32)
held_out = np.exp(rounded["nats"][whole].sum() / rounded["tokens"][whole].sum())

# %% [markdown]
# ## How a sentence becomes a guess
#
# Here is a model that can be opened on a page: a GPT with [three](<calc: {shape.layers:words}>) layers of width [64](<calc: {shape.width}>), built as GPT-2 is and
# trained by us on the King James Bible, a text that is long, free and easy to recognise.
# It has [186,944](<calc: {shape.parameters:,}>) parameters, [666](<calc: {new[0] / shape.parameters:.0f}>) times fewer than the smallest GPT-2.
# Training took [5,000](<calc: {steps:,}>) steps, in which it read [10 million](<calc: {steps * batch * shape.context / 1e6:.0f} million>) tokens. A model that has learned nothing wavers between all
# [512](<calc: {shape.vocabulary}>) tokens. At the end of training this one wavered as if between [14](<calc: {np.exp(last_loss):.0f}>) in the text that it learned from, and
# [15](<calc: {held_out:.0f}>) in the [230](<calc: {len(np.unique(places["paragraph"]))}>) paragraphs that we held out. These numbers are its [perplexity](<term: perplexity>).
#
# Let it read a sentence that it never saw in training, because we held it out: *In the beginning God created the heaven and the earth.*
# The text is cut into [20](<calc: {n}>) tokens, a mark for the beginning of a paragraph included.
#
# First each token is looked up in a table, which gives a row of [64](<calc: {shape.width}>) numbers, its embedding, and a row for its place is added.
# Then every layer changes the rows, by its attention and by its feed-forward layer.
#
# *Attention* lets a token look back. It makes short lists from each row: what the token looks for (its *query*), what it offers (its *key*) and what it hands over (its *value*).
# Each query is compared with the keys of all tokens up to its own. The better they match, the more of that token's value it takes.
# It does so in [4](<calc: {shape.heads}>) heads at once, each with lists of its own.
#
# The *feed-forward layer* works on each row alone: it widens it [fourfold](<plain: a formula's constant>), bends it, and narrows it again.
# Before either, a copy of the row is brought to a common scale (*normalised*). The result is added to the row, so nothing is overwritten.
# At the end each row is normalised once more and compared with every row of the table of tokens. The results are the *logits*, a score for each token that could come next.
#
# The table follows the tokens through the model: each row is a product of matrices, and ([20](<calc: {n}>), [64](<calc: {shape.width}>)) means a table of [20](<calc: {n}>) rows and [64](<calc: {shape.width}>) columns.
# The *scores* compare queries with keys, and the *mixture* adds up values. A FLOP is one multiplication or one addition.


# %%
# The products of a layer, and the last one, with the shapes of what is multiplied
d, h, v = shape.width, shape.heads, shape.vocabulary

# %%
# The shapes of what is multiplied
products = {
    "queries, keys, values": (f"({n}, {d})", f"({d}, {3 * d})", f"({n}, {3 * d})"),
    "scores": (f"{h} × ({n}, {d // h})", f"{h} × ({d // h}, {n})", f"{h} × ({n}, {n})"),
    "mixture": (f"{h} × ({n}, {n})", f"{h} × ({n}, {d // h})", f"({n}, {d})"),
    "output": (f"({n}, {d})", f"({d}, {d})", f"({n}, {d})"),
    "widen": (f"({n}, {d})", f"({d}, {4 * d})", f"({n}, {4 * d})"),
    "narrow": (f"({n}, {4 * d})", f"({4 * d}, {d})", f"({n}, {d})"),
    "logits": (f"({n}, {d})", f"({d}, {v})", f"({n}, {v})"),
}

# %%
# The table of shapes
forward = counter.total()
table(
    [
        [name, *shapes, f"{counter.flop[name]:,}", f"{counter.flop[name] / forward:.1%}"]
        for name, shapes in products.items()
    ],
    columns=["product", "comes in", "times", "goes out", "FLOP", "share"],
    caption=f"All products of the pass for {n} tokens, of {shape.layers} layers together: {forward:,} FLOP. A row of a table holds a token's numbers, so what comes in has {n} rows. {h} × means {h} heads, each with its own.",
)

# %% [markdown]
# Since everything is added to the same rows, we can stop after any step and ask what the model would guess there, which is called a *logit lens* ([nostalgebraist](<work: nostalgebraist-2020>)).


# %%
# The chance that each step's guess gives to the token that does come next
def right_next(model_run, text):
    """For each step and each token but the last, the probability of the next one, read off after the step."""
    following = numbers(text)[0, 1:]
    found = []
    for _, x in model_run.stream:
        chances = sampling.probabilities(gpt.read_off(x, Multiplier())[0, :-1], 1)
        found.append(chances[np.arange(len(following)), following])
    return np.array(found)


# %%
# The same for our sentence
along = right_next(run, sentence)
words = [tokens[at] for at in numbers(sentence)[0, 1:]]
step_names = [name for name, _ in run.stream]
floor = (1.5 / 20) ** 2
never = [f"“{word.strip()}”" for word, most_sure in zip(words, along.max(axis=0), strict=True) if most_sure < floor]

# %%
# At how many places the guess after each step is the token that has just been read
just_read = [np.mean(gpt.read_off(x, Multiplier())[0].argmax(axis=-1) == numbers(sentence)[0]) for _, x in run.stream]
assert (just_read[0], just_read[-1]) == (1, 0)

# %%
# The picture
drawing, axes = canvas(height=3.4)
across, up = np.meshgrid(np.arange(len(words)), np.arange(len(along)))
levels = np.rint(20 * np.sqrt(along))
for level in np.unique(levels[levels > 1]):
    at_level = np.argwhere(levels == level)
    dots = [(x + end, y) for y, x in at_level for end in (0, 0.01, np.nan)]
    axes.plot(*zip(*dots, strict=True), color=colours.BLUE, linewidth=0.6 * level, solid_capstyle="round")
axes.set(
    xticks=np.arange(len(words)),
    yticks=np.arange(len(along)),
    ylim=(-0.6, len(along) - 0.4),
    xlim=(-0.6, len(words) - 0.4),
)
axes.set_xticklabels([word.strip() or "·" for word in words], rotation=60, ha="right", rotation_mode="anchor")
axes.grid(visible=False)
axes.tick_params(length=0)
_ = axes.set_yticklabels(step_names)

# %%
# Published
figure(
    drawing,
    name="through-the-layers",
    caption=f"How sure the model is of each token before it comes, if it is stopped after each step, from the embedding at the bottom to the last layer at the top. "
    f"The area of a dot is the probability of the token below it, at most {along.max():.0%} here; what has less than {floor:.1%} gets no dot. The mean grows from {along[0].mean():.1%} to {along[-1].mean():.0%}. "
    f"The lowest rows are empty, because there the model repeats the token that it has just read and gives next to nothing to the one that comes. Columns stay empty where even the whole model gave next to nothing: "
    f"{', '.join(never)}. Below stand the tokens: the word In, for example, is cut into I and n.",
    alt="Dots in a grid of steps by tokens: hardly any below, larger ones above, the largest over tokens that finish a word or a phrase.",
    data={
        "step (number)": np.arange(len(along)),
        "mean probability of the next token (probability)": along.mean(axis=1),
    },
)

# %%
# A prompt to play with: its likeliest next tokens, after any step and at any temperature
prompt = "And he said unto"
scores = [gpt.read_off(x, Multiplier())[0, -1] for _, x in gpt.forward(numbers(prompt), Multiplier()).stream]
firsts = [tokens[line.argmax()].strip() for line in scores]
assert firsts[-1] not in firsts[:-1]
favourites = [*np.argsort(-scores[-1])[:5], *{line.argmax() for line in scores} - set(np.argsort(-scores[-1])[:5])]
most = 0.9


# %%
# Chances of the tokens that the whole model, or some earlier step, finds likeliest
def guess(step, temperature):
    """Chances of the tokens that some step finds likeliest, and how many tokens share nine tenths."""
    chances = sampling.probabilities(scores[step], temperature)
    return {f"token {at}": chances[at] for at in favourites} | {"many": sampling.tokens_that_hold(chances, most)}


coolness, heat = 0.5, 2
warm, cool, hot = (guess(len(scores) - 1, temperature) for temperature in (1, coolness, heat))
favourite = tokens[favourites[0]].strip()
stop = 3
first_chance, then_chance = (sampling.probabilities(scores[step], 1).max() for step in (0, stop))

# %%
# The explorable
explore(
    name="next",
    of=guess,
    sliders={
        "step": slider("stopped after so many of its steps", range(len(scores)), unit="count"),
        "temperature": slider("temperature", [0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5], unit="number"),
    },
    shows={
        f"token {at}": reading(f"“{tokens[at].strip()}” comes next", unit="probability", format=".1%")
        for at in favourites
    }
    | {"many": reading(f"tokens that share {most:.0%} of the probability", unit="count", format=".0f")},
    start={"step": len(scores) - 1, "temperature": 1},
    caption=f"What follows “{prompt}”? The model's first choice is “{favourite}”, with {warm[f'token {favourites[0]}']:.0%}. At a temperature of {coolness} it gets {cool[f'token {favourites[0]}']:.0%}, "
    f"at {heat} it gets {hot[f'token {favourites[0]}']:.0%}. "
    f"Stop the model earlier, and its first choice is another: at once it would say “{firsts[0]}” again, with {first_chance:.0%}, and after {stop} steps “{firsts[stop]}”, with {then_chance:.0%}.",
    alt="Sliders for the step and the temperature, and the chances of the likeliest tokens.",
)

# %%
# The vocabulary of GPT-2 as its package has it: the merges that bear on our words, each with its rank
listing = runs("gpt2-merges")
gpt2_merges = [pair for pair in zip(listing["left"], listing["right"], strict=True) if pair[1]]
known, listed = {left + right for left, right in gpt2_merges}, int(listing["rank"].max())


# %%
# A text as GPT-2 cuts it; a space is written Ġ in its list
def gpt2_tokens(text):
    """A text as GPT-2 cuts it; a space is written Ġ in its list."""
    return [
        part for piece in bytepairs.pieces(text) for part in bytepairs.encode(piece.replace(" ", "Ġ"), gpt2_merges)[-1]
    ]


# %%
# How many tokens the words are
for_gpt3, for_gpt4 = len(gpt2_tokens("hello")), facts.hello.gpt4_tokens
ending = max(len(gpt2_tokens(mark)) for mark in ("ing", ".", "?"))

# %% [markdown]
# Stopped at once, the model repeats the token that it has just read at all [20](<calc: {n}>) places, because the same table serves at both ends. After the last layer it does so at none.
#
# ## Tokens, and what temperature does to them
#
# Here we see how a word becomes tokens, and how a score becomes a choice.
#
# > the word hello is a token. The [...] ing ending is a token. A period is a token. A question mark is a token. There's a lot of [...] weird tokens to tokenization.
# >
# > — [Nathan Labenz](<said: labenz-tokens>)
#
# A vocabulary is learned from text before any network is: the commonest pair of neighbouring pieces becomes a new piece, again and again ([Sennrich et al. 2016](<work: sennrich-2016>)).
# Ours began with [64](<calc: {len(signs)}>) letters and signs and made [447](<calc: {len(merges)}>) such merges.
# GPT-2 and GPT-3 share a list of [50,000](<calc: {listed:,}>), which packages ship ([Ferrenha 2024](<work: ferrenha-2024>)).
# To cut a word, begin with its letters and make the merges that apply, the earliest in the list first.
# So *hello* goes [through](<plain: the steps of the table below>) *h e l l o*, *he l l o*, *he ll o*, *hell o*, *hello*.

# %%
# The table
shown = ("hello", "HELLO", " unbelievable", " transformer", " transformers", " Labenz")
table(
    [
        [f"“{word}”", " | ".join(part.replace("Ġ", "␣") for part in gpt2_tokens(word)), f"{len(gpt2_tokens(word))}"]
        for word in shown
    ],
    columns=["text", "its tokens for GPT-2 and GPT-3 (␣ is a space)", "how many"],
    caption="The same word can be a single token or several.",
)

# %%
# The verdict on hello
judge(
    "labenz-hello-token",
    of_record(
        likeliest(
            "the vocabulary of GPT-3",
            compare(said=1, found=max(for_gpt3, facts.hello.gpt3_tokens)),
            because="GPT-3 is the model whose figures he gives",
            others={"the vocabulary of GPT-4": compare(said=1, found=for_gpt4)},
        )
    ),
    f"GPT-3's list of merges joins its letters to {for_gpt3} token; HELLO in capitals makes {len(gpt2_tokens('HELLO'))}. OpenAI's copy of the list and the package's agree.",
)

# %%
# OpenAI's copy of the list and the package's agree
assert for_gpt3 == facts.hello.gpt3_tokens

# %%
# The verdict on ing
judge(
    "labenz-ing-token",
    of_record(compare(said=1, found=ending)),
    f"Each is {ending} token of GPT-3's vocabulary. Words need not be cut there: “ everything” ends in it and is {len(gpt2_tokens(' everything'))}.",
    fixed="it is a look-up in a list of words",
)

# %% [markdown]
# The last step makes a choice, and the *temperature* says how bold it is. When cold, the model nearly always takes the token with the best score; when hot, it draws the poorer ones as well.
# In the computation the scores are divided by the temperature, made into powers, and scaled to probabilities.
#
# A user could always take the most probable token, Labenz says:
#
# > That would be basically the equivalent of setting your temperature to zero if you're using the [...] open AI or the anthropic API. Temperature zero just means take the most likely one.
# >
# > — [Nathan Labenz](<said: labenz-temperature>)
#
# That says what a setting means, so there is nothing to judge. (An API is the way in which programs ask a service.)
# What a service does with the setting is another matter: Anthropic's own package warns that ["even with `temperature` of `0.0`, the results will not be fully deterministic"](<plain: a sentence of the package>)
# ([Anthropic 2026](<work: anthropic-sdk>)). The table shows what our model writes on the way there.


# %%
# What the model writes at several temperatures, token after token
def written(temperature, begin="And the king said", longest=36, seed=0):
    """The beginning, and the tokens drawn to follow it."""
    luck, text = np.random.default_rng(seed), list(numbers(begin)[0])
    while len(text) < longest:
        last = gpt.forward(np.array([text]), Multiplier()).logits[0, -1]
        text.append(luck.choice(v, p=sampling.probabilities(last, temperature)))
    return "".join(tokens[at] for at in text[1:])


# %%
# The table
table(
    [[f"{temperature}", written(temperature) + " …"] for temperature in (0.1, 0.5, 1, 2)],
    columns=["temperature", "what the model writes"],
    caption="One draw at each temperature. In these the coldest repeats itself, and the hottest stammers.",
)

# %% [markdown]
# Labenz says what the chances look like:
#
# > So if it's really obvious, all that probability could be concentrated on one or [...] just a couple tokens. If it's not at all obvious what should come next, then you may see a ton of [...] different tokens that have significant
# > probability on them.
# >
# > — [Nathan Labenz](<said: labenz-concentrated>)


# %%
# Sums by paragraph, for places that are obvious by so many last tokens which came so often
def by_paragraph(last=3, least=10, kind="single"):
    """Places, those at which two tokens hold nine tenths, their sum, that of the tokens that do, and the hits."""
    mine = (places["last"] == last) & (places["least"] == least) & (np.array(places["kind"]) == kind)
    names = "places", "concentrated", "sharers", "hits", "one", "at 95%", "at 99%"
    return {name: places[name][mine] for name in names}


# %%
# A sum over all places of a kind, by place
def mean_over(name, **choice):
    """A sum over the places of a kind, divided by how many they are."""
    found = by_paragraph(**choice)
    return found[name].sum() / found["places"].sum()


# %%
# What is obvious here, and what all places give
last, least = 3, 10
anywhere = {"last": 0, "least": 0, "kind": "all"}
single, all_places = by_paragraph(), by_paragraph(**anywhere)["places"].sum()
at_all = mean_over("concentrated", **anywhere)

# %% [markdown]
# We asked our own model. But what is obvious? If we took the places at which the model is sure, the answer would follow from the question.
# So the training text decides, and not the model. A place in a text, where a token is to come, is obvious if the [three](<calc: {last:words}>) tokens before it came at least [10](<calc: {least}>) times in
# training, and always with the same token behind them.
# The paragraphs that we held out, from all over the Bible, have [71,431](<calc: {all_places:,.0f}>) places, and [4,748](<calc: {single["places"].sum():,.0f}>) of them are obvious.

# %%
# Other choices of what is obvious, and of how much is nearly all
others_obvious = {
    f"{tokens_before} tokens that came {times} times": {"last": tokens_before, "least": times}
    for tokens_before in (3, 4, 5)
    for times in (5, 20)
}
stricter, strictest = 0.95, 0.99
by_others, by_others_stricter = (
    [mean_over(name, **choice) for choice in others_obvious.values()] for name in ("concentrated", f"at {stricter:.0%}")
)
turning = sum(share < 0.5 for share in by_others_stricter)

# %%
# The share of obvious places, and what other choices give
concentrated = headline(
    "concentrated-where-obvious",
    f"the share of obvious places at which our model gives {most:.0%} of the probability to a couple of tokens",
    lambda name="concentrated", **choice: mean_over(name, **choice),
    unit="share",
    format=".0%",
    interval=resampling.bootstrap(
        (single["concentrated"], single["places"]),
        lambda part, whole: part.sum() / whole.sum(),
        of="paragraphs",
        draws=1000,
        seed=3,
    ),
    alternatives={
        **others_obvious,
        **{f"{part:.0%} of the probability": {"name": f"at {part:.0%}"} for part in (stricter, strictest)},
        **{
            f"{stricter:.0%} of it, {name}": {"name": f"at {stricter:.0%}", **choice}
            for name, choice in others_obvious.items()
        },
        "a single token": {"name": "one"},
    },
)

# %% [markdown]
# At [71%](<calc: {concentrated:.0%}>) of the obvious places ([69%](<calc: {concentrated.low:.0%}>) to [72%](<calc: {concentrated.high:.0%}>)) the model gives [90%](<calc: {most:.0%}>) of the probability to a couple of tokens, and at
# [12%](<calc: {at_all:.0%}>) of all places. The token that comes is one of the couple in [97%](<calc: {mean_over("hits"):.0%}>) of the obvious places.
# Other choices of what is obvious give [51%](<calc: {min(by_others):.0%}>) to [78%](<calc: {max(by_others):.0%}>), and a single token holds as much at [61%](<calc: {concentrated.alternatives["a single token"]:.0%}>).
# We take his "could be" to mean most of the obvious places: the verdict turns if the model does it at fewer than it misses.
# But how much is *all*? If it must be [95%](<calc: {stricter:.0%}>), as we ask of matrix products, it is [56%](<calc: {concentrated.alternatives[f"{stricter:.0%} of the probability"]:.0%}>) of the obvious places, and
# [38%](<calc: {min(by_others_stricter):.0%}>) to [63%](<calc: {max(by_others_stricter):.0%}>) by the other choices: in [three](<calc: {turning:words}>) of these
# [six](<calc: {len(by_others_stricter):words}>) the verdict turns. At [99%](<calc: {strictest:.0%}>) it is
# [18%](<calc: {concentrated.alternatives[f"{strictest:.0%} of the probability"]:.0%}>), and it turns as well.
#
# At an obvious place it takes [5](<calc: {mean_over("sharers"):.0f}>) tokens on average to hold [90%](<calc: {most:.0%}>) of the probability, and [35](<calc: {mean_over("sharers", **anywhere):.0f}>) over all places.
# Where the last tokens had gone on in several ways it takes [38](<calc: {mean_over("sharers", kind="several"):.0f}>), hardly more than anywhere.

# %%
# The verdict
judge(
    "labenz-probability-concentrated",
    likeliest(
        "at most of the obvious places",
        true_unless(lambda share: share < 0.5, by="most of the obvious places", found=concentrated),
        because="he describes what the output looks like",
        others={
            "at every obvious place": true_unless(
                lambda share: share < 1, by="some obvious places", found=float(concentrated)
            )
        },
    ),
    f"Where the training text went on in a single way, our small model gives {most:.0%} of the probability to a couple of tokens at {concentrated:.0%} of the places, against {at_all:.0%} of all places. "
    f"It gives them {stricter:.0%} at {concentrated.alternatives[f'{stricter:.0%} of the probability']:.0%}, and {strictest:.0%} at {concentrated.alternatives[f'{strictest:.0%} of the probability']:.0%}.",
)


# %%
# The verdict on temperature nought
judge("labenz-temperature-zero", not_of_fact("it says what a setting means"))

# %%
# A tiny model whose numbers enter every operation that is done to them, beside the formulas for its kind
tally, times = Tally(), Multiplier()
start = tiny.weights(tiny.fresh(1).astype(float))
entering = {name: tally.numbers(array) for name, array in start.items()}
GPT(tiny, entering).forward(np.arange(tiny.context)[None], times)
spared = tiny.context * (tiny.layers * (10 * tiny.width + tiny.heads * tiny.context) + tiny.vocabulary)
elsewhere = tiny.context * counting.other_operations(tiny.layers, tiny.width, tiny.heads, tiny.context)
assert tally.total == times.total() - spared + elsewhere

# %%
# The same for what neither adds nor multiplies
odd = tally.total - tally.times["addition"] - tally.times["multiplication"]
assert odd == tiny.context * counting.odd_operations(tiny.layers, tiny.width, tiny.heads, tiny.context)
each_takes = 20
at_dearer = products_share / (1 + (each_takes - 1) * (1 - plain_share))

# %% [markdown]
# ## Products of matrices take nearly all the operations, but not all the time
#
# To settle Labenz's first remark we let the model count itself, and then again by other means.
# At first, whatever multiplies matrices in our code also writes down how many multiplications and additions that takes. A table of $r$ rows and $s$ columns times one of $s$ rows and $t$ columns takes
# $r s t$ of either by the usual count: each row meets each column, and that takes $s$ multiplications.
# Then we replaced every number of a tiny model by an object that enters each operation done to it: additions, multiplications, divisions, exponentials, square roots, comparisons.
# When it reads [six](<calc: {tiny.context:words}>) tokens, they make [27,768](<calc: {tally.total:,}>) entries, and the formulas give [28,938](<calc: {times.total() + elsewhere:,.0f}>).
# The difference is a convention. A sum of [ten](<plain: an example>) numbers takes [nine](<plain: an example>) additions and is usually counted as [ten](<plain: an example>). That makes [1,170](<calc: {spared:,}>) here;
# without it both counts are the same, the formula for everything outside of products included.
#
# For a token at the end of GPT-3's context the formulas give [99.95%](<calc: {products_share:.2%}>) to products of matrices, and [99.98%](<calc: {plain_share:.2%}>) to additions and multiplications of any sort.
# The rest are exponentials, divisions and the like, each counted as one operation. If each took [20](<calc: {each_takes}>), products would still be [99.6%](<calc: {at_dearer:.1%}>).
# This holds for wide models. In the smallest GPT-2 products are [99.5%](<calc: {products_share.alternatives["the smallest size at the context of GPT-2, whose shape it has"]:.1%}>), in our own GPT
# [96.1%](<calc: {products_share.alternatives["our own small GPT"]:.1%}>) and
# in the tiny one [75%](<calc: {share_of_products(tiny, tiny.context, tiny.vocabulary):.0%}>), because a narrow model has more to bend, shift and normalise for each number that it multiplies.
# Time is another matter. In the training of BERT, an older transformer, timed in [2020](<plain: the year of the study>), products took [99.8%](<fact: {ivanov.products_flop:.1%}>) of the operations and
# [61%](<fact: {ivanov.products_time:.0%}>) of the time,
# since everything else waits for memory ([Ivanov et al. 2020](<work: ivanov-2020>)).

# %%
# The verdict on multiplication and addition
judge(
    "labenz-multiplication-and-addition",
    likeliest(
        "nearly all that the model does",
        true_unless(lambda part: part < 0.99, by="operations of another kind", found=plain_share),
        because="he has just said that it is basically all matrix multiplication",
        others={"nothing else": true_unless(plain_share < 1, by="exponentials, among others")},
    ),
    f"Of the operations that GPT-3 spends on a token at the end of its context, {plain_share:.2%} add or multiply.",
)

# %%
# The verdict on matrix multiplication
timed, counted_in_bert = facts.ivanov.products_time, facts.ivanov.products_flop
judge(
    "labenz-all-matrix-multiplication",
    likeliest(
        "nearly all of the operations",
        true_unless(lambda part: part < 0.95, by="operations of another kind", found=products_share),
        because="he says what a matrix product is made of, multiplications and additions",
        others={
            "nearly all of the time": of_record(
                true_unless(lambda part: part < 0.95, by="the time for all else", found=timed)
            )
        },
    ),
    f"In GPT-3 {products_share:.2%} of the operations belong to matrix products. In BERT, which was timed in training, it is {counted_in_bert:.1%} of the operations and {timed:.0%} of the time: "
    f"the rest does little arithmetic and waits for memory.",
)


# %%
# How many tokens a token looks back upon, in the mean of all layers, if every other layer sees only the nearest
def seen(places, band=None, mean=False):
    """Tokens that the last token, or the mean token, of a text looks back upon, in the mean of all layers."""
    each = np.arange(1, places + 1) if mean else np.array([places])
    return np.mean(each if band is None else (each + np.minimum(each, band)) / 2)


# %%
# The parameters that meet each token in a product: all matrices, and the table of tokens once
def met(size):
    """Numbers of a GPT that multiply something for each token."""
    return transformer.block_parameters(size.layers, size.width, size.width) + vocabulary * size.width


# %%
# How far what a token costs lies above the rule
def above_the_rule(size=largest, places=facts.gpt3.context, parameters=None, multiplied=None, **choice):
    """FLOP of all products for a token over those of the rule of two a parameter, less one."""
    parameters = gpt3_parameters(size) if parameters is None else parameters
    multiplied = met(size) if multiplied is None else multiplied
    of_text = transformer.attention_flop(size.layers, size.width, seen(places, **choice))
    return (2 * multiplied + of_text) / (2 * parameters) - 1


# %%
# How long a text is when its last token costs so much more than the rule says
def where_above(part=0.1, size=largest, parameters=None, multiplied=None, band=None):
    """How long a text is when its last token costs so much more than the rule says."""
    parameters = gpt3_parameters(size) if parameters is None else parameters
    multiplied = met(size) if multiplied is None else multiplied
    length = 2 * ((1 + part) * parameters - multiplied) / transformer.attention_flop(size.layers, size.width, 1)
    return length if band is None else 2 * length - band


# %%
# Llama 3.1, whose layers have a gate and share keys, counted in the same way
llama, multiple = facts.llama31_405b, facts.llama31_405b.multiple
llama_layers, llama_width, llama_rows = (
    facts.llama31_405b.layers,
    facts.llama31_405b.width,
    facts.llama31_405b.vocabulary,
)
hidden = -(-int(facts.llama31_405b.multiplier * int(2 * 4 * llama_width / 3)) // multiple) * multiple
shared = facts.llama31_405b.kept_heads / facts.llama31_405b.heads

# %%
# How many parameters that makes, and where attention takes over
llama_matrices = llama_layers * (2 * (1 + shared) * llama_width**2 + 3 * llama_width * hidden)
llama_size = llama_matrices + 2 * llama_rows * llama_width
known_size = next(m for m in models if m.id == "llama-3-1-405b").parameters
assert abs(llama_size / known_size - 1) < 0.01
llama_crossing = 2 * llama_matrices / transformer.attention_flop(llama.layers, llama.width, 1)
llama_met = llama_matrices + llama_rows * llama_width

# %%
# How far it lies above the rule at several lengths, and attention's part of the whole at the last
shorter, llama_window = 2**13, int(facts.llama31_405b.window)
at_shorter, at_its_end = (above_the_rule(llama, places, llama_size, llama_met) for places in (shorter, llama_window))
compared = transformer.attention_flop(llama.layers, llama.width, llama_window)
part_at_its_end = compared / (compared + 2 * llama_met)

# %%
# The same for the sizes of GPT-2, at the end of their context
gpt2_beyond = [above_the_rule(size, int(facts.gpt2.context), count) for size, count in zip(gpt2, new, strict=True)]

# %%
# How far the rule is off for the smallest, and for the others
for_gpt2 = headline(
    "cost-above-the-rule-for-gpt2",
    "how much more than the usual rule says the last token of the smallest GPT-2's context costs in products",
    gpt2_beyond[0],
    unit="share",
    format=".1%",
    how="a count has none",
    alternatives={
        **dict(zip(("GPT-2 medium", "GPT-2 large", "GPT-2 XL"), gpt2_beyond[1:], strict=True)),
        "the mean token of that text": above_the_rule(gpt2[0], int(facts.gpt2.context), new[0], mean=True),
        "the rule without tables": above_the_rule(gpt2[0], int(facts.gpt2.context), small_matrices),
    },
)

# %%
# How far the rule is off for GPT-3, and what other choices give
off_by = 0.1
beyond = headline(
    "cost-above-the-rule",
    "how much more than the usual rule says the last token of GPT-3's context costs in products",
    above_the_rule,
    unit="share",
    format=".1%",
    how="a count has none",
    alternatives={
        **{f"every other layer banded at {band} tokens": {"band": band} for band in bands},
        "the mean token of that text": {"mean": True},
        "the rule without tables": {"parameters": matrices},
        "the smallest size of GPT-3": {"size": facts.gpt3_small},
        f"the largest Llama 3.1 at {shorter:,} tokens": at_shorter,
        f"the largest Llama 3.1 at {llama_window:,} tokens": at_its_end,
    },
)

# %%
# The rules of others beside our count
ours_for_nanogpt = facts.nanogpt.tokens * counting.token_flop(
    gpt2[0].layers, gpt2[0].width, vocabulary, facts.nanogpt.tokens
)
assert ours_for_nanogpt == facts.nanogpt.forward


# %%
# What attention is of the products of a whole text, which the rule leaves out
def part_of_attention(size=largest, band=None):
    """Attention's part of all products, for the mean token of a text as long as GPT-3's context."""
    looked_at = seen(facts.gpt3.context, band, mean=True)
    attending = transformer.attention_flop(size.layers, size.width, looked_at)
    return attending / (attending + 2 * met(size))


# %%
# The same with bands, and GPT-3's training by the rule
in_largest, in_smallest = (
    [part_of_attention(size, band) for band in (None, *bands)] for size in (largest, facts.gpt3_small)
)
banded_last = [above_the_rule(band=band) for band in bands]
by_rule = 6 * gpt3_size * facts.gpt3.training_tokens
assert f"{by_rule:.2e}" == f"{facts.gpt3_175b.training_flop:.2e}"
assert all(part_of_attention(size, band) < facts.gpt3.attention_below for size in gpt3 for band in bands)

# %%
# By the calculator, and where the chapter has attention take over
in_blocks = facts.eleuther_calc.passes * counting.token_flop(largest.layers, largest.width, 0, facts.gpt3.context)
by_calculator = (in_blocks + 6 * largest.width * facts.eleuther_calc.vocabulary) * facts.gpt3.training_tokens
gated, plain_crossing = (2 * 2 + 3 * facts.scaling_book.widening) / 2, 24 / 4
assert gated == facts.scaling_book.crossing

# %%
# The products of a step of training of our own model: those of the way back over those forwards
lesson, unused = Multiplier(), shape.weights(np.zeros(shape.parameters))
text = numbers(sentence)
gpt.backward(text[:, :-1], text[:, 1:], lesson, unused)
forwards_each, back_over_forward = 2, lesson.total("back") / (lesson.total() - lesson.total("back"))
small_products = products_share.alternatives["the smallest size at the context of GPT-2, whose shape it has"]
whole_gpt2 = (1 + for_gpt2) / small_products - 1

# %% [markdown]
# ## The rule of thumb fails for narrow models and long texts
#
# The commonest rule in the field says that a token costs [2](<calc: {forwards_each}>) operations for each parameter, and [6](<calc: {(1 + back_over_forward) * forwards_each:.0f}>) in training. This section finds where that is wrong.
#
# It comes straight from the products. Each number of a matrix meets each token once, in a multiplication and an addition.
# Training adds the way back, backpropagation. In our code its products cost exactly [twice](<calc: {back_over_forward:times}>) as much as those forwards, which makes
# [3](<calc: {1 + back_over_forward:.0f}>) times the cost of a pass in all.
# So the rule counts the matrices of attention. It leaves out the work of comparing a token with earlier ones and of mixing their values, because that multiplies no parameters. From here on, *attention*
# means this comparing and mixing alone.
# Its cost grows with the text: [4](<plain: a formula's constant>) × layers × width operations for each token that one looks back upon.
# The table sets the cost of all products beside the rule, for the last token of each model's context. With all other operations it would be
# [2.8%](<calc: {(1 + beyond) / products_share - 1:.1%}>) and not [2.7%](<calc: {beyond:.1%}>) for the largest GPT-3, and [15%](<calc: {whole_gpt2:.0%}>) and not [14%](<calc: {for_gpt2:.0%}>) for the smallest GPT-2.


# %%
# Where the rule fails, for each model and its window
def rule_row(name, size, window, parameters, multiplied=None, band=None):
    """Name, longest text, how far the cost lies above the rule at its end, and where it lies a tenth above."""
    above = above_the_rule(size, int(window), parameters, multiplied, band=band)
    return [name, f"{window:,}", f"{above:.1%}", f"{where_above(off_by, size, parameters, multiplied, band):,.0f}"]


# %%
# The rows
gpt2_names = "small", "medium", "large", "XL"
rule_rows = [
    rule_row(f"GPT-2 {name}", size, facts.gpt2.context, count)
    for name, size, count in zip(gpt2_names, gpt2, new, strict=True)
]
rule_rows += [
    rule_row("GPT-3 Small", facts.gpt3_small, facts.gpt3.context, gpt3_parameters(facts.gpt3_small)),
    rule_row("GPT-3 175B", largest, facts.gpt3.context, float(gpt3_size)),
    *(rule_row(f"… band of {band}", largest, facts.gpt3.context, float(gpt3_size), band=band) for band in bands),
    rule_row("Llama 3.1 405B", llama, llama_window, llama_size, llama_met),
]

# %%
# The table
table(
    rule_rows,
    columns=["model", "context", "above the rule", f"{off_by:.0%} above at"],
    caption=f"How far the products of a token lie above the rule of {forwards_each} operations a parameter, at the end of the context, and after how many tokens they lie {off_by:.0%} above. "
    f"Where these are more than the context, the model never gets there. Every layer sees the whole text, except in the rows with a band: there every other layer sees only so many tokens.",
)

# %% [markdown]
# GPT-2's context is long for models so narrow, and at its end a token costs [10%](<calc: {gpt2_beyond[3]:.0%}>) to [14%](<calc: {gpt2_beyond[0]:.0%}>) more than the rule says.
# The mean token of such a text costs the smallest [6.9%](<calc: {for_gpt2.alternatives["the mean token of that text"]:.1%}>) more.
# For the largest GPT-3, which is much wider, it is [2.7%](<calc: {beyond:.1%}>) more, if each of its layers sees the whole text. For the smallest, with the same context, it is
# [29%](<calc: {beyond.alternatives["the smallest size of GPT-3"]:.0%}>).
# But not all layers do: the paper says that layers which see the whole text, called dense, alternate with layers that see only the nearest tokens, in a band whose width it does not give ([Brown et al. 2020](<work: brown-2020>)).
# With bands of [128](<calc: {bands[0]}>) to [512](<calc: {bands[1]}>) tokens it is [1.4%](<calc: {banded_last[0]:.1%}>) to [1.7%](<calc: {banded_last[1]:.1%}>) for the largest.
# The largest Llama 3.1 reads far longer texts. A token costs [8%](<calc: {at_shorter:.0%}>) more than the rule says after [8,192](<calc: {shorter:,}>) tokens, and
# [133%](<calc: {at_its_end:.0%}>) more at the end of its context, where attention is [57%](<calc: {part_at_its_end:.0%}>) of the whole.
#
# Move the sliders to see it for any shape.


# %%
# Any shape and any text
def cost(width, layers, context):
    """Parameters, FLOP for the last token of a text, what attention is of them, how far the rule is off, and the cache."""
    parameters = transformer.gpt_parameters(layers, width, vocabulary, 0)
    flop = counting.token_flop(layers, width, vocabulary, context)
    attention = transformer.attention_flop(layers, width, context)
    kept = counting.cache_bytes(layers, width, context, 2) / 1e9
    return {
        "parameters": parameters,
        "flop": flop,
        "attention": attention / flop,
        "missed": flop / (2 * parameters),
        "kept": kept,
    }


# %%
# The explorable
explore(
    name="cost",
    of=cost,
    sliders={
        "width": slider("width", [256, 768, 1600, 2048, 4096, 8192, 12_288, 16_384], unit="numbers", format=","),
        "layers": slider("layers", [6, 12, 24, 48, 96, 126], unit="count"),
        "context": slider("tokens so far", [2**k for k in range(7, 21)], unit="tokens", format=","),
    },
    shows={
        "parameters": reading("parameters", unit="count", format="large3"),
        "flop": reading("operations for the last token", unit="count", format="large3"),
        "attention": reading("attention, as a share of the whole cost", unit="share", format=".1%"),
        "missed": reading("the cost, over what the rule of thumb says", unit="factor", format=".2f"),
        "kept": reading("keys and values kept, in the usual format", unit="GB", format=",.2f"),
    },
    start={"width": 12_288, "layers": 96, "context": 2048},
    caption=f"The cost of a token in a GPT of any shape, if every layer sees the whole text. Attention's share depends on the length of the text over the width, and in wide models hardly on the number of layers; "
    f"in narrow ones the table of tokens weighs too. For GPT-3's shape and context it is {cost(largest.width, largest.layers, facts.gpt3.context)['attention']:.1%} of the whole. "
    f"What it adds to the rule is a share of the rule instead, and nearly the same where it is small.",
    alt="Sliders for width, layers and tokens so far, and what a token costs.",
)

# %% [markdown]
# The best earlier treatments differ from each other, mostly because they count different things.
#
# - Karpathy's notebook for nanoGPT counts a pass of the smallest GPT-2 over its longest text ([Karpathy 2023](<work: karpathy-sizing-2023>)). It is right: our code makes exactly as many, [291,648,307,200](<calc: {ours_for_nanogpt:,.0f}>).
# - [Hoffmann et al. 2022](<work: hoffmann-2022>) add [4](<plain: a formula's constant>) × layers × width × context for attention, which is right for a program that computes scores for all pairs and throws away those that look ahead.
#   [Kaplan et al. 2020](<work: kaplan-2020>) add [half](<plain: the quotient of two constants>) as much. That fits if the mean token looks back on [half](<plain: the mean of a count from one to all>) of the text, and
#   our code needs just so much if it reads token by token. They also leave the tables of tokens and places out of the parameters. A rule of those parameters alone leaves out the logits
#   too, so that the last token costs the smallest GPT-2 [68%](<calc: {for_gpt2.alternatives["the rule without tables"]:.0%}>) more.
# - GPT-3's paper counts [6](<plain: the rule>) operations a parameter and token, and its total for the training is ours by the same rule. It leaves attention out on purpose, since that
#   ["typically uses less than 10% of the total compute"](<plain: a sentence of the paper's appendix D>).
#   With our bands that is right for all its sizes: since the mean token of a text looks back on fewer tokens than the last, attention is [0.8%](<calc: {in_largest[1]:.1%}>) to [1.0%](<calc: {in_largest[2]:.1%}>) of the products in
#   the largest, and [7.9%](<calc: {in_smallest[1]:.1%}>) to [9.9%](<calc: {in_smallest[2]:.1%}>) in the smallest. If all layers were dense, it would be [1.4%](<calc: {in_largest[0]:.1%}>) and [13.3%](<calc: {in_smallest[0]:.1%}>).
# - EleutherAI's calculator, run with its own example for GPT-3, gives
#   [37%](<calc: {by_calculator / facts.gpt3_175b.training_flop - 1:.0%}>) more than that total ([Anthony and Millidge 2023](<work: eleutherai-calc-2023>)). It assumes, unless told otherwise, that the layers are computed once more on
#   the way back to save memory. That is right for the work done, not for the work needed.
# - The chapter on transformers of *How to Scale Your Model* says that attention costs as much as everything else only once a text is
#   [8](<fact: {scaling_book.crossing}>) times as long as the model is wide ([Austin et al. 2025](<work: austin-2025>)).
#   For the last token, or for a program that computes all pairs, it is right if the feed-forward layer has a *gate*, one matrix more, which decides how much of each number passes, and is
#   [4](<fact: {scaling_book.widening}>) times as wide as the model, which the chapter calls typical. For GPT-2 and GPT-3 it is [6](<calc: {plain_crossing:.0f}>).
#   Llama 3.1 has the gate, but makes the layer narrower and lets several heads share keys and values, and comes to
#   [5.9](<calc: {llama_crossing / llama.width:.1f}>).

# %%
# The seeds of our models, and the fewest steps that one was trained for
seeds = np.unique(rounded["seed"])
least_steps = min(trained["step"][trained["seed"] == seed].max() for seed in seeds)


# %%
# For each paragraph held out, its nats and its tokens, by the model of a seed, with its tables rounded too or left whole
def nats(bits, seed, tables=1):
    """For each paragraph held out, its nats and its tokens, by the model of a seed."""
    mine = (rounded["bits"] == bits) & (rounded["seed"] == seed) & (rounded["tables"] == tables)
    order = np.argsort(rounded["paragraph"][mine], kind="stable")
    return np.array([rounded[name][mine][order] for name in ("nats", "tokens")])


# %%
# Nats of the rounded model, nats of the whole one, and tokens, by paragraph
def columns(bits=4, seed=seeds[0], tables=1):
    """Nats of the rounded model, nats of the whole one, and tokens, by paragraph."""
    return np.concatenate([nats(bits, seed, tables)[:1], nats(32, seed)])


# %%
# By what share the perplexity rises, from such columns
def dearer(*of):
    """By what share the perplexity rises, from such columns."""
    return np.exp((of[0].sum() - of[1].sum()) / of[2].sum()) - 1


# %%
# At few bits, and what other choices give
few_bits, more_bits, plenty = 4, 8, 16
llama_dearer = facts.llama_cpp.perplexity_4 / facts.llama_cpp.perplexity_16 - 1
llama_at_8 = facts.llama_cpp.perplexity_8 / facts.llama_cpp.perplexity_16 - 1

# %%
# What rounding costs, with what other choices give
rounding = headline(
    "rounding",
    f"by what share the perplexity of our model rises if each weight is rounded to {few_bits} bits",
    lambda **choice: dearer(*columns(**choice)),
    unit="share",
    format=".1%",
    interval=resampling.bootstrap(tuple(columns()), dearer, of="paragraphs, for this model alone", draws=1000, seed=6),
    alternatives={
        "our other model": {"seed": seeds[1]},
        "the tables left whole": {"tables": 0},
        "our other model, the tables left whole": {"seed": seeds[1], "tables": 0},
        **{f"{bits} bits": {"bits": bits} for bits in (3, more_bits)},
        "LLaMA, by the table of llama.cpp": llama_dearer,
    },
)

# %%
# The same for the other model, with its own interval
other_rounding = rounding.alternatives["our other model"]
other_ends = resampling.bootstrap(
    tuple(columns(seed=seeds[1])), dearer, of="paragraphs, for this model alone", draws=1000, seed=7
)
whole_tables = [rounding.alternatives[name + "the tables left whole"] for name in ("", "our other model, ")]

# %%
# What fits where
giga, phone, card = 1e9, facts.pixel9.memory, facts.h100.memory
at_plenty, at_few = (gpt3_size * bits / 8 / giga for bits in (plenty, facts.llama_cpp.bits_4))
cards = -(-at_plenty // card)
largest_on_phone = phone * giga * 8 / facts.llama_cpp.bits_4
llama_weights = 2 * llama_size / giga
each_token = counting.cache_bytes(largest.layers, largest.width, 1, 2)
llama_kept = counting.cache_bytes(llama.layers, llama.width * shared, llama_window, 2) / giga
in_training = [facts.bloom.checkpoint * unit / bloom_size for unit in (1e12, 1024**4)]

# %%
# How BLOOM's weights agree with its size, and what GPT-3's training would fill
kept_weights = facts.bloom.weights * 1024**3 / bloom_size
assert abs(kept_weights / 2 - 1) < 0.01
training_cards = [-(-gpt3_size * each / giga // card) for each in in_training]

# %% [markdown]
# ## GPT-3 does not fit into a phone's memory
#
# A model runs at speed only where its numbers fit into memory, so the next question is how many bits a number needs.
#
# Trained weights are usually kept in [16](<calc: {plenty}>) bits. GPT-3 then takes [349 GB](<calc: {at_plenty:.0f} GB>) and fills [five](<calc: {cards:words}>) of the usual
# accelerators, the chips that such models run on, of [80](<fact: {h100.memory}>) GB.
# But a number may be rounded. We rounded every matrix of our model, and of another that we trained like it, in the way of the program llama.cpp: every [32](<plain: the size of a block in that format>) weights get a ruler of their own,
# as long as the largest of them needs, and each weight moves to the nearest mark
# ([Gerganov 2023](<work: llama-cpp-2023>)). Then we measured how much worse they predict the paragraphs that they had not seen, by their perplexity.
# They had different random starts and were trained for [5,000](<calc: {steps:,}>) and [3,000](<calc: {least_steps:,.0f}>) steps, so they are no sample of anything, and we give both.
#
# With [8](<calc: {more_bits}>) bits a weight the perplexity rises by [0.05%](<calc: {rounding.alternatives[f"{more_bits} bits"]:.2%}>) and [0.001%](<calc: {dearer(*columns(more_bits, seeds[1])):.3%}>).
# With [4](<calc: {few_bits}>) bits it rises by [12.1%](<calc: {rounding:.1%}>) ([11.6%](<calc: {rounding.low:.1%}>) to [12.5%](<calc: {rounding.high:.1%}>) over paragraphs) and
# [8.6%](<calc: {other_rounding:.1%}>) ([8.2%](<calc: {other_ends.low:.1%}>) to [9.0%](<calc: {other_ends.high:.1%}>)).
# Much of that comes from the tables of tokens and places: if they are left whole, it is [5.1%](<calc: {whole_tables[0]:.1%}>) and [3.6%](<calc: {whole_tables[1]:.1%}>).
# For LLaMA, with [7 billion](<plain: the model's name>) parameters, the makers of llama.cpp measured [0.01%](<calc: {llama_at_8:.2%}>) and [4.2%](<calc: {llama_dearer:.1%}>).
# It reads another text in another vocabulary, so the figures cannot say which model bears rounding better.
# They agree that the finer rounding is nearly free, and that the coarser has a price.
#
# The coarser format takes [4.5](<fact: {llama_cpp.bits_4}>) bits a weight, the rulers included. So a phone with [12](<fact: {pixel9.memory}>) GB of memory ([Google 2024](<work: google-pixel9-2024>)) holds some
# [21](<calc: {largest_on_phone / 1e9:.0f}>) to [23 billion](<calc: {largest_on_phone * 1.024**3 / 1e9:.0f} billion>) parameters, by what is meant by a GB,
# if it keeps nothing else, not even its own system.
# GPT-3 would take [98](<calc: {at_few:.0f}>) GB. That fits into the memory of a large workstation, and not into this phone's. Its storage may hold it, but would have to be read through for each token.
#
# More comes on top. A model keeps the key and the value of each token that it has read, in every layer, for each conversation.
# In GPT-3 that is [4.7](<calc: {each_token / 1e6:.1f}>) MB for each token at most, and less where a layer needs only a band of them. In the largest Llama 3.1, at the end of its context, it is
# [68](<calc: {llama_kept:.0f}>) GB, beside [812](<calc: {llama_weights:.0f}>) GB of weights.
# And training keeps more than the weights. BLOOM's makers report [2.3](<fact: {bloom.checkpoint}>) TB for all that they kept of the model, which is [13](<calc: {in_training[0]:.0f}>) to
# [14](<calc: {in_training[1]:.0f}>) bytes a parameter, by what they mean by a TB. For GPT-3 that alone fills some [29](<calc: {training_cards[0]:.0f}>) to [32](<calc: {training_cards[1]:.0f}>) accelerators, before any text is read.


# %%
# What the objections and the exercise ask
its_part = 0.2
contexts = facts.gpt2.context, facts.gpt1.context, 0
six = [fitting(context=context, shifts=shifts) for context in contexts for shifts in (True, False)]
held = [low <= facts.gpt1.vocabulary <= high for low, high in six]
drawn, at_hand = range(32_000, 51_001), (40_000, 50_000, int(vocabulary))
fits_some = np.mean([any(low <= one <= high for low, high in six) for one in drawn])
fits_right = np.mean([six[0][0] <= one <= six[0][1] for one in drawn])
assert not any(low <= one <= high for low, high in six for one in at_hand)
first_gpt = next(m for m in models if m.id == "gpt-1")
assert first_gpt.parameters == gpt2[0].parameters
answer = its_part * plain_crossing * facts.gpt3_6_7b.width

# %% [markdown]
# ## Objections
#
# **"GPT-3 does not have the attention that you count."** True, and that is why the table has rows with bands. The paper names no width for the bands, so we tried a narrow one and a wide one.
# So our figures without bands are upper limits for what the products of GPT-3 cost.
# With the narrow band products are a little more of all operations, [99.96%](<calc: {products_share.alternatives[f"every other layer banded at {bands[0]} tokens"]:.2%}>).
#
# **"Your GPT-1 vocabulary is a coincidence."** It may be. It lies only [10](<calc: {facts.gpt1.vocabulary - first_vocabulary.low:.0f}>) tokens inside the range that fits all counts. And we tried
# [six](<calc: {len(six):words}>) ways to count, with GPT-2's context, GPT-1's or none, and with shifts and gains or without; GPT-1's vocabulary fits in [one](<calc: {sum(held):words}>) of them, the way that is right for
# GPT-2 in everything else. How often would chance do as much? A vocabulary drawn from [32,000](<calc: {drawn[0]:,}>) to [51,000](<calc: {drawn[-1]:,}>) tokens fits that way in [2%](<calc: {fits_right:.0%}>) of draws, and some
# of these ways in [9%](<calc: {fits_some:.0%}>). Other numbers that were at hand fit none: [40,000](<calc: {at_hand[0]:,}>), [50,000](<calc: {at_hand[1]:,}>) and [50,257](<fact: {gpt2.vocabulary:,}>).
# The first figure alone may have been copied from GPT-1, which has [117 million](<calc: {first_gpt.parameters / 1e6:.0f} million>) parameters as well, but not the others.
#
# New here, as far as we know, are a reason that fits all of GPT-2's wrong sizes, and a count in which every single operation enters itself. The rest is common knowledge, counted again.
#
# ## The reckoning
#
# Labenz's short account of a transformer is right in every figure of it that we checked, if we let one pass that he marks as a guess:
# his number of layers is [27%](<calc: {short_by:.0%}>) too low. There are [96](<fact: {gpt3_175b.layers}>).
# The machine is [175 billion](<calc: {said_size / 1e9:.0f} billion>) numbers and hardly anything but multiplication and addition.
# The usual rule of what a token costs is good for wide models and short texts. For the last token of its context, the products of the largest GPT-3 cost [2.7%](<calc: {beyond:.1%}>) more than the rule says, or less.
# Those of the smallest GPT-3 cost up to [29%](<calc: {beyond.alternatives["the smallest size of GPT-3"]:.0%}>) more, those of GPT-2
# [10%](<calc: {gpt2_beyond[3]:.0%}>) to [14%](<calc: {gpt2_beyond[0]:.0%}>) more, and the largest Llama 3.1 [133%](<calc: {at_its_end:.0%}>) more, because there attention costs more than all else.
# A word from GPT-2's authors could overturn what we say of their first counts. Some verdicts turn if *all* means every last operation, more of the probability than we ask, or time instead of operations. The cards say which.
#
# !!! question "Exercise: a text too long"
#     A GPT has [32](<fact: {gpt3_6_7b.layers}>) layers of width [4,096](<fact: {gpt3_6_7b.width:,}>). At how many tokens does attention add [20%](<calc: {its_part:.0%}>) to the matrices of its layers?
#
#     ??? success "Answer"
#         Attention costs [4](<plain: a formula's constant>) × layers × width for each token that is looked back upon, and the matrices [24](<plain: a formula's constant>) × layers × width × width. The layers fall out: it takes
#         [20%](<calc: {its_part:.0%}>) of [6](<calc: {plain_crossing:.0f}>) widths, which is [4,915](<calc: {answer:,.0f}>) tokens.
#
# ## What this leaves out
#
# We count models of the GPT kind in which each token meets all parameters. In a mixture of experts a token meets only part of the parameters.
# Our own model is tiny and reads a single book, so what it shows of layers and temperatures it shows of itself.
# The memory of the phone and the figures for LLaMA are as others retell them.
