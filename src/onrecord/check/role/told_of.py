"""What a claim of a role is told of: what a list has, this day, or the same people as a passage."""

import re

from onrecord.check.case import Desk
from onrecord.model.claim import RoleClaim, When
from onrecord.model.record import Statement
from onrecord.model.vocab import Modality
from onrecord.text.normalize import fold
from onrecord.text.office_fields import field_of
from onrecord.text.office_terms import head_nouns

_VOICES = frozenset(
    "figures figured appears appeared features described entered carried recorded registered account file entry sheet"
    " figure figurent figurait inscrit inscrite présente présenté présentée décrit décrite apparaît fiche"
    " figura figuran consta constan aparece presenta presentado presentada ficha inscrito inscrita descrito descrita"
    " firmiert geführt verzeichnet eingetragen eintrag vermerkt beschrieben"
    " значится числится записан записана указан указана внесён внесена фигурирует обозначен surge registado".split()
)
"""Words by which a report tells what a list has."""
LONGEST_ASIDE = 60
"""Code points of words for the source between a name and its office."""


def is_now(when: When, desk: Desk) -> bool:
    """Return whether a time reaches the day of the report: `now`, `bis heute`."""
    until_now = when.relation == "until" and when.period is not None and desk.published is not None
    return when.relation == "now" or (until_now and when.period == desk.published)


def quotes_list(claim: RoleClaim, desk: Desk) -> bool:
    """Return whether a report tells what the list has: by its name, or by a word such as `figures as`."""
    if claim.speaker:
        return claim.modality is Modality.ASSERTED
    holder = desk.mentions.get(claim.holder or "")
    start = holder.span.end if holder is not None else claim.span.start
    between = desk.text[start : claim.span.start]
    aside = "" if len(between) > LONGEST_ASIDE or "." in between else between  # `X, by the list's account, was ...`
    return not _VOICES.isdisjoint(f"{aside} {claim.span.quote}".lower().replace(",", " ").split())


def names_the_same(claim: RoleClaim, statement: Statement, desk: Desk) -> bool:
    """Return whether the sentence of a claim and a passage name somebody in common beside the holder."""
    start = max(desk.text.rfind(". ", 0, claim.span.start), desk.text.rfind("\n", 0, claim.span.start)) + 1
    entity = desk.entity(claim.holder)
    names = [desk.name(claim.holder), *(name.text for name in entity.names)] if entity is not None else []
    holder = {word for name in names for word in fold(name).split()}
    told, recorded = (
        {fold(word) for word in _NAME.findall(text)} - holder
        for text in (desk.text[start : claim.span.end], statement.cite.excerpt)
    )
    return any(word for word in told & recorded if not field_of(word) and not head_nouns([word]))


_NAME = re.compile(r"(?<![.!?] )(?<!^)\b[^\W\d_a-z][^\W\d_]{3,}")
"""A word with a capital letter that does not open a sentence."""
