"""Who says so, and how: speaker, modality and polarity of each segment; subjects of clauses."""

from onrecord.model.vocab import MentionForm, MentionKind, Modality
from onrecord.read.draft import Draft, Found, Segment

_LIST_TEXT = frozenset("entry listing list narrative summary text committee liste fiche comité перечень перечню список lista comité eintrag".split())
_TAIL_LIMIT = 12
_DROPS_SUBJECTS = frozenset({"es", "it", "pt", "ru"})
"""Languages whose sentences go on about the last subject without naming it."""
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
        carried = _subjects(draft, segments, carried)
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
        speech = [h for h in lexicon.reporting.find(words, segment.first, segment.last) if draft.verbs[h.first] or h.last - h.first > 1]
        if not speech or speech[0].value == "accused":
            continue
        verb = speech[0]
        content_after = at + 1 < len(segments) and segments[at + 1].kind == "content"
        tail = at == len(segments) - 1 and at > 0 and segment.last - segment.first <= _TAIL_LIMIT and segment.kind in ("main", "fragment")
        if content_after and verb.last >= segment.last - 2:
            for other in segments[at + 1 :]:
                _set(draft, other, segment.first, verb.first, verb.value)
            segment.speech = verb.value
        elif at and verb.first == segment.first and segment.last - segment.first <= _TAIL_LIMIT and verb.last < segment.last:
            for other in segments[:at]:
                _set(draft, other, verb.last, segment.last, verb.value)
            segment.speech = verb.value
        elif tail and verb.phrase not in _NO_TAIL and words[verb.first - 1] not in lexicon.auxiliaries and verb.first - segment.first <= 8 and _nothing_said(draft, verb.last, segment.last):
            for other in segments[:at]:
                _set(draft, other, segment.first, verb.first, verb.value)
            segment.speech = verb.value


def _nothing_said(draft: Draft, first: int, last: int) -> bool:
    """Whether what follows a closing `X said` adds no content: no party and at most an adjunct (`on its site`)."""
    return not any(f.form is MentionForm.NAMED for f in draft.within(first, last)) and last - first <= 6


def _set(draft: Draft, segment: Segment, first: int, last: int, act: str) -> None:
    if segment.speaker or first >= last:
        return
    segment.speaker = draft.text_of(first, last)
    inside = draft.within(first, last)
    segment.speaker_found = inside[0] if inside else None
    words = set(draft.words[first:last])
    authority = draft.lexicon.authorities.find(draft.words, first, last)
    if words & _LIST_TEXT or (authority and last - first <= 5 and authority[0].value in ("un", "ofac")):
        segment.listing_speaker = authority[0].value if authority else "list"
    elif act == "believed":
        segment.speech = "believed"
    else:
        segment.speech = act if act in ("denied", "claimed", "admitted") else "said"


def _subjects(draft: Draft, segments: list[Segment], carried: Found | None) -> Found | None:
    main: Found | None = None
    for at, segment in enumerate(segments):
        inside = draft.within(segment.first, segment.last)
        verb = next((i for i in range(segment.first, segment.last) if draft.verbs[i]), None)
        segment.verb = verb
        before = [f for f in inside if verb is None or f.last <= verb]
        parties = [f for f in before if not f.place]
        parties = [f for f in parties if not _owns(draft, f)] or parties
        if segment.kind == "relative":
            segment.subject = _relative_subject(draft, segment, [f for f in parties if f.first >= segment.own]) or _just_before(draft, segment) or main
        elif segment.kind in ("participle", "appositive"):
            segment.subject = _just_before(draft, segment) if at else _next_subject(draft, segments, at)
            segment.subject = segment.subject or main
        elif segment.kind == "coordinate" and not parties:
            segment.subject = segments[at - 1].subject if at else main
        elif parties and verb is not None and not (parties[0].authority and draft.words[segment.first] in draft.lexicon.prepositions):
            segment.subject = _main_party(draft, segment, parties, verb)
        elif verb is not None and at and (named := _apposed(draft, segments[at - 1], segment)) is not None:
            segment.subject = named
        elif verb is not None and main is not None:
            segment.subject = main
        elif verb is not None and carried is not None and draft.lexicon.language in _DROPS_SUBJECTS:
            segment.subject = carried
        elif inside and verb is None:
            segment.subject = inside[0]
        if segment.kind in ("main", "fragment") and segment.subject is not None and main is None:
            main = segment.subject
        elif main is None and segment.own > segment.first:
            lead = [f for f in inside if f.last <= segment.own and not f.place]
            main = lead[0] if lead else None
    return main or carried


def _main_party(draft: Draft, segment: Segment, parties: list[Found], verb: int) -> Found:
    """The subject before a verb; what stands in an opening adjunct (`After the withdrawal from X, Y forged`) is not it."""
    commas = [i for i in range(segment.first, verb) if draft.tokens[i].text == ","]
    opens = draft.words[segment.first] in draft.lexicon.prepositions or draft.words[segment.first] in draft.lexicon.clause_starts
    after = [f for f in parties if commas and f.first > commas[-1]]
    return after[0] if opens and after else parties[0]


def _apposed(draft: Draft, before: Segment, segment: Segment) -> Found | None:
    """The name before a comma that a verb follows: `the head of the group, X, was placed on the list`."""
    if (before.kind in ("relative", "participle", "content", "attribution") and before.verb is not None) or segment.first - before.last > 1:
        return None
    near = [f for f in draft.around(segment.first, 30, 0) if f.last <= segment.first and segment.first - f.last <= 1 and f.form is MentionForm.NAMED]
    if not near or near[-1].kind not in (MentionKind.PERSON, MentionKind.ORGANIZATION) or near[-1].authority:
        return None
    start = near[-1].first
    while start > before.first and draft.words[start - 1] in draft.lexicon.titles:
        start -= 1
    return near[-1] if start == before.first or draft.tokens[start - 1].text == "," else None


def _owns(draft: Draft, found: Found) -> bool:
    """Whether a mention stands in the possessive: `The Benghazi group's chief, X, is named`."""
    if found.form is MentionForm.PRONOMINAL:
        return draft.words[found.first] in draft.lexicon.possessives and draft.words[found.first] not in draft.lexicon.pronouns
    following = draft.tokens[found.last].lower if found.last < len(draft.tokens) else ""
    return draft.tokens[found.last - 1].lower.endswith(("'s", "’s", "s'", "s’")) or following.endswith(("'s", "’s"))


def _relative_subject(draft: Draft, segment: Segment, parties: list[Found]) -> Found | None:
    """The subject inside a relative clause (`whom the US also blocks`); None where the pronoun itself is the subject."""
    inner = [f for f in parties if f.first > segment.own]
    return inner[0] if inner and draft.words[segment.own] not in ("whose",) else None


def _just_before(draft: Draft, segment: Segment) -> Found | None:
    start = max(segment.first, segment.own)
    earlier = [f for f in draft.within(max(0, min(start - 60, draft.sentences[segment.sentence][0])), start) if f.last <= start and f.form is not MentionForm.PRONOMINAL]
    near = [f for f in earlier if start - f.last <= 3]
    if near:
        return near[-1]
    first, _ = draft.sentences[segment.sentence]
    same = [f for f in earlier if f.first >= first and f.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION)]
    return same[-1] if same else None


def _next_subject(draft: Draft, segments: list[Segment], at: int) -> Found | None:
    for later in segments[at + 1 :]:
        inside = [f for f in draft.within(later.first, later.last) if f.form is not MentionForm.PRONOMINAL or True]
        if inside:
            return inside[0]
    return None


def antecedent(draft: Draft, segment: Segment) -> Found | None:
    """Return the mention that a relative, participle or appositive segment is about."""
    return _just_before(draft, segment)


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
