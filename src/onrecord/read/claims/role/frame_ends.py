"""Where the words of a post begin and end, and which body they name."""

from onrecord.model.vocab import MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.role.frame_words import Frames
from onrecord.read.claims.role.role_body import SPANS_OF_TIME
from onrecord.text.office_fields import field_of
from onrecord.text.office_terms import HeadNoun

MOST_DESCRIBING = 4
"""Words between an article and the head noun of an office."""


LONGEST = 24
"""Tokens of a phrase that names posts."""


_MARKS = frozenset(";:().–—")


_QUOTES = frozenset("\"“„«‘'")
_RANKS = frozenset(
    "first second senior acting interim honorary principal special general supreme overall current deputy vice"
    " assistant paramount top key managing executive former previous erstwhile one-time onetime ex long-time"
    " premier première ancien ancienne vice-grand grand haut supérieur spécial spéciale adjoint honoraire"
    " antiguo antigua primer primera especial alto exalto máximo"
    " ehemalige ehemaliger ehemaligen ehemals früher früherer früheren frühere einstige einstiger einstigen oberste"
    " oberster obersten erster ersten erste stellvertretende stellvertretender stellvertretenden geschäftsführende"
    " geschäftsführender geschäftsführenden hoher hohen"
    " первый первым первого бывший бывшим бывшего верховный верховным верховного специальный специальным специального"
    " временный временным почётный почётным заместителем заместитель заместителя".split()
)
"""Words between an article and the head noun of an office."""


_SUBJECTS = frozenset("список перечень документ реестр".split())
"""Russian nouns in the nominative for what says so: a post is of none of them."""


def start_of_post(clause: Clause, head: HeadNoun) -> int:
    """The first token of the phrase: with the ranks, the fields and the article before the head noun."""
    draft, at = clause.draft, head.first
    inside = {i for f in clause.mentions() if f.root.kind is MentionKind.PERSON for i in range(f.first, f.last)}
    while at > clause.first and at - 1 not in inside:
        word = draft.words[at - 1]
        quoted = word in _QUOTES and draft.words[at] not in _QUOTES  # `a finance "emir" of Y`
        if not (word in _RANKS or is_owner(clause, at - 1) or field_of(word) or "-" in word or quoted):
            break
        at -= 1
    if at < head.first and is_owner(clause, at):
        at = _start_of_owner(clause, at, inside)
    if (described := _described(clause, at, inside)) is not None:
        at = described
    while at > clause.first and at - 1 not in inside and is_determiner(clause, at - 1):
        at -= 1
    return at


def _start_of_owner(clause: Clause, at: int, inside: set[int]) -> int:
    """The first token of who has the post to give, before its last word: `the Ostrel government's`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    first = at
    while first > clause.first and at - first < MOST_DESCRIBING and first - 1 not in inside:
        word = draft.words[first - 1]
        if is_determiner(clause, first - 1):
            return first
        closed = word in lexicon.prepositions or word in lexicon.conjunctions or word in lexicon.as_words
        if not word.isalpha() or draft.verbs[first - 1] or closed or word in lexicon.auxiliaries:
            break
        first -= 1
    return at


def _described(clause: Clause, at: int, inside: set[int]) -> int | None:
    """The token after the article of a phrase with other words before its noun: `a well-known field commander`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    # `the Taliban minister`: a body may stand before the noun, where no genitive follows the names
    named = [f for f in clause.mentions() if f.root.kind is MentionKind.ORGANIZATION and not f.root.authority]
    bodies = {i for f in named for i in range(f.first, f.last)} if lexicon.language == "en" else set()
    for start in range(at, max(clause.first, at - MOST_DESCRIBING), -1):
        if is_determiner(clause, start - 1) and start - 1 not in inside:
            return start
        word = draft.words[start - 1]
        if (
            not word.isalpha()
            or draft.verbs[start - 1]
            or start - 1 in inside
            or not (draft.tokens[start - 1].text.islower() or start - 1 in bodies)
        ):
            return None
        if word in lexicon.prepositions or word in lexicon.conjunctions or word in lexicon.as_words:
            return None
    return None


def is_determiner(clause: Clause, at: int) -> bool:
    """Return whether an article or a possessive stands at a place."""
    draft, word = clause.draft, clause.draft.words[at]
    return word in draft.lexicon.articles or word in draft.lexicon.possessives


def is_owner(clause: Clause, at: int) -> bool:
    """Return whether the word at a place is in the genitive of English: `Vesk's`."""
    return clause.draft.tokens[at].lower.endswith(("'s", "’s"))


def before_records(clause: Clause, link: int, frames: Frames) -> int:
    """Return the token before words that say where a post is told: `записан | в американском списке | министром`."""
    draft, at = clause.draft, link
    if not draft.lexicon.bare_genitive or draft.words[at] not in frames.records:
        return link
    at -= 1
    at -= bool(at > clause.first and draft.lexicon.authorities.find(draft.words, at, at + 1))
    placed = at > clause.first and draft.words[at] in draft.lexicon.prepositions
    return at - 1 if placed else link


def end_of_post(clause: Clause, head: HeadNoun, later: list[int], frames: Frames) -> int:
    """The token after the phrase: up to a mark, a verb, a date that no office follows, or words for the list."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    at = head.last
    people = {f.first for f in clause.mentions(head.last) if f.root.kind is MentionKind.PERSON}
    limit = min(clause.last, head.first + LONGEST)
    while at < limit:
        word = draft.words[at]
        if at in people and draft.words[at - 1] not in lexicon.of_words:
            break  # `the former sports minister X`
        of_it = draft.words[at - 1] in lexicon.of_words  # `minister of finance`: no verb
        if word in lexicon.by_words - lexicon.of_words:
            break
        if draft.tokens[at].text in _MARKS or (draft.verbs[at] and not of_it) or word in lexicon.relatives:
            break
        if draft.tokens[at].text == "," and not any(h - at <= 6 for h in later if h > at):
            break
        if word in _SUBJECTS:
            at -= bool(lexicon.authorities.find(draft.words, at - 1, at)) and at - 1 > head.last
            break  # `Министром юстиции американский список называет X`
        if word in lexicon.prepositions and any(
            w in frames.records or w in SPANS_OF_TIME for w in draft.words[at + 1 : at + 4]
        ):
            break
        if draft.dates_in(at, at + 1) and not any(h > at for h in later):
            break
        at += 1
    while at > head.last and (
        draft.words[at - 1] in lexicon.prepositions
        or draft.words[at - 1] in lexicon.conjunctions
        or draft.words[at - 1] in lexicon.articles
        or draft.words[at - 1] in frames.closing
        or not draft.tokens[at - 1].text[0].isalnum()
    ):
        at -= 1
    return at


def before_date(clause: Clause, first: int, end: int) -> int:
    """Return where the words for what a post is of end: before the date behind them, `cadi de X en avril 2012`."""
    draft = clause.draft
    dated = next((at for at in range(first, end) if draft.in_date(draft.tokens[at].start)), end)
    while first < dated < end and draft.words[dated - 1] in draft.lexicon.prepositions | draft.lexicon.articles:
        dated -= 1
    return dated
