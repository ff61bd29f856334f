"""Ties that a list gives with no more than `Linked To:`: less than a report may say, or with others than it says."""

import re
from collections.abc import Sequence

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.model.claim import TieClaim
from onrecord.model.record import Entity, RoleStatement, TieStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, Modality, Relation, SlotOutcome, SourceKind, Stance
from onrecord.text.content import is_name_in

LINKED = "Linked To"
"""How the Remarks of OFAC's lists tie an entry to another, without a word on how."""
SPOUSE = "Spouse of"
"""How they say whose wife or husband somebody is."""
_READS_STRONGER = frozenset(
    {
        *(Relation.PART_OF, Relation.MEMBER_OF, Relation.SPLINTER_OF, Relation.SUCCESSOR_OF, Relation.OWNS),
        *(Relation.CONTROLS, Relation.LEADS, Relation.ACTS_FOR, Relation.SUPPORTS, Relation.FINANCES),
    }
)
"""Relations that a bare tie may stand for; it is never one of blood, and no fight."""
MOST_SHOWN = 3
"""Ties of an entry that a verdict shows."""


def check_bare_tie(claim: TieClaim, near: Sequence[TieStatement], ruling: Ruling) -> Verdict | None:
    """Return `partly_supported` where a source ties the two of a specific claim without saying how, else None."""
    bare = [statement for statement in near if statement.relation is Relation.LINKED_TO]
    if not bare or claim.relation not in _READS_STRONGER:
        return None
    lead = bare[0]
    ruling.cite(lead, Stance.SUPPORTS)
    ruling.compare("relation", claim.words, lead.words or LINKED, SlotOutcome.UNKNOWN, source=lead.cite.title)
    ruling.flag("near_evidence")
    return ruling.verdict(Label.PARTLY_SUPPORTED, f"{said(lead)}. The source does not say how they are tied.")


def check_named_tie(
    claim: TieClaim, left: Sequence[Entity], right: Sequence[Entity], desk: Desk, ruling: Ruling
) -> Verdict | None:
    """Return `supported` where the entry of the one gives him a post or a part in the other one, by its id, else None.

    `Commander of the naval forces of X (id of X)` ties him to X, and makes him one of its members; nothing is
    contradicted here.
    """
    if claim.relation not in _BY_POST or claim.when is not None or len(left) != 1 or len(right) != 1:
        return None
    pairs = ((left[0], right[0]), (right[0], left[0])) if claim.relation in _LOOSE else ((left[0], right[0]),)
    for party, other in pairs:
        for statement in desk.view.statements(party.id):
            if not isinstance(statement, RoleStatement) or statement.subject != party.id or not decides(statement):
                continue
            ids = [ref.partition(":")[2] for ref in other.refs]
            names_it = statement.organization == other.id or any(f"({one})" in statement.cite.excerpt for one in ids)
            # `Ostrelbank representative`, in a field for the post alone: he works for the bank
            names_it = names_it or (claim.relation is Relation.ACTS_FOR and _opens_with(statement.title, other))
            if not names_it or statement.note.startswith("former") or _LEFT.search(statement.cite.excerpt):
                continue
            ruling.cite(statement, Stance.SUPPORTS)
            ruling.compare("relation", claim.words, statement.title, SlotOutcome.SAME, source=statement.cite.title)
            return ruling.verdict(Label.SUPPORTED, said(statement) + ".")
    return None


def _opens_with(title: str, other: Entity) -> bool:
    """Whether the words for a post have the whole name of a body: `Ostrel Savings Bank representative`."""
    return any(len(name.text.split()) > 1 and is_name_in(name.text, title) for name in other.names)


_LOOSE = frozenset({Relation.LINKED_TO, Relation.AFFILIATED_WITH})
_BY_POST = _LOOSE | {Relation.MEMBER_OF, Relation.PART_OF, Relation.ACTS_FOR}
"""Relations that a post in a body shows."""
_LEFT = re.compile(r"\b(?:former|formerly|left|split|broke|against|opposed|rival|expelled|not|never)\b", re.IGNORECASE)


def check_listed_ties(
    claim: TieClaim, left: Sequence[Entity], right: Sequence[Entity], desk: Desk, ruling: Ruling
) -> Verdict | None:
    """Return `contradicted` where the report quotes a list that ties the party to others only, else None.

    A report that says `the list ties X to Y` is about the text of the list, which is held in full: whom the entry of X
    leaves out, it does not tie to X. What the report itself says of X and Y stays open, as every tie does; and so does
    what it says with a pronoun, which may mean somebody else.
    """
    quotes_list = claim.modality is Modality.ASSERTED and (bool(claim.speaker) or _tells_of_list(claim))
    named = all(desk.mentions[mention].form is MentionForm.NAMED for mention in (*claim.a, *claim.b))
    spouses = claim.relation is Relation.SPOUSE_OF
    told = spouses or claim.relation is Relation.LINKED_TO
    if not quotes_list or not named or not told or len(left) != 1 or len(right) != 1:
        return None
    if _stand_together(claim, desk):
        return None
    rows = [
        s
        for s in desk.view.statements(left[0].id)
        if isinstance(s, TieStatement) and _is_own(s, left[0], right[0], SPOUSE if spouses else LINKED)
    ]
    if not rows:
        return None
    for statement in rows[:MOST_SHOWN]:
        ruling.cite(statement, Stance.CONTRADICTS)
    recorded = "; ".join(statement.cite.excerpt for statement in rows[:MOST_SHOWN])
    ruling.compare("party", desk.name(claim.b[0]), recorded, SlotOutcome.DIFFERS, source=rows[0].cite.title)
    return ruling.verdict(Label.CONTRADICTED, f"{said(rows[0])}. The entry names no other party beside those.")


_LISTS = re.compile(
    r"\b(?:lists?|entry|entries|register|file|fiche|listes?|registre|listas?|ficha|registro|Listen?|Eintrags?|Verzeichnis|"
    r"списк\w+|перечн\w+|запис[ьи]|досье)\b",
    re.IGNORECASE,
)


def _tells_of_list(claim: TieClaim) -> bool:
    """Whether words for a list stand behind those for the tie: `is linked, in the same list, to X`.

    Before them they say where the party stands: `X, on the same list, is linked to Y`.
    """
    at = claim.span.quote.find(claim.words)
    return at >= 0 and bool(_LISTS.search(claim.span.quote[at:]))


_JOINING = frozenset({"", "and", "or", "et", "y", "e", "und", "и", "o", "ou", "sowie", "&"})


def _stand_together(claim: TieClaim, desk: Desk) -> bool:
    """Whether only a conjunction stands between the two names: `X and Y are tied to Z` ties neither to the other."""
    one, other = sorted((desk.mentions[claim.a[0]].span, desk.mentions[claim.b[0]].span), key=lambda span: span.start)
    return desk.text[one.end : other.start].strip(" ,\n«»“”„\"'").lower() in _JOINING


def _is_own(statement: TieStatement, party: Entity, other: Entity, words: str) -> bool:
    """Whether a statement is what a list that has both parties gives in the entry of the one."""
    own = statement.subject == party.id and statement.cite.kind is SourceKind.OFFICIAL_LIST and decides(statement)
    has_other = any(ref.startswith(f"{statement.cite.source}:") for ref in other.refs)
    return own and has_other and statement.words.startswith(words)
