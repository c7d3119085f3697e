# ---
# title: Chinchilla's valley
# summary: >-
#   Nathan Labenz said that GPT-3 was too big a model: with the same computing power, a smaller one that reads more text would have done better.
#   By the law that was fitted to the runs of Chinchilla's paper it was [3.3](<calc: {too_large:.1f}>) times too large, and [2.3](<calc: {too_large.low:.1f}>) to [4.5](<calc: {too_large.high:.1f}>) times if those runs are drawn again.
#   It took [1.6](<calc: {paid:.1f}>) times the least compute for its loss.
#   Which runs one trusts matters more: other choices make it [1.2](<calc: {too_large.least:.1f}>) to [9.8](<calc: {too_large.most:.1f}>) times too large,
#   at [1.0](<calc: {paid.least:.1f}>) to [4.6](<calc: {paid.most:.1f}>) times the least compute.
#   By every choice it was too large, but by the kindest of them chance alone could be the reason.
#   Models of our own, trained on the standard library, have a best size at each budget too.
# part: Scaling
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 2
# excerpts: [labenz-isoflop, labenz-off-the-graph, labenz-llama-insight]
# claims: [labenz-bigger-fewer-loops, labenz-isoflop-optimum, labenz-stops-at-5-billion, labenz-gpt3-too-big, labenz-llama-smaller-longer]
# corrections:
#   - date: 2026-11-26
#     was: 'Draw Kaplan''s line from where the paper''s runs end, and the best size for GPT-3''s compute is 185 billion parameters; it was given 175'
#     now: 'So GPT-3 was smaller than the table advises, by a factor of 1.8 to 3.0'
#     why: 'That line had Kaplan''s exponent but Chinchilla''s size to start from. The paper''s own table of best sizes has a factor of its own.'
#   - date: 2026-11-26
#     was: 'Its makers stood on the floor of the valley that they believed in'
#     why: 'Three routes through Kaplan''s paper give best sizes that differ severalfold, and the one that it prints as its advice is far above GPT-3.'
#   - date: 2026-11-26
#     was: 'from 1×10²¹ FLOP, where the paper''s runs end, it spreads at Gopher''s budget to a factor of 1.28 either way, at 95%'
#     why: 'The runs end at a larger budget, and the error of one exponent is not the error of the best size.'
#   - date: 2026-11-26
#     was: 'the published errors of the coefficients come without their correlations, which are large'
#     now: 'We therefore fitted the law again to runs that were drawn at random'
#     why: 'The page gave this as its reason for taking the error from one exponent alone. The runs are public, so intervals can be had without those correlations.'
#   - date: 2026-11-26
#     was: 'GPT-3 was 3.3 times too large and paid 1.6 times too much for its loss'
#     now: 'By the refit GPT-3 was 3.3 times too large, and its loss could have been had for 61% of its compute'
#     why: 'These are the figures of one set of constants, and they had no interval. Other sets, and other selections of the runs, have smaller and larger ones.'
#   - date: 2026-11-26
#     was: 'the refit finds Chinchilla and its like just right'
#     why: 'The refit had no interval. With the runs that it leaves out put back, it finds Chinchilla smaller than the best size.'
#   - date: 2026-11-26
#     was: 'Which set one believes moves the verdict on GPT-3 more than any error in GPT-3''s own figures'
#     now: 'By either set GPT-3 was too large'
#     why: 'The page did not reckon what errors in the figures of GPT-3 do.'
#   - date: 2026-11-26
#     was: 'What carries it all is the exponent with which the best size grows'
#     why: 'The best size depends on the coefficients of the law too, and on which runs are fitted.'
#   - date: 2026-11-26
#     was: 'So there is one, as he says, and no second: the loss rises to both sides'
#     now: 'A law of this form always has exactly one lowest point, so finding it here does not show that real runs have one'
#     why: 'The verdict rested on a law that could not have given another. It now rests on our own runs besides.'
#   - date: 2026-11-26
#     was: 'Use pushes the best size down without end'
#     why: 'A model below a certain size cannot reach the loss with any amount of text, so the best size does not fall below it.'
#   - date: 2026-11-26
#     was: 'depends on what stops: holds for the line of lowest points; off by a factor of 3.2 for the largest model trained; off by a factor of 6.0 for the axis'
#     now: 'holds'
#     why: 'He had just spoken of the line that goes through all the optimal points, and of GPT-3 as somewhere on it, so his words are most likely about that line. The other readings stand under the verdict.'
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
from snippets import extrapolation, lawfit, parametric, resampling, spending, transformer, trends
from snippets.verdicts import compare, likeliest, of_record, true_unless

# %%
# The models by name, two ways to write a number, and the runs that we trained ourselves
SCI, SCI1 = "sci0", "sci1"
named = {model.id: model for model in models}
sweep = runs("stdlib-sweep")
c_all, n_all, d_all, bits = (sweep[name] for name in ("budget_flop", "parameters", "tokens", "bits_per_byte"))
ours = np.unique(c_all)

# %%
# Of Chinchilla's runs: the law fitted to them in all, in part and drawn again, and their curves of equal compute
fits, theirs = runs("chinchilla-fits"), runs("chinchilla-valleys")
law_of = ("parameter_coefficient", "data_coefficient", "parameter_exponent", "data_exponent")
fitted_laws = np.array([fits[name] for name in law_of]).T
again = {
    choice: fitted_laws[
        [which == choice and draw > 0 for which, draw in zip(fits["choice"], fits["draw"], strict=True)]
    ]
    for choice in {which for which, draw in zip(fits["choice"], fits["draw"], strict=True) if draw}
}
rest = {
    which: tuple(law) for which, draw, law in zip(fits["choice"], fits["draw"], fitted_laws, strict=True) if not draw
}
used, there = fits["runs"][fits["choice"].index("published")], fits["runs"].max()

# %% [markdown]
# > as would be optimal. And if you go smaller, then yeah, you can do more cycles, but there's not [...]
# > parameters to actually take advantage. [...] And for each isoflop curve, there is an optimal point.
# >
# > — [Nathan Labenz](<said: labenz-isoflop>)
#
# He had a slide of [Hoffmann et al. 2022](<work: hoffmann-2022>) before him and described it well.
# Compute is spent on size or on reading; whoever spends all on one starves the other.
# What a description cannot give is the shape of the valley: where it lies, how sure one can be of that, and what it costs to be off.
#
# ## A law with a valley in it
#
# A model of $N$ parameters that has read $D$ tokens has, by the [law](<term: parametric-loss-law>) of that paper, the loss $E + A N^{-a} + B D^{-b}$,
# and has cost [$C = 6 N D$](<calc: $C = {transformer.training_flop(1, 1):.0f} N D$>) FLOP.
# At fixed $C$ the one term falls as the other rises, and the loss is least where $a A N^{-a} = b B D^{-b}$.

# %%
# Both sets of constants for the law
besiroglu, hoffmann = facts.besiroglu, facts.hoffmann
refit = (
    besiroglu.parameter_coefficient, besiroglu.data_coefficient,
    besiroglu.parameter_exponent, besiroglu.data_exponent,
)  # fmt: skip
first = math.exp(hoffmann.log_parameter_coefficient), math.exp(hoffmann.log_data_coefficient)
first = *first, hoffmann.exact_parameter_exponent, hoffmann.exact_data_exponent

# %%
# The lowest point by calculus and by search
budgets = np.geomspace(facts.hoffmann_runs.least_flop, facts.hoffmann_runs.most_flop, 9)
lowest = parametric.best_parameters(budgets, *refit)
searched = np.array([parametric.best_parameters_by_search(c, *refit) for c in budgets])
tolerance = 1e-6
assert np.max(np.abs(searched / lowest - 1)) < tolerance

# %%
# The loss at the lowest point, of a smaller model and of a larger one
apart_by = 3
at, smaller, larger = (
    parametric.parametric_loss(k * lowest, budgets / 6 / (k * lowest), *refit) for k in (1, 1 / apart_by, apart_by)
)

# %% [markdown]
# By the closed form and by a search along the curve the lowest points agree to [a millionth](<plain: the tolerance that the code asserts>), on each of [nine](<calc: {len(budgets):words}>) budgets that span the paper's own.
# A law of this form always has exactly one lowest point, so finding it here does not show that real runs have one.
# The runs themselves can show it.
# The paper has [nine](<calc: {len(theirs["budget_flop"]):words}>) budgets of its own, and our small runs, which this essay comes to near its end, have [six](<calc: {len(ours):words}>).
# As the paper does, we lay a parabola through the losses of each budget and ask whether it bottoms out between the smallest and the largest model that was tried.


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
chance, level = np.random.default_rng(5), 0.95


def bottom_again(budget):
    """Where the parabola through the runs of a budget of ours has its bottom, for one draw of at least four sizes."""
    mine = drawn = np.flatnonzero(c_all == budget)
    while drawn is mine or len(np.unique(n_all[drawn])) < 4:
        drawn = chance.choice(mine, len(mine))
    middle = np.exp(np.mean(np.log(n_all[drawn])))
    _, lean, bend = np.polynomial.polynomial.polyfit(np.log(n_all[drawn] / middle), bits[drawn], 2)
    return middle * np.exp(-lean / (2 * bend)) if bend > 0 else np.inf


def has_bottom(budget, at):
    """Whether a size lies between the smallest and the largest model of a budget of ours."""
    return n_all[c_all == budget].min() < at < n_all[c_all == budget].max()


draws_of_ours = np.array([[bottom_again(c) for c in ours] for _ in range(2000)])
counts = np.array([sum(not has_bottom(c, at) for c, at in zip(ours, row, strict=True)) for row in draws_of_ours])
counts += np.sum(chance.random((len(counts), len(theirs["budget_flop"]))) < theirs["without_bottom"], axis=1)
all_found = np.mean(counts == 0)

# %%
# The budgets without a bottom, and what other choices give
without = headline(
    "budgets-without-a-bottom",
    f"budgets, of {len(ours) + len(theirs['budget_flop'])}, at which the loss has no lowest point between the smallest and the largest model",
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
    f"At each of the paper's {len(theirs['budget_flop'])} budgets and of our own {len(ours)} the loss falls and rises again as the model grows. "
    f"At the largest of the paper's, {render(facts.hoffmann_runs.most_flop, SCI)} FLOP, the smallest model shares the lowest single loss, so there the bottom is seen only in the parabola.",
)

# %% [markdown]
# The parabola does so at every budget.
# If the runs of each budget are drawn again, with replacement, it does so at all of them in [97%](<calc: {all_found:.0%}>) of the draws.
# Single runs are less clear: at the paper's largest budget the smallest model shares the lowest loss with a larger one, since losses were read off colours and some come out alike.
#
# He gives the reason for the slope on the right: a larger model gets through fewer predictions for the same compute.
# We ask how much published models spend on a token, by their size.


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
        "the seconds of our largest budget": lambda: by_clock(ours[-1:]),
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
    f"Among {len(dense)} published models of which all parameters work on every token, one {times_as_large:.0f} times as large sees {fewer:.1f} times fewer tokens for the same compute. "
    "A model that uses only a part of its parameters at a time can escape this.",
)

# %% [markdown]
# Among [33](<calc: {len(dense)}>) of them, one that is [10 times](<calc: {times_as_large:.0f} times>) as large sees [9.4](<calc: {fewer:.1f}>) times fewer tokens for the same compute.
# Here all of the parameters work on every token.
# For many of them the compute was itself reckoned from size and text, so the clock is the better witness.
# Among our own runs of one budget, timed on a busy machine, a model [10 times](<calc: {times_as_large:.0f} times>) as large sees [4.0](<calc: {clocked:.1f}>) times fewer bytes in the same time.
# We did not measure why the factor is smaller; it is above one at each budget.
# Models of which only a part is at work at a time are the exception: DeepSeek-V3 is larger than GPT-3 and spends less on a token.

# %%
# The loss by size, at each of some budgets
shown, relative = (6e18, 3e20, 3e21, 5.76e23), np.geomspace(0.05, 20, 121)
bests = [parametric.best_parameters(c, *refit) for c in shown]
curves = [
    parametric.parametric_loss(relative * best, c / 6 / (relative * best), *refit, besiroglu.irreducible)
    for c, best in zip(shown, bests, strict=True)
]
data = {"size over best (ratio)": relative}
data |= {f"loss at {c:.2g} FLOP (nats a token)": curve for c, curve in zip(shown, curves, strict=True)}

# %%
# A curve for each budget, its lowest point and its name
drawing, axes = canvas(height=3.6)
in_turn = colours.BLUE, colours.GREEN, colours.VERMILION, colours.PURPLE
for c, best, curve, colour in zip(shown, bests, curves, in_turn, strict=True):
    axes.plot(relative * best, curve, color=colour)
    axes.plot(best, curve.min(), "o", color=colour, markersize=4.5)
    side, along, beyond = ("right", 0, 0.9) if c < 1e20 else ("left", -1, 1.12)
    place = relative[along] * best * beyond, curve[along]
    label(axes, *place, render(c, SCI), colour, ha=side, fontsize=8.5)

# %%
# Curves of equal compute
five = 5e9
guide(axes, x=five)
axes.set(xscale="log", xlim=(3e6, 2e13), ylim=(1.8, 4.2), xlabel="parameters", ylabel="loss (nats a token)")
figure(
    drawing,
    name="valleys",
    caption="By the refitted law the loss has one lowest point at every budget, and the valley is wide: "
    f"{apart_by} times too large costs {np.min(larger - at):.2f} to {np.max(larger - at):.2f} nats within the paper's budgets. "
    f"The dashed line stands at {render(five, SCI)} parameters; the last curve is Gopher's budget, {render(shown[-1], SCI1)} FLOP.",
    alt="Loss against parameters for several budgets of compute: shallow valleys, each lower and further right than the one before, with a dot at the bottom of each.",
    data=data,
)

# %% [markdown]
# ## Which constants?
#
# The law has been fitted [twice](<plain: by either set of authors>) to the same runs, by its authors and by [Besiroglu et al. 2024](<work: besiroglu-2024>),
# who read the runs off the paper's figure and found that the first fit had stopped early.

# %%
# What either set makes best for Gopher's budget
gopher = hoffmann.budget_flop
best_refit, best_first = (parametric.best_parameters(gopher, *law) for law in (refit, first))
disagree = best_refit / best_first
ratio_refit, ratio_first = (gopher / 6 / n**2 for n in (best_refit, best_first))
slope, tenfold = besiroglu.parameter_growth, 10
reach = {
    choice: trends.central_interval([parametric.best_parameters(gopher, *law) / 1e9 for law in laws], level)
    for choice, laws in again.items()
}

# %% [markdown]
# At Gopher's budget of [5.8×10²³](<calc: {gopher:sci1}>) FLOP the authors' own constants, unrounded, make [40 billion](<calc: {best_first / 1e9:.0f} billion>) parameters best, with [59](<calc: {ratio_first:.0f}>) tokens for each.
# The refitted constants make it [72 billion](<calc: {best_refit / 1e9:.0f} billion>), with [18](<calc: {ratio_refit:.0f}>).
# They differ by a factor of [1.8](<calc: {disagree:.1f}>).
# The authors had other ways, and printed [67](<fact: {hoffmann.envelope_best_parameters / 1e9:.0f}>) and [63 billion](<fact: {hoffmann.isoflop_best_parameters / 1e9:.0f} billion>) from them;
# Chinchilla was built with [70](<calc: {named["chinchilla"].parameters / 1e9:.0f}>).
# So the refit, as published, did not overthrow the paper: its third method then comes near the first two, and near what was built.
# The refit leaves out a few of the paper's runs, and this agreement depends on that.
# It rests on [240](<calc: {used:.0f}>) of the [245](<calc: {there:.0f}>) runs, without those of the highest loss.
# We therefore fitted the law again to runs that were drawn at random, with replacement, from these, [500](<calc: {len(again["published"])}>) times.
# In [95%](<calc: {level:.0%}>) of the draws the best size for Gopher's budget lies between [52](<calc: {reach["published"][0]:.0f}>) and [106 billion](<calc: {reach["published"][1]:.0f} billion>).
# With the few put back it lies between [67](<calc: {reach["all runs"][0]:.0f}>) and [210 billion](<calc: {reach["all runs"][1]:.0f} billion>).
# So Chinchilla's size agrees with the law either way, and so would a size well above or below it.
#
# [Tenfold](<calc: {tenfold:fold}>) compute and the best size grows [3.3](<calc: {tenfold**slope:.1f}>)-fold; the tokens grow [3.1](<calc: {tenfold ** (1 - slope):.1f}>)-fold.
#
# [Kaplan et al. 2020](<work: kaplan-2020>), on whom GPT-3 was built, had other exponents.

# %%
# Kaplan's advice against Chinchilla's
kaplan_size = facts.kaplan.parameter_growth
decades = 3
by_kaplan, by_chinchilla = 10 ** (decades * kaplan_size), 10 ** (decades * slope)

# %% [markdown]
# By theirs the best size grows as compute to the power of [0.73](<fact: {kaplan.parameter_growth}>), by Chinchilla's to [0.51](<fact: {besiroglu.parameter_growth:.2f}>).
# Over [three](<calc: {decades:words}>) orders of magnitude the one makes a model [155](<calc: {by_kaplan:.0f}>) times as large and the other [35](<calc: {by_chinchilla:.0f}>) times:
# a factor of [4.5](<calc: {by_kaplan / by_chinchilla:.1f}>) between [two](<plain: Kaplan's and Chinchilla's>) laws that were both read off real runs.
#
# ## Who was off, and what it cost
#
# > Notice that this only stops at like five billion parameters. [...] They're out at 175 billion parameters.
# > They're off this graph entirely. [...] they actually used too big of a model
# >
# > — [Nathan Labenz](<said: labenz-off-the-graph>)
#
# To be off is one thing, to pay for it another.
# The price is the compute of the model over the least that would have reached the same loss.
# That least has a closed form; a walk along the curve of equal loss finds it again.

# %%
# The models to be placed
placed = [
    "gpt-3-175b",
    "gopher-280b",
    "megatron-turing-nlg-530b",
    "palm-540b",
    "chinchilla",
    "llama-65b",
    "llama-2-70b",
    "llama-3-1-405b",
    "gemma-7b",
]

# %%
# The models' place on the valley, and what it cost them, by either set of constants
size = np.array([named[id].parameters for id in placed])
read = np.array([named[id].training_tokens for id in placed])
laws = {"refit": refit, "first": first}
spent = {name: spending.overspend(size, read, *law) for name, law in laws.items()}
off = {name: size / parametric.best_parameters(6 * size * read, *law) for name, law in laws.items()}


# %%
# How much too large GPT-3 was, and what it paid, by any constants of the law
def too_large_by(law=refit):
    """The size of GPT-3 over the best for its compute."""
    return size[0] / parametric.best_parameters(6 * size[0] * read[0], *law)


def by_growth(best, growth):
    """The same, where a best size for Gopher's budget is carried to GPT-3's by the growth that goes with it."""
    return size[0] / (best * (6 * size[0] * read[0] / gopher) ** growth)


def by_parabolas(from_flop=0):
    """The same by the line through the bottoms of the paper's curves of equal compute, as we fit them."""
    large = theirs["budget_flop"] >= from_flop
    growth, start = np.polyfit(np.log(theirs["budget_flop"][large]), np.log(theirs["bottom"][large]), 1)
    return size[0] / np.exp(start + growth * np.log(6 * size[0] * read[0]))


def by_llama_3():
    """The same by the law of Llama 3's makers, who fitted the best number of tokens to curves of their own."""
    flop = 6 * size[0] * read[0]
    return size[0] / (flop / 6 / (facts.llama_3.token_scale * flop**facts.llama_3.token_growth))


def price(law=refit):
    """The compute of GPT-3 over the least that reaches its loss."""
    return spending.overspend(size[0], read[0], *law)


def spread(of):
    """The interval over the laws of runs drawn again, each set in proportion to the law of the runs themselves."""
    relative = [of(law=law) / of(law=rest["published"]) for law in again["published"]]
    return tuple(of() * end for end in trends.central_interval(relative, level))


# %%
# The selections of the runs and the ways to fit them, by what follows "with"
choices = {
    "Hoffmann's own constants": first,
    f"our own fit to the {used:.0f} runs of the refit": rest["published"],
    f"all {there:.0f} runs": rest["all runs"],
    f"{there - used:.0f} more of the runs of highest loss left out": rest["ten left out"],
    f"least squares in place of Huber's loss, on the {used:.0f} runs": rest["least squares"],
    f"least squares on all {there:.0f} runs": rest["all runs, least squares"],
    "a Huber loss ten times as wide": rest["wide Huber"],
    "a Huber loss a tenth as wide": rest["narrow Huber"],
    f"the budgets from {render(1e19, SCI)} FLOP alone": rest["budgets from 1e19 FLOP"],
    f"the budgets from {render(3e19, SCI)} FLOP alone": rest["budgets from 3e19 FLOP"],
    f"the budgets from {render(1e20, SCI)} FLOP alone": rest["budgets from 1e20 FLOP"],
    f"the budgets up to {render(1e20, SCI)} FLOP alone": rest["budgets to 1e20 FLOP"],
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
    interval=spread(too_large_by),
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
    },
)

# %%
# What it paid, and what other choices give
paid = headline(
    "gpt-3-price",
    "the compute of GPT-3 over the least that reaches its loss",
    price,
    unit="ratio",
    format=".1f",
    interval=spread(price),
    how=f"{level:.0%} of {count} fits to runs drawn again",
    alternatives={name: {"law": law} for name, law in choices.items()},
)

# %%
# The price of GPT-3 by a second route: a walk along all smaller models of its loss
loss_gpt3 = parametric.parametric_loss(size[0], read[0], *refit)
walk = np.geomspace(0.05, 1, 20_001) * size[0]
walk = walk[refit[0] * walk ** -refit[2] < 0.999 * loss_gpt3]
walked = 6 * size[0] * read[0] / np.min(spending.lifetime_flop(walk, 0, loss_gpt3, *refit))
assert abs(walked / paid - 1) < tolerance

# %%
# The compute of GPT-3, all and in part, and the best size by Kaplan's table
kaplan, flop, petaflop_day = facts.kaplan, facts.gpt3_175b.training_flop, 1e15 * 24 * 60 * 60
counted = np.array([flop, flop / 2]) / petaflop_day
by_table = kaplan.best_parameters_scale * counted**kaplan_size

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
                by_table[0] >= size[0], by="a table that advises a larger model"
            )
        },
    ),
    f"By the refitted law GPT-3 was {too_large:.1f} times too large, and its loss could have been had for {1 / paid:.0%} of its compute. "
    f"Other choices make it {too_large.least:.1f} to {too_large.most:.1f} times too large.",
)

# %%
# The table
numbers = [read / size, *(column[law] for law in laws for column in (off, spent))]
rows = list(zip(placed, *numbers, strict=True))
near_best = max(abs(off["refit"][4:6] - 1))
table(
    [[named[id].name, f"{r:.1f}", f"{s:.2f}", f"{c:.2f}", f"{t:.2f}", f"{d:.2f}"] for id, r, s, c, t, d in rows],
    columns=[
        "model",
        "tokens a parameter",
        "size over best (refit)",
        "compute over least",
        "size over best (Hoffmann)",
        "compute over least",
    ],
    caption=f"From {spent['refit'].min():.2f} to {spent['refit'].max():.1f} times the least compute by the refit. "
    f"The first constants find every model of up to {read[7] / size[7]:.0f} tokens a parameter too large; "
    f"the refit puts {named['chinchilla'].name} and {named['llama-65b'].name} within {near_best:.0%} of the best size, which is nearer than the runs can tell.",
)

# %%
# GPT-3 with all runs, with those of large and of small budgets, and how often it was no larger than best
with_all, paid_all = (of.alternatives[f"all {there:.0f} runs"] for of in (too_large, paid))
split_at = 1e20
by_small = too_large.alternatives[f"the budgets up to {render(split_at, SCI)} FLOP alone"]
by_large_curves = too_large.alternatives[f"our own parabolas from {render(split_at, SCI)} FLOP alone"]


def no_larger(choice):
    """Share of the draws by which GPT-3 was no larger than the best size."""
    return np.mean([too_large_by(law) <= 1 for law in again[choice]])


further = round(6 * size[0] * read[0] / facts.hoffmann_runs.most_flop, -1)

# %%
# The years in which hardware makes up for what GPT-3 overspent
wait_years = [math.log2(spent[law][0]) * facts.gpus.learning_doubling_years for law in laws]

# %% [markdown]
# By the refit GPT-3 was [3.3](<calc: {too_large:.1f}>) times too large, and its loss could have been had for [61%](<calc: {1 / paid:.0%}>) of its compute.
# Megatron-Turing NLG was [6](<calc: {off["refit"][2]:.0f}>) times too large and paid [2.9](<calc: {spent["refit"][2]:.1f}>)-fold.
# This is the valley's kindness. Near the bottom an error in size counts only by its square:
# By the refit the first large LLaMA, Llama 2 and Chinchilla all lie within [2%](<calc: {max(spent["refit"][4:7]) - 1:.0%}>) of the least, though they disagree about tokens.
# By the first constants GPT-3 overspent [2.4](<calc: {spent["first"][0]:.1f}>)-fold, and Chinchilla itself [9%](<calc: {spent["first"][4] - 1:.0%}>).
# By either set GPT-3 was too large.
#
# How sure is this?
# When the law is fitted to the runs drawn again, GPT-3 is [2.3](<calc: {too_large.low:.1f}>) to [4.5](<calc: {too_large.high:.1f}>) times too large in [95%](<calc: {level:.0%}>) of the draws.
# It took [1.3](<calc: {paid.low:.1f}>) to [2.1](<calc: {paid.high:.1f}>) times the least compute.
# Which runs one fits matters more than chance does.
# With all [245](<calc: {there:.0f}>) runs it was [2.1](<calc: {with_all:.1f}>) times too large and took [1.2](<calc: {paid_all:.1f}>) times the least.
# With the budgets up to [1×10²⁰](<calc: {split_at:sci0}>) FLOP alone it was [1.3](<calc: {by_small:.1f}>) times too large,
# and with those from there on, which are nearer to GPT-3's, [9.8](<calc: {too_large.most:.1f}>) times.
# The paper's curves of equal compute lean the same way: the larger ones alone make it [5.7](<calc: {by_large_curves:.1f}>) times.
# Another team's curves, those of Llama 3 ([Grattafiori et al. 2024](<work: grattafiori-2024>)), make it [4.1](<calc: {by_llama_3():.1f}>) times.
# Of all the choices that we tried, least squares on all runs is the kindest, with [1.2](<calc: {too_large.least:.1f}>) times and a price of [1.3%](<calc: {paid.least - 1:.1%}>).
# There GPT-3 was no larger than best in [17%](<calc: {no_larger("all runs, least squares"):.0%}>) of the draws, and in [8%](<calc: {no_larger("budgets to 1e20 FLOP"):.0%}>) with the small budgets alone.
# So GPT-3 was too large by every choice, and by these two that may be chance.
# By how much is uncertain by a factor of about [8](<calc: {too_large.most / too_large.least:.0f}>), and whether it cost anything worth the name depends on the runs that one trusts.
#
# What "stops" on his slide is another matter.

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
    likeliest(
        "the line through the lowest points ends at that size",
        compare(five, ends),
        because="he has just said that this line goes through all the optimal points, and that GPT-3 was somewhere on it",
        others={
            "the axis of the graph ends there": of_record(compare(five, axis)),
            "the largest model trained for it has that size": of_record(compare(five, largest)),
        },
    ),
    f"The line through the lowest points ends at {ends / 1e9:.1f}B. "
    f"The axis of the paper's figure ends at {axis / 1e9:.0f}B parameters and the largest model trained has {largest / 1e9:.0f}B.",
)

# %% [markdown]
# The line through the lowest points, of which he has just spoken, ends at [4.9 billion](<calc: {ends / 1e9:.1f} billion>) parameters.
# The axis of the paper's figure goes on to [30 billion](<calc: {axis / 1e9:.0f} billion>), and the largest model trained had [16](<fact: {hoffmann_runs.largest / 1e9:.0f}>).
# GPT-3 lies beyond them all.
#
# ## When use is paid for too
#
# > But if I look at my training budget and all the [...] compute I'm going to use at runtime using the thing in practice,
# > and I want to optimize all that, [...] I actually end up pushing up this curve because I'm like, well, I want it to be smaller
# >
# > — [Nathan Labenz](<said: labenz-llama-insight>)
#
# A token read or written in use costs [$2N$](<calc: ${transformer.training_flop(1, 1) * use_share:.0f}N$>) FLOP, [a third](<calc: {use_share:fraction}>) of what it costs in training.
# For a loss that is wanted and a number of tokens $S$ to be served,
# the sum [$6ND + 2NS$](<calc: ${transformer.training_flop(1, 1):.0f}ND + {transformer.training_flop(1, 1) * use_share:.0f}NS$>) has a lowest point of its own ([Sardana et al. 2023](<work: sardana-2023>)).

# %%
# The published example: what the smaller model saves, training and use together
target = facts.sardana.parameters
grid = np.geomspace(1e20, 1e26, 60_001)
their_budget = grid[np.argmin(np.abs(parametric.best_parameters(grid, *first) / target - 1))]
their_loss = parametric.parametric_loss(target, their_budget / 6 / target, *first)
bills = [spending.lifetime_flop(n, facts.sardana.served, their_loss, *first) for n in (target, facts.sardana.smaller)]
saved = 1 - bills[1] / bills[0]
assert abs(saved - facts.sardana.saving) < 0.01

# %%
# The use that would make the smallest LLaMA best
llama_size, llama_read = facts.llama_7b.parameters, facts.llama_7b.tokens
several = (refit, first, rest["all runs"], rest["budgets from 1e20 FLOP"])
llama_loss = {law: parametric.parametric_loss(llama_size, llama_read, *law) for law in several}
serving = np.geomspace(1e11, 1e14, 241)
uses = {
    law: serving[np.argmin([abs(spending.best_parameters_in_use(s, loss, *law) / llama_size - 1) for s in serving])]
    for law, loss in llama_loss.items()
}

# %% [markdown]
# Their example checks: with Hoffmann's constants a model of [7 billion](<fact: {sardana.smaller / 1e9:.0f} billion>) that is to serve [2 trillion](<fact: {sardana.served / 1e12:.0f} trillion>) tokens
# saves [16%](<calc: {saved:.0%}>) of all compute against the [13 billion](<fact: {sardana.parameters / 1e9:.0f} billion>) that training alone would choose;
# they have [17%](<fact: {sardana.saving:.0%}>).
# Now take the smallest LLaMA, of [6.7 billion](<fact: {llama_7b.parameters / 1e9:.1f} billion>) parameters and [1 trillion](<fact: {llama_7b.tokens / 1e12:.0f} trillion>) tokens ([Touvron et al. 2023](<work: touvron-2023>)).
# For training alone it overspent [1.4](<calc: {spending.overspend(llama_size, llama_read, *refit):.1f}>)-fold by the refit.
# By that law it was the best choice for whoever meant to serve some [3.2 trillion](<calc: {uses[refit] / 1e12:.1f} trillion>) tokens with it.
# The first constants make it [1.3 trillion](<calc: {uses[first] / 1e12:.1f} trillion>), all runs [6.0 trillion](<calc: {uses[rest["all runs"]] / 1e12:.1f} trillion>),
# and the budgets from [1×10²⁰](<calc: {split_at:sci0}>) FLOP alone [0.5 trillion](<calc: {uses[rest["budgets from 1e20 FLOP"]] / 1e12:.1f} trillion>).
# It had read [1 trillion](<fact: {llama_7b.tokens / 1e12:.0f} trillion>), so by each of these laws a few times that much use repays the smaller size.

# %%
# The smallest LLaMA
judge(
    "labenz-llama-smaller-longer",
    of_record(compare(said=7e9, found=llama_size)),
    f"It has {llama_size / 1e9:.1f}B parameters and saw {llama_read / llama_size:.0f} tokens for each; "
    f"by the refit the size was best for serving {render(uses[refit], SCI1)} tokens.",
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
# An example of heavy use, and how far use can push the size down
example, heavy = 1e23, 1e13
with_use = in_use(example, heavy)
limit = (1 + refit[2] / refit[3]) ** (-1 / refit[2])  # at the wanted loss with endless text, over best for training

# %%
# What can be set
runs_tried = [1e21, 3e21, 1e22, 3e22, 1e23, 3e23, 1e24, 3e24, 1e25, 1e26]
uses_tried = [1e10, 1e11, 3e11, 1e12, 3e12, 1e13, 3e13, 1e14, 3e14]
sliders = {
    "compute": slider("compute of a best training run that reaches the loss", runs_tried, unit="FLOP", format="sci0"),
    "served": slider("tokens served", uses_tried, unit="tokens", format="sci0"),
}

# %%
# The best size in use, at every setting
explore(
    name="in-use",
    of=in_use,
    sliders=sliders,
    shows={
        "best": reading("best size", unit="parameters", format="sci1"),
        "alone": reading("best size for training alone", unit="parameters", format="sci1"),
        "each": reading("tokens read a parameter", unit="count", format=".0f"),
        "saves": reading("saved of all compute", unit="share", format=".1%"),
    },
    start={"compute": example, "served": heavy},
    curve=("served", "best"),
    log="xy",
    caption=f"Use pushes the best size down: by the refit a model worth {render(example, SCI)} FLOP of training that serves {render(heavy, SCI)} tokens "
    f"should have {render(with_use['best'], SCI1)} parameters in place of {render(with_use['alone'], SCI1)}. "
    f"With more use the best size never falls below {limit:.0%} of the best for training alone, because a smaller model cannot reach the loss with any amount of text.",
    alt="Best size against tokens served, on a logarithmic axis: a falling curve with a point on it for the setting of the sliders.",
)

# %% [markdown]
# ## A valley of our own
#
# Anybody with this site's source has the source of Python's standard library too.
# We trained small language models on it, byte by byte: the neural language model of [Bengio et al. 2003](<work: bengio-2003>) with a layer more, in NumPy, on one core.
# Whole modules are held out, and what is scored is the bits that a byte of them takes.
# The script, the list of files with their digests, and every run stand in the repository; a test trains the smallest again and must get the recorded loss.

# %%
# The sweep: the valley at each budget
valleys = [extrapolation.fit_valley(n_all[c_all == c], bits[c_all == c]) for c in ours]
bottoms = np.array([valley.parameters for valley in valleys])
own_slope = np.polyfit(np.log(ours), np.log(bottoms), 1)[0]
span = ours[-1] / ours[0]
per_parameter = ours / 6 / bottoms**2

# %%
# The growth of the bottoms where the runs of each budget are drawn again
slopes_again = [np.polyfit(np.log(ours), np.log(row), 1)[0] for row in draws_of_ours if np.all(np.isfinite(row))]
slope_low, slope_high = trends.central_interval(slopes_again, level)

# %%
# The law through all of the runs, and through the runs drawn again
own = lawfit.fit_parametric_loss(n_all, d_all, bits)
redrawn = lawfit.bootstrap_parametric_loss(n_all, d_all, bits, resamples=100, seed=7)
growth_low, growth_high = trends.central_interval([law.growth for law in redrawn], 0.9)

# %% [markdown]
# There are [94](<calc: {len(bits)}>) runs at [six](<calc: {len(ours):words}>) budgets that span a factor of [316](<calc: {span:.0f}>).
# Each budget has its valley, and the bottoms move with compute to the power of [0.50](<calc: {own_slope:.2f}>), as in the first two ways of the paper.
# Drawn again, the runs give [0.49](<calc: {slope_low:.2f}>) to [0.52](<calc: {slope_high:.2f}>) in [95%](<calc: {level:.0%}>) of the draws.
# The parametric law is a worse guide here too: fitted to all runs as Hoffmann and others fitted theirs, with Huber's loss of the logarithm and from many starts,
# it has [0.58](<calc: {own.growth:.2f}>), and when the runs are drawn again anything from [0.47](<calc: {growth_low:.2f}>) to [0.71](<calc: {growth_high:.2f}>).

# %%
# The runs of each budget, and the valley through them
drawing, axes = canvas(height=3.8)
for c, valley, colour in zip(ours, valleys, (*in_turn, colours.INK, colours.BLUE), strict=True):
    mine = c_all == c
    axes.plot(n_all[mine], bits[mine], "o", color=colour, markersize=3.5)
    n = np.geomspace(n_all[mine].min(), n_all[mine].max(), 50)
    axes.plot(n, valley.loss + valley.curvature / 2 * np.log(n / valley.parameters) ** 2, color=colour, linewidth=1.2)
    label(axes, n[-1] * 1.08, bits[mine][np.argmax(n_all[mine])], render(c, SCI), colour, fontsize=8)

# %%
# Our own valleys, and the line through their bottoms
axes.plot(bottoms, [valley.loss for valley in valleys], color=colours.FAINT, linewidth=1, linestyle=(0, (4, 3)))
axes.set(xscale="log", xlim=(1.6e3, 4e5), xlabel="parameters", ylabel="bits a byte of unseen modules")
figure(
    drawing,
    name="own-valley",
    caption=f"{len(bits)} models trained on the standard library's source: at each budget from {render(ours[0], SCI)} to {render(ours[-1], SCI)} FLOP "
    f"the loss has a valley, and its bottom moves as compute to the power of {own_slope:.2f}.",
    alt="Bits a byte against parameters, a row of points and a parabola for each budget; the parabolas step down and to the right.",
    data={"budget (FLOP)": c_all, "parameters (count)": n_all, "bytes read (count)": d_all, "loss (bits a byte)": bits},
)

# %% [markdown]
# The best models read [15](<calc: {per_parameter.min():.0f}>) to [18](<calc: {per_parameter.max():.0f}>) bytes for each parameter, at every budget.
# That this is nearly Chinchilla's ratio is a coincidence, since bytes are not tokens and this model is no transformer.
# That it hardly moves from budget to budget says the same as that exponent.
# What carries over is the shape, below the least budget of the paper by [seven](<calc: {round(math.log10(facts.hoffmann_runs.least_flop / ours[-1])):words}>) orders of magnitude.
#
# ## The reckoning
#
# The valley is there, in the paper and on a laptop.
# GPT-3 was too large, by [3.3](<calc: {too_large:.1f}>) or [5.7](<calc: {off["first"][0]:.1f}>) times, according to whom one believes, and it took [1.6](<calc: {paid:.1f}>) or [2.4](<calc: {spent["first"][0]:.1f}>) times the least compute.
# Hardware for machine learning gains as much on price in [1.5](<calc: {wait_years[0]:.1f}>) to [2.6](<calc: {wait_years[1]:.1f}>) years ([Hobbhahn and Besiroglu 2022](<work: hobbhahn-2022>)).
# Other selections of the same runs make the error much larger, or so small that chance could account for it.
# Did GPT-3's makers at least follow the advice of their own day?
# Kaplan's paper prints it as a table.

# %%
# The best size by Kaplan's law in size and steps
steps_law = kaplan.step_parameter_scale, kaplan.batch_scale, kaplan.step_scale
steps_law = *steps_law, kaplan.step_parameter_exponent, kaplan.batch_exponent, kaplan.step_exponent
by_steps = parametric.composed_parameters(counted * petaflop_day, *steps_law)

# %%
# The best size by Kaplan's law in size and tokens
tried = np.geomspace(1e10, 1e13, 30_001)
tokens_law = kaplan.joint_parameter_scale, kaplan.joint_data_scale
tokens_law = *tokens_law, kaplan.joint_parameter_exponent, kaplan.joint_data_exponent
by_tokens = tried[np.argmin(parametric.joint_loss(tried, flop / 6 / tried, *tokens_law))]

# %%
# The exercise at the end: its budget, the best size for it, the tokens that it reads, and how far beyond one goes
budget, beyond = 1e22, 4
yours = parametric.best_parameters(budget, *refit)
yours_read = budget / 6 / yours

# %% [markdown]
# For a budget of [8.6×10¹⁹](<calc: {petaflop_day:sci1}>) FLOP, which the paper calls a petaflop/s-day,
# the table's best size is [1.3 billion](<fact: {kaplan.best_parameters_scale / 1e9:.1f} billion>) parameters.
# It grows with compute to the power of [0.73](<fact: {kaplan.parameter_growth}>).
# GPT-3 was trained with [3,634](<calc: {counted[0]:,.0f}>) such days, so the table advises [516 billion](<calc: {by_table[0] / 1e9:.0f} billion>) parameters.
# The table counts the least compute that reaches a loss, as it does in training by small batches of text.
# In batches of the size that the paper calls critical a run takes [twice](<calc: {counted[0] / counted[1]:times}>) as much.
# Then only [half](<calc: {counted[1] / counted[0]:fraction}>) of GPT-3's compute counts, and the table advises [311 billion](<calc: {by_table[1] / 1e9:.0f} billion>).
# GPT-3 was given [175](<calc: {size[0] / 1e9:.0f}>).
# So GPT-3 was smaller than the table advises, by a factor of [1.8](<calc: {by_table[1] / size[0]:.1f}>) to [3.0](<calc: {by_table[0] / size[0]:.1f}>).
#
# The paper has other routes to a best size, and they disagree with its table.
# Its appendix works out at which size its law of the loss in size and training steps is lowest.
# That comes to [156 billion](<calc: {by_steps[0] / 1e9:.0f} billion>) for all of GPT-3's compute, and to [97 billion](<calc: {by_steps[1] / 1e9:.0f} billion>) if only [half](<calc: {counted[1] / counted[0]:fraction}>) of it counts.
# Its law of the loss in size and tokens, which it does not use to share out compute, is lowest at [170 billion](<calc: {by_tokens / 1e9:.0f} billion>) if every token is read once.
# GPT-3 lies between the table and these laws.
# The paper alone therefore does not tell what its makers took for the best size; it tells that the advice it printed was for a larger model than the one they built.
#
# !!! question "Exercise: a budget of your own"
#     You have [1×10²²](<calc: {budget:sci0}>) FLOP.
#     By the refitted law, how large a model do you train, on how many tokens, and what do you lose if you make it [four times](<calc: {beyond:times}>) too large?
#
#     ??? success "Answer"
#         [9.0 billion](<calc: {yours / 1e9:.1f} billion>) parameters on [184 billion](<calc: {yours_read / 1e9:.0f} billion>) tokens.
#         At [four times](<calc: {beyond:times}>) the size your loss could be had for [51%](<calc: {1 / spending.overspend(beyond * yours, yours_read / beyond, *refit):.0%}>) of your compute.
#
# ## What this leaves out
#
# The law knows neither the quality of text nor that it runs out; tokens read again are worth less.
# GPT-3 and Gopher were trained on other text, with other tokenizers, than the runs that the law was fitted to, so that their losses cannot be compared, only their places.
# The price of an error is in compute; a model that is too large also costs more to run, which the last law charges and the first does not.
# Drawing runs again takes each to be independent of the others, and the law to hold at GPT-3's budget, about [100](<calc: {further:.0f}>) times the largest of the paper's curves.
# That the best size moves with the budgets that are fitted is a sign that it may not: the larger they are, the smaller the best size for GPT-3's compute.
# Our runs use a rate of learning set by a rule found on bytes of the training modules; a rate tuned for every run would lower the edges of the valleys more than their bottoms.
