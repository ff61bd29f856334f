"""Forms of English verbs that are nouns as well, by what stands before them: `Two export houses`, `its own`."""

from onrecord.read.draft import Draft

_BASE_TOO = frozenset("come become overcome run overrun put set hit cut shut split spread let hurt read beat".split())
"""Participles that are written as the present is: `He's come back`."""
_NO_OWNERS = frozenset("he she it that there here what who where how one".split())
"""Words behind which `'s` is a verb."""


def is_owned(draft: Draft, at: int, before: str) -> bool:
    """Return whether a possessive before an English form of the present makes it a noun, or the adjective `own`."""
    lexicon, word = draft.lexicon, draft.words[at]
    if lexicon.language != "en" or word not in lexicon.verbs or word in _BASE_TOO or word + "s" not in lexicon.verbs:
        return False
    if before in lexicon.possessives:
        return before != "her" or word == "own"  # `saw her leave`
    owner = draft.tokens[at - 1].lower if at else ""
    return owner.endswith(("'s", "’s")) and before not in _NO_OWNERS


_LONGEST_PHRASE = 3
"""Words between an article and the noun: `a Czech legal form`."""


def is_singular(draft: Draft, at: int) -> bool:
    """Return whether an English base form closes a phrase with `a`: a verb would have its `s`, `a Czech legal form`."""
    lexicon, words = draft.lexicon, draft.words
    word = words[at]
    if lexicon.language != "en" or word in _BASE_TOO or word.endswith("s") or word + "s" not in lexicon.verbs:
        return False
    closed = (lexicon.prepositions, lexicon.conjunctions, lexicon.auxiliaries, lexicon.verbs, lexicon.pronouns)
    for back in range(at - 1, max(-1, at - 2 - _LONGEST_PHRASE), -1):
        if words[back] in ("a", "an"):
            return back < at - 1
        if not words[back].isalpha() or words[back] in _DO or any(words[back] in table for table in closed):
            return False
    return False


_TRADES = frozenset(
    "company companies firm firms house houses business businesses arm arms concern concerns group groups empire"
    " empires conglomerate conglomerates outfit outfits enterprise enterprises corporation corporations"
    " line lines agent agents vessel vessels ship ships network networks".split()
)
"""Nouns that a form in `ing` right before them says the trade of: `two trading houses`, `a shipping line`."""


def names_trade(draft: Draft, at: int) -> bool:
    """Return whether a form in `ing` says what trade the noun behind it is of: `twenty shipping and trading firms`."""
    words = draft.words
    if draft.lexicon.language != "en" or not words[at].endswith("ing"):
        return False
    noun = at + 1
    if words[noun : noun + 1] == ["and"] and words[noun + 1 : noun + 2] and words[noun + 1].endswith("ing"):
        noun += 2
    return noun < len(words) and words[noun] in _TRADES and draft.tokens[noun].text.islower()


def names_office(draft: Draft, at: int) -> bool:
    """Return whether a word says what the holder of an office sees to: `Finance chief X`, `X, finance chief of Y`.

    In a sentence a verb in its plain form would have an article before a noun for one holder.
    """
    if draft.lexicon.language != "en" or at + 1 >= len(draft.words):
        return False
    following, lexicon = draft.words[at + 1], draft.lexicon
    holder = following in lexicon.titles or following in lexicon.roles or following in lexicon.person_nouns
    if not draft.tokens[at].text.islower():
        return holder
    plain = not draft.words[at].endswith(("s", "ed", "ing")) and draft.words[at] not in lexicon.auxiliaries
    one = following in _HOLDERS and draft.tokens[at + 1].text.islower()
    return plain and one and at > 0 and draft.words[at - 1] not in _BEFORE_INFINITIVES


_HOLDERS = frozenset("chief head minister officer director manager adviser advisor secretary commissioner boss".split())
"""Nouns for one holder of an office."""
_BEFORE_INFINITIVES = frozenset("to will would can could may might must shall should did do does not".split())


_DETERMINERS = frozenset(
    "several many some most few other another each every no any various numerous certain such more whose what which "
    "big small large new old local foreign state former".split()
)
"""Words that open a sentence before the noun that they describe."""


def counts_noun(draft: Draft, at: int, before: str) -> bool:
    """Return whether the word before has its capital for the beginning of a sentence, and no name is the subject."""
    return before in _DETERMINERS or bool(draft.numbers_in(at - 1, at))


_STANDING = frozenset("figures features ranks counts lands".split())
_PLACING = frozenset("on in among under".split())
"""Forms that are plurals as well, and the prepositions behind which, after a name, they are verbs of standing."""


def stands_in(draft: Draft, at: int) -> bool:
    """Return whether a form behind a name tells where its bearer stands: `Ostrel Shipping figures on the list`."""
    following = draft.words[at + 1] if at + 1 < len(draft.words) else ""
    named = draft.tokens[at - 1].text[0].isupper() and draft.tokens[at].text.islower()
    return named and draft.words[at] in _STANDING and following in _PLACING


_ENDS = frozenset(',;:()[]–—-"“”«».!?…')


def ends_as_list(draft: Draft, at: int, before: str) -> bool:
    """Return whether a form is the noun behind an authority: `on both the UN and the US lists`, where nothing follows.

    `The US lists several firms` has its verb there.
    """
    lexicon = draft.lexicon
    if before not in lexicon.authorities or draft.words[at] not in lexicon.list_nouns:
        return False
    following = draft.words[at + 1] if at + 1 < len(draft.words) else "."
    closed = (_ENDS, lexicon.prepositions, lexicon.conjunctions, lexicon.auxiliaries)
    return any(following in words for words in closed)


_DO = frozenset("did does do will would can could may might must should to".split())
_NEAR_DO = 4
"""Words between an auxiliary and the verb that it belongs to, an authority among them."""


def lists_after_do(draft: Draft, at: int) -> bool:
    """Return whether a form is the verb of an auxiliary that stands before its subject: `did the UN list X`."""
    following = draft.tokens[at + 1].text if at + 1 < len(draft.tokens) else ""
    if draft.words[at] not in ("list", "blacklist", "sanction") or draft.words[at - 1] not in draft.lexicon.authorities:
        return False
    named = following[:1].isupper() or following.lower() in ("him", "her", "it", "them", "the")
    return named and any(word in _DO for word in draft.words[max(0, at - _NEAR_DO) : at - 1])


_LIGHT = frozenset("not n't never ever also even yet still simply".split())


def follows_do(draft: Draft, at: int) -> bool:
    """Return whether a form is the verb right behind an auxiliary: `The UN, for its part, does not list X`."""
    before = at - 1
    while before > 0 and draft.words[before] in _LIGHT:
        before -= 1
    return before >= 0 and draft.words[before] in _DO and draft.words[at] in ("list", "blacklist", "sanction")


def names_deed(draft: Draft, at: int) -> bool:
    """Return whether a form in `ing` names a deed with its object behind it: `The UN blacklisting of X came late`."""
    words, lexicon = draft.words, draft.lexicon
    if not words[at].endswith("ing") or words[at + 1 : at + 2] != ["of"] or not at:
        return False
    before = words[at - 1]
    owned = draft.tokens[at - 1].lower.endswith(("'s", "’s"))
    return owned or any(before in table for table in (lexicon.articles, lexicon.possessives, lexicon.authorities))


def is_counted(draft: Draft, at: int) -> bool:
    """Return whether an English plural stands behind a number and has no object, and so is a noun: `9 shares, ...`."""
    lexicon, words = draft.lexicon, draft.words
    if lexicon.language != "en" or at < 2 or not words[at].endswith("s") or draft.in_date(draft.tokens[at - 1].start):
        return False
    if draft.tokens[at - 2].text[:1].isupper() or not any(
        n.kind == "count" for n in draft.numbers_in(at - 1, at) + draft.numbers_in(at - 2, at)
    ):
        return False  # `Unit 9 shares`
    following = words[at + 1] if at + 1 < len(words) else "."
    closed = (_ENDS, lexicon.prepositions, lexicon.conjunctions, lexicon.auxiliaries)
    return any(following in table for table in closed) or draft.tokens[at].text[:1].isupper()


_TEXTS = frozenset("entry file listing notice dossier document sheet register record annex bulletin statement".split())
_CLOSED = frozenset("its his her their this that".split())


def is_told_by_text(draft: Draft, at: int) -> bool:
    """Return whether a word in `s` that no table holds says what a text of a list tells: `the entry counts Ostrel`."""
    lexicon, words = draft.lexicon, draft.words
    if lexicon.language != "en" or at < 2 or at + 1 >= len(words) or words[at - 1] not in _TEXTS:
        return False
    opens = words[at - 2] in lexicon.articles or words[at - 2] in _CLOSED or words[at - 2] in lexicon.authorities
    plain = draft.tokens[at].text.islower() and words[at].endswith("s") and not words[at].endswith("ss")
    behind, token = words[at + 1], draft.tokens[at + 1].text
    objects = behind in lexicon.articles or behind in lexicon.possessives or behind in _HIM or token[:1].isupper()
    small = words[at] in lexicon.adverbs or words[at] in lexicon.prepositions
    return opens and plain and not small and (objects or token[:1].isdigit())


_HIM = frozenset("him her it them no two three four five six".split())


_TOLD = frozenset("states notes reports claims remarks comments posts warns".split())
_LONGEST_BETWEEN = 8


def says_where(draft: Draft, at: int) -> bool:
    """Return whether a form tells what stands in some text: `A law firm states in its October circular that X is`."""
    lexicon, words = draft.lexicon, draft.words
    if lexicon.language != "en" or words[at] not in _TOLD or not draft.tokens[at].text.islower() or at < 2:
        return False
    plain = words[at - 1].isalpha() and not words[at - 1].endswith("s") and words[at - 1] not in lexicon.articles
    opens = any(words[n] in ("a", "an", "the") for n in range(max(0, at - 5), at - 1))
    behind = words[at + 1 : at + 1 + _LONGEST_BETWEEN]
    if not plain or not opens or not behind or behind[0] not in ("in", "on", "at") or "that" not in behind:
        return False
    between = behind[: behind.index("that")]
    return all(word[0].isalnum() and word not in lexicon.auxiliaries for word in between)
