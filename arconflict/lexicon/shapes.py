"""What a token that no list has can be told by its look: signs, digits, and the letters of an unknown word."""

from arconflict.text.pieces import Kind, Piece

_UNKNOWN = {
    (article, shape): frozenset({"WORD", "UNKNOWN", *article, *shape})
    for article in ((), ("DEF",), ("LED",))
    for shape in ((), ("SOUND", "PEOPLE"), ("SOUND",), ("NISBA",))
}
_LEADING = ("و", "ب", "لل")
"""Letters that at the front of an unknown word are mostly a particle: «وتدمير», «بالغاز»."""
_SIGNS = {
    **dict.fromkeys(".!?؟…", "STOP"),
    **dict.fromkeys("،,؛;", "COMMA"),
    ":": "COLON",
    **dict.fromkeys("([{", "OPEN"),
    **dict.fromkeys(")]}", "CLOSE"),
    "-": "DASH",
    "/": "SLASH",
    "%": "PERCENT",
    "|": "STOP",
}
BREAK = frozenset({"STOP", "BREAK"})
SHAPES = [
    *_UNKNOWN.values(),
    BREAK,
    *(frozenset({"SIGN", name}) for name in sorted({*_SIGNS.values(), "OTHER_SIGN"})),
    *(frozenset({name}) for name in ("CLOCK", "NUMERIC_DATE", "LATIN", "OPAQUE")),
    *(frozenset({"DIGITS", *extra}) for extra in ((), ("YEAR",), ("SHORT",), ("SHORT", "THREE"), ("GROUPED",))),
    *(frozenset({"WORD", name}) for name in ("WA", "FA", "BI", "LI", "KA", "ARTICLE")),
    *(frozenset({name}) for name in ("COUNT", "NUMBER", "ACTOR", "NAMED")),
    frozenset({"COUNT", "DEF"}),
    *(
        frozenset({"ACTOR", "PERSON", *number, *article})
        for number in (
            (),
            ("SINGULAR",),
            ("DUAL",),
            ("PLURAL",),
            ("PLURAL", "MAYBE_DUAL"),
            ("SINGULAR", "PLURAL"),
        )
        for article in ((), ("DEF",))
    ),
]
PEOPLE_ACTOR = frozenset({"PERSON", "SINGULAR", "DUAL", "PLURAL", "MAYBE_DUAL", "DEF"})
"""What a name keeps of the noun of people that it also is."""


def shape_of_unknown(key: str) -> frozenset[str]:
    """What the letters of a word that no list knows say of it: its article or particle, and an adjective's ending."""
    article = ("DEF",) if key.startswith("ال") else ("LED",) if key.startswith(_LEADING) else ()
    if key.endswith(("يين", "يون")):
        return _UNKNOWN[article, ("SOUND", "PEOPLE")]
    if key.endswith(("ين", "ون")):
        return _UNKNOWN[article, ("SOUND",)]
    return _UNKNOWN[article, ("NISBA",) if key.endswith(("يه", "ي", "يا")) else ()]


def shape(piece: Piece) -> frozenset[str]:
    """What a sign, a number or foreign letters are."""
    if piece.kind is Kind.SIGN:
        return frozenset({"SIGN", _SIGNS.get(piece.key[0], "OTHER_SIGN")})
    if piece.kind is Kind.DIGITS:
        return frozenset({"DIGITS", *_digits(piece.key)})
    return frozenset({piece.kind.name})


def _digits(key: str) -> tuple[str, ...]:
    if not key.isdecimal():
        return ("GROUPED",)
    if len(key) <= 3:
        return ("SHORT", "THREE") if len(key) == 3 else ("SHORT",)
    return ("YEAR",) if len(key) == 4 and "1300" <= key <= "2100" else ()
