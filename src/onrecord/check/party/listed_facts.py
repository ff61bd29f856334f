"""Facts of firms and ships, and addresses: what a report says against the fields that lists have for them.

A flag or a number is compared with every value that the lists give; an address supports where every place named
stands in one, and contradicts only in the words of an address, where each address on record is in another country or
in a town far away.
"""

import re
from collections.abc import Sequence
from enum import StrEnum

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.listing.strangers import sole_name
from onrecord.check.party.birthplaces import Apart, compare_places
from onrecord.model.claim import OtherClaim
from onrecord.model.record import AttributeStatement, Entity
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import FactKind, Label, MentionForm, MentionKind, Modality, Polarity, SlotOutcome, Stance
from onrecord.text.content import content_words
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold, skeleton
from onrecord.text.us_states import state_code

LOCATION = "location"
"""The topic of a claim about where a party is, in other words than those of an address."""
_ONE = frozenset({FactKind.FLAG, FactKind.IMO, FactKind.CALL_SIGN})
"""Facts of which a ship has one at a time."""
_NUMBERS = frozenset({FactKind.IMO, FactKind.CALL_SIGN})
"""Numbers that stand for one ship alone."""
_FORMER = re.compile(r"\(former\)", re.IGNORECASE)
_PARTS = re.compile(r",|;|\s(?:and|et|y|e|und|и|und)\s")
_FIELD = re.compile(r"\b(?:address|adresse|anschrift|dirección|domicilio|wohnsitz|wohnort|адрес)", re.IGNORECASE)
_SEAT = re.compile(
    r"\b(?:headquarter(?:s|ed)|head office|seat|domiciled|incorporated|siège|siege social|sede|(?:haupt|firmen)?sitz"
    r"|hauptquartier|штаб-квартир\w*)\b",
    re.IGNORECASE,
)
"""Words for the seat of a body, of which it has one: offices it may have in many places."""
_WORDS_OF_COUNTRY = 2
"""Parts of an address that may name its country."""
_SHORTEST_STEM = 5
"""Letters by which a place and its adjective or case form agree: `владивостокским`, of Vladivostok."""


class _Fit(StrEnum):
    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


def check_listed_fact(claim: OtherClaim, parties: Sequence[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return the verdict on a fact that lists have in a field of its own; None where none of theirs bears on it."""
    topic = FactKind.ADDRESS if claim.topic == LOCATION else claim.topic
    if not claim.value or topic not in set(FactKind) or not parties or claim.polarity is Polarity.NEGATIVE:
        return None
    kind = FactKind(topic)
    fits: list[_Fit] = []
    leads: list[AttributeStatement] = []
    for party in parties:
        rows = [s for s in desk.attributes(party, kind.value) if decides(s)]
        fit, lead = _compare(kind, claim.value, rows)
        fits.append(fit)
        if lead is None or fit is _Fit.UNKNOWN:
            continue
        leads.append(lead)
        outcome = SlotOutcome.SAME if fit is _Fit.SAME else SlotOutcome.DIFFERS
        ruling.compare(kind.value.replace("_", " "), claim.value, lead.value, outcome, source=lead.cite.title)
        ruling.cite(lead, Stance.SUPPORTS if fit is _Fit.SAME else Stance.CONTRADICTS)
    if not leads:
        return None
    text = " ".join(f"{said(lead)}." for lead in leads[:2])
    missing = len(parties) < len(claim.parties) or _Fit.UNKNOWN in fits
    if _Fit.OTHER not in fits:
        return ruling.verdict(Label.PARTLY_SUPPORTED if missing else Label.SUPPORTED, text)
    if not _may_contradict(claim, parties, kind, desk):
        ruling.evidence.clear()
        ruling.compared.clear()
        return None
    return ruling.verdict(Label.CONTRADICTED, text)


def _is_seat(claim: OtherClaim, parties: Sequence[Entity], desk: Desk) -> bool:
    """Whether a claim gives a firm's seat, of which it has one, in a country where no address on record is."""
    if not _SEAT.search(claim.span.quote) or any(party.kind is not MentionKind.ORGANIZATION for party in parties):
        return False
    place = next((part.strip() for part in reversed(_PARTS.split(claim.value)) if part.strip()), "")
    rows = [row for party in parties for row in desk.attributes(party, FactKind.ADDRESS.value) if decides(row)]
    return bool(place and rows) and all(in_other_country(place, row.value) for row in rows)


def _may_contradict(claim: OtherClaim, parties: Sequence[Entity], kind: FactKind, desk: Desk) -> bool:
    """Whether the words are those of a list's field, now and as a fact: ships change flags, and people move."""
    if (
        (claim.topic == LOCATION and not _is_seat(claim, parties, desk))
        or claim.when is not None
        or claim.modality not in (Modality.ASSERTED, Modality.REPORTED)
    ):
        return False
    if any(_is_half(m, desk) for m in claim.parties):
        return False  # `X/Y`: another list may have the party under the other name
    if kind in _NUMBERS and not _is_named_inside(claim, desk):
        return False  # `that ship, as IMO 1234567`: the number itself may tell that another ship is meant
    told = [desk.mentions[m] for m in claim.parties]
    named = all(m.name for m in told)
    own = _FIELD.search(claim.span.quote) or _SEAT.search(claim.span.quote)
    if kind is FactKind.ADDRESS and not named and own:
        named = all(m.name or sole_name(m, desk) is not None for m in told)  # `Su última dirección está en X`
    return (kind in _ONE or kind is FactKind.ADDRESS) and named


def _is_half(mention_id: str, desk: Desk) -> bool:
    """Whether a name is joined to another one by a slash, so that the party has an entry under either."""
    span = desk.mentions[mention_id].span
    return "/" in (desk.text[span.end : span.end + 1], desk.text[max(0, span.start - 1) : span.start])


def _is_named_inside(claim: OtherClaim, desk: Desk) -> bool:
    first, last = claim.span.start, claim.span.end
    entities = {entity.id for entity in desk.entities(desk.party_ids(claim))}
    # `The tug X, which the Treasury ties to Y, has the IMO number ...`: the sentence names it
    first = max(desk.text.rfind(". ", 0, first), desk.text.rfind("\n", 0, first)) + 1
    inside = [m for m in desk.mentions_in(first, last) if m.form is MentionForm.NAMED]
    return any((entity := desk.entity(m.id)) is not None and entity.id in entities for m in inside)


def _compare(
    kind: FactKind, claimed: str, rows: Sequence[AttributeStatement]
) -> tuple[_Fit, AttributeStatement | None]:
    """How a value stands to those on record, and the statement that shows it."""
    if not rows:
        return _Fit.UNKNOWN, None
    if kind is FactKind.ADDRESS:
        return _compare_address(claimed, rows)
    if kind is FactKind.FLAG:
        same = [row for row in rows if _flag(row.value) == _flag(claimed)]
    else:
        same = [row for row in rows if _plain(claimed) in _tokens(row.value)]
    if same:
        return (_Fit.UNKNOWN, None) if _FORMER.search(same[0].value) else (_Fit.SAME, same[0])
    lead = next((row for row in rows if not _FORMER.search(row.value)), None)
    return (_Fit.OTHER, lead) if kind in _ONE and lead is not None else (_Fit.UNKNOWN, None)


def _flag(value: str) -> str:
    name = _FORMER.sub("", value).strip()
    return nation_of(name) or nation_of(" ".join(reversed(name.split(", ")))) or fold(name)


def _plain(value: str) -> str:
    return re.sub(r"[^\w]", "", value).lower()


def _tokens(value: str) -> set[str]:
    """The words of a recorded value without their marks, and all of it."""
    return {_plain(word) for word in value.split()} | {_plain(value)}


def _compare_address(claimed: str, rows: Sequence[AttributeStatement]) -> tuple[_Fit, AttributeStatement | None]:
    """Every place named must stand in an address on record; none of them, and another country, makes it another."""
    parts = [part.strip() for part in _PARTS.split(claimed) if part.strip()]
    found = [next((row for row in rows if stands_in(part, row.value)), None) for part in parts]
    shown = [row for row in found if row is not None]
    if shown and len(shown) == len(parts):
        return _Fit.SAME, shown[0]
    if shown:
        return _Fit.UNKNOWN, None
    return (_Fit.OTHER, rows[0]) if all(_is_abroad(parts[-1], row.value) for row in rows) else (_Fit.UNKNOWN, None)


def stands_in(place: str, address: str) -> bool:
    """Return whether a place stands in an address, in one spelling, form or language or another."""
    code = state_code(place)
    if code and re.search(rf"\b{code}\b", address) and nation_of(address.rpartition(", ")[2]) == "united states":
        return True
    nation = nation_of(place)
    if nation and nation == nation_of(address.rpartition(",")[2]):
        return True
    theirs = content_words(address)
    ours = content_words(place)
    if not place.isascii():
        from onrecord.text.romanise import romanise

        forms = {word for form in romanise(place) for word in form.split()}
        if any(_same_stem(one, other) for one in forms for other in theirs):
            return True
    if ours and all(any(_same_word(one, other) for other in theirs) for one in ours):
        return True
    towns = (_POSTCODE.sub("", part).strip() for part in address.split(", "))
    return any(compare_places(place, town) is Apart.SAME for town in towns)


_POSTCODE = re.compile(r"\b[\d-]{4,}\b")
"""The code behind a town in an address: `Samara 443031`."""


def _same_word(one: str, other: str) -> bool:
    return one == other or (len(one) >= _SHORTEST_STEM and skeleton(one) == skeleton(other))


def _same_stem(one: str, other: str) -> bool:
    size = min(len(one), len(other))
    return size >= _SHORTEST_STEM - 1 and (one.startswith(other) or one[: size - 1] == other[: size - 1])


def in_other_country(place: str, address: str) -> bool:
    """Return whether a place is known to lie in another country than an address."""
    country = ", ".join(address.split(", ")[-_WORDS_OF_COUNTRY:])  # `Korea, North`
    country = country if nation_of(country) else address.rpartition(",")[2].strip()
    theirs = nation_of(country)
    if ours := nation_of(place):
        return bool(theirs) and ours != theirs
    return bool(theirs) and compare_places(place, f"-, {theirs}") is Apart.OTHER


def _is_abroad(place: str, address: str) -> bool:
    """Whether a place is known to lie in another country than an address, or far from each town that it names."""
    if nation_of(place) or in_other_country(place, address):
        return in_other_country(place, address)
    towns = (_POSTCODE.sub("", part).strip() for part in address.split(", ") if part[:1].isalpha())
    return {compare_places(place, town) for town in towns} - {Apart.UNKNOWN} == {Apart.OTHER}
