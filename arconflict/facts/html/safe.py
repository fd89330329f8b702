"""Text made safe for HTML: what it says stays, what it could do does not."""

import re
from html import escape

_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
_NOT_IN_HTML = re.compile(rf"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff{_NONCHARACTERS}]")


def shown(text: str) -> str:
    """The text with a visible sign for each character that HTML cannot hold; no offset changes.

    >>> shown("18\\0 قتيلا\\ud800")
    '18␀ قتيلا\ufffd'
    """
    return _NOT_IN_HTML.sub(_sign, text)


def content(text: str) -> str:
    """The text for between tags; a carriage return stays one.

    >>> content('<b> & "\\r\\n')
    '&lt;b&gt; &amp; &quot;&#13;\\n'
    """
    return escape(shown(text)).replace("\r", "&#13;")


def attribute(text: str) -> str:
    """The text for between the double quotes of an attribute, on one line."""
    return content(text).replace("\n", "&#10;").replace("\t", "&#9;")


def _sign(odd: re.Match[str]) -> str:
    code = ord(odd[0])
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"
