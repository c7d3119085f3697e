# ---
# title: From noise
# summary: >-
#   Programs that draw pictures learn by taking noise away, and Nathan Labenz says that then ["you have all the data you need"](<said: labenz-noise>).
#   We taught machines to clean letters.
#   The best guesser of letters that it knows only remembers: [100%](<calc: {remembered:.0%}>) of the pictures that it makes are copies of them.
#   A small network that sees a patch at a time makes new ones ([0.0%](<calc: {invented:.1%}>) copies).
#   With [64](<calc: {sizes[1]}>) letters and endless noise it makes [1.03](<calc: {replaced:.2f}>) times the error that it makes with [16](<calc: {enough // few}>) times as many,
#   and [1.06](<calc: {replaced.alternatives["near-sighted networks trained for longer"]:.2f}>) times when both are trained for longer.
#   A view that narrow is not enough to explain this: for the exact guesser with the same view the same comparison, few letters against many, gives [1.49](<calc: {replaced.alternatives["the patchwork"]:.2f}>);
#   for one that sees far less, [1.12](<calc: {replaced.alternatives["a patchwork of 3 by 3 pixels"]:.2f}>).
#   Fresh noise helps: the network's error on new letters is [0.92](<calc: {fresh:.2f}>) of what it is when each letter is noised once.
# part: Inside the machine
# order: 6
# authors: [The Scaling Era Reckoned]
# date: 2026-11-27
# excerpts: [labenz-noise, labenz-at-scale]
# claims: [labenz-denoising-self-labels, labenz-data-at-scale]
# ---

# %%
# What this essay computes with
from functools import cache

import numpy as np
from matplotlib.patches import PathPatch
from matplotlib.path import Path

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
from snippets import denoising, resampling
from snippets.verdicts import likeliest, of_record, true_unless

# %%
# The glyphs, and the record of the denoisers
side, front, last = 12, 1024, 256
glyphs = runs("glyphs")
every, serif = (glyphs[name] / 255 * 2 - 1 for name in ("sans", "serif"))
pool, unseen = every[:front], every[-last:]
record, kept = runs("noise"), runs("noise-weights")
looks, middling = (0.25, 0.5, 1.0, 2.0, 4.0), (0.5, 1.0, 2.0)
sizes, seeds, usual = (16, 64, 256, 1024), (0, 1, 2), 256
least, few, _, enough = sizes
paper, ink = (float(end) for end in (every.min(), every.max()))


# %%
# The denoisers of the record that are of a kind
def of(column, kind, number=usual, noisy=0, group=("exact", "fresh", "once"), **choice):
    """A column of the record, for the denoisers of a kind that were shown so many glyphs."""
    chosen = {"glyphs": number, "noisy": noisy, "seed": None} | choice
    here = (np.array(record["kind"]) == kind) & np.isin(record["group"], group)
    here &= (record["wide"] == 7) | (kind != "patchwork")
    for name, value in chosen.items():
        here &= (record[name] == value) | (value is None)
    return record[column][here]


# %%
# The glyphs that a denoiser was shown, and a denoiser from the record
near = denoising.neighbourhood(side, 7)
shapes = {
    "near": [(49, 64), (5, 64), (144, 64), (64, 64), (64,), (64, 1), (1,)],
    "whole": [(144, 192), (5, 192), (1, 192), (192, 192), (192,), (192, 144), (144,)],
}


# %%
# Glyphs by number and seed
def shown(number=usual, seed=0):
    """The glyphs that a denoiser was shown: other ones for each seed, as far as there are others."""
    return np.roll(pool, -(seed * number % front), axis=0)[:number]


def trained(kind="near", number=usual, seed=0):
    """A network of the record."""
    flat, weights = kept[f"{kind}-{number}-{seed}"].astype(float), []
    for shape in shapes[kind]:
        many = int(np.prod(shape))
        weights.append(flat[:many].reshape(shape))
        flat = flat[many:]
    return lambda x, s: denoising.network(x, s, weights, near if kind == "near" else None)


# %%
# The exact ones
def exact(of=denoising.perfect, number=usual, seed=0, wide=7):
    """The perfect denoiser of so many glyphs, or one that sees a patch."""
    around = () if of in (denoising.perfect, denoising.linear) else (denoising.neighbourhood(side, wide),)
    return lambda x, s: of(x, s, shown(number, seed), *around)


# %%
# Pictures made from the same noise by each
levels = denoising.strengths()
start = np.random.default_rng(6).normal(size=(128, side**2)) * levels[0]


def made(denoiser, many=40, levels=levels):
    """What a denoiser makes of the first pieces of noise."""
    return denoising.course(denoiser, start[:many], levels)[0][-1]


# %% [markdown]
# Show somebody a letter through falling snow and ask what it is.
# You need no expert to mark the answers: you had the letter before you made it snow.
# In July 2023 Nathan Labenz, who makes the podcast *The Cognitive Revolution*, explained the programs that draw pictures to order, and praised this trick.
# The task is to guess the clean picture from a noisy one.
# Set it that way, he said:
#
# > The key insight here is that if you define the problem in this [...] then you have all the data you need because it's easy to add noise.
# >
# > — [Nathan Labenz](<said: labenz-noise>)
#
# If he is right, then one of the dearest things in machine learning, the right answer, costs nothing.
# We taught machines to clear the snow from letters, and found three things.
# The perfect guesser (perfect as long as the letter under the snow is one of those that it was shown) cannot draw, for it only gives those letters back.
# A small, near-sighted network draws shapes that nobody has seen; a narrow view would be enough for that, but there is more to it.
# And Labenz is right that noise makes examples without labels.
# Whether it also makes more pictures needless depends on the learner, and not on its view alone.
# On average over light and heavy snow, more letters help our near-sighted network little, though they help it more where the snow is light.
# They help an exact guesser with the same narrow view, on that average, as much as they help the perfect one.
#
# ## Snow on a letter
#
# This section shows what the machines do.
# Our pictures are letters of DejaVu Sans, the font that comes with the library that draws our charts, of many scripts, from Latin to Tifinagh.
# Each is [12](<calc: {side}>) by [12](<calc: {side}>) pixels, from paper ([-1](<calc: {paper:.0f}>)) to ink ([1](<calc: {ink:.0f}>)).
# We left out letters that look like another, such as the Greek capital alpha, which leaves [1,509](<calc: {len(every):,}>) *glyphs*.
# [1,024](<calc: {front:,}>) of them may be shown to machines, and [256](<calc: {last}>) never are.
# *Noise* of strength [1](<calc: {looks[2]:.0f}>) adds to every pixel a random number whose typical size is [1](<calc: {looks[2]:.0f}>), where paper and ink lie [2](<calc: {ink - paper:.0f}>) apart.
#
# A *denoiser* sees a noisy picture, is told the strength, and guesses the clean one.
# It is scored by the squared error, pixel by pixel.
# Such a guesser can also make pictures out of nothing.
# Give it pure noise and say that there is a letter in it.
# It guesses; go a little of the way towards its guess, so that there is less noise; ask again.
# We do so [24](<calc: {len(levels)}>) times, from a strength of [20](<calc: {levels[0]:.0f}>) down to [0.05](<calc: {levels[-1]:.2f}>);
# [Ho et al. 2020](<work: ho-2020>), who made the method draw photographs, took [1,000](<fact: {ddpm.steps:,}>) steps.
# This is a [diffusion model](<term: diffusion-model>).


# %%
# Glyphs drawn as dark squares
def draw_row(axes, pictures, row, shades=(0.5, 0.8)):
    """A row of pictures; runs of pixels of a shade are one rectangle, and all of a shade one path."""
    for k in range(len(shades)):
        corners = []
        for column, picture in enumerate((np.clip(pictures, -1, 1) + 1) / 2):
            dark = np.digitize(picture.reshape(side, side), shades) == k + 1
            edges = np.diff(np.pad(dark.astype(int), ((0, 0), (1, 1))), axis=1)
            for (y, left), (_, right) in zip(np.argwhere(edges > 0), np.argwhere(edges < 0), strict=True):
                x, top = column * (side + 2) + left, row * (side + 2) + y
                wide = right - left
                corners += [(x, top), (x + wide, top), (x + wide, top + 1), (x, top + 1), (x, top)]
        codes = [Path.MOVETO, *[Path.LINETO] * 3, Path.CLOSEPOLY] * (len(corners) // 5)
        axes.add_patch(PathPatch(Path(corners, codes), color=colours.INK, alpha=(0.5, 1)[k], linewidth=0))


# %%
# Rows with their names
def draw_rows(rows, names, height, gap):
    """Rows of pictures, each under its name."""
    drawing, axes = canvas(height=height)
    many = len(rows[0])
    axes.set(xlim=(-gap, many * (side + 2)), ylim=(len(rows) * (side + 2), -3), aspect="equal", xticks=[], yticks=[])
    axes.spines[:].set_visible(False)
    for row, (pictures, name) in enumerate(zip(rows, names, strict=True)):
        draw_row(axes, pictures, row)
        label(axes, -gap, row * (side + 2) + side / 2, name)
    return drawing


# %%
# The way of one piece of noise, by the perfect denoiser and by the network
stops, one = (0, 12, 15, 24), 18
ways = {name: denoising.course(each, start[:24], levels) for name, each in (("perfect", exact()), ("near", trained()))}
passing = [[ways[name][0][k][one] / max(1, ([*levels, 0])[k]) for k in stops] for name in ("perfect", "near")]

# %%
# How far their ends lie from the glyphs that were shown
ends = {name: ways[name][0][-1] for name in ways}
gaps = {name: denoising.distances(ends[name], shown()).min(axis=1) / 2 for name in ways}

# %%
# The first figure
figure(
    draw_rows(passing, ["the perfect\ndenoiser", "a small\nnetwork"], 1.45, gap=26),
    name="snow",
    caption=f"From the same noise (left) the perfect denoiser finds its way to one of the {usual} glyphs that it was shown, pixel for pixel; a small network that was shown the same glyphs ends at a shape that is none of them.",
    alt="Rows of small pictures that go from noise on the left to a letter on the right; the letters differ.",
    data={
        "after so many steps (count)": stops,
        "noise left (strength)": [([*levels, 0])[k] for k in stops],
        **{
            f"{name}: to the nearest glyph shown (ink)": [
                float(denoising.distances(ways[name][0][k][one][None], shown()).min() / 2) for k in stops
            ]
            for name in ways
        },
    },
)


# %%
# Another route: up the slope of the density of noisy pictures
def height(x, s, among):
    """The logarithm of the density of noisy pictures, up to a constant."""
    fits = -((x - among) ** 2).sum(axis=1) / (2 * s**2)
    return fits.max() + np.log(np.exp(fits - fits.max()).sum())


# %%
# By small steps in every direction
def uphill(x, s, among, step=1e-4):
    """A noisy picture, moved by the slope times the strength squared."""
    slopes = [(height(x + step * e, s, among) - height(x - step * e, s, among)) / (2 * step) for e in np.eye(len(x))]
    return x + s**2 * np.array(slopes)


# %%
# How far the routes lie apart
off_route = 0.0
for strength in middling:
    noisy = unseen[0] + strength * start[0] / levels[0]
    gap = uphill(noisy, strength, shown()) - denoising.perfect(noisy[None], strength, shown())[0]
    off_route = max(off_route, float(np.abs(gap).max()))


# %% [markdown]
# The figure holds the puzzle of this essay.
# One of these denoisers is the best that there can be for the glyphs that it was shown, and it cannot draw anything new.
#
# ## The perfect denoiser can only remember
#
# Here we find the best guess that anybody could make, and what comes of it.
# Suppose we know that the picture under the snow is one of [256](<calc: {usual}>) glyphs, each as likely as any other.
# For each we can say how well it fits: the further the noisy picture lies from it, the less likely the noise.
# Turn the fits into shares that add up to one, and mix the glyphs by their shares.
# No guess has a smaller squared error on average, because the mean of what is possible never has a larger one than any other guess.
# For the noisy picture $x$ and strength $s$ the fit of a glyph $g$ is [$f_g = e^{-|x-g|^2/(2s^2)}$](<plain: the formula that the snippet computes>), and the best guess is
#
# $$D(x) = \frac{\sum_g f_g\, g}{\sum_g f_g}.$$
#
# It is what [Kamb and Ganguli 2024](<work: kamb-2024>) call the ideal score machine.
# There is a second way to it, without any thought of mixing.
# A noisy picture stands on a landscape whose height is how likely it is; the best guess lies uphill from it, by the slope of the logarithm of the height times the square of $s$, as
# [Kadkhodaie et al. 2024](<work: kadkhodaie-2024>) recall.
# We measured the slope by taking small steps in every direction; at strengths of [0.5](<calc: {middling[0]}>), [1](<calc: {middling[1]:.0f}>) and [2](<calc: {middling[2]:.0f}>)
# both guesses agree to [0.00000001](<calc: {off_route:.8f}>).


# %%
# What counts as a copy
near_enough = 2.0


def copies(pictures, among, within=near_enough, ratio=None):
    """Whether each picture lies nearer than that to a glyph, in ink; or so many times as near to one as to any other."""
    far = np.sort(denoising.distances(pictures, among), axis=1) / 2
    return far[:, 0] < (within if ratio is None else far[:, 1] / ratio)


# %%
# How far glyphs that were never shown lie from those that were
null_gaps = denoising.distances(unseen, shown()).min(axis=1) / 2
typical_gap, closest_gap = float(np.median(null_gaps)), float(null_gaps.min())


# %%
# The share of pictures that are copies
def copied(kind="near", number=usual, column="copied", among=np.mean):
    """The share of 128 pictures, over the seeds of the record."""
    return float(among(of(column, kind, number)))


# %%
# The interval of a share that was counted
pictures = len(start) * len(seeds)
level, halved, double = 0.95, 0.5, 2


def ends_of(kind):
    """Its ends."""
    return denoising.share_ends(round(copied(kind) * pictures), pictures)


# %%
# Fewer steps, and what they make
fewer, coarse_steps = 8, made(exact(), levels=denoising.strengths(steps=8))
remembered = headline(
    "remembered",
    f"the share of pictures made by the perfect denoiser of {usual} glyphs that are copies of one of them",
    lambda **choice: copied("perfect", **choice),
    unit="share",
    format=".0%",
    interval=ends_of("perfect"),
    how=f"exact, {level:.0%}, for {pictures} pictures",
    alternatives={
        **{f"{number:,} glyphs": {"number": number} for number in sizes if number != usual},
        f"a distance of {near_enough * halved:.0f} allowed": {"column": "copied_close"},
        f"a copy being {double} times as near to one glyph as to any other": {"column": "copied_ratio"},
        f"{fewer} steps in place of {len(levels)}": float(copies(coarse_steps, shown()).mean()),
    },
)

# %%
# The same of the network
invented = headline(
    "copied-by-network",
    f"the share of pictures made by a small network that was shown {usual} glyphs that are copies of one of them",
    copied,
    unit="share",
    format=".1%",
    interval=ends_of("near"),
    how=f"exact, {level:.0%}, for {pictures} pictures",
    alternatives={
        **{f"{number:,} glyphs": {"number": number} for number in sizes if number != usual},
        f"a distance of {near_enough * halved:.0f} allowed": {"column": "copied_close"},
        f"a copy being {double} times as near to one glyph as to any other": {"column": "copied_ratio"},
        **{
            f"a network that sees the whole picture and {number:,} glyphs": {"kind": "whole", "number": number}
            for number in sizes
        },
    },
)

# %%
# The size of the network, and its training
weights_near, patch = sum(int(np.prod(shape)) for shape in shapes["near"]), 7
steps_near = of("steps", "near")[0]

# %% [markdown]
# Now make pictures with it.
# What counts as a copy?
# We measure how far a picture lies from a glyph in *ink*, the root of the summed squares of what the pixels differ by, where a full pixel counts [1](<calc: {ink:.0f}>).
# None of our glyphs lies nearer to another than [2](<calc: {near_enough:.0f}>), because we left such likenesses out, so a picture that is nearer than that to a glyph that was shown counts as its copy.
# The glyphs that were never shown tell what is usual: the typical (median) one lies [2.9](<calc: {typical_gap:.1f}>) from the nearest of those that were, and none is nearer than [2.0](<calc: {closest_gap:.1f}>).
#
# Of the perfect denoiser's pictures [100%](<calc: {remembered:.0%}>) are copies.
# As the noise falls, the fits of the glyphs drift apart, and one of them takes nearly all of the mixture.
# So the perfect denoiser, which nothing can beat on the glyphs that it was shown, makes nothing new, however long we run it.
# Then why do programs that draw pictures not only print their training photographs?
# At times they do: [Carlini et al. 2023](<work: carlini-2023>) made such programs give back more than [1,000](<fact: {carlini.extracted:,}>) training images.
# Mostly they do not.
# The answer must be that they are *not* perfect, and what matters is how they fail.
#
# ## The small one makes new ones
#
# So we let a network learn the task.
# It has [17,000](<calc: {round(weights_near, -3):,.0f}>) adjustable numbers.
# For each pixel it sees only the [7](<calc: {patch}>) by [7](<calc: {patch}>) pixels around it, and is told which pixel that is and how strong the noise is.
# In each of [5,000](<calc: {steps_near:,.0f}>) steps it gets [64](<calc: {of("batch", "near")[0]:.0f}>) glyphs with fresh noise and is corrected towards the clean ones.
# That is all its teaching, and nobody labelled anything.

# %%
# What it makes, what it was shown that is nearest, and what the perfect one makes of the same noise
from_network, from_perfect = (made(each) for each in (trained(), exact()))
closest = shown()[denoising.distances(from_network, shown()).argmin(axis=1)]
drawn = 5

# %%
# The second figure
figure(
    draw_rows(
        [from_network[:drawn], closest[:drawn], from_perfect[:drawn]],
        ["made by the\nnetwork", "nearest that\nit was shown", "made by the\nperfect one"],
        1.7,
        gap=38,
    ),
    name="made",
    caption=(
        f"Of {len(start)} pictures that the network makes {invented:.0%} are copies. Below each of the first {drawn} stands the nearest of the {usual} glyphs that it was shown, and what the "
        f"perfect denoiser makes of the same noise, always one of the {usual}."
    ),
    alt="Rows of small pictures: letter-like shapes of no script, real letters, and other real letters.",
    data={
        "picture (number)": np.arange(len(from_network)) + 1,
        "network: to the nearest glyph shown (ink)": denoising.distances(from_network, shown()).min(axis=1) / 2,
        "perfect: to the nearest glyph shown (ink)": denoising.distances(from_perfect, shown()).min(axis=1) / 2,
    },
)

# %%
# How good the pictures are, patch by patch: how far each patch lies from the nearest at its place in all glyphs for training
small = denoising.neighbourhood(side, 5)


def strangeness(pictures):
    """The mean distance of a picture's patches from the nearest at their place in the glyphs for training, in ink."""
    far = [denoising.distances(pictures[:, around], pool[:, around]).min(axis=1) for around in small]
    return np.mean(far, axis=0) / 2


# %%
# Beside glyphs that were never shown, and beside pictures that are no letters: the same pixels in another order
strange = {
    "glyphs never shown": strangeness(unseen[:40]),
    "network": strangeness(from_network),
    "whole": strangeness(made(trained("whole"))),
    "mean": strangeness(pool.mean(axis=0, keepdims=True)),
    "blank": strangeness(np.full((1, side**2), paper)),
    "shuffled": strangeness(np.random.default_rng(3).permuted(unseen[:40], axis=1)),
}
usual_strange = strange["glyphs never shown"].mean()

# %% [markdown]
# Of the network's pictures [0.0%](<calc: {invented:.1%}>) are copies.
# To our eyes they are made of strokes, and are letters of no script.
# Being new is easy, for noise is new, so we also ask how strange a picture is: how far each patch of [5](<plain: a width of our choice>) by [5](<plain: the same>) pixels lies from the nearest at that place in any glyph for training.
# The network's pictures are [1.5](<calc: {strange["network"].mean() / usual_strange:.1f}>) times as strange as glyphs that were never shown;
# the mean of all glyphs, [1.6](<calc: {strange["mean"].mean() / usual_strange:.1f}>) times; pictures by a network that sees the whole glyph, [2.6](<calc: {strange["whole"].mean() / usual_strange:.1f}>) times;
# and glyphs with their pixels in another order, [3.1](<calc: {strange["shuffled"].mean() / usual_strange:.1f}>) times.
# So its pictures are less strange than scrambled letters, but hardly less strange than a blur of them all.
# And a blank page scores [0.0](<calc: {strange["blank"].mean() / usual_strange:.1f}>), as copies do: the measure finds what is wrong with a picture, not what is good.
#
# Watch both at work.

# %%
# Pictures on their way, as text
watched = (1, 3, 5, 8)


def on_the_way(noise, step):
    """Both pictures after so many steps, and both guesses."""
    k, which = int(step), watched[int(noise) - 1]
    said = {}
    for name in ("perfect", "near"):
        states, guesses = ways[name]
        level = levels[min(k, len(levels) - 1)]
        said[name] = denoising.dots(states[k][which] / max(1.0, level if k < len(levels) else 1.0), side)
        said[f"{name}_guess"] = denoising.dots(guesses[min(k, len(levels) - 1)][which], side)
    far = (
        denoising.distances(np.array([ways[name][1][min(k, len(levels) - 1)][which] for name in ways]), shown()).min(
            axis=1
        )
        / 2
    )
    return said | {
        "left": float(levels[k]) if k < len(levels) else 0.0,
        "perfect_far": float(far[0]),
        "near_far": float(far[1]),
    }


# %%
# How near the network's guesses come to a glyph
guesses_near = ways["near"][1][:, list(watched)].reshape(-1, side**2)
nearest_guess = float(denoising.distances(guesses_near, shown()).min() / 2)

# %%
# The first explorable
explore(
    name="watch",
    of=on_the_way,
    sliders={
        "step": slider("steps taken", list(range(0, len(levels) + 1, 2)), unit="count"),
        "noise": slider("piece of noise", list(range(1, len(watched) + 1)), unit="number"),
    },
    shows={
        "perfect": reading("perfect denoiser sees", unit="number"),
        "perfect_guess": reading("perfect denoiser guesses", unit="number"),
        "perfect_far": reading("perfect guess: to the nearest glyph shown (ink)", unit="number", format=".1f"),
        "near": reading("network sees", unit="number"),
        "near_guess": reading("network guesses", unit="number"),
        "near_far": reading("network's guess: to the nearest glyph shown (ink)", unit="number", format=".1f"),
        "left": reading("noise left (strength)", unit="number", format=".2f"),
    },
    start={"step": 12, "noise": 1},
    caption=(
        "Drag from noise to a glyph. Both begin with the same noise and with almost the same guess, a blur of all glyphs that is too pale for most dots. The perfect denoiser's guess closes "
        f"in on a single glyph, until it lies no distance from it; the network's comes no nearer to any than {nearest_guess:.1f}."
    ),
    alt="Small pictures as text, made of dots: what stands before each denoiser and what each guesses, for each step.",
)

# %% [markdown]
# ## What a narrow view explains
#
# Why is the network so unlike the perfect denoiser?
# One reason can be written down: how far it sees.
# It sees a patch and must guess the pixel in the middle.
# The best guess of one who sees no more is found as before, with patches in place of pictures: mix the middle pixels of all glyphs, each by how well its patch at this place fits.
# Kamb and Ganguli call this the local score machine.
# Each pixel consults its own mixture.
# So the left of a picture may settle on the stem of one glyph and the right on the bow of another, as long as the patches agree where they overlap; a *patchwork*, as it were.
# With [256](<calc: {usual}>) glyphs there are far more patchworks than glyphs.
# So a narrow view alone is enough to forget: the best guesser of patches of [7](<calc: {patch}>) by [7](<calc: {patch}>) pixels, as perfect within its view as the other, makes [14%](<calc: {np.mean(of("copied", "patchwork")):.0%}>) copies,
# not [100%](<calc: {remembered:.0%}>).
# It is not the only way: our network that sees everything made no copies either, and its pictures are the strange ones above.
#
# Does our network make patchworks?
# We gave both the same noise and compared the pictures, pixel by pixel.


# %%
# How much of one picture another explains
def alike(pictures, others):
    """The squared correlation of the pixels of each picture with those of the other."""
    return np.array([np.corrcoef(a, b)[0, 1] ** 2 for a, b in zip(pictures, others, strict=True)])


# %%
# At each strength the width of patch whose best guess is nearest to a network's own, on other glyphs
choices = {wide: denoising.neighbourhood(side, wide) for wide in (1, 3, 5, 7)}
aside = every[front:-last][:24]


def closest_width(network, among, rule):
    """For each strength a width."""
    found = {}
    for strength in levels:
        noisy = aside + strength * start[-len(aside) :] / levels[0]
        own = network(noisy, strength)
        off = {w: ((rule(noisy, strength, among, at) - own) ** 2).mean() for w, at in choices.items()}
        found[float(strength)] = min(off, key=off.get)
    return found


# %%
# The exact denoiser of patches that wide: a patchwork, or fixed sums of pixels
def fitted(number=usual, seed=0, rule=denoising.patchwork):
    """A denoiser."""
    among = shown(number, seed)
    widths = closest_width(trained(number=number, seed=seed), among, rule)
    return lambda x, s: rule(x, s, among, choices[widths[s]])


# %%
# The network and exact denoisers of the same glyphs
many = 24
rivals = {
    "network": lambda number, seed: trained(number=number, seed=seed),
    "fitted": fitted,
    "fitted sums": lambda number, seed: fitted(number, seed, denoising.linear),
    "patchwork": lambda number, seed: exact(denoising.patchwork, number, seed),
    "perfect": lambda number, seed: exact(number=number, seed=seed),
    "linear": lambda number, seed: exact(denoising.linear, number, seed),
}


# %%
# What each makes of the same noise
@cache
def drawn_by(name, number=usual, seed=0):
    """Pictures, made once."""
    return made(rivals[name](number, seed), many)


# %%
# How much of the network's pictures each explains, by network and picture; with other numbers of glyphs, and other noise
agreed = {
    name: np.array([alike(drawn_by("network", seed=k), drawn_by(name, seed=k)) for k in seeds]) for name in rivals
}
others = {n: np.median(alike(drawn_by("network", n), drawn_by("fitted", n))) for n in (16, 64)}
by_luck = float(np.median(alike(drawn_by("network"), np.roll(drawn_by("fitted"), 1, axis=0))))

# %%
# How much the patchwork explains
resampled = 2000
low, high = resampling.crossed_interval(agreed["fitted"], np.median, level=level, draws=resampled, seed=3)
explained = headline(
    "explained-by-patchwork",
    "the share of a network's picture (squared correlation of pixels) that a patchwork gives from the same noise and glyphs",
    float(np.median(agreed["fitted"])),
    unit="share",
    format=".0%",
    interval=(low, high),
    how=f"{level:.0%} of {resampled:,} resamples of {len(seeds)} networks and {many} pieces of noise",
    alternatives={
        **{f"{number} glyphs": float(found) for number, found in others.items()},
        "the mean over pictures in place of the median": float(np.mean(agreed["fitted"])),
        f"patches of {patch} by {patch} pixels at every strength": float(np.median(agreed["patchwork"])),
        "fixed sums of all pixels in place of the patchwork": float(np.median(agreed["linear"])),
        "fixed sums of patches, their widths chosen likewise": float(np.median(agreed["fitted sums"])),
        "the perfect denoiser in place of the patchwork": float(np.median(agreed["perfect"])),
    },
)


# %%
# Denoisers of a kind that were shown different glyphs, from the same noise
def strangers(name, number=usual):
    """The median share of the one's picture that the other's explains."""
    return float(np.median(alike(*(drawn_by(name, number, seed) for seed in (0, 1)))))


# %%
# The network beside a patchwork of glyphs that it was not shown
elsewhere = float(np.median([alike(drawn_by("network", seed=k), drawn_by("fitted", seed=(k + 1) % 3)) for k in seeds]))
known = {kind: float(np.mean(of("seen_0.5", kind))) for kind in ("near", "patchwork")}

# %% [markdown]
# The network may see [7](<calc: {patch}>) by [7](<calc: {patch}>) pixels, but need not make full use of them.
# So we did as Kamb and Ganguli do, and took at each strength the width whose patchwork comes nearest to the network's guess, on glyphs kept for such choices (this is not the same as how far it looks).
#
# For the typical (median) picture, this patchwork accounts for [88%](<calc: {explained:.0%}>) of what varies from pixel to pixel in the network's ([85%](<calc: {explained.low:.0%}>) to [90%](<calc: {explained.high:.0%}>);
# all of it would be the same picture, up to contrast).
# A picture from other noise accounts for [6%](<calc: {by_luck:.0%}>), the perfect denoiser's, from the same noise and glyphs, for [28%](<calc: {explained.alternatives["the perfect denoiser in place of the patchwork"]:.0%}>).
# Kamb and Ganguli explain [94%](<fact: {kamb.explained:.0%}>) for networks on handwritten digits.
# But a rival comes close: *fixed sums*, a denoiser that always adds up the same pixels with the same weights, whatever the letter, and knows no strokes at all.
# It accounts for [75%](<calc: {explained.alternatives["fixed sums of all pixels in place of the patchwork"]:.0%}>),
# and for [81%](<calc: {explained.alternatives["fixed sums of patches, their widths chosen likewise"]:.0%}>) if its patches are chosen as ours were.
# [Lukoianov et al. 2025](<work: lukoianov-2025>) find that the best such sums look at pictures much as deep networks do.
#
# And the network is further from remembering than its view demands.
# The patchwork of [7](<calc: {patch}>) by [7](<calc: {patch}>) pixels at every strength accounts for only [42%](<calc: {explained.alternatives[f"patches of {patch} by {patch} pixels at every strength"]:.0%}>).
# Even on glyphs that both were shown, in noise of [0.5](<calc: {middling[0]}>), the network makes [0.16](<calc: {known["near"]:.2f}>) times the error of somebody who always answers with the mean of all glyphs,
# and that patchwork only [0.004](<calc: {known["patchwork"]:.3f}>) times.
# So a narrow view would be enough to make new pictures, but ours also learned its task imperfectly.
#
# What, then, did it learn?
# Take a pair of denoisers of the same kind, show them *different* glyphs, and let both make a picture from the same noise, as Kadkhodaie and others did with photographs of faces.
# How much of the one's picture does the other's account for?
#
# | glyphs each | [16](<calc: {sizes[0]}>) | [256](<calc: {usual}>) |
# | --- | --- | --- |
# | networks | [53%](<calc: {strangers("network", sizes[0]):.0%}>) | [95%](<calc: {strangers("network"):.0%}>) |
# | patchworks, widths chosen | [64%](<calc: {strangers("fitted", sizes[0]):.0%}>) | [93%](<calc: {strangers("fitted"):.0%}>) |
# | fixed sums | [25%](<calc: {strangers("linear", sizes[0]):.0%}>) | [92%](<calc: {strangers("linear"):.0%}>) |
# | perfect | [10%](<calc: {strangers("perfect", sizes[0]):.0%}>) | [24%](<calc: {strangers("perfect"):.0%}>) |
#
# The networks agree with [256](<calc: {usual}>) glyphs, but so do patchworks and fixed sums; a patchwork of *other* glyphs accounts for [86%](<calc: {elsewhere:.0%}>) of a network's picture, nearly as much as that of its own.
# So agreement need not mean that the networks learned what a letter is: it is enough that glyphs share small pieces, or only their mean and how their pixels vary together, which is all that fixed sums know.
# The networks of that study see much more of a picture: up to [100](<fact: {kadkhodaie.memorise}>) photographs they made copies, and with [100,000](<fact: {kadkhodaie.agree:,}>) their pictures were nearly the same.
#
# ## All the data you need?
#
# Now we can ask about Labenz's sentence.
# Noise is endless, so from a single glyph one can make as many noisy examples as one likes, each with its right answer.
# Does that replace other glyphs?
# We trained networks on [16](<calc: {sizes[0]}>), [64](<calc: {sizes[1]}>), [256](<calc: {sizes[2]}>) and all [1,024](<calc: {sizes[3]:,}>) of the glyphs that may be shown, with the same number of steps and so of noisy examples,
# and measured them on glyphs that were never shown.
# The score is the squared error; a score of [1](<plain: by definition of the score>) is what you get by always answering with the mean glyph. We take its mean over strengths of [0.5](<calc: {middling[0]}>),
# [1](<calc: {middling[1]:.0f}>) and [2](<calc: {middling[2]:.0f}>).


# %%
# The error that is left
two = (few, enough)


def left(kind="near", number=usual, noisy=0, at=middling, on="test", among=np.mean, **choice):
    """The error on glyphs that were never shown, over that of the mean glyph, for each seed or their mean."""
    each = np.mean([of(f"{on}_{strength:g}", kind, number, noisy, **choice) for strength in at], axis=0)
    return among(each) if among else each


# %%
# The kinds of denoisers
kinds = {
    "perfect": "perfect on\nshown letters",
    "whole": "network that\nsees everything",
    "near": "network that\nsees patches",
    "linear": "fixed sums",
}
tones = dict(zip(kinds, (colours.VERMILION, colours.ORANGE, colours.BLUE, colours.FAINT), strict=True))
curves = {kind: np.array([left(kind, number) for number in sizes]) for kind in kinds}
patched = np.array([left("patchwork", number) for number in sizes])

# %%
# The third figure
heights = {"perfect": 0.77, "whole": 0.645, "linear": 0.555, "near": 0.41}
drawing, axes = canvas(height=3.5)
for kind, name in kinds.items():
    axes.plot(sizes, curves[kind], color=tones[kind], marker="o", markersize=3)
    label(axes, sizes[-1] * 1.15, heights[kind], name, tones[kind])
axes.plot(sizes, patched, color=colours.GREEN, marker="o", markersize=3, linestyle=(0, (4, 2)))
label(axes, sizes[-1] * 1.15, 0.495, "patchwork", colours.GREEN)
axes.set(
    xscale="log",
    xlabel="different glyphs (count)",
    ylabel="error left on glyphs never shown (share)",
    xlim=(13, 9000),
    ylim=(0.35, 1.3),
)
axes.minorticks_off()

# %%
# Published
figure(
    drawing,
    name="glyphs",
    caption=(
        f"From {few} glyphs to {enough // few} times as many, with endless noise, the error of the near-sighted network falls by {1 - curves['near'][3] / curves['near'][1]:.0%}. That of the patchwork "
        f"(dashed), which sees no more but keeps every patch, falls by {1 - patched[3] / patched[1]:.0%}, as much as that of the perfect denoiser; fixed sums and the network that sees "
        f"everything lie between. So a view of {patch} by {patch} does not by itself make few letters enough."
    ),
    alt="Error against the number of different glyphs on a logarithmic axis: lines that fall, that of the perfect denoiser highest.",
    data={
        "glyphs (count)": sizes,
        **{f"{kind} (share of error left)": curves[kind] for kind in kinds},
        "patchwork (share of error left)": patched,
    },
)


# %%
# Few glyphs against many, with the same number of noisy examples
def few_against_many(kind="near", number=few, **choice):
    """The error left with few glyphs, over that with many, fresh noise in both."""
    return left(kind, number, **choice) / left(kind, enough, **choice)


# %%
# Exact guessers of other widths, in the noise of the record
narrow, narrowish = 3, 5


@cache
def by_width(wide, number=enough, rule=denoising.patchwork, clean=last):
    """The error left at each middling strength on the last glyphs, or on others kept aside."""
    pictures, found = unseen if clean == last else aside, []
    for k, s in enumerate(middling, start=1):
        noisy = pictures + s * np.random.default_rng([last - clean, k, 3]).normal(size=pictures.shape)
        guesses = [rule(noisy, s, shown(number, seed), choices[wide]) for seed in seeds[: enough // number]]
        found.append(((guesses - pictures) ** 2).mean() / ((pool.mean(axis=0) - pictures) ** 2).mean())
    return np.array(found)


# %%
# Few against many by width; and the least error, each width chosen on glyphs kept aside
narrower = {wide: by_width(wide, few).mean() / by_width(wide).mean() for wide in (narrow, narrowish)}
sums = by_width(patch, few, denoising.linear).mean() / by_width(patch, rule=denoising.linear).mean()
picked = np.argmin([by_width(wide, clean=len(aside)) for wide in choices], axis=0)
floor = np.mean([by_width(list(choices)[k])[at] for at, k in enumerate(picked)])


# %%
# The intervals: networks drawn again on both sides
def ratio_interval(above, below, seed):
    """Of the ratio of two means, over the networks of a seed."""
    return resampling.bootstrap((above, below), lambda a, b: np.mean(a) / np.mean(b), of="pairs of networks", seed=seed)


# %%
# What is decided
at_length = int(of("steps", "near", few, group=("longer",))[0])
replaced = headline(
    "few-against-many",
    f"the error that a near-sighted network leaves with {few} glyphs, over that with {enough:,}, after {steps_near:,.0f} steps of fresh noise",
    few_against_many,
    unit="factor",
    format=".2f",
    interval=ratio_interval(left(number=few, among=None), left(number=enough, among=None), 4),
    alternatives={
        **{f"{n} glyphs in place of {few}": {"number": n} for n in (least, usual)},
        "a network that sees everything": {"kind": "whole"},
        "the perfect denoiser": {"kind": "perfect"},
        "the patchwork": {"kind": "patchwork"},
        **{f"a patchwork of {wide} by {wide} pixels": float(ratio) for wide, ratio in narrower.items()},
        "fixed sums of pixels": {"kind": "linear"},
        f"fixed sums of {patch} by {patch} pixels": float(sums),
        "near-sighted networks trained for longer": {"group": "longer"},
        "a wider network": {"group": "large"},
        "Serif's glyphs for the test": {"on": "serif"},
        **{f"noise of strength {strength:g}": {"at": (strength,)} for strength in looks},
    },
)


# %%
# What counts as about as good, in how many choices it is worse, and what is left above the least error
bearable, no_better = 1.1, 1.0
trained_longer = few_against_many(group="longer")
beyond_bar = sum(ratio > bearable for ratio in replaced.alternatives.values())
above = {n: left(number=n) - floor for n in two}
longer = {n: left(number=n, group="longer") - floor for n in two}


# %%
# Noise that is drawn once: the near-sighted network as long as does best on glyphs kept for such choices, or stopped at its best
def steps_of(number):
    """After how many steps its rate should fall to nothing."""
    steps = of("steps", "near", number, 1, group=("annealed",))
    tuned = of("tune", "near", number, 1, group=("annealed",))
    return int(min(set(steps), key=lambda each: tuned[steps == each].mean()))


# %%
# What it leaves
def once(kind="near", number=enough, on="test", at=middling, stopped=False, among=np.mean):
    """The error that is left where each glyph is noised once, for each seed or their mean."""
    if kind == "near" and not stopped:
        return left(kind, number, 1, at, on, among, group=("annealed",), steps=steps_of(number))
    return left(kind, number, 1, at, "best" if on == "test" else on, among)


# %%
# Fresh noise against noise that is drawn once
def fresh_against_once(kind="near", number=enough, on="test", at=middling, stopped=False, group=("fresh",)):
    """The error left with fresh noise at each step, over that with one noisy copy of each glyph."""
    return left(kind, number, 0, at, on, group=group) / once(kind, number, on, at, stopped)


# %%
# What fresh noise is worth
fresh = headline(
    "fresh-against-once",
    f"the error that is left with fresh noise at each step, over that with one noisy example of each of {enough:,} glyphs",
    fresh_against_once,
    unit="factor",
    format=".2f",
    interval=ratio_interval(left(number=enough, among=None), once(among=None), 5),
    alternatives={
        f"{few} glyphs": {"number": few},
        **{f"a network that sees everything and {n:,} glyphs": {"kind": "whole", "number": n} for n in two},
        "trained at the full rate and stopped at its best where each glyph is noised once": {"stopped": True},
        f"{at_length:,} steps of fresh noise": {"group": ("longer",)},
        "Serif's glyphs for the test": {"on": "serif"},
        **{f"noise of strength {strength:g}": {"at": (strength,)} for strength in looks},
    },
)


# %%
# Endless noise on few against one noisy example of each of many
def endless_against_many(kind="near", number=few, at=middling, stopped=False, group=("fresh",)):
    """The error left with fresh noise on few glyphs, over that with one noisy copy of each of many."""
    return left(kind, number, 0, at, group=group) / once(kind, enough, "test", at, stopped)


# %%
# What it is worth against glyphs
once_many = headline(
    "endless-against-many",
    f"the error that is left with endless noise on {few} glyphs, over that with {enough:,} glyphs of one noisy example each",
    endless_against_many,
    unit="factor",
    format=".2f",
    interval=ratio_interval(left(number=few, among=None), once(among=None), 6),
    alternatives={
        **{f"{n} glyphs in place of {few}": {"number": n} for n in (least, usual)},
        "a network that sees everything": {"kind": "whole"},
        "trained at the full rate and stopped at its best where each glyph is noised once": {"stopped": True},
        f"{at_length:,} steps of fresh noise": {"group": ("longer",)},
        **{f"noise of strength {strength:g}": {"at": (strength,)} for strength in looks},
    },
)

# %% [markdown]
# The answer depends on who learns.
# On new letters the perfect denoiser is the worst of all, because it was perfect only for the letters that it knows: it takes every new one for one of those.
# So for each learner we divide the error that it leaves with [64](<calc: {sizes[1]}>) glyphs by what it leaves with all.
# For the perfect denoiser this is [1.50](<calc: {few_against_many("perfect"):.2f}>).
# For the patchwork, which is as perfect but sees [7](<calc: {patch}>) by [7](<calc: {patch}>) pixels, it is [1.49](<calc: {few_against_many("patchwork"):.2f}>); for fixed sums, which see everything,
# [1.20](<calc: {few_against_many("linear"):.2f}>); and for the network that sees everything [1.18](<calc: {few_against_many("whole"):.2f}>).
# So a view as narrow as the network's does not make an exact patchwork content with few letters.
# Narrower ones come nearer to it ([5](<calc: {narrowish}>) by [5](<calc: {narrowish}>): [1.33](<calc: {narrower[narrowish]:.2f}>); [3](<calc: {narrow}>) by [3](<calc: {narrow}>): [1.12](<calc: {narrower[narrow]:.2f}>)),
# and fixed sums with the network's view give [1.08](<calc: {sums:.2f}>).
# The view matters, and so does how the learner uses it.
#
# For the near-sighted network, the best of those in the figure in the mean over these strengths, the factor is [1.03](<calc: {replaced:.2f}>) ([1.03](<calc: {replaced.low:.2f}>) to [1.04](<calc: {replaced.high:.2f}>)).
# This is for [5,000](<calc: {steps_near:,.0f}>) steps; in [12,000](<calc: {at_length:,}>) it grows to [1.06](<calc: {trained_longer:.2f}>), because only the network with all the glyphs gets better.
# But this factor flatters few letters, because part of the error no guesser could avoid, however many letters it had seen.
# That part is at most about [0.43](<calc: {floor:.2f}>), for a patchwork of all the glyphs leaves no more, if its width is chosen for each strength on glyphs kept aside.
# If it is as large as that, then of the error that can be avoided the network leaves about [1.6](<calc: {above[few] / above[enough]:.1f}>) times as much with [64](<calc: {sizes[1]}>) glyphs as with all,
# and after the longer training [2.6](<calc: {longer[few] / longer[enough]:.1f}>) times; if it is smaller, so are these factors.

# %%
# Pictures by the number of glyphs
pictures_of = {
    number: {
        "near": made(trained(number=number), 12),
        "perfect": made(exact(number=number), 12),
        "shown": shown(number),
    }
    for number in sizes
}


def by_number(glyphs, picture):
    """What networks and the perfect denoiser make after so many glyphs, and how they do on glyphs that were never shown."""
    number, which = int(glyphs), int(picture) - 1
    found = pictures_of[number]
    mine = found["near"][which]
    far = denoising.distances(mine[None], found["shown"])[0] / 2
    return {
        "mine": denoising.dots(mine, side),
        "nearest": denoising.dots(found["shown"][far.argmin()], side),
        "perfect": denoising.dots(found["perfect"][which], side),
        "far": float(far.min()),
        **{f"copied_{kind}": copied(kind, number) for kind in ("near", "perfect")},
        **{f"left_{kind}": left(kind, number) for kind in ("near", "whole", "perfect")},
    }


# %%
# The second explorable
explore(
    name="more-glyphs",
    of=by_number,
    sliders={
        "glyphs": slider("glyphs shown", list(sizes), unit="count", format=","),
        "picture": slider("picture", list(range(1, 9)), unit="number"),
    },
    shows={
        "mine": reading("the network's picture", unit="number"),
        "nearest": reading("nearest glyph shown", unit="number"),
        "perfect": reading("the perfect denoiser's", unit="number"),
        "far": reading("network's picture to that glyph (ink)", unit="number", format=".1f"),
        "copied_near": reading("copies, network", unit="share", format=".0%"),
        "copied_perfect": reading("copies, perfect denoiser", unit="share", format=".0%"),
        "left_near": reading("error left, network", unit="share", format=".2f"),
        "left_whole": reading("error left, network that sees everything", unit="share", format=".2f"),
        "left_perfect": reading("error left, perfect denoiser", unit="share", format=".2f"),
    },
    start={"glyphs": usual, "picture": 1},
    curve=("glyphs", "left_near"),
    log="x",
    caption=f"Give the machines more glyphs. The perfect denoiser goes on making copies, often of another glyph; the network's picture changes little from {sizes[1]} glyphs on, and so does the error that it leaves on new glyphs.",
    alt="Small pictures as text, made of dots, for each number of glyphs; a curve of the error of the network.",
)

# %% [markdown]
# ## What fresh noise is worth
#
# To see what fresh noise is worth, we took it away.
# In these runs each glyph was noised once, before training, so that there are as many examples as glyphs, as there would be if people had to clean each noisy picture by hand.
# The networks saw these same examples again and again, and get worse if they go on too long.
# So we trained near-sighted ones for as many steps as did best on glyphs kept for such choices ([1,500](<calc: {steps_of(enough):,}>) for all the glyphs), and stopped the one that sees everything at its best.

# %%
# With fresh noise and without
with_fresh, near_fresh = (np.array([left(kind, n) for n in two]) for kind in ("whole", "near"))
without, near_once = (np.array([once(kind, n) for n in two]) for kind in ("whole", "near"))
lines = (
    (without, colours.VERMILION, "sees everything,\nnoised once", 0),
    (with_fresh, colours.ORANGE, "sees everything,\nfresh noise", 0.01),
    (near_once, colours.PURPLE, "sees patches,\nnoised once", 0.01),
    (near_fresh, colours.BLUE, "sees patches,\nfresh noise", -0.05),
)
drawing, axes = canvas(height=3.2)
for values, tone, name, higher in lines:
    axes.plot(two, values, color=tone, marker="o", markersize=3)
    label(axes, sizes[-1] * 1.15, values[-1] + higher, name, tone)
guide(axes, y=1)
axes.set(
    xscale="log",
    xlabel="different glyphs (count)",
    ylabel="error left on new glyphs (share)",
    xlim=(50, 3600),
    ylim=(0.36, 1.03),
)
axes.minorticks_off()

# %%
# The fourth figure
figure(
    drawing,
    name="fresh",
    caption=(
        f"Fresh noise is of use. With a single noisy example of each of {two[1]:,} glyphs the near-sighted network leaves {near_once[1]:.2f} of the error on new glyphs; with fresh noise on "
        f"{two[0]} glyphs it leaves {near_fresh[0]:.2f}. At the dashed line a network does no better than the mean glyph."
    ),
    alt="Error against the number of different glyphs on a logarithmic axis, for fresh noise and for noise that is drawn once; fresh noise is far below.",
    data={
        "glyphs (count)": two,
        "fresh noise (share of error left)": with_fresh,
        "each glyph noised once (share of error left)": without,
        "near-sighted, fresh noise (share of error left)": near_fresh,
        "near-sighted, each glyph noised once (share of error left)": near_once,
    },
)

# %%
# The labels that nobody gives
apart = facts.laion.pairs / facts.imagenet.all_images
beyond = headline(
    "beyond-labelling",
    "pictures with captions in an open collection of 2022, over those that people had labelled in ImageNet",
    apart,
    unit="times",
    format=",.0f",
    how="the papers give none",
    alternatives={
        "the labelled pictures of ImageNet's contest alone": facts.laion.pairs / facts.imagenet.images,
        "Tiny Images, whose labels came from searches": facts.laion.pairs / facts.tiny_images.images,
    },
)

# %% [markdown]
# Fresh noise is worth something.
# With all the glyphs it leaves the near-sighted network [0.92](<calc: {fresh:.2f}>) of the error that is left when each was noised once ([0.92](<calc: {fresh.low:.2f}>) to [0.93](<calc: {fresh.high:.2f}>)).
# And endless noise on [64](<calc: {sizes[1]}>) glyphs leaves [0.96](<calc: {once_many:.2f}>) times what all the glyphs with one noisy example each leave ([0.95](<calc: {once_many.low:.2f}>) to
# [0.96](<calc: {once_many.high:.2f}>)).
# A labelled picture, too, can be varied and keep its label; but somebody had to give it. Here the picture is its own answer, for as many examples as one likes, and these did a little better than
# [16](<calc: {enough // few}>) times as many pictures with an example each.
#
# What did he mean?
# He speaks of text that labels itself just before, sets noise against pictures that somebody had to name, and has the noise added to *all the real images with the captions*.
# So he does not say that a few pictures will do; he says that noise makes the examples, with their answers.
# Under this reading we ask whether such examples are of use.
# That they are was nearly foregone, for in a small network more examples seldom do harm; so this verdict says little.
# (In networks with more units than examples they increase remembering, as [George et al. 2025](<work: george-2025>) found.)
#
# Other readings ask for more, and we call few pictures about as good as many where they leave at most [1.1](<calc: {bearable}>) times the error, which is a limit of our choice.
# By it [64](<calc: {sizes[1]}>) glyphs are about as good as all for our near-sighted network, but in [8](<calc: {beyond_bar}>) of the [17](<calc: {len(replaced.alternatives)}>) other choices few glyphs are worse:
# for example for the network that sees everything, or if few means [16](<calc: {sizes[0]}>).
#
# He closes with the scale.
#
# > So key point here is just you are coming up with clever structures [...] you can still define a numerically scoreable loss function,
# > but that where it gives [...] data at scale that you never could have accumulated with manual effort and labeling.
# >
# > — [Nathan Labenz](<said: labenz-at-scale>)
#
# That no collection that we know was labelled by hand on such a scale is a matter of record:
# an open collection of [2022](<plain: the year of the paper>), LAION's,
# has [390](<calc: {beyond:,.0f}>) times as many pictures with captions as people had labelled in ImageNet.

# %%
# Whether more noisy examples help
judge(
    "labenz-denoising-self-labels",
    likeliest(
        "noise gives useful examples, with their answers, beyond a single one for each picture",
        true_unless(lambda ratio: ratio >= no_better, by="networks that are no better for fresh noise", found=fresh),
        because="he sets it against examples whose right answer people had to give, and has the noise added to all the real images with the captions",
        others={
            f"with noise {few} pictures are about as good as {enough // few} times as many for our near-sighted network (at most {bearable} times the error)": true_unless(
                lambda ratio: ratio > bearable, by="networks that do better with more glyphs", found=replaced
            ),
            "with noise no network needs more pictures": true_unless(
                lambda ratio: ratio > bearable,
                by="a network that sees everything and does better with more glyphs",
                found=few_against_many("whole"),
            ),
            f"endless noise on {few} pictures is about as good as {enough // few} times as many noised once for our near-sighted network": true_unless(
                lambda ratio: ratio > bearable, by="networks that do better with more glyphs", found=once_many
            ),
        },
    ),
    f"With fresh noise our near-sighted network leaves {fresh:.2f} of the error that is left when each glyph is noised once (nearly foregone). With {few} glyphs it leaves {replaced:.2f} times what it leaves with {enough:,} "
    f"({trained_longer:.2f} times if trained longer); one that sees everything, {few_against_many('whole'):.2f}; the exact guesser of its view, {few_against_many('patchwork'):.2f}; the perfect one, {few_against_many('perfect'):.2f}.",
)

# %%
# Whether labelling could have reached that
judge(
    "labenz-data-at-scale",
    of_record(true_unless(lambda ratio: ratio <= 1, by="a labelled collection that is larger", found=beyond)),
    f"An open collection of 2022, LAION's, has {facts.laion.pairs:,.0f} pictures with the captions that they came with, {round(apart, -1):,.0f} times as many as ImageNet, whose pictures people labelled by hand.",
)

# %%
# The exercise: pictures of a single pixel
first_glyph, second_glyph, seen_value, strong, weak = 0, 2, 1.5, 1.0, 0.5


def guessed(strength):
    """The perfect guess, where the pixel is 0 or 2."""
    return float(denoising.perfect([[seen_value]], strength, [[first_glyph], [second_glyph]])[0, 0])


likelier = np.exp(((seen_value - first_glyph) ** 2 - (second_glyph - seen_value) ** 2) / (2 * weak**2))
assert abs(guessed(strong) - second_glyph / (1 + np.exp(-1))) < 1e-9

# %%
# The run that was longer
longer = of("steps", "whole", least, group=("long",))[0] / of("steps", "whole", least)[0]
long_copies = float(of("copied", "whole", least, group=("long",))[0])
long_left = left("whole", least, group=("long",))

# %% [markdown]
# ## Objections
#
# **"Your perfect denoiser is perfect only if there are no other letters."**
# Yes, and this is the point.
# If all letters that could be were known, the best guess would mix them all, and make new ones.
# But a learner has only those that it was shown, and from them alone the best guess is the one that we wrote down.
# Whoever wants more must assume something about what was not shown, for example that letters are alike patch by patch.
#
# **"Train for longer and it will remember as well."**
# In [2.4](<calc: {at_length / steps_near:.1f}>) times as many steps the near-sighted network, shown [64](<calc: {sizes[1]}>) glyphs, still makes [0%](<calc: {np.mean(of("copied", "near", few, group=("longer",))):.0%}>) copies.
# The network that sees everything should come to remember, as those of Kadkhodaie and others did.
# Ours did not get there: with [16](<calc: {sizes[0]}>) glyphs, trained [3.3](<calc: {longer:.1f}>) times as long at a higher rate, [0%](<calc: {long_copies:.0%}>) are copies,
# but its error on new glyphs has grown from [0.83](<calc: {left("whole", least):.2f}>) to [0.87](<calc: {long_left:.2f}>); the perfect denoiser leaves [1.25](<calc: {left("perfect", least):.2f}>).
#
# **"Its pictures are bad letters."**
# They are, and none has a meaning: patch by patch they are hardly less strange than the mean of all glyphs.
# Programs that draw well look at patches *and* at the whole.
#
# **"With less noise, or more, it would be otherwise."**
# At a strength of [0.25](<calc: {looks[0]}>) the near-sighted network leaves [1.11](<calc: {few_against_many(at=(looks[0],)):.2f}>) times as much error with [64](<calc: {sizes[1]}>) glyphs as with all,
# and at one of [4](<calc: {looks[4]:.0f}>), [1.02](<calc: {few_against_many(at=(looks[4],)):.2f}>) times.
# Trained for longer it leaves [1.27](<calc: {few_against_many(group="longer", at=looks[:1]):.2f}>) times at [0.25](<calc: {looks[0]}>)
# and [1.15](<calc: {few_against_many(group="longer", at=looks[1:2]):.2f}>) times at [0.5](<calc: {looks[1]}>):
# in weak noise few glyphs are not about as good as all.
#
# The best treatments that we know are those of Kamb and Ganguli, who explain the inventions of such networks patch by patch; of Lukoianov and others, who start from fixed sums and find a better match; of Kadkhodaie and others,
# who found when networks stop to remember and start to agree;
# and of George and others, who compare one noisy copy of each example with endlessly many, in theory and in networks.
# New here, as far as we know, is only the test of Labenz's sentence on letters, beside the exact limits.

# %% [markdown]
# ## The reckoning
#
# Answers for nothing: this is what noise gives, and nobody has to clean a noisy picture.
# (What a picture shows, programs that draw to order learn from captions, which people had written for ends of their own.)
# The examples are of use: fresh noise leaves our network [0.92](<calc: {fresh:.2f}>) of the error that is left when each glyph is noised once.
# Taken by itself, "all the data you need" says too much, and our verdict does not call that right: it says only that noise makes useful examples, with their answers, of the pictures that one has.
# Noise makes examples, not letters, and what the letters share has to be seen in letters.
# How many it takes depends on the learner.
# Exact guessers go on gaining up to the last glyph; in the mean over our strengths of noise, those of a kind that see fewer pixels gain less, but not in weak noise alone.
# Our near-sighted network gains little: in that mean it has [3%](<calc: {replaced - 1:.0%}>) more error with [64](<calc: {sizes[1]}>) than with all, or [6%](<calc: {trained_longer - 1:.0%}>) if it learns for longer.
#
# What would change our conclusions?
# A near-sighted network for which [64](<calc: {sizes[1]}>) glyphs leave [1.1](<calc: {bearable}>) times the error of all in that mean would overturn what we say of it; in weak noise ours, trained for longer, is one already.
# So would networks that are no better for fresh noise.
#
# !!! question "Exercise: glyphs of a single pixel"
#     A picture has a single pixel, which is [0](<calc: {first_glyph}>) for paper or [2](<calc: {second_glyph}>) for ink, each as likely, and with noise of strength [1](<calc: {strong:.0f}>) we see [1.5](<calc: {seen_value}>).
#     What is the best guess? And what if the strength is [0.5](<calc: {weak}>)?
#
#     ??? success "Answer"
#         The distances are [1.5](<calc: {seen_value - first_glyph}>) and [0.5](<calc: {second_glyph - seen_value}>),
#         so ink is [2.7](<calc: {np.exp(((seen_value - first_glyph) ** 2 - (second_glyph - seen_value) ** 2) / (2 * strong**2)):.1f}>) times as likely as paper, and the mixture is [1.46](<calc: {guessed(strong):.2f}>).
#         With the weaker noise it is [55](<calc: {likelier:.0f}>) times as likely, and the mixture is [1.96](<calc: {guessed(weak):.2f}>): as the noise falls the guess settles on one of the glyphs,
#         and this is why the perfect denoiser remembers.
#
# ## What this leaves out
#
# Our glyphs are tiny, come from one font and are all letters; photographs have far more to share and to tell apart.
# Our networks are small, with [three](<calc: {len(seeds):words}>) seeds each, but a single one for the network that sees everything and is noised once, and for its long run;
# with all the glyphs, every seed sees the same ones.
# So the intervals tell how training varies, and know nothing of other letters.
# One learning rate was chosen for each kind of network, with [256](<calc: {usual}>) glyphs and fresh noise, and used for all.
# What counts as a copy is our choice; other limits are among the choices above.
# Nothing tells our networks which letter to draw, where programs that draw to order are told.
