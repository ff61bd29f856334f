"""The words of the verdict scale, the flags and the tensions, and the lint that keeps every sentence record-relative.

Source: `method.md` §3.3 (labels, their wording for a reader, flags), §4.6 and §5.3 rule 17 (banned words).
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from onrecord.model.vocab import Label, Mode, SlotOutcome, Stance
from onrecord.publish.contract import ClaimOut, Report
from onrecord.text.phrases import lower_article


class LabelWords(NamedTuple):
    """How one label is shown: a word, the sentence for a reader, and a symbol with its ASCII stand-in."""

    word: str
    sentence: str
    symbol: str
    ascii: str


LABELS: dict[Label, LabelWords] = {
    Label.SUPPORTED: LabelWords("Supported", "The record says the same", "✓", "+"),
    Label.CONTRADICTED: LabelWords("Contradicted", "The record says otherwise", "≠", "!"),
    Label.DIFFERS: LabelWords("Differs", "Same event, different figure or detail", "≈", "~"),
    Label.PARTLY_SUPPORTED: LabelWords("Partly supported", "Part of this is in the record", "◐", "%"),
    Label.DISPUTED: LabelWords("Disputed", "Sources disagree", "⇄", "<>"),
    Label.REPORTED_ONLY: LabelWords("Reported only", "Reported; not otherwise in the record", "”", '"'),
    Label.NOT_IN_RECORD: LabelWords("Not in the record", "Not in the sources held", "○", "o"),
    Label.AMBIGUOUS: LabelWords("Ambiguous", "Could be more than one person or event", "?", "?"),
    Label.NOT_CHECKABLE: LabelWords("Not checkable", "Opinion, forecast or too vague", "–", "-"),
}
"""In the order in which counts are shown; the order says nothing about the report."""

PRECEDENCE = (
    Label.AMBIGUOUS,
    Label.NOT_CHECKABLE,
    Label.DISPUTED,
    Label.CONTRADICTED,
    Label.DIFFERS,
    Label.PARTLY_SUPPORTED,
    Label.SUPPORTED,
    Label.REPORTED_ONLY,
    Label.NOT_IN_RECORD,
)

NOTE = (
    "Each label says how a claim stands against the sources named, as of the date shown. It is no verdict on a person."
)

MODES: dict[Mode, str] = {Mode.KNOWN_THEN: "what was known then", Mode.KNOWN_NOW: "what is known now"}

STANCES: dict[Stance, str] = {
    Stance.SUPPORTS: "says the same",
    Stance.CONTRADICTS: "says otherwise",
    Stance.NEUTRAL: "bears on it",
}

SLOT_OUTCOMES: dict[SlotOutcome, str] = {
    SlotOutcome.SAME: "same",
    SlotOutcome.WITHIN: "within tolerance",
    SlotOutcome.DIFFERS: "differs",
    SlotOutcome.UNKNOWN: "not compared",
}

TENSIONS: dict[str, str] = {
    "outside_scope": "Outside the scope of the clause",
    "falls_within": "Within the subject of the clause",
    "in_tension": "In tension with the clause",
    "in_tension_if": "In tension with the clause if the open points hold",
    "consistent_with": "Consistent with the clause",
    "deadline_passed_no_record": "The deadline has passed; nothing reported",
}

FLAGS: dict[str, str] = {
    "functional_role": "One person holds this role at a time",
    "alias_match": "Matched by an alias",
    "weak_alias": "Matched by a weak alias",
    "wrong_list": "On another list than the one named",
    "wrong_programme": "Listed under another programme",
    "not_yet_listed": "Not yet listed at that date",
    "delisted": "Taken off the list",
    "list_lag": "The list lags behind events",
    "outdated": "Held earlier, not at this date",
    "later_changed": "Changed later",
    "later_supported": "In the record at a later date",
    "stale": "Not confirmed for some time",
    "preliminary": "Early figure",
    "within_source_range": "Inside the range of the sources",
    "outside_source_range": "Outside the range of the sources",
    "population_mismatch": "The sources count other people",
    "approximate_number": "Approximate number",
    "date_slack": "Dates one day apart",
    "relative_date": "Date worked out from the day of publication",
    "modality_strengthened": "Put more firmly than in the source",
    "universal_quantifier": "Says always, never, only or the like",
    "evaluative": "A judgement of value",
    "press_only": "Press sources only",
    "secondary_sources_only": "Secondary sources only",
    "attribution_by_officials": "Attributed by officials",
    "accused_denies": "The accused party denies it",
    "near_evidence": "The record has something close to it",
    "weighed": "Borne out by what the claim and the entry share, not by a rule for its words",
    "duplicate": "Said before in this report",
    "coreference": "Understood from an earlier name",
    "unnamed_person": "The person is not named",
    "vague_place": "The place is vague",
    "needs_full_text": "Needs the full text of the document",
    "clause_unverified": "The clause was not checked against the full text",
    "machine_translated": "Machine-translated text",
}

LIST_NAMES = (
    "specially designated global terrorists",
    "specially designated global terrorist",
    "foreign terrorist organizations",
    "foreign terrorist organization",
    "foreign terrorist organisations",
    "foreign terrorist organisation",
    "global terrorist sanctions regulations",
    "list of individual terrorists and terrorist groups",
    "terrorist exclusion list",
)
"""Names that authorities gave to their lists and programmes, folded to lower case."""

_QUOTED = re.compile(
    r"\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|‹[^›]*›|「[^」]*」|(?<!\w)‘.*?’(?!\w)|(?<!\w)'.*?'(?!\w)", re.DOTALL
)
_BANNED = re.compile(
    r"\b(?:prov(?:e|es|ed|en)|confirm(?:s|ed)? (?:the )?guilt|violat(?:e|es|ed|ing|ion|ions)"
    r"|breach(?:es|ed)?|illegal(?:ly)?|fak(?:e|es|ed)|lie[sd]?|lying|liars?|terrorists?)\b",
    re.IGNORECASE,
)


def label_sentence(claim: ClaimOut) -> str:
    """Return the sentence for the claim's label; what is only reported names its speaker where there is one."""
    if claim.verdict is Label.REPORTED_ONLY and claim.speaker:
        return f"Reported by {lower_article(claim.speaker)}; not otherwise in the record"
    return LABELS[claim.verdict].sentence


def flag_title(flag: str) -> str:
    """Return the flag in plain words; a flag without an entry as it is written, with spaces."""
    return FLAGS.get(flag) or flag.replace("_", " ").capitalize()


def banned_words(sentence: str, *, names: Collection[str] = ()) -> list[str]:
    """Return the words of a generated sentence that no sentence of ours may hold.

    Args:
        sentence: What the program wrote.
        names: Names of lists and parties, as the record has them, in which such a word may stand.

    Returns:
        The words found outside quotation marks and outside the names, in order.
    """
    rest = _QUOTED.sub(" ", sentence)
    for name in sorted((*LIST_NAMES, *names), key=len, reverse=True):
        if name:
            rest = re.sub(re.escape(name), " ", rest, flags=re.IGNORECASE)
    return _BANNED.findall(rest)


def lint_report(report: Report) -> list[str]:
    """Return one line for each generated sentence of the report that holds a banned word."""
    names = {entity.name for mention in report.mentions for entity in mention.entities}
    faults = []
    for where, sentence in _generated(report):
        if words := banned_words(sentence, names=names):
            faults.append(f"{where}: {', '.join(words)}: {sentence}")
    return faults


def _generated(report: Report) -> Iterator[tuple[str, str]]:
    yield "document.published.why", report.document.published.why
    for claim in report.claims:
        yield f"{claim.id}.wording", claim.wording
        yield f"{claim.id}.would_change", claim.would_change
    for tension in report.tensions:
        yield f"{tension.commitment}.wording", tension.wording
        for element in (*tension.matched, *tension.open, *tension.caveats):
            yield f"{tension.commitment}.elements", element
    for mention in report.mentions:
        for entity in mention.entities:
            for reason in entity.reasons:
                yield f"{mention.id}.reasons", reason
    for row in report.set_aside:
        yield "set_aside.why", row.why
