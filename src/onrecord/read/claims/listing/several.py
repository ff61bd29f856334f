"""Several parties of one listing: by a word for them, or joined as the subject of a plural verb."""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.counted import tells_each
from onrecord.read.claims.listing.batches import ORDER, row_of
from onrecord.read.draft import Found
from onrecord.read.groups.rows import row_before


def groups_told(clause: Clause) -> list[Found]:
    """Return the word for several parties that a clause goes on about: `Ils y figurent tous les deux`."""
    groups = [f for f in clause.groups if not tells_each(clause, f)]
    return groups if len(groups) == 1 else []


def whole_row(clause: Clause, parties: list[Found]) -> list[Found]:
    """Return the names joined as the subject of a plural verb, where one was read: `X, a clerk, and Y, a cook, are`."""
    draft, verb = clause.draft, clause.segment.verb
    first, _ = draft.sentences[clause.segment.sentence]
    if len(parties) != 1 or verb is None or parties[0].members or parties[0].form is not MentionForm.NAMED:
        return parties
    row = row_before(draft, first, verb) if clause.segment.kind != "participle" else _last_told(clause, first)
    row = row or row_before(draft, first, verb)
    return list(row) if any(f.root is parties[0].root for f in row) else parties


_ARE = frozenset({"are", "were"})


def _last_told(clause: Clause, first: int) -> tuple[Found, ...]:
    """The names of a row that a clause gives as the first or last of several, behind which a participle lists them.

    `The last to arrive are X and Y, added in August`: both were.
    """
    draft, end = clause.draft, clause.first
    if draft.lexicon.language != "en":
        return ()
    verb = next((at for at in range(end - 1, first, -1) if draft.words[at] in _ARE), None)
    if verb is None or ORDER.isdisjoint(draft.words[first:verb]) or draft.tokens[end - 1].text != ",":
        return ()
    row = row_of(draft, verb + 1, end)
    return row if row and row[-1].last >= end - 1 else ()


_ASIDES = ("relative", "participle", "appositive", "attribution")


def only_asides(clause: Clause, at: int) -> bool:
    """Return whether no verb but those of asides stands between a token of the sentence and a clause.

    An aside that tells when somebody was born makes a claim of its own, and parts the words around it.
    """
    draft = clause.draft
    verbs = [to for to in range(at, clause.first) if draft.verbs[to]]
    if not verbs:
        return True
    if draft.lexicon.birth.find(draft.words, at, clause.first):
        return False
    first, _ = draft.sentences[clause.segment.sentence]
    asides = [s for s in draft.segments_from(first) if s.first < clause.first and s.kind in _ASIDES]
    return all(any(s.first <= to < s.last for s in asides) for to in verbs)


def denied_by_group(clause: Clause) -> bool:
    """Return whether a clause denies its verb by a word for several parties: `Neither has come off it`."""
    return any(f.none for f in clause.groups)
