"""Relatives by number: how many relatives of somebody stand on a list, beside the number that a report gives.

Who is a relative comes from the ties on record, and for children from names that are made of the father's: the entry of
`Nadir Radu Vesk` is that of a child of `Radu Vesk`. Such a name supports a claim, and never speaks against one.
"""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.check.case import Desk, Ruling
from onrecord.check.compare import compare_periods, period_or_none
from onrecord.check.entries import cite_entry
from onrecord.check.listing.counts import fits, lists_of
from onrecord.check.party.listed_facts import stands_in
from onrecord.model.claim import DesignationClaim
from onrecord.model.quantity import Estimate
from onrecord.model.record import Entity, Entry, Snapshot, TieStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, MentionKind, Relation, SlotOutcome, Stance
from onrecord.record.authorities import title_of_list
from onrecord.text.normalize import fold, skeleton

MOST_SHOWN = 12
"""Entries that a verdict shows."""
_INVERSE = {Relation.PARENT_OF: Relation.CHILD_OF, Relation.CHILD_OF: Relation.PARENT_OF}


class _Row(NamedTuple):
    """An entry of a relative; `tied` where the record says so, and not the name alone."""

    snapshot: Snapshot
    entry: Entry
    tied: bool


def check_relatives(claim: DesignationClaim, count: Estimate, desk: Desk) -> Verdict:
    """Return the verdict on a number of relatives that a report puts on a list: by day, place, or presence."""
    ruling = Ruling(claim, desk)
    verdict = None
    for source in lists_of(claim, desk):
        rows = _relatives(claim, source, desk)
        same = [row for row in rows if _is_of_time(claim, row.entry) and _is_at_place(claim, row.entry, desk)]
        # A number alone may fit by chance where only names say who is a relative.
        telling = claim.when is not None or claim.place or all(row.tied for row in same)
        if same and telling and fits(count, len(same)):
            return _told(claim, count, source, same, Label.SUPPORTED, ruling)
        verdict = verdict or _of_another_day(claim, count, source, rows, ruling)
    return verdict or ruling.silent("so many relatives on a list")


def _relatives(claim: DesignationClaim, source: str, desk: Desk) -> list[_Row]:
    """The entries of those on a list who are such relatives of somebody."""
    snapshot = next((s for s in desk.view.around(source) if s is not None), None)
    if snapshot is None or claim.kin is None:
        return []
    party = desk.entity(claim.kin_of)
    tied = _tied(claim.kin, party, desk) if party is not None else frozenset()
    named = _names_of(claim, party, desk) if claim.kin is Relation.CHILD_OF else []
    rows = []
    for entry in desk.view.entries(snapshot):
        if entry.kind is not MentionKind.PERSON or (party is not None and entry.ref in party.refs):
            continue
        if entry.ref in tied:
            rows.append(_Row(snapshot, entry, tied=True))
        elif named and _is_child_by_name(entry, named):
            rows.append(_Row(snapshot, entry, tied=False))
    return rows


def _tied(kin: Relation, party: Entity, desk: Desk) -> frozenset[str]:
    """The foreign ids of those whom the record calls such a relative of a person."""
    others = set()
    for statement in desk.view.statements(party.id):
        if not isinstance(statement, TieStatement) or statement.denied:
            continue
        forward = statement.other == party.id
        relation = statement.relation if forward else _INVERSE.get(statement.relation, statement.relation)
        if relation is kin:
            others.add(statement.subject if forward else statement.other)
    known = [desk.view.entity(other) for other in others if other.startswith("ent-")]
    return frozenset(ref for entity in known for ref in entity.refs)


def _names_of(claim: DesignationClaim, party: Entity | None, desk: Desk) -> list[list[str]]:
    """The names of a father, as words in one spelling; of a party that is not linked those told of him."""
    if party is not None:
        names = [name.text for name in party.names if name.script == "Latn"]
        return [words for name in names if len(words := _words(name)) > 1]
    mention = desk.mentions.get(claim.kin_of or "")
    told = _words(desk.name(claim.kin_of)) if mention is not None and mention.form is MentionForm.NAMED else []
    return [told] if told else []


def _words(name: str) -> list[str]:
    return [skeleton(word) for word in fold(name).split()]


def _is_child_by_name(entry: Entry, fathers: Sequence[Sequence[str]]) -> bool:
    """Whether a name of an entry goes on behind its first word with that of the father."""
    for name in entry.names:
        words = _words(name.text)
        if any(words[1 : 1 + len(father)] == list(father) for father in fathers):
            return True
    return False


def _is_of_time(claim: DesignationClaim, entry: Entry) -> bool:
    period = claim.when.period if claim.when is not None else None
    listed_on = period_or_none(entry.listed_on)
    if period is None:
        return True
    return listed_on is not None and compare_periods(period, listed_on).outcome is SlotOutcome.SAME


def _is_at_place(claim: DesignationClaim, entry: Entry, desk: Desk) -> bool:
    party = desk.view.entity_of_ref(entry.ref) if claim.place else None
    if party is None:
        return not claim.place
    return any(stands_in(claim.place, row.value) for row in desk.attributes(party, "address"))


def _of_another_day(
    claim: DesignationClaim, count: Estimate, source: str, rows: Sequence[_Row], ruling: Ruling
) -> Verdict | None:
    """`differs` where as many relatives, told by their ties, were all listed on one other day."""
    days = {row.entry.listed_on for row in rows}
    other = claim.when is not None and count.is_exact and not claim.place and all(row.tied for row in rows)
    if not other or not rows or not fits(count, len(rows)) or len(days) != 1 or None in days:
        return None
    return _told(claim, count, source, rows, Label.DIFFERS, ruling)


def _told(
    claim: DesignationClaim, count: Estimate, source: str, rows: Sequence[_Row], label: Label, ruling: Ruling
) -> Verdict:
    same = label is Label.SUPPORTED
    ruling.consulted += ruling.desk.snapshots_consulted([source])
    for row in rows[:MOST_SHOWN]:
        ruling.cite(cite_entry(source, row.snapshot, row.entry), Stance.SUPPORTS if same else Stance.CONTRADICTS)
    ruling.compare("count", count.quote, str(len(rows)), SlotOutcome.SAME, source=source)
    if claim.when is not None:
        days = ", ".join(sorted({row.entry.listed_on or "" for row in rows}))
        outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
        ruling.compare("date", claim.when.quote, days, outcome, source=source)
    names = ", ".join(row.entry.names[0].text if row.entry.names else row.entry.id for row in rows[:MOST_SHOWN])
    head = f"{title_of_list(source)} ({rows[0].snapshot.date})"
    when = f", listed on {rows[0].entry.listed_on}" if not same else ""
    return ruling.verdict(label, f"{head}: {len(rows)} entries, {names}{when}.")
