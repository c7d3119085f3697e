# ---
# title: "Short reckonings: the constants checked against each other"
# summary: >-
#   Published constants, each put to work to reckon another.
#   Most agree; but Hoffmann's law as printed makes [32 billion](<calc: {best["Hoffmann, as printed"] / 1e9:.0f} billion>) parameters best where the same law unrounded makes it [40](<calc: {best["Hoffmann, unrounded"] / 1e9:.0f}>),
#   and the sizes that GPT-2's paper prints are those of models with GPT-1's vocabulary, all [four](<calc: {len(printed):words}>) of them.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-26
# excerpts: []
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'nearly all of the extra attempts go to problems that the model can hardly solve'
#     now: 'the problems differ in difficulty, and a single pair of figures does not say how'
#     why: More than one spread of difficulties goes through the same pair.
#   - date: 2026-11-26
#     was: 'so that the second with votes (43%) passes the largest without (34%)'
#     now: 'The second with its 256 votes (43%) passes the largest with a single answer (34%)'
#     why: The models cast different numbers of votes, which the page did not say.
#   - date: 2026-11-26
#     was: 'At his rate, to make up for a model 14 times as large'
#     now: 'At his rate, 24-fold search would make up for 14-fold training'
#     why: Jones's rate is one of search for training, and not for size.
#   - date: 2026-11-26
#     was: 'refitted, its third gives 72, and joins them'
#     now: 'refitted, its third gives 72, near both'
#     why: The agreement depends on the runs that the refit leaves out.
# ---

# %%
# What this page computes with
import math

import numpy as np

from reckoner.author import canvas, colours, facts, figure, label, models, render, table
from snippets import parametric, transformer, trends
from snippets.verdicts import compare

# %% [markdown]
# Who cites a constant trusts that it was printed right.
# Here each is used to compute something else that was published too, and the results are laid side by side.
# Most agree, which is worth knowing.
# The rest are the findings of this page.
#
# ## Kaplan's exponents
#
# [Kaplan et al. 2020](<work: kaplan-2020>) print different values of the same symbols:
# fitted to each limit alone, and fitted to size and data together.

# %%
# GPT-3's loss by the laws fitted apart
size, data = facts.gpt3_175b.parameters, facts.gpt3.training_tokens
apart_size = (facts.kaplan.parameter_scale / size) ** facts.kaplan.parameter_exponent
apart_data = (facts.kaplan.data_scale / data) ** facts.kaplan.data_exponent

# %%
# GPT-3's loss by the law fitted together, whole and by either of its terms
joint = facts.kaplan.joint_parameter_scale, facts.kaplan.joint_data_scale
joint = *joint, facts.kaplan.joint_parameter_exponent, facts.kaplan.joint_data_exponent
together_size, together_data = (parametric.joint_loss(*pair, *joint) for pair in ((size, np.inf), (np.inf, data)))
together = parametric.joint_loss(size, data, *joint)
worth = (apart_data / together_data) ** (1 / facts.kaplan.joint_data_exponent)

# %%
# GPT-3's loss by the laws of compute, at the best batch and at a fixed one
petaflop_days = facts.gpt3_175b.training_flop / (1e15 * 24 * 60 * 60)
by_compute = (facts.kaplan.compute_scale / petaflop_days) ** facts.kaplan.compute_exponent
fixed_batch = (facts.kaplan.fixed_batch_scale / petaflop_days) ** facts.kaplan.fixed_batch_exponent

# %% [markdown]
# For a model of GPT-3's size and no end of data, the first give a loss of [1.60](<calc: {apart_size:.2f}>) nats and the second [1.57](<calc: {together_size:.2f}>);
# for GPT-3's tokens and no end of parameters, [1.64](<calc: {apart_data:.2f}>) and [1.52](<calc: {together_data:.2f}>).
# The second gap is no trifle: by the joint law it is what [twice](<calc: {round(worth):times}>) the data would buy.
# A scale from one fit must not be used with an exponent from the other.
# For the best use of GPT-3's compute, the law in compute gives [1.76](<calc: {by_compute:.2f}>), and the joint law gives GPT-3 itself [1.66](<calc: {together:.2f}>).
# These need not contradict each other: the joint law supposes that training goes on until the loss falls no more.
# But the paper also fits a law in compute to runs at a single batch size, some of it wasted, and that law gives [1.61](<calc: {fixed_batch:.2f}>).
# No waste can beat the best use of the same compute, so one of the laws cannot be extended so far.
# The authors say that they trust only the other.
#
# The paper also derives exponents from other exponents.

# %%
# The exponent of compute, from those of size, batch and steps
of_size, of_batch, of_steps = (
    facts.kaplan.step_parameter_exponent,
    facts.kaplan.batch_exponent,
    facts.kaplan.step_exponent,
)
composed = parametric.composed_exponent(of_size, of_batch, of_steps)
needed = 1 / (1 / facts.kaplan.predicted_compute_exponent - 1 / of_size - 1 / of_steps)

# %%
# How the best size and the batch grow with compute
size_growth = composed / of_size
batch_growth = facts.kaplan.compute_exponent / of_batch
whole = facts.kaplan.parameter_growth + facts.kaplan.batch_growth + facts.kaplan.step_growth

# %%
# The rule against overfitting
overfit_exponent = facts.kaplan.joint_parameter_exponent / facts.kaplan.joint_data_exponent
overfit_scale = parametric.overfitting_scale(facts.kaplan.overfitting_tolerance, *joint)

# %%
# The loss at GPT-3's compute by the composed law
scale = parametric.composed_scale(
    facts.kaplan.step_parameter_scale, facts.kaplan.batch_scale, facts.kaplan.step_scale, of_size, of_steps
)
composed_loss = (scale / facts.gpt3_175b.training_flop) ** composed

# %% [markdown]
# The rule against [overfitting](<term: overfitting>) follows from the joint fit: its exponent, printed as [0.74](<fact: {kaplan.overfitting_exponent}>), is [0.738](<calc: {overfit_exponent:.3f}>),
# and its factor, printed as [5,000](<fact: {kaplan.overfitting_scale:,.0f}>), is [5,519](<calc: {overfit_scale:,.0f}>).
# The exponents with which size, batch and steps grow add up to [1.00](<calc: {whole:.2f}>), as they must where compute is their product.
#
# The exponent of the loss in compute does not follow.
# Equation 6.4 composes it from those of size, batch and steps, and the paper gives the result as [0.054](<fact: {kaplan.predicted_compute_exponent}>).
# With the paper's own values the formula gives [0.0525](<calc: {composed:.4f}>),
# and the derivation in its own appendix has [0.052](<fact: {kaplan.appendix_compute_exponent}>), nearer the fitted [0.050](<fact: {kaplan.compute_exponent:.3f}>);
# the best size should then grow with exponent [0.68](<calc: {size_growth:.2f}>), not the printed [0.71](<fact: {kaplan.predicted_parameter_growth}>), and so further from the fitted [0.73](<fact: {kaplan.parameter_growth}>).
# To make it come out as in the text, the batch exponent would have to be [0.24](<calc: {needed:.2f}>) and not [0.21](<fact: {kaplan.batch_exponent}>).
# Scale and exponent together come close all the same: for GPT-3's compute the composed law gives a loss of [1.75](<calc: {composed_loss:.2f}>), where the fit gives [1.76](<calc: {by_compute:.2f}>).
#
# ## A transformer, counted
#
# A model of the GPT family has [$12 L d^2$](<calc: ${transformer.block_parameters(1, 1, 1):.0f} L d^2$>) numbers in the matrices of its $L$ blocks of width $d$,
# some biases and gains, and an embedding for every token and place.

# %%
# The shapes of GPT-2
shapes = [
    (facts.gpt2_small.layers, facts.gpt2_small.width),
    (facts.gpt2_medium.layers, facts.gpt2_medium.width),
    (facts.gpt2_large.layers, facts.gpt2_large.width),
    (facts.gpt2_xl.layers, facts.gpt2_xl.width),
]

# %%
# The sizes of GPT-2 as printed and as corrected
printed = np.array(
    [facts.gpt2_small.parameters, facts.gpt2_medium.parameters, facts.gpt2_large.parameters, facts.gpt2_xl.parameters]
)
corrected = [facts.gpt2_small.corrected_parameters, facts.gpt2_medium.corrected_parameters]
corrected = np.array([*corrected, facts.gpt2_large.corrected_parameters, facts.gpt2_xl.corrected_parameters])

# %%
# GPT-2 counted with its own vocabulary, with that of GPT-1, and with the context of GPT-1 as well
depth, width = np.array(shapes, dtype=float).T
counted = transformer.gpt_parameters(depth, width, facts.gpt2.vocabulary, facts.gpt2.context)
older = transformer.gpt_parameters(depth, width, facts.gpt1.vocabulary, facts.gpt2.context)
oldest = transformer.gpt_parameters(depth, width, facts.gpt1.vocabulary, facts.gpt1.context)

# %%
# The counts against the sizes as corrected and as printed
million = 1e6
assert np.all(np.round(counted / million) == corrected / million)
assert np.all(np.round(older / million) == printed / million)
short = np.sum(np.round(oldest / million) != printed / million)

# %% [markdown]
# [Radford et al. 2019](<work: radford-2019>) print GPT-2's sizes as [117](<fact: {gpt2_small.parameters / 1e6:.0f}>) to [1,542 million](<fact: {gpt2_xl.parameters / 1e6:,.0f} million>).
# From its shapes they are [124](<calc: {counted[0] / million:.0f}>) to [1,558 million](<calc: {counted[-1] / million:,.0f} million>),
# and a note in the code's repository ([OpenAI 2019](<work: openai-gpt2-2019>)) says since then that the first figures were wrong, without saying how.
# The count says how.
# Put the [40,478](<fact: {gpt1.vocabulary:,}>) tokens of GPT-1's vocabulary ([OpenAI 2018](<work: openai-gpt-2018>)) in place of GPT-2's [50,257](<fact: {gpt2.vocabulary:,}>),
# and all [four](<calc: {len(printed):words}>) printed sizes come out as printed.
# (With GPT-1's context as well, [three](<calc: {short:words}>) of them do not.)
# It is an inference, but a slip that explains every printed figure leaves little room for another.

# %%
# A dot for each model, by either vocabulary
drawing, axes = canvas(height=2.5)
axes.set(xlabel="size as printed, over size as counted", xlim=(-0.07, 0.01), ylim=(-0.5, 3.5))
axes.xaxis.set_major_formatter("{x:+.0%}")
names = ["small", "medium", "large", "XL"]
for counts, colour in ((counted, colours.VERMILION), (older, colours.BLUE)):
    axes.plot(printed / counts - 1, names, "o", color=colour, markersize=7)
label(axes, printed[0] / counted[0] - 1, 0.4, "GPT-2's vocabulary", colours.VERMILION)
label(axes, -0.001, 0.4, "GPT-1's vocabulary", colours.BLUE, ha="right")

# %%
# Printed over counted
figure(
    drawing,
    name="gpt-2-sizes",
    caption=f"The sizes printed for GPT-2 fall short of its shapes by {1 - printed[-1] / counted[-1]:.0%} to {1 - printed[0] / counted[0]:.0%}, "
    "and fit the same shapes with GPT-1's vocabulary.",
    alt="Printed size over counted size for each of the models: with GPT-2's vocabulary the points lie to the left of agreement, "
    "most of all for the smallest; with GPT-1's they agree.",
    data={"model (name)": names, "printed (parameters)": printed, "with GPT-2's vocabulary (parameters)": counted}
    | {"with GPT-1's vocabulary (parameters)": older},
)

# %% [markdown]
# GPT-3's table of shapes ([Brown et al. 2020](<work: brown-2020>)) has slips of its own, and its appendix gives them away.
# The vocabulary is GPT-2's.

# %%
# The shapes of GPT-3, as published
gpt3 = [
    (facts.gpt3_small.layers, facts.gpt3_small.width, facts.gpt3_small.heads, facts.gpt3_small.head_width),
    (facts.gpt3_medium.layers, facts.gpt3_medium.width, facts.gpt3_medium.heads, facts.gpt3_medium.head_width),
    (facts.gpt3_large.layers, facts.gpt3_large.width, facts.gpt3_large.heads, facts.gpt3_large.head_width),
    (facts.gpt3_xl.layers, facts.gpt3_xl.width, facts.gpt3_xl.heads, facts.gpt3_xl.head_width),
    (facts.gpt3_2_7b.layers, facts.gpt3_2_7b.width, facts.gpt3_2_7b.heads, facts.gpt3_2_7b.head_width),
    (facts.gpt3_6_7b.layers, facts.gpt3_6_7b.width, facts.gpt3_6_7b.heads, facts.gpt3_6_7b.head_width),
    (facts.gpt3_13b.layers, facts.gpt3_13b.width, facts.gpt3_13b.heads, facts.gpt3_13b.head_width),
    (facts.gpt3_175b.layers, facts.gpt3_175b.width, facts.gpt3_175b.heads, facts.gpt3_175b.head_width),
]

# %%
# The sizes of GPT-3 as named and as the appendix counts them, with the FLOP of training
sizes = [
    (facts.gpt3_small.parameters, facts.gpt3_small.counted_parameters, facts.gpt3_small.training_flop),
    (facts.gpt3_medium.parameters, facts.gpt3_medium.counted_parameters, facts.gpt3_medium.training_flop),
    (facts.gpt3_large.parameters, facts.gpt3_large.counted_parameters, facts.gpt3_large.training_flop),
    (facts.gpt3_xl.parameters, facts.gpt3_xl.counted_parameters, facts.gpt3_xl.training_flop),
    (facts.gpt3_2_7b.parameters, facts.gpt3_2_7b.counted_parameters, facts.gpt3_2_7b.training_flop),
    (facts.gpt3_6_7b.parameters, facts.gpt3_6_7b.counted_parameters, facts.gpt3_6_7b.training_flop),
    (facts.gpt3_13b.parameters, facts.gpt3_13b.counted_parameters, facts.gpt3_13b.training_flop),
    (facts.gpt3_175b.parameters, facts.gpt3_175b.counted_parameters, facts.gpt3_175b.training_flop),
]

# %%
# GPT-3 counted as printed
L, d, heads, head = np.array(gpt3, dtype=float).T
named, appendix, flop = np.array(sizes, dtype=float).T
vocabulary, context, widening = facts.gpt2.vocabulary, facts.gpt3.context, facts.gpt3.widening
whole_count = transformer.gpt_parameters(L, d, vocabulary, context, widening)

# %%
# GPT-3 counted with attention as wide as its heads, and with what the appendix implies
blocks = transformer.block_parameters(L, d, d, widening)
as_headed = whole_count - blocks + transformer.block_parameters(L, d, heads * head, widening)
mended_13b = transformer.gpt_parameters(L[6], heads[6] * head[6], vocabulary, context, widening)
mended_heads = d[3] / head[3]

# %%
# GPT-3's compute of training, by size and tokens
six = transformer.training_flop(appendix, facts.gpt3.training_tokens)
off = np.max(np.abs(six / flop - 1))

# %%
# The table
rows = zip(named, appendix, whole_count, d, heads * head, strict=True)
table(
    [[f"{number:,.0f}" for number in row] for row in rows],
    columns=["as named", "by the appendix", "as counted", "width", "heads times their width"],
    caption=f"Where heads and width disagree, in {np.sum(d != heads * head)} rows of {len(d)}, one of them is a slip of the printed table.",
)

# %% [markdown]
# Of the model named [1.3 billion](<calc: {named[3] / 1e9:.1f} billion>) the table says that it has [24](<calc: {heads[3]:.0f}>) heads of [128](<calc: {head[3]:.0f}>) numbers,
# [1.5](<calc: {heads[3] * head[3] / d[3]}>) times its width of [2,048](<calc: {d[3]:,.0f}>).
# So wide an attention would make it [1.52 billion](<calc: {as_headed[3] / 1e9:.2f} billion>); the appendix has [1.32](<calc: {appendix[3] / 1e9:.2f}>), as [16](<calc: {mended_heads:.0f}>) heads would.
# Of the model named [13 billion](<calc: {named[6] / 1e9:.0f} billion>) it gives the width as [5,140](<calc: {d[6]:,.0f}>), which its [40](<calc: {heads[6]:.0f}>) heads cannot share out.
# That makes [12.95 billion](<calc: {whole_count[6] / 1e9:.2f} billion>); a width of [5,120](<calc: {heads[6] * head[6]:,.0f}>) makes [12.85](<calc: {mended_13b / 1e9:.2f}>), and the appendix has [12.85](<calc: {appendix[6] / 1e9:.2f}>).
# The largest holds [173.9 billion](<calc: {blocks[-1] / 1e9:.1f} billion>) in its blocks and [174.6](<calc: {whole_count[-1] / 1e9:.1f}>) in all, which the appendix gives and the name rounds.
# The appendix's FLOP are [six](<calc: {transformer.training_flop(1, 1):words}>) for each parameter and token, to within [0.2%](<calc: {off:.1%}>).
#
# ## Chinchilla's constants
#
# [Hoffmann et al. 2022](<work: hoffmann-2022>) fit a loss with an [irreducible](<term: irreducible-loss>) term, a term in size and a term in data.
# Their constants exist as printed and, in the source of the paper, unrounded.
# [Besiroglu et al. 2024](<work: besiroglu-2024>) fitted the same law again to data read off the paper's figure,
# and [Muennighoff et al. 2023](<work: muennighoff-2023>) fitted it to runs of their own.

# %%
# The coefficients of one law, as several papers have them
exact = math.exp(facts.hoffmann.log_parameter_coefficient), math.exp(facts.hoffmann.log_data_coefficient)
as_printed = facts.hoffmann.parameter_coefficient, facts.hoffmann.data_coefficient
refitted = facts.besiroglu.parameter_coefficient, facts.besiroglu.data_coefficient
others = math.exp(facts.muennighoff.log_parameter_coefficient), math.exp(facts.muennighoff.log_data_coefficient)

# %%
# The sets of constants for one law
laws = {
    "Hoffmann, as printed": (*as_printed, facts.hoffmann.parameter_exponent, facts.hoffmann.data_exponent),
    "Hoffmann, unrounded": (*exact, facts.hoffmann.exact_parameter_exponent, facts.hoffmann.exact_data_exponent),
    "Besiroglu": (*refitted, facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent),
    "Muennighoff": (*others, facts.muennighoff.exponent, facts.muennighoff.exponent),
}
floors = [facts.hoffmann.irreducible, math.exp(facts.hoffmann.log_irreducible), facts.besiroglu.irreducible]
floors = dict(zip(laws, [*floors, math.exp(facts.muennighoff.log_irreducible)], strict=True))

# %%
# The best size at Chinchilla's budget, by formula and by search
budget = facts.hoffmann.budget_flop
best = {name: parametric.best_parameters(budget, *law) for name, law in laws.items()}
found = {name: parametric.best_parameters_by_search(budget, *law) for name, law in laws.items()}
tolerance = 1e-6
assert all(abs(found[name] / best[name] - 1) < tolerance for name in laws)


# %%
# How the best size grows with compute, and the loss that is reached there
def loss_of(name, sizes):
    """The loss of models of some sizes at Chinchilla's budget, by one set of constants."""
    return parametric.parametric_loss(sizes, budget / 6 / sizes, *laws[name], floors[name])


growth = {name: law[3] / (law[2] + law[3]) for name, law in laws.items()}
losses = {name: loss_of(name, n) for name, n in best.items()}

# %%
# The table of best sizes
table(
    [
        [name, f"{n / 1e9:.0f}B", f"{budget / 6 / n / n:.0f}", f"{growth[name]:.3f}", f"{losses[name]:.2f}"]
        for name, n in best.items()
    ],
    columns=["constants", "best size (parameters)", "tokens a parameter", "exponent of the best size", "loss (nats)"],
    caption=f"One law and one budget: the best size is {render(best['Hoffmann, as printed'], 'sci1')} parameters by the printed constants and {render(best['Besiroglu'], 'sci1')} by the refitted.",
)

# %% [markdown]
# At Gopher's budget, [5.76×10²³](<fact: {hoffmann.budget_flop:sci2}>) FLOP, the unrounded constants make [40 billion](<calc: {best["Hoffmann, unrounded"] / 1e9:.0f} billion>) parameters best,
# as the paper's own figure does ([40](<fact: {hoffmann.parametric_best_parameters / 1e9:.0f}>)).
# The printed constants make it [32](<calc: {best["Hoffmann, as printed"] / 1e9:.0f}>): rounding costs [a fifth](<calc: {1 - best["Hoffmann, as printed"] / best["Hoffmann, unrounded"]:fraction}>) of the model.
# Formula and search agree to within [$10^{-6}$](<calc: $10^{{{round(math.log10(tolerance))}}}$>), so the difference lies in the constants.
# The paper's other approaches gave [67](<fact: {hoffmann.envelope_best_parameters / 1e9:.0f}>) and [63 billion](<fact: {hoffmann.isoflop_best_parameters / 1e9:.0f} billion>);
# refitted, its third gives [72](<calc: {best["Besiroglu"] / 1e9:.0f}>), near both.
# The refit leaves out a few of the paper's runs, and with them the figure would be larger; [Chinchilla's valley](chinchillas-valley.md) says what is open.

# %%
# Whether the published growths of size and of tokens lie within the intervals printed for them
by_bounds = [
    facts.hoffmann.envelope_token_growth_low
    <= facts.hoffmann.envelope_token_growth
    <= facts.hoffmann.envelope_token_growth_high,
    facts.hoffmann.parametric_parameter_growth_low
    <= facts.hoffmann.parametric_parameter_growth
    <= facts.hoffmann.parametric_parameter_growth_high,
    facts.hoffmann.parametric_token_growth_low
    <= facts.hoffmann.parametric_token_growth
    <= facts.hoffmann.parametric_token_growth_high,
]
by_interval = [
    x.low <= x <= x.high
    for x in (
        facts.hoffmann.envelope_parameter_growth,
        facts.hoffmann.isoflop_parameter_growth,
        facts.hoffmann.isoflop_token_growth,
    )
]
outside = [not lies_within for lies_within in by_bounds + by_interval]

# %%
# What the refitted constants leave open
level = math.erf(1 / math.sqrt(2))
published = [facts.besiroglu.parameter_coefficient, facts.besiroglu.data_coefficient]
published += [facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent]
draws = [trends.lognormal_samples(x, x.low, x.high, level, 50_000, seed) for seed, x in enumerate(published)]
low, high = trends.central_interval(parametric.best_parameters(budget, *draws), level)

# %% [markdown]
# Of the [six](<calc: {len(outside):words}>) exponents in the paper's table of results, [three](<calc: {sum(outside):words}>) lie outside the intervals printed beside them.
# Rounding explains that, for the intervals have a decimal more.
# It does not explain why neither [0.452](<calc: {growth["Hoffmann, as printed"]:.3f}>), from the printed constants, nor [0.457](<calc: {growth["Hoffmann, unrounded"]:.3f}>), from the unrounded,
# lies in the third approach's interval for size, [0.454](<fact: {hoffmann.parametric_parameter_growth_low}>) to [0.455](<fact: {hoffmann.parametric_parameter_growth_high}>): it is too narrow for its own fit.
# The refit's constants give [0.513](<calc: {growth["Besiroglu"]:.3f}>) and it prints [0.513](<fact: {besiroglu.parameter_growth}>),
# with an error of [0.02](<calc: {facts.besiroglu.parameter_growth.high - facts.besiroglu.parameter_growth:.2f}>).
# Its standard errors, were they independent, would leave the best size anywhere between [17](<calc: {low / 1e9:.0f}>) and [305 billion](<calc: {high / 1e9:.0f} billion>), [68%](<calc: {level:.0%}>) of the time.
# They are not independent, since a larger coefficient goes with a larger exponent in any fit, so the true range is narrower, and what is printed does not say by how much.

# %%
# The loss above the least by size, for each set of constants
n = np.logspace(9.8, 11.6, 101)
curves = {name: loss_of(name, n) - losses[name] for name in laws}
factor = 2
spread = {name: loss_of(name, factor * best[name]) - losses[name] for name in laws}

# %%
# A valley for each set of constants
drawing, axes = canvas(height=3.4)
axes.set(xscale="log", ylim=(0, 0.09), xlim=(6e9, 1.6e12))
axes.set(xlabel="size (parameters)", ylabel="loss above the least (nats)")
in_turn, lift = (colours.SKY, colours.BLUE, colours.VERMILION, colours.GREEN), (0, 0, 0.004, -0.002)
for (name, curve), colour, raised in zip(curves.items(), in_turn, lift, strict=True):
    axes.plot(n, curve, color=colour)
    text = f"{name.removeprefix('Hoffmann, ')}: {best[name] / 1e9:.0f}B"
    label(axes, n[-1] * 1.05, curve[-1] + raised, text, colour)

# %%
# The valley by each set of constants
figure(
    drawing,
    name="valleys",
    caption=f"The constants can disagree about the bottom by a factor of {best['Besiroglu'] / best['Hoffmann, as printed']:.1f} because the valley is flat: "
    f"a model {factor} times the best size loses some {max(spread.values()):.3f} nats.",
    alt="Loss above its least against size at a fixed budget: shallow valleys, with the bottom further right for the refitted constants.",
    data={"size (parameters)": n} | {f"{name} (nats above the least)": curve for name, curve in curves.items()},
)

# %% [markdown]
# ## Hoffmann's table
#
# The paper's third table gives, for a ladder of sizes, the compute and the tokens for which each is best.
# If compute is [six](<calc: {transformer.training_flop(1, 1):words}>) FLOP for each parameter and token, any column follows from the others.

# %%
# The rows, as published
rows = [
    (facts.hoffmann_400m.parameters, facts.hoffmann_400m.flop, facts.hoffmann_400m.tokens),
    (facts.hoffmann_1b.parameters, facts.hoffmann_1b.flop, facts.hoffmann_1b.tokens),
    (facts.hoffmann_10b.parameters, facts.hoffmann_10b.flop, facts.hoffmann_10b.tokens),
    (facts.hoffmann_67b.parameters, facts.hoffmann_67b.flop, facts.hoffmann_67b.tokens),
    (facts.hoffmann_175b.parameters, facts.hoffmann_175b.flop, facts.hoffmann_175b.tokens),
    (facts.hoffmann_280b.parameters, facts.hoffmann_280b.flop, facts.hoffmann_280b.tokens),
    (facts.hoffmann_520b.parameters, facts.hoffmann_520b.flop, facts.hoffmann_520b.tokens),
    (facts.hoffmann_1t.parameters, facts.hoffmann_1t.flop, facts.hoffmann_1t.tokens),
    (facts.hoffmann_10t.parameters, facts.hoffmann_10t.flop, facts.hoffmann_10t.tokens),
]

# %%
# The product of size and tokens over compute, and the slope of the best size
N, C, D = np.array(rows, dtype=float).T
closure = transformer.training_flop(N, D) / C
worst = np.argmax(np.abs(closure - 1))
second = np.sort(np.abs(closure - 1))[-2]
slope = math.log(N[-1] / N[0]) / math.log(C[-1] / C[0])

# %%
# The worst row with its rounding taken in its favour
least = transformer.training_flop(N[worst] - 0.5e9, D[worst] - 0.05e12) / (C[worst] + 0.005e23)

# %% [markdown]
# Of the [nine](<calc: {len(rows):words}>) rows [eight](<calc: {len(rows) - 1:words}>) close to within [1%](<calc: {second:.0%}>).
# The row of [67 billion](<calc: {N[worst] / 1e9:.0f} billion>) parameters, the one at Gopher's budget that the whole paper turns on, is [5%](<calc: {closure[worst] - 1:.0%}>) off:
# its [1.5 trillion](<calc: {D[worst] / 1e12:.1f} trillion>) tokens would take more compute than is printed beside them,
# even if every figure were rounded in its favour ([0.4%](<calc: {least - 1:.1%}>) more).
# From the first row to the last the best size grows with exponent [0.498](<calc: {slope:.3f}>), and the paper's second table says [0.50](<fact: {hoffmann.envelope_parameter_growth:.2f}>).
# The tokens a parameter are [20](<calc: {np.min(D / N):.0f}>) to [22](<calc: {np.max(D / N):.0f}>) throughout, whence the rule of thumb.
#
# ## The models' table
#
# Epoch AI publishes the training compute of notable models ([Epoch AI 2025](<work: epoch-2025>), from which most of our table of [83](<calc: {len(models)}>) is taken, under CC BY; the rest is from papers).
# Where we hold size, tokens and compute, we can ask again whether they fit together.

# %%
# Compute as published, over the product of active size and tokens
known = [m for m in models if m.parameters and m.training_tokens and m.training_flop and m.id != "sb-lm"]
active = np.array([m.parameters_active or m.parameters for m in known])
product = transformer.training_flop(active, np.array([m.training_tokens for m in known]))
ratio = np.array([m.training_flop for m in known]) / product

# %%
# How many come near it, and which are far
within, beyond = 0.05, 0.1
middle, near = np.median(ratio), np.sum(np.abs(ratio - 1) <= within)
far = [(m, r) for m, r in sorted(zip(known, ratio, strict=True), key=lambda pair: -pair[1]) if abs(r - 1) > beyond]
assert all(r > 1 for _, r in far)

# %%
# The table of models that are far from it
table(
    [[m.name, f"{r:.2f}", m.note or "no reason given"] for m, r in far],
    columns=["model", "compute over the product", "what is known of the reason"],
    caption=f"{near} models of {len(known)} fit within {within:.0%}; the {len(far)} that are off by more than {beyond:.0%} all took more than the product.",
)

# %% [markdown]
# Of the [41](<calc: {len(known)}>) models of which all is known the median ratio is [1.00](<calc: {middle:.2f}>), and [30](<calc: {near}>) lie within [5%](<calc: {within:.0%}>).
# This is less of a test than it looks, for Epoch reckons most of these figures by the very same product.
# Those that are far off were reported by their makers or taken from hours of hardware, and they are all larger:
# hardware also does what the product leaves out, such as attention over a long context and activations computed anew.
# Compute that is reckoned from size and tokens is thus nearly a lower bound.

# %%
# A dot for each model, in order
order = np.argsort(ratio)
drawing, axes = canvas(height=4.6)
axes.set(xlim=(0.9, 1.8), xlabel="compute as published, over the product", yticks=[])
axes.xaxis.set_major_formatter("{x:.1f}")
axes.plot(ratio[order], np.arange(len(known)), "o", color=colours.BLUE, markersize=5)
for y, i in enumerate(order):
    label(axes, ratio[i] + 0.012, y, known[i].name, fontsize=7.5)

# %%
# Ratio by model
figure(
    drawing,
    name="compute-over-product",
    caption=f"Published compute is never much less than the product of size and tokens, and up to {ratio.max():.1f} times as much.",
    alt="Each model's published compute over its product, in order: a column of points at even, then a tail to the right.",
    data={"model (name)": [known[i].name for i in order], "compute over product (ratio)": ratio[order]},
)

# %% [markdown]
# ## Repetition, search and votes
#
# Some published exchange rates can be put side by side.

# %%
# What repetition is worth
passes, order, side = 4, 10, 2
four = parametric.effective_tokens(1, passes, facts.muennighoff.repetition_decay)
most, surplus = 1 + facts.muennighoff.repetition_decay, 1 + facts.muennighoff.excess_decay

# %%
# What search is worth
search = order**facts.jones.search_orders
fixed_search = facts.jones.search_orders / facts.jones.test_orders_per_elo
odds = [1 / (1 + 10 ** (-points * math.log10(side) / 400)) for points in (fixed_search, facts.jones.elo_per_order)]
against_larger = facts.snell.larger_model**facts.jones.search_orders
saved = facts.snell.efficiency ** (1 / facts.jones.search_orders)

# %%
# What repeated attempts are worth
alike = 1 - (1 - facts.monkeys.single_share) ** facts.monkeys.attempts
attempts = math.log(1 - facts.monkeys.many_share) / math.log(1 - facts.monkeys.single_share)

# %%
# What votes add, and how much of a training set is synthetic
votes = [
    facts.minerva_8b.voted_share - facts.minerva_8b.single_share,
    facts.minerva_62b.voted_share - facts.minerva_62b.single_share,
    facts.minerva_540b.voted_share - facts.minerva_540b.single_share,
]
synthetic = facts.hunyuan.synthetic_tokens / facts.hunyuan.tokens
assert facts.minerva_62b.voted_share > facts.minerva_540b.single_share

# %% [markdown]
# By the constants of [Muennighoff et al. 2023](<work: muennighoff-2023>), tokens read [four times](<calc: {passes:times}>) are worth [3.7](<calc: {four:.1f}>) times as many fresh ones;
# read for ever, [16](<calc: {most:.0f}>) times.
# Surplus parameters give out sooner: at most about [6.3](<calc: {surplus:.1f}>) times the best number for the data.
# In a training set of [7 trillion](<fact: {hunyuan.tokens / 1e12:.0f} trillion>) tokens nearly [1.5 trillion](<fact: {hunyuan.synthetic_tokens / 1e12} trillion>) were synthetic ([Sun et al. 2024](<work: sun-2024>)),
# which is [21%](<calc: {synthetic:.0%}>).
#
# [Jones 2021](<work: jones-2021>) fits strength at a board game to training and search.
# His slope of [1.2](<fact: {jones.search_orders}>) makes [16](<calc: {search:.0f}>)-fold search worth [tenfold](<calc: {order:fold}>) training, and he says about [15](<fact: {jones.search_for_training}>).
# He also says that a side with [twice](<calc: {side:times}>) the compute wins [two thirds](<fact: {jones.win_rate:fraction}>) of its games.
# At his [500](<fact: {jones.elo_per_order}>) points for each order of magnitude it would win [70%](<calc: {odds[1]:.0%}>),
# at the [300](<calc: {fixed_search:.0f}>) that the fit gives to training with search held fixed, [63%](<calc: {odds[0]:.0%}>): the statement lies between.
# [Snell et al. 2024](<work: snell-2024>) make up for a language model of [14](<fact: {snell.larger_model}>) times the parameters, which takes [14](<fact: {snell.larger_model}>) times the training if it reads the same text.
# At his rate, [24](<calc: {against_larger:.0f}>)-fold search would make up for [14](<fact: {snell.larger_model}>)-fold training,
# and their [fourfold](<fact: {snell.efficiency:fold}>) saving over plain repetition would be worth [3.2](<calc: {saved:.1f}>)-fold training.
#
# [Brown et al. 2024](<work: brown-2024>) solve [15.9%](<fact: {monkeys.single_share:.1%}>) of a benchmark's problems in a single attempt and [56%](<fact: {monkeys.many_share:.0%}>) in some one of [250](<fact: {monkeys.attempts}>).
# Were all problems equally hard, [five](<calc: {round(attempts):words}>) attempts would do that, and [250](<fact: {monkeys.attempts}>) would solve [100%](<calc: {alike:.0%}>).
# So the problems differ in difficulty, and a single pair of figures does not say how.
# [Majority votes](<term: majority-voting>) added [11](<calc: {100 * votes[0]:.0f}>), [16](<calc: {100 * votes[1]:.0f}>) and [17](<calc: {100 * votes[2]:.0f}>) points on a benchmark of mathematics
# to models of [three](<calc: {len(votes):words}>) sizes ([Lewkowycz et al. 2022](<work: lewkowycz-2022>)).
# The smaller ones cast [256](<fact: {minerva_62b.votes}>) votes on a problem and the largest [64](<fact: {minerva_540b.votes}>), so these gains are not gains by size alone.
# The second with its [256](<fact: {minerva_62b.votes}>) votes ([43%](<fact: {minerva_62b.voted_share:.0%}>)) passes the largest with a single answer ([34%](<fact: {minerva_540b.single_share:.0%}>)),
# and not the largest with its votes ([50%](<fact: {minerva_540b.voted_share:.0%}>)).
#
# ## Growth

# %%
# Growth a year by one paper and by another
month = trends.DAYS_PER_YEAR / 12
recent = trends.growth_per_year(facts.sevilla_2022.doubling_months * month)
before = trends.growth_per_year(facts.sevilla_2022.earlier_doubling_months * month)
steep = trends.growth_per_year(facts.amodei_2018.doubling_months * month)
per_dollar = facts.sevilla.growth_per_year / facts.cottier.growth_per_year

# %%
# The pace from AlexNet to AlphaGo Zero, by our table and by the factor that is published
by_id = {m.id: m for m in models}
early, late = by_id["alexnet"], by_id["alphago-zero"]
grown = late.training_flop / early.training_flop
span = (late.date - early.date).days / month
doubling, own = (span / math.log2(growth) for growth in (grown, facts.amodei_2018.growth))

# %%
# When a training set would meet the stock of text
used = by_id["llama-3-1-405b"]
start = used.date.year + used.date.timetuple().tm_yday / 366
stock, pace = facts.villalobos.stock_tokens, facts.villalobos.growth_orders
soonest, expected, latest = (
    start + math.log10(tokens / used.training_tokens) / rate
    for tokens, rate in ((stock.low, pace.high), (stock, pace), (stock.high, pace.low))
)

# %% [markdown]
# A [doubling](<plain: the published figure is the time of a doubling>) every [six](<fact: {sevilla_2022.doubling_months:words}>) months ([Sevilla et al. 2022](<work: sevilla-2022>))
# is [4.0](<calc: {recent:.1f}>)-fold a year, and [Sevilla and Roldán 2024](<work: sevilla-roldan-2024>) measured [4.1](<fact: {sevilla.growth_per_year}>) on more data;
# the [20](<fact: {sevilla_2022.earlier_doubling_months}>) months before that era are [1.5](<calc: {before:.1f}>)-fold.
# [Amodei and Hernandez 2018](<work: amodei-hernandez-2018>) put the largest runs at [3.4](<fact: {amodei_2018.doubling_months}>) months,
# [11.5](<calc: {steep:.1f}>)-fold a year, and at more than [300,000](<fact: {amodei_2018.growth:,}>)-fold in all,
# which over the [61](<calc: {span:.0f}>) months from AlexNet to AlphaGo Zero is a [doubling](<plain: it names a rate>) every [3.3](<calc: {own:.1f}>).
# Epoch's figures for the same pair of models give [726,000](<calc: {round(grown, -3):,.0f}>)-fold and [3.1](<calc: {doubling:.1f}>) months:
# the later estimates make the early race steeper still.
# The cost of the dearest runs grows [2.4](<fact: {cottier.growth_per_year}>)-fold a year ([Cottier et al. 2024](<work: cottier-2024>)).
# If their compute grows as that of notable models does, a dollar buys [1.7](<calc: {per_dollar:.1f}>) times as much each year.
#
# [Villalobos et al. 2024](<work: villalobos-2024>) expect the stock of human text, [320 trillion](<fact: {villalobos.stock_tokens / 1e12:.0f} trillion>) tokens as adjusted,
# to be in full use in [2028](<fact: {villalobos.exhaustion_year}>), with a range from [2026](<fact: {villalobos.exhaustion_year.low:.0f}>) to [2032](<fact: {villalobos.exhaustion_year.high:.0f}>).
# Take the [15.6 trillion](<calc: {used.training_tokens / 1e12:.1f} trillion>) of Llama 3.1 and their pace of [0.38](<fact: {villalobos.growth_orders}>) orders of magnitude a year,
# and the line meets the stock in [2028](<calc: {expected:.0f}>);
# with the ends of both intervals against each other, in [2026](<calc: {soonest:.0f}>) or in [2032](<calc: {latest:.0f}>).
# A division of logarithms reproduces the forecast.
#
# ## The comparisons, together

# %%
# Each comparison: what is published, and what is reckoned here
exact, rounded = "Hoffmann, unrounded", "Hoffmann, as printed"
checks = {
    "Kaplan: exponent against overfitting": (facts.kaplan.overfitting_exponent, overfit_exponent),
    "Kaplan: factor against overfitting": (facts.kaplan.overfitting_scale, overfit_scale),
    "Kaplan: composed exponent of compute": (facts.kaplan.predicted_compute_exponent, composed),
    "Kaplan: loss at GPT-3's compute, composed law": (by_compute, composed_loss),
    "Kaplan: growth of the batch": (facts.kaplan.batch_growth, batch_growth),
    "GPT-2: size of the smallest": (facts.gpt2_small.parameters, counted[0]),
    "GPT-3: size of the largest": (facts.gpt3_175b.counted_parameters, whole_count[-1]),
    "GPT-3: compute of the largest": (facts.gpt3_175b.training_flop, six[-1]),
    "Hoffmann: best size, unrounded constants": (facts.hoffmann.parametric_best_parameters, best[exact]),
    "Hoffmann: best size, printed constants": (facts.hoffmann.parametric_best_parameters, best[rounded]),
    "Hoffmann: growth of the best size, third approach": (facts.hoffmann.parametric_parameter_growth, growth[exact]),
    "Hoffmann: growth of the best tokens, third approach": (facts.hoffmann.parametric_token_growth, 1 - growth[exact]),
    "Hoffmann: Gopher's row": (C[worst], closure[worst] * C[worst]),
    "Besiroglu: growth of the best size": (facts.besiroglu.parameter_growth, growth["Besiroglu"]),
    "Jones: search for training": (facts.jones.search_for_training, search),
    "Amodei and Hernandez: months of a doubling": (facts.amodei_2018.doubling_months, doubling),
    "Sevilla: growth a year, by the earlier paper": (facts.sevilla.growth_per_year, recent),
}

# %%
# How far each published figure lies from what is reckoned here, but for what rounding may do
rounding = 1.02
verdicts = {what: compare(said, found).decide(rounding).verdict for what, (said, found) in checks.items()}
kinds = [verdict.kind for verdict in verdicts.values()]
most_off = max(abs(found / said - 1) for said, found in checks.values())
table(
    [[what, f"{said:.4g}", f"{found:.4g}", verdicts[what].text] for what, (said, found) in checks.items()],
    columns=["what", "published", "reckoned here", "verdict"],
    caption=f"Of {len(checks)} comparisons {kinds.count('holds')} hold, and the others are off by at most {most_off:.0%}.",
)

# %% [markdown]
# Of [17](<calc: {len(checks)}>) figures that could be reckoned from others, [nine](<calc: {kinds.count("holds"):words}>) come out as published, and none is further off than [20%](<calc: {most_off:.0%}>).
# None of the rest overturns a paper.
# They are what one would expect of tables set by people: a vocabulary carried over, a head miscounted, an exponent rounded before it was used.
# But the size of a model that is best for a budget turns on the last of these, and whoever reckons with Hoffmann's law should take the unrounded constants, or the refitted.
#
# ## What this leaves out
#
# Agreement between figures of one paper shows that they were reckoned alike, not that they are right.
# Kaplan's and Hoffmann's laws count parameters differently, without embeddings and with them, and are not compared here for that reason.
# The constants of Muennighoff's law come from smaller runs on other text.
# Where models' compute is an estimate, so is the ratio.
