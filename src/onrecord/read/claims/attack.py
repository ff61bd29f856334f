"""Attacks: what happened where, when and how; who is said to have done it; how many were killed."""

from onrecord.model.claim import AttackClaim, CasualtyClaim, Claim, ResponsibilityClaim
from onrecord.model.quantity import Estimate
from onrecord.model.vocab import MentionForm, MentionKind, Modality
from onrecord.read.claims.clause import Clause, figure, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_NP_HEADS = frozenset("the a an another one that celui celle".split())


def find(clause: Clause, state: State) -> list[Claim]:
    """Return attack, casualty and responsibility claims of a clause, and remember the attack for the next one."""
    attack = _attack(clause, state)
    claims: list[Claim] = list(attack)
    blame = _responsibility(clause, state)
    claims += blame
    claims += _attackers(clause, state)
    claims += _casualty(clause, state)
    return claims


def _attack(clause: Clause, state: State) -> list[AttackClaim]:
    lexicon, draft = clause.draft.lexicon, clause.draft
    nouns = [h for h in clause.hits(lexicon.attack_nouns) if not _in_name(clause, h) and not any(draft.verbs[h.first : h.last])]
    verbs = [h for h in clause.hits(lexicon.attack_verbs) if draft.verbs[h.first] or " " in h.phrase]
    elliptic = _elliptic(clause, state)
    armed = [h for h in clause.hits(lexicon.weapons) if clause.when() is not None and clause.segment.verb is not None and " " in h.phrase]
    if not nouns and not verbs and not elliptic and not armed:
        return []
    hit = nouns[0] if nouns else verbs[0] if verbs else elliptic or armed[0]
    assert hit is not None
    place, target = _where(clause, hit)
    weapon = clause.hits(lexicon.weapons)
    when = clause.when()
    if not (place or target or when or elliptic) or (hit.last >= clause.last and not (place or target or when)):
        return []
    if nouns and hit.first > clause.first and draft.words[hit.first - 1] in ("that", "this", "these", "those") and when is None and not verbs:
        return []
    if when is None and not (place and target) and not elliptic and not (verbs and not nouns):
        return []
    responsible = clause.hits(lexicon.responsible)
    perpetrators: list[Found] = []
    if verbs and not nouns:
        perpetrators = [f for f in clause.parties(clause.first, verbs[0].first) if not f.root.authority][:2]
    accusing = [h for h in responsible if h.value == "blamed" and h.last <= hit.first]
    modality = {"modality": Modality.ACCUSED} if accusing else {}
    claim = clause.make(
        AttackClaim,
        span=_noun_span(clause, hit) if accusing else _span(clause, hit),
        **modality,
        perpetrators=clause.ids(perpetrators),
        target=target,
        place=place,
        weapon=weapon[0].phrase if weapon else "",
        when=when,
        attribution=responsible[0].value if responsible else "asserted",
        says=f"attack on {target or place}" + (f" ({when.quote})" if when and when.quote else ""),
    )
    assert isinstance(claim, AttackClaim)
    state.attack, state.attack_sentence = claim, clause.segment.sentence
    return [claim]


def _span(clause: Clause, hit: Hit) -> object:
    """The clause, without a casualty relative at its end, which is a claim of its own."""
    casualties = [h for h in clause.hits(clause.draft.lexicon.casualty_words) if h.first > hit.last]
    if casualties and clause.draft.numbers_in(casualties[0].first, clause.last):
        cut = casualties[0].first
        while cut > hit.last + 1 and clause.draft.words[cut - 1] in ("that", "which", "who", ",", "and"):
            cut -= 1
        return clause.draft.span(clause.first, cut) if cut > hit.last + 2 else clause.span
    return clause.span


def _noun_span(clause: Clause, hit: Hit) -> object:
    """The attack as a noun phrase, after the words that accuse somebody of it."""
    first = hit.first
    while first > clause.first and clause.draft.words[first - 1] in clause.draft.lexicon.articles:
        first -= 1
    casualties = [h for h in clause.hits(clause.draft.lexicon.casualty_words) if h.first > hit.last]
    last = casualties[0].first - 1 if casualties else clause.last
    return clause.draft.span(first, max(last, hit.last))


def _elliptic(clause: Clause, state: State) -> Hit | None:
    """`the one on the base`, `the one that took place in 2017`: an attack noun left out after an attack before."""
    words = clause.draft.words
    if state.attack is None or clause.segment.sentence - state.attack_sentence > 1:
        return None
    for at in range(clause.first, min(clause.first + 3, clause.last - 1)):
        if words[at] in ("one", "another", "celui", "celle") and words[at + 1] in ("on", "in", "that", "near", "against", "at", "which", "contre", "sur"):
            return Hit(at, at + 1, words[at], "")
    return None


def _in_name(clause: Clause, hit: Hit) -> bool:
    return any(f.first <= hit.first < f.last and f.form is MentionForm.NAMED and f.last - f.first > 1 for f in clause.mentions())


def _where(clause: Clause, hit: Hit) -> tuple[str, str]:
    """Words for the place, and for the target, after the attack word."""
    draft = clause.draft
    place = target = ""
    at = hit.last
    while at < clause.last - 1:
        word = draft.words[at]
        if word in ("on", "against", "at", "of", "targeting", "stormed", "attacked") and not target:
            target = _noun_phrase(clause, at + 1)
        elif word in ("in", "near", "outside", "at") and not place:
            phrase = _noun_phrase(clause, at + 1)
            if phrase and any(c.isupper() for c in phrase) and not draft.dates_in(at + 1, min(at + 3, clause.last)):
                place = phrase
        at += 1
    if hit.last < clause.last and draft.verbs[hit.first] and not target:
        target = _noun_phrase(clause, hit.last)
    return place, target


def _noun_phrase(clause: Clause, at: int) -> str:
    draft = clause.draft
    start = at
    while at < clause.last and at - start < 7:
        word = draft.words[at]
        if word in draft.lexicon.prepositions or draft.tokens[at].text in ",.;()" or draft.verbs[at] or word in draft.lexicon.conjunctions:
            break
        if draft.in_date(draft.tokens[at].start):
            break
        at += 1
    return draft.text_of(start, at) if at > start else ""


def _responsibility(clause: Clause, state: State) -> list[Claim]:
    lexicon, draft = clause.draft.lexicon, clause.draft
    hits = clause.hits(lexicon.responsible)
    if not hits:
        return []
    hit = hits[0]
    before = [f for f in clause.parties(clause.first, hit.first)]
    after = [f for f in clause.parties(hit.last)]
    active = hit.value == "blamed" and any(draft.verbs[hit.first : hit.last]) and not hit.phrase.endswith((" for", " of", " with", " to")) and not _passive(clause, hit)
    if hit.phrase.startswith("accused") and hit.last < clause.last and draft.words[hit.last] == "by":
        head = clause.subject
        by_end = next((i for i in range(hit.last + 1, clause.last) if draft.words[i] == "of"), clause.last)
        if head is None or not is_party(head):
            return []
        return [
            clause.make(ResponsibilityClaim, span=draft.span(hit.first, _before_relative(clause, hit.last)), holder=clause.ids([head]), of=draft.text_of(min(by_end + 1, clause.last - 1), clause.last),
                        attribution="blamed", by=draft.text_of(hit.last + 1, by_end), modality=Modality.ACCUSED, when=clause.when(), says=f"{head.root.name} is accused")
        ]
    if active and after:
        holder, by = after[:1], draft.text_of(clause.first, hit.first)
        span = clause.span
    else:
        holder = before[:2] or ([clause.subject] if clause.subject is not None and is_party(clause.subject) else [])
        by = ""
        span = clause.draft.span(clause.first, hit.last) if state.attack is not None and state.attack.span.start >= clause.span.start and hit.value == "asserted" else clause.span
    holder = [f for f in holder if is_party(f)]
    if not holder:
        return []
    event = state.attack.id if state.attack is not None and clause.segment.sentence - state.attack_sentence <= 2 else None
    if hit.value == "asserted" and event is None:
        return []
    modality = {"blamed": Modality.ACCUSED, "claimed": Modality.CLAIMED, "denied": Modality.DENIED, "admitted": Modality.CLAIMED}.get(hit.value, Modality.ASSERTED)
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


def _before_relative(clause: Clause, at: int) -> int:
    for index in range(at, clause.last):
        if clause.draft.words[index] in ("that", "which", "who"):
            return index
    return clause.last


def _passive(clause: Clause, hit: Hit) -> bool:
    words = clause.draft.words
    return hit.first > clause.first and (words[hit.first - 1] in ("is", "are", "was", "were", "been", "being", "be") or words[hit.first] == "accused" and (
        hit.last < clause.last and words[hit.last] == "by"
    ))


def _attackers(clause: Clause, state: State) -> list[Claim]:
    """`with a dozen suicide bombers`: the number and sort of attackers, a detail of the attack before it."""
    draft = clause.draft
    if state.attack is None:
        return []
    for hit in clause.hits(draft.lexicon.attackers):
        counts = [n for n in draft.numbers_in(clause.first, hit.last) if n.kind == "count" and hit.first - draft.token_at(n.end - 1) <= 3]
        start = draft.token_at(counts[0].start) if counts else hit.first
        if not counts or start == 0 or draft.words[start - 1] not in ("with", "by", "of", "using"):
            continue
        return [
            clause.make(
                AttackClaim,
                span=draft.span(start - 1, hit.last),
                detail="attackers",
                number=counts[0].estimate,
                event=state.attack.id,
                weapon=hit.phrase,
                flags=("approximate_number",) if counts[0].estimate.hedge else (),
                says=f"{counts[0].quote} {hit.phrase} took part",
            )
        ]
    return []


def _casualty(clause: Clause, state: State) -> list[Claim]:
    draft = clause.draft
    hits = [h for h in clause.hits(draft.lexicon.casualty_words)]
    if not hits:
        return []
    slots: dict[str, Estimate] = {}
    first, last = clause.last, clause.first
    population = ""
    used: list[object] = []
    for hit in hits:
        number = _nearest_number(clause, hit)
        if number is None or hit.value in slots or number in used:
            continue
        used.append(number)
        slots[hit.value] = number.estimate
        a, b = draft.token_at(number.start), draft.token_at(number.end - 1) + 1
        victims = [v for v in draft.lexicon.victims.find(draft.words, b, min(b + 4, clause.last))]
        if victims:
            population = victims[-1].value
            b = max(b, victims[-1].last)
        first, last = min(first, a, hit.first), max(last, b, hit.last)
    if not slots:
        return _victims_only(clause, state, hits)
    linked = state.attack if state.attack is not None and clause.segment.sentence - state.attack_sentence <= 1 else None
    place, target = _where(clause, hits[0])
    own = linked is not None and linked.span.start >= clause.span.start
    span = draft.span(first, last) if linked is not None or first > clause.first + 4 else clause.span
    if own or linked is None:
        attack_words = clause.hits(draft.lexicon.attack_nouns)
        if attack_words and not own:
            span = clause.span
    return [
        clause.make(
            CasualtyClaim,
            span=span,
            event=linked.id if linked is not None else None,
            killed=slots.get("killed"),
            wounded=slots.get("wounded"),
            abducted=slots.get("abducted"),
            population=population,
            place=place,
            target=target,
            when=clause.when(),
            says="; ".join(f"{figure(v)} {k}" for k, v in slots.items()) + (f" ({population})" if population else ""),
        )
    ]


def _nearest_number(clause: Clause, hit: Hit) -> "object | None":
    draft = clause.draft
    numbers = [n for n in draft.numbers_in(clause.first, clause.last) if n.kind == "count" and not draft.in_date(n.start)]
    best = None
    for number in numbers:
        at = draft.token_at(number.start)
        gap = at - hit.last if at >= hit.last else hit.first - at
        if gap <= (4 if at >= hit.last else 6) and (best is None or gap < best[0]):
            best = (gap, number)
    return best[1] if best else None


def _victims_only(clause: Clause, state: State, hits: list[Hit]) -> list[Claim]:
    """Victims named without a number: `resulted in the deaths of civilians and foreign forces`."""
    victims = [v for v in clause.draft.lexicon.victims.find(clause.draft.words, clause.first, clause.last)]
    if not victims or hits[0].value != "killed" or clause.segment.kind not in ("relative", "main"):
        return []
    return [
        clause.make(
            CasualtyClaim,
            population=",".join(dict.fromkeys(v.value for v in victims)),
            perpetrators=clause.ids([f for f in clause.parties() if f.root.kind is MentionKind.ORGANIZATION and not f.root.authority][:1]
                                    or [f for f in [clause.segment.subject] if f is not None and is_party(f)]),
            says="victims: " + ", ".join(dict.fromkeys(v.phrase for v in victims)),
            when=clause.when(),
        )
    ]
