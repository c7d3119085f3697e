# ---
# title: "Short reckonings: inside the transformer"
# summary: >-
#   How a transformer is built and how it is trained, as speakers explained it from memory, with the sums done.
#   GPT-3 has [96](<calc: {depth:.0f}>) layers where Nathan Labenz guessed [70](<calc: {guessed}>); the matrices that he names cannot be multiplied in the order in which he names them.
#   Trained LSTMs make use of about [200](<calc: {used:.0f}>) tokens, and GPT-1 attended to [512](<calc: {attended:.0f}>).
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-26
# excerpts: [amodei-blob-unencumbered]
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
# ---

# %%
# What this page computes with
import numpy as np

from reckoner.author import facts, judge, models, render
from snippets import odds, remarks, transformer
from snippets.verdicts import at_least, between, compare, likeliest, not_of_fact, of_record, true_unless, undecided

named = {model.id: model for model in models}

# %% [markdown]
# Nathan Labenz explained the transformer in a talk with slides, and the book explains its terms in the margin.
# What they define can be computed, and what they give from memory can be looked up.
#
# ## Multiplying matrices
#
# Nearly all of a transformer's work is to multiply tables of numbers with each other. Labenz explains how that goes.

# %%
# Shapes that multiply
first, second = (2, 4), (3, 2)
inner = "inner sizes that differ"
rng = np.random.default_rng(1)


def multiplies(one, other):
    try:
        return (rng.normal(size=one) @ rng.normal(size=other)).size > 0
    except ValueError:
        return False


judge(
    "labenz-matmul-shapes",
    likeliest(
        "rows by columns, in the order in which they are named",
        true_unless(not multiplies(first, second), by=inner),
        because="this is how such sizes are read, and he says nothing else",
        others={
            "the second matrix times the first": true_unless(not multiplies(second, first), by=inner),
            "columns by rows": true_unless(not multiplies(first[::-1], second[::-1]), by=inner),
        },
    ),
    f"Named in this order the inner sizes are {first[1]} and {second[0]}; the other way round, or with columns named first, both are {first[0]}.",
    fixed="the sizes that he names decide, by the definition of the product",
)

# %%
# Which entries are multiplied
a, b = rng.integers(1, 10, size=(2, 2, 2))
as_said, entry, turned = a[0, 0] * b[0, 0] + a[0, 1] * b[0, 1], (a @ b)[0, 0], (a @ b.T)[0, 0]
wrong = "the definition of the product"
judge(
    "labenz-matmul-indices",
    likeliest(
        "the row before the column in both",
        true_unless(as_said != entry, by=wrong),
        because="he reads the indices of both matrices out alike",
        others={"the column before the row in the second": true_unless(as_said != turned, by=wrong)},
    ),
    f"On an example drawn at random the sum as said is {as_said}, the entry of the product {entry}, and that with B turned {turned}.",
    fixed="the sums differ by definition, but for special matrices",
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

# %% [markdown]
# ## The parts of GPT-3
#
# A transformer turns each token into a row of numbers, passes it through many layers, and ends with a probability for every token that could come next.

# %%
# How deep GPT-3 is
depth, guessed = facts.gpt3_175b.layers, 70
judge(
    "labenz-gpt3-70-layers",
    of_record(compare(said=guessed, found=depth)),
    f"The paper's table has {depth} layers, {depth / guessed:.1f} times his guess.",
)

# %%
# The vocabulary
vocabulary, first_vocabulary = facts.gpt2.vocabulary, facts.gpt1.vocabulary
judge(
    "labenz-50000-vocab",
    of_record(
        likeliest(
            "the vocabulary of GPT-2 and GPT-3",
            at_least(said=50000, found=vocabulary),
            because="GPT-3 is the model whose figures he gives",
            others={"the vocabulary of the first GPT": at_least(said=50000, found=first_vocabulary)},
        )
    ),
    f"GPT-2 has {vocabulary:,} tokens, and the first GPT had {first_vocabulary:,}.",
)

# %%
# How many parameters its shape makes
shape = depth, facts.gpt3_175b.width, vocabulary, facts.gpt3.context
counted = transformer.gpt_parameters(*shape, facts.gpt3.widening)
size = f"{counted / 1e9:.1f} billion"
judge("labenz-175-billion", compare(said=175e9, found=counted), f"Its shape makes {size}.")

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
    f"GPT-2's {len(kinds)} sizes leave room for {min(left):,.0f} to {max(left):,.0f} rows of an embedding; it knows {facts.gpt2.vocabulary:,} tokens, and the rounding of the sizes explains the rest. "
    "So each token has a row of its own, to which GPT-2 adds a row for its place.",
)

# %%
# The limit of cold sampling
gaps, heat, chill = np.array([0.01, 0.1, 1]), 1, 1e-4
warm = odds.share_of_most_likely(gaps[-1], heat, vocabulary - 1)
cold = odds.share_of_most_likely(gaps, chill, vocabulary - 1).min()
tied = odds.share_of_most_likely(0, chill, 1)
judge(
    "labenz-temperature-zero",
    likeliest(
        "a token that is likelier than all others",
        true_unless(lambda share: share < 0.999, by="what is left to other tokens", found=cold),
        because="he speaks of the most likely one",
        others={"tokens that are equally likely": true_unless(tied < 0.999, by="the equal, which is drawn as often")},
    ),
    f"At a temperature of {chill:.4f} the likeliest token takes {cold:.0%}, even where its logit is ahead by only {gaps[0]}; "
    f"at a temperature of {heat} it has {warm:.3%} where it is ahead by {gaps[-1]:.0f}. Of equals each keeps {tied:.0%}.",
)

# %%
# The example of a floating-point number
shown = 0.00000024361
half, single = np.float16(shown), np.float32(shown)
few_bits, more_bits = np.finfo(half.dtype).bits, np.finfo(single.dtype).bits

# %%
# The verdict
judge(
    "book-float-example",
    not_of_fact(because="it shows by an example what the term means"),
    f"In {few_bits} bits it becomes {half:.5g}; in {more_bits} it becomes {single:.5g}.",
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
    f"In training on {in_context:,} tokens, {depth} layers of self-attention take {at_once:.0f} steps one after another, "
    f"and as many recurrent layers {in_turn:,.0f}.",
)

# %%
# How old attention was
older = facts.vaswani.posted - facts.bahdanau.posted
judge(
    "labenz-attention-couple-years",
    of_record(compare(said=2, found=older)),
    f"From the paper on attention in translation to that on the transformer is {older:.1f} years.",
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
# When networks of neurons were thought of
year = facts.mcculloch.published
judge("book-1940s", of_record(between(1940, 1949, year)), f"McCulloch and Pitts published in {year}.")

# %%
# A ResNet on the fastest machine of 1988
a_year = 365.25 * 24 * 3600
for_resnet, for_alexnet = (
    named[id].training_flop / facts.cray_1988.flop_per_second / a_year for id in ("resnet-152", "alexnet")
)


def too_slow(years):
    return true_unless(lambda years: years < 1, by="a run of less than a year", found=years)


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
# A network is badly conditioned where its signals shrink or swell from layer to layer, because what it learns from shrinks or swells with them.
# The size of the first weights decides that. Two ways of choosing it were published, and in deep networks they end far apart.


# %%
# A deep network of rectifiers, trained from first weights of a given variance
def loss_left(variance, rate, layers=20, width=32, steps=200):
    luck = np.random.default_rng(0)
    x = luck.standard_normal((128, width))
    target, ends = np.sin(x[:, :1] + x[:, 1:2]), [*[width] * (layers - 1), 1]
    weights = [luck.standard_normal((width, end)) * np.sqrt(variance / width) for end in ends]
    losses = []
    for _ in range(steps):
        seen = [x]
        for layer in weights[:-1]:
            seen.append(np.maximum(seen[-1] @ layer, 0))
        back = seen[-1] @ weights[-1] - target
        losses.append(np.mean(back**2))
        back = 2 * back / len(x)
        for k in reversed(range(layers)):
            slope, back = seen[k].T @ back, (back @ weights[k].T) * (seen[k] > 0)
            weights[k] = weights[k] - rate * slope
    return losses[-1] / losses[0]


# %%
# Well and badly conditioned, each at the step size that suits it best
rates = (0.01, 0.03, 0.1, 0.3, 1.0)
with np.errstate(all="ignore"):  # steps that are too large run away
    well, badly = (
        np.nanmin([loss_left(variance, rate) for rate in rates])
        for variance in (facts.he.variance, facts.glorot.variance)
    )

# %%
# The verdict
judge(
    "amodei-bad-conditioning",
    true_unless(lambda times: times <= 1, by="a badly conditioned network that learns as well", found=badly / well),
    f"In the same training a deep network keeps {well:.0%} of its loss if its first weights suit it, and {badly:.1%} if their variance is {facts.glorot.variance / facts.he.variance:.1f} times that.",
)

# %%
# How much of it is random at the start
matrices = transformer.block_parameters(depth, facts.gpt3_175b.width, facts.gpt3_175b.width, facts.gpt3.widening)
random = matrices + (vocabulary + facts.gpt3.context) * facts.gpt3_175b.width
drawn, constant = f"{random / 1e9:.1f} billion", f"{(counted - random) / 1e6:.0f} million"

# %%
# The verdict
judge(
    "labenz-random-numbers",
    compare(said=175e9, found=random),
    f"Matrices and embeddings are {drawn}; the {constant} biases and gains start as constants.",
)

# %%
# A parameter at a time
forward = transformer.training_flop(counted, 1) / 3
naive = (counted + 1) * forward
part_of_training = naive / facts.gpt3_175b.training_flop
dear = "more computing than GPT-3's whole training took"
judge(
    "labenz-one-at-a-time",
    likeliest(
        "a single prediction",
        true_unless(lambda part: part > 1, by=dear, found=part_of_training),
        because="he asks of each parameter how it makes the final prediction better",
        others={
            "all the text of GPT-3's training": true_unless(part_of_training * facts.gpt3.training_tokens > 1, by=dear)
        },
    ),
    f"For a single token it takes {part_of_training:.0%} of the operations of GPT-3's whole training.",
)

# %%
# Operations of an update: the models of the table since GPT-3 whose sizes are known
since = named["gpt-3-175b"].date
passed = [m.parameters_active or m.parameters for m in models if m.domain == "Language" and m.date >= since]
updates = transformer.training_flop([size for size in passed if size], 1)
token, passage = np.median(updates), transformer.training_flop(facts.gpt3_175b.parameters, facts.gpt3.context)
small = transformer.training_flop(facts.gpt2_xl.corrected_parameters, 1)
operations = likeliest(
    "an update by a token, in GPT-2 as a large model that takes so many",
    between(*remarks.plural(1e9), small),
    because="the same glossary calls the token the basic unit of data, and might asks for no more than one such model",
    others={
        "the language model at the middle of those since GPT-3": between(*remarks.plural(1e9), token),
        "the largest of those models": between(*remarks.plural(1e9), updates.max()),
        "a whole text, as long as GPT-3's context": between(*remarks.plural(1e9), passage),
    },
)
judge(
    "book-billions-of-flops-per-point",
    operations,
    f"A token costs GPT-2 {render(small, 'large2')} operations, the model at the middle of later ones {render(token, 'large3')} and the largest {render(updates.max(), 'large2')}.",
)

# %%
# Probabilities that he made up
made_up = np.array([0.2, 1])
judge(
    "labenz-not-a-distribution",
    not_of_fact("he calls the example made up"),
    f"As probabilities the two would add up to {made_up.sum():.1f}.",
)

# %% [markdown]
# ## What flows and what does not
#
# > the compute doesn't flow like the spice doesn't flow it's like you can't like like the The Blob has to be unencumbered
# >
# > — [Dario Amodei](<said: amodei-blob-unencumbered>)
#
# A network may be tested for its symmetry by shifting what it sees and comparing its answers.
# Ours have filters and weights drawn at random, since the question is what their design does before any training.


# %%
# Networks of convolutions, and one without
def by_filters(picture, layers, skip):
    for filters in layers:
        windows = np.lib.stride_tricks.sliding_window_view(np.pad(picture, ((0, 0), (2, 2))), 5, axis=1)
        picture = np.maximum(np.einsum("oik,ink->on", filters, windows), 0)[:, ::skip]
    return picture.mean(axis=1)


def by_weights(picture, layers):
    signals = picture.ravel()
    for weights in layers:
        signals = np.maximum(weights @ signals, 0)
    return signals


luck, places = np.random.default_rng(5), 64
pitches = np.maximum(np.fft.rfftfreq(places), 1 / places)
pictures = np.fft.irfft(np.fft.rfft(luck.standard_normal((100, 1, places))) / pitches)
filters = [luck.standard_normal((8, channels, 5)) / np.sqrt(5 * channels / 2) for channels in (1, 8, 8)]
weights = [luck.standard_normal((ends, places)) / np.sqrt(places / 2) for ends in (places, places, 8)]


# %%
# How much a shift by one place changes the answers, beside what another picture changes
def change(answer):
    here, shifted = (np.array([answer(p) for p in seen]) for seen in (pictures, np.roll(pictures, 1, axis=2)))
    return np.linalg.norm(shifted - here, axis=1).mean() / np.linalg.norm(here[1:] - here[:-1], axis=1).mean()


convolved, skipping = (change(lambda p, k=skip: by_filters(p, filters, k)) for skip in (1, 2))
without = change(lambda p: by_weights(p, weights))
judge(
    "amodei-cnn-symmetry",
    likeliest(
        "saying that the layers are built so that a shifted input makes little difference",
        true_unless(lambda r: r >= 1, by="a shift that changes as much as without them", found=convolved / without),
        because="he gives it as an example of an architecture that takes a symmetry into account",
        others={"answers that stay the same": true_unless(skipping > 1e-9, by="layers that skip places")},
    ),
    f"A shift by one place changes the answers of convolutions by {convolved:.0%} of what another picture changes, and those of a network without them by {without:.0%}; "
    f"where the layers skip every other place, as many do, it is {skipping:.0%}.",
)

# %%
# How far back an LSTM looks
used, order, attended = facts.khandelwal.context, facts.khandelwal.order, facts.gpt1.context
judge(
    "amodei-lstm-distant-past",
    of_record(
        likeliest(
            "saying that LSTMs make little of what stands far back",
            true_unless(lambda t: t >= attended, by="LSTMs that use as much as a Transformer attends to", found=used),
            because="the weakness that he speaks of is that they close you off to the distant past",
            others={
                "that their structure is to blame": undecided(
                    "the study is of trained LSTMs, and cannot tell structure from training",
                    decider="an LSTM that is trained to look further back",
                )
            },
        )
    ),
    f"Trained LSTMs make use of about {used:.0f} tokens, and beyond {order:.0f} they ignore the order of words. GPT-1 attended to {attended:.0f}.",
)

# %% [markdown]
# He speaks of a weakness of structure. The study shows what trained LSTMs do, and not why.
