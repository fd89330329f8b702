"""The packaged actors: enough of them, told apart, no plain word taken for a name, labelled ones there."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from shared import SHARED

import arconflict
from arconflict.facts.actor import ACTOR_TYPES, Actor
from arconflict.lexicon.registry import ActorRegistry, name_key

REGISTRY = ActorRegistry.default()
INTER = range(1, 9)
THEATRES = {
    "SY": 120, "IQ": 60, "YE": 40, "LB": 25, "PS": 35, "IL": 20, "LY": 45, "SD": 50, "SS": 8, "SO": 18,
    "EG": 12, "TN": 8, "DZ": 8, "ML": 15, "NG": 9, "AF": 12, "PK": 12, "IR": 10, "TR": 8,
}  # fmt: skip


def neutral_names(actor: Actor) -> Iterator[str]:
    """The names that mean this actor without further evidence."""
    others = {name_key(alias.form): alias.kind for alias in actor.aliases}
    if others.get(name_key(actor.name_ar), "neutral") == "neutral":
        yield actor.name_ar
    yield from (alias.form for alias in actor.aliases if alias.kind == "neutral")


def test_there_are_enough_actors() -> None:
    assert len(REGISTRY) >= 400
    assert sum(len(actor.aliases) for actor in REGISTRY) >= 2_000


@pytest.mark.parametrize(("country", "least"), THEATRES.items())
def test_every_theatre_is_covered(country: str, least: int) -> None:
    assert Counter(actor.country for actor in REGISTRY)[country] >= least


def test_every_type_is_used_and_every_actor_has_an_inter_code() -> None:
    assert {actor.type for actor in REGISTRY} == set(ACTOR_TYPES)
    assert [actor.id for actor in REGISTRY if actor.codes.get("acled_inter") not in INTER] == []


def test_parents_and_affiliations_exist_and_lead_to_no_circle() -> None:
    for actor in REGISTRY:
        seen = {actor.id}
        above = actor.parent
        while above is not None:
            assert above not in seen, actor.id
            seen.add(above)
            above = REGISTRY[above].parent
        assert all(tie.actor in REGISTRY and tie.actor != actor.id for tie in actor.affiliations), actor.id


def test_ids_begin_with_their_country() -> None:
    theirs = {"LY": {"ly"}, "PS": {"ps", "src", "un"}}
    odd = {
        actor.id
        for actor in REGISTRY
        if actor.country in THEATRES
        and actor.id.partition("-")[0] not in {actor.country.lower(), *theirs.get(actor.country, set())}
    }
    foreign = {actor_id for actor_id in odd if REGISTRY[actor_id].type not in ("mission", "coalition", "source")}
    assert foreign == {"aqim", "sy-ansar-islam", "sy-fatemiyoun", "sy-zainabiyoun", "is-sahel"}


# Names that mean their first bearer unless the text speaks for another one.
FIRST_BEARERS = {
    "af-taliban": {"pk-ttp"},
    "aq-core": {"aqim", "iq-aqi", "ye-aqap"},
    "iq-pmf": {"ye-taiz-hashd"},
    "eg-police": {"ye-police"},
}


def test_a_shared_name_is_ambiguous_for_all_its_actors() -> None:
    wrong = {
        " ".join(name): [owner.actor_id for owner in owners]
        for name, owners in REGISTRY.names().items()
        if len(owners) > 1 and {owner.kind for owner in owners} & {"neutral", "pejorative"}
    }
    assert {name: ids for name, ids in wrong.items() if not set(ids[1:]) <= FIRST_BEARERS.get(ids[0], set())} == {}


# What a report says of anyone; it may name an actor only where something else shows which.
PLAIN_WORDS = """
    النظام، الجيش، الشباب، فتح، أمل، بدر، القاعدة، الحشد، حماس، الحزب، الهيئة، التنظيم،
    الدولة، القوات، الكتائب، المقاومة، التحالف، الفصائل، المعارضة، السلطة، الحكومة،
    الاحتلال، العدو، العدوان، الكيان، الشرعية، الإصلاح، الوفاق، تقدم، صمود، تأسيس، طالبان،
    الجهاد، السلطات، المرتزقة، المتمردون، المتمردين، الثوار، الأحرار، العمالقة، صالح،
    الخوارج، الإخوان، الدفاع الوطني، الدفاع المدني، الأمن العام، أمن الدولة، حرس الحدود،
    القوات الحكومية، مجلس النواب، وزارة الدفاع، وزارة الداخلية، وزارة الصحة، قوات الأمن،
    المدنيين، السكان، الأهالي، فلول
"""


@pytest.mark.parametrize("word", [word.strip() for word in PLAIN_WORDS.split("،")])
def test_plain_words_need_evidence(word: str) -> None:
    owners = REGISTRY.names()[name_key(word)]
    assert {owner.kind for owner in owners} == {"ambiguous"}


def test_short_words_are_never_sure() -> None:
    short = {form for actor in REGISTRY for form in neutral_names(actor) if len("".join(name_key(form))) < 3}
    assert short == set()


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("داعش", ["is-core"]),
        ("قسد", ["sy-sdf"]),
        ("الدعم السريع", ["sd-rsf"]),
        ("ميليشيا الأسد", ["sy-saa"]),
        ("«لواء القدس»", ["sy-liwaquds"]),
        ("الحوثيين", ["ye-houthi"]),
        ("الفيلق الأفريقي", ["ru-africa-corps"]),
        ("جبهة تحرير أزواد", ["ml-fla"]),
        ("أتميس", ["au-atmis"]),
        ("نمور التاميل", ["lk-ltte"]),
        ("الجيش السوري", ["sy-new-army", "sy-saa"]),
        ("الجيش الوطني", ["ly-lna", "so-army", "sy-sna", "tn-army", "ye-army"]),
        ("القيادة العامة", ["ly-lna", "ps-pflpgc", "sy-new-gov"]),
        ("أنصار الله", ["iq-ansarallah-awfiya", "lb-ansarallah", "ye-houthi"]),
        ("الحرس الجمهوري", ["iq-baath-regime", "iq-rep-guard", "sy-repguard", "ye-gpc-saleh"]),
        ("أسود الشرقية", ["sy-usud-sharqiya", "sy-usud-sharqiya-regime"]),
        ("قوى الأمن الداخلي", ["lb-isf", "sy-asayish", "sy-gss"]),
        ("جيش الإسلام", ["ps-army-islam", "sy-jaish-islam"]),
    ],
)
def test_names_and_their_candidates(name: str, ids: list[str]) -> None:
    assert [actor.id for actor in REGISTRY.resolve(name)] == ids


def test_the_end_of_the_assad_state_is_dated() -> None:
    assert {REGISTRY[actor_id].end for actor_id in ("sy-assad-gov", "sy-saa", "sy-div4")} == {"2024-12-08"}
    assert REGISTRY["sy-new-gov"].start == "2024-12-08"
    late = {
        actor.id
        for actor in REGISTRY
        if actor.parent in ("sy-assad-gov", "sy-saa") and (actor.end is None or actor.end > "2024-12-31")
    }
    assert late == {"sy-border-guard"}


def test_loading_is_quick() -> None:
    """The packaged registry is checked and indexed in at most four times what tomllib needs to parse its files."""
    timed = (
        "import pathlib, sys, time, tomllib; from arconflict.lexicon.registry import ActorRegistry;"
        "start = time.process_time(); ActorRegistry.default(); loaded = time.process_time();"
        "parsed = [tomllib.loads(file.read_text('utf-8')) for file in pathlib.Path(sys.argv[1]).glob('*.toml')];"
        "print((loaded - start) / (time.process_time() - loaded))"
    )
    untraced = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    command = [sys.executable, "-c", timed, str(Path(arconflict.__file__).parent / "lexicon" / "actors")]
    runs = (subprocess.run(command, env=untraced, check=True, capture_output=True) for _ in range(3))
    assert min(float(run.stdout) for run in runs) < 4


@pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled texts are not beside the project")
def test_every_labelled_actor_is_in_the_registry() -> None:
    wanted = set()
    for name in ("dev.jsonl", "styled.jsonl"):
        for line in (SHARED / "gold" / name).read_text(encoding="utf-8").splitlines():
            wanted |= {actor["id"] for actor in json.loads(line).get("actors", ()) if actor.get("id")}
    assert wanted - {actor.id for actor in REGISTRY} == set()
