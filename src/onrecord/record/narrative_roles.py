"""Role words of list narratives and titles: their class, and whether one person holds the role at a time."""

import re

from onrecord.model.vocab import RoleClass

NOUNS = (
    "co-founder|founder|leader|head|chief of (?:general )?staff|chief|emir|amir|second-in-command|commander|"
    "sub-commander|deputy|spokesman|spokesperson|spokeswoman|member|operative|official|director|governor|president|"
    "chairman|chairperson|co-owner|owner|financier|facilitator|coordinator|recruiter|representative|minister|ambassador|"
    "adviser|advisor|treasurer|manager|secretary|trainer|fighter|organizer|organiser|supporter|associate|agent|courier|"
    "liaison|mayor|judge|attaché|attache|cleric|figure|bomb[- ]maker|expert|administrator|negotiator|cadi|wali|officer|"
    "general|colonel"
)
"""Nouns that name a role, as alternatives of a pattern."""

_HEADS = "leader|head|emir|amir|chief|chairman|chairperson|president|secretary[- ]general"
_SECURITY = (
    r"\bminister (?:of|for) (?:the )?(?:interior|internal affairs|security)|\bsecurity chief|"
    r"(?:head|chief|director) of (?:\w+ )*(?:security|intelligence)|\b(?:security|intelligence) (?:head|chief|director)"
)
_SENIOR = (
    r"\b(?:senior|key|leading|high-ranking|top)\b.*"
    r"\b(?:member|official|leader|figure|operative|commander|associate|cleric)\b"
)
_OFFICERS = (
    r"\b(?:official|representative|secretary|treasurer|manager|coordinator|attach[eé]|officer|judge|mayor|cadi|wali|"
    r"administrator|general|colonel|adviser|advisor)\b"
)
_WORDS: tuple[tuple[str, RoleClass], ...] = (
    (r"^(?:co-)?founder\b", RoleClass.FOUNDER),
    (r"\bspokes(?:man|woman|person)\b", RoleClass.SPOKESPERSON),
    (r"\bambassador\b", RoleClass.AMBASSADOR),
    (r"\b(?:co-)?owner\b", RoleClass.OWNER),
    (r"\b(?:deputy|vice|assistant|second-in-command|na'ib)\b", RoleClass.DEPUTY),
    (r"^(?:[\w-]+ ){0,2}(?:advis[eo]r|counsell?or|aide)\b", RoleClass.OFFICER),
    (_SECURITY, RoleClass.SECURITY_CHIEF),
    (r"\bminister\b", RoleClass.MINISTER),
    (r"\bgovernor\b", RoleClass.GOVERNOR),
    (_SENIOR, RoleClass.SENIOR),
    (r"\b(?:military|operational|field|brigade|shadow) (?:\w+ )?leader\b|\bcommander\b", RoleClass.COMMANDER),
    (r"\bchief of (?:general )?staff\b|\bchief (?:representative|justice)\b", RoleClass.OFFICER),
    (r"^(?:\w+ ){0,2}(?:advis[eo]r|representative|secretary(?! general)|aide)\b", RoleClass.OFFICER),
    (r"(?-i:\b[Cc]hief of (?!the |[A-Z]))", RoleClass.OFFICER),
    (rf"\b(?:{_HEADS})\b", RoleClass.HEAD),
    (r"\bdirector\b", RoleClass.DIRECTOR),
    (r"\bmember\b", RoleClass.MEMBER),
    (_OFFICERS, RoleClass.OFFICER),
)
"""The first that matches decides: `Deputy Minister` is a deputy, `Senior leader` no head."""
_CLASSES = tuple((re.compile(pattern, re.IGNORECASE), role) for pattern, role in _WORDS)
_ADDRESS = (
    "maulavi|maulawi|mawlawi|maulana|mullah|haji|hajji|hadji|alhaj|qari|dr|doctor|sheikh?|shaykh|cheikh|ustadz?|mr|mrs|"
    "amir|imam|mufti|professor|engineer|eng|agha|sayyid|sayed|hojjatoleslam|general|colonel|captain|major|lieutenant|admiral|"
    "brigadier|navy|vice|rear|first|lt|col|gen|maj|brig"
)
_HONORIFIC = re.compile(rf"^[\"“]?(?:(?:{_ADDRESS})\b[-.,\s]*)+[\"”]?$", re.IGNORECASE)
_ROLE_PHRASE = re.compile(rf"^(?:[\w’'.&/,\-]+\s+){{0,9}}?(?:{NOUNS})s?\b", re.IGNORECASE)
_OTHER_PHRASE = re.compile(
    r"\b(?:son|daughter|wife|husband|spouse|brother|sister|father|mother|child|nephew|uncle|cousin|widow)"
    r"(?:-in-law)? of\b|"
    r"\b(?:founded|linked|associated|arrested|named|based|located|operations)\b",
    re.IGNORECASE,
)
_HEAD_NOUN = re.compile(rf"\b(?:{_HEADS})\b", re.IGNORECASE)
_HEAD_MODIFIERS = frozenset(
    "a an the and acting interim former formerly previous current currently overall supreme top paramount founder "
    "founding de facto serving its his reported self-declared then new present first".split()
)


def role_class(title: str) -> RoleClass:
    """Return the class of a role by the words that name it."""
    for pattern, role in _CLASSES:
        if pattern.search(title.strip()):
            return role
    return RoleClass.OTHER


def is_plain_head(title: str) -> bool:
    """Return whether a title names the head of the whole body: `leader`, `FDLR President`, not `finance emir`."""
    words = _HEAD_NOUN.split(title, maxsplit=1)[0].split()
    return all(word.lower().strip(",") in _HEAD_MODIFIERS or (len(word) > 2 and word.isupper()) for word in words)


def is_role_phrase(text: str) -> bool:
    """Return whether a text is a noun phrase that names a role, such as `Deputy Minister of Energy`."""
    return bool(_ROLE_PHRASE.match(text)) and not _OTHER_PHRASE.search(text)


def is_honorific(title: str) -> bool:
    """Return whether a title is a form of address or a rank alone, such as `Maulavi` or `Major General`."""
    return bool(_HONORIFIC.match(title.strip()))
