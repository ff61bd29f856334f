"""Described bodies: names that say whose a body is and what it does, and that a list may have in other words.

`The Iranian Defence Ministry` may stand there as `Ministry of Defense and Armed Forces Logistics`, and so the absence
of these words shows nothing; `Karsa Cement Works` keeps the word that is its own.
"""

from onrecord.record.in_text.ordinary import is_common, is_ordinary
from onrecord.text.nations import nation_of
from onrecord.text.normalize import telling_words

_PEOPLES = frozenset(
    "arab arabian african american asian european balkan caucasian baltic islamic muslim christian jewish "
    "kurdish chechen dagestani ingush ossetian abkhaz circassian crimean tatar basque catalan tamil sikh kashmiri "
    "punjabi baloch balochi baluch pashtun hazara uighur uyghur tibetan tuareg berber sahrawi darfuri tigrayan oromo "
    "hutu tutsi karen kachin rohingya moro donetsk luhansk gazan houthi".split()
)
"""Words for a people, a region or a faith in the name of a body that no table of countries has."""
_BODIES = frozenset(
    "ministry bureau militia petroleum aerospace directorate commandos fighters mujahideen jihad caliphate "
    "peshmerga gendarmerie customs broadcaster shipyard refinery conglomerate".split()
)
"""Words for bodies, and for what they do, that ordinary English text has too rarely to count them so."""


def is_described(name: str) -> bool:
    """Return whether the name of a body says whose it is, and has ordinary words alone behind."""
    words = telling_words(name)
    plain = [word for word in words if is_ordinary(word) or word in _BODIES]
    whose = [word for word in words if word in _PEOPLES or nation_of(word.title()) or is_common(word)]
    opens = bool(words) and words[0] in whose and words[0] not in plain
    return opens and all(word in plain or word in whose for word in words)
