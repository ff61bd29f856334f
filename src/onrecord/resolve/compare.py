"""A query and one name of the index compared: what is shared, what is left over, how alike the letters are."""

from collections.abc import Sequence
from typing import NamedTuple, Self

from onrecord.model.vocab import NameQuality
from onrecord.record.names import NameIndex
from onrecord.record.names.query import Word
from onrecord.resolve.features import About, align, features_of
from onrecord.text.spelling import letters_alike


class QueryWords(NamedTuple):
    """The words of a query, those of them that are numbers, and all of them written as one."""

    words: Sequence[Word]
    numbers: set[str]
    joined: str

    @classmethod
    def of(cls, words: Sequence[Word]) -> Self:
        """Return the words with what is the same for every name."""
        return cls(words, {text for text, *_ in words if text.isdigit()}, "".join([word.text for word in words]))


def features_with(index: NameIndex, query: QueryWords, number: int) -> tuple[float, ...]:
    """Return the features of a query and a name of the index, in the order of `features.FEATURES`."""
    alike = letters_alike()
    name = index.words(number)
    found = align(query.words, name, index.word)
    left = 0.0
    if found.left and found.left_of_name:
        left = alike(
            "".join([query.words[at].text for at in found.left]),
            "".join([index.word(name.numbers[place]) for place in found.left_of_name]),
        )
    about = About(
        weak=index.quality(number) == NameQuality.WEAK,
        person=index.kind(number) == "person",
        other_number=query.numbers != index.numbers_in(number),
        letters_alike=alike(query.joined, "".join([index.word(one) for one in name.numbers])),
        likeness_left=left,
    )
    return features_of(query.words, name, found, about, rarest=index.rarest)
