"""Branches: a body's offices told by their countries, `the Kenyan and Pakistani branches`, `отделение в Кении`.

Each is a party of its own, which the record may have under the name of the body and the country. Where a text tells of
branches, countries that come or are listed stand for more of them (`Kenya and Pakistan followed in 2004`), and a noun
for a body with its country is one (`the Indonesian charity`, `the Dutch one`).
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
    "en": words(
        "branch branches office offices arm arms chapter chapters affiliate affiliates bureau bureaus section sections "
        "outpost outposts subsidiary subsidiaries division divisions"
    ),
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
_BODIES = {
    "en": words("one ones foundation charity organisation organization society trust fund institute"),
    "fr": words("fondation association organisation société institut fonds œuvre"),
    "es": words("fundación asociación organización sociedad instituto fondo"),
    "de": words("stiftung organisation gesellschaft verein institut hilfswerk"),
    "ru": words("фонд фонда фонду общество общества организация организации"),
}
"""Nouns for a body: where branches were spoken of, one with its country is a branch."""
COMING = words(
    "followed follow came come went go joined join appeared suivi suivent suivirent suivit venus venue venues viennent "
    "vient vinrent rejoint siguieron siguió vinieron vino llegaron llegó entraron entró "
    "folgten folgte kamen kam последовали последовала последовал попали попала попал вошли вошла вошел вошёл пришли "
    "пришла"
)
"""Verbs of coming and following: `Bosnia and Somalia came first`."""
BEING = words(
    "was were is are a ont est sont furent fut fue fueron es son war waren wurde wurden ist sind был была было были "
    "стали стала"
)
"""Auxiliaries and verbs of being: `Kenya was next`."""
_IN = words("in of en de du des del d' au aux à в во на")
"""Prepositions between a branch and its country."""
SENTENCES_BACK = 10
"""Sentences before a branch among which the body is named whose branch it is."""
NEAR = 3
"""Sentences behind one that tells of branches in which countries alone may stand for others."""
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
    told = [at for at, word in enumerate(draft.words) if word in nouns]
    named = [f for f in draft.found if f.form is MentionForm.NAMED and not f.place and not f.authority]
    bodies = [f for f in named if _may_have_branches(f)]
    _name_countries(draft, bodies)
    if not told or not named:
        return draft.found
    called = _called_bodies(draft, told)
    rows = [(at, row) for at in [*told, *called] if (row := _row(draft, at))]
    rows = [(at, row) for at, row in rows if not _is_owned(draft, row[0].first)]
    many = [f for f in bodies if len(f.entities) > 1]
    added: list[Found] = []
    for at, row in sorted([*rows, *_countries_alone(draft, told, rows)]):
        # A noun for any body is a branch only of one that the record has several entries for.
        whose = _bodies(draft, many if at in called else bodies, at) or _by_name(draft, named, at, row, scan)
        added += (
            [] if not whose else [_branch(place, whose) for place in row if not any(_meets(place, f) for f in added)]
        )
    inside = [f for f in draft.found if any(_meets(Place(f.first, f.last, ""), branch) for branch in added)]
    if any(f in bodies for f in inside):
        return draft.found
    return sorted([*(f for f in draft.found if f not in inside), *added], key=lambda f: (f.first, f.last))


def _called_bodies(draft: Draft, told: list[int]) -> list[int]:
    """The nouns for a body of a text that tells of branches, right behind an adjective for a country."""
    nouns, first = _BODIES[draft.lexicon.language], draft.sentence_of(told[0])
    at = [n for n, word in enumerate(draft.words) if word in nouns and draft.sentence_of(n) >= first]
    behind = draft.lexicon.language in ("fr", "es")
    return [n for n in at if _country(draft, n + 1 if behind else n - 1) and draft.tokens[n].text.islower()]


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
    """Whether a name is on record and no person's: its branches have entries beside it, or are that entry's own."""
    known = bool(found.entities) and found.kind is not MentionKind.PERSON and not found.weak
    return known and not nation_of(found.name)


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
        # A language that writes every noun with a capital may have taken the last word for no part of the name.
        names = [body.name, draft.text_of(body.first, body.last + 1)] if draft.lexicon.language == "de" else [body.name]
        for name in names:
            if any(_is_whole(f"{name} {place.country.title()}", scan) for place in row):
                return [name]
    return []


def _is_whole(name: str, scan: Scan) -> bool:
    """Whether the record has a name as it stands."""
    tokens = tokenize(name)
    return any(found.first == 0 and found.last == len(tokens) and not found.weak for found in scan(tokens))


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
    if not 0 <= at < len(draft.tokens):
        return ""
    text = draft.tokens[at].text.removesuffix("'s").removesuffix("’s")  # `Pakistan's branch`
    return nation_of(text) if text.isalpha() else ""


def _countries_alone(
    draft: Draft, told: list[int], rows: list[tuple[int, list[Place]]]
) -> Iterator[tuple[int, list[Place]]]:
    """Yield the rows of countries that open a sentence and come or are listed, behind sentences that tell of branches.

    Such a sentence tells of branches too. Several at once need no more than a verb right behind branches told of by
    their countries.
    """
    spoken = {draft.sentence_of(at) for at in told}
    sure = {draft.sentence_of(at) for at, _ in rows}
    taken = {place.first for _, row in rows for place in row}
    for sentence in range(min(spoken) + 1, len(draft.sentences)):
        if spoken.isdisjoint(range(sentence - NEAR, sentence + 1)):
            continue
        first, last = draft.sentences[sentence]
        row = list(_forth(draft, first, min(last, first + LONGEST_ROW)))
        behind = row[-1][0] + 1 if row else last
        if behind >= last or row[0][0] in taken:
            continue
        several = len(row) > 1 and draft.verbs[behind] and not sure.isdisjoint(range(sentence - NEAR, sentence))
        if several or _comes(draft, behind, last):
            spoken.add(sentence)
            yield first, [Place(at, at + 1, country) for at, country in row]


def _comes(draft: Draft, at: int, last: int) -> bool:
    """Whether a verb of coming, with a date in its clause, or one of listing stands at a token."""
    lexicon, end = draft.lexicon, _end_of_clause(draft, at, last)
    listed = any(hit.value == "strong" for hit in lexicon.list_verbs.find(draft.words, at, end))
    dated = any(draft.in_date(draft.tokens[n].start) for n in range(at, end))
    return draft.words[at] in COMING | BEING and (listed or dated or bool(lexicon.same_day.find(draft.words, at, end)))


def _end_of_clause(draft: Draft, at: int, last: int) -> int:
    return next((n for n in range(at, last) if draft.tokens[n].text in ";:"), last)
