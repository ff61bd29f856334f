"""Nationality: of which country a person is said to be a citizen; and where one comes from."""

from onrecord.model.claim import Claim, IdentityClaim, OtherClaim
from onrecord.model.vocab import MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.origins import ORIGIN, find_origins
from onrecord.read.claims.party.persons import before_verb, last_person
from onrecord.read.claims.party.tribes import find_tribe
from onrecord.read.draft import Found
from onrecord.text.nations import PARTS, nation_of, nations_of
from onrecord.text.normalize import fold
from onrecord.text.phrases import Hit

REACH = 3
"""Words before or after `citizen` in which the country stands."""
_LOSS = frozenset(
    "lost loses lose losing renounced renounce stripped revoked deprived denaturalised denaturalized"
    " perdu perd déchu déchue déchéance renoncé perdió perdido renunció privado despojado verlor verloren aberkannt"
    " entzogen ausgebürgert perdeu perso утратил утратила лишили лишён лишен лишена отказался отказалась".split()
)
"""Words of the loss of a nationality, folded or as written."""


def find_nationality(clause: Clause) -> list[Claim]:
    """Return who is said to be a citizen of what country, and of what tribe; one claim of each at most."""
    national = _national(clause) or _by_people(clause) or find_origins(clause)
    return [*national, *find_tribe(clause), *_origin(clause)]


def _national(clause: Clause) -> list[Claim]:
    draft = clause.draft
    if not _LOSS.isdisjoint(draft.words[clause.first : clause.last]):
        return []  # somebody without it now is no national, and may have been one when the entry was made
    for hit in clause.hits(draft.lexicon.nationals):
        country = _country(clause, hit)
        party = last_person(clause, hit.first)
        if country is None or party is None:
            continue
        at, end, nation = country
        others = _others(clause, hit, nation)
        nation = AND.join([nation, *others])
        own = clause.first <= party.first < hit.first
        named = party if own else clause.named_before(party)
        first, last = min(hit.first, at), max([hit.last, end, *others.values()])
        first = clause.own_words(named, first, last) if named is not None else first
        return [
            clause.make(
                IdentityClaim,
                span=draft.span(first, last),
                party=clause.id_of(party),
                nationality=nation,
                when=None,
                says=f"{party.root.name} is a national of {nation}",
                **before_verb(clause, last),
            )
        ]
    return []


AND = " and "
"""What parts two nationalities in a claim."""
FARTHEST = 8
"""Tokens from the word for a nationality within which another one of the person stands."""


def _others(clause: Clause, hit: Hit, nation: str) -> dict[str, int]:
    """The other nationalities beside one, and the tokens behind them: `next to his Somali one`, `neben dem deutschen`.

    Each is a word for a people behind an article, a possessive or a conjunction, and never the name of a country.
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    found: dict[str, int] = {}
    opens = lexicon.articles | lexicon.possessives.keys() | lexicon.conjunctions
    for at in range(max(clause.first + 1, hit.first - FARTHEST), min(clause.last, hit.last + FARTHEST)):
        other = _nation_at(clause, at)
        if not other or other == nation or fold(draft.words[at]) == other:
            continue
        behind = draft.words[at + 1] if at + 1 < clause.last else ""
        last, before = draft.words[at - 1], draft.words[at - 2] if at - 2 >= clause.first else ""
        ahead = _joined_to(clause, at + 1, nation)
        alone = behind in ("one", hit.phrase) or before in _BESIDE or before in lexicon.conjunctions
        if ahead or (last in opens and (alone or last in lexicon.conjunctions)):
            found[other] = at + 2 if behind in ("one", hit.phrase) else at + 1
    return found


def _joined_to(clause: Clause, at: int, nation: str) -> bool:
    """Whether words that join lead to another nationality: `Norwegian as well as Somali`, `norwegisch und syrisch`."""
    words, first = clause.draft.words, at
    joining = clause.draft.lexicon.conjunctions | _AS_WELL
    while at < clause.last and at - first < _LONGEST_JOIN and words[at] in joining:
        at += 1
    return first < at < clause.last and _nation_at(clause, at) == nation


_AS_WELL = frozenset("as well also ainsi que así como sowie wie auch а также además".split())
_LONGEST_JOIN = 4
_BESIDE = frozenset("neben beside besides nebst outre además sowie außer помимо кроме".split())
"""Words before a nationality that is one of two: `neben dem deutschen einen marokkanischen Pass`."""


def _country(clause: Clause, hit: Hit) -> tuple[int, int, str] | None:
    """The tokens that name the country, and it: right beside the word, else the one that is named near it."""
    draft = clause.draft
    beside = hit.first - 1
    if clause.first <= beside and (nation := _nation_at(clause, beside)):
        return beside, beside + 1, nation
    start = hit.last
    while start < clause.last and start - hit.last < REACH - 1 and _leads_to_country(clause, start):
        start += 1
    for size in range(min(MOST_OF_COUNTRY, clause.last - start), 0, -1):
        name = draft.text_of(start, start + size)
        if name[:1].isalpha() and (nation := _nation_named(name)):
            return start, start + size, nation
    near = [*range(hit.first - 1, hit.first - 1 - REACH, -1), *range(hit.last, hit.last + REACH)]
    found = {at: _nation_at(clause, at) for at in near if clause.first <= at < clause.last}
    named = {at: nation for at, nation in found.items() if nation}
    if len(set(named.values())) != 1:
        return None
    at = next(iter(named))
    return at, at + 1, named[at]


MOST_OF_COUNTRY = 4
"""Words of the name of a country."""


def _leads_to_country(clause: Clause, at: int) -> bool:
    word, lexicon = clause.draft.words[at], clause.draft.lexicon
    return word in lexicon.of_words or word in lexicon.articles


def _nation_named(name: str) -> str:
    """The country that a name or word means; the word itself where several countries share it."""
    nations = nations_of(name)
    return next(iter(nations)) if len(nations) == 1 else fold(name) if nations else ""


def _nation_at(clause: Clause, at: int) -> str:
    """The country that a word means, with `South` or another word before it that makes it another country's."""
    words = clause.draft.words
    before = words[at - 1] if at > clause.first else ""
    if before in PARTS:
        return nation_of(f"{before} {words[at]}") if nation_of(f"{before} {words[at]}") != nation_of(words[at]) else ""
    token = clause.draft.tokens[at].text
    return _nation_named(token if token.isupper() else words[at].removesuffix("'s").removesuffix("’s"))


def _by_people(clause: Clause) -> list[Claim]:
    """`X is a Syrian`, `X is Syrian`, `X, ein Tansanier,`: the word for a people alone, nothing behind it."""
    draft = clause.draft
    for at in range(clause.first + 1, clause.last):
        closes = at + 1 >= clause.last or not draft.tokens[at + 1].text[0].isalpha()
        said = draft.words[at - 1] in draft.lexicon.copulas
        if not (draft.words[at - 1] in _ONE_OF or said) or not closes or not _nation_at(clause, at):
            continue
        party = last_person(clause, at - 1)
        if party is None:
            continue
        own = clause.first <= party.first < at
        first = party.first if own else at - 1
        return [
            clause.make(
                IdentityClaim,
                span=draft.span(first, at + 1),
                party=clause.id_of(party),
                nationality=_nation_at(clause, at),
                when=None,
                says=f"{party.root.name} is a national of {_nation_at(clause, at)}",
                **before_verb(clause, at + 1),
            )
        ]
    return []


_ONE_OF = frozenset("a an un une uno una ein eine".split())


_COMES = frozenset({"hails", "hail", "hailed", "comes", "come", "came", "originates", "originate"})
_SAME = frozenset("the same both very home native town village district province city region area valley".split())
"""Words between `from` and the name of the place: `come from the same district, Ostrel`."""


def _origin(clause: Clause) -> list[Claim]:
    """`He hails from X`: where a person comes from, right behind the person, in English."""
    draft = clause.draft
    for at in range(clause.first, clause.last - 2):
        opens = at + 2
        while opens < clause.last - 1 and (draft.words[opens] in _SAME or draft.tokens[opens].text in ",:"):
            opens += 1
        place = draft.tokens[opens].text
        if draft.words[at] not in _COMES or draft.words[at + 1] != "from" or not place[0].isupper():
            continue
        before = at
        while before > clause.first and draft.words[before - 1] in draft.lexicon.adverbs | {"originally"}:
            before -= 1
        name_end = _before_aside(clause, before)
        person = [f for f in clause.parties(clause.first, before) if f.last == name_end]
        behind = (
            person and draft.words[person[0].first - 1] in draft.lexicon.prepositions and person[0].first > clause.first
        )
        first = person[0].first if person and not behind else clause.first
        person = [] if behind else person[:1] or _carried(clause, before)
        if person and person[0].root.kind is MentionKind.PERSON:
            end = opens
            while end < clause.last and (
                draft.tokens[end].text[0].isupper() or draft.tokens[end].text == "," or draft.words[end] == "in"
            ):
                end += 1
            while draft.tokens[end - 1].text == "," or draft.words[end - 1] == "in":
                end -= 1
            where = draft.text_of(opens, end)
            joined = _joined(clause, person[0])
            says = f"{person[0].root.name} comes from {where}"
            span = draft.span(joined[0].first if joined else first, end)
            ids = clause.ids([*joined, *person])
            return [clause.make(OtherClaim, span=span, parties=ids, topic=ORIGIN, says=says)]
    return []


_LONGEST_ASIDE = 6


def _before_aside(clause: Clause, at: int) -> int:
    """Where a name ends before an aside in commas that no verb is in, and that ends at a token: `X, 65, hails from`."""
    draft = clause.draft
    if at <= clause.first or draft.tokens[at - 1].text != ",":
        return at
    opens = next((n for n in range(at - 2, clause.first, -1) if draft.tokens[n].text == ","), None)
    plain = opens is not None and at - opens <= _LONGEST_ASIDE and not any(draft.verbs[opens:at])
    return opens if opens is not None and plain else at


def _carried(clause: Clause, at: int) -> list[Found]:
    """The person that a clause is about where it opens with the verb: `X, the chief, hails from Ostrel`."""
    subject = clause.head if clause.segment.kind == "relative" else clause.subject
    opens = at <= max(clause.first, clause.segment.own) + 1
    return [subject] if opens and subject is not None and is_party(subject) else []


def _joined(clause: Clause, person: Found) -> list[Found]:
    """The person joined to another by `and` before a verb: `He and X come from Ostrel`."""
    draft = clause.draft
    before = [f for f in clause.parties(clause.first, person.first) if f.root.kind is MentionKind.PERSON]
    linked = before and draft.words[before[-1].last : person.first] == ["and"]
    return before[-1:] if linked and before[-1].root is not person.root else []
