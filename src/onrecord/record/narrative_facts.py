"""Facts about the entry itself in list narratives: founding, death, location, where it operates."""

import re
from collections.abc import Collection, Iterator

from onrecord.record.narrative_found import OWN_SUBJECT, FactFound, Found
from onrecord.record.narrative_text import DATE, Sentence, edtf_in

_FOUNDING = re.compile(r"\b(?:co-)?(?:founded|established|formed|created|emerged|set up)\b", re.IGNORECASE)
_FOUNDED_ON = re.compile(rf"\b(?:in|on|since)\s+(?P<date>{DATE.pattern})")
_FOUNDED_AT = re.compile(r"\bin\s+(?:the )?([a-z]* ?[A-Z][A-Za-z\-]+(?:,? (?:[A-Z(][\w)\-]*|and))*(?:, [A-Z][\w ]+)?)")
_WHERE = re.compile(
    r"(?P<how>\b(?:(?:is |currently |mainly |primarily |was )*based (?:primarily |mainly )?in|"
    r"headquarter(?:s|ed)(?: are| is| was)?(?: in| at)?|located (?:and primarily active )?in|location:|"
    r"believed to be in|operations (?:are )?in|operates? (?:mainly |primarily )?(?:in|from)|"
    r"operating (?:primarily |mainly )?in|"
    r"(?:also |mainly |primarily )*active in|zone of operation includes|presence in))\s+(?:the )?"
    r"(?P<place>(?-i:(?:[a-z]+ern |[a-z]+ and [a-z]+ern |central )?[A-Z])[^.;()]*)",
    re.IGNORECASE,
)
_WHERE_HINTS = ("based", "headquarter", "locat", "believed to be in", "operat", "active in", "presence in")
"""What every match of `_WHERE` holds, in lower case."""
_WHERE_END = re.compile(
    r"\s+(?:as at|as of|since|and (?:has|also|linked|associated|is|was|which|led)|but|which|although|to carry|that|"
    r"until|where|supporting)\b.*$|[,\s]+$",
    re.IGNORECASE,
)
_LOCATED = re.compile(r"based|headquarter|located|location|believed")
_DIED = re.compile(
    r"^(?:(?:he |she )?(?:is |was |has )?)?(?:reportedly|confirmed|reported|believed)?\s*(?:to (?:be|have)\s+)?"
    r"(?:been\s+)?(?P<how>deceased|dead|died|killed|assassinated)\b(?P<rest>[^;]*)",
    re.IGNORECASE,
)


def facts_of_person(sentence: Sentence) -> Iterator[Found]:
    """Yield the death of a person, and where the list says or believes the person to be.

    `Reportedly deceased as of 2013` gives `../2013`; a death without a date gives an empty value.
    """
    if match := _DIED.match(sentence.text):
        date = edtf_in(match["rest"])
        as_of = bool(re.match(r"\s*(?:as (?:of|at)|by (?=\d))\b", match["rest"]))
        note = "reported" if "report" in match[0].lower() else ""
        yield FactFound("died", f"../{date}" if date and as_of else date or "", note)
    yield from (fact for fact in _places(sentence) if fact.attribute == "location")


def facts_of_body(sentence: Sentence, own_names: Collection[str]) -> Iterator[Found]:
    """Yield when and where a body was founded, where it is and where it operates.

    Args:
        sentence: One of its narrative.
        own_names: Its names, casefolded, to tell whether a founding is its own.
    """
    for match in _FOUNDING.finditer(sentence.text):
        before = sentence.text[: match.start()]
        subject = re.sub(r"\s+(?:was|were|is|has been)\s*$", "", before).strip()
        if not OWN_SUBJECT.match(before) and subject.casefold() not in own_names:
            continue
        rest = sentence.text[match.end() : match.end() + 120]
        date = _FOUNDED_ON.search(rest)
        if date and (edtf := edtf_in(date["date"])):
            yield FactFound("founded", edtf)
        place = _FOUNDED_AT.search(re.split(r"\s(?:as|by|when|following|upon)\s", rest)[0][:70])
        if place and not edtf_in(place[1]) and not re.match(r"[A-Z][a-z]{2,8}\.? ?\d", rest[place.start(1) :]):
            yield FactFound("founded_at", place[1].strip(" ,"))
        break
    yield from _places(sentence)


def _places(sentence: Sentence) -> Iterator[FactFound]:
    for match in _WHERE.finditer(sentence.text) if sentence.has_any(_WHERE_HINTS) else ():
        place = _WHERE_END.sub("", match["place"]).strip(" ,:")
        how = match["how"].lower()
        if place:
            attribute = "location" if _LOCATED.search(how) else "operates_in"
            yield FactFound(attribute, place, "believed" if "believed" in how else "")
