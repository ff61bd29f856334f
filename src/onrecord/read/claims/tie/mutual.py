"""Ties of two with each other: `the two are associated`, `X and Y are linked`, `les deux sont liés`."""

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.counted import counted_parties
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

_LINKED = words(
    "associated linked connected tied affiliated allied related associates partners allies"
    " lié{s,es} associé{s,es} allié{s,es} affilié{s,es} partenaires complices"
    " vinculad{os,as} asociad{os,as} ligad{os,as} relacionad{os,as} unid{os,as} soci{os,as} aliad{os,as}"
    " verbunden verbündet verbandelt verknüpft verbündete komplizen geschäftspartner"
    " связаны союзники партнёры партнеры соратники"
)
"""Participles and nouns for two who have to do with each other."""
_JOINED = words(
    "are were remain remained seem sont étaient restent están estaban son eran siguen sind waren gelten als"
)
_BETWEEN = words(
    "also closely now still both as be to n't étroitement aussi toujours encore estrechamente también muy"
    " eng auch miteinander untereinander тесно также между собой"
)
_EACH = words(
    "with to each other one another together l' l’ l'un l’un à un autre l'autre l’autre entre eux elles ellos ellas sí"
    " miteinander untereinander между собой друг с другом"
)
"""Words by which a tie is told as one of both with each other."""


def find_mutual(clause: Clause, state: State) -> list[Claim]:
    """Return the tie that a clause gives two parties with each other, none where it goes on with a third."""
    draft = clause.draft
    at = next((n for n in range(clause.first + 1, clause.last) if draft.words[n] in _LINKED), None)
    if at is None or not all(w in _EACH or not w[0].isalnum() for w in draft.words[at + 1 : clause.last]):
        return []
    verb = at - 1
    while verb > clause.first and draft.words[verb] in _BETWEEN:
        verb -= 1
    # Russian leaves its verb of being out.
    if draft.words[verb] not in _JOINED and not draft.lexicon.bare_genitive:
        return []
    pair = [one for f in _pair(clause, state, at) for one in (f.members or (f,))]
    ids = clause.ids(pair)
    if len(ids) != 2:
        return []
    names = " and ".join(f.root.name for f in pair)
    return [
        clause.make(
            TieClaim,
            span=clause.span,
            a=ids[:1],
            b=ids[1:],
            relation=Relation.LINKED_TO,
            words=draft.text_of(at, at + 1),
            when=clause.when(),
            says=f"{names} are {draft.text_of(at, at + 1)}",
        )
    ]


def _pair(clause: Clause, state: State, at: int) -> list[Found]:
    """The two who are tied: those counted (`the two`), or two parties joined by `and` before the verb."""
    counted = counted_parties(clause, state)
    if counted:
        return [f for f in counted if not f.root.authority]
    before = [f for f in clause.mentions(clause.first, at) if is_party(f) and not f.root.authority]
    joined = len(before) == 2 and clause.draft.words[before[1].first - 1] in clause.draft.lexicon.conjunctions
    forms = all(f.form in (MentionForm.NAMED, MentionForm.PRONOMINAL) for f in before)
    return before if joined and forms else []
