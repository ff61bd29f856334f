"""Counted ties: so many, whom the text does not name, are tied to a party: `six ships are linked to it`."""

from collections.abc import Mapping
from typing import NamedTuple

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.quantity import Estimate
from onrecord.model.vocab import MentionForm, MentionKind, Modality
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.standing_words import STAND
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.groups.words import GROUP_WORDS
from onrecord.read.lexicon.base import words

LONGEST_NOUN = 3
"""Words between a number and the noun that it counts: `six Chinese front companies`."""
FEWEST = 2
"""A count of one is a party told, and mostly named."""


class _Tied(NamedTuple):
    """Words of one language that tie those counted to a party: verbs, participles and nouns; pronouns of what is its.

    Attributes:
        ties: Words that tie.
        his: Words that say whose those counted are: `four companies of his`, `sociedades suyas`.
        among: Words that open a list of some of those counted: `among them`.
        own: Verbs of which those counted are the subject; participles are told by their ending.
        dative: Pronouns of the party that stand for no mention of their own: `lui sont rattachées`.
    """

    ties: frozenset[str]
    his: frozenset[str]
    among: frozenset[str]
    own: frozenset[str] = frozenset()
    dative: frozenset[str] = frozenset()


_TIED: Mapping[str, _Tied] = {
    "en": _Tied(
        ties=words(
            "link{,s,ed} tie{,s,d} ties connect{,s,ed} connections attach{,es,ed} attribute{,s,d} ascribe{,s,d} "
            "associate{,s,d} relate{,s,d} pin{,s,ned} hang{,s} hung trace{,s,d} hitche{s,d} tether{s,ed} bound "
            "belong{,s} depend{,s}"
        ),
        own=words("hang hung belong depend"),
        his=words("his hers its theirs"),
        among=words("among including"),
    ),
    "fr": _Tied(
        ties=words(
            "li{e,ent,é,ée,és,ées} reli{e,ent,é,ée,és,ées} rattach{e,ent,é,ée,és,ées} attach{e,ent,é,ée,és,ées} "
            "associ{e,ent,é,ée,és,ées} raccroch{e,ent,é,ée,és,ées} apparent{é,ée,és,ées} imput{e,ent,é,és,ée,ées} "
            "attribu{e,ent,é,és,ée,ées} prêt{e,ent} connect{é,ée,és,ées} lien{,s} dépend{,ent} relèvent gravitent"
        ),
        own=words("dépendent relèvent gravitent"),
        his=frozenset(),
        among=words("dont parmi"),
        dative=words("lui leur"),
    ),
    "es": _Tied(
        ties=words(
            "vincul{a,an,ó,aron,ado,ada,ados,adas} lig{a,an,ó,aron,ado,ada,ados,adas} "
            "relacion{a,an,ó,aron,ado,ada,ados,adas} asoci{a,an,ó,aron,ado,ada,ados,adas} "
            "conect{a,an,ó,aron,ado,ada,ados,adas} enlaz{a,an,ó,ado,ada,ados,adas} at{a,an,ó,ado,ada,ados,adas} "
            "atribuy{e,en,ó,eron} atribuid{o,a,os,as} adjudic{a,an,ó} achac{a,an,ó} adscrit{o,a,os,as} adscribe{,n} "
            "cuelga{,n} colgaba{,n} endos{a,an} depende{,n} penden vínculo{,s} lazo{,s} nexo{,s}"
        ),
        own=words("cuelgan colgaban dependen penden"),
        his=words("suy{o,a,os,as}"),
        among=words("entre incluidos incluidas"),
        dative=words("le les"),
    ),
    "de": _Tied(
        ties=words(
            "verbindet verbinden verbunden verbindung{,en} verknüpf{t,te,en} verbandelt verflochten zugerechnet "
            "zugeordnet zugeschrieben zuzurechnen ordnet ordnen rechnet rechnen schreibt schreiben hängt hängen "
            "angehängt gehören unterstehen verknüpfung{,en}"
        ),
        own=words("hängen gehören unterstehen"),
        his=frozenset(),
        among=words("darunter"),
    ),
    "ru": _Tied(
        ties=words(
            "связан{,ы,а,о} связанн{ые,ых,ыми} связыва{ет,ют} связал{,а,и} привязан{,ы,а,о} привязыва{ет,ют} "
            "увязан{,ы,а,о} увязыва{ет,ют} приписан{,ы,а,о} приписыва{ет,ют} приписал{,а,и} отнесен{ы,а} отнесён "
            "относит относят числится числятся принадлежат подчинены связь связи"
        ),
        own=words("числятся принадлежат подчинены"),
        his=frozenset(),
        among=words("среди"),
    ),
}


class Counted(NamedTuple):
    """A number of parties in a clause: tokens of number and noun, how many, and of what kind."""

    first: int
    last: int
    estimate: Estimate
    kind: MentionKind | None


def counted_in(clause: Clause) -> Counted | None:
    """Return the first number of a clause that counts parties by a noun for them: `at least six ships`."""
    draft, table = clause.draft, GROUP_WORDS.get(clause.draft.lexicon.language)
    if table is None:
        return None
    for number in draft.numbers_in(clause.first, clause.last):
        estimate = number.estimate
        if number.kind != "count" or draft.in_date(number.start) or (estimate.high or FEWEST) < FEWEST:
            continue
        first, after = draft.token_at(number.start), draft.token_at(number.end - 1) + 1
        for at in range(after, min(clause.last, after + LONGEST_NOUN)):
            kind = table.nouns.get(draft.words[at])
            if kind is not None:
                return Counted(first, at + 1, estimate, _kind_of_row(clause, at, kind))
            if not draft.words[at].isalpha() or draft.verbs[at]:
                break
    return None


def _kind_of_row(clause: Clause, at: int, kind: MentionKind) -> MentionKind | None:
    """What a noun counts; None where it goes on with a noun for another kind: `companies and individuals`."""
    draft, nouns = clause.draft, GROUP_WORDS[clause.draft.lexicon.language].nouns
    joined = at + 2 < clause.last and draft.words[at + 1] in draft.lexicon.conjunctions
    other = nouns.get(draft.words[at + 2], kind) if joined else kind
    return kind if other is kind else None


def find_counted_tie(clause: Clause, state: State) -> list[Claim]:
    """Return the tie of so many to one party, where a clause counts them; nothing where it names them."""
    tied = _TIED.get(clause.draft.lexicon.language)
    counted = counted_in(clause) if tied is not None else None
    if tied is None or counted is None or clause.negative:
        return []
    draft = clause.draft
    if any(f.members and f.first < counted.last and counted.first < f.last for f in clause.mentions()):
        return []  # `is tied to the two men`: those told before
    link = next((at for at in range(clause.first, clause.last) if draft.words[at] in tied.ties), None)
    his = next((at for at in range(counted.last, clause.last) if _is_his(clause, at, tied)), None)
    if link is None and (his is None or his > counted.last + LONGEST_NOUN):
        return []
    if not _tells_tie_alone(clause, tied):
        return []
    party = _party(clause, state, counted, tied)
    if party is None:
        return []
    at = link if link is not None else his if his is not None else counted.first
    quote = draft.text_of(counted.first, counted.last)
    speaker = clause.segment.speaker
    return [
        clause.make(
            TieClaim,
            a=clause.ids([party]),
            words=draft.text_of(at, at + 1),
            count=counted.estimate,
            counted=counted.kind,
            place=_place(clause, counted),
            by_list=_is_by_list(clause, state, link, tied),
            says=f"{quote} linked to {party.root.name or 'the party'}",
            modality=Modality.REPORTED if speaker and not clause.segment.listing_speaker else Modality.ASSERTED,
        )
    ]


NEAR = 2
"""Sentences after a list was spoken of in which those counted without a word on who counts are its own."""
_PARTICIPLES: Mapping[str, tuple[str, ...]] = {
    "en": ("ed", "tied", "bound"),
    "fr": ("é", "és", "ée", "ées"),
    "es": ("ado", "ados", "ada", "adas", "idos", "idas", "ito", "itos", "itas"),
    "de": ("bunden", "net", "pft", "schrieben", "flochten", "delt", "hängt"),
    "ru": ("ан", "аны", "ана", "ано", "анные", "анных", "ёсен", "сены", "сена"),
}


def _is_by_list(clause: Clause, state: State, link: int | None, tied: _Tied) -> bool:
    """Whether a list, or its authority, counts: a clause says so, or names nobody else who does behind such words."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if clause.hits(lexicon.authorities) or clause.hits(lexicon.list_nouns):
        return True
    if max(state.list_in, state.listed_in) < clause.segment.sentence - NEAR or link is None:
        return False
    word = draft.words[link]
    passive = word.endswith(_PARTICIPLES[lexicon.language]) or word in tied.own
    helped = lexicon.language != "en" or any(
        draft.words[at] in lexicon.auxiliaries | lexicon.copulas for at in range(max(clause.first, link - 2), link)
    )
    if passive and (helped or word in tied.own):
        return True
    opening = draft.words[clause.first : link]
    return lexicon.language == "es" and not any(word in lexicon.articles for word in opening)


def _is_his(clause: Clause, at: int, tied: _Tied) -> bool:
    """Whether a word says whose those counted are, and is no article of a noun: `companies of his | in Ostrel`."""
    draft = clause.draft
    if draft.words[at] not in tied.his:
        return False
    following = draft.words[at + 1] if at + 1 < clause.last else ""
    return not following.isalpha() or following in draft.lexicon.prepositions or draft.verbs[at + 1]


def _tells_tie_alone(clause: Clause, tied: _Tied) -> bool:
    """Whether a clause tells of nothing but the tie, and the list: `three men tied to him were killed` does not."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    own = [at for at in range(clause.first, clause.last) if draft.verbs[at]]
    listing = {at for hit in clause.hits(lexicon.list_verbs) for at in range(hit.first, hit.last)}
    plain = tied.ties | lexicon.auxiliaries | lexicon.copulas | STAND
    return all(draft.words[at] in plain or at in listing for at in own)


def _party(clause: Clause, state: State, counted: Counted, tied: _Tied) -> Found | None:
    """The one party that a clause ties those counted to; None where it has none, or several."""
    draft = clause.draft
    end = next((at for at in range(counted.last, clause.last) if draft.words[at] in tied.among), clause.last)
    found = [
        f
        for f in clause.mentions(None, end)
        if is_party(f) and not f.root.authority and (f.last <= counted.first or counted.last <= f.first)
    ]
    if any(_owns_noun(clause, f) for f in found):
        return None  # `two firms belong to his wife`
    roots = {id(f.root): f for f in found}
    if len(roots) == 1:
        return found[0]
    if roots:
        return None
    dative = any(draft.words[at] in tied.dative for at in range(clause.first, end))
    his = any(draft.words[at] in tied.his for at in range(counted.last, end))
    if clause.segment.kind == "relative" and not his:
        return _of_relative(clause, dative=dative)
    if not dative and not his:
        return None
    subject = clause.segment.subject
    opening, _ = draft.sentences[clause.segment.sentence]
    own = subject is not None and subject.first >= opening and is_party(subject) and not subject.root.authority
    before = [f for f in draft.within(opening, clause.first) if f.form is MentionForm.NAMED and not f.root.authority]
    if own or not before:
        return subject if own else _spoken_of(clause)
    roots = {id(f.root): f for f in before if is_party(f) and not _is_oblique(clause, f)}
    return next(iter(roots.values())) if len(roots) == 1 else None


def _spoken_of(clause: Clause) -> Found | None:
    """The one party that the text before a clause is about; whom a preposition leads to is told beside it.

    `El documento lo relaciona con X. Le atribuye cuatro firmas`: not those of X.
    """
    draft = clause.draft
    for sentence in range(clause.segment.sentence - 1, max(-1, clause.segment.sentence - 1 - SENTENCES_BACK), -1):
        first, last = draft.sentences[sentence]
        named = [f for f in draft.within(first, last) if f.form is MentionForm.NAMED and is_party(f)]
        roots = {id(f.root): f for f in named if not f.root.authority and not _is_oblique(clause, f)}
        if roots:
            return next(iter(roots.values())) if len(roots) == 1 else None
    return None


def _owns_noun(clause: Clause, found: Found) -> bool:
    """Whether a mention is the possessive of a noun: `his wife`."""
    draft = clause.draft
    possessive = found.form is MentionForm.PRONOMINAL and draft.words[found.first] in draft.lexicon.possessives
    return (
        possessive
        and found.last < clause.last
        and draft.tokens[found.last].text.isalpha()
        and not draft.verbs[found.last]
    )


def _of_relative(clause: Clause, *, dative: bool) -> Found | None:
    """Whom a relative clause ties: what it hangs on, or the subject before that where a pronoun takes that one up."""
    head, draft = clause.head, clause.draft
    if head is not None and is_party(head) and not head.root.authority and not dative:
        return head
    first, _ = draft.sentences[clause.segment.sentence]
    named = [f for f in draft.within(first, clause.first) if f.form is MentionForm.NAMED and is_party(f)]
    roots = {id(f.root): f for f in named if not f.root.authority}
    return next(iter(roots.values())) if len(roots) == 1 else None


SENTENCES_BACK = 4
"""Sentences before a pronoun without a mention in which the party that it stands for is named."""


def _is_oblique(clause: Clause, found: Found) -> bool:
    draft, at = clause.draft, found.first - 1
    while at > 0 and draft.words[at] in draft.lexicon.articles:
        at -= 1
    return at >= 0 and draft.words[at] in draft.lexicon.prepositions - {"a", "al"}


def _place(clause: Clause, counted: Counted) -> str:
    """Words that name where those counted are, right behind them: `four companies in Florida`."""
    draft = clause.draft
    for at in range(counted.last, min(clause.last - 1, counted.last + LONGEST_NOUN)):
        if draft.words[at] in draft.lexicon.in_words:
            named = next((f for f in clause.mentions(at + 1) if f.first == at + 1), None)
            return draft.text_of(named.first, named.last) if named is not None and not named.root.authority else ""
    return ""
