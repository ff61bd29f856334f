"""Who opens a clause that ends where its verb would tell the rest: `X never was`, `They no longer are`.

English.
"""

from onrecord.model.claim import Claim, DesignationClaim
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.groups.rows import group_of_row
from onrecord.read.lexicon.base import words

BE = words("is are was were be been being isn't aren't wasn't weren't 's remains remain remained")
"""Forms of the verbs that put somebody on a list."""
_HAVE = words("has have had hasn't haven't hadn't")
_DO = words("does do did doesn't don't didn't")
_NOT = frozenset({"not", "never"})
LONGEST_DESCRIPTION = 12
"""Tokens of a description before the comma behind which the name stands: `their man in the north, X`."""
_SUBJECTS = frozenset({"he", "she", "it", "they"})
_NEAR_TOKENS = 120
_TODAY = frozenset({"today", "now", "still"})


def gone(told: Claim) -> bool:
    """Return whether a claim says that a party is off a list, which `Y is` turns: `X is no longer on it. Y is`."""
    return isinstance(told, DesignationClaim) and told.status == "delisted" and told.polarity is Polarity.POSITIVE


def is_turned(clause: Clause, told: Claim) -> bool:
    """Return whether a verb turns the listing that a clause tells, so that `Y did not` says the other thing of Y.

    `X has escaped sanctions` denies a listing without a negation: who `did not` is listed. `X did not escape them`
    tells one with a negation: `nor did Y` tells that of Y.
    """
    if not isinstance(told, DesignationClaim) or told.status != "listed" or clause.draft.lexicon.language != "en":
        return False
    here = clause.draft.words[clause.first : clause.last]
    denies = clause.negative or not _DENYING.isdisjoint(here) or any(word.endswith("n't") for word in here)
    return denies != (told.polarity is Polarity.NEGATIVE)


_DENYING = words("nobody none neither nor nothing nowhere no")


def takes_up(auxiliary: str, state: State) -> bool:
    """Return whether an auxiliary stands for the verb of the claim before: `is` for `is on`, `does` for `stands on`."""
    if not isinstance(state.echo, DesignationClaim):
        return True
    if auxiliary in BE:
        return bool(state.echo_words & BE) or not state.echo_words & _HAVE
    if auxiliary in _HAVE:
        return bool(state.echo_words & _HAVE)
    # `So does X` takes up a verb without an auxiliary, as `remains on` is.
    if auxiliary in _PAST and state.echo_turned and not state.echo_words & BE:
        return True  # `X has escaped sanctions. Y did not`
    return auxiliary not in _DO or not state.echo_words & (_HAVE | BE - _REMAIN)


_PAST = frozenset({"did", "didn't", "didn"})


_REMAIN = frozenset({"remains", "remain", "remained"})


def left_out(clause: Clause, state: State) -> tuple[Found, Polarity, str] | None:
    """Return who opens a clause that ends where its verb would tell the rest, whether it denies, and its auxiliary.

    `X never was`, `X is not`; `X has`, `today he is` after one that denied it.
    """
    here, (last, ended) = clause.draft.words, _end_of_ellipsis(clause)
    ending = here[max(clause.first, last - 2) : last]
    if len(ending) < 2:
        return None
    auxiliaries = clause.draft.lexicon.auxiliaries
    if ended:
        ending = ["never", ending[1]] if ending[1] in auxiliaries else ending
    denies = (ending[0] == "never" and ending[1] in auxiliaries) or (ending[0] in auxiliaries and ending[1] in _NOT)
    short = ending[1] in auxiliaries and (ending[1].endswith("n't") or ending[1] in BE | _HAVE | _DO)
    if not denies and not short:
        return None
    auxiliary = ending[1] if ending[1] in auxiliaries else ending[0]
    subject, told = _subject(clause) or _others(clause, last), state.echo
    if subject is None:
        return None
    if not subject.root.authority and not takes_up(auxiliary.removesuffix("n't"), state):
        return None  # an authority does, or has not done, what was done by another
    negative = denies or auxiliary.endswith("n't")
    stressed = any(word in _STRESSING for word in here[clause.first : last - 1])
    if told is None or (not negative and _is_same(clause, subject, told)):
        return None
    if state.echo_turned and subject.root.authority:
        return None  # `X has escaped the list. Washington has not` tells nothing of X
    plain = (told.polarity is Polarity.POSITIVE) != state.echo_turned
    if not negative and plain and not stressed and not (gone(told) and auxiliary in BE):
        return None  # `X does` after `Y does` says too little
    return subject, Polarity.NEGATIVE if negative != state.echo_turned else Polarity.POSITIVE, auxiliary


_LATE = words("today now either yet though however since anymore nowadays")
_AT_END = (("any", "more"), ("any", "longer"), ("at", "all"), ("these", "days"), ("so", "far"), ("no", "longer"))


def _end_of_ellipsis(clause: Clause) -> tuple[int, bool]:
    """Where the auxiliary of an elliptic clause ends, without adverbs, and whether they say that something ended.

    `They no longer are`, `Y isn't any more`, `X never was, though`.
    """
    here, last = clause.draft.words, clause.last
    while last > clause.first and not here[last - 1].isalpha() and "'" not in here[last - 1]:
        last -= 1
    ended = False
    while last - clause.first > MOST_CUT:
        pair = tuple(here[last - 2 : last])
        if pair in _AT_END:
            ended, last = ended or pair == ("no", "longer"), last - 2
        elif here[last - 1] in _LATE:
            last -= 1
        else:
            break
        while here[last - 1] == ",":
            last -= 1
    return last, ended or tuple(here[max(clause.first, last - 3) : last - 1]) == ("no", "longer")


MOST_CUT = 3
"""Tokens that an elliptic clause keeps at least, of those behind its auxiliary."""


def _subject(clause: Clause) -> Found | None:
    """The party that an elliptic clause is about: its name opens the sentence, or the clause itself."""
    subject, draft = clause.subject, clause.draft
    if subject is None or not is_party(subject):
        return None
    if subject.form is MentionForm.PRONOMINAL and draft.words[subject.first] not in _SUBJECTS:
        return None  # `his companies are not`
    first, _ = draft.sentences[clause.segment.sentence]
    starts = (first, clause.first)
    at = subject.first
    before = (draft.lexicon.titles, draft.lexicon.articles, draft.lexicon.possessives, draft.lexicon.kin)
    while at > first and any(draft.words[at - 1] in words_before for words_before in before):
        at -= 1
    while at > first and (
        draft.words[at - 1] in draft.lexicon.conjunctions
        or draft.words[at - 1] in _TODAY
        or draft.in_date(draft.tokens[at - 1].start)
    ):
        at -= 1
    opens = at in starts or draft.tokens[at - 1].text in ";:"
    opens = opens or (draft.tokens[at - 1].text == "," and _is_described(clause, first, at - 1))
    return subject if opens else None


_REST = (("the", "others"), ("the", "rest"), ("the", "two"), ("the", "three"), ("the", "other"), ("the", "remaining"))
LONGEST_REST = 4
"""Tokens of words for those who are left, before the comma behind which their names stand."""


def _others(clause: Clause, last: int) -> Found | None:
    """Those whom an elliptic clause names in commas as the others: `The other two, X and Y, are not`."""
    draft, first = clause.draft, clause.first
    while first < last and draft.words[first] in draft.lexicon.conjunctions:
        first += 1
    comma = next((at for at in range(first, min(last, first + LONGEST_REST)) if draft.words[at] == ","), None)
    if comma is None or tuple(draft.words[first : first + 2]) not in _REST:
        return None
    row = [f for f in draft.within(comma + 1, last) if f.form is MentionForm.NAMED and is_party(f)]
    if len(row) < 2 or row[0].first != comma + 1 or any(draft.verbs[comma : row[-1].last]):
        return None
    joined = draft.words[row[-1].first - 1] in draft.lexicon.conjunctions
    return group_of_row(row) if joined and draft.words[row[-1].last] == "," else None


def _is_described(clause: Clause, first: int, last: int) -> bool:
    """Whether the words before the comma of a name describe who bears it: `Its sister in the north, X, is not`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if not 0 < last - first <= LONGEST_DESCRIPTION or any(draft.verbs[first:last]):
        return False
    opens = draft.words[first] in lexicon.articles or draft.words[first] in lexicon.possessives
    named = [f for f in draft.within(first, last) if f.form is MentionForm.NAMED and is_party(f)]
    return opens and not named and not any(draft.tokens[at].text in ",;:" for at in range(first, last))


_STRESSING = words("certainly definitely surely indeed also likewise equally undoubtedly clearly plainly similarly too")
"""Words by which `X certainly is` says of another what was said before."""


def _is_same(clause: Clause, subject: Found, told: Claim) -> bool:
    """Whether a claim is about the party already, by any mention of it, at no other time."""
    if isinstance(told, DesignationClaim) and told.then:
        return False
    ids = set(told.parties) if isinstance(told, DesignationClaim) else set()
    near = clause.draft.around(clause.first, _NEAR_TOKENS, clause.last - clause.first)
    return any(clause.id_of(f) in ids for f in near if f.root is subject.root)


def quoted_from(clause: Clause, party: Found) -> Span:
    """Return the words of an elliptic clause, from the name on where that stands before it in the sentence."""
    first, _ = clause.draft.sentences[clause.segment.sentence]
    named = party.form is MentionForm.NAMED and first <= party.first < clause.first
    if named and clause.first - party.last <= 1:
        # `Its sister in the north, X, is not`: what describes the name, the name, and the auxiliary are all there is.
        at = party.first
        while at > first and clause.draft.words[at - 1] in clause.draft.lexicon.articles:
            at -= 1
        opens = first if at - 1 > first and _is_described(clause, first, at - 1) else at
        return clause.draft.span(opens, clause.last)
    return clause.draft.span(party.first, clause.last) if named else clause.span  # without the name it says nothing
