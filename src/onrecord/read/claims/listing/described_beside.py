"""Whether a name stands in a description of another: one of them, a gloss, somebody else's."""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Found

_ONE = frozenset({"a", "an", "another", "one", "fellow", "once", "formerly", "born"})


def is_description(clause: Clause, found: Found) -> bool:
    """Whether a name stands in what describes another: `X, another Maltese, was listed`, `X, a Tunisian in Y, ...`."""
    draft, lexicon, at = clause.draft, clause.draft.lexicon, found.first - 1
    ends = {f.last - 1 for f in clause.mentions(None, found.first) if f.form is MentionForm.NAMED}
    while at > clause.first and draft.words[at] not in lexicon.conjunctions and draft.tokens[at].text not in ",;:(":
        if at in ends:
            return False  # `the ex-minister of the Interior X`
        english = draft.words[at] in _ONE or draft.words[at] in lexicon.of_words
        if draft.words[at] in lexicon.prepositions or (english and lexicon.language == "en"):
            return True
        at -= 1
    return False


def is_gloss(clause: Clause, found: Found) -> bool:
    """Whether a name in brackets behind another is a second name of the same party: `Pavel Orsk ("the Baker")`."""
    at = found.first - 1
    while at > clause.first and clause.draft.tokens[at].text in _QUOTES:
        at -= 1
    return at > clause.first and clause.draft.tokens[at].text == "("


_QUOTES = frozenset("\"“”„«»'‘’")


_THEMSELVES = frozenset(
    "name names entry entries case listing listings designation designations delisting removal sanctioning "
    "blacklisting addition status assets accounts funds property inclusion file".split()
)


def is_anothers(clause: Clause, found: Found) -> bool:
    """Whether an English clause is about somebody or something of a party: `the brother of X`, `the firms of X`."""
    draft, at = clause.draft, found.first - 1
    while at > clause.first and draft.words[at] in (*draft.lexicon.articles, *draft.lexicon.titles):
        at -= 1
    if draft.lexicon.language != "en" or at <= clause.first or draft.words[at] != "of":
        return False
    if draft.words[at - 1] in _NO_ONE and clause.negative:
        return False  # `None of the Vesks is on it`, `No member of the Vesk family`: what is so of none is so of each
    return draft.words[at - 1] not in _THEMSELVES


_NO_ONE = frozenset("none member members one nobody single relative relatives branch".split())


def follows_as(clause: Clause, found: Found) -> bool:
    """Return whether a name stands behind a word of comparison (`as`, `like`, `than`) and is not told of itself."""
    words = clause.draft.words
    return found.first > clause.first and words[found.first - 1] in (
        "as",
        "like",
        "than",
        "als",
        "comme",
        "como",
        "как",
        "by",
    )
