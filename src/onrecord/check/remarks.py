"""Remarks: does a sentence that a source gives about a party say what the claim says."""

from typing import NamedTuple

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import content_words
from onrecord.model.claim import Claim
from onrecord.model.record import Entity, Statement
from onrecord.model.time import Period
from onrecord.model.vocab import Label, Polarity, SlotOutcome, Stance
from onrecord.model.verdict import Verdict
from onrecord.text.normalize import fold

SHARE_OF_WORDS = 0.6
"""Share of a claim's content words that one source sentence must hold; checked on the development reports only."""


SHARE_OF_LONGER = 0.5
"""The same where at least three words are shared."""
_NEGATIONS = frozenset("not never no neither nor denied denies without unlike".split())


class RemarkMatch(NamedTuple):
    """A source sentence that covers a claim: how much of its words, and which dates."""

    statement: Statement
    share: float
    shared: frozenset[str]


def check_by_remark(claim: Claim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where one cited sentence of a party's entry covers the claim, else None.

    Every number and year of the claim must stand in the sentence, and at least `SHARE_OF_WORDS` of its other
    words, the names of the parties left out.
    """
    match = best_remark(claim, parties, desk)
    if match is None:
        return None
    ruling.cite(match.statement, Stance.SUPPORTS)
    ruling.compare("content", claim.span.quote, match.statement.cite.excerpt, SlotOutcome.SAME, f"shared words: {', '.join(sorted(match.shared)[:8])}")
    return ruling.verdict(Label.SUPPORTED, said(match.statement) + ".")


def best_remark(claim: Claim, parties: list[Entity], desk: Desk) -> RemarkMatch | None:
    """Return the source sentence that covers a claim best, or None."""
    names = {w for entity in parties for name in entity.names for w in content_words(name.text)}
    words = _stems(_counted(content_words(claim.span.quote) - names))
    facts = {w for w in words if any(c.isdigit() for c in w)}
    plain = words - facts
    if len(plain) < 2:
        return None
    best: RemarkMatch | None = None
    for entity in parties:
        for statement in desk.view.statements(entity.id):
            if not decides(statement) or statement.subject != entity.id or not statement.cite.excerpt:
                continue
            theirs = _stems(_counted(content_words(statement.cite.excerpt)))
            if not facts <= theirs:
                continue
            if _negates(statement.cite.excerpt) != (claim.polarity is Polarity.NEGATIVE):
                continue
            shared = plain & theirs
            share = len(shared) / len(plain)
            enough = share >= SHARE_OF_WORDS and len(shared) >= 2 or share >= SHARE_OF_LONGER and len(shared) >= 3
            if enough and (best is None or share > best.share):
                best = RemarkMatch(statement, share, frozenset(shared))
    return best


_NUMBERS = dict(zip("two three four five six seven eight nine ten eleven twelve".split(), map(str, range(2, 13)), strict=True))


def _counted(words: frozenset[str]) -> frozenset[str]:
    """Write number words in digits, so that `nine` and `five` differ as 9 and 5 do."""
    return frozenset(_NUMBERS.get(word, word) for word in words)


def _negates(sentence: str) -> bool:
    return bool(_NEGATIONS & set(fold(sentence).split()))


def _stems(words: frozenset[str]) -> set[str]:
    """Cut English, French and Spanish endings so that `issued` meets `issues` and `killing` meets `killed`."""
    out = set()
    for word in words:
        for ending in ("ations", "ation", "ing", "ed", "es", "s", "er", "ment"):
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                word = word[: -len(ending)]
                break
        out.add(word)
    return out


def years_of(period: Period | None) -> set[str]:
    """Return the years of a period, as text."""
    if period is None or period.first is None or period.last is None:
        return set()
    return {str(year) for year in range(period.first.year, period.last.year + 1)}
