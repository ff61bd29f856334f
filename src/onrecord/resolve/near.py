"""Names in a report that the record spells otherwise: the parties they may mean, for `decide` to weigh.

What compares spellings loads when a report first has a name of two words that is not on record as it stands.
"""

from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.model.document import Mention
from onrecord.model.record import Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.base import RecordView
from onrecord.resolve.romanised import is_romanised_word, is_same_in_sound, is_turned, romanisation
from onrecord.text.cases import latin_forms, likely_nominative, nominatives
from onrecord.text.letters_of import in_english
from onrecord.text.names import PLAIN, name_parts
from onrecord.text.normalize import telling_words
from onrecord.text.slavic_names import in_neighbouring_spellings
from onrecord.text.western_names import in_western_spelling

if TYPE_CHECKING:
    from onrecord.resolve.matcher import NameMatcher, Scored

LEAST_SCORE = 0.8
"""Score from which a name is taken for another spelling of a full name; as for queries (`query_decide.FULL`)."""
LEAST_ROMANISED = 0.5
"""The same of a name that is the listed one sound for sound: in Cyrillic letters, or in those of another language."""
ONE_WORD = 0.9
"""Spelling similarity from which two words are one in two spellings: `Monteiro` is not `Montenegro`."""
LEAST_END = 0.7
"""The same of the first word and of the last, which must be there at all."""
_LEAST_WORDS = 2
_MOST = 4


class NearNames:
    """Finds parties by names that are spelt otherwise; opens the name index when a report first needs it."""

    def __init__(self, view: RecordView) -> None:
        """Make the finder of a record view."""
        self._view = view
        self._matcher: NameMatcher | None = None
        self._found: dict[tuple[str, str], dict[str, Scored]] = {}

    def __call__(self, mention: Mention, language: str = "en") -> dict[str, "Scored"]:
        """Return the parties by id; none for a name of one telling word.

        Args:
            mention: The name.
            language: That of the report, whose letters may have other sounds: `Schejkau` is `Sheykau` in German.
        """
        kind = "" if mention.kind is MentionKind.OTHER else mention.kind.value
        asked = (mention.name, kind)
        if asked not in self._found:
            self._found[asked] = self._find(*asked)
            other = in_english(mention.name, language)
            if other != mention.name:
                self._found[asked] = self._find(other, kind) | self._found[asked]
            if not self._found[asked] and not mention.name.isascii() and mention.kind is MentionKind.PERSON:
                name = mention.name
                self._found[asked] = (
                    self._inflected(name, kind) or self._western(name, kind) or self._neighbouring(name, kind)
                )
        return self._found[asked]

    def _find(self, name: str, kind: str) -> dict[str, "Scored"]:
        if name.isascii() and len(telling_words(name)) < _LEAST_WORDS:
            return {}
        if self._matcher is None:
            from onrecord.resolve.matcher import NameMatcher

            self._matcher = NameMatcher(self._view.name_index())
        return {
            found.entity: found
            for found in self._matcher.match(name, kind, _MOST)
            if _is_spelling(name, found) or self._sounds_like(name, found)
        }

    def _inflected(self, name: str, kind: str) -> dict[str, "Scored"]:
        """The parties whose name a Russian one is in another case, too far from it for the matcher: `Весской`."""
        found = self._find(likely_nominative(name), kind)
        return {key: one for key, one in found.items() if romanisation(name, one.name)}

    def _western(self, name: str, kind: str) -> dict[str, "Scored"]:
        """The parties with a Western first name that Russian has by its sound: `Лоран` is `Laurent`."""
        other = in_western_spelling(name)
        found = self._find(other, kind) if other else {}
        return {key: one for key, one in found.items() if romanisation(name, one.name)}

    def _neighbouring(self, name: str, kind: str) -> dict[str, "Scored"]:
        """The parties with a Belarusian or Ukrainian first name that Russian writes otherwise: `Игорь` is `Ihar`."""
        if self._matcher is None:
            return {}
        others = in_neighbouring_spellings(name)
        found = [one for other in others for one in self._matcher.match(other, kind, _MOST)]
        persons = [one for one in found if one.kind == MentionKind.PERSON and one.quality != NameQuality.WEAK]
        return {one.entity: one for one in persons if romanisation(name, one.name)}

    def _sounds_like(self, name: str, found: "Scored") -> bool:
        """Whether another name of a person than the nearest is the name in question, word for word in sound."""
        if found.score < LEAST_ROMANISED or found.kind != MentionKind.PERSON:
            return False
        others = self._view.entity(found.entity).names
        return any(one.quality is not NameQuality.WEAK and is_same_in_sound(name, one.text) for one in others)


def name_of(found: "Scored") -> Name:
    """Return the name that was found, as a candidate carries it."""
    return Name(text=found.name, quality=NameQuality(found.quality))


def explained(found: "Scored") -> str:
    """Return how the names compare, in words: the score, and what adds most to it."""
    parts = [f"{feature} {amount:+.1f}" for feature, amount in found.shares()[:3]]
    return f"spelt otherwise, likeness {found.score:.2f} ({', '.join(parts)})"


def _is_spelling(name: str, found: "Scored") -> bool:
    """Whether two names of two words or more are spellings of one: no word stands against one of the other.

    Words in another case in Russian (`Юлию` is `Yulia`) are less alike than those in two spellings.
    """
    from onrecord.resolve.features import EXCHANGED, LEAST_SIMILAR_WORD, SHARED

    features = found.features
    if is_turned(name, found.name):
        return found.quality != NameQuality.WEAK
    if found.quality == NameQuality.WEAK:
        return False
    if found.score >= LEAST_ROMANISED and (romanisation(name, found.name) or is_same_in_sound(name, found.name)):
        return True
    if found.kind != MentionKind.PERSON and found.score >= LEAST_SCORE and is_romanised_word(name, found.name):
        return True
    return (
        found.score >= LEAST_SCORE
        and features[SHARED] >= _LEAST_WORDS
        and features[EXCHANGED] == 0
        and features[LEAST_SIMILAR_WORD] >= ONE_WORD
        and (found.kind != MentionKind.PERSON or _has_both_ends(name, found.name))
    )


def _has_both_ends(name: str, listed: str) -> bool:
    """Whether a listed name has the first word and the last of a name, in some spelling.

    `Marko Radu Vesk` is no spelling of `Radu VESK`, nor is `Radu Vesk Moreth`: nobody is called without his own name,
    and a family name behind another is somebody else's. A name between the two may be one that the list does not know.
    """
    from onrecord.text.spelling import spelled_alike

    words = [part.text for part in name_parts(name) if part.role == PLAIN]
    theirs = [part.text for part in name_parts(listed)]
    if not words or not theirs:
        return True
    plain = [part.text for part in name_parts(listed) if part.role == PLAIN] or theirs
    own = plain[1:] if len(plain) > 1 and plain[0].startswith(_OFTEN_FIRST) else plain
    pairs = [f"{one}{other}" for one, other in pairwise(theirs)]
    firsts = [plain[0], own[0], plain[-1], *pairs]
    ends = ((words[0], firsts), (words[-1], [*theirs, *pairs]))
    return all(
        len(word) == 1
        or any(form == other or spelled_alike(form, other) >= LEAST_END for form in _forms(word) for other in places)
        for word, places in ends
    )


_OFTEN_FIRST = ("moham", "muham", "mokham", "mukham")
"""How first names begin that many bear before the one by which they are called."""


def _forms(word: str) -> frozenset[str]:
    return latin_forms(word) | {word, *nominatives(word)}
