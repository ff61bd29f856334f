"""Firm words: words for what a firm does, by which a name is that of a firm and of no person."""

from collections.abc import Sequence

from onrecord.text.names import part_of
from onrecord.text.normalize import fold

SHORTEST = 5
"""Letters of a word for a firm; shorter ones are abbreviations, or somebody's name (`Dev`)."""
_FORMS = frozenset(
    "int trd ind tech eng mfg foundation bank petro dev inv hold ent elec mach univ inst mgmt prod exch imp exp transp"
    " constr agr pharm ship".split()
)
"""Common forms of words for firms that have several spellings (`text.name_words`)."""
_WORDS = frozenset(
    fold(word)
    for word in "energy finance financial financing media printing publishing insurance aviation airlines cargo"
    " logistics mining cement steel aluminum aluminium textiles textile motors foods restaurant gallery"
    " farms parts equipment materials metals minerals solutions systems consulting consultants tours travel resources"
    " properties headquarters telecom telecommunications communications broadcasting refinery shipyard airways"
    " chemicals chemical chimie cooperative laboratories laboratory procurement supplies engineers contracting"
    " contractors remittance jewellery jewelry diamonds polymer polymers tobacco fisheries timber"
    " energía energia énergie energetika finanzas financiera finances financière imprenta imprimerie seguros assurances"
    " aviación aviação aerolíneas logística logistique minería minera mineração mines ciment cementos acero textil"
    " alimentos restaurante agencia agência consultores consultoria turismo voyages recursos ressources propiedades"
    " inmobiliaria imobiliária immobilière cooperativa coopérative laboratorio laboratoire pesquera distribuidora"
    " rancho hacienda frigorífico ganadera ferretería farmacia droguería clínica fazenda gasolinera advisors advisory"
    " importadora exportadora constructora inversora transportes suministros ingenieros"
    " energie finanz versicherung logistik bergbau stahl reederei werft genossenschaft"
    " энергия энерго финанс строй инвест холдинг банк торг".split()
)
_AND = frozenset("and & y et und и + e".split())
_ENDINGS = (
    "company,sa,ltd,limited,ooo,co ltd,co,llc,ltda,group,oao,corporation,company limited,jsc,ao,sas,trading corporation"
    ",corp,inc,trading,enterprise,trading company,company ltd,gmbh,sal,co limited,pao,sarl,holding,trading llc"
    ",general trading llc,international,fze,srl,farm,establishment,shipping company limited,shipping co ltd,shipping co"
    ",shipping company,industrial company,industrial group,group co ltd,group limited,rl,pvt ltd,pte ltd,kk,eood"
    ",trading co ltd,international limited,international company,organization,foundation"
    ",ag,plc,nv,bv,ab,spa,sl,kg,gmbh co kg,ojsc,pjsc,cjsc,zao,llp,lp,pty ltd,sdn bhd,bhd,ood,ad,doo"
    ",fzco,dmcc,eurl,sarl au,sa de cv"
).split(",")
"""What reports leave out of the names of bodies: the endings that the lists of the UN and OFAC have most often."""
LEAST_WORDS = 2


def without_form(folded: str) -> tuple[str, ...]:
    """Return the folded names that a body may have on a list which a report names without its legal form."""
    return tuple(f"{folded} {ending}" for ending in _ENDINGS)


def is_body_name(words: Sequence[str]) -> bool:
    """Return whether words written as a name are that of a body by one of them, or by the `and` that joins them.

    `Vesk Construction`, `Orlan Security and Guard`.
    """
    capitals = [word for word in words if word[0].isupper()]
    if len(capitals) < LEAST_WORDS or not words[0][0].isupper() or not words[-1][0].isupper():
        return False
    joined = any(word.lower() in _AND for word in words[1:-1])
    return (joined or len(capitals) == len(words)) and (joined or any(is_firm_word(word) for word in capitals))


def is_firm_word(word: str) -> bool:
    """Return whether a word says what a firm does, in any of its spellings: `Construction`, `Inversiones`."""
    folded = fold(word)
    return folded in _WORDS or (len(folded) >= SHORTEST and part_of(folded).text in _FORMS)
