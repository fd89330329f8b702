"""«وفاة عاملين» in a headline is two where the report says «توفي عاملان»: a form that may be a dual or a plural."""

from arconflict.parse.document import Draft

GENITIVE, NOMINATIVE = "ين", "ان"
"""How a noun ends that may be a dual, and one that is."""


def settled(drafts: list[Draft]) -> list[Draft]:
    """The drafts, with the number of a noun that may be a dual taken from where the same people are told of as two.

    Only where nothing else in the document is of that noun and outcome: «مقتل مدنيين … قتل مدنيان … وقتل ثلاثة مدنيين»
    stays open.
    """
    pairs = {(d.group.noun, d.outcomes): d for d in drafts if d.group.amount.rule == "two: a dual noun"}
    return [_as_two(draft, drafts) if _may_be_two(draft, pairs) else draft for draft in drafts] if pairs else drafts


def _may_be_two(draft: Draft, pairs: dict[tuple[str, frozenset[str]], Draft]) -> bool:
    noun = draft.group.noun
    vague = draft.group.amount.rule == "some: a plural noun" and noun.endswith(GENITIVE)
    return vague and (noun.removesuffix(GENITIVE) + NOMINATIVE, draft.outcomes) in pairs


def _as_two(draft: Draft, drafts: list[Draft]) -> Draft:
    stem = draft.group.noun.removesuffix(GENITIVE)
    others = [d for d in drafts if d is not draft and d.outcomes == draft.outcomes and d.relation != "part_of"]
    alike = {d.group.amount.value for d in others if d.group.noun.startswith(stem)}
    if alike != {2}:
        return draft
    amount = draft.group.amount._replace(value=2, low=2, high=2, modifier="exact", rule="two: as told elsewhere")
    return draft._replace(group=draft.group._replace(amount=amount))
