"""Several parties of one listing: by a word for them, or joined as the subject of a plural verb."""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.counted import tells_each
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
    row = row_before(draft, first, verb)
    return list(row) if any(f.root is parties[0].root for f in row) else parties


def denied_by_group(clause: Clause) -> bool:
    """Return whether a clause denies its verb by a word for several parties: `Neither has come off it`."""
    return any(f.none for f in clause.groups)
