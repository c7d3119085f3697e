"""The fits of the laws of size and tokens: known constants come back, within their standard errors."""

import numpy as np
import pytest

from snippets.lawfit import (
    JointLaw,
    LossLaw,
    bootstrap_joined_loss,
    bootstrap_parametric_loss,
    fit_joined_loss,
    fit_joint_loss,
    fit_parametric_loss,
    law_interval,
)
from snippets.parametric import joint_loss, parametric_loss
from tests.snippets.common import close

KNOWN = LossLaw(1.8172, 482.01, 2085.43, 0.3478, 0.3658)  # Besiroglu et al. 2024
JOINT = JointLaw(6.4e13, 1.8e13, 0.076, 0.103)  # Kaplan et al. 2020, table 2
NAMES = ("irreducible", "parameter_coefficient", "data_coefficient", "parameter_exponent", "data_exponent")


def made(count: int, noise: float, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Runs of the known law, their losses off by a noise of their logarithm."""
    rng = np.random.default_rng(seed)
    sizes = np.exp(rng.uniform(np.log(5e7), np.log(1e10), count))
    tokens = sizes * np.exp(rng.uniform(np.log(2), np.log(200), count))
    losses = parametric_loss(sizes, tokens, *KNOWN.shape, KNOWN.irreducible)
    return sizes, tokens, np.asarray(losses) * np.exp(rng.normal(0, noise, count))


@pytest.mark.slow
def test_constants_come_back_exactly_where_there_is_no_noise() -> None:
    law = fit_parametric_loss(*made(40, 0.0, 1))
    for name in NAMES:
        assert getattr(law, name) == close(getattr(KNOWN, name), rel=1e-6)
    assert law.objective < 1e-20


@pytest.mark.slow
def test_without_a_floor_a_law_without_one_comes_back_and_one_with_a_floor_is_missed() -> None:
    sizes, tokens, losses = made(40, 0.0, 1)
    bare = np.asarray(parametric_loss(sizes, tokens, *KNOWN.shape))
    law = fit_parametric_loss(sizes, tokens, bare, floor=False)
    assert law.irreducible == 0
    for name in NAMES[1:]:
        assert getattr(law, name) == close(getattr(KNOWN, name), rel=1e-6)
    missed = fit_parametric_loss(sizes, tokens, losses, floor=False)
    assert missed.irreducible == 0
    assert missed.objective > 1e-6
    assert missed.parameter_exponent < KNOWN.parameter_exponent


@pytest.mark.slow
def test_constants_come_back_within_their_standard_errors() -> None:
    runs = made(150, 0.003, 2)
    law, again = fit_parametric_loss(*runs), bootstrap_parametric_loss(*runs, resamples=30, seed=3)
    for name in NAMES:
        error = np.std([getattr(one, name) for one in again], ddof=1)
        assert 0 < error < 0.2 * getattr(KNOWN, name)
        assert abs(getattr(law, name) - getattr(KNOWN, name)) < 3 * error


@pytest.mark.slow
def test_a_run_that_went_wrong_moves_little() -> None:
    sizes, tokens, losses = made(60, 0.0, 4)
    losses[7] *= 1.5
    law = fit_parametric_loss(sizes, tokens, losses)
    assert law.parameter_exponent == close(KNOWN.parameter_exponent, rel=0.01)
    assert law.irreducible == close(KNOWN.irreducible, rel=0.01)


@pytest.mark.slow
def test_the_unit_of_the_loss_is_that_of_its_coefficients() -> None:
    sizes, tokens, losses = made(40, 0.002, 5)
    nats, bits = fit_parametric_loss(sizes, tokens, losses), fit_parametric_loss(sizes, tokens, losses / np.log(2))
    assert bits.irreducible * np.log(2) == close(nats.irreducible, rel=1e-4)
    assert bits.parameter_exponent == close(nats.parameter_exponent, rel=1e-3)


def jointly(count: int, noise: float, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The same sizes and tokens by the joint law."""
    sizes, tokens, _ = made(count, 0.0, seed)
    noisy = np.exp(np.random.default_rng(seed + 1).normal(0, noise, count))
    return sizes, tokens, np.asarray(joint_loss(sizes, tokens, *JOINT.shape)) * noisy


def test_the_joint_law_comes_back_exactly_where_there_is_no_noise() -> None:
    law = fit_joint_loss(*jointly(40, 0.0, 1))
    assert (law.parameter_exponent, law.data_exponent) == close(
        (JOINT.parameter_exponent, JOINT.data_exponent), rel=1e-3
    )
    assert np.log(law.parameter_scale) == close(np.log(JOINT.parameter_scale), rel=1e-3)
    assert np.log(law.data_scale) == close(np.log(JOINT.data_scale), rel=1e-3)
    assert law.objective < 1e-12


def test_the_joint_law_foretells_far_runs_of_its_own_within_the_noise() -> None:
    law = fit_joint_loss(*jointly(80, 0.003, 2))
    far = 1e11, 2e12
    assert joint_loss(*far, *law.shape) == close(joint_loss(*far, *JOINT.shape), rel=0.01)


def test_each_law_misses_runs_of_the_other() -> None:
    additive = made(40, 0.0, 1)
    assert fit_joint_loss(*additive).objective > 1e-6


def test_the_growth_of_the_best_size_is_shared_by_the_exponents() -> None:
    assert KNOWN.growth == close(0.3658 / (0.3478 + 0.3658))
    assert KNOWN.shape == (482.01, 2085.43, 0.3478, 0.3658)


@pytest.mark.slow
def test_the_draws_are_the_seeds() -> None:
    runs = made(20, 0.01, 6)
    first, again, other = (bootstrap_parametric_loss(*runs, resamples=2, seed=seed) for seed in (1, 1, 2))
    assert first == again
    assert first != other


@pytest.mark.slow
def test_laws_without_a_floor_are_drawn_again_without_one() -> None:
    drawn = bootstrap_parametric_loss(*made(20, 0.01, 6), resamples=2, seed=1, floor=False)
    assert [law.irreducible for law in drawn] == [0, 0]
    assert drawn[0] != drawn[1]


def test_lists_of_two_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="lists of one length"):
        fit_parametric_loss([1, 2], [1, 2, 3], [1, 2])


def test_five_runs_are_too_few_for_five_numbers() -> None:
    params, tokens, loss = made(6, 0.0, 1)
    with pytest.raises(ValueError) as error:
        fit_parametric_loss(params[:5], tokens[:5], loss[:5])
    assert str(error.value) == "number of runs must be in [6, inf), got 5.0"


def test_laws_that_agree_leave_a_run_its_own_spread() -> None:
    # z(0.95) = 1.644854; both laws give the same loss, so that the reach is that of the spread alone
    centre, low, high = law_interval([1e9], [2e10], [KNOWN, KNOWN], 0.01, 0.9)
    assert centre == close(parametric_loss(1e9, 2e10, *KNOWN.shape, KNOWN.irreducible))
    assert high / centre == close(np.exp(0.01644854), rel=1e-6)
    assert low * high == close(centre**2)


def test_laws_that_differ_widen_the_interval_by_their_variance() -> None:
    # losses of 1 and e^0.02 by laws of a floor alone: log losses 0 and 0.02, variance 0.0002
    laws = [LossLaw(floor, 0.0, 0.0, 0.3, 0.3) for floor in (1.0, float(np.exp(0.02)))]
    centre, _, high = law_interval([1.0], [1.0], laws, 0.0, 0.9)
    assert centre == close(np.exp(0.01))
    assert np.log(high / centre) == close(1.644854 * np.sqrt(0.0002), rel=1e-6)


def test_one_law_has_no_variance() -> None:
    with pytest.raises(ValueError) as error:
        law_interval([1.0], [1.0], [KNOWN], 0.0)
    assert str(error.value) == "number of laws must be in [2, inf), got 1.0"


@pytest.mark.slow
def test_runs_of_a_unit_are_drawn_together() -> None:
    runs = made(20, 0.01, 6)
    alone = bootstrap_parametric_loss(*runs, resamples=2, seed=1)
    assert bootstrap_parametric_loss(*runs, resamples=2, seed=1, units=np.arange(20.0)) == alone
    [same, _] = bootstrap_parametric_loss(*runs, resamples=2, seed=1, units=np.zeros(20))  # one unit: no draw differs
    assert same.growth == close(fit_parametric_loss(*runs).growth, rel=1e-3)
    with pytest.raises(ValueError, match="units must be one for each run"):
        bootstrap_parametric_loss(*runs, resamples=2, seed=1, units=[1.0, 2.0])


@pytest.mark.slow
@pytest.mark.parametrize("power", [0.4, 1.0, 1.8])
def test_the_power_that_joins_both_terms_comes_back(power: float) -> None:
    rng = np.random.default_rng(6)
    sizes = np.exp(rng.uniform(np.log(5e7), np.log(1e10), 80))
    tokens = sizes * np.exp(rng.uniform(np.log(2), np.log(200), 80))
    middle = np.exp(np.log(sizes).mean()), np.exp(np.log(tokens).mean())
    terms = (sizes / middle[0]) ** (-0.35 / power), (tokens / middle[1]) ** (-0.36 / power)
    losses = 1.8 + 0.6 * ((terms[0] + terms[1]) / 2) ** power
    law = fit_joined_loss(sizes, tokens, losses)
    assert law.joining == close(power, rel=1e-3)
    assert law.irreducible == close(1.8, rel=1e-3)
    assert law.parameter_exponent == close(0.35, rel=1e-3)
    assert law.data_exponent == close(0.36, rel=1e-3)
    size = law.parameter_coefficient / sizes ** (law.parameter_exponent / law.joining)
    data = law.data_coefficient / tokens ** (law.data_exponent / law.joining)
    assert law.irreducible + (size + data) ** law.joining == close(losses, rel=1e-5)


@pytest.mark.slow
def test_laws_of_runs_drawn_again_scatter_about_the_power() -> None:
    sizes, tokens, losses = made(120, 0.003, 8)
    law, again = fit_joined_loss(sizes, tokens, losses), bootstrap_joined_loss(sizes, tokens, losses, 20, 9)
    error = np.std([one.joining for one in again], ddof=1)
    assert 0 < error < 0.5
    assert abs(law.joining - 1) < 4 * error
