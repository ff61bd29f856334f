"""The tables of a record file as written in TOML, one type a table; `docs/data/record-file.md` explains them."""

import msgspec

from onrecord.model.vocab import GeoPrecision, MentionKind, Relation, RoleClass, SourceKind
from onrecord.record.files.agreement_rows import AgreementRow, CommitmentRow, ControlRow
from onrecord.record.files.base_rows import CitedRow, Row, Texts


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
    in_script: dict[str, Texts] = msgspec.field(default_factory=dict)
    names: tuple[NameRow, ...] = ()
    refs: tuple[str, ...] = ()
    merge_reasons: tuple[str, ...] = ()
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
    """`[[event]]`: `claimed_by`, `blamed_on`, `denied_by` are short forms of `[[event.attribution]]`.

    `point` is degrees north and degrees east, and `precision` how closely they place it.
    """

    id: str
    name: str
    date: str
    kind: str = "attack"
    place: Texts = ()
    point: tuple[float, float] | None = None
    precision: GeoPrecision = GeoPrecision.PLACE
    target: Texts = ()
    weapon: Texts = ()
    victims: str = ""
    sources: Texts = ()
    participants: tuple[str, ...] = ()
    claimed_by: Texts = ()
    blamed_on: Texts = ()
    denied_by: Texts = ()


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
    "agreement": {"commitment": CommitmentRow, "control": ControlRow},
}
HEADER = ("title", "note")
