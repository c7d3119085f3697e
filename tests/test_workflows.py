"""The workflows of the code host: of their schema's form, with no more rights than they need, and nothing unpinned."""

from __future__ import annotations

import json
import re
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jsonschema
import pytest
import yaml

from reckoner.core.site_info import Book

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))
NAMES = [path.stem for path in WORKFLOWS]
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")


def parsed(path: Path) -> dict[str, Any]:
    class Loader(yaml.SafeLoader):
        """YAML without the booleans of old, for which `on` is true."""

    Loader.yaml_implicit_resolvers = {
        key: [(tag, pattern) for tag, pattern in pairs if tag != "tag:yaml.org,2002:bool"]
        for key, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
    return dict(yaml.load(path.read_text(encoding="utf-8"), Loader=Loader))


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_there_is_one_for_pull_requests_one_for_main_and_one_for_every_week():
    assert NAMES == ["check", "cold", "publish"]


@pytest.mark.slow  # the library of schemas tries a socket
@pytest.mark.parametrize("path", [*WORKFLOWS, *FORMS], ids=[*NAMES, *(form.stem for form in FORMS)])
def test_a_workflow_or_a_form_is_as_its_schema_has_it(path):
    kind = "github-workflows.json" if path in WORKFLOWS else "github-issue-forms.json"
    schemas = resources.files("check_jsonschema") / "builtin_schemas" / "vendor" / kind
    schema = json.loads(schemas.read_text(encoding="utf-8"))
    jsonschema.validators.validator_for(schema)(schema).validate(parsed(path))


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_every_action_is_pinned_by_its_commit_and_says_its_version(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if "uses:" in line:
            assert re.fullmatch(rf"\s*(?:- )?uses: {PINNED.pattern} # v\d+\.\d+\.\d+", line), line


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_rights_are_to_read_alone_but_where_pages_are_deployed(path):
    workflow = parsed(path)
    assert workflow["permissions"] == {"contents": "read"}
    given = {name: job["permissions"] for name, job in workflow["jobs"].items() if "permissions" in job}
    assert given == ({"deploy": {"pages": "write", "id-token": "write"}} if path.stem == "publish" else {})


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_no_workflow_holds_a_secret_or_leaves_a_credential_to_what_it_runs(path):
    text = path.read_text(encoding="utf-8")
    assert "secrets" not in text
    assert "pull_request_target" not in text
    assert "workflow_run" not in text
    checkouts = [step for step in steps(parsed(path)) if step.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_nothing_that_a_stranger_names_is_put_into_a_command(path):
    for step in steps(parsed(path)):
        assert "${{" not in step.get("run", ""), step


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_essays_run_within_the_boundary_or_not_at_all(path):
    assert parsed(path)["env"]["RECKONER_BOUNDARY"] == "require"


def test_only_main_is_published_and_only_main_keeps_runs():
    publish = parsed(ROOT / ".github/workflows/publish.yml")
    assert publish["on"]["push"] == {"branches": ["main"]}
    assert publish["jobs"]["build"]["if"] == "github.ref == 'refs/heads/main'"
    assert publish["jobs"]["deploy"]["needs"] == "build"
    saving = [path.stem for path in WORKFLOWS if "cache/save@" in path.read_text(encoding="utf-8")]
    assert saving == ["publish"]


def test_the_weekly_build_takes_up_no_run():
    assert "cache" not in json.dumps(parsed(ROOT / ".github/workflows/cold.yml"))


def test_the_hook_before_a_commit_runs_the_check():
    hooks = parsed(ROOT / ".pre-commit-config.yaml")["repos"][0]["hooks"]
    assert [hook["entry"] for hook in hooks] == [".venv/bin/reckoner check"]
    assert re.match(hooks[0]["files"], "essays/nines.py")


def test_each_make_target_that_a_workflow_names_is_there():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for path in WORKFLOWS:
        for name in re.findall(r"^\s*(?:run: |- )?make (?:--silent )?(\w+)", path.read_text(encoding="utf-8"), re.M):
            assert re.search(rf"^{name}:", makefile, re.MULTILINE), name


def test_the_form_for_disputes_has_the_fields_that_a_row_of_the_ledger_fills_in():
    assert [form.stem for form in FORMS] == ["number", "quotation", "verdict"]
    ids = [field["id"] for field in parsed(FORMS[-1])["body"]]
    book = Book(repository="https://code.example/acme/")
    asked = parse_qs(urlsplit(book.issue_of("verdict", "Verdict: x", {"claim": "a", "page": "b"})).query)
    assert set(asked) - {"template", "title", "body"} <= set(ids)
    assert asked["template"] == ["verdict.yml"]
