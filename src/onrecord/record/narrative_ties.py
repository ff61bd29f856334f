"""Ties and kin in list narratives, one a party named."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.model.vocab import Relation
from onrecord.record.narrative_found import SELF, Found, TieFound, timing_after
from onrecord.record.narrative_text import REF, Sentence, parties_after, party_before

_HELP = "(?:support|services|assistance|facilitation)"
_TIES: tuple[tuple[Relation, tuple[str, ...]], ...] = (
    (
        Relation.AFFILIATED_WITH,
        (
            r"(?:closely |also )?(?:associated|affiliated)(?: with| to)?",
            r"merged with",
            r"(?:close |regional )?(?:affiliate|associate) of",
        ),
    ),
    (
        Relation.LINKED_TO,
        (r"linked (?:to|with)", r"(?:has |with )?(?:links|ties|close ties) (?:to|with)(?: numerous senior)?"),
    ),
    (
        Relation.SPLINTER_OF,
        (
            r"splinter (?:group|faction|cell) of",
            r"split (?:from|off from)",
            r"separated from",
            r"broke away from",
            r"breakaway faction of",
        ),
    ),
    (
        Relation.PART_OF,
        (
            r"(?:\w+ )?(?:wing|branch|component|part|unit|arm|faction|sub-group|chapter) of",
            r"absorbed into",
            r"merged into",
            r"under the umbrella of",
            r"subordinate (?:entity )?(?:of|to)",
            r"subsidiary of",
        ),
    ),
    (
        Relation.PLEDGED_TO,
        (
            r"pledged (?:its |his |their )?(?:allegiance|loyalty|bay[’']?ah) to",
            r"swore (?:allegiance|loyalty) to",
        ),
    ),
    (
        Relation.COOPERATES_WITH,
        (
            r"cooperat\w+ (?:closely )?with",
            r"(?:joint|coordinated) attacks with",
            r"work(?:s|ed|ing) (?:closely )?with",
            r"liaises with",
            r"collaborat\w+ with",
        ),
    ),
    (
        Relation.FINANCES,
        (
            r"financ(?:es|ed|ing)(?: and \w+)?(?: of| for)?",
            r"(?:financial|material)[\w, ]{0,40}? (?:support|services|assistance)[\w, ]{0,20}? (?:to|for)",
            r"raised funds for",
            r"funds for",
            r"financier[\w ,]{0,25}? (?:for|of)",
        ),
    ),
    (
        Relation.SUPPORTS,
        (
            rf"(?:provid\w+|gave|given)[\w, ]{{0,50}}? {_HELP}[\w, ]{{0,30}}? (?:to|for)",
            r"in support of",
            r"supports?",
            r"supporter of",
            r"supporting",
        ),
    ),
    (
        Relation.ACTS_FOR,
        (
            r"act(?:s|ed|ing) (?:for or )?on behalf of",
            r"(?:works? )?on behalf of",
            r"cover name for",
            r"(?-i:front) (?:company |organization )?(?:for|of)",
        ),
    ),
    (
        Relation.SUCCESSOR_OF,
        (r"took over (?:the )?(?:activities|operations) of", r"successor (?:of|to)", r"replaced"),
    ),
    (Relation.MEMBER_OF, (r"joined",)),
)
_INVERSE_TIES: tuple[tuple[Relation, tuple[str, ...]], ...] = (
    (Relation.FINANCES, (r"funded (?:and supported )?by", r"financed by")),
    (Relation.CONTROLS, (r"(?:owned or )?controlled by(?:,? or acting on behalf of,?)?",)),
)
"""Words that read from right to left: `funded by X` says that X finances the entry."""
_LAST_TIES: tuple[tuple[Relation, tuple[str, ...]], ...] = ((Relation.ACTS_FOR, (r"under(?: the direction of)?",)),)
_KIN: tuple[tuple[Relation, tuple[str, ...]], ...] = (
    (
        Relation.RELATIVE_OF,
        (
            r"(?:brother|sister|son|daughter|father|mother)-in-law (?:of|to)",
            r"(?:uncle|aunt|nephew|niece|cousin|relative|grandson|grandfather) (?:of|to)",
            r"linked by marriage to",
            r"related (?:by marriage )?to",
        ),
    ),
    (Relation.SIBLING_OF, (r"(?:half-)?(?:brother|sister) (?:of|to)",)),
    (
        Relation.CHILD_OF,
        (r"(?:son|daughter|child) (?:of|to)", r"father[’']s name is", r"name of father is", r"father is"),
    ),
    (Relation.PARENT_OF, (r"(?:father|mother) (?:of|to)",)),
    (Relation.SPOUSE_OF, (r"(?:wife|husband|spouse|widow) (?:of|to)", r"married to")),
)
_BODY_ONLY = frozenset({Relation.PART_OF, Relation.SPLINTER_OF})
_PAST = re.compile(r"\b(?:previously|formerly|had been|was|used to be|once|former)\s+(?:\w+\s+)?$", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|no)\s+$", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r",\s*(?:which|who|whose)\b[^,]*$|"
    r"\b(?:groups|members|elements|individuals|companies|fighters|militants|those|entities)\s+"
    r"(?:that|who|which)?\s*(?:are |is |were )?$"
)
_OF_A_BODY = re.compile(
    r"\b(?:group|organi[sz]ation|network|entity|company|cell|movement|brigade)\s+(?:that |which )?(?:is |was )?$"
)
_GOES_ON = re.compile(
    r"(?:\band|,|\bbut)\s+(?:also\s+|is\s+|was\s+|later\s+|previously\s+|closely\s+|\w+ed by\s+)*(?:[\w\-]+\s+){0,3}$"
)


_HINTS: dict[Relation, tuple[str, ...]] = {
    Relation.AFFILIATED_WITH: ("associat", "affiliat", "merged with"),
    Relation.LINKED_TO: ("linked ", "links ", "ties "),
    Relation.SPLINTER_OF: ("splinter ", "split ", "separated from", "broke away", "breakaway"),
    Relation.PART_OF: (
        *("wing of", "branch of", "component of", "part of", "unit of", "arm of", "faction of", "sub-group of"),
        *("chapter of", "absorbed", "merged into", "umbrella", "subordinate", "subsidiary"),
    ),
    Relation.PLEDGED_TO: ("pledged ", "swore "),
    Relation.COOPERATES_WITH: ("cooperat", "attacks with", "work", "liaises", "collaborat"),
    Relation.FINANCES: ("financ", "material", "funds for", "funded "),
    Relation.SUPPORTS: ("support", "provid", "gave", "given"),
    Relation.ACTS_FOR: ("behalf of", "cover name", "front ", "under"),
    Relation.SUCCESSOR_OF: ("took over", "successor", "replaced"),
    Relation.MEMBER_OF: ("joined",),
    Relation.CONTROLS: ("controlled by",),
    Relation.RELATIVE_OF: (
        *("-in-law", "uncle", "aunt", "nephew", "niece", "cousin", "relative", "grandson", "grandfather"),
        *("marriage", "related"),
    ),
    Relation.SIBLING_OF: ("brother", "sister"),
    Relation.CHILD_OF: ("son ", "daughter", "child", "father"),
    Relation.PARENT_OF: ("father", "mother"),
    Relation.SPOUSE_OF: ("wife", "husband", "spouse", "widow", "married"),
}
"""What the words of each relation hold, in lower case: a sentence with none of it is not searched for them."""


class TieRule(NamedTuple):
    """Words that state a relation, and what at least one of them holds."""

    pattern: re.Pattern[str]
    relation: Relation
    inverse: bool
    hints: tuple[str, ...]


def _compiled(table: tuple[tuple[Relation, tuple[str, ...]], ...], *, inverse: bool = False) -> tuple[TieRule, ...]:
    return tuple(
        TieRule(re.compile(rf"\b(?:{'|'.join(words)})\s+", re.IGNORECASE), relation, inverse, _HINTS[relation])
        for relation, words in table
    )


TIE_RULES = (*_compiled(_TIES), *_compiled(_INVERSE_TIES, inverse=True), *_compiled(_LAST_TIES))
KIN_RULES = _compiled(_KIN)


def ties_in(sentence: Sentence, *, person: bool) -> Iterator[Found]:
    """Yield the ties of the entry that a sentence states; `denied` where it says that there is none."""
    taken: list[tuple[int, int]] = []
    for pattern, relation, inverse, hints in TIE_RULES:
        if (person and relation in _BODY_ONLY) or not sentence.has_any(hints):
            continue
        for match in pattern.finditer(sentence.text):
            if _overlaps(match, taken) or not _is_own(sentence, match.start(), person=person):
                continue
            parties, end = parties_after(sentence, match.end())
            if not parties or not _is_meant(relation, parties[0], match[0]):
                continue
            taken.append((match.start(), end))
            before = sentence.text[max(0, match.start() - 30) : match.start()]
            denied = bool(_NOT.search(before))
            timing = timing_after(sentence, end, former=bool(_PAST.search(before)) and not denied)
            for party in parties:
                subject, other = (party, SELF) if inverse else (SELF, party)
                yield TieFound(subject, relation, other, match[0].strip(), denied, timing.since, timing.note)


def kin_in(sentence: Sentence) -> Iterator[Found]:
    """Yield the kin of a person; parents whom the list only names, without an id, are left out."""
    taken: list[tuple[int, int]] = []
    for pattern, relation, _, hints in KIN_RULES:
        if not sentence.has_any(hints):
            continue
        for match in pattern.finditer(sentence.text):
            parties, end = parties_after(sentence, match.end())
            private = match[0].strip().endswith(" is") and not "".join(parties[:1]).startswith(REF)
            if not parties or private or _overlaps(match, taken):
                continue
            taken.append((match.start(), end))
            for party in parties:
                yield TieFound(party_before(sentence, match.start()) or SELF, relation, party, match[0].strip())


def _overlaps(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return any(start < match.end() and match.start() < end for start, end in taken)


def _is_meant(relation: Relation, party: str, words: str) -> bool:
    """`under` and `supports` need an id after them: before a mere name they often mean something else."""
    if relation not in (Relation.ACTS_FOR, Relation.SUPPORTS) or party.startswith(REF):
        return True
    return bool(re.search(r"behalf| for| of", words, re.IGNORECASE))


def _is_own(sentence: Sentence, position: int, *, person: bool) -> bool:
    """Whether the entry is the subject of the words at `position`: no other party stands before them."""
    before = sentence.text[:position]
    if _OF_OTHERS.search(before) or (person and _OF_A_BODY.search(before)):
        return False
    earlier = [anchor for anchor in sentence.anchors if anchor.end <= position]
    return not earlier or bool(_GOES_ON.search(sentence.text[earlier[-1].end : position]))
