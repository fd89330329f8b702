"""The files of the gazetteer: what a row, a country and a trap are, and how each is checked."""

from collections.abc import Iterable, Mapping

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


def line_of(place: Place) -> str:
    """The row of a place as its file has it."""
    columns = (
        place.id, place.country, place.admin, place.kind, str(place.tier), place.lat or "", place.lon or "",
        place.name_en, "|".join(place.names),
    )  # fmt: skip
    return "\t".join(columns)


def place_of(line: str) -> Place:
    """The place of a row."""
    place_id, country, admin, kind, tier, lat, lon, name_en, names = line.split("\t")
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


def read_traps(source: LexiconFile) -> list[frozenset[str]]:
    """The lists of `traps.toml` as keys, in the order of its fields."""
    table = door.read_toml(source)
    fields = ("needs_type", "needs_neighbour", "nouns", "heads", "outlet_tails", "outlets")
    door.only_fields(table, fields, source.name)
    return [frozenset(map(place_key, door.words_of(table, field, source.name))) for field in fields]


def nisbas_of(countries: Iterable[Country]) -> dict[str, str]:
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
    lines = door.read_text(source).replace("\r\n", "\n").rstrip("\n").split("\n")
    if lines[0] != HEADER:
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
