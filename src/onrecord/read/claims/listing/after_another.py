"""Listings told by that of another party: `two years after X`, `vier Monate vor der Y`, `before Z was`."""

from onrecord.model.claim import CountedFrom
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.clitics import clitic_object
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.text.numbers import find_numbers

_UNITS = {
    **dict.fromkeys(words("day{,s} jour{,s} día{,s} dia{,s} tag{,e,en} день дня дней"), (1.0, 1.0)),
    **dict.fromkeys(words("week{,s} semaine{,s} semana{,s} woche{,n} недел{я,ю,и,ь}"), (7.0, 4.0)),
    **dict.fromkeys(words("month{,s} mois mes meses mês monat{,e,en} месяц{,а,ев}"), (30.44, 17.0)),
    **dict.fromkeys(words("year{,s} an ans année{,s} año{,s} ano{,s} jahr{,e,en} год{,а} лет"), (365.25, 190.0)),
    **dict.fromkeys(words("decade décennie década jahrzehnt десятилетие"), (3652.5, 730.0)),
}
"""The words of each unit: its length in days, and how many days a count of it may be off."""
_AFTER = words("after après después depois nach после")
_BEFORE = words("before avant antes vor до")
_ONE = words("a an one the un une una um uma ein eine einen einem один одну")
_LEADING = words("через спустя")
"""Russian words before a unit without a number, of which it is one: `через год после X`."""
_BETWEEN = words("de del que than the le la les el los der die das dem den des da do o a ihr{,em,er} su sus son sa")
"""Words that may stand between `after` and the party, beside its articles and titles."""
_POSSESSIVES = frozenset(("'s", "’s", "’", "'"))
LONGEST_NUMBER = 3
FARTHEST = 3
"""Tokens between `after` and the party that the listing is counted from: an article, a title."""


def counted_from(clause: Clause, parties: list[Found]) -> CountedFrom | None:
    """Return the party from whose listing a clause counts, with the days between; None where it counts from none."""
    draft, here = clause.draft, clause.draft.words
    ahead = _ahead_of(clause, parties)
    if ahead is not None:
        return ahead
    for at in range(clause.first + 1, clause.last - 1):
        sign = 1 if here[at] in _AFTER else -1 if here[at] in _BEFORE else 0
        if not sign:
            continue
        # `nach X` is read as a place where the name is short; the record knows whose it is
        near = (f for f in clause.mentions(at + 1) if is_party(f) or (f.place and f.root.listed))
        other = next((f for f in near if f.first - at <= FARTHEST), None)
        if (
            other is None
            or any(other.root is f.root for f in parties)
            or not _leads_to(clause, at, other)
            or not _ends(clause, other)
        ):
            continue
        party = clause.id_of(other)
        if party is None:
            continue
        first, days = _span(clause, at)
        quote = draft.text_of(first, other.last)
        if days is None:
            low, high = (1, None) if sign > 0 else (None, -1)
        else:
            low, high = sorted((round(sign * days[0]), round(sign * days[1])))
        return CountedFrom(party=party, low=low, high=high, quote=quote)
    return None


_JOINED = words(
    "rejoint rejoints rejointe rejointes rejoignit rejoignirent suivi suivis suivie siguió siguieron seguido"
)
_PRECEDED = words(
    "précédé précédée précédés devancé devancée precedió precedieron precedido antecedió adelantó опередил опередила"
)


def order_told(clause: Clause, parties: list[Found]) -> CountedFrom | None:
    """Return whom a pronoun before a verb of joining or preceding means, before or after whose listing another was.

    `X l'a rejoint sur la liste quelques mois après`, `Y lo había precedido`: beside English, and by how long it was is
    not said.
    """
    draft, here = clause.draft, clause.draft.words
    if draft.lexicon.language == "en" or clause.negative:
        return None
    verb = next((at for at in range(clause.first + 1, clause.last) if here[at] in _JOINED | _PRECEDED), None)
    other = clitic_object(clause) if verb is not None else []
    if verb is None or len(other) != 1 or any(other[0].root is f.root for f in parties) or other[0].members:
        return None
    party, late = clause.id_of(other[0]), here[verb] in _JOINED
    return (
        CountedFrom(
            party=party or "", low=1 if late else None, high=None if late else -1, quote=draft.text_of(verb, verb + 1)
        )
        if party
        else None
    )


AHEAD = {
    **dict.fromkeys(words("preceded precedes precede predated predates antedated"), -1),
    **dict.fromkeys(words("followed follows trailed trails succeeded"), 1),
}
"""Verbs by which one listing comes so long before or after another: `Vesk had preceded him by eight days`."""


def _ahead_of(clause: Clause, parties: list[Found]) -> CountedFrom | None:
    """The party that the object of such a verb is, with the days by which it was listed later or earlier."""
    draft, here = clause.draft, clause.draft.words
    if draft.lexicon.language != "en":
        return None
    for at in range(clause.first + 1, clause.last - 1):
        sign = AHEAD.get(here[at], 0)
        other = next((f for f in clause.mentions(at + 1) if is_party(f) and f.first == at + 1), None) if sign else None
        if other is None or other.members or any(other.root is f.root for f in parties):
            continue
        party, end = clause.id_of(other), other.last
        while end < clause.last - 1 and here[end] in _THERE:
            end += 1
        spans = (to for to in range(end + 1, clause.last + 1) if here[to - 1] in _UNITS)
        behind = next(spans, clause.last) if end < clause.last and here[end] == "by" else None
        days = _span(clause, behind)[1] if behind is not None else None
        if party is None or (days is None and sign > 0):
            continue
        if days is None:
            return None if clause.when() is not None else CountedFrom(
                party=party, low=None, high=-1, quote=draft.text_of(at, end)
            )  # fmt: skip
        low, high = sorted((round(sign * days[0]), round(sign * days[1])))
        return CountedFrom(party=party, low=low, high=high, quote=draft.text_of(at, behind or end))
    return None


_THERE = words("there on in onto it the list lists sanctions register blacklist")


def comes_ahead(clause: Clause, at: int) -> bool:
    """Return whether a verb puts a listing before or after that of its object, and its clause says nothing else.

    Args:
        clause: An English clause.
        at: The token of the verb.
    """
    draft = clause.draft
    if draft.words[at] not in AHEAD or at + 1 >= clause.last:
        return False
    other = next((f for f in clause.mentions(at + 1) if f.first == at + 1), None)
    return other is not None and all(
        draft.words[to] in _THERE
        or draft.words[to] in _COUNTING
        or draft.words[to] in _UNITS
        or draft.in_date(draft.tokens[to].start)
        or bool(draft.numbers_in(to, to + 1))
        or not draft.tokens[to].text[0].isalnum()
        for to in range(other.last, clause.last)
    )


_COUNTING = words("by a an one full exactly almost nearly about some over more than less only mere good later earlier")


def _leads_to(clause: Clause, at: int, other: Found) -> bool:
    """Whether nothing but articles and titles stands between `after` and a party."""
    lexicon = clause.draft.lexicon
    between = clause.draft.words[at + 1 : other.first]
    return all(word in lexicon.articles or word in lexicon.titles or word in _BETWEEN for word in between)


def _ends(clause: Clause, other: Found) -> bool:
    """Whether the clause tells nothing of the other party: `after X was killed` counts from no listing."""
    draft = clause.draft
    if draft.lexicon.language != "en":
        return True  # what follows has words of its own: `nachdem`, `après que`, `после того как`
    if other.last < clause.last and (draft.verbs[other.last] or draft.tokens[other.last].text in _POSSESSIVES):
        return False
    following = draft.tokens[other.last].text if other.last < len(draft.tokens) else "."
    return not following[0].isalnum() or following in draft.lexicon.prepositions


_EXACTLY = (["to", "the", "day"], ["to", "the", "month"], ["to", "the", "week"], ["or", "so"], ["almost"])


def _span(clause: Clause, at: int) -> tuple[int, tuple[float, float] | None]:
    """The first token of `two years` before `after`, and the days it may be; of a bare `years` no days are known."""
    draft, here = clause.draft, clause.draft.words
    exactly = next((words for words in _EXACTLY if here[at - len(words) : at] == words), [])
    at -= len(exactly)  # `two years to the day after X`
    unit = _UNITS.get(here[at - 1])
    if unit is None or at - 1 <= clause.first:
        return at, None
    end = draft.tokens[at - 2].end
    first = max(clause.first, at - 1 - LONGEST_NUMBER)
    number = next((n for n in draft.numbers_in(first, at - 1) if n.end == end), None)
    start = draft.token_at(number.start) if number is not None else at - 2
    plain = find_numbers(draft.tokens[at - 2].text, language=draft.lexicon.language) if number is not None else []
    count = float(plain[0].estimate.low) if plain and plain[0].estimate.low is not None else None
    if count is None:
        count = 1.0 if here[at - 2] in _ONE or here[at - 2] in _LEADING else None
    if count is None:
        return at - 1, None
    days, slack = unit
    return start, (count * days - slack, count * days + slack)
