"""Forward-forward: a network whose layers each learn by themselves to tell true pairs of example and label from false.

A layer is a matrix of inputs by units and a vector of biases, with rectified units. Its goodness for an example is the
mean square of what its units give. The label stands among the inputs of the first layer; each later layer sees what the
one before gives, brought to one length, so that it cannot read the goodness off. Anything outside its allowed range,
NaN included, raises ValueError with the argument's name, value and range.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from snippets.arguments import FloatArray, within
from snippets.descent import Network, products_forward


def joined(x: FloatArray, labels: NDArray[np.integer], classes: int) -> FloatArray:
    """Examples with their labels beside them: a 1 in the place of the label, among as many places as there are classes.

    Args:
        x: examples, of shape (examples, inputs).
        labels: of shape (examples,), whole numbers from 0 to below classes.
        classes: how many labels there are, at least 1.
    Returns: an array of shape (examples, classes + inputs).
    Raises: ValueError if classes is out of range.
    Source: Hinton 2022, arXiv:2212.13345, section 3.3.
    """
    return np.hstack([np.eye(int(within("classes", classes, "[1, inf)", whole=True)))[labels], x])


def one_length(h: FloatArray) -> FloatArray:
    """Each row divided by the root of its mean square, so that only its direction is left.

    Args:
        h: what units give, of shape (examples, units).
    Returns: an array of the same shape; rows of noughts stay as they are.
    Source: Hinton 2022, arXiv:2212.13345, section 2.1.
    """
    length: FloatArray = np.sqrt(np.mean(h**2, axis=1, keepdims=True)) + 1e-8
    return h / length


def slopes(network: Network, true: FloatArray, false: FloatArray, threshold: float, sharpness: float = 1.0) -> Network:
    """Slopes of each layer by itself, of a loss that is low where it holds true pairs to be good and false ones bad.

    The loss is the mean of ln(1 + e^(-s (g - t))) over true pairs, of ln(1 + e^(s (g - t))) over false ones, with the
    goodness g of the layer, the threshold t and the sharpness s. Nothing is carried back from layer to layer.

    Args:
        network: matrices and biases of the layers in turn.
        true: examples beside their labels, of shape (examples, inputs).
        false: examples beside wrong labels, of the same shape.
        threshold: goodness at which the layer is undecided, above 0.
        sharpness: how fast it decides, above 0.
    Returns: slopes, shaped like the network.
    Raises: ValueError if threshold or sharpness is out of range.
    Source: Hinton 2022, arXiv:2212.13345, section 2, equation 1; sums of squares there are sharpness times means here.
    """
    within("threshold", threshold, "(0, inf)")
    within("sharpness", sharpness, "(0, inf)")
    seen, sign = np.vstack([true, false]), np.repeat([1.0, -1.0], [len(true), len(false)])
    found: Network = []
    for layer in range(0, len(network), 2):
        h = np.maximum(seen @ network[layer] + network[layer + 1], 0)
        sure = np.clip(sign * sharpness * (np.mean(h**2, axis=1) - threshold), -500, 500)
        back = (-sign * sharpness / (1 + np.exp(sure)) * 2 / (len(true) * h.shape[1]))[:, None] * h
        found += [seen.T @ back, back.sum(0)]
        seen = one_length(h)
    return found


def goodness(network: Network, x: FloatArray, classes: int, skipped: int = 0) -> FloatArray:
    """How good each label is for each example: the sum of the layers' goodness, with the label beside the example.

    Args:
        network: matrices and biases of the layers in turn.
        x: examples without labels, of shape (examples, inputs).
        classes: how many labels there are, at least 1.
        skipped: how many of the first layers are left out of the sum, at least 0.
    Returns: an array of shape (examples, classes).
    Raises: ValueError if classes or skipped is out of range.
    Source: Hinton 2022, arXiv:2212.13345, section 3.3.
    """
    many = int(within("classes", classes, "[1, inf)", whole=True))
    within("skipped", skipped, "[0, inf)", whole=True)
    total = np.zeros((len(x), many))
    for label in range(many):
        seen = joined(x, np.full(len(x), label), many)
        for layer in range(0, len(network), 2):
            h = np.maximum(seen @ network[layer] + network[layer + 1], 0)
            if layer >= 2 * skipped:
                total[:, label] += np.mean(h**2, axis=1)
            seen = one_length(h)
    return total


def hard_labels(
    network: Network,
    x: FloatArray,
    labels: NDArray[np.integer],
    classes: int,
    sharpness: float,
    rng: np.random.Generator,
) -> NDArray[np.integer]:
    """A wrong label for each example, drawn the more often the better the network holds it to be.

    Args:
        network: matrices and biases of the layers in turn.
        x: examples without labels, of shape (examples, inputs).
        labels: right answers, of shape (examples,).
        classes: how many labels there are, at least 2.
        sharpness: what the goodness is multiplied by before the softmax that gives the chances, at least 0.
        rng: where the random numbers come from.
    Returns: labels, of shape (examples,), none of them right.
    Raises: ValueError if classes or sharpness is out of range.
    Source: Hinton 2022, arXiv:2212.13345, section 3.3, where a trained softmax draws them.
    """
    many = int(within("classes", classes, "[2, inf)", whole=True))
    within("sharpness", sharpness, "[0, inf)")
    chances = sharpness * goodness(network, x, many) + rng.gumbel(size=(len(x), many))
    chances[np.arange(len(x)), labels] = -np.inf
    wrong: NDArray[np.integer] = chances.argmax(1)
    return wrong


def products(sizes: Sequence[int], classes: int = 0) -> int:
    """Multiplications of learning from one example: two passes forwards, true and false, and two sets of slopes.

    Args:
        sizes: numbers that enter, labels among them, and leave the layers in turn.
        classes: how many labels are tried to draw a hard one, 0 where wrong labels are drawn without a pass.
    Returns: a count: 4 for each weight, or classes + 2.
    Raises: ValueError if classes is out of range.
    Assumes: what is done once for each unit, such as squares and lengths, is left out.
    Source: definition.
    """
    return (max(int(within("classes", classes, "[0, inf)", whole=True)), 2) + 2) * products_forward(sizes)
