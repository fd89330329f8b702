"""The registry as pages that a researcher can review: a document of all entries, and one entry for the command line."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from arconflict.facts.actor import ALIAS_KINDS, Actor
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.registry import ActorRegistry

_INTRODUCTION = """\
# The actor registry

Made by `python -m arconflict.lexicon.registry_page docs/registry.md` from the files of
`arconflict/lexicon/actors/`; change those, not this page. {actors} actors with {names} names in Arabic and Latin letters.
Names marked *ambiguous* need evidence before they mean the actor: [Actors](actors.md) says which.
*inter* is an ACLED-style interaction code. Most entries come from general knowledge of the conflicts and have not been
confirmed by a second source; a note says what is doubtful.
"""
_NOWHERE = "No single country"


def registry_markdown(registry: ActorRegistry) -> str:
    """The page of a registry: its actors by country, with their names, dates, ties and notes.

    >>> print(registry_markdown(ActorRegistry.default()).splitlines()[0])
    # The actor registry
    """
    names = sum(len(_names(actor)) for actor in registry)
    lines = [_INTRODUCTION.format(actors=len(registry), names=names)]
    for country, actors in _by_country(registry):
        lines.append(f"## {country}\n")
        for actor in actors:
            lines += [f"### {actor.id}\n", *_entry(actor), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _by_country(registry: ActorRegistry) -> Iterator[tuple[str, list[Actor]]]:
    """The countries by English name, those without one last, each with its actors."""
    countries = Gazetteer.default().countries()
    found: dict[str, list[Actor]] = {}
    for actor in registry:
        code = actor.country
        known = countries.get(code) if code is not None else None
        name = f"{known.place.name_en} ({code})" if known is not None else code or _NOWHERE
        found.setdefault(name, []).append(actor)
    yield from sorted(found.items(), key=lambda item: (item[0] == _NOWHERE, item[0]))


def _names(actor: Actor) -> list[str]:
    return list(dict.fromkeys((actor.name_ar, actor.name_en, *(alias.form for alias in actor.aliases))))


def _entry(actor: Actor) -> Iterator[str]:
    """The lines of one actor."""
    yield f"{actor.name_ar}, {actor.name_en}\n"
    facts = [actor.type.replace("_", " "), *_period(actor.start, actor.end)]
    if actor.parent is not None:
        facts.append(f"parent {actor.parent}")
    facts += [f"inter {code}" for name, code in actor.codes.items() if name == "acled_inter"]
    facts += [actor.wikidata] if actor.wikidata is not None else []
    yield f"- {', '.join(facts)}"
    for tie in actor.affiliations:
        yield "- " + ", ".join((f"{tie.relation} {tie.actor}".replace("_", " "), *_period(tie.start, tie.end)))
    for kind in ALIAS_KINDS:
        forms = [alias.form for alias in actor.aliases if alias.kind == kind]
        if forms:
            yield f"- {kind}: " + (", " if kind == "latin" else "، ").join(forms)
    if actor.note is not None:
        yield f"- note: {actor.note}"


def _period(start: str | None, end: str | None) -> list[str]:
    """from 2014, to 2019-03"""
    return [f"{word} {day}" for word, day in (("from", start), ("to", end)) if day is not None]


def main(arguments: Iterable[str]) -> None:
    """Writes the page of the packaged registry to the file that is named."""
    (path,) = arguments
    Path(path).write_text(registry_markdown(ActorRegistry.default()), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
