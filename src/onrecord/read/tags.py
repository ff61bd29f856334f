"""Tags of programmes as OFAC writes them: `SDNTK`, `DPRK3`; they are no names."""

from onrecord.read.lexicon.base import words

_NUMBERED = words(
    "belarus burma burundi car coted cuba cyber darfur dprk drcongo ebo ethiopia fto glomag hrit ifsr iran iraq irgc "
    "lebanon libya magnit mali nicaragua npwmd russia sdgt sdnt sdntk somalia sudan syria tco ukraine venezuela yemen "
    "zimbabwe balkans hkeo"
)
_PLAIN = frozenset("SDNT SDNTK SDGT GLOMAG MAGNIT NPWMD IFSR".split())


LIST_NAMES = frozenset({"sdn", "ssi", "capta", "ns-mbs", "ns-cmic", "fse"})
"""Short names of American lists, which are no names of parties."""


def is_tag(text: str) -> bool:
    """Return whether a word is the tag of a programme, and no name of a country in capitals."""
    if text in _PLAIN:
        return True
    head, dash, tail = text.partition("-")
    if dash and tail and text.isupper():
        return head.rstrip("0123456789").lower() in _NUMBERED  # `NICARAGUA-NHRAA`, `VENEZUELA-EO13850`
    return text[-1].isdigit() and text.isupper() and text.rstrip("0123456789").lower() in _NUMBERED


def names_programme_area(text: str) -> bool:
    """Return whether a word in capitals is that of a programme, which beside a word for a tag is no country."""
    return text.isupper() and text.lower() in _NUMBERED
