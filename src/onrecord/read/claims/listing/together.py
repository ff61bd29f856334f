"""Listings told to have been made together: `Her sister was added with her`, `X was listed along with Y`."""

from collections.abc import Sequence

from onrecord.model.claim import Claim, DesignationClaim
from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

_ACTS = words("added listed entered included placed put named inscribed designated sanctioned blacklisted")
_WERE = words("was were been")
_ONE = words("him her it")
_BESIDE = words("together along alongside jointly")


def added_with(clause: Clause, parties: Sequence[Found], told: Claim | None) -> str | None:
    """Return the mention with which an English clause without a date says that its parties were listed, or None.

    To be put on a list with somebody is to be put there on one day; to stand there beside somebody is not.

    Args:
        clause: The clause.
        parties: Whom it lists.
        told: The listing right before it, whose party a pronoun stands for.
    """
    draft, here = clause.draft, clause.draft.words
    if draft.lexicon.language != "en" or clause.negative or clause.when() is not None:
        return None
    for at in range(clause.first + 1, clause.last - 2):
        if here[at] not in _ACTS or here[at - 1] not in _WERE:
            continue
        behind = at + 1 + (here[at + 1] in _BESIDE)
        if here[behind] == "with":
            behind += 1
            if behind >= clause.last:
                return None
        elif here[behind - 1] != "alongside":
            return None
        if here[behind] in _ONE:
            one = isinstance(told, DesignationClaim) and len(told.parties) == 1 and told.polarity is Polarity.POSITIVE
            return told.parties[0] if one and isinstance(told, DesignationClaim) else None
        other = next((f for f in clause.mentions(behind) if f.first == behind and is_party(f)), None)
        same = other is not None and any(other.root is f.root for f in parties)
        named = other is not None and other.form is MentionForm.NAMED
        return clause.id_of(other) if named and not same else None
    return None
