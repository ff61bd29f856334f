"""Listings told as the answer to a question of a name alone: `And X? Not on it.`, `X? Also.`, `X? Gone.`.

English. The answer says nothing but whether what was told before holds of whom the question names.
"""

import msgspec

from onrecord.model.claim import Claim, DesignationClaim
from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.ellipsis import again
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

LONGEST = 8
"""Tokens of an answer."""
SHORT = 3
"""Words of an answer that says nothing without its question: the claim quotes both."""
_NO = words("not nowhere never no neither nope hardly absent missing")
_GONE = words("gone out off removed dropped deleted delisted struck cleared released freed")
_SAME = words("also too likewise ditto same similarly equally idem yes yep indeed certainly naturally")
_ON = words("there on in listed blocked sanctioned frozen blacklisted designated still unchanged")
_THERE = words("it there list listed them sanctioned so yet blacklisted")
_SMALL = words(
    "as well the he she they him her it them is was are were has been still any more anymore longer today now and of "
    "course a an list though story thing either yet at all for years since long ago again even here this that same"
)


def find_answer(clause: Clause, told: Claim) -> list[Claim]:
    """Return what an answer says of the party that the question before names; nothing where it says more."""
    if not isinstance(told, DesignationClaim) or clause.last - clause.first > LONGEST:
        return []
    asked = _asked(clause)
    if asked is None:
        return []
    draft = clause.draft
    answer = [word for word in draft.words[clause.first : clause.last] if word[0].isalnum()]
    meant = _meaning(answer)
    if meant is None:
        return []
    status, polarity = meant
    first = draft.sentences[clause.segment.sentence - 1][0] if len(answer) <= SHORT else clause.first
    while draft.words[first] in draft.lexicon.conjunctions:
        first += 1
    claim = again(
        told, clause, draft.span(first, clause.last), parties=clause.ids([asked]), polarity=polarity or told.polarity,
        when=None, same_day_as=None, counted_from=None, then=False,
    )  # fmt: skip
    # `Also.` takes up what was told; no other word of the clause says that it is a listing
    return [msgspec.structs.replace(claim, status=status or told.status, tentative=polarity is None or told.tentative)]


def _asked(clause: Clause) -> Found | None:
    """Whom the sentence before asks about, where it is a question without a verb that names one party."""
    draft, sentence = clause.draft, clause.segment.sentence
    first, last = draft.sentences[sentence - 1] if sentence else (0, 0)
    if not sentence or clause.first != draft.sentences[sentence][0] or any(draft.verbs[first:last]):
        return None
    if "?" not in draft.document.text[draft.tokens[last - 1].start : draft.tokens[last - 1].end + 1]:
        return None
    asked = [f for f in draft.within(first, last) if f.form is MentionForm.NAMED and is_party(f)]
    return asked[0] if len(asked) == 1 and not asked[0].root.authority else None


def _meaning(answer: list[str]) -> tuple[str, Polarity | None] | None:
    """The status and the polarity that an answer gives, each empty for that told before; None where it says more."""
    if not answer:
        return None
    denies = answer[0] in _NO
    if denies and any(word in _THERE for word in answer) and not any(word in _GONE for word in answer):
        return "listed", Polarity.NEGATIVE
    telling = _NO | _GONE | _SAME | _ON | _SMALL
    if not all(word in telling for word in answer):
        return None
    gone = any(word in _GONE for word in answer)
    if gone:
        return "delisted", Polarity.NEGATIVE if denies else Polarity.POSITIVE
    if denies:
        # `No longer`, `Not any more`: it stood there once
        ended = any(word in ("longer", "more", "anymore") for word in answer)
        return ("delisted", Polarity.POSITIVE) if ended else ("listed", Polarity.NEGATIVE)
    if any(word in ("also", "too", "likewise", "ditto", "same", "well", "similarly", "equally") for word in answer):
        return "", None
    stands = any(word in _ON for word in answer)
    return ("listed", Polarity.POSITIVE) if stands else ("", None) if answer[0] in _SAME else None
