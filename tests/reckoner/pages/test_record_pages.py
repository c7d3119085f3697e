"""The pages made from the archive: each record on a page of its own or with an anchor, with links to its uses."""

from __future__ import annotations

import csv
import html
import io
import json
import math
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import markdown
import pytest

from reckoner.core.site_info import Book
from reckoner.pages.record.ledger import counts, farthest_off
from reckoner.pages.record.renderings import differences
from tests.project import ARCHIVE, BOOK, CONFIG, WORDS, Project, essay

EXCERPTS = "archive/excerpts/acme.toml"
FACT_IN_CODE = """\
# The rate
from types import SimpleNamespace
facts = SimpleNamespace(acme=SimpleNamespace(batch_items=300))
rate = facts.acme.batch_items / 900"""


@pytest.fixture
def out(project: Project, tmp_path: Path) -> Path:
    """The tree of a project whose code names a fact, and whose record has one remark in two wordings."""
    from reckoner.text.quotation_match import fingerprint

    other = "Most of them worked, some failed, and that was the point."
    more = ARCHIVE[EXCERPTS].replace("ada-point", "ada-raw").replace(WORDS, other)
    more = more.rpartition("fingerprint")[0] + f'fingerprint = "{fingerprint(other)}"\nrendering_of = "ada-point"\n'
    project.write({"archive/excerpts/more.toml": more})
    project.write({"docs/index.md": "# Home\n\n<!-- reckoner: essays -->\n\n<!-- reckoner: verdicts -->\n"})
    assert project.run("export", str(tmp_path / "out")).code == 0
    return tmp_path / "out"


def page(out: Path, name: str) -> str:
    return (out / name).read_text(encoding="utf-8")


def test_a_person_has_what_they_said_and_what_became_of_it(out: Path) -> None:
    text = page(out, "people/ada-byron.md")
    assert "# Ada Byron" in text
    assert "Then at Acme.\n{ .rk-standfirst }" in text
    assert '<figure class="rk-quote" id="said-ada-point">' in text
    assert 'Quoted in <a href="../../essays/sums/#said-ada-point">Sums</a>.' in text
    assert '<a class="rk-decided" href="../../ledger/#ada-some-fail">holds</a>' in text
    assert '<td data-label="Claim"><q class="rk-said">some fail</q></td>' in text
    assert '<a href="../../essays/sums/#claim-ada-some-fail">Sums</a>' in text
    assert '<a href="../people/ada-byron/">Ada Byron</a></td><td data-label="Who">then at Acme</td>' in page(
        out, "people.md"
    )


def test_a_work_has_its_reference_its_uses_and_bibtex(out: Path) -> None:
    text = page(out, "works/talk-2024.md")
    assert "Ada Byron (2024). <cite>A Talk</cite>." in text
    assert '<a href="../../essays/sums/#work-talk-2024">Sums</a>' in text
    assert '<a href="../../people/ada-byron/#said-ada-point">Ada Byron</a>' in text
    assert '<a href="../../facts/#acme.batch_items">' in text
    bibtex = "@misc{talk-2024,\n  title = {{A Talk}},\n  author = {Ada Byron},\n  year = {2024}\n}"
    assert f"```bibtex\n{bibtex}\n```" in text
    assert '<a href="../works/talk-2024/">Byron 2024</a>' in page(out, "works.md")


def test_a_fact_knows_its_source_and_its_numbers(out: Path) -> None:
    text = page(out, "facts.md")
    row = text[text.index('<li id="acme.batch_items">') :].partition("</li>")[0]
    assert "<b>300</b> items" in row
    assert "<code>acme.batch_items</code>" in row
    assert "on batches" in row
    assert "2024-05-06" in row
    assert 'Used in <a href="../essays/sums/#number-2-text">Sums</a>.' in row
    assert 'id="from-talk-2024"' in text
    assert '<span class="rk-cite">Byron 2024</span> 1 figure</summary>' in text
    work = page(out, "works/talk-2024.md")
    assert '<a class="rk-bound" href="../../essays/sums/#number-2-text">300</a>' in work


def test_a_fact_knows_the_cells_that_compute_with_it(project: Project, tmp_path: Path) -> None:
    project.write({"essays/sums.py": essay(code=FACT_IN_CODE)})
    assert project.run("export", str(tmp_path / "out")).code == 0
    work = page(tmp_path / "out", "works/talk-2024.md")
    assert '<a class="rk-bound" href="../../essays/sums/#claim-ada-some-fail">The rate</a>' in work


def test_a_term_knows_where_it_occurs(out: Path) -> None:
    text = page(out, "glossary.md")
    assert "## Failure rate { #failure-rate }" in text
    assert "<p>The share that fails.</p>" in text
    assert 'Occurs in <a href="../essays/sums/#term-failure-rate">Sums</a>.' in text


def test_the_ledger_is_rows_that_open_and_data_with_a_schema(out: Path) -> None:
    text = page(out, "ledger.md")
    row = '<li id="ada-some-fail" data-speaker="Ada Byron" data-part="Scaling" data-kind="holds" data-off="1.0">'
    assert row in text
    closed = text.split(row)[1].split("</summary>")[0]
    assert [word in closed for word in ("Not all work.", "Ada Byron", ">holds<", "some fail")] == [True] * 3 + [False]
    assert "“some fail”" in text.split("</summary>")[1]
    rows = json.loads(page(out, "ledger.json"))
    jsonschema.validate(rows, json.loads(page(out, "ledger.schema.json")))
    assert rows == [
        {
            "id": "ada-some-fail",
            "words": "some fail",
            "speaker": "Ada Byron",
            "work": "talk-2024",
            "part": "Scaling",
            "asserts": "Not all work.",
            "charitable": "Some do.",
            "kind": "holds",
            "verdict": "holds",
            "number": 0.0,
            "finding": "",
            "reading": "",
            "because": "",
            "others": [],
            "precision": "",
            "precisely": "",
            "choices": {"same": 1, "of": 1, "not_with": []},
            "headline": "rate",
            "appendix": "",
            "essay": "sums",
            "address": "essays/sums/#claim-ada-some-fail",
            "see": "",
        }
    ]
    (flat,) = csv.DictReader(io.StringIO(page(out, "ledger.csv")))
    assert flat == {key: json.dumps(v) if isinstance(v, dict | list) else str(v) for key, v in rows[0].items()}


def test_a_claim_may_lead_to_another_essay_on_its_subject(project: Project, tmp_path: Path) -> None:
    project.replace("archive/claims/acme.toml", 'essay = "sums"', 'essay = "sums"\nsee = "more"')
    project.write({"essays/more.py": essay(title="More").replace("[ada-some-fail]", "[]")})
    assert project.run("export", str(tmp_path / "out")).code == 0
    text = page(tmp_path / "out", "ledger.md")
    assert '#claim-ada-some-fail">How it was reckoned</a>, in Sums; see also <a href="../essays/more/">More</a>' in text


def test_home_counts_the_verdicts_by_kind(out: Path) -> None:
    text = page(out, "index.md")
    assert "<p>1 claims" not in text
    assert "<p>1 claim, by verdict.</p>" in text
    assert '<a href="ledger/?verdict=holds"><b class="rk-kind rk-holds">holds</b> 1</a>' in text


def test_what_claims_no_fact_is_shown_apart_and_counted_for_nobody() -> None:
    kinds = ["not a claim of fact", "holds", "too high", "holds"]
    verdicts = [SimpleNamespace(judged=SimpleNamespace(kind=kind, text=kind)) for kind in kinds]
    shown = counts(verdicts, Book.model_validate(BOOK))  # type: ignore[arg-type]
    assert "<p>3 claims, by verdict, and 1 more that is not scored.</p>" in shown
    assert shown.rindex("rk-kind") == shown.index("rk-kind rk-not-a-claim-of-fact")


def test_how_often_the_record_goes_against_the_words_is_counted() -> None:
    book = Book.model_validate(BOOK | {"verdicts": [{"name": "of record", "agrees": "it agrees"}]})
    texts = ["of record: it agrees", "of record: too low by it", "of record: it agrees"]
    verdicts = [SimpleNamespace(judged=SimpleNamespace(kind="of record", text=text)) for text in texts]
    assert "</b> 3, 1 of them against the words</a>" in counts(verdicts, book)  # type: ignore[arg-type]


def test_two_renderings_stand_side_by_side(out: Path) -> None:
    text = page(out, "renderings.md")
    assert "Most of them <mark>work,</mark> some <mark>fail,</mark> and that <mark>is</mark> the point." in text
    assert "Most of them <mark>worked,</mark> some <mark>failed,</mark> and that <mark>was</mark> the point." in text
    assert "8 words in common, 6 in one of them alone." in text
    assert '<a href="../../renderings/#ada-raw">Another rendering of it</a>' in page(out, "people/ada-byron.md")


def test_capitals_and_stops_make_no_difference_between_renderings() -> None:
    assert differences("Models, they just want to learn.", "models they just want to learn") == (
        [("Models, they just want to learn.", True)],
        [("models they just want to learn", True)],
        6,
        0,
    )


def said(kind: str, number: float | None = None, *others: dict[str, Any]) -> dict[str, Any]:
    return {"kind": kind, "number": number, "others": others}


@pytest.mark.parametrize(
    ("verdict", "farthest"),
    [
        (said("holds"), None),
        (said("holds", 0.026), 1.026),
        (said("too high", 20.0), 20.0),
        (said("undecided", None, said("too high", 6.1), said("too low", 47.0)), 47.0),
        (said("holds", 0.1, said("contradicted")), math.inf),
        (said("a matter of record"), None),
    ],
)
def test_how_far_off_a_claim_is_counts_the_worst_of_its_readings(verdict: dict[str, Any], farthest: float) -> None:
    assert farthest_off(verdict, Book.model_validate(BOOK)) == farthest


def test_a_repository_gives_each_row_a_form_for_disputes(project: Project, tmp_path: Path) -> None:
    project.write({"mkdocs.yml": f"repo_url: https://code.example/acme/essays\n{CONFIG}"})
    assert project.run("export", str(tmp_path / "out")).code == 0
    form = (
        "https://code.example/acme/essays/issues/new?template=verdict.yml&amp;title=Verdict%3A+Not+all+work.&amp;claim="
    )
    assert f'<a href="{form}ada-some-fail&amp;' in page(tmp_path / "out", "ledger.md")


def test_without_a_repository_nothing_can_be_disputed_there(out: Path) -> None:
    assert "Dispute" not in page(out, "ledger.md")


def test_what_the_record_says_is_words_whatever_signs_stand_in_them(project: Project, tmp_path: Path) -> None:
    said = "At *Acme* <b>&</b> `Co`"
    project.replace("archive/people/acme.toml", "then at Acme", said)
    project.replace("archive/works/acme.toml", "A Talk", said)
    assert project.run("export", str(tmp_path / "out")).code == 0
    for file in ("people.md", "people/ada-byron.md", "works.md", "works/talk-2024.md", "facts.md"):
        body = page(tmp_path / "out", file).partition("\n---\n")[2].partition("## BibTeX")[0]
        shown = markdown.markdown(body, extensions=["attr_list", "smarty", "reckoner.text.placing"])
        assert said in html.unescape(re.sub(r"<[^>]+>", "", shown)), file


def test_the_record_is_in_the_navigation_by_what_a_reader_wants(out: Path) -> None:
    tabs = {tab: pages for entry in json.loads(page(out, ".nav.json")) for tab, pages in entry.items()}
    assert tabs["Verdicts"] == [{"Ledger": "ledger.md"}]
    assert [name for entry in tabs["People and sources"] for name in entry] == [
        "People",
        "Works",
        "Glossary",
        "Renderings",
    ]
    assert tabs["Data and code"][0] == {"Facts": "facts.md"}


def test_a_claim_has_an_address_to_share_with_its_assertion_verdict_and_card_that_leads_to_its_row(out: Path) -> None:
    shared = page(out, "claims/ada-some-fail/index.html")
    assert '<meta http-equiv="refresh" content="0; url=../../ledger/#ada-some-fail">' in shared
    assert re.search(r'<meta property="og:title" content="[^"]+">', shared)
    assert re.search(r'<meta property="og:description" content="Ada Byron, \d+: holds\. [^"]*">', shared)
    assert re.search(r'<meta property="og:image" content="\S*claims/ada-some-fail/card\.png">', shared)
    assert (out / "claims/ada-some-fail/card.png").read_bytes().startswith(b"\x89PNG")
    assert '<a href="../claims/ada-some-fail/">Link to this verdict</a>' in page(out, "ledger.md")


def test_a_claim_published_under_another_id_leads_on(project: Project, tmp_path: Path) -> None:
    moved = '[[redirect]]\nkind = "claims"\nold = "ada-once"\nnew = "ada-some-fail"\n'
    project.write({"archive/redirects.toml": moved})
    assert project.run("export", str(tmp_path / "out")).code == 0
    assert "url=../../claims/ada-some-fail/" in page(tmp_path / "out", "claims/ada-once/index.html")


def test_an_appendix_holds_what_no_count_includes(project: Project, tmp_path: Path) -> None:
    claims = ARCHIVE["archive/claims/acme.toml"]
    project.write({"archive/claims/acme.toml": claims.rstrip() + '\nappendix = "a definition"\n'})
    project.write({"docs/index.md": "# Home\n\n<!-- reckoner: verdicts -->\n"})
    assert project.run("export", str(tmp_path / "out")).code == 0
    ledger = page(tmp_path / "out", "ledger.md")
    assert ledger.index('<h2 id="appendix">') < ledger.index('<li id="ada-some-fail"')
    assert "This is a definition, and no count includes it." in ledger
    assert json.loads(page(tmp_path / "out", "ledger.json"))[0]["appendix"] == "a definition"
    assert 'href="ledger/?verdict=' not in page(tmp_path / "out", "index.md")


def test_a_verdict_says_which_of_its_figures_were_seen_at_second_hand_only(project: Project, tmp_path: Path) -> None:
    how = 'second_hand = "as retold in a note"\nas_of'
    project.replace("archive/facts/acme.toml", "as_of", how)
    judged = FACT_IN_CODE + '\nsaid = "ada-some-fail", rate'
    project.write({"essays/sums.py": essay(code=judged)})
    assert project.run("export", str(tmp_path / "out")).code == 0
    told = "seen at second hand only: as retold in a note."
    assert all(told in page(tmp_path / "out", name) for name in ("ledger.md", "essays/sums.md"))
    assert "Seen at second hand: as retold in a note." in page(tmp_path / "out", "facts.md")
    project.write({"essays/sums.py": essay(code=judged.replace(", rate", ""))})
    assert project.run("export", str(tmp_path / "out")).code == 0
    assert told not in page(tmp_path / "out", "ledger.md")
