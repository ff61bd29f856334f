"""Holdings: who owns, manages or controls a firm or a ship, by the owner's field of a list or by an entry's remarks."""

import re
from collections.abc import Sequence

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.model.claim import Claim
from onrecord.model.record import Entity, RoleStatement, Statement, TieStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import FactKind, Label, MentionForm, Modality, Polarity, SlotOutcome, SourceKind, Stance
from onrecord.text.names import FORM, name_parts
from onrecord.text.normalize import fold

_HOLDS = re.compile(
    r"\b(?:owners?|owned|owns|manager|manages|managed|operator|operates|operated|controlled|controls)\b", re.IGNORECASE
)


def check_holding(claim: Claim, holder: str | None, thing: str | None, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where a list gives the holder, `contradicted` where its field for the owner names another.

    Args:
        claim: The claim.
        holder: Mention id of who is said to hold.
        thing: Mention id of what is held.
        desk: The case.
        ruling: Of the claim.
    """
    if claim.polarity is Polarity.NEGATIVE or holder is None or thing is None:
        return None
    held, owner = desk.entity(thing), desk.entity(holder)
    by_remark = _by_remark(owner, held, desk.name(thing), desk) or _by_remark(held, owner, desk.name(holder), desk)
    rows = desk.attributes(held, FactKind.OWNER.value) if held is not None else []
    names = [desk.name(holder), *(name.text for name in owner.names)] if owner is not None else [desk.name(holder)]
    same = [row for row in rows if any(_plain(name) == _plain(row.value) for name in names if name)]
    lead: Statement | None = same[0] if same else by_remark
    if lead is not None:
        ruling.cite(lead, Stance.SUPPORTS)
        ruling.compare("holder", desk.name(holder), lead.cite.excerpt, SlotOutcome.SAME, source=lead.cite.title)
        return ruling.verdict(Label.SUPPORTED, said(lead) + ".")
    plain = claim.modality in (Modality.ASSERTED, Modality.REPORTED) and not _is_dated(claim)
    if not plain or not _is_named(holder, desk) or not _is_named(thing, desk):
        return None
    if not rows:
        return _by_rival(claim, owner, held, desk, ruling)
    ruling.cite(rows[0], Stance.CONTRADICTS)
    ruling.compare("holder", desk.name(holder), rows[0].value, SlotOutcome.DIFFERS, source=rows[0].cite.title)
    return ruling.verdict(Label.CONTRADICTED, said(rows[0]) + ".")


_ASIDE = re.compile(r",[^,]*,")


def _is_dated(claim: Claim) -> bool:
    """Whether a claim has a time of its own; `X, another name of that day, owns Y` has it in an aside alone."""
    return claim.when is not None and claim.when.quote in _ASIDE.sub(",", claim.span.quote)


_OWNS = re.compile(r"\b(?:owners?|owned|owns|proprietor|propert(?:y|ies)|belong\w*)\b", re.IGNORECASE)
_RUNS = re.compile(r"\b(?:managers?|manages?|managed|operators?|operates?|operated)\b", re.IGNORECASE)


def _by_rival(claim: Claim, owner: Entity | None, held: Entity | None, desk: Desk, ruling: Ruling) -> Verdict | None:
    """`contradicted` where the entry of another party that a list ties to the thing says that it owns or manages it.

    The report must use a word of the same kind: who manages a ship need not own it. A claimed holder whose own entry
    is tied to the thing may well have it too.
    """
    if owner is None or held is None or owner.id == held.id:
        return None
    kinds = [kind for kind in (_OWNS, _RUNS) if kind.search(claim.span.quote)]
    ties = [s for s in desk.view.statements(held.id) if isinstance(s, TieStatement | RoleStatement) and decides(s)]
    tied = {party for s in ties for party in _parties_of(s)} - {held.id}
    if len(kinds) != 1 or owner.id in tied:
        return None
    for party in sorted(one for one in tied if one.startswith("ent-")):
        rival = desk.view.entity(party)
        lead = _by_remark(rival, held, held.name, desk)
        if lead is None or not kinds[0].search(lead.cite.excerpt):
            continue
        ruling.cite(lead, Stance.CONTRADICTS)
        named = f"{rival.name} ({rival.refs[-1]})" if rival.refs else rival.name
        ruling.compare("holder", owner.name, named, SlotOutcome.DIFFERS, source=lead.cite.title)
        ruling.would_change = "a source that names the claimed holder"
        return ruling.verdict(Label.CONTRADICTED, f"{said(lead)}: {named}.")
    return _by_other_thing(kinds[0], owner, ties, desk, ruling)


def _by_other_thing(
    kind: re.Pattern[str],
    owner: Entity,
    ties: Sequence[TieStatement | RoleStatement],
    desk: Desk,
    ruling: Ruling,
) -> Verdict | None:
    """`contradicted` where a list ties the thing to another, and the holder's own entry has him hold another thing."""
    tied = [s for s in ties if s.cite.kind is SourceKind.OFFICIAL_LIST]
    own = [s for s in desk.view.statements(owner.id) if s.subject == owner.id and decides(s)]
    other = next((s for s in own if kind.search(s.cite.excerpt) and s.cite.ref in owner.refs), None)
    if not tied or other is None:
        return None
    ruling.cite(tied[0], Stance.CONTRADICTS)
    ruling.cite(other, Stance.CONTRADICTS)
    ruling.compare("holder", owner.name, tied[0].cite.excerpt, SlotOutcome.DIFFERS, source=tied[0].cite.title)
    ruling.would_change = "a source that names the claimed holder"
    return ruling.verdict(Label.CONTRADICTED, f"{said(tied[0])}. Of the one named: {said(other)}.")


def _parties_of(statement: TieStatement | RoleStatement) -> tuple[str, ...]:
    other = statement.other if isinstance(statement, TieStatement) else statement.organization
    return (statement.subject, other) if other else (statement.subject,)


def _by_remark(party: Entity | None, other: Entity | None, name: str, desk: Desk) -> Statement | None:
    """A sentence of an entry on owning or managing that names the other party."""
    if party is None or not name:
        return None
    names = [name, *(n.text for n in other.names)] if other is not None else [name]
    wanted = [words for text in names if len(words := _plain(text)) > 1 or len("".join(words)) > len("abcdef")]
    for statement in desk.view.statements(party.id):
        excerpt = statement.cite.excerpt
        own = statement.cite.ref in party.refs
        if not own or not decides(statement) or not _HOLDS.search(excerpt):
            continue
        if statement.cite.kind is SourceKind.OFFICIAL_LIST and any(_in_order(words, excerpt) for words in wanted):
            return statement
    return None


def _in_order(words: Sequence[str], excerpt: str) -> bool:
    return f" {' '.join(words)} " in f" {fold(excerpt)} "


def _plain(name: str) -> list[str]:
    """The words of a name without its legal form."""
    forms = {part.text for part in name_parts(name) if part.role == FORM}
    words = fold(name).split()
    while len(words) > 1 and (words[-1] in forms or (len(words[-1]) == 1 and not words[-1].isdigit())):
        words = words[:-1]
    return words


def _is_named(mention: str, desk: Desk) -> bool:
    found = desk.mentions.get(mention)
    return found is not None and found.form is MentionForm.NAMED
