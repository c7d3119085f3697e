"""`reckoner diff`: what a change does to what readers see, for a reviewer."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from reckoner.core.findings import Exit, Failure
from reckoner.site import diff, other_revision
from tests.project import PROSE_LINE, Project, essay

pytestmark = pytest.mark.slow

CODE = """\
from reckoner.author import canvas, figure, headline, judge
from snippets.sums import share
from snippets.verdicts import compare

rate = share(1, 3)
drawing, axes = canvas()
axes.plot([1, 2], [rate, 1])
axes.set(xlabel="x (count)", ylabel="y (share)")
figure(drawing, name="line", caption="It rises.", alt="A line.", data={"x (count)": [1, 2], "y (share)": [rate, 1]})
found = headline("rate", "The share that fails", rate, unit="share", exact="both sides are given")
judge("ada-some-fail", compare(1 / 3, found))"""
PROSE = "> Most of them work, some fail, and that is the point.\n>\n> — [Ada Byron](<said: ada-point>)\n\n"
PROSE += "A [failure rate](<term: failure-rate>) of [33%](<calc: {rate:.0%}>) or [0.333](<calc: {rate:.3f}>), "
PROSE += "[300](<fact: {acme.batch_items}>) ([Byron 2024](<work: talk-2024>))."
HERE = Path(__file__).parents[3]


def git(project: Project, *arguments: str) -> None:
    config = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(project.root), *config, *arguments], check=True, capture_output=True)


@pytest.fixture
def committed(project: Project) -> Project:
    """A project whose first commit holds, with this tool's own code in it."""
    for name in ("reckoner", "snippets/verdicts.py"):
        source = HERE / name
        for path in [source] if source.is_file() else filter(Path.is_file, source.rglob("*.*")):
            own: dict[str, str | bytes] = {path.relative_to(HERE).as_posix(): path.read_bytes()}
            project.write(own)
    summary = "The share that fails is [33%](<calc: {found:.0%}>)."
    spoken = 'charitable = "Some do."\nprecision = "round"\nprecisely = "It is a round number."'
    project.replace("archive/claims/acme.toml", 'charitable = "Some do."', spoken)
    project.write({"essays/sums.py": essay(PROSE, CODE, summary), ".gitignore": ".cache/\n__pycache__/\n"})
    git(project, "init", "--quiet")
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message", "First")
    return project


def changed(project: Project) -> Project:
    project.replace("snippets/sums.py", "part / whole", "part / whole / 2")
    project.replace("essays/sums.py", "[33%](<calc: {rate:.0%}>) or", "[17%](<calc: {rate:.0%}>) or")
    project.replace(
        "essays/sums.py", "summary: 'The share that fails is [33%]", "summary: 'The share that fails is [17%]"
    )
    return project.replace("essays/sums.py", "[0.333]", "[0.167]")


def test_what_reads_otherwise_is_named_and_a_page_shows_figures_before_and_after(
    committed: Project, tmp_path: Path
) -> None:
    result = changed(committed).run("diff", "HEAD", "--into", str(tmp_path / "diff"), kernel=True)
    page = (tmp_path / "diff" / "index.html").read_text(encoding="utf-8")
    assert page.count("data:image/svg+xml;base64,") == 2
    assert "Content-Security-Policy" in page
    line = PROSE_LINE + 13
    assert (result.code, result.out.splitlines()) == (
        Exit.OK,
        [
            "essays/sums.py:3: 33% → 17%  (found)",
            f"essays/sums.py:{line}: 33% → 17%  (rate)",
            f"essays/sums.py:{line}: 0.333 → 0.167  (rate)",
            "sums: holds → too high by a factor of 2.0  (ada-some-fail)",
            "essays/sums/line.svg: 2 rows → 2 rows  (1 row of its data changed)",
            "Changed: 3 numbers, 1 verdict, 1 figure.",
        ],
    )


def test_nothing_is_left_of_the_other_revision(committed: Project) -> None:
    before = committed.files()
    assert committed.run("diff", "HEAD", kernel=True).out == "No number, verdict or figure reads otherwise.\n"
    listed = subprocess.run(
        ["git", "-C", str(committed.root), "worktree", "list"], check=True, capture_output=True, text=True
    )
    assert len(listed.stdout.splitlines()) == 1
    assert {name for name in committed.files() if not name.startswith(".git/")} == {
        name for name in before if not name.startswith(".git/")
    }


@pytest.mark.parametrize("revision", ["nowhere", "--help", "HEAD~5"])
def test_a_revision_that_is_not_there_is_misuse(committed: Project, revision: str) -> None:
    with pytest.raises(Failure) as failure, other_revision.exported(committed.root, revision):
        pass
    assert str(failure.value) == (
        f"reckoner diff: no such revision as {revision!r}; "
        "mend: name a commit, a branch or a tag"
    )


def refused(project: Project, revision: str = "HEAD") -> str:
    """What is said where no comparison can be made."""
    with pytest.raises(Failure) as failure, other_revision.exported(project.root, revision):
        pass
    return str(failure.value).removeprefix("git: ")


def test_a_folder_that_is_in_no_repository_is_named(project: Project) -> None:
    assert refused(project) == "this folder is in no repository of git; mend: work within a clone"


def test_a_repository_that_git_distrusts_is_named(committed: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    monkeypatch.setenv("LANGUAGE", "de")
    assert refused(committed) == (
        "git does not trust this repository, which belongs to another user; "
        f"mend: if you do: git config --global --add safe.directory {committed.root}"
    )


def test_a_shallow_clone_is_named(committed: Project, tmp_path: Path) -> None:
    git(committed, "commit", "--quiet", "--allow-empty", "--message", "Second")
    subprocess.run(["git", "clone", "-q", "--depth=1", committed.root.as_uri(), tmp_path / "clone"], check=True)
    committed.root = tmp_path / "clone"
    assert refused(committed, "HEAD~1") == (
        "reckoner diff: no such revision as 'HEAD~1' in this shallow clone; mend: git fetch --unshallow"
    )


def test_another_refusal_is_in_the_words_of_git(committed: Project) -> None:
    (committed.root / ".git/config").write_text("[", encoding="utf-8")
    said = refused(committed)
    assert said.startswith("git says: fatal: bad config line ")
    assert said.endswith("; mend: do what it asks for, then try again")


def test_hooks_neither_run_nor_mislead(committed: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hook = committed.root / ".git/hooks/post-checkout"
    committed.write({".git/hooks/post-checkout": f"#!/bin/sh\ntouch {tmp_path}/ran\nexit 1\n"})
    hook.chmod(0o755)
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "nowhere"))
    assert committed.run("diff", "HEAD", kernel=True).code == 0
    assert not (tmp_path / "ran").exists()


def test_a_project_may_stand_within_a_repository(committed: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    whole = tmp_path_factory.mktemp("whole")
    (committed.root / ".git").rename(whole / ".git")
    committed.root = committed.root.rename(whole / "book")
    git(committed, "add", "--all")
    git(committed, "commit", "--quiet", "--message", "Moved")
    assert "\nChanged: 3 numbers" in changed(committed).run("diff", "HEAD", kernel=True).out


def test_a_revision_that_does_not_build_says_why(committed: Project) -> None:
    committed.replace("essays/sums.py", "[0.333]", "[0.334]")
    git(committed, "commit", "--all", "--quiet", "--message", "Drift")
    committed.replace("essays/sums.py", "[0.334]", "[0.333]")
    result = committed.run("diff", "HEAD", kernel=True)
    assert result.code == Exit.MISUSE
    assert 'reckoner diff: the pages of HEAD cannot be made: essays/sums.py:29: the prose says "0.334"' in result.err


def listed(expression: str, text: str, value: float = 1.0) -> dict[str, object]:
    return {
        "page": "essays/a/",
        "file": "essays/a.py",
        "line": 3,
        "kind": "computed",
        "expression": expression,
        "text": text,
        "values": [value],
    }


def pairs(old: list[dict[str, object]], new: list[dict[str, object]]) -> list[tuple[str, str, str]]:
    found = diff.Changes()
    diff._numbers(old, new, found)
    return [(one.before, one.after, one.by) for one in found.numbers]


def test_a_number_that_was_added_or_taken_away_has_no_other_side() -> None:
    assert pairs([listed("a", "1")], [listed("a", "1"), listed("b", "2")]) == [("—", "2", "b")]
    assert pairs([listed("a", "1"), listed("b", "2")], [listed("b", "2")]) == [("1", "—", "a")]


def test_an_expression_that_was_rewritten_is_shown_on_both_sides() -> None:
    assert pairs([listed("a", "1")], [listed("a + a", "2")]) == [("1", "2", "a → a + a")]


def test_what_changes_beyond_the_printed_digits_is_counted() -> None:
    found = diff.Changes()
    diff._numbers([listed("a", "1", 1.01)], [listed("a", "1", 1.02)], found)
    assert diff.counted(found) == ("No number, verdict or figure reads otherwise; 1 more beyond the printed digits.")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (["a", "1"], ["a", "1"], "its data are the same"),
        (["a", "1", "2"], ["a", "0", "1", "2"], "1 row of its data changed"),
        (["a", "1", "2"], ["a", "1", "3"], "1 row of its data changed"),
        (["a", "1", "2"], ["a"], "2 rows of its data changed"),
        (["a", "1"], ["b", "1"], "its columns have other names"),
        (["a", "1", "2"], ["a", "2", "1"], "its rows stand in another order"),
    ],
)
def test_rows_of_a_figure_are_counted_without_their_head_and_wherever_they_stand(old, new, said) -> None:
    assert diff._moved(old, new) == said


def test_a_new_essay_is_one_change_and_so_is_one_that_goes(tmp_path: Path) -> None:
    trees = tmp_path / "before", tmp_path / "after"
    for tree in trees:
        (tree / "essays/a").mkdir(parents=True)
    (trees[1] / "essays/a.md").touch()
    (trees[1] / "essays/a/line.svg").touch()
    (trees[1] / "numbers.json").write_text(json.dumps([listed("a", "1"), listed("b", "2")]), encoding="utf-8")
    (trees[1] / "ledger.json").write_text('[{"id": "c", "verdict": "holds", "essay": "a"}]', encoding="utf-8")
    holds = "(2 numbers, 1 verdict, 1 figure)"
    assert list(diff.text(diff.compare(*trees))) == [f"essays/a.py: — → a new essay  {holds}", "Changed: 1 essay."]
    assert list(diff.text(diff.compare(*trees[::-1]))) == [f"essays/a.py: an essay → —  {holds}", "Changed: 1 essay."]


def test_a_summary_has_a_table_for_each_kind_of_change() -> None:
    found = diff.Changes(numbers=[diff.Change("essays/a/", "essays/a.py:3", "1", "2", "a")])
    assert diff.markdown(found) == (
        "## What readers will see otherwise\n\nChanged: 1 number.\n\n### Numbers\n\n"
        "| Page | Line | Before | After | By |\n|---|---|---|---|---|\n"
        "| <code>essays/a/</code> | <code>essays/a.py:3</code> | <code>1</code> | <code>2</code> | <code>a</code> |\n"
    )


def test_nothing_in_a_summary_is_markup() -> None:
    found = diff.Changes(numbers=[diff.Change("a|b", "`x`", "<img onerror=x>", "[y](javascript:z)", "| |")])
    row = diff.markdown(found).splitlines()[-1]
    assert row == (
        "| <code>a&#124;b</code> | <code>&#96;x&#96;</code> | <code>&lt;img onerror=x&gt;</code> | "
        "<code>[y](javascript:z)</code> | <code>&#124; &#124;</code> |"
    )
