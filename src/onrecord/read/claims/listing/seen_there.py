"""Listings that a paper, a station or a website tells of somebody by where it sees him: `A daily sees X there too`.

The subject is a word for a source, the object the party; a word that points at the list spoken of, or an authority's
list, says where. Beside English `y voit X`, `ve allí a X`, `sieht dort X`, `видит там X`.
"""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.seen import SEEING

NEAR = 2
"""Sentences back in which the list is told."""
LONGEST_TITLE = 6
"""Tokens between the verb and the name: `also the former senator X`."""


def seen_there(clause: Clause, state: State) -> Found | None:
    """Return whom a source is said to see on the list spoken of; None where a clause tells no such thing."""
    draft, verb = clause.draft, clause.segment.verb
    talk = SEEING.get(draft.lexicon.language)
    near = max(state.list_in, state.listed_in) >= clause.segment.sentence - NEAR
    if talk is None or verb is None or not near or not state.authority or clause.segment.kind == "relative":
        return None
    keeper = is_keeper(clause)
    verbs = talk.keeps if keeper else talk.sees
    sees = next((at for at in range(verb, clause.last) if draft.words[at] in verbs), None)
    if sees is None or not (keeper or any(draft.words[at] in talk.sources for at in range(clause.first, sees))):
        return None
    if clause.negative or not _points_there(clause, talk.there) or _speaks_of_place(clause):
        return None
    named = [f for f in clause.mentions() if f.form is MentionForm.NAMED and not f.root.authority and not f.place]
    behind = [f for f in named if f.first > sees]
    if any(f.first < sees and f.kind is behind[0].kind for f in named) if behind else True:
        return None
    plain = behind[0].first - sees <= LONGEST_TITLE and not any(draft.verbs[sees + 1 : behind[0].first])
    return behind[0] if plain and can_be_listed(clause, behind[0]) else None


def is_keeper(clause: Clause) -> bool:
    """Return whether an authority is the subject: what it keeps, no source has to see there."""
    return bool(clause.hits(clause.draft.lexicon.authorities, None, clause.segment.verb))


def _speaks_of_place(clause: Clause) -> bool:
    """Whether the sentence before names a place in which somebody or something is, which `there` may mean."""
    draft, sentence = clause.draft, clause.segment.sentence
    first, last = draft.sentences[sentence - 1] if sentence else (0, 0)
    return any(f.place for f in draft.within(first, last))


def _points_there(clause: Clause, there: frozenset[tuple[str, ...]]) -> bool:
    """Whether a clause points at the list spoken of, by a word or by two."""
    here, first, last = clause.draft.words, clause.first, clause.last
    return any((here[at],) in there or tuple(here[at : at + 2]) in there for at in range(first, last))
