"""Reading an essay: its cells with their places in the file, its front matter, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reckoner.core.findings import Exit, Failure
from reckoner.source.cells import cells_of
from reckoner.source.essay import read
from tests.project import essay

FRONT = essay().split("\n\n")[0] + "\n"
"""Nine lines."""


def refused(project, text, name="a.py"):
    """The findings of an essay that cannot be read."""
    project.write({f"essays/{name}": text})
    with pytest.raises(Failure) as failure:
        read(project.root / "essays" / name, project.root)
    assert {finding.exit for finding in failure.value.findings} == {Exit.MISUSE}
    return str(failure.value)


def cells(text):
    return list(cells_of(text, "essays/a.py"))


def lines_in_file(cell, text):
    """The cell's lines, each read at its offset in the file."""
    return [text[start : start + len(line)] for start, line in zip(cell.starts, cell.source.split("\n"), strict=True)]


# Cells and their places


def test_an_essay_is_front_matter_code_and_prose():
    text = essay()
    assert [(c.kind, c.line) for c in cells(text)] == [("front", 1), ("code", 12), ("prose", 16)]


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["no BOM", "BOM"])
@pytest.mark.parametrize(
    ("body", "kind", "line", "source"),
    [
        ("# %%\nx = 1\ny = 2", "code", 11, "x = 1\ny = 2"),
        ("# %%\n\n\nx = 1", "code", 11, "\n\nx = 1"),
        ('# %%\ns = """\n# %% [markdown]\n# no\n"""', "code", 11, 's = """\n# %% [markdown]\n# no\n"""'),
        ("# %%\n# more tokens\n# !ls\n# cat sat\nx = 1", "code", 11, "# more tokens\n# !ls\n# cat sat\nx = 1"),
        ("# %%\nx = 1  \n\ty = 2".replace("\ty", "if x:\n\ty"), "code", 11, "x = 1  \nif x:\n\ty = 2"),
        ("# %% [markdown]\n# é prose\n#\n# more", "prose", 11, "é prose\n\nmore"),
        ("# %% [markdown]\n#\n# late", "prose", 11, "\nlate"),
        (
            "# %% [markdown]\n# # Heading\n#\n#no space\n#     indented",
            "prose",
            11,
            "# Heading\n\nno space\n    indented",
        ),
        ("# %% [markdown]\n# two spaces  \n# tab\there", "prose", 11, "two spaces  \ntab\there"),
        ("# %% [markdown]\n# ```\n# # %% no cell\n# ```", "prose", 11, "```\n# %% no cell\n```"),
        ('# %% [markdown]\n"""\nquoted\n\n# Heading\n"""', "prose", 12, "quoted\n\n# Heading"),
        ('# %% [markdown]\n"""at once\nand on"""', "prose", 11, "at once\nand on"),
        ('# %% [markdown]\nr"""at once\nand on"""', "prose", 11, "at once\nand on"),
        ("# %% [md]\n# short", "prose", 11, "short"),
    ],
)
def test_a_cell_knows_its_lines(mark, end, body, kind, line, source):
    text = mark + f"{FRONT}{body}\n".replace("\n", end)
    cell = cells(text)[1]
    assert (cell.kind, cell.line, cell.source) == (kind, line, source)
    assert lines_in_file(cell, text) == source.split("\n")


def test_the_last_line_may_have_no_end():
    cell = cells(f"{FRONT}\n# %% [markdown]\n# last")[1]
    assert (cell.source, cell.line) == ("last", 12)


def test_a_cell_of_blank_lines_is_no_cell():
    assert [c.kind for c in cells(f"{FRONT}\n# %%\n\n\n# %% [markdown]\n#\n\n# %%\nx = 1\n")] == ["front", "code"]


def test_equal_cells_are_found_each_at_its_own_place():
    text = f"{FRONT}\n# %%\nx = 1\n\n# %% [markdown]\n# x = 1\n\n# %%\nx = 1\n"
    assert [(c.kind, c.line) for c in cells(text)[1:]] == [("code", 12), ("prose", 15), ("code", 18)]


def test_a_cell_keeps_its_tags():
    assert cells(f'{FRONT}\n# %% tags=["open"]\nx = 1\n')[1].tags == {"open"}


def test_front_matter_is_a_cell_with_its_lines():
    text = "\n" + FRONT
    cell = cells(text)[0]
    assert (cell.kind, cell.line) == ("front", 2)
    assert lines_in_file(cell, text) == cell.source.split("\n")
    assert cell.source.startswith("---\ntitle: Sums\n")


def test_what_jupyterlab_adds_to_the_front_matter_does_no_harm(project):
    lab = "# jupyter:\n#   kernelspec:\n#     name: python3\n"
    text = essay().replace("# part:", f"{lab}# part:")
    project.write({"essays/a.py": text})
    assert [c.line for c in read(project.root / "essays/a.py", project.root).cells] == [1, 15, 19]


def test_a_place_in_the_source_is_a_line_and_a_place_in_the_file():
    text = essay().replace("\n", "\r\n")
    prose = cells(text)[2]
    at = prose.source.index("300")
    assert prose.line_at(at) == 21
    assert text[prose.file_offset(at) :].startswith("300](<fact:")


line = st.text(alphabet="ab #%'\"\\`[]é\t", max_size=12).filter(lambda s: "%%" not in s and '"""' not in s)


@given(
    st.lists(
        st.tuples(st.booleans(), st.lists(line, min_size=1, max_size=5)),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from(["\n", "\r\n"]),
)
def test_every_line_of_every_cell_stands_where_it_says(parts, end):
    body = ""
    for is_code, lines in parts:
        if is_code:
            body += "# %%\n" + "".join(f"x = {text!r}\n" for text in lines) + "\n"
        else:
            body += "# %% [markdown]\n" + "".join(f"# {text}\n" for text in lines) + "\n"
    text = (FRONT + "\n" + body).replace("\n", end)
    numbered = text.replace("\r\n", "\n").split("\n")
    for cell in cells(text):
        source = cell.source.split("\n")
        assert [s.rstrip() for s in lines_in_file(cell, text)] == [s.rstrip() for s in source]
        for nth, own in enumerate(source):
            assert numbered[cell.line - 1 + nth].rstrip().endswith(own.rstrip()) or not own.strip()


# Files that cannot be essays


def test_a_file_that_is_not_utf_8_names_the_line(project):
    assert refused(project, b"# ---\n# title: caf\xe9\n") == (
        "essays/a.py:2: not UTF-8 (byte 18); mend: save the file as UTF-8"
    )


@pytest.mark.parametrize("odd", ["\x0c", "\x00", "\x85", "\x1b", "\uffff", "\ue003"])
def test_a_character_that_breaks_lines_or_cannot_be_set_is_named(project, odd):
    assert refused(project, essay(prose=f"so\nit{odd}goes")) == (
        f"essays/a.py:17: a character U+{ord(odd):04X}, which cannot be set; mend: remove it"
    )


def test_a_folder_named_as_an_essay_is_named(project):
    (project.root / "essays/a.py").mkdir()
    with pytest.raises(Failure) as failure:
        read(project.root / "essays/a.py", project.root)
    assert str(failure.value) == "essays/a.py: cannot be read: Is a directory; mend: make it a file, or remove it"


def test_a_link_to_nothing_is_named(project):
    (project.root / "essays/.#a.py").symlink_to("nowhere")
    with pytest.raises(Failure) as failure:
        read(project.root / "essays/.#a.py", project.root)
    assert str(failure.value) == (
        "essays/.#a.py: cannot be read: No such file or directory; mend: make it a file, or remove it"
    )


@pytest.mark.parametrize("text", ["", "\n\n", "x = 1\n", "# %%\nx = 1\n", "# A comment\n"])
def test_a_file_without_front_matter_says_how_to_begin(project, text):
    assert refused(project, text) == (
        "essays/a.py:1: no front matter; "
        "mend: begin the file with a comment block between two lines '# ---' (see CONTRIBUTING.md)"
    )


@pytest.mark.parametrize("text", ["# ---\n# title: x\n", "# ---\n# title: x\n\n# %%\nx = 1\n", "# ---\n# %%\n# ---\n"])
def test_front_matter_without_an_end_is_named(project, text):
    assert refused(project, text) == "essays/a.py:1: the front matter has no end; mend: end it with a line '# ---'"


def test_front_matter_with_nothing_in_it_is_named(project):
    assert refused(project, "# ---\n# ---\n") == (
        "essays/a.py:1: the front matter is empty; mend: give it the fields of CONTRIBUTING.md"
    )


def test_front_matter_that_is_a_list_is_named(project):
    assert refused(project, "# ---\n# - title\n# ---\n") == (
        "essays/a.py:1: the front matter is not made of fields; "
        "mend: write each as a line 'name: value' (see CONTRIBUTING.md)"
    )


@pytest.mark.parametrize(
    ("field", "problem", "mend"),
    [
        ("title: Sums: again", "a colon, 'Sums:', within the value", "put the value between single quotes"),
        ("title: [Sums", "a list that is not closed", "end it with ]"),
        (
            "title: 'it's'",
            "its text ends at an apostrophe within it",
            "put single quotes around the whole value, and write each one within it twice",
        ),
        (
            "title: \tx",
            "found character '\\t' that cannot start any token",
            "put the value between single quotes if it holds a colon or a bracket",
        ),
    ],
)
def test_front_matter_that_is_not_yaml_names_the_line_and_its_own_mend(project, field, problem, mend):
    assert refused(project, essay().replace("title: Sums", field)) == (
        f"essays/a.py:2: the front matter is not YAML: {problem}; mend: {mend}"
    )


EXPECTED = {
    "title": "a line of text",
    "summary": "a line of text",
    "part": "one of: Scaling, Reliability, Sample efficiency, Inside the machine, Forecasts, Short reckonings",
    "authors": "a list such as [A. Author]",
    "date": "a date such as 2026-11-22",
    "excerpts": "a list of ids of archive/excerpts/, or []",
    "claims": "a list of ids of archive/claims/, or []",
}
MAY_BE = {
    "updated": "the date of its last change, such as 2026-11-22",
    "order": "its place in the reading order of its part, a whole number from 1",
}


@pytest.mark.parametrize("field", EXPECTED)
def test_a_missing_field_is_named_with_what_belongs_there(project, field):
    lines = [line for line in essay().split("\n") if not line.startswith(f"# {field}:")]
    assert refused(project, "\n".join(lines)) == (
        f"essays/a.py:1: the front matter has no {field!r}; mend: add a line '{field}:' with {EXPECTED[field]}"
    )


@pytest.mark.parametrize(
    ("old", "new", "field", "line", "shown"),
    [
        ("title: Sums", "title:", "title", 2, "''"),
        ("title: Sums", "title: ' '", "title", 2, "' '"),
        ("title: Sums", "title: [a, b]", "title", 2, "['a', 'b']"),
        ("part: Scaling", "part: scaling", "part", 4, "'scaling'"),
        ("authors: [A. Author]", "authors: A. Author", "authors", 5, "'A. Author'"),
        ("authors: [A. Author]", "authors: []", "authors", 5, "[]"),
        ("authors: [A. Author]", "authors: ['']", "authors", 5, "''"),
        ("date: 2026-01-02", "date: 2026-13-02", "date", 6, "'2026-13-02'"),
        ("date: 2026-01-02", "date: soon", "date", 6, "'soon'"),
        ("excerpts: [ada-point]", "excerpts: ada-point", "excerpts", 7, "'ada-point'"),
        ("claims: [ada-some-fail]", "claims:", "claims", 8, "''"),
        ("claims: [ada-some-fail]", "claims: null", "claims", 8, "'null'"),
        ("claims: [ada-some-fail]", "claims: []\n# updated: lately", "updated", 9, "'lately'"),
        ("claims: [ada-some-fail]", "claims: []\n# order: 0", "order", 9, "'0'"),
    ],
)
def test_a_wrong_field_is_named_at_its_line(project, old, new, field, line, shown):
    assert refused(project, essay().replace(f"# {old}\n", f"# {new}\n")) == (
        f"essays/a.py:{line}: the front matter's {field!r} is {shown}; mend: give {(EXPECTED | MAY_BE)[field]}"
    )


def test_an_essay_that_changed_before_it_was_published_is_named(project):
    assert refused(project, essay().replace("# claims:", "# updated: 2026-01-01\n# claims:")) == (
        "essays/a.py:8: the front matter's 'updated' is 2026-01-01, before its 'date', 2026-01-02; "
        "mend: give the day of the last change that readers may see"
    )


def test_a_field_that_means_nothing_is_named_with_the_one_that_is_meant(project):
    assert refused(project, essay().replace("# claims:", "# sumary: x\n# claims:")) == (
        "essays/a.py:8: the front matter has a field 'sumary' that means nothing here, did you mean 'summary'?; "
        "mend: rename or remove it"
    )


def test_a_field_that_stands_twice_is_named(project):
    assert refused(project, essay().replace("# part:", "# title: Other\n# part:")) == (
        "essays/a.py:4: the front matter has 'title' twice; mend: remove one of them"
    )


def test_several_wrong_fields_are_all_named(project):
    text = essay().replace("# title: Sums\n", "").replace("part: Scaling", "part: x")
    assert refused(project, text).count("\n") == 1


@pytest.mark.parametrize("title", ["1984", "yes", "On", "2026-01-01", "null"])
def test_a_title_is_words_whatever_yaml_makes_of_them(project, title):
    project.write({"essays/a.py": essay(title=title)})
    assert read(project.root / "essays/a.py", project.root).meta.title == title


def test_a_summary_over_several_lines_is_one_line(project):
    folded = essay().replace("# summary: '", "# summary: >\n#   So\n#   ").replace("'\n# part", "\n# part")
    project.write({"essays/a.py": folded})
    assert read(project.root / "essays/a.py", project.root).meta.summary == ("So Most of them work, and some fail.")


@pytest.mark.parametrize(
    ("old", "new", "line", "target"),
    [
        ("{rate:.0%}", "{f(''a''):.0%}", 3, "{f(''a''):.0%}"),
        ("[A. Author]", "['[33%](<calc: {rate:.0%}>)']", 5, "{rate:.0%}"),
    ],
    ids=["spelt otherwise in YAML", "among the authors"],
)
def test_a_binding_of_the_front_matter_that_is_not_so_in_its_summary_is_named(project, old, new, line, target):
    text = essay(prose="x", summary="[33%](<calc: {rate:.0%}>)")
    assert refused(project, text.replace(old, new)).splitlines()[0] == (
        f"essays/a.py:{line}: the front matter's binding {target!r} is not so in its title or summary; "
        "mend: bind there alone, between single quotes, and use only double ones in expressions"
    )


# Addresses


def test_the_slug_is_the_files_name(project):
    assert read(project.root / "essays/sums.py", project.root).slug == "sums"


def test_the_slug_may_be_given(project):
    project.replace("essays/sums.py", "# part", "# slug: all-sums\n# part")
    assert read(project.root / "essays/sums.py", project.root).slug == "all-sums"


@pytest.mark.parametrize("slug", ["A", "a b", "a_b", "a--b", "-a", "../a", "é"])
def test_a_slug_that_cannot_be_an_address_is_named(project, slug):
    assert refused(project, essay().replace("# part", f"# slug: '{slug}'\n# part")) == (
        f"essays/a.py:4: the slug {slug!r} cannot be an address; mend: use small letters, digits and single hyphens"
    )


@pytest.mark.parametrize("name", ["My Essay", "a_b", "É"])
def test_a_files_name_that_cannot_be_an_address_is_named(project, name):
    assert refused(project, essay(), f"{name}.py") == (
        f"essays/{name}.py: the file's name {name!r} cannot be an address; "
        "mend: rename it with small letters, digits and single hyphens"
    )


def test_the_address_of_the_list_of_essays_is_taken(project):
    assert refused(project, essay(), "index.py") == (
        "essays/index.py:1: the slug 'index' is that of the list of essays; mend: give it another"
    )


# Code


@pytest.mark.parametrize(
    ("code", "line", "problem"),
    [
        ("x = 1\ny = = 2", 13, "invalid syntax in 'y = = 2'"),
        ("x = (1,\n", 12, "'(' was never closed in 'x = (1,'"),
        ("x = 1\nreturn x", 13, "'return' outside function in 'return x'"),
        ("def f():\nx = 1", 13, "expected an indented block after function definition on line 12 in 'x = 1'"),
        ("x = 'a", 12, 'unterminated string literal (detected at line 12) in "x = \'a"'),
        ("%timeit x", 12, "invalid syntax in '%timeit x'"),
    ],
)
def test_a_syntax_error_names_the_files_own_line(project, code, line, problem):
    assert refused(project, essay(code=code)) == (
        f"essays/a.py:{line}: syntax error: {problem}; mend: correct the Python on this line"
    )


def test_what_python_warns_of_in_code_is_a_syntax_error(project):
    assert refused(project, essay(code="x = 1\ny = '\\d'")).startswith(r"essays/a.py:13: syntax error: ")


def test_code_may_await(project):
    project.write({"essays/a.py": essay(code="import asyncio\nrate = await asyncio.sleep(0, 1 / 3)")})
    assert len(read(project.root / "essays/a.py", project.root).cells) == 3


def test_code_that_forgot_its_marker_is_named(project):
    assert refused(project, essay(prose="so") + "x = 1\n") == (
        "essays/a.py:17: a line of prose that is no comment; mend: begin it with '# ', or begin code with a line '# %%'"
    )


def test_prose_that_forgot_its_marker_is_named(project):
    assert refused(project, essay(prose="so\n[33%](<calc: {rate:.0%}>)").replace("# %% [markdown]", "# %%")) == (
        "essays/a.py:17: a calc binding in a code cell, where it is not checked; "
        "mend: begin prose with a line '# %% [markdown]'"
    )


@pytest.mark.parametrize(
    ("code", "module"),
    [("import helpers", "helpers"), ("from archive import x", "archive"), ("def f():\n    import docs.x", "docs.x")],
)
def test_an_import_that_no_fingerprint_covers_is_named(project, code, module):
    project.write({"helpers.py": "", "docs/index.md": ""})
    assert refused(project, essay(code=code)) == (
        f"essays/a.py:{11 + len(code.splitlines())}: imports {module!r}, which stands outside snippets/; "
        "mend: move what the essay needs into snippets/"
    )


@pytest.mark.parametrize(
    "code", ["from snippets.sums import share", "from reckoner.author import facts", "import site", "import numpy"]
)
def test_other_imports_are_free(project, code):
    project.write({"site/index.html": "", "essays/a.py": essay(code=code)})
    assert read(project.root / "essays/a.py", project.root).name == "essays/a.py"
