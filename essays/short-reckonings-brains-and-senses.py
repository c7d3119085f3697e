# ---
# title: "Short reckonings: brains and senses"
# summary: >-
#   What brains and senses take in and work out, and how models compare with them in size.
#   By the figures of the book's own note reading is [200,000](<calc: {slower:,.0f}>) times slower than sight, which is more than it says.
#   A human neocortex has [75](<calc: {ratio:,.0f}>) times as many synapses as the largest model of our table has parameters.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-27
# excerpts: [bricken-evolution]
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'depends on what carries the climb: holds for compute that goes on growing as it has; holds within 18% for better chips alone'
#     now: 'undecided, because evolution found intelligence once'
#     why: 'Shulman says that evolution bounds how much search is needed. The verdict had asked instead whether growth would reach it within a time that we chose.'
#   - date: 2026-11-26
#     was: 'depends on whether the words set a ceiling: holds for a floor; off by a factor of 20 for a range'
#     now: 'too low by a factor of 20'
#     why: 'This is the verdict on how much slower reading is than sight. The plural is taken to stop where people go over to a larger name; the other reading stands beside it.'
#   - date: 2026-11-26
#     was: 'depends on the eyes that are counted: holds within 13% for a single eye; off by a factor of 1.8 for both eyes'
#     now: 'too low by a factor of 1.8'
#     why: 'The note says the eyes, in the plural.'
#   - date: 2026-11-26
#     was: 'depends on which way errors may go: holds for the same synapses and no others; contradicted by errors that came back by fixed random wires for wires of their own'
#     now: 'undecided, because he reports what neuroscientists are convinced of, as far as he knows, and nobody has counted them'
#     why: 'This is the verdict on backpropagation in the brain. The verdict had charged the reason to Sutskever, who only reports it.'
#   - date: 2026-11-26
#     was: 'depends on how much is claimed: off by a factor of 25 for the figure, at Kurzweil''s rate; off by a factor of 7.9 for the figure, at Moravec''s rate; holds for the range that he would allow'
#     now: 'holds'
#     why: 'This is the verdict on the operations of a brain in its years. Labenz says at once that he does not defend the figure so closely, and names the range about it. The range is now what is judged, at both rates.'
#   - date: 2026-11-26
#     was: 'depends on which of the figures is read: holds for the fraction; off by a factor of 520 for the decimal as it is printed'
#     now: 'holds'
#     why: 'This is the verdict on the odds of living to the end. The decimal is a power whose exponent came down to the line, as the row says itself. A slip of printing is no reading of the claim.'
#   - date: 2026-11-26
#     was: 'a number that nobody disputes and that can be checked all the same'
#     now: 'a number that can be checked'
#     why: 'This page itself finds that people read more slowly than one of the notes says.'
#   - date: 2026-11-26
#     was: 'too low by a factor of 1.8'
#     now: 'too low by a factor of 320'
#     why: 'This is the verdict on what the eyes receive. It had taken what they send to the brain, against the note''s word and against the verdict on its caveat. What they send is another reading.'
#   - date: 2026-11-26
#     was: 'a matter of record: the record agrees'
#     now: 'undecided, because Kurzweil''s date for a machine that passes for a person is 2029, which has not come'
#     why: 'This is the verdict on Kurzweil''s schedule. It had judged how old the prediction was, and the sentence says that it is coming true.'
#   - date: 2026-11-26
#     was: 'holds'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on the synapses of a brain. It sets a published count beside the range, and calculates nothing.'
#   - date: 2026-11-27
#     was: 'undecided, because Kurzweil''s date for a machine that passes for a person is 2029, which has not come'
#     why: 'The verdict on Kurzweil''s schedule, and that on his curve, stand in the essay on Legg''s dates and Kurzweil''s line now. It is undecided as before, with the computing put into models among its readings.'
# ---

# %%
# What this page computes with
import datetime as dt
import math

import numpy as np

from reckoner.author import facts, judge, models, render, runs
from snippets import reliability, remarks, transformer
from snippets.feedback import loss_left_by_feedback
from snippets.verdicts import at_least, between, compare, likeliest, not_of_fact, of_record, true_unless, undecided

named = {model.id: model for model in models}

# %% [markdown]
# Whoever compares a model with a person needs figures for the person: synapses, bits, operations, words in a second.
# The book's note on mayflies and its note on the senses each hold a number that can be checked, and the speakers bring more.
#
# ## Senses
#
# The note on the senses cites [Markowsky 2017](<work: markowsky-2017>), [Coupé et al. 2019](<work: coupe-2019>) and [Koch et al. 2006](<work: koch-2006>).
# What the eye's light-sensitive cells can take in was estimated later, by [Zheng and Meister 2024](<work: zheng-2024>).

# %%
# What the eyes receive, and what they send
taken_in = 2 * facts.zheng.cones
retina = facts.retina.guinea_pig_bits / facts.retina.guinea_pig_cells * facts.retina.human_cells
judge(
    "book-eyes-ten-million",
    likeliest(
        "what the light-sensitive cells of both eyes can take in",
        compare(1e7, taken_in),
        because="the word is receive, and the note adds that most of it does not reach the brain",
        others={
            "what both eyes send to the brain, by the study that the note cites": compare(1e7, 2 * retina),
            "what one eye sends": compare(1e7, retina),
            "what the encyclopaedia has that the note cites": of_record(compare(1e7, facts.markowsky.eyes)),
        },
    ),
    f"The cones of both eyes can take in some {render(taken_in, 'large2')} bits a second. What the eyes send to the brain is nearer to the book's figure: "
    f"{render(2 * retina, 'large3')} for both, if a person's cells do what a guinea pig's do.",
)

# %%
# Before the retina or after it
receptors = (facts.retina.cones + facts.retina.rods) / facts.retina.human_cells
carried, at_most_carried = retina / facts.zheng.cones, facts.zheng.nerve / facts.zheng.cones
of_the_note = 2 * retina / facts.markowsky.eyes

# %%
# Before the retina or after it: the verdict
MOST = "a nerve that carries at least as much as is lost"
judge(
    "book-optic-caveat",
    likeliest(
        "of what the eyes take in, most is lost before the brain",
        true_unless(lambda share: share >= 0.5, by=MOST, found=carried),
        because="it is a caveat to what the eyes are said to receive",
        others={
            "the same, if the nerve carries the most that it can": true_unless(
                lambda share: share >= 0.5, by=MOST, found=at_most_carried
            ),
            "most of the rate that the note has just given is lost": true_unless(
                lambda sent: sent >= 0.5, by="the rate at which both eyes send to the brain", found=of_the_note
            ),
        },
    ),
    f"Of what its cones can take in, the nerve of an eye carries {carried:.1%}, or {at_most_carried:.0%} if it carries the most that it can; a retina has {receptors:.0f} receptors for each fibre. "
    f"But the note's own rate is already what the eyes send: both send {of_the_note:.1f} times as much.",
)

# %%
# Reading against sight
reading = facts.markowsky.reading_words / 60 * facts.markowsky.word_characters * facts.markowsky.character_bits
slower = facts.markowsky.eyes / reading
judge(
    "book-50-bits-thousands-slower",
    likeliest(
        "slower than the rate that the note gives for the eyes, by the plural in its usual sense",
        between(*remarks.plural(1e3), slower),
        because="no word for a larger number stands before it, and the note calls itself a comparison",
        others={"slower by so much at the least": at_least(1e3, slower)},
    ),
    f"Reading comes to {reading:.0f} bits a second, as the note says. By the note's own figure for the eyes, that is {slower:,.0f} times slower than sight.",
)

# %%
# Words in a second
plain_pace, story_pace, aloud_pace = (x / 60 for x in (facts.reading.plain, facts.reading.fiction, facts.reading.aloud))
pace = likeliest(
    "plain prose, in silence",
    compare(5, plain_pace),
    because="it is said of an ordinary person who reads, and of no story",
    others={"a story, in silence": compare(5, story_pace), "aloud": compare(5, aloud_pace)},
)

# %%
# The verdict
judge(
    "book-five-words-a-second",
    of_record(pace),
    f"Adults read {plain_pace:.1f} words of plain prose in a second on average, which is near enough for a round number, {story_pace:.1f} of fiction, and {aloud_pace:.1f} aloud.",
)

# %%
# The rate of speech
judge(
    "book-39-bits",
    of_record(compare(said=39, found=facts.speech.bits)),
    f"The study that the note cites gives {facts.speech.bits} bits a second, averaged over languages.",
)

# %%
# The rate of the skin
judge(
    "book-skin-million",
    of_record(compare(said=1e6, found=facts.markowsky.skin)),
    f"The encyclopaedia that the note cites has {render(facts.markowsky.skin, 'large3')}, without saying how it was measured.",
)

# %% [markdown]
# ## Synapses and parameters
#
# Nobody knows what a synapse is worth in parameters; Bricken sets them one for one.
# Some models were large long before they were capable, if all that is stored counts as a parameter.
# The last remark is about how a brain learns: its synapses pass signals one way only.
# A review in a journal of neuroscience says that backpropagation was long seen as a problem for biology,
# and argues that a brain may come near it all the same ([Lillicrap et al. 2020](<work: lillicrap-2020>)).
# The largest network that anybody tried is that of [Ma et al. 2022](<work: ma-2022>).

# %%
# Synapses counted
synapses = facts.cortex.synapses
as_in_cortex = synapses * facts.brain_human.neurons / facts.cortex_human.neurons
counts = likeliest(
    "the whole brain has as many, most of them in its neocortex",
    between(30e12, 300e12, synapses),
    because="it is a flat sentence about the human brain, with a range that leaves room for the rest",
    others={"neurons everywhere have as many synapses as those of the cortex": between(30e12, 300e12, as_in_cortex)},
)
judge(
    "book-30-300-trillion-synapses",
    of_record(counts),
    f"A count under the microscope found {render(synapses, 'large3')} in the neocortex. The rest of the brain is not in this count, and would need as many again for the whole to leave the range.",
)

# %%
# The largest network of the table
largest = max((m for m in models if m.parameters), key=lambda m: m.parameters)
ratio = synapses / largest.parameters
NETWORK = "a model with as many parameters as a brain has synapses"
judge(
    "book-below-brain-scale",
    likeliest(
        "the largest models have fewer parameters than a brain has synapses",
        true_unless(lambda times: times <= 1, by=NETWORK, found=ratio),
        because="he has just set a number of parameters beside a number of synapses",
        others={
            "they hold less information, at what each synapse and each parameter can hold": true_unless(
                lambda times: times <= 1,
                by="a model that holds as much as a brain",
                found=ratio * facts.synapse.bits / facts.parameter.bits,
            ),
            "any network that was ever tried": true_unless(
                lambda times: times <= 1, by="a trial on a supercomputer", found=synapses / facts.bagualu.parameters
            ),
        },
    ),
    f"The largest model of our table, {largest.name} of {largest.date.year}, has {render(largest.parameters, 'large2')} parameters; a neocortex alone has {ratio:,.0f} times as many synapses. "
    f"A network of {render(facts.bagualu.parameters, 'large3')} was tried on a supercomputer, but no such model came of it.",
)

# %%
# The size that nobody published
judge(
    "book-gpt4-one-trillion",
    not_of_fact("Bricken passes on what others claim, for those who believe it"),
    "OpenAI never published the size of GPT-4.",
)

# %%
# GPT-2, counted
shape = facts.gpt2_xl.layers, facts.gpt2_xl.width, facts.gpt2.vocabulary, facts.gpt2.context
counted = transformer.gpt_parameters(*shape)
judge("book-gpt2-billion", compare(said=1e9, found=counted), f"Its largest size has {render(counted, 'large3')}.")

# %%
# The model of phrases
stored, compared = facts.brants.ngrams, facts.gpt3_175b.parameters
spent = named["gpt-3-175b"].training_flop / named["sb-lm"].training_flop
phrases = likeliest(
    "as many parameters as GPT-3 has",
    compare(said=compared, found=stored),
    because="the likeness to GPT-3 explains a number of parameters",
    others={"the number that is printed, apart from GPT-3": compare(said=300e9, found=stored)},
)
judge(
    "book-300b-2007",
    of_record(phrases),
    f"Google's model of {named['sb-lm'].date.year} stored counts of {render(stored, 'large3')} phrases, {stored / compared:.1f} times GPT-3's parameters; GPT-3 took some {round(spent, -4):,.0f} times its compute.",
)

# %%
# The prize
rows = facts.netflix.users + facts.netflix.films
judge(
    "book-netflix-10b",
    undecided(
        because="the report that the book cites could not be opened, and the hyphen, taken strictly, makes the size a count of models",
        decider="the size of the largest model in the winners' report of that year",
    ),
    f"A plain model of tastes would need {1e10 / rows:,.0f} numbers for each user and each film to come to that size, so one so large probably had tastes that change with time.",
)

# %%
# A network squeezed through a waist, so that its early layer has to learn: errors come back by wires of their own, or not
luck = np.random.default_rng(3)
inputs, teacher = luck.standard_normal((200, 8)), luck.standard_normal((8, 2))
wires = luck.standard_normal((2, 2))
by_wires, by_none = (loss_left_by_feedback(inputs, teacher, back, 3000, 0.02) for back in (wires, 0 * wires))
readings = {
    "that without a way back no errors return": true_unless(by_none < 0.1, by="an early layer that needs no errors"),
    "that one-way synapses leave no way back": true_unless(by_wires < 0.1, by="errors that came by wires of their own"),
}
judge(
    "ilya-backprop-one-direction",
    undecided(
        "he reports what neuroscientists are convinced of, as far as he knows, and nobody has counted them",
        decider="a survey of neuroscientists",
        readings=readings,
    ),
    f"Nobody has counted who is convinced. The reason itself is weaker than it sounds: a small network with no way back for its errors keeps {by_none:.0%} of its loss, "
    f"but with other wires for them, each of them one-way, it keeps {by_wires:.0%}.",
)

# %% [markdown]
# ## Kurzweil's revenge
#
# [Kurzweil 1999](<work: kurzweil-1999>) set a rate for the brain and a year for the machine; whether it came then is asked in [Legg's dates, Kurzweil's line](leggs-dates-kurzweils-line.md).
# Labenz and Branwen both look back on his forecast.
# The fullest study of what a brain computes is [Carlsmith 2020](<work: carlsmith-2020>).

# %%
# What a brain computes in the years that he names, by three estimates
years = 40
lived = years * 365.25 * 24 * 3600
by_carlsmith, by_kurzweil = facts.carlsmith.brain_rate * lived, facts.kurzweil.brain_rate * lived
least_brain, most_brain = facts.carlsmith.brain_rate.low * lived, facts.carlsmith.brain_rate.high * lived
by_moravec = facts.moravec.brain_mips * 1e6 * lived

# %%
# What a brain computes in the years that he names, by three estimates: the verdict
judge(
    "labenz-forty-years",
    likeliest(
        "the range that he allows",
        between(1e22, 1e26, found=by_carlsmith),
        because="he says that he does not defend the figure so closely, and names the range himself",
        others={
            "the same range, at Kurzweil's rate": between(1e22, 1e26, found=by_kurzweil),
            "the same range, at Moravec's rate": between(1e22, 1e26, found=by_moravec),
            "the figure itself": compare(1e24, found=by_carlsmith),
            "the figure itself, at Kurzweil's rate": compare(1e24, found=by_kurzweil),
            "the figure itself, at Moravec's rate": compare(1e24, found=by_moravec),
        },
    ),
    f"By Carlsmith's estimate a brain does {render(by_carlsmith, 'sci1')} operations in {years} years, and over his range of estimates {render(least_brain, 'sci1')} to {render(most_brain, 'sci1')}, "
    f"which is the range that Labenz allows. At Kurzweil's rate it does {by_kurzweil / 1e24:.0f} times the figure.",
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
            "his lower end for the one that took most": compare(1e22, found=known[-1]),
        },
    ),
    f"The {len(known)} systems that had taken most all lie in the range: the smallest took {known[0] / 1e22:.0f} times its lower end, and the largest {known[-1] / 1e26:.0%} of its upper. "
    f"But a brain at the lower end would be far behind: the largest took {known[-1] / 1e22:,.0f} times as much.",
)

# %%
# A brain's worth of computing
grown = 18  # years of a brain, an assumption
seconds = grown * 365.25 * 24 * 60 * 60
moravec, kurzweil = facts.moravec.brain_mips * 1e6, facts.kurzweil.brain_rate
brains_moravec, brains_kurzweil = (named["gpt-3-175b"].training_flop / (rate * seconds) for rate in (moravec, kurzweil))

# %%
# A brain's worth of computing: the verdict
judge(
    "gwern-kurzweil-compute-argument",
    of_record(
        likeliest(
            "a report of what Moravec had argued by the mid-2000s",
            true_unless(lambda y: y > 2005, by="an argument of a later year", found=facts.moravec.published),
            because="he tells what he read then, and Moravec's paper opens with it",
            others={
                "of what Kurzweil had argued, too": undecided(
                    "his book dates the hardware, and we have not read the argument in it", decider="the book's words"
                )
            },
        )
    ),
    f"Moravec's paper of {facts.moravec.published} opens with it: machines improve as their makers get faster hardware. Kurzweil's book followed in {facts.kurzweil.published}. "
    f"GPT-3's training was {brains_moravec:.1f} brains of {grown} years by Moravec's estimate, and {brains_kurzweil:.2f} by Kurzweil's.",
)

# %% [markdown]
# ## Evolution, tools and death
#
# Shulman explains what is human by brute force: a bigger brain, trained for longer.
# Bricken finds the same force at work in the laboratories, where research is ["a kind of greedy evolutionary optimization"](<said: bricken-evolution>).
# Shulman also sets the tools of apes, which did not improve, against those of peoples, which did, and the note on mayflies reckons how likely an animal is to live.
# The longest record of a monkey's tools is that of [Falótico et al. 2019](<work: falotico-2019>).

# %%
# An upper bound: years of climbing to it, from the largest run of the table
highest = max(model.training_flop for model in models if model.training_flop)
orders_more = math.log10(facts.evolution.flop / highest)
climb = orders_more / math.log10(facts.sevilla.growth_per_year)
by_chips = orders_more / math.log10(2) * facts.gpus.doubling_years

# %%
# An upper bound: years of climbing to it, from the largest run of the table: the verdict
judge(
    "book-evolution-upper-bound",
    undecided(
        because="evolution found intelligence once, and those whom it found cannot tell how lucky it was",
        decider="intelligence that was found by a search of less than its size, or found elsewhere",
    ),
    f"By Cotra's count evolution computed {render(10**orders_more, 'large2')} times as much as the largest training run. "
    f"Compute would take {climb:.0f} years to grow so much at its measured pace, and {by_chips:.0f} at the pace of chips.",
)

# %%
# Primates that did not improve
tools_age = facts.apes.oldest_tools
judge(
    "book-stagnant-hundreds-of-thousands",
    undecided(
        because="the oldest tools of apes yet dated are far younger than the span that he names",
        decider="a find of their tools from so long ago",
    ),
    f"The oldest stones of chimpanzees are {tools_age:,} years old, and they crack nuts with such stones still. Capuchins' go back {facts.capuchins.oldest_tools:,} years, and changed with the food.",
)

# %%
# A power whose exponent came down
alive = reliability.chain_success(0.5, 30 / 3)
judge(
    "book-half-to-the-tenth",
    compare(1 / 1024, alive),
    f"The chance is {alive:.5f}, which is one in {1 / alive:,.0f}.",
)

# %%
# Skulls of the ancestors
skulls = facts.skulls
judge(
    "book-three-times-ancestors",
    likeliest(
        "the ancestors from before there were tools of stone",
        compare(said=3, found=skulls.people / skulls.australopithecus),
        because="he says that technology made brains grow, and sets these ancestors beside chimpanzees",
        others={"the first that are counted to our own kind": compare(said=3, found=skulls.people / skulls.early_homo)},
    ),
    f"Skulls hold {skulls.people:,} cubic centimetres today and held {skulls.australopithecus} in an early Australopithecus, which is {skulls.people / skulls.australopithecus:.1f} times as much; "
    f"the first that Hawks and others count to our own kind had {skulls.early_homo}. That technology was the cause is not judged here.",
)

# %% [markdown]
# Whether social animals have larger brains has been asked of ungulates, carnivores and primates ([Pérez-Barbería et al. 2007](<work: perez-barberia-2007>)).
# For carnivores a second team disputes the answer ([American Museum of Natural History 2009](<work: finarelli-2009>)).
# For primates we drew the line ourselves, through the species of [Street et al. 2017](<work: street-2017>): how much larger is the brain, in a body of the same mass, where the group is larger?

# %%
# Primates: what a larger group adds to the brain
primates = runs("primates")
drawn = primates["draw"] > 0


def by_group(kin):
    """The exponents of the brain in the size of the group: of the species, and of genera drawn again."""
    mine = (np.array(primates["choice"]) == "species of one genus compared") == kin
    return float(primates["group"][mine & ~drawn][0]), np.percentile(primates["group"][mine & drawn], [2.5, 97.5])


(line, (line_low, line_high)), (kin, (kin_low, kin_high)) = by_group(kin=False), by_group(kin=True)
many, larger = round(primates["species"][0]), 2
adds = [f"{larger**exponent - 1:.0%}" for exponent in (line, line_low, line_high, kin_low, kin_high)]


# %%
# What may be said of some animals alone
of_primates = true_unless(lambda exponent: exponent <= 0, by="groups that go without larger brains", found=line)
of_a_genus = undecided(
    because="the exponent of their line is as likely below nought as above it",
    decider="a count of more species in each genus",
)
of_carnivores = undecided(
    because="a second study finds it among them in the dogs' family only",
    decider="an analysis of more of their species, living and fossil",
)

# %%
# Social animals
social_brains = facts.social_brains
sociable = of_record(
    likeliest(
        "in most orders of mammals that were looked at, the more social species have larger brains for their bodies",
        true_unless(
            lambda related: related <= social_brains.orders / 2,
            by="orders in which it is not so",
            found=social_brains.related,
        ),
        because="he says on average, and speaks of primates, whales and packs",
        others={
            "primates alone, along a line through their species": of_primates,
            "primates of the same genus": of_a_genus,
            "carnivores alone": of_carnivores,
        },
    )
)

# %%
# The verdict
judge(
    "book-social-larger-brains",
    sociable,
    f"In {social_brains.species} species of ungulates, carnivores and primates a more social life and a larger brain for the body went together in {social_brains.related} of {social_brains.orders} orders "
    f"(Pérez-Barbería and others). Along a line through {many} primates, a group {larger} times as large goes with a brain larger by {adds[0]} in a body of the same mass, {adds[1]} to {adds[2]}. "
    f"Between species of one genus it goes with {adds[3]} to {adds[4]}, so that nothing is seen there.",
)
