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
    head, _, tail = text.partition("-")
    if tail and text.isupper() and head.lower() in _NUMBERED:
        return True  # `NICARAGUA-NHRAA`
    return text in _PLAIN or (text[-1].isdigit() and text.isupper() and text.rstrip("0123456789").lower() in _NUMBERED)
