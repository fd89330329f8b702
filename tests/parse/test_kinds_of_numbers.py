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
}


@pytest.mark.parametrize("text", SAYS)
def test_says(text: str) -> None:
    assert [(found.text, found.value, found.kind) for found in find_quantities(text)] == SAYS[text]
