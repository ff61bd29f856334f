"""Programmes and regimes: what the words of a report for them are on a list, and which two are of one country."""

from collections.abc import Iterable

PROGRAMMES = {
    "fto": ("FTO",),
    "sdgt": ("SDGT",),
    "terror": ("SDGT", "FTO", "SDT", "IRGC"),
    "narcotics": ("SDNTK", "ILLICIT-DRUGS", "SDNT"),
    "tco": ("TCO",),
    "cyber": ("CYBER", "CAATSA - RUSSIA"),  # its section 224 is about undermining cyber security
    "election": ("ELECTION",),
    "magnitsky": ("GLOMAG", "MAGNIT"),
    "iran": ("IRAN", "IFSR", "IRGC"),
    "dprk": ("DPRK",),
    "proliferation": ("NPWMD",),
    "balkans": ("BALKANS",),
    "belarus": ("BELARUS",),
    "burma": ("BURMA",),
    "burundi": ("BURUNDI",),
    "car": ("CAR",),
    "cuba": ("CUBA",),
    "drcongo": ("DRCONGO",),
    "ethiopia": ("ETHIOPIA",),
    "hong-kong": ("HK",),
    "iraq": ("IRAQ",),
    "lebanon": ("LEBANON",),
    "libya": ("LIBYA",),
    "mali": ("MALI",),
    "nicaragua": ("NICARAGUA",),
    "russia": ("RUSSIA", "UKRAINE"),
    "somalia": ("SOMALIA",),
    "south-sudan": ("SOUTH SUDAN", "SOUTHSUDAN"),
    "sudan": ("SUDAN", "DARFUR"),
    "syria": ("SYRIA",),
    "venezuela": ("VENEZUELA",),
    "yemen": ("YEMEN",),
    "zimbabwe": ("ZIMBABWE",),
    "un-al-qaida": ("AL-QAIDA", "ISIL"),
    "un-taliban": ("TALIBAN",),
    "un-somalia": ("SOMALIA",),
    "un-iraq": ("IRAQ",),
    "un-libya": ("LIBYA",),
    "un-dprk": ("DPRK",),
    "un-yemen": ("YEMEN",),
    "un-drc": ("DRC",),
    "un-car": ("CAR",),
    "un-sudan": ("SUDAN",),
    "un-southsudan": ("SOUTHSUDAN", "SOUTH SUDAN"),
    "un-mali": ("MALI",),
    "un-iran": ("IRAN",),
    "un-gb": ("GB",),
    "un-haiti": ("HAITI",),
    "un-ci": ("CDI",),
    "un-liberia": ("LIBERIA",),
}
"""Programme of a claim to how OFAC's programme tags for it begin, or regime to how the UN list names it."""
_NO_COUNTRY = frozenset(
    "fto sdgt terror narcotics tco cyber election magnitsky proliferation balkans un-al-qaida un-taliban".split()
)
"""Programmes that are not about one country."""
_SAME = {"drc": "drcongo", "southsudan": "south-sudan"}


def countries_of(programmes: Iterable[str]) -> set[str]:
    """Return the countries that the programmes of a list are about: `YEMEN` and `Yemen` are of one."""
    tags = [programme.upper() for programme in programmes]
    keys = {
        key.removeprefix("un-")
        for key, starts in PROGRAMMES.items()
        if key not in _NO_COUNTRY and any(tag.startswith(starts) for tag in tags)
    }
    return {_SAME.get(key, key) for key in keys}
