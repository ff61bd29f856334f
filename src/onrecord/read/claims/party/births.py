"""Births: when and where a party is said to have been born."""

import dataclasses

from onrecord.model.claim import Claim, IdentityClaim
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.described import LONGEST, antecedent_of_kind, described, described_before
from onrecord.read.claims.party.strangers import opening_person
from onrecord.read.compounds import ends_compound
from onrecord.read.draft import Found
from onrecord.read.lexicon.listings import TALK
from onrecord.text.dates import DateMention
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.phrases import Hit


def find_birth(clause: Clause) -> list[Claim]:
    """Return who a clause says was born when and where; one claim at most."""
    hits = clause.hits(clause.draft.lexicon.birth)
    if not hits:
        return []
    hit = hits[0]
    last = next((f.first for f in clause.mentions(hit.last) if f.nearest), clause.last)  # `the latter in Boda`
    within = Clause(clause.draft, dataclasses.replace(clause.segment, last=last))
    dates = _birth_dates(within, hit)
    place = _birth_place(within, hit)
    if not dates and not place:
        dates, place, last = _behind_source(clause)
    if not dates and not place:
        return []
    party = (
        _subject_of_joined(clause, hit)
        or _person_before(clause, hit.first)
        or _person_after(clause, hit.last)
        or clause.subject
        or clause.head
        or _described(clause, hit.first)
        or described(clause)
    )
    party = _right_behind(clause, hit.last) or party
    if _is_of_a_stranger(clause, hit.first):
        return []
    opening = opening_person(clause, hit.first)
    if opening is not None and is_party(opening) and party is not None and party.first <= opening.first:
        party = opening  # `Her sister Nadia, never listed, was born in 1978`
    owner = party is not None and clause.segment.kind != "main" and _is_whose(clause, party)
    if party is None or not is_party(party) or party.root.kind is MentionKind.ORGANIZATION or owner:
        party = _person_of_sentence(clause) or _described(clause, hit.first) or _of_description(clause)
    if party is None or not is_party(party) or party.root.kind is MentionKind.ORGANIZATION:
        return []
    listing = [h for h in clause.hits(clause.draft.lexicon.list_verbs) if h.first > hit.last and h.value == "strong"]
    if listing:
        last = max(hit.last + 1, listing[0].first - 1)
    own = [f for f in clause.parties(clause.first, hit.first) if f.root is party.root]
    named = clause.named_before(party)
    if own:
        first = own[0].first
    elif named is not None:
        first = clause.reach_back(named, hit.first if clause.segment.kind != "main" else clause.first, last)
    else:
        first = clause.first if clause.segment.kind == "main" else hit.first
    when = f"in {dates[0].quote}" if dates else ""
    where = f"in {place}" if place else ""
    return [
        clause.make(
            IdentityClaim,
            span=clause.draft.span(first, last),
            party=clause.id_of(party),
            born=dates[0].period if dates else None,
            born_at=place,
            when=None,
            says=f"{party.root.name} was born {when} {where}".strip(),
        )
    ]


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
    people = [f for f in people if not _tells_whose_relative(clause, f)]
    return people[-1] if people else None


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
    return named[-1] if named else None


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


_LONGEST_WAY = 4
"""Words between a preposition and the name of the place: `auf der Insel Lamu`, `in the village of Spera`."""
_FROM = frozenset("auf aus em in de".split())


def _birth_place(clause: Clause, hit: Hit) -> str:
    """The place of a birth: after the word for it, or before it where the verb closes the clause."""
    at = hit.last
    if hit.phrase in _NAMES_PLACE:
        return _capitals_from(clause, at)
    if ends_compound(clause.draft, hit.first):
        return clause.draft.text_of(hit.first - 1, hit.first)  # `Rutshuru-born X`
    if hit.phrase in _IN_GENITIVE and clause.first < clause.last and at < clause.last - 1:
        return _capitals_from(clause, at)
    if hit.phrase.startswith("урожен") and at < clause.last and clause.draft.tokens[at].text[0].isupper():
        return clause.draft.text_of(at, at + 1)
    named = [f for f in clause.mentions(clause.first, hit.first) if f.kind is MentionKind.PERSON]
    since = named[-1].last if named else clause.first  # `their man in Ostrel, X, born in 1970` says nothing of a place
    return place_in(clause, hit.first, clause.last) or place_in(clause, max(since, hit.first - 8), hit.first)


_IN_GENITIVE = frozenset({"родом из"})
_GIVEN = frozenset("given listed recorded shown put stated noted entered registered".split())
"""Participles between `is` and the place: `His birthplace is given as Ostrel`."""
_NAMES_PLACE = frozenset({"native of", "birthplace", "place of birth"})
"""Words after which, or after `is`, the place alone stands."""


def _capitals_from(clause: Clause, at: int) -> str:
    """The capitalised words from a token on, behind a colon, `is` or an article."""
    draft = clause.draft
    while at < clause.last and (
        draft.words[at] in draft.lexicon.copulas | draft.lexicon.articles | _GIVEN or draft.words[at] in ":as"
    ):
        at += 1
    end = at
    while end < clause.last and (draft.tokens[end].text[0].isupper() or draft.tokens[end].text == ","):
        end += 1
    return draft.text_of(at, end).rstrip(" ,") if end > at else ""


def _birth_dates(clause: Clause, hit: Hit) -> list[DateMention]:
    """The dates of a birth: after the word for it, or the only one of a clause whose verb closes it."""
    after = clause.draft.dates_in(hit.first, clause.last) if hit.first < clause.last else []
    if after or hit.last < clause.last - 1:
        return after
    return clause.draft.dates_in(clause.first, clause.last)[-1:]


def place_in(clause: Clause, first: int, last: int) -> str:
    """Return the first name of a place behind a preposition in some words; empty where there is none."""
    draft = clause.draft
    for index in range(first, last - 1):
        if draft.tokens[index].text == ";":
            return ""  # what follows is of another party
        if draft.words[index] not in draft.lexicon.in_words and draft.words[index] not in _FROM:
            continue
        start = index + 1
        while start < last and start - index <= _LONGEST_WAY and _leads_on(clause, start):
            start += 1
        if start >= last or not _may_name(clause, start) or draft.in_date(draft.tokens[start].start):
            continue
        end = start
        people = {f.first for f in draft.around(start, 0, 12) if _is_person(f)}
        if start in people:
            continue
        while (
            end < last
            and end not in people
            and (_may_name(clause, end) or (draft.lexicon.letter_case and draft.tokens[end].text == ","))
        ):
            end += 1
        if end < last and (draft.words[end] in draft.lexicon.place_words or draft.words[end] in _REGIONS):
            end += 1  # `the Ryazan region`
        return draft.text_of(start, end).rstrip(" ,")
    return ""


def _is_person(found: Found) -> bool:
    """Whether a mention is surely a person's name, not one word of a place (`El Tigre`)."""
    full = (found.listed and not found.weak) or len(found.name.split()) > 1
    return full and found.kind is MentionKind.PERSON and found.form is MentionForm.NAMED


def _may_name(clause: Clause, at: int) -> bool:
    """Whether a word may be a part of a place's name: with a capital, or unknown where nothing has one."""
    draft = clause.draft
    if draft.lexicon.letter_case:
        return draft.tokens[at].text[0].isupper()
    return draft.tokens[at].text[0].isalpha() and draft.words[at] not in draft.lexicon.known and not draft.verbs[at]


def _leads_on(clause: Clause, at: int) -> bool:
    """Whether a word stands between a preposition and the name of a place: `in the village of`."""
    lexicon, word = clause.draft.lexicon, clause.draft.words[at]
    if clause.draft.tokens[at].text[0].isupper():
        return False
    return any(word in words for words in (lexicon.articles, lexicon.of_words, lexicon.place_words, _REGIONS))


_REGIONS = frozenset("the région región region area governorate oblast".split())
