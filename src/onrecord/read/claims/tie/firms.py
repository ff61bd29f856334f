"""Whose a firm is: `X ist eine Tochter der Y`, `Y holds shares in X`, `the main shareholder of X is Y`."""

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, MentionKind, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.read.lexicon.firms import FIRMS, FirmTalk

NEAR = 5
"""Tokens between such a noun and the firm that it is of."""
_MARKS = ",;:."


def find_firm_tie(clause: Clause) -> list[Claim]:
    """Return the tie of a firm to its parent, or to who holds shares in it: one claim at most."""
    talk = FIRMS.get(clause.draft.lexicon.language)
    if talk is None:
        return []
    words = clause.draft.words
    for at in range(clause.first, clause.last):
        word = words[at]
        if word in talk.subsidiaries:
            found = _subsidiary(clause, at)
        elif word in talk.owners or (talk.ends and word.endswith(talk.ends)):
            found = _shareholder(clause, at)
        elif word in talk.parts or (talk.parts_end and word.endswith(talk.parts_end)):
            found = _holder(clause, talk, at)
        elif word in talk.sharing:
            found = _sharing(clause, talk, at)
        else:
            continue
        if found:
            return found
    return []


def _subsidiary(clause: Clause, at: int) -> list[Claim]:
    """`X is a subsidiary of Y`; a noun for a daughter is one only where the subject is no person."""
    parent = _behind(clause, at + 1)
    if parent is None:
        return []
    firm = _told_of(clause, at, parent)
    if firm is None or firm.root is parent.root or firm.root.kind is MentionKind.PERSON:
        return []
    return [_claim(clause, firm, parent, at, Relation.PART_OF, parent.last)]


def _shareholder(clause: Clause, at: int) -> list[Claim]:
    """`Y is a shareholder of X`, `The main shareholder of X is Y`, `its main shareholder is Y`."""
    draft = clause.draft
    firm = _behind(clause, at + 1) or _whose(clause, at)
    if firm is None or firm.root.kind is MentionKind.PERSON:
        return []
    behind = max(firm.last, at + 1)
    after = [f for f in clause.mentions(behind) if _may_hold(f) and f.root is not firm.root]
    copula = any(word in draft.lexicon.copulas for word in draft.words[behind : after[0].first]) if after else False
    holder = after[0] if after and copula else _told_of(clause, at, firm)
    if holder is None or holder.root is firm.root:
        return []
    return [_claim(clause, holder, firm, at, Relation.OWNS, max(behind, holder.last))]


def _holder(clause: Clause, talk: FirmTalk, at: int) -> list[Claim]:
    """`Y holds shares in X`, `Y hielt 99 ihrer Anteile`."""
    draft = clause.draft
    verbs = [n for n in range(clause.first, clause.last) if draft.words[n] in talk.holding and draft.verbs[n]]
    firm = _behind(clause, at + 1) or _whose(clause, at)
    if not verbs or firm is None or firm.root.kind is MentionKind.PERSON:
        return []
    between = [f for f in clause.mentions(verbs[0] + 1, at) if f.form is MentionForm.NAMED and _may_hold(f)]
    between = [f for f in between if f.root is not firm.root or firm.form is MentionForm.PRONOMINAL]
    holder = between[0] if between and draft.lexicon.language == "de" else _told_of(clause, verbs[0], firm)
    if firm.form is MentionForm.PRONOMINAL and (holder is None or holder.root is firm.root):
        holder, firm = _firm_before(clause)
    if holder is None or firm is None or holder.root is firm.root:
        return []
    return [_claim(clause, holder, firm, at, Relation.OWNS, max(firm.last, at + 1))]


def _firm_before(clause: Clause) -> tuple[Found | None, Found | None]:
    """Who holds, and the firm of a possessive that he cannot be: the one that the sentence before is about."""
    draft = clause.draft
    named = [f for f in clause.mentions() if f.form is MentionForm.NAMED and _may_hold(f)]
    if len(named) != 1 or not clause.segment.sentence:
        return None, None
    first, last = draft.sentences[clause.segment.sentence - 1]
    before = [f for f in draft.within(first, last) if f.form is MentionForm.NAMED and _is_firm(f)]
    roots = {id(f.root): f for f in before if f.root is not named[0].root}
    return (named[0], next(iter(roots.values()))) if len(roots) == 1 else (None, None)


def _sharing(clause: Clause, talk: FirmTalk, at: int) -> list[Claim]:
    """`Y ist an X beteiligt`."""
    firm = next(
        (f for f in clause.mentions(None, at) if _is_firm(f) and _before(clause, f) & talk.at),
        None,
    )
    holder = _told_of(clause, firm.first, firm) if firm is not None else None
    if firm is None or holder is None or holder.root is firm.root:
        return []
    return [_claim(clause, holder, firm, at, Relation.OWNS, at + 1)]


def _before(clause: Clause, found: Found) -> set[str]:
    """The words right before a mention: its preposition, with an article and a noun between."""
    return set(clause.draft.words[max(clause.first, found.first - 3) : found.first])


def _behind(clause: Clause, at: int) -> Found | None:
    """The firm that a noun is of: right behind it, with words that describe it between."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    for found in clause.mentions(at):
        gap = draft.words[at : found.first]
        if len(gap) > NEAR or any(word in _MARKS or word in lexicon.copulas for word in gap):
            return None
        if any(draft.verbs[at : found.first]) or (not gap and not lexicon.bare_genitive):
            return None
        opens = lexicon.bare_genitive or any(w in lexicon.of_words or w in lexicon.prepositions for w in gap[:2])
        return found if opens and _is_firm(found) else None
    return None


def _whose(clause: Clause, at: int) -> Found | None:
    """The firm of a possessive before a noun: `its main shareholder`, `99 ihrer Anteile`."""
    draft = clause.draft
    for found in draft.within(max(clause.first, at - 3), at):
        possessive = draft.words[found.first] in draft.lexicon.possessives
        if found.form is MentionForm.PRONOMINAL and possessive and is_party(found):
            return found if found.root.kind is MentionKind.ORGANIZATION else None
    return None


def _told_of(clause: Clause, at: int, other: Found) -> Found | None:
    """Whom the noun is said of: what an aside hangs on, the name before the noun, or the subject of the clause."""
    lexicon, words = clause.draft.lexicon, clause.draft.words
    before = [f for f in clause.mentions(None, at) if _may_hold(f) and f.root is not other.root]
    free = [f for f in before if words[max(0, f.first - 1)] not in lexicon.prepositions | lexicon.by_words]
    if free:
        return free[0]
    hangs = clause.segment.kind in ("relative", "participle", "appositive")
    for found in (clause.head if hangs else None, clause.subject):
        if found is not None and _may_hold(found) and found.root is not other.root:
            return found
    return None


def _may_hold(found: Found) -> bool:
    named = found.form is MentionForm.NAMED and not found.place and not found.modifier
    return (is_party(found) or named) and not found.root.authority and not found.members


def _is_firm(found: Found) -> bool:
    return _may_hold(found) and found.root.kind is not MentionKind.PERSON


def _claim(clause: Clause, left: Found, right: Found, at: int, relation: Relation, last: int) -> Claim:
    draft = clause.draft
    inside = [f for f in (left, right) if f.first >= clause.first]
    first = min([at, *(f.first for f in inside)])
    if clause.segment.kind in ("main", "coordinate", "content"):
        first = clause.first
        while first < at and draft.words[first] in draft.lexicon.conjunctions | draft.lexicon.content_words:
            first += 1
        last = max(last, clause.last)
    named = clause.named_before(left) if left.first < clause.first else None
    if named is not None and clause.segment.kind not in ("main", "coordinate", "content"):
        first = clause.reach_back(named, clause.first, last)
    return clause.make(
        TieClaim,
        span=draft.span(first, last),
        a=clause.ids([left]),
        b=clause.ids([right]),
        relation=relation,
        words=draft.text_of(at, at + 1),
        when=clause.when(),
        says=f"{left.root.name or 'the party'} {relation.value.replace('_', ' ')} {right.root.name or 'the firm'}",
    )
