"""Twins: entries of two lists that are one person by name and birth, though nothing official joins them."""

from onrecord.model.record import DateValue, Entity
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.text.normalize import fold, skeleton, telling_words
from onrecord.text.regimes import country_of, regime_countries

LEAST_WORDS = 2
"""Words of a name that both entries have."""
_ONE_COUNT = ("ofac", "ofac-cons")
LEAST_LETTERS = 4
"""Letters of a word that two birthplaces, or two titles, share."""
EXACT_SLACK, SLACK, TITLED_SLACK = 1, 3, 5
"""Years between two dates of birth: both exact, one about right or a range, and one about right with like titles."""
LEAST_ALONE = 3
"""Words of a name that make two entries one person where one of them gives no birth."""
TERROR = ("sdgt", "qaida", "isil", "taliban", "terror")
"""What the programmes against terrorism have in their names."""
LEAST_TITLE_WORDS = 3
"""Words that the titles of both have in common."""


def is_twin(one: Entity, other: Entity) -> bool:
    """Whether two persons stand on different lists and have two words of a name, and birth and place, in common.

    Two organisations are one where they have a name in common, and the country that their programmes are about. And
    OFAC gives one number to one party on its two lists, of whatever kind.

    The same day of birth is enough; of the same year alone a word of the birthplace must be the same too, or the
    country that the programmes of both are about. Lists of one regime know one person by years that differ a little.
    Three words of a name are enough where one list gives no birth; and two in one country's regime.
    """
    if _numbers(one) & _numbers(other):
        return True
    if one.kind is other.kind is MentionKind.ORGANIZATION:
        return _is_one_body(one, other)
    if one.kind is not MentionKind.PERSON or other.kind is not MentionKind.PERSON:
        return False
    if not one.refs or not other.refs or lists_of(one) & lists_of(other):
        return False
    if not any(len(mine & theirs) >= LEAST_WORDS for mine in _names(one) for theirs in _names(other)):
        return _is_respelt(one, other)
    years = {born.edtf[:4] for born in one.born} & {born.edtf[:4] for born in other.born}
    if _days(one) & _days(other) or (years and _places(one) & _places(other)):
        return True
    return _are_of_one_list(one, other)


def _is_respelt(one: Entity, other: Entity) -> bool:
    """Whether two persons were born on one day, and one name is the other's respelt.

    `Zeki Ezat VESK` is `Zaki Izzat VESK`: the consonants of every word are the same. Of one year and one sort of lists,
    a name of three words is asked for.
    """
    shared = _sounds(one) & _sounds(other)
    if not shared:
        return False
    years = {born.edtf[:4] for born in one.born} & {born.edtf[:4] for born in other.born}
    long = any(len(words) >= LEAST_ALONE for words in shared)
    return bool(_days(one) & _days(other)) or (bool(years) and long and _are_of_one_sort(one, other))


def _sounds(entity: Entity) -> set[frozenset[str]]:
    """The consonants of the words of each full name, in any order."""
    return {frozenset(skeleton(word) for word in words) for words in _full_names(entity)}


def is_one_person(one: Entity, other: Entity) -> bool:
    """Whether two entries are one person: on two lists, or twice on one under two programmes, with name and birth."""
    if one.kind is not MentionKind.PERSON or other.kind is not MentionKind.PERSON or is_twin(one, other):
        return is_twin(one, other)
    same = {frozenset(words) for words in _full_names(one)} & {frozenset(words) for words in _full_names(other)}
    if _days(one) & _days(other):
        return bool(same)
    years = {born.edtf for born in one.born} & {born.edtf for born in other.born}
    return bool(years) and any(len(words) >= LEAST_ALONE for words in same)


def _are_of_one_list(one: Entity, other: Entity) -> bool:
    """Whether two persons of one name are of one regime, and born about one day, or of three words that no birth parts.

    What is asked for is that no date that one list gives is far from those of the other.
    """
    if not _bear_one_name(one, other):
        return False
    if bool(_regimes(one) & _regimes(other)) and _may_be_born_together(one, other):
        return True
    if not (one.born and other.born) and _bear_one_name(one, other, LEAST_ALONE) and _are_of_one_sort(one, other):
        return True
    return _is_one_countryman(one, other)


def _is_one_countryman(one: Entity, other: Entity) -> bool:
    """Whether two persons have one whole name, one country by programme or nationality, and no births far apart.

    A list that gives no day gives years that are further from those of another than lists differ as a rule.
    """
    same = {frozenset(words) for words in _full_names(one)} & {frozenset(words) for words in _full_names(other)}
    mine, theirs = _nations(one), _nations(other)
    if not same or (mine and theirs and not mine & theirs):
        return False
    regime = bool(_regimes(one) & _regimes(other))
    if not (one.born and other.born):
        return regime
    if mine & theirs and _are_of_one_sort(one, other) and _may_be_born_together(one, other):
        return True
    known = regime or bool(mine & theirs and max(map(len, same)) >= LEAST_ALONE)
    dated = _days(one) and _days(other)
    return (
        known
        and not dated
        and any(_years_apart(ours, others)[0] <= TITLED_SLACK for ours in one.born for others in other.born)
    )


def _nations(entity: Entity) -> set[str]:
    return {country_of(nationality) for nationality in entity.nationalities} - {""}


def _are_of_one_sort(one: Entity, other: Entity) -> bool:
    """Whether the programmes of two parties are about one country, or are all of them on terrorism."""
    if _regimes(one) & _regimes(other):
        return True
    return all(
        entity.programmes and any(word in fold(programme) for word in TERROR for programme in entity.programmes)
        for entity in (one, other)
    )


def _bear_one_name(one: Entity, other: Entity, least: int = LEAST_WORDS) -> bool:
    """Whether every word of a full name of the one is in a name of the other: `Radu VESK` and `RADU VESK OSMAN`."""
    mine, theirs = _full_names(one), _full_names(other)
    return any(len(ours & words) >= least and (ours <= words or words <= ours) for ours in mine for words in theirs)


def _full_names(entity: Entity) -> list[set[str]]:
    strong = (name for name in entity.names if name.quality is not NameQuality.WEAK)
    names = (set(telling_words(name.text)) for name in strong)
    return [words for words in names if len(words) >= LEAST_WORDS]


def _may_be_born_together(one: Entity, other: Entity) -> bool:
    """Whether two dates of birth, one of each, are as near as lists are; further apart where titles agree too."""
    apart = [_years_apart(ours, theirs) for ours in one.born for theirs in other.born]
    slack = TITLED_SLACK if len(_title_words(one) & _title_words(other)) >= LEAST_TITLE_WORDS else SLACK
    return any(years <= (slack if rough else EXACT_SLACK) for years, rough in apart)


def _years_apart(one: DateValue, other: DateValue) -> tuple[int, bool]:
    """The years between two dates of birth, and whether one of them is no more than about right, or a range."""
    periods = [parse_edtf(one.edtf), parse_edtf(other.edtf)]
    years = [(p.first.year, p.last.year) for p in periods if p.first is not None and p.last is not None]
    if len(years) < len(periods):
        return TITLED_SLACK + 1, False
    (first, last), (start, end) = years
    rough = one.approximate or other.approximate or "~" in one.edtf + other.edtf or first != last or start != end
    return max(first - end, start - last, 0), rough


def _regimes(entity: Entity) -> set[str]:
    return {country for programme in entity.programmes for country in regime_countries(programme)}


def _title_words(entity: Entity) -> set[str]:
    return {word for title in entity.titles for word in fold(title).split() if len(word) >= LEAST_LETTERS}


def _is_one_body(one: Entity, other: Entity) -> bool:
    """Whether two organisations on different lists have a name and the country of their programmes in common.

    Of two that stand on lists against terrorism, the name has three words that tell.
    """
    if not one.refs or not other.refs or lists_of(one) & lists_of(other):
        return False
    shared = {fold(name.text) for name in one.names} & {fold(name.text) for name in other.names}
    if _regimes(one) & _regimes(other):
        return bool(shared)
    return any(len(telling_words(name)) >= LEAST_ALONE for name in shared) and _are_of_one_sort(one, other)


def _numbers(entity: Entity) -> set[str]:
    """The numbers of a party at OFAC, which counts on through both of its lists."""
    return {ref.partition(":")[2] for ref in entity.refs if ref.partition(":")[0] in _ONE_COUNT}


def lists_of(entity: Entity) -> set[str]:
    """Return the lists on which a party stands."""
    return {ref.partition(":")[0] for ref in entity.refs}


def _days(entity: Entity) -> set[str]:
    return {born.edtf for born in entity.born if len(born.edtf) == len("2000-01-31")}


def _names(entity: Entity) -> list[set[str]]:
    return [set(telling_words(name.text)) for name in entity.names]


def _places(entity: Entity) -> set[str]:
    return {
        word for place in entity.born_at for word in fold(place.partition(",")[0]).split() if len(word) >= LEAST_LETTERS
    }
