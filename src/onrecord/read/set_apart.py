"""Names set apart: those of whom a sentence says that something is not so, or from whom it tells others apart.

`It was X, not Y, who went`; `X, unlike his neighbour Y, was never listed`.
"""

from onrecord.model.vocab import MentionForm
from onrecord.read.draft import Draft, Found


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
    for at in range(found.first - 1, max(found.first - 1 - _FARTHEST_APART, -1), -1):
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
