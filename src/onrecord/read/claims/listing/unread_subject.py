"""Russian clauses with a bare noun for their subject, which names no party: `Эффект от санкций оказался невелик`."""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.lexicon import impositions as frame
from onrecord.read.lexicon.listing_acts import ACTS

_ADVERBS = ("о", "и", "е", "ь", "й", "я", "ые", "ие")
"""How words end that open a clause and may be no noun of a subject: adverbs, adjectives, participles."""
_LISTING = ("внесени", "включени", "занесени", "добавлени", "попадани")
"""How the nouns begin for a listing, of which such a clause may well tell."""
_ACTS = (*_LISTING, "запис", "санкци", "спис", "переч", "мер")
"""The same with those for a list and for what it imposes."""
_MEASURES = ("санкци", "ограничени")
SHORTEST = 4


def _tells_of_measures(clause: Clause, verb: int) -> bool:
    """Whether a verb says what measures do, and against nobody: it brings them to no party and takes them off none.

    Args:
        clause: A Russian clause that opens with the noun for them.
        verb: Its verb.
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    word = draft.words[verb]
    brings = frame.roles_of("ru", word) or lexicon.list_verbs.find(draft.words, verb, verb + 1)
    plain = word in lexicon.copulas or word in lexicon.auxiliaries
    against = "против" in draft.words[clause.first : clause.last]
    named = any(found.form is not MentionForm.NAMED for found in clause.mentions() if is_party(found))
    return not (brings or plain or against or named)


def has_unread_subject(clause: Clause) -> bool:
    """Return whether a clause without a party of its own opens with a noun that is what it tells of."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    verb = clause.segment.verb
    if lexicon.language != "ru" or clause.segment.kind not in ("main", "coordinate") or verb is None:
        return False
    if any(is_party(found) and not found.root.authority for found in clause.mentions()):
        return False
    if draft.words[clause.first].startswith(_MEASURES) and _tells_of_measures(clause, verb):
        return True  # `Санкции, считает экономист, пойдут отрасли на пользу`
    first = max(clause.first, clause.segment.own)
    while first < verb and (draft.words[first] in lexicon.conjunctions or draft.words[first] in lexicon.articles):
        first += 1
    word = draft.words[first]
    if first >= verb or len(word) < SHORTEST or not word.isalpha() or word.endswith(_ADVERBS) or draft.verbs[first]:
        return False
    acts = ACTS["ru"]
    if not (acts.puts | acts.hits).isdisjoint(draft.words[first : clause.last]):
        return False  # `Комитет внёс в список шестерых`
    if any(hit.first <= first < hit.last for hit in clause.hits(lexicon.authorities)):
        return False
    if word.startswith(_ACTS) or any(other.startswith(_LISTING) for other in draft.words[first : clause.last]):
        return False
    tables = (lexicon.prepositions, lexicon.pronouns, lexicon.adverbs, lexicon.roles, lexicon.person_nouns)
    closed = any(word in table for table in (*tables, lexicon.group_nouns, lexicon.negations, lexicon.list_nouns))
    return not closed and not draft.in_date(draft.tokens[first].start)
