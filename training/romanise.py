"""Train the tables of `onrecord.text.romanise` and print what they reach: `python -m training.romanise`.

Reads `../shared/names` (without it, says so and stops), writes `src/onrecord/text/romanise/{arabic,hebrew}.msgpack`.
Nothing is random; the same data give the same files.
"""

import math
import sys
from collections import Counter, defaultdict

import msgspec

from onrecord.text.romanise.abjad import bare_arabic
from onrecord.text.romanise.transducer import Table
from training.romanise_align import Aligner, Pair, Step
from training.romanise_origin import is_other_style, own_shares
from training.romanise_pairs import ROOT, SHARED, Words, arabic_pairs, hebrew_pairs, is_held_out
from training.romanise_tree import Tree

_OUT = ROOT / "src" / "onrecord" / "text" / "romanise"
_ROUNDS = 5
_LEAST_FIT = -2.6  # mean log probability of a letter; below it the two words are no pair
_FOREIGN_WEIGHT = 0.1
_OTHER_STYLE = 0.25
_ARTICLE = "ال"
_LEAST_SEEN = 3
_FORMS = 4
_VARIANTS = {"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه"}
_NEW_LETTERS = {("ب", "p"): "پ", ("ف", "v"): "ڤ", ("غ", "g"): "گ", ("ج", "g"): "گ", ("ش", "ch"): "چ", ("ج", "zh"): "ژ",
                ("ك", "g"): "گ", ("ز", "zh"): "ژ", ("ش", "j"): "ژ"}  # fmt: skip


def main() -> int:
    """Train, write and measure both tables."""
    if not (SHARED / "names").is_dir():
        print("no ../shared/names beside the project: nothing to train on", file=sys.stderr)
        return 2
    arabic = {word: forms for word, forms in arabic_pairs().items() if not is_held_out(word)}
    write("arabic", train(arabic, regional=True), arabic)
    hebrew = {word: forms for word, forms in hebrew_pairs().items() if not is_held_out(word)}
    write("hebrew", train(hebrew, regional=False), hebrew)
    from training.romanise_scores import report  # it loads the tables, which are there only now

    report()
    return 0


def train(words: Words, *, regional: bool) -> list[tuple[list[Step], float]]:
    """Return the aligned pairs with their weights; pairs that do not fit are left out."""
    pairs = _weighed(words, regional=regional)
    aligner = Aligner()
    aligner.train(pairs, _ROUNDS)
    out: list[tuple[list[Step], float]] = []
    for word, latin, weight in pairs:
        found = aligner.best(word, latin)
        if found and found[0] >= _LEAST_FIT:
            out.append((found[1], weight))
    return out


def write(script: str, aligned: list[tuple[list[Step], float]], words: Words) -> None:
    """Write one script's file: the pruned contexts and the frequent words."""
    tree = Tree()
    for steps, weight in aligned:
        for variant, share in _respelt(steps):
            tree.add(variant, weight * share)
    contexts = tree.pruned(least_count=1.5, least_gain=2.0)
    choices = sorted(set(contexts.values()) - {""})
    number = {text: place for place, text in enumerate(choices)} | {"": -1}
    table = Table(
        contexts={key: number[contexts[key]] for key in sorted(contexts)},
        choices=choices,
        words=_frequent(words, aligned),
    )
    data = msgspec.msgpack.encode(table)
    (_OUT / f"{script}.msgpack").write_bytes(data)
    print(f"{script}: {len(aligned)} pairs, {len(contexts)} contexts, {len(table.words)} words, {len(data)} bytes")


def _weighed(words: Words, *, regional: bool) -> list[Pair]:
    """Return the pairs with their weights: a word counts by its frequency, its forms share that, and so do styles."""
    own = own_shares([(word, latin) for word, forms in words.items() for latin in forms]) if regional else {}
    out: list[Pair] = []
    for word, forms in words.items():
        total = sum(forms.values())
        for latin, count in forms.items():
            weight = math.log2(1 + total) * count / total
            region = own.get((word, latin), 1.0)
            if regional and is_other_style(word, latin):
                region *= _OTHER_STYLE
            out.append((word, latin, weight * (_FOREIGN_WEIGHT + (1 - _FOREIGN_WEIGHT) * region)))
    return out


def _respelt(steps: list[Step]) -> list[tuple[list[Step], float]]:
    """Return the pair as it is, and as it is spelt with a bare alif, a final h, or Persian letters."""
    out = [(steps, 1.0)]
    plain = [(_VARIANTS.get(letter, letter), chunk) for letter, chunk in steps]
    if plain != steps:
        out.append((plain, 0.7))
    new = [(_persian(letter, chunk), chunk) for letter, chunk in plain]
    if new != plain:
        out.append((new, 0.7))
    return out


def _persian(letter: str, chunk: str) -> str:
    new = (new for (old, start), new in _NEW_LETTERS.items() if letter == old and chunk.startswith(start))
    return next(new, letter)


def _frequent(words: Words, aligned: list[tuple[list[Step], float]]) -> dict[str, str]:
    """Return the words seen three times or more with their forms, the commonest in the style of lists first."""
    merged: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    seen: Counter[str] = Counter()
    for steps, weight in aligned:
        word, latin = "".join(letter for letter, _ in steps), "".join(chunk for _, chunk in steps)
        if word.startswith(_ARTICLE) and not latin.startswith(("al", "el", "il", "ul")):
            continue  # `الرحمن` given as `rahman`: the word is known without its article
        merged[bare_arabic(word)][latin] += weight
        seen[bare_arabic(word)] += words[word][latin]
    out: dict[str, str] = {}
    for word, forms in sorted(merged.items()):
        if seen[word] >= _LEAST_SEEN:
            ranked = sorted(forms.items(), key=lambda item: (-item[1], item[0]))
            out[word] = " ".join(latin for latin, weight in ranked[:_FORMS] if weight * 20 >= ranked[0][1])
    return out


if __name__ == "__main__":
    sys.exit(main())
