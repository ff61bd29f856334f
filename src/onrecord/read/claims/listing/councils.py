"""A council or committee that acts on a list: `by the Council`, `by the committee of the list`."""

from onrecord.read.bearers import owns
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.lexicon.listings import TALK
from onrecord.text.phrases import Hit

_COUNCILS = frozenset({"council", "committee"})


def by_council(clause: Clause) -> bool:
    """Whether an English clause opens with `the Council` or `the Committee`, in a text that named the body before."""
    words, lexicon = clause.draft.words, clause.draft.lexicon
    first = clause.first
    while first < clause.last and words[first] in lexicon.conjunctions:
        first += 1
    if lexicon.language != "en":
        return _by_council_of(clause, first)
    opens = first + 2 < clause.last and words[first] == "the"
    if not opens or words[first + 1] not in _COUNCILS or not clause.draft.verbs[first + 2]:
        return False
    return any(hit.value == "un" for hit in lexicon.authorities.find(words, 0, first))


def _by_council_of(clause: Clause, first: int) -> bool:
    """Whether a clause of another language begins with such a body: `Le comité l'a ajouté`."""
    words, lexicon = clause.draft.words, clause.draft.lexicon
    talk = TALK.get(lexicon.language)
    while first < clause.last and words[first] in lexicon.articles:
        first += 1
    opens = first + 1 < clause.last and talk is not None and words[first] in talk.councils
    if talk is None or not (opens or _council_behind_verb(clause, talk.councils)):
        return False
    return any(hit.value == "un" for hit in lexicon.authorities.find(words, 0, first))


def _council_behind_verb(clause: Clause, councils: frozenset[str]) -> bool:
    """Whether such a body is the subject right behind the verb: `Ihn erfasste das Komitee`, `X внёс туда комитет`."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or draft.lexicon.language not in ("de", "ru", "es"):
        return False
    at = verb + 1
    while at < clause.last - 1 and draft.words[at] in draft.lexicon.articles:
        at += 1
    # Spanish has its common verbs among its auxiliaries
    small = draft.lexicon.copulas if draft.lexicon.language == "es" else draft.lexicon.auxiliaries
    return at < clause.last and draft.words[at] in councils and draft.words[verb] not in small


_OF_LISTING = frozenset({"of", "on", "against"})


_NEEDS_LIST = frozenset({"inclusion"})


def named_listing(clause: Clause) -> str:
    """`list` or `delisted` where a clause names the act by a noun: `the designation of X by the UN`, `X's delisting`.

    An authority, a list or a date stands beside it; the party behind `of`, or before the noun in the possessive.
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    for hit in clause.hits(lexicon.listing_nouns):
        if any(draft.verbs[hit.first : hit.last]) or is_object_of_speech(clause, hit):
            continue
        after = [
            f for f in clause.mentions(hit.last) if f.first - hit.last <= 2 and draft.words[hit.last] in _OF_LISTING
        ]
        before = [f for f in clause.mentions(clause.first, hit.first) if hit.first - f.last <= 2 and owns(draft, f)]
        if clause.negative and lexicon.language == "en":
            continue  # `did not renew the listing of X` neither tells nor denies that it stands
        parties = [f for f in (*after, *before) if not f.root.authority]
        told = clause.hits(lexicon.authorities) or clause.hits(lexicon.list_nouns) or clause.when() is not None
        if parties and told and (hit.phrase not in _NEEDS_LIST or clause.hits(lexicon.list_nouns)):
            return "delisted" if hit.value == "delisted" else "list"
    return ""


def is_object_of_speech(clause: Clause, hit: Hit) -> bool:
    """Whether a list noun is the speaker of the clause (`the listing says`), not in `The list names X and Y`."""
    draft, at = clause.draft, hit.last
    if at >= clause.last or not draft.lexicon.reporting.find(draft.words, at, at + 1):
        return False
    row = draft.words[at] in ("names", "named") and "as" not in draft.words[at : clause.last]
    return not (row and any(f.first - at <= _NAMED_NEXT and is_party(f) for f in clause.mentions(at + 1)))


_NAMED_NEXT = 2
