"""Rows: several names joined as one subject: `X, a commander, and Y, a trader, were ...`."""

from collections.abc import Sequence
from itertools import pairwise

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.bearers import owns
from onrecord.read.draft import Draft, Found
from onrecord.read.groups.parties import Fit, is_member
from onrecord.read.lexicon.base import words

PLURAL = words(
    "are were have remain stand appear feature figure sit face both all sont ont étaient furent figurent "
    "restent avaient seront están estaban fueron son eran han habían figuran siguen aparecen nacieron wurden "
    "sind stehen haben waren hatten bleiben unterliegen gehören zählen tauchen erscheinen являются были "
    "состоят фигурируют попали вошли оказались остаются значатся числятся находятся внесены включены добавлены "
    "родились"
)
"""Verbs of a plural subject, and words that only follow one."""
_MOST = 8


def row_before(draft: Draft, first: int, verb: int) -> tuple[Found, ...]:
    """Return the names joined as the subject of a plural verb, of a sentence that begins at a token; none where unsure.

    Descriptions of each may stand between them, clauses with a verb of their own may not.
    """
    if draft.words[verb] not in PLURAL:
        return ()
    lexicon = draft.lexicon
    named = [f for f in draft.within(first, verb) if f.form is MentionForm.NAMED and is_member(f)]
    row = [f for f in named if _is_free(draft, f, first) and not owns(draft, f)]
    if not 1 < len(row) <= _MOST or len({f.root.kind for f in row if f.root.kind is not MentionKind.OTHER}) > 1:
        return ()
    inside = range(row[0].last, row[-1].first)
    if any(draft.verbs[at] and not _in_aside(draft, at, inside) for at in inside):
        return ()
    between = draft.words[row[-2].last : row[-1].first]
    joined = any(word in lexicon.conjunctions for word in between)
    apart = all(_parted(draft, one, other) for one, other in pairwise(row))
    return tuple(row) if joined and apart and _opens(draft, first, row[0]) else ()


def _in_aside(draft: Draft, at: int, inside: range) -> bool:
    """Whether a verb stands in commas, in a relative clause or behind a participle: `X, who ran Y, and Z`."""
    lexicon = draft.lexicon
    if draft.words[at] in lexicon.list_verbs:
        return True
    opening = next((to for to in range(at - 1, inside.start - 1, -1) if draft.tokens[to].text == ","), None)
    closes = any(draft.tokens[to].text == "," for to in range(at, inside.stop))
    if opening is None or not closes:
        return False
    # `X, born in 1961, and Y`: the participle itself is the first word behind the comma
    return opening + 1 == at or draft.words[opening + 1] in lexicon.relatives


def _parted(draft: Draft, one: Found, other: Found) -> bool:
    """Whether a comma or conjunction parts two names."""
    between = range(one.last, other.first)
    return any(draft.words[at] in draft.lexicon.conjunctions or draft.tokens[at].text in ",;" for at in between)


def _is_free(draft: Draft, found: Found, first: int) -> bool:
    """Whether no preposition leads to a name: `X of Ostrel` names one party."""
    at = found.first - 1
    while at >= first and draft.words[at] in draft.lexicon.articles:
        at -= 1
    return at < first or draft.words[at] not in draft.lexicon.prepositions


def _opens(draft: Draft, first: int, found: Found) -> bool:
    """Whether a name opens its sentence, at most behind a title or description of it, or a phrase with a comma."""
    lexicon = draft.lexicon
    before = range(first, found.first)
    if any(draft.verbs[at] for at in before):
        return False
    commas = [at for at in before if draft.tokens[at].text in ",:"]
    lead = range(commas[-1] + 1 if commas else first, found.first)
    return not any(draft.words[at] in lexicon.prepositions for at in lead)


def group_of_row(row: Sequence[Found]) -> Found:
    """Return a mention for a row of names, with these as its members."""
    kinds = {f.root.kind for f in row}
    return Found(
        first=row[0].first,
        last=row[-1].last,
        kind=kinds.pop() if len(kinds) == 1 else MentionKind.OTHER,
        form=MentionForm.NOMINAL,
        name="",
        plural=True,
        members=tuple(f.root for f in row),
        fit=Fit.THESE.value,
    )


def row_that_opens(draft: Draft, sentence: int) -> tuple[Found, ...]:
    """Return the row of names that is the subject of a sentence, or its only row: whom `they` means in the next one."""
    first, last = draft.sentences[sentence]
    rows = (row_before(draft, first, verb) for verb in range(first, last) if draft.verbs[verb])
    return next((row for row in rows if row), ())
