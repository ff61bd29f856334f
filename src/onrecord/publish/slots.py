"""The slots of a claim, by kind: what the claim says, in values that a program can compare.

Names and order are those of the output contract; a slot that the text leaves open is left out. A slot with a singular
name holds one value, or a list where the text gives several; a slot with a plural name always holds a list.
"""

from collections.abc import Callable, Mapping

from onrecord.model.claim import (
    AttackClaim,
    AttributionClaim,
    CasualtyClaim,
    Claim,
    ClaimBase,
    CommitmentClaim,
    DesignationClaim,
    IdentityClaim,
    OtherClaim,
    ResponsibilityClaim,
    RoleClaim,
    TieClaim,
    When,
)
from onrecord.model.quantity import Estimate
from onrecord.model.time import Period
from onrecord.publish.contract import NumberOut, SlotValue

_Draft = dict[str, SlotValue | None]


def slots_from_claim(claim: Claim) -> dict[str, SlotValue]:
    """Return the slots that the claim fills."""
    draft = _BY_TYPE[type(claim)](claim)
    draft.update(_time_words(claim.when))
    return {name: value for name, value in draft.items() if value not in (None, "", ())}


def edtf_from_period(period: Period | None) -> str:
    """Return the period in EDTF; empty where nothing is known."""
    if period is None:
        return ""
    if period.edtf:
        return period.edtf
    if period.first is not None and period.first == period.last:
        return period.first.isoformat()
    if period.first is None and period.last is None:
        return ""
    first = period.first.isoformat() if period.first else ".."
    last = period.last.isoformat() if period.last else ".."
    return f"{first}/{last}"


def edtf_from_when(when: When | None) -> str:
    """Return the time of a claim in EDTF: `since` and `after` leave the end open, `until` and `before` the start."""
    if when is None:
        return ""
    edtf = edtf_from_period(when.period)
    if not edtf:
        return ""
    first, _, last = edtf.partition("/")
    if when.relation in ("since", "after"):
        return f"{first}/.."
    if when.relation in ("until", "before"):
        return f"../{last or first}"
    return edtf


def number_from_estimate(value: Estimate | None) -> NumberOut | None:
    """Return the figure as an interval with its hedge; whole numbers without a decimal point."""
    if value is None:
        return None
    high = None if value.high is None else _whole(value.high)
    return NumberOut(low=_whole(value.low), high=high, hedge=value.hedge or None, quote=value.quote)


def _whole(number: float) -> int | float:
    return int(number) if float(number).is_integer() else number


def _one(values: tuple[str, ...]) -> SlotValue | None:
    if len(values) == 1:
        return values[0]
    return values or None


def _time_words(when: When | None) -> _Draft:
    if when is None:
        return {}
    return {"time_quote": when.quote, "time_relation": when.relation if when.relation != "in" else None}


def _designation(claim: DesignationClaim) -> _Draft:
    return {
        "party": _one(claim.parties),
        "list": claim.list_quote,
        "authority": (claim.authority, *claim.also_by) if claim.also_by else claim.authority,
        "programme": claim.programme,
        "date": _one(tuple(edtf_from_when(when) or "" for when in claim.dates or (claim.when,))),
        "status": claim.status,
        "same_day_as": claim.same_day_as,
        "counted_from": claim.counted_from.party if claim.counted_from is not None else None,
        "counted": claim.counted_from.quote if claim.counted_from is not None else None,
        "then": "yes" if claim.then else None,
        "tentative": "yes" if claim.tentative else None,
        "measures": " ".join(claim.measures),
        "count": number_from_estimate(claim.count),
        "tags": number_from_estimate(claim.tags),
        "kin_of": claim.kin_of,
        "kin": claim.kin.value if claim.kin is not None else None,
        "place": claim.place,
        "nation": claim.nation,
    }


def _role(claim: RoleClaim) -> _Draft:
    return {
        "holder": claim.holder,
        "role": claim.role.value,
        "title": claim.title,
        "organization": claim.organization,
        "place": claim.place,
        "period": edtf_from_when(claim.when),
        "status": "former" if claim.former else "current" if claim.current else None,
    }


def _tie(claim: TieClaim) -> _Draft:
    return {
        "a": _one(claim.a),
        "b": _one(claim.b),
        "relation": claim.relation.value,
        "words": claim.words,
        "universal": claim.universal,
        "period": edtf_from_when(claim.when),
        "count": number_from_estimate(claim.count),
        "place": claim.place,
    }


def _attack(claim: AttackClaim) -> _Draft:
    # The contract knows blamed, claimed and found here; "asserted" is what `modality` says already.
    attributed = claim.attribution != "asserted"
    return {
        "perpetrators": claim.perpetrators,
        "target": claim.target,
        "weapon": claim.weapon,
        "place": claim.place,
        "date": edtf_from_when(claim.when),
        "attribution": claim.attribution if attributed else None,
        "by": (claim.speaker_mention or claim.speaker) if attributed else None,
        "detail": claim.detail,
        "number": number_from_estimate(claim.number),
        "event": claim.event,
    }


def _casualty(claim: CasualtyClaim) -> _Draft:
    return {
        "event": claim.event,
        "population": claim.population,
        "killed": number_from_estimate(claim.killed),
        "wounded": number_from_estimate(claim.wounded),
        "abducted": number_from_estimate(claim.abducted),
        "perpetrators": claim.perpetrators,
        "target": claim.target,
        "weapon": claim.weapon,
        "place": claim.place,
        "date": edtf_from_when(claim.when),
    }


def _identity(claim: IdentityClaim) -> _Draft:
    return {
        "party": claim.party,
        "alias": _one(claim.aliases),
        "alias_status": "former" if claim.formerly and claim.aliases else None,
        "born": edtf_from_period(claim.born),
        "born_at": claim.born_at,
        "nationality": claim.nationality,
        "founded": edtf_from_period(claim.founded),
        "founded_at": claim.founded_at,
        "founded_by": _one(claim.founders),
        "died": edtf_from_period(claim.died),
    }


def _responsibility(claim: ResponsibilityClaim) -> _Draft:
    return {
        "holder": _one(claim.holder),
        "of": claim.of,
        "place": claim.place,
        "period": edtf_from_when(claim.when),
        "sort": claim.sort,
        "attribution": claim.attribution,
        "by": claim.by,
        "event": claim.event,
        "approved_by": _one(claim.approved_by),
    }


def _commitment(claim: CommitmentClaim) -> _Draft:
    return {
        "agreement": claim.agreement,
        "bearer": claim.bearer,
        "action": claim.action,
        "object": _one(claim.objects),
        "duty": claim.modality_words,
        "aspect": claim.aspect,
        "signed": edtf_from_when(claim.signed),
        "place": claim.place,
        "parties": claim.parties,
    }


def _attribution(claim: AttributionClaim) -> _Draft:
    return {
        "speaker": claim.speaker_mention or claim.speaker,
        "document": claim.document,
        "date": edtf_from_when(claim.when),
        "content": claim.content,
        "act": claim.act,
        "parties": claim.parties,
    }


def _other(claim: OtherClaim) -> _Draft:
    return {"parties": claim.parties, "topic": claim.topic, "value": claim.value, "date": edtf_from_when(claim.when)}


_BY_TYPE: Mapping[type[ClaimBase], Callable[..., _Draft]] = {
    DesignationClaim: _designation,
    RoleClaim: _role,
    TieClaim: _tie,
    AttackClaim: _attack,
    CasualtyClaim: _casualty,
    IdentityClaim: _identity,
    ResponsibilityClaim: _responsibility,
    CommitmentClaim: _commitment,
    AttributionClaim: _attribution,
    OtherClaim: _other,
}
