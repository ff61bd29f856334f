"""Programmes of a list by words: `under the Syria programme`, `because of Cuba`, `a terrorism tag`."""

from collections.abc import Sequence

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.programmes_told import contrasts, programme_before, programmes_told
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.read.lexicon.listings import TALK
from onrecord.read.tags import is_tag
from onrecord.text.nations import nation_of

BY_NATION = {
    "belarus": "belarus", "burma": "burma", "myanmar": "burma", "burundi": "burundi",
    "central african republic": "car", "cuba": "cuba",
    "democratic republic of the congo": "drcongo", "ethiopia": "ethiopia",
    "hong kong": "hong-kong", "iran": "iran", "iraq": "iraq",
    "lebanon": "lebanon", "libya": "libya", "mali": "mali", "nicaragua": "nicaragua", "north korea": "dprk",
    "russia": "russia", "somalia": "somalia", "south sudan": "south-sudan", "sudan": "sudan", "syria": "syria",
    "ukraine": "russia", "venezuela": "venezuela", "yemen": "yemen", "zimbabwe": "zimbabwe",
}  # fmt: skip
"""Nation, as `nation_of` names it, to the programme that OFAC keeps for it."""
_NOUNS = words(
    "programme program programmes programs regime tag tags label heading authority authorities order orders rules"
)
_LISTS = words("list lists blacklist blacklists")
_ADJECTIVES = words("same own sanctions separate old new own much-used")
_TERROR = words("terrorism counter-terrorism counterterrorism anti-terrorism terror counter-terror")
_HEADINGS = _NOUNS | words("section chapter rubric category file column")
_REASONS = (("because", "of"), ("on", "account", "of"))


def programmes_of(clause: Clause, authority: str) -> str:
    """Return the programmes that a clause names, parted by spaces: by their own name, or by country or cause.

    Args:
        clause: The clause.
        authority: The authority it names, or that the text named before.
    """
    apart = set_apart(clause)
    named = [hit.value for hit in clause.hits(clause.draft.lexicon.programmes) if hit.first not in apart]
    tags = _tags(clause) if authority in ("ofac", "") else []
    if tags:
        return " ".join(tags)
    if clause.draft.lexicon.language in TALK:
        return _told(clause, authority)
    if clause.draft.lexicon.language == "en" and authority not in ("ofac", "") and not named:
        # No other list has a programme of its own by cause: `blacklisted under the counter-terrorism order`
        own = clause.hits(clause.draft.lexicon.authorities)
        return "" if own else " ".join(key for key in dict.fromkeys(_by_words(clause)) if key == "sdgt")
    if clause.draft.lexicon.language != "en" or authority not in ("ofac", ""):
        return named[0] if named else ""
    told = named if _one_each(clause) else named[:1]  # `two labels, one for drugs and one as a criminal organisation`
    return " ".join(dict.fromkeys([*told, *_by_words(clause, lists=authority == "ofac")]))


def _one_each(clause: Clause) -> bool:
    """Whether an English clause tells several tags apart by `one ... and one`, or `one ... the other`."""
    here = clause.draft.words[clause.first : clause.last]
    ones = here.count("one")
    return ones > 1 or (ones == 1 and "other" in here)


_CONTRASTS = (("rather", "than"), ("instead", "of"), ("as", "opposed"), ("unlike",), ("not", "under"), ("not", "the"))
"""Words before a programme that is told not to be the one."""


def set_apart(clause: Clause) -> frozenset[int]:
    """Return the tokens of an English clause in which it says which programme is not meant.

    `under its terrorism order rather than the Iran one`, `not under the Iran programme but under that for terrorism`.
    """
    draft, apart = clause.draft, set[int]()
    if draft.lexicon.language != "en":
        return frozenset()
    for at in range(clause.first + 1, clause.last):
        if any(tuple(draft.words[at : at + len(words)]) == words for words in _CONTRASTS):
            ends = (to for to in range(at + 1, clause.last) if draft.words[to] in (",", ";", "but"))
            apart.update(range(at, next(ends, clause.last)))
    return frozenset(apart)


def _tags(clause: Clause) -> list[str]:
    """The tags of a clause as OFAC writes them, in lower case: `DPRK3`, `SDNTK`."""
    apart = set_apart(clause)
    texts = (clause.draft.tokens[at].text for at in range(clause.first, clause.last) if at not in apart)
    return list(dict.fromkeys(text.lower() for text in texts if is_tag(text)))


def _told(clause: Clause, authority: str) -> str:
    """The programmes that a clause of another language names, or takes up from the text: `the same programme`."""
    by_nation = BY_NATION if authority in ("ofac", "") else {}
    held = [named.key for named in programmes_told(clause, by_nation) if not named.denied]
    if not held and names_same_programme(clause):
        return programme_before(clause, by_nation)
    return " ".join(dict.fromkeys(held[:MOST]))


MOST = 3
"""Programmes that one clause names of a party."""


def names_same_programme(clause: Clause) -> bool:
    """Return whether a clause of another language takes up a programme told before: `по той же программе`."""
    talk = TALK.get(clause.draft.lexicon.language)
    hit = talk.same_list.find(clause.draft.words, clause.first, clause.last) if talk is not None else None
    return hit is not None and hit.value == "programme"


def denies_a_programme(clause: Clause) -> bool:
    """Return whether a clause of another language denies one programme, and gives another: `no X sino Y`."""
    return contrasts(clause, BY_NATION)


def tells_apart(clause: Clause, parties: Sequence[Found]) -> bool:
    """Return whether one of several parties is named behind a programme, which may then be that of the others alone.

    `A under its Yemen programme, B under the counter-terrorism one`.
    """
    places = [at for at in range(clause.first, clause.last) if clause.draft.words[at] in _NOUNS]
    places += [hit.first for hit in clause.hits(clause.draft.lexicon.programmes)]
    return any(
        one.last <= place <= other.first for place in places for one in parties for other in parties if one is not other
    )


def is_under_programme(clause: Clause, at: int) -> bool:
    """Return whether words that begin at a token put somebody under a programme: `under drug kingpins`.

    Args:
        clause: An English clause.
        at: The token that is `under` or `among` if they do.
    """
    here = clause.draft.words
    if at >= clause.last - 1 or here[at] not in ("under", "among"):
        return False
    if clause.hits(clause.draft.lexicon.programmes, at):
        return True
    nouns = (to for to in range(at + 1, min(clause.last, at + _FARTHEST_NOUN)) if here[to] in _HEADINGS)
    noun = next(nouns, None)
    return noun is not None and bool(_of_noun(clause, noun))


_FARTHEST_NOUN = 7
"""Tokens from `under` to the noun for a programme: `under the much-used South Sudan heading`."""


def names_programme(clause: Clause) -> bool:
    """Return whether a clause names a programme by country or cause."""
    if clause.draft.lexicon.language in TALK:
        return bool(programmes_told(clause, BY_NATION))
    return clause.draft.lexicon.language == "en" and bool(_by_words(clause))


def _by_words(clause: Clause, *, lists: bool = False) -> list[str]:
    """The programmes told by country or cause; by the country of a list too, where it is one of an authority's."""
    found: list[str] = []
    here, apart = clause.draft.words, set_apart(clause)
    for at in range(clause.first, clause.last):
        if at in apart:
            continue
        if here[at] in _HEADINGS and not clause.draft.verbs[at]:
            found += _of_noun(clause, at)
        elif lists and here[at] in _LISTS and (key := _nation_before(clause, at)) and not clause.draft.verbs[at]:
            found += [key] if _names_country(clause, at) else []
        elif here[at] == "one" and found:
            found += [key] if (key := _nation_before(clause, at)) else []
        else:
            length = next((len(r) for r in _REASONS if tuple(here[at : at + len(r)]) == r), 0)
            found += [key] if length and (key := _nation_at(clause, at + length)) else []
    return found


def _of_noun(clause: Clause, at: int) -> list[str]:
    """The programme that a noun such as `programme` or `tag` is told of, before it or behind `of`, `on` or `for`."""
    here, before = clause.draft.words, at - 1
    while before > clause.first and here[before] in _ADJECTIVES:
        before -= 1
    if before >= clause.first and here[before] in _TERROR:
        return ["sdgt"]
    key = _nation_before(clause, at)
    if not key and at + 2 < clause.last and here[at + 1] in ("of", "on", "for", "against"):
        key = _nation_at(clause, at + 2)
    return [key] if key else []


def _nation_before(clause: Clause, at: int) -> str:
    """The programme of the nation whose name or adjective stands before a noun: `the same Iraqi programme`."""
    at -= 1
    while at > clause.first and clause.draft.words[at] in _ADJECTIVES:
        at -= 1
    if at > clause.first:
        both = nation_of(clause.draft.text_of(at - 1, at + 1))
        if both in BY_NATION:
            return BY_NATION[both]
    return BY_NATION.get(nation_of(clause.draft.tokens[at].text), "") if at >= clause.first else ""


def _names_country(clause: Clause, at: int) -> bool:
    """Whether a country is named before a list, not by its adjective: `its Zimbabwe list`, no `Russian list`."""
    at -= 1
    while at > clause.first and clause.draft.words[at] in _ADJECTIVES:
        at -= 1
    return clause.draft.words[at] in BY_NATION or clause.draft.text_of(at - 1, at + 1).lower() in BY_NATION


def _nation_at(clause: Clause, at: int) -> str:
    """The programme of the nation that is named at a place, with or without an article."""
    while at < clause.last - 1 and clause.draft.words[at] in clause.draft.lexicon.articles:
        at += 1
    if at >= clause.last or not clause.draft.tokens[at].text[0].isupper():
        return ""
    both = nation_of(clause.draft.text_of(at, min(clause.last, at + 2)))
    return BY_NATION.get(both) or BY_NATION.get(nation_of(clause.draft.tokens[at].text), "")
