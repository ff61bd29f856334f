"""Doers: a claim that a source supports but for who did it differs in it: `was appointed by X`, where it was Y."""

import re

from onrecord.check.case import Desk
from onrecord.check.details import differs_in
from onrecord.check.role.own_words import names_as
from onrecord.model.claim import Claim, RoleClaim
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, MentionKind, Polarity, Stance
from onrecord.text.content import content_words

_APPOINTING = re.compile(
    r"\b(?:appoint|nominat|promot|designat|install|hand-?pick|named|made|chos[ea]|chosen|picked"
    r"|nomm[éea]|désign|promu|choisi|intronis|investi"
    r"|nombr[aóo]|design[aó]|ascend|promov|instal"
    r"|ernannt|ernennt|ernannte|eingesetzt|bestellt|berufen|berief|befördert"
    r"|назнач|произв[её]|повыс|выдвину|поставил)",
    re.IGNORECASE,
)
"""How words of appointing begin, in the languages that are read."""
_BY = re.compile(r"\b(?:by|par|por|von|durch)\s+(?:\S+\s+){0,6}$", re.IGNORECASE)
"""The preposition before who appoints, with a few words of description behind it."""
_RECORDED = re.compile(
    r"\b(?i:appointed|nominated|promoted|designated|installed|named|elevated|assigned)\b[^.;]*?"
    r"\bby ((?:[A-Z][\w'’.-]*(?: |$)?){1,6})"
)
"""How an entry tells who appointed somebody."""
_NEAR = 90
"""Code points before a name among which the preposition stands."""


def by_another(claim: Claim, verdict: Verdict, desk: Desk) -> Verdict:
    """Return the verdict; `differs` in place of `supported` where the passages name another who appointed somebody."""
    if not isinstance(claim, RoleClaim) or verdict.label is not Label.SUPPORTED:
        return verdict
    if claim.polarity is Polarity.NEGATIVE or _APPOINTING.search(claim.span.quote) is None:
        return verdict
    passages = [item.cite.excerpt for item in verdict.evidence if item.stance is Stance.SUPPORTS]
    recorded = [match.group(1).strip() for text in passages for match in _RECORDED.finditer(text)]
    claimed = _appointer(claim, desk) if recorded else None
    if claimed is None or any(names_as([name], text) for name in claimed for text in passages):
        return verdict
    why = "The passage names another than the report as the one who did so."
    return differs_in(verdict, "appointed by", claimed[0], recorded, why)


def _appointer(claim: RoleClaim, desk: Desk) -> list[str] | None:
    """The names of the one person beside the holder whom a claim tells to have appointed him; None where none is."""
    holder = desk.mentions.get(claim.holder or "")
    end = desk.text.find(". ", claim.span.end - 1)
    end = min(end if end >= 0 else len(desk.text), claim.span.end + _NEAR)
    people = {
        mention.chain: mention
        for mention in desk.mentions_in(claim.span.start, end)
        if mention.kind is MentionKind.PERSON
        and mention.form is MentionForm.NAMED
        and (holder is None or mention.chain != holder.chain)
    }
    if len(people) != 1:
        return None
    mention = next(iter(people.values()))
    before = desk.text[max(claim.span.start, mention.span.start - _NEAR) : mention.span.start]
    acts = _APPOINTING.search(desk.text[mention.span.end : end]) is not None
    behind = _BY.search(before) is not None or desk.resolution.reading.document.language == "ru"
    if not acts and not behind:
        return None
    entity = desk.entity(mention.id)
    if entity is not None:
        return [desk.name(mention.id), *(name.text for name in entity.names)]
    return [desk.name(mention.id)] if len(content_words(desk.name(mention.id))) > 1 else None
