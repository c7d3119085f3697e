"""The formulas behind single remarks: values derived by hand."""

from snippets.remarks import plural


def test_a_name_in_the_plural_runs_to_the_next_name() -> None:
    million, billion, trillion = 1e6, 1e9, 1e12
    assert plural(million) == (million, billion)
    assert plural(billion) == (billion, trillion)
