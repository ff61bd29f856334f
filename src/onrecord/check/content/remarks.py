"""Remarks: does a sentence that a source gives about a party say what the claim says."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.content.concepts import concept
from onrecord.check.content.opposites import opposed
from onrecord.check.party.kin import KIN
from onrecord.check.role.terms import begins_after, begins_inside
from onrecord.model.claim import Claim, RoleClaim, TieClaim
from onrecord.model.record import Entity, Statement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, MentionKind, Polarity, SlotOutcome, Stance
from onrecord.text.content import content_words
from onrecord.text.normalize import fold
from onrecord.text.sentences import split_sentences

SHARE_OF_WORDS = 0.6
"""Share of a claim's content words that one source sentence must hold; judged on the development reports."""
SHARE_OF_LONGER = 0.5
"""The same where at least three words are shared; judged on the development reports."""
SHARE_OF_SENTENCE = 0.2
"""Share of a source sentence's words that a claim must hold, the other party counted as one, for it to count."""
_NEGATIONS = frozenset("not never no neither nor denied denies without unlike".split())
_NUMBERS = dict(
    zip("two three four five six seven eight nine ten eleven twelve".split(), map(str, range(2, 13)), strict=True)
)
_MONTHS = frozenset(
    concept(month)
    for month in "january february march april june july august september october november december".split()
)
"""Months, which a sentence must share as it must a year; May is a verb too."""


def _telling_words(claim: Claim) -> str:
    """The words of a claim that a source must have: of kinship, that for the relative alone."""
    return claim.words if isinstance(claim, TieClaim) and claim.relation in KIN else claim.span.quote


Called = Mapping[str, Collection[frozenset[str]]]
"""Names by which the report calls parties, by entity id."""


class RemarkMatch(NamedTuple):
    """A source sentence that says what a claim says: its share of the claim's words, and which."""

    statement: Statement
    share: float
    shared: frozenset[str]


def check_by_remark(claim: Claim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where one cited sentence of a party's entry covers the claim, else None.

    Every number, month and year of the claim must stand in the sentence, so must every other party that it names, and
    at least `SHARE_OF_WORDS` of its other words, the names of the parties left out.
    """
    match = best_remark(claim, parties, desk)
    if match is None:
        return _opposite(claim, parties, desk, ruling)
    if begins_inside(match.statement, desk.as_of):
        ruling.would_change = f"on record since {match.statement.since}, inside the as-of interval: not before"
    ruling.cite(match.statement, Stance.SUPPORTS)
    excerpt = match.statement.cite.excerpt
    shared = f"shared words: {', '.join(sorted(match.shared)[:8])}"
    ruling.compare("content", claim.span.quote, excerpt, SlotOutcome.SAME, tolerance=shared)
    return ruling.verdict(Label.SUPPORTED, said(match.statement) + ".")


def _opposite(claim: Claim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """`differs` where a sentence of the one party's entry says the same but for the opposite of one word."""
    if len(parties) != 1 or claim.polarity is Polarity.NEGATIVE:
        return None
    match = best_remark(claim, parties, desk, against=True)
    if match is None or match.share < SHARE_OF_WORDS:
        return None
    excerpt = match.statement.cite.excerpt
    ruling.cite(match.statement, Stance.CONTRADICTS)
    ruling.compare("content", claim.span.quote, excerpt, SlotOutcome.DIFFERS, source=match.statement.cite.title)
    return ruling.verdict(Label.DIFFERS, said(match.statement) + ".")


def best_remark(claim: Claim, parties: list[Entity], desk: Desk, *, against: bool = False) -> RemarkMatch | None:
    """Return the source sentence that covers a claim best, or None.

    Args:
        claim: The claim.
        parties: Those whose entries are read.
        desk: The case.
        against: Look for a sentence that has the opposite of one word of the claim (`right leg`, `Sector One`) instead.
    """
    names = {word for entity in parties for name in entity.names for word in content_words(name.text)}
    words = _concepts(content_words(_telling_words(claim)) - names)
    facts = {word for word in words if word in _MONTHS or any(c.isdigit() for c in word)}
    plain = words - facts
    if len(plain) + len(parties) - 1 < 2 or not plain:
        return None
    strangers = _concepts(frozenset(word for name in desk.strangers(claim) for word in content_words(name)) - names)
    inside = _named_inside(claim, desk)
    called = _called(claim, desk)
    # A senior leader of a body is not its leader: for a role, to name the body adds nothing to the words for it.
    others = () if isinstance(claim, RoleClaim) else parties
    best: RemarkMatch | None = None
    for entity in parties:
        for statement in desk.view.statements(entity.id):
            excerpt = statement.cite.excerpt
            if not decides(statement) or statement.subject != entity.id or not excerpt:
                continue
            if begins_after(statement, desk.as_of) or opposed(claim.span.quote, excerpt) is not against:
                continue
            if not all(_names_in(other, excerpt, called) for other in inside if other.id != entity.id):
                continue
            theirs = _concepts(content_words(excerpt.replace("United States", "American")))
            if not (facts | strangers) <= theirs or _negates(excerpt) != (claim.polarity is Polarity.NEGATIVE):
                continue
            named = {other.name for other in others if other is not entity and _told_of(other, plain, excerpt, called)}
            shared = (plain & theirs) | named
            share = len(shared) / (len(plain) + len(named))
            if plain & theirs and _is_enough(share, len(shared)) and (best is None or share > best.share):
                best = RemarkMatch(statement, share, frozenset(shared))
    return best


def _named_inside(claim: Claim, desk: Desk) -> list[Entity]:
    """The persons and bodies on record that the words of a claim name."""
    inside = [
        mention
        for mention in (desk.mentions.get(party) for party in desk.party_ids(claim))
        if mention is not None
        and mention.form is MentionForm.NAMED
        and claim.span.start <= mention.span.start < claim.span.end
        and mention.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION)
    ]
    return desk.entities([mention.id for mention in inside])


def _called(claim: Claim, desk: Desk) -> Called:
    """The names of two words or more by which the report calls each party that it links."""
    called: dict[str, set[frozenset[str]]] = {}
    for mention in desk.party_ids(claim):
        entity, name = desk.entity(mention), content_words(desk.name(mention))
        if entity is not None and len(name) > 1:
            called.setdefault(entity.id, set()).add(name)
    return called


def _names_in(party: Entity, excerpt: str, called: Called) -> bool:
    """Whether a sentence names a party: by its official id, or by every telling word of one of its names.

    The name that the report uses counts too: a list may say `Spouse of Radu Vesk`, and not give it as his name.
    """
    if any(ref.partition(":")[2] in excerpt for ref in party.refs):
        return True
    words = content_words(excerpt)
    names = (*(content_words(name.text) for name in party.names), *called.get(party.id, ()))
    return any(name and name <= words for name in names)


def _told_of(party: Entity, plain: set[str], excerpt: str, called: Called) -> bool:
    """Whether a source names a party in a sentence on what is claimed; a long one may name it for another reason."""
    for first, last in split_sentences(excerpt):
        sentence = excerpt[first:last]
        words = _concepts(content_words(sentence))
        if _names_in(party, sentence, called) and len(plain & words) + 1 >= SHARE_OF_SENTENCE * len(words):
            return True
    return False


def _is_enough(share: float, count: int) -> bool:
    return (share >= SHARE_OF_WORDS and count >= 2) or (share >= SHARE_OF_LONGER and count >= 3)


def _negates(sentence: str) -> bool:
    return bool(_NEGATIONS & set(fold(sentence).split()))


def _concepts(words: frozenset[str]) -> set[str]:
    """What words stand for, without those that stand for nothing; number words in digits."""
    return {found for word in words if (found := concept(_NUMBERS.get(word, word)))}
