"""Kinship between two persons: `X, Y's uncle`, `his brother X`, `X is the sister of Y`."""

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, MentionKind, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_OF = frozenset("of de d' du des del von der".split())
"""Words between a relative and whose relative it is."""
_BESIDE = frozenset("younger elder older eldest youngest late only half-brother own".split())
"""Words that may stand before a word for a relative."""


def find_kin(clause: Clause) -> list[Claim]:
    """Return a tie claim for each word for a relative with both persons named or told before."""
    claims: list[Claim] = []
    draft = clause.draft
    for hit in clause.hits(draft.lexicon.kin):
        owner, start, after_of = _owner(clause, hit)
        if owner is None:
            continue
        person = _before(clause, start) or (None if after_of else _after(clause, hit))
        if person is None or person.root is owner.root:
            continue
        first = start if person.first > hit.first else person.first
        last = person.last if person.first > hit.first else max(hit.last, after_of)
        claims.append(
            clause.make(
                TieClaim,
                span=draft.span(first, last),
                a=clause.ids([person]),
                b=clause.ids([owner]),
                relation=Relation(hit.value),
                words=draft.text_of(hit.first, hit.last),
                says=f"{person.root.name} is {hit.phrase} of {owner.root.name}",
            )
        )
    return claims


def _before(clause: Clause, start: int) -> Found | None:
    """The person before the phrase: beside a comma (`X, his brother`) or as the subject of `is`."""
    draft = clause.draft
    first = start
    while first > clause.first and (
        draft.words[first - 1] in draft.lexicon.articles or draft.words[first - 1] in _BESIDE
    ):
        first -= 1
    near = [f for f in draft.around(first, 12, 0) if f.last == first - 1 and f.root.kind is MentionKind.PERSON]
    if not near:
        return None
    between = draft.tokens[first - 1].text
    if between == "," or (between in "—–" and draft.lexicon.bare_genitive):
        return near[-1] if near[-1].form is MentionForm.NAMED else None
    copula = draft.words[first - 1] in draft.lexicon.copulas and is_party(near[-1])
    return near[-1] if copula and near[-1].last <= first - 1 else None


def _after(clause: Clause, hit: Hit) -> Found | None:
    """The name after the word for a relative: `his brother X`, `his brother, X`."""
    draft = clause.draft
    who = [
        f
        for f in draft.around(hit.first)
        if f.root.kind is MentionKind.PERSON
        and f.form is MentionForm.NAMED
        and f.last > hit.last
        and 0 <= f.last - hit.last <= 6
        and (f.first <= hit.last or all(t.text == "," for t in draft.tokens[hit.last : f.first]))
    ]
    return who[0] if who else None


def _owner(clause: Clause, hit: Hit) -> tuple[Found | None, int, int]:
    """Whose relative: `Sirajuddin's uncle`, `his brother`, `son of X`; with the token where the phrase starts."""
    draft = clause.draft
    people = [f for f in draft.around(hit.first) if f.root.kind is MentionKind.PERSON and is_party(f)]
    start = hit.first
    while start > clause.first and draft.words[start - 1] in _BESIDE:
        start -= 1
    before = [f for f in people if f.last <= start and start - f.last <= 1]
    for found in reversed(before):
        possessive = draft.words[found.first] in draft.lexicon.possessives and found.form is MentionForm.PRONOMINAL
        if possessive or draft.tokens[found.last - 1].lower.endswith(("'s", "’s")):
            return found, found.first, 0
    if hit.last < clause.last and draft.words[hit.last] in _OF:
        after = [f for f in people if 0 < f.first - hit.last <= 2]
        if after:
            return after[0], hit.first, after[0].last
    if draft.lexicon.bare_genitive and _before(clause, hit.first) is not None:
        after = [f for f in people if f.first == hit.last and f.form is MentionForm.NAMED]
        if after:
            return after[0], hit.first, after[0].last
    return None, hit.first, 0
