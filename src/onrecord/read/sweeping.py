"""Sweeping statements, by their form and in five languages: what nobody does, the last honest man, what peace is.

`Nobody here pays twice`, `X is the last gentleman in politics`, `The amnesty is a door that opens one way`, `My own
bet, for what it is worth: the border stays shut`. No record holds such a sentence, for or against.
"""

import functools
from itertools import pairwise

from onrecord.model.vocab import MentionForm, Modality
from onrecord.read.draft import Draft, Segment
from onrecord.read.judgements import names_party
from onrecord.read.lexicon.matters import MATTERS
from onrecord.read.lexicon.sweeping import SWEEPING, Sweeping
from onrecord.read.openings import after_marks

_LEAD = 3
"""Words before `nobody` in a clause that it is the subject of: `Hier zahlt niemand`, `Ici, personne ne paie`."""
_BODY = frozenset({"one", "soul", "man"})
"""Words that make `no` and `not a` nobody."""
_CLOSES = frozenset('"”»“,')
_FARTHEST_WORTH = 4
"""Tokens behind `the last` in which the word that judges stands."""
_FARTHEST_LIKENED = 3
"""Tokens between a thing in general and the words that liken it: `The peace of Juba is a ...`."""
_SAYS_DE = frozenset("sagt sagte sagen sagten".split())
_FARTHEST_SAYS = 6
"""Tokens between the two parts of `sagt ... voraus`."""
_FARTHEST_COLON = 14
_FARTHEST_OURS = 9
_SHORTEST = 3
_LONG = 4
"""Letters of a word whose ending may tell that it is past."""
_IS = frozenset("is are".split())
"""Verbs behind which such a word is an adjective: `ashamed`."""
_OUT_OF = frozenset("of de des d' von из".split())
"""Words that make it nobody of some: `nobody of the family`, who may be told of in a record."""


def sweeping(draft: Draft, segment: Segment) -> str:
    """Return the modality of a segment that says what no record could hold, by its form; empty for any other."""
    talk = SWEEPING.get(draft.lexicon.language)
    if talk is None or segment.last - segment.first < _SHORTEST:
        return ""
    openers, marks = _signs(draft.lexicon.language)
    if _opening(draft, segment.sentence) in openers:
        if _is_wagered(draft, segment):
            return Modality.FORECAST
        if _is_ours(draft, talk, segment):
            return Modality.OPINION
    if marks.isdisjoint(draft.words[segment.first : segment.last]) and not _has_prophet(draft, talk, segment.sentence):
        return ""
    if _is_last_of_kind(draft, talk, segment):
        return Modality.OPINION
    if any(draft.tokens[at].text[0].isdigit() for at in range(segment.first, segment.last)):
        return ""
    if draft.dates_in(segment.first, segment.last) or (names_party(draft, segment) and not _only_where(draft, segment)):
        return ""
    if _foretold(draft, talk, segment):
        return Modality.FORECAST
    general = _of_nobody(draft, talk, segment) or _scares_nobody(draft, talk, segment) or _likens(draft, talk, segment)
    return Modality.OPINION if general else ""


@functools.cache
def _signs(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words one of which opens a sentence of somebody's own view, and those without which no other rule holds."""
    talk = SWEEPING[language]
    signs = talk.abstract | talk.nobody | talk.no_object | talk.last
    return talk.ours.words | talk.wager.words, signs | _NO if language == "en" else signs


_NO = frozenset({"no", "not"})


def _opening(draft: Draft, sentence: int) -> str:
    """The first word of a sentence."""
    first, last = draft.sentences[sentence]
    return next((draft.words[at] for at in range(first, last) if draft.tokens[at].text[0].isalnum()), "")


def _has_prophet(draft: Draft, talk: Sweeping, sentence: int) -> bool:
    """Whether a verb of foretelling stands in a sentence."""
    first, last = draft.sentences[sentence]
    there = draft.words[first:last]
    return not talk.foretells.isdisjoint(there) or (draft.lexicon.language == "de" and "voraus" in there)


def _only_where(draft: Draft, segment: Segment) -> bool:
    """Whether all that a segment names is where it is so, behind a preposition, and has no entry: `nobody in Quito`."""
    nobody = SWEEPING[draft.lexicon.language].nobody
    named = [
        f
        for f in draft.within(segment.first, segment.last)
        if f.form is not MentionForm.NOMINAL and not f.place and draft.words[f.first] not in nobody
    ]
    return all(
        f.form is MentionForm.NAMED and not f.listed and draft.words[f.first - 1] in draft.lexicon.prepositions
        for f in named
    )


def wager_end(draft: Draft, sentence: int) -> int:
    """Return the token behind the colon of a sentence that words such as `My bet:` open; 0 for any other."""
    talk = SWEEPING.get(draft.lexicon.language)
    if talk is None:
        return 0
    first, last = draft.sentences[sentence]
    while first < last and not draft.tokens[first].text[0].isalnum():
        first += 1
    end = min(last - 1, first + _FARTHEST_COLON)
    colon = next((at for at in range(first, end) if draft.tokens[at].text == ":"), 0)
    hits = talk.wager.find(draft.words, first, colon) if colon else []
    return colon + 1 if hits and hits[0].first == first else 0


def _is_wagered(draft: Draft, segment: Segment) -> bool:
    end = wager_end(draft, segment.sentence)
    return bool(end) and segment.last > end


def _is_ours(draft: Draft, talk: Sweeping, segment: Segment) -> bool:
    """Whether the sentence opens with words by which the one who writes gives a view: `According to us, ...`."""
    first, last = draft.sentences[segment.sentence]
    while first < last and not draft.tokens[first].text[0].isalnum():
        first += 1
    hits = talk.ours.find(draft.words, first, min(last, first + _FARTHEST_OURS))
    return bool(hits) and hits[0].first == first and segment.last > hits[0].last


def _is_last_of_kind(draft: Draft, talk: Sweeping, segment: Segment) -> bool:
    """Whether somebody is called the last or only one of a kind, by a word that judges: `the last honest man`."""
    if talk.last.isdisjoint(draft.words[segment.first : segment.last]):
        return False
    for at in range(segment.first, segment.last - 1):
        if draft.words[at] not in talk.last:
            continue
        before = draft.words[at - 1] if at else ""
        bare = draft.lexicon.language == "ru"
        if not bare and before not in draft.lexicon.articles:
            continue
        behind = range(at + 1, min(segment.last, at + 1 + _FARTHEST_WORTH))
        if any(draft.words[n] in talk.figures or draft.words[n] in talk.worth for n in behind):
            return True
    return False


def _of_nobody(draft: Draft, talk: Sweeping, segment: Segment) -> bool:
    """Whether a clause tells what nobody at all does as a rule: `Nobody here pays twice`, no deed that is told of."""
    first = after_marks(draft, segment)
    if segment.kind not in ("main", "coordinate", "content", "fragment"):
        return False
    at = next((n for n in range(first, min(segment.last - 1, first + _LEAD + 1)) if _is_nobody(draft, talk, n)), -1)
    if at < 0 or segment.last - at < _SHORTEST:
        return False
    end = next((n for n in range(at, segment.last) if draft.tokens[n].text[0] in _CLOSES), segment.last)
    rest = draft.words[first:end]
    if any(word in talk.past or word.startswith(talk.told) for word in rest):
        return False
    return not any(
        len(word) > _LONG and word.endswith(talk.past_endings) and before not in _IS
        for before, word in pairwise(["", *rest])
        if talk.past_endings
    )


def _is_nobody(draft: Draft, talk: Sweeping, at: int) -> bool:
    word = draft.words[at]
    if word in talk.nobody:
        behind = draft.words[at + 1]
        # `une personne`, `cette personne`: somebody
        return draft.words[at - 1] not in draft.lexicon.articles and behind not in _OUT_OF
    if draft.lexicon.language != "en":
        return False
    if word == "no":
        return draft.words[at + 1] in _BODY
    return word == "not" and draft.words[at + 1 : at + 3] in (["a", "soul"], ["one", "soul"])


def _scares_nobody(draft: Draft, talk: Sweeping, segment: Segment) -> bool:
    """Whether the matter of the text does nothing to anybody: `Sanctions scare nobody`."""
    first = after_marks(draft, segment)
    matters = MATTERS.get(draft.lexicon.language, frozenset())
    noun = next(
        (n for n in range(first, min(segment.last, first + _LEAD)) if _in(draft.words[n], matters, talk.scares)), -1
    )
    if noun < 0:
        return False
    behind = draft.words[noun + 1 : segment.last]
    if draft.lexicon.language == "en" and ("no one" in " ".join(behind)):
        return not any(word.startswith(talk.told) for word in behind)
    return not talk.no_object.isdisjoint(behind) and not any(word.startswith(talk.told) for word in behind)


def _in(word: str, *groups: frozenset[str]) -> bool:
    return any(word in group for group in groups)


def _likens(draft: Draft, talk: Sweeping, segment: Segment) -> bool:
    """Whether a thing in general is likened to another: `The amnesty is a door`, `Мир — это слово`."""
    first, last = after_marks(draft, segment), segment.last
    lexicon = draft.lexicon
    for at in range(first, min(last - 2, first + _LEAD + 2)):
        word = draft.words[at]
        if word not in talk.abstract:
            continue
        if lexicon.language == "ru":
            near = draft.words[at + 1 : at + 1 + _FARTHEST_LIKENED]
            dash = any(draft.tokens[n].text in "—–-" for n in range(at + 1, min(last, at + 3)))
            return dash and (bool(talk.is_so.intersection(near)) or at > first) and talk.defined.isdisjoint(near)
        behind = at + 1 + next((n for n, w in enumerate(draft.words[at + 1 : at + 6]) if w in talk.one), 5)
        if behind >= last - 1 or draft.words[behind + 1] in talk.defined:
            return False
        between = draft.words[at + 1 : behind]
        inverted = at - 2 >= first and draft.words[at - 2] in talk.is_so and not between
        inverted = inverted or (draft.words[at - 1] in talk.is_so and not between)
        return inverted or (bool(between) and between[-1] in talk.is_so and len(between) <= _FARTHEST_LIKENED)
    return False


def _foretold(draft: Draft, talk: Sweeping, segment: Segment) -> bool:
    """Whether somebody foretells what the sentence says, told in commas: `La próxima guerra, apuesta X, viene ...`."""
    first, last = draft.sentences[segment.sentence]
    for at in range(first + 1, last - 1):
        if draft.words[at] in talk.foretells and draft.tokens[at].text.islower():
            if draft.tokens[at - 1].text == "," and draft.words[at + 1] in draft.lexicon.articles:
                return True  # `..., parie un marchand`
            if draft.lexicon.language == "en" and draft.tokens[at + 1].text in (",", "."):
                return True  # `..., a trader bets, ...`
        ends = draft.tokens[at + 1].text in (",", ".")
        if draft.lexicon.language == "de" and draft.words[at] == "voraus" and ends:
            return not _SAYS_DE.isdisjoint(draft.words[max(first, at - _FARTHEST_SAYS) : at])
    return False
