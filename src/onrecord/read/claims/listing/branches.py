"""Branches that come on a list one by one: `Bosnia and Somalia came first, on 3 May 2004`, `Kenia folgte am 4. Mai`."""

from onrecord.model.claim import When
from onrecord.read.antecedents import is_branch
from onrecord.read.branches import BEING, COMING
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.batches import Batch
from onrecord.read.claims.listing.listing_when import when_listed
from onrecord.read.claims.state import State

_ORDER = frozenset(
    "first last next later finally afterwards abord premier première premiers premières ensuite dernière dernier "
    "dernières primero primera primeras primeros última último últimas luego después zuerst zunächst zuletzt danach "
    "первыми первой первым сначала последними последней затем потом".split()
)


def branches_came(clause: Clause, state: State) -> Batch | None:
    """Return the branches that a clause tells to have come on the list spoken of, with their date; None elsewhere."""
    draft, segment = clause.draft, clause.segment
    if segment.verb is None or segment.kind not in ("main", "coordinate") or clause.negative:
        return None
    subject = tuple(f for f in clause.mentions() if f.last <= segment.verb and is_branch(f))
    verbs = range(segment.verb, min(clause.last, segment.verb + 2))
    at = max((n for n in verbs if draft.words[n] in COMING | BEING), default=None)
    added = clause.hits(draft.lexicon.list_verbs, segment.verb)
    if not subject or (at is None and not added) or not _is_told_of(clause, state):
        return None
    if any(hit.value in ("delisted", "off") for hit in added):
        return None
    when: When | None = when_listed(clause, state)
    at = segment.verb if at is None else at
    ordered = bool(added) or not _ORDER.isdisjoint(draft.words[at : clause.last])
    follows = draft.words[at] in COMING
    return Batch(subject, when) if when is not None and (ordered or follows) else None


def _is_told_of(clause: Clause, state: State) -> bool:
    """Whether a list was told before, or an authority is named in the clause or before it."""
    draft, sentence = clause.draft, clause.segment.sentence
    first, _ = draft.sentences[max(0, sentence - NEAR)]
    last = max(clause.last, draft.sentences[sentence][1])
    known = max(state.list_in, state.listed_in) >= 0
    return known or any(draft.lexicon.authorities.find(draft.words, 0 if sentence <= NEAR else first, last))


NEAR = 5
"""Sentences back in which an authority may have been named."""
