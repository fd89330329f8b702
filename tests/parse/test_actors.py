"""Every text of the corpus names its actors, and what only looks like a name names none."""

import json

import pytest
from shared import SHARED

from arconflict import extract, find_actors
from arconflict.facts.mentions import ActorMention
from tests.corpus.actors import KNOWN_GAPS, SAYS, SILENT, Mention, Text


def _named(mention: ActorMention, wanted: Mention) -> Mention:
    """The mention with as many of its candidates as the wanted one has."""
    among = tuple(one for one in wanted.among if one in mention.candidates)
    return Mention(mention.text, mention.actor_id, mention.kind, among)


def _names(case: Text) -> list[Mention]:
    found = extract(case.text, case.published, case.country).actors
    wanted = [*case.mentions, *[Mention("")] * len(found)]
    return [_named(one, wanted[at]) for at, one in enumerate(found)]


def _texts(corpus: dict[str, list[Text]]) -> list[Text]:
    return [case for cases in corpus.values() for case in cases]


@pytest.mark.parametrize("case", _texts(SAYS), ids=lambda case: case.text)
def test_says(case: Text) -> None:
    assert _names(case) == case.mentions


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert find_actors(text) == ()


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("case", _texts(KNOWN_GAPS), ids=lambda case: case.text)
def test_known_gaps(case: Text) -> None:
    assert _names(case) == case.mentions


@pytest.mark.parametrize("case", _texts(SAYS), ids=lambda case: case.text)
def test_undecided_or_decided(case: Text) -> None:
    """An actor that is decided stands first among its candidates, and its words are its span."""
    for one in extract(case.text, case.published, case.country).actors:
        assert one.text == case.text[one.span.start : one.span.end]
        assert one.actor_id is None or one.candidates[:1] == (one.actor_id,)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the list of traps is not beside the project")
def test_every_trap_is_a_case() -> None:
    texts = [*SILENT, *(case.text for corpus in (SAYS, KNOWN_GAPS) for case in _texts(corpus))]
    lines = (SHARED / "data" / "traps.jsonl").read_text(encoding="utf-8").splitlines()
    surfaces = [json.loads(line)["surface"] for line in lines]
    assert len(surfaces) == 49
    assert [surface for surface in surfaces if not any(surface in text for text in texts)] == []
