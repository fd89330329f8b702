"""The directive `corpus`: a table of tests/corpus as a table of the page, made when the page is.

```{corpus} casualties.SAYS
:title: what is said when there is no group
:other: the head of the column for what has no fields
```
"""

from collections.abc import Sequence

from corpus import CORPUS, Example, Group, fields, groups, words
from docutils import nodes
from docutils.parsers.rst import directives
from right_to_left import arabic, is_arabic
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator


class collapsed(nodes.General, nodes.Element):  # noqa: N801  docutils' nodes have such names
    """What a reader opens to see; `title` stands on the closed lid."""


class CorpusDirective(SphinxDirective):
    """`corpus.TABLE`, its groups one below the other, each closed until it is asked for."""

    required_arguments = 1
    option_spec = {"title": directives.unchanged, "other": directives.unchanged}  # noqa: RUF012  as docutils has it

    def run(self) -> list[nodes.Node]:
        corpus, _, table = self.arguments[0].partition(".")
        try:
            found = groups(corpus, table)
        except LookupError as error:
            raise self.error(f"corpus: {error}") from None
        self.env.note_dependency(str(CORPUS / f"{corpus}.py"))
        self.env.note_dependency(__file__)
        if not found:
            return [nodes.paragraph("", "None at present.")]
        return [self._group(group) for group in found]

    def _group(self, group: Group) -> nodes.Node:
        title = group.title or self.options.get("title", "Examples")
        box = collapsed(title=title, size=group.size)
        if any(example.says for example in group.examples):
            box += _table(group.examples, self.options.get("other", "read as"))
        else:
            box += _list(group.examples)
        return box


def _list(examples: Sequence[Example]) -> nodes.Node:
    found = nodes.bullet_list(classes=["corpus-texts"])
    for example in examples:
        for text in example.texts:
            found += nodes.list_item("", _line([text]))
    return found


def _table(examples: Sequence[Example], other: str) -> nodes.Node:
    columns = fields(examples, other)
    table = nodes.table(classes=["corpus-table"])
    group = nodes.tgroup(cols=len(columns) + 1)
    table += group
    for _ in range(len(columns) + 1):
        group += nodes.colspec(colwidth=1)
    head = nodes.row()
    for name in ("in the text", *columns):
        head += nodes.entry("", nodes.paragraph("", name))
    group += nodes.thead("", head)
    body = nodes.tbody()
    group += body
    for example in examples:
        body.extend(_rows(example, columns))
    return table


def _rows(example: Example, columns: Sequence[str]) -> list[nodes.row]:
    """One row for each thing that the texts say; the texts stand beside all of them."""
    texts = nodes.entry()
    if len(example.says) > 1:
        texts["morerows"] = len(example.says) - 1
    texts += [_line([text]) for text in example.texts]
    if example.told:
        texts += nodes.paragraph("", "", nodes.literal("", example.told))
    rows: list[nodes.row] = []
    for saying in example.says or (None,):
        row = nodes.row()
        if not rows:
            row += texts
        if saying is None:
            cells = [nodes.paragraph("", "", nodes.emphasis("", "nothing")), *(nodes.paragraph() for _ in columns[1:])]
        else:
            cells = [_line(words(saying, column)) for column in columns]
        row += [nodes.entry("", cell) for cell in cells]
        rows.append(row)
    return rows


def _line(parts: Sequence[str]) -> nodes.paragraph:
    line = nodes.paragraph()
    for number, part in enumerate(parts):
        if number:
            line += nodes.Text(", ")
        line += arabic(part, part) if is_arabic(part) else nodes.Text(part)
    return line


def _open(self: HTML5Translator, node: collapsed) -> None:
    title = self.encode(node["title"])
    self.body.append(f'<details class="corpus"><summary>{title} <small>({node["size"]})</small></summary>\n')


def _close(self: HTML5Translator, node: collapsed) -> None:
    self.body.append("</details>\n")


def _nothing(self: nodes.NodeVisitor, node: nodes.Element) -> None:
    """Other formats show what is inside."""


def setup(app: Sphinx) -> ExtensionMetadata:
    """What Sphinx calls."""
    app.setup_extension("right_to_left")
    plain = (_nothing, _nothing)
    app.add_node(collapsed, html=(_open, _close), latex=plain, text=plain, man=plain, texinfo=plain)
    app.add_directive("corpus", CorpusDirective)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
