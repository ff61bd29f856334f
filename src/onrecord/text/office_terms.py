"""Offices by their grammar: a head noun, its rank, and what it is of; in English, French, Spanish, German and Russian.

`First Deputy General Director of Marine Transportation at Quarno Shipping` is the office `director`, the rank `deputy`,
and the words that follow. The head nouns of five languages stand for one office each, so that `заместитель
генерального директора` and `Deputy General Director` are the same one.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from onrecord.text.normalize import fold
from onrecord.text.phrases import PhraseTable

_HEADS = {
    "rank": "chief corporal;chief sergeant;chief warrant officer;chief petty officer;chief master sergeant",
    "prime minister": "prime minister;premier ministre;premiere ministre;primer ministro;primera ministra;"
    "ministerprasident*;premierminister*;premier;премьер*",
    "minister": "minister;ministers;ministre;ministres;ministro;ministra;ministros;ministerin;ministern;ministerium;"
    "министр;министра;министру;министром;министры;portfolio;portefeuille;cartera;портфель",
    "governor": "governor;governors;gouverneur*;gobernador*;губернатор*",
    "mayor": "mayor;maire;alcald*;burgermeister*;oberburgermeister*;мэр;мэра;мэром",
    "ambassador": "ambassador*;ambassad*;embajador*;botschafter*;посол;посла;послом",
    "judge": "magistrat;magistrate*;magistrad*;chief justice;judge;judges;cadi;kadi;qadi;juge;juez;jueza;"
    "richter*;judges;судья;судьи;судьей;кади;кадием",
    "speaker": "speaker;house speaker;parliament speaker;parlamentsprasident*;спикер*",
    "president": "head of state;chef de l etat;chef d etat;cheffe de l etat;cheffe d etat;jefe de estado;"
    "jefe del estado;jefa de estado;jefa del estado;staatsoberhaupt*;staatschef*;глава государства;главы государства;"
    "главой государства;главу государства;president;presidente;presidenta;presidente de la republica;prasident*;"
    "президент*",
    "chair": "chairman;chairwoman;chairperson;chair;president du conseil;presidente del consejo;vorsitzende*;"
    "vorstandsvorsitzende*;председател*;пред;преда;предом;преду",
    "director": "director;directors;managing director;general director;director general;executive director;"
    "chief executive;chief executive officer;ceo;general manager;manager;"
    "diretor;diretora;directora;direttor*;direttrice;directeur;directrice;directeur general;directrice generale;"
    "directeur executif;pdg;gerant;gerante;"
    "administrateur delegue;directora;directores;director gerente;directora gerente;gerente;gerente general;"
    "director ejecutivo;consejero delegado;"
    "direktor*;generaldirektor*;geschaftsfuhr*;director;"
    "директор*;генеральный директор;генерального директора;генеральным директором;гендиректор*;управляющ*",
    "chief of staff": "chief of staff;chief of general staff;chief of the general staff;chief of defence staff;"
    "chief of defense staff;chief of the defence staff;military chief of staff;chef d etat major;"
    "chef de l etat major;chef d etat major general;jefe del estado mayor;jefe de estado mayor;generalstabschef*;"
    "stabschef*;начальник штаба;начальника штаба;начальником штаба;начальник генштаба;начальником генштаба;"
    "начальник генерального штаба;начальником генерального штаба",
    "commander": "commander;commanders;commander in chief;commandant;commandants;commandant en chef;comandante*;"
    "comandante en jefe;kommandeur*;kommandant*;befehlshaber*;oberbefehlshaber*;"
    "командир*;командующ*;главнокомандующ*;комендант*",
    "inspector general": "inspector general;inspecteur general;generalinspekteur*;генеральный инспектор;"
    "генеральным инспектором",
    "prosecutor": "prosecutor general;general prosecutor;attorney general;prosecutor;procureur general;procureur;"
    "procurador*;procurator*;"
    "fiscal general;fiscal;generalstaatsanwalt*;staatsanwalt*;генпрокурор*;прокурор*;генеральный прокурор;"
    "генеральным прокурором;генерального прокурора",
    "secretary general": "secretary general;general secretary;secretaire general;secretaire generale;"
    "secretario general;secretaria general;generalsekretar*;генсек*;генеральный секретарь;генеральным секретарем;"
    "генерального секретаря",
    "spokesperson": "spokesman;spokeswoman;spokesperson;porte parole;porta voz;portavoce;portavoz;vocero;vocera;"
    "sprecher*;pressesprecher*;"
    "пресс секретар*;пресс-секретар*;официальный представитель;официальным представителем",
    "rapporteur": "rapporteur*;ponente;relator;relatora;berichterstatter*;докладчик*",
    "financier": "financier;financiers;financiere;financista;finanzier*;финансист*",
    "shareholder": "shareholder*;actionnaire*;accionista*;aktionar*;gesellschafter*;акционер*",
    "treasurer": "treasurer*;tresorier*;tesorer*;schatzmeister*;kassenwart*;казначе*",
    "adviser": "adviser*;advisor*;counsellor;counselor;conseiller*;asesor;asesora;asesores;consejero;consejera;"
    "assessor*;conselheir*;consiglier*;berater*;sonderberater*;советник*",
    "coordinator": "coordinator*;coordonnateur*;coordonnatrice*;coordinateur*;coordinatrice*;coordinador*;"
    "koordinator*;координатор*",
    "representative": "envoy;envoys;special envoy;presidential envoy;envoye special;enviado especial;"
    "sondergesandte*;sonderbeauftragte*;полпред*;посланник*;полномочный представитель;"
    "полномочного представителя;полномочным представителем;representative*;representant*;representante*;"
    "vertreter*;reprasentant*;представител*",
    "official": "official;officials;functionary;functionaries;fonctionnaire*;funcionari*;funktionar*;beamte*;beamtin;"
    "чиновник*;сотрудник*;сотрудниц*",
    "secretary": "secretari*;segretari*;secretary;secretaire;secretario;secretaria;sekretar*;секретар*",
    "member of parliament": "member of parliament;mp;lawmaker;legislator;parliamentarian;depute;deputee;diputad*;"
    "parlamentario;abgeordnete*;депутат*;парламентари*",
    "member": "member;members;membre;membres;miembro;miembros;membro;membros;membri;mitglied*;член;члена;членом",
    "commissioner": "commissioner;commissaire;comisario;comisionado;comissari*;commissari*;"
    "kommissar*;polizeichef*;комиссар*",
    "founder": "founder;founders;co founder;cofounder;co founders;cofounders;fondateur*;fondatrice*;cofondat*;"
    "co fondateur*;fundador*;cofundador*;fondator*;cofondator*;grunder*;mitgrunder*;mitbegrunder*;begrunder*;"
    "основател*;сооснов*;"
    "учредител*;создател*",
    "owner": "owner;owners;co owner;proprietor;proprietaire*;coproprietaire*;propietari*;duen*;besitzer*;"
    "dono;dona;proprietari*;titolare;eigentumer*;inhaber*;miteigentumer*;владел*;совладел*;собственник*",
    "trafficker": "smuggler*;trafficker*;trafiquant*;contrebandier*;contrabandista*;traficante*;schmuggler*;"
    "*schmuggler;контрабандист*",
    "in business": "businessman;businesswoman;businessperson;trader;traders;merchant*;homme d affaires;"
    "femme d affaires;commercant*;negociant*;empresari*;comerciante*;geschaftsmann*;geschaftsfrau;kaufmann*;"
    "unternehmer*;handler;предпринимател*;бизнесмен*;торгов*",
    "head": "head;heads;chief;boss;leader;leaders;chieftain;emir;amir;chef;cheffe;chefs;dirigeant*;patron;patronne;"
    "responsable;meneur;jefe;jefa;chefe;chefes;capo;capi;responsabile;lider;lideres;dirigente*;cabecilla*;"
    "responsable;leiter*;anfuhrer*;fuhrer*;chefin;"
    "haupt*;oberhaupt*;hauptling*;глава;главы;главу;главе;главой;главар*;лидер*;руководител*;"
    "начальник*;начальниц*;эмир;эмира;эмиром;вождь;вождя;вождем;вожди;шеф;шефа;шефом;предводител*",
}
"""Head nouns by the office that they name, folded, apostrophes and hyphens as spaces."""
_COMPOUNDS = {
    "minister": "minister",
    "ministerin": "minister",
    "chef": "head",
    "chefin": "head",
    "direktor": "director",
    "kommandeur": "commander",
    "kommandant": "commander",
    "sprecher": "spokesperson",
    "sprecherin": "spokesperson",
    "fuhrer": "head",
    "anfuhrer": "head",
    "leiter": "head",
    "schmuggler": "trafficker",
    "handler": "in business",
    "hauptling": "head",
    "berater": "adviser",
    "mitglied": "member",
}
"""German nouns that end so: `Justizminister`, `Geheimdienstchefs`."""
_COMPOUND = re.compile(
    rf"^(?P<of>\w{{3,}}?)s?(?P<head>{'|'.join(sorted(_COMPOUNDS, key=len, reverse=True))})(?:e?s|n|en)?$"
)
_DEPUTY = re.compile(
    r"^(?:deputy|deputies|vice|assistant|under|adjoint\w*|adjunt\w*|stellvertret\w*|vize|заместител\w*|зам|замглавы|"
    r"вице|segundo|segunda|second|sub)$"
)
_UNDER = "under"
"""A word for a deputy right before the head noun alone: `under secretary`, not `served under the minister`."""
_PREFIX = re.compile(r"^(?:vice|vize|sub|ex|вице|зам|экс)(?=\w{4})")
_BEHIND = re.compile(r"^(?:adjoint\w*|adjunt[oa]s?)$")
"""Words for a deputy that stand behind the head noun: `directeur général adjoint`."""
_FORMER = re.compile(
    r"^(?:former|formerly|previous|previously|ex|once|ancien\w*|antigu\w*|anterior\w*|ehemalig\w*|fruher\w*|einstig\w*|"
    r"бывш\w*|прежн\w*|ранее|exministr\w*)$"
)
_TOKEN = re.compile(r"[^\W_]+|[.,;:()/\[\]|–—•]")
_ACRONYM = re.compile(r"\(([A-Z][A-Z\d ]{1,9})\)")
"""An acronym behind a name, in brackets: it is what an office is of too."""
_GLOSS = re.compile(r"(?<=[a-z]) \((?!Former|Acting|Retired|Deceased|Interim)([A-Z][a-z]{3,20})\)")
"""A noun in brackets behind what an office is of, which says more of it: `of Security (Intelligence)`."""
_JOINTS = re.compile(r"[’'\-]")
_ENDS = frozenset(".;:([)]|•–—")
_AND = frozenset("and or as und y e et и sowie".split())
_VERBS = frozenset(
    "is was are were be been has had have served serves acted acts became becomes named appointed said est fut etait a"
    " ist war wurde era fue es является был была under until since".split()
)
"""Words at which the words before an office, or those of what it is of, end."""
_FAR_OFFICE = frozenset(
    "by with to from under against between for of du de des del von der an par por des zum zur".split()
)
"""Words behind which an office is somebody else's: `advisor to the Governor`, `arrested by the judge`."""
_ARTICLES = frozenset(
    "the a an his her its their le la les l el los las der die das den dem des un une una ein eine".split()
)
_LESSER = frozenset(
    fold(word)
    for word in "senior local regional provincial district spiritual religious political ideological youth cell"
    " tribal militia"
    " field local locaux regionaux spirituel religieux politique provinciaux espiritual religioso politico regionales"
    " lokaler regionaler geistlicher religioser politischer духовный духовным полевой полевым местный"
    " региональный".split()
)
MOST_LESSER = 2
"""Words before a head noun that may make it less: `a senior military leader`."""
MOST_BEFORE = 5
"""Words before a head noun that may say what the office is of: `Houthi Naval Forces Chief of Staff`."""
MOST_AFTER = 16


def _folded(word: str) -> str:
    """A word as folded texts have it, in which `й` is `и`; the star at its end stays."""
    return fold(word.rstrip("*")) + "*" * word.endswith("*")


def _tables() -> PhraseTable:
    rows: dict[str, str] = {}
    for office, phrases in _HEADS.items():
        for phrase in phrases.split(";"):
            if phrase and not phrase.startswith("*"):
                rows.setdefault(" ".join(_folded(word) for word in phrase.split()), office)
    return PhraseTable(rows)


_TABLE = _tables()


class Office(NamedTuple):
    """One office that words name: what it is, whether the deputy's, whether a former one, and what it is of.

    `of` holds the words after the head noun, and `before` those that stand before it; either may be empty. `lesser`
    says that it is less than the one at the head of the body: a senior or a regional leader.
    """

    name: str
    deputy: bool
    former: bool
    of: str
    before: str
    lesser: bool = False


class _Word(NamedTuple):
    text: str
    folded: str


_FORMER_APART = re.compile(r"\((former|formerly|ex|ancien|ancienne)\)", re.IGNORECASE)
"""`(Former) Deputy Head`: as some entries write it."""


@lru_cache(maxsize=16384)
def offices_in(text: str) -> tuple[Office, ...]:
    """Return the offices that a phrase or a sentence of an entry gives its subject, in order.

    An office behind `to the`, `of the` or `by the` is another's: `special adviser to the Governor` names one office.
    """
    text = _FORMER_APART.sub(r" \1 ", text)
    plain = _GLOSS.sub(r" and \1", _ACRONYM.sub(r" \1 ", _JOINTS.sub(" ", text)))
    words = [_Word(m.group(), fold(m.group())) for m in _TOKEN.finditer(plain)]
    heads = _heads([word.folded for word in words])
    floors = [0, *(head[1] for head in heads)]
    ranked = [(head, _modifiers(words, head[0], floor)) for head, floor in zip(heads, floors, strict=False)]
    own = [(head, rank) for head, rank in ranked if not _is_anothers(words, rank[0]) and not _is_whose(words, head)]
    found: list[Office] = []
    for number, ((first, last, name, inner), (start, deputy, former)) in enumerate(own):
        if last < len(words) and _DEPUTY.match(words[last].folded) and words[last].folded != _UNDER:
            # `directeur adjoint`; `minister under the old regime` is no deputy
            deputy, last = True, last + 1
        end = _end_of(words, last, [rank[0] for _, rank in own[number + 1 :]])
        within = [word for word in words[start:first] if not _is_rank(word.folded)]  # `Deputy | Defence | Minister`
        before = " ".join([inner, *(word.text for word in (*words[_opening(words, start) : start], *within))]).strip()
        prefix = _PREFIX.match(words[first].folded)
        former = former or (prefix is not None and prefix[0] in ("ex", "экс"))
        deputy = deputy or (prefix is not None and prefix[0] not in ("ex", "экс"))
        of = " ".join(word.text for word in words[last:end]).strip(" ,")
        lesser = any(word.folded in _LESSER for word in words[max(0, first - MOST_LESSER) : first])
        lesser = lesser or _is_one_of(words, first)
        found.append(Office(name, deputy, former, of, before, lesser))
    return tuple(found)


class HeadNoun(NamedTuple):
    """A head noun among the words of a report: its words `[first, last)`, and the office."""

    first: int
    last: int
    name: str


def head_nouns(words: Sequence[str]) -> list[HeadNoun]:
    """Return the head nouns of offices among words in order; `vice-ministre` and `Justizminister` are one word each."""
    pieces = [(piece, at) for at, word in enumerate(words) for piece in fold(_JOINTS.sub(" ", word)).split()]
    if not pieces:
        return []
    found = []
    for first, last, name, _ in _heads([piece for piece, _ in pieces]):
        end = last + 1 if last < len(pieces) and _BEHIND.match(pieces[last][0]) else last
        found.append(HeadNoun(pieces[first][1], pieces[end - 1][1] + 1, name))
    return found


def _heads(folded: list[str]) -> list[tuple[int, int, str, str]]:
    """The head nouns: first and last token, the office, and what a compound says that it is of."""
    found = [(hit.first, hit.last, hit.value, "") for hit in _TABLE.find([_bare(word) for word in folded])]
    taken = {at for first, last, _, _ in found for at in range(first, last)}
    for at, word in enumerate(folded):
        match = None if at in taken else _COMPOUND.match(word)
        if match is not None:
            found.append((at, at + 1, _COMPOUNDS[match["head"]], match["of"]))
    return sorted(found)


def _bare(word: str) -> str:
    """A word without the prefix of a deputy: `viceministro`, `subdirector`."""
    return _PREFIX.sub("", word)


def _modifiers(words: list[_Word], first: int, floor: int) -> tuple[int, bool, bool]:
    """Where the modifiers of a head noun begin, and whether they make it a deputy's or a former one."""
    at, deputy, former = first, False, False
    start = first
    while at > floor and first - at < MOST_BEFORE:
        word = words[at - 1].folded
        if _DEPUTY.match(word) and (word != _UNDER or at == first):
            deputy, start = True, at - 1
        elif _FORMER.match(word):
            former, start = True, at - 1
        elif not (word in _ARTICLES or word in _RANKS or word.isalpha()) or word in _VERBS | _AND | _FAR_OFFICE:
            break
        at -= 1
        if word in _ARTICLES or word in _RANKS:
            start = min(start, at) if at == start - 1 else start
    return start, deputy, former


_RANKS = frozenset(
    fold(word)
    for word in "first second senior acting interim honorary principal chief special general supreme overall current"
    " lead premier"
    " premiere par interim interino interina principal especial speciale special erster erste ersten zweiter oberster"
    " obersten oberste hochster первый первым первого временный верховный верховным верховного"
    " специальный специальным paramount supreme top key managing executive military".split()
)


def _is_rank(word: str) -> bool:
    return word in _RANKS or word in _ARTICLES or bool(_DEPUTY.match(word) or _FORMER.match(word))


def _opening(words: list[_Word], start: int) -> int:
    """The first of the words before an office that may say what it is of."""
    at = start
    while at > 0 and start - at < MOST_BEFORE:
        word = words[at - 1]
        if word.text in _ENDS or word.text == "," or word.folded in _VERBS | _AND | _FAR_OFFICE:
            break
        at -= 1
    return at


def _is_anothers(words: list[_Word], start: int) -> bool:
    for at in range(start - 1, max(0, start - MOST_BEFORE) - 1, -1):
        word = words[at]
        if word.text in _ENDS or word.text == "," or word.folded in _VERBS | _AND:
            return False
        if word.folded in _FAR_OFFICE:
            return not (at and words[at - 1].folded in _ONE)
    return False


def _is_one_of(words: list[_Word], first: int) -> bool:
    """Whether an office is one of several: `one of the leaders of X`, `l'un des chefs`, `один из лидеров`."""
    near = range(max(1, first - MOST_LESSER - 1), first)
    return any(words[at - 1].folded in _ONE and words[at].folded in _OF_SEVERAL for at in near)


_ONE = frozenset("one un une uno una einer eine eines einem один одна одним одной одного among".split())
_OF_SEVERAL = frozenset("of des de du dei degli dos das der den из".split())
"""Words of `one of`, behind which stand those who share an office."""


_GENITIVE = re.compile(
    r"(?:президента|премьера|министра|губернатора|директора|председателя|главы|мэра|руководителя|начальника)"
)
"""Russian offices in the genitive, which behind another noun are of whom that one is: `охрана президента`."""


def _is_whose(words: list[_Word], head: tuple[int, int, str, str]) -> bool:
    """Whether a Russian office says whose a thing is, behind a noun that an office before it is of."""
    first = head[0]
    if not first or not _GENITIVE.fullmatch(words[first].folded):
        return False
    before = words[first - 1]
    if first < LEAST_OWNED and not _TABLE.find([_bare(before.folded)]):
        return False
    return before.folded.isalpha() and before.folded not in _AND and not _MODIFIER.match(before.folded)


LEAST_OWNED = 2
"""Words before an office that says whose something is: the head noun, and what it is of."""
_MODIFIER = re.compile(
    r"(?:заместител|бывш|прежн|перв|и\.?о|врио|вице|генеральн|исполняющ|пост|должност|кресл|обязанност|портфел|рол)\w*"
)


def _end_of(words: list[_Word], first: int, later: list[int]) -> int:
    """The token at which what an office is of ends: a mark, a verb, or the next office of the same person."""
    limit = min([first + MOST_AFTER, len(words), *later[:1]])
    at = first
    commas = 0
    while at < limit:
        word = words[at]
        if word.text in _ENDS or word.folded in _VERBS:
            break
        commas += word.text == ","
        if commas > 1:
            break
        at += 1
    return at
