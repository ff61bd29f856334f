"""Names set apart: those of whom a sentence says that something is not so, or from whom it tells others apart.

`It was X, not Y, who went`; `X, unlike his neighbour Y, was never listed`.
"""

from collections.abc import Sequence

from onrecord.model.vocab import MentionForm
from onrecord.read.draft import Draft, Found
from onrecord.text.phrases import Hit


def is_set_apart(draft: Draft, found: Found) -> bool:
    """Return whether something is not so of a name: `It was X, not Y, who went`, `X, et non Y, est né à Z`."""
    at = found.first - 1
    while at > 0 and (draft.words[at] in draft.lexicon.articles or draft.words[at] in draft.lexicon.titles):
        at -= 1
    if at < 1 or found.form is not MentionForm.NAMED or draft.words[at] not in _NOT:
        return False
    return draft.tokens[at - 1].text in ",—–" or draft.words[at - 1] in draft.lexicon.conjunctions


def is_compared(draft: Draft, found: Found) -> bool:
    """Return whether others are told apart from a name: `unlike Y`, `anders als ihr Nachbar Y`."""
    if found.form is not MentionForm.NAMED:
        return False
    begin, _ = draft.sentences[draft.sentence_of(found.first)] if draft.sentences else (0, 0)
    for at in range(found.first - 1, max(found.first - 1 - _FARTHEST_APART, begin - 1, -1), -1):
        if draft.verbs[at] or draft.tokens[at].text in ",;:":
            return False
        for phrase in _APART.get(draft.words[at], ()):
            if tuple(draft.words[max(0, at + 1 - len(phrase)) : at + 1]) == phrase:
                return True
    return False


_FARTHEST_APART = 5
"""Tokens between words of comparing and the name."""
_PHRASES = (
    "unlike;in contrast to;as opposed to;in contrast with;contrary to;à la différence de;contrairement à;"
    "à l' inverse de;au contraire de;a diferencia de;al contrario que;al contrario de;anders als;im gegensatz zu;"
    "im unterschied zu;в отличие от;ao contrário de;diferentemente de;a differenza di;"
    "same day as;same time as;même jour que;même date que;même temps que;"
    "mismo día que;misma fecha que;mismo tiempo que;selben tag wie;gleichen tag wie;zeitgleich mit;gleichzeitig mit;"
    "в один день с;в один день со;одновременно с;"
    "в тот же день , что и"
).split(";")
_APART = {
    word: [tuple(phrase.split()) for phrase in _PHRASES if phrase.split()[-1] == word]
    for word in {phrase.split()[-1] for phrase in _PHRASES}
}
"""Phrases by which others are told apart from somebody, or a day is told by that of another, by their last word."""
_NOT = frozenset("not non pas no nicht не não".split())


def denied_parts(draft: Draft, first: int, last: int, negations: Sequence[Hit]) -> list[tuple[int, int]]:
    """Return the parts of a clause that a negation sets apart from what is so: `nicht im März`, `а не в марте`.

    A part has no verb. It stands behind a comma, or what is so follows with `but`: `not in 2011 but in 2012`; it is
    then a date or a name, as `not on the list but` denies the clause.
    """
    parts = []
    for hit in negations:
        if hit.last >= last or draft.words[hit.last] in _ONLY:
            continue
        end = next((at for at in range(hit.last, last) if draft.words[at] in _BREAKS or draft.words[at] in _BUT), last)
        if end - hit.last > LONGEST_PART or any(draft.verbs[hit.last : end]) or not _is_value(draft, hit.last, end):
            continue
        but = end < last - 1 and (draft.words[end] in _BUT or draft.words[end + 1] in _BUT)
        turned = draft.words[hit.first - 1] in _TURNS
        parted = _is_parted(draft, first, hit.first) and (end < last or but or turned)
        if parted or (but and _is_value(draft, end, last)):
            parts.append((hit.first, end))
    return parts


LONGEST_PART = 6
"""Tokens behind a negation that sets a part of a clause apart."""
_BREAKS = frozenset(",;–—(:")
_BUT = frozenset("but sondern sino mais а".split())
_TURNS = _BUT | frozenset("aber doch pero но mas".split())
_AND = frozenset("and et y und а e".split()) | _TURNS
_TIMES = frozenset(
    "earlier before sooner later avant après antes después früher vorher eher später раньше позже прежде".split()
)
_ONLY = frozenset(
    "only just merely solely nur allein bloß seulement solo sólo solamente únicamente только лишь".split()
)


def _is_parted(draft: Draft, first: int, at: int) -> bool:
    """Whether a negation opens a part behind a comma, with a conjunction or without."""
    if at <= first:
        return False
    before = draft.words[at - 1]
    return before in _BREAKS or (before in _AND and at - 1 > first and draft.words[at - 2] in _BREAKS)


def _is_value(draft: Draft, first: int, last: int) -> bool:
    """Whether a part has a date, or nothing but a name with small words: `nicht im März`, `не Вашингтон`."""
    while last > first and not draft.tokens[last - 1].text[0].isalnum():
        last -= 1
    if draft.lexicon.list_nouns.find(draft.words, first, last):
        return False
    if any(draft.dates_in(first, last)):
        return True
    if first >= last or (last - first == 1 and draft.words[first] in _TIMES):
        return first < last
    named = [at for at in range(first, last) if draft.tokens[at].text[:1].isupper()]
    small = draft.lexicon.articles | draft.lexicon.prepositions | _BUT | {","}
    return bool(named) and all(at in named or draft.words[at] in small for at in range(first, last))
