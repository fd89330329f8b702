"""Laws of casualties: one event told in other words, in another order or in another voice is the same facts."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from property.sentences import QUIET, casualty_sentences

from arconflict import extract, find_casualties
from arconflict.facts.casualty import Casualty
from arconflict.testing import Style, spelled, styles


class Noun(NamedTuple):
    """People as a number wants them: alone, two, three to ten, eleven and more; `pair` is two in the oblique."""

    one: str
    two: str
    pair: str
    few: str
    many: str
    feminine: bool = False


class Doer(NamedTuple):
    """Who or what did it; the verb before it is feminine or not."""

    name: str
    feminine: bool = False


class Verb(NamedTuple):
    """A verb of outcome in both voices, each masculine and feminine, its noun, and what is said of nobody."""

    passive: tuple[str, str]
    active: tuple[str, str]
    noun: str
    jussive: str
    doers: tuple[Doer, ...]


NOUNS = (
    Noun("مدني", "مدنيان", "مدنيين", "مدنيين", "مدنيا"),
    Noun("مزارع", "مزارعان", "مزارعين", "مزارعين", "مزارعا"),
    Noun("صحفي", "صحفيان", "صحفيين", "صحفيين", "صحفيا"),
    Noun("شرطي", "شرطيان", "شرطيين", "شرطيين", "شرطيا"),
    Noun("جندي", "جنديان", "جنديين", "جنود", "جنديا"),
    Noun("طفل", "طفلان", "طفلين", "أطفال", "طفلا"),
    Noun("طالب", "طالبان", "طالبين", "طلاب", "طالبا"),
    Noun("امرأة", "امرأتان", "امرأتين", "نساء", "امرأة", feminine=True),
)
STRIKES = (Doer("القصف"), Doer("الانفجار"), Doer("الغارة", True), Doer("القذيفة", True))
FORCES = (Doer("الجيش"), Doer("التنظيم"), Doer("القوات", True), Doer("المليشيا", True), Doer("مسلحون"))
VERBS = (
    Verb(("قُتل", "قُتلت"), ("قتل", "قتلت"), "مقتل", "يُقتل", STRIKES + FORCES),
    Verb(("أُصيب", "أُصيبت"), ("أصاب", "أصابت"), "إصابة", "يُصب", STRIKES),
    Verb(("جُرح", "جُرحت"), ("جرح", "جرحت"), "جرح", "يُجرح", STRIKES),
    Verb(("اعتُقل", "اعتُقلت"), ("اعتقل", "اعتقلت"), "اعتقال", "يُعتقل", FORCES),
    Verb(("اختُطف", "اختُطفت"), ("اختطف", "اختطفت"), "اختطاف", "يُختطف", FORCES),
    Verb(("أُسر", "أُسرت"), ("أسر", "أسرت"), "أسر", "يُؤسر", FORCES),
)
SIDES = ("داعش", "عناصر قسد", "قوات النظام", "مسلحي حركة الشباب", "حزب الله")
BOUNDS = ("", "", "نحو ", "أكثر من ", "ما لا يقل عن ")
SCENES = ("", " في ريف حلب", " فجر أمس", " قرب الحدود", " في بلدة سراقب مساء الأحد")
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
OUTCOMES = (
    ("مقتل", "قتل", "قتلى"),
    ("إصابة", "أصيب", "مصابين"),
    ("جرح", "جرح", "جرحى"),
    ("اعتقال", "اعتقل", "معتقلين"),
    ("فقدان", "فقد", "مفقودين"),
)
LINKS = (" و", "، و", " فيما ", " إضافة إلى ")
QUOTES = ("«{}»", "“{}”", '"{}"', "„{}“", "« {} »", "“{}.”")
SPEAKERS = (
    "قالت الوكالة: {}",
    "وجاء في البيان: {}",
    "قالت الوكالة إن {}",
    "وقال: {}، مضيفا: «الطريق مقطوع»",
    "{}، بحسب المصدر",
    "{} (نقلا عن شاهد)",
)

verbs, nouns, scenes = st.sampled_from(VERBS), st.sampled_from(NOUNS), st.sampled_from(SCENES)
numbers = st.one_of(st.integers(3, 99), st.sampled_from((100, 150, 1000, 1250, 12_500)))


def people(noun: Noun, number: int, written: Callable[[int], str] = str, *, subject: bool = True) -> str:
    """So many people, as the subject of a verb or as its object."""
    if number < 3:
        return (noun.one if subject else noun.many, noun.two if subject else noun.pair)[number - 1]
    counted = noun.few if 3 <= number <= 10 else noun.one if not number % 100 else noun.many
    return f"{written(number)} {counted}"


def told(one: Casualty) -> tuple[object, ...]:
    """What a casualty says, without where it stands and by which rule it was read."""
    count = one.count
    return (
        one.outcomes,
        (count.value, count.low, count.high, count.modifier),
        (one.factuality, one.scope, one.relation, one.domain),
        (one.role, one.groups, one.affiliation and one.affiliation.actor_id),
    )


def all_told(text: str) -> list[tuple[object, ...]]:
    """What every casualty of a text says."""
    return [told(one) for one in find_casualties(text)]


def in_words(text: str) -> list[tuple[object, ...]]:
    """What every casualty says and in which words: its own, those of its victims, its whole, its place and its date."""
    report = extract(text)
    named = {one.id: one.text for one in report.casualties}
    named.update((one.id, one.text) for one in report.places)
    named.update((one.id, one.text) for one in report.dates)
    return [
        (
            one.text,
            one.victims and one.victims.text,
            *(at and named[at] for at in (one.relates_to, one.place, one.date)),
            *told(one),
        )
        for one in report.casualties
    ]


class Victims(NamedTuple):
    """The same people as the subject of a verb and behind another word, and whether the verb is feminine."""

    subject: str
    behind: str
    feminine: bool = False


@st.composite
def victims(draw: st.DrawFn) -> Victims:
    """People of one noun or of one side, in words or digits, bounded or exact."""
    number = draw(st.one_of(st.just(1), numbers))
    bound = draw(st.sampled_from(BOUNDS)) if number > 2 else ""
    if number > 2 and draw(st.booleans()):
        side = f" من {draw(st.sampled_from(SIDES))}"
        subject, behind = (spelled(number, Style(oblique=oblique)) + side for oblique in (bool(bound), True))
        return Victims(bound + subject, bound + behind)
    noun, spell = draw(nouns), draw(st.booleans())
    subject, behind = (
        people(noun, number, _speller(noun, oblique or bool(bound)) if spell else str, subject=not oblique)
        for oblique in (False, True)
    )
    return Victims(bound + subject, bound + behind, noun.feminine and number < 11)


@settings(max_examples=200)
@given(verbs, victims(), scenes, st.data())
def test_who_did_it_changes_no_fact(verb: Verb, whom: Victims, scene: str, data: st.DataObject) -> None:
    """«قُتل خمسة مدنيين», «قتلت القوات خمسة مدنيين», «القوات قتلت خمسة مدنيين» and «مقتل خمسة مدنيين» are one fact."""
    doer = data.draw(st.sampled_from(verb.doers))
    active = verb.active[doer.feminine]
    after_many = active + "وا" if doer.name.endswith("ون") else active
    (fact,) = all_told(f"{verb.passive[whom.feminine]} {whom.subject}{scene}")
    assert all_told(f"{active} {doer.name} {whom.behind}{scene}") == [fact]
    assert all_told(f"{doer.name} {after_many} {whom.behind}{scene}") == [fact]
    assert all_told(f"{verb.noun} {whom.subject}{scene}") == [fact]


@settings(max_examples=60)
@given(st.sampled_from([verb for verb in VERBS if STRIKES[0] in verb.doers]), nouns, numbers, scenes)
def test_what_it_happened_in_can_do_it(verb: Verb, noun: Noun, number: int, scene: str) -> None:
    """«قُتل خمسة مدنيين في القصف» and «قتل القصف خمسة مدنيين» are one fact."""
    passive = verb.passive[noun.feminine and number < 11]
    (fact,) = all_told(f"{passive} {people(noun, number)} في القصف{scene}")
    assert all_told(f"{verb.active[0]} القصف {people(noun, number)}{scene}") == [fact]


@settings(max_examples=100)
@given(verbs, nouns, st.one_of(st.integers(1, 2), numbers), scenes, st.data())
def test_a_denial_leaves_no_count(verb: Verb, noun: Noun, number: int, scene: str, data: st.DataObject) -> None:
    """«نفى المصدر مقتل خمسة مدنيين»: the same outcome and people as without the denial, and zero of them."""
    denial = data.draw(
        st.sampled_from(("نفى المصدر", "ونفت الوزارة", "نفت الشرطة صحة الأنباء عن", "نفى المتحدث أنباء عن"))
    )
    nominal = f"{verb.noun} {people(noun, number, subject=number == 1)}{scene}"
    (asserted,), (denied,) = find_casualties(nominal), find_casualties(f"{denial} {nominal}")
    assert (denied.factuality, denied.count.value, denied.count.low, denied.count.high) == ("negated", 0, 0, 0)
    assert (asserted.factuality, asserted.outcomes) == ("asserted", denied.outcomes)
    assert (asserted.role, asserted.groups, asserted.domain) == (denied.role, denied.groups, denied.domain)


@settings(max_examples=60)
@given(st.sampled_from([verb for verb in VERBS if verb.jussive != "يُؤسر"]), nouns, scenes)
def test_what_befell_nobody_has_no_count(verb: Verb, noun: Noun, scene: str) -> None:
    """«لم يُقتل أي مدني», «دون مقتل أي مدني», «لم يسفر الهجوم عن مقتل أي مدني»: a fact of zero, denied."""
    (asserted,) = find_casualties(f"{verb.noun} {noun.one}{scene}")
    texts = (
        f"لم {verb.jussive} أي {noun.one}{scene}",
        f"دون {verb.noun} أي {noun.one}{scene}",
        f"لم يسفر الهجوم عن {verb.noun} أي {noun.one}{scene}",
    )
    for text in texts:
        (denied,) = find_casualties(text)
        assert (denied.outcomes, denied.factuality, denied.count.value) == (asserted.outcomes, "negated", 0)
        assert (denied.role, denied.groups) == (asserted.role, asserted.groups)


@settings(max_examples=150)
@given(casualty_sentences(), st.sampled_from(SPEAKERS), st.sampled_from(QUOTES))
def test_quoting_a_sentence_changes_no_fact(sentence: str, speaker: str, quotes: str) -> None:
    """«قالت الوكالة: «…»» says what the sentence says, in the same words: nothing more and nothing less."""
    assert in_words(speaker.format(quotes.format(sentence))) == in_words(sentence)


stops = st.sampled_from((".", "!", "؟", "."))
scenes_told = st.tuples(
    st.sampled_from(("حلب", "حمص", "درعا", "سراقب")), st.sampled_from(("أمس", "فجر الأحد", "الجمعة"))
)


@st.composite
def full_sentences(draw: st.DrawFn) -> str:
    """A sentence that ends with a stop, with or without a casualty, a place and a date.

    None speaks of a «حادثة»: whether that was an accident the other sentences of its paragraph decide.
    """
    plain = casualty_sentences().filter(lambda sentence: "حادثة" not in sentence)
    sentence = draw(st.one_of(plain, plain, st.sampled_from(QUIET)))
    if draw(st.booleans()):
        place, day = draw(scenes_told)
        sentence = f"{draw(st.sampled_from(('قتل', 'أصيب', 'اعتقل')))} {draw(numbers)} شخصا في مدينة {place} {day}"
    return sentence.rstrip(".!") + draw(stops)


@settings(max_examples=120)
@given(st.lists(full_sentences(), min_size=2, max_size=5), st.data())
def test_a_sentence_left_out_takes_its_own_facts_only(sentences: list[str], data: st.DataObject) -> None:
    """Without one of its sentences a paragraph says all that the others say, and nothing else."""
    out = data.draw(st.integers(0, len(sentences) - 1))
    text = " ".join(sentences)
    first = sum(len(sentence) + 1 for sentence in sentences[:out])
    after = first + len(sentences[out])
    facts = zip(find_casualties(text), in_words(text), strict=True)
    kept = [fact for one, fact in facts if not first <= one.span.start < after]
    assert in_words(" ".join(sentences[:out] + sentences[out + 1 :])) == kept


@settings(max_examples=120)
@given(st.lists(st.lists(full_sentences(), min_size=1, max_size=2).map(" ".join), min_size=2, max_size=5), st.data())
def test_paragraphs_in_another_order_give_their_facts_in_that_order(paragraphs: list[str], data: st.DataObject) -> None:
    """Paragraphs that do not take each other up, shuffled: each takes its facts along, whole and unchanged."""
    shuffled = data.draw(st.permutations(range(len(paragraphs))))
    by_paragraph = _by_paragraph(paragraphs)
    assert _by_paragraph([paragraphs[at] for at in shuffled]) == [by_paragraph[at] for at in shuffled]


@settings(max_examples=150)
@given(verbs, nouns, st.integers(3, 200_000).filter(lambda n: n % 100 > 2 and not 1300 <= n <= 2100), scenes, styles())
def test_a_number_is_the_same_fact_in_words_and_digits(
    verb: Verb, noun: Noun, number: int, scene: str, style: Style
) -> None:
    """In words of any spelling, in Western and in Eastern digits, the number is the same fact."""
    style = style._replace(feminine=noun.feminine)
    few = 3 <= number % 100 <= 10
    counted = noun.few if few else noun.many
    western = f"{verb.noun} {number} {counted}{scene}"
    (fact,) = all_told(western)
    assert fact[1] == (number, number, number, "exact")
    assert all_told(western.replace(str(number), str(number).translate(EASTERN))) == [fact]
    assert all_told(western.replace(str(number), spelled(number, style))) == [fact]


@settings(max_examples=120)
@given(
    st.lists(st.sampled_from(OUTCOMES), min_size=2, max_size=3, unique=True),
    st.lists(numbers, min_size=3, max_size=3),
    st.sampled_from((0, 1, 2)),
    scenes,
    st.data(),
)
def test_outcomes_in_another_order_keep_their_counts(
    outcomes: list[tuple[str, str, str]], counts: list[int], form: int, scene: str, data: st.DataObject
) -> None:
    """«مقتل 5 وإصابة 10» and «إصابة 10 ومقتل 5» are the same facts, told in another order."""
    parts = [
        f"{count} {outcome[2]}" if form == 2 else f"{outcome[form]} {count}"
        for outcome, count in zip(outcomes, counts, strict=False)
    ]
    order = data.draw(st.permutations(range(len(parts))))
    facts = all_told(" و".join(parts) + scene)
    assert [fact[1] for fact in facts] == [(count, count, count, "exact") for count in counts[: len(parts)]]
    assert all_told(" و".join(parts[at] for at in order) + scene) == [facts[at] for at in order]


@settings(max_examples=150)
@given(
    st.lists(st.sampled_from(OUTCOMES), min_size=2, max_size=2, unique=True), st.sampled_from(LINKS), scenes, st.data()
)
def test_outcomes_in_another_order_keep_their_people(
    outcomes: list[tuple[str, str, str]], link: str, scene: str, data: st.DataObject
) -> None:
    """«قتل جندي، وأصيبت 3 نساء» and «أصيبت 3 نساء، وقتل جندي»: each outcome keeps its people and their number."""
    verbal = link != " إضافة إلى " and (link == " فيما " or data.draw(st.booleans()))
    parts = []
    for outcome in outcomes:
        noun, number = data.draw(nouns), data.draw(numbers if outcome[1] == "فقد" else st.one_of(st.just(1), numbers))
        agreeing = "ت" if verbal and noun.feminine and number < 11 else ""
        parts.append(f"{outcome[verbal]}{agreeing} {people(noun, number)}")
    one, other = all_told(link.join(parts) + scene), all_told(link.join(parts[::-1]) + scene)
    assert len(one) == 2 and one == other[::-1]


@pytest.mark.parametrize(
    ("text", "told_otherwise"),
    [
        ("قتل مسلحون مدنيين", "المسلحون قتلوا مدنيين"),
        ("اعتقل مسلحون مدنيين في البلدة", "المسلحون اعتقلوا مدنيين في البلدة"),
        ("قتل مسلحون جنودا", "المسلحون قتلوا جنودا"),
        ("قتل الجيش 3 من مسلحي الحوثي", "قُتل 3 من مسلحي الحوثي"),
        ("اعتقل الجيش 40 من عناصر قسد", "اعتُقل 40 من عناصر قسد"),
    ],
)
def test_who_did_it_is_no_victim(text: str, told_otherwise: str) -> None:
    """The doers are none of the victims, nor is the number of the victims one of the doers."""
    assert all_told(text) == all_told(told_otherwise) != []


@pytest.mark.parametrize(
    "text",
    [
        "لا صحة لما أشيع عن مقتل خمسة جنود",
        "غير صحيح أن خمسة جنود قتلوا",
        "كذب المصدر نبأ مقتل خمسة جنود",
        "نفى الجيش مقتل أي من جنوده",
        "ما قتل أحد في القصف",
        "لم يُؤسر أي جندي",
        "ما من قتلى في القصف",
    ],
)
def test_other_denials_leave_no_count(text: str) -> None:
    """A denial in these words states zero too."""
    assert [(one.factuality, one.count.value) for one in find_casualties(text)] == [("negated", 0)]


@pytest.mark.parametrize(
    "text",
    [
        "أعلن بيان صدر مساء اليوم مقتل ثلاثة جنود من قوات سوريا الديمقراطية\nإصابة خمسة آخرين",
        "مقتل ثلاثة جنود من قوات سوريا الديمقراطية\nوأضاف المصدر نفسه في بيان لاحق أن القصف أدى إلى إصابة خمسة آخرين",
    ],
)
def test_others_in_the_next_paragraph_are_of_the_same_side(text: str) -> None:
    """«آخرين» of the next paragraph belong to the side that the one before it names, or to none."""
    sides = {one.affiliation.text for one in find_casualties(text) if one.affiliation}
    assert sides == {"قوات سوريا الديمقراطية"}


def _speller(noun: Noun, oblique: bool) -> Callable[[int], str]:
    return lambda number: spelled(number, Style(feminine=noun.feminine, oblique=oblique))


def _by_paragraph(paragraphs: list[str]) -> list[list[tuple[object, ...]]]:
    """The facts of each paragraph of a document."""
    text = "\n".join(paragraphs)
    found: list[list[tuple[object, ...]]] = [[] for _ in paragraphs]
    for one, fact in zip(find_casualties(text), in_words(text), strict=True):
        found[text.count("\n", 0, one.span.start)].append(fact)
    return found
