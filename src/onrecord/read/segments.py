"""Clauses: cut each sentence into segments that can make a claim of their own."""

from bisect import bisect_left

from onrecord.model.vocab import MentionForm
from onrecord.read.asides import is_aside, is_infinitive, opens_attribution
from onrecord.read.broken_off import is_broken_off
from onrecord.read.comparisons_so import is_than
from onrecord.read.draft import Draft, Segment
from onrecord.read.finite import awaits_verb, counts_before, heads_clause, name_main, opens_subject
from onrecord.read.german_relatives import opens_relative
from onrecord.read.inline_source import source_at
from onrecord.read.joints import follows_saying, is_owner_after, is_parted, joins_participles
from onrecord.read.lexicon.listings import TALK
from onrecord.read.marks import in_number, is_field, quotes_name
from onrecord.read.mentions import is_noun_for_body
from onrecord.read.parted import join_parted
from onrecord.read.participles import opens_with_participle, opens_with_place
from onrecord.read.restrictive import CLEFT, opens_with_date, restricts
from onrecord.read.sources import clause_behind_source

_MARKS = frozenset(',;:()[]–—-"“”«»')


_POINTED_AT = frozenset("label designation status tag title post position role distinction rank".split())
"""Nouns that `that` points at: `has carried that label since 2014`."""
_TIMES = frozenset(
    "same very january february march april may june july august september october november december year month week"
    " day date spring summer autumn fall winter morning afternoon evening night time monday tuesday wednesday thursday"
    " friday saturday sunday decade".split()
)
"""Nouns of time that `that` points at: `The Council added him that September`."""
_CLAUSE_TAKING = frozenset(
    "said says say told states stated adds added insisted"
    " insists notes noted claims claimed alleges alleged believes thinks swears"
    " warned"
    " warns argues argued suggested reports reported affirms asserts know predicted predicts expects".split()
)


def cut_segments(draft: Draft) -> list[Segment]:
    """Return the segments of the draft, in order; together they cover every sentence."""
    relatives, verbs = draft.lexicon.relatives, draft.verbs
    draft.verb_places = [at for at, verb in enumerate(verbs) if verb]
    draft.mark_places = [
        at for at, token in enumerate(draft.tokens) if token.text in _MARKS or draft.words[at] in relatives
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
        if draft.tokens[at].text in _MARKS and not in_number(draft, at) and not quotes_name(draft, at):
            if draft.tokens[at].text == ":" and is_field(draft, previous, at):
                continue
            if at + 1 < last:
                cuts[at + 1] = "mark"
            previous = at + 1
            continue
        kind = _opens(draft, at, previous, last)
        if not kind and draft.lexicon.capitalised_nouns and opens_relative(draft, at, _to_mark(draft, at + 1, last)):
            kind = "relative"
        if not kind and at > first and opens_subject(draft, at, last) and _has_verb(draft, first, at):
            cuts[at], previous = "mark", at
            continue
        if kind == "relative" and is_owner_after(draft, at, previous):
            cuts[previous] = "relative"  # `отряд, командиром которого назван X`
            continue
        if kind == "attribution" and at > previous and source_at(draft, at, _to_mark(draft, at, last)) is not None:
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


def _opens(draft: Draft, at: int, previous: int, last: int) -> str:
    """The kind of clause that a word opens; empty where it opens none. `previous` is where the last one began."""
    if opens_attribution(draft, at, last, in_clause=_has_verb(draft, previous, at)):
        return "attribution"
    lexicon, words = draft.lexicon, draft.words
    including = lexicon.including.find(words, at, min(at + 2, last))
    if including and including[0].first == at and not _is_adverb(draft, at, including[0].last, last):
        return "including"
    word = words[at]
    said = _opens_what_is_said(draft, at, previous, last)
    has_to = word == "que" and words[at - 1] in _HAVE_TO | _LIKE  # `tuvo que esperar`, `igual que X`
    has_to = has_to or is_than(draft, at)  # `más débil que hace diez años`
    has_to = has_to or restricts(draft, previous, at)  # `n'a été inscrit qu'en mai`
    cleft = word in CLEFT and opens_with_date(draft, previous, at)
    within = at > 0 and at - 1 == previous and bool(lexicon.including.find(words, at - 1, at + 1))  # `parmi | lesquels`
    if (
        word in lexicon.relatives
        and not (has_to or cleft or within)
        and at > previous - 1
        and not (said == "content" and word in lexicon.content_words)
    ):
        return "relative"
    if said:
        return said
    if word not in lexicon.conjunctions and word not in lexicon.clause_starts:
        return ""
    if word == "yet" and words[at + 1 : at + 2] == ["to"] and lexicon.language == "en":
        return ""  # `has yet to follow`
    verb_before = _has_verb(draft, previous, at)
    verb_after = _has_verb(draft, at + 1, _to_mark(draft, at + 1, last))
    if word in lexicon.conjunctions:
        listed = at + 3 < last and tuple(words[at + 1 : at + 3]) == ("the", "one") and not draft.verbs[at - 1]
        listed = listed or joins_participles(draft, previous, at, _to_mark(draft, at + 1, last))
        joined = _joins_verbs(draft, at) or _counts_on(draft, previous, at, last)
        if listed or (verb_before and verb_after and not joined):
            return "coordinate"
    if word in lexicon.as_words and (_names_what(draft, at, last) or _compares(draft, at, last)):
        return ""
    starts = word in lexicon.clause_starts and not cleft and at > previous and not _before_date(draft, at)
    return "subordinate" if starts and verb_after and verb_before else ""


_HAVE_TO = frozenset("tiene tienen tuvo tuvieron tenía tenían tendrá tendrán hay hubo habrá tendría tendrían".split())
"""Forms of Spanish verbs that with `que` say that somebody has to do something."""
_LIKE = frozenset("igual mismo même ainsi así temps jour día".split())
"""Words that with `que` compare, in French and Spanish."""


def _compares(draft: Draft, at: int, last: int) -> bool:
    """Whether `as` is one of two that compare (`as unjust as they are cruel`), and opens no clause."""
    words = draft.words
    return words[at] == "as" and (words[at + 2 : min(at + 3, last)] == ["as"] or (at > 1 and words[at - 2] == "as"))


def _names_what(draft: Draft, at: int, last: int) -> bool:
    """Whether `as` is followed by what a party is called (`as a foreign terrorist organization`), not by a clause."""
    lexicon, end = draft.lexicon, min(last, at + 5)
    tables = (lexicon.programmes, lexicon.labels, lexicon.roles, lexicon.kin)
    return any(
        not any(draft.verbs[at + 1 : hit.first]) for table in tables for hit in table.find(draft.words, at + 1, end)
    )


def _opens_what_is_said(draft: Draft, at: int, previous: int, last: int) -> str:
    """`content` where a word opens what somebody says, `relative` where `that` opens a relative clause, or empty."""
    lexicon, words, verbs = draft.lexicon, draft.words, draft.verbs
    word = words[at]
    behind_comma = at > 0 and draft.tokens[at - 1].text == ","
    if word in lexicon.content_words and lexicon.language != "en" and (at > previous or behind_comma):
        if word in lexicon.relatives or lexicon.verb_first:
            return "content" if _says_something(draft, previous, at) else ""
        if verbs[at - 1]:
            return "content"
    if word == "that" and lexicon.language == "en" and at + 1 < last and at > previous:
        if (
            words[at + 1] == "of"
            or words[at + 1] in _POINTED_AT
            or (words[at - 1] in lexicon.prepositions and words[at - 1] != "in")
        ):
            return ""
        points = words[at + 1] in _TIMES or is_noun_for_body(draft, at + 1)
        if points and not _has_verb(draft, at + 2, _to_mark(draft, at + 1, last)):
            return ""  # `The Council added him that September`, `Washington has blacklisted that airline as well`
        if verbs[at - 1] or (at >= 2 and verbs[at - 2]):
            return "content"
        if verbs[at + 1]:
            return "relative"
        if _tells_before(draft, previous, at):
            return "content"
    if word in lexicon.prepositions or not _after_speech(draft, at, previous):
        return ""
    return "content" if _has_verb(draft, at + 1, _to_mark(draft, at + 1, last)) else ""


_NEXT_COUNT = 5
"""Tokens behind a conjunction in which the next count of victims stands."""


def _counts_on(draft: Draft, first: int, at: int, last: int) -> bool:
    """Whether a conjunction goes on with a count of the same event: `12 were killed and 30 were wounded`."""
    end, table = min(last, at + 1 + _NEXT_COUNT), draft.lexicon.casualty_words
    if end <= at + 1 or not draft.numbers_in(first, at) or not draft.numbers_in(at + 1, end):
        return False
    before, after = table.find(draft.words, first, at), table.find(draft.words, at + 1, end)
    return bool(before and after) and before[-1].value != after[0].value


_LONGEST_SAID = 3
"""Words of a verb of saying."""


def _says_something(draft: Draft, first: int, at: int) -> bool:
    """Whether a verb of saying stands before a word: right before it, or anywhere where the verb opens its clause."""
    if at and draft.tokens[at - 1].text == "," and not draft.lexicon.verb_first:
        at -= 1  # `X пишет, что ...`
        first = max(0, at - _LONGEST_SAID)
    hits = draft.lexicon.reporting.find(draft.words, first, at)
    said = [hit for hit in hits if hit.last - hit.first > 1 or draft.verbs[hit.first]]
    return any(draft.lexicon.verb_first or hit.last == at for hit in said)


def _tells_before(draft: Draft, first: int, at: int) -> bool:
    """Whether `that` goes on from a verb of saying further back: `was reported in the press that X ...`."""
    token = draft.tokens[at + 1].text
    opens = token[0].isupper() or draft.words[at + 1] in draft.lexicon.articles | draft.lexicon.pronouns.keys()
    hits = draft.lexicon.reporting.find(draft.words, first, at) if opens else []
    return any(draft.verbs[hit.first] and hit.value in ("said", "believed") for hit in hits)


def _joins_verbs(draft: Draft, at: int) -> bool:
    """Whether a conjunction joins two verbs of one clause (`was founded and led by X`)."""
    return draft.verbs[at - 1] and at + 1 < len(draft.verbs) and draft.verbs[at + 1]


_WITH = frozenset("mit bei auf avec chez dans con para с со на".split())


def _is_adverb(draft: Draft, at: int, behind: int, last: int) -> bool:
    """Whether `among others` only tells of a place or a way: `macht Geschäfte unter anderem in X`, `notamment à X`."""
    lexicon = draft.lexicon
    if lexicon.language == "en" or behind >= last or not at or draft.tokens[at - 1].text == ",":
        return False
    return draft.words[behind] in lexicon.in_words | _WITH


def _before_date(draft: Draft, at: int) -> bool:
    """Whether a word such as `since` opens a date and no clause, or is an adverb: `has since been taken off`."""
    if draft.words[at] == "since" and draft.words[at - 1] in draft.lexicon.auxiliaries:
        return True
    end = draft.tokens[at].end
    return any(0 <= d.start - end <= 5 for d in draft.dates_near(end, end))


def _after_speech(draft: Draft, at: int, previous: int) -> bool:
    """Whether the word before is a verb of saying with a subject of its own (`The entry says | the group ...`)."""
    if at - 1 <= previous or not draft.verbs[at - 1] or draft.words[at - 2] in draft.lexicon.auxiliaries:
        return False
    answers = draft.lexicon.responsible.find(draft.words, at - 1, at + 1)
    if any(hit.first == at - 1 and hit.last > at for hit in answers):
        return False  # `claimed responsibility`: its object is no clause
    hits = draft.lexicon.reporting.find(draft.words, at - 1, at)
    return bool(hits) and hits[0].value in ("said", "believed") and hits[0].phrase in _CLAUSE_TAKING


def _to_mark(draft: Draft, at: int, last: int) -> int:
    """The next mark or relative pronoun from `at` on, `last` where none comes before it."""
    place = bisect_left(draft.mark_places, at)
    return min(last, draft.mark_places[place]) if place < len(draft.mark_places) else last


def _has_verb(draft: Draft, first: int, last: int) -> bool:
    place = bisect_left(draft.verb_places, first)
    return place < len(draft.verb_places) and draft.verb_places[place] < last


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
            if pending is None and awaits_verb(draft, chunks, place):
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
    if (kind == "fragment" and _stands_on_list(draft, first, last)) or (
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
    """Whether a name behind a semicolon opens a statement of its own: `X is on the list; Y, the chief, is not`."""
    if draft.lexicon.language != "en" or not first or draft.tokens[first - 1].text != ";" or last >= end:
        return False
    return any(f.first == first and f.form is MentionForm.NAMED for f in draft.within(first, last))


def _goes_on(draft: Draft, before: Segment, first: int, last: int) -> bool:
    """Whether words go on with a clause that was broken off: `The UN added X, a trader, | to its list on 6 May`."""
    if before.kind not in ("main", "coordinate"):
        return False
    if _names_programme_of(draft, before, first, last):
        return True
    if draft.words[first] not in draft.lexicon.prepositions and draft.words[first] not in _TOGETHER:
        return False
    return any(
        draft.verbs[hit.first] and hit.value in ("strong", "weak")
        for hit in draft.lexicon.list_verbs.find(draft.words, before.first, before.last)
    )


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
    if _has_verb(draft, start, last):
        return "main"
    opens = cut == "main" or "same" in words[start:last]
    place = opens and start < last and draft.lexicon.language == "en" and words[start] in draft.lexicon.prepositions
    if _triggers(draft, start, last, place=place):
        return "appositive"
    return "fragment"


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


def _triggers(draft: Draft, first: int, last: int, *, place: bool) -> bool:
    """Whether words without a verb make a claim of their own: a role, kinship, another name, a birth, a listing.

    Of a place that opens an English sentence (`On the lists of the UN, X is missing`) or is that told before (`X is
    linked, in the same list, to Y`), the noun for a list makes none.
    """
    lexicon, words = draft.lexicon, draft.words
    tables = (lexicon.roles, lexicon.kin, lexicon.alias_words, lexicon.birth, lexicon.tie_nouns)
    if any(table.find(words, first, last) for table in tables):
        return True
    strong = (hit for hit in lexicon.list_verbs.find(words, first, last) if hit.value == "strong")
    return any(not place or words[hit.first] not in lexicon.list_nouns for hit in strong)
