"""The formulas behind single remarks: values derived by hand."""

from snippets.remarks import plural


def test_a_name_in_the_plural_runs_to_ten_of_it() -> None:
    thousand, million, billion = 1e3, 1e6, 1e9
    assert plural(thousand) == (thousand, 10 * thousand)
    assert [plural(million), plural(billion)] == [(million, 10 * million), (billion, 10 * billion)]
