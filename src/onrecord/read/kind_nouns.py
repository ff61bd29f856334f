"""Nouns that tell of what kind a party named before is: `the insurer`, `la naviera`, `der Sender`, `the admiral`.

Such a noun stands for the body whose name tells its kind, or to which the text gave it; otherwise for the only body, or
the only person, that its sentence and the one before have named.
"""

from collections.abc import Sequence

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.kind_nouns import FIRMS, KIND_OF, PERSONS, STEMS, TELLING, TRADES
from onrecord.read.noun_bearers import DEFINITE, ends_description, start_of_description
from onrecord.read.salience import was_introduced
from onrecord.text.normalize import fold

SENTENCES_BACK = 6
"""Sentences before a noun among which the body is whose name tells its kind."""
NEAR = 1
"""Sentences before a noun of which the only party named may be meant."""
_STEMS = {kind: tuple(fold(stem) for stem in stems.split()) for kind, stems in STEMS.items()}


def find_kind_nouns(draft: Draft) -> list[Found]:
    """Return the mentions, with descriptions by nouns for a kind of body or person that was named before."""
    language = draft.lexicon.language
    kinds, persons = KIND_OF.get(language, {}), PERSONS.get(language, frozenset())
    named = [f for f in draft.found if f.form is MentionForm.NAMED and not (f.place or f.authority or f.modifier)]
    if not kinds or not named:
        return draft.found
    at_end = {f.last - 1: f for f in draft.found if f.form is MentionForm.NOMINAL}
    covered = {at for f in draft.found for at in range(f.first, f.last)}
    added = []
    for at, word in enumerate(draft.words):
        trade = TRADES.get(draft.words[at - 1]) if language == "en" and at and word in FIRMS else None
        kind = kinds.get(word) if trade is None else trade
        if kind is None and word not in persons:
            continue
        item = at_end.get(at)
        if item is not None:
            if kind and item.antecedent is None and not item.plural:
                item.antecedent = _of_kind(draft, at, kind, named)
            continue
        start = start_of_description(draft, at, DEFINITE[language])
        if at in covered or start is None or not ends_description(draft, at + 1, covered):
            continue
        if not covered.isdisjoint(range(start, at + 1)) or _is_told_of_one(draft, start, at, trade):
            continue
        body = kind is not None
        found = Found(first=start, last=at + 1, kind=MentionKind.PERSON, form=MentionForm.NOMINAL, name="")
        bearer = _of_kind(draft, at, kind, named) or _given(draft, at, named) if kind else None
        sole = kind in TELLING or trade is not None if body else not _is_of_others(draft, found)
        if bearer is None and sole:
            bearer = _only_one(draft, start, named, body=body)
            bearer = None if bearer is not None and body and _tells_another(bearer, kind) else bearer
        if bearer is not None:
            sort = MentionKind.ORGANIZATION if body else MentionKind.PERSON
            added.append(
                Found(first=start, last=at + 1, kind=sort, form=MentionForm.NOMINAL, name="", antecedent=bearer)
            )
    return sorted([*draft.found, *added], key=lambda f: (f.first, f.last)) if added else draft.found


def _is_told_of_one(draft: Draft, start: int, at: int, trade: str | None) -> bool:
    """Whether a noun says what somebody is, and takes up nobody: `X is the senator`, `the only senator`."""
    said = start and draft.words[start - 1] in draft.lexicon.copulas
    return bool(said) or (at - start > 1 and trade is None)


def _of_kind(draft: Draft, at: int, kind: str, named: Sequence[Found]) -> Found | None:
    """The body named last whose name tells that it is of a kind."""
    stems, here = _STEMS.get(kind, ()), draft.sentence_of(at)
    for found in reversed(named):
        if found.last > at or here - draft.sentence_of(found.first) > SENTENCES_BACK or not stems:
            continue
        if found.kind is not MentionKind.PERSON and any(w.startswith(stems) for w in fold(found.name).split()):
            return found
    return None


def _given(draft: Draft, at: int, named: Sequence[Found]) -> Found | None:
    """The body to which the text gave a noun: right before its name, or in an apposition behind it."""
    noun = draft.words[at]
    for found in reversed(named):
        if found.last > at or draft.sentence_of(at) - draft.sentence_of(found.first) > SENTENCES_BACK:
            continue
        behind = draft.words[found.last : found.last + LONGEST_APPOSITION]
        apart = behind[:1] == [","] and noun in behind and draft.tokens[found.last + 1].text[0].isalnum()
        if _is_body(found) and (apart or (found.first and draft.words[found.first - 1] == noun)):
            return found
    return None


LONGEST_APPOSITION = 6


def _is_of_others(draft: Draft, found: Found) -> bool:
    """Whether a noun is that of somebody whom the text does not name: it speaks, or was brought in without a name."""
    behind = draft.lexicon.reporting.find(draft.words, found.last, min(len(draft.words), found.last + 2))
    return bool(behind) or was_introduced(draft, found)


def _tells_another(found: Found, kind: str | None) -> bool:
    """Whether the name of a body tells another kind than a noun: no `the insurer` of `Veskar Petroleum`."""
    words = fold(found.name).split()
    told = {one for one, stems in _STEMS.items() if any(word.startswith(stems) for word in words)}
    return bool(told) and bool(kind) and kind not in told


def _only_one(draft: Draft, at: int, named: Sequence[Found], *, body: bool) -> Found | None:
    """The only body, or the only person, that is named in a sentence before a token and in the one before."""
    here = draft.sentence_of(at)
    near = [f for f in named if f.last <= at and here - draft.sentence_of(f.first) <= NEAR]
    near = [f for f in near if _is_body(f) == body and (body or f.kind is MentionKind.PERSON)]
    names = [frozenset(fold(found.name).split()) for found in near]
    longest = max(names, key=len, default=frozenset())
    return near[-1] if near and all(name <= longest for name in names) else None


def _is_body(found: Found) -> bool:
    return found.kind is MentionKind.ORGANIZATION or (found.kind is MentionKind.OTHER and found.listed)
