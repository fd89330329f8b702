"""The gazetteer: places by the spaceless key of each of their names, read when a text first needs them."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from attrs import frozen

from arconflict.errors import LexiconError
from arconflict.facts.place import PlaceKind
from arconflict.lexicon import door
from arconflict.lexicon.door import LexiconFile, shown
from arconflict.text.letters import matching_key

COLUMNS = ("id", "country", "admin", "kind", "tier", "lat", "lon", "name_en", "names")
HEADER = "\t".join(COLUMNS)
KINDS: tuple[PlaceKind, ...] = (
    "country",
    "admin1",
    "admin2",
    "place",
    "quarter",
    "camp",
    "crossing",
    "facility",
    "region",
)
LONGEST = 5
"""The most words of a name that is looked up."""
_SPACE = str.maketrans("", "", " -")


@frozen
class Place:
    """A row of the gazetteer.

    Args:
        admin: the id of the unit that it lies in, empty for a country.
        tier: how large or well known it is: 0 a village, 3 a town, 6 a large city or a governorate, 9 a country.
    """

    id: str
    country: str
    admin: str
    kind: str
    tier: int
    lat: str | None
    lon: str | None
    name_en: str
    names: tuple[str, ...]


@frozen
class Country:
    """What `countries.toml` says of a state."""

    code: str
    place: Place
    nisba: tuple[str, ...]
    capital: tuple[str, ...]


def place_key(name: str) -> str:
    """The key of a name: its letters folded, without spaces and hyphens.

    >>> place_key("كفر نبودة") == place_key("كفرنبوده")
    True
    """
    return matching_key(name).translate(_SPACE)


class Gazetteer:
    """Places by name and by id. Later files add to earlier ones.

    >>> [place.name_en for place in Gazetteer.default().named("دير الزور") if place.kind == "admin1"]
    ['Deir ez-Zor']
    """

    def __init__(self, sources: Sequence[LexiconFile], countries: LexiconFile, traps: LexiconFile) -> None:
        self._sources = tuple(sources)
        self._countries_file = countries
        self._traps_file = traps
        self._index: dict[str, list[int]] | None = None

    @classmethod
    def default(cls) -> "Gazetteer":
        """The packaged gazetteer; its files are read at the first question."""
        return _default()

    def with_file(self, path: str | Path) -> "Gazetteer":
        """This gazetteer and the places of one more TSV file, which is checked row by row."""
        own = Path(path)
        check(own)
        return Gazetteer((*self._sources, own), self._countries_file, self._traps_file)

    def index(self) -> Mapping[str, list[int]]:
        """Row numbers by key."""
        return self._index if self._index is not None else self._load()

    def starts(self) -> Mapping[str, int]:
        """The first words of names, each with the largest tier of a name that it opens."""
        self.index()
        return self._starts

    def words_behind(self, first: str) -> int:
        """The most words of a name that begins with a word; a head (كفر) may be written apart from any name."""
        self.index()
        return LONGEST if first in self._heads else self._words.get(first, 1)

    def needs_type(self, key: str) -> bool:
        """Whether a name is a word first, and a place only behind a type word (على، خبر، مدني)."""
        self.index()
        return key in self._hard or key.removeprefix("ال") in self._hard and key not in self._soft

    def needs_neighbour(self, key: str) -> bool:
        """Whether a name is a word first, and a place only with a sure place beside it (الباب، صور)."""
        self.index()
        return key.removeprefix("ال") in self._soft or key in self._soft

    def heads(self) -> frozenset[str]:
        """Words that do not stand as a name alone (تل، كفر، أبو)."""
        self.index()
        return self._heads

    def outlets(self) -> frozenset[str]:
        """What stands before a place in an outlet's name (تلفزيون سوريا)."""
        self.index()
        return self._outlets

    def outlet_tails(self) -> frozenset[str]:
        """What stands behind a place in an outlet's name (نيويورك تايمز)."""
        self.index()
        return self._tails

    def countries(self) -> Mapping[str, Country]:
        """The states by code."""
        self.index()
        return self._countries

    def nisbas(self) -> Mapping[str, str]:
        """Country codes by the key of each form of their adjectives (سوري، السورية، السوريين)."""
        self.index()
        return self._nisbas

    def is_capital(self, key: str) -> bool:
        """Whether a name is a capital's and no country's: it stands for the government too."""
        self.index()
        return key in self._capitals

    def rows(self, key: str) -> Sequence[int]:
        """The rows of a key as written."""
        return self.index().get(key, ())

    def rows_loosely(self, key: str) -> Sequence[int]:
        """The rows of a key, the article added or left out where it is not known as written."""
        index = self.index()
        found = index.get(key)
        if found is None and len(key) > 4:
            found = index.get(key[2:] if key.startswith("ال") else "ال" + key)
        return found or ()

    def __getitem__(self, row: int) -> Place:
        found = self._places.get(row)
        if found is None:
            found = self._places[row] = _place(self._lines[row].split("\t"))
        return found

    def __len__(self) -> int:
        self.index()
        return len(self._lines)

    def named(self, name: str) -> tuple[Place, ...]:
        """The places of a name, largest first."""
        rows = self.rows_loosely(place_key(name))
        return tuple(sorted((self[row] for row in rows), key=lambda place: (-place.tier, place.id)))

    def by_id(self, place_id: str) -> Place | None:
        """The place of an id."""
        self.index()
        row = self._ids.get(place_id)
        return None if row is None else self[row]

    def chain(self, place: Place) -> tuple[str, ...]:
        """The names of the units that a place lies in, from the country down.

        >>> gazetteer = Gazetteer.default()
        >>> gazetteer.chain(gazetteer.named("كفرنبودة")[0])
        ('سوريا', 'حماة')
        """
        found: list[str] = []
        seen = {place.id}
        above = self.by_id(place.admin) if place.admin else None
        while above is not None and above.id not in seen:
            found.append(above.names[0])
            seen.add(above.id)
            above = self.by_id(above.admin) if above.admin else None
        return tuple(reversed(found))

    def _load(self) -> Mapping[str, list[int]]:
        self._places: dict[int, Place] = {}
        self._countries = read_countries(self._countries_file)
        traps = _read_traps(self._traps_file)
        self._hard, self._soft, self._heads, self._tails, self._outlets = traps
        lines = [_line(country.place) for country in self._countries.values()]
        for source in self._sources:
            text = door.read_text(source)
            lines += text[text.index("\n") + 1 :].rstrip("\n").split("\n")
        self._lines = [line for line in lines if line]
        self._ids = {line[: line.index("\t")]: row for row, line in enumerate(self._lines)}
        self._nisbas = _nisbas(self._countries.values())
        self._capitals = frozenset(
            place_key(name) for c in self._countries.values() for name in c.capital if name not in c.place.names
        )
        index = self._keyed()
        self._index = index
        return index

    def _keyed(self) -> dict[str, list[int]]:
        """The index, made with one fold of all names together: a fold for each is five times slower."""
        folded = matching_key("\n".join([line[line.rindex("\t") + 1 :] for line in self._lines])).replace("-", " ")
        tiers = [int(line.split("\t", 5)[4]) for line in self._lines]
        index: dict[str, list[int]] = {}
        starts: dict[str, int] = {}
        words: dict[str, int] = {}
        for row, names in enumerate(folded.split("\n")):
            tier = tiers[row]
            for name in names.split("|"):
                key = name.replace(" ", "")
                rows = index.get(key)
                if rows is None:
                    index[key] = [row]
                elif rows[-1] != row:
                    rows.append(row)
                if starts.get(key, -1) < tier:
                    starts[key] = tier
                if key != name:
                    first = name[: name.index(" ")]
                    words[first] = max(words.get(first, 2), name.count(" ") + 1)
                    if starts.get(first, -1) < tier:
                        starts[first] = tier
        self._starts, self._words = starts, words
        return index


def _line(place: Place) -> str:
    columns = (
        place.id, place.country, place.admin, place.kind, str(place.tier), place.lat or "", place.lon or "",
        place.name_en, "|".join(place.names),
    )  # fmt: skip
    return "\t".join(columns)


def _place(columns: Sequence[str]) -> Place:
    place_id, country, admin, kind, tier, lat, lon, name_en, names = columns
    return Place(
        place_id, country, admin or ("" if kind == "country" else country), kind, int(tier), lat or None, lon or None,
        name_en, tuple(names.split("|")),
    )  # fmt: skip


def read_countries(source: LexiconFile) -> dict[str, Country]:
    """The states of `countries.toml`, each a place of its own."""
    found = {}
    for code, table in door.read_toml(source).items():
        where = f"{source.name}: {code}"
        entry = door.table_of({code: table}, code, source.name)
        door.only_fields(entry, ("name_en", "lat", "lon", "names", "nisba", "capital"), where)
        texts = (door.text_of(entry, field, where) for field in ("lat", "lon", "name_en"))
        names, nisba, capital = (door.words_of(entry, field, where) for field in ("names", "nisba", "capital"))
        if not names:
            raise LexiconError(f"{where}: names: expected at least one name")
        lat, lon, name_en = texts
        place = Place(code, code, "", "country", 9, lat, lon, name_en, names)
        found[code] = Country(code, place, nisba, capital)
    return found


def _read_traps(source: LexiconFile) -> list[frozenset[str]]:
    table = door.read_toml(source)
    fields = ("needs_type", "needs_neighbour", "heads", "outlet_tails", "outlets")
    door.only_fields(table, fields, source.name)
    return [frozenset(map(place_key, door.words_of(table, field, source.name))) for field in fields]


def _nisbas(countries: Iterable[Country]) -> dict[str, str]:
    """Masculine, feminine and plural, with the article and without."""
    found: dict[str, str] = {}
    for country in countries:
        for word in country.nisba:
            key = place_key(word)
            for form in (key, key + "ه", key + "ين", key + "ون"):
                for article in ("", "ال"):
                    found.setdefault(article + form, country.code)
    return found


def check(source: LexiconFile) -> None:
    """Refuse a TSV file whose header or rows do not fit, with the line and what was expected."""
    lines = door.read_text(source).rstrip("\n").split("\n")
    if lines[0].rstrip("\r") != HEADER:
        raise LexiconError(f"{source.name}: line 1: expected the columns {', '.join(COLUMNS)}")
    first: dict[str, int] = {}
    for number, line in enumerate(lines[1:], 2):
        where = f"{source.name}: line {number}"
        columns = line.split("\t")
        if len(columns) != len(COLUMNS):
            raise LexiconError(f"{where}: expected {len(COLUMNS)} columns, found {len(columns)}")
        _check_row(dict(zip(COLUMNS, columns, strict=True)), where)
        if first.setdefault(columns[0], number) != number:
            raise LexiconError(f"{where}: id: {shown(columns[0])} is already taken at line {first[columns[0]]}")


def _check_row(row: Mapping[str, str], where: str) -> None:
    if not row["id"].strip() or row["id"] != row["id"].strip():
        raise LexiconError(f"{where}: id: expected a text without space at its ends")
    if len(row["country"]) != 2 or not row["country"].isupper():
        raise LexiconError(f"{where}: country: expected a code of two capital letters, found {shown(row['country'])}")
    if row["kind"] not in KINDS:
        raise LexiconError(f"{where}: kind: expected one of {', '.join(KINDS)}, found {shown(row['kind'])}")
    if len(row["tier"]) != 1 or row["tier"] not in "0123456789":
        raise LexiconError(f"{where}: tier: expected a digit from 0 to 9, found {shown(row['tier'])}")
    for field, bound in (("lat", 90), ("lon", 180)):
        if row[field] and not _within(row[field], bound):
            raise LexiconError(f"{where}: {field}: expected degrees, found {shown(row[field])}")
    for name in row["names"].split("|"):
        if not place_key(name):
            raise LexiconError(f"{where}: names: expected names with letters, split by |")


def _within(text: str, bound: int) -> bool:
    try:
        return -bound <= float(text) <= bound
    except ValueError:
        return False


@cache
def _default() -> Gazetteer:
    folder = files("arconflict.lexicon")
    places = folder.joinpath("places")
    sources = [places.joinpath(name) for name in ("supplement.tsv", "yemen.tsv", "geonames.tsv")]
    return Gazetteer(sources, folder.joinpath("countries.toml"), places.joinpath("traps.toml"))
