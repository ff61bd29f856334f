"""Shares: who is told to hold a part of a firm, by the shareholders that an entry names."""

import re
from collections.abc import Iterator

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.tie.named_in import may_name, named_in, own_passages
from onrecord.model.claim import Claim, RoleClaim
from onrecord.model.record import Entity, Statement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, Modality, Polarity, SlotOutcome, Stance

_LISTED = re.compile(r"\b(?:share|stock)(?:s|holders?|holdings?)\b|\bstakes?\b", re.IGNORECASE)
"""How an entry tells of shares."""
_TOLD = re.compile(
    r"\b(?:share(?:s|holders?|holdings?)|stockholders?|stakes?|actionnaires?|actions|parts sociales|accionistas?"
    r"|acciones|participaci[oó]n|\w*aktion[äa]r\w*|\w*aktien|\w*anteile?n?|\w*anteilseigner\w*|\w*eigner(?:in)?|gesellschafter\w*"
    r"|beteiligt|акци\w+|дол[яюией]\w*)\b",
    re.IGNORECASE,
)
"""How a report does, in five languages."""
_COUNTED = re.compile(
    r"(\d[\d.,\u00a0\u202f ]*)(?:\w+ ){0,2}(?:shares|actions|parts|acciones|\w*aktien|\w*anteile|акци\w+)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d[\d.,\u00a0\u202f]*")


def _tells_of_shares(claim: Claim) -> bool:
    """Whether a claim tells of shares in a firm: a role by its title, a tie by its words."""
    return bool(_TOLD.search(claim.title if isinstance(claim, RoleClaim) else claim.span.quote))


def check_shares(claim: Claim, holder: str | None, thing: str | None, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return the verdict by the shareholders that the entry of a firm, or of the holder, names; None where none does.

    `contradicted` where the firm's entry names its shareholders and the holder, who is on record, is none of them;
    `differs` where it gives him another number of shares.

    Args:
        claim: The claim.
        holder: Mention id of who is said to hold shares.
        thing: Mention id of the firm.
        desk: The case.
        ruling: Of the claim.
    """
    if holder is None or thing is None or claim.polarity is Polarity.NEGATIVE or not _tells_of_shares(claim):
        return None
    owner, held = desk.entity(holder), desk.entity(thing)
    lead = _naming(held, owner, desk.name(holder), desk) or _naming(owner, held, desk.name(thing), desk)
    if lead is not None:
        counted = _numbers(match[1] for match in _COUNTED.finditer(claim.span.quote))
        same = not counted or counted <= _numbers(_NUMBER.findall(lead.cite.excerpt))
        ruling.cite(lead, Stance.SUPPORTS if same else Stance.CONTRADICTS)
        outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
        ruling.compare("holder", desk.name(holder), lead.cite.excerpt, outcome, source=lead.cite.title)
        return ruling.verdict(Label.SUPPORTED if same else Label.DIFFERS, said(lead) + ".")
    rivals = list(_passages(held, desk)) if held is not None else []
    plain = claim.modality in (Modality.ASSERTED, Modality.REPORTED)
    named = desk.mentions[holder].form is MentionForm.NAMED
    if not rivals or owner is None or not plain or not named:
        return None
    if any(may_name(s.cite.excerpt, owner, desk.name(holder)) for s in rivals):
        return None
    ruling.cite(rivals[0], Stance.CONTRADICTS)
    ruling.compare("holder", owner.name, rivals[0].cite.excerpt, SlotOutcome.DIFFERS, source=rivals[0].cite.title)
    ruling.would_change = "a source that names the claimed holder among the shareholders"
    return ruling.verdict(Label.CONTRADICTED, said(rivals[0]) + ".")


def _numbers(texts: Iterator[str] | list[str]) -> set[str]:
    return {re.sub(r"\D", "", text) for text in texts} - {""}


def _passages(party: Entity | None, desk: Desk) -> Iterator[Statement]:
    if party is not None:
        yield from (s for s in own_passages(party, desk) if _LISTED.search(s.cite.excerpt) and decides(s))


def _naming(party: Entity | None, other: Entity | None, name: str, desk: Desk) -> Statement | None:
    return next((s for s in _passages(party, desk) if named_in(s.cite.excerpt, other, name)), None)
