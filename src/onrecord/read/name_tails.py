"""What a capitalised name goes on with: a noun for a body, a purpose, a description, a second aim."""

from onrecord.read.draft import Draft
from onrecord.read.names import GROUPS

LONGEST_DESCRIPTION = 6
"""Words after the first noun of a body's name up to which a capital closes it."""


def with_group_noun(draft: Draft, last: int, taken: set[int]) -> int:
    """Take a noun for a group into a name: `Lazarus` in `the Lazarus hacking group`, not in `In Goma the group`."""
    lexicon = draft.lexicon
    closed = (lexicon.articles, lexicon.prepositions, lexicon.conjunctions, lexicon.possessives, lexicon.pronouns)
    if draft.words[last - 1] in draft.lexicon.org_words or draft.tokens[last - 1].lower.endswith(("'s", "’s")):
        return last
    for end in range(last + 1, min(last + 3, len(draft.tokens) + 1)):
        word = draft.tokens[end - 1]
        if end - 1 in taken or not word.text.isalpha() or not word.text.islower():
            return last
        if any(draft.words[end - 1] in words for words in closed):
            return last
        if word.lower in GROUPS:
            return end
        if draft.verbs[end - 1] and not word.lower.endswith("ing"):
            return last
    return last


def quoted_body(draft: Draft, first: int, taken: set[int]) -> int:
    """The end of a body's name in guillemets, of which Russian writes the first word alone with a capital; else 0."""
    tokens = draft.tokens
    if draft.lexicon.language != "ru" or not first or tokens[first - 1].text != "«":
        return 0
    for at in range(first + 1, min(first + LONGEST_DESCRIPTION, len(tokens))):
        if tokens[at].text == "»":
            return at if at > first + 1 else 0
        if at in taken or draft.verbs[at] or not tokens[at].text[0].isalpha():
            return 0
    return 0


_LEGAL_FORMS = frozenset("ооо оао зао пао ао тоо чао гк ип фгуп гуп нко ано одо".split())


def is_legal_form(draft: Draft, last: int) -> bool:
    """Whether capitals are the legal form of a firm whose name follows in guillemets: `Московское ООО «X»`."""
    follows = last < len(draft.tokens) and draft.tokens[last].text in '«"„'
    return follows and draft.words[last - 1] in _LEGAL_FORMS


def with_descriptions(draft: Draft, first: int, last: int, taken: set[int]) -> int:
    """Take the rest of a body's name that is written small: `Armée de résistance du Seigneur`.

    Romance languages write the first noun of such a name with a capital, and then the name that closes it.
    """
    lexicon, tokens = draft.lexicon, draft.tokens
    if not lexicon.small_names or last - first != 1 or draft.words[first] not in lexicon.org_words:
        return last
    joined = False
    for at in range(last, min(last + LONGEST_DESCRIPTION, len(tokens))):
        if at in taken or not tokens[at].text[0].isalpha() or draft.verbs[at]:
            return last
        joined = joined or draft.words[at] in lexicon.of_words
        if tokens[at].text[0].isupper():
            return at + 1 if joined and at > last + 1 else last
    return last


def with_second_aim(draft: Draft, first: int, last: int, taken: set[int]) -> int:
    """Take a body's second aim, and the noun behind it, into its name: `the Hope and Concord Movement`."""
    words = draft.words
    if last - first != 1 or draft.lexicon.language != "en" or words[first - 1 : first] != ["the"]:
        return last
    if words[first] in draft.lexicon.org_words or words[last : last + 1] != ["and"]:
        return last
    end = last + 1
    while _opens_purpose(draft, end, taken):
        end += 1
        if words[end - 1] in draft.lexicon.org_words | GROUPS:
            return end if end - last > 2 else last
    return last


def with_purpose(draft: Draft, last: int, taken: set[int]) -> int:
    """Take what a body is for into its name: `Front for Hope and Change`, `Mouvement pour l'Unité`."""
    lexicon, words, limit = draft.lexicon, draft.words, len(draft.tokens)
    if last + 1 >= limit or words[last] not in _FOR or words[last - 1] not in lexicon.org_words | GROUPS:
        return last
    end = last + 1
    while end < limit and words[end] in lexicon.articles:
        end += 1
    if not _opens_purpose(draft, end, taken):
        return last
    while _opens_purpose(draft, end, taken):
        end += 1
    joined = end + 1 < limit and words[end] in lexicon.conjunctions and _opens_purpose(draft, end + 1, taken)
    if joined and not (end + 2 < limit and (draft.verbs[end + 2] or draft.tokens[end + 2].text[:1].isupper())):
        end += 2  # and not `the Front for Hope and Tarvin left`
    return end


_FOR = frozenset("for against pour contre para por contra für gegen per".split())


def _opens_purpose(draft: Draft, at: int, taken: set[int]) -> bool:
    if at >= len(draft.tokens) or at in taken or draft.verbs[at]:
        return False
    text = draft.tokens[at].text
    return text[:1].isupper() and text[1:2].islower()
