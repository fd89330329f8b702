"""Whom a word of outcome befell: found before and behind it, and not taken for its doer."""

import pytest

from arconflict import Casualty, find_casualties, find_persons

Told = tuple[str, tuple[str, ...], object, str]

SAYS: dict[str, list[Told]] = {
    "إن ضابطا وجنديا قتلا فجرا": [("ضابطا وجنديا قتلا", ("killed",), 2, "combatant")],
    "قتل سامر العلي 5 أشخاص في البلدة": [("قتل سامر العلي 5 أشخاص", ("killed",), 5, "unknown")],
    "عبدالله (20) لقي حتفه": [("لقي حتفه", ("killed",), 1, "unknown")],
    "إن شخصا قتل وأصيب أربعة آخرون": [
        ("شخصا قتل وأصيب", ("killed",), 1, "unknown"),
        ("قتل وأصيب أربعة آخرون", ("wounded",), 4, "unknown"),
    ],
    "رجل قتل وجرح آخران": [
        ("رجل قتل وجرح", ("killed",), 1, "unknown"),
        ("قتل وجرح آخران", ("wounded",), 2, "unknown"),
    ],
    "قال إن شابا (17 عاما) قتل وأصيب آخران": [
        ("شابا (17 عاما) قتل وأصيب", ("killed",), 1, "unknown"),
        ("قتل وأصيب آخران", ("wounded",), 2, "unknown"),
    ],
    "خمسة أسرى قتلوا أمس": [("خمسة أسرى قتلوا", ("killed",), 5, "unknown")],
    "قتل حتى الآن 10 آلاف شخص": [("قتل حتى الآن 10 آلاف شخص", ("killed",), 10_000, "unknown")],
    "كل شاب وطفلان قتلوا هناك": [("طفلان قتلوا", ("killed",), 2, "civilian")],
    "كل شاب وطفل استشهد هناك": [("طفل استشهد", ("killed",), 1, "civilian")],
    "أسفر الحادث عن وفاة سائق سيارة ومرافقه": [("وفاة سائق سيارة ومرافقه", ("killed",), 2, "unknown")],
    "أدى القصف إلى مقتل طفل وتخريب منازل ومزارع": [("مقتل طفل", ("killed",), 1, "civilian")],
    "مقتل عمر الحداد، المطلوب على القائمة": [("مقتل عمر الحداد", ("killed",), 1, "unknown")],
    "أصيب 11 شخصا بإصابات مختلفة": [("أصيب 11 شخصا", ("wounded",), 11, "unknown")],
    "القوات الأمريكية تكبدت 40 قتيلا في العراق": [("40 قتيلا", ("killed",), 40, "combatant")],
    "قتل 41 مسلحا خلال الساعات الـ24 الماضية": [("قتل 41 مسلحا", ("killed",), 41, "combatant")],
    "قتل ما يقارب 200 - 300 مدني": [("قتل ما يقارب 200 - 300 مدني", ("killed",), None, "civilian")],
    "مئة شخص خرجوا من البلدة وراحوا ضحية القتال": [
        ("مئة شخص خرجوا من البلدة وراحوا ضحية", ("killed",), 100, "unknown")
    ],
    "استشهدت صباح أمس الأول مراسلة الجزيرة شيرين": [("استشهدت صباح أمس الأول مراسلة", ("killed",), 1, "civilian")],
    "قضى على ثلاثة": [("قضى على ثلاثة", ("killed",), 3, "unknown")],
    "كان سامر معلما وقد قتله الحجاج الثقفي": [("قتله", ("killed",), 1, "unknown")],
    "مقتل سامر العلي، ضابط قتل أمس": [
        ("مقتل سامر العلي", ("killed",), 1, "unknown"),
        ("ضابط قتل", ("killed",), 1, "combatant"),
    ],
    "مقتل القائد الميداني للحوثيين أحمد جران في بني معاذ وهو ما لم تؤكده المصادر": [
        ("مقتل القائد الميداني للحوثيين أحمد جران", ("killed",), 1, "combatant"),
    ],
    "إن ما يقرب من 5000 مدني قتل وأصيب خلال العام": [
        ("ما يقرب من 5000 مدني قتل وأصيب", ("killed", "wounded"), 5000, "civilian"),
    ],
    "أصيب ثلاثة جنود وقتل لاحقا أحدهم": [
        ("أصيب ثلاثة جنود", ("wounded",), 3, "combatant"),
        ("قتل لاحقا أحدهم", ("killed",), 1, "combatant"),
    ],
    "فارق طفل مصاب من سكان البلدة القديمة الحياة": [("فارق طفل مصاب", ("killed",), 1, "civilian")],
    "مقتل شلهوب خرمش بلقوط، أمس": [("مقتل شلهوب خرمش بلقوط", ("killed",), 1, "unknown")],
    "ينقلون جثة إحدى الضحايا": [("جثة إحدى الضحايا", ("killed",), 1, "unknown")],
    "الضحايا: 5 بينهم جثة": [("الضحايا: 5", ("killed",), 5, "unknown"), ("بينهم جثة", ("killed",), 1, "unknown")],
}
SILENT = [
    "راح ضحيتها 1.5 شخص",  # no half a person
    "وفاة المؤلف الموسيقي الروسي",
    "غاب عن الملاعب بسبب إصابة في القدم اليمنى",
    "كرم الوزير عددا من أسر الشهداء والجرحى",
    "زار الوزير 75 من أسر الشهداء",
    "بينهم المئات فقدوا بعض أطرافهم",
    "وقتل السادس في قنبلة",
    "هل يحل تكفير الآخر ونبذه بدل قتله",
    "الرجال الذين أصابهم بجرح",
    "مثلهم من القتلى في البلدة",
    "ضعفهم جرحى",
    "أسر الشهداء أمير البلدة",  # families, not captives
    "الذي قتل أمس",
    "استشهد الكاتب في مقاله بقول الشاعر",
    "أصابت القذائف منازل عدد من المواطنين",
    "توفي، أول أمس، العامل في المصنع",
    "حذروا حتى لا يقع ضحية الاحتيال أحد",
    "نقل خلال عدة أيام بإصابات",
]


@pytest.mark.parametrize("text", SAYS)
def test_says(text: str) -> None:
    assert [_told(fact) for fact in find_casualties(text)] == SAYS[text]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert find_casualties(text) == ()


def test_a_pair_of_names_is_two() -> None:
    (fact,) = find_casualties("إن المدرب سليم الحاج ومساعده الحلبي فادي نور قتلا يوم الأحد")
    assert (fact.count.value, fact.named) == (2, ("h1", "h2"))


def test_an_alias_names_no_further_victim() -> None:
    (fact,) = find_casualties("اعتقال سالم الكعبي المكنى أبو الليل وشقيقه")
    assert (fact.count.value, fact.named) == (2, ("h1",))
    assert [person.name for person in find_persons("مقتل المطلوب «قاتل الفرج» رميا بالرصاص")] == []


def _told(fact: Casualty) -> Told:
    return fact.text, fact.outcomes, fact.count.value, fact.role


def test_three_names_are_no_pair() -> None:
    assert find_casualties("مقتل الصحفيين سامر العلي وعمر الحداد وفادي نور")[0].count.value is None
