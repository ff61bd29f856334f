"""Names told before or after a count that may be its members."""

from collections.abc import Iterable

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.read.groups.parties import is_member
from onrecord.text.normalize import fold

MOST_PARTIES = 40
"""Parties that are looked at: a word for more than so many is read as nobody's, and long reports stay linear."""


def behind(draft: Draft, at: int, count: int | None) -> tuple[Found, ...] | None:
    """Return the names that follow in apposition, where they are as many: `the last two, A and B, came`."""
    if at >= len(draft.tokens) or draft.tokens[at].text not in _OPENING:
        return None
    names = _row(draft, at + 1)
    return names if names and len(names) == count else None


def after_colon(draft: Draft, at: int, count: int) -> tuple[Found, ...] | None:
    """Return the names behind the colon of a sentence, where they are as many: `three men joined them: A, B and C`."""
    _, last = draft.sentences[draft.sentence_of(at)]
    colon = next((i for i in range(at, last) if draft.tokens[i].text == ":"), None)
    return behind(draft, colon, count) if colon is not None else None


_OPENING = frozenset({",", ":", "–", "—", "("})


_LONGEST_TITLE = 6
"""Tokens of a title or description before a name of a row."""


def _row(draft: Draft, first: int) -> tuple[Found, ...]:
    """The names of a row that begins at a token: `A, B und C`."""
    _, last = draft.sentences[draft.sentence_of(first)]
    row: list[Found] = []
    at = first
    for found in draft.within(first, last):
        between = range(at, found.first)
        if found.form is not MentionForm.NAMED or found.root.authority:
            break
        if len(between) > _LONGEST_TITLE or any(draft.verbs[i] for i in between):
            break
        joined = not row or any(
            draft.tokens[i].text in ",;" or draft.words[i] in draft.lexicon.conjunctions for i in between
        )
        if not joined:
            continue  # the place of the name before: `A of Ostrel and B`
        if is_member(found):
            row.append(found)
        at = found.last
    return tuple(distinct_of(row))


def _spread(items: Iterable[Found]) -> list[Found]:
    """Mentions, each group by its members."""
    out: list[Found] = []
    for found in items:
        out += found.members or (found,)
    return out


def distinct_of(items: Iterable[Found]) -> list[Found]:
    """One mention a party: the first of each chain, and of each entry that several names of the record are of."""
    kept: list[Found] = []
    for found in items:
        if len(kept) >= MOST_PARTIES:
            break
        root = found.root
        if any(root is other.root or _one(root, other.root) for other in kept):
            continue
        kept.append(found)
    return kept


def _one(one: Found, other: Found) -> bool:
    if one.entities and other.entities:
        return bool(set(one.entities) & set(other.entities))
    return fold(one.name) == fold(other.name)


def told_between(draft: Draft, first: int, last: int, *, pronouns: bool = False) -> list[Found]:
    """The parties that a stretch of text names, groups by their members; with those that its pronouns stand for."""
    inside = [f for f in draft.within(first, last) if not draft.in_date(draft.tokens[f.last - 1].start)]
    if not pronouns:
        inside = [f for f in inside if f.form is MentionForm.NAMED or f.members]
    found = [f for f in _spread(f for f in inside if not _owns_relative(draft, f)) if is_member(f)]
    known = [f for f in found if f.root.listed or f.root.kind is not MentionKind.OTHER or _is_told_listed(draft, f)]
    return known or found  # beside a name that is known, a word with a capital alone is no party


def _is_told_listed(draft: Draft, found: Found) -> bool:
    """Whether the text itself puts a name on a list: `its rival X was listed on the same day`."""
    lexicon, end = draft.lexicon, min(found.last + LONGEST_GAP, len(draft.words))
    hits = lexicon.list_verbs.find(draft.words, found.last, end)
    if not hits or hits[0].value != "strong":
        return False
    plain = lexicon.auxiliaries | lexicon.copulas | lexicon.adverbs
    return all(word in plain for word in draft.words[found.last : hits[0].first])


def _owns_relative(draft: Draft, found: Found) -> bool:
    """Whether a mention is the word for whose relative somebody is: `her` of `her brother X`."""
    owns = found.form is MentionForm.PRONOMINAL and draft.words[found.first] in draft.lexicon.possessives
    return owns and bool(draft.lexicon.kin.find(draft.words, found.last, found.last + 2))


LONGEST_GAP = 4
