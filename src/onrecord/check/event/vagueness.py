"""Vague places: words that name an area around something, or a direction, and no place that could be compared."""

from onrecord.model.claim import AttackClaim, CasualtyClaim, Claim, OtherClaim, ResponsibilityClaim
from onrecord.text.normalize import fold

FLAG = "vague_place"
_AREAS = frozenset(
    fold(word)
    for word in "area areas zone zones surroundings vicinity outskirts environs somewhere countryside borderlands "
    "alrededores zona inmediaciones afueras environs alentours abords banlieue umgebung gegend umland raum "
    "район района районе окрестности окрестностях поблизости".split()
)
"""Words for an unbounded area: `the airport area`."""
_DIRECTIONS = frozenset(
    fold(word)
    for word in "north south east west northern southern eastern western border region country province village "
    "town city road mountains nord sud est ouest norte sur este oeste norden süden osten westen север юг восток "
    "запад frontera frontière grenze граница the a an of in near el la le der die das le les los de du des".split()
)
"""Words that alone name no place: `in the north`, `near the border`."""


def place_flag(claim: Claim) -> str:
    """Return the flag of a claim whose place is too vague to compare; empty where it has a place, or none at all."""
    if isinstance(claim, (AttackClaim, CasualtyClaim, ResponsibilityClaim)):
        words = fold(claim.place).split()
        if isinstance(claim, ResponsibilityClaim) and _names_area(claim.of):
            return FLAG
    elif isinstance(claim, OtherClaim) and claim.topic in ("location", "operates_in"):
        return FLAG if _names_area(claim.span.quote) else ""
    else:
        return ""
    if not words:
        return ""
    return FLAG if _names_area(claim.place) or set(words) <= _DIRECTIONS else ""


def _names_area(text: str) -> bool:
    """Whether an area word stands in a text as a word; with a capital it is a part of a name (`Tribal Areas`)."""
    return any(fold(word.strip(",.;")) in _AREAS for word in text.split() if word[:1].islower())
