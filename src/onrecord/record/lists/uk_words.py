"""Words of the two UK lists: types of subject, types and strength of names, genders, titles."""

from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.cells import cell_values
from onrecord.record.lists.forms import squeeze

KINDS = {
    "individual": MentionKind.PERSON,
    "entity": MentionKind.ORGANIZATION,
    "ship": MentionKind.OTHER,
}
GENDERS = {"male": "male", "m": "male", "female": "female", "f": "female"}
_MAIN = frozenset({"primary name", "prime alias"})
_NAME_TYPES = {
    **dict.fromkeys(_MAIN, NameQuality.PRIMARY),
    "primary name variation": NameQuality.GOOD,
    "alias": NameQuality.GOOD,
    "aka": NameQuality.GOOD,
    "fka": NameQuality.GOOD,
}
_STRENGTHS = {"": None, "good quality": None, "low quality": NameQuality.WEAK}


def is_main(name_type: str) -> bool:
    """Return whether the list calls a name of this type the main one; capitals vary in the files."""
    return squeeze(name_type).lower() in _MAIN


def name_quality(name_type: str, strength: str) -> NameQuality | None:
    """Return the quality of a name of this type, `Low quality a.k.a` being weak; None for words not known."""
    quality = _NAME_TYPES.get(squeeze(name_type).lower())
    graded = squeeze(strength).lower().rstrip(".").removesuffix(" a.k.a")
    if quality is None or graded not in _STRENGTHS:
        return None
    return _STRENGTHS[graded] or quality


def titles_of(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Return the titles in cells such as `(1) Mullah (2) Maulavi` or `Maulavi/Haji`, each once."""
    found = (part.strip() for cell in cells for value in cell_values(cell) for part in value.split("/"))
    return tuple(dict.fromkeys(title for title in found if title))
