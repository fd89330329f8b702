"""Laws of places: where a name stands, which it is and what stands beside it do not change each other."""

from hypothesis import given, settings
from hypothesis import strategies as st

from arconflict.lexicon.gazetteer import Gazetteer
from tests.parse.test_places import places

CITIES = ("حلب", "حمص", "إدلب", "دير الزور", "الحسكة", "اللاذقية", "السويداء")
TOWNS = ("سراقب", "كفرنبودة", "معرة النعمان", "جرابلس", "الميادين", "تل رفعت", "عامودا")
FRAMES = (
    "انفجرت عبوة ناسفة في مدينة {}",
    "قتل ثلاثة بقصف على بلدة {}",
    "اندلعت اشتباكات قرب مدينة {}",
    "شن الطيران غارات شمال مدينة {}",
    "نقل الجرحى إلى مدينة {}",
)
MARKS = ("", "ـ", "\u064e", "\u0650")
PLAIN = "قال شهود إن الطريق مقطوع"

names = st.sampled_from(CITIES + TOWNS)
frames = st.sampled_from(FRAMES)


@settings(max_examples=200, deadline=None)
@given(frames, names, names)
def test_another_name_changes_that_place_only(frame: str, one: str, other: str) -> None:
    text = frame + " في ريف حماة"
    (first, region), (second, same) = places(text.format(one), "SY"), places(text.format(other), "SY")
    assert (first.relation, first.rule, first.span.start) == (second.relation, second.rule, second.span.start)
    assert (region.text, region.country, region.relation) == (same.text, same.country, same.relation)
    assert (first.text, second.text) == (one, other)


@settings(max_examples=200, deadline=None)
@given(frames, names, st.sampled_from(MARKS), st.integers(1, 3))
def test_marks_change_no_place(frame: str, name: str, mark: str, at: int) -> None:
    plain, marked = places(frame.format(name), "SY"), places(frame.format(name[:at] + mark + name[at:]), "SY")
    assert [one.place_id for one in plain] == [one.place_id for one in marked]


@settings(max_examples=100, deadline=None)
@given(frames, names)
def test_a_line_without_places_moves_them_only(frame: str, name: str) -> None:
    alone, behind = places(frame.format(name), "SY"), places(PLAIN + "\n" + frame.format(name), "SY")
    shift = len(PLAIN) + 1
    assert [(one.span.start + shift, one.place_id) for one in alone] == [
        (one.span.start, one.place_id) for one in behind
    ]


@settings(max_examples=100, deadline=None)
@given(st.lists(names, min_size=1, max_size=5, unique=True))
def test_a_list_has_all_its_places(listed: list[str]) -> None:
    found = places("قصف على مدن " + " و".join(listed) + " في سوريا", "SY")
    assert [one.text for one in found] == [*listed, "سوريا"]
    assert {one.relation for one in found} == {"in"}


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80))
def test_any_text_gives_places_that_are_its_words(text: str) -> None:
    assert all(one.span.of(text) == one.text for one in places(text))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_chain_begins_with_its_country(data: st.DataObject) -> None:
    gazetteer = Gazetteer.default()
    place = gazetteer[data.draw(st.integers(0, len(gazetteer) - 1))]
    chain = gazetteer.chain(place)
    state = gazetteer.by_id(place.country)
    if state is not None and place.kind != "country":
        assert chain[0] == state.names[0]
