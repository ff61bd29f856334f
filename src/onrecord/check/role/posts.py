"""Posts told in another language than the list's: `asesor del gobernador` beside `special advisor to the Governor`."""

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.role.own_words import OF_ANOTHER, names_as
from onrecord.check.role.terms import begins_after
from onrecord.model.claim import RoleClaim
from onrecord.model.record import Entity
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Polarity, SlotOutcome, Stance
from onrecord.text.posts import posts_told, says_post


def check_post(claim: RoleClaim, holder: Entity, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where the holder's own entry names every post that the claim does, else None.

    What the post is of must stand in the entry too, where the claim names it, and so must a year that it gives.
    """
    posts = posts_told(claim.title)
    if posts:
        posts |= posts_told(claim.place)  # `asesor del gobernador`
    if not posts or claim.polarity is Polarity.NEGATIVE:
        return None
    when = claim.when.period if claim.when is not None else None
    year = when.edtf[:4] if when is not None and claim.when is not None and claim.when.relation != "now" else ""
    for statement in desk.view.statements(holder.id):
        excerpt = statement.cite.excerpt
        if statement.subject != holder.id or not excerpt or not decides(statement):
            continue
        told = [says_post(post, excerpt) for post in posts]
        if begins_after(statement, desk.as_of) or not all(told):
            continue
        if len(told) == 1 and told[0] is not None and OF_ANOTHER.search(excerpt[: told[0].start()]):
            continue
        if not names_as(_of_what(claim, desk), excerpt) or (year and year not in excerpt):
            continue
        ruling.cite(statement, Stance.SUPPORTS)
        ruling.compare("role", claim.title, excerpt, SlotOutcome.SAME, source=statement.cite.title)
        return ruling.verdict(Label.SUPPORTED, said(statement) + ".")
    return None


def _of_what(claim: RoleClaim, desk: Desk) -> list[str]:
    """The names of what a post is of, as the report has them."""
    if claim.place:
        return [" ".join(word for word in claim.place.split() if not posts_told(word))]
    return [desk.name(claim.organization)] if claim.organization else []
