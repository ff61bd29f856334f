"""Clauses: cut each sentence into segments that can make a claim of their own."""

from onrecord.read.draft import Draft, Segment
from onrecord.text.phrases import PhraseTable

_MARKS = frozenset(",;:()[]–—-\"“”«»")
_STOPS = frozenset(".!?…")


def mark_verbs(draft: Draft) -> list[bool]:
    """Return, for each token, whether it works as a verb.

    Forms in `lexicon.verbs` and auxiliaries always do; forms that are nouns as well (`attack`, `links`) only
    after a subject: a pronoun, a name, a plural noun, an adverb, `to` or an auxiliary.
    """
    lexicon, words = draft.lexicon, draft.words
    marks = [False] * len(words)
    for at, word in enumerate(words):
        before = words[at - 1] if at else ""
        if word in lexicon.auxiliaries or (word in lexicon.verbs and before not in lexicon.articles):
            marks[at] = True
        elif word in lexicon.noun_verbs:
            marks[at] = _after_subject(draft, at, before)
        elif word.endswith("ed") and len(word) > 4 and lexicon.language == "en" and draft.tokens[at].text.islower():
            following = words[at + 1] if at + 1 < len(words) else ""
            attributive = before in lexicon.conjunctions and following.isalpha() and following not in lexicon.prepositions and following not in lexicon.articles
            marks[at] = before not in lexicon.articles and before not in lexicon.prepositions and not attributive
    return marks


def _after_subject(draft: Draft, at: int, before: str) -> bool:
    lexicon = draft.lexicon
    if at == 0 or before in _MARKS or before in _STOPS:
        return False
    if before == "that" and draft.words[at].endswith("ing"):
        return False
    if before in lexicon.pronouns or before in lexicon.relatives or before in ("to", "that") or before in lexicon.auxiliaries:
        return True
    if before in lexicon.articles or before in lexicon.prepositions or before in lexicon.conjunctions or before in lexicon.possessives:
        return False
    following = draft.words[at + 1] if at + 1 < len(draft.words) else ""
    if following in lexicon.auxiliaries or following in ("of", "by", "against", "on", "in"):
        return draft.words[at].endswith("ed")
    named = draft.tokens[at - 1].text[0].isupper() and before not in lexicon.authorities
    return (named or before.endswith("ly") or before.endswith("s")) and draft.tokens[at].text[0].islower()


def after_dateline(draft: Draft, first: int, last: int) -> int:
    """Return the first token after a dateline (`KABUL, 24 August 2021 - `), or `first` where there is none.

    A dateline opens a paragraph with a capitalised place, holds no verb, and ends in a dash, or in a stop after
    capitals only.
    """
    text, tokens = draft.document.text, draft.tokens
    start = tokens[first].start
    if start and "\n" not in text[max(0, start - 3) : start]:
        return first
    for at in range(first + 1, min(first + 16, last - 1)):
        if draft.verbs[at] and not tokens[at].text[0].isupper():
            return first
        mark = tokens[at].text
        capitals = tokens[first].text.isupper() and len(tokens[first].text) > 2
        if mark in "-–—" and text[tokens[at].start - 1] == " " and (capitals or any(d.end <= tokens[at].start for d in draft.dates_in(first, at))):
            return at + 1
    return first


def cut_segments(draft: Draft) -> list[Segment]:
    """Return the segments of the draft, in order; together they cover every sentence."""
    segments: list[Segment] = []
    for number, (first, last) in enumerate(draft.sentences):
        if first < last:
            segments.extend(_merge(draft, _chunks(draft, first, last), number))
    return segments


def _chunks(draft: Draft, first: int, last: int) -> list[tuple[int, int, str]]:
    cuts: dict[int, str] = {first: "main"}
    previous = first
    for at in range(first, last):
        word = draft.words[at]
        if draft.tokens[at].text in _MARKS and not _in_number(draft, at):
            if at + 1 < last:
                cuts[at + 1] = "mark"
            previous = at + 1
            continue
        kind = _opens(draft, at, previous, last)
        if kind and at > first:
            cuts[at] = kind
            previous = at
        elif kind == "attribution":
            cuts[at] = kind
    starts = sorted(cuts)
    return [(start, end, cuts[start]) for start, end in zip(starts, [*starts[1:], last], strict=True)]


def _in_number(draft: Draft, at: int) -> bool:
    """Whether a comma stands inside a date (`July 5, 2012`), where it opens nothing."""
    if draft.tokens[at].text != ",":
        return False
    start = draft.tokens[at].start
    return any(d.start < start < d.end for d in draft.dates_near(start, start + 1))


def _opens(draft: Draft, at: int, previous: int, last: int) -> str:
    lexicon, words = draft.lexicon, draft.words
    word = words[at]
    according = lexicon.according.find(words, at, min(at + 4, last))
    if according and according[0].first == at and words[min(according[0].last, last - 1)] not in lexicon.relatives:
        return "attribution"
    if lexicon.including.find(words, at, min(at + 2, last)) and lexicon.including.find(words, at, min(at + 2, last))[0].first == at:
        return "including"
    if word in lexicon.relatives and at > previous - 1:
        return "relative"
    if word in lexicon.content_words and lexicon.language != "en" and at > previous and draft.verbs[at - 1]:
        return "content"
    if word == "that" and lexicon.language == "en" and at + 1 < last and at > previous:
        if draft.verbs[at - 1] or (at >= 2 and draft.verbs[at - 2]):
            return "content"
        if draft.verbs[at + 1]:
            return "relative"
    stretch = _to_mark(draft, at + 1, last)
    if _after_speech(draft, at, previous) and word not in lexicon.prepositions and _has_verb(draft, at + 1, stretch):
        return "content"
    if word in lexicon.conjunctions and at + 3 < last and words[at + 1] == "the" and words[at + 2] == "one" and not draft.verbs[at - 1]:
        return "coordinate"
    if word in lexicon.conjunctions and _has_verb(draft, previous, at) and _has_verb(draft, at + 1, stretch) and not _joins_verbs(draft, at):
        return "coordinate"
    if word in lexicon.clause_starts and at > previous and not _before_date(draft, at) and _has_verb(draft, at + 1, stretch) and _has_verb(draft, previous, at):
        return "subordinate"
    return ""


def _joins_verbs(draft: Draft, at: int) -> bool:
    """Whether a conjunction joins two verbs of one clause (`was founded and led by X`)."""
    return draft.verbs[at - 1] and at + 1 < len(draft.verbs) and draft.verbs[at + 1]


def _before_date(draft: Draft, at: int) -> bool:
    """Whether a word such as `since` opens a date and no clause."""
    end = draft.tokens[at].end
    return any(0 <= d.start - end <= 5 for d in draft.dates_near(end, end))


def _after_speech(draft: Draft, at: int, previous: int) -> bool:
    """Whether the word before is a verb of saying with a subject in its own clause (`The entry says | the group ...`)."""
    if at - 1 <= previous or not draft.verbs[at - 1] or draft.words[at - 2] in draft.lexicon.auxiliaries:
        return False
    hits = draft.lexicon.reporting.find(draft.words, at - 1, at)
    return bool(hits) and hits[0].value in ("said", "believed") and hits[0].phrase in _CLAUSE_TAKING


_CLAUSE_TAKING = frozenset(
    "said says say told states stated adds added insisted insists notes noted claims claimed alleges alleged believes thinks swears"
    " warned warns argues argued suggested reports reported affirms asserts know predicted predicts expects".split()
)


def _to_mark(draft: Draft, at: int, last: int) -> int:
    end = at
    while end < last and draft.tokens[end].text not in _MARKS and draft.words[end] not in draft.lexicon.relatives:
        end += 1
    return end


def _has_verb(draft: Draft, first: int, last: int) -> bool:
    return any(draft.verbs[first:last])


def _merge(draft: Draft, chunks: list[tuple[int, int, str]], sentence: int) -> list[Segment]:
    """Join chunks that cannot stand alone: a leading noun phrase with what follows, a list item or adjunct with what precedes."""
    segments: list[Segment] = []
    pending: int | None = None
    for first, last, cut in chunks:
        start = first if pending is None else pending
        kind = _kind(draft, first, last, cut)
        if kind == "fragment" and cut not in ("including", "attribution"):
            if segments and segments[-1].kind != "attribution":
                segments[-1].last = last
            elif pending is None:
                pending = first
            continue
        if kind == "appositive" and not segments and pending is None and cut == "main":
            kind = "main"
        segments.append(Segment(first=start, last=last, kind="main" if kind == "fragment" else kind, sentence=sentence, own=first))
        pending = None
    if pending is not None:
        segments.append(Segment(first=pending, last=chunks[-1][1], kind="fragment", sentence=sentence, own=pending))
    return segments


def _kind(draft: Draft, first: int, last: int, cut: str) -> str:
    if cut in ("relative", "content", "including", "attribution", "coordinate", "subordinate"):
        return cut
    words = draft.words
    start = first
    while start < last and words[start] in draft.lexicon.conjunctions:
        start += 1
    if start < last and (draft.tokens[start].text.islower() or cut == "main") and _is_participle(words[start]) and not _finite_before(draft, start, last):
        return "participle"
    if _has_verb(draft, start, last):
        return "main"
    if _triggers(draft, start, last):
        return "appositive"
    return "fragment"


def _is_participle(word: str) -> bool:
    return word in ("known", "born", "led", "set", "put", "made", "built", "held", "run", "based", "aka", "alias", "also") or (
        word.endswith(("ed", "ing")) and len(word) > 4
    )


def _finite_before(draft: Draft, start: int, last: int) -> bool:
    return any(draft.words[at] in draft.lexicon.auxiliaries for at in range(start, min(start + 1, last)))


def _triggers(draft: Draft, first: int, last: int) -> bool:
    lexicon, words = draft.lexicon, draft.words
    tables: tuple[PhraseTable, ...] = (lexicon.roles, lexicon.kin, lexicon.alias_words, lexicon.birth, lexicon.list_verbs, lexicon.relations,
                                       lexicon.casualty_words)
    return any(table.find(words, first, last) for table in tables[:4]) or any(
        hit.value == "strong" for hit in lexicon.list_verbs.find(words, first, last)
    )
