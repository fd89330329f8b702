"""Forces of countries that the registry has no force of, and governorates above districts."""

from arconflict import find_actors, find_places


def test_a_force_that_the_registry_does_not_know() -> None:
    for text, words in (
        ("تحطم طائرة للجيش الكوبي", "للجيش الكوبي"),
        ("قتلته قوات الأمن الروسية", "قوات الأمن الروسية"),
    ):
        (actor,) = find_actors(text)
        assert (actor.text, actor.actor_id, actor.rule) == (words, None, "force and nationality")


def test_a_village_of_a_district_is_in_its_governorate() -> None:
    """Of places of one name the one counts whose governorate the text names."""
    found = find_places("قصفت القوات محافظة أبين ومدينة زنجبار")
    assert [(place.place_id, place.admin) for place in found] == [
        ("ye-abyan", ("اليمن",)),
        ("gn-69426", ("اليمن", "أبين")),
    ]
