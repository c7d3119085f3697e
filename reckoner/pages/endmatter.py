"""The end of an essay's page: references, terms, and every number on it with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reckoner.check import record_prose
from reckoner.check.resolution import shown_value
from reckoner.pages.page_state import Number, Page
from reckoner.source.records import Fact, Term, Work
from reckoner.text import markup

NOTES = {
    "computed": "computed when this page was built",
    "chosen": "chosen by the author, or arithmetic on what the author chose",
    "cited": "cited from a published source",
    "exempt": "neither computed nor cited, with a stated reason",
}


def endmatter(page: Page, claims: Iterable[str] = ()) -> Iterator[str]:
    """Claims, references and terms, as far as the page has any."""
    yield from claims
    if page.works:
        yield from ["", "## References", "", '<ul class="rk-references">']
        yield from (reference(work) for work in sorted(page.works.values(), key=lambda work: work.cite))
        yield "</ul>"
    if page.terms:
        yield from ["", "## Terms", "", '<dl class="rk-terms">']
        for term in sorted(page.terms.values(), key=lambda term: term.name.lower()):
            yield f'<dt id="term-{term.id}">{markup.text(term.name)}</dt><dd>{definition(term, page)}</dd>'
        yield "</dl>"


def appendix(page: Page) -> Iterator[str]:
    """Every number with where it comes from, if there is any."""
    if page.numbers:
        yield from _numbers(page)


def definition(term: Term, page: Page) -> str:
    """What a term means, as the page that uses it says so."""
    more = f' <a href="../../glossary/#{term.id}">In the glossary</a>'
    return record_prose.shown(term.definition, term, page.archive, "../../") + more


def reference(work: Work) -> str:
    """One entry of the references."""
    authors = ", ".join(work.authors)
    where = f" {markup.text(work.published_in)}." if work.published_in else ""
    return (
        f'<li id="work-{work.id}">{markup.text(authors)} ({work.year}). '
        f'<a href="../../works/{work.id}/"><cite>{markup.text(work.title)}</cite></a>.{where}{link_of(work)}</li>'
    )


def link_of(work: Work) -> str:
    """Links to where a reader finds the work, each named by its number; nothing where there is none."""
    known = {
        f"doi:{work.doi}": f"https://doi.org/{work.doi}" if work.doi else "",
        f"arXiv:{work.arxiv}": f"https://arxiv.org/abs/{work.arxiv}" if work.arxiv else "",
        "link": "" if work.doi or work.arxiv else work.url,
    }
    return "".join(f' <a href="{markup.attribute(to)}">{markup.text(label)}</a>' for label, to in known.items() if to)


def _numbers(page: Page) -> Iterator[str]:
    said = ", ".join(f"{count} {kind}" for kind, count in page.counts.items() if count)
    yield from ["", "## Numbers on this page { data-search-exclude }", ""]
    yield f'<p class="rk-counts">{said}.</p>'
    yield "".join(f'<span id="rk-{kind}" hidden>{note}</span>' for kind, note in NOTES.items())
    yield f'<details class="rk-code rk-appendix"><summary>Where each of the {len(page.numbers)} comes from</summary>'
    yield '<div class="rk-table" tabindex="0" role="region" aria-label="Numbers on this page" data-search-exclude>'
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("Number", "Kind", "From"))
    yield f'<table class="rk-rows"><thead><tr>{heads}</tr></thead><tbody>'
    yield from (_row(number, page) for number in page.numbers)
    yield "</tbody></table></div></details>"


def _row(number: Number, page: Page) -> str:
    back = f'<a href="#{number.anchor}-text">{markup.aloud(markup.inline(number.text))}</a>'
    return (
        f'<tr id="{number.anchor}"><td>{back}</td><td>{number.kind}</td><td>{" ".join(origin(number, page))}</td></tr>'
    )


def origin(number: Number, page: Page) -> Iterator[str]:
    """Where a number comes from: expression, full value and functions, or source and locator, or the reason."""
    if number.kind == "exempt":
        yield markup.text(number.expression)
        return
    if number.expression not in {fact.id for fact in number.facts}:
        code = f"<code>{markup.text(number.expression)}</code>"
        yield f"{code} = {markup.text(', '.join(map(shown_value, number.values)))}"
    for definition in number.definitions:
        yield f'<span class="rk-source"><code>{markup.text(definition)}</code></span>'
    if number.functions:
        yield f'<span class="rk-source">by {", ".join(map(_function, number.functions))}</span>'
    for fact in number.facts:
        yield _source(fact, page.archive.works[fact.work])


def _function(dotted: str) -> str:
    """A link to the function's own page, with its source and tests."""
    _, module, name = dotted.split(".")
    return f'<a href="../../functions/{module}/#{name}"><code>{module}.{name}</code></a>'


def _source(fact: Fact, work: Work) -> str:
    range_ = ""
    if fact.low is not None and fact.high is not None:
        range_ = f" ({shown_value(fact.low)} to {shown_value(fact.high)}, {markup.text(fact.interval)})"
    return (
        f'<span class="rk-source"><code>{fact.id}</code>: {shown_value(fact.value)} {markup.text(fact.unit)}{range_}; '
        f'<a href="#work-{work.id}">{markup.text(work.cite)}</a>, {markup.text(fact.locator)}; '
        f"as of {fact.as_of.isoformat()}</span>"
    )
