"""What the page of a checked report shows: the values its template is given, worked out from the report alone."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

import msgspec

from onrecord.model.vocab import MentionForm, Outcome
from onrecord.publish.cards import CardView, PlaceView, card_of, place_of
from onrecord.publish.contract import ClaimOut, EntityOut, MentionOut, Report, TensionOut
from onrecord.publish.segments import NamedSpan, Paragraph, paragraphs_from_text
from onrecord.publish.summary import counts_by_label, period_words, published_words
from onrecord.publish.wording import LABELS, MODES, NOTE, PRECEDENCE, TENSIONS, LabelWords

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_RANK = {label: rank for rank, label in enumerate(PRECEDENCE)}


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
    cards = tuple(card_of(number, claim, known) for number, claim in enumerate(claims, start=1))
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


def _marks(paragraphs: Iterable[Paragraph], claims: tuple[ClaimOut, ...]) -> dict[str, str]:
    sets = {segment.claims for paragraph in paragraphs for segment in paragraph.segments if segment.claims}
    return {
        " ".join(map(str, some)): min((claims[number - 1].verdict for number in some), key=_RANK.__getitem__).value
        for some in sets
    }


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
