"""Ties that a list or an authority sees, beside English: `el registro vincula X con Y`, `die UN rechnet X der Y zu`.

A verb of tying has who sees the tie as its subject, a party as its object, and another party behind a preposition or in
the dative, in any order: `С «X» американцы увязывают Y`.
"""

from typing import Any

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, MentionKind, Modality, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.clitics import acted_on_before, clitic_object
from onrecord.read.claims.party.antecedents import antecedent_of_kind
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.read.lexicon.ties import TIES, TieTalk

_MOST_DESCRIBING = 3
"""Words between a preposition and the name behind it: `con la empresa X`, `к ООО «X»`."""
_TEXTS = words(
    "liste listes fiche registre lista ficha registro listado expediente verzeichnis eintrag список перечень"
    " запись записи реестр документ"
)


def find_seen_ties(clause: Clause) -> list[Claim]:
    """Return the tie that a clause says a list or an authority sees, or that its own verb gives: `cuelga de Y`."""
    talk = TIES.get(clause.draft.lexicon.language)
    if talk is None:
        return []
    for at in range(clause.first, clause.last):
        word = clause.draft.words[at]
        if word in talk.verbs and (said := _seer(clause)):
            left, right = _parts(clause, talk, at)
            if left and right:
                return [_claim(clause, left, right, at, said)]
        if word in talk.own:
            left, right = _own_parts(clause, talk, at)
            if left and right:
                return [_claim(clause, left, right, at, {})]
    return []


def _seer(clause: Clause) -> dict[str, Any]:
    """Who sees the tie, as a claim has it: a list or its authority, named in the clause; nothing where nobody does."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    hits = [hit for hit in clause.hits(lexicon.authorities) if hit.value in ("un", "ofac")]
    texts = [at for at in range(clause.first, clause.last) if draft.words[at] in _TEXTS | lexicon.list_texts]
    if clause.segment.speaker or not (hits or texts):
        return {}
    first, last = (hits[0].first, hits[0].last) if hits else (texts[0], texts[0] + 1)
    return {"speaker": draft.text_of(first, last), "modality": Modality.ASSERTED}


def _named(clause: Clause, first: int, last: int) -> list[Found]:
    """The parties in some words; a name of no known kind is one too where it stands for a party of a tie."""
    draft = clause.draft
    owned = draft.lexicon.possessives
    return [
        f
        for f in draft.within(first, last)
        if not f.root.authority
        and not f.place
        and not clause.segment.is_aside(f.first)
        and (f.form is MentionForm.NAMED or (is_party(f) and draft.words[f.first] not in owned))
        and not _opens_name(clause, f)
    ]


def _opens_name(clause: Clause, found: Found) -> bool:
    """Whether a noun belongs to the name behind it: `el instituto acuático X`."""
    if found.form is not MentionForm.NOMINAL or found.members:
        return False
    draft = clause.draft
    behind = [f for f in draft.around(found.last, 0, _MOST_DESCRIBING) if f.first >= found.last]
    gap = draft.words[found.last : behind[0].first] if behind else [","]
    return behind[0].form is MentionForm.NAMED if behind and all(word.isalpha() for word in gap) else False


def _parts(clause: Clause, talk: TieTalk, at: int) -> tuple[list[Found], list[Found]]:
    """The object of a verb of tying, and the party that it ties it to."""
    draft = clause.draft
    everyone = _named(clause, clause.first, clause.last)
    right = [f for f in everyone if _is_behind(clause, f, talk.to)]
    right = right or [f for f in everyone if f.first > at and _is_behind(clause, f, talk.also_to)][-1:]
    if talk.closing and not right and draft.words[_last_word(clause)] in talk.closing:
        right = [f for f in everyone if f.first > clause.first and draft.words[f.first - 1] in talk.datives][-1:]
    if not right:
        return [], []
    right = _joined(clause, everyone, right[0], talk)
    left = [f for f in everyone if all(f.root is not other.root for other in right)]
    left = left or [f for f in clitic_object(clause) if all(f.root is not other.root for other in right)]
    return left, right


def seen_by_authority(clause: Clause, at: int) -> list[Found]:
    """Return whom an authority ties to another with the verb at `at`, where the clause has it for its only subject.

    What a pronoun stands for (`el Tesoro, que la vincula con X`), or what the relative clause hangs on: `un empresario
    al que el Tesoro relaciona con X`.
    """
    draft = clause.draft
    clitics = any(word in draft.lexicon.clitic_objects for word in draft.words[clause.first : at])
    around = draft.within(clause.first, min(clause.last, at + 1 + _MOST_DESCRIBING))
    objects = [f for f in around if f.form is MentionForm.PRONOMINAL and not f.members]
    if clitics or objects:
        known = [f for f in objects if is_party(f) and not f.root.authority]
        return known[:1] or acted_on_before(clause)
    head = clause.head if clause.segment.kind == "relative" else None
    if head is not None and is_party(head) and not head.root.authority:
        return [head]
    first, _ = draft.sentences[clause.segment.sentence]
    opens = draft.words[first] in draft.lexicon.articles and clause.segment.sentence > 0
    person = antecedent_of_kind(draft, clause.first, MentionKind.PERSON, "") if opens else None
    return [person] if person is not None else []


def _own_parts(clause: Clause, talk: TieTalk, at: int) -> tuple[list[Found], list[Found]]:
    """The subject of a verb that ties it, and the party right behind its preposition."""
    draft = clause.draft
    behind = _named(clause, at + 1, clause.last)
    if not behind or at + 1 >= clause.last or draft.words[at + 1] not in talk.own_to:
        return [], []
    if behind[0].first - at - 2 > _MOST_DESCRIBING or any(draft.verbs[at + 1 : behind[0].first]):
        return [], []
    before = _named(clause, clause.first, at)
    subject = clause.subject
    left = before[:1] or ([subject] if subject is not None and is_party(subject) and not subject.root.authority else [])
    right = [f for f in behind[:1] if all(f.root is not other.root for other in left)]
    return left, right


def _is_behind(clause: Clause, found: Found, prepositions: frozenset[str]) -> bool:
    """Whether a preposition leads to a name, with no more than its description between."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    for at in range(found.first - 1, max(clause.first, found.first - 2 - _MOST_DESCRIBING) - 1, -1):
        if draft.words[at] in prepositions:
            return True
        if draft.verbs[at] or draft.words[at] in lexicon.prepositions | lexicon.conjunctions:
            return False
    return False


def _joined(clause: Clause, everyone: list[Found], first: Found, talk: TieTalk) -> list[Found]:
    """A party with those that a conjunction, a comma or the same preposition joins to it: `con X y con Y`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    chosen = [first]
    for found in everyone:
        gap = draft.words[chosen[-1].last : found.first] if found.first > chosen[-1].last else []
        joins = [word for word in gap if word in lexicon.conjunctions or word == ","]
        plain = lexicon.conjunctions | talk.to | talk.also_to | lexicon.articles | lexicon.possessives.keys() | {","}
        if gap and joins and all(word in plain for word in gap) and _is_behind(clause, found, talk.to | talk.also_to):
            chosen.append(found)
    return chosen


def _last_word(clause: Clause) -> int:
    last = clause.last - 1
    while last > clause.first and not clause.draft.tokens[last].text[0].isalpha():
        last -= 1
    return last


def _claim(clause: Clause, left: list[Found], right: list[Found], at: int, told: dict[str, Any]) -> Claim:
    names = [" and ".join(f.root.name or "the party" for f in side[:3]) for side in (left, right)]
    return clause.make(
        TieClaim,
        a=clause.ids(left),
        b=clause.ids(right),
        relation=Relation.LINKED_TO,
        words=clause.draft.text_of(at, at + 1),
        when=clause.when(),
        says=f"{names[0]} is linked to {names[1]}",
        **told,
    )
