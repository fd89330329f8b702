"""What a number counts: people, a measure, a decimal, an age."""

import pytest

from arconflict import find_quantities

SAYS: dict[str, list[tuple[str, object, str]]] = {
    "دمروا مدفع 57 ملم": [("57", 57, "measure")],
    "خمسة فاصلة صفر": [("خمسة فاصلة صفر", 5, "cardinal")],
    "خمسة فاصلة رجل": [("خمسة", 5, "cardinal"), ("رجل", 1, "cardinal")],
    "نسبة المئة": [],
    "تؤكد بنسبة في المئة أنه قضى": [],
    "5 ونصف مليون نازح": [("5 ونصف مليون", 5_500_000, "cardinal")],
    "ألف ونصف مليون": [("ألف", 1000, "cardinal"), ("نصف مليون", 500_000, "cardinal")],
    "المئة والأول من نيسان": [("الأول", 1, "date")],
    "بين 100 وعشرين": [("100", 100, "cardinal"), ("عشرين", 20, "cardinal")],
    "5 حتى 6 جنود": [("5", 5, "cardinal"), ("حتى 6", 6, "cardinal")],
    "5 على الأقل من 6": [("5 على الأقل", 5, "cardinal"), ("6", 6, "cardinal")],
    "تريليون تريليون": [("تريليون", 10**12, "cardinal")],  # more than any count: the rest stands
    "خلال الساعات الـ24 الماضية": [("24", 24, "measure")],
    "العبوات 12.345.67": [],
    "مقتل جندي أمريكي واحد": [("جندي أمريكي واحد", 1, "cardinal")],
    "جندي ومصري": [("جندي", 1, "cardinal"), ("مصري", 1, "cardinal")],
    "امرأة ورجل": [("امرأة", 1, "cardinal"), ("رجل", 1, "cardinal")],
    "طائرة استطلاع وضابط": [("ضابط", 1, "cardinal")],
    "شهيد في غزة": [("شهيد", 1, "cardinal")],
    "صرح وزير الداخلية للصحافة": [],  # an office
    "أسقطت طائرة أمريكية": [],
    "اعتقل في 2011 وزير سابق": [("2011", 2011, "date"), ("وزير", 1, "cardinal")],
    "زار مهرجان 2014 الوفد": [("2014", 2014, "date")],
    "في 1800 منزل": [("1800", 1800, "cardinal")],
    "سامر الحلبي (20) جنديا": [("20", 20, "cardinal")],
    "سامر الحلبي (20 عاما)": [("20", 20, "age")],
    "قتل عند 24 ليلا": [("24", 24, "time")],
    "أعمارهم 8 أشهر": [("8", 8, "age")],
}


@pytest.mark.parametrize("text", SAYS)
def test_says(text: str) -> None:
    assert [(found.text, found.value, found.kind) for found in find_quantities(text)] == SAYS[text]


@pytest.mark.parametrize(("text", "rule"), [("ألف مليون دولار", "number words"), ("الساعة الثالثة فجرا", "hour")])
def test_how_it_was_read(text: str, rule: str) -> None:
    assert [found.rule for found in find_quantities(text)] == [rule]
