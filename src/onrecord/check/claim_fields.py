"""A claim just read, as the comparable form asks for it."""

from typing import Any

from onrecord.check.case import Desk
from onrecord.model.claim import Claim
from onrecord.model.quantity import Estimate
from onrecord.model.time import Period
from onrecord.model.told import Refs
from onrecord.model.vocab import ClaimKind, Modality, Polarity

_FIELD_OF = {"party": ("party", "parties"), "founded_by": ("founders",)}
"""Fields of a claim for a slot of the output contract, where the two have different names."""


class ReadClaim:
    """The fields of a claim just read, with its parties as resolved."""

    def __init__(self, claim: Claim, desk: Desk) -> None:
        self._claim = claim
        self._desk = desk

    @property
    def kind(self) -> ClaimKind:
        """The kind of the claim."""
        return ClaimKind(str(self._claim.__struct_config__.tag))

    @property
    def quote(self) -> str:
        """Its words."""
        return self._claim.span.quote

    @property
    def is_negative(self) -> bool:
        """Whether it says that something is not so, or that somebody denies it."""
        return self._claim.polarity is Polarity.NEGATIVE or self._claim.modality is Modality.DENIED

    def parties(self, slot: str) -> tuple[Refs, ...]:
        """Return the parties of a slot that the record knows."""
        value = self._value(slot)
        mentions = value if isinstance(value, tuple) else (value,)
        return self._refs(tuple(mention for mention in mentions if isinstance(mention, str)))

    def every_party(self) -> tuple[Refs, ...]:
        """Return the parties of all slots."""
        return self._refs(self._desk.party_ids(self._claim))

    def text(self, slot: str) -> str:
        """Return the words or value of a slot; empty where it is open."""
        if slot == "status" and getattr(self._claim, "former", False):
            return "former"
        value = self._value(slot)
        if isinstance(value, Period):
            return value.edtf
        return str(value) if isinstance(value, str) else ""

    def time(self) -> str:
        """Return the time of the claim in EDTF; empty where it is open."""
        when = self._claim.when
        return when.period.edtf if when is not None and when.period is not None and when.relation == "in" else ""

    def number(self, slot: str) -> Estimate | None:
        """Return the figure of a slot."""
        value = self._value(slot)
        return value if isinstance(value, Estimate) else None

    def event(self) -> "ReadClaim | None":
        """Return the attack that the claim is a part of."""
        attack = self._desk.claims.get(getattr(self._claim, "event", None) or "")
        return ReadClaim(attack, self._desk) if attack is not None else None

    def _value(self, slot: str) -> Any:
        return next((v for name in _FIELD_OF.get(slot, (slot,)) if (v := getattr(self._claim, name, None))), None)

    def _refs(self, mentions: tuple[str, ...]) -> tuple[Refs, ...]:
        return tuple(tuple(sorted({entity.id, *entity.refs})) for entity in self._desk.entities(mentions))
