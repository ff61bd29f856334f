"""Lasting posts: words by which somebody holds one at the time of the report, `still` or `to this day`."""

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.base import table

_LASTING = {
    "en": table("to this day;to the present day;even now"),
    "fr": table("à ce jour;jusqu'à ce jour;jusqu'à aujourd'hui"),
    "es": table("hasta hoy;a día de hoy;hasta el día de hoy;hasta la fecha"),
    "de": table("bis heute;nach wie vor"),
    "ru": table("по сей день;до сих пор;по-прежнему;по настоящее время"),
}


def lasts(clause: Clause) -> bool:
    """Return whether a clause says that what it tells goes on."""
    lexicon, words = clause.draft.lexicon, clause.draft.words
    if not lexicon.current_words.isdisjoint(words[clause.first : clause.last]):
        return True
    phrases = _LASTING.get(lexicon.language)
    return phrases is not None and bool(phrases.find(words, clause.first, clause.last))
