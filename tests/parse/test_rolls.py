"""A list of names under a heading is a toll: as many dead as it names."""

import pytest

import arconflict

HOUSE = """أسماء شهداء قصف منزل عائلة الحسن في المخيم:
1- سامر خليل الحسن ٤٤ عاما
2- زوجته هدى
3- ابنته لين 7 سنوات
4- الطفل آدم (3 شهور)
"""
KNOWN = """استشهد 18 مواطنا في هجوم على القرية.
ومن بين الشهداء الذين تم التعرف عليهم:
– الطيب محمود
– إمام المسجد الشيخ حسن
– هاجر الزين وطفلاها

وأشار البيان إلى اقتياد 25 من شباب القرية.
"""
FUNERAL = """تشييع مهيب لكوكبة من شهداء القوات المسلحة:
▪️ العقيد/ كريم محمد الشرفي
▪️ المقدم/ يحيى أحمد الوشلي
وقد جرت مراسم التشييع من الجامع الكبير
"""
NO_ROLL = [
    "تشييع جثامين ستة شهداء من الجيش\nوالشهداء هم:\nالعقيد غسان محمود من اللاذقية.\nالملازم أول رامي حسن من طرطوس.",
    "بلغ عدد القتلى:\n- حلب: 4\n- إدلب: 5",
    "شهداء الوطن:\nتحية لهم جميعا.",
    "شهداء الوطن:\n- سامر خليل",
]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HOUSE, [("killed", 4, "main")]),
        (KNOWN, [("killed", 18, "main"), ("killed", 5, "part_of"), ("abducted", 25, "main")]),
        (FUNERAL, [("killed", 2, "main")]),
    ],
)
def test_as_many_as_a_roll_names(text: str, told: list[tuple[str, int, str]]) -> None:
    found = arconflict.find_casualties(text)
    assert [(*one.outcomes, one.count.value, one.relation) for one in found] == told
    assert "as many as a roll has names" in {one.count.rule for one in found}


@pytest.mark.parametrize("text", NO_ROLL)
def test_no_roll(text: str) -> None:
    assert all(one.count.rule != "as many as a roll has names" for one in arconflict.find_casualties(text))


def test_the_line_behind_a_roll_is_read_as_ever() -> None:
    found = arconflict.find_casualties(HOUSE + "كما أصيب خمسة مدنيين بجروح.")
    assert [one.count.value for one in found] == [4, 5]
