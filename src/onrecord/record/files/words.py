"""Words of the record file: closed vocabularies, and what their short forms mean in the model."""

import re

from onrecord.model.vocab import Certainty, SourceKind
from onrecord.record.files.agreement_rows import AgreementRow, CommitmentRow
from onrecord.record.files.base_rows import Row
from onrecord.record.files.schema import AttributeRow, AttributionRow, FigureRow, ResponsibilityRow, TieRow

CERTAINTIES: dict[str, Certainty] = {
    "official": Certainty.OFFICIAL,
    "multiple": Certainty.MULTIPLE,
    "single": Certainty.SINGLE,
    "unverified": Certainty.UNVERIFIED,
    "high": Certainty.MULTIPLE,
    "medium": Certainty.SINGLE,
    "low": Certainty.UNVERIFIED,
    "full-text": Certainty.OFFICIAL,
    "quoted-in-press": Certainty.SINGLE,
    "memory": Certainty.UNVERIFIED,
}
"""Every word a row may give as its certainty. high, medium and low come from sidecar files."""

CLAUSE_CERTAINTIES: dict[str, str] = {
    "high": "quoted-in-press",
    "medium": "quoted-in-press",
    "low": "memory",
    "official": "full-text",
    "multiple": "quoted-in-press",
    "single": "quoted-in-press",
    "unverified": "memory",
}
"""What a general certainty means for a clause, where the question is whether the text was read."""

VOCABULARIES: dict[tuple[type[Row], str], tuple[str, ...]] = {
    (FigureRow, "outcome"): ("killed", "wounded", "abducted", "killed_and_injured", "attackers"),
    (FigureRow, "status"): ("preliminary", "final", "unknown"),
    (AttributionRow, "how"): ("blamed", "claimed", "found", "denied", "admitted"),
    (ResponsibilityRow, "stance"): ("asserted", "denied"),
    (TieRow, "stage"): ("considered", "discussed", "planned", "tried", "agreed", "did"),
    (CommitmentRow, "modality"): (
        "must",
        "must_not",
        "must_not_allow",
        "must_try",
        "must_start",
        "may",
        "expects",
        "demand",
    ),
    (CommitmentRow, "kind"): ("maintenance", "achievement", "punctual"),
    (CommitmentRow, "effort"): ("result", "effort", "unclear"),
    (AgreementRow, "kind"): ("agreement", "declaration", "resolution", "statement"),
    (AttributeRow, "attribute"): (
        "born",
        "born_at",
        "nationality",
        "died",
        "alias",
        "founded",
        "founded_at",
        "gender",
        "description",
        "location",
        "operates_in",
    ),
}

_KEY_FORM = re.compile(r"^[a-z0-9]+(?:[-._][a-z0-9]+)*$")
_OUTCOMES = (
    ("killed_and_injured", re.compile(r"\b(?:killed|dead)\b.*\b(?:injured|wounded)\b", re.IGNORECASE)),
    ("wounded", re.compile(r"\b(?:wounded|injured|hurt)\b", re.IGNORECASE)),
    ("abducted", re.compile(r"\b(?:abducted|kidnapped|taken hostage)\b", re.IGNORECASE)),
    ("killed", re.compile(r"\b(?:killed|dead|died|deaths?|fatalities)\b", re.IGNORECASE)),
)
_OUTCOME_WORDS = re.compile(
    r"\b(?:killed|dead|died|deaths?|fatalities|injured|wounded|hurt|abducted|kidnapped|taken hostage|and|or|of)\b",
    re.IGNORECASE,
)
_EVERYBODY = frozenset({"", "all", "people", "persons", "total", "everyone"})


def as_texts(value: str | tuple[str, ...]) -> tuple[str, ...]:
    """Return one text, or several, as several; empty texts are left out."""
    texts = (value,) if isinstance(value, str) else value
    return tuple(text for text in texts if text.strip())


def is_key(text: str) -> bool:
    """Return whether the text has the form of a key, not of a name or title."""
    return _KEY_FORM.match(text) is not None


def slug(text: str) -> str:
    """Return a key made of the words of a free text, at most 60 characters."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:60].rstrip("-") or "source"


def split_population(population: str, outcome: str) -> tuple[str, str]:
    """Return who is counted and with what outcome: `personnel killed` is `personnel`, `killed`."""
    if outcome:
        counted = population.strip()
        return ("all" if counted.lower() in _EVERYBODY else counted), outcome
    found = next((name for name, pattern in _OUTCOMES if pattern.search(population)), "killed")
    counted = " ".join(_OUTCOME_WORDS.sub(" ", population).split()).strip(" ,;/")
    return ("all" if counted.lower() in _EVERYBODY else counted), found


def certainty_for(word: str, default: str, kind: SourceKind) -> Certainty:
    """Return the certainty of a row: its own word, else its source's, else by the kind of source."""
    chosen = word or default
    if chosen:
        return CERTAINTIES[chosen]
    official = (SourceKind.OFFICIAL_LIST, SourceKind.OFFICIAL, SourceKind.COURT, SourceKind.AGREEMENT)
    return Certainty.OFFICIAL if kind in official else Certainty.SINGLE
