# ---
# title: Why should loss be a power law?
# summary: >-
#   The loss of language models falls as a power law when they grow, and two explanations are on offer.
#   By the first, a network cuts a surface of $d$ dimensions into pieces. We cut such surfaces, and the squared error of straight fits falls with the number of pieces to the power [3.9](<calc: {times_d:.1f}>) over $d$, as theory has it.
#   If networks did the same, the best fit to Chinchilla's runs would mean [12](<calc: {implied_dimensions:.0f}>) dimensions, and other fits [6](<calc: {implied_dimensions.least:.0f}>) to [53](<calc: {implied_dimensions.most:.0f}>).
#   By the second, models learn a long tail of ever rarer skills. For that fit it foretells an exponent in data that is [1.4](<calc: {shortfall:.1f}>) times too small.
#   Pieces foretell it to within [5%](<calc: {evenness - 1:.0%}>) there.
#   With Chinchilla's larger runs alone it is the other way round: chance would allow the tail, and the exponent is [0.57](<calc: {evenness.least:.2f}>) of what pieces foretell.
#   So these runs do not decide between the two.
# part: Scaling
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 3
# excerpts: [kaplan-cutting-up, kaplan-bins, amodei-long-tail, book-figure-three, book-figure-fits]
# claims: [book-binning-power-law, book-manifold-90-dimensions, book-long-tail-power-law, book-every-oom-captures-more, book-linear-beats-cubic]
# corrections:
#   - date: 2026-11-26
#     was: 'the one needs a dimension and the other a tail that nobody has measured apart from the loss'
#     now: 'Others have measured both apart from the loss'
#     why: 'The paper that proposed the dimension measures it, and so do later ones; the paper on skills measures their tail.'
#   - date: 2026-11-26
#     was: 'depends on whose exponent is taken: off by a factor of 1.7 for Kaplan''s; off by a factor of 7.8 for Besiroglu''s'
#     why: 'By the theory the exponent bounds the dimension and is no measurement of it. The verdict is now undecided, since the note does not say whose estimate it repeats.'
#   - date: 2026-11-26
#     was: 'At 12 it would make the surface the explanation; at 90 it would end it, or the irreducible loss'
#     why: 'A measured dimension of language was meant. Agreement with one exponent would not prove the explanation, and a larger dimension is allowed by the bound.'
#   - date: 2026-11-26
#     was: 'So 12 may be too few or too many by a factor of two'
#     now: 'So 12 may be too many by a factor of two, or too few by an unknown one'
#     why: 'Nothing bounds how much better than straight lines a network may fit.'
#   - date: 2026-11-26
#     was: 'It is a heuristic, and heuristics about six dimensions deserve a test'
#     now: 'It checks the arithmetic of cutting, and says nothing on whether a network cuts'
#     why: 'The experiment fits pieces, not networks, so that it could not have tested the theory about networks.'
#   - date: 2026-11-26
#     was: 'The other explanation, a long tail of skills, gets the order of two exponents wrong'
#     now: 'in all of them it is larger than the tail foretells'
#     why: 'The order is right in one of the fits, and uncertain in the best of them; the size of the exponent is what fails in each.'
#   - date: 2026-11-26
#     was: 'It is the irreducible loss'
#     now: 'A part of it is the irreducible loss'
#     why: 'The question was why Kaplan''s exponent is smaller than that of the refit. A law with a floor, fitted as if it had none, shows a smaller exponent, but not one as small as Kaplan''s.'
#   - date: 2026-11-26
#     was: 'From 12 dimensions to 80'
#     why: 'The largest had been read off an exponent in compute, of which the rule says nothing.'
#   - date: 2026-11-26
#     was: 'What the picture does explain is why the exponents are small.'
#     now: 'It is no explanation of the small exponent, since the 53 was read off that very exponent.'
#     why: 'A dimension that was read off a small exponent is large whatever the reason.'
#   - date: 2026-11-26
#     was: 'holds'
#     why: 'The verdict on Kaplan''s remark on power laws set measured exponents beside a theorem. It now asks whether a power law describes the errors better than an exponential does, and holds of pieces; of networks it says nothing.'
#   - date: 2026-11-26
#     was: 'contradicted by a tail that holds more than the rest for Kaplan''s; holds for Besiroglu''s'
#     now: 'So "a lot" is right by most choices'
#     why: 'How many features count as early had been chosen here. The verdict is now taken over several such choices, and over what our own models learned first.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: '10 times the compute took 14% off the loss or more'
#     why: 'The verdict on what each order of magnitude captures could not have come out otherwise, since every step adds something whatever the tail. It now rests on measured runs.'
#   - date: 2026-11-26
#     was: 'The other explanation, a long tail of skills, foretells too small an exponent in data for all four published fits that we took'
#     now: 'So the runs of larger budgets allow the tail, but they say too little to confirm it'
#     why: 'The page had not asked what other selections of the same runs give.'
#   - date: 2026-11-26
#     was: 'depends on how many waves the figure shows: holds for more than a whole wave; contradicted by the cubic''s smaller error for less than a whole wave'
#     now: 'holds'
#     why: 'The words are about the figure, which shows more than a wave. Not every number of waves above one would do.'
#   - date: 2026-11-26
#     was: '“the linear models fit the data better” — Jared Kaplan'
#     now: 'Dwarkesh Patel and Gavin Leech'
#     why: 'The words are those of the book''s caption and were never Kaplan''s.'
#   - date: 2026-11-26
#     was: 'It shows that many small commitments are better than one large one when one does not know how often the curve will turn, and that is the argument for scale.'
#     now: 'one polynomial with as many numbers as the lines comes nearer still'
#     why: 'The lines had more numbers than the cubic. The page had not tried a polynomial with as many, and on this wave it does better than the lines.'
#   - date: 2026-11-26
#     was: 'wherever the picture shows between 1.1 and 5 waves and the noise is no larger than the wave'
#     now: 'With noise as large as the wave itself the lines win between 1.4 and 5 waves'
#     why: 'The smaller number of waves had been read off at a smaller noise, that of the book''s figure.'
# ---

# %%
# What this essay computes with
import math

import numpy as np
from scipy.special import ndtri, stdtrit

from reckoner.author import (
    canvas,
    colours,
    explore,
    facts,
    figure,
    headline,
    judge,
    label,
    reading,
    render,
    runs,
    slider,
    table,
)
from snippets import binning, extrapolation, fits, lawfit, manifolds, parametric, skills, tails, trends
from snippets.verdicts import likeliest, true_unless, undecided

one, two, six, most, bins_cost = 1, 2, 6, 12, 2
cubic_turns, cubic_numbers = 2, 4
four = manifolds.piecewise_exponent(1, 1)

# %% [markdown]
# More parameters, says Jared Kaplan, do nothing but go on ["cutting up your data manifold into more and more high-resolution pieces."](<said: kaplan-cutting-up>)
# Run some numbers, he adds, and ["you get a power-law scaling in the number of parameters as you scale up"](<said: kaplan-bins>).
# Asked the same question, Dario Amodei answered with another picture, and said that he was waving his hands:
#
# > you get a lot of [the total information] in the early part of the distribution, before the tails. [...]
# > every order of magnitude added captures more of the distribution
# >
# > — [Dario Amodei](<said: amodei-long-tail>)
#
# Pieces of a surface, or a tail of things ever rarer: both yield power laws.
# Let us run the numbers, and see which of the pictures the measured exponents look like.
#
# ## Cutting
#
# Take a smooth function on a surface of $d$ dimensions and cut the surface into $n$ pieces of one shape.
# A piece is [$n^{-1/d}$](<calc: $n^{{-{one}/d}}$>) wide.
# On each piece put the best straight fit: what it misses is the curvature, of the order of the width squared,
# and the squared error is of the order of that squared again, [$n^{-4/d}$](<calc: $n^{{-{four:.0f}/d}}$>).
# A constant in each piece misses the slope, and its squared error goes as [$n^{-2/d}$](<calc: $n^{{-{four / 2:.0f}/d}}$>).
# [Sharma and Kaplan 2020](<work: sharma-kaplan-2020>) proposed that this is why loss is a power law in parameters, which do the cutting.
# [Bahri et al. 2021](<work: bahri-2021>) extended the argument from parameters to data, and found other regimes, in which the exponent owes nothing to a dimension.
#
# The arithmetic can be tried out in up to [six](<calc: {six:words}>) dimensions.
# We drew points on a surface that curves in every direction, [halved](<plain: names the cut>) them across their greatest spread, and so on, up to [twelve times](<calc: {most:times}>);
# fitted each piece by least squares on every second of its points; and scored it on the others.

# %%
# The record of surfaces that were cut
record = runs("manifolds")
dimensions = np.unique(record["dimension"]).astype(int)
level = 0.95


# %%
# The exponent measured on surfaces of some dimension, with its interval over functions drawn anew
def measured(dimension, degree):
    """Mean slope of log error in log pieces, sign dropped, half its interval, and the number of seeds."""
    mine = (record["dimension"] == dimension) & (record["degree"] == degree)
    slopes = []
    for seed in np.unique(record["seed"]):
        one = mine & (record["seed"] == seed)
        slopes.append(-np.polyfit(record["halvings"][one] * math.log(2), np.log(record["error"][one]), 1)[0])
    reach = stdtrit(len(slopes) - 1, (1 + level) / 2) * np.std(slopes, ddof=1) / math.sqrt(len(slopes))
    return np.mean(slopes), reach, len(slopes)


# %%
# The exponents of straight fits and of constants, measured and by the rule
lines = {d: measured(d, 1) for d in dimensions}
constants = {d: measured(d, 0) for d in dimensions}
theory = {g: manifolds.piecewise_exponent(dimensions, g) for g in (0, 1)}

# %%
# How many intervals hold the rule, and how far the straight fits are from it
inside = {
    g: sum(abs(found[d][0] - t) <= found[d][1] for d, t in zip(dimensions, theory[g], strict=True))
    for g, found in ((0, constants), (1, lines))
}
off = max(abs(lines[d][0] / t - 1) for d, t in zip(dimensions, theory[1], strict=True))
assert inside[1] == len(dimensions)

# %%
# A slice of the record made again
slice_of = (record["dimension"] == 2) & (record["degree"] == 1) & (record["seed"] == 0)
made_again = [manifolds.piecewise_error(2, k, 1, 0) for k in (5, 6, 7)]
assert np.allclose(made_again, record["error"][slice_of][:3], rtol=1e-6)

# %% [markdown]
# In [all six](<calc: all {inside[1]:words}>) dimensions the interval for straight fits holds [$4/d$](<calc: ${four:.0f}/d$>), and the mean is at most about [2%](<calc: {off:.0%}>) from it.
# In [six](<calc: {six:words}>) dimensions the squared error falls as the number of pieces to the power [0.65](<calc: {lines[6][0]:.2f}>) ± [0.02](<calc: {lines[6][1]:.2f}>),
# where [$4/d$](<calc: ${four:.0f}/d$>) is [0.67](<calc: {theory[1][-1]:.2f}>).
# Constants follow [$2/d$](<calc: ${four / 2:.0f}/d$>) as well, with [five](<calc: {inside[0]:words}>) intervals of [six](<calc: {len(dimensions):words}>) that hold it.
# The surface lay in a space of [twice](<calc: {two:times}>) its dimensions, and the cutting knew nothing of that: only the surface's own dimension counts, as Kaplan says.
# The exponents follow from Taylor's theorem where the pieces shrink evenly, so the experiment could hardly have come out otherwise.
# It checks the arithmetic of cutting, and says nothing on whether a network cuts; for that, Sharma and Kaplan trained small networks, and we have not.

# %%
# The measured exponent times the dimension, which is the same in each by the rule
times_d = headline(
    "exponent-times-dimension",
    f"the exponent of squared error in the number of straight pieces, times the dimension, in {six} dimensions",
    lambda d=six: d * lines[d][0],
    unit="number",
    format=".1f",
    interval=tuple(six * (lines[six][0] + side * lines[six][1]) for side in (-1, 1)),
    how=f"{level:.0%} over {lines[six][2]} functions drawn anew, by Student's t",
    alternatives={f"a surface of dimension {d}": {"d": d} for d in dimensions[:-1]},
)


# %%
# How much worse an exponential in the number of pieces describes the errors than a power does
def against(pieces, errors):
    """Squares that a straight line leaves of log errors in the number itself, over those in its logarithm."""
    left = [np.polyfit(x, np.log(errors), 1, full=True)[1][0] for x in (pieces, np.log(pieces))]
    return left[0] / left[1]


def by_function(dimension=six, degree=1):
    """The logarithm of the same for each function on surfaces of a dimension."""
    found = []
    for seed in np.unique(record["seed"]):
        mine = (record["dimension"] == dimension) & (record["degree"] == degree) & (record["seed"] == seed)
        found.append(math.log(against(2.0 ** record["halvings"][mine], record["error"][mine])))
    return np.array(found)


def of_pieces(dimension=six, degree=1):
    """The same for the middle function: the geometric mean."""
    return math.exp(np.mean(by_function(dimension, degree)))


# %%
# How far chance reaches; and what the comparison says of one polynomial of more and more numbers, on a sine and no noise
straight_six = by_function()
half_width = (
    stdtrit(len(straight_six) - 1, (1 + level) / 2) * np.std(straight_six, ddof=1) / math.sqrt(len(straight_six))
)
degrees = np.arange(3, 12, 2)
uncut = against(degrees + 1, [fits.wave_fit_error(1.5, 0, 1000, 1, degree) for degree in degrees])

# %%
# Our own byte models: the bottom of the valley at each budget of compute
sweep = runs("stdlib-sweep")
budgets = np.unique(sweep["budget_flop"])
of_budget = [sweep["budget_flop"] == c for c in budgets]
bottoms = [extrapolation.fit_valley(sweep["parameters"][mine], sweep["bits_per_byte"][mine]) for mine in of_budget]
best_sizes, best_losses = (np.array([getattr(at, what) for at in bottoms]) for what in ("parameters", "loss"))
power = headline(
    "power-over-exponential",
    "the misfit of an exponential over that of a power law, for the errors of straight pieces",
    of_pieces,
    unit="ratio",
    format=",.0f",
    interval=tuple(np.exp(np.mean(straight_six) + side * half_width) for side in (-1, 1)),
    how=f"{level:.0%} over {len(straight_six)} functions drawn anew, by Student's t",
    alternatives={f"a surface of dimension {d}": {"dimension": d} for d in dimensions[:-1]}
    | {"constants in place of straight fits": {"degree": 0}},
)

# %%
# Whether loss falls as pieces do
judge(
    "book-binning-power-law",
    likeliest(
        "what follows if a network cuts a surface into pieces",
        true_unless(lambda times: times <= 1, by="errors that an exponential describes as well", found=power),
        because="he argues from a hypothesis about the surface, and says what one finds by running numbers",
        others={
            "networks have power laws because they cut": undecided(
                "no network was made to cut here",
                "the dimension of what networks learn, measured apart from their loss,",
            )
        },
    ),
    f"On surfaces of {dimensions[0]} to {dimensions[-1]} dimensions the squared error of straight fits falls as a power of the number of pieces, "
    f"with an exponent of {times_d:.1f} over the dimension in {six}. An exponential describes it {power:,.0f} times worse. "
    "Whether networks cut is another question.",
    fixed="for smooth functions it is a theorem",
)

# %%
# The exponent by dimension: the lines of the rule, and upon them the measured points with their bars
drawing, axes = canvas(height=3.5)
d_line = np.linspace(0.9, 6.6, 100)
for found, degree, colour, text in (
    (lines, 1, colours.BLUE, "straight fits: 4/d"),
    (constants, 0, colours.VERMILION, "constants: 2/d"),
):
    axes.plot(d_line, manifolds.piecewise_exponent(d_line, degree), color=colour, linewidth=1, alpha=0.6)
    means, reaches = ([found[d][i] for d in dimensions] for i in (0, 1))
    axes.errorbar(dimensions, means, reaches, fmt="o", color=colour, markersize=4.5, capsize=3)
    label(axes, 2.15, manifolds.piecewise_exponent(2.15, degree) * 1.22, text, colour)

# %%
# Both axes logarithmic, with plain numbers on them
axes.set(xscale="log", yscale="log", xlim=(0.9, 6.6), ylim=(0.25, 5))
axes.set(xlabel="dimension of the surface", ylabel="exponent of squared error")
axes.set(xticks=dimensions, yticks=[0.3, 0.5, 1, 2, 4])
for axis, form in ((axes.xaxis, "{x:.0f}"), (axes.yaxis, "{x:g}")):
    axis.set_major_formatter(form)
    axis.set_minor_formatter("")

# %%
# Exponents by dimension
figure(
    drawing,
    name="exponents",
    caption=f"In {dimensions[0]} to {dimensions[-1]} dimensions the measured exponents lie on {four:.0f}/d for straight fits and {four / 2:.0f}/d for constants, "
    f"to within {off:.0%} for the former. Bars: {level:.0%} intervals over {lines[1][2]} functions drawn anew.",
    alt="Exponent against dimension, both on logarithmic axes: two falling straight lines, with measured points and short bars upon them.",
    data={"dimension (count)": dimensions}
    | {
        f"{name}{of} (exponent)": [found[d][i] for d in dimensions]
        for name, found in (("straight fits", lines), ("constants", constants))
        for i, of in enumerate(("", ", half interval"))
    },
)

# %% [markdown]
# Not every way of fitting yields a power law.
# Let one polynomial have more and more numbers and follow a sine wave without cutting it.
# Its error falls even faster than exponentially, and an exponential describes it with [0.23](<calc: {uncut:.2f}>) of a power law's misfit.
#
# ## How many dimensions has language?
#
# If networks do cut, the formula can be run backwards: it turns a measured exponent into a dimension.

# %%
# Dimensions that published exponents imply
kaplan, besiroglu, hoffmann = facts.kaplan, facts.besiroglu, facts.hoffmann
read_off = {
    "Kaplan, parameters": kaplan.parameter_exponent,
    "Kaplan, tokens": kaplan.data_exponent,
    "Hoffmann, parameters": hoffmann.exact_parameter_exponent,
    "Besiroglu, parameters": besiroglu.parameter_exponent,
    "Besiroglu, tokens": besiroglu.data_exponent,
}
implied = {name: four / exponent for name, exponent in read_off.items()}
again = runs("chinchilla-fits")
kinds_of_fit = list(zip(again["choice"], again["draw"], strict=True))
drawn_again = [k for k, (which, draw) in enumerate(kinds_of_fit) if which == "published" and draw]
refits = {which: k for k, (which, draw) in enumerate(kinds_of_fit) if not draw}
own = lawfit.fit_parametric_loss(sweep["parameters"], sweep["tokens"], sweep["bits_per_byte"])
by_kaplan, by_besiroglu = implied["Kaplan, parameters"], implied["Besiroglu, parameters"]

# %%
# The exponent that the book's dimensions need, and how many more pieces a smaller error takes in Kaplan's
said = 90
exponent_needed = four / said
halving = 2 ** (by_kaplan / 4)

# %%
# The exponent of a loss from which the floor is not deducted
least_size, most_size = 1e6, 1e9
sizes = np.array([least_size, most_size])
with_floor = besiroglu.irreducible + besiroglu.parameter_coefficient * sizes**-besiroglu.parameter_exponent
undeducted = -math.log(with_floor[1] / with_floor[0]) / math.log(most_size / least_size)


# %%
# The dimensions that the best fit implies, and those of other choices
def dimensions_of(exponent=besiroglu.parameter_exponent, rule=four):
    """Dimension at which pieces would have an exponent, by the rule of straight fits."""
    return rule / exponent


implied_dimensions = headline(
    "dimensions-by-the-rule",
    "the dimension that the exponent of the loss in parameters would mean if networks cut",
    dimensions_of,
    unit="dimensions",
    format=".0f",
    interval=trends.central_interval(four / again["parameter_exponent"][drawn_again], level),
    how=f"{level:.0%} of {len(drawn_again)} fits to Chinchilla's runs drawn again",
    alternatives={f"the exponent of {name}": {"exponent": of} for name, of in read_off.items() if name != "Besiroglu, parameters"}
    | {f"Besiroglu's {besiroglu.irreducible:.1f} nats not deducted": {"exponent": undeducted}}
    | {f"all {again['runs'].max():.0f} runs": {"exponent": again["parameter_exponent"][refits["all runs"]]}}
    | {f"its budgets from {render(1e20, 'sci0')} FLOP alone": {"exponent": again["parameter_exponent"][refits["budgets from 1e20 FLOP"]]}}
    | {"our own byte models": {"exponent": own.parameter_exponent}}
    | {"the rule of constants in place of straight fits": {"rule": four / 2}},
)  # fmt: skip

# %%
# The dimensions that the book has
judge(
    "book-manifold-90-dimensions",
    undecided(
        because="the note names neither its source nor whether it means the data or the states of the models",
        decider="the estimate that it repeats",
    ),
    f"By the theory an exponent of the loss only bounds the dimension from below: by {by_kaplan:.0f} with Kaplan's and by {by_besiroglu:.0f} with Besiroglu's. "
    f"Song and others find about {facts.song_layers.dimensions:.0f} dimensions late in models that do well.",
)

# %%
# The table
table(
    [[name, f"{read_off[name]:.3f}", f"{d:.0f}", f"{d / 2:.0f}"] for name, d in implied.items()],
    columns=["exponent of the loss", "value", "dimensions, straight fits", "dimensions, constants"],
    caption=f"From {min(implied.values()):.0f} dimensions to {max(implied.values()):.0f}, "
    "according to whose exponent is taken and of what: read off the loss, not measured.",
)

# %% [markdown]
# By that rule Kaplan's exponent of [0.076](<fact: {kaplan.parameter_exponent}>) makes language a surface of [53](<calc: {by_kaplan:.0f}>) dimensions.
# The book's note puts it above [90](<calc: {said}>), for which the rule gives an exponent below about [0.044](<calc: {exponent_needed:.3f}>).
# The refitted law of [Besiroglu et al. 2024](<work: besiroglu-2024>) has [0.348](<fact: {besiroglu.parameter_exponent:.3f}>), and [12](<calc: {by_besiroglu:.0f}>) dimensions.
# The factor between them is no refinement of anybody's geometry.
# A part of it is the [irreducible loss](<term: irreducible-loss>): Kaplan's law has none, Besiroglu's takes off [1.8](<fact: {besiroglu.irreducible:.1f}>) nats first, and what is left falls faster.
# If nothing is taken off, Besiroglu's law has an exponent of [0.14](<calc: {undeducted:.2f}>),
# read between [1 million](<calc: {least_size / 1e6:.0f} million>) and [1 billion](<calc: {most_size / 1e9:.0f} billion>) parameters. Kaplan's is smaller still.
# A dimension that depends so on a subtraction is not yet a measurement.
#
# The exponents do not make the book's [90](<calc: {said}>) too large.
# By the theory an exponent may be larger than the rule of straight fits gives, so the dimension may be larger than what is read off it.
# Sharma and Kaplan measure dimensions apart from the loss, and show language models as a lower bound only, since large dimensions are measured badly.
# The note says neither whose estimate it repeats nor what it is a dimension of, so we leave it undecided.
#
# And [$4/d$](<calc: ${four:.0f}/d$>) is the rule of straight fits only.
# A network that fits something better than straight lines in its pieces has a larger exponent at the same dimension;
# one that fits worse, as the constants do, has [half](<calc: {1 / two:fraction}>) of it.
# So [12](<calc: {by_besiroglu:.0f}>) may be too many by a factor of [two](<calc: {two:words}>), or too few by an unknown one, before any error of measurement.
# In many dimensions an exponent is small by the rule: in [53](<calc: {by_kaplan:.0f}>), to [halve](<plain: what the next number is the price of>) the squared error takes [9,000](<calc: {round(halving, -3):,.0f}>) times as many pieces.
# It is no explanation of the small exponent, since the [53](<calc: {by_kaplan:.0f}>) was read off that very exponent.
#
# ## A long tail
#
# Amodei's picture can be run as well.
# Let there be skills without end, used with [frequencies that fall as a power](<term: zipfs-law>) of their rank, and let a model know a skill once it has met it ([Michaud et al. 2023](<work: michaud-2023>) have the model in full).
# If the use beyond rank $k$ is $k^{-a}$, then whoever has room for $k$ skills errs by $k^{-a}$: that is the exponent in parameters.
# To have met the skill of rank $k$ takes some [$k^{1+a}$](<calc: $k^{{{one}+a}}$>) examples, so the exponent in data is [$a/(1+a)$](<calc: $a/({one}+a)$>), and smaller.

# %%
# Use that is left to skills not met, and the slope of that in examples
decays = {"Kaplan": kaplan.parameter_exponent, "Besiroglu": besiroglu.parameter_exponent, "steep": 1.0}
examples = np.geomspace(100, 100_000, 13)
left = {name: skills.unlearned_share(examples, decay) for name, decay in decays.items()}
slopes = {name: -np.polyfit(np.log(examples), np.log(share), 1)[0] for name, share in left.items()}
predicted = {name: skills.data_exponent_of_skills(decay) for name, decay in decays.items()}
assert max(abs(slopes[name] / predicted[name] - 1) for name in decays) < 0.01

# %%
# The same by drawing examples
many = 10_000
for decay in decays.values():
    drawn, summed = skills.simulate_unlearned(many, decay, trials=20, seed=3), skills.unlearned_share(many, decay)
    assert abs(drawn.value - summed) < 4 * drawn.standard_error
assert abs(drawn.value / summed - 1) < 0.1

# %%
# A falling line for each exponent
drawing, axes = canvas(height=3.2)
axes.set(xscale="log", yscale="log", xlim=(100, 1.2e6), xlabel="examples met", ylabel="use not yet learned")
for (name, share), colour in zip(left.items(), (colours.BLUE, colours.VERMILION, colours.GREEN), strict=True):
    axes.plot(examples, share, color=colour)
    label(axes, examples[-1] * 1.15, share[-1], f"a = {decays[name]:.2f}: {slopes[name]:.2f}", colour)

# %%
# Curves of what is left
figure(
    drawing,
    name="skills",
    caption=f"Skills of unequal use, learned as they are met, leave power laws. The slopes in data are {', '.join(f'{slope:.2f}' for slope in slopes.values())}, "
    f"those of a/({one}+a) and smaller than the exponent a in the number of skills.",
    alt="Use left against examples met, both logarithmic: three falling straight lines of different slope.",
    data={"examples (count)": examples}
    | {f"left at a = {decays[name]:.3f} (share of use)": share for name, share in left.items()},
)

# %% [markdown]
# The sum over all skills gives slopes of [0.07](<calc: {slopes["Kaplan"]:.2f}>), [0.26](<calc: {slopes["Besiroglu"]:.2f}>) and [0.50](<calc: {slopes["steep"]:.2f}>), as the theory has them; drawing the examples one by one gives the same.
# So here is something to hold against the world: the exponent in data must be the smaller of the two, by a known amount.

# %%
# Exponents in parameters and in data, as published
pairs = {
    "Kaplan, fitted apart": (kaplan.parameter_exponent, kaplan.data_exponent),
    "Kaplan, fitted together": (kaplan.joint_parameter_exponent, kaplan.joint_data_exponent),
    "Hoffmann": (hoffmann.exact_parameter_exponent, hoffmann.exact_data_exponent),
    "Besiroglu": (besiroglu.parameter_exponent, besiroglu.data_exponent),
}

# %%
# The exponent in data that the tail foretells, and in how many fits it is too small
foretold = {name: skills.data_exponent_of_skills(of_size) for name, (of_size, _) in pairs.items()}
order_right = [name for name, (of_size, of_data) in pairs.items() if of_data < of_size]
too_small = sum(foretold[name] < of_data for name, (_, of_data) in pairs.items())
assert too_small == len(pairs)

# %%
# Whether the exponent in parameters is nearer, and how many errors apart Besiroglu's are
nearer = sum(abs(of_data - of_size) < abs(of_data - foretold[name]) for name, (of_size, of_data) in pairs.items())
assert abs(pairs["Hoffmann"][1] - foretold["Hoffmann"]) < abs(pairs["Hoffmann"][1] - pairs["Hoffmann"][0])
of_size_again, of_data_again = (again[f"{of}_exponent"][drawn_again] for of in ("parameter", "data"))
gaps_again = of_data_again - skills.data_exponent_of_skills(of_size_again)
sigmas = (besiroglu.data_exponent - foretold["Besiroglu"]) / np.std(gaps_again, ddof=1)
apart = (besiroglu.data_exponent - besiroglu.parameter_exponent) / np.std(of_data_again - of_size_again, ddof=1)


# %%
# How many times the measured exponent in data is that which the tail foretells
def over_foretold(of_size, of_data):
    """Measured over foretold, from the exponents in parameters and in data."""
    return of_data / skills.data_exponent_of_skills(of_size)


def by_fit(k):
    """The same by a fit to Chinchilla's runs."""
    return over_foretold(again["parameter_exponent"][k], again["data_exponent"][k])


# %%
# Selections of Chinchilla's runs by whole budgets, by what follows "with"
selections = {
    f"its budgets from {render(1e19, 'sci0')} FLOP alone": "budgets from 1e19 FLOP",
    f"its budgets from {render(3e19, 'sci0')} FLOP alone": "budgets from 3e19 FLOP",
    f"its budgets from {render(1e20, 'sci0')} FLOP alone": "budgets from 1e20 FLOP",
    f"its budgets up to {render(1e20, 'sci0')} FLOP alone": "budgets to 1e20 FLOP",
    "least squares in place of Huber's loss": "least squares",
    "all runs and least squares": "all runs, least squares",
}

# %%
# Measured over foretold, and what other choices give
shortfall = headline(
    "tail-shortfall",
    "the exponent in data that is measured over the one that a long tail of skills foretells",
    lambda: over_foretold(*pairs["Besiroglu"]),
    unit="ratio",
    format=".1f",
    interval=trends.central_interval([by_fit(k) for k in drawn_again], level),
    how=f"{level:.0%} of {len(drawn_again)} fits to Chinchilla's runs drawn again",
    alternatives={
        f"the exponents of {name}": over_foretold(*pair) for name, pair in pairs.items() if name != "Besiroglu"
    }
    | {f"all {again['runs'].max():.0f} runs of Chinchilla's paper": by_fit(refits["all runs"])}
    | {name: by_fit(refits[which]) for name, which in selections.items()}
    | {"our own byte models": over_foretold(own.parameter_exponent, own.data_exponent)},
)

# %%
# The same for pieces, which foretell one exponent for both
evenness = headline(
    "pieces-evenness",
    "the exponent in data that is measured over the one that pieces foretell, which is the exponent in parameters",
    lambda pair=pairs["Besiroglu"]: pair[1] / pair[0],
    unit="ratio",
    format=".2f",
    interval=trends.central_interval(of_data_again / of_size_again, level),
    how=f"{level:.0%} of {len(drawn_again)} fits to Chinchilla's runs drawn again",
    alternatives={f"the exponents of {name}": {"pair": pair} for name, pair in pairs.items() if name != "Besiroglu"}
    | {
        name: {"pair": (again["parameter_exponent"][refits[which]], again["data_exponent"][refits[which]])}
        for name, which in (("all runs of Chinchilla's paper", "all runs"), *selections.items())
    }
    | {"our own byte models": {"pair": (own.parameter_exponent, own.data_exponent)}},
)

# %%
# The choice that turns it, with its interval, and our own models
small_budget, middle_budget, large_budget = 1e19, 3e19, 1e20
turned = [f"its budgets from {render(flop, 'sci0')} FLOP alone" for flop in (small_budget, middle_budget, large_budget)]
by_small, by_middle, by_large = (shortfall.alternatives[name] for name in turned)
drawn_large = [k for k, (which, draw) in enumerate(kinds_of_fit) if which == "budgets from 1e20 FLOP" and draw]
large_low, large_high = trends.central_interval([by_fit(k) for k in drawn_large], level)
even_low, even_high = trends.central_interval(
    [again["data_exponent"][k] / again["parameter_exponent"][k] for k in drawn_large], level
)
by_own = shortfall.alternatives["our own byte models"]

# %%
# The order of the exponents, predicted and measured
table(
    [[name, f"{of_size:.3f}", f"{foretold[name]:.3f}", f"{of_data:.3f}"] for name, (of_size, of_data) in pairs.items()],
    columns=["fit", "exponent in parameters", "in data, foretold by the tail", "in data, measured"],
    caption=f"In {len(pairs) - len(order_right)} of {len(pairs)} fits the exponent in data is the larger; the tail needs it smaller in each.",
)

# %% [markdown]
# In [three](<calc: {len(pairs) - len(order_right):words}>) fits of [four](<calc: {len(pairs):words}>) it is the larger, and in all of them it is larger than the tail foretells.
# In the best of them, the refit, it is [0.366](<fact: {besiroglu.data_exponent:.3f}>) where the tail foretells [0.258](<calc: {foretold["Besiroglu"]:.3f}>).
# The gap is [4.6](<calc: {sigmas:.1f}>) standard errors, both exponents drawn together.
# (Hoffmann's first constants, which the refit corrects, have the order right.)
# Our own byte models agree with the fits: there the exponent in data is [1.8](<calc: {by_own:.1f}>) times what the tail foretells.
#
# One choice turns this.
# With the budgets from [3×10¹⁹](<calc: {middle_budget:sci0}>) FLOP alone the exponent in data is [0.92](<calc: {by_middle:.2f}>) of what the tail foretells,
# and with those from [1×10²⁰](<calc: {large_budget:sci0}>) it is [0.84](<calc: {by_large:.2f}>), or [0.55](<calc: {large_low:.2f}>) to [1.10](<calc: {large_high:.2f}>) if these runs are drawn again.
# (If the budget of [1×10¹⁹](<calc: {small_budget:sci0}>) is fitted too it is [1.3](<calc: {by_small:.1f}>) times as large.)
# So the runs of larger budgets allow the tail, but they say too little to confirm it.
#
# Pieces foretell the same exponent for both, by the argument of Bahri and others, so we ask the same of them.
# In the refit that is nearer: [0.348](<fact: {besiroglu.parameter_exponent:.3f}>) against [0.366](<fact: {besiroglu.data_exponent:.3f}>), which are [0.7](<calc: {apart:.1f}>) standard errors apart.
# The same exponent is nearer in [three](<calc: {nearer:words}>) fits of the [four](<calc: {len(pairs):words}>); with Hoffmann's first constants the tail's is.
# But the choice that saves the tail sinks the pieces.
# With the budgets from [1×10²⁰](<calc: {large_budget:sci0}>) FLOP alone the exponent in data is [0.57](<calc: {evenness.least:.2f}>) of that in parameters.
# If these runs are drawn again, it is [0.38](<calc: {even_low:.2f}>) to [0.75](<calc: {even_high:.2f}>) of it.
# With all runs and least squares it is [1.6](<calc: {evenness.most:.1f}>) times that.
# A law whose exponents move so much with the runs that are fitted can test neither picture.
#
# How much the commonest skills hold depends on the exponent again, and on how many skills one counts.

# %%
# What the commonest skills hold, and what the smallest of our own budgets had learned of what the largest had
kinds, more, fewer_kinds = 1_000, 10_000, 100
slow, fast = kaplan.parameter_exponent, besiroglu.parameter_exponent
share_slow, share_fast = (tails.commonest_share(kinds, decay) for decay in (slow, fast))
share_more = tails.commonest_share(more, slow)
byte = 8  # bits that a byte takes before anything is learned
counted = runs("stdlib-bytes")
common = counted["trained_on"] + 1
by_counts = -np.sum(counted["held_out"] * np.log2(common / np.sum(common))) / np.sum(counted["held_out"])


def learned(start=byte):
    """What the smallest of our budgets took off the bits of a byte, over what the largest did, from some start."""
    return (start - best_losses[0]) / (start - best_losses[-1])


learned_first, learned_beyond = learned(), learned(by_counts)


def early_share(count=kinds, decay=fast):
    """Share of all use that the commonest features hold."""
    return tails.commonest_share(count, decay)


def tail_of(data_exponent):
    """The exponent of the tail whose skills would be learned with an exponent in data."""
    return data_exponent / (1 - data_exponent)


# %%
# The share that comes early, and what other choices give
redrawn_shares = early_share(decay=again["parameter_exponent"][drawn_again])
drawn_shares = trends.central_interval(redrawn_shares / early_share(decay=again["parameter_exponent"][0]), level)
early = headline(
    "early-share",
    f"the share of all use that the commonest {kinds:,} of endless features hold",
    early_share,
    unit="share",
    format=".0%",
    interval=tuple(early_share() * end for end in drawn_shares),
    how=f"{level:.0%} of {len(drawn_again)} fits to Chinchilla's runs drawn again, which give the exponent of the tail",
    alternatives={
        "Kaplan's exponent": {"decay": slow},
        f"Kaplan's exponent and the commonest {more:,}": {"count": more, "decay": slow},
        f"Kaplan's exponent and the commonest {fewer_kinds:,}": {"count": fewer_kinds, "decay": slow},
        f"the commonest {fewer_kinds:,}": {"count": fewer_kinds},
        f"the commonest {more:,}": {"count": more},
        "the exponent of our own byte models": {"decay": own.parameter_exponent},
        "the tail that Besiroglu's exponent in data needs": {"decay": tail_of(besiroglu.data_exponent)},
        "the tail that Kaplan's exponent in data needs": {"decay": tail_of(kaplan.data_exponent)},
        "what the smallest budget of our own models had learned of what the largest had": learned_first,
        "the same beyond the frequencies of single bytes": learned_beyond,
    },
)

# %%
# Whether they hold a lot
judge(
    "book-long-tail-power-law",
    true_unless(lambda share: share <= 1 / 2, by="a tail that holds as much as the early part", found=early),
    f"The commonest {kinds:,} features hold {early:.0%} of all use with the exponent {fast} and {share_slow:.0%} with Kaplan's {slow}; the commonest {more:,} hold {share_more:.0%} with the latter. "
    f"The smallest budget of our own models had learned {learned_first:.0%} of what the largest had, and {learned_beyond:.0%} of what lies beyond the frequencies of single bytes.",
)

# %%
# What each step of a tail adds
added = np.diff(tails.commonest_share(10.0 ** np.arange(7), slow))


# %%
# The least that more compute took off the loss, from one budget to another
tenfold = 10.0


def least_gain(flop=budgets, losses=best_losses, step=1.0):
    """Least share of the loss taken off for an order of magnitude, over all pairs of budgets that are a step apart."""
    orders = np.log10(flop)
    apart_by = orders[None, :] - orders[:, None]
    pairs_of = np.argwhere(abs(apart_by - step) < 0.03)
    return min(1 - (losses[k] / losses[i]) ** (np.log10(tenfold) / apart_by[i, k]) for i, k in pairs_of)


# %%
# What chance does to a run, and the losses of the refitted law from Gopher's budget on
lowest = np.array([sweep["bits_per_byte"][mine].min() for mine in of_budget])
runs_alike = np.stack([sweep["budget_flop"], sweep["parameters"]])
reach = ndtri((1 + level) / 2) * math.sqrt(two) * extrapolation.pooled_spread(runs_alike, sweep["bits_per_byte"])
beyond = hoffmann.budget_flop * np.array([1, tenfold])
law = (
    besiroglu.parameter_coefficient,
    besiroglu.data_coefficient,
    besiroglu.parameter_exponent,
    besiroglu.data_exponent,
)
at_best = parametric.best_parameters(beyond, *law)
ahead = parametric.parametric_loss(at_best, beyond / 6 / at_best, *law, besiroglu.irreducible)

# %%
# What more compute takes off at least, by our own runs and by others
theirs, small_step = runs("chinchilla-valleys"), 10**0.5
bottoms = {"flop": theirs["budget_flop"], "losses": theirs["bottom_loss"]}
lows = {"flop": theirs["budget_flop"], "losses": theirs["lowest_loss"]}
short_steps = {"step": math.log10(small_step)}

# %%
# That gain, and what other choices make of it
gain = headline(
    "least-gain",
    f"the least share that {tenfold:.0f} times the compute took off the loss of our byte models",
    least_gain,
    unit="share",
    format=".0%",
    interval=(least_gain() - reach, least_gain() + reach),
    how=f"{level:.0%}, by the spread of runs that differ in their seed alone",
    alternatives={
        "the lowest run of each budget in place of the bottom of its valley": {"losses": lowest},
        "Chinchilla's runs": bottoms,
        "the lowest of Chinchilla's runs": lows,
        f"steps by a factor of {small_step:.0f}": {"step": math.log10(small_step)},
        f"Chinchilla's runs and steps by a factor of {small_step:.0f}": bottoms | short_steps,
        f"the lowest of Chinchilla's runs and steps by a factor of {small_step:.0f}": lows | short_steps,
    },
)

# %%
# Whether every step of compute captures more
by_theirs, by_law = gain.alternatives["Chinchilla's runs"], 1 - ahead[1] / ahead[0]
judge(
    "book-every-oom-captures-more",
    true_unless(lambda share: share <= 0, by="more compute that took nothing off the loss", found=gain),
    f"At our own budgets each order of magnitude of compute took {gain:.1%} off the loss or more, at Chinchilla's {by_theirs:.1%} or more. "
    f"By Besiroglu's law the next after Gopher takes off {by_law:.0%}.",
)

# %% [markdown]
# With Besiroglu's the commonest [one thousand](<calc: {kinds:words}>) skills hold [93%](<calc: {share_fast:.0%}>) of all use, which is "a lot";
# with Kaplan's, [43%](<calc: {share_slow:.0%}>), and the commonest [ten thousand](<calc: {more:words}>) hold [52%](<calc: {share_more:.0%}>).
# Our own models measure it in another way.
# The smallest budget had learned [80%](<calc: {learned_first:.0%}>) of what the largest had, counted from the [eight](<calc: {byte:words}>) bits that a byte takes before anything is learned.
# Much of that is cheap: the frequencies of single bytes alone bring it down to [4.6](<calc: {by_counts:.1f}>) bits.
# Counted from there it had learned [50%](<calc: {learned_beyond:.0%}>).
# So "a lot" is right by most choices; by Kaplan's exponent, and beyond what counting gives, it is about [half](<plain: 43% and 50%, computed above>).
#
# That every order of magnitude captures more is true of any endless tail; with Kaplan's exponent the [sixth](<calc: {len(added):ordinal}>) still adds [6%](<calc: {added[-1]:.0%}>).
# Of scale it need not have been true.
# At the budgets of our own models [10](<calc: {tenfold:.0f}>) times the compute took [14%](<calc: {gain:.0%}>) off the loss or more, and at those of Chinchilla's runs [9%](<calc: {by_theirs:.0%}>) or more.
# What he finds unclear, that it should go so smoothly, the tail would explain: a sum of very many small steps is smooth.
#
# ## The book's figure
#
# The book draws Kaplan's picture as a sine wave with noise,
# fitted by ["a polynomial of degree 3 (that is, it has four parameters)"](<said: book-figure-three>) and by straight lines in bins, ["(using 10 parameters)"](<said: book-figure-three>):
#
# > the linear models fit the data better. [...] the underlying generator has only three parameters.
# >
# > — [Dwarkesh Patel and Gavin Leech](<said: book-figure-fits>)
#
# They do, there. Would they elsewhere?
# The error of a fit is what it cannot follow, plus the noise that it follows by mistake: its variance times the numbers fitted, over the points.

# %%
# The figure's fits, by formula and by drawing the noise
waves, noise, points, bins = 10 / (2 * math.pi), 0.3, 50, 5
cubic, straight = (fits.wave_fit_error(waves, noise, points, *shape) for shape in ((1, 3), (bins, 1)))
for exact, shape in ((cubic, (1, 3)), (straight, (bins, 1))):
    drawn_fit = binning.simulate_wave_fit(waves, noise, points, *shape, trials=2000, seed=3)
    assert abs(drawn_fit.value - exact) < 4 * drawn_fit.standard_error

# %%
# The noise at which both err alike, by the number of waves
stretch = np.concatenate([np.arange(0.2, 1.5, 0.05), np.arange(1.5, 6.01, 0.1)])
even = np.array([binning.break_even_noise(w, points, bins) for w in stretch])
turns_at = stretch[np.argmax(even > noise)]
loud = stretch[even > 1]
starts_at, ends_at = math.ceil(10 * loud[0]) / 10, loud[-1]
assert np.all(even[(stretch >= starts_at) & (stretch <= ends_at)] > 1)

# %%
# A polynomial with as many numbers as the lines have
alike_degree = 2 * bins - 1
alike = fits.wave_fit_error(waves, noise, points, 1, alike_degree)
assert alike < straight


# %%
# The squared error of the cubic over that of the lines, to the wave itself or to the noisy points
def cubic_over_lines(turns=waves, noise=noise, points=points, bins=bins, to_points=False, each=False):
    """Mean squared error of one cubic over that of straight lines in bins; `each` counts the numbers fitted."""
    sides = []
    for shape in ((1, 3), (bins, 1)):
        error, numbers = fits.wave_fit_error(turns, noise, points, *shape), shape[0] * (shape[1] + 1)
        left = error + to_points * noise**2 * (1 - 2 * numbers / points)
        sides.append(left / (points - each * numbers))
    return sides[0] / sides[1]


# %%
# The same for a single figure, whose noise is drawn
dice, place = np.random.default_rng(3), (np.arange(points) + 0.5) / points
sine = np.sin(2 * math.pi * waves * place)


def one_figure():
    """The cubic's squared error over that of the lines, to the wave, in a figure with noise of its own."""
    seen = sine + noise * dice.normal(size=points)
    cut = zip(np.split(place, bins), np.split(seen, bins), strict=True)
    fitted = (
        np.polyval(np.polyfit(place, seen, 3), place),
        np.concatenate([np.polyval(np.polyfit(x, y, 1), x) for x, y in cut]),
    )
    return np.mean((fitted[0] - sine) ** 2) / np.mean((fitted[1] - sine) ** 2)


# %%
# The cubic's error over that of the lines, and what other choices give
few, loud_noise, fewer_points, more_points = 0.5, 1.0, 20, 200
other_figures = [one_figure() for _ in range(1000)]
cubic_few = cubic_over_lines(turns=few)
ratio = headline(
    "cubic-over-lines",
    "the squared error of the cubic over that of the lines, on the wave that the figure seems to show",
    cubic_over_lines,
    unit="ratio",
    format=".1f",
    interval=trends.central_interval(other_figures, level),
    how=f"{level:.0%} of {len(other_figures):,} figures with other noise",
    alternatives={
        "the error to the noisy points in place of that to the wave": {"to_points": True},
        "that error for each point less the numbers fitted": {"to_points": True, "each": True},
        "noise as large as the wave": {"noise": loud_noise},
        "no noise": {"noise": 0},
        f"{fewer_points} points in place of {points}": {"points": fewer_points},
        f"{more_points} points": {"points": more_points},
        f"{2 * waves:.1f} waves in the picture": {"turns": 2 * waves},
    },
)

# %%
# Whether lines beat the cubic
judge(
    "book-linear-beats-cubic",
    true_unless(lambda times: times <= 1, by="the cubic's smaller error", found=ratio),
    f"Over the {waves:.1f} waves that the figure seems to show the cubic's squared error is {ratio:.0f} times that of the lines, "
    f"and to the noisy points {ratio.alternatives['the error to the noisy points in place of that to the wave']:.1f} times; in a figure of {few} waves it would be {cubic_few:.1f} times that of the lines.",
)

# %%
# A map of waves and noise, and the book's figure on it
drawing, axes = canvas(height=3.3)
axes.set(xlim=(0.2, 6), ylim=(0, 2.2), xlabel="waves in the picture", ylabel="noise (heights of the wave)")
axes.plot(stretch, even, color=colours.INK)
axes.fill_between(stretch, even, 2.5, color=colours.VERMILION, alpha=0.12, linewidth=0)
axes.fill_between(stretch, 0, even, color=colours.BLUE, alpha=0.12, linewidth=0)
axes.plot(waves, noise, "o", color=colours.INK, markersize=5)
label(axes, waves + 0.1, noise, "the book's figure, about", fontsize=8.5)
label(axes, 0.3, 1.5, "the cubic wins", colours.VERMILION)
label(axes, 3.2, 0.8, "lines in bins win", colours.BLUE)

# %%
# Where each wins
figure(
    drawing,
    name="bins-or-cubic",
    caption=f"With {points} points, {bins} straight lines beat a cubic wherever the picture shows between {starts_at:.1f} and {ends_at:.0f} waves and the noise is no larger than the wave; "
    f"with less of a wave, or more noise, the {2 * bins - 4} numbers saved are worth more, and with more waves {bins} lines cannot follow either.",
    alt="A map of number of waves and noise, split by a curve that rises steeply at a little more than one wave: below it lines in bins win, above it the cubic.",
    data={"waves (count)": stretch, "break-even noise (heights of the wave)": even},
)


# %%
# Any of it, at any setting
def fitted(waves, noise, bins):
    """The squared error of the cubic and of the lines, and the noise at which they are equal."""
    return {
        "cubic": fits.wave_fit_error(waves, noise, points, 1, 3),
        "lines": fits.wave_fit_error(waves, noise, points, bins, 1),
        "even": binning.break_even_noise(waves, points, bins),
    }


# %%
# What can be set
sliders = {
    "waves": slider("waves in the picture", [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.6, 2, 2.5, 3, 4, 6], unit="count"),
    "noise": slider("noise", [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2], unit="heights of the wave"),
    "bins": slider("straight lines", [3, 4, 5, 6, 8, 10, 12, 16], unit="count"),
}

# %%
# The explorable
explore(
    name="fits",
    of=fitted,
    sliders=sliders,
    shows={
        "cubic": reading("squared error of the cubic", unit="squared heights", format=".4f"),
        "lines": reading("squared error of the lines", unit="squared heights", format=".4f"),
        "even": reading("noise at which they are equal", unit="heights of the wave", format=".2f"),
    },
    start={"waves": 1.6, "noise": 0.3, "bins": 5},
    curve=("bins", "lines"),
    caption=f"More lines are not always better: each costs {bins_cost} numbers, and with enough noise the fit would rather have fewer.",
    alt="Squared error of the lines against their number, with a point for the setting of the sliders.",
)

# %%
# What the exercise at the end gives
exercise_dimensions, digit = 10, 10
by_lines, by_constants = (digit ** (1 / manifolds.piecewise_exponent(exercise_dimensions, degree)) for degree in (1, 0))

# %% [markdown]
# Over the [1.6](<calc: {waves:.1f}>) waves that the figure seems to show, the cubic's squared error is [13](<calc: {cubic / straight:.0f}>) times that of the lines:
# a cubic turns [twice](<calc: {cubic_turns:times}>) and the wave turns more often.
# The noise is taken as [0.3](<calc: {noise}>) of the wave's height; with as much, below about [1.1](<calc: {turns_at:.1f}>) waves the cubic wins, with [4](<calc: {cubic_numbers}>) numbers against [10](<calc: {2 * bins}>).
# With noise as large as the wave itself the lines win between [1.4](<calc: {starts_at:.1f}>) and [5](<calc: {ends_at:.0f}>) waves.
# So the figure does not show that bins are better than a polynomial: one polynomial with as many numbers as the lines comes nearer still.
# It is of degree [9](<calc: {alike_degree}>), and its squared error is [0.68](<calc: {alike / straight:.2f}>) of theirs.
# The three numbers of the sine would have beaten both, had anybody known that it was one.
#
# ## The reckoning
#
# Kaplan's numbers, run, come out as he says: for pieces fitted by least squares, a power with an exponent of [4](<calc: {four:.0f}>) over the dimension, in every dimension that we could try.
# Amodei's tail is a power law too, and as it stands foretells too small an exponent in data, unless the smaller budgets are left out; but then the pieces foretell too large a one.
# Neither has been shown here to explain the value of an exponent of language, since we read the dimension and the tail off the loss itself.
#
# Others have measured both apart from the loss.
# Sharma and Kaplan measured dimensions for small networks, where they find the rule confirmed, and for classifiers of images, and give a lower bound for language models.
# [Cheng et al. 2024](<work: cheng-2024>) find that the dimension rises to a peak in the middle layers of language models,
# and [Song et al. 2025](<work: song-2025>) that models which do well tend to press it down to about [ten](<fact: {song_layers.dimensions:words}>) after that.
# [Schulte and Rügamer 2026](<work: schulte-2026>) doubt that the usual estimators find the true dimension at all.
# Michaud and others sorted a language model's gradients into skills, and tentatively found a tail that fits the exponent of the loss.
# This page has compared none of these with its own numbers yet.
#
# !!! question "Exercise: pieces for a digit"
#     A function lives on a surface of [10](<calc: {exercise_dimensions}>) dimensions.
#     How many times as many pieces take one more digit off the squared error, with straight fits and with constants?
#
#     ??? success "Answer"
#         [316](<calc: {by_lines:.0f}>) times with straight fits, and [100,000](<calc: {by_constants:,.0f}>) times with constants.
#
# ## What this leaves out
#
# Squared error stands for cross-entropy, whose excess is quadratic in small errors of the probabilities.
# Our function is smooth and is seen without noise; for a rough one the exponent is set by its roughness and lies below that of the rule.
# Data without number were allowed to the pieces, so that the experiment says nothing on data; the equality of both exponents is a claim of the theory, made by Bahri and others.
# A skill here is known at its first meeting, and all are independent; skills that build on each other would be learned later than they are met.
