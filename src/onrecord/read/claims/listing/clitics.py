"""Objects of listing that are pronouns joined to the verb, or before it: `L'ONU l'a ajouté`, `A ONU sancionou-a`."""

import bisect

from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.fronted import fronted
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.compared_in_time import is_compared_in_time
from onrecord.read.draft import Found
from onrecord.read.lexicon.listing_acts import ACTS

_SEGMENTS_BACK = 4


def clitic_object(clause: Clause) -> list[Found]:
    """Return what an object pronoun before the verb stands for (`L'ONU l'a ajouté`): the subject of the text before."""
    verb = clause.segment.verb
    opening = fronted(clause)
    if opening is not None and can_be_listed(clause, opening):
        return [opening]  # `A X la ONU lo sancionó`
    return acted_on_before(clause) if verb is not None and _has_clitic(clause, verb) else []


def acted_on_before(clause: Clause) -> list[Found]:
    """Return the one party that the text before a clause is about: its subject, or whom an authority acts on there."""
    draft = clause.draft
    others = [f for f in clause.mentions() if is_compared_in_time(draft, f)]
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first)
    for segment in reversed(draft.segments[max(0, at - _SEGMENTS_BACK) : at]):
        subject = segment.subject
        if subject is not None and subject.root.authority:
            acted_on = [
                f for f in draft.within(segment.first, segment.last) if is_party(f) and can_be_listed(clause, f)
            ]
            if len(acted_on) == 1 and not _are_others(acted_on[0], others):
                return acted_on  # `L'ONU sanctionne X. Le comité l'a ajouté à sa liste.`
        told = subject is not None and not _are_others(subject, others)
        if subject is not None and told and can_be_listed(clause, subject) and is_party(subject):
            return [subject]
    return []


def _are_others(found: Found, compared: list[Found]) -> bool:
    """Whether a party, or one of several, is of those with whom the clause compares another in time."""
    roots = [one.root for f in compared for one in (f.members or (f,))]
    return any(one.root is root for one in (found.members or (found,)) for root in roots)


def enclitic_object(clause: Clause) -> list[Found]:
    """Return what a pronoun joined by a hyphen to a verb of listing stands for: `A ONU sancionou-a`."""
    acts = ACTS.get(clause.draft.lexicon.language)
    if acts is None or clause.draft.lexicon.language != "pt":
        return []
    here = clause.draft.words[clause.first : clause.last]
    if not any("-" in word and (word in acts.hits or word in acts.puts) for word in here):
        return []
    return acted_on_before(clause)


def _has_clitic(clause: Clause, verb: int) -> bool:
    """Whether an object pronoun stands before the verb, or is joined to its end."""
    lexicon, words = clause.draft.lexicon, clause.draft.words
    word = words[verb]
    if any(word.endswith(end) and word.removesuffix(end) in lexicon.verbs for end in lexicon.object_endings):
        return True
    return verb > clause.first and words[verb - 1] in lexicon.clitic_objects and not _is_predicate(clause, verb)


_BEING = frozenset(
    "est sont était étaient fut furent sera seront serait seraient soit soient es son era eran fue fueron será serán"
    " é são foi foram".split()
)
_HAVING = frozenset("a ont avait avaient aura auront ait aient ha han había habían habrá tem têm".split())
_BEEN = frozenset("été sido".split())


def _is_predicate(clause: Clause, verb: int) -> bool:
    """Whether the pronoun takes up what was said of another: `Le groupe l'a été en 2012`, `El grupo lo es también`.

    Nothing is done to anybody there; whom it is said of is the subject. `L'a été inscrit` is nobody's French.
    """
    words = clause.draft.words
    if words[verb] in _BEING:
        return True
    return words[verb] in _HAVING and verb + 1 < len(words) and words[verb + 1] in _BEEN
