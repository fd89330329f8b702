"""Places in a line: names behind type words, directions and prepositions, and large names wherever they stand."""

from collections.abc import Iterable, Iterator, Sequence

from arconflict.facts.place import PlaceRelation
from arconflict.facts.span import Span
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.place_evidence import CORE, SURE, PlaceEvidence
from arconflict.parse.place_marks import NISBA, SPOT, PlaceMarks
from arconflict.parse.place_names import Cut, NameAt, PlaceNames, Rows, quoted, span_of
from arconflict.parse.place_relations import RelationGrammar
from arconflict.parse.place_said import Found, PlaceSaid, asked_kinds
from arconflict.parse.symbols import having
from arconflict.text.clitics import ARTICLE, KA, WA

_CALLS = (
    ("TWO_PLACES", "forced"), ("KNOWN_ONLY", "known"), ("AREA", "area"), ("MANY", "area"), ("DESCRIBED", "described"),
    ("STREET", "street"), ("LANDMARK", "landmark"),
)  # fmt: skip
"""How strongly a type word calls for a name, by its feature, the most telling first."""
_PRONOUNS = ("ته", "ها", "هم", "نا")
_LIST = 12
"""The most names of a list that are read behind one plural type word."""
_NESTED = 4
"""How many words of type or direction may stand in a row: «مركز قضاء ناحية …»."""


class PlaceGrammar:
    """Finds the places of a line."""

    def __init__(self, vocabulary: Vocabulary, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._names = PlaceNames(vocabulary, gazetteer)
        self._evidence = PlaceEvidence(vocabulary, gazetteer)
        self._relations = RelationGrammar(vocabulary)
        self._features = vocabulary.alphabet.features
        self._type = having(vocabulary, "SETTLEMENT", "LANDMARK")
        self._landmark = having(vocabulary, "LANDMARK")
        self._two = having(vocabulary, "TWO_PLACES")
        self._described = having(vocabulary, "DESCRIBED")
        self._by = having(vocabulary, "AN")
        self._city = having(vocabulary, "CITY&DEF")
        self._compass = having(vocabulary, "COMPASS!DEF")
        self._capital = having(vocabulary, "CAPITAL_WORD")
        self._said_words = having(vocabulary, "SAID")
        self._calls = {symbol: kind for feature, kind in reversed(_CALLS) for symbol in having(vocabulary, feature)}
        self._countryside = having(vocabulary, "COUNTRYSIDE")
        self._direction = having(vocabulary, "DIRECTION!DEF")
        self._marks = PlaceMarks(vocabulary, self._names, self._evidence)
        self._definite = having(vocabulary, "DEF")
        self._describing = having(vocabulary, "PLACE_QUALITY", "SIDE&DEF", "NAME_SIDE&DEF", "DIRECTION!DEF")
        self._asked = {symbol: asked_kinds(features) for symbol, features in self._features.items()}
        self._wa = having(vocabulary, "WA")
        self._unknown = having(vocabulary, "UNKNOWN")
        self._many = having(vocabulary, "MANY")

    def find(self, line: Line, taken: Iterable[tuple[int, int]] = ()) -> list[PlaceSaid]:
        """The places of a line, left to right; a word of an actor's name (`taken`) is in none."""
        spots = [match.start() for match in SPOT.finditer(self._marks.of(line))]
        if not spots:
            return []
        blocked = {at for first, after in taken for at in range(first, after)}
        found: list[Found] = []
        done = 0
        for at in spots:
            if at < done or at in blocked:
                continue
            for one in self._places_at(line, at, found):
                if blocked.isdisjoint(range(one.name.first, one.name.after)):
                    found.append(one)
                    done = one.name.after
        return self._as_said(line, self._settled(line, found))

    def countries(self, line: Line) -> list[str]:
        """The countries whose adjectives stand in a line, for `resolved` to weigh."""
        nisbas = self._gazetteer.nisbas()
        return [nisbas[line.keys[match.start()]] for match in NISBA.finditer(self._marks.of(line))]

    def _places_at(self, line: Line, at: int, found: Sequence[Found]) -> list[Found]:
        symbol = line.symbols[at]
        one: Found | None = None
        if symbol in self._direction:
            one = self._directed(line, at)
        elif symbol in self._type:
            one = self._typed(line, at, None)
        one = one or self._bare(line, at, found)
        if one is None:
            return []
        return [one, *self._more(line, one)] if symbol in self._many and one.type_at == at else [one]

    def _more(self, line: Line, one: Found) -> Iterator[Found]:
        """«قريتي … و…», «مناطق … و… و…»: the names that go on behind a dual or plural, known or not"""
        two = one.type_at is not None and line.symbols[one.type_at] in self._two
        for _ in range(1 if two else _LIST):
            following = self._second(line, one.name.after, two)
            if following is None:
                return
            yield following
            one = following

    def _directed(self, line: Line, at: int) -> Found | None:
        """direction+ (type? name | the city); only the compass makes a direction, «وسط» does not"""
        whole = self._names.known(line, at, line.keys[at])
        if whole is not None and not whole.one_word:  # «شمال دارفور», «جنوب لبنان»
            return Found(whole)
        after = at + 1
        while after < min(len(line.symbols), at + _NESTED) and line.symbols[after] in self._direction:
            after += 1
        if after >= len(line.symbols):
            return None
        compass = line.symbols[at] in self._compass
        relation: PlaceRelation | None = "direction_of" if compass else None
        if line.symbols[after] in self._type:
            typed = self._typed(line, after, relation)
            if typed is None and line.symbols[after] in self._city and compass:
                city = NameAt(at, after + 1, line.keys[after], ())
                return Found(city, relation="direction_of", rule="direction of the last city", anaphor=True)
            return typed
        name = self._names.known(line, after, line.keys[after], True)
        if name is None or self._is_word(name) or self._is_adjective(line, at, name):
            return None
        return Found(name, relation=relation, rule="direction of a name")

    def _is_adjective(self, line: Line, at: int, name: NameAt) -> bool:
        """«الحدود السورية»: an adjective of a noun with the article, or one spelt as no country is."""
        gazetteer = self._gazetteer
        return name.key in gazetteer.nisbas() and (line.symbols[at] in self._definite or not gazetteer.rows(name.key))

    def _is_word(self, name: NameAt) -> bool:
        """A name that is a word first."""
        gazetteer = self._gazetteer
        return name.one_word and (gazetteer.needs_type(name.key) or name.key in gazetteer.heads())

    def _is_owned(self, line: Line, at: int) -> bool:
        """«مدينتهم»: no name follows; a noun of people may end in ه and be no word with a pronoun (مستوطنة)"""
        return "POSS" in self._features[line.symbols[at]] and line.keys[at].endswith(_PRONOUNS)

    def _is_town(self, name: NameAt) -> bool:
        return not name.one_word or any(self._gazetteer[row].tier for row in name.rows)

    def _typed(self, line: Line, at: int, relation: PlaceRelation | None, depth: int = 0) -> Found | None:
        """type type? name side*"""
        first = at + 1
        if first >= len(line.symbols) or self._is_owned(line, at):
            return None
        if at and line.symbols[at] in self._described and line.symbols[at - 1] in self._by:
            return None  # «عن طريق الخطأ»
        symbol, keeps = line.symbols[at], line.symbols[at] in self._landmark
        definite = symbol in self._definite or symbol in self._capital
        whole = self._names.known(line, at, line.keys[at])
        if whole is not None and not whole.one_word:
            whole = whole._replace(after=self._sides(line, at, whole.after))
            return Found(whole, "", at, True, relation, "name with its type")
        nested = depth < _NESTED and line.symbols[first] in self._type
        inner_type = nested and line.symbols[first] not in self._definite
        if inner_type:  # «مدينة تل رفعت»
            start = self._names.known(line, first, line.keys[first])
            inner_type = start is None or start.one_word
        inner = self._typed(line, first, relation, depth + 1) if inner_type else None  # «جسر قرية …», «مركز محافظة …»
        if inner is not None:
            return inner
        name = self._name_behind(line, at, definite)
        if name is None:
            return None
        after = self._sides(line, at, name.after)
        return Found(name._replace(after=after), "", at, keeps, relation, "name behind its type")

    def _name_behind(self, line: Line, at: int, definite: bool) -> NameAt | None:
        """The name that a type word governs; one with the article (العاصمة، المدينة) only stands before it."""
        first = at + 1
        symbol, key = line.symbols[at], line.keys[first]
        kind = self._calls.get(symbol, "settlement")
        known = self._names.known(line, first, key, True)
        if known is not None and (self._is_word(known) or kind == "known" and not self._is_town(known)):
            known = None
        if known is not None and known.one_word:
            described = line.symbols[first] in self._describing
            adjective = key in self._gazetteer.nisbas()
            if described or adjective or self._names.apart(line, first) and not quoted(line, first):
                known = None
        if definite:
            return known
        unknown = self._names.unknown(line, first, kind)
        if unknown is None or known is not None and not unknown.quoted and not self._is_longer(line, unknown, known):
            return known
        return unknown._replace(rows=self._gazetteer.rows_loosely(unknown.key))

    def _is_longer(self, line: Line, unknown: NameAt, known: NameAt) -> bool:
        """Whether an unknown name is more than a known one with an adjective («مولتان الشرقية»)."""
        return unknown.after > known.after and line.keys[unknown.first] in self._gazetteer.heads()

    def _second(self, line: Line, at: int, two: bool) -> Found | None:
        """و name: behind a plural an unknown name needs the article, behind a dual it does not"""
        if at >= len(line.keys):
            return None
        key, before = line.keys[at], ""
        if line.symbols[at] in self._wa:
            at += 1
            if at >= len(line.keys):
                return None
            key = line.keys[at]
        elif key.startswith(WA) and len(key) > 3 and line.symbols[at] in self._unknown:
            key, before = key[1:], WA
        else:
            return None
        known = self._names.known(line, at, key, True)
        if known is not None and not self._is_word(known):
            return Found(known, before, rule="next of a list")
        new = before and (two or key.startswith(ARTICLE)) or not before and self._may_follow(line, at, two)
        return Found(NameAt(at, at + 1, key, ()), before, rule="next of a list") if new else None

    def _may_follow(self, line: Line, at: int, two: bool) -> bool:
        if two:
            return self._names.unknown(line, at, "forced") is not None
        return line.symbols[at] in self._unknown and line.symbols[at] in self._definite

    def _sides(self, line: Line, at: int, after: int) -> int:
        """«ريف حماة الشمالي»: only the countryside and the desert take the compass behind a name."""
        return self._names.with_sides(line, after) if line.symbols[at] in self._countryside else after

    def _bare(self, line: Line, at: int, found: Sequence[Found]) -> Found | None:
        """proclitic? name that is large, or has a place word before it, or goes on a list"""
        for cut in self._names.cuts(line.keys[at]):
            name = self._names.known(line, at, cut.stem)
            if name is None or name.one_word and name.key in self._gazetteer.heads():
                continue
            weight = self._evidence.weight(line, name, cut)
            if weight < 0:
                continue
            on = bool(found) and found[-1].settled and self._evidence.goes_on(line, found[-1].name.after, at, cut)
            if KA in cut.before and weight < SURE or self._evidence.is_adjective(line, at, name, on):
                continue
            if self._evidence.is_outlet(line, at, name) or self._evidence.is_described(line, at, name):
                continue
            evidence = self._evidence.evidence(line, at, cut, name, on)
            if weight >= SURE and evidence <= 0 and self._speaks(line, at, name):
                continue
            if weight + evidence >= SURE - 1:
                noun = self._evidence.is_noun(line, at, name, cut)
                settled = weight + evidence >= SURE and not noun and not self._evidence.is_far(name, cut)
                return Found(name, cut.before, settled=settled, hinted=evidence > 0, noun=noun)
        return None

    def _speaks(self, line: Line, at: int, name: NameAt) -> bool:
        """Whether a capital without a preposition stands for its government: «واشنطن قالت», «ونسبت نيامي الهجوم»."""
        if not self._gazetteer.is_capital(name.key):
            return False
        around = line.symbols[max(0, at - 1) : at] + line.symbols[name.after : name.after + 1]
        if any(symbol in self._said_words for symbol in around):
            return True
        if at > 1 and line.symbols[at - 2] in self._capital:  # «العاصمة الأفغانية كابل»
            return False
        return all(self._gazetteer[row].country not in CORE for row in name.rows)

    def _settled(self, line: Line, found: list[Found]) -> list[Found]:
        """Small names are sure where a sure place stands beside them."""
        settled = []
        for at, one in enumerate(found):
            if one.settled:
                settled.append(one)
                continue
            before = at > 0 and found[at - 1].settled and self._beside(line, found[at - 1], one)
            behind = at + 1 < len(found) and found[at + 1].settled and self._beside(line, one, found[at + 1])
            settled.append(one._replace(settled=True) if before or behind else one)
        return [one for one in settled if one.settled or one.hinted]

    def _beside(self, line: Line, left: Found, right: Found) -> bool:
        if left.anaphor or right.anaphor:
            return False
        if left.name.after == right.begin and line.symbols[right.begin] in self._direction:  # «سيفاري وسط مالي»
            return True
        return self._evidence.linked(line, left.name.after, right.begin, right.before)

    def _as_said(self, line: Line, found: Sequence[Found]) -> list[PlaceSaid]:
        said: list[PlaceSaid] = []
        for at, one in enumerate(found):
            first = one.begin if one.keeps else one.name.first
            span = span_of(line, first, one.name.after, one.before if first == one.name.first else "")
            before = found[at - 1] if at else None
            on = before is not None and self._evidence.goes_on(line, before.name.after, one.begin, Cut(one.before, ""))
            relation = one.relation or self._relations.relation(line, one, before, said, on)
            follows = at + 1 < len(found) and self._beside(line, one, found[at + 1])
            said.append(self._said(line, one, first, span, relation, follows))
        return said

    def _said(self, line: Line, one: Found, first: int, span: Span, relation: PlaceRelation, linked: bool) -> PlaceSaid:
        rows: Rows = one.name.rows
        kin: Rows = ()
        if one.keeps and one.type_at is not None and one.type_at < one.name.first:
            rows, kin = self._gazetteer.rows("".join(line.keys[one.type_at : one.name.after])), rows
        after = one.name.after
        country = self._gazetteer.nisbas().get(line.keys[after]) if after < len(line.keys) else None
        asked = self._asked[line.symbols[one.type_at]] if one.type_at is not None else frozenset[str]()
        return PlaceSaid(
            first, after, span, span.of(line.text), rows, kin, asked, relation, one.rule, country, linked,
            one.anaphor, one.settled, one.noun,
        )  # fmt: skip
