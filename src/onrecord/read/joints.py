"""Joints of a sentence beside English: where one statement ends, and the next one leans on it or does not."""

from onrecord.model.vocab import MentionForm
from onrecord.read.draft import Draft, Segment
from onrecord.read.lexicon.listing_acts import ACTS
from onrecord.read.lexicon.listings import TALK

_WHOSE = frozenset({"которого", "которой", "которых"})
_SHORTEST_PART = 4
"""Tokens of words without a known verb that a semicolon makes a statement of their own."""
_SHORTEST_SAID = 4
"""Tokens of a German clause that is said without a conjunction, and of whose verb no form is known."""


def joins_participles(draft: Draft, first: int, at: int, end: int) -> bool:
    """Return whether a conjunction joins a birth and a listing, both participles: `geboren und 2008 gelistet`."""
    lexicon = draft.lexicon
    if lexicon.language not in TALK or not draft.dates_in(at + 1, end):
        return False
    before, behind = lexicon.birth.find(draft.words, first, at), lexicon.birth.find(draft.words, at + 1, end)
    if bool(before) == bool(behind):
        return False
    other = (at + 1, end) if before else (first, at)
    listed = any(hit.value != "delisted" for hit in lexicon.list_verbs.find(draft.words, *other))
    acts = ACTS[lexicon.language]
    return listed or any(word in acts.puts or word in acts.hits for word in draft.words[slice(*other)])


def is_owner_after(draft: Draft, at: int, first: int) -> bool:
    """Return whether a Russian relative says whose the noun between it and the comma is."""
    if draft.words[at] not in _WHOSE or at - first != 1 or first == 0 or draft.tokens[first - 1].text != ",":
        return False
    return draft.tokens[first].text.isalpha() and draft.words[first] not in draft.lexicon.prepositions


def is_parted(draft: Draft, first: int, last: int) -> bool:
    """Return whether words of which no verb is known end: at a semicolon, beside English, or at a denying colon."""
    if denies_before_colon(draft, first, last):
        return True
    if draft.tokens[last - 1].text != ";" or last - first <= _SHORTEST_PART:
        return False
    return draft.lexicon.language in TALK or _opens_with_subject(draft, last)


_NEAR_VERB = 4
"""Tokens of the subject of a statement behind a semicolon, up to its verb."""


def _opens_with_subject(draft: Draft, at: int) -> bool:
    """Whether a name or a noun with its article, and their verb, open what stands behind a semicolon."""
    lexicon = draft.lexicon
    verb = next((n for n in range(at, min(len(draft.verbs), at + _NEAR_VERB + 4)) if draft.verbs[n]), None)
    if verb is None or verb <= at:
        return False
    named = next((f for f in draft.within(at, verb) if f.first == at and f.form is MentionForm.NAMED), None)
    if named is not None:
        return verb - named.last <= 1
    opens = draft.words[at] in lexicon.articles or draft.words[at] in lexicon.possessives
    plain = all(draft.tokens[n].text.isalpha() or "-" in draft.tokens[n].text for n in range(at, verb))
    return opens and plain and verb - at <= _NEAR_VERB and draft.words[verb - 1] not in lexicon.conjunctions


def leaves_denial(draft: Draft, at: int, last: int) -> bool:
    """Return whether a dash stands for the verb that a negation behind it denies: `а ООН — нет`, `la ONU — no`."""
    if draft.tokens[at].text not in _DASHES or at + 1 >= last:
        return False
    hits = draft.lexicon.negations.find(draft.words, at + 1, last)
    closes = bool(hits) and hits[0].first == at + 1
    return closes and (hits[0].last >= last or not draft.tokens[hits[0].last].text[0].isalnum())


_DASHES = frozenset("—–-")


def denies_before_colon(draft: Draft, first: int, last: int) -> bool:
    """Return whether words up to a colon deny something other than a listing, and those behind it tell of themselves.

    `Не забыты и заводы: «Заря» тоже в перечне`; in `Нет в списке троих: X, Y и Z`, the colon opens who is not on it.
    """
    if not first < last - 1 or draft.tokens[last - 1].text != ":":
        return False
    lexicon, words = draft.lexicon, draft.words
    if not lexicon.negations.find(words, first, last) or lexicon.list_nouns.find(words, first, last):
        return False
    end = next(end for begin, end in draft.sentences if begin < last <= end)
    return any(draft.verbs[last:end]) or bool(lexicon.list_nouns.find(words, last, end))


def follows_saying(draft: Draft, segments: list[Segment], first: int, last: int) -> bool:
    """Return whether German words behind a comma are what the verb before it says: `behauptet, | X führe ...`."""
    if draft.lexicon.language != "de" or not segments or last - first < _SHORTEST_SAID or first < 2:
        return False
    before = segments[-1]
    said = draft.lexicon.reporting.find(draft.words, first - 2, first - 1)
    closes = before.last == first and draft.tokens[first - 1].text == "," and draft.verbs[first - 2]
    return closes and bool(said) and said[0].value in ("said", "believed") and before.kind != "attribution"
