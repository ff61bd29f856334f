"""Who says so, and how: speaker and modality of each segment."""

from collections.abc import Sequence

from onrecord.model.vocab import MentionForm, MentionKind, Modality
from onrecord.read.asides import is_so
from onrecord.read.bearers import owns
from onrecord.read.comparisons import gives_view
from onrecord.read.comparisons_so import compares_times, may_come, outdoes
from onrecord.read.conditional_source import conditional_source
from onrecord.read.draft import Draft, Found, Segment
from onrecord.read.expectations import guesses, outlook_of
from onrecord.read.expected import expected
from onrecord.read.generalities import general
from onrecord.read.inline_source import source_at
from onrecord.read.judgements import is_view, judged
from onrecord.read.lexicon.base import table
from onrecord.read.outlook import foretells, is_hearsay, is_participle, judges
from onrecord.read.source_ends import source_end
from onrecord.read.stances import foretold, stance_of
from onrecord.read.subjects import mark_subjects
from onrecord.read.sweeping import sweeping
from onrecord.text.phrases import Hit

_LIST_TEXT = frozenset(
    "entry listing list narrative summary text committee liste fiche comité"
    " перечень перечню список lista comité eintrag komitee komitees ausschuss ausschusses"
    " комитет комитета комитету списку записи реестру".split()
)


_TAIL_LIMIT = 12
"""Most tokens of a clause that closes a quotation (`..., the ministry said on Tuesday`)."""


_WHATEVER = frozenset({"whatever", "whoever", "despite"})
"""Words by which a clause sets aside what somebody says."""
_OPENING_VERB = 1
"""Words before a verb that opens its clause, the speaker behind it: `و قال X إن`."""
_FARTHEST_VERB = 8
"""Most words for the speaker before such a verb."""
_SPEAKERS = (MentionKind.PERSON, MentionKind.ORGANIZATION)
_NO_TAIL = frozenset(
    "put names named gives give gave ties links calls called describes described considers considered".split()
)
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
        for before, segment in zip([None, *segments], segments, strict=False):
            segment.modality = _modality(draft, segment)
            if before is None:
                continue
            said = segment.kind == "content" or draft.words[segment.own] in draft.lexicon.content_words
            guessed = said and guesses(draft, before)
            if guessed or foretold(draft, before, segment):
                segment.modality = Modality.FORECAST
            elif gives_view(draft, before, segment):
                segment.modality = Modality.OPINION
        _foretell_condition(draft, segments)


_WHENEVER = table(
    "as long as;so long as;if;unless;until;till;once;when;whenever;while;the moment;as soon as;wherever;whatever;"
    "however"
)


def _foretell_condition(draft: Draft, segments: list[Segment]) -> None:
    """Mark the condition of a forecast as one: `As long as fuel is dear, | the trade will go on`."""
    if len(segments) < 2 or draft.lexicon.language != "en":
        return
    condition, told = segments[:2]
    hits = _WHENEVER.find(draft.words, condition.first, min(condition.last, condition.first + 3))
    opens = bool(hits) and hits[0].first == condition.first
    if (
        not opens
        or told.modality != Modality.FORECAST
        or condition.modality not in (Modality.ASSERTED, Modality.REPORTED)
    ):
        return
    if not any(f.form is MentionForm.NAMED and f.kind in _SPEAKERS for f in draft.within(condition.first, told.last)):
        condition.modality = Modality.FORECAST


def _speakers(draft: Draft, segments: list[Segment]) -> None:
    """Say of each segment of a sentence who says it, where another segment names the speaker."""
    for segment in segments:
        _by_list(draft, segment)
        _by_source_inside(draft, segment)
    for at, segment in enumerate(segments):
        teller = _teller_in(draft, *segment.aside) if segment.aside is not None else None
        if teller is not None:
            first, last = teller
            if draft.words[first:last] != ["it"]:  # `it says`: the entry of which the text tells
                _set(draft, segment, first, last, "said")
                segment.speech = ""
            continue
        if segment.kind == "attribution":
            hit = draft.lexicon.according.find(draft.words, segment.first, segment.last)
            start = hit[0].last if hit else segment.first + is_so(draft, segment.first, segment.last)
            end = min(segment.last, source_end(draft, start, segment.last))
            first, last = conditional_source(draft, segment.own, segment.last) or (start, end)
            for other in segments:
                if other is not segment and not _parted(draft, segment, other):
                    _set(draft, other, first, last, "said")
            continue
        verb = _verb_of_saying(draft, segment)
        if verb is None:
            continue
        said, first, last = _said_by(draft, segments, at, verb)
        for other in said:
            _set(draft, other, first, last, "said" if verb.value == "accused" else verb.value)
        if said and verb.value != "accused":
            segment.speech = verb.value


_NEAR_AS = 5
"""Tokens between a verb of saying and the word before what it calls somebody."""


def _by_list(draft: Draft, segment: Segment) -> None:
    """Mark a segment in which a list calls somebody something: `que l'ONU présente comme le chef de X`."""
    lexicon, words = draft.lexicon, draft.words
    if lexicon.language == "en":
        return
    for hit in lexicon.reporting.find(words, segment.first, segment.last):
        behind = words[hit.last : min(segment.last, hit.last + _NEAR_AS)]
        if not draft.verbs[hit.first] or not any(word in lexicon.as_words for word in behind):
            continue
        said_by = lexicon.authorities.find(words, segment.first, hit.first)
        own = [at for at in range(segment.first, hit.first) if words[at] in lexicon.list_texts | _LIST_TEXT]
        if (said_by and said_by[0].value in ("un", "ofac")) or own:
            first = said_by[0].first if said_by else own[0]
            segment.speaker = draft.text_of(first, hit.first)
            segment.listing_speaker = said_by[0].value if said_by else "list"
        return


def _teller_in(draft: Draft, first: int, last: int) -> tuple[int, int] | None:
    """The words for who says so in an aside: behind or before those of `according to`, or of a verb of saying.

    None where an aside only describes who is meant.
    """
    lexicon, words = draft.lexicon, draft.words
    hits = lexicon.according.find(words, first, last) or lexicon.reporting.find(words, first, last)
    if not hits:
        return conditional_source(draft, first, last)
    opens = hits[0].first == first
    return (hits[0].last, last) if opens else (first, hits[0].first)


def _by_source_inside(draft: Draft, segment: Segment) -> None:
    """Mark a segment that itself names its source between its words: `commandait selon l'ONU le secteur de X`."""
    if segment.kind == "attribution":
        return
    if segment.aside is not None:
        return
    for hit in draft.lexicon.according.find(draft.words, segment.first, segment.last):
        source = source_at(draft, hit.first, segment.last)
        if source is not None:
            segment.aside = (source.start, source.end)
            return


def _parted(draft: Draft, one: Segment, other: Segment) -> bool:
    """Whether a semicolon stands between two segments: what follows it is said anew."""
    first, last = sorted((one.first, other.first))
    return any(draft.tokens[at].text == ";" for at in range(first, last))


_BEFORE_NOUN = frozenset("the a an no other any only his her its their our this that every".split())
_ALSO_ADD = frozenset({"added", "adds"})


def _verb_of_saying(draft: Draft, segment: Segment) -> Hit | None:
    """The first verb of saying of a segment; `X claimed responsibility` is none, as X answers for an attack by it."""
    lexicon, words = draft.lexicon, draft.words
    answers = lexicon.responsible.find(words, segment.first, segment.last)
    answering = {hit.first for hit in answers if hit.last > hit.first + 1}
    for hit in lexicon.reporting.find(words, segment.first, segment.last):
        if hit.phrase in _ALSO_ADD and words[hit.last : hit.last + 1] == ["to"]:
            continue  # `added to the list` adds no words
        if lexicon.language == "en" and hit.phrase.endswith("ed") and words[hit.first - 1] in _BEFORE_NOUN:
            continue  # `for no other stated reason`
        if hit.first not in answering and (draft.verbs[hit.first] or hit.last - hit.first > 1):
            return hit
    return None


def _said_by(draft: Draft, segments: list[Segment], at: int, verb: Hit) -> tuple[list[Segment], int, int]:
    """The segments that a verb of saying is about, and the words for the speaker: before the verb, or after it."""
    segment, words = segments[at], draft.words
    if any(word in _WHATEVER for word in words[segment.first : verb.first]):
        return [], segment.first, segment.first  # `whatever your driver says`: who says otherwise
    short = segment.last - segment.first <= _TAIL_LIMIT
    if verb.value == "accused":
        # `X accused the group | of having ties with Y`: what stands after is what X says.
        after = [other for other in segments[at + 1 :] if words[other.first] in draft.lexicon.of_words]
        return (after if verb.last < segment.last else []), segment.first, verb.first
    if at + 1 < len(segments) and segments[at + 1].kind == "content":
        if draft.lexicon.verb_first and verb.first - segment.first <= _OPENING_VERB:
            return segments[at + 1 :], verb.last, segment.last
        if draft.lexicon.verb_first or verb.last >= segment.last - 2:
            return segments[at + 1 :], segment.first, verb.first
    holds_clause = any(draft.verbs[verb.last : segment.last])  # `X, for her part, says the town is quiet`
    told = at and verb.first == segment.first and short and verb.last < segment.last and not holds_clause
    told = told and (verb.phrase not in _NO_TAIL or draft.lexicon.language != "en")
    if told and not _leads_on(draft, verb.last):
        return segments[:at], verb.last, segment.last
    if at and at + 1 < len(segments) and _breaks_in(draft, segments, at, verb):
        return segments[:at], segment.first, verb.first
    closes = at and at == len(segments) - 1 and short and segment.kind in ("main", "fragment")
    plain = verb.phrase not in _NO_TAIL and words[verb.first - 1] not in draft.lexicon.auxiliaries
    if (
        closes
        and plain
        and verb.first - segment.first <= _FARTHEST_VERB
        and _nothing_said(draft, verb.last, segment.last)
    ):
        return segments[:at], segment.first, verb.first
    return [], segment.first, segment.first


def _leads_on(draft: Draft, at: int) -> bool:
    """Whether what is behind an English verb of saying is no speaker: `described as a trader`, `added by the UN`."""
    return draft.lexicon.language == "en" and draft.words[at] in draft.lexicon.prepositions


def _breaks_in(draft: Draft, segments: list[Segment], at: int, verb: Hit) -> bool:
    """Whether a segment between commas tells who says what is around it: `X is listed, his lawyer noted, and so`."""
    segment, words = segments[at], draft.words
    first, last = segment.first, segment.last
    commas = draft.tokens[first - 1].text == "," and last < len(draft.tokens) and draft.tokens[last - 1].text == ","
    commas = commas or (draft.tokens[first - 1].text == "," and draft.tokens[last].text == ",")
    goes_on = draft.words[segments[at + 1].first] in draft.lexicon.conjunctions
    short = verb.first - first <= _FARTHEST_VERB and last - verb.last <= _OPENING_VERB + 1
    plain = verb.phrase not in _NO_TAIL and words[verb.first - 1] not in draft.lexicon.auxiliaries
    return segment.kind == "main" and draft.lexicon.language == "en" and commas and goes_on and short and plain


def _nothing_said(draft: Draft, first: int, last: int) -> bool:
    """Whether what follows a closing `X said` adds no content: no party and at most an adjunct (`on its site`)."""
    return not any(f.form is MentionForm.NAMED for f in draft.within(first, last)) and last - first <= 6


def _set(draft: Draft, segment: Segment, first: int, last: int, act: str) -> None:
    first, last = _without_conjunction(draft, *_behind_relative(draft, first, last))
    if segment.speaker or first >= last:
        return
    segment.speaker = draft.text_of(first, last)
    segment.speaker_found = speaking(draft, first, last)
    words = {part for word in draft.words[first:last] for part in (word, word.rpartition("-")[2])}  # `UN-Eintrag`
    authority = draft.lexicon.authorities.find(draft.words, first, last)
    if words & (_LIST_TEXT | draft.lexicon.list_texts) or (
        authority and last - first <= 5 and authority[0].value in ("un", "ofac")
    ):
        segment.listing_speaker = authority[0].value if authority else "list"
    elif act == "believed":
        segment.speech = "believed"
    else:
        segment.speech = act if act in ("denied", "claimed", "admitted") else "said"


def _behind_relative(draft: Draft, first: int, last: int) -> tuple[int, int]:
    """The words for a speaker behind the pronoun of a relative clause: `X, which the list says was set up in 2008`."""
    if draft.lexicon.language != "en":
        return first, last
    places = [at for at in range(first, last - 1) if draft.words[at] in ("which", "who", "whom")]
    return (places[-1] + 1, last) if places and draft.tokens[places[-1] - 1].text == "," else (first, last)


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


_PASSIVE = frozenset({"wird", "werden"})
"""Forms of the German verb that makes the future, and the passive of the present."""


def _is_passive(draft: Draft, first: int, last: int) -> bool:
    """Whether a German clause ends in a participle: `wird weiter geführt` is no forecast."""
    while last - 1 > first and not draft.tokens[last - 1].text[0].isalpha():
        last -= 1
    return is_participle(draft.words[last - 1])


_GOING = frozenset({"va", "vont"})
_INFINITIVES = ("er", "ir", "re", "oir")
_NEAR_INFINITIVE = 4


def _goes_so(draft: Draft, hit: Hit, last: int) -> bool:
    """Whether the French verb of going foretells nothing, with no infinitive behind it: `il en va de même pour X`."""
    if hit.phrase not in _GOING or draft.lexicon.language != "fr":
        return False
    behind = range(hit.last, min(last, hit.last + _NEAR_INFINITIVE))
    return not any(draft.words[at].endswith(_INFINITIVES) and draft.tokens[at].text.islower() for at in behind)


_JOINS = frozenset("long soon far well".split())
"""Words that with `as` before and behind them join clauses: `as long as he was minister`."""


def _joins(words: Sequence[str], hit: Hit) -> bool:
    return hit.first + 1 < len(words) and words[hit.first + 1] in _JOINS


def _is_name(draft: Draft, hit: Hit) -> bool:
    """Whether a word of the future is a name inside a sentence: `el programa de armas de Irán`."""
    return draft.tokens[hit.first].text[:1].isupper() and not draft.opens_sentence(hit.first)


_COUNT = frozenset({"compte", "comptent", "comptait", "comptaient"})


def _counts(draft: Draft, hit: Hit) -> bool:
    """Whether a French verb of planning has a noun for its object and says what somebody has: `compte un siège`."""
    following = draft.words[hit.last] if hit.last < len(draft.words) else ""
    noun = following in draft.lexicon.articles or following in draft.lexicon.prepositions or following[:1].isdigit()
    return hit.phrase in _COUNT and (noun or bool(draft.numbers_in(hit.last, hit.last + 1)))


def _modality(draft: Draft, segment: Segment) -> str:
    lexicon, words = draft.lexicon, draft.words
    first, last = segment.first, segment.last
    named = any(f.form is MentionForm.NAMED and f.kind in _SPEAKERS for f in draft.within(first, last))
    views = [hit for hit in lexicon.opinions.find(words, first, last) if not _joins(words, hit)]
    told = bool(segment.listing_speaker)  # `by the UN's account the most important bank` is what its text has
    if not told and (views or judges(draft, first, last, named=named) or compares_times(draft, first, last)):
        return Modality.OPINION
    forecasts = [hit for hit in lexicon.forecasts.find(words, first, last) if not _goes_so(draft, hit, last)]
    forecasts = [hit for hit in forecasts if not _is_name(draft, hit)]
    if forecasts and not (forecasts[0].phrase.split()[0] in _PASSIVE and _is_passive(draft, first, last)):
        return Modality.FORECAST
    if foretells(draft, first, last) or may_come(draft, first, last):
        return Modality.FORECAST
    ahead = outlook_of(draft, segment) or judged(draft, segment) or general(draft, segment)
    ahead = ahead or stance_of(draft, segment) or expected(draft, segment)
    ahead = ahead or ("" if told else sweeping(draft, segment))
    if not ahead and segment.speaker and not told and outdoes(draft, first, last):
        ahead = Modality.OPINION  # `X, opina un vecino, pesa más que Y`
    if ahead:
        return ahead
    hits = [hit for hit in lexicon.attempts.find(words, first, last) if not _counts(draft, hit)]
    if hits:
        return hits[0].value
    if segment.speech == "believed" or "believed" in words[first:last]:
        return Modality.OPINION if is_view(draft, segment) else Modality.BELIEVED
    if segment.speech == "denied":
        return Modality.DENIED
    if (segment.speaker and not segment.listing_speaker) or is_hearsay(draft, first, last):
        return Modality.REPORTED
    return Modality.ASSERTED
