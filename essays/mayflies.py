# ---
# title: Mayflies
# summary: >-
#   Of animals that halve in number every [three](<calc: {season:words}>) months, one in [1,024](<calc: {1 / survivors:,.0f}>) lives through a childhood of [30](<calc: {months}>) months,
#   or one in [512](<calc: {reduction:.0f}>) of those that have lived through the first [three](<calc: {season:words}>) months.
#   Under constant danger, a skill of which every month teaches less than the month before deserves no childhood longer than the mean life, here [4.3](<calc: {mean_life:.1f}>) months; another skill may deserve more.
#   A human brain has [1.2](<calc: {over_line:.1f}>) times the neurons that a line through smaller primates foretells, which is within the line's error, and [3.5](<calc: {heavier:.1f}>) times the mass of a chimpanzee's.
#   By the age of mothers at their first birth, people take [1.3](<calc: {childhood_ratio:.1f}>) times as long to grow up as orangutans, the slowest of the other apes.
#   Among the Pumé, foragers of Venezuela, they take no longer than orangutans do.
# part: Sample efficiency
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 4
# excerpts: [shulman-waiting, book-fifty-fifty, shulman-childhood, shulman-tasmania, shulman-imbalance]
# claims: [book-1024-reduction, book-999-killed, book-exponential-cost-of-waiting, book-50x50-25, book-unusually-long-childhood, book-three-times-chimp,
#   book-kremer-larger-faster, book-tasmania-lost-tech, book-fewer-people-less-innovation, book-lose-versus-create]
# corrections:
#   - {date: 2026-11-26, was: 'there is no skill in the world for which she should have one',
#      now: 'The ceiling belongs to this curve of learning, on which every month teaches less than the one before.',
#      why: 'The proof needs returns that diminish from the start. A skill with growing returns or with a threshold may deserve more than the mean life, and the page had one of these in the section before.
#        The summary, a caption and the reckoning had said the same.'}
#   - {date: 2026-11-26, was: 'nothing that is learned goes like that for long', why: 'Nothing on the page showed it.'}
#   - {date: 2026-11-26, was: 'is then best learned for 18, which is about when people stop',
#      now: 'So the model does not say when people stop',
#      why: 'The age follows from how slow the skill is, which was our choice. Slower and quicker skills, whose ages had been computed and not printed, stand beside it now.'}
#   - {date: 2026-11-26, was: 'a mean life to come of 53 years', now: 'That is too many, since danger rises with age', why: 'It supposed that danger stays at what it is in youth for ever.'}
#   - {date: 2026-11-26, was: 'above the line by 1.4 standard deviations of its scatter',
#      now: 'only 0.9 times the standard error with which it foretells so far beyond the baboon',
#      why: 'The scatter of smaller primates leaves out how uncertain the line itself is at the size of a human brain.'}
#   - {date: 2026-11-26, was: 'It is long beside that of other animals and exactly as long as so many cortical neurons would lead one to expect',
#      now: 'The rank is disputed, and no rank in neurons says how long a childhood is.',
#      why: 'The verdict on childhood compared numbers of neurons and no childhoods, and left out a count that puts a whale before us. It is withdrawn.'}
#   - {date: 2026-11-26, was: 'The islands agree with the models that were made for them',
#      now: 'Three islands decide nothing',
#      why: 'Their order is too likely by luck, the model could not have come out otherwise, and its critics were left out. The verdicts that rested on them are withdrawn.'}
#   - {date: 2026-11-26, was: 'so "more than three times" is safe for chimpanzees',
#      now: 'so it does not settle whether we have "more than three times" as many as chimpanzees',
#      why: 'The source says only that we have close to that many times the neurons of gorillas, which may be fewer. The verdict is withdrawn.'}
#   - {date: 2026-11-26, was: 'and says which were lost: the hard ones',
#      now: 'by the model, it is the hard ones that are lost',
#      why: 'No source says how hard the lost crafts were to copy. The verdict on what was lost is withdrawn too: it could not have come out otherwise.'}
#   - {date: 2026-11-26, was: 'depends on where the count starts', now: 'The sentence compares one childhood with another, and there it is twice too large.',
#     why: 'His words go from the one childhood to the other, so that reading is the likeliest, and its verdict is the verdict.'}
#   - {date: 2026-11-26, was: 'So our childhood is the longest of the apes'', as he says, although not by a multiple.', now: 'although not by a multiple, nor among every people',
#     why: 'Of peoples only the one of the table had been compared. The Pumé have their first child as early as orangutans.'}
#   - {date: 2026-11-26, was: 'withdrawn, because it compared cortices', now: 'our childhood is the longest of the apes',
#     why: 'Childhoods are compared with childhoods now, and brains with the brains of chimpanzees by their mass.'}
#   - {date: 2026-11-26, was: 'withdrawn, because the model by which it was judged cannot say anything else', now: 'on these islands fewer people had fewer techniques',
#     why: 'A table of islands in Oceania stands in place of the model. What is lost against what is created stays open, and what Kremer found and Tasmania lost are matters of record.'}
# ---

# %%
# What this essay computes with
import math

import numpy as np
from scipy import optimize, special

from reckoner.author import canvas, colours, facts, figure, headline, judge, label, table
from snippets import allometry, childhood, demography, hazards, trends
from snippets.resampling import bootstrap, leave_out, under_null
from snippets.verdicts import at_least, compare, likeliest, of_record, true_unless, undecided

# %% [markdown]
# > exponentially increasing costs in a given niche. [...] it's a 1,024x reduction in the benefit I get from what I learn, because 99.9 percent of such animals will have been killed
# >
# > — [Carl Shulman](<said: shulman-waiting>)
#
# Shulman's question is why almost every creature is stupid.
# His answer is that learning takes time and time kills.
# A small animal whose chances are even in every season, and which stretches its childhood over many of them, will hardly ever live to be wise.
# The book adds the multiplication, ["50% × 50% = 25%"](<said: book-fifty-fifty>) and so on,
# to a power that the transcript prints without its superscript, as it does in the chain of nines.
#
# ## One in how many

# %%
# Alive at the end of childhood, by formula and month by month
season, months = 3, 30
from_birth = childhood.survival(months, season)
from_learner = from_birth / childhood.survival(season, season)
herd = 2_000_000
drawn = childhood.simulate_uses(months, season, herd, seed=3)
assert abs(drawn.mean() - from_birth) < 4 * np.sqrt(from_birth / herd)

# %%
# How many are left, for any length of a season, any start of the count and any fall of danger with age
shorter_spell, longer_spell, falling_shape = 2, 4, 0.75


def left(spell=season, since=0, shape=1.0):
    """Share of those alive at the age `since` who live through the long childhood; shape below 1 eases danger."""
    scale = spell / hazards.weibull_horizon(0.5, 1.0, shape)
    return hazards.weibull_success(months, scale, shape) / hazards.weibull_success(since, scale, shape)


# %%
# How many times fewer that is than after the short childhood
def fewer(spell=season, since=season, shape=1.0):
    """How many times fewer live through the long childhood than through the short."""
    return 1 / left(spell, since, shape)


# %%
# The dead of both childhoods, as headlines
given = "he gives even chances for each season, and the rest is multiplication"
of_all = f"share of all that were born who are alive after {months} months"
of_learners = f"how many times fewer live through {months} months than through {season}"
survivors = headline("alive", of_all, left(), unit="share", format=".4%", exact=given)
reduction = headline("reduction", of_learners, fewer(), unit="times", format=",.0f", exact=given)
assert abs(survivors / from_birth - 1) < 1e-9
assert abs(reduction * from_learner - 1) < 1e-9

# %%
# The hazard, the mean life, and the power of time that would make up for the longer childhood
h = np.log(2) / season
of_animals = f"mean life of animals that halve in number every {season} months"
by_hazard = "under a constant danger it follows from the time that he gives"
mean_life = headline("mean-life", of_animals, 1 / h, unit="months", format=".1f", exact=by_hazard)
better, longer = reduction, months / season
power = np.log(better) / np.log(longer)

# %%
# Foragers in boyhood and in youth
boys = 1 / facts.hiwi.alive_at_15
steady_hiwi = boys / (facts.hiwi.alive_at_15 / facts.hiwi.alive_at_30)

# %% [markdown]
# His seasons are of [three](<calc: {season:words}>) months, and the longer childhood takes [30](<calc: {months}>) months in place of one season.
# From birth, one in [1,024](<calc: {1 / survivors:,.0f}>) is alive after [30](<calc: {months}>) months, by the formula and by drawing [2 million](<calc: {herd / 1e6:.0f} million>) animals month by month.
# But the sentence compares one childhood with another, and the shorter has its dead as well:
# [half](<calc: {childhood.survival(season, season):fraction}>) of those with whom the comparison is made do not see its end.
# Of the learners who would have been done by then, one in [512](<calc: {reduction:.0f}>) is left.
# The figure counts from birth, as the book's note does.
# The sentence compares one childhood with another, and there it is [twice](<calc: {round(1 / survivors / reduction):times}>) too large.
#
# His other number is right of all that are born, since [99.90%](<calc: {1 - survivors:.2%}>) have been killed.
# Both hang on the length of a season, which he leaves at "every few months" and the note sets at [three](<calc: {season:words}>).
# With seasons of [two](<calc: {shorter_spell:words}>) or [four](<calc: {longer_spell:words}>) months,
# one in [32,768](<calc: {1 / left(shorter_spell):,.0f}>) or one in [181](<calc: {1 / left(longer_spell):,.0f}>) of all that were born would be left.
# And each season costs the same only while the danger stays the same, as it does in his example.
# Among the Hiwi, foragers of whom more is said below, the years of boyhood divided the living by [1.3](<calc: {steady_hiwi:.1f}>) times as much as those of youth.
#
# The question that is left is what would be worth it.
# Those who learn [10 times](<calc: {longer:.0f} times>) as long must come out [512](<calc: {better:.0f}>) times as able:
# skill would have to grow with the [2.7th](<calc: {power:.1f}th>) power of the time spent on it.

# %%
# The reduction
judge(
    "book-1024-reduction",
    likeliest(
        f"an animal that learns for {months} months keeps so many times less than one that learns for {season}",
        compare(said=1024, found=reduction),
        because=f"he speaks of going from {season} months to {months}",
        others={
            f"one in so many of all that are born lives to {months} months, as his reason counts": compare(
                said=1024, found=1 / survivors
            )
        },
    ),
    f"Of those alive at {season} months, {1 / reduction:.2%} are alive at {months}, or {reduction:.0f} times fewer.",
)

# %%
# The dead
judge(
    "book-999-killed",
    compare(said=1 - 0.999, found=survivors),
    f"Of all that were born, {1 - survivors:.2%} are dead by then.",
)

# %%
# The note's own multiplication
pair = 2
through = "chance of living through both of the note's seasons"
held = childhood.survival(pair * season, season)
both = headline("both-seasons", through, held, unit="probability", format=".0%", exact="a product of given numbers")
judge("book-50x50-25", compare(said=0.25, found=both), f"A chain of {pair} even chances holds with {both:.0%}.")

# %%
# A danger that is the same in every season, and one that falls with age
ages = season * np.arange(11)


def steadiness(shape=1.0):
    """By how much the first season divides the survivors over how much the last one does."""
    scale = season / hazards.weibull_horizon(0.5, 1.0, shape)
    divided = hazards.weibull_success(ages[:-1], scale, shape) / hazards.weibull_success(ages[1:], scale, shape)
    return divided[0] / divided[-1]


# %%
# How steady the danger of his example is
by_first = "by how much the first season divides the survivors, over how much the last one does"
same = "it follows from a danger that stays the same"
steady = headline("steadiness", by_first, steadiness(), unit="ratio", format=".2f", exact=same)

# %%
# The cost of waiting
slack, untaught = 0.05, np.exp(-1)
judge(
    "book-exponential-cost-of-waiting",
    likeliest(
        "in a niche whose danger stays the same, each further season divides the chance by the same factor",
        true_unless(lambda ratio: abs(ratio - 1) > slack, by="a cost that changes from season to season", found=steady),
        because="the danger of his example is the same every few months",
        others={
            "among animals whose danger falls with age": true_unless(
                steadiness(falling_shape) > 1 + slack, by="a cost that eases"
            ),
            "among the Hiwi, from boyhood to youth": true_unless(
                abs(steady_hiwi - 1) > slack, by="years of boyhood that cost more than those of youth"
            ),
        },
    ),
    f"Under a constant danger every season divides the survivors by as much. Where danger falls with age as in our example, "
    f"the first season divides them by {steadiness(falling_shape):.2f} times as much as the last; "
    f"among the Hiwi boyhood did so by {steady_hiwi:.2f} times as much as youth.",
    fixed="under a danger that stays the same it is a theorem",
)

# %% [markdown]
# ## How long to learn
#
# Turn the arithmetic into a choice.
# Let there be a skill of which [37%](<calc: {untaught:.0%}>) is still missing after a time $s$ of learning;
# let an animal learn until the age $T$ and use what it has from then on, under a hazard $h$.
# What it gets is skill times the time left to use it, and setting the derivative to nothing gives the best childhood, [$T = s \ln(1 + 1/hs)$](<plain: the formula that the snippet computes>).

# %%
# The best childhood, by calculus and by trying them all
quick, slow = 3, 30
best_quick, best_slow = (childhood.best_childhood(h, s) for s in (quick, slow))
points = 100_001
step = mean_life / (points - 1)
for s in (quick, slow):
    assert abs(childhood.best_childhood_on_grid(h, s, points) - childhood.best_childhood(h, s)) < step

# %%
# The same under foragers' hazards
grown = childhood.hazard_between(facts.hiwi.alive_at_15, facts.hiwi.alive_at_30, 30 - 15)
young = childhood.hazard_between(1, facts.hiwi.alive_at_15, 15)
skill_years = [5, 10, 20]
forager = [childhood.best_childhood(grown, s) for s in skill_years]
in_danger = childhood.best_childhood(young, skill_years[1])
half_hazard = childhood.best_childhood(grown / 2, skill_years[1])

# %%
# Skills outside the condition
of_power, threshold = childhood.best_childhood_of_power(h, power), 12
ages = np.linspace(0, 240, 240_001)
after = np.where(ages > threshold, -np.expm1(-np.maximum(ages - threshold, 0) / quick), 0)
of_threshold = childhood.best_age(ages, np.exp(-h * ages), after)
assert abs(childhood.best_age(ages, np.exp(-h * ages), ages**power) - of_power) < 0.01
assert abs(of_threshold - threshold - best_quick) < 0.01

# %%
# A danger that changes as a forager grows up
years = np.linspace(0, 600, 600_001)
alive = np.exp(-np.where(years < 15, young * years, young * 15 + grown * (years - 15)))
in_turn = childhood.best_age(years, alive, -np.expm1(-years / skill_years[1]))

# %% [markdown]
# For Shulman's animal, whose mean life is [4.3](<calc: {mean_life:.1f}>) months, a skill with $s$ of [three](<calc: {quick:words}>) months is best learned for [2.7](<calc: {best_quick:.1f}>).
# One with an $s$ of [30](<calc: {slow}>) months is best learned for [4.0](<calc: {best_slow:.1f}>):
# [10 times](<calc: {slow / quick:.0f} times>) as much to know, and [1.5 times](<calc: {best_slow / best_quick:.1f} times>) as long at school.
# A grid of [100,001](<calc: {points:,}>) childhoods finds the same.
# The formula has a ceiling: however slow the skill, $T$ never passes the mean life.
# The ceiling belongs to this curve of learning, on which every month teaches less than the one before.
# For a skill $f(T)$ of any other smooth shape, the best childhood is among those where [$f'/f = h$](<plain: the condition, for a constant hazard>),
# which says that it is the mean life multiplied by the percentage by which skill grows when the time spent on it grows by [one percent](<plain: what an elasticity is>).
# Where returns diminish from the start, that makes the mean life at most.
# Where they grow at first, it can make more: a skill that goes with the [2.7th](<calc: {power:.1f}th>) power of time, as above, deserves [11.7](<calc: {of_power:.1f}>) months,
# and one that teaches nothing for [twelve](<calc: {threshold:words}>) months and then has an $s$ of [three](<calc: {quick:words}>) deserves [14.7](<calc: {of_threshold:.1f}>),
# which is [3.4](<calc: {of_threshold / mean_life:.1f}>) mean lives.
# So a mayfly should have no long childhood for a skill that pays less with every further month, and might have one for another.
#
# What are foragers' hazards?
# Of Hiwi men of before 1960, [57%](<fact: {hiwi.alive_at_15:.0%}>) lived to be [15](<plain: the age in the source>) and [43%](<fact: {hiwi.alive_at_30:.0%}>) to be [30](<plain: the age in the source>) ([Hawks 2007](<work: hawks-2007>)),
# and theirs was a more dangerous life than that of other foragers who have been studied.
# That is [1.9%](<calc: {grown:.1%}>) a year for young men.
# Were it so for ever, they would have [53](<calc: {1 / grown:.0f}>) years to come on average.
# That is too many, since danger rises with age, so the childhoods that follow are too long.
# A skill with an $s$ of [ten](<calc: {skill_years[1]:words}>) years would then be best learned for [18](<calc: {forager[1]:.0f}>) years,
# one of [five](<calc: {skill_years[0]:words}>) for [12](<calc: {forager[0]:.0f}>), and one of [twenty](<calc: {skill_years[2]:words}>) for [26](<calc: {forager[2]:.0f}>).
# At [half](<plain: the step of the comparison>) the hazard, [ten](<calc: {skill_years[1]:words}>) years would deserve [25](<calc: {half_hazard:.0f}>),
# and at the [3.7%](<calc: {young:.1%}>) a year at which boys died, [13](<calc: {in_danger:.0f}>).
# With the boys' danger first and the men's after it, the best is [18](<calc: {in_turn:.0f}>) again, for what counts is the life still to come when learning ends.
# So the model does not say when people stop: the $s$ is ours to choose, and this page has no measurement of it.

# %%
# Danger and the best childhood, for skills that are slow or quick to learn
hazard = np.logspace(-2, 1.2, 121)
drawing, axes = canvas(height=3.4)
axes.plot(hazard, 1 / hazard, color=colours.FAINT, linewidth=1, linestyle=(0, (4, 3)))
for s, colour in zip((0.25, 2.5, 10), (colours.VERMILION, colours.GREEN, colours.BLUE), strict=True):
    axes.plot(hazard, childhood.best_childhood(hazard, s), color=colour)
    name = f"slow to learn: {s:g} years" if s == 10 else f"{s:g} years"
    label(axes, 0.0105, childhood.best_childhood(0.01, s) * 1.25, name, colour, fontsize=9)

# %%
# Shulman's animal and the foragers
for x, y in ((12 * h, best_slow / 12), (grown, forager[1])):
    axes.plot(x, y, "o", color=colours.INK, markersize=5)
label(axes, 12 * h * 1.15, best_slow / 12 * 1.3, "Shulman's animal", fontsize=9)
label(axes, grown * 1.1, forager[1] * 0.62, "foragers", fontsize=9)
axes.set(xscale="log", xlim=(0.01, 16), xlabel="hazard (deaths a year)")
axes.set(yscale="log", ylim=(0.04, 120), ylabel="best childhood (years)")
label(axes, 0.35, 4.4, "mean life", colours.FAINT, fontsize=9)

# %%
# The data of the figure
data = {
    "hazard (deaths a year)": hazard,
    "best childhood, quick skill (years)": childhood.best_childhood(hazard, 0.25),
    "best childhood, middling skill (years)": childhood.best_childhood(hazard, 2.5),
    "best childhood, slow skill (years)": childhood.best_childhood(hazard, 10),
    "mean life (years)": 1 / hazard,
}

# %%
# The figure of the best childhoods, with its caption
figure(
    drawing,
    name="childhood",
    caption=f"For skills that pay less with every further month, the mean life is a ceiling on the best childhood. "
    f"At Shulman's hazard a skill that takes {slow / 12:.1f} years deserves {best_slow:.0f} months; at a young forager's, kept for life, one that takes {skill_years[1]} years deserves {forager[1]:.0f} years.",
    alt="The best childhood against the hazard, on logarithmic axes: falling curves that bend under a straight line for the mean life, with points for a small animal and for foragers.",
    data=data,
)

# %% [markdown]
# ## Bigger models
#
# > We have an unusually long childhood. [...] more than three times as large as chimpanzees
# >
# > — [Carl Shulman](<said: shulman-childhood>)
#
# The evidence that he cites is that of Suzana Herculano-Houzel, who dissolves brains and counts the nuclei.
# [Herculano-Houzel et al. 2015](<work: herculano-houzel-2015>) lists what came of it, species by species.

# %%
# Mass and neurons of the brain, among rodents
rodents = np.array([
    (facts.brain_mouse.grams, facts.brain_mouse.neurons),
    (facts.brain_hamster.grams, facts.brain_hamster.neurons),
    (facts.brain_rat.grams, facts.brain_rat.neurons),
    (facts.brain_spiny_rat.grams, facts.brain_spiny_rat.neurons),
    (facts.brain_guinea_pig.grams, facts.brain_guinea_pig.neurons),
    (facts.brain_prairie_dog.grams, facts.brain_prairie_dog.neurons),
    (facts.brain_squirrel.grams, facts.brain_squirrel.neurons),
    (facts.brain_rabbit.grams, facts.brain_rabbit.neurons),
    (facts.brain_agouti.grams, facts.brain_agouti.neurons),
    (facts.brain_capybara.grams, facts.brain_capybara.neurons),
]).T  # fmt: skip

# %%
# Mass and neurons of the brain, among primates
monkeys = np.array([
    (facts.brain_mouse_lemur.grams, facts.brain_mouse_lemur.neurons),
    (facts.brain_marmoset.grams, facts.brain_marmoset.neurons),
    (facts.brain_galago.grams, facts.brain_galago.neurons),
    (facts.brain_owl_monkey.grams, facts.brain_owl_monkey.neurons),
    (facts.brain_squirrel_monkey.grams, facts.brain_squirrel_monkey.neurons),
    (facts.brain_crab_eating_macaque.grams, facts.brain_crab_eating_macaque.neurons),
    (facts.brain_capuchin.grams, facts.brain_capuchin.neurons),
    (facts.brain_bonnet_macaque.grams, facts.brain_bonnet_macaque.neurons),
    (facts.brain_rhesus.grams, facts.brain_rhesus.neurons),
    (facts.brain_baboon.grams, facts.brain_baboon.neurons),
]).T  # fmt: skip

# %%
# The laws of mass against neurons, and their errors
rodent_power = allometry.allometric_exponent(rodents[1], rodents[0])
rodent_error = allometry.allometric_error(rodents[1], rodents[0])
primate_power = allometry.allometric_exponent(monkeys[1], monkeys[0])
primate_error = allometry.allometric_error(monkeys[1], monkeys[0])

# %%
# The human brain by these laws
grams, neurons = facts.brain_human.grams, facts.brain_human.neurons
rodent_kilograms = allometry.allometric_prediction(neurons, rodents[1], rodents[0]) / 1000
error = allometry.allometric_prediction_error(grams, *monkeys)
as_rodent = allometry.allometric_prediction(grams, *rodents)
elephant = facts.cortex_elephant.neurons / facts.cortex_human.neurons

# %%
# The primates by name
kinds = """mouse lemur, marmoset, galago, owl monkey, squirrel monkey, crab-eating macaque, capuchin, bonnet macaque,
    rhesus, baboon"""
names = [" ".join(kind.split()) for kind in kinds.split(",")]
true_monkeys = ~np.isin(names, ["mouse lemur", "galago"])


# %%
# How far above a line through other species people are
def above(mass=monkeys[0], count=monkeys[1]):
    """Neurons of a human brain over those that a line through other species foretells."""
    return neurons / allometry.allometric_prediction(grams, mass, count)


# %%
# The same by the line turned round
def turned_round():
    """The same by the line of mass against neurons, which leaves the errors to the mass."""
    slope = allometry.allometric_exponent(monkeys[1], monkeys[0])
    centre = np.exp(np.log(monkeys).mean(axis=1))
    return neurons / (centre[1] * (grams / centre[0]) ** (1 / slope))


# %%
# The reach of chance, and other lines
level = 0.95
by_monkeys = {"mass": monkeys[0][true_monkeys], "count": monkeys[1][true_monkeys]}
reach = np.exp(special.stdtrit(len(names) - 2, (1 + level) / 2) * error)
other_lines = {
    "the line of mass against neurons": turned_round,
    "the monkeys alone, without lemur and galago": by_monkeys,
    **leave_out((monkeys[0], monkeys[1]), above, names),
}

# %%
# The neurons over the line
over_line = headline(
    "neurons-over-line",
    "neurons of a human brain, over those that a line through smaller primates foretells",
    above,
    unit="ratio",
    format=".2f",
    interval=(above() / reach, above() * reach),
    how=f"{level:.0%} for one more species, by Student's t",
    alternatives=other_lines,
)
expected = neurons / over_line
away = np.log(over_line) / error

# %% [markdown]
# In rodents and their kin the mass of the brain goes as the [1.5](<calc: {rodent_power:.1f}>)th power of its neurons, in primates as the [1.2](<calc: {primate_power:.1f}>)th,
# each give or take [0.1](<calc: {max(rodent_error, primate_error):.1f}>).
# Primates, that is, add neurons and hardly make them larger.
# A line through [ten](<calc: {len(monkeys[0]):words}>) other primates, the largest of them a baboon, foretells [70 billion](<calc: {expected / 1e9:.0f} billion>) neurons for a brain of the human size;
# there are [86 billion](<fact: {brain_human.neurons / 1e9:.0f} billion>), which is above the line, but by only [0.9](<calc: {away:.1f}>) times the standard error with which it foretells so far beyond the baboon.
# A rodent with so many would carry [21](<calc: {rodent_kilograms:.0f}>) kilograms of brain.
# As Shulman says, the brain is a scaled-up primate's: these species show no more than the scaling.

# %%
# Laws of size
drawing, axes = canvas(height=3.6)
axes.set(xscale="log", xlim=(0.25, 6e4), xlabel="brain (grams)")
axes.set(yscale="log", ylim=(2e7, 2e12), ylabel="neurons")
span = np.logspace(-0.6, 4.8, 60)
for (mass, count), colour in ((rodents, colours.GREEN), (monkeys, colours.BLUE)):
    axes.plot(span, [allometry.allometric_prediction(g, mass, count) for g in span], color=colour, linewidth=1.2)
    axes.plot(mass, count, "o", color=colour, markersize=4.5)

# %%
# The human and the elephant
elephant_grams, elephant_neurons = facts.brain_elephant.grams, facts.brain_elephant.neurons
axes.plot(grams, neurons, "o", color=colours.VERMILION, markersize=6)
axes.plot(elephant_grams, elephant_neurons, "s", color=colours.FAINT, markersize=5)
label(axes, grams * 0.85, neurons * 1.5, "human", colours.VERMILION, ha="right")
label(axes, elephant_grams * 1.2, elephant_neurons * 0.62, "elephant", colours.FAINT, fontsize=9)
label(axes, 12, 3.2e9, "primates", colours.BLUE, ha="right")
label(axes, 60, 6e8, "rodents and rabbits", colours.GREEN)

# %%
# The species of the figure
species = """mouse, hamster, rat, spiny rat, guinea pig, prairie dog, squirrel, rabbit, agouti, capybara,
    mouse lemur, marmoset, galago, owl monkey, squirrel monkey, crab-eating macaque, capuchin, bonnet macaque, rhesus,
    baboon, human, elephant"""
others = np.array([(grams, neurons), (elephant_grams, elephant_neurons)]).T
shown = np.hstack([rodents, monkeys, others])

# %%
# The figure of the laws of size, with its caption and data
figure(
    drawing,
    name="neurons",
    caption=f"People lie a little above the line of the other primates, which was drawn without them: {round(neurons, -9):,.0f} neurons against {round(expected, -9):,.0f}. "
    f"By the law of rodents the same mass would hold {neurons / as_rodent:.0f} times fewer.",
    alt="Neurons against brain mass on logarithmic axes: two straight lines through points, that of primates steeper and higher, with a point for humans just above it and one for the elephant above all.",
    data={
        "species (name)": [" ".join(name.split()) for name in species.split(",")],
        "brain (grams)": shown[0],
        "neurons (count)": shown[1],
    },
)

# %%
# The age of mothers at their first birth, among people and the other apes
first_birth = {
    "human": facts.kelley_human.first_birth,
    "orangutan": facts.kelley_orangutan.first_birth,
    "chimpanzee": facts.kelley_chimpanzee.first_birth,
    "gorilla": facts.kelley_gorilla.first_birth,
}

# %%
# The age at which the first molar comes through
first_molar = {
    "human": facts.kelley_human.molar,
    "orangutan": facts.kelley_orangutan.molar,
    "chimpanzee": facts.kelley_chimpanzee.molar,
    "gorilla": facts.kelley_gorilla.molar,
}


# %%
# How many times as late people are
def later(ape="orangutan", sign=first_birth):
    """How many times as late a sign of growing up comes in people as in an ape."""
    return sign["human"] / sign[ape]


# %%
# How much longer people take to grow up
childhood_ratio = headline(
    "childhood",
    "how many times as long people take to grow up as orangutans, by the age of mothers at their first birth",
    later,
    unit="times",
    format=".2f",
    how="the paper gives single ages; other peoples and other apes stand among the choices",
    alternatives={
        "chimpanzees": {"ape": "chimpanzee"},
        "gorillas": {"ape": "gorilla"},
        "the first molar for a sign": {"sign": first_molar},
        "the first molar for a sign, and chimpanzees": {"ape": "chimpanzee", "sign": first_molar},
        "the first molar for a sign, and gorillas": {"ape": "gorilla", "sign": first_molar},
        "maturity for a sign, and chimpanzees": facts.robson_human.maturity / facts.robson_chimpanzee.maturity,
        "the orangutans of Sumatra in place of Borneo's": facts.kelley_human.first_birth / facts.sumatra.first_birth,
        "the Pumé in place of the people of the table": facts.pume.first_birth / facts.kelley_orangutan.first_birth,
        "the Pumé, and chimpanzees": facts.pume.first_birth / facts.kelley_chimpanzee.first_birth,
    },
)

# %%
# The brain, in grams and in neurons
of_chimpanzee = allometry.allometric_prediction(facts.robson_chimpanzee.grams, *monkeys)
by_mass = "how many times the mass of a chimpanzee's brain a human one has"
mass_ratio = facts.robson_human.grams / facts.robson_chimpanzee.grams
by_table = {"the human brain of the table of neurons": grams / facts.robson_chimpanzee.grams}
heavier = headline(
    "brain", by_mass, mass_ratio, unit="times", format=".1f", how="the paper gives none", alternatives=by_table
)

# %% [markdown]
# The elephant has [three](<calc: {round(elephant_neurons / neurons):words}>) times our neurons, and nearly all of them in its cerebellum; of neurons in the cortex it has [34%](<calc: {elephant:.0%}>) of ours.
# Chimpanzees are not in the table.
# Gorillas, whose brains are the next largest among the primates, have about [a third](<fact: {1 / gorilla.neuron_ratio:fraction}>) of our neurons.
# [Fonseca-Azevedo and Herculano-Houzel 2012](<work: fonseca-azevedo-2012>) put us at close to [three](<fact: {gorilla.neuron_ratio:words}>) times theirs.
# That may be more or less, so it does not settle whether we have ["more than three times"](<said: shulman-childhood>) as many as chimpanzees, whose brains are smaller.
# But Shulman speaks of a larger brain, and brains have been weighed.
# A grown person's has [1,352](<fact: {robson_human.grams:,}>) grams and a chimpanzee's [384](<fact: {robson_chimpanzee.grams}>) ([Robson and Wood 2008](<work: robson-2008>)), which makes [3.5](<calc: {heavier:.1f}>) times.
# By the primates' line a brain of [384](<fact: {robson_chimpanzee.grams}>) grams holds [22 billion](<calc: {of_chimpanzee / 1e9:.0f} billion>) neurons, of which we have [4.0](<calc: {neurons / of_chimpanzee:.1f}>) times as many.
#
# Childhoods can be compared in years.
# By studies in the field, orangutans have their first young at [15.7](<fact: {kelley_orangutan.first_birth}>) years,
# chimpanzees at [14.3](<fact: {kelley_chimpanzee.first_birth}>) and gorillas at [10.1](<fact: {kelley_gorilla.first_birth}>).
# People have theirs at [19.7](<fact: {kelley_human.first_birth}>) ([Kelley and Schwartz 2010](<work: kelley-2010>)).
# That is [1.3](<calc: {childhood_ratio:.1f}>) times the orangutans' and [1.4](<calc: {childhood_ratio.alternatives["chimpanzees"]:.1f}>) times the chimpanzees', and our first molar comes late by about as much.
# But peoples differ: among the Pumé, foragers of Venezuela, women have their first child at [15.5](<fact: {pume.first_birth}>) years ([Kramer 2008](<work: kramer-2008>)), which is no later than orangutans do.
# And by another sign we are quick: a mother has her next child after [3.4](<fact: {kelley_human.interbirth}>) years, and an orangutan after [6.9](<fact: {kelley_orangutan.interbirth}>).
# [Robson and Wood 2008](<work: robson-2008>) suggest that our children are weaned so early because others help to raise them.
# So our childhood is the longest of the apes', as he says, although not by a multiple, nor among every people.
#
# It is another question whether it is longer than our brains would lead one to expect.
# Herculano-Houzel finds it [100%](<fact: {cortex.childhood_ratio:.0%}>) as long as so many cortical neurons foretell,
# and ranks our cortex [first](<fact: {cortex.rank:ordinal}>) among all by their number ([Herculano-Houzel 2024](<work: herculano-houzel-discoveries>)).
# But by another method, stereology, which counts cells in samples of thin slices, a pilot whale has [37 billion](<fact: {cortex_pilot_whale.neurons / 1e9:.0f} billion>) of them,
# which its authors put at [almost twice](<plain: their words>) the number in people ([Mortensen et al. 2014](<work: mortensen-2014>)).
# The rank is disputed, and no rank in neurons says how long a childhood is.

# %%
# The childhood
judge(
    "book-unusually-long-childhood",
    likeliest(
        "people take longer to grow up than the other apes do",
        true_unless(lambda times: times <= 1, by="apes that take as long", found=childhood_ratio),
        because="he sets us against other animals, and in the next sentence against chimpanzees",
        others={
            "it is longer than so many cortical neurons would lead one to expect": true_unless(
                facts.cortex.childhood_ratio <= 1, by="a childhood as long as our neurons foretell"
            ),
            "mothers care longer for one child before they have the next": true_unless(
                facts.kelley_human.interbirth <= facts.kelley_orangutan.interbirth,
                by="orangutans, whose young are born farther apart",
            ),
        },
    ),
    f"People have their first child at {facts.kelley_human.first_birth} years, {childhood_ratio:.2f} times as late as orangutans, the slowest of the other apes. "
    f"Among the Pumé they have it at {facts.pume.first_birth}, which is no later.",
)

# %%
# The brain
said_times = 3
judge(
    "book-three-times-chimp",
    likeliest(
        "the human brain has more than so many times the mass of a chimpanzee's",
        at_least(said_times, heavier),
        because="larger and large are words of size",
        others={
            "it has so many times the neurons, by the line of the other primates": at_least(
                said_times, neurons / of_chimpanzee
            )
        },
    ),
    f"A human brain of {facts.robson_human.grams:,} grams has {heavier:.1f} times the mass of a chimpanzee's.",
)

# %% [markdown]
# ## More heads
#
# > technological progress seems to have been faster with larger, connected groups of people. In the smallest groups, like in Tasmania, they actually lost technology, like some fishing techniques
# >
# > — [Carl Shulman](<said: shulman-tasmania>)
#
# In [Kremer 1993](<work: kremer-1993>), people find ideas in proportion to their number, and their number is what ideas can feed.
# Growth is then in proportion to size, and its law is a hyperbola, on which the reciprocal of $P$ falls in a straight line and which leaves all exponentials behind.

# %%
# A hyperbola through censuses that nobody took
first, last, beyond = 1500, 1900, 2000
then, later = facts.world_1500.people, facts.world_1900.people
k = demography.hyperbolic_rate(then, later, last - first)

# %%
# The years between, by the hyperbola and by the estimates
checks = {year: demography.hyperbolic_population(then, k, year - first) for year in (1600, 1700, 1800)}
found = {1600: facts.world_1600.people, 1700: facts.world_1700.people, 1800: facts.world_1800.people}
off = max(abs(checks[year] / found[year] - 1) for year in checks)
in_2000 = demography.hyperbolic_population(then, k, beyond - first)
end = first + 1 / (k * then)

# %%
# The same by small steps of growth in proportion to size
people = then
for _ in range(300 * 1000):
    people += k * people**2 / 1000
assert abs(people / checks[1800] - 1) < 1e-3

# %% [markdown]
# Through the middle of the estimates for [1500](<calc: {first}>) and for [1900](<calc: {last}>) ([Wikipedia 2025](<work: wikipedia-population-2025>))
# the hyperbola misses the centuries between by about [13%](<calc: {off:.0%}>) at most, growing step by step or by the formula.
# Nobody counted the world's people then, so the estimates are partly curves drawn between a few records, and the agreement is weak evidence.
# It is infinite in [2059](<calc: {end:.0f}>).
# For [2000](<calc: {beyond}>) it has [4.4 billion](<calc: {in_2000 / 1e9:.1f} billion>) where there were [6.1 billion](<fact: {world_2000.people / 1e9:.1f} billion>): the world had outrun it, and has since stopped following it at all.
#
# His other evidence is islands.
# When the seas rose they cut off peoples of very different number, and left them for [10,000](<fact: {tasmania.isolation_years:,}>) years.
# [Henrich 2004](<work: henrich-2004>) has a model for what happened to the smaller ones.
# Each generation copies its best; copies fall short by $\alpha$ and scatter by $\beta$; and the best copy of $N$ gains $\beta(\gamma + \ln N)$ by luck.
# Below a critical number of people, skill decays.

# %%
# Islands and crafts
crafts = [6, 10, 12]
islands = {
    "Flinders": facts.flinders.people,
    "Tasmania": facts.tasmania.people,
    "Australia": facts.tasmania.mainland_people,
}

# %%
# The people whom each craft needs, and how it fares on each island
critical = [demography.critical_population(craft, 1) for craft in crafts]
change = {name: [demography.skill_change(n, craft, 1) for craft in crafts] for name, n in islands.items()}
least, greatest = (demography.loss_of_critical(islands[name]) for name in ("Tasmania", "Australia"))

# %%
# Many Tasmanias, person by person
lines = 40
copied = demography.simulate_skill(int(islands["Tasmania"]), crafts[1], 1, 60, lines, seed=4)
steps = np.diff(copied, axis=0)
assert abs(steps.mean() - change["Tasmania"][1]) < 4 * steps.std(ddof=1) / np.sqrt(steps.size)

# %%
# Each craft on each island
rows = [
    [f"{craft}", f"{need:,.0f}", *(f"{change[name][row]:+.1f}" for name in islands)]
    for row, (craft, need) in enumerate(zip(crafts, critical, strict=True))
]
peoples = [f"{name}, {n:,} people" for name, n in islands.items()]

# %%
# The table of crafts and islands
table(
    rows,
    columns=["loss a copy (spreads)", "critical population", *peoples],
    caption=f"Change of skill in a generation by Henrich's model, in spreads. A craft that loses {crafts[1]} spreads a copy lasts on the mainland and fades in Tasmania.",
)

# %%
# People and kinds of gear on the islands of Oceania
oceania = {
    "Malekula": (facts.kline_malekula.people, facts.kline_malekula.tools),
    "Tikopia": (facts.kline_tikopia.people, facts.kline_tikopia.tools),
    "Santa Cruz": (facts.kline_santa_cruz.people, facts.kline_santa_cruz.tools),
    "Yap": (facts.kline_yap.people, facts.kline_yap.tools),
    "Lau Fiji": (facts.kline_lau_fiji.people, facts.kline_lau_fiji.tools),
    "Trobriand": (facts.kline_trobriand.people, facts.kline_trobriand.tools),
    "Chuuk": (facts.kline_chuuk.people, facts.kline_chuuk.tools),
    "Manus": (facts.kline_manus.people, facts.kline_manus.tools),
    "Tonga": (facts.kline_tonga.people, facts.kline_tonga.tools),
    "Hawaii": (facts.kline_hawaii.people, facts.kline_hawaii.tools),
}

# %%
# The power of people with which gear goes
heads, gear = (np.array(column, dtype=float) for column in zip(*oceania.values(), strict=True))
in_contact = np.isin(list(oceania), ["Yap", "Lau Fiji", "Trobriand", "Chuuk", "Tonga"])


def by_people(chosen=slice(None)):
    """Power of the number of people with which the kinds of gear go."""
    return allometry.allometric_exponent(heads[chosen], gear[chosen])


# %%
# The same by other ways of fitting
def straight():
    """The same for a straight line through the numbers themselves, in the middle of both."""
    return np.polyfit(heads, gear, 1)[0] * heads.mean() / gear.mean()


def contact_alike():
    """The same where islands in much contact are compared with each other, and those in little."""
    columns = np.column_stack([np.ones(len(heads)), np.log(heads), in_contact])
    return np.linalg.lstsq(columns, np.log(gear))[0][1]


# %%
# The same, with the kinds of gear taken for counts
def as_counts():
    """The same by Poisson regression, which takes the kinds of gear for counts."""
    x, start = np.log(heads / np.exp(np.log(heads).mean())), [np.log(gear.mean()), 0]
    return optimize.minimize(lambda p: np.sum(np.exp(p[0] + p[1] * x) - gear * (p[0] + p[1] * x)), start).x[1]


# %%
# The power of people, and what other choices give
ten = 10
tools = headline(
    "gear",
    "power of the number of people with which the kinds of gear on islands of Oceania go",
    by_people,
    unit="number",
    format=".2f",
    interval=bootstrap((heads, gear), allometry.allometric_exponent, of="islands", seed=6),
    alternatives={
        "the islands in much contact with others": {"chosen": in_contact},
        "the islands in little contact": {"chosen": ~in_contact},
        "much and little contact each compared with its like": contact_alike,
        "Poisson regression of the counts": as_counts,
        "a straight line through the numbers": straight,
        **leave_out((heads, gear), allometry.allometric_exponent, oceania),
    },
)

# %%
# What chance would make of it
luck = under_null(
    (heads, gear), allometry.allometric_exponent, lambda rng: (rng.permutation(heads), gear), side="above", seed=7
)

# %% [markdown]
# A craft whose copies lose [ten](<calc: {crafts[1]:words}>) times their scatter needs [12,367](<calc: {critical[1]:,.0f}>) people to last.
# On the mainland, with [250,000](<fact: {tasmania.mainland_people:,}>), it grows by [3.0](<calc: {change['Australia'][1]:.1f}>) scatters a generation;
# among Tasmania's [4,000](<fact: {tasmania.people:,}>) it falls by [1.1](<calc: {-change['Tasmania'][1]:.1f}>), and [forty](<calc: {lines:words}>) simulated Tasmanias, person by person, agree.
# The model puts all crafts with a loss between [8.9](<calc: {least:.1f}>) and [13.0](<calc: {greatest:.1f}>) scatters in the same case: by the model, it is the hard ones that are lost.
# The abstract of the paper lists [eight](<fact: {tasmania.lost_skills:words}>) kinds of gear and skill, nets and fishing spears among them.
#
# > If you have fewer people, there's less innovation. [...] imbalance between the rate at which you lose technologies to local disturbances and the rate at which you create new technologies.
# >
# > — [Carl Shulman](<said: shulman-imbalance>)
#
# The model leans on a logarithm, and that is its weakness.
# An island [twice](<calc: {pair:times}>) as large gains [0.7](<calc: {np.log(pair):.1f}>) of a scatter, however large the island;
# between Tasmania and the mainland lie [4.1](<calc: {greatest - least:.1f}>).
# The same gap would be filled by copies that lose [8.9](<calc: {least:.1f}>) scatters rather than [13.0](<calc: {greatest:.1f}>), and nobody has measured what a copy of a net loses.
# [Vaesen 2012](<work: vaesen-2012>) finds that the model mostly survives other assumptions; that it survives them is not that it happened.
# With others he has since found that it needs implausible conditions, and that archaeology contradicts it ([Vaesen et al. 2016](<work: vaesen-2016>)).
# [Read 2006](<work: read-2006>) holds that the Tasmanians' tools were sufficient for their tasks, and that skills went with other ways of getting food rather than for want of people.
# On the other side, [Kline and Boyd 2010](<work: kline-2010>) find that the smaller peoples of Oceania had simpler gear for fishing, and note that tests on continents had found no such thing.
#
# Their table can be reckoned anew.
# It has [ten](<calc: {len(oceania):words}>) islands, with the people and the kinds of gear for getting food from the sea that were there at the first contact with Europeans.
# An island with [ten](<calc: {ten:words}>) times the people had [1.9](<calc: {ten**tools:.1f}>) times the kinds.
# That is a power of [0.27](<calc: {tools:.2f}>), or [0.16](<calc: {tools.low:.2f}>) to [0.46](<calc: {tools.high:.2f}>) when the islands are drawn again.
# Other choices put it between [0.15](<calc: {tools.least:.2f}>) and [0.34](<calc: {tools.most:.2f}>).
# If the numbers of people were dealt to the islands at random, a power as great would come out [0.2%](<calc: {luck.share:.1%}>) of the time.
# So on these islands fewer people had fewer techniques, but the islands are few, and what their peoples have in common by descent is left out.
# Nor does the table say why, since islands of more people may differ from the others in more than that.
#
# What a people loses against what it creates is harder.
# By Henrich's model the answer turns on how much a copy loses: at [6](<calc: {crafts[0]}>) scatters Tasmania has people enough, and at [ten](<calc: {crafts[1]:words}>) it has not.
# We know of no count of what was lost and created, with dates, among peoples of different number.
#
# That the Tasmanians lost something is a matter of record.
# In a cave at Rocky Cape the older layers hold the bones of [3,196](<fact: {rocky_cape.fish_below:,}>) fish, and the younger ones [one](<fact: {rocky_cape.fish_above:words}>) vertebra ([Flood 2004](<work: flood-2004>)).
# Whether they forgot how to fish or chose other food is what Read and Henrich dispute.

# %%
# What the island lost
before, after = facts.rocky_cape.fish_below, facts.rocky_cape.fish_above
judge(
    "book-tasmania-lost-tech",
    of_record(true_unless(after >= before, by="fish that were eaten as much in later times as in earlier")),
    f"At Rocky Cape {before:,} fish were found in the older layers and {after} in the younger; Henrich's list of what was lost in {facts.tasmania.isolation_years:,} years "
    f"has {facts.tasmania.lost_skills} kinds of gear and skill, {facts.tasmania.lost_fishing} of them for fishing.",
    fixed=f"the counts differ {before / after:,.0f}-fold, which is more than any slip in counting",
)

# %%
# What fewer people find
judge(
    "book-fewer-people-less-innovation",
    likeliest(
        "peoples of fewer heads come to have fewer techniques, all else being equal",
        true_unless(lambda found: found <= 0, by="islands on which more people had no more techniques", found=tools),
        because="he says it of groups of different number, to explain why the larger ones got further",
        others={
            "peoples on continents, too": undecided(
                "published tests on continents found no such thing and did not count contacts",
                "a count of techniques, people and contacts on a continent",
            )
        },
    ),
    f"Among {len(oceania)} islands of Oceania the kinds of gear go with the {tools:.2f}th power of the people. "
    "That shows that the two go together, and not why; published tests on continents found no such thing.",
)

# %%
# What they lose against what they create
people_there = islands["Tasmania"]
judge(
    "book-lose-versus-create",
    undecided(
        "the answer turns on how much a copy loses, and that has not been measured",
        "a count of techniques lost and created, with their dates, among peoples of different number",
        {
            f"by Henrich's model, for a craft that loses {craft} spreads a copy": true_unless(
                need < people_there, by="a population that keeps what it has"
            )
            for craft, need in zip(crafts[:2], critical[:2], strict=True)
        },
    ),
    f"By Henrich's model a craft that loses {crafts[0]} spreads a copy needs {critical[0]:,.0f} people, and one that loses {crafts[1]} needs {critical[1]:,.0f}; Tasmania had {people_there:,}.",
)

# %%
# What Kremer's paper finds
chance = 1 / math.factorial(len(islands))
judge(
    "book-kremer-larger-faster",
    of_record(
        likeliest(
            "Kremer's paper finds that larger peoples got further",
            true_unless(facts.kremer.sign <= 0, by="a paper that finds no such thing"),
            because="the sentence says what the paper finds",
            others={
                "they did, on the islands of Oceania": true_unless(
                    lambda found: found <= 0, by="islands on which more people had no more techniques", found=tools
                )
            },
        )
    ),
    f"The abstract says so of peoples without contact. Of {islands['Flinders']} people on Flinders Island none were left, {islands['Tasmania']:,} lost skills and {islands['Australia']:,} gained them; "
    f"by luck alone the order would be so {chance:.0%} of the time.",
)

# %%
# The critical population
n = np.logspace(1, 6, 101)
drawing, axes = canvas(height=3.3)
axes.axhline(0, color=colours.FAINT, linewidth=1)
for craft, colour in zip(crafts, (colours.GREEN, colours.BLUE, colours.PURPLE), strict=True):
    axes.plot(n, demography.skill_change(n, craft, 1), color=colour)
    label(axes, 1.1e6, demography.skill_change(1e6, craft, 1), f"{craft}", colour)
label(axes, 1.1e6, demography.skill_change(1e6, crafts[0], 1) + 1.3, "loss a copy", fontsize=9, ha="center")

# %%
# The islands, and the axes
axes.set(xscale="log", xlim=(10, 3e6), xlabel="people who copy")
axes.set(ylim=(-9.5, 10.5), ylabel="change of skill in a generation")
for name, number in islands.items():
    axes.axvline(number, color=colours.VERMILION, linewidth=1, linestyle=(0, (4, 3)))
    label(axes, number * 1.1, -8.6, name, colours.VERMILION, fontsize=9)

# %%
# The figure of the islands, with its caption and data
figure(
    drawing,
    name="islands",
    caption=f"In Henrich's model each craft has a population below which it fades: {critical[0]:,.0f}, {critical[1]:,.0f} and {critical[2]:,.0f} people for losses of {crafts[0]}, {crafts[1]} and {crafts[2]} spreads a copy. "
    f"Tasmania lies between the first and the second.",
    alt="Change of skill against population on a logarithmic axis: parallel rising lines that cross nought at different populations, with dashed lines for Flinders, Tasmania and Australia.",
    data={"people (count)": n}
    | {f"change at a loss of {craft} (spreads a generation)": demography.skill_change(n, craft, 1) for craft in crafts},
)

# %% [markdown]
# ## The reckoning
#
# Shulman's arithmetic is right from birth and [twice](<calc: {round(1 / survivors / reduction):times}>) too large as he applies it.
# Constant danger forbids a childhood that is longer than the mean life, but only for skills that pay less with every further month of learning.
# The neurons are where he says, near the line of the other primates, the brain has [3.5](<calc: {heavier:.1f}>) times the mass of a chimpanzee's, and the childhood is the longest of the apes'.
# Kremer's finding is as he tells it.
# [Three](<calc: {len(islands):words}>) islands decide nothing: their order is that of their numbers, as it would be [one time in 6](<calc: one time in {1 / chance:.0f}>) by chance.

# %%
# The hazard of being overtaken, in whose terms the last paragraph speaks
methods = trends.growth_per_year(facts.ho.halving_months * trends.DAYS_PER_YEAR / 12)
overtaken = np.log(facts.sevilla.growth_per_year * methods)
run_months = 12 * childhood.best_childhood(overtaken, 1e6)
assert abs(run_months - 12 / overtaken) < 1e-3

# %%
# The months that the exercise gives, and its answer
burrow = 12
calm = np.log(2) / burrow
best_calm = childhood.best_childhood(calm, slow)

# %% [markdown]
# It is said in the same conversation that nothing eats a model, so that it may take its time.
# But something does.
# In a year, compute for training grows [4.1](<fact: {sevilla.growth_per_year}>)-fold and better methods make each unit worth [2.8](<calc: {methods:.1f}>) of the last;
# a run that takes $T$ to finish is overtaken at that rate, and the condition above, for a skill that grows in proportion to the time, says when to stop: after [4.9](<calc: {run_months:.1f}>) months.
# Mayflies, then, of a kind.

# %% [markdown]
# A hazard that falls with age, as hazards do in the young, would change this too.
# Then those who live through the first seasons have more time than the average says, and a longer childhood pays for whoever gets so far.
#
# !!! question "Exercise: a safer burrow"
#     Shulman's animal finds a burrow in which it takes [twelve](<calc: {burrow:words}>) months, and no longer [three](<calc: {season:words}>), until [half](<plain: what halving means>) are dead.
#     How long should it now learn a skill with an $s$ of [30](<calc: {slow}>) months, and what share of its kind lives to use it?
#
#     ??? success "Answer"
#         The hazard is [0.058](<calc: {calm:.3f}>) a month, and the best childhood [13.7](<calc: {best_calm:.1f}>) months.
#         By then [45%](<calc: {childhood.survival(best_calm, burrow):.0%}>) are alive; outside, at the end of the best childhood there, it was [39%](<calc: {childhood.survival(best_slow, season):.0%}>).
#         Safety buys schooling, and survivors besides.
#
# ## What this leaves out
#
# Animals learn while they live and live while they learn; there is no bell between the two.
# Parents and teachers, whom Shulman thinks decisive, are in none of these formulas but as a shorter $s$.
# Species are no independent draws, so the errors of the exponents are too small.
# The ages of apes and people at their first birth come from a few peoples and places, without intervals.
# The islands are few; what the Tasmanians gave up they may have had reasons to give up.
