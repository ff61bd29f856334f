"""Ordinals: `the second` of the persons or bodies that a sentence before lists by name, `the former` of two."""

from collections.abc import Sequence

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.listing_acts import ACTS

SENTENCES_BACK = 3
"""Sentences before an ordinal among which the list that it counts on is."""
_FIRST, _SECOND, _THIRD, _FOURTH, _LAST, _FORMER = 0, 1, 2, 3, -1, -2
_PLACES = {
    _FIRST: "first premier première primero primera erste erster primo prima primeiro primeira первый первая",
    _SECOND: "second deuxième seconde segundo segunda zweite zweiter secondo seconda второй вторая",
    _THIRD: "third troisième tercero tercera dritte dritter terzo terza terceiro terceira третий третья",
    _FOURTH: "fourth quatrième cuarto cuarta vierte vierter quarto quarta четвёртый четвертый четвёртая",
    _LAST: "last dernier dernière último última letzte letzter ultimo ultima последний последняя",
    _FORMER: "former",
}
_PLACE_OF = {word: place for place, words in _PLACES.items() for word in words.split()}
_ARTICLES = {
    "en": ("the",),
    "fr": ("le", "la"),
    "es": ("el", "la", "al"),
    "de": ("der", "die"),
    "it": ("il", "la"),
    "pt": ("o", "a"),
}
_AS_OBJECT = frozenset({"al"})
"""Articles joined to a preposition, behind which an ordinal is whom something is done to."""
_PAIR = 2
_TITLES = 2
"""Words of a title between two names of a list."""


def find_ordinals(draft: Draft) -> list[Found]:
    """Return the mentions, with the ordinals that stand for one of a list of names, each with its antecedent.

    An ordinal counts where a verb or a comma follows it: `the second snapshot` counts snapshots. The list is in one
    sentence before, with nothing but commas, `and` and titles between its names.
    """
    articles = _ARTICLES.get(draft.lexicon.language, ())
    added: list[Found] = []
    covered = {at for item in draft.found for at in range(item.first, item.last)}
    for at, word in enumerate(draft.words):
        place = _PLACE_OF.get(word)
        if place is None or at in covered or at + 1 >= len(draft.tokens):
            continue
        start = at - 1 if at and draft.words[at - 1] in articles else at
        alone = not articles and draft.lexicon.bare_genitive and draft.opens_sentence(at)
        if start == at and not alone:
            continue
        counting = bool(added) and draft.sentence_of(added[-1].first) == draft.sentence_of(at)
        if not counting and not _is_subject(draft, start, at):
            continue
        if counting and draft.tokens[at + 1].text[0].isalpha() and not _ends(draft, at + 1):
            continue
        named = _counted(draft, start, place)
        if named is not None:
            found = Found(first=start, last=at + 1, kind=named.kind, form=MentionForm.PRONOMINAL, name="")
            found.antecedent = named
            added.append(found)
            if place == _FORMER:
                _join_latter(draft, found)
    return sorted([*draft.found, *added], key=lambda item: (item.first, item.last))


def _is_subject(draft: Draft, start: int, at: int) -> bool:
    """Whether a verb follows an ordinal, or a comma one that opens its sentence: `Al segundo lo designaron`."""
    opens = draft.tokens[at + 1].text == "," and draft.opens_sentence(start)
    ends = not draft.tokens[at + 1].text[0].isalnum() and _is_acted_on(draft, start)
    if draft.words[start] in _AS_OBJECT:
        return draft.words[at + 1] in draft.lexicon.clitic_objects or opens or ends
    denied = draft.lexicon.negations.find(draft.words, at + 1, at + 2)
    if denied and at + 2 < len(draft.tokens) and draft.lexicon.language != "en":
        return draft.verbs[at + 2]  # `Le second n'a jamais été inscrit`
    return draft.verbs[at + 1] or opens or ends


def _is_acted_on(draft: Draft, start: int) -> bool:
    """Whether a verb of listing stands right before an ordinal, which is then whom it lists: `a inscrit le premier`."""
    acts = ACTS.get(draft.lexicon.language)
    return acts is not None and start > 0 and draft.words[start - 1] in acts.puts | acts.hits


def _ends(draft: Draft, at: int) -> bool:
    """Whether a word ends an ordinal that goes on counting: `the first was ..., the second in 1983 and the third`."""
    lexicon, word = draft.lexicon, draft.words[at]
    counts = word in ("a", "an") or bool(draft.numbers_in(at, at + 1))  # `the second a year later`
    return (
        counts
        or draft.verbs[at]
        or word in lexicon.prepositions
        or word in lexicon.conjunctions
        or word in lexicon.adverbs
    )


def _counted(draft: Draft, at: int, place: int) -> Found | None:
    """The name at a place of the last list of names before a token; None where the list is too short."""
    here = draft.sentence_of(at)
    for sentence in range(here, max(-1, here - SENTENCES_BACK - 1), -1):
        first, last = draft.sentences[sentence]
        if sentence == here:  # `X and Y are listed; the second was born in 1963`
            last = next((n for n in range(at - 1, first, -1) if draft.tokens[n].text == ";"), first)
        names = _list_of_names(draft, [f for f in draft.found if first <= f.first < last])
        if names:
            if place == _FORMER:
                return names[0] if len(names) == _PAIR else None
            return names[place] if place < len(names) else None
    return None


def _join_latter(draft: Draft, former: Found) -> None:
    """Give `the latter` in the sentence of `the former` the last name of the same list."""
    _, end = draft.sentences[draft.sentence_of(former.first)]
    for item in draft.found:
        if item.nearest and former.last <= item.first < end:
            item.antecedent = _counted(draft, former.first, _LAST)
            item.kind = former.kind


def _list_of_names(draft: Draft, found: Sequence[Found]) -> list[Found]:
    """The longest list of names in a sentence; empty where it has none, or two as long."""
    lists: list[list[Found]] = []
    for item in found:
        if item.form is not MentionForm.NAMED or item.place or item.authority:
            continue
        if item.kind not in (MentionKind.PERSON, MentionKind.ORGANIZATION):
            continue
        if lists and _joined(draft, lists[-1][-1].last, item.first):
            lists[-1].append(item)
        else:
            lists.append([item])
    lists = sorted((names for names in lists if len(names) >= _PAIR), key=len)
    alone = len(lists) == 1 or (len(lists) > 1 and len(lists[-1]) > len(lists[-2]))
    return lists[-1] if alone else []


def _joined(draft: Draft, first: int, last: int) -> bool:
    between = draft.words[first:last]
    joined = [word for word in between if word == "," or word in draft.lexicon.conjunctions]
    rest = [word for word in between if word not in joined]
    titles = all(word in draft.lexicon.titles or word in draft.lexicon.articles for word in rest)
    return bool(joined) and len(rest) <= _TITLES and titles
