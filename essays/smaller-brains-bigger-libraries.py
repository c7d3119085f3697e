# ---
# title: Smaller brains, bigger libraries
# summary: >-
#   The typical model of 2023 had [3.2](<calc: {smaller:.1f}>) orders of magnitude fewer parameters than a cortex has synapses,
#   and had read [3.9](<calc: {more:.1f}>) orders more words than a person hears in growing up.
#   Size cannot explain the second figure: by the scaling laws, a model as large as a brain would save [0.9](<calc: {orders.orders_apart(saved, 1):.1f}>) of an order.
# part: Sample efficiency
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# order: 1
# excerpts: [amodei-smaller-more-data, amodei-hundreds-of-millions, amodei-bits]
# claims: [book-two-to-three-oom-smaller, book-three-to-four-oom-data, book-hundreds-of-millions-words, book-not-sample-efficient, book-1e14-bits]
# ---

# %%
# What this essay computes with
import datetime as dt

import numpy as np

from reckoner import svg
from reckoner.author import canvas, explore, facts, figure, judge, label, models, reading, slider
from snippets import orders, parametric, senses, thrift
from snippets.verdicts import at_least, between, depends, true_unless

named = {model.id: model for model in models}
level, years, least_said = 0.9, 18, 3

# %% [markdown]
# > two to three orders of magnitude [100x to 1,000x] smaller than the human brain, while at the same time being trained on three to four orders of magnitude [1,000x to 10,000x] more data
# >
# > — [Dario Amodei](<said: amodei-smaller-more-data>)
#
# The models are so much smaller, he says, and read so much more.
# He had been asked in the summer of 2023 why machines that have read the internet are not cleverer, and called it a mystery.
# Neither of its numbers can be looked up, because each is a quotient of things that are known to a factor at best.
# That makes them good subjects for arithmetic on a logarithmic scale,
# where factors become sums and their uncertainties add as squares.
#
# ## The size
#
# Nobody knows what a [parameter](<term: parameter>) is worth in synapses.
# Amodei sets them one for one, and so shall we.
# [Pakkenberg et al. 2003](<work: pakkenberg-2003>) counted [150 trillion](<fact: {cortex.synapses / 1e12:.0f} trillion>) synapses in a human neocortex;
# in the same book Trenton Bricken gives the brain ["30 to 300 trillion"](<said: bricken-synapses>), and we take his range as one that holds the truth with a probability of [90%](<calc: {level:.0%}>).
# On the other side stand all the language models of our table, from January 2022 to that summer, whose size and reading are both known.

# %%
# A synapse for a parameter
summer = [
    m for m in models
    if m.domain == "Language" and m.parameters and m.training_tokens and dt.date(2022, 1, 1) <= m.date < dt.date(2023, 9, 1)
]  # fmt: skip
size, read = np.array([m.parameters for m in summer]), np.array([m.training_tokens for m in summer])
of_synapses = orders.orders_spread(30e12, 300e12, level)
of_size, of_reading = (float(np.std(np.log10(x), ddof=1)) for x in (size, read))
synapses, typical = float(facts.cortex.synapses), 10 ** np.mean(np.log10(size))
smaller = orders.orders_apart(synapses, typical)
smaller_spread = orders.combined_spread([of_synapses, of_size], [1, -1])
in_range = orders.chance_between(smaller, smaller_spread, 2, 3)

# %% [markdown]
# There are [eleven](<calc: {len(summer):words}>) of them, with [89 billion](<calc: {typical / 1e9:.0f} billion>) parameters in the middle.
# The cortex is larger by [3.2](<calc: {smaller:.1f}>) orders of magnitude,
# with a standard deviation of [0.6](<calc: {smaller_spread:.1f}>), of which the models' own variety is the greater part.
# The chance that a model drawn from this summer and a brain drawn from Bricken's range differ by ["two to three orders"](<said: amodei-smaller-more-data>) is [33%](<calc: {in_range:.0%}>).
# For PaLM 2 the figure is [441](<calc: {synapses / named['palm-2'].parameters:.0f}>), well within; for Llama 2 it is [2,140](<calc: {round(synapses / named['llama-2-70b'].parameters, -1):,.0f}>).
# Said of the largest models of its day, the first half of the remark holds.

# %%
# Far below the brain
judge(
    "book-two-to-three-oom-smaller",
    depends(
        on="the model",
        readings={
            "PaLM 2": between(100, 1000, synapses / named["palm-2"].parameters),
            "the typical model of that summer": between(100, 1000, 10**smaller),
            "Llama 2": between(100, 1000, synapses / named["llama-2-70b"].parameters),
        },
    ),
    f"A neocortex has {synapses / named['palm-2'].parameters:,.0f} synapses for each parameter of PaLM 2, "
    f"{synapses / named['llama-2-70b'].parameters:,.0f} for each of Llama 2, and {10**smaller:,.0f} for the typical model.",
)

# %% [markdown]
# ## The library
#
# > I think it's in the hundreds of millions. [...] Whereas for the models, we're talking about trillions.
# >
# > — [Dario Amodei](<said: amodei-hundreds-of-millions>)
#
# The first of these is the number of words that a person meets before the age of [eighteen](<calc: {years:words}>).
# Recorders worn by children put it between [2 million](<fact: {child.fewest_words / 1e6:.0f} million>) and [7 million](<fact: {child.most_words / 1e6:.0f} million>) a year, from the quietest homes to the most talkative ([BabyLM 2023](<work: babylm-2023>)).

# %%
# Words heard, words read
heard = years * np.sqrt(facts.child.fewest_words * facts.child.most_words)
quiet, chatty = years * facts.child.fewest_words, years * facts.child.most_words
of_words = orders.orders_spread(quiet, chatty, level)
reading_words = 10 ** np.mean(np.log10(read)) * facts.tokens.words
more = orders.orders_apart(reading_words, heard)
more_spread = orders.combined_spread([of_words, of_reading], [-1, 1])
more_in_range = orders.chance_between(more, more_spread, 3, 4)
beyond = orders.chance_between(more, more_spread, 4, 99)
# the same two comparisons, drawn factor by factor
draws, seed, tolerance = 400_000, 2023, 0.005
drawn_size = np.log10(orders.sampled_product([synapses, typical], [of_synapses, of_size], [1, -1], draws, seed))
drawn_data = np.log10(orders.sampled_product([reading_words, heard], [of_reading, of_words], [1, -1], draws, seed + 1))
assert abs(drawn_size.mean() - smaller) < tolerance
assert abs(drawn_size.std() - smaller_spread) < tolerance
assert abs(np.mean((drawn_size > 2) & (drawn_size < 3)) - in_range) < tolerance
assert abs(np.mean((drawn_data > 3) & (drawn_data < 4)) - more_in_range) < tolerance

# %% [markdown]
# That is [36](<calc: {quiet / 1e6:.0f}>) to [126 million](<calc: {chatty / 1e6:.0f} million>) by adulthood, with [67 million](<calc: {heard / 1e6:.0f} million>) in the middle on a logarithmic scale.
# [One hundred million](<plain: the least that the words can mean>) is already a talkative home, and ["the hundreds"](<said: amodei-hundreds-of-millions>) would take reading, and much of it.
# The models of that summer had read [560 billion](<calc: {round(reading_words / 1e9, -1):.0f} billion>) words in the middle.
# The quotient is [3.9](<calc: {more:.1f}>) orders of magnitude, give or take [0.4](<calc: {more_spread:.1f}>).
#
# It was said to be ["three to four"](<said: amodei-smaller-more-data>), which has a chance of [57%](<calc: {more_in_range:.0%}>);
# that it is more than that has one of [42%](<calc: {beyond:.0%}>).
# Drawn factor by factor, [400,000](<calc: {draws:,}>) times from a fixed seed, both comparisons come out as the formula has them, to within [0.5](<calc: {100 * tolerance:.1f}>) percentage points.
# A psychologist who asked the same question that August has [4](<fact: {frank.least_orders:.0f}>) or [5](<fact: {frank.most_orders:.0f}>) orders, of children rather than adults ([Frank 2023](<work: frank-2023>)).

# %%
# What a person hears, and how many times that a model reads
judge(
    "book-hundreds-of-millions-words",
    depends(
        on="the home",
        readings={
            "the most talkative": at_least(1e8, chatty),
            "the middle": at_least(1e8, heard),
            "the quietest": at_least(1e8, quiet),
        },
    ),
    f"In {years} years a person hears between {quiet:,.0f} and {chatty:,.0f} words.",
)
said_words = 3e8
by_his_words = orders.orders_apart(reading_words, said_words)
judge(
    "book-three-to-four-oom-data",
    depends(
        on="how many words a person hears",
        readings={
            "as many as he thought": between(1000, 10_000, 10**by_his_words),
            "what recorders count": between(1000, 10_000, 10**more),
        },
    ),
    f"The typical model of that summer had read {10**by_his_words:,.0f} times as many words as he allowed a person and {10**more:,.0f} times as many as recorders count.",
)
judge(
    "book-not-sample-efficient",
    true_unless(reading_words <= chatty, by="models that read no more than a child hears"),
    f"The typical model of 2022 and 2023 had read {reading_words / chatty:,.0f} times as many words as the most talkative childhood holds.",
)

# %% [markdown]
# The slip is in the denominator, and it does not sink the quotient.
# With [300 million](<calc: {said_words / 1e6:.0f} million>) words a person, the reading that his words bear best, the gap is [3.3](<calc: {by_his_words:.1f}>) orders; with those that recorders count it is [3.9](<calc: {more:.1f}>), near the edge of what he said.
# The childhood is quieter than he thought, and his range was wide enough for it.

# %%
# Where the models lie
drawing, axes = canvas(height=3.9)
theta = np.linspace(0, 2 * np.pi, 121)
rings = (1, 2)
for z, alpha in zip(rings, (0.20, 0.12), strict=True):
    axes.fill(
        smaller + z * smaller_spread * np.cos(theta),
        more + z * more_spread * np.sin(theta),
        color=svg.BLUE,
        alpha=alpha,
        linewidth=0,
    )
axes.plot([2, 3, 3, 2, 2], [3, 3, 4, 4, 3], color=svg.VERMILION)
label(axes, 2.03, 2.87, "as Amodei had it", svg.VERMILION)
x, y = np.log10(synapses / size), np.log10(read * facts.tokens.words / heard)
axes.plot(x, y, "o", color=svg.BLUE, markersize=5)
names = {
    "palm-2": "PaLM 2",
    "llama-2-70b": "Llama 2",
    "chinchilla": "Chinchilla",
    "palm-540b": "PaLM",
    "pythia-12b": "Pythia",
    "opt-175b": "OPT",
}
for model, a, b in zip(summer, x, y, strict=True):
    if model.id in names:
        label(axes, a + 0.04, b + (-0.09 if model.id == "chinchilla" else 0.07), names[model.id], fontsize=9)
axes.set(
    xlim=(1.4, 5),
    ylim=(2.4, 5.4),
    xlabel="orders of magnitude fewer parameters than synapses",
    ylabel="orders of magnitude more words",
)
figure(
    drawing,
    name="plane",
    caption=f"Most models of that summer lie above or beside the range that was said; the typical one is {smaller:.1f} orders smaller and {more:.1f} orders better read. "
    f"The shaded ellipses hold what the brain's synapses, a child's words and the models' own variety leave open, at {rings[0]} and {rings[1]} standard deviations.",
    alt="A plane of how much smaller the models are against how much more they read: a square for what was said, "
    "points for models mostly above it, and ellipses around them.",
    data={
        "model (name)": [m.name for m in summer],
        "fewer parameters (orders of magnitude)": x,
        "more words (orders of magnitude)": y,
    },
)

# %% [markdown]
# ## What the verdict leans on
#
# The [propagation of uncertainty](<term: error-propagation>) tells which figure one should ask for next.

# %%
# How much of each variance is whose
shares = [
    ("size: which model", (of_size / smaller_spread) ** 2, svg.BLUE),
    ("size: synapses of a brain", (of_synapses / smaller_spread) ** 2, svg.BLUE),
    ("words: which model", (of_reading / more_spread) ** 2, svg.VERMILION),
    ("words: which childhood", (of_words / more_spread) ** 2, svg.VERMILION),
]
worth = 10 ** (smaller - 3)
drawing, axes = canvas(height=2.2)
for row, (_name, share, colour) in enumerate(reversed(shares)):
    axes.barh(row, share, color=colour, height=0.6)
    label(axes, share + 0.01, row, f"{share:.0%}", fontsize=9)
axes.set(
    yticks=range(4),
    yticklabels=[name for name, _, _ in reversed(shares)],
    xlim=(0, 1),
    xlabel="share of the variance of its comparison",
)
axes.xaxis.set_major_formatter("{x:.0%}")
axes.grid(False, axis="y")
figure(
    drawing,
    name="shares",
    caption=f"Which model one means matters more than all that is not known of brains and childhoods: it makes {shares[0][1]:.0%} of the variance in size and {shares[2][1]:.0%} of that in words.",
    alt="Bars for the share of variance of each assumption: in both comparisons the choice of the model is the longer bar.",
    data={"assumption (name)": [s[0] for s in shares], "share of variance (fraction)": [float(s[1]) for s in shares]},
)

# %% [markdown]
# In both comparisons it is the choice of the model, and neither the synapses nor the children.
# One assumption has no place in the figure, since nobody can put an interval on it: that a synapse counts as a parameter.
# To bring the typical model of that summer just inside the range of sizes, a parameter need only be worth [1.7](<calc: {worth:.1f}>) synapses.
# By what they can hold it is rather the other way round:
# the size of a synapse has been put at [4.7](<fact: {synapse.bits}>) bits ([Bartol et al. 2015](<work: bartol-2015>)), and a parameter of a language model at [2](<fact: {parameter.bits}>) bits of knowledge ([Allen-Zhu and Li 2024](<work: allen-zhu-2024>)).
# Every other assumption is a slider here.


# %%
# Both comparisons at every setting of the sliders
trillion, billion, million = "trillion", "billion", "million"
size_saves = orders.orders_apart(
    thrift.most_saved_by_size(facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent), 1
)


def gaps(synapse_count, parameter_count, words_a_year, age, token_count, words_a_token):
    read_more = orders.orders_apart(token_count * 1e12 * words_a_token, words_a_year * 1e6 * age)
    return {
        "smaller": orders.orders_apart(synapse_count * 1e12, parameter_count * 1e9),
        "more": read_more,
        "left": read_more - size_saves,
    }


explore(
    name="assumptions",
    of=gaps,
    sliders={
        "synapse_count": slider("synapses of a brain", [30, 75, 150, 300], unit=f"{trillion}", format=","),
        "parameter_count": slider("parameters of the model", [12, 70, 175, 340, 540], unit=f"{billion}", format=","),
        "words_a_year": slider("words that a child hears in a year", [2, 3.7, 7, 15], unit=f"{million}"),
        "age": slider("years of childhood", [5, 18, 30], unit="years"),
        "token_count": slider("tokens that the model read", [0.3, 1.4, 2, 3.6, 15], unit=f"{trillion}"),
        "words_a_token": slider("words to a token", [0.6, 0.75, 0.9], unit="words"),
    },
    shows={
        "smaller": reading("orders by which the model is smaller", unit="orders", format=".1f"),
        "more": reading("orders by which it has read more", unit="orders", format=".1f"),
        "left": reading("of these, left when size has saved its most", unit="orders", format=".1f"),
    },
    start={
        "synapse_count": 150,
        "parameter_count": 70,
        "words_a_year": 3.7,
        "age": 18,
        "token_count": 2,
        "words_a_token": 0.75,
    },
    caption="Begin with Llama 2. What is assumed of brains moves the first line alone and what is assumed of children the second; "
    f"to get under {least_said} orders of reading takes a model that reads little or a childhood that lasts.",
    alt="Sliders for synapses, parameters, words, years, tokens and words to a token, and what they give for size and for reading.",
)

# %% [markdown]
# ## Does the one explain the other?
#
# Amodei's first thought is that they may be two sides of one coin: small models must read more.
# There are laws for this.
# A [parametric loss law](<term: parametric-loss-law>) can be solved for the tokens that a model of any size needs to come to the loss of Llama 2.

# %%
# Tokens to the loss of Llama 2, by size
llama = named["llama-2-70b"]
besiroglu = (
    facts.besiroglu.parameter_coefficient, facts.besiroglu.data_coefficient,
    facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent,
)  # fmt: skip
hoffmann = (
    facts.hoffmann.parameter_coefficient, facts.hoffmann.data_coefficient,
    facts.hoffmann.parameter_exponent, facts.hoffmann.data_exponent,
)  # fmt: skip
saving = {}
for law in (besiroglu, hoffmann):
    loss = parametric.parametric_loss(llama.parameters, llama.training_tokens, *law)
    brain_needs = thrift.tokens_to_reach(loss, synapses, *law)
    saving[law] = llama.training_tokens / brain_needs
saved, saved_by_hoffmann = saving[besiroglu], saving[hoffmann]
loss = parametric.parametric_loss(llama.parameters, llama.training_tokens, *besiroglu)
floor = thrift.token_floor(loss, besiroglu[1], besiroglu[3])
limit, limit_hoffmann = thrift.most_saved_by_size(*besiroglu[2:]), thrift.most_saved_by_size(*hoffmann[2:])
best = parametric.best_parameters(1e24, *besiroglu)
at_best = parametric.parametric_loss(best, 1e24 / 6 / best, *besiroglu)
assert abs(1e24 / 6 / best / thrift.token_floor(at_best, besiroglu[1], besiroglu[3]) / limit - 1) < 1e-9

# %% [markdown]
# With as many parameters as a cortex has synapses, it would need [247 billion](<calc: {llama.training_tokens / saved / 1e9:.0f} billion>) tokens instead of [2 trillion](<calc: {llama.training_tokens / 1e12:.0f} trillion>) by the constants of [Besiroglu et al. 2024](<work: besiroglu-2024>):
# fewer by a factor of [8.1](<calc: {saved:.1f}>), where children need fewer by a factor of [22,000](<calc: {round(llama.training_tokens * facts.tokens.words / heard, -3):,.0f}>).
# The printed constants of [Hoffmann et al. 2022](<work: hoffmann-2022>) make it [4.5](<calc: {saved_by_hoffmann:.1f}>).
# It is not that brains are too small to show the effect; the law has a floor.
# What a model of no matter what size can save over one that was [compute-optimal](<term: compute-optimal>) is given by the exponents $a$ of size and $b$ of data alone, which put that at [7.1](<calc: {limit:.1f}>) or [8.5](<calc: {limit_hoffmann:.1f}>).
# Of an excess of [3.9](<calc: {more:.1f}>) orders, size explains less than one.
# The rest is the missing factor that Amodei goes on to speak of.

# %%
# What size buys
n = np.logspace(9.6, 16, 129)
needs = {}
for law in (besiroglu, hoffmann):
    loss_here = parametric.parametric_loss(llama.parameters, llama.training_tokens, *law)
    enough = loss_here > law[0] / n ** law[2] * 1.0001
    needs[law] = np.where(enough, thrift.tokens_to_reach(loss_here, np.where(enough, n, 1e15), *law), np.nan)
drawing, axes = canvas(height=3.4)
axes.plot(n, needs[besiroglu], color=svg.BLUE)
axes.plot(n, needs[hoffmann], color=svg.GREEN)
axes.axhline(heard / facts.tokens.words, color=svg.VERMILION)
axes.axvline(synapses, color=svg.FAINT, linewidth=1, linestyle=(0, (4, 3)))
axes.plot(llama.parameters, llama.training_tokens, "o", color=svg.INK, markersize=5)
label(axes, llama.parameters * 1.3, llama.training_tokens * 1.6, "Llama 2")
label(axes, 2e11, 2.2e11, "Besiroglu et al.", svg.BLUE, fontsize=9)
label(axes, 3e12, 1.1e12, "Hoffmann et al.", svg.GREEN, fontsize=9)
label(axes, 5e9, heard / facts.tokens.words * 1.9, "what a person hears", svg.VERMILION)
label(axes, synapses * 1.2, 1e10, "synapses of a cortex", svg.FAINT, fontsize=9)
axes.set(
    xscale="log",
    yscale="log",
    ylim=(3e7, 1e14),
    xlim=(4e9, 1e16),
    xlabel="parameters",
    ylabel="tokens to the loss of Llama 2",
)
kept = np.isfinite(needs[besiroglu]) & np.isfinite(needs[hoffmann])
figure(
    drawing,
    name="floor",
    caption=f"Growing as large as a brain would spare Llama 2 a factor of {saved:.1f} in reading, and growing for ever hardly more. "
    f"The line of what a person hears lies {orders.orders_apart(floor * facts.tokens.words, heard):.1f} orders of magnitude below the floor.",
    alt="Tokens needed against parameters on logarithmic axes: two curves that fall steeply and then lie flat, far above a horizontal line for a person.",
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
# Bits, channel by channel
awake = 24 - (facts.sleep.infant_hours + facts.sleep.teenage_hours) / 2
goal = 1e14
word_bits = facts.markowsky.word_characters * facts.markowsky.character_bits
as_words = heard * word_bits
channels = {
    "eyes": float(facts.markowsky.eyes),
    "skin": float(facts.markowsky.skin),
    "ears": float(facts.markowsky.ears),
    "speech without a pause": float(facts.speech.bits),
}
taken = {name: senses.bits_taken_in(rate, awake, years) for name, rate in channels.items()}
retina = facts.retina.guinea_pig_bits / facts.retina.guinea_pig_cells * facts.retina.human_cells
of_the_eye = {name: senses.years_to_take_in(goal, rate, awake) for name, rate in channels.items()}
from_elsewhere = 1 - taken["speech without a pause"] / goal
fraction = goal / taken["eyes"]
slow, fast = (senses.years_to_take_in(goal, rate, awake) for rate in (retina, 2 * retina))
held = synapses * facts.synapse.bits

# %% [markdown]
# A growing person is awake for about [12.9](<calc: {awake:.1f}>) hours a day:
# children sleep [14.2](<fact: {sleep.infant_hours}>) hours as infants and [8.1](<fact: {sleep.teenage_hours}>) as teenagers ([Iglowstein et al. 2003](<work: iglowstein-2003>)), and we take the middle.
# Multiply the waking hours of [eighteen](<calc: {years:words}>) years by what each channel carries.
#
# The words alone are [67 million](<calc: {heard / 1e6:.0f} million>) times [ten](<calc: {word_bits:words}>) bits, which is [6.7×10⁸](<calc: {as_words:sci1}>).
# Speech without a pause for all those waking hours would be [1.2×10¹⁰](<calc: {taken['speech without a pause']:sci1}>), at the [39](<fact: {speech.bits:.0f}>) bits a second of [Coupé et al. 2019](<work: coupe-2019>).
# So at least [99.99%](<calc: {from_elsewhere:.2%}>) of the [$10^{14}$](<calc: $10^{{{np.log10(goal):.0f}}}$>) bits must come otherwise than by language.
# The eyes, at [10 million](<fact: {markowsky.eyes / 1e6:.0f} million>) bits a second, have that much in [0.6](<calc: {of_the_eye['eyes']:.1f}>) years, and [3×10¹⁵](<calc: {taken['eyes']:sci0}>) by adulthood:
# [3%](<calc: {fraction:.0%}>) of what is seen would be enough.
# Measured cell by cell, as in [Koch et al. 2006](<work: koch-2006>), one retina needs [0.7](<calc: {slow:.1f}>) years.
#
# But ["images"](<said: amodei-bits>) do not follow.
# At [1 million](<fact: {markowsky.skin / 1e6:.0f} million>) bits a second the skin has as much after [5.9](<calc: {of_the_eye['skin']:.1f}>) years.
# A child born blind is not short of bits, and learns to speak.
# What the arithmetic shows is that language cannot be the channel; it does not say which of the others is.
# There is also a limit at the other end: at [4.7](<fact: {synapse.bits}>) bits each, the synapses hold [7×10¹⁴](<calc: {held:sci0}>), [23%](<calc: {held / taken['eyes']:.0%}>) of what the eyes send.

# %%
# Filling a head with bits
judge(
    "book-1e14-bits",
    depends(
        on="which channel it must be",
        readings={
            "anything but language": true_unless(taken["speech without a pause"] >= goal, by="the rate of speech"),
            "images alone": true_unless(taken["skin"] >= goal, by="the skin, which brings in as much"),
        },
    ),
    f"So many bits take {of_the_eye['eyes']:.1f} years of waking sight, {of_the_eye['skin']:.1f} of touch, and {round(of_the_eye['speech without a pause'], -3):,.0f} of speech without a pause.",
)

# %%
# The channels side by side
rows = [("words heard", as_words), *((name, taken[name]) for name in reversed(channels))]
drawing, axes = canvas(height=2.5)
for row, (_name, bits) in enumerate(rows):
    axes.barh(row, bits, left=1, color=svg.BLUE, height=0.6)
axes.axvline(goal, color=svg.VERMILION, linewidth=1.4)
label(axes, goal * 0.8, -0.1, "asked for", svg.VERMILION, ha="right", fontsize=9)
axes.axvline(held, color=svg.GREEN, linewidth=1.4)
label(axes, held * 1.3, 0.9, "synapses hold", svg.GREEN, fontsize=9)
axes.set(
    xscale="log",
    xlim=(1e8, 1e17),
    yticks=range(len(rows)),
    yticklabels=[name for name, _ in rows],
    xlabel=f"bits in {years} years",
)
axes.grid(False, axis="y")
figure(
    drawing,
    name="channels",
    caption=f"Language falls short of what was asked for by {np.log10(goal / taken['speech without a pause']):.0f} orders of magnitude even if nobody ever paused; sight and touch each exceed it.",
    alt="Bars on a logarithmic axis for bits by words, speech, ears, skin and eyes; those of skin and eyes pass the line of what was asked for.",
    data={"channel (name)": [name for name, _ in rows], "taken in (bits)": [float(bits) for _, bits in rows]},
)


# %%
# The bits at every setting of the sliders
def bits(eye_rate, hours, age, bits_a_word, words_a_year):
    seen = senses.bits_taken_in(eye_rate * 1e6, hours, age)
    spoken = words_a_year * 1e6 * age * bits_a_word
    return {"seen": orders.orders_apart(seen, 1), "spoken": orders.orders_apart(spoken, 1), "needed": goal / seen}


explore(
    name="bits",
    of=bits,
    sliders={
        "eye_rate": slider("bits a second from the eyes", [0.1, 1, 8.75, 10, 17.5, 100], unit=f"{million}", format=","),
        "hours": slider("hours awake in a day", [8, 11, 12.9, 16], unit="hours"),
        "age": slider("years of childhood", [1, 5, 13, 18, 30], unit="years"),
        "bits_a_word": slider("bits in a word", [5, 10, 20, 50], unit="bits"),
        "words_a_year": slider("words heard in a year", [2, 3.7, 7, 15], unit=f"{million}"),
    },
    shows={
        "seen": reading("orders of bits by sight", unit="orders", format=".1f"),
        "spoken": reading("orders of bits by language", unit="orders", format=".1f"),
        "needed": reading("what was asked for, as a share of what is seen", unit="share", format=".1%"),
    },
    start={"eye_rate": 10, "hours": 12.9, "age": 18, "bits_a_word": 10, "words_a_year": 3.7},
    caption=f"Language never comes near the {np.log10(goal):.0f} orders that were asked for, and at the published rates sight reaches them in infancy.",
    alt="Sliders for the rate of the eyes, hours, years, bits in a word and words, and the bits that come of them.",
)

# %% [markdown]
# ## The reckoning
#
# The first figure is right for the largest models of its day.
# The second survives, at [3.9](<calc: {more:.1f}>) orders, an overcount of what people hear, which is [67 million](<calc: {heard / 1e6:.0f} million>) words and not several times as many.
# Size does not dissolve it: a Llama 2 as large as a brain would need [8.1](<calc: {saved:.1f}>) times less, and the floor of the laws lies [3.4](<calc: {orders.orders_apart(floor * facts.tokens.words, heard):.1f}>) orders above a childhood.
# The senses might, since a child has its [$10^{14}$](<calc: $10^{{{np.log10(goal):.0f}}}$>) bits many times over; but then it is not language that is learned from little, but a world that is learned from much.
#
# What would change this verdict most is a law of loss fitted to models that also see and touch, with its own floor.
# If that floor lay near a childhood, Amodei's other modalities would be the answer.
#
# !!! question "Exercise: a model as thrifty as a child"
#     A childhood is [67 million](<calc: {heard / 1e6:.0f} million>) words, and compute-optimal training takes some [20](<plain: the rule of thumb of the exercise>) tokens a parameter.
#     How large a model would be trained best on a childhood, and how much smaller than a cortex is it?
#
#     ??? success "Answer"
#         The words are [90 million](<calc: {heard / facts.tokens.words / 1e6:.0f} million>) tokens, enough for [4.5 million](<calc: {heard / facts.tokens.words / 20 / 1e6:.1f} million>) parameters.
#         A cortex has [7.5](<calc: {orders.orders_apart(synapses, heard / facts.tokens.words / 20):.1f}>) orders of magnitude more synapses.
#         Whatever a brain does with its size, it is not what the rule has in mind.
#
# ## What this leaves out
#
# Words heard by small children are carried on unchanged to adulthood, and reading is left out, which adds much for those who read much.
# Recorders were worn in few countries.
# A token is taken as [0.75](<fact: {tokens.words}>) words throughout, and every word as fresh.
# Evolution has read before any child did: what is born into a brain is nowhere in these columns.
# The bits of the senses are rates in nerves, not of anything learned; the figures for skin and ears are an encyclopaedia's, given without their measurement.
