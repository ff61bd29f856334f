"""Ties between two parties, kinship included."""

import bisect
from typing import Any

from msgspec.structs import replace

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, MentionKind, Modality, Relation
from onrecord.read.bearers import owns
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.claims.tie.because_of import find_because
from onrecord.read.claims.tie.frame_tie import find_frame_ties, listed_by
from onrecord.read.claims.tie.kin_tie import find_kin
from onrecord.read.claims.tie.mutual import find_mutual
from onrecord.read.claims.tie.noun_tie import find_noun_ties
from onrecord.read.claims.tie.seen_ties import find_seen_ties, seen_by_authority
from onrecord.read.claims.tie.stated_tie import find_stated_ties
from onrecord.read.draft import Found
from onrecord.read.lexicon.ties import TIES
from onrecord.text.phrases import Hit


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the tie claims of a clause: at most one by relation words, and one for each kin word."""
    stated = (
        find_mutual(clause, state)
        or find_noun_ties(clause)
        or find_stated_ties(clause, state)
        or find_seen_ties(clause)
    )
    plain = stated or _relation(clause, state)
    framed = find_frame_ties(clause)
    found = framed if not plain or (framed and _says_more(framed[0], plain[0])) else plain
    found = find_because(clause) or found
    return find_kin(clause) + [_with_first_subject(clause, _as_listed(clause, claim)) for claim in found]


def _as_listed(clause: Clause, claim: Claim) -> Claim:
    """A bare tie with the list that sees it as its speaker, where the clause says that one does."""
    if not isinstance(claim, TieClaim) or claim.relation is not Relation.LINKED_TO:
        return claim
    if _is_told_in_list(clause):
        return replace(claim, speaker="the list", modality=Modality.ASSERTED)
    if claim.modality not in (Modality.ASSERTED, Modality.REPORTED) or clause.draft.lexicon.language == "en":
        return claim
    tie = claim.words.split()[0].lower()
    at = next((n for n in range(clause.first, clause.last) if clause.draft.words[n] == tie), None)
    speaker = listed_by(clause, at) if at is not None else ""
    return replace(claim, speaker=speaker, modality=Modality.ASSERTED) if speaker else claim


_ENTRY = frozenset({"list", "entry", "file", "notice", "register", "listing"})


def _is_told_in_list(clause: Clause) -> bool:
    """Whether an English clause says that a list tells its tie: `is linked in the entry to Y`."""
    hits = clause.hits(clause.draft.lexicon.relations) if clause.draft.lexicon.language == "en" else []
    return any(_ENTRY & set(hit.phrase.split()) for hit in hits)


def _says_more(framed: Claim, plain: Claim) -> bool:
    """Whether the frame of a bare tie names more parties than the words before and after it."""
    if not isinstance(plain, TieClaim) or not isinstance(framed, TieClaim) or plain.relation is not Relation.LINKED_TO:
        return False
    same = framed.words.split()[0] in plain.words.split()
    return same and len(framed.a) + len(framed.b) > len(plain.a) + len(plain.b)


def _with_first_subject(clause: Clause, claim: Claim) -> Claim:
    """A tie with the first of two subjects that an apposition parts: `X, known as Z, and Y are linked to him`."""
    draft, segment = clause.draft, clause.segment
    if not isinstance(claim, TieClaim) or segment.kind != "main" or not claim.a:
        return claim
    if draft.words[clause.first] not in draft.lexicon.conjunctions:
        return claim
    before = [s for s in draft.segments if s.sentence == segment.sentence and s.last <= clause.first]
    if not before or any(s.kind not in ("appositive", "relative", "participle", "fragment") for s in before):
        return claim
    opening = [f for f in draft.within(before[0].first, before[0].last) if is_party(f) and not f.root.authority]
    second = clause.subject
    if not opening or opening[0].first != before[0].first or second is None or clause.id_of(second) not in claim.a:
        return claim
    span = draft.span(before[0].first, clause.last)
    return replace(claim, a=(*clause.ids(opening[:1]), *claim.a), span=span)


def _relation(clause: Clause, state: State) -> list[Claim]:
    lexicon = clause.draft.lexicon
    if clause.segment.kind == "including" and state.tie is not None:
        return _included(clause, state.tie)
    universal = clause.hits(lexicon.universals)
    for hit in clause.hits(lexicon.relations):
        if any(f.first <= hit.first < f.last for f in clause.mentions() if f.form is MentionForm.NAMED):
            continue
        relation, _, way = hit.value.partition(":")
        if relation == Relation.COOPERATES_WITH and any(
            kin.first == hit.last for kin in lexicon.kin.find(clause.draft.words, hit.last, hit.last + 1)
        ):
            continue  # `внесён вместе с сыновьями X и Y`: they are with him on a list
        left, right = _sides(clause, hit)
        if left and not right and _names_others(clause, hit):
            right = _included_next(clause)
        if not left or not right:
            continue
        if way == "rev" or _is_done_by(clause, hit, right):
            left, right = right, left
        words = clause.draft.text_of(hit.first, hit.last)
        span, told = _as_accused(clause, hit)
        return [
            clause.make(
                TieClaim,
                span=span,
                a=clause.ids(left),
                b=clause.ids(right),
                relation=Relation(relation),
                words=words,
                universal=universal[0].phrase if universal else "",
                when=clause.when(),
                flags=("universal_quantifier",) if universal else (),
                says=f"{_names(left)} {relation.replace('_', ' ')} {_names(right)}",
                **told,
            )
        ]
    return []


_DOERS = frozenset("von vom durch".split())
_PASSIVE = frozenset("wird werden wurde wurden worden ist sind war waren sei seien werde".split())


def _is_done_by(clause: Clause, hit: Hit, right: list[Found]) -> bool:
    """Whether a German passive that closes its clause has its doer before it: `wird von X kontrolliert`."""
    draft = clause.draft
    if draft.lexicon.language != "de" or not right or right[0].last > hit.first:
        return False
    before = draft.words[max(clause.first, right[0].first - 3) : right[0].first]
    return not _DOERS.isdisjoint(before) and not _PASSIVE.isdisjoint(draft.words[clause.first : clause.last])


def _as_accused(clause: Clause, hit: Hit) -> tuple[Span, dict[str, Any]]:
    """The words of a tie, with who says it where the clause itself accuses somebody of it."""
    reporting = clause.hits(clause.draft.lexicon.reporting, None, hit.first)
    accused = [h for h in reporting if h.value == "accused" and clause.draft.verbs[h.first]]
    if not accused:
        return _span(clause), {}
    speaker = clause.draft.text_of(clause.first, accused[0].first)
    return clause.draft.span(accused[0].last, clause.last), {"speaker": speaker, "modality": Modality.ACCUSED}


def _names_others(clause: Clause, hit: Hit) -> bool:
    """Whether the words of a tie are followed by a description that an `including` phrase fills with names."""
    return hit.phrase.endswith(("with", "to", "of", "ties")) and hit.last < clause.last


def _included_next(clause: Clause) -> list[Found]:
    draft = clause.draft
    at = bisect.bisect_left(draft.segments, clause.last, key=lambda s: s.first)
    after = [s for s in draft.segments[at : at + 1] if s.first - clause.last <= 1 and s.kind == "including"]
    return [f for f in draft.within(after[0].first, after[0].last) if is_party(f)] if after else []


def _included(clause: Clause, tie: TieClaim) -> list[Claim]:
    """`including those of X` after a tie: the same tie with X."""
    parties = [f for f in clause.parties() if not f.root.authority]
    if not parties:
        return []
    return [
        clause.make(
            TieClaim,
            a=tie.a,
            b=clause.ids(parties[:1]),
            relation=tie.relation,
            words=tie.words,
            says=f"{tie.says.split(' and ')[0]}: {parties[0].root.name}",
        )
    ]


def _span(clause: Clause) -> Span:
    """The clause; a relative clause takes the name it hangs on with it."""
    if clause.segment.kind == "relative":
        head = clause.head
        if head is not None and clause.first - head.last <= 1 and head.form is MentionForm.NAMED:
            return clause.draft.span(head.first, clause.last)
    return clause.span


def _sides(clause: Clause, hit: Hit) -> tuple[list[Found], list[Found]]:
    people = clause.parties()
    left = [f for f in people if f.last <= hit.first]
    # The words for several parties may begin with the preposition of the tie: `vinculado | a los dos`.
    right = [f for f in people if f.first >= hit.last or (f.members and f.first > hit.first and f.last > hit.last)]
    right = [f for f in right if not _owns_noun(clause, f)] or right or _names_behind(clause, hit)
    if hit.phrase.endswith(" between"):
        return right[:1], right[1:2]  # `links between X and Y`
    if clause.hits(clause.draft.lexicon.authorities, clause.first, hit.first):
        named = [f for f in left if not f.root.authority]
        if not named and len(right) > 1 and left:
            return right[:1], right[1:]
        left = named
    left = left or _left_out(clause, hit)
    group = clause.subject
    if not left and not right and group is not None and group.members:
        both = plural_antecedents(clause, group)
        return (both[:1], both[1:]) if len(both) == 2 else ([], [])
    if len(left) == 1 and not right and left[0].plural:
        both = plural_antecedents(clause, left[0])
        if len(both) == 2:
            return both[:1], both[1:]
    subject = clause.segment.subject
    if subject is not None and subject in left:
        left = left[left.index(subject) :]
    if (
        left
        and left[0].form is MentionForm.NAMED
        and clause.segment.kind == "relative"
        and left[0].last <= clause.first
    ):
        left = _with_coordinated(clause, left[0])
    if not right and len(left) > 1:
        return left[:1], left[1:]
    left = [f for f in left if f.form is not MentionForm.PRONOMINAL or f.antecedent is not None or f.members]
    if left and right:
        right = [f for f in right if f.root is not left[0].root]
    # `an offshoot of X by the Treasury's account`: who says so is no party of the tie.
    return left, [f for f in right if not f.root.authority] or right


def _owns_noun(clause: Clause, found: Found) -> bool:
    """Whether a mention is the `his` of `his brother X`: the tie is to X."""
    own = found.form is MentionForm.PRONOMINAL and clause.draft.words[found.first] in clause.draft.lexicon.possessives
    return own and found.first + 1 < clause.last and owns(clause.draft, found)


def _left_out(clause: Clause, hit: Hit) -> list[Found]:
    """The party that a tie is told of where none stands before its words: what the clause is about or hangs on."""
    hangs = clause.segment.kind in ("relative", "participle", "appositive", "including")
    subject = (clause.head if hangs else clause.subject) or clause.subject
    left = [subject] if subject is not None and is_party(subject) else []
    left = left or _name_before(clause, hit)
    seen = bool(left) and all(f.root.authority for f in left)
    return (seen_by_authority(clause, hit.first) or left) if seen else left


def _names_behind(clause: Clause, hit: Hit) -> list[Found]:
    """Names of no known kind right behind the words of a tie, beside English: `vinculada a X, a Y y a Z`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if lexicon.language not in TIES:
        return []
    chosen: list[Found] = []
    end = hit.last
    plain = (
        lexicon.conjunctions
        | lexicon.articles
        | TIES[lexicon.language].to
        | TIES[lexicon.language].also_to
        | {",", "«"}
    )
    for found in clause.mentions(hit.last):
        gap = draft.words[end : found.first]
        named = found.form is MentionForm.NAMED and not found.place and not found.root.authority
        if not named or len(gap) > _LONGEST_GAP or not all(word in plain for word in gap):
            break
        chosen.append(found)
        end = found.last
    return chosen


def _name_before(clause: Clause, hit: Hit) -> list[Found]:
    """The name of no known kind that a clause is about, beside English: `«X» привязан к Y`."""
    subject = clause.segment.subject
    if clause.draft.lexicon.language not in TIES or subject is None or subject.place or subject.root.authority:
        return []
    return [subject] if subject.form is MentionForm.NAMED and subject.last <= hit.first else []


_LONGEST_GAP = 3


def plural_antecedents(clause: Clause, found: Found) -> list[Found]:
    """The last two groups named before `the two groups`, each once."""
    if (found.form is not MentionForm.NOMINAL and not found.members) or not set(
        clause.draft.words[found.first : found.last]
    ) & {
        "two",
        "both",
        "deux",
        "dos",
        "beiden",
        "zwei",
    }:
        return []
    chosen: list[Found] = []
    for other in reversed(
        [f for f in clause.draft.around(found.first, 400, 0) if f.last <= found.first and f.form is MentionForm.NAMED]
    ):
        root = other.root
        if (
            root.kind is MentionKind.ORGANIZATION
            and not root.authority
            and not other.place
            and not any(c.root is root for c in chosen)
        ):
            chosen.append(other)
        if len(chosen) == 2:
            break
    return chosen[::-1]


def _with_coordinated(clause: Clause, head: Found) -> list[Found]:
    """What a relative clause hangs on, with the name coordinated before it (`the CIA and Pakistan who`)."""
    words = clause.draft.words
    before = [
        f
        for f in clause.draft.around(head.first, 12, 0)
        if f.last < head.first and head.first - f.last <= 2 and words[f.last] in clause.draft.lexicon.conjunctions
    ]
    return [*before[-1:], head]


def _names(found: list[Found]) -> str:
    return " and ".join(f.root.name or "the group" for f in found[:3])
