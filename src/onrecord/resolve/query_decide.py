"""Decide a query: candidates with their names, reasons and conflicts become linked, ambiguous or nil."""

from typing import NamedTuple

from onrecord.model.record import Entity
from onrecord.model.vocab import MentionKind, NameQuality, Outcome
from onrecord.resolve.features import FEATURES
from onrecord.resolve.matcher import Scored
from onrecord.resolve.near import ONE_WORD
from onrecord.resolve.query_facts import Bearing
from onrecord.resolve.query_words import Difference, difference

_AT = {name: number for number, (name, _) in enumerate(FEATURES)}
FULL = 0.8
"""Score from which two names are taken for spellings of one full name."""
NEAR = 0.4
"""Score from which a strong reason carries a name that is spelt otherwise."""
_WHOLE = 0.97
_COVERED = 0.85
"""Share of the weight of a query that a name must have to hold it whole: one letter may differ."""
_SLIP = 0.75
"""Share of letters by which a word left over may be the other one with a slip, where a strong reason says so."""
_LEAD = 0.15
"""Lead in score by which a name is clearly the nearer."""
_SHORT = 5
"""Letters of an organisation's name that may be an acronym of several."""


class Weighed(NamedTuple):
    """A candidate with how what is told bears on it.

    Attributes:
        written: The record writes a name of it as the query does, but for case, marks and punctuation.
        lossy: The query is in a script of which many names have one Latin form, or one name has many.
        query: The name asked for; empty where its words are not compared one by one.
    """

    scored: Scored
    entity: Entity
    bearing: Bearing
    written: bool = False
    lossy: bool = False
    query: str = ""

    @property
    def whole(self) -> bool:
        """Whether the two names are alike but for spelling that tells nothing."""
        features = self.scored.features
        return features[_AT["query covered"]] >= _WHOLE and features[_AT["name covered"]] >= _WHOLE

    @property
    def part(self) -> bool:
        """Whether the query is a part of the name: all of its words, in order, each for itself, and no more."""
        features = self.scored.features
        covered = features[_AT["query covered"]] >= _COVERED and features[_AT["words left in the query"]] == 0
        return covered and not features[_AT["words written as one"]] and not features[_AT["words out of order"]]

    @property
    def exchanged(self) -> bool:
        """Whether both names have a telling word that the other lacks: a brother, or another company."""
        features = self.scored.features
        both = features[_AT["words left in the query"]] > 0 and features[_AT["words left in the name"]] > 0
        return both and not (features[_AT["likeness of what is left over"]] >= _SLIP and self.bearing.strong)

    @property
    def loose(self) -> bool:
        """Whether the spelling leaves room for another name: `Monteiro` is near `Montenegro`."""
        likeness = self.scored.features[_AT["least similar word"]]
        return not self.written and (self.lossy or likeness < ONE_WORD)

    @property
    def apart(self) -> bool:
        """Whether something stands in the query that the party has otherwise, over all of its names."""
        found = difference(self.query, self.entity, self.scored.name) if self.query else Difference.NONE
        if found is Difference.TITLE:
            return not self.bearing.beyond_birth
        if found is Difference.MORE and self.entity.kind is not MentionKind.PERSON:
            return not self.bearing.strong or self.scored.score < NEAR
        return found is Difference.WORD

    @property
    def bare(self) -> bool:
        """Whether the names share one telling word alone, or the name is a weak alias: such a name links nobody."""
        words = self.scored.features[_AT["words shared"]]
        return words < 2 or self.scored.quality == NameQuality.WEAK

    @property
    def reasons(self) -> int:
        """How many reasons speak for it; a strong one counts twice."""
        return 2 * len(self.bearing.strong) + len(self.bearing.weak)


class Decision(NamedTuple):
    """The outcome, the candidates that are shown, and why."""

    outcome: Outcome
    shown: list[Weighed]
    why: str


def decide(candidates: list[Weighed], *, told: bool) -> Decision:
    """Return the outcome of a query.

    A person is linked by a full name with one reason beside it, or by a name that is weak, bare, loosely spelt, or a
    part of the full one, with a strong reason; a year of birth is none for a weak or bare name, unless something stands
    beside it. An organisation is linked by a full name alone, unless that is weak, a short acronym, has a word more
    than the record, or another party bears it too. A word in the place of another leaves a party out (`query_words`),
    and so does what speaks against it. `told` says whether anything is told of the bearer.
    """
    free = [one for one in candidates if not one.bearing.conflicts]
    able = sorted(filter(_may_link, free), key=lambda one: (-one.reasons, not one.written, -one.scored.score))
    if able:
        best = able[0]
        rivals = [one for one in free if one is not best and _rivals(best, one)]
        if not rivals:
            return Decision(Outcome.LINKED, [best], _why(best))
        return Decision(Outcome.AMBIGUOUS, [best, *rivals], "Several parties fit, and nothing told tells them apart.")
    bearers = [one for one in free if _is_bearer(one) and one.entity.refs]
    if bearers:
        lacks = "nothing told" if told else "nothing is told, and nothing"
        return Decision(Outcome.AMBIGUOUS, bearers, f"A party bears this name; {lacks} says that it is the one meant.")
    if candidates and not free:
        return Decision(Outcome.NIL, candidates, "Something that is told speaks against each party with such a name.")
    near = [one for one in free if one.scored.score >= NEAR]
    return Decision(
        Outcome.NIL, near, "No party bears this name." if not near else "Names come near, none is this one."
    )


def _may_link(one: Weighed) -> bool:
    return _may_link_by_name(one) and (one.written or not one.apart)


def _may_link_by_name(one: Weighed) -> bool:
    score = one.scored.score
    bearing = one.bearing
    strong = bool(bearing.strong)
    some = bool(bearing.strong or bearing.weak or (bearing.hints and one.written))
    if not one.entity.refs or (one.exchanged and not one.written):
        return False
    if one.scored.kind == MentionKind.PERSON:
        if one.bare:
            # A year of birth is one of forty: for a name that many bear, it needs something beside it.
            primary = one.whole and one.scored.quality == NameQuality.PRIMARY
            enough = bearing.beyond_birth or (strong and (primary or bool(bearing.weak or bearing.hints)))
            return enough and (one.whole or one.part)
        if score >= FULL and not one.loose and not one.scored.features[_AT["initials"]]:
            return some
        return strong and (score >= NEAR or one.part)
    if one.scored.quality == NameQuality.WEAK or _is_acronym(one) or _is_thing(one):
        return some and one.whole
    if score >= FULL or one.whole:
        return True
    return strong and (score >= NEAR or one.part)


def _is_thing(one: Weighed) -> bool:
    """Whether it is a ship or another thing with a name of one word, which people and places have too."""
    return one.entity.kind is MentionKind.OTHER and one.scored.features[_AT["words shared"]] < 2


def _is_acronym(one: Weighed) -> bool:
    """Whether the name is one short word that is not the party's own full name on any list."""
    name = one.scored.name
    return " " not in name.strip() and len(name) <= _SHORT and one.entity.name.casefold() != name.casefold()


def _rivals(best: Weighed, other: Weighed) -> bool:
    """Whether another party fits as well: as near a name, and as many reasons."""
    if other.written and not best.written:
        # Another bears the very name. Of persons, a birth and what else is strong settles it; groups share such facts.
        return best.entity.kind is not MentionKind.PERSON or not best.bearing.strong
    if other.reasons < best.reasons or (best.written and not other.written):
        return False
    if other.scored.score < best.scored.score - _LEAD and not other.whole:
        return False
    return other.whole or not best.whole


def _is_bearer(one: Weighed) -> bool:
    """Whether the party bears the name asked for, but for spelling that tells nothing."""
    return one.whole and (one.scored.score >= FULL or one.bare)


def _why(best: Weighed) -> str:
    reasons = [*best.bearing.strong, *best.bearing.weak]
    beside = f", and {'; '.join(reasons)}" if reasons else ""
    return f"The record has this name ({best.scored.quality}){beside}."
