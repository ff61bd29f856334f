"""Asides: words in commas that belong to the clause around them and make no segment of their own."""

from onrecord.read.bynames import opens_byname
from onrecord.read.conditional_source import conditional_source
from onrecord.read.draft import Draft

LONGEST_ASIDE = 8
"""Tokens of words in commas that say who says so."""
SHORTEST_INFINITIVE = 3
"""Tokens of the shortest infinitive clause in German, `zu` included."""
PRESENT = frozenset({"présente", "présentes", "presente", "presentes"})
"""Forms of a verb of telling that say as well where somebody is: `la société X, présente à Y, est visée`."""
_ENDS = frozenset(",;:()")
_IT_SEEMS = frozenset(
    tuple(phrase.split())
    for phrase in (
        "it turns out", "it turned out", "it seems", "it seemed", "it appears", "it appeared", "it emerges",
        "it emerged", "it transpires", "it transpired", "as it happens", "as it turns out", "as it turned out",
        "one hears", "so it seems", "it would seem", "paraît-il", "semble-t-il", "al parecer", "según parece",
        "wie es scheint", "wie es heißt", "so scheint es", "как выяснилось", "как оказалось",
    )
)  # fmt: skip
"""Words in commas that say no more than that something is so."""
_HEARD = frozenset("told tells assured assures informed informs".split())
"""Verbs of saying before whoever hears it: `an economist told state television`."""
MOST_HEARERS = 4
"""Tokens of the words for whoever hears what is said."""
_BESIDE = frozenset("before after while when in on over with at last from during".split())
"""Words that open what is told of the saying: `his lordship remarked before rising`, `she wrote on Tuesday`."""


def is_aside(draft: Draft, opening: int, first: int, last: int) -> bool:
    """Return whether words in commas, behind the opening of a clause, do no more than say who says so.

    `The farm, people say, has grown`; `By then, the file notes, he had left`.

    Args:
        draft: The document.
        opening: The first token of the clause that they break off.
        first: Their first token.
        last: The token after their last; that is the comma.
    """
    end = last - 1
    if end - first > LONGEST_ASIDE or draft.tokens[end].text != "," or any(draft.verbs[opening:first]):
        return False
    _, close = draft.sentences[draft.sentence_of(first)]
    mark = next((at for at in range(last, close) if draft.tokens[at].text in _ENDS), close)
    if tuple(draft.words[first:end]) in _IT_SEEMS:
        return any(draft.verbs[last:mark])
    said = [h for h in draft.lexicon.reporting.find(draft.words, first, end) if h.value in ("said", "believed")]
    said = [h for h in said if draft.verbs[h.first] or draft.words[h.first] not in PRESENT]
    said = [h for h in said if not opens_byname(draft, h.first)]
    if not said:
        return False
    lexicon, behind = draft.lexicon, draft.words[said[0].last]
    beside = said[0].first > first and behind in _BESIDE and lexicon.language == "en"
    spoken = end if beside else said[0].last
    if any(draft.verbs[at] for at in range(first, end) if not said[0].first <= at < spoken):
        return False
    inverted = lexicon.language != "en" or behind in lexicon.articles or behind in lexicon.possessives
    heard = draft.words[said[0].first] in _HEARD and end - said[0].last <= MOST_HEARERS
    closes = (
        said[0].last == end or beside or heard or (said[0].first == first and inverted)
    )  # `X, says the sheet, is ...`
    return closes and any(draft.verbs[last:mark])


def is_infinitive(draft: Draft, first: int, last: int) -> bool:
    """Return whether a German clause has no finite verb: `..., im Herbst Geld geschickt zu haben`."""
    if draft.lexicon.language != "de":
        return False
    while last - 1 > first and not draft.tokens[last - 1].text[0].isalpha():
        last -= 1
    if last - first < SHORTEST_INFINITIVE or draft.words[last - 2] != "zu" or not draft.words[last - 1].endswith("n"):
        return False
    finite = [at for at in range(first, last - 1) if draft.verbs[at]]
    return all(draft.words[at].startswith(("ge", "be", "ver")) for at in finite)


def is_so(draft: Draft, at: int, last: int) -> bool:
    """Return whether a German `so` behind a comma names who says what stands before it: `..., so der Anwalt.`."""
    words = draft.words
    if words[at] != "so" or draft.lexicon.language != "de" or at < 1 or draft.tokens[at - 1].text not in ',“"«':
        return False
    opens = at + 1 < last and (words[at + 1] in draft.lexicon.articles or draft.tokens[at + 1].text[0].isupper())
    _, close = draft.sentences[draft.sentence_of(at)]
    end = next((i for i in range(at, close) if draft.tokens[i].text in _ENDS), close)
    goes_on = end + 1 < close and draft.tokens[end].text == "," and draft.verbs[end + 1]  # `X, so der Anwalt, ist Y`
    return opens and not any(draft.verbs[at:end]) and (end == close or goes_on)


def opens_attribution(draft: Draft, at: int, last: int, *, in_clause: bool) -> bool:
    """Return whether words such as `according to` stand here, and no relative (`according to which`) follows them."""
    if is_so(draft, at, last) or conditional_source(draft, at, last) is not None:
        return True
    hits = draft.lexicon.according.find(draft.words, at, min(at + 4, last))
    inside = in_clause and bool(hits) and _goes_on_after_list(draft, hits[0].last, last)
    inside = inside or (bool(hits) and _is_named_so(draft, hits[0].first, hits[0].last))
    if not hits or hits[0].first != at or inside:
        return False
    return draft.words[min(hits[0].last, last - 1)] not in draft.lexicon.relatives


def _is_named_so(draft: Draft, first: int, last: int) -> bool:
    """Whether words for a source are those for a name instead: `used to go by the name of X`, `went by the title`."""
    return draft.words[first - 1] == "used" or draft.words[last : last + 2] in (["the", "name"], ["the", "title"])


def _goes_on_after_list(draft: Draft, first: int, last: int) -> bool:
    """Whether the keeper of a list alone is named, and the clause goes on: `commandait selon l'ONU le port`."""
    if first < last and draft.words[first] in draft.lexicon.articles:
        first += 1
    keepers = draft.lexicon.authorities.find(draft.words, first, min(first + 3, last))
    if not keepers or keepers[0].first != first or keepers[0].value not in ("un", "ofac"):
        return False
    end = keepers[0].last
    return end < last and draft.tokens[end].text[0].isalpha() and draft.words[end] not in draft.lexicon.conjunctions
