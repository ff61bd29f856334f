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
    if word.endswith("t"):
        prefixed = word.startswith(("ge", "be", "ver", "er", "ent", "zer")) or "ge" in word[2:5]
        return prefixed or word.endswith("iert")
    if word.startswith("ge") or "ge" in word[2:5]:
        return word.endswith("en")
    return word.startswith(("be", "ver", "er", "ent", "zer")) and word.endswith(_STRONG)


_STRONG = tuple(
    "boten bogen brochen bunden drossen droschen funden flogen flohen flossen fangen fallen geben gessen glichen"
    " griffen halten hoben holfen kommen laden lassen lesen liehen loren logen messen nommen nossen raten rufen"
    " schieden schienen schlagen schlossen schmolzen schnitten schoben schossen schrieben schwiegen schworen"
    " schwunden sehen sessen soffen sonnen sprochen standen stiegen stohlen storben stossen stoßen strichen"
    " stritten sungen sunken tragen treten trieben trogen trunken wachsen waschen wichen wiesen worben worfen"
    " wogen wunden zogen zwungen gangen litten laufen hauen hangen rissen ritten rungen rieben".split()
)
"""How the participles of strong verbs end behind a prefix; of any other verb a form in `-en` is the infinitive."""


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
