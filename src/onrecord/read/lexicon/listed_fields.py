"""Words for the fields of an entry that may hold several values, in the languages whose reports are read."""

from onrecord.read.lexicon.base import table

FIELDS = {
    "en": table(
        birth_dates="{dates,years,days} of birth;birth {dates,years,days};{birthdates,birthdays};"
        "{possible,alternative,candidate,likely,conflicting,rival} {years,dates,birthdays}{, of birth}",
        birth_places="places of birth;birth {places,towns};birthplaces;{possible,alternative} birthplaces",
        nationalities="{nationalities,citizenships}",
    ),
    "fr": table(
        birth_dates="{dates,années,jours} de naissance;{dates,années} possibles",
        birth_places="lieux de naissance;{villes,villages} {natales,natals,de naissance}",
        nationalities="{nationalités,citoyennetés}",
    ),
    "es": table(
        birth_dates="{fechas,años,días} de nacimiento;{fechas,años} posibles;posibles {fechas,años}{, de nacimiento}",
        birth_places="lugares de nacimiento;{ciudades,pueblos} natales",
        nationalities="{nacionalidades,ciudadanías}",
    ),
    "de": table(
        birth_dates="{geburtsdaten,geburtstage,geburtsjahre,geburtsjahren,geburtstagen};mögliche{,n} {jahre,daten,jahren}",
        birth_places="{geburtsorte,geburtsorten}",
        nationalities="{staatsangehörigkeiten,staatsbürgerschaften,nationalitäten}",
    ),
    "ru": table(
        birth_dates="{даты,дат,датами,года,годов,лет} рождения;возможн{ые,ых} {даты,дат,года,годов,лет}{, рождения}",
        birth_places="{места,мест,местами} рождения",
        nationalities="{гражданства,гражданств,гражданствами}",
    ),
}
"""Nouns for several values of a field, by the topic of a claim on how many there are."""
DOUBLE = {
    "en": table(nationalities="{dual,double} {nationality,citizenship,national,citizen};{dual,double} nationals"),
    "fr": table(nationalities="double {nationalité,citoyenneté};binational{,e}"),
    "es": table(nationalities="doble {nacionalidad,ciudadanía};binacional"),
    "de": table(
        nationalities="doppelte {staatsbürgerschaft,staatsangehörigkeit};doppelstaatler{,in};doppelstaatsbürger{,in}"
    ),
    "ru": table(nationalities="двойн{ое,ого,ым} гражданств{о,а,ом}"),
}
"""Words for two values at once."""
ONE_OF = {
    "en": table("one of;among"),
    "fr": table("une de;une des;l'une de;l'une des;l' une de;l' une des;un de;un des;parmi"),
    "es": table("una de;uno de;entre"),
    "de": table("eines;einer;eins;als einer;unter"),
    "ru": table("одна из;одну из;одной из;одним из;один из;среди"),
}
"""Words before such a noun by which a value is one of those that an entry gives."""
THAT_ONE = {
    "en": table(
        "one of them;another of them;the {earliest,latest,first,last,oldest} of them;the {earliest,latest} is;one is"
    ),
    "fr": table("l' une d' elles;l'une d'elles;une d' elles;une d'elles;la plus {ancienne,récente} est"),
    "es": table("una de ellas;una es;la más {antigua,reciente} es"),
    "de": table("eines davon;eine davon;eines von ihnen;das {früheste,späteste,jüngste,älteste} ist"),
    "ru": table("одна из них;один из них;самая {ранняя,поздняя}"),
}
"""Words that open a clause on one of the values counted just before."""
