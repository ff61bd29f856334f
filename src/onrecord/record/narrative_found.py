"""What a sentence of a narrative gives: roles, ties and facts with references, their time and their place."""

import re
from typing import NamedTuple

from onrecord.model.vocab import Relation, RoleClass
from onrecord.record.narrative_roles import is_plain_head, role_class
from onrecord.record.narrative_text import DATE, Sentence, edtf_in

SELF = ""
"""Stands for the entry that the narrative belongs to."""

FORMER = re.compile(r"\b(?:former|formerly|previous|previously|ex-|was|served as|used to be)\b", re.IGNORECASE)
OWN_SUBJECT = re.compile(
    r"^(?:it |the group |the organi[sz]ation |the movement |the company )?"
    r"(?:was |is |were |has been )?(?:originally |first |ostensibly )?$|"
    r"^(?:an? )?(?:[\w\-]+,? ){0,12}(?:group|organi[sz]ation|network|movement|business|company|charity|"
    r"faction|cell|trust)s? (?:that was |which was |was )?$",
    re.IGNORECASE,
)
"""What stands before a verb of which the entry itself is the subject."""
_ACTING = re.compile(r"\b(?:acting|interim)\b", re.IGNORECASE)
_TIME_WORD = re.compile(r"\b(as of|as at|since|until|from)\s+(?:at least\s+)?", re.IGNORECASE)
_LEADING_TIME = re.compile(rf"^(?P<word>As of|As at|Since) (?P<date>{DATE.pattern}),", re.IGNORECASE)
_IN_PLACE = re.compile(
    r"^\s*(?:group|leadership)?\s*(?:in|for)\s+(?:the\s+)?(?:[a-z]+\s+area of\s+)?"
    r"((?:[a-z]+ern |central )?[A-Z‘][^.;()]*?)(?=\s+(?:since|as of|as at|and|who|which)\b|[,.;(]|$)"
)
_MONTH_AND_YEAR = re.compile(r"[A-Z][a-z]{2,8}[.,]? \d{4}")


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


class Timing(NamedTuple):
    """Since when something holds, or a note such as `as of late 2012` or `former`."""

    since: str | None = None
    note: str = ""


def timing_after(sentence: Sentence, end: int, *, former: bool = False) -> Timing:
    """Return the time given for what ends at `end`, or else at the head of the sentence."""
    following = next((anchor.start for anchor in sentence.anchors if anchor.start > end), len(sentence.text))
    window = sentence.text[end : min(following, end + 90)]
    match = _TIME_WORD.search(window)
    date = DATE.match(window, match.end()) if match else None
    lead = _LEADING_TIME.match(sentence.text)
    since, note = None, ""
    if match and date and match[1].lower() in ("since", "from"):
        since = edtf_in(date[0])
    elif match and date:
        note = f"{match[1].lower()} {date[0]}"
    elif lead and lead["word"].lower() == "since":
        since = edtf_in(lead["date"])
    elif lead:
        note = f"as of {lead['date']}"
    return Timing(since, "; ".join(part for part in ("former" if former else "", note) if part))


def place_after(sentence: Sentence, end: int) -> str:
    """Return the place that `in ...` or `for ...` gives right after `end`; empty where none is named."""
    match = _IN_PLACE.match(sentence.text[end:])
    if match is None or edtf_in(match[1][:20]) or _MONTH_AND_YEAR.match(match[1]):
        return ""
    return match[1].strip()


def make_role(
    holder: str, title: str, organization: str | None, *, place: str = "", timing: Timing | None = None
) -> RoleFound:
    """Return the role that a title names; functional where it is the present head of a whole body."""
    timing = timing or Timing()
    words = re.sub(r"^(?:an?|the)\s+", "", title, flags=re.IGNORECASE)
    role = role_class(words)
    if role is RoleClass.HEAD and not is_plain_head(words):
        role = RoleClass.OFFICER
    former = bool(FORMER.search(words)) or timing.note.startswith("former")
    return RoleFound(
        holder=holder,
        role=role,
        title=words,
        organization=organization,
        place=place,
        functional=role is RoleClass.HEAD and is_whole(organization) and not former and not place,
        acting=bool(_ACTING.search(words)),
        since=timing.since,
        note=timing.note,
    )


def is_whole(organization: str | None) -> bool:
    """Return whether a reference means a body as a whole: an id, SELF, or a name that holds no place."""
    return organization is not None and " in " not in organization
