"""Bodies of roles: what somebody leads, founded or speaks for, in the words of the report."""

from onrecord.model.vocab import MentionKind
from onrecord.read.claims.clause import FARTHEST_NAME, Clause
from onrecord.read.claims.role.adjuncts import behind_adjunct
from onrecord.read.draft import Found
from onrecord.text.office_fields import field_of
from onrecord.text.offices import offices_of
from onrecord.text.phrases import Hit

_LONGEST_BODY = 8
"""Words of a body that is told in more than a name."""
SPANS_OF_TIME = frozenset(
    "year years month months decade decades time times day days while now today long ans années mois temps años meses"
    " jahre jahren monate monaten лет месяцев время".split()
)
"""Words that make what follows a role a span of time: `chairman for many years`."""
UNDER = frozenset("under sous bajo unter during durante pendant während при".split())
"""Words before who ruled when somebody held a post."""
_PLACED = UNDER | {"there", "here"}
"""Words that end what somebody leads."""
_AND_THEN = frozenset(
    "and before after that then later also now since y et und и luego después puis ensuite dann später".split()
)


def goes_on(clause: Clause, first: int, last: int) -> bool:
    """Whether words lead from one role of somebody to the next: `chief of staff, and before that the governor of X`."""
    lexicon, words = clause.draft.lexicon, clause.draft.words[first:last]
    return last - first <= _LONGEST_BODY and all(
        word in _AND_THEN or word in lexicon.articles or not word.isalpha() for word in words
    )


def body_end(clause: Clause, hit: Hit) -> int:
    """The token after the body of a role, in the words of the report; the end of the role where none follows."""
    draft = clause.draft
    at = after_adjective(clause, hit.last)
    if at + 1 >= clause.last and not in_genitive(clause, at):
        return hit.last
    if in_genitive(clause, at):
        at -= 1
    elif not (draft.words[at] in draft.lexicon.of_words or draft.words[at] == "to"):
        return hit.last
    end = at + 1
    limit = min(clause.last, at + 1 + _LONGEST_BODY)
    while end < limit and draft.tokens[end].text[0].isalnum() and not draft.verbs[end] and not _closes(clause, end):
        end += 1
    people = [f.first for f in clause.mentions(at + 1, end) if f.root.kind is MentionKind.PERSON]
    if people and in_genitive(clause, at + 1):
        end = people[0]
    if end < limit and draft.words[end] in SPANS_OF_TIME:
        return hit.last
    while end > at + 1 and not _names_something(clause, end - 1):
        end -= 1
    return end if end > at + 1 else hit.last


def after_adjective(clause: Clause, at: int) -> int:
    """Return the token after an adjective behind a role, or the token itself where none stands there."""
    adjectives = clause.draft.lexicon.adjectives_behind
    return at + 1 if at < clause.last and clause.draft.words[at] in adjectives else at


def in_genitive(clause: Clause, at: int) -> bool:
    """Whether a role is followed by its body without a preposition, as in Russian: `лидер боевого крыла группы`."""
    draft = clause.draft
    if not draft.lexicon.bare_genitive or at >= clause.last:
        return False
    return (
        draft.tokens[at].text[0].isalpha() and not draft.verbs[at] and draft.words[at] not in draft.lexicon.prepositions
    )


def _closes(clause: Clause, at: int) -> bool:
    """Whether a word opens another phrase than that of a body."""
    draft, lexicon, word = clause.draft, clause.draft.lexicon, clause.draft.words[at]
    if draft.in_date(draft.tokens[at].start) or word in lexicon.relatives or word in lexicon.clause_starts:
        return True
    if word in SPANS_OF_TIME:
        return True
    return word in lexicon.prepositions and word not in lexicon.of_words and word not in lexicon.articles


def _names_something(clause: Clause, at: int) -> bool:
    lexicon, word = clause.draft.lexicon, clause.draft.words[at]
    return not any(
        word in words for words in (lexicon.articles, lexicon.of_words, lexicon.conjunctions, lexicon.prepositions)
    )


def body_after(clause: Clause, hit: Hit) -> str:
    """What a role is of, in the report's words (`leader of armed militias`), where no known body follows it."""
    end = body_end(clause, hit)
    first = after_adjective(clause, hit.last)
    while first < end and not _names_something(clause, first):
        first += 1
    lexicon = clause.draft.lexicon
    generic = all(word in lexicon.group_nouns or word in lexicon.articles for word in clause.draft.words[first:end])
    return clause.draft.text_of(first, end) if end > first and not generic else ""


def object_of(clause: Clause, hit: Hit) -> str:
    """What somebody leads or owns, in the report's words, where no such body is known: `managed a drug ring`."""
    draft = clause.draft
    opens = behind_adjunct(clause, clause.past_aside(hit.last))  # `commandait selon l'ONU le secteur de X`
    after = draft.words[opens] if opens < clause.last else ""
    task = (
        hit.phrase.endswith("charge of") and draft.lexicon.language == "en" and after.isalpha()
    )  # `in charge of tolls`
    # Where a language does without articles, a word for a body tells an object: `возглавлял военный госпиталь`.
    plain = draft.lexicon.bare_genitive and after.isalpha() and bool(field_of(after))
    plain = plain or (draft.lexicon.language == "en" and _is_portfolio(hit, after))  # `ran education`
    if (
        not task
        and not plain
        and after not in draft.lexicon.articles
        and not (after and draft.tokens[opens].text[0].isupper())
    ):
        return ""
    end = opens
    while end < clause.last and draft.tokens[end].text[0].isalnum() and not draft.verbs[end]:
        if end - opens >= _LONGEST_BODY or draft.in_date(draft.tokens[end].start):
            break
        if end > opens and draft.words[end] in _PLACED:
            break  # `governed X under Y`: whose time it was; `heads the guard there`
        end += 1
    while end > opens and not _names_something(clause, end - 1):
        end -= 1
    first = opens
    while first < end and not _names_something(clause, first):
        first += 1
    return draft.text_of(first, end) if end > first else ""


_RUNNING = ("run", "ran", "lead", "led", "head", "manage")


def _is_portfolio(hit: Hit, after: str) -> bool:
    """Whether a word behind a verb of running is a portfolio, which English tells without an article."""
    return hit.phrase.removeprefix("used to ").startswith(_RUNNING) and bool(offices_of(after))


_KINDS = frozenset("one group branch wing faction chapter affiliate cell".split())
NEAR = 2
"""Tokens between `the Tunisian one` and the name that it introduces."""


def body_introduced(clause: Clause, hit: Hit) -> Found | None:
    """The body that the text called by the word before a role: `the Tunisian one, X` and then `the Tunisian leader`.

    Without such an introduction `the Tunisian leader` may be the head of a state.
    """
    draft = clause.draft
    if hit.first < 2 or draft.words[hit.first - 2] not in draft.lexicon.articles:
        return None
    called = draft.words[hit.first - 1]
    found: dict[int, Found] = {}
    for at in range(1, clause.first - 1):
        if draft.words[at] == called and draft.words[at + 1] in _KINDS:
            near = [f for f in draft.within(at + 2, at + 4 + FARTHEST_NAME) if f.first - (at + 2) <= NEAR]
            found |= {id(f.root): f for f in near if f.root.kind is MentionKind.ORGANIZATION and not f.root.authority}
    return next(iter(found.values())) if len(found) == 1 else None
