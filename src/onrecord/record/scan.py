"""Every name of the record in running text: exact folded names, longest first; `pipeline` hands it to the reader."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.base import NameHit, RecordView
from onrecord.record.translated import find_translated, language_of
from onrecord.text.firm_words import is_body_name, without_form
from onrecord.text.normalize import fold
from onrecord.text.tokens import Token

MAX_NAME_TOKENS = 9
"""Longest name looked for; longer ones are found by their shorter aliases."""
_ELIDED = re.compile(r"(?<=\w)(['’]) (?=\w)")
_LONGEST_ABBREVIATION = 4
"""Letters after which a full stop belongs to the word: `Gen.`, but not `Kabul.`."""
GROUP_WORDS = frozenset(
    "network group organization organisation movement faction militia clan gang outfit groupe réseau mouvement red"
    " grupo organización movimiento netzwerk gruppe netzwerks bewegung сеть группа группировка движение".split()
)
"""Generic words for a group: `Haqqani group` and `Haqqani network` name one party."""


class ScannedName(NamedTuple):
    """A name of the record in the text: token range `[first, last)`, who bears it, and how strongly."""

    first: int
    last: int
    kind: MentionKind
    weak: bool
    hits: tuple[NameHit, ...]


class Scanner:
    """Finds the names of one record view in token sequences."""

    def __init__(self, view: RecordView) -> None:
        self._view = view

    def __call__(self, tokens: Sequence[Token]) -> list[ScannedName]:
        """Return the record's names among the tokens, in order, not overlapping, the longest at each place."""
        grams = _grams(tokens)
        found = self._view.look_up({key for _, _, keys in grams for key in keys})
        best: dict[int, tuple[int, tuple[NameHit, ...]]] = {}
        for first, last, keys in grams:
            hits = tuple(dict.fromkeys(hit for key in keys for hit in found.get(key, ())))
            if hits and _can_stand(tokens, first, last, hits) and (first not in best or best[first][0] < last):
                best[first] = (last, hits)
        for name in find_translated(tokens, self._view, language_of(tokens)):
            if name.first not in best or best[name.first][0] < name.last:
                best[name.first] = (name.last, name.hits)
        return _longest(best, self._view)


def _grams(tokens: Sequence[Token]) -> list[tuple[int, int, tuple[str, ...]]]:
    grams = []
    for first, token in enumerate(tokens):
        if not token.text[0].isalnum():
            continue
        bracket = False
        for last in range(first + 1, min(first + MAX_NAME_TOKENS, len(tokens)) + 1):
            word = tokens[last - 1]
            opens_bracket = word.text == "(" and last - first > 1 and _goes_on_behind_bracket(tokens, last)
            if (word.text in _CLOSERS and not opens_bracket and not (word.text == ")" and bracket)) or (
                last - first > 1 and "\n" in _between(tokens, last)
            ):
                break
            bracket = opens_bracket or (bracket and word.text != ")")
            if word.text == "." and len(tokens[last - 2].text) > _LONGEST_ABBREVIATION:
                break
            if (
                bracket
                or not word.text[-1].isalnum()
                or not any(_is_capital(tokens[i].text) for i in range(first, last))
            ):
                continue
            keys = name_keys(" ".join(tokens[i].text for i in range(first, last)))
            if keys and " " in keys[-1] and is_body_name([tokens[i].text for i in range(first, last)]):
                keys = (*keys, *without_form(keys[-1]))
            if keys:
                grams.append((first, last, keys))
    return grams


_CLOSERS = ',;:!?()[]«»“”"|/'
"""Marks that end a name."""
_LONGEST_BRACKET = 4
"""Tokens in brackets inside a name."""


def _goes_on_behind_bracket(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name may go on behind words in brackets that open before a token: `Tarvin (Quarno) Trading`."""
    near = range(at + 1, min(len(tokens) - 1, at + _LONGEST_BRACKET + 1))
    closing = next((n for n in near if tokens[n].text in _CLOSERS), 0)
    if not closing or tokens[closing].text != ")":
        return False
    return _is_capital(tokens[closing + 1].text) and tokens[closing + 1].text[0].isalnum()


def _between(tokens: Sequence[Token], last: int) -> str:
    gap = tokens[last - 1].start - tokens[last - 2].end
    return "\n" if gap > 2 else ""


def _is_capital(word: str) -> bool:
    """Whether a word can carry a name: a capital inside, a digit, or a script without case."""
    return any(c.isupper() for c in word) or not any(c.islower() for c in word)


def name_keys(text: str) -> tuple[str, ...]:
    """Return the folded forms to look a name up by; none for what cannot be a name.

    A possessive ending is dropped; `Haqqani terrorist group` is looked up with each generic word for a group.
    """
    for ending in ("'s", "’s"):
        text = text.removesuffix(ending)
    text = _ELIDED.sub(r"\1", text)
    key = fold(text)
    if len(key) < 2:
        return ()
    words = text.split()
    last = fold(words[-1])
    if len(words) > 1 and words[-1].islower() and last in _FOLDED_GROUP_WORDS:
        kept = " ".join(word for word in key.split()[:-1] if word not in _DESCRIPTIONS)
        return tuple(f"{kept} {noun}" for noun in ("network", "group", "organization", "movement") if kept)
    bare = key.removeprefix("the ")
    if not key.isascii() and _JOINED_NAME.search(key + text):
        return _apart_and_together(key, text)
    return (key,) if bare == key or not bare else (key, bare)


_JOINED_NAME = re.compile("عبد|الدین|الله|\u200c")
_ONE_WORD = re.compile(r"\bعبد(?=ال)|(?<=\w\w)(?=(?:الدین|الله)\b)")
_TWO_WORDS = re.compile(r"(?<=\bعبد) (?=ال)|(?<=\w\w) (?=(?:الدین|الله)\b)")
"""Parts of Arabic names that are written as one word or as two: where they would part, and where they join."""


def _apart_and_together(key: str, text: str) -> tuple[str, ...]:
    """The key of a name in Arabic letters with its parts written apart, and together."""
    keys = dict.fromkeys((key, fold(text.replace("\u200c", " "))))
    for found in tuple(keys):
        apart = _ONE_WORD.sub(lambda match: f"{match.group()} ", found)
        keys |= dict.fromkeys((" ".join(apart.split()), _TWO_WORDS.sub("", found)))
    return tuple(keys)


_FOLDED_GROUP_WORDS = frozenset(fold(word) for word in GROUP_WORDS)
_DESCRIPTIONS = frozenset(
    {"terrorist", "terror", "militant", "extremist", "armed", "insurgent", "islamist", "rebel", "the"}
)


def _can_stand(tokens: Sequence[Token], first: int, last: int, hits: tuple[NameHit, ...]) -> bool:
    words = [tokens[i].text for i in range(first, last)]
    if words[0].lower() in ("the", "an", "a") and last - first == 1:
        return False
    if last - first == 1:
        word = words[0]
        if len(word) < 3 and not word.isupper():
            return False
        if (
            all(hit.name.text.isupper() and len(hit.name.text) <= 5 for hit in hits)
            and not word.isupper()
            and len(word) <= 4
        ):
            return False
    return _is_capital(words[-1]) or len(words) > 1


def _longest(best: dict[int, tuple[int, tuple[NameHit, ...]]], view: RecordView) -> list[ScannedName]:
    chosen: list[ScannedName] = []
    taken: set[int] = set()
    for first in sorted(best, key=lambda at: (-(best[at][0] - at), at)):
        last, hits = best[first]
        if not taken.isdisjoint(range(first, last)):
            continue
        taken.update(range(first, last))
        kinds = {view.entity(hit.entity_id).kind for hit in hits}
        kind = kinds.pop() if len(kinds) == 1 else MentionKind.OTHER
        if MentionKind.ORGANIZATION in kinds:
            kind = MentionKind.ORGANIZATION
        weak = all(hit.name.quality is NameQuality.WEAK for hit in hits)
        chosen.append(ScannedName(first, last, kind, weak, hits))
    return sorted(chosen)
