"""German relative clauses that open with `der`, `die` or `das`: articles in form, told apart by what stands around."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found

_PRONOUNS = frozenset("der die das den dem".split())
_OBJECTS = frozenset({"den", "dem"})
"""Those that are an object of their clause, and no feminine: `der Sender X, den der Ausschuss mit Y verbindet`."""
_FEMININE = frozenset("der die einer eine".split())
"""Articles before the name of a body, in the cases in which it hangs on a noun or is an object, that make it `die`."""
_OTHER = frozenset("des dem den das eines einem einen".split())
SHORTEST = 3
"""Tokens of a clause: the pronoun, one more word, the verb."""
FARTHEST = 3
"""Tokens from a name to the clause, the comma among them: `ist mit X verbunden, die ...`."""


def opens_relative(draft: Draft, at: int, last: int) -> bool:
    """Return whether `der`, `die` or `das` opens a clause that says more of the name before the comma.

    `Mitglied der Brigade X, die seit 2012 gelistet ist`: its verb stands at its end, no noun follows the pronoun, and
    the name could be meant by it.

    Args:
        draft: The document.
        at: The word.
        last: Where the clause would end: the next mark.
    """
    if draft.words[at] not in _PRONOUNS or at < 2 or draft.tokens[at - 1].text != ",":
        return False
    while last > at and not draft.tokens[last - 1].text[-1].isalnum():
        last -= 1
    if last - at < SHORTEST or not draft.verbs[last - 1] or not _is_small_word(draft, at + 1):
        return False
    near = [f for f in draft.around(at, 8, 0) if f.last < at and at - f.last <= FARTHEST]
    named = [f for f in near[-1:] if f.form is MentionForm.NAMED]
    named = [f for f in named if all(draft.tokens[n].text.islower() for n in range(f.last, at - 1))]
    return bool(named) and not named[0].place and _agrees(draft, named[0], draft.words[at])


def _is_small_word(draft: Draft, at: int) -> bool:
    """Whether a word is none that an article goes before: `seit`, `sich`, `nie`, `seine`, a number."""
    lexicon, word = draft.lexicon, draft.words[at]
    tables = (lexicon.prepositions, lexicon.adverbs, lexicon.negations, lexicon.articles, lexicon.current_words)
    known = any(word in table for table in tables) or word in lexicon.possessives or word in lexicon.pronouns
    return draft.tokens[at].text.islower() and (known or draft.in_date(draft.tokens[at].start) or word in _SMALL)


_SMALL = frozenset(
    "sich auch ihn ihm ihr uns man es seit laut nach von mit bei selbst ebenfalls dort einst nie ihrerseits seinerseits"
    " ihresteils wiederum gleichfalls schon bereits noch inzwischen mittlerweile damals später zuvor früher heute"
    " bislang bisher längst weiterhin allerdings jedoch wohl angeblich offenbar zudem zugleich daneben".split()
)


def _agrees(draft: Draft, name: Found, pronoun: str) -> bool:
    """Whether a pronoun may stand for a name: for a person any of the two, for a body that of its article."""
    if pronoun in _OBJECTS:
        return draft.words[name.first - 1] not in _FEMININE
    if name.root.kind is MentionKind.PERSON:
        return pronoun != "das"
    article = draft.words[name.first - 1]
    if article in _FEMININE:
        return pronoun == "die"
    return article not in _OTHER or pronoun != "die"
