"""Words beside a name that are no part of it, though they have a capital: the first of a sentence, an authority."""

from onrecord.read.draft import Draft
from onrecord.read.lexicon.base import words
from onrecord.read.names import is_acronym
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.towns import towns_named

_RU_OPENING = words(
    "им{я,ени,енем,ена} запис{ь,и,ью} вслед против вопреки помимо кроме благодаря касательно насчёт относительно "
    "параллельно фамили{я,ю,и} дел{о,а,у} строк{а,у,и}"
)
_RU_ENDINGS = ("ение", "ением", "ания", "анием", "ание", "ить", "ать", "ять", "еть", "нуть", "ести", "ться")
"""How Russian infinitives and nouns for acts end, which are no names: `Внесение X`, `Искать X`."""


def opens_before_name(draft: Draft, at: int) -> bool:
    """Return whether a word that opens a sentence is none of the name behind it (`Внесли X`)."""
    lexicon, word = draft.lexicon, draft.words[at]
    if lexicon.language in ("en", "de"):
        return False
    if lexicon.language == "ru" and (word in _RU_OPENING or word.endswith(_RU_ENDINGS) or word in lexicon.kin):
        return True
    if word not in lexicon.known or word in lexicon.org_words or word in lexicon.place_words:
        return False
    tables = (lexicon.verbs, lexicon.prepositions, lexicon.conjunctions, lexicon.adverbs, lexicon.negations)
    return any(word in table for table in tables) or bool(lexicon.list_verbs.find(draft.words, at, at + 1))


def is_authority(draft: Draft, at: int) -> bool:
    """Return whether a token is the acronym of an authority."""
    acronym = at < len(draft.tokens) and is_acronym(draft, at)
    return acronym and bool(draft.lexicon.authorities.find(draft.words, at, at + 1))


def _is_no_opener(draft: Draft, at: int) -> bool:
    """Whether an English word that opens a sentence is none that English text writes small, nor a day or an adverb.

    `Marko Radu Vesk was born in 1970` tells of no `Radu Vesk`.
    """
    from onrecord.record.in_text.ordinary import is_ordinary

    token = draft.tokens[at]
    plain = draft.lexicon.language != "en" or is_ordinary(fold(token.text)) or draft.in_date(token.start)
    return not plain and not token.lower.endswith("ly")


def begins_before(draft: Draft, at: int) -> bool:
    """Return whether a given name stands before a name of the record: `Radu Vesk` in `Marko Radu Vesk`.

    A word with a capital that no table knows is one; nouns with a capital are not told from names, so
    German is left out, and so is what is written in capitals.
    """
    lexicon = draft.lexicon
    if not at or lexicon.capitalised_nouns or not lexicon.letter_case:
        return False
    token, word = draft.tokens[at - 1], draft.words[at - 1]
    if draft.opens_sentence(at - 1) and not _is_no_opener(draft, at - 1):
        return False
    if draft.document.text[token.end : draft.tokens[at].start] != " " or not token.text[0].isupper():
        return False
    if not token.text[1:].islower() or token.lower.endswith(("'s", "’s")) or word in lexicon.known:
        return False
    before = draft.words[at - 2] if at > 1 else ""
    if before in lexicon.articles or before in lexicon.of_words:
        return False  # a body: `le numéro deux de la Séléka Radu Vesk`
    if before in lexicon.roles and at > 2 and draft.words[at - 3] in lexicon.prepositions:
        return False  # the name of whom another one served: `При президенте Веске Раду Мерано был министром`
    place = before in lexicon.prepositions and bool(towns_named(token.text))  # `in Goma X said`
    return not (draft.verbs[at - 1] or place or nation_of(token.text))
