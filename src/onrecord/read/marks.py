"""Marks that part no clauses: a colon behind a label, quotation marks around a name, a comma in a date."""

from onrecord.model.vocab import MentionForm
from onrecord.read.draft import Draft, Found

_LONGEST_FIELD = 6


def is_field(draft: Draft, first: int, at: int) -> bool:
    """Return whether the words before a colon are a label, so that its value belongs to them: `Listed: 3 May`."""
    listing = draft.lexicon.list_verbs.find(draft.words, first, at)
    if listing and listing[0].first - first <= 1 and listing[0].value == "strong" and at - first <= _LONGEST_FIELD:
        return True  # `Not listed by the UN: X`
    for table in (draft.lexicon.fields, draft.lexicon.roles):
        hits = table.find(draft.words, first, at)
        if hits and hits[0].first - first <= 1 and hits[-1].last == at and not any(draft.verbs[first:at]):
            return True
    return False


_QUOTES = frozenset('«»„“”"')


def quotes_name(draft: Draft, at: int) -> bool:
    """Return whether a quotation mark stands beside a name that is all it encloses: `батальоном «Риядус-Салихийн»`."""
    if draft.tokens[at].text not in _QUOTES:
        return False
    for found in draft.around(at, 8, 8):
        if found.form is not MentionForm.NAMED or found.last >= len(draft.tokens):
            continue
        begin = found.first - 1
        while begin > 0 and found.first - begin <= _BEFORE_NAME and _leads_name(draft, draft.words[begin]):
            begin -= 1  # `« le Capitaine Tempête »`
        if begin >= 0 and at in (begin, found.last) and draft.tokens[begin].text in _QUOTES:
            return draft.tokens[found.last].text in _QUOTES
    return False


MOST_QUOTED = 2
"""Words in quotation marks up to which they are no speech: `a finance "emir" of the front`."""


def quotes_word(draft: Draft, at: int) -> bool:
    """Return whether a quotation mark stands beside a word or two, without a verb, that a clause goes on behind."""
    tokens = draft.tokens
    if tokens[at].text not in _QUOTES:
        return False
    for size in range(1, MOST_QUOTED + 1):
        for opening, closing in ((at, at + size + 1), (at - size - 1, at)):
            if opening < 1 or closing + 1 >= len(tokens) or tokens[opening].text not in _QUOTES:
                continue
            inside = range(opening + 1, closing)
            plain = all(tokens[n].text.isalpha() and not draft.verbs[n] for n in inside)
            joined = tokens[opening - 1].text.isalpha() and tokens[closing + 1].text.isalpha()
            if tokens[closing].text in _QUOTES and plain and joined and tokens[opening + 1].text.islower():
                return True
    return False


_BEFORE_NAME = 2
"""Words between a quotation mark and the name: an article, a title."""


def _leads_name(draft: Draft, word: str) -> bool:
    return word in draft.lexicon.articles or word in draft.lexicon.titles


def in_name(draft: Draft, at: int) -> bool:
    """Return whether a bracket stands inside a name of the record: `Tarvin (Quarno) Trading`."""
    if draft.tokens[at].text not in "()":
        return False
    return any(f.form is MentionForm.NAMED and f.first < at < f.last - 1 for f in draft.around(at, 8, 8))


def in_number(draft: Draft, at: int) -> bool:
    """Return whether a comma stands inside a date (`July 5, 2012`) or a number (`5,000`), where it opens nothing."""
    if draft.tokens[at].text != ",":
        return False
    start, last = draft.tokens[at].start, len(draft.tokens) - 1
    if 0 < at < last and draft.tokens[at - 1].end == start and draft.tokens[at + 1].start == start + 1:
        return draft.tokens[at - 1].text[-1].isdigit() and draft.tokens[at + 1].text[0].isdigit()
    return any(d.start < start < d.end for d in draft.dates_near(start, start + 1))


def in_row(draft: Draft, at: int, last: int) -> bool:
    """Return whether a comma stands between two names of a row that a conjunction closes: `the sons A, B and C`.

    Each name stands by itself: what describes one of them, or leads to the first behind a preposition, makes no row.

    Args:
        draft: The document.
        at: The comma.
        last: Where the sentence ends.
    """
    if draft.tokens[at].text != ",":
        return False
    named = [f for f in draft.around(at, _LONGEST_NAME, _LONGEST_ROW) if _is_in_row(f) and f.last <= last]
    before = next((f for f in named if f.last == at), None)
    if before is None or _is_led_to(draft, before):
        return False
    behind = {f.first: f for f in named}
    place = at + 1
    while place in behind:
        end = behind[place].last
        if end < last and draft.tokens[end].text == ",":
            place = end + 1
            continue
        joins = end < last and draft.words[end] in draft.lexicon.conjunctions
        return joins and end + 1 in behind
    return False


_LONGEST_NAME, _LONGEST_ROW = 8, 40


def _is_in_row(found: Found) -> bool:
    return found.form is MentionForm.NAMED and not (found.place or found.authority or found.modifier)


def _is_led_to(draft: Draft, found: Found) -> bool:
    """Whether a preposition leads to a name, articles and titles between them: `In Ostrel, A and B were listed`."""
    at = found.first - 1
    while at >= 0 and (draft.words[at] in draft.lexicon.articles or draft.words[at] in draft.lexicon.titles):
        at -= 1
    return at >= 0 and draft.words[at] in draft.lexicon.prepositions
