"""What callers hand to an extractor: their own places, a country, a day, and what is refused."""

from datetime import date
from pathlib import Path

import pytest

import arconflict
from arconflict import Extractor, Gazetteer, InputError

EVERY = "قتل العقيد سامر الحمدان من الجيش السوري أمس في حلب وأصيب 5 جنود"


def test_own_places_are_found(tmp_path: Path) -> None:
    head = "id\tcountry\tadmin\tkind\ttier\tlat\tlon\tname_en\tnames\n"
    (tmp_path / "own.tsv").write_text(
        head + "my-zanbaqa\tSY\tsy-hama\tplace\t2\t35.1\t36.7\tZanbaqa\tزنبقان\n", encoding="utf-8"
    )
    own = Extractor(places=Gazetteer.default().with_file(tmp_path / "own.tsv"))
    assert [place.place_id for place in own.find_places("قصف على بلدة زنبقان")] == ["my-zanbaqa"]
    assert [place.place_id for place in arconflict.find_places("قصف على بلدة زنبقان")] == [None]


def test_the_countries_of_the_places_decide_between_actors() -> None:
    decided = arconflict.find_actors("قتل جنديان من القوات الحكومية في محافظة مأرب")
    assert [(actor.actor_id, actor.rule) for actor in decided] == [("ye-army", "alias, country of the places")]
    (open_one,) = arconflict.find_actors("قتل جنديان من القوات الحكومية")
    assert open_one.actor_id is None
    assert len(open_one.candidates) > 1


def test_each_fact_can_be_explained() -> None:
    report = arconflict.extract(EVERY, published=date(2020, 5, 19))
    kinds = (report.casualties, report.actors, report.persons, report.places, report.dates, report.quantities)
    for facts in kinds:
        assert facts
        for fact in facts:
            assert f"«{fact.text}»" in report.explain(fact)
            assert f"rule: {fact.rule}" in report.explain(fact)


def test_wrong_types_and_countries_are_named() -> None:
    with pytest.raises(TypeError, match="text: expected a str"):
        arconflict.find_places(5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="published: expected a date"):
        arconflict.find_dates("أمس", published="2020-05-19")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="country: expected a code"):
        arconflict.find_places("حلب", country="Syria")
