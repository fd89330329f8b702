"""Every sentence of the corpus names its persons, and what only looks like a name is none."""

import pytest

from arconflict.facts.person import PersonMention
from arconflict.lexicon.forces import Forces
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.registry import ActorRegistry
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.lexicon.word_files import packaged_words
from arconflict.parse.actors import ActorGrammar, ActorNames
from arconflict.parse.line import read_lines
from arconflict.parse.persons import PersonGrammar, PersonSaid
from arconflict.resolve.persons import named_in, resolved
from tests.corpus.persons import KNOWN_GAPS, MANY, SAYS, SILENT, Is

REGISTRY = ActorRegistry.default()
VOCABULARY = Vocabulary(packaged_words(), {name[0] for name in REGISTRY.names()})
ACTORS = ActorGrammar(VOCABULARY, ActorNames(REGISTRY, VOCABULARY), Forces(REGISTRY, Gazetteer.default()))
PERSONS = PersonGrammar(VOCABULARY)


def said(text: str) -> list[PersonSaid]:
    lines = read_lines(text, VOCABULARY)
    return PERSONS.find_all((line, [(n.first, n.after) for n in ACTORS.find(line) if n.owners]) for line in lines)


def persons(text: str) -> tuple[PersonMention, ...]:
    return resolved(said(text))


def meaning(text: str) -> list[Is]:
    return [Is(one.name, one.titles, one.roles) for one in persons(text)]


@pytest.mark.parametrize(("person", "text"), [(person, text) for person, texts in SAYS.items() for text in texts])
def test_says(person: Is, text: str) -> None:
    assert [one.name for one in meaning(text)] == [person.name]
    if person.titles or person.roles:
        assert meaning(text) == [person]


@pytest.mark.parametrize("text", MANY)
def test_many(text: str) -> None:
    assert [one.name for one in persons(text)] == MANY[text]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert persons(text) == ()


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("person", "text"), [(person, text) for person, texts in KNOWN_GAPS.items() for text in texts])
def test_known_gaps(person: Is, text: str) -> None:
    assert meaning(text) == [person]


def test_a_nom_de_guerre_and_a_shorter_name_point_at_the_full_name() -> None:
    text = "قتل سالم الكعبي الملقب بـ«أبو الليل».\nوقال شهود إن الكعبي قاوم، وإن أبو الليل قتل."
    assert [(one.id, one.name, one.alias_of) for one in persons(text)] == [
        ("h1", "سالم الكعبي", None),
        ("h2", "أبو الليل", "h1"),
        ("h3", "الكعبي", "h1"),
        ("h4", "أبو الليل", "h1"),
    ]


def test_the_affiliation_is_the_organisation_of_the_post() -> None:
    one = persons("قتل القيادي في حركة حماس وليد الشاعر")[0]
    assert one.affiliation is not None
    assert (one.text, one.affiliation.text) == ("القيادي في حركة حماس وليد الشاعر", "حركة حماس")


@pytest.mark.parametrize("text", [text for texts in SAYS.values() for text in texts])
def test_spans_are_the_words(text: str) -> None:
    for one in persons(text):
        assert one.text == text[one.span.start : one.span.end]
        assert one.name in one.text


def test_the_persons_within_a_victims_phrase() -> None:
    found = said("مقتل الشاب ريان العقاد وشقيقه بلال العقاد")
    line = found[0].line
    assert named_in(list(enumerate(found, 1)), 1, 2) == ("h1",)
    assert named_in(list(enumerate(found, 1)), 1, len(line.keys)) == ("h1", "h2")
    assert named_in(list(enumerate(found, 1)), 0, 1) == ()
