"""Words for him and for her, and relatives who are either, in the languages that tell them apart."""

from onrecord.read.lexicon.base import words

HE = words("he him himself il lui él er ihn ihm он его ему им ele lui")
SHE = words("she herself elle ella sie она ей ela")
MALE = words(
    "son father brother husband widower uncle nephew grandson grandfather fils père frère mari époux veuf oncle neveu"
    " hijo padre hermano esposo marido viudo tío sobrino sohn vater bruder mann ehemann onkel neffe"
    " сын отец брат муж дядя племянник filho pai irmão tio sobrinho"
    " sons brothers uncles nephews fils frères neveux hijos hermanos söhne brüder neffen сыновья братья"
)
FEMALE = words(
    "daughter mother sister wife widow niece aunt fille mère sœur soeur épouse femme veuve nièce tante"
    " hija madre hermana esposa viuda mujer tía sobrina tochter mutter schwester frau ehefrau witwe nichte"
    " дочь мать сестра жена вдова племянница тётя filha mãe irmã tia sobrinha"
    " daughters sisters wives nieces filles sœurs soeurs épouses nièces hijas hermanas esposas töchter schwestern"
    " ehefrauen nichten дочери сёстры сестры жёны жены"
)


def may_be(pronoun: str, relative: str) -> bool:
    """Return whether a pronoun may mean a relative: no word for him means a sister, none for her a brother."""
    return not ((pronoun in SHE and relative in MALE) or (pronoun in HE and relative in FEMALE))
