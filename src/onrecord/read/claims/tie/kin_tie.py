"""Kinship between two persons: `X, Y's uncle`, `his brother X`, `X is the sister of Y`."""

import bisect
import itertools

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, MentionKind, Modality, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.tie.kin_russian import kin_in_russian
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_OF = frozenset("of de d' du des del von der".split())
"""Words between a relative and whose relative it is."""
_BESIDE = frozenset(
    "younger elder older eldest youngest late only half-brother own родной родная младший младшая старший"
    " старшая единственный единственная покойный покойная".split()
)
"""Words that may stand before a word for a relative."""


def find_kin(clause: Clause) -> list[Claim]:
    """Return a tie claim for each word for a relative with both persons named or told before."""
    claims: list[Claim] = []
    draft = clause.draft
    for hit in clause.hits(draft.lexicon.kin):
        together = _together(clause, hit) or kin_in_russian(clause, hit)
        owner, start, after_of = (together[1], together[1].first, 0) if together else _owner(clause, hit)
        if owner is None:
            continue
        person = together[0] if together else None if _names_last(clause, start) else _before(clause, start)
        person = person or (None if after_of else _after(clause, hit)) or _recorded_as(clause, start)
        if person is not None and person.root is owner.root:
            owner = _another_owner(clause, owner, person)
        if person is None or owner is None or person.root is owner.root:
            continue
        first = min(start, hit.first) if person.first > hit.first else person.first
        last = person.last if person.first > hit.first else max(hit.last, after_of)
        last = max(last, owner.last) if together else last
        if together and first < clause.first:
            first = clause.first  # the relative is told of before
        first = max(first, draft.sentences[clause.segment.sentence][0])  # `Es hermano de X`, of whom the text was about
        told = {"speaker": "the list", "modality": Modality.ASSERTED} if _by_list(clause, start) else {}
        claims.append(
            clause.make(
                TieClaim,
                span=draft.span(first, last),
                a=clause.ids([person]),
                b=clause.ids([owner]),
                relation=Relation(hit.value),
                words=draft.text_of(hit.first, hit.last),
                says=f"{person.root.name} is {hit.phrase} of {owner.root.name}",
                **told,
            )
        )
    return claims


_PUT_DOWN = frozenset({"entered", "listed", "recorded", "carried", "down", "registered", "inscribed"})
"""Words before `as` by which an entry is quoted."""


def _by_list(clause: Clause, start: int) -> bool:
    """Whether an English clause quotes an entry: `is entered as the spouse of X`."""
    draft, first = clause.draft, start
    while first > clause.first and (
        draft.words[first - 1] in draft.lexicon.articles or draft.words[first - 1] in _BESIDE
    ):
        first -= 1
    english = draft.lexicon.language == "en"
    return (
        english and first - 2 > clause.first and draft.words[first - 1] == "as" and draft.words[first - 2] in _PUT_DOWN
    )


def _recorded_as(clause: Clause, start: int) -> Found | None:
    """Whom a clause calls a relative with `as`: `X, recorded as the wife of Y`, `the list gives X as a son of Y`."""
    draft, first = clause.draft, start
    while first > clause.first and (
        draft.words[first - 1] in draft.lexicon.articles or draft.words[first - 1] in _BESIDE
    ):
        first -= 1
    if draft.lexicon.language != "en" or draft.words[first - 1] not in draft.lexicon.as_words:
        return None
    before = [f for f in clause.parties(clause.first, first) if f.root.kind is MentionKind.PERSON]
    for found in (*before[:1], clause.head, clause.subject):
        if found is not None and is_party(found) and found.root.kind is MentionKind.PERSON:
            return found
    return None


def _together(clause: Clause, hit: Hit) -> tuple[Found, Found] | None:
    """Two persons of whom one word for relatives is said: `X and Y are brothers`, `the brothers X and Y`."""
    draft = clause.draft
    if (
        draft.lexicon.language != "en"
        or not hit.phrase.endswith("s")
        or not hit.value.startswith(("sibling", "relative"))
    ):
        return None
    named = [f for f in clause.mentions() if f.root.kind is MentionKind.PERSON and f.form is MentionForm.NAMED]
    for one, other in itertools.pairwise(named):
        if draft.words[one.last : other.first] != ["and"]:
            continue
        said = other.last < hit.first and draft.words[hit.first - 1] in draft.lexicon.copulas | {"half"}
        if (said and hit.first - other.last <= 2) or one.first == hit.last:
            return one, other
    return None


def _another_owner(clause: Clause, owner: Found, person: Found) -> Found | None:
    """Whom a possessive means in `Y is his brother`: never Y, so the person that the text was about before."""
    draft = clause.draft
    if owner.form is not MentionForm.PRONOMINAL:
        return None
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first)
    for segment in reversed(draft.segments[max(0, at - _SEGMENTS_BACK) : at]):
        subject = segment.subject
        if subject is not None and subject.root.kind is MentionKind.PERSON and subject.root is not person.root:
            return subject if is_party(subject) else None
    return None


_SEGMENTS_BACK = 3


def _before(clause: Clause, start: int) -> Found | None:
    """The person before the phrase: beside a comma (`X, his brother`) or as the subject of `is`."""
    draft = clause.draft
    first = start
    while first > clause.first and (
        draft.words[first - 1] in draft.lexicon.articles or draft.words[first - 1] in _BESIDE
    ):
        first -= 1
    aside = clause.segment.aside
    if aside is not None and aside[1] == first and draft.words[aside[0] - 1] in draft.lexicon.copulas:
        first = aside[0]  # `X ist laut Eintrag sein Bruder`
    opens = first - 1 == clause.first and draft.words[first - 1] in draft.lexicon.copulas
    told = clause.subject if opens and draft.lexicon.language != "en" else None
    if told is not None and is_party(told) and told.form is MentionForm.NAMED and told.first < clause.first:
        return told if told.root.kind is MentionKind.PERSON else None  # `X, según la ficha, | es su hermano`
    first = _past_none_other(clause, first)
    denies = first > 1 and draft.words[first - 2] in _NO and draft.words[first - 1] in draft.lexicon.copulas
    behind = first - 1 - denies
    near = [f for f in draft.around(first, 12, 0) if f.last == behind and f.root.kind is MentionKind.PERSON]
    if not near:
        return _parted(clause, first)
    between = draft.tokens[first - 1].text
    if between == "," or (between in "—–" and draft.lexicon.bare_genitive):
        return near[-1] if near[-1].form is MentionForm.NAMED else None
    copula = draft.words[first - 1] in draft.lexicon.copulas and is_party(near[-1])
    return near[-1] if copula and near[-1].last <= first - 1 else None


_NO = frozenset("n' n’ ne no".split())
_NONE_OTHER = (("autre", "que"), ("otro", "que"), ("otra", "que"), ("none", "other", "than"))
"""Words behind a verb of being that leave it what it is: `X n'est autre que son fils`."""


def _past_none_other(clause: Clause, first: int) -> int:
    """The token behind the verb of being, where `none other than` stands between it and a token; else the token."""
    words = clause.draft.words
    for phrase in _NONE_OTHER:
        begin = first - len(phrase)
        told = begin > clause.first and tuple(words[begin:first]) == phrase
        if told and words[begin - 1] in clause.draft.lexicon.copulas:
            return begin
    return first


def _parted(clause: Clause, first: int) -> Found | None:
    """The subject of `is` in English, where words in commas stand between: `X, a trader, is the brother of Y`."""
    draft, subject = clause.draft, clause.subject
    if (
        draft.lexicon.language != "en"
        or first - 1 < clause.first
        or draft.words[first - 1] not in draft.lexicon.copulas
    ):
        return None
    if subject is None or not is_party(subject) or subject.root.kind is not MentionKind.PERSON:
        return None
    start, _ = draft.sentences[clause.segment.sentence]
    parted = start <= subject.first < first - 1 and draft.tokens[first - 2].text == ","
    return subject if parted and subject.form is MentionForm.NAMED else None


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
        and (f.first <= hit.last or _leads_to_name(clause, hit.last, f.first))
    ]
    return who[0] if who else None


def _leads_to_name(clause: Clause, first: int, last: int) -> bool:
    """Whether only a comma, or `is`, stands between a word for a relative and the name: `his brother, X`."""
    draft = clause.draft
    if draft.lexicon.language == "en" and last - first == 1 and draft.words[first] in draft.lexicon.copulas:
        return True
    if draft.lexicon.language == "es" and draft.words[first:last] == ["a"]:
        return True  # `tiene por hijo a X`
    return all(token.text == "," for token in draft.tokens[first:last])


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
    if draft.words[start - 1] == "whose" and clause.head is not None and is_party(clause.head):
        return clause.head, start - 1, 0
    if _has(clause, start) and clause.subject is not None and is_party(clause.subject):
        return clause.subject, start, 0
    if hit.phrase.endswith(" to") or (hit.last < clause.last and draft.words[hit.last] in _OF):
        nearest = 0 if hit.phrase.endswith(" to") else 1
        after = [f for f in people if nearest <= f.first - hit.last <= 2]
        if after:
            return after[0], hit.first, after[0].last
    if draft.lexicon.bare_genitive and _before(clause, hit.first) is not None:
        after = [f for f in people if f.first == hit.last and f.form is MentionForm.NAMED]
        if after:
            return after[0], hit.first, after[0].last
    return None, hit.first, 0


def _names_last(clause: Clause, start: int) -> bool:
    """Whether the words before one for a relative say whose it is, so that the relative is named after it."""
    return clause.draft.words[start] == "whose" or _has(clause, start)


def _has(clause: Clause, start: int) -> bool:
    """Whether `has a` stands before a word for a relative: `X has a brother, Y`, `X a pour fils Y`."""
    words = clause.draft.words
    return start - 2 >= clause.first and words[start - 1] in _ONE and words[start - 2] in _HAVING


_HAVING = frozenset("has had a avait tiene tenía tuvo hat hatte".split())
_ONE = frozenset("a an un une una einen eine pour por zum zur".split())
