"""The command line. Exit codes: 0 all holds, 1 drift, 2 misuse or unreadable input, 3 an essay raised."""

from __future__ import annotations

import datetime as dt
import io
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

from reckoner import new_essay as starting
from reckoner.check import assembly as building
from reckoner.check import fixes as fixing
from reckoner.core.findings import Exit, Failure, Finding, misuse, suggest
from reckoner.core.store import write_whole
from reckoner.report import Format, annotation, as_json, gravest, lines
from reckoner.run import run_cache
from reckoner.run import scheduler as schedule
from reckoner.run.sandbox import landlock
from reckoner.site import up_to_date
from reckoner.source import ids
from reckoner.source.archive import Archive, load
from reckoner.source.essay import PARTS, read

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Build The Scaling Era, Reckoned. Exit codes: 0 all holds; 1 prose and calculation differ; "
    "2 misuse, or input that cannot be read; 3 an essay raised.",
)
err = Console(stderr=True, soft_wrap=True, highlight=False)

INTERRUPTED = 130
"""Exit code where somebody has pressed Ctrl-C, as shells have it."""
CONNECT = 5
"""Seconds to wait for a scheduler."""

Jobs = Annotated[int, typer.Option("-j", "--jobs", min=0, help="Essays to run at a time; 0 for one a core.")]
Scheduler = Annotated[str, typer.Option(help="Run essays on a Dask cluster, at an address such as tcp://host:8786.")]
Root = Annotated[Path, typer.Option("--root", help="The project's folder.", show_default="this folder")]
HERE = Path()


def report(findings: Iterable[Finding]) -> None:
    """Print findings, one line each, and exit with the gravest of their codes."""
    listed = sorted(set(findings))
    for line in lines(listed):
        print(line, file=sys.stderr)
    if listed:
        raise typer.Exit(gravest(listed))


@contextmanager
def reported() -> Iterator[None]:
    """Findings that a stage raises are printed, and end the command."""
    try:
        yield
    except Failure as failure:
        report(failure.findings)


@contextmanager
def progress_of(root: Path) -> Iterator[schedule.Progress]:
    """A bar that names each essay and what happens to it; plain lines where there is no terminal."""
    total = len(list((root / "essays").glob("*.py")))
    columns = (
        SpinnerColumn(),
        BarColumn(24),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.description}"),
    )
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task("reading", total=total)

        running: list[str] = []
        unbounded: list[str] = []

        def show(name: str, what: str) -> None:
            if what == "running":
                if not unbounded and (why := landlock.missing()):
                    bar.console.print(
                        f"Essays run under Python's watch alone: {why} (see CONTRIBUTING.md)", markup=False
                    )
                    unbounded.append(why)
                running.append(name)
            else:
                running[:] = [other for other in running if other != name]
                bar.advance(task)
                bar.console.print(f"  {name}: {what}", markup=False)
            bar.update(task, description=f"running {', '.join(running[:3])}" if running else "")

        yield show


@contextmanager
def _bar_of_mutants() -> Iterator[Callable[[int], Callable[[], None]]]:
    """A bar that counts mutants; nothing where there is no terminal."""
    columns = (SpinnerColumn(), BarColumn(24), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task("mutants", total=None)

        def begin(total: int) -> Callable[[], None]:
            bar.update(task, total=total)
            return lambda: bar.advance(task)

        yield begin


def _assembled(
    root: Path, only: Iterable[Path] | None = None, trust: bool = False, how: schedule.How = building.HERE
) -> building.Site:
    root = root.resolve()
    if not (root / "essays").is_dir():
        report([misuse(root.name or str(root), 0, "no folder 'essays' here", "run this at the top of the project")])
    if landlock.required() and (why := landlock.missing()):
        mend = f"run this where the kernel has Landlock, or without {landlock.BOUNDARY}"
        report([misuse("reckoner", 0, f"no boundary can be drawn about an essay: {why}", mend)])
    names = {_named(path, root) for path in only} if only else None
    try:
        with progress_of(root) as progress:
            return building.assemble(root, progress, names, trust, how)
    except KeyboardInterrupt:
        print("Interrupted. What had finished is kept.", file=sys.stderr)
        raise typer.Exit(INTERRUPTED) from None


@contextmanager
def _how(at_a_time: int, scheduler: str = "") -> Iterator[schedule.How]:
    """Where essays run: here, so many at a time, or on a Dask cluster."""
    if not scheduler:
        yield schedule.How(at_a_time)
        return
    try:
        from distributed import Client
    except ImportError:
        mend = "install it: pip install 'scaling-era-reckoned[cluster]'"
        report([misuse("reckoner", 0, "--scheduler needs Dask distributed, which is not installed", mend)])
    try:
        client = Client(scheduler, timeout=CONNECT)
    except (OSError, ValueError, TimeoutError) as error:
        what = f"no scheduler at {scheduler}: {str(error).splitlines()[0]}"
        report([misuse("reckoner", 0, what, "start one: dask scheduler, and dask worker for each machine")])
    with client:
        yield schedule.How(executor=client.get_executor(pure=False, retries=2), carry=True)


def _share(shard: str, root: Path) -> list[Path] | None:
    """The essays of one share of a build that is split over machines; None for all."""
    if not shard:
        return None
    match = re.fullmatch(r"([1-9]\d*)/([1-9]\d*)", shard)
    if not match or int(match[1]) > int(match[2]):
        report([misuse("reckoner", 0, f"no such share as {shard!r}", "write --shard 1/4 for the first of four")])
    names = [path.as_posix() for path in (root / "essays").glob("*.py")]
    return [Path(name) for name in sorted(schedule.shard(names, *map(int, shard.split("/"))))]


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}"


def _named(path: Path, root: Path) -> str:
    whole = path.resolve()
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else path.as_posix()


@app.command()
def build(
    root: Root = HERE,
    strict: Annotated[bool, typer.Option("--strict", help="Any warning of the site generator fails.")] = False,
    jobs: Jobs = 0,
    scheduler: Scheduler = "",
    shard: Annotated[str, typer.Option(help="Run one share, such as 1/4, into the cache, and publish nothing.")] = "",
) -> None:
    """Run and check every essay, and build the site into site/."""
    share = _share(shard, root)
    if share is not None:
        with _how(jobs, scheduler) as how:
            site = _assembled(root, share, how=how) if share else building.Site(root, Archive())
        report(site.findings)
        print(f"Share {shard} holds: {_counted(len(site.essays), 'essay')} in {run_cache.folder(Path())}/.")
        return
    place, state = root.resolve() / "site", up_to_date.state(root.resolve(), strict)
    if (names := up_to_date.recall(root.resolve(), state)) is not None:
        with progress_of(root) as progress:
            for name in names:
                progress(name, "cached")
    else:
        with _how(jobs, scheduler) as how:
            names = _published(root, strict, how)
        if up_to_date.state(root.resolve(), strict) == state:  # nobody has written while it was built
            up_to_date.remember(root.resolve(), state, names)
    shown = place.relative_to(Path.cwd()) if place.is_relative_to(Path.cwd()) else place
    essays = _counted(len(names), "essay")
    print(
        f"The site is in {shown}/ ({essays}). See it: python3 -m http.server --directory {shown}, "
        "then open http://localhost:8000/; or live: make serve"
    )


def _published(root: Path, strict: bool, how: schedule.How) -> list[str]:
    """Build the site and put it in place; gives the names of its essays."""
    from reckoner.site.publish import publish

    site = _assembled(root, how=how)
    report(site.findings)
    with reported():
        publish(site, strict)
    return [checked.essay.name for checked in site.essays]


@app.command()
def check(
    files: Annotated[list[Path] | None, typer.Argument(help="Essays to check; all without any.")] = None,
    root: Root = HERE,
    jobs: Jobs = 0,
    scheduler: Scheduler = "",
    form: Annotated[Format, typer.Option("--format", help="For people, programs, or a pull request's diff.")] = (
        Format.TEXT
    ),
) -> None:
    """Say everything that is wrong, each with file, line and mend; build nothing."""
    with _how(jobs, scheduler) as how:
        site = _assembled(root, files, trust=True, how=how)
    bindings = [checked.bindings for checked in site.essays] + [held.bindings for held in site.held]
    if form is Format.JSON:
        print(as_json(site.findings, sum(bindings), len(bindings)))
    elif form is Format.GITHUB:
        for finding in site.findings:
            print(annotation(finding))
    report(site.findings)
    if form is not Format.JSON:
        print(f"All holds: {_counted(sum(bindings), 'binding')} in {_counted(len(bindings), 'essay')}.")


@app.command()
def why(
    files: Annotated[list[Path] | None, typer.Argument(help="Essays to ask about; all without any.")] = None,
    root: Root = HERE,
) -> None:
    """Say of each essay, in one line, what has changed since its last run, if anything."""
    for path in [here.resolve() for here in files or ()] or sorted((root.resolve() / "essays").glob("*.py")):
        with reported():
            archive = load(root.resolve())
            if not path.is_relative_to(root.resolve() / "essays"):
                report([misuse(_named(path, root.resolve()), 0, "no such essay", "name a file of essays/")])
            print(schedule.reason(read(path, root.resolve()), root.resolve(), archive))


@app.command()
def fix(
    files: Annotated[list[Path] | None, typer.Argument(help="Essays to mend; all without any.")] = None,
    root: Root = HERE,
    yes: Annotated[bool, typer.Option("--yes", help="Write without asking.")] = False,
    transcripts: Annotated[Path | None, typer.Option(help="Verify excerpts against this folder first.")] = None,
) -> None:
    """Show drifted literals, old → new with the expression, and rewrite them on request."""
    if transcripts is not None:
        with reported():
            for verified in fixing.verify_quotations(root.resolve(), transcripts):
                print(verified)
    site = _assembled(root, files)
    edits = fixing.edits(site)
    settled = {edit.settles for edit in edits} | _list_ids(site, files)
    rest = [finding for finding in site.findings if finding not in settled]
    for edit in edits:
        print(edit)
    if edits and not (yes or (sys.stdin.isatty() and typer.confirm(f"Rewrite {len(edits)} in the prose?"))):
        print("Nothing written. To write: reckoner fix --yes", file=sys.stderr)
        raise typer.Exit(Exit.DRIFT)
    with reported():
        fixing.apply(site.root, edits)
    if edits:
        print(f"Rewrote {len(edits)}. Read each sentence again.")
    report(rest)
    if not edits:
        print("Nothing has drifted.")


def _list_ids(site: building.Site, files: list[Path] | None) -> set[Finding]:
    """Add new ids to the list of those that are published; the findings that this settles."""
    if not files:
        now = ids.known(site.archive, (checked.essay.slug for checked in site.essays))
        for entry in ids.append(site.root, now):
            print(f"{ids.LIST}: {entry} added")
    return {finding for finding in site.findings if not files and finding.file == ids.LIST and not finding.line}


@app.command()
def new(
    title: Annotated[str, typer.Argument(help="The essay's title, in quotation marks.")],
    root: Root = HERE,
    part: Annotated[str, typer.Option(help="One of: " + ", ".join(PARTS) + ".")] = PARTS[0],
) -> None:
    """Start an essay: a file that passes every check as it stands."""
    if part not in PARTS:
        message = f"no such part as {part!r}{suggest(part, PARTS)}"
        report([misuse("reckoner new", 0, message, "use one of: " + ", ".join(PARTS))])
    with reported():
        path = starting.new(root.resolve(), title, part, dt.date.today())
    name = path.relative_to(root.resolve()).as_posix()
    print(f"Wrote {name}. Edit it, then: reckoner check {name}; to see it: make serve")


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(help="Where the tree goes; it must be new, empty or an earlier export.")],
    root: Root = HERE,
    whole: Annotated[bool, typer.Option("--whole", help="With mkdocs.yml, for any heir of MkDocs.")] = False,
) -> None:
    """Write the same pages as a plain Markdown tree, without MkDocs."""
    place = folder.resolve()
    marker = place / ".reckoner-export"
    if place.exists() and not place.is_dir():
        report([misuse(folder, 0, "not a folder", "name a new or empty folder")])
    earlier = marker.read_text(encoding="utf-8").splitlines() if marker.exists() else []
    if others := sorted(_files(place) - {*earlier, marker.name}):
        report([misuse(folder, 0, f"the folder holds something else: {others[0]}", "name a new or empty folder")])
    site = _assembled(root)
    report(site.findings)
    from reckoner.pages import page_tree
    from reckoner.site import export as wholly

    with reported():
        (wholly if whole else page_tree).write(site, place)
    written = sorted(_files(place))
    write_whole(marker, "".join(f"{name}\n" for name in written))
    print(f"Wrote {_counted(len(written), 'file')} to {folder}/.")


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


@app.command()
def mutants(
    root: Root = HERE,
    sample: Annotated[
        int | None,
        typer.Option(min=0, help="How many, drawn by the seed; 0 for all. Without it all, or 40 with --facts."),
    ] = None,
    seed: Annotated[int, typer.Option(help="Seed of the sample.")] = 1,
    facts: Annotated[bool, typer.Option("--facts", help="Change the value of facts, and run what covers it.")] = False,
) -> None:
    """Change one digit or number word at a time, and say which changes the check lets stand, and why."""
    from reckoner.check.mutants.facts import prove as prove_by_running
    from reckoner.check.mutants.report import prove

    site = None if facts else _assembled(root)
    report(site.findings if site else [])
    with reported(), _bar_of_mutants() as begin:
        if site:
            lines, findings = prove(site, sample, seed, begin)
        else:
            lines, findings = prove_by_running(root.resolve(), sample, seed, begin)
    for line in lines:
        print(line)
    report(findings)


@app.command()
def diff(
    revision: Annotated[str, typer.Argument(help="The revision to compare with: a commit, a branch or a tag.")],
    root: Root = HERE,
    markdown: Annotated[bool, typer.Option("--markdown", help="As a code host shows it.")] = False,
    into: Annotated[Path | None, typer.Option(help="Write a page with figures before and after here.")] = None,
) -> None:
    """Say which numbers, verdicts and figures readers will see otherwise than at another revision."""
    from reckoner.pages import page_tree
    from reckoner.site import diff as changes
    from reckoner.site import other_revision

    site = _assembled(root)
    report(site.findings)
    with reported(), other_revision.exported(site.root, revision) as before, tempfile.TemporaryDirectory() as folder:
        page_tree.write(site, after := Path(folder) / "pages")
        found = changes.compare(before, after)
        if into is not None:
            write_whole(into / "index.html", changes.page(found, before, after))
    print(changes.markdown(found) if markdown else "\n".join(changes.text(found)))


@app.command()
def serve(
    root: Root = HERE,
    address: Annotated[str, typer.Option(help="Host and port.")] = "127.0.0.1:8000",
) -> None:
    """Preview the site live; edits to essays, snippets, archive and docs rebuild it."""
    from reckoner.site.preview import serve as preview

    report(_assembled(root).findings)
    preview(root.resolve(), address)


def main() -> None:
    """Entry point of `reckoner`."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        app()
    except OSError as error:
        mend = "see whether there is room, and whether you may read and write there"
        print(misuse(error.filename or "reckoner", 0, error.strerror or str(error), mend), file=sys.stderr)
        sys.exit(Exit.MISUSE)
