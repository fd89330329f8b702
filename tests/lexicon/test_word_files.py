"""Word files of the caller: what is wrong in them is named, and their forms are read."""

from pathlib import Path

import pytest

from arconflict import Extractor, LexiconError
from arconflict.lexicon import door
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.place_files import HEADER

PEOPLE = '[falconer]\nrole = "civilian"\nregular = [\n  "صقار",\n]\n'


def extractor(tmp_path: Path, words: str) -> Extractor:
    (tmp_path / "own.toml").write_text(words, "utf-8")
    return Extractor(lexicon=tmp_path)


@pytest.mark.parametrize(("words", "message"), [
    ('falconer = "صقار"\n', "own.toml: falconer: expected a table of words"),
    (PEOPLE.replace("civilian", "hero"), "own.toml: falconer: role: expected one of civilian, combatant, security, unknown, found «hero»"),
    (PEOPLE.replace('regular', 'groups = ["worker", "bird"]\nregular'), "own.toml: falconer: groups[1]: expected one of "),
])  # fmt: skip
def test_wrong_words(tmp_path: Path, words: str, message: str) -> None:
    with pytest.raises(LexiconError) as told:
        extractor(tmp_path, words)
    assert str(told.value).startswith(message)


def test_a_feminine_without_its_ending(tmp_path: Path) -> None:
    """«عروس»: the dual is made of the word as it is."""
    read = extractor(tmp_path, '[bride]\nrole = "civilian"\nfeminine = [\n  "عروس",\n]\n')
    for text, count in (("مقتل عروسين", 2), ("مقتل عروس", 1)):
        assert [(fact.count.value, fact.role) for fact in read.find_casualties(text)] == [(count, "civilian")]


def test_losses_of_what_is_not_said(tmp_path: Path) -> None:
    """A denial of losses is one of deaths only where the word is one of death."""
    told = []
    for features in ('"LOSSES"', '"LOSSES", "KILLED"'):
        read = extractor(tmp_path, f'[damage]\nfeatures = [{features}]\nforms = [\n  "تلفيات",\n]\n')
        told.append([(fact.outcomes, fact.factuality) for fact in read.find_casualties("اعتقل جندي دون تلفيات")])
    detained = (("detained",), "asserted")
    assert told == [[detained], [detained, (("killed",), "negated")]]


def test_a_file_too_large(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    with path.open("wb") as file:
        file.truncate(door.MAX_BYTES + 1)
    with pytest.raises(LexiconError, match=r"own\.toml: expected a file of at most \d+ MB"):
        Extractor(lexicon=tmp_path)


def test_a_country_without_a_name(tmp_path: Path) -> None:
    countries, traps, places = (tmp_path / name for name in ("countries.toml", "traps.toml", "places.tsv"))
    countries.write_text(
        '[SY]\nname_en = "Syria"\nlat = "35"\nlon = "38"\nnames = []\nnisba = []\ncapital = []\n', "utf-8"
    )
    traps.write_text("", "utf-8")
    places.write_text(HEADER + "\n", "utf-8")
    with pytest.raises(LexiconError, match=r"countries\.toml: SY: names: expected at least one name"):
        Gazetteer([places], countries, traps).countries()


def test_degrees_that_are_no_number(tmp_path: Path) -> None:
    path = tmp_path / "places.tsv"
    path.write_text(f"{HEADER}\nx-1\tSY\tsy-idlib\tplace\t3\tnorth\t36.5\tTown\tبلدة ما\n", "utf-8")
    with pytest.raises(LexiconError, match=r"lat: expected degrees, found 'north'"):
        Gazetteer.default().with_file(path)
