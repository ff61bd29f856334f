"""A checked report for a terminal: a short summary, then one block for each claim, readable without colour."""

from collections.abc import Iterable, Iterator

from onrecord.model.vocab import Label, Outcome, Stance
from onrecord.publish.contract import ClaimOut, EvidenceOut, MentionOut, Report
from onrecord.publish.display import clip, columns, for_terminal, wrap
from onrecord.publish.summary import (
    counts_by_label,
    evidence_heading,
    period_words,
    published_words,
    snapshot_words,
    sources_consulted,
)
from onrecord.publish.wording import LABELS, MODES, NOTE, STANCES, TENSIONS, flag_title, label_sentence

_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_DIM = "\x1b[2m"
_COLOURS: dict[Label, str] = {
    Label.SUPPORTED: "\x1b[32m",
    Label.CONTRADICTED: "\x1b[31m",
    Label.DIFFERS: "\x1b[33m",
    Label.PARTLY_SUPPORTED: "\x1b[36m",
    Label.DISPUTED: "\x1b[35m",
    Label.REPORTED_ONLY: "\x1b[34m",
    Label.AMBIGUOUS: "\x1b[33m",
}
_INDENT = 7
_ASCII = str.maketrans({"“": '"', "”": '"', "…": "...", "·": "-", "–": "-", "’": "'", "‘": "'"})


def render_terminal(report: Report, *, width: int = 80, colour: bool = False, encoding: str = "utf-8") -> str:
    """Return the report for a terminal.

    Args:
        report: What to show.
        width: Columns of the terminal; at least 40 are used.
        colour: Mark labels with ANSI colours; the words say the same without them.
        encoding: Encoding of the stream. Where it lacks the symbols, ASCII stands in, and other characters that it
            lacks are written as escapes, so that printing never fails.

    Returns:
        Lines ending in a newline. No control character of the report reaches the terminal.
    """
    draw = _Draw(max(width, 40), colour, symbols=_can_encode(encoding))
    lines = [*draw.head(report), ""]
    for number, claim in enumerate(report.claims, start=1):
        lines += [*draw.claim(number, claim), ""]
    lines += draw.section("Beside commitments", draw.tensions(report))
    lines += draw.section("Names to look at", draw.names(report.mentions))
    set_aside = (
        line for row in report.set_aside for line in draw.paragraph(f"{clip(row.what, 160)}: {row.why}", indent=2)
    )
    lines += draw.section("Set aside", set_aside)
    lines += draw.section("Sources consulted", draw.sources(report))
    lines += draw.paragraph(NOTE)
    text = "\n".join(lines) + "\n"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _can_encode(encoding: str) -> bool:
    symbols = "".join(words.symbol for words in LABELS.values()) + "“”…·"
    try:
        symbols.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


class _Draw:
    """Draws the parts of one report; every text from outside passes through `_clean`."""

    def __init__(self, width: int, colour: bool, *, symbols: bool) -> None:
        self.width = width
        self.colour = colour
        self.symbols = symbols

    def _clean(self, text: str) -> str:
        shown = for_terminal(text)
        return shown if self.symbols else shown.translate(_ASCII)

    def _paint(self, text: str, code: str) -> str:
        return f"{code}{text}{_RESET}" if self.colour and code else text

    def _symbol(self, label: Label) -> str:
        return LABELS[label].symbol if self.symbols else LABELS[label].ascii

    def paragraph(self, text: str, *, indent: int = 0, hang: int = 0, code: str = "") -> list[str]:
        """Return the text in lines, the first indented by `indent`, the others by `hang` more."""
        lines = wrap(self._clean(text), self.width - indent - hang)
        return [" " * (indent + (hang if number else 0)) + self._paint(line, code) for number, line in enumerate(lines)]

    def section(self, title: str, body: Iterable[str]) -> list[str]:
        """Return the body under its title; nothing where the body is empty."""
        lines = list(body)
        return [self._paint(title, _BOLD), *lines, ""] if lines else []

    def _row(self, name: str, text: str) -> list[str]:
        first, *rest = self.paragraph(text, indent=11) or [""]
        return [f"{name:<11}{first.strip()}", *rest]

    def head(self, report: Report) -> list[str]:
        """Return title, source, dates, sources held and counts."""
        document, as_of = report.document, report.as_of
        lines = self.paragraph(clip(document.title, 300) or document.source or document.id, code=_BOLD)
        lines += [*self._row("source", f"{document.source} ({document.language}, {document.length:,} characters)")]
        lines += self._row("published", published_words(document.published))
        lines += self._row("as of", f"{period_words(as_of.from_, as_of.to)}, {MODES[as_of.mode]}")
        if report.record:
            lines += self._row("lists", "; ".join(snapshot_words(snapshot) for snapshot in report.record))
        counts = " · ".join(
            f"{self._symbol(label)} {count} {LABELS[label].word.lower()}" for label, count in counts_by_label(report)
        )
        return lines + self._row("claims", f"{len(report.claims)}: {counts}" if counts else "none found")

    def claim(self, number: int, claim: ClaimOut) -> Iterator[str]:
        """Yield the block of one claim."""
        words = LABELS[claim.verdict]
        label = self._paint(f"{self._symbol(claim.verdict)} {words.word.upper()}", _COLOURS.get(claim.verdict, _BOLD))
        sentence = self._clean(clip(label_sentence(claim), self.width))
        first = f"{number:>4}  {label}"
        plain = 6 + columns(f"{self._symbol(claim.verdict)} {words.word}")
        if plain + 2 + columns(sentence) <= self.width:
            yield f"{first}  {sentence}"
        else:
            yield first
            yield from self.paragraph(sentence, indent=_INDENT)
        quote = clip(claim.quote, 3 * (self.width - _INDENT) - 2)
        yield from self.paragraph(f"“{quote}”", indent=_INDENT)
        if claim.speaker:
            yield from self.paragraph(f"said by {claim.speaker} ({claim.modality.value})", indent=_INDENT)
        if claim.wording:
            yield from self.paragraph(claim.wording, indent=_INDENT)
        yield from self._evidence(claim.evidence)
        if claim.flags:
            yield from self.paragraph(
                "· " + "; ".join(flag_title(flag) for flag in claim.flags), indent=_INDENT, hang=2, code=_DIM
            )

    def _evidence(self, evidence: Iterable[EvidenceOut]) -> Iterator[str]:
        headings: dict[Stance, dict[str, None]] = {}
        for item in evidence:
            headings.setdefault(item.stance, {})[evidence_heading(item)] = None
        for stance, found in headings.items():
            yield from self.paragraph(f"· {STANCES[stance]}: {'; '.join(found)}", indent=_INDENT, hang=2, code=_DIM)

    def tensions(self, report: Report) -> Iterator[str]:
        """Yield the tensions, each with the number and the label of its claim."""
        numbers = {claim.id: number for number, claim in enumerate(report.claims, start=1)}
        for tension in report.tensions:
            number = numbers.get(tension.claim)
            word = LABELS[report.claims[number - 1].verdict].word.lower() if number else ""
            where = f" beside claim {number} ({word})" if number else ""
            result = TENSIONS.get(tension.result, tension.result)
            yield from self.paragraph(f"{tension.commitment}{where}: {result}. {tension.wording}", indent=2, hang=2)
            if not all(element in tension.wording for element in tension.open):
                yield from self.paragraph("not established: " + "; ".join(tension.open), indent=4)

    def names(self, mentions: Iterable[MentionOut]) -> Iterator[str]:
        """Yield each name that could be several parties, once, with the candidates."""
        seen: set[tuple[str, tuple[str, ...]]] = set()
        for mention in mentions:
            key = (mention.quote, tuple(entity.id for entity in mention.entities))
            if mention.outcome is not Outcome.AMBIGUOUS or key in seen:
                continue
            seen.add(key)
            candidates = "; ".join(
                f"{entity.name} ({', '.join(entity.ids) or entity.id})" for entity in mention.entities
            )
            yield from self.paragraph(f"“{clip(mention.quote, 80)}” could be: {candidates}", indent=2, hang=2)

    def sources(self, report: Report) -> list[str]:
        """Return the sources cited or looked at without result."""
        return self.paragraph(", ".join(sources_consulted(report)), indent=2)
