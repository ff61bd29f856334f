"""Statements of one list entry: what its fields and its narrative say, each with the passage it comes from."""

import re
from collections.abc import Iterator

from onrecord.model.ids import content_id
from onrecord.model.record import (
    AttributeStatement,
    Citation,
    DateValue,
    Entry,
    ListingStatement,
    RemarkStatement,
    RoleStatement,
    Snapshot,
    Statement,
    TieStatement,
)
from onrecord.model.vocab import MentionKind, NameQuality, Relation, SourceKind
from onrecord.record.lists.sources import list_source
from onrecord.record.narrative_found import SELF, FactFound, Found, RoleFound, TieFound
from onrecord.record.narrative_roles import is_honorific, is_role_phrase
from onrecord.record.narrative_rules import find_in
from onrecord.record.narrative_text import NAME, REF, sentence_of, split_sentences
from onrecord.record.narrative_titles import role_from_title
from onrecord.text.normalize import fold

_BOILERPLATE = re.compile(
    r"^(?:INTERPOL-UN|Review pursuant|Photos? |Photograph|\[?Old Reference|Gender\b|Physical description|"
    r"Description: height|Secondary sanctions risk|Additional Sanctions Information|"
    r"(?:alt\. )?(?:Executive Order|CAATSA|IFCA|Organization Type)|Transactions Prohibited|Target Type|"
    r"all (?:offices|branches) worldwide|Chinese Commercial Code|Nationality of Registration|"
    r"(?:Previous|Other|Former) (?:Aircraft|Vessel)|Pakistan National Tax|Federal Employer|Employer Identification|"
    r"Hong Kong company|SWIFT|Tel|E-?mail)",
    re.IGNORECASE,
)
_PRIVATE = re.compile(
    r"@|\b(?:mother|father|wife|husband|parents?|spouse)[’']?s?[’']? name|"
    r"name of (?:his |her )?(?:father|mother|wife)|parentage|"
    r"\b(?:passport|tax|identification|identity|license|licence|registration|telephone|phone) (?:card |number|no\b)",
    re.IGNORECASE,
)
"""Contact data, document numbers and names of private relatives never become remarks (`method.md` §5.3, rule 9)."""
_IN_SEGMENTS = frozenset({"ofac", "ofac-cons"})
"""Lists whose Remarks are fields with `; ` between them; elsewhere they are sentences."""
_OFAC_FIELD = re.compile(
    r"^(?:alt\. )?(?:DOB|POB|nationality|citizen|Gender|Linked To|[afn]\.k\.a\.)[\s:]", re.IGNORECASE
)
_ESTABLISHED = re.compile(r"^(?:alt\. )?Organization Established Date:?\s+(.+)$", re.IGNORECASE)
_MAX_SENTENCE = 5000
"""Longer passages are kept as remarks: no list has any, and the rules take longer the longer they are."""
_ANY_DAY = "0001"
"""The index asks for the statements of an entry in whichever snapshot it stands, and dates those by this year."""


def statements_from_entry(entry: Entry, snapshot: Snapshot) -> tuple[Statement, ...]:
    """Return what one entry says, as typed statements with citations.

    The subject is `ref:` and the entry's id, or a party that the narrative makes the subject. Other parties are
    `ref:un:TAi.144` where the list gives an id, `name:...` where it only names. Ids of statements do not depend on the
    snapshot, so that the same passage keeps its id. A role that the list calls a former one has a note that starts
    with "former"; "as of" dates stand in the note; `since` is set only where the list says since when.
    """
    return tuple(_Statements(entry, snapshot).all())


class _Statements:
    """Makes the statements of one entry."""

    def __init__(self, entry: Entry, snapshot: Snapshot) -> None:
        self.entry = entry
        self.me = REF + entry.ref
        self.snapshot = snapshot.date
        self.source = list_source(entry.source)
        self.in_segments = entry.source in _IN_SEGMENTS
        known = [day for day in entry.updated_on if day <= snapshot.date or snapshot.date.startswith(_ANY_DAY)]
        fallback = None if snapshot.date.startswith(_ANY_DAY) else snapshot.date
        self.published = max(known, default=fallback)
        self.own = frozenset(fold(name.text) for name in entry.names if name.quality is not NameQuality.WEAK)
        self.person = entry.kind is MentionKind.PERSON

    def all(self) -> Iterator[Statement]:
        seen: set[str] = set()
        for statement in (*self._fields(), *self._titles(), *self._narrative()):
            if statement.id not in seen:
                seen.add(statement.id)
                yield statement

    def _cite(self, field: str, excerpt: str) -> Citation:
        return Citation(
            source=self.entry.source,
            title=self.source.title,
            kind=SourceKind.OFFICIAL_LIST,
            ref=self.entry.ref,
            snapshot=self.snapshot,
            published=self.published,
            excerpt=excerpt,
            field=field,
            url=self.source.url,
        )

    def _id(self, *parts: object) -> str:
        return content_id("stm", self.entry.ref, *parts)

    def _fields(self) -> Iterator[Statement]:
        entry, fields = self.entry, self.source.fields
        for programme in entry.programmes or ("",):
            said = f"Listed on {entry.listed_on}" if entry.listed_on else "Listed"
            said = said.replace(" on ../", " on or before ")
            yield ListingStatement(
                id=self._id("listing", programme, entry.listed_on),
                subject=self.me,
                cite=self._cite(fields.listed, f"{said} ({programme})" if programme else said),
                since=entry.listed_on,
                authority=entry.source,
                programme=programme,
            )
        for born in entry.born:
            yield self._attribute("born", born.edtf, fields.born, _born_words(born))
        for place in entry.born_at:
            yield self._attribute("born_at", place, fields.born_at, place)
        for nationality in entry.nationalities:
            yield self._attribute("nationality", nationality, fields.nationality, nationality)
        if entry.gender:
            yield self._attribute("gender", entry.gender, fields.gender, entry.gender)
        for name in entry.names[1:]:
            note = "low quality" if name.quality is NameQuality.WEAK else ""
            yield self._attribute("alias", name.text, fields.alias, name.text, note=note)
        for linked in entry.linked_to:
            yield self._tie(
                TieFound(SELF, Relation.LINKED_TO, f"name:{linked}", "Linked To:"), f"Linked To: {linked}", fields.text
            )

    def _attribute(self, attribute: str, value: str, field: str, excerpt: str, *, note: str = "") -> AttributeStatement:
        return AttributeStatement(
            id=self._id("attribute", attribute, value),
            subject=self.me,
            cite=self._cite(field, excerpt),
            note=note,
            attribute=attribute,
            value=value,
        )

    def _titles(self) -> Iterator[Statement]:
        if not self.person:
            return
        for title in self.entry.titles:
            if not is_honorific(title):
                yield self._role(role_from_title(title), title, self.source.fields.title)

    def _narrative(self) -> Iterator[Statement]:
        field = self.source.fields.text
        own_names = tuple(name.text.casefold() for name in self.entry.names)
        for text in self._passages():
            if self.in_segments and self.person and is_role_phrase(text):
                yield self._role(role_from_title(text), text, field)
                continue
            sentence = sentence_of(text)
            read = len(text) <= _MAX_SENTENCE
            found = list(find_in(sentence, person=self.person, own_names=own_names)) if read else []
            statements = [self._from_found(item, text, field) for item in found]
            made = [statement for statement in statements if statement is not None]
            yield from made
            if not made and not _PRIVATE.search(text):
                yield RemarkStatement(
                    id=self._id("remark", text),
                    subject=self.me,
                    cite=self._cite(field, text),
                    text=text,
                    mentions=sentence.refs,
                )

    def _passages(self) -> Iterator[str]:
        if not self.in_segments:
            yield from (text for text in split_sentences(self.entry.remarks) if not _BOILERPLATE.match(text))
            return
        for segment in self.entry.remarks.rstrip(".").split("; "):
            text = segment.strip()
            if established := _ESTABLISHED.match(text):
                text = f"Established on {established[1]}"
            if text and not _OFAC_FIELD.match(text) and not _BOILERPLATE.match(text) and not is_honorific(text):
                yield text

    def _from_found(self, found: Found, text: str, field: str) -> Statement | None:
        match found:
            case RoleFound():
                return self._role(found, text, field)
            case TieFound():
                return self._tie(found, text, field)
            case FactFound(attribute="died", value=""):
                if not self.published:
                    return None
                return self._attribute("died", f"../{self.published}", field, text, note=found.note or "no date given")
            case FactFound():
                return self._attribute(found.attribute, found.value, field, text, note=found.note)

    def _party(self, reference: str) -> str:
        """Return the reference; the entry's own where it is empty or one of the entry's own full names."""
        if reference.startswith(NAME) and fold(reference[len(NAME) :]) in self.own:
            return self.me
        return reference or self.me

    def _role(self, found: RoleFound, text: str, field: str) -> RoleStatement:
        organization = None if found.organization is None else self._party(found.organization)
        return RoleStatement(
            id=self._id("role", found.holder, found.role, found.title, organization, text),
            subject=self._party(found.holder),
            cite=self._cite(field, text),
            since=found.since,
            until=found.until,
            note=found.note,
            role=found.role,
            title=found.title,
            organization=organization,
            place=found.place,
            functional=found.functional,
            acting=found.acting,
        )

    def _tie(self, found: TieFound, text: str, field: str) -> TieStatement:
        return TieStatement(
            id=self._id("tie", found.subject, found.relation, found.other, text),
            subject=self._party(found.subject),
            cite=self._cite(field, text),
            since=found.since,
            note=found.note,
            relation=found.relation,
            other=self._party(found.other),
            words=found.words,
            denied=found.denied,
        )


def _born_words(born: DateValue) -> str:
    return f"about {born.edtf}" if born.approximate else born.edtf
