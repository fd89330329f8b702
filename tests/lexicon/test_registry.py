"""The actor registry: looking names up, adding entries, and refusing wrong ones with one LexiconError."""

import pickle
from pathlib import Path

import pytest

from arconflict.errors import LexiconError
from arconflict.facts.actor import Actor, Affiliation, Alias, Codes
from arconflict.lexicon.registry import ActorRegistry, AliasOf, name_key

ALPHA = """[xx-alpha]
name_ar = "كتيبة ألف"
name_en = "Alpha Battalion"
type = "militia"
country = "SY"
parent = "xx-beta"
from = "2013-04"
to = "2018"
aliases = [
  "ألفيون",
]
pejorative = [
  "عصابة ألف",
]
ambiguous = [
  "الألف",
]
latin = [
  "Alphas",
]
affiliations = [
  {relation = "backed_by", actor = "xx-beta", from = "2014"},
]
codes = {acled_inter = 3, other = "M-7"}
wikidata = "Q42"
note = "An invented entry."
"""
BETA = """[xx-beta]
name_ar = "لواء باء"
name_en = "Beta Brigade"
type = "rebel"
aliases = ["«باء» الأولى"]
ambiguous = ["الألف"]
"""
PLAIN = '[xx-one]\nname_ar = "لواء واحد"\nname_en = "One"\ntype = "rebel"\n'


def loaded(folder: Path, **files: str) -> ActorRegistry:
    """A registry of files by their names, read as a folder."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / f"{name}.toml").write_text(content, encoding="utf-8")
    return ActorRegistry.load(folder)


def fault(folder: Path, content: str) -> str:
    """What the registry says of a file `a.toml` that it refuses."""
    with pytest.raises(LexiconError) as caught:
        loaded(folder, a=content)
    return str(caught.value)


@pytest.fixture
def registry(tmp_path: Path) -> ActorRegistry:
    return loaded(tmp_path, a=ALPHA, b=BETA)


def test_an_entry_is_read_whole(registry: ActorRegistry) -> None:
    assert registry["xx-alpha"] == Actor(
        id="xx-alpha",
        name_ar="كتيبة ألف",
        name_en="Alpha Battalion",
        type="militia",
        aliases=(
            Alias("ألفيون", "neutral"),
            Alias("عصابة ألف", "pejorative"),
            Alias("الألف", "ambiguous"),
            Alias("Alphas", "latin"),
        ),
        country="SY",
        parent="xx-beta",
        start="2013-04",
        end="2018",
        affiliations=(Affiliation("backed_by", "xx-beta", "2014"),),
        codes=Codes.of({"other": "M-7", "acled_inter": 3}),
        wikidata="Q42",
        note="An invented entry.",
    )


def test_an_entry_as_json(registry: ActorRegistry) -> None:
    entry = registry["xx-alpha"].to_dict()
    assert entry["aliases"] == [
        {"form": "ألفيون", "kind": "neutral"},
        {"form": "عصابة ألف", "kind": "pejorative"},
        {"form": "الألف", "kind": "ambiguous"},
        {"form": "Alphas", "kind": "latin"},
    ]
    assert entry["affiliations"] == [{"relation": "backed_by", "actor": "xx-beta", "from": "2014", "to": None}]
    assert entry["codes"] == {"acled_inter": 3, "other": "M-7"}
    assert (entry["from"], entry["to"]) == ("2013-04", "2018")


def test_an_actor_never_changes_and_can_be_sent(registry: ActorRegistry) -> None:
    actor = registry["xx-alpha"]
    assert pickle.loads(pickle.dumps(actor)) == actor
    assert hash(actor) == hash(pickle.loads(pickle.dumps(actor)))
    assert actor.codes == {"acled_inter": 3, "other": "M-7"}
    with pytest.raises(TypeError):
        actor.codes["acled_inter"] = 4  # type: ignore[index]


def test_lookups(registry: ActorRegistry) -> None:
    assert len(registry) == 2
    assert [actor.id for actor in registry] == ["xx-alpha", "xx-beta"]
    assert "xx-alpha" in registry
    assert "xx-gamma" not in registry
    with pytest.raises(KeyError):
        registry["xx-gamma"]


@pytest.mark.parametrize(
    "name",
    ["ألفيون", "الفيون", "أَلْفِيُّون", "«ألفيون»", '"ألفيون"', " ألفيون ", "كتيبة ألف", "كتيبه «ألف»", "Alphas"],
)
def test_a_name_however_written(registry: ActorRegistry, name: str) -> None:
    assert [actor.id for actor in registry.resolve(name)] == ["xx-alpha"]


def test_unknown_names_and_no_names(registry: ActorRegistry) -> None:
    assert registry.resolve("جيم") == ()
    assert registry.resolve("") == ()
    assert registry.resolve("«»") == ()
    assert registry.resolve("\ud800") == ()


def test_a_shared_name_keeps_both_candidates(registry: ActorRegistry) -> None:
    assert [actor.id for actor in registry.resolve("الألف")] == ["xx-alpha", "xx-beta"]
    assert registry.names()[name_key("الألف")] == (
        AliasOf("xx-alpha", "ambiguous"),
        AliasOf("xx-beta", "ambiguous"),
    )


def test_the_surer_kind_comes_first(tmp_path: Path) -> None:
    sure = ALPHA.replace("xx-alpha", "xx-zeta").replace('ambiguous = [\n  "الألف",\n]', "")
    sure = sure.replace('"عصابة ألف"', '"الألف"').replace("xx-beta", "is-core")
    registry = loaded(tmp_path, a=BETA, b=sure)
    assert [actor.id for actor in registry.resolve("الألف")] == ["xx-zeta", "xx-beta"]


def test_names_are_keys_of_words_without_quotes(registry: ActorRegistry) -> None:
    assert registry.names()[name_key("باء الأولى")] == (AliasOf("xx-beta", "neutral"),)
    assert name_key("القيادة - العامة") == name_key("القيادة العامة")
    assert all(all(key) for key in registry.names())


def test_the_order_of_entries_and_files_changes_nothing(tmp_path: Path, registry: ActorRegistry) -> None:
    other = loaded(tmp_path / "other", a=BETA, b=ALPHA)
    assert list(other) == list(registry)
    assert other.names() == registry.names()
    one_file = loaded(tmp_path / "third", a=ALPHA + BETA)
    assert list(one_file) == list(registry)
    assert one_file.names() == registry.names()


def test_a_file_or_a_folder(tmp_path: Path) -> None:
    loaded(tmp_path, a=PLAIN)
    assert [actor.id for actor in ActorRegistry.load(tmp_path / "a.toml")] == ["xx-one"]
    assert [actor.id for actor in ActorRegistry.load(str(tmp_path))] == ["xx-one"]


def test_users_entries_stand_beside_the_packaged_ones(tmp_path: Path) -> None:
    own = loaded(tmp_path, a=PLAIN + 'parent = "is-core"\n')
    both = own | ActorRegistry.default()
    assert len(both) == len(ActorRegistry.default()) + 1
    assert [actor.id for actor in both.resolve("لواء واحد")] == ["xx-one"]
    assert list(ActorRegistry.default().with_entries(own)) == list(both)
    assert "xx-one" not in ActorRegistry.default()


def test_the_packaged_registry_is_read_once() -> None:
    assert ActorRegistry.default() is ActorRegistry.default()


def test_an_id_twice_names_both_places(tmp_path: Path) -> None:
    with pytest.raises(LexiconError) as caught:
        loaded(tmp_path, a=PLAIN, b=PLAIN)
    assert str(caught.value) == "b.toml: xx-one: the id is already taken by a.toml: xx-one"
    own = ActorRegistry.load(tmp_path / "a.toml")
    with pytest.raises(LexiconError, match=r"the id is already taken by a\.toml: xx-one"):
        own.with_entries(ActorRegistry.load(tmp_path / "b.toml"))


def test_a_neutral_name_of_two_actors_names_both_places(tmp_path: Path) -> None:
    other = PLAIN.replace("xx-one", "xx-two").replace("لواء واحد", "«لواء» واحد")
    with pytest.raises(LexiconError) as caught:
        loaded(tmp_path, a=PLAIN, b=other)
    assert str(caught.value) == (
        "b.toml: xx-two: «لواء واحد» is also a neutral name of a.toml: xx-one: expected it as ambiguous in both"
    )
    listed = 'ambiguous = ["لواء واحد"]\n'
    both = loaded(tmp_path, a=PLAIN + listed, b=other + listed)
    assert [actor.id for actor in both.resolve("لواء واحد")] == ["xx-one", "xx-two"]


@pytest.mark.parametrize(
    ("added", "message"),
    [
        ("aliasses = []", "'aliasses': expected one of name_ar, name_en, type, country, parent, from, to, "),
        ('aliases = "واحد"', "aliases: expected a list of words, found a text"),
        ("aliases = [1]", "aliases[0]: expected a text in quotes, found a number"),
        ('aliases = ["واحد", ""]', "aliases[1]: expected a word, found an empty text"),
        ('aliases = ["«»"]', "aliases[0]: expected a name with letters, found '«»'"),
        ('aliases = ["ـــ"]', "aliases[0]: expected a name with letters, found 'ـــ'"),
        ('aliases = ["واحد", "واحد"]', "aliases[1]: «واحد» is already listed at aliases[0]"),
        ('aliases = ["أحد", "احد"]', "aliases[1]: «احد» is already listed at aliases[0]"),
        ('aliases = ["واحد"]\nlatin = ["واحد"]', "latin[0]: «واحد» is already listed at aliases[0]"),
        (
            'country = "Syria"',
            "country: expected a country of two capital letters such as \"SY\", found 'Syria'",
        ),
        ('parent = "xx-none"', "parent: expected the id of an actor, found 'xx-none'"),
        ("parent = 3", "parent: expected a text in quotes, found a number"),
        (
            'from = "2014-13"',
            'from: expected a date such as "2014", "2014-06" or "2014-06-29", found \'2014-13\'',
        ),
        ("from = 2014", "from: expected a text in quotes, found a number"),
        ("from = 2014-06-29", "from: expected a text in quotes, found a date or time"),
        ('from = "2014"\nto = "2013-12"', "to: expected a date not before 2014, found 2013-12"),
        ("affiliations = [{}]", "affiliations[0]: relation: expected a text, the field is missing"),
        ("affiliations = [1]", "affiliations[0]: expected a table, found a number"),
        (
            'affiliations = [{relation = "ally", actor = "xx-none"}]',
            "affiliations[0].actor: expected the id of an actor, found 'xx-none'",
        ),
        (
            'affiliations = [{relation = "ally", actor = "xx-one", since = "2014"}]',
            "affiliations[0]: 'since': expected one of relation, actor, from, to",
        ),
        ("codes = 1", "codes: expected a table, found a number"),
        (
            "codes = {acled_inter = true}",
            "codes: 'acled_inter': expected a number or a text, found true or false",
        ),
        ('wikidata = "42"', "wikidata: expected a Wikidata item such as \"Q851\", found '42'"),
    ],
)
def test_entries_that_are_refused(tmp_path: Path, added: str, message: str) -> None:
    assert fault(tmp_path, PLAIN + added).startswith(f"a.toml: xx-one: {message}")


def test_missing_fields_and_bad_ids(tmp_path: Path) -> None:
    assert fault(tmp_path, '[xx-one]\nname_ar = "واحد"\n') == (
        "a.toml: xx-one: name_en: expected a text, the field is missing"
    )
    assert fault(tmp_path, PLAIN.replace("rebel", "gang")).startswith(
        "a.toml: xx-one: type: expected one of state, government, "
    )
    assert fault(tmp_path, PLAIN.replace("xx-one", '"واحد"')) == (
        "a.toml: 'واحد': expected an id of ASCII letters, digits and hyphens"
    )
    assert fault(tmp_path, PLAIN.replace("xx-one", '"xx\\u202eone"')) == (
        r"a.toml: 'xx\u202eone': expected an id of ASCII letters, digits and hyphens"
    )
    assert fault(tmp_path, "xx-one = 1") == "a.toml: xx-one: expected a table, found a number"


def test_paths_that_hold_no_registry(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"expected a folder with files of \.toml"):
        ActorRegistry.load(tmp_path)
    with pytest.raises(LexiconError, match=r"^a\.xlsx: expected a name that ends in \.toml"):
        ActorRegistry.load(tmp_path / "a.xlsx")
    with pytest.raises(LexiconError, match=r"^none\.toml: expected a file that can be read"):
        ActorRegistry.load(tmp_path / "none.toml")


def test_a_users_word_is_a_literal(tmp_path: Path) -> None:
    registry = loaded(tmp_path, a=PLAIN + 'aliases = ["ا.*", "(س|ص)+"]\n')
    assert [actor.id for actor in registry.resolve("ا.*")] == ["xx-one"]
    assert registry.resolve("ابج") == ()
    assert registry.resolve("سصس") == ()
