"""Whom a clause without a name is clearly about, beside English: the one person of the sentence before.

Spanish leaves the subject out, German opens with a field of the list, and both go on with a description. What is told
so is held against somebody's entry only where the sentence before tells of that one person and of nobody of his.
"""

import re

from onrecord.check.case import Desk
from onrecord.check.listing.strangers import RELATIVE_OF
from onrecord.model.claim import IdentityClaim
from onrecord.model.document import Mention
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.text.nations import nation_of

REACH = 600
"""Characters before a claim in which its sentence and the one before are looked for."""
_END = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.!?…][\"»”“)]?\s+|\n+")
"""The end of a sentence; a day of the month with its dot is none."""
_BORN = re.compile(
    r"(?:nació|nacid[oa]|vino al mundo|vio la luz|nasceu|nascid[oa]|veio ao mundo|nacque|è nat[oa]|nat[oa]|"
    r"родил(?:ся|ась)|появил(?:ся|ась) на свет)\b",
    re.IGNORECASE,
)
"""Verbs of birth that open a clause whose subject is left out."""
_BORN_NOUN = re.compile(
    rf"{_BORN.pattern}\s+(?:(?:el|la|los|las|un|una|o|a|um|uma|il|lo)\s+[^\W\d]|(?:дочь|сын|жена|брат|сестра)\b)",
    re.IGNORECASE,
)
"""Such a verb with its subject right behind it."""
_SOURCE = re.compile(
    r"(?:(?:según|conforme a|de acuerdo con|para|segundo|secondo|de acordo com|по данным|по версии|согласно)\b"
    r"[^,;:]*,?\s*)?",
    re.IGNORECASE,
)
_NATIONAL = re.compile(
    r"(?:ciudadan[oa]|cidad[ãa]o?|cittadin[oa]|гражданин\w*|de nacionalidad|de nacionalidade)\b", re.IGNORECASE
)
"""Words for a nationality behind `is`, whose subject is left out."""
_FIELD = re.compile(
    r"\b(?:Geburts(?:datum|ort|tag|jahr|stadt)|(?:date|lieu|année) de naissance|(?:fecha|lugar|año) de nacimiento|"
    r"(?:data|local|ano) de nascimento|(?:data|luogo|anno) di nascita|(?:дат\w+|мест\w+|год\w*) рождения)\b"
    r"(?!\s+(?:von|des|der|seine[rs]|ihre[rs]|de|du|del|su|d[eo]l?|di|его|её|ее)\b)"
)
"""A field of a list for a birth, which no word behind it makes that of another."""
_TAKEN_UP = re.compile(r"\b(?:l[oae]s?|le|lo)\s+(?:da|dan|daba|hace|hacen|hacía|sitúa|sitúan|fecha)\b", re.IGNORECASE)
_NOUN = r"(?:[a-zäöüß]+\s+){0,2}"
_DESCRIBED = re.compile(
    rf"(?:(?:Geboren|Zur Welt gekommen)\s+(?:wurde|ist)\s+)?(?:Der|Die|der|die)\s+{_NOUN}[A-ZÄÖÜ][a-zäöüß]+\s+"
    r"(?:wurde|kam|ist|stammt|im|in|am|laut|nach|\d)"
    r"|(?:Nació\s+)?(?:El|La|el|la)\s+(?:(?:antigu[oa]|entonces|joven)\s+)?[a-záéíóúñ]+\s+(?:nació|vino|es|en|el|\d)"
    r"|(?:Le|La)\s+(?:(?:ancien(?:ne)?|jeune)\s+)?[a-zàâçéèêëîïôû]+\s+(?:est|naquit|a|né)"
)
"""A description of a person that names nothing else, and the verb or the time behind it."""
_IS = re.compile(r"\b(?:es|era|é|è|(?:tien|ten|pose|ostent|tuv)\w+|tem|ha)\s*$", re.IGNORECASE)
_OWN = re.compile(
    r"\b(?:sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|dessen|deren|sus?|son|sa|ses|leurs?|его|её|ее|их|seus?|suas?|suo|sua)\b",
    re.IGNORECASE,
)


def is_clearly_of(mention: Mention, claim: IdentityClaim, desk: Desk) -> bool:
    """Return whether a claim that names nobody is about the one person of whom the sentence before tells."""
    first, middle = _sentences(claim.span.start, desk.text)
    if not first <= mention.span.start < middle or mention.form is not MentionForm.NAMED:
        return False
    own, before = desk.text[middle : claim.span.start], desk.text[first:middle]
    if not _leaves_out(own, claim.span.quote) or not _is_of_people(claim.span.quote, mention, desk):
        return False
    rest = _END.split(desk.text[claim.span.start : claim.span.start + REACH], maxsplit=1)[0]
    if _BORN.match(rest) and (_OWN.search(rest) or _BORN_NOUN.match(rest)):
        return False  # `Nació en X su esposa`, `Nació la hija del ministro en X`
    if _OWN.search(before) or not RELATIVE_OF.isdisjoint(re.findall(r"\w+", before.casefold())):
        return False
    return all(m.chain == mention.chain for m in desk.mentions_in(first, claim.span.end) if _may_be_person(m))


def _is_of_people(quote: str, mention: Mention, desk: Desk) -> bool:
    """Whether a description by a people is of one that the person is on record as: `Der Peruaner wurde geboren`."""
    entity = desk.entity(mention.id)
    told = {nation for word in quote.split()[:DESCRIPTION] if (nation := nation_of(word.strip(",.")))}
    described = bool(_DESCRIBED.match(quote)) and bool(told)
    if not described or entity is None:
        return True
    return bool(told & {nation_of(s.value) for s in desk.attributes(entity, "nationality")})


DESCRIPTION = 5
"""Words of a claim among which the noun of a description stands."""


def _leaves_out(own: str, quote: str) -> bool:
    """Whether a clause leaves its person out, or describes him, in a way that takes up the one told of before."""
    opens = _SOURCE.fullmatch(own) is not None
    if _NATIONAL.match(quote) and _SOURCE.fullmatch(_IS.sub("", own)):
        return True
    if opens and (_BORN.match(quote) or _DESCRIBED.match(quote)):
        return True
    return bool(_FIELD.search(quote) or _TAKEN_UP.search(quote))


def _may_be_person(mention: Mention) -> bool:
    return mention.form is MentionForm.NAMED and mention.kind in (MentionKind.PERSON, MentionKind.OTHER)


def _sentences(at: int, text: str) -> tuple[int, int]:
    """Where the sentence before that of an offset begins, and where its own does."""
    begin = max(0, at - REACH)
    ends = [begin, *(match.end() for match in _END.finditer(text, begin, at))]
    return (ends[-2], ends[-1]) if len(ends) > 1 else (at, at)
