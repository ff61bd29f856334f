"""Fields with several values: how many of them an entry gives, and a value that is one of them.

`the entry offers four dates of birth`, `tiene dos nacionalidades`, `gives 10 June 1986 as one of his birthdays`.
"""

from onrecord.model.claim import Claim, OtherClaim
from onrecord.model.vocab import MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.antecedents import antecedent_of_kind
from onrecord.read.claims.party.strangers import tells_of_stranger
from onrecord.read.draft import Found
from onrecord.read.lexicon.listed_fields import DOUBLE, FIELDS, ONE_OF, THAT_ONE
from onrecord.text.dates import DateMention
from onrecord.text.nations import nation_of
from onrecord.text.phrases import Hit
from onrecord.text.towns import towns_of

NEAR = 3
"""Tokens between a number, or `one of`, and the noun that it counts: `four quite different dates of birth`."""
MOST = 20
"""Values of a field up to which a number counts them: a higher one counts something else."""
BIRTH = "birth_date"
"""The topic of a claim that a date is one of those that an entry gives."""
BIRTHS = "birth_dates"
"""The topic of a claim on how many dates of birth there are."""


def find_field_count(clause: Clause) -> list[Claim]:
    """Return what a clause says of the values that a field of somebody's entry has; one claim at most."""
    language = clause.draft.lexicon.language
    if language not in FIELDS:
        return []
    fields = clause.hits(FIELDS[language])
    counted = [(hit, number) for hit in fields if (number := _counted(clause, hit)) is not None]
    if counted:
        party = _whose(clause, counted[0][1][0])
        return [] if party is None else _counts(clause, party, counted)
    for hit in fields:
        if hit.value == BIRTHS and (one := _one_of(clause, hit)):
            return one
    if one := _that_one(clause):
        return one
    for hit in clause.hits(DOUBLE[language]):
        if not any(nation_of(word) for word in clause.draft.words[clause.first : clause.last]):
            return _claim(clause, hit.value, "2", hit.first, hit)
    return []


def _counts(clause: Clause, party: Found, counted: list[tuple[Hit, tuple[int, str]]]) -> list[Claim]:
    """One claim for each field counted: the first in the words of the clause, each other one from its number on."""
    claims: list[Claim] = []
    for index, (hit, (first, value)) in enumerate(counted):
        last = clause.last if index == len(counted) - 1 else hit.last
        if index:
            claims.append(_make(clause, party, hit.value, value, first, last))
        else:
            claims += _claim(clause, hit.value, value, first, hit._replace(last=last))
    return claims


def _that_one(clause: Clause) -> list[Claim]:
    """`one of them is 18 November 1970`, behind a count of somebody's dates of birth."""
    draft, language = clause.draft, clause.draft.lexicon.language
    here = clause.segment.sentence
    opening, _ = draft.sentences[max(0, here - 1)]
    near = THAT_ONE[language].find(draft.words, clause.first, min(clause.last, clause.first + NEAR + 2))
    fields = [hit for hit in FIELDS[language].find(draft.words, opening, clause.first) if hit.value == BIRTHS]
    date = _one_date(clause)
    if not near or not fields or date is None or date.period is None:
        return []
    party = antecedent_of_kind(draft, clause.first, MentionKind.PERSON, "")
    return [] if party is None else [_make(clause, party, BIRTH, date.period.edtf, clause.first, clause.last)]


def _one_date(clause: Clause) -> DateMention | None:
    """The one date that a clause gives."""
    dates = [date for date in clause.draft.dates_in(clause.first, clause.last) if not date.relative]
    return dates[0] if len(dates) == 1 else None


def _counted(clause: Clause, hit: Hit) -> tuple[int, str] | None:
    """The token of the number right before a noun, and how many it means: `9`, or `9..` for that many at least."""
    draft = clause.draft
    for number in draft.numbers_in(max(clause.first, hit.first - NEAR - 1), hit.first):
        low, high = number.estimate.low, number.estimate.high
        if number.kind != "count" or draft.in_date(number.start) or not 1 < low <= MOST:
            continue
        last = draft.token_at(number.end - 1) + 1
        between = draft.words[last : hit.first]
        if any(word in ",;:" or word in draft.lexicon.prepositions for word in between):
            continue
        first = draft.token_at(number.start)
        if first > clause.first and draft.words[first - 1] in draft.lexicon.of_words:
            continue  # `men of three nationalities`
        return first, f"{int(low)}" if low == high else f"{int(low)}.."
    return None


def _one_of(clause: Clause, hit: Hit) -> list[Claim]:
    """`gives 10 June 1986 as one of his birthdays`: the one date beside the words."""
    draft = clause.draft
    near = ONE_OF[draft.lexicon.language].find(draft.words, max(clause.first, hit.first - NEAR), hit.first)
    date = _one_date(clause)
    if not near or date is None or date.period is None:
        return []
    at, end = draft.token_at(date.start), draft.token_at(date.end - 1) + 1
    whole = hit._replace(last=max(end, hit.last))
    return _claim(clause, BIRTH, date.period.edtf, min(at, near[0].first), whole)


def _claim(clause: Clause, topic: str, value: str, first: int, hit: Hit) -> list[Claim]:
    party = _whose(clause, first)
    if party is None or tells_of_stranger(clause, hit.first):
        return []
    before = [f for f in clause.parties(clause.first, first) if f.root is party.root]
    named = clause.named_before(party) if not before else None
    start = clause.reach_back(named, clause.first, hit.last) if named is not None else clause.first
    return [_make(clause, party, topic, value, start, hit.last)]


def _make(clause: Clause, party: Found, topic: str, value: str, first: int, last: int) -> Claim:
    return clause.make(
        OtherClaim,
        span=clause.draft.span(first, last),
        parties=clause.ids([party]),
        topic=topic,
        value=value,
        when=None,
        says=f"{party.root.name or 'the party'}: {topic} {value}",
    )


def _whose(clause: Clause, at: int) -> Found | None:
    """Whose entry it is: the one person of the clause, the person that it hangs on, or the last one told of before."""
    people = [f for f in clause.parties() if f.root.kind is MentionKind.PERSON and not f.root.authority]
    people = [f for f in people if f.root.listed or not towns_of(f.name)]  # `X, natural de San Y, tiene dos ...`
    if len({id(f.root) for f in people}) > 1:
        people = [f for f in people if f.last <= at][-1:]
    for found in (*people[:1], _named_before_aside(clause), clause.head, clause.subject):
        if found is None or not is_party(found) or found.root.kind is not MentionKind.PERSON or found.members:
            continue
        if found.root.listed or not towns_of(found.name):
            return found
    return antecedent_of_kind(clause.draft, clause.first, MentionKind.PERSON, "")


def _named_before_aside(clause: Clause) -> Found | None:
    """The person whose name a comma parts from the clause by an aside: `and X, a trader, gives 1986 as one of his`."""
    draft = clause.draft
    opening, _ = draft.sentences[clause.segment.sentence]
    if clause.first <= opening or draft.tokens[clause.first - 1].text != ",":
        return None
    named = [f for f in clause.draft.within(opening, clause.first) if f.root.kind is MentionKind.PERSON and is_party(f)]
    return named[-1] if named and named[-1].last < clause.first and draft.tokens[named[-1].last].text == "," else None
