"""States in the words for an office: `the Ostran central bank`, `ambassador in Ostrel`.

A report tells whose the office is, a list may leave it out; both may tell it in another form of the word.
"""

from functools import lru_cache

from onrecord.check.case import Desk
from onrecord.check.role.office_bodies import Of
from onrecord.model.record import Entity, ListingStatement
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.office_terms import Office
from onrecord.text.towns import towns_of

LONGEST_NAME = 4
"""Words of the name of a state: `Central African Republic`, `democratic republic of congo`."""
_MARKS = "().,’'«»“”\""
_SMALL = frozenset("the of de du des la le les del der die das и".split())


@lru_cache(maxsize=4096)
def states_told(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the states that words name, and the folded words that name them: adjectives in small letters too."""
    words = [word.strip(_MARKS) for word in text.split()]
    words = [word.removesuffix("'s").removesuffix("’s") for word in words]
    found: set[str] = set()
    used: set[str] = set()
    at = 0
    while at < len(words):
        size = next((n for n in range(LONGEST_NAME, 0, -1) if nation_of(" ".join(words[at : at + n]))), 0)
        if size:
            found.add(nation_of(" ".join(words[at : at + size])))
            used |= {fold(word) for word in words[at : at + size]}
        at += size or 1
    return frozenset(found), frozenset(used - _SMALL)


def without_states(told: Of, office: Office, own: Office, holder: Entity, desk: Desk) -> Of:
    """Return what a claimed office is of but for the state, where that is the recorded one or the holder's own.

    A state that the recorded office does not name is the holder's by his nationality.
    """
    claimed, words = states_told(f"{office.before} , {office.of}")
    if not claimed:
        return told
    recorded, _ = states_told(f"{own.before} , {own.of}")
    known = recorded or {nation for row in desk.attributes(holder, "nationality") if (nation := nation_of(row.value))}
    known = known or _by_programme(holder, desk)
    if not claimed <= known:
        return told
    return told._replace(
        names=told.names - words, words=told.words - words, fields=told.fields - (_FIELDS & _of(words))
    )


def _by_programme(holder: Entity, desk: Desk) -> set[str]:
    """The state of a programme that lists somebody whose nationality no list gives: `SYRIA`."""
    listed = (s.programme for s in desk.view.statements(holder.id) if isinstance(s, ListingStatement))
    return {nation for programme in listed if (nation := nation_of(programme.title()) or nation_of(programme))}


_FIELDS = frozenset({"central"})
"""Fields that are a part of the name of a state, too: `Central African Republic`."""


def _of(words: frozenset[str]) -> frozenset[str]:
    return frozenset({"central"} if any(word.startswith(("centr", "zentral", "центр")) for word in words) else ())


def is_seat_in(place: str, recorded: str) -> bool:
    """Return whether a place is a town in a state that words name: `Ostrel`, and `Ambassador to Ostra`."""
    states, _ = states_told(recorded)
    countries = {nation_of(town.country) or town.country for word in _names(place) for town in towns_of(word)}
    return bool(states & countries)


def _names(place: str) -> list[str]:
    words = [word.strip(_MARKS) for word in place.split()]
    return [place, *(word for word in words if word[:1].isupper())]
