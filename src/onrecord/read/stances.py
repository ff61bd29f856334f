"""Stances: what somebody sees coming, gives no chance, finds too mild; by the form of an English sentence.

`A diplomat sees no chance of a vote`, `He predicted that no wall would hold`, `To a shopkeeper the whole affair is a
comedy`. Whoever says so, no record decides it.
"""

from onrecord.model.vocab import MentionForm, MentionKind, Modality
from onrecord.read.draft import Draft, Segment
from onrecord.read.lexicon.base import table, words

_SEES = words("see sees saw foresee foresees foresaw give gives gave leave leaves hold holds")
_SEEING = words("see sees foresee foresees")
_LITTLE = words("no little few small scant any much less slim faint hardly great some better")
_OUTLOOKS = words(
    "chance chances hope hopes prospect prospects future way point end reason sense use need risk danger threat room"
    " alternative alternatives odds likelihood possibility remedy cure light progress improvement value merit logic"
)
_MORE = words("more further new another fresh worse better darker harder trouble turmoil difficult tougher")
_AHEAD = words("before by until within next this soon ahead coming later tomorrow")
LONGEST_THING = 6
"""Tokens behind such a verb in which what is seen must stand."""
_FORETELLS = words(
    "predict predicts predicted foresee foresees foresaw foretold foretells forecast warn warns warned fear fears"
    " feared expect expects expected hope hopes hoped bet bets wager wagers wagered prophesied prophesies"
    " doubt doubts doubted swear swears swore reckon reckons reckoned think thinks thought believe"
    " believes believed suppose supposes"
    " supposed guess guesses guessed imagine imagines imagined suspect suspects say says said insist insists insisted"
)
_SURELY = words(
    "predict predicts predicted foresee foresees foresaw foretold foretells forecast prophesied prophesies bet bets"
    " wager wagers wagered doubt doubts"
)
"""Verbs whose content is to come, whatever it is."""
_TO_COME = words("will would wo could might ca can cannot may")
_NEVER = words("never no nobody nothing ever none")
_FINDS = words(
    "call calls called consider considers considered find finds found think thinks thought deem deems deemed judge"
    " judges judged reckon reckons rate rates rated hold holds held"
)
_DEGREES = words("too far hopelessly utterly wholly entirely totally rather deeply plainly simply downright quite so")
_EVALUATES = words(
    "hopeless useless pointless absurd scandalous outrageous unfair unjust fair wise unwise foolish stupid mild harsh"
    " lenient weak timid late cruel excessive justified unjustified ridiculous shameful worthless meaningless futile"
    " toothless disgrace scandal farce joke mistake error failure nonsense comedy tragedy shame insult mockery charade"
    " success triumph blunder overdue inevitable necessary unnecessary overdone exaggerated bad good best worst"
)
_COMPARES = table(
    "than ever;than before;than ever before;as never before;than it was;than they were;than in years;never been so;"
    "never been more;never so;rarely been so;seldom been so;deserve{s,d} better;deserve{s,d} more;"
    "{take,takes,took} * seriously;{take,takes,took} * * seriously;the odds of;outlived its;outlived their;"
    "much of a future;much of a chance"
)
_EYES = table(
    "{in,to,by} the {opinion,judgement,judgment,view,eyes,eye,mind,estimation,book,reckoning,belief,words} of"
)
"""Words before whose view is told."""
_MANY = words("many most some few all")
_ANY = words("a an one any every each some many most")
LONGEST_OWNER = 8
"""Tokens up to the noun of a sentence that tells for whom something is so."""
_PEOPLE_OF = words("of in at from")
_LIKENED = words("is are was were remains remain seems seem looks look")


def stance_of(draft: Draft, segment: Segment) -> str:
    """Return the modality of an English segment that tells a stance by its form, or empty."""
    if draft.lexicon.language != "en":
        return ""
    first, last = segment.first, segment.last
    here = draft.words[first:last]
    if not _SEES.isdisjoint(here) and (found := _sees(draft, first, last)):
        return found
    if _names_party(draft, first, last):
        return ""
    if not _FINDS.isdisjoint(here) and _finds(draft, first, last):
        return Modality.OPINION
    if _COMPARES.find(draft.words, first, last) and not (draft.dates_in(first, last) or draft.numbers_in(first, last)):
        return Modality.OPINION
    return Modality.OPINION if _is_in_eyes(draft, segment) else ""


def foretold(draft: Draft, before: Segment, segment: Segment) -> bool:
    """Return whether a segment is what the one before it foretells: `He predicted | that no wall would hold him`."""
    if draft.lexicon.language != "en" or before.sentence != segment.sentence or segment.kind != "content":
        return False
    verbs = [word for word in draft.words[max(before.first, before.last - _NEAR) : before.last] if word in _FORETELLS]
    if not verbs:
        return False
    here = draft.words[segment.first : segment.last]
    ahead = not _TO_COME.isdisjoint(here[:_FARTHEST_MODAL])
    if verbs[-1] in _SURELY:
        return ahead
    return ahead and not _NEVER.isdisjoint(here) and not _names_party(draft, segment.first, segment.last)


_NEAR = 4
"""Tokens before the end of a clause in which its verb of foretelling stands."""
_FARTHEST_MODAL = 12


def _names_party(draft: Draft, first: int, last: int) -> bool:
    parties = (MentionKind.PERSON, MentionKind.ORGANIZATION)
    return any(f.form is MentionForm.NAMED and f.kind in parties and not f.authority for f in draft.within(first, last))


def _sees(draft: Draft, first: int, last: int) -> str:
    """What a verb of seeing or giving makes of its object: a judgement (`no chance`), a forecast (`more names by May`).

    `gives the talks no chance` has whom it is given between the two.
    """
    here = draft.words
    for at in range(first + 1, last - 1):
        if here[at] not in _SEES:
            continue
        behind = here[at + 1 : min(last, at + 1 + LONGEST_THING)]
        little = next((n for n, word in enumerate(behind) if word in _LITTLE), -1)
        if little >= 0 and not _OUTLOOKS.isdisjoint(behind[little + 1 :]):
            return Modality.OPINION
        later = here[at + 2 : last]
        if here[at] in _SEEING and not _MORE.isdisjoint(behind) and not _AHEAD.isdisjoint(later):
            return Modality.FORECAST
    return ""


def _finds(draft: Draft, first: int, last: int) -> bool:
    """Whether a verb of finding weighs what it finds: `calls the case hopeless`, `finds it far too mild`."""
    here = draft.words
    for at in range(first + 1, last - 1):
        if here[at] not in _FINDS or not draft.verbs[at]:
            continue
        behind = here[at + 1 : last]
        for number, word in enumerate(behind):
            degree = word in _DEGREES and number + 1 < len(behind) and number + 2 >= len(behind) - _SHORT_REST
            if number and (word in _EVALUATES or degree):
                return True
    return False


_SHORT_REST = 4


def _is_in_eyes(draft: Draft, segment: Segment) -> bool:
    """Whether a sentence opens with for whom it is so: `In the eyes of many, ...`, `To a baker it is ...`."""
    first, _ = draft.sentences[segment.sentence]
    last = segment.last
    here = draft.words
    while first < last and not here[first][0].isalnum():
        first += 1
    hits = _EYES.find(here, first, min(last, first + LONGEST_OWNER))
    if hits and hits[0].first == first:
        behind = hits[0].last
        return behind < last and not _names_authority(draft, first, min(last, behind + LONGEST_OWNER))
    if first + 2 >= last or here[first] not in ("to", "for") or here[first + 1] not in _ANY | {"the"}:
        return False
    if draft.words[first + 1] == "the" and not _MANY.isdisjoint(here[first + 2 : first + 3]):
        return False
    verb = segment.verb
    likened = verb is not None and here[verb] in _LIKENED and verb + 2 < last and here[verb + 1] in ("a", "an", "no")
    none = not (draft.dates_in(first, last) or draft.numbers_in(first, last))
    return likened and none and not _names_authority(draft, first, last)


def _names_authority(draft: Draft, first: int, last: int) -> bool:
    """Whether a party or the keeper of a list is named in tokens, so that a record may have what it sees."""
    return any(f.form is MentionForm.NAMED for f in draft.within(first, last))
