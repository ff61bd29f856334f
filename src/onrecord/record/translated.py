"""Names of bodies that a report has in its own language: `Исламское движение Тарвина`, `Zweites Wirtschaftskomitee`.

A list has them in English. Each word of the report's name must be a word of the listed one: translated, a word for the
same country, or the same name in other letters; and the listed one may have no other word but its legal form, or the
country that the report is about.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.base import NameHit, RecordView
from onrecord.text.body_words import english_words, is_head
from onrecord.text.cases import latin_forms
from onrecord.text.names import FORM, PARTICLE, name_parts, part_of
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.tokens import Token

LONGEST = 8
"""Words on each side of the word for a body, those that only link included."""
_LINKS = {
    "ru": frozenset("и по в во на за для против с со".split()),
    "de": frozenset("der die das des dem den von vom für und zur zum im in gegen".split()),
    "fr": frozenset("de du des la le les l' d' et pour à au aux en contre".split()),
    "es": frozenset("de del la el los las y e para por en contra".split()),
}
_OF = frozenset("der des von vom de del du des d' la las los el".split())
_COMMON = {
    "de": frozenset("der die das und ist den von nicht mit auf".split()),
    "fr": frozenset("le la les des et est dans une du pas".split()),
    "es": frozenset("el los las del y que una por con se".split()),
    "en": frozenset("the of and to in was is by that for".split()),
}
"""Small words by which a text in Latin letters is told to be in one language."""
_MARKS = frozenset(",;:!?()[]|/.")
_OF_STATES = frozenset("republic state federation people people's democratic socialist islamic arab national".split())
"""Words of the full name of a country, left out with it."""
FEWEST = 2
SURE = 3
"""Words of a name from which no other body is meant, though each of them is in the names of many."""


class TranslatedName(NamedTuple):
    """A body's name in the words of another language: tokens `[first, last)`, and whose it may be."""

    first: int
    last: int
    hits: tuple[NameHit, ...]


class _Word(NamedTuple):
    """What a token may be in a listed name: common words (their one spelling), a country, Latin spellings."""

    common: tuple[frozenset[str], ...]
    nation: str
    latin: frozenset[str]


def language_of(tokens: Sequence[Token]) -> str:
    """Return the language of a text, of those whose words for bodies are known; empty for English and any other."""
    if sum(token.text.isascii() for token in tokens) * 2 < len(tokens):
        return "ru" if any("а" <= token.lower[0] <= "я" for token in tokens) else ""
    counts = dict.fromkeys(_COMMON, 0)
    for token in tokens:
        for language, words in _COMMON.items():
            counts[language] += token.lower in words
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] and best != "en" else ""


def find_translated(tokens: Sequence[Token], view: RecordView, language: str) -> list[TranslatedName]:
    """Return the names of bodies on record that a text has in its own words, in order."""
    if not language:
        return []
    words = _Words(tokens, language)
    found: dict[int, TranslatedName] = {}
    for at, token in enumerate(tokens):
        if not token.text[0].isalpha() or at not in words or not words.is_head(at):
            continue
        name = _name_at(words, at, view)
        if name is not None and (name.first not in found or found[name.first].last < name.last):
            found[name.first] = name
    return [found[first] for first in sorted(found)]


class _Words:
    """The tokens of a text as words of a name."""

    def __init__(self, tokens: Sequence[Token], language: str) -> None:
        self.tokens, self.language = tokens, language
        self.nations = frozenset(nation for token in tokens if (nation := nation_of(token.text)))

    def __contains__(self, at: int) -> bool:
        return bool(english_words(self.tokens[at].text, self.language))

    def is_head(self, at: int) -> bool:
        return is_head(self.tokens[at].text, self.language)

    def links(self, at: int) -> bool:
        return self.tokens[at].lower in _LINKS[self.language]

    def goes_on(self, first: int, last: int) -> bool:
        """Whether no name is what tokens are: none has a capital, or a country or a name stands beside them."""
        tokens = self.tokens
        if not any(token.text[0].isupper() for token in tokens[first:last]):
            return True
        if first and nation_of(tokens[first - 1].text):
            return True
        while last < len(tokens) and self.links(last) and tokens[last].lower in _OF:
            last += 1
        after = tokens[last].text if last < len(tokens) else ""
        return bool(nation_of(after)) or (self.language == "ru" and after[:1].isupper())

    def word(self, at: int) -> _Word:
        text = self.tokens[at].text
        parts = text.split("-") if "-" in text else [text]
        common: list[frozenset[str]] = []
        for part in parts:
            meant = english_words(part, self.language)
            if not meant and len(parts) > 1:
                meant = (frozenset(latin_forms(fold(part))),)
            common += meant
        named = text[:1].isupper() and not (common and len(parts) == 1)
        latin = latin_forms(fold(text)) if named and " " not in fold(text) else frozenset[str]()
        return _Word(tuple(common), nation_of(text), latin)


def _name_at(words: _Words, head: int, view: RecordView) -> TranslatedName | None:
    """The longest name around the word for a body, whose every word is one of a listed name."""
    around = {at: words.word(at) for at in _around(words, head)}
    if len(around) < FEWEST and len(around.get(head, _Word((), "", frozenset())).common) < FEWEST:
        return None
    best: tuple[int, int] = (head, head)
    hits: dict[tuple[int, int], list[NameHit]] = {}
    for hit in _near(around, head, view):
        if hit.name.quality is NameQuality.WEAK:
            continue
        fit = _covers(around, head, hit.name.text, words.nations)
        if fit is None or words.goes_on(*fit):
            continue
        hits.setdefault(fit, []).append(hit)
        if fit[1] - fit[0] > best[1] - best[0]:
            best = fit
    bodies = tuple(hit for hit in hits.get(best, ()) if view.entity(hit.entity_id).kind is MentionKind.ORGANIZATION)
    return TranslatedName(*best, bodies) if bodies else None


def _around(words: _Words, head: int) -> Iterator[int]:
    """The tokens beside the word for a body that may be words of its name, in order."""
    first = head
    while first and head - first < LONGEST and _may_stand(words, first - 1):
        first -= 1
    last = head
    while last + 1 < len(words.tokens) and last - head < LONGEST and _may_stand(words, last + 1):
        last += 1
    for at in range(first, last + 1):
        if not words.links(at):
            yield at


def _may_stand(words: _Words, at: int) -> bool:
    text = words.tokens[at].text
    if text in _MARKS or not text[0].isalpha():
        return False
    return words.links(at) or at in words or text[0].isupper() or bool(nation_of(text))


def _near(around: dict[int, _Word], head: int, view: RecordView) -> Iterator[NameHit]:
    """The names on record with the word for the body and one of its neighbours."""
    places = list(around)
    at = places.index(head)
    beside = [around[place] for place in (*places[max(0, at - 1) : at], *places[at + 1 : at + 2])]
    own = around[head].common
    keys: set[tuple[str, str]] = set()
    for noun in own[-1]:
        for other in [*own[:-1], *(meant for word in beside for meant in word.common)]:
            keys |= {(noun, word) for word in other if word != noun}
        for word in beside:
            keys |= {(noun, name) for name in word.latin}
            if word.nation:
                keys.add((noun, word.nation.rpartition(" ")[2]))
    seen: set[NameHit] = set()
    for pair in sorted(keys):
        for hit in _with_both(pair, view):
            if hit not in seen:
                seen.add(hit)
                yield hit


def _with_both(pair: tuple[str, str], view: RecordView) -> Iterator[NameHit]:
    for one in _spellings(pair[0]):
        for other in _spellings(pair[1]):
            yield from view.near_names([one, other])


def _spellings(word: str) -> tuple[str, ...]:
    """The words that one spelling stands for (`text.name_words`) that English lists have."""
    return _WRITTEN.get(word, (word,))


_WRITTEN = {
    "trd": ("trading", "trade", "commercial", "commerce"),
    "int": ("international",),
    "ind": ("industry", "industries", "industrial"),
    "org": ("organization",),
    "assn": ("association",),
    "svc": ("service", "services"),
    "tech": ("technology", "technologies", "technical"),
    "eng": ("engineering",),
    "mfg": ("manufacturing",),
    "ctr": ("center", "centre"),
    "natl": ("national",),
    "mvmt": ("movement",),
    "brigade": ("brigade", "brigades"),
    "foundation": ("foundation", "fund"),
    "ship": ("shipping", "maritime", "marine"),
    "petro": ("petroleum", "petrochemical"),
    "dev": ("development",),
    "inv": ("investment", "investments"),
    "hold": ("holding",),
    "ent": ("enterprise", "enterprises"),
    "elec": ("electronics", "electric"),
    "mach": ("machinery",),
    "univ": ("university",),
    "inst": ("institute",),
    "res": ("research",),
    "sci": ("science", "scientific"),
    "min": ("ministry",),
    "dept": ("department",),
    "prod": ("products", "production"),
    "govt": ("government",),
    "rev": ("revolutionary", "revolution"),
    "lib": ("liberation",),
    "exch": ("exchange",),
    "imp": ("import",),
    "exp": ("export",),
    "transp": ("transport", "transportation"),
    "constr": ("construction",),
    "agr": ("agricultural", "agriculture"),
    "co": ("company",),
    "corp": ("corporation",),
}


def _covers(around: dict[int, _Word], head: int, listed: str, nations: frozenset[str]) -> tuple[int, int] | None:
    """The tokens that are a listed name; None where a word of it is left over, or many bodies are called so."""
    parts = [part.text for part in name_parts(listed) if part.role not in (FORM, PARTICLE)]
    forms = [part.text for part in name_parts(listed) if part.role == FORM]
    left, used = [*parts, *forms], [head]
    if not _take(around[head], left):
        return None
    places = list(around)
    at = places.index(head)
    for side in (reversed(places[:at]), places[at + 1 :]):
        for place in side:
            if not _take(around[place], left):
                break
            used.append(place)
    rest = [word for word in left if word in parts]
    told = len(parts) - len(rest)
    if told < FEWEST or (rest and not _is_country(rest, nations)):
        return None
    if told < SURE and not rest and all(around[at].common and not around[at].nation for at in used):
        return None
    return min(used), max(used) + 1


def _take(word: _Word, left: list[str]) -> bool:
    """Take the words that a token stands for from those of a listed name; whether all of them are there."""
    taken = []
    for meant in word.common:
        hit = next((one for one in left if one in meant), None)
        if hit is None:
            break
        left.remove(hit)
        taken.append(hit)
    if taken and len(taken) == len(word.common):
        return True
    left += taken
    if word.nation:
        hit = next((one for one in left if nation_of(one) == word.nation), None)
        if hit is not None:
            left.remove(hit)
            return True
    hit = next((one for one in left if one in word.latin or part_of(one).text in word.latin), None)
    if hit is None:
        return False
    left.remove(hit)
    return True


def _is_country(rest: Sequence[str], nations: frozenset[str]) -> bool:
    """Whether the words left over are the country that the report speaks of, with the words of its full name."""
    names = [word for word in rest if word not in _OF_STATES]
    alone = {nation_of(word) for word in names}
    nation = (alone.pop() or nation_of(" ".join(names))) if len(alone) == 1 else ""
    return bool(nation) and nation in nations
