"""Forecasts and judgements by form, beside English: a future ending, a superlative, a figure of speech.

The tables of each lexicon hold whole words and phrases; these rules find what a table cannot list.
"""

from onrecord.read.draft import Draft
from onrecord.read.lexicon.outlook import OUTLOOK, Outlook

SHORTEST = 5
"""Letters of a verb whose ending tells."""


def foretells(draft: Draft, first: int, last: int) -> bool:
    """Return whether tokens `[first, last)` tell what is to come."""
    talk = OUTLOOK.get(draft.lexicon.language)
    if talk is None:
        return False
    if talk.outlook.find(draft.words, first, last):
        return True
    for at in range(first, last):
        word = draft.words[at]
        small = draft.tokens[at].text.islower() or at == first
        form = talk.future_form
        if form is not None and small and word not in talk.no_future and form.fullmatch(word):
            like = talk.no_future_form
            if like is None or not like.fullmatch(word):
                return True
        if (
            talk.future
            and small
            and len(word) >= SHORTEST
            and word.endswith(talk.future)
            and word not in talk.no_future
        ):
            return True
    return bool(talk.future_aux) and _ends_in_infinitive(draft, talk, first, last)


def _ends_in_infinitive(draft: Draft, talk: Outlook, first: int, last: int) -> bool:
    """Whether a German clause has a form of `werden`, and an infinitive at its end."""
    while last - 1 > first and not draft.tokens[last - 1].text[0].isalpha():
        last -= 1
    word = draft.words[last - 1]
    told = any(draft.words[at] in talk.future_aux for at in range(first, last - 1))
    if told and word == "sein":
        # `wird gefährlicher sein`; `wird gelistet worden sein` only supposes it
        before = draft.words[last - 2] if last - 2 > first else ""
        return not is_participle(before) and before not in ("worden", "gewesen")
    return (
        told
        and draft.tokens[last - 1].text.islower()
        and word.endswith(("en", "ern", "eln"))
        and not is_participle(word)
        and word not in ("worden", "werden")
    )


def is_participle(word: str) -> bool:
    """Return whether the form of a German verb at the end of a clause is a participle, no infinitive."""
    if word in OUTLOOK["de"].infinitives or word.endswith(("ern", "eln")):
        return False
    if word.startswith(_FIXED) and word.endswith("en") and not word.endswith(_STRONG):
        return False  # `verüben`: a weak verb, whose participle ends in -t
    prefixed = word.startswith(("ge", *_FIXED)) or "ge" in word[2:5]
    return word.endswith(("t", "en")) and (prefixed or word.endswith("iert"))


_FIXED = ("be", "ver", "er", "ent", "zer")
"""Prefixes that part from no verb, and leave its participle without `ge`."""
_STRONG = tuple(
    f"{stem}en"
    for stem in (
        "bot broch fund fall fang gang geb goss griff halt hob komm lad lass lauf les lieh lor mess nomm rat riss ruf"
        " schied schien schlag schloss schob schoss schrieb schwor schwund seh sess sproch stand stieg storb stoß"
        " strich trag tret trieb trunk wachs wies wog worb worf wund zog zwung bund drung lung rung sung sunk sprung"
        " biss litt ritt schnitt stritt glich wich blieb mied stohl fohl holf golt troff wes bet grab back heiß hung"
        " mahl schaff spann ronn brann schwomm flog floh froren loh wasch hau geß gess ess"
    ).split()
)
"""Endings of the participles of strong verbs; some are infinitives as well, and read as participles."""


def is_hearsay(draft: Draft, first: int, last: int) -> bool:
    """Return whether a first verb has the form in which a report passes on what it does not vouch for."""
    talk = OUTLOOK.get(draft.lexicon.language)
    verb = next((at for at in range(first, last) if draft.verbs[at]), None)
    if talk is None or not talk.hearsay or verb is None:
        return False
    word = draft.words[verb]
    return len(word) >= SHORTEST and word.endswith(talk.hearsay) and word not in talk.own_condition


def judges(draft: Draft, first: int, last: int, *, named: bool) -> bool:
    """Return whether tokens `[first, last)` judge: by a figure of speech, or by a superlative that names nobody.

    Args:
        draft: The document.
        first: First token.
        last: Token after the last.
        named: A party is named in the words: a superlative may then be a fact of it.
    """
    talk = OUTLOOK.get(draft.lexicon.language)
    if talk is None:
        return False
    if talk.figures.find(draft.words, first, last):
        return True
    if named:
        return False
    most = talk.most.find(draft.words, first, last)
    if talk.most_behind and any(
        draft.words[at] in talk.most_behind
        and draft.words[at - 2] in draft.lexicon.articles
        and draft.tokens[at - 1].text.islower()
        and draft.tokens[at + 1].text.islower()
        and draft.words[at + 1] not in (*talk.plain, *draft.lexicon.prepositions)
        for at in range(first + 2, last - 1)
    ):
        return True  # `el archivo más polvoriento`
    if any(
        hit.last < last and draft.tokens[hit.last].text.islower() and draft.words[hit.last] not in talk.plain
        for hit in most
    ):
        return True
    return any(
        draft.words[at].endswith(talk.superlatives)
        and draft.tokens[at].text.islower()
        and len(draft.words[at]) > SHORTEST
        and draft.words[at] not in talk.plain
        and not draft.verbs[at]
        and draft.words[at - 1] in draft.lexicon.articles
        for at in range(first + 1, last)
        if talk.superlatives
    )
