"""The page in a real browser, at the width of a phone and of a desk, light and dark."""

import html
import json
import re
import shutil
import struct
import subprocess
from pathlib import Path
from urllib.parse import unquote

import pytest

import arconflict
from arconflict import Report
from arconflict.facts.html.safe import shown
from arconflict.facts.mentions import ActorMention
from arconflict.facts.span import Span

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = (ROOT / "docs" / "examples" / "report.txt").read_bytes().decode("utf-8")
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SIZES = {"phone": (375, 812), "desk": (1280, 900)}
SCHEMES = {"light": 1, "dark": 0}
HOSTILE = (
    "\n<script>parent.acted = 1</script><img src=x onerror='parent.acted=1'>\r\n\0\x1b\ud800\ufffe &amp; \"quoted\"\r"
    "</article></main><!-- {text} --> \u202eقتل 3\u2066 جنود " + "ا" * 300
)

_FRAME = """<!DOCTYPE html><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<iframe srcdoc="{page}" style="width:{width}px;height:{height}px;border:0"></iframe><pre></pre>
<script>
const frame = document.querySelector("iframe");
frame.addEventListener("load", () => {{
  const page = frame.contentDocument, root = page.documentElement, at = name => page.querySelector(name);
  const text = at(".text").getBoundingClientRect(), facts = at(".facts").getBoundingClientRect();
  document.querySelector("pre").textContent = encodeURIComponent(JSON.stringify({{
    text: at("article").textContent, scripts: page.scripts.length, images: page.images.length,
    acted: window.acted || 0, title: page.title, wide: root.scrollWidth, paper: getComputedStyle(at("main")).backgroundColor,
    beside: facts.right <= text.left, below: facts.top >= text.bottom, mode: page.compatMode,
    lost: [...page.querySelectorAll("a")].filter(a => !page.getElementById(a.hash.slice(1))).length,
  }}));
}});
</script>
"""


@pytest.fixture(scope="session")
def browser() -> str:
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"no browser to look with: none of {', '.join(NAMES)} is on the PATH")
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_layout(browser: str, tmp_path: Path, size: str, scheme: str) -> None:
    width, _ = SIZES[size]
    seen = look(browser, tmp_path, arconflict.extract(EXAMPLE), size, scheme)
    assert seen == {
        "text": EXAMPLE,
        "scripts": 0,
        "images": 0,
        "acted": 0,
        "title": EXAMPLE.splitlines()[0],
        "wide": width,
        "paper": {"light": "rgb(255, 255, 255)", "dark": "rgb(22, 22, 26)"}[scheme],
        "beside": size == "desk",
        "below": size == "phone",
        "mode": "CSS1Compat",
        "lost": 0,
    }


@pytest.mark.parametrize("size", SIZES)
def test_hostile_text_is_only_text(browser: str, tmp_path: Path, size: str) -> None:
    actor = ActorMention('"><b id=x>', Span(2, 40), HOSTILE, "<i>", HOSTILE, ("</dl>",), rule="</li>")
    seen = look(browser, tmp_path, Report(HOSTILE, HOSTILE, HOSTILE, actors=(actor,)), size, "light")
    assert seen["text"] == shown(HOSTILE)
    assert (seen["scripts"], seen["images"], seen["acted"], seen["lost"]) == (0, 0, 0, 0)
    assert seen["wide"] == SIZES[size][0]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_screenshot(browser: str, tmp_path: Path, size: str, scheme: str) -> None:
    page, picture = tmp_path / "page.html", tmp_path / "page.png"
    page.write_text(arconflict.extract(EXAMPLE).to_html(), encoding="utf-8")
    width, height = SIZES[size]
    run(browser, tmp_path, scheme, f"--window-size={width},{height}", f"--screenshot={picture}", page.as_uri())
    taken = picture.read_bytes()
    assert struct.unpack(">8x8xII", taken[:24]) == (width, height)
    assert len(taken) > 20_000, "a page with text and marks is no blank picture"


def look(browser: str, folder: Path, report: Report, size: str, scheme: str) -> dict[str, object]:
    """What a browser makes of the report's page."""
    width, height = SIZES[size]
    frame = folder / "frame.html"
    frame.write_text(
        _FRAME.format(page=html.escape(report.to_html()).replace("\r", "&#13;"), width=width, height=height),
        encoding="utf-8",
        newline="",
    )
    dumped = run(browser, folder, scheme, "--window-size=1400,1000", "--dump-dom", frame.as_uri())
    told = re.findall(r"<pre>(.*?)</pre>", dumped)
    assert len(told) == 1 and told[0], dumped[-2000:]
    seen: dict[str, object] = json.loads(unquote(html.unescape(told[0])))
    return seen


def run(browser: str, folder: Path, scheme: str, *arguments: str) -> str:
    done = subprocess.run(
        [
            browser,
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            f"--user-data-dir={folder / 'profile'}",
            f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}",
            *arguments,
        ],
        capture_output=True,
        check=False,
        timeout=120,
    )
    return done.stdout.decode("utf-8")
