"""Finite verbs: which past form is the verb of a sentence, and which words wait for one behind an apposition."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.asides import is_aside
from onrecord.read.draft import Draft, Segment
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of

Chunk = tuple[int, int, str]
"""A part of a sentence: first token, token after the last, and how it was cut."""

_INTRANSITIVE = words(
    "followed landed waited appeared reappeared remained stayed arrived vanished disappeared escaped surfaced "
    "resurfaced emerged returned retired resigned survived belonged lasted slipped climbed dropped figured featured "
    "ranked ended started served worked lived died fled lingered languished stayed persisted queued"
)
"""Past forms of verbs without an object: without an auxiliary, none of them is a passive."""
_PAST = frozenset({"led", "held", "made", "built", "ran", "set", "put"})
_ASIDES = ("relative", "including", "attribution")
_STOPS = frozenset(";:")
_NEAR_VERB = 2
"""Words before the verb that opens a part of a sentence: adverbs, a negation, a clitic."""


def name_main(draft: Draft, segments: list[Segment]) -> None:
    """Where a sentence has no other verb, take a past form as one: `X, a trader, entered the list`."""
    if not segments:
        return
    _name_main_after_name(draft, segments)
    _name_intransitive(draft, segments)
    if segments[-1].kind != "participle" or not _may_be_finite(draft, segments[-1].own):
        return
    if len(segments) > 1 and segments[0].kind == "appositive" and not any(s.kind == "main" for s in segments):
        segments[-1].kind = "main"


def _name_intransitive(draft: Draft, segments: list[Segment]) -> None:
    """The same in each part of a sentence, of a verb without an object: `...; X, the chief, followed in 2017; ...`."""
    if draft.lexicon.language != "en":
        return
    opening: Segment | None = None
    for at, segment in enumerate(segments):
        if at == 0 or draft.tokens[segment.first - 1].text in _STOPS:
            opening = segment if _opens_with_name(draft, segment) or _describes_name(draft, segment) else None
        if segment.kind in ("main", "content"):
            opening = None
        elif opening is not None and segment is not opening and segment.kind == "participle":
            own, after = segment.own, draft.words[segment.own + 1 : segment.own + 2]
            if draft.words[own] in _INTRANSITIVE and draft.tokens[own - 1].text == "," and after != ["by"]:
                segment.kind, opening = "main", None


def _opens_with_name(draft: Draft, segment: Segment) -> bool:
    """Whether a segment without a finite verb begins with a name: `X, the chief`, `X, born in Ostrel`."""
    if segment.kind not in ("appositive", "participle", "relative") or segment.own == segment.first:
        return segment.kind == "appositive" and _named_at(draft, segment.first)
    return _named_at(draft, segment.first)


def _describes_name(draft: Draft, segment: Segment) -> bool:
    """Whether a participle or relative clause in commas stands behind a name: `On it X, born in Ostrel, | served`."""
    if segment.kind not in ("participle", "relative", "appositive") or segment.own - 1 <= segment.first:
        return False
    comma = segment.own - 1
    closed = draft.tokens[comma].text == "," and draft.tokens[segment.last - 1].text == ","
    named = any(f.last == comma and f.form is MentionForm.NAMED for f in draft.within(segment.first, comma))
    return closed and named and not any(draft.verbs[segment.first : comma])


def _named_at(draft: Draft, at: int) -> bool:
    return any(f.first - at <= 1 and f.form is MentionForm.NAMED for f in draft.within(at, at + _LONGEST_NAME))


_LONGEST_NAME = 8


def _name_main_after_name(draft: Draft, segments: list[Segment]) -> None:
    """The same behind a name with a participle or relative clause: `X, born in Ostrel in 1958, founded the group`."""
    if _is_described(draft, segments[0]) and any(
        s.kind == "participle" and draft.tokens[s.own - 1].text == "," and _takes_object(draft, s.own)
        for s in segments[1:]
    ):
        segments[0].kind = "participle"
    opens = segments[0].kind in ("participle", "relative", "appositive") and _opens_with_name(draft, segments[0])
    if draft.lexicon.language != "en" or not opens or any(s.kind == "main" for s in segments):
        return
    lone = segments[0]
    behind = lone.kind == "participle" and lone.own > lone.first + 1 and draft.tokens[lone.own - 1].text == ","
    if behind and _takes_object(draft, lone.own):
        lone.kind = "main"  # `X, under sanctions since May, headed the court`
        return
    opens_bare = segments[0].kind == "participle"
    for segment in segments[1:]:
        comma = draft.tokens[segment.own - 1].text == ","
        if segment.kind == "participle" and (comma or opens_bare) and _takes_object(draft, segment.own):
            segment.kind = "main"
            return


def _is_described(draft: Draft, segment: Segment) -> bool:
    """Whether the verb of a part that opens with a name only describes it: `X, a Peruvian linked to Y`."""
    verb = next((at for at in range(segment.first, segment.last) if draft.verbs[at]), None)
    name = next(iter(draft.within(segment.first, segment.last)), None)
    if segment.kind != "main" or verb is None or name is None or not _named_at(draft, segment.first):
        return False
    follows = verb + 1 < len(draft.words) and draft.words[verb + 1] in draft.lexicon.prepositions
    behind = draft.words[name.last : name.last + 2]
    indefinite = len(behind) > 1 and behind[0] == "," and behind[1] in draft.lexicon.articles
    between = draft.words[name.last + 1 : verb]
    return follows and indefinite and "," not in between and draft.words[verb].endswith("ed")


def _takes_object(draft: Draft, at: int) -> bool:
    """Whether a past form is followed by its object: an article, a pronoun or a name."""
    if not (draft.words[at].endswith("ed") or draft.words[at] in _PAST) or at + 1 >= len(draft.words):
        return False
    named = any(f.first == at + 1 and f.form is MentionForm.NAMED and not f.place for f in draft.around(at + 1, 2, 8))
    return named or _may_be_finite(draft, at) or draft.words[at + 1] in draft.lexicon.pronouns


def _may_be_finite(draft: Draft, at: int) -> bool:
    """Whether a past form is followed by its object, as a participle of the passive never is (`entered the list`)."""
    following = draft.words[at + 1] if at + 1 < len(draft.words) else ""
    return draft.words[at].endswith("ed") and (
        following in draft.lexicon.articles or following in draft.lexicon.possessives
    )


def awaits_verb(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """Return whether a name behind a colon or semicolon is the subject of a verb that opens a later part.

    `It reached New York: X, the director, | has been on the list`; `...; X, el jefe, | figura también`.

    Args:
        draft: The document.
        chunks: The parts of the sentence.
        at: The part that holds the name, and no verb.
    """
    first, last, _ = chunks[at]
    if first and opens_subject(draft, first, chunks[-1][1]):
        return True
    if not first or draft.tokens[first - 1].text not in _STOPS or draft.tokens[last - 1].text != ",":
        return False
    named = [f for f in draft.within(first, last) if f.form is MentionForm.NAMED and not f.authority and not f.place]
    if not any(
        f.last - f.first > 1 or (f.kind is not MentionKind.PLACE and not nation_of(draft.words[f.first])) for f in named
    ):
        return False
    closed = draft.lexicon.articles | draft.lexicon.conjunctions
    for begin, end, cut in chunks[at + 1 :]:
        if draft.tokens[begin - 1].text in _STOPS:
            return False
        if cut in _ASIDES or not any(draft.verbs[begin:end]) or is_aside(draft, first, begin, end):
            continue
        verb = next(place for place in range(begin, end) if draft.verbs[place])
        plain = not any(draft.within(begin, verb)) and draft.words[begin] not in closed
        return cut == "mark" and plain and verb - begin <= _NEAR_VERB
    return False


def opens_subject(draft: Draft, at: int, last: int) -> bool:
    """Return whether a conjunction behind a comma joins a name, described in commas, and the verb that it waits for.

    `X came on the list in 2012, | and Y, a trader like him, was added`; not `X, a trader, and Y, a banker, were`.

    Args:
        draft: The document.
        at: The conjunction.
        last: Where the sentence ends.
    """
    if draft.words[at] not in draft.lexicon.conjunctions or draft.tokens[at - 1].text != ",":
        return False
    commas = [to for to in range(at + 1, min(last, at + _LONGEST_APPOSED)) if draft.tokens[to].text == ","][:2]
    if len(commas) < 2 or commas[1] + 1 >= last or any(draft.verbs[at : commas[1]]):
        return False
    verb = commas[1] + 1
    named = [f for f in draft.within(at + 1, commas[0]) if f.form is MentionForm.NAMED and not f.authority]
    if not named or named[-1].last != commas[0] or named[-1].place:
        return False
    lone = named[-1].last - named[-1].first == 1 and nation_of(draft.words[named[-1].first])
    return not lone and draft.verbs[verb] and draft.words[verb] not in _PLURAL


_LONGEST_APPOSED = 24
"""Tokens from a conjunction to the verb of the name behind it."""
_PLURAL = words(
    "are were have do sont ont étaient furent avaient están estaban fueron son eran han habían figuran siguen "
    "wurden sind haben waren hatten были являются остаются числятся"
)


def heads_clause(draft: Draft, begin: int, first: int, last: int) -> bool:
    """Return whether words before a colon name nobody, and a clause with its own subject follows: `Reminder: X is`.

    Args:
        draft: The document.
        begin: Where the words before the colon begin.
        first: Where the clause behind it begins.
        last: Where that ends.
    """
    if draft.tokens[first - 1].text != ":" or any(f.form is MentionForm.NAMED for f in draft.within(begin, first)):
        return False
    verb = next((at for at in range(first, last) if draft.verbs[at]), first)
    return any(f.form is MentionForm.NAMED for f in draft.within(first, verb))


def counts_before(draft: Draft, begin: int, chunks: list[Chunk], at: int) -> bool:
    """Return whether a participle in commas only describes whom the clause counts: `Six men, drawn from both, were`.

    Args:
        draft: The document.
        begin: Where the words before the participle begin.
        chunks: The parts of the sentence.
        at: The part that the participle opens.
    """
    first, last, _ = chunks[at]
    closed = draft.tokens[first - 1].text == "," and draft.tokens[last - 1].text == ","
    if not closed or at + 1 >= len(chunks) or any(f.form is MentionForm.NAMED for f in draft.within(begin, first)):
        return False
    following, _, cut = chunks[at + 1]
    counted = any(n.kind != "ordinal" for n in draft.numbers_in(begin, first))
    return counted and cut == "mark" and draft.verbs[following]
