"""Births of several persons told in one row: `X and Y, born in 1947 and 1962`, `X et Y, nés en 1950 et en 1951`."""

from itertools import pairwise

from onrecord.model.claim import Claim, IdentityClaim
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.text.dates import DateMention
from onrecord.text.phrases import Hit


def find_births_each(clause: Clause, hit: Hit) -> list[Claim]:
    """Return a birth for each name of a row before a clause that gives as many dates as the row has names."""
    draft, (first, _) = clause.draft, clause.draft.sentences[clause.segment.sentence]
    dates = _row_of_dates(clause)
    if not dates:
        return []
    names = [
        f
        for f in draft.within(first, hit.first)
        if f.form is MentionForm.NAMED and (is_party(f) or f.root.kind is MentionKind.OTHER) and not f.place
    ][-len(dates) :]
    if len(names) != len(dates) or not _is_row(clause, names):
        return []
    last = draft.token_at(dates[-1].end - 1) + 1
    return [
        clause.make(
            IdentityClaim,
            span=draft.span(name.first, max(last, name.last)),
            party=clause.id_of(name),
            born=date.period,
            when=None,
            says=f"{name.root.name} was born in {date.quote}",
        )
        for name, date in zip(names, dates, strict=True)
    ]


def _row_of_dates(clause: Clause) -> list[DateMention]:
    """The dates of a clause where no more than commas and a conjunction part them; none where there is but one."""
    draft = clause.draft
    dates = draft.dates_in(clause.first, clause.last)
    small = draft.lexicon.conjunctions | draft.lexicon.prepositions | {","}
    joined = False
    for one, other in pairwise(dates):
        between = draft.words[draft.token_at(one.end - 1) + 1 : draft.token_at(other.start)]
        if not all(word in small for word in between):
            return []
        joined = joined or any(word in draft.lexicon.conjunctions for word in between)
    return dates if joined else []


def _is_row(clause: Clause, names: list[Found]) -> bool:
    """Whether commas and a conjunction alone part names."""
    draft = clause.draft
    for at, (one, other) in enumerate(pairwise(names)):
        between = draft.words[one.last : other.first]
        joint = any(word in draft.lexicon.conjunctions for word in between)
        plain = all(word in draft.lexicon.conjunctions or word == "," for word in between)
        if not between or not plain or (at == len(names) - 2 and not joint):
            return False
    return True
