"""Whom a relative clause is about: the antecedent of its pronoun."""

import bisect

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.bearers import bearer_of, is_people, owns
from onrecord.read.draft import Draft, Found, Segment
from onrecord.read.lexicon.listing_acts import ACTS
from onrecord.read.lexicon.listings import TALK
from onrecord.read.set_apart import is_compared, is_set_apart


def unnamed_relative(draft: Draft, segment: Segment) -> Found | None:
    """Return a stand-in for a relative whom a segment opens with and does not name: `Her husband was never listed`.

    It is no mention of the report and no party of a claim; it keeps the claim from being one about the owner.
    """
    lexicon, words = draft.lexicon, draft.words
    if lexicon.language in TALK:
        return _relative_told(draft, segment)
    first = segment.first
    while first < segment.last and words[first] in lexicon.conjunctions:
        first += 1
    if lexicon.language != "en" or first >= segment.last:
        return None
    owner = next((f for f in draft.within(first, segment.last) if f.first == first), None)
    if owner is None or not (owns(draft, owner) or words[first] in lexicon.possessives):
        return None
    hits = lexicon.kin.find(words, owner.last, min(owner.last + 3, segment.last))
    if not hits or any(
        f.form is MentionForm.NAMED and f.last > hits[0].last and f.first - hits[0].last <= 1
        for f in draft.around(hits[0].first, 4, 8)
    ):
        return None
    at = hits[0]
    return Found(first=at.first, last=at.last, kind=MentionKind.PERSON, form=MentionForm.NOMINAL, name="", place=True)


_NAME_BEHIND = 6
"""Tokens behind the word for a relative within which its name stands in an apposition."""


def _relative_told(draft: Draft, segment: Segment) -> Found | None:
    """The relative whom a clause in another language tells of and names behind a comma, or does not name.

    `Под санкциями и его брат, министр X`: X; `Su hermano también está en la lista`: nobody whom the text named.
    """
    lexicon, words = draft.lexicon, draft.words
    inside = draft.within(segment.first, segment.last)
    if segment.kind not in ("main", "coordinate", "content") or any(
        f.form is MentionForm.NAMED and not f.authority for f in inside
    ):
        return None
    for hit in lexicon.kin.find(words, segment.first, segment.last):
        at = hit.first - 1
        owned = at >= segment.first and words[at] in lexicon.possessives
        free = at <= segment.first or words[at - 1] not in lexicon.prepositions
        if at > segment.first and words[at - 1] in lexicon.copulas:
            continue  # `X, según la ficha, | es su primo`: what he is
        if not owned or not free or (hit.last < len(words) and words[hit.last] in lexicon.of_words):
            continue
        behind = [f for f in draft.within(hit.last, hit.last + _NAME_BEHIND) if f.form is MentionForm.NAMED]
        if behind and hit.last == segment.last - 1 and draft.tokens[hit.last].text == ",":
            return behind[0]
        person, nominal = MentionKind.PERSON, MentionForm.NOMINAL
        return Found(first=hit.first, last=hit.last, kind=person, form=nominal, name="", place=True)
    return None


def subject_of_relative(draft: Draft, segment: Segment, parties: list[Found]) -> Found | None:
    """The subject inside a relative clause (`whom X also blocks`); None where the pronoun itself is the subject."""
    inner = [f for f in parties if f.first > segment.own]
    return inner[0] if inner and draft.words[segment.own] != "whose" else None


def antecedent(draft: Draft, segment: Segment) -> Found | None:
    """Return the mention that a relative, participle or appositive segment hangs on; None where there is none."""
    if segment.topic is not None and segment.kind != "relative":
        return segment.topic
    start = max(segment.first, segment.own)
    stressed = _stressed(draft, segment, start)
    if stressed is not None:
        return stressed
    latter = _latter(draft, segment)
    if latter is not None:
        return latter
    described = _described_before(draft, segment, start)
    if described is not None:
        return antecedent(draft, described)
    earlier = [
        f
        for f in draft.within(draft.sentences[segment.sentence][0], start)
        if f.last <= start and f.form is not MentionForm.PRONOMINAL and not is_people(draft, f)
    ]
    earlier = [f for f in earlier if not is_set_apart(draft, f) and not _owns_in_apposition(draft, f)]
    if segment.kind == "participle" and draft.lexicon.language == "de":
        # `X wurde, anders als Y, nie gelistet`: the participle closes the clause of X
        earlier = [f for f in earlier if not is_compared(draft, f)]
    if segment.kind == "relative" and draft.lexicon.language == "en" and draft.words[segment.own] in _OF_PEOPLE:
        # `X, born in Ostrel, who leads Y`: no place leads anything.
        earlier = [f for f in earlier if not f.place and f.kind is not MentionKind.PLACE]
    if _tells_listing_or_birth(draft, segment, start):
        earlier = _without_owners(draft, earlier)
    near = [f for f in earlier if start - f.last <= 3 and not f.modifier]
    acted = _acted_on_before(draft, segment, near[-1]) if near else None
    if acted is not None:
        return antecedent(draft, acted)
    if near:
        return _described(draft, segment, near[-1], earlier, start) or bearer_of(draft, near[-1], start)
    first, _ = draft.sentences[segment.sentence]
    same = [f for f in earlier if f.first >= first and f.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION)]
    return same[-1] if same else None


_STRESSED = frozenset("lui elle celui-ci celle-ci he she him her él ella éste ésta er sie он она ele ela".split())


def _stressed(draft: Draft, segment: Segment, start: int) -> Found | None:
    """The pronoun right before a relative clause that says what he alone does: `C'est lui qui`, `It is she who`."""
    if segment.kind != "relative" or not start or draft.words[start - 1] not in _STRESSED:
        return None
    near = draft.around(start, 2, 0)
    return next((f for f in near if f.last == start and f.form is MentionForm.PRONOMINAL and f.antecedent), None)


def _latter(draft: Draft, segment: Segment) -> Found | None:
    """The word for the one named last that opens its sentence before a comma: `A este último, nacido en X, lo ...`."""
    first, last = draft.sentences[segment.sentence]
    if segment.kind not in ("participle", "appositive"):
        return None
    opening = next((f for f in draft.within(first, min(last, first + _OPENING)) if f.nearest), None)
    if opening is None or opening.antecedent is None or opening.last >= last or draft.tokens[opening.last].text != ",":
        return None
    apposed = max(segment.first, segment.own) <= opening.last + 1 < segment.last
    return opening if apposed and not any(draft.verbs[first : opening.last]) else None


_OPENING = 4
"""Tokens among which a sentence opens with a word for somebody: `A este último`."""


def _owns_in_apposition(draft: Draft, found: Found) -> bool:
    """Whether a noun only says whose the name before it is: `X, the movement's leader, joined them`."""
    if found.form is not MentionForm.NOMINAL or not owns(draft, found) or draft.tokens[found.first - 1].text != ",":
        return False
    return any(f.last == found.first - 1 and f.form is MentionForm.NAMED for f in draft.around(found.first, 12, 0))


def _described(draft: Draft, segment: Segment, near: Found, earlier: list[Found], start: int) -> Found | None:
    """Whom a description between commas is of, where its last name stands behind a preposition.

    `X, a member of Y, listed in 2010`, `X, once a trader in Y, joined them`: X is listed, and joined them.
    """
    lexicon, tokens = draft.lexicon, draft.tokens
    if lexicon.language != "en" or segment.kind != "participle" or tokens[start - 1].text != ",":
        return None
    at = near.first - 1
    while at > 0 and (draft.words[at] in lexicon.articles or draft.words[at] in lexicon.titles):
        at -= 1
    if draft.words[at] not in lexicon.prepositions and draft.words[at] not in lexicon.of_words:
        return None
    told = [f for f in earlier if f.last < at + 1 and f.form is MentionForm.NAMED and tokens[f.last].text == ","]
    told = [f for f in told if not f.place and not f.authority and not any(draft.verbs[f.last : near.first])]
    return told[-1] if told and not any(t.text == "," for t in tokens[told[-1].last + 1 : near.first]) else None


def _tells_listing_or_birth(draft: Draft, segment: Segment, start: int) -> bool:
    """Whether a participle beside a name tells of a birth or a listing, beside English."""
    lexicon = draft.lexicon
    if lexicon.language == "en" or segment.kind not in ("participle", "appositive") or start != segment.first:
        return False
    told = (lexicon.birth, lexicon.list_verbs)
    acts = ACTS.get(lexicon.language)
    if acts is not None and draft.words[start] in acts.hits:
        return True  # `X, ancien maire de Y, frappé par New York`
    return any(hit.first <= start + 1 for table in told for hit in table.find(draft.words, start, segment.last))


def _without_owners(draft: Draft, earlier: list[Found]) -> list[Found]:
    """The mentions before a participle without those that say whose the one before is: `X, le patron de Y, inscrit`."""
    lexicon, kept = draft.lexicon, list(earlier)
    while len(kept) > 1:
        last, before = kept[-1], kept[-2]
        at = last.first - 1
        while at > before.last and draft.words[at] in lexicon.articles and draft.words[at] not in lexicon.of_words:
            at -= 1
        apposed = any(draft.tokens[n].text == "," for n in range(before.last, at))
        roles = lexicon.roles.find(draft.words, before.last, at + 1)
        if draft.words[at] not in lexicon.of_words or not apposed or not roles or any(draft.verbs[before.last : at]):
            break
        kept.pop()
    return kept


def _described_before(draft: Draft, segment: Segment, start: int) -> Segment | None:
    """The description between a name and the birth or listing told of it: `X, le chef des Y, inscrit en 2006`."""
    if not _tells_listing_or_birth(draft, segment, start):
        return None
    at = bisect.bisect_left(draft.segments, start, key=lambda s: s.first) - 1
    before = draft.segments[at] if at >= 0 else segment
    plain = before.kind == "appositive" and before.verb is None and before.first == before.own
    beside = before.last == start and draft.tokens[start - 1].text == "," and before.sentence == segment.sentence
    return before if plain and beside else None


def _acted_on_before(draft: Draft, segment: Segment, near: Found) -> Segment | None:
    """The participle before an aside without a verb, with its agent alone between them.

    `X is a trap: sanctioned by Washington, absent from the UN list`: it is X who is absent, and not Washington.
    """
    at = bisect.bisect_left(draft.segments, segment.first, key=lambda s: s.first) - 1
    before = draft.segments[at] if at >= 0 else segment
    beside = before.kind == "participle" and before.sentence == segment.sentence and before.last == segment.first
    by = near.first - 1
    by -= draft.words[by] in draft.lexicon.articles
    agent = near.root.authority and before.first <= by and draft.words[by] in draft.lexicon.by_words
    return before if segment.kind == "appositive" and segment.verb is None and beside and agent else None


_OF_PEOPLE = frozenset({"who", "whom"})
