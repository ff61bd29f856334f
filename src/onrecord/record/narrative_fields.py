"""Statements of what the fields of one list entry say: its listing, its aliases, births, nationalities and the like."""

from collections.abc import Iterable, Iterator

from onrecord.model.ids import content_id
from onrecord.model.record import AttributeStatement, Citation, DateValue, Entry, ListingStatement, Statement
from onrecord.model.vocab import FactKind, NameQuality, SourceKind
from onrecord.record.lists.sources import list_source
from onrecord.record.parties import REF_PREFIX

TITLES_OF_FACTS = {
    FactKind.ADDRESS: "Address",
    FactKind.FLAG: "Flag",
    FactKind.VESSEL_TYPE: "Vessel type",
    FactKind.OWNER: "Vessel owner",
    FactKind.TONNAGE: "Tonnage",
    FactKind.CALL_SIGN: "Call sign",
    FactKind.IMO: "IMO number",
    FactKind.REGISTRATION: "Registration",
    FactKind.WEBSITE: "Website",
}
"""How a fact of a field is introduced where it is shown."""


def field_statements(entry: Entry) -> tuple[Statement, ...]:
    """Return what the fields of an entry say, alike for every snapshot that has it; nobody but the entry is named.

    They are made when somebody asks, and never kept: they say what the entry itself holds.
    """
    return distinct_statements(EntryFields(entry, None).fields())


def distinct_statements(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Return the statements in order, of those with one id the first."""
    found: dict[str, Statement] = {}
    for statement in statements:
        found.setdefault(statement.id, statement)
    return tuple(found.values())


class EntryFields:
    """Makes the statements of the fields of one entry."""

    def __init__(self, entry: Entry, day: str | None) -> None:
        """Make the maker.

        Args:
            entry: The entry.
            day: Of the snapshot it is read in; None for any, so that the statements fit every snapshot that has it.
        """
        self.entry = entry
        self.me = REF_PREFIX + entry.ref
        self.day = day
        self.source = list_source(entry.source)
        known = [updated for updated in entry.updated_on if day is None or updated <= day]
        self.published = max(known, default=day)

    def cite(self, field: str, excerpt: str) -> Citation:
        """Return the citation of a passage of the entry."""
        return Citation(
            source=self.entry.source,
            title=self.source.title,
            kind=SourceKind.OFFICIAL_LIST,
            ref=self.entry.ref,
            snapshot=self.day,
            published=self.published,
            excerpt=excerpt,
            field=field,
            url=self.source.url,
        )

    def id_of(self, *parts: object) -> str:
        """Return the id of a statement of the entry; the snapshot does not change it."""
        return content_id("stm", self.entry.ref, *parts)

    def fields(self) -> Iterator[Statement]:
        """Yield what the fields say."""
        entry, fields = self.entry, self.source.fields
        for programme in entry.programmes or ("",):
            said = f"Listed on {entry.listed_on}" if entry.listed_on else "Listed"
            said = said.replace(" on ../", " on or before ")
            yield ListingStatement(
                id=self.id_of("listing", programme, entry.listed_on),
                subject=self.me,
                cite=self.cite(fields.listed, f"{said} ({programme})" if programme else said),
                since=entry.listed_on,
                authority=entry.source,
                programme=programme,
            )
        for born in entry.born:
            yield self.attribute("born", born.edtf, fields.born, _born_words(born))
        for place in entry.born_at:
            yield self.attribute("born_at", place, fields.born_at, place)
        for nationality in entry.nationalities:
            yield self.attribute("nationality", nationality, fields.nationality, nationality)
        if entry.gender:
            yield self.attribute("gender", entry.gender, fields.gender, entry.gender)
        for fact in entry.facts:
            said = f"{TITLES_OF_FACTS[fact.kind]}: {fact.value}"
            yield self.attribute(fact.kind.value, fact.value, fact.field, said)
        for name in entry.names[1:]:
            note = "low quality" if name.quality is NameQuality.WEAK else ""
            yield self.attribute("alias", name.text, fields.alias, name.text, note=note)

    def attribute(self, attribute: str, value: str, field: str, excerpt: str, *, note: str = "") -> AttributeStatement:
        """Return a fact about the entry itself."""
        return AttributeStatement(
            id=self.id_of("attribute", attribute, value),
            subject=self.me,
            cite=self.cite(field, excerpt),
            note=note,
            attribute=attribute,
            value=value,
        )


def _born_words(born: DateValue) -> str:
    return f"about {born.edtf}" if born.approximate else born.edtf
