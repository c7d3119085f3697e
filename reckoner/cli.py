"""The command line. Exit codes: 0 all holds, 1 drift, 2 misuse or unreadable input, 3 an essay raised."""

from __future__ import annotations

import datetime as dt
import io
import platform
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from reckoner import __version__, export_folder, new_entry, new_essay, progress
from reckoner.check import assembly, fixes
from reckoner.core import scratch
from reckoner.core.findings import Exit, misuse
from reckoner.core.project import CONFIG, ESSAYS, SITE, essays
from reckoner.core.store import write_whole
from reckoner.report import Format, Reported, annotation, as_json, counted, report, typed
from reckoner.run import run_cache, scheduler
from reckoner.run.cluster import how as how_to_run
from reckoner.run.sandbox import landlock
from reckoner.site import configuration, up_to_date
from reckoner.source import ids
from reckoner.source.archive import Archive, load
from reckoner.source.essay import read

app = typer.Typer(
    cls=Reported,
    context_settings={"help_option_names": ["-h", "--help"]},
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Build a site of executable essays. Exit codes: 0 all holds; 1 prose and calculation differ; "
    "2 misuse, or input that cannot be read; 3 an essay raised.",
)
INTERRUPTED = 130
"""Exit code where somebody has pressed Ctrl-C, as shells have it."""

Jobs = Annotated[int, typer.Option("-j", "--jobs", min=0, help="Essays to run at a time; 0 for one a core.")]
Scheduler = Annotated[
    str, typer.Option("--scheduler", help="Run essays on a Dask cluster, at an address such as tcp://host:8786.")
]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Show no progress.", callback=progress.hush)]
Root = Annotated[
    Path, typer.Option("--root", help="The project's folder.", show_default="this folder", resolve_path=True)
]
HERE = Path()


def _assembled(
    root: Path, only: Iterable[Path] | None = None, trust: bool = False, how: scheduler.How = assembly.HERE
) -> assembly.Site:
    """The site with its findings; `trust` and `how` are those of `assemble`."""
    _require_project(root)
    if landlock.required() and (why := landlock.missing()):
        mend = f"run this where the kernel has Landlock, or without {landlock.BOUNDARY}"
        report([misuse("reckoner", 0, f"no boundary can be drawn about an essay: {why}", mend)])
    names = {_named(path, root) for path in only} if only else None
    try:
        with progress.of_essays(root) as shown:
            return assembly.assemble(root, shown, names, trust, how)
    except KeyboardInterrupt:
        print("Interrupted. What had finished is kept.", file=sys.stderr)
        raise typer.Exit(INTERRUPTED) from None


def _require_project(root: Path) -> None:
    if not (root / ESSAYS).is_dir():
        report([misuse(root.name or str(root), 0, "no folder 'essays' here", "run this at the top of the project")])


def _without_findings(root: Path, how: scheduler.How = assembly.HERE) -> assembly.Site:
    """The site; where it has findings, they are reported and the command ends."""
    site = _assembled(root, how=how)
    report(site.findings, count=True)
    return site


def _named(path: Path, root: Path) -> str:
    whole = path.resolve()
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else path.as_posix()


@app.callback(invoke_without_command=True)
def _version(
    ctx: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Say the versions of the tool and of Python.")] = False,
) -> None:
    if version:
        print(f"reckoner {__version__}, Python {platform.python_version()}")
        raise typer.Exit
    if not ctx.invoked_subcommand:
        print(ctx.get_help())
        raise typer.Exit(Exit.MISUSE)


@app.command()
def build(
    root: Root = HERE,
    quiet: Quiet = False,
    strict: Annotated[bool, typer.Option("--strict", help="Any warning of the site generator fails.")] = False,
    jobs: Jobs = 0,
    dask: Scheduler = "",
    shard: Annotated[str, typer.Option(help="Run one share, such as 1/4, into the cache, and publish nothing.")] = "",
) -> None:
    """Run and check every essay, and build the site into site/."""
    if shard:
        share = scheduler.shard(essays(root), shard)
        with how_to_run(jobs, dask) as how:
            site = _assembled(root, share, how=how) if share else assembly.Site(root, Archive())
        report(site.findings, count=True)
        print(f"Share {shard} holds: {counted(len(site.essays), 'essay')} in {run_cache.folder(Path())}/.")
        return
    report(scratch.in_the_way(root))
    place = root / SITE
    state = up_to_date.state(root, strict)
    if (names := up_to_date.recall(root, state)) is not None:
        with progress.of_essays(root) as show:
            for name in names:
                show(name, "cached")
    else:
        with how_to_run(jobs, dask) as how:
            names = _published(root, strict, how)
        if up_to_date.state(root, strict) == state:  # nobody has written while it was built
            up_to_date.remember(root, state, names)
    shown = place.relative_to(Path.cwd()) if place.is_relative_to(Path.cwd()) else place
    print(
        f"The site is in {shown}/ ({counted(len(names), 'essay')}). "
        f"See it: python3 -m http.server --directory {shown}, then open http://localhost:8000/; or live: make serve"
    )


def _published(root: Path, strict: bool, how: scheduler.How) -> list[str]:
    """Build the site and put it in place; gives the names of its essays."""
    from reckoner.site.publish import publish

    site = _without_findings(root, how)
    report(configuration.findings(root), count=True)
    publish(site, strict)
    return [checked.essay.name for checked in site.essays]


@app.command()
def check(
    files: Annotated[list[Path] | None, typer.Argument(help="Essays to check; all without any.")] = None,
    root: Root = HERE,
    quiet: Quiet = False,
    jobs: Jobs = 0,
    dask: Scheduler = "",
    form: Annotated[
        Format, typer.Option("--format", help="For people, programs, or a pull request's diff.")
    ] = Format.TEXT,
) -> None:
    """Say everything that is wrong, each with file, line and mend; build nothing."""
    with how_to_run(jobs, dask) as how:
        site = _assembled(root, files, trust=True, how=how)
    if (site.essays or site.held) and not any(finding.file == CONFIG for finding in site.findings):
        site.findings += [*configuration.findings(root), *scratch.in_the_way(root)]
    bindings = [checked.bindings for checked in site.essays] + [held.bindings for held in site.held]
    if form is Format.JSON:
        print(as_json(site.findings, sum(bindings), len(bindings)))
    elif form is Format.GITHUB:
        for finding in site.findings:
            print(annotation(finding))
    report(site.findings, count=True)
    if form is not Format.JSON:
        print(f"All holds: {counted(sum(bindings), 'binding')} in {counted(len(bindings), 'essay')}.")


@app.command()
def why(
    files: Annotated[list[Path] | None, typer.Argument(help="Essays to ask about; all without any.")] = None,
    root: Root = HERE,
) -> None:
    """Say of each essay, in one line, what has changed since its last run, if anything."""
    for path in [here.resolve() for here in files or ()] or essays(root):
        archive = load(root)
        if not (path.is_relative_to(root / ESSAYS) and path.is_file()):
            report([misuse(_named(path, root), 0, "no such essay", "name a file of essays/")])
        print(scheduler.reason(read(path, root), root, archive))


@app.command()
def fix(
    files: Annotated[list[Path] | None, typer.Argument(help="Essays to mend; all without any.")] = None,
    root: Root = HERE,
    quiet: Quiet = False,
    yes: Annotated[bool, typer.Option("--yes", help="Write without asking.")] = False,
) -> None:
    """Show drifted literals, old → new with the expression, and the list of ids; write them on request."""
    site = _assembled(root, files)
    edits = fixes.edits(site)
    listing = [one for one in ids.changes(root, site.archive, site.slugs) if one.settles in site.findings]
    for change in (*edits, *listing):
        print(change)
    many = len(edits) + len(listing)
    if many and not (yes or (sys.stdin.isatty() and typer.confirm(f"Write {counted(many, 'change')}?"))):
        print(typed("Nothing written. To write: reckoner fix --yes"), file=sys.stderr)
        raise typer.Exit(Exit.DRIFT)
    fixes.apply(site.root, edits)
    ids.apply(site.root, listing)
    if edits:
        print(f"Rewrote {len(edits)}. Read each sentence again.")
    settled = {edit.settles for edit in edits} | {change.settles for change in listing}
    report((finding for finding in site.findings if finding not in settled), count=True)
    if not many:
        print("Nothing has drifted.")


@app.command()
def quote(
    source: Annotated[Path, typer.Option(help="The source, as text or a saved page; or a folder of sources.")],
    quotations: Annotated[
        list[str] | None, typer.Argument(metavar="[ID]...", help="Excerpts and claims; all of the source without any.")
    ] = None,
    root: Root = HERE,
) -> None:
    """Compare quotations with their source, word for word, and write fingerprint, locator and source."""
    from reckoner.source import quoting

    print(quoting.compare(root, quotations or (), source))


@app.command()
def new(
    title: Annotated[str, typer.Argument(help="The essay's title, in quotation marks; or an id, of what follows.")],
    root: Root = HERE,
    part: Annotated[str, typer.Option(help="Its part, as mkdocs.yml names them.", show_default="the first")] = "",
    snippet: Annotated[bool, typer.Option("--snippet", help="A module of functions, with tests.")] = False,
    fact: Annotated[bool, typer.Option("--fact", help="A published figure, entered twice.")] = False,
    claim: Annotated[bool, typer.Option("--claim", help="A statement to judge.")] = False,
    excerpt: Annotated[bool, typer.Option("--excerpt", help="A quotation.")] = False,
    work: Annotated[bool, typer.Option("--work", help="A source.")] = False,
    person: Annotated[bool, typer.Option("--person", help="Somebody who is quoted.")] = False,
    term: Annotated[bool, typer.Option("--term", help="A word of the trade.")] = False,
) -> None:
    """Start an essay that passes every check as it stands; or what one needs, with all that belongs to it."""
    flags = dict(snippet=snippet, fact=fact, claim=claim, excerpt=excerpt, work=work, person=person, term=term)
    kinds = [kind for kind, wanted in flags.items() if wanted]
    if len(kinds) > 1:
        report(
            [misuse("reckoner new", 0, f"begins one thing at a time, not {' and '.join(kinds)}", "give one of them")]
        )
    if kinds:
        names = new_entry.begin(root, kinds[0], title)
        what = "them" if snippet else 'what has "..." in them'
        print(typed(f"Wrote {', '.join(names)}. Edit {what}, then: reckoner check"))
        return
    path = new_essay.new(root, title, part, dt.date.today())
    name = path.relative_to(root).as_posix()
    print(typed(f"Wrote {name}. Edit it, then: reckoner check {name}; to see it: make serve"))


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(help="Where the tree goes; it must be new, empty or an earlier export.")],
    root: Root = HERE,
    quiet: Quiet = False,
    whole: Annotated[bool, typer.Option("--whole", help="With mkdocs.yml, for any generator that reads it.")] = False,
) -> None:
    """Write the same pages as a plain Markdown tree, without MkDocs."""
    from reckoner.pages import page_tree
    from reckoner.site import export as with_configuration

    place = folder.resolve()
    export_folder.require_no_other_files(folder)
    site = _without_findings(root)
    if whole:
        with_configuration.write(site, place)
    else:
        page_tree.write(site, place, plain=True)
    print(f"Wrote {counted(export_folder.list_files(place), 'file')} to {folder}/.")


@app.command()
def mutants(
    root: Root = HERE,
    quiet: Quiet = False,
    sample: Annotated[
        int | None,
        typer.Option(min=0, help="How many, drawn by the seed; 0 for all. Without it all, or 40 with --facts."),
    ] = None,
    seed: Annotated[int, typer.Option(help="Seed of the sample.")] = 1,
    facts: Annotated[bool, typer.Option("--facts", help="Change the value of facts, and run what covers it.")] = False,
    verdicts: Annotated[bool, typer.Option("--verdicts", help="Move the inputs of verdicts till they turn.")] = False,
) -> None:
    """Change one digit or number word at a time, and say which changes the check lets stand, and why."""
    from reckoner.check.mutants import verdict_inputs
    from reckoner.check.mutants.facts import prove as prove_by_running
    from reckoner.check.mutants.report import prove

    site = None if facts else _without_findings(root)
    with progress.of_mutants() as begin:
        if site and verdicts:
            said, findings = verdict_inputs.prove(site, sample, seed, begin)
        elif site:
            said, findings = prove(site, sample, seed, begin)
        else:
            said, findings = prove_by_running(root, sample, seed, begin)
    for line in said:
        print(line)
    report(findings)


@app.command()
def diff(
    revision: Annotated[str, typer.Argument(help="The revision to compare with: a commit, a branch or a tag.")],
    root: Root = HERE,
    quiet: Quiet = False,
    markdown: Annotated[bool, typer.Option("--markdown", help="As a code host shows it.")] = False,
    into: Annotated[Path | None, typer.Option(help="Write a page with figures before and after here.")] = None,
) -> None:
    """Say which numbers, verdicts and figures readers will see otherwise than at another revision."""
    from reckoner.pages import page_tree
    from reckoner.site import diff as changes
    from reckoner.site import other_revision

    _require_project(root)
    other_revision.commit_of(root, revision)
    site = _without_findings(root)
    with other_revision.exported(site.root, revision) as before, tempfile.TemporaryDirectory() as folder:
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
    from reckoner.site import preview

    _require_project(root)
    preview.require_free(address)
    preview.serve(_assembled(root), address)


def main() -> None:
    """Entry point of `reckoner`."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    app()
