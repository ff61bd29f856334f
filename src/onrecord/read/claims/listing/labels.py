"""Labels: descriptions such as `terrorist group` that only an authority can give."""

from onrecord.model.claim import Claim, DesignationClaim
from onrecord.model.vocab import Modality
from onrecord.read.claims.clause import Clause, is_party


def find_label(clause: Clause) -> list[Claim]:
    """Return a description that only an authority can give (`the country's most feared terrorist group`)."""
    hits = clause.hits(clause.draft.lexicon.labels)
    if not hits:
        return []
    first = hits[0].first
    words = clause.draft.words
    while first > clause.first and words[first - 1] not in (",", "of", "as", "is", "was", "are", "known", "and"):
        first -= 1
    parties = [
        f
        for f in clause.draft.around(hits[0].last, 0, 12)
        if 0 <= f.first - hits[0].last <= 6 and is_party(f) and not f.root.authority
    ][:1] or [f for f in clause.parties() if f.last <= first and not f.root.authority][-1:]
    if not parties:
        return []
    evaluative = bool(clause.draft.lexicon.opinions.find(words, first, hits[0].last))
    return [
        clause.make(
            DesignationClaim,
            span=clause.draft.span(first, hits[0].last),
            parties=clause.ids(parties),
            status="label",
            modality=Modality.ASSERTED,
            flags=("evaluative", "label_needs_authority") if evaluative else ("label_needs_authority",),
            says=f"{parties[0].root.name} is described as a {hits[0].phrase}",
        )
    ]
