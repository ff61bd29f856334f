"""Polarity: what a negation in a listing clause denies, and of whom.

`is on the American list but not on the UN one` denies the second listing alone, `X is listed, but not Y` that of Y.
"""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.programmes import denies_a_programme
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.leaving import LEAVING
from onrecord.text.phrases import Hit

_NOBODY = frozenset({"nobody", "none"})
_STAYING = frozenset("remains remain remained stays stay stayed is are kept keeps still been was were".split())
_EXCEPT = (("but", "not"), ("and", "not"), ("though", "not"), ("yet", "not"), ("unlike",), (",", "not"))
REACH = 4
"""Tokens between `but not` and the name of whom it denies."""


def is_denied(clause: Clause, hit: Hit | None, authorities: list[Hit]) -> bool:
    """Return whether a clause denies its listing, by one of the authorities where it names several."""
    if _stays_off(clause):
        return not clause.negative
    if by_nobody(clause) or (hit is not None and _is_denied_behind(clause, hit)):
        return True
    if denies_a_programme(clause):
        return False
    if hit is not None and any(_closes(clause, n, hit) for n in clause.hits(clause.draft.lexicon.negations)):
        return True
    if hit is None or len(authorities) < 2:
        if clause.is_of_neither():
            return True
        return clause.negative and not _only_behind(clause) and not _says_more(clause) and not _is_before_colon(clause)
    ordered = sorted(authorities)
    apart = next(
        (part for part in clause.denied_parts() if any(part[0] < one.first < part[1] for one in ordered)), None
    )
    if apart is not None:
        return apart[0] < hit.first < apart[1]  # `Nicht Washington, sondern die UNO hat X gelistet`
    told = [n for n in clause.hits(clause.draft.lexicon.negations) if _negates(clause, n)]
    return any(_reaches(clause, negation, hit, ordered) for negation in told)


def _negates(clause: Clause, negation: Hit) -> bool:
    """Whether a negation is no part of a number, and denies no other party than those of the clause."""
    start = clause.draft.tokens[negation.first].start
    number = any(n.start <= start < n.end for n in clause.draft.numbers_in(clause.first, clause.last))
    others = any(negation.last <= f.first <= negation.last + REACH for f in excepted(clause))
    return not number and not others and not _adds(clause, negation)


_MORE = frozenset({"only", "just", "merely", "solely", "simply", "alone"})


def _adds(clause: Clause, negation: Hit) -> bool:
    """Whether a negation of an English clause says that there is more: `not only on the UN list`."""
    following = clause.draft.words[negation.last] if negation.last < clause.last else ""
    return clause.draft.lexicon.language == "en" and following in _MORE


def _says_more(clause: Clause) -> bool:
    """Whether every negation of a clause says that there is more."""
    return all(_adds(clause, negation) for negation in clause.hits(clause.draft.lexicon.negations))


def _reaches(clause: Clause, negation: Hit, hit: Hit, ordered: list[Hit]) -> bool:
    """Whether a negation reaches an authority: from itself on, up to a `but` that takes it back."""
    words = clause.draft.words
    closed = next((one for one in ordered if _closes(clause, negation, one)), None)
    if closed is not None:
        return closed == hit
    if negation.first > hit.last and negation.first > ordered[0].last:
        return False
    between = [hit for hit in ordered if hit.last <= negation.first]
    if between or negation.first > hit.first:
        return negation.last <= hit.first
    turned = next((at for at in range(negation.last, hit.first) if words[at] in _TURNS), None)
    return turned is None or words[turned + 1] in _NOT


_TURNS = frozenset("but sondern sino mais а aber doch pero sí но зато senão mas".split())
"""Words that take a negation back: `nicht auf der Liste Washingtons, sondern auf der der UNO`."""
_NOT = frozenset("not nicht no pas non не não".split())
_DASHES = frozenset("—–-,")


def _is_denied_behind(clause: Clause, hit: Hit) -> bool:
    """Whether a lone negation behind a dash is all that is told of an authority: `а США — нет`."""
    words, at = clause.draft.words, hit.last
    if clause.draft.lexicon.language == "en" or at >= len(words) - 1 or words[at] not in _DASHES:
        return False
    return words[at + 1] in _ALONE and (at + 2 >= len(words) or not words[at + 2][0].isalnum())


_ALONE = frozenset("нет nicht non no nein não".split())


def _closes(clause: Clause, negation: Hit, hit: Hit) -> bool:
    """Whether a negation is all that is told of an authority: `Washington l'a sur sa liste, l'ONU non`."""
    ends = negation.last == clause.last or not clause.draft.words[negation.last][0].isalnum()
    dash = hit.last < clause.last and clause.draft.words[hit.last] in _DASHES  # `la ONU — no`
    return negation.first == hit.last + dash and ends


_DASHES = frozenset("—–-")


def _is_before_colon(clause: Clause) -> bool:
    """Whether every negation stands before a colon, and all that tells of a list behind it.

    `Не забыты и заводы: X и Y тоже в перечне`; but `Not on the list: X and Y`.
    """
    draft = clause.draft
    colons = [at for at in range(clause.first, clause.last) if draft.tokens[at].text in _COLONS]
    if not colons:
        return False
    told = clause.hits(draft.lexicon.negations)
    listing = [h for h in clause.hits(draft.lexicon.list_verbs) if h.value == "strong"]
    listing += clause.hits(draft.lexicon.list_nouns)
    last = max((hit.last for hit in told), default=clause.last)
    colon = next((at for at in colons if at >= last), None)
    return colon is not None and bool(listing) and all(cue.first > colon for cue in listing)


_COLONS = frozenset(":;")


def _stays_off(clause: Clause) -> bool:
    """Whether an English clause says that a party stays off a list: `remains off the UN list`."""
    draft = clause.draft
    if draft.lexicon.language != "en":
        return False
    return any(
        draft.words[at] == "off"
        and _stays(clause, at - 1)
        and (draft.words[at + 1 : at + 2] == ["it"] or _leads_to_list(clause, at + 1))
        for at in range(clause.first + 1, clause.last)
    )


def _stays(clause: Clause, at: int) -> bool:
    """Whether a verb of staying stands before `off`, at most with adverbs between: `has been long off the list`."""
    lexicon, words = clause.draft.lexicon, clause.draft.words
    while at > clause.first and (words[at] in lexicon.adverbs or words[at] in ("well", "safely", "not", "now")):
        at -= 1
    return words[at] in _STAYING


def _leads_to_list(clause: Clause, at: int) -> bool:
    return bool(clause.draft.lexicon.list_nouns.find(clause.draft.words, at, min(clause.last, at + 1 + REACH)))


def _only_behind(clause: Clause) -> bool:
    """Whether every negation of an English clause is of a later verb: `is on the list, and no exemption applies`."""
    draft = clause.draft
    if draft.lexicon.language != "en":
        return False
    listing = clause.hits(draft.lexicon.list_verbs) + clause.hits(draft.lexicon.list_nouns)
    told = clause.hits(draft.lexicon.negations)
    if not listing or not told:
        return False
    first = min(told).first
    last = max(h.last for h in listing if h.first < first) if any(h.first < first for h in listing) else first
    begin = next((at for at in range(last, first) if draft.words[at] in draft.lexicon.conjunctions), None)
    verb = clause.segment.verb
    return (
        begin is not None
        and verb is not None
        and verb < begin
        and last <= begin
        and (any(draft.verbs[begin + 1 : clause.last]) or draft.words[begin + 1] == "that")
        and not any(h.first >= first for h in listing if h.phrase not in _FAINT)
    )


_FAINT = frozenset({"in", "on", "under", "has", "put", "include", "includes"})


def by_nobody(clause: Clause) -> bool:
    """Return whether an English clause says that nobody of a body listed a party: `Nobody at the UN has listed X`."""
    words = clause.draft.words
    first = clause.first
    if clause.draft.lexicon.language != "en" or first + 1 >= clause.last:
        return False
    return words[first] in _NOBODY or (words[first] == "no" and words[first + 1] == "one")


def excepted(clause: Clause) -> list[Found]:
    """Return the names for which an English clause denies what it says of another: `X is listed, but not Y`."""
    draft = clause.draft
    if draft.lexicon.language != "en" or clause.segment.verb is None:
        return []
    for at in range(clause.segment.verb + 1, clause.last - 1):
        length = next((len(p) for p in _EXCEPT if tuple(draft.words[at : at + len(p)]) == p), 0)
        if not length:
            continue
        begin = at + length
        named = [
            f for f in clause.mentions(begin) if f.form is MentionForm.NAMED and is_party(f) and not f.root.authority
        ]
        if not named or named[0].first - begin > REACH or any(draft.verbs[begin : clause.last]):
            return []
        leading = draft.words[begin : named[0].first]
        closed = draft.lexicon.prepositions
        return named[:1] if not any(word in closed for word in leading) else []
    return []


def denies_another_deed(clause: Clause) -> bool:
    """Whether a clause denies another verb than that of a listing: `Years under sanctions have not ruined X`.

    Neither that X is listed nor that it is not can be read from it.
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    listing = clause.hits(lexicon.list_verbs) + clause.hits(lexicon.list_nouns)
    told = clause.hits(lexicon.negations)
    leaving = LEAVING.get(lexicon.language)
    if leaving is not None and any(
        draft.words[n.last : n.last + 1] and draft.words[n.last] in leaving.verbs for n in told
    ):
        return False  # `Из списка его не исключали`: it is the leaving that is denied
    if not listing or not told or any(cue.last > negation.first for cue in listing for negation in told):
        return False
    return all(_denied_verb(draft, negation.last, clause.last) for negation in told)


def _denied_verb(draft: Draft, first: int, last: int) -> bool:
    """Whether a full verb stands right behind a negation."""
    at = next((n for n in range(first, min(first + 2, last)) if draft.words[n] not in draft.lexicon.copulas), last)
    return at < last and draft.verbs[at] and draft.words[at] not in draft.lexicon.copulas
