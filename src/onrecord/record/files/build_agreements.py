"""From checked rows to agreements and their commitments."""

from collections.abc import Iterator, Sequence

import msgspec

from onrecord.model.record import Citation
from onrecord.model.undertaking import Agreement, Commitment, Control, Ending
from onrecord.model.vocab import SourceKind
from onrecord.record.files.agreement_rows import AgreementRow, CommitmentRow, ControlRow, ObjectRow
from onrecord.record.files.cite import Sources
from onrecord.record.files.rows import Placed
from onrecord.record.files.words import CLAUSE_CERTAINTIES, as_texts


def build_agreements(rows: Sequence[Placed], sources: Sources) -> Iterator[Agreement]:
    """Yield the agreements with their commitments; a loose `[[commitment]]` finds its agreement by its id."""
    agreements = [placed for placed in rows if isinstance(placed.row, AgreementRow)]
    loose = [placed.row for placed in rows if isinstance(placed.row, CommitmentRow)]
    for placed in agreements:
        row = placed.row
        assert isinstance(row, AgreementRow)
        nested = [part.row for part in placed.nested if isinstance(part.row, CommitmentRow)]
        own = [item for item in loose if len(agreements) == 1 or owner_of(item) == row.id]
        title = row.title or next(iter(row.names), row.id)
        yield Agreement(
            id=row.id,
            title=title,
            names=tuple(dict.fromkeys((title, *row.names))),
            date=row.date,
            place=row.place,
            parties=tuple(sources.party(text) for text in row.parties),
            text_complete=row.text_complete,
            cites=tuple(_agreement_cites(row, title, sources)),
            commitments=tuple(_commitment(item, row, sources) for item in (*nested, *own)),
            note=row.note,
            kind=row.kind,
            caveats=as_texts(row.caveats),
            ended=row.ended or None,
            superseded_by=row.superseded_by,
            control=tuple(_control(part.row, sources) for part in placed.nested if isinstance(part.row, ControlRow)),
        )


def owner_of(row: CommitmentRow) -> str:
    """Return the id of the agreement that a loose commitment names, by its field or by its own id."""
    return row.agreement or row.id.partition("/")[0]


def _agreement_cites(row: AgreementRow, title: str, sources: Sources) -> Iterator[Citation]:
    says = row.says or f"{title}, {row.date}."
    keys = [*as_texts(row.source), *as_texts(row.sources)] or [""]
    for key in dict.fromkeys(keys):
        cite = sources.cite(key, row, record_id=row.id, says=says, published=row.date, kind=SourceKind.AGREEMENT)
        if not cite.url and row.pax_id is not None:
            cite = msgspec.structs.replace(cite, url=f"https://pax.peaceagreements.org/agreements/{row.pax_id}")
        yield cite


def _control(row: ControlRow, sources: Sources) -> Control:
    return Control(
        party=sources.party(row.party),
        place=row.place,
        since=row.since or None,
        until=row.until or None,
        disputed=row.disputed,
        source=sources.cite(row.source, row, record_id=row.place, says=row.says).title,
        says=row.says,
    )


def _commitment(row: CommitmentRow, agreement: AgreementRow, sources: Sources) -> Commitment:
    target = ObjectRow(any_of=as_texts(row.object)) if isinstance(row.object, (str, tuple)) else row.object
    certainty = row.certainty or "memory"
    source = row.source or agreement.source or next(iter(as_texts(agreement.sources)), "")
    identity = full_id(row.id, agreement.id)
    territory, within, country, holder = _territory(row)
    return Commitment(
        id=identity,
        clause=row.clause,
        paraphrase=row.paraphrase,
        bearer=sources.party(row.bearer),
        modality=row.modality,
        kind=row.kind,
        actions=as_texts(row.action),
        against=as_texts(row.against),
        role=row.role,
        objects=tuple(sources.party(text) for text in target.any_of),
        object_class=target.class_,
        purpose=row.purpose,
        territory=territory,
        since=row.from_ or row.since or None,
        until=row.until or None,
        conditions=as_texts(row.conditions),
        exceptions=as_texts(row.exceptions),
        elements=as_texts(row.elements),
        reading=row.reading,
        certainty=CLAUSE_CERTAINTIES.get(certainty, certainty),
        within=within,
        country=country,
        controlled_by=sources.party(holder) if holder else "",
        endings=tuple(Ending(what=e.what, not_before=e.not_before or None, note=e.note) for e in row.ends),
        relies_on=tuple(full_id(text, agreement.id) for text in as_texts(row.relies_on)),
        effort=row.effort,
        reading_says=row.reading_says,
        measure=row.measure,
        cite=sources.cite(
            source,
            row,
            record_id=identity,
            says=row.says or row.paraphrase,
            published=agreement.published or agreement.date,
            field=row.clause,
            kind=SourceKind.AGREEMENT,
        ),
    )


def full_id(text: str, agreement: str) -> str:
    """Return the id of a commitment with that of its agreement before it."""
    return text if text.startswith(agreement + "/") else f"{agreement}/{text}"


def _territory(row: CommitmentRow) -> tuple[str, tuple[str, ...], str, str]:
    """Return where a clause holds: in words, as names of places, their country, and who must hold them."""
    if isinstance(row.territory, str):
        return row.territory, as_texts(row.territory), "", ""
    parts = {name: as_texts(value) for name, value in row.territory.items()}
    words = "; ".join(f"{name.replace('_', ' ')} {' or '.join(values)}" for name, values in parts.items())
    country, holder = (next(iter(parts.get(name, ())), "") for name in ("country", "controlled_by"))
    return words, parts.get("within", ()), country, holder
