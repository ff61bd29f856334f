"""Countries: the one that a sentence has in the place of the one that a claim gives: `fled to X`, `fled to Y`."""

from collections.abc import Sequence

from onrecord.check.party.birthplaces import Apart, compare_places
from onrecord.text.senses import Content, Sense
from onrecord.text.towns import towns_named

_FROM = frozenset("from of out de d del des du aus von vom из со с от".split())
_THERE = frozenset(
    "in at inside within to into towards toward for across en au aux à a al dans vers sur nach ins im zu в во на через"
    " throughout".split()
)
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


def _way(content: Content, country: Sense) -> str:
    """Whether what is told happens in or towards a country, or out of it; empty where no preposition says so."""
    words = content.text[: country.start].replace("’", " ").replace("'", " ").lower().split()
    while words and words[-1] in _BETWEEN:
        words.pop()
    before = words[-1] if words else ""
    return "there" if before in _THERE else "from" if before in _FROM else ""
