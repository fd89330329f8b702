"""What speaks for one of the actors that a name can mean: the day of publication, countries, kin and enemies."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

import pytest

from arconflict.lexicon.registry import ActorRegistry
from arconflict.pipeline import default_extractor
from arconflict.resolve.actor_evidence import Evidence

REGISTRY = ActorRegistry.default()


def evidence(
    *sure: str, country: str | None = None, places: Sequence[str] = (), published: date | None = None
) -> Evidence:
    return Evidence(REGISTRY, sure, country, lambda: Counter(places), published)


@pytest.mark.parametrize(
    ("published", "active"),
    [
        (date(2019, 12, 1), ["sy-saa"]),
        (date(2024, 12, 8), ["sy-saa"]),
        (date(2025, 7, 15), ["sy-new-army"]),
        (datetime(2025, 7, 15, 23, 30), ["sy-new-army"]),
        (None, ["sy-saa", "sy-new-army"]),
    ],
)
def test_an_actor_that_is_no_more_loses(published: date | None, active: list[str]) -> None:
    assert evidence(published=published).active(["sy-saa", "sy-new-army"]) == active


def test_no_actor_of_the_day_leaves_all() -> None:
    assert evidence(published=date(1950, 1, 1)).active(["ly-gna", "ly-gns"]) == ["ly-gna", "ly-gns"]


def test_the_palestinians_speak_for_israel_and_not_the_reverse() -> None:
    assert evidence("ps-hamas").here(["il-state"]) == ["il-state"]
    assert evidence("ps-hamas").here(["il-state"], land=True) == []
    assert evidence("ps-hamas").here(["ps-fatah", "il-state"]) == ["ps-fatah"]
    assert evidence("il-idf").here(["ps-fatah"]) == []


def test_a_tie_of_places_is_decided_by_the_candidates() -> None:
    assert evidence(places=["SA", "YE", "QA", "QA", "SA"]).there(["sa-mil", "ye-army"]) == ["sa-mil"]
    assert evidence(places=["SA", "YE"]).there(["sa-mil", "ye-army"]) == []


def test_a_coalition_is_of_its_theatres() -> None:
    assert evidence(places=["SY"]).there(["us-coalition", "ye-coalition"]) == ["us-coalition"]
    assert evidence(places=["YE"]).there(["us-coalition", "ye-coalition"]) == ["ye-coalition"]
    assert evidence("is-core").against(["us-coalition", "ye-coalition"]) == ["us-coalition"]


def test_a_named_state_is_not_the_government_of_the_text() -> None:
    assert evidence("ir-gov", "tr-mil").near(["ir-gov", "tr-mil"], others=["ir-gov", "tr-mil"]) == ["tr-mil"]
    assert evidence("ir-gov").near(["ir-gov"]) == ["ir-gov"]


def test_kin_share_a_parent() -> None:
    assert evidence("sy-gss").kin(["sy-saa", "sy-new-army"]) == ["sy-new-army"]
    assert evidence("gen-police").kin(["sy-saa"]) == []


def test_generic_actors_are_no_evidence() -> None:
    assert evidence("gen-police").near(["gen-police"]) == []


def test_what_is_decided_speaks_for_what_follows() -> None:
    speaks = evidence(places=["SA", "YE"])
    speaks.add("sa-national-guard")
    assert speaks.home(["sa-mil", "ye-army"]) == ["sa-mil"]


def test_a_name_first_of_one_actor_says_its_alias() -> None:
    found = default_extractor().find_actors("زعيم تنظيم القاعدة يدعو أنصاره")
    assert [(one.actor_id, one.rule) for one in found] == [("aq-core", "alias")]
