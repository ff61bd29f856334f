"""The title of a claimed role with what its own sentence says that it is of: `minister`, and behind it `of finance`.

A reader that finds the body of a role may leave the words between the two: `commands the air force of the Brigade`.
What they say tells one post of the body from another.
"""

import re
from functools import lru_cache

from onrecord.check.case import Desk
from onrecord.model.claim import RoleClaim
from onrecord.text.office_fields import UNITS, field_of
from onrecord.text.office_terms import head_nouns

LONGEST = 7
"""Words behind a title that may say what it is of."""
_OF_PLACE = frozenset({"governor", "mayor", "ambassador"})
"""Offices that are of a place, which is told by its name: `governor of Ostrel under the Brigade`."""
REACH = 40
"""Code points behind a claim in which the words for a post may go on: `the Taliban minister | of finance`."""
_OWNERS = ("'s", "’s", "s'", "s’")
_ENDS = re.compile(r"[,;:.()–—]|\s-\s")
_WORD = re.compile(r"[^\W_]+")
_STOPS = frozenset(
    "in at on from since until under by with who which that when after before to as is was were has had dans à au aux"
    " depuis sous par avec qui que en desde bajo por con quien im am seit bis unter durch mit zu als ist war в на с"
    " до под от по как".split()
)


def told_of(claim: RoleClaim, desk: Desk) -> str:
    """Return the words of a claim behind its title, up to the last that names a field; empty where none does.

    Of an office that is of a place, up to the last that is a name.

    The name of the body, and what stands behind it, is left out; so is all where the title itself names a field.
    """
    start = claim.span.start
    body = desk.mentions.get(claim.organization or "")
    at = claim.span.quote.lower().find(claim.title.lower()) if claim.title else -1
    if at < 0 or claim.place:
        return ""
    behind = start + at + len(claim.title)
    end = body.span.start if body is not None and body.span.start >= behind else claim.span.end + REACH
    if body is not None and body.span.start >= behind and body.span.quote.endswith(_OWNERS):
        # `headed the Circle's armed wing`: what is told of the body stands behind it
        end = claim.span.end + REACH
        return _told(claim.title, f"{desk.text[behind : body.span.start]} {desk.text[body.span.end : end]}")
    return _told(claim.title, desk.text[behind:end])


def words_behind(claim: RoleClaim, desk: Desk) -> str:
    """Return the words behind a title that tell a body which is on no list: `командир | отряда X МВД`.

    The name of the body alone where it does not stand behind the title.
    """
    body = desk.mentions.get(claim.organization or "")
    name = desk.name(claim.organization)
    at = claim.span.quote.lower().find(claim.title.lower()) if claim.title else -1
    behind = claim.span.start + at + len(claim.title)
    if body is None or at < 0 or not behind <= body.span.start or body.span.end > claim.span.end:
        return name
    between, after = desk.text[behind : body.span.start], desk.text[body.span.end : claim.span.end]
    if len(between.split()) > LONGEST or _ENDS.search(between):
        return name
    return f"{between}{name} {_words(after)}".strip()


def _words(after: str) -> str:
    """The words that go on right behind a name, up to a mark or a preposition."""
    kept = []
    for word in _ENDS.split(after, maxsplit=1)[0].split():
        if word.lower() in _STOPS:
            break
        kept.append(word)
    return " ".join(kept[:LONGEST])


@lru_cache(maxsize=4096)
def _told(title: str, behind: str) -> str:
    if any(field_of(word) - UNITS for word in _WORD.findall(title)):
        return ""
    rest = _ENDS.split(behind, maxsplit=1)[0]
    kept: list[str] = []
    for match in list(_WORD.finditer(rest))[:LONGEST]:
        if match.group().lower() in _STOPS:
            break
        kept.append(match.group())
    placed = any(head.name in _OF_PLACE for head in head_nouns(title.split()))
    last = max(
        (number for number, word in enumerate(kept) if field_of(word) - UNITS or (placed and word[:1].isupper())),
        default=-1,
    )
    return " ".join(kept[: last + 1])
