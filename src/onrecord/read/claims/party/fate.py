"""Fates: somebody was arrested, convicted, killed, released, extradited, or is wanted by a court."""

from onrecord.model.claim import Claim, OtherClaim
from onrecord.model.vocab import MentionForm, MentionKind, Modality
from onrecord.read.bearers import owns
from onrecord.read.claims.clause import SPANS, Clause, is_party
from onrecord.read.claims.listing.clitics import acted_on_before
from onrecord.read.claims.party.strangers import lists_stranger
from onrecord.read.claims.party.years_given import years_given
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.subjects import describes_in_front
from onrecord.text.fate_words import CONVICTION, FATE_WORDS, FLIGHT, WARRANT
from onrecord.text.phrases import Hit

NEAR = 3
"""Tokens between a warrant and whom it is for."""


def find(clause: Clause, state: State) -> list[Claim]:
    """Return what a clause says befell one person, with its date; nothing where it counts several."""
    table = FATE_WORDS.get(clause.draft.lexicon.language)
    hits = (clause.hits(table) if table is not None else []) or _terms(clause) or years_given(clause)
    modality = Modality(clause.segment.modality or "asserted")
    if not hits or modality in (Modality.FORECAST, Modality.OPINION):
        return []
    person = _object(clause, hits[0]) or _person(clause, hits[0].first) or _sought(clause, hits[0])
    if person is None or _counts(clause, hits[0].first) or lists_stranger(clause, hits[0].first):
        return []  # `His driver was sentenced to three years`
    when = clause.when(hits[0].first) or clause.when()
    span = clause.span
    if hits[0].value == FLIGHT:
        if when is None and not any(f.place for f in clause.mentions(hits[0].first)):
            return []  # `Radu Vesk, ciudadano colombiano, huyó`
        if describes_in_front(clause.draft, clause.segment) and person.first == clause.segment.own:
            span = clause.draft.span(clause.segment.own, clause.last)
    return [
        clause.make(OtherClaim, span, parties=clause.ids([person]), topic=hits[0].value, when=when, says=span.quote)
    ]


def _terms(clause: Clause) -> list[Hit]:
    """The words of a clause for a prison term whose years are part of a word: `a 12-year sentence`."""
    here = clause.draft.words
    return [
        Hit(at, at + 2, " ".join(here[at : at + 2]), CONVICTION)
        for at in range(clause.first, clause.last - 1)
        if here[at].endswith("-year") and here[at + 1] in ("sentence", "term", "prison", "jail")
    ]


def _object(clause: Clause, hit: Hit) -> Found | None:
    """Whom an English verb in the active befell, right behind it: `A court in X sentenced him to nine years`."""
    draft = clause.draft
    if draft.lexicon.language != "en" or not _ACTS.issuperset(draft.words[hit.first : hit.first + 1]):
        return None
    if hit.first > clause.first and not _PASSIVE.isdisjoint(draft.words[max(clause.first, hit.first - 3) : hit.first]):
        return None
    near = [f for f in clause.parties(hit.first + 1) if f.first - hit.first <= 1 and f.root.kind is MentionKind.PERSON]
    return near[0] if near else None


_ACTS = frozenset(
    "arrested detained captured caught seized convicted sentenced condemned released freed killed".split()
)
_PASSIVE = frozenset("is are was were be been being get gets got".split())


def _person(clause: Clause, at: int) -> Found | None:
    """The person before the words, or what the clause hangs on; whom a pronoun before the verb stands for."""
    told = _told_of(clause)
    if told is not None:
        return told
    own = [f for f in clause.parties(clause.first, at) if f.root.kind is MentionKind.PERSON and not f.modifier]
    own = [f for f in own if not owns(clause.draft, f) or f.form is not MentionForm.PRONOMINAL]
    if own:
        return own[0]
    for found in (clause.head if clause.segment.kind != "main" else None, clause.subject):
        if found is not None and is_party(found) and found.root.kind is MentionKind.PERSON:
            return found
    return None


def _told_of(clause: Clause) -> Found | None:
    """Whom a noun without a name does it to, by a pronoun before the verb: `Un tribunal le impuso doce años`."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or verb <= clause.first or draft.words[verb - 1] not in _CLITICS.get(draft.lexicon.language, ()):
        return None
    if any(f.form is MentionForm.NAMED and not f.place for f in draft.within(clause.first, verb)):
        return None
    before = acted_on_before(clause)
    return before[0] if len(before) == 1 and before[0].root.kind is MentionKind.PERSON else None


_CLITICS = {"es": frozenset({"le", "lo", "la"}), "fr": frozenset({"lui"}), "it": frozenset({"gli", "le", "lo", "la"})}
"""Object pronouns before a verb."""


def _sought(clause: Clause, hit: Hit) -> Found | None:
    """The person after the words of a warrant: `an arrest warrant for X`."""
    near = [f for f in clause.parties(hit.last) if f.root.kind is MentionKind.PERSON and f.first - hit.last <= NEAR]
    return near[0] if near and hit.value == WARRANT else None


def _counts(clause: Clause, at: int) -> bool:
    """Whether a count of victims stands before the words: `nine people were killed`."""
    draft = clause.draft
    numbers = draft.numbers_in(clause.first, at) if at > clause.first else []
    counts = [number for number in numbers if number.kind == "count" and not draft.in_date(number.start)]
    behind = (draft.token_at(number.end - 1) + 1 for number in counts)
    return any(at >= len(draft.words) or draft.words[at] not in SPANS for at in behind)  # `zu zwölf Jahren verurteilt`
