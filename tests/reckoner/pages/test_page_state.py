"""What a page knows of itself while it is composed: the numerals of its quotations, each with its place."""

from __future__ import annotations

from reckoner.pages import numbers_json
from reckoner.pages.page_state import Page
from reckoner.source.archive import Archive


def test_each_numeral_of_a_quotation_is_noted_with_its_record_and_place() -> None:
    page = Page("sums", Archive())
    page.quote("It took 40 of them ten years.", "essays/sums.py", 7, "excerpt ada-point", "said-ada-point")
    assert [each.text for each in page.quoted] == ["40", "ten"]
    assert {(each.line, each.origin, each.anchor) for each in page.quoted} == {
        (7, "excerpt ada-point", "said-ada-point")
    }
    assert page.counts["quoted"] == 2


def test_the_schema_has_the_five_kinds_of_numbers() -> None:
    for kind in ("computed", "chosen", "cited", "quoted", "plain"):
        assert f'"{kind}"' in numbers_json.schema()
