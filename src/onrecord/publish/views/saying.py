"""What a statement says, in one plain sentence, with the parties that it names."""

import msgspec

from onrecord.model.record import (
    AttributeStatement,
    ListingStatement,
    RemarkStatement,
    ResponsibilityStatement,
    RewardStatement,
    RoleStatement,
    Statement,
    TieStatement,
)
from onrecord.publish.views.citing import CiteView, cite_view
from onrecord.publish.views.parties import Parties, PartyView
from onrecord.publish.views.spans import DaySpan, span_of
from onrecord.record.authorities import title_of_authority


class StatementView(msgspec.Struct, frozen=True, kw_only=True):
    """One statement of the record: who says what, of when, and how well it is sourced.

    Attributes:
        before: The words before the party that it names; the whole sentence where it names none.
        party: The other party; None where none is named.
        after: The words after it.
    """

    id: str
    type: str
    before: str
    party: PartyView | None
    after: str
    span: DaySpan
    certainty: str
    cite: CiteView
    note: str = ""


def statement_view(item: Statement, subject: str, name: Parties) -> StatementView:
    """Return a statement as the dossier of `subject` shows it; what is said of another names that other."""
    before, party, after = _words(item, name)
    if item.subject != subject and not (party and party.id == subject):
        before, party, after = f"{before}{party.name if party else ''}{after}; said of ", name(item.subject), ""
    elif item.subject != subject:
        before, party, after = "", name(item.subject), f" {before}this party{after}"
    return StatementView(
        id=item.id,
        type=str(item.__struct_config__.tag),
        before=before,
        party=party,
        after=after,
        span=span_of(item.since, item.until),
        certainty=item.certainty.value,
        cite=cite_view(item.cite),
        note=item.note,
    )


def _words(item: Statement, name: Parties) -> tuple[str, PartyView | None, str]:
    match item:
        case ListingStatement():
            return f"listed: {title_of_authority(item.authority)}{_in(item.programme)}", None, ""
        case AttributeStatement():
            return f"{item.attribute.replace('_', ' ')}: {item.value}", None, ""
        case RoleStatement():
            return _role(item, name)
        case TieStatement():
            denied = "it is denied: " if item.denied else ""
            stage = "" if item.stage == "did" else f" ({item.stage.replace('_', ' ')})"
            return f"{denied}{item.relation.value.replace('_', ' ')} ", name(item.other), stage
        case RewardStatement():
            value = item.amount_usd
            amount = value.high if value.high is not None else value.low
            hedge = f"{value.hedge} " if value.hedge else ""
            return f"a reward of {hedge}{amount:,.0f} USD is offered for information, by ", name(item.offered_by), ""
        case ResponsibilityStatement():
            words = f"{item.task}{_in(item.place)}: {item.stance}"
            return (f"{words}, by ", name(item.approved_by), "") if item.approved_by else (words, None, "")
        case RemarkStatement():
            return item.text, None, ""


def _role(item: RoleStatement, name: Parties) -> tuple[str, PartyView | None, str]:
    words = f"{'acting ' if item.acting else ''}{item.title or item.role.value.replace('_', ' ')}"
    if not item.organization:
        return f"{words}{_in(item.place)}", None, ""
    # Titles often name the body themselves: "head of the network · The Network" reads right with any of them.
    return f"{words} · ", name(item.organization), _in(item.place)


def _in(text: str) -> str:
    return f", {text}" if text else ""
