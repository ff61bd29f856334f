"""A finding in the shape of the output contract: what every exporter writes or draws from."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from onrecord.model.claim import Claim, IdentityClaim, RoleClaim
from onrecord.model.document import Document, Mention
from onrecord.model.entity import Candidate, Link
from onrecord.model.ids import sha256_hex
from onrecord.model.record import Snapshot
from onrecord.model.time import Period
from onrecord.model.verdict import Evidence, Finding, Tension, Verdict
from onrecord.model.vocab import ClaimKind, MentionKind, Outcome
from onrecord.publish.contract import (
    SCHEMA,
    AsOfOut,
    ClaimOut,
    ComparedOut,
    DocumentOut,
    EntityOut,
    EvidenceOut,
    MentionOut,
    PublishedOut,
    Report,
    SetAsideOut,
    SlotValue,
    SnapshotOut,
    TensionOut,
)
from onrecord.publish.slots import slots_from_claim

_SURROGATE = re.compile("[\ud800-\udfff]")


def report_from_finding(finding: Finding, *, version: str, with_text: bool = False) -> Report:
    """Return the finding in the shape of the output contract.

    Args:
        finding: All the pipeline knows of one document.
        version: Version of this package, as written under `onrecord`.
        with_text: Include the document's text, which the offsets refer to.

    Returns:
        The report, claims and mentions in text order. A reading that failed gives empty lists and a row under
        `set_aside`. A lone surrogate, which no JSON file can hold, is written as U+FFFD: offsets stay the same.
    """
    reading = finding.resolution.reading
    aside = [SetAsideOut(what=row.what, why=row.why) for row in reading.set_aside]
    mentions: list[MentionOut] = []
    claims: list[ClaimOut] = []
    if reading.failure:
        aside.insert(0, SetAsideOut(what=reading.document.source or reading.document.id, why=reading.failure))
    else:
        links = {link.mention_id: link for link in finding.resolution.links}
        in_order = sorted(reading.mentions, key=lambda m: (m.span.start, m.span.end))
        mentions = [_mention(mention, links.get(mention.id), aside) for mention in in_order]
        verdicts = {verdict.claim_id: verdict for verdict in finding.verdicts}
        groups = {mention.id: mention.members for mention in reading.mentions if mention.members}
        for claim in sorted(reading.claims, key=lambda c: (c.span.start, c.span.end)):
            verdict = verdicts.get(claim.id)
            if verdict is None:
                aside.append(SetAsideOut(what=claim.span.quote, why=f"No check looked at claim {claim.id}."))
            else:
                claims.append(_claim(claim, verdict, groups))
    report = Report(
        schema=SCHEMA,
        onrecord=version,
        document=_document(reading.document, with_text=with_text),
        as_of=AsOfOut(from_=_first(finding.as_of), to=_last(finding.as_of), mode=finding.mode),
        record=tuple(_snapshot(snapshot) for snapshot in finding.snapshots),
        mentions=tuple(mentions),
        claims=tuple(claims),
        tensions=tuple(_tension(tension) for tension in finding.tensions),
        set_aside=tuple(aside),
    )
    return _without_surrogates(report) if _has_surrogates(report) else report


def _first(period: Period | None) -> str | None:
    return period.first.isoformat() if period is not None and period.first is not None else None


def _last(period: Period | None) -> str | None:
    return period.last.isoformat() if period is not None and period.last is not None else None


def _document(document: Document, *, with_text: bool) -> DocumentOut:
    published = document.published
    return DocumentOut(
        id=document.id,
        source=document.source,
        title=document.title,
        language=document.language,
        published=PublishedOut(
            from_=_first(published.period), to=_last(published.period), by=published.by, why=published.why
        ),
        text_sha256=document.text_sha256 or sha256_hex(document.text.encode("utf-8", "surrogatepass")),
        length=len(document.text),
        text=document.text if with_text else msgspec.UNSET,
    )


def _snapshot(snapshot: Snapshot) -> SnapshotOut:
    return SnapshotOut(
        source=snapshot.source,
        snapshot=snapshot.date,
        sha256=snapshot.sha256,
        entries=snapshot.entries,
        complete=snapshot.complete,
        names_complete=snapshot.names_complete,
        title=snapshot.title,
        dated_by=snapshot.dated_by,
    )


def _mention(mention: Mention, link: Link | None, aside: list[SetAsideOut]) -> MentionOut:
    outcome = Outcome.NIL if link is None else link.outcome
    candidates: tuple[Candidate, ...] = () if link is None else link.candidates
    if outcome is Outcome.LINKED:
        candidates = candidates[:1]
        if candidates and candidates[0].entity.kind is MentionKind.PERSON and not candidates[0].entity.refs:
            # A person whom no authority names is never shown as linked: facts of record files are cited without an id.
            candidates = ()
    elif outcome is Outcome.AMBIGUOUS and len(candidates) == 1:
        # The contract has no "ambiguous between one": nothing is linked, and the candidate is told rather than dropped.
        only = candidates[0]
        known_as = ", ".join(only.entity.refs) or only.entity.id
        why = f"One candidate only, {only.entity.name} ({known_as}), and too little to link it."
        aside.append(SetAsideOut(what=mention.span.quote, why=why))
    if len(candidates) < (2 if outcome is Outcome.AMBIGUOUS else 1):
        outcome = Outcome.NIL
    if outcome is Outcome.NIL:
        candidates = ()
    return MentionOut(
        id=mention.id,
        quote=mention.span.quote,
        start=mention.span.start,
        end=mention.span.end,
        kind=mention.kind,
        outcome=outcome,
        entities=tuple(_entity(candidate) for candidate in candidates),
        form=mention.form.value,
        chain=mention.chain,
    )


def _entity(candidate: Candidate) -> EntityOut:
    entity = candidate.entity
    score = round(candidate.score, 4)
    return EntityOut(id=entity.id, name=entity.name, ids=_ids(entity.refs), score=score, reasons=candidate.reasons)


def _ids(refs: Sequence[str]) -> tuple[str, ...]:
    """The official ids; OFAC gives one number to one party on both of its lists, so that it is `ofac:...` on either."""
    numbers = [ref.replace("ofac-cons:", "ofac:", 1) for ref in refs if ref.startswith("ofac-cons:")]
    return tuple(dict.fromkeys((*refs, *numbers)))


def _claim(claim: Claim, verdict: Verdict, groups: Mapping[str, tuple[str, ...]]) -> ClaimOut:
    return ClaimOut(
        id=claim.id,
        kind=ClaimKind(str(claim.__struct_config__.tag)),
        quote=claim.span.quote,
        start=claim.span.start,
        end=claim.span.end,
        says=claim.says,
        slots={slot: _members(value, _with_others(claim, groups)) for slot, value in slots_from_claim(claim).items()},
        speaker=claim.speaker or None,
        modality=claim.modality,
        polarity=claim.polarity,
        verdict=verdict.label,
        flags=tuple(dict.fromkeys((*claim.flags, *verdict.flags))),
        wording=verdict.wording,
        compared=tuple(
            ComparedOut(
                slot=row.slot,
                claimed=row.claimed,
                recorded=row.recorded,
                outcome=row.outcome,
                tolerance=row.tolerance,
                source=row.source,
            )
            for row in verdict.compared
        ),
        evidence=tuple(_evidence(item) for item in verdict.evidence),
        consulted=verdict.consulted,
        would_change=verdict.would_change,
        made_by=claim.made_by,
        method=verdict.method,
    )


def _with_others(claim: Claim, groups: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    """The members of words for several parties, and those of whom a claim says the same as of its own party."""
    own = claim.party if isinstance(claim, IdentityClaim) else claim.holder if isinstance(claim, RoleClaim) else None
    return groups if own is None or not claim.also else {**groups, own: (own, *claim.also)}


def _members(value: SlotValue, groups: Mapping[str, tuple[str, ...]]) -> SlotValue:
    """A slot with the parties that a word for several means in place of that word."""
    if isinstance(value, str):
        return groups.get(value, value)
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(part for item in value for part in groups.get(item, (item,))))
    return value


def _evidence(item: Evidence) -> EvidenceOut:
    cite = item.cite
    return EvidenceOut(
        source=cite.source,
        ref=cite.ref,
        snapshot=cite.snapshot,
        stance=item.stance,
        excerpt=cite.excerpt,
        url=cite.url or None,
        title=cite.title,
        published=cite.published,
        field=cite.field,
        statement=item.statement_id,
        grade=item.grade,
        corrected=item.corrected,
    )


def _tension(tension: Tension) -> TensionOut:
    return TensionOut(
        commitment=tension.commitment,
        claim=tension.claim_id,
        result=tension.result,
        matched=tension.matched,
        open=tension.open,
        wording=tension.wording,
        reading=tension.reading,
        flags=tension.flags,
        caveats=tension.caveats,
    )


def _has_surrogates(report: Report) -> bool:
    try:
        msgspec.msgpack.encode(report)
    except UnicodeEncodeError:
        return True
    return False


def _without_surrogates(report: Report) -> Report:
    def clean(value: Any) -> Any:
        if isinstance(value, str):
            return _SURROGATE.sub("\ufffd", value)
        if isinstance(value, dict):
            return {key: clean(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [clean(item) for item in value]
        return value

    return msgspec.convert(clean(msgspec.to_builtins(report)), Report)
