"""Judgements and forecasts by what a clause is about: the list itself, a time to come, what somebody thinks of it.

No record decides them. A clause that names a party, a date or a number is left to the other rules.
"""

from collections.abc import Set as AbstractSet

from onrecord.model.vocab import MentionForm, MentionKind, Modality
from onrecord.read.draft import Draft, Found, Segment
from onrecord.read.lexicon.matters import (
    AHEAD,
    FACTUAL,
    HARDLY,
    HOLDING,
    MATTERS,
    MEASURE,
    NO_ONE,
    NOBODY,
    PAST,
    PAST_ENDINGS,
    THOUGHT,
)
from onrecord.read.openings import after_marks
from onrecord.read.outlook import is_participle

MOST_BEFORE = 3
"""Words before the noun of a subject: `none of these lists`."""
SHORTEST_PAST = 4
SHORTEST = 4
"""Tokens of a clause that weighs something."""
_PARTIES = (MentionKind.PERSON, MentionKind.ORGANIZATION)


def judged(draft: Draft, segment: Segment) -> str:
    """Return the modality of a segment that weighs the matter, thinks aloud or looks ahead; empty for any other."""
    language = draft.lexicon.language
    if language not in MATTERS:
        return ""
    first, last = segment.first, segment.last
    thought = THOUGHT[language].find(draft.words, *draft.sentences[segment.sentence])
    if names_party(draft, segment, {at for hit in thought for at in range(hit.first, hit.last)}):
        return ""
    if thought:
        return Modality.OPINION
    if AHEAD[language].find(draft.words, first, last) and not _is_past(draft, segment, language):
        return Modality.FORECAST
    weighs = _weighs_matter(draft, segment, language) or _weighs_everything(draft, segment, language)
    weighs = weighs or _is_called_so(draft, segment) or _nobody_cares(draft, segment, language)
    return Modality.OPINION if weighs else ""


_CALLS_RU = frozenset("считает считают называет называют находит находят признаёт признает признают".split())
_MATTER_RU = (
    "спис",
    "санкци",
    "перечн",
    "мер",
    "реестр",
    "запрет",
    "ограничени",
    "решени",
    "процедур",
    "указ",
    "комитет",
)
"""How the nouns begin for what is judged, in any case."""
_SO_RU = ("ым", "ыми", "им", "ими", "ой")


def _is_called_so(draft: Draft, segment: Segment) -> bool:
    """Whether a Russian clause says what somebody holds of the matter: `Многие считают эти меры бесполезными`."""
    if draft.lexicon.language != "ru":
        return False
    words = draft.words[segment.first : segment.last]
    while words and not words[-1][-1:].isalpha():
        words = words[:-1]
    if len(words) < SHORTEST or _CALLS_RU.isdisjoint(words[:-1]) or not words[-1].endswith(_SO_RU):
        return False
    posts = draft.lexicon.roles.find(words, 0, len(words))
    return not posts and any(word.startswith(_MATTER_RU) for word in words[1:-1])


def names_party(draft: Draft, segment: Segment, thought: AbstractSet[int] = frozenset()) -> bool:
    """Return whether a segment names a party, or tells what was done to one of whom the text was before.

    Who gives his opinion in the tokens `thought` is none of it.
    """
    within = draft.within(segment.first, segment.last)
    named = [f for f in within if f.form is MentionForm.NAMED and not f.authority]
    pronouns = [f for f in within if f.form is MentionForm.PRONOMINAL and f.antecedent is not None]
    pronouns = [f for f in pronouns if f.first not in thought]
    if any(f.root.kind in _PARTIES and draft.words[f.first] in _OBJECTS for f in pronouns):
        return True  # `Санкции его не коснулись`
    return any(f.kind in _PARTIES or f.listed or _is_in_marks(draft, f) for f in named)


_OBJECTS = frozenset("его её ее ему ей lo la le les ihn ihm".split())


def _is_in_marks(draft: Draft, found: Found) -> bool:
    """Whether a name stands in quotation marks, as that of a firm or a ship does: `санкции коснулись и «Зари»`."""
    return found.first > 0 and draft.tokens[found.first - 1].text in _OPENING_MARKS and not found.place


_OPENING_MARKS = frozenset('«„"“')


def _is_past(draft: Draft, segment: Segment, language: str) -> bool:
    endings, forms = PAST_ENDINGS[language], PAST[language]
    for at in range(segment.first, segment.last):
        word = draft.words[at]
        if word in _HELPING and not _closes_with_participle(draft, segment):
            continue  # `Bis zum Herbst ist das Abkommen tot`
        if word in forms or (draft.verbs[at] and len(word) > SHORTEST_PAST and word.endswith(endings)):
            return True
    return False


def is_view(draft: Draft, segment: Segment) -> bool:
    """Return whether a segment is what somebody holds, of no party: `Die Gefahr sei vorbei, meint ein Forscher`.

    With a name, a date or a number it tells of something that a record may have.
    """
    first, last = segment.first, segment.last
    held = HOLDING.get(draft.lexicon.language, frozenset())
    if not any(word in held for word in draft.words[slice(*draft.sentences[segment.sentence])]):
        return False
    if draft.dates_in(first, last) or draft.numbers_in(first, last):
        return False
    return not any(f.kind in _PARTIES or f.listed or f.place for f in draft.within(first, last) if not f.authority)


_HELPING = frozenset("ist sind hat haben".split())
"""Forms of the German present that with a participle make the perfect."""


def _closes_with_participle(draft: Draft, segment: Segment) -> bool:
    at = segment.last - 1
    while at > segment.first and not draft.tokens[at].text[0].isalpha():
        at -= 1
    return is_participle(draft.words[at]) or draft.words[at] in ("worden", "gewesen")


def _weighs_everything(draft: Draft, segment: Segment, language: str) -> bool:
    """Whether a clause weighs something against all else: `Never was there so great a wrong`."""
    first, last = segment.first, segment.last
    if draft.dates_in(first, last) or draft.numbers_in(first, last):
        return False
    nobody = next((at for at in range(first, last) if draft.words[at] in NOBODY[language]), last)
    return any(draft.words[at] in MEASURE[language] for at in range(nobody + 1, last))


def _nobody_cares(draft: Draft, segment: Segment, language: str) -> bool:
    """Whether a clause tells of nobody at all and the matter: `Nobody takes that list seriously`, not who is off it."""
    first = after_marks(draft, segment)
    opens = not NO_ONE.isdisjoint(draft.words[first : min(segment.last, first + 2)])
    if not opens or not any(word in MATTERS[language] for word in draft.words[first : segment.last]):
        return False
    if draft.dates_in(first, segment.last) or draft.numbers_in(first, segment.last):
        return False
    listed = draft.lexicon.list_verbs.find(draft.words, first, segment.last)
    behind = draft.words[min(segment.last - 1, first + 1)]
    return not any(hit.value in ("strong", "delisted") for hit in listed) and behind not in draft.lexicon.prepositions


def _weighs_matter(draft: Draft, segment: Segment, language: str) -> bool:
    """Whether the subject is the matter, and nothing is told of it that a record may have: `Lists change no minds`."""
    first, last = after_marks(draft, segment), segment.last
    verb = segment.verb if segment.verb is not None else last
    if draft.dates_in(first, last) or draft.numbers_in(first, last):
        return False
    aside = segment.aside or (last, last)  # who says so is no part of it: `Sanctions, says he, change nothing`
    if any(f.kind in _PARTIES and not aside[0] <= f.first < aside[1] for f in draft.within(first, last)):
        return False
    noun = next(
        (
            at
            for at in range(first, min(verb, first + MOST_BEFORE + 1))
            if draft.words[at].removesuffix("-là").removesuffix("-ci") in MATTERS[language]
        ),
        -1,
    )
    if noun < 0 or any(not draft.tokens[at].text[0].isalpha() for at in range(first, noun)):
        return False
    if verb > first and draft.words[verb - 1] in draft.lexicon.clitic_objects:
        return False  # `La lista lo presenta como ...`: what it tells of somebody
    if any(draft.words[at] in HARDLY for at in range(noun + 1, last)):
        return True
    alone = -1 if noun + 1 >= last or draft.words[noun + 1] in _HAVE else noun + 1
    verb = _behind_have(draft, verb, last) if language == "en" else verb
    return not any(
        draft.words[at] in FACTUAL[language]
        for at in range(noun + 1, last)
        if at in (verb, alone) or (draft.verbs[at] and not _helps(draft, at, verb))
    )


_HAVE = frozenset("have has had".split())
_BETWEEN = frozenset("never ever long already only also always done n't not".split())


def _helps(draft: Draft, at: int, verb: int) -> bool:
    """Whether a form of `have` only helps the verb behind it."""
    return draft.words[at] in _HAVE and at < verb


def _behind_have(draft: Draft, verb: int, last: int) -> int:
    """The verb that a form of `have` helps, with what it is done to behind it: `have turned crooks into patriots`.

    Of `has grown`, `has been extended` that form itself: something befell the matter, as a record may tell.
    """
    if verb >= last - 2 or draft.words[verb] not in _HAVE:
        return verb
    at = verb + 1
    while at < last - 2 and draft.words[at] in _BETWEEN:
        at += 1
    done, behind = draft.words[at], draft.words[at + 1]
    if done == "been":
        return at if behind in ("a", "an", "the", "no", "little", "nothing") else verb
    object_follows = draft.tokens[at + 1].text[0].isalpha() and behind not in draft.lexicon.prepositions
    helped = done.endswith(("ed", "en", "ught")) or done in _DONE
    return at if helped and object_follows else verb


_DONE = frozenset("made done cost hurt put cut become fed bred sent left turned won sold built paid spent hit".split())
