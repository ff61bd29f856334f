"""Composite claims: `Radu Vesk, born in 1978, is on the list` holds in part where the list gives another year.

`method.md` §3.3: the parts are checked first, each as a claim of its own. The sentence around them is then no better
than its parts: it does not stay `supported` over a part of its own words that the record puts otherwise.
"""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from onrecord.check.case import Desk
from onrecord.check.outlook import would_change
from onrecord.model.claim import Claim
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label

_OTHERWISE = (Label.CONTRADICTED, Label.DIFFERS)


def of_parts(claims: Sequence[Claim], verdicts: Mapping[str, Verdict], desk: Desk) -> dict[str, Verdict]:
    """Return the verdicts, with `partly_supported` for each claim of whose own words a part stands otherwise.

    A part is a claim about the same subject whose words lie inside those of the claim and are fewer. It keeps its own
    verdict and its own evidence; the wording of the whole quotes it.

    Args:
        claims: Of one report.
        verdicts: By claim id.
        desk: The case.
    """
    parts = [claim for claim in claims if verdicts[claim.id].label in _OTHERWISE]
    found = dict(verdicts)
    for claim in claims:
        if verdicts[claim.id].label is not Label.SUPPORTED or not parts:
            continue
        part = next((part for part in parts if _is_part(part, claim, desk)), None)
        if part is not None:
            found[claim.id] = _in_part(verdicts[claim.id], part, verdicts[part.id])
    return found


def _is_part(part: Claim, whole: Claim, desk: Desk) -> bool:
    """Whether the words of a claim are some of those of another about the same party."""
    inside = whole.span.start <= part.span.start and part.span.end <= whole.span.end
    shorter = part.span.end - part.span.start < whole.span.end - whole.span.start
    return inside and shorter and bool({*desk.party_ids(part)} & {*desk.party_ids(whole)})


def _in_part(verdict: Verdict, part: Claim, other: Verdict) -> Verdict:
    """The verdict on the whole, with what was compared and cited for the part that stands otherwise."""
    compared = (*verdict.compared, *(row for row in other.compared if row not in verdict.compared))
    cited = (*verdict.evidence, *(item for item in other.evidence if item not in verdict.evidence))
    return replace(
        verdict,
        label=Label.PARTLY_SUPPORTED,
        wording=f"{verdict.wording} Of “{part.span.quote}” otherwise: {other.wording}",
        compared=compared,
        evidence=cited,
        would_change=would_change(Label.PARTLY_SUPPORTED, compared),
    )
