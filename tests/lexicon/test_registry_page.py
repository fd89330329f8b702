"""The page of the registry."""

from pathlib import Path

from arconflict.lexicon.registry import ActorRegistry
from arconflict.lexicon.registry_page import main, registry_markdown

REGISTRY = ActorRegistry.default()
PAGE = Path(__file__).resolve().parents[2] / "docs" / "registry.md"


def test_the_page_is_what_the_registry_gives() -> None:
    fault = "run python -m arconflict.lexicon.registry_page docs/registry.md"
    assert PAGE.read_text(encoding="utf-8") == registry_markdown(REGISTRY), fault


def test_every_actor_and_name_is_on_the_page() -> None:
    page = registry_markdown(REGISTRY)
    assert [actor.id for actor in REGISTRY if f"### {actor.id}\n" not in page] == []
    assert {alias.form for actor in REGISTRY for alias in actor.aliases if alias.form not in page} == set()
    assert all(len(line) < 4000 for line in page.splitlines())


def test_the_command_writes_the_page(tmp_path: Path) -> None:
    main([str(tmp_path / "page.md")])
    assert (tmp_path / "page.md").read_text(encoding="utf-8") == registry_markdown(REGISTRY)
