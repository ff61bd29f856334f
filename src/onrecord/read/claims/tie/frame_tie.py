"""Ties by the frame of a sentence: a verb of tying, the party behind its preposition, and the one that is tied to it.

`El tanquero X cuelga de Y`; `la liste rattache X à Y et à Z`; `Die UN rechnet X der Gruppe Y zu`; `С Y увязывают X`;
`the one linked to X and, further south, to Y`. The words say that a list, or somebody, sees a tie, not which one.
"""

import functools

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, Modality, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.described_so import described_so
from onrecord.read.claims.tie.seen_ties import seen_by_authority
from onrecord.read.draft import Found
from onrecord.read.lexicon.tie_frames import FRAMES, Frames

FARTHEST = 24
"""Tokens between a verb of tying and the preposition before the other party."""
NEAR = 4
"""Tokens between the preposition and that party: `a la empresa X`."""


_SEPARABLE = frozenset(
    "rechnet rechnen ordnet ordnen schreibt zugerechnet zugeordnet gehört zuordnet zuordnen zurechnet zurechnen"
    " zuschreibt zuschreiben zuschlägt".split()
)
"""German verbs whose other party stands in the dative, without a preposition."""
_FROM = frozenset("aus из".split())
_DATIVE = frozenset({"der", "dem", "den"})
_NO_TIE = frozenset("married sentenced extradited sent sold handed deported".split())


def find_frame_ties(clause: Clause) -> list[Claim]:
    """Return the tie that the frame of a clause tells: one claim, with every party behind the preposition."""
    frames = FRAMES.get(clause.draft.lexicon.language)
    if frames is None:
        return []
    for at in range(clause.first, clause.last):
        word = clause.draft.words[at]
        if word in _NO_TIE or any(f.first <= at < f.last for f in clause.draft.around(at, 8, 1)):
            continue
        ties, hangs = bool(frames.tie.match(word)), bool(frames.hang.match(word))
        if not ties and not hangs:
            continue
        others, tied = _hung_behind(clause, frames, at) if hangs else ([], [])
        others = others or _others(
            clause, frames, at, frames.to | frames.on if ties and hangs else frames.to if ties else frames.on
        )
        if not others and word.startswith("gehör") and belongs_to(clause, at + 1):
            others = _dative(clause, at)
        if not others and ties:
            others = _fronted(clause, frames, at) or (_dative(clause, at) if word in _SEPARABLE else [])
        tied = tied or (_tied(clause, frames, at, others) if others else [])
        if others and not tied and ties and _seer_before(clause) is not None:
            tied = seen_by_authority(clause, at)
        if tied and (_any_listed(*tied, *others) or listed_by(clause, at) or _seer_before(clause)):
            return [_claim(clause, tied, others, at)]
    return _by_entry(clause, frames)


def _seer_before(clause: Clause) -> Found | None:
    """The authority that a relative clause hangs on, which sees the tie: `el Tesoro, que la vincula con X`."""
    head = clause.head if clause.segment.kind == "relative" else None
    return head if head is not None and head.root.authority else None


def _any_listed(*found: Found) -> bool:
    """Whether one of some parties is on record, or of those that a word for several stands for."""
    return any(f.root.listed or any(member.root.listed for member in f.members) for f in found)


def _hung_behind(clause: Clause, frames: Frames, at: int) -> tuple[list[Found], list[Found]]:
    """What opens a clause behind a preposition, and what its verb hangs on it: `De X cuelga Y`, `An X hängt Y`."""
    draft, first = clause.draft, clause.first
    while first < at and draft.words[first] in draft.lexicon.conjunctions:
        first += 1
    if first >= at or draft.words[first] not in frames.on:
        return [], []
    owner = _party_at(clause, first + 1, at)
    hung = [f for f in draft.within(at + 1, clause.last) if f.first - at <= NEAR and _may_be_tied(f)]
    if owner is None or not hung or hung[0].root is owner.root or any(draft.verbs[owner.last : at]):
        return [], []
    return [owner], _with_joined(clause, hung[0], clause.last, frames.on)


def _by_entry(clause: Clause, frames: Frames) -> list[Claim]:
    """`The entry on X names Y`, `X's file mentions Y`, `В записи о X указан Y`: what stands in whose entry."""
    draft = clause.draft
    for at in range(clause.first + 1, clause.last):
        if draft.words[at] not in frames.names or _in_name(clause, at):
            continue
        text = next((n for n in range(at - 1, clause.first - 1, -1) if frames.texts.match(draft.words[n])), None)
        if text is None or _in_name(clause, text):
            continue
        known = [f for f in draft.within(max(clause.first, text - NEAR), at) if is_party(f) and not f.root.authority]
        behind = [f for f in draft.within(at + 1, clause.last) if f.first - at <= NEAR and _may_be_tied(f)]
        if not known and len(behind) > 1:
            known, behind = behind[:1], behind[1:]  # `Der Eintrag nennt für X Y`
        if not known or not behind or known[-1].root is behind[0].root:
            continue
        if any(word in draft.lexicon.as_words for word in draft.words[at + 1 : max(known[-1].first, behind[0].first)]):
            continue  # `The entry gives X's address as Y` ties nobody
        if known[-1].root.listed or behind[0].root.listed:
            return [_claim(clause, known[-1:], _with_joined(clause, behind[0], clause.last, frames.to), at, told=False)]
    return []


def _others(clause: Clause, frames: Frames, at: int, prepositions: frozenset[str]) -> list[Found]:
    """The parties behind the first preposition after a verb that one follows, with those joined to them."""
    draft, end = clause.draft, _end(clause)
    for place in range(at + 1, min(end, at + FARTHEST)):
        if draft.tokens[place].text in ";:" or (draft.verbs[place] and not _in_name(clause, place)):
            return []
        if draft.words[place] not in prepositions or _in_name(clause, place):
            continue
        found = _party_at(clause, place + 1, end)
        if found is not None:
            return _with_joined(clause, found, end, prepositions)
    # the object of the verb may be such a word as well: `asocia a los dos con X`
    groups = (_group_at(clause, n) for n in range(at + 1, end) if clause.draft.words[n] in prepositions)
    return next(([group] for group in groups if group is not None), [])


def _group_at(clause: Clause, at: int) -> Found | None:
    """The word for several parties that has the preposition in it: `ligada a los dos socios`."""
    return next((f for f in clause.draft.within(at, clause.last) if f.first == at and f.members), None)


def _fronted(clause: Clause, frames: Frames, at: int) -> list[Found]:
    """The parties behind a preposition before the verb: `С Y американцы увязывают X`, `X ist mit Y verbunden`."""
    draft = clause.draft
    closes = draft.lexicon.language == "de" and (at >= clause.last - 2 or draft.tokens[at + 1].text == ",")
    for place in range(clause.first, at if closes else min(at, clause.first + 2)):
        if draft.words[place] in frames.to:
            found = _party_at(clause, place + 1, at)
            return _with_joined(clause, found, at, frames.to) if found is not None else []
    return []


def belongs_to(clause: Clause, at: int) -> bool:
    """Return whether a German verb of belonging has its particle at the end: `gehört der Gruppe X an`, is one of it."""
    words = [word for word in clause.draft.words[at : clause.last] if word[0].isalpha()]
    return clause.draft.lexicon.language == "de" and words[-1:] == ["an"]


def _dative(clause: Clause, at: int) -> list[Found]:
    """The party in the dative of a German verb: `X wird der Gruppe Y zugerechnet`, `rechnet X der Gruppe Y zu`."""
    draft = clause.draft
    found = [f for f in clause.parties() if not f.root.authority and draft.words[max(0, f.first - 1)] in _DATIVE]
    if not found and draft.words[at] in _SEPARABLE and (at >= clause.last - 2 or draft.tokens[at + 1].text == ","):
        found = [f for f in clause.parties() if not f.root.authority and f.last == at]  # `die er X zuordnet`
    found = [f for f in found if f.first > clause.first + 1 and f.form is MentionForm.NAMED]
    return found[-1:] or [f for f in clause.parties() if f.members and f.first > clause.first + 1][-1:]


def _party_at(clause: Clause, first: int, end: int) -> Found | None:
    """The party that begins a few tokens behind a preposition, no verb, mark or other preposition between."""
    draft = clause.draft
    for found in draft.within(first, end):
        if found.first - first > NEAR:
            return None
        gap = range(first, found.first)
        if any(draft.tokens[n].text in ",;:" or draft.words[n] in draft.lexicon.prepositions for n in gap):
            return None
        if _may_be_tied(found) and not _owns(clause, found):
            return found
    return None


def _may_be_tied(found: Found) -> bool:
    """Whether a mention can be the other end of a tie: a party, or any name that is not one of a place."""
    named = found.form is MentionForm.NAMED and not found.place
    return (is_party(found) or named) and not found.root.authority


def _with_joined(clause: Clause, found: Found, end: int, prepositions: frozenset[str]) -> list[Found]:
    """A party with those joined to it, each with the preposition again or without: `to X and, down south, to Y`."""
    draft, chosen = clause.draft, [found]
    for other in draft.within(found.last, end):
        gap = range(chosen[-1].last, other.first)
        said = [draft.words[n] for n in gap]
        if any(draft.verbs[n] for n in gap) or any(draft.tokens[n].text in ".;:" for n in gap):
            break
        joined = any(word in draft.lexicon.conjunctions or word == "," for word in said)
        plain = all(
            word in draft.lexicon.conjunctions | draft.lexicon.articles | prepositions
            or not word.isalpha()
            or len(word) < 2
            for word in said
        )
        again = bool(said) and any(word in prepositions for word in said[-2:])
        if not joined or not (plain or again or _describes(clause, said)):
            if not _may_be_tied(other):
                continue
            break
        if _may_be_tied(other) and not _owns(clause, other):
            chosen.append(other)
    return chosen


def _describes(clause: Clause, said: list[str]) -> bool:
    """Whether the words before a joined party describe it: `y con su socio X`, `et à la société X`."""
    lexicon = clause.draft.lexicon
    nouns = lexicon.group_nouns | lexicon.person_nouns | lexicon.articles | lexicon.conjunctions | lexicon.prepositions
    plain = [
        w for w in said if w.isalpha() and w not in nouns and w not in lexicon.possessives and w not in lexicon.roles
    ]
    return len(plain) <= 1


def _tied(clause: Clause, frames: Frames, at: int, others: list[Found]) -> list[Found]:
    """Who is tied to the others: what stands between, before the verb, or what the clause hangs on."""
    draft = clause.draft
    roots = {id(f.root) for f in others}
    first_other, last_other = others[0].first, others[-1].last
    # What a list ties is one of its parties, whatever its name looks like.
    quoted = bool(listed_by(clause, at))
    parties = [
        f
        for f in draft.within(clause.first, _end(clause))
        if (is_party(f) or (quoted and _may_be_tied(f)))
        and not f.root.authority
        and id(f.root) not in roots
        and not _agent(clause, frames, f)
    ]
    between = [f for f in parties if at < f.first and f.last <= first_other and not _owns(clause, f)]
    behind = [f for f in parties if at < f.first and f.first >= last_other] if first_other < at else []
    before = [f for f in parties if f.last <= at and f.first >= clause.first]
    text = any(frames.texts.match(word) for word in draft.words[max(clause.first, at - NEAR) : at])
    if between:
        return _run(clause, between)
    if behind:
        return _run(clause, behind)
    own = [f for f in before if not _owns(clause, f)]
    # `The X who stands beside him is linked to Y`: what a preposition governs is not what the verb ties.
    closed = draft.lexicon.prepositions | draft.lexicon.of_words | _FROM  # `La firma X, de Ostrel, está ligada a Y`
    own = [f for f in own if draft.words[max(0, f.first - 1)] not in closed] or own
    if own:
        return _run(clause, own)
    owners = [f for f in before if text and f.form is MentionForm.PRONOMINAL]
    if owners:
        return owners[-1:]  # `su ficha remite a X`: whose entry it is
    hangs = clause.segment.kind in ("relative", "participle", "appositive", "fragment")
    for found in (clause.head if hangs else None, clause.subject, clause.head, described_so(clause)):
        if found is not None and is_party(found) and not found.root.authority and id(found.root) not in roots:
            return [found]
    return []


def _run(clause: Clause, found: list[Found]) -> list[Found]:
    """The last of some parties with those joined to it by a comma or a conjunction."""
    draft, chosen = clause.draft, found[-1:]
    for other in found[-2::-1]:
        said = draft.words[other.last : chosen[0].first]
        if not said or len(said) > NEAR or any(draft.verbs[other.last : chosen[0].first]):
            break
        if not any(word in draft.lexicon.conjunctions or word == "," for word in said):
            break
        chosen.insert(0, other)
    return chosen


def _agent(clause: Clause, frames: Frames, found: Found) -> bool:
    """Whether a party is who sees the tie: `por X`, `par X`."""
    before = clause.draft.words[max(0, found.first - 2) : found.first]
    return any(word in frames.by for word in before)


def _owns(clause: Clause, found: Found) -> bool:
    """Whether a pronoun only says whose something is: `su` of `su socio`."""
    word = clause.draft.words[found.first]
    return (
        found.form is MentionForm.PRONOMINAL
        and word in clause.draft.lexicon.possessives
        and word not in clause.draft.lexicon.pronouns
    )


def _in_name(clause: Clause, at: int) -> bool:
    return any(f.first <= at < f.last for f in clause.draft.around(at, 8, 1))


def _end(clause: Clause) -> int:
    """Where the clause ends; in a clause that a comma cuts, its sentence."""
    return clause.reach


def _claim(clause: Clause, tied: list[Found], others: list[Found], at: int, *, told: bool = True) -> Claim:
    draft = clause.draft
    places = [*tied, *others]
    inside = [f for f in places if f.first >= clause.first]
    first = min([at, *(f.first for f in inside)])
    if told and clause.segment.kind in ("main", "coordinate", "content"):
        first = clause.first
    while first < at and draft.words[first] in draft.lexicon.conjunctions | draft.lexicon.content_words:
        first += 1
    last = max(at + 1, *(f.last for f in inside))
    names = [" and ".join(f.root.name or "the party" for f in side[:3]) for side in (tied, others)]
    return clause.make(
        TieClaim,
        span=draft.span(first, max(last, min(clause.last, last + 2))),
        a=clause.ids(tied),
        b=clause.ids(others),
        relation=Relation.LINKED_TO,
        words=draft.text_of(at, at + 1),
        when=clause.when(),
        says=f"{names[0]} is linked to {names[1]}",
        **(_told(clause, at) if told else {}),
    )


def _told(clause: Clause, at: int) -> dict[str, object]:
    """The list that sees the tie, where one does: what it says is on record, whoever passes it on."""
    seer = _seer_before(clause)
    speaker = seer.root.name if seer is not None else listed_by(clause, at)
    if not speaker or clause.segment.modality not in ("", "asserted", "reported"):
        return {}
    return {"speaker": speaker, "modality": Modality.ASSERTED}


def listed_by(clause: Clause, at: int) -> str:
    """Return the words for the list that sees a tie; empty where the clause does not say that a list does.

    The list, or its authority, is the subject right before the verb, the doer behind it, or stands behind the verb as
    the place of the tie: `el registro lo vincula con X`, `booked by the Americans to X`, `ligado a X en su ficha`.
    """
    frames = FRAMES.get(clause.draft.lexicon.language)
    draft = clause.draft
    if frames is None:
        return ""
    for place in (*range(at - 1, max(clause.first, at - NEAR) - 1, -1), *range(at + 1, min(clause.last, at + NEAR))):
        if _names_list(clause, frames, place):
            between = draft.within(min(place, at) + 1, max(place, at))
            if all(f.form is MentionForm.PRONOMINAL or f.root.authority for f in between):
                return draft.text_of(place, place + 1)
    for place in range(at + 1, clause.last):
        said = draft.words[max(at, place - NEAR) : place]
        if frames.texts.match(draft.words[place]) and any(word in _IN for word in said):
            return draft.text_of(place, place + 1)
    return ""


_IN = frozenset("in en dans im in в во laut selon según по".split())
"""Words before the text in which a tie stands."""


def _names_list(clause: Clause, frames: Frames, at: int) -> bool:
    """Whether a token is a word for a list, or a part of the name of one that has it."""
    draft = clause.draft
    if frames.texts.match(draft.words[at]):
        return not _in_name(clause, at)
    return bool(draft.lexicon.authorities.find(draft.words, at, at + 1)) or any(
        f.first <= at < f.last and f.root.authority for f in draft.around(at, 4, 1)
    )


@functools.cache
def languages() -> tuple[str, ...]:
    """Return the languages that have frames."""
    return tuple(FRAMES)
