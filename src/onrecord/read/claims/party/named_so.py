"""Names by a verb of naming: `trades as X`, `used to be called X`, `figura como X`, `X is Y on paper`.

Other names that stand beside a party, in brackets or behind `also known as`, are read with the other identity claims.
"""

import functools
from typing import NamedTuple

from onrecord.model.claim import Claim, IdentityClaim
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.read.lexicon.namings import EARLIER, GIVING, NAMES, NAMING, PAPER
from onrecord.read.lexicon.tie_frames import FRAMES
from onrecord.text.office_terms import head_nouns
from onrecord.text.phrases import PhraseTable

NEAR = 3
"""Tokens between the words of naming and the name."""


FARTHEST = 6
"""Tokens between a verb of giving and the noun for a name that is given."""


class _Naming(NamedTuple):
    """Words of naming: token range, and whether the name is a former one."""

    first: int
    last: int
    former: bool


def find_named_so(clause: Clause) -> list[Claim]:
    """Return the name that a clause says its party bears or bore; one claim at most."""
    for naming in _namings(clause):
        found = _name_behind(clause, naming.last)
        if found is None or (naming.former and _ends_with_post(clause, naming.first)):
            continue
        text, end = found
        if _tells_otherwise(clause, naming.last, end, len(text.split())):
            continue
        opening = _unknown_opening(clause, naming)
        party = _party(clause, naming, end) if not opening else None
        if (party is None and not opening) or (party is not None and party.root.name == text):
            continue
        inside = party.first if party is not None and clause.first <= party.first < naming.first else None
        first = inside if inside is not None else naming.first
        if clause.segment.kind in ("main", "coordinate") and inside is None:
            first = clause.first
        return [
            clause.make(
                IdentityClaim,
                span=clause.draft.span(first, end),
                party=clause.id_of(party),
                aliases=(opening, text) if opening else (text,),
                formerly=naming.former,
                when=None,
                says=f"{opening or (party and party.root.name) or 'the party'} is also called {text}",
            )
        ]
    return []


def _tells_otherwise(clause: Clause, first: int, end: int, size: int) -> bool:
    """Whether words of naming lead to a post or a tie instead: `is down as Senate President`, `as linked to X`.

    A post stands before the capitals, at their end, or right behind them; before a name it may be a part of it.
    """
    words, start = clause.draft.words, end - size
    heads = [
        h for h in head_nouns(words[first : min(clause.last, end + BEHIND)]) if size > 1 or first + h.first != start
    ]
    if any(first + h.first < start or first + h.last >= end for h in heads):
        return True
    frames = FRAMES.get(clause.draft.lexicon.language)
    tied = frames is not None and any(frames.tie.match(word) for word in words[first:start])
    return tied or bool(clause.hits(clause.draft.lexicon.relations, first, start))


BEHIND = 2
"""Words behind a run of capitals that may end the words for a post: `a Tarvin | party chairman`."""


def _ends_with_post(clause: Clause, at: int) -> bool:
    """Whether the words before those of naming end with a post, of which they tell the holder: `Its chief was X`."""
    heads = head_nouns(clause.draft.words[clause.first : at])
    return bool(heads) and clause.first + heads[-1].last == at


def _namings(clause: Clause) -> list[_Naming]:
    """Every place of a clause where words of naming stand."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    verbs: PhraseTable | None = NAMING.get(lexicon.language)
    if verbs is None:
        return []
    earlier = any(word in EARLIER for word in draft.words[clause.first : clause.last])
    found = [_Naming(hit.first, hit.last, hit.value == "former") for hit in clause.hits(verbs)]
    for at in range(clause.first, clause.last):
        word = draft.words[at]
        if word in NAMES[lexicon.language]:
            near = clause.past_aside(at + 1)
            said = next((n for n in range(near, min(clause.last, near + 4)) if draft.words[n] in lexicon.copulas), None)
            colon = next((n for n in range(at + 1, min(clause.last, at + 2)) if draft.tokens[n].text == ":"), None)
            inside = at > clause.first + 1 and draft.words[at - 2] in lexicon.prepositions  # `the X in the name is Y`
            if (said is not None or colon is not None) and not inside:
                found.append(_Naming(at, (said if said is not None else colon or at) + 1, earlier))
            elif draft.tokens[at + 1 : at + 2] and draft.tokens[at + 1].text == "," and _gives(clause, at):
                found.append(_Naming(at, at + 2, earlier))
        elif word in lexicon.copulas and not clause.hits(lexicon.relations):
            paper = next(
                (n for n in range(at + 1, min(clause.last, at + 5)) if draft.words[n] in PAPER[lexicon.language]), None
            )
            of = (
                paper is not None
                and draft.words[paper + 1 : paper + 2] != []
                and draft.words[paper + 1] in lexicon.of_words
            )
            if paper is not None and not of and not clause.segment.is_aside(paper):  # `wurde laut Eintrag in X geboren`
                found.append(_Naming(at, paper + 1, former=False))
            behind = [n for n in range(at + 1, clause.last) if draft.words[n] in PAPER[lexicon.language]]
            if behind and lexicon.language == "en" and "on" in draft.words[behind[0] - 2 : behind[0]]:
                found.append(_Naming(at, at + 1, former=False))  # `X is Y on paper`
    return [n._replace(former=n.former or (earlier and n.former)) for n in sorted(found)]


def _gives(clause: Clause, noun: int) -> bool:
    """Whether a noun for a name is what a clause gives a party, with a verb and a pronoun: `lui attribue un nom, X`."""
    draft = clause.draft
    giving = GIVING[draft.lexicon.language]
    verbs = [at for at in range(max(clause.first, noun - FARTHEST), noun) if draft.words[at] in giving]
    return bool(verbs) and any(f.form is MentionForm.PRONOMINAL for f in clause.mentions(clause.first, noun))


def _name_behind(clause: Clause, at: int) -> tuple[str, int] | None:
    """The name behind words of naming, and where it ends: a mention, or a run of capitals."""
    draft = clause.draft
    start = at
    while start < clause.last and start - at < NEAR and not _opens_name(clause, start):
        if draft.verbs[start] or draft.tokens[start].text in ",;" or draft.words[start] in draft.lexicon.roles:
            return None
        start += 1
    if start >= clause.last or not _opens_name(clause, start):
        return None
    named = [f for f in clause.mentions(start) if f.first == start and f.form is MentionForm.NAMED]
    if named:
        end = named[0].last
        return (named[0].name, end) if not named[0].root.authority else None
    end = start
    small = draft.lexicon.of_words | draft.lexicon.articles
    while end < clause.last and (_opens_name(clause, end) or (draft.words[end] in small and end + 1 < clause.last)):
        end += 1
    while end > start and not _opens_name(clause, end - 1):
        end -= 1
    return draft.text_of(start, end), end


def _opens_name(clause: Clause, at: int) -> bool:
    token = clause.draft.tokens[at]
    return token.text[0].isupper() and not clause.draft.in_date(token.start)


def _party(clause: Clause, naming: _Naming, end: int) -> Found | None:
    """Whose name it is: the party before the words, but not who gives the name; else what the clause hangs on."""
    draft = clause.draft
    before = [
        f
        for f in clause.mentions(clause.first, naming.first)
        if (is_party(f) or f.form is MentionForm.NAMED) and not f.root.authority and not f.place
    ]
    relative = clause.segment.kind in ("relative", "participle", "appositive")
    by_others = relative and bool(before) and before[-1].first > max(clause.first, clause.segment.own) + 1
    if before and not by_others:
        full = [f for f in before if draft.words[max(0, f.first - 1)] not in draft.lexicon.prepositions]
        return (full or before)[-1] if not _owned_by(clause, before[-1], naming) else before[-1]
    for found in (clause.head if relative else None, clause.subject, clause.head):
        if found is not None and not found.root.authority and (is_party(found) or found.form is MentionForm.NAMED):
            return found
    return None


def _unknown_opening(clause: Clause, naming: _Naming) -> str:
    """A word with a capital that opens the clause as its subject, and that no mention covers: a name nobody knows."""
    draft, at = clause.draft, clause.first
    first, _ = draft.sentences[clause.segment.sentence]
    if at != first or clause.segment.kind != "main" or any(f.first < naming.first for f in clause.mentions()):
        return ""
    word = draft.words[at]
    known = draft.lexicon.known
    plain = naming.first - at > 1 or word in known or not draft.tokens[at].text.isalpha() or len(word) < NEAR
    return "" if plain else draft.text_of(at, at + 1)


def _owned_by(clause: Clause, found: Found, naming: _Naming) -> bool:
    """Whether a name or pronoun owns the noun for a name: `his other name is X`."""
    return naming.first - found.last <= NEAR and clause.draft.words[found.first] in clause.draft.lexicon.possessives


@functools.cache
def languages() -> tuple[str, ...]:
    """Return the languages whose verbs of naming are known."""
    return tuple(NAMING)
