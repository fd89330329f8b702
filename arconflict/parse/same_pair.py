"""«وفاة عاملين» in a headline is two where the report says «توفي عاملان»: a form that may be a dual or a plural."""

from collections import Counter

from arconflict.parse.document import Draft

GENITIVE, NOMINATIVE = "ين", "ان"
"""How a noun ends that may be a dual, and one that is."""


def settled(drafts: list[Draft]) -> list[Draft]:
    """The drafts, with the number of a noun that may be a dual taken from where the same people are told of as two.

    Only where nothing else in the document is of that noun and outcome: «مقتل مدنيين … قتل مدنيان … وقتل ثلاثة مدنيين»
    stays open.
    """
    pairs = {(d.group.noun, d.outcomes) for d in drafts if d.group.amount.rule == "two: a dual noun"}
    if not pairs:
        return drafts
    told: dict[frozenset[str], Counter[tuple[str, bool]]] = {}
    for d in drafts:
        if d.relation != "part_of":
            told.setdefault(d.outcomes, Counter())[d.group.noun, d.group.amount.value == 2] += 1
    return [
        _as_two(draft, told.get(draft.outcomes, Counter())) if _may_be_two(draft, pairs) else draft for draft in drafts
    ]


def _may_be_two(draft: Draft, pairs: set[tuple[str, frozenset[str]]]) -> bool:
    noun = draft.group.noun
    vague = draft.group.amount.rule == "some: a plural noun" and noun.endswith(GENITIVE)
    return vague and (noun.removesuffix(GENITIVE) + NOMINATIVE, draft.outcomes) in pairs


def _as_two(draft: Draft, told: Counter[tuple[str, bool]]) -> Draft:
    """The draft as two, where all others of its noun are; `told` is how often each noun has its outcome, as two or not."""
    stem, own = draft.group.noun.removesuffix(GENITIVE), (draft.group.noun, False)
    itself = int(draft.relation != "part_of")
    alike = {two for (noun, two), n in told.items() if noun.startswith(stem) and n > itself * ((noun, two) == own)}
    if alike != {True}:
        return draft
    amount = draft.group.amount._replace(value=2, low=2, high=2, modifier="exact", rule="two: as told elsewhere")
    return draft._replace(group=draft.group._replace(amount=amount))
