"""The parties that a clause says are listed."""

import bisect

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import FARTHEST_NAME, Clause, is_party
from onrecord.read.claims.counted import counted_parties, tells_each
from onrecord.read.claims.listing.acting import seat_of
from onrecord.read.claims.listing.clitics import clitic_object, enclitic_object
from onrecord.read.claims.listing.coordinated import coordinated
from onrecord.read.claims.listing.councils import by_council
from onrecord.read.claims.listing.described_beside import follows_as, is_description
from onrecord.read.claims.listing.inverted import inverted, tells_of_a_noun
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.listed_so import names_beside
from onrecord.read.claims.listing.objects import behind_adjunct, objects_of, stands_behind, with_joined
from onrecord.read.claims.listing.one_of_those import one_of_those
from onrecord.read.claims.listing.same_day import is_measure
from onrecord.read.claims.party.described import described
from onrecord.read.claims.state import State
from onrecord.read.compared_in_time import is_compared_in_time
from onrecord.read.draft import Found
from onrecord.read.lexicon.listing_acts import ACTS
from onrecord.read.lexicon.listings import TALK
from onrecord.read.set_apart import is_compared
from onrecord.read.told_apart import is_told_apart
from onrecord.text.normalize import fold
from onrecord.text.phrases import Hit

PASSIVE_REACH = 3
"""Words before a verb of listing among which a passive has its auxiliary."""
_PASSIVE = frozenset("is are was were be been being get gets got himself herself itself".split())


def listed_parties(clause: Clause, state: State) -> list[Found]:
    """Return the parties that a clause says are listed: before the verb, after an authority, or told before."""
    draft = clause.draft
    everyone = [f for f in clause.mentions() if can_be_listed(clause, f) and not _is_bare_council(f)]
    everyone = [f for f in everyone if not (f.members and tells_each(clause, f)) and not is_measure(clause, f)]
    everyone = [f for f in everyone if not is_compared(draft, f) and not _stresses_subject(clause, f)]
    everyone = [f for f in everyone if not is_compared_in_time(draft, f)]
    verb = clause.segment.verb if clause.segment.verb is not None else clause.first
    council = any(_is_bare_council(f) and (f.last <= verb or draft.lexicon.language != "en") for f in clause.mentions())
    council = council or (draft.lexicon.language != "en" and by_council(clause))
    before = _without_told_apart(clause, [f for f in everyone if f.last <= verb])
    latter = _is_by_the_latter(clause, before, verb)
    after = [f for f in everyone if f.first >= verb and not follows_as(clause, f)]
    authority = [h for h in (*clause.hits(draft.lexicon.authorities), *seat_of(clause)) if _may_act(clause, h, verb)]
    before = [] if latter else before
    active = (latter or bool(authority) or council or _by_list(clause, verb)) and not before
    several = _after_colon(clause, everyone) or counted_parties(clause, state)
    if several or (after and _acts_on(clause)):
        return several or objects_of(clause, after)
    if clause.segment.kind in ("relative", "participle", "appositive"):
        one = one_of_those(clause)
        return [one] if one is not None else _of_head(clause, before, after, active=active)
    if active:
        return (
            enclitic_object(clause) or objects_of(clause, after) or _owners_of_assets(clause) or clitic_object(clause)
        )
    if not before and not after and _owners_of_assets(clause):
        return _owners_of_assets(clause)
    elsewhere = _fronted(clause) or enclitic_object(clause)
    elsewhere = elsewhere or (behind_adjunct(clause, before, after, verb) if before else _some_of_them(clause))
    if elsewhere:
        return elsewhere
    told = None if any(f.form is MentionForm.NAMED for f in before) else described(clause)
    if told is not None and can_be_listed(clause, told):
        return [told]
    if before:
        named = [f for f in before if f.form is MentionForm.NAMED]
        subject = clause.subject
        own = _subject_beside(clause, before, verb, subject)
        if own is not None and all(f.root is not own.root and is_description(clause, f) for f in named):
            return [own]  # `Once of Salzgasse, he has been listed since 2003`
        return coordinated(clause, named or before)
    return (
        _apposed(clause) or inverted(clause, after) or _behind_place(clause, after) or _of_subject(clause, after, verb)
    )


_ITSELF = frozenset("itself himself herself themselves".split())


def _stresses_subject(clause: Clause, found: Found) -> bool:
    """Whether a pronoun only stresses the subject of a clause, told before it: `X controls Y and was itself added`."""
    subject = clause.subject
    told = clause.segment.kind == "coordinate" and subject is not None and subject.last <= clause.first
    return told and clause.draft.words[found.first] in _ITSELF and found.first - clause.first <= PASSIVE_REACH


def _without_told_apart(clause: Clause, before: list[Found]) -> list[Found]:
    """The parties before a verb, without those of the clause that tells a description apart.

    `The man whom he succeeded was listed`: he was not.
    """
    opening = next(iter(clause.mentions()), None)
    if opening is None or opening.form is not MentionForm.NOMINAL or not is_told_apart(clause.draft, opening):
        return before
    return [f for f in before if f is opening or f.form is MentionForm.NAMED]


def _is_by_the_latter(clause: Clause, before: list[Found], verb: int) -> bool:
    """Whether it is one who lists that a word for the party named last means: `Ce dernier l'a sanctionné en 2019`.

    Whom it listed stands in the pronoun behind that word.
    """
    acts = ACTS.get(clause.draft.lexicon.language)
    if acts is None or len(before) != 1 or not before[0].nearest or clause.segment.kind != "main":
        return False
    told = any(word in acts.hits or word in acts.puts for word in clause.draft.words[verb : clause.last])
    return told and bool(clitic_object(clause))


def _some_of_them(clause: Clause) -> list[Found]:
    """Those named before a clause as some of whom it is about, beside English: `Les deux, dont X, sont ...`."""
    talk = clause.draft.lexicon.language in TALK
    named = names_beside(clause) if talk and clause.segment.kind in ("main", "coordinate") else []
    return [f for f in named if f.last <= clause.first]


def _fronted(clause: Clause) -> list[Found]:
    """Whom a participle that opens a sentence is said of, beside English: `Inscrit en 2005, X a été condamné`."""
    draft, segment = clause.draft, clause.segment
    first, _ = draft.sentences[segment.sentence]
    opens = segment.verb in (None, first) and first == clause.first
    if draft.lexicon.language == "en" or not opens or draft.words[first] in draft.lexicon.copulas:
        return []
    if not any(hit.first == first and hit.value != "delisted" for hit in clause.hits(draft.lexicon.list_verbs)):
        return []
    at = bisect.bisect_left(draft.segments, clause.last, key=lambda s: s.first)
    after = draft.segments[at] if at < len(draft.segments) else None
    if after is None or after.sentence != segment.sentence or after.kind not in ("main", "coordinate"):
        return []
    comma = draft.tokens[clause.last - 1].text == ","
    inside = after.subject is not None and after.first <= after.subject.first < after.last
    if after.subject is None or not (comma and inside):
        return []
    return [after.subject] if can_be_listed(clause, after.subject) else []


def _by_list(clause: Clause, verb: int) -> bool:
    """Whether a list is the subject of an English clause: `the list still has him`."""
    draft = clause.draft
    nouns = draft.lexicon.list_nouns.find(draft.words, clause.first, verb) if draft.lexicon.language == "en" else []
    return bool(nouns) and nouns[-1].last >= verb - 1 and draft.words[verb] in _HOLDS


_HOLDS = frozenset(
    "has had have holds held keeps kept carries carried includes included contains contained shows showed names named "
    "lists listed features featured cites cited mentions mentioned covers covered records recorded registers "
    "registered counts counted comprises comprised bears bore".split()
)


_SUBJECTS = frozenset({"he", "she", "it"})


def _subject_beside(clause: Clause, before: list[Found], verb: int, subject: Found | None) -> Found | None:
    """The pronoun right before a verb of an English clause, or a noun for a party that the clause is about."""
    pronouns = [f for f in before if f.form is MentionForm.PRONOMINAL and clause.draft.words[f.first] in _SUBJECTS]
    if pronouns and verb - pronouns[-1].last <= 1:
        return pronouns[-1]
    return next((f for f in before if f is subject and f.form is MentionForm.NOMINAL), None)


def _of_subject(clause: Clause, after: list[Found], verb: int) -> list[Found]:
    """The subject of a clause that names no party before its verb; else the first name behind it."""
    draft = clause.draft
    subject = clause.subject or _apposed_subject(clause)
    if stands_behind(clause, after, verb, subject):
        return with_joined(clause, after[0], after)
    if subject is not None and can_be_listed(clause, subject):
        return [] if subject.first < clause.first and tells_of_a_noun(clause, verb) else [subject]
    if draft.lexicon.language == "en" and verb + 1 < clause.last and draft.words[verb] in _PASSIVE:
        return []  # `was listed, and Y with him`: whom the clause is about is not known, and Y is another
    # `Her husband was never listed`: somebody whom the report does not name
    unnamed = subject is not None and subject.form is MentionForm.NOMINAL and subject.place
    return [] if unnamed or not after else with_joined(clause, after[0], after)


def _apposed_subject(clause: Clause) -> Found | None:
    """Who stands before a description in commas that a verb follows: `the old ones: X, the spokesman, was listed`."""
    draft = clause.draft
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first) - 1
    if at < 0:
        return None
    before = draft.segments[at]
    described = (
        before.kind == "appositive" and before.last == clause.first and before.sentence == clause.segment.sentence
    )
    subject = before.subject if described else _subject_left_open(clause, at)
    return subject if subject is not None and subject.form is MentionForm.NAMED else None


_INSERTED = ("relative", "participle", "appositive", "including", "attribution")


def _subject_left_open(clause: Clause, at: int) -> Found | None:
    """The subject that a part of a sentence without a verb opens with, what is inserted behind it left out.

    `que X, dont la maison a été fouillée, | est sur la liste`, beside English.
    """
    draft = clause.draft
    if draft.lexicon.language == "en" or clause.segment.kind not in ("main", "coordinate"):
        return None
    while at >= 0 and draft.segments[at].sentence == clause.segment.sentence:
        part = draft.segments[at]
        if part.verb is None and part.subject is not None and part.first <= part.subject.first < part.last:
            return part.subject
        if part.kind not in _INSERTED:
            return None
        at -= 1
    return None


def _may_act(clause: Clause, hit: Hit, verb: int) -> bool:
    """Whether an authority stands where the subject of the clause does."""
    lexicon = clause.draft.lexicon
    if lexicon.verb_last:
        return hit.first - clause.first <= 1
    return lexicon.verb_first or hit.last <= verb


def _after_colon(clause: Clause, parties: list[Found]) -> list[Found]:
    """The parties that a heading lists: `Not listed by the UN: X and Y`; none where the heading names one itself."""
    colon = next((i for i in range(clause.first, clause.last) if clause.draft.tokens[i].text == ":"), None)
    if colon is None or any(f.first < colon for f in parties):
        return []
    return [f for f in parties if f.first > colon and f.form is MentionForm.NAMED]


_PLACES = frozenset({"on", "in", "under", "among"})


def _behind_place(clause: Clause, after: list[Found]) -> list[Found]:
    """Who stands behind an English verb of being that a list opens: `On the list since 2012 is the band X`."""
    draft, verb = clause.draft, clause.segment.verb
    named = [f for f in after if f.form is MentionForm.NAMED]
    if draft.lexicon.language != "en" or verb is None or not named or draft.words[clause.first] not in _PLACES:
        return []
    lexicon = draft.lexicon
    describing = lexicon.articles | lexicon.titles | lexicon.person_nouns | lexicon.group_nouns | lexicon.adverbs
    opens = lexicon.list_nouns.find(draft.words, clause.first, verb)
    between = draft.words[verb + 1 : named[0].first]
    plain = draft.words[verb] in lexicon.copulas and all(word in describing for word in between)
    return coordinated(clause, named) if opens and plain else []


_ASSETS = frozenset(
    "assets property properties accounts funds avoirs biens fonds activos bienes fondos vermögen vermögenswerte konten"
    " активы счета name names entry listing designation case offices branches holdings businesses".split()
)


def _owners_of_assets(clause: Clause) -> list[Found]:
    """Whose assets an authority froze, or whose name it wrote down: `The UN froze his assets`, `X's UN entry`."""
    owners = [
        f for f in clause.mentions() if _noun_after(clause, f) in _ASSETS and is_party(f) and not f.root.authority
    ]
    return owners[:1]


def _noun_after(clause: Clause, found: Found) -> str:
    """The word after a mention, or after the authority that follows it (`his UN listing`)."""
    draft, at = clause.draft, found.last
    hits = draft.lexicon.authorities.find(draft.words, at, min(at + 3, clause.last))
    if hits and hits[0].first == at:
        at = hits[0].last
    return draft.words[at] if at < clause.last else ""


_COUNCILS = frozenset("council committee conseil comité consejo rat sicherheitsrat совет комитет".split())


def _is_bare_council(found: Found) -> bool:
    """Whether a name is the word for a council alone: beside a listing, the body that lists, never who is listed."""
    return fold(found.name) in _COUNCILS


def _of_head(clause: Clause, before: list[Found], after: list[Found], *, active: bool) -> list[Found]:
    """The parties of a clause that hangs on a name: that name, but for an own party before it or an object after."""
    if clause.segment.kind == "appositive" and before:
        return before
    if clause.head is not None and clause.head.root.authority and clause.segment.kind == "relative":
        return clitic_object(clause) or _behind_acts(clause, after)  # `..., which put him on its list`
    head = _person_of_who(clause, clause.head)
    relative = clause.draft.words[clause.first] in clause.draft.lexicon.relatives
    if active and after and (not relative or _is_own_object(clause, after[0])):
        return after[:1]
    if head is None and clause.subject is not None and can_be_listed(clause, clause.subject):
        return [clause.subject]  # `Listed: 3 May 2011.` is about whom the text was about
    if head is not None and can_be_listed(clause, head):
        return [head]
    return (before or after)[:1] or _before_places(clause, head)


def _behind_acts(clause: Clause, after: list[Found]) -> list[Found]:
    """Whom the verb of an English clause has for its object: `which put X on its list`, `which has had him on it`."""
    draft, lexicon, verb = clause.draft, clause.draft.lexicon, clause.segment.verb
    if lexicon.language != "en" or verb is None or not after or after[0].first <= verb:
        return []
    if draft.words[after[0].first] in lexicon.possessives:
        return []  # `which froze his uncle's accounts`
    plain = all(
        draft.verbs[at]
        or draft.words[at] in lexicon.auxiliaries
        or any(draft.words[at] in table for table in (lexicon.adverbs, lexicon.articles, lexicon.titles))
        for at in range(verb, after[0].first)
    )
    passive = not _PASSIVE.isdisjoint(draft.words[verb : after[0].first])
    return objects_of(clause, after) if plain and not passive else []


def _is_own_object(clause: Clause, found: Found) -> bool:
    """Whether a name is the object of a clause beside English that opens with `que`: it is then no relative one.

    `que la ONU también sancionó a X`, but not `que la ONU sancionó por X`.
    """
    draft, verb = clause.draft, clause.segment.verb
    if draft.lexicon.language == "en" or found.form is not MentionForm.NAMED or verb is None or found.first <= verb:
        return False
    small = (draft.lexicon.articles, draft.lexicon.titles, draft.lexicon.adverbs, _ACCUSATIVE)
    return all(any(word in table for table in small) for word in draft.words[verb + 1 : found.first])


_ACCUSATIVE = frozenset({"a", "al", "ao", "à"})


def _person_of_who(clause: Clause, head: Found | None) -> Found | None:
    """The person that `whom` takes up, where a body stands nearer: `X, leader of Y, whom the UN has listed`."""
    draft, own = clause.draft, max(clause.first, clause.segment.own)
    if head is None or draft.words[own] not in ("who", "whom") or head.root.kind is MentionKind.PERSON:
        return head
    first, _ = draft.sentences[clause.segment.sentence]
    persons = [
        f
        for f in draft.within(first, head.first)
        if f.root.kind is MentionKind.PERSON and f.form is MentionForm.NAMED and not any(draft.verbs[f.last : own])
    ]
    return persons[-1] if persons else head if head.root.kind is MentionKind.OTHER else None


def _before_places(clause: Clause, head: Found | None) -> list[Found]:
    """The party before the place that a clause stands behind: `X, registered in Jersey, which the Americans block`."""
    draft = clause.draft
    if head is None or not (head.place or head.root.kind is MentionKind.PLACE) or draft.lexicon.language != "en":
        return []
    first, _ = draft.sentences[clause.segment.sentence]
    named = [
        f
        for f in draft.within(max(first, head.first - FARTHEST_NAME), head.first)
        if f.form is MentionForm.NAMED and is_party(f) and can_be_listed(clause, f)
    ]
    apposed = bool(named) and any(draft.tokens[at].text == "," for at in range(named[-1].last, head.first))
    return named[-1:] if apposed and not any(draft.verbs[named[-1].last : head.first]) else []


def _acts_on(clause: Clause) -> bool:
    """Whether an English clause says in the active voice that somebody lists somebody: its object is the one listed."""
    draft = clause.draft
    if draft.lexicon.language != "en" or clause.segment.kind in ("participle", "appositive"):
        return False
    for hit in clause.hits(draft.lexicon.list_verbs):
        if hit.value == "strong" and draft.verbs[hit.first] and hit.last - hit.first == 1:
            before = draft.words[max(clause.first, hit.first - PASSIVE_REACH) : hit.first]
            names = any(f.last <= hit.first for f in clause.mentions())
            return names and not _PASSIVE & set(before)
    return False


def _apposed(clause: Clause) -> list[Found]:
    """Names before the comma that the clause follows: `two of his sons, A and B, were listed`."""
    draft = clause.draft
    names: list[Found] = []
    at = clause.first - 1
    if at < 1 or draft.tokens[at].text != ",":
        return []
    for found in reversed([f for f in draft.around(at, 24, 0) if f.last <= at and f.form is MentionForm.NAMED]):
        gap = draft.words[found.last : at]
        if gap and not all(w in draft.lexicon.conjunctions or w == "," for w in gap):
            break
        names.append(found)
        at = found.first
    if len(names) < 2 or draft.tokens[names[-1].first - 1].text != ",":
        return []
    return names[::-1] if all(can_be_listed(clause, f) for f in names) else []
