# ---
# title: The bill
# summary: >-
#   In June 2024 Dario Amodei foresaw models that cost [$10 billion](<calc: ${lower:large3}>) or [$100 billion](<calc: ${upper:large3}>) by the end of [2027](<calc: {last_year}>). It depends on which bill is meant:
#   the machines that trained Grok 3 cost [20](<calc: {apart:.0f}>) times what its run wore out of them ([18](<calc: {apart.low:.0f}>) to [24](<calc: {apart.high:.0f}>)).
#   By rent, which comes nearest to what he said of his present, the [few billions](<plain: his words>) that he expected of 2025 were not reached by any bill that is published, and [2027](<calc: {last_year}>) is open.
#   One campus could run up [$4.8 billion](<calc: ${ceiling_2025:large2}>) until the end of 2025 and can run up [$37 billion](<calc: ${ceiling_2027:large2}>) until that of [2027](<calc: {last_year}>);
#   all of Google's together, were it one run, [$140 billion](<calc: ${firm_2027:large2}>).
#   To reach the lower sum, rents must grow [2.8](<calc: {needed:.1f}>)-fold a year; [2.4](<calc: {min(growth.alternatives.values()):.1f}>)- to [3.5](<calc: {max(growth.alternatives.values()):.1f}>)-fold was measured,
#   so the chance is open: by the growth and the run that one starts from, it lies almost anywhere between none and certainty.
# part: Forecasts
# order: 3
# authors: [The Scaling Era Reckoned]
# date: 2026-11-27
# excerpts: [patel-two-percent]
# claims: [book-amodei-cost-ladder, book-billion-in-training, book-altman-7-trillion, book-two-percent-resources, book-decades-to-10-trillion]
# ---

# %%
# What this essay computes with
import math

import numpy as np
from scipy.special import ndtr

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
from snippets import bills, supply, trends
from snippets.resampling import bootstrap
from snippets.verdicts import at_least, between, compare, likeliest, of_record, undecided

# %%
# The rungs of the ladder, the end of its last year, and the longest run that pays
now_said, training_said, lower, upper = 100e6, 1e9, 10e9, 100e9
few = 3 * training_said  # what he expected of 2025
spoken, last_year, today, tabled = 2024.49, 2027, 2026.9, 2026.55
ends = last_year + 1
long_run, usual_run = 270, 100  # days
level, draws = 0.9, 200_000

# %%
# The bills of runs, and the campuses as they were and are to be
run_bills, places = runs("training-bills"), runs("campuses")
days, worn, machines = (run_bills[column] for column in ("days", "worn", "machines"))

# %%
# The dates of the runs, and the campuses step by step
dates = run_bills["year"]
recent = dates >= 2020
at = {name: n for n, name in enumerate(run_bills["model"])}
july = {
    name: [np.array([places[what][n] for n, one in enumerate(places["campus"]) if one == name]) for what in ("year", "chips")]
    for name in dict.fromkeys(places["campus"])
}  # fmt: skip

# %%
# The same with the expansion that Epoch AI's table has had since August
grown = {"Colossus 2": (facts.campus.colossus2_date, facts.campus.colossus2_chips)}
known = {
    name: [np.append(steps, grown[name][n]) if name in grown else steps for n, steps in enumerate(series)]
    for name, series in july.items()
}

# %%
# What an hour of a chip costs to rent, by published prices, in dollars
month = trends.DAYS_PER_YEAR / 12 * 24
of_gb200 = facts.campus.gb200_chips / facts.campus.gb200_gpus
as_h100 = facts.campus.colossus1_chips + (facts.bill_spacex.gpus - facts.campus.colossus1_gpus) * of_gb200
cheap, middle = facts.rent_index.low, facts.bill_spacex.month / month / as_h100
dear = facts.bill_grok3.hired / facts.bill_grok3.chips / facts.bill_grok3.hours
per_gpu = facts.bill_spacex.month / month / facts.bill_spacex.gpus

# %%
# How long machines last, if they lose as much each day as they did in a run
life = machines / worn * days / trends.DAYS_PER_YEAR


def ratio(length=days[at["Grok 3"]], among=recent, of=np.median):
    """How many times what a run of so many days wears out the machines cost."""
    return of(life[among]) * trends.DAYS_PER_YEAR / length


# %%
# How many times the wear the machines cost
ninety = days[at["Grok 3"]]
sure = bootstrap(life[recent], np.median, of="runs since 2020", seed=3)
apart = headline(
    "bills-apart",
    f"how many times what its run of {ninety:.0f} days wore out of them, with power, the machines of Grok 3 cost to buy",
    lambda **choice: ratio(**choice) if choice else machines[at["Grok 3"]] / worn[at["Grok 3"]],
    unit="times",
    format=".0f",
    interval=tuple(end * trends.DAYS_PER_YEAR / ninety for end in (sure.low, sure.high)),
    how=f"the life of its machines as in other runs: {sure.how}",
    alternatives={
        "the median life of machines in runs since 2020": ratio(),
        "GPT-4's": machines[at["GPT-4 (Mar 2023)"]] / worn[at["GPT-4 (Mar 2023)"]],
        "those of Llama's largest": machines[at["Llama 3.1-405B"]] / worn[at["Llama 3.1-405B"]],
        f"all runs since {dates.min():.0f}": {"among": days > 0},
        "the mean in place of the median": {"of": np.mean},
        f"GPT-3's run of {days[at['GPT-3 175B (davinci)']]:.0f} days": {"length": days[at["GPT-3 175B (davinci)"]]},
        f"a run of {long_run} days": {"length": long_run},
    },
)

# %% [markdown]
# What does it cost to train a large AI model?
# In June 2024 Dario Amodei, the head of Anthropic, was asked about the future on the podcast *In Good Company*.
# A model cost some [$100 million](<calc: ${now_said:large3}>) then, he said, and some in training cost more like [$1 billion](<calc: ${training_said:large3}>); it would be [$10 billion](<calc: ${lower:large3}>) or
# [$100 billion](<calc: ${upper:large3}>) between 2025 and perhaps [2027](<calc: {last_year}>)
# ([Amodei 2024](<work: amodei-tangen-2024>)).
# Power plants and chip factories are being planned by sums like these.
# It is now November 2026, and we find that it depends on the bill.
# A single run has several bills, which lie further apart than one of his sums from the next.
# By the price of rent his lower sum did not fit on any known campus in 2025, and does now; his upper sum fits on none by [2027](<calc: {last_year}>), and at our price on all those of one firm.
#
# ## One run has bills that lie [20](<calc: {apart:.0f}>) times apart
#
# Take Grok 3, a model that xAI released in February 2025.
# It was trained on some [80,000](<fact: {bill_grok3.chips:,}>) chips for about [90](<calc: {ninety:.0f}>) days, as Epoch AI estimates ([Epoch AI, models](<work: epoch-models-2026>)).
# Who asks for its cost can be given any of [three](<plain: the bills of the table>) bills.
# The first is *wear*: the share of their price that the machines lose during the run, and their electricity.
# The second is *rent*: what the same hours would cost at a cloud.
# The third is *machines*: what one has to buy before the first hour.
# A taxi ride has the same bills: fuel and wear, the fare, and the price of the car.

# %%
# The machines against the wear, run by run
drawing, axes = canvas(height=3.0)
span = np.array([4, 320])
axes.plot(span, [ratio(length) for length in span], color=colours.FAINT, linewidth=1.2)
axes.plot(days[~recent], (machines / worn)[~recent], "o", color=colours.FAINT, markersize=4)
axes.plot(days[recent], (machines / worn)[recent], "o", color=colours.BLUE, markersize=5)
beside = {
    "GPT-3 175B (davinci)": ("GPT-3", 1.1),
    "Grok 3": ("Grok 3", 1.25),
    "Falcon-180B": ("Falcon", 1.1),
    "Gopher (280B)": ("Gopher", 1.1),
}
for name, (short, right) in beside.items():
    label(axes, days[at[name]] * right, (machines / worn)[at[name]] * 1.06, short, colours.BLUE)
axes.set(
    xscale="log",
    yscale="log",
    xlim=(4, 400),
    ylim=(4, 500),
    xlabel="length of the run (days)",
    ylabel="machines ÷ wear",
)
axes.minorticks_off()
axes.set_xticks([5, 10, 30, 100, 300], ["5", "10", "30", "100", "300"])
_ = axes.set_yticks([5, 20, 100, 400], ["5", "20", "100", "400"])

# %%
# The figure with its caption
long_life = np.median(life[recent])
figure(
    drawing,
    name="wear",
    caption=f"The shorter the run, the further apart its bills. Each dot is a run in Epoch AI's table, those since 2020 in blue; the line is machines that last {long_life:.1f} years. "
    f"A run of {ninety:.0f} days wears out a share of one in {apart:.0f}.",
    alt="Price of the machines over the wear of the run, against its length, both on logarithmic axes: dots along a falling line.",
    data={
        "model (name)": run_bills["model"],
        "length (days)": days,
        "wear and power (dollars of 2023)": worn,
        "rent (dollars of 2023, 0 where none is given)": run_bills["hired"],
        "machines (dollars of 2023)": machines,
    },
)

# %% [markdown]
# Machines and wear differ by the life of a machine over the length of the run.
# By Epoch AI's reckoning machines last some [5.1](<calc: {long_life:.1f}>) years, so a run of [90](<calc: {ninety:.0f}>) days uses up [4.9%](<calc: {1 / apart:.1%}>) of their price.
# Both bills come from one model of costs, [Cottier et al. 2024](<work: cottier-2024>), and agree with each other by construction.
# So we rebuilt all [three](<plain: the bills of the table>) for Grok 3 from parts, each with its interval.

# %%
# Grok 3's bills from parts: chip-days, price of a chip with all about it, life, rent of an hour
chip_days = facts.bill_grok3.chips * facts.bill_grok3.hours / 24
most_days = 100_000 * 100  # the chips and days of Epoch AI's estimate of 2025
set_up = facts.bill_grok3.machines / facts.bill_grok3.chips
site = next(
    places["capital"][n] / places["chips"][n] for n, name in enumerate(places["campus"]) if name == "Colossus 1"
)

# %%
# Each part with its ends
parts = {
    "chip_days": (chip_days, chip_days**2 / most_days, most_days),
    "set_up": (math.sqrt(set_up * site), min(set_up, site) * 0.75, max(set_up, site) * 1.25),
    "life": (long_life, min(life[recent]), max(life[recent])),
    "hour": (middle, cheap, dear),
}  # fmt: skip

# %%
# The same by drawing each part from its interval, and by adding up variances of logarithms
drawn = {
    name: trends.lognormal_samples(*ends_of, level, draws, seed) for seed, (name, ends_of) in enumerate(parts.items())
}
spread = {name: math.log(high / low) / 2 for name, (_, low, high) in parts.items()}
ours = {
    "wear": drawn["chip_days"] * drawn["set_up"] / drawn["life"] / trends.DAYS_PER_YEAR,
    "rent": drawn["chip_days"] * drawn["hour"] * 24,
    "machines": drawn["set_up"] * facts.bill_grok3.chips,
}
by_hand = math.hypot(spread["chip_days"], spread["set_up"], spread["life"])
wear_low, wear_high = trends.central_interval(ours["wear"], level)
assert abs(math.log(wear_high / wear_low) / 2 / by_hand - 1) < 0.02

# %%
# Ours beside Epoch AI's
theirs = {"wear": facts.bill_grok3.worn, "rent": facts.bill_grok3.hired, "machines": facts.bill_grok3.machines}
earlier = {"wear": facts.run_cost.grok_owned, "rent": facts.run_cost.grok_rented, "machines": None}


def dollars(amount):
    return f"${render(amount, 'large2')}" if amount else "–"


table(
    [
        [
            name,
            dollars(np.median(ours[name])),
            " to ".join(map(dollars, trends.central_interval(ours[name], level))),
            dollars(theirs[name]),
            dollars(earlier[name]),
        ]
        for name in ours
    ],
    columns=["bill of Grok 3", "ours", f"{level:.0%} of draws", "Epoch AI, newest", "Epoch AI, before"],
    caption=f"From wear to machines the bills of one run span a factor of {np.median(ours['machines']) / np.median(ours['wear']):.0f} by our parts and {theirs['machines'] / theirs['wear']:.0f} by Epoch AI's.",
)
rent_low, rent_high = trends.central_interval(ours["rent"], level)

# %% [markdown]
# Prices of an hour differ widely.
# An index of contracts for a year stood at [$1.70](<calc: ${cheap:.2f}>) for an H100 in October 2025 and at [$2.35](<fact: ${rent_index.march}>) the next March ([SemiAnalysis 2026](<work: semianalysis-2026>), as reported).
# DeepSeek reckoned with [$2](<fact: ${bill_deepseek.price:.0f}>) ([DeepSeek-AI 2024](<work: deepseek-v3-2024>)), and Epoch AI's bill for Grok 3 comes to [$4.92](<calc: ${dear:.2f}>).
# Between them lies a contract: Anthropic pays SpaceX [$1.25 billion](<fact: ${bill_spacex.month / 1e9:.2f} billion>) a month for some [325,000](<fact: {bill_spacex.gpus:,}>) GPUs of several kinds
# ([SpaceX 2026](<work: spacex-2026>), as reported).
# Counted by their speed at best, that is [$3.16](<calc: ${middle:.2f}>) for as much as an H100 does in an hour.
# We take this for the price, because a firm that trains large models pays it, and the lowest and the highest that we found for the ends of its interval.
# From these parts Grok 3's rent comes to [$550 million](<calc: ${np.median(ours["rent"]):large2}>) ([293](<calc: {rent_low / 1e6:.0f}>) to [1019](<calc: {rent_high / 1e6:.0f}>)).
# At the low end rent and wear can meet: for Grok 4 Epoch AI found [$490 million](<fact: ${bill_grok4.reported / 1e6:.0f} million>) by either ([Epoch AI, Grok 4](<work: epoch-grok4-2025>), as reported),
# which is [$2](<calc: ${facts.bill_grok4.reported / facts.bill_grok4.chip_hours:.0f}>) an hour.
# So a bill without its name is uncertain by more than a whole rung of a ladder on which each rung is [ten](<calc: {lower / training_said:words}>) times the last.
#
# ## So far no bill has climbed the whole ladder
#
# Which bill did Amodei mean?
# His words are about what a model costs.
# [Cottier et al. 2024](<work: cottier-2024>) report that he had spoken that spring of close to [a billion](<plain: his words, as reported>) dollars for a *single training run* in that year.
# In November 2024 he dated the rungs ([Amodei, in November 2024](<work: amodei-fridman-2024>)).
# The models that "exist now or are being trained now", he guessed, stood at roughly [$1 billion](<fact: ${amodei_november.scale / 1e9:.0f} billion>), give or take a factor of [three](<fact: {amodei_november.factor:words}>).
# The next year it would be a [few billions](<plain: his words>), in [2026](<plain: the year that he named>) perhaps above [$10 billion](<fact: ${amodei_november.third_year / 1e9:.0f} billion>),
# and by [2027](<calc: {last_year}>) there were ambitions for *clusters* of [$100 billion](<fact: ${amodei_november.clusters / 1e9:.0f} billion>).
# He thought that all of it would happen.
# A cluster is a bill of machines; the rungs before it are of models.
# But when he later gave the cost of a model that his firm had released in the week of the podcast, it was a few [tens of millions](<plain: his words>) of dollars ([Amodei 2025](<work: amodei-deepseek-2025>), as reported).
# That is no price of machines; Epoch AI puts the wear at [$26 million](<fact: ${bill_sonnet35.worn / 1e6:.0f} million>).

# %%
# The dearest run so far by each bill, and the largest campus by its capital
rent, grok_4 = run_bills["hired"], 2025.518
series = {
    "wear": np.append(worn, [facts.bill_grok4.worn, 0]),
    "rent": np.append(run_bills["hired"], [0, 0]),
    "machines": np.append(machines, [facts.bill_grok4.machines, 0]),
}

# %%
# The dearest so far, by each bill
top = {name: np.maximum.accumulate(each) for name, each in series.items()}
when, capital = places["year"], places["capital"]
order = np.argsort(when, kind="stable")
tallest = np.maximum.accumulate(capital[order])


def largest_campus(year):
    """The capital in the largest known campus at a time, in dollars."""
    return max(tallest[when[order] <= year])


# %%
# Sums against dates: the ladder as he described it
drawing, axes = canvas(height=4.2)

# %%
# The ladder, and the bills beside it
axes.fill_between([2025, ends], lower, upper, color=colours.ORANGE, alpha=0.18, linewidth=0)
for said in (now_said, training_said):
    axes.plot([2020, spoken], [said, said], color=colours.ORANGE, linewidth=1, linestyle=(0, (2, 2)))
    axes.plot(spoken, said, "D", color=colours.ORANGE, markersize=7, zorder=3)
for name, colour in (("wear", colours.BLUE), ("rent", colours.GREEN), ("machines", colours.PURPLE)):
    axes.step(np.append(dates, [grok_4, today]), top[name], where="post", color=colour, linewidth=1.6)
_ = axes.step(when[order], tallest, where="post", color=colours.INK, linewidth=1.6)

# %%
# The names on it
axes.set(yscale="log", xlim=(2020, 2028.6), ylim=(1e6, 3e11), ylabel="dollars")
axes.set_yticks(
    [1e6, 1e7, 1e8, 1e9, 1e10, 1e11],
    [render(tick, "large1") for tick in (1e6, 1e7, 1e8, 1e9, 1e10, 1e11)],
)
axes.minorticks_off()
axes.axvline(today, color=colours.FAINT, linewidth=0.8, linestyle=(0, (3, 3)))
label(axes, today - 0.06, 1.6e6, "today", colours.FAINT, ha="right")
label(axes, 2020.1, 4.9e6, "wear", colours.BLUE, va="bottom")
label(axes, 2020.1, 1.7e7, "rent", colours.GREEN, va="bottom")
label(axes, 2020.5, 2.7e8, "machines", colours.PURPLE, va="bottom")
label(axes, 2020.1, 4.2e9, "largest known campus", colours.INK, va="bottom")
label(axes, 2024.9, 1.35e11, "what Amodei foresaw", colours.ORANGE, ha="right")
label(axes, 2020.1, training_said * 1.08, "in training", colours.ORANGE, va="bottom")
label(axes, 2020.55, now_said * 1.08, "right now", colours.ORANGE, va="bottom")

# %%
# The figure with its caption
figure(
    drawing,
    name="ladder",
    caption="Each bill meets some rungs and misses others; only bills of machines have entered what he foresaw. The diamonds are the sums that he named for the summer of 2024. "
    "Wear, rent and machines are those of the dearest run to date whose bill Epoch AI gives, at its prices; the campus after July 2026 is as it expects.",
    alt="Dollars on a logarithmic axis against years: rising steps of wear, rent and machines of the dearest run, those of the largest campus above them, and a shaded box from 2025 to 2027.",
    data={
        "date (year)": when[order],
        "capital of the largest campus to date (dollars of 2025)": tallest,
    },
)

# %%
# What was in training
campus_now, campus_july = largest_campus(today), largest_campus(tabled)
start, (start_low, start_high) = chip_days * 24 * middle, trends.central_interval(ours["rent"], level)
begun = dates[at["Grok 3"]]


def rent_of(hours=facts.bill_gpt45.chip_hours, price=middle):
    """Rent of so many hours of a chip."""
    return bills.hired(1, hours / 24, price)


gpt45 = headline(
    "gpt-45-rent",
    "rent of GPT-4.5's training, by the hours that Epoch AI estimates",
    rent_of,
    unit="dollars",
    format="large2",
    interval=(rent_of(price=cheap), rent_of(price=dear)),
    how="the lowest and the highest of the published prices of an hour that we found",
    alternatives={
        "the price of a GPU of the contract in place of an H100's work": {"price": per_gpu},
        "Epoch AI's bill of wear and power": facts.bill_gpt45.worn,
        "Epoch AI's estimate in money": facts.research_spend.gpt45,
        "the price of the index in March 2026": {"price": facts.rent_index.march},
        "Grok 3, at the same price": start,
        "Grok 3, at Epoch AI's rent": facts.bill_grok3.hired,
    },
)

rent_grok4 = rent_of(facts.bill_grok4.chip_hours)

# %% [markdown]
# Rent comes nearest to the lower rungs.
# When he spoke, the rent of GPT-4 had been [$79 million](<fact: ${gpt4_cost.rented / 1e6:.0f} million>) and that of Gemini Ultra [$199 million](<calc: ${facts.run_cost.gemini_rented / 1e6:.0f} million>).
# A month before, OpenAI had said that it had begun to train its next large model ([OpenAI 2024](<work: openai-committee-2024>)).
# If that was GPT-4.5, Epoch AI's [187 million](<calc: {facts.bill_gpt45.chip_hours:large3}>) hours of chips come to [$590 million](<calc: ${gpt45:large2}>) of rent ([318](<calc: {gpt45.low / 1e6:.0f}>) to
# [920](<calc: {gpt45.high / 1e6:.0f}>)).
# Epoch AI's own estimate in money is lower, some [$400 million](<fact: ${research_spend.gpt45 / 1e6:.0f} million>) ([Epoch AI, OpenAI](<work: epoch-openai-2025>), as reported).
# The machines of Grok 3, which at our price rents for about as much ([$550 million](<calc: ${start:large2}>)), were switched on in the month after he spoke ([Digital Trends 2024](<work: digital-trends-2024>)).
# So his sum was somewhat high for either, though within the factor of [three](<fact: {amodei_november.factor:words}>) that he allowed it in November, and near Epoch AI's own rent for Grok 3.
#
# The rung of 2025 can be scored as well.
# The dearest run published in that year for which we know the hours is Grok 4, of July 2025.
# At our price it comes to [$780 million](<calc: ${rent_grok4:large2}>) ([418](<calc: {rent_of(facts.bill_grok4.chip_hours, cheap) / 1e6:.0f}>) to [1,210](<calc: {rent_of(facts.bill_grok4.chip_hours, dear) / 1e6:,.0f}>)),
# where he had expected a [few billions](<plain: his words>).
# A dearer run may have gone unpublished.
#
# Machines fit the upper rungs.
# Epoch AI puts those of Grok 4 at [$11 billion](<calc: ${facts.bill_grok4.machines:large2}>), which counts the whole campus,
# and the largest campus held [$36 billion](<calc: ${campus_july:large2}>) of capital in July and was to hold [$39 billion](<calc: ${campus_now:large2}>) by now
# ([Epoch AI, data centers](<work: epoch-campuses-2026>)).
# But by machines his present was wrong already: those of GPT-4 came to [$810 million](<calc: ${machines[at["GPT-4 (Mar 2023)"]]:large2}>), which is [eight](<calc: {round(machines[at["GPT-4 (Mar 2023)"]] / now_said):words}>) times his
# [$100 million](<calc: ${now_said:large3}>).

# %%
# The verdict on what was in training
judge(
    "book-billion-in-training",
    likeliest(
        "the rent of GPT-4.5, which came out the next winter",
        compare(training_said, gpt45),
        because="he sets models in training beside what a model costs, to which rent comes nearest, and OpenAI had just begun its next one",
        others={
            "Grok 3, at the same price": compare(training_said, start),
            "Grok 3, at Epoch AI's price": compare(training_said, facts.bill_grok3.hired),
            "the machines of GPT-4.5, if it was as long as Grok 3": compare(
                training_said, facts.bill_gpt45.worn * apart
            ),
        },
    ),
    f"If OpenAI was training GPT-4.5 that day, its rent comes to {dollars(gpt45)}, {dollars(gpt45.low)} to {dollars(gpt45.high)}. Grok 3 comes to {dollars(start)} at the same price, and to {dollars(facts.bill_grok3.hired)} at Epoch AI's.",
)

# %% [markdown]
# ## [$10 billion](<calc: ${lower:large3}>) of rent did not fit on one campus in 2025, and does now
#
# We know of no published bill of a run of this year that is dearer than those before: in Epoch AI's table of July, no run after Grok 4 of July 2025 has one above its [$390 million](<calc: ${facts.bill_grok4.worn:large2}>) of wear.
# But a run needs machines, and their halls can be seen from space.
# Epoch AI dates the buildings of large campuses by satellite pictures and permits, and estimates their chips.
# So we can say what a run on one campus could have cost *at most*: give the largest to a single run for [270](<calc: {long_run}>) days, which is longer than any run but one in the table, and multiply by the price of an hour.


# %%
# The most that a run on a single campus could cost in rent
def ceiling(until=ends, length=long_run, price=middle, of=known, more=1.0):
    """Rent of the run that takes the most chip-days on one campus, and is over by a time."""
    return 24 * price * more * max(bills.most_chip_days(*series, until, length) for series in of.values())


# %%
# Several campuses as one
def as_one(names):
    """The campuses of these names as one, as series of a single name."""
    own = [known[name] for name in names]
    steps = np.unique(np.concatenate([years for years, _ in own]))
    return {
        "all": [steps, sum(np.array([max(chips[years <= step], default=0) for step in steps]) for years, chips in own)]
    }


# %%
# Campuses joined, and the choices of a ceiling
firm_of = {name: name.split()[0] for name in known}
google, microsoft, openai, meta = (
    as_one([name for name, firm in firm_of.items() if firm in which])
    for which in ({"Google"}, {"Microsoft"}, {"Microsoft", "OpenAI"}, {"Meta"})
)
more_chips, used = 1.5, facts.bill_grok3.chips / known["Colossus 1"][1][1]
choices = {
    f"a run of {usual_run} days": {"length": usual_run},
    "a run of a year": {"length": 365},
    "the price of the index in March 2026": {"price": facts.rent_index.march},
    "the price of a GPU of the contract in place of an H100's work": {"price": per_gpu},
    f"{more_chips} times the chips on every campus": {"more": more_chips},
    f"{used:.0%} of the campus, as for Grok 3": {"more": used},
}

# %%
# The campuses joined that a ceiling could be of
joined = {
    "Google's campuses in Ohio joined": {"of": as_one(["Google Columbus", "Google New Albany", "Google Lancaster"])},
    "all of Microsoft's campuses joined": {"of": microsoft},
    "all of Google's campuses joined": {"of": google},
}

# %%
# The ceiling of the first year, and of the last
ceiling_2025 = headline(
    "ceiling-2025",
    "the most that a run on one known campus could have cost in rent if it was over by the end of 2025",
    lambda **choice: ceiling(until=2026, **choice),
    unit="dollars",
    format="large2",
    interval=(ceiling(2026, price=cheap), ceiling(2026, price=dear)),
    how="the lowest and the highest of the published prices of an hour that we found; Epoch AI gives its campuses no interval",
    alternatives=choices | joined,
)

# %%
# The same by the end of the last year
ceiling_2027 = headline(
    "ceiling-2027",
    "the most that a run on one known campus could cost in rent if it is over by the end of next year",
    ceiling,
    unit="dollars",
    format="large2",
    interval=(ceiling(price=cheap), ceiling(price=dear)),
    how="the lowest and the highest of the published prices of an hour that we found; Epoch AI gives its campuses no interval",
    alternatives=choices | joined | {"Epoch AI's table of July": {"of": july}},
)

# %%
# The same for the campuses of the firm that has most
firms = choices | {
    "Meta's in their place": {"of": meta},
    "those of Microsoft and OpenAI in their place": {"of": openai},
}
firm_2025 = headline(
    "firm-2025",
    "the most that a run on all of Google's known campuses could have cost in rent if it was over by the end of 2025",
    lambda **choice: ceiling(**({"until": 2026, "of": google} | choice)),
    unit="dollars",
    format="large2",
    interval=(ceiling(2026, of=google, price=cheap), ceiling(2026, of=google, price=dear)),
    how="the lowest and the highest of the published prices of an hour that we found; Epoch AI gives its campuses no interval",
    alternatives=firms,
)

# %%
# And by the end of the last year
firm_2027 = headline(
    "firm-2027",
    "the most that a run on all of Google's known campuses can cost in rent if it is over by the end of next year",
    lambda **choice: ceiling(**({"of": google} | choice)),
    unit="dollars",
    format="large2",
    interval=(ceiling(of=google, price=cheap), ceiling(of=google, price=dear)),
    how="the lowest and the highest of the published prices of an hour that we found; Epoch AI gives its campuses no interval",
    alternatives=firms,
)
ceiling_2026, spoken_most = ceiling(2027), ceiling(spoken)
days_needed = lower / (24 * middle * known["Colossus 2"][1][2])

# %% [markdown]
# The ceiling was [$0.8 billion](<calc: ${spoken_most / 1e9:.1f} billion>) when he spoke.
# It was [$4.8 billion](<calc: ${ceiling_2025:large2}>) at the end of 2025 ([2.6](<calc: {ceiling_2025.low / 1e9:.1f}>) to [7.4](<calc: {ceiling_2025.high / 1e9:.1f}>)), so that by these figures no run on one known campus reached
# [$10 billion](<calc: ${lower:large3}>) in the first year that he named.
# By the end of this year it is [$19 billion](<calc: ${ceiling_2026:large2}>), so that what he said of this year fits, though no such bill is published.
# The lower sum is within reach, at a price: all of [Colossus 2](<plain: a name>), a campus of SpaceX, for [119](<calc: {days_needed:.0f}>) days.
# By the end of [2027](<calc: {last_year}>) the ceiling is [$37 billion](<calc: ${ceiling_2027:large2}>), and [17](<calc: {ceiling_2027.alternatives[f"a run of {usual_run} days"] / 1e9:.0f}>) for a run of [100](<calc: {usual_run}>)
# days, which is more usual.
# The upper sum does not fit on any single campus that is known.
#
# But a run need not stay on one campus, and a firm may own many.
# Gemini Ultra was trained "across multiple sites" ([Data Center Dynamics 2023](<work: dcd-gemini-2023>)), and so was GPT-4.5 ([Epoch AI, models](<work: epoch-models-2026>)).
# All of Google's campuses in the table together come to [$140 billion](<calc: ${firm_2027:large2}>) by the end of [2027](<calc: {last_year}>) ([73](<calc: {firm_2027.low / 1e9:.0f}>) to [211](<calc: {firm_2027.high / 1e9:.0f}>)),
# and came to [$25 billion](<calc: ${firm_2025:large2}>) by the end of 2025 ([13](<calc: {firm_2025.low / 1e9:.0f}>) to [38](<calc: {firm_2025.high / 1e9:.0f}>)).
# At our price both sums fit by then within what one firm can bring together; at the lowest price the upper one does not. It would have to give every machine to one run for [270](<calc: {long_run}>) days, and none to its customers.
# No published bill comes near.


# %%
# Any run: its bills, and how it stands to the lower sum
per_chip = facts.campus.colossus2_capital / facts.campus.colossus2_chips


def reckoned(chips, length, price):
    """The bills of a run, and how many times the lower sum its rent is."""
    bought = chips * per_chip
    hire = bills.hired(chips, length, price)
    return {"rent": hire, "wear": bills.worn(bought, length, long_life), "machines": bought, "rung": hire / lower}


# %%
# What can be set
sliders = {
    "chips": slider(
        "chips",
        [20_000, 80_000, 200_000, 500_000, 1_100_000, 1_800_000, 3_700_000, 10_000_000],
        unit="H100s",
        format=",",
    ),
    "length": slider("for", [30, 60, 90, 120, 180, 270], unit="days"),
    "price": slider("at a rent of", [0.8, 2, 3.2, 4.9], unit="dollars an hour"),
}

# %%
# What the explorable shows
buying = "machines and building, at the price of the newest campus"
shows = {
    "rent": reading("rent", unit="dollars", format="large2"),
    "wear": reading("wear of such machines", unit="dollars", format="large2"),
    "machines": reading(buying, unit="dollars", format="large2"),
    "rung": reading("rent, in multiples of Amodei's lower sum", unit="times", format=".2f"),
}

# %%
# Set a run of your own
explore(
    name="run",
    of=reckoned,
    sliders=sliders,
    shows=shows,
    start={"chips": 80_000, "length": 90, "price": 3.2},
    curve=("chips", "rent"),
    log="xy",
    caption=f"To be worth his lower sum, a run of {days_needed:.0f} days must have the largest campus of the summer to itself. "
    f"Set a run of your own, on machines priced as at the newest campus: where the last reading passes one, the lower rung is reached.",
    alt="Rent of a run against its chips: a rising line with a point for the setting of the sliders.",
)


# %%
# How fast costs must grow from the dearest run to the lower sum
def growth_needed(start=start, until=ends, begun=begun, goal=lower):
    """Growth a year from a bill to a sum."""
    return (goal / start) ** (1 / (until - begun))


needed = headline(
    "growth-needed",
    f"growth a year that takes Grok 3's rent to {dollars(lower)} by the end of {last_year}",
    growth_needed,
    unit="fold",
    format=".1f",
    interval=(growth_needed(start_high), growth_needed(start_low)),
    how=f"{level:.0%} of the draws of Grok 3's rent",
    alternatives={
        "Epoch AI's own rent of Grok 3": {"start": facts.bill_grok3.hired},
        "the rent that Epoch AI gave it before": {"start": facts.run_cost.grok_rented},
        "GPT-4.5, which came out with it": {"start": gpt45},
        "Grok 4's hours, as reported": {"start": rent_grok4, "begun": grok_4},
        "Grok 4's rent, as Epoch AI gave it": {"start": facts.bill_grok4.reported, "begun": grok_4},
        "Grok 4's wear in place of a rent": {"start": facts.bill_grok4.worn, "begun": grok_4},
        f"the end of {last_year - 1} in place of {last_year}": {"until": last_year},
        "the upper sum in place of the lower": {"goal": upper},
    },
)


# %%
# How fast bills have grown, as published and in the table
def fitted(column="hired", since=2016):
    """Growth a year of a bill over the runs of the table since a year."""
    among = (run_bills[column] > 0) & (dates >= since)
    return math.exp(np.polyfit(dates[among], np.log(run_bills[column][among]), 1)[0])


measured = facts.cottier_rent.growth
between_two = (start / facts.gpt4_cost.rented) ** (1 / (begun - dates[at["GPT-4 (Mar 2023)"]]))
rates = {
    "wear and power in place of rent": facts.cottier.growth_per_year,
    "wear and power of runs without TPUs": facts.cottier_no_tpus.growth,
    "the rents of all runs of Epoch AI's table": fitted(),
    "its rents since 2020": fitted(since=2020),
    "its machines": fitted("machines"),
    "GPT-4's rent and Grok 3's at our price": between_two,
    "Epoch AI's newest figure, as reported": facts.epoch_trend.cost_growth,
}
slowest, fastest = min(measured, *rates.values()), max(measured, *rates.values())

# %%
# The growth of rent
growth = headline(
    "growth-of-rent",
    "growth a year of the rent of the dearest runs",
    float(measured),
    unit="fold",
    format=".1f",
    interval=(measured.low, measured.high),
    how=f"{level:.0%} interval of Cottier et al., by regression",
    alternatives=rates,
)
grow = trends.lognormal_samples(measured, measured.low, measured.high, level, draws, 11)


# %%
# The rent by the end of the last year, and the chance of the lower sum, by draws
def by_the_end(rate=measured, begin=start, since=begun):
    """Rent of the dearest run by the end of the last year."""
    return begin * rate ** (ends - since)


def chance_of(rate=measured, begin=ours["rent"], since=begun):
    """Share of draws in which it reaches the lower sum; every rate is as uncertain as Cottier's."""
    return np.mean(by_the_end(grow * (rate / measured), begin, since) >= lower)


# %%
# Both as headlines, for every rate and other starts
starts = {
    "Epoch AI's own rent of Grok 3": {"begin": facts.bill_grok3.hired},
    "Grok 4's rent, by the hours reported": {"begin": rent_grok4, "since": grok_4},
    "Grok 4's rent, as Epoch AI gave it": {"begin": facts.bill_grok4.reported, "since": grok_4},
}
by_rate = {name: {"rate": rate} for name, rate in rates.items()}
by_then = headline(
    "rent-by-then",
    f"rent of the dearest run by the end of {last_year}, if rents climb from Grok 3's as measured",
    by_the_end,
    unit="dollars",
    format="large2",
    interval=trends.central_interval(by_the_end(grow, ours["rent"]), level),
    how=f"{level:.0%} of draws of the growth and of Grok 3's rent",
    alternatives=by_rate | starts,
)

# %%
# The chance of the lower sum
chance = headline(
    "chance-of-lower-sum",
    f"chance that the dearest run rents for {dollars(lower)} by the end of {last_year}",
    chance_of,
    unit="probability",
    format=".0%",
    interval=tuple(
        end(chance_of(rate, **one) for rate in (slowest, fastest) for one in ({}, *starts.values()))
        for end in (min, max)
    ),
    how="the slowest and the fastest growth that was measured, from each start",
    alternatives=starts,
)

# %%
# The chance by the normal distribution
z90 = 1.6448536  # plain: of 90%
widths = [math.log(high / low) / 2 / z90 for low, high in ((measured.low, measured.high), (start_low, start_high))]
above = math.log(by_then / lower) / math.hypot((ends - begun) * widths[0], widths[1])
assert abs(ndtr(above) - chance) < 0.02

# %% [markdown]
# Will somebody spend it?
# From Grok 3's rent the dearest run reaches [$10 billion](<calc: ${lower:large3}>) by the end of [2027](<calc: {last_year}>) if rents grow [2.8](<calc: {needed:.1f}>)-fold a year ([2.2](<calc: {needed.low:.1f}>) to
# [3.4](<calc: {needed.high:.1f}>)).
# How fast have they grown?
# [Cottier et al. 2024](<work: cottier-2024>) measured [2.5](<fact: {cottier_rent.growth}>)-fold ([2.1](<fact: {cottier_rent.growth.low}>) to [3.1](<fact: {cottier_rent.growth.high}>)) for the rent of the dearest runs from 2016 to
# 2023, and [2.4](<fact: {cottier.growth_per_year}>)-fold for their wear.
# The rents in Epoch AI's table of 2026, which are few and not the dearest alone, grew [3.3](<calc: {fitted():.1f}>)-fold; from GPT-4 to Grok 3 at our price it was [2.7](<calc: {between_two:.1f}>)-fold;
# and Epoch AI is reported to give [3.5](<fact: {epoch_trend.cost_growth}>)-fold since 2020 ([Data Today 2026](<work: data-today-2026>)).
# So what his sum asks for lies within what was measured.
# At [2.5](<calc: {measured}>)-fold the dearest run comes to [$7.6 billion](<calc: ${by_then:large2}>) by then, and gets to the sum in [29%](<calc: {chance:.0%}>) of our draws.
# At the slowest of these rates it does in [22%](<calc: {chance_of(slowest):.0%}>), at the fastest in [91%](<calc: {chance_of(fastest):.0%}>);
# and from the rent that Epoch AI is reported to have given Grok 4, in [0.5%](<calc: {chance.alternatives["Grok 4's rent, as Epoch AI gave it"]:.1%}>) at [2.5](<calc: {measured}>)-fold;
# from its own rent of Grok 3, in [69%](<calc: {chance.alternatives["Epoch AI's own rent of Grok 3"]:.0%}>).
# So the answer depends on the growth and the start that one takes, and the last year will tell.

# %%
# Wear by the end of the last year, if it climbs as measured
worn_then = facts.bill_grok4.worn * facts.cottier.growth_per_year ** (ends - grok_4)

# %%
# The verdict on the ladder
judge(
    "book-amodei-cost-ladder",
    undecided(
        "the last year that he names is not over",
        "the bill of the dearest run of that year",
        {
            "the rung of the first year in rent, as he dated it in November": compare(few, rent_grok4),
            "roughly the lower sum, in the rent of the dearest run, if it climbs as measured": between(
                lower, upper, by_then
            ),
            "a ceiling: the lower sum, on one campus in the first year": at_least(lower, ceiling_2025),
            "a ceiling: the same on all campuses of one firm": at_least(lower, firm_2025),
            "a ceiling: the upper sum, on one campus by the end of the last": at_least(upper, ceiling_2027),
            "a ceiling: the same for one firm, by the end of the last": at_least(upper, firm_2027),
            "the machines of Grok 4, in the first year": between(lower, upper, facts.bill_grok4.machines),
            "wear, if it climbs as measured": between(lower, upper, worn_then),
        },
    ),
    f"The dearest run of {int(grok_4)} whose hours are known comes to {dollars(rent_grok4)} of rent, where he had expected some {dollars(few)}. "
    f"At the growth that was measured the dearest run comes to {dollars(by_then)} by the end of {last_year}, "
    f"which is roughly the lower sum; the sum itself is reached in {chance:.0%} of draws, and from under {math.ceil(100 * chance.low):.0f}% to {chance.high:.0%} by the growth and the start that one takes. "
    f"By the end of that first year a run could cost {dollars(ceiling_2025)} on one known campus, on all of Google's {dollars(firm_2025)}.",
)

# %%
# Power for a sum, and what there is
sought, altman_price = facts.chip_plan.most, facts.altman_plan.sum / facts.altman_plan.gigawatts
world = facts.world_power.in_2025 / trends.DAYS_PER_YEAR / 24 * 1e3  # gigawatts, on average

# %%
# What the known campuses draw and hold
newest = {name: n for n, name in enumerate(places["campus"]) if when[n] <= today}
power_known = sum(places["power"][n] for n in newest.values()) / 1e3
site_watt = [places["capital"][n] / places["power"][n] * 1e3 for n in newest.values()]


per_gigawatt = sum(capital[n] for n in newest.values()) / power_known


def of_the_world(sum_of_money=sought, price=per_gigawatt):
    """Share of the world's electricity that the machines bought would take."""
    return sum_of_money / price / world


# %%
# The share of the world's electricity
electric = headline(
    "share-of-electricity",
    f"share of the world's electricity that campuses for {dollars(sought)} would take, running all the time",
    of_the_world,
    unit="share",
    format=".1%",
    interval=(of_the_world(price=altman_price), of_the_world(price=min(site_watt))),
    how="from Altman's price of a gigawatt to that of the cheapest campus",
    alternatives={
        "the least that was reported": {"sum_of_money": facts.chip_plan.least},
        "the sum that he named later": {"sum_of_money": facts.altman_plan.sum, "price": altman_price},
        "a gigawatt at the price of the machines alone": {"price": facts.campus.machines_per_gigawatt},
        "the median campus in place of all": {"price": np.median(site_watt)},
        "machines without their cooling": {"price": facts.campus.per_gigawatt},
    },
)

# %%
# The sum that Altman named
own_sum = headline(
    "altman-own-sum",
    "the sum to which Altman said that OpenAI had committed itself for computing",
    float(facts.altman_plan.sum),
    unit="dollars",
    format="large2",
    how="it was said without an interval",
    alternatives={
        "what OpenAI told investors in 2026": facts.altman_plan.lowered,
        "his gigawatts at the price of the campuses that are known": per_gigawatt * facts.altman_plan.gigawatts,
        "the least that a newspaper reported, chip plants and all": facts.chip_plan.least,
        "the most that it reported, chip plants and all": sought,
    },
)
gigawatts = electric * world
delivered = sum((facts.delivered.nvidia, facts.delivered.google, facts.delivered.amazon, facts.delivered.amd))
bought = sought / per_chip

# %% [markdown]
# ## [$7 trillion](<fact: ${chip_plan.most / 1e12:.0f} trillion>) would build many times what exists
#
# The book says that Sam Altman, the head of OpenAI, put the necessary clusters at that sum.
# A newspaper had reported it, for chip plants as well, and he brushed it aside ([Rajkumari 2024](<work: rajkumari-2024>)); another reported that he named it to a maker of chips,
# again for plants and data centers ([Digital Trends, TSMC](<work: digital-trends-tsmc-2024>)).
# What would such a sum buy?
# The campuses that Epoch AI knows hold [$29 billion](<calc: ${per_gigawatt:large2}>) of capital for each gigawatt that they draw, and Altman himself spoke in October 2025 of [$1.4 trillion](<fact: ${altman_plan.sum / 1e12:.1f} trillion>)
# for [30](<fact: {altman_plan.gigawatts}>) gigawatts
# ([Newsmax 2025](<work: altman-livestream-2025>)), which is [$47 billion](<calc: ${altman_price:large2}>) each.

# %%
# What there is, and what the sum would buy, in gigawatts
amounts = {
    "largest campus": max(places["power"][n] for n in newest.values()) / 1e3,
    "all known campuses": power_known,
    "Altman's later plan": float(facts.altman_plan.gigawatts),
    "for the reported sum": gigawatts,
    "world, on average": world,
}
drawing, axes = canvas(height=2.4)
for row, (name, amount) in enumerate(reversed(amounts.items())):
    axes.plot(
        [0.5, amount],
        [row, row],
        color=colours.VERMILION if "sum" in name or "plan" in name else colours.BLUE,
        linewidth=7,
        solid_capstyle="butt",
    )
    label(axes, amount * 1.12, row, f"{amount:,.1f}" if amount < 10 else f"{amount:,.0f}", va="center")
axes.set(xscale="log", xlim=(0.5, 2e4), xlabel="electric power (gigawatts)")
axes.set_yticks(range(len(amounts)), list(reversed(amounts)))
axes.set_xticks([1, 10, 100, 1000], ["1", "10", "100", "1,000"])
axes.minorticks_off()

# %%
# The figure with its caption
figure(
    drawing,
    name="gigawatts",
    caption=f"{dollars(sought)} would buy {gigawatts:.0f} gigawatts of campuses, {gigawatts / power_known:.0f} times what all known campuses draw and {electric:.0%} of the world's electricity, on an axis of powers.",
    alt="Bars on a logarithmic axis of gigawatts: the largest campus, all known campuses, Altman's later plan, the reported sum, the world.",
    data={"what (name)": list(amounts), "power (gigawatts)": list(amounts.values())},
)

# %% [markdown]
# The sum would buy campuses of [238](<calc: {gigawatts:.0f}>) gigawatts, [6.6%](<calc: {electric:.1%}>) of the world's electricity if they ran all the time ([4.1%](<calc: {electric.low:.1%}>) to [7.7%](<calc: {electric.high:.1%}>)).
# In chips it is [220 million](<calc: {bought:large2}>) H100s, [11](<calc: {bought / delivered:.0f}>) times all that the largest makers had delivered by the end of 2025 ([Epoch AI, chips](<work: epoch-chips-2026>)).
# In money it is [6.6%](<calc: {sought / facts.world_output.in_2023:.1%}>) of what the world produced in 2023 ([World Bank 2026](<work: world-bank-output>)), and electricity is that of [Our World in Data 2026](<work: owid-energy-2026>).
# Alphabet, Amazon, Meta and Microsoft together were expected to spend [$650 billion](<fact: ${builders.four / 1e9:.0f} billion>) in 2026 ([Morning Brew 2026](<work: morning-brew-2026>)),
# so it is [eleven](<calc: {round(sought / facts.builders.four):words}>) years of that;
# Amazon alone planned for [$200 billion](<fact: ${builders.amazon / 1e9:.0f} billion>), [twice](<calc: {facts.builders.amazon / upper:times}>) Amodei's upper sum.
# It is [five](<calc: {round(sought / own_sum):words}>) times what Altman said that OpenAI had committed itself to, and [twelve](<calc: {round(sought / facts.altman_plan.lowered):words}>) times the
# [$600 billion](<fact: ${altman_plan.lowered / 1e9:.0f} billion>) until [2030](<plain: the year of the report>) that OpenAI told investors of in February 2026
# ([Reuters 2026](<work: reuters-openai-2026>)).

# %%
# The verdict on Altman's sum
judge(
    "book-altman-7-trillion",
    of_record(
        likeliest(
            "the most that newspapers had reported of him",
            compare(7e12, sought),
            because="the book repeats a report of that year, and a total for all is not what one firm commits itself to",
            others={
                "the least that was reported": compare(7e12, facts.chip_plan.least),
                "what OpenAI had committed itself to, as he said later": compare(7e12, own_sum),
                "what OpenAI told investors later": compare(7e12, facts.altman_plan.lowered),
            },
        )
    ),
    f"Newspapers reported that Altman sought {dollars(facts.chip_plan.least)} to {dollars(sought)}, for chip plants as well, so not for clusters alone, and he brushed it aside. "
    f"What he said in 2025 that OpenAI had committed itself to, {dollars(own_sum)}, is the plan of one firm.",
)

# %%
# Growth of the economy, as measured and as expected
economy, dream = 0.02, 10e12


spell = 2023 - 2000


def growth_of(first=facts.us_output.in_2000, last=facts.us_output.in_2023, years=spell):
    """Growth a year of real output."""
    return (last / first) ** (1 / years) - 1


output = headline(
    "growth-of-output",
    f"growth a year of the real output of the United States over {spell} years",
    growth_of,
    unit="a year",
    format=".1%",
    how="the series is published without an interval",
    alternatives={
        "what was expected in 2020 for the decade ahead": float(facts.cbo.decade_growth),
        "the decades before 2020": float(facts.cbo.past_growth),
    },
)
cheaper = 2 ** (1 / facts.gpus.doubling_years)
more_compute = (1 + economy) * cheaper - 1

# %% [markdown]
# ## At [2%](<calc: {economy:.0%}>) a year it is centuries
#
# Dwarkesh Patel, who wrote the book, asked a guest what happens if the scale-up fails:
#
# > we're going to get to AGI really fast, like within the next 10 years. [...] we have only 2 percent more resources a year to spend on AI. You're talking about decades
# >
# > — [Dwarkesh Patel](<said: patel-two-percent>)
#
# The first sentence is for the case that it works, the others for the case that it does not.
# It would be decades, he goes on, until a model of [$10 trillion](<calc: ${dream:large3}>) can be trained.
# How long it takes depends on what can be paid at the start.

# %%
# The verdict on the growth
judge(
    "book-two-percent-resources",
    likeliest(
        "money for AI that grows as the economy of the United States has grown",
        compare(said=economy, found=output),
        because="the word so draws the growth of what can be spent from that of the economy",
        others={"the compute that the money buys, as chips get cheaper": compare(said=economy, found=more_compute)},
    ),
    f"The economy of the United States grew by {output:.1%} a year from 2000 to 2023. Money for AI then grows as fast, if its share of the economy stays as it is. "
    f"With chips that get cheaper, {economy:.0%} more money buys {more_compute:.0%} more compute.",
)


# %%
# Years until a sum can be paid
def years_of_waiting(start=ceiling_2027, growth=economy):
    """Years in which a bill grows to ten trillion dollars."""
    return supply.crossing_time(start, dream, math.log10(1 + growth))


waiting = headline(
    "years-of-waiting",
    f"years until a run can cost {dollars(dream)}, if money grows {economy:.0%} a year from the most that one campus allows by the end of {last_year}",
    years_of_waiting,
    unit="years",
    format=".0f",
    interval=(years_of_waiting(ceiling_2027.high), years_of_waiting(ceiling_2027.low)),
    how="the ends of that rent",
    alternatives={
        "the dearest rent that was costed, Grok 3's, as the start": {"start": facts.bill_grok3.hired},
        "this year's rent on the largest campus as the start": {"start": ceiling_2026},
        "the capital of the largest campus as the start": {"start": campus_now},
        "the rent of all of Google's campuses as the start": {"start": firm_2027},
        "what OpenAI told investors of as the start": {"start": facts.altman_plan.lowered},
        "what OpenAI had committed itself to as the start": {"start": own_sum},
        "the fastest growth of the economy of the verdict above": {"growth": float(facts.cbo.past_growth)},
        "the compute that so much buys today, as chips get cheaper": {"growth": more_compute},
    },
)

# %%
# The start from which a century is enough, and any start at any growth
century = dream / (1 + economy) ** 100
explore(
    name="waiting",
    of=years_of_waiting,
    sliders={
        "start": slider(
            "what a run can cost at the start",
            [1e8, 8.5e8, 1e10, 3.74e10, 1e11, 1.4e12],
            unit="dollars",
            format="large2",
        ),
        "growth": slider("growth", [0.01, 0.02, 0.03, 0.05, 0.1, 0.35, 1.4], unit="a year", format=".0%"),
    },
    shows={"years": reading(f"until {dollars(dream)}", unit="years", format=".0f")},
    start={"start": 3.74e10, "growth": 0.02},
    curve=("growth", "years"),
    log="xy",
    caption=f"At {economy:.0%} a year, only a start near {dollars(century)} makes it decades. The rightmost growth is that which Cottier measured for wear.",
    alt="Years against growth: a falling line with a point for the setting of the sliders.",
)

# %% [markdown]
# He speaks of what is left when the scale-up has run its course.
# From the [$37 billion](<calc: ${ceiling_2027:large2}>) that the largest campus allows where known building ends,
# it takes [282](<calc: {waiting:.0f}>) years at [2%](<calc: {economy:.0%}>) ([260](<calc: {waiting.low:.0f}>) to [314](<calc: {waiting.high:.0f}>)).
# From Grok 3's rent, the dearest that was costed, it takes [473](<calc: {years_of_waiting(facts.bill_grok3.hired):.0f}>).
# A century is enough only for somebody who can pay [$1.4 trillion](<calc: ${century:large2}>) at the start.
# So *decades* understates it [2.8](<calc: {waiting / 100:.1f}>)-fold, and his point stands the stronger for it: without growth of the share, money does not get there.
# But if he meant what the sum buys today, chips that get cheaper would bring it in [19](<calc: {years_of_waiting(growth=more_compute):.0f}>) years.


# %%
# The verdict on the decades
judge(
    "book-decades-to-10-trillion",
    likeliest(
        "decades and not centuries, from the most that one campus allows where known building ends",
        between(20, 100, waiting),
        because="he speaks of what is left when the scale-up has failed",
        others={
            "from the dearest run that was costed": between(20, 100, years_of_waiting(facts.bill_grok3.hired)),
            "from the rent of all of Google's campuses": between(20, 100, years_of_waiting(firm_2027)),
            "the compute that so much buys today, as chips get cheaper": between(
                20, 100, years_of_waiting(growth=more_compute)
            ),
        },
    ),
    f"At {economy:.0%} a year it takes {waiting:.0f} years from the most that one known campus allows, and {years_of_waiting(facts.bill_grok3.hired):.0f} from Grok 3's rent. "
    f"That is centuries where he said decades, and his point stands the stronger for it.",
)


# %%
# What an hour costs the owner of the newest campus, the rivals in money, and the exercises
owner = per_chip / (long_life * trends.DAYS_PER_YEAR * 24)
passes = grok_4 + math.log(training_said / facts.bill_grok4.worn) / math.log(facts.cottier.growth_per_year)

# %%
# The rivals in money, and what the exercises take
a_chip_hour = facts.bill_grok3.flop / (facts.bill_grok3.chips * facts.bill_grok3.hours)
limit_bill = facts.limits_2030.flop / a_chip_hour * middle
in_table = (
    sum(max([chips[n] for n, year in enumerate(years) if year < 2026], default=0) for years, chips in known.values())
    / delivered
)
many, whole_life, short = 100_000, 5, 30

# %% [markdown]
# ## Objections
#
# **The final run is a small part of what a model costs.** This is the strongest.
# All of its research took OpenAI about [ten](<calc: {1 / facts.research_share.least:words}>) times the compute of its final runs in 2024 ([Denain and Wu 2026](<work: denain-wu-2026>)).
# By the research of a year, his present was [$5 billion](<fact: ${research_spend.openai / 1e9:.0f} billion>) at OpenAI and not [$100 million](<calc: ${now_said:large3}>).
# It is one bill more that lies nearer to what he foresaw than to what he said of his present.
#
# **Epoch AI does not know every campus.** The largest would have to be [2.1](<calc: {lower / ceiling_2025:.1f}>) times as large as the largest known to carry [$10 billion](<calc: ${lower:large3}>) in 2025, and
# [2.7](<calc: {upper / ceiling_2027:.1f}>) times to carry [$100 billion](<calc: ${upper:large3}>) by the end of [2027](<calc: {last_year}>).
# A firm may have more as well: the table held [27%](<calc: {in_table:.0%}>) of the chips delivered by the end of 2025, by whoever owns them.
# A campus that is finished later than expected lowers the ceiling.
#
# **Rent may fall.** Then a sum of dollars is harder to spend: at what the newest campus is to cost its owner without power and staff, some [$0.71](<calc: ${owner:.2f}>) for an hour of an H100's work,
# the ceiling for [2027](<calc: {last_year}>) is
# [$8.4 billion](<calc: ${ceiling(price=owner):large2}>).
#
# ## The reckoning
#
# Name the bill.
# By rent, which fits what he said of his present within a factor of [2.0](<calc: {max(facts.run_cost.gemini_rented / now_said, training_said / start):.1f}>),
# no run that is published reached the [few billions](<plain: his words>) that he expected of 2025.
# His lower sum is open; a bill published for a run of this year or the next would decide it.
# His upper sum fits no single campus that is known; at our price it fits all those of one firm.
# By machines his lower sum came true in the first year that he named, but his present was [eight](<calc: {round(machines[at["GPT-4 (Mar 2023)"]] / now_said):words}>) times too low, by the machines of GPT-4.
#
# The best rivals are Epoch AI's own.
# [Cottier et al. 2024](<work: cottier-2024>) foresaw a wear of more than [$1 billion](<plain: the sum of the abstract>) by [2027](<calc: {last_year}>); from Grok 4's, their trend passes it [1.1](<calc: {passes - grok_4:.1f}>) years
# later, and no bill published since shows it.
# [Sevilla et al. 2024](<work: sevilla-2030>) find that a run of [2×10²⁹](<fact: {limits_2030.flop:sci0}>) FLOP will be feasible by [2030](<plain: the year of their forecast>).
# At Grok 3's work for an hour, which is that of today's chips, and today's price that is
# [$310 billion](<calc: ${limit_bill:large2}>) of rent ([168](<calc: {limit_bill / middle * cheap / 1e9:.0f}>) to [486](<calc: {limit_bill / middle * dear / 1e9:.0f}>)),
# [31](<calc: {limit_bill / lower:.0f}>) times Amodei's lower sum.
# What is new here is a ladder scored by each bill, and a ceiling in dollars for each of his years from campuses that can be seen, for one campus and for one firm.
#
# !!! question "Exercise: the price of patience"
#     A firm rents [100,000](<calc: {many:,}>) chips at [$2](<fact: ${bill_deepseek.price:.0f}>) an hour. After how many days has it paid [$1 billion](<calc: ${training_said:large3}>)?
#
#     ??? success "Answer"
#         [208](<calc: {training_said / (many * facts.bill_deepseek.price * 24):.0f}>) days.
#
# !!! question "Exercise: a shorter run"
#     Machines last [five](<calc: {whole_life:words}>) years. How many times its wear do the machines of a run of [30](<calc: {short}>) days cost?
#
#     ??? success "Answer"
#         [61](<calc: {whole_life * trends.DAYS_PER_YEAR / short:.0f}>) times.
#
# ## Limits
#
# All bills of runs and all campuses are estimates by Epoch AI, and most campuses have no interval; we saw the tables in public copies of July and August 2026.
# SpaceX's contract, the index of rents, Altman's words, what OpenAI told investors, Epoch AI's figures of 2025 and its newest growth are as others report them; for Amodei's words we had transcripts that others made.
# We could not see Epoch AI's pages on Grok 4 and on the growth of costs.
# The machines of the contract serve customers as well as training, and may be terminated at short notice.
# Bills are in dollars of 2023, campuses in those of 2025, which differ by a few percent.
# Salaries are in no bill here.
