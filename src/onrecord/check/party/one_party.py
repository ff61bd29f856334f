"""Two names of one party: `The branch had a name of its own, X`, `The list files the name X under Y`.

Where a claim speaks of a name and the two names that it has are on record for one party, the record says the same.
Nothing is contradicted: what the words between the two say is not looked at.
"""

import re

from onrecord.check.case import Desk, Ruling
from onrecord.check.party.identities import cite_name
from onrecord.model.claim import Claim
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, Modality, Polarity, SlotOutcome
from onrecord.record.scan import name_keys

_NAMES = frozenset(
    "name names named alias aliases called nom noms nommée alias appelé appelée nombre nombres llamado llamada"
    " namen namens genannt название названием названием имя именем именуется".split()
)
"""Words by which a claim speaks of what somebody is called."""


_FILED = re.compile(
    r"\b(?:names?|aliases|noms?|nombres?|Namen?|имя|название)\b.*\b(?:under|sous|bajo|unter|под)\b", re.IGNORECASE
)


def files_name(claim: Claim) -> bool:
    """Return whether a claim tells under which other name a list keeps a name: `files the name X under Y`."""
    return _FILED.search(claim.span.quote) is not None


def check_one_party(claim: Claim, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where a claim gives one party two of its names on record, else None."""
    plain = claim.polarity is Polarity.POSITIVE and claim.modality in (Modality.ASSERTED, Modality.REPORTED)
    words = claim.span.quote.lower().replace(",", " ").split()
    if not plain or _NAMES.isdisjoint(words):
        return None
    named: dict[str, dict[str, str]] = {}
    for mention in desk.party_ids(claim):
        entity, text = desk.entity(mention), desk.name(mention)
        if entity is None or desk.mentions[mention].form is not MentionForm.NAMED:
            continue
        keys = set(name_keys(text))
        name = next((name for name in entity.names if keys & set(name_keys(name.text))), None)
        others = named.setdefault(entity.id, {})
        if name is not None:
            others.setdefault(name.text, text)
        if len(others) > 1:
            first, second = list(others)[:2]
            ruling.compare("alias", others[second], second, SlotOutcome.SAME)
            ruling.flag("alias_match")
            cited = cite_name(entity, second, ruling)
            return ruling.verdict(Label.SUPPORTED, f"{cited}: {first} and {second} are names of {entity.name}.")
    return None
