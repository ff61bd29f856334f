"""Link, Candidate, Resolution: which entity each mention refers to, with reasons."""

import msgspec

from onrecord.model.document import Reading
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import Outcome


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """An entity a mention may refer to.

    Attributes:
        score: Similarity and context, in [0, 1]; orders candidates, decides nothing by itself.
        matched: The name of the entity that matched.
        reasons: What speaks for it, for a person to read.
        respelt: The report spells the name otherwise than the record, or in another script.
    """

    entity: Entity
    score: float
    matched: Name | None = None
    reasons: tuple[str, ...] = ()
    respelt: bool = False


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome for one mention: linked (one candidate), ambiguous (two or more), nil (none).

    Behind the party of a linked one may stand entries of other lists that are the same party.
    """

    mention_id: str
    outcome: Outcome
    candidates: tuple[Candidate, ...] = ()
    method: str = ""

    @property
    def entity(self) -> Entity | None:
        """The entity, where the outcome is linked."""
        return self.candidates[0].entity if self.outcome is Outcome.LINKED else None


class Resolution(msgspec.Struct, frozen=True, kw_only=True):
    """A reading with its links, one a mention, same order."""

    reading: Reading
    links: tuple[Link, ...] = ()
