"""Names of places that no list has, names in lists and in quotes, and what only looks like one."""

import pytest

from arconflict import find_places

SAYS = {
    "جرحى اشتباكات بين أهالي قريتي بشني والجرسين بقبلي": [
        ("بشني", None, "TN"),
        ("الجرسين", None, "TN"),
        ("قبلي", "tn-kebili", "TN"),
    ],
    "اشتباكات بين أهالي قريتي بشني و": [("بشني", None, None)],
    "نهر يمر في ولايتي أوريجون وواشنطن": [("أوريجون", None, None), ("واشنطن", None, None)],
    "قصفوا أحياء الزهراء والحمد وكلابة شرقي تعز": [("الزهراء", "sy-zahraa-homs", "SY"), ("تعز", "ye-taiz", "YE")],
    "سوق مزدحمة في مدينة \"بيشاور، والذي عد من الهجمات": [("بيشاور", "gn-1168197", "PK")],
    "رئيس المجلس البلدي للفاو": [("للفاو", "iq-faw", "IQ")],
    "نقلت لمستشفى عفيف العام": [("مستشفى عفيف", None, "SA")],
    "حريق في مبنى بمدينة هامبورج الألمانية": [("هامبورج", None, "DE")],
    "سقوط طائرة بمحافظة الشرقية شمال مصر": [("مصر", "EG", "EG")],
    "• تعز: شهيدان\n• حلب: 3 شهداء": [("تعز", "ye-taiz", "YE"), ("حلب", "sy-aleppo", "SY")],
}  # fmt: skip
SILENT = [
    "مساحة قرى 48",
    "في مدينة بام.",
    "في قرية ب شني",
    "في بلدة تل في",
    "اضراب بمعتمدية بئر علي بن خليفة",
    "أصيب عن طريق الخطأ",
    "مدير الأحوال المدنية بالمنطقة الغربية «سابقا»",
    "بحسب ما أعلنت صنعاء",
    "تقول طهران إن لها صلات",
    "قالت سوريا 24 إن القصف توقف",
    "نقلت القدس بوست أن القصف توقف",
    "فاز ريال مدريد الإسباني",
]


@pytest.mark.parametrize("text", SAYS)
def test_says(text: str) -> None:
    assert [(place.text, place.place_id, place.country) for place in find_places(text)] == SAYS[text]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert find_places(text) == ()
