"""Whether a document is itself the text of an agreement, by how it is built; its clauses are then no forecasts."""

import re
from typing import NamedTuple

from onrecord.model.claim import When
from onrecord.read.claims.clause import is_party, when_of
from onrecord.read.draft import Draft, Found

_ITEM = re.compile(
    r"(?:article|art\.|section|part|chapter|artículo|articulo|artikel|статья|раздел)\s+(?:[ivxlc]+|\d+|one|two|three|four|five)\b"
    r"|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s",
    re.IGNORECASE,
)
"""The start of a numbered clause or of its heading."""
_LEAST_ITEMS = 2
_LEAST_BOUND = 0.4
"""Share of the sentences after the head that bind somebody, from which the whole is a text of clauses."""
_LONGEST_TITLE = 25
"""Tokens of a title; a longer first line is running text."""
_MOST_HEAD = 6
"""Sentences in which the head of an agreement ends: title, parties, date, preamble."""


class AgreementText(NamedTuple):
    """The head of an agreement whose text a document is.

    Attributes:
        name: Its title.
        title: Token range of the title line.
        body: Token with which the first numbered clause begins.
        parties: Those that the head names, in order.
        signed: The first date of the head.
        items: Numbers of the sentences that begin a numbered clause.
    """

    name: str
    title: tuple[int, int]
    body: int
    parties: tuple[Found, ...]
    signed: When | None
    items: frozenset[int]


def agreement_text(draft: Draft) -> AgreementText | None:
    """Return the head of the agreement that a document is; None for a report, also for one on an agreement.

    Its first line is a title with a word for an agreement and no verb; numbered clauses follow; two parties or more
    are named before them; and a fair part of what follows binds somebody.
    """
    if not draft.sentences:
        return None
    title = _title(draft)
    items = [at for at, (first, _) in enumerate(draft.sentences) if _is_item(draft, first)]
    if title is None or len(items) < _LEAST_ITEMS or not 0 < items[0] <= _MOST_HEAD:
        return None
    body = draft.sentences[items[0]][0]
    parties = tuple({id(f.root): f for f in draft.within(0, body) if is_party(f)}.values())
    after = draft.sentences[items[0] :]
    binding = [sentence for sentence in after if binds(draft, *sentence)]
    if len(parties) < 2 or len(binding) < _LEAST_BOUND * len(after):
        return None
    dates = draft.dates_in(0, body)
    signed = next((when_of(date) for date in dates if date.period is not None and date.period.days == 1), None)
    return AgreementText(draft.text_of(*title), title, body, parties, signed, frozenset(items))


def _is_item(draft: Draft, first: int) -> bool:
    """Whether a sentence begins with the mark of an item, or follows one that stands at the start of its line."""
    text, start = draft.document.text, _start(draft, first)
    mark = _ITEM.match(text, text.rfind("\n", 0, start) + 1)
    return _ITEM.match(text, start) is not None or (mark is not None and mark.end() == start)


def binds(draft: Draft, first: int, last: int) -> bool:
    """Whether a stretch of an agreement's text has a word by which somebody is bound."""
    lexicon = draft.lexicon
    return bool(lexicon.undertakings.find(draft.words, first, last) or lexicon.duties.find(draft.words, first, last))


def _title(draft: Draft) -> tuple[int, int] | None:
    """The token range of the first line, where it is a title of an agreement."""
    first, last = draft.sentences[0]
    text = draft.document.text
    line_end = text.find("\n", _start(draft, first))
    end = last if line_end < 0 else min(last, draft.token_at(line_end))
    is_title = end - first <= _LONGEST_TITLE and not any(draft.verbs[first:end])
    return (first, end) if is_title and draft.lexicon.agreements.find(draft.words, first, end) else None


def _start(draft: Draft, token: int) -> int:
    # Behind a dateline that is the whole text no token stands.
    return draft.tokens[token].start if token < len(draft.tokens) else len(draft.document.text)
