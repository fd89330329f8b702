"""Where and when casualties happened. SAYS: for each casualty its place and its date; SILENT: none is told of it."""

Told = tuple[str | None, str | None]

SAYS: dict[str, list[Told]] = {
    # behind the fact, before it, and for each its own
    "مقتل ثلاثة مدنيين في مدينة إدلب أمس": [("إدلب", "أمس")],
    "استهدف قصف مدفعي بلدة سرمين فجر الخميس ما أدى إلى مقتل طفل": [("سرمين", "فجر الخميس")],
    "مقتل شخص في حلب وإصابة اثنين في حماة": [("حلب", None), ("حماة", None)],
    # the part of a toll is where the whole is
    "أصيب 11 مدنيا في مدينة أعزاز بينهم أربعة أطفال": [("أعزاز", None), ("أعزاز", None)],
    # the finest place of an address
    "مقتل خمسة عناصر في بلدة ذيبان بريف دير الزور": [("ذيبان", None)],
    "مقتل خمسة عناصر في قرية الطيانة التابعة لناحية ذيبان": [("الطيانة", None)],
    # no address goes on past the next victim
    "أصيب شاب شرق جباليا وآخر شرق رفح": [("جباليا", None), ("رفح", None)],
    # an origin and a destination are no scene
    "مقتل شاب من أبناء مدينة حمص في غارة على إدلب": [("إدلب", None)],
    "أصيب سبعة أشخاص في حلب ونقلوا إلى مشفى في مدينة أعزاز": [("حلب", None)],
}

SILENT: list[str] = [
    "مقتل ثلاثة جنود في انفجار لغم",
    "وصل وفد إلى مدينة حلب أمس. وقتل ثلاثة جنود في انفجار لغم",
    "أصيب سبعة أشخاص ونقلوا إلى مشفى في مدينة أعزاز",
]
