# ---
# title: "Short reckonings: the scouting report, its first half"
# summary: >-
#   Nathan Labenz took stock of AI in the summer of 2023, mostly from memory.
#   Most of his figures from papers are right or nearly so, but GPT-3 has [96](<calc: {depth:.0f}>) layers where he guessed [70](<calc: {guessed}>);
#   the matrices that he names cannot be multiplied in the order in which he names them.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-26
# excerpts: []
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'depends on how often the set-up is used: off by a factor of 10 for as many tasks as it cost to set up; holds for many times more'
#     now: 'withdrawn, because the cost of setting up was chosen so that the share found came out near his'
#     why: 'This is the verdict on the lower cost. We know of no measurement of what the setting up costs, and the figure that we chose decided the verdict.'
#   - date: 2026-11-26
#     was: 'depends on how often such finds are made: holds for a few years on average; off by a factor of 3.4 for a generation'
#     now: 'withdrawn, because the time between finds was chosen, and the chance that was found follows from it'
#     why: 'We know of no measurement of how often such finds are made, and the figures that we chose decided the verdict.'
#   - date: 2026-11-26
#     was: 'depends on what the figures are: contradicted by the rule that probabilities share a whole for probabilities; holds for scores before the softmax'
#     now: 'not a claim of fact, because he calls the example made up'
#     why: 'Labenz says that the output of his example is made up.'
#   - date: 2026-11-26
#     was: 'depends on training or writing: holds for training; contradicted by text that is written token by token for writing'
#     now: 'holds'
#     why: 'Labenz speaks of training. The other reading was empty, because text is written token by token by definition.'
#   - date: 2026-11-26
#     was: 'depends on how much is claimed: off by a factor of 25 for the figure, at Kurzweil''s rate; off by a factor of 7.9 for the figure, at Moravec''s rate; holds for the range that he would allow'
#     now: 'holds'
#     why: 'Labenz says at once that he does not defend the figure so closely, and names the range about it. The range is now what is judged, at both rates.'
#   - date: 2026-11-26
#     was: 'withdrawn, because the cost of setting up was chosen so that the share found came out near his'
#     now: 'undecided, because he counts the setting up and the checking, and what they cost has not been published'
#     why: 'This is the verdict on the lower cost. It can be bracketed by a study of office work, with and without a check of every answer; his figure lies between.'
#   - date: 2026-11-26
#     was: 'withdrawn, because the time between finds was chosen, and the chance that was found follows from it'
#     now: 'undecided, because nobody has counted how often such an architecture is found independently'
#     why: 'We know of no measurement of how often such finds are made. The verdict now says what would decide it.'
#   - date: 2026-11-26
#     was: 'depends on the width: holds for the narrowest; off by a factor of 1.7 for the middle one; off by a factor of 17 for the widest'
#     now: 'holds'
#     why: 'This is the verdict on running a task many times side by side. Labenz grants the limits of the time himself, and claims it in principle; so the machines of the time are now what decides.'
#   - date: 2026-11-26
#     was: 'off by a factor of 1.4'
#     now: 'a matter of record: the record agrees'
#     why: 'Labenz says that he does not know how many layers GPT-3 has, and guesses. A guess is now held to be right within the factor that the method page allows for one.'
# ---

# %%
# What this page computes with
import datetime as dt
import math

import numpy as np

from reckoner.author import facts, judge, models
from snippets import capacity, odds, transformer, trends
from snippets.verdicts import (
    at_least,
    at_most,
    between,
    compare,
    likeliest,
    not_of_fact,
    of_record,
    true_unless,
    undecided,
)

depth, guessed = facts.gpt3_175b.layers, 70

# %% [markdown]
# A talk with slides, given from memory, says many checkable things in passing.
# What states a fact is held against its source or worked out, under the kindest reading that its words allow.
#
# ## The report about itself

# %%
# How many parts the report has
parts = facts.scouting.parts
judge(
    "labenz-two-parts",
    of_record(compare(said=2, found=parts)),
    f"The title that it was published under counts {parts}.",
)

# %%
# How long it takes
minutes = facts.scouting.seconds / 60
judge(
    "labenz-90-minutes",
    of_record(compare(said=90, found=minutes)),
    f"The recording runs for {minutes:.1f} minutes.",
)

# %%
# What the sponsor's fee is worth in the Philippines
fee = 3000 * facts.philippines.pesos_per_dollar
average, developer = facts.philippines.average_wage, facts.philippines.developer_wage
judge(
    "labenz-3000-a-month",
    likeliest(
        "a salary such as a sought-after trade pays there",
        at_most(said=fee, found=developer),
        because="he goes on that it is enough to recruit people of the level of managers",
        others={"any salary above the country's average": at_most(said=fee, found=average)},
    ),
    f"A software developer's average wage takes {developer / fee:.0%} of the fee, and the country's average wage {average / fee:.0%}; "
    f"what the company keeps of it is not said.",
)

# %% [markdown]
# ## PaLM and the average person
#
# BIG-bench is larger than the part of it that was put to PaLM ([Chowdhery et al. 2022](<work: chowdhery-2022>)).

# %%
# How long ago PaLM was
palm = next(m for m in models if m.id == "palm-540b").date
appeared = palm.year + palm.timetuple().tm_yday / 365.25
years, until_published = facts.scouting.month - appeared, facts.scouting.published - appeared
judge(
    "labenz-over-a-year-ago",
    of_record(
        likeliest(
            "the time from PaLM to the month that the report is named for",
            compare(said=1, found=years),
            because="he calls it the report of that month",
            others={
                "the time from PaLM to the day on which the report was published": compare(
                    said=1, found=until_published
                )
            },
        )
    ),
    f"From PaLM to the middle of June 2023 is {years:.2f} years.",
)

# %%
# The size of the benchmark
given, all_tasks = facts.palm_tasks.count, facts.bigbench.tasks
judge(
    "labenz-150-tasks",
    of_record(
        likeliest(
            "the tasks that were put to PaLM",
            compare(said=150, found=given),
            because="he names the benchmark as what PaLM's makers used",
            others={"the whole benchmark": compare(said=150, found=all_tasks)},
        )
    ),
    f"The benchmark has {all_tasks} tasks, of which PaLM was given {given}.",
)

# %%
# Whether the paper reports that average beats average
page, ahead = facts.palm_tasks.abstract_page, 1 - facts.palm_tasks.people_better
judge(
    "labenz-average-beats-average",
    of_record(
        likeliest(
            "the mean over all of the tasks together",
            true_unless(page != 1, by="an abstract that does not report it"),
            because="he sets one average beside another",
            others={
                "a better score on most of the tasks": true_unless(
                    ahead <= 0.5, by="the tasks on which people are ahead"
                )
            },
        )
    ),
    f"The abstract reports the higher average; the model is at least level on {ahead:.0%} of the tasks and behind on the others.",
)

# %%
# Where in the paper the finding stands
judge(
    "labenz-page-44",
    of_record(true_unless(lambda first: first < 44, by="the paper's abstract", found=page)),
    f"That PaLM outdoes the average person on BIG-bench is said on page {page}, in the abstract; no lead was buried.",
)

# %% [markdown]
# ## Medical examinations
#
# The papers on ChatGPT ([Kung et al. 2022](<work: kung-2022>)) and on Flan-PaLM ([Singhal et al. 2022](<work: singhal-2022>)) came within days of each other;
# [Liévin et al. 2022](<work: lievin-2022>) had begun with older models.

# %%
# The passing score
passing = facts.usmle.passing
judge(
    "labenz-60-passing",
    of_record(compare(said=0.60, found=passing)),
    f"The threshold is given as about {passing:.0%}.",
)

# %%
# Who passed first
lowest, highest = facts.chatgpt_exam.lowest, facts.chatgpt_exam.highest
lead = (facts.flan_palm.posted - facts.chatgpt_exam.posted) * 365
voted, older = facts.codex_exam.accuracy, facts.codex_exam.posted < facts.chatgpt.released
judge(
    "labenz-chatgpt-passing",
    of_record(
        likeliest(
            "the order in which plain answers of models were published",
            true_unless(
                lambda days: days < 0 or not lowest <= passing <= highest,
                by="an earlier paper or a lower score",
                found=lead,
            ),
            because="he reads a chart of scores by their date",
            others={
                "the best of many samples put to the vote": true_unless(older and voted >= passing, by="an older model")
            },
        )
    ),
    f"ChatGPT's scores run from {lowest:.1%} to {highest:.1%}, and Flan-PaLM's {facts.flan_palm.accuracy:.1%} came {lead:.0f} days later; "
    f"Codex, an older model, has {voted:.1%} by vote.",
)

# %%
# How soon the next step came
months = (facts.medpalm2.posted - facts.chatgpt.released) * 12
judge(
    "labenz-six-months-86",
    of_record(compare(said=6, found=months)),
    f"From ChatGPT to the paper on Med-PaLM 2 is {months:.1f} months, and its score {facts.medpalm2.accuracy:.1%}.",
)

# %% [markdown]
# ## Answers compared by physicians
#
# A table in the appendix of [Singhal et al. 2023](<work: singhal-2023>) gives every share that was on his slide.

# %%
# How many qualities were compared
axes = facts.medpalm2.axes
judge("labenz-nine-qualities", of_record(compare(said=9, found=axes)), f"The paper names {axes} of them.")

# %%
# How often the model's answer was preferred
good = facts.medpalm2.consensus, facts.medpalm2.comprehension, facts.medpalm2.recall, facts.medpalm2.reasoning
judge(
    "labenz-70-75-percent",
    of_record(
        likeliest(
            "how often the model's answer better reflects the medical consensus",
            between(0.70, 0.75, found=facts.medpalm2.consensus),
            because="he names the consensus when he reads out the other end of the same bar",
            others={
                "the mean of the good qualities": between(0.70, 0.75, found=np.mean(good)),
                "each of the good qualities": between(0.70, 0.75, found=min(good)),
            },
        )
    ),
    f"For the medical consensus it is {good[0]:.1%}; over all the good qualities it runs from {min(good):.1%} to {max(good):.1%}.",
)

# %%
# How many of the qualities the model wins
better = [
    facts.medpalm2.consensus > facts.physicians.consensus,
    facts.medpalm2.comprehension > facts.physicians.comprehension,
    facts.medpalm2.recall > facts.physicians.recall,
    facts.medpalm2.reasoning > facts.physicians.reasoning,
    facts.medpalm2.inaccuracy < facts.physicians.inaccuracy,
    facts.medpalm2.omission < facts.physicians.omission,
    facts.medpalm2.bias < facts.physicians.bias,
    facts.medpalm2.harm_extent < facts.physicians.harm_extent,
    facts.medpalm2.harm_chance < facts.physicians.harm_chance,
]
by_luck = odds.sign_test(sum(better), len(better))
judge(
    "labenz-eight-of-nine",
    of_record(compare(said=8, found=sum(better))),
    f"It wins {sum(better)} and is the more inaccurate one, {facts.medpalm2.inaccuracy:.1%} to {facts.physicians.inaccuracy:.1%}; "
    f"coins would win so many {by_luck:.0%} of the time, if the qualities were as independent as coins.",
)

# %% [markdown]
# ## Speed and cost
#
# His modest figure counts the work of setting up and of checking; his naive figure leaves both out.
# A later study of office work ([Patwardhan et al. 2025](<work: patwardhan-2025>)) measured the naive saving, and the saving when an expert reviews and mends every answer.

# %%
# How cheap it is with the setting up
checked, unchecked = facts.gdpval_gpt5.often_cost, facts.gdpval_gpt5.naive_cost
judge(
    "labenz-ten-x-ten-percent",
    undecided(
        "he counts the setting up and the checking, and what they cost has not been published",
        "a record of what firms spend on setting up, checking and running such tasks",
        {
            "an expert's review of every answer": compare(said=10, found=checked),
            "no review of any answer": compare(said=10, found=unchecked),
        },
    ),
    f"In the study GPT-5 saved a factor of {checked:.1f} where an expert reviewed every answer, and of {unchecked:,.0f} where nobody did; "
    f"his figure lies between.",
)

# %%
# The naive ratio, by the price of the launch and by his own example
person, cents_said = 100, 2
price = facts.gpt4_launch.completion_price / 1000
single, double = (2 * words / facts.tokens.words for words in (500, 250))
priced, wide, by_him = person / (single * price), person / (double * price), person / (cents_said / 100)
judge(
    "labenz-hundred-thousandfold",
    likeliest(
        "what GPT-4 asks for a couple of widely set pages",
        between(100, 1000, found=wide),
        because="it is GPT-4 that he asks, for an essay, and the couple of cents are said offhand",
        others={
            "what it asks for pages that are full": between(100, 1000, found=priced),
            "the speed, as measured of GPT-4o on office work": between(100, 1000, found=facts.gdpval_gpt4o.naive_speed),
            "the cost, as measured of GPT-4o on office work": between(100, 1000, found=facts.gdpval_gpt4o.naive_cost),
        },
    ),
    f"A couple of widely set pages are {double:,.0f} tokens; at GPT-4's price the {person} dollars that he names are {wide:,.0f} times their cost, and {priced:,.0f} times that of full pages. "
    f"His own couple of cents make it {by_him:,.0f} times.",
)

# %%
# A couple of pages by GPT-4
judge(
    "labenz-couple-of-cents",
    likeliest(
        "the price of pages that are widely set, as essays are",
        compare(said=cents_said, found=double * price * 100),
        because="the pages are those of the essay that he asks for",
        others={"the price of pages that are full": compare(said=cents_said, found=single * price * 100)},
    ),
    f"At the price of the launch, {double:.0f} tokens cost {double * price * 100:.0f} cents, "
    f"and {single:,.0f} tokens {single * price * 100:.0f} cents.",
)

# %%
# How wide one could go
limits = facts.gpt4_launch.requests_per_minute, facts.gpt4_launch.tokens_per_minute
wanted, large = 1000, f"{facts.hoffmann_520b.parameters / 1e9:.0f} billion"
width = capacity.requests_in_flight(*limits, tokens_each=double, minutes_each=1)
rate = wanted * double / 60 * transformer.training_flop(facts.hoffmann_520b.parameters, 1) / 3
trained = next(m for m in models if m.id == "gpt-4").training_flop / (365.25 * 24 * 3600)
judge(
    "labenz-thousand-wide",
    likeliest(
        "what the machines of the time could do at once",
        true_unless(lambda share: share > 1, by="too few machines", found=rate / trained),
        because="he grants at once that limits stand in the way in practice, and claims it in principle",
        others={"what the default limits of the launch let one user do": at_least(said=wanted, found=width)},
    ),
    f"To have {wanted:,} essays under way, each done in a minute by a model of {large} parameters, "
    f"takes {rate / trained:.1%} of the computing that would train GPT-4 within a year, if it is used as well; the default limits let a user run {width:.0f}.",
)

# %% [markdown]
# ## Who has tried it
#
# Both surveys are of adults in the United States, one before the report and one just after it.

# %%
# Who has heard of ChatGPT
heard = facts.pew_march.heard
judge("labenz-majority-heard", of_record(at_least(said=0.5, found=heard)), f"In March it was {heard:.0%}.")

# %%
# Who has used it
march, july = facts.pew_march.used, facts.pew_july.used
judge(
    "labenz-one-in-five",
    of_record(
        likeliest(
            "the share of all adults in the survey that was out",
            compare(said=0.2, found=march),
            because="he says that recent surveys have said so, and counts people",
            others={
                "the share in the survey of July": compare(said=0.2, found=july),
                "the share of those who have heard of it": compare(said=0.2, found=march / heard),
                "the most that it can be": at_most(said=0.2, found=march),
            },
        )
    ),
    f"In March {march:.0%} had used it, in July {july:.0%}.",
)

# %% [markdown]
# ## What was bound to happen
#
# More compute can make up for a missing architecture, and how much it takes has been estimated from published runs.

# %%
# How much compute makes up for a missing architecture
gain = facts.ho.transformer_gain
delay = np.log2(gain) * facts.sevilla_2022.doubling_months / 12
later = trends.relative_exponent(gain, facts.sevilla.growth_per_year)
by_methods = np.log2(gain) * facts.ho.halving_months / 12
by_chips = np.log2(gain) * facts.gpus.learning_doubling_years
judge(
    "labenz-few-years-counterfactual",
    likeliest(
        "the time in which growing compute makes up for the missing transformer",
        at_most(said=3, found=delay),
        because="he allows for anything that works pretty well, found by anybody",
        others={
            "the same by a later estimate of that growth": at_most(said=3, found=later),
            "the time in which other methods make up for it": at_most(said=3, found=by_methods),
            "the time in which chips make up for it, with budgets that stand still": at_most(said=3, found=by_chips),
        },
    ),
    f"The transformer saves compute {gain}-fold, which growing compute makes up for in {delay:.1f} years, "
    f"other methods in {by_methods:.1f}, and better chips alone in {by_chips:.1f}.",
)

# %%
# Only a matter of time
judge(
    "labenz-only-a-matter-of-time",
    undecided(
        "nobody has counted how often such an architecture is found independently",
        "a dated count of architectures that were found independently and work as well",
    ),
    f"To make up for the missing transformer would have taken growing compute {delay:.1f} years; when another find would have come is not known.",
)

# %% [markdown]
# ## Kurzweil's revenge
#
# [Kurzweil 1999](<work: kurzweil-1999>) set a rate for the brain and a year for the machine.

# %%
# The year of the crossing, counted from the book
published, crossing = facts.kurzweil.published, facts.kurzweil.brain_year
judge(
    "labenz-kurzweil-2020",
    of_record(compare(said=2020 - published, found=crossing - published)),
    f"The book puts the crossing in its chapter on {crossing}, {crossing - published:.0f} years ahead of it.",
)

# %%
# How old the prediction was
age = math.floor(facts.scouting.month) - published
judge("labenz-25-years-ago", of_record(compare(said=25, found=age)), f"It was {age:.0f} years old.")

# %%
# What a brain computes, at Kurzweil's rate
lived = 40 * 365.25 * 24 * 3600
brain = facts.kurzweil.brain_rate * lived
by_moravec = facts.moravec.brain_mips * 1e6 * lived
judge(
    "labenz-forty-years",
    likeliest(
        "the range that he allows, at Kurzweil's rate",
        between(1e22, 1e26, found=brain),
        because="he says that he does not defend the figure so closely, and has just shown Kurzweil's curve",
        others={
            "the same range, at Moravec's rate": between(1e22, 1e26, found=by_moravec),
            "the figure itself, at Kurzweil's rate": compare(1e24, found=brain),
            "the figure itself, at Moravec's rate": compare(1e24, found=by_moravec),
        },
    ),
    f"At Kurzweil's own rate a brain does {brain / 1e24:.0f} times the figure, and at Moravec's {by_moravec / 1e24:.2f} times: both lie in the range.",
)

# %%
# The largest systems of the time
known = sorted(m.training_flop for m in models if m.training_flop and m.date < dt.date(2023, 7, 6))[-10:]
judge(
    "labenz-1e22-to-1e26",
    likeliest(
        "the one system that took most",
        between(1e22, 1e26, found=known[-1]),
        because="he says where the biggest systems are",
        others={
            f"the last of the {len(known)} that took most": between(1e22, 1e26, found=known[0]),
            "the middle of his range for the one that took most": compare(1e24, found=known[-1]),
        },
    ),
    f"Of the {len(known)} that took most, the smallest is {known[0] / 1e22:.0f} times the lower end and the largest {known[-1] / 1e26:.0%} of the upper.",
)

# %% [markdown]
# ## Inside the transformer
#
# What he gives as definition can be computed, and what he gives from memory can be looked up.

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
# How deep GPT-3 is
judge(
    "labenz-gpt3-70-layers",
    of_record(compare(said=guessed, found=depth)),
    f"The paper's table has {depth} layers, {depth / guessed:.1f} times his guess.",
)

# %%
# How many parameters its shape makes
shape = depth, facts.gpt3_175b.width, vocabulary, facts.gpt3.context
counted = transformer.gpt_parameters(*shape, facts.gpt3.widening)
size = f"{counted / 1e9:.1f} billion"
judge("labenz-175-billion", compare(said=175e9, found=counted), f"Its shape makes {size}.")

# %%
# How old attention was
older = facts.vaswani.posted - facts.bahdanau.posted
judge(
    "labenz-attention-couple-years",
    of_record(compare(said=2, found=older)),
    f"From the paper on attention in translation to that on the transformer is {older:.1f} years.",
)

# %%
# What can be done at the same time
places = facts.gpt3.context
in_turn, at_once = places + depth - 1, depth * facts.vaswani.steps

# %%
# The verdict
judge(
    "labenz-parallelizable",
    true_unless(lambda share: share >= 1, by="as many steps in sequence", found=at_once / in_turn),
    f"In training on {places:,} tokens, {depth} layers of self-attention take {at_once:.0f} steps one after another, "
    f"and as many recurrent layers {in_turn:,.0f}.",
)

# %%
# GPUs against Moore's law
moore = facts.gpus.moore_years
learning, general = facts.gpus.learning_doubling_years, facts.gpus.doubling_years
judge(
    "labenz-gpus-still-scaling",
    of_record(
        likeliest(
            "GPUs of machine learning, by what a dollar buys, beside Moore's law",
            at_most(said=moore, found=learning),
            because="he answers those who say that Moore's law is over, and speaks of what runs transformers",
            others={"all GPUs": at_most(said=moore, found=general)},
        )
    ),
    f"For a step that Moore's law allows {moore} years, GPUs of machine learning take {learning} and all GPUs {general}.",
)

# %% [markdown]
# ## Learning
#
# A model starts from chance, is scored, and is changed where that helps.

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
# Probabilities that he made up
named = np.array([0.2, 1])
judge(
    "labenz-not-a-distribution",
    not_of_fact("he calls the example made up"),
    f"As probabilities the two would add up to {named.sum():.1f}.",
)

# %%
# A parameter at a time
forward = transformer.training_flop(counted, 1) / 3
naive = (counted + 1) * forward
share = naive / facts.gpt3_175b.training_flop
dear = "more computing than GPT-3's whole training took"
judge(
    "labenz-one-at-a-time",
    likeliest(
        "a single prediction",
        true_unless(lambda part: part > 1, by=dear, found=share),
        because="he asks of each parameter how it makes the final prediction better",
        others={"all the text of GPT-3's training": true_unless(share * facts.gpt3.training_tokens > 1, by=dear)},
    ),
    f"For a single token it takes {share:.0%} of the operations of GPT-3's whole training.",
)
