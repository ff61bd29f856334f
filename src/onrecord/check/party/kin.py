"""Kinship: which recorded ties of blood or marriage are the claimed one, and which leave no room for it."""

from onrecord.model.claim import TieClaim
from onrecord.model.record import TieStatement
from onrecord.model.vocab import Relation

KIN = frozenset({Relation.PARENT_OF, Relation.CHILD_OF, Relation.SIBLING_OF, Relation.RELATIVE_OF, Relation.SPOUSE_OF})
"""Relations of kinship."""
_INVERSE = {Relation.PARENT_OF: Relation.CHILD_OF, Relation.CHILD_OF: Relation.PARENT_OF}
_DEGREES = {
    "uncle": "uncle aunt oncle tante tío tía tio tia onkel дядя дядей дяди тётя тетя",
    "nephew": "nephew niece neveu nièce niece sobrino sobrina neffe nichte племянник племянница племянником",
    "cousin": "cousin cousine primo prima vetter кузен кузина двоюродный двоюродная",
    "grandparent": "grandfather grandmother grand-père grand-mère abuelo abuela großvater großmutter дед дедушка "
    "бабушка",
    "grandchild": "grandson granddaughter petit-fils petite-fille nieto nieta enkel enkelin внук внучка",
}
_DEGREE_OF = {word: degree for degree, words in _DEGREES.items() for word in words.split()}
"""Words of one language or another to how near a relative is; relatives by marriage are none of them."""
_CLOSE = frozenset({frozenset({"sibling_of", "cousin"})})
"""Degrees that everyday speech does not keep apart: in many places a cousin is called a brother."""


def fits_kin(claim: TieClaim, statement: TieStatement, *, forward: bool) -> bool:
    """Return whether recorded kinship is the claimed one, read in the claim's direction; `uncle` is not any relative.

    Args:
        claim: The claim.
        statement: Kinship on record.
        forward: The subject of the statement is on the left of the claim.
    """
    recorded = statement.relation if forward else _INVERSE.get(statement.relation, statement.relation)
    if claim.relation is Relation.RELATIVE_OF and recorded in _BLOOD and _names_no_degree(claim.words):
        return True  # who is somebody's son is a relative
    if recorded is not claim.relation:
        return False
    if claim.relation is not Relation.RELATIVE_OF or not statement.words or not forward:
        return True
    return _kin_word(claim.words) in statement.words.lower()


_BLOOD = frozenset({Relation.PARENT_OF, Relation.CHILD_OF, Relation.SIBLING_OF})


def _names_no_degree(words: str) -> bool:
    """Whether a word for a relative leaves open how near he is: `kinsman`, but not `son-in-law`, `uncle`."""
    return not any(word in _DEGREE_OF or "-" in word for word in words.lower().split())


def excludes_kin(claim: TieClaim, statement: TieStatement, *, forward: bool) -> bool:
    """Return whether recorded kinship leaves no room for the claimed one: nobody is uncle and son of one person.

    Relatives by marriage, and words without a known degree, leave room; so do a brother and a cousin.
    """
    relation = statement.relation if forward else _INVERSE.get(statement.relation, statement.relation)
    if relation is Relation.RELATIVE_OF and not forward:
        return False
    recorded, claimed = _degree(relation, statement.words), _degree(claim.relation, claim.words)
    return bool(recorded and claimed) and recorded != claimed and frozenset({recorded, claimed}) not in _CLOSE


def _degree(relation: Relation, words: str) -> str:
    """How near a relative is: the relation, or for other relatives the degree that the words name; empty for none."""
    if relation is not Relation.RELATIVE_OF:
        return relation.value
    found = {_DEGREE_OF[word] for word in words.lower().replace(",", " ").split() if word in _DEGREE_OF}
    return found.pop() if len(found) == 1 else ""


def _kin_word(words: str) -> str:
    return words.lower().split()[0].rstrip("s") if words else ""
