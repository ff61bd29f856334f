"""Leaders: `its leader`, `leur chef`, where the text has said who leads the body, and nobody else does.

What the record says of its leaders is no help here: they change. Who is meant must stand in the text.
"""

from typing import NamedTuple

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words
from onrecord.text.normalize import fold

SENTENCES_BACK = 4
"""Sentences before a description among which the text says who leads the body."""
NEAR_NAME = 3
"""Tokens between a person, or a body, and the words for leading it."""
_NOUNS = {
    "en": words("leader head chief boss commander chairman"),
    "fr": words("chef dirigeant leader patron meneur commandant"),
    "es": words("jefe líder cabecilla dirigente comandante"),
    "de": words("anführer chef führer anführers chefs boss kommandeur"),
    "ru": words("лидер лидера лидеру лидером глава главы главе главой главарь главаря вожак командир командира"),
}
_LEADS = {
    "en": words("leads led heads headed runs commands commanded chairs"),
    "fr": words("dirige dirigeait préside présidait commande commandait mène"),
    "es": words("dirige dirigía lidera lideraba encabeza encabezaba comanda comandaba preside"),
    "de": words("führt führte leitet leitete befehligt befehligte"),
    "ru": words("возглавляет возглавлял возглавляла руководит руководил командует командовал"),
}
_LED = {
    "en": words("led headed run commanded chaired"),
    "fr": words("dirigé dirigée dirigés présidé présidée commandé commandée mené menée"),
    "es": words("dirigido dirigida liderado liderada encabezado encabezada comandado comandada"),
    "de": words("geführt geführte geleitet geleitete angeführt angeführte befehligt"),
    "ru": words("возглавляемый возглавляемая возглавляемое возглавляемую руководимый"),
}
_BY = words("by par por von vom")


class _Leads(NamedTuple):
    """Who leads which body, and where the text says so."""

    at: int
    person: Found
    body: Found


def find_leaders(draft: Draft) -> list[Found]:
    """Return the mentions, with the nouns for a leader behind a possessive, where the text has told who that is."""
    nouns = _NOUNS.get(draft.lexicon.language)
    if nouns is None:
        return draft.found
    owned = draft.lexicon.possessives
    places = [at for at in range(1, len(draft.words)) if draft.words[at] in nouns and draft.words[at - 1] in owned]
    if not places:
        return draft.found
    named = [f for f in draft.found if f.form is MentionForm.NAMED and not f.place and not f.authority]
    told = [row for at, person in enumerate(named) if (row := _told(draft, named, at, person, nouns)) is not None]
    added = []
    for at in places:
        row = _leader(draft, at, told) if not _is_named(draft, at + 1, named) else None
        if row is not None and not any(f.first <= at < f.last for f in draft.found):
            found = Found(first=at, last=at + 1, kind=MentionKind.PERSON, form=MentionForm.NOMINAL, name="")
            found.antecedent = row.person
            added.append(found)
            for owner in [f for f in draft.found if f.last == at and f.form is MentionForm.PRONOMINAL]:
                owner.antecedent, owner.kind = row.body, MentionKind.ORGANIZATION
    return sorted([*draft.found, *added], key=lambda f: (f.first, f.last))


def _is_body(found: Found) -> bool:
    return found.kind is MentionKind.ORGANIZATION or (found.kind is MentionKind.OTHER and found.listed)


def _told(draft: Draft, named: list[Found], at: int, person: Found, nouns: frozenset[str]) -> _Leads | None:
    """Which body a person is said to lead, right behind his name: `X leads Y`, `X, the leader of Y`, `Y, led by X`."""
    if person.kind is not MentionKind.PERSON or person.modifier:
        return None
    language, sentence = draft.lexicon.language, draft.sentence_of(person.first)
    after = named[at + 1] if at + 1 < len(named) else None
    if after is not None and _is_body(after) and draft.sentence_of(after.first) == sentence:
        near = range(max(person.last, after.first - 2 * NEAR_NAME), after.first)
        if any(draft.words[n] in _LEADS[language] for n in near):
            return _Leads(person.first, person, after)
        if any(_is_post_of(draft, n, after.first, nouns) for n in near):
            return _Leads(person.first, person, after)
    before = named[at - 1] if at else None
    if before is not None and _is_body(before) and draft.sentence_of(before.first) == sentence:
        between = draft.words[before.last : person.first]
        passive = not _LED[language].isdisjoint(between) and (language == "ru" or not _BY.isdisjoint(between[-2:]))
        if passive and len(between) <= 2 * NEAR_NAME:
            return _Leads(person.first, person, before)
    return None


def _is_post_of(draft: Draft, at: int, end: int, nouns: frozenset[str]) -> bool:
    """Whether a noun for a leader stands before a body as its: `chef de la X`, `leader of X`, `лидер X`."""
    between = draft.words[at + 1 : end]
    small = draft.lexicon.of_words | draft.lexicon.articles | draft.lexicon.group_nouns
    return draft.words[at] in nouns and all(word in small for word in between) and len(between) <= NEAR_NAME


def _is_named(draft: Draft, at: int, named: list[Found]) -> bool:
    """Whether a name stands behind the noun, at most behind a comma: `its leader, X,`, `ihr Chef X`."""
    if at < len(draft.tokens) and draft.tokens[at].text in ",(:":
        at += 1
    return any(f.first <= at < f.last for f in named)


def _leader(draft: Draft, at: int, told: list[_Leads]) -> _Leads | None:
    """The one person of whom the sentences before say that he leads a body; None where they say it of two."""
    here = draft.sentence_of(at)
    near = [row for row in told if row.at < at and here - draft.sentence_of(row.at) <= SENTENCES_BACK]
    names = sorted({fold(row.person.name) for row in near}, key=len)
    if not names or any(not set(name.split()) <= set(names[-1].split()) for name in names):
        return None
    bodies = {fold(row.body.name) for row in near}
    return near[-1] if len(bodies) == 1 else None
