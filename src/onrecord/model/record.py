"""Record values: sources, snapshots, entities, and the statements that sources make of them."""

import msgspec

from onrecord.model.ids import content_id
from onrecord.model.quantity import Estimate
from onrecord.model.vocab import (
    Certainty,
    DetailKind,
    FactKind,
    GeoPrecision,
    MentionKind,
    NameQuality,
    Relation,
    RoleClass,
    SourceKind,
)


class Citation(msgspec.Struct, frozen=True, kw_only=True):
    """One step to the source passage.

    Attributes:
        source: Short key: `un`, `ofac`, or the key of a source in a record file, such as `unama-2017-05-31`.
        title: How the source is named to a reader, such as `UN list` or `UNAMA, 31 May 2017`.
        kind: What sort of source it is.
        ref: Official or record id: `un:TAi.150`, `ofac:12561`, `record:kabul-2017-05-31`.
        snapshot: Date of the list snapshot (`2020-12-01`); None for other sources.
        published: When the source said it, in EDTF; None where unknown.
        excerpt: The passage, or our paraphrase of it where the text is not ours to quote.
        field: Field of the entry that the passage comes from, such as `LISTED_ON`.
        url: Where the source is published.
    """

    source: str
    title: str
    kind: SourceKind
    ref: str | None = None
    snapshot: str | None = None
    published: str | None = None
    excerpt: str = ""
    field: str = ""
    url: str = ""


class Name(msgspec.Struct, frozen=True, kw_only=True):
    """One name of a party; `quality` weak never links alone."""

    text: str
    quality: NameQuality = NameQuality.PRIMARY
    script: str = "Latn"


class DateValue(msgspec.Struct, frozen=True, kw_only=True):
    """A date in a list entry: EDTF, and whether the list hedges it."""

    edtf: str
    approximate: bool = False


class Fact(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """What a list says of a firm or a vessel, or of where a party is; `field` is where the list has it."""

    kind: FactKind
    value: str
    field: str


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of an official list in one version of it; private addresses and documents are left out on purpose.

    Attributes:
        source: Key of the list: `un`, `ofac`, `eu`, ...
        id: The official id: `TAi.150`, `12561`.
        listed_on: EDTF; None where the list gives no date.
        programmes: As the list writes them: `Taliban`, `SDGT`, `FTO`.
        born: Dates of birth, every variant that the list gives.
        born_at: Places of birth.
        titles: Titles and designations: what the list calls the person's position.
        remarks: Narrative text of the list (`COMMENTS1`, Remarks), unchanged but for whitespace.
        linked_to: Names after `Linked To:` in OFAC remarks.
        updated_on: The list's own last update dates, newest last.
        linked_ids: Foreign ids that the list itself gives for the same party, `un:TAi.150`.
        facts: Of a firm or a vessel its seat, flag, numbers and the like; of a person the countries and large towns
            of its addresses, never a street or a village.
    """

    source: str
    id: str
    kind: MentionKind
    names: tuple[Name, ...] = ()
    listed_on: str | None = None
    programmes: tuple[str, ...] = ()
    born: tuple[DateValue, ...] = ()
    born_at: tuple[str, ...] = ()
    nationalities: tuple[str, ...] = ()
    gender: str = ""
    titles: tuple[str, ...] = ()
    remarks: str = ""
    linked_to: tuple[str, ...] = ()
    updated_on: tuple[str, ...] = ()
    linked_ids: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()

    @property
    def ref(self) -> str:
        """The id with its source: `un:TAi.150`."""
        return f"{self.source}:{self.id}"


class PersonalDetail(msgspec.Struct, frozen=True, kw_only=True):
    """An address, document, phone number or other private value of a party; `field` is where the list has it."""

    kind: DetailKind
    value: str
    field: str


class DetailedEntry(Entry, frozen=True, kw_only=True):
    """An entry with its personal details, made only where a person asked for them.

    Whatever reads an `Entry` gets it without them: nothing compares, matches or publishes them.
    """

    details: tuple[PersonalDetail, ...] = ()


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """One dated version of one official list.

    Attributes:
        date: ISO day the source gives for itself, or the one given on loading.
        complete: Every entry is in it: absence by id means not listed on that date.
        names_complete: Every alias is in it: absence by name means not listed on that date.
        dated_by: `file`, `given` or `folder`.
        personal_details: Its entries were loaded with addresses, documents and contact data.
        facts: Its entries were loaded with what the list says of firms and vessels; older versions left that out.
    """

    source: str
    date: str
    sha256: str
    entries: int
    complete: bool = True
    names_complete: bool = True
    dated_by: str = "file"
    title: str = ""
    personal_details: bool = False
    facts: bool = False


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    """A party the record knows, assembled from record files and list entries.

    Attributes:
        id: `ent-` and a hash, stable for the same official ids.
        refs: Foreign ids with their source, `un:TAi.150`.
        merged: Why several foreign ids are taken as one party; empty for a single one.
        relatives: Entity ids that its statements name: used as context when resolving.
    """

    id: str
    kind: MentionKind
    name: str
    names: tuple[Name, ...] = ()
    refs: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    born: tuple[DateValue, ...] = ()
    born_at: tuple[str, ...] = ()
    nationalities: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()


class StatementBase(msgspec.Struct, frozen=True, kw_only=True):
    """What every record statement carries; one row a source statement, never a merged truth.

    Attributes:
        id: Content hash with prefix `stm-`.
        subject: Entity id it is about.
        cite: Where it is said.
        certainty: How well it is sourced; `unverified` never decides.
        since: EDTF when it began to hold; None where the source does not say.
        until: EDTF when it ceased; None where the source does not say.
        note: A caution for the reader, in our words.
    """

    id: str
    subject: str
    cite: Citation
    certainty: Certainty = Certainty.OFFICIAL
    since: str | None = None
    until: str | None = None
    note: str = ""


class ListingStatement(StatementBase, frozen=True, kw_only=True, tag_field="type", tag="listing"):
    """A party was put on a list; `since` is the listing date as the source gives it.

    `authority` is `un`, `ofac`, `state` or another key; `announced` and `published` are kept apart from `since`.
    """

    authority: str
    programme: str = ""
    announced: str | None = None


class AttributeStatement(StatementBase, frozen=True, kw_only=True, tag_field="type", tag="attribute"):
    """A fact about a party itself.

    `attribute` is one of born, born_at, nationality, died, alias, founded, founded_at, gender, description, location,
    operates_in, or a `FactKind`. `value` is EDTF for dates.
    """

    attribute: str
    value: str


class RoleStatement(StatementBase, frozen=True, kw_only=True, tag_field="type", tag="role"):
    """`subject` holds a role; `organization` is an entity id or None; `functional` means one holder at a time."""

    role: RoleClass
    title: str
    organization: str | None = None
    place: str = ""
    functional: bool = False
    acting: bool = False


class TieStatement(StatementBase, frozen=True, kw_only=True, tag_field="type", tag="tie"):
    """`subject` RELATION `other`; `denied` is an explicit statement that it is not so."""

    relation: Relation
    other: str
    words: str = ""
    stage: str = "did"
    denied: bool = False
    disputed: bool = False


class RewardStatement(StatementBase, frozen=True, kw_only=True, tag_field="type", tag="reward"):
    """A reward offered for information on a person; never a designation."""

    offered_by: str
    amount_usd: Estimate


class ResponsibilityStatement(StatementBase, frozen=True, kw_only=True, tag_field="type", tag="responsibility"):
    """`subject` is in charge of a task at a place, or somebody approves or denies it.

    `stance` is `asserted` or `denied`; `approval_of` names the approving party when the statement is about approval.
    """

    task: str
    place: str = ""
    stance: str = "asserted"
    approved_by: str | None = None


class RemarkStatement(StatementBase, frozen=True, kw_only=True, tag_field="type", tag="remark"):
    """A sentence a source gives about a party that no other type holds; `mentions` are entity ids named in it."""

    text: str
    mentions: tuple[str, ...] = ()


Statement = (
    ListingStatement
    | AttributeStatement
    | RoleStatement
    | TieStatement
    | RewardStatement
    | ResponsibilityStatement
    | RemarkStatement
)


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One source's own casualty figure.

    Attributes:
        outcome: `killed`, `wounded`, `abducted` or `killed_and_injured`.
        population: Who is counted: `all`, `civilians`, `foreign`, `police`, `attackers`, ... as the source says.
        status: `preliminary`, `final` or `unknown`.
    """

    cite: Citation
    value: Estimate
    outcome: str = "killed"
    population: str = "all"
    status: str = "unknown"
    certainty: Certainty = Certainty.SINGLE


class Attribution(msgspec.Struct, frozen=True, kw_only=True):
    """Who is said to have done it, by whom, and how: `blamed`, `claimed`, `found`, `denied`, `admitted`."""

    cite: Citation
    party: str
    how: str
    by: str = ""
    certainty: Certainty = Certainty.SINGLE


def figure_id(event: str, figure: Figure) -> str:
    """Return the id by which a figure of an event can be corrected: the same for the same figure of one source."""
    value = figure.value
    told = (value.low, value.high, value.hedge, figure.outcome, figure.population)
    return content_id("stm", event, figure.cite.source, figure.cite.published, *told)


def attribution_id(event: str, row: Attribution) -> str:
    """Return the id by which an attribution of an event can be corrected; the party is named as its source does."""
    return content_id("stm", event, row.cite.source, row.cite.published, row.how, row.by, row.cite.excerpt)


class Point(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """Where a source places something: degrees north and east (WGS 84), and how closely."""

    lat: float
    lon: float
    precision: GeoPrecision = GeoPrecision.PLACE


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One event on record, with each source's own figures and attributions.

    Attributes:
        kind: `attack`, `strike`, `killing`, `meeting`, ...
        place_names: Names by which the place may be called, most precise first; includes city, province and country.
        targets: Names by which the target may be called.
        weapons: Names by which the method may be called.
        attackers: Statements on how many attackers and of what sort.
        point: Where its first source that gives coordinates puts it; None where none does.
    """

    id: str
    name: str
    kind: str
    date: str
    place_names: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    weapons: tuple[str, ...] = ()
    victims: str = ""
    cites: tuple[Citation, ...] = ()
    figures: tuple[Figure, ...] = ()
    attackers: tuple[Figure, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    participants: tuple[str, ...] = ()
    certainty: Certainty = Certainty.SINGLE
    point: Point | None = None
