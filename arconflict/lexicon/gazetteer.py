"""The gazetteer: places by the spaceless key of each of their names, read when a text first needs them."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from arconflict.lexicon import door
from arconflict.lexicon.door import LexiconFile
from arconflict.lexicon.place_files import (
    Country,
    Place,
    check,
    line_of,
    nisbas_of,
    place_key,
    place_of,
    read_countries,
    read_traps,
)  # fmt: skip
from arconflict.text.letters import matching_key

LONGEST = 5
"""The most words of a name that is looked up."""


class Gazetteer:
    """Places by name and by id. Later files add to earlier ones.

    >>> [place.name_en for place in Gazetteer.default().named("دير الزور") if place.kind == "admin1"]
    ['Deir ez-Zor']
    """

    def __init__(self, sources: Sequence[LexiconFile], countries: LexiconFile, traps: LexiconFile) -> None:
        self._sources = tuple(sources)
        self._countries_file = countries
        self._traps_file = traps
        self._index: dict[str, tuple[int, ...]] | None = None

    @classmethod
    def default(cls) -> "Gazetteer":
        """The packaged gazetteer; its files are read at the first question."""
        return _default()

    def with_file(self, path: str | Path) -> "Gazetteer":
        """This gazetteer and the places of one more TSV file, which is checked row by row."""
        own = Path(path)
        check(own)
        return Gazetteer((*self._sources, own), self._countries_file, self._traps_file)

    def index(self) -> Mapping[str, tuple[int, ...]]:
        """Row numbers by key."""
        return self._index if self._index is not None else self._load()

    def starts(self) -> Mapping[str, int]:
        """The first words of names, each with the largest tier of a name that it opens."""
        self.index()
        return self._starts

    def lengths(self) -> Mapping[str, int]:
        """The most words of a name that begins with a word, if more than one; a head (كفر) may open any name."""
        self.index()
        return self._words

    def needs_type(self, key: str) -> bool:
        """Whether a name is a word first, and a place only behind a type word (على، خبر، مدني)."""
        self.index()
        return key in self._hard or key.removeprefix("ال") in self._hard and key not in self._soft

    def needs_neighbour(self, key: str) -> bool:
        """Whether a name is a word first, and a place only with a sure place beside it (الباب، صور)."""
        self.index()
        return key.removeprefix("ال") in self._soft or key in self._soft

    def is_noun(self, key: str) -> bool:
        """Whether a name is as much a noun, and none behind ب or ل or before its adjective (بالصور، الرباط الصليبي)."""
        self.index()
        return key.removeprefix("ال") in self._nouns or key in self._nouns

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

    def rows(self, key: str) -> tuple[int, ...]:
        """The rows of a key as written."""
        return (self._index or self.index()).get(key, ())

    def rows_loosely(self, key: str) -> tuple[int, ...]:
        """The rows of a key, the article added or left out where it is not known as written."""
        index = self.index()
        found = index.get(key)
        if found is None and len(key) > 4:
            found = index.get(key[2:] if key.startswith("ال") else "ال" + key)
        return found or ()

    def __getitem__(self, row: int) -> Place:
        found = self._places.get(row)
        if found is None:
            found = self._places[row] = place_of(self._lines[row])
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
        chain = self._chains.get(place.id)
        if chain is None:
            chain = self._chains[place.id] = self._chain(place)
        return chain

    def _chain(self, place: Place) -> tuple[str, ...]:
        found: list[str] = []
        seen = {place.id}
        above = self.by_id(place.admin) if place.admin else None
        while above is not None and above.id not in seen:
            found.append(above.names[0])
            seen.add(above.id)
            above = self.by_id(above.admin) if above.admin else None
        return tuple(reversed(found))

    def _load(self) -> Mapping[str, tuple[int, ...]]:
        self._places: dict[int, Place] = {}
        self._chains: dict[str, tuple[str, ...]] = {}
        self._countries = read_countries(self._countries_file)
        traps = read_traps(self._traps_file)
        self._hard, self._soft, self._nouns, self._heads, self._tails, self._outlets = traps
        lines = [line_of(country.place) for country in self._countries.values()]
        for source in self._sources:
            text = door.read_text(source).replace("\r\n", "\n")
            lines += text[text.index("\n") + 1 :].rstrip("\n").split("\n")
        self._lines = [line for line in lines if line]
        self._ids = {line[: line.index("\t")]: row for row, line in enumerate(self._lines)}
        self._nisbas = nisbas_of(self._countries.values())
        self._capitals = frozenset(
            place_key(name) for c in self._countries.values() for name in c.capital if name not in c.place.names
        )
        index = self._keyed()
        self._index = index
        return index

    def _keyed(self) -> dict[str, tuple[int, ...]]:
        """The index, made with one fold of all names together: a fold for each is five times slower."""
        folded = matching_key("\n".join([line[line.rindex("\t") + 1 :] for line in self._lines])).replace("-", " ")
        tiers = [int(line.split("\t", 5)[4]) for line in self._lines]
        index: dict[str, tuple[int, ...]] = {}
        starts: dict[str, int] = {}
        words: dict[str, int] = {}
        for row, names in enumerate(folded.split("\n")):
            tier = tiers[row]
            for name in names.split("|"):
                key = name.replace(" ", "")
                rows = index.get(key)
                if rows is None:
                    index[key] = (row,)
                elif rows[-1] != row:
                    index[key] = (*rows, row)
                if starts.get(key, -1) < tier:
                    starts[key] = tier
                if key != name:
                    first = name[: name.index(" ")]
                    words[first] = max(words.get(first, 2), name.count(" ") + 1)
                    if starts.get(first, -1) < tier:
                        starts[first] = tier
        self._starts, self._words = starts, words | dict.fromkeys(self._heads, LONGEST)
        return index


@cache
def _default() -> Gazetteer:
    folder = files("arconflict.lexicon")
    places = folder.joinpath("places")
    sources = [places.joinpath(name) for name in ("supplement.tsv", "yemen.tsv", "geonames.tsv")]
    return Gazetteer(sources, folder.joinpath("countries.toml"), places.joinpath("traps.toml"))
