"""Inversion: Russian clauses whose verb stands between what is led and who leads it: `Отрядом командует X`.

Which of the two is which, the case of the words before the verb says, or a pronoun that is no subject.
"""

from onrecord.read.draft import Draft

OBLIQUE = frozenset("им ими ею ей ней его её ее их".split())
"""Pronouns that are no subject."""
LONGEST_ASIDE = 9
"""Tokens of words for the source between commas: `Отрядом, по данным ведомства, командует X`."""
LONGEST_OBJECT = 12
"""Tokens from the first word of what is led to the verb."""
_BY_MEANS = ("руковод", "командо", "команду", "управля", "владе", "завед", "правит", "правил")
"""How the verbs begin that have what is led in the instrumental."""
_INSTRUMENTAL = ("ой", "ей", "ею", "ою", "ом", "ем", "ём", "ами", "ями", "им", "ым", "ими", "ыми", "ью")
_ACCUSATIVE = ("у", "ю", "ую", "юю")
_OPENING = frozenset("и а но или также тоже ещё уже сейчас теперь ныне сегодня тогда затем потом".split())


def object_before(draft: Draft, verb: int) -> tuple[int, int] | None:
    """Return the tokens before a verb of leading that tell what is led; None where they have not the case of it.

    Args:
        draft: The document.
        verb: The token of the verb.
    """
    begin, _ = draft.sentences[draft.sentence_of(verb)]
    last = verb
    if last > begin and draft.tokens[last - 1].text == ",":
        opens = next((i for i in range(last - 2, max(begin, last - LONGEST_ASIDE) - 1, -1) if _marks(draft, i)), None)
        if opens is None:
            return None
        last = opens
    first = last
    while (
        first > begin and not _marks(draft, first - 1) and not draft.verbs[first - 1] and last - first < LONGEST_OBJECT
    ):
        first -= 1
    first = _past_dates(draft, first, last)
    while first < last and draft.words[first] in _OPENING:
        first += 1
    first = _past_dates(draft, first, last)
    last = _before_dates(draft, first, last)
    if first >= last or draft.words[first] in draft.lexicon.prepositions:
        return None
    return (first, last) if _has_case(draft.words[first], draft.words[verb]) else None


def _marks(draft: Draft, at: int) -> bool:
    return draft.tokens[at].text in ",;:()–—"


def _past_dates(draft: Draft, first: int, last: int) -> int:
    """The token behind a date that opens a stretch, with its preposition; the last one where no more stands there."""
    for when in draft.dates_in(first, last):
        begins = draft.token_at(when.start)
        if begins == first or (begins == first + 1 and draft.words[first] in draft.lexicon.prepositions):
            return draft.token_at(when.end - 1) + 1
    return first


def _before_dates(draft: Draft, first: int, last: int) -> int:
    """The end of a stretch without a date that closes it, with its preposition: `Фонд | с 2015 года возглавляет X`."""
    for when in draft.dates_in(first, last):
        begins = draft.token_at(when.start)
        if draft.token_at(when.end - 1) + 1 == last:
            return begins - (begins > first and draft.words[begins - 1] in draft.lexicon.prepositions)
    return last


def _has_case(word: str, verb: str) -> bool:
    if word in OBLIQUE:
        return True
    return word.endswith(_INSTRUMENTAL if verb.startswith(_BY_MEANS) else _ACCUSATIVE)
