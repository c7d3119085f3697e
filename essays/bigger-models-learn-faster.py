# ---
# title: Bigger models learn faster
# summary: >-
#   Trenton Bricken says that a bigger model needs fewer examples, and where text is read once the measurements we know agree:
#   among our own small language models one of [twice](<calc: {doubled:times}>) the size came to the same loss on [1.6](<calc: {thrift_measured:.1f}>) times less text
#   ([1.5](<calc: {thrift_measured.low:.1f}>) to [2.0](<calc: {thrift_measured.high:.1f}>)).
#   Every law we tried puts an end to what size can save, but the runs do not settle where: by those of Chinchilla's paper, a model of the best size for its compute that grew for ever would save [5.1](<calc: {most:.1f}>) times the text
#   ([4.2](<calc: {most.low:.1f}>) to [6.3](<calc: {most.high:.1f}>)), by their larger budgets [3.5](<calc: {most.alternatives[larger_budgets]:.1f}>), by their smaller ones [7.9](<calc: {most.alternatives[smaller_budgets]:.1f}>),
#   and by other runs and laws [2.2](<calc: {most.least:.1f}>) to [18](<calc: {most.most:.0f}>).
#   In small networks of ours, [8](<calc: {wide / narrow:.0f}>) times the size saves [2.4](<calc: {students_saved:.1f}>) times the examples, and reading them again saves far more.
#   Runs of models much larger than usual for their text, in a single pass, would change the figures for the end.
# part: Sample efficiency
# authors: [The Scaling Era Reckoned]
# date: 2026-11-25
# updated: 2026-11-26
# order: 2
# excerpts: [bricken-bigger, book-larger-models, book-handful, aschenbrenner-in-context]
# claims: [book-bigger-more-sample-efficient, book-larger-more-sample-efficient, book-icl-linear-regression]
# corrections:
#   - {date: 2026-11-26, was: 'They do, by the published laws and by an experiment of ours, and each time the gain has an end',
#     why: 'The laws allow nothing else by their form, and in nearly all settings of the experiment the best learning rate was the largest that was tried. Both verdicts now rest on measured runs.'}
#   - {date: 2026-11-26, was: 'whatever its size, a model needs no fewer than 14% of the tokens that a compute-optimal one needed',
#     now: 'The most that size can save depends on how the law joins size and text',
#     why: 'The share belongs to a single law, which assumed the power that our fit to the same runs finds to be another.'}
#   - {date: 2026-11-26, was: 'In a prompt nothing beats least squares', now: 'with weights drawn alike in every direction',
#     why: 'It was said of every function. Where few weights are other than nought, the transformers of the same study did better than least squares.'}
#   - {date: 2026-11-26, was: 'The fits are of different years, data and forms, and the floors are within 20% of each other',
#     why: 'They agree at the loss of GPT-3 and nowhere near that of Llama 3, so they do not confirm each other. The comparison is gone.'}
#   - {date: 2026-11-26, was: 'a standard error of the exponent of data moves it between 6.9 and 7.4',
#     why: 'The exponent of size moves it more, and was left out. Now the runs are drawn again, and the power that joins both terms is fitted with the rest.'}
#   - {date: 2026-11-26, was: 'beyond the factor it cannot be bought', why: 'It was said of all learning and follows from the form of a single law.'}
#   - {date: 2026-11-26, was: 'students of width 16 needed 35,000 examples and those of width 256 needed 13,000, which is 2.7 times fewer',
#     now: 'Students of width 256 need 8,900 examples where those of width 32 need 21,000',
#     why: 'The best learning rate was the largest tried, and an example seen once is also trained on only once. The experiment has been made again with sizes, examples, passes and rates
#       varied apart, for another goal and several functions.'}
#   - {date: 2026-11-26, was: 'Our students needed 13,000 examples for a function of eight inputs',
#     why: 'Far fewer examples are enough when they are seen again.'}
#   - {date: 2026-11-26, was: 'our students had reached their end, at the easiest goal, with 641 parameters', why: 'It rested on the same runs.'}
#   - {date: 2026-11-26, was: 'The ceiling on what size can do is as certain as one exponent is',
#     why: 'The form of the law moves the ceiling more than either exponent.'}
#   - {date: 2026-11-26, was: 'The laws agree on the sign, then', now: 'both laws are written so that size always saves text',
#     why: 'Such laws could not have said otherwise, so they were no test.'}
#   - {date: 2026-11-26, was: 'depends on how many inputs the function has: holds for a straight line; off by a factor of 4.0 for functions of the study',
#     why: 'The words favour few inputs: linear regression in its commonest sense is that of a line.'}
#   - {date: 2026-11-26, was: 'A handful is thus enough for a line and not for the functions of the study',
#     why: 'The study has other functions as well, and the bound is not theirs.'}
#   - {date: 2026-11-26, was: 'What learns from a handful does so because it has learned from a multitude what the handful may be',
#     why: 'It was said of everything that learns. Least squares learns a line from a handful and has been trained on nothing.'}
#   - {date: 2026-11-26, was: 'Kaplan''s exponent for data alone, 0.095, would make it 1,475', now: 'in the form of Kaplan''s joint law, it gives 2',
#     why: 'It joined the exponent of one law to the form of another. One formula now serves every law.'}
# ---

# %%
# What this essay computes with
from itertools import pairwise

import numpy as np

from reckoner.author import canvas, colours, facts, figure, headline, judge, label, models, render, runs, table
from snippets import context, curves, parametric, resampling, thrift, trends
from snippets.verdicts import likeliest, true_unless

# %%
# The constants of Hoffmann's law, as Besiroglu fitted it
chinchilla = (
    facts.besiroglu.parameter_coefficient, facts.besiroglu.data_coefficient,
    facts.besiroglu.parameter_exponent, facts.besiroglu.data_exponent,
)  # fmt: skip

# %%
# Those of Kaplan's joint law
joint = (
    facts.kaplan.joint_parameter_scale, facts.kaplan.joint_data_scale,
    facts.kaplan.joint_parameter_exponent, facts.kaplan.joint_data_exponent,
)  # fmt: skip

# %%
# Our own byte models
sweep = runs("stdlib-sweep")
own_size, own_read, own_loss = (sweep[name] for name in ("parameters", "tokens", "bits_per_byte"))
less, level, doubled = 0.1, 0.95, 2.0


# %% [markdown]
# To teach a child a word you say it a few times; to teach a language model one takes far more text than anybody could read in a lifetime.
# Does the model get better at this as it grows?
# Trenton Bricken, a researcher at Anthropic, told Dwarkesh Patel that it does.
# The book *The Scaling Era* prints his remark, and adds in a note that ["larger models are actually more sample efficient"](<said: book-larger-models>): they learn more from each *sample*, each piece of text.
#
# > if you make your model bigger, it becomes more sample efficient
# >
# > — [Trenton Bricken](<said: bricken-bigger>)
#
# It matters because good text is running out.
# We find that he is right, with few exceptions, where we know it measured on text that is read once.
# Every law we tried also puts an end to what size can save.
# We find that this end is most likely nearer than the usual law says, though no single figure fits all runs, and that in small networks reading the same examples again saves more than size does.
#
# To test the remark, train models of different sizes on the same stream of text, and stop each when its [loss](<term: loss>), the error in predicting what comes next, has come down to a given value.
# Bricken is right if the larger model has read less by then.
# [Kaplan et al. 2020](<work: kaplan-2020>) measured it first: in their Figures 2 and 4 larger models come to the same loss from fewer [tokens](<term: token>), the pieces into which text is cut.
#
# ## Larger models did read less
#
# Here we check it with our own models, and say how much less.
# In *Chinchilla's valley* we trained [94](<calc: {len(own_loss)}>) small language models on the source of Python's standard library, byte by byte; the largest has [197,000](<calc: {round(np.max(own_size), -3):,.0f}>)
# [parameters](<term: parameter>), the numbers that training adjusts.
# Their loss is the number of bits that they need for a byte they have not seen.


# %%
# Each larger one beside each smaller one that read as much or a little more: how many pairs, and how many it won
def beside(less=less, times=1.0, seeds=(0,), least=0):
    """Pairs of our models, and those in which the larger had the lower loss; it read at most `less` less, no more."""
    size, read, loss = (column[np.isin(sweep["seed"], seeds)] for column in (own_size, own_read, own_loss))
    alike = (read <= read[:, None]) & (read >= (1 - less) * read[:, None]) & (size > times * size[:, None])
    alike &= size[:, None] >= least
    return np.sum(alike), np.sum(alike & (loss < loss[:, None]))


# %%
# The same at as many bytes exactly
def at_equal_bytes(neighbours=False):
    """Share of runs of the first seed that a larger size beats at the same bytes, its loss read off between its runs."""
    ours = sweep["seed"] == 0
    order, won = list(np.unique(own_size[ours])), []
    for size, read, loss in zip(own_size[ours], own_read[ours], own_loss[ours], strict=True):
        larger = order[order.index(size) + 1 :][: 1 if neighbours else None]
        for other in (ours & (own_size == n) for n in larger):
            by_bytes = np.argsort(own_read[other])
            reads, losses = own_read[other][by_bytes], own_loss[other][by_bytes]
            if reads[0] <= read <= reads[-1]:
                won.append(np.interp(np.log(read), np.log(reads), losses) < loss)
    return np.mean(won)


# %%
# The same at the best of the learning rates
def at_best_rates():
    """Share of pairs with exactly as many bytes, each at the best of its learning rates, that the larger won."""
    rates = runs("stdlib-rates")
    best = {}
    for size, read, loss in zip(rates["parameters"], rates["tokens"], rates["bits_per_byte"], strict=True):
        best[size, read] = min(loss, best.get((size, read), loss))
    return np.mean([best[n, d] < best[m, e] for m, e in best for n, d in best if d == e and n > m])


# %%
# The share that the larger won
def share_won(**choice):
    """Share of the pairs in which the larger had the lower loss."""
    found, won = beside(**choice)
    return won / found


# %%
# The share of pairs that the larger won
pairs, won = beside()
at_least_times = 3
assert beside(times=at_least_times)[0] == pairs
more_less, seeds = 0.3, (0, 1, 2)

# %%
# The share of pairs, and what other choices give
winning = headline(
    "larger-wins",
    f"the share of pairs of our byte models in which the larger, reading as much or up to {less:.0%} less, has the lower loss",
    share_won,
    unit="share",
    format=".0%",
    how="the larger won every pair, so that pairs drawn again would all be won too",
    alternatives={
        f"up to {less / 2:.0%} less in place of {less:.0%}": {"less": less / 2},
        f"up to {more_less:.0%} less": {"less": more_less},
        f"all {len(seeds)} seeds": {"seeds": seeds},
        f"all {len(seeds)} seeds and up to {more_less:.0%} less": {"seeds": seeds, "less": more_less},
        f"up to {more_less:.0%} less, the larger of {doubled:.0f} times the size or more": {
            "less": more_less,
            "times": doubled,
        },
        "as many bytes exactly, each size at the best of its learning rates": at_best_rates,
        "as many bytes, the larger's loss read off between its runs": at_equal_bytes,
        "as many bytes, and each size beside the next one alone": lambda: at_equal_bytes(neighbours=True),
    },
)


# %%
# How many times fewer bytes a larger model needs for the same loss, from one of our sizes to the next
def saved_at(seed=0, at=np.median, steps=9):
    """For each pair of neighbouring sizes the factor at losses that both came to, `at` one of them; as for twice the size."""
    size, read, loss = (column[sweep["seed"] == seed] for column in (own_size, own_read, own_loss))
    found = []
    order = np.unique(size)
    for one, other in pairwise(order):
        (a, a_read), (b, b_read) = (sorted_by_loss(loss[size == n], read[size == n]) for n in (one, other))
        low, high = max(a[0], b[0]), min(a[-1], b[-1])
        if min(len(a), len(b)) > 1 and low < high:
            losses = np.linspace(low, high, steps)
            gain = np.interp(losses, a, np.log(a_read)) - np.interp(losses, b, np.log(b_read))
            found.append(np.exp(at(gain) * np.log(doubled) / np.log(other / one)))
    return np.array(found)


# %%
# The runs of one size in the order of their losses
def sorted_by_loss(loss, read):
    """Losses of one size from the lowest on, and what was read for each."""
    order = np.argsort(loss)
    return loss[order], read[order]


# %%
# How many times fewer, by our runs; early in training is at the highest loss that both came to, late at the lowest
neighbours_won = at_equal_bytes(neighbours=True)
handicapped = winning.alternatives[f"up to {more_less:.0%} less"]
steps_saved = saved_at()
early, late = (saved_at(at=lambda gain, end=end: gain[end]) for end in (-1, 0))
worst = min(np.min(saved_at(seed, np.min)) for seed in seeds)


# %%
# The middle of the factors
def middle_of(seed=0, at=np.median, of=np.median, since=0):
    """The middle of the factors over pairs of sizes, from a place in their order on."""
    return of(saved_at(seed, at)[since:])


# %%
# How many times fewer, and what other choices give
thrift_measured = headline(
    "bytes-saved-by-twice-the-size",
    f"how many times fewer bytes a byte model of {doubled:.0f} times the size needs for the same loss",
    middle_of,
    unit="factor",
    format=".1f",
    interval=resampling.bootstrap(
        steps_saved, np.median, of="pairs of neighbouring sizes, as if they shared no runs", seed=5
    ),
    alternatives={
        "the mean in place of the median over pairs of sizes": {"of": np.mean},
        "the pair of sizes that gains least": {"of": np.min},
        "the pair that gains most": {"of": np.max},
        "the larger of the sizes alone": {"since": len(steps_saved) // 2},
        "the second seed": {"seed": seeds[1]},
        "the third seed": {"seed": seeds[2]},
        "the losses early in training": np.median(early),
        "the losses late in training": np.median(late),
        "the pair, the loss and the seed at which size helps least": worst,
    },
)

# %%
# The loss of each size against the bytes that it read
drawing, axes = canvas(height=3.3)
first = sweep["seed"] == 0
order = np.unique(own_size[first])
enough = 3
shown = [n for n in order if np.sum(first & (own_size == n)) >= enough]
for n in shown:
    mine = first & (own_size == n)
    by_bytes = np.argsort(own_read[mine])
    tone = colours.VERMILION if n == shown[0] else colours.BLUE if n == shown[-1] else colours.FAINT
    axes.plot(own_read[mine][by_bytes], own_loss[mine][by_bytes], "o-", color=tone, markersize=3.5, linewidth=1.2)

# %%
# The names of the smallest and the largest
axes.set(xscale="log", xlabel="bytes read", ylabel="loss (bits a byte)")
ends = [
    max(zip(own_read[m], own_loss[m], strict=True)) for m in (first & (own_size == n) for n in (shown[0], shown[-1]))
]
label(axes, ends[0][0] * 1.15, ends[0][1] + 0.03, f"{shown[0]:,.0f} parameters", colours.VERMILION)
label(axes, ends[1][0] * 0.22, ends[1][1] + 0.1, f"{shown[-1]:,.0f} parameters", colours.BLUE, ha="right")
figure(
    drawing,
    name="own-runs",
    caption=f"Larger models need less text for the same loss: each line is a size of our byte models with {enough} runs or more. "
    f"In {won} of {pairs} pairs with as much text, or up to {less:.0%} less for the larger, the larger had the lower loss.",
    alt="Loss against bytes read: falling lines, one for each size; those of larger models lie lower and further left.",
    data={
        "parameters (count)": own_size[first],
        "bytes read (count)": own_read[first],
        "loss (bits a byte)": own_loss[first],
    },
)

# %% [markdown]
# Compare any two of which the larger read as much as the smaller, or up to [10%](<calc: {less:.0%}>) less.
# Of [14](<calc: {pairs}>) such pairs the larger had the lower loss in [14](<calc: {won}>).
# It still wins [85%](<calc: {handicapped:.0%}>) of the pairs if it may read up to [30%](<calc: {more_less:.0%}>) less.
#
# How much text does it save?
# A model of [twice](<calc: {doubled:times}>) the size comes to the same loss on [1.6](<calc: {thrift_measured:.1f}>) times fewer bytes, at the median over neighbouring sizes
# ([1.5](<calc: {thrift_measured.low:.1f}>) to [2.0](<calc: {thrift_measured.high:.1f}>) if the pairs of sizes are *drawn again* at random, which shows how far luck moves it).
# The saving is small early in training, [1.3](<calc: {np.median(early):.1f}>) times, and large late, [8.2](<calc: {np.median(late):.1f}>) times, because the smaller model then creeps towards a loss that it can hardly reach.
# In the least favourable comparison the factor is [0.87](<calc: {worst:.2f}>): there the larger model needs a little more text.

# %% [markdown]
# ## An end to what size can save
#
# If a model grew for ever, how much text would it still need?
# Nobody can train such a model, so one has to trust a *law*, a formula for the loss that is fitted to models that were trained.
# In the law of [Hoffmann et al. 2022](<work: hoffmann-2022>), the paper of the model Chinchilla, the loss is the sum of a part that nothing removes, a part that shrinks with size, and a part that shrinks with text:
#
# $$L = E + \frac{A}{N^a} + \frac{B}{D^b}$$
#
# Here $N$ counts parameters and $D$ tokens.
# Endless growth removes the second part, so the third may then be as large as both were, and the text can shrink until it is.
#
# The most that size can save depends on how the law joins size and text.
# Hoffmann adds up losses.
# Kaplan's law adds up amounts of text instead and raises the sum to a power.
# Both are cases of one formula, in which the power is $g$:
#
# $$L = E + \left(\frac{A}{N^{a/g}} + \frac{B}{D^{b/g}}\right)^g$$
#
# With $g$ at [one](<plain: the special case>) this is Hoffmann's law, the usual one, and with $g = b$ and $E$ at [nought](<plain: the special case>) it is Kaplan's.
# A model that has the best size for its *compute*, the arithmetic that its training takes, and then grows for ever saves a factor of [$(1 + b/a)^{g/b}$](<plain: the formula that the snippet computes>).
# The smaller $g$, the nearer the end.
# Neither can test Bricken's remark, because both laws are written so that size always saves text, nor whether there is an end, because each has one by its form.

# %%
# The same law, its power fitted with the rest: to Chinchilla's runs, some of them, and runs drawn again
forms = runs("chinchilla-forms")
keys = list(zip(forms["choice"], forms["draw"], strict=True))
shape = np.array([forms[name] for name in ("parameter_exponent", "data_exponent", "joining")]).T
single = {choice: tuple(law) for (choice, draw), law in zip(keys, shape, strict=True) if not draw}
again = {choice: shape[[one == choice and draw > 0 for one, draw in keys]] for choice, draw in keys if draw == 1}

# %%
# The power, and what it is if losses add
power, if_added = single["published"][2], again["published, if losses add"][:, 2]
power_low, power_high = trends.central_interval(again["published"][:, 2], level)
added_low, added_high = trends.central_interval(if_added, level)


# %%
# The most that size can save by a law: exponents of size and text, and the power that joins them
def most_by(law=single["published"]):
    """How many times less text a model of the best size for its compute would need if it grew for ever."""
    return thrift.most_saved_by_size(*law)


# %%
# The smaller and the larger budgets, whose powers are further apart than under one law
smaller, larger_ones = "budgets to 1e20 FLOP", "budgets from 1e20 FLOP"
lower, upper = single[smaller], single[larger_ones]
ratios = again[f"{smaller}, if one law"][:, 2] / again[f"{larger_ones}, if one law"][:, 2]
assert np.max(np.abs(np.log(ratios))) < np.log(lower[2] / upper[2])

# %%
# Gadre's runs
beds = [name for name in single if name.startswith("Gadre") and not name.endswith("added")]
bed_powers, bed_ends = [single[name][2] for name in beds], [most_by(single[name]) for name in beds]
if_added_there = max(most_by(single[f"{bed}, added"]) for bed in beds)

# %%
# The same by laws whose power was assumed
by_besiroglu = most_by((*chinchilla[2:], 1.0))
by_hoffmann = most_by((facts.hoffmann.parameter_exponent, facts.hoffmann.data_exponent, 1.0))
by_kaplan = thrift.most_saved_by_size_jointly(*joint[2:])
apart = facts.kaplan.parameter_exponent, facts.kaplan.data_exponent
by_apart = thrift.most_saved_by_size_jointly(*apart)

# %%
# A check by an absurdly large model
for flop in (1e20, 1e25):
    best = parametric.best_parameters(flop, *chinchilla)
    loss = parametric.parametric_loss(best, flop / 6 / best, *chinchilla)
    assert abs(flop / 6 / best / thrift.tokens_to_reach(loss, 1e60, *chinchilla) / by_besiroglu - 1) < 1e-6

# %%
# Choices of the runs
smaller_budgets, larger_budgets = (f"the budgets {way} {render(1e20, 'sci0')} FLOP alone" for way in ("up to", "from"))
every, left_out = f"all {max(forms['runs']):.0f} runs", max(forms["runs"]) - forms["runs"][keys.index(("published", 0))]
chosen = {
    every: "all runs", "least squares": "least squares", f"{every}, least squares": "all runs, least squares",
    f"the budgets from {render(1e19, 'sci0')} FLOP alone": "budgets from 1e19 FLOP",
    larger_budgets: larger_ones, smaller_budgets: smaller, "our own byte models": "our byte models",
    **{name: name for name in beds},
}  # fmt: skip

# %%
# The most that size can save, and what other choices give
most = headline(
    "most-saved-by-size",
    "how many times less text a model of the best size for its compute would need for its loss if it grew for ever",
    most_by,
    unit="factor",
    format=".1f",
    interval=trends.central_interval([most_by(law) for law in again["published"]], level),
    how=f"{level:.0%} of {len(again['published'])} fits to Chinchilla's runs drawn again, the power fitted each time",
    alternatives={
        **{name: {"law": single[choice]} for name, choice in chosen.items()},
        "losses add, fitted to Gadre's runs (the largest)": if_added_there,
        "losses add, with Besiroglu's constants": by_besiroglu,
        "losses add, with Hoffmann's constants as printed": by_hoffmann,
        "amounts of text add, with Kaplan's joint constants": by_kaplan,
        "amounts of text add, with Kaplan's exponents fitted apart": by_apart,
    },
)

# %% [markdown]
# Hoffmann and Kaplan each assumed the power.
# We fit it with everything else to the runs of Chinchilla's own paper, as [Videau et al. 2026](<work: videau-2026>) have done.
# It comes out as [0.77](<calc: {power:.2f}>) ([0.68](<calc: {power_low:.2f}>) to [0.90](<calc: {power_high:.2f}>) if the runs are drawn again), and the end then lies at [5.1](<calc: {most:.1f}>) times less text
# ([4.2](<calc: {most.low:.1f}>) to [6.3](<calc: {most.high:.1f}>)).
# We leave out the [five](<calc: {left_out:words}>) runs of highest loss, as [Besiroglu et al. 2024](<work: besiroglu-2024>) do; with them the end lies at [4.1](<calc: {most.alternatives[every]:.1f}>).
# Hoffmann's power and Besiroglu's constants would make it [7.1](<calc: {by_besiroglu:.1f}>).
# The power is not low by luck: where Hoffmann's law makes up losses as scattered as the real ones, the same fit gives between [0.92](<calc: {added_low:.2f}>) and [1.08](<calc: {added_high:.2f}>),
# and in none of [200](<calc: {len(if_added)}>) trials one as low.
#
# But no single power fits all of these runs.
# Those with smaller budgets of compute, up to [1×10²⁰](<calc: {render(1e20, 'sci0')}>) [FLOP](<term: flop>) or steps of arithmetic,
# alone give [1.12](<calc: {lower[2]:.2f}>) and those with larger ones [0.38](<calc: {upper[2]:.2f}>),
# so that the end lies at [7.9](<calc: {most_by(lower):.1f}>) or at [3.5](<calc: {most_by(upper):.1f}>) times less text.
# This is not chance: where one law makes up the losses of both parts, their powers came as far apart in none of [100](<calc: {len(ratios)}>) trials.
# So [5.1](<calc: {most:.1f}>) is a middle between two answers, and its interval is too narrow.
#
# Other runs side with the larger budgets.
# [Gadre et al. 2024](<work: gadre-2024>) trained [104](<fact: {gadre.models}>) models in a single pass on [three](<calc: {len(beds):words}>) collections of text;
# fitted to each, the power is [0.35](<calc: {min(bed_powers):.2f}>) to [0.39](<calc: {max(bed_powers):.2f}>)
# and the end lies at [2.7](<calc: {min(bed_ends):.1f}>) to [3.1](<calc: {max(bed_ends):.1f}>) times.
# Videau and others, as summaries of their paper give it, find [0.31](<fact: {videau.power_low}>) to [0.45](<fact: {videau.power_high}>) on their larger grids of models.

# %%
# The same formula for Llama 2, and a form that was not fitted
llama = next(m for m in models if m.id == "llama-2-70b")
stands = llama.parameters, llama.training_tokens
of_llama = thrift.saved_by_size(thrift.term_ratio(*stands, *chinchilla), chinchilla[3])
of_llama_jointly = thrift.saved_by_size(thrift.term_ratio_jointly(*stands, *joint), joint[3], joint[3])
wrong_form = thrift.most_saved_by_size(apart[1], apart[1])
right_form = thrift.most_saved_by_size(apart[1], apart[1], apart[1])

# %%
# The runs that the power was fitted to
sets = {
    "Chinchilla's": "published",
    f"with up to {render(1e20, 'sci0')} FLOP": smaller,
    f"with {render(1e20, 'sci0')} FLOP or more": larger_ones,
    **{name.replace(" runs", ""): name for name in beds},
    "our own byte models": "our byte models",
}


# %%
# Their intervals
spans = {name: trends.central_interval([most_by(law) for law in again[name]], level) for name in sets.values()}
powers = {name: trends.central_interval(again[name][:, 2], level) for name in sets.values()}
apart_from_one = sum(high < 1 for low, high in powers.values())

# %%
# The power by each, and the end, fitted and if losses add
table(
    [
        [
            shown_as,
            f"{single[name][2]:.2f} ({powers[name][0]:.2f} to {powers[name][1]:.2f})",
            f"{most_by(single[name]):.1f} ({spans[name][0]:.1f} to {spans[name][1]:.1f})",
            f"{most_by(single[name + ', added']):.1f}",
        ]
        for shown_as, name in sets.items()
    ],
    columns=["runs", "power g", "times less text at most", "if losses add"],
    caption="Where the power is fitted, the end lies nearer than where losses add, but for Chinchilla's smaller budgets. "
    f"In brackets what {level:.0%} of fits to runs drawn again give.",
)

# %% [markdown]
# In [six](<calc: {apart_from_one:words}>) of the [seven](<calc: {len(sets):words}>) rows the power is below [one](<plain: the power of Hoffmann's law>), so losses do not add there.
# A model that is small for its text has more to save: Llama 2 could save [9](<calc: {of_llama:.0f}>) times by Besiroglu's constants and [18](<calc: {of_llama_jointly:.0f}>) by Kaplan's.
# We once put Kaplan's exponent for text, [0.095](<fact: {kaplan.data_exponent}>), into Hoffmann's form by mistake, which gives [1,475](<calc: {wrong_form:,.0f}>);
# in the form of Kaplan's joint law, it gives [2](<calc: {right_form:.0f}>).

# %%
# The law of the tuned models of Kim and others, and what growth saves by it
kim_text, kim_least, kim_largest = facts.kim_infinite.tokens, facts.kim_infinite.smallest, facts.kim_infinite.largest
of_size, by_power = facts.kim_infinite.size_coefficient, facts.kim_infinite.size_exponent
kim_end = facts.kim_infinite.loss_without_end
gained, gained_by_largest = facts.kim_infinite.gain_without_end, facts.kim_infinite.gain_of_largest
alphas = facts.kim_infinite.data_exponent_low, facts.kim_infinite.data_exponent_high
floors = facts.kim_infinite.irreducible_low, facts.kim_infinite.irreducible_high
grown = {"exponent": sum(alphas) / 2, "irreducible": sum(floors) / 2}


def kim_loss(size, coefficient=of_size):
    """Loss of a tuned model of so many parameters on the same text."""
    return kim_end + coefficient / (size / 1e9) ** by_power


def kim_saved(size=kim_least, exponent=grown["exponent"], irreducible=grown["irreducible"], coefficient=of_size):
    """How many times less text the same loss takes if a model of this size grows for ever."""
    return ((kim_loss(size, coefficient) - irreducible) / (kim_end - irreducible)) ** (1 / exponent)


# %% [markdown]
# ## Where the end was tried
#
# Has anybody gone far enough to see the end?
# [Kim et al. 2025](<work: kim-2025>) have come closest.
# They took [200 million](<calc: {kim_text / 1e6:.0f} million>) tokens and trained models of [150 million](<calc: {kim_least / 1e6:.0f} million>) to [1.4 billion](<calc: {kim_largest / 1e9:.1f} billion>) parameters on them,
# far more than is usual for so little text.
# The models read it many times, and for each size the authors tuned the number of passes, the *learning rate*, which is how far each step moves the parameters,
# and the [weight decay](<term: weight-decay>), a pull of all parameters towards nought.
# With the usual decay the largest model came out worse than the next smaller one.
# With up to [30](<fact: {kim_infinite.decay_over_usual:.0f}>) times the usual decay every larger model was better, and the loss fell towards a value that endless growth would reach.
# The saving of [2.29](<fact: {kim_infinite.gain_without_end}>) times that the paper gives counts the better decay as well, so we ask of its law what size alone saves.


# %%
# What the paper itself says of its largest model agrees
assert abs(kim_saved(kim_largest) / (gained / gained_by_largest) - 1) < 0.03

# %%
# What the laws say of models of these sizes on this text
fitted = [forms[name][keys.index(("published", 0))] for name in ("parameter_coefficient", "data_coefficient")]


def by_laws(size):
    """The same by Besiroglu's constants, by the fitted power and by Kaplan's joint law, on as much text."""
    a, b, g = single["published"]
    own = thrift.saved_by_size(thrift.term_ratio(size, kim_text, *fitted, a / g, b / g), b, g)
    added = thrift.saved_by_size(thrift.term_ratio(size, kim_text, *chinchilla), chinchilla[3])
    return added, own, thrift.saved_by_size(thrift.term_ratio_jointly(size, kim_text, *joint), joint[3], joint[3])


at_smallest, at_largest = by_laws(kim_least), by_laws(kim_largest)

# %%
# Their law at the sizes that they trained, met by a law with another exponent of size
trained, flatter = kim_least * np.array([1, 2, 4, kim_largest / kim_least]), 0.8


def kim_refitted(exponent=flatter):
    """What growth saves from the least and from the largest size on, and the most that such a law is off, in nats."""
    base = np.column_stack([np.ones(len(trained)), (trained / 1e9) ** -exponent])
    law = np.linalg.lstsq(base, kim_loss(trained), rcond=None)[0]
    above = (base @ law)[[0, -1]] - grown["irreducible"]
    saved = (above / (law[0] - grown["irreducible"])) ** (1 / grown["exponent"])
    return *saved, np.max(np.abs(base @ law - kim_loss(trained)))


# %%
# What it saves, and how far it is off
flatter_saved, flatter_left, off_by = kim_refitted()
kim_constants = len((kim_end, of_size, by_power))

# %%
# What size alone saves in the runs of Kim and others
spread, twofold, mega = 0.005, 2, " million"
up_to_largest = f"up to {kim_largest / 1e9:.1f} billion parameters only"
by_kim = headline(
    "saved-by-size-alone",
    f"how many times less text a tuned model of {kim_least / 1e6:.0f}{mega} parameters would need for its loss on {kim_text / 1e6:.0f}{mega} tokens if it grew for ever",
    kim_saved,
    unit="factor",
    format=".1f",
    how="the paper gives no interval of its fit; the choices below go through its ranges and roundings",
    alternatives={
        **{
            f"exponent of text {alpha} and {floor} nats left for ever": {"exponent": alpha, "irreducible": floor}
            for alpha in alphas
            for floor in floors
        },
        "the coefficient of size at the lower end of its rounding": {"coefficient": of_size - spread},
        "the coefficient of size at the upper end of its rounding": {"coefficient": of_size + spread},
        f"from {twofold * kim_least / 1e6:.0f}{mega} parameters": {"size": twofold * kim_least},
        f"the exponent of size held at {flatter}": flatter_saved,
        up_to_largest: kim_saved() / kim_saved(kim_largest),
    },
)

# %%
# What growing for ever saves, from each size on, by the laws and in those runs
n = np.geomspace(8e6, 1e10, 41)
lines = np.array([by_laws(one) for one in n]).T
drawing, axes = canvas(height=3.4)
for line, tone in zip(lines, (colours.BLUE, colours.GREEN, colours.PURPLE), strict=True):
    axes.plot(n, line, color=tone)

# %%
# Kim's law, and the names
inside = np.geomspace(kim_least, kim_largest, 21)
axes.plot(inside, kim_saved(inside), color=colours.VERMILION, linewidth=2.6)
axes.set(xscale="log", xlim=(8e6, 1e10), ylim=(1, 7.2), xlabel="parameters", ylabel="times less text (factor)")
label(axes, 2.3e7, 5.35, "Besiroglu", colours.BLUE)
label(axes, 9e6, 3.15, "power\nfitted", colours.GREEN)
label(axes, 9e6, 1.45, "Kaplan", colours.PURPLE)
label(axes, 1.8e8, 2.65, "Kim et al., by their law", colours.VERMILION)
figure(
    drawing,
    name="laws",
    caption=f"By Kim's law, size comes to its end sooner than by Besiroglu's constants. How much text a model on {kim_text / 1e6:.0f}{mega} tokens "
    f"can still save by growing for ever: both laws start alike, at {by_kim:.1f} and {at_smallest[0]:.1f} times for {kim_least / 1e6:.0f}{mega} parameters, and part.",
    alt="Factor of text saved against parameters: three falling curves of laws, and a short steep one of measured runs that crosses them.",
    data={
        "parameters (count)": n,
        "Besiroglu (factor)": lines[0],
        "power fitted (factor)": lines[1],
        "Kaplan (factor)": lines[2],
    },
)

# %% [markdown]
# By their law, a model of [150 million](<calc: {kim_least / 1e6:.0f} million>) parameters that grew for ever would need [2.4](<calc: {by_kim:.1f}>) times less text for the same loss,
# and the largest size they trained already saves [2.2](<calc: {by_kim.alternatives[up_to_largest]:.1f}>) times.
# For the same model and text, Besiroglu's constants say [2.3](<calc: {at_smallest[0]:.1f}>), our fitted power [1.8](<calc: {at_smallest[1]:.1f}>) and Kaplan's joint law [1.2](<calc: {at_smallest[2]:.1f}>).
# But by Kim's law the saving is used up sooner: at [1.4 billion](<calc: {kim_largest / 1e9:.1f} billion>) parameters
# only [1.1](<calc: {kim_saved(kim_largest):.1f}>) times is left, where Besiroglu's constants promise [1.5](<calc: {at_largest[0]:.1f}>).
# How much sooner is less sure, because the law has [three](<calc: {kim_constants:words}>) constants and rests on [four](<calc: {len(trained):words}>) sizes:
# with an exponent of size of [0.8](<calc: {flatter}>) in place of [1.02](<fact: {kim_infinite.size_exponent}>)
# it would meet the same losses within [0.01](<calc: {off_by:.2f}>) nats, the unit of their loss, and leave [1.2](<calc: {flatter_left:.1f}>) times.
# Ensembles, which average many models, raise the [2.29](<fact: {kim_infinite.gain_without_end}>) times to [5.17](<fact: {kim_infinite.gain_of_ensembles}>): what size cannot save, other means can.

# %%
# The best run of each setting, and the losses of its students, one for each function
columns = runs("students")
each_loss = [name for name in columns if name.startswith("loss_")]
batch, small_batch = 32, 4
losses_of = np.column_stack([columns[name] for name in each_loss])
best_run, in_small_batches, at_rate = {}, {}, {}
for k in np.argsort(-columns["loss"], kind="stable"):  # the lowest loss of a setting comes last, and stays
    setting = tuple(columns[name][k] for name in ("noise", "unique", "epochs", "decay", "width"))
    (best_run if columns["batch"][k] == batch else in_small_batches)[setting] = losses_of[k]
    if columns["batch"][k] == batch:
        at_rate[*setting, columns["rate"][k]] = losses_of[k]
widths = np.unique(columns["width"])
goal, lower_goal, higher_goal, narrow, wide = 0.03, 0.02, 0.05, 32, 256


# %% [markdown]
# ## Size, examples and passes apart
#
# An example that is seen once is also trained on only once, so a model that needs fewer examples may only need less training.
# To tell these apart we trained small networks, the *students*, to learn a function of [eight](<plain: the setting of the experiment>) numbers from examples.
# We varied their width, which is in proportion to their parameters, the number of examples, and how often each example was seen.
# Each combination got its own best learning rate of [eleven](<plain: the least number that the script tries>) or more, from tiny to huge, and a test makes sure that it is neither the smallest nor the largest tried.[^script]
# We taught [six](<calc: {len(each_loss):words}>) functions; the loss is the share of a function's variation that the student does not explain.
#
# [^script]: Each function is itself a network, with other units than the students'. The script is `experiments/students.py`, its record `archive/runs/students.csv`; another test trains some of the students anew.


# %%
# Examples that students need, by their width and the passes over the examples
def needs(width, passes=1, of=slice(None), to=goal, trained=best_run):
    """Examples after which students of a width explain all but the goal, by the mean over some of the functions."""
    curve = sorted(
        (s[1], np.mean(found[of])) for s, found in trained.items() if (s[0], *s[2:]) == (0, passes, 0, width)
    )
    return curves.examples_to_reach(to, *zip(*curve, strict=True))


# %%
# What width saves
def saved_by_width(passes=1, to=goal, of=slice(None), small=narrow, large=wide, trained=best_run):
    """How many times fewer examples the wide students need than the narrow ones."""
    return needs(small, passes, of, to, trained) / needs(large, passes, of, to, trained)


# %%
# What size saves among the students, and what other choices give
passes_tried = (1, 4, 16, 64)
students_saved = headline(
    "examples-saved-by-width",
    f"how many times fewer examples students of {wide / narrow:.0f} times the size need, each seen once",
    saved_by_width,
    unit="factor",
    format=".1f",
    interval=resampling.bootstrap(
        np.arange(len(each_loss)), lambda which: saved_by_width(of=which), of="functions", draws=500, seed=5
    ),
    alternatives={
        **{f"each seen {passes} times": {"passes": passes} for passes in passes_tried[1:]},
        f"all but {lower_goal:.0%} explained": {"to": lower_goal},
        f"all but {higher_goal:.0%} explained": {"to": higher_goal},
        f"all but {higher_goal:.0%} explained, from width {narrow // 2}": {"to": higher_goal, "small": narrow // 2},
        f"from width {2 * narrow}": {"small": 2 * narrow},
        f"in batches of {small_batch} examples": {"trained": in_small_batches},
    },
)
saved_by_steps = [needs(width) / needs(width, trained=in_small_batches) for width in (narrow, wide)]
saved_by_passes = [needs(width) / needs(width, passes_tried[-1]) for width in (narrow, wide)]
by_doubling = [needs(w) / needs(2 * w) for w in (32, 64, 128)]
hopeless = max(w for w in widths if not np.isfinite(needs(w, passes_tried[-1])))

# %%
# Examples against width, by passes
drawing, axes = canvas(height=3.4)
tried = [w for w in widths if w >= narrow]
tones = colours.VERMILION, colours.PURPLE, colours.GREEN, colours.BLUE
for passes, tone in zip(passes_tried, tones, strict=True):
    line = [needs(w, passes) for w in tried]
    axes.plot(tried, line, "o-", color=tone, markersize=4)
    label(axes, tried[-1] * 1.08, line[-1], "seen once" if passes == 1 else f"{passes} times", tone)
axes.set(xscale="log", yscale="log", xlim=(28, 520), ylim=(350, 3e4), xlabel="width (units)")
axes.set(ylabel=f"examples to explain {1 - goal:.0%}")
axes.set_xticks(tried, [f"{w:.0f}" for w in tried])
axes.minorticks_off()
figure(
    drawing,
    name="students",
    caption=f"Size saves examples, each step in width less than the one before; seeing them again saves far more. "
    f"{wide / narrow:.0f} times the width saves {students_saved:.1f} times, and {passes_tried[-1]} passes save {min(saved_by_passes):.0f} to {max(saved_by_passes):.0f} times.",
    alt="Examples needed against width, on logarithmic axes: four falling lines that flatten, each for a number of passes, far apart from each other.",
    data={"width (units)": tried, **{f"seen {p} times (examples)": [needs(w, p) for w in tried] for p in passes_tried}},
)

# %% [markdown]
# Students of width [256](<calc: {wide}>) need [8,900](<calc: {round(needs(wide), -2):,.0f}>) examples where those of width [32](<calc: {narrow}>) need [21,000](<calc: {round(needs(narrow), -3):,.0f}>), if each is seen once
# and [97%](<calc: {1 - goal:.0%}>) is to be explained.
# That is [2.4](<calc: {students_saved:.1f}>) times fewer ([2.1](<calc: {students_saved.low:.1f}>) to [2.5](<calc: {students_saved.high:.1f}>) if the functions are drawn again;
# roughly, as they are only [six](<calc: {len(each_loss):words}>)), so Bricken is right here as well.
# But each step to [twice](<calc: {doubled:times}>) the width saves less: [1.7](<calc: {by_doubling[0]:.1f}>), then [1.2](<calc: {by_doubling[1]:.1f}>), then [1.1](<calc: {by_doubling[2]:.1f}>) times.
# Seeing the examples [64](<calc: {passes_tried[-1]}>) times saves far more, [25](<calc: {max(saved_by_passes):.0f}>) times for the narrow students and [17](<calc: {min(saved_by_passes):.0f}>) times for the wide ones.
# So most of the examples that a single pass needs can be replaced by reading fewer of them again.
# More steps alone do not do it: in batches of [four](<calc: {small_batch:words}>) examples and not [32](<calc: {batch}>), a single pass has [eight](<calc: {batch // small_batch:words}>) times the steps
# and takes only [1.1](<calc: {saved_by_steps[0]:.1f}>) and [1.2](<calc: {saved_by_steps[1]:.1f}>) times fewer examples.
# The saving by size is real, however: with [64](<calc: {passes_tried[-1]}>) passes it is still [1.7](<calc: {saved_by_width(passes_tried[-1]):.1f}>) times.
# Students of width [16](<calc: {hopeless:.0f}>) just miss this in our runs, narrower ones by far; the laws do have a least size.

# %%
# Students on few noisy examples: seen very often, seen as often as is best, and with the best decay
noise, few, often = 0.5, 1000, 256


def noisy(width, passes=often, decay=0.0):
    """Mean loss of students of a width on the noisy examples."""
    return np.mean(best_run[noise, few, passes, decay, width])


looks = sorted({s[2] for s in best_run if s[:2] == (noise, few)})
decays = sorted({s[3] for s in best_run if s[2] == often and s[3]})

# %%
# The rate that is best for one width, and a lower one, for all widths
one_rate, tuned = 0.025, [noisy(w) for w in widths]
same_rate = [at_rate[noise, few, often, 0, w, one_rate] for w in widths]
rawly = np.mean(same_rate, axis=1)
served_best = int(np.argmin(rawly))
lower_rate = 0.003125
assert list(best_run[noise, few, often, 0, widths[served_best]]) == list(same_rate[served_best])
assert np.argmin([np.mean(at_rate[noise, few, often, 0, w, lower_rate]) for w in widths]) == len(widths) - 1
assert list(best_run[noise, few, often, 0, wide]) == list(at_rate[noise, few, often, 0, wide, lower_rate])
worse = np.sum(same_rate[-1] > same_rate[served_best])

# %%
# As often as is best, and with the best decay
tended = [min(noisy(w, passes) for passes in looks) for w in widths]
decayed = [min(noisy(w, often, decay) for decay in decays) for w in widths]
passes_best = [looks[int(np.argmin([noisy(w, passes) for passes in looks]))] for w in widths]
decays_best = [decays[int(np.argmin([noisy(w, often, decay) for decay in decays]))] for w in widths]
for best, tried_values in ((passes_best, looks), (decays_best, decays)):
    assert min(tried_values) < min(best) <= max(best) < max(tried_values)

# %% [markdown]
# ## Why statistics expects the opposite
#
# In a first course of statistics a larger model needs more data, not less, because it has more ways to be wrong.
# That holds when examples are noisy, few, and seen too often, because the model then learns the noise by heart: it [overfits](<term: overfitting>).
# We gave the students [1,000](<calc: {few:,}>) examples whose answers were off by [0.5](<calc: {noise}>) times as much as they vary.


# %%
# Those against width
drawing, axes = canvas(height=3.3)
for line, tone in ((rawly, colours.VERMILION), (tuned, colours.PURPLE), (tended, colours.BLUE)):
    axes.plot(widths, line, "o-", color=tone, markersize=4)
axes.set(xscale="log", xlim=(3.5, 330), ylim=(0, 0.29), xlabel="width (units)", ylabel="left unexplained (share)")
axes.set_xticks(widths, [f"{w:.0f}" for w in widths])
axes.minorticks_off()
axes.yaxis.set_major_formatter("{x:.0%}")
named = f"seen {often} times, rate of width {widths[served_best]:.0f}"
label(axes, 290, rawly[-1] + 0.022, named, colours.VERMILION, ha="right")
label(axes, 290, tuned[-1] + 0.045, f"seen {often} times, best rate", colours.PURPLE, ha="right")
label(axes, 290, tended[-1] - 0.032, "best rate and passes", colours.BLUE, ha="right")

# %%
# Its caption and data
figure(
    drawing,
    name="noise",
    caption=f"On {few:,} noisy examples seen {often} times at the learning rate best for width {widths[served_best]:.0f}, wider students do worse. "
    "A learning rate tuned for each width makes the widest the best again; fewer passes or a decay of the weights help further.",
    alt="Share left unexplained against width: one line falls, then rises far above its start; the others fall nearly all the way.",
    data={
        "width (units)": widths,
        "seen often, rate of the narrow (share)": rawly,
        "seen often, best rate (share)": tuned,
        "best passes (share)": tended,
        "best decay (share)": decayed,
    },
)

# %% [markdown]
# Seen [256](<calc: {often}>) times at the learning rate best for width [16](<calc: {widths[served_best]:.0f}>), these examples serve that width best; wider ones do worse.
# Those of width [256](<calc: {wide}>) leave [25%](<calc: {rawly[-1]:.0%}>)
# unexplained, and do worse in [six](<calc: {worse:words}>) of the [six](<calc: {len(each_loss):words}>) functions.
# So far the course is right, and Kim and others saw the same with the usual decay.
# The harm goes away with care: with a lower learning rate, even the same for all widths, the widest students are the best again and leave [8.9%](<calc: {tuned[-1]:.1%}>).
# If each width also sees the examples as often as is best for it, they leave [7.8%](<calc: {tended[-1]:.1%}>), and with a tuned weight decay after all [256](<calc: {often}>) passes [7.7%](<calc: {decayed[-1]:.1%}>).
# So whether size helps depends on the training: in a single pass it does, and after many noisy passes only if something keeps the model from learning the noise.

# %%
# Bigger, by our own models
judge(
    "book-bigger-more-sample-efficient",
    likeliest(
        "a larger model comes to the same loss on less training text",
        true_unless(lambda share: share <= 1 / 2, by="larger models that did worse on as much text", found=winning),
        because="he says it in answer to a remark on how much less data people need",
        others={
            "text read many times, with training fitted to each size": true_unless(
                tended[-1] >= tended[0], by="the widest students, which learn less even at their best passes"
            ),
            "text read many times, at the learning rate best for a narrow model": true_unless(
                rawly[-1] >= min(rawly), by="our widest students on noisy examples, which narrower ones beat"
            ),
        },
    ),
    f"In {won} of {pairs} pairs of our byte models the larger had the lower loss and had read no more text; the largest has {np.max(own_size):,.0f} parameters. "
    "Kaplan and others measured the same on larger ones. Where text is read many times, it takes more care: larger models can overfit.",
)

# %%
# Bigger, by the text that comes to the same loss
judge(
    "book-larger-more-sample-efficient",
    true_unless(
        lambda factor: factor <= 1, by="a larger model that needs as much text for the same loss", found=thrift_measured
    ),
    f"Our byte models need {thrift_measured:.1f} times fewer bytes for the same loss at {doubled:.0f} times the size, at the median over pairs of sizes and losses. "
    "Kaplan and others, whom the note cites, report it of their own runs.",
)

# %%
# GPT-3's guesses at lines of which the prompt shows some points, and how much of the error of guessing the mean they leave
guesses, most_shown, too_few = runs("lines-in-prompt"), 4, 2


def left_of(off, mean_off):
    """The squared error of guesses, as a share of what the mean of the points shown makes."""
    return np.mean(off**2) / np.mean(mean_off**2)


def guessed(line=1, shown=most_shown, by="off"):
    """The errors of the guesses at a line after so many points, and those of the mean."""
    at = (guesses["line"] == line) & (guesses["shown"] == shown)
    return guesses[by][at], guesses["mean_off"][at]


# %%
# What GPT-3 leaves of a line, and what other choices give
left = headline(
    "left-of-line",
    f"the share of the squared error of guessing the mean that GPT-3 leaves on a line, after {most_shown} of its points",
    lambda **choice: left_of(*guessed(**choice)),
    unit="share",
    format=".0%",
    interval=resampling.bootstrap(guessed(), left_of, of="runs", seed=5),
    alternatives={f"{shown} points": {"shown": shown} for shown in (too_few, 3)}
    | {f"line {line} of the prompt": {"line": line} for line in range(2, 6)},
)
later = [left.alternatives[f"line {line} of the prompt"] for line in range(2, 6)]
by_least_squares = left_of(*guessed(by="straight_off"))

# %% [markdown]
# ## In the prompt
#
# > Gemini just learns a language in context. [...] not at all sample efficient
# >
# > — [Leopold Aschenbrenner](<said: aschenbrenner-in-context>)
#
# There is a second kind of learning from examples, and here we ask how few can be enough.
# Aschenbrenner's first words are about what a finished model picks up from its prompt, his last about its training.
# The book's margin gives an instance of the first, [in-context learning](<term: in-context-learning>) of tasks ["like linear regression from just a handful of examples"](<said: book-handful>).
# Linear regression draws a straight line through points.
# [Garg et al. 2022](<work: garg-2022>) trained [transformers](<term: transformer>), networks of the kind behind ChatGPT, on prompts that show such functions of [20](<fact: {garg.dimensions}>) inputs instead of one.
# The best that anyone can do there follows from counting.
# Each function has [20](<fact: {garg.dimensions}>) weights, one for each input, and each example without noise settles one direction of them; so with weights drawn alike in every direction,
# $k$ examples leave a share of [$1 - k/d$](<plain: the formula that the snippet computes>) unexplained, where $d$ is the number of inputs.
# [Least squares](<term: least-squares>), the usual method, gets there, and Garg's transformers come close.
#
# These transformers were trained for nothing else, whereas GPT-3, here a later version of it, was trained on text.
# [Coda-Forno et al. 2023](<work: coda-forno-2023>) showed it points of a line, one after another, let it guess each height before they showed it, and published its guesses.
# After [four](<calc: {most_shown:words}>) points of the first line its squared error was [5%](<calc: {left:.0%}>) of what one gets by always guessing the mean of these points
# ([2%](<calc: {left.low:.0%}>) to [9%](<calc: {left.high:.0%}>) if the lines are drawn again); after [two](<calc: {too_few:words}>) it did worse than the mean.
# On [four](<calc: {len(later):words}>) more lines in the same prompt it left [7%](<calc: {min(later):.0%}>) to [39%](<calc: {max(later):.0%}>), because a few of its guesses were far off.
# Least squares leaves [0.03%](<calc: {by_least_squares:.2%}>).

# %%
# What examples leave unexplained, by drawn functions and by formula
d, handful, tasks = int(facts.garg.dimensions), 5, 4000
ks = [1, 5, 10, 15, 20, 30, 40]
drawn = [context.drawn_errors(k, d, tasks, seed=k) for k in ks]
for k, (fitted, stepped) in zip(ks, drawn, strict=True):
    assert abs(fitted - context.least_squares_error(k, d)) < 0.02
    assert abs(stepped - context.one_step_error(k, d)) < 0.02

# %%
# The bound, and the single step
bound, step = context.least_squares_error(handful, d), context.one_step_error(handful, d)
step_at_full = context.one_step_error(d, d)
tenth = 0.1


# %%
# How many examples it takes to know a linear function
line_inputs = 2


def needed(inputs=line_inputs, known=1.0):
    """The fewest examples after which least squares leaves no more than the rest of what is to be known."""
    return next(k for k in range(1, 1000) if context.least_squares_error(k, inputs) <= 1 - known + 1e-12)


# %%
# The same under noise
def in_noise(known=1 - tenth):
    """The same for a line whose answers scatter about it as much as it varies itself, by least squares."""
    return next(k for k in range(4, 1000) if 1 / k + (1 + 1 / k) / (k - 3) <= 1 - known)


# %%
# The same by drawn points
def in_noise_by_draws(k, draws=20_000):
    """What is left unexplained of such a line after k points, by drawn points."""
    rng = np.random.default_rng(k)
    x, noise = rng.normal(size=(2, draws, k))
    slope = ((x - x.mean(1, keepdims=True)) * noise).sum(1) / ((x - x.mean(1, keepdims=True)) ** 2).sum(1)
    height = noise.mean(1) - slope * x.mean(1)
    return np.mean(slope**2 + height**2)


assert in_noise_by_draws(in_noise()) < tenth < in_noise_by_draws(in_noise() - 2)

# %%
# Whether a handful is enough
half = 1 / 2
judge(
    "book-icl-linear-regression",
    likeliest(
        "a language model that is shown a handful of points of a line fits it",
        true_unless(lambda share: share > half, by="a model that leaves most of the line unknown", found=left),
        because="it says that the model learns the task, and linear regression without a number of inputs is, "
        "in its commonest sense, that of a line",
        others={
            f"a function of {d} inputs, as in the study that showed it": true_unless(
                bound > half, by=f"counting: {handful} examples leave {bound:.0%} of it unknown, whoever looks"
            ),
        },
    ),
    f"After {most_shown} points of a line GPT-3 leaves {left:.0%} to {max(later):.0%} of the squared error that guessing their mean makes, by line, where less than {half:.0%} is taken to fit; "
    f"after {too_few}, on the first line, it does worse than the mean. Of a function of {d} inputs, with weights drawn alike in every "
    f"direction, {handful} examples leave {bound:.0%} unknown, whoever looks.",
)

# %% [markdown]
# A handful, say [five](<calc: {handful:words}>) examples, is more than the [two](<calc: {needed():words}>) that a line takes.
# If the points scatter about the line as much as it varies itself, it takes [23](<calc: {in_noise()}>) of them to know [90%](<calc: {1 - tenth:.0%}>) of the line.
# Of a function of [twenty](<calc: {d:words}>) inputs a handful leaves [75%](<calc: {bound:.0%}>) unknown, whatever the method.
# A single step of descent, the simplest way of learning, which a very shallow network can take ([von Oswald et al. 2022](<work: von-oswald-2022>)), leaves at best [81%](<calc: {step:.0%}>).
# A handful is thus enough for a line, for GPT-3 roughly, and not for these functions.
# Nor is it free: the transformers had been trained on a multitude of such prompts, and GPT-3 on much text.

# %%
# The pairs that leave out our smallest sizes are all of them
smallest_ones = order[:2]
kept_pairs, kept_won = beside(least=order[len(smallest_ones)])
assert kept_pairs == kept_won == pairs
larger_half, late_pairs = "the larger of the sizes alone", steps_saved[-5:]

# %% [markdown]
# ## Objections
#
# **"The end is in your formula, not in the runs."**
# Every law of this form has an end, and its runs only say where.
# What was measured without such a law is that size saves less the larger a model already is, and not that it ever stops.
# Each step in width saves our students less.
# [Twice](<calc: {doubled:times}>) the size saves [4.7](<calc: {steps_saved[0]:.1f}>) times between the smallest of our byte models;
# in the [five](<calc: {len(late_pairs):words}>) pairs of the largest it saves [1.3](<calc: {np.min(late_pairs):.1f}>) to [1.6](<calc: {np.max(late_pairs):.1f}>) times and falls no further.
#
# **"Kim's models read their text many times; Hoffmann's law is for one pass."**
# So the agreement of Kim's law and Besiroglu's constants at [150 million](<calc: {kim_least / 1e6:.0f} million>) parameters is no confirmation.
# Among our students size saves [1.7](<calc: {saved_by_width(passes_tried[-1]):.1f}>) times with [64](<calc: {passes_tried[-1]}>) passes and [2.4](<calc: {students_saved:.1f}>) times with a single one.
# If that carries over to language, the end for a single pass lies further off than Kim's runs suggest.
#
# **"Your smaller models lost because their learning rates were worse."**
# The rates of our byte models come from a rule, and rates tried since suggest that it gave the smallest ones too little.
# But none of the [14](<calc: {kept_pairs}>) pairs has one of our [two](<calc: {len(smallest_ones):words}>) smallest sizes in it,
# and among the larger sizes alone [twice](<calc: {doubled:times}>) the size still saves [1.5](<calc: {thrift_measured.alternatives[larger_half]:.1f}>) times.
#
# Kim and others are the best on where growth ends; [Xu et al. 2026](<work: xu-2026>) offer another law for text that is read again.
# The power is not ours either: [Busbridge et al. 2025](<work: busbridge-2025>) have the formula, and Videau and others fitted it to several sets of runs, Chinchilla's among them.
# New here, as far as we know, are what it says of the end, the trials that show which differences are chance, what size alone saves in Kim's runs, and an experiment that tells size, examples and passes apart.

# %%
# What the exercise gives, and its answer: the term of data, the term of size that is left, and how much larger the model is
text_kept, equal_exponent = 0.5, 0.35
data_term = (1 / text_kept) ** equal_exponent
size_term = 2 - data_term
larger = size_term ** (-1 / equal_exponent)

# %% [markdown]
# ## The reckoning
#
# Bricken and the book's note are right: the larger model comes to a given loss on less text, in Kaplan's runs, in ours and among our students.
# Where text is read many times it stays true only if the larger model does not overfit.
# What neither says is that by every law we tried the saving ends.
# Where it ends the runs do not settle: Chinchilla's together say [5.1](<calc: {most:.1f}>) times less text for a model of the best size for its compute,
# their smaller and larger budgets [7.9](<calc: {most_by(lower):.1f}>) and [3.5](<calc: {most_by(upper):.1f}>), Gadre's about [3](<calc: {np.mean(bed_ends):.0f}>),
# and the highest figure of any law that we tried is [18](<calc: {most.most:.0f}>).
# By these laws size alone will not close a gap as wide as that between models and people; *Smaller brains, bigger libraries* measures that gap.
# Models far larger than usual for their text, trained in one pass, would tell which law is right.
#
# !!! question "Exercise: less text"
#     You may use only [50%](<calc: {text_kept:.0%}>) of the tokens of a compute-optimal run, and want its loss.
#     In Hoffmann's form with both exponents at [0.35](<calc: {equal_exponent}>), by what factor must the model grow, and what does the compute come to?
#
#     ??? success "Answer"
#         The terms are equal at the optimum, so call each [one](<plain: the unit of the answer>). With fewer tokens that of data rises to [1.27](<calc: {data_term:.2f}>), which leaves [0.73](<calc: {size_term:.2f}>) for size.
#         The model must be [2.5](<calc: {larger:.1f}>) times as large, and the compute is [1.25](<calc: {larger * text_kept:.2f}>) times what it was.
#
# ## What this leaves out
#
# No model was ever trained near the end in a single pass; every figure for that end is a law carried far beyond its runs.
# Kaplan's law counts parameters without embeddings, and is of models stopped when they no longer improved, not of one pass.
# Our byte models are tiny, and our students learn smooth functions in one hidden layer with one optimizer.
# The best rates were chosen by the examples that also score them, but rates chosen by the other functions leave the saving as it is.
# We count text, not cost: a larger model takes more computing for every word it writes.
