"""Kin nouns: `the half-brother`, once the report has told who is one, and given names behind such a noun."""

from collections.abc import Sequence

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.text.phrases import Hit

SENTENCES_BACK = 6
"""Sentences before a kin noun in which the person is told of."""
_BEHIND = 5
"""Tokens behind a name in which the word for what relative somebody is stands: `X, the ruler's half-brother`."""
_ARTICLES = frozenset("the le la l' el der die das il lo o a".split())


def find_kin_nouns(draft: Draft) -> list[Found]:
    """Return the mentions, with the definite kin nouns that stand for a person told of before.

    A name of one word behind a kin noun is a person's: `his wife, Nadia`.
    """
    covered = {at for item in draft.found for at in range(item.first, item.last)}
    added = []
    for hit in draft.lexicon.kin.find(draft.words):
        end = hit.last  # of the row of names so far: `tres de sus hijos: Radu, Ilya y Osman`
        for item in draft.around(hit.last, 0, _LONGEST_ROW):
            gap = draft.words[end : item.first]
            if item.first < end or item.form is not MentionForm.NAMED or not _joins(draft, gap, opens=end == hit.last):
                continue
            if item.kind is MentionKind.OTHER and not item.listed:
                item.kind = MentionKind.PERSON
            end = item.last
        person = _told_before(draft, hit) if covered.isdisjoint(range(hit.first - 1, hit.last)) else None
        if person is not None:
            found = Found(
                first=hit.first - 1, last=hit.last, kind=MentionKind.PERSON, form=MentionForm.NOMINAL, name=""
            )
            found.antecedent = person
            added.append(found)
    return sorted([*draft.found, *added], key=lambda item: (item.first, item.last))


_LONGEST_ROW = 12
"""Tokens behind a kin noun in which the names of such relatives stand in a row."""


def _joins(draft: Draft, gap: Sequence[str], *, opens: bool) -> bool:
    """Whether nothing but a mark stands between a kin noun and a name, or a mark and `and` between two names."""
    if opens:
        return not gap or (len(gap) == 1 and gap[0] in ",:")
    return bool(gap) and all(word == "," or word in draft.lexicon.conjunctions for word in gap)


def _told_before(draft: Draft, hit: Hit) -> Found | None:
    """The one person of whom the report has said before what relative they are, in the same words."""
    words, lexicon = draft.words, draft.lexicon
    if hit.first < 1 or words[hit.first - 1] not in _ARTICLES or hit.last >= len(words):
        return None
    if words[hit.last] in lexicon.of_words or any(f.first == hit.last for f in draft.around(hit.last, 0, 1)):
        return None
    here = draft.sentence_of(hit.first)
    start, _ = draft.sentences[max(0, here - SENTENCES_BACK)]
    people = [
        f
        for f in draft.within(start, hit.first - 1)
        if f.kind is MentionKind.PERSON and f.form is MentionForm.NAMED and f.last < len(words)
    ]
    told = [f for f in people if draft.tokens[f.last].text == "," and _has(draft, f, hit)]
    return told[0] if len(told) == 1 else None


def _has(draft: Draft, found: Found, hit: Hit) -> bool:
    end = min(found.last + 1 + _BEHIND, hit.first - 1)
    return any(other.phrase == hit.phrase for other in draft.lexicon.kin.find(draft.words, found.last + 1, end))
