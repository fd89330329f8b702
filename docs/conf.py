"""How the pages are built: python -m sphinx -W --keep-going -b html docs docs/_build/html"""

import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parent
sys.path[:0] = [str(DOCS / "_ext"), str(DOCS.parent)]

import arconflict  # noqa: E402  the package beside these pages, and no other

project = "arconflict"
author = "arconflict contributors"
copyright = author  # noqa: A001  Sphinx's own name
version = release = arconflict.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "corpus_tables",
    "pages",
    "public_names",
    "right_to_left",
]
exclude_patterns = ["_build", "_ext", "README.md"]

myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence"]

default_role = "literal"  # docstrings have `names` in single marks
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_inherit_docstrings = False
napoleon_numpy_docstring = False
python_maximum_signature_line_length = 88

html_theme = "furo"
html_title = f"arconflict {version}"
html_static_path = ["_static"]
html_css_files = ["arabic.css"]
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_show_sphinx = False
