"""Proof by mutation: one change at a time is killed, or stands for a reason that is said, or fails the command."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal
from unittest import mock

import pytest

from reckoner.check import assembly, resolution
from reckoner.check.checked_essay import check_prose
from reckoner.check.mutants import judging, report
from reckoner.check.mutants.judging import Baseline, Verdict, judge
from reckoner.check.mutants.mutants import Mutant, of_cell, others, sampled
from reckoner.check.mutants.visible_text import visible_code
from reckoner.check.unbound_numerals import unaccounted_code, unbound
from reckoner.run import scheduler
from reckoner.run.fingerprint import Inputs
from reckoner.source.archive import Archive, load
from reckoner.source.cells import Cell
from reckoner.source.essay import read
from reckoner.text.numeral_rules import RULES
from tests.project import PROSE, Project, essay, execute_here

ROOT = Path(__file__).parents[4]
FILE = "essays/x.py"
RATE = {"{rate:.0%}": {"text": "33%", "parts": [{"expression": "rate", "value": 1 / 3}]}}


def baseline_of(
    source: str, kind: Literal["front", "prose", "code"] = "prose", archive: Archive | None = None
) -> Baseline:
    """A file that is one cell, without anything about it."""
    baseline = Baseline(Path(), archive or Archive(), {FILE: source})
    starts = tuple(m.start() for m in re.finditer(r"^", source, re.MULTILINE))
    baseline.cells.append((FILE, Cell(kind, source, 1, starts), RATE))
    return baseline


def verdicts(baseline: Baseline) -> list[Verdict]:
    return [judge(baseline, mutant) for mutant in judging.mutants(baseline)]


def fates(baseline: Baseline) -> set[tuple[str, str]]:
    return {(verdict.fate, verdict.reason) for verdict in verdicts(baseline)}


def changed(source: str, kind: Literal["front", "prose", "code"] = "prose") -> str:
    """What is changed in a cell, in order."""
    (_, cell, _) = baseline_of(source, kind).cells[0]
    places = dict.fromkeys((mutant.at, mutant.old) for mutant in of_cell(cell, 0, FILE))
    return " ".join(old for _, old in places)


def of_project(project: Project) -> Baseline:
    with mock.patch.object(scheduler, "execute", execute_here):
        site = assembly.assemble(project.root)
    assert site.findings == []
    return judging.baseline(site)


# What is changed into what.


def test_a_digit_becomes_each_of_the_other_nine() -> None:
    assert others("3") == list("012456789")
    assert others("²") == list("⁰¹³⁴⁵⁶⁷⁸⁹")
    assert others("٣") == list("٠١٢٤٥٦٧٨٩")
    assert others("½") == list("⅓¼")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ten", ["eleven", "twelve"]),
        ("One", ["Two", "Three"]),
        ("HALF", ["THIRD", "QUARTER"]),
        ("doubled", ["tripled", "quadrupled"]),
        ("millions", ["billions", "trillions"]),
        ("tenfold", ["dozenfold", "hundredfold"]),
        ("twice", ["thrice"]),
        ("zero", ["one", "two"]),
    ],
)
def test_a_number_word_becomes_two_others_of_its_kind(word: str, expected: list[str]) -> None:
    assert others(word) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("It took 10 steps.", "1 0"),
        ("[33%](<calc: {rate * 100:.0f}%>) of it", "3 3"),
        ("`40` and\n```\n50\n```\n<!-- 60 --> but 7", "7"),
        ("See [page 2](https://x.org/34 'No 5') or ![8](y9.png).", "2 5 8"),
        ("[x]: https://x.org/12 'at 3'", "3"),
        ('<img width="40" alt="5 bars"> and <https://x.org/6>', "5"),
        ('A line{: .c2 title="3 of" } of it', "3"),
        ("# Ten steps\n\n| one nine | half |\n|---|---|", "Ten one nine half"),
        ("$x_1 = 10^{23}$, m² and ½[^4]", "1 1 0 2 3 ² ½ 4"),
        ("A second reading, then a third; a third of it; someone often attends.", "second third third"),
        ("for ten seconds", "ten"),
    ],
)
def test_what_is_prose_is_changed_and_nothing_else(source: str, expected: str) -> None:
    assert changed(source) == expected


def test_title_and_summary_are_changed_and_no_other_field() -> None:
    front = "---\ntitle: Ten\ndate: 2026-01-02\nsummary: >-\n  At 2\n  or 3.\npart: 4\n---"
    assert changed(front, "front") == "Ten 2 3"


def test_code_is_changed_where_it_speaks() -> None:
    source = """# Nine cells
n = 10
cap = f"at {n}"
author.figure(d, name="x1", caption="A 2 " f"{n:,.{k}f} of {{3}} {'4' if n else ''}" + cap, alt='5', data={"6": 7})
table([[f"{i}", 8] for i in x], columns=["9", "ab"], caption="two")
"""
    spoken = "Nine {n} 2 {n:,.{k}f} 3 {'4' if n else ''} 5 {i} 9 two"
    assert changed(source, "code") == spoken
    visible, fields = visible_code(source)
    assert len(visible) == len(source)
    assert [source[start:end] for start, end in fields] == ["{n}", "{n:,.{k}f}", "{'4' if n else ''}", "{i}"]


def test_a_mutant_changes_one_span() -> None:
    mutant = Mutant("prose", FILE, 1, 3, "10", "11", "")
    assert mutant.applied("at 10 or 10") == "at 11 or 10"
    with pytest.raises(AssertionError, match="is not in its source"):
        mutant.applied("at 20 or 10")
    with pytest.raises(AssertionError, match="is not in its source"):
        Mutant("prose", FILE, 1, 3, "10", "10", "").applied("at 10 or 10")


def test_a_mutant_is_the_cell_that_the_changed_file_would_have(project: Project) -> None:
    baseline = of_project(project)
    name, path = "essays/sums.py", project.root / "essays/sums.py"
    for mutant in [m for m in judging.mutants(baseline) if m.file == name][::7]:
        cell = baseline.cells[int(mutant.place)][1]
        path.write_text(mutant.applied(baseline.texts[name], cell.file_offset(mutant.at) - mutant.at), encoding="utf-8")
        found = read(path, project.root).cells[int(mutant.place)]
        assert (found.source, found.line) == (mutant.applied(cell.source), cell.line)
        assert mutant.line == cell.line_at(mutant.at)


def test_a_sample_is_the_same_for_the_same_seed_and_in_order() -> None:
    (_, cell, _) = baseline_of("1234567890").cells[0]
    made = list(of_cell(cell, 0, FILE))
    assert sampled(made, 20, 1) == sampled(made, 20, 1) != sampled(made, 20, 2)
    assert [m.at for m in sampled(made, 20, 1)] == sorted(m.at for m in sampled(made, 20, 1))
    assert sampled(made, 0, 1) == sampled(made, 999, 1) == made


# What becomes of them.


@pytest.mark.parametrize(
    ("prose", "fate", "reason"),
    [
        ("It is [33%](<calc: {rate:.0%}>).", "killed", ""),
        ("It is GPT-3.", "by rule", "name"),
        ("See [^3].", "by rule", "footnote mark"),
        ("In $x_{1}$.", "by rule", "index"),
        ('<i title="GPT-3">it</i>', "by rule", "name"),
        ("It [doubled](<plain: said of a doubling time>).", "left alone", "said of a doubling time"),
    ],
)
def test_a_bound_numeral_is_killed_and_another_stands_for_a_reason(prose: str, fate: str, reason: str) -> None:
    assert fates(baseline_of(prose)) == {(fate, reason)}


def test_a_range_of_years_stands_by_rule_only_while_it_is_one() -> None:
    found = verdicts(baseline_of("From 2019–2025, it grew."))
    assert {v.reason for v in found if v.fate != "killed"} == {"year"}
    assert [v.mutant.new for v in found if v.fate == "killed" and v.mutant.at == 5] == list("013456789")


def test_a_bound_numeral_that_the_check_takes_for_its_like_is_unexplained() -> None:
    with mock.patch.object(resolution, "same", return_value=True):
        found = verdicts(baseline_of("It is\n[33%](<calc: {rate:.0%}>)."))
    assert {v.fate for v in found} == {"unexplained"}
    assert [str(finding) for finding in report.unexplained(found)] == [
        f'essays/x.py:2: "3" in "{context}" may be 0, 1, 2, 4, 5, 6, 7, 8, 9, and the check says nothing; '
        "mend: have reckoner/check/resolution.py tell it from what '{rate:.0%}' gives"
        for context in ("33%.", "33%.")
    ]


def test_a_numeral_that_no_rule_sees_is_unexplained() -> None:
    with mock.patch("reckoner.check.unbound_numerals.numerals", return_value=[]):
        found = verdicts(baseline_of("It took 7 steps."))
    (finding,) = report.unexplained(found)
    assert str(finding) == (
        'essays/x.py:1: "7" in "It took 7 steps." may be 0, 1, 2, 3, 4, 5, 6, 8, 9, and the check says nothing; '
        "mend: bind it, or, if it is no quantity, add a row for it to reckoner/text/numeral_rules.py"
    )


@pytest.mark.parametrize("cite", ["Byron 2024", "Byron et al. 2024", "Byron et al. 2024a", "Byron, 2024"])
def test_the_year_of_a_citation_is_killed(project: Project, cite: str) -> None:
    baseline = baseline_of(f"It fails ([{cite}](<work: talk-2024>)).", archive=load(project.root))
    assert fates(baseline) == {("killed", "")}


WORDS = "In 10 of 40 runs it took two nines."


@pytest.fixture
def quoted(project: Project) -> Project:
    """A project whose record has numerals in its words."""
    from reckoner.text.quotation_match import fingerprint
    from tests.project import WORDS as OTHER

    project.replace("archive/excerpts/acme.toml", OTHER, WORDS)
    project.replace("archive/excerpts/acme.toml", fingerprint(OTHER), fingerprint(WORDS))
    project.replace("archive/claims/acme.toml", "some fail", "10 of 40")
    prose = PROSE.replace(OTHER, WORDS) + '\n\nSo ["10 of 40 runs"](<said: ada-point>).'
    return project.write({"essays/sums.py": essay(prose=prose)})


def test_quoted_numerals_are_killed_in_the_record_and_in_the_prose(quoted: Project) -> None:
    found = verdicts(of_project(quoted))
    assert {v.fate for v in found if v.mutant.kind in ("words", "bound")} == {"killed"}
    places = {(v.mutant.file, v.mutant.line, v.mutant.old) for v in found if v.mutant.kind == "words"}
    record = {("archive/excerpts/acme.toml", 3, old) for old in ["1", "0", "4", "two"]}
    assert places == record | {("archive/claims/acme.toml", 3, old) for old in "104"}


def test_the_words_of_a_claim_that_names_no_excerpt_are_guarded_by_their_fingerprint(quoted: Project) -> None:
    from reckoner.text.quotation_match import fingerprint

    fresh = f'fingerprint = "{fingerprint("10 of 40")}"\n'
    quoted.replace("archive/claims/acme.toml", 'excerpt = "ada-point"\n', fresh)
    found = [v for v in verdicts(of_project(quoted)) if v.mutant.file == "archive/claims/acme.toml"]
    assert {v.fate for v in found} == {"killed"}


def test_words_so_few_that_others_of_the_record_may_be_meant_are_unexplained(quoted: Project) -> None:
    quoted.replace("essays/sums.py", '["10 of 40 runs"]', '["10"]').replace(
        "archive/claims/acme.toml", "10 of 40", "10"
    )
    found = report.unexplained(verdicts(of_project(quoted)))
    assert [str(finding) for finding in found] == [
        'archive/claims/acme.toml:3: "1" in "words = "10"" may be 4, and the check says nothing; '
        "mend: quote more of ada-point, so that no other words of it can be meant",
        'essays/sums.py:23: "1" in "So "10"." may be 4, and the check says nothing; '
        "mend: quote more of ada-point, so that no other words of it can be meant",
    ]


def standing_facts(project: Project) -> set[tuple[str, str, str]]:
    """Field, fate and new value of the mutants of facts that stand."""
    found = [v for v in verdicts(of_project(project)) if v.mutant.kind == "facts"]
    return {(v.mutant.field, v.fate, v.mutant.new) for v in found if v.fate != "killed"}


def test_a_fact_that_prose_gives_is_killed(project: Project) -> None:
    assert standing_facts(project) == set()


def test_a_fact_that_prose_rounds_says_so(project: Project) -> None:
    prose = PROSE.replace("[300](<fact: {acme.batch_items}>)", "[3](<fact: {acme.batch_items / 100:.0f}>)")
    project.write({"essays/sums.py": essay(prose=prose)})
    assert standing_facts(project) == {("value", "rounded", digit) for digit in "123456789"}


def without_the_fact(project: Project) -> Project:
    return project.replace("essays/sums.py", "[300](<fact: {acme.batch_items}>)", "its")


def in_code(project: Project) -> Project:
    code = "from reckoner.author import facts\n\nrate = 1 / 3\nfacts.acme.batch_items"
    return without_the_fact(project).replace("essays/sums.py", "rate = 1 / 3", code.replace("\n", "\n"))


def test_a_fact_that_nothing_uses_says_so(project: Project) -> None:
    assert standing_facts(without_the_fact(project)) == {("value", "unused", digit) for digit in "123456789"}


def test_a_fact_that_code_reads_changes_the_fingerprint(project: Project) -> None:
    assert standing_facts(in_code(project)) == {("value", "through code", digit) for digit in "123456789"}


def test_a_fact_that_code_reads_and_no_fingerprint_knows_is_unexplained(project: Project) -> None:
    with mock.patch.object(Inputs, "_fact", return_value="0" * 64):
        assert {fate for _, fate, _ in standing_facts(in_code(project))} == {"unexplained"}


def test_an_interval_that_no_longer_holds_its_value_is_killed(project: Project) -> None:
    project.replace("archive/facts/acme.toml", "value = 300", 'value = 300\nlow = 299\nhigh = 400\ninterval = "range"')
    assert {new for field, _, new in standing_facts(project) if field == "low"} == {"1", *"012345678"}


# Captions, alt texts, tables.


def test_a_field_typed_over_is_killed() -> None:
    source = 'figure(d, name="x", caption=f"At {n:.0%} of {m}", alt=f"{k} bars", data={})'
    assert fates(baseline_of(source, "code")) == {("killed", "")}


def test_a_name_in_a_caption_stands_by_rule() -> None:
    assert fates(baseline_of('figure(d, caption="By GPT-3", alt="x")', "code")) == {("by rule", "name")}


@pytest.mark.parametrize(
    "source",
    [
        'said = f"at {n}"\nfigure(d, caption=said, alt="x")',
        'author.figure(d, caption=f"at {n}", alt="x")',
        'heads = ["x", f"at {n}"]\ntable(rows, columns=heads, caption="x")',
        'figure(d, caption="x" if n else f"at {n}", alt="x")',
    ],
)
def test_a_caption_by_any_other_name_is_read(source: str) -> None:
    assert fates(baseline_of(source, "code")) == {("killed", "")}


def test_a_table_that_the_check_cannot_read_is_unexplained() -> None:
    found = verdicts(baseline_of('table(made(f"at {n}"), columns=["x"], caption="y")', "code"))
    assert str(report.unexplained(found)[0]) == (
        'essays/x.py:1: "{n}" in "table(made(f"at {n}"), columns=["x"]," may be 7, seven, and the check says nothing; '
        "mend: write it in the call of figure or table, as an f-string"
    )


# What mutation found, and is mended.


@pytest.mark.parametrize(
    "prose",
    [
        '<img src="x.png" alt="40 bars">',
        "<abbr title='40 bars'>it</abbr>",
        '[it](x.md "40 bars")',
        '![it](x.png "40 bars")',
        '[it]: https://x.org "40 bars"',
        'it{: title="40 bars" }',
    ],
)
def test_words_within_a_tag_or_beside_a_destination_are_accounted_for(prose: str) -> None:
    (_, cell, _) = baseline_of(prose).cells[0]
    (finding,) = check_prose(cell, FILE, [], unbound(cell, []))
    assert finding.message == 'the numeral "40" is bound to nothing and exempt by no rule'


def code_messages(source: str) -> list[str]:
    (_, cell, _) = baseline_of(source, "code").cells[0]
    return [finding.message for finding in unaccounted_code(cell, FILE)]


@pytest.mark.parametrize(
    "source",
    [
        'said = "40 bars"\nfigure(d, caption=said, alt="x")',
        'author.figure(d, caption="40 bars", alt="x")',
        'figure(d, caption=f"{40} bars", alt="x")',
        "figure(d, caption=f\"{'40'} bars\", alt='x')",
    ],
)
def test_a_number_typed_into_a_caption_by_another_way_is_found(source: str) -> None:
    assert code_messages(source) == ['the numeral "40" is typed into the caption of a figure']


@pytest.mark.parametrize("made", ['"{} bars".format(40)', '"%d bars" % 40', 'made("40 bars")', "made_elsewhere"])
def test_a_caption_that_cannot_be_read_is_refused(made: str) -> None:
    assert code_messages(f'figure(d, caption={made}, alt="x")') == [
        "the caption of a figure is made in a way that the check cannot read"
    ]
    assert code_messages(f'figure(d, caption="x", alt={made})') == [
        "the alt of a figure is made in a way that the check cannot read"
    ]


# The command.

NAME = next(row.says for row in RULES if row.name == "name")


@pytest.mark.slow
def test_a_unit_is_changed_and_a_comparative_turned_round_and_both_are_killed(project: Project) -> None:
    project.replace("archive/facts/acme.toml", 'unit = "items"', 'unit = "steps of a run"')
    prose = "More than [33%](<calc: {rate:.0%}>) of the [300](<fact: {acme.batch_items}>) steps."
    project.write({"essays/sums.py": essay(prose=f"{PROSE}\n\n{prose}".replace("items (", "("))})
    baseline = of_project(project)
    assert [(m.old, m.new, judge(baseline, m).fate) for m in baseline.about] == [
        ("More than", "less than", judging.KILLED),
        ("steps", "minutes", judging.KILLED),
    ]


def test_a_number_without_a_declared_unit_is_given_no_other(project: Project) -> None:
    project.write({"essays/sums.py": essay(prose=f"{PROSE}\n\nIn [33](<calc: {{rate * 100:.0f}}>) steps.")})
    assert of_project(project).about == []


def test_the_command_lists_what_stands_and_why(project: Project) -> None:
    prose = PROSE + "\n\nGPT-3 is no part of it."
    project.write({"essays/sums.py": essay(prose=prose)}).write(
        {"docs/about.md": "---\ntitle: x\n---\nAt [7](<plain: why not>).\n"}
    )
    result = project.run("mutants", "--sample", "0")
    assert result.code == 0
    assert (
        result.out
        == f"""\
docs/about.md:4: "7" in "At 7." may be 0, 1, 2, 3, 4, 5, 6, 8, 9: left alone: why not
essays/sums.py:23: "3" in "GPT-3 is no part of it." may be 0, 1, 2, 4, 5, 6, 7, 8, 9: name
  name: {NAME}
126 mutants.
                               mutants        killed       by rule    left alone
bound words of prose                81            81             0             0
other prose                         18             0             9             9
units, comparatives                  0             0             0             0
captions, alts, tables               0             0             0             0
facts                               27            27             0             0
words of the record                  0             0             0             0
in all                             126           108             9             9
"""
    )


def test_the_command_fails_where_a_change_stands_for_no_reason(project: Project) -> None:
    with mock.patch.object(resolution, "same", return_value=True):
        result = project.run("mutants", "--sample", "60", "--seed", "3")
    assert result.code == 1
    assert "tell it from what '{rate:.0%}' gives" in result.err


def test_the_command_wants_a_site_that_holds(project: Project) -> None:
    project.replace("essays/sums.py", "[33%](<calc: {rate:.0%}>)\n", "[34%](<calc: {rate:.0%}>)\n")
    assert project.run("mutants").code == 1
    assert project.run("mutants").out == ""


@pytest.mark.slow
def test_no_change_to_the_real_essays_stands_for_no_reason() -> None:
    kept = [path for path in sorted((ROOT / "essays").glob("*.py")) if is_kept(path)]
    only = {path.relative_to(ROOT).as_posix() for path in kept or sorted((ROOT / "essays").glob("*.py"))[:1]}
    site = assembly.assemble(ROOT, only=only)
    assert site.findings == []
    baseline = judging.baseline(site)
    drawn = sampled([m for m in judging.mutants(baseline) if m.kind != "facts"], 200, 1)
    found = [judge(baseline, mutant) for mutant in drawn]
    assert report.unexplained(found) == []
    assert {v.fate for v in found if v.mutant.kind == "bound"} == {"killed"}


def is_kept(path: Path) -> bool:
    return "would not run" in scheduler.reason(read(path, ROOT), ROOT, load(ROOT))
