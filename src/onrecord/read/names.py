"""Names in a language that writes only names with a capital."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.read.inversion import object_before
from onrecord.read.lexicon.base import words as word_table
from onrecord.text.firm_words import tells_firm
from onrecord.text.nations import nation_of
from onrecord.text.office_fields import field_of
from onrecord.text.office_terms import head_nouns

GROUPS = frozenset("group groups network gang militia faction movement cartel clan".split())


_LEGAL = frozenset(
    "order act law resolution decree list regulation programme program sanctions treaty agreement accord protocol"
    " article section chapter"
    " loi décret résolution liste acte ley decreto resolución lista gesetz verordnung liste закон указ"
    " резолюция".split()
)
"""Words that make a capitalised name one of a text, not of a party."""


PLACE_PREPOSITIONS = frozenset(
    "in near at from outside inside around across en à au aux dans nach aus bei в из под из".split()
)


def make_name(draft: Draft, first: int, last: int) -> Found:
    """Return the name in a run of capitalised words, without the titles before it; its kind by the words in it."""
    lexicon = draft.lexicon
    words = list(draft.words[first:last])
    opening = first
    behind = _behind_post(draft, first, last)
    titled = behind > first
    first, words = behind, words[behind - first :]
    while last - first > 1 and is_honorific(draft, first, last):
        titled = True
        first, words = first + 1, words[1:]
    while titled and last - first > 1 and (words[0] in lexicon.of_words or words[0] in lexicon.articles):
        titled = False  # `Minister of Defence`: what follows the title is what it is of
        first, words = first + 1, words[1:]
    countryman = not titled and _opens_with_nation(draft, first, last)
    if countryman:
        first, words = first + 1, words[1:]
    name = draft.text_of(first, last)
    for ending in ("'s", "’s"):
        name = name.removesuffix(ending)
    # Its adjective may be written small: `американский Минфин`, `das amerikanische Finanzministerium`.
    near = lexicon.authorities.find(draft.words, max(0, first - 1), min(last + 2, len(draft.words)))
    authority = any(hit.first < last and hit.last > first for hit in near)
    by_role = None if titled else _kind_by_role(draft, first)
    if (
        words[-1] in GROUPS
        or any(w in lexicon.org_words for w in words)
        or (not titled and _is_firm_name(draft, words))
        or (words[-1] == "ag" and draft.tokens[last - 1].text.isupper())  # a firm's; `Ag` is a part of Tuareg names
        or (len(words) == 1 and name.isupper() and len(name) > 1)
    ):
        kind = MentionKind.ORGANIZATION
    elif by_role is not None:
        kind = by_role
    elif not titled and (_is_of_group(draft, opening, last) or _is_called_group(draft, last)):
        kind = MentionKind.ORGANIZATION
    elif (
        _names_place(lexicon.place_words, words)
        or " ".join(words) in _CITIES
        or _behind_place_word(draft, opening)
        or (not titled and _after_place_word(draft, opening))
    ):
        kind = MentionKind.PLACE
    elif (
        titled
        or countryman
        or (
            len(words) in (2, 3, 4)
            and words[0] not in _BEHIND_NAMES
            and not _after_definite(draft, opening)
            and not _is_from_town(draft, words)
        )
        or _is_a_relative(draft, last)
    ):
        kind = MentionKind.PERSON
    else:
        kind = MentionKind.OTHER
    if words[-1] in _LEGAL or words[0] in _LEGAL:
        kind = MentionKind.OTHER
    if authority:
        kind = MentionKind.ORGANIZATION
    return Found(first=first, last=last, kind=kind, form=MentionForm.NAMED, name=name, authority=authority)


def _is_from_town(draft: Draft, words: list[str]) -> bool:
    """Whether words tell a people and a town, and are no name: `Tunisien de Sfax`."""
    nation = nation_of(words[0]) if len(words) > LEAST_NAMED else ""
    return bool(nation) and nation != words[0] and words[1] in draft.lexicon.of_words


def _is_firm_name(draft: Draft, words: list[str]) -> bool:
    """Whether a name of two words or more has one for what a firm does: `Vesk Construction`."""
    own = [word for word in words if word not in draft.lexicon.articles]
    return len(own) > 1 and any(tells_firm(word) for word in own)


def _names_place(nouns: frozenset[str], words: list[str]) -> bool:
    """Whether a name has a noun for a place where the name of one has it: not `Emirates Gold`, `Republic Telecare`."""
    if len(words) > 1 and words[0] in _BEHIND_NAMES and _PLACE_LIKE.isdisjoint(words[1:]):
        return any(word in nouns for word in words[1:])
    return any(word in nouns for word in words)


_BEHIND_NAMES = frozenset("emirates republic kingdom federation city state gulf sea village district".split())
"""Words for places that stand behind the name of one, or before `of`."""
_PLACE_LIKE = _BEHIND_NAMES | frozenset("of de du des del da do la hotel airport port square".split())
_CITIES = frozenset(
    "new york,nueva york,nova iorque,the hague,la haye,la haya,den haag,tel aviv,abu dhabi,abou dhabi,hong kong"
    ",new delhi,cape town,addis ababa,addis abeba,los angeles,port sudan".split(",")
)
"""Cities of two words in which those sit who keep lists, or of whom reports tell."""


_BEFORE_TITLE = frozenset(
    "air vice field rear deputy assistant chief first acting interim major lieutenant brigadier".split()
)
"""Words that are a part of a title where a title follows: `Air Marshal X`, `Vice President X`."""
_HONOURS = frozenset(
    "honourable honorable hon excellency majesty highness former late ex rtd retd ret reverend fellow".split()
)
"""Words of respect, or of time, before a name or a title: `His Excellency President X`, `Former President X`."""


def is_honorific(draft: Draft, at: int, last: int) -> bool:
    """Return whether a word of a capitalised run is a title, or a part of one, and no part of the name after it."""
    word = draft.words[at]
    if word in draft.lexicon.titles:
        return True
    if draft.lexicon.language != "en":
        return False
    return word in _HONOURS or (word in _BEFORE_TITLE and at + 1 < last and draft.words[at + 1] in draft.lexicon.titles)


LEAST_NAMED = 2
"""Words of a name in front of which a post is told from it: `Trade Minister Radu Vesk`, not `Trade Minister Ostrel`."""


def _behind_post(draft: Draft, first: int, last: int) -> int:
    """Return the token behind a post that opens a run of capitalised words, with what it is of, or the first token.

    `Defence Minister | Radu Vesk`, `IRGC Commander | Radu Vesk`; after a post written small, what it is of alone:
    `le ministre de la Défense | Radu Vesk`. Where every noun has a capital, the tables of names tell them.
    """
    if draft.lexicon.capitalised_nouns or last - first <= LEAST_NAMED:
        return first
    words = draft.words[first:last]
    for head in head_nouns(words):
        named = last - first - head.last >= LEAST_NAMED
        whole = head.first or head.last > 1  # `House Speaker Radu Vesk`
        named = named and _may_be_person(draft, first + head.last, last)
        if whole and named and all(_says_of_what(draft, first + at) for at in range(head.first)):
            return first + head.last
    at = first
    while last - at > LEAST_NAMED and field_of(draft.words[at]) and _behind_office(draft, first):
        at += 1
    return at if _may_be_person(draft, at, last) else first


def _may_be_person(draft: Draft, first: int, last: int) -> bool:
    """Whether words may be the name of a person: `Defensa | de Ostra`, `Justice | and Equality Movement` are not."""
    lexicon, words = draft.lexicon, draft.words[first:last]
    joined = words[0] in lexicon.of_words or any(word in lexicon.conjunctions for word in words)
    return not joined and not any(word in lexicon.org_words or word in GROUPS or field_of(word) for word in words)


def _says_of_what(draft: Draft, at: int) -> bool:
    """Whether a word before an office may say what it is of: a portfolio, a country, an acronym; or is of its rank."""
    word, text = draft.words[at], draft.tokens[at].text
    if field_of(word) or nation_of(word.removesuffix("'s").removesuffix("’s")) or word in _BEFORE_TITLE | _HONOURS:
        return True
    return len(text) >= SHORTEST_ACRONYM and text.isupper()


SHORTEST_ACRONYM = 3


def _behind_office(draft: Draft, at: int) -> bool:
    """Whether a word stands behind a noun for an office and `of`: `ministre de la | Défense`."""
    before = at
    while before and (
        draft.words[before - 1] in draft.lexicon.articles or draft.words[before - 1] in draft.lexicon.of_words
    ):
        before -= 1
    return before < at and before > 0 and bool(head_nouns(draft.words[before - 1 : before]))


_SHORTEST_WITH_NATION = 3


def _opens_with_nation(draft: Draft, first: int, last: int) -> bool:
    """Whether a run opens with whose countryman somebody is (`le Tunisien X Y`, `his fellow Qatari X Y`).

    A name that opens a sentence, or stands after a mark, keeps its first word: `German Vargas` is a name.
    """
    if last - first < _SHORTEST_WITH_NATION or not first or not nation_of(draft.words[first]):
        return False
    before = draft.tokens[first - 1].text
    known = any(word in draft.lexicon.org_words for word in draft.words[first:last])
    described = (before.isalpha() and before.islower()) or draft.words[first - 1] in draft.lexicon.articles
    return described and not known


def is_nation_before(draft: Draft, at: int, noun: int) -> bool:
    """Return whether an English word is whose country the group behind it is of: `the Somali group`, no name.

    Args:
        draft: The document.
        at: The word.
        noun: The noun for the group; the word stands right before it, with an article before that.
    """
    if draft.lexicon.language != "en" or noun != at + 1 or at < 1 or noun >= len(draft.words):
        return False
    word = draft.words[at]
    adjective = bool(nation_of(word)) and word.endswith(_OF_NATION)
    group = draft.tokens[noun].text.islower() and draft.words[noun] in draft.lexicon.group_nouns | GROUPS
    return adjective and group and draft.words[at - 1] in draft.lexicon.articles | _POINTING


_OF_NATION = ("an", "ese", "ish", "i", "ch", "ek", "ian")
"""How English adjectives for a country end: `Somali`, `Malian`, `Lebanese`, `Turkish`, `French`, `Greek`."""
_POINTING = frozenset({"the", "this", "that", "another", "one"})


_LED = frozenset({"head", "founder", "commander", "member", "senior", "deputy"})
_OFFICIAL = frozenset({"minister", "governor", "ambassador", "director", "security_chief"})
_OFFICES = ("presid", "präsid", "прези", "premier", "prime", "vice", "general", "first", "mayor")
"""How the titles begin of those who head a country or a town as well as a group."""


def _kind_by_role(draft: Draft, at: int) -> MentionKind | None:
    """The kind of a name by the role before it: a group where it is led (`chief of X`, `founded X`), or called one.

    `minister of X` names an office, nobody. None where no such words stand before the name.
    """
    lexicon, words = draft.lexicon, draft.words
    if at > 1 and draft.tokens[at - 1].text in "«„“" and lexicon.language != "en":
        at -= 1  # `предприятие «X»`
    if at and words[at - 1] in lexicon.group_nouns and lexicon.language != "en":
        if (
            lexicon.bare_genitive
            and at > 1
            and (words[at - 2] in lexicon.roles or words[at - 2] in lexicon.person_nouns)
        ):
            return None  # Russian `командир отряда X`: the commander, not the unit, is X; a unit's name is in marks
        return MentionKind.ORGANIZATION
    while at and words[at - 1] in lexicon.articles:
        at -= 1
    verbs = lexicon.role_verbs.find(words, max(0, at - 3), at)
    if verbs and verbs[-1].last == at and any(draft.verbs[verbs[-1].first : at]):
        role, _, voice = verbs[-1].value.partition(":")
        if lexicon.language == "ru" and object_before(draft, verbs[-1].first) is not None:
            return None  # `Отрядом командует X`: who commands, not what
        return MentionKind.ORGANIZATION if voice == "active" and role in _LED else None
    if at < 2 or words[at - 1] not in lexicon.of_words or words[at - 1] in PLACE_PREPOSITIONS | {"for"}:
        return None
    hits = lexicon.roles.find(words, max(0, at - 4), at - 1)
    if not hits or hits[-1].last != at - 1:
        return None
    if hits[-1].value in _LED and not hits[-1].phrase.startswith(_OFFICES):
        return MentionKind.ORGANIZATION
    return MentionKind.OTHER if hits[-1].value in _OFFICIAL else None


def _is_of_group(draft: Draft, first: int, last: int) -> bool:
    """Whether an English noun for a group with its article stands right before a name: `guides the brigade Tarvin`.

    `the brigade Radu Vesk commands`, and a name that a verb follows, may be somebody's who has to do with it.
    """
    words, lexicon = draft.words, draft.lexicon
    if lexicon.language != "en" or first < 2 or words[first - 1] not in lexicon.group_nouns:
        return False
    if words[first - 2] not in lexicon.articles and words[first - 2] not in lexicon.possessives:
        return False
    small = lexicon.conjunctions | lexicon.prepositions
    goes_on = last < len(words) and draft.tokens[last].text[0].isalpha() and words[last] not in small
    return not goes_on


def _is_called_group(draft: Draft, at: int) -> bool:
    """Whether an apposition calls a name a group, beside English: `X, la empresa que ...`, `X, ein Unternehmen`."""
    lexicon, words = draft.lexicon, draft.words
    if lexicon.language == "en" or at + 2 >= len(words) or draft.tokens[at].text != ",":
        return False
    at += 1
    if words[at] in lexicon.articles and words[at] not in lexicon.possessives:
        at += 1
    elif not lexicon.bare_genitive:
        return False
    return words[at] in lexicon.group_nouns


def _is_a_relative(draft: Draft, at: int) -> bool:
    """Whether a comma and the word for a relative follow a name: `Marko, the son, was listed`, `Marko, su hijo`."""
    lexicon, words = draft.lexicon, draft.words
    if at + 2 >= len(words) or draft.tokens[at].text != ",":
        return False
    first = at + 1 if words[at + 1] in lexicon.articles or words[at + 1] in lexicon.possessives else at
    return first > at and any(
        hit.first == first + 1 for hit in lexicon.kin.find(words, first + 1, min(first + 4, len(words)))
    )


def _after_definite(draft: Draft, at: int) -> bool:
    """Whether `the` stands before a name: English has it before countries, bodies and ships, not before people."""
    return bool(at) and draft.lexicon.language == "en" and draft.words[at - 1] == "the"


def _after_place_word(draft: Draft, at: int) -> bool:
    before = draft.words[at - 1] if at else ""
    return before in PLACE_PREPOSITIONS and not (at > 1 and draft.words[at - 2] in GOVERNING)


def _behind_place_word(draft: Draft, at: int) -> bool:
    """Whether a word for a place stands right before a name, beside English: `la aldea Espíritu Santo`."""
    lexicon = draft.lexicon
    if lexicon.language == "ru" and at > 1 and draft.words[at - 1] in _VILLAGES:
        return draft.words[at - 2] in _IN_RU  # `в селе X`
    if lexicon.language == "en" or lexicon.bare_genitive:
        return False  # Russian `глава региона X`: the head, not the region, is X
    return bool(at) and draft.words[at - 1] in lexicon.place_words


_VILLAGES = word_table("сел{е,а} деревне деревни аул{е,а} посёлк{е,а} поселк{е,а} станиц{е,ы} хутор{е,а} кишлак{е,а}")
_IN_RU = frozenset({"в", "из", "под", "близ"})
GOVERNING = word_table(
    "quant cuanto relativamente"
    " appartient appartiennent appartenait appartenaient appartenant lié{,e,s,es} associé{,e,s,es} allié{,e,s,es}"
    " rattaché{,e,s,es} affilié{,e,s,es} apparenté{,e,s,es} marié{,e,s,es} fidèle{,s} loyal{,e,s,es} loyaux"
    " attribué{,e,s,es} imputé{,e,s,es} reproché{,e,s,es} vendu{,e,s,es} remis{,e,es} confié{,e,s,es} cédé{,e,s,es}"
    " succède succèdent succéda succédé succédait obéit obéissent obéissait répond répondent doit doivent grâce"
    " pertence pertencem pertencia ligad{o,a,os,as} vinculad{o,a,os,as} associad{o,a,os,as} sucedeu obedece leal leais"
)
"""Words whose preposition opens no place, in French and Portuguese: `quant à X`, `appartient à X`, `liée à X`."""


def is_acronym(draft: Draft, at: int) -> bool:
    """Whether a word is written in capitals alone."""
    word = draft.tokens[at].text
    return len(word) > 1 and word.isupper() and word.isalpha()
