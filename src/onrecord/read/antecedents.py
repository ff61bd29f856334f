"""What was named so far, and where: the antecedents that a later mention may have."""

from onrecord.read.case_endings import stem
from onrecord.read.draft import Draft, Found
from onrecord.text.normalize import fold

LATEST = 24
"""How many earlier names with a word in common are looked at; keeps long reports linear."""


class Seen:
    """The mentions before the one at hand, by the words of their names and by sentence."""

    def __init__(self, language: str) -> None:
        self._cases = language == "ru"
        self.by_word: dict[str, list[Found]] = {}
        self.by_sentence: dict[int, list[Found]] = {}

    def add(self, draft: Draft, item: Found) -> None:
        """Take in the next mention, in text order."""
        self.by_sentence.setdefault(draft.sentence_of(item.first), []).append(item)
        for word in set(self.words(item.name)):
            self.by_word.setdefault(word, []).append(item)

    def words(self, name: str) -> list[str]:
        """The folded words of a name, without their case endings in a language that has them on names."""
        words = fold(name).split()
        return [stem(word) for word in words] if self._cases else words

    def sharing(self, words: set[str]) -> list[Found]:
        """The latest names that share one of the words, the latest first; at most a few for each word."""
        found = {id(f): f for word in words for f in self.by_word.get(word, ())[-LATEST:]}
        return sorted(found.values(), key=lambda f: -f.first)
