"""Countries: the one that a sentence has in the place of the one that a claim gives: `fled to X`, `fled to Y`."""

import re
from collections.abc import Sequence

from onrecord.check.party.birthplaces import Apart, compare_places
from onrecord.text.nations import nation_of
from onrecord.text.senses import NATION, Content, Sense
from onrecord.text.towns import towns_named

_FROM = frozenset("from of out de d del des du aus von vom из со с от".split())
_THERE = frozenset(
    "in at inside within to into towards toward for across en au aux à a al dans vers sur nach ins im zu в во на через"
    " throughout".split()
)
_REACHED = frozenset("enter enters entered entering re-entered reach reaches reached visit visits visited".split())
"""Verbs with a country right behind them as where somebody goes."""
_BETWEEN = frozenset(
    "the la le les el los l der die das den dem northern southern eastern western central north south east west upper"
    " lower neighbouring nearby".split()
)
"""Words that may stand between such a preposition and the country."""


def other_country(claim: Content, source: Content, lacking: Sequence[str]) -> str:
    """Return the one country that a sentence has in the place of the one that a claim names; empty where none is.

    Both must stand behind a preposition of place, in or to the country on both sides, or from it on both: who came
    from one country may have gone to the other.

    Args:
        claim: What the report tells.
        source: What a source tells.
        lacking: The names of the claim that the sentence lacks.
    """
    ours = {sense.name: sense for sense in claim.senses if sense.nation}
    theirs = {sense.name: sense for sense in source.senses if sense.nation}
    missing = [sense for name, sense in ours.items() if name not in theirs]
    instead = [sense for name, sense in theirs.items() if name not in ours]
    if len(lacking) != 1 or len(missing) != 1 or len(theirs) != 1 or not instead or missing[0].word not in lacking:
        return ""
    way = _way(claim, missing[0])
    return instead[0].word if way and way == _way(source, instead[0]) else ""


def other_place(claim: Content, source: Content) -> tuple[str, str]:
    """Return the country or town of a claim and the other one that a sentence has in its place; empty where none is.

    A town is another one where both texts name one, and the two are known to lie far apart.
    """
    theirs = {sense.name for sense in source.senses}
    countries = [sense.word for sense in claim.senses if sense.nation and sense.name not in theirs]
    if country := other_country(claim, source, countries):
        return countries[0], country
    ours, others = (
        {s.name: s.word for s in content.senses if s.proper and towns_named(s.word)} for content in (claim, source)
    )
    if len(ours) != 1 or len(others) != 1 or ours.keys() & others.keys():
        return "", ""
    ((mine,), (other,)) = ours.values(), others.values()
    return (mine, other) if compare_places(mine, other) is Apart.OTHER else ("", "")


def elsewhere(claim: Content, source: Content) -> tuple[str, str]:
    """Return the place where a claim puts something, and the one of a source, where no country of the two is one.

    The country of a town counts as the one that it is in. The claim must have its place behind a preposition of place;
    of the source every country is looked at: `arrested in Tanzania and sent to Uganda` leaves Kenya out.
    """
    theirs = _homes(source.senses)
    there = [sense for sense in claim.senses if _way(claim, sense) == "there"]
    ours = _homes(there)
    if len(ours) != 1 or not ours.keys().isdisjoint(theirs) or not _tells_where(claim, source):
        return "", ""
    return next(iter(ours.values())), next(iter(theirs.values()))


_HELD = frozenset({"arrest", "custody"})
"""Senses of one fate: who was arrested in a country was in custody there."""
FARTHEST_PLACE = 60
"""Code points behind the word for a deed within which a source says where it was done."""
_ASIDE = re.compile(r"\b(?:for|after|following|by|who|which|while|before|accused|suspected|attack\w*|[a-z]+ing)\b")
"""Words behind which a place is that of something else."""
_INTO = re.compile(rf"\b(?:{'|'.join(sorted(_THERE))})\s+(?:[^\W\d_a-z][\w'’-]*,?\s+|(?:the|of|de|es|el|al)\s+)*$")
"""Such a preposition right before a place, or before the town that is named with it: `in Dar es Salaam, Tanzania`."""


def _tells_where(claim: Content, source: Content) -> bool:
    """Whether a source says, behind a word for what a claim tells, in or to which place it was."""
    told = {sense.name for sense in claim.senses if not (sense.proper or sense.nation)}
    told |= _HELD if told & _HELD else set()
    deeds = [sense.start for sense in source.senses if sense.name in told]
    places = [s.start for s in source.senses if s.nation or (s.proper and towns_named(s.word))]
    between = [source.text[deed:place] for deed in deeds for place in places if 0 < place - deed <= FARTHEST_PLACE]
    return any(_INTO.search(words) and not _ASIDE.search(words) for words in between)


def _homes(senses: Sequence[Sense]) -> dict[str, str]:
    """The countries that senses name, or that their towns may be in, with the words for each."""
    found: dict[str, str] = {}
    for sense in senses:
        if sense.nation:
            found.setdefault(sense.name.removeprefix(NATION), sense.word)
        elif sense.proper:
            for town in towns_named(sense.word):
                found.setdefault(nation_of(town.country) or town.country, sense.word)
    return found


def _way(content: Content, country: Sense) -> str:
    """Whether what is told happens in or towards a country, or out of it; empty where no preposition says so."""
    words = content.text[: country.start].replace("’", " ").replace("'", " ").lower().split()
    while words and words[-1] in _BETWEEN:
        words.pop()
    before = words[-1] if words else ""
    return "there" if before in _THERE | _REACHED else "from" if before in _FROM else ""
