"""Members: which parties told before a word for several of them means."""

from collections.abc import Sequence
from itertools import pairwise

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.read.groups.alike import Members, rather, told_alike
from onrecord.read.groups.members_told import LONGEST_GAP, MOST_PARTIES, behind, distinct_of, told_between
from onrecord.read.groups.parties import Fit, is_member
from onrecord.read.groups.references import Reference
from onrecord.read.groups.rows import row_that_opens

SENTENCES_BACK = 4
"""Sentences before a word for several parties among which they are."""

OTHERS_BACK = 3
"""Sentences before two parties among which another one may be meant with the first of them."""


def members_of(draft: Draft, reference: Reference, told: Sequence[Found]) -> Members | None:
    """Return the parties that a reference means; None where the text names none, or another number of them.

    Args:
        draft: The document.
        reference: The words.
        told: The groups read before, in order.
    """
    if reference.named or reference.whole:
        return _all_named(draft, reference)
    if reference.behind:
        return _before(draft, reference)
    if reference.pronoun:
        return _of_pronoun(draft, reference, told)
    apposed = behind(draft, reference.last, reference.count) if reference.count else None
    if apposed is not None:
        return Members(apposed, fit=Fit.THESE)
    if reference.end:
        return None
    if reference.count is None:
        return _of_paragraph(draft, reference, told)
    if _hangs_on_name(draft, reference):
        return _in_sentence(draft, reference)
    chosen = _counted(draft, reference, told) or _all_of_number(draft, reference)
    # `Neither firm`, and none near: whoever they are, what holds of each that the text knows holds of these
    return chosen or (_all_named(draft, reference) if reference.none and reference.kind is not None else None)


def _hangs_on_name(draft: Draft, reference: Reference) -> bool:
    """Whether words stand in an apposition right behind a name: `X and Y, both of Ostrel`."""
    at = reference.first - 1
    if at < 1 or draft.tokens[at].text != ",":
        return False
    return any(f.form is MentionForm.NAMED and f.last > at - LONGEST_GAP for f in draft.within(max(0, at - 12), at))


def _in_sentence(draft: Draft, reference: Reference) -> Members | None:
    """The row of names right before an apposition, or else as many names of its sentence: nobody told of earlier."""
    first, _ = draft.sentences[draft.sentence_of(reference.first)]
    before = _before(draft, reference)
    chosen = None if before else _of_number(distinct_of(told_between(draft, first, reference.first)), reference)
    return before or (Members(chosen, fit=_fit(draft, chosen)) if chosen is not None else None)


def _before(draft: Draft, reference: Reference) -> Members | None:
    """The row of names right before words that hang on it: `X and Y, both of whom are listed`."""
    first, _ = draft.sentences[draft.sentence_of(reference.first)]
    row: list[Found] = []
    for found in reversed(distinct_of(told_between(draft, first, reference.first))):
        if row and not _is_joined(draft, found, row[0]):
            break
        row.insert(0, found)
    near = bool(row) and reference.first - row[-1].last <= LONGEST_GAP
    fits = len(row) > 1 and reference.count in (None, len(row))
    return Members(tuple(row), fit=Fit.THESE) if near and fits else None


def _readings(items: Sequence[Found], kind: MentionKind | None) -> list[list[Found]]:
    """The rows that a word may mean among parties: those of its kind; without one the persons, the bodies, or all."""
    persons = [f for f in items if f.root.kind is MentionKind.PERSON]
    others = [f for f in items if f.root.kind is not MentionKind.PERSON]
    if kind is MentionKind.PERSON:
        return [persons]
    if kind is not None:
        return [others]
    return [list(items)] if not persons or not others else [persons, others, list(items)]


def _said_before(draft: Draft, reference: Reference, told: Sequence[Found]) -> Members | None:
    """Whom the same words meant before: `All three are listed. ... The US lists all three` after others."""
    words = draft.words[reference.first : reference.last]
    same = [g for g in told if draft.words[g.first : g.last] == words and len(g.members) == reference.count]
    return Members(same[-1].members, fit=Fit(same[-1].fit)) if same else None


def _counted(draft: Draft, reference: Reference, told: Sequence[Found]) -> Members | None:
    """The nearest parties of the number and kind said: in the sentence so far, then with the sentences before."""
    here = draft.sentence_of(reference.first)
    gathered: list[Found] = []
    also: list[Found] = []
    unsure: Members | None = None
    by_pronoun = False
    for sentence in range(here, max(-1, here - SENTENCES_BACK - 1), -1):
        first, last = draft.sentences[sentence]
        last = min(last, reference.first)
        again = next((g for g in reversed(told) if first <= g.first < last and len(g.members) == reference.count), None)
        if again is not None and _fits(again, reference.kind) and not _names_more(draft, again, reference):
            return rather(unsure, Members(again.members, fit=Fit(again.fit)))
        own = distinct_of(told_between(draft, first, last))
        if sentence == here and 0 < len(own) < (reference.count or 0) and _is_governed(draft, reference):
            continue  # `X is tied to both firms`: what the clause tells of is none of them
        if sentence == here and len(own) == reference.count and _floats(draft, reference):
            return Members(tuple(own), fit=Fit.THESE)
        together = _only_row(draft, own, reference)
        if together is not None:
            return rather(unsure, Members(together, fit=Fit.THESE))
        gathered = distinct_of([*own, *gathered])
        also = distinct_of([*told_between(draft, first, last, pronouns=True), *also])
        alike = told_alike(draft, sentence, _of_number(own, reference)) if unsure is not None else ()
        if alike and _of_number(alike, reference) is not None:
            return rather(unsure, Members(alike, fit=Fit.THESE))
        rows = (own, gathered, also)
        chosen = _of_known(draft, reference, told, rows)
        if chosen is not None:
            return rather(unsure, chosen)
        # a person and a body that only a pronoun tells of there give way to two of one kind a sentence further back
        mixed = unsure is not None and by_pronoun and _is_mixed(unsure.found)
        fitting = [_of_number(row, reference) for row in rows] if unsure is None or mixed else []
        alternatives = sorted((row for row in fitting if row is not None), key=_is_mixed)
        alternatives = [row for row in alternatives if not mixed or not _is_mixed(row)]
        if alternatives:
            unsure = Members(alternatives[0], fit=_fit(draft, alternatives[0]))
            by_pronoun = _of_number(own, reference) is None and _of_number(gathered, reference) is None
            if by_pronoun and _is_mixed(unsure.found) and sentence > here - SENTENCES_BACK:
                continue
        if unsure is not None and unsure.fit is not Fit.MAYBE:
            return unsure
        known = [f for f in gathered if f.root.listed]
        if all(len(row) > (reference.count or 0) for row in _readings(known, reference.kind)):
            return unsure
    return unsure


def _is_mixed(chosen: Sequence[Found]) -> bool:
    """Whether persons and bodies are among parties: `both` means two of one kind, where two are near."""
    return len({f.root.kind is MentionKind.PERSON for f in chosen}) > 1


def _of_known(
    draft: Draft, reference: Reference, told: Sequence[Found], rows: Sequence[Sequence[Found]]
) -> Members | None:
    """Those of the first row that holds as many parties of the record as a reference says."""
    for row in ([f for f in row if f.root.listed] for row in rows):
        chosen = _of_number(row, reference)
        if chosen is None:
            continue
        same = _said_before(draft, reference, told) if len({f.root.kind for f in chosen}) > 1 else None
        if same is not None:
            return same
        alone = any(len(reading) == len(chosen) for full in rows for reading in _readings(full, reference.kind))
        fit = _fit(draft, chosen) if alone else Fit.MAYBE
        return Members(chosen, fit=Fit.THESE if _is_row(draft, chosen) else fit)
    return None


def _floats(draft: Draft, reference: Reference) -> bool:
    """Whether words stand between an auxiliary and its participle: `X, a clerk, and Y, a cook, are both listed`."""
    before = draft.words[reference.first - 1] if reference.first else ""
    return draft.lexicon.language == "en" and before in draft.lexicon.auxiliaries


def _is_governed(draft: Draft, reference: Reference) -> bool:
    """Whether a preposition that ties stands right before words, or opens them: `tied to both`, `ligada a los dos`."""
    return bool({*draft.words[max(0, reference.first - 1) : reference.first + 1]} & _TYING)


_TYING = frozenset("to with on à aux au avec a al con mit an zu к с со".split())


def _only_row(draft: Draft, own: Sequence[Found], reference: Reference) -> tuple[Found, ...] | None:
    """The one row of joined names of a sentence that is as many as a reference says, and of its kind."""
    rows: list[list[Found]] = []
    for found in own:
        if rows and _is_joined(draft, rows[-1][-1], found):
            rows[-1].append(found)
        else:
            rows.append([found])
    fitting = [row for row in rows if len(row) == reference.count and row in _readings(row, reference.kind)]
    return tuple(fitting[0]) if len(fitting) == 1 else None


def _is_joined(draft: Draft, one: Found, other: Found) -> bool:
    """Whether a conjunction or comma joins two names, with no more than titles between: `A, B and Mr C`."""
    between = range(one.last, other.first)
    if not 0 < len(between) <= LONGEST_GAP or any(draft.verbs[at] for at in between):
        return False
    joins = [at for at in between if draft.words[at] in draft.lexicon.conjunctions or draft.words[at] in (",", ";")]
    closed = draft.lexicon.prepositions - {"a"}
    return bool(joins) and not any(draft.words[at] in closed for at in between)


def _of_number(items: Sequence[Found], reference: Reference) -> tuple[Found, ...] | None:
    """The reading of a row that is as many as a reference says."""
    return next((tuple(row) for row in _readings(items, reference.kind) if len(row) == reference.count), None)


def _fit(draft: Draft, chosen: Sequence[Found]) -> Fit:
    """How surely a row is meant: told together, each first in a sentence of its own, or nobody else before them.

    `X ordered Y killed. Both ...`: as many as the words say, but X may be meant with somebody told of earlier.
    """
    if _is_row(draft, chosen):
        return Fit.THESE
    if {f.root.kind for f in chosen} >= {MentionKind.PERSON, MentionKind.ORGANIZATION}:
        return Fit.MAYBE  # `X spoke for Y. Both ...`: a man and a body are seldom told of together
    if all(_leads(draft, f) for f in chosen):
        return Fit.THESE
    first = draft.sentence_of(min(f.first for f in chosen))
    begin, end = draft.sentences[max(0, first - OTHERS_BACK)][0], draft.sentences[first][0]
    kinds = {f.root.kind for f in chosen}
    others = [
        f for f in told_between(draft, begin, end) if f.root.kind in kinds and all(f.root is not c.root for c in chosen)
    ]
    return Fit.MAYBE if others else Fit.THESE


def _is_row(draft: Draft, chosen: Sequence[Found]) -> bool:
    """Whether mentions stand in one sentence, joined, with no verb between them."""
    joining = draft.lexicon.conjunctions | _JOINING
    for one, other in pairwise(chosen):
        between = range(one.last, other.first)
        if draft.sentence_of(one.first) != draft.sentence_of(other.first) or any(draft.verbs[at] for at in between):
            return False
        if not any(draft.words[at] in joining for at in between):
            return False
    return True


_JOINING = frozenset({",", ";", "with", "avec", "con", "mit", "с"})


def _leads(draft: Draft, found: Found) -> bool:
    """Whether a mention is the first of its sentence that could be a member."""
    first, _ = draft.sentences[draft.sentence_of(found.first)]
    return not any(
        is_member(f) and f.root.kind is found.root.kind and f.form is MentionForm.NAMED
        for f in draft.within(first, found.first)
    )


def _names_more(draft: Draft, group: Found, reference: Reference) -> bool:
    """Whether persons or bodies of the record are named between a group and the words that may take it up."""
    since = [f for f in told_between(draft, group.last, reference.first) if f.root.listed]
    return any(all(f.root is not member.root for member in group.members) for f in since)


def _fits(group: Found, kind: MentionKind | None) -> bool:
    return kind is None or all(member.root.kind in (kind, MentionKind.OTHER) for member in group.members)


def _paragraph(draft: Draft, at: int) -> int:
    """The first token of the paragraph of a token."""
    begin = draft.document.text.rfind("\n\n", 0, draft.tokens[at].start)
    return 0 if begin < 0 else draft.token_at(begin + 1)


def _of_paragraph(draft: Draft, reference: Reference, told: Sequence[Found]) -> Members | None:
    """Those whom `none of them` may mean: the last group, or the parties of its paragraph so far."""
    here = draft.sentence_of(reference.first)
    near = [g for g in told if here - draft.sentence_of(g.first) <= 1 and _fits(g, reference.kind)]
    if near:
        return Members(near[-1].members, fit=Fit.AMONG)
    row = row_that_opens(draft, here - 1) if here else ()
    if row:
        return Members(row, fit=Fit.AMONG)
    own = distinct_of(told_between(draft, _paragraph(draft, reference.first), reference.first))
    if reference.kind is not None:
        own = _readings(own, reference.kind)[0]
    persons = [f for f in own if f.root.kind is MentionKind.PERSON]
    chosen = persons if len(persons) > 1 else own
    if len(chosen) > 1:
        return Members(tuple(chosen), fit=Fit.AMONG)
    return _all_named(draft, reference) if reference.kind is not None else None


def _all_named(draft: Draft, reference: Reference) -> Members | None:
    """All persons that the text named so far, or all parties; where the record knows several, no others."""
    own = distinct_of(told_between(draft, 0, reference.first))
    known = [f for f in own if f.root.listed]
    if reference.kind is not None:
        known, own = _readings(known, reference.kind)[0], _readings(own, reference.kind)[0]
    if reference.whole or reference.kind is not None:
        chosen = known if len(known) > 1 else own
        return Members(tuple(chosen), fit=Fit.AMONG) if len(chosen) > 1 else None
    persons = [f for f in own if f.root.kind is MentionKind.PERSON]
    fits = len(persons) > 1 and len(own) < MOST_PARTIES
    return Members(tuple(persons), fit=Fit.AMONG) if fits else None


FEWEST_OF_TEXT = 3
"""Parties from which a number alone tells that all of the text are meant: `none of these five`."""


def _all_of_number(draft: Draft, reference: Reference) -> Members | None:
    """All persons, or all bodies, that the text named so far, where they are as many as a reference says."""
    if (reference.count or 0) < FEWEST_OF_TEXT:
        return None
    chosen = _of_number(distinct_of(told_between(draft, 0, reference.first)), reference)
    return Members(chosen, fit=Fit.THESE) if chosen is not None else None


def _of_pronoun(draft: Draft, reference: Reference, told: Sequence[Found]) -> Members | None:
    """The group that a plural pronoun takes up: one of its sentence or of that before, with no other name between."""
    here = draft.sentence_of(reference.first)
    near = [g for g in told if here - draft.sentence_of(g.first) <= 1]
    row = row_that_opens(draft, here - 1) if here else ()
    if row and not any(g.first > row[-1].last for g in near):
        return Members(row, fit=Fit.THESE)
    if not near:
        return None
    group = near[-1]
    return None if _names_more(draft, group, reference) else Members(group.members, fit=Fit(group.fit))
