"""The directive `pages`: a hidden toctree in whose order a page that is not there is passed over.

```{pages} Title of the group
tour
html
```
"""

from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.directives.other import TocTree
from sphinx.util.typing import ExtensionMetadata


class Pages(TocTree):
    """A toctree of those of its pages that exist; what it does not name must stand in another, or Sphinx complains."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list:  # type: ignore[type-arg]  # as in the class that it extends
        self.options |= {"caption": self.arguments[0], "hidden": None}
        there = [page for page in self.content if page in self.env.found_docs]
        self.content = StringList(there, source=self.get_source_info()[0])
        return super().run()


def setup(app: Sphinx) -> ExtensionMetadata:
    """What Sphinx calls."""
    app.add_directive("pages", Pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
