"""What a list shows of a party: its entry, its absence from the snapshots held, or nothing that decides."""

from onrecord.check.case import Part, Ruling, said
from onrecord.check.entries import cite_entry
from onrecord.check.listing.standing import HeldEntry, Standing
from onrecord.model.record import Citation, Snapshot
from onrecord.model.vocab import Label, SourceKind, Stance
from onrecord.record.authorities import title_of_list


def entry_citation(source: str, held: HeldEntry) -> Citation:
    """Return the citation of an entry in a snapshot, with its listing date where the list gives one."""
    return cite_entry(source, held.snapshot, held.entry)


def cite_listing(ruling: Ruling, source: str, standing: Standing, stance: Stance) -> str:
    """Add the entry and the statements of a listing as evidence; return the sentence that names the first."""
    texts = []
    held = standing.entry
    for statement in standing.statements:
        copied_from = statement.cite.snapshot
        if held is None or copied_from is None or copied_from == held.snapshot.date:
            ruling.cite(statement, stance)
            texts.append(said(statement))
    if held is not None:
        cite = entry_citation(source, held)
        if not any(e.cite.ref == cite.ref and e.cite.snapshot == cite.snapshot for e in ruling.evidence):
            ruling.cite(cite, stance)
        texts.insert(0, said(cite))
    return texts[0] if texts else ""


def cite_absence(ruling: Ruling, name: str, source: str, snapshots: tuple[Snapshot, ...], stance: Stance) -> str:
    """Add the absence of a name from snapshots as evidence; return the sentence that says so."""
    title = title_of_list(source)
    for snapshot in snapshots:
        cite = Citation(
            source=source,
            title=title,
            kind=SourceKind.OFFICIAL_LIST,
            ref=None,
            snapshot=snapshot.date,
            published=snapshot.date,
            excerpt=f"no entry for {name} among {snapshot.entries} entries, names and aliases searched",
            field="presence",
        )
        ruling.cite(cite, stance)
    days = ", ".join(snapshot.date for snapshot in snapshots)
    return f"{title} ({days}): no entry for {name} on the snapshots held"


def leave_open(ruling: Ruling, name: str, source: str, near: tuple[str, ...] = ()) -> Part:
    """Return the outcome where no snapshot decides: entries with a near name, a list not held, or silence."""
    title = title_of_list(source)
    if near:
        for row in near:
            ref = row.rpartition("(")[2].rstrip(")")
            cite = Citation(
                source=source, title=title, kind=SourceKind.OFFICIAL_LIST, ref=ref, field="name", excerpt=row
            )
            ruling.cite(cite, Stance.NEUTRAL)
        ruling.would_change = "a fact that tells whether these entries and the party are one"
        rows = " and ".join(near)
        wording = f"{title}: {rows} bear a name near that of {name}; nothing held tells whether they are one."
        return Part(Label.AMBIGUOUS, wording)
    verdict = ruling.silent(f"a listing of {name} on the {title}")
    if source not in ruling.desk.view.sources():
        return Part(verdict.label, f"No snapshot of the {title} is held; load one to decide this.")
    return Part(verdict.label, verdict.wording)
