"""Text of strangers on a terminal: on one line, and nothing in it that a terminal obeys."""

import sys
import unicodedata


def one_line(text: str) -> str:
    """The text on one line, without escapes, line ends and direction overrides.

    >>> one_line("مقتل\\n18\\x1b[2J\\u202e عنصرا")
    'مقتل 18 [2J عنصرا'
    """
    shown = ("" if _is_direction(char) else " " if _is_control(char) else char for char in text)
    return " ".join("".join(shown).split())


def complain(message: str) -> None:
    """One line on standard error."""
    print(f"arconflict: {one_line(message)}", file=sys.stderr)


def _is_direction(char: str) -> bool:
    return unicodedata.bidirectional(char) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Zl", "Zp")
