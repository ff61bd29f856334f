"""Whether a party was on record by the clock of a view: a report cannot mean an entry that was made years after it."""

from onrecord.model.record import Entity
from onrecord.model.vocab import Mode
from onrecord.record.base import RecordView


def is_on_record(entity: Entity, view: RecordView) -> bool:
    """Whether something admissible is about the party, or it stood in a snapshot up to the next after as-of.

    Parties of record files have no entry that could be too new.
    """
    sources = set(view.sources())
    listed = [ref for ref in entity.refs if ref.partition(":")[0] in sources]
    if view.mode is Mode.KNOWN_NOW or view.as_of is None or len(listed) < len(entity.refs) or not listed:
        return True
    if any(statement.subject == entity.id for statement in view.statements(entity.id)):
        return True
    for ref in listed:
        _, after = view.around(ref.partition(":")[0])
        for presence in view.history_of_ref(ref):
            if presence.entry is not None and (after is None or presence.snapshot.date <= after.date):
                return True
    return False
