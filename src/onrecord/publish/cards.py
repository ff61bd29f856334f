"""The card of a claim: its verdict, what was compared, and the passages of the sources."""

import functools
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

import msgspec

from onrecord.model.vocab import Label, Modality, Polarity, SlotOutcome
from onrecord.publish.contract import ClaimOut, EvidenceOut, MentionOut
from onrecord.publish.explain import RULES, SlotExplained, slots_explained
from onrecord.publish.summary import evidence_heading
from onrecord.publish.wording import LABELS, SLOT_OUTCOMES, STANCES, LabelWords, flag_title, label_sentence

_TELLING = frozenset({Label.CONTRADICTED, Label.DIFFERS, Label.PARTLY_SUPPORTED, Label.DISPUTED, Label.AMBIGUOUS})
"""Verdicts that tell a reader something beside the text; the others stay quiet until they are opened."""


class EvidenceView(msgspec.Struct, frozen=True, kw_only=True):
    """One item of evidence.

    Attributes:
        stance: How it bears on the claim.
        heading: Where it stands.
        excerpt: What it says.
        link: Its address, where that is a web address.
        address: Its address as given.
        entry: Official id of the list entry that it is taken from; empty for anything else.
    """

    stance: str
    heading: str
    excerpt: str
    link: str
    address: str
    entry: str


class CardView(msgspec.Struct, frozen=True, kw_only=True):
    """The card of one claim; `claim` is the claim as exported."""

    number: int
    claim: ClaimOut
    label: str
    words: LabelWords
    sentence: str
    manner: str
    rule: str
    evidence: tuple[EvidenceView, ...]
    compared: tuple[tuple[str, str, str, str, str], ...]
    flags: tuple[str, ...]
    needs_reading: bool


class PlaceView(msgspec.Struct, frozen=True, kw_only=True):
    """Where a claim stands in the text, in thousandths of its length."""

    number: int
    top: int
    height: int


def card_of(number: int, claim: ClaimOut, known: Mapping[str, MentionOut]) -> CardView:
    """Return the card of a claim; `known` are the mentions of the report by their ids."""
    return CardView(
        number=number,
        claim=claim,
        label=claim.verdict.value,
        words=LABELS[claim.verdict],
        sentence=label_sentence(claim),
        manner=_manner(claim),
        evidence=tuple(_evidence(item) for item in claim.evidence),
        rule=RULES[claim.verdict],
        compared=tuple(row for slot in slots_explained(claim, known) for row in _slot_rows(slot)),
        flags=tuple(flag_title(flag) for flag in claim.flags),
        needs_reading=claim.verdict in _TELLING,
    )


def place_of(card: CardView, start: int, length: int) -> PlaceView:
    """Return where the claim of a card stands in a stretch of the text."""
    claim = card.claim
    top = min((claim.start - start) * 1000 // length, 996)
    bottom = min((claim.end - start) * 1000 // length, 1000)
    return PlaceView(number=card.number, top=top, height=max(4, bottom - top))


def _slot_rows(slot: SlotExplained) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield a slot as rows of the table: one for each source compared, or one that says whom a name was taken for."""
    name = slot.slot.replace("_", " ")
    for row in slot.recorded:
        recorded = f"{row.value} ({row.source})" if row.source and row.value else row.value
        yield name, slot.claimed, recorded, SLOT_OUTCOMES[row.outcome], row.tolerance or ""
    if not slot.recorded:
        outcome = "taken for" if slot.taken_for else SLOT_OUTCOMES[SlotOutcome.UNKNOWN]
        yield name, slot.claimed, "; ".join(slot.taken_for), outcome, ""


def _manner(claim: ClaimOut) -> str:
    """Return who says it and how firmly; empty where the report says it itself, plainly."""
    parts = []
    if claim.speaker:
        parts.append(f"said by {claim.speaker}")
    if claim.modality is not Modality.ASSERTED:
        parts.append(f"put as {claim.modality.value}")
    if claim.polarity is Polarity.NEGATIVE:
        parts.append("put as not so")
    return ", ".join(parts)


def _evidence(item: EvidenceOut) -> EvidenceView:
    return EvidenceView(
        stance=STANCES[item.stance],
        heading=evidence_heading(item),
        excerpt=item.excerpt,
        link=web_address(item.url),
        address=item.url or "",
        entry=item.ref if item.ref and item.snapshot else "",
    )


@functools.lru_cache(maxsize=4096)
def web_address(url: str | None) -> str:
    """Return the address where it is an http or https address with a host; empty for any other."""
    if not url or any(char.isspace() or not char.isprintable() for char in url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.netloc else ""
