"""Posts and trades in the words of several languages, and as the lists write them in English."""

import re
from functools import lru_cache

from onrecord.text.normalize import fold

_POSTS = {
    "chief of staff": (
        r"chief of (?:the )?(?:general )?(?:defen[cs]e )?staff",
        "chef d etat major|chef de l etat major|jefe (?:del|de) estado mayor|(?:general)?stabschefs?|начальник(?:а|ом)? (?:генерального )?штаба|начальник(?:а|ом)? генштаба",
    ),
    "adviser": (
        r"(?:special )?advis[eo]rs?|counsell?or",
        "conseillers?|conseillere|conseille|asesor(?:a|es)?|asesora a|consejero|berater(?:in|s)?|berat|советник(?:а|ом)?",
    ),
    "cadi": (r"[ck]adi|qadi|islamic judge", "cadi|qadi|kadis?|кади(?:й|я|ем)?"),
    "mayor": (r"mayor", "maires?|alcaldes?|alcaldesa|(?:ober)?burgermeister(?:in|s)?|мэр(?:а|ом)?"),
    "tribal chief": (
        r"(?:paramount |tribal )?(?:chief|sheikh|leader) of the \w+(?: \w+)? tribe|tribal (?:chief|leader)|paramount chief",
        "chef tribal|chef de (?:la )?tribu|jefe tribal|jefe de la tribu|stammesfuhrers?|stammeschefs?|вожд(?:ь|я|ем) племени|верховн\\w+ вожд(?:ь|я|ем)",
    ),
    "head of intelligence": (
        r"(?:head|chief|director) of (?:military )?intelligence",
        "chef du renseignement|chef des (?:services de )?renseignements?|jefe de (?:la )?inteligencia|geheimdienstchefs?|(?:начальник|глава|главой|начальником) (?:военной )?разведки",
    ),
    "director general": (
        r"director[- ]general|general director|managing director|chief executive",
        "directeur general|director general|generaldirektors?|генеральн\\w+ директор(?:а|ом)?",
    ),
    "member of parliament": (
        r"member of (?:the )?(?:national assembly|parliament|house)|parliamentarian|(?:national assembly|parliament) deputy|elected to the|deputy (?:of|in) the (?:national assembly|parliament)",
        "deputes?|parlementaire|diputad[oa]s?|parlamentari[oa]|abgeordnete[rn]?|депутат(?:а|ом)?|парламентари(?:й|я|ем)",
    ),
    "in business": (
        r"business(?:man|woman|person)|traders?|merchant",
        "homme d affaires|femme d affaires|commercante?|negociante?|empresari[oa]|comerciante|geschaftsmann(?:es)?|kaufmann(?:s)?|handler(?:s)?|unternehmer(?:s)?|предпринимател(?:ь|я|ем)|бизнесмен(?:а|ом)?|торгов(?:ец|ца|цем)",
    ),
    "field commander": (
        r"field commander",
        "commandant de terrain|comandante de campo|feldkommandeurs?|полев\\w+ командир(?:а|ом)?",
    ),
    "governor": (r"governor", "gouverneure?s?|gobernador(?:a|es)?|губернатор(?:а|ом|у)?"),
    "minister": (r"minister", "ministres?|ministr[oa]|minister(?:in|s)?|министр(?:а|ом|у)?"),
    "president": (r"president", "presidente?s?|president[ae]|prasident(?:en|in)?|президент(?:а|ом|у)?"),
    "inspector general": (r"inspector[- ]general", "inspecteur general|inspector general|generalinspekteurs?"),
    "prosecutor general": (
        r"(?:prosecutor|attorney)[- ]general|general prosecutor",
        "procureur general|fiscal general|generalstaatsanwalt(?:s)?|генпрокурор(?:а|ом)?|генеральн\\w+ прокурор(?:а|ом)?",
    ),
}


@lru_cache(maxsize=1)
def _patterns() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    return {
        post: (re.compile(rf"\b(?:{english})\b", re.IGNORECASE), re.compile(rf"\b(?:{told})\b"))
        for post, (english, told) in _POSTS.items()
    }


def posts_told(words: str) -> frozenset[str]:
    """Return the posts that words of a report in French, Spanish, German or Russian name."""
    plain = re.sub(r"[’'\-]", " ", words).casefold()
    both = f"{fold(plain)} | {plain.replace('ё', 'е')}"
    return frozenset(post for post, (_, told) in _patterns().items() if told.search(both))


def says_post(post: str, english: str) -> re.Match[str] | None:
    """Return where English words of a list name a post; None where they do not."""
    return _patterns()[post][0].search(english)
