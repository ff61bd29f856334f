"""Compounds: participles that English joins to a name by a hyphen (`UN-listed`, `the Al-Qaida-linked group`)."""

from collections.abc import Sequence

from onrecord.read.draft import Draft
from onrecord.text.tokens import Token

_LISTED = frozenset({"listed", "designated", "sanctioned", "blacklisted", "proscribed", "banned"})
TIED = {
    "linked": "linked_to",
    "tied": "linked_to",
    "connected": "linked_to",
    "affiliated": "affiliated_with",
    "aligned": "allied_with",
    "allied": "allied_with",
    "backed": "supports:rev",
    "supported": "supports:rev",
    "sponsored": "supports:rev",
    "armed": "supports:rev",
    "funded": "finances:rev",
    "financed": "finances:rev",
    "controlled": "controls:rev",
}
"""Participles that tie the name before the hyphen to the noun after; value: a `Relation`, with `:rev` where it acts."""
LED = frozenset({"led", "headed", "commanded", "founded", "owned"})
BORN = "born"
_TAILS = _LISTED | TIED.keys() | LED | {BORN}


def split_compounds(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with each such compound as two: the name, and the participle."""
    out: list[Token] = []
    for token in tokens:
        head, hyphen, tail = token.text.rpartition("-")
        if hyphen and tail in _TAILS and any(letter.isupper() for letter in head):
            cut = token.start + len(head)
            out.append(Token(token.start, cut, head, head.lower()))
            out.append(Token(cut + 1, token.end, tail, tail))
        else:
            out.append(token)
    return out


def ends_compound(draft: Draft, at: int) -> bool:
    """Whether a token is the participle of a compound."""
    if at == 0 or draft.words[at] not in _TAILS:
        return False
    before = draft.tokens[at - 1]
    return draft.tokens[at].start == before.end + 1 and draft.document.text[before.end] == "-"
