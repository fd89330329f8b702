"""Places in a line: names behind type words, directions and prepositions, and large names wherever they stand."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from arconflict.facts.span import Span
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.place_names import Cut, NameAt, PlaceNames, Rows, span_of
from arconflict.parse.symbols import having


class PlaceSaid(NamedTuple):
    """A place as a line names it.

    Args:
        rows: the gazetteer's rows of that name.
        kin: where it is unknown, the rows of the name inside it: that of «مخيم جنين» is near جنين.
        type_word: the key of the word before it, such as محافظه; empty if none.
        country: the code of a nisba behind it («القنيطرة السورية»).
        linked: how the next place of the line holds this one: in it, or near it; empty if nothing ties them.
    """

    first: int
    after: int
    span: Span
    text: str
    rows: Rows
    kin: Rows
    type_word: str
    relation: str
    rule: str
    country: str | None = None
    linked: str = ""
    line: int = 0


class _Found(NamedTuple):
    name: NameAt
    before: str
    type_at: int | None
    keeps: bool
    relation: str | None
    rule: str
    settled: bool


CORE = frozenset("SY IQ LB PS IL JO YE SA AE OM QA BH KW EG LY TN DZ MA SD SS SO".split())
"""Countries whose towns reports in Arabic name without saying where they are."""


class PlaceGrammar:
    """Finds the places of a line."""

    def __init__(self, vocabulary: Vocabulary, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._names = PlaceNames(vocabulary, gazetteer)
        self._features = vocabulary.alphabet.features
        self._type = having(vocabulary, "SETTLEMENT", "LANDMARK")
        self._landmark = having(vocabulary, "LANDMARK")
        self._many = having(vocabulary, "MANY")
        self._direction = having(vocabulary, "DIRECTION")
        self._cues = self._type | self._direction
        self._definite = having(vocabulary, "DEF")
        self._before = having(
            vocabulary, "FI", "BI", "LI", "ILA", "MIN", "ALA", "BAYN", "NEARBY", "TOWARD", "ORIGIN", "DIRECTION",
            "PREP", "SETTLEMENT", "LANDMARK",
        )  # fmt: skip
        self._and = having(vocabulary, "WA", "COMMA", "AW", "DASH", "SLASH")
        self._of_person = having(vocabulary, "GIVEN_NAME", "RANK", "NAME")
        self._link = having(
            vocabulary, "FI", "BI", "MIN", "TABI", "LI", "DIRECTION", "COMMA", "OPEN", "SETTLEMENT", "LANDMARK",
            "NEARBY", "SIDE", "DASH", "CLOSE", "UNKNOWN&DEF",
        )  # fmt: skip
        self._said = having(vocabulary, "SAID")

    def find(self, line: Line, taken: Iterable[tuple[int, int]] = ()) -> list[PlaceSaid]:
        """The places of a line, left to right; a word of an actor's name (`taken`) is in none."""
        names = self._names
        spots = [
            at
            for at, (symbol, key) in enumerate(zip(line.symbols, line.keys, strict=True))
            if symbol in self._cues or names.cuts(key)
        ]
        if not spots:
            return []
        blocked = {at for first, after in taken for at in range(first, after)}
        found: list[_Found] = []
        done = 0
        for at in spots:
            if at < done or at in blocked:
                continue
            one = self._place_at(line, at, found)
            if one is not None and blocked.isdisjoint(range(one.name.first, one.name.after)):
                found.append(one)
                done = one.name.after
        kept = self._settled(line, found)
        return self._as_said(line, kept)

    def _place_at(self, line: Line, at: int, found: Sequence[_Found]) -> _Found | None:
        symbol = line.symbols[at]
        if symbol in self._direction:
            return self._directed(line, at) or self._bare(line, at, found)
        if symbol in self._type:
            return self._typed(line, at, None) or self._bare(line, at, found)
        return self._bare(line, at, found)

    def _directed(self, line: Line, at: int) -> _Found | None:
        """direction+ (type? name | the city)"""
        whole = self._names.known(line, at, line.keys[at], False)
        if whole is not None and whole.after > at + 1:  # «شمال دارفور», «جنوب لبنان»
            return _Found(whole, "", None, True, None, "name", True)
        after = at + 1
        while after < len(line.symbols) and self._features[line.symbols[after]] & {"DIRECTION", "SIDE"}:
            after += 1
        if after >= len(line.symbols):
            return None
        if line.symbols[after] in self._type:
            typed = self._typed(line, after, "direction_of")
            if typed is None and line.symbols[after] in self._definite and line.symbols[after] not in self._landmark:
                name = NameAt(at, after + 1, line.keys[after], ())
                return _Found(name, "", after, True, "direction_of", "direction of the last place", True)
            return typed
        name = self._known_by_cut(line, after, True)
        if name is None or self._worthless(name):
            return None
        return _Found(name, "", None, False, "direction_of", "direction of a name", True)

    def _known_by_cut(self, line: Line, at: int, loosely: bool) -> NameAt | None:
        """The name at a word as it stands; a spelling with another article counts."""
        return self._names.known(line, at, line.keys[at], loosely)

    def _worthless(self, name: NameAt) -> bool:
        """A name that is a word first, and no more than a village anywhere."""
        return name.key in self._gazetteer.traps() or name.after == name.first + 1 and name.key in self._gazetteer.heads()

    def _typed(self, line: Line, at: int, relation: str | None) -> _Found | None:
        """type (type)? name side*"""
        symbol, keeps = line.symbols[at], line.symbols[at] in self._landmark
        whole = self._names.known(line, at, line.keys[at], False)
        first = at + 1
        if first >= len(line.symbols):
            return None
        if whole is not None and whole.after > first and not (line.symbols[first] in self._type):
            whole = whole._replace(after=self._sides(line, at, whole.after))
            return _Found(whole, "", at, True, relation, "name with its type", True)
        if line.symbols[first] in self._type and line.symbols[first] not in self._definite:
            inner = self._typed(line, first, relation)  # «جسر قرية …», «مركز محافظة …»
            if inner is not None:
                return inner
        name = self._names.known(line, first, line.keys[first], True)
        unknown = self._names.unknown(line, first, not keeps)
        if unknown is not None and unknown.quoted or name is None and symbol not in self._definite:
            name = unknown
            if name is not None:
                name = name._replace(rows=tuple(self._gazetteer.rows_loosely(name.key)))
        if name is None:
            return None
        if name.after == first + 1 and self._features[line.symbols[first]] & {"PLACE_QUALITY", "SIDE", "NAME_SIDE"}:
            return None
        after = self._sides(line, at, name.after)
        return _Found(name._replace(after=after), "", at, keeps, relation, "name behind its type", True)

    def _sides(self, line: Line, at: int, after: int) -> int:
        """«ريف حماة الشمالي»: only the countryside and the desert take the compass behind a name."""
        return self._names.with_sides(line, after) if line.keys[at] in _TAKES_SIDES else after

    def _bare(self, line: Line, at: int, found: Sequence[_Found]) -> _Found | None:
        """(proclitic)? name that is large, or has a place word before it, or goes on a list"""
        for cut in self._names.cuts(line.keys[at]):
            name = self._names.known(line, at, cut.stem, False)
            if name is None or name.after == at + 1 and name.key in self._gazetteer.heads():
                continue
            if "ك" in cut.before:
                continue
            weight = self._weight(line, name, cut)
            evidence = self._evidence(line, at, cut, name, found)
            if weight + evidence < 2:
                if weight + evidence == 1:
                    return _Found(name, cut.before, None, False, None, "name beside another", False)
                continue
            return _Found(name, cut.before, None, False, None, "name", True)
        return None

    def _weight(self, line: Line, name: NameAt, cut: Cut) -> int:
        """2: stands alone. 1: needs a preposition. 0: needs a neighbour as well. -1: needs a type word."""
        places = [self._gazetteer[row] for row in name.rows]
        tier = max(place.tier + (1 if place.country in CORE else 0) for place in places)
        weight = 2 if tier >= 6 else 1 if tier >= 3 else 0
        if name.key in self._gazetteer.traps():
            return -1 if tier < 7 else 0
        if name.after == name.first + 1:
            plain = (self._vocabulary_features(line, name.first) if not cut.before else frozenset()) - _NEUTRAL
            if plain and not any(place.kind == "country" for place in places) and tier < 8:
                weight -= 1
            if len(name.key) < 4 and tier < 7:
                weight -= 1
        else:
            weight = min(2, weight + 1)
        return weight

    def _vocabulary_features(self, line: Line, at: int) -> frozenset[str]:
        return self._features[line.symbols[at]]

    def _evidence(self, line: Line, at: int, cut: Cut, name: NameAt, found: Sequence[_Found]) -> int:
        """1 for a preposition, a direction or a list before the name, -2 behind a person's name."""
        if cut.before[-1:] in ("ب", "ل"):
            return 1
        if found and found[-1].settled and self._goes_on(line, found[-1].name.after, at, cut):
            return 1
        if at == 0:
            return 1 if len(line.symbols) > name.after and line.symbols[name.after] in self._after_dateline() else 0
        before = line.symbols[at - 1]
        if before in self._before or line.text[line.starts[at] - 1] == "#":
            return 1
        if before in self._of_person and not cut.before:
            return -2
        return 0

    def _after_dateline(self) -> frozenset[str]:
        return self._dateline

    def _goes_on(self, line: Line, after: int, at: int, cut: Cut) -> bool:
        """Whether only a conjunction stands between the last place and this one."""
        between = line.symbols[after:at]
        if not between:
            return cut.before[:1] == "و"
        return len(between) <= 2 and all(symbol in self._and for symbol in between)

    def _settled(self, line: Line, found: list[_Found]) -> list[_Found]:
        """Without the small names that no sure place stands beside."""
        sure = [one.settled for one in found]
        for at, one in enumerate(found):
            if not one.settled:
                near = [other for other in (at - 1, at + 1) if 0 <= other < len(found) and found[other].settled]
                sure[at] = any(self._link_between(line, found, at, other) for other in near)
        return [one for one, keep in zip(found, sure, strict=True) if keep]

    def _link_between(self, line: Line, found: Sequence[_Found], at: int, other: int) -> bool:
        left, right = sorted((at, other))
        between = line.symbols[found[left].name.after : self._begin(found[right])]
        return len(between) <= 4 and all(symbol in self._link or symbol in self._and for symbol in between)

    @staticmethod
    def _begin(one: _Found) -> int:
        return one.type_at if one.type_at is not None else one.name.first

    def _as_said(self, line: Line, found: Sequence[_Found]) -> list[PlaceSaid]:
        said: list[PlaceSaid] = []
        for at, one in enumerate(found):
            first = one.type_at if one.keeps and one.type_at is not None else one.name.first
            span = span_of(line, min(first, one.name.first), one.name.after, one.before if first == one.name.first else "")
            relation = one.relation or self._relation(line, found, at, said)
            linked = ""
            if at + 1 < len(found) and self._link_between(line, found, at, at + 1):
                linked = "in"
            said.append(self._one(line, one, first, span, relation, linked))
        return said

    def _one(self, line: Line, one: _Found, first: int, span: Span, relation: str, linked: str) -> PlaceSaid:
        rows, kin = one.name.rows, ()
        type_word = line.keys[one.type_at] if one.type_at is not None else ""
        if one.keeps and one.type_at is not None and one.type_at < one.name.first:
            own = self._gazetteer.rows("".join(line.keys[one.type_at : one.name.after]))
            rows, kin = (tuple(own), ()) if own else ((), rows)
        country = self._gazetteer.nisbas().get(line.keys[one.name.after]) if one.name.after < len(line.keys) else None
        return PlaceSaid(
            first, one.name.after, span, span.of(line.text), rows, kin, type_word, relation, one.rule, country, linked
        )

    def _relation(self, line: Line, found: Sequence[_Found], at: int, said: Sequence[PlaceSaid]) -> str:
        """in, unless the words before say near, from or to; a list goes on as it began."""
        one = found[at]
        if one.before[-1:] == "ل":
            return "to"
        if one.before[-1:] == "ب":
            return "in"
        begin = self._begin(one)
        for back in range(begin - 1, max(-1, begin - 4), -1):
            features = self._features[line.symbols[back]]
            for feature, relation in _RELATIONS:
                if feature in features:
                    if relation == "from" and self._partitive(line, found, at, back):
                        return "in"
                    return relation
            if not features & {"SETTLEMENT", "LANDMARK", "WA"}:
                break
        if at and said and self._goes_on(line, found[at - 1].name.after, begin, Cut(one.before, "", 0)):
            return said[-1].relation
        return "in"

    def _partitive(self, line: Line, found: Sequence[_Found], at: int, back: int) -> bool:
        """«قرية … من معتمدية …» lies in it; «بالقرب من» and «على بعد … من» are near."""
        return at > 0 and found[at - 1].name.after == back

    @property
    def _dateline(self) -> frozenset[str]:
        return self._and


_NEUTRAL = frozenset({"WORD", "DEF", "POSS", "UNKNOWN", "KEPT", "NAME_START", "NISBA", "SOUND", "PEOPLE"})
_TAKES_SIDES = frozenset({"ريف", "باديه", "ريفي", "ارياف"})
_RELATIONS = (
    ("NEARBY", "near"),
    ("BAYN", "near"),
    ("DIRECTION", "direction_of"),
    ("ORIGIN", "from"),
    ("TOWARD", "to"),
    ("ILA", "to"),
    ("MIN", "from"),
    ("FI", "in"),
    ("BI", "in"),
)
