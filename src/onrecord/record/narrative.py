"""Statements of one list entry: what its fields and its narrative say, each with the passage it comes from."""

import functools
import re
from collections.abc import Iterator
from itertools import chain

from onrecord.model.record import (
    Entry,
    RemarkStatement,
    RoleStatement,
    Snapshot,
    Statement,
    TieStatement,
)
from onrecord.model.vocab import MentionKind, NameQuality, Relation
from onrecord.record.narrative_fields import EntryFields, distinct_statements
from onrecord.record.narrative_found import SELF, FactFound, Found, RoleFound, TieFound
from onrecord.record.narrative_roles import is_honorific, is_role_phrase
from onrecord.record.narrative_rules import find_in
from onrecord.record.narrative_text import NAME, sentence_of, split_sentences
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
_FREQUENT = (
    *("DOB ", "alt. DOB ", "POB ", "alt. POB ", "nationality ", "alt. nationality ", "citizen ", "Gender "),
    *("Linked To: ", "a.k.a. ", "Secondary sanctions risk", "Additional Sanctions Information"),
)
"""How most of the parts begin that `_OFAC_FIELD` and `_BOILERPLATE` find: quick to tell."""
_ESTABLISHED = re.compile(r"^(?:alt\. )?Organization Established Date:?\s+(.+)$", re.IGNORECASE)
_MAX_SENTENCE = 5000
"""Longer passages are kept as remarks: no list has any, and the rules take longer the longer they are."""


def statements_from_entry(entry: Entry, snapshot: Snapshot) -> tuple[Statement, ...]:
    """Return what one entry says, as typed statements with citations.

    The subject is `ref:` and the entry's id, or a party that the narrative makes the subject. Other parties are
    `ref:un:TAi.144` where the list gives an id, `name:...` where it only names. Ids of statements do not depend on the
    snapshot, so that the same passage keeps its id. A role that the list calls a former one has a note that starts
    with "former"; "as of" dates stand in the note; `since` is set only where the list says since when.
    """
    made = _Statements(entry, snapshot.date)
    return distinct_statements(chain(made.fields(), made.text()))


def text_statements(entry: Entry) -> tuple[Statement, ...]:
    """Return what the text of an entry says: its titles, its remarks, whom it is linked to.

    They fit every snapshot that has the entry; what its fields say is left to `field_statements`.
    """
    if not (entry.remarks or entry.titles or entry.linked_to):
        return ()
    return distinct_statements(_Statements(entry, None).text())


class _Statements(EntryFields):
    """Makes the statements of one entry."""

    def __init__(self, entry: Entry, day: str | None) -> None:
        super().__init__(entry, day)
        self.in_segments = entry.source in _IN_SEGMENTS
        self.person = entry.kind is MentionKind.PERSON

    @functools.cached_property
    def own(self) -> frozenset[str]:
        """The names of the entry, folded, without the weak ones."""
        return frozenset(fold(name.text) for name in self.entry.names if name.quality is not NameQuality.WEAK)

    def text(self) -> Iterator[Statement]:
        """Yield what the text of the entry says."""
        return chain(self._linked(), self._titles(), self._narrative())

    def _linked(self) -> Iterator[Statement]:
        field = self.source.fields.text
        for linked in self.entry.linked_to:
            yield self._tie(
                TieFound(SELF, Relation.LINKED_TO, f"name:{linked}", "Linked To:"), f"Linked To: {linked}", field
            )

    def _titles(self) -> Iterator[Statement]:
        if not self.person:
            return
        for title in self.entry.titles:
            if not is_honorific(title):
                yield self._role(role_from_title(title), title, self.source.fields.title)

    def _narrative(self) -> Iterator[Statement]:
        field = self.source.fields.text
        own_names = () if self.person else tuple(name.text.casefold() for name in self.entry.names)
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
                    id=self.id_of("remark", text),
                    subject=self.me,
                    cite=self.cite(field, text),
                    text=text,
                    mentions=sentence.refs,
                )

    def _passages(self) -> Iterator[str]:
        if not self.in_segments:
            yield from (text for text in split_sentences(self.entry.remarks) if not _BOILERPLATE.match(text))
            return
        for segment in self.entry.remarks.rstrip(".").split("; "):
            text = segment.strip()
            if text.startswith(_FREQUENT):
                continue
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
                return self.attribute("died", f"../{self.published}", field, text, note=found.note or "no date given")
            case FactFound():
                return self.attribute(found.attribute, found.value, field, text, note=found.note)

    def _party(self, reference: str) -> str:
        """Return the reference; the entry's own where it is empty or one of the entry's own full names."""
        if reference.startswith(NAME) and fold(reference[len(NAME) :]) in self.own:
            return self.me
        return reference or self.me

    def _role(self, found: RoleFound, text: str, field: str) -> RoleStatement:
        organization = None if found.organization is None else self._party(found.organization)
        return RoleStatement(
            id=self.id_of("role", found.holder, found.role, found.title, organization, text),
            subject=self._party(found.holder),
            cite=self.cite(field, text),
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
            id=self.id_of("tie", found.subject, found.relation, found.other, text),
            subject=self._party(found.subject),
            cite=self.cite(field, text),
            since=found.since,
            note=found.note,
            relation=found.relation,
            other=self._party(found.other),
            words=found.words,
            denied=found.denied,
        )
