"""Metamorphic laws of composition over whole extraction: paragraphs add up, and how texts are run does not matter."""

import json
import random
import tomllib
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import date

import pytest
from attrs import frozen
from hypothesis import given, settings
from hypothesis import strategies as st

import arconflict
from arconflict import ActorRegistry, Extractor, Gazetteer, Report
from arconflict.lexicon.registry import Listed
from arconflict.lexicon.word_files import packaged_words
from tests.fuzz.invariants import KINDS
from tests.fuzz.lines import corpus_lines
from tests.fuzz.meanings import PUBLISHED, in_place, lines, meaning

SILENT = (
    "افتتحت البلدية حديقة للأطفال.",
    "ارتفعت أسعار الخبز في السوق.",
    "تحدث الحضور عن أهمية التعليم.",
    "شهدت الطرق ازدحاما كبيرا.",
)
FURNITURE = (
    "شارك هذا الخبر مع أصدقائك",
    "للمزيد من الأخبار تابعوا صفحتنا",
    "جميع الحقوق محفوظة",
    "اقرأ أيضا:",
    "* * *",
    "غرفة الأخبار",
)
URGENT = ("عاجل: ", "عاجل | ", "#عاجل ", "خاص - ", "متابعة | ")
TOLD = (
    "قتل ثلاثة مدنيين وأصيب 7 آخرون بينهم طفلان في قصف على مدينة حماة صباح الاثنين.",
    "أعلن العقيد سامر الحمدان مقتل جندي من الجيش السوري في كمين قرب درعا.",
    "اعتقلت قسد 12 شابا في ريف الحسكة أمس.",
    "اغتيل القيادي في داعش خالد الراشد في 7 شباط 2018.",
    "نزح أكثر من 1500 شخص من بلدة سراقب خلال أسبوع.",
    "فقدت امرأتان في البحر قبالة طرطوس قبل يومين.",
    "أصيب الصحفي فراس الصفدي برصاص قناص في إدلب.",
    "خطف مسلحون مجهولون طبيبا وزوجته قرب السويداء.",
)
"""Paragraphs about one country that do not take each other up."""
SEEDS = (1, 2, 3)

unrelated = st.lists(st.sampled_from(TOLD), min_size=2, max_size=5, unique=True)


@given(st.sampled_from(SILENT), lines())
def test_a_silent_sentence_before_a_text_only_moves_its_spans(silent: str, text: str) -> None:
    """A paragraph that states nothing, put before a text, moves every span by its length."""
    assert in_place(_report(f"{silent}\n{text}")) == in_place(_report(text), len(silent) + 1)


@given(st.sampled_from(SILENT), st.sampled_from(TOLD))
def test_a_silent_sentence_in_the_same_line_only_moves_spans(silent: str, text: str) -> None:
    """A sentence that states nothing may stand in the same line."""
    assert in_place(_report(f"{silent} {text}")) == in_place(_report(text), len(silent) + 1)


@given(st.sampled_from(SILENT), lines())
def test_a_silent_paragraph_behind_a_text_changes_nothing(silent: str, text: str) -> None:
    """A paragraph that states nothing, put behind a text, leaves spans, ids and facts."""
    assert in_place(_report(f"{text}\n{silent}")) == in_place(_report(text))


@given(st.lists(st.sampled_from(FURNITURE), max_size=3), lines(), st.lists(st.sampled_from(FURNITURE), max_size=3))
def test_page_furniture_around_a_text_states_nothing(before: list[str], text: str, behind: list[str]) -> None:
    """What a page says around its article (share, copyright, read more) leaves the facts as they are."""
    assert meaning("\n".join([*before, text, *behind])) == meaning(text)


@given(st.sampled_from(URGENT), st.sampled_from(TOLD))
def test_an_urgent_tag_before_a_sentence_states_nothing(tag: str, text: str) -> None:
    """«عاجل» and its like in front of a sentence only move its spans."""
    assert in_place(_report(tag + text)) == in_place(_report(text), len(tag))


@given(unrelated)
def test_unrelated_paragraphs_state_what_each_states(paragraphs: list[str]) -> None:
    """The facts of paragraphs that do not take each other up are those of each, in its place."""
    together, apart, at = in_place(_report("\n".join(paragraphs))), [], 0
    for paragraph in paragraphs:
        apart += in_place(_report(paragraph), at)
        at += len(paragraph) + 1
    assert _sorted(together) == _sorted(apart)


@given(unrelated.flatmap(lambda some: st.tuples(st.just(some), st.permutations(some))))
def test_unrelated_paragraphs_in_another_order_state_the_same(orders: tuple[list[str], list[str]]) -> None:
    """The order of paragraphs that do not take each other up changes no fact."""
    first, second = (_bag("\n".join(order)) for order in orders)
    assert first == second


@given(unrelated, st.data())
def test_a_paragraph_left_out_takes_only_its_own_facts(paragraphs: list[str], data: st.DataObject) -> None:
    """Without one of some unrelated paragraphs, the facts of the others stay."""
    gone = data.draw(st.sampled_from(paragraphs))
    rest = [paragraph for paragraph in paragraphs if paragraph != gone]
    assert sorted(_bag("\n".join(rest)) + _bag(gone)) == _bag("\n".join(paragraphs))


@given(st.sampled_from(TOLD), st.integers(2, 4))
def test_a_paragraph_said_again_is_stated_again(text: str, times: int) -> None:
    """A paragraph that stands several times states its casualties, places, dates and numbers as often."""
    once, again = meaning(text, without=("id",)), meaning("\n".join([text] * times), without=("id",))
    for kind in ("casualties", "actors", "places", "dates", "quantities"):
        assert [_unlinked(one) for one in again[kind]] == [_unlinked(one) for one in once[kind]] * times


@given(st.lists(st.sampled_from(TOLD), min_size=1, max_size=3), st.integers(1, 4))
def test_empty_lines_between_paragraphs_state_nothing(paragraphs: list[str], number: int) -> None:
    """However many empty lines part them, paragraphs state the same."""
    assert meaning(("\n" + " \n" * number).join(paragraphs)) == meaning("\n".join(paragraphs))


@given(lines(), st.sampled_from([None, "SY", "IQ", "YE"]), st.sampled_from([None, PUBLISHED, date(1999, 12, 31)]))
def test_json_and_back_is_the_same_report(text: str, country: str | None, day: date | None) -> None:
    """A report as JSON, with all that the caller said, and back is that report."""
    report = arconflict.extract(text, day, country)
    assert Report.from_dict(json.loads(report.to_json(indent=2))) == report
    assert Report.from_dict(json.loads(json.dumps(report.to_dict()))) == report


@given(lines())
def test_each_find_is_that_part_of_the_report(text: str) -> None:
    """What `find_casualties` and its like give is what the report holds."""
    report = arconflict.extract(text)
    found = {kind: getattr(arconflict, f"find_{kind}")(text) for kind in KINDS}
    assert found == {kind: getattr(report, kind) for kind in KINDS}


@settings(max_examples=30)
@given(st.lists(lines(), min_size=1, max_size=8))
def test_what_was_read_before_changes_nothing(texts: list[str]) -> None:
    """An extractor that has read other texts reads the next one as if it were the first."""
    alone = [arconflict.extract(text, PUBLISHED) for text in texts]
    assert [arconflict.extract(text, PUBLISHED) for text in reversed(texts)] == alone[::-1]


def test_a_loop_threads_and_processes_give_the_same() -> None:
    """Reports made one by one, in eight threads and in two processes are the same, in the same order."""
    texts = corpus_lines()[::8]
    loop = [arconflict.extract(text) for text in texts]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(arconflict.extract, texts)) == loop
    with ProcessPoolExecutor(2) as processes:
        assert list(processes.map(arconflict.extract, texts, chunksize=64)) == loop


def test_threads_that_make_the_first_reading_together_give_the_same() -> None:
    """Threads may share an extractor whose memory of words is still empty."""
    texts = corpus_lines()[3::16]
    wanted = [arconflict.extract(text) for text in texts]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(Extractor().extract, texts)) == wanted


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_words_in_the_lexicons_changes_no_fact(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Word files, tables in a file and words in a table may stand in any order."""
    monkeypatch.setattr("arconflict.pipeline.packaged_words", lambda: _shuffled_words(random.Random(seed)))
    assert _differences(Extractor()) == []


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_actors_in_the_registry_changes_no_fact(seed: int) -> None:
    """Entries of the registry may stand in any order."""
    entries = [Listed(actor, actor.id) for actor in ActorRegistry.default()]
    random.Random(seed).shuffle(entries)
    assert _differences(Extractor(actors=ActorRegistry(entries))) == []


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_rows_in_the_gazetteer_changes_no_fact(seed: int) -> None:
    """Rows of a file of places may stand in any order."""
    assert _differences(Extractor(places=_shuffled_places(random.Random(seed)))) == []


@frozen
class _Written:
    """A lexicon file that was never on a disk."""

    name: str
    content: str

    def read_bytes(self) -> bytes:
        """All that the file holds."""
        return self.content.encode()


def _report(text: str) -> Report:
    return arconflict.extract(text, PUBLISHED, "SY")


def _sorted(facts: list[tuple[str, dict[str, object]]]) -> list[str]:
    return sorted(json.dumps(fact, ensure_ascii=False, sort_keys=True) for fact in facts)


def _bag(text: str) -> list[str]:
    """The facts of a text, in no order and without their places; what they refer to by its words."""
    report = _report(text)
    words = {fact.id: fact.text for kind in KINDS for fact in getattr(report, kind)}
    found = []
    for kind, facts in meaning(text, PUBLISHED, "SY").items():
        for fact in facts:
            assert isinstance(fact, dict)
            links = {name: words.get(fact.get(name)) for name in ("relates_to", "place", "date", "alias_of")}
            named = [words[one] for one in fact.get("named", ())]
            found.append((kind, {**fact, "id": None, **links, "named": named}))
    return _sorted(found)


def _unlinked(fact: object) -> object:
    assert isinstance(fact, dict)
    return {name: value for name, value in fact.items() if name not in ("relates_to", "place", "date", "named")}


def _differences(other: Extractor) -> list[str]:
    texts = [*corpus_lines()[::2], *TOLD]
    return [text for text in texts if other.extract(text, PUBLISHED) != arconflict.extract(text, PUBLISHED)]


def _shuffled_words(chance: random.Random) -> tuple[_Written, ...]:
    files = [_Written(file.name, "\n".join(_shuffled_tables(file.read_bytes(), chance))) for file in packaged_words()]
    chance.shuffle(files)
    return tuple(files)


def _shuffled_tables(written: bytes, chance: random.Random) -> Iterator[str]:
    tables = list(tomllib.loads(written.decode()).items())
    chance.shuffle(tables)
    for name, table in tables:
        yield f"[{name}]"
        for field, value in table.items():
            if isinstance(value, list):
                chance.shuffle(value)
            yield f"{field} = {json.dumps(value, ensure_ascii=False)}"


def _shuffled_places(chance: random.Random) -> Gazetteer:
    default = Gazetteer.default()
    files = []
    for source in default._sources:
        head, *rows = source.read_bytes().decode("utf-8-sig").rstrip("\n").split("\n")
        chance.shuffle(rows)
        files.append(_Written(source.name, "\n".join([head, *rows]) + "\n"))
    return Gazetteer(files, default._countries_file, default._traps_file)
