"""Parties compared with in time: those behind `before` or `after`, from whose listing that of another is told apart.

`Washington l'avait sanctionné avant elles`, `hatte ihn vor ihr gelistet`, `antes que a ella`, `раньше неё`: the clause
is about the other, whose listing came earlier or later.
"""

from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words

_TIMES = {
    "en": (("before",), ("after",), ("ahead", "of"), ("earlier", "than"), ("later", "than"), ("sooner", "than")),
    "fr": (("avant",), ("après",), ("tôt", "que"), ("tard", "que"), ("tôt", "qu'"), ("tard", "qu'")),
    "es": (("antes", "de"), ("antes", "que"), ("después", "de"), ("después", "que"), ("tarde", "que"), ("tras",)),
    "pt": (("antes", "de"), ("antes", "que"), ("antes", "do", "que"), ("depois", "de"), ("depois", "que"),
           ("mais", "tarde", "que"), ("após",)),
    "it": (("prima", "di"), ("dopo",), ("dopo", "di")),
    "de": (("vor",), ("nach",), ("früher", "als"), ("eher", "als"), ("später", "als")),
    "ru": (("до",), ("после",), ("раньше",), ("ранее",), ("позже",), ("прежде",), ("раньше", ",", "чем"),
           ("позже", ",", "чем"), ("раньше", "чем"), ("позже", "чем"), ("вслед", "за"), ("следом", "за")),
}  # fmt: skip
"""Words of coming before or after somebody, by language."""
_SMALL = words("a à al la le les l' el los las der die das dem den des o ao the à")
"""Words that may stand between them and the party, beside its articles, titles and possessives."""
_FARTHEST = 4
_VERB_BEHIND = frozenset(("en", "es", "pt", "fr", "it"))
"""Languages in which a verb right behind the party makes it the subject of a clause: `before X was listed`."""


def is_compared_in_time(draft: Draft, found: Found) -> bool:
    """Return whether nothing but small words stands between a word for before or after and a party."""
    phrases, lexicon = _TIMES.get(draft.lexicon.language, ()), draft.lexicon
    if found.first == 0 or not phrases:
        return False
    if lexicon.language in _VERB_BEHIND and found.last < len(draft.words) and draft.verbs[found.last]:
        return False
    small = (lexicon.articles, lexicon.titles, lexicon.possessives, _SMALL)
    for at in range(found.first - 1, max(-1, found.first - 1 - _FARTHEST), -1):
        if any(tuple(draft.words[max(0, at + 1 - len(phrase)) : at + 1]) == phrase for phrase in phrases):
            return True
        if not any(draft.words[at] in table for table in small):
            return False
    return False
