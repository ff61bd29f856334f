"""Participles of being listed, which open a part of a sentence: `X, inscrit le 7 février, ...`, `X, 2010 gelistet`.

French, Spanish, German and Russian; English participles are told by their endings (`read.segments`).
"""

import re

from onrecord.read.draft import Draft
from onrecord.read.lexicon.listing_acts import ACTS

_FORMS = {
    "fr": re.compile(r".*(?:[éiu]|é[es]|ée?s|it|ite|its|ites|is|ise|ises|us|use|ues?)$"),
    "es": re.compile(r".*(?:[aií]d[oa]s?|scrit[oa]s?|uest[oa]s?)$"),
    "ru": re.compile(r".*(?:нн|вш|ут|ят|ем|им)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ой|ей|ую|ым|им|ых|их|ому|ему)(?:ся)?$"),
}
"""Participles by their endings, by language."""
_PUT_RU = re.compile(r"(?:в[нк]|доб|зан|попа|исклю|вычер|заблок|подсанк|оказа|числ|знач|фигур)")
"""How Russian verbs of listing begin; the tables of the lexicon hold their short forms."""


def opens_with_participle(draft: Draft, first: int, last: int) -> bool:
    """Return whether tokens `[first, last)` are a participle of being listed and what goes with it, without a verb."""
    lexicon = draft.lexicon
    if first >= last or not draft.tokens[first].text.islower():
        return False
    if lexicon.language == "de":
        return _closes_with_participle(draft, first, last)
    form = _FORMS.get(lexicon.language)
    word = draft.words[first]
    if form is None or not form.match(word) or any(draft.verbs[first + 1 : last]):
        return False
    if lexicon.language == "ru":
        return bool(_PUT_RU.match(word))
    hits = lexicon.list_verbs.find(draft.words, first, min(first + 3, last))
    told = (bool(hits) and hits[0].first == first) or word in ACTS[lexicon.language].hits
    return told and (first + 1 >= last or _leads_on(draft, first + 1))


_THERE = {
    "fr": frozenset(
        "présent présente présents présentes implanté implantée implantés implantées basé basée"
        " installé installée sis sise"
        " domicilié domiciliée établi établie".split()
    ),
    "es": frozenset(
        "presente presentes radicado radicada ubicado ubicada afincado afincada domiciliado domiciliada".split()
    ),
}
"""Words that open what is told of where a party is."""
MOST_PLACE = 7
"""Tokens of such words, with the place."""


def opens_with_place(draft: Draft, first: int, last: int) -> bool:
    """Return whether tokens say only where a party is, in commas behind its name: `X, présente à Y, est visée`."""
    words, lexicon = draft.words, draft.lexicon
    if last - first < SHORTEST_PLACE or last - first > MOST_PLACE or any(draft.verbs[first + 1 : last]):
        return False
    opens = words[first] in _THERE.get(lexicon.language, ()) and words[first + 1] in lexicon.prepositions
    return opens and any(draft.tokens[at].text[0].isupper() for at in range(first + 2, last))


SHORTEST_PLACE = 3


def _leads_on(draft: Draft, at: int) -> bool:
    """Whether a word goes on from a participle and is no object: a preposition, a date, an adverb."""
    lexicon, word = draft.lexicon, draft.words[at]
    following = at + 1 if word in lexicon.articles and at + 1 < len(draft.tokens) else at  # `inscrit le 7 février`
    if draft.in_date(draft.tokens[following].start):
        return True
    return word in lexicon.prepositions or word in lexicon.by_words or not draft.tokens[at].text[0].isalpha()


def _closes_with_participle(draft: Draft, first: int, last: int) -> bool:
    """Whether German words end in a participle of being listed and have no finite verb: `seit 2010 gelistet`."""
    while last - 1 > first and not draft.tokens[last - 1].text[0].isalpha():
        last -= 1
    word = draft.words[last - 1]
    hits = [hit for hit in draft.lexicon.list_verbs.find(draft.words, last - 1, last) if hit.value != "off"]
    passive = word.endswith(("t", "en")) and ("ge" in word[:5] or word.endswith("iert"))
    return bool(hits) and passive and not any(draft.verbs[first : last - 1])
