"""Parts of a toll, its lines, its updates, and as many again."""

import pytest

from arconflict import Casualty, find_casualties

Told = tuple[str, object, str, str | None]

SAYS: dict[str, list[Told]] = {
    "قتل اثنان من المارة أحدهما سائق والآخر طبيب عندما انفجرت القنبلة": [
        ("قتل اثنان من المارة", 2, "main", None),
        ("أحدهما سائق", 1, "part_of", "c1"),
        ("الآخر طبيب", 1, "part_of", "c1"),
    ],
    "قتل 22 شخصا في دمشق، و16 في حلب": [("قتل 22 شخصا", 22, "main", None), ("16", 16, "part_of", "c1")],
    "إصابة 8 من رجال الجيش 5 منهم في البلدة و3 في المديرية": [
        ("إصابة 8 من رجال الجيش", 8, "main", None),
        ("5 منهم", 5, "part_of", "c1"),
        ("3", 3, "part_of", "c1"),
    ],
    "فقد 22 شخصا في دمشق، و16 في حلب": [("فقد 22 شخصا", 22, "main", None)],
    "تتجاوز حصيلة القتلى 300 شخص وألف جندي": [("300 شخص", 300, "main", None), ("ألف جندي", 1000, "main", None)],
    "ارتفعت الحصيلة من 15 قتيلا إلى 20 قتيلا": [
        ("15 قتيلا", 15, "update_from", None),
        ("20 قتيلا", 20, "update", None),
    ],
    "اغتيال عضو في مجلس الشيوخ وعشرة نواب، منهم من قضى في تفجيرات": [
        ("اغتيال عضو", 1, "main", None),
        ("عشرة نواب، منهم من قضى", 10, "main", None),
    ],
    "قتل 30 شخصا غالبيتهم من الميليشيات": [
        ("قتل 30 شخصا", 30, "main", None),
        ("غالبيتهم من", None, "part_of", "c1"),
    ],
    "شهيد في كل من الرقة وحلب ودمشق وإدلب ودرعا وحماة وطرطوس واللاذقية والسويداء": [("شهيد", 9, "main", None)],
    "قتل 5 معظمهم أطفال وجرحى": [
        ("قتل 5", 5, "main", None),
        ("معظمهم أطفال", None, "part_of", "c1"),
        ("جرحى", None, "main", None),
    ],
    "سقط قتلى كثيرون ومثلهم من الجرحى": [("قتلى كثيرون", None, "main", None)],
    "حصيلة القتلى 46، هم:\nعاد الهدوء إلى البلدة وسقط 3 جرحى": [
        ("حصيلة القتلى 46", 46, "main", None),
        ("3 جرحى", 3, "main", None),
    ],
}


@pytest.mark.parametrize("text", SAYS)
def test_says(text: str) -> None:
    assert [_told(fact) for fact in find_casualties(text)] == SAYS[text]


def _told(fact: Casualty) -> Told:
    return fact.text, fact.count.value, fact.relation, fact.relates_to
