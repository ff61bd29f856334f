"""Sentences of list narratives, and the parties, dates and places that they name."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from onrecord.record.lists.dates import edtf_of

REF = "ref:"
NAME = "name:"

_ABBREVIATION = re.compile(
    r"(?:\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Col|Gen|Lt|Maj|Brig|Capt|Sgt|St|No|Nos|Art|"
    r"para|approx|ca|vs|etc|Op)|\b[A-Z]|\b[afn]\.k\.a|\be\.g|\bi\.e|\bU\.S|\bU\.N)\.$"
)
_BREAK = re.compile(r"\.(?=\s+[\"“”‘'(\[]*[A-Z0-9‘’ʿ])|\.(?=(?:Associated|Linked|Father|Mother|The|In|He|Its)\b)|\.$")
_LOST_STOP = re.compile(
    r"(?<=[a-z)]) "
    r"(?=(?:Associated with|Affiliated with|Linked to|Founded by|Formed in|Established in|Banned in|Belongs to)\b)"
)
_ID = r"(?:[A-Z]{2}[ieIE]\.?\d{3})"
_ANCHOR = re.compile(
    rf"\(\s*(?:(?:listed|designated|also listed)\b[^()]*?\s)?(?P<id>{_ID})[.,]?\s*\)"
    rf"|\bdesignated under (?P<id2>{_ID})|\((?P<note>deceased|not listed)\)",
    re.IGNORECASE,
)
_ID_PARTS = re.compile(r"^([A-Za-z]{2})([ieIE])\.?(\d{3})$")
_LEADING = re.compile(
    r"^(?:(?:the|an?|his|her|its|their|both|senior|overall|group|organi[sz]ation|network|entity|company|movement|"
    r"leadership|leaders?|sons?|brothers?|father|uncle|nephew|cousin|listed|individuals?|terrorist|armed|extremist|"
    r"humanitarian|militant|jihadist|so-called|of|called|named|known|as|deceased|long-time|then-[\w-]+)\s+)+(?=\S)"
)
_LEADING_IN_LIST = re.compile(r"^(?:(?:the|an?|both|its|senior|leadership of|leaders of|group|other)\s+)+(?=\S)")
_OFFICE = re.compile(
    r"^(?:[A-Z][\w’'\-]*\s+)+(?:senior |top )?(?:leader|emir|commander|chief|founder|head)\s+(?=[A-Z‘'ʿ])"
)
_SMALL = frozenset(
    "a al an and ag ansar as au aux ben bin bint de del der des di dit du e ed el en et fi for formerly group i ibn "
    "ii iii in known l la las le les listed los of ou ould oul pour previously s sub the to ud ul un une under ur van "
    "von w wa wal zur also a.k.a a.k.a. permanent reference number d a’ ’l".split()
)
_WORD = re.compile(r"[\w’'‘`ʿ.\-–/&]+")
_CONNECTOR = re.compile(
    r"^\s*(?:\([A-Za-z\-]{2,12}\)\s*)?(?:,\s*(?:and|or|as well as)?|;\s*(?:and)?|and|or|as well as|&)\s+"
)
_NAME_RUN = re.compile(
    r"(?:(?:[A-Z‘’'ʿ\"“][\w’'‘ʿ.\-–/]*|(?:al|ul|ur|el|as|an|ar|ad|az|wal)-\w[\w’'-]*|l’\w+|\d+)(?:\s+(?:(?:of|the|de|du|des|la|le|pour|et|"
    r"in|for|bin|ben|ibn|ag|ul|ur|ud|al|wal)\s+)*(?=[A-Z‘’'ʿ]|(?:al|ul|ur|el|as|an|ar|ad|az|wal)-|l’))?)+"
)
_COMMON = frozenset("Office Department Ministry Bureau Committee Group Staff Government State Council".split())
_IS_SUBJECT = re.compile(
    r"(?:\s*\([A-Za-z-]+\))?,?\s*(?:who|which|that)?\s*"
    r"(?:is|was|has been|served as|has served as|became|acts as)\s*"
    r"(?:also |currently |now )?(?:the |an? |its )?(?:[a-z\-]+ )?|,\s*(?:the|an?) (?:[a-z\-]+ )?"
)
_MODIFIED = re.compile(
    r"\s*(?!(?:in|for|and|or|as|since|of|from|by|who|which|that|to|with|at|on|until|under|during|when|where|has|is|was|are|were|including|"
    r"but|also|based|led|group|groups|network|movement|organi[sz]ation|between|after|before|listed|deceased|province|city)\b)[a-z]{2,}"
)
"""A run of capitals before a common noun is no party: `an Al-Qaida electronics workshop`."""
_DATE_WORDS = (
    r"(?:(?:the )?(?:early|mid|late|beginning of|end of|spring|summer|autumn|winter|fall)[-\s–]*(?:of\s+)?)?"
    r"(?:(?:\d{1,2}\s+)?[A-Z][a-z]{2,8}[.,]?\s+)?(?:\d{4}|the \d{3}0s)"
)
DATE = re.compile(_DATE_WORDS)
_YEAR = re.compile(r"\d{4}")
_DECADE = re.compile(r"(\d{3})0s")
_FULL_DATE = re.compile(r"(?:(\d{1,2})\s+)?([A-Z][a-z]{2,8})[.,]?\s+(\d{4})")


class Anchor(NamedTuple):
    """A bracket that ends a party's name: `(TAi.144)`, `(deceased)`, `(not listed)`; `ref` is empty without an id."""

    start: int
    end: int
    ref: str


class Sentence(NamedTuple):
    """One sentence and the brackets in it that end names.

    Attributes:
        low: The text in lower case, with each character in its place.
    """

    text: str
    anchors: tuple[Anchor, ...]
    low: str

    @property
    def refs(self) -> tuple[str, ...]:
        """The ids named, as references, in order, each once."""
        return tuple(dict.fromkeys(REF + anchor.ref for anchor in self.anchors if anchor.ref))

    def has_any(self, hints: Iterable[str]) -> bool:
        """Return whether one of these words in lower case is in the text: quick, where a pattern is slow to fail."""
        low = self.low
        for hint in hints:  # noqa: SIM110 - `any` of a generator takes twice as long, and this is asked most often
            if hint in low:
                return True
        return False


def split_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a narrative; abbreviations such as `Feb. 2010` or `a.k.a.` end none."""
    spaced = _LOST_STOP.sub(". ", " ".join(text.split()))
    found, start = [], 0
    for match in _BREAK.finditer(spaced):
        tail = max(start, match.end() - 12)
        if _ABBREVIATION.search(spaced, tail, match.end()) and match.end() < len(spaced):
            continue
        found.append(spaced[start : match.end()].strip())
        start = match.end()
    found.append(spaced[start:].strip())
    return tuple(sentence for sentence in found if any(char.isalnum() for char in sentence))


def sentence_of(text: str) -> Sentence:
    """Return the sentence without quotation marks, with the ids it names; `QDi322` is read as `QDi.322`."""
    text = re.sub(r"[“”\"„]", "", text)
    anchors = []
    for match in _ANCHOR.finditer(text):
        ref = match["id"] or match["id2"] or ""
        anchors.append(Anchor(match.start(), match.end(), f"un:{_ID_PARTS.sub(_dotted, ref)}" if ref else ""))
    return Sentence(text, tuple(anchors), lowered(text))


def lowered(text: str) -> str:
    """Return `text` in lower case, no longer than before: the one letter that becomes two keeps its case."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(char if len(char.lower()) > 1 else char.lower() for char in text)


def _dotted(match: re.Match[str]) -> str:
    return f"{match[1].upper()}{match[2].lower()}.{match[3]}"


def parties_after(sentence: Sentence, start: int, *, many: bool = True) -> tuple[tuple[str, ...], int]:
    """Return the parties named from `start` on, as references, and where the last one ends.

    A party is a name that an id in brackets ends (`ref:un:TAi.144`), or a run of capitalised words (`name:...`).
    Lists of parties are followed as long as only list words stand between them.
    """
    found: list[str] = []
    end = start
    while True:
        party, after = _party_at(sentence, end, first=not found)
        if not party:
            break
        found.append(party)
        end = after
        connector = _CONNECTOR.match(sentence.text[end:])
        if not many or connector is None:
            break
        end += connector.end()
    return tuple(dict.fromkeys(found)), end


def _party_at(sentence: Sentence, start: int, *, first: bool) -> tuple[str, int]:
    anchor = next((anchor for anchor in sentence.anchors if anchor.start >= start), None)
    if anchor is not None:
        between = sentence.text[start : anchor.start]
        name = _OFFICE.sub("", _strip_lead(between, first=first))
        if is_name(name):
            return (REF + anchor.ref if anchor.ref else NAME + _clean(name)), anchor.end
    rest = sentence.text[start:]
    lead = len(rest) - len(_strip_lead(rest, first=first))
    run = _NAME_RUN.match(rest[lead:])
    if run is None:
        return "", start
    name = _clean(run[0])
    if name in _COMMON or _MODIFIED.match(rest[lead + run.end() :]) or name.endswith(("-based", "-led", "-speaking")):
        return "", start
    if len(name) < 3 or (" " not in name and (not first or (anchor is not None and anchor.start - start < 60))):
        return "", start
    return NAME + name, start + lead + run.end()


def party_before(sentence: Sentence, position: int) -> str:
    """Return the person whom the words before `position` make the subject: `X (id), who is the ...`; else nothing."""
    before = [anchor for anchor in sentence.anchors if anchor.end <= position and anchor.ref]
    if not before or not is_person(REF + before[-1].ref):
        return ""
    between = sentence.text[before[-1].end : position]
    return REF + before[-1].ref if _IS_SUBJECT.fullmatch(between) else ""


def is_person(reference: str) -> bool:
    """Return whether a reference is the UN id of a person: `ref:un:TAi.144`."""
    return bool(re.match(r"ref:un:[A-Z]{2}i\.", reference))


def is_name(text: str) -> bool:
    """Return whether `text` reads as one name: capitalised words, with only small words of names between them."""
    words = _WORD.findall(re.sub(r"\([^()]*\)?", " ", text))
    if not words or len(words) > 18 or not any(word[:1].isupper() or not word[:1].isascii() for word in words):
        return False
    return all(
        word[:1].isupper()
        or not word[:1].isascii()
        or word[:1].isdigit()
        or word.lower() in _SMALL
        or re.search(r"[-'’]", word)
        for word in words
        if any(char.isalnum() for char in word)
    )


def _strip_lead(text: str, *, first: bool) -> str:
    clean = text.lstrip(' ,:"“')
    lead = (_LEADING if first else _LEADING_IN_LIST).match(clean)
    return clean[lead.end() :] if lead else clean


def _clean(name: str) -> str:
    clean = re.sub(r"\s*\([^()]*\)?\s*", " ", name)
    clean = re.sub(r",?\s+(?:a\.k\.a\.|also known as|listed as)\s+.*$", "", clean)
    clean = re.sub(r"(?:\s+(?:and|of|the|in|for|de|as))+$", "", clean.strip(' ,;:."“”'))
    return "Taliban" if clean.startswith("Taliban in ") else " ".join(clean.split())


def edtf_in(text: str) -> str | None:
    """Return the EDTF of the first date in `text`: `Feb. 2010`, `12 December 1986`, `late 2012`, `the 1980s`."""
    match = DATE.search(text)
    if match is None:
        return None
    if decade := _DECADE.search(match[0]):
        return f"{decade[1]}X"
    full = _FULL_DATE.search(match[0])
    if full and (edtf := edtf_of(" ".join(part for part in full.groups() if part))):
        return edtf
    year = _YEAR.search(match[0])
    return year[0] if year and 1900 <= int(year[0]) <= 2100 else None


def clauses(text: str) -> Iterator[str]:
    """Yield the parts of `text` that semicolons separate."""
    yield from (part.strip() for part in text.split(";") if part.strip())
