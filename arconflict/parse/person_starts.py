"""Where a person's name may begin: the words, and what must stand around them."""

PATTERNS = {
    "introduced": r"(?: ALIAS (?: BI | IN_THE_NAME )? | KNOWN_AS (?: BI | IN_THE_NAME | BI IN_THE_NAME ) ) OPEN?",
    "named_after": r"(?: NAMED_AFTER!DEF | OF_THE_DEAD!DEF!VICTIM_NOUN | NAMED_AFTER&DEF UNKNOWN&DEF{0,2} UNKNOWN!DEF? )",
    "honoured": r"(?: PERSON&DEF | TITLE&DEF | VICTIM_NOUN&DEF | NAME | SURNAME_TITLE&DEF | RANK )",
    "new": r"(?: UNKNOWN!DEF | NAME!DEF )",
}
# A place where a name may begin is looked for by one word, for which alone `re` is fast: the name's own, or the title,
# kin or «المدعو» one to three words before it; what must stand around that word comes second.
_TITLED = (
    "PERSON&SINGULAR&DEF!NATION", "RANK", "RANK_TAIL", "VICTIM_NOUN&SINGULAR&DEF", "TITLE&DEF", "SURNAME_TITLE&DEF",
    "KIN", "PERSON&POSS", "ALSO_ADJECTIVE&DEF", "NATION&SINGULAR&DEF",
)  # fmt: skip
STARTS = (
    (
        ("GIVEN_NAME!DEF", "LEADER!DEF", "NAME!DEF", "ALI"),
        r"(?: (?<= GIVEN_NAME!DEF | LEADER!DEF ) | (?<= NAME!DEF ) (?= NAME!DEF | NAME_LINK | UNKNOWN&DEF | NAME_TAIL )"
        r" | (?<= NAME!DEF!MONTH ) (?= NAME&DEF )"
        r" | (?<= ALI ) (?= GIVEN_NAME | NAME_LINK | NAME!DEF NAME&DEF ) | (?<= EVENT_NOUN ALI ) (?= UNKNOWN&DEF&NISBA ) )",
    ),
    (
        (*_TITLED, "ALIAS", "IN_THE_NAME"),
        rf"(?: (?<= {' | '.join(_TITLED)} ) (?= <new> ) | (?<= ALIAS | IN_THE_NAME ) (?= WORD )"
        r" | (?<= PERSON&SINGULAR&DEF!NATION | RANK | KIN ) (?= UNKNOWN&DEF ) )",
    ),
    (
        ("SURNAME_TITLE&DEF", "ROLE&DEF", "KEPT&DEF", "RANK", "KIN", "AMONG", "ALIAS", "KNOWN_AS"),
        r"(?: (?<= SURNAME_TITLE&DEF | RANK ) (?= UNKNOWN&DEF <new> ) | (?<= KIN | AMONG ) (?= OPEN WORD&DEF )"
        r" | (?<= SURNAME_TITLE&DEF | ROLE&DEF | KEPT&DEF ) (?= NATION&DEF <new> )"
        r" | (?<= ALIAS ) (?= OPEN WORD ) | (?<= ALIAS | KNOWN_AS ) (?= BI WORD ) )",
    ),
    (("ALIAS", "KNOWN_AS"), "(?= BI OPEN WORD )"),
)
"""A word and what must stand around it, for a name to begin at that word, or at the first, second or third behind it."""
