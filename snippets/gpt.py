"""A transformer of the GPT kind in NumPy, forwards and backwards, with every product of matrices written down.

Shapes are named by letters: B texts, n new tokens in each, d width, h heads of d/h numbers, m places attended to,
V vocabulary. The forward pass takes arrays of any kind of number, those that count their own operations included.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.floating]
Tokens = NDArray[np.integer]
Weights = Mapping[str, Numbers]

EPSILON, CURVE = 1e-5, 0.044715
"""What keeps a normalisation from dividing by nothing, and the constant of the curve (GELU)."""


@dataclass
class Multiplier:
    """Multiplies matrices as NumPy does, and writes down what each product was for and how many FLOP it took.

    A product of (r, s) and (s, t) takes r s t multiplications and as many additions, 2 r s t FLOP.
    Source: elementary.
    """

    flop: dict[str, int] = field(default_factory=dict)

    def __call__(self, what: str, a: Numbers, b: Numbers) -> Numbers:
        """The product of a, (..., r, s), and b, (..., s, t), entered under what it was for."""
        made = np.matmul(a, b)
        self.flop[what] = self.flop.get(what, 0) + 2 * made.size * a.shape[-1]
        return np.asarray(made)

    def total(self, words: str = "") -> int:
        """FLOP of the products whose names contain some words; of all without."""
        return sum(flop for what, flop in self.flop.items() if words in what)


@dataclass(frozen=True)
class Shape:
    """The shape of a GPT: layers, width d, heads, vocabulary V and context C, all whole and at least 1.

    Source: Radford et al. 2019, section 2.3, and the released code (github.com/openai/gpt-2, src/model.py).
    """

    layers: int
    width: int
    heads: int
    vocabulary: int
    context: int

    def __post_init__(self) -> None:
        """Refuse what is no shape."""
        for name in ("layers", "width", "heads", "vocabulary", "context"):
            value = getattr(self, name)
            if value < 1 or value != int(value):
                raise ValueError(f"{name} must be a whole number in [1, inf), got {float(value)}")
        if self.width % self.heads:
            raise ValueError(f"heads must divide the width, got {self.heads} for a width of {self.width}")

    @property
    def arrays(self) -> dict[str, tuple[int, ...]]:
        """Every array of the model by its name, with its shape."""
        d = self.width
        block = {
            "gain before attention": (d,), "shift before attention": (d,),
            "queries, keys, values": (d, 3 * d), "their shift": (3 * d,), "output": (d, d), "its shift": (d,),
            "gain before feed-forward": (d,), "shift before feed-forward": (d,),
            "widen": (d, 4 * d), "shift of the wide": (4 * d,), "narrow": (4 * d, d), "shift of the narrow": (d,),
        }  # fmt: skip
        blocks = {f"{layer}: {name}": size for layer in range(self.layers) for name, size in block.items()}
        return {
            "tokens": (self.vocabulary, d), "places": (self.context, d),
            **blocks, "last gain": (d,), "last shift": (d,),
        }  # fmt: skip

    @property
    def parameters(self) -> int:
        """How many numbers all arrays hold together."""
        return sum(int(np.prod(size)) for size in self.arrays.values())

    def weights(self, flat: Numbers) -> dict[str, Numbers]:
        """The arrays as views of one flat array of all numbers."""
        found, at = {}, 0
        for name, size in self.arrays.items():
            count = int(np.prod(size))
            found[name], at = flat[at : at + count].reshape(size), at + count
        return found

    def fresh(self, seed: int) -> NDArray[np.float32]:
        """All numbers of an untrained model, in one array: normal with deviation 0.02, gains 1, shifts 0.

        What is added to the residual stream is smaller by the root of the number of additions.
        """
        rng = np.random.default_rng(seed)
        flat = np.zeros(self.parameters, np.float32)
        for name, array in self.weights(flat).items():
            if "gain" in name:
                array[...] = 1
            elif "shift" not in name:
                small = (2 * self.layers) ** -0.5 if name.endswith(("output", "narrow")) else 1.0
                array[...] = rng.standard_normal(array.shape) * (0.02 * small)
        return flat


@dataclass
class Run:
    """What a forward pass left behind: its logits, the residual stream after each step, and what else it kept.

    logits: (B, n, V). stream: the name of each step and the stream after it, (B, n, d). attention: for each layer, how
    each head of each token divides its attention, (B, h, n, m). cache: for each layer the keys and values so far.
    """

    logits: Numbers
    stream: list[tuple[str, Numbers]]
    attention: list[Numbers]
    cache: list[tuple[Numbers, Numbers]]
    kept: list[dict[str, Numbers]]


@dataclass(frozen=True)
class GPT:
    """A model: its shape, and its weights by name.

    Source: Radford et al. 2019, section 2.3, and the released code (github.com/openai/gpt-2, src/model.py).
    """

    shape: Shape
    weights: Weights

    def forward(self, tokens: Tokens, times: Multiplier, cache: list[tuple[Numbers, Numbers]] | None = None) -> Run:
        """The forward pass.

        Args:
            tokens: numbers of the tokens, (B, n).
            times: what multiplies matrices.
            cache: keys and values of the tokens before these, for each layer, as an earlier pass left them.
        Returns: the run.
        Assumes: a token attends to itself and to all before it.
        Raises: ValueError where the tokens do not fit into the context, or are none.
        """
        s, w = self.shape, self.weights
        past = cache[0][0].shape[2] if cache else 0
        (texts, n), d, h = tokens.shape, s.width, s.heads
        if not 1 <= past + n <= s.context:
            raise ValueError(f"tokens must be 1 to {s.context} with those before them, got {past + n}")
        x = w["tokens"][tokens] + w["places"][past : past + n]  # (B, n, d): a row of each table
        run = Run(x, [("embedding", x)], [], [], [])
        ahead = np.arange(past + n) > np.arange(past, past + n)[:, None]  # (n, m): what a token may not see
        for layer in range(s.layers):
            p = f"{layer}: "
            a, kept_1 = _normalised(x, w[p + "gain before attention"], w[p + "shift before attention"])
            qkv = (
                times("queries, keys, values", a.reshape(-1, d), w[p + "queries, keys, values"]) + w[p + "their shift"]
            )
            q, k, v = qkv.reshape(texts, n, 3, h, d // h).transpose(2, 0, 3, 1, 4)  # each (B, h, n, d/h)
            if cache:
                k, v = (np.concatenate(both, axis=2) for both in zip(cache[layer], (k, v), strict=True))
            scores = times("scores", q, k.swapaxes(-1, -2)) * (d // h) ** -0.5  # (B, h, n, m)
            shares = _softmax(scores, ahead)
            mixed = times("mixture", shares, v).swapaxes(1, 2).reshape(-1, d)  # (B n, d)
            x = x + (times("output", mixed, w[p + "output"]) + w[p + "its shift"]).reshape(x.shape)
            run.stream.append((f"attention {layer + 1}", x))
            b, kept_2 = _normalised(x, w[p + "gain before feed-forward"], w[p + "shift before feed-forward"])
            wide = times("widen", b.reshape(-1, d), w[p + "widen"]) + w[p + "shift of the wide"]  # (B n, 4d)
            bent, bend = _curve(wide)
            x = x + (times("narrow", bent, w[p + "narrow"]) + w[p + "shift of the narrow"]).reshape(x.shape)
            run.stream.append((f"feed-forward {layer + 1}", x))
            run.attention.append(shares)
            run.cache.append((k, v))
            run.kept.append(
                {"a": a, "q": q, "mixed": mixed, "b": b, "wide": wide, "bent": bent, "bend": bend}
                | {f"1 {key}": value for key, value in kept_1.items()}
                | {f"2 {key}": value for key, value in kept_2.items()}
            )
        last, kept = _normalised(x, w["last gain"], w["last shift"])
        run.kept.append({"last": last} | {f"1 {key}": value for key, value in kept.items()})
        run.logits = times("logits", last.reshape(-1, d), w["tokens"].T).reshape(texts, n, s.vocabulary)
        return run

    def read_off(self, x: Numbers, times: Multiplier) -> Numbers:
        """Logits, (B, n, V), of the residual stream after any step, (B, n, d), as if it were the last (logit lens)."""
        last, _ = _normalised(x, self.weights["last gain"], self.weights["last shift"])
        return times("logits", last.reshape(-1, self.shape.width), self.weights["tokens"].T).reshape(*x.shape[:2], -1)

    def backward(self, tokens: Tokens, targets: Tokens, times: Multiplier, slopes: Weights) -> float:
        """The loss on a batch, and its gradient written into `slopes`.

        Args:
            tokens: numbers of the tokens, (B, n).
            targets: the token that follows each, (B, n).
            times: what multiplies matrices; the names of products of the way back begin with "back".
            slopes: arrays of the shapes of the weights, to be written over.
        Returns: mean loss, nats a token.
        Assumes: floating-point numbers.
        Raises: ValueError as `forward` does.
        """
        s, w, d = self.shape, self.weights, self.shape.width
        run = self.forward(tokens, times)
        (texts, n), h, rows = tokens.shape, s.heads, np.arange(tokens.size)
        logits = run.logits.reshape(-1, s.vocabulary)
        logits = logits - logits.max(axis=1, keepdims=True)
        raised = np.exp(logits)
        total = raised.sum(axis=1, keepdims=True)
        loss = float(np.mean(np.log(total[:, 0]) - logits[rows, targets.ravel()]))
        off = raised / total
        off[rows, targets.ravel()] -= 1
        off /= len(rows)

        def both(what: str, out: Numbers, into: Numbers, name: str) -> Numbers:
            """Slopes of a matrix into their place; those of what entered the product handed back."""
            slopes[name][...] = times(f"back: {what}, weights", into.reshape(len(out), -1).T, out)
            return times(f"back: {what}, input", out, w[name].T)

        kept = run.kept[-1]
        by_tokens = times("back: logits, weights", off.T, kept["last"].reshape(-1, d))  # (V, d)
        out = times("back: logits, input", off, w["tokens"]).reshape(texts, n, d)
        dx = _back_through_norm(out, kept, "1 ", w["last gain"], slopes, "last gain", "last shift")
        for layer in reversed(range(s.layers)):
            p, kept = f"{layer}: ", run.kept[layer]
            flat = dx.reshape(-1, d)
            slopes[p + "shift of the narrow"][...] = flat.sum(0)
            dwide = both("narrow", flat, kept["bent"], p + "narrow") * kept["bend"]
            slopes[p + "shift of the wide"][...] = dwide.sum(0)
            db = both("widen", dwide, kept["b"], p + "widen").reshape(dx.shape)
            names = (p + "gain before feed-forward", p + "shift before feed-forward")
            dx = dx + _back_through_norm(db, kept, "2 ", w[names[0]], slopes, *names)
            flat = dx.reshape(-1, d)
            slopes[p + "its shift"][...] = flat.sum(0)
            dmixed = both("output", flat, kept["mixed"], p + "output")
            dmixed = dmixed.reshape(texts, n, h, d // h).swapaxes(1, 2)
            shares, (k, v) = run.attention[layer], run.cache[layer]
            dv = times("back: mixture, values", shares.swapaxes(-1, -2), dmixed)
            dshares = times("back: mixture, shares", dmixed, v.swapaxes(-1, -2))
            dscores = shares * (dshares - (dshares * shares).sum(-1, keepdims=True)) * (d // h) ** -0.5
            dq = times("back: scores, queries", dscores, k)
            dk = times("back: scores, keys", dscores.swapaxes(-1, -2), kept["q"])
            dqkv = np.stack([dq, dk, dv]).transpose(1, 3, 0, 2, 4).reshape(-1, 3 * d)
            slopes[p + "their shift"][...] = dqkv.sum(0)
            da = both("queries, keys, values", dqkv, kept["a"], p + "queries, keys, values").reshape(dx.shape)
            names = (p + "gain before attention", p + "shift before attention")
            dx = dx + _back_through_norm(da, kept, "1 ", w[names[0]], slopes, *names)
        slopes["places"][...] = 0
        slopes["places"][:n] = dx.sum(0)
        np.add.at(by_tokens, tokens.ravel(), dx.reshape(-1, d))
        slopes["tokens"][...] = by_tokens
        return loss


def _normalised(x: Numbers, gain: Numbers, shift: Numbers) -> tuple[Numbers, dict[str, Numbers]]:
    """x, (..., d), with mean 0 and deviation 1, times gain, plus shift; and what the way back needs."""
    d = x.shape[-1]
    centred = x - x.sum(axis=-1, keepdims=True) / d
    scale = 1 / np.sqrt((centred * centred).sum(axis=-1, keepdims=True) / d + EPSILON)
    even = centred * scale
    return even * gain + shift, {"even": even, "scale": scale}


def _softmax(scores: Numbers, ahead: NDArray[np.bool_]) -> Numbers:
    """Shares that add up to 1 over the last axis, none of them for what is ahead."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    raised = np.where(ahead, 0.0, raised) if ahead.any() else raised
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def _curve(x: Numbers) -> tuple[Numbers, Numbers]:
    """GELU by its tanh, x/2 (1 + tanh(√(2/π) (x + 0.044715 x³))), and its slope."""
    c = (2 / np.pi) ** 0.5
    t = np.tanh((x * x * x * CURVE + x) * c)
    half = (t + 1) * 0.5
    if x.dtype == object:
        return half * x, half
    return half * x, half + 0.5 * x * (1 - t * t) * c * (1 + 3 * CURVE * x * x)


def _back_through_norm(
    out: Numbers,
    kept: Mapping[str, Numbers],
    which: str,
    gain: Numbers,
    slopes: Weights,
    gain_name: str,
    shift_name: str,
) -> Numbers:
    """The gradient before a normalisation from that behind it; those of gain and shift into their places."""
    even, scale, d = kept[which + "even"], kept[which + "scale"], out.shape[-1]
    slopes[gain_name][...] = (out * even).reshape(-1, d).sum(0)
    slopes[shift_name][...] = out.reshape(-1, d).sum(0)
    g = out * gain
    return np.asarray(scale * (g - g.mean(-1, keepdims=True) - even * (g * even).mean(-1, keepdims=True)))
