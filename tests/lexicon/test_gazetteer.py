"""The packaged gazetteer is whole, and a file of the user's is checked row by row."""

import gzip
import time
from importlib.resources import files
from pathlib import Path

import pytest

from arconflict.errors import LexiconError
from arconflict.lexicon.compile_places import main
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.place_files import HEADER, check, place_key

FOLDER = Path(str(files("arconflict.lexicon"))) / "places"
FILES = sorted(FOLDER.glob("*.tsv"))
ROW = "x-1\tSY\tsy-idlib\tplace\t3\t35.5\t36.5\tTown\tبلدة ما"


def own(tmp_path: Path, *rows: str, header: str = HEADER) -> Path:
    path = tmp_path / "own.tsv"
    path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_packaged_files_hold(path: Path) -> None:
    check(path)


def test_every_unit_is_there() -> None:
    gazetteer = Gazetteer.default()
    places = [gazetteer[row] for row in range(len(gazetteer))]
    listed = [place for place in places if place.admin not in ("", place.country)]
    assert [place.id for place in listed if gazetteer.by_id(place.admin) is None] == []
    assert len({place.id for place in places}) == len(places)


def test_every_country_has_its_code_once() -> None:
    countries = Gazetteer.default().countries()
    assert len(countries) >= 195
    assert all(len(code) == 2 and code == country.place.country for code, country in countries.items())


@pytest.mark.parametrize(
    ("country", "count"),
    [("SY", 14), ("IQ", 19), ("YE", 22), ("SA", 13), ("EG", 27), ("LY", 22), ("TN", 24), ("SD", 18), ("JO", 12)],
)
def test_governorates_of_arab_states(country: str, count: int) -> None:
    gazetteer = Gazetteer.default()
    rows = (gazetteer[row] for row in range(len(gazetteer)))
    assert len([place for place in rows if (place.country, place.kind) == (country, "admin1")]) == count


@pytest.mark.parametrize(
    ("name", "place_id"),
    [("كفر نبودة", "sy-kafr-nabudah"), ("كفرنبوده", "sy-kafr-nabudah"), ("ادلب", "sy-idlib"), ("الرقه", "sy-raqqa")],
)
def test_spellings(name: str, place_id: str) -> None:
    assert place_id in [place.id for place in Gazetteer.default().named(name)]


def test_traps_are_keys() -> None:
    gazetteer = Gazetteer.default()
    assert gazetteer.needs_type("خبر") and gazetteer.needs_type("الخبر")
    assert gazetteer.needs_neighbour("الباب") and not gazetteer.needs_type("الباب")


def test_the_files_stay_small() -> None:
    assert sum(len(gzip.compress(path.read_bytes())) for path in FILES) < 1_500_000


def test_it_loads_fast() -> None:
    folder = FOLDER.parent
    gazetteer = Gazetteer(FILES, folder / "countries.toml", FOLDER / "traps.toml")
    began = time.perf_counter()
    gazetteer.index()
    assert time.perf_counter() - began < 0.5


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    gazetteer = Gazetteer.default().with_file(own(tmp_path, ROW))
    (place,) = gazetteer.named("بلدة ما")
    assert gazetteer.chain(place) == ("سوريا", "إدلب")
    assert Gazetteer.default().named("بلدة ما") == ()


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (ROW.replace("\tSY\t", "\tSyria\t"), "line 2: country: expected a code"),
        (ROW.replace("\tplace\t", "\ttown\t"), "line 2: kind: expected one of"),
        (ROW.replace("\t3\t", "\t33\t"), "line 2: tier: expected a digit"),
        (ROW.replace("35.5", "95.5"), "line 2: lat: expected degrees"),
        (ROW.replace("بلدة ما", "بلدة||ما"), "line 2: names: expected names"),
        (ROW.replace("x-1", " "), "line 2: id: expected a text"),
        (ROW + "\tmore", "line 2: expected 9 columns, found 10"),
        (ROW + "\n" + ROW, "line 3: id: 'x-1' is already taken at line 2"),
    ],
)
def test_a_wrong_row_is_named(tmp_path: Path, row: str, fault: str) -> None:
    with pytest.raises(LexiconError, match="own.tsv: " + fault):
        Gazetteer.default().with_file(own(tmp_path, row))


def test_a_wrong_header_is_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="line 1: expected the columns id, country"):
        Gazetteer.default().with_file(own(tmp_path, ROW, header="name"))


def test_a_dump_of_geonames_is_compiled(tmp_path: Path) -> None:
    columns = ["7", "Qaryat", "Qaryat", "Qaryat,قرية السنديانة", "35.1", "36.7", "P", "PPL", "SY", "", "10"]
    columns += ["", "", "", "2400", "", "", "Asia/Damascus", ""]
    hill = [*columns[:6], "T", "HLL", *columns[8:]]
    dump = tmp_path / "SY.txt"
    dump.write_text("\t".join(columns) + "\n" + "\t".join(hill) + "\n", encoding="utf-8")
    assert main(["--dump", str(dump), "--out", str(tmp_path / "out.tsv")]) == 0
    check(tmp_path / "out.tsv")
    (place,) = Gazetteer.default().with_file(tmp_path / "out.tsv").named("السنديانة")[:1]
    assert (place.id, place.tier, place.name_en) == ("gn-7", 1, "Qaryat")


def test_the_key_of_a_name() -> None:
    assert place_key("دير الزور") == place_key("ديرالزور")
