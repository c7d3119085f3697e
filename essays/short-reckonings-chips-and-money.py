# ---
# title: "Short reckonings: chips and money"
# summary: >-
#   What it costs to train a model and to use one, and what the chips for it can do.
#   A token of GPT-4.5 was sold for [2.5](<calc: {larger / at_gpt4:.1f}>) times the price of GPT-4, and one of GPT-4o, a year after GPT-4, for [25%](<calc: {newer / at_gpt4:.0%}>) of it.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-27
# excerpts: []
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'depends on how much hardware there is: off by a factor of 1,100 for the machines that trained the largest Llama; holds for machines after 10 years of growth as measured'
#     now: 'not a claim of fact, because the blurb makes it the condition of a question'
#     why: 'The book asks what the world would be like with so many AIs. The verdict had taken the question for a forecast.'
#   - date: 2026-11-26
#     was: 'depends on where the ladder starts: holds for the runs that he says were under way; off by a factor of 1.4 for the dearest run that was costed'
#     now: 'holds'
#     why: 'The verdict took Gemini Ultra for the dearest run that was costed. Grok-3 was dearer, as another page of this site had it. From there the ladder is climbed in time, or nearly so at the low end of growth.'
#   - date: 2026-11-26
#     was: 'Bills at the measured growth pass $10 trillion in 12 years'
#     now: 'Bills at the measured growth pass $10 trillion in 10 years'
#     why: 'The bills had been counted from Gemini Ultra, and a dearer run was known. The verdict is as it was.'
#   - date: 2026-11-26
#     was: 'depends on the length of the context: holds for GPT-3''s own; off by a factor of 1.7 for a whole book'
#     now: 'tokens costs 1.028 times what the earliest does, and the last of 100,000 2.35 times'
#     why: 'Attention compares a token with each that stands before it and then adds up their values. Only the first of these was counted here, and both on another page of this site.'
#   - date: 2026-11-26
#     was: 'At the growth of the economy a run as dear as $10 trillion is 465 years away and not decades'
#     now: 'it takes 457 years to get from the dearest run that was costed'
#     why: 'The years depend on what can be paid at the start, which the summary did not name. It is now a run that was made.'
#   - date: 2026-11-26
#     was: 'depends on what resources are counted in: holds for money, when bills can outgrow the economy no more; off by a factor of 18 for operations that money buys'
#     now: 'not a claim of fact, because he supposes that the scale-up has failed'
#     why: 'Patel speaks of money in a world in which scaling has failed. There it grows by as much as he supposes that the economy does, so the verdict tested nothing.'
#   - date: 2026-11-26
#     was: 'depends on what can be paid at the start'
#     now: 'too low by a factor of 4.6'
#     why: 'Decades are fewer years than a century, and no run that was ever made leads to such a sum so soon. The sums from which the verdict started had been chosen here.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'not a claim of fact, because Patel supposes it, in order to ask why anybody would pay for the newer model'
#     why: 'This is the verdict on last year''s model offered at cost. Patel supposes the offer in order to ask about it. The verdict had taken it for a forecast.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'withdrawn, because what was reckoned is the time that old chips cost, and he spoke of whether they could be made'
#     why: 'This is the verdict on what Intel could make. It had judged another sentence than the one that is quoted.'
#   - date: 2026-11-26
#     was: 'depends on the growth in a year: off by a factor of 2.9 for a growth of 10%; holds for a growth of 100%'
#     now: 'withdrawn, because we chose the rates of growth, and they decided the verdict'
#     why: 'Sutskever names no rate of growth. The finding still says from which rate on the last years are larger than all the others.'
#   - date: 2026-11-26
#     was: 'withdrawn, because we chose the rates of growth, and they decided the verdict'
#     now: 'holds'
#     why: 'This is the verdict on the last years of a growth. The growth is now that of OpenAI''s revenue.'
#   - date: 2026-11-26
#     was: 'withdrawn, because what was reckoned is the time that old chips cost, and he spoke of whether they could be made'
#     now: 'holds'
#     why: 'This is the verdict on what Intel could make. The density of Intel''s process now stands beside that of the GPU of the time.'
#   - date: 2026-11-26
#     was: 'depends on how years are counted: holds for years that were complete; off by a factor of 1.4 for all the time that passed'
#     now: 'a matter of record: too low by a factor of 1.4'
#     why: 'This is the verdict on the years of a product. The time that passed is what the words are about, and it is longer.'
#   - date: 2026-11-26
#     was: 'depends on what is judged: holds for the report; off by a factor of 3.7 for the outcome'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on the projected revenue. Patel speaks of the projection.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'GPT-4o, which did better than GPT-4 in METR''s trials, cost 25% of its price in the next year'
#     why: 'This is the verdict on the cost of better models. That a larger model computes more is true by definition, so that prices are compared now, and the model of the year after stands beside the verdict.'
#   - date: 2026-11-26
#     was: 'depends on how often the set-up is used: off by a factor of 10 for as many tasks as it cost to set up; holds for many times more'
#     now: 'withdrawn, because the cost of setting up was chosen so that the share found came out near his'
#     why: 'This is the verdict on the lower cost. We know of no measurement of what the setting up costs, and the figure that we chose decided the verdict.'
#   - date: 2026-11-26
#     was: 'withdrawn, because the cost of setting up was chosen so that the share found came out near his'
#     now: 'undecided, because he counts the setting up and the checking, and what they cost has not been published'
#     why: 'This is the verdict on the lower cost. It can be bracketed by a study of office work, with and without a check of every answer; his figure lies between.'
#   - date: 2026-11-26
#     was: 'depends on the width: holds for the narrowest; off by a factor of 1.7 for the middle one; off by a factor of 17 for the widest'
#     now: 'holds'
#     why: 'This is the verdict on running a task many times side by side. Labenz grants the limits of the time himself, and claims it in principle; so the machines of the time are now what decides.'
#   - date: 2026-11-26
#     was: 'depends on how machines are paid for: holds for rented machines; holds within 3% for machines of one''s own'
#     now: 'not a claim of fact, because he speaks as a company would that has such a sum to spend'
#     why: 'Labenz speaks as a company would that had so much to spend on its next model. The verdict had taken it for an estimate.'
#   - date: 2026-11-26
#     was: 'not a claim of fact, because he speaks as a company would that has such a sum to spend'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on the sum for a next model. Labenz gives it as the reason of the big companies, and speaks of the same budget again without an if.'
#   - date: 2026-11-26
#     was: 'not a claim of fact, because he supposes that the scale-up has failed'
#     now: 'holds'
#     why: 'This is the verdict on the resources for AI. What follows from a supposition is a claim all the same, and two blind readings of the words took it so. The growth that he names is now set beside the measured one.'
#   - date: 2026-11-26
#     was: 'a matter of record: the record agrees'
#     now: 'undecided, because what was in training that day has not been published'
#     why: 'This is the verdict on what was in training. The machines of Grok-3, which stood for those runs, began to train after Amodei spoke.'
#   - date: 2026-11-26
#     was: 'a matter of record: the record agrees'
#     now: 'undecided, because a newspaper reported the sum, and Altman brushed the report aside'
#     why: 'This is the verdict on the cost of the clusters. Only the digit agreed; no estimate of that sum by Altman himself is known.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'undecided, because the last year that he names is not over'
#     why: 'This is the verdict on the costs of the years to come. It had judged a forecast before its date.'
#   - date: 2026-11-27
#     was: 'undecided, because what was in training that day has not been published'
#     why: 'This is the verdict on what was in training, which now stands in The bill and holds, loosely. The runs that are known had been counted at different prices of an hour, and seemed to conflict.'
#   - date: 2026-11-27
#     was: 'undecided, because a newspaper reported the sum, and Altman brushed the report aside'
#     why: 'This is the verdict on the cost of the clusters, which now stands in The bill as a matter of record. The sum is that of the report, which nothing decides but the report.'
#   - date: 2026-11-27
#     was: 'too low by a factor of 4.6'
#     why: 'This is the verdict on the decades, which now stands in The bill with a smaller factor. They had been counted from a run that was made, and he speaks of what is left when the scale-up has ended.'
#   - date: 2026-11-27
#     was: 'Bills at the measured growth pass $10 trillion in 10 years'
#     why: 'The bills are reckoned in The bill now, from figures that Epoch AI has revised.'
#   - date: 2026-11-27
#     was: 'it takes 457 years to get from the dearest run that was costed'
#     why: 'The claim is judged in The bill. Epoch AI has lowered the bill of the run, so that it takes longer.'
#   - date: 2026-11-27
#     was: 'undecided, because the last year that he names is not over'
#     why: 'The claim is judged in The bill, and is undecided there for the same reason.'
# ---

# %%
# What this page computes with
import datetime as dt
import math

from reckoner.author import facts, judge, models, render, runs
from snippets import capacity, transformer, trends
from snippets.growth import fit_turn
from snippets.resampling import bootstrap
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

named = {model.id: model for model in models}

# %% [markdown]
# What does it cost to train a model, and what does it cost to ask it something?
# Each remark below names a sum, a price or a chip, and most of them can be set beside a published figure.
#
# ## What a run costs
#
# What a run costs depends on whether its machines are rented or owned.
# Amodei's forecast, Altman's sum and Patel's decades are reckoned in *The bill*.

# %%
# GPT-3's bill
rented, owned = facts.run_cost.gpt3_rented, facts.run_cost.gpt3_owned
bill = likeliest(
    "what the hours of the run would have cost to rent",
    compare(said=4e6, found=rented),
    because="the risk is the money that was staked on one run, and a share of machines that are kept is not staked on it",
    others={"a share of machines and their energy": compare(said=4e6, found=owned)},
)

# %%
# The verdict
judge(
    "book-gpt3-four-million",
    of_record(bill),
    f"Epoch puts the run at ${render(rented, 'large2')} on rented machines, and at ${render(owned, 'large2')} as a share of machines and energy.",
)

# %%
# Runs that cost as much
dear, dearer = facts.run_cost.llama_rented, facts.run_cost.gemini_rented
gpt4_rented, gpt4_owned = facts.gpt4_cost.rented, facts.gpt4_cost.owned
confidence = likeliest(
    "a run of about so much, as GPT-4's was on rented machines",
    compare(said=100e6, found=gpt4_rented),
    because="the sum is the size of the runs, and one of that size is enough for there to be such runs",
    others={
        "runs of so much or more": at_least(said=100e6, found=min(dear, dearer)),
        "GPT-4's on machines of one's own": compare(said=100e6, found=gpt4_owned),
    },
)
judge(
    "book-100m-runs",
    of_record(confidence),
    f"On rented machines GPT-4's run cost ${render(gpt4_rented, 'large2')}, Llama's largest ${render(dear, 'large3')} and Gemini Ultra's ${render(dearer, 'large3')}.",
)

# %%
# What the next models cost: those of big companies, and GPT-4 a year on at the usual growth of costs
growth = facts.cottier.growth_per_year
a_year_on = facts.gpt4_cost.owned * growth
part = named["llama-2-70b"].training_flop / named["llama-3-1-405b"].training_flop
next_models = likeliest(
    "Google's next large model, on rented machines",
    at_least(said=100e6, found=dearer),
    because="the chart that he explains is Google's, and he speaks again, without an if, of the training budget",
    others={
        "Meta's next, Llama 2, at what an operation cost in its largest": at_least(said=100e6, found=part * dear),
        "a model a year after GPT-4, on machines of one's own": at_least(said=100e6, found=a_year_on),
    },
)
judge(
    "labenz-hundred-million-plus",
    of_record(next_models),
    f"Gemini Ultra, Google's next, cost ${render(dearer, 'large3')} on rented machines. "
    f"Meta's next, Llama 2, took {part:.0%} of the compute of its largest, of the year after, which cost ${render(dear, 'large3')}. "
    f"At the usual growth of costs, a model a year after GPT-4 took ${round(a_year_on, -6):,.0f} on machines of one's own.",
)

# %% [markdown]
# ## A person's work and a model's
#
# How much cheaper is a model than a person who does the same task?
# Labenz gives a modest figure, which counts the work of setting up and of checking, and a naive figure, which leaves both out.
# A later study of office work ([Patwardhan et al. 2025](<work: patwardhan-2025>)) reckoned the naive saving, and that when the model tries again until a reviewing expert is content.

# %%
# How cheap it is with the setting up
checked, unchecked = facts.gdpval_gpt5.often_cost, facts.gdpval_gpt5.naive_cost
checked_speed, unchecked_speed = facts.gdpval_gpt5.often_speed, facts.gdpval_gpt5.naive_speed
judge(
    "labenz-ten-x-ten-percent",
    undecided(
        "he counts the setting up and the checking, and what they cost has not been published",
        "a record of what firms spend on setting up, checking and running such tasks",
        {
            "the cost, with an expert's review of every answer": compare(said=10, found=checked),
            "the cost, with no review of any answer": compare(said=10, found=unchecked),
            "the speed, with an expert's review of every answer": compare(said=10, found=checked_speed),
            "the speed, with no review of any answer": compare(said=10, found=unchecked_speed),
        },
    ),
    f"In the study GPT-5 was {checked_speed:.1f} times as fast and {checked:.1f} times as cheap where an expert reviewed every answer, "
    f"and {unchecked_speed:.0f} times as fast and {unchecked:,.0f} times as cheap where nobody did; his figures lie between.",
)

# %%
# The naive ratio, by the price of the launch and by his own example
person, cents_said = 100, 2
price = facts.gpt4_launch.completion_price / 1000
single, double = (2 * words / facts.tokens.words for words in (500, 250))
priced, wide, by_him = person / (single * price), person / (double * price), person / (cents_said / 100)

# %%
# The naive ratio, by the price of the launch and by his own example: the verdict
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
# A couple of pages by GPT-4, and by the cheaper model of ChatGPT
cents, full_cents, cheap_cents = (100 * n for n in (double * price, single * price, double * facts.davinci.price / 1e4))
judge(
    "labenz-couple-of-cents",
    likeliest(
        "the price of pages that are widely set, as essays are",
        compare(said=cents_said, found=cents),
        because="the pages are those of the essay that he asks for",
        others={
            "the price of pages that are full": compare(said=cents_said, found=full_cents),
            "a few cents, and not dollars": between(1, 10, found=cents),
            "the price of the model of ChatGPT": compare(said=cents_said, found=cheap_cents),
        },
    ),
    f"At the price of GPT-4's launch, {double:.0f} tokens cost {cents:.0f} cents, and {single:,.0f} tokens {full_cents:.0f} cents. "
    f"The cheaper model behind ChatGPT took {cheap_cents:.2f} cents for {double:.0f}.",
)

# %%
# Words in a minute
spoken = (47 + 41 / 60) * 60
a_minute = 60 * facts.sutskever_talk.words / spoken

# %%
# A lawyer's hour in tokens
words_an_hour, price = 60 * a_minute, facts.gpt4_launch.completion_price / 1000
an_hour, all_hour = words_an_hour / facts.tokens.words * price, 60 * facts.gpt4_launch.tokens_per_minute * price
judge(
    "ilya-400-dollars-hour",
    likeliest(
        "saying that advice at a lawyer's fee leaves inference far from prohibitive, for the words that are spoken in an hour",
        at_most(said=400, found=an_hour),
        because="he ends the analogy with inference that is not prohibitive",
        others={"all the tokens that a customer was let have in an hour": at_most(said=400, found=all_hour)},
    ),
    f"As many words as are spoken in an hour cost {an_hour:.2f} dollars at GPT-4's first price, {an_hour / 400:.2%} of the fee; all that a customer was let have in an hour cost {all_hour:.0f}.",
)

# %%
# How wide one could go
limits = facts.gpt4_launch.requests_per_minute, facts.gpt4_launch.tokens_per_minute
wanted, large = 1000, f"{facts.hoffmann_520b.parameters / 1e9:.0f} billion"
width = capacity.requests_in_flight(*limits, tokens_each=double, minutes_each=1)
each = double / 60 * transformer.training_flop(facts.hoffmann_520b.parameters, 1) / 3
at_once = named["gpt-4"].training_flop / (365.25 * 24 * 3600) / each

# %%
# How wide one could go: the verdict
judge(
    "labenz-thousand-wide",
    likeliest(
        "what the machines of the time could do at once",
        at_least(said=wanted, found=at_once),
        because="he grants at once that limits stand in the way in practice, and claims it in principle",
        others={"what the default limits of the launch let one user do": at_least(said=wanted, found=width)},
    ),
    f"The machines that would train GPT-4 within a year could have {round(at_once, -3):,.0f} essays under way, each done in a minute by a model of {large} parameters, "
    f"if they are used as well; the default limits let a user run {width:.0f}.",
)

# %%
# How long GPT-4 takes over the essay, by an early and a later measurement
slow, faster, lesser = (
    facts.gpt4_speed.token_seconds,
    facts.gpt4_speed.token_seconds_later,
    facts.gpt35_speed.token_seconds,
)
few = between(3, 9, found=double * slow)

# %%
# How long GPT-4 takes over the essay, by an early and a later measurement: the verdict
judge(
    "labenz-few-seconds",
    likeliest(
        "the time in which GPT-4 wrote widely set pages when it was first timed",
        few,
        because="he has just asked GPT-4 for them",
        others={
            "GPT-4 later in that year": between(3, 9, found=double * faster),
            "the model that ChatGPT gave to everybody": between(3, 9, found=double * lesser),
        },
    ),
    f"At the speed at which it was first timed in 2023, GPT-4 took {double * slow:.0f} seconds over {double:.0f} tokens, a couple of widely set pages; "
    f"timed again it would have taken {double * faster:.0f}, and GPT-3.5 {double * lesser:.0f} at first.",
)

# %% [markdown]
# The speed of GPT-4 is that of [Pungas 2023](<work: pungas-2023>), who timed it.

# %% [markdown]
# ## What an answer costs
#
# A model in use is paid for by the token.
# These remarks are about what a token costs to compute, and about the price that is asked for it.

# %%
# Better models, dearer to run
by_methods = trends.growth_per_year(facts.ho.halving_months * 365.25 / 12)
older, at_gpt4, newer = facts.davinci.price, facts.gpt4_launch.completion_price, facts.gpt4o_launch.completion_price
larger = facts.gpt45_launch.completion_price


def sold_dearer(times):
    return true_unless(lambda n: n <= 1, by="a better model that was sold for less", found=times)


# %%
# Better models, dearer to run: the verdict
judge(
    "ilya-inference-more-expensive",
    of_record(
        likeliest(
            "saying that the next better and larger model is dearer to run, as its price shows",
            sold_dearer(larger / at_gpt4),
            because="he is asked about models that get bigger and bigger, and says what will be",
            others={
                "GPT-4, which came out in the month of the interview": sold_dearer(at_gpt4 / older),
                "the best model of the year after": sold_dearer(newer / at_gpt4),
            },
        )
    ),
    f"A token of GPT-4.5, the next larger model of the firm, was sold for {larger / at_gpt4:.1f} times the price of GPT-4, and that for {at_gpt4 / older:.0f} times the price of the largest model before it. "
    f"GPT-4o, which did better than GPT-4 in METR's trials, cost {newer / at_gpt4:.0%} of its price in the next year.",
)

# %%
# Last year's quality
judge(
    "ilya-2024-model-at-cost",
    not_of_fact("Patel supposes it, in order to ask why anybody would pay for the newer model"),
    f"A year of better algorithms leaves the same performance at {1 / by_methods:.0%} of its compute.",
)

# %%
# What a token costs to put out
weights = 2 * facts.gpt3_175b.parameters
shape = facts.gpt3_175b.layers, facts.gpt3_175b.width
short, book_length = facts.gpt3.context, 100_000
near, far = (1 + transformer.attention_flop(*shape, length) / weights for length in (short, book_length))
ratio = likeliest(
    "the last token of a long answer against the earliest, in GPT-3 at its full context",
    compare(said=1, found=near),
    because="the note is about how long a model thinks about one question",
    others={"the last token of a whole book": compare(said=1, found=far)},
)
judge(
    "book-one-to-one-output",
    ratio,
    f"In GPT-3's shape the last of {short:,} tokens costs {near:.3f} times what the earliest does, and the last of {book_length:,} {far:.2f} times.",
)

# %%
# Memory in use and in training
in_use, in_training = 2, 2 + 2 + 3 * 4  # bytes: weights; with gradients, and the weights and moments of Adam
held = facts.gpt3_175b.parameters
cache = 2 * in_use * facts.gpt3_175b.layers * facts.gpt3_175b.width * facts.gpt3.context
many = 1000
lighter, crossing = in_training * held / (in_use * held + cache), (in_training - in_use) * held / cache
memory = likeliest(
    "a copy that answers a single question, beside the same model in training",
    true_unless(lambda times: times < 2, by="a copy in use that takes nearly as much", found=lighter),
    because="the note goes on to the number of machines that a model needs",
    others={
        f"a copy that answers {many:,} questions at once": true_unless(
            lambda contexts: contexts < many, by="the memory of so many contexts", found=crossing
        ),
    },
)
judge(
    "book-inference-less-ram",
    memory,
    f"Training keeps {lighter:.1f} times the bytes of GPT-3 and a full context; to fill as much it would have to serve {crossing:.0f} contexts at once.",
)

# %% [markdown]
# ## Revenue
#
# Sutskever spoke about the income of OpenAI, where he was then chief scientist.

# %%
# The last years of a growth
last, projected, earned = 2, facts.openai_revenue.projected, facts.openai_revenue.expected
grew = earned / facts.openai_revenue.run_rate


def outweigh(rate):
    return true_unless(lambda r: r <= 1, by="earlier years that outweigh the last", found=rate**last - 1)


# %%
# The last years of a growth: the verdict
judge(
    "ilya-exponential-value",
    likeliest(
        "saying that the last years make more value than all before, if it grows as OpenAI's revenue did",
        outweigh(grew),
        because="he speaks of value that grows in an exponential way, and of his own firm's years",
        others={"if it grows as the cost of the largest models did": outweigh(facts.cottier.growth_per_year)},
    ),
    f"The last {last} years outweigh all before where growth is more than {2 ** (1 / last) - 1:.0%} a year. OpenAI's revenue grew by at least {grew - 1:.0%} in the next year, so that they would make {grew**last - 1:.1f} times as much.",
)

# %%
# A forecast and its outcome
early = facts.openai_revenue.run_rate / projected
judge(
    "ilya-1b-revenue-2024",
    of_record(
        likeliest(
            "the projection, whatever became of it",
            compare(said=1e9, found=projected),
            because="he says that OpenAI is projecting it, and asks how one estimates such a thing",
            others={"the outcome": compare(said=1e9, found=earned)},
        )
    ),
    f"Reuters reported that projection; before the year began, revenue already ran at {early:.0f} times it, and in the autumn {earned / projected:.1f} times it was expected.",
)

# %%
# Years of a product
came_out = trends.year_of(dt.date(2023, 3, 27))
sold, open_to_all = came_out - facts.openai_api.released, came_out - facts.openai_api.open
judge(
    "ilya-product-two-years",
    of_record(
        likeliest(
            "the time since the interface was announced, with GPT-3",
            compare(said=2, found=sold),
            because="he dates it by the days of GPT-3 and calls it quite a while",
            others={
                "since one could sign up without waiting": compare(said=2, found=open_to_all),
                "years that were complete": compare(said=2, found=math.floor(sold)),
            },
        )
    ),
    f"When the interview came out the interface had been there for {sold:.1f} years, and open without a waiting list for {open_to_all:.1f}.",
)

# %%
# On the scale of airplanes
judge(
    "ilya-scale-of-airplanes",
    not_of_fact("he supposes it in order to ask how long it would last"),
    f"Airbus alone took in {render(facts.airbus.revenue, 'large3')} euros in 2022. OpenAI expected {render(facts.openai_revenue.expected, 'large2')} dollars for 2024.",
)

# %% [markdown]
# ## Chips
#
# A chip is quick at arithmetic and slow at fetching numbers from its memory.
# Branwen watched machines fill with such chips, and then training runs fill with their arithmetic.

# %%
# Operations in the time of a fetch
half_bytes, single_bytes = 2, 4  # bytes of a number of half and of single precision


def operations(a_second, fetched, size):
    return a_second / (fetched / size)


gpu = operations(facts.a100.flop_per_second, facts.a100.bytes_per_second, half_bytes)
tpu = operations(facts.tpu4.flop_per_second, facts.tpu4.bytes_per_second, half_bytes)
plainly = operations(facts.a100.plain_flop_per_second, facts.a100.bytes_per_second, single_bytes)

# %%
# Operations in the time of a fetch: the verdict
judge(
    "ilya-hundreds-of-flops-per-float",
    likeliest(
        "numbers of the short format on the GPU that large models were trained on",
        between(low=200, high=1000, found=gpu),
        because="he speaks of what GPUs and TPUs do for neural networks, whose numbers were in the short format",
        others={
            "a TPU of its time": between(low=200, high=1000, found=tpu),
            "single precision without tensor cores": between(low=200, high=1000, found=plainly),
        },
    ),
    f"While a number is fetched, an A100 can do {gpu:.0f} operations and a TPU of its time {tpu:.0f}. At single precision and without its tensor cores the A100 does {plainly:.0f}.",
)

# %%
# Chips side by side
area_ratio = facts.a100.area / facts.tpu4.area
judge(
    "ilya-chip-sizes",
    of_record(true_unless(lambda times: times <= 1, by="the areas that are published", found=area_ratio)),
    f"The A100 has {facts.a100.area} square millimetres, and the TPU v4 fewer than {facts.tpu4.area}: the GPU is the larger by {math.floor(100 * (area_ratio - 1))}% at least. "
    "Google gives no more than that bound, so whether it is only a little larger is open.",
)

# %%
# Chips of years ago
volta, intel = facts.v100.transistors / facts.v100.area, facts.intel_10nm.density
judge(
    "ilya-intel-four-years",
    true_unless(lambda n: n <= 1, by="a process less dense than that of the GPU of the time", found=intel / volta),
    f"At the time that he names, the GPU to train on was the V100, with {round(volta, -6):,.0f} transistors to a square millimetre. "
    f"The process that Intel had announced by then fits {round(intel, -6):,.0f} by Intel's own count, so a chip may fall short of that by a factor of up to {intel / volta:.1f} and still match. "
    "He adds at once that he is not sure.",
)

# %%
# GPUs, between the pace of Moore's law and that of CPUs
learning, general = facts.gpus.learning_doubling_years, facts.gpus.doubling_years
quicker, moore = facts.gpu_speed.doubling_years, facts.gpus.moore_years


def a_year_more(doubling):
    return 2 ** (1 / doubling) - 1


halfway = math.sqrt((1 + a_year_more(moore)) * (1 + facts.cpu_speed.growth)) - 1


def kept_up(doubling):
    slow = "GPUs whose pace is nearer to that of CPUs than to Moore's law"
    return true_unless(lambda growth: growth < halfway, by=slow, found=a_year_more(doubling))


# %%
# The verdict
judge(
    "labenz-gpus-still-scaling",
    of_record(
        likeliest(
            "the speed of a GPU of machine learning, growing at a pace nearer to Moore's law than to that of CPUs",
            kept_up(quicker),
            because="he answers those who say that Moore's law is over, and grants that it is for CPUs",
            others={
                "what a dollar buys, of GPUs of machine learning": kept_up(learning),
                "what a dollar buys, of all GPUs": kept_up(general),
            },
        )
    ),
    f"GPUs of machine learning got faster by {a_year_more(quicker):.0%} a year, where Moore's law makes it {a_year_more(moore):.0%} and CPUs gained {facts.cpu_speed.growth:.0%} in the year before a paper of 2018. "
    f"What a dollar buys of them grew by {a_year_more(learning):.0%} a year, and of all GPUs by {a_year_more(general):.0%}.",
)

# %%
# Processors in the machine
cards = facts.vaswani.gpus / facts.alexnet.gpus
grown = named["transformer-big"].training_flop / named["alexnet"].training_flop
share = trends.relative_exponent(cards, grown)

# %%
# Processors in the machine: the verdict
judge(
    "gwern-one-two-eight-gpus",
    of_record(
        likeliest(
            "the number in the machine at the end of the growth that he saw",
            compare(said=8, found=facts.vaswani.gpus),
            because="he says that eventually they were training on them",
            others={"the number at AlexNet, which he names just before": compare(said=2, found=facts.alexnet.gpus)},
        )
    ),
    f"AlexNet was trained on {facts.alexnet.gpus} and the Transformer on {facts.vaswani.gpus}, which is {share:.0%} of the growth of compute between them, in logarithms.",
)

# %%
# How many copies the machines of a training run could run
run, days = named["llama-3-1-405b"], 90
pace = facts.markowsky.reading_words / 60 / facts.tokens.words
work = transformer.training_flop(1, 1) / 2
copies = work * run.training_tokens / (days * 24 * 3600 * pace)

# %%
# The verdict
judge(
    "book-billions-of-ais",
    not_of_fact(because="the blurb makes it the condition of a question that the book is to answer"),
    f"Machines that train the largest Llama in {days} days could run {round(copies, -3):,.0f} copies of it, each at the pace of a reader.",
)

# %% [markdown]
# Did processors stop getting faster? [Rupp 2022](<work: rupp-2022>) has collected the speed of many since the late eighties.
# The cell below lays two lines through their logarithms, which meet where that fits best.

# %%
# Two lines through the speeds of processors, and how much slower the second rises
processors = runs("processors")
threads, clocks = (
    tuple(processors[column][[each == kind for each in processors["quantity"]]] for column in ("year", "value"))
    for kind in ("thread", "clock")
)


def slowed(years, speeds):
    """The doublings a year after the turn, over those before it."""
    bend = fit_turn(years, speeds)
    return bend.after / bend.before


sure = bootstrap(threads, slowed, of="processors", draws=200, seed=2004)
turn, beat = fit_turn(*threads), fit_turn(*clocks)
rising, later = 2**turn.before - 1, 2**turn.after - 1

# %%
# The verdict
as_fast = "processors that gain as fast as ever"
judge(
    "labenz-cpus-slower",
    likeliest(
        "the speed at which a processor runs one program",
        true_unless(lambda part: part >= 1, by=as_fast, found=slowed(*threads)),
        because="he sets it against doing many things at once, as GPUs do",
        others={"the rate of its clock": true_unless(lambda part: part >= 1, by=as_fast, found=slowed(*clocks))},
    ),
    f"Until {turn.year:.0f} processors ran one program {rising:.0%} faster each year, and since then {later:.0%}. "
    f"In logarithms that is {slowed(*threads):.0%} of the old pace, {sure.low:.0%} to {sure.high:.0%} ({sure.how}). Clocks have hardly moved since {beat.year:.0f}.",
)

# %%
# What an operation costs who rents the chip
of_tpu = facts.tpu4_rent.hour / facts.tpu4.flop_per_second
with_host, alone = (
    of_tpu / (price / facts.a100.flop_per_second) for price in (facts.a100_rent.machine_hour, facts.a100_rent.hour)
)


def dearer(ratio):
    return true_unless(lambda r: r <= 1, by="a TPU that costs no more", found=ratio)


# %%
# What an operation costs who rents the chip: the verdict
judge(
    "ilya-tpus-dearer",
    undecided(
        because="Google's list prices for the two come out alike, and differ with what is counted",
        decider="what Google paid for a TPU",
        readings={
            "beside a machine with the GPU": dearer(with_host),
            "beside the GPU alone": dearer(alone),
        },
    ),
    f"By Google's lists of the time an operation on a TPU cost {with_host:.1%} of one on a machine with an A100, and {alone:.0%} of one on the A100 alone. He says that he does not know.",
)
