"""Casualties: how many were killed, wounded or abducted, and who they were."""

from onrecord.model.claim import CasualtyClaim, Claim
from onrecord.model.quantity import Estimate
from onrecord.model.vocab import MentionKind
from onrecord.read.claims.clause import Clause, figure, is_party
from onrecord.read.claims.event.scene import where
from onrecord.read.claims.state import State
from onrecord.text.numbers import NumberMention
from onrecord.text.phrases import Hit


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the figures for the dead, wounded and abducted of a clause as one claim, with the attack it belongs to."""
    draft = clause.draft
    # `lives in Norway` is a verb, and no count of the dead.
    hits = [h for h in clause.hits(draft.lexicon.casualty_words) if h.phrase != "lives" or not draft.verbs[h.first]]
    if not hits:
        return []
    slots: dict[str, Estimate] = {}
    first, last = clause.last, clause.first
    population = ""
    used: list[NumberMention] = []
    for hit in hits:
        number = _nearest_number(clause, hit)
        if number is None or hit.value in slots or number in used:
            continue
        used.append(number)
        slots[hit.value] = number.estimate
        a, b = draft.token_at(number.start), draft.token_at(number.end - 1) + 1
        victims = draft.lexicon.victims.find(draft.words, b, min(b + 4, clause.last))
        if victims:
            population = victims[-1].value
            b = max(b, victims[-1].last)
        first, last = min(first, a, hit.first), max(last, b, hit.last)
    if not slots:
        return _victims_only(clause, hits)
    linked = state.attack if state.attack is not None and clause.segment.sentence - state.attack_sentence <= 1 else None
    place, target = where(clause, hits[0])
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


FARTHEST_COUNT = 24
"""Tokens between a count of people and what befell them where the verb closes the clause."""


def _nearest_number(clause: Clause, hit: Hit) -> NumberMention | None:
    draft, lexicon = clause.draft, clause.draft.lexicon
    numbers = [
        n for n in draft.numbers_in(clause.first, clause.last) if n.kind == "count" and not draft.in_date(n.start)
    ]
    best: tuple[int, NumberMention] | None = None
    for number in numbers:
        at = draft.token_at(number.start)
        gap = at - hit.last if at >= hit.last else hit.first - at
        if any(word in lexicon.conjunctions for word in draft.words[hit.last : at]):
            continue  # `killed and 60 wounded`
        if lexicon.verb_last:
            counted = lexicon.victims.find(draft.words, at, min(at + 3, clause.last))
            reach = 0 if at >= hit.last else FARTHEST_COUNT if counted else 6
        else:
            reach = 4 if at >= hit.last else 6
        if gap <= reach and (best is None or gap < best[0]):
            best = (gap, number)
    return best[1] if best else None


def _victims_only(clause: Clause, hits: list[Hit]) -> list[Claim]:
    """Victims named without a number: `resulted in the deaths of civilians and foreign forces`."""
    victims = clause.hits(clause.draft.lexicon.victims)
    if not victims or hits[0].value != "killed" or clause.segment.kind not in ("relative", "main"):
        return []
    return [
        clause.make(
            CasualtyClaim,
            population=",".join(dict.fromkeys(v.value for v in victims)),
            perpetrators=clause.ids(
                [f for f in clause.parties() if f.root.kind is MentionKind.ORGANIZATION and not f.root.authority][:1]
                or [f for f in [clause.segment.subject] if f is not None and is_party(f)]
            ),
            says="victims: " + ", ".join(dict.fromkeys(v.phrase for v in victims)),
            when=clause.when(),
        )
    ]
