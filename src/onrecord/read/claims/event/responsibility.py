"""Responsibility for attacks: who is blamed, who claims, who denies."""

from onrecord.model.claim import Claim, ResponsibilityClaim
from onrecord.model.span import Span
from onrecord.model.vocab import MentionKind, Modality
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.namings import NAMES
from onrecord.text.phrases import Hit

LONGEST_SCENE = 6
"""Tokens after the word for an attack in which the place of it stands."""


def find(clause: Clause, state: State) -> list[Claim]:
    """Return who a clause makes responsible for an attack, and in what way: blamed, claimed, denied, admitted."""
    lexicon, draft = clause.draft.lexicon, clause.draft
    hits = clause.hits(lexicon.responsible)
    if not hits or _gives_body(clause, hits[0]):
        return []
    hit = hits[0]
    if _gives_party(clause, hit) or _gives_word(clause, hit):
        return []
    before = clause.parties(clause.first, hit.first)
    after = clause.parties(hit.last)
    active = (
        hit.value == "blamed"
        and any(draft.verbs[hit.first : hit.last])
        and not hit.phrase.endswith((" for", " of", " with", " to"))
        and not _passive(clause, hit)
    )
    if hit.phrase.startswith("accused") and hit.last < clause.last and draft.words[hit.last] == "by":
        head = clause.subject
        by_end = next((i for i in range(hit.last + 1, clause.last) if draft.words[i] == "of"), clause.last)
        if head is None or not is_party(head):
            return []
        return [
            clause.make(
                ResponsibilityClaim,
                span=draft.span(hit.first, _before_relative(clause, hit.last)),
                holder=clause.ids([head]),
                of=draft.text_of(min(by_end + 1, clause.last - 1), clause.last),
                attribution="blamed",
                by=draft.text_of(hit.last + 1, by_end),
                modality=Modality.ACCUSED,
                when=clause.when(),
                says=f"{head.root.name} is accused",
            )
        ]
    if active and after:
        holder, by = after[:1], draft.text_of(clause.first, hit.first)
        span = clause.span
    else:
        holder = before[:2] or ([clause.subject] if clause.subject is not None and is_party(clause.subject) else [])
        by = ""
        span = (
            clause.draft.span(clause.first, hit.last)
            if state.attack is not None and state.attack.span.start >= clause.span.start and hit.value == "asserted"
            else clause.span
        )
    holder = [f for f in holder if is_party(f)]
    if not holder:
        return []
    event = (
        state.attack.id if state.attack is not None and clause.segment.sentence - state.attack_sentence <= 2 else None
    )
    if hit.value == "asserted" and event is None:
        return []
    if hit.value in ("claimed", "admitted", "blamed") and not active:
        span = _span(clause, hit, holder[0])
    modality = {
        "blamed": Modality.ACCUSED,
        "claimed": Modality.CLAIMED,
        "denied": Modality.DENIED,
        "admitted": Modality.CLAIMED,
    }.get(hit.value, Modality.ASSERTED)
    return [
        clause.make(
            ResponsibilityClaim,
            span=span,
            holder=clause.ids(holder),
            of=draft.text_of(hit.last, clause.last) if hit.last < clause.last else "",
            attribution=hit.value,
            by=by,
            event=event,
            modality=modality,
            when=clause.when(),
            says=f"{holder[0].root.name} {hit.phrase}",
        )
    ]


_GIVING = ("atribu", "attribu", "imput", "ascri", "assign", "asign", "приписыва", "zugeschr", "schreib")


def _gives_party(clause: Clause, hit: Hit) -> bool:
    """Whether a list puts a party, and no deed, down to another: `La firma la atribuye la OFAC a X`."""
    if not hit.phrase.startswith(_GIVING) or clause.hits(clause.draft.lexicon.attack_nouns):
        return False
    listed = [f for f in clause.mentions() if f.root.listed and not f.root.authority]
    bodies = any(f.root.kind is not MentionKind.PERSON for f in listed)
    seen = bool(clause.hits(clause.draft.lexicon.authorities)) or hit.first - clause.first > 1
    return bodies and len(listed) > 1 and listed[0].last <= hit.first and seen


def _gives_word(clause: Clause, hit: Hit) -> bool:
    """Whether a list gives a party a name, a birth or a nationality: `La fiche lui attribue un second nom, X`."""
    lexicon, words = clause.draft.lexicon, clause.draft.words
    if not hit.phrase.startswith(_GIVING) or clause.hits(lexicon.attack_nouns):
        return False
    names = NAMES.get(lexicon.language, frozenset())
    said = any(words[at] in names for at in range(hit.last, clause.last))
    return said or any(of.first >= hit.last for of in (*clause.hits(lexicon.birth), *clause.hits(lexicon.nationals)))


def _span(clause: Clause, hit: Hit, holder: Found) -> Span:
    """The words of responsibility: from the party to what it answers for, and the place of it."""
    draft = clause.draft
    first = holder.first if clause.first <= holder.first < hit.first else hit.first
    while first > clause.first and (
        draft.words[first - 1] in draft.lexicon.articles or draft.words[first - 1] in draft.lexicon.titles
    ):
        first -= 1
    named = [f for f in clause.mentions(clause.first, first) if first - f.last <= 2]
    if named:  # `Taliban spokesman X`: the name before belongs to the same words
        first = named[-1].first
    if hit.value == "admitted":
        return draft.span(first, hit.last)
    attack = clause.hits(draft.lexicon.attack_nouns, hit.last)
    if not attack:
        cut = [h.first for h in clause.hits(draft.lexicon.reporting, hit.last) if draft.verbs[h.first]]
        end = cut[0] if cut else clause.last
        while end > hit.last and draft.words[end - 1] in draft.lexicon.conjunctions:
            end -= 1
        return draft.span(first, end)
    places = [f for f in clause.mentions(attack[0].last) if f.place or f.kind is MentionKind.PLACE]
    near = [f for f in places if f.first - attack[0].last <= LONGEST_SCENE]
    return draft.span(first, near[0].last if near else clause.last)


def _before_relative(clause: Clause, at: int) -> int:
    for index in range(at, clause.last):
        if clause.draft.words[index] in ("that", "which", "who"):
            return index
    return clause.last


def _gives_body(clause: Clause, hit: Hit) -> bool:
    """Whether what is ascribed is a body and no deed, beside English: `La naviera X se le atribuye a Y`."""
    draft = clause.draft
    if draft.lexicon.language == "en" or hit.value != "blamed" or clause.hits(draft.lexicon.attack_nouns):
        return False
    own = [f for f in clause.parties(clause.first, hit.first) if not f.root.authority]
    return (
        bool(own)
        and own[0].root.listed
        and own[0].root.kind is not MentionKind.PERSON
        and own[0].first - clause.first <= NEAR
    )


NEAR = 3
"""Tokens from the beginning of a clause in which a body stands that is ascribed to somebody."""


def _passive(clause: Clause, hit: Hit) -> bool:
    words = clause.draft.words
    return hit.first > clause.first and (
        words[hit.first - 1] in ("is", "are", "was", "were", "been", "being", "be")
        or (words[hit.first] == "accused" and (hit.last < clause.last and words[hit.last] == "by"))
    )
