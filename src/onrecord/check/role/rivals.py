"""Rivals: other holders on record of a role that one party holds at a time."""

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.role.own_words import founds_jointly
from onrecord.check.role.terms import death_of, is_over, is_present, roles_of
from onrecord.model.claim import RoleClaim
from onrecord.model.record import Entity, RoleStatement
from onrecord.model.time import parse_edtf
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, RoleClass, SlotOutcome, Stance
from onrecord.text.normalize import fold, skeleton, telling_words

_EXCLUSIVE = frozenset({RoleClass.HEAD, RoleClass.FOUNDER, RoleClass.OWNER, RoleClass.SECURITY_CHIEF})
"""Roles of which another holder on record speaks against the claimed one."""
MOST_RIVALS = 4
"""Other holders that a verdict shows."""


def check_rivals(
    claim: RoleClaim, holder: Entity | None, organization: Entity, desk: Desk, ruling: Ruling
) -> Verdict | None:
    """Return `contradicted` where the record gives an exclusive role to others, not to the claimed holder, else None.

    Args:
        claim: The role claim.
        holder: The claimed holder; None where nobody on record bears the name.
        organization: The body the role is in.
        desk: The case.
        ruling: Gets the evidence.
    """
    if claim.role not in _EXCLUSIVE or founds_jointly(claim):
        return None
    recorded = [
        s
        for s in desk.view.statements(organization.id)
        if isinstance(s, RoleStatement) and s.organization == organization.id and s.role is claim.role and decides(s)
    ]
    if holder is not None and any(s.subject == holder.id for s in recorded):
        return None
    if claim.role is RoleClass.HEAD and not (claim.current or _is_now(claim)):
        return None
    if holder is not None and _may_be_elsewhere(claim, holder, organization, desk):
        return None
    rivals = [s for s in recorded if _is_rival(s, organization, desk)]
    if claim.role is RoleClass.FOUNDER and (
        _is_told_of(claim, rivals, desk) or _founded_too(holder, organization, desk)
    ):
        return None
    if not rivals or (holder is None and not _is_another(claim, rivals, desk)):
        return None
    for statement in rivals[:MOST_RIVALS]:
        ruling.cite(statement, Stance.CONTRADICTS)
    if holder is not None:
        for own in roles_of(holder, desk):
            if own.organization == organization.id and own.subject == holder.id:
                ruling.cite(own, Stance.NEUTRAL)
    names = ", ".join(dict.fromkeys(_holder_of(s, desk) for s in rivals[:3]))
    ruling.compare("holder", desk.name(claim.holder), names, SlotOutcome.DIFFERS, source=rivals[0].cite.title)
    ruling.flag("functional_role")
    ruling.would_change = "a source that names the claimed holder in this role at that date"
    return ruling.verdict(Label.CONTRADICTED, f"{said(rivals[0])}: {names}.")


def _is_told_of(claim: RoleClaim, rivals: list[RoleStatement], desk: Desk) -> bool:
    """Whether a claim names one of the recorded founders beside the holder: `founded by X and Y`."""
    named = {
        desk.links[m.chain].entity for m in desk.mentions_in(claim.span.start, claim.span.end) if m.chain in desk.links
    }
    told = {entity.id for entity in named if entity is not None and entity.id != _id_of(claim.holder, desk)}
    return any(statement.subject in told for statement in rivals)


def _id_of(mention: str | None, desk: Desk) -> str:
    entity = desk.entity(mention)
    return entity.id if entity is not None else ""


def _founded_too(holder: Entity | None, organization: Entity, desk: Desk) -> bool:
    """Whether the record has the holder among the founding members of a body."""
    if holder is None:
        return False
    return any(
        own.subject == holder.id and own.organization == organization.id and own.title.lower().startswith("founding")
        for own in roles_of(holder, desk)
    )


def _may_be_elsewhere(claim: RoleClaim, holder: Entity, organization: Entity, desk: Desk) -> bool:
    """Whether the body is told by a description alone, and the holder has such a role in another one on record.

    `The whole outfit` was taken for the body named last: it may be the holder's own.
    """
    mention = desk.mentions.get(claim.organization or "")
    if mention is None or mention.form is not MentionForm.NOMINAL:
        return False
    return any(
        own.subject == holder.id and own.role is claim.role and own.organization not in (None, organization.id)
        for own in roles_of(holder, desk)
    )


def _is_now(claim: RoleClaim) -> bool:
    return is_present(claim) and (claim.when is None or claim.when.relation == "now")


def _is_rival(statement: RoleStatement, organization: Entity, desk: Desk) -> bool:
    """Whether a recorded holder leaves no room for another at as-of."""
    if statement.role is RoleClass.FOUNDER:
        # Another person's entry naming him a founder does not say that he was the only one.
        return statement.cite.ref in organization.refs
    if statement.role is not RoleClass.HEAD:
        return True
    former = statement.note.startswith("former") or is_over(statement, desk.as_of)
    return not former and not _is_dead(statement.subject, desk)


def _is_dead(subject: str, desk: Desk) -> bool:
    if desk.as_of is None or not subject.startswith("ent-"):
        return False
    death = death_of(desk.view.entity(subject), desk)
    return death is not None and parse_edtf(death.value).is_before(desk.as_of)


def _is_another(claim: RoleClaim, rivals: list[RoleStatement], desk: Desk) -> bool:
    """Whether an unknown holder is surely none of the recorded ones.

    A full name in Latin script, no word of which comes near a word of theirs: a name in another script or spelling that
    was not resolved may well be the same person. A given name that they have as that of a forefather alone is no such
    word: `Mohamed X` is not `Y bin Mohamed bin Z`.
    """
    words = telling_words(desk.name(claim.holder))
    if len(words) < 2 or not all(word.isascii() for word in words):
        return False
    names = [fold(name).split() for statement in rivals for name in _names_of(statement, desk)]
    given = skeleton(words[0])
    keys = {skeleton(word) for word in words}
    shared = {skeleton(word) for name in names for word in name} & keys
    return not shared or (shared == {given} and not any(_may_be_given(given, name) for name in names))


def _may_be_given(key: str, name: list[str]) -> bool:
    """Whether a word is one of a name's own, and not that of a forefather, which stands after `bin`."""
    own = [word for at, word in enumerate(name) if not at or name[at - 1] not in _SON_OF]
    return key in {skeleton(word) for word in own}


_SON_OF = frozenset({"bin", "ben", "ibn", "ould", "ag", "oglu", "bint"})


def _names_of(statement: RoleStatement, desk: Desk) -> list[str]:
    if statement.subject.startswith("ent-"):
        return [name.text for name in desk.view.entity(statement.subject).names]
    return [statement.subject.partition(":")[2]]


def _holder_of(statement: RoleStatement, desk: Desk) -> str:
    """How a recorded holder is named to a reader: with an official id where there is one."""
    if not statement.subject.startswith("ent-"):
        return statement.subject.partition(":")[2]
    entity = desk.view.entity(statement.subject)
    return f"{entity.name} ({entity.refs[-1]})" if entity.refs else entity.name
