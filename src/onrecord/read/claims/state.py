"""What earlier clauses said that later ones lean on: the last authority, date, attack, agreement."""

import dataclasses

from onrecord.model.claim import (
    AttackClaim,
    Claim,
    CommitmentClaim,
    DesignationClaim,
    ResponsibilityClaim,
    TieClaim,
    When,
)
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Found


@dataclasses.dataclass
class State:
    """Carried through one document in text order; only the reader changes it.

    Attributes:
        authority: The authority of the last listing, or of the last list named.
        listed_on: The date of the last listing.
        dated_in: The sentence of that date.
        listed: The parties of the last listing.
        listed_in: Its sentence.
        designated: Every party told to be listed so far.
        place: Where a party was said to be last.
        echo: The last listing or tie, which `So is X` may repeat.
        echo_in: Its sentence.
        echo_words: The words of its clause, among which its auxiliary is.
        echo_turned: Its polarity is not that of its words: `X has escaped the list` denies that X is on it.
        outside: The authority spoken of before the asides of its sentence, which may name another.
        outside_in: The sentence of those asides.
        sought: Whom the last search of a list was for.
        sought_in: Its sentence.
        gapped: The last clause with a verb, which a part of its sentence may leave out.
        gapped_claims: Its claims.
        unread_off: That clause says that somebody, whom the reader did not find, went off a list.
    unread: A clause with a verb stands behind it that made no such claim: what `so` repeats is then not known.
    """

    authority: str = ""
    listed_on: When | None = None
    listed: tuple[Found, ...] = ()
    listed_in: int = -9
    dated_in: int = -9
    list_in: int = -9
    outside: str = ""
    outside_in: int = -9
    just_listed: bool = False
    place: str = ""
    designated: list[Found] = dataclasses.field(default_factory=list)
    attack: AttackClaim | None = None
    attack_sentence: int = -1
    agreement: CommitmentClaim | None = None
    task: ResponsibilityClaim | None = None
    tie: TieClaim | None = None
    echo: DesignationClaim | TieClaim | None = None
    echo_in: int = -9
    echo_words: frozenset[str] = frozenset()
    echo_turned: bool = False
    unread: bool = False
    unread_off: bool = False
    sentence: int = -1
    bearer: Found | None = None
    sought: Found | None = None
    sought_in: int = -9
    gapped: Clause | None = None
    gapped_claims: list[Claim] = dataclasses.field(default_factory=list)
