"""What `reckoner check` says: each thing that can be wrong with a page, in one line, word for word."""

from __future__ import annotations

import pytest

from tests.project import ARCHIVE, PROSE_LINE, WORDS, Result, essay

SUMS = "essays/sums.py"
AT = f"{SUMS}:{PROSE_LINE}"
"""The first line of the prose."""


def check(project, prose, **parts):
    return project.write({SUMS: essay(prose, **parts)}).check()


def test_what_holds_is_counted(project):
    assert project.check() == Result(0, "All holds: 5 bindings in 1 essay.\n")


def test_a_check_changes_no_file(project):
    before = project.files()
    project.write({SUMS: essay("[34%](<calc: {rate:.0%}>)")}).check()
    assert project.files() == before | {SUMS: essay("[34%](<calc: {rate:.0%}>)").encode()}


# Calculations


def test_a_drifted_number_names_file_line_and_mend(project):
    assert check(project, "So\n[34%](<calc: {rate:.0%}>) fail.") == Result(
        1,
        "",
        f'{SUMS}:{PROSE_LINE + 1}: the prose says "34%", rate gives 0.3333333333 (33%); '
        "mend: reckoner fix essays/sums.py, then read the sentence again\n",
    )


def test_a_number_that_drifted_in_the_summary_is_named_at_its_line(project):
    assert check(project, "x", summary="[34%](<calc: {rate:.0%}>)").err.startswith(
        f'{SUMS}:3: the prose says "34%", rate gives 0.3333333333 (33%); '
        "mend: reckoner fix essays/sums.py, then read the sentence again\n",
    )


def test_a_literal_over_two_lines_is_shown_on_one(project):
    assert check(project, "[34\n  items](<calc: {rate * 99:.0f} items>)").err == (
        f'{AT}: the prose says "34 items", rate * 99 gives 33 (33 items); '
        "mend: reckoner fix essays/sums.py, then read the sentence again\n"
    )


def test_each_value_of_a_template_is_shown(project):
    assert check(project, "[33% of 9](<calc: {rate:.0%} of {n}>)", code="# The rate\nrate, n = 1 / 3, 10").err == (
        f'{AT}: the prose says "33% of 9", rate gives 0.3333333333, n gives 10 (33% of 10); '
        "mend: reckoner fix essays/sums.py, then read the sentence again\n"
    )


def test_two_drifted_numbers_on_one_line_are_both_named(project):
    result = check(project, "[34%](<calc: {rate:.0%}>) and [67%](<calc: {rate:.0%}>)")
    assert [line.split(",")[0] for line in result.err.splitlines()] == [
        f'{AT}: the prose says "34%"',
        f'{AT}: the prose says "67%"',
    ]


def test_a_name_is_evaluated_at_its_place_in_the_essay(project):
    text = essay("[1](<calc: {x}>)", code="# First\nx = 1") + "\n# %%\nx = 2\n\n# %% [markdown]\n# [2](<calc: {x}>)\n"
    assert project.write({SUMS: text.replace("{rate:.0%}", "{x / 6:.0%}")}).check().code == 0


def test_an_undefined_name_is_named(project):
    assert check(project, "[33%](<calc: {rat:.0%}>)") == Result(
        1,
        "",
        f"{AT}: the binding '{{rat:.0%}}' fails: NameError: name 'rat' is not defined; "
        "mend: correct the expression, or define the name in a cell above this one\n",
    )


def test_a_calculation_that_names_nothing_is_refused(project):
    assert check(project, "[999](<calc: {999}>)") == Result(
        1,
        "",
        f"{AT}: the binding '{{999}}' names nothing, so that 999 is typed and not calculated; "
        "mend: give the value a name in a code cell above, and bind that name\n",
    )


@pytest.mark.parametrize(
    "target",
    [
        "{2 * 3}",
        "{'words'}",
        "{max(2, 3)}",
        "{sum(i for i in (1, 2))}",
        "{rate:.0%} of {6}",
    ],
)
def test_arithmetic_words_and_functions_of_literals_name_nothing(project, target):
    assert "names nothing" in check(project, f"[6](<calc: {target}>)").err


@pytest.mark.parametrize("typed", ["rate * 0 + 6", "6 if rate else 0", "rate and 6", "max(6, rate)"])
def test_a_calculation_that_gives_a_number_typed_in_it_is_refused(project, typed):
    assert f"gives a number that is typed in {typed}; mend: give the value a name" in check(
        project, f"[6](<calc: {{{typed}:.0f}}>)"
    ).err.replace("\\", "")


def test_a_fact_binding_that_gives_a_number_typed_in_it_is_refused(project):
    assert "gives a number that is typed in" in check(project, "[6](<fact: {acme.batch_items * 0 + 6}>)").err


@pytest.mark.parametrize("target", ["{rate * 6:.0f}", "{round(6.7 * rate, 2):.0f}", "{rate * 2 * 3:.0f}"])
def test_a_number_typed_in_a_calculation_may_be_what_it_gives_by_chance(project, target):
    assert "typed" not in check(project, f"[2](<calc: {target}>)").err


def test_a_value_that_is_no_number_is_named(project):
    assert check(project, "[a lot](<calc: {float('inf'):.0%}>)").err == (
        f"{AT}: the binding \"{{float('inf'):.0%}}\" fails: the value is inf, which is no number to print; "
        "mend: correct the format, or give it what it can write\n"
    )


def test_a_template_that_cannot_be_read_is_named(project):
    assert check(project, "[33%](<calc: rate>)").err == (
        f"{AT}: the binding 'rate' cannot be read: no {{expression}} in it; "
        "mend: write it as (<calc: {expression:format}>)\n"
    )


def test_a_calculation_on_a_page_written_by_hand_is_named(project):
    project.write({"docs/index.md": "---\ntitle: x\n---\n\n[33%](<calc: {rate:.0%}>)\n"})
    assert project.check() == Result(
        1,
        "",
        "docs/index.md:5: a calc binding outside an essay, where nothing runs; "
        "mend: bind it to a fact, or move the sentence into an essay\n",
    )


# Facts


def test_a_drifted_fact_names_its_record(project):
    assert check(project, "[301](<fact: {acme.batch_items}>)") == Result(
        1,
        "",
        f'{AT}: the prose says "301", acme.batch_items is 300 items in archive/facts/acme.toml:1 (300); '
        "mend: reckoner fix essays/sums.py, then read the sentence again\n",
    )


def test_a_drifted_fact_is_named_in_whichever_file_of_facts_it_stands(project):
    (project.root / "archive/facts/acme.toml").unlink()
    project.write({"archive/facts/zeta.toml": "\n" + ARCHIVE["archive/facts/acme.toml"]})
    assert (
        "acme.batch_items is 300 items in archive/facts/zeta.toml:2 (300); "
        in check(project, "[301](<fact: {acme.batch_items}>)").err
    )


def test_a_fact_that_drifted_on_a_page_written_by_hand_is_named(project):
    project.write({"docs/about.md": "So\n[301](<fact: {acme.batch_items}>)\n"})
    assert project.check().err.startswith(
        'docs/about.md:2: the prose says "301", acme.batch_items is 300 items in archive/facts/acme.toml:1 (300); '
    )


def test_an_unknown_fact_is_named_with_what_is_near(project):
    assert check(project, "[300](<fact: {acme.batch_item}>)").err == (
        f"{AT}: the binding '{{acme.batch_item}}' fails: no fact 'acme.batch_item' in archive/facts/, "
        "did you mean 'acme.batch_items'?; mend: use facts of archive/facts/ and arithmetic alone\n"
    )


def test_a_fact_binding_without_a_fact_is_named(project):
    assert check(project, "[300](<fact: {3 * 100}>)").err == (
        f"{AT}: the binding '{{3 * 100}}' fails: no fact in it; "
        "mend: use facts of archive/facts/ and arithmetic alone\n"
    )


@pytest.mark.parametrize("expression", ["open('x')", "acme.batch_items.__class__", "(lambda: acme.batch_items)()"])
def test_a_fact_binding_runs_no_code(project, expression):
    result = check(project, f"[300](<fact: {{{expression}}}>)")
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith(f"{AT}: the binding ")
    assert result.err.endswith("; mend: use facts of archive/facts/ and arithmetic alone\n")


def test_a_fact_may_be_reckoned_with(project):
    assert check(
        project, "[three hundred](<fact: {acme.batch_items:words}>), [150](<fact: {acme.batch_items / 2:.0f}>)"
    ) == (Result(0, "All holds: 2 bindings in 1 essay.\n"))


# Quotations


def quotation(words=WORDS, name="Ada Byron", id="ada-point"):
    return f"> {words}\n>\n> — [{name}](<said: {id}>)"


def test_an_unknown_excerpt_is_named_with_what_is_near(project):
    assert check(project, quotation(id="ada-pont")) == Result(
        1,
        "",
        f"{SUMS}:18: no excerpt 'ada-pont' in archive/excerpts/, did you mean 'ada-point'?; "
        "mend: correct the id, or add the excerpt to the archive\n",
    )


def test_an_altered_quotation_shows_both_wordings(project):
    assert check(project, quotation(WORDS.replace("some fail", "many fail"))).err == (
        f'{SUMS}:18: the quotation has "them work, many fail, and" where ada-point has "them work, some fail, and" '
        "(archive/excerpts/acme.toml:1); mend: quote the record's own words\n"
    )


def test_a_quotation_cut_short_shows_both_wordings(project):
    assert check(project, quotation(WORDS.removesuffix(" and that is the point."))).err == (
        f'{SUMS}:18: the quotation has "some fail," where ada-point has "some fail, and that is the point." '
        "(archive/excerpts/acme.toml:1); mend: quote the record's own words\n"
    )


def test_a_wrong_speaker_is_named(project):
    assert check(project, quotation(name="Ada Lovelace")).err == (
        f'{SUMS}:18: the prose names "Ada Lovelace", ada-point was said by Ada Byron (archive/excerpts/acme.toml:1); '
        "mend: write [Ada Byron](<said: ada-point>)\n"
    )


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("As [Ada Byron](<said: ada-point>) said.", 16),
        ("> — [Ada Byron](<said: ada-point>)", 16),
        (f"{WORDS}\n\n> — [Ada Byron](<said: ada-point>)", 18),
        (f"> {WORDS}\n\n— [Ada Byron](<said: ada-point>)", 18),
    ],
    ids=["in a sentence", "below nothing", "below a paragraph", "outside the quotation"],
)
def test_an_attribution_that_ends_no_quotation_is_named(project, prose, line):
    assert check(project, prose).err.splitlines()[-1] == (
        f"{SUMS}:{line}: the attribution to ada-point ends no quotation; "
        'mend: put it on a line "> — [Name](<said: id>)" below the words, or set the words in quotation marks'
    )


@pytest.mark.parametrize("dash", ["—", "–", "-", "--"])
def test_an_attribution_begins_with_any_dash(project, dash):
    assert check(project, quotation().replace("—", dash)).code == 0


def test_a_quotation_may_break_its_lines_and_curl_its_quotes_as_it_likes(project):
    assert check(project, quotation(WORDS.replace(", some", ",\n> some"))).code == 0


@pytest.mark.parametrize("words", ['"some fail"', "“some fail”", '"some\nfail"', '"Most of them [...] fail"'])
def test_an_inline_quotation_stands_in_the_record(project, words):
    assert check(project, f"That [{words}](<said: ada-point>) is so.").code == 0


@pytest.mark.parametrize("words", ['"many fail"', '"ome fail"', '""'])
def test_an_inline_quotation_that_does_not_is_named(project, words):
    assert check(project, f"That [{words}](<said: ada-point>) is so.").err == (
        f"{AT}: the words {words} do not stand in ada-point (archive/excerpts/acme.toml:1); "
        "mend: quote the record's own words\n"
    )


# Terms, works, plain


def test_an_unknown_term_is_named_with_what_is_near(project):
    assert check(project, "the [rate](<term: failure-rat>)") == Result(
        1,
        "",
        f"{AT}: no term 'failure-rat' in archive/terms/, did you mean 'failure-rate'?; "
        "mend: correct the id, or define the term in the archive\n",
    )


def test_an_unknown_work_is_named_with_what_is_near(project):
    assert check(project, "([Byron 2024](<work: talk-2023>))") == Result(
        1,
        "",
        f"{AT}: no work 'talk-2023' in archive/works/, did you mean 'talk-2024'?; "
        "mend: correct the id, or add the work to the archive\n",
    )


def test_a_wrong_year_of_a_work_is_named(project):
    assert check(project, "([Byron 2023](<work: talk-2024>))") == Result(
        1, "", f'{AT}: the prose says "Byron 2023", talk-2024 is of 2024; mend: write Byron 2024\n'
    )


@pytest.mark.parametrize("reason", ["", "no", "because"])
def test_a_plain_number_without_a_reason_is_named(project, reason):
    assert check(project, f"the [twelve](<plain: {reason}>)") == Result(
        1,
        "",
        f'{AT}: "twelve" is left unbound without a reason; '
        "mend: say why, as in (<plain: a count of what stands on this page>)\n",
    )


def test_a_plain_number_with_a_reason_holds(project):
    assert check(project, "the [twelve](<plain: the number of months>)").code == 0


@pytest.mark.parametrize(("key", "old"), [("excerpts", "ada-point"), ("claims", "ada-some-fail")])
def test_an_unknown_id_of_the_front_matter_is_named(project, key, old):
    project.replace(SUMS, f"[{old}]", f"[{old}s]")
    line = {"excerpts": 7, "claims": 8}[key]
    unjudged = (
        f'archive/claims/acme.toml:1: {old}: {SUMS} does not judge it; mend: add judge("{old}", ...) to the essay\n'
    )
    assert project.check() == Result(
        1,
        "",
        (unjudged if key == "claims" else "")
        + f"{SUMS}:{line}: no entry '{old}s' in archive/{key}/, did you mean '{old}'?; "
        "mend: correct the id, or add the entry\n",
    )


# Through the whole command


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_a_line_is_the_files_own_in_any_kind_of_file(project, end):
    text = essay('"""\nSo\n[34%](<calc: {rate:.0%}>)\n"""').replace('# """', '"""').replace("# So", "So")
    text = text.replace("# [34%]", "[34%]").replace("\n", end)
    assert project.write({SUMS: text}).check().err.startswith(f'{SUMS}:18: the prose says "34%"')


def test_what_only_looks_like_a_binding_is_named(project):
    assert check(project, "So\n[33%](calc: {rate:.0%}) fail").err.splitlines()[0] == (
        f"{SUMS}:17: a calc binding without angle brackets; mend: write (<calc: ...>)"
    )


def test_a_number_in_code_or_a_comment_is_not_checked(project):
    assert check(project, "`[34%](<calc: {rate:.0%}>)` <!-- [35%](<calc: {rate:.0%}>) -->") == Result(
        0, "All holds: 0 bindings in 1 essay.\n"
    )


def test_findings_come_in_the_order_of_files_and_lines(project):
    prose = "[34%](<calc: {rate:.0%}>)\n\n[301](<fact: {acme.batch_items}>)\n\n[x](<term: y>)"
    project.write(
        {
            SUMS: essay(prose),
            "essays/a.py": essay("[x](<term: z>)").replace("[ada-some-fail]", "[]"),
            "docs/index.md": "[x](<term: w>)",
        }
    )
    assert [line.split(": ")[0] for line in project.check().err.splitlines()] == [
        "docs/index.md:1",
        "essays/a.py:16",
        f"{SUMS}:16",
        f"{SUMS}:18",
        f"{SUMS}:20",
    ]
