"""What is this book's own, read from `mkdocs.yml`: its name and address, its parts, its licence, its field's words.

The name and the addresses are MkDocs' own options. All else stands in the option `book` of the plugin:

    plugins:
      - reckoner:
          book: {parts: [Theory, Practice]}
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlencode

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from reckoner.core.findings import Failure, Finding, misuse, short, suggest
from reckoner.core.project import CONFIG, DOCS, SITE
from reckoner.core.store import remade_if_changed


class Said(BaseModel):
    """Options, none of which is unknown, and none of which changes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Licence(Said):
    """What text and figures may be shared under: its name and its address; without a name nothing is said of it."""

    name: str = ""
    url: str = Field(default="", pattern=r"^(https://\S+)?$")


class VerdictKind(Said):
    """A kind of verdict: its name, its definition, what its number is, whether it surprises, its colour and sign.

    One that is not `scored` counts neither for nor against who spoke. `agrees` are the last words of a verdict that
    bears the claim out, for a kind that says nothing of that by itself.
    """

    name: str = Field(pattern=r"^[a-z]+( [a-z]+)*$")
    says: str = ""
    number: Literal["", "error", "factor"] = ""
    surprising: bool = False
    scored: bool = True
    agrees: str = ""
    colour: Literal["blue", "faint", "green", "orange", "purple", "sky", "vermilion"] = "faint"
    sign: str = Field(default="·", pattern=r'^[^"\\\n]{1,3}$')

    @property
    def css(self) -> str:
        """The class that pages mark it with."""
        return f"rk-{self.name.replace(' ', '-')}"

    def denies(self, text: str) -> bool:
        """Whether a verdict in these words goes against the claim, though its kind does not say so."""
        return bool(self.agrees) and not text.endswith(self.agrees)


class Precision(Said):
    """How precisely a claim can be spoken: its name, what it means, and the factor within which the claim holds.

    `spoken` are the words for it after "spoken": "as a round number".
    """

    name: str = Field(pattern=r"^[a-z]+( [a-z]+)*$")
    says: str = ""
    spoken: str = ""
    within: float = Field(ge=1, allow_inf_nan=False)


class RowText(Said):
    """What the page on method says of a row of the rule of numerals, where the field has better examples."""

    name: str
    says: str = ""
    as_in: str = ""
    but_not_in: str = ""


class Block(Said):
    """What fills `<!-- reckoner: NAME -->` on a page written by hand: `MODULE:FUNCTION` of the project."""

    name: str
    made_by: str


class FieldWords(Said):
    """A field's own words in the rule of numerals, each a regular expression, in lists parted by blanks.

    `_` is a blank within a name.
    """

    measures: str = ""
    """What numbers of the field count, in the singular: after "one" these make a numeral."""
    units: str = ""
    """Measures that name themselves after each, every and a: "each mile costs more"."""
    products: str = ""
    """Names that a short number may follow."""
    series: str = ""
    """Names that three or four figures may follow."""
    prefixes: str = ""
    """Beginnings in small letters to which figures are joined."""
    names: str = ""
    """Names that have a number word in them."""
    rows: tuple[RowText, ...] = ()

    @field_validator("measures", "units", "products", "series", "prefixes", "names")
    @classmethod
    def _patterns(cls, words: str) -> str:
        for word in words.split():
            try:
                groups = re.compile(word).groups
                re.compile(rf"x(?:{word})x", re.VERBOSE)  # as the rule holds it
            except re.error as error:
                raise ValueError(f"{word!r} is no pattern: {error}") from None
            if groups:
                raise ValueError(f"{word!r} holds a group, which the rule counts by")
        return words


class Book(Said):
    """A site's name, its address (which ends with a slash, or is empty), how its source is addressed, its own words."""

    name: str = "Essays"
    url: str = ""
    repository: str = ""
    edit: str = ""
    about: str = ""
    parts: tuple[str, ...] = Field(default=("Essays",), min_length=1)
    """In the order in which readers are shown them."""
    short: str = ""
    """The part, if any, whose essays are collections of claims, each with a line or so of calculation."""
    licence: Licence = Licence()
    verdicts: tuple[VerdictKind, ...] = (
        VerdictKind(name="holds", colour="green", sign="✓"),
        VerdictKind(name="contradicted", surprising=True, colour="vermilion", sign="✗"),
        VerdictKind(name="not a claim of fact", scored=False, sign="○"),
    )
    """In the order in which readers are shown them."""
    precisions: tuple[Precision, ...] = ()
    """From the most precise to the least."""
    numerals: FieldWords = FieldWords()
    blocks: tuple[Block, ...] = ()
    """What pages written by hand show beside what every site has."""

    @model_validator(mode="after")
    def _short_is_a_part(self) -> Book:
        if self.short and self.short not in self.parts:
            raise ValueError(f"'short' is {self.short!r}, which is none of its parts")
        kinds, precisions = ([each.name for each in listed] for listed in (self.verdicts, self.precisions))
        for what, names in (("part", self.parts), ("kind of verdict", kinds), ("precision", precisions)):
            if twice := next((name for name in names if list(names).count(name) > 1), None):
                raise ValueError(f"the {what} {twice!r} stands twice")
        return self

    @property
    def long_parts(self) -> tuple[str, ...]:
        """The parts that are made of essays proper."""
        return tuple(part for part in self.parts if part != self.short)

    def verdict(self, name: str) -> VerdictKind | None:
        """The kind of verdict of this name."""
        return next((kind for kind in self.verdicts if kind.name == name), None)

    def spoken(self, precision: str) -> str:
        """How a claim of this precision was spoken, in words."""
        return next((each.spoken for each in self.precisions if each.name == precision), "") or precision

    def source_of(self, file: str) -> str:
        """Where a file of the project is shown; nothing where no repository is configured."""
        shown = self.edit.replace("_edit/", "src/branch/").replace("edit/", "blob/")
        return f"{self.repository}{shown}{file}" if self.repository else ""

    def edit_of(self, file: str) -> str:
        """Where a file of the project can be edited; nothing where no repository is configured."""
        return f"{self.repository}{self.edit}{file}" if self.repository else ""

    def issue_of(self, about: str, title: str, fields: Mapping[str, str]) -> str:
        """Where an issue can be opened, its form filled in; nothing where no repository is configured.

        `about` names the form (`.github/ISSUE_TEMPLATE/ABOUT.yml`) whose fields have the ids of `fields`. Hosts without
        forms read the same as the issue's text.
        """
        text = "\n".join(f"{name}: {said}" for name, said in fields.items())
        if "gitlab" in self.repository:
            asked = urlencode({"issue[title]": title, "issue[description]": text})
            return f"{self.repository}-/issues/new?{asked}"
        asked = urlencode({"template": f"{about}.yml", "title": title, **fields, "body": text})
        return f"{self.repository}issues/new?{asked}" if self.repository else ""


PLUGIN = ("book", "folder")
"""The options of the plugin."""


OWN = {
    "markdown_extensions": (None, "are the tool's own, so that pages, notebooks and checks read prose alike"),
    "site_dir": (SITE, f"cannot be chosen: the site stands in {SITE}/, from where it can be copied"),
    "use_directory_urls": (True, "cannot be chosen: each page has a folder of its own, to which pages link"),
    "docs_dir": (DOCS, f"cannot be chosen: pages written by hand stand in {DOCS}/"),
}
"""Options of MkDocs that are not free: what each may be, and why."""


class Loader(yaml.SafeLoader):
    """YAML of which the tags of MkDocs' extensions mean nothing here."""


Loader.add_multi_constructor("", lambda *_: None)


def of(root: Path) -> Book:
    """What `mkdocs.yml` says; where there is none, a book without an address.

    Raises `Failure` where what it says of the book cannot be.
    """
    path = root / CONFIG
    try:
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
    except (OSError, UnicodeDecodeError):
        raise Failure([misuse(CONFIG, 0, "it cannot be read as UTF-8", "save it as UTF-8")]) from None
    return remade_if_changed(("book", root), (text,), lambda: _of(text))


def _of(text: str) -> Book:
    try:
        said: Any = yaml.load(text, Loader=Loader)
    except (yaml.YAMLError, ValueError) as error:
        line = mark.line + 1 if (mark := getattr(error, "problem_mark", None)) else 0
        what = f"it is not YAML: {getattr(error, 'problem', None) or error}"
        raise Failure([misuse(CONFIG, line, what, "correct this line")]) from None
    said = said if isinstance(said, dict) else {}
    for own, (usual, why) in OWN.items():
        if own in said and said[own] != usual:
            raise Failure([misuse(CONFIG, _line(text, [own]), f"{own!r} {why}", "remove it")])
    path, options = _options(said, text)
    known = set(Book.model_fields) - {"name", "url", "repository", "edit", "about"}  # MkDocs has options for those
    if not isinstance(options, dict):
        raise Failure([misuse(CONFIG, _line(text, path), "'book' is not made of options", "write each as NAME: VALUE")])
    if unknown := [name for name in options if name not in known]:
        raise Failure(_unknown(str(name), known, _line(text, [*path, name])) for name in unknown)
    try:
        return Book.model_validate(_of_mkdocs(said) | options)
    except ValidationError as error:
        raise Failure(_wrong(error, text, path)) from None


def _of_mkdocs(said: dict[str, Any]) -> dict[str, str]:
    repository, url = _slashed(said.get("repo_url")), _slashed(said.get("site_url"))
    usual = "-/edit/main/" if "gitlab" in repository else "edit/main/"
    given = {
        "name": str(said.get("site_name") or ""),
        "url": url,
        "repository": repository,
        "edit": _slashed(said.get("edit_uri")).removesuffix(f"{DOCS}/") or usual,
        "about": str(said.get("site_description") or ""),
    }
    return {name: value for name, value in given.items() if value}


def _slashed(address: object) -> str:
    return f"{str(address).rstrip('/')}/" if address else ""


def _options(said: dict[str, Any], text: str) -> tuple[list[str | int], Any]:
    """The plugin's option `book`, and the way to it."""
    plugins = said.get("plugins")
    listed = enumerate(plugins) if isinstance(plugins, list) else [(None, plugins)]
    for at, plugin in listed:
        if isinstance(plugin, dict) and (given := plugin.get("reckoner")) is not None:
            way: list[str | int] = ["plugins", *([] if at is None else [at]), "reckoner"]
            return [*way, "book"], _book(given, way, text)
    return [], {}


def _book(given: Any, way: list[str | int], text: str) -> Any:
    if not isinstance(given, dict):
        mend = "write each on a line of its own as NAME: VALUE"
        raise Failure([misuse(CONFIG, _line(text, way), "the plugin 'reckoner' is not given options", mend)])
    if unknown := [str(name) for name in given if name not in PLUGIN]:
        raise Failure(
            misuse(
                CONFIG,
                _line(text, [*way, name]),
                f"the plugin has no option {name!r}{suggest(name, PLUGIN)}",
                "rename it",
            )
            for name in unknown
        )
    return {} if given.get("book") is None else given["book"]


def _unknown(name: str, known: set[str], line: int) -> Finding:
    return misuse(CONFIG, line, f"the book has no option {name!r}{suggest(name, known)}", "rename or remove it")


def _wrong(error: ValidationError, text: str, path: list[str | int]) -> Iterator[Finding]:
    """What is wrong with the options of a book, a finding for each."""
    for problem in error.errors():
        way = list(problem["loc"])
        name, line = ".".join(map(str, way)), _line(text, [*path, *way])
        message = problem["msg"].removeprefix("Value error, ")
        match problem["type"]:
            case "missing":
                yield misuse(CONFIG, line, f"the book's {name!r} is missing", f"add a line '{way[-1]}:'")
            case "extra_forbidden":
                yield misuse(CONFIG, line, f"the book has no option {name!r}", "rename or remove it")
            case "value_error":
                yield misuse(CONFIG, line, f"the book's {f'{name!r}: ' if name else ''}{message}", "correct it")
            case _:
                given = short(repr(problem["input"]))
                what = f"the book's {name!r} is {given}: {message[0].lower()}{message[1:]}"
                yield misuse(CONFIG, line, what, f"correct {name}")


def scalars(text: str) -> Iterator[tuple[tuple[str, ...], int, str]]:
    """Every value of `mkdocs.yml` with the names of the options that lead to it, and its line."""
    wanted: list[tuple[tuple[str, ...], Any]] = [((), yaml.compose(text, Loader=Loader))]
    seen = set[int]()  # one may hold itself
    for way, node in wanted:
        if isinstance(node, yaml.ScalarNode):
            yield way, node.start_mark.line + 1, node.value
        elif id(node) not in seen:
            seen.add(id(node))
            inner = node.value if isinstance(node, yaml.CollectionNode) else ()
            wanted += [((*way, str(i[0].value)), i[1]) if isinstance(i, tuple) else (way, i) for i in inner]


def _line(text: str, path: list[str | int]) -> int:
    """The line of an option, or of the last one on the way to it that stands there."""
    at, node = 0, yaml.compose(text, Loader=Loader)
    for step in path:
        match node:
            case yaml.MappingNode():
                found = next(((key, value) for key, value in node.value if key.value == step), None)
            case yaml.SequenceNode() if isinstance(step, int) and step < len(node.value):
                found = (node.value[step], node.value[step])
            case _:
                found = None
        if found is None:
            break
        at, node = found[0].start_mark.line + 1, found[1]
    return at
