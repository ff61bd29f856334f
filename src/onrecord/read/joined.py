"""Joined words: a word of one letter that is written with the next word becomes a token of its own.

Arabic writes `و` (and), `ب` (by), `ل` (to) and `ك` (as) so: `وقال` gives `و` and `قال`, `للقاعدة` gives `ل` and
`القاعدة`.
A word is parted only where the rest is known: a word of the lexicon, a noun with its article, or a name of the record.
"""

from collections.abc import Callable, Sequence

from onrecord.read.lexicon.base import Lexicon
from onrecord.record.scan import ScannedName
from onrecord.text.letters import even_letters
from onrecord.text.normalize import fold
from onrecord.text.tokens import Token

Scan = Callable[[Sequence[Token]], list[ScannedName]]

SHORTEST_NOUN = 3
"""Letters behind an article from which a joined word is taken for a noun with one."""
SHORTEST_REST = 2
"""Letters of the shortest word that a joined one is parted from."""
LONGEST_CHAIN = 3
"""Joined words before one word: `وبال...`, `فلل...`."""


def part_joined(tokens: Sequence[Token], lexicon: Lexicon, scan: Scan) -> list[Token]:
    """Return the tokens with joined words parted, and with the marks of the script as plain ones."""
    plain = [_plain(token) for token in tokens]
    if not lexicon.joined:
        return plain
    parted = [part for token in plain for part in _parted(token, lexicon)]
    return _part_names(parted, lexicon, scan)


def _plain(token: Token) -> Token:
    mark = even_letters(token.text)
    return token._replace(text=mark, lower=mark) if len(mark) == 1 and not mark.isalnum() else token


def _parted(token: Token, lexicon: Lexicon) -> list[Token]:
    out: list[Token] = []
    rest = token
    for _ in range(LONGEST_CHAIN):
        if fold(rest.text) in lexicon.known or fold(rest.text) in lexicon.given_names:
            break
        pair = _pair(rest, lexicon)
        if pair is None or not _is_known(pair[1], lexicon):
            break
        out.append(pair[0])
        rest = pair[1]
    return [*out, rest]


def _pair(token: Token, lexicon: Lexicon) -> tuple[Token, Token] | None:
    """A token as its first letter and the rest; the article loses a letter behind `ل`."""
    if token.text[0] not in lexicon.joined or len(token.text) <= SHORTEST_REST:
        return None
    first = Token(token.start, token.start + 1, token.text[0], token.text[0])
    rest = token.text[1:]
    bare = lexicon.joined_article[1:]
    if bare and token.text[0] == bare and rest.startswith(bare):
        rest = lexicon.joined_article[0] + rest
    return first, Token(token.start + 1, token.end, rest, rest)


def _is_known(rest: Token, lexicon: Lexicon) -> bool:
    word = fold(rest.text)
    article = fold(lexicon.joined_article)
    if article and word.startswith(article) and len(word) >= len(article) + SHORTEST_NOUN:
        return True
    if word in lexicon.known or word in lexicon.given_names:
        return True
    again = _pair(rest, lexicon)
    return again is not None and fold(again[1].text) in lexicon.known


def _part_names(tokens: list[Token], lexicon: Lexicon, scan: Scan) -> list[Token]:
    """Part what is joined to a name of the record of two words or more that the text has nowhere without it."""
    loose: list[Token] = []
    begins: set[int] = set()
    for token in tokens:
        pair = None if fold(token.text) in lexicon.known else _pair(token, lexicon)
        if pair is None:
            loose.append(token)
        else:
            loose.append(pair[0])
            begins.add(len(loose))
            loose.append(pair[1])
    named = {
        loose[name.first].start
        for name in scan(loose)
        if name.first in begins and not name.weak and name.last - name.first > 1
    }
    taken = [(tokens[name.first].start, tokens[name.last - 1].end) for name in scan(tokens)]
    named = {start for start in named if not any(first <= start < last for first, last in taken)}
    out: list[Token] = []
    for token in tokens:
        pair = _pair(token, lexicon) if token.start + 1 in named else None
        out += pair or (token,)
    return out
