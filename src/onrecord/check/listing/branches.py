"""Branches of one body beside the entries that a list has for them: by the name of the body and the country.

Both must be in one entry, and in no other of that country. What a list has no such entry for is left open: it may have
the branch under another name.
"""

from onrecord.check.case import Desk, Part, Ruling
from onrecord.check.compare import compare_periods, period_or_none
from onrecord.check.listing.counts import lists_of
from onrecord.check.listing.listings import compare_listing
from onrecord.check.listing.standing import HeldEntry, Standing
from onrecord.model.claim import DesignationClaim
from onrecord.model.record import Entry
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import FactKind, Label, MentionKind, SlotOutcome
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold

_PLAIN = frozenset(
    "al el the of and foundation charity charitable islamic trust relief society organization organisation "
    "humanitarian international association committee company group bank institute institution agency council".split()
)
"""Words of the names of many bodies; a name of no others is known by all of its words."""


def check_branches(claim: DesignationClaim, desk: Desk) -> Verdict:
    """Return the verdict on a listing of branches that a report tells by their countries."""
    ruling = Ruling(claim, desk)
    source = lists_of(claim, desk)[0]
    body = _words(desk.name(claim.parties[0]))
    core = body - _PLAIN or body
    core -= {word for word in core if nation_of(word)}
    if not core or source not in desk.view.sources() or claim.status != "listed":
        return ruling.silent()
    ruling.consulted += desk.snapshots_consulted([source])
    held = _entries(core, source, desk)
    parts: list[Part] = []
    for nation in claim.branches:
        entry = _of(nation, held, claim)
        if entry is None:
            return ruling.silent(f"a branch in {nation.title()}")
        parts.append(compare_listing(claim, source, Standing("listed", entry=entry), ruling))
    labels = {part.label for part in parts}
    label = next((told for told in (Label.DIFFERS, Label.CONTRADICTED) if told in labels), Label.PARTLY_SUPPORTED)
    return ruling.verdict(labels.pop() if len(labels) == 1 else label, " ".join(part.text for part in parts))


def _entries(core: set[str], source: str, desk: Desk) -> list[HeldEntry]:
    """The entries of bodies, on the snapshots next to as-of, one of whose names has all the words."""
    found: dict[str, HeldEntry] = {}
    for snapshot in desk.view.around(source):
        if snapshot is None:
            continue
        for entry in desk.view.entries(snapshot):
            if entry.ref in found or entry.kind is MentionKind.PERSON:
                continue
            if any(core <= _words(name.text) for name in entry.names):
                found[entry.ref] = HeldEntry(snapshot, entry)
    return list(found.values())


def _of(nation: str, held: list[HeldEntry], claim: DesignationClaim) -> HeldEntry | None:
    """The one entry of a country: by its name, else by its addresses; of several the one with the date told."""
    named = [row for row in held if any(_tells(name.text, nation) for name in row.entry.names)]
    there = [row for row in held if any(_tells(text, nation) for text in _places(row.entry))]
    rows = named or there
    if len(rows) > 1 and claim.when is not None and claim.when.period is not None:
        dated = [(row, period_or_none(row.entry.listed_on)) for row in rows]
        told = claim.when.period
        rows = [row for row, day in dated if day and compare_periods(told, day).outcome is SlotOutcome.SAME]
    return rows[0] if len(rows) == 1 else None


def _places(entry: Entry) -> list[str]:
    return [fact.value.rpartition(",")[2] for fact in entry.facts if fact.kind is FactKind.ADDRESS]


def _tells(text: str, nation: str) -> bool:
    parts = text.replace("(", " ").replace(")", " ").replace(":", " ").split()
    return nation_of(text.strip()) == nation or any(nation_of(part) == nation for part in parts)


def _words(name: str) -> set[str]:
    """The words of a name, in one spelling: `Orlamayn` is `Orlamain`."""
    plain = "".join(letter if letter.isalnum() else " " for letter in fold(name))
    return {word.replace("ay", "ai").replace("ei", "ai") for word in plain.split() if len(word) > 1}
