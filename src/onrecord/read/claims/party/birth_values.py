"""Values of a birth: the date and the place that the words of a clause give, and where these words end."""

from typing import NamedTuple

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.compounds import ends_compound
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words
from onrecord.text.dates import DateMention
from onrecord.text.nations import nation_of
from onrecord.text.phrases import Hit
from onrecord.text.towns import towns_of

_LONGEST_WAY = 4
"""Words between a preposition and the name of the place: `auf der Insel Lamu`, `in the village of Spera`."""
_FROM = frozenset("auf aus em in de".split())
BIRTH_NOUNS = words(
    "birth birthday{,s} birthdate{,s} naissance{,s} nacimiento{,s} nascita nascimento geburt geburtsdatum geburtsjahr"
    " geburtsort geburtstag{,e} jahrgang рождени{я,е,ю,ем}"
)
"""Nouns for a birth, whose date may stand before them: `gives 1978 as the year of his birth`."""
_SPANS = frozenset("year date day month année date año fecha jahr datum год дата".split())
MOST_BETWEEN = 6
"""Tokens between a date and the noun for a birth that it belongs to."""
_ENDS = frozenset(",;:)–—")
_THERE = frozenset("there dort da allí allá ahí là там тут lì là lá ali".split())


class Place(NamedTuple):
    """The name of a place, the token behind it, and its first one."""

    name: str = ""
    end: int = 0
    start: int = 0


def birth_place(clause: Clause, hit: Hit) -> Place:
    """Return the place of a birth: after the word for it, or before it where the verb closes the clause."""
    draft, at = clause.draft, hit.last
    if hit.phrase in NAMES_PLACE:
        return _capitals_from(clause, at)
    if ends_compound(draft, hit.first):
        return Place(draft.text_of(hit.first - 1, hit.first), hit.last, hit.first - 1)  # `Rutshuru-born X`
    genitive = hit.phrase in _IN_GENITIVE or hit.phrase.endswith(" d'")
    if genitive and clause.first < clause.last and at < clause.last - 1:
        return _capitals_from(clause, at)
    if hit.phrase.startswith("урожен"):
        return _in_genitive(clause, at)
    named = [f for f in clause.mentions(clause.first, hit.first) if f.kind is MentionKind.PERSON]
    since = named[-1].last if named else clause.first  # `their man in Ostrel, X, born in 1970` says nothing of a place
    # the words for a birth may hold its values: `wurde 1980 in Ostrel geboren, sagt er`
    behind = place_at(clause, hit.first, hit.last if _closes(clause, hit) else _before_next_verb(clause, hit))
    found = behind if behind.name else place_at(clause, max(since, hit.first - 8), hit.first)
    if not behind.name and found.name and _is_apposed(clause, since, found, hit):
        found = Place()
    return found if found.name else _there(clause, hit)


def _in_genitive(clause: Clause, at: int) -> Place:
    """The place behind a noun for a native, with what kind of place it is: `уроженец села X Амурской области`."""
    draft, start = clause.draft, at
    while start < clause.last and draft.words[start] in draft.lexicon.place_words | REGIONS:
        start += 1
    end = start
    while end < clause.last and draft.tokens[end].text[0].isupper():
        end += 1
        alone = end - start == 1 and start == at
        if alone and (end + 1 >= clause.last or draft.words[end + 1] not in draft.lexicon.place_words | REGIONS):
            break  # a second name behind the town is of somebody, unless it is that of a region
    if end > start and end < clause.last and draft.words[end] in draft.lexicon.place_words | REGIONS:
        end += 1
    return Place(draft.text_of(start, end), end, start) if end > start else Place()


def _is_apposed(clause: Clause, first: int, place: Place, hit: Hit) -> bool:
    """Whether a name before a birth stands in an apposition of its subject: `X, directrice de Y, est née en 1980`."""
    tokens = clause.draft.tokens
    opens = any(tokens[at].text == "," for at in range(first, place.start))
    return opens and any(tokens[at].text == "," for at in range(place.end, hit.first))


def _before_next_verb(clause: Clause, hit: Hit) -> int:
    """Where the words of a birth end behind it: at a verb that no mark parts from them, `né en 1961 vit à X`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    for at in range(hit.last + 1, clause.last):
        if not draft.tokens[at].text[0].isalnum():
            break
        if draft.verbs[at] and not lexicon.birth.find(draft.words, at, min(at + 4, clause.last)):
            return at if lexicon.language == "fr" else clause.last
    return clause.last


def _there(clause: Clause, hit: Hit) -> Place:
    """The place told of before in the sentence, where a birth is told `there`: `wohnte in X und ist dort geboren`."""
    draft = clause.draft
    around = draft.words[max(clause.first, hit.first - 3) : min(clause.last, hit.last + 3)]
    if _THERE.isdisjoint(around):
        return Place()
    first, _ = draft.sentences[clause.segment.sentence]
    told = place_at(clause, first, clause.first)
    # a second place may be meant as well
    alone = told.name and not place_at(clause, told.end, clause.first).name
    return Place(told.name, hit.last, hit.first) if alone else Place()


def _closes(clause: Clause, hit: Hit) -> bool:
    """Whether the words for a birth close their part of a sentence, as in German: `1942 in X geboren, fehlt ...`."""
    draft = clause.draft
    closing = draft.lexicon.verb_last or draft.lexicon.language == "de"
    if not closing or hit.first <= clause.first or hit.last >= clause.last:
        return False
    if draft.tokens[hit.last].text in _ENDS:
        return True
    # `1978 in X geboren und am 27. Oktober 2008 gelistet`: its values stand before it, those of another verb behind it
    joined = draft.words[hit.last] in draft.lexicon.conjunctions
    return joined and (bool(_dates_before(clause, hit)) or bool(place_at(clause, clause.first, hit.first).name))


_IN_GENITIVE = frozenset({"родом из"})
_GIVEN = frozenset("given listed recorded shown put stated noted entered registered".split())
"""Participles between `is` and the place: `His birthplace is given as Ostrel`."""
NAMES_PLACE = frozenset({"native of", "birthplace", "place of birth"})
"""Words after which, or after `is`, the place alone stands."""


def _capitals_from(clause: Clause, at: int) -> Place:
    """The capitalised words from a token on, behind a colon, `is` or an article."""
    draft = clause.draft
    while at < clause.last and (
        draft.words[at] in draft.lexicon.copulas | draft.lexicon.articles | _GIVEN or draft.words[at] in ":as"
    ):
        at += 1
    end = _end_of_name(clause, at)
    return Place(draft.text_of(at, end).rstrip(" ,"), end, at) if end > at else Place()


def birth_dates(clause: Clause, hit: Hit) -> list[DateMention]:
    """Return the dates of a birth: after the word for it, or before it with no other verb between."""
    draft = clause.draft
    after = draft.dates_in(hit.first, clause.last) if hit.first < clause.last else []
    after = [] if _closes(clause, hit) else after
    after = [date for date in after if not date.relative]  # `shares a birthday with him, 1 August`: of no year
    if after or hit.first <= clause.first:
        return after
    return _dates_before(clause, hit)


def _dates_before(clause: Clause, hit: Hit) -> list[DateMention]:
    """The date before the word for a birth, where it is its own."""
    before = [date for date in clause.draft.dates_in(clause.first, hit.last)[-1:] if not date.relative]
    if not before or _is_of_another_part(clause, before[0], hit):
        return []
    return before if _belongs(clause, before[0], hit) else []


def _is_of_another_part(clause: Clause, date: DateMention, hit: Hit) -> bool:
    """Whether a comma parts a date from a birth, and more than a preposition leads to it.

    `Listed in 2008, X was born` tells no year of birth.
    """
    draft = clause.draft
    start, end = draft.token_at(date.start), draft.token_at(date.end - 1) + 1
    if not any(draft.tokens[at].text == "," for at in range(end, hit.first)):
        return False
    opening = next((at + 1 for at in range(start - 1, clause.first - 1, -1) if draft.tokens[at].text in ",;:"), None)
    first = clause.first if opening is None else opening
    small = (draft.lexicon.prepositions, draft.lexicon.articles, draft.lexicon.conjunctions, draft.lexicon.in_words)
    return any(not any(draft.words[at] in table for table in small) for at in range(first, start))


def _belongs(clause: Clause, date: DateMention, hit: Hit) -> bool:
    """Whether a date before the word for a birth is its own: `gives 1978 as his birth year`, `1967 geboren`."""
    draft, end = clause.draft, clause.draft.token_at(date.end - 1) + 1
    if hit.last >= clause.last - 1 and not any(word in BIRTH_NOUNS for word in hit.phrase.split()):
        return True
    between = draft.words[end : hit.first]
    if between and between[0] in draft.lexicon.copulas and not _SPANS.isdisjoint(between):
        return hit.first - end <= MOST_BETWEEN  # `1966 was the year of his birth`
    verb = hit.first
    while verb > end and (draft.verbs[verb - 1] or draft.words[verb - 1] in draft.lexicon.copulas):
        verb -= 1
    return hit.first - end <= MOST_BETWEEN and not any(draft.verbs[end:verb])


def end_of_values(clause: Clause, hit: Hit, dates: list[DateMention], place: Place, last: int) -> int:
    """Return the token behind the words of a birth where a mark closes them, else the end of the clause."""
    draft = clause.draft
    end = max(hit.last, place.end, draft.token_at(dates[0].end - 1) + 1 if dates else 0)
    if end >= last:
        return last
    joined = draft.words[end] in draft.lexicon.conjunctions  # `natif de X et de nationalité kényane`
    national = joined and clause.hits(draft.lexicon.nationals, end, min(last, end + REACH_NATIONAL))
    return end if national or draft.tokens[end].text in _ENDS else last


REACH_NATIONAL = 5
"""Tokens behind a conjunction within which a nationality is told beside a birth."""


def start_of_values(clause: Clause, hit: Hit, dates: list[DateMention], place: Place) -> int:
    """Return the first token of the words of a birth: its verb, or the date or place before it."""
    starts = [place.start] if place.name else []
    starts += [clause.draft.token_at(date.start) for date in dates[:1]]
    return max(clause.first, min([hit.first, *starts]))


def place_in(clause: Clause, first: int, last: int) -> str:
    """Return the first name of a place behind a preposition in some words; empty where there is none."""
    return place_at(clause, first, last).name


def place_at(clause: Clause, first: int, last: int) -> Place:
    """Return the first name of a place behind a preposition in some words, and where it ends."""
    draft = clause.draft
    for index in range(first, last - 1):
        if draft.tokens[index].text == ";":
            return Place()  # what follows is of another party
        word = draft.words[index]
        if (
            word not in draft.lexicon.in_words
            and word not in _FROM
            and not (word == "to" and _is_to_town(draft, index))
        ):
            continue
        start = index + 1
        while start < last and start - index <= _LONGEST_WAY and _leads_on(clause, start):
            start += 1
        if start >= last or not _may_name(clause, start) or draft.in_date(draft.tokens[start].start):
            continue
        people = {f.first for f in draft.around(start, 0, 12) if _is_person(f)}
        if start in people:
            continue
        end = start
        while (
            end < last
            and end not in people
            and (_may_name(clause, end) or (draft.lexicon.letter_case and draft.tokens[end].text == ","))
        ):
            end += 1
        kinds = (draft.lexicon.place_words | REGIONS) - draft.lexicon.articles  # `in Ostrel the 12 April 1963`
        if end < last and draft.words[end] in kinds:
            end += 1  # `the Ryazan region`
        named = Place(draft.text_of(start, end).rstrip(" ,"), _without_marks(draft, start, end), index)
        return _with_country(clause, named, last)
    return Place()


_LONGEST_COUNTRY = 4
"""Words of the name of a country."""


def _with_country(clause: Clause, place: Place, last: int) -> Place:
    """A place with the country that a comma and a preposition part from it: `à Ostrel, au Gabon`."""
    draft, at = clause.draft, place.end
    small = draft.lexicon.in_words | draft.lexicon.articles | _FROM
    if "," in place.name or at + 2 >= last or draft.tokens[at].text != "," or draft.words[at + 1] not in small:
        return place
    start = at + 1
    while start < last and draft.words[start] in small:
        start += 1
    for end in range(min(last, start + _LONGEST_COUNTRY), start, -1):
        country = draft.text_of(start, end)
        whole = draft.tokens[start].text[0].isupper() and draft.tokens[end - 1].text[0].isupper()
        if whole and "," not in country and nation_of(country):
            return Place(f"{place.name}, {country}", end, place.start)
    return place


def _is_to_town(draft: Draft, at: int) -> bool:
    """Whether a town stands behind `to`, as in English put word by word from French: `born to Ostrel in 1970`."""
    named = at + 1 < len(draft.tokens) and draft.tokens[at + 1].text[:1].isupper()
    return named and draft.lexicon.language == "en" and bool(towns_of(draft.words[at + 1]))


def _end_of_name(clause: Clause, at: int) -> int:
    """Where a run of capitalised words and commas ends; never in the name of a person."""
    draft, end = clause.draft, at
    people = {f.first for f in draft.around(at, 0, 12) if f.first > at and _is_person(f)}
    while end < clause.last and end not in people:
        if not draft.tokens[end].text[0].isupper() and draft.tokens[end].text != ",":
            break
        end += 1
    return _without_marks(draft, at, end)


def _without_marks(draft: Draft, start: int, end: int) -> int:
    while end > start and draft.tokens[end - 1].text == ",":
        end -= 1
    return end


def _is_person(found: Found) -> bool:
    """Whether a mention is surely a person's name, not one word of a place (`El Tigre`)."""
    full = (found.listed and not found.weak) or (len(found.name.split()) > 1 and not towns_of(found.name))
    return full and found.kind is MentionKind.PERSON and found.form is MentionForm.NAMED


def _may_name(clause: Clause, at: int) -> bool:
    """Whether a word may be a part of a place's name: with a capital, or unknown where nothing has one."""
    draft = clause.draft
    if draft.lexicon.letter_case:
        word = draft.tokens[at].text
        return word[0].isupper() or (word[:3] in _ARTICLES_OF_NAMES and word[3:4].isupper())
    return draft.tokens[at].text[0].isalpha() and draft.words[at] not in draft.lexicon.known and not draft.verbs[at]


_ARTICLES_OF_NAMES = frozenset("al- el- ad- ar- as- at- az-".split())


def _leads_on(clause: Clause, at: int) -> bool:
    """Whether a word stands between a preposition and the name of a place: `in the village of`."""
    lexicon, word = clause.draft.lexicon, clause.draft.words[at]
    kind = at + 1 < clause.last and clause.draft.words[at + 1] in lexicon.place_words
    # `Mexico City` is a name
    kind = kind and (lexicon.capitalised_nouns or not clause.draft.tokens[at + 1].text[0].isupper())
    if clause.draft.tokens[at].text[0].isupper():
        return kind and bool(nation_of(word))  # `in the Georgian village of X`
    if kind and nation_of(word):
        return True  # `aus dem georgischen Dorf X`
    return any(word in table for table in (lexicon.articles, lexicon.of_words, lexicon.place_words, REGIONS))


REGIONS = frozenset(
    "the région region área area governorate oblast область области района район районе края край крае"
    " республики".split()
)
"""Words for a region before or behind its name."""
