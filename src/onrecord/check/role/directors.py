"""Directors whom the entry of a firm counts by name: `(Directors: Mr. A and Mr. B)`.

The entry names them all, so that another name is none of them.
"""

import re

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.role.terms import is_present
from onrecord.check.tie.own_ties import fits_name
from onrecord.model.claim import RoleClaim
from onrecord.model.record import Entity, RemarkStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, MentionKind, Outcome, RoleClass, SlotOutcome, Stance
from onrecord.text.normalize import fold, skeleton, telling_words

_ROLES = frozenset({RoleClass.DIRECTOR, RoleClass.HEAD})
_COUNTED = re.compile(r"\bdirectors?(?: are| is)?\s*:\s*([^()\[\];\n]+)", re.IGNORECASE)
_TITLES = re.compile(r"\b(?:mr|mrs|ms|dr|messrs)\b\.?", re.IGNORECASE)
_BETWEEN = re.compile(r",|\band\b|&|/", re.IGNORECASE)


def check_directors(
    claim: RoleClaim, holder: Entity | None, organization: Entity, desk: Desk, ruling: Ruling
) -> Verdict | None:
    """Return the verdict by the directors whom the own entry of a firm counts; None where it counts none.

    Args:
        claim: The role claim.
        holder: The claimed holder; None where nobody on record bears the name.
        organization: The firm.
        desk: The case.
        ruling: Gets the evidence.
    """
    mention = desk.mentions.get(claim.holder or "")
    if claim.role not in _ROLES or claim.when is not None or not is_present(claim) or mention is None:
        return None
    if mention.form is not MentionForm.NAMED:
        return None
    name = desk.name(claim.holder)
    for statement in desk.view.statements(organization.id):
        names = _directors(statement.text) if isinstance(statement, RemarkStatement) and decides(statement) else []
        if not names or statement.cite.ref not in organization.refs:
            continue
        fits = any(fits_name(name, other) for other in names)
        link = desk.links.get(mention.chain)
        linked = link is not None and link.outcome is Outcome.LINKED
        another = mention.kind is MentionKind.PERSON and _is_another(name, names)
        if (fits and linked and holder is None) or not (fits or another):
            return None
        ruling.cite(statement, Stance.SUPPORTS if fits else Stance.CONTRADICTS)
        outcome = SlotOutcome.SAME if fits else SlotOutcome.DIFFERS
        ruling.compare("holder", name, ", ".join(names), outcome, source=statement.cite.title)
        if not fits:
            ruling.flag("functional_role")
            ruling.would_change = "a source that names the claimed holder in this role at that date"
        return ruling.verdict(Label.SUPPORTED if fits else Label.CONTRADICTED, said(statement) + ".")
    return None


def _directors(text: str) -> list[str]:
    """The names behind `Directors:`, each of two words at least; none where one of them is no name."""
    found = _COUNTED.search(text)
    if found is None:
        return []
    counted = _TITLES.sub("", found[1]).split(". ")[0]
    parts = [part.strip(" .") for part in _BETWEEN.split(counted)]
    names = [part for part in parts if part]
    return names if all(len(name.split()) > 1 and name[:1].isupper() for name in names) else []


def _is_another(name: str, names: list[str]) -> bool:
    """Whether a full name in Latin letters has no word that comes near one of the directors'."""
    words = telling_words(name)
    if len(words) < 2 or not all(word.isascii() for word in words):
        return False
    theirs = {skeleton(word) for other in names for word in fold(other).split()}
    return theirs.isdisjoint(skeleton(word) for word in words)
