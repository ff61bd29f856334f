"""Parties named beside one another that a listing is about all together."""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.described_beside import is_anothers, is_description, is_gloss
from onrecord.read.claims.listing.singular import is_of_one
from onrecord.read.draft import Found
from onrecord.read.lexicon.listings import TALK


def coordinated(clause: Clause, before: list[Found]) -> list[Found]:
    """Return the subject and the names coordinated with it; a name inside `of X` or a possessive is not one of them."""
    words, of_words = clause.draft.words, clause.draft.lexicon.of_words
    articles = clause.draft.lexicon.articles

    def outer(found: Found) -> str:
        at = found.first - 1
        while at > clause.first and words[at] in articles:
            at -= 1
        return words[at] if at >= clause.first else ""

    talk = TALK.get(clause.draft.lexicon.language)

    def one_of_several(found: Found) -> bool:
        at = found.first - 1
        while at > clause.first and words[at] in articles:
            at -= 1
        return talk is not None and at > clause.first and words[at - 1] in talk.of_several and found is not before[0]

    beside = of_words | clause.draft.lexicon.by_words | _BESIDE  # `led by X`: X is not the one that the clause is about
    chosen = [f for f in before if f.first == clause.first or outer(f) not in beside or one_of_several(f)]
    chosen = [f for f in chosen if words[f.first] not in _BESIDE]  # `Unlike X, Y is listed`
    chosen = [f for f in chosen if f is before[0] or not is_description(clause, f)]
    chosen = [f for f in chosen if not _hangs_too(clause, f, before, chosen)]
    chosen = _without_genitives(clause, chosen)
    if before[0] in chosen and len(before) > 1:
        chosen = [f for f in chosen if f is before[0] or not is_gloss(clause, f)]
    chosen = [f for f in chosen if not clause.draft.tokens[f.last - 1].lower.endswith(("'s", "’s"))]
    if len(chosen) > 1 and chosen[0].first == clause.first and is_of_one(clause):
        chosen = chosen[:1]  # `X Ltd, with an office in Boda, Ostrel, has been listed`
    return chosen or [f for f in before[:1] if not is_anothers(clause, f)]


def _hangs_too(clause: Clause, found: Found, before: list[Found], chosen: list[Found]) -> bool:
    """Whether a name is joined to one that only says whose or where the subject is.

    `X, the house of A and B, has been listed`; `X, with an office in Ostrel, Lomo, is on it`.
    """
    draft, at = clause.draft, next(i for i, f in enumerate(before) if f is found)
    following = draft.tokens[min(found.last, clause.last - 1)].text
    if at < 1 or following != "," or draft.tokens[before[0].last].text != ",":
        return False
    if draft.tokens[found.first - 1].text == "," and not found.listed:
        return any(f.place and f.last == found.first - 1 for f in clause.mentions(before[0].last, found.first))
    owner, gap = before[at - 1], draft.words[before[at - 1].last : found.first]
    if at < 2 or any(owner is f for f in chosen) or len(gap) != 1 or gap[0] not in draft.lexicon.conjunctions:
        return False
    return not any(draft.tokens[to].text == "," for to in range(before[0].last + 1, owner.first))


_OBLIQUE = ("ого", "его", "ому", "ему", "ой", "ей", "ую", "юю", "ых", "их")


def _without_genitives(clause: Clause, names: list[Found]) -> list[Found]:
    """The names of a Russian subject without those that hang on another: `«X» белорусского Y`, `глава Y комитета X`.

    A name that nothing joins to the one before is what that one is of; one that is an adjective of a small noun is a
    part of what its bearer heads.
    """
    draft = clause.draft
    if draft.lexicon.language != "ru" or len(names) < 2:
        return names
    kept: list[Found] = []
    for found in names:
        adjective = found.last - found.first == 1 and draft.words[found.first].endswith(_OBLIQUE)
        following = draft.tokens[found.last].text if found.last < clause.last else ""
        if adjective and following.isalpha() and following.islower():
            continue
        if kept and kept[-1].last == found.first:
            kept[-1] = found  # `колонии ИК-7 X`: what X heads stands before the name
            continue
        gap = draft.words[kept[-1].last : found.first] if kept else []
        joined = any(word in draft.lexicon.conjunctions or word == "," for word in gap)
        if kept and gap and not joined:
            continue
        kept.append(found)
    return kept or names


_BESIDE = frozenset({"unlike", "like", "besides", "despite", "against"})
