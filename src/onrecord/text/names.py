"""Name parts: titles, particles, legal forms, and one spelling for what is written in several ways."""

import functools
import re
from typing import NamedTuple

from onrecord.text.name_words import ARTICLES, FORMS, KIN, LINKING, SPELLINGS, TITLES
from onrecord.text.normalize import fold

PLAIN, TITLE, PARTICLE, FORM = 0, 1, 2, 3
"""Roles of a part: what tells a name apart; a title or honorific; a particle; a legal form such as `ltd`."""
MOST_PARTS = 20
"""Parts of a name that are compared; a longer text is no name, and its beginning speaks for it."""
MOST_LETTERS = 400
"""Letters of a name that are read."""


class Part(NamedTuple):
    """One word of a name in the spelling that is compared, and its role."""

    text: str
    role: int


# Arabic names are written as one word or several, and the article takes the sound of the letter that follows:
# `Abd al-Rahman`, `Abdul Rahman`, `Abdurrahman`; `Saif al-Din`, `Saif ud Din`, `Saifuddin`; `Nur Allah`, `Nurullah`.
_ABD_APART = re.compile(r"\babd(?:[aeiou]{1,2}[lrsztnd]?)? (?:(?:a[lnrstdz]|el|ul|ur|us|ud|ash) )?(?=[a-z]{3})")
_ABD_ONE = re.compile(r"\babd[aeiou]{1,2}(?:l(?=[^aeiou ])|r(?=r)|s(?=s)|z(?=z)|n(?=n)|t(?=t)|d(?=d))?(?=[a-z]{3})")
_ALLAH = re.compile(r"(?<=[a-z][a-z]) ?(?:ou|[aou])ll?ah?\b")
_DIN = re.compile(
    r"(?<=[a-z][a-z])(?: (?:al|el|ud|ad|ed|ul|ol) d| ?[aeou]{1,2}l?d{1,2}|d{1,2})(?:een|ine|in|iin|eine|ene|yn)\b"
)
_ABU_APART = re.compile(r"\b(?:abou|aboo|abu|abo|abi|aba|abul|abil) (?=[a-z]{3})")
_ABU_ONE = re.compile(r"\babu(?:l(?=[^aeiou ]))?(?=[bcdfghjklmnpqrstvwxz][a-z]{3})")


def name_parts(text: str) -> tuple[Part, ...]:
    """Return the parts of a name in Latin letters, in order: folded, with roles, at most `MOST_PARTS`.

    Words that are written together or apart are joined, words of organisations get one spelling (`company` is `co`),
    and a legal form of several words is one part.
    """
    return _parts(fold(text[:MOST_LETTERS]))


def _parts(folded: str) -> tuple[Part, ...]:
    words = one_spelling(folded).split()
    if not words:
        return ()
    parts = [part_of(word) for word in _with_forms(words[: 2 * MOST_PARTS])][:MOST_PARTS]
    if not any(part.role == PLAIN for part in parts):
        # A name of titles and particles alone, such as `Haji Mullah`: they are what there is to compare.
        return tuple(Part(part.text, PLAIN) for part in parts)
    return tuple(parts)


def one_spelling(folded: str) -> str:
    """Return a folded name with one spelling for the parts of Arabic names that are written in several ways."""
    if "ab" in folded:
        folded = _ABD_ONE.sub("abd", _ABD_APART.sub("abd", folded))
        folded = _ABU_ONE.sub("abu ", _ABU_APART.sub("abu ", folded))
    if "lla" in folded or "ola" in folded:
        folded = _ALLAH.sub("lah", folded)
    return _DIN.sub("din", folded) if "n" in folded and "d" in folded else folded


@functools.lru_cache(maxsize=200_000)
def part_of(word: str) -> Part:
    """Return the part that a folded word makes."""
    if word in FORMS:
        return Part(FORMS[word], FORM)
    if word in TITLES:
        return Part(TITLES[word], TITLE)
    if word in ARTICLES:
        return Part("al", PARTICLE)
    if word in KIN:
        return Part(KIN[word], PARTICLE)
    return Part(SPELLINGS.get(word, word), PARTICLE if word in LINKING else PLAIN)


_FORM_STARTS = frozenset(form.split(" ", 1)[0] for form in FORMS if " " in form)
_LONGEST_FORM = max(form.count(" ") + 1 for form in FORMS)


def _with_forms(words: list[str]) -> list[str]:
    """Return the words with each legal form of several words (`s a de c v`) as one."""
    if _FORM_STARTS.isdisjoint(words[1:]) and words[0] not in _FORM_STARTS:
        return words
    out: list[str] = []
    at = 0
    while at < len(words):
        length = _form_length(words, at)
        out.append(" ".join(words[at : at + length]))
        at += length
    return out


def _form_length(words: list[str], at: int) -> int:
    if words[at] in _FORM_STARTS:
        for length in range(min(_LONGEST_FORM, len(words) - at), 1, -1):
            if " ".join(words[at : at + length]) in FORMS:
                return length
    return 1
