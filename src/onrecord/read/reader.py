"""The Reader: documents to readings, by rules on tokens."""

from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from onrecord.model.claim import (
    AttackClaim,
    CasualtyClaim,
    Claim,
    DesignationClaim,
    IdentityClaim,
    ResponsibilityClaim,
    RoleClaim,
)
from onrecord.model.document import Document, Mention, Reading, SetAside
from onrecord.model.vocab import MentionKind
from onrecord.read.attribution import attribute
from onrecord.read.branches import find_branches
from onrecord.read.claims import find_claims, reads_clauses
from onrecord.read.claims.clause import mention_id
from onrecord.read.compounds import split_compounds
from onrecord.read.coreference import link_chains
from onrecord.read.draft import Draft, Found
from onrecord.read.families import find_family
from onrecord.read.groups.link import link_groups
from onrecord.read.joined import part_joined
from onrecord.read.kin_nouns import find_kin_nouns
from onrecord.read.kind_nouns import find_kind_nouns
from onrecord.read.leaders import find_leaders
from onrecord.read.lexicon import lexicon_of
from onrecord.read.lexicon.base import Lexicon
from onrecord.read.mentions import find_mentions
from onrecord.read.noun_bearers import find_noun_bearers
from onrecord.read.openings import after_bullet, after_dateline, after_number
from onrecord.read.ordinals import find_ordinals
from onrecord.read.questions import is_asked
from onrecord.read.relatives import name_relatives
from onrecord.read.segments import cut_segments
from onrecord.read.uses import mark_uses
from onrecord.read.verbs import mark_verbs, names_hold_no_dates, names_hold_no_verbs
from onrecord.record.scan import ScannedName
from onrecord.text.dates import find_dates, names_a_year
from onrecord.text.normalize import fold
from onrecord.text.numbers import find_numbers
from onrecord.text.phrases import plain_words
from onrecord.text.sentences import split_sentences
from onrecord.text.tokens import Token, tokenize

MADE_BY = "rules.v1"

Scan = Callable[[Sequence[Token]], list[ScannedName]]


class BesideRules(Protocol):
    """A reader that adds to what the rules found in one draft; it may add mentions to the draft."""

    @property
    def made_by(self) -> str:
        """The versioned name that its claims bear."""

    def __call__(self, draft: Draft, rules: Sequence[Claim]) -> list[Claim]:
        """Return the claims of the rules that stay, and its own."""


def no_names(_: Sequence[Token]) -> list[ScannedName]:
    """Return nothing: a reader without a record finds capitalised names only."""
    return []


class Reader:
    """Reads documents; built once, called on a batch.

    Args:
        scan: Finds the names of the record among tokens (`record.scan.Scanner`).
        beside: A reader that is asked after the rules, for English reports.
    """

    def __init__(self, scan: Scan = no_names, beside: BesideRules | None = None) -> None:
        self._scan = scan
        self._beside = beside

    def __call__(self, documents: Sequence[Document]) -> list[Reading]:
        """Return one reading a document, same order; a document that cannot be read yields one with a `failure`."""
        return [self._read(document) for document in documents]

    def _read(self, document: Document) -> Reading:
        draft = self._draft(document)
        is_english = bool(draft.tokens) and draft.lexicon.language == document.language == "en"
        # The clauses of an agreement's own text are no report: what the parties undertake is told by rules alone.
        beside = self._beside if is_english and not reads_clauses(draft) else None
        found = find_claims(draft)
        claims = _tidy(beside(draft, found) if beside else found)
        asked = [claim for claim in claims if is_asked(document.text, claim.span.end)]
        claims = tuple(claim for claim in claims if claim not in asked)
        mentions = tuple(
            _mention(draft, found) for found in draft.found if not (found.inside and found.antecedent is not None)
        )
        aside: tuple[SetAside, ...] = ()
        if document.language not in (draft.lexicon.language, "und"):
            aside = (
                SetAside(
                    what=f"language '{document.language}'", why="no rules for it: names of the record and dates only"
                ),
            )
        aside += tuple(SetAside(what=claim.span.quote, why="a question claims nothing") for claim in asked)
        aside += tuple(
            SetAside(what=date.quote, why="the calendar has no such day; it was not compared")
            for date in draft.dates
            if date.period is None and not date.relative and names_a_year(date.quote)
        )
        made_by = f"{MADE_BY}+{beside.made_by}" if beside else MADE_BY
        return Reading(document=document, mentions=mentions, claims=claims, set_aside=aside, made_by=made_by)

    def _draft(self, document: Document) -> Draft:
        lexicon = lexicon_of(document.language)
        tokens = tokenize(document.text)
        if not lexicon.letter_case:
            tokens = part_joined(tokens, lexicon, self._scan)
        if lexicon.language == "en":
            tokens = split_compounds(tokens)
        published = document.published.period
        draft = Draft(
            document=document,
            lexicon=lexicon,
            tokens=tokens,
            words=_words(tokens, lexicon),
            sentences=[],
            dates=find_dates(document.text, language=document.language, published=published),
            numbers=[],
            published=published,
            ends=[token.end for token in tokens],
        )
        draft.numbers = find_numbers(document.text, language=document.language, dates=draft.dates)
        draft.verbs = mark_verbs(draft)
        # A dateline (`KABUL, 24 August 2021 - `) is no part of the first sentence.
        draft.sentences = [
            (_opening(draft, draft.token_at(start), draft.token_at(end - 1) + 1), draft.token_at(end - 1) + 1)
            for start, end in split_sentences(document.text)
            if end > start and tokens
        ]
        draft.found = find_family(draft, find_mentions(draft, self._scan(tokens)), self._scan)
        names_hold_no_verbs(draft)
        names_hold_no_dates(draft)
        mark_uses(draft)
        draft.found = find_kin_nouns(draft)
        draft.found = find_ordinals(draft)
        draft.found = find_branches(draft, self._scan)
        draft.found = find_noun_bearers(draft)
        draft.found = find_kind_nouns(draft)
        draft.found = find_leaders(draft)
        link_chains(draft)
        name_relatives(draft)
        link_groups(draft)
        if not reads_clauses(draft):
            # The number of a line is no part of its sentence, unless it is that of a clause.
            draft.sentences = [(after_number(draft, first, last), last) for first, last in draft.sentences]
        draft.segments = cut_segments(draft)
        attribute(draft)
        return draft


def _opening(draft: Draft, first: int, last: int) -> int:
    """The first token of a sentence after a dateline, or after the bullet of its line."""
    after = after_dateline(draft, first, last)
    return after if after > first else after_bullet(draft, first, last)


_ACRONYMS = frozenset({"un", "us", "eu", "uk"})
"""Acronyms of authorities that are other words, or parts of names, in small letters: `they told us`, `Kim Jong Un`."""


def _words(tokens: Sequence[Token], lexicon: Lexicon) -> list[str]:
    """The lower-case words, folded where letters have variants; a word that an acronym alone differs from is marked."""
    words = plain_words(tokens)
    if not lexicon.letter_case:
        return [fold(word) or word for word in words]
    if lexicon.language not in ("en", "de"):
        return words
    return [
        word + "·" if word in _ACRONYMS and not token.text[:2].isupper() else word
        for word, token in zip(words, tokens, strict=True)
    ]


def _mention(draft: Draft, found: Found) -> Mention:
    kind = found.root.kind if found.root.kind is not MentionKind.OTHER else found.kind
    return Mention(
        id=mention_id(draft, found),
        span=draft.span(found.first, found.written or found.last),
        kind=kind,
        form=found.form,
        name=found.glossed or found.name,
        chain=mention_id(draft, found.root),
        clues=_clues(found),
        members=tuple(mention_id(draft, member) for member in found.members),
        some=found.some,
        fit=found.fit,
    )


def _clues(found: Found) -> tuple[str, ...]:
    """What the text says beside a name: whose relative it is, and whether the text itself puts the name in question."""
    return (*found.clues, "name in question") if found.hedged else tuple(found.clues)


def _tidy(claims: list[Claim]) -> tuple[Claim, ...]:
    """Order claims by place, drop repeats of one span, and flag what repeats an earlier sentence."""
    by_span: dict[tuple[int, int], Claim] = {}
    for claim in claims:
        place = (claim.span.start, claim.span.end)
        if place in by_span and not (_is_weak_listing(by_span[place]) and isinstance(claim, RoleClaim | IdentityClaim)):
            continue
        by_span[place] = claim
    ordered = sorted(by_span.values(), key=lambda c: (c.span.start, -c.span.end))
    kept = {claim.id for claim in ordered}
    seen: dict[str, Claim] = {}
    out: list[Claim] = []
    for claim in ordered:
        if isinstance(claim, AttackClaim | CasualtyClaim | ResponsibilityClaim) and claim.event not in kept:
            claim = msgspec.structs.replace(claim, event=None)  # the attack it named was a repeat of another span
        words = claim.span.quote.casefold()
        if words in seen and len(words) > 30 and claim.span.start > seen[words].span.end:
            claim = msgspec.structs.replace(claim, flags=(*claim.flags, "duplicate"))
        seen.setdefault(words, claim)
        out.append(claim)
    return tuple(out)


def _is_weak_listing(claim: Claim) -> bool:
    """Whether a clause was read as a listing for want of another predicate: a post that its words give is one."""
    return isinstance(claim, DesignationClaim) and claim.tentative


def read(documents: Sequence[Document], scan: Scan = no_names) -> list[Reading]:
    """Return one reading a document, same order."""
    return Reader(scan)(documents)
