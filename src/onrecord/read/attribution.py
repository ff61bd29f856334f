"""Who says so, and how: speaker and modality of each segment."""

from onrecord.model.vocab import MentionForm, MentionKind, Modality
from onrecord.read.draft import Draft, Found, Segment
from onrecord.read.subjects import mark_subjects, owns

_LIST_TEXT = frozenset(
    "entry listing list narrative summary text committee liste fiche comité"
    " перечень перечню список lista comité eintrag".split()
)


_TAIL_LIMIT = 12
"""Most tokens of a clause that closes a quotation (`..., the ministry said on Tuesday`)."""


_SPEAKERS = (MentionKind.PERSON, MentionKind.ORGANIZATION)
_NO_TAIL = frozenset("put names named gives ties links calls called describes described considers considered".split())
"""Verbs of saying that close no quotation: `X was put on the list` says nothing of what stands before it."""


def attribute(draft: Draft) -> None:
    """Set subject, speaker and modality of every segment, sentence by sentence."""
    by_sentence: dict[int, list[Segment]] = {}
    for segment in draft.segments:
        by_sentence.setdefault(segment.sentence, []).append(segment)
    carried: Found | None = None
    for segments in by_sentence.values():
        _speakers(draft, segments)
        carried = mark_subjects(draft, segments, carried)
        for segment in segments:
            segment.modality = _modality(draft, segment)


def _speakers(draft: Draft, segments: list[Segment]) -> None:
    words, lexicon = draft.words, draft.lexicon
    for at, segment in enumerate(segments):
        if segment.kind == "attribution":
            hit = lexicon.according.find(words, segment.first, segment.last)
            start = hit[0].last if hit else segment.first
            for other in segments:
                if other is not segment:
                    _set(draft, other, start, segment.last, "said")
            continue
        speech = [
            h
            for h in lexicon.reporting.find(words, segment.first, segment.last)
            if draft.verbs[h.first] or h.last - h.first > 1
        ]
        answering = {
            h.first for h in lexicon.responsible.find(words, segment.first, segment.last) if h.last > h.first + 1
        }
        # `X claimed responsibility and said ...`: who answers for an attack is no speaker by those words.
        speech = [h for h in speech if h.first not in answering]
        if not speech:
            continue
        verb = speech[0]
        if verb.value == "accused":
            # `X accused the group | of having ties with Y`: what stands after is what X says.
            for other in segments[at + 1 :]:
                if words[other.first] in lexicon.of_words and verb.last <= segment.last - 1:
                    _set(draft, other, segment.first, verb.first, "said")
            continue
        content_after = at + 1 < len(segments) and segments[at + 1].kind == "content"
        tail = (
            at == len(segments) - 1
            and at > 0
            and segment.last - segment.first <= _TAIL_LIMIT
            and segment.kind in ("main", "fragment")
        )
        if content_after and verb.last >= segment.last - 2:
            for other in segments[at + 1 :]:
                _set(draft, other, segment.first, verb.first, verb.value)
            segment.speech = verb.value
        elif (
            at
            and verb.first == segment.first
            and segment.last - segment.first <= _TAIL_LIMIT
            and verb.last < segment.last
        ):
            for other in segments[:at]:
                _set(draft, other, verb.last, segment.last, verb.value)
            segment.speech = verb.value
        elif (
            tail
            and verb.phrase not in _NO_TAIL
            and words[verb.first - 1] not in lexicon.auxiliaries
            and verb.first - segment.first <= 8
            and _nothing_said(draft, verb.last, segment.last)
        ):
            for other in segments[:at]:
                _set(draft, other, segment.first, verb.first, verb.value)
            segment.speech = verb.value


def _nothing_said(draft: Draft, first: int, last: int) -> bool:
    """Whether what follows a closing `X said` adds no content: no party and at most an adjunct (`on its site`)."""
    return not any(f.form is MentionForm.NAMED for f in draft.within(first, last)) and last - first <= 6


def _set(draft: Draft, segment: Segment, first: int, last: int, act: str) -> None:
    first, last = _without_conjunction(draft, first, last)
    if segment.speaker or first >= last:
        return
    segment.speaker = draft.text_of(first, last)
    segment.speaker_found = speaking(draft, first, last)
    words = set(draft.words[first:last])
    authority = draft.lexicon.authorities.find(draft.words, first, last)
    if words & _LIST_TEXT or (authority and last - first <= 5 and authority[0].value in ("un", "ofac")):
        segment.listing_speaker = authority[0].value if authority else "list"
    elif act == "believed":
        segment.speech = "believed"
    else:
        segment.speech = act if act in ("denied", "claimed", "admitted") else "said"


def _without_conjunction(draft: Draft, first: int, last: int) -> tuple[int, int]:
    """The words for a speaker; a conjunction alone (`X claimed the attack and said ...`) stands for the name before."""
    while first < last and draft.words[first] in draft.lexicon.conjunctions:
        first += 1
    if first < last:
        return first, last
    start, _ = draft.sentences[draft.sentence_of(min(first, len(draft.words) - 1))]
    named = [f for f in draft.within(start, first) if f.kind in _SPEAKERS and not f.modifier]
    return (named[-1].first, named[-1].last) if named else (first, last)


def speaking(draft: Draft, first: int, last: int) -> Found | None:
    """Return the mention that itself speaks in a speaker's words; none for `his lawyer`, `the brother of X`."""
    words, lexicon = draft.words, draft.lexicon
    for found in draft.within(first, last):
        possessive = found.form is MentionForm.PRONOMINAL and words[found.first] in lexicon.possessives
        owner = owns(draft, found) or (possessive and found.last < last)
        if not owner and (found.first == first or words[found.first - 1] not in lexicon.of_words):
            return found
    return None


def _modality(draft: Draft, segment: Segment) -> str:
    lexicon, words = draft.lexicon, draft.words
    first, last = segment.first, segment.last
    if lexicon.opinions.find(words, first, last):
        return Modality.OPINION
    if lexicon.forecasts.find(words, first, last):
        return Modality.FORECAST
    hits = lexicon.attempts.find(words, first, last)
    if hits:
        return hits[0].value
    if segment.speech == "believed" or "believed" in words[first:last]:
        return Modality.BELIEVED
    if segment.speech == "denied":
        return Modality.DENIED
    if segment.speaker and not segment.listing_speaker:
        return Modality.REPORTED
    return Modality.ASSERTED
