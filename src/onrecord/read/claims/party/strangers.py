"""Strangers: somebody without a name of whom a clause tells, and so nothing of the person whose lawyer he is.

`His lawyer, born in 1970`, `Vesk's driver, a Congolese`, `El hermano del magistrado nació ...`, `A clerk, born ...`.
"""

from collections.abc import Sequence

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.bearers import owns
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words

LONGEST = 4
"""Words between whose somebody is and the noun for what he is, that noun included: `his former defence lawyer`."""
NEAR = 5
"""Tokens behind the noun within which a name makes the person known: `his brother, the minister X`."""
_BOUNDS = frozenset(";:()")
_ONE = frozenset("a an another un une una uno ein eine einer um uma otro otra weiterer".split())
_NO = frozenset("no aucun aucune ningún ninguna kein keine keiner никто никого ни".split())
"""Words that open `no relative of X`."""
_BARE_OF = frozenset("de d d' d’ di".split())
"""Words for `of` that hold no article."""
_HONOURS = frozenset("don doña dona feu feue maître mgr monseigneur fray fra".split())
"""Words before a name without an article."""
_DOCUMENTS = frozenset(
    "entry file listing record records passport papers dossier profile case sanctions name nickname alias age"
    " fiche dossier passeport inscription nom ficha expediente pasaporte nombre registro entrada eintrag akte pass"
    " name запись досье паспорт имя фамилия дело анкета".split()
)
"""What is told in somebody's file is told of him."""


def tells_of_stranger(clause: Clause, at: int, *, persons: bool = False) -> bool:
    """Return whether the words up to a token are about somebody whom the text brings in without a name.

    It looks at how the sentence, or its part behind a semicolon, opens. A name, or a pronoun for one, between that and
    the token makes somebody known.

    Args:
        clause: The clause of the claim.
        at: The last token of what is said of the person.
        persons: Count nouns that are surely for persons alone.
    """
    draft = clause.draft
    start = _opening(clause, at)
    noun = _noun_of_stranger(draft, start, at)
    if noun is not None and persons and not _is_of_person(draft, start, noun):
        return False
    if noun is None or any(_is_told_leader(f, noun) for f in draft.around(noun - 1, 1, 1)):
        return False
    return not any(_makes_known(draft, f, persons=persons) for f in draft.within(noun, at + 1))


def _is_told_leader(found: Found, noun: int) -> bool:
    """Whether the noun that ends before a token is of somebody whom the text has named: `its leader`."""
    ends = found.first == noun - 1 and found.last == noun
    return ends and found.form is MentionForm.NOMINAL and found.antecedent is not None


def lists_stranger(clause: Clause, at: int) -> bool:
    """Return whether a listing is that of somebody without a name: `His mother was removed`, but not `his assets`."""
    return tells_of_stranger(clause, at, persons=True)


def opening_person(clause: Clause, at: int) -> Found | None:
    """Return the person whom the sentence, or its part behind a semicolon, opens with by name: `Her sister Nadia, ...`.

    None where another person is named between that and the token.
    """
    draft = clause.draft
    start = _opening(clause, at)
    people = [f for f in draft.within(start, at) if _makes_known(draft, f, persons=False)]
    roots = {id(found.root) for found in people}
    opens = people and people[0].first == start and people[0].form is MentionForm.NAMED
    return people[0] if opens and len(roots) == 1 else None


def stands_behind_stranger(clause: Clause, at: int) -> bool:
    """Return whether a participle hangs on somebody without a name: `the next day a second man, born in 1985`.

    `X, a former officer, born in 1970` is about X: a description between commas behind a name.
    """
    draft, end = clause.draft, at - 1
    if end < 1 or draft.tokens[end].text != ",":
        return False
    for noun in range(end - 1, max(end - 1 - LONGEST, 0), -1):
        if draft.words[noun] in _ONE and (draft.words[noun] != "a" or draft.lexicon.language == "en"):
            named = [f for f in draft.around(noun, 12, 0) if f.last == noun - 1 and f.form is MentionForm.NAMED]
            return noun < end - 1 and not (draft.tokens[noun - 1].text == "," and named)
        if draft.verbs[noun] or not draft.tokens[noun].text[:1].islower():
            return False
    return False


def listed_behind_stranger(clause: Clause, parties: Sequence[str], last: int) -> bool:
    """Return whether a listing is told of a party without a name that a relative clause follows.

    `X works for a bank which the UN has listed` lists the bank; `X is a banker whom the UN has listed` lists X.

    Args:
        clause: The clause of the listing.
        parties: The mention ids of whom the reader took it to be of.
        last: The token behind the listing's words.
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    if lexicon.language not in _RELATIVES:
        return False
    first, _ = draft.sentences[clause.segment.sentence]
    verbs = [hit.first for hit in lexicon.list_verbs.find(draft.words, max(first, clause.first), last)]
    words = _RELATIVES[lexicon.language]
    for at in range(verbs[-1] if verbs else first, first, -1):
        if draft.tokens[at].text == "," or clause.segment.is_aside(at):
            return False  # `X, says a man who knows him, is on the list`
        if draft.words[at] not in words or draft.verbs[at - 1]:
            continue
        inside = clause.ids(draft.within(at, last))
        return not any(party in parties for party in inside) and _is_indefinite(draft, first, at)
    return False


_RELATIVES = {
    "en": frozenset("which that who whom whose".split()),
    "fr": frozenset("qui que dont laquelle lequel".split()),
    "es": frozenset("que cual quien".split()),
    "de": frozenset("der die das den dem deren dessen welche welcher welches".split()),
}
"""Of a language: words of relative clauses."""
_SEVERAL = frozenset("two three several some any zwei drei einige mehrere deux trois plusieurs dos tres varios".split())
_INFLECTED = frozenset("einen einem eines".split())
_AS = frozenset("as like comme como als wie called named".split())


def _is_indefinite(draft: Draft, first: int, at: int) -> bool:
    """Whether an indefinite noun stands before a relative, as an object or behind a preposition."""
    end = at - 1 if draft.tokens[at - 1].text == "," and draft.lexicon.language == "de" else at
    if not draft.tokens[end - 1].text.isalpha() or any(f.last == end for f in draft.around(end, 8, 0) if _is_told(f)):
        return False
    for opening in range(end - 2, max(first, end - 2 - LONGEST), -1):
        word, before = draft.words[opening], draft.words[opening - 1]
        if word in _ONE or word in _SEVERAL or word in _INFLECTED:
            is_object = draft.verbs[opening - 1] and before not in draft.lexicon.copulas | draft.lexicon.auxiliaries
            return is_object or (before in draft.lexicon.prepositions and before not in _AS)
        if draft.verbs[opening] or not draft.tokens[opening].text[0].isalpha():
            return False
    return False


def _is_told(found: Found) -> bool:
    return found.form is MentionForm.NAMED or found.antecedent is not None


def _opening(clause: Clause, at: int) -> int:
    """Where the sentence that holds a token opens, or its part behind a semicolon."""
    draft = clause.draft
    first, _ = draft.sentences[clause.segment.sentence]
    start = next((n + 1 for n in range(at - 1, first - 1, -1) if draft.tokens[n].text in _BOUNDS), first)
    while start < at and (
        draft.words[start] in draft.lexicon.conjunctions or not draft.tokens[start].text[0].isalpha()
    ):
        start += 1
    return start


def _makes_known(draft: Draft, found: Found, *, persons: bool) -> bool:
    """Whether a mention is a person's name, or a pronoun as a subject, and no owner of something.

    In a listing a firm's name makes known too whose it is: `Her daughter, the Ostrel Bank, was listed`.
    """
    if found.inside or owns(draft, found) or found.place or found.root.authority:
        return False
    if found.form is MentionForm.NAMED:
        bodies = (MentionKind.ORGANIZATION, MentionKind.OTHER) if persons else ()
        return found.root.kind is MentionKind.PERSON or found.root.kind in bodies
    return found.form is MentionForm.PRONOMINAL and found.antecedent is not None


def _is_of_person(draft: Draft, first: int, last: int) -> bool:
    lexicon = draft.lexicon
    tables = (lexicon.kin, lexicon.person_nouns, lexicon.roles, lexicon.titles, lexicon.group_nouns, _PERSONS, _BODIES)
    return any(draft.words[at] in table for at in range(first, last) for table in tables)


_PERSONS = frozenset(
    "partner lawyer driver aide associate secretary bodyguard associé avocat chauffeur adjoint socio abogado chofer"
    " partner anwalt fahrer партнёр партнер юрист адвокат водитель помощник компаньон".split()
)
"""Nouns for persons that no other table has."""


_BODIES = words(
    "mosque{,s} bank{,s} firm{,s} compan{y,ies} business{,es} foundation{,s} charit{y,ies} shop{,s} school{,s} "
    "club{,s} newspaper{,s} website{,s} ship{,s} yacht{,s} vessel{,s} tanker{,s} airline{,s} party movement militia "
    "village town hotel{,s} farm{,s} mosquée{,s} banque{,s} société{,s} entreprise{,s} fondation{,s} école{,s} "
    "journal navire{,s} parti mouvement milice village hôtel{,s} ferme{,s} mezquita{,s} banco{,s} empresa{,s} "
    "sociedad{,es} compañía{,s} fundación fundaciones escuela{,s} periódico{,s} buque{,s} barco{,s} partido movimiento "
    "milicia finca{,s} moschee{,n} firma firmen unternehmen gesellschaft{,en} stiftung{,en} schule{,n} verein{,e} "
    "zeitung schiff{,e} partei bewegung miliz hof мечет{ь,и} банк{,а,и} фирм{а,ы,у} компани{я,и,ю} фонд{,а,ы} "
    "школ{а,ы,у} газет{а,ы,у} суд{но,на} партия партии движение движения ополчение"
)
"""Nouns for what somebody may have that can stand on a list by itself."""


def _noun_of_stranger(draft: Draft, start: int, end: int) -> int | None:
    """The token behind the words that bring somebody in, where a part of a sentence opens with such; else None."""
    here = [f for f in draft.around(start, 1, 12) if f.first == start]
    opening = max(here, key=lambda f: f.last, default=None)
    word = draft.words[start]
    if opening is not None and opening.form is MentionForm.NAMED:
        if opening.root.kind is MentionKind.PERSON and owns(draft, opening) and opening.last < end:
            return _behind_noun(draft, opening.last, end)
        return None
    if word in draft.lexicon.possessives and word not in draft.lexicon.relatives:
        return _behind_noun(draft, start + 1, end)
    if word in _ONE and (word != "a" or draft.lexicon.language == "en"):  # `A este último, nacido en X`
        return _behind_noun(draft, start + 1, end)
    if word in _NO:
        return _behind_owned(draft, start + 1, end)
    if word in draft.lexicon.articles or (opening is not None and opening.form is MentionForm.NOMINAL):
        return _behind_owned(draft, start + 1 if opening is None else opening.last - 1, end)
    return None


def _behind_noun(draft: Draft, first: int, end: int) -> int | None:
    """The token behind the noun for a person; None where it is one for a birth, a country or a document."""
    lexicon, at = draft.lexicon, first
    own = (lexicon.birth, lexicon.nationals, lexicon.alias_words, lexicon.list_nouns, lexicon.founding)
    hits = (hit for table in own for hit in table.find(draft.words, first, min(first + LONGEST, end)))
    # `Su fecha de nacimiento`, and not `Su abogado nació en ...`
    if any(hit.first <= first + 1 and not (hit.first > first and draft.verbs[hit.first]) for hit in hits):
        return None
    while at < end and at - first < LONGEST and draft.tokens[at].text[0].isalpha() and not draft.verbs[at]:
        if draft.words[at] in _DOCUMENTS or draft.words[at] in lexicon.name_words:
            return None
        named = any(f.first == at and f.form is MentionForm.NAMED for f in draft.around(at, 1, 8))
        if named or draft.words[at] in lexicon.prepositions or draft.words[at] in lexicon.of_words:
            break
        at += 1
    return at if at > first else None


def _behind_owned(draft: Draft, first: int, end: int) -> int | None:
    """The token behind `the brother of the magistrate`: a noun, and a person whose somebody is."""
    lexicon = draft.lexicon
    for at in range(first, min(first + LONGEST, end)):
        if draft.words[at] in lexicon.of_words and at > first:
            behind = [f for f in draft.around(at, 0, 4) if at < f.first <= at + 2 and f.last <= end]
            tables = (lexicon.person_nouns, lexicon.roles, lexicon.titles, lexicon.kin)
            opens = (lexicon.titles, lexicon.articles, lexicon.possessives)
            if behind and behind[0].root.kind is MentionKind.PERSON:
                # `le chef de guerre X` is X himself: what he is of is a bare noun, and no person.
                bare = draft.words[at] in _BARE_OF and behind[0].first > at + 1
                if bare and not any(draft.words[at + 1] in table for table in (*opens, _HONOURS)):
                    return None
                return behind[0].last
            nouns = [n for n in range(at + 1, min(at + 4, end)) if any(draft.words[n] in table for table in tables)]
            return nouns[0] + 1 if nouns else None
        if draft.verbs[at] or not draft.tokens[at].text[0].isalpha():
            return None
    return None
