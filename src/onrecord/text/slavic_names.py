"""First names that Russian, Belarusian and Ukrainian each write in their own way, in Latin letters."""

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
        )
    )
    for word in row
}
"""Such a name, folded, to the first of its row: two with the same one are one name."""
