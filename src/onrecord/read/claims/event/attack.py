"""Attacks: what happened where, when and how."""

from onrecord.model.claim import AttackClaim, Claim
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, Modality
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.event.scene import where
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_ONES = frozenset("one another celui celle".split())
"""Words that stand for an attack told before, and those that may follow them."""
_AFTER_ONES = frozenset("on in that near against at which contre sur".split())


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the attack that a clause tells of, and remember it for the clauses after."""
    lexicon, draft = clause.draft.lexicon, clause.draft
    nouns = [
        h
        for h in clause.hits(lexicon.attack_nouns)
        if not _in_name(clause, h) and not any(draft.verbs[h.first : h.last])
    ]
    verbs = [h for h in clause.hits(lexicon.attack_verbs) if draft.verbs[h.first] or " " in h.phrase]
    elliptic = _elliptic(clause, state)
    armed = [
        h
        for h in clause.hits(lexicon.weapons)
        if clause.when() is not None and clause.segment.verb is not None and " " in h.phrase
    ]
    if not nouns and not verbs and not elliptic and not armed:
        return []
    hit = nouns[0] if nouns else verbs[0] if verbs else elliptic or armed[0]
    place, target = where(clause, hit)
    weapon = clause.hits(lexicon.weapons)
    when = clause.when()
    if not (place or target or when or elliptic) or (hit.last >= clause.last and not (place or target or when)):
        return []
    if (
        nouns
        and hit.first > clause.first
        and draft.words[hit.first - 1] in ("that", "this", "these", "those")
        and when is None
        and not verbs
    ):
        return []
    if when is None and not (place and target) and not elliptic and not (verbs and not nouns):
        return []
    responsible = clause.hits(lexicon.responsible)
    perpetrators: list[Found] = []
    if verbs and not nouns:
        opens = draft.lexicon.verb_first and not clause.parties(clause.first, verbs[0].first)
        doers = clause.parties(verbs[0].last)[:1] if opens else clause.parties(clause.first, verbs[0].first)
        perpetrators = [f for f in doers if not f.root.authority][:2]
    accusing = [h for h in responsible if h.value in ("blamed", "denied") and h.last <= hit.first]
    modality = {"modality": Modality.ACCUSED} if accusing else {}
    claim = clause.make(
        AttackClaim,
        span=_noun_span(clause, hit) if accusing else _span(clause, hit),
        **modality,
        perpetrators=clause.ids(perpetrators),
        target=target,
        place=place,
        weapon=weapon[0].phrase if weapon else "",
        when=when,
        attribution=responsible[0].value if responsible else "asserted",
        says=f"attack on {target or place}" + (f" ({when.quote})" if when and when.quote else ""),
    )
    state.attack, state.attack_sentence = claim, clause.segment.sentence
    return [claim]


def _span(clause: Clause, hit: Hit) -> Span:
    """The clause, without a casualty relative at its end, which is a claim of its own."""
    casualties = [h for h in clause.hits(clause.draft.lexicon.casualty_words) if h.first > hit.last]
    if casualties and clause.draft.numbers_in(casualties[0].first, clause.last):
        cut = casualties[0].first
        while cut > hit.last + 1 and clause.draft.words[cut - 1] in ("that", "which", "who", ",", "and"):
            cut -= 1
        return clause.draft.span(clause.first, cut) if cut > hit.last + 2 else clause.span
    return clause.span


def _noun_span(clause: Clause, hit: Hit) -> Span:
    """The attack as a noun phrase, after the words that accuse somebody of it."""
    first = hit.first
    while first > clause.first and clause.draft.words[first - 1] in clause.draft.lexicon.articles:
        first -= 1
    casualties = [h for h in clause.hits(clause.draft.lexicon.casualty_words) if h.first > hit.last]
    last = casualties[0].first - 1 if casualties else clause.last
    return clause.draft.span(first, max(last, hit.last))


def _elliptic(clause: Clause, state: State) -> Hit | None:
    """`the one on the base`, `the one that took place in 2017`: an attack noun left out after an attack before."""
    words = clause.draft.words
    if state.attack is None or clause.segment.sentence - state.attack_sentence > 1:
        return None
    for at in range(clause.first, min(clause.first + 3, clause.last - 1)):
        if words[at] in _ONES and words[at + 1] in _AFTER_ONES:
            return Hit(at, at + 1, words[at], "")
    return None


def _in_name(clause: Clause, hit: Hit) -> bool:
    return any(
        f.first <= hit.first < f.last and f.form is MentionForm.NAMED and f.last - f.first > 1
        for f in clause.mentions()
    )
