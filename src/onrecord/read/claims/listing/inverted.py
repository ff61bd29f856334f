"""Subjects behind their verb, beside English: `в список попал и бывший сенатор X`, `En la lista está también X`."""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.objects import behind_agent, with_joined
from onrecord.read.draft import Found
from onrecord.read.lexicon.listings import TALK

MOST_DESCRIBING = 4
"""Words between a verb and the name of its subject behind it."""
_OPENING_MARKS = frozenset("«\"“„‚'‘‹")
_THERE_IS = frozenset("hay había есть нет gibt gab".split())
"""Verbs that say no more than that something is there."""
_ALSO = frozenset(
    "también asimismo igualmente además aussi également auch ebenfalls ebenso zudem также тоже ещё еще и".split()
)


def inverted(clause: Clause, after: list[Found]) -> list[Found]:
    """Return who is named right behind the verb of listing: `Na mesma data foi listado X`; none where nobody is.

    Args:
        clause: It.
        after: The parties behind its verb.
    """
    lexicon, words = clause.draft.lexicon, clause.draft.words
    named = [f for f in after if f.form is MentionForm.NAMED][:1]
    if not named or lexicon.language == "en":
        return []
    hits = [hit for hit in clause.hits(lexicon.list_verbs, None, named[0].first) if hit.value in ("strong", "weak")]
    for end in (*(hit.last for hit in hits), *_stands_on_list(clause, named[0].first)):
        whose = lexicon.authorities.find(words, end, named[0].first)
        if whose and whose[0].first == end:
            end = whose[0].last  # `Под санкциями США и отряд «X»`
        between = words[behind_agent(clause, end) : named[0].first]
        if between and between[-1] in _OPENING_MARKS:
            between = between[:-1]
        copulas = lexicon.copulas if lexicon.capitalised_nouns else frozenset[str]()  # `Gelistet sind X und Y`
        small = (lexicon.articles, lexicon.titles, copulas)
        if all(any(w in table for table in small) for w in between):
            return with_joined(clause, named[0], after)
        describing = lexicon.former_words | lexicon.person_nouns | lexicon.group_nouns | lexicon.conjunctions | _ALSO
        closed = lexicon.prepositions | lexicon.pronouns.keys() | lexicon.relatives
        if (
            0 < len(between) <= MOST_DESCRIBING
            and (between[0] in describing or between[0] in lexicon.articles or between[0] in lexicon.adverbs)
            and not any(word in closed or not word.isalpha() for word in between)
            and not any(clause.draft.verbs[end : named[0].first])
        ):
            return with_joined(clause, named[0], after)  # `в список попал и бывший сенатор X`
    return []


def _stands_on_list(clause: Clause, last: int) -> list[int]:
    """Where a verb of standing ends that a list opens: `En la lista está también X`, `В перечне есть и X`."""
    draft, verb = clause.draft, clause.segment.verb
    talk = TALK.get(draft.lexicon.language)
    if talk is None or verb is None or verb >= last:
        return []
    stands = draft.words[verb] in talk.being or draft.words[verb] in _THERE_IS
    lists = draft.lexicon.list_nouns.find(draft.words, clause.first, last) if stands else []
    return [max(verb + 1, lists[-1].last)] if lists else []


def tells_of_a_noun(clause: Clause, verb: int) -> bool:
    """Return whether a clause says of somebody without a name that they are there: `hay un banco`, `нет завода`.

    Who was told of before is then none of its parties.
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    if draft.words[verb] not in _THERE_IS or lexicon.language == "en":
        return False
    mine = {at for f in clause.mentions() for at in range(f.first, f.last)}
    nouns = (lexicon.group_nouns, lexicon.person_nouns, lexicon.roles, lexicon.kin)
    return any(
        at not in mine and any(draft.words[at] in table for table in nouns) for at in range(clause.first, clause.last)
    )
