"""How sure a bare name is a place: by what it is, and by the words around it."""

from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.place_names import Cut, NameAt, Rows
from arconflict.parse.symbols import having
from arconflict.text.clitics import BI, LI, WA

SURE = 2
"""What weight and evidence come to where a name is a place; one less needs a sure place beside it."""
CORE = frozenset("SY IQ LB PS IL JO YE SA AE OM QA BH KW EG LY TN DZ MA SD SS SO".split())
"""Countries whose towns reports in Arabic name without saying where they are."""
NEAR = CORE | {"XX"}
"""And seas and continents."""
NEUTRAL = frozenset({"WORD", "DEF", "POSS", "LED", "UNKNOWN", "KEPT", "NAME_START", "NISBA", "SOUND", "PEOPLE", "CLAN"})
"""Features that say nothing against a name."""
_STANDS_ALONE, _TOWN = 6, 3
_CHANNEL = "24"
_NISBA = ("ي", "يه")
_SHORT = 3
_MEMO = 65_536


class PlaceEvidence:
    """Weighs bare names of places."""

    def __init__(self, vocabulary: Vocabulary, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._sizes: dict[Rows, int] = {}
        self._features = vocabulary.alphabet.features
        self._near = having(
            vocabulary, "FI", "BI", "LI", "ILA", "MIN", "ALA", "BAYN", "NEARBY", "INSIDE", "TOWARD", "ORIGIN", "PREP",
            "DIRECTION!DEF", "VIOLENCE",
        )  # fmt: skip
        self._type = having(vocabulary, "SETTLEMENT", "LANDMARK")
        self._person = having(vocabulary, "GIVEN_NAME", "RANK", "NAME")
        self._given = having(vocabulary, "GIVEN_NAME")
        self._unknown = having(vocabulary, "UNKNOWN")
        self._clan = having(vocabulary, "CLAN")
        self._to, self._fused = having(vocabulary, "LI"), having(vocabulary, "BI", "LI")
        self._side, self._definite = having(vocabulary, "SIDE&DEF"), having(vocabulary, "DEF")
        self._digits = having(vocabulary, "DIGITS")
        self._and = having(vocabulary, "WA", "COMMA", "AW", "DASH", "SLASH")
        self._aside = having(vocabulary, "OPEN", "CLOSE", "DIGITS")
        self._dateline = having(vocabulary, "COLON", "DASH", "COMMA", "OPEN", "SLASH")
        self._colon = having(vocabulary, "COLON")
        self._link = having(
            vocabulary, "FI", "BI", "MIN", "TABI", "LI", "DIRECTION", "COMMA", "OPEN", "SETTLEMENT", "LANDMARK",
            "NEARBY", "SIDE", "DASH", "CLOSE", "WA", "AW", "SLASH",
        )  # fmt: skip

    def weight(self, line: Line, name: NameAt, cut: Cut) -> int:
        """2: stands alone. 1: needs a preposition. 0: a place beside it too. Less: a type word."""
        symbol, key = line.symbols[name.first], name.key
        if name.one_word and self._gazetteer.needs_type(key):
            return -2
        if len(key) < _SHORT and line.text[line.starts[name.first] :][len(cut.before) :][:2] not in self._spelt(
            name.rows
        ):
            return -2  # «أغسطس/آب» is not إب
        if name.one_word:
            return self._weight_of_word(symbol, cut, name.rows, key)
        if symbol in self._clan:
            return 0
        weight = _by_size(self._size(name.rows))
        words = (self._features[line.symbols[at]] - NEUTRAL for at in range(name.first, name.after))
        return weight if all(words) else min(2, weight + 1)

    def may_stand_bare(self, symbol: str, cut: Cut) -> bool:
        """Whether a word can open a name that needs no type word: one of several words, or of some weight."""
        key = cut.stem
        if key in self._gazetteer.lengths():
            return True
        rows = self._gazetteer.rows(key)
        if not rows or self._gazetteer.needs_type(key):
            return False
        return self._weight_of_word(symbol, cut, rows, key) >= 0

    def _weight_of_word(self, symbol: str, cut: Cut, rows: Rows, key: str) -> int:
        """The weight of a name of one word; one that the vocabulary knows as a word, or of three letters, has less."""
        if symbol in self._clan or self._gazetteer.needs_neighbour(key):
            return 0
        size = self._size(rows)
        weight = _by_size(size)
        if size >= _STANDS_ALONE + 2 or any(self._gazetteer[row].kind == "country" for row in rows):
            return weight
        word = not cut.before and self._features[symbol] - NEUTRAL
        return weight - 1 if word or len(key) < 4 and size < _STANDS_ALONE else weight

    def _size(self, rows: Rows) -> int:
        """The tier of the largest of some places, one more in a country whose towns need no word of where they are."""
        found = self._sizes.get(rows)
        if found is None:
            if len(self._sizes) >= _MEMO:
                self._sizes = {}
            places = [self._gazetteer[row] for row in rows]
            found = self._sizes[rows] = max(place.tier + (place.country in CORE) for place in places)
        return found

    def _spelt(self, rows: Rows) -> set[str]:
        return {name for row in rows for name in self._gazetteer[row].names}

    def evidence(self, line: Line, at: int, cut: Cut, name: NameAt, goes_on: bool) -> int:
        """1 for a preposition, a list or a dateline, 2 for a hashtag, -2 behind a person's name."""
        if cut.before[-1:] in (BI, LI):
            return 1
        after = line.symbols[name.after : name.after + 1]
        if goes_on:
            return 1
        if self._is_speaker(line, name):
            return 0
        if at == 0:
            return 1 if after and after in self._dateline else 0
        before = line.symbols[at - 1]
        if line.text[line.starts[at] - 1] == "#":
            return 2
        if before in self._near:
            return 1
        if not cut.before and self._ends_name(line, at):
            return -2
        if after and after in self._colon and "OTHER_SIGN" in self._features[before]:  # «• الدوير: شهيدان»
            return 2
        if after and after in self._dateline and "SIGN" in self._features[before]:
            return 1
        return -1 if cut.before else 0

    def _ends_name(self, line: Line, at: int) -> bool:
        """Whether a person's name stands before a word: «محمد حلب», «عبد القادر العبيدي»"""
        if line.symbols[at - 1] in self._person:
            return True
        return at > 1 and line.symbols[at - 2] in self._given and line.symbols[at - 1] in self._unknown

    @staticmethod
    def _is_speaker(line: Line, name: NameAt) -> bool:
        """«نيامي: «طوينا الصفحة»»: a colon and a quotation"""
        end = line.ends[name.after - 1]
        rest = line.text[end : end + 4].lstrip()
        return rest.startswith(":") and rest[1:].lstrip()[:1] in ("«", "“", '"')

    def is_outlet(self, line: Line, at: int, name: NameAt) -> bool:
        """«لـ"الرياض"», «كوردستان 24», «تلفزيون سوريا»: the name of a newspaper or a channel"""
        after = line.symbols[name.after : name.after + 1]
        if after and after in self._digits and line.keys[name.after] == _CHANNEL:
            return True
        if after and line.keys[name.after] in self._gazetteer.outlet_tails():
            return True
        if at == 0:
            return False
        between = line.text[line.ends[at - 1] : line.starts[at]]
        if line.symbols[at - 1] in self._to and between.strip("ـ ") in ("«", "“", '"'):
            return True
        return line.keys[at - 1] in self._gazetteer.outlets()

    def is_noun(self, line: Line, at: int, name: NameAt, cut: Cut) -> bool:
        """«بالصور», «للشعب»: behind a proclitic that says nothing of places; «الرباط الصليبي»: before its adjective."""
        if not name.one_word or not self._gazetteer.is_noun(name.key):
            return False
        return cut.before[-1:] in (BI, LI) or at > 0 and line.symbols[at - 1] in self._fused

    def is_far(self, name: NameAt, cut: Cut) -> bool:
        """«بلاتر» is no town of India, «لزاما» none of Japan: small and far, cut out of a word that no list knows."""
        if not cut.before or not name.one_word or _by_size(self._size(name.rows)) == SURE:
            return False
        return not any(self._gazetteer[row].country in NEAR for row in name.rows)

    def is_described(self, line: Line, at: int, name: NameAt) -> bool:
        """«الرباط الصليبي», «الأطراف الشمالية», «#الشعب_السعودي»: a noun with its adjective, or such an adjective."""
        if not name.one_word:
            return False
        gazetteer, after = self._gazetteer, line.symbols[name.after : name.after + 1]
        if line.text[line.ends[at] : line.ends[at] + 1] == "_" and gazetteer.needs_neighbour(name.key):
            return True
        if at and line.symbols[at] in self._side and line.symbols[at - 1] in self._definite:
            return True
        if not (after and after in self._definite and gazetteer.is_noun(name.key)):
            return False
        adjective = line.keys[name.after]
        return adjective.endswith(_NISBA) and adjective not in gazetteer.nisbas()

    def is_adjective(self, line: Line, at: int, name: NameAt, goes_on: bool) -> bool:
        """Whether a country's name is its adjective here: «العائلات السعودية», «مناطق سورية متفرقة»."""
        if not name.one_word or name.key not in self._gazetteer.nisbas() or at == 0 or goes_on:
            return False
        before = line.symbols[at - 1]
        return before not in self._near and "SIGN" not in self._features[before] and "WA" not in self._features[before]

    def goes_on(self, line: Line, after: int, at: int, cut: Cut) -> bool:
        """Whether only a conjunction, or a number in brackets, stands between a place and this one."""
        if at - after > 5:
            return False
        between = line.symbols[after:at]
        if not between:
            return cut.before[:1] == WA
        plain = [symbol for symbol in between if symbol not in self._aside]
        return len(plain) <= 2 and all(symbol in self._and for symbol in plain)

    def linked(self, line: Line, after: int, at: int, before: str) -> bool:
        """Whether words that place one in another stand between two places, and no more."""
        between = line.symbols[after : min(at, after + 5)]
        return bool(before or between) and at - after <= 4 and all(symbol in self._link for symbol in between)


def _by_size(size: int) -> int:
    return 2 if size >= _STANDS_ALONE else 1 if size >= _TOWN else 0
