"""What was named so far, and where: the antecedents that a later mention may have."""

from onrecord.model.document import BRANCH_CLUE
from onrecord.model.vocab import MentionForm
from onrecord.read.case_endings import stem
from onrecord.read.draft import Draft, Found
from onrecord.text.normalize import fold

LATEST = 24
"""How many earlier names with a word in common are looked at; keeps long reports linear."""


def is_branch(item: Found) -> bool:
    """Return whether a mention tells a branch by its country (`read.branches`)."""
    return any(clue.startswith(BRANCH_CLUE) for clue in item.clues)


class Seen:
    """The mentions before the one at hand, by the words of their names and by sentence."""

    def __init__(self, language: str) -> None:
        self._cases = language == "ru"
        self.by_word: dict[str, list[Found]] = {}
        self.by_sentence: dict[int, list[Found]] = {}

    def add(self, draft: Draft, item: Found) -> None:
        """Take in the next mention, in text order; no name is short for that of a branch, which the reader made."""
        self.by_sentence.setdefault(draft.sentence_of(item.first), []).append(item)
        if is_branch(item):
            return
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


_STRESSING = frozenset(
    "itself himself herself themselves lui-même elle-même eux-mêmes elles-mêmes mismo misma mismos mismas".split()
)


def stressed_by(draft: Draft, item: Found, seen: Seen) -> Found | None:
    """Return the mention right before a word that stresses it, whatever its kind: `le groupe lui-même`, `X herself`."""
    if item.form is not MentionForm.PRONOMINAL or draft.words[item.first] not in _STRESSING:
        return None
    near = seen.by_sentence.get(draft.sentence_of(item.first), ())
    return next((f for f in reversed(near) if f.last == item.first), None)


def stresses_noun(draft: Draft, item: Found) -> bool:
    """Return whether a stressing word stands right behind a noun that is no mention: `The colonel himself was born`.

    It stands for whom that noun means, and for nobody named before.
    """
    at = item.first - 1
    if item.form is not MentionForm.PRONOMINAL or draft.words[item.first] not in _STRESSING or at < 1:
        return False
    covered = any(f.first <= at < f.last for f in draft.around(item.first, 8, 0))
    return draft.words[at - 1] in draft.lexicon.articles and not covered and not draft.verbs[at]


def stands_in_description(draft: Draft, found: Found, item: Found) -> bool:
    """Return whether a name belongs to a description that opens the sentence of a pronoun: `Fondateur de X, il ...`.

    The description is of him for whom the pronoun stands, and no verb is in it.
    """
    first, _ = draft.sentences[draft.sentence_of(item.first)]
    comma = item.first - 1
    if item.form is not MentionForm.PRONOMINAL or comma <= first or draft.tokens[comma].text != ",":
        return False
    if found.form is not MentionForm.NAMED or not first < found.first < comma or any(draft.verbs[first:comma]):
        return False
    noun = draft.words[first]
    posts = (draft.lexicon.roles, draft.lexicon.person_nouns, draft.lexicon.titles, draft.lexicon.former_words)
    return any(noun in table for table in posts) and draft.words[found.first - 1] not in draft.lexicon.conjunctions
