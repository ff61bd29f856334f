"""Who bears a description or a second name: whose it is, and whose words own it."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.text.nations import nation_of

_NEAR_ALIAS = 4
"""Tokens between `known as` and the name."""


_FARTHEST_BEARER = 14
"""Tokens between a name and the alias in an aside behind it."""


def bearer_of(draft: Draft, found: Found, first: int) -> Found:
    """Return who bears a name that an aside before a clause gives: `X, known to friends as Y, went abroad` is about X.

    Args:
        draft: The document.
        found: The mention that the clause would be about.
        first: Where the clause begins.
    """
    if draft.lexicon.language != "en" or found.form is not MentionForm.NAMED or found.last > first:
        return found
    begin = max(draft.sentences[draft.sentence_of(found.first)][0], found.first - _FARTHEST_BEARER)
    hits = draft.lexicon.alias_words.find(draft.words, begin, found.first)
    named = [f for f in draft.within(begin, found.first) if f.form is MentionForm.NAMED and not f.place]
    hits = [h for h in hits if found.first - h.last <= _NEAR_ALIAS and not any(f.first >= h.last for f in named)]
    bearers = [f for f in named if hits and f.last <= hits[-1].first and not f.authority and not owns(draft, f)]
    if not bearers or draft.tokens[bearers[-1].last].text != "," or draft.tokens[found.last].text != ",":
        return found
    return bearers[-1]


def is_people(draft: Draft, found: Found) -> bool:
    """Whether a mention is the word for a people or a country alone: `A Libyan, born in 1966`."""
    lone = found.form is MentionForm.NAMED and found.last - found.first == 1 and not found.listed
    return lone and found.kind is not MentionKind.PERSON and bool(nation_of(draft.words[found.first]))


def owns(draft: Draft, found: Found) -> bool:
    """Whether a mention stands in the possessive: `The group's chief, X, is named`; `his name` is he himself."""
    if found.last < len(draft.words) and draft.words[found.last] in draft.lexicon.name_words:
        return False
    if found.form is MentionForm.PRONOMINAL:
        word = draft.words[found.first]
        alone = word in draft.lexicon.possessives and word not in draft.lexicon.pronouns
        return alone or is_behind_noun(draft, found)
    if draft.lexicon.capitalised_nouns and found.name and draft.tokens[found.last - 1].text == f"{found.name}s":
        return True  # `Vesks Bruder`
    following = draft.tokens[found.last].lower if found.last < len(draft.tokens) else ""
    return draft.tokens[found.last - 1].lower.endswith(("'s", "’s", "s'", "s’")) or following.endswith(("'s", "’s"))


def is_behind_noun(draft: Draft, found: Found) -> bool:
    """Whether a pronoun owns the noun before it: `جانشین او` (his successor), but not `گفت او` (said he)."""
    lexicon, at = draft.lexicon, found.first - 1
    if lexicon.letter_case or not lexicon.verb_last or at < 0 or draft.opens_sentence(found.first):
        return False
    tables = (lexicon.roles, lexicon.kin, lexicon.list_nouns)
    return any(draft.words[at] in table for table in tables)
