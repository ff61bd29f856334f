"""Firm words: words for what a firm does, by which a name is that of a firm and of no person."""

from collections.abc import Sequence

from onrecord.text.names import part_of
from onrecord.text.nations import nation_of
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
_PRODUCTS = frozenset(
    fold(word)
    for word in "petrochemical petrochemicals petroleum petrol oils lubricants goldmines mines timber fruit"
    " fruits"
    " seafood seafoods vegetables sugar flour coffee cocoa rubber plastics plastic glass paper leather fertilizer"
    " fertilizers pesticides cosmetics perfumes pharmaceuticals electronics computers computing software hardware"
    " semiconductors optics machinery tractors automotive automobiles spares tyres batteries drones avionics aerospace"
    " alarms alarmas security securities lottery lotteries casino casinos gaming betting newspapers newspaper magazine"
    " television televisión télévision televizija televidenie radio broadcasting property realty housing leasing rental"
    " rentals auto autos garage taxi bus railway railways shipbuilding shipbrokers chandlers stevedoring bunkering"
    " catering bakery brewery distillery winery dairy poultry livestock slaughterhouse fishery fishing"
    " mercantile marketing advertising consultancy accounting notary brokerage brokers exchangers forex"
    " petroquímica petrolera petróleos combustibles lubricantes frutas verduras azúcar café caucho plásticos vidrio"
    " papel cuero fertilizantes cosméticos perfumes farmacéutica electrónica computadoras maquinaria repuestos llantas"
    " lotería casinos periódico televisora radiodifusora inmobiliarias arrendadora alquiler panadería cervecería"
    " lácteos avícola pesquería publicidad contabilidad corredores muebles joyería calzado confecciones"
    " pétrochimie pétrochimique pétrolière carburants lubrifiants fruits légumes sucre caoutchouc plastiques verre"
    " papier cuir engrais cosmétiques parfums pharmaceutique électronique ordinateurs machines pneus loterie journal"
    " location boulangerie brasserie laiterie pêcherie publicité comptabilité courtage meubles bijouterie chaussures"
    " petrochemie erdöl kraftstoffe schmierstoffe obst gemüse zucker kautschuk kunststoffe glas papier leder dünger"
    " kosmetik elektronik maschinen maschinenbau ersatzteile reifen lotterie zeitung fernsehen rundfunk immobilien"
    " vermietung bäckerei brauerei molkerei fischerei werbung buchhaltung möbel schmuck spedition transporte"
    " нефтехим нефтепродукт нефть газ лес сахар стекло бумага техника электроника машины недвижимость реклама"
    " телевидение лизинг маркетинг консалтинг".split()
)
"""Words for what a firm makes or deals in, which are in no person's name and in no place's."""
_SITES = frozenset(
    "port seaport terminal dock docks depot warehouse park tower plaza mall market store stores shop club house"
    " center centre hotel resort club clinic hospital school college stadium estate ranch puerto muelle depósito bodega"
    " parque torre plaza centro mercado tienda port entrepôt parc tour centre marché magasin hafen lager markt haus"
    " oil gas gold silver diamond diamonds copper iron power water sport sports fashion star blue one jv joint venture"
    " sea sun world global trans euro asia pacific crown royal royale imperial first".split()
)
"""Words that names of firms have as well as others do, beside which a name is looked up with a legal form too."""
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
    land = any(word.isupper() or nation_of(word) for word in capitals[-1:])  # `Veskneft USA`
    told = land or any(map(tells_firm, capitals)) or _has_site(capitals)
    return joined or (told and len(capitals) == len(words))


def _has_site(capitals: Sequence[str]) -> bool:
    """Whether a name of three words or more has one that firms have as well as places: `Vesk Dry Port`."""
    return len(capitals) > LEAST_WORDS and any(fold(word) in _SITES for word in capitals)


def is_firm_word(word: str) -> bool:
    """Return whether a word says what a firm does, in any of its spellings: `Construction`, `Inversiones`."""
    folded = fold(word)
    return folded in _WORDS or (len(folded) >= SHORTEST and part_of(folded).text in _FORMS)


def tells_firm(word: str) -> bool:
    """Return whether a word tells that a name is a firm's: what it does, makes or deals in."""
    return is_firm_word(word) or fold(word) in _PRODUCTS
