"""Where the name of a person begins and ends, and the post behind it."""

import pytest

from arconflict import find_persons

SAYS = {
    "حققت الشرطة مع أسرة الشهيد مفرح بن محمد الحامدي": [("مفرح بن محمد الحامدي", (), ())],
    "قالت قائدة طائرات تدعى نيلوفار رحماني إنها تلقت تهديدات": [("نيلوفار رحماني", (), ())],
    "مقتل المطلوب \"محمد الفرج\" رميا بالرصاص": [("محمد الفرج", ("المطلوب",), ())],
    "نفى وفاة الملا عمر زعيم طالبان": [("عمر", ("الملا",), ("زعيم طالبان",))],
    "أوكل المسؤولية إلى صهره\" يوسف المداني.": [("يوسف المداني", (), ())],
}  # fmt: skip
SILENT = [
    "مقتل المطلوب \"قاتل الفرج\" رميا بالرصاص",
    "توفيت التلميذة \"م. ز\"، أصيلة البلدة",
    "محادثات مع عبد «إن زيارتنا ستكون تكريما",
]  # fmt: skip


@pytest.mark.parametrize("text", SAYS)
def test_says(text: str) -> None:
    assert [(person.name, person.titles, person.roles) for person in find_persons(text)] == SAYS[text]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert find_persons(text) == ()
