"""Denied beside: a name of which a report says that no list has it, while it names the listed party by its own name.

`The man on the list is "Radu Omar Vesk"; the politician Radu Umarov Vesk is not on it`: two men, whom their names alone
would make one.
"""

from collections.abc import Sequence

import msgspec

from onrecord.model.claim import DesignationClaim
from onrecord.model.document import Reading
from onrecord.model.entity import Link
from onrecord.model.record import Entity
from onrecord.model.vocab import MentionForm, MentionKind, Outcome, Polarity
from onrecord.record.scan import name_keys


def apart_from_listed(reading: Reading, links: Sequence[Link]) -> list[Link]:
    """Return the links, with those of persons taken away whose listing the report denies, under a name not on record.

    It is so where the report has a name beside it that is on record for the party, and does not call the two one.
    """
    denied = _denied(reading)
    if not denied:
        return list(links)
    named: dict[str, set[str]] = {}
    for mention in reading.mentions:
        if mention.form is MentionForm.NAMED:
            named.setdefault(mention.chain or mention.id, set()).update(name_keys(mention.name))
    done = []
    for mention, link in zip(reading.mentions, links, strict=True):
        chain, entity = mention.chain or mention.id, link.entity
        if chain in denied and entity is not None and _is_another(entity, chain, named):
            link = msgspec.structs.replace(link, outcome=Outcome.NIL, candidates=())
        done.append(link)
    return done


def _denied(reading: Reading) -> set[str]:
    """The chains of which the report says that they stand on no list."""
    chains = {mention.id: mention.chain or mention.id for mention in reading.mentions}
    return {
        chains.get(party, party)
        for claim in reading.claims
        if isinstance(claim, DesignationClaim) and claim.polarity is Polarity.NEGATIVE and claim.status == "listed"
        for party in claim.parties
    }


def _is_another(entity: Entity, chain: str, named: dict[str, set[str]]) -> bool:
    if entity.kind is not MentionKind.PERSON:
        return False
    own = {key for name in entity.names for key in name_keys(name.text)}
    if own & named.get(chain, set()):
        return False
    return any(other != chain and own & keys for other, keys in named.items())
