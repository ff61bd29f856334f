"""The checked reports that mention a party, with the claims about it and how each stands."""

from collections.abc import Iterable, Iterator

import msgspec

from onrecord.model.vocab import ClaimKind, Label, MentionForm, Outcome


class _Party(msgspec.Struct):
    id: str
    ids: tuple[str, ...] = ()


class _Mention(msgspec.Struct):
    id: str
    quote: str
    outcome: Outcome
    form: str = ""
    entities: tuple[_Party, ...] = ()


class _Claim(msgspec.Struct):
    id: str
    kind: ClaimKind
    quote: str
    says: str
    slots: dict[str, object]
    verdict: Label
    wording: str


class MentionsOf(msgspec.Struct):
    """Of a checked report, what says whom it mentions; the rest of the JSON is passed over."""

    mentions: tuple[_Mention, ...]
    claims: tuple[_Claim, ...]


class ClaimAbout(msgspec.Struct, frozen=True, kw_only=True):
    """A claim about a party and how it stands against the record; `number` is its place in the report, from 1."""

    id: str
    number: int
    kind: ClaimKind
    quote: str
    says: str
    verdict: Label
    wording: str


class ReportMention(msgspec.Struct, frozen=True, kw_only=True):
    """A report that mentions a party: the names it uses for it, and the claims about it."""

    document: str
    title: str
    published: str
    quotes: tuple[str, ...]
    claims: tuple[ClaimAbout, ...]


def mentions_of(value: bytes) -> MentionsOf:
    """Return whom a checked report mentions, read from its JSON.

    Raises:
        msgspec.MsgspecError: It is no checked report.
    """
    return msgspec.json.decode(value, type=MentionsOf)


def _linked(mention: _Mention) -> tuple[str, ...]:
    if mention.outcome is not Outcome.LINKED:
        return ()
    return tuple(id_ for party in mention.entities for id_ in (party.id, *party.ids))


def report_mention(
    mentions: MentionsOf, party: Iterable[str], *, document: str, title: str, published: str
) -> ReportMention | None:
    """Return how a report mentions a party; None where it does not.

    Args:
        mentions: Whom the report mentions.
        party: The entity id and the official ids of the party: ids of entities change when a record does.
        document: Id of the document.
        title: Title of the report.
        published: When it appeared, in EDTF; empty where unknown.
    """
    wanted = frozenset(party)
    named = {mention.id: mention for mention in mentions.mentions if wanted.intersection(_linked(mention))}
    if not named:
        return None
    claims = [
        ClaimAbout(
            id=claim.id,
            number=number,
            kind=claim.kind,
            quote=claim.quote,
            says=claim.says,
            verdict=claim.verdict,
            wording=claim.wording,
        )
        for number, claim in enumerate(mentions.claims, start=1)
        if any(value in named for value in _ids(claim.slots.values()))
    ]
    by_name = (mention for mention in named.values() if mention.form in ("", MentionForm.NAMED))
    quotes = dict.fromkeys(" ".join(mention.quote.split()) for mention in by_name)
    return ReportMention(
        document=document, title=title, published=published, quotes=tuple(quotes), claims=tuple(claims)
    )


def _ids(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, str))
