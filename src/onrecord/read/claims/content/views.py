"""Views: the words of an opinion or a forecast on no party, without those for whose it is."""

from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, Modality
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Draft, Segment
from onrecord.read.expectations import judging
from onrecord.read.generalities import quoted_end, thought, wagered
from onrecord.read.openings import after_marks
from onrecord.read.sweeping import wager_end

SHORTEST = 3
"""Words of a view that stands without the rest of its clause."""


def view_span(clause: Clause, modality: Modality) -> Span:
    """Return the words that judge or foretell, with a subject that an aside parts from its verb."""
    draft, segment = clause.draft, clause.segment
    end = quoted_end(draft, segment)
    if end:
        return draft.span(after_marks(draft, segment), end)
    start = wagered(draft, segment) or thought(draft, segment)
    end = wager_end(draft, segment.sentence)
    start = start or (end if clause.first < end else 0)
    if start and start < clause.last and clause.last - start < SHORTEST:
        return clause.span  # `The reform will come to nothing, I think.`
    if start and start < clause.last:
        return draft.span(start, _with_relatives(clause))
    if modality is Modality.OPINION:
        judged = _judged(clause)
        if judged is not None:
            return judged
    parted = _parted_subject(clause)
    last = _with_relatives(clause)
    return (
        draft.span(parted, last)
        if parted >= 0
        else draft.span(clause.first, last)
        if last > clause.last
        else clause.span
    )


def _judged(clause: Clause) -> Span | None:
    """The words of an opinion from the judgement on; those before it where it closes the clause."""
    draft = clause.draft
    hits = draft.lexicon.opinions.find(draft.words, clause.first, clause.last)
    first = hits[0].first if hits else judging(draft, clause.first, clause.last)
    if first < 0 or draft.lexicon.labels.find(draft.words, first, clause.last):
        return None  # `the most feared terrorist group`: those words are a claim of their own
    if first > clause.first and draft.words[first - 1] in draft.lexicon.articles:
        first -= 1
    span = draft.span(first, clause.last)
    if (
        hits
        and first > clause.first + SHORTEST
        and draft.tokens[first - 1].text == ","
        and hits[0].last >= clause.last - 1
    ):
        return draft.span(after_marks(draft, clause.segment), first - 1)  # `..., in my judgement`
    return span if len(span.quote.split()) >= SHORTEST else None


def _parted_subject(clause: Clause) -> int:
    """The first word of a subject that words in commas part from its verb; -1 for none.

    `The peace, if it comes, | will be signed by others`
    """
    draft, first = clause.draft, clause.first
    start, _ = draft.sentences[clause.segment.sentence]
    if (
        draft.lexicon.language != "en"
        or first <= start
        or draft.tokens[first - 1].text != ","
        or not draft.verbs[first]
    ):
        return -1
    comma = next((at for at in range(start, first) if draft.tokens[at].text == ","), first - 1)
    noun = start
    while noun < comma and not draft.tokens[noun].text[0].isalnum():
        noun += 1
    if comma == first - 1 or comma == noun or any(draft.verbs[noun:comma]):
        return -1
    return noun if draft.words[noun] not in draft.lexicon.prepositions else -1


_TRAILING = frozenset("when before after since until till while once because though although whereas".split())


def trails(draft: Draft, segment: Segment) -> bool:
    """Return whether a clause only bounds the one right before it, in English: `..., long after the rest are gone`.

    One with a name, a pronoun, a date or a figure tells something of its own.
    """
    first, last = segment.first, segment.last
    begins, _ = draft.sentences[segment.sentence]
    if draft.lexicon.language != "en" or first <= begins or draft.words[first] not in _TRAILING:
        return False
    if draft.tokens[first - 1].text in ";:" or segment.verb is None:
        return False
    told_of = any(f.form is not MentionForm.NOMINAL and not f.place for f in draft.within(first, last))
    return not (told_of or draft.dates_in(first, last) or draft.numbers_in(first, last))


def _with_relatives(clause: Clause) -> int:
    """The token behind the relative clauses that hang on the last words of a clause."""
    last = clause.last
    for segment in clause.draft.segments_from(clause.last):
        if segment.sentence != clause.segment.sentence or segment.first != last:
            break
        if segment.kind != "relative" and not trails(clause.draft, segment):
            break
        last = segment.last
    return last
