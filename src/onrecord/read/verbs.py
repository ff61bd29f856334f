"""Verbs: which words of a text work as one.

Longer than other modules: one question, and one short test for each reason why a word is a verb where it stands.
"""

from onrecord.model.vocab import MentionForm
from onrecord.read.asides import PRESENT
from onrecord.read.bynames import opens_byname
from onrecord.read.compounds import ends_compound
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.listing_acts import ACTS
from onrecord.read.lexicon.manners import CLOSING
from onrecord.read.noun_forms import (
    counts_noun,
    ends_as_list,
    follows_do,
    is_counted,
    is_owned,
    is_singular,
    is_told_by_text,
    lists_after_do,
    names_deed,
    names_office,
    names_trade,
    says_where,
    stands_in,
)
from onrecord.read.verb_forms import goes_on, is_verb_form, says_that
from onrecord.read.verbs_alone import mark_alone
from onrecord.text.nations import nation_of

_BOUNDARIES = frozenset(',;:()[]–—-"“”«».!?…')
"""Marks after which a word cannot follow its subject."""


_ONE_GO = frozenset({"one", "single", "a"})
"""Words before `go` where it is a noun: `in one go`."""
_NOUN_PHRASES = frozenset(
    {("by", "turns"), ("by", "force"), ("by", "contrast"), ("in", "contrast")}.union(
        ("in", noun) for noun in "turn need demand return answer reply support protest place force share end".split()
    )
)
"""Phrases of English whose noun is written like a verb."""


def mark_verbs(draft: Draft) -> list[bool]:
    """Return, for each token, whether it works as a verb.

    Forms in `lexicon.verbs` and auxiliaries always do; forms that are nouns as well (`attack`, `links`) only
    after a subject: a pronoun, a name, a plural noun, an adverb, `to` or an auxiliary.
    """
    lexicon, words = draft.lexicon, draft.words
    marks = [False] * len(words)
    own = _OWN.get(lexicon.language, frozenset())
    for at, word in enumerate(words):
        before = words[at - 1] if at else ""
        if (word in lexicon.auxiliaries or word in lexicon.verbs) and draft.in_date(draft.tokens[at].start):
            continue  # `On May 31`: a month that is written like a verb
        described = ends_compound(draft, at) or _is_state(draft, at) or (before, word) in _NOUN_PHRASES
        described = described or (word == "go" and before in _ONE_GO)
        described = described or (word in PRESENT and _is_of_place(draft, at, before)) or is_owned(draft, at, before)
        described = (
            described
            or is_singular(draft, at)
            or names_trade(draft, at)
            or names_office(draft, at)
            or is_counted(draft, at)
            or _is_behind_article(draft, at)
        )
        # `Radu Vesk, dit Tarvin, a été inscrit`; `one so-called "General"`, `a self-styled colonel`
        described = described or opens_byname(draft, at) or word.startswith(_STYLED)
        described = described or _is_former(draft, at, before, own)
        if before in own or described or names_deed(draft, at):
            continue  # `UN-listed`: a description; `pour sa part`; `X, in turn, advises Y`; `The state's own miner`
        if word in _CALLED and _is_of_noun(draft, at):
            continue  # `A farm called X is on it`: the name of a thing not told before
        if word == "like" and not _is_subject(draft, at, before) and not before.endswith("s"):
            continue  # `a Kenyan like him`
        if (
            word in lexicon.auxiliaries
            or (word in lexicon.verbs and (before not in lexicon.articles or _has_object_before(draft, at)))
            or (before in lexicon.clitic_objects and _is_act(draft, at, before))
            or (before in _BEFORE_FRAME and _closes_speech(draft, at))
        ):
            marks[at] = True
        elif before in _THAT and lexicon.language == "en" and _is_pointed_at(draft, at):
            continue  # `That ship is named on it`
        elif word in lexicon.noun_verbs:
            listing = word in lexicon.list_nouns and not word.endswith("s")  # `the UN's Al-Qaida list` is no verb
            if listing and (
                _has_plural_subject(draft, at, before) or lists_after_do(draft, at) or follows_do(draft, at)
            ):
                marks[at] = True
                continue
            # `The list names X`
            told = not listing and not _is_of_nation(draft, at, before)
            marks[at] = told and (
                _after_subject(draft, at, before)
                or _has_object(draft, at, before)
                or goes_on(draft, marks, at)
                or says_that(draft, at, before)
                or says_where(draft, at)
            )
        elif word.endswith("ed") and len(word) > 4 and lexicon.language == "en" and draft.tokens[at].text.islower():
            following = words[at + 1] if at + 1 < len(words) else ""
            attributive = (
                before in lexicon.conjunctions
                and following.isalpha()
                and following not in lexicon.prepositions
                and following not in lexicon.articles
            )
            marks[at] = before not in lexicon.articles and before not in lexicon.prepositions and not attributive
        elif (
            is_verb_form(draft, at)
            or is_told_by_text(draft, at)
            or (word.endswith("s") and _is_third_person(draft, at, before))
        ):
            marks[at] = True
    mark_alone(draft, marks)
    return marks


_THIRD = frozenset("he she it who which".split())
_WHOM_ALONE = frozenset("him her it them his its their".split())
_WHOM = _WHOM_ALONE | {"the", "a", "an"}
_SHORTEST_FORM = 4


def _is_third_person(draft: Draft, at: int, before: str) -> bool:
    """Whether an English word that no table holds stands between one subject and its object: `Washington counts it`."""
    lexicon, token = draft.lexicon, draft.tokens[at].text
    if lexicon.language != "en" or not at or len(token) < _SHORTEST_FORM or not token.islower() or not token.isalpha():
        return False
    subject = draft.tokens[at - 1].text
    named = subject[:1].isupper() and subject.isalpha() and before not in lexicon.articles
    if not (named or before in _THIRD) or token.endswith("ss"):
        return False
    following = draft.words[at + 1] if at + 1 < len(draft.words) else ""
    word = draft.words[at]
    small = word in lexicon.adverbs or word in lexicon.prepositions or word in lexicon.conjunctions
    # `Houthi commanders the UN has listed`: behind a name an article may open a relative clause without a pronoun
    return following in (_WHOM if before in _THIRD else _WHOM_ALONE) and not small and word not in lexicon.known


def _is_behind_article(draft: Draft, at: int) -> bool:
    """Whether a participle describes a noun behind an article and an adverb: `a specially designated terrorist`."""
    if draft.lexicon.language == "fr":
        return _is_title_behind_article(draft, at)
    if at < 2 or not draft.words[at - 1].endswith("ly"):
        return False
    if draft.lexicon.language != "en" or at + 1 >= len(draft.words) or not draft.words[at].endswith("ed"):
        return False
    following, lexicon = draft.words[at + 1], draft.lexicon
    closed = following in lexicon.prepositions or following in lexicon.articles or following in lexicon.conjunctions
    return draft.words[at - 2] in lexicon.articles and following.isalpha() and not closed


def _is_title_behind_article(draft: Draft, at: int) -> bool:
    """Whether a French word in `-ant` says who the bearer of the name behind it is: `L'opposant Radu Vesk, lui`."""
    behind = draft.tokens[at + 1].text if at + 1 < len(draft.tokens) else ""
    title = draft.words[at].endswith(("ant", "ante", "ants", "antes")) and behind[:1].isupper()
    article = at > 0 and draft.words[at - 1] in _BEFORE_TITLE
    return title and article and not (at > 1 and draft.words[at - 2] == "en")


_BEFORE_TITLE = frozenset("l' le la les un une cet cette ce".split())


_PLACES = frozenset("à au aux en dans sur chez a in no na nos nas".split())


def _is_of_place(draft: Draft, at: int, before: str) -> bool:
    """Whether a comma, or a word that joins, stands before a form and a preposition of place behind it."""
    following = draft.words[at + 1] if at + 1 < len(draft.words) else ""
    parted = before == "," or before in draft.lexicon.conjunctions or before in draft.lexicon.adverbs
    return parted and following in _PLACES


def _has_object_before(draft: Draft, at: int) -> bool:
    """Whether a form stands behind an object pronoun with a subject before that: `qui la commande`, `X la commande`."""
    if at < 2 or draft.lexicon.language not in ("fr", "es") or draft.words[at - 1] not in draft.lexicon.clitic_objects:
        return False
    subject = draft.words[at - 2]
    named = draft.tokens[at - 2].text[:1].isupper() and draft.tokens[at - 2].text.isalpha()
    return subject in draft.lexicon.relatives or subject in draft.lexicon.pronouns or named


_STYLED = ("so-", "self-")
"""How the participles begin that stand beside a noun alone."""


_LONGEST_AUTHORITY = 6


def _is_act(draft: Draft, at: int, before: str) -> bool:
    """Whether an object pronoun parts what an authority does from its name: `Le Trésor américain le vise`."""
    acts = ACTS.get(draft.lexicon.language)
    if acts is None or before not in draft.lexicon.clitic_objects or draft.words[at] not in acts.hits:
        return False
    hits = draft.lexicon.authorities.find(draft.words, max(0, at - 1 - _LONGEST_AUTHORITY), at - 1)
    return any(hit.last == at - 1 for hit in hits)


_OWN = {"fr": frozenset({"sa", "son", "ses", "ma", "mon"}), "es": frozenset({"su", "sus", "mi"})}
"""Possessives that stand before nouns alone; French `leur` stands before verbs too."""


def _is_former(draft: Draft, at: int, before: str, own: frozenset[str]) -> bool:
    """Whether a noun like a verb stands behind a possessive, or an article, and `former`: `son ancienne garde`."""
    if at < 2 or not own or before not in draft.lexicon.former_words:
        return False
    return draft.words[at - 2] in own or draft.words[at - 2] in draft.lexicon.articles


_CALLED = frozenset({"called", "named", "dubbed", "nicknamed", "styled", "titled", "baptised", "christened"})
_INDEFINITE = frozenset("a an one some another any no two three several nobody someone somebody anyone anybody".split())
_LONGEST_NOUN = 5
"""Tokens from an indefinite word to the end of its noun: `a small perfume house called X`."""


def _is_of_noun(draft: Draft, at: int) -> bool:
    """Whether an English participle says what an indefinite noun before it is called."""
    lexicon = draft.lexicon
    following = draft.tokens[at + 1].text if at + 1 < len(draft.tokens) else ""
    if lexicon.language != "en" or not (following[:1].isupper() or following[:1] in "\"“'‘"):
        return False
    for back in range(at - 1, max(-1, at - 1 - _LONGEST_NOUN), -1):
        word = draft.words[back]
        if word in _INDEFINITE:
            return back < at - 1 or word.endswith(("body", "one"))
        plain = draft.tokens[back].text.isalpha() and draft.tokens[back].text.islower()
        closed = word in lexicon.auxiliaries or word in lexicon.prepositions or word in lexicon.pronouns
        if not plain or closed or word in lexicon.conjunctions or word in lexicon.relatives:
            return False
    return False


_THAT = frozenset({"that", "this"})


def _is_pointed_at(draft: Draft, at: int) -> bool:
    """Whether a verb right behind a form leaves it a noun: `That ship is`, `that trade has`."""
    following = draft.words[at + 1] if at + 1 < len(draft.words) else ""
    return following in draft.lexicon.auxiliaries and not draft.words[at].endswith("s")


_BEFORE_FRAME = frozenset(',"”»')


def _closes_speech(draft: Draft, at: int) -> bool:
    """Whether a word behind a comma tells how somebody says what stands before it: `..., grumbles a pastor`."""
    closing = CLOSING.get(draft.lexicon.language)
    if closing is None or at + 1 >= len(draft.words) or not draft.words[at + 1][0].isalpha():
        return False
    hits = closing.find(draft.words, at, min(at + 3, len(draft.words)))
    return bool(hits) and hits[0].first == at


def names_hold_no_verbs(draft: Draft) -> None:
    """Unmark what looks like a verb inside a name of several words: `Said` in `Said Ahmed`, `Trading` in a firm's."""
    for found in draft.found:
        if found.form is MentionForm.NAMED and found.last - found.first > 1 and draft.lexicon.letter_case:
            quoted = is_in_quotes(draft, found)
            for at in range(found.first, found.last):
                if quoted or draft.tokens[at].text[:1].isupper():
                    draft.verbs[at] = False


def names_hold_no_dates(draft: Draft) -> None:
    """Take away the dates that stand inside a name of the record: `2002` in `Vesk 2002 Ltd` is no year of anything."""
    spans = [
        (draft.tokens[found.first].start, draft.tokens[found.last - 1].end)
        for found in draft.found
        if found.form is MentionForm.NAMED and found.listed and found.last - found.first > 1
    ]
    draft.dates = [date for date in draft.dates if not any(s <= date.start and date.end <= e for s, e in spans)]


_OPENING, _CLOSING = frozenset('«„“"'), frozenset('»“”"')


def is_in_quotes(draft: Draft, found: Found) -> bool:
    """Return whether quotation marks hold a mention and nothing else: `el grupo «La buena causa»`."""
    tokens = draft.tokens
    enclosed = found.first > 0 and found.last < len(tokens)
    return enclosed and tokens[found.first - 1].text in _OPENING and tokens[found.last].text in _CLOSING


def _takes_object(draft: Draft, at: int) -> bool:
    """Whether a form goes on after an inserted phrase: `X, better known as Y, commands the militia`."""
    following = draft.words[at + 1] if at + 1 < len(draft.words) else ""
    third_person = draft.words[at].endswith("s") and draft.tokens[at].text.islower()
    goes_on = bool(following) and (draft.tokens[at + 1].text[0].isupper() or following in ("to", "for"))
    if third_person and goes_on and (_closes_aside(draft, at - 1) or _closes_too(draft, at - 1)):
        return True  # `Radu Vesk, listed in May, represents Ostrelbank`, `..., reports to Marko Dorn`
    opens = following in draft.lexicon.articles or following in draft.lexicon.possessives
    counts = opens or bool(draft.numbers_in(at + 1, at + 2))
    return (third_person and opens) or (counts and _follows_several(draft, at))


_TOO = frozenset("too however though meanwhile instead likewise conversely incidentally".split())


def _closes_too(draft: Draft, at: int) -> bool:
    """Whether a comma closes one word in commas that only leads on: `The UN, too, lists X`."""
    tokens = draft.tokens
    return at > 1 and tokens[at].text == "," and tokens[at - 2].text == "," and draft.words[at - 1] in _TOO


def _follows_several(draft: Draft, at: int) -> bool:
    """Whether a plain form stands behind several and what commas set in there: `His comrades, the X, wear two tags`."""
    plain = draft.lexicon.language == "en" and draft.tokens[at].text.islower() and not draft.words[at].endswith("s")
    opening = next((i for i in range(at - 2, max(0, at - LONGEST_ASIDE), -1) if draft.tokens[i].text in ",.;:"), 0)
    if not plain or opening < 1 or draft.tokens[at - 1].text != "," or draft.tokens[opening].text != ",":
        return False
    noun = draft.tokens[opening - 1].text
    return noun.islower() and noun.endswith("s") and not noun.endswith("ss") and draft.words[opening - 2] != "of"


LONGEST_ASIDE = 14
"""Tokens of words in commas between a name and its verb."""


def _closes_aside(draft: Draft, at: int) -> bool:
    """Whether a comma closes words set in behind a name, of two words at least, the first in small letters."""
    opening = next((i for i in range(at - 1, max(0, at - LONGEST_ASIDE), -1) if draft.tokens[i].text in ",.;:"), 0)
    if draft.tokens[at].text != "," or opening < 1 or draft.tokens[opening].text != "," or at - opening < 3:
        return False
    before = draft.tokens[opening - 1].text
    return before[:1].isupper() and draft.tokens[opening + 1].text.islower()


def _goes_on_no_longer(draft: Draft, at: int, before: str) -> bool:
    """Whether a form stands behind `no longer`: `The Treasury, by contrast, no longer lists X`."""
    ended = draft.words[at].endswith(("s", "ed"))
    return before == "longer" and at > 1 and draft.words[at - 2] == "no" and ended


def _is_subject(draft: Draft, at: int, before: str) -> bool:
    """Whether the word before stands where a subject or an auxiliary does."""
    lexicon = draft.lexicon
    if any(before in words for words in (lexicon.pronouns, lexicon.relatives, lexicon.auxiliaries, ("to", "that"))):
        return True
    return before == "not" and at > 1 and draft.words[at - 2] in lexicon.auxiliaries


def _has_plural_subject(draft: Draft, at: int, before: str) -> bool:
    """Whether an English form stands between those who list and whom they list: `The Americans list the vessel`."""
    lexicon = draft.lexicon
    following = draft.words[at + 1] if at + 1 < len(draft.words) else ""
    several = before.endswith("s") and before in lexicon.authorities and draft.tokens[at - 1].text[0].isupper()
    whom = following in lexicon.articles or following in ("him", "her", "it", "them", "both")
    if before == "both" and at > 1 and (draft.words[at - 2] in lexicon.authorities or draft.words[at - 2] in _TOWNS):
        several, whom = True, whom or draft.tokens[at + 1].text[0].isupper()  # `New York and Washington both list X`
    return lexicon.language == "en" and several and draft.tokens[at].text.islower() and whom


_TOWNS = frozenset({"york"})
_BODIES = frozenset(
    "list entry file notice document register roster roll annex committee council department treasury ministry office "
    "government agency board panel commission bulletin sheet report".split()
)
"""Nouns for what lists, names and ties, behind which a form that is a plural as well is a verb with a name behind."""

_PARTS = frozenset("team expert experts monitor monitors act bill law envoy chief regime resolution".split())
"""Nouns that make a name of an authority and its measures: `the UN sanctions Team`."""


def _has_object(draft: Draft, at: int, before: str) -> bool:
    """Whether an English form in `s` stands between a noun for a list or body and the name that is its object."""
    following = draft.tokens[at + 1].text if at + 1 < len(draft.tokens) else ""
    third_person = draft.words[at].endswith("s") and draft.tokens[at].text.islower()
    name = following[:1].isupper() or following.lower() in ("him", "her", "it", "them")
    whom = _PAIRS if draft.words[at] == "sanctions" else _OBJECTS  # `UN sanctions the year before`
    name = name or (following.lower() in whom and _opens_with_body(draft, at))
    body = before in _BODIES or before in draft.lexicon.authorities
    noun = following.lower() in _BODIES or following.lower() in _PARTS  # `the UN sanctions Committee`
    return draft.lexicon.language == "en" and third_person and body and name and not noun


_OBJECTS = frozenset(
    "both neither all each none two three four five six seven eight nine ten a an the its their his her these those"
    " only no several many some nobody everyone".split()
)
"""Words that open an object without a name: `The Treasury lists both men`."""
_PAIRS = frozenset({"both", "neither"})
_LONGEST_BODY = 5
"""Words of a body that opens its sentence: `The Treasury in Washington`."""


def _opens_with_body(draft: Draft, at: int) -> bool:
    """Whether nothing but the name of a body stands between the begin of a sentence or clause and a form."""
    for back in range(at - 1, max(-1, at - 2 - _LONGEST_BODY), -1):
        if draft.tokens[back].text in _STOPS or draft.words[back] in draft.lexicon.conjunctions:
            return True
        article = draft.words[back] in draft.lexicon.articles
        if not (article or draft.tokens[back].text[0].isupper() or draft.words[back] in _BODIES):
            return draft.words[back] in draft.lexicon.adverbs
    return at <= _LONGEST_BODY


_STOPS = frozenset('.!?;,:"“”\n')


_DATES_BACK = frozenset({"date", "dates"})


def _after_subject(draft: Draft, at: int, before: str) -> bool:
    lexicon, verb = draft.lexicon, at
    while at > 1 and before in lexicon.adverbs:
        at, before = at - 1, draft.words[at - 2]
    dated = before == "that" and (draft.words[at].endswith("ing") or draft.words[at - 2] in lexicon.prepositions)
    if at == 0 or dated:
        return False  # `before that date`
    if before in _BOUNDARIES:
        return before in ",)" and _takes_object(draft, verb)
    if _is_subject(draft, at, before) or _goes_on_no_longer(draft, at, before):
        return True
    closed = (lexicon.articles, lexicon.prepositions, lexicon.conjunctions, lexicon.possessives)
    if any(before in words for words in closed):
        return False
    following = draft.words[at + 1] if at + 1 < len(draft.words) else ""
    if at == verb and stands_in(draft, at):
        return True
    if following in lexicon.auxiliaries or following in ("of", "by", "against", "on", "in"):
        return draft.words[at].endswith("ed")
    closes = draft.words[at].endswith("ed") and (following in _BOUNDARIES or not following)
    if closes and before.isalpha() and before.islower():
        return True  # `..., one analyst claimed.`
    dates = draft.words[at] in _DATES_BACK and following in ("from", "back") and lexicon.language == "en"
    whom = (
        following in lexicon.pronouns and draft.tokens[at].text[0].islower() and draft.tokens[at - 1].text[0].isupper()
    )
    if dates or whom or (following == "that" and draft.words[at].endswith("s") and _is_behind_one(draft, at)):
        return True  # `A clerk claims that`, `The first batch dates from May`, `The Treasury lists him.`
    named = any(letter.isupper() for letter in draft.tokens[at - 1].text) and before not in lexicon.authorities
    plain = not counts_noun(draft, at, before) and not ends_as_list(draft, at, before)
    return plain and (named or before.endswith(("ly", "s"))) and draft.tokens[at].text[0].islower()


_ONE = frozenset("a an one another".split())
_LONGEST_NOUN = 4


def _is_behind_one(draft: Draft, at: int) -> bool:
    """Whether an English form in `s` stands behind a noun in the singular with its article: no plural follows that."""
    for place in range(at - 2, max(-1, at - 2 - _LONGEST_NOUN), -1):
        if draft.words[place] in _ONE:
            return True
        if not draft.words[place].isalpha() or draft.words[place] in draft.lexicon.prepositions:
            return False
    return False


def _is_of_nation(draft: Draft, at: int, before: str) -> bool:
    """Whether the adjective of a nation stands before a form that no single subject has: `the Somali arm`."""
    bare = not draft.words[at].endswith(("s", "ed")) and not before.endswith("s")
    behind_article = at > 1 and draft.words[at - 2] in draft.lexicon.articles
    return bare and behind_article and draft.lexicon.language == "en" and bool(nation_of(draft.tokens[at - 1].text))


def _is_state(draft: Draft, at: int) -> bool:
    """Whether the Spanish participle of being is the noun before the name of a state: `estado Miranda`."""
    named = at + 1 < len(draft.tokens) and draft.tokens[at + 1].text.istitle()
    return draft.words[at] == "estado" and draft.lexicon.language == "es" and named
