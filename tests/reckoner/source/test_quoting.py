"""`reckoner quote`: words are looked for in any source and the entry is written, or nothing where any are missing."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from reckoner.text import quotation_match
from tests.project import ARCHIVE, WORDS, Project, Result

EXCERPTS, CLAIMS = "archive/excerpts/acme.toml", "archive/claims/acme.toml"
RIGHT = quotation_match.fingerprint(WORDS)
HALF, REST = WORDS[:24], WORDS[24:]
BEGUN = f"{EXCERPTS}:1: ada-point: "
ALL = "Found in their source: 1 of 1. Written anew: {}.\n"


@pytest.fixture
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the transcript that the project's excerpt is from."""
    folder = tmp_path_factory.mktemp("sources")
    given(folder, "001_talk.txt", f"Well.\nSo: {WORDS}\nIndeed, really\n")
    return folder


def given(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def quote(project: Project, source: Path | str, *ids: str) -> Result:
    return project.run("quote", "--source", str(source), *ids)


def begun(project: Project, more: str = "") -> Project:
    """The project with an excerpt that nobody has compared yet."""
    text = ARCHIVE[EXCERPTS].replace(f'fingerprint = "{RIGHT}"\n', more).replace('transcript = "001"\n', "")
    return project.write({EXCERPTS: text.replace("on failure", "...")})


def entry(project: Project, name: str = EXCERPTS, one: str = "excerpt") -> dict[str, Any]:
    return dict(tomllib.loads((project.root / name).read_text(encoding="utf-8"))[one][0])


def test_an_excerpt_without_a_fingerprint_is_named_and_quote_is_its_mend(project: Project, sources: Path) -> None:
    begun(project).replace(EXCERPTS, "...", "on failure")
    assert project.check() == Result(
        1,
        "",
        f"{BEGUN}its words were not compared with their source; mend: reckoner quote ada-point --source FILE; "
        'or, where there is none, a line: unverified = "why"\n',
    )
    assert quote(project, sources / "001_talk.txt", "ada-point").code == 0
    assert project.check().code == 0


PAGES: dict[str, tuple[str | bytes, str]] = {
    "talk.html": (f"<!doctype html><h1>A talk</h1><h2>On <i>failure</i></h2><p>{WORDS}</p>", 'under "On failure"'),
    "old.htm": (f"<HTML><meta charset=latin-1><h3>Caf\xe9</h3>{WORDS}".encode("latin-1"), 'under "Café"'),
    "broken.html": (f"<html><h2>A<script>h</script><p>{HALF}<b>{REST[:4]}</b>{REST[4:]}<style>", 'under "A"'),
    "paper.txt": (f"Title\fOne.\n{WORDS}\fTwo", "page 2 of the file"),
    "ligatures.txt": (WORDS.replace("fa", "ﬁa").replace("ﬁa", "fa") + "\fTwo", "page 1 of the file"),
    "x.vtt": (f"WEBVTT\n\n0:01.0 --> 0:02.0\nOh.\n\n0:02.0 --> 0:9.0\n{HALF}\n\n00:03.5 --> 00:9.0\n{REST}", "at 0:02"),
    "x.srt": (f"1\n00:00:01,000 --> 00:00:02,000\n{HALF}\n\n2\n00:00:02,500 --> 00:00:04,000\n{REST}\n", "at 00:00:01"),
    "one file.mhtml": (
        b"From: <Saved>\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html; charset=utf-8\n"
        b"Content-Transfer-Encoding: quoted-printable\n\n<h2>Here</h2>=0A" + WORDS[:20].encode() + b"=\n"
        + WORDS[20:].encode() + b"\n--x--\n",
        'under "Here"',
    ),
    "windows.txt": (b"\x93Caf\xe9\x94: " + WORDS.encode(), ""),
    "utf-16.txt": (f"\ufeffSo: {WORDS}".encode("utf-16-le"), ""),
    "hyphens.txt": (WORDS.replace("point", "po-\nint"), ""),
    "two words#1.txt": (WORDS, ""),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_any_source_is_read_and_the_entry_is_written(project: Project, sources: Path, name: str) -> None:
    content, locator = PAGES[name]
    fields = f"fingerprint, transcript{', locator' if locator else ''}"
    said = f"{BEGUN}{fields} written\n{ALL.format(1)}"
    assert quote(begun(project), given(sources, name, content), "ada-point") == Result(0, said)
    written = entry(project)
    assert (written["transcript"], written["fingerprint"]) == (name, RIGHT)
    assert written["locator"] == (locator or "...")
    assert project.check().code == (0 if locator else 2)
    before = project.files()
    assert quote(project, sources / name) == quote(project, sources / name, "ada-point") == Result(0, ALL.format(0))
    assert project.files() == before


@pytest.mark.parametrize(
    ("name", "content", "message", "mend"),
    [
        ("x.pdf", b"%PDF-1.7\n\0", "x.pdf: its words cannot be read as the file stands",
         "pdftotext FILE, then name the text that it made"),
        ("x.docx", b"PK\x03\x04", "x.docx: its words cannot be read as the file stands",
         "save it as plain text, and name that"),
        ("x.png", b"\x89PNG\0", "x.png: it holds no text", "save it as plain text, and name that"),
        ("x.txt", b"  \n", "x.txt: it is empty", "save it as plain text, and name that"),
        ("x.txt", "Quite another.", f"{BEGUN}the words do not stand in x.txt", "quote them as they stand"),
        ("x.txt", WORDS.replace("some fail", "a few fail"),
         f'{BEGUN}it has "them work, some fail," where x.txt has "them work, a few"', "quote them as they stand"),
        ("x.txt", WORDS[:-4], f'{BEGUN}it has "is the point." where x.txt has "is the po"', "quote them as they stand"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_said_and_nothing_is_written(
    project: Project, sources: Path, name: str, content: str | bytes, message: str, mend: str
) -> None:
    before = begun(project).files()
    said = Result(2, "", f"{message}; mend: {mend}\n")
    assert quote(project, given(sources, name, content), "ada-point") == said
    assert project.files() == before


@pytest.mark.parametrize(
    ("source", "ids", "said"),
    [
        ("nowhere", [], "nowhere: no such file or folder; mend: name the source, or the folder that holds the sources"),
        ("001_talk.txt", ["ada-pint"], "reckoner quote: no excerpt or claim has the id 'ada-pint', did you mean "
         "'ada-point'?; mend: begin it: reckoner new --excerpt ada-pint"),
        ("001_talk.txt", ["ada-some-fail"], f"{CLAIMS}:1: ada-some-fail: its words are those of the excerpt "
         "'ada-point'; mend: reckoner quote ada-point --source FILE"),
        ("other.txt", [], "reckoner quote: no quotation names other.txt as its transcript; "
         "mend: name them: reckoner quote ID --source FILE"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_said(
    project: Project, sources: Path, monkeypatch: pytest.MonkeyPatch, source: str, ids: list[str], said: str
) -> None:
    given(sources, "other.txt", WORDS)
    monkeypatch.chdir(sources)
    assert quote(project, source, *ids) == Result(2, "", f"{said}\n")


@pytest.mark.parametrize("old", ["", "0123456789abcdef", "wrong"])
def test_a_fingerprint_is_written_in_its_own_line_and_no_other_byte_changes(
    project: Project, sources: Path, old: str
) -> None:
    before = project.files()
    project.replace(EXCERPTS, f'"{RIGHT}"', f'"{old}"  # by the tool')
    assert quote(project, sources).out == f"{BEGUN}fingerprint written\n{ALL.format(1)}"
    right = before[EXCERPTS].replace(f'"{RIGHT}"'.encode(), f'"{RIGHT}"  # by the tool'.encode())
    assert project.files() == before | {EXCERPTS: right}


def test_new_words_get_their_fingerprint_and_the_file_keeps_its_line_ends(project: Project, sources: Path) -> None:
    text = ARCHIVE[EXCERPTS].replace("\n", "\r\n").replace(WORDS, "Indeed, really")
    project.write({EXCERPTS: text}).run("quote", "--source", str(sources))
    new = text.replace(RIGHT, quotation_match.fingerprint("Indeed, really"))
    assert (project.root / EXCERPTS).read_bytes() == new.encode()
    project.write({EXCERPTS: new.replace(f'fingerprint = "{quotation_match.fingerprint("Indeed, really")}"\r\n', "")})
    quote(project, sources)
    assert (project.root / EXCERPTS).read_bytes().count(b"\n") == new.count("\r\n")


def test_several_new_entries_of_a_file_are_each_written_where_they_stand(project: Project, sources: Path) -> None:
    second = ARCHIVE[EXCERPTS].replace("ada-point", "ada-two").replace(WORDS, "Indeed, really")
    third = second.replace("ada-two", "ada-three").replace("Indeed, really", "Indeed")
    project.write(
        {
            EXCERPTS: "".join(
                text.replace(f'fingerprint = "{RIGHT}"\n', "") for text in (ARCHIVE[EXCERPTS], second, third)
            )
        }
    )
    assert quote(project, sources).out.endswith("Found in their source: 3 of 3. Written anew: 3.\n")
    entries = tomllib.loads((project.root / EXCERPTS).read_text(encoding="utf-8"))["excerpt"]
    assert [each["fingerprint"] for each in entries] == [quotation_match.fingerprint(each["words"]) for each in entries]


def test_a_claim_of_no_excerpt_is_compared_and_guarded(project: Project, sources: Path) -> None:
    project.replace(CLAIMS, 'excerpt = "ada-point"\n', 'transcript = "001"\n')
    assert project.check().err.startswith(f"{CLAIMS}:1: ada-some-fail: its words were not compared with their source; ")
    assert quote(project, sources).out == f"{CLAIMS}:1: ada-some-fail: fingerprint written\n" + (
        "Found in their source: 2 of 2. Written anew: 1.\n"
    )
    assert project.check().code == 0
    said = project.replace(CLAIMS, '"some fail"', '"some work"').check().err
    assert said.startswith(f"{CLAIMS}:1: ada-some-fail: the words are not those that were compared with their source; ")


@pytest.mark.parametrize("number", ["", "*", "1", "../001"])
def test_altered_words_without_a_source_cannot_be_compared(project: Project, sources: Path, number: str) -> None:
    project.replace(EXCERPTS, '"001"', f'"{number}"').replace(EXCERPTS, "Most of", "Many of")
    before = project.files()
    assert quote(project, sources) == Result(
        2,
        "",
        f"{BEGUN}no source in {sources} to compare its words with; mend: give its 'transcript', or the right folder\n",
    )
    assert project.files() == before


def test_words_whose_source_is_not_there_are_counted(project: Project, sources: Path) -> None:
    (sources / "001_talk.txt").unlink()
    assert quote(project, sources).out == "Found in their source: 0 of 1. Written anew: 0.\n"


def test_an_entry_in_one_line_is_told_how_it_can_be_written(project: Project, sources: Path) -> None:
    project.write({EXCERPTS: 'excerpt = [{id = "ada-point", words = "Indeed", transcript = "001"}]\n'})
    assert quote(project, sources).err == (
        f"{EXCERPTS}: ada-point: its entry has no line of its own; "
        "mend: begin it with a line [[excerpt]] or [[claim]], a field a line\n"
    )


# What could not be compared


def test_words_that_nobody_could_compare_say_so_wherever_they_stand(project: Project, tmp_path: Path) -> None:
    begun(project, 'unverified = "a talk that was not recorded."\n').replace(EXCERPTS, '"..."', '"on failure"')
    assert project.check().code == 0
    assert project.run("export", str(tmp_path / "out")).code == 0
    for page in ("essays/sums.md", "people/ada-byron.md", "ledger.md"):
        text = (tmp_path / "out" / page).read_text(encoding="utf-8")
        assert "Not compared with its source: a talk that was not recorded.<" in text, page


def test_words_are_not_compared_and_uncompared_at_once_and_quote_takes_the_mark_away(
    project: Project, sources: Path
) -> None:
    project.replace(EXCERPTS, "speaker", 'unverified = "not recorded"\nspeaker')
    assert project.check().err == (
        f"{BEGUN}its words have a fingerprint and are said to be unverified; "
        "mend: remove one; or reckoner quote ada-point --source FILE\n"
    )
    assert quote(project, sources, "ada-point").code == 0
    assert "unverified" not in entry(project)
    assert project.check().code == 0
