"""Clauses: cut each sentence into segments that can make a claim of their own."""

from onrecord.model.vocab import MentionForm
from onrecord.read.asides import is_aside, is_infinitive
from onrecord.read.broken_off import is_broken_off
from onrecord.read.draft import Draft, Segment
from onrecord.read.finite import awaits_verb, counts_before, heads_clause, name_main, opens_subject
from onrecord.read.german_relatives import opens_relative
from onrecord.read.inline_source import source_at
from onrecord.read.joints import denies_before_colon, follows_saying, is_owner_after, is_parted, leaves_denial
from onrecord.read.lexicon.listings import TALK
from onrecord.read.marks import in_name, in_number, in_row, is_field, quotes_name, quotes_word
from onrecord.read.parted import join_parted
from onrecord.read.participles import opens_with_participle, opens_with_place
from onrecord.read.segment_openings import opening_of
from onrecord.read.segment_spans import has_verb, to_mark, triggers
from onrecord.read.sources import clause_behind_source

_MARKS = frozenset(',;:()[]–—-"“”«»')


def cut_segments(draft: Draft) -> list[Segment]:
    """Return the segments of the draft, in order; together they cover every sentence."""
    relatives, verbs = draft.lexicon.relatives, draft.verbs
    draft.verb_places = [at for at, verb in enumerate(verbs) if verb]
    draft.mark_places = [
        at
        for at, token in enumerate(draft.tokens)
        if (token.text in _MARKS and not in_name(draft, at)) or draft.words[at] in relatives
    ]
    segments: list[Segment] = []
    for number, (first, last) in enumerate(draft.sentences):
        if first < last:
            segments.extend(_merge(draft, _chunks(draft, first, last), number))
    return segments


def _chunks(draft: Draft, first: int, last: int) -> list[tuple[int, int, str]]:
    cuts: dict[int, str] = {first: "main"}
    previous = first
    for at in range(first, last):
        if (
            draft.tokens[at].text in _MARKS
            and not in_number(draft, at)
            and not in_name(draft, at)
            and not in_row(draft, at, last)
            and not (quotes_name(draft, at) or quotes_word(draft, at))
        ):
            if (draft.tokens[at].text == ":" and is_field(draft, previous, at)) or leaves_denial(draft, at, last):
                continue
            if at + 1 < last:
                cuts[at + 1] = "mark"
            previous = at + 1
            continue
        kind = opening_of(draft, at, previous, last)
        if not kind and draft.lexicon.capitalised_nouns and opens_relative(draft, at, to_mark(draft, at + 1, last)):
            kind = "relative"
        if not kind and at > first and opens_subject(draft, at, last) and has_verb(draft, first, at):
            cuts[at], previous = "mark", at
            continue
        if kind == "relative" and is_owner_after(draft, at, previous):
            cuts[previous] = "relative"  # `отряд, командиром которого назван X`
            continue
        if kind == "attribution" and at > previous and source_at(draft, at, to_mark(draft, at, last)) is not None:
            continue
        if kind and at > first:
            cuts[at] = kind
            previous = at
        elif kind == "attribution":
            cuts[at] = kind
        behind = clause_behind_source(draft, at, last) if kind == "attribution" and at <= previous else None
        if behind is not None:
            cuts[behind] = "main"
            previous = behind
    starts = sorted(cuts)
    return [(start, end, cuts[start]) for start, end in zip(starts, [*starts[1:], last], strict=True)]


def _merge(draft: Draft, chunks: list[tuple[int, int, str]], sentence: int) -> list[Segment]:
    """Join chunks that cannot stand alone: a leading noun phrase with what follows, an adjunct with what precedes."""
    segments: list[Segment] = []
    pending: int | None = None
    aside: tuple[int, int] | None = None
    chunks, sources = join_parted(draft, chunks)
    done = 0
    for place, (first, last, cut) in enumerate(chunks):
        if place < done:
            continue
        aside = sources.get(first, aside)
        pending = _after_part(draft, segments, pending, first, sentence)
        start = first if pending is None else pending
        kind = _kind(draft, first, last, cut)
        if pending is not None and _is_set_in(draft, pending, chunks, place, kind, aside):
            aside = (first, last)
            continue
        if pending is None:
            done = place + _taken_on(draft, segments, chunks, place, kind)
            if done > place:
                continue
            kind = _kind_alone(draft, segments, kind, (first, last, cut))
        if kind == "fragment" and cut not in ("including", "attribution"):
            if pending is None and (
                awaits_verb(draft, chunks, place) or _joins_described(draft, segments, chunks, place)
            ):
                pending = first
            elif pending is not None or not _joins_behind_source(draft, segments, last):
                pending = _place_fragment(draft, segments, pending, (first, last, chunks[-1][1]))
            continue
        if pending is not None and kind == "main" and _stands_alone(draft, pending, first, last):
            # `X ebenso, | behauptet ein Blog`: what is said has no verb, and the clause behind it says who says it
            segments.append(Segment(first=pending, last=first, kind="fragment", sentence=sentence, own=pending))
            start, pending = first, None
        goes_on = kind == "appositive" and segments and pending is None
        if goes_on and (_goes_on(draft, segments[-1], first, last) or _awaits_object(draft, segments[-1], first, last)):
            segments[-1].last = last
            continue
        own = start if aside is not None else first
        segments.append(
            Segment(first=start, last=last, kind="main" if kind == "fragment" else kind, sentence=sentence, own=own)
        )
        segments[-1].aside = aside
        pending = aside = None
    if pending is not None:
        segments.append(Segment(first=pending, last=chunks[-1][1], kind="fragment", sentence=sentence, own=pending))
    name_main(draft, segments)
    return segments


def _taken_on(draft: Draft, segments: list[Segment], chunks: list[tuple[int, int, str]], at: int, kind: str) -> int:
    """Let the last segment go on with a chunk that is none of its own, and return how many chunks it took."""
    first, last, cut = chunks[at]
    if not segments:
        return 0
    following = chunks[at + 1] if at + 1 < len(chunks) else None
    if following is not None and is_broken_off(draft, segments[-1], first, last, following):
        segments[-1].aside, segments[-1].last = (first, last), following[1]
        return 2
    if kind == "main" and cut == "mark" and is_infinitive(draft, first, last):
        segments[-1].last = last
        return 1
    return 0


def _after_part(draft: Draft, segments: list[Segment], pending: int | None, first: int, sentence: int) -> int | None:
    """Make words that a semicolon parts from the rest a segment of their own; return those that still wait."""
    if pending is None or not is_parted(draft, pending, first):
        return pending
    segments.append(Segment(first=pending, last=first, kind="fragment", sentence=sentence, own=pending))
    return None


def _kind_alone(draft: Draft, segments: list[Segment], kind: str, chunk: tuple[int, int, str]) -> str:
    """The kind of a chunk that no words without a verb stand before."""
    first, last, cut = chunk
    denied = bool(segments) and denies_before_colon(draft, segments[-1].first, first)
    if (kind == "fragment" and (denied or _stands_on_list(draft, first, last))) or (
        kind == "appositive" and not segments and cut == "main"
    ):
        return "main"
    said = kind in ("fragment", "main") and cut == "mark" and follows_saying(draft, segments, first, last)
    return "content" if said else kind


def _is_set_in(
    draft: Draft, pending: int, chunks: list[tuple[int, int, str]], at: int, kind: str, aside: tuple[int, int] | None
) -> bool:
    """Whether a part of a sentence in commas breaks off the clause that opened before it, and makes none of its own."""
    first, last, cut = chunks[at]
    if kind == "main" and cut == "mark" and is_aside(draft, pending, first, last):
        return True
    return aside is None and kind == "participle" and counts_before(draft, pending, chunks, at)


def _stands_alone(draft: Draft, begin: int, first: int, last: int) -> bool:
    """Whether words without a verb are a part of their own before the clause behind them."""
    return _leaves_verb_out(draft, begin, first, last) or heads_clause(draft, begin, first, last)


def _place_fragment(
    draft: Draft, segments: list[Segment], pending: int | None, place: tuple[int, int, int]
) -> int | None:
    """Put words without a verb to the segment before, or leave them to the next; return where what is left begins."""
    first, last, end = place
    if _opens_anew(draft, first, last, end) or _opens_echo(draft, first, last):
        return first
    if pending is not None and (_opens_echo(draft, pending, first) or (segments and segments[-1].last <= pending)):
        return pending  # `so, on the same day, | was X`: the echo goes on to its verb
    if segments and segments[-1].kind != "attribution":
        segments[-1].last = last
        return pending
    return first if pending is None else pending


def _joins_behind_source(draft: Draft, segments: list[Segment], last: int) -> bool:
    """Take words without a verb to a clause that has its source in commas: `родился, по данным X, | в Y`."""
    if draft.lexicon.language not in TALK or len(segments) < 2 or segments[-1].kind != "attribution":
        return False
    source, clause = segments[-1], segments[-2]
    verb = any(draft.verbs[clause.first : clause.last])
    plain = clause.kind in ("main", "coordinate", "content", "relative") and clause.aside is None
    if not (verb and plain and clause.last == source.first and draft.tokens[clause.last - 1].text == ","):
        return False
    segments.pop()
    clause.aside, clause.last = (source.first, source.last), last
    return True


_DESCRIBED = frozenset({"participle", "appositive"})


def _joins_described(draft: Draft, segments: list[Segment], chunks: list[tuple[int, int, str]], at: int) -> bool:
    """Whether a conjunction and a name open the next description: `X, born in 1961, | and Y, | born in 1969`."""
    first, last, _ = chunks[at]
    if not segments or segments[-1].kind not in _DESCRIBED or at + 1 >= len(chunks):
        return False
    behind, end, cut = chunks[at + 1]
    if draft.words[first] not in draft.lexicon.conjunctions or draft.tokens[last - 1].text != ",":
        return False
    named = next((f for f in draft.within(first, last) if f.last == last - 1 and f.form is MentionForm.NAMED), None)
    small = draft.lexicon.articles | draft.lexicon.titles
    plain = named is not None and all(draft.words[n] in small for n in range(first + 1, named.first))
    return plain and _kind(draft, behind, end, cut) in _DESCRIBED


def _leaves_verb_out(draft: Draft, begin: int, first: int, last: int) -> bool:
    """Whether words leave out the verb told before (`X ebenso`), and the clause behind them tells who says so."""
    lexicon = draft.lexicon
    talk = TALK.get(lexicon.language)
    if talk is None or talk.too.find(draft.words, begin, first) is None or last - first > _LONGEST_TELLER:
        return False
    hits = lexicon.reporting.find(draft.words, first, min(first + 3, last))
    said = bool(hits) and hits[0].first == first and hits[0].value in ("said", "believed")
    return said and draft.verbs[first] and hits[0].last < last and first > 0 and draft.tokens[first - 1].text in ',»"“'


_LONGEST_TELLER = 12
"""Tokens of a clause that says who says what stands before it."""


def _stands_on_list(draft: Draft, first: int, last: int) -> bool:
    """Whether words without a verb, up to a semicolon, put a name on a list: `«Заря» тоже в списке; ...`."""
    if last >= len(draft.tokens) or draft.tokens[last - 1].text != ";" or draft.lexicon.language == "en":
        return False
    named = any(f.form is MentionForm.NAMED for f in draft.within(first, last))
    return named and bool(draft.lexicon.list_nouns.find(draft.words, first, last))


_SO = frozenset({"so", "likewise", "nor", "neither"})
_LONGEST_SO = 3


def _opens_echo(draft: Draft, first: int, last: int) -> bool:
    """Whether `so` stands alone before a comma, behind another clause: `X was listed; so, on that day, was Y`."""
    if draft.lexicon.language != "en" or not first or draft.tokens[first - 1].text not in ",;":
        return False
    words = [draft.words[at] for at in range(first, min(last, first + _LONGEST_SO)) if draft.words[at].isalpha()]
    return last - first <= _LONGEST_SO and words[-1:] != [] and words[-1] in _SO and draft.tokens[last - 1].text == ","


def _opens_anew(draft: Draft, first: int, last: int, end: int) -> bool:
    """Whether a name behind a semicolon opens a statement of its own: `X is on the list; Y, the chief, is not`.

    So do words for others, or for one of those told before: `X is on it; the other two, Y and Z, are not`.
    """
    if draft.lexicon.language != "en" or not first or draft.tokens[first - 1].text != ";" or last >= end:
        return False
    if draft.words[first] in _OPENING and not any(draft.verbs[first:last]):
        return True
    return any(f.first == first and f.form is MentionForm.NAMED for f in draft.within(first, last))


def _goes_on(draft: Draft, before: Segment, first: int, last: int) -> bool:
    """Whether words go on with a clause that was broken off: `The UN added X, a trader, | to its list on 6 May`."""
    if before.kind not in ("main", "coordinate"):
        return False
    if _names_programme_of(draft, before, first, last):
        return True
    first = _behind_names(draft, first, last)
    if first >= last or (draft.words[first] not in draft.lexicon.prepositions and draft.words[first] not in _TOGETHER):
        return False
    return any(
        draft.verbs[hit.first] and hit.value in ("strong", "weak")
        for hit in draft.lexicon.list_verbs.find(draft.words, before.first, before.last)
    )


def _behind_names(draft: Draft, first: int, last: int) -> int:
    """The token behind names joined to the one before: `The UN added X, | Y and Z to its list`; `first` for none."""
    lexicon, at, joined = draft.lexicon, first, False
    named = {f.first: f.last for f in draft.within(first, last) if f.form is MentionForm.NAMED}
    while at < last and (at in named or draft.words[at] in lexicon.conjunctions or draft.words[at] in lexicon.articles):
        joined = joined or draft.words[at] in lexicon.conjunctions
        at = named.get(at, at + 1)
    return at if joined and named else first


_OPENING = frozenset("the its his her their that this these those another".split())
"""Words that open the subject of a statement: `its daughter, X, makes ...`."""
_TOGETHER = frozenset(
    "together along alongside gemeinsam zusammen ensemble junto junta juntos вместе одновременно".split()
)
"""Words that open whom a party was listed with."""
_PROGRAMMES = frozenset(
    "programme program programmes programs order orders heading rubric regime tag label décret étiquette rubrique"
    " régime programa programas etiqueta orden apartado régimen programm verordnung erlass rubrik"
    " программе программам разделу указу рубрике".split()
)
"""Nouns for a programme of a list, behind the preposition that puts somebody under it."""


def _names_programme_of(draft: Draft, before: Segment, first: int, last: int) -> bool:
    """Whether words say under which programme: `X is on the list, | but under its drug kingpin programme`."""
    lexicon = draft.lexicon
    while first < last and (draft.words[first] in lexicon.conjunctions or draft.words[first] in lexicon.adverbs):
        first += 1
    if first >= last or draft.words[first] not in lexicon.prepositions or any(draft.verbs[first:last]):
        return False
    named = lexicon.programmes.find(draft.words, first, last)
    nouns = any(word in _PROGRAMMES for word in draft.words[first:last])
    return bool(named or nouns) and bool(lexicon.list_nouns.find(draft.words, before.first, before.last))


def _awaits_object(draft: Draft, before: Segment, first: int, last: int) -> bool:
    """Whether words give whom an authority lists, after a date in commas: `The UN listed, on 3 May, | Mr X`."""
    if before.kind not in ("main", "coordinate"):
        return False
    hits = [
        hit for hit in draft.lexicon.list_verbs.find(draft.words, before.first, before.last) if hit.value == "strong"
    ]
    if not hits or not draft.verbs[hits[0].first]:
        return False
    own = draft.within(before.first, before.last)
    acts = any(found.authority and found.last <= hits[0].first for found in own)
    named = any(f.form is MentionForm.NAMED and not f.authority for f in own)
    return acts and not named and any(f.form is MentionForm.NAMED for f in draft.within(first, last))


def _kind(draft: Draft, first: int, last: int, cut: str) -> str:
    if cut in ("relative", "content", "including", "attribution", "coordinate", "subordinate"):
        return cut
    words = draft.words
    start = first
    while start < last and words[start] in draft.lexicon.conjunctions:
        start += 1
    opens = start + 1 < last and cut == "main" and draft.lexicon.language == "en"
    if opens and words[start] in ("never", "not", "first", "later", "since"):
        start = min(start + 1, last - 1)  # `Never listed by the UN.`
    if (
        start < last
        and (draft.tokens[start].text.islower() or cut == "main")
        and _is_participle(words[start])
        and not (words[start] == "also" and words[start + 1 : start + 2] and words[start + 1] in draft.lexicon.articles)
        and not _opens_name(draft, start)
        and not _finite_before(draft, start, last)
    ):
        return "participle"
    if cut == "mark" and (opens_with_participle(draft, start, last) or opens_with_place(draft, start, last)):
        return "participle"
    births = draft.lexicon.birth.find(words, start, min(start + 2, last))
    if cut == "main" and births and births[0].first == start and not any(draft.verbs[start:last]):
        return "participle"  # `Né au Cameroun, il ...`
    if cut == "mark" and (_describes_by_birth(draft, start, last) or _describes_by_founding(draft, start, last)):
        return "appositive"
    if has_verb(draft, start, last):
        return "main"
    opens = cut == "main" or "same" in words[start:last]
    place = opens and start < last and draft.lexicon.language == "en" and words[start] in draft.lexicon.prepositions
    if triggers(draft, start, last, place=place):
        return "appositive"
    return "fragment"


def _describes_by_birth(draft: Draft, first: int, last: int) -> bool:
    """Whether words describe the name before them by a birth, and have no verb: `met X, a general born in 1960`."""
    if draft.lexicon.language != "en" or not 2 <= first < last or draft.words[first] not in ("a", "an"):
        return False
    verbs = [at for at in range(first, last) if draft.verbs[at]]
    named = any(f.last == first - 1 and f.form is MentionForm.NAMED for f in draft.around(first, 8, 0))
    return named and draft.tokens[first - 1].text == "," and [draft.words[at] for at in verbs] == ["born"]


_LONGEST_BODY = 4
"""Tokens of the noun for a body before the participle that says when it was founded."""


def _describes_by_founding(draft: Draft, first: int, last: int) -> bool:
    """Whether words behind a name say when it was founded, without a verb: `X, organisation créée en 2011`."""
    if draft.lexicon.language == "en" or first < 2 or not draft.dates_in(first, last):
        return False
    hits = draft.lexicon.founding.find(draft.words, first, min(last, first + _LONGEST_BODY + 1))
    named = any(f.last == first - 1 and f.form is MentionForm.NAMED for f in draft.around(first, 8, 0))
    plain = bool(hits) and all(not draft.verbs[at] or at >= hits[0].first for at in range(first, last))
    finite = any(draft.verbs[at] for at in range(hits[0].last, last)) if hits else True
    return named and draft.tokens[first - 1].text == "," and plain and not finite


def _opens_name(draft: Draft, at: int) -> bool:
    """Whether a word is a part of a name: `Saeed` and `Ahmed` end as participles do."""
    return any(f.first <= at < f.last and f.form is MentionForm.NAMED for f in draft.around(at, 6, 6))


def _is_participle(word: str) -> bool:
    return word in _PARTICIPLES or (word.endswith(("ed", "ing")) and len(word) > 4)


_PARTICIPLES = frozenset(
    "known born led set put made built held run based aka alias also drawn taken given chosen seen shown sworn written"
    " driven thrown grown flown begun stolen spoken broken hidden beaten torn worn".split()
)
"""Irregular participles; most of them are no past form."""


def _finite_before(draft: Draft, start: int, last: int) -> bool:
    return any(draft.words[at] in draft.lexicon.auxiliaries for at in range(start, min(start + 1, last)))
