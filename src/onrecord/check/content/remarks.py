"""Remarks: does a sentence that a source gives about a party say what the claim says."""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.content.alignment import AUTHORITY, SHARE_OF_SENSES, Alignment, Own, align
from onrecord.check.content.keepers import keepers_of
from onrecord.check.content.opposites import opposed
from onrecord.check.party.kin import KIN
from onrecord.check.role.terms import begins_after, begins_inside
from onrecord.model.claim import Claim, RoleClaim, TieClaim
from onrecord.model.document import Mention
from onrecord.model.record import AttributeStatement, Entity, Statement, TieStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import FactKind, Label, MentionForm, MentionKind, Modality, Polarity, SlotOutcome, Stance
from onrecord.text.content import content_words, is_name_in
from onrecord.text.counted_dates import counted_from, find_counted
from onrecord.text.normalize import fold
from onrecord.text.senses import Sense, content_of
from onrecord.text.sentences import split_sentences

SHARE_OF_SENTENCE = 0.2
"""Share of a source sentence's words that a claim must hold, the other party counted as one, for it to count."""
SURE = 0.75
"""Share from which another value in the same sentence is a difference, and no other event."""
LEAST_SURE = 3
"""Senses and values that must be shared then."""
OPENING = 12
"""Code points within which the subject of a claim begins."""
REACH = 400
"""Code points before a claim that links nobody in which the party that it goes on about may be named."""


def _telling_words(claim: Claim) -> str:
    """The words of a claim that a source must have: of kinship, that for the relative alone."""
    return claim.words if isinstance(claim, TieClaim) and claim.relation in KIN else claim.span.quote


Called = Mapping[str, Collection[frozenset[str]]]
"""Names by which the report calls parties, by entity id."""


class RemarkMatch(NamedTuple):
    """A source sentence that says what a claim says: its share of the claim's words, and which."""

    statement: Statement
    share: float
    shared: frozenset[str]
    weight: float
    values: int


def check_by_remark(claim: Claim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return the verdict by the sentence of a party's entry that covers the claim best; None where none bears on it.

    `supported` where a sentence says the same; `differs` where it does but for one value or the opposite of one word;
    `contradicted` where it says in so many words that the deed was not done.
    """
    match = best_remark(claim, parties, desk)
    if match is None:
        told = _otherwise(claim, parties, desk, ruling) or _opposite(claim, parties, desk, ruling)
        return told or _by_keeper(claim, parties, desk, ruling)
    return _supported(claim, match, desk, ruling)


def _by_keeper(claim: Claim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """The verdict by a sentence on a ship in the entry of the firm that owns or manages it; it must name the ship."""
    if isinstance(claim, TieClaim | RoleClaim):
        return None
    for ship in parties:
        for firm in keepers_of(ship, desk):
            match = best_remark(claim, [firm], desk, nearby=True)
            if match is not None and _names_in(ship, match.statement.cite.excerpt, {}):
                return _supported(claim, match, desk, ruling)
            for statement, found in aligned(claim, [firm], desk, nearby=True):
                if _is_told_otherwise(found) and _names_in(ship, statement.cite.excerpt, {}):
                    return _differs(statement, found.lacking[0], found.other, ruling)
    return None


def _is_told_otherwise(found: Alignment) -> bool:
    """Whether a sentence tells what a claim tells, but for the one value that it has in the place of another."""
    plain = bool(found.other) and not (found.mixed or found.opposed or found.abroad)
    return plain and found.share >= SHARE_OF_SENSES and found.weight >= LEAST_SURE


def _differs(statement: Statement, ours: str, theirs: str, ruling: Ruling) -> Verdict:
    ruling.cite(statement, Stance.CONTRADICTS)
    ruling.compare("detail", ours, theirs, SlotOutcome.DIFFERS, source=statement.cite.title)
    return ruling.verdict(Label.DIFFERS, said(statement) + ".")


def _otherwise(claim: Claim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """`differs` or `contradicted` where a sentence of the one party's entry tells the same deed otherwise."""
    parties = list({party.id: party for party in parties}.values())
    if not 1 <= len(parties) <= MOST_PARTIES or isinstance(claim, TieClaim):
        return None
    for statement, found in aligned(claim, parties, desk):
        if found.mixed and not found.opposed:
            continue
        both = len(parties) > 1 and _tells_of_both(found, parties, statement)
        if len(parties) > 1 and not both:
            continue
        # The deed that is denied is all that one of the two may have beside the values.
        alike = found.share >= SHARE_OF_SENSES and found.weight >= LEAST_SURE
        alike = alike or (found.abroad and (found.facts > 0 or found.weight >= LEAST_SURE or _quotes_list(claim)))
        alike = alike or (both and found.is_near) or found.lasting
        sure = found.values >= 1 if found.opposed else alike
        if found.opposed and not found.lacking and sure and claim.polarity is not Polarity.NEGATIVE:
            label, slot, theirs = Label.CONTRADICTED, "polarity", statement.cite.excerpt
        elif found.other and not found.opposed and sure:
            label, slot, theirs = Label.DIFFERS, "detail", found.other
        else:
            continue
        ours = found.lacking[0] if found.lacking else claim.span.quote
        ruling.cite(statement, Stance.CONTRADICTS)
        ruling.compare(slot, ours, theirs, SlotOutcome.DIFFERS, source=statement.cite.title)
        return ruling.verdict(label, said(statement) + ".")
    return None


MOST_PARTIES = 2
"""Parties of a claim that a sentence may tell otherwise: a ship, and the firm whose entry it is in."""


def _tells_of_both(found: Alignment, parties: list[Entity], statement: Statement) -> bool:
    """Whether a sentence of the entry of the one names the other, and tells the same but for one value."""
    others = [party for party in parties if party.id != statement.subject]
    named = all(_names_in(party, statement.cite.excerpt, {}) for party in others)
    return named and bool(found.other) and (found.facts > 0 or found.weight > LEAST_SURE)


def _quotes_list(claim: Claim) -> bool:
    """Whether a claim tells what a list says, whose text is on record in full."""
    return bool(claim.speaker) and claim.modality is Modality.ASSERTED


def _opposite(claim: Claim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """`differs` where a sentence of the one party's entry says the same but for the opposite of one word."""
    if len(parties) != 1 or claim.polarity is Polarity.NEGATIVE:
        return None
    match = best_remark(claim, parties, desk, against=True)
    if match is None or match.share < SHARE_OF_SENSES:
        return None
    excerpt = match.statement.cite.excerpt
    ruling.cite(match.statement, Stance.CONTRADICTS)
    ruling.compare("content", claim.span.quote, excerpt, SlotOutcome.DIFFERS, source=match.statement.cite.title)
    return ruling.verdict(Label.DIFFERS, said(match.statement) + ".")


def best_remark(
    claim: Claim, parties: list[Entity], desk: Desk, *, against: bool = False, nearby: bool = False
) -> RemarkMatch | None:
    """Return the source sentence that covers a claim best, or None.

    Args:
        claim: The claim.
        parties: Those whose entries are read.
        desk: The case.
        against: Look for a sentence that has the opposite of one word of the claim (`right leg`, `Sector One`) instead.
        nearby: The parties are not those of the claim: of its own, only those that it names must be in the sentence.
    """
    best: RemarkMatch | None = None
    for statement, found in aligned(claim, parties, desk, against=against, nearby=nearby):
        says_so = found.is_near and found.is_free if against else found.says_so
        if says_so and (best is None or found.share > best.share):
            best = RemarkMatch(statement, found.share, found.shared, found.weight, found.values)
    return best


def aligned(
    claim: Claim, parties: list[Entity], desk: Desk, *, against: bool = False, nearby: bool = False
) -> Iterator[tuple[Statement, Alignment]]:
    """Yield each sentence of the parties' entries, and how the claim aligns with it."""
    names = frozenset(word for entity in parties for name in entity.names for word in fold(name.text).split())
    called = _called(claim, desk)
    names |= {word for name in called.values() for words in name for word in words}
    language = desk.resolution.reading.document.language
    told = getattr(claim, "when", None)
    when = told.period if told is not None else None
    quote = _telling_words(claim)
    if (counted := find_counted(quote, language)) is not None:
        when = counted_from(counted, desk.text[: claim.span.start], language, desk.published)
        quote = quote[: counted.start] + quote[counted.end :]
        if when is None:
            return
    ours = content_of(quote, language, desk.published)
    # Countries, which a report may name otherwise than a source, are compared as such.
    unknown = _strangers_inside(claim, desk) if nearby else desk.strangers(claim)
    people = [name for name in unknown if not all(sense.nation for sense in content_of(name).senses)]
    strangers = frozenset(word for name in people for word in content_words(name)) - names
    inside = _named_inside(claim, desk)
    # A senior leader of a body is not its leader: for a role, to name the body adds nothing to the words for it.
    others = () if isinstance(claim, RoleClaim) else parties
    words = {s.name for s in ours.senses}
    ids = {entity.id for entity in parties}
    for entity in parties:
        # The body that a role is in is told with it, not elsewhere.
        elsewhere = _nowhere if isinstance(claim, RoleClaim) else _entry_words(entity, desk).__contains__
        for statement in desk.view.statements(entity.id):
            excerpt = statement.cite.excerpt
            if not decides(statement) or not excerpt or _is_fact(statement):
                continue
            tie = isinstance(statement, TieStatement) and not isinstance(claim, TieClaim)
            joins = tie and isinstance(statement, TieStatement) and {statement.subject, statement.other} == ids
            if statement.subject != entity.id and not joins:
                continue
            if begins_after(statement, desk.as_of) or opposed(claim.span.quote, excerpt) is not against:
                continue
            if not joins and not all(_names_in(other, excerpt, called) for other in inside if other.id != entity.id):
                continue
            if not strangers <= content_words(excerpt):
                continue
            named = sum(other is not entity and _told_of(other, words, excerpt, called) for other in others)
            own = Own(names=names, when=when, named=named, elsewhere=elsewhere)
            for sentence in _sentences(excerpt):
                found = align(ours, content_of(sentence), own)
                if found is not None and found.shared:
                    yield statement, found


@lru_cache(maxsize=8192)
def _sentences(excerpt: str) -> tuple[str, ...]:
    """The sentences of a passage, which many claims are compared with."""
    return tuple(excerpt[first:last] for first, last in split_sentences(excerpt))


def check_nearby(claim: Claim, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where the entry of a party named just before, or in the claim, covers it plainly, else None.

    For a claim whose own words link nobody, such as `the vessel was told to load coal at Ostrel`: what is shared must
    then be more, a name, a number or a date among it.
    """
    if any(_is_subject(desk.mentions[party], claim) for party in desk.party_ids(claim) if desk.entity(party)):
        return None
    own = {entity.id for entity in desk.entities(desk.party_ids(claim))}
    near = desk.mentions_in(claim.span.start - REACH, claim.span.end)
    near.sort(key=lambda mention: -mention.span.start)  # of two that fit as well, the nearer one
    best: RemarkMatch | None = None
    around = list({entity.id: entity for entity in desk.entities([mention.id for mention in near])}.values())
    ships = {firm.id: (firm, ship) for ship in around for firm in keepers_of(ship, desk)}
    around += [firm for firm, _ in ships.values() if firm not in around]
    for entity in around:
        match = best_remark(claim, [entity], desk, nearby=True) if entity.id not in own else None
        if match is None or match.share < SURE or match.weight < LEAST_SURE + (match.values < 1):
            continue
        best = match if best is None or match.share > best.share else best
    if best is None:
        return _otherwise_nearby(claim, [mention.id for mention in near], own, desk, ruling)
    ruling.flag("coreference")
    return _supported(claim, best, desk, ruling)


LEAST_NAMED = 2
"""Names, numbers and dates that a sentence of another party's entry must share to tell a claim otherwise."""


def _otherwise_nearby(claim: Claim, near: list[str], own: set[str], desk: Desk, ruling: Ruling) -> Verdict | None:
    """`differs` where the entry of a party named just before tells the deed of what a claim names, but for one value.

    `The Ostra Mar took on coal in 2016`, beside `owner of the OSTRA MAR, which took on coal in 2017`
    """
    for entity in {entity.id: entity for entity in desk.entities(near)}.values():
        if entity.id in own:
            continue
        for statement, found in aligned(claim, [entity], desk, nearby=True):
            enough = found.values >= LEAST_NAMED and found.weight >= LEAST_SURE + 1
            if found.mixed or found.opposed or not found.other or found.abroad or not enough:
                continue
            if not _names_its_subject(claim, statement, desk):
                continue  # `The vessel` may be another one
            ruling.flag("coreference")
            return _differs(statement, found.lacking[0], found.other, ruling)
    return None


def _names_its_subject(claim: Claim, statement: Statement, desk: Desk) -> bool:
    """Whether a claim opens with a name that a source's sentence has, too."""
    words = content_words(statement.cite.excerpt)
    opening = desk.mentions_in(claim.span.start, claim.span.start + OPENING)
    names = [content_words(m.name or m.span.quote) for m in opening if m.form is MentionForm.NAMED]
    return any(name and name <= words for name in names)


def _is_subject(mention: Mention, claim: Claim) -> bool:
    """Whether a claim is about a party that its own words link: one that opens it, or that a word stands for."""
    opens = mention.span.start - claim.span.start < OPENING
    return opens or mention.form is not MentionForm.NAMED


def _supported(claim: Claim, match: RemarkMatch, desk: Desk, ruling: Ruling) -> Verdict:
    if begins_inside(match.statement, desk.as_of):
        ruling.would_change = f"on record since {match.statement.since}, inside the as-of interval: not before"
    ruling.cite(match.statement, Stance.SUPPORTS)
    excerpt = match.statement.cite.excerpt
    shared = f"shared words: {', '.join(sorted(match.shared)[:8])}"
    ruling.compare("content", claim.span.quote, excerpt, SlotOutcome.SAME, tolerance=shared)
    return ruling.verdict(Label.SUPPORTED, said(match.statement) + ".")


def _nowhere(_: str) -> bool:
    return False


def _entry_words(entity: Entity, desk: Desk) -> frozenset[str]:
    """The words of all that sources say of a party, and the senses of the countries among them."""
    told = [s.cite.excerpt for s in desk.view.statements(entity.id) if s.subject == entity.id]
    words = frozenset(word for text in told for word in fold(text).split())
    return words | {sense.name for text in told for sense in content_of(text).senses if sense.nation}


def _is_fact(statement: Statement) -> bool:
    """Whether a statement is a field such as an address, no sentence that could say what a claim says."""
    return isinstance(statement, AttributeStatement) and statement.attribute in _FACTS


_FACTS = frozenset(FactKind)


def _named_inside(claim: Claim, desk: Desk) -> list[Entity]:
    """The persons and bodies on record that the words of a claim name."""
    inside = [
        mention
        for mention in (desk.mentions.get(party) for party in desk.party_ids(claim))
        if mention is not None
        and mention.form is MentionForm.NAMED
        and claim.span.start <= mention.span.start < claim.span.end
        and mention.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION)
    ]
    # The keeper of a list need not be named in its own text.
    told = [m.id for m in inside if any(sense.name != AUTHORITY for sense in _senses_of(m, desk))]
    return desk.entities(told)


def _senses_of(mention: Mention, desk: Desk) -> tuple[Sense, ...]:
    return content_of(desk.name(mention.id), desk.resolution.reading.document.language).senses


def _strangers_inside(claim: Claim, desk: Desk) -> list[str]:
    """The names in the words of a claim of persons who are linked to nobody."""
    inside = [desk.mentions[party] for party in desk.party_ids(claim) if desk.entity(party) is None]
    return [
        mention.name
        for mention in inside
        if mention.kind is MentionKind.PERSON
        and mention.form is MentionForm.NAMED
        and claim.span.start <= mention.span.start < claim.span.end
    ]


def _called(claim: Claim, desk: Desk) -> Called:
    """The names of two words or more by which the report calls each party that it links."""
    called: dict[str, set[frozenset[str]]] = {}
    for mention in desk.party_ids(claim):
        entity, name = desk.entity(mention), content_words(desk.name(mention))
        if entity is not None and len(name) > 1:
            called.setdefault(entity.id, set()).add(name)
    return called


def _names_in(party: Entity, excerpt: str, called: Called) -> bool:
    """Whether a sentence names a party: by its official id, or by every telling word of one of its names.

    The name that the report uses counts too: a list may say `Spouse of Radu Vesk`, and not give it as his name.
    """
    if any(ref.partition(":")[2] in excerpt for ref in party.refs):
        return True
    words = content_words(excerpt)
    return any(is_name_in(name.text, excerpt) for name in party.names) or any(
        name and name <= words for name in called.get(party.id, ())
    )


def _told_of(party: Entity, plain: set[str], excerpt: str, called: Called) -> bool:
    """Whether a source names a party in a sentence on what is claimed; a long one may name it for another reason."""
    for first, last in split_sentences(excerpt):
        sentence = excerpt[first:last]
        words = {s.name for s in content_of(sentence).senses}
        if _names_in(party, sentence, called) and len(plain & words) + 1 >= SHARE_OF_SENTENCE * len(words):
            return True
    return False
