"""Small networks and three ways to find the slope in each weight: one at a time, by guesses, by backpropagation.

A network is a list of arrays: a matrix of weights and a vector of biases for each layer in turn, with rectified units
between the layers. Its loss is the mean cross-entropy of the softmax of its scores, in nats. Labels are whole numbers.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from snippets.arguments import FloatArray, Result, plain, within

Network = list[FloatArray]
"""A matrix of inputs by outputs and a vector of outputs for each layer, in turn."""


def fresh(sizes: Sequence[int], rng: np.random.Generator, scale: float = 1.0) -> Network:
    """A network of random weights: normal, of variance 2 / inputs for each unit; its biases are 0.

    Args:
        sizes: numbers that enter and leave the layers in turn, at least two, each at least 1.
        rng: where the random numbers come from.
        scale: what all weights are multiplied by, at least 0.
    Returns: the network.
    Raises: ValueError if sizes or scale is out of range.
    Source: He et al. 2015, arXiv:1502.01852, equation 10.
    """
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError(f"sizes must be at least two numbers of at least 1, not {list(sizes)}")
    within("scale", scale, "[0, inf)")
    drawn: Network = []
    for inputs, outputs in _layers(sizes):
        drawn += [rng.normal(size=(inputs, outputs)) * scale * np.sqrt(2 / inputs), np.zeros(outputs)]
    return drawn


def parameters(sizes: Sequence[int]) -> int:
    """How many weights and biases a network has: the sum of (inputs + 1) outputs over its layers.

    Args:
        sizes: numbers that enter and leave the layers in turn.
    Returns: a count.
    Source: definition.
    """
    return sum((a + 1) * b for a, b in _layers(sizes))


def _layers(sizes: Sequence[int]) -> list[tuple[int, int]]:
    return [(sizes[layer], sizes[layer + 1]) for layer in range(len(sizes) - 1)]


def scores(network: Network, x: FloatArray) -> FloatArray:
    """What the last layer gives, before the softmax.

    Args:
        network: the network.
        x: examples, of shape (examples, inputs).
    Returns: scores, of shape (examples, outputs).
    Source: definition.
    """
    for layer in range(0, len(network) - 2, 2):
        x = np.maximum(x @ network[layer] + network[layer + 1], 0)
    return x @ network[-2] + network[-1]


def loss(network: Network, x: FloatArray, labels: NDArray[np.integer]) -> float:
    """Mean of -ln(probability of the right label), the probabilities being the softmax of the scores.

    Args:
        network: the network.
        x: examples, of shape (examples, inputs).
        labels: right answers, of shape (examples,).
    Returns: nats an example.
    Source: definition.
    """
    given = scores(network, x)
    top = given.max(1)
    return float(np.mean(np.log(np.exp(given - top[:, None]).sum(1)) + top - given[np.arange(len(x)), labels]))


def accuracy(network: Network, x: FloatArray, labels: NDArray[np.integer]) -> float:
    """Share of the examples whose highest score is that of the right label.

    Args:
        network: the network.
        x: examples, of shape (examples, inputs).
        labels: right answers, of shape (examples,).
    Returns: a share.
    Source: definition.
    """
    return float(np.mean(scores(network, x).argmax(1) == labels))


def backpropagated(network: Network, x: FloatArray, labels: NDArray[np.integer]) -> Network:
    """The slope of the loss in every weight, by one pass forwards and one back.

    Args:
        network: the network.
        x: examples, of shape (examples, inputs).
        labels: right answers, of shape (examples,).
    Returns: slopes, shaped like the network, in nats for a unit of the weight.
    Source: Rumelhart, Hinton and Williams 1986, Nature 323, 533-536; here with a softmax.
    """
    seen = [x]
    for layer in range(0, len(network) - 2, 2):
        seen.append(np.maximum(seen[-1] @ network[layer] + network[layer + 1], 0))
    given = seen[-1] @ network[-2] + network[-1]
    back = np.exp(given - given.max(1, keepdims=True))
    back /= back.sum(1, keepdims=True)
    back[np.arange(len(x)), labels] -= 1
    back /= len(x)
    slopes: Network = []
    for layer in range(len(network) - 2, -1, -2):
        slopes = [seen[layer // 2].T @ back, back.sum(0), *slopes]
        if layer:
            back = (back @ network[layer].T) * (seen[layer // 2] > 0)
    return slopes


def one_at_a_time(
    network: Network, x: FloatArray, labels: NDArray[np.integer], tweak: float = 1e-5, both: bool = True
) -> Network:
    """The slope in every weight by trying it: (loss with it raised - loss with it lowered) / (2 tweak).

    Args:
        network: the network, which is left as it was.
        x: examples, of shape (examples, inputs).
        labels: right answers, of shape (examples,).
        tweak: how far a weight is moved, above 0.
        both: whether it is also lowered; else the loss as it stands takes the place of that.
    Returns: slopes, shaped like the network, in nats for a unit of the weight.
    Raises: ValueError if tweak is out of range.
    Source: definition of the derivative.
    """
    within("tweak", tweak, "(0, inf)")
    moved = [part.copy() for part in network]
    stands, slopes = loss(moved, x, labels), []
    for part in moved:
        slope = np.zeros_like(part)
        for place in np.ndindex(part.shape):
            kept = part[place]
            part[place] = kept + tweak
            raised = loss(moved, x, labels)
            part[place] = kept - tweak
            lowered = loss(moved, x, labels) if both else stands
            part[place] = kept
            slope[place] = (raised - lowered) / (2 * tweak if both else tweak)
        slopes.append(slope)
    return slopes


def guessed(
    network: Network, x: FloatArray, labels: NDArray[np.integer], guesses: int, rng: np.random.Generator,
    tweak: float = 1e-4,
) -> Network:  # fmt: skip
    """Slopes by evolution strategies: the mean over random u of u (loss ahead - loss behind) / (2 tweak).

    Args:
        network: the network.
        x: examples, of shape (examples, inputs).
        labels: right answers, of shape (examples,).
        guesses: how many directions are drawn, each normal in every weight, at least 1.
        rng: where the random numbers come from.
        tweak: how far all weights are moved along a direction, above 0.
    Returns: an estimate of the slopes without bias but for terms in tweak squared, shaped like the network.
    Raises: ValueError if guesses or tweak is out of range.
    Source: Salimans et al. 2017, arXiv:1703.03864, algorithm 1, with mirrored sampling (section 2.1).
    """
    many = int(within("guesses", guesses, "[1, inf)", whole=True))
    within("tweak", tweak, "(0, inf)")
    total = [np.zeros_like(part) for part in network]
    for _ in range(many):
        ways = [rng.normal(size=part.shape) for part in network]
        ahead = [part + tweak * way for part, way in zip(network, ways, strict=True)]
        behind = [part - tweak * way for part, way in zip(network, ways, strict=True)]
        gained = (loss(ahead, x, labels) - loss(behind, x, labels)) / (2 * tweak * many)
        for part, way in zip(total, ways, strict=True):
            part += gained * way
    return total


def flat(network: Network) -> FloatArray:
    """All numbers of a network, or of its slopes, in one row.

    Args:
        network: the network.
    Returns: an array of shape (parameters,).
    Source: definition.
    """
    return np.concatenate([part.ravel() for part in network])


def cosine(one: Network, other: Network) -> float:
    """The cosine of the angle between two directions: 1 where they agree, 0 where they have nothing in common.

    Args:
        one: slopes, shaped like a network.
        other: slopes of the same shape.
    Returns: a number from -1 to 1.
    Source: definition.
    """
    a, b = flat(one), flat(other)
    return float(a @ b / np.sqrt((a @ a) * (b @ b)))


def cosine_of_guesses(guesses: ArrayLike, weights: ArrayLike) -> Result:
    """About what cosine the mean of random guesses makes with the true slopes: sqrt(n / (n + d + 1)).

    For slopes g and normal directions u the mean of u (g u) has the expectation g and its square |g|^2 (n + d + 1) / n.

    Args:
        guesses: directions n, at least 1.
        weights: how many weights d the network has, at least 1.
    Returns: the root of the mean product with g over the mean square, in the broadcast shape.
    Assumes: directions drawn independently, and tweaks so small that the loss is straight along them.
    Raises: ValueError if an argument is out of range.
    Source: Isserlis 1918 (moments of the normal distribution); derived in tests/snippets/test_descent.py.
    """
    n, d = within("guesses", guesses, "[1, inf)"), within("weights", weights, "[1, inf)")
    return plain(np.sqrt(n / (n + d + 1)))


def products_forward(sizes: Sequence[int]) -> int:
    """Multiplications of one example's pass forwards: the sum of inputs times outputs over the layers.

    Args:
        sizes: numbers that enter and leave the layers in turn.
    Returns: a count.
    Assumes: the softmax is left out.
    Source: definition of the product of a matrix and a vector.
    """
    return sum(a * b for a, b in _layers(sizes))


def products_backpropagated(sizes: Sequence[int]) -> int:
    """Multiplications of one example's slopes by backpropagation: three passes less the way back into the inputs.

    Args:
        sizes: numbers that enter and leave the layers in turn.
    Returns: a count.
    Assumes: as `products_forward`; forwards, slopes and the way back each multiply once for every weight.
    Source: Kaplan et al. 2020, arXiv:2001.08361, section 2.1 (a pass back costs twice a pass forward).
    """
    return 3 * products_forward(sizes) - sizes[0] * sizes[1]


def products_one_at_a_time(sizes: Sequence[int], both: bool = False, again: bool = True) -> int:
    """Multiplications of one example's slopes where each weight is tried by itself.

    A tried weight changes one number behind its layer. Where nothing is worked out again that stays as it was, it costs
    one multiplication, then one for each weight that leads out of that number, then the layers after that in full.

    Args:
        sizes: numbers that enter and leave the layers in turn.
        both: whether each weight is tried in both directions, rather than against the loss as it stands.
        again: whether the whole pass is done again for each weight, rather than only what the weight changes.
    Returns: a count.
    Assumes: as `products_forward`; biases are weights of an input that is always 1.
    Source: definition.
    """
    times, whole = (2 if both else 1), products_forward(sizes)
    if again:
        return times * parameters(sizes) * whole + (0 if both else whole)
    changed = 0
    for layer, (inputs, outputs) in enumerate(_layers(sizes)):
        later = sizes[layer + 1 :]
        behind = (later[1] if len(later) > 1 else 0) + products_forward(later[1:])
        changed += (inputs + 1) * outputs * (1 + behind)
    return times * changed + whole


def naive_flop(weights: ArrayLike, tokens: ArrayLike, both: bool = False, share: float = 1.0) -> Result:
    """FLOP of training a large dense network by trying its weights one at a time: 2 N D for each of N + 1 passes.

    Args:
        weights: how many weights N the network has, at least 0.
        tokens: how many tokens D it learns from, at least 0.
        both: whether each weight is tried in both directions, 2 N passes, rather than in one.
        share: what part of a pass has to be done again for a tried weight, in (0, 1].
    Returns: FLOP, in the broadcast shape.
    Assumes: a multiplication and an addition for each weight and token of a pass, and as many steps as usual.
    Raises: ValueError if an argument is out of range.
    Source: Kaplan et al. 2020, arXiv:2001.08361, section 2.1 (2 N a token forwards); definition.
    """
    n, d = within("weights", weights, "[0, inf)"), within("tokens", tokens, "[0, inf)")
    passes = (2 * n if both else n) * within("share", share, "(0, 1]") + (0 if both else 1)
    return plain(passes * 2 * n * d)


def descended(
    network: Network, x: FloatArray, labels: NDArray[np.integer], rate: float, steps: int, batch: int,
    rng: np.random.Generator,
) -> Network:  # fmt: skip
    """The network after gradient descent on examples drawn at random.

    Args:
        network: the network, which is left as it was.
        x: examples, of shape (examples, inputs).
        labels: right answers, of shape (examples,).
        rate: how far a step moves each weight for a unit of its slope, above 0.
        steps: how many steps are made, at least 0.
        batch: examples of a step, at least 1.
        rng: where the random numbers come from.
    Returns: a network of the same shape.
    Raises: ValueError if rate, steps or batch is out of range.
    Source: Robbins and Monro 1951; definition.
    """
    within("rate", rate, "(0, inf)")
    many = int(within("steps", steps, "[0, inf)", whole=True))
    drawn = int(within("batch", batch, "[1, inf)", whole=True))
    moved = [part.copy() for part in network]
    for _ in range(many):
        chosen = rng.integers(0, len(x), drawn)
        for part, slope in zip(moved, backpropagated(moved, x[chosen], labels[chosen]), strict=True):
            part -= rate * slope
    return moved


def kept_if_better(
    network: Network, x: FloatArray, labels: NDArray[np.integer], tweak: float, sweeps: int
) -> tuple[Network, int]:
    """The network after each weight in turn was raised, or else lowered, and left so where that lowered the loss.

    Args:
        network: the network, which is left as it was.
        x: examples, of shape (examples, inputs).
        labels: right answers, of shape (examples,).
        tweak: how far a weight is moved, above 0.
        sweeps: how often every weight has its turn, at least 0.
    Returns: a network of the same shape, and how many passes forwards it took, the first one included.
    Raises: ValueError if tweak or sweeps is out of range.
    Source: definition (coordinate search with a fixed step).
    """
    within("tweak", tweak, "(0, inf)")
    many = int(within("sweeps", sweeps, "[0, inf)", whole=True))
    moved = [part.copy() for part in network]
    stands, passes = loss(moved, x, labels), 1
    for _ in range(many):
        for part in moved:
            for place in np.ndindex(part.shape):
                kept = part[place]
                for by in (tweak, -tweak):
                    part[place] = kept + by
                    found = loss(moved, x, labels)
                    passes += 1
                    if found < stands:
                        stands = found
                        break
                    part[place] = kept
    return moved, passes


def helped_singly(
    network: Network, x: FloatArray, labels: NDArray[np.integer], moves: Network, every: int = 1
) -> float:
    """Share of moves of one weight, each made by itself, that lower the loss; moves of nought are left out.

    Args:
        network: the network, which is left as it was.
        x: examples, of shape (examples, inputs).
        labels: right answers, of shape (examples,).
        moves: how far each weight is moved, shaped like the network.
        every: 1 to make each move, n to make each n-th, at least 1.
    Returns: a share.
    Raises: ValueError if every is out of range or no weight is moved.
    Source: definition.
    """
    leap = int(within("every", every, "[1, inf)", whole=True))
    moved = [part.copy() for part in network]
    stands, good, made = loss(moved, x, labels), 0, 0
    places = [(part, by, at) for part, by in zip(moved, moves, strict=True) for at in np.ndindex(part.shape) if by[at]]
    if not places:
        raise ValueError("moves must move a weight, and all are 0")
    for part, by, at in places[::leap]:
        kept = part[at]
        part[at] = kept + by[at]
        good += loss(moved, x, labels) < stands
        part[at] = kept
        made += 1
    return good / made
