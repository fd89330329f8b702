"""The texts that are read: paragraphs of files, and documents made of them."""

import gzip
import json
from collections.abc import Iterator, Sequence
from pathlib import Path


def texts_at(path: Path, megabytes: float) -> list[str]:
    """The paragraphs of a file or of a folder's .jsonl files, up to a size."""
    files = sorted(file for file in path.iterdir() if ".jsonl" in file.name) if path.is_dir() else [path]
    return up_to(megabytes, (text for file in files for text in _texts_of(file)))


def up_to(megabytes: float, texts: Iterator[str]) -> list[str]:
    """The first texts that are no more than this together; one at least."""
    kept: list[str] = []
    left = megabytes * 1e6
    for text in texts:
        left -= len(text.encode("utf-8", "replace"))
        if left < 0 and kept:
            break
        kept.append(text)
    return kept


def size_of(texts: Sequence[str]) -> int:
    """The bytes of the texts in UTF-8."""
    return sum(len(text.encode("utf-8", "replace")) for text in texts)


def sampled(texts: Sequence[str], megabytes: float) -> list[str]:
    """Texts from all over, about as large together."""
    share = megabytes * 1e6 / max(1, size_of(texts))
    return list(texts) if share >= 1 else list(texts[:: round(1 / share)])


def document(texts: Sequence[str], megabytes: float, joined: str = "\n") -> str:
    """One document of a size: the texts, over again where they do not suffice."""
    parts: list[str] = []
    wanted = int(megabytes * 1e6)
    while wanted > 0:
        for text in texts:
            parts.append(text)
            wanted -= len(text.encode("utf-8", "replace")) + len(joined)
            if wanted <= 0:
                break
    whole = joined.join(parts).encode("utf-8", "replace")
    return whole[: int(megabytes * 1e6)].decode("utf-8", "ignore")


def _texts_of(file: Path) -> list[str]:
    raw = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
    lines = raw.decode("utf-8").splitlines()
    return lines if ".jsonl" not in file.name else [str(json.loads(line).get("text", "")) for line in lines if line]
