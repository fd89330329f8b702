"""Strategies of casualty sentences in the manner of news agencies; none takes up another."""

from hypothesis import strategies as st

OPENINGS = (
    "أدى انفجار لغم أرضي إلى",
    "أسفرت اشتباكات عنيفة عن",
    "تسبب قصف مدفعي بـ",
    "أعلن مصدر طبي",
    "وفي حادثة أخرى أفاد مراسلون عن",
)
OUTCOMES = ("مقتل", "مصرع", "إصابة", "جرح", "مقتل وجرح", "مقتل وإصابة", "استشهاد", "اعتقال", "فقدان")
BOUNDS = ("", "", "", "نحو ", "أكثر من ", "ما لا يقل عن ", "أقل من ")
COUNTED = (
    ("رجل", "رجلين", "رجال", "رجلا"),
    ("جندي", "جنديين", "جنود", "جنديا"),
    ("طفل", "طفلين", "أطفال", "طفلا"),
    ("شرطي", "شرطيين", "عناصر شرطة", "شرطيا"),
)
"""One, two, a few, and eleven or more of them."""
WORDS = ("ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")
SIDES = ("", "", " من قسد", " من “داعش”", " من حزب الله", " من قوات سوريا الديمقراطية", " من حركة طالبان")
PARTS = ("", "", "، بينهم امرأة", "، بينهم طفلان", "، بينهم ثلاثة أطفال")
MORE = ("", "", " وإصابة خمسة آخرين", " وجرح 12 آخرين")
ENDS = ("", ".", " في ريف المدينة.", " جراء انفجار عبوة ناسفة.", "، بحسب «شهود».")
QUIET = (
    "وصلت قافلة مساعدات إلى المخيم صباح اليوم.",
    "قتل الوقت في انتظار الحافلة.",
    "عقدت “قسد” اجتماعا مع وجهاء العشائر!",
    "افتتح اللواء 105 معسكرا للتدريب.",
    "ارتفعت أسعار الخبز بنسبة 20%.",
    "لم ترد معلومات عن وقوع إصابات.",
)


@st.composite
def people(draw: st.DrawFn) -> str:
    """A counted group, its noun in the form that the number wants."""
    one, two, few, many = draw(st.sampled_from(COUNTED))
    bound = draw(st.sampled_from(BOUNDS))
    number = draw(st.one_of(st.integers(1, 10), st.integers(1, 2500)))
    if number > 10:
        return f"{bound}{number} {many}"
    if number > 2:
        return f"{bound}{draw(st.sampled_from((WORDS[number - 3], str(number))))} {few}"
    return one if number == 1 else two


@st.composite
def casualty_sentences(draw: st.DrawFn) -> str:
    """An opening, an outcome, the people, their side, and perhaps others and parts."""
    opening, outcome = draw(st.sampled_from(OPENINGS)), draw(st.sampled_from(OUTCOMES))
    space = "" if opening.endswith("ـ") else " "
    parts = [draw(people())] + [draw(st.sampled_from(some)) for some in (SIDES, MORE, PARTS, ENDS)]
    return f"{opening}{space}{outcome} {''.join(parts)}"


def sentences() -> st.SearchStrategy[str]:
    """Sentences with casualties, and some that have none."""
    return st.one_of(casualty_sentences(), casualty_sentences(), casualty_sentences(), st.sampled_from(QUIET))


def articles() -> st.SearchStrategy[str]:
    """One to four sentences, in one paragraph or in several."""
    return st.lists(st.tuples(sentences(), st.sampled_from(" \n")), min_size=1, max_size=4).map(
        lambda some: "".join(sentence + gap for sentence, gap in some)
    )
