"""Ties that somebody states of two others: `the list ties X to Y`, `X is put down to Y`, `the Treasury gives him X`."""

import functools
from typing import Any, NamedTuple

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, MentionKind, Modality, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found

_TO = {
    ("to", "with"): "tie link connect bind couple hitch",
    ("to",): "attribute ascribe assign attach trace relate chain tether credit",
    ("on",): "hang pin",
    ("with",): "associate group bracket lump",
    ("under",): "file group",
    ("down to",): "put",
    ("back to",): "trace lead follow",
}
"""Verbs that tie what follows them to another party, with the words before that party."""
_BACK = {("to",): "lead run go trace point", ("on",): "hang", ("from",): "hang", ("under",): "come"}
"""Verbs that tie their own subject to another party: `the firm hangs on him`, `its shares lead back to him`."""
_AWAY = frozenset({("lead", "to"), ("run", "to"), ("go", "to"), ("point", "to")})
"""Verbs of `_BACK` that tie with `back` before the preposition alone: `leads back to`."""
_GIVE = frozenset("gives give gave credits credited assigns assigned puts".split())
"""Verbs after which the owner stands first where a list gives him something: `the Treasury gives him the firm`."""
_IRREGULAR = {
    **dict.fromkeys(("tied", "ties", "tying"), "tie"),
    **dict.fromkeys(("bound", "binds", "binding"), "bind"),
    **dict.fromkeys(("hung", "hangs", "hanging"), "hang"),
    **dict.fromkeys(("puts", "putting"), "put"),
    **dict.fromkeys(("pinned", "pinning"), "pin"),
    **dict.fromkeys(("led", "leads", "leading"), "lead"),
    **dict.fromkeys(("ran", "runs", "running"), "run"),
    **dict.fromkeys(("went", "goes", "going"), "go"),
    **dict.fromkeys(("came", "comes", "coming"), "come"),
}
_TEXTS = frozenset(
    "list lists listing listings entry entries file files record records register remarks dossier document designation"
    " notes annex database notice identifiers sheet".split()
)
"""Nouns for a list or what it says of a party: where one of them ties two parties, the list does."""
_ADJUNCTS = frozenset("in by there on directly also both again too only at the its it them this that".split())
_FARTHEST = 24
"""Tokens between such a verb and the party that it ties another one to."""
_LONGEST_AGENT = 6


class _Frame(NamedTuple):
    """A verb of tying at `at`, with the token after the words before the other party: `ties ... to`."""

    at: int
    verb: str
    gap: int
    end: int


def find_stated_ties(clause: Clause, state: State) -> list[Claim]:
    """Return the tie that an English clause says somebody sees, with the other party behind a preposition."""
    if clause.draft.lexicon.language != "en":
        return []
    given = _given(clause, state)
    if given:
        return given
    for frame in _frames(clause):
        left, first = ([], 0) if _is_told_plainly(clause, frame) else _tied(clause, frame)
        right = _behind(clause, frame.end)
        right = [f for f in right if all(f.root is not other.root for other in left)]
        if left and right:
            return [_claim(clause, left, right, first, max(right[-1].last, left[-1].last), frame.at)]
    return []


def _frames(clause: Clause) -> list[_Frame]:
    """Every verb of tying in a clause with each preposition behind it that leads to another party."""
    words, limit = clause.draft.words, _sentence_end(clause)
    found = []
    for at in range(clause.first, clause.last):
        verb = _lemma(words[at])
        for parts in _OBJECT_VERBS.get(verb, ()):
            size = len(parts)
            places = range(at + 1, min(limit, at + _FARTHEST))
            found += [_Frame(at, verb, gap, gap + size) for gap in places if tuple(words[gap : gap + size]) == parts]
        for preposition in _SUBJECT_VERBS.get(verb, ()):
            gap = at + 2 if words[at + 1 : at + 2] == ["back"] else at + 1
            plain = gap == at + 1 and (verb, preposition) in _AWAY
            if list(words[gap : gap + 1]) == [preposition] and not plain:
                found.append(_Frame(at, f"{verb} back", gap, gap + 1))
    return found


@functools.lru_cache(maxsize=16384)
def _lemma(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending, instead in (("ies", "y"), ("ing", "e"), ("ed", "e"), ("s", "")):
        if word.endswith(ending):
            stem = word[: -len(ending)]
            return next((form for form in (stem, stem + instead) if form in _VERBS), word)
    return word


_OBJECT_VERBS: dict[str, list[tuple[str, ...]]] = {}
"""Each verb of `_TO` with the words before the other party, parted."""
for _prepositions, _verbs in _TO.items():
    for _verb in _verbs.split():
        _OBJECT_VERBS.setdefault(_verb, []).extend(tuple(text.split()) for text in _prepositions)
_SUBJECT_VERBS: dict[str, list[str]] = {}
"""Each verb of `_BACK` with the prepositions behind it."""
for _prepositions, _verbs in _BACK.items():
    for _verb in _verbs.split():
        _SUBJECT_VERBS.setdefault(_verb, []).extend(_prepositions)
_VERBS = frozenset(_OBJECT_VERBS) | frozenset(_SUBJECT_VERBS)


def _tied(clause: Clause, frame: _Frame) -> tuple[list[Found], int]:
    """The parties that a verb ties to another, and where its words begin; none where it ties no party."""
    draft = clause.draft
    if frame.verb.endswith(" back"):
        return _before(clause, frame.at)
    between = _own(clause, frame.at + 1, frame.gap)
    if _is_passive(clause, frame):
        return _before(clause, frame.at)
    if not between:
        return _hung_on(clause, frame) if frame.gap == frame.at + 1 else ([], 0)
    nearest = between[0].first - frame.at
    apart = _has_verb(clause, frame.at + 1, frame.gap) or any(draft.words[at] in ";:" for at in _gap(frame))
    return ([], 0) if apart or nearest > _LONGEST_AGENT else (between, clause.first)


def _is_told_plainly(clause: Clause, frame: _Frame) -> bool:
    """Whether the words are those of a plain tie (`is linked to`), which are read elsewhere."""
    draft = clause.draft
    plain = draft.lexicon.relations.find(draft.words, frame.at, frame.end)
    return frame.gap == frame.at + 1 and bool(plain) and _is_passive(clause, frame)


def _gap(frame: _Frame) -> range:
    return range(frame.at + 1, frame.gap)


def _is_passive(clause: Clause, frame: _Frame) -> bool:
    """Whether the verb is a participle with nothing but adjuncts behind it: `is tied in it to`, `linked by X to`."""
    draft, words = clause.draft, clause.draft.words
    if not words[frame.at].endswith("ed") and words[frame.at] not in ("bound", "hung", "put"):
        return False
    before = words[max(clause.first, frame.at - 4) : frame.at]
    said = any(word in draft.lexicon.copulas for word in before)
    by = frame.at + 1 < clause.last and words[frame.at + 1] == "by"
    if not said and not by:
        return False
    inside = [f for f in clause.mentions(frame.at + 1, frame.gap) if not f.root.authority]
    stands_in = all(words[f.first - 1] in ("in", "by", "on", "there") for f in inside)
    return stands_in and (by or all(words[at] in _ADJUNCTS or words[at] in _TEXTS for at in _gap(frame)))


def _hung_on(clause: Clause, frame: _Frame) -> tuple[list[Found], int]:
    """The party before a relative clause with a subject of its own: `the firm that the Treasury ties to him`."""
    draft = clause.draft
    opening = [at for at in range(clause.first, frame.at) if draft.words[at] in _THAT]
    if not opening or frame.at - opening[-1] <= 1 or _has_verb(clause, opening[-1] + 1, frame.at):
        return [], 0
    start, _ = draft.sentences[clause.segment.sentence]
    before = _own(clause, start, opening[-1])
    return ([before[-1]], max(clause.first, before[-1].first)) if before else ([], 0)


_THAT = frozenset({"that", "which", "whom", "who"})


def _before(clause: Clause, at: int) -> tuple[list[Found], int]:
    """The parties that a clause is about, before its verb or carried into it."""
    own = [f for f in _own(clause, clause.first, at) if clause.draft.words[f.first - 1] not in ("in", "by")]
    if own:
        return own, own[0].first
    hangs = clause.segment.kind in ("relative", "participle", "appositive")
    for found in (clause.head if hangs else None, clause.subject):
        if found is not None and is_party(found) and not found.root.authority:
            return [found], clause.first
    return [], 0


def _own(clause: Clause, first: int, last: int) -> list[Found]:
    """The parties in some words, but for authorities and for owners of a thing: `her` of `her owner`."""
    draft = clause.draft
    return [
        f
        for f in draft.within(first, last)
        if is_party(f) and not f.root.authority and not f.modifier and not _owns_next(clause, f)
    ]


def _owns_next(clause: Clause, found: Found) -> bool:
    """Whether a possessive is followed by what it owns; `her to` stands for the party itself."""
    draft = clause.draft
    word, following = draft.words[found.first], draft.words[found.last : found.last + 1]
    if found.form is not MentionForm.PRONOMINAL or word not in draft.lexicon.possessives:
        return False
    return word not in draft.lexicon.pronouns or bool(following and following[0] not in draft.lexicon.prepositions)


def _behind(clause: Clause, at: int) -> list[Found]:
    """The party behind a preposition, with those joined to it."""
    draft = clause.draft
    after = [f for f in _own(clause, at, _sentence_end(clause)) if f.first - at <= _LONGEST_AGENT]
    if not after or _has_verb(clause, at, after[0].first):
        return []
    chosen = after[:1]
    for found in _own(clause, after[0].last, _sentence_end(clause)):
        gap = draft.words[chosen[-1].last : found.first]
        if not gap or len(gap) > 2 or not all(word in draft.lexicon.conjunctions or word == "," for word in gap):
            break
        if any(draft.verbs[found.last : found.last + 1]) or draft.words[found.last : found.last + 1] == ["on"]:
            break  # the next clause, or the next pair: `hangs A on B, and B on C`
        chosen.append(found)
    return chosen


def _given(clause: Clause, state: State) -> list[Claim]:
    """`The Treasury gives him X and Y`: what a list puts down to a party named before what it gives."""
    draft, words = clause.draft, clause.draft.words
    for at in range(clause.first + 1, clause.last):
        if words[at] not in _GIVE or not _is_list(clause, at, state):
            continue
        end = _given_end(clause, at + 1)
        named = [f for f in clause.draft.within(at + 1, end) if f.form is MentionForm.NAMED and not f.root.authority]
        owner = next((f for f in _own(clause, at + 1, end) if f.first == at + 1), None)
        given = next((f for f in named if owner is not None and f.first >= owner.last), None)
        if owner is None or given is None or not _may_own(owner):
            continue
        gap = words[owner.last : given.first]
        if all(word in draft.lexicon.articles or word in ("with", "both") for word in gap):
            more = [f for f in named if f.first > given.first and is_party(f) and f.root is not owner.root]
            return [_claim(clause, [given, *more], [owner], clause.first, [given, *more][-1].last, at)]
    return []


def _may_own(owner: Found) -> bool:
    return owner.root.kind is MentionKind.PERSON or owner.root.listed


def _given_end(clause: Clause, at: int) -> int:
    """Where the things that a list gives somebody end: at the next verb of the sentence."""
    end = _sentence_end(clause)
    return next((place for place in range(at, end) if _has_verb(clause, place, place + 1)), end)


def _has_verb(clause: Clause, first: int, last: int) -> bool:
    """Whether a verb stands in some words; `Trading` in a name is none."""
    draft = clause.draft
    verbs = [at for at in range(first, last) if draft.verbs[at]]
    return any(not any(f.first <= at < f.last for f in draft.around(at, 8, 8)) for at in verbs)


def _is_list(clause: Clause, at: int, state: State) -> bool:
    """Whether the words before a verb name a list or its authority, or `it` stands for one spoken of before."""
    draft = clause.draft
    before = draft.words[max(clause.first, clause.segment.own, at - _LONGEST_AGENT) : at]
    if any(word in _TEXTS for word in before) or draft.lexicon.authorities.find(before):
        return True
    return bool(before) and before[-1] in ("it", "they") and bool(state.authority or _list_before(clause))


def _list_before(clause: Clause) -> bool:
    """Whether the sentence before speaks of a list or an authority."""
    draft, number = clause.draft, clause.segment.sentence
    first, last = draft.sentences[max(0, number - 1)]
    words = draft.words[first:last]
    return any(word in _TEXTS for word in words) or bool(draft.lexicon.authorities.find(words))


def _claim(clause: Clause, left: list[Found], right: list[Found], first: int, last: int, at: int) -> Claim:
    draft = clause.draft
    first = clause.first if clause.first <= left[0].first else first
    names = [" and ".join(f.root.name or "the party" for f in side[:3]) for side in (left, right)]
    return clause.make(
        TieClaim,
        span=draft.span(_words_open(clause, first), max(last, min(clause.last, last + 2))),
        a=clause.ids(left),
        b=clause.ids(right),
        relation=Relation.LINKED_TO,
        words=draft.text_of(at, at + 1),
        when=clause.when(),
        says=f"{names[0]} is linked to {names[1]}",
        **_told(clause, at),
    )


def _words_open(clause: Clause, first: int) -> int:
    while first < clause.last - 1 and clause.draft.words[first] in clause.draft.lexicon.conjunctions:
        first += 1
    return first


def _told(clause: Clause, at: int) -> dict[str, Any]:
    """Who sees the tie: a list or its authority, whose text is on record, or somebody else, who only reports it."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if clause.segment.speaker or clause.segment.modality not in ("", "asserted", "reported"):
        return {}
    words = draft.words
    by = next((place for place in range(at, min(clause.last, at + 4)) if words[place] == "by"), None)
    first, last = (max(clause.first, clause.segment.own), at) if by is None else (by + 1, by + 1 + _LONGEST_AGENT)
    last = min(last, clause.last)
    if by is not None:
        last = next((place for place in range(first, last) if words[place] in ("to", "with", "on")), last)
    while first < last and (words[first] in lexicon.relatives or words[first] in ("that", "and", "but")):
        first += 1
    said = draft.words[first:last]
    listed = any(word in _TEXTS for word in said) or bool(lexicon.authorities.find(said))
    if listed or (said and said[-1] in ("it", "they") and _list_before(clause)):
        return {"speaker": draft.text_of(first, last), "modality": Modality.ASSERTED}
    actor = [f for f in draft.within(first, last) if is_party(f)]
    if said and not actor and by is None and not any(word in lexicon.copulas for word in said):
        return {"speaker": draft.text_of(first, last), "modality": Modality.REPORTED}
    return {}


def _sentence_end(clause: Clause) -> int:
    return clause.reach
