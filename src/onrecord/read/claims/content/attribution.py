"""Attributions: somebody, or a document, says something; what is said is a claim of its own."""

from onrecord.model.claim import AttributionClaim, Claim
from onrecord.model.vocab import Modality
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.state import State
from onrecord.text.phrases import Hit

_ACTS = {
    "said": Modality.REPORTED,
    "denied": Modality.DENIED,
    "admitted": Modality.CLAIMED,
    "accused": Modality.ACCUSED,
    "claimed": Modality.CLAIMED,
}


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the attribution claim of a clause: a report cited, a denial, an admission, an accusation."""
    lexicon, draft = clause.draft.lexicon, clause.draft
    according = clause.hits(lexicon.according)
    reports = clause.hits(lexicon.reports)
    if according and reports and clause.segment.kind == "attribution":
        return [
            clause.make(
                AttributionClaim,
                document=draft.text_of(according[0].last, clause.last),
                act="reported",
                when=clause.when(),
                modality=Modality.ASSERTED,
                flags=("unnamed_source",),
                says=f"there is such a document: {draft.text_of(according[0].last, clause.last)}",
            )
        ]
    hits = [h for h in clause.hits(lexicon.responsible) if h.value in ("denied", "admitted")]
    hits += [
        h
        for h in clause.hits(lexicon.reporting)
        if h.value in ("denied", "admitted", "accused") and (draft.verbs[h.first] or lexicon.language != "en")
    ]
    if not hits:
        return []
    hit = hits[0]
    speaker = _accuser(clause, hit) or _behind_verb(clause, hit) or draft.text_of(clause.first, hit.first)
    speaker = speaker or (clause.subject.root.name if clause.subject else "")
    return [
        clause.make(
            AttributionClaim,
            act=hit.value,
            speaker=speaker,
            parties=clause.ids(clause.parties()),
            when=clause.when(),
            modality=_ACTS[hit.value],
            says=f"{speaker or 'somebody'} {hit.phrase} something",
        )
    ]


LONGEST_SPEAKER = 3
"""Words for a speaker who stands behind the verb and bears no name that was found."""


def _behind_verb(clause: Clause, hit: Hit) -> str:
    """Who speaks where the verb opens its clause: a name behind it, or the words up to the next preposition."""
    draft = clause.draft
    if not draft.lexicon.verb_first or hit.first - clause.first > 1:
        return ""
    named = [f for f in clause.mentions(hit.last) if f.first - hit.last <= 1]
    if named:
        return draft.text_of(named[0].first, named[0].last)
    end = hit.last
    while end < min(clause.last, hit.last + LONGEST_SPEAKER) and draft.words[end] not in draft.lexicon.prepositions:
        end += 1
    return draft.text_of(hit.last, end)


def _accuser(clause: Clause, hit: Hit) -> str:
    """Who speaks in a passive (`accused by New Delhi of directing the attack`); empty in an active clause."""
    draft, at = clause.draft, hit.last
    if hit.value != "accused" or at >= clause.last - 1 or draft.words[at] not in draft.lexicon.by_words:
        return ""
    end = at + 1
    while end < clause.last and draft.words[end] not in draft.lexicon.of_words and draft.words[end] != ",":
        end += 1
    return draft.text_of(at + 1, end)
