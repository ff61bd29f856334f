"""A claim of a checked report's JSON, as the comparable form asks for it; and the report as the record keeps it."""

from collections.abc import Iterable, Mapping

import msgspec

from onrecord.model.quantity import Estimate
from onrecord.model.told import Refs
from onrecord.model.vocab import ClaimKind, Label, Modality, Outcome, Polarity
from onrecord.publish.contract import ClaimOut, MentionOut, NumberOut, Report, SlotValue
from onrecord.record.add_report import CheckedReport, ToldClaim
from onrecord.record.told import told_of

_TIMES = ("date", "period", "signed")
_NOT_SAID = frozenset({Modality.FORECAST, Modality.OPINION})


def checked_report(report: Report) -> CheckedReport:
    """Return a checked report as the record keeps it; opinions and forecasts are kept and never compared."""
    known = {mention.id: mention for mention in report.mentions}
    claims = {claim.id: claim for claim in report.claims}
    told = (
        ToldClaim(claim.id, claim.quote, None if _is_no_fact(claim) else told_of(ExportedClaim(claim, known, claims)))
        for claim in report.claims
    )
    document = report.document
    first, last = document.published.from_, document.published.to
    text = document.text if isinstance(document.text, str) else ""
    return CheckedReport(
        document=document.id,
        title=" ".join(document.title.split()) or document.source or document.id,
        published=(first or "") if first == last else f"{first or '..'}/{last or '..'}",
        texts=(text,) if text else tuple(dict.fromkeys(claim.quote for claim in report.claims)),
        claims=tuple(told),
        cites=frozenset(item.statement for claim in report.claims for item in claim.evidence if item.statement),
        value=msgspec.json.encode(report),
    )


def _is_no_fact(claim: ClaimOut) -> bool:
    return claim.modality in _NOT_SAID or claim.verdict is Label.NOT_CHECKABLE


class ExportedClaim:
    """The fields of a claim of a report's JSON."""

    def __init__(self, claim: ClaimOut, mentions: Mapping[str, MentionOut], claims: Mapping[str, ClaimOut]) -> None:
        self._claim = claim
        self._mentions = mentions
        self._claims = claims

    @property
    def kind(self) -> ClaimKind:
        """The kind of the claim."""
        return self._claim.kind

    @property
    def quote(self) -> str:
        """Its words."""
        return self._claim.quote

    @property
    def is_negative(self) -> bool:
        """Whether it says that something is not so, or that somebody denies it."""
        return self._claim.polarity is Polarity.NEGATIVE or self._claim.modality is Modality.DENIED

    def parties(self, slot: str) -> tuple[Refs, ...]:
        """Return the parties of a slot that the record knows."""
        return self._refs(_texts(self._claim.slots.get(slot)))

    def every_party(self) -> tuple[Refs, ...]:
        """Return the parties of all slots."""
        return self._refs(
            part for name, value in self._claim.slots.items() if name != "speaker" for part in _texts(value)
        )

    def text(self, slot: str) -> str:
        """Return the words or value of a slot; empty where it is open."""
        value = self._claim.slots.get(slot)
        return value if isinstance(value, str) else ""

    def time(self) -> str:
        """Return the time of the claim in EDTF; empty where it is open."""
        if "time_relation" in self._claim.slots:
            return ""
        return next((value for name in _TIMES if (value := self.text(name))), "")

    def number(self, slot: str) -> Estimate | None:
        """Return the figure of a slot."""
        value = self._claim.slots.get(slot)
        if not isinstance(value, NumberOut):
            return None
        return Estimate(low=value.low, high=value.high, hedge=value.hedge or "", quote=value.quote)

    def event(self) -> "ExportedClaim | None":
        """Return the attack that the claim is a part of."""
        attack = self._claims.get(self.text("event"))
        return ExportedClaim(attack, self._mentions, self._claims) if attack is not None else None

    def _refs(self, mentions: Iterable[str]) -> tuple[Refs, ...]:
        linked = dict.fromkeys(mention for mention in mentions if self._is_linked(mention))
        entities = [self._mentions[mention].entities[0] for mention in linked]
        return tuple(tuple(sorted({entity.id, *entity.ids})) for entity in entities)

    def _is_linked(self, mention: str) -> bool:
        return mention in self._mentions and self._mentions[mention].outcome is Outcome.LINKED


def _texts(value: SlotValue | None) -> tuple[str, ...]:
    if value is None or isinstance(value, NumberOut):
        return ()
    return (value,) if isinstance(value, str) else value
