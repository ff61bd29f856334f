"""Two names of one party: `The branch had a name of its own, X`, `The list files the name X under Y`.

Where a claim speaks of a name and the two names that it has are on record for one party, the record says the same.
Nothing is contradicted: what the words between the two say is not looked at.
"""

import re

from onrecord.check.case import Desk, Ruling
from onrecord.check.party.cited_names import cite_name
from onrecord.model.claim import Claim
from onrecord.model.document import Mention
from onrecord.model.record import Entity
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, MentionKind, Modality, NameQuality, Polarity, SlotOutcome
from onrecord.record.scan import name_keys
from onrecord.text.content import content_words
from onrecord.text.normalize import fold
from onrecord.text.romanised_words import is_spelt_so

_NAMES = frozenset(
    # English
    "name names named surname surnames alias aliases aka called calls known nickname nicknames nicknamed dubbed styled"
    " moniker handle pseudonym acronym abbreviation abbreviated initials shorthand signs signed renamed rebranded"
    " spelled spelt spelling spellings identity"
    # French
    " nom noms nommé nommée prénom surnom surnoms surnommé surnommée appelé appelée appelle connu connue connus connaît"
    " pseudonyme sigle acronyme signe baptisé baptisée rebaptisé rebaptisée identité"
    # Spanish
    " nombre nombres apellido apodo apodado apodada llamado llamada llama llamaba conocido conocida conoce denominado"
    " denominada siglas seudónimo firma rebautizado rebautizada identidad"
    # German
    " namen namens nachname nachnamen beiname beinamen spitzname spitznamen deckname decknamen tarnname tarnnamen"
    " genannt bekannt heißt hieß nennt nannte kürzel abkürzung pseudonym unterschreibt firmiert firmierte umbenannt"
    # Russian
    " имя именем имени имена название названием названия псевдоним псевдонимом прозвище прозвищем кличка кличкой"
    " фамилия фамилией фамилию известен известна известно известны называется называют называлась назывался зовут"
    " именуется именовался именовалась аббревиатура переименован переименована".split()
)
"""Words by which a claim speaks of what somebody is called."""
MOST_ELSE = 5
"""Other words of a claim, beside names and words for a name, up to which it only tells what somebody is called."""


_GOES_BY = re.compile(r"\bgo(?:es|ne|ing)? by\b|\bwent by\b", re.IGNORECASE)


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
    if not plain or (_NAMES.isdisjoint(words) and not _GOES_BY.search(claim.span.quote)):
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
            return _same_party(entity, first, second, others[second], ruling)
    return _by_words(claim, desk, ruling)


def _same_party(entity: Entity, first: str, second: str, told: str, ruling: Ruling) -> Verdict:
    ruling.compare("alias", told, second, SlotOutcome.SAME)
    weak = any(name.text == second and name.quality is NameQuality.WEAK for name in entity.names)
    ruling.flag("alias_match", "weak_alias" if weak else "")
    cited = cite_name(entity, second, ruling)
    return ruling.verdict(Label.SUPPORTED, f"{cited}: {first} and {second} are names of {entity.name}.")


def _by_words(claim: Claim, desk: Desk, ruling: Ruling) -> Verdict | None:
    """`X has gone by the surname Y`: the words of another name of the one party, and little else but words for a name.

    Who else is named in the claim may be the one who is called so: the claim is then left open.
    """
    told = [desk.mentions[m] for m in desk.party_ids(claim)]
    entities = {entity.id: entity for m in told if (entity := desk.entity(m.id)) is not None}
    if len(entities) != 1:
        return None
    entity = next(iter(entities.values()))
    around = desk.mentions_in(claim.span.start - REACH, claim.span.end)
    own = [m for m in around if (found := desk.entity(m.id)) is not None and found.id == entity.id]
    called = [set(fold(desk.name(m.id)).split()) for m in own]
    inside = [m for m in own if m.span.start >= claim.span.start and m.form is MentionForm.NAMED]
    capitals = set(fold(" ".join(_CAPITALS.findall(claim.span.quote))).split())
    rest = set(content_words(claim.span.quote)) - capitals - {fold(word) for word in _NAMES}
    if len(rest) > MOST_ELSE:
        return None
    for name in entity.names:
        words = set(fold(name.text).split())
        told_so = [set(fold(m.name).split()) for m in inside if is_spelt_so(m.name, name.text)]
        written = told_so[0] if told_so else words
        new = any(not written <= other for other in called)
        if not words or not new or not (told_so or words <= capitals) or words <= _ORDINARY:
            continue
        strangers = [m for m in told if desk.entity(m.id) is None and not set(fold(desk.name(m.id)).split()) <= words]
        if not any(_is_of_person(m) and m.form is MentionForm.NAMED for m in strangers):
            return _same_party(entity, entity.name, name.text, name.text, ruling)
    return None


REACH = 400
"""Code points before a claim in which the party may be called by another name."""


def _is_of_person(mention: Mention) -> bool:
    return mention.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION)


_CAPITALS = re.compile(r"\b[^\W\d_a-zß-öø-ÿа-яё][\w’'-]*")
"""Words that begin with a capital."""
_ORDINARY = frozenset("the a an of group company bank".split())
