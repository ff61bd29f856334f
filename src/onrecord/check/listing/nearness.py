"""Nearness: whether a name that a search of a list brought up may be the one that a report says is not there."""

import difflib
from collections.abc import Callable
from itertools import pairwise

from onrecord.check.case import Desk
from onrecord.model.record import Entity
from onrecord.model.vocab import MentionKind
from onrecord.record.names import forms_of
from onrecord.text.names import PLAIN
from onrecord.text.normalize import PARTICLES, fold, skeleton, telling_words


def comes_near(words: list[str], name: str) -> bool:
    """Return whether a name has the words of another, all but one of four, in some spelling; the search is wider.

    Of names in two scripts it cannot tell, and counts them as near only where the report's own is not in Latin letters:
    the lists give every name in these too.
    """
    theirs = telling_words(name)
    if any(not word.isascii() for word in words):
        return True
    met = _met(words, theirs, _is_spelling)
    if met >= len(words) - len(words) // _ONE_OF:
        return True
    # A word more may be a title that no table has, or the name of a body: `Sardar Radu Vesk`.
    return len(theirs) >= LEAST_WHOLE and theirs in (words[: len(theirs)], words[-len(theirs) :])


LEAST_WHOLE = 2
"""Words of a whole name of a list that comes near where a longer one begins or ends with it."""
_ONE_OF = 4
"""Words of a name of which one may be missing from another that comes near it."""


def _met(words: list[str], theirs: list[str], alike: Callable[[str, str], bool]) -> int:
    """How many words of a name are each a spelling of one of another: `Tareel al-Taril` is not met by one `Taril`."""
    spellings = [[at for at, other in enumerate(theirs) if alike(word, other)] for word in words]
    taken: dict[int, int] = {}

    def place(word: int, tried: set[int]) -> bool:
        for at in spellings[word]:
            if at not in tried:
                tried.add(at)
                if at not in taken or place(taken[at], tried):
                    taken[at] = word
                    return True
        return False

    return sum(place(word, set()) for word in range(len(words)))


def _is_spelling(word: str, other: str) -> bool:
    """Whether two words may be spellings of one: the same consonants, or most letters in common."""
    from rapidfuzz.distance.Indel import normalized_similarity

    return skeleton(word) == skeleton(other) or normalized_similarity(word, other) >= NEAR_SPELLING


NEAR_SPELLING = 0.7
"""Indel similarity, normalised, of two words from which they may be one; a wide one, as it only holds back absence."""


LEAST_ALIKE = 0.7
"""Ratio of matching letters from which two words may be spellings of one name."""


LEAST_SAME = 0.82
"""Indel similarity, normalised, of two words of which one may be the other misspelt."""
LEAST_WRITTEN = 0.9
"""The same of two names written as one word each."""
_TAILS = frozenset("din lah ulah rahman zada zai khan".split())
"""What the second half of a name in two may be, where a report leaves it out: `Noor` of `Nooruddin`."""


def plain_words(name: str) -> list[str]:
    """Return the words of a name that tell it apart, in Latin letters and in one spelling, without titles and forms."""
    return [part.text for part in forms_of(name).parts if part.role == PLAIN and part.text not in PARTICLES]


def may_be_name(words: list[str], name: str) -> bool:
    """Return whether each of the plain words of a name may be a spelling of one of another name, and closely so.

    Or both are one but for where words end: `Yun Ho-jin`, `Yun Hojin`.
    """
    theirs = plain_words(name)
    if _met(words, theirs, _may_be_word) == len(words):
        return True
    return bool(theirs) and _likeness("".join(words), "".join(theirs)) >= LEAST_WRITTEN


def _may_be_word(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    if _likeness(word, other) >= LEAST_SAME or (long.startswith(short) and long[len(short) :] in _TAILS):
        return True
    return skeleton(word) == skeleton(other) and len(short) >= LEAST_LONG * len(long) and len(skeleton(word)) > 1


def _likeness(one: str, other: str) -> float:
    from rapidfuzz.distance.Indel import normalized_similarity

    return normalized_similarity(one, other)


LEAST_LONG = 0.6
"""Share of the letters of a word that another spelling of it has at least: `alas` is none of `allseas`."""


def has_spelling(word: str, name: str) -> bool:
    """Return whether a name has a word that may be another spelling of one: its consonants alone are not enough."""
    return any(
        min(len(word), len(other)) >= LEAST_LONG * max(len(word), len(other))
        and difflib.SequenceMatcher(None, word, other).ratio() >= LEAST_ALIKE
        for other in telling_words(name)
    )


SURE_KINDS = (MentionKind.PERSON, MentionKind.ORGANIZATION)
"""Kinds of names whose bearer a list would have."""


def may_be(entity: Entity, kind: MentionKind) -> bool:
    """Return whether a party of the record can be what a name is: a company with a near name is no person."""
    return entity.kind is kind or entity.kind not in SURE_KINDS or kind not in SURE_KINDS


def is_on(entity: Entity, source: str, desk: Desk, *, now: bool) -> bool:
    """Return whether a party has an entry on a list: in any snapshot held, or in one around as-of.

    Who comes to a list later, or left it before, does not speak against a report that has a namesake on none.
    """
    if not any(ref.startswith(source + ":") for ref in entity.refs):
        return False
    return not now or any(presence.entry is not None for presence in desk.view.presences(entity.id, source))


_ARTICLES = frozenset({"al", "el", "the"})


def written_together(name: str) -> str:
    """Return a name without its spaces and articles: `Abdul Karim al-Vesk` is `Abdulkarim Al Vesk`."""
    return "".join(word for word in fold(name).replace("-", " ").split() if word not in _ARTICLES)


_SERVANT = ("abdul", "abdel", "abdal", "abdoul", "abd")
"""How names begin that the lists write as one word or as two: `Abdulkarim`, `Abdul Karim`, `Abd al-Karim`."""
_SHORTEST_REST = 4
_PATRONYMIC = ("ovich", "evich", "ovych", "evych", "avich", "yevich", "ovna", "evna", "auna", "avna", "ievna")
"""How East Slavic names by the father end, which a list may give and another leave out."""
FEWEST_OF_NAME = 2


def other_writings(name: str) -> list[list[str]]:
    """Return the telling words of a name as another list may have them: `Abdulkarim`, `Abdul Karim`, `ALKARIM`."""
    words = telling_words(name)
    found: list[list[str]] = []
    for at, word in enumerate(words):
        begin = next((head for head in _SERVANT if word.startswith(head)), "")
        if begin and len(word) - len(begin) >= _SHORTEST_REST:
            found.append([*words[:at], word[len(begin) :], *words[at + 1 :]])
    spaced = [word for word in fold(name).replace("-", " ").split() if word not in _ARTICLES]
    behind = {word for head, word in pairwise(spaced) if head in _SERVANT}
    if behind:
        found.append([f"abdul{word}" if word in behind else word for word in words])
    articled = {word for head, word in pairwise(fold(name).replace("-", " ").split()) if head in ("al", "el")}
    if articled & set(words):
        found.append([f"al{word}" if word in articled else word for word in words])  # `AL VESK` is `ALVESK`
    without = [word for at, word in enumerate(words) if not (at and word.endswith(_PATRONYMIC))]
    if FEWEST_OF_NAME <= len(without) < len(words):
        found.append(without)  # `Rustam Magomedovich Vesk` is `Rustam Vesk`
    glued = [word[2:] if word[:2] == "al" and len(word) - 2 >= _SHORTEST_REST else word for word in words]
    return [*found, glued] if glued != words else found
