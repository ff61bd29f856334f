"""Branches: a body's offices told by their countries, `the Kenyan and Pakistani branches`, `отделение в Кении`.

Each is a party of its own, which the record may have under the name of the body and the country. Where a text tells of
branches, a row of countries may stand for more of them: `Kenya and Pakistan followed in 2004`.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from onrecord.model.document import BRANCH_CLUE, OR
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words
from onrecord.record.scan import ScannedName
from onrecord.text.nations import nation_of
from onrecord.text.tokens import Token, tokenize

Scan = Callable[[Sequence[Token]], list[ScannedName]]

_NOUNS = {
    "en": words("branch branches office offices arm arms chapter chapters affiliate affiliates bureau bureaus section"),
    "fr": words(
        "branche branches bureau bureaux antenne antennes filiale filiales section sections représentation "
        "représentations succursale succursales"
    ),
    "es": words(
        "rama ramas oficina oficinas filial filiales sucursal sucursales sección secciones delegación delegaciones "
        "sede sedes"
    ),
    "de": words(
        "zweig zweige büro büros ableger filiale filialen niederlassung niederlassungen zweigstelle zweigstellen "
        "vertretung vertretungen sektion sektionen"
    ),
    "ru": words(
        "отделение отделения отделений отделению отделением филиал филиалы филиала филиалов филиалу офис офисы офиса "
        "офисов представительство представительства представительств ветвь ветви"
    ),
}
_IN = words("in of en de du des del d' au aux à в во")
"""Prepositions between a branch and its country."""
SENTENCES_BACK = 10
"""Sentences before a branch among which the body is named whose branch it is."""
NEAR = 2
"""Sentences behind a branch in which countries alone may stand for others."""
LONGEST_ROW = 12


class Place(NamedTuple):
    """A branch: token range `[first, last)`, and its country."""

    first: int
    last: int
    country: str


def find_branches(draft: Draft, scan: Scan) -> list[Found]:
    """Return the mentions, with those of the branches of a body; a country that tells which one is none of its own."""
    nouns = _NOUNS.get(draft.lexicon.language)
    if nouns is None:
        return draft.found
    added: list[Found] = []
    told = [at for at, word in enumerate(draft.words) if word in nouns]
    rows = [(at, row) for at in told if (row := _row(draft, at)) and not _is_owned(draft, row[0].first)]
    named = [f for f in draft.found if f.form is MentionForm.NAMED and not f.place and not f.authority]
    bodies = [f for f in named if _may_have_branches(f)]
    _name_countries(draft, bodies)
    if not rows:
        return draft.found
    for at, row in sorted([*rows, *_countries_alone(draft, [at for at, _ in rows])]):
        whose = _bodies(draft, bodies, at) or _by_name(draft, named, at, row, scan)
        added += (
            [] if not whose else [_branch(place, whose) for place in row if not any(_meets(place, f) for f in added)]
        )
    inside = [f for f in draft.found if any(_meets(Place(f.first, f.last, ""), branch) for branch in added)]
    if any(f in bodies for f in inside):
        return draft.found
    return sorted([*(f for f in draft.found if f not in inside), *added], key=lambda f: (f.first, f.last))


def _is_owned(draft: Draft, first: int) -> bool:
    """Whether a possessive makes branches a part of the body told of: `its Pakistani offices were closed`."""
    return first > 0 and draft.words[first - 1] in draft.lexicon.possessives


_LONGEST_COUNTRY = 4


def _name_countries(draft: Draft, bodies: list[Found]) -> None:
    """Make a body with a country in brackets behind its name the branch there: `X Foundation (Somalia)`."""
    for body in [*bodies]:
        at = body.last
        if at + 2 >= len(draft.tokens) or draft.tokens[at].text != "(":
            continue
        end = next(
            (n for n in range(at + 1, min(len(draft.tokens), at + 2 + _LONGEST_COUNTRY)) if _closes(draft, n)), 0
        )
        country = nation_of(draft.text_of(at + 1, end)) if end > at + 1 else ""
        if country:
            body.clues.append(f"{BRANCH_CLUE}{country} of {body.name}")
            body.last, body.entities, body.name = end + 1, (), f"{body.name} ({country.title()})"
            draft.found = [f for f in draft.found if f is body or not _meets(Place(body.first, body.last, ""), f)]
            bodies.remove(body)


def _closes(draft: Draft, at: int) -> bool:
    return draft.tokens[at].text == ")"


def _branch(place: Place, whose: list[str]) -> Found:
    return Found(
        first=place.first,
        last=place.last,
        kind=MentionKind.ORGANIZATION,
        form=MentionForm.NAMED,
        name=f"{whose[0]} ({place.country.title()})",
        listed=True,
        clues=[f"{BRANCH_CLUE}{place.country} of {OR.join(whose)}"],
    )


def _meets(place: Place, found: Found) -> bool:
    return place.first < found.last and found.first < place.last


def _may_have_branches(found: Found) -> bool:
    """Whether a name is one that several entries of the record bear, as those of the branches of a body do."""
    return len(found.entities) > 1 and found.kind is not MentionKind.PERSON and not found.weak


MOST_BODIES = 4


def _bodies(draft: Draft, bodies: list[Found], at: int) -> list[str]:
    """The bodies named before a branch, the nearest first, or in its sentence: `the Kenyan branch of X`.

    Another name that several entries bear may stand nearer than that of the body.
    """
    here = draft.sentence_of(at)
    near = [f for f in bodies if 0 <= here - draft.sentence_of(f.first) <= SENTENCES_BACK]
    before = [f for f in reversed(near) if f.first < at]
    return list(dict.fromkeys(f.name for f in before or near))[:MOST_BODIES]


def _by_name(draft: Draft, named: list[Found], at: int, row: list[Place], scan: Scan) -> list[str]:
    """The body named last before a branch that no entry is called by, but one with the country behind its name."""
    here = draft.sentence_of(at)
    for body in reversed([f for f in named if f.first < at and here - draft.sentence_of(f.first) <= SENTENCES_BACK]):
        if body.kind is MentionKind.PERSON or any(place.first <= body.first < place.last for place in row):
            continue
        for place in row:
            tokens = tokenize(f"{body.name} {place.country.title()}")
            if any(name.first == 0 and name.last == len(tokens) and not name.weak for name in scan(tokens)):
                return [body.name]
    return []


def _row(draft: Draft, noun: int) -> list[Place]:
    """The branches that a noun tells of, with their countries before it or behind; none where it tells no country."""
    first, last = draft.sentences[draft.sentence_of(noun)]
    before = list(_back(draft, noun - 1, first))[::-1]
    if before:
        places = [Place(at, at + 1, country) for at, country in before]
        return [*places[:-1], Place(before[-1][0], noun + 1, before[-1][1])]
    at = noun + 1
    lead = at < last and draft.words[at] in _IN
    if lead or draft.lexicon.language in ("fr", "es"):
        behind = list(_forth(draft, at + lead, last))
        if behind:
            places = [Place(at, at + 1, country) for at, country in behind]
            return [Place(noun, behind[0][0] + 1, behind[0][1]), *places[1:]]
    return []


def _back(draft: Draft, at: int, first: int) -> Iterator[tuple[int, str]]:
    """Yield the countries of a row that ends at a token, the last first."""
    while at >= first and (country := _country(draft, at)):
        yield at, country
        at -= 1
        while at >= first and _joins(draft, at):
            at -= 1


def _forth(draft: Draft, at: int, last: int) -> Iterator[tuple[int, str]]:
    """Yield the countries of a row that begins at a token."""
    while at < last and draft.words[at] in draft.lexicon.articles:
        at += 1
    while at < last and (country := _country(draft, at)):
        yield at, country
        at += 1
        joined = at
        while joined < last and (_joins(draft, joined) or draft.words[joined] in _IN | draft.lexicon.articles):
            joined += 1
        if joined == at:
            return
        at = joined


def _joins(draft: Draft, at: int) -> bool:
    return draft.tokens[at].text == "," or draft.words[at] in draft.lexicon.conjunctions


def _country(draft: Draft, at: int) -> str:
    """The country of an adjective or a name of one word; none for a noun in small letters, or the word of a list."""
    return nation_of(draft.tokens[at].text) if draft.tokens[at].text.isalpha() else ""


def _countries_alone(draft: Draft, told: list[int]) -> Iterator[tuple[int, list[Place]]]:
    """Yield the rows of countries that open a sentence before its verb, behind sentences that tell of branches."""
    near = {draft.sentence_of(at) + n for at in told for n in range(1, NEAR + 1)} - {
        draft.sentence_of(at) for at in told
    }
    for sentence in sorted(near):
        if sentence >= len(draft.sentences):
            continue
        first, last = draft.sentences[sentence]
        row = list(_forth(draft, first, min(last, first + LONGEST_ROW)))
        if len(row) > 1 and row[-1][0] + 1 < last and draft.verbs[row[-1][0] + 1]:
            yield first, [Place(at, at + 1, country) for at, country in row]
