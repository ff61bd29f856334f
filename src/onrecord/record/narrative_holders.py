"""Roles in list narratives: of the entry, of those its narrative names, and in the entry where it is a body."""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.model.vocab import Relation, RoleClass
from onrecord.record.narrative_found import (
    FORMER,
    OWN_SUBJECT,
    SELF,
    Found,
    RoleFound,
    TieFound,
    Timing,
    make_role,
    place_after,
    timing_after,
)
from onrecord.record.narrative_roles import NOUNS, role_class
from onrecord.record.narrative_text import NAME, REF, Sentence, is_name, is_person, parties_after, party_before

_ROLE = re.compile(
    rf"(?P<lead>(?:[\w’'\-]+,?\s+){{0,6}}?)"
    rf"(?P<title>(?:{NOUNS})\b(?:(?:,| and|,? or|\s*/)\s+(?:[\w\-]+\s+){{0,3}}?(?:{NOUNS})\b)*)\s+"
    r"(?P<prep>of|for|in|to|within)\s+"
)
_ROLE_END = re.compile(rf"(?:{NOUNS})\s+(?:of|for|in|to|within)\s")
"""What every match of `_ROLE` ends with: quick to rule out, where the words before it make `_ROLE` slow.

Both are for text in lower case, in which alternatives are told apart by their first letter.
"""
_IN_PHRASE = re.compile(
    r"\b(?:by|with|to|from|under|against|between|for|of)\s+(?:(?:the|an?|his|her|its|their|then)\s+)?"
    r"(?:(?!and\b)[\w’'\-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""A role word inside a phrase is somebody else's: `issued by the investigating judge of ...`."""
_NOUN = re.compile(rf"(?:[\w\-]+\s+){{0,2}}?(?:{NOUNS})\b", re.IGNORECASE)
_UNIT = re.compile(r"(?P<unit>[^.,;()]{0,90}?)\s(?P<prep>of|for|in|within)\s(?=(?:the )?[A-Z‘’'])")
"""`finance committee of`, between a role and the body it is in."""
_DETERMINER = re.compile(
    r"^.*\b(?:is|was|as|been|who|also|its|his|the|an?|has|served|became|now|currently|and|of|:|\d{4},)\s+",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(r"^an?\s|\ban?\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
_KINDRED = re.compile(r"[^.,;()]{0,60}?\b(?:tribe|clan|ethnic group|section of|family)\b")
_SERVANT = re.compile(
    r"secretary|deputy|advis|treasurer|representative|spokes|aide|assistant|agent|courier", re.IGNORECASE
)
_TALIBAN = re.compile(
    r"\b(?P<title>(?:(?:senior|key|former|leading) )?Taliban (?:military |shadow |senior |finance )?"
    r"(?:member|commander|official|leader|governor|officer|facilitator))\b"
    r"(?:\s+(?:responsible\s+)?(?:for|in)\s+(?P<place>(?-i:[A-Z][\w\-]+(?:(?:,| and| the)? [A-Z][\w\-]+)*)))?",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?P<verbs>(?:co-)?(?:founded|established|formed|created|headed|led|owned|run|commanded|directed)"
    r"(?:\s+(?:and|or)\s+(?:currently |now )?(?:headed|led|owned|operated|controlled|run))?)\s+"
    r"(?:(?!upon|announce|accept|result|members)[^.;()]){0,45}?\s*\bby\s+",
    re.IGNORECASE,
)
_IS_LEADER = re.compile(
    r"\b(?P<title>(?:(?:the|its|current|overall|former|previous|supreme|then)\s+)*(?:[\w\-]+\s+)?"
    r"(?:leader|head|emir|amir|founder|president|chairman|director)s?)"
    r"(?:\s+of\s+(?:the\s+)?[^,.;()]{2,60}?)?\s+(?P<tense>is|was|are|were|included|include)\s+",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"\b(?P<verb>heading|heads|headed|leads|leading|led|directs|commands|commanded|owns(?: and operates)?|operates|"
    r"founded|formed|established)\s+(?:up\s+)?",
    re.IGNORECASE,
)
_OWN_VERB = re.compile(r"(?:he |she |who |[\w ]+ and )?(?:also |currently )?", re.IGNORECASE)
_MEMBERS = re.compile(r"\b(?:other |important |listed |key )*members?\s+(?:include[sd]?|are|were)\s+", re.IGNORECASE)
_APPOSED = re.compile(
    r"^(?:[\w\-]+ )?(?P<title>(?:founder|leader|head)(?: and (?:founder|leader|head))?),?\s+"
    r"(?=[A-Z][^(.;]{3,60}\([A-Z]{2}i)"
)
"""`ADF founder and leader, Jamil Mukulu (CDi.015), was arrested`: in the entry of ADF."""
_SUCCEEDED = re.compile(r"\bsucceeded\s+", re.IGNORECASE)
_SUCCEEDED_AS = re.compile(r"\s*as (?:the )?((?:overall )?(?:leader|head|emir|commander|chief))\b")


class _RoleWords(NamedTuple):
    """A role and a preposition after it, with the words before: where they stand, and as the list writes them."""

    start: int
    title_start: int
    end: int
    lead: str
    title: str
    prep: str


class _Body(NamedTuple):
    """The bodies that a role is in, the unit of the first that is named before it, and where they end."""

    parties: tuple[str, ...]
    unit: re.Match[str] | None
    end: int


def roles_of_person(sentence: Sentence) -> Iterator[Found]:
    """Yield the roles that a sentence gives the entry, a person, or one whom it makes the subject."""
    for match in _role_words(sentence):
        if not _IN_PHRASE.search(sentence.text[: match.title_start]):
            yield from _role_at(sentence, match)
    yield from _role_before_noun(sentence)
    yield from _taliban_roles(sentence)


@functools.lru_cache(maxsize=4)
def _role_words(sentence: Sentence) -> tuple[_RoleWords, ...]:
    """Return the roles that a sentence names; several rules ask for those of one sentence."""
    text, low = sentence.text, sentence.low
    if not _ROLE_END.search(low):
        return ()
    return tuple(
        _RoleWords(
            *(match.start(), match.start("title"), match.end()),
            *(text[slice(*match.span(group))] for group in ("lead", "title", "prep")),
        )
        for match in _ROLE.finditer(low)
    )


def _role_at(sentence: Sentence, match: _RoleWords) -> Iterator[Found]:
    words = (_DETERMINER.sub("", match.lead) + match.title).strip()
    holder = party_before(sentence, match.title_start) or SELF
    former = bool(FORMER.search(match.lead)) and "has served as" not in match.lead.lower()
    body = _body_at(sentence, match.end)
    first = body.parties[0] if body.parties else ""
    named_place = not first.startswith(REF) and match.prep.lower() == "in"
    nothing = not first and not re.match(r"(?:the |[a-z]*\s?)[A-Z]", sentence.text[match.end :])
    if (first and named_place) or nothing or _KINDRED.match(sentence.text[match.end :]):
        return
    if first and is_person(first):
        yield from _service(holder, words, match.prep, first, former=former)
        return
    timing = timing_after(sentence, body.end, former=former)
    indefinite = bool(_INDEFINITE.search(match.lead))
    for noun in _nouns(words):
        if _TALIBAN.match(noun):
            continue
        if body.unit is not None or not first:
            yield _unit_role(sentence, holder, f"{noun} {match.prep}", body, timing)
            continue
        found = make_role(holder, noun, first, place=place_after(sentence, body.end), timing=timing)
        if indefinite and found.role is RoleClass.HEAD:
            found = found._replace(role=RoleClass.SENIOR, functional=False)
        yield from _in_each(found, body.parties, f"{words} {match.prep}")


def _body_at(sentence: Sentence, start: int) -> _Body:
    parties, end = parties_after(sentence, start)
    unit = None
    if not parties and (unit := _UNIT.match(sentence.text, start)):
        parties, end = parties_after(sentence, unit.end(), many=False)
    elif parties and not parties[0].startswith(REF):
        parties, end = parties_after(sentence, start, many=False)
    return _Body(parties, unit, end)


def _service(holder: str, words: str, prep: str, person: str, *, former: bool) -> Iterator[Found]:
    """A role beside a person is a tie: `advisor to X`; `associate of` is left to the ties."""
    if "associate" not in words.lower():
        relation = Relation.ACTS_FOR if _SERVANT.search(words) else Relation.AFFILIATED_WITH
        yield TieFound(holder, relation, person, f"{words} {prep}", note="former" if former else "")


def _unit_role(sentence: Sentence, holder: str, title: str, body: _Body, timing: Timing) -> RoleFound:
    organization = body.parties[0] if body.parties else None
    place = place_after(sentence, body.end) if organization else ""
    if body.unit is None:
        rest = re.split(r"[.,;(]", sentence.text[body.end : body.end + 90])[0]
    else:
        rest = body.unit["unit"]
        if organization and organization.startswith(NAME) and body.unit["prep"] in ("in", "within"):
            place, organization = organization.removeprefix(NAME), "name:Taliban" if "Taliban" in rest else None
    found = make_role(holder, f"{title} {rest}".strip(), organization, place=place, timing=timing)
    return found._replace(role=RoleClass.OFFICER if found.role is RoleClass.HEAD else found.role, functional=False)


def _in_each(found: RoleFound, parties: tuple[str, ...], words: str) -> Iterator[Found]:
    for body in parties:
        if is_person(body):
            continue
        yield found._replace(organization=body)
        if found.holder == SELF and re.search(r"(?:member|fighter|operative)$", found.title, re.IGNORECASE):
            yield TieFound(SELF, Relation.MEMBER_OF, body, words, since=found.since, note=found.note)


def _nouns(title: str) -> Iterator[str]:
    """Yield the single roles of `Founder and leader`; modifiers before the first stay with it."""
    parts = [part.strip() for part in re.split(r",\s*(?:and\s+)?|\s+and\s+|\s+or\s+|\s*/\s*", title) if part.strip()]
    yield from (parts if all(_NOUN.search(part) for part in parts) else [title])


def _role_before_noun(sentence: Sentence) -> Iterator[Found]:
    """`Syria-based Al-Qaida (QDe.004) facilitator`: the body stands before the noun."""
    for anchor in sentence.anchors[:1]:
        noun = re.match(
            rf"\s*,?\s*((?:(?:senior|key|military|financial) )?(?:{NOUNS}))\b",
            sentence.text[anchor.end :],
            re.IGNORECASE,
        )
        before = re.match(
            r"(?:An? )?(?P<rank>(?:Senior|Key|Leading|Former) )?(?:[\w\-]+-based )?(?P<name>.*)$",
            sentence.text[: anchor.start],
        )
        if noun and anchor.ref and before and is_name(before["name"]):
            yield make_role(SELF, f"{before['rank'] or ''}{noun[1]}", REF + anchor.ref)._replace(functional=False)


def _taliban_roles(sentence: Sentence) -> Iterator[Found]:
    """`Taliban member responsible for Nangarhar Province`; the Taliban have no id in the list."""
    for match in _TALIBAN.finditer(sentence.text):
        first = sentence.anchors[0].start if sentence.anchors else len(sentence.text)
        names_somebody = re.match(r"\s+(?:[A-Z]\w+ ){0,3}[A-Z]\w+ \(", sentence.text[match.end("title") :])
        if (match.start() and first <= match.start()) or names_somebody:
            continue
        timing = timing_after(sentence, match.end("title"), former=bool(FORMER.search(match["title"])))
        found = make_role(SELF, match["title"], "name:Taliban", place=match["place"] or "", timing=timing)
        role = RoleClass.SENIOR if found.role is RoleClass.HEAD else found.role
        yield found._replace(functional=False, role=role)


def deeds_of_person(sentence: Sentence) -> Iterator[Found]:
    """Yield what verbs say: `Heading the Haqqani Network (TAe.012) as of late 2012`, `Formed ...`, `Owns ...`."""
    for match in _HEADS.finditer(sentence.text):
        if not _OWN_VERB.fullmatch(sentence.text[: match.start()]):
            continue
        parties, end = parties_after(sentence, match.end(), many=False)
        verb = match["verb"].lower()
        if not parties or is_person(parties[0]) or re.match(r"(?:by|in|to)\b", sentence.text[match.end() :]):
            continue
        past = verb in ("headed", "led", "commanded")
        timing = timing_after(sentence, end, former=past)
        if verb.startswith("own"):
            yield RoleFound(SELF, RoleClass.OWNER, "owner", parties[0], note=timing.note)
            yield TieFound(SELF, Relation.OWNS, parties[0], match[0].strip(), note=timing.note)
        elif verb in ("founded", "formed", "established"):
            yield RoleFound(SELF, RoleClass.FOUNDER, "founder", parties[0])
        elif verb != "operates":
            title = "commander" if verb.startswith("command") else "head"
            yield make_role(SELF, title, parties[0], place=place_after(sentence, end), timing=timing)


def roles_of_others(sentence: Sentence) -> Iterator[Found]:
    """Yield `X (id) who is the leader of O`, in the entry of another."""
    for match in _role_words(sentence) if sentence.refs else ():
        position = match.title_start
        holder = party_before(sentence, position) or party_before(sentence, match.start)
        parties, end = parties_after(sentence, match.end, many=False)
        if holder and parties:
            former = bool(FORMER.search(sentence.text[max(0, position - 25) : position]))
            timing = Timing(note="former" if former else "")
            for noun in _nouns(match.title):
                yield make_role(holder, noun, parties[0], place=place_after(sentence, end), timing=timing)


def roles_in_body(sentence: Sentence) -> Iterator[Found]:
    """Yield who founded, heads, owns or belongs to the entry, a body."""
    for match in _BY.finditer(sentence.text):
        yield from _by_whom(sentence, match)
    for match in _IS_LEADER.finditer(sentence.text):
        parties, end = parties_after(sentence, match.end())
        former = bool(FORMER.search(match["title"])) or match["tense"].lower() in ("was", "were")
        title = re.sub(r"^(?:the|its|current|then)\s+", "", match["title"], flags=re.IGNORECASE)
        alone = not former and len(parties) == 1 and role_class(title) is RoleClass.HEAD
        for party in parties:
            timing = timing_after(sentence, end, former=former)
            yield make_role(party, title, SELF, timing=timing)._replace(functional=alone)
    if apposed := _APPOSED.match(sentence.text):
        for party in parties_after(sentence, apposed.end(), many=False)[0]:
            for noun in _nouns(apposed["title"]):
                yield make_role(party, noun, SELF)._replace(functional=False)
    for match in _MEMBERS.finditer(sentence.text):
        for party in parties_after(sentence, match.end())[0]:
            yield RoleFound(party, RoleClass.MEMBER, "member", SELF)
            yield TieFound(party, Relation.MEMBER_OF, SELF, "members include")
    for match in _SUCCEEDED.finditer(sentence.text):
        yield from _succession(sentence, match)


def _by_whom(sentence: Sentence, match: re.Match[str]) -> Iterator[Found]:
    verbs = match["verbs"].lower()
    parties, end = parties_after(sentence, match.end())
    timing = timing_after(sentence, end)
    also = None if "founded" in verbs else re.match(r"[^.;]{0,45}?\band by\s+", sentence.text[end:])
    own = match.start() == 0 or bool(OWN_SUBJECT.match(sentence.text[: match.start()]))
    for party in parties:
        if own and re.search(r"found|establish|form|creat", verbs):
            yield RoleFound(party, RoleClass.FOUNDER, "founder", SELF)
        if re.search(r"\b(?:headed|led|run|commanded|directed)\b", verbs):
            head = make_role(party, "head", SELF, timing=timing)
            yield head._replace(functional=len(parties) == 1 and also is None)
        if "owned" in verbs and "or controlled" not in verbs:
            yield RoleFound(party, RoleClass.OWNER, "owner", SELF, note=timing.note)
            yield TieFound(party, Relation.OWNS, SELF, match[0].strip(), note=timing.note)
    if also:
        second, after = parties_after(sentence, end + also.end(), many=False)
        for party in second:
            yield make_role(party, "head", SELF, timing=timing_after(sentence, after))._replace(functional=False)


def _succession(sentence: Sentence, match: re.Match[str]) -> Iterator[Found]:
    before = [anchor for anchor in sentence.anchors if anchor.end <= match.start() and anchor.ref]
    after, end = parties_after(sentence, match.end(), many=False)
    if before and after and not sentence.text[before[-1].end : match.start()].strip():
        successor = REF + before[-1].ref
        yield TieFound(successor, Relation.SUCCESSOR_OF, after[0], "succeeded")
        if title := _SUCCEEDED_AS.match(sentence.text[end:]):
            yield make_role(successor, title[1], SELF)
            yield make_role(after[0], title[1], SELF, timing=Timing(note="former"))
