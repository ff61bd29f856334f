"""Countries of each region of the training texts with their adjectives, and syllables for invented towns and names."""

COUNTRIES = {
    "sahel": "Mali:Malian Niger:Nigerien Burkina_Faso:Burkinabe Chad:Chadian Mauritania:Mauritanian Nigeria:Nigerian",
    "horn": "Somalia:Somali Ethiopia:Ethiopian Eritrea:Eritrean Djibouti:Djiboutian Kenya:Kenyan Sudan:Sudanese",
    "central-africa": "Congo:Congolese Burundi:Burundian Rwanda:Rwandan Cameroon:Cameroonian Uganda:Ugandan"
    " Gabon:Gabonese Angola:Angolan",
    "north-africa": "Libya:Libyan Egypt:Egyptian Tunisia:Tunisian Algeria:Algerian Morocco:Moroccan",
    "levant": "Syria:Syrian Lebanon:Lebanese Jordan:Jordanian Israel:Israeli Iraq:Iraqi Turkey:Turkish",
    "gulf": "Yemen:Yemeni Oman:Omani Kuwait:Kuwaiti Bahrain:Bahraini Qatar:Qatari Iran:Iranian Saudi_Arabia:Saudi",
    "south-asia": "Pakistan:Pakistani India:Indian Afghanistan:Afghan Nepal:Nepali Bangladesh:Bangladeshi",
    "southeast-asia": "Myanmar:Burmese Thailand:Thai Indonesia:Indonesian Malaysia:Malaysian Cambodia:Cambodian"
    " Vietnam:Vietnamese Laos:Laotian",
    "east-asia": "China:Chinese Japan:Japanese Mongolia:Mongolian Taiwan:Taiwanese North_Korea:North_Korean",
    "caucasus": "Georgia:Georgian Armenia:Armenian Azerbaijan:Azerbaijani Dagestan:Dagestani Chechnya:Chechen",
    "east-europe": "Ukraine:Ukrainian Russia:Russian Belarus:Belarusian Moldova:Moldovan Poland:Polish",
    "west-europe": "France:French Spain:Spanish Germany:German Italy:Italian Belgium:Belgian Ireland:Irish",
    "balkans": "Serbia:Serbian Kosovo:Kosovar Albania:Albanian Croatia:Croatian Bosnia:Bosnian Montenegro:Montenegrin",
    "latin-america": "Colombia:Colombian Peru:Peruvian Mexico:Mexican Venezuela:Venezuelan Bolivia:Bolivian"
    " Honduras:Honduran Haiti:Haitian Brazil:Brazilian",
    "north-america": "Canada:Canadian Texas:Texan United_States:American Alaska:Alaskan California:Californian",
}

PROVINCES = "North South East West Upper Lower Central Greater".split()

SYLLABLES = {
    "sahel": "ba mo ko dou gou ti sa di kou na wa ra fo",
    "horn": "bal ad gar wa dha mo le ha bur qo ra do",
    "central-africa": "ki bu mba ka lu ngo ma tu be ru shi",
    "north-africa": "ben ouar si ta zou bra gha rda mes la",
    "levant": "tal kaf deir ha ma bar sir ra na mar jis",
    "gulf": "al ma shi ra dah bay sa na kha mi qa",
    "south-asia": "pur ga bad ra khan ma shah na kot di lash",
    "southeast-asia": "ban nong ta lan mae su ka pang lu ong",
    "east-asia": "xin shan lu he dong wan ji ko na mi ya",
    "caucasus": "gu bi tsa dze rek sha kar ta va li ur",
    "east-europe": "no vo sel kra sno gor po dub rov ka",
    "west-europe": "mont ville saint bor haus lin den ar",
    "balkans": "bra ni ca gra dic vo je se lo pri",
    "latin-america": "san ta ro sa ma pi can que tal ri",
    "north-america": "ash ford lin wood spring dale green",
}


def countries(region: str) -> list[tuple[str, str]]:
    """Return the countries of a region, each with its adjective."""
    rows = (row.split(":") for row in COUNTRIES[region].split())
    return [(name.replace("_", " "), adjective.replace("_", " ")) for name, adjective in rows]
