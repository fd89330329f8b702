"""CSV registries with gaps, and forces whose name is an actor's own."""

from pathlib import Path

from arconflict import ActorRegistry, Extractor


def test_empty_lines_of_a_table(tmp_path: Path) -> None:
    path = tmp_path / "actors.csv"
    path.write_text("id,name_ar,name_en,type\n\nx-one,لواء الشاطئ,Shore Brigade,militia\n,,,\n", "utf-8")
    assert [actor.id for actor in ActorRegistry.load(path)] == ["x-one"]


def test_words_of_a_force_that_name_one_actor(tmp_path: Path) -> None:
    """A registry of one country may say whose army «الجيش» is."""
    path = tmp_path / "actors.csv"
    path.write_text("id,name_ar,name_en,type,country\nx-army,الجيش,The army,state_force,SY\n", "utf-8")
    found = Extractor(actors=ActorRegistry.load(path)).find_actors("قصف الجيش البلدة")
    assert [(actor.text, actor.actor_id) for actor in found] == [("الجيش", "x-army")]
