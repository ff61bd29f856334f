"""Decide: candidates with reasons become linked, ambiguous or nil."""

from collections.abc import Sequence

import msgspec

from onrecord.model.document import Mention
from onrecord.model.entity import Candidate, Link
from onrecord.model.vocab import MentionKind, NameQuality, Outcome
from onrecord.record.joined import join_entities
from onrecord.resolve.bynames import BYNAME
from onrecord.resolve.firms import called, has_same_form, is_one_word, is_without_country, own_parts, own_words
from onrecord.resolve.nicknames import NICKNAME
from onrecord.resolve.reasons import ANOTHER_NAME, AS_ONE, COMPANY, PLACES, TIED
from onrecord.resolve.short_names import has_every_first_name, is_own_name_respelt, is_short_form
from onrecord.resolve.twins import is_one_person, is_twin, lists_of
from onrecord.text.name_words import TITLES
from onrecord.text.normalize import fold, telling_words

MARGIN = 0.1
"""Least lead of the best candidate over the next: one corroborator."""
MOST_CANDIDATES = 8
"""Candidates kept of an ambiguous name."""
_ROUNDING = 1e-9
_SHORT_ACRONYM = 4
_LEAST_WORDS = 3
"""Words of a name that says whose child somebody is, so that the child's begins otherwise."""
_OFTEN_LEFT_OUT = frozenset(
    "mohammad mohammed muhammad mohamed mohamad muhammed mohammadu sayed jose maria juan luis jean".split()
)
"""First names that many bear before the one by which they are called."""
LEAST_FULL = 2
"""Words of a full name."""
_STRONG = ("named together", "listing date", "born", "another of its names", "role")
"""How the reasons begin that carry a weak name or a part of a name."""
_BASE = {NameQuality.PRIMARY: 0.6, NameQuality.GOOD: 0.55, NameQuality.WEAK: 0.3}
_BASE_OF_SHORT_FORM = 0.5
_BASE_OF_PART = 0.35
_BASE_OF_FIRST_NAMES = 0.45
"""Of a part that leaves out a second family name alone, and no first name."""
_BASE_OF_CORE = 0.45
"""Of a firm's own words without those of its trade: less than another firm's whole name."""
_PER_REASON = 0.1


def decide(mention: Mention, candidates: list[Candidate]) -> Link:
    """Return the link of a name with its candidates.

    A person is linked by a full name of at least two words, not a weak alias, with at least one corroborator in the
    report (`docs/concepts/claims.md`, "Mentions"). An organisation is linked by its name alone, unless the name is weak
    or a short acronym: those need a corroborator too. A name that the report spells otherwise counts with a strong
    corroborator or two, and not at all without. Two candidates that stand equally leave the name ambiguous,
    unless they are entries of two lists that by name, birth and birthplace are one person.
    """
    candidates = [one for one in candidates if not one.respelt or _may_link_respelt(mention, one)]
    candidates = _without_other_bodies(_without_children(mention, candidates))
    candidates = _with_exact_name(mention, candidates)
    scored = sorted(
        (msgspec.structs.replace(c, score=_score(mention, c)) for c in candidates),
        # A list may have one person twice: the entry that stands on other lists too tells who it is.
        key=lambda c: (-c.score, _is_secondary(c), -len(c.entity.refs), c.entity.id),
    )
    if not scored:
        return Link(mention_id=mention.id, outcome=Outcome.NIL)
    best = scored[0]
    alone = len(scored) == 1
    near = [one for one in scored[1:] if best.score - one.score < MARGIN - _ROUNDING]
    rivals = [one for one in near if not _begins_otherwise(mention, best, one)]
    one_party = [best, *rivals] if _are_one(best, rivals) else []
    for one in one_party:  # what the report says may be what one list has of a person, and not the other
        if _may_link(mention, one):
            others = [other for other in scored if other is not one]
            return Link(mention_id=mention.id, outcome=Outcome.LINKED, candidates=with_twins(one, others))
    if alone and best.entity.kind is not MentionKind.PERSON:
        return Link(mention_id=mention.id, outcome=Outcome.NIL)
    return Link(mention_id=mention.id, outcome=Outcome.AMBIGUOUS, candidates=tuple(scored[:MOST_CANDIDATES]))


def _without_other_bodies(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates but for the bodies that have as an alias the first name of another, and stand in the report too.

    `The Tarvin Committee and the Orlan Society` are two, though the list has the one name as the other's too.
    """
    first = [one for one in candidates if one.matched is not None and one.matched.quality is NameQuality.PRIMARY]
    if not first or len(first) == len(candidates):
        return candidates
    if len(first) == 1 and all(_is_of_one_list_beside(first[0], one) for one in candidates if one is not first[0]):
        return first
    names = {fold(one.matched.text) for one in first if one.matched is not None}
    return [
        one
        for one in candidates
        if one in first
        or one.entity.kind is not MentionKind.ORGANIZATION
        or one.matched is None
        or fold(one.matched.text) not in names
        or ANOTHER_NAME not in one.reasons
    ]


def _is_of_one_list_beside(first: Candidate, other: Candidate) -> bool:
    """Whether a body has as an alias what is the first name of another, but for its form, on the very list.

    The list has the two apart, so the name is that of the one whose own it is.
    """
    bodies = first.entity.kind is other.entity.kind is MentionKind.ORGANIZATION
    if not bodies or first.matched is None or other.matched is None or first.respelt or other.respelt:
        return False
    same = own_parts(first.matched.text) == own_parts(other.matched.text)
    return same and bool(lists_of(other.entity)) and lists_of(other.entity) <= lists_of(first.entity)


def _with_exact_name(mention: Mention, candidates: list[Candidate]) -> list[Candidate]:
    """The firms that bear a name of several words to the letter, before those that have more to theirs.

    `Group Vesk Limited` is not `GROUP VESK LIMITED, S.A. DE C.V.` where the list has both.
    """
    bare = fold(mention.name).removeprefix("the ")
    exact = [one for one in candidates if one.matched is not None and _plain(one.matched.text) == _plain(bare)]
    firms = all(one.entity.kind is MentionKind.ORGANIZATION for one in candidates)
    if not firms or not exact or len(bare.split()) < _LEAST_WORDS:
        return candidates
    return [one for one in candidates if one in exact or one.matched is None or not _goes_on(one.matched.text, bare)]


def _goes_on(name: str, told: str) -> bool:
    return _plain(name).startswith(_plain(told) + " ")


def _plain(name: str) -> str:
    return " ".join(fold(name).removeprefix("the ").replace(",", " ").split())


def _are_one(best: Candidate, rivals: Sequence[Candidate]) -> bool:
    """Whether candidates are entries of one party, each of them with another one: a list may have it twice."""
    same = is_one_person if best.entity.kind is MentionKind.PERSON else is_twin
    joined, left = [best], list(rivals)
    while left:
        more = [one for one in left if any(same(one.entity, other.entity) for other in joined)]
        if not more:
            return False
        joined += more
        left = [one for one in left if one not in more]
    return True


def _without_children(mention: Mention, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates but those who bear the whole name behind another one, where somebody's name begins with it.

    `Osman Teral Vesk` is `Osman Teral Vesk BREL`, and not his daughter `Nadia Osman Teral Vesk BREL`. A name of two
    words needs that the child's is the whole name of the father with another one before it.
    """
    words = fold(_bare(mention.name)).split()
    names = [fold(one.matched.text).split() if one.matched is not None else [] for one in candidates]
    begins = [one for one, name in zip(candidates, names, strict=True) if name[: len(words)] == words]
    if not begins or len(begins) == len(candidates) or len(words) < LEAST_FULL:
        return candidates
    fathers = {tuple(name) for one in begins for name in _good_names(one) if len(name) >= _LEAST_WORDS}
    return [
        one
        for one, name in zip(candidates, names, strict=True)
        if one in begins
        or one.entity.kind is not MentionKind.PERSON
        or not (
            (len(words) >= _LEAST_WORDS and name[:1] != words[:1] and set(words) <= set(name[1:]))
            or any(tuple(theirs[1:]) in fathers for theirs in _good_names(one))
        )
    ]


def _good_names(candidate: Candidate) -> list[list[str]]:
    return [fold(name.text).split() for name in candidate.entity.names if name.quality is not NameQuality.WEAK]


def with_twins(best: Candidate, others: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the best candidate as one party with its entry on each other list; these stand behind it."""
    twins: list[Candidate] = []
    for one in others:
        whole = join_entities([best.entity, *(twin.entity for twin in twins)])
        if is_twin(best.entity, one.entity) and not lists_of(whole) & lists_of(one.entity):
            twins.append(one)
    if not twins:
        return (best,)
    whole = join_entities([best.entity, *(twin.entity for twin in twins)])
    return (msgspec.structs.replace(best, entity=whole), *twins)


def _begins_otherwise(mention: Mention, best: Candidate, other: Candidate) -> bool:
    """Whether the best candidate bears the very name, and the other one that begins with another: a son's or brother's.

    `Stefan Orlan Moreth` is no short form of `Iven Stefan Orlan MORETH`: nobody is called without his own name.
    """
    name = fold(_bare(mention.name))
    if best.matched is None or other.matched is None or other.respelt or len(name.split()) < _LEAST_WORDS:
        return False
    first = fold(other.matched.text).split()[:1]
    return fold(best.matched.text) == name and other.entity.kind is MentionKind.PERSON and first != name.split()[:1]


def _is_secondary(candidate: Candidate) -> bool:
    """Whether a party stands on a list beside another of the same authority alone."""
    return all(ref.partition(":")[0].endswith("-cons") for ref in candidate.entity.refs)


def _may_link(mention: Mention, candidate: Candidate) -> bool:
    """Whether the best candidate is linked: by its name, and by corroborators where the name alone is not enough."""
    if AS_ONE in candidate.reasons or NICKNAME in candidate.reasons:
        return True
    corroborated = len(candidate.reasons) > 1
    # A firm's name, or a ship's, stands in quotation marks as a rule.
    in_question = "name in question" in mention.clues and candidate.entity.kind is MentionKind.PERSON
    if in_question or (not corroborated and _lacks_country(mention, candidate)):
        return False
    if _lacks_family_name(mention, candidate):
        return _has_strong_reason(candidate)
    firm = _called(mention, candidate)
    if firm:
        return _may_link_firm(mention, candidate, firm) or _is_of_country(mention, candidate)
    if _is_word_of_body(mention, candidate):
        beside = any(reason.startswith(COMPANY) for reason in candidate.reasons[1:])
        return _has_strong_reason(candidate) or (beside and len(_untied(candidate)) > 2)
    if _is_part(mention, candidate):
        return _may_link_part(mention, candidate)
    weak = candidate.matched is not None and candidate.matched.quality is NameQuality.WEAK
    words = fold(mention.name).split()
    if candidate.entity.kind is MentionKind.PERSON:
        return _may_link_person(candidate, words, weak=weak)
    if weak:
        return _has_strong_reason(candidate) or _is_in_company(candidate)
    acronym = len(words) == 1 and len(words[0]) <= _SHORT_ACRONYM
    own_name = words == [fold(candidate.entity.name)]
    return not acronym or corroborated or len(candidate.entity.refs) > 1 or own_name


def _may_link_person(candidate: Candidate, words: Sequence[str], *, weak: bool) -> bool:
    """Whether a person is linked by a full name; a weak alias that is only that respelt needs more beside it."""
    if weak and len(words) > 1 and is_own_name_respelt(candidate.entity, candidate.matched):
        return _has_strong_reason(candidate) or len(candidate.reasons) > 2
    byname = any(reason.startswith(BYNAME) for reason in candidate.reasons)
    return (len(words) > 1 or byname) and not weak and len(candidate.reasons) > 1


def _lacks_family_name(mention: Mention, candidate: Candidate) -> bool:
    """Whether a report has the first names alone of a person whose family name a list writes in capitals.

    `Juan Carlos` is anybody beside `Juan Carlos VESK OSTREL`, whoever of his programme stands in the report.
    """
    if candidate.entity.kind is not MentionKind.PERSON or candidate.matched is None or candidate.respelt:
        return False
    if not fold(mention.name).isascii():
        return False  # in other letters, words cannot be compared one by one
    words = candidate.matched.text.split()
    family = [word for word in words if len(word) > 1 and word.isupper()]
    if not family or len(family) == len(words):
        return False
    told = set(telling_words(mention.name))
    return not told & {part for word in family for part in telling_words(word)}


def _lacks_country(mention: Mention, candidate: Candidate) -> bool:
    """Whether a body's other name has a country beside the words told: many states have a National Security Bureau."""
    if candidate.entity.kind is not MentionKind.ORGANIZATION:
        return False
    return any(
        name.quality is not NameQuality.WEAK and is_without_country(mention.name, name.text)
        for name in candidate.entity.names
    )


def _is_of_country(mention: Mention, candidate: Candidate) -> bool:
    """Whether a body is called by its name without its country, as a report about the country does."""
    spoken_of = any(reason.startswith(PLACES) for reason in candidate.reasons[1:])
    return spoken_of and candidate.matched is not None and is_without_country(mention.name, candidate.matched.text)


def _may_link_firm(mention: Mention, candidate: Candidate, firm: str) -> bool:
    """Whether a firm is linked by its name without the legal form, or by its own words alone.

    The name without its form is enough where it has two words of its own (`Golden Shipping` has one) and was not read
    as a person's; any other needs a corroborator, and the words of its own alone a strong one or two.
    """
    if firm == "name":
        if candidate.matched is not None and has_same_form(mention.name, candidate.matched.text):
            return True
        enough = own_words(mention.name) > 1 and mention.kind is not MentionKind.PERSON
        return enough or len(candidate.reasons) > 1
    told = candidate.reasons if own_words(mention.name) > 1 else _untied(candidate)
    return _has_strong_reason(candidate) or len(told) > 2


def _untied(candidate: Candidate) -> list[str]:
    """The reasons without a tie: `Veskar`, a town, stands beside the owner of its `VESKAR DEVELOPMENT AGENCY` too."""
    return [reason for reason in candidate.reasons if not reason.startswith(TIED)]


def _called(mention: Mention, candidate: Candidate) -> str:
    if candidate.entity.kind is not MentionKind.ORGANIZATION or candidate.matched is None:
        return ""
    if set(telling_words(mention.name)) == set(telling_words(candidate.matched.text)):
        return ""
    return called(mention.name, candidate.matched.text)


def _is_word_of_body(mention: Mention, candidate: Candidate) -> bool:
    """Whether a body is called by one word of its name, which is weaker than all of it without a legal form."""
    if candidate.entity.kind is not MentionKind.ORGANIZATION or candidate.matched is None or candidate.respelt:
        return False
    return is_one_word(mention.name, candidate.matched.text)


def _may_link_respelt(mention: Mention, candidate: Candidate) -> bool:
    """A name that is spelt otherwise needs a strong corroborator, or two; without them it is nobody's known name.

    For a ship or a firm, whose name stands in quotation marks, others of its programme in the report are enough.
    """
    if candidate.entity.kind is not MentionKind.PERSON:
        beside = any(reason.startswith(COMPANY) for reason in candidate.reasons[1:])
        return beside or _has_strong_reason(candidate) or len(candidate.reasons) > 2
    return "name in question" not in mention.clues and (_has_strong_reason(candidate) or len(candidate.reasons) > 2)


def _may_link_part(mention: Mention, candidate: Candidate) -> bool:
    """A part of a name needs a strong corroborator, or two; three words of an organisation's name need none."""
    if _has_strong_reason(candidate):
        return True
    if len(candidate.reasons) > 2 and not _leaves_out_first_name(mention, candidate):
        return True
    if mention.kind is MentionKind.PERSON:
        return False
    if _is_of_country(mention, candidate):
        return True
    long_or_corroborated = len(candidate.reasons) > 1 or len(fold(mention.name).split()) > 2
    return candidate.entity.kind is MentionKind.ORGANIZATION and long_or_corroborated


def _leaves_out_first_name(mention: Mention, candidate: Candidate) -> bool:
    """Whether a person's name begins with another word than the listed one, which begins with no title or the like."""
    if candidate.entity.kind is not MentionKind.PERSON or candidate.matched is None:
        return False
    mine, theirs = telling_words(mention.name), telling_words(candidate.matched.text)
    left_out = theirs[: theirs.index(mine[0])] if mine and mine[0] in theirs else theirs
    return any(word not in mine and word not in _OFTEN_LEFT_OUT and word not in TITLES for word in left_out)


def _is_in_company(candidate: Candidate) -> bool:
    """Whether the report names others of a body's programme, and the place or the country that it is about."""
    told = candidate.reasons[1:]
    return any(reason.startswith(COMPANY) for reason in told) and any(reason.startswith(PLACES) for reason in told)


def _has_strong_reason(candidate: Candidate) -> bool:
    return any(reason.startswith(_STRONG) for reason in candidate.reasons[1:])


def _is_part(mention: Mention, candidate: Candidate) -> bool:
    """Whether the name in the report is only a part of the candidate's."""
    if candidate.matched is None or _is_short_form(mention, candidate):
        return False
    mine, theirs = telling_words(_bare(mention.name)), telling_words(candidate.matched.text)
    return set(mine) < set(theirs) or (set(mine) == set(theirs) and len(mine) < len(theirs))


def _is_short_form(mention: Mention, candidate: Candidate) -> bool:
    """Whether the name in the report is the candidate's but for a middle name or a second family name."""
    matched, entity = candidate.matched, candidate.entity
    if matched is None or entity.kind is not MentionKind.PERSON or matched.quality is NameQuality.WEAK:
        return False
    return is_short_form(_bare(mention.name), matched.text)


def _has_first_names(mention: Mention, candidate: Candidate) -> bool:
    matched = candidate.matched
    person = candidate.entity.kind is MentionKind.PERSON and not candidate.respelt
    return person and matched is not None and has_every_first_name(_bare(mention.name), matched.text)


def _bare(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")


def _score(mention: Mention, candidate: Candidate) -> float:
    """A number to order candidates by, in [0, 1]: name quality, then corroborators; decides nothing by itself."""
    base = _BASE[candidate.matched.quality] if candidate.matched is not None else _BASE[NameQuality.WEAK]
    if _called(mention, candidate) == "core":
        base = min(base, _BASE_OF_CORE)
    if _is_short_form(mention, candidate):
        base = _BASE_OF_SHORT_FORM
    elif _is_part(mention, candidate):
        base = _BASE_OF_FIRST_NAMES if _has_first_names(mention, candidate) else _BASE_OF_PART
    return round(min(1.0, base + _PER_REASON * (len(candidate.reasons) - 1)), 3)
