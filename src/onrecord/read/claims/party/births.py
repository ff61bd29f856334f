"""Births: when and where a party is said to have been born."""

import dataclasses

from onrecord.model.claim import Claim, IdentityClaim
from onrecord.model.vocab import MentionForm, MentionKind, Polarity
from onrecord.read.bearers import owns
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.ages import counts_birthday
from onrecord.read.claims.party.antecedents import LONGEST, antecedent_of_kind
from onrecord.read.claims.party.birth_subjects import person_inside, place_before
from onrecord.read.claims.party.birth_values import (
    BIRTH_NOUNS,
    Place,
    birth_dates,
    birth_place,
    end_of_values,
    place_in,
    start_of_values,
)
from onrecord.read.claims.party.births_each import find_births_each
from onrecord.read.claims.party.born_before_noun import find_born_before_noun, is_before_noun
from onrecord.read.claims.party.described import described, described_before
from onrecord.read.claims.party.described_so import bare_noun
from onrecord.read.claims.party.field_places import place_alone
from onrecord.read.claims.party.strangers import opening_person, stands_behind_stranger, tells_of_stranger
from onrecord.read.draft import Found
from onrecord.read.lexicon.listings import TALK
from onrecord.read.set_apart import is_compared, is_set_apart
from onrecord.text.dates import DateMention
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.phrases import Hit


def find_birth(clause: Clause) -> list[Claim]:
    """Return who a clause says was born when and where; one claim, or one for each of a row."""
    hits = clause.hits(clause.draft.lexicon.birth)
    if not hits:
        return []
    hit = hits[0]
    if _counts_from(clause, hit) or counts_birthday(clause, hit.first):
        return []
    each = find_births_each(clause, hit) or find_born_before_noun(clause, hit)
    if each or is_before_noun(clause, hit):
        return each
    last = next((f.first for f in clause.mentions(hit.last) if f.nearest), clause.last)  # `the latter in Boda`
    within = Clause(clause.draft, dataclasses.replace(clause.segment, last=last))
    dates = birth_dates(within, hit)
    where = birth_place(within, hit)
    field = {*hit.phrase.split(), *clause.draft.words[max(clause.first, hit.first - 2) : hit.first]}
    if not where.name and not _FIELDS.isdisjoint(field):
        where = place_alone(within)  # `Als Geburtsort ist X vermerkt`
    told_of = Place() if where.name else place_before(clause, hit)
    if dates or where.name or told_of.name:
        last = end_of_values(within, hit, dates, where, last)
        place = where.name or told_of.name
    else:
        dates, place, last = _behind_source(clause)
    if not dates and not place:
        return []
    if clause.segment.kind == "relative" and clause.draft.words[clause.segment.own] in _WHOSE:
        return []  # `X, dessen Bruder 1970 in Y geboren wurde`
    behind = clause.draft.words[hit.last] if hit.last < clause.last else ""
    if clause.draft.lexicon.drops_subjects and behind in clause.draft.lexicon.possessives:
        return []  # `Nació su primer negocio en X`
    owned = _owner(clause, hit)
    group = _group(clause, hit)
    party = group or person_inside(clause, hit) or _born(clause, hit, owned)
    if party is None:
        return []
    listing = [h for h in clause.hits(clause.draft.lexicon.list_verbs) if h.first > hit.last and h.value == "strong"]
    if listing:
        last = max(hit.last + 1, listing[0].first - 1)
    start = start_of_values(within, hit, dates, where)
    start = max(clause.first, min(start, told_of.start)) if told_of.name else start
    first = _first(clause, start, party, last)
    first = _first_of_group(clause, party, first) if party.members else first
    if owned is None and tells_of_stranger(clause, clause.draft.token_at(clause.draft.span(first, last).end - 1)):
        return []  # `His lawyer, born in Ostrel` says nothing of whose lawyer
    told = " ".join([f"in {value}" for value in (dates[0].quote if dates else "", place) if value])
    return [
        clause.make(
            IdentityClaim,
            span=clause.draft.span(first, last),
            party=clause.id_of(party),
            born=dates[0].period if dates else None,
            born_at=place,
            when=None,
            polarity=_polarity(clause, hit),
            says=f"{party.root.name or 'each of them'} was born {told}",
        )
    ]


NEAR_GROUP = 4
"""Tokens between the last of several names and the birth that is told of them."""


_SINCE = frozenset("from since after before depuis dès desde von seit с со от после".split())


def _counts_from(clause: Clause, hit: Hit) -> bool:
    """Whether a birth is only what a time is counted from: `lived there from birth until November 2013`."""
    at = hit.first - 1
    while at > clause.first and clause.draft.words[at] in clause.draft.lexicon.possessives:
        at -= 1
    counted = at >= clause.first and clause.draft.words[at] in _SINCE
    return counted and clause.draft.words[hit.first] in BIRTH_NOUNS


def _first_of_group(clause: Clause, group: Found, first: int) -> int:
    """The first of the names that a word for several persons takes up right behind them: `X and Y, both born in`."""
    draft = clause.draft
    opening, _ = draft.sentences[clause.segment.sentence]
    roots = [id(member.root) for member in group.members]
    named = [f for f in draft.within(opening, first + 1) if f.form is MentionForm.NAMED and id(f.root) in roots]
    whole = len({id(f.root) for f in named}) == len(set(roots)) and bool(named)
    return named[0].first if whole and first - named[-1].last <= NEAR_GROUP else first


def _group(clause: Clause, hit: Hit) -> Found | None:
    """The words for several persons told before of whom a birth is told: `Both were born in Ostrel`."""
    near = [f for f in clause.groups if f.last <= hit.first and not f.some and not f.none]
    people = [f for f in near if all(member.kind is MentionKind.PERSON for member in f.members)]
    named = [f for f in clause.parties(clause.first, hit.first) if f.form is MentionForm.NAMED]
    others = people and any(not any(f.root is member.root for member in people[-1].members) for f in named)
    return people[-1] if people and not others else None


def _born(clause: Clause, hit: Hit, owned: Found | None) -> Found | None:
    """The person whose birth a clause tells; None where it tells of somebody else, or nobody knows of whom."""
    if owned is None and bare_noun(clause) is not None:
        return described(clause)  # `Чиновник родился в Острели`
    party = (
        owned
        or (_told_before(clause, hit) if _takes_up(clause, hit) else None)
        or _before_relative(clause)
        or _subject_of_joined(clause, hit)
        or _person_before(clause, hit.first)
        or _person_after(clause, hit.last)
        or clause.subject
        or clause.head
        or _described(clause, hit.first)
        or described(clause)
        or _told_before(clause, hit)
    )
    party = _right_behind(clause, hit.last) or party
    if _is_of_a_stranger(clause, hit.first) or stands_behind_stranger(clause, hit.first):
        return None
    opening = opening_person(clause, hit.first)
    if opening is not None and is_party(opening) and party is not None and party.first <= opening.first:
        party = opening  # `Her sister Nadia, never listed, was born in 1978`
    owner = party is not None and clause.segment.kind != "main" and _is_whose(clause, party)
    if party is None or not is_party(party) or party.root.kind is MentionKind.ORGANIZATION or owner:
        party = _person_of_sentence(clause) or _described(clause, hit.first) or _of_description(clause)
    if party is None or not is_party(party) or party.root.kind is MentionKind.ORGANIZATION:
        return None
    return party


def _before_relative(clause: Clause) -> Found | None:
    """The person named right before a German relative clause: `sein Vorgänger X, der in Ostrel zur Welt kam`."""
    draft, at = clause.draft, clause.first
    opens = (
        draft.lexicon.language == "de" and at > 1 and draft.words[at] in ("der", "die") and draft.words[at - 1] == ","
    )
    if not opens or (at + 1 < clause.last and draft.tokens[at + 1].text[0].isupper()):
        return None
    beside = [f for f in draft.around(at, 8, 0) if f.last == at - 1 and f.form is MentionForm.NAMED and is_party(f)]
    return beside[0] if beside and beside[0].root.kind is MentionKind.PERSON else None


def _first(clause: Clause, start: int, party: Found, last: int) -> int:
    """The first token of the words of a birth: the person, where named near it, else the clause or its values."""
    before = [f for f in clause.parties(clause.first, start) if not f.root.authority]
    own = [f for f in before if f.root is party.root]
    main = clause.segment.kind == "main"
    if own and own[0].form is MentionForm.PRONOMINAL and main and len(before) == len(own):
        return clause.first  # `The entry gives 1967 as his birth year`
    if own:
        return clause.own_words(own[0], start, last)
    named = clause.named_before(party)
    if named is not None:
        shared = clause.own_words(named, start, last)
        return shared if shared > named.first else clause.reach_back(named, clause.first if main else start, last)
    return clause.first if main else start


def _polarity(clause: Clause, hit: Hit) -> Polarity:
    """Whether the birth itself is denied: not in `has a birthday that never was, 29 February`."""
    until = min(clause.last, hit.last + 1)
    denied = Clause(clause.draft, dataclasses.replace(clause.segment, last=until)).negative
    denied = denied or _is_place_denied(clause, hit)
    return Polarity.NEGATIVE if denied else Polarity.POSITIVE


def _is_place_denied(clause: Clause, hit: Hit) -> bool:
    """Whether a negation behind a birth stands before its place alone: `Geboren wurde er nicht in X`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if lexicon.language == "en":
        return False
    for negation in lexicon.negations.find(draft.words, hit.last, clause.last):
        at = negation.last
        small = at < clause.last - 1 and draft.words[at] in lexicon.prepositions
        if small and draft.tokens[at + 1].text[:1].isupper() and not any(draft.verbs[at : clause.last]):
            return draft.words[negation.first - 1] not in _SET_OFF
    return False


_SET_OFF = frozenset({",", "und", "et", "y", "а", "and"})


def _told_before(clause: Clause, hit: Hit) -> Found | None:
    """The one person of the sentence before, of whom a file says so: `La fiche le fait naître à X`."""
    draft = clause.draft
    noun = any(word in BIRTH_NOUNS for word in hit.phrase.split())
    causes = hit.phrase.endswith((" naître", " nacer", " nascer", " nascere"))
    if not noun and not causes and not _counts_as_born(clause, hit):
        return None
    return antecedent_of_kind(draft, clause.first, MentionKind.PERSON, "")


_WHOSE = frozenset("dessen deren cuyo cuya cuyos cuyas".split())
_FIELDS = frozenset("geburtsort geburtsstadt lugar lieu местом место".split())
"""Words of the field for the place of a birth, which may stand with its value alone."""


def _counts_as_born(clause: Clause, hit: Hit) -> bool:
    """Whether a verb with an object pronoun makes somebody born then: `La ficha lo da por nacido`, `le dit né`."""
    draft, at = clause.draft, hit.first - 1
    if at > clause.first and draft.words[at] in draft.lexicon.as_words | {"por"}:
        at -= 1
    said = at > clause.first and draft.tokens[at].text.islower() and draft.words[at] not in draft.lexicon.copulas
    return said and draft.words[at - 1] in _OBJECTS


def _takes_up(clause: Clause, hit: Hit) -> bool:
    """Whether an authority is the subject, and who was born a pronoun before its verb: `L'ONU le fait naître à X`."""
    before = clause.mentions(clause.first, hit.first)
    causes = hit.phrase.endswith((" naître", " nacer", " nascer", " nascere")) or _counts_as_born(clause, hit)
    verb = clause.segment.verb
    joined = verb is not None and verb > clause.first and clause.draft.words[verb - 1] in _OBJECTS
    return causes and joined and bool(before) and all(f.root.authority for f in before)


_OBJECTS = frozenset("lo la le os l".split())
NEAR_OWNER = 3
"""Tokens between a noun for a birth and the word that says whose it is: `his likely year of birth`."""


def _owner(clause: Clause, hit: Hit) -> Found | None:
    """Whose birth a noun tells of: `the year of his birth`, `X's birthday`, `la naissance de X`."""
    draft = clause.draft
    if not any(word in BIRTH_NOUNS for word in hit.phrase.split()):
        return None
    near = draft.within(max(clause.first, hit.first - NEAR_OWNER), hit.last)
    owned = [f for f in near if draft.words[f.first] in draft.lexicon.possessives and f.antecedent is not None]
    owned = owned or [f for f in near if f.last == hit.first and owns(draft, f)]
    behind = [f for f in draft.around(hit.last, 0, NEAR_OWNER) if f.first >= hit.last]
    of = hit.last < clause.last and draft.words[hit.last] in draft.lexicon.of_words
    owned = owned or [f for f in behind[:1] if of and f.form is MentionForm.NAMED]
    person = owned[-1] if owned else None
    return person if person is not None and is_party(person) and person.root.kind is MentionKind.PERSON else None


_MOST_DESCRIBING = 2
"""Words between the article and the noun that opens a description: `El antiguo dueño de X`."""


def _of_description(clause: Clause) -> Found | None:
    """The one person of the sentence before, where a post opens this one: `El dueño de X, nacido en ...`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    start, _ = draft.sentences[clause.segment.sentence]
    if lexicon.language not in TALK or not clause.segment.sentence or draft.words[start] not in lexicon.articles:
        return None
    posts = (lexicon.roles, lexicon.person_nouns)
    opens = range(start + 1, min(start + 2 + _MOST_DESCRIBING, clause.first))
    if not any(draft.words[at] in table for at in opens for table in posts):
        return None
    first, last = draft.sentences[clause.segment.sentence - 1]
    named = [f for f in draft.within(first, last) if f.form is MentionForm.NAMED and f.root.kind is MentionKind.PERSON]
    return named[0] if len({id(f.root) for f in named}) == 1 and is_party(named[0]) else None


def _is_of_a_stranger(clause: Clause, at: int) -> bool:
    """Whether a name that can be no party stands right before a participle of birth: `X and Y, born in 1973`."""
    draft = clause.draft
    if at < 1 or draft.tokens[at - 1].text != ",":
        return False
    beside = [f for f in draft.around(at, _BESIDE, 0) if f.last == at - 1 and f.form is MentionForm.NAMED]
    beside = [f for f in beside if not is_party(f) and not f.place and not nation_of(fold(f.name))]
    joined = any(word in draft.lexicon.conjunctions for word in draft.words[max(0, at - _BESIDE) : at])
    return joined and any(f.root.kind is MentionKind.OTHER for f in beside)


_BESIDE = 8
"""Tokens before a participle within which the name begins that stands right before it."""


def _behind_source(clause: Clause) -> tuple[list[DateMention], str, int]:
    """The date and place of a birth behind words for a source: `was born, says the UN, in Ostrel`; and where they end.

    Of the words for the source themselves only a date that a preposition sets apart: `nació según el Tesoro en 1975`.
    """
    draft = clause.draft
    _, end = draft.sentences[clause.segment.sentence]
    behind = [s for s in draft.segments_from(clause.last) if s.first < end]
    if not behind or behind[0].kind != "attribution":
        return [], "", clause.last
    source, *rest = behind
    dates = [
        date
        for date in draft.dates_in(source.first, source.last)
        if draft.words[max(source.first, draft.token_at(date.start) - 1)] in draft.lexicon.in_words
    ]
    if dates or not rest or rest[0].kind != "fragment":
        return dates[:1], "", source.last if dates else clause.last
    tail = Clause(draft, rest[0])
    return draft.dates_in(tail.first, tail.last), place_in(tail, tail.first, tail.last), tail.last


def _described(clause: Clause, at: int) -> Found | None:
    """Whom a description before a comma stands for: `The committee accuses the former president, born in Ostrel`."""
    draft, noun = clause.draft, at - 1
    if draft.lexicon.language == "en":
        return described_before(draft, at, draft.sentences[clause.segment.sentence][0])
    while noun > 0 and draft.tokens[noun].text in ",(":
        noun -= 1
    first, _ = draft.sentences[clause.segment.sentence]
    tables = (draft.lexicon.person_nouns, draft.lexicon.roles, draft.lexicon.titles)
    start = max(first, noun - LONGEST)
    opening = next((i for i in range(noun, start - 1, -1) if draft.words[i] in draft.lexicon.articles), None)
    if opening is None or draft.words[opening] in ("a", "an", "un", "une"):
        return None
    nouns = [word for word in draft.words[opening + 1 : noun + 1] if any(_bare(word) in table for table in tables)]
    return antecedent_of_kind(draft, opening, MentionKind.PERSON, nouns[0]) if nouns else None


def _bare(word: str) -> str:
    return word.removeprefix("ex-").removeprefix("ex")


def _subject_of_joined(clause: Clause, hit: Hit) -> Found | None:
    """The subject where `and` joins a birth to what was said before, and never the name last before it.

    `X, the wife of Y and born in 1965`; `X met Y and was born in 1965`.
    """
    draft, at = clause.draft, hit.first - 1
    start, _ = draft.sentences[clause.segment.sentence]
    if draft.lexicon.language != "en":
        return None
    while at > start and draft.words[at] in draft.lexicon.copulas:
        at -= 1
    if at < start or draft.words[at] not in draft.lexicon.conjunctions:
        return None
    for found in (clause.subject, clause.head):
        if found is not None and is_party(found) and found.root.kind is MentionKind.PERSON:
            return found
    return None


def _person_before(clause: Clause, at: int) -> Found | None:
    people = [f for f in clause.parties(clause.first, at) if f.root.kind is MentionKind.PERSON or f.root.listed]
    people = [f for f in people if not _tells_whose_relative(clause, f) and not is_set_apart(clause.draft, f)]
    people = [f for f in people if not is_compared(clause.draft, f)]  # `X, listed the same day as Y, was born in 1961`
    free = [f for f in people if not _hangs_on_noun(clause, f)]  # `X, el de la Seguridad Social, nació en ...`
    return (free or people)[-1] if people else None


def _hangs_on_noun(clause: Clause, found: Found) -> bool:
    """Whether words of belonging stand before a name: `the one of Y`."""
    draft, at = clause.draft, found.first - 1
    while at > clause.first and draft.words[at] in draft.lexicon.articles:
        at -= 1
    return at >= clause.first and draft.words[at] in draft.lexicon.of_words


def _tells_whose_relative(clause: Clause, found: Found) -> bool:
    """Whether a name says whose relative somebody is: who was born is the relative (`the spouse of X, born in ...`)."""
    draft, at = clause.draft, found.first - 1
    if at < 1 or draft.words[at] not in draft.lexicon.of_words:
        return False
    return any(hit.last == at for hit in draft.lexicon.kin.find(draft.words, max(0, at - 3), at))


def _person_of_sentence(clause: Clause) -> Found | None:
    """The last person named before a clause in its sentence: `X, founder of the group, born on ...` is about X.

    A full name goes before a nickname: `X Y, alias Z, born in ...`.
    """
    first, _ = clause.draft.sentences[clause.segment.sentence]
    people = [
        f
        for f in clause.draft.within(first, clause.first)
        if f.form is MentionForm.NAMED and f.root.kind is MentionKind.PERSON and is_party(f)
    ]
    people = [f for f in people if not _is_whose(clause, f)] or people
    named = [f for f in people if len(f.name.split()) > 1] or people
    if named:
        return named[-1]
    # `The entry makes him a citizen, born in Ostrel`
    before = [f for f in clause.draft.within(first, clause.first) if f.form is MentionForm.PRONOMINAL and is_party(f)]
    people = [f for f in before if f.root.kind is MentionKind.PERSON]
    return people[-1] if len({id(f.root) for f in people}) == 1 else None


def _is_whose(clause: Clause, found: Found) -> bool:
    """Whether a person is the one whose relative or aide another is: Y of `X, the son of Y, born in 1960`."""
    draft, at = clause.draft, found.first - 1
    if draft.lexicon.language != "en" or at < 1 or draft.words[at] not in ("of", "to"):
        return False
    before = draft.words[max(0, at - 2) : at]
    return any(word in draft.lexicon.kin or word in draft.lexicon.roles for word in before)


def _person_after(clause: Clause, at: int) -> Found | None:
    people = [f for f in clause.parties(at) if f.root.kind is MentionKind.PERSON]
    return people[0] if people and clause.segment.kind != "relative" and not clause.subject else None


def _right_behind(clause: Clause, at: int) -> Found | None:
    """The person named right behind the verb of a birth that opens its clause: `Родился X в 1970 году`."""
    draft = clause.draft
    if draft.lexicon.language == "en" or not draft.lexicon.drops_subjects:
        return None
    opening = any(is_party(f) for f in clause.mentions(clause.first, at))
    behind = [f for f in clause.mentions(at) if f.first == at and f.root.kind is MentionKind.PERSON]
    return behind[0] if behind and not opening else None
