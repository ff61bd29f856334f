"""What earlier clauses said that later ones lean on: the last authority, date, attack, agreement."""

import dataclasses

from onrecord.model.claim import AttackClaim, CommitmentClaim, DesignationClaim, ResponsibilityClaim, TieClaim, When
from onrecord.read.draft import Found


@dataclasses.dataclass
class State:
    """Carried through one document in text order; only the reader changes it."""

    authority: str = ""
    listed_on: When | None = None
    listed: tuple[Found, ...] = ()
    listed_in: int = -9
    list_in: int = -9
    just_listed: bool = False
    designated: list[Found] = dataclasses.field(default_factory=list)
    attack: AttackClaim | None = None
    attack_sentence: int = -1
    agreement: CommitmentClaim | None = None
    task: ResponsibilityClaim | None = None
    tie: TieClaim | None = None
    echo: DesignationClaim | TieClaim | None = None
    echo_in: int = -9
    sentence: int = -1
    bearer: Found | None = None
