"""Lists of names in the entry of a firm: `Directors: X and Y` leaves no room for Z, and bears out X.

The words of an entry are on record in full, so that whom a report gives as the directors of a firm is compared with
those whom the entry names. Who runs a firm from day to day is another matter.
"""

import re
from collections.abc import Iterator, Sequence

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.role.office_bodies import LIKE, likeness
from onrecord.model.claim import OtherClaim, RoleClaim
from onrecord.model.record import Entity, Statement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionKind, Modality, Polarity, SlotOutcome, Stance
from onrecord.text.content import content_words
from onrecord.text.normalize import fold
from onrecord.text.office_terms import head_nouns

_LIST = re.compile(
    r"\b(?P<noun>directors?|shareholders?|owners?|founders?)\s*(?::|are\b|is\b)(?P<names>[^:;)]+)", re.IGNORECASE
)
"""Words of an entry for who are the directors of a firm, or own it."""
_NOUNS = {"director": "director", "shareholder": "shareholder", "owner": "owner", "founder": "founder"}
_ARE = re.compile(
    r"\b(?:is|are|was|were|est|sont|ist|sind|es|son|—)\s+(?:(?:the|called|named|la|los|les|die|familia|famille|Familie|"
    r"семья)\s+)*(?P<names>[^\W\d_a-z].*)$"
)
"""A verb of being, and the names behind it."""
_NAME = re.compile(r"[^\W\d_][^\W\d_]{2,}")


def check_named_list(
    claim: RoleClaim | OtherClaim, parties: Sequence[Entity], desk: Desk, ruling: Ruling
) -> Verdict | None:
    """Return the verdict by the names that a firm's entry lists for a post, else None.

    Args:
        claim: Says who are the directors, owners or founders of a firm.
        parties: Those of the claim that are on record.
        desk: The case.
        ruling: Of the claim.
    """
    firms = [one for one in parties if one.kind is not MentionKind.PERSON]
    wanted = {_NOUNS[head.name] for head in head_nouns(claim.span.quote.split()) if head.name in _NOUNS}
    plain = claim.modality in (Modality.ASSERTED, Modality.REPORTED) and claim.polarity is Polarity.POSITIVE
    if len(firms) != 1 or len(wanted) != 1 or not plain or claim.when is not None or _is_former(claim):
        return None
    names = _names_told(claim, firms[0], desk)
    for statement, text in _listed(firms[0], next(iter(wanted)), desk) if names else ():
        theirs = [fold(word) for word in _NAME.findall(text)]
        found = [any(likeness(word, other) >= LIKE for other in theirs) for word in names]
        if any(found) and not all(found):
            return None  # one of the names, or a part of one: nothing to go by
        stance, outcome = (
            (Stance.SUPPORTS, SlotOutcome.SAME) if all(found) else (Stance.CONTRADICTS, SlotOutcome.DIFFERS)
        )
        ruling.cite(statement, stance)
        ruling.compare("holder", " ".join(names), text.strip(" ,."), outcome, source=statement.cite.title)
        return ruling.verdict(Label.SUPPORTED if all(found) else Label.CONTRADICTED, said(statement) + ".")
    return None


def _is_former(claim: RoleClaim | OtherClaim) -> bool:
    return isinstance(claim, RoleClaim) and claim.former


def _names_told(claim: RoleClaim | OtherClaim, firm: Entity, desk: Desk) -> list[str]:
    """The words of the names that a claim gives: of the holder, or those with a capital behind the first word."""
    if isinstance(claim, RoleClaim):
        told = desk.name(claim.holder)
        if told == "somebody":
            return []
    else:
        match = _ARE.search(claim.span.quote)
        told = match["names"] if match is not None else ""
    # The last word of a name is that of the family; a given name many people bear.
    words = [fold(word) for word in _NAME.findall(told) if word[0].isupper()]
    of_firm = {word for name in firm.names for word in content_words(name.text)}
    return [word for word in words if word in content_words(told) and word not in of_firm]


def _listed(firm: Entity, noun: str, desk: Desk) -> Iterator[tuple[Statement, str]]:
    for statement in desk.view.statements(firm.id):
        if statement.subject != firm.id or not decides(statement) or statement.cite.ref not in firm.refs:
            continue
        for match in _LIST.finditer(statement.cite.excerpt):
            if match["noun"].lower().startswith(noun) and any(word[0].isupper() for word in match["names"].split()):
                yield statement, match["names"]
