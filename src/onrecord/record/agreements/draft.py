"""A first draft of commitments from a text: sentences of duty, with parties and acts proposed for a person to judge.

Every row says `reviewed = false`, and a record file with such a row does not load.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.text.sentences import split_sentences

_MODALS: tuple[tuple[str, str], ...] = (
    (r"(?:shall|will|must|may|is to|are to)\s+not\s+(?:allow|permit|let|tolerate)\b", "must_not_allow"),
    (r"(?:shall|will|must|may|is to|are to)\s+not\b|\bundertakes? not to\b|\bagrees? not to\b", "must_not"),
    (r"(?:shall|will|must)\s+(?:endeavou?r|seek|strive|make every effort|do (?:its|their) best)\b", "must_try"),
    (r"(?:shall|will|must)\s+(?:start|begin|commence|initiate)\b", "must_start"),
    (r"\bshall\b|\bmust\b|\bundertakes? to\b|\bcommits? (?:itself|themselves) to\b|\bagrees? to\b", "must"),
    (r"\bis committed to\b|\bare committed to\b|\bpledges? to\b|\bis obliged to\b|\bhas to\b|\bhave to\b", "must"),
    (r"\bprohibited from\b|\brefrains? from\b|\bceases? all\b", "must_not"),
    (r"\bis entitled to\b|\bare entitled to\b|\bhas the right to\b|\bmay\b(?!\s+\d)", "may"),
    (r"\bwill\b", "must"),
)
_ACTS: tuple[tuple[str, str], ...] = (
    ("withdraw", "withdraw.forces"),
    ("cease fire", "use.force"),
    ("ceasefire", "use.force"),
    ("hostilit", "use.force"),
    ("use of force", "use.force"),
    ("attack", "event.attack"),
    ("prisoner", "release.prisoners"),
    ("detain", "release.prisoners"),
    ("host", "tie.hosts"),
    ("shelter", "tie.hosts"),
    ("sanctuary", "tie.hosts"),
    ("cooperate", "tie.cooperates"),
    ("train", "event.training"),
    ("recruit", "event.recruitment"),
    ("fundrais", "event.fundraising"),
    ("financ", "event.fundraising"),
    ("disarm", "lay.down_arms"),
    ("decommission", "lay.down_arms"),
    ("weapon", "lay.down_arms"),
    ("election", "hold.elections"),
    ("sanction", "review.sanctions"),
    ("negotiat", "talks.hold"),
    ("talks", "talks.hold"),
)
_POINTER = re.compile(
    r"^\W*(?:(?P<head>(?:part|article|chapter|section|annex|point)\s+\w+)\b|(?P<item>\(?(?:\d+(?:\.\d+)*|[A-Za-z])[.)])\s)",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\bwithin\s+[\w-]+\s+(?:days?|weeks?|months?|years?)\b|\bby\s+\d|\bno later than\b", re.IGNORECASE
)
MOST_CHARACTERS = 2_000_000
_MOST_QUOTED = 300


class Draft(NamedTuple):
    """One sentence of duty: where it stands, its modality, and what is proposed."""

    clause: str
    sentence: str
    modality: str
    parties: tuple[str, ...]
    actions: tuple[str, ...]
    has_deadline: bool


def draft_commitments(text: str, *, agreement: str, parties: Sequence[str], date: str = "") -> str:
    """Return a record file in TOML with one unreviewed row a sentence of duty.

    Args:
        text: The text of the agreement, at most `MOST_CHARACTERS` of it.
        agreement: Id for the agreement.
        parties: Names of its parties, as the text writes them.
        date: When it was signed; empty where a person has to fill it in.
    """
    rows = list(find_duties(text[:MOST_CHARACTERS], parties))
    lines = [
        "# A draft. Compare each row with the text: correct it, write the paraphrase in your own words, take out the",
        "# comment that quotes the text and the line reviewed = false. A file with an unreviewed row does not load.",
        "",
        "[agreement]",
        f"id = {_quoted(agreement)}",
        f"date = {_quoted(date)}" if date else 'date = ""  # the day on which it was signed',
        'title = ""',
        f"parties = [{', '.join(_quoted(party) for party in parties)}]",
        "text_complete = false",
    ]
    for number, row in enumerate(rows, start=1):
        lines += ["", *_row_lines(row, number, agreement)]
    return "\n".join(lines) + "\n"


def find_duties(text: str, parties: Sequence[str]) -> Iterator[Draft]:
    """Yield the sentences that speak of a duty or a permission, in the order of the text."""
    head, item = "", ""
    for start, end in split_sentences(text):
        sentence = " ".join(text[start:end].split())
        pointer = _POINTER.match(sentence)
        if pointer is not None and pointer["head"]:
            head, item = " ".join(pointer["head"].split()), ""
        elif pointer is not None:
            item = pointer["item"].strip("().")
        modality = _modality(sentence)
        if not modality:
            continue
        lowered = sentence.lower()
        yield Draft(
            clause=", ".join(part for part in (head, item) if part) or "opening",
            sentence=sentence,
            modality=modality,
            parties=tuple(sorted((p for p in parties if p.lower() in lowered), key=lambda p: lowered.index(p.lower()))),
            actions=tuple(dict.fromkeys(act for word, act in _ACTS if word in lowered)),
            has_deadline=_DEADLINE.search(sentence) is not None,
        )


def _modality(sentence: str) -> str:
    return next((name for pattern, name in _MODALS if re.search(pattern, sentence, re.IGNORECASE)), "")


def _row_lines(row: Draft, number: int, agreement: str) -> list[str]:
    shown = row.sentence if len(row.sentence) <= _MOST_QUOTED else row.sentence[: _MOST_QUOTED - 1] + "…"
    bearer = row.parties[0] if row.parties else ""
    lines = [
        "[[commitment]]",
        f"# The text: {shown}",
        "reviewed = false",
        f"id = {_quoted(f'{agreement}/{number}')}",
        f"clause = {_quoted(row.clause)}",
        'paraphrase = ""  # in your own words',
        f"bearer = {_quoted(bearer)}" + ("" if bearer else "  # no party is named in the sentence"),
        f"modality = {_quoted(row.modality)}",
        f"action = [{', '.join(_quoted(action) for action in row.actions)}]",
    ]
    if row.parties[1:]:
        lines.append(f"object = [{', '.join(_quoted(party) for party in row.parties[1:])}]")
    if row.has_deadline:
        lines += ['kind = "achievement"', 'until = ""  # the deadline that the sentence sets']
    return [*lines, 'certainty = "full-text"']


def _quoted(text: str) -> str:
    """Return a TOML basic string: JSON's escapes are TOML's."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
