"""Judgements by form: a comparison without a measure, an only or last thing that is praised, a sweeping `no ... ever`.

English. `The lists have made better headlines than laws`, `the only real winners`, `No list ever changed an
election`. None of them names a party or gives a figure or a date: with one, a record may decide it.
"""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Segment
from onrecord.read.lexicon.base import table, words
from onrecord.read.openings import after_marks

_LONE = words("only last first one")
"""Words before a thing that stands alone of its kind."""
_PRAISED = words(
    "real true honest lasting certain sure decent sane sensible genuine clear proper serious reliable visible happy"
)
"""Adjectives by which such a thing is judged, and not counted."""
_WORTH = words(
    "wisdom winner winners loser losers victim victims language answer cure remedy lesson law truth certainty constant"
    " mystery consolation comfort tragedy joke surprise pity excuse hope good use beneficiaries beneficiary losers"
)
"""Nouns that judge what they name."""
_BETTER = words("better worse")
_FEWER = words("more less fewer")
_BEFORE = words("a an the no any some of far much even in our my his her their have has had is are was were be")
_FARTHEST_THAN = 8
"""Tokens between a comparative and `than`."""
_PARTIES = (MentionKind.PERSON, MentionKind.ORGANIZATION)
_VIEWS = table(
    "{conclusion,verdict,opinion,view,moral,lesson,judgement,judgment,impression,contention,thesis,argument,feeling} "
    "{is,was,remains,being};if you ask {me,us,him,her,them};for my money;to my mind;in my book;"
    "to {this,one,some,many,most,an,a,the} * it {seems,seemed,appears,appeared,looks,looked};"
    "to {me,us,him,her,them} it {seems,seemed,appears,looks};"
    "it {seems,seemed,appears,appeared} to {me,us,him,her,them,many,some,most};"
    "for {the one,him,her,those,one} who {writes,write,wrote} {here,this,these lines};"
    "{to,for} {this,the present,your} {writer,author,columnist,observer,reporter};{to,for} the undersigned;"
    "according to {us,me}"
)
"""Words before a clause that is what somebody thinks."""
_WAITS = words("expect wait watch give")
_AHEAD = words("next another two three few more tomorrow soon lifetime time times long while until")


def gives_view(draft: Draft, before: Segment, segment: Segment) -> bool:
    """Return whether a segment says that what follows it is a view: `The editors' conclusion is | that ...`."""
    if draft.lexicon.language != "en" or before.sentence != segment.sentence or before.last != segment.first:
        return False
    hits = _VIEWS.find(draft.words, before.first, before.last)
    ends = before.last
    while ends > before.first and not draft.tokens[ends - 1].text[0].isalnum():
        ends -= 1
    return bool(hits) and hits[-1].last == ends and not _names(draft, segment.first, segment.last)


def compares_without_measure(draft: Draft, segment: Segment, judging: frozenset[str]) -> bool:
    """Return whether an English segment judges by its form, and no record could decide it.

    Args:
        draft: The document.
        segment: The segment.
        judging: Adjectives of judgement, whose comparatives judge as they do.
    """
    first, last, here = segment.first, segment.last, draft.words
    opens = after_marks(draft, segment)
    sweeps = here[opens : opens + 1] == ["no"] and "ever" in here[opens:last]
    if any(_stands_alone(draft, at, last) for at in range(first, last)):
        return not (draft.dates_in(first, last) or draft.numbers_in(first, last))  # of whomever it is said
    if not sweeps and not any(_weighs(draft, at, last, judging) for at in range(first, last)):
        return False
    if sweeps and any(hit.value == "strong" for hit in draft.lexicon.list_verbs.find(here, first, last)):
        return False
    return not (_names(draft, first, last) or draft.dates_in(first, last) or draft.numbers_in(first, last))


def _weighs(draft: Draft, at: int, last: int, judging: frozenset[str]) -> bool:
    word = draft.words[at]
    if word in _LONE:
        return _stands_alone(draft, at, last)
    return (word in _FEWER or word in _BETTER or word.endswith("er")) and _is_better(draft, at, last, judging)


def waits(draft: Draft, segment: Segment) -> bool:
    """Return whether an English segment tells the reader what is to come: `Give it two more seasons`, `Not before May`.

    Such an answer is a sentence without a verb; an order has its verb at its beginning.
    """
    first, here = segment.first, draft.words
    while first < segment.last - 1 and not here[first][0].isalnum():
        first += 1
    if not draft.opens_sentence(first) and not (first and not here[first - 1][0].isalnum()):
        return False
    behind = here[first + 1 : segment.last]
    if here[first] in _WAITS and segment.last - first > _SHORTEST_ORDER:
        return here[first] == "expect" or not _AHEAD.isdisjoint(behind)
    answers = here[first] in ("not", "never") and not any(draft.verbs[first : segment.last])
    return answers and len(behind) > 1 and behind[0] in _UNTIL and not _AHEAD.isdisjoint(behind)


_SHORTEST_ORDER = 4
_UNTIL = words("in before beyond until till while for without with this so as any")


def _names(draft: Draft, first: int, last: int) -> bool:
    return any(f.form is MentionForm.NAMED and f.kind in _PARTIES for f in draft.within(first, last))


def _stands_alone(draft: Draft, at: int, last: int) -> bool:
    """Whether `the only real X`, `the only wisdom` stands at a token behind a copula."""
    here = draft.words
    if here[at] not in _LONE or here[at - 1] != "the" or at + 2 > last or here[at - 2] not in draft.lexicon.copulas:
        return False
    behind = here[at + 1 : min(last, at + 3)]
    return bool(behind) and (behind[0] in _PRAISED or (here[at] == "only" and not _WORTH.isdisjoint(behind)))


def _is_better(draft: Draft, at: int, last: int, judging: frozenset[str]) -> bool:
    """Whether a comparative of judgement stands at a token, with a noun or `than` behind it."""
    here = draft.words
    word = here[at]
    than = "than" in here[at + 1 : min(last, at + 1 + _FARTHEST_THAN)]
    if word in _FEWER:
        return than and at + 2 < last and here[at + 1] != "than" and here[at + 1].isalpha()
    if not (word in _BETTER or (word.endswith("er") and _base(word) & judging)):
        return False
    if here[at + 1 : at + 2] in (["known"], ["remembered"]):
        return False  # a name, and no judgement
    owned = at > 0 and here[at - 1] in _BEFORE
    noun = at + 1 < last and here[at + 1].isalpha() and here[at + 1] not in draft.lexicon.prepositions
    closes = at + 1 >= last or not here[at + 1][0].isalnum()
    return than or (owned and (noun or (closes and here[at - 1] == "the")))


def _base(word: str) -> set[str]:
    stem = word[:-2]
    return {stem, stem + "e", stem[:-1] + "y" if stem.endswith("i") else stem, stem[:-1]}
