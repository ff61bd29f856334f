"""Groups: a claim about several parties at once is checked for each of them, and the verdicts are put together.

`method.md` §3.3: a conjunction is `supported` where every part is, `contradicted` where one part is and the rest are
supported, and open where the record says nothing of one part. "None of them" is a conjunction of denials.
"""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec.structs import replace

from onrecord.check.case import Desk
from onrecord.model.claim import Claim, DesignationClaim, IdentityClaim, RoleClaim, TieClaim
from onrecord.model.document import Mention
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Polarity, Stance
from onrecord.text.nations import nation_of

MOST_MEMBERS = 12
"""Members of a group that are looked at; a claim about more is left open."""
_BAD = (Label.CONTRADICTED, Label.DIFFERS)
_OPEN = (Label.NOT_IN_RECORD, Label.REPORTED_ONLY)

Check = Callable[[Claim, Desk], Verdict]


def check_each(claim: Claim, desk: Desk, check: Check) -> Verdict | None:
    """Return the verdict on a claim about a group, made of those on its members; None for a claim about no group.

    Args:
        claim: The claim.
        desk: The case.
        check: Gives the verdict on a claim about one party.
    """
    if isinstance(claim, DesignationClaim) and claim.also_by:
        by = [replace(claim, authority=key, also_by=()) for key in (claim.authority, *claim.also_by)]
        verdicts = [check_each(one, desk, check) or check(one, desk) for one in by]
        return _made(claim, conjunction([verdict.label for verdict in verdicts]), verdicts)
    group = group_of(claim, desk)
    subject = subject_of(claim)
    if claim.also and subject is not None:
        about = [_about(claim, subject, member) for member in (subject, *claim.also)]
        verdicts = [check(replace(one, also=()), desk) for one in about]
        return _made(claim, conjunction([verdict.label for verdict in verdicts]), verdicts)
    if group is None:
        return _of_tied(claim, desk, check)
    if len(group.members) > MOST_MEMBERS:
        return None
    told = [(member, check(_about(claim, group.id, member), desk)) for member in group.members]
    verdicts = [verdict for _, verdict in told]
    if claim.polarity is Polarity.NEGATIVE and group.fit == "among":
        # Of all whom a text names, a lone word that is nobody's on record may be no party at all.
        known = [verdict for member, verdict in told if not _is_lone_word(member, verdict, desk)]
        verdicts = known if len(known) > 1 else verdicts
    return _joined(claim, group, verdicts)


def _is_lone_word(member: str, verdict: Verdict, desk: Desk) -> bool:
    """Whether a member of a group is one word that links to nobody, and of which nothing held says anything."""
    return verdict.label in _OPEN and desk.entity(member) is None and len(desk.name(member).split()) == 1


def group_of(claim: Claim, desk: Desk) -> Mention | None:
    """Return the word for several parties that a claim is about; None where it has none, or two."""
    groups = [m for m in map(desk.mentions.get, desk.party_ids(claim)) if m is not None and m.members]
    return groups[0] if len(groups) == 1 else None


def subject_of(claim: Claim) -> str | None:
    """Return the mention id of whom a claim is about, where it is one party and may be said of others too."""
    if isinstance(claim, IdentityClaim):
        return claim.party
    return claim.holder if isinstance(claim, RoleClaim) else None


def _about(claim: Claim, group: str, member: str) -> Claim:
    """The claim with one member in place of the group."""
    changed: dict[str, Any] = {}
    for field in claim.__struct_fields__:
        value = getattr(claim, field)
        if value == group:
            changed[field] = member
        elif isinstance(value, tuple) and group in value:
            changed[field] = tuple(dict.fromkeys(member if item == group else item for item in value))
    return replace(claim, **changed)


def _of_tied(claim: Claim, desk: Desk, check: Check) -> Verdict | None:
    """The verdict on a tie of several parties named together to one other: `A and B are linked to X`."""
    if not isinstance(claim, TieClaim) or len(claim.a) < 2 or len(claim.b) != 1:
        return None
    if any(nation_of(desk.name(member)) for member in claim.a):
        return None  # a country is tied by what its services do, and the record has those under names of their own
    verdicts = [check(replace(claim, a=(member,)), desk) for member in claim.a]
    return _made(claim, conjunction([v.label for v in verdicts]), verdicts)


def _joined(claim: Claim, group: Mention, verdicts: Sequence[Verdict]) -> Verdict:
    labels = [verdict.label for verdict in verdicts]
    if group.some:
        label = _counted(labels, group.some)
        label = Label.NOT_IN_RECORD if group.fit == "among" and label is not Label.SUPPORTED else label
    elif group.fit == "among":
        # Whichever of them are meant: only what holds of each of them holds of these.
        label = labels[0] if len(set(labels)) == 1 else Label.NOT_IN_RECORD
    else:
        label = conjunction(labels)
    if group.fit == "maybe" and label in (*_BAD, Label.DISPUTED, Label.PARTLY_SUPPORTED):
        label = Label.NOT_IN_RECORD
    return _made(claim, label, verdicts)


def conjunction(labels: Sequence[Label]) -> Label:
    """Return the label of a claim that says as much of several parties, from those of each."""
    kinds = set(labels)
    if len(kinds) == 1:
        return labels[0]
    for label in (Label.AMBIGUOUS, Label.NOT_CHECKABLE):
        if label in kinds:
            return label
    if kinds & set(_OPEN):
        return Label.PARTLY_SUPPORTED if Label.SUPPORTED in kinds and not kinds & set(_BAD) else Label.NOT_IN_RECORD
    for label in (Label.DISPUTED, *_BAD, Label.PARTLY_SUPPORTED):
        if label in kinds:
            return label
    return labels[0]


def _counted(labels: Sequence[Label], some: int) -> Label:
    """The label of a claim that something holds of so many of a group."""
    holds = sum(label is Label.SUPPORTED for label in labels)
    unsure = sum(label not in (Label.SUPPORTED, Label.CONTRADICTED) for label in labels)
    if holds >= some:
        return Label.SUPPORTED
    return Label.NOT_IN_RECORD if unsure else Label.CONTRADICTED


def _made(claim: Claim, label: Label, verdicts: Sequence[Verdict]) -> Verdict:
    """One verdict of several: its label, and all their evidence, those that decide it first."""
    telling = sorted(verdicts, key=lambda verdict: verdict.label is not label)
    items = [item for verdict in telling for item in verdict.evidence]
    if label in _OPEN:
        items = [replace(item, stance=Stance.NEUTRAL) for item in items]
    distinct = {(item.cite.ref, item.cite.snapshot, item.cite.field, item.statement_id): item for item in items}
    wording = " ".join(dict.fromkeys(verdict.wording for verdict in telling))
    if telling[0].label is not label:
        wording = f"Said of several parties, and not of each alike in the sources held. {wording}"
    return replace(
        telling[0],
        claim_id=claim.id,
        label=label,
        wording=wording,
        evidence=tuple(distinct.values()),
        consulted=tuple(dict.fromkeys(name for verdict in telling for name in verdict.consulted)),
        compared=tuple(dict.fromkeys(row for verdict in telling for row in verdict.compared)),
        flags=tuple(dict.fromkeys(["coreference", *(flag for verdict in telling for flag in verdict.flags)])),
    )
