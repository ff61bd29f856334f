"""The tables of a record file as written in TOML, one type a table; `docs/data/record-file.md` explains them."""

import msgspec

from onrecord.model.vocab import MentionKind, Relation, RoleClass, SourceKind

Texts = str | tuple[str, ...]
"""One text, or several."""


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every row shares: dates are EDTF text, empty where the source does not say."""


class SourceRow(Row, frozen=True, kw_only=True):
    """`[[source]]`: a document that statements cite; `list` and `snapshot` make it a copy of an official list."""

    key: str
    title: str
    kind: SourceKind
    published: str = ""
    url: str = ""
    list: str = ""
    snapshot: str = ""
    certainty: str = ""
    note: str = ""


class NameRow(Row, frozen=True, kw_only=True):
    """One name with its quality (`primary`, `good`, `weak`) and its ISO 15924 script."""

    text: str
    quality: str = "good"
    script: str = "Latn"


class EntityRow(Row, frozen=True, kw_only=True):
    """`[[entity]]`: a party; `aliases` are good names, `weak` ones never link alone, `in_script` are originals."""

    key: str
    name: str
    kind: MentionKind = MentionKind.ORGANIZATION
    aliases: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    in_script: dict[str, Texts] = {}
    names: tuple[NameRow, ...] = ()
    refs: tuple[str, ...] = ()
    merge_reasons: tuple[str, ...] = ()
    note: str = ""


class CitedRow(Row, frozen=True, kw_only=True):
    """What every row that cites a source shares.

    Attributes:
        source: A source key; in figures and attributions also free text that names the source.
        says: What the source says, in our words.
        published: When the source said this, where that differs from the source's own date.
        ref: Official id for a list copy; the id of the subject otherwise.
        field: Field of the list entry.
    """

    source: str = ""
    says: str = ""
    published: str = ""
    ref: str = ""
    field: str = ""
    url: str = ""
    certainty: str = ""
    note: str = ""


class StatementRow(CitedRow, frozen=True, kw_only=True):
    """What every statement table shares: whom it is about, and when it held."""

    subject: str
    since: str = ""
    until: str = ""


class ListingRow(StatementRow, frozen=True, kw_only=True):
    """`[[listing]]`: put on a list; `undated` says that the source gives no date of listing."""

    authority: str
    programme: str = ""
    announced: str = ""
    undated: bool = False


class AttributeRow(StatementRow, frozen=True, kw_only=True):
    """`[[attribute]]`: a fact about the party itself, such as `died`."""

    attribute: str
    value: str


class RoleRow(StatementRow, frozen=True, kw_only=True):
    """`[[role]]`: a role held."""

    role: RoleClass
    title: str
    organization: str = ""
    place: str = ""
    functional: bool = False
    acting: bool = False


class TieRow(StatementRow, frozen=True, kw_only=True):
    """`[[tie]]`: `subject` `relation` `other`, read left to right."""

    relation: Relation
    other: str
    words: str = ""
    stage: str = "did"
    denied: bool = False
    disputed: bool = False


class RewardRow(StatementRow, frozen=True, kw_only=True):
    """`[[reward]]`: money offered for information; never a designation."""

    offered_by: str
    amount_usd: float
    hedge: str = ""


class ResponsibilityRow(StatementRow, frozen=True, kw_only=True):
    """`[[responsibility]]`: in charge of a task, or said to be approved in it, or denied."""

    task: str
    place: str = ""
    stance: str = "asserted"
    approved_by: str = ""


class RemarkRow(StatementRow, frozen=True, kw_only=True):
    """`[[remark]]`: anything else a source gives about the party; `text` defaults to `says`."""

    text: str = ""
    mentions: tuple[str, ...] = ()
    topic: str = ""


class NumberRow(Row, frozen=True, kw_only=True):
    """A number with its bounds; without `high` there is no upper bound."""

    low: float
    high: float | None = None
    hedge: str = ""
    quote: str = ""


class FigureRow(CitedRow, frozen=True, kw_only=True):
    """`[[event.figure]]` and `[[event.attackers]]`: one source's own number."""

    value: float | NumberRow | None = None
    low: float | None = None
    high: float | None = None
    hedge: str = ""
    outcome: str = ""
    population: str = "all"
    status: str = "unknown"
    source_kind: SourceKind | None = None


class AttributionRow(CitedRow, frozen=True, kw_only=True):
    """`[[event.attribution]]`: who is said to have done it, how it is said, and by whom."""

    party: str
    how: str
    by: str = ""
    source_kind: SourceKind | None = None


class EventRow(CitedRow, frozen=True, kw_only=True):
    """`[[event]]`: `claimed_by`, `blamed_on`, `denied_by` are short forms of `[[event.attribution]]`."""

    id: str
    name: str
    date: str
    kind: str = "attack"
    place: Texts = ()
    target: Texts = ()
    weapon: Texts = ()
    victims: str = ""
    sources: Texts = ()
    participants: tuple[str, ...] = ()
    claimed_by: Texts = ()
    blamed_on: Texts = ()
    denied_by: Texts = ()


class AgreementRow(CitedRow, frozen=True, kw_only=True):
    """`[agreement]` or `[[agreement]]`: a signed text or a resolution; `sources` are keys, addresses or titles."""

    id: str
    date: str
    title: str = ""
    names: tuple[str, ...] = ()
    place: str = ""
    parties: tuple[str, ...] = ()
    text_complete: bool = False
    sources: Texts = ()
    pax_id: int | None = None


class ObjectRow(Row, frozen=True, kw_only=True):
    """Whom or what a clause is about: named parties, or a class of them."""

    any_of: tuple[str, ...] = ()
    class_: str = msgspec.field(default="", name="class")


class CommitmentRow(CitedRow, frozen=True, kw_only=True):
    """`[[commitment]]` or `[[agreement.commitment]]`: one thing a party undertook (`method.md` §4.3)."""

    id: str
    clause: str
    paraphrase: str
    bearer: str
    modality: str
    agreement: str = ""
    kind: str = "maintenance"
    action: Texts = ()
    role: str = "does"
    object: Texts | ObjectRow = ()
    purpose: str = ""
    territory: str | dict[str, str] = ""
    from_: str = msgspec.field(default="", name="from")
    since: str = ""
    until: str = ""
    conditions: Texts = ()
    exceptions: Texts = ()
    elements: Texts = ()
    reading: str = "R1"


STATEMENT_TABLES: dict[str, type[StatementRow]] = {
    "listing": ListingRow,
    "attribute": AttributeRow,
    "role": RoleRow,
    "tie": TieRow,
    "reward": RewardRow,
    "responsibility": ResponsibilityRow,
    "remark": RemarkRow,
}
TABLES: dict[str, type[Row]] = {
    "source": SourceRow,
    "entity": EntityRow,
    **STATEMENT_TABLES,
    "event": EventRow,
    "agreement": AgreementRow,
    "commitment": CommitmentRow,
}
NESTED: dict[str, dict[str, type[Row]]] = {
    "event": {"figure": FigureRow, "attackers": FigureRow, "attribution": AttributionRow},
    "agreement": {"commitment": CommitmentRow},
}
HEADER = ("title", "note")
