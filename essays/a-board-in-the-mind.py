# ---
# title: A board in the mind
# summary: >-
#   Nathan Labenz said in 2023, of a study by Li and colleagues, that a network shown only the moves of Othello holds the board inside, and that altering it there alters its moves.
#   We read the board with *probes*, small calculations that are fitted to read it; the simplest adds up a network's inner numbers with fitted weights.
#   From our large network that sum gets [6.7%](<calc: {misread:.1%}>) of the squares wrong (had we drawn other games, between [6.5%](<calc: {misread.low:.1%}>) and [7.0%](<calc: {misread.high:.1%}>)); from the list of
#   moves only, the best probe that we tried gets
#   [1.36](<calc: {advantage:.2f}>) times as many wrong, and a larger one might get fewer.
#   From our smaller networks a sum gets more wrong than from that list.
#   Turn a disc over inside our slim network, the middle one of three kinds, and its predictions go part of the way to the altered board.
#   Judged by that board it makes more mistakes than on its own; of these extra ones the change inside takes away
#   [62%](<calc: {surgery:.0%}>) ([53%](<calc: {surgery.low:.0%}>) to [72%](<calc: {surgery.high:.0%}>)), or [33%](<calc: {surgery.alternatives[made_of_it]:.0%}>) if only what its later layers make of the change counts;
#   of all its mistakes, as that study counts,
#   [35%](<calc: {counted:.0%}>) ([30%](<calc: {counted.low:.0%}>) to [41%](<calc: {counted.high:.0%}>)).
#   Of our networks that read Python, in the one where it goes furthest the best single unit goes [56%](<calc: {alone:.0%}>) ([47%](<calc: {alone.low:.0%}>) to [66%](<calc: {alone.high:.0%}>)) of the way
#   from a coin toss to what all units together tell of being inside a string, a comment or brackets, and less far in the others.
#   A probe of the list of moves, no larger than the best one that we tried, that reads the board as well as ours does from the large network would change the first verdict.
# part: Inside the machine
# authors: [The Scaling Era Reckoned]
# date: 2026-11-27
# order: 5
# excerpts: [labenz-othello, labenz-sentiment]
# claims: [labenz-othello-board-state, labenz-othello-surgery]
# ---

# %%
# What this essay computes with
from functools import cache

import numpy as np

from reckoner.author import (
    canvas,
    colours,
    explore,
    facts,
    figure,
    guide,
    headline,
    judge,
    label,
    reading,
    runs,
    slider,
)
from snippets import decoder, othello, probes, sampling
from snippets.resampling import bootstrap, crossed_interval
from snippets.verdicts import likeliest, of_record, true_unless

# %%
# The records of our experiment
training, probed, lists, alike, edits, direct, made = (
    runs(f"board-{name}") for name in ("training", "probes", "lists", "alike", "edits", "direct", "models")
)
units = runs("unasked")
models_made = {name: k for k, name in enumerate(made["model"])}
big, slim, little = "large", "slim", "small"


# %%
# The slim network, from the record
@cache
def mind():
    """Weights, and what else is kept with them."""
    found = {name: held.astype(float) for name, held in runs("board-mind").items()}
    coarse = [name for name in found if f"{name} step" in found]
    return found | {name: found[name] * found[f"{name} step"][..., None, :] for name in coarse}


# %%
# What it makes of a game: the squares as its probe reads them, and where it expects the next move
heads, begin, least_drawn = 8, othello.CELLS, 0.01
first_changed, last_changed, usual_push, read_at = mind()["setting"]


def signs_of(moves):
    """What the network reads: the sign of the beginning, and the moves but the last."""
    return np.column_stack([np.full(len(moves), begin), np.where(moves < 0, begin, moves)[:, :-1]])


# %%
# The probe of a layer
def probe(layer):
    """Its weights by square and state, and its biases."""
    return probes.Probe(mind()[f"probe {layer:.0f}"].reshape(-1, othello.CELLS, 3), mind()[f"probe {layer:.0f} bias"])


# %%
# Games that no network was trained on
shown = 6
games = othello.random_games(shown, np.random.default_rng([27, 5, 905]))
own, other, side, legal, _ = othello.replay(games)
states = othello.squares(own) + 2 * othello.squares(other)
logits, stream, _ = decoder.run(mind(), signs_of(games), heads)
seen = probe(read_at).read(stream[int(read_at)])
expected = sampling.probabilities(logits, 1)[..., : othello.CELLS]

# %% [markdown]
# Othello is played with discs that are black on one side and white on the other.
# Whoever moves encloses a row of the other's discs between the new disc and another of their own, and turns them over.
# Show a neural network nothing but lists of such moves, "c2, b2, d5" and so on, and train it to guess the next move.
# It never sees a board, and nobody tells it the rules.
# In July 2023 Nathan Labenz told of a study, [Li et al. 2022](<work: li-2022>), which we call *the paper*.
# Its authors had looked inside such a network, at its layers between the moves that go in and the prediction that comes out:
#
# > they find that it is learning to encode the board state. [...]
# > And they can prove that, yeah, it does.
# > Like you can actually tinker with the internal [...] state and it will behave appropriately given the little surgery that you made to it.
# >
# > — [Nathan Labenz](<said: labenz-othello>)
#
# Why should anybody care about a game? Because of what one can ask here and cannot ask of ChatGPT.
# Does a machine that only predicts what comes next keep to the surface, or does it hold a picture of what it talks about?
# In Othello we know the true picture, so the answer can be counted.
# We trained such networks ourselves, on a smaller board, and asked.
# From our large network a weighted sum reads the board better than any reading of the list of moves that we tried; from our smaller ones it reads it worse.
# The smaller ones are of two kinds. If the larger of these, the *slim* one, is read by the same kind of probe as the list, fitted to the same games, it still tells more than the list about discs that have been turned.
# When we turned a disc inside the slim one, its predictions went part of the way; in the smallest kind they hardly moved.
# A question like that of a second story of his, of one unit that knows, comes out less well in networks of ours, which read programs and not reviews.


# %%
# A board drawn, with a mark in each square
def draw_board(axes, title, discs=None, wrong=(), shares=None, allowed=()):
    """Discs 1 black, 2 white; wrong squares crossed; shares as areas; allowed squares ringed."""
    side_ = othello.SIDE
    axes.set(xlim=(-0.5, side_ - 0.5), ylim=(side_ - 0.5, -0.5), aspect="equal", xticks=[], yticks=[])
    axes.set_title(title, fontsize=9)
    at, ends = np.repeat(np.arange(0.5, side_ - 1), 3), [-0.5, side_ - 0.5, np.nan] * (side_ - 1)
    axes.plot([*ends, *at], [*at, *ends], color=colours.RULE, linewidth=0.6)
    rows, columns = np.divmod(np.arange(othello.CELLS), side_)
    for disc, fill in ((1, colours.INK), (2, colours.PAPER)) if discs is not None else ():
        here = discs == disc
        axes.scatter(columns[here], rows[here], s=190, color=fill, edgecolors=colours.INK, linewidths=1)
    if shares is not None:
        here = shares >= least_drawn
        axes.scatter(columns[here], rows[here], s=600 * shares[here], color=colours.BLUE, linewidths=0)
    at = np.array(wrong, int)
    axes.scatter(columns[at], rows[at], s=150, marker="x", color=colours.VERMILION)
    at, across, down = np.array(allowed, int), [-1, 1, 1, -1, -1, np.nan], [-1, -1, 1, 1, -1, np.nan]
    frames_ = (np.add.outer(each[at], 0.45 * np.array(by)) for each, by in ((columns, across), (rows, down)))
    axes.plot(*map(np.ravel, frames_), color=colours.GREEN, linewidth=1.2)


# %%
# Boards in black and white, from whose turn it is
def in_colours(states, side):
    """1 black and 2 white, from 1 for the side that moves and 2 for the other."""
    return np.where((states > 0) & (side < 0), 3 - states, states)


# %%
# How often it errs early and late in these games
game, ply = 0, 17
played = side[:, : othello.PLIES] != 0
differ = np.where(played, (seen != states[:, : othello.PLIES]).sum(axis=2), np.nan)
early, late = np.nanmean(differ[:, 1:ply]), np.nanmean(differ[:, ply:])

# %%
# One position of a game it never saw
colours_of_discs = (
    "On the boards, filled circles are Black's discs, open ones White's, whatever the colours of your screen."
)
truth, guess = (in_colours(part[game, ply], side[game, ply]) for part in (states, seen))
missed = np.flatnonzero(truth != guess)
allowed_next = np.flatnonzero(othello.squares(legal[game, ply]))

# %%
# Beside what is read of it, and where a move is expected
drawing, axes = canvas(height=2.6, ncols=3)
draw_board(axes[0], "the board", truth)
draw_board(axes[1], "read inside", guess, wrong=missed)
draw_board(axes[2], "next move", shares=expected[game, ply], allowed=allowed_next)
figure(
    drawing,
    name="inside",
    caption=f"After {ply} moves of a game that it never saw, a weighted sum of the inner numbers of one of our networks, the slim one, "
    f"gives a board (in the second board) with {len(missed)} of {othello.CELLS} squares wrong, crossed; the first is the true one. {colours_of_discs} This is a lucky "
    f"moment: over {shown} games the network averages {np.mean(differ[:, ply]):.0f} wrong here, and more later. "
    f"The network was shown only moves. Of its expectation for the next move (in the third board, by area, from {least_drawn:.0%} a square) "
    f"{float(expected[game, ply] @ othello.squares(legal[game, ply])):.0%} falls on squares that the rules allow (framed).",
    alt="Boards side by side. The board that is read out of the network looks like the true board, and the predictions fall mostly on legal squares.",
    data={
        "square (number)": np.arange(othello.CELLS) + 1,
        "true (0 empty, 1 black, 2 white)": truth,
        "read (0 empty, 1 black, 2 white)": guess,
        "expected (probability)": expected[game, ply],
    },
)

# %% [markdown]
# ## Watch it follow a game
#
# Step through a game below, and see how well the board that we read from the network follows the true one.
# We made networks of three kinds, and all of them read games whose moves were drawn by lot from the legal ones.
# The *small* ones, [four](<calc: {made["seeds"][models_made[little]]:words}>) of them,
# have [171,000](<calc: {round(made["parameters"][models_made[little]], -3):,.0f}>) adjustable numbers each in [4](<calc: {made["layers"][models_made[little]]:.0f}>) layers;
# a *slim* one has [254,000](<calc: {round(made["parameters"][models_made[slim]], -3):,.0f}>) in [6](<calc: {made["layers"][models_made[slim]]:.0f}>); a *large* one has
# [4.8 million](<calc: {made["parameters"][models_made[big]]:large2}>).
# The slim one runs while this page is built, and is the one that you watch here.

# %%
# A game, move by move
fills = "◌◔◑◕●"
steps_of_fill = (0.01, 0.06, 0.15, 0.35)
key_of_fill = (
    "Among the expected moves a circle shows in steps how likely the network holds a move to be: ◌ below {:.0%}, ◔ below {:.0%}, "
    "◑ below {:.0%}, ◕ below {:.0%}, ● more.".format(*steps_of_fill)
)


def watched(game, move):
    """The boards after so many moves, as text, and how well the network does."""
    g, lawful = int(game) - 1, othello.squares(legal[int(game) - 1, move])
    truth, guess = (in_colours(part[g, move], side[g, move]) for part in (states, seen))
    return {
        "board": othello.board_text(truth, "◌●○"),
        "inside": othello.board_text(guess, "◌●○"),
        "next": othello.board_text(np.digitize(expected[g, move], steps_of_fill), fills),
        "missed": int(np.sum(truth != guess)),
        "lawful": float(expected[g, move] @ lawful) if lawful.any() else None,
    }


# %%
# The explorable
explore(
    name="follow",
    of=watched,
    sliders={
        "game": slider("game", list(range(1, shown + 1)), unit="number"),
        "move": slider("moves played", list(range(1, othello.PLIES)), unit="count"),
    },
    shows={
        "board": reading("the board, by the rules", unit="number"),
        "inside": reading("the board read from the network", unit="number"),
        "next": reading("where it expects the next move", unit="number"),
        "missed": reading("squares that differ", unit="count"),
        "lawful": reading("of its expectation on legal squares", unit="share", format=".0%"),
    },
    start={"game": 1, "move": ply},
    curve=("move", "missed"),
    caption=f"{colours_of_discs} Dotted circles are empty squares. {key_of_fill} The network errs more as the game goes on and discs are turned: "
    f"in these games it misreads {early:.1f} squares a position in the first half and {late:.1f} in the second.",
    alt="Boards as text: the true one, the one that is read out of the network, and its expectations for the next move, for each move of some games.",
)

# %% [markdown]
# ## How well can the board be read?
#
# To read the board we use a [linear probe](<term: linear-probe>).
# It takes the numbers that stand inside the network at one of its layers, multiplies each by a weight, adds them up, and so scores the states of a square: empty, mine or theirs.
# The weights are fitted to [4,000](<plain: games on which probes are fitted, given in the script>) games and scored on [1,000](<plain: games on which probes are scored, given in the script>) others.
# A probe this simple cannot play Othello itself.
# Yet it can cheat: if the moves are written inside, it may guess the board from them.
# So we also let probes read the list of moves only, and an untrained network of the same shape.


# %%
# Errors of a probe in each block of held-out games, a row for each seed
def errors(model, features, layer=None, frame="mine", probe="ridge", of="wrong"):
    """Squares misread, of shape (seeds, blocks)."""
    wanted = (model, features, frame, probe)
    rows = [
        k
        for k, found in enumerate(zip(*(probed[name] for name in ("model", "features", "frame", "probe")), strict=True))
        if found == wanted and layer in (None, int(probed["layer"][k]))
    ]
    return np.array([probed[of][k].split() for k in rows], float)


# %%
# How many squares each block has: all, those with a disc, and those whose disc was turned at least once
counts = {of: np.array(probed["wrong"][k].split(), float) for k, of in enumerate(("squares", "occupied", "turned"))}
of_kind = {"wrong": "squares", "wrong_occupied": "occupied", "wrong_turned": "turned"}
halves = np.arange(len(counts["squares"])) % 2


def rate(wrong, of="wrong", half=1):
    """Share of squares misread, over all seeds and the blocks of one half."""
    return wrong[:, halves == half].sum() / (counts[of_kind[of]][halves == half].sum() * len(wrong))


# %%
# The layer at which a probe reads best, chosen on games that are not scored
def best_layer(model, features="trained", frame="mine", of="wrong"):
    """Its number, from 0 for what goes in."""
    layers = range(int(made["layers"][models_made[model]]) + 1)
    return min(layers, key=lambda layer: rate(errors(model, features, layer, frame, of=of), of, half=0))


# %%
# The share of squares misread, scored on the other games
def misreading(model=big, features="trained", frame="mine", of="wrong", probe="ridge", layer=None, seed=slice(None)):
    """Share of squares that the probe reads wrong."""
    at = best_layer(model, features, frame, of) if layer is None else layer
    return rate(errors(model, features, at, frame, probe, of)[seed], of)


# %%
# Its interval: blocks of games drawn again
def shared(wrong):
    """Share of squares misread, of blocks that are alike in size."""
    return float(wrong.mean() / counts["squares"][halves == 1].mean())


# %%
# The share misread from our large network, and what other choices give
read_best, read_small = best_layer(big), best_layer(little)
misread = headline(
    "squares-misread",
    "the share of squares of the board that a linear probe of our large network misreads, in games that no network was trained on",
    misreading,
    unit="share",
    format=".1%",
    interval=bootstrap(errors(big, "trained", read_best)[0][halves == 1], lambda w: shared(w), of="blocks", seed=1),
    alternatives={
        "squares with a disc": {"of": "wrong_occupied"},
        "discs turned before": {"of": "wrong_turned"},
        "the layer before": {"layer": read_best - 1},
        "the slim network": {"model": slim},
        "the small networks": {"model": little},
        "a small network by a probe fitted to the cross-entropy": {
            "model": little,
            "probe": "softmax",
            "layer": read_small,
        },
        "a small network by a probe with a hidden layer": {"model": little, "probe": "hidden", "layer": read_small},
    },
)
small_seeds = [misreading(little, seed=[k]) for k in range(int(made["seeds"][models_made[little]]))]


# %%
# Errors of the probes that were fitted alike to the slim network and to the list of moves
def like_errors(source, probe, of="wrong"):
    """Squares misread in each block; the size of the probe's steps is chosen on blocks that are not scored."""
    rows = [k for k, pair in enumerate(zip(alike["source"], alike["probe"], strict=True)) if pair == (source, probe)]
    chosen = min(rows, key=lambda k: rate(np.array([alike["wrong"][k].split()], float), half=0))
    return np.array(alike[of][chosen].split(), float)


# %%
# Errors of the probes of the list of moves: those fitted to the same games as the others, and those fitted to more
def lists_of(of="wrong", probes_of=("softmax", "hidden"), more=True):
    """Squares misread in each block, a row for each probe."""
    same = [errors("none", "moves", None, f, p, of)[0] for p in probes_of for f in ("mine", "colour")]
    same += [like_errors("moves", p, of) for p in probes_of]
    hidden = lists["hidden"] > 0
    wanted = [k for k in range(len(hidden)) if more and (not hidden[k] or "hidden" in probes_of)]
    return np.array(same + [np.array(lists[of][k].split(), float) for k in wanted])


# %%
# How often the small networks' first choice is legal, when training is done
of_small = np.array(training["model"]) == little
small_legal = training["first_legal"][of_small & (training["games"] == training["games"][of_small].max())].mean()

# %%
# What more games do for a linear probe of the moves
probe_games, many_games = 4000, int(lists["games"].max())
listed = {
    int(n): rate(np.array([lists["wrong"][k].split()], float))
    for k, n in enumerate(lists["games"])
    if not lists["hidden"][k]
}

# %%
# Probes of the list with more and more hidden units, fitted to most games
grown = {
    (int(units_), int(lists["passes"][k])): rate(np.array([lists["wrong"][k].split()], float))
    for k, units_ in enumerate(lists["hidden"])
    if units_
}
(least_units, least_passes), *_, (most_units, most_passes) = sorted(grown)

# %%
# How much the probes have to fit
states_of_board = 3 * othello.CELLS
list_weights = most_units * (2 * othello.PLIES * othello.CELLS + othello.PLIES + states_of_board)
net_weights = round(states_of_board * int(made["width"][models_made[big]]), -3)


# %%
# The slim network and the list, read by the same probe from the same games
def like(source, probe):
    """The share of squares misread, of all or of a kind."""
    return lambda of="wrong": rate(like_errors(source, probe, of)[None], of)


of_slim, of_list = (
    {probe: [like(source, probe)(of) for of in ("wrong", "wrong_turned")] for probe in ("ridge", "softmax", "hidden")}
    for source in ("slim", "moves")
)


# %%
# The best that the list of moves gives
def from_moves(of="wrong", **choice):
    """The lowest share of squares misread from the list of moves, over probes."""
    return min(rate(row[None], of) for row in lists_of(of, **choice))


# %%
# How many times as many squares are misread from the list of moves
def times_more(of="wrong", model=big, against=None, ours=None, **choice):
    """The best probe of the list of moves against the linear probe of the networks; or another rival, or another probe."""
    rival = from_moves(of, **choice) if against is None else against(of)
    return rival / (misreading(model, of=of) if ours is None else ours(of))


# %%
# The rivals by name
def blank(of):
    """An untrained network of the same shape, at its best layer."""
    return misreading(big, "untrained", of=of)


# %%
# Other probes of the slim network
of_the_slim = {
    "the slim network": {"model": slim},
    "turned discs of the slim network": {"model": slim, "of": "wrong_turned"},
    "the slim network by a probe with hidden units": {"ours": like("slim", "hidden")},
} | {
    f"the slim network and the list by {name} of one kind": {"against": like("moves", p), "ours": like("slim", p)}
    for p, name in (("softmax", "weighted sums"), ("hidden", "hidden units"))
}

# %%
# The advantage of the network over the list, and what other choices give
both = np.stack([min(lists_of()[:, halves == 1], key=np.sum), errors(big, "trained", read_best)[0][halves == 1]], 1)
advantage = headline(
    "board-against-moves",
    "how many times as many squares are misread from the list of moves, by the best probe of it that we tried, as from the network",
    times_more,
    unit="factor",
    format=".2f",
    interval=bootstrap(both, lambda w: float(w[:, 0].sum() / w[:, 1].sum()), of="blocks", seed=5),
    alternatives={
        "an untrained network in place of the moves": {"against": blank},
        "linear probes of the moves only": {"probes_of": ("softmax",)},
        "probes of the moves fitted to as many games as the network's": {"more": False},
        "squares with a disc": {"of": "wrong_occupied"},
        "discs turned before": {"of": "wrong_turned"},
        **of_the_slim,
        "the small networks": {"model": little},
        "turned discs of the small networks": {"model": little, "of": "wrong_turned"},
        "turned discs of the small networks and of the list by least squares": {
            "model": little,
            "of": "wrong_turned",
            "against": like("moves", "ridge"),
        },
    },
)


# %%
# Where the board can be read from
sources = {
    "how many moves were made": rate(errors("none", "ply"), half=1),
    "which squares were played": rate(errors("none", "bag of moves")),
    "large network, untrained": blank("wrong"),
    "list, weighted sum": from_moves(more=False),
    f"list, {most_units} hidden units": from_moves(),
    "small networks": misreading(little),
    "slim network": misreading(slim),
    "large network": float(misread),
}

# %%
# In bars
drawing, axes = canvas(height=3.1)
tones = [colours.FAINT] * 5 + [colours.SKY] * 2 + [colours.BLUE]
axes.barh(list(sources), [100 * share for share in sources.values()], color=tones)
axes.invert_yaxis()
for row, share in enumerate(sources.values()):
    label(axes, 100 * share, row, f" {share:.1%}", va="center")
axes.set_xlabel("squares misread, %")
figure(
    drawing,
    name="sources",
    caption=f"From the large network a weighted sum misreads {misread:.1%} of the squares. From the same network untrained it misreads {blank('wrong'):.0%}, "
    f"and the best of our probes of the list of moves misreads {from_moves():.1%}. From the small networks and the slim one a weighted sum reads the board worse than that. "
    "The networks' bars are by the plainest fit, least squares; the list's are by better ones.",
    alt="Bars of the share of squares misread from several sources: shortest for the large trained network.",
    data={"source (name)": list(sources), "squares misread (share)": list(sources.values())},
)

# %% [markdown]
# The list of moves is a strong rival, because the board follows from it.
# A linear probe of the whole list, with a weight for every square at every move, misreads [10.3%](<calc: {from_moves(more=False):.1%}>) of the squares when it is fitted to as many games as the network's probe.
# Our best one first forms [384](<calc: {most_units:,}>) in-between sums (*hidden units*), so that it can combine moves, which a plain weighted sum cannot, and has [16](<calc: {many_games / probe_games:.0f}>) times as
# many games; it misreads [9.1%](<calc: {from_moves():.1%}>).
# The large network beats both, read in the simplest way: the list gives [1.36](<calc: {advantage:.2f}>) times as many errors, or fewer, because the probe of the list was still getting better at the largest size that we tried.
#
# The smaller networks do not beat the list when they are read in that way: from the slim one a weighted sum misreads [12.0%](<calc: {misreading(slim):.1%}>), and from the small ones [15.7%](<calc: {misreading(little):.1%}>).
# They choose legal moves all the same, [95.7%](<calc: {small_legal:.1%}>) of the time in the small networks.
# But here the networks' probes are fitted by least squares, the simplest way to fit weights, and those of the list in better ways.
# So we read the slim network and the list with the same probes, fitted to the same games.
# We count also the discs that were turned at least once, because only the rules tell their colour:
#
# | the probe | slim network | list of moves | slim, turned discs | list, turned discs |
# |---|---|---|---|---|
# | weighted sum, least squares | [12.0%](<calc: {of_slim["ridge"][0]:.1%}>) | [11.0%](<calc: {of_list["ridge"][0]:.1%}>) | [23.1%](<calc: {of_slim["ridge"][1]:.1%}>) | [31.1%](<calc: {of_list["ridge"][1]:.1%}>) |
# | weighted sum, cross-entropy | [11.0%](<calc: {of_slim["softmax"][0]:.1%}>) | [10.3%](<calc: {of_list["softmax"][0]:.1%}>) | [22.5%](<calc: {of_slim["softmax"][1]:.1%}>) | [26.9%](<calc: {of_list["softmax"][1]:.1%}>) |
# | [256](<plain: units of both>) hidden units | [9.4%](<calc: {of_slim["hidden"][0]:.1%}>) | [10.7%](<calc: {of_list["hidden"][0]:.1%}>) | [20.0%](<calc: {of_slim["hidden"][1]:.1%}>) | [27.2%](<calc: {of_list["hidden"][1]:.1%}>) |
#
# (Cross-entropy is what the networks are trained by: it charges a probe for being sure and wrong.)
# By weighted sums the list is read better over all squares, and by hidden units the slim network.
# On turned discs the slim network is read better by each of the [three](<calc: {len(set(alike["probe"])):words}>) probes.
# So at equal means the slim network gives more of the part of the board that takes the rules.
# More games make up for some of that: our best probe of the list misreads [9.1%](<calc: {from_moves():.1%}>) of the squares, fewer than any of these, and [23.5%](<calc: {from_moves("wrong_turned"):.1%}>) of the turned discs.

# %%
# The verdict on the board
judge(
    "labenz-othello-board-state",
    likeliest(
        "a weighted sum reads the board from such a network better than the probes that we tried read it from the moves",
        true_unless(lambda fold: fold <= 1, by="a list of moves from which it is read as well", found=advantage),
        because="to encode the board is more than to keep the moves from which it follows",
        others={
            "the paper's probe reads the board better than from an untrained network": of_record(
                true_unless(facts.othello.probe_error >= facts.othello.untrained_error, by="an untrained network")
            )
        },
    ),
    f"From our large network a linear probe misreads {misread:.1%} of the squares, from the list of moves the best probe that we tried misreads {from_moves():.1%}, and a larger one might misread fewer. "
    f"From our slim network a linear probe misreads {misreading(slim):.1%}, and from our small ones {misreading(little):.1%}, so that there the list is the better source, read in this way; "
    f"read with equal means, the slim one tells more about turned discs. "
    f"The paper's best probe, which was not linear, misread {facts.othello.probe_error:.1%} on the larger board, and {facts.othello.untrained_error:.0%} in an untrained network.",
)

# %% [markdown]
# ## The large network is read in mine and theirs
#
# The network plays for both sides.
# Is its board read better in colours, or in "mine" and "theirs"? The same probe can be asked either way.


# %%
# Colours against sides
def by_colour(model=big, of="wrong", layer=None, probe="ridge"):
    """How many times as many squares are misread when the probe is asked for black and white."""
    at = best_layer(model, of=of) if layer is None else layer
    seed = slice(None) if probe == "ridge" else [0]  # other probes were fitted to one small network
    colour = misreading(model, frame="colour", of=of, probe=probe, layer=None if probe == "ridge" else at, seed=seed)
    return colour / misreading(model, of=of, probe=probe, layer=at, seed=seed)


colour_table = np.stack(
    [errors(big, "trained", best_layer(big, frame=f), f)[0][halves == 1] for f in ("colour", "mine")], 1
)
frames = headline(
    "colours-against-sides",
    "how many times as many squares a linear probe misreads when it is asked for black and white in place of mine and theirs",
    by_colour,
    unit="factor",
    format=".1f",
    interval=bootstrap(colour_table, lambda t: float(t[:, 0].sum() / t[:, 1].sum()), of="blocks", seed=2),
    alternatives={
        "squares with a disc": {"of": "wrong_occupied"},
        "the slim network": {"model": slim},
        "the small networks": {"model": little},
        "a small network by a probe fitted to the cross-entropy": {"model": little, "probe": "softmax"},
        "a small network by a probe with a hidden layer": {"model": little, "probe": "hidden"},
    },
)

# %% [markdown]
# Asked for black and white, the linear probe of the large network misreads [3.4](<calc: {frames:.1f}>) times as many squares as when it is asked for mine and theirs.
# The paper, which asked for colours, found that a linear probe misread [20.4%](<fact: {othello.linear_probe_error:.1%}>) of the squares, and concluded that the board inside is not linear.
# [Nanda, Lee and Wattenberg 2023](<work: nanda-linear-2023>) then asked for mine and theirs, and it was.
# Our networks agree with them, the smaller ones less: in the slim network the factor is [2.1](<calc: {frames.alternatives["the slim network"]:.1f}>), and in the small ones [1.6](<calc: {frames.alternatives["the small networks"]:.1f}>).
# A probe with a hidden layer can turn the one into the other, because whose turn it is follows from the number of moves but for passes; with it the factor, for a small network,
# is [1.1](<calc: {frames.alternatives["a small network by a probe with a hidden layer"]:.1f}>).
#
# ## Turn a disc inside
#
# That the board can be read does not show that the network uses it.
# So we operate. At one position we *push* the numbers inside: to each we add a multiple of the weight that the probe gives it for telling that disc's states apart, until the probe reads the disc as the other side's.
# In the slim network we do so after each of [five](<calc: {last_changed - first_changed + 1:words}>) layers, and so hard that the probe reads the disc as the other side's
# [three](<calc: {usual_push:words}>) times as clearly as it does, on average, where the disc really is theirs.
# The moves that went in stay as they were.
# If the network looks at the board inside, it should now expect more of the moves that are legal on the altered board.
# Try it on the slim network; the machine that we had borrowed went back before the large one could be operated on.
# The slim one is worth operating on all the same: read with equal means, it tells more about turned discs than the list does.

# %%
# Positions to operate on: the middle of each game
operated_at = 14
strengths = (0.0, 0.5, 1.0, 2.0)
names_of_squares = [f"{'abcdef'[k % 6]}{k // 6 + 1}" for k in range(othello.CELLS)]


# %%
# What the network expects when each of the discs is turned in turn
@cache
def operated(game, push):
    """Expectations after turning each square inside, (36, 36), with so strong a push."""
    signs = np.repeat(signs_of(games)[[game]], othello.CELLS, axis=0)
    was = states[game, operated_at]

    def change(layer, x):
        if not (push and first_changed <= layer <= last_changed):
            return x
        read, means = probe(layer), mind()[f"probe {layer} mean"]
        for square in np.flatnonzero(was):
            now, before = 3 - was[square], was[square]
            line = read.weights[:, square, now] - read.weights[:, square, before]
            bias = read.bias[square, now] - read.bias[square, before]
            wanted = push * means[now, before, square]
            x[square, operated_at] = probes.moved_to(x[square, operated_at], line, bias, wanted)
        return x

    found = decoder.run(mind(), signs, heads, change)[0][:, operated_at, : othello.CELLS]
    return sampling.probabilities(found, 1)


# %%
# Boards with one disc turned, and the moves that are legal there
def turned_board(game, square):
    """The states, and the legal moves of the side to move."""
    bit = othello.BITS[[square]]
    mine, theirs = (part[[game], operated_at] for part in (own, other))
    if states[game, operated_at, square]:
        mine, theirs = mine ^ bit, theirs ^ bit
    lawful = othello.squares(othello.legal_moves(mine, theirs))[0]
    board = in_colours(othello.squares(mine)[0] + 2 * othello.squares(theirs)[0], side[game, operated_at])
    board[square] += 2 * (board[square] > 0)  # the turned disc has a sign of its own
    return board, lawful


# %%
# What the reader sees
def surgery_on(game, disc, strength):
    """The altered board and what is expected, before and after."""
    g = int(game) - 1
    s = discs_of[g][int(disc) - 1]
    board, lawful = turned_board(g, s)
    expectations = {"before": expected[g, operated_at], "after": operated(g, strength * usual_push)[s]}
    return {
        "turned": names_of_squares[s],
        "played": othello.board_text(in_colours(states[g, operated_at], side[g, operated_at]), "◌●○"),
        "board": othello.board_text(board, "◌●○◆◇"),
        "allowed": othello.board_text(lawful.astype(int), "◌◉"),
    } | {
        when: f"{othello.board_text(np.digitize(drawn, steps_of_fill), fills)}\n{drawn @ lawful:.0%} legal"
        for when, drawn in expectations.items()
    }


# %%
# How often the expectations follow
discs_of = [np.flatnonzero(states[g, operated_at]) for g in range(shown)]
held = discs_of[0]
turns = [(g, disc, turned_board(g, disc)[1]) for g in range(shown) for disc in discs_of[g]]
telling_turns = [turn for turn in turns if (turn[2] != othello.squares(legal[turn[0], operated_at])).any()]


def on_legal(strength):
    """The expectation on squares legal on the altered board, for each disc whose turning changes them."""
    return np.array([operated(g, strength * usual_push)[s] @ lawful for g, s, lawful in telling_turns])


chosen, double = 1.0, 2.0
legal_at = {strength: np.mean(on_legal(strength)) for strength in (0.0, chosen, double)}
followed = np.mean(on_legal(chosen) > on_legal(0.0))
legal_as_played = np.mean(
    [expected[g, operated_at] @ othello.squares(legal[g, operated_at]) for g, *_ in telling_turns]
)

# %%
# The disc that shows it best in the first game
telling = max(
    held,
    key=lambda s: operated(0, usual_push)[s] @ turned_board(0, s)[1] - expected[0, operated_at] @ turned_board(0, s)[1],
)

mover = "black" if side[0, operated_at] > 0 else "white"

# %%
# What the explorable shows
shown_of_surgery = {
    "turned": reading("the disc that is turned", unit="number"),
    "played": reading("the board as it was played", unit="number"),
    "board": reading("the board with that disc turned", unit="number"),
    "allowed": reading("◉: moves legal there", unit="number"),
    "before": reading("expected before the surgery, and how much is legal there", unit="number"),
    "after": reading("expected after it, and how much is legal there", unit="number"),
}

# %%
# The explorable
explore(
    name="operate",
    of=surgery_on,
    sliders={
        "game": slider("game", list(range(1, shown + 1)), unit="number"),
        "disc": slider("turn the disc", list(range(1, len(held) + 1)), unit="number"),
        "strength": slider("strength of the push", list(strengths), unit="number", format=".1f"),
    },
    shows=shown_of_surgery,
    start={"game": 1, "disc": int(np.flatnonzero(held == telling)[0]) + 1, "strength": 1.0},
    caption=f"Turn a disc inside the slim network, after {operated_at} moves, with {mover} to move. Discs are counted from the top, row by row; the turned one is a diamond. {colours_of_discs} {key_of_fill} "
    f"Of the {len(turns)} discs here, {len(telling_turns)} change which moves are legal. For these, {legal_at[0.0]:.1%} of the expectation lies on squares legal there without a push, on average, "
    f"{legal_at[chosen]:.1%} at strength {chosen:.0f}, which we chose on other games, and {legal_at[double]:.1%} at {double:.0f}. That looks small because little is to gain: on the boards as played "
    f"{legal_as_played:.1%} is legal. The count below looks only at mistakes. "
    f"At strength {chosen:.0f} the legal part grows for {followed:.0%} of them, and not for the others. The disc at the start, {names_of_squares[telling]}, is the best of the {len(held)} in its game.",
    alt="Boards as text: the board with one disc turned, the moves that are legal there, and what the network expects before and after the surgery.",
)

# %% [markdown]
# Now for the count.
# We turned a disc in [500](<plain: the cases that are scored, given in the script>) positions of as many games, and always one whose turning changes the legal moves.
# We did so in the slim network and in each of the small ones.
# As the paper does, we let the network name as many moves as are legal on the altered board, and count as mistakes those that it names wrongly or leaves out.
# Where to push and how hard was chosen, for each network, on [300](<plain: the cases that are chosen on, given in the script>) other positions.


# %%
# Moves wrongly predicted, a row for each seed
def mistakes(kind="turn", what="changed", model=slim):
    """Errors of each case, of shape (seeds, cases)."""
    here = [k for k in range(len(edits["kind"])) if (edits["kind"][k], edits["model"][k]) == (kind, model)]
    seeds = int(made["seeds"][models_made[model]])
    return np.array([edits[what][k] for k in here]).reshape(seeds, -1)


# %%
# How much the surgery helps
def mended(kind="turn", model=slim, what="changed", seed=slice(None)):
    """How many times fewer moves are wrong for the altered board than without any surgery."""
    return mistakes(kind, "untouched", model)[seed].sum() / mistakes(kind, what, model)[seed].sum()


def removed(kind="turn", model=slim, seed=slice(None), extra=True, way=None):
    """The share of the mistakes that surgery takes away: of those beyond its own board's, or of all; by a way only."""
    found = [direct[w] if way else mistakes(kind, w, model)[seed] for w in ("own", "untouched", way or "changed")]
    own_, before, after = (of.sum() for of in found)
    return (before - after) / (before - own_ * extra)


def gone(t):
    """The same share, from columns: on its own board, untouched and changed."""
    return float((t[:, 1] - t[:, 2]).sum() / (t[:, 1] - t[:, 0]).sum())


# %%
# In how many positions the mistakes fall, stay and rise
cases = np.stack([mistakes(what=what)[0] for what in ("own", "untouched", "changed")], 1)
fell, rose = (float(np.mean(sign * (cases[:, 1] - cases[:, 2]) > 0)) for sign in (1, -1))
stayed = 1 - fell - rose
small_cases = np.stack([mistakes(what=what, model=little) for what in ("untouched", "changed")], -1)
small_low, small_high = crossed_interval(small_cases, lambda t: t[..., 0].sum() / t[..., 1].sum(), seed=3)

# %%
# The headline
made_of_it = "what its layers make of the pushes"
surgery = headline(
    "surgery",
    "the share of the extra mistakes, those that our slim network makes for the altered board beyond those on its own, that turning the disc inside takes away",
    removed,
    unit="share",
    format=".0%",
    interval=bootstrap(cases, gone, of="positions", seed=3),
    alternatives={
        "early boards that games reach": {"kind": "turn, reachable"},
        "early boards that no game reaches": {"kind": "turn, unreachable"},
        "all wrong moves as the paper counts": {"extra": False},
        made_of_it: {"way": "unpushed"},
        "the small networks": {"model": little},
        **{f"small network {k + 1}": {"model": little, "seed": [k]} for k in range(len(small_cases))},
    },
)
at_random, elsewhere = mended(what="random"), mended(what="elsewhere")
emptied = mended("empty centre")
table_through = np.stack([direct[w] for w in ("own", "untouched", "unpushed")], 1)
through = bootstrap(table_through, gone, of="positions", seed=9)
small_before, small_after = (mistakes(what=what, model=little).mean() for what in ("untouched", "changed"))


# %%
# The same as the paper counts
counted = headline(
    "surgery-all-wrong-moves",
    "the share of all the moves that our slim network predicts wrongly for the altered board that turning the disc inside takes away",
    lambda **choice: removed(extra=False, **choice),
    unit="share",
    format=".0%",
    interval=bootstrap(cases, lambda t: float(1 - t[:, 2].sum() / t[:, 1].sum()), of="positions", seed=8),
    alternatives={
        "early boards that games reach": {"kind": "turn, reachable"},
        "early boards that no game reaches": {"kind": "turn, unreachable"},
        made_of_it: {"way": "unpushed"},
        "the small networks": {"model": little},
    },
)

# %%
# And by parts of the game
after_moves = mistakes(what="ply")[0]
parts_of_game = np.array_split(np.unique(after_moves), 3)
in_parts = [np.isin(after_moves, part) for part in parts_of_game]
of_all_in = [1 - cases[at, 2].sum() / cases[at, 1].sum() for at in in_parts]
extra_in = [gone(cases[at]) for at in in_parts]

# %%
# What the layers make of the pushes, in the first part of the game and after it
tables_through = [table_through[at] for at in (in_parts[0], ~in_parts[0])]
first_through, later_through = (bootstrap(t, gone, of="positions", seed=9) for t in tables_through)

# %%
# The count, with its controls
kinds = {
    "all boards": "turn",
    "early,\nreached": "turn, reachable",
    "early,\nnever reached": "turn, unreachable",
}
done = {
    "own": ("its own board, untouched", colours.FAINT, "s"),
    "untouched": ("altered board, untouched", colours.INK, "o"),
    "random": ("pushed at random", colours.ORANGE, "^"),
    "elsewhere": ("another disc turned", colours.PURPLE, "v"),
    "changed": ("that disc turned", colours.BLUE, "D"),
}
averages = {what: [mistakes(kind, what).mean() for kind in kinds.values()] for what in done}

# %% [markdown]
# Even on its own board the slim network makes [0.89](<calc: {averages["own"][0]:.2f}>) mistakes a position.
# Judged by the altered board, with no surgery, it makes [2.06](<calc: {averages["untouched"][0]:.2f}>).
# The difference, [1.17](<calc: {averages["untouched"][0] - averages["own"][0]:.2f}>), we call the *extra mistakes*: they are what a turned disc adds.
# After the surgery it makes [1.33](<calc: {averages["changed"][0]:.2f}>), so [62%](<calc: {surgery:.0%}>) of the extra ones have gone (had we drawn other positions, between [53%](<calc: {surgery.low:.0%}>) and
# [72%](<calc: {surgery.high:.0%}>)).


# %%
# In points
drawing, axes = canvas(height=3.5)
for what, (name, tone, shape) in done.items():
    axes.plot(averages[what], range(len(kinds)), shape, color=tone, markersize=7, label=name)
axes.set_yticks(range(len(kinds)), list(kinds))
_ = axes.set(ylim=(len(kinds) - 0.5, -0.6), xlim=(0, None), xlabel="moves wrongly predicted")

# %%
# And their legend
_ = axes.legend(
    loc="lower center",
    bbox_to_anchor=(0.38, 1.0),
    ncols=2,
    fontsize=7,
    frameon=False,
    labelcolor=colours.INK,
    columnspacing=0.8,
)

# %%
# With its caption
figure(
    drawing,
    name="surgery",
    caption=f"Once a disc is turned inside, the slim network mispredicts {averages['changed'][0]:.1f} moves of the altered board, where it mispredicts {averages['untouched'][0]:.1f} without surgery and "
    f"{averages['own'][0]:.1f} on its own board. So {surgery:.0%} of the extra mistakes have gone. A random push of that length makes things worse; so does turning another disc. "
    f"Early boards are those after up to {mistakes('turn, reachable', 'ply').max():.0f} moves, some that a game can reach, some that none can.",
    alt="Points for three kinds of boards: errors after turning the right disc are lowest but for those on the network's own board.",
    data={"board (kind)": [name.replace("\n", " ") for name in kinds]}
    | {f"{name} (moves)": averages[what] for what, (name, *_) in done.items()},
)

# %% [markdown]
# The surgery does not always help: mistakes fall in [39%](<calc: {fell:.0%}>) of the positions, stay in [51%](<calc: {stayed:.0%}>) and rise in [9%](<calc: {rose:.0%}>).
# In the paper the mistakes fell from [2.68](<fact: {othello.null_natural}>) to [0.12](<fact: {othello.altered_natural}>), so [96%](<calc: {1 - facts.othello.altered_natural / facts.othello.null_natural:.0%}>) of them went.
# The paper counts all wrong moves; by its measure our slim network loses [35%](<calc: {counted:.0%}>) ([30%](<calc: {counted.low:.0%}>) to [41%](<calc: {counted.high:.0%}>)) and the small ones
# [7%](<calc: {counted.alternatives["the small networks"]:.0%}>).
# In positions after up to [12](<calc: {parts_of_game[0].max():.0f}>) moves it is [54%](<calc: {of_all_in[0]:.0%}>) in the slim network; in the middle it is [22%](<calc: {of_all_in[1]:.0%}>), and late [24%](<calc: {of_all_in[2]:.0%}>).
# Of the extra mistakes the three parts lose [68%](<calc: {extra_in[0]:.0%}>), [54%](<calc: {extra_in[1]:.0%}>) and [57%](<calc: {extra_in[2]:.0%}>).
# So the paper's measure is lower later in the game largely because the network then makes more mistakes on its own board too, and that measure counts them.
# So by its own figures the paper's network did what Labenz says; our slim one does it in part, and our small ones hardly.


# %%
# What the paper's surgery took away, beside ours
def removed_in_paper(before=facts.othello.null_natural, after=facts.othello.altered_natural):
    """The share of all wrong moves that it took away; the network's errors on its own board are not taken off."""
    return 1 - after / before


of_paper = headline(
    "surgery-of-the-paper",
    "the share of the wrong moves that the paper's surgery took away in the paper's own network",
    removed_in_paper,
    unit="share",
    format=".0%",
    how="the paper gives no interval",
    alternatives={
        "boards that play cannot reach": {
            "before": facts.othello.null_unnatural,
            "after": facts.othello.altered_unnatural,
        },
        "our slim network": float(counted),
        "our small networks": counted.alternatives["the small networks"],
        "extra mistakes of our slim network": float(surgery),
        f"extra mistakes of our slim network by {made_of_it}": surgery.alternatives[made_of_it],
        "extra mistakes of our small networks": surgery.alternatives["the small networks"],
    },
)
bar = 0.5

# %%
# What our networks lose, by every measure
our_losses = (
    ("slim network loses", "its wrong moves", counted),
    ("slim network loses", "its extra mistakes", surgery),
    ("slim network loses", f"its extra mistakes, by {made_of_it}", surgery.alternatives[made_of_it]),
    ("small networks lose", "their extra mistakes", surgery.alternatives["the small networks"]),
)

# %%
# The verdict on the surgery
judge(
    "labenz-othello-surgery",
    of_record(
        likeliest(
            f"in the paper's own network the surgery takes away at least {bar:.0%} of the wrong moves (our bar, set after seeing the numbers)",
            true_unless(lambda share: share < bar, by="moves that stay as they were", found=of_paper),
            because="he tells of that network, and to behave appropriately is to make the moves that the altered board allows",
            others={
                f"our {name} at least {bar:.0%} of {of}": true_unless(
                    lambda share: share < bar, by="mistakes that stay", found=found
                )
                for name, of, found in our_losses
            },
        )
    ),
    f"In the paper wrong moves fell from {facts.othello.null_natural} to {facts.othello.altered_natural}, and from {facts.othello.null_unnatural} to {facts.othello.altered_unnatural} on boards that play cannot reach. "
    f"Our slim network does it in part: they fall from {averages['untouched'][0]:.2f} to {averages['changed'][0]:.2f}, by {counted:.0%}, which is {surgery:.0%} of the extra ones; "
    f"so over all boards it passes by the second measure alone, and on early boards by the paper's too ({counted.alternatives['early boards that games reach']:.0%} and {counted.alternatives['early boards that no game reaches']:.0%}). "
    f"Part of that reaches the output unread: what the later layers make of the surgery, without the surgery itself, takes away {surgery.alternatives[made_of_it]:.0%} of the extra ones. "
    f"In the small ones they fall from {small_before:.2f} to {small_after:.2f}, by {counted.alternatives['the small networks']:.0%}, which is {surgery.alternatives['the small networks']:.0%} of theirs.",
)

# %% [markdown]
# Three things could spoil this.
# First, the new board might be one that the network has met in other games, so that it only remembers.
# So we listed every position that any game can reach in up to [eight](<plain: the moves up to which positions were listed, given in the script>) moves, and turned discs so that the board is on the list, or is on none.
# On these early boards the network makes few mistakes on its own board, [0.17](<calc: {averages["own"][1]:.2f}>) a position where games reach the altered board and [0.12](<calc: {averages["own"][2]:.2f}>) where none does.
# The surgery takes away [70%](<calc: {surgery.alternatives["early boards that no game reaches"]:.0%}>) of the extra mistakes on early boards that no game reaches, and
# [78%](<calc: {surgery.alternatives["early boards that games reach"]:.0%}>) on those that games reach.
# So the network does not merely remember.
#
# Second, perhaps any push would do.
# It would not: a random push of the same length multiplies the wrong moves by [2.0](<calc: {1 / at_random:.1f}>).
# This rules out no more than that, since so long a push in a random direction, at [five](<calc: {last_changed - first_changed + 1:words}>) layers in a row, mostly wrecks the network.
# The turning of another disc multiplies them by [1.4](<calc: {1 / elsewhere:.1f}>), as it should: its moves are counted against the board with this disc turned.
#
# Third, the pushes might act unread.
# Each layer adds to the numbers that it is given, so a push also reaches the output by itself.
# On the same positions, with the rounded weights of this page, the pushes alone, added just before the output, take away [22%](<calc: {removed(way="straight"):.0%}>) of the extra mistakes.
# If they are read as usual and then taken out before the output, what the layers made of them takes away [33%](<calc: {surgery.alternatives[made_of_it]:.0%}>)
# ([23%](<calc: {through.low:.0%}>) to [41%](<calc: {through.high:.0%}>)). The two do not add up to the whole.
# So the layers use what is pushed, but [62%](<calc: {surgery:.0%}>) does not measure how much. And they are seen to use it early: after up to [12](<calc: {parts_of_game[0].max():.0f}>) moves what they made of it takes away
# [46%](<calc: {gone(tables_through[0]):.0%}>) ([36%](<calc: {first_through.low:.0%}>) to [55%](<calc: {first_through.high:.0%}>)), and later [15%](<calc: {gone(tables_through[1]):.0%}>)
# ([−4%](<calc: {later_through.low:.0%}>) to [33%](<calc: {later_through.high:.0%}>)), which may be nothing. We kept no weights of the small networks to ask this of them.
#
# There are two limits.
# In the small networks the surgery does little: it takes away [20%](<calc: {surgery.alternatives["the small networks"]:.0%}>) of the extra mistakes, and wrong moves fall [1.08](<calc: {small_before / small_after:.2f}>)-fold
# ([1.02](<calc: {small_low:.2f}>) to [1.14](<calc: {small_high:.2f}>), networks and positions drawn again).
# In [two](<plain: seeds 2 and 3, by the record of the grid>) of them the direction that did best on the other positions
# is the difference between the average patterns of both states, at a single layer; in the other two both did equally well there, and we took the probe's own, which did best in the slim network.
# When we empty a square of the centre, which no game ever leaves empty, the slim network makes [1.02](<calc: {1 / emptied:.2f}>) times as many wrong moves as without surgery: the probe has never seen those squares empty, and
# knows no direction for it.
#
# ## Legal moves come first, turned discs later
#
# What does a network learn first?
# We kept the small networks at many points of their training.
# A weighted sum reads them worse than the list, so we cannot say by it that they hold a board; but we can see what becomes readable when.


# %%
# Averages over seeds at each checkpoint
@cache
def table_of_course(model, what):
    """Games read, and for each seed a column or the share of squares misread at the best layer: (seeds, marks)."""
    at = best_layer(model)
    mine = [
        k for k in range(len(training["model"])) if (training["model"][k], int(training["layer"][k])) == (model, at)
    ]
    read, seed = training["games"][mine], training["seed"][mine]
    parts = {"misread": ("wrong", "squares"), "misread_turned": ("wrong_turned", "turned")}
    values = training[what][mine] if what not in parts else np.divide(*(training[part][mine] for part in parts[what]))
    marks = np.unique(read)
    return marks, np.array([[values[(read == n) & (seed == k)].item() for n in marks] for k in np.unique(seed)])


def course(model, what, seeds=slice(None)):
    """Games read, and the average over seeds."""
    marks, values = table_of_course(model, what)
    return marks, values[seeds].mean(axis=0)


# %%
# When a fall has come so far, in games that the small networks had read by then
halfway, late_share = 0.5, 0.75
table_legal = float(made["frequency_legal_mass"][models_made[little]])
table_first = float(made["frequency_first_legal"][models_made[little]])


def half_way(what, sign=1, seeds=slice(None), share=halfway, start=None):
    """Between checkpoints on a logarithmic axis; the fall counts from the untrained network, or from `start`."""
    read, values = course(little, what, seeds)
    gone = sign * ((values[0] if start is None else start) - values)
    return float(np.exp(np.interp(share, np.maximum.accumulate(gone[1:] / gone[-1]), np.log(read[1:]))))


# %%
# What turned discs are misread where only the squares that were played are told
bag, bag_turned = (rate(errors("none", "bag of moves", of=of), of) for of in ("wrong", "wrong_turned"))


# %%
# One after the other
def later(of="misread_turned", what="legal_mass", seeds=slice(None), share=halfway, start=None, moves_start=None):
    """Games by which so much of the fall in misread discs has come, over those for the rise in legal moves."""
    return half_way(of, 1, seeds, share, start) / half_way(what, -1, seeds, share, moves_start)


# %%
# The headline
when = headline(
    "board-after-moves",
    f"how many times as many games a small network has read when {halfway:.0%} of the fall in misread turned discs has come, as when {halfway:.0%} of the rise in legal expectations has",
    later,
    unit="factor",
    format=".1f",
    interval=bootstrap(np.arange(len(small_seeds)), lambda k: later(seeds=k), of="networks", draws=300, seed=6),
    alternatives={
        "all squares": {"of": "misread"},
        f"{late_share:.0%} in place of {halfway:.0%}": {"share": late_share},
        "counted from what squares played and frequencies of moves give": {
            "start": bag_turned,
            "moves_start": table_legal,
        },
        "all squares so counted": {"of": "misread", "start": bag, "moves_start": table_legal},
        "legal first choices": {"what": "first_legal"},
        **{f"small network {k + 1}": {"seeds": [k]} for k in range(len(small_seeds))},
    },
)
board_at, moves_at = half_way("misread_turned"), half_way("legal_mass", -1)

# %%
# The courses of training
read, board = course(little, "misread_turned")
_, every = course(little, "misread")
_, lawful = course(little, "legal_mass")

# %%
# Drawn
drawing, axes = canvas(height=3.0)
for line, style, tone in (
    (1 - lawful, "--", colours.VERMILION),
    (board, "-", colours.BLUE),
    (every, "-", colours.SKY),
):
    axes.plot(read[1:], 100 * line[1:], style, color=tone)
guide(axes, y=100 * of_list["ridge"][1])
_ = axes.set(xscale="log", xlabel="games read", ylabel="%", ylim=(0, 90), yticks=range(0, 81, 20))
axes.minorticks_off()

# %%
# The values before training, at the left edge, and where the falls have come that far
for line, games_by, tone in ((1 - lawful, moves_at, colours.VERMILION), (board, board_at, colours.BLUE)):
    axes.plot(read[1] / 1.5, 100 * line[0], "o", color=tone, markerfacecolor="none", markersize=6)
    axes.plot(games_by, 100 * np.interp(np.log(games_by), np.log(read[1:]), line[1:]), "o", color=tone, markersize=6)

# %%
# With labels and caption
label(axes, 110000, 67, "expectation on illegal squares", colours.INK)
label(axes, 600000, 43, "turned discs misread", colours.INK)
label(axes, 400000, 14, "squares misread, all", colours.INK)
label(axes, 46000, 26, "from the list", colours.INK)
figure(
    drawing,
    name="course",
    caption=f"In the small networks {halfway:.0%} of the fall in misread turned discs has come after {round(board_at, -3):,.0f} games, and {halfway:.0%} of the fall in expectation on illegal squares after "
    f"{round(moves_at, -3):,.0f} (filled dots). Falls are counted from the untrained networks (open dots at the left). "
    f"The level line is the share of turned discs that the same kind of probe misreads from the list of moves, {of_list['ridge'][1]:.1%}; the upper blue line ends above it, at {board[-1]:.1%}, "
    "and the other two are not to be compared with it.",
    alt="Falling curves over games read: the expectation on illegal squares falls first, the share of turned discs misread long after it.",
    data={
        "games (count)": read[1:],
        "turned misread (share)": board[1:],
        "misread (share)": every[1:],
        "illegal (share)": 1 - lawful[1:],
    },
)

# %% [markdown]
# In our small networks [half](<calc: {halfway:fraction}>) of the rise in legal expectations has come after [166,000](<calc: {round(moves_at, -3):,.0f}>) games, and [half](<calc: {halfway:fraction}>) of the fall in misread
# turned discs after [746,000](<calc: {round(board_at, -3):,.0f}>): [4.5](<calc: {when:.1f}>) times as many games ([3.8](<calc: {when.low:.1f}>) to [5.0](<calc: {when.high:.1f}>)).
# Over all squares the factor is [1.2](<calc: {when.alternatives["all squares"]:.1f}>), but that says little, because much of either rise takes no board.
# A table of how often each square is played at each move puts [47%](<calc: {table_legal:.0%}>) of its expectation on legal squares, and from the squares played alone, without their order, [76%](<calc: {1 - bag:.0%}>) of the
# board is read right.
# Counted from there, turned discs take [2.8](<calc: {when.alternatives["counted from what squares played and frequencies of moves give"]:.1f}>) times as many games as legal moves.
# So the part of the board that takes the rules comes later, by a factor that depends on how one counts; we have not tested how the networks choose legal moves without it.
# The large network was too costly to follow in this way, so this says nothing about it.
#
# ## A neuron nobody asked for: one unit goes part of the way
#
# Does one number inside a network ever hold a whole idea?
# Labenz tells a second story, in which one does.
# OpenAI had trained a network to predict the next letter of Amazon's reviews, and found inside it a single number that tells praise from blame, in a network that was ["just meant to predict the next letter"](<said: labenz-sentiment>).
# By [its report](<work: openai-sentiment-2017>) that number holds nearly all that the network tells of it.
# But [Donnelly and Roegiest 2019](<work: donnelly-2019>) took it away, and the rest told nearly as much; and enough units drawn by lot told more than that one.
# [Karpathy et al. 2015](<work: karpathy-2015>) had found such single numbers, or *units*, that keep track of quotes and brackets.
# Both used recurrent networks, which read letter by letter and carry one row of units along as their memory.
#
# We looked in networks of ours that are not recurrent.
# They read the programs that come with the language Python, byte by byte; a byte is one character, more or less.
# Python itself can tell which bytes lie inside a string (text in quotes), inside a comment (a remark for people, after the sign "#") or inside brackets.
# One kind of network, the byte models of *Chinchilla's valley*, sees the last [16](<plain: the context of the byte models, given in the script>) bytes; the other is a transformer and sees
# [127](<plain: the context of the transformers, given in the script>).
#
# Whoever looks at enough units will find one that fits by chance.
# So we choose the unit on some files that the network was not trained on and score it on others, and do the same with the units of the untrained network.
# The score is the chance that the unit stands higher at a byte inside than at one outside: [0.5](<plain: what the score of a coin toss is by its definition>) is a coin toss, [1](<plain: the highest score there can be>) is certainty.

# %%
# Scores of units by network, training, kind and judge
kinds_inside = ("string", "comment", "bracket")
table_of = {}
for k in range(len(units["model"])):
    key = units["model"][k], units["kind"][k], units["by"][k], int(units["tokens"][k])
    table_of.setdefault(key, []).append(float(units["auc"][k]))
transformers = sorted({name for name in units["model"] if name.startswith("reader")}, key=lambda name: name.split()[1])
widths = sorted({name for name in units["model"] if name.startswith("bytes")}, key=lambda name: int(name.split()[1]))


# %%
# The score of one network
def score(model, kind, by, last=True):
    """The mean over seeds of a score, when training is done or before it."""
    read = [t for m, k, b, t in table_of if (m, k, b) == (model, kind, by)]
    return float(np.mean(table_of[model, kind, by, max(read) if last else 0]))


# %%
# How far one unit goes
def share_alone(model="reader 3x128", kinds=kinds_inside):
    """How far the best unit goes from a coin toss to what all units know together, on average over the kinds."""
    coin = 0.5
    return float(np.mean([(score(model, k, "unit") - coin) / (score(model, k, "all units") - coin) for k in kinds]))


def gained_alone(model, kinds=kinds_inside):
    """How much of the best unit's way from a coin toss lies beyond the best unit of the untrained network."""
    trained, blank_ = (np.mean([score(model, k, "unit", last) for k in kinds]) for last in (True, False))
    return float((trained - blank_) / (trained - 0.5))


# %%
# The share, and what other choices give
middle = "reader 3x128"
per_seed = np.array(
    [
        [
            table_of[middle, k, by, max(t for m, kk, b, t in table_of if (m, kk, b) == (middle, k, by))]
            for by in ("unit", "all units")
        ]
        for k in kinds_inside
    ]
)

# %%
# The headline
alone = headline(
    "one-unit-alone",
    "how far the best single unit goes of the way from a coin toss to what all units know together about strings, comments and brackets",
    share_alone,
    unit="share",
    format=".0%",
    interval=crossed_interval(
        per_seed.transpose(2, 0, 1) - 0.5, lambda t: np.mean(t[..., 0].mean(0) / t[..., 1].mean(0)), seed=4
    ),
    how="seeds, and the kinds as if they were a sample, drawn again",
    alternatives={
        **{f"only {kind}s": {"kinds": (kind,)} for kind in kinds_inside},
        **{
            f"the transformer of {name.split()[1].replace('x', ' layers of width ')}": {"model": name}
            for name in transformers
            if name != middle
        },
        **{f"the byte model of width {name.split()[1]}": {"model": name} for name in widths},
    },
)

# %%
# What is compared, and the marks of it
places_of = [*widths, *transformers]
names = [
    f"width {name.split()[1]}" if name in widths else name.split()[1].replace("x", " layers of ") for name in places_of
]
marked = {
    ("all units", False): (colours.BLUE, "D"),
    ("unit", False): (colours.VERMILION, "o"),
    ("unit", True): (colours.VERMILION, "o"),
    ("all units", True): (colours.BLUE, "D"),
}
rows_of = {(k, *mark): [score(name, k, *mark) for name in places_of] for k in kinds_inside for mark in marked}

# %%
# Units, all units, and a rule
drawing, axes = canvas(height=3.3, ncols=3, sharey=True)
for column, kind in zip(axes, kinds_inside, strict=True):
    for mark, (tone, shape) in marked.items():
        face = tone if mark[1] else "none"
        column.plot(rows_of[kind, *mark], range(len(names)), shape, color=tone, markerfacecolor=face, markersize=5)
    guide(column, x=score("none", kind, "rule, this line"))
    column.set(title=kind, xlim=(0.48, 1.02), xlabel="score")
axes[0].set_yticks(range(len(names)), names)
axes[0].invert_yaxis()
figure(
    drawing,
    name="units",
    caption=f"How well one can tell whether a byte stands inside a string, a comment or brackets: from the best unit (dots), and from a weighted sum of all units (diamonds). "
    "Filled marks are trained networks, open marks the same untrained. "
    f"In the middle transformer the best unit goes {alone:.0%} of the way from a coin toss to all units. "
    "The first rows are the byte models, by width; the last ones are the transformers, by layers and width. The dashed line is a rule in one line of code that looks at the line so far.",
    alt="For strings, comments and brackets: scores of the best unit before and after training and of all units together, for networks of several sizes.",
    data={"network (name)": names}
    | {
        f"{kind}, {'trained' if last else 'untrained'} {by} (score)": values
        for (kind, by, last), values in rows_of.items()
    },
)

# %%
# Numbers for the paragraphs
coin_share = 0.5
comment_rule, comment_unit = score("none", "comment", "rule, this line"), score(middle, "comment", "unit")
string_unit, string_blank = score(middle, "string", "unit"), score(middle, "string", "unit", last=False)
string_all, blank_all = score(middle, "string", "all units"), score(middle, "string", "all units", last=False)

# %%
# Units of the other networks, and legal moves
byte_gains, gains_of = ([gained_alone(name) for name in some] for some in (widths, transformers))
byte_shares = [share_alone(w) for w in widths]
transformer_choices = [name for name in alone.alternatives if name.startswith("the transformer")]
first_choice = course(big, "first_legal")[1][-1]

# %%
# A search among coins
tosses, coins, searches = 100, 100, 2000
tossed = np.random.default_rng(6).binomial(tosses, coin_share, (searches, coins)).max(axis=1)
best_of_hundred = np.quantile(tossed, 0.3)

# %% [markdown]
# The best unit of the middle one of our [three](<calc: {len(transformers):words}>) transformers scores [0.71](<calc: {string_unit:.2f}>) for strings, where the best of the untrained network scores [0.61](<calc: {string_blank:.2f}>).
# That is something; but a weighted sum of all units, fitted to tell inside from outside, scores [0.89](<calc: {string_all:.2f}>).
# Averaged over strings, comments and brackets the best unit goes [56%](<calc: {alone:.0%}>) of the way from a coin toss to what all units give together ([47%](<calc: {alone.low:.0%}>) to [66%](<calc: {alone.high:.0%}>)).
# The other transformers go less far, but within that interval: the smallest goes [50%](<calc: {alone.alternatives[transformer_choices[0]]:.0%}>), and the largest [49%](<calc: {alone.alternatives[transformer_choices[1]]:.0%}>).
# In the byte models the best unit goes between [38%](<calc: {min(byte_shares):.0%}>) and [55%](<calc: {max(byte_shares):.0%}>) of the way.
# So in ours one unit is not enough to tell what all tell together.
# Not all of its score comes with training: the best unit of the untrained network is already above a coin toss.
# Of the trained unit's distance from a coin toss, what it has beyond that one is [31%](<calc: {min(byte_gains):.0%}>) to [55%](<calc: {max(byte_gains):.0%}>) in the byte models and
# [46%](<calc: {min(gains_of):.0%}>) to [54%](<calc: {max(gains_of):.0%}>) in the transformers.
#
# But this does not show that training spread the knowledge over many units.
# The weighted sum is itself fitted, and it scores [0.79](<calc: {blank_all:.2f}>) on the untrained transformer, which holds the bytes in scrambled form.
# That is [75%](<calc: {(blank_all - coin_share) / (string_all - coin_share):.0%}>) of the way from a coin toss to what it scores after training, so most of its score needs no training of the network.
# And what is hard for a unit may be easy for a line of code: for comments, a rule that asks whether a "#" stands in the line so far scores [0.997](<calc: {comment_rule:.3f}>), where the best unit scores
# [0.75](<calc: {comment_unit:.2f}>).
#
# ## Objections
#
# *The probe may learn Othello by itself.*
# A linear probe cannot, but the moves may stand inside the network in a form that helps it.
# So we gave our probes of the list of moves much help: which square was played at each move, which so many moves ago, up to [64,000](<calc: {many_games:,.0f}>) games, and a layer of hidden units.
# From [4,000](<calc: {probe_games:,.0f}>) to [64,000](<calc: {many_games:,.0f}>) games,
# the share that a linear probe of the list, fitted anew for this, misreads falls from [10.4%](<calc: {listed[probe_games]:.1%}>) to [10.0%](<calc: {listed[many_games]:.1%}>), so more games hardly help it.
# More hidden units help: with [128](<calc: {least_units}>), which went [three](<calc: {least_passes:words}>) times through the games, it is [10.0%](<calc: {grown[least_units, least_passes]:.1%}>);
# with [384](<calc: {most_units:,}>), and [four](<calc: {most_passes:words}>) times, [9.1%](<calc: {grown[most_units, most_passes]:.1%}>).
# This was still falling at the largest size that we could afford, so read our factor as [1.36](<calc: {advantage:.2f}>) or less.
# The rival has more to fit than ours: [940,000](<calc: {list_weights:large2}>) weights, where the large network's probe has [28,000](<calc: {net_weights:,.0f}>).
# A probe of the moves that is large enough could learn the rules and read every square right, so this comparison is with the probes that we tried, and not with any probe.
# It leans towards the list, since the large network was read by least squares only, and from fewer games; on the slim one that is the worst of our probes.
#
# *A better probe may find the board in the small networks too.*
# It finds more of it, and over all squares still less than from the list.
# From one small network a probe with a hidden layer misreads [11.9%](<calc: {misreading(little, probe="hidden", layer=read_small, seed=[0]):.1%}>); from the list, and as many games, such a probe misreads
# [10.7%](<calc: {of_list["hidden"][0]:.1%}>).
# On turned discs it is [26.9%](<calc: {misreading(little, of="wrong_turned", probe="hidden", layer=read_small, seed=[0]):.1%}>) against [27.2%](<calc: {of_list["hidden"][1]:.1%}>).
# We did not search for the best settings of the small network's probe.
# So we say that a weighted sum reads less from the small networks than from the list, and not that they hold less.
#
# *Squares that hold no disc are easy, and inflate the score.*
# They are: on squares with a disc the linear probe misreads [12.1%](<calc: {misread.alternatives["squares with a disc"]:.1%}>),
# and on those whose disc has been turned at least once [16.5%](<calc: {misread.alternatives["discs turned before"]:.1%}>).
# Counted there, our best probe of the list misreads [1.4](<calc: {advantage.alternatives["discs turned before"]:.1f}>) times as many.
#
# *One large network may be a lucky one.*
# It may: we trained [three](<calc: {made["seeds"][models_made[big]]:words}>), and had time to read one.
# The [four](<calc: {len(small_seeds):words}>) small networks, which differ only by chance, in their first weights and in the games drawn, range from [15.2%](<calc: {min(small_seeds):.1%}>) to [16.1%](<calc: {max(small_seeds):.1%}>),
# a spread of [6%](<calc: {max(small_seeds) / min(small_seeds) - 1:.0%}>); the list gives [36%](<calc: {advantage - 1:.0%}>) more errors than the large network.
#
# *Somebody has done this before.*
# The best rival is [Wong 2025](<work: wong-2025>), on the same small board:
# a network of [eight](<plain: layers of Wong's network, as he gives them>) layers that read [2 million](<fact: {wong.games:large1}>) games chose an illegal move [0.03%](<fact: {wong.illegal:.2%}>) of the time,
# and a linear probe read about [98%](<fact: {wong.read:.0%}>) of its squares right, or a little more.
# Ours is the weaker network: the large one read [3.9 million](<calc: {made["steps"][models_made[big]] * made["batch"][models_made[big]]:large2}>) games, chooses an illegal move [1.1%](<calc: {1 - first_choice:.1%}>) of the time,
# and [93.3%](<calc: {1 - misread:.1%}>) of its squares are read right.
# New here are the rival of the probe (the list of moves, with more games than the network's probe), networks that a plain weighted sum reads worse than the list,
# the full list of early positions, which tells which boards games reach, and the count of units against an untrained network.
#
# ## Limits
#
# Our games are played at random; nothing here is about playing well.
# How firmly a network holds its board depends on its depth and size, as [Hazineh et al. 2023](<work: hazineh-2023>) found too.
# Our three kinds differ in depth, width and games read at once, so we cannot say which of these it takes.
# The large network was not operated on, and the slim one is one network.
# What we say of the board is shown in our one large network; its interval is over games, and not over training runs.
# The controls of the surgery cannot do well: a random push that long wrecks the network, and another disc is the wrong one.
# A random push that does no harm might be a harder test.
# The networks are tiny, the board is small, and our surgery is not the best that could be done.
# The bar of [50%](<calc: {bar:.0%}>) in the verdict on surgery was set after we had seen the numbers.
# Over all boards our slim network passes it for the extra mistakes, and not for all wrong moves, which the paper counts, nor by what its layers make of the pushes; on early boards it passes it for all wrong moves too.
# That the board is used is shown in the slim network, in part, for discs that are turned early in the game, and not for later ones, nor for squares that are emptied.
# Labenz spoke of reviews; our units are about strings and brackets in programs, in networks that are not recurrent.
# A probe of the list of moves, no larger than the best one that we tried, that reads the board as well as ours does from the large network, or surgery on the paper's network that leaves most of the wrong moves, would change the verdicts.
#
# ## Exercise
#
# Toss [100](<calc: {coins}>) coins [100](<calc: {tosses}>) times each, and choose the one that shows heads most often.
# In most such searches it shows them [61](<calc: {best_of_hundred:.0f}>) times or more.
# How often will it show them in the next [100](<calc: {tosses}>) tosses?
#
# ??? success "Answer"
#     About [50](<calc: {tosses * coin_share:.0f}>) times. It was chosen for its luck, and luck does not carry over. This is why a unit is chosen on some files and scored on others.
