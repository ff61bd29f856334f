"""The role that a list gives as a title or designation, such as `Minister of Finance under the Taliban regime`."""

import functools
import re

from onrecord.model.vocab import RoleClass
from onrecord.record.narrative_found import SELF, RoleFound, is_whole
from onrecord.record.narrative_roles import is_plain_head, role_class
from onrecord.record.narrative_text import NAME, edtf_in, parties_after, sentence_of

_REGIME = re.compile(r"\s*(?:under|during) the Taliban (?:regime|rule)\b", re.IGNORECASE)
_FORMER = re.compile(r"^\(?(?:former|formerly|previous|ex-)", re.IGNORECASE)
_STAFF = re.compile(r"\bchief of (?:general )?staff\b", re.IGNORECASE)
_BODY = re.compile(r"(?:\bof|\bat|\bfor(?= the\b)|,)\s+", re.IGNORECASE)
"""What stands before the body that a role is in."""
_PLACE = re.compile(
    r"\bin\s+(?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"([A-Z][^,;()]*)"
)
_GOVERNED = re.compile(r"\b(?:of|for)\s+(?:the )?(.+)$")
_BODY_WORD = re.compile(
    r"^[A-Z]{3,}$|\b(?:Administration|Agency|Authority|Bureau|Department|Institute|Ministry|Office|Organi[sz]ation)\b"
)
_PERSON = re.compile(r"name:(?:Mullah|Maulavi|Sheikh|Dr\b|General|Colonel|Lieutenant|Major|President)\b")
_ACTING = re.compile(r"\b(?:acting|interim)\b", re.IGNORECASE)
_ID = re.compile(r"\s*\([A-Z]{2}[ie]\.\d{3}\)\.?$")


@functools.lru_cache(maxsize=4096)
def role_from_title(title: str) -> RoleFound:
    """Return the role that a title gives its bearer; offices "under the Taliban regime" are former ones."""
    regime = bool(_REGIME.search(title))
    words = _REGIME.sub("", title).strip(" .,")
    former = regime or bool(_FORMER.match(words))
    role = role_class(words)
    if role is RoleClass.HEAD and not is_plain_head(words):
        role = RoleClass.OFFICER
    organization, whole = ("name:Taliban", False) if regime else _body_of(words, role)
    place = _place_of(words, role)
    if place and _BODY_WORD.search(place):
        organization, place = organization or NAME + place, ""
    since = re.search(r"\bsince\s+(.+)$", words)
    until = re.search(r"\buntil\s+([^)]+)", words)
    return RoleFound(
        holder=SELF,
        role=role,
        title=_ID.sub("", title),
        organization=organization,
        place=place,
        functional=whole and role is RoleClass.HEAD and not former and not place,
        acting=bool(_ACTING.search(words)),
        since=edtf_in(since[1]) if since else None,
        until=edtf_in(until[1]) if until else None,
        note="former: under the Taliban regime" if regime else "former" if former else "",
    )


def _body_of(words: str, role: RoleClass) -> tuple[str | None, bool]:
    """Return the body that a role is in, and whether nothing else follows it, so that it is meant as a whole."""
    staff = _STAFF.search(words)
    match = _BODY.search(words, staff.end() if staff else 0)
    if match is None or role is RoleClass.GOVERNOR or "minister" in words.lower():
        return None, False
    parties, end = parties_after(sentence_of(words), match.end(), many=False)
    rest = words[end:].strip(" .,()")
    if not parties or _PERSON.match(parties[0]) or rest.startswith(("and ", "& ")):
        return None, False
    return parties[0], not rest and is_whole(parties[0])


def _place_of(words: str, role: RoleClass) -> str:
    if role is RoleClass.GOVERNOR:
        match = _GOVERNED.search(words)
    elif role is RoleClass.AMBASSADOR:
        match = re.search(r"\bto\s+(?:the )?(.+)$", words)
    elif role is RoleClass.MINISTER:
        match = None
    else:
        match = _PLACE.search(words)
    return match[1].strip() if match else ""
