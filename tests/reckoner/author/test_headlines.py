"""Headlines: what they publish, what they know, and what is refused."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from reckoner.author import headlines, judging
from reckoner.author.headlines import headline
from reckoner.author.mime import HEADLINE_MIME, VERDICT_MIME
from reckoner.run.clean_outputs import refused
from snippets.verdicts import compare, true_unless


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What was published."""
    bundles: list[dict[str, Any]] = []
    monkeypatch.setattr(headlines, "publish", bundles.append)
    monkeypatch.setattr(judging, "publish", bundles.append)
    return bundles


def rate(base: float = 10.0, years: int = 2) -> float:
    return base * years / 2


def declared(**other: Any) -> headlines.Headline:
    given: dict[str, Any] = {
        "unit": "months",
        "format": ".1f",
        "interval": (9, 12),
        "how": "the paper's own",
        "alternatives": {"five years": {"years": 5}, "another base": lambda: 7.0, "a value": 8.5},
    }
    return headline("pace", "months of a doubling", rate, **(given | other))


def test_a_headline_is_its_number_and_knows_its_interval_and_alternatives(shown: list[dict[str, Any]]) -> None:
    pace = declared()
    assert pace == 10.0
    assert f"{pace:.1f}" == "10.0"
    assert (pace.low, pace.high, pace.least, pace.most) == (9.0, 12.0, 7.0, 25.0)
    assert pace.alternatives == {"five years": 25.0, "another base": 7.0, "a value": 8.5}


def test_a_headline_is_published_in_words_and_as_data(shown: list[dict[str, Any]]) -> None:
    declared()
    assert shown[0]["text/plain"] == (
        "[pace] months of a doubling: 10.0 months (9.0 months to 12.0 months, the paper's own); "
        "7.0 months to 25.0 months over 3 other choices"
    )
    published = shown[0][HEADLINE_MIME]
    assert published["alternatives"][0] == ["five years", 25.0, "25.0 months"]
    assert list(refused([{"data": shown[0]}])) == []


def test_an_interval_may_say_itself_how_it_was_obtained(shown: list[dict[str, Any]]) -> None:
    declared(interval=SimpleNamespace(low=9.0, high=11.0, how="95% of 2,000 resamples"), how="")
    assert shown[0][HEADLINE_MIME]["how"] == "95% of 2,000 resamples"


def test_a_number_without_an_interval_says_why_there_is_none(shown: list[dict[str, Any]]) -> None:
    assert declared(interval=None, how="the paper gives none").low is None
    assert shown[0][HEADLINE_MIME]["interval"] == []


def test_an_exact_number_says_why_and_needs_nothing_else(shown: list[dict[str, Any]]) -> None:
    assert headline("chain", "ten of ten", 0.9**10, unit="probability", exact="a product of given numbers").least < 0.35
    assert shown[0]["text/plain"].endswith("exact: a product of given numbers")


@pytest.mark.parametrize(
    ("other", "message"),
    [
        ({"interval": None, "how": ""}, "does not say how its interval was obtained"),
        ({"alternatives": {}}, "has no alternatives"),
        ({"interval": (11, 12)}, "lies at 10, outside its interval from 11 to 12"),
        ({"exact": "a product"}, "is called exact and has an interval"),
        ({"unit": " "}, "does not say what it is, and in which unit"),
        ({"interval": (10, 10)}, "has an interval of no width, 10"),
        ({"interval": None, "how": "x"}, "says how or why in one word"),
        ({"interval": None, "exact": "x"}, "says how or why in one word"),
        ({"alternatives": {"none": float("nan")}}, "is nan for 'none', which is no number to print"),
    ],
)
def test_a_headline_that_lacks_something_is_refused(
    shown: list[dict[str, Any]], other: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=f"the headline 'pace' {message}"):
        declared(**other)


def test_a_name_must_be_an_address(shown: list[dict[str, Any]]) -> None:
    with pytest.raises(ValueError, match="must have a name of small letters"):
        headline("My pace", "x", 1.0, unit="months", exact="given")


def test_arguments_for_what_is_no_function_are_refused(shown: list[dict[str, Any]]) -> None:
    with pytest.raises(ValueError, match="gives arguments for 'five years', but reckon is no function"):
        headline("pace", "x", 10.0, unit="months", how="none given", alternatives={"five years": {"years": 5}})


def test_alternatives_that_all_give_the_very_value_are_refused(shown: list[dict[str, Any]]) -> None:
    others = {"four": {"years": 4}, "five": {"years": 5}}
    with pytest.raises(ValueError, match=r"the headline 'pace' is 0\.3 for every alternative; name choices that bear"):
        headline("pace", "x", lambda years=3: 0.3, unit="months", how="none given", alternatives=others)


def test_an_interval_whose_ends_are_swapped_is_named_as_such(shown: list[dict[str, Any]]) -> None:
    with pytest.raises(ValueError, match="ends are swapped, 6 and 5; give the lower one first"):
        headline("n", "x", 5.5, unit="months", how="none given", interval=[6, 5], alternatives={"b": 5.6})


def test_a_count_may_be_the_same_for_every_alternative(shown: list[dict[str, Any]]) -> None:
    assert headline("n", "x", lambda: 6, unit="months", how="none given", alternatives={"b": lambda: 6}).most == 6


def judged(monkeypatch: pytest.MonkeyPatch, precision: str, found: float) -> None:
    claim = SimpleNamespace(precision=precision)
    monkeypatch.setattr(judging, "archive", lambda: SimpleNamespace(claims={"a": claim}, within={"round": 1.3}))
    judging.judge("a", compare(10, found), "So it is.")


def test_a_verdict_is_taken_over_the_alternatives_of_its_headline(
    shown: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    judged(monkeypatch, "round", declared())
    said = shown[1][VERDICT_MIME]
    assert (said["kind"], said["headline"], said["ends"]) == ("holds", "pace", ["holds", "holds"])
    assert [(each["name"], each["kind"]) for each in said["choices"]] == [
        ("five years", "too low"),
        ("another base", "too high"),
        ("a value", "holds"),
    ]
    assert said["turns"] == pytest.approx([10 / 1.3, 13])
    assert list(refused([{"data": shown[1]}])) == []


def test_a_quantity_whose_precision_nobody_said_is_not_judged(
    shown: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ValueError, match="the claim 'a' compares quantities and has no precision; add"):
        judged(monkeypatch, "", 10.0)


def test_a_verdict_that_nothing_could_turn_is_refused_unless_it_says_why(
    shown: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    archived = SimpleNamespace(claims={"a": SimpleNamespace(precision="")}, within={})
    monkeypatch.setattr(judging, "archive", lambda: archived)
    sham = true_unless(lambda value: False, by="nothing", found=3.0)
    with pytest.raises(ValueError, match="no value of what was found turns the verdict on 'a'; say why by fixed="):
        judging.judge("a", sham)
    with pytest.raises(ValueError, match="fixed='x' does not say why nothing turns the verdict on 'a'"):
        judging.judge("a", sham, fixed="x")
    judging.judge("a", sham, fixed="it is a theorem")
    assert shown[0]["text/plain"] == "a: holds."
