"""Tasks: a party is in charge of something somewhere, and who approves of it."""

from onrecord.model.claim import Claim, ResponsibilityClaim
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_TASK_NOUNS = frozenset(
    "security control defence defense administration policing protection"
    " airport sécurité seguridad sicherheit безопасность".split()
)


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the claims that a party holds a task, one for each place, and that somebody approves of it."""
    draft = clause.draft
    claims = _approval(clause)
    hits = clause.hits(draft.lexicon.tasks)
    if hits and set(draft.words[clause.first : clause.last]) & _TASK_NOUNS:
        claims += _task(clause, hits[0])
    elif clause.segment.kind == "including" and state.task is not None:
        task = state.task
        claims.append(
            clause.make(
                ResponsibilityClaim,
                holder=task.holder,
                of=task.of,
                place=clause.span.quote,
                sort="task",
                when=task.when,
                says=f"{task.says}, {clause.span.quote}",
            )
        )
    return claims


def _task(clause: Clause, hit: Hit) -> list[Claim]:
    draft = clause.draft
    passive = hit.phrase in ("entrusted to", "handed to")
    before, after = clause.parties(clause.first, hit.first), clause.parties(hit.last)
    holder: list[Found] = (after if passive else before)[:1]
    if not holder and not passive and clause.subject is not None and is_party(clause.subject):
        holder = [clause.subject]
    if not holder:
        return []
    first = clause.first
    verb = clause.segment.verb
    if verb is not None and not passive and verb > clause.first + 3:
        first = verb
    of = draft.text_of(clause.first, hit.first) if passive else draft.text_of(hit.last, clause.last)
    return [
        clause.make(
            ResponsibilityClaim,
            span=draft.span(first, holder[0].last if passive else clause.last),
            holder=clause.ids(holder),
            of=of,
            place=_place(clause),
            sort="task",
            when=clause.when(),
            says=f"{holder[0].root.name} is in charge of {of}",
        )
    ]


def _place(clause: Clause) -> str:
    names = [f for f in clause.mentions() if f.form is MentionForm.NAMED and not is_party(f)]
    return names[0].name if names else ""


def _approval(clause: Clause) -> list[Claim]:
    draft = clause.draft
    hits = clause.hits(draft.lexicon.approval)
    if not hits:
        return []
    by = [
        f
        for f in draft.within(hits[0].last, min(hits[0].last + 8, draft.sentences[clause.segment.sentence][1]))
        if f.form is MentionForm.NAMED
    ]
    if not by:
        return []
    holder = clause.subject or clause.head
    end = by[0].last
    for found in by[1:]:
        if found.first - end <= 2:
            end = found.last
    return [
        clause.make(
            ResponsibilityClaim,
            span=draft.span(hits[0].first, end),
            holder=clause.ids([holder] if holder is not None and is_party(holder) else []),
            of="approval",
            sort="task",
            approved_by=clause.ids([f for f in by if f.last <= end]),
            says=f"approved by {' and '.join(f.name for f in by if f.last <= end)}",
        )
    ]
