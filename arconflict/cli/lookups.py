"""Single look-ups: a number in words, and the actors of a name."""

import json
import sys
from collections.abc import Iterator, Sequence
from fractions import Fraction

import arconflict
from arconflict.cli.inputs import STDIN
from arconflict.cli.shown import complain, one_line
from arconflict.facts.actor import Actor

FOUND, NOT_FOUND = 0, 1


def print_numbers(words: Sequence[str]) -> int:
    """The number that the words write together, or one a line of standard input."""
    if [*words] != [STDIN]:
        return _print_number(" ".join(words), "")
    if sys.stdin is None:
        complain("standard input is closed")
        return NOT_FOUND
    code = FOUND
    for at, line in enumerate(sys.stdin.buffer, 1):
        if line.strip():
            code |= _print_number(line.decode("utf-8", "replace").strip(), f"{STDIN}:{at}: ")
    return code


def _print_number(text: str, where: str) -> int:
    number = arconflict.parse_number(text)
    if number is None:
        complain(f"{where}expected one number and nothing else, found «{text:.60}»")
        return NOT_FOUND
    print(f"{number.numerator}/{number.denominator}" if isinstance(number, Fraction) else number, flush=True)
    return FOUND


def print_actors(name: str, own: str | None, *, as_json: bool) -> int:
    """The entries that an id or a name of the registry can mean, best first."""
    registry = arconflict.ActorRegistry.default()
    if own is not None:
        registry = registry | arconflict.ActorRegistry.load(own)
    found = (registry[name],) if name in registry else registry.resolve(name)
    if not found:
        complain(f"no actor of the registry is called «{name:.60}»")
        return NOT_FOUND
    if as_json:
        for actor in found:
            print(json.dumps(actor.to_dict(), ensure_ascii=False))
    else:
        print("\n\n".join("\n".join(_entry(actor, registry)) for actor in found))
    sys.stdout.flush()
    return FOUND


def _entry(actor: Actor, registry: "arconflict.ActorRegistry") -> Iterator[str]:
    """The entry in lines, its Arabic last."""
    yield f"{actor.id}: {one_line(actor.name_en)}"
    yield f"  name: {actor.name_ar}"
    yield f"  type: {actor.type}"
    told = {
        "country": actor.country,
        "part of": _named(actor.parent, registry) if actor.parent else None,
        "existed": _period(actor.start, actor.end),
        "wikidata": actor.wikidata,
        "codes": ", ".join(f"{name} {code}" for name, code in actor.codes.items()),
        "note": actor.note,
    }
    yield from (f"  {field}: {one_line(value)}" for field, value in told.items() if value)
    for tie in actor.affiliations:
        period = _period(tie.start, tie.end)
        yield f"  {one_line(tie.relation)}: {_named(tie.actor, registry)}{f', {period}' if period else ''}"
    for kind in ("neutral", "latin", "ambiguous", "pejorative"):
        forms = [alias.form for alias in actor.aliases if alias.kind == kind]
        if forms:
            yield f"  {kind} names: {'، '.join(forms)}"


def _named(actor_id: str, registry: "arconflict.ActorRegistry") -> str:
    return f"{actor_id} ({registry[actor_id].name_en})" if actor_id in registry else actor_id


def _period(start: str | None, end: str | None) -> str:
    """from 2012 to 2014; empty where neither is known."""
    return " ".join((*(("from", start) if start else ()), *(("to", end) if end else ())))
