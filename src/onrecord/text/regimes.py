"""Regimes: the countries that a sanctions programme is about, and whether a text speaks of one of them."""

import re
from collections.abc import Collection
from functools import lru_cache

from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold

_CODES = {
    "drc": ("democratic republic of the congo",),
    "drcongo": ("democratic republic of the congo",),
    "car": ("central african republic",),
    "gb": ("guinea-bissau",),
    "cdi": ("ivory coast",),
    "dprk": ("north korea",),
    "darfur": ("sudan",),
    "southsudan": ("south sudan",),
    "irgc": ("iran",),
    "ifsr": ("iran",),
    "ifca": ("iran",),
    "magnit": ("russia",),
    "caatsa": (),
    "burma": ("myanmar",),
    "taliban": ("afghanistan",),
    "ukraine": ("ukraine", "russia"),
    "hk": ("hong kong",),
    "ns": (),
}
"""First words of the programmes of the UN and OFAC that are no name of a country; those without one name none.

The law of MAGNIT is that of the United States of 2012 on Russia; what IFSR, IFCA and IRGC stand for is Iranian.
Programmes of no country (SDGT, SDNTK, GLOMAG, Al-Qaida) are left out.
"""
_WORDS = {
    "democratic republic of the congo": "congo kongo rdc drc drk конго дрк kinshasa kinshassa киншас* kivu киву ituri",
    "central african republic": "centrafrique centrafricaine centrafricain centroafricana zentralafrika* bangui банги"
    " центральноафрикан* central-african central-africans republica-centroafricana",
    "guinea-bissau": "guinea-bissau guinee-bissau guine-bissau bissau bisau бисау гвинея-бисау гвинеи-бисау",
    "ivory coast": "ivory-coast cote-divoire costa-de-marfil elfenbeinkuste elfenbeinkueste ivorian* ivoirien* abidjan"
    " кот-дивуар* абиджан*",
    "north korea": "north-korea north-korean* dprk pyongyang nordkorea* coree-du-nord nord-coreen* corea-del-norte"
    " norcorean* pjongjang кндр северной-кореи северная-корея северную-корею северокореи* северокорейс* пхеньян*",
    "south sudan": "south-sudan south-sudanese sudsudan* soudan-du-sud sud-soudanais* sudan-del-sur южныи-судан"
    " южного-судана южном-судане juba джуб*",
    "sudan": "darfur darfour дарфур* khartoum khartum jartum хартум*",
    "libya": "tripoli benghazi bengasi триполи бенгази",
    "mali": "bamako tombouctou timbuktu бамако тимбукту",
    "syria": "damascus damas damasco damaskus дамаск*",
    "iraq": "baghdad bagdad багдад*",
    "yemen": "sanaa saada саада",
    "somalia": "mogadishu mogadiscio mogadischu могадишо",
    "haiti": "port-au-prince puerto-principe порт-о-пренс*",
    "belarus": "minsk минск*",
    "nicaragua": "managua манагуа",
    "lebanon": "beirut beyrouth бейрут*",
    "burundi": "bujumbura бужумбур*",
    "myanmar": "yangon rangoon naypyidaw",
    "hong kong": "hong-kong hongkong гонконг*",
    "cuba": "havana la-habana la-havane havanna гаван*",
    "zimbabwe": "harare хараре",
    "venezuela": "caracas каракас*",
    "iran": "tehran teheran тегеран*",
    "russia": "moscow moscou moscu moskau москв*",
    "ukraine": "crimea crimee krim крым*",
    "afghanistan": "kabul kaboul кабул*",
}
"""Words for a country beside those for its people, folded; a hyphen stands for a space, `*` for any ending."""


def _pattern(words: str) -> re.Pattern[str]:
    parts = [
        re.escape(word.rstrip("*")).replace(r"\-", " ") + (r"\w*" if word.endswith("*") else "")
        for word in words.split()
    ]
    return re.compile(rf" (?:{'|'.join(parts)}) ")


_PATTERNS = {country: _pattern(words) for country, words in _WORDS.items()}
_LONGEST_CODE = 3
"""Letters up to which a word of a programme is an acronym, and begins no country's name."""
_LETTERS = re.compile(r"[a-z]+")


_NAMES = {
    "korea north": "north korea",
    "democratic peoples republic of korea": "north korea",
    "north korean": "north korea",
    "congo democratic republic of the": "democratic republic of the congo",
    "congolese": "democratic republic of the congo",
    "central african": "central african republic",
    "cote divoire": "ivory coast",
    "ivorian": "ivory coast",
    "guinea bissau": "guinea-bissau",
}
"""Other names, folded, under which lists give the countries that people are nationals of."""


@lru_cache(maxsize=1024)
def country_of(nationality: str) -> str:
    """Return the English name of the country that a list gives as a nationality; empty where it is none known here."""
    folded = fold(nationality)
    return _NAMES.get(folded) or (folded if folded in _PATTERNS else nation_of(nationality))


@lru_cache(maxsize=1024)
def regime_countries(programme: str) -> tuple[str, ...]:
    """Return the countries that a programme is about, by its name; none where it is about no country."""
    words = _LETTERS.findall(fold(programme))
    for word in (" ".join(words), *words):
        if word in _CODES:
            found = _CODES[word]
        elif " " in word and words[0] in _CODES:
            continue
        else:
            nation = nation_of(word) if len(word) > _LONGEST_CODE else ""
            found = (nation,) if nation else ()
        if found:
            return found
    return ()


def country_spoken_of(countries: Collection[str], text: str, nations: Collection[str]) -> str:
    """Return which of the countries a report speaks of; empty where it speaks of none.

    Args:
        countries: English names.
        text: The folded report, between spaces.
        nations: The countries that words of the report mean (`text.nations`).
    """
    for country in countries:
        if country in nations or (country in _PATTERNS and _PATTERNS[country].search(text)):
            return country
    return ""
