"""Other statements: location, forecasts, opinions, background with a party or a speaker in it."""

from onrecord.model.claim import Claim, OtherClaim
from onrecord.model.vocab import Modality
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the clause as a claim of kind `other`, where it says something of a party, or somebody says it."""
    draft = clause.draft
    modality = Modality(clause.segment.modality or "asserted")
    located = clause.hits(draft.lexicon.located)
    parties = clause.parties()
    subject = clause.subject
    if subject is not None and is_party(subject) and not any(f.root is subject.root for f in parties):
        parties = [subject, *parties]
    topic = located[0].value if located else modality.value if modality in (Modality.FORECAST, Modality.OPINION) else ""
    if clause.segment.verb is None and not located:
        return []
    if clause.segment.kind == "attribution" and not parties:
        return []  # it names a speaker, and says nothing
    if clause.last - clause.first < 3:
        return []
    if not parties and not topic and not clause.segment.speaker and not _tells_of_list(clause):
        return []
    span = clause.span
    if modality is Modality.OPINION and not parties:
        hits = draft.lexicon.opinions.find(draft.words, clause.first, clause.last)
        first = hits[0].first if hits else clause.first
        if hits and first > clause.first and draft.words[first - 1] in draft.lexicon.articles:
            first -= 1
        span = draft.span(first, clause.last)
    return [
        clause.make(
            OtherClaim,
            span=span,
            parties=clause.ids(parties),
            topic=topic,
            when=clause.when(),
            says=span.quote,
        )
    ]


def _tells_of_list(clause: Clause) -> bool:
    """Whether a clause in another language than English is about a list or a listing, of nobody that it names."""
    lexicon = clause.draft.lexicon
    if lexicon.language == "en" or clause.segment.kind not in ("main", "coordinate", "content"):
        return False
    verbs = [hit for hit in clause.hits(lexicon.list_verbs) if hit.value in ("strong", "delisted")]
    return bool(verbs or clause.hits(lexicon.list_nouns)) or clause.when() is not None
