"""Company: which parties of one sanctions programme a report names, so that one more full name of it is no namesake."""

from collections.abc import Iterable, Mapping, Sequence

from onrecord.model.document import Mention
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.base import RecordView
from onrecord.resolve.context import Bearers
from onrecord.resolve.romanised import is_turned
from onrecord.text.normalize import fold

LEAST_WORDS = 2
"""Words of a full name."""
LEAST_OTHERS = 2
"""Other persons of a programme, by full name, beside which a name is taken for that of the listed person.

One may be a namesake; that three full names of one report are those of three people of one programme by chance is
less likely than that a birthplace or a nationality agrees, which count too.
"""

Company = Mapping[str, frozenset[str]]
"""Programme to the ids of its persons, or of all its parties, whom a report names."""


def company_of(
    mentions: Sequence[Mention],
    candidates: Mapping[str, Bearers],
    respelt: Mapping[str, bool],
    *,
    with_bodies: bool = False,
) -> Company:
    """Return the persons of each programme whom full names mean that one party alone bears.

    Args:
        mentions: The mentions of a report.
        candidates: The bearers of each name.
        respelt: Names that the report spells otherwise, by mention id, and whether it does so faithfully.
        with_bodies: Whether organisations and ships count too.
    """
    found: dict[str, set[str]] = {}
    for mention in mentions:
        bearers = candidates.get(mention.id) or {}
        if len(bearers) != 1 or "name in question" in mention.clues or not respelt.get(mention.id, True):
            continue
        entity, name = next(iter(bearers.values()))
        counts = entity.kind is MentionKind.PERSON or with_bodies
        if counts and _is_named_in_full(mention, name, respelt):
            for programme in entity.programmes:
                found.setdefault(programme, set()).add(entity.id)
    return {programme: frozenset(ids) for programme, ids in found.items()}


def with_linked(company: Company, linked: Iterable[str], view: RecordView) -> Company:
    """Return the company with the parties that a report names so that they are linked, by a shorter name perhaps."""
    found = {programme: set(ids) for programme, ids in company.items()}
    for key in linked:
        for programme in view.entity(key).programmes:
            found.setdefault(programme, set()).add(key)
    return {programme: frozenset(ids) for programme, ids in found.items()}


def others_of_programme(entity: Entity, company: Company, least: int = LEAST_OTHERS) -> str:
    """Return a programme of which the report names enough others; empty where there is none."""
    for programme in entity.programmes:
        if len(company.get(programme, frozenset()) - {entity.id}) >= least:
            return programme
    return ""


MANY_OTHERS = 3
"""Other persons of a programme beside whom a rare name is that of the listed person even where the report has its birth
otherwise: that one more of them is a stranger of the same name, born in another year, is the less likely mistake."""


def is_among_many(entity: Entity, company: Company) -> bool:
    """Return whether a report names so many others of a party's programme that it is a report on that programme."""
    return any(len(company.get(programme, frozenset()) - {entity.id}) >= MANY_OTHERS for programme in entity.programmes)


def _is_named_in_full(mention: Mention, name: Name, respelt: Mapping[str, bool]) -> bool:
    if name.quality is NameQuality.WEAK or len(fold(name.text).split()) < LEAST_WORDS:
        return False
    written = mention.name.removesuffix("'s").removesuffix("’s")
    told, listed = fold(written).removeprefix("the "), fold(name.text)
    # Also with the family name first, as some peoples write it: `Bel Teng Sorn`, listed as `Teng Sorn BEL`.
    return mention.id in respelt or told == listed or is_turned(written, name.text)
