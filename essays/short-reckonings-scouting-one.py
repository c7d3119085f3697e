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
#     now: 'cannot be checked, because it gives an example, not a fact'
#     why: 'Labenz says that the output of his example is made up.'
#   - date: 2026-11-26
#     was: 'depends on training or writing: holds for training; contradicted by text that is written token by token for writing'
#     now: 'holds'
#     why: 'Labenz speaks of training. The other reading was empty, because text is written token by token by definition.'
#   - date: 2026-11-26
#     was: 'depends on how much is claimed: off by a factor of 25 for the figure, at Kurzweil''s rate; off by a factor of 7.9 for the figure, at Moravec''s rate; holds for the range that he would allow'
#     now: 'holds'
#     why: 'Labenz says at once that he does not defend the figure so closely, and names the range about it. The range is now what is judged, at both rates.'
# ---

# %%
# What this page computes with
import datetime as dt

import numpy as np

from reckoner.author import facts, judge, models
from snippets import capacity, odds, transformer, trends
from snippets.verdicts import at_least, at_most, between, compare, depends, true_unless, unchecked, withdrawn

depth, guessed = facts.gpt3_175b.layers, 70

# %% [markdown]
# A talk with slides, given from memory, says many checkable things in passing.
# What states a fact is held against its source or worked out, under the kindest reading that its words allow.
#
# ## The report about itself

# %%
# How many parts the report has
parts = facts.scouting.parts
judge("labenz-two-parts", compare(said=2, found=parts), f"The title that it was published under counts {parts}.")

# %%
# How long it takes
minutes = facts.scouting.seconds / 60
judge("labenz-90-minutes", compare(said=90, found=minutes), f"The recording runs for {minutes:.1f} minutes.")

# %%
# What the sponsor's fee is worth in the Philippines
pesos = 3000 * facts.philippines.pesos_per_dollar
average, developer = pesos / facts.philippines.average_wage, pesos / facts.philippines.developer_wage
judge(
    "labenz-3000-a-month",
    at_least(said=facts.philippines.developer_wage, found=pesos),
    f"The fee is {average:.1f} average wages of the country, and {developer:.1f} of those of a software developer.",
)

# %% [markdown]
# ## PaLM and the average person
#
# BIG-bench is larger than the part of it that was put to PaLM ([Chowdhery et al. 2022](<work: chowdhery-2022>)).

# %%
# How long ago PaLM was
palm = next(m for m in models if m.id == "palm-540b")
years = (dt.date(2023, 6, 15) - palm.date).days / 365.25
judge(
    "labenz-over-a-year-ago",
    compare(said=1, found=years),
    f"From PaLM to the middle of June 2023 is {years:.2f} years.",
)

# %%
# The size of the benchmark
given, all_tasks = facts.palm_tasks.count, facts.bigbench.tasks
readings = {
    "the tasks put to PaLM": compare(said=150, found=given),
    "the whole benchmark": compare(said=150, found=all_tasks),
}
judge(
    "labenz-150-tasks",
    depends("which set is meant", readings),
    f"The benchmark has {all_tasks} tasks, of which PaLM was given {given}.",
)

# %%
# Whether a better average is a better score on most tasks
ahead = 1 - facts.palm_tasks.people_better
judge(
    "labenz-average-beats-average",
    at_least(said=0.5, found=ahead),
    f"The paper reports the higher average; the model is at least level on {ahead:.0%} of the tasks and behind on the others.",
)

# %%
# Where in the paper the finding stands
page = facts.palm_tasks.abstract_page
judge(
    "labenz-page-44",
    true_unless(page < 44, by="the paper's abstract"),
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
judge("labenz-60-passing", compare(said=0.60, found=passing), f"The threshold is given as about {passing:.0%}.")

# %%
# Who passed first
lowest, highest = facts.chatgpt_exam.lowest, facts.chatgpt_exam.highest
lead = (facts.flan_palm.posted - facts.chatgpt_exam.posted) * 365
voted, older = facts.codex_exam.accuracy, facts.codex_exam.posted < facts.chatgpt.released
readings = {
    "plain questions": true_unless(lead < 0 or not lowest <= passing <= highest, by="an earlier paper"),
    "many samples put to the vote": true_unless(older and voted >= passing, by="an older model"),
}
judge(
    "labenz-chatgpt-passing",
    depends("how the model is asked", readings),
    f"ChatGPT's scores run from {lowest:.1%} to {highest:.1%}, and Flan-PaLM's {facts.flan_palm.accuracy:.1%} came {lead:.0f} days later; "
    f"Codex, an older model, has {voted:.1%} by vote.",
)

# %%
# How soon the next step came
months = (facts.medpalm2.posted - facts.chatgpt.released) * 12
judge(
    "labenz-six-months-86",
    compare(said=6, found=months),
    f"From ChatGPT to the paper on Med-PaLM 2 is {months:.1f} months, and its score {facts.medpalm2.accuracy:.1%}.",
)

# %% [markdown]
# ## Answers compared by physicians
#
# A table in the appendix of [Singhal et al. 2023](<work: singhal-2023>) gives every share that was on his slide.

# %%
# How many qualities were compared
axes = facts.medpalm2.axes
judge("labenz-nine-qualities", compare(said=9, found=axes), f"The paper names {axes} of them.")

# %%
# How often the model's answer was preferred
good = facts.medpalm2.consensus, facts.medpalm2.comprehension, facts.medpalm2.recall, facts.medpalm2.reasoning
judge(
    "labenz-70-75-percent",
    between(0.70, 0.75, found=facts.medpalm2.consensus),
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
    compare(said=8, found=sum(better)),
    f"It wins {sum(better)} and is the more inaccurate one, {facts.medpalm2.inaccuracy:.1%} to {facts.physicians.inaccuracy:.1%}; "
    f"fair coins would do as well {by_luck:.0%} of the time.",
)

# %% [markdown]
# ## Speed and cost
#
# His modest figure and his naive one differ by the work of setting up, which is paid once.

# %%
# How cheap it is with the setting up
judge(
    "labenz-ten-x-ten-percent",
    withdrawn("the cost of setting up was chosen so that the share found came out near his"),
)

# %%
# The naive ratio, by his own example and by the prices of the time
person, machine = 100, 0.02
ratio, pages = person / machine, 2 * 500 / facts.tokens.words
priced = person / (pages * facts.gpt4_launch.completion_price / 1000)
readings = {"a couple of cents": between(100, 1000, ratio), "the price of the launch": between(100, 1000, priced)}
judge(
    "labenz-hundred-thousandfold",
    depends("what the pages cost", readings),
    f"His {person} dollars over a couple of cents is {ratio:,.0f}; over the {pages:,.0f} tokens of a couple of full pages at GPT-4's price it is {priced:,.0f}.",
)

# %%
# A couple of pages by GPT-4
words_per_token = 0.75
double, single = (2 * words / words_per_token for words in (250, 500))
cents = facts.gpt4_launch.completion_price / 1000 * 100
readings = {
    "a manuscript": compare(said=2, found=double * cents),
    "a letter": compare(said=2, found=single * cents),
}
judge(
    "labenz-couple-of-cents",
    depends("what fills a page", readings),
    f"At the price of the launch, {double:.0f} tokens cost {double * cents:.0f} cents, and {single:,.0f} tokens {single * cents:.0f} cents.",
)

# %%
# How wide one could go
limits = facts.gpt4_launch.requests_per_minute, facts.gpt4_launch.tokens_per_minute
width = capacity.requests_in_flight(*limits, tokens_each=double, minutes_each=1)
readings = {
    "the narrowest": at_least(said=10, found=width),
    "the middle one": at_least(said=100, found=width),
    "the widest": at_least(said=1000, found=width),
}
judge(
    "labenz-thousand-wide",
    depends("the width", readings),
    f"With the default limits of the launch, {width:.0f} essays of a couple of pages are under way if each takes a minute.",
)

# %% [markdown]
# ## Who has tried it
#
# Both surveys are of adults in the United States, one before the report and one just after it.

# %%
# Who has heard of ChatGPT
heard = facts.pew_march.heard
judge("labenz-majority-heard", at_least(said=0.5, found=heard), f"In March it was {heard:.0%}.")

# %%
# Who has used it
march, july = facts.pew_march.used, facts.pew_july.used
readings = {"that of March": compare(said=0.2, found=march), "that of July": compare(said=0.2, found=july)}
judge(
    "labenz-one-in-five",
    depends("the survey", readings),
    f"In March {march:.0%} had used it, in July {july:.0%}.",
)

# %% [markdown]
# ## What was bound to happen
#
# More compute can make up for a missing architecture, and how much it takes has been estimated from published runs.

# %%
# Only a matter of time
judge(
    "labenz-only-a-matter-of-time",
    withdrawn("the time between finds was chosen, and the chance that was found follows from it"),
)

# %%
# How much compute makes up for a missing architecture
delay = trends.relative_exponent(facts.ho.transformer_gain, facts.sevilla.growth_per_year)
judge(
    "labenz-few-years-counterfactual",
    at_most(said=3, found=delay),
    f"The transformer saves compute {facts.ho.transformer_gain}-fold, which growing compute makes up for in {delay:.1f} years.",
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
    compare(said=2020 - published, found=crossing - published),
    f"The book puts the crossing in its chapter on {crossing}, {crossing - published:.0f} years ahead of it.",
)

# %%
# How old the prediction was
age = 2023 - facts.kurzweil.published
judge("labenz-25-years-ago", compare(said=25, found=age), f"It was {age:.0f} years old.")

# %%
# What a brain computes, at Kurzweil's rate
lived = 40 * 365.25 * 24 * 3600
brain = facts.kurzweil.brain_rate * lived
by_moravec = facts.moravec.brain_mips * 1e6 * lived
readings = {"Kurzweil's": between(1e22, 1e26, found=brain), "Moravec's": between(1e22, 1e26, found=by_moravec)}
judge(
    "labenz-forty-years",
    depends("whose rate is taken", readings),
    f"At Kurzweil's own rate a brain does {brain / 1e24:.0f} times the figure, and at Moravec's {by_moravec / 1e24:.2f} times: both lie in the range.",
)

# %%
# The largest systems of the time
known = sorted(m.training_flop for m in models if m.training_flop and m.date < dt.date(2023, 7, 6))[-10:]
judge(
    "labenz-1e22-to-1e26",
    true_unless(known[0] < 1e22 or known[-1] > 1e26, by="systems beyond the range"),
    f"Of the {len(known)} that took most, the smallest is {known[0] / 1e22:.0f} times the lower end and the largest {known[-1] / 1e26:.0%} of the upper.",
)

# %% [markdown]
# ## Inside the transformer
#
# What he gives as definition can be computed, and what he gives from memory can be looked up.

# %%
# The vocabulary
vocabulary = facts.gpt2.vocabulary
surprise = np.log(vocabulary)
judge(
    "labenz-50000-vocab",
    at_least(said=50000, found=vocabulary),
    f"GPT-2 has {vocabulary:,}; to guess evenly among them is a loss of {surprise:.1f} nats.",
)

# %%
# The limit of cold sampling
heat, chill = 1, 0.01
warm, cold, tied = odds.share_of_most_likely([1, 1, 0], [heat, chill, chill], [vocabulary - 1, vocabulary - 1, 1])
judge(
    "labenz-temperature-zero",
    true_unless(cold < 0.999, by="what is left to other tokens"),
    f"At a temperature of {chill} the likeliest token takes {cold:.0%}, where at {heat} it has {warm:.3%}; of equals each keeps {tied:.0%}.",
)

# %%
# Shapes that multiply
first, second = (2, 4), (3, 2)
inner = "inner sizes that differ"
readings = {
    "the order in which they are named": true_unless(first[1] != second[0], by=inner),
    "the other order": true_unless(second[1] != first[0], by=inner),
}
judge(
    "labenz-matmul-shapes",
    depends("the order", readings),
    f"Named in this order the inner sizes are {first[1]} and {second[0]}; the other way round both are {first[0]}.",
)

# %%
# Which entries are multiplied
a, b = np.array([[1, 2], [3, 4]]), np.array([[5, 6], [7, 8]])
as_said, entry, turned = a[0, 0] * b[0, 0] + a[0, 1] * b[0, 1], (a @ b)[0, 0], (a @ b.T)[0, 0]
wrong = "the definition of the product"
readings = {
    "the row first": true_unless(as_said != entry, by=wrong),
    "the column first in B": true_unless(as_said != turned, by=wrong),
}
judge(
    "labenz-matmul-indices",
    depends("which index is the row", readings),
    f"On a small example the sum as said is {as_said}, the entry of the product {entry}, and that with B turned {turned}.",
)

# %%
# How deep GPT-3 is
judge("labenz-gpt3-70-layers", compare(said=guessed, found=depth), f"The paper's table has {depth} layers.")

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
    between(2, 3, found=older),
    f"From the paper on attention in translation to that on the transformer is {older:.1f} years.",
)

# %%
# What can be done at the same time
places, at_once = facts.gpt3.context, facts.vaswani.steps
judge(
    "labenz-parallelizable",
    true_unless(at_once >= places, by="as many steps in sequence"),
    f"In training on {places:,} tokens a recurrent layer takes as many steps in sequence, and self-attention {at_once}; text is still written token by token.",
)

# %%
# GPUs against Moore's law
moore = facts.gpus.moore_years
learning, general = facts.gpus.learning_doubling_years, facts.gpus.doubling_years
readings = {"those of machine learning": compare(said=moore, found=learning), "all": compare(said=moore, found=general)}
judge(
    "labenz-gpus-still-scaling",
    depends("which GPUs are counted", readings),
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
    unchecked("it gives an example, not a fact"),
    f"As probabilities the two would add up to {named.sum():.1f}.",
)

# %%
# A parameter at a time
forward = transformer.training_flop(counted, 1) / 3
naive = (counted + 1) * forward
share = naive / facts.gpt3_175b.training_flop
readings = {
    "a single token": at_most(said=1, found=share),
    "all of GPT-3's": at_most(said=1, found=share * facts.gpt3.training_tokens),
}
judge(
    "labenz-one-at-a-time",
    depends("for how much text", readings),
    f"For a single token it takes {share:.0%} of the operations of GPT-3's whole training.",
)
