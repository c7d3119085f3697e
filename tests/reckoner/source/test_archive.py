"""The archive: every message word for word, at the line of the entry or the field."""

from __future__ import annotations

import datetime as dt

import pytest

from reckoner.core.findings import Exit, Failure
from reckoner.source.archive import Archive, load
from reckoner.text import quotation_match
from tests.project import ARCHIVE

FACTS, EXCERPTS, WORKS = "archive/facts/acme.toml", "archive/excerpts/acme.toml", "archive/works/acme.toml"


def refused(project):
    """What is wrong with the archive, in one text."""
    with pytest.raises(Failure) as failure:
        load(project.root)
    return str(failure.value)


def excerpt(words, id="more", fingerprint=None):
    return (
        f'\n[[excerpt]]\nid = "{id}"\nwords = "{words}"\nspeaker = "ada-byron"\nwork = "talk-2024"\n'
        f'locator = "x"\nfingerprint = "{fingerprint or quotation_match.fingerprint(words)}"\n'
    )


def test_an_archive_that_holds_is_read(project):
    archive = load(project.root)
    assert [len(getattr(archive, kind)) for kind in ("works", "people", "excerpts", "facts", "terms", "claims")] == [
        1
    ] * 6
    fact = archive.facts["acme.batch_items"]
    assert (fact.value, fact.unit, fact.as_of) == (300, "items", dt.date(2024, 5, 6))


def test_an_entry_knows_its_file_and_line(project):
    assert load(project.root).where("works", "talk-2024") == ("archive/works/acme.toml", 3)


def test_a_project_without_an_archive_has_an_empty_one(tmp_path):
    assert load(tmp_path) == Archive()


def test_a_file_may_begin_with_a_byte_order_mark_and_end_its_lines_as_windows_does(project):
    project.write({FACTS: ("\ufeff" + ARCHIVE[FACTS]).replace("\n", "\r\n")})
    assert load(project.root).where("facts", "acme.batch_items") == (FACTS, 1)


@pytest.mark.parametrize(
    ("old", "new", "line", "message", "mend"),
    [
        ("as_of", "unti = 3\nas_of", 7, "no such field as 'unti', did you mean 'unit'?", "rename or remove it"),
        ('unit = "items"\n', "", 1, "the field 'unit' is missing", "add a line: unit = ..."),
        ("value = 300", 'value = "300"', 3, "value = '300' is no number", "write it as value = 300"),
        ("value = 300", "value = true", 3, "value = True is no number", "write it as value = 300"),
        ("value = 300", "value = nan", 3, "value = nan is no number", "write it as value = 300"),
        ("value = 300", "value = inf", 3, "value = inf is no number", "write it as value = 300"),
        ('unit = "items"', 'unit = " "', 4, "unit = ' ': string should have at least 1 character", "correct unit"),
        (
            "as_of = 2024-05-06",
            'as_of = "soon"',
            7,
            "as_of = 'soon' is no day",
            "write it as as_of = 2024-05-06",
        ),
    ],
)
def test_a_wrong_field_is_named_at_its_line(project, old, new, line, message, mend):
    project.replace(FACTS, old, new)
    assert refused(project) == f"{FACTS}:{line}: acme.batch_items: {message}; mend: {mend}"


@pytest.mark.parametrize("id", ["Acme.batch", "batch", "acme..batch", "acme.batch-items", "acme.é"])
def test_a_facts_id_has_dots_and_small_letters(project, id):
    project.replace(FACTS, "acme.batch_items", id)
    assert refused(project) == (
        f"{FACTS}:2: {id}: id = {id!r} cannot be an id; "
        "mend: use small letters, digits and single hyphens, or in facts a group, a dot and a name with _"
    )


@pytest.mark.parametrize("id", ["Talk", "talk_2024", "talk 2024", "talk--2024", ""])
def test_another_id_has_hyphens_and_small_letters(project, id):
    project.replace(WORKS, "talk-2024", id)
    assert refused(project).splitlines()[-1] == (
        f"{WORKS}:4: {id}: id = {id!r} cannot be an id; "
        "mend: use small letters, digits and single hyphens, or in facts a group, a dot and a name with _"
    )


def test_an_entry_without_an_id_is_named(project):
    project.replace(FACTS, 'id = "acme.batch_items"\n', "")
    assert refused(project) == f"{FACTS}:1: (no id): the field 'id' is missing; mend: add a line: id = ..."


def test_a_works_kind_is_one_of_six(project):
    project.replace(WORKS, '"interview"', '"film"')
    assert refused(project) == (
        f"{WORKS}:5: talk-2024: kind = 'film': input should be 'book', 'interview', 'paper', 'report', 'dataset' or "
        "'post'; mend: correct kind"
    )


def test_a_work_without_authors_is_named(project):
    project.replace(WORKS, '["Ada Byron"]', "[]")
    assert refused(project) == (
        f'{WORKS}:7: talk-2024: authors = [] is no list of names; mend: write it as authors = ["Ada Byron"]'
    )


def test_several_wrong_fields_are_all_named(project):
    project.replace(FACTS, "value = 300", "valu = 300")
    assert refused(project).splitlines() == [
        f"{FACTS}:1: acme.batch_items: the field 'value' is missing; mend: add a line: value = ...",
        f"{FACTS}:3: acme.batch_items: no such field as 'valu', did you mean 'value'?; mend: rename or remove it",
    ]


def test_a_second_entry_of_an_id_is_named(project):
    project.write({FACTS: ARCHIVE[FACTS] + "\n" + ARCHIVE[FACTS]})
    assert refused(project) == (f"{FACTS}:9: id 'acme.batch_items' stands already at line 1; mend: choose another id")


def test_an_entry_that_cannot_be_read_does_not_make_others_unresolved(project):
    project.replace("archive/people/acme.toml", 'who = "then at Acme"\n', "")
    assert refused(project) == (
        "archive/people/acme.toml:1: ada-byron: the field 'who' is missing; mend: add a line: who = ..."
    )


# References


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "entry", "key", "target"),
    [
        (EXCERPTS, "ada-byron", "ada-byrom", 1, "ada-point", "speaker", "people"),
        (EXCERPTS, "talk-2024", "talk-2025", 1, "ada-point", "work", "works"),
        (FACTS, "talk-2024", "talk-2025", 1, "acme.batch_items", "work", "works"),
        ("archive/claims/acme.toml", "ada-byron", "ada-byrom", 1, "ada-some-fail", "speaker", "people"),
        ("archive/claims/acme.toml", "talk-2024", "talk-2025", 1, "ada-some-fail", "work", "works"),
        ("archive/claims/acme.toml", "ada-point", "ada-pint", 1, "ada-some-fail", "excerpt", "excerpts"),
    ],
)
def test_a_reference_to_nothing_is_named_with_what_is_near(project, name, old, new, line, entry, key, target):
    project.replace(name, f'"{old}"', f'"{new}"')
    assert refused(project) == (
        f"{name}:{line}: {entry}: {key} = {new!r} is not in archive/{target}/, did you mean {old!r}?; "
        f"mend: correct the id or add the entry to archive/{target}/"
    )


def test_a_see_also_to_nothing_is_named(project):
    project.replace("archive/terms/acme.toml", "fails.", 'fails."\nsee_also = ["xyz"]\n#"')
    assert refused(project) == (
        "archive/terms/acme.toml:1: failure-rate: see_also = 'xyz' is not in archive/terms/; "
        "mend: correct the id or add the entry to archive/terms/"
    )


# Words


def test_altered_words_no_longer_have_their_fingerprint(project):
    project.replace(EXCERPTS, "Most of them", "Many of them").write({"archive/claims/acme.toml": ""})
    assert refused(project) == (
        f"{EXCERPTS}:1: ada-point: the words are not those that were compared with their source; "
        "mend: restore the words, or compare them anew: reckoner quote ada-point --source FILE"
    )


def test_altered_words_are_drift_and_a_missing_field_is_misuse(project):
    project.replace(EXCERPTS, "Most of them", "Many of them")
    with pytest.raises(Failure) as failure:
        load(project.root)
    assert {finding.exit for finding in failure.value.findings} == {Exit.DRIFT}


def test_an_excerpt_has_at_most_75_words(project):
    project.write({EXCERPTS: ARCHIVE[EXCERPTS] + excerpt("so " * 74 + "on [...] [then] end", "long")})
    assert refused(project) == f"{EXCERPTS}:10: long: 76 words, over 75; mend: quote less, paraphrase more"


def test_a_claim_has_at_most_25_words(project):
    words = "so " * 25 + "on"
    claim = ARCHIVE["archive/claims/acme.toml"].replace("some fail", words).replace("ada-point", "long")
    project.write({EXCERPTS: ARCHIVE[EXCERPTS] + excerpt(words, "long"), "archive/claims/acme.toml": claim})
    assert refused(project) == "archive/claims/acme.toml:1: ada-some-fail: 26 words, over 25; mend: quote less"


def test_a_claims_words_stand_in_its_excerpt(project):
    project.replace("archive/claims/acme.toml", "some fail", "many fail")
    assert refused(project) == (
        "archive/claims/acme.toml:1: ada-some-fail: the words do not stand in the excerpt 'ada-point'; "
        "mend: copy them from archive/excerpts/acme.toml:1"
    )


# Facts


@pytest.mark.parametrize(
    ("lines", "message", "mend"),
    [
        ("low = 200", "one end of its interval is missing", "give low and high, or neither"),
        ("high = 400", "one end of its interval is missing", "give low and high, or neither"),
        (
            'low = 301\nhigh = 400\ninterval = "x"',
            "value = 300 lies outside 301.0 to 400.0",
            "correct the value or its interval",
        ),
        ("low = 200\nhigh = 400", "its interval has no name", 'add a line: interval = "95% interval"'),
    ],
)
def test_a_facts_interval_is_whole(project, lines, message, mend):
    project.replace(FACTS, 'unit = "items"', f'unit = "items"\n{lines}')
    assert refused(project) == f"{FACTS}:1: acme.batch_items: {message}; mend: {mend}"


def test_a_fact_is_no_group_of_facts(project):
    project.write({FACTS: ARCHIVE[FACTS] + "\n" + ARCHIVE[FACTS].replace("batch_items", "batch_items.least")})
    assert refused(project) == (
        f"{FACTS}:9: acme.batch_items.least: 'acme.batch_items' is a fact itself, not a group of facts; "
        "mend: choose another id"
    )


def test_a_facts_id_can_be_written_in_python(project):
    project.replace(FACTS, "acme.batch_items", "acme.lambda")
    assert refused(project) == f"{FACTS}:1: acme.lambda: 'lambda' is a word of Python; mend: choose another id"


# Files that are not what they should be


def test_a_file_that_is_not_toml_names_the_line(project):
    project.replace(FACTS, "value = 300", "value = 3OO")
    assert refused(project) == (
        f"{FACTS}:3: not TOML: 'OO' stands behind a number; "
        "mend: give the number alone, 0.3 for 30% and 3e2 for 3×10²; its unit is another field"
    )


def test_a_file_that_ends_too_soon_names_its_last_line(project):
    project.write({FACTS: ARCHIVE[FACTS] + "note = ["})
    assert refused(project).startswith(f"{FACTS}:8: not TOML: ")


def test_a_file_that_is_not_toml_makes_nothing_else_unresolved(project):
    project.write({"archive/people/acme.toml": "[["})
    assert [line.split(":")[0] for line in refused(project).splitlines()] == ["archive/people/acme.toml"]


def test_a_file_that_is_not_utf_8_names_the_line(project):
    project.write({FACTS: ARCHIVE[FACTS].encode() + b"# caf\xe9\n"})
    assert refused(project) == f"{FACTS}:8: not UTF-8 (byte 126); mend: save the file as UTF-8"


@pytest.mark.parametrize(
    ("text", "line"),
    [("[[fcat]]\nid = 'a.b'\n", 1), ("\n[fcat]\nx = 1\n", 2), ("\nfcat = 3\n", 2), ("fcat.x = 3\n", 1)],
)
def test_a_table_that_does_not_belong_is_named(project, text, line):
    project.write({FACTS: text})
    assert refused(project) == (f"{FACTS}:{line}: a table 'fcat' that does not belong here; mend: name it [[fact]]")


@pytest.mark.parametrize("text", ["\n[fact]\nid = 'a.b'\n", "\nfact = 3\n", "\nfact = [1, 2]\n", '\nfact = "x"\n'])
def test_a_table_where_a_list_of_tables_should_be_is_named(project, text):
    project.write({FACTS: text})
    assert refused(project) == (
        f"{FACTS}:2: 'fact' is not a list of tables; mend: begin each entry with a line [[fact]]"
    )


@pytest.mark.parametrize("header", ["[[ fact ]]", "  [[fact]]", "[[fact]]  # one", '[["fact"]]', "[['fact']]\t"])
def test_an_entry_may_begin_in_any_way_that_toml_allows(project, header):
    project.replace(FACTS, "[[fact]]", f"\n{header}").replace(FACTS, "value = 300", 'value = "x"')
    assert refused(project) == (f"{FACTS}:4: acme.batch_items: value = 'x' is no number; mend: write it as value = 300")


def test_words_that_look_like_an_entry_are_words(project):
    odd = ARCHIVE[FACTS].replace("batch_items", "odd") + 'note = """\n[[fact]]\n[[fact]]\n"""\n\n'
    project.write({FACTS: odd + ARCHIVE[FACTS].replace("value = 300", "value = '3'")})
    assert refused(project) == (
        f"{FACTS}:15: acme.batch_items: value = '3' is no number; mend: write it as value = 300"
    )


def test_entries_in_a_list_are_read_though_their_lines_are_not_known(project):
    project.write({"archive/people/acme.toml": 'person = [{id = "ada-byron", name = "Ada Byron", who = ""}]\n'})
    assert refused(project) == (
        "archive/people/acme.toml: ada-byron: who = '': string should have at least 1 character; mend: correct who"
    )


def test_a_table_within_an_entry_is_an_unknown_field(project):
    project.write({FACTS: ARCHIVE[FACTS] + "[[fact.more]]\nx = 1\n"})
    assert refused(project) == (f"{FACTS}:1: acme.batch_items: no such field as 'more'; mend: rename or remove it")
