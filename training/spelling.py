"""Learn the weights of the spelling similarity: `python -m training.spelling`; needs ../shared and scikit-learn.

Positive pairs are words in which two names of one party differ while all their other words agree (*Haqani*, *Haqqani*),
and as many words with a slip of the hand, since a name in a report may have either. Negative pairs are words in which
names of two parties of one list differ so, and words that stand side by side in one name (*Hasan*, *Husayn*). Only
pairs that share a key are taken, since others are never compared. Only parties of the training split are
read (`onrecord.evaluate.names.split`); a quarter of the pairs, by their hash, is kept for measuring.
"""

import collections
import itertools
import random  # noqa: TID251 - seeded
import sys
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from rapidfuzz.distance import OSA

from onrecord.evaluate.names.parties import Party, read_parties
from onrecord.evaluate.names.split import split_of
from onrecord.evaluate.names.typos import edit
from onrecord.model.vocab import NameQuality
from onrecord.record.names.keys import near_keys
from onrecord.text.names import PLAIN, name_parts
from onrecord.text.normalize import skeleton
from onrecord.text.spelling import rough_sound, similar, sound

SHARED = Path(__file__).resolve().parents[2] / "shared"
SEED = 1
LEAST_WORDS, MOST_WORDS = 2, 7
MOST_ALIKE = 60
"""Names that agree in all words but one, of which pairs are made; more of them would weigh too much."""
LEAST_SEEN = 2
"""Parties that must spell a pair so before it is a positive although one name has both words."""
LEAST_LETTERS = 3
"""Letters of two words of one name that are taken as a negative pair."""
KEPT = 4
"""One pair in so many is kept for measuring."""
LONG, SHORT = 12, 4

Pair = tuple[str, str]

CONSTANTS = (
    ("INTERCEPT", ("intercept",)),
    ("ALIKE", ("letters alike", "sounds alike", "rough sounds alike")),
    ("EDITS", ("edits", "edits of sounds", "edits of rough sounds")),
    ("SAME_SKELETON", ("same skeleton",)),
    ("SAME_FIRST", ("same first letter",)),
    ("SAME_FIRST_SOUND", ("same first sound",)),
    ("SAME_FIRST_ROUGH", ("same first rough sound",)),
    ("SAME_LAST", ("same last letter",)),
    ("LENGTH", ("length",)),
    ("SHORT", ("short",)),
)
"""The constants of `text/spelling.py`, and the measures that they weigh."""
MEASURES = tuple(name for _, names in CONSTANTS[1:] for name in names)


class NameOf(NamedTuple):
    """The plain words of a name, with the party that bears it."""

    party: str
    kind: str
    words: tuple[str, ...]


def main() -> None:
    """Learn from the training split and print the constants."""
    if not SHARED.is_dir():
        sys.exit("training.spelling: the folder ../shared with the lists is not here; nothing was learnt.")
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import roc_auc_score

    names = list(names_of(read_parties(SHARED / "lists")))
    same, other = pairs_of(names)
    spelt = len(same)
    same += slips_of(names, spelt, without={*same, *other})
    pairs = [*same, *other]
    x = [measures(*pair) for pair in pairs]
    y = [1] * len(same) + [0] * len(other)
    # Negatives weigh half as much as positives in all: words that differ elsewhere too are far more frequent here.
    weight = [1.0] * len(same) + [spelt / len(other) / 2] * len(other)
    kept = [is_kept(pair) for pair in pairs]
    learnt = [at for at, held in enumerate(kept) if not held]
    held = [at for at, one in enumerate(kept) if one]
    model = LogisticRegression(max_iter=5000, C=3)
    model.fit([x[at] for at in learnt], [y[at] for at in learnt], sample_weight=[weight[at] for at in learnt])
    found = {"intercept": float(model.intercept_[0]), **dict(zip(MEASURES, map(float, model.coef_[0]), strict=True))}
    print(f"{spelt} pairs of one word, {len(same) - spelt} slips, {len(other)} pairs of two; {len(held)} are kept")
    judged = [y[at] for at in held]
    learnt_scores = model.predict_proba([x[at] for at in held])[:, 1]
    print(f"area under the curve, kept pairs: {roc_auc_score(judged, learnt_scores):.4f}")
    shipped = [similar(*pairs[at]) for at in held]
    print(f"the same with the constants that are shipped: {roc_auc_score(judged, shipped):.4f}")
    for constant, parts in CONSTANTS:
        print(f"{constant} = {', '.join(f'{found[part]:.3f}' for part in parts)}")


def names_of(parties: Iterable[Party]) -> Iterator[NameOf]:
    """Yield the names of the parties of the training split that are compared: strong ones, of two to seven words."""
    for party in parties:
        if split_of(party.id) == "train":
            for name in party.names:
                words = tuple(part.text for part in name_parts(name.text) if part.role == PLAIN)
                if name.quality is not NameQuality.WEAK and LEAST_WORDS <= len(words) <= MOST_WORDS:
                    yield NameOf(party.id, party.kind.value, words)


def pairs_of(names: Sequence[NameOf]) -> tuple[list[Pair], list[Pair]]:
    """Return the pairs of words that are spellings of one, and those that are not."""
    same, other = _exchanged(names)
    beside = {
        _pair(one, two)
        for name in names
        for one, two in itertools.combinations(name.words, 2)
        if min(len(one), len(two)) >= LEAST_LETTERS and _share_a_key(one, two)
    }
    different = {pair for pair in other if pair not in same} | {pair for pair in beside if same[pair] < LEAST_SEEN}
    return sorted(pair for pair in same if pair not in different), sorted(different)


def _exchanged(names: Sequence[NameOf]) -> tuple["collections.Counter[Pair]", "collections.Counter[Pair]"]:
    """Count the pairs of words in which two names differ that agree in all others: of one party, and of two."""
    by_rest: dict[tuple[str, ...], list[tuple[NameOf, str]]] = collections.defaultdict(list)
    for name in names:
        for at, word in enumerate(name.words):
            by_rest[tuple(sorted(name.words[:at] + name.words[at + 1 :]))].append((name, word))
    same: collections.Counter[Pair] = collections.Counter()
    other: collections.Counter[Pair] = collections.Counter()
    rng = random.Random(SEED)  # noqa: S311 - a sample, no secret
    for group in by_rest.values():
        drawn = rng.sample(group, MOST_ALIKE) if len(group) > MOST_ALIKE else group
        for (one, word), (two, word_of_two) in itertools.combinations(drawn, 2):
            if word == word_of_two or one.kind != two.kind or not _share_a_key(word, word_of_two):
                continue
            if one.party == two.party:
                same[_pair(word, word_of_two)] += 1
            elif one.party.partition(":")[0] == two.party.partition(":")[0]:
                # One list keeps its own parties apart; an entry of another list may be the same party after all.
                other[_pair(word, word_of_two)] += 1
    return same, other


def slips_of(names: Iterable[NameOf], most: int, *, without: Collection[Pair]) -> list[Pair]:
    """Return pairs of a word of a name and the same with one letter changed, dropped, added or swapped."""
    rng = random.Random(SEED)  # noqa: S311 - a sample, no secret
    words = sorted({word for name in names for word in name.words if len(word) > SHORT and word.isascii()})
    found: dict[Pair, None] = {}
    while len(found) < most:
        word = rng.choice(words)
        slip = edit(word, rng)
        pair = _pair(word, slip)
        if slip != word and pair not in without and _share_a_key(word, slip):
            found[pair] = None
    return list(found)


def _pair(one: str, two: str) -> Pair:
    return (one, two) if one < two else (two, one)


def _share_a_key(one: str, two: str) -> bool:
    return not near_keys(one).isdisjoint(near_keys(two))


def is_kept(pair: Pair) -> bool:
    """Return whether a pair is kept for measuring."""
    return zlib.crc32("|".join(pair).encode()) % KEPT == 0


def measures(one: str, two: str) -> list[float]:
    """Return what `text.spelling.similar` weighs of two different words, in the order of `MEASURES`."""
    writings = [(one, two), (sound(one), sound(two)), (rough_sound(one), rough_sound(two))]
    edits = [OSA.distance(*words) for words in writings]
    length = max(len(one), len(two))
    return [
        *(1 - count / max(map(len, words)) for count, words in zip(edits, writings, strict=True)),
        *edits,
        float(skeleton(one) == skeleton(two)),
        *(float(words[0][0] == words[1][0]) for words in writings),
        float(one[-1] == two[-1]),
        min(length, LONG),
        float(length <= SHORT),
    ]


if __name__ == "__main__":
    main()
