"""Role words of list narratives and titles: their class, and whether one person holds the role at a time."""

import re

from onrecord.model.vocab import RoleClass

NOUNS = (
    "co-founder|founder|leader|head|chief|emir|amir|second-in-command|commander|sub-commander|deputy|spokesman|spokesperson|"
    "spokeswoman|member|operative|official|director|governor|president|chairman|chairperson|co-owner|owner|financier|"
    "facilitator|coordinator|recruiter|representative|minister|ambassador|adviser|advisor|treasurer|manager|secretary|"
    "trainer|fighter|organizer|organiser|supporter|associate|agent|courier|liaison|mayor|judge|attaché|attache|cleric|figure|"
    "bomb[- ]maker|expert|administrator|negotiator|cadi|wali|officer|general|colonel"
)
"""Nouns that name a role."""

_CLASSES: tuple[tuple[str, RoleClass], ...] = (
    (r"^(?:co-)?founder\b", RoleClass.FOUNDER),
    (r"\bspokes(?:man|woman|person)\b", RoleClass.SPOKESPERSON),
    (r"\bambassador\b", RoleClass.AMBASSADOR),
    (r"\b(?:co-)?owner\b", RoleClass.OWNER),
    (r"\b(?:deputy|vice|assistant|second-in-command|na'ib)\b", RoleClass.DEPUTY),
    (r"\bminister (?:of|for) (?:the )?(?:interior|internal affairs|security)|\bsecurity chief|(?:head|chief|director) of (?:\w+ )*"
     r"(?:security|intelligence)|\b(?:security|intelligence) (?:head|chief|director)", RoleClass.SECURITY_CHIEF),
    (r"\bminister\b", RoleClass.MINISTER),
    (r"\bgovernor\b", RoleClass.GOVERNOR),
    (r"\b(?:senior|key|leading|high-ranking|top)\b.*\b(?:member|official|leader|figure|operative|commander|associate|cleric)\b",
     RoleClass.SENIOR),
    (r"\b(?:military|operational|field|brigade|shadow) (?:\w+ )?leader\b|\bcommander\b", RoleClass.COMMANDER),
    (r"\bchief of (?:general )?staff\b|\bchief representative\b|\bchief of (?!the |[A-Z])", RoleClass.OFFICER),
    (r"\b(?:leader|head|emir|amir|chief|chairman|chairperson|president)\b", RoleClass.HEAD),
    (r"\bdirector\b", RoleClass.DIRECTOR),
    (r"\bmember\b", RoleClass.MEMBER),
    (r"\b(?:official|representative|secretary|treasurer|manager|coordinator|attach[eé]|officer|judge|mayor|cadi|wali|"
     r"administrator|general|colonel|adviser|advisor)\b", RoleClass.OFFICER),
)  # fmt: skip
_HONORIFIC = re.compile(
    r"^[\"“]?(?:(?:maulavi|maulawi|mawlawi|maulana|mullah|haji|hajji|hadji|alhaj|qari|dr|doctor|sheikh?|shaykh|cheikh|ustadz?|mr|mrs|"
    r"amir|imam|mufti|professor|engineer|eng|agha|sayyid|sayed|hojjatoleslam|(?:navy |lieutenant |major |brigadier |general |"
    r"vice |rear |colonel |captain )*(?:general|colonel|captain|major|lieutenant|admiral|brigadier)|lieutenant-colonel|"
    r"lt|col|gen|maj|brig)\b[.,\s]*)+[\"”]?$",
    re.IGNORECASE,
)

_HEAD_NOUN = re.compile(r"\b(?:leader|head|emir|amir|chief|chairman|chairperson|president)\b", re.IGNORECASE)
_HEAD_MODIFIERS = frozenset(
    "a an the and acting interim former formerly previous current currently overall supreme top paramount founder founding de facto "
    "serving its his overall reported self-declared then new present first".split()
)


def role_class(title: str) -> RoleClass:
    """Return the class of a role by the words that name it."""
    lowered = title.strip()
    for pattern, role in _CLASSES:
        if re.search(pattern, lowered, re.IGNORECASE if "[A-Z]" not in pattern else 0) or (
            "[A-Z]" in pattern and re.search(pattern, lowered[:1].lower() + lowered[1:])
        ):
            return role
    return RoleClass.OTHER


def is_plain_head(title: str) -> bool:
    """Return whether a title names the head of the whole body: `leader`, `FDLR President`, not `finance emir`."""
    words = _HEAD_NOUN.split(title, maxsplit=1)[0].split()
    return all(word.lower().strip(",") in _HEAD_MODIFIERS or (len(word) > 2 and word.isupper()) for word in words)


def is_honorific(title: str) -> bool:
    """Return whether a title is a form of address or a rank alone, such as `Maulavi` or `Major General`."""
    return bool(_HONORIFIC.match(title.strip()))
