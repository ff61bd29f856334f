"""Ties between parties as edges: every statement that makes one, and whether it holds, has ended, or is disputed."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from onrecord.model.record import RemarkStatement, RoleStatement, Statement, TieStatement
from onrecord.model.vocab import Relation
from onrecord.publish.views.citing import CiteView, cite_view, is_quotable
from onrecord.record.clock import first_day, last_day
from onrecord.record.refs import ENTITY_PREFIX

ASSERTED, ENDED, DISPUTED = "asserted", "ended", "disputed"
STATES = {
    ASSERTED: "asserted",
    ENDED: "ended",
    DISPUTED: "disputed or denied",
}
TIE, ROLE, REMARK = "tie", "role", "remark"
KINDS = {TIE: "ties", ROLE: "roles", REMARK: "named together"}
_NAMED_WITH = "named with"
_BOTH_WAYS = frozenset(
    {
        Relation.LINKED_TO,
        Relation.ALLIED_WITH,
        Relation.AFFILIATED_WITH,
        Relation.COOPERATES_WITH,
        Relation.FIGHTS,
        Relation.TRAINED_WITH,
        Relation.SIBLING_OF,
        Relation.RELATIVE_OF,
        Relation.SPOUSE_OF,
    }
)
"""Relations that read the same from either side."""


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """What one source says of a tie, and of when.

    Attributes:
        since: ISO day on which the tie may have begun, by this source; empty where it does not say.
        until: ISO day by which it had ended; empty where it does not say.
        denies: The source says that it is not so, or that it is disputed.
    """

    cite: CiteView
    words: str
    since: str
    until: str
    denies: bool
    certainty: str


class Said(NamedTuple):
    """One statement as a directed tie between two references."""

    one: str
    other: str
    kind: str
    label: str
    quote: Quote


def said_ties(statements: Iterable[Statement], kinds: Sequence[str]) -> Iterator[Said]:
    """Yield the ties that statements make; those whose source cannot be quoted are left out.

    Args:
        statements: Of any parties.
        kinds: `tie`, `role`, `remark`: two parties named in one sentence of an entry, which is no relation by itself.
    """
    for item in statements:
        if not is_quotable(item.cite):
            continue
        match item:
            case TieStatement() if TIE in kinds:
                one, other = item.subject, item.other
                if item.relation in _BOTH_WAYS and other < one:
                    one, other = other, one
                yield Said(one, other, TIE, item.relation.value.replace("_", " "), _quote(item, item.words))
            case RoleStatement(organization=str(body)) if ROLE in kinds and body:
                label = item.role.value.replace("_", " ")
                yield Said(item.subject, body, ROLE, label, _quote(item, item.title))
            case RemarkStatement() if REMARK in kinds:
                for mention in item.mentions:
                    if mention.startswith(ENTITY_PREFIX) and mention != item.subject:
                        one, other = sorted((item.subject, mention))
                        yield Said(one, other, REMARK, _NAMED_WITH, _quote(item, ""))


def _quote(item: TieStatement | RoleStatement | RemarkStatement, words: str) -> Quote:
    since, until = first_day(item.since), last_day(item.until)
    return Quote(
        cite=cite_view(item.cite),
        words=words,
        since=since.isoformat() if since is not None else "",
        until=until.isoformat() if until is not None else "",
        denies=isinstance(item, TieStatement) and (item.denied or item.disputed),
        certainty=item.certainty.value,
    )


def state_of(quotes: Sequence[Quote], day: str) -> str:
    """Return how a tie stands on an ISO day, by all that is said of it.

    It has ended where every source that asserts it gives an end before the day; it is disputed where one denies it.
    """
    if any(quote.denies for quote in quotes):
        return DISPUTED
    return ENDED if all(quote.until and quote.until < day for quote in quotes) else ASSERTED


def holds_on(quotes: Sequence[Quote], day: str) -> bool:
    """Return whether some source lets the tie hold on an ISO day; a source that gives no date lets it hold always."""
    return any((not quote.since or quote.since <= day) and (not quote.until or quote.until >= day) for quote in quotes)
