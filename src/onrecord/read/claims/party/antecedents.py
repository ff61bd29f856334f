"""The name that a description stands for: the one of its kind in the nearest sentence that has one."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.text.normalize import fold

SENTENCES_BACK = 2
"""Sentences before a description among which the name that it stands for is."""
LONGEST = 5
"""Words between the article and the noun of a description."""
OPEN = frozenset("a an another un une una autre otro otra ein eine einen einem einer".split())
"""Articles of somebody not told of before."""


def antecedent_of_kind(draft: Draft, start: int, kind: MentionKind, noun: str) -> Found | None:
    """Return the one name of a kind in the nearest sentence, up to the description, that has one."""
    here = draft.sentence_of(start)
    for sentence in range(here, max(-1, here - SENTENCES_BACK - 1), -1):
        first, last = draft.sentences[sentence]
        last = min(last, start)
        if _is_told_of_another(draft, first, last, noun):
            return None
        near = [f for f in draft.within(first, last) if _may_be(f, kind)]
        near = [f for f in near if _has_in_name(f, noun)] or near
        if near:
            alone = len({id(f.root) for f in near}) == 1
            named = next((f for f in reversed(near) if f.form is MentionForm.NAMED), near[-1])
            return named if alone and not _describes_another(draft, start, noun, near[-1]) else None
    return None


_BESIDE = 4
_FARTHEST = 600


def _describes_another(draft: Draft, start: int, noun: str, found: Found) -> bool:
    """Whether the text gave the noun to other names before, and never to this one: `General X` for `the general`."""
    told = [
        f.root
        for f in draft.within(max(0, start - _FARTHEST), start)
        if f.form is MentionForm.NAMED
        and f.root.kind is found.root.kind
        and noun
        in (*draft.words[max(0, f.first - _BESIDE) : f.first], *draft.words[f.first : min(start, f.last + _BESIDE)])
    ]
    return bool(told) and not any(root is found.root for root in told)


_SPELT = {"centre": "center", "center": "centre"}


def _has_in_name(found: Found, noun: str) -> bool:
    """Whether the noun of a description is a word of a name: `the centre` is the Orlan Research Center."""
    borne = fold(found.root.name).split()
    return noun in borne or _SPELT.get(noun) in borne


def _may_be(found: Found, kind: MentionKind) -> bool:
    told = found.form is MentionForm.NAMED or (found.antecedent is not None and not found.inside)
    root = found.root
    if not told or root.authority or found.modifier or (root.place and not root.listed):
        return False
    return root.kind is kind and root.form is MentionForm.NAMED


def _is_told_of_another(draft: Draft, first: int, last: int, noun: str) -> bool:
    """Whether words tell of somebody by the same noun and an open article: `met a Rwandan officer`."""
    for at in range(first, last):
        if draft.words[at] == noun and any(
            w in draft.lexicon.possessives for w in draft.words[max(first, at - 2) : at]
        ):
            return True  # `His lawyer said so. The lawyer ...`
        if draft.words[at] == noun and any(w in OPEN for w in draft.words[max(first, at - LONGEST) : at]):
            apposed = any(draft.tokens[i].text == "," for i in range(max(first, at - LONGEST - 1), at))
            if not apposed:
                return True
    return False
