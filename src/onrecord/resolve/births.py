"""Births and quotations: what a report says of a person's birth, and whether it tells what a list says of one."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model.claim import IdentityClaim, RoleClaim, TieClaim
from onrecord.model.document import Mention, Reading
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import Modality, Polarity
from onrecord.text.cases import nominatives
from onrecord.text.normalize import fold, telling_words
from onrecord.text.romanise import romanise
from onrecord.text.romanised_words import same_word
from onrecord.text.towns import is_same_town

QUOTED = "the report tells what a list says of it"
LEAST_SIGNS = 2
"""Signs that make a name with another date of birth the listed person's, whose date the report then has wrong."""
LEAST_WORDS = 3
"""Words of a name that few people share."""


SHORTEST_TOWN = 4
"""Letters of a town's name that is told by its sounds."""


class Births(NamedTuple):
    """The dates, in EDTF, and the places that a report gives for the birth of one person."""

    dates: frozenset[str]
    places: frozenset[str]


def births_of(reading: Reading) -> dict[str, Births]:
    """Return what a report says of births, by chain."""
    chains = {mention.id: mention.chain or mention.id for mention in reading.mentions}
    found: dict[str, Births] = {}
    for claim in reading.claims:
        if not isinstance(claim, IdentityClaim) or claim.party is None or claim.polarity is Polarity.NEGATIVE:
            continue
        known = found.get(chains.get(claim.party, claim.party), Births(frozenset(), frozenset()))
        # An age gives the birth between two days, no month of it.
        dates = {claim.born.edtf} if claim.born is not None and "/" not in claim.born.edtf else set()
        places = {claim.born_at} if claim.born_at else set()
        found[chains.get(claim.party, claim.party)] = Births(known.dates | dates, known.places | places)
    return found


def quoted_of(reading: Reading) -> frozenset[str]:
    """Return the chains of the parties of whom a report tells what a list says: `born in 1970, says the entry`."""
    chains = {mention.id: mention.chain or mention.id for mention in reading.mentions}
    found = set()
    for claim in reading.claims:
        if not claim.speaker or claim.modality is not Modality.ASSERTED or claim.polarity is Polarity.NEGATIVE:
            continue
        if isinstance(claim, IdentityClaim) and claim.party is not None:
            found.add(chains.get(claim.party, claim.party))
        elif isinstance(claim, RoleClaim) and claim.holder is not None:
            found.add(chains.get(claim.holder, claim.holder))
        elif isinstance(claim, TieClaim):
            found |= {chains.get(party, party) for party in claim.a}
    return frozenset(found)


def birth_reasons(entity: Entity, births: Births | None) -> list[str]:
    """Return what a report's words on a birth share with an entry: the town, or the month of another year."""
    if births is None:
        return []
    reasons = []
    town = next((held for held in entity.born_at for place in births.places if _is_same_place(place, held)), "")
    if town:
        reasons.append(f"birthplace: {town}")
    months = {date[4:7] for date in births.dates if len(date) >= len("2000-01")}
    held = next(
        (born.edtf for born in entity.born if len(born.edtf) >= len("2000-01") and born.edtf[4:7] in months), ""
    )
    years = {date[:4] for date in births.dates}
    if held and held[:4] not in years:
        reasons.append(f"month of birth: {held}")
    return reasons


def _is_same_place(place: str, held: str) -> bool:
    """Whether two places are one town, or one word sound for sound: `в Кутуме`, of Kutum."""
    if is_same_town(place, held):
        return True
    words = fold(held.partition(",")[0]).split()
    forms = [form for other in nominatives(place) for form in romanise(other)]
    return len(words) == 1 and len(words[0]) >= SHORTEST_TOWN and any(same_word(form, words[0]) for form in forms)


def signs_that_stay(
    signs: Sequence[str], soft: Sequence[str], name: Name, chain: Sequence[Mention], *, among_many: bool = False
) -> list[str]:
    """Return the reasons that stay where the report gives the person another birth than the entry.

    A namesake is likelier then, so that one sign is none: two are asked for, of what the report says of birth and list,
    of the programme, and of a name of three words that is the listed one.

    Args:
        signs: What the report says of birth and list that the entry has too.
        soft: What speaks for the programme.
        name: The name that matched.
        chain: The mentions of the person.
        among_many: The report names many others of its programme (`resolve.company`): that counts as a sign.
    """
    whole = any(len(set(telling_words(m.name)) & set(telling_words(name.text))) >= LEAST_WORDS for m in chain)
    enough = len(signs) + len(soft) + whole + among_many >= LEAST_SIGNS
    return [*signs, *soft] if enough else []
