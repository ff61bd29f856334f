"""Ties: open world; never contradicted by silence, only by an explicit counter-statement."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import period_or_none
from onrecord.check.content.remarks import check_by_remark
from onrecord.check.named import is_named
from onrecord.check.negation import denies_plainly, is_recent
from onrecord.check.party.kin import KIN, excludes_kin, fits_kin
from onrecord.check.party.one_party import check_one_party, files_name
from onrecord.check.tie.closeness import check_closeness
from onrecord.check.tie.counted import check_counted
from onrecord.check.tie.exclusion import check_by_exclusion
from onrecord.check.tie.holdings import check_holding
from onrecord.check.tie.listed_ties import check_bare_tie, check_listed_ties, check_named_tie
from onrecord.check.tie.own_ties import found_among, own_ties
from onrecord.check.tie.parents import check_parent
from onrecord.check.tie.worded_ties import check_worded_tie
from onrecord.model.claim import TieClaim
from onrecord.model.document import KIN_CLUE
from onrecord.model.record import Entity, TieStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import (
    Certainty,
    Label,
    MentionKind,
    Modality,
    Polarity,
    Relation,
    SlotOutcome,
    SourceKind,
    Stance,
)
from onrecord.text.content import content_words
from onrecord.text.nations import nation_of

_LOOSE = frozenset({Relation.LINKED_TO, Relation.AFFILIATED_WITH, Relation.ALLIED_WITH, Relation.COOPERATES_WITH})
DIRECTED = frozenset(
    {
        Relation.SUPPORTS,
        Relation.FINANCES,
        Relation.CONTROLS,
        Relation.OWNS,
        Relation.LEADS,
        Relation.FOUNDED,
        Relation.HOSTS,
        Relation.ACTS_FOR,
        Relation.PLEDGED_TO,
        Relation.PART_OF,
        Relation.MEMBER_OF,
        Relation.SPLINTER_OF,
        Relation.SUCCESSOR_OF,
    }
)
"""Relations that read one way: that A finances B says nothing of B financing A."""
_SATISFIES = {
    Relation.PART_OF: {Relation.PART_OF, Relation.MEMBER_OF, Relation.AFFILIATED_WITH},
    Relation.MEMBER_OF: {Relation.MEMBER_OF, Relation.PART_OF, Relation.LEADS, Relation.FOUNDED},
    Relation.SUPPORTS: {Relation.SUPPORTS, Relation.FINANCES, Relation.HOSTS, Relation.ACTS_FOR},
    Relation.FINANCES: {Relation.FINANCES, Relation.SUPPORTS},
    Relation.CONTROLS: {Relation.CONTROLS, Relation.OWNS, Relation.LEADS},
    Relation.PLEDGED_TO: {Relation.PLEDGED_TO, Relation.MEMBER_OF, Relation.PART_OF},
    Relation.ACTS_FOR: {Relation.ACTS_FOR, Relation.PART_OF, Relation.MEMBER_OF},
}
"""Recorded relations that satisfy a claimed one; a loose one (`linked to`) is satisfied by any positive tie."""
_OF_OWNER = frozenset({Relation.PART_OF, Relation.ACTS_FOR})
"""Relations to a body that owning it or being in control of it brings with it."""
_STAGES = ("considered", "discussed", "planned", "tried", "agreed", "did")
"""How far a tie went, from weak to strong (`docs/concepts/claims.md`, "Modality")."""
_STAGE_OF = {
    Modality.CONSIDERED: "considered",
    Modality.DISCUSSED: "discussed",
    Modality.PLANNED: "planned",
    Modality.ATTEMPTED: "tried",
    Modality.AGREED: "agreed",
}


_HIGH_STANDING = frozenset({SourceKind.OFFICIAL_LIST, SourceKind.OFFICIAL, SourceKind.COURT})
"""Kinds of source whose explicit "no" stands against a claim; a denial by a party or in the press does not alone."""


class _Row(NamedTuple):
    """What a source says of two parties; `forward` where its subject is on the left of the claim."""

    statement: TieStatement
    forward: bool


def check(claim: TieClaim, desk: Desk) -> Verdict:
    """Return the verdict on a tie claim."""
    if claim.count is not None:
        return check_counted(claim, claim.count, desk)
    ruling = Ruling(claim, desk)
    if files_name(claim):  # what is kept under a name is one party, and a link to another is no sign of that
        return check_one_party(claim, desk, ruling) or _silent(claim, [], desk, ruling)
    left, right = desk.entities(claim.a), desk.entities(claim.b)
    pairs = {(one, other): _of_pair(one, other, desk) for one in claim.a for other in claim.b}
    rows = [row for pair in pairs.values() for row in pair]
    good = [row.statement for row in rows if not row.statement.denied and _fits(claim, row)]
    told = {mention for pair, found in pairs.items() if found for mention in pair}
    for mention in (*claim.a, *claim.b):
        if desk.is_ambiguous(mention) and mention not in told:
            # Whom the entry of the other one names in full is that one, whoever else bears the name.
            close = check_closeness(claim, desk, Ruling(claim, desk)) or check_worded_tie(claim, desk, ruling)
            return close or ruling.ambiguous(mention)
    if claim.polarity is Polarity.NEGATIVE:
        return _denied(claim, good, _denials(claim, rows), ruling)
    if good:
        # Of those on the left, a description such as `a group based there` is no party of its own.
        # Nor is a country, which is tied by what its services do, under names of their own.
        left_of = [m for m in claim.a if desk.entity(m) is not None and not nation_of(desk.name(m))]
        expected = [*left_of, *(claim.b if len(claim.b) > 1 else ())]
        lacking = [mention for mention in expected if mention not in told]
        # One sentence of an entry may say all of it, of bodies that are on no list among them.
        whole = check_by_remark(claim, left + right, desk, Ruling(claim, desk)) if lacking and left else None
        if whole is not None and whole.label is Label.SUPPORTED and _are_named(lacking, whole, desk):
            return whole
        return _supported(claim, good, _denials(claim, rows), ruling, missing=bool(lacking))
    denials = _denials(claim, rows)
    if denials:
        return _only_denied(claim, denials, ruling)
    kin = [row for row in rows if row.statement.relation in KIN]
    if claim.relation in KIN and kin:
        guessed = any(_is_guessed(mention, desk) for mention in (*claim.a, *claim.b))
        return (
            _silent(claim, [row.statement for row in kin], desk, ruling) if guessed else _other_kin(claim, kin, ruling)
        )
    near = [row.statement for row in rows if not row.statement.denied and row.statement.relation not in KIN]
    verdict = (
        _holding(claim, left, desk, ruling)
        or check_by_exclusion(claim, left, desk, ruling)
        or (check_by_remark(claim, left + right, desk, ruling) if left else None)
        or check_named_tie(claim, left, right, desk, ruling)
        or check_worded_tie(claim, desk, ruling)
        or check_bare_tie(claim, near, ruling)
        or (check_listed_ties(claim, left, right, desk, ruling) if not near else None)
    )
    verdict = verdict or check_closeness(claim, desk, ruling)
    return verdict or check_one_party(claim, desk, ruling) or _silent(claim, near, desk, ruling)


def _says_all(verdict: Verdict, names: list[str]) -> bool:
    """Whether the passages that a verdict cites have every telling word of some names."""
    said = content_words(" ".join(item.cite.excerpt for item in verdict.evidence))
    return all(words and words <= said for words in map(content_words, names))


_SUBSIDIARY = re.compile(
    r"subsidiar|subordin|filial|tochter|töchter|дочер|дочк|daughter|"
    r"\b(?:arm|branch|unit|division|department|front) (?:of|for)|\bcom(?:es?|ing)\b|\bcame\b|"
    r"branche d|dépend|relève|rama de|brazo|depend[ei]|unterst|zweig|подчин|подраздел|филиал",
    re.IGNORECASE,
)
"""Words by which a firm belongs to one parent: `comes under X`, `an arm of X`."""


def _holding(claim: TieClaim, left: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """The verdict on who holds what, where the tie is one of owning: a ship that belongs to a firm is its own, too."""
    if len(claim.a) != 1 or len(claim.b) != 1:
        return None
    if claim.relation in (Relation.OWNS, Relation.CONTROLS):
        return check_holding(claim, claim.a[0], claim.b[0], desk, ruling)
    under = (Relation.PART_OF, Relation.ACTS_FOR, Relation.AFFILIATED_WITH, Relation.LINKED_TO)
    if claim.relation in under and _SUBSIDIARY.search(claim.words):
        return check_parent(desk.entity(claim.b[0]), left[0] if left else None, desk, ruling)
    ship = bool(left) and left[0].kind is MentionKind.OTHER
    if ship and claim.relation in (Relation.MEMBER_OF, Relation.PART_OF):
        return check_holding(claim, claim.b[0], claim.a[0], desk, ruling)
    return None


def _are_named(mentions: Sequence[str], verdict: Verdict, desk: Desk) -> bool:
    """Whether a passage that a verdict rests on has the name of each of these parties, as the report writes it."""
    words = [content_words(item.cite.excerpt) for item in verdict.evidence if item.stance is Stance.SUPPORTS]
    return all(any(content_words(desk.name(mention)) <= held for held in words) for mention in mentions)


def _silent(claim: TieClaim, near: list[TieStatement], desk: Desk, ruling: Ruling) -> Verdict:
    """The verdict where no source gives such a tie, with what they say of the two."""
    for statement in near[:3]:
        ruling.cite(statement, Stance.NEUTRAL)
    if near:
        ruling.flag("near_evidence")
    return ruling.silent(f"such a tie between {_names(claim.a, desk)} and {_names(claim.b, desk)}")


def _other_kin(claim: TieClaim, kin: list[_Row], ruling: Ruling) -> Verdict:
    """The verdict where the record gives another kinship of the two."""
    lead = kin[0].statement
    ruling.cite(lead, Stance.CONTRADICTS)
    recorded = lead.words or lead.relation.value
    ruling.compare("relation", claim.words, recorded, SlotOutcome.DIFFERS, source=lead.cite.title)
    label = all(excludes_kin(claim, row.statement, forward=row.forward) for row in kin)
    return ruling.verdict(Label.CONTRADICTED if label else Label.DIFFERS, said(lead) + ".")


def _is_guessed(mention: str, desk: Desk) -> bool:
    """Whether a relative of whom the text gives the first name alone links to nobody: `his father Osman`."""
    clues = desk.mentions[mention].clues if mention in desk.mentions else ()
    return desk.entity(mention) is None and any(clue.startswith(KIN_CLUE) for clue in clues)


def _of_pair(one: str, other: str, desk: Desk) -> list[_Row]:
    """What sources say of two mentions; one that links to nobody is looked for among the ties of the other."""
    a, b = desk.entity(one), desk.entity(other)
    if a is not None and b is not None:
        return _between(a, b, desk)
    if a is not None:
        return [_Row(s, forward=s.subject == a.id) for s in found_among(other, own_ties(a, desk), a, desk)]
    if b is not None:
        return [_Row(s, forward=s.subject != b.id) for s in found_among(one, own_ties(b, desk), b, desk)]
    return []


def _between(a: Entity, b: Entity, desk: Desk) -> list[_Row]:
    """What sources say of two parties; an entry may give the other one by a name alone that two entries bear."""
    rows = {
        s.id: _Row(s, forward=s.subject == a.id)
        for s in desk.view.statements(a.id)
        if isinstance(s, TieStatement) and decides(s) and {s.subject, s.other} == {a.id, b.id}
    }
    for own, other, forward in ((a, b, True), (b, a, False)):
        for s in desk.view.statements(own.id):
            if isinstance(s, TieStatement) and decides(s) and s.subject == own.id and is_named(s.other, other):
                rows.setdefault(s.id, _Row(s, forward=forward))
    return list(rows.values())


def _denials(claim: TieClaim, rows: list[_Row]) -> list[TieStatement]:
    """Statements that a tie is not so: of the claimed relation, or of any where the claimed one is loose."""
    loose = claim.relation in _LOOSE
    return [row for row, _ in rows if row.denied and (loose or row.relation is claim.relation)]


def _only_denied(claim: TieClaim, denials: list[TieStatement], ruling: Ruling) -> Verdict:
    """The verdict on a tie that no source gives and some deny: a party's own denial contradicts nobody."""
    for row in denials[:2]:
        ruling.cite(row, Stance.CONTRADICTS)
        ruling.compare("relation", claim.words, "denied", SlotOutcome.DIFFERS, source=row.cite.title)
    if any(row.cite.kind in _HIGH_STANDING for row in denials):
        return ruling.verdict(Label.CONTRADICTED, said(denials[0]) + ".")
    ruling.flag("accused_denies")
    return ruling.verdict(ruling.open_label(), f"{said(denials[0])}. No source held says that it is so.")


def _denied(claim: TieClaim, good: list[TieStatement], denials: list[TieStatement], ruling: Ruling) -> Verdict:
    """The verdict on a claim that a tie is not so: supported by an explicit denial alone, never by silence."""
    for row in good[:5]:
        ruling.cite(row, Stance.CONTRADICTS)
        ruling.compare("relation", claim.words, "on record", SlotOutcome.DIFFERS, source=row.cite.title)
    for row in denials[:2]:
        ruling.cite(row, Stance.SUPPORTS)
    if good and denials:
        return ruling.verdict(Label.DISPUTED, f"{said(good[0])}. On the other side: {said(denials[0])}.")
    plain = claim.when is None and denies_plainly(claim.span.quote, claim.words)
    if good and plain and any(is_recent(row.cite, ruling.desk) for row in good):
        return ruling.verdict(Label.CONTRADICTED, f"{said(good[0])}. The report says that it is not so.")
    if good:
        ruling.evidence = [replace(item, stance=Stance.NEUTRAL) for item in ruling.evidence]
        ruling.flag("near_evidence")
        return ruling.verdict(
            ruling.open_label(), f"{said(good[0])}. That it is not so, as the report says, no source held says."
        )
    if denials:
        return ruling.verdict(Label.SUPPORTED, said(denials[0]) + ".")
    return ruling.silent("such a tie")


def _fits(claim: TieClaim, row: _Row) -> bool:
    relation = row.statement.relation
    if claim.relation in KIN:
        return fits_kin(claim, row.statement, forward=row.forward)
    if relation in KIN:
        return False
    if claim.relation in _LOOSE:
        return relation is not Relation.FIGHTS
    if claim.relation in DIRECTED and not row.forward:
        # What is owned or controlled by a body belongs to it, and acts for it.
        return claim.relation in _OF_OWNER and relation in (Relation.OWNS, Relation.CONTROLS)
    return relation in _SATISFIES.get(claim.relation, {claim.relation})


def _supported(
    claim: TieClaim, rows: list[TieStatement], denials: list[TieStatement], ruling: Ruling, *, missing: bool
) -> Verdict:
    for row in rows[:5]:
        ruling.cite(row, Stance.SUPPORTS)
    lead = rows[0]
    source = lead.cite.title
    recorded = lead.words or lead.relation.value.replace("_", " ")
    ruling.compare("relation", claim.words, recorded, SlotOutcome.SAME, source=source)
    text = said(lead)
    if denials:
        for row in denials[:2]:
            ruling.cite(row, Stance.CONTRADICTS)
        ruling.flag("accused_denies")
        return ruling.verdict(Label.DISPUTED, f"{text}. On the other side: {said(denials[0])}.")
    if _is_strengthened(claim, rows):
        ruling.flag("modality_strengthened")
        claimed = _STAGE_OF.get(claim.modality, "did")
        ruling.compare("stage", claimed, lead.stage, SlotOutcome.DIFFERS, source=source)
        return ruling.verdict(Label.PARTLY_SUPPORTED, f"{text}: a weaker wording than the report's.")
    less = ""
    if claim.universal:
        ruling.compare("extent", claim.universal, "the record cannot establish it", SlotOutcome.UNKNOWN)
        less = f"'{claim.universal}' is more than the record can show."
    elif _is_of_another_time(claim, rows, ruling):
        less = "The tie is on record at another time than the report gives."
    elif missing:
        less = "Not every party named is in the sources held."
    if less:
        return ruling.verdict(Label.PARTLY_SUPPORTED, f"{text}. {less}")
    if all(row.certainty is Certainty.SINGLE for row in rows):
        ruling.flag("secondary_sources_only")
    return ruling.verdict(Label.SUPPORTED, text + ".")


def _is_strengthened(claim: TieClaim, rows: list[TieStatement]) -> bool:
    """Whether the report puts the tie further along than any source does."""
    claimed = _STAGE_OF.get(claim.modality, "did")
    if claim.relation in _LOOSE and claimed == "did" and claim.relation is not Relation.COOPERATES_WITH:
        return False
    done = _STAGES.index("did")
    return max(_STAGES.index(r.stage) if r.stage in _STAGES else done for r in rows) < _STAGES.index(claimed)


def _is_of_another_time(claim: TieClaim, rows: list[TieStatement], ruling: Ruling) -> bool:
    """Whether the report starts the tie (`since the withdrawal`) after the time at which each dated source puts it."""
    when = claim.when
    if when is None or when.period is None or when.relation not in ("in", "since", "after"):
        return False
    dated = [(row, since) for row in rows if (since := period_or_none(row.since)) is not None]
    for row, since in dated:
        conflict = since.is_before(when.period)
        outcome = SlotOutcome.DIFFERS if conflict else SlotOutcome.SAME
        ruling.compare("start", when.quote, row.since or "", outcome, source=row.cite.title)
        if not conflict:
            return False
    return bool(dated) and when.relation != "in"


def _names(mentions: tuple[str, ...], desk: Desk) -> str:
    return " and ".join(desk.name(mention) for mention in mentions[:3])
