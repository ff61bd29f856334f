"""From checked rows to a RecordFile: entities and statements, with ids and citations."""

from collections.abc import Callable, Iterator, Sequence

from onrecord.model.ids import content_id
from onrecord.model.quantity import Estimate
from onrecord.model.record import (
    AttributeStatement,
    Citation,
    ListingStatement,
    Name,
    RemarkStatement,
    ResponsibilityStatement,
    RewardStatement,
    RoleStatement,
    Statement,
    TieStatement,
)
from onrecord.model.vocab import Certainty, NameQuality
from onrecord.record.files.cite import Sources
from onrecord.record.files.rows import Placed
from onrecord.record.files.schema import (
    AttributeRow,
    EntityRow,
    ListingRow,
    RemarkRow,
    ResponsibilityRow,
    RewardRow,
    RoleRow,
    StatementRow,
    TieRow,
)
from onrecord.record.files.values import KEY_PREFIX, FileEntity
from onrecord.record.files.words import as_texts


def build_entities(rows: Sequence[Placed]) -> Iterator[FileEntity]:
    """Yield the parties, in the order of the file."""
    for placed in rows:
        if isinstance(placed.row, EntityRow):
            row = placed.row
            yield FileEntity(
                key=row.key,
                kind=row.kind,
                name=row.name,
                names=tuple(dict.fromkeys(_names(row))),
                refs=row.refs,
                merge_reasons=row.merge_reasons,
                note=row.note,
            )


def _names(row: EntityRow) -> Iterator[Name]:
    yield Name(text=row.name)
    for script, texts in row.in_script.items():
        yield from (Name(text=text, script=script) for text in as_texts(texts))
    yield from (Name(text=name.text, quality=NameQuality(name.quality), script=name.script) for name in row.names)
    yield from (Name(text=text, quality=NameQuality.GOOD) for text in row.aliases)
    yield from (Name(text=text, quality=NameQuality.WEAK) for text in row.weak)


def build_statements(rows: Sequence[Placed], sources: Sources) -> Iterator[Statement]:
    """Yield the statements, in the order of the file."""
    for placed in rows:
        if isinstance(placed.row, StatementRow):
            yield _BUILDERS[type(placed.row)](placed.row, sources)


def party(key: str) -> str:
    """Return an entity key as the model holds it until the index gives it an id."""
    return KEY_PREFIX + key


def _statement_id(row: StatementRow, *values: object) -> str:
    kind = type(row).__name__.removesuffix("Row").lower()
    return content_id("stm", row.source, row.subject, kind, *values, row.since, row.until, row.published)


def _cite(row: StatementRow, sources: Sources, *, says: str = "", published: str = "") -> Citation:
    return sources.cite(row.source, row, record_id=row.subject, says=row.says or says, published=published)


def _certainty(row: StatementRow, sources: Sources) -> Certainty:
    return sources.certainty(row.source, row.certainty)


def _listing(row: StatementRow, sources: Sources) -> ListingStatement:
    assert isinstance(row, ListingRow)
    is_list = sources.is_list(row.source)
    programme = f" ({row.programme})" if row.programme else ""
    when = f"on {row.since}" if row.since else "without a date"
    says = f"{sources.name_of(row.subject)} is listed{programme} {when}."
    return ListingStatement(
        id=_statement_id(row, row.authority, row.programme),
        subject=party(row.subject),
        cite=_cite(row, sources, says=says, published=row.since if is_list else ""),
        certainty=_certainty(row, sources),
        since=row.since or None,
        until=row.until or None,
        note=row.note or ("The source gives no date of listing." if row.undated else ""),
        authority=row.authority,
        programme=row.programme,
        announced=row.announced or None,
    )


def _attribute(row: StatementRow, sources: Sources) -> AttributeStatement:
    assert isinstance(row, AttributeRow)
    return AttributeStatement(
        id=_statement_id(row, row.attribute, row.value),
        subject=party(row.subject),
        cite=_cite(row, sources),
        certainty=_certainty(row, sources),
        since=row.since or None,
        until=row.until or None,
        note=row.note,
        attribute=row.attribute,
        value=row.value,
    )


def _role(row: StatementRow, sources: Sources) -> RoleStatement:
    assert isinstance(row, RoleRow)
    return RoleStatement(
        id=_statement_id(row, row.role, row.title, row.organization, row.place),
        subject=party(row.subject),
        cite=_cite(row, sources),
        certainty=_certainty(row, sources),
        since=row.since or None,
        until=row.until or None,
        note=row.note,
        role=row.role,
        title=row.title,
        organization=party(row.organization) if row.organization else None,
        place=row.place,
        functional=row.functional,
        acting=row.acting,
    )


def _tie(row: StatementRow, sources: Sources) -> TieStatement:
    assert isinstance(row, TieRow)
    return TieStatement(
        id=_statement_id(row, row.relation, row.other, row.words, row.stage, row.denied),
        subject=party(row.subject),
        cite=_cite(row, sources),
        certainty=_certainty(row, sources),
        since=row.since or None,
        until=row.until or None,
        note=row.note,
        relation=row.relation,
        other=party(row.other),
        words=row.words,
        stage=row.stage,
        denied=row.denied,
        disputed=row.disputed,
    )


def _reward(row: StatementRow, sources: Sources) -> RewardStatement:
    assert isinstance(row, RewardRow)
    up_to = row.hedge.strip().lower() == "up to"
    low = 0 if up_to else row.amount_usd
    return RewardStatement(
        id=_statement_id(row, row.offered_by, row.amount_usd, row.hedge),
        subject=party(row.subject),
        cite=_cite(row, sources),
        certainty=_certainty(row, sources),
        since=row.since or None,
        until=row.until or None,
        note=row.note,
        offered_by=sources.party(row.offered_by),
        amount_usd=Estimate(low=low, high=row.amount_usd, hedge=row.hedge),
    )


def _responsibility(row: StatementRow, sources: Sources) -> ResponsibilityStatement:
    assert isinstance(row, ResponsibilityRow)
    return ResponsibilityStatement(
        id=_statement_id(row, row.task, row.place, row.stance, row.approved_by),
        subject=party(row.subject),
        cite=_cite(row, sources),
        certainty=_certainty(row, sources),
        since=row.since or None,
        until=row.until or None,
        note=row.note,
        task=row.task,
        place=row.place,
        stance=row.stance,
        approved_by=party(row.approved_by) if row.approved_by else None,
    )


def _remark(row: StatementRow, sources: Sources) -> RemarkStatement:
    assert isinstance(row, RemarkRow)
    text = row.text or row.says
    return RemarkStatement(
        id=_statement_id(row, text),
        subject=party(row.subject),
        cite=_cite(row, sources),
        certainty=_certainty(row, sources),
        since=row.since or None,
        until=row.until or None,
        note=row.note,
        text=text,
        mentions=tuple(party(key) for key in row.mentions),
    )


_BUILDERS: dict[type, Callable[[StatementRow, Sources], Statement]] = {
    ListingRow: _listing,
    AttributeRow: _attribute,
    RoleRow: _role,
    TieRow: _tie,
    RewardRow: _reward,
    ResponsibilityRow: _responsibility,
    RemarkRow: _remark,
}
