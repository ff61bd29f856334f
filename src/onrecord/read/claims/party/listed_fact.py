"""Facts that lists have in fields of their own: flags and numbers of ships, addresses, registrations, websites."""

import re

from onrecord.model.claim import Claim, OtherClaim
from onrecord.model.vocab import FactKind, MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.counted import counted_parties
from onrecord.read.claims.party.antecedents import antecedent_of_kind
from onrecord.read.claims.party.fact_places import (
    REACH,
    name_end,
    place_as,
    place_behind,
    place_given,
    place_right_behind,
)
from onrecord.read.claims.party.field_places import home_told
from onrecord.read.claims.party.placing import placed
from onrecord.read.claims.state import State
from onrecord.read.claims.vessel import FLAGS, VESSELS, vessel_before
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of

LOCATION = "location"
"""The topic of a claim about where a party is, in words that are not those of a list's address."""
_ADDRESSES = words(
    "address{,es} office{,s} headquarters premises seat domicile postbox counter{,s} storefront{,s} showroom{,s}"
    " warehouse{,s} depot{,s} adresse{,s,n} bureau{,x} siège{,s}"
    " domicile dirección direcciones domicilio{,s} oficina{,s} despacho{,s} sede{,s} anschrift{,en} büro{,s}"
    " wohnort wohnsitz aufenthaltsort residencia résidence"
    " büroadresse sitz firmensitz hauptsitz hauptquartier niederlassung{,en} postfach"
    " резиденци{я,и,ю,ей} штаб-квартир{а,ы,у,е,ой} представительств{о,а,е}"
    " адрес{,а,ом,у,е,ами,ов,а} офис{,а,ом,у,е,ы,ов}"
)
"""Nouns for where a party has its address."""
_OWN_WORDS = words(
    "address{,es} adresse{,s,n} dirección direcciones domicilio{,s} anschrift{,en} wohnort wohnsitz"
    " адрес{,а,ом,у,е,ами,ов,а}"
)
"""Of those, the ones that a list uses: a firm may have an office that no list gives."""
_AT = words("in at on near is à au aux en dans sur por am im auf an в на по во are был ist sind está")
_OF = words("of from to de")
"""Words between such a noun, or a verb of living, and the name of the place."""
_LIVES = words(
    "live{,s,d} living lived reside{,s,d} residing resident based headquartered located registered domiciled"
    " incorporated housed seated sit{,s} sat"
    " vit vivent habite{,nt} réside{,nt} résidant basé{,e,s,es} domicilié{,e,s,es}"
    " demeure{,nt} demeurait loge{,nt}"
    " installé{,e,s,es} immatriculé{,e,s,es} vive{,n} reside{,n} radicad{o,a,os,as} domiciliad{o,a,os,as}"
    " ubicad{o,a,os,as} afincad{o,a} wohnt wohnen lebt leben ansässig{,e,er} wohnhaft gemeldet registriert{,e}"
    " живёт живет живут проживает проживают зарегистрирован{,а,о,ы} базируется находится прописан{,а}"
    " vécu vivait vivaient résidait résidaient vivía{,n} vivió residía{,n} residió wohnte{,n} lebte{,n} жил{,а,и}"
    " проживал{,а,и}"
    " trouve{,nt} encuentra{,n} befinde{t,n} opère{,nt} opera{,n} operiert operieren arbeite{t,n} действует действуют"
)
"""Verbs and participles for where a party lives or is registered."""
_NUMBERS = {
    FactKind.IMO: re.compile(r"\b(?:IMO|ИМО)\b[^\d.;]{0,48}?(\d{7})\b"),
    FactKind.CALL_SIGN: re.compile(
        r"(?:call ?sign|indicatif|distintivo de llamada|Rufzeichen|позывн\w+)\W{1,3}(?:\w{1,8} )?([A-Z0-9]{4,7})\b",
        re.IGNORECASE,
    ),
    FactKind.WEBSITE: re.compile(
        r"(?:web ?site|site|página|sitio|Webseite|Website|сайт\w*)\W{1,3}(?:[\w]{1,8} ){0,3}?(?:https?://)?(?:www\.)?"
        r"([\w-]+(?:\.[\w-]+)*\.[a-z]{2,6})\b",
        re.IGNORECASE,
    ),
    FactKind.REGISTRATION: re.compile(
        r"(?:tax|registration|company|fiscal|register\w*|registro|enregistrement|tail|matr[ií]cul\w+|immatricul\w+|"
        r"Steuer\w*|Handelsregister\w*|Kennzeichen|NIT|RIF|RUC|ИНН|ОГРН|номер\w*|mark\w*)\b[^.;,]{0,24}?"
        r"\b([A-Z]{0,3}-?\d[\w/.-]{3,})"
        r"|\b(?:registered|enregistrée?s?|immatriculée?s?|registrad[oa]s?|inscrit[oa]s?|registriert|eingetragen|"
        r"зарегистрирован\w*)\b[^.;,]{0,40}?\b(?:number|numéro|número|Nummer|номер\w*|no\.|n°|№)\s?(\d[\w/-]*)",
        re.IGNORECASE,
    ),
}
"""How reports give the numbers and sites by which a firm or a ship is known."""


def find(clause: Clause, state: State) -> list[Claim]:
    """Return what a clause says of a party that a list would have in a field of its own: one claim of each kind."""
    where = _placed(clause) or _place(clause, state) or _based(clause) or _home(clause)
    return [*_flag(clause), *_numbers(clause), *where]


def _home(clause: Clause) -> list[Claim]:
    """`Als Anschrift ist X vermerkt`: an address as the value of its field."""
    found = home_told(clause)
    if found is None:
        return []
    party, place, at = found
    opens, closes = min(place.start, at), max(place.end, at + 1)
    return [_claim(clause, FactKind.ADDRESS, [party], place.name, opens, closes)]


def _placed(clause: Clause) -> list[Claim]:
    """`which the list puts in X`: in the words of the list itself."""
    found = placed(clause)
    if found is None:
        return []
    party, at, start = found
    end = name_end(clause, start)
    value = clause.draft.text_of(start, end)
    own = clause.first <= party.first < start or 0 <= clause.first - party.last <= 1
    return [_claim(clause, FactKind.ADDRESS, [party], value, min(party.first, at) if own else clause.first, end)]


def _flag(clause: Clause) -> list[Claim]:
    """`sails under a Mongolian flag`, `a vessel under the flag of Togo`, `Panama-flagged`."""
    draft = clause.draft
    for at in range(clause.first, clause.last):
        word = draft.words[at]
        flagged = word in ("flagged", "registered") and at > clause.first and draft.tokens[at - 1].text in "-–"
        if word not in FLAGS and not flagged and not word.endswith(("-flagged", "-flaggiert")):
            continue
        found = _nation_near(clause, at)
        if found is None:
            continue
        first, last, nation = found
        party = _bearer(clause, min(first, at), max(last, at + 1))
        if party is None:
            continue
        return [_claim(clause, FactKind.FLAG, [party], nation, min(first, at), max(last, at + 1))]
    return []


def _nation_near(clause: Clause, at: int) -> tuple[int, int, str] | None:
    """The tokens that name a state near a flag, and the state: behind `flag of` first, then right before the flag."""
    draft = clause.draft
    behind = [n for n in range(at + 1, min(clause.last, at + REACH)) if draft.words[n] not in draft.lexicon.articles]
    before = range(at - 1, max(clause.first, at - REACH) - 1, -1)
    for start in (*behind, *before):
        for size in (3, 2, 1):
            end = start + size
            if end > clause.last or start <= at < end:
                continue
            name = draft.text_of(start, end)
            if nation_of(name) and (size == 1 or nation_of(draft.text_of(start, start + 1)) != nation_of(name)):
                return start, end, nation_of(name)
    hyphened = draft.words[at].rpartition("-")[0]
    return (at, at + 1, nation_of(hyphened)) if nation_of(hyphened) else None


def _numbers(clause: Clause) -> list[Claim]:
    """Numbers and sites that identify a firm or a ship, with the party that the clause gives them to."""
    draft, found = clause.draft, []
    start = draft.tokens[clause.first].start
    text = draft.document.text[start : draft.tokens[clause.last - 1].end]
    for kind, pattern in _NUMBERS.items():
        match = pattern.search(text)
        if match is None:
            continue
        value = next(group for group in match.groups() if group).rstrip(".-/")
        first, last = draft.token_at(start + match.start()), draft.token_at(start + match.end() - 1) + 1
        party = _bearer(clause, first, last)
        if party is not None:
            found.append(_claim(clause, kind, [party], value, first, last))
    return found


def _place(clause: Clause, state: State) -> list[Claim]:
    """`with an office in X`, `have X down as their address`, `lives in X`."""
    draft = clause.draft
    for at in range(clause.first, clause.last):
        noun = draft.words[at] in _ADDRESSES
        works = _works_out_of(clause, at)
        if not noun and draft.words[at] not in _LIVES and not works and not _is_said_to_be(clause, at):
            continue
        if any(f.first <= at < f.last for f in draft.around(at, 8, 1)):
            continue  # `Passport Office` in a name
        if not noun and at + 1 < clause.last and draft.words[at + 1] in _ADDRESSES:
            continue  # `whose registered address is in X`
        if state.place and any(word in _THERE for word in draft.words[at + 1 : at + 3]):
            parties = _owners(clause, state, at)
            if parties:
                return [_claim(clause, _topic(clause, at), parties, state.place, at, min(clause.last, at + 3))]
        where = (
            place_behind(clause, at + 1, _AT | _OF if noun or works else _AT)
            or (noun and (place_as(clause, at) or place_given(clause, at)))
            or (draft.words[at] in _INHABITS and place_right_behind(clause, at + 1))
            or None
        )
        if not where:
            continue
        first, last = where
        if not noun and clause.hits(draft.lexicon.list_nouns, at, last):
            continue  # `is found on the sanctions list of X`
        parties = _owners(clause, state, at)
        if not parties:
            continue
        opens, closes = _opening(clause, min(first, at), at), max(last, at + 1)
        state.place = draft.text_of(first, last)
        return [_claim(clause, _topic(clause, at), parties, state.place, opens, closes)]
    return []


def _opening(clause: Clause, first: int, at: int) -> int:
    """Where the words of an address begin: with the `whose` of their clause, or what stands before its noun."""
    own = clause.segment.own
    whose = (
        clause.segment.kind == "relative" and clause.first <= own < first <= at and clause.draft.words[own] in _WHOSE
    )
    return own if whose and at - own <= REACH else first


_WHOSE = words("whose dont dessen deren cuyo cuya cuyos cuyas")
_INHABITS = words("habite{,nt} habitait habitaient inhabit{,s,ed} bewohnt bewohnen")
"""Verbs of living that take the place as their object: `Il habite Lima`."""
_WORKS = words("work{,s,ed,ing} operate{,s,d} operating trade{,s,d} trading run{,s} ran active deal{,s} dealt")
_FROM = (("out", "of"), ("from",))


def _works_out_of(clause: Clause, at: int) -> bool:
    """Whether an English verb of business goes on with where from: `works out of X`, `trades from X`."""
    here = clause.draft.words
    behind = (tuple(here[at + 1 : at + 1 + len(phrase)]) == phrase for phrase in _FROM)
    return here[at] in _WORKS and clause.draft.lexicon.language == "en" and any(behind)


_IS = words("is are was were est sont está están ist sind")
_NOW = words("now currently still last actuellement désormais toujours actualmente ahora todavía derzeit jetzt noch")


def _is_said_to_be(clause: Clause, at: int) -> bool:
    """Whether a list is quoted for where a party is: `According to the entry he is now in X`."""
    draft = clause.draft
    if not clause.segment.listing_speaker or draft.words[at] not in _IS:
        return False
    to = at + 1
    while to < clause.last and draft.words[to] in _NOW:
        to += 1
    named = to + 1 < clause.last and draft.tokens[to + 1].text[0].isupper()
    return named and draft.words[to] in _IN and not draft.in_date(draft.tokens[to + 1].start)


_IN = words("in at à en au aux")


_TAILS = ("based", "registered", "headquartered", "domiciled", "incorporated")
"""Participles that English joins to a place by a hyphen."""


def _based(clause: Clause) -> list[Claim]:
    """`The Zurich-based bank X`, `X, a Zurich-registered trader`: the place is a part of the word before the party."""
    draft = clause.draft
    for at in range(clause.first, clause.last):
        word, parted = draft.words[at], draft.tokens[at - 1].text in "-–" if at > clause.first + 1 else False
        tail = next((tail for tail in _TAILS if word == tail or word.endswith(f"-{tail}")), "")
        if not tail or (word == tail and not parted):
            continue
        first = at if word != tail else at - 2
        value = draft.text_of(at, at + 1)[: -len(tail) - 1] if first == at else draft.text_of(first, first + 1)
        told = (MentionForm.NAMED, MentionForm.NOMINAL)  # `the Zurich-based bank X`, `The Zurich-based bank denies it`
        behind = [f for f in clause.parties(at + 1) if f.first - at <= REACH and f.form in told]
        apart = behind and any(draft.words[n] in draft.lexicon.prepositions for n in range(at + 1, behind[0].first))
        if behind and not apart and behind[0].root.listed and value[:1].isupper():
            party = behind[0]
            return [_claim(clause, LOCATION, [party], value, first, party.last)]
        before = _apposed_to(clause, first)
        flagged = tail == "registered" and bool(nation_of(value))  # `X, a Panama-registered tanker`
        if before is not None and value[:1].isupper() and not flagged:
            return [_claim(clause, LOCATION, [before], value, first, _end_of_noun(clause, at + 1))]
    return []


def _apposed_to(clause: Clause, at: int) -> Found | None:
    """The listed party that a description in commas begins behind: `X, a Zurich-based trader`."""
    draft = clause.draft
    comma = at - 1
    while comma > 0 and draft.words[comma] in draft.lexicon.articles:
        comma -= 1
    if comma < 1 or draft.tokens[comma].text != ",":
        return None
    beside = [f for f in draft.around(comma, 8, 1) if f.last == comma and f.form is MentionForm.NAMED and is_party(f)]
    return beside[0] if beside and beside[0].root.listed and not beside[0].root.authority else None


def _end_of_noun(clause: Clause, at: int) -> int:
    """Where the small words behind a participle end, which are the noun that it describes."""
    end = at
    while end < clause.last and end - at < REACH and clause.draft.tokens[end].text.islower():
        if clause.draft.words[end] in clause.draft.lexicon.prepositions or clause.draft.verbs[end]:
            break
        end += 1
    return end


_THERE = words("there allí allá là y dort там тоже")


def _topic(clause: Clause, at: int) -> str:
    """Whether the words are those of a list's address, or the list is quoted for them; else they only tell where."""
    quoted = bool(clause.segment.listing_speaker)
    return FactKind.ADDRESS if quoted or clause.draft.words[at] in _OWN_WORDS else LOCATION


def _owners(clause: Clause, state: State, at: int) -> list[Found]:
    """Whose address it is: the parties counted (`both`), those right before the words, or those the clause is about."""
    counted = counted_parties(clause, state) or _relative_called(clause, at)
    if counted:
        return counted
    before = [f for f in clause.parties(clause.first, at) if not f.root.authority and (not f.modifier or f.last == at)]
    own = _has_own(clause, before, at)
    if own is not None:
        return [own]
    if len(before) > 1 and _owns(clause, before[-1]) and before[-2].root is before[-1].root:
        before.pop()  # `X has its seat in Y` names whose seat it is
    if before and (before[-1].root.listed or before[-1] is clause.subject or before[-1].last == at):
        return _joined(clause, before)
    for found in (clause.head if clause.segment.kind != "main" else None, clause.subject):
        if found is not None and is_party(found) and not found.root.authority:
            return [found] if found.root.listed or found.root.kind is not MentionKind.OTHER else []
    left_out = clause.draft.lexicon.drops_subjects and at == clause.first and clause.opens_sentence
    found = antecedent_of_kind(clause.draft, clause.first, MentionKind.PERSON, "") if left_out else None
    return [found] if found is not None and found.form is MentionForm.NAMED else []  # `Reside en X`


_HAVE = words("has have had ha a tiene tienen tenía hat haben hatte")
"""Verbs before somebody's own address: `X has its address in Y`."""


def _has_own(clause: Clause, before: list[Found], at: int) -> Found | None:
    """The named subject of `has its address in Y`: the pronoun stands for it, whatever else the text was about."""
    draft = clause.draft
    own = before[-1] if before else None
    if own is None or own.form is not MentionForm.PRONOMINAL or not _owns(clause, own) or own.last < at - 1:
        return None
    if own.first <= clause.first or draft.words[own.first - 1] not in _HAVE:
        return None
    opening, _ = draft.sentences[clause.segment.sentence]
    subject = before[-2] if len(before) > 1 else clause.subject
    if subject is None or subject.form is not MentionForm.NAMED:
        # `X, listed in 2010, has its address in Y`
        named = [f for f in draft.within(opening, clause.first) if f.form is MentionForm.NAMED and is_party(f)]
        subject = named[0] if len({id(f.root) for f in named}) == 1 else None
    if subject is None or subject.form is not MentionForm.NAMED or subject.root.authority or subject.first < opening:
        return None
    return subject if is_party(subject) else None


_SENTENCES_BACK = 2
_LONGEST_POST = 4


def _relative_called(clause: Clause, at: int) -> list[Found]:
    """Who was named behind the noun for a relative by which the words for an address call him: `the son's address`."""
    draft = clause.draft
    owner = draft.tokens[at - 1].lower.removesuffix("'s").removesuffix("’s") if at > clause.first else ""
    if owner not in draft.lexicon.kin or draft.tokens[at - 1].lower == owner:
        return []
    first, _ = draft.sentences[max(0, clause.segment.sentence - _SENTENCES_BACK)]
    called = [n for n in range(first, clause.first) if draft.words[n] == owner]
    if len(called) != 1:
        return []
    near = draft.within(called[0] + 1, min(clause.first, called[0] + 1 + 3 * _LONGEST_POST))
    people = [f for f in near if f.form is MentionForm.NAMED and f.root.kind is MentionKind.PERSON and is_party(f)]
    return [f for f in people[:1] if f.first - called[0] <= _LONGEST_POST]


def _joined(clause: Clause, before: list[Found]) -> list[Found]:
    """The last party with those joined to it by `and`."""
    chosen = before[-1:]
    for found in before[-2::-1]:
        gap = clause.draft.words[found.last : chosen[0].first]
        if not gap or len(gap) > 1 or not all(w in clause.draft.lexicon.conjunctions or w == "," for w in gap):
            break
        chosen.insert(0, found)
    return chosen


def _bearer(clause: Clause, first: int, last: int) -> Found | None:
    """Whose flag or number it is: a listed party beside the words, else what the clause is about."""
    draft = clause.draft
    before = [f for f in clause.mentions(clause.first, first) if _is_known(f) and not _owns(clause, f)]
    behind = [f for f in clause.mentions(last) if _is_known(f) and f.first - last <= 2]
    if behind and behind[0].form is MentionForm.NAMED and not draft.verbs[last : behind[0].first].count(True):
        return behind[0]
    if before:
        ship = before[-1].form is MentionForm.NOMINAL and draft.words[before[-1].last - 1] in VESSELS
        return before[-1].root if ship else before[-1]
    near = (clause.head, clause.subject)
    # `El remolcador X, que Washington ata a Y, lleva el número ...`: the subject goes before the name last before it
    for found in reversed(near) if clause.segment.kind == "main" else near:
        if found is not None and _is_known(found):
            return found
    named = any(word in VESSELS for word in draft.words[clause.first : clause.last])
    if named:
        return vessel_before(draft, clause.first)
    if tuple(draft.words[clause.first : clause.first + 2]) in (("that", "one"), ("this", "one")):
        return _last_thing(clause)
    if any(draft.words[at] in _SHIPS for at in range(clause.first, first)):
        return vessel_before(draft, clause.first) or _last_thing(clause)
    subject = clause.subject
    taken_up = subject is not None and subject.form is MentionForm.PRONOMINAL and not subject.root.authority
    return subject if taken_up and subject is not None and subject.root.kind is MentionKind.ORGANIZATION else None


def _last_thing(clause: Clause) -> Found | None:
    """The one thing on record that the sentence before names, for which `she` stands."""
    draft, number = clause.draft, clause.segment.sentence
    first, _ = draft.sentences[max(0, number - 1)]
    known = [f for f in draft.within(first, clause.first) if f.form is MentionForm.NAMED and _is_known(f)]
    return known[0] if len({id(f.root) for f in known}) == 1 else None


_SHIPS = frozenset({"she", "her"})
"""Pronouns for a ship, in English."""


def _owns(clause: Clause, found: Found) -> bool:
    """Whether a mention is a pronoun that says whose something is: `On their sheet she flies the flag of X`."""
    return found.form is MentionForm.PRONOMINAL and clause.draft.words[found.first] in clause.draft.lexicon.possessives


def words_open(clause: Clause, first: int) -> int:
    """Return the first token of a clause that is no conjunction and no word that opens what somebody says."""
    lexicon = clause.draft.lexicon
    while first < clause.last - 1 and clause.draft.words[first] in lexicon.conjunctions | lexicon.content_words:
        first += 1
    return first


def _is_known(found: Found) -> bool:
    """Whether a mention may be a listed firm or ship."""
    root = found.root
    return root.listed and not root.authority and root.kind is not MentionKind.PERSON and not found.place


def _claim(clause: Clause, topic: str, parties: list[Found], value: str, first: int, last: int) -> Claim:
    begins = max(
        (n + 1 for n in range(clause.first, first) if clause.draft.tokens[n].text == ";"), default=clause.first
    )
    own = [f.first for f in parties if begins <= f.first < first]
    whole = not own and clause.segment.kind in ("main", "coordinate", "content", "subordinate")
    opens = words_open(clause, begins) if whole else min([first, *own])
    return clause.make(
        OtherClaim,
        span=clause.draft.span(opens, last),
        parties=clause.ids(parties),
        topic=str(topic),
        value=value,
        when=clause.when(),
        says=f"{' and '.join(f.root.name or 'the party' for f in parties[:3])}: {topic} {value}",
    )
