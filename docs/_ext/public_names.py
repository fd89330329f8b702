"""The directive `public-names`: what a kind of name in `__all__` says of itself, so that none is ever left out.

```{public-names} functions
```
"""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

import arconflict


class PublicNames(SphinxDirective):
    """The names of one kind, each by its docstring: functions, classes, facts or errors."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        kind = self.arguments[0]
        found = names(kind)
        if not found:
            raise self.error(f"public-names: {kind}: expected functions, classes, facts or errors")
        documenter = "autofunction" if kind == "functions" else "autoclass"
        lines = []
        for name in found:
            lines += [f".. {documenter}:: arconflict.{name}"]
            if kind in ("classes", "facts"):
                lines += ["   :members:"]
            lines += [""]
        return self.parse_text_to_nodes("\n".join(["```{eval-rst}", *lines, "```"]))


def names(kind: str) -> list[str]:
    """The public names of a kind.

    >>> names("errors")
    ['ArconflictError', 'InputError', 'LexiconError']
    """
    return [name for name in arconflict.__all__ if _kind(getattr(arconflict, name)) == kind]


def _kind(value: object) -> str:
    if not isinstance(value, type):
        return "functions"
    if issubclass(value, Exception):
        return "errors"
    return "facts" if value.__module__.startswith("arconflict.facts") else "classes"


def setup(app: Sphinx) -> ExtensionMetadata:
    """What Sphinx calls."""
    app.add_directive("public-names", PublicNames)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
