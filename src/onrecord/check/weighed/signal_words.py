"""Words that speak of lists, authorities, likeness and negation, in six languages; `*` ends an open stem."""

import functools

from onrecord.text.normalize import fold
from onrecord.text.tokens import tokenize

LISTING = {
    "en": "list lists listed listing listings sanction* designat* blacklist* block* banned bans freez* froze*"
    " added adds entered enters entry entries inscribed register* registr* roster catalog* programme*"
    " program* measure* order orders embargo* targeted penalties",
    "fr": "liste* sanction* gel gelé* gelée* bloqu* ajout* fiche* désign* vise vise* visé* mesure* décret*"
    " registre* inscri* figur* programme*",
    "es": "lista* sancion* ficha* bloque* congel* añad* agreg* inclu* registr* incorpor* decreto* orden*"
    " inscri* figur* programa*",
    "de": "liste* gelistet* sanktion* verzeichn* eingetrag* eintrag* aufgenomm* aufgeführ* gesperrt* sperr*"
    " erfasst* geführt* führt führen hinzu* verhäng* programm* verordnung* erlass*",
    "ru": "спис* санкц* переч* внес* внос* включ* реестр* запис* блокир* заблок* замороз* запрет* попал*"
    " значи* фигур* числ* добав* указ* программ*",
    "pt": "lista* sancion* bloque* congel* inclu* inscri* ficha* programa* figur* registo* adicion*",
}
"""Words that lists, entries, measures and programmes are told with."""
ECHO = {
    "en": "too also well likewise same ditto similarly both neither alike joined joins followed follows"
    " beside next among already still remain remains remained there so again another",
    "fr": "aussi également même* encore toujours déjà pareil* suivi* rejoin* ensuite ainsi",
    "es": "también tampoco igual* mism* sigue* aún todavía ya junto asimismo además",
    "de": "auch ebenso ebenfalls gleich* selb* folgt* noch weiterhin bereits schon dort neben ferner dazu",
    "ru": "тоже также там ещё уже по-прежнему следом вместе рядом тот ту та те оба обе",
    "pt": "também igualmente mesm* ainda já segu* além",
}
"""Words by which a clause takes up what the one before told."""
NEGATION = {
    "en": "not no never nor neither none nowhere nobody nothing off removed delisted cleared struck dropped"
    " without vain missing absent cannot hardly except left",
    "fr": "pas jamais aucun* ni sans retir* radi* rayé* personne nullement plus absent*",
    "es": "no ni nunca ningun* ningún tampoco jamás sin salió excluid* borrad* retirad* ausent*",
    "de": "nicht kein* nie niemals weder vergeblich gestrichen ohne niemand fehl*",
    "ru": "не ни нет никогда исключ* без никто вычерк* отсутств*",
    "pt": "não nem nunca jamais nenhum* sem retirad*",
}
"""Words that deny, or tell that something ended."""
BIRTH = {
    "en": "born birth birthplace birthdate native hails pob dob",
    "fr": "né née nés nées naît naquit naissance natif native natifs originaire*",
    "es": "nació nacer nacid* nacimiento natural oriund* originari*",
    "de": "geboren* gebürtig* geburt* stammt stamme stammen",
    "ru": "родил* рожден* рождён* урожен*",
    "pt": "nasceu nascid* nascimento natural oriund*",
}
"""Words for a birth, its day and its place."""
AUTHORITIES = {
    "un": {
        "en": "un u.n nations council committee york 1267 1988 1533 1518 1591 1718 1970 2140 2374",
        "fr": "onu nations conseil comité",
        "es": "onu naciones consejo comité",
        "de": "uno un komitee* rat sicherheitsrat* vereint*",
        "ru": "оон совбез* комитет* совет*",
        "pt": "onu nações conselho comité comitê",
    },
    "ofac": {
        "en": "us u.s usa america american* washington ofac treasur* sdn executive kingpin",
        "fr": "états-unis américain* trésor washington ofac",
        "es": "eeuu usa estadounid* tesoro washington ofac",
        "de": "usa amerik* finanzminister* us-* washington ofac",
        "ru": "сша американ* минфин* вашингтон* ofac",
        "pt": "eua american* tesouro washington ofac",
    },
}
"""Words for who keeps the two lists, and for the countries and towns that stand for them, by list."""
ELSEWHERE = {
    "en": "eu e.u european brussels london whitehall ottawa canberra bern home",
    "fr": "ue européen* bruxelles londres ottawa canberra berne",
    "es": "ue europe* bruselas londres ottawa",
    "de": "eu europäisch* brüssel london bern seco",
    "ru": "ес евросоюз* европейск* брюссел* лондон*",
    "pt": "ue europe* bruxelas londres",
}
"""Words for who keeps other lists."""
SUPPOSING = {
    "en": "if would could might may whether should",
    "fr": "si serait pourrait",
    "es": "sería podría",
    "de": "wenn wäre würde könnte",
    "ru": "бы если",
    "pt": "seria poderia",
}
"""Words of what is supposed and not told."""


class Words:
    """Words and open stems, looked up by any form."""

    def __init__(self, text: str) -> None:
        parts = [(part.rstrip("*"), part.endswith("*")) for part in text.split()]
        self._words = frozenset(_plain(word) for word, _ in parts)
        self._stems = frozenset(_plain(word) for word, is_open in parts if is_open)
        self._lengths = sorted({len(stem) for stem in self._stems})

    def __contains__(self, word: str) -> bool:
        plain = _plain(word)
        return plain in self._words or any(plain[:length] in self._stems for length in self._lengths)

    def find(self, text: str) -> list[str]:
        """Return the words of a text that are among them, in order."""
        return [token.text for token in tokenize(text) if token.text in self]


@functools.lru_cache(maxsize=65536)
def _plain(word: str) -> str:
    return fold(word.lower()).replace(" ", "")


@functools.cache
def signal_words(sort: str, language: str) -> Words:
    """Return the words of a sort in a language; in one without a table, those of all.

    Args:
        sort: `listing`, `echo`, `negation`, `birth`, `supposing`, `elsewhere`, or the key of a list for who keeps it.
        language: ISO 639-1.
    """
    table = _SORTS[sort]
    return Words(table.get(language) or " ".join(table.values()))


_SORTS = {
    "listing": LISTING,
    "echo": ECHO,
    "negation": NEGATION,
    "birth": BIRTH,
    "supposing": SUPPOSING,
    "elsewhere": ELSEWHERE,
    **AUTHORITIES,
}
LISTS = tuple(AUTHORITIES)
"""The lists whose keepers are known by words."""
