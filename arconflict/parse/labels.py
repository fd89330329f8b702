"""Labels before their numbers, numbers by reference, and denials: «الجرحى: 14», «ومثلهم من الجرحى», «دون إصابات»."""

from arconflict.parse.fact_reader import FactReader
from arconflict.parse.groups import Amount, outcomes_of


class Labels(FactReader):
    """Reads people who are named by their outcome and whose number stands elsewhere, or is none."""

    def as_many(self, at: int) -> None:
        """27 شهيدا ومثلهم من الجرحى; وإصابة مثلهم"""
        s = self.s
        drafts = self._out.drafts
        if not drafts or drafts[-1].line is not s.line:
            return
        outcomes = outcomes_of(s.behind(at, 1)) if "MIN" in s.behind(at) else outcomes_of(s.before(at))
        amount = drafts[-1].group.amount
        if not outcomes or amount.value is None:
            return
        value = amount.value * 2 if "TWICE" in s.words(at) else amount.value
        place = s.units.edges[s.chunks[at].first]
        like = Amount(value, value, value, "exact", place, place + 1, "as many as before")
        group = s.group(at)._replace(amount=like, belongs=drafts[-1].group.belongs)
        self._out.add(at, at, outcomes, group, "as many as before")

    def label(self, at: int) -> None:
        """الجرحى: 14; الجرحى السبعة"""
        s = self.s
        has = s.words(at)
        outcomes = outcomes_of(has)
        if self._out.is_outbreak(at):
            return
        if "VICTIMS" in has and s.cues.names_the_dead:
            outcomes = frozenset({"killed"})
        self._out.add(at, at, outcomes, s.group(at), "label, then its number")

    def numbered(self, at: int) -> None:
        """القتلى بلغ عددهم 17 شخصا, المصابين وعددهم 7"""
        s = self.s
        if s.kind(at + 1) not in ("counted", "number") or self._out.is_outbreak(at):
            return
        outcomes = outcomes_of(s.words(at))
        if "VICTIMS" in s.words(at) and s.cues.names_the_dead:
            outcomes = frozenset({"killed"})
        s.used.add(at + 1)
        self._out.add(at, at + 1, outcomes, s.group(at + 1), "label, then its number")

    def denied(self, at: int) -> None:
        """دون وقوع إصابات"""
        has = self.s.words(at)
        outcomes = outcomes_of(has)
        if has & {"WOUNDED", "WEAK"} and self._assertion.is_denied_illness(self.s, at):
            return
        dead = (
            "LOSSES" in has
            and "LIFE" in has
            or "VICTIMS" in has
            and not has & {"COUNTED_EVENT"}
            and self.s.cues.names_the_dead
        )
        if dead:
            outcomes = frozenset({"killed"})
        if {"VICTIMS", "SINGULAR"} <= self.s.features(
            self.s.chunks[at].after - 1
        ) and "TELLS" in has:  # «حتى لا يقع ضحية الاحتيال»
            return
        if outcomes:
            last = self._whom(at)
            self._out.add(at, last, outcomes, self.s.group(last), "denied", factuality="negated")

    def _whom(self, at: int) -> int:
        """«لم يصب أي جندي»: the chunk that says whom a denial is about, else the denial itself."""
        s = self.s
        gap = int("NO_ONE" in s.behind(at))
        follows = s.kind(at + 1) == "people" and s.gap(at, at + 1) == gap and not s.group(at + 1).outcomes
        if not follows or "DEF" in s.features(s.chunks[at + 1].first):
            return at
        s.used.add(at + 1)
        return at + 1
