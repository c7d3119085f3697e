"""Tokens to a loss: values by hand, and the laws that they were solved from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.parametric import joint_loss, parametric_loss
from snippets.thrift import tokens_to_reach, tokens_to_reach_jointly
from tests.snippets.common import close

HOFFMANN = (406.4, 410.7, 0.34, 0.28)  # arXiv:2203.15556, equation 10
KAPLAN = (6.4e13, 1.8e13, 0.076, 0.103)  # arXiv:2001.08361, table 2


def test_by_hand() -> None:
    # size takes 5 / 100^0.5 = 0.5 of the loss of 1.2, and data 7 / D^(1/3) = 0.7 for D = 1000
    assert tokens_to_reach(1.2, 100, 5, 7, 0.5, 1 / 3) == close(1000)
    # L^(1 / 0.5) = 9, of which (40 / 8)^(0.5 / 0.5) = 5 is size; 12 / D = 4
    assert tokens_to_reach_jointly(3, 8, 40, 12, 0.5, 0.5) == close(3)


@given(st.floats(1e8, 1e12), st.floats(1e8, 1e13))
def test_each_law_gives_its_tokens_back(parameters: float, tokens: float) -> None:
    loss = parametric_loss(parameters, tokens, *HOFFMANN)
    assert tokens_to_reach(loss, parameters, *HOFFMANN) == close(tokens, rel=1e-9)
    loss = joint_loss(parameters, tokens, *KAPLAN)
    assert tokens_to_reach_jointly(loss, parameters, *KAPLAN) == close(tokens, rel=1e-6)


@pytest.mark.parametrize(
    ("function", "arguments"),
    [(tokens_to_reach, (0.5, 100, 5, 7, 0.5, 1 / 3)), (tokens_to_reach_jointly, (2, 8, 40, 12, 0.5, 0.5))],
)
def test_a_loss_that_the_size_forbids_is_refused(function, arguments) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match=r"what size leaves to data must be in \(0, inf\), got -?[01]\.0"):
        function(*arguments)
