"""What no record could decide: expectations and judgements told in other ways than `will` and `in my view`."""

from onrecord.model.vocab import Modality
from onrecord.read.draft import Draft, Segment

_EXPECT = frozenset(
    "expect expects expecting foresee foresees predict predicts forecast forecasts anticipate anticipates bet bets"
    " reckon reckons await awaits".split()
)
"""Verbs before what somebody thinks will come: `Traders expect prices to double`."""
_DUE = frozenset("expected due scheduled slated forecast predicted anticipated awaited".split())
"""Words after `is` for what is to come, before a time or `to`: `is expected before spring`, `is due next month`."""
_SURE = frozenset("likely unlikely set poised certain sure bound destined tipped".split())
"""Words after `is` for what is to come, before `to` and a verb: `are unlikely to return`."""
_AHEAD = frozenset("before by next within in on this later soon tomorrow until no".split())
"""Words that tell when."""
_NOW = frozenset("is are 's remains".split())
_LONGEST_WAY = 9
"""Tokens between `expect` and the `to` of what is expected."""

_JUDGING = frozenset(
    "cruel harsh dumb stupid silly sad brave wise smart clever shrewd sly sneaky fair kind mean nasty ugly dirty filthy"
    " greedy lazy weak bold bitter grim dark strange odd weird crazy mad wild safe tough hard easy soft sharp fine"
    " great grand noble pure proud calm dull bland hollow shallow fierce vile foul lame"
    " petty sweet sorry lucky happy unhappy gentle humble rude blunt cynical bleak dear nice pretty lovely plain"
    " sick brutal vicious ridiculous pathetic".split()
)
"""Adjectives of judgement, whose superlative no record decides; `oldest` or `largest` may well be on record."""
_OWNERS = frozenset({"the", "its", "their", "his", "her", "our", "my"})
_SHORTEST = 5


def outlook_of(draft: Draft, segment: Segment) -> str:
    """Return the modality of an English segment that tells what is expected or judges by a superlative, or empty."""
    if draft.lexicon.language != "en":
        return ""
    if judging(draft, segment.first, segment.last) >= 0:
        return Modality.OPINION
    words = draft.words
    for at in range(segment.first, segment.last - 1):
        if words[at] in _EXPECT and at > segment.first and not _is_noun(draft, at) and _to_come(draft, segment, at):
            return Modality.FORECAST
        # In the past somebody expected it: what became of it since may be on record.
        ahead = words[at] in _DUE and words[at + 1] in _AHEAD
        ahead = ahead or (words[at] in _DUE | _SURE and _is_infinitive(draft, at + 1, segment.last))
        if ahead and any(word in _NOW for word in words[max(segment.first, at - 3) : at]):
            return Modality.FORECAST
    return ""


def judging(draft: Draft, first: int, last: int) -> int:
    """Return the place of a superlative of judgement (`the cruellest`) in tokens `[first, last)`; -1 for none."""
    for at in range(first + 1, last):
        if draft.words[at].endswith("est") and _base(draft.words[at]) in _JUDGING and _is_owned(draft, at):
            return at
    return -1


def _is_owned(draft: Draft, at: int) -> bool:
    return draft.words[at - 1] in _OWNERS or draft.tokens[at - 1].lower.endswith(("'s", "’s"))


def _base(word: str) -> str:
    """The adjective of a superlative: `cruellest`, `saddest`, `ugliest`, `wisest`."""
    stem = word[:-3]
    if len(word) < _SHORTEST or stem in _JUDGING:
        return stem
    forms = (stem + "e", stem[:-1] + "y" if stem.endswith("i") else "", stem[:-1] if stem[-1:] == stem[-2:-1] else "")
    return next((form for form in forms if form in _JUDGING), "")


def _is_noun(draft: Draft, at: int) -> bool:
    """Whether a form is a noun here: `the hope to see`, `their fears`."""
    before = draft.words[at - 1]
    return before in draft.lexicon.articles or before in draft.lexicon.possessives or before in draft.lexicon.of_words


def _to_come(draft: Draft, segment: Segment, at: int) -> bool:
    """Whether somebody else than the one who expects is expected to do something: `expects prices to double`."""
    end = min(segment.last, at + _LONGEST_WAY)
    for place in range(at + 2, end - 1):
        if _is_infinitive(draft, place, segment.last):
            return True
        if draft.tokens[place].text in ".;:":
            break
    return False


def _is_infinitive(draft: Draft, at: int, last: int) -> bool:
    """Whether `to` stands here before a verb, as far as a word shows it: in small letters, and no article."""
    if at + 1 >= last or draft.words[at] != "to":
        return False
    lexicon, following = draft.lexicon, draft.words[at + 1]
    closed = (lexicon.articles, lexicon.prepositions, lexicon.pronouns, lexicon.possessives)
    return draft.tokens[at + 1].text.islower() and not any(following in words for words in closed)
