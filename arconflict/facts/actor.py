"""Actors of the registry: who a name in a report can mean."""

from collections.abc import Iterator, Mapping
from typing import Literal, get_args

from attrs import field, frozen

AliasKind = Literal["neutral", "pejorative", "ambiguous", "latin"]
ALIAS_KINDS: tuple[AliasKind, ...] = get_args(AliasKind)

ActorType = Literal[
    "state", "government", "state_force", "police", "intelligence", "rebel", "militia", "communal", "pmc",
    "coalition", "mission", "party", "political", "civilian_org", "source", "generic", "other",
]  # fmt: skip
ACTOR_TYPES: tuple[ActorType, ...] = get_args(ActorType)


@frozen
class Alias:
    """A name that reports use for an actor; an ambiguous one needs evidence before it means this actor."""

    form: str
    kind: AliasKind

    def to_dict(self) -> dict[str, object]:
        """The alias as JSON has it."""
        return {"form": self.form, "kind": self.kind}


@frozen
class Affiliation:
    """A dated tie to another actor; dates are "2014", "2014-06" or "2014-06-29", or None."""

    relation: str
    actor: str
    start: str | None = None
    end: str | None = None

    def to_dict(self) -> dict[str, object]:
        """The affiliation as JSON has it, its dates under "from" and "to"."""
        return {"relation": self.relation, "actor": self.actor, "from": self.start, "to": self.end}


@frozen(eq=False, repr=False)
class Codes(Mapping[str, int | str]):
    """Codes of other conventions by their name, as {"acled_inter": 2}; it never changes."""

    pairs: tuple[tuple[str, int | str], ...] = ()

    @classmethod
    def of(cls, codes: Mapping[str, int | str]) -> "Codes":
        """The same codes, sorted by name and frozen."""
        return cls(tuple(sorted(codes.items())))

    def __getitem__(self, name: str) -> int | str:
        return dict(self.pairs)[name]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self.pairs)

    def __len__(self) -> int:
        return len(self.pairs)

    def __hash__(self) -> int:
        return hash(frozenset(self.pairs))

    def __repr__(self) -> str:
        return f"Codes({dict(self.pairs)})"


@frozen
class Actor:
    """An entry of the registry: one organisation, force, state or recognised kind of people."""

    id: str
    name_ar: str
    name_en: str
    type: ActorType
    aliases: tuple[Alias, ...] = ()
    country: str | None = None
    parent: str | None = None
    start: str | None = None
    end: str | None = None
    affiliations: tuple[Affiliation, ...] = ()
    codes: Codes = field(factory=Codes)
    wikidata: str | None = None
    note: str | None = None

    def to_dict(self) -> dict[str, object]:
        """The actor as JSON has it; the years in which it existed stand under "from" and "to"."""
        return {
            "id": self.id,
            "name_ar": self.name_ar,
            "name_en": self.name_en,
            "aliases": [alias.to_dict() for alias in self.aliases],
            "type": self.type,
            "country": self.country,
            "parent": self.parent,
            "from": self.start,
            "to": self.end,
            "affiliations": [affiliation.to_dict() for affiliation in self.affiliations],
            "codes": dict(self.codes),
            "wikidata": self.wikidata,
            "note": self.note,
        }
