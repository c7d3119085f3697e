"""A number that stands twice: typed beside its calculation, or shown at two precisions."""

from __future__ import annotations

from tests.project import PROSE, PROSE_LINE, essay

SUMS = "essays/sums.py"
LAST = PROSE_LINE + 7
CODE = "from snippets.sums import share\nrate, whole = 1 / 3, 12"
MEND = "name it once in a code cell above, and bind both to that name"


def said(project, sentence, **parts):
    """What the check says of a sentence after the prose of the project, which is one of the short ones."""
    written = essay(f"{PROSE}\n\n{sentence}", **({"code": CODE} | parts))
    return project.write({SUMS: written.replace("part: Scaling", "part: Short reckonings")}).check().err


def test_a_numeral_left_alone_and_typed_into_a_calculation_is_named_at_its_line(project):
    assert said(project, "Of [twelve](<plain: the given>) items,\n[17%](<calc: {share(2, 12):.0%}>) fail.") == (
        f"""{SUMS}:{LAST}: the number "twelve" is typed a second time in '{{share(2, 12):.0%}}' at line {LAST + 1}; """
        f"mend: {MEND}\n"
    )


def test_a_numeral_left_alone_and_typed_into_arithmetic_is_found(project):
    assert '"A tenth" is typed' in said(
        project, "[A tenth](<plain: the step>) more is [0.03](<calc: {rate * 0.1:.2f}>)."
    )


def test_a_number_bound_to_a_name_and_given_to_a_call_again_is_found(project):
    found = said(project, "Of [12](<calc: {whole}>) items [17%](<calc: {share(2, 12):.0%}>) fail.")
    assert found.startswith(f'{SUMS}:{LAST}: the number "12" is typed a second time')


def test_a_number_that_is_named_once_and_bound_twice_passes(project):
    assert said(project, "Of [12](<calc: {whole}>) items [17%](<calc: {share(2, whole):.0%}>) fail.") == ""


def test_places_in_a_list_and_the_numbers_one_and_nought_are_nobodys(project):
    sentence = "[Twelve](<plain: the given>), [one](<plain: the first>): [9](<calc: {rates[12] + share(1, 1):.0f}>)."
    assert said(project, sentence, code=f"{CODE}\nrates = [8] * 13") == ""


def test_a_value_with_fewer_decimals_in_the_summary_is_named(project):
    assert said(project, "It is [0.33](<calc: {rate:.2f}>).", summary="It is [0.3](<calc: {rate:.1f}>).") == (
        f'{SUMS}:3: one value at two precisions: 0.3333333333 is "0.3" here and "0.33" at line {LAST}; '
        "mend: show it with as many decimals in both\n"
    )


def test_a_percentage_and_a_plain_number_are_two_forms(project):
    assert said(project, "It is [0.333](<calc: {rate:.3f}>).", summary="It is [33%](<calc: {rate:.0%}>).") == ""


def test_two_precisions_in_the_text_pass_where_one_is_the_other_rounded(project):
    assert said(project, "It is [0.333](<calc: {rate:.3f}>).\n\nIt is [0.33](<calc: {rate:.2f}>).") == ""


def test_two_precisions_in_the_text_are_named_where_one_is_not_the_other_rounded(project):
    sentence = "It is [0.85](<calc: {near:.2f}>).\n\nIt is [0.8](<calc: {near:.1f}>)."
    found = said(project, sentence, code=f"{CODE}\nnear = 0.8487")
    assert '0.8487 is "0.85" here and "0.8" at line' in found


def test_two_precisions_in_one_paragraph_are_read_together(project):
    assert (
        said(project, "It is [0.85](<calc: {near:.2f}>), or [0.8](<calc: {near:.1f}>).", code=f"{CODE}\nnear = 0.8487")
        == ""
    )


def test_a_value_that_is_shown_whole_in_both_places_passes(project):
    code = f"{CODE}\nquarter = 0.25"
    assert (
        said(project, "It is [0.250](<calc: {quarter:.3f}>).", code=code, summary="[0.25](<calc: {quarter:.2f}>)") == ""
    )
