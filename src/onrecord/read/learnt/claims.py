"""Claims from what the model found, where the rules found none of the kind at the place."""

from collections.abc import Iterator, Sequence

import msgspec

from onrecord.model.claim import (
    AttackClaim,
    CasualtyClaim,
    Claim,
    CommitmentClaim,
    DesignationClaim,
    IdentityClaim,
    OtherClaim,
    ResponsibilityClaim,
    RoleClaim,
    TieClaim,
)
from onrecord.model.span import Span
from onrecord.model.vocab import MentionKind, Modality, Polarity, Relation, RoleClass
from onrecord.read.claims.clause import Clause, figure
from onrecord.read.draft import Draft, Found
from onrecord.read.learnt.facts import Link, SentenceFacts, Thing
from onrecord.read.learnt.labels import TIES
from onrecord.read.learnt.places import clause_at, found_at, number_at, tokens_of

_ROLES = {"leads": RoleClass.HEAD, "deputy-of": RoleClass.DEPUTY, "founded": RoleClass.FOUNDER}
"""Ties of a person to a body that the program holds as roles."""

_COUNTED = ("killed", "wounded", "abducted")
_MODES = {"threatened": Modality.PLANNED}


def claims_of(draft: Draft, facts: SentenceFacts, rules: Sequence[Claim], made_by: str) -> Iterator[Claim]:
    """Yield the claims of one sentence that stand at no claim of the same sort by rules."""
    for made in (*_ties(draft, facts), *_roles(draft, facts), *_listings(draft, facts), *_duties(draft, facts),
                 *_attacks(draft, facts), *_aliases(draft, facts)):  # fmt: skip
        if not any(_same_sort(made, claim) and _overlap(made.span, claim.span) for claim in rules):
            yield msgspec.structs.replace(made, made_by=made_by)


_SORTS: tuple[tuple[type, ...], ...] = (
    (TieClaim, RoleClaim, IdentityClaim),
    (AttackClaim, CasualtyClaim),
    (DesignationClaim,),
    (CommitmentClaim,),
    (ResponsibilityClaim,),
)


def _same_sort(one: Claim, other: Claim) -> bool:
    if isinstance(one, CasualtyClaim):
        return isinstance(other, CasualtyClaim)
    return any(isinstance(one, sort) and isinstance(other, sort) for sort in _SORTS)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def without_others(rules: Sequence[Claim], learnt: Sequence[Claim]) -> list[Claim]:
    """Return the claims by rules but those of no kind and no topic of which a learnt one says most."""
    return [
        claim for claim in rules if not (_is_of_no_kind(claim) and any(_covers(m.span, claim.span) for m in learnt))
    ]


def _is_of_no_kind(claim: Claim) -> bool:
    return isinstance(claim, OtherClaim) and not claim.topic


def _covers(one: Span, other: Span) -> bool:
    """Whether one span covers most of another."""
    return 2 * (min(one.end, other.end) - max(one.start, other.start)) > other.end - other.start


def _between(draft: Draft, things: Sequence[Thing]) -> Span:
    places = [tokens_of(draft, thing) for thing in things]
    return draft.span(min(a for a, _ in places), max(b for _, b in places))


def _how(clause: Clause, link: Link) -> dict[str, object]:
    """Modality and polarity: as the clause has them, and where it has none of its own, as the model has."""
    negative = link.negative > 0.5 or clause.negative
    how: dict[str, object] = {"polarity": Polarity.NEGATIVE if negative else Polarity.POSITIVE}
    if (clause.segment.modality or "asserted") == "asserted" and link.mode != "asserted":
        how["modality"] = _MODES.get(link.mode) or Modality(link.mode)
    return how


def _ends(draft: Draft, link: Link) -> tuple[Clause, Found, Found] | None:
    one, other = found_at(draft, link.one), found_at(draft, link.other)
    clause = clause_at(draft, (link.one, link.other))
    if one is None or other is None or clause is None or one.root is other.root:
        return None
    return clause, one, other


def _name(found: Found, thing: Thing, draft: Draft) -> str:
    return found.root.name or draft.document.text[thing.start : thing.end]


def _ties(draft: Draft, facts: SentenceFacts) -> Iterator[Claim]:
    held = {link.one for link in facts.links if link.label == "holds"}
    for link in facts.links:
        if link.label not in TIES or (ends := _ends(draft, link)) is None:
            continue
        clause, one, other = ends
        span = _between(draft, (link.one, link.other))
        names = _name(one, link.one, draft), _name(other, link.other, draft)
        role = _ROLES.get(link.label)
        if role is not None and one.root.kind is MentionKind.PERSON:
            if link.one not in held:
                yield clause.make(
                    RoleClaim, span=span, holder=clause.id_of(one), role=role, title=role.value,
                    organization=clause.id_of(other), when=clause.when(), says=f"{names[0]} is {role} of {names[1]}",
                    **_how(clause, link),
                )  # fmt: skip
            continue
        if link.label in _ROLES and link.label != "leads":
            relation = Relation.FOUNDED if link.label == "founded" else Relation.MEMBER_OF
        else:
            relation = Relation(link.label.replace("-", "_"))
        yield clause.make(
            TieClaim, span=span, a=clause.ids([one]), b=clause.ids([other]), relation=relation,
            words=span.quote, when=clause.when(), says=f"{names[0]} {relation.value.replace('_', ' ')} {names[1]}",
            **_how(clause, link),
        )  # fmt: skip


def _roles(draft: Draft, facts: SentenceFacts) -> Iterator[Claim]:
    bodies = {link.one: link.other for link in facts.links if link.label == "of"}
    for link in facts.links:
        if link.label != "holds":
            continue
        holder, clause = found_at(draft, link.one), clause_at(draft, (link.one, link.other))
        body = bodies.get(link.other)
        organization = found_at(draft, body) if body else None
        if holder is None or clause is None or body is None:
            continue
        first, last = tokens_of(draft, link.other)
        hits = draft.lexicon.roles.find(draft.words, first, last)
        title = draft.document.text[link.other.start : link.other.end]
        place = draft.document.text[body.start : body.end] if body.type in "LRF" else ""
        yield clause.make(
            RoleClaim, span=_between(draft, (link.one, link.other, body)), holder=clause.id_of(holder),
            role=RoleClass(hits[0].value) if hits else RoleClass.OTHER, title=title,
            organization=clause.id_of(organization), place=place, when=clause.when(),
            former=bool(set(draft.words[max(0, first - 2) : last]) & draft.lexicon.former_words),
            says=f"{_name(holder, link.one, draft)} is {title} of {draft.document.text[body.start : body.end]}",
            **_how(clause, link),
        )  # fmt: skip


def _listings(draft: Draft, facts: SentenceFacts) -> Iterator[Claim]:
    for link in facts.links:
        if link.label != "designated-by":
            continue
        party, clause = found_at(draft, link.one), clause_at(draft, (link.one, link.other))
        hits = draft.lexicon.authorities.find(draft.words, *tokens_of(draft, link.other))
        if party is None or clause is None or not hits or not _lists(draft, link):
            continue  # who lists is the claim: a body that no list is known of tells nothing
        if _is_denied_between(draft, link) and not (clause.negative or link.negative > 0.5):
            continue  # `The UN list, by contrast, does not name X`: what is denied is not known, so nothing is told
        yield clause.make(
            DesignationClaim, span=_between(draft, (link.one, link.other)), parties=clause.ids([party]),
            authority=hits[0].value, when=clause.when(),
            says=f"{_name(party, link.one, draft)} is on the {hits[0].value.upper()} list", **_how(clause, link),
        )  # fmt: skip


def _is_denied_between(draft: Draft, link: Link) -> bool:
    """Whether a negation stands between the two things of a pair, in their clause or in another one."""
    places = tokens_of(draft, link.one), tokens_of(draft, link.other)
    first, last = min(end for _, end in places), max(start for start, _ in places)
    return bool(draft.lexicon.negations.find(draft.words, first, last))


def _lists(draft: Draft, link: Link) -> bool:
    """Whether a word of listing stands at the pair: to offer a reward, or not to recognise, is not to list."""
    places = tokens_of(draft, link.one), tokens_of(draft, link.other)
    first, last = min(a for a, _ in places) - 4, max(b for _, b in places) + 6
    first, last = max(0, first), min(last, len(draft.words))
    verbs = [hit for hit in draft.lexicon.list_verbs.find(draft.words, first, last) if hit.value != "weak"]
    return bool(verbs or draft.lexicon.programmes.find(draft.words, first, last))


def _duties(draft: Draft, facts: SentenceFacts) -> Iterator[Claim]:
    for link in facts.links:
        if link.label != "commits":
            continue
        bearer, clause = found_at(draft, link.one), clause_at(draft, (link.one, link.other))
        if clause is None:
            continue
        action = draft.document.text[link.other.start : link.other.end]
        yield clause.make(
            CommitmentClaim, span=_between(draft, (link.one, link.other)), bearer=clause.id_of(bearer), action=action,
            aspect="duty", when=clause.when(), says=f"{draft.document.text[link.one.start : link.one.end]}: {action}",
            **_how(clause, link),
        )  # fmt: skip


def _aliases(draft: Draft, facts: SentenceFacts) -> Iterator[Claim]:
    for link in facts.links:
        if link.label == "alias" and link.one.start < link.other.start:
            party, clause = found_at(draft, link.one), clause_at(draft, (link.one, link.other))
            if party is None or clause is None:
                continue
            alias = draft.document.text[link.other.start : link.other.end]
            yield clause.make(
                IdentityClaim, span=_between(draft, (link.one, link.other)), party=clause.id_of(party),
                aliases=(alias,), says=f"{_name(party, link.one, draft)} is also called {alias}", **_how(clause, link),
            )  # fmt: skip


def _attacks(draft: Draft, facts: SentenceFacts) -> Iterator[Claim]:
    for event in [link for link in facts.links if link.label == "incident"]:
        trigger = event.one
        slots = {label: [k.other for k in facts.links if k.one == trigger and k.label == label]
                 for label in ("by", "target", "place", "weapon", *_COUNTED)}  # fmt: skip
        clause = clause_at(draft, [trigger])
        if clause is None:
            continue
        text = draft.document.text
        words = {label: text[s[0].start : s[0].end] if s else "" for label, s in slots.items()}
        by = clause.ids(found_at(draft, thing) for thing in slots["by"])
        numbers = {label: n for label in _COUNTED for t in slots[label][:1] if (n := number_at(draft, t)) is not None}
        said = {"perpetrators": by, "target": words["target"], "place": words["place"], "weapon": words["weapon"]}
        near = [trigger, *(t for label in ("target", "place", "by") for t in slots[label][:1])]
        attack = clause.make(
            AttackClaim, span=_between(draft, near), when=clause.when(),
            says=f"{event.sort} on {words['target'] or words['place'] or 'somebody'}", **said, **_how(clause, event),
        )  # fmt: skip
        if words["target"] or words["place"] or by:
            yield attack
        if numbers:
            counted = [trigger, *(t for label in numbers for t in slots[label][:1])]
            yield clause.make(
                CasualtyClaim, span=_between(draft, counted), event=attack.id, when=clause.when(), **numbers, **said,
                says="; ".join(f"{figure(n)} {label}" for label, n in numbers.items()), **_how(clause, event),
            )  # fmt: skip
        for link in facts.links:
            if link.label == "responsible" and link.other == trigger and (held := found_at(draft, link.one)):
                how = {"claimed": "claimed", "denied": "denied", "accused": "blamed"}.get(link.mode, "asserted")
                yield clause.make(
                    ResponsibilityClaim, span=_between(draft, (link.one, trigger)), holder=clause.ids([held]),
                    of=text[trigger.start : trigger.end], attribution=how, event=attack.id, when=clause.when(),
                    says=f"{_name(held, link.one, draft)}: {how}", **_how(clause, link),
                )  # fmt: skip
