"""Descriptions and pronouns that stand for a party: `the group`, `he`, `the latter`."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.aged import counts_years, find_aged, is_of_age
from onrecord.read.draft import Draft, Found
from onrecord.read.ethnonyms import is_ethnonym, points
from onrecord.read.names import is_nation_before
from onrecord.read.noun_adjectives import behind_adjectives
from onrecord.text.normalize import fold

_MODIFIERS = frozenset(
    "insurgent terrorist militant extremist armed rebel jihadist islamist deadly islamic notorious"
    " shadowy outlawed spy same elder younger two three both"
    " whole entire jihadi salafist sunni shia shiite separatist secessionist breakaway splinter secretive banned"
    " blacklisted sanctioned feared dreaded brutal mighty powerful fledgling local"
    " propio propia mismo misma même propre".split()
)


_NO_NOUNS = frozenset(
    "also then now still once already itself himself herself themselves too never not both all as if so only even again"
    " today yesterday tomorrow there here alone first last soon later ago away back itself out up down off".split()
)
"""Words that may follow a noun and are none themselves."""


_LATTER = frozenset(
    {"the latter", "ce dernier", "cette dernière", "celui-ci", "celle-ci", "este último", "esta última", "letzterer"}
    | {"letztere", "letzteren", "последний", "последнего", "последняя"}
)
"""Words for the party named last."""


def _latter(first: int, last: int) -> Found:
    """A word for the party named last: `ce dernier`, `the latter`."""
    other, pronoun = MentionKind.OTHER, MentionForm.PRONOMINAL
    return Found(first=first, last=last, kind=other, form=pronoun, name="", nearest=True)


_IN_IT = {
    "ru": (frozenset({"в", "из", "во"}), frozenset("нём нем него неё нее ней них".split())),
    "de": (frozenset({"auf", "in"}), frozenset({"ihr", "ihnen"})),
    "es": (frozenset({"en", "de"}), frozenset({"ella", "ellas"})),
}
"""Prepositions and pronouns that say where somebody stands, once a list is spoken of."""
LIST_NEAR = 40
"""Tokens back in which a list is spoken of that a pronoun takes up."""


def is_list(draft: Draft, at: int) -> bool:
    """Return whether a pronoun takes up a list: `Список вырос. Министерство внесло в него Веска`."""
    before, pronouns = _IN_IT.get(draft.lexicon.language, (frozenset(), frozenset()))
    if not at or draft.words[at] not in pronouns or draft.words[at - 1] not in before:
        return False
    return bool(draft.lexicon.list_nouns.find(draft.words, max(0, at - LIST_NEAR), at))


def find_descriptions(draft: Draft, taken: set[int]) -> list[Found]:
    """Return the pronouns and descriptions of a document at places not taken, in text order."""
    found = []
    lexicon, words = draft.lexicon, draft.words
    for at, word in enumerate(words):
        if at in taken:
            continue
        if word in _LATTER or " ".join(words[at : at + 2]) in _LATTER:
            found.append(_latter(at, at + (1 if word in _LATTER else 2)))
            continue
        if (word == "it" and _is_expletive(draft, at)) or is_list(draft, at):
            continue
        if word in lexicon.pronouns or word in lexicon.possessives:
            want = lexicon.pronouns.get(word) or lexicon.possessives[word]
            kind = (
                MentionKind.PERSON
                if want == "person"
                else MentionKind.ORGANIZATION
                if want == "organization"
                else MentionKind.OTHER
            )
            plural = word in ("they", "them", "their", "themselves")
            found.append(Found(first=at, last=at + 1, kind=kind, form=MentionForm.PRONOMINAL, name="", plural=plural))
        elif is_ethnonym(draft, at):
            # `ce Péruvien` points at whom the text was about, as a pronoun does
            form = MentionForm.PRONOMINAL if points(draft, at) else MentionForm.NOMINAL
            alone = lexicon.language != "fr"
            found.append(Found(first=at - 1, last=at + 1, kind=MentionKind.PERSON, form=form, name="", alone=alone))
        elif (aged := find_aged(draft, at)) is not None and taken.isdisjoint(range(*aged)):
            taken.update(range(*aged))
            kind, form = MentionKind.PERSON, MentionForm.NOMINAL
            found.append(Found(first=aged[0], last=aged[1], kind=kind, form=form, name="", alone=True))
        elif word in SHIPS and lexicon.language == "en" and at + 1 not in taken:
            ship = _definite(draft, at, taken)
            if ship is not None:
                ship.kind = MentionKind.OTHER
                found.append(ship)
        elif (
            word in lexicon.group_nouns
            or word in lexicon.person_nouns
            or _was_a_post(draft, word)
            or (word in _BODIES and lexicon.language == "en")
            or (word in _POINTED_AT and at and words[at - 1] in ("that", "this"))
        ):
            item = _definite(draft, at, taken)
            item = item and _or_quoted_name(draft, item, taken)
            if item is not None:
                found.append(item)
    return found


_OPENING, _CLOSING = frozenset('«„“"'), frozenset('»“”"')
_LONGEST_QUOTED = 9
"""Tokens of a name in quotation marks."""


def _or_quoted_name(draft: Draft, item: Found, taken: set[int]) -> Found | None:
    """The name in quotation marks behind a description, which it takes; the description where none stands there."""
    quoted = _quoted_behind(draft, item.last)
    if not quoted:
        return item
    if not taken.isdisjoint(range(*quoted)):
        return None
    first, last = quoted
    taken.update(range(first, last))
    draft.verbs[item.last] = False
    return Found(first=first, last=last, kind=item.kind, form=MentionForm.NAMED, name=draft.text_of(first, last))


def _quoted_behind(draft: Draft, at: int) -> tuple[int, int] | None:
    """The name in quotation marks behind a noun and its adjectives: `der Verein «Die gute Sache»` is not one before."""
    tokens, lexicon = draft.tokens, draft.lexicon
    behind = behind_adjectives(draft, at)
    if behind == at and at + 1 < len(tokens) and draft.verbs[at] and tokens[at + 1].text in _OPENING:
        behind = at + 1  # a participle, if not a verb of saying: `le groupe interdit « La bonne cause »`
    at = behind
    if at + 1 >= len(tokens) or tokens[at].text not in _OPENING or not tokens[at + 1].text[0].isupper():
        return None
    for last in range(at + 2, min(len(tokens), at + 2 + _LONGEST_QUOTED)):
        if tokens[last].text in _CLOSING:
            return at + 1, last
        word = draft.words[last]
        if tokens[last].text in ".;:!?" or word in lexicon.auxiliaries or word in lexicon.pronouns:
            return None
    return None


SHIPS = frozenset(
    "vessel ship tanker freighter carrier hull bulker trawler tug barge yacht steamer coaster boat".split()
)
"""Nouns that stand for a ship named before: `the hull itself is listed`."""


_POINTED_AT = frozenset(
    "estate farm ranch plantation mine refinery shipyard yard dealership hotel restaurant business carrier airline "
    "shipper manufacturer subsidiary affiliate trust foundation institute bureau factory operator syndicate "
    "association conglomerate venture enterprise supplier outlet shop ministry".split()
)
"""Nouns that stand for a body named before where an English text points at it: `that estate`."""


_BODIES = frozenset(
    "syndicate brotherhood airline insurer lender conglomerate consortium mafia mob sect foundation federation".split()
)
"""Nouns that stand for a body named before behind any definite article: `the syndicate`."""


def is_noun_for_body(draft: Draft, at: int) -> bool:
    """Return whether an English word is a noun that stands for a body or a ship named before."""
    word = draft.words[at]
    return word in SHIPS or word in _POINTED_AT or word in _BODIES or word in draft.lexicon.group_nouns


_FORMER = ("ex-", "экс-")


def _was_a_post(draft: Draft, word: str) -> bool:
    """Whether a word is a post with `ex-` joined to it: `l'ex-président`, beside English."""
    lexicon = draft.lexicon
    post = next((word.removeprefix(prefix) for prefix in _FORMER if word.startswith(prefix)), "")
    tables = (lexicon.roles, lexicon.titles, lexicon.person_nouns)
    return bool(post) and lexicon.language != "en" and any(post in table for table in tables)


def _may_modify(draft: Draft, at: int) -> bool:
    """Whether a word may stand between an article and the noun of a description: `der frühere Rapper`."""
    lexicon, word = draft.lexicon, draft.words[at]
    if word in _MODIFIERS or word.startswith("ex-") or is_of_age(draft, at):
        return True
    if (
        lexicon.language == "en"
        or not draft.tokens[at].text.islower()
        or word in lexicon.articles | lexicon.prepositions
    ):
        return False
    adjective = lexicon.capitalised_nouns and word.endswith(("e", "en", "er", "es", "em")) and not draft.verbs[at]
    return word in lexicon.former_words or (adjective and word not in lexicon.conjunctions)


def _is_expletive(draft: Draft, at: int) -> bool:
    """Whether `it` stands for the clause that follows: `It has been reported that ...`, `It is clear that ...`."""
    words, end = draft.words, min(at + 12, len(draft.words))
    if at + 1 >= end or words[at + 1] not in draft.lexicon.auxiliaries:
        return False
    said = draft.lexicon.reporting.find(words, at + 2, min(at + 5, end))
    plain = [i for i in range(at + 2, min(at + 5, end)) if words[i] in _PLAIN]
    return (bool(said) or bool(plain)) and "that" in words[at + 3 : end]


_PLAIN = frozenset(
    "clear likely unlikely true possible known evident obvious certain false plain striking notable".split()
)


def _stands_before_noun(draft: Draft, at: int) -> bool:
    """Whether an English noun describes the next one, and is nobody by itself: `the general staff`."""
    lexicon = draft.lexicon
    if lexicon.language != "en" or at + 1 >= len(draft.tokens):
        return False
    if draft.tokens[at].lower.endswith(("'s", "’s", "s'", "s’")):
        return False
    following, token = draft.words[at + 1], draft.tokens[at + 1].text
    if not token.isalpha() or not token.islower() or draft.verbs[at + 1] or following in _NO_NOUNS:
        return False
    closed = (lexicon.prepositions, lexicon.conjunctions, lexicon.relatives, lexicon.auxiliaries, lexicon.clause_starts)
    opens = (lexicon.articles, lexicon.pronouns, lexicon.possessives, lexicon.noun_verbs)
    return not following.endswith(("ly", "ed", "ing")) and not any(following in words for words in (*closed, *opens))


def _with_joined_article(draft: Draft, at: int, taken: set[int]) -> Found | None:
    """A noun with an article joined to it: `الحركة`; none beside the name that it describes."""
    lexicon, words = draft.lexicon, draft.words
    if not words[at].startswith(fold(lexicon.joined_article)) or at + 1 in taken or words[at] in lexicon.roles:
        return None
    person = words[at] in lexicon.person_nouns and words[at] not in lexicon.group_nouns
    kind = MentionKind.PERSON if person else MentionKind.ORGANIZATION
    return Found(first=at, last=at + 1, kind=kind, form=MentionForm.NOMINAL, name="")


_AS_SUCH = frozenset({("en", "sí"), ("en", "si"), ("en", "su"), ("en", "conjunto"), ("en", "tanto"), ("an", "sich")})


def _is_as_such(draft: Draft, at: int) -> bool:
    """Whether a preposition begins words that stress what stands before them: `el movimiento en sí`."""
    return tuple(draft.words[at : at + 2]) in _AS_SUCH


def _definite(draft: Draft, at: int, taken: set[int]) -> Found | None:
    """A description with a definite article: `the group`, `this militant network`, `the preacher`."""
    lexicon, words = draft.lexicon, draft.words
    if lexicon.joined_article:
        return _with_joined_article(draft, at, taken)
    start = at - 1
    while start >= 0 and ((start not in taken and _may_modify(draft, start)) or is_nation_before(draft, start, at)):
        start -= 1
    if (
        start < 0
        or words[start] not in lexicon.articles
        or words[start] in ("a", "an", "another", "un", "une", "ein", "eine", "una")
    ):
        return None
    if words[start] in lexicon.possessives or _stands_before_noun(draft, at):
        return None
    person = words[at] in lexicon.person_nouns and words[at] not in lexicon.group_nouns
    person = person or _was_a_post(draft, words[at])
    following = words[at + 1] if at + 1 < len(words) else ""
    if following in lexicon.group_nouns and at + 1 not in taken:
        return None  # `the insurgent group`: the second noun is described by the first
    behind = min(len(words) - 1, at + 2)
    behind += words[behind] in lexicon.articles and behind + 1 < len(words)  # `listed the firm in the spring of 2013`
    dated = behind > at + 1 and draft.in_date(draft.tokens[behind].start)
    if following in lexicon.of_words and not person and not dated and not _is_as_such(draft, at + 1):
        return None
    beside = at + 2 in taken and not (draft.verbs[at + 1] and following not in lexicon.copulas)
    of = following in lexicon.of_words and not counts_years(draft, at + 2)  # but `L'homme de 57 ans`
    if person and (at + 1 in taken or beside or of):
        return None  # but `L'homme habite X`
    if lexicon.language != "en" and behind_adjectives(draft, at + 1) in taken:
        return None  # `le groupe X`, `la banque russe X`: a noun beside the name it describes
    plural = fold(words[at]).endswith("s") or any(words[i] in ("two", "three", "both") for i in range(start, at))
    return Found(
        first=start,
        last=at + 1,
        kind=MentionKind.PERSON if person else MentionKind.ORGANIZATION,
        form=MentionForm.NOMINAL,
        name="",
        plural=plural,
    )
