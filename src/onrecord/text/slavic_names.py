"""First names that Russian, Belarusian and Ukrainian each write in their own way, in Latin letters."""

from onrecord.text.cases import likely_nominative
from onrecord.text.normalize import skeleton
from onrecord.text.romanise import romanise

FIRST_NAMES = {
    word: row[0]
    for row in (
        words.split()
        for words in (
            "aleksandr alexander aliaksandr oleksandr olexander",
            "sergei sergey siarhei siarhey serhiy serhii",
            "dmitri dmitry dmitriy dmitrii dzmitry dzmitriy dmytro",
            "nikolai nikolay mikalai mikalay mykola",
            "vladimir uladzimir uladzimer volodymyr",
            "aleksei alexey alexei aleksey aliaksei aliaksey oleksiy oleksii",
            "andrei andrey andriy andrii",
            "mikhail mihail mikhal mykhailo mykhaylo mikhailo",
            "igor ihar ihor",
            "oleg aleh oleh",
            "viktor victor viktar",
            "konstantin kanstantsin kostyantyn kostiantyn",
            "evgeni evgenii evgeny yevgeny yevgeniy evgeniy yauhen yauheni yevhen",
            "grigori grigory grigoriy grigorii ryhor hryhoriy hryhorii",
            "gennadi gennady gennadiy gennadii henadz henadzi hennadiy hennadii",
            "vasili vasily vasiliy vasilii vasil vasyl",
            "pyotr petr piotr petro",
            "pavel pavlo",
            "vitali vitaly vitaliy vitalii",
            "valeri valery valeriy valerii valeryi",
            "anatoli anatoly anatoliy anatolii anatol",
            "yuri yury yuriy yurii iurii",
            "natalia nataliya nataliia natallia",
            "irina iryna",
            "elena yelena alena olena",
            "ekaterina yekaterina katsiaryna kateryna",
            "tatiana tatyana tatsiana tetiana tetyana",
            "olga volha olha",
            "lidia lidiya lidziya",
            "marina maryna",
            "galina halina halyna",
            "svetlana sviatlana svitlana",
            "elizaveta yelizaveta lizaveta yelyzaveta",
            "anna hanna",
            "maria mariya maryia mariia",
            "valentina valiantsina valentyna",
            "lyudmila ludmila liudmila lyudmyla",
            "aleksandra alexandra aliaksandra oleksandra",
            "artyom artem artsiom artsyom",
            "kirill kiryl kyrylo",
            "maksim maxim maksym",
            "denis dzianis denys",
            "georgi georgy georgiy georgii heorhi heorhiy heorhii",
            "nikita mikita mykyta",
            "fyodor fedor fiodar fedir",
            "vyacheslav viacheslav viachaslau viachaslav",
            "stanislav stanislau",
            "yaroslav yaraslau yaroslau",
        )
    )
    for word in row
}
"""Such a name, folded, to the first of its row: two with the same one are one name."""


def in_neighbouring_spellings(name: str) -> list[str]:
    """Return a name in Cyrillic letters in Latin ones, its first name as the neighbouring languages write it.

    `Игорь Веск` is `ihar vesk` in Belarusian. Only spellings with other consonants than the Russian one.
    """
    words = likely_nominative(name).split()
    if len(words) < LEAST_WORDS or not all("а" <= word[0] <= "я" for word in words):
        return []
    latin = [romanise(word)[0] for word in words]
    own = next((form for form in romanise(words[0]) if form in FIRST_NAMES), "")
    others = [other for other, first in FIRST_NAMES.items() if own and first == FIRST_NAMES[own]]
    distinct = {skeleton(other): other for other in others if skeleton(other) != skeleton(own)}
    return [" ".join([other, *latin[1:]]) for other in distinct.values()]


LEAST_WORDS = 2
