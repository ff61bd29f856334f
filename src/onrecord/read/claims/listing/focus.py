"""Focus: what a negation in a listing clause denies where it is not the listing.

`is not only on the UN list`, `is not the only one on it`, `was not listed until May 2014`, `is not on it as a
trader, but under the Central African regime`, `was not put on it by Germany`, `nobody doubts that X is on it` all
take the listing for granted.
"""

import re
from collections.abc import Sequence

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, When
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Polarity
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.listing_when import reaches_today
from onrecord.read.draft import Draft
from onrecord.read.lexicon.focus_words import (
    AS,
    BY,
    DOUBTS,
    FALSE,
    MOODS,
    ONLY,
    SOLE,
    THAT,
    TRUE,
    TURNS,
    UNREAL,
    UNTIL,
)
from onrecord.read.lexicon.listings import TALK
from onrecord.text.nations import nation_of
from onrecord.text.phrases import Hit

_NEAR = 2
"""Tokens behind a negation within which the word stands that it denies: `nicht auf nur einer`, `pas le seul`."""


def with_focus(clause: Clause, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a clause; listings that its negation takes for granted are told, unreal ones left out."""
    if not any(isinstance(claim, DesignationClaim) for claim in claims):
        return list(claims)
    unreal = _is_unreal(clause)
    found = [claim for claim in claims if not (unreal and _is_listing(claim))]
    if _is_called_false(clause):
        found = [_turned(claim) if _is_listing(claim) else claim for claim in found]
    return [_read(clause, claim) if _is_denied_listing(claim) else claim for claim in found]


def _is_called_false(clause: Clause) -> bool:
    """Whether what a clause says depends on words that call it false: `Il est faux que X ait été radié`.

    A negation that stands in the clause itself is that of its polarity: `Es stimmt nicht, dass X gelistet ist`.
    """
    draft, language = clause.draft, clause.draft.lexicon.language
    first, _ = draft.sentences[clause.segment.sentence]
    false, true = FALSE.get(language, frozenset()), TRUE.get(language, frozenset())
    for at in range(first, min(clause.first + _OPENING, clause.last)):
        word = draft.words[at]
        if word not in false and word not in true:
            continue
        behind = [n for n in range(at + 1, min(at + 1 + _OPENING, clause.last)) if _joins(draft, n)]
        if not behind or not any(n >= clause.first - 1 for n in behind):
            continue
        negated = draft.lexicon.negations.find(draft.words, max(first, at - _REACH), min(at + 2, clause.last))
        if word in false:
            return not negated
        return bool(negated) and all(hit.last <= clause.first for hit in negated)
    return False


_OPENING = 5
"""Tokens between the words that call something false and the conjunction before what they mean."""


def _joins(draft: Draft, at: int) -> bool:
    word = draft.words[at]
    return word in THAT or (word.startswith("qu'") and len(word) > len("qu'"))


def _turned(claim: Claim) -> Claim:
    other = Polarity.NEGATIVE if claim.polarity is Polarity.POSITIVE else Polarity.POSITIVE
    return msgspec.structs.replace(claim, polarity=other)


def _is_listing(claim: Claim) -> bool:
    return isinstance(claim, DesignationClaim) and claim.status in ("listed", "delisted") and claim.count is None


def _is_denied_listing(claim: Claim) -> bool:
    listing = isinstance(claim, DesignationClaim) and claim.status == "listed" and claim.count is None
    return listing and claim.polarity is Polarity.NEGATIVE


def _read(clause: Clause, claim: Claim) -> Claim:
    """A denied listing as what it says: of one taken for granted, that it stands."""
    if not isinstance(claim, DesignationClaim):
        return claim
    first, last = _tokens_of(clause, claim)
    told = [n for n in clause.hits(clause.draft.lexicon.negations) if first <= n.first < last]
    since = _until(clause, claim, told)
    if since is not None:
        # of one that is denied up to a day it is not told that it came on that day
        weak = not any(n.last <= at for n in told for at in _untils(clause))
        tentative = claim.tentative or weak
        slots = {"polarity": Polarity.POSITIVE, "when": since, "then": False, "ever": False, "tentative": tentative}
        return msgspec.structs.replace(claim, **slots)
    if any(_takes_for_granted(clause, negation) for negation in told) or _is_undoubted(clause):
        return msgspec.structs.replace(claim, polarity=Polarity.POSITIVE, tentative=True, then=False, ever=False)
    return claim


def _tokens_of(clause: Clause, claim: Claim) -> tuple[int, int]:
    """The tokens of a clause in which a claim stands, whose name may stand before them."""
    draft = clause.draft
    first = max(clause.first, draft.token_at(claim.span.start))
    return first, max(draft.token_at(claim.span.end - 1) + 1, first + 1)


def _takes_for_granted(clause: Clause, negation: Hit) -> bool:
    return (
        _says_more(clause, negation)
        or _is_one_of_many(clause, negation)
        or _restricts(clause, negation)
        or _sets_grounds_apart(clause, negation)
        or _denies_actor(clause, negation)
    )


def _says_more(clause: Clause, negation: Hit) -> bool:
    """Whether a negation says that there is more: `nicht nur`, `no figura solo en`, `не только`."""
    draft, only = clause.draft, ONLY.get(clause.draft.lexicon.language, frozenset())
    end = min(clause.last, negation.last + 1 + _NEAR)
    places = [at for at in range(negation.last, end) if draft.words[at] in only]
    # `is not on it. Only Y is`: nothing but verbs stands between
    return any(all(_is_verb(draft, at) for at in range(negation.last, place)) for place in places[:1])


def _is_verb(draft: Draft, at: int) -> bool:
    return draft.verbs[at] or draft.words[at] in draft.lexicon.copulas or draft.words[at] in draft.lexicon.auxiliaries


def _is_one_of_many(clause: Clause, negation: Hit) -> bool:
    """Whether a negation denies that somebody is the only one, the first or the last: `n'est pas le seul`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    sole = SOLE.get(lexicon.language, frozenset())
    at = negation.last
    while at < clause.last and (
        _is_verb(draft, at)
        or draft.words[at] in lexicon.articles
        or draft.words[at] in lexicon.adverbs
        or draft.words[at] == "pas"
    ):
        at += 1
    return at < clause.last and draft.words[at] in sole


def _restricts(clause: Clause, negation: Hit) -> bool:
    """Whether a French `ne` has no `pas` and a `que` behind it: `ne figure sur la liste que depuis 2008`."""
    draft = clause.draft
    if draft.lexicon.language != "fr" or not negation.phrase.startswith("n"):
        return False
    _, end = draft.sentences[clause.segment.sentence]
    stops = (at for at in range(negation.last, end) if draft.tokens[at].text in ",;:.?!")
    until = next(stops, end)
    here = draft.words[negation.last : until]
    if any(word in _SECOND for word in here):
        return False
    return any(word in ("que", "qu'") or word.startswith("qu'") for word in here)


_SECOND = frozenset("pas plus jamais rien aucun aucune ni nullement guère personne point nul nulle".split())


def _sets_grounds_apart(clause: Clause, negation: Hit) -> bool:
    """Whether a negation denies the grounds of a listing and others are set against them: `not as X but as Y`.

    What is set against them names no list and has no verb of its own.
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    language = lexicon.language
    if language not in TURNS:
        return False
    _, end = draft.sentences[clause.segment.sentence]
    turn = next((at for at in range(negation.last, end) if draft.words[at] in TURNS[language]), None)
    if turn is None or turn + 1 >= end or draft.words[turn + 1] not in AS[language]:
        return False
    stop = next((at for at in range(turn + 1, end) if draft.tokens[at].text in ",;:—"), end)
    if lexicon.list_nouns.find(draft.words, turn, stop) or lexicon.authorities.find(draft.words, turn, stop):
        return False
    return any(draft.words[at] in AS[language] for at in range(negation.last, turn))


def _denies_actor(clause: Clause, negation: Hit) -> bool:
    """Whether a negation denies who did it: `was not put on the UN list by Germany`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    by = BY.get(lexicon.language, frozenset())
    if not any(hit.first >= negation.last for hit in _acts(clause)) and lexicon.language != "de":
        return False
    authorities = {at for hit in clause.hits(lexicon.authorities) for at in range(hit.first, hit.last)}
    for at in range(negation.last, clause.last - 1):
        if draft.words[at] not in by:
            continue
        name = at + 1
        while name < clause.last - 1 and draft.words[name] in lexicon.articles:
            name += 1
        text = _ELIDED.sub("", draft.tokens[name].text)
        if name in authorities or not text[:1].isupper():
            continue
        council = lexicon.language in TALK and draft.words[name] in TALK[lexicon.language].councils
        if nation_of(text) or (lexicon.language in ("fr", "es") and not council):
            return True
    return False


_ELIDED = re.compile(r"^[ld]['’]")


def _acts(clause: Clause) -> list[Hit]:
    return [hit for hit in clause.hits(clause.draft.lexicon.list_verbs) if hit.value != "delisted"]


def _until(clause: Clause, claim: DesignationClaim, told: Sequence[Hit]) -> When | None:
    """The time at which a listing came about that is denied for the time before: `not until May 2014`."""
    when = claim.when
    if when is None or when.period is None or when.relation not in ("until", "before") or reaches_today(clause, when):
        return None
    until = _untils(clause)
    opens = any(at - clause.first <= 1 for at in until)  # `Until May 2014 X was not on it`
    if not told or not (opens or any(negation.last <= at for negation in told for at in until)):
        return None
    end = when.period.edtf.removeprefix("../")
    return msgspec.structs.replace(when, relation="in", period=parse_edtf(end))


def _untils(clause: Clause) -> list[int]:
    words = UNTIL.get(clause.draft.lexicon.language, frozenset())
    return [at for at in range(clause.first, clause.last) if clause.draft.words[at] in words]


def _is_undoubted(clause: Clause) -> bool:
    """Whether the clause, or that on which it hangs, denies that anybody doubts it: `Никто не спорит, что ...`."""
    draft, language = clause.draft, clause.draft.lexicon.language
    first, _ = draft.sentences[clause.segment.sentence]
    for at in range(first, clause.last):
        if draft.words[at] in DOUBTS.get(language, frozenset()):
            negated = draft.lexicon.negations.find(draft.words, max(first, at - _REACH), at)
            return bool(negated) and not draft.lexicon.negations.find(draft.words, at + 1, clause.last)
    return False


_REACH = 4
"""Tokens before a verb of doubt within which it is denied."""


def _is_unreal(clause: Clause) -> bool:
    """Whether a listing is told as contrary to fact: `Stünde X nicht auf der Liste`, `ya no estaría ... si ...`."""
    draft, language = clause.draft, clause.draft.lexicon.language
    first, last = draft.sentences[clause.segment.sentence]
    here = draft.words[clause.first : clause.last]
    if language == "en":
        return _is_inverted_had(clause) or _is_of_another(clause)
    if language == "ru":
        return "бы" in here
    if not MOODS.get(language, frozenset()) & set(draft.words[first:last]):
        return False
    return bool(UNREAL[language] & set(draft.words[first:last]))


def _is_inverted_had(clause: Clause) -> bool:
    """Whether an English clause opens with `had` or `were` and its subject: `Had X not been listed, ...`."""
    draft, at = clause.draft, clause.first
    if draft.words[at] not in ("had", "were", "should") or not draft.tokens[at].text[0].isupper():
        return False
    return any(f.first == at + 1 for f in draft.around(at + 1, 1, 8))


_OTHERS = frozenset({"someone", "somebody"})


def _is_of_another(clause: Clause) -> bool:
    """Whether an English clause says that who bears a name is another: `The Vesk on the UN list is someone else`."""
    words, verb = clause.draft.words, clause.segment.verb
    if verb is None or words[verb] not in clause.draft.lexicon.copulas or verb + 2 >= len(words):
        return False
    if words[verb + 1] == "another":  # not in `X is another man under sanctions`
        return bool(clause.draft.lexicon.list_nouns.find(words, clause.first, verb))
    return words[verb + 1] in _OTHERS and words[verb + 2] == "else"
