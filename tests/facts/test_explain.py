"""What explains a fact, where it has more to say than most, or less."""

import arconflict
from arconflict.facts.actor import Codes


def told(text: str, kind: str, at: int = 0) -> list[str]:
    report = arconflict.extract(text)
    return report.explain(getattr(report, kind)[at]).splitlines()


def test_a_person_with_a_side() -> None:
    assert told("قتل سامر الحمدان قائد لواء القدس في البلدة", "persons") == [
        "person سامر الحمدان: [4:16] «سامر الحمدان»",
        "titles and posts: قائد لواء القدس",
        "side: sy-liwaquds: [22:32] «لواء القدس»",
        "rule: name",
    ]


def test_a_person_of_no_title_who_is_named_again() -> None:
    assert told("قال العقيد سامر الحمدان إن الطريق مغلق. وقال الحمدان إن الماء مقطوع", "persons", 1) == [
        "person الحمدان: [45:52] «الحمدان»",
        "the same as: h1",
        "rule: named again",
    ]


def test_a_casualty_without_victims() -> None:
    lines = told("عبدالله (20) لقي حتفه", "casualties")
    assert not [line for line in lines if line.startswith("victims")]
    assert lines[0] == "killed, asserted, main: [13:21] «لقي حتفه»"


def test_codes_are_a_mapping_that_shows_itself() -> None:
    codes = Codes.of({"other": "M-7", "acled_inter": 3})
    assert len(codes) == 2
    assert repr(codes) == "Codes({'acled_inter': 3, 'other': 'M-7'})"
