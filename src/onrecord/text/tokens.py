"""Words and punctuation marks of a text, with their offsets."""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    # A French or Italian elided article or pronoun is a word of its own: `d'Ansar` gives `d'` and `Ansar`.
    r"(?<![^\W_])(?:[dlnsjmtc]|L|D|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu|[Dd]ell|[Nn]ell|[Aa]ll|[Dd]all|[Ss]ull|[Qq]uell|[Uu]n)['’](?=[^\W\d_]{2}|[aày]\b)|"
    # Persian parts the halves of a word by a zero-width non-joiner.
    r"(?:[^\W_]|[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670])+"
    r"(?:['’‘ʼ.\-–\u200c\u200d](?:[^\W_]|[\u064b-\u065f\u0670])+)*|\S",
    re.UNICODE,
)


class Token(NamedTuple):
    """One word or mark: `text[start:end]`, and its lower-case form."""

    start: int
    end: int
    text: str
    lower: str


def tokenize(text: str, offset: int = 0) -> list[Token]:
    """Return the tokens of `text` in order; offsets are shifted by `offset`.

    Words keep inner apostrophes, hyphens and full stops (`al-Qa’ida`, `U.S`); each other mark is a token.
    """
    return [Token(m.start() + offset, m.end() + offset, m.group(), m.group().lower()) for m in _TOKEN.finditer(text)]
