"""Listings by the shape of a clause: `was entered on 14 May`, `got his own number`, `has been off since spring`.

English. A clause is of such a shape by its verb and what stands right behind it; what follows that may be any adjunct.
A list or an authority was spoken of before. Its claims are tentative: the record may confirm them, and never speaks
against them; but for the few shapes that say no other thing.
"""

from typing import NamedTuple

from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.bearers import owns
from onrecord.read.claims.clause import FARTHEST_NAME, Clause, is_party
from onrecord.read.claims.counted import by_members
from onrecord.read.claims.listing.after_another import comes_ahead
from onrecord.read.claims.listing.coordinated import coordinated
from onrecord.read.claims.listing.gone_off import stays_hit
from onrecord.read.claims.listing.hypothetical import is_hypothetical
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.loose_ends import (
    BE,
    MOVE_OFF,
    MOVE_ON,
    PUT,
    TAKEN,
    WIDTH,
    ends,
    goes_on_or_off,
    is_there,
    past_adverbs,
    past_small,
)
from onrecord.read.claims.listing.named_then import is_named_then
from onrecord.read.claims.listing.programmes import is_under_programme
from onrecord.read.claims.listing.reached import find_reached, slips
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.text.dates import names_a_year

_ALONE = words("delisted deleted removed dropped")
_GET = words(
    "has have had get gets got gotten earn earns earned receive receives received rate rates rated merit merits"
)
_ENTRIES = words("entry line listing designation number slot tag one")
"""Nouns for what a party has on a list; `one` takes up the noun of the clause before."""
_TARGETS = words("sdn sdns designee designees")
_HOLD = words(
    "has have had holds hold held keeps keep kept lists list listed carries carry carried blocks block blocked"
)
_TOO = words("too also likewise besides equally similarly alike")


class Loose(NamedTuple):
    """What such a clause tells: of whom, and how; and whether its words say no other thing.

    Attributes:
        parties: Who is listed.
        polarity: Whether that is denied.
        status: `listed` or `delisted`.
        sure: The words say no other thing.
        key: The authority that the words mean; empty for that spoken of.
    """

    parties: list[Found]
    polarity: Polarity
    status: str = "listed"
    sure: bool = False
    key: str = ""


def find_loose(clause: Clause, state: State) -> Loose | None:
    """Return the listing that a clause tells by its shape; None where it has none of these shapes."""
    segment = clause.segment
    if clause.draft.lexicon.language != "en" or segment.verb is None or segment.kind == "attribution":
        return None
    if is_hypothetical(clause) or segment.modality in ("opinion", "forecast", "considered", "planned"):
        return None
    if not _speaks_of_list(clause, state):
        return None
    shapes = (_has_none, _imposed_on, _dropped_by, _kept_by)
    told = next((told for shape in shapes if (told := shape(clause)) is not None), None) or _turn_of(clause, state)
    return told or _reached(clause, state) or _of_subject(clause, state)


_MEASURES = words("sanctions measures restrictions ban freeze embargo penalties sanction blacklisting")
_IMPOSED = words("imposed placed slapped levied put clamped laid announced adopted enacted")
_DROPPED = words("dropped released cleared delisted removed freed struck")
_HITS_TOO = frozenset({"struck"})
"""What without `off` says that somebody was hit."""


def _imposed_on(clause: Clause) -> Loose | None:
    """Whom measures were imposed on: `Sanctions were imposed on X by the United States`."""
    draft, verb = clause.draft, clause.segment.verb or clause.first
    if not any(draft.words[at] in _MEASURES for at in range(clause.first, verb)):
        return None
    for at in range(verb, clause.last - 2):
        if draft.words[at] in _IMPOSED and draft.words[at + 1] in ("on", "upon", "against"):
            named = [f for f in clause.mentions(at + 2) if f.first <= at + 3 and can_be_listed(clause, f)]
            if named:
                told = bool(clause.hits(draft.lexicon.authorities))
                return Loose(named[:1], Polarity.NEGATIVE if clause.negative else Polarity.POSITIVE, sure=told)
    return None


def _dropped_by(clause: Clause) -> Loose | None:
    """Whom an authority has dropped: `Washington has since dropped X`."""
    draft = clause.draft
    actors = clause.hits(draft.lexicon.authorities)
    goes_on = clause.last < len(draft.tokens) and "," in (
        draft.tokens[clause.last - 1].text,
        draft.tokens[clause.last].text,
    )
    if not actors or actors[0].first - clause.first > 1 or goes_on:
        return None  # `removed X, an adviser, | from its list` is told by the rest
    for at in range(actors[0].last, clause.last - 1):
        if draft.words[at] not in _DROPPED or any(draft.words[to] in BE for to in range(actors[0].last, at)):
            continue
        named = [f for f in clause.mentions(at + 1) if f.first <= at + 2 and can_be_listed(clause, f) and is_party(f)]
        off = bool(named) and draft.words[named[0].last : named[0].last + 1] == ["off"]
        if draft.words[at] in _HITS_TOO and not off:
            return None  # `The Treasury struck him in May`
        if named and ends(clause, named[0].last + off):
            return Loose(named[:1], Polarity.NEGATIVE if clause.negative else Polarity.POSITIVE, "delisted")
    return None


def _turn_of(clause: Clause, state: State) -> Loose | None:
    """Whose turn it was, right behind a listing: `In March 2013 it was the turn of X`."""
    draft, near = clause.draft, state.listed_in >= clause.segment.sentence - 1
    for at in range(clause.first + 1, clause.last - 2) if near else ():
        if draft.words[at : at + 2] != ["turn", "of"]:
            continue
        named = [f for f in clause.mentions(at + 2) if f.first <= at + 3 and is_party(f) and can_be_listed(clause, f)]
        if named and ends(clause, named[0].last):
            polarity = Polarity.NEGATIVE if clause.negative else Polarity.POSITIVE
            return Loose(named[:1], polarity, sure=_names_year(clause) and not clause.negative)
    return None


_ACTS = words("listing listings entry entries designation designations sanctions measures")
_FOR = words("for of on against covering concerning")


def _has_none(clause: Clause) -> Loose | None:
    """Whom an authority is said to have no entry for: `There is no UN listing for X`, `The UN has no entry for X`."""
    draft = clause.draft
    for at in range(clause.first, clause.last - 2):
        if draft.words[at] != "no":
            continue
        noun = next((to for to in range(at + 1, min(clause.last, at + 5)) if draft.words[to] in _ACTS), None)
        if noun is None or draft.words[noun + 1 : noun + 2] == [] or draft.words[noun + 1] not in _FOR:
            continue
        actors = clause.hits(draft.lexicon.authorities, None, noun)
        named = [
            f for f in clause.mentions(noun + 2) if f.first <= noun + 3 and (f.members or can_be_listed(clause, f))
        ]
        if actors and named:
            return Loose(named[:1], Polarity.NEGATIVE, sure=True)
    return None


def _speaks_of_list(clause: Clause, state: State) -> bool:
    """Whether a list, a listing or an authority was told before, or is named here."""
    return (
        state.list_in >= 0
        or bool(state.authority)
        or bool(clause.hits(clause.draft.lexicon.authorities))
        or bool(clause.hits(clause.draft.lexicon.list_nouns))
        or any(clause.draft.words[at] in _TARGETS for at in range(clause.first, clause.last))
    )


def _of_subject(clause: Clause, state: State) -> Loose | None:
    """What a clause tells of its subject."""
    verb = clause.segment.verb
    party = _subject(clause)
    parties = _joined(clause, party) if party is not None else _several(clause)
    if not parties or verb is None:
        return None
    at = past_small(clause, verb)
    if _is_unlisted(clause, at):
        return Loose(parties, Polarity.POSITIVE if clause.negative else Polarity.NEGATIVE)
    if slips(clause):
        return Loose(parties, Polarity.POSITIVE if clause.negative else Polarity.NEGATIVE, sure=True)
    shape = _shape(clause, at)
    if shape is not None and shape[0] == "listed" and stays_hit(clause, verb):
        shape = (shape[0], True, shape[2])
    if shape is None and is_there(clause, at, state):
        shape = ("listed", False, "")
    if shape is None:
        return None
    status, sure, key = shape
    denied = clause.negative
    sentence = clause.segment.sentence
    near = state.listed_in == sentence or state.list_in == sentence - 1
    inside = clause.draft.words[at + 1 : at + 2] == ["in"] and _names_year(clause)
    near = near or (inside and max(state.listed_in, state.list_in) >= sentence - _NEAR)
    polarity = Polarity.NEGATIVE if denied else Polarity.POSITIVE
    sure = sure or (status == "listed" and is_named_then(clause, state, at))
    sure = (sure and (near or bool(key) or status != "listed" or stays_hit(clause, verb))) or _owns_entry(clause, at)
    return Loose(parties, polarity, status, sure or (status == "delisted" and near), key)


_NEAR = 2
"""Sentences back in which a listing or a list is what a date in full goes on from."""


def _names_year(clause: Clause) -> bool:
    """Whether a clause dates what it tells in full."""
    when = clause.when()
    return when is not None and names_a_year(when.quote)


def _owns_entry(clause: Clause, at: int) -> bool:
    """Whether a clause dates an entry of a party's own: `got his own number in May`."""
    own = "own" in clause.draft.words[at + 1 : at + 1 + WIDTH]
    return own and clause.when() is not None and _has_entry(clause, at + 1)


def _several(clause: Clause) -> list[Found]:
    """The parties that the subject stands for, where the text told of them before: `they were both still there`."""
    groups, subject = clause.groups, clause.subject
    plural = subject is not None and (bool(subject.members) or clause.draft.words[subject.first] in ("they", "both"))
    one = {tuple(id(f.root) for f in group.members) for group in groups}
    if len(one) != 1 or any(group.some or group.none for group in groups) or not plural:
        return []
    members = by_members(groups[:1])
    return members if len(members) > 1 and all(can_be_listed(clause, f) for f in members) else []


def _joined(clause: Clause, party: Found) -> list[Found]:
    """The subject of a clause, with the names that are coordinated with it before the verb: `X and Y went on`."""
    verb = clause.segment.verb or clause.first
    named = [f for f in clause.mentions(None, verb) if f.form is MentionForm.NAMED and can_be_listed(clause, f)]
    if len(named) < 2 or named[0] is not party:
        return [party]
    gap = clause.draft.words[named[0].last : named[1].first]
    plain = bool(gap) and all(word in clause.draft.lexicon.conjunctions for word in gap)
    return coordinated(clause, named[:2]) if plain else [party]


def _subject(clause: Clause) -> Found | None:
    """The one party that a clause is about: its subject, and no part of it."""
    subject, draft = clause.subject, clause.draft
    if subject is None or not can_be_listed(clause, subject) or subject.members:
        return None
    if subject.form is not MentionForm.NAMED and (subject.plural or draft.words[subject.first] == "they"):
        return None
    inside = clause.first <= subject.first < (clause.segment.verb or clause.first)
    if inside and (owns(draft, subject) or _hangs(clause, subject)):
        return None
    return subject


def _hangs(clause: Clause, found: Found) -> bool:
    draft, lexicon, at = clause.draft, clause.draft.lexicon, found.first - 1
    while at >= clause.first and (draft.words[at] in lexicon.articles or draft.words[at] in lexicon.titles):
        at -= 1
    return at >= clause.first and (draft.words[at] in lexicon.prepositions or draft.words[at] in lexicon.of_words)


def _shape(clause: Clause, at: int) -> tuple[str, bool, str] | None:
    """What the verb at a token, with the words behind it, says: the status, whether surely, and of which authority."""
    draft, word = clause.draft, clause.draft.words[at]
    passive = any(draft.words[to] in BE for to in range(max(clause.first, at - 3), at))
    behind = at + 1
    if passive and word in TAKEN:
        off = behind < clause.last and draft.words[behind] == "off"
        if (off or word in _ALONE) and ends(clause, behind + off):
            return "delisted", False, ""
    if passive and word in PUT and ends(clause, behind):
        return "listed", False, ""
    if word in MOVE_ON and (
        goes_on_or_off(clause, behind, "on") or (clause.when() and goes_on_or_off(clause, behind, "in"))
    ):
        plain = behind + 1 < clause.last and draft.in_date(draft.tokens[behind + 1].start)  # `came on 3 May`
        return "listed", clause.when() is not None and not plain, ""  # `went on in May`, of a list spoken of
    if word in MOVE_OFF and goes_on_or_off(clause, past_adverbs(clause, behind), "off"):
        return "delisted", False, ""
    if word in BE and _is_target(clause, behind):
        return "listed", True, "ofac"
    if _waits_until(clause, at) or (not passive and comes_ahead(clause, at)):
        return "listed", True, ""
    if word in _PLACED and is_under_programme(clause, past_adverbs(clause, behind)):
        return "listed", True, "ofac"
    if word in _GET and _has_entry(clause, behind):
        return "listed", "own" in draft.words[behind : behind + WIDTH] and clause.when() is not None, ""
    return None


def _waits_until(clause: Clause, at: int) -> bool:
    """Whether a party had to wait until a date, and for nothing else that is told: `X had to wait until May 2014`."""
    draft = clause.draft
    waits = next((to for to in range(at, min(clause.last, at + WIDTH)) if draft.words[to] in ("wait", "waited")), None)
    if waits is None or draft.words[waits + 1 : waits + 2] not in (["until"], ["till"]) or clause.negative:
        return False
    dated = clause.when(waits + 1) is not None
    return dated and not any(draft.verbs[waits + 1 : clause.last]) and ends(clause, waits + 1)


_PLACED = words(
    "sits sit sat falls fall fell comes come came stands stand stood runs ran features featured ranks ranked figures "
    "figured appears appeared goes go went lies lie is are was were remains remained filed entered kept held placed put"
)
"""Verbs that with `under` and a programme say where a party is filed."""


_UNLISTED = words("unlisted unsanctioned undesignated")


def _is_unlisted(clause: Clause, at: int) -> bool:
    """Whether a predicate denies the listing by its own prefix: `is unlisted`, `remains unsanctioned`."""
    here = clause.draft.words
    behind = here[at : min(clause.last, at + WIDTH)]
    return (here[at] in BE or here[at - 1] in BE) and any(word in _UNLISTED for word in behind)


def _is_target(clause: Clause, at: int) -> bool:
    """Whether a predicate is a word for who stands on the American list: `is an SDN`, `are not SDNs`."""
    draft = clause.draft
    for to in range(at, min(clause.last, at + WIDTH)):
        if draft.words[to] in _TARGETS:
            return True
        if draft.words[to : to + 2] == ["specially", "designated"]:
            return True
        if draft.words[to] in draft.lexicon.prepositions:
            return False
    return False


def _has_entry(clause: Clause, at: int) -> bool:
    """Whether an object is what a party has on a list: `his own number`, `an entry of its own`, `one too`."""
    draft = clause.draft
    for to in range(at, min(clause.last, at + WIDTH)):
        if draft.words[to] in _ENTRIES:
            if draft.words[to] == "one":
                return draft.words[to + 1 : to + 2] == ["too"] or draft.words[to + 1 : to + 3] == ["as", "well"]
            own = any(draft.words[before] == "own" for before in range(at, to))
            plain = draft.words[to] in ("entry", "listing", "designation", "line")
            after = draft.words[to + 1] if to + 1 < clause.last else ""
            return (own or plain) and (after in ("of", "as", "") or ends(clause, to + 1))
        if draft.words[to] in draft.lexicon.prepositions or draft.verbs[to] or draft.tokens[to].text[0].isupper():
            return False
    return False


def _kept_by(clause: Clause) -> Loose | None:
    """The party that a description in apposition says an authority keeps: `X, a firm the Treasury keeps on its list`.

    Or the object of an authority's verb, with a word for `also`: `The Treasury in Washington has him as well`.
    """
    draft, verb = clause.draft, clause.segment.verb
    actors = [h for h in clause.hits(draft.lexicon.authorities) if verb is not None and h.last <= clause.last - 1]
    if not actors or verb is None:
        return None
    held = next((at for at in range(actors[0].last, clause.last) if draft.words[at] in _HOLD), None)
    if held is None or any(draft.verbs[at] for at in range(actors[0].last, held)):
        return None
    if actors[0].first - clause.first <= 1:
        return _object_of(clause, held)
    return _apposed(clause, actors[0].first, held)


def _object_of(clause: Clause, held: int) -> Loose | None:
    draft, at = clause.draft, held + 1
    objects = [f for f in clause.mentions(at) if f.first == at or draft.words[f.first - 1] in draft.lexicon.articles]
    objects = [f for f in objects if f.first - at <= 1 and is_party(f) and can_be_listed(clause, f) and not f.members]
    if not objects:
        return None
    tail = draft.words[objects[0].last : clause.last]
    adds = any(word in _TOO for word in tail) or tail[:2] == ["as", "well"]
    adds = adds or tail[:2] in (["on", "theirs"], ["on", "its"], ["on", "his"]) or tail[:3] == ["on", "their", "own"]
    adds = adds or tail[:3] == ["on", "its", "own"]
    adds = adds or draft.words[held - 1] == "still"  # `Washington still has him`
    if not adds or any(draft.verbs[objects[0].last : clause.last]):
        return None
    return Loose([objects[0]], Polarity.NEGATIVE if clause.negative else Polarity.POSITIVE)


def _apposed(clause: Clause, actor: int, held: int) -> Loose | None:
    """The name before a description that an authority's verb closes: `, a firm that the Treasury keeps on its list`."""
    draft = clause.draft
    opens = draft.words[clause.first] in draft.lexicon.articles and draft.tokens[clause.first - 1].text == ","
    plain = not any(draft.verbs[at] or draft.tokens[at].text in ",;:" for at in range(clause.first, actor))
    first, _ = draft.sentences[clause.segment.sentence]
    named = [
        f
        for f in draft.within(max(first, clause.first - FARTHEST_NAME), clause.first)
        if f.form is MentionForm.NAMED and is_party(f) and can_be_listed(clause, f)
    ]
    if not opens or not plain or not named or named[-1].last != clause.first - 1:
        return None
    place = any(draft.words[at] in ("on", "in", "under") for at in range(held + 1, min(clause.last, held + WIDTH)))
    if not place and held + 1 < clause.last and not ends(clause, held + 1):
        return None
    return Loose([named[-1]], Polarity.NEGATIVE if clause.negative else Polarity.POSITIVE)


def _reached(clause: Clause, state: State) -> Loose | None:
    reached = find_reached(clause, state)
    if reached is None:
        return None
    polarity = Polarity.NEGATIVE if reached.denied else Polarity.POSITIVE
    return Loose([reached.party], polarity, sure=reached.clear, key=reached.key)
