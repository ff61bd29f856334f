"""Judgements and forecasts by how an English clause is built: of nobody in particular, at no time, without a figure.

`Money has no flag`, `No minister has ever queued for bread`, `The freeze has been a gift to the black market`, `I give
the truce six weeks`, `My bet: no conviction before May`. No record holds such a sentence, for or against.
"""

from itertools import pairwise

from onrecord.model.vocab import MentionForm, MentionKind, Modality
from onrecord.read.draft import Draft, Segment
from onrecord.read.lexicon.base import table, words
from onrecord.read.openings import after_marks

_PARTIES = (MentionKind.PERSON, MentionKind.ORGANIZATION)
_PERSONS = words(
    "he she him his her hers himself herself they them their theirs it its this that these those who whom whose here"
    " we us our you your i my me"
)
"""Words that stand for somebody or something that the text has told of."""
_NOBODY = words("no nobody nothing never none neither hardly scarcely")
_ONLY = table(
    "only;merely;but;just;simply;nothing but;little more than;nothing more than;no more than;not much more than;"
    "little else than;at best;at heart;in the end;after all;really;in truth;less"
)
_ARTICLES = words("a an the")
_IT_IS = words(
    "hard difficult easy tempting impossible fair wrong right unwise naive foolish cruel absurd telling sad odd strange"
    " curious remarkable ironic idle rash premature unlikely doubtful pointless futile"
)
"""Adjectives by which `it is ... to` or `it is ... that` judges."""
_THINKING = table(
    "{came,come,went,walked,left,leave,returned,drove,flew} {away ,home ,back ,out ,there ,off ,}{thinking,convinced,"
    "persuaded,believing,feeling,sure,certain,with the feeling,with the impression,with the sense,with the suspicion,"
    "with the thought};"
    "i {am,was,remain} {convinced,persuaded,sure,certain};i cannot help {thinking,feeling};"
    "i {find,found} myself thinking;it {strikes,struck} me;"
    "i {still ,often ,sometimes ,rather ,}{think,believe,feel,wonder}"
)
"""Words before what the one who writes has come to think."""
_WAGER = table(
    "{my,our,his,her,their,one} {own ,best ,safe ,,only ,personal ,}{bet,hunch,guess,wager,prediction,forecast,"
    "expectation,prognosis,hope,fear,tip};{my,our} money is on;{prediction,forecast,outlook,prognosis}"
)
"""Words before the colon of a forecast without a verb."""
_FORESEES = words("expect expects foresee foresees predict predicts forecast forecasts anticipate anticipates")
_GIVERS = words("i we i'd we'd would")
_UNITS = words("day days week weeks month months year years season seasons decade decades")
_LONGEST_WAGER = 7
"""Tokens up to the colon behind such words."""
_LONGEST_GIFT = 7
"""Tokens from the giving to the time that is given."""
_LONGEST_SUBJECT = 12
SHORTEST_QUOTE = 4
"""Words of a quotation without a verb that says something."""
_OPENS = frozenset("\"“«„'‘")
_CLOSES = frozenset("\"”»“'’")
_LISTED = words(
    "list lists listed listing blacklist register entry entries sanctions sanctioned designated removed delisted"
)


def general(draft: Draft, segment: Segment) -> str:
    """Return the modality of an English segment that judges or foretells by its form; empty for any other."""
    if draft.lexicon.language != "en":
        return ""
    first, last = after_marks(draft, segment), segment.last
    if last - first < SHORTEST_QUOTE - 1:
        return ""
    if _gives_time(draft, first, last) or _foresees(draft, first, last) or wagered(draft, segment) > 0:
        return Modality.FORECAST
    judged = quoted_end(draft, segment) > 0 or (not _names(draft, first, last) and _judges(draft, segment, first))
    return Modality.OPINION if judged else ""


def _judges(draft: Draft, segment: Segment, first: int) -> bool:
    last = segment.last
    if _THINKING.find(draft.words, first, last):
        return True
    if draft.dates_in(first, last) or draft.numbers_in(first, last):
        return False
    if _is_evaluated(draft, first, last):
        return True
    verb = segment.verb if segment.verb is not None else -1
    if verb <= first or verb - first > _LONGEST_SUBJECT:
        return False
    return _only(draft, verb, last) or _never_ever(draft, first, verb, last) or _of_kind(draft, first, verb, last)


def wagered(draft: Draft, segment: Segment) -> int:
    """Return the token behind `My bet:`, of a segment that such words open; 0 for any other."""
    first = after_marks(draft, segment)
    if draft.lexicon.language != "en":
        return 0
    hits = _WAGER.find(draft.words, first, min(segment.last, first + _LONGEST_WAGER))
    if not hits or hits[0].first != first:
        return 0
    colon = next(
        (at for at in range(hits[0].last, min(segment.last, first + _LONGEST_WAGER)) if draft.tokens[at].text == ":"), 0
    )
    return colon + 1 if colon and colon + 1 < segment.last else 0


def thought(draft: Draft, segment: Segment) -> int:
    """Return the token at which what somebody has come to think begins; 0 where no such words stand before it."""
    if draft.lexicon.language != "en":
        return 0
    hits = _THINKING.find(draft.words, segment.first, segment.last)
    at = hits[-1].last if hits else 0
    return at + 1 if at and at < segment.last - 1 and draft.words[at] == "that" else at


def quoted_end(draft: Draft, segment: Segment) -> int:
    """Return the token after a quotation without a verb that opens a segment and that somebody says; 0 for none.

    `"A bad joke, and an old one," said an envoy`
    """
    first, last = after_marks(draft, segment), segment.last
    if first == 0 or draft.tokens[first - 1].text[0] not in _OPENS:
        return 0
    end = next((at for at in range(first, last) if draft.tokens[at].text[0] in _CLOSES), 0)
    if not end or end - first < SHORTEST_QUOTE or any(draft.verbs[first:end]) or _names(draft, first, end):
        return 0
    if draft.dates_in(first, end) or draft.numbers_in(first, end):
        return 0
    said = draft.lexicon.reporting.find(draft.words, end, last)
    bare = not any(draft.words[at] in _PERSONS for at in range(first, end))
    return end if said and bare else 0


def _gives_time(draft: Draft, first: int, last: int) -> bool:
    """Whether somebody gives something so long and no longer: `I give it six weeks`, `I give them until Easter`."""
    here = draft.words
    for at in range(first + 1, last - 2):
        if here[at] == "give" and here[at - 1] in _GIVERS:
            behind = here[at + 1 : min(last, at + _LONGEST_GIFT)]
            return not _UNITS.isdisjoint(behind) or "until" in behind
        if here[at] in ("has", "have") and not _UNITS.isdisjoint(here[at + 1 : at + 5]):
            behind = here[at + 2 : min(last, at + _LONGEST_GIFT)]
            return "left" in behind or any(
                pair in (("to", "live"), ("to", "run"), ("to", "go")) for pair in pairwise(behind)
            )
    return False


def _foresees(draft: Draft, first: int, last: int) -> bool:
    """Whether somebody expects a thing: `expects no new resolution`, `foresees a wave of removals`."""
    here = draft.words
    for at in range(first + 1, last - 2):
        if here[at] not in _FORESEES or here[at - 1] in draft.lexicon.articles | draft.lexicon.of_words:
            continue
        if here[at - 1] in ("as", "than", "not") or here[at - 1] in draft.lexicon.possessives:
            continue
        thing = here[at + 1]
        if thing in _ARTICLES or thing in ("no", "few", "more", "another", "little", "further", "some", "any", "new"):
            return True
    return False


def _names(draft: Draft, first: int, last: int) -> bool:
    return any(
        f.form is MentionForm.NAMED and (f.kind in _PARTIES or f.root.listed) and not f.authority
        for f in draft.within(first, last)
    )


def _is_evaluated(draft: Draft, first: int, last: int) -> bool:
    """Whether `it is hard to see`, `it is no wonder that` opens the words."""
    here = draft.words
    if here[first] != "it" or first + 3 >= last or here[first + 1] not in draft.lexicon.copulas:
        return False
    at = first + 2
    while at < last - 1 and (here[at] in ("not", "very", "too", "so", "rather", "quite", "no", "small", "a", "an")):
        at += 1
    judges = here[at] in _IT_IS or (here[at - 1] in ("no", "small") and here[at] in ("wonder", "surprise", "accident"))
    return judges and at + 1 < last and here[at + 1] in ("to", "that", "how", "what", "why")


def _only(draft: Draft, verb: int, last: int) -> bool:
    """Whether something is `only a graveyard`, `little more than a phone book`."""
    here = draft.words
    if here[verb] not in draft.lexicon.copulas:
        return False
    at = verb + 1
    if here[at : at + 1] == ["the"] and _is_alone(draft, at + 1, last):
        return True
    commas = [i for i in range(at, min(last, at + 6)) if draft.tokens[i].text == ","]
    if commas and commas[0] == at and len(commas) > 1:
        at = commas[1] + 1  # `is, when all is said, a museum`
    hits = _ONLY.find(here, at, min(last, at + 4))
    if not hits or hits[0].first != at:
        return False
    behind = hits[0].last
    if behind + 1 >= last or here[behind] not in ("a", "an"):
        return False
    return _LISTED.isdisjoint(here[behind:last]) and here[verb - 1] not in ("he", "she")


def _is_alone(draft: Draft, at: int, last: int) -> bool:
    """Whether `the only reason ...`, `the one thing they never ...` judges: by the noun, or as a rule without end."""
    here = draft.words
    if here[at : at + 1] not in (["only"], ["one"], ["last"]) or at + 2 >= last:
        return False
    return any(word in _GROUNDS for word in here[at + 1 : at + 3]) or not _ENDLESS.isdisjoint(here[at + 2 : last])


_GROUNDS = words(
    "reason reasons explanation excuse obstacle remedy cure hope way solution answer problem difference point purpose"
    " result effect consolation surprise mystery question winner winners loser losers beneficiary beneficiaries"
)
_ENDLESS = words("never always ever")


def _never_ever(draft: Draft, first: int, verb: int, last: int) -> bool:
    """Whether nobody at all is told to have done something: `No minister here has ever queued`."""
    here = draft.words
    if here[first] not in _NOBODY and "never" not in here[verb - 1 : verb + 2]:
        return False
    behind = here[verb:last]
    if not _LISTED.isdisjoint(behind):
        return False
    if here[first] in _NOBODY:
        return "ever" in behind or not {"like", "than", "fewer", "better", "as"}.isdisjoint(behind)
    # `Paper never stopped a bullet`: of a bare noun alone
    return _is_bare(draft, first, verb - (here[verb - 1] == "never"))


def _is_bare(draft: Draft, first: int, verb: int) -> bool:
    """Whether the subject is a noun in general: `Generals`, `Money`, `Old soldiers`."""
    if not 1 <= verb - first <= 2 or any(f.kind in _PARTIES for f in draft.within(first, verb)):
        return False
    here, lexicon = draft.words, draft.lexicon
    closed = (lexicon.articles, lexicon.possessives, lexicon.pronouns, lexicon.prepositions, _PERSONS, _NOBODY)
    if any(here[at] in group for at in range(first, verb) for group in closed):
        return False
    if any(not draft.tokens[at].text[0].isalpha() for at in range(first, verb)):
        return False
    if any(draft.tokens[at].lower.endswith(("'s", "’s", "s'", "s’")) for at in range(first, verb)):
        return False  # `Ostrel's directors`: those of one
    noun = here[verb - 1]
    return noun.endswith("s") or noun in _MASS


_MASS = words(
    "money paper gold oil cash power war peace justice history silence fear hunger law truth time diplomacy politics"
    " violence greed patience blood steel ink water coal fuel diamonds loyalty corruption poverty memory crime business"
)
"""Nouns without a plural that stand for a thing in general."""


def _of_kind(draft: Draft, first: int, verb: int, last: int) -> bool:
    """Whether a kind of people or thing is judged: `Generals do not read lists`, `Money has no flag`.

    And what a thing in general is: `Sanctions are a lid on a boiling pot`, `Judges are slower than smugglers`.
    """
    here = draft.words
    end = next((at for at in range(first, verb) if draft.tokens[at].text == ","), verb)
    if not _is_bare(draft, first, end) or not _PERSONS.isdisjoint(here[verb:last]):
        return False
    behind = verb + 1
    if here[verb] in ("do", "don't", "has", "have", "knows", "need", "needs", "makes", "make", "buys", "buy"):
        return here[verb] == "don't" or (behind < last and here[behind] in ("no", "not", "n't"))
    if here[verb] not in ("is", "are") or behind + 1 >= last:
        return False
    compared = (here[behind].endswith("er") or here[behind] in ("more", "less")) and "than" in here[behind:last]
    return compared or here[behind] in ("a", "an", "the")
