"""Holds the reports to the hand labels beside the project; skipped where they are not there."""

import json

import pytest
from shared import shared, shared_module

import arconflict

NOT_YET = ("person", "place", "اليوم الثلاثاء", "event", "an incident")
"""How the seed's lines begin for facts that are not read yet."""


def test_casualties_of_the_labelled_paragraphs() -> None:
    score = shared_module("eval/score.py")
    lines = shared("gold/dev.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [(row, arconflict.extract(row["text"]).to_dict()) for row in map(json.loads, lines)]
    assert score.score_casualties(rows, [])["core"]["f1"] >= 0.75


def test_casualties_and_actors_of_the_seed(capsys: pytest.CaptureFixture[str]) -> None:
    shared("seed/article.txt")
    shared_module("eval/seed.py").main()
    differs = [line.removeprefix("differs: ") for line in capsys.readouterr().out.splitlines()[:-1]]
    assert [line for line in differs if not line.startswith(NOT_YET)] == []
