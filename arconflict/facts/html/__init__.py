"""The report to look at: a page with every fact marked in its text and told beside it."""

from arconflict.facts.html.page import to_fragment, to_html

__all__ = ["to_fragment", "to_html"]
