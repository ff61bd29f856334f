"""Branches of one body that a list has one by one: `The Peruvian and Chilean offices went first, on 3 May 2004`.

English. A branch is told by its country, with a noun for one (`the Kenyan arm`, `the office in Kenya`) or, behind such
a sentence, by the country alone (`Kenya and Tanzania followed`). The body is the one that the text names most.
"""

from collections import Counter

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import MentionForm, MentionKind, Polarity
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.acting import authorities_of
from onrecord.read.claims.listing.listing_when import when_listed
from onrecord.read.claims.listing.numbers import nation_at
from onrecord.read.claims.state import State
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of

_BRANCHES = words(
    "branch branches office offices arm arms chapter chapters bureau bureaus affiliate affiliates outpost outposts "
    "subsidiary subsidiaries division divisions section sections one ones operation operations"
)
_POINTING = words("the its their these those other a an")
_COMING = words("followed follow came come went go joined join entered appeared")
_NEAR = 3
"""Sentences back in which branches were spoken of, so that a country alone stands for one."""
_MOST = 8


def find_branches(clause: Clause, state: State) -> DesignationClaim | None:
    """Return the listing of branches that a clause tells by their countries; None where it tells of none."""
    draft, segment = clause.draft, clause.segment
    if draft.lexicon.language != "en" or segment.verb is None or segment.kind not in ("main", "coordinate"):
        return None
    nations = _subject(clause, state)
    if not nations or clause.negative or not _is_listed(clause) or not _speaks_of_list(clause, state):
        return None
    body = _body(draft, clause.first)
    if body is None:
        return None
    state.branches_in = segment.sentence
    named = authorities_of(clause)
    key = next((hit.value for hit in named), "")
    return clause.make(
        DesignationClaim,
        span=draft.span(clause.opening, clause.last) if clause.opening < clause.first else None,
        parties=clause.ids([body]),
        branches=nations,
        authority=key,
        context_authority="" if key else state.authority,
        list_quote=" ".join(hit.phrase for hit in clause.hits(draft.lexicon.list_nouns)[:1]),
        polarity=Polarity.POSITIVE,
        when=when_listed(clause, state),
        says=f"{body.root.name} in {', '.join(nations)} is on the {key.upper() or 'named'} list",
    )


def _subject(clause: Clause, state: State) -> tuple[str, ...]:
    """The countries of the branches that are the subject of a clause, or of countries that stand for them."""
    draft, verb = clause.draft, clause.segment.verb or clause.first
    at = clause.opening
    while at < verb and (draft.words[at] in draft.lexicon.conjunctions or draft.words[at] in _POINTING):
        at += 1
    if draft.words[at] in _BRANCHES and at + 1 < verb and draft.words[at + 1] in ("in", "of", "for"):
        nations, behind = _row(draft, at + 2, verb)
        return nations if behind == verb else ()
    nations, behind = _row(draft, at, verb)
    if nations and behind < verb and draft.words[behind] in _BRANCHES:
        if behind < clause.first and draft.tokens[behind + 1].text == ",":
            return nations  # `The Dutch branch, registered as X, | was added in July 2004`
        return nations if _is_small(clause, _past_place(clause, behind + 1, verb), verb) else ()
    return nations if nations and _is_small(clause, behind, verb) and _spoke_of_branches(clause, state) else ()


def _past_place(clause: Clause, at: int, verb: int) -> int:
    """The token behind the towns of a branch: `The Peruvian office in Lima and Arequipa`."""
    draft = clause.draft
    if at >= verb or draft.words[at] not in ("in", "at", "of"):
        return at
    while at < verb and (
        draft.tokens[at].text[0].isupper()
        or draft.words[at] in ("in", "at", "of", "and", "the")
        or draft.words[at] == ","
    ):
        at += 1
    return at


def _spoke_of_branches(clause: Clause, state: State) -> bool:
    """Whether the sentences right before told of branches: by such a claim, a country's one, or `branch by branch`."""
    draft, sentence = clause.draft, clause.segment.sentence
    if sentence - _NEAR <= state.branches_in:
        return True
    first, last = draft.sentences[max(0, sentence - _NEAR)][0], clause.first
    here = draft.words
    return any(
        here[at] in _BRANCHES
        and at > first
        and (bool(nation_of(draft.tokens[at - 1].text)) or (at + 2 < last and here[at] == here[at + 2]))
        for at in range(first, last)
    )


def _row(draft: Draft, at: int, last: int) -> tuple[tuple[str, ...], int]:
    """The countries of a row from a token on, and the token behind it."""
    nations: list[str] = []
    while at < last and len(nations) < _MOST:
        to = at
        while to < last and (draft.words[to] in ("and", "the", "&") or draft.tokens[to].text == ","):
            to += 1
        nation, behind = nation_at(draft, to, last)
        if not nation or not draft.tokens[to].text[0].isupper():
            break
        nations.append(nation)
        at = behind
    return tuple(nations), at


def _is_small(clause: Clause, at: int, verb: int) -> bool:
    """Whether nothing but words such as `all` and `were` stands between the subject and the verb."""
    lexicon = clause.draft.lexicon
    return all(
        word in lexicon.auxiliaries or word in lexicon.adverbs or word in ("all", "both", "each", "then", "had")
        for word in clause.draft.words[at:verb]
    )


def _is_listed(clause: Clause) -> bool:
    """Whether the predicate is one of listing: by its verb, the list it names, or coming next with a date."""
    draft, verb = clause.draft, clause.segment.verb or clause.first
    verbs = clause.hits(draft.lexicon.list_verbs, verb)
    if any(hit.value in ("delisted", "off") for hit in verbs):
        return False
    if any(hit.value == "strong" for hit in verbs) or clause.hits(draft.lexicon.list_nouns, verb):
        return True
    dated = clause.when(verb) is not None or bool(clause.hits(draft.lexicon.same_day))
    following = draft.words[verb : min(clause.last, verb + 3)]
    ordered = any(word in ("first", "last", "next", "later", "named", "added") for word in following)
    return dated and (draft.words[verb] in _COMING or ordered)


def _speaks_of_list(clause: Clause, state: State) -> bool:
    """Whether a list was told before, or an authority is named in the clause or right before."""
    draft, sentence = clause.draft, clause.segment.sentence
    first, _ = draft.sentences[max(0, sentence - _NEAR)]
    return state.list_in >= 0 or bool(draft.lexicon.authorities.find(draft.words, first, clause.last))


def _body(draft: Draft, last: int) -> Found | None:
    """The body that the text up to a clause names most, by the longest word of its name; the last one of equals."""
    named = [
        f
        for f in draft.within(0, last)
        if f.form is MentionForm.NAMED
        and f.root.kind is MentionKind.ORGANIZATION
        and not (f.authority or f.root.authority or f.place or nation_of(f.name))
    ]
    if not named:
        return None
    counts = Counter(_core(f) for f in named)
    most = max(counts.values())
    return next(f for f in reversed(named) if counts[_core(f)] == most)


def _core(found: Found) -> str:
    parts = [part for part in found.name.casefold().replace("-", " ").split() if part not in _PLAIN]
    return max(parts or [found.name.casefold()], key=len)


_PLAIN = words(
    "foundation charity charitable islamic trust relief society organization organisation humanitarian international "
    "association committee company group bank institute institution agency council union front movement network"
)
