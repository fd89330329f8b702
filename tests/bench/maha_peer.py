"""Times Maha in an interpreter of its own, since it can't be installed beside every Python."""

import json
import subprocess
from collections.abc import Sequence

_PROGRAM = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
from maha.parsers.functions import parse_dimension
texts = json.load(sys.stdin)
start = time.process_time()
for text in texts:
    parse_dimension(text, **{sys.argv[1]: True})
print(time.process_time() - start)
"""


def maha_seconds(python: str, texts: Sequence[str], dimension: str) -> float:
    """Maha's time for the texts, without its start.

    Args:
        python: an interpreter that has Maha.
        dimension: what it looks for: "numeral" or "time".
    """
    command = [python, "-c", _PROGRAM, dimension]
    run = subprocess.run(command, input=json.dumps(list(texts)), capture_output=True, text=True, check=True)
    return float(run.stdout)
