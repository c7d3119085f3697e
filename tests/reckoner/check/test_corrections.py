"""Corrections of an essay: checked against its text, and shown on its page with their dates."""

from __future__ import annotations

import pytest

from reckoner.check import corrections
from reckoner.source.essay import read
from tests.project import CODE, PROSE, essay

SUMS = "essays/sums.py"
FRONT = """\
# corrections:
#   - {date: 2026-02-03, was: 34%, now: 33%, why: 'The rate was cut off, not rounded.'}
"""


def corrected(project, old="", new=""):
    front = FRONT.replace(old, new) if old else FRONT
    return project.write({SUMS: essay().replace("# excerpts:", f"{front}# excerpts:")})


def test_a_correction_stands_on_the_page_with_its_date(project, tmp_path):
    assert corrected(project).run("export", str(tmp_path / "out")).code == 0
    page = (tmp_path / "out/essays/sums.md").read_text(encoding="utf-8")
    assert (
        '<li><time datetime="2026-02-03">3 February 2026</time>: <q class="rk-said">34%</q> became '
        '<q class="rk-said">33%</q>. The rate was cut off, not rounded.</li>'
    ) in page
    assert page.index("## Corrections") < page.index("## References")


def test_what_was_withdrawn_stands_on_the_page_with_its_date(project, tmp_path):
    assert corrected(project, ", now: 33%", "").run("export", str(tmp_path / "out")).code == 0
    page = (tmp_path / "out/essays/sums.md").read_text(encoding="utf-8")
    assert (
        '<li><time datetime="2026-02-03">3 February 2026</time>: <q class="rk-said">34%</q> was withdrawn. '
        "The rate was cut off, not rounded.</li>"
    ) in page


def test_a_sentence_that_is_corrected_ends_once(project, tmp_path):
    front = FRONT.replace(
        "was: 34%, now: 33%", "was: 'It is 34%.', now: 'The failure rate is 33% of 300 items (Byron 2024).'"
    )
    project.write({SUMS: essay().replace("# excerpts:", f"{front}# excerpts:")})
    assert project.run("export", str(tmp_path / "out")).code == 0
    page = (tmp_path / "out/essays/sums.md").read_text(encoding="utf-8")
    assert '34%</q> became <q class="rk-said">The failure rate is 33% of 300 items (Byron 2024)</q>. The rate' in page


def test_all_corrections_stand_on_the_page_that_asks_for_them(project, tmp_path):
    project.write({"docs/corrections.md": "# Corrections\n\n<!-- reckoner: corrections -->\n"})
    assert corrected(project).run("export", str(tmp_path / "out")).code == 0
    page = (tmp_path / "out/corrections.md").read_text(encoding="utf-8")
    assert '<a href="../essays/sums/">Sums</a>' in page


def test_where_nothing_was_corrected_that_is_said(project, tmp_path):
    project.write({"docs/corrections.md": "# Corrections\n\n<!-- reckoner: corrections -->\n"})
    project.run("export", str(tmp_path / "out"))
    assert "No essay has been corrected yet." in (tmp_path / "out/corrections.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "now: 33%",
            "now: 35%",
            "the correction's words '35%' do not stand in the essay; mend: give the words as the page has them",
        ),
        (
            "was: 34%, now: 33%",
            "was: 33%",
            "the correction withdraws '33%', which still stands in the essay; "
            "mend: take it out, or say what the page has now",
        ),
        ("was: 34%", "was: 33%", "the correction changes nothing, '33%'; mend: say what the page said"),
        (
            "2026-02-03",
            "2025-02-03",
            "the correction of 2025-02-03 is older than the essay, 2026-01-02; mend: correct one of the dates",
        ),
        (
            "not rounded",
            "after 57 digits",
            'the numeral "57" stands in the reason for a correction; '
            "mend: say it in words, or among what was and what is",
        ),
    ],
)
def test_a_correction_that_does_not_hold_is_named(project, old, new, said):
    assert corrected(project, old, new).check().err == f"{SUMS}:8: {said}\n"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("why: '", "because: '", "has no 'why'"),
        ("why: '", "who: me, why: '", "has a field 'who' that means nothing here"),
        ("now: 33%", "now: ' '", "has ' ' for 'now'"),
        ("2026-02-03", "yesterday", "has 'yesterday' for 'date'"),
    ],
)
def test_a_correction_without_its_fields_is_named(project, old, new, said):
    err = corrected(project, old, new).check().err
    assert f"essays/sums.py:8: the correction {said}; mend: give a list, each with date, was, why and" in err


@pytest.mark.parametrize(
    ("was", "stands"),
    [
        ("some pass", "some *pass* here"),
        ("“it’s so”", '"it\'s so"'),
        ("cut in two", "cut in\ntwo"),
    ],
)
def test_withdrawn_words_are_seen_however_they_are_dressed(project, was, stands):
    front = FRONT.replace("was: 34%, now: 33%", f"was: {was}")
    project.write({SUMS: essay(f"{PROSE}\n\nNow {stands}.").replace("# excerpts:", f"{front}# excerpts:")})
    assert f"essays/sums.py:8: the correction withdraws {was!r}, which still stands" in project.check().err


def test_withdrawn_words_may_stand_within_other_words(project):
    assert corrected(project, "was: 34%, now: 33%", "was: '3'").check().code == 0


def test_what_was_withdrawn_may_be_brought_back_by_a_later_correction(project):
    twice = FRONT.replace("34%, now: 33%", "33%") + FRONT.removeprefix("# corrections:\n")
    project.write({SUMS: essay().replace("# excerpts:", f"{twice}# excerpts:")})
    assert project.check().code == 0


def test_a_second_correction_is_wrong_at_its_own_line(project):
    second = "#   - date: 2026-03-03\n#     was: a\n#     now: 'it''s not there'\n#     why: No.\n"
    project.write({SUMS: essay().replace("# excerpts:", f"{FRONT}{second}# excerpts:")})
    assert "essays/sums.py:9: the correction's words \"it's not there\" do not stand" in project.check().err


@pytest.mark.slow
def test_a_caption_is_corrected_as_prose_is(project):
    caption = 'table([["all", rate]], columns=["which", "how many"], caption=f"All {3 * rate:.0f} of them fail.")'
    front = FRONT.replace("now: 33%", "now: All 1 of them fail")
    code = f"{CODE}\nfrom reckoner.author import table\n{caption}"
    project.write({SUMS: essay(code=code).replace("# excerpts:", f"{front}# excerpts:")})
    assert project.check(kernel=True).code == 0
    project.replace(SUMS, "was: 34%, now: All 1 of them", "was: of them")
    assert "the correction withdraws 'of them fail', which still stands" in project.check(kernel=True).err


def test_what_a_later_correction_changed_again_need_not_stand(project):
    twice = FRONT + "#   - {date: 2026-03-03, was: 35%, now: 33%, why: 'Nor was that right.'}\n"
    front = twice.replace("now: 33%, why: 'The", "now: 35%, why: 'The")
    assert project.write({SUMS: essay(PROSE).replace("# excerpts:", f"{front}# excerpts:")}).check().code == 0


def test_the_words_of_a_verdict_may_be_what_stands_now(project):
    front = FRONT.replace("now: 33%", "now: contradicted by the table").replace("was: 34%", "was: holds")
    project.write({SUMS: essay().replace("# excerpts:", f"{front}# excerpts:")})
    read_now = read(project.root / SUMS, project.root)
    assert len(list(corrections.findings(read_now, ["holds. All do."]))) == 1
    assert list(corrections.findings(read_now, ["contradicted by the table. None do."])) == []
