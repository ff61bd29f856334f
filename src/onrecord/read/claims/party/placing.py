"""Where a list puts somebody: `which the list puts in X`, `que la ficha sitúa en X`, `The entry places him in X`."""

from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

_PUTS = words(
    "put{,s} place{,s,d} locate{,s,d} situate{,s,d} situe{,nt} situait place{,nt} localise{,nt} domicilie{,nt}"
    " sitúa{,n} ubica{,n} localiza{,n} coloca{,n} domicilia{,n} помещает помещают"
    " размещает располагает situa{,m} colloca{,no}"
)
"""Verbs by which a source says where a party is."""
_HAS = words("has have had donne donnent führt führen da dan")
"""Verbs that say so only with a place right behind the party, or a word for living: `has him living in X`."""
_LIVING = words(
    "living residing resident based located domiciled registered now currently last still as vivant résidant domicilié"
    " domiciliée basé basée viviendo residiendo residente radicado radicada wohnhaft ansässig lebend"
)
_IN_ENGLISH = words("in at")
_IN = words("in at à au en a im nach в")


def is_placing(clause: Clause) -> bool:
    """Return whether a clause says where a list puts a party, which is no listing."""
    return placed(clause) is not None


def placed(clause: Clause) -> tuple[Found, int, int] | None:
    """Return the party that a list or its keeper puts somewhere, and the tokens of the preposition and behind it."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    words_here = draft.words
    if _PUTS.isdisjoint(words_here[clause.first : clause.last]) and _HAS.isdisjoint(
        words_here[clause.first : clause.last]
    ):
        return None
    for verb in range(clause.first, clause.last - 1):
        if words_here[verb] not in _PUTS and words_here[verb] not in _HAS:
            continue
        said = (
            bool(lexicon.list_nouns.find(words_here, clause.first, verb))
            or any(f.root.authority for f in clause.mentions(clause.first, verb))
            or any(word in lexicon.list_texts for word in words_here[clause.first : verb])
        )
        party = _party(clause, verb)
        at = party.last if party is not None and party.first > verb else verb + 1
        into = _IN_ENGLISH if lexicon.language == "en" else _IN  # `a` is an article there
        while at < clause.last - 1 and words_here[at] not in into and draft.tokens[at].text[0].islower():
            at += 1
        named = at < clause.last - 1 and words_here[at] in into and draft.tokens[at + 1].text[0].isupper()
        if words_here[verb] in _HAS and (
            party is None or party.first < verb or not _LIVING.issuperset(words_here[party.last : at])
        ):
            continue
        if said and party is not None and named and not draft.in_date(draft.tokens[at + 1].start):
            return party, at, at + 1
    return None


def _party(clause: Clause, verb: int) -> Found | None:
    """Who is put somewhere: named or taken up behind the verb or before it, or what a relative clause hangs on."""
    behind = [f for f in clause.mentions(verb + 1) if is_party(f) and f.first - verb <= 2 and not f.root.authority]
    if behind:
        return behind[0]
    if clause.segment.kind == "relative":
        head = clause.head
        return head if head is not None and not head.root.authority else None
    return None
