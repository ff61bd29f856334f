"""Listings told by the frame of a clause: measures of an authority, a verb that brings them, and one party.

`Las sanciones de la ONU cayeron sobre X`, `X handelte sich UN-Sanktionen ein`, `Les mesures onusiennes contre X
remontent au 3 mai`, `X пополнил список ООН`; denied: `X échappe aux sanctions`, `Die Uno hat X verschont`, `La ONU
jamás ha tocado a X`. French, Spanish, German and Russian. Which of the three stands first does not matter: the words
are those of a listing wherever a verb of the frame stands beside a noun for measures, or for a list.
"""

from collections.abc import Callable, Container, Iterator

from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.clitics import clitic_object
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.listed_bare import Bare
from onrecord.read.claims.listing.programmes import programmes_of
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon import impositions as frame
from onrecord.text.phrases import Hit

NEAR = 2
"""Sentences back in which a list is still the one spoken of."""
FAR = 6
"""Sentences back in which the noun for the act of listing, or a sanction of somebody's, still means that list."""
REACH = 4
"""Words between `no` and the noun for an entry, and between an authority and its noun."""
_NO_FACT = ("opinion", "forecast", "considered", "planned")


class Frame:
    """The words of a clause by their roles."""

    def __init__(self, clause: Clause) -> None:
        self.language = clause.draft.lexicon.language
        self.at: dict[str, list[int]] = {}
        for place in range(clause.first, clause.last):
            for role in frame.roles_of(self.language, clause.draft.words[place]):
                self.at.setdefault(role, []).append(place)

    def has(self, *roles: str) -> bool:
        """Return whether a word has one of these roles."""
        return any(role in self.at for role in roles)

    def beside(self, role: str, *others: str) -> bool:
        """Return whether one word has a role, and another one of the others."""
        return any(at != to for at in self.at.get(role, ()) for other in others for to in self.at.get(other, ()))


Shape = Callable[[Clause, Frame, Hit | None, State], Polarity | None]


def find_spared(clause: Clause, state: State) -> tuple[Bare, Hit | None] | None:
    """Return whom a clause says that measures, or an authority, have left out, and the authority."""
    return _found(clause, state, _spared)


def find_owned(clause: Clause, state: State) -> tuple[Bare, Hit | None] | None:
    """Return whose measure a clause opens with, where it says under what programme that is, and the authority."""
    owner = _owner_of_act(clause)
    return _found(clause, state, _imposed) if owner is not None and owner.first == clause.first else None


def find_imposed(clause: Clause, state: State) -> tuple[Bare, Hit | None] | None:
    """Return whom a clause says that measures have reached, or a list has come to hold, and the authority."""
    return _found(clause, state, _imposed)


def _found(clause: Clause, state: State, told: Shape) -> tuple[Bare, Hit | None] | None:
    language = clause.draft.lexicon.language
    if not frame.has_frames(language) or clause.segment.kind == "attribution":
        return None
    if clause.segment.modality in _NO_FACT and not (_owner_of_act(clause) and programmes_of(clause, "ofac")):
        return None  # `Ses sanctions relèvent du programme X` only looks like a general judgement
    roles = Frame(clause)
    if not roles.at or roles.has(frame.OTHER):
        return None
    hit = authority_in(clause)
    if hit is None and state.list_in < clause.segment.sentence - (FAR if _means_list(clause, roles) else NEAR):
        return None
    polarity = told(clause, roles, hit, state)
    party = _party(clause, hit) if polarity is not None else None
    if polarity is None or party is None:
        return None
    sure = hit is not None or _owns_listing(clause) or _is_under_programme(clause, roles, hit, state)
    return Bare([party], polarity, sure=sure), hit


def _means_list(clause: Clause, roles: Frame) -> bool:
    """Whether a clause is on the listing of somebody, by a noun for it or a law, though none was told right before."""
    return _owns_listing(clause) or _owner_of_act(clause) is not None or _applies_law(clause, roles)


def _owns_listing(clause: Clause) -> bool:
    """Whether a clause opens with the listing of somebody told before, and tells when: `Son inscription remonte à`."""
    draft, first = clause.draft, clause.first
    if clause.last - first <= LEAST or draft.words[first] not in draft.lexicon.possessives:
        return False
    return draft.words[first + 1] in frame.LISTING.get(draft.lexicon.language, ()) and draft.verbs[first + 2]


LEAST = 3
"""Words of a possessive, the noun for the act and its verb."""


def _imposed(clause: Clause, roles: Frame, hit: Hit | None, state: State) -> Polarity | None:
    """What a clause says of measures, or of a list, that reach somebody."""
    denied = Polarity.NEGATIVE if clause.negative else Polarity.POSITIVE
    if roles.beside(frame.MEASURE, frame.BEARS, frame.HITS, frame.IMPOSES) and not _is_of_measure(clause, roles):
        return denied
    if roles.beside(frame.MEASURE, frame.DATES) and clause.when() is not None and not clause.negative:
        return Polarity.POSITIVE
    if _is_under_programme(clause, roles, hit, state):
        return denied
    if roles.beside(frame.LIST, frame.JOINS):
        return denied
    return Polarity.POSITIVE if _is_dated_act(clause, roles) else None


def _is_under_programme(clause: Clause, roles: Frame, hit: Hit | None, state: State) -> bool:
    """Whether a clause says under what programme a measure is, or that a law was applied: `Su sanción es por X`."""
    key = hit.value if hit is not None else state.authority
    if _acts_on_stranger(clause) or not (_owner_of_act(clause) is not None or _applies_law(clause, roles)):
        return False
    return bool(programmes_of(clause, key))


def _acts_on_stranger(clause: Clause) -> bool:
    """Whether something is done to somebody whom the reader did not find, by the capital behind `a`: `a Julio X le`."""
    draft = clause.draft
    held = {at for found in clause.mentions() for at in range(found.first, found.last)}
    return any(
        draft.words[at - 1] in _TO and draft.tokens[at].text[0].isupper() and at not in held
        for at in range(clause.first + 1, clause.segment.verb or clause.last)
    )


_TO = frozenset({"a", "al", "à", "au"})


def _applies_law(clause: Clause, roles: Frame) -> bool:
    """Whether a verb of the frame stands before a law: `le aplicaron la Ley X`, `est tombé sous la loi X`."""
    laws = [at for at in range(clause.first, clause.last) if clause.draft.words[at] in frame.LAWS]
    verbs = [*roles.at.get(frame.IMPOSES, ()), *roles.at.get(frame.HITS, ())]
    return bool(laws) and any(at < laws[0] for at in verbs)


def _is_of_measure(clause: Clause, roles: Frame) -> bool:
    """Whether a clause says what a measure has, and names nobody: `Эта мера носит символический характер`."""
    if roles.has(frame.HITS, frame.IMPOSES) or not roles.has(frame.BEARS):
        return False
    opens = max(roles.at[frame.MEASURE]) < min(roles.at[frame.BEARS])
    return opens and not any(is_party(f) and not f.root.authority for f in clause.mentions())


def _is_dated_act(clause: Clause, roles: Frame) -> bool:
    """Whether a clause says on what day the act of listing fell: `L'inscription de X par l'ONU date du 3 mai`."""
    verb = clause.segment.verb
    if clause.negative or not roles.beside(frame.ACT, frame.FALLS):
        return False
    act = roles.at[frame.ACT][0]
    verb = next((at for at in roles.at[frame.FALLS] if at > act), None) if verb is None else verb  # `датирована`
    if verb is None or act > verb or not any(at >= verb for at in roles.at[frame.FALLS]):
        return False
    as_what = not _AS.isdisjoint(clause.draft.words[clause.first : clause.last])
    dated = clause.when() is not None or bool(clause.hits(clause.draft.lexicon.same_day))
    return dated and not as_what


_AS = frozenset("comme como als качестве".split())
"""Words that make the designation of somebody one to a post."""


def _spared(clause: Clause, roles: Frame, hit: Hit | None, state: State) -> Polarity | None:
    """What a clause says of somebody whom measures, or an authority, have not reached."""
    denied = clause.negative
    if denied and _denies_second(clause):
        return None
    escapes = roles.beside(frame.MEASURE, frame.ESCAPES, frame.FREE) or roles.beside(frame.LIST, frame.ESCAPES)
    if escapes and not roles.has(frame.IMPOSES):
        return Polarity.POSITIVE if denied and not _is_plain_none(clause, roles) else Polarity.NEGATIVE
    if denied and hit is None and roles.has(frame.ESCAPES) and state.listed_in >= clause.segment.sentence - 1:
        return Polarity.POSITIVE  # `está sancionada; su hijo X no se salvó tampoco`
    if _has_no_entry(clause, roles, hit):
        return Polarity.NEGATIVE
    if hit is None or not _acts(clause, hit):
        return None
    if any(not _is_own_side(clause, at) for at in roles.at.get(frame.IGNORES, ())):
        return Polarity.POSITIVE if denied else Polarity.NEGATIVE
    if denied and roles.has(frame.TOUCHES):
        return Polarity.NEGATIVE
    return None


def _denies_second(clause: Clause) -> bool:
    """Whether a negation stands between two authorities: `X под санкциями США, но не ООН`."""
    lexicon = clause.draft.lexicon
    hits = sorted(clause.hits(lexicon.authorities))
    several = len({hit.value for hit in hits}) > 1
    return several and bool(clause.hits(lexicon.negations, hits[0].last, hits[-1].first))


def _is_own_side(clause: Clause, at: int) -> bool:
    """Whether a word is the side of somebody, and no part of leaving aside: `L'ONU, de son côté, n'a pas ...`."""
    return at > clause.first and clause.draft.words[at - 1] in clause.draft.lexicon.possessives


def _has_no_entry(clause: Clause, roles: Frame, hit: Hit | None) -> bool:
    """Whether a clause says only that there is nothing on somebody: `Nulle trace de X`, `Санкций ООН против X нет`."""
    denied = clause.negative or roles.has(frame.NONE)
    noun = roles.has(frame.ENTRY, frame.MEASURE)
    verbs = [at for at in range(clause.first, clause.last) if clause.draft.verbs[at]]
    there = set(roles.at.get(frame.THERE, ()))
    if not denied or not noun or (verbs and there.isdisjoint(verbs)):
        return False
    others = [
        at
        for at in verbs
        if at not in there
        and clause.draft.words[at] not in clause.draft.lexicon.auxiliaries | clause.draft.lexicon.copulas
    ]
    return not others and (hit is not None or roles.has(frame.LIST))


def _is_plain_none(clause: Clause, roles: Frame) -> bool:
    """Whether the negation only belongs to the noun: `vierge de toute sanction`, `frei von jeder Sanktion`."""
    return roles.has(frame.FREE) and clause.segment.verb is None


def _acts(clause: Clause, hit: Hit) -> bool:
    """Whether an authority is the subject of a clause: no preposition governs it, and no measure is called by it."""
    draft, lexicon, at = clause.draft, clause.draft.lexicon, hit.first - 1
    beside = (*range(at, hit.first), *range(hit.first, min(clause.last, hit.last + 2)))
    if any(frame.roles_of(lexicon.language, draft.words[n]) & _NOUNS for n in beside if n >= clause.first):
        return False  # `l'étiquette onusienne`, `UN-Sanktionen`, `американский чёрный список`
    small = lexicon.prepositions | lexicon.of_words | lexicon.by_words
    while at >= clause.first and draft.words[at] not in small and draft.words[at] in lexicon.articles:
        at -= 1
    return at < clause.first or draft.words[at] not in small


_NOUNS = frozenset({frame.MEASURE, frame.LIST})


def authority_in(clause: Clause) -> Hit | None:
    """Return the first authority that a clause names, by its name or by the town where the Security Council sits."""
    hits = clause.hits(clause.draft.lexicon.authorities)
    return min((*hits, *_seats(clause), *_compounds(clause)), default=None)


_HALVES = {"un": "un", "uno": "un", "us": "ofac", "ofac": "ofac", "eu": "eu"}


def _compounds(clause: Clause) -> Iterator[Hit]:
    """Authorities that are the first half of a German noun for measures or a list: `UN-Maßnahmen`."""
    draft = clause.draft
    for at in range(clause.first, clause.last) if draft.lexicon.language == "de" else ():
        half, _, noun = draft.words[at].partition("-")
        if noun and half in _HALVES and frame.roles_of("de", noun) & {frame.MEASURE, frame.LIST}:
            yield Hit(at, at + 1, draft.words[at], _HALVES[half])


def _seats(clause: Clause) -> Iterator[Hit]:
    words = clause.draft.words
    for seat in frame.SEATS.get(clause.draft.lexicon.language, ()):
        for at in range(clause.first, clause.last - len(seat) + 1):
            if tuple(words[at : at + len(seat)]) == seat:
                yield Hit(at, at + len(seat), " ".join(seat), "un")


def _party(clause: Clause, hit: Hit | None) -> Found | None:
    """The one party of a clause: by its name, by an object pronoun or a relative, or as its subject."""
    first = max(clause.first, clause.segment.own)
    inside: list[Found] = [f for f in clause.mentions(first) if _may_be(clause, f, hit)]
    named = [f for f in inside if f.form is MentionForm.NAMED]
    owner = _owner_of_act(clause)
    if (
        owner is not None
        and owner.first == clause.first
        and _AGAINST.isdisjoint(clause.draft.words[first : clause.last])
    ):
        return owner  # `Ses sanctions relèvent du programme X`
    roots = {id(f.root) for f in named}
    if len(roots) > 1:
        return None
    if named:
        return named[0] if not _hangs(clause, named[0]) else None
    if owner is not None:
        return owner
    unread = [f for f in clause.mentions(first) if _may_be_body(clause, f, hit)]
    if unread:  # `Санкции коснулись и «Зари»`: of no kind that the reader knows, and nobody told before
        return unread[0] if len(unread) == 1 and not _hangs(clause, unread[0]) else None
    clitic = clitic_object(clause)
    if clitic:
        return clitic[0]
    if clause.segment.kind in ("relative", "participle", "appositive"):
        head = clause.head
        return head if head is not None and _may_be(clause, head, hit) else None
    pronouns = [f for f in inside if f.form is not MentionForm.NAMED and not f.plural]
    subject = None if hit is not None and _acts(clause, hit) else clause.subject
    standing = [f for f in (*pronouns, subject) if f is not None and not f.members]
    return next((f for f in standing if _may_be(clause, f, hit)), None)


_AGAINST = frozenset("contre contra sobre encontre envers gegen против".split())
"""Words before whom measures are against."""


def _owner_of_act(clause: Clause) -> Found | None:
    """Whose the act of listing, or the measure, is by the possessive before its noun: `Son inscription remonte à`."""
    language = clause.draft.lexicon.language
    behind = {
        word for word in clause.draft.words[clause.first : clause.last] if frame.roles_of(language, word) & _OWNED
    }
    return owner_of(clause, behind)


def owner_of(clause: Clause, nouns: Container[str]) -> Found | None:
    """Return the party whose possessive stands right before one of some nouns; None where none does."""
    draft = clause.draft
    for found in clause.mentions():
        behind = draft.words[found.last] if found.last < clause.last else ""
        owned = draft.words[found.first] in draft.lexicon.possessives and found.form is not MentionForm.NAMED
        if owned and not found.plural and is_party(found) and behind in nouns:
            return found
    return None


_OWNED = frozenset({frame.ACT, frame.MEASURE})


def _may_be(clause: Clause, found: Found, hit: Hit | None) -> bool:
    own = hit is not None and found.first < hit.last and hit.first < found.last
    return not own and not found.place and is_party(found) and can_be_listed(clause, found)


def _may_be_body(clause: Clause, found: Found, hit: Hit | None) -> bool:
    """Whether a name in quotation marks, of no kind that the reader knows, may be what measures have reached."""
    own = hit is not None and found.first < hit.last and hit.first < found.last
    plain = found.form is MentionForm.NAMED and not (found.place or found.root.authority or found.modifier)
    marked = found.first > 0 and clause.draft.tokens[found.first - 1].text in _OPENING_MARKS
    return plain and marked and not own and not is_party(found)


_OPENING_MARKS = frozenset('«„"“')


def _hangs(clause: Clause, found: Found) -> bool:
    """Whether a name is the owner of something else: `le frère de X`, `la lista de X`; `contra X` is no owner."""
    draft, at = clause.draft, found.first - 1
    while at >= clause.first and (draft.words[at] in draft.lexicon.articles or draft.words[at] in draft.lexicon.titles):
        at -= 1
    if at <= clause.first or draft.words[at] not in draft.lexicon.of_words:
        return False
    while at > clause.first + 1 and draft.words[at - 1] in draft.lexicon.adverbs:
        at -= 1  # `alcanzan también a X`
    before = draft.words[at - 1]  # `olvidó de X`, `les sanctions de X`
    return not draft.verbs[at - 1] and not frame.roles_of(draft.lexicon.language, before)
