"""How far it is, on a terminal and if tqdm is installed; complaints go around the bar."""

import sys

from arconflict.cli.shown import complain, one_line

try:
    from tqdm import tqdm  # type: ignore[import-untyped, import-not-found, unused-ignore]
except ImportError:
    tqdm = None


class Progress:
    """Counts records on standard error, if somebody looks and the facts go elsewhere."""

    def __init__(self, *, beside_output: bool) -> None:
        looked_at = sys.stderr is not None and sys.stderr.isatty()
        busy = beside_output and sys.stdout is not None and sys.stdout.isatty()
        shown = tqdm is not None and looked_at and not busy
        if shown:
            tqdm.monitor_interval = 0  # its thread would stand in the way of forking
        self._bar = tqdm(unit=" records", file=sys.stderr) if shown else None

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def step(self) -> None:
        """One more record is done."""
        if self._bar is not None:
            self._bar.update()

    def complain(self, message: str) -> None:
        """One line on standard error, above the bar."""
        if self._bar is None:
            complain(message)
        else:
            self._bar.write(f"arconflict: {one_line(message)}", file=sys.stderr)
