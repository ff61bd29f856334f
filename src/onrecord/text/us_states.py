"""States of the United States by name, with the two letters by which addresses have them (USPS Publication 28)."""

from onrecord.text.normalize import fold

_CODES = {
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA", "colorado": "CO",
    "connecticut": "CT", "delaware": "DE", "florida": "FL", "georgia": "GA", "hawaii": "HI", "idaho": "ID",
    "illinois": "IL", "indiana": "IN", "iowa": "IA", "kansas": "KS", "kentucky": "KY", "louisiana": "LA",
    "maine": "ME", "maryland": "MD", "massachusetts": "MA", "michigan": "MI", "minnesota": "MN", "mississippi": "MS",
    "missouri": "MO", "montana": "MT", "nebraska": "NE", "nevada": "NV", "new hampshire": "NH", "new jersey": "NJ",
    "new mexico": "NM", "new york": "NY", "north carolina": "NC", "north dakota": "ND", "ohio": "OH",
    "oklahoma": "OK", "oregon": "OR", "pennsylvania": "PA", "rhode island": "RI", "south carolina": "SC",
    "south dakota": "SD", "tennessee": "TN", "texas": "TX", "utah": "UT", "vermont": "VT", "virginia": "VA",
    "washington": "WA", "west virginia": "WV", "wisconsin": "WI", "wyoming": "WY",
}  # fmt: skip
_ELSEWHERE = {
    "californie": "california", "floride": "florida", "louisiane": "louisiana", "pennsylvanie": "pennsylvania",
    "virginie": "virginia", "georgie": "georgia", "caroline du nord": "north carolina", "nuevo mexico": "new mexico",
    "nueva jersey": "new jersey", "nueva york": "new york", "luisiana": "louisiana", "misisipi": "mississippi",
    "hawai": "hawaii", "tejas": "texas", "kalifornien": "california", "флорида": "florida", "флориде": "florida",
    "флориды": "florida", "техас": "texas", "техасе": "texas", "калифорния": "california", "калифорнии": "california",
}  # fmt: skip
"""Names in French, Spanish, German and Russian that differ, with the English one."""


def state_code(name: str) -> str:
    """Return the two letters of a state by its name in one language or another; empty where it is none."""
    folded = fold(name)
    return _CODES.get(_ELSEWHERE.get(folded, folded), "")
