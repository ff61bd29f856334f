"""What the sentences of list narratives say: roles, ties and facts, as findings with references."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from onrecord.model.vocab import Relation, RoleClass
from onrecord.record.narrative_roles import NOUNS, is_plain_head, role_class
from onrecord.record.narrative_text import DATE, REF, Sentence, edtf_in, is_name, is_person, parties_after, party_before

SELF = ""
"""Stands for the entry that the narrative belongs to."""


class RoleFound(NamedTuple):
    """`holder` has a role in `organization`; each is a reference, or SELF, or None where no body is named."""

    holder: str
    role: RoleClass
    title: str
    organization: str | None
    place: str = ""
    functional: bool = False
    acting: bool = False
    since: str | None = None
    until: str | None = None
    note: str = ""


class TieFound(NamedTuple):
    """`subject` RELATION `other`, each a reference or SELF."""

    subject: str
    relation: Relation
    other: str
    words: str
    denied: bool = False
    since: str | None = None
    note: str = ""


class FactFound(NamedTuple):
    """A fact about the entry itself."""

    attribute: str
    value: str
    note: str = ""


Found = RoleFound | TieFound | FactFound

_PAST = r"(?:previously|formerly|had been|was|used to be|once|former)"
_TIES: tuple[tuple[str, Relation, bool], ...] = (
    # words, relation, and whether it reads from right to left
    (r"(?:closely |also )?(?:associated|affiliated)(?: with| to)?|merged with|(?:close |regional )?(?:affiliate|associate) of", Relation.AFFILIATED_WITH, False),
    (r"linked (?:to|with)|(?:has |with )?(?:links|ties|close ties) (?:to|with)(?: numerous senior)?", Relation.LINKED_TO, False),
    (r"splinter (?:group|faction|cell) of|split (?:from|off from)|separated from|broke away from|breakaway faction of", Relation.SPLINTER_OF, False),
    (r"(?:\w+ )?(?:wing|branch|component|part|unit|arm|faction|sub-group|chapter) of|absorbed into|under the umbrella of|subordinate (?:entity )?(?:of|to)|"
     r"subsidiary of|merged into", Relation.PART_OF, False),
    (r"pledged (?:its |his |their )?(?:allegiance|loyalty|bay[’']?ah) to|swore (?:allegiance|loyalty) to", Relation.PLEDGED_TO, False),
    (r"cooperat\w+ (?:closely )?with|(?:joint|coordinated) attacks with|work(?:s|ed|ing) (?:closely )?with|liaises with|collaborat\w+ with",
     Relation.COOPERATES_WITH, False),
    (r"financ(?:es|ed|ing)(?: and \w+)?(?: of| for)?|(?:financial|material)[\w, ]{0,40}? (?:support|services|assistance)[\w, ]{0,20}? (?:to|for)|"
     r"raised funds for|funds for|financier[\w ,]{0,25}? (?:for|of)", Relation.FINANCES, False),
    (r"(?:provid\w+|gave|given)[\w, ]{0,50}? (?:support|services|assistance|facilitation)[\w, ]{0,30}? (?:to|for)|in support of|supports?|supporter of|supporting", Relation.SUPPORTS, False),
    (r"act(?:s|ed|ing) (?:for or )?on behalf of|on behalf of|works? on behalf of|cover name for|(?-i:front) (?:company |organization )?(?:for|of)", Relation.ACTS_FOR, False),
    (r"took over (?:the )?(?:activities|operations) of|successor (?:of|to)|replaced", Relation.SUCCESSOR_OF, False),
    (r"funded (?:and supported )?by|financed by", Relation.FINANCES, True),
    (r"(?:owned or )?controlled by|owned or controlled by(?:,? or acting on behalf of,?)?", Relation.CONTROLS, True),
    (r"joined", Relation.MEMBER_OF, False),
    (r"(?:commander |fighter |facilitator )?under(?: the direction of)?", Relation.ACTS_FOR, False),
)  # fmt: skip
_TIE_RULES = tuple((re.compile(rf"\b(?:{words})\s+", re.IGNORECASE), relation, inverse) for words, relation, inverse in _TIES)
_KIN: tuple[tuple[str, Relation], ...] = (
    (r"(?:brother|sister|son|daughter|father|mother)-in-law (?:of|to)|(?:uncle|aunt|nephew|niece|cousin|relative|grandson|grandfather) (?:of|to)|"
     r"linked by marriage to|related (?:by marriage )?to", Relation.RELATIVE_OF),
    (r"(?:half-)?(?:brother|sister) (?:of|to)", Relation.SIBLING_OF),
    (r"(?:son|daughter|child) (?:of|to)|father[’']s name is|name of father is|father is", Relation.CHILD_OF),
    (r"(?:father|mother) (?:of|to)", Relation.PARENT_OF),
    (r"(?:wife|husband|spouse|widow) (?:of|to)|married to", Relation.SPOUSE_OF),
)  # fmt: skip
_KIN_RULES = tuple((re.compile(rf"\b(?:{words})\s+", re.IGNORECASE), relation) for words, relation in _KIN)
_ROLE = re.compile(
    rf"(?P<lead>(?:[\w’'\-]+,?\s+){{0,6}}?)(?P<title>(?:{NOUNS})\b(?:(?:,| and|,? or|\s*/)\s+(?:[\w\-]+\s+){{0,3}}?(?:{NOUNS})\b)*)\s+"
    r"(?P<prep>of|for|in|to|within)\s+",
    re.IGNORECASE,
)
_IN_PHRASE = re.compile(
    r"\b(?:by|with|to|from|under|against|between|for|of)\s+(?:(?:the|an?|his|her|its|their|then)\s+)?(?:(?!and\b)[\w’'\-]+\s+){0,3}$", re.IGNORECASE
)
"""A role word inside a phrase is somebody else's: `issued by the investigating judge of ...`."""
_NOUN = re.compile(rf"(?:[\w\-]+\s+){{0,2}}?(?:{NOUNS})\b", re.IGNORECASE)
_UNIT = re.compile(r"(?P<unit>[^.,;()]{0,90}?)\s(?:of|for|in|within)\s(?=(?:the )?[A-Z‘’'])")
_FORMER = re.compile(r"\b(?:former|formerly|previous|previously|ex-|was|served as|used to be)\b", re.IGNORECASE)
_ACTING = re.compile(r"\b(?:acting|interim|ad interim)\b", re.IGNORECASE)
_DETERMINER = re.compile(r"^.*\b(?:is|was|as|been|who|also|its|his|the|an?|has|served|became|now|currently|and|of|:|\d{4},)\s+", re.IGNORECASE)
_TALIBAN_ROLE = re.compile(
    r"\b(?P<title>(?:(?:senior|key|former|leading) )?Taliban (?:military |shadow |senior |finance )?(?:member|commander|official|leader|governor|officer|facilitator))\b"
    r"(?:[\w ,]*?\b(?:for|of|in|responsible for)\s+(?P<place>(?-i:[A-Z][\w\-]+(?:(?:,| and| the)? [A-Z][\w\-]+)*)))?",
    re.IGNORECASE,
)  # fmt: skip
_BY = re.compile(
    r"(?P<verbs>(?:co-)?(?:founded|established|formed|created|headed|led|owned|run|commanded|directed)"
    r"(?:\s+(?:and|or)\s+(?:currently |now )?(?:headed|led|owned|operated|controlled|run))?)\s+(?:(?!upon|announce|accept|result|members)[^.;()]){0,45}?\s*\bby\s+",
    re.IGNORECASE,
)
_IS_LEADER = re.compile(
    r"\b(?P<title>(?:(?:the|its|current|overall|former|previous|supreme|then)\s+)*(?:[\w\-]+\s+)?(?:leader|head|emir|amir|founder|president|chairman|director)s?)"
    r"(?:\s+of\s+(?:the\s+)?(?P<org>[^,.;()]{2,60}?))?\s+(?P<tense>is|was|are|were|included|include)\s+",
    re.IGNORECASE,
)  # fmt: skip
_HEADS = re.compile(r"\b(?P<verb>heading|heads|headed|leads|leading|led|directs|commands|commanded|owns(?: and operates)?|operates|founded|formed|established)\s+(?:up\s+)?", re.IGNORECASE)
_MEMBERS = re.compile(r"\b(?:other |important |listed |key )*members?\s+(?:include[sd]?|are|were)\s+", re.IGNORECASE)
_APPOSED = re.compile(r"^(?:[\w\-]+ )?(?P<title>(?:founder|leader|head)(?: and (?:founder|leader|head))?),?\s+(?=[A-Z][^(.;]{3,60}\([A-Z]{2}i)")
"""`ADF founder and leader, Jamil Mukulu (CDi.015), was arrested`: in the entry of ADF."""
_SUCCEEDED = re.compile(r"\bsucceeded\s+", re.IGNORECASE)
_AS_OF = re.compile(r"\b(as of|as at|since|until|from)\s+(?:at least\s+)?", re.IGNORECASE)
_IN_PLACE = re.compile(r"^\s*(?:group|leadership)?\s*(?:in|for)\s+(?:the\s+)?(?:[a-z]+\s+area of\s+)?((?:[a-z]+ern |central )?[A-Z‘][^.;()]*?)(?=\s+(?:since|as of|as at|and|who|which)\b|[,.;(]|$)")
_FOUNDING = re.compile(r"\b(?:co-)?(?:founded|established|formed|created|emerged|set up)\b", re.IGNORECASE)
_OWN_SUBJECT = re.compile(
    r"^(?:it |the group |the organi[sz]ation |the movement |the company )?(?:was |is |were |has been )?(?:originally |first |ostensibly )?$|"
    r"^(?:an? )?(?:[\w\-]+,? )*(?:and [\w\-]+ )?(?:group|organization|organisation|network|movement|business|company|charity|faction|cell|trust)s? (?:that was |which was |was )?$",
    re.IGNORECASE,
)  # fmt: skip
_WHERE = re.compile(
    r"(?P<how>\b(?:(?:is |currently |mainly |primarily |was )*based (?:primarily |mainly )?in|headquarter(?:s|ed)(?: are| is| was)?(?: in| at)?|located (?:and primarily active )?in|"
    r"location:|believed to be in|operations (?:are )?in|operates? (?:mainly |primarily )?(?:in|from)|operating (?:primarily |mainly )?in|(?:also |mainly |primarily )*active in|"
    r"zone of operation includes|presence in))\s+(?:the )?(?P<place>(?-i:(?:[a-z]+ern |[a-z]+ and [a-z]+ern |central )?[A-Z])[^.;()]*)",
    re.IGNORECASE,
)  # fmt: skip
_WHERE_END = re.compile(
    r"\s+(?:as at|as of|since|and (?:has|also|linked|associated|is|was|which|led)|but|which|although|to carry|that|until|where|supporting)\b.*$|[,\s]+$", re.IGNORECASE
)
_DIED = re.compile(
    r"^(?:(?:he |she )?(?:is |was |has )?)?(?:reportedly|confirmed|reported|believed)?\s*(?:to (?:be|have)\s+)?(?:been\s+)?"
    r"(?P<how>deceased|dead|died|killed|assassinated)\b(?P<rest>[^;]*)",
    re.IGNORECASE,
)


def find_in(sentence: Sentence, *, person: bool, own_names: tuple[str, ...]) -> Iterator[Found]:
    """Yield what one sentence says of the entry and of those it names.

    Args:
        sentence: With its anchors.
        person: The entry is a person.
        own_names: Names and acronyms of the entry, to tell whether a sentence is about it.
    """
    seen: set[Found] = set()
    rules: tuple[Callable[[Sentence], Iterator[Found]], ...] = (
        (_facts_of_person, _roles_of_person, _heads, _kin) if person else (lambda s: _facts_of_body(s, own_names), _roles_in_body)
    )
    for rule in (*rules, lambda s: _ties(s, person=person), _roles_of_others):
        for found in rule(sentence):
            if found not in seen:
                seen.add(found)
                yield found


def _timing(sentence: Sentence, end: int) -> dict[str, str | None]:
    """Return `since`, `until` or a note for what ends at `end`: `since March 2016`, `as of late 2012`."""
    lead = re.match(rf"^(?P<word>As of|As at|Since) (?P<date>{DATE.pattern}),", sentence.text, re.IGNORECASE)
    following = next((anchor.start for anchor in sentence.anchors if anchor.start > end), len(sentence.text))
    window = sentence.text[end : min(following, end + 90)]
    match = _AS_OF.search(window)
    found: dict[str, str | None] = {"since": None, "note": ""}
    if match and (date := DATE.match(window, match.end())):
        word = match[1].lower()
        if word in ("since", "from"):
            found["since"] = edtf_in(date[0])
        else:
            found["note"] = f"{word} {date[0]}"
    elif lead and lead["word"].lower() == "since":
        found["since"] = edtf_in(lead["date"])
    elif lead:
        found["note"] = f"as of {lead['date']}"
    return found


def _place_after(sentence: Sentence, end: int) -> str:
    match = _IN_PLACE.match(sentence.text[end:])
    return "" if match is None or edtf_in(match[1][:20]) or re.match(r"[A-Z][a-z]{2,8}[.,]? \d{4}", match[1]) else match[1].strip()


def _role(holder: str, title: str, organization: str | None, **more: object) -> RoleFound:
    title = re.sub(r"^(?:an?|the)\s+", "", title, flags=re.IGNORECASE)
    role = role_class(title)
    if role is RoleClass.HEAD and not is_plain_head(title):
        role = RoleClass.OFFICER
    former = bool(_FORMER.search(title)) or str(more.get("note", "")).startswith("former")
    place = str(more.get("place", ""))
    return RoleFound(
        holder=holder,
        role=role,
        title=title,
        organization=organization,
        functional=role is RoleClass.HEAD and organization is not None and not former and not place,
        acting=bool(_ACTING.search(title)),
        place=place,
        since=more.get("since"),  # type: ignore[arg-type]
        note=str(more.get("note", "")),
    )


def _join(*notes: str) -> str:
    return "; ".join(note for note in notes if note)


def _roles_of_person(sentence: Sentence) -> Iterator[Found]:
    for match in _ROLE.finditer(sentence.text):
        lead, title = match["lead"], match["title"]
        if _IN_PHRASE.search(sentence.text[: match.start("title")]):
            continue
        words = (_DETERMINER.sub("", lead) + title).strip()
        indefinite = bool(re.search(r"\ban?\s+(?:[\w-]+\s+)?$", lead, re.IGNORECASE)) or bool(re.match(r"an?\s", lead, re.IGNORECASE))
        holder = party_before(sentence, match.start() + len(lead)) or SELF
        former = bool(_FORMER.search(lead)) and not re.search(r"\bhas served as\b", lead, re.IGNORECASE)
        parties, end = parties_after(sentence, match.end())
        unit = None
        if not parties and (unit := _UNIT.match(sentence.text, match.end())):
            parties, end = parties_after(sentence, unit.end(), many=False)
        if parties and not parties[0].startswith(REF):
            parties, end = parties_after(sentence, unit.end() if unit else match.end(), many=False)
        organization = parties[0] if parties else None
        if re.match(r"\s*(?:tribe|clan|ethnic|section|family)\b", sentence.text[end:]):
            continue
        if organization and is_person(organization):
            if "associate" not in words.lower():
                yield TieFound(holder, Relation.ACTS_FOR, organization, f"{words} {match['prep']}", note="former" if former else "")
            continue
        if organization and match["prep"].lower() == "in" and not organization.startswith(REF):
            continue
        if organization is None and not re.search(r"^(?:the |[a-z]*\s?)[A-Z]", sentence.text[match.end() :]):
            continue
        timing = _timing(sentence, end)
        timing["note"] = _join("former" if former else "", timing["note"] or "")
        place = _place_after(sentence, end) if organization else ""
        for noun in _nouns(words):
            if unit is not None or organization is None:
                whole = f"{noun} {match['prep']} {sentence.text[match.end() : (unit.end('unit') if unit else end)]}".strip()
                found = _role(holder, whole, organization, place=place or "-", **timing)
                role = RoleClass.OFFICER if found.role is RoleClass.HEAD else found.role
                yield found._replace(role=role, place=place, functional=False)
                continue
            found = _role(holder, noun, organization, place=place, **timing)
            if indefinite and found.role is RoleClass.HEAD:
                found = found._replace(role=RoleClass.SENIOR, functional=False)
            for body in (body for body in parties if body == organization or not is_person(body)):
                yield found._replace(organization=body)
                if re.search(r"(?:member|fighter|operative)$", noun, re.IGNORECASE) and holder == SELF:
                    yield TieFound(SELF, Relation.MEMBER_OF, body, words + f" {match['prep']}", since=found.since, note=found.note)
    yield from _adjective_role(sentence)
    for match in _TALIBAN_ROLE.finditer(sentence.text):
        if match.start() == 0 or not sentence.anchors or sentence.anchors[0].start > match.start():
            if re.match(r"\s+(?:[A-Z]\w+ ){0,3}[A-Z]\w+ \(", sentence.text[match.end("title") :]):
                continue
            timing = _timing(sentence, match.end("title"))
            found = _role(SELF, match["title"], "name:Taliban", place=match["place"] or "", **timing)
            yield found._replace(functional=False, role=RoleClass.SENIOR if found.role is RoleClass.HEAD else found.role)


def _adjective_role(sentence: Sentence) -> Iterator[Found]:
    """`Syria-based Al-Qaida (QDe.004) facilitator`: the body stands before the noun."""
    for anchor in sentence.anchors[:1]:
        noun = re.match(rf"\s*,?\s*((?:(?:senior|key|military|financial) )?(?:{NOUNS}))\b", sentence.text[anchor.end :], re.IGNORECASE)
        before = re.match(r"(?:An? )?(?P<rank>(?:Senior|Key|Leading|Former) )?(?:[\w\-]+-based )?(?P<name>.*)$", sentence.text[: anchor.start])
        if noun and anchor.ref and before and is_name(before["name"]):
            yield _role(SELF, f"{before['rank'] or ''}{noun[1]}", REF + anchor.ref)._replace(functional=False)


def _nouns(title: str) -> Iterator[str]:
    """Yield the single roles of `Founder and leader`; modifiers before the first stay with it."""
    parts = [part.strip() for part in re.split(r",\s*(?:and\s+)?|\s+and\s+|\s+or\s+|\s*/\s*", title) if part.strip()]
    yield from (parts if all(_NOUN.search(part) for part in parts) else [title])


def _roles_of_others(sentence: Sentence) -> Iterator[Found]:
    """`X (id) who is the leader of O`, in the entry of another."""
    for match in _ROLE.finditer(sentence.text):
        position = match.start("title")
        holder = party_before(sentence, position) or party_before(sentence, match.start())
        parties, end = parties_after(sentence, match.end(), many=False)
        if holder and parties:
            former = bool(_FORMER.search(sentence.text[max(0, position - 25) : position]))
            for noun in _nouns(match["title"]):
                yield _role(holder, noun, parties[0], note="former" if former else "", place=_place_after(sentence, end))


def _roles_in_body(sentence: Sentence) -> Iterator[Found]:
    for match in _BY.finditer(sentence.text):
        start = match.end()
        parties, end = parties_after(sentence, start)
        timing = _timing(sentence, end)
        verbs = match["verbs"].lower()
        also = re.match(r"[^.;]{0,45}?\band by\s+", sentence.text[end:])
        if also and "founded" not in verbs:
            second, after = parties_after(sentence, end + also.end(), many=False)
            for party in second:
                later = _timing(sentence, after)
                yield RoleFound(party, RoleClass.HEAD, "head", SELF, since=later["since"], note=later["note"] or "")
        for party in parties:
            if re.search(r"found|establish|form|creat", verbs) and _founds(sentence, match.start(), party):
                yield RoleFound(party, RoleClass.FOUNDER, "founder", SELF)
            if re.search(r"headed|led\b|run|command|direct", verbs):
                functional = len(parties) == 1 and also is None
                yield RoleFound(party, RoleClass.HEAD, "head", SELF, functional=functional, since=timing["since"], note=timing["note"] or "")
            if "owned" in verbs and "or controlled" not in verbs:
                yield RoleFound(party, RoleClass.OWNER, "owner", SELF, note=timing["note"] or "")
                yield TieFound(party, Relation.OWNS, SELF, match[0].strip(), note=timing["note"] or "")
    for match in _IS_LEADER.finditer(sentence.text):
        parties, end = parties_after(sentence, match.end())
        former = bool(_FORMER.search(match["title"])) or match["tense"].lower() in ("was", "were")
        title = re.sub(r"^(?:the|its|current|then)\s+", "", match["title"], flags=re.IGNORECASE)
        for party in parties:
            timing = _timing(sentence, end)
            note = _join("former" if former else "", timing["note"] or "")
            yield _role(party, title, SELF, note=note, since=timing["since"])._replace(
                functional=not former and len(parties) == 1 and role_class(title) is RoleClass.HEAD
            )
    if match := _APPOSED.match(sentence.text):
        for party in parties_after(sentence, match.end(), many=False)[0]:
            for noun in _nouns(match["title"]):
                yield _role(party, noun, SELF)._replace(functional=False)
    for match in _MEMBERS.finditer(sentence.text):
        for party in parties_after(sentence, match.end())[0]:
            yield RoleFound(party, RoleClass.MEMBER, "member", SELF)
            yield TieFound(party, Relation.MEMBER_OF, SELF, "members include")
    for match in _SUCCEEDED.finditer(sentence.text):
        yield from _succession(sentence, match)


def _founds(sentence: Sentence, position: int, party: str) -> bool:
    """Whether a founding verb is about the entry, and not about another group in the same sentence."""
    return bool(_OWN_SUBJECT.match(sentence.text[:position])) or position == 0


def _succession(sentence: Sentence, match: re.Match[str]) -> Iterator[Found]:
    before = [anchor for anchor in sentence.anchors if anchor.end <= match.start() and anchor.ref]
    after, end = parties_after(sentence, match.end(), many=False)
    if before and after and not sentence.text[before[-1].end : match.start()].strip():
        new = REF + before[-1].ref
        title = re.match(r"\s*as (?:the )?((?:overall )?(?:leader|head|emir|commander|chief))\b", sentence.text[end:])
        yield TieFound(new, Relation.SUCCESSOR_OF, after[0], "succeeded")
        if title:
            yield _role(new, title[1], SELF)._replace(functional=True)
            yield _role(after[0], title[1], SELF, note="former")


def _heads(sentence: Sentence) -> Iterator[Found]:
    """`Heading the Haqqani Network (TAe.012) as of late 2012`; the entry is the subject at the start of a sentence."""
    for match in _HEADS.finditer(sentence.text):
        own = re.fullmatch(r"(?:he |she |who |[\w ]+ and )?(?:also |currently )?", sentence.text[: match.start()], re.IGNORECASE)
        if own is None or re.match(r"by\b|in\b|to\b", sentence.text[match.end() :]):
            continue
        parties, end = parties_after(sentence, match.end(), many=False)
        if not parties or is_person(parties[0]):
            continue
        timing = _timing(sentence, end)
        verb = match["verb"].lower()
        past = verb in ("headed", "led", "commanded")
        note = _join("former" if past else "", timing["note"] or "")
        if verb.startswith("own"):
            yield RoleFound(SELF, RoleClass.OWNER, "owner", parties[0], note=note)
            yield TieFound(SELF, Relation.OWNS, parties[0], match[0].strip(), note=note)
        elif verb in ("founded", "formed", "established"):
            yield RoleFound(SELF, RoleClass.FOUNDER, "founder", parties[0])
        elif verb != "operates":
            place = _place_after(sentence, end)
            role = RoleClass.COMMANDER if verb.startswith("command") else RoleClass.HEAD
            yield RoleFound(
                SELF, role, "head" if role is RoleClass.HEAD else "commander", parties[0], place=place,
                functional=role is RoleClass.HEAD and not past and not place, since=timing["since"], note=note,
            )  # fmt: skip


def _kin(sentence: Sentence) -> Iterator[Found]:
    taken: list[tuple[int, int]] = []
    for pattern, relation in _KIN_RULES:
        for match in pattern.finditer(sentence.text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            parties, end = parties_after(sentence, match.end())
            if not parties or (" name" in match[0] or "father is" in match[0]) and not parties[0].startswith(REF):
                continue
            taken.append((match.start(), end))
            for party in parties:
                yield TieFound(party_before(sentence, match.start()) or SELF, relation, party, match[0].strip())


def _ties(sentence: Sentence, *, person: bool) -> Iterator[Found]:
    taken: list[tuple[int, int]] = []
    for pattern, relation, inverse in _TIE_RULES:
        if person and relation in (Relation.PART_OF, Relation.SPLINTER_OF):
            continue
        for match in pattern.finditer(sentence.text):
            before = sentence.text[max(0, match.start() - 30) : match.start()]
            if any(start < match.end() and match.start() < end for start, end in taken) or not _tie_is_own(sentence, match.start(), person=person):
                continue
            parties, end = parties_after(sentence, match.end())
            if not parties or (relation in (Relation.ACTS_FOR, Relation.SUPPORTS) and not _is_certain(parties[0], match[0])):
                continue
            taken.append((match.start(), end))
            denied = bool(re.search(r"\b(?:not|never|no)\s+$", before, re.IGNORECASE))
            past = bool(re.search(rf"\b{_PAST}\s+(?:\w+\s+)?$", before, re.IGNORECASE)) and not denied
            timing = _timing(sentence, end)
            for party in parties:
                subject, other = (party, SELF) if inverse else (SELF, party)
                note = _join("former" if past else "", timing["note"] or "")
                yield TieFound(subject, relation, other, match[0].strip(), denied, timing["since"], note)


def _is_certain(party: str, words: str) -> bool:
    return party.startswith(REF) or "behalf" in words.lower() or " for" in words.lower() or " of" in words.lower()


def _tie_is_own(sentence: Sentence, position: int, *, person: bool) -> bool:
    """Whether the entry is the subject: no other party stands before the words that tie."""
    before = sentence.text[:position]
    if re.search(r",\s*(?:which|who|whose)\b[^,]*$", before):
        return False
    if re.search(r"\b(?:groups|members|elements|individuals|companies|fighters|militants|those|entities)\s+(?:that|who|which)?\s*(?:are |is |were )?$", before):
        return False
    if person and re.search(r"\b(?:group|organi[sz]ation|network|entity|company|cell|movement|brigade)\s+(?:that |which )?(?:is |was )?$", before):
        return False
    if position == 0 or not sentence.anchors:
        return not re.search(r"\b(?:who|which|that)\s+(?:is|was|are|has|had)?\s*$", before) or position < 60
    earlier = [anchor for anchor in sentence.anchors if anchor.end <= position]
    return not earlier or bool(re.search(r"(?:\band|,|\bbut)\s+(?:also\s+|is\s+|was\s+|later\s+|previously\s+|closely\s+|\w+ed by\s+)*(?:[\w\-]+\s+){0,3}$", sentence.text[earlier[-1].end : position]))


def _facts_of_person(sentence: Sentence) -> Iterator[Found]:
    match = _DIED.match(sentence.text)
    if match:
        date = edtf_in(match["rest"])
        as_of = bool(re.match(r"\s*(?:as (?:of|at)|by)\b", match["rest"]))
        note = "reported" if "report" in match[0].lower() else ""
        yield FactFound("died", f"../{date}" if date and as_of else date or "", note)
    yield from _places(sentence, person=True)


def _facts_of_body(sentence: Sentence, own_names: tuple[str, ...]) -> Iterator[Found]:
    for match in _FOUNDING.finditer(sentence.text):
        before = sentence.text[: match.start()]
        subject = re.sub(r"\s+(?:was|were|is|has been)\s*$", "", before).strip()
        if not _OWN_SUBJECT.match(before) and subject.casefold() not in own_names:
            continue
        rest = sentence.text[match.end() : match.end() + 120]
        date = re.search(rf"\b(?:in|on|since)\s+(?={DATE.pattern})", rest) or re.search(rf"\b(?:in|on)\s+({DATE.pattern})", rest)
        if date and (edtf := edtf_in(rest[date.end() :][:30])):
            yield FactFound("founded", edtf)
        place = re.search(r"\bin\s+(?:the )?([a-z]* ?[A-Z][A-Za-z\-]+(?:,? (?:[A-Z(][\w)\-]*|and))*(?:, [A-Z][\w ]+)?)", re.split(r"\s(?:as|by|when|following|upon)\s", rest)[0][:70])
        if place and not edtf_in(place[1]) and not re.match(r"[A-Z][a-z]{2,8}\.? ?\d", rest[place.start(1) :]):
            yield FactFound("founded_at", place[1].strip(" ,"))
        break
    yield from _places(sentence, person=False)


def _places(sentence: Sentence, *, person: bool) -> Iterator[Found]:
    for match in _WHERE.finditer(sentence.text):
        place = _WHERE_END.sub("", match["place"]).strip(" ,:")
        how = match["how"].lower()
        if not place:
            continue
        located = re.search(r"based|headquarter|located|location|believed", how)
        if person and not located:
            continue
        yield FactFound("location" if located else "operates_in", place, "believed" if "believed" in how else "")
