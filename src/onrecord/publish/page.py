"""What the page of a checked report shows: the values its template is given, worked out from the report alone."""

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import urlsplit

import msgspec

from onrecord.model.vocab import Label, MentionForm, Modality, Outcome, Polarity, SlotOutcome
from onrecord.publish.contract import ClaimOut, EntityOut, EvidenceOut, MentionOut, Report, TensionOut
from onrecord.publish.explain import RULES, SlotExplained, slots_explained
from onrecord.publish.segments import NamedSpan, Paragraph, paragraphs_from_text
from onrecord.publish.summary import counts_by_label, evidence_heading, period_words, published_words
from onrecord.publish.wording import (
    LABELS,
    MODES,
    NOTE,
    PRECEDENCE,
    SLOT_OUTCOMES,
    STANCES,
    TENSIONS,
    LabelWords,
    flag_title,
    label_sentence,
)

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_TELLING = frozenset({Label.CONTRADICTED, Label.DIFFERS, Label.PARTLY_SUPPORTED, Label.DISPUTED, Label.AMBIGUOUS})
"""Verdicts that tell a reader something beside the text; the others stay quiet until they are opened."""
_RANK = {label: rank for rank, label in enumerate(PRECEDENCE)}


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


class CountView(msgspec.Struct, frozen=True, kw_only=True):
    """How many claims have one label."""

    label: str
    words: LabelWords
    count: int


class NameView(msgspec.Struct, frozen=True, kw_only=True):
    """A party, several candidates or none, and the words of the report that name it.

    Attributes:
        number: Its place among the names of the page, from 1.
        outcome: `linked`, `ambiguous` or `nil`.
        entities: The party, or the candidates.
        quotes: The words, each with its number of places.
    """

    number: int
    outcome: str
    entities: tuple[EntityOut, ...]
    quotes: tuple[tuple[str, int], ...]


class TensionView(msgspec.Struct, frozen=True, kw_only=True):
    """A tension; `number` is that of its claim, 0 where the claim is not shown."""

    tension: TensionOut
    result: str
    number: int


class PlaceView(msgspec.Struct, frozen=True, kw_only=True):
    """Where a claim stands in the text, in thousandths of its length."""

    number: int
    top: int
    height: int


class PageView(msgspec.Struct, frozen=True, kw_only=True):
    """All that the page shows.

    Attributes:
        language: Language of the report as BCP 47; empty where unknown.
        kinds: How many claims are of each kind, in the order in which kinds first appear.
        places: Where each claim stands in the text; none where the text is not shown.
        paragraphs: The text in paragraphs; each lists the claims that start in it.
        cards: Cards in text order; card number n is `cards[n - 1]`.
        names: Parties that the text names, by their numbers.
        here: Numbers of the names that this part of the page shows.
        part: Which part of the report this is, from 1.
        parts: How many parts there are.
        marks: The label that marks a set of overlapping claims, by their numbers with spaces between.
    """

    report: Report
    title: str
    language: str
    published: str
    as_of: str
    mode: str
    note: str
    counts: tuple[CountView, ...]
    kinds: tuple[tuple[str, int], ...]
    places: tuple[PlaceView, ...]
    paragraphs: tuple[Paragraph, ...]
    cards: tuple[CardView, ...]
    marks: dict[str, str]
    names: tuple[NameView, ...]
    here: tuple[int, ...]
    tensions: tuple[TensionView, ...]
    part: int = 1
    parts: int = 1


def page_from_report(report: Report) -> PageView:
    """Return what the page of this report shows; a report without its text shows its cards alone."""
    text = report.document.text if isinstance(report.document.text, str) else ""
    claims = report.claims
    names, spans = _names(report.mentions)
    paragraphs = (
        paragraphs_from_text(text, claims, spans) if text else [Paragraph((), tuple(range(1, len(claims) + 1)))]
    )
    known = {mention.id: mention for mention in report.mentions}
    numbers = {claim.id: number for number, claim in enumerate(claims, start=1)}
    document, as_of = report.document, report.as_of
    cards = tuple(_card(number, claim, known) for number, claim in enumerate(claims, start=1))
    return PageView(
        report=report,
        title=" ".join(document.title.split()) or document.source or document.id,
        language=document.language if _LANGUAGE.fullmatch(document.language) and document.language != "und" else "",
        published=published_words(document.published),
        as_of=period_words(as_of.from_, as_of.to),
        mode=MODES[as_of.mode],
        note=NOTE,
        counts=tuple(
            CountView(label=label.value, words=LABELS[label], count=count) for label, count in counts_by_label(report)
        ),
        kinds=tuple(Counter(claim.kind.value for claim in claims).items()),
        places=tuple(place_of(card, 0, len(text)) for card in cards) if text else (),
        paragraphs=tuple(paragraphs),
        cards=cards,
        marks=_marks(paragraphs, claims),
        names=names,
        here=tuple(name.number for name in names),
        tensions=tuple(
            TensionView(
                tension=tension,
                result=TENSIONS.get(tension.result, tension.result),
                number=numbers.get(tension.claim, 0),
            )
            for tension in report.tensions
        ),
    )


def place_of(card: CardView, start: int, length: int) -> PlaceView:
    """Return where the claim of a card stands in a stretch of the text."""
    claim = card.claim
    top = min((claim.start - start) * 1000 // length, 996)
    bottom = min((claim.end - start) * 1000 // length, 1000)
    return PlaceView(number=card.number, top=top, height=max(4, bottom - top))


def _marks(paragraphs: Iterable[Paragraph], claims: tuple[ClaimOut, ...]) -> dict[str, str]:
    sets = {segment.claims for paragraph in paragraphs for segment in paragraph.segments if segment.claims}
    return {
        " ".join(map(str, some)): min((claims[number - 1].verdict for number in some), key=_RANK.__getitem__).value
        for some in sets
    }


def _slot_rows(slot: SlotExplained) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield a slot as rows of the table: one for each source compared, or one that says whom a name was taken for."""
    name = slot.slot.replace("_", " ")
    for row in slot.recorded:
        recorded = f"{row.value} ({row.source})" if row.source and row.value else row.value
        yield name, slot.claimed, recorded, SLOT_OUTCOMES[row.outcome], row.tolerance or ""
    if not slot.recorded:
        outcome = "taken for" if slot.taken_for else SLOT_OUTCOMES[SlotOutcome.UNKNOWN]
        yield name, slot.claimed, "; ".join(slot.taken_for), outcome, ""


def _card(number: int, claim: ClaimOut, known: Mapping[str, MentionOut]) -> CardView:
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


def _names(mentions: Iterable[MentionOut]) -> tuple[tuple[NameView, ...], list[NamedSpan]]:
    """Return the parties in the order of their first mention, and where the text names them.

    Of what is not in the sources held only names are shown, and no descriptions.
    """
    numbers: dict[tuple[str, ...], int] = {}
    first: dict[int, MentionOut] = {}
    quotes: dict[int, Counter[str]] = defaultdict(Counter)
    spans = []
    for mention in mentions:
        quote = " ".join(mention.quote.split())
        if mention.outcome is Outcome.NIL and mention.form not in ("", MentionForm.NAMED):
            continue
        key = tuple(entity.id for entity in mention.entities) or ("", quote)
        number = numbers.setdefault(key, len(numbers) + 1)
        first.setdefault(number, mention)
        quotes[number][quote] += 1
        spans.append(NamedSpan(mention.start, mention.end, number))
    views = (
        NameView(
            number=number,
            outcome=mention.outcome.value,
            entities=mention.entities,
            quotes=tuple(quotes[number].items()),
        )
        for number, mention in first.items()
    )
    return tuple(views), spans
