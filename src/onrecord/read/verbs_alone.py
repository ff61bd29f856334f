"""Verbs of stretches that have none yet: between two marks, what can only be one by where it stands and how it ends.

A table of verbs never holds them all. `Radu X | geriet ins Visier`, `Y, | échappe lui aussi aux sanctions`, `le
comité le lie à Z`, `X lo ata con Y`: a clause without a verb is no clause, and its claims are lost. The rules are
weaker than those of `verb_forms`, so they speak only where nothing else in the stretch is a verb.
"""

import dataclasses
import re

from onrecord.read.draft import Draft
from onrecord.read.lexicon.base import words
from onrecord.read.lexicon.forms import FINITE, FORMS

_MARKS = frozenset(',;:()[]–—"“”«».!?…\n')
SHORTEST = 3
"""Letters of a verb, and tokens of a stretch."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class _Alone:
    """Where a verb stands in a stretch without one, in one language.

    Attributes:
        endings: How its finite forms end.
        clitics: Words that stand before a finite verb alone, or are articles where no name or noun is before them.
        sure: Those of them that are no articles.
        opening: Words behind a verb that opens the stretch: they begin its object.
        no_verb: Small words that end as verbs do.
        finite: Finite verbs that no table of the language has as one, most of them because they are nouns as well: they
            tell behind the noun that opens the stretch.
    """

    endings: re.Pattern[str]
    clitics: frozenset[str] = frozenset()
    sure: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    no_verb: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()


_ALONE = {
    "fr": _Alone(
        endings=re.compile(r"\w+(?:[^éè]e|ent|it|ut|int|oit|ait|aît|end|ond|a|èrent|irent|urent)\Z"),
        clitics=words("le la les l' lui leur y se s' ne n'"),
        sure=words("y se s' ne n' lui"),
        opening=words("le la les l' un une son sa ses leur leurs ce cet cette ces lui elle eux aux à au"),
        no_verb=words(
            "pas plus même juste comme autre autres entre contre outre vite ensuite puis tôt tout toute ailleurs"
        ),
        finite=FINITE["fr"],
    ),
    "es": _Alone(
        endings=re.compile(r"\w{2,}(?:a|an|e|en|ó|aron|ieron|ía|ían|aba|aban|ará|arán|erá|irá)\Z"),
        clitics=words("lo le les se no me la los las"),
        sure=words("lo le les se no"),
        opening=words("el la los las un una su sus este esta con al"),
        no_verb=words("solo tanto antes después además siempre nunca jamás casi tarde noche parte clave frente"),
        finite=FINITE["es"],
    ),
    "de": _Alone(
        endings=re.compile(r"\w{2,}(?:t|te|ten|ieß|ing|ang|am|ahm|og|ug|iel|ief|ahl|ann|ob)\Z"),
        no_verb=words(
            "nicht seit mit laut statt samt erst fast jetzt zuletzt zunächst selbst direkt insgesamt bekannt alt"
        ),
    ),
    "ru": _Alone(
        endings=re.compile(r"\w{2,}(?:[аеиоуыяю]л[аио]?|[её]т|ит|[уюая]т)(?:с[яь])?\Z"),
        no_verb=words("тут там вот нет лет этот тот пот ранее вместе против напротив"),
    ),
}


_STOPS = frozenset(".!?…")
_DETERMINERS = words("el la los las un una su sus este esta")


def mark_alone(draft: Draft, marks: list[bool]) -> None:
    """Mark the verb of each stretch between two marks that has none."""
    alone = _ALONE.get(draft.lexicon.language)
    if alone is None:
        return
    first = 0
    for at in range(len(draft.words) + 1):
        if at < len(draft.words) and draft.tokens[at].text not in _MARKS:
            continue
        if at - first >= SHORTEST and True not in marks[first:at]:
            verb = _verb(draft, first, at, alone)
            if verb is not None:
                marks[verb] = True
        first = at + 1


def _verb(draft: Draft, first: int, last: int, alone: _Alone) -> int | None:
    """The one word of a stretch that stands and ends as a verb does."""
    language = draft.lexicon.language
    if language in ("fr", "es"):
        return _romance(draft, first, last, alone)
    if language == "ru":
        return next((at for at in range(first, last) if _may_be(draft, at, alone)), None)
    quoted = first > 0 and draft.tokens[first - 1].text in _CLOSING and _is_small(draft, first)
    at = first if quoted else next((n for n in range(first + 1, last) if _is_small(draft, n)), None)
    # the first small word behind the subject: `X geriet ...`, `Er kassierte ...`
    if at is None or not (quoted or draft.tokens[at - 1].text[:1].isupper()):
        return None
    return at if _may_be(draft, at, alone) or _is_told(draft, at, last) else None


_CLOSING = frozenset("“”«»")


def _is_told(draft: Draft, at: int, last: int) -> bool:
    """Whether a German form says something (`Seine Gegner sagen, ...`), or is told by another (`X beziehe weiter`).

    An adjective ends as the latter does; a noun or another adjective stands behind that one.
    """
    word, lexicon = draft.words[at], draft.lexicon
    if word.endswith("en"):
        return at == last - 1 and word in lexicon.reporting
    behind = draft.words[at + 1] if at + 1 < last else ""
    return word.endswith("e") and len(word) > SHORTEST and not _is_closed(draft, word) and _is_closed(draft, behind)


def _romance(draft: Draft, first: int, last: int, alone: _Alone) -> int | None:
    words = draft.words
    opens = first > 0 and draft.tokens[first - 1].text == "," and first + 1 < last and words[first + 1] in alone.opening
    if opens and _may_be(draft, first, alone):
        return first
    begins = draft.lexicon.drops_subjects and (not first or draft.tokens[first - 1].text in _STOPS)
    if begins and words[first + 1] in _DETERMINERS and _may_be(draft, first, alone, opens=True):
        return first  # `Purga una pena de doce años`
    for at in range(first + 1, last):
        if words[at] in alone.finite and words[at - 1] not in alone.no_verb and _ends_subject(draft, first, at):
            return at  # `Son inscription remonte au 3 mai`
        if words[at - 1] not in alone.clitics:
            continue
        known = words[at] in draft.lexicon.verbs and _opens_with_subject(draft, first)
        if not (known or _may_be(draft, at, alone)):
            continue
        if words[at - 1] in alone.sure:
            return at
        before = words[at - 2] if at - 2 >= first else ""
        goes_on = _is_small_part(draft, words[at + 1]) if at + 1 < last else known
        if before.isalpha() and not _is_closed(draft, before) and goes_on:
            return at  # `le comité le lie à X`, `le Trésor américain le vise`, and not `un soir la police`
    return None


def _ends_subject(draft: Draft, first: int, at: int) -> bool:
    """Whether a noun or name stands before a word, and a determiner or a capital opens the stretch as a subject."""
    before, opening = draft.words[at - 1], draft.words[first]
    noun = before.isalpha() and not _is_closed(draft, before)
    determined = opening in draft.lexicon.articles or opening in draft.lexicon.possessives
    return noun and (determined or _opens_with_subject(draft, first)) and _is_small(draft, at)


_ADDING = words("aussi également encore toujours déjà también además todavía aún ya igualmente asimismo")


def _is_small_part(draft: Draft, word: str) -> bool:
    """Whether a word behind a verb is no noun, and so leaves the verb one."""
    return _is_closed(draft, word) or word in _ADDING or word.endswith("ment")


def _opens_with_subject(draft: Draft, first: int) -> bool:
    """Whether a stretch opens with an article or a capital, as a subject does that begins a sentence or a part."""
    word = draft.words[first]
    capital = draft.tokens[first].text[0].isupper() and not _is_closed(draft, word)
    return word in draft.lexicon.articles or capital


def _is_small(draft: Draft, at: int) -> bool:
    return draft.tokens[at].text.isalpha() and draft.tokens[at].text.islower()


def _may_be(draft: Draft, at: int, alone: _Alone, *, opens: bool = False) -> bool:
    """Whether a small word may be a verb: it ends so, and no table has it as another word."""
    word, lexicon = draft.words[at], draft.lexicon
    if not (opens or _is_small(draft, at)) or len(word) < SHORTEST or word in alone.no_verb or _is_closed(draft, word):
        return False
    if draft.in_date(draft.tokens[at].start) or not alone.endings.match(word):
        return False
    forms = FORMS[lexicon.language]
    if word in forms.nouns or word.endswith((*forms.whole, *forms.others)):
        return False
    return word not in lexicon.known or word in lexicon.reporting or word in lexicon.telling_words


def _is_closed(draft: Draft, word: str) -> bool:
    lexicon = draft.lexicon
    tables = (
        lexicon.articles, lexicon.prepositions, lexicon.conjunctions, lexicon.adverbs, lexicon.relatives,
        lexicon.clause_starts, lexicon.of_words, lexicon.by_words, lexicon.current_words, lexicon.negations,
    )  # fmt: skip
    return any(word in table for table in tables) or word in lexicon.possessives or word in lexicon.pronouns
