"""The language of a text, from its script and its commonest words.

Own code and no library: there are no trained profiles to load, so the import costs a millisecond. Scripts and function
words tell the languages of reports apart, and where they do not the answer is `und`.
"""

import functools
import re
from collections import Counter

from onrecord.text.language_words import COMMON_WORDS, LETTERS, SCRIPTS

_SAMPLE = 20_000
_LEAST_SHARE = 0.08  # of the words, weighted; running text has 0.2 and more
_LEAST_WORDS = 2
_MARGIN = 1.15  # the best must be this much better than the second
_LETTER_WEIGHT = 3.0
_KANA_SHARE = 0.10  # Japanese mixes Han with at least this much kana


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of the language most of a text is written in; `und` where it cannot be told.

    Only the first 20,000 code points are looked at. Short names and headings are usually `und`.
    """
    sample = text[:_SAMPLE]
    scripts = _count_scripts(sample)
    if not scripts:
        return "und"
    cjk = scripts["Han"] + scripts["Kana"]
    script, count = scripts.most_common(1)[0]
    if script in ("Han", "Kana") or cjk > count:
        return "ja" if scripts["Kana"] >= _KANA_SHARE * cjk else "zh"
    if count < 2 or count < 0.4 * scripts.total():
        return "und"
    if script in COMMON_WORDS:
        return _by_words(sample, script)
    return next(language for _, _, name, language in SCRIPTS if name == script)


@functools.cache
def _script_of() -> tuple[tuple[re.Pattern[str], str], ...]:
    ranges: dict[str, str] = {}
    for first, last, name, _ in SCRIPTS:
        ranges[name] = ranges.get(name, "") + f"{chr(first)}-{chr(last)}"
    return tuple((re.compile(f"[{chars}]"), name) for name, chars in ranges.items())


def _count_scripts(sample: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    patterns = _script_of()
    for char, number in Counter(sample).items():
        if char.isalpha():
            for pattern, name in patterns:
                if pattern.match(char):
                    counts[name] += number
                    break
    return counts


@functools.cache
def _weights(script: str) -> dict[str, dict[str, float]]:
    """Return for each language its words with a weight: a word that n languages share counts 1/n."""
    tables = COMMON_WORDS[script]
    shared = Counter(word for words in tables.values() for word in words)
    return {language: {word: 1.0 / shared[word] for word in words} for language, words in tables.items()}


def _by_words(sample: str, script: str) -> str:
    own_letter = next(pattern for pattern, name in _script_of() if name == script)
    words = Counter(
        word for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", sample.lower()) if own_letter.match(word)
    )  # names in other letters, `Веск (Vesk)`, say nothing of the language
    total = max(1, words.total())
    letters = Counter(char for char in sample.lower() if char.isalpha())
    scores: list[tuple[float, int, str]] = []
    for language, weights in _weights(script).items():
        hits = [(word, number) for word, number in words.items() if word in weights]
        share = sum(number * weights[word] for word, number in hits) / total
        own = sum(letters[char] for char in LETTERS.get(language, "")) / letters.total()
        scores.append((share * (1 + _LETTER_WEIGHT * min(own, 0.1)) + own, len(hits), language))
    scores.sort(reverse=True)
    (best, found, language), (second, *_) = scores[0], scores[1]
    certain = best >= _LEAST_SHARE and best >= _MARGIN * second and (found >= _LEAST_WORDS or script != "Latin")
    return language if certain else _by_letters(letters, total) if script == "Cyrillic" else "und"


_FEWEST_WORDS = 5
_RUSSIAN_ALONE = frozenset("ыэё")
_NOT_RUSSIAN = frozenset("іїєґўђјљњћџѓќѕҷқғӣӯҳәңөүұһ")


def _by_letters(letters: Counter[str], total: int) -> str:
    """`ru` for a short text in Cyrillic whose few small words decide nothing, by the letters that it has and lacks."""
    russian = total >= _FEWEST_WORDS and not _RUSSIAN_ALONE.isdisjoint(letters) and _NOT_RUSSIAN.isdisjoint(letters)
    return "ru" if russian else "und"
