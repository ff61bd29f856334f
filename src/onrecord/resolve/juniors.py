"""Juniors: names that a report tells to be a son's, a daughter's or a younger brother's, who is called as the elder."""

import re
from collections.abc import Mapping, Sequence

import msgspec

from onrecord.model.document import Mention, Reading
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.text.normalize import fold

_BEHIND = re.compile(
    r"""
    (?:,?\s(?:jr\.?|j[úu]nior|jnr\.?|jun\.|(?:II|III)|мл\.|d\.\s?J\.)
    |\s(?:filho|figlio|hijo|fils|младш\w+|the\s(?:younger|second|third)|le\s(?:jeune|fils)|el\s(?:joven|hijo)
        |o\s(?:filho|jovem)|(?:der|die|den|dem)\sjünger\w+)
    |-(?:junior|fils|hijo|filho|младш\w+|сын\w*)\b)
    (?!\w)(?!\s(?:of|de|d['’]|del|du|des|von|vom|di|do|da)\b)(?!-)
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Behind a name, by no `of`: `Radu Vesk, fils de paysans` tells whose son he is, `Radu Vesk fils` which Vesk."""
_BEFORE = re.compile(
    r"\b(?:the\s(?:younger|junior)|(?:der|die|den|dem|des)\sjüngere[nr]?|младш(?:ий|его|ему|им|ем)"
    r"|le\sjeune|el\sjoven|(?:[ao]\s)?jovem|il\sgiovane)\s$",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(
    r"\b(?:(?:his|her|whose)\s(?:\w+\s)?(?:son|daughter)|(?:son|sa|dont\sle)\s(?:\w+\s)?(?:fils|fille)|su\s(?:\w+\s)?hij[oa]"
    r"|(?:sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|dessen|deren)\s(?:\w+\s)?(?:sohn|tochter)"
    r"|(?:его|е[её]|сво\w+)\s(?:\w+\s)?(?:сын\w*|дочь|дочер\w+)|(?:seu|sua)\s(?:\w+\s)?filh[oa]|suo\sfiglio|sua\sfiglia),?\s$",
    re.IGNORECASE,
)
"""Before a name: `his son Radu Vesk`, who is not he, though he be called so too."""
_JUNIOR = frozenset("jr junior jnr ii iii fils hijo filho figlio mladshy mladshii".split())
_WINDOW = 30
_SHOWN = 16


def split_off(reading: Reading, mentions: Sequence[Mention]) -> tuple[tuple[Mention, ...], frozenset[str]]:
    """Return the mentions, those of a younger one of a name each in a chain of its own, and the ids of these."""
    text, done, young = reading.document.text, [], set()
    full: set[str] = set()
    for mention in mentions:
        if mention.form is MentionForm.NAMED and mention.kind in (MentionKind.PERSON, MentionKind.OTHER):
            name = fold(mention.name)
            before = text[max(0, mention.span.start - _WINDOW) : mention.span.start]
            after = mention.span.end
            told = _BEHIND.match(text, after, after + _SHOWN + _WINDOW) or _BEFORE.search(before)
            if told or _ends_so(mention) or (name in full and _NAMED_AFTER.search(before)):
                young.add(mention.id)
                mention = msgspec.structs.replace(mention, chain=mention.id)
            else:
                full.add(name)
        done.append(mention)
    whole = _with_chains(done, young) if young else tuple(done)
    return whole, frozenset(young)


def _with_chains(mentions: Sequence[Mention], young: set[str]) -> tuple[Mention, ...]:
    """The mentions; where a chain began with a younger one, full names that do not say so are a chain of their own."""
    roots: dict[str, str] = {}
    done = []
    for mention in mentions:
        full = mention.form is MentionForm.NAMED and len(mention.name.split()) > 1
        if mention.chain in young and mention.id not in young:
            if full:
                mention = msgspec.structs.replace(mention, chain=roots.setdefault(mention.chain, mention.id))
            else:
                young.add(mention.id)
        done.append(mention)
    return tuple(done)


def _ends_so(mention: Mention) -> bool:
    words = fold(mention.name).split()
    return len(words) > 1 and words[-1] in _JUNIOR


def without_elders(
    young: frozenset[str], mention: Mention, bearers: Mapping[str, tuple[Entity, Name]]
) -> dict[str, tuple[Entity, Name]]:
    """Return the bearers of a name, of a younger one's those alone whose listed name says so too."""
    if mention.id not in young:
        return dict(bearers)
    return {key: row for key, row in bearers.items() if any(_says_so(name) for name in row[0].names)}


def _says_so(name: Name) -> bool:
    return not _JUNIOR.isdisjoint(fold(name.text).split())
