# ---
# title: Chinchilla's valley
# summary: >-
#   GPT-3 was most likely too big a model, as Nathan Labenz said: with the same computing power, a smaller one that reads more text would have done better.
#   By the law fitted to the models of DeepMind's Chinchilla paper it was [3.3](<calc: {too_large:.1f}>) times too large ([2.3](<calc: {too_large.low:.1f}>) to [4.5](<calc: {too_large.high:.1f}>) with allowance
#   for chance) and took [1.6](<calc: {paid:.1f}>) times the compute that it needed; by the models of other teams, [2.4](<calc: {min(by_teams):.1f}>) to [4.1](<calc: {max(by_teams):.1f}>) times too large.
#   Of [22](<calc: {others_tried}>) other choices of models and method, [20](<calc: {others_larger}>) make it too large, and together they put it at [0.7](<calc: {too_large.least:.1f}>) to [10](<calc: {too_large.most:.0f}>) times the
#   best size; models trained with nearly its compute would settle it.
#   Its makers' own advice was to build larger still, in part because some parameters were left out of the count: leave out the layers at both ends of our own small models, and their best size seems to grow faster, as compute to the power
#   of [0.67](<calc: {recounted:.2f}>).
# part: Scaling
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 2
# excerpts: [labenz-isoflop, labenz-off-the-graph, labenz-llama-insight]
# claims: [labenz-bigger-fewer-loops, labenz-isoflop-optimum, labenz-stops-at-5-billion, labenz-gpt3-too-big, labenz-llama-smaller-longer]
# corrections:
#   - date: 2026-11-26
#     was: 'a factor of 4.5 between two laws that were both read off real runs'
#     now: 'The papers did not count the same thing, however'
#     why: 'Kaplan left out the embeddings, which the page did not say; counted alike the two differ far less on small models.'
#   - date: 2026-11-26
#     was: 'Draw Kaplan''s line from where the paper''s runs end, and the best size for GPT-3''s compute is 185 billion parameters; it was given 175'
#     now: 'GPT-3 was smaller than the table advises, by a factor of 1.8 to 3.0'
#     why: 'That line had Kaplan''s exponent but Chinchilla''s size to start from.'
#   - date: 2026-11-26
#     was: 'Its makers stood on the floor of the valley that they believed in'
#     why: 'The paper''s routes to a best size differ severalfold, and the one that it prints as its advice is far above GPT-3.'
#   - date: 2026-11-26
#     was: 'from 1×10²¹ FLOP, where the paper''s runs end, it spreads at Gopher''s budget to a factor of 1.28 either way, at 95%'
#     why: 'The runs end at a larger budget, and the error of one exponent is not the error of the best size.'
#   - date: 2026-11-26
#     was: 'the published errors of the coefficients come without their correlations, which are large'
#     now: 'We fitted the law again to runs that were drawn at random'
#     why: 'The runs are public, so intervals can be had without those correlations.'
#   - date: 2026-11-26
#     was: 'GPT-3 was 3.3 times too large and paid 1.6 times too much for its loss'
#     now: 'By the refit GPT-3 was 3.3 times too large, and its loss could have been had for 61% of its compute'
#     why: 'These are the figures of one set of constants, without an interval; others are smaller and larger.'
#   - date: 2026-11-26
#     was: 'the refit finds Chinchilla and its like just right'
#     why: 'The refit had no interval. With the runs that it leaves out put back, it finds Chinchilla smaller than the best size.'
#   - date: 2026-11-26
#     was: 'Which set one believes moves the verdict on GPT-3 more than any error in GPT-3''s own figures'
#     why: 'The page did not reckon what errors in the figures of GPT-3 do.'
#   - date: 2026-11-26
#     was: 'GPT-3 was too large by every choice'
#     now: 'Two choices do not make GPT-3 too large'
#     why: 'The smaller budgets had been fitted only without the runs that the refit leaves out. With all runs of these budgets GPT-3 was not too large.'
#   - date: 2026-11-26
#     was: 'What carries it all is the exponent with which the best size grows'
#     why: 'The best size depends on the coefficients of the law too, and on which runs are fitted.'
#   - date: 2026-11-26
#     was: 'So there is one, as he says, and no second: the loss rises to both sides'
#     now: 'We look at the runs themselves, because a law of the form below has exactly one lowest point whatever the runs do'
#     why: 'The verdict rested on a law that could not have given another. It now rests on our own runs besides.'
#   - date: 2026-11-26
#     was: 'Use pushes the best size down without end'
#     why: 'A model below a certain size cannot reach the loss with any amount of text, so the best size does not fall below it.'
#   - date: 2026-11-26
#     was: 'depends on what stops: holds for the line of lowest points; off by a factor of 3.2 for the largest model trained; off by a factor of 6.0 for the axis'
#     why: 'His words are most likely about the line through the optimal points, of which he had just spoken.'
#   - date: 2026-11-26
#     was: 'most likely he means its line through the best sizes, and this does end there'
#     now: 'but the axis goes on to 30 billion'
#     why: 'He says that GPT-3 is off this graph, and a model that is too big was never on the line. The verdict was that it holds; by the record it is too low.'
# ---

# %%
# What this essay computes with
import math

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
    table,
)
from snippets import extrapolation, lawfit, parametric, resampling, spending, transformer, trends
from snippets.verdicts import compare, likeliest, of_record, true_unless

# %%
# The models by name, and the small models that we trained ourselves
SCI, LARGE = "sci0", "large2"
level = 0.95
named = {model.id: model for model in models}
sweep = runs("stdlib-sweep")
c_all, n_all, d_all, bits = (sweep[name] for name in ("budget_flop", "parameters", "tokens", "bits_per_byte"))
ours = np.unique(c_all)

# %%
# Chinchilla's law as fitted to all of the paper's runs, to some of them, and to runs drawn again
fits, theirs = runs("chinchilla-fits"), runs("chinchilla-valleys")
law_of = ("parameter_coefficient", "data_coefficient", "parameter_exponent", "data_exponent")
fitted = np.array([fits[name] for name in law_of]).T
keys = list(zip(fits["choice"], fits["draw"], strict=True))
rest = {choice: tuple(law) for (choice, draw), law in zip(keys, fitted, strict=True) if not draw}
again = {choice: fitted[[one == choice and draw > 0 for one, draw in keys]] for choice, draw in keys if draw == 1}
used, there = fits["runs"][fits["choice"].index("published")], fits["runs"].max()

# %%
# The law with the constants of the refit, and with those of the paper itself
besiroglu, hoffmann = facts.besiroglu, facts.hoffmann
refit = besiroglu.parameter_coefficient, besiroglu.data_coefficient
refit = *refit, besiroglu.parameter_exponent, besiroglu.data_exponent
first = math.exp(hoffmann.log_parameter_coefficient), math.exp(hoffmann.log_data_coefficient)
first = *first, hoffmann.exact_parameter_exponent, hoffmann.exact_data_exponent

# %%
# GPT-3: how much too large it was by the refit, and the advice of its makers' table
gpt3, kaplan = named["gpt-3-175b"], facts.kaplan
size, read = gpt3.parameters, gpt3.training_tokens
flop, petaflop_day = facts.gpt3_175b.training_flop, 1e15 * 24 * 60 * 60
counted = np.array([flop, flop / 2]) / petaflop_day
by_table = kaplan.best_parameters_scale * counted**kaplan.parameter_growth
once = size / parametric.best_parameters(6 * size * read, *refit)

# %% [markdown]
# GPT-3 was the model that showed how far language models can go when they are made large: it has [175 billion](<calc: {size / 1e9:.0f} billion>) parameters, the numbers that training adjusts.
# In July 2023 Nathan Labenz, who hosts the podcast *The Cognitive Revolution*, told his listeners that it had been made too large.
# He had a chart before him, from the paper in which DeepMind presented its model Chinchilla ([Hoffmann et al. 2022](<work: hoffmann-2022>)).
# With the same computing power, the chart says, a smaller model that reads more text does better.
# This matters because training such a model costs a fortune, and a model that is too large also costs more every time it is used.
# We find that he was most likely right: GPT-3 was about [3.3](<calc: {once:.1f}>) times too large.
# Yet its makers had published advice to build larger still, and we show where part of that advice went wrong.
#
# Labenz compared the sizes on the chart with GPT-3's:
#
# > Notice that this only stops at like five billion parameters. [...] They're out at 175 billion parameters.
# > They're off this graph entirely. [...] they actually used too big of a model
# >
# > — [Nathan Labenz](<said: labenz-off-the-graph>)


# %%
# Chinchilla's law where parameters are counted without embeddings, as in Kaplan's paper
def without_embeddings(law=refit, least=kaplan.smallest, most=kaplan.largest, points=1000):
    """Compute and best size, both counted without embeddings, for sizes from the least to the most."""
    part, scale = np.geomspace(least, most, points), facts.pearce.embedding_scale
    whole = part + scale * part ** (1 / 3)
    tokens = parametric.tokens_where_best(whole, whole / (part + scale / 3 * part ** (1 / 3)), *law)
    return 6 * part * tokens, part


# %%
# The advice for every budget, and how far apart it is counted alike and counted as published
their_flop, their_part = without_embeddings(least=50, most=1e13, points=100)
tabled = kaplan.best_parameters_scale * (their_flop / petaflop_day) ** kaplan.parameter_growth
in_range = (tabled > kaplan.smallest) & (tabled < kaplan.largest)
advised = parametric.best_parameters(their_flop, *refit)
apart_by = np.exp(np.abs(np.log(np.array([their_part, advised]) / tabled)))[:, in_range]
alike, unlike = apart_by.max(axis=1)
least_run = theirs["least"].min()
in_both = apart_by[:, tabled[in_range] > least_run].max()
tenfold = 10

# %% [markdown]
# The advice came from [Kaplan et al. 2020](<work: kaplan-2020>), at OpenAI, which also made GPT-3.
# They trained many small models and measured which size is best for a given amount of *compute*, the arithmetic that training takes, counted in [FLOP](<term: flop>), single additions and multiplications.
# For [10 times](<calc: {tenfold} times>) the compute, they advised, make the model [5.4](<calc: {tenfold**kaplan.parameter_growth:.1f}>) times as large: the best size grows as compute to the power of
# [0.73](<fact: {kaplan.parameter_growth}>).
# The Chinchilla paper measured again, and the law fitted to its models says [3.3](<calc: {tenfold**besiroglu.parameter_growth:.1f}>) times as large, a power of [0.51](<calc: {besiroglu.parameter_growth:.2f}>).
# The papers did not count the same thing, however.
# Kaplan's left out the *embeddings*, the table that turns each piece of text into numbers.
# In a model as large as GPT-3 this table is a trifle, but in the smallest ones it is nearly everything.
# On the sizes that Kaplan's paper measured, this law and Kaplan's advice are up to about [40](<calc: {round(unlike, -1):.0f}>) times apart as published, but at most about [3.5](<calc: {alike:.1f}>) times if both leave the embeddings out.
# The widest gaps are where Chinchilla's law is carried far below its own models.
# Between its smallest, of [57 million](<calc: {least_run / 1e6:.0f} million>) parameters, and Kaplan's largest, the two are at most about [1.8](<calc: {in_both:.1f}>) times apart by either count.
#
# We are not the first to see this: [Pearce & Song 2024](<work: pearce-2024>) derived it from Chinchilla's law and checked it on small models, [Porian et al. 2024](<work: porian-2024>) trained models that show it along with further
# causes, and [Weng 2026](<work: weng-2026>) surveys the dispute.
# New here, as far as we know, are how far the answer about GPT-3 moves over many choices of models and method, and what the count means for its makers' advice.

# %%
# The advice, drawn
drawing, axes = canvas(height=3.5)
axes.plot(their_flop[::5], their_part[::5], color=colours.GREEN)
axes.plot(their_flop[::99], advised[::99], color=colours.BLUE)
ends_of = np.array([kaplan.smallest, kaplan.largest, 1e13])
at = petaflop_day * (ends_of / kaplan.best_parameters_scale) ** (1 / kaplan.parameter_growth)
axes.plot(at[:2], ends_of[:2], color=colours.VERMILION)
axes.plot(at[1:], ends_of[1:], color=colours.VERMILION, linestyle=(0, (4, 3)))
axes.plot([flop], [size], "o", color=colours.INK, markersize=5)
leader = {"arrowstyle": "-", "color": colours.INK, "linewidth": 0.8}
label(axes, flop, size, "GPT-3", colours.INK, xytext=(flop, 3e9), ha="center", arrowprops=leader)

# %%
# Each line's name
label(axes, 8e22, 4e12, "Kaplan’s advice", colours.VERMILION, ha="right")
label(axes, 2e13, 3e7, "Chinchilla’s law", colours.BLUE, ha="left")
label(axes, 1.5e16, 1.2e5, "Chinchilla’s law,\nembeddings not counted", colours.GREEN, ha="left")
limits = {"xlim": (1e13, 1e25), "ylim": (1e3, 2e13)}
axes.set(xscale="log", yscale="log", xlabel="compute (FLOP)", ylabel="best size (parameters)", **limits)
figure(
    drawing,
    name="advice",
    caption="If both leave the embeddings out, Chinchilla’s law and Kaplan’s advice are at most about "
    f"{alike:.1f} times apart on the small models that Kaplan measured (solid). "
    f"They part where the advice is carried on to large ones (dashed): GPT-3 has {render(size, 'large3')} parameters, "
    f"Kaplan’s line gives {render(by_table[0], 'large3')} for its compute and Chinchilla’s law {render(size / once, LARGE)}.",
    alt="Best size against compute on logarithmic axes. Kaplan's line is steep. Chinchilla's law is less "
    "steep; counted without embeddings it runs along Kaplan's line where that is solid, and then joins "
    "the other. GPT-3 lies between both lines.",
    data={
        "compute (FLOP)": their_flop,
        "Kaplan's table (parameters)": tabled,
        "Chinchilla's law (parameters)": advised,
        "Chinchilla's law without embeddings (parameters)": their_part,
    },
)

# %% [markdown]
# ## A law with a valley in it
#
# First we show that each budget of compute has a best size, the bottom of our valley.
# A model that is too large, Labenz says, gets through too few rounds of training; a model that is too small has no room for what it reads.
#
# > And if you go smaller, then yeah, you can do more cycles, but there's not [...]
# > parameters to actually take advantage. [...] And for each isoflop curve, there is an optimal point.
# >
# > — [Nathan Labenz](<said: labenz-isoflop>)
#
# An [isoFLOP curve](<term: isoflop>) is what his chart shows: the loss, which is the error in predicting text, of models of many sizes that were all trained with the same compute.
# We made such curves ourselves, with small language models that we trained on the source of Python's standard library, byte by byte: the network of [Bengio et al. 2003](<work: bengio-2003>) with a layer more.
# Their loss is the number of bits that they need for a byte of modules that were held back.

# %%
# The valley at each budget of our own, its runs, those of a size averaged, and the valley drawn
valleys = [extrapolation.fit_valley(n_all[c_all == c], bits[c_all == c]) for c in ours]
bottoms = np.array([valley.parameters for valley in valleys])
drawing, axes = canvas(height=3.4)
in_turn = colours.BLUE, colours.GREEN, colours.VERMILION, colours.PURPLE, colours.INK, colours.BLUE
for c, valley, colour in zip(ours, valleys, in_turn, strict=True):
    n = np.unique(n_all[c_all == c])
    axes.plot(n, [bits[(c_all == c) & (n_all == one)].mean() for one in n], "o", color=colour, markersize=4)
    n = np.geomspace(n[0], n[-1], 10)
    fit = valley.loss + valley.curvature / 2 * np.log(n / valley.parameters) ** 2
    axes.plot(n, fit, color=colour, linewidth=1.2)
    name = render(c, SCI) + (" FLOP" if c == ours[0] else "")
    label(axes, n[-1] * 1.08, fit[-1], name, colour, fontsize=8)

# %%
# Our own valleys, and the line through their bottoms
axes.plot(bottoms, [valley.loss for valley in valleys], color=colours.FAINT, linewidth=1, linestyle=(0, (4, 3)))
axes.set(xscale="log", xlim=(1.6e3, 4e5), xlabel="parameters", ylabel="loss (bits a byte)")
axes.set_xticks([3e3, 1e4, 3e4, 1e5, 3e5])
axes.minorticks_off()
axes.xaxis.set_major_formatter("{x:,.0f}")
figure(
    drawing,
    name="own-valley",
    caption=f"At each budget of compute there is a best size: {len(bits)} models that we trained with "
    f"{render(ours[0], SCI)} to {render(ours[-1], SCI)} FLOP. "
    "Too small and too large both lose, and the best size (dashed) grows with the budget.",
    alt="Loss against parameters: a row of points and a parabola for each budget. The parabolas step down "
    "and to the right.",
    data={"budget (FLOP)": c_all, "parameters (count)": n_all, "bytes read (count)": d_all, "loss (bits a byte)": bits},
)

# %% [markdown]
# At each budget the loss falls and then rises again as the model grows.
# So it does in the Chinchilla paper, at all but the largest of its [nine](<calc: {len(theirs["budget_flop"]):words}>) budgets.
# Its *runs*, each the training of one model, were read off its figures by [Besiroglu et al. 2024](<work: besiroglu-2024>).


# %%
# At how many budgets the valley's bottom is no smaller than the smallest model tried, or no larger than the largest
def without_bottom(which="bottom", paper=True, own=True, seeds=(0, 1, 2)):
    """How many budgets have no lowest point between the ends; `which` is the parabola's or that of the runs."""
    found = 0
    for c in ours if own else ():
        mine = (c_all == c) & np.isin(sweep["seed"], seeds)
        n, loss = n_all[mine], bits[mine]
        at = extrapolation.fit_valley(n, loss).parameters if which == "bottom" else n[np.argmin(loss)]
        found += not n.min() < at < n.max()
    ends = (theirs["bottom"],) * 2 if which == "bottom" else (theirs["lowest_from"], theirs["lowest_to"])
    return found + paper * np.sum((ends[0] <= theirs["least"]) | (ends[1] >= theirs["largest"]))


# %%
# The same where the runs of each budget are drawn again, those of the paper as recorded
chance = np.random.default_rng(5)


def no_bottom(budget):
    """Whether the parabola through one draw of a budget's runs, of four sizes or more, has no bottom between them."""
    mine = drawn = np.flatnonzero(c_all == budget)
    while drawn is mine or len(np.unique(n_all[drawn])) < 4:
        drawn = chance.choice(mine, len(mine))
    logs = np.log(n_all) - np.log(n_all[mine]).mean()
    _, lean, bend = np.polynomial.polynomial.polyfit(logs[drawn], bits[drawn], 2)
    return not (bend > 0 and logs[mine].min() < -lean / (2 * bend) < logs[mine].max())


# %%
# Budgets without a bottom in each draw, and how often there are none
counts = np.array([sum(no_bottom(c) for c in ours) for _ in range(2000)])
counts += np.sum(chance.random((len(counts), len(theirs["budget_flop"]))) < theirs["without_bottom"], axis=1)
all_found = np.mean(counts == 0)

# %%
# The budgets without a bottom, and what other choices give
without = headline(
    "budgets-without-a-bottom",
    f"budgets, of {len(ours) + len(theirs['budget_flop'])}, at which the loss has no lowest point between "
    "the smallest and the largest model",
    without_bottom,
    unit="count",
    format=".0f",
    interval=tuple(np.quantile(counts, [(1 - level) / 2, (1 + level) / 2], method="nearest")),
    how=f"{level:.0%} of {len(counts):,} draws of the runs of each budget",
    alternatives={
        "the lowest run in place of the parabola": {"which": "lowest"},
        "the paper's runs alone": {"own": False},
        "our own runs alone": {"paper": False},
        "our own runs alone and the lowest in place of the parabola": {"which": "lowest", "paper": False},
        "one seed of our own runs": {"seeds": (0,)},
    },
)

# %%
# A lowest point on every curve
judge(
    "labenz-isoflop-optimum",
    true_unless(lambda budgets: budgets > 0.5, by="a curve that is lowest at an end", found=without),
    f"By parabolas through the runs the loss falls and rises again as the model grows, at each of the paper's "
    f"{len(theirs['budget_flop'])} budgets and of our own {len(ours)}. "
    f"At the largest of the paper's, {render(facts.hoffmann_runs.most_flop, SCI)} FLOP, the smallest model "
    "shares the lowest single loss, so there the bottom is seen only in the parabola.",
)

# %% [markdown]
# We look at the runs themselves, because a law of the form below has exactly one lowest point whatever the runs do.
# As the paper does, we lay a parabola through the losses of each budget and ask whether its lowest point lies between the smallest and the largest model tried.
# It does at every budget.
# It still does in [97%](<calc: {all_found:.0%}>) of the draws if, to see what chance can do, we draw each budget's runs again at random, some more than once and some not at all.
#
# Labenz also gives the reason: the larger the model, the fewer *tokens* (pieces of text) it gets to predict in training for the same compute.


# %%
# How many times fewer tokens a larger model sees for the same compute
times_as_large = 10.0


def fewer_tokens(size, each):
    """By the slope of the compute for a token in the number of parameters, both as logarithms."""
    return times_as_large ** np.polyfit(np.log(size), np.log(each), 1)[0]


# %%
# The published models whose size, text and compute are known, but for one that counts words and has no weights
known = [m for m in models if m.parameters and m.training_tokens and m.training_flop and m.id != "sb-lm"]
dense = [m for m in known if not m.parameters_active]
sparse = {m.id: m for m in known if m.parameters_active}


# %%
# The same of the published models, and of our own runs by the clock
def by_models(chosen=tuple(dense)):
    """How many times fewer tokens a published model ten times as large sees for the same compute."""
    return fewer_tokens([m.parameters for m in chosen], [m.training_flop / m.training_tokens for m in chosen])


def by_clock(budgets=tuple(ours)):
    """The same of our own runs, by the seconds that they took on one core, of runs of one budget with each other."""
    each = [c_all == budget for budget in budgets]
    amounts = n_all, sweep["seconds"] / d_all
    return fewer_tokens(*(np.concatenate([of[m] / np.exp(np.mean(np.log(of[m]))) for m in each]) for of in amounts))


# %%
# Fewer tokens for a larger model, and what other choices give
fewer = headline(
    "fewer-predictions",
    f"how many times fewer tokens a model {times_as_large:.0f} times as large sees for the same compute",
    by_models,
    unit="factor",
    format=".1f",
    interval=resampling.bootstrap(
        (np.array([m.parameters for m in dense]), np.array([m.training_flop / m.training_tokens for m in dense])),
        fewer_tokens, of="published models", draws=1000, seed=3,
    ),
    alternatives={
        f"{transformer.training_flop(1, 1):.0f} FLOP for each parameter and token": lambda: (
            transformer.training_flop(times_as_large, 1) / transformer.training_flop(1, 1)
        ),
        "models of which a part is at work at a time counted too": {"chosen": tuple(known)},
        "the seconds of our own runs": by_clock,
        "the seconds of our smallest budget": lambda: by_clock(ours[:1]),
        "the seconds of our last budget but one": lambda: by_clock(ours[-2:-1]),
    },
)  # fmt: skip

# %%
# Fewer predictions for a bigger model
clocked = fewer.alternatives["the seconds of our own runs"]
spared = by_models((named["gpt-3-175b"], sparse["deepseek-v3"]))
judge(
    "labenz-bigger-fewer-loops",
    likeliest(
        "a model of which all parameters work on each prediction",
        true_unless(lambda times: times <= 1, by="larger models that see as much", found=fewer),
        because="he explains it by all the numbers that are tweaked in every back propagation",
        others={
            "any model, by all of its parameters": true_unless(
                spared <= 1, by="DeepSeek-V3, which is larger than GPT-3 and spends less on a token"
            )
        },
    ),
    f"Among {len(dense)} published models of which all parameters work on every token, one "
    f"{times_as_large:.0f} times as large sees {fewer:.1f} times fewer tokens for the same compute. "
    "A model that uses only a part of its parameters at a time can escape this.",
)

# %% [markdown]
# Much of this is by definition, because the compute of many of these models was worked out from size and text.
# By the clock on our own runs, such a larger model sees [4.0](<calc: {clocked:.1f}>) times fewer.
#
# ## How far off GPT-3 was, and what it cost
#
# Here we say how far GPT-3 was from its best size, what that cost, and how sure this is.
# The Chinchilla paper sums up its runs in a [law](<term: parametric-loss-law>): a model of $N$ parameters that has read $D$ tokens has the loss $E + A N^{-a} + B D^{-b}$ and has cost
# [$C = 6 N D$](<calc: $C = {transformer.training_flop(1, 1):.0f} N D$>) FLOP.
# No model gets below $E$; a larger model makes the next term fall and more text the last, but at a fixed cost the one comes at the expense of the other.
# Besiroglu and others found that the paper's own fit of this law had stopped early, and fitted it again.
# We use their *refit*.


# %%
# The models to be placed, and their place on the valley by the refit
placed = ["gpt-3-175b", "gopher-280b", "megatron-turing-nlg-530b", "palm-540b"]
placed += ["chinchilla", "llama-65b", "llama-3-1-405b"]
sizes, reads = (np.array([getattr(named[id], of) for id in placed]) for of in ("parameters", "training_tokens"))


def off(law=refit, n=sizes, d=reads):
    """Size over the best size for the compute of each model."""
    return n / parametric.best_parameters(6 * n * d, *law)


# %%
# How much too large GPT-3 was, and what it paid, by any constants of the law
def too_large_by(law=refit):
    """The size of GPT-3 over the best for its compute."""
    return off(law, size, read)


def by_growth(best, growth, budget=hoffmann.budget_flop):
    """The same, where a best size for a budget, as a rule Gopher's, is carried to GPT-3's by the growth with it."""
    return size / (best * (6 * size * read / budget) ** growth)


# %%
# The same by our own parabolas through the paper's curves
def by_parabolas(from_flop=0):
    """The same by the line through the bottoms of the paper's curves."""
    large = theirs["budget_flop"] >= from_flop
    growth, start = np.polyfit(np.log(theirs["budget_flop"][large]), np.log(theirs["bottom"][large]), 1)
    return size / np.exp(start + growth * np.log(6 * size * read))


# %%
# The same by the curves of another team
def by_llama_3():
    """The same by the law of Llama 3's makers, who fitted the best number of tokens to curves of their own."""
    spent = 6 * size * read
    return size / (spent / 6 / (facts.llama_3.token_scale * spent**facts.llama_3.token_growth))


# %%
# The same by the transformers of another team, tuned to each size, on either body of text
porian, porian_refinedweb, porian_openwebtext2 = facts.porian, facts.porian_refinedweb, facts.porian_openwebtext2
by_refined = by_growth(porian_refinedweb.best_parameters, porian_refinedweb.tuned_growth, porian.budget_flop)
best_on_web = porian_openwebtext2.best_parameters
by_open_web, web_low, web_high = (
    by_growth(best, porian_openwebtext2.tuned_growth, porian.budget_flop)
    for best in (best_on_web, best_on_web.high, best_on_web.low)
)


# %%
# The price of GPT-3, and how far a figure moves over the draws
def price(law=refit):
    """The compute of GPT-3 over the least that reaches its loss."""
    return spending.overspend(size, read, *law)


def spread(of, choice="published"):
    """The interval over the laws of runs drawn again, each set in proportion to the law of the runs themselves."""
    relative = np.array([of(law) / of(rest["published"]) for law in again[choice]])
    return of(refit) * np.quantile(relative, [(1 - level) / 2, (1 + level) / 2], axis=0)


# %%
# The selections of the runs and the ways to fit them, by what follows "with"
choices = {
    "Hoffmann's own constants": first,
    f"our own fit to the {used:.0f} runs of the refit": rest["published"],
    f"all {there:.0f} runs": rest["all runs"],
    "every run that read at least a token a parameter": rest["a token a parameter"],
    f"{there - used:.0f} more of the runs of highest loss left out": rest["ten left out"],
    f"least squares in place of Huber's loss, on the {used:.0f} runs": rest["least squares"],
    f"least squares on all {there:.0f} runs": rest["all runs, least squares"],
    "a Huber loss ten times as wide": rest["wide Huber"],
    f"the budgets from {render(1e19, SCI)} FLOP alone": rest["budgets from 1e19 FLOP"],
    f"the budgets from {render(3e19, SCI)} FLOP alone": rest["budgets from 3e19 FLOP"],
    f"the budgets from {render(1e20, SCI)} FLOP alone": rest["budgets from 1e20 FLOP"],
    f"the budgets up to {render(1e20, SCI)} FLOP alone": rest["budgets to 1e20 FLOP"],
    f"the budgets from {render(1e20, SCI)} FLOP alone, least squares": rest["budgets from 1e20 FLOP, least squares"],
    f"all runs of the budgets up to {render(1e20, SCI)} FLOP": rest["all budgets to 1e20 FLOP"],
    f"all runs of the budgets up to {render(1e20, SCI)} FLOP, least squares": rest[
        "all budgets to 1e20 FLOP, least squares"
    ],
}
count = len(again["published"])

# %%
# How much too large GPT-3 was, and what other choices give
too_large = headline(
    "gpt-3-too-large",
    "the size of GPT-3 over the best size for its compute",
    too_large_by,
    unit="ratio",
    format=".1f",
    interval=tuple(spread(too_large_by)),
    how=f"{level:.0%} of {count} fits to runs drawn again",
    alternatives={name: {"law": law} for name, law in choices.items()}
    | {
        "the envelope of the paper's training curves": lambda: by_growth(
            hoffmann.envelope_best_parameters, hoffmann.envelope_parameter_growth
        ),
        "the paper's curves of equal compute": lambda: by_growth(
            hoffmann.isoflop_best_parameters, hoffmann.isoflop_parameter_growth
        ),
        "our own parabolas through these": by_parabolas,
        f"our own parabolas from {render(1e20, SCI)} FLOP alone": lambda: by_parabolas(1e20),
        "the curves of equal compute of Llama 3": by_llama_3,
        "the tuned transformers of Porian and others on RefinedWeb": by_refined,
        "the same transformers on OpenWebText2": by_open_web,
    },
)

# %%
# The other choices counted
others = list(too_large.alternatives.values())
by_teams, others_tried, others_larger = others[-3:], len(others), sum(other > 1 for other in others)

# %%
# What it paid, and what other choices give
paid = headline(
    "gpt-3-price",
    "the compute of GPT-3 over the least that reaches its loss",
    price,
    unit="ratio",
    format=".1f",
    interval=tuple(spread(price)),
    how=f"{level:.0%} of {count} fits to runs drawn again",
    alternatives={name: {"law": law} for name, law in choices.items()},
)

# %%
# Whether GPT-3 was too big
judge(
    "labenz-gpt3-too-big",
    likeliest(
        "the best size for the compute that GPT-3 took, by what the Chinchilla paper showed",
        true_unless(lambda ratio: ratio <= 1, by="a best size at least as large", found=too_large),
        because="he goes on to say that the paper showed they could have gotten by with fewer parameters",
        others={
            "the best size by the table of Kaplan and others, which GPT-3's makers had": true_unless(
                by_table[0] >= size, by="a table that advises a larger model"
            )
        },
    ),
    f"By the refitted law GPT-3 was {too_large:.1f} times too large, and its loss "
    f"could have been had for {1 / paid:.0%}"
    " of its compute. "
    f"Other choices put it at {too_large.least:.1f} to {too_large.most:.1f} times the best size.",
)

# %%
# The models in a table, with the intervals of runs drawn again
costs = spending.overspend(sizes, reads, *refit)
off_low, off_high = spread(off)
cost_low, cost_high = np.maximum(spread(lambda law: spending.overspend(sizes, reads, *law)), 1)
columns = reads / sizes, off(), off_low, off_high, costs, cost_low, cost_high
table(
    [
        [
            named[id].name,
            f"{each:.1f}",
            f"{at:.2f} ({low:.2f} to {high:.2f})",
            f"{cost:.2f} ({least:.2f} to {most:.2f})",
        ]
        for id, each, at, low, high, cost, least, most in zip(placed, *columns, strict=True)
    ],
    columns=["model", "tokens a parameter", "size over best", "compute over least"],
    caption=f"By the refit the models of GPT-3's generation were {off()[:4].min():.1f} to "
    f"{off()[:4].max():.1f} times too large, "
    f"and Chinchilla and {named['llama-65b'].name} about right; in brackets {level:.0%} of {count} fits to runs"
    " drawn again.",
)

# %%
# GPT-3 by some of the choices
with_all, paid_all = (of.alternatives[f"all {there:.0f} runs"] for of in (too_large, paid))
split_at, read_enough, least_squares = 1e20, "a token a parameter", "all runs, least squares"
small, large, kind = "budgets to 1e20 FLOP", "budgets from 1e20 FLOP", "all budgets to 1e20 FLOP"
by_small, by_large = (too_large_by(rest[half]) for half in (small, large))
growth_of_small = rest[small][3] / (rest[small][2] + rest[small][3])

# %%
# How far apart small and large budgets would be if one law held for all runs and these scattered about it as they do
by_one = [[too_large_by(law) for law in again[f"one law, {half}"]] for half in (small, large)]
apart = np.array(by_one[1]) / by_one[0]


# %%
# How far the draws of a choice reach, and how often GPT-3 was no larger than best
def reach(choice):
    """The interval of GPT-3's size over the best size, by the draws of a choice of the runs."""
    return trends.central_interval([too_large_by(law) for law in again[choice]], level)


def no_larger(choice):
    """Share of the draws by which GPT-3 was no larger than the best size."""
    return np.mean([too_large_by(law) <= 1 for law in again[choice]])


# %%
# The best size for Gopher's budget, which Chinchilla was given, by the draws of all runs
gopher = hoffmann.budget_flop
reach_70 = trends.central_interval([parametric.best_parameters(gopher, *law) / 1e9 for law in again["all runs"]], level)

# %% [markdown]
# By the refit GPT-3 was [3.3](<calc: {too_large:.1f}>) times too large, and its loss could have been had for [61%](<calc: {1 / paid:.0%}>) of its compute.
# The error is large but the price is modest, because the bottom of the valley is flat: near it, a small error in size costs next to nothing.
#
# How sure is this?
# We fitted the law again to runs that were drawn at random from the paper's, in the same way.
# In [95%](<calc: {level:.0%}>) of [500](<calc: {count}>) such draws GPT-3 was [2.3](<calc: {too_large.low:.1f}>) to [4.5](<calc: {too_large.high:.1f}>) times too large and took [1.3](<calc: {paid.low:.1f}>) to
# [2.1](<calc: {paid.high:.1f}>) times the least compute.
#
# Which runs one fits matters more than chance.
# The refit leaves out [five](<calc: {there - used:words}>) of [245](<calc: {there:.0f}>) runs because their loss is highest, and these also read least for their size.
# With them GPT-3 was only [2.1](<calc: {with_all:.1f}>) times too large and took [1.2](<calc: {paid_all:.1f}>) times the least.
# It is unsafe to choose runs by how they turned out, so we also chose them by design:
# with every run that read at least a token for each parameter, as GPT-3 did, it was [3.7](<calc: {too_large_by(rest[read_enough]):.1f}>) times too large ([2.6](<calc: {reach(read_enough)[0]:.1f}>) to
# [5.3](<calc: {reach(read_enough)[1]:.1f}>)).
#
# Which budgets one fits matters most.
# A law fitted to those up to [1×10²⁰](<calc: {split_at:sci0}>) FLOP alone gives [1.3](<calc: {by_small:.1f}>) times ([0.9](<calc: {reach(small)[0]:.1f}>) to [1.9](<calc: {reach(small)[1]:.1f}>));
# one fitted to those from there on, which are nearer to GPT-3's, gives [9.8](<calc: {by_large:.1f}>) ([6.3](<calc: {reach(large)[0]:.1f}>) to [18](<calc: {reach(large)[1]:.0f}>)).
# The gap is far wider than chance makes it, so no single law of this form fits all of the runs.
# [Two](<calc: {others_tried - others_larger:words}>) choices do not make GPT-3 too large: all runs of the smaller budgets, the left-out ones among them, give [1.0](<calc: {too_large_by(rest[kind]):.1f}>) and, fitted by least squares,
# [0.7](<calc: {too_large.least:.1f}>).
# But even the largest of these budgets is [3,200](<calc: {round(6 * size * read / split_at, -2):,.0f}>) times smaller than GPT-3's.
#
# Other teams measured with models of their own.
# The curves of Llama 3's makers give [4.1](<calc: {by_llama_3():.1f}>) ([Grattafiori et al. 2024](<work: grattafiori-2024>)).
# Porian and others trained [transformers](<term: transformer>), the kind of network that GPT-3 is too.
# These give [3.1](<calc: {by_teams[1]:.1f}>) on one body of text, and [2.4](<calc: {by_teams[2]:.1f}>) ([1.7](<calc: {web_low:.1f}>) to [3.5](<calc: {web_high:.1f}>)) on one that is more like GPT-3's, even though all of their budgets
# are small: the largest is [12,000](<calc: {round(6 * size * read / porian.most_flop, -3):,.0f}>) times smaller than GPT-3's.
#
# ??? note "Chance, tuning, and Chinchilla's own size"
#     *Chance.* The large budgets make GPT-3 [7.4](<calc: {by_large / by_small:.1f}>) times as much too large as the small ones do.
#     When we let one law give all losses, with the scatter of the real ones, the two were at most [2.0](<calc: {max(apart.max(), 1 / apart.min()):.1f}>) times apart in [200](<calc: {len(apart)}>) trials.
#     If all runs of a size are drawn together, in case they err together, GPT-3 was [2.2](<calc: {reach("sizes drawn")[0]:.1f}>) to [4.6](<calc: {reach("sizes drawn")[1]:.1f}>) times too large.
#     Over all budgets, least squares on all runs is the kindest choice, with [1.2](<calc: {too_large_by(rest[least_squares]):.1f}>); by it GPT-3 was no larger than best in [17%](<calc: {no_larger(least_squares):.0%}>) of the draws.
#
#     *Tuning.* Porian and others tuned the settings of training to each size; without that, their best size grows with a power of [0.57](<fact: {porian_refinedweb.decay_growth:.2f}>) in place of
#     [0.50](<fact: {porian_refinedweb.tuned_growth:.2f}>).
#     Chinchilla's smaller budgets have [0.60](<calc: {growth_of_small:.2f}>), so settings that did not suit small models may be why those are kind to GPT-3.
#
#     *Chinchilla's own size.* It has [70 billion](<calc: {named["chinchilla"].parameters / 1e9:.0f} billion>) parameters; with the left-out runs put back, the draws have the best size at [67](<calc: {reach_70[0]:.0f}>) to
#     [210 billion](<calc: {reach_70[1]:.0f} billion>).

# %%
# Where the graph stops; and what a token costs in use, against training
use_share = 1 / 3
axis, largest = facts.hoffmann_runs.axis, facts.hoffmann_runs.largest
last = facts.hoffmann_runs.most_flop


def line_ends(law=refit):
    """The best size at the largest of the paper's budgets of equal compute."""
    return parametric.best_parameters(last, *law)


# %%
# Where the line through the lowest points ends, and what other choices give
five = 5e9
ends = headline(
    "where-the-line-ends",
    "the size at which the line through the lowest points of the paper's curves ends",
    line_ends,
    unit="parameters",
    format="sci1",
    interval=trends.central_interval([line_ends(law) for law in again["published"]], level),
    how=f"{level:.0%} of {count} fits to runs drawn again",
    alternatives={
        "Hoffmann's own constants": {"law": first},
        f"all {there:.0f} runs": {"law": rest["all runs"]},
        "the printed line through the curves of equal compute": lambda: (
            hoffmann.isoflop_best_parameters * (last / gopher) ** hoffmann.isoflop_parameter_growth
        ),
        "our own parabola through the last curve": theirs["bottom"][-1],
        "the smallest model of lowest loss on that curve": theirs["lowest_from"][-1],
        "the largest model of lowest loss on that curve": theirs["lowest_to"][-1],
    },
)

# %%
# Where the slide stops
judge(
    "labenz-stops-at-5-billion",
    of_record(
        likeliest(
            "the graph, which is to say its axis, ends at that size",
            compare(five, axis),
            because="he says next that GPT-3 is off this graph entirely, and a model that he calls too big is on no "
            "line through the best sizes",
            others={
                "the largest model trained for it has that size": compare(five, largest),
                "the line through the lowest points ends there": compare(five, ends),
            },
        )
    ),
    f"The axis of the paper's figure ends at {render(axis, LARGE)} parameters and the largest model trained has "
    f"{render(largest, LARGE)}. The line through the lowest points ends at {render(ends, LARGE)}.",
)

# %% [markdown]
# Labenz also says that the chart stops at about [five billion](<calc: {five / 1e9:words} billion>) parameters, which leaves GPT-3 off it.
# GPT-3 is off it, but the axis goes on to [30 billion](<calc: {axis / 1e9:.0f} billion>); it is the line through the best sizes that ends at [4.9 billion](<calc: {ends / 1e9:.1f} billion>).
#
# ## Why the advice was to build larger still
#
# Did GPT-3's makers at least follow the advice of their own day?
# They stayed below it, and this section shows how that advice came to be too large.
# Kaplan's paper prints it as a table, which for GPT-3's compute has [516 billion](<calc: {by_table[0] / 1e9:.0f} billion>) parameters.
# A model is adjusted after each portion of text, a *batch*, and training in large batches takes [twice](<calc: {counted[0] / counted[1]:times}>) the compute for the same result.
# If the table is read for large batches, it has [311 billion](<calc: {by_table[1] / 1e9:.0f} billion>).
# Either way GPT-3 was smaller than the table advises, by a factor of [1.8](<calc: {by_table[1] / size:.1f}>) to [3.0](<calc: {by_table[0] / size:.1f}>), and so nearer to the size that Chinchilla's law advises.
# Its makers say that they went by Kaplan's analysis when they trained larger models on less text than was usual ([Brown et al. 2020](<work: brown-2020>)), but do not say by which of its laws.
#
# Chinchilla's paper put the advice to a direct test.
# For [1×10²¹](<fact: {hoffmann_against_kaplan.budget_flop:sci0}>) FLOP the table, read for large batches, advises [4.7 billion](<fact: {hoffmann_against_kaplan.advised / 1e9:.1f} billion>) parameters.
# A model of about that size ended with a higher loss than one of [2.8 billion](<fact: {hoffmann_against_kaplan.smaller / 1e9:.1f} billion>) that had the same compute.

# %%
# The best size by two other laws of Kaplan's paper: in size and steps, and in size and tokens
doubled = 2
steps_law = kaplan.step_parameter_scale, kaplan.batch_scale, kaplan.step_scale
steps_law = *steps_law, kaplan.step_parameter_exponent, kaplan.batch_exponent, kaplan.step_exponent
by_steps = parametric.composed_parameters(counted * petaflop_day, *steps_law)
tokens_law = kaplan.joint_parameter_scale, kaplan.joint_data_scale
tokens_law = *tokens_law, kaplan.joint_parameter_exponent, kaplan.joint_data_exponent
tried = np.geomspace(1e10, 1e13, 30_001)
by_tokens = tried[np.argmin(parametric.joint_loss(tried, flop / 6 / tried, *tokens_law))]

# %% [markdown]
# ??? note "More on Kaplan's paper"
#     Two other laws of that paper have a best size too.
#     Its law in size and training steps gives [97](<calc: {by_steps[1] / 1e9:.0f}>) to [156 billion](<calc: {by_steps[0] / 1e9:.0f} billion>) for GPT-3's compute, and its law in size and tokens
#     [170 billion](<calc: {by_tokens / 1e9:.0f} billion>).
#
#     The best size grew with a power of [0.88](<fact: {kaplan.fixed_batch_growth}>) in the runs as trained; [0.73](<fact: {kaplan.parameter_growth}>) is what a correction for the size of batches makes of it.
#
# Why was the power in Kaplan's paper so large?
# The layers inside a network connect every unit to every other, so their parameters grow as the square of the width.
# The layers at its two ends connect the units to a fixed number of inputs and outputs, so theirs grow only as the width.
# Small networks are therefore nearly all ends.
# If the ends are not counted, making a small network [twice](<calc: {doubled:times}>) as large seems to make it [four times](<calc: {doubled**2:times}>) as large, and the best size seems to grow faster with compute than it does.

# %%
# What our own runs give when parameters are counted in other ways, and compute with them
width = sweep["width"]
ways = {
    "all layers": n_all,
    "the layers inside": width**2,
    "all but the last layer": n_all - 256 * width,
}


# %%
# The best sizes and their growth, counted in one of these ways
def recount(part, rows=slice(None)):
    """Budgets of compute as counted, and the best size at each that has one."""
    budgets = 6 * np.geomspace(np.min(part * d_all), np.max(part * d_all), 40)
    found = extrapolation.recounted_bottoms(part[rows], d_all[rows], bits[rows], budgets)
    return budgets[np.isfinite(found)], found[np.isfinite(found)]


def recounted_growth(way="the layers inside", rows=slice(None)):
    """The power of compute with which the best size grows, both counted in that way."""
    return np.polyfit(*np.log(recount(ways[way], rows)), 1)[0]


# %%
# The same by the law through our own runs, counted inside
own = lawfit.fit_parametric_loss(n_all, d_all, bits)


def own_law_counted_inside():
    """By the law through our own runs, between the least and the largest best width."""
    inside = np.geomspace(*(np.sqrt(256**2 + bottoms[[0, -1]]) - 256), 99)
    whole = 512 * inside + inside**2
    tokens = parametric.tokens_where_best(whole, 2 * whole / (512 * inside + 2 * inside**2), *own.shape)
    return np.polyfit(np.log(inside**2 * tokens), np.log(inside**2), 1)[0]


# %%
# The same of Chinchilla's law on the sizes that Kaplan measured
def chinchilla_counted(law=refit, at=(), least=kaplan.smallest):
    """By Chinchilla's law counted without embeddings; and the size to which its line leads, at compute `at`."""
    growth, start = np.polyfit(*np.log(without_embeddings(law, least)), 1)
    return np.exp(start + growth * np.log(at)) if at else growth


# %%
# The growth by either count where the runs of each budget are drawn again
generator, from_sizes = np.random.default_rng(5), (1e5, 1e6)
rows_again = [
    np.concatenate([generator.choice(np.flatnonzero(c_all == c), np.sum(c_all == c)) for c in ours]) for _ in range(300)
]
in_full, inside = ([recounted_growth(way, rows) for rows in rows_again] for way in ("all layers", "the layers inside"))

# %%
# The growth of the best size as Kaplan counted, and what other choices give
recounted = headline(
    "growth-recounted",
    "the power of compute with which the best size of our own models grows, if only the layers inside are counted",
    recounted_growth,
    unit="number",
    format=".2f",
    interval=trends.central_interval(inside, level),
    how=f"{level:.0%} of {len(inside)} draws of the runs of each budget",
    alternatives={
        "the last layer alone not counted": {"way": "all but the last layer"},
        "a law through our runs in place of parabolas": own_law_counted_inside,
        "Chinchilla's law on the sizes that Kaplan measured": chinchilla_counted,
        f"the sizes of these from {render(from_sizes[0], SCI)} parameters alone": lambda: chinchilla_counted(
            least=from_sizes[0]
        ),
        "Hoffmann's own constants on these sizes": lambda: chinchilla_counted(first),
        f"all {there:.0f} runs behind Chinchilla's law": lambda: chinchilla_counted(rest["all runs"]),
    },
)

# %%
# Both counts, drawn
drawing, axes = canvas(height=3.4)
places = {"all layers": (1.5e9, 4e4, "every layer counted"), "the layers inside": (4e9, 2.2e2, "ends not counted")}
for (way, (x, y, name)), colour in zip(places.items(), (colours.BLUE, colours.GREEN), strict=True):
    spent, best = recount(ways[way])
    axes.plot(spent[::3], best[::3], "o", color=colour, markersize=3.5)
    growth, start = np.polyfit(np.log(spent), np.log(best), 1)
    axes.plot(spent[[0, -1]], np.exp(start) * spent[[0, -1]] ** growth, color=colour, linewidth=1.2)
    label(axes, x, y, f"{name}:\npower {growth:.2f}", colour, ha="left")

# %%
# The figure of both counts
in_full_growth = recounted_growth("all layers")
axes.set(xscale="log", yscale="log", xlabel="compute as counted (FLOP)", ylabel="best size as counted")
axes.minorticks_off()
full_flop, full_best = recount(ways["all layers"])
figure(
    drawing,
    name="recount",
    caption="The same runs of ours, counted in two ways: the best size grows as compute to the power of "
    f"{in_full_growth:.2f} if all parameters are counted, "
    f"and of {recounted:.2f} if those at the two ends of the network are left out.",
    alt="Best size against compute on logarithmic axes, for both ways of counting: rows of points with "
    "straight lines, the one without the ends steeper.",
    data={"compute, all counted (FLOP)": full_flop, "best size, all counted (parameters)": full_best},
)

# %%
# Chinchilla's law as Kaplan counted, and where its line leads; our runs without the last layer; the share of counting in transformers
growth_again = trends.central_interval([chinchilla_counted(law) for law in again["published"]], level)
led, *led_larger = (chinchilla_counted(refit, (flop,), least)[0] for least in (kaplan.smallest, *from_sizes))
full_low, full_high = trends.central_interval(in_full, level)
only_last = recounted_growth("all but the last layer")
counting = (
    porian_refinedweb.kaplan_growth - porian_refinedweb.last_layer_growth,
    porian_openwebtext2.kaplan_growth - porian_openwebtext2.last_layer_growth,
)
in_all = (
    porian_refinedweb.kaplan_growth - porian_refinedweb.tuned_growth,
    porian_openwebtext2.kaplan_growth - porian_openwebtext2.tuned_growth,
)

# %% [markdown]
# Our own runs show this; they need only be counted again.
# With all layers counted, the best size grows as compute to the power of [0.50](<calc: {in_full_growth:.2f}>) ([0.45](<calc: {full_low:.2f}>) to [0.57](<calc: {full_high:.2f}>) where the runs are drawn again).
# With the layers at the ends left out of size and compute, the same runs give [0.67](<calc: {recounted:.2f}>) ([0.59](<calc: {recounted.low:.2f}>) to [0.73](<calc: {recounted.high:.2f}>)).
# So counting alone can raise the power this much.
# How far the power moves depends on what one takes for the embeddings: with the last layer alone left out it stays at [0.50](<calc: {only_last:.2f}>), because our first layer is as large.
#
# How much did counting matter in transformers?
# Porian and others first trained and counted as Kaplan's paper had, and then mended one thing after another.
# At first their best size grew with a power of [0.835](<fact: {porian_refinedweb.kaplan_growth:.3f}>).
# With the last layer counted it was [0.706](<fact: {porian_refinedweb.last_layer_growth:.3f}>), and with settings tuned to each size and a shorter warm-up (the time at the start in which training takes smaller steps) it was
# [0.497](<fact: {porian_refinedweb.tuned_growth:.3f}>).
# So counting, which they mended first, was [38%](<calc: {counting[0] / in_all[0]:.0%}>) of the difference, or [48%](<calc: {counting[1] / in_all[1]:.0%}>) on their other body of text.
#
# By Chinchilla's law, counting would matter more.
# Counted without embeddings, on the sizes that Kaplan's paper measured, the best size by this law grows with a power of [0.79](<calc: {chinchilla_counted():.2f}>) ([0.77](<calc: {growth_again[0]:.2f}>) to
# [0.83](<calc: {growth_again[1]:.2f}>)).
# A straight line through these sizes leads to about [880 billion](<calc: {round(led / 1e9, -1):.0f} billion>) parameters for GPT-3's compute, and one through those of at least [1 million](<calc: {from_sizes[1] / 1e6:.0f} million>) leads
# to [250 billion](<calc: {round(led_larger[1] / 1e9, -1):.0f} billion>); the table's advice lies between.
# So if Chinchilla's law holds for models so small, whoever measures small models in this way and draws a straight line will advise a GPT-3 several times too large.
# The count misleads where the line is carried on: large models have few embeddings for their size, so there both counts agree, and the line of best sizes bends.
#
# ## When use is paid for too
#
# Training is not the only cost; here we count use as well.
#
# > But if I look at my training budget and all the [...] compute I'm going to use at runtime using the thing in practice,
# > and I want to optimize all that, [...] I actually end up pushing up this curve because I'm like, well, I want it to be smaller
# >
# > — [Nathan Labenz](<said: labenz-llama-insight>)
#
# A token that is read or written in use costs [a third](<calc: {use_share:fraction}>) of what it costs in training.
# A smaller model therefore saves compute for every token that it serves, but has to be trained longer to be as good ([Sardana et al. 2023](<work: sardana-2023>)).

# %%
# The published example: what the smaller model saves, training and use together
sardana = facts.sardana
grid = np.geomspace(1e20, 1e26, 6001)
budget_of = grid[np.argmin(np.abs(parametric.best_parameters(grid, *first) / sardana.parameters - 1))]
wanted = parametric.parametric_loss(sardana.parameters, budget_of / 6 / sardana.parameters, *first)
bills = [spending.lifetime_flop(n, sardana.served, wanted, *first) for n in (sardana.parameters, sardana.smaller)]
saved = 1 - bills[1] / bills[0]

# %%
# The use that makes the smallest LLaMA best (a parameter less costs in training what it saves in use), and the least that repays it
llama_size, llama_read = facts.llama_7b.parameters, facts.llama_7b.tokens
laws = np.array([refit, *choices.values()]).T
of_size, of_data, a, b = laws
uses = llama_read / use_share * (a * of_size / llama_size**a / (b * of_data / llama_read**b) - 1)
spent = 6 * llama_size * llama_read
least = spent / spending.overspend(llama_size, llama_read, *laws)
starts = (spent - least) / (6 * use_share) / (parametric.best_parameters(least, *laws) - llama_size)

# %% [markdown]
# For an example by Sardana and others we find a saving of [16%](<calc: {saved:.0%}>) of all compute; they have [17%](<fact: {sardana.saving:.0%}>).
#
# Labenz's example is the smallest model of Meta's LLaMA: [6.7 billion](<fact: {llama_7b.parameters / 1e9:.1f} billion>) parameters that read [1 trillion](<fact: {llama_7b.tokens / 1e12:.0f} trillion>) tokens
# ([Touvron et al. 2023](<work: touvron-2023>)).
# By the refit this size was best for whoever meant to serve some [3.2 trillion](<calc: {uses[0] / 1e12:.1f} trillion>) tokens with it; by the other laws of this page, [0.5](<calc: {uses.min() / 1e12:.1f}>) to
# [33 trillion](<calc: {uses.max() / 1e12:.0f} trillion>).
# It saves compute, against the best size for training alone, from [0.7 trillion](<calc: {starts[0] / 1e12:.1f} trillion>) tokens on ([0.2](<calc: {starts.min() / 1e12:.1f}>) to [1.5](<calc: {starts.max() / 1e12:.1f}>) by the other laws).
# So a use of about as much text as it was trained on repays the smaller size.

# %%
# The smallest LLaMA
judge(
    "labenz-llama-smaller-longer",
    of_record(compare(said=7e9, found=llama_size)),
    f"It has {render(llama_size, LARGE)} parameters and saw {llama_read / llama_size:.0f} tokens for each; "
    f"by the refit the size was best for serving {render(uses[0], LARGE)} tokens.",
)


# %%
# The best size in use
def in_use(compute, served):
    """The best size with use and without, its tokens for each parameter, and what it saves of all compute."""
    n = parametric.best_parameters(compute, *refit)
    loss = parametric.parametric_loss(n, compute / 6 / n, *refit)
    best = spending.best_parameters_in_use(served, loss, *refit)
    bill, plain_bill = (spending.lifetime_flop(k, served, loss, *refit) for k in (best, n * (1 - 1e-9)))
    each = (bill / best - 2 * served) / 6 / best
    return {"best": best, "alone": n, "each": each, "saves": 1 - bill / plain_bill}


# %%
# An example of heavy use, how far use can push the size down, and what can be set
example, heavy = 1e23, 1e13
with_use = in_use(example, heavy)
limit = (1 + refit[2] / refit[3]) ** (-1 / refit[2])  # at the wanted loss with endless text, over best for training
runs_tried = [1e21, 1e22, 1e23, 3e23, 1e24, 1e25, 1e26]
uses_tried = [1e10, 1e11, 1e12, 3e12, 1e13, 3e13, 1e14]
sliders = {
    "compute": slider("compute, if training were all", runs_tried, unit="FLOP", format="sci0"),
    "served": slider("tokens served", uses_tried, unit="count", format=LARGE),
}

# %%
# The best size in use, at every setting
explore(
    name="in-use",
    of=in_use,
    sliders=sliders,
    shows={
        "best": reading("best size (parameters)", unit="count", format=LARGE),
        "alone": reading("best size for training alone (parameters)", unit="count", format=LARGE),
        "each": reading("tokens read a parameter", unit="count", format=".0f"),
        "saves": reading("saved of all compute", unit="share", format=".1%"),
    },
    start={"compute": example, "served": heavy},
    curve=("served", "best"),
    log="xy",
    caption=f"Use pushes the best size down: by the refit a model worth {render(example, SCI)} FLOP of "
    f"training that serves {render(heavy, LARGE)} tokens "
    f"should have {render(with_use['best'], LARGE)} parameters in place of {render(with_use['alone'], LARGE)}. "
    f"With more use the best size never falls below {limit:.0%} of the best for training alone, because a "
    "smaller model cannot reach the loss with any amount of text.",
    alt="Best size against tokens served, on a logarithmic axis: a falling curve with a point on it for the"
    " setting of the sliders.",
)

# %%
# How far off parabolas are through losses that the law itself gives; and what the law through our own runs leaves over
true = parametric.best_parameters(theirs["budget_flop"], *rest["published"])
biased, uneven = theirs["bottom_of_law"] / true, theirs["bottom_of_law_uneven"] / true
left_over = np.max(np.abs(np.log(bits / parametric.parametric_loss(n_all, d_all, *own.shape, own.irreducible))))

# %%
# How far GPT-3 lies beyond the paper's curves, and how the law grows there without embeddings; and the exercise
budget = 1e22
yours = parametric.best_parameters(budget, *refit)
yours_read = budget / 6 / yours
further = round(6 * size * read / last, -1)
growth_there = np.interp(np.log(flop), np.log(their_flop), np.gradient(np.log(their_part), np.log(their_flop)))

# %% [markdown]
# ## Objections
#
# **GPT-3 lies far outside the runs.** Its compute is about [100](<calc: {further:.0f}>) times that of the paper's largest curve, so the size of the error is uncertain.
# But the drift goes one way: the larger the budgets that one fits, the smaller the best size for GPT-3's compute.
# The paper's authors saw this bend too, and wrote that large budgets may call for even smaller models (their appendix E).
# If the law bends beyond its runs as it does within them, GPT-3 was more than [3.3](<calc: {too_large:.1f}>) times too large, not less.
#
# **Parabolas are biased.** [Czech et al. 2026](<work: czech-2026>) show that a parabola misses the bottom of a curve where sizes are spread wide or to one side.
# We measured this with losses that the law itself gives at the same sizes, so that the true bottom is known.
# The parabola is off by [3%](<calc: {np.max(abs(biased - 1)):.0%}>) in size at worst, or [8%](<calc: {np.max(abs(uneven - 1)):.0%}>) where runs had a little more or less compute than their budget, which is far less than the choices
# above differ by.
# On our own runs we rely on parabolas, because the law misses some of these by [6%](<calc: {left_over:.0%}>); it gives a power of [0.58](<calc: {own.growth:.2f}>).
#
# **Your models are no transformers, and the recount is an accident of their shape.**
# Our runs show that counting can raise the power, and not that it did in Kaplan's models; for that we rely on the transformers above.
# But the reason is general: parts that grow more slowly than the rest are left out while they are most of the model.
# Chinchilla's law, fitted to transformers, agrees and also says where the effect ends: at GPT-3's compute the power is [0.51](<calc: {growth_there:.2f}>) in either count.
#
# !!! question "Exercise: a budget of your own"
#     You have [1×10²²](<calc: {budget:sci0}>) FLOP.
#     By the refit, how large a model do you train, and on how many tokens?
#
#     ??? success "Answer"
#         [9.0 billion](<calc: {yours / 1e9:.1f} billion>) parameters on [184 billion](<calc: {yours_read / 1e9:.0f} billion>) tokens.
#
# ## What this leaves out
#
# The law knows neither the quality of text nor that it runs out; text that is read again is worth less.
# GPT-3 was trained on other text than the runs behind the law, so we compare its size with the best size and not its loss with theirs.
# A fit to large runs of many sizes, with embeddings counted and the settings tuned, at budgets near GPT-3's, would settle by how much it was too large.
