# ---
# title: Mayflies
# summary: >-
#   Most animals are stupid, says Carl Shulman, because learning takes time and they are killed before they can use what they learn.
#   In his example a longer childhood divides the benefit by [512](<calc: {reduction:.0f}>) and not by the figure that he gives, but the argument stands: a long childhood pays while skill grows by more percent a year than danger takes.
#   What an Aché hunter of Paraguay brings home grows by [14%](<calc: {rise:.0%}>) a year at the age of [20](<calc: {told_at}>) ([10%](<calc: {rise.low:.0%}>) to [21%](<calc: {rise.high:.0%}>)),
#   more than danger takes even from wild chimpanzees,
#   and among people who live by hunting and gathering, learning such a skill would pay until about [31](<calc: {stop:.0f}>) ([26](<calc: {stop.least:.0f}>) to [33](<calc: {stop.most:.0f}>) by other choices);
#   under the danger of the animal in his example it would pay at no age that was measured.
#   A measurement in which learners run much higher risks than others of their age would lower these ages.
# part: Sample efficiency
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 4
# excerpts: [shulman-waiting, book-fifty-fifty, shulman-childhood, shulman-tasmania, shulman-imbalance]
# claims: [book-1024-reduction, book-999-killed, book-exponential-cost-of-waiting, book-unusually-long-childhood, book-three-times-chimp,
#   book-kremer-larger-faster, book-tasmania-lost-tech, book-fewer-people-less-innovation, book-lose-versus-create]
# corrections:
#   - {date: 2026-11-26, was: 'for what counts is the life still to come when learning ends',
#      now: 'Which years count depends on where the danger comes from.',
#      why: 'That holds where danger goes with age. Where it goes with being a learner, the danger of the years of learning counts, and the page did not say so.'}
#   - {date: 2026-11-26, was: 'this page has no measurement of it', now: 'One such skill has been measured year by year.',
#      why: 'Hunting trips of the Aché are public, and the page reckons with them now.'}
#   - {date: 2026-11-26, was: 'there is no skill in the world for which she should have one',
#      now: 'The bound fails where returns grow at first.',
#      why: 'The proof needs returns that diminish from the start.'}
#   - {date: 2026-11-26, was: 'nothing that is learned goes like that for long', why: 'Nothing on the page showed it.'}
#   - {date: 2026-11-26, was: 'is then best learned for 18, which is about when people stop',
#      why: 'The age follows from how slow the skill is, which was our choice. Its neighbours stand in a table now.'}
#   - {date: 2026-11-26, was: 'a mean life to come of 53 years', why: 'It supposed that danger stays at what it is in youth for ever.'}
#   - {date: 2026-11-26, was: 'above the line by 1.4 standard deviations of its scatter',
#      now: 'is 0.9 standard errors above the line',
#      why: 'The scatter of smaller primates leaves out how uncertain the line itself is at the size of a human brain.'}
#   - {date: 2026-11-26, was: 'It is long beside that of other animals and exactly as long as so many cortical neurons would lead one to expect',
#      now: 'That rank is disputed, and no rank in neurons says how long a childhood is.',
#      why: 'The verdict compared numbers of neurons and no childhoods. It is withdrawn.'}
#   - {date: 2026-11-26, was: 'The islands agree with the models that were made for them',
#      why: 'Their order is too likely by luck, and the model could not have come out otherwise. The verdicts are withdrawn.'}
#   - {date: 2026-11-26, was: 'so "more than three times" is safe for chimpanzees',
#      why: 'The source says only that we have close to that many times the neurons of gorillas. The verdict is withdrawn.'}
#   - {date: 2026-11-26, was: 'and says which were lost: the hard ones',
#      why: 'No source says how hard the lost crafts were to copy. The verdict is withdrawn.'}
#   - {date: 2026-11-26, was: 'depends on where the count starts', now: 'His words compare one childhood with another, and there the figure is twice too large.',
#     why: 'That reading is the likeliest, and its verdict is the verdict.'}
#   - {date: 2026-11-26, was: 'So our childhood is the longest of the apes'', as he says, although not by a multiple.', now: 'Our childhood is the longest of the apes'', as he says, although not by a multiple, nor among every people.',
#     why: 'Of peoples only the one of the table had been compared. The Pumé have their first child as early as orangutans.'}
#   - {date: 2026-11-26, was: 'withdrawn, because it compared cortices', now: 'Our childhood is the longest of the apes',
#     why: 'Childhoods are compared with childhoods now, and brains by their mass.'}
#   - {date: 2026-11-26, was: 'withdrawn, because the model by which it was judged cannot say anything else', now: 'on these islands fewer people had fewer kinds of gear',
#     why: 'A table of islands in Oceania stands in place of the model.'}
#   - {date: 2026-11-26, was: 'holds, read as peoples of fewer heads have fewer techniques, whatever the reason',
#     now: 'Experiments can tell cause from company, but they disagree as well',
#     why: 'He speaks of how much is invented. Counts of one time do not show that, so the verdict is undecided.'}
# ---

# %%
# What this essay computes with
import numpy as np
from scipy import optimize

from reckoner.author import canvas, colours, facts, figure, headline, judge, label, runs, table
from snippets import allometry, childhood, demography, hazards
from snippets.resampling import bootstrap, leave_out, under_null
from snippets.verdicts import at_least, compare, likeliest, of_record, true_unless, undecided

# %%
# The dangers: of Shulman's animal a month and a year, of Hiwi children and young men, and of wild chimpanzees a year
season, months = 3, 30
h = np.log(2) / season
small = 12 * h
boys = childhood.hazard_between(1, facts.hiwi.alive_at_15, 15)
men = childhood.hazard_between(facts.hiwi.alive_at_15, facts.hiwi.alive_at_30, 30 - 15)
chimpanzees = 1 / facts.chimpanzee_wild.adult_years

# %% [markdown]
# Why are most animals stupid?
# Carl Shulman, then an adviser to Open Philanthropy, has an answer from economics.
# A brain is worth having only for whoever lives long enough to fill it, and most animals, mayflies and mice among them, do not:
#
# > That means you actually have exponentially increasing costs in a given niche.
# > If I have a 50 percent chance of dying every few months [...], the cost of going from three months [...] to 30 months is not 10x less benefit;
# > it's a 1,024x reduction in the benefit I get from what I learn, because 99.9 percent of such animals will have been killed
# >
# > — [Carl Shulman](<said: shulman-waiting>)
#
# This matters to whoever builds AI, because scaling seems to work: bigger models that are trained for longer get cleverer.
# If it is so easy, why has evolution hardly ever done it?
# Shulman's reply is that it seldom paid.
# We find that his figure is too large where he applies it, and that his argument is right, with a condition that he does not state:
# a long childhood pays as long as skill grows by more percent a year than danger takes.
# For one human skill, how the Aché of Paraguay hunt, that can be measured, and the picture shows it.

# %%
# The curves of skill fitted to the trips of Aché hunters: by choice, and for the hunters drawn again
fits, by_age = runs("hunters"), runs("hunters-ages")
found = zip(fits["rate"], fits["elasticity"], fits["decline"], strict=True)
told = list(zip(fits["choice"], fits["draw"], found, strict=True))
curves = {choice: curve for choice, draw, curve in told if draw == 0}
again = [curve for _, draw, curve in told if draw > 0]
men_there, trips_there = (round(fits[name][0]) for name in ("hunters", "trips"))

# %%
# Its growth at an age, and the age until which learning pays under a danger
told_at, span = 20, facts.forager_span.years


def growth_at(choice="kilograms", at=told_at):
    """Growth of the skill a year, as a share of itself."""
    return childhood.skill_growth(at, *curves[choice])


# %%
# The best age to stop
def best_stop(danger=men, end=span, curve=None, choice="kilograms"):
    """The age at which to stop learning, in years, under a danger a year that ends with the span of life."""
    ages = np.linspace(0.01, end, 8_001)
    skill = childhood.skill_curve(ages, *(curve or curves[choice]))
    return childhood.best_age(ages, np.exp(-danger * ages), skill)


# %%
# The same where what was learned is kept, and only the use of it fails with age
def best_if_kept(danger=men):
    """The age at which to stop if the curve's decline belongs to the life to come and not to the skill."""
    rate, elasticity, decline = curves["kilograms"]
    return best_stop(danger=danger + decline, curve=(rate, elasticity, 0.0))


# %%
# The age at which the Aché bring home most, and their curve at the pace of the average people
ages_tried = np.linspace(11, span, 8_001)
peak = ages_tried[np.argmax(childhood.skill_curve(ages_tried, *curves["kilograms"]))]
pace, elsewhere = peak / facts.koster.peak_years, "the Aché's curve at the pace of the average of many peoples"
rate, elasticity, decline = curves["kilograms"]
average = (pace * rate, elasticity, pace * decline)

# %%
# The other form of curve, the cubic in age that McElreath and Koster use
powers = [runs("hunters-cubic")[name][0] for name in ("linear", "square", "cube")]
cubic = np.polynomial.Polynomial([0, *powers])


def best_by_cubic():
    """The age at which to stop by the cubic, from the youngest hunter's on."""
    skill = np.exp(cubic((ages_tried - 35) / 10))
    return childhood.best_age(ages_tried, np.exp(-men * ages_tried), skill)


# %%
# The intervals, over the hunters drawn again
level = 0.95
tails = [(1 - level) / 2, (1 + level) / 2]
rises = np.quantile([childhood.skill_growth(told_at, *curve) for curve in again], tails)
stops = np.quantile([best_stop(curve=curve) for curve in again], tails)


# %%
# What comes of classes of ages alone, without a curve
def by_classes(low=15, high=25, width=5):
    """Growth a year from the one class of ages to the other, of what a trip brings home."""
    meat = by_age["kilograms"] * by_age["trips"]
    parts = [(by_age["age"] >= start) & (by_age["age"] < start + width) for start in (low, high)]
    mean = [sum(meat[part]) / sum(by_age["trips"][part]) for part in parts]
    return np.log(mean[1] / mean[0]) / (high - low)


# %%
# The choices that another analyst could have made of the hunts
other_hunts = {choice: {"choice": choice} for choice in curves if choice != "kilograms"}
by_cubic = "a cubic in age, as McElreath and Koster have it"

# %%
# How fast a hunter's skill grows
rise = headline(
    "skill-growth",
    f"growth a year, at the age of {told_at}, of what an Aché hunter brings home from a trip",
    growth_at,
    unit="share",
    format=".0%",
    interval=(rises[0], rises[1]),
    how=f"{level:.0%} of {len(again)} draws of {men_there} hunters",
    alternatives=other_hunts
    | {
        by_cubic: cubic.deriv()((told_at - 35) / 10) / 10,
        elsewhere: childhood.skill_growth(told_at, *average),
        "the classes of age without a curve": by_classes,
    },
)

# %%
# Until when learning to hunt pays
milder = 0.5
under_milder = f"{milder:.0%} of the danger of the men"
stop = headline(
    "hunting-age",
    "age in years until which it pays to learn hunting before using it, under the danger of young Hiwi men",
    best_stop,
    unit="years",
    format=".0f",
    interval=(stops[0], stops[1]),
    how=f"{level:.0%} of {len(again)} draws of {men_there} hunters",
    alternatives={
        "the danger of Hiwi children": {"danger": boys},
        "that while one learns, whatever one's age": {"curve": (rate, elasticity, decline + boys - men)},
        under_milder: {"danger": milder * men},
        "the danger of wild chimpanzees": {"danger": chimpanzees},
        "a shorter span of life": {"end": facts.forager_span.years.low},
        "a longer span of life": {"end": facts.forager_span.years.high},
        "strength that fails with age, counted with the danger": best_if_kept,
        by_cubic: best_by_cubic,
        elsewhere: {"curve": average},
    }
    | other_hunts,
)

# %%
# The figure's curve of growth, with what chance does to it
curve = curves["kilograms"]
years = np.arange(11, 35)
growth = childhood.skill_growth(years, *curve)
low, high = np.quantile([childhood.skill_growth(years, *one) for one in again], tails, axis=0)
to_come = childhood.remaining_life(years_all := np.linspace(0.01, span, 8_001), np.exp(-men * years_all))
loss = 1 / np.interp(years, years_all, to_come)

# %%
# Growth of skill against danger
drawing, axes = canvas(height=3.6)
axes.fill_between(years, np.clip(100 * low, 0.5, None), 100 * high, color=colours.BLUE, alpha=0.18, linewidth=0)
axes.plot(years, np.where(growth > 0.005, 100 * growth, np.nan), color=colours.BLUE)
axes.plot([11, 34], [100 * small] * 2, color=colours.VERMILION)
axes.plot([11, 34], [100 * chimpanzees] * 2, color=colours.PURPLE)
axes.plot(years, 100 * loss, color=colours.GREEN)
axes.set(yscale="log", ylim=(1, 700), ylabel="percent a year", xlim=(11, 34), xlabel="age (years)")
axes.set_yticks([1, 10, 100], ["1", "10", "100"])
axes.minorticks_off()

# %%
# The crossings, and the labels
axes.plot([stop], [100 * childhood.skill_growth(float(stop), *curve)], "o", color=colours.INK, markersize=5)
crossing = best_stop(danger=chimpanzees, end=600)
axes.plot([crossing], [100 * chimpanzees], "o", color=colours.INK, markersize=5)
label(axes, 11.4, 370, "danger: Shulman's animal", colours.VERMILION, fontsize=9)
label(axes, 11.4, 7.8, "wild chimpanzees", colours.PURPLE, fontsize=9)
label(axes, 11.4, 2.1, "foragers", colours.GREEN, fontsize=9)
label(axes, 18.6, 26, "growth of hunting skill", colours.BLUE, fontsize=9)

# %%
# The figure of growth and danger, with its caption and data
figure(
    drawing,
    name="worth-learning",
    caption=f"Learning to hunt pays while the skill grows faster than danger takes: until {crossing:.0f} under a chimpanzee's danger, "
    f"until {stop:.0f} under that of foragers, who live by hunting and gathering (dots), and at no age measured under that of Shulman's animal. "
    f"The foragers' line is one over the years still to come, so it counts old age too. Band: {level:.0%} of {len(again)} random redraws of {men_there} hunters.",
    alt="Growth of hunting skill by age on a logarithmic axis, a falling curve with a band; it crosses the level of wild chimpanzees' danger and then that of foragers, and stays far below that of a small animal.",
    data={
        "age (years)": years,
        "growth of skill (share a year)": growth,
        "low (share a year)": low,
        "high (share a year)": high,
        "one part in the years to come, foragers (share a year)": loss,
    },
)

# %% [markdown]
# ## One in how many
#
# This section checks Shulman's arithmetic.
# Of his animals [half](<plain: his even chance>) die every few months; a note in the book makes it [three](<calc: {season:words}>), which we call a season.
# The note multiplies the chances, ["50% × 50% = 25%"](<said: book-fifty-fifty>) and so on, up to [30](<calc: {months}>) months.

# %%
# How many are left, for any length of a season, any start of the count and any fall of danger with age
shorter_spell, longer_spell, falling_shape = 2, 4, 0.75


def left(spell=season, since=0, shape=1.0):
    """Share of those alive at the age `since` who live through the long childhood; shape below 1 eases danger."""
    scale = spell / hazards.weibull_horizon(0.5, 1.0, shape)
    return hazards.weibull_success(months, scale, shape) / hazards.weibull_success(since, scale, shape)


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

# %%
# The same month by month, and the power of time that would make up for the longer childhood
herd = 2_000_000
drawn = childhood.simulate_uses(months, season, herd, seed=3)
assert abs(drawn.mean() - survivors) < 4 * np.sqrt(survivors / herd)
longer = months / season
power = np.log(reduction) / np.log(longer)

# %% [markdown]
# Of all that are born, one in [1,024](<calc: {1 / survivors:,.0f}>) is alive after [30](<calc: {months}>) months, so that [99.90%](<calc: {1 - survivors:.2%}>) are dead, as he says.
# But the short childhood has its dead too, since [half](<calc: {childhood.survival(season, season):fraction}>) of the quick learners do not see the end of it.
# Of those who do, one in [512](<calc: {reduction:.0f}>) lives on to the end of the long childhood.
# His words compare one childhood with another, and there the figure is [twice](<calc: {round(1 / survivors / reduction):times}>) too large.
#
# The exact figure hardly matters, because it hangs on what "every few months" means.
# If [half](<plain: his even chance>) died every [two](<calc: {shorter_spell:words}>) months, one in [32,768](<calc: {1 / left(shorter_spell):,.0f}>) would be left; if every [four](<calc: {longer_spell:words}>),
# one in [181](<calc: {1 / left(longer_spell):,.0f}>).
# What matters is the shape: each season divides those left by the same factor, as long as the danger stays the same.
# To make up for that, an animal that learns [10 times](<calc: {longer:.0f} times>) as long would have to come out [512](<calc: {reduction:.0f}>) times as able.
# Its skill would have to grow with the [2.7th](<calc: {power:.1f}th>) power of the time, faster than its square.

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
# A danger that is the same in every season, and one that falls with age
ends = season * np.arange(11)
steady_hiwi = (1 / facts.hiwi.alive_at_15) / (facts.hiwi.alive_at_15 / facts.hiwi.alive_at_30)


def steadiness(shape=1.0):
    """By how much the first season divides the survivors over how much the last one does."""
    scale = season / hazards.weibull_horizon(0.5, 1.0, shape)
    divided = hazards.weibull_success(ends[:-1], scale, shape) / hazards.weibull_success(ends[1:], scale, shape)
    return divided[0] / divided[-1]


# %%
# How steady the danger of his example is
by_first = "by how much the first season divides the survivors, over how much the last one does"
same = "it follows from a danger that stays the same"
steady = headline("steadiness", by_first, steadiness(), unit="ratio", format=".2f", exact=same)

# %%
# The cost of waiting
slack = 0.05
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
            "among the Hiwi, from birth to youth": true_unless(
                abs(steady_hiwi - 1) > slack, by="first years that cost more than those of youth"
            ),
        },
    ),
    f"Under a constant danger every season divides the survivors by the same factor. Where danger falls with age as in our example, "
    f"the first season divides them by {steadiness(falling_shape):.2f} times as much as the last; "
    f"among the Hiwi the first years, infancy among them, did so by {steady_hiwi:.2f} times as much as youth.",
    fixed="under a danger that stays the same it is a theorem",
)

# %%
# The mean life of his animal, and the best childhoods for skills whose returns diminish
of_animals = f"mean life of animals that halve in number every {season} months"
by_hazard = "under a constant danger it follows from the time that he gives"
mean_life = headline("mean-life", of_animals, 1 / h, unit="months", format=".1f", exact=by_hazard)
quick, slow, untaught = 3, 30, np.exp(-1)
best_quick, best_slow = (childhood.best_childhood(h, s) for s in (quick, slow))

# %% [markdown]
# ## How long to learn
#
# This section turns the arithmetic into a rule, and says where the rule ends.
# Suppose that an animal learns until some age and lives on what it has learned from then on.
# A further month of school costs it a month of the life that is still to come, and buys some skill.
# So it should go on while skill grows by a larger share than a month is of that life.
#
# In symbols, let $f(T)$ be the skill at the age $T$, $f'(T)$ what it gains a year, and $e(T)$ the years still to come for those who get so far.
# At the best age, [$f'/f = 1/e$](<plain: the condition that the snippet derives>).
# If the danger is the same at every age, [$1/e$](<plain: one over the life to come>) is that danger, a [hazard](<term: hazard>) of so many deaths a year for each one alive.
# Evolution's version of this rule is known: [Charnov 1997](<work: charnov-1997>) finds it behind the age of first breeding, among other things.
#
# If returns diminish from the start, so that each month teaches less than the month before, the rule sets a bound.
# Nobody should then learn for longer than the life still to come when learning ends:
# after $T$ years skill can grow by at most [one](<plain: the numerator>) part in $T$ a year, so that $T$ is at most $e$.
# This holds for a steady danger and for one that changes with age.
# For Shulman's animal, the life to come is [4.3](<calc: {mean_life:.1f}>) months at any age (its mean life), and that is the longest childhood it should have.

# %%
# The same by trial, and skills outside the condition: a power of time, and one with a threshold
threshold = 12
at = np.linspace(0, 240, 240_001)
alive = np.exp(-h * at)
shapes = {
    "quick": -np.expm1(-at / quick),
    "slow": -np.expm1(-at / slow),
    "power": at**power,
    "threshold": np.where(at > threshold, -np.expm1(-np.maximum(at - threshold, 0) / quick), 0),
}
tried = {name: childhood.best_age(at, alive, skill) for name, skill in shapes.items()}
assert abs(tried["quick"] - best_quick) < 0.01
assert abs(tried["slow"] - best_slow) < 0.01
assert abs(tried["power"] - childhood.best_childhood_of_power(h, power)) < 0.01
assert abs(tried["threshold"] - threshold - best_quick) < 0.01

# %% [markdown]
# Take a skill of which [37%](<calc: {untaught:.0%}>) is still missing after a time $s$, so that a large $s$ means a slow skill.
# Under a steady danger the best childhood is then [$s \ln(1 + e/s)$](<plain: the formula that the snippet computes>).
# If $s$ is [three](<calc: {quick:words}>) months, the animal should learn for [2.7](<calc: {best_quick:.1f}>) months; if it is [30](<calc: {slow}>), for [4.0](<calc: {best_slow:.1f}>).
# There is [10 times](<calc: {slow / quick:.0f} times>) as much to know, but the childhood is only [1.5](<calc: {best_slow / best_quick:.1f}>) times as long, because the danger caps it.
#
# The bound fails where returns grow at first.
# A skill that goes with the [2.7th](<calc: {power:.1f}th>) power of time, as above, deserves [11.7](<calc: {tried["power"]:.1f}>) months.
# A skill that teaches nothing for [twelve](<calc: {threshold:words}>) months, and then has an $s$ of [three](<calc: {quick:words}>), deserves [14.7](<calc: {tried["threshold"]:.1f}>) months, if it is to be learned at all.

# %%
# What each childhood gets, over what the best of its kind gets
drawing, axes = canvas(height=3.2)
axes.axvline(1, color=colours.FAINT, linewidth=1, linestyle=(0, (4, 3)))
hues = (colours.VERMILION, colours.GREEN, colours.BLUE, colours.PURPLE)
kept = at <= 6 * mean_life
gets = {name: (skill * alive / max(skill * alive))[kept][::900] for name, skill in shapes.items()}
lives = at[kept][::900] / mean_life
for (name, got), hue in zip(gets.items(), hues, strict=True):
    axes.plot(lives, got, color=hue)
    axes.plot([tried[name] / mean_life], [1], "o", color=hue, markersize=5)
axes.set(xlim=(0, 6), xlabel="childhood (mean lives)", ylim=(0, 1.32), ylabel="benefit, over the best")
for x, y, text, hue in ((0.03, 1.2, "quick", hues[0]), (0.62, 1.08, "slow", hues[1]), (2.45, 1.08, "power", hues[2]),
                        (3.55, 1.08, "threshold", hues[3]), (1.06, 0.06, "mean life", colours.FAINT)):  # fmt: skip
    label(axes, x, y, text, hue, fontsize=9)

# %%
# The figure of the best childhoods, with its caption and data
figure(
    drawing,
    name="childhood",
    caption=f"The mean life caps a childhood only if returns diminish from the start. At Shulman's danger a skill that takes {quick} or {slow} months is best learned for less than a mean life; "
    f"one that goes with the {power:.1f}th power of time, or teaches nothing for {threshold} months, for {tried['power'] / mean_life:.1f} or {tried['threshold'] / mean_life:.1f} of them.",
    alt="Benefit against the length of childhood in mean lives: the quick and the slow skill peak before a dashed line at the mean life, the others well after it.",
    data={"childhood (mean lives)": lives}
    | {f"benefit, {name} (share of the best)": got for name, got in gets.items()},
)

# %% [markdown]
# People live among smaller dangers.
# Of Hiwi men in Venezuela before 1960,
# [57%](<fact: {hiwi.alive_at_15:.0%}>) lived to be [15](<plain: the age in the source>) and [43%](<fact: {hiwi.alive_at_30:.0%}>) to be [30](<plain: the age in the source>) ([Hawks 2007](<work: hawks-2007>)),
# and theirs was a more dangerous life than that of other foragers who have been studied.
# That makes [3.7%](<calc: {boys:.1%}>) a year from birth to [15](<plain: the age in the source>), the deaths of infants included, and [1.9%](<calc: {men:.1%}>) for young men.
# Wild chimpanzees, once they are mature, live for about [15](<fact: {chimpanzee_wild.adult_years}>) years more ([Hill et al. 2001](<work: hill-2001>)), as they would under [6.7%](<calc: {chimpanzees:.1%}>) a year.
# The table gives the best childhood for quick and slow skills under each of these dangers.

# %%
# The best childhoods under the dangers of people and chimpanzees
skill_years = [5, 10, 20]
dangers = {"Hiwi men": men, "Hiwi from birth to 15": boys, "wild chimpanzees": chimpanzees}
best = {name: [childhood.best_childhood(danger, s) for s in skill_years] for name, danger in dangers.items()}
table(
    [[f"{name}, {dangers[name]:.1%}", *(f"{years:.0f}" for years in row)] for name, row in best.items()],
    columns=["danger a year", *(f"s of {s} years" for s in skill_years)],
    caption=f"The best childhood, in years, hangs on how slow the skill is as much as on the danger: "
    f"from {best['wild chimpanzees'][0]:.0f} to {best['Hiwi men'][2]:.0f}.",
)

# %%
# The danger of children first and the men's after it
span_years = np.linspace(0, 600, 600_001)
in_turn = np.exp(-np.where(span_years < 15, boys * span_years, boys * 15 + men * (span_years - 15)))
best_in_turn = childhood.best_age(span_years, in_turn, -np.expm1(-span_years / skill_years[1]))

# %%
# What a trip brought home at some ages
ages_shown = [15, 20, 30]
yields = [by_age["kilograms"][list(by_age["age"]).index(low_age)] for low_age in ages_shown]
dangers_beaten = rise / chimpanzees

# %% [markdown]
# Which years count depends on where the danger comes from.
# If danger goes with age, what matters is the life still to come when learning ends.
# With the danger from birth until [15](<plain: the age in the source>) and the men's after it, a skill with an $s$ of [ten](<calc: {skill_years[1]:words}>) years then deserves [18](<calc: {best_in_turn:.0f}>) years,
# as under the men's danger alone.
# If danger goes with being a learner, because learners are weak or clumsy at any age, what matters is the danger of the years of learning;
# were it that of the years from birth to [15](<plain: the age in the source>), the same skill would deserve [13](<calc: {best["Hiwi from birth to 15"][1]:.0f}>).
# So a cell of the table that looks right for people proves nothing: its neighbours say otherwise, and the $s$ was ours to choose.
#
# ## A skill that people learn
#
# This section puts a measured skill into the rule.
# One such skill has been measured year by year.
# [147](<calc: {men_there}>) Aché men of eastern Paraguay made [14,364](<calc: {trips_there:,}>) hunting trips whose yields are public ([McElreath and Koster 2014](<work: mcelreath-2014>)).
# A hunter between [15](<calc: {ages_shown[0]}>) and [20](<calc: {ages_shown[0] + 5}>) brought home [0.7](<calc: {yields[0]:.1f}>) kilograms of meat from a trip.
# Between [20](<calc: {ages_shown[1]}>) and [25](<calc: {ages_shown[1] + 5}>) it was [1.7](<calc: {yields[1]:.1f}>) kilograms,
# and between [30](<calc: {ages_shown[2]}>) and [35](<calc: {ages_shown[2] + 5}>) it was [4.0](<calc: {yields[2]:.1f}>).
# After that it hardly rose.
#
# Through all ages we fit the curve that [Koster et al. 2020](<work: koster-2020>) use: skill rises slowly, then fast, levels off, and fails with age.
# At the age of [20](<calc: {told_at}>) it grows by [14%](<calc: {rise:.0%}>) a year, or [10%](<calc: {rise.low:.0%}>) to [21%](<calc: {rise.high:.0%}>) when we draw as many hunters at random from among them, again and again.
# That is [2.1](<calc: {dangers_beaten:.1f}>) times the danger of a wild chimpanzee and [7.6](<calc: {rise / men:.1f}>) times that of a young Hiwi man.
# Counting catches in place of kilograms gives the least growth, [8%](<calc: {rise.least:.0%}>), and trips before [2000](<plain: where the record is cut in two>) alone the most, [18%](<calc: {rise.most:.0%}>);
# all are more than the chimpanzees' danger.
#
# Until when would it pay to learn before hunting for a living?
# Under the young men's danger,
# and with a span of life of [73](<fact: {forager_span.years}>) years ([Gurven and Kaplan 2007](<work: gurven-2007>) say [68](<fact: {forager_span.years.low:.0f}>) to [78](<fact: {forager_span.years.high:.0f}>)),
# until [31](<calc: {stop:.0f}>).
# The interval is [28](<calc: {stop.low:.0f}>) to [33](<calc: {stop.high:.0f}>), and all other choices stay between [26](<calc: {stop.least:.0f}>), under the danger of chimpanzees, and [33](<calc: {stop.most:.0f}>).
# So for foragers danger hardly matters: [half](<plain: the step of the comparison>) of it would move the age by [one](<calc: {round(stop.alternatives[under_milder] - stop):words}>) year.
# What limits their childhood is the skill itself.
#
# The Aché learn late, though.
# By our curve they bring home most at the age of [40](<calc: {peak:.0f}>), and McElreath and Koster too find about [40](<fact: {ache_hunters.peak}>).
# Hunters of [forty](<fact: {koster.places:words}>) places, the Aché's among them, do so between [30](<fact: {koster.peak_years.low:.0f}>) and [35](<fact: {koster.peak_years.high:.0f}>) on average.
# If we speed the Aché's curve up to that average, growth at [20](<calc: {told_at}>) is [10%](<calc: {rise.alternatives[elsewhere]:.0%}>) a year, and learning pays until [26](<calc: {stop.alternatives[elsewhere]:.0f}>).
#
# The hunt is also a case where the bound fails, because its returns grow at first.
# Under the chimpanzees' danger the mean life is [15](<fact: {chimpanzee_wild.adult_years}>) years, but learning pays until [26](<calc: {crossing:.0f}>).
# Under Shulman's danger, [277%](<calc: {small:.0%}>) a year (a month's rate times the months of a year, hence more than all), the skill keeps up at no age at which hunting was recorded.
# So danger decides whether a long childhood pays at all, and the skill decides how long.

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
# The human brain by the lines through other species
grams, neurons = facts.brain_human.grams, facts.brain_human.neurons
rodent_kilograms = allometry.allometric_prediction(neurons, rodents[1], rodents[0]) / 1000
error = allometry.allometric_prediction_error(grams, *monkeys)
elephant = facts.cortex_elephant.neurons / facts.cortex_human.neurons
elephant_times = facts.brain_elephant.neurons / neurons

# %%
# The neurons of a human brain over those that the primates' line foretells, and how far that is in standard errors
expected = allometry.allometric_prediction(grams, *monkeys)
away = np.log(neurons / expected) / error

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
# ## Bigger models
#
# This section checks what Shulman says of people, whom he likens to a bigger AI model that is trained for longer:
#
# > We have an unusually long childhood. [...] more than three times as large as chimpanzees
# >
# > — [Carl Shulman](<said: shulman-childhood>)
#
# Brains have been weighed.
# A grown person's has [1,352](<fact: {robson_human.grams:,}>) grams and a chimpanzee's [384](<fact: {robson_chimpanzee.grams}>) ([Robson and Wood 2008](<work: robson-2008>)), which makes [3.5](<calc: {heavier:.1f}>) times.
# More mass need not mean more nerve cells, so the cells were counted too.
#
# [Herculano-Houzel et al. 2015](<work: herculano-houzel-2015>) list the neurons of many species.
# A line through [ten](<calc: {len(monkeys[0]):words}>) smaller primates foretells [70 billion](<calc: {expected / 1e9:.0f} billion>) neurons for a brain of our size.
# We have [86 billion](<fact: {brain_human.neurons / 1e9:.0f} billion>), which is [0.9](<calc: {away:.1f}>) standard errors above the line, so nothing out of the ordinary.
# (The elephant's brain, of [4,619](<fact: {brain_elephant.grams:,.0f}>) grams, has [three](<calc: {round(elephant_times):words}>) times our neurons, but nearly all in its cerebellum;
# in its cortex it has [34%](<calc: {elephant:.0%}>) of ours.)
# A rodent with so many neurons as we have would carry [21](<calc: {rodent_kilograms:.0f}>) kilograms of brain.
# For a brain of a chimpanzee's size the line has [22 billion](<calc: {of_chimpanzee / 1e9:.0f} billion>), and we have [4.0](<calc: {neurons / of_chimpanzee:.1f}>) times as many; chimpanzees are not in the list, and
# gorillas have about [a third](<fact: {1 / gorilla.neuron_ratio:fraction}>) of our neurons ([Fonseca-Azevedo and Herculano-Houzel 2012](<work: fonseca-azevedo-2012>)).
# By either measure the brain is a scaled-up primate's, as Shulman has it.

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

# %% [markdown]
# Childhoods can be compared in years.
# Orangutans have their first young at [15.7](<fact: {kelley_orangutan.first_birth}>) years, chimpanzees at [14.3](<fact: {kelley_chimpanzee.first_birth}>) and gorillas at [10.1](<fact: {kelley_gorilla.first_birth}>);
# people have theirs at [19.7](<fact: {kelley_human.first_birth}>) ([Kelley and Schwartz 2010](<work: kelley-2010>)).
# That is [1.3](<calc: {childhood_ratio:.1f}>) times the orangutans' age and [1.4](<calc: {childhood_ratio.alternatives["chimpanzees"]:.1f}>) times the chimpanzees'.
# But peoples differ: among the Pumé, foragers of Venezuela, women have their first child at [15.5](<fact: {pume.first_birth}>) years ([Kramer 2008](<work: kramer-2008>)), no later than orangutans do.
# Our childhood is the longest of the apes', as he says, although not by a multiple, nor among every people.
#
# Is it longer than our brains would lead one to expect?
# [Herculano-Houzel 2024](<work: herculano-houzel-discoveries>) finds it [100%](<fact: {cortex.childhood_ratio:.0%}>) as long as the neurons of our cortex, the brain's outer layer, foretell,
# and ranks our cortex [first](<fact: {cortex.rank:ordinal}>) by their number.
# By another way of counting, a pilot whale has [37 billion](<fact: {cortex_pilot_whale.neurons / 1e9:.0f} billion>),
# which its authors call [almost twice](<plain: their words>) as many as people have ([Mortensen et al. 2014](<work: mortensen-2014>)).
# That rank is disputed, and no rank in neurons says how long a childhood is.

# %%
# The childhood
judge(
    "book-unusually-long-childhood",
    likeliest(
        "people take longer to grow up than animals of like size and kind, which are the other apes",
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

# %%
# Growth in proportion to size, through the estimates for the first and the last year
first, last, beyond = 1500, 1900, 2000
then, later_on = facts.world_1500.people, facts.world_1900.people
k = demography.hyperbolic_rate(then, later_on, last - first)
found = {1600: facts.world_1600.people, 1700: facts.world_1700.people, 1800: facts.world_1800.people}
off = max(abs(demography.hyperbolic_population(then, k, year - first) / found[year] - 1) for year in found)
in_2000 = demography.hyperbolic_population(then, k, beyond - first)

# %% [markdown]
# ## More heads
#
# A childhood is worth more where there is more to learn, and Shulman says that there is more where more people learn from each other:
#
# > The paper finds that technological progress seems to have been faster with larger, connected groups of people. In the smallest groups, like in Tasmania, they actually lost technology, like some fishing techniques.
# >
# > — [Carl Shulman](<said: shulman-tasmania>)
#
# The paper is [Kremer 1993](<work: kremer-1993>), and it is the source of a longer argument too.
# If people find ideas in proportion to their number, and ideas feed more people, the world's population should grow at a rate in proportion to its size.
# Between [1500](<calc: {first}>) and [1900](<calc: {last}>) such growth misses the estimates for the centuries between by [13%](<calc: {off:.0%}>) at most.
# These estimates ([Wikipedia 2025](<work: wikipedia-population-2025>)) are partly curves drawn between a few records, so that is weak evidence.
# For [2000](<calc: {beyond}>) it foretells [4.4 billion](<calc: {in_2000 / 1e9:.1f} billion>) people where there were [6.1 billion](<fact: {world_2000.people / 1e9:.1f} billion>).

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
# Islands are better evidence, because there are many.
# [Kline and Boyd 2010](<work: kline-2010>) list [ten](<calc: {len(oceania):words}>) islands of Oceania, with the people and the kinds of fishing gear that were there when Europeans came.
# An island with [ten](<calc: {ten:words}>) times the people had [1.9](<calc: {ten**tools:.1f}>) times the kinds of gear.
# That is a power of [0.27](<calc: {tools:.2f}>), or [0.16](<calc: {tools.low:.2f}>) to [0.46](<calc: {tools.high:.2f}>) when the islands are drawn again;
# other choices put it between [0.15](<calc: {tools.least:.2f}>) and [0.34](<calc: {tools.most:.2f}>).
# If the populations were dealt to the islands at random, a power as great would come out [0.2%](<calc: {luck.share:.1%}>) of the time.
# So on these islands fewer people had fewer kinds of gear.
# The islands are few and not independent of each other, and the table does not say why: [Vaesen et al. 2016](<work: vaesen-2016>) hold that the theory needs implausible conditions and that what is dug up
# and what is seen among peoples contradicts it.
# Tests among foragers had found no such thing; [Collard et al. 2013](<work: collard-2013>) found it among farmers and herders, some of them from these islands.
# Experiments can tell cause from company, but they disagree as well: in a computer game larger groups improved and kept more ([Derex et al. 2013](<work: derex-2013>), whose data
# [Andersson and Read 2014](<work: andersson-2014>) read the other way), and with paper planes those who learned from more people improved less ([Fay et al. 2019](<work: fay-2019>)).

# %%
# Gear against people
drawing, axes = canvas(height=3.2)
line = np.array([700, 4.5e5])
centre = np.exp(np.log([heads, gear]).mean(axis=1))
axes.plot(line, centre[1] * (line / centre[0]) ** tools, color=colours.BLUE, linewidth=1.2)
axes.plot(heads[in_contact], gear[in_contact], "o", color=colours.BLUE, markersize=5)
axes.plot(heads[~in_contact], gear[~in_contact], "o", color=colours.VERMILION, markersize=5)
for name, (right, up, side) in {"Tonga": (0.85, 1.02, "right"), "Hawaii": (1.35, 0.85, "right"), "Manus": (1.15, 0.93, "left"),
                                "Malekula": (1.15, 0.97, "left"), "Santa Cruz": (1.15, 0.94, "left"), "Yap": (0.85, 1.02, "right")}.items():  # fmt: skip
    label(axes, oceania[name][0] * right, oceania[name][1] * up, name, fontsize=9, ha=side)
axes.set(xscale="log", xlim=(700, 5e5), xlabel="people")
axes.set(yscale="log", ylim=(10, 100), ylabel="kinds of fishing gear")
axes.set_xticks([1e3, 1e4, 1e5], ["1,000", "10,000", "100,000"])
axes.set_yticks([10, 20, 50, 100], ["10", "20", "50", "100"])
axes.minorticks_off()
label(axes, 900, 76, "much contact", colours.BLUE, fontsize=9)
label(axes, 900, 64, "little contact", colours.VERMILION, fontsize=9)

# %%
# The figure of the islands, with its caption and data
figure(
    drawing,
    name="islands",
    caption=f"On {len(oceania)} islands of Oceania, more people went with more kinds of fishing gear: {ten} times the people with {ten**tools:.1f} times the kinds.",
    alt="Kinds of gear against people on logarithmic axes: points about a rising line, Malekula lowest and Hawaii highest.",
    data={"island (name)": list(oceania), "people (count)": heads, "gear (kinds)": gear},
)

# %%
# Islands cut off by the sea, and the people whom a craft needs in Henrich's model
crafts = [6, 10]
critical = [demography.critical_population(craft, 1) for craft in crafts]
islands = {
    "Flinders": facts.flinders.people,
    "Tasmania": facts.tasmania.people,
    "Australia": facts.tasmania.mainland_people,
}

# %% [markdown]
# Tasmania is a single case.
# In a cave at Rocky Cape the older layers hold the bones of [3,196](<fact: {rocky_cape.fish_below:,}>) fish, and the younger ones [one](<fact: {rocky_cape.fish_above:words}>) vertebra ([Flood 2004](<work: flood-2004>)),
# so something was given up.
# Whether the Tasmanians forgot how to fish, for want of people, or chose other food, is what [Henrich 2004](<work: henrich-2004>) and [Read 2006](<work: read-2006>) dispute.
#
# > If you have fewer people, there's less innovation. [...] imbalance between the rate at which you lose technologies to local disturbances and the rate at which you create new technologies.
# >
# > — [Carl Shulman](<said: shulman-imbalance>)
#
# Henrich's model cannot settle it.
# In the model a craft survives if enough people copy it, and how many is enough depends on how much a copy loses.
# If it loses [six](<calc: {crafts[0]:words}>) times the scatter between copies, [227](<calc: {critical[0]:,.0f}>) people are enough; if it loses [ten](<calc: {crafts[1]:words}>) times, [12,367](<calc: {critical[1]:,.0f}>).
# Tasmania had [4,000](<fact: {tasmania.people:,}>), and nobody has measured what a copy loses ([Vaesen 2012](<work: vaesen-2012>) varies the model's other assumptions).

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
        "a people of fewer heads makes fewer innovations in all",
        undecided(
            "a table of one time does not say which makes the other, and experiments with groups of different size disagree",
            "counts of techniques before and after a people grew or shrank",
        ),
        because="he gives it as the reason why larger groups got further, and goes on to a rate of creation",
        others={
            "peoples of fewer heads have fewer techniques, on islands of Oceania": true_unless(
                lambda found: found <= 0, by="islands on which more people had no more techniques", found=tools
            ),
            "the same of peoples elsewhere": undecided(
                "published tests disagree: none among foragers, an effect among farmers and herders, islanders among them",
                "a count of techniques, people and contacts in one more part of the world",
            ),
        },
    ),
    f"On {len(oceania)} islands of Oceania, {ten} times the people had {ten**tools:.1f} times the kinds of fishing gear. "
    "That shows that the two go together, and not that more people made more; experiments disagree.",
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
            f"by Henrich's model, for a craft whose copies lose {craft} times their scatter": true_unless(
                need < people_there, by="a population that keeps what it has"
            )
            for craft, need in zip(crafts[:2], critical[:2], strict=True)
        },
    ),
    f"By Henrich's model a craft whose copies lose {crafts[0]} times their scatter needs {critical[0]:,.0f} people, and {crafts[1]} times, {critical[1]:,.0f}; Tasmania had {people_there:,}.",
)

# %%
# What Kremer's paper finds
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
    f"The abstract says so of peoples without contact. Of {len(islands)} such peoples, the {islands['Flinders']} on Flinders Island died out, "
    f"Tasmania's {islands['Tasmania']:,} lost skills and Australia's {islands['Australia']:,} gained them.",
)

# %%
# Learning by doing: what a hunter from boyhood on brings home in his life, over what a schooled one does
start = 15
life = np.linspace(0.01, span, 14_601)
works = childhood.skill_curve(life, *curve) * np.exp(-men * life)
schooled = childhood.skill_curve(float(stop), *curve) * sum(np.exp(-men * life[life >= stop]))
by_doing = sum(works[life >= start]) / schooled
grown, own = (22.5, 32.5), curves["each hunter compared with himself"]
grown_gain = np.divide(*(childhood.skill_curve(age, *own) for age in reversed(grown)))
quick_skill = 3
easy, hard = (childhood.best_childhood(1 / facts.ngogo.life_expectancy, s) for s in (quick_skill, skill_years[1]))

# %% [markdown]
# ## Objections
#
# **Nobody waits so long.**
# Foragers hunt from their teens and learn by hunting.
# In our curve, a man who hunts from [15](<calc: {start}>) on brings home [1.3](<calc: {by_doing:.1f}>) times as much in his life as one who only studies until [31](<calc: {stop:.0f}>) and is then as good.
# So the age is no forecast of when school ends.
# It is the age until which getting better is worth more than the danger costs, and learning on the job makes a long apprenticeship cheaper still.
#
# **It is bodies that grow, and not skill.**
# Below [20](<calc: {told_at}>) it is partly both.
# But Aché hunting peaks well after strength does ([Walker et al. 2002](<work: walker-2002>)), and from [22.5](<calc: {grown[0]}>) to [32.5](<calc: {grown[1]}>) years a man compared with himself
# comes to bring home [1.6](<calc: {grown_gain:.1f}>) times as much.
# The growth at [20](<calc: {told_at}>) is not that the good hunters are the older ones: comparing each hunter with himself gives [13%](<calc: {rise.alternatives["each hunter compared with himself"]:.0%}>) a year then,
# and comparing those who hunted in the same year gives [16%](<calc: {rise.alternatives["hunters compared within a year"]:.0%}>).
# Still, what grows may not be learned: [Blurton Jones and Marlowe 2002](<work: blurton-jones-2002>) tested the Hadza of Tanzania,
# and those who had spent years at boarding school dug tubers and shot at targets as well as those who had spent them in the bush.
# If it is not learning, our ages say how long it pays to grow, for the rule does not ask why skill grows.
#
# **Some chimpanzees live as long as foragers.**
# At Ngogo in Uganda, life expectancy at birth is [33](<fact: {ngogo.life_expectancy:.0f}>) years,
# and among human foragers [27](<fact: {ngogo.foragers.low:.0f}>) to [37](<fact: {ngogo.foragers.high:.0f}>) ([Wood et al. 2017](<work: wood-2017>)).
# (Most of the others had suffered from disease and from people, the same authors say, so the chimpanzees' danger above is a high one.)
# If safety alone made childhoods long, theirs should be as long as ours.
# By the rule safety is not enough, because the skill has to be slow as well: with so many years to come at every age, an $s$ of [three](<calc: {quick_skill:words}>) years deserves a childhood of [7](<calc: {easy:.0f}>),
# and [ten](<calc: {skill_years[1]:words}>) one of [15](<calc: {hard:.0f}>).
# [Pretelli et al. 2022](<work: pretelli-2022>) find that in gathering fruit and fishing, children come up to adults by adolescence, but not in hunting or digging for tubers.
#
# **All this has been said.**
# In 2000, [Kaplan and colleagues](<work: human-life-history-2000>) explained long childhoods by food that is hard to learn to get, and [Hill et al. 2001](<work: hill-2001>) by the low danger of young adults.
# [Kaplan and Robson 2002](<work: kaplan-robson-2002>) have the full model, in which brain, growth and survival evolve together and the old feed the young, and set measured food beside measured deaths, of foragers and of chimpanzees.
# Theirs is the better account of how people came to be; ours is one choice in one life.
# What we have not seen elsewhere is Shulman's arithmetic put as a rule with its exact condition, and the ages that follow from a measured skill, with intervals.

# %% [markdown]
# ## The reckoning
#
# Shulman's figure is [twice](<calc: {round(1 / survivors / reduction):times}>) too large for the comparison that he makes, and his argument survives it.
# Danger decides whether a long childhood pays: it does if skill grows faster than danger takes.
# Shulman's animal cannot afford one for any skill with returns that diminish, while a hunter could bear several times the danger of his life.
# But where danger is low, it is the slowness of the skill that decides how long, and his example leaves that out.
# The brain has [3.5](<calc: {heavier:.1f}>) times the mass of a chimpanzee's, as he says, and the childhood is [1.3](<calc: {childhood_ratio:.1f}>) times as long as an orangutan's.
# Of Kremer's paper he reports what it finds; whether the number of people made the difference is open.

# %%
# The months that the exercise gives, and its answer
burrow = 12
calm = np.log(2) / burrow
best_calm = childhood.best_childhood(calm, slow)

# %% [markdown]
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
# The rule weighs one life, while evolution weighs children and grandchildren.
# Parents and teachers, whom Shulman thinks decisive, are in it only as a smaller $s$.
# The danger is that of the Hiwi and the skill that of the Aché, both men.
# The Hiwi's figures come from a summary of the study, and what we say of chimpanzees' lives, of the span of life, of other hunters, and of the Aché's strength and the Hadza's tests comes from the abstracts of the papers,
# not from their tables.
# The record runs over decades in which hunting changed, and age, year of birth and year of the hunt cannot all be told apart.
# Species and islands are no independent draws, so the intervals that treat them so are too narrow.
