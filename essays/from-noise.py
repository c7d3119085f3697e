# ---
# title: From noise
# summary: >-
#   Programs that draw pictures learn by taking noise away, and Nathan Labenz says that then ["you have all the data you need because it's easy to add noise"](<said: labenz-noise>).
#   We taught machines to clean letters.
#   The best guesser that there can be only remembers: [100%](<calc: {remembered:.0%}>) of the pictures that it makes are copies of letters it was shown.
#   A small network that sees a patch at a time makes new ones ([0.0%](<calc: {invented:.1%}>) copies), and a narrow view is enough to make a guesser forget.
#   For such a network noise nearly replaces letters: with [64](<calc: {sizes[1]}>) of them and endless noise it makes [1.03](<calc: {replaced:.2f}>) times the error that it makes with [1,024](<calc: {sizes[3]:,}>).
#   For the perfect guesser it is [1.50](<calc: {replaced.alternatives["the perfect denoiser"]:.2f}>) times.
#   And fresh noise is of use: without it the network's error on new letters is [1.10](<calc: {1 / fresh:.2f}>) times as large.
# part: Inside the machine
# order: 6
# authors: [The Scaling Era Reckoned]
# date: 2026-11-27
# excerpts: [labenz-noise, labenz-at-scale]
# claims: [labenz-denoising-self-labels, labenz-data-at-scale]
# ---

# %%
# What this essay computes with
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
#
# > The key insight here is that if you define the problem in this [...] then you have all the data you need because it's easy to add noise.
# >
# > — [Nathan Labenz](<said: labenz-noise>)
#
# If he is right, then one of the dearest things in machine learning, the right answer, costs nothing.
# We taught machines to clear the snow from letters, and found three things.
# The perfect guesser, better at its task than any machine could be, cannot draw, for it only gives back the letters that it was shown.
# A small, near-sighted network draws letters that nobody has seen, and its narrow view is enough to explain that.
# And Labenz is right that noise makes examples without labels; whether it also makes more pictures needless depends on how far the learner can see.
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
stops, one = (0, 10, 13, 16, 24), 18
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
# One of these denoisers is the best that there can be, and it cannot draw anything new.
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
# How far glyphs that were never shown lie from those that were, and the share of them that would count as copies
null_gaps = denoising.distances(unseen, shown()).min(axis=1) / 2
null_ratio = float(copies(unseen, shown(), ratio=2).mean())
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
# The glyphs that were never shown tell what is usual: they lie [2.9](<calc: {typical_gap:.1f}>) from the nearest of those that were, in the middle, and none is nearer than [2.0](<calc: {closest_gap:.1f}>).
#
# Of the perfect denoiser's pictures [100%](<calc: {remembered:.0%}>) are copies.
# This is no accident of ours.
# As the noise falls, the fits of the glyphs drift apart, and one of them takes nearly all of the mixture.
# So the perfect denoiser, which nothing can beat at the task it was given, makes nothing new, however long we run it.
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
drawn = 6

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
    caption=f"Of {len(start)} pictures that the network makes {invented:.0%} are copies. Below each of the first {drawn} stands the nearest of the {usual} glyphs that it was shown, and what the perfect denoiser makes of the same noise, always one of the {usual}.",
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
    "linear": strangeness(made(exact(denoising.linear))),
    "shuffled": strangeness(np.random.default_rng(3).permuted(unseen[:40], axis=1)),
}
usual_strange = strange["glyphs never shown"].mean()

# %% [markdown]
# Of the network's pictures [0.0%](<calc: {invented:.1%}>) are copies.
# They are not letters of any script, but they are letter-like: strokes of the right width, that bend, meet and end as strokes do.
# We can measure this too: take every patch of [5](<plain: a width of our choice>) by [5](<plain: the same>) pixels and ask how far it lies from the nearest at that place in any glyph for training.
# For the network's pictures it is [1.5](<calc: {strange["network"].mean() / usual_strange:.1f}>) times as far as for real glyphs that were never shown;
# for pictures by a network that sees the whole glyph at once, [2.6](<calc: {strange["whole"].mean() / usual_strange:.1f}>) times;
# and for real glyphs with their pixels in another order [3.1](<calc: {strange["shuffled"].mean() / usual_strange:.1f}>) times.
#
# Watch both at work.

# %%
# Pictures on their way, as text
watched = (1, 3, 5, 8)
paths = {name: denoising.course(each, start[:12], levels) for name, each in (("perfect", exact()), ("near", trained()))}


def on_the_way(noise, step):
    """Both pictures after so many steps, and both guesses."""
    k, which = int(step), watched[int(noise) - 1]
    said = {}
    for name in ("perfect", "near"):
        states, guesses = paths[name]
        level = levels[min(k, len(levels) - 1)]
        said[name] = denoising.dots(states[k][which] / max(1.0, level if k < len(levels) else 1.0), side)
        said[f"{name}_guess"] = denoising.dots(guesses[min(k, len(levels) - 1)][which], side)
    far = (
        denoising.distances(np.array([paths[name][1][min(k, len(levels) - 1)][which] for name in paths]), shown()).min(
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
guesses_near = paths["near"][1][:, list(watched)].reshape(-1, side**2)
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
        "perfect": reading("before the perfect denoiser", unit="number"),
        "perfect_guess": reading("its guess", unit="number"),
        "near": reading("before the network", unit="number"),
        "near_guess": reading("its guess", unit="number"),
        "left": reading("noise left (strength)", unit="number", format=".2f"),
        "perfect_far": reading("perfect guess: to the nearest glyph shown (ink)", unit="number", format=".1f"),
        "near_far": reading("network's guess: to the nearest glyph shown (ink)", unit="number", format=".1f"),
    },
    start={"step": 12, "noise": 1},
    caption=f"Drag from noise to a glyph. Both begin with the same noise and with almost the same guess, a blur of all glyphs that is too pale for most dots. The perfect denoiser's guess closes in on a single glyph, until it lies no distance from it; the network's comes no nearer to any than {nearest_guess:.1f}.",
    alt="Small pictures as text, made of dots: what stands before each denoiser and what each guesses, for each step.",
)

# %% [markdown]
# ## Why it makes new ones
#
# The network is no mystery, because we can write down what it tries to be.
# It sees a patch and must guess the pixel in the middle.
# The best guess of one who sees no more is found as before, with patches in place of pictures: mix the middle pixels of all glyphs, each by how well its patch at this place fits.
# Kamb and Ganguli call this the local score machine.
# Each pixel consults its own mixture.
# So the left of a picture may settle on the stem of one glyph and the right on the bow of another, as long as the patches agree where they overlap; a *patchwork*, as it were.
# With [256](<calc: {usual}>) glyphs there are far more patchworks than glyphs.
# So a narrow view alone is enough to forget: the best guesser of patches of [7](<calc: {patch}>) by [7](<calc: {patch}>) pixels, as perfect within its view as the other, makes [14%](<calc: {np.mean(of("copied", "patchwork")):.0%}>) copies, not [100%](<calc: {remembered:.0%}>).
# (It is not the only way. A network that sees everything made no copies either, because it learned its task badly, and its pictures are the strange ones above.)
#
# Does our network make patchworks?
# We gave both the same noise and compared the pictures, pixel by pixel.


# %%
# How much of one picture another explains
def alike(pictures, others):
    """The squared correlation of the pixels of each picture with those of the other."""
    return np.array([np.corrcoef(a, b)[0, 1] ** 2 for a, b in zip(pictures, others, strict=True)])


# %%
# How far a network looks at each strength: the width of patch whose best guess is nearest to its own, on other glyphs
choices = {wide: denoising.neighbourhood(side, wide) for wide in (1, 3, 5, 7)}
aside = every[front:-last][:24]


def looked(network, among):
    """For each strength a width."""
    found = {}
    for strength in levels:
        noisy = aside + strength * start[-len(aside) :] / levels[0]
        own = network(noisy, strength)
        off = {w: ((denoising.patchwork(noisy, strength, among, at) - own) ** 2).mean() for w, at in choices.items()}
        found[float(strength)] = min(off, key=off.get)
    return found


# %%
# The patchwork of patches as wide as the network looks
def fitted(number=usual, seed=0):
    """A denoiser."""
    among = shown(number, seed)
    widths = looked(trained(number=number, seed=seed), among)
    return lambda x, s: denoising.patchwork(x, s, among, choices[widths[s]])


# %%
# The network beside exact denoisers of the same glyphs, from the same noise
many = 24
rivals = {
    "fitted": fitted,
    "patchwork": lambda number, seed: exact(denoising.patchwork, number, seed),
    "perfect": lambda number, seed: exact(number=number, seed=seed),
    "linear": lambda number, seed: exact(denoising.linear, number, seed),
}
agreed = {
    name: np.array([alike(made(trained(seed=k), many), made(rival(usual, k), many)) for k in seeds])
    for name, rival in rivals.items()
}

# %%
# The same with other numbers of glyphs, and with another piece of noise
others = {n: np.median(alike(made(trained(number=n), many), made(fitted(n), many))) for n in (16, 64)}
by_luck = float(np.median(alike(made(trained(), many), np.roll(made(fitted(), many), 1, axis=0))))
widths = looked(trained(), shown())

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
        "the mean over pictures in place of the middle": float(np.mean(agreed["fitted"])),
        f"patches of {patch} by {patch} pixels at every strength": float(np.median(agreed["patchwork"])),
        "fixed sums of pixels in place of the patchwork": float(np.median(agreed["linear"])),
        "the perfect denoiser in place of the patchwork": float(np.median(agreed["perfect"])),
    },
)

# %%
# Networks that were shown different glyphs, from the same noise
strangers = {
    number: float(np.median(alike(*(made(trained(number=number, seed=seed), many) for seed in (0, 1)))))
    for number in sizes[:3]
}

# %% [markdown]
# One thing is left open: how far the network *looks*.
# It may see [7](<calc: {patch}>) by [7](<calc: {patch}>) pixels, but need not use them all.
# So we did as Kamb and Ganguli do, and took at each strength the width of patch whose best guess comes nearest to the network's, on glyphs kept for such choices:
# [7](<calc: {max(widths.values())}>) pixels in the thickest snow, then fewer, and a single one in the thinnest.
#
# The patchwork explains [88%](<calc: {explained:.0%}>) of the network's picture in the middle of the pictures ([85%](<calc: {explained.low:.0%}>) to [90%](<calc: {explained.high:.0%}>));
# a picture from another piece of noise explains [6%](<calc: {by_luck:.0%}>), and the perfect denoiser, from the same noise and glyphs, [28%](<calc: {explained.alternatives["the perfect denoiser in place of the patchwork"]:.0%}>).
# Kamb and Ganguli explain [0.94](<fact: {kamb.explained}>) of the variance for networks on handwritten digits.
# A rival deserves mention: the best denoiser among fixed sums of pixels, which knows no strokes at all, explains [75%](<calc: {explained.alternatives["fixed sums of pixels in place of the patchwork"]:.0%}>).
# With patches of [7](<calc: {patch}>) by [7](<calc: {patch}>) at every strength the patchwork explains only [42%](<calc: {explained.alternatives[f"patches of {patch} by {patch} pixels at every strength"]:.0%}>): the network is more near-sighted than it would have to be.
# The network puts together pieces of strokes, because it does not look far enough to tell whose strokes they are.
#
# But it does not even remember pieces.
# Take networks that were shown *different* glyphs, and give them the same noise, as Kadkhodaie and others did with photographs of faces.
# With [16](<calc: {sizes[0]}>) glyphs each, the picture of one explains [53%](<calc: {strangers[16]:.0%}>) of the other's; with [64](<calc: {sizes[1]}>), [87%](<calc: {strangers[64]:.0%}>); with [256](<calc: {usual}>), [95%](<calc: {strangers[256]:.0%}>).
# Machines that remember could not agree, for they have nothing in common to remember.
# Our networks agree more with each other than each does with the patchwork of its own glyphs, so what they have learned is what all glyphs share: how strokes go on.
# The networks of that study see much more of a picture than ours: up to [100](<fact: {kadkhodaie.memorise}>) photographs of faces they made copies, and with [100,000](<fact: {kadkhodaie.agree:,}>) photographs of faces their pictures were nearly the same.
#
# ## All the data you need?
#
# Now we can ask about Labenz's sentence.
# Noise is endless, so from a single glyph one can make as many noisy examples as one likes, each with its right answer.
# Does that replace other glyphs?
# We trained networks on [16](<calc: {sizes[0]}>), [64](<calc: {sizes[1]}>), [256](<calc: {sizes[2]}>) and [1,024](<calc: {sizes[3]:,}>) glyphs, with the same number of steps and so of noisy examples,
# and measured them on glyphs that were never shown.
# The score is the squared error, where one who always answers with the mean glyph has [1](<plain: by definition of the score>); we take its mean over strengths of [0.5](<calc: {middling[0]}>), [1](<calc: {middling[1]:.0f}>) and [2](<calc: {middling[2]:.0f}>).


# %%
# The error that is left
two = (few, enough)


def left(kind="near", number=usual, noisy=0, at=middling, on="test", among=np.mean, **choice):
    """The error on glyphs that were never shown, over that of the mean glyph, for each seed or their mean."""
    each = np.mean([of(f"{on}_{strength:g}", kind, number, noisy, **choice) for strength in at], axis=0)
    return among(each) if among else each


# %%
# How much wider the larger networks are
wider = of("wide", "near", few, group=("large",))[0] / of("wide", "near", few)[0]

# %%
# The kinds of denoisers
kinds = {
    "perfect": "perfect",
    "whole": "sees everything",
    "near": "sees patches",
    "linear": "fixed sums",
}
tones = dict(zip(kinds, (colours.VERMILION, colours.ORANGE, colours.BLUE, colours.FAINT), strict=True))
curves = {kind: np.array([left(kind, number) for number in sizes]) for kind in kinds}
patched = np.array([left("patchwork", number) for number in sizes])

# %%
# The third figure
heights = {"perfect": 0.69, "whole": 0.62, "linear": 0.56, "near": 0.44}
drawing, axes = canvas(height=3.5)
for kind, name in kinds.items():
    axes.plot(sizes, curves[kind], color=tones[kind], marker="o", markersize=3)
    label(axes, sizes[-1] * 1.15, heights[kind], name, tones[kind])
axes.plot(sizes, patched, color=colours.GREEN, marker="o", markersize=3, linestyle=(0, (4, 2)))
label(axes, sizes[-1] * 1.15, 0.5, "patchwork", colours.GREEN)
axes.set(
    xscale="log", xlabel="different glyphs (count)", ylabel="error left on glyphs never shown (share)", xlim=(13, 6000)
)
axes.minorticks_off()

# %%
# Published
figure(
    drawing,
    name="glyphs",
    caption=f"Who sees everything needs more glyphs; who sees patches soon has enough. From {few} to {enough:,} glyphs, with endless noise, the error of the perfect denoiser falls by {1 - curves['perfect'][3] / curves['perfect'][1]:.0%}, that of the network that sees everything by {1 - curves['whole'][3] / curves['whole'][1]:.0%}, and that of the near-sighted one by {1 - curves['near'][3] / curves['near'][1]:.0%}.",
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
# The intervals: networks drawn again on both sides
def ratio_interval(above, below, seed):
    """Of the ratio of two means, over the networks of a seed."""
    return resampling.bootstrap((above, below), lambda a, b: np.mean(a) / np.mean(b), of="pairs of networks", seed=seed)


# %%
# What is decided
replaced = headline(
    "few-against-many",
    f"the error that is left with {few} glyphs, over that with {enough:,}, with as many noisy examples, all of fresh noise",
    few_against_many,
    unit="factor",
    format=".2f",
    interval=ratio_interval(left(number=few, among=None), left(number=enough, among=None), 4),
    alternatives={
        **{f"{n} glyphs in place of {few}": {"number": n} for n in (least, usual)},
        "a network that sees everything": {"kind": "whole"},
        "the perfect denoiser": {"kind": "perfect"},
        "the patchwork": {"kind": "patchwork"},
        "a wider network": {"group": "large"},
        "each network stopped at its best": {"on": "best"},
        "Serif's glyphs for the test": {"on": "serif"},
        **{f"noise of strength {strength:g}": {"at": (strength,)} for strength in looks},
    },
)


# %%
# Fresh noise against noise that is drawn once, each network stopped when it did best on glyphs kept for such choices
def fresh_against_once(kind="near", number=enough, on="best", at=middling):
    """The error left with fresh noise at each step, over that with one noisy copy of each glyph."""
    return left(kind, number, at=at, on=on) / left(kind, number, 1, at=at, on=on)


# %%
# What fresh noise is worth
fresh = headline(
    "fresh-against-once",
    f"the error that is left with fresh noise at each step, over that with one noisy example of each of {enough:,} glyphs",
    fresh_against_once,
    unit="factor",
    format=".2f",
    interval=ratio_interval(
        left(number=enough, on="best", among=None), left(number=enough, noisy=1, on="best", among=None), 5
    ),
    alternatives={
        f"{few} glyphs": {"number": few},
        **{f"a network that sees everything and {n:,} glyphs": {"kind": "whole", "number": n} for n in two},
        "each network trained to the end": {"on": "test"},
        "Serif's glyphs for the test, networks trained to the end": {"on": "serif"},
        **{f"noise of strength {strength:g}": {"at": (strength,)} for strength in looks},
    },
)


# %%
# Endless noise on few against one noisy example of each of many
def endless_against_many(kind="near", number=few, on="best", at=middling):
    """The error left with fresh noise on few glyphs, over that with one noisy copy of each of many."""
    return left(kind, number, at=at, on=on) / left(kind, enough, 1, at=at, on=on)


# %%
# What it is worth against glyphs
once_many = headline(
    "endless-against-many",
    f"the error that is left with endless noise on {few} glyphs, over that with {enough:,} glyphs of one noisy example each",
    endless_against_many,
    unit="factor",
    format=".2f",
    interval=ratio_interval(
        left(number=few, on="best", among=None), left(number=enough, noisy=1, on="best", among=None), 6
    ),
    alternatives={
        **{f"{n} glyphs in place of {few}": {"number": n} for n in (least, usual)},
        "a network that sees everything": {"kind": "whole"},
        "each network trained to the end": {"on": "test"},
        **{f"noise of strength {strength:g}": {"at": (strength,)} for strength in looks},
    },
)

# %% [markdown]
# The answer depends on who learns.
# For the perfect denoiser noise replaces nothing.
# It is what a learner would become that sees and keeps everything and trains without end, so its line is the limit of such a learner with so many glyphs.
# And on new glyphs it is worse than fixed sums of pixels, whatever the number of glyphs: with [64](<calc: {sizes[1]}>) glyphs it leaves [1.00](<calc: {left("perfect", few):.2f}>) of the error, no better than always answering with the mean.
# It takes every new letter for one of those it knows.
# The network that sees everything leaves [1.18](<calc: {few_against_many("whole"):.2f}>) times the error with [64](<calc: {sizes[1]}>) glyphs that it leaves with [1,024](<calc: {sizes[3]:,}>).
# But for the near-sighted one, the best of all on new glyphs, the factor is [1.03](<calc: {replaced:.2f}>) ([1.03](<calc: {replaced.low:.2f}>) to [1.04](<calc: {replaced.high:.2f}>)), which is next to nothing: [64](<calc: {sizes[1]}>) glyphs and much noise are nearly all the data that it needs.
# With [16](<calc: {sizes[0]}>) glyphs it is [1.23](<calc: {few_against_many(number=least):.2f}>).
# In networks with [twice](<calc: {wider:times}>) as many units it is [1.04](<calc: {replaced.alternatives["a wider network"]:.2f}>).
#
# So more pictures are hardly needed by a learner that cannot see enough to remember, once it has some, and are needed by one that can.
# The same narrow view that makes the network inventive makes it thrifty: each glyph is [144](<calc: {side**2}>) patches.

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
    caption=f"Give the machines more glyphs. The perfect denoiser goes on making copies, each time of others; the network's picture from the same noise hardly changes from {sizes[1]} glyphs on, and neither does the error that it leaves on glyphs never shown.",
    alt="Small pictures as text, made of dots, for each number of glyphs; a curve of the error of the network.",
)

# %% [markdown]
# ## What fresh noise is worth
#
# Is fresh noise of any use, then?
# To see it, we took it away.
# In these runs each glyph was noised once, before training, so that there are as many examples as glyphs, as there would be if people had to label them.
# The networks saw these same examples again and again, and we took each at the moment when it did best on glyphs kept for such choices, for later they get worse:
# trained to the end on [1,024](<calc: {sizes[3]:,}>) glyphs, the one that sees everything makes [1.5](<calc: {left("whole", enough, 1):.1f}>) times the error of always answering with the mean.

# %%
# With fresh noise and without, each network stopped at its best
with_fresh, without = (np.array([left("whole", n, noisy, on="best") for n in two]) for noisy in (0, 1))
near_fresh, near_once = (np.array([left("near", n, noisy, on="best") for n in two]) for noisy in (0, 1))
lines = (
    (two, without, colours.VERMILION, "sees everything, once"),
    (two, with_fresh, colours.ORANGE, "sees everything, fresh"),
    (two, near_once, colours.PURPLE, "sees patches, once"),
    (two, near_fresh, colours.BLUE, "sees patches, fresh"),
)
drawing, axes = canvas(height=3.2)
for across, values, tone, name in lines:
    axes.plot(across, values, color=tone, marker="o", markersize=3)
    label(axes, sizes[-1] * 1.15, values[-1], name, tone)
guide(axes, y=1)
axes.set(xscale="log", xlabel="different glyphs (count)", ylabel="error left on new glyphs (share)", xlim=(50, 3600))
axes.minorticks_off()

# %%
# The fourth figure
figure(
    drawing,
    name="fresh",
    caption=f"Fresh noise is of use. With a single noisy example of each of {two[1]:,} glyphs the near-sighted network leaves {near_once[1]:.2f} of the error on new glyphs; with fresh noise on {two[0]} glyphs it leaves {near_fresh[0]:.2f}. At the dashed line a network does no better than the mean glyph.",
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
# How much worse still counts as about as good
bearable = 1.1

# %%
# The labels that nobody gives
apart = facts.laion.pairs / facts.imagenet.all_images
beyond = headline(
    "beyond-labelling",
    "pictures with captions in the largest open collection of the time, over those that people had labelled in ImageNet",
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
# With [1,024](<calc: {sizes[3]:,}>) glyphs it leaves the near-sighted network [0.91](<calc: {fresh:.2f}>) of the error that is left when each was noised once ([0.910](<calc: {fresh.low:.3f}>) to [0.913](<calc: {fresh.high:.3f}>)), and with [64](<calc: {few}>) glyphs [0.72](<calc: {fresh_against_once(number=few):.2f}>).
# And endless noise on [64](<calc: {sizes[1]}>) glyphs leaves [0.94](<calc: {once_many:.2f}>) times what [1,024](<calc: {sizes[3]:,}>) glyphs of one noisy example each leave ([0.93](<calc: {once_many.low:.2f}>) to [0.95](<calc: {once_many.high:.2f}>)).
# A labelled picture is one example.
# A picture to which one can add noise is as many as one likes, and here they did better than [16](<calc: {enough // few}>) times as many pictures with an example each.
#
# What did he mean?
# He speaks of text that labels itself just before, sets noise against pictures that somebody had to name, and has the noise added to *all the real images with the captions*.
# So he does not say that a few pictures will do; he says that noise makes the examples, with their answers.
# Under this reading the question is whether such examples are of use, and it could have come out otherwise: networks might have been no better for fresh noise.
# He closes with the scale.
#
# > So key point here is just you are coming up with clever structures [...] you can still define a numerically scoreable loss function, but that where it gives [...] data at scale that you never could have accumulated with manual effort and labeling.
# >
# > — [Nathan Labenz](<said: labenz-at-scale>)
#
# That is a matter of record: the largest open collection of pictures with captions of the time had [390](<calc: {beyond:,.0f}>) times as many as people had labelled in ImageNet.

# %%
# Whether more noisy examples help
judge(
    "labenz-denoising-self-labels",
    likeliest(
        "noise gives useful examples, with their answers, beyond the one that a labelled picture is",
        true_unless(lambda ratio: ratio >= 1, by="networks that are no better for fresh noise", found=fresh),
        because="he sets it against examples whose right answer people had to give, and has the noise added to all the real images that there are",
        others={
            "with noise no more pictures are needed": true_unless(
                lambda ratio: ratio > bearable, by="networks that do better with more glyphs", found=replaced
            ),
            "endless noise on few pictures is as good as many pictures": true_unless(
                lambda ratio: ratio > bearable, by="networks that do better with more glyphs", found=once_many
            ),
        },
    ),
    f"With fresh noise our near-sighted network leaves {fresh:.2f} of the error that it leaves when each of {sizes[-1]:,} glyphs is noised once. With {sizes[1]} glyphs and fresh noise it leaves {replaced:.2f} times what it leaves with {sizes[-1]:,}; one that sees everything, {few_against_many('whole'):.2f} times, and the perfect denoiser, {few_against_many('perfect'):.2f} times.",
)

# %%
# Whether labelling could have reached that
judge(
    "labenz-data-at-scale",
    of_record(true_unless(lambda ratio: ratio <= 1, by="a labelled collection that is larger", found=beyond)),
    f"The largest open collection of its time has {facts.laion.pairs:,.0f} pictures with the captions that they came with, {round(apart, -1):,.0f} times as many as ImageNet, whose pictures people labelled by hand.",
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
# Whoever wants more must assume something about what was not shown.
# The network's narrow view is such an assumption: that letters are alike patch by patch.
#
# **"Train for longer and it will remember as well."**
# What the near-sighted network would become is the patchwork, and that is no perfect memory either.
# The network that sees everything should come to remember, as those of Kadkhodaie and others did.
# Ours did not get there: with [16](<calc: {sizes[0]}>) glyphs, trained [3.3](<calc: {longer:.1f}>) times as long at a higher rate, [0%](<calc: {long_copies:.0%}>) of its pictures are copies,
# but its error on new glyphs has grown from [0.83](<calc: {left("whole", least):.2f}>) to [0.87](<calc: {long_left:.2f}>) on the way to the perfect denoiser's [1.25](<calc: {left("perfect", least):.2f}>).
#
# **"Its pictures are bad letters."**
# They are: [1.5](<calc: {strange["network"].mean() / usual_strange:.1f}>) times as strange as letters, patch by patch, and none has a meaning.
# Being new is easy (noise is new), so we ask for both: the network that sees everything is as new and [2.6](<calc: {strange["whole"].mean() / usual_strange:.1f}>) times as strange.
# Programs that draw well look at patches *and* at the whole.
#
# **"With less noise, or more, it would be otherwise."**
# At a strength of [0.25](<calc: {looks[0]}>) the near-sighted network leaves [1.11](<calc: {few_against_many(at=(looks[0],)):.2f}>) times as much error with [64](<calc: {sizes[1]}>) glyphs as with [1,024](<calc: {sizes[3]:,}>), and at one of [4](<calc: {looks[4]:.0f}>), [1.02](<calc: {few_against_many(at=(looks[4],)):.2f}>) times.
# With [256](<calc: {usual}>) in place of [64](<calc: {sizes[1]}>) it is [1.01](<calc: {few_against_many(number=usual):.2f}>) times.
#
# The best treatments that we know are those of Kamb and Ganguli, who explain the inventions of such networks patch by patch, and of Kadkhodaie and others, who found when networks stop to remember and start to agree.
# Both take the noise as given.
# New here, as far as we know, is that Labenz's sentence is put to the test: what endless noise on few pictures is worth against more pictures and against noise that is drawn once, beside the exact limit of each way of learning.

# %% [markdown]
# ## The reckoning
#
# Labels for nothing: this is what noise gives, and nobody has to say what a picture shows.
# The examples are good ones, too: fresh noise leaves our network [0.91](<calc: {fresh:.2f}>) of the error that is left when each glyph is noised once.
# "All the data you need" is more than he had to say.
# Noise makes examples, not letters, and what the letters share has to be seen in letters.
# How many it takes depends on the learner: the perfect one never has enough, and a near-sighted one is content with [64](<calc: {sizes[1]}>).
#
# What would change our conclusions?
# A near-sighted network for which [64](<calc: {sizes[1]}>) glyphs leave [1.1](<calc: {bearable}>) times the error of [1,024](<calc: {sizes[3]:,}>) would overturn what we say of it, as [16](<calc: {sizes[0]}>) glyphs already do.
# So would networks that are no better for fresh noise.
# And if a network's pictures had nothing to do with the patchwork of its own patches, we would not know why it invents.
#
# !!! question "Exercise: glyphs of a single pixel"
#     A picture has a single pixel, which is [0](<calc: {first_glyph}>) for paper or [2](<calc: {second_glyph}>) for ink, each as likely, and with noise of strength [1](<calc: {strong:.0f}>) we see [1.5](<calc: {seen_value}>).
#     What is the best guess? And what if the strength is [0.5](<calc: {weak}>)?
#
#     ??? success "Answer"
#         The distances are [1.5](<calc: {seen_value - first_glyph}>) and [0.5](<calc: {second_glyph - seen_value}>), so ink is [2.7](<calc: {np.exp(((seen_value - first_glyph) ** 2 - (second_glyph - seen_value) ** 2) / (2 * strong**2)):.1f}>) times as likely as paper, and the mixture is [1.46](<calc: {guessed(strong):.2f}>).
#         With the weaker noise it is [55](<calc: {likelier:.0f}>) times as likely, and the mixture is [1.96](<calc: {guessed(weak):.2f}>): as the noise falls the guess settles on one of the glyphs, and this is why the perfect denoiser remembers.
#
# ## What this leaves out
#
# Our glyphs are tiny, come from one font and are all letters; photographs have far more to share and to tell apart.
# Our networks are small, with [three](<calc: {len(seeds):words}>) seeds each, and with [1,024](<calc: {sizes[3]:,}>) glyphs all seeds see the same ones, so that the intervals know nothing of other letters.
# One learning rate was chosen for each kind of network, with [256](<calc: {usual}>) glyphs and fresh noise, and used for all.
# What counts as a copy is our choice; other limits are among the choices above.
# Nothing tells our networks which letter to draw, where programs that draw to order are told.
