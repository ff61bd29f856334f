"""Posts of somebody who is not on record, in the entry of one who is: `He is the brother of X, a commander in Y`."""

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.role.own_words import names_as, says_so_of
from onrecord.check.role.terms import begins_after
from onrecord.model.claim import RoleClaim
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, MentionKind, SlotOutcome, Stance
from onrecord.text.content import content_words

FAR = 240
"""Code points before a claim in which the one on record is told of."""


def check_beside(claim: RoleClaim, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where the entry of a party of the same sentence gives a person by name this post, else None.

    The passage has the whole name, and near it a word for the class of the post, and what the claim says it is of.
    """
    mention = desk.mentions.get(claim.holder or "")
    if mention is None or mention.form is not MentionForm.NAMED or mention.kind is not MentionKind.PERSON:
        return None
    name = content_words(desk.name(claim.holder))
    if len(name) < 2:
        return None
    start = max(desk.text.rfind(". ", 0, claim.span.start), desk.text.rfind("\n", 0, claim.span.start)) + 1
    near = desk.mentions_in(max(start, claim.span.start - FAR), claim.span.end)
    for entity in {entity.id: entity for entity in desk.entities([m.id for m in near])}.values():
        for statement in desk.view.statements(entity.id):
            excerpt = statement.cite.excerpt
            if statement.subject != entity.id or not decides(statement) or begins_after(statement, desk.as_of):
                continue
            if not names_as([desk.name(claim.holder)], excerpt) or not says_so_of(claim, statement, name):
                continue
            if claim.place and not names_as([claim.place], excerpt):
                continue
            ruling.cite(statement, Stance.SUPPORTS)
            ruling.compare("role", claim.title, excerpt, SlotOutcome.SAME, source=statement.cite.title)
            return ruling.verdict(Label.SUPPORTED, said(statement) + ".")
    return None
