"""Nouns that the text itself gives to one person, and that stand for him afterwards: `X, a broker ... The broker`.

No table of trades is needed: what counts is that the noun stood beside one name and beside no other.
"""

from collections.abc import Iterator

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.case_endings import stem
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold

SENTENCES_BACK = 4
"""Sentences before a description among which the name is that has its noun."""
SHORTEST = 4
"""Letters of a noun that tells who is meant."""
LONGEST_APPOSITION = 5
DEFINITE = {
    "en": words("the that this"),
    "fr": words("le la l' l’ ce cet cette"),
    "es": words("el la este esta ese esa aquel aquella"),
    "de": words("der die den dem dieser diese diesen diesem jener jene"),
    "ru": words("этот эта этого этой этому тот"),
}
_OPEN = words("a an another un une autre otro otra una ein eine einen einem einer другой другая один одна некий")


def find_noun_bearers(draft: Draft) -> list[Found]:
    """Return the mentions, with descriptions by a noun that the text gave to one person before."""
    definite = DEFINITE.get(draft.lexicon.language)
    people = [f for f in draft.found if _is_told_in_full(f)]
    if definite is None or not people:
        return draft.found
    given: dict[str, list[tuple[int, Found]]] = {}
    for person in people:
        for at in _nouns_of(draft, person):
            given.setdefault(_form(draft, at), []).append((at, person))
    covered = {at for f in draft.found for at in range(f.first, f.last)}
    added = []
    for at in range(len(draft.words)) if given else ():
        rows = given.get(_form(draft, at))
        if rows is None or at in covered:
            continue
        start = start_of_description(draft, at, definite)
        bearer = _one_bearer(draft, at, [row for row in rows if row[0] < at])
        governed = start is not None and start > 0 and draft.words[start - 1] in draft.lexicon.prepositions
        if start is None or governed or bearer is None or not ends_description(draft, at + 1, covered):
            continue
        found = Found(first=start, last=at + 1, kind=MentionKind.PERSON, form=MentionForm.NOMINAL, name="")
        found.antecedent = bearer
        added.append(found)
    return sorted([*draft.found, *added], key=lambda f: (f.first, f.last)) if added else draft.found


def _is_told_in_full(found: Found) -> bool:
    person = found.form is MentionForm.NAMED and found.kind is MentionKind.PERSON
    return person and not found.modifier and len(found.name.split()) > 1


def _form(draft: Draft, at: int) -> str:
    return stem(draft.words[at]) if draft.lexicon.language == "ru" else draft.words[at]


def _may_be_noun(draft: Draft, at: int) -> bool:
    lexicon, word, text = draft.lexicon, draft.words[at], draft.tokens[at].text
    plain = (lexicon.prepositions, lexicon.conjunctions, lexicon.articles, lexicon.adverbs, lexicon.former_words)
    others = (lexicon.pronouns, lexicon.possessives, lexicon.kin, lexicon.relatives)
    written = text.isalpha() and len(text) >= SHORTEST and (text[0].isupper() == lexicon.capitalised_nouns or at == 0)
    opens = draft.opens_sentence(at) and text.isalpha() and len(text) >= SHORTEST
    if not (written or opens) or draft.verbs[at] or nation_of(word):
        return False
    return not any(word in table for table in plain) and not any(word in table for table in others)


def _nouns_of(draft: Draft, person: Found) -> Iterator[int]:
    """Yield the places of the nouns that stand beside a name: right before it, or in an apposition behind it."""
    before = person.first - 1
    if before >= 0 and _may_be_noun(draft, before):
        yield before
    at = person.last
    if at >= len(draft.tokens) or draft.tokens[at].text != ",":
        return
    _, end = draft.sentences[draft.sentence_of(person.first)]
    for place in range(at + 1, min(end, at + 1 + LONGEST_APPOSITION)):
        word, text = draft.words[place], draft.tokens[place].text
        if not text[0].isalnum() or draft.verbs[place] or word in draft.lexicon.relatives:
            return
        if word in draft.lexicon.prepositions or word in draft.lexicon.of_words or word in draft.lexicon.conjunctions:
            return
        if word not in draft.lexicon.articles and _may_be_noun(draft, place):
            yield place


def start_of_description(draft: Draft, at: int, definite: frozenset[str]) -> int | None:
    """Return where a definite description begins that ends with a noun; None where it is none."""
    lexicon = draft.lexicon
    if lexicon.language == "ru":
        if draft.opens_sentence(at):
            return at
        return at - 1 if at and draft.words[at - 1] in definite else None
    for start in (at - 1, at - 2):
        if start < 0:
            return None
        if draft.words[start] in definite:
            return start
        plain = draft.tokens[start].text.isalpha() and draft.tokens[start].text.islower()
        closed = draft.words[start] in lexicon.prepositions or draft.words[start] in lexicon.former_words
        if not plain or draft.verbs[start] or closed:
            return None  # `the former general` may be another who was one
    return None


def ends_description(draft: Draft, at: int, covered: set[int]) -> bool:
    """Return whether nothing behind a noun makes it that of another: no name, no `of`, no other noun."""
    if at >= len(draft.tokens):
        return True
    lexicon, word, text = draft.lexicon, draft.words[at], draft.tokens[at].text
    dated = at + 1 < len(draft.tokens) and draft.in_date(draft.tokens[at + 1].start)
    if word in lexicon.conjunctions or (word in lexicon.prepositions and dated):
        return True
    if at in covered or word in lexicon.of_words or word in lexicon.articles or text in ("'s", "’s"):
        return word in lexicon.auxiliaries or word in lexicon.pronouns or word in lexicon.clitic_objects
    if text[0].isupper() and not draft.in_date(draft.tokens[at].start):
        return False
    return draft.verbs[at] or not text[0].isalnum() or word in lexicon.adverbs or word in lexicon.relatives


def _one_bearer(draft: Draft, at: int, rows: list[tuple[int, Found]]) -> Found | None:
    """The one person who was given a noun near before; None where two were, or somebody without a name."""
    here = draft.sentence_of(at)
    if not rows or here - draft.sentence_of(rows[-1][0]) > SENTENCES_BACK:
        return None
    names = [set(fold(person.name).split()) for _, person in rows]
    longest = max(names, key=len)
    if any(not name <= longest for name in names):
        return None
    beside = {place for place, _ in rows}
    form = _form(draft, at)
    for place in range(rows[0][0], at):
        if place in beside or _form(draft, place) != form:
            continue
        lead = draft.words[max(0, place - 2) : place]
        of = place + 1 < at and draft.words[place + 1] in draft.lexicon.of_words
        if of or any(word in _OPEN or word in draft.lexicon.possessives for word in lead):
            return None  # `a broker in Ostrel`, `his broker`, `the owner of Y`: another one
    return rows[-1][1]
