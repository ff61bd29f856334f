"""Names of countries for the three-letter codes (ISO 3166-1) that the older EU list writes."""

from onrecord.text.normalize import fold

_TABLE = """
ABW Aruba|AFG Afghanistan|AGO Angola|ALB Albania|AND Andorra|ARE United Arab Emirates|ARG Argentina|ARM Armenia
AUS Australia|AUT Austria|AZE Azerbaijan|BDI Burundi|BEL Belgium|BEN Benin|BFA Burkina Faso|BGD Bangladesh
BGR Bulgaria|BHR Bahrain|BHS Bahamas|BIH Bosnia and Herzegovina|BLR Belarus|BLZ Belize|BMU Bermuda|BOL Bolivia
BRA Brazil|BRB Barbados|BRN Brunei|BTN Bhutan|BWA Botswana|CAF Central African Republic|CAN Canada|CHE Switzerland
CHL Chile|CHN China|CIV Côte d'Ivoire|CMR Cameroon|COD Democratic Republic of the Congo|COG Congo|COL Colombia
COM Comoros|CPV Cape Verde|CRI Costa Rica|CUB Cuba|CYM Cayman Islands|CYP Cyprus|CZE Czechia|DEU Germany
DJI Djibouti|DNK Denmark|DOM Dominican Republic|DZA Algeria|ECU Ecuador|EGY Egypt|ERI Eritrea|ESP Spain|EST Estonia
ETH Ethiopia|FIN Finland|FJI Fiji|FRA France|GAB Gabon|GBR United Kingdom|GEO Georgia|GHA Ghana|GIB Gibraltar
GIN Guinea|GMB Gambia|GNB Guinea-Bissau|GNQ Equatorial Guinea|GRC Greece|GTM Guatemala|GUY Guyana|HKG Hong Kong
HND Honduras|HRV Croatia|HTI Haiti|HUN Hungary|IDN Indonesia|IND India|IRL Ireland|IRN Iran|IRQ Iraq|ISL Iceland
ISR Israel|ITA Italy|JAM Jamaica|JOR Jordan|JPN Japan|KAZ Kazakhstan|KEN Kenya|KGZ Kyrgyzstan|KHM Cambodia
KOR Republic of Korea|KWT Kuwait|LAO Laos|LBN Lebanon|LBR Liberia|LBY Libya|LIE Liechtenstein|LKA Sri Lanka
LSO Lesotho|LTU Lithuania|LUX Luxembourg|LVA Latvia|MAC Macao|MAR Morocco|MCO Monaco|MDA Moldova|MDG Madagascar
MDV Maldives|MEX Mexico|MHL Marshall Islands|MKD North Macedonia|MLI Mali|MLT Malta|MMR Myanmar|MNE Montenegro
MNG Mongolia|MOZ Mozambique|MRT Mauritania|MUS Mauritius|MWI Malawi|MYS Malaysia|NAM Namibia|NER Niger|NGA Nigeria
NIC Nicaragua|NLD Netherlands|NOR Norway|NPL Nepal|NZL New Zealand|OMN Oman|PAK Pakistan|PAN Panama|PER Peru
PHL Philippines|PNG Papua New Guinea|POL Poland|PRK Democratic People's Republic of Korea|PRT Portugal|PRY Paraguay
PSE Palestine|QAT Qatar|ROU Romania|RUS Russian Federation|RWA Rwanda|SAU Saudi Arabia|SDN Sudan|SEN Senegal
SGP Singapore|SLE Sierra Leone|SLV El Salvador|SMR San Marino|SOM Somalia|SRB Serbia|SSD South Sudan|SUR Suriname
SVK Slovakia|SVN Slovenia|SWE Sweden|SWZ Eswatini|SYC Seychelles|SYR Syria|TCD Chad|TGO Togo|THA Thailand
TJK Tajikistan|TKM Turkmenistan|TLS Timor-Leste|TTO Trinidad and Tobago|TUN Tunisia|TUR Turkey|TWN Taiwan
TZA Tanzania|UGA Uganda|UKR Ukraine|URY Uruguay|USA United States|UZB Uzbekistan|VEN Venezuela
VGB British Virgin Islands|VNM Vietnam|VUT Vanuatu|YEM Yemen|ZAF South Africa|ZMB Zambia|ZWE Zimbabwe
"""
_NAMES = {item[:3]: item[4:] for item in _TABLE.replace("\n", "|").split("|") if item}


def country_name(code: str) -> str:
    """Return the name for a three-letter code; any other text unchanged."""
    return _NAMES.get(code.strip().upper(), code)


_FOLDED = frozenset(fold(name) for name in _NAMES.values())


def is_country(name: str) -> bool:
    """Return whether the text is the name of a country, as the table has it."""
    return fold(name) in _FOLDED
