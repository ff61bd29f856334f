"""Builders of model values for tests: only what matters is spelt out, the rest has a plain default.

Spans are found by their words: `make_span(document, "Khalil")` is the first place where the document says so, and
`make_span(document, "Khalil", nth=1)` the second.
"""

from typing import Any, TypeVar

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
from onrecord.model.document import Document, Mention, Published, Reading, SetAside
from onrecord.model.entity import Candidate, Link, Resolution
from onrecord.model.ids import content_id, sha256_hex
from onrecord.model.quantity import Estimate
from onrecord.model.record import Citation, Entity, Name, Snapshot
from onrecord.model.span import Span
from onrecord.model.time import Period, parse_edtf
from onrecord.model.verdict import Comparison, Evidence, Finding, Tension, Verdict
from onrecord.model.vocab import Label, MentionForm, MentionKind, Mode, Outcome, SlotOutcome, SourceKind, Stance

AnyClaim = TypeVar("AnyClaim", bound=ClaimBase)


def make_document(
    text: str = "The group was founded by A. B.", *, published: str = "2021-08-19", **fields: Any
) -> Document:
    """Return a document with this text; `published` is EDTF, or empty for an unknown date."""
    known = Published(period=parse_edtf(published), by="given") if published else Published()
    data = text.encode("utf-8", "surrogatepass")
    values: dict[str, Any] = {
        "id": content_id("doc", text),
        "source": "report.txt",
        "published": known,
        "language": "en",
        "text_sha256": sha256_hex(data),
    }
    return Document(text=text, **(values | fields))


def make_span(document: Document, quote: str, *, nth: int = 0) -> Span:
    """Return the span of the words, at their first place in the text or the one after `nth` others."""
    start = document.text.index(quote)
    for _ in range(nth):
        start = document.text.index(quote, start + 1)
    return Span(start=start, end=start + len(quote), quote=quote)


def make_mention(
    document: Document, quote: str, *, kind: MentionKind = MentionKind.PERSON, nth: int = 0, **fields: Any
) -> Mention:
    """Return a named mention of these words."""
    span = make_span(document, quote, nth=nth)
    id_ = content_id("men", document.id, span.start, span.end)
    values: dict[str, Any] = {"id": id_, "form": MentionForm.NAMED, "name": quote, "chain": id_}
    return Mention(span=span, kind=kind, **(values | fields))


def make_claim(of: type[AnyClaim], in_document: Document, words: str, /, *, nth: int = 0, **fields: Any) -> AnyClaim:
    """Return a claim of the type `of` on these words."""
    span = make_span(in_document, words, nth=nth)
    id_ = content_id("clm", in_document.id, of.__name__, span.start, span.end)
    values: dict[str, Any] = {"id": id_, "says": words, "made_by": "test"}
    return of(span=span, **(values | fields))


def make_when(edtf: str, *, quote: str = "", relation: str = "in") -> When:
    """Return the time of a claim, from EDTF."""
    return When(quote=quote, period=parse_edtf(edtf), relation=relation)


def make_estimate(low: float, high: float | None = None, *, hedge: str = "", quote: str = "") -> Estimate:
    """Return a figure; without `high` and without hedge, exactly `low`."""
    return Estimate(low=low, high=low if high is None and not hedge else high, hedge=hedge, quote=quote)


def make_entity(name: str, *refs: str, kind: MentionKind = MentionKind.PERSON, **fields: Any) -> Entity:
    """Return an entity with this name and these foreign ids."""
    id_ = content_id("ent", name, *refs)
    return Entity(id=id_, kind=kind, name=name, names=(Name(text=name),), refs=refs, **fields)


def make_link(mention: Mention, *entities: Entity, reasons: tuple[str, ...] = ("same name",)) -> Link:
    """Return the link of a mention: nil, linked or ambiguous by the number of entities."""
    outcome = Outcome.NIL if not entities else Outcome.LINKED if len(entities) == 1 else Outcome.AMBIGUOUS
    candidates = tuple(
        Candidate(entity=entity, score=round(0.97 - place / 100, 2), reasons=reasons)
        for place, entity in enumerate(entities)
    )
    return Link(mention_id=mention.id, outcome=outcome, candidates=candidates, method="test")


def make_citation(ref: str = "un:TAi.150", **fields: Any) -> Citation:
    """Return a citation of an entry; source and title follow the part before the colon."""
    source = ref.partition(":")[0]
    values: dict[str, Any] = {
        "title": f"{source.upper()} list",
        "kind": SourceKind.OFFICIAL_LIST,
        "snapshot": "2020-12-01",
    }
    return Citation(source=source, ref=ref, **(values | fields))


def make_evidence(ref: str = "un:TAi.150", *, stance: Stance = Stance.SUPPORTS, **fields: Any) -> Evidence:
    """Return evidence that cites the entry."""
    return Evidence(cite=make_citation(ref, **fields), stance=stance)


def make_comparison(slot: str, claimed: str, recorded: str, *, same: bool, tolerance: str | None = None) -> Comparison:
    """Return one compared slot."""
    outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
    return Comparison(slot=slot, claimed=claimed, recorded=recorded, outcome=outcome, tolerance=tolerance)


def make_verdict(claim: Claim, label: Label = Label.SUPPORTED, **fields: Any) -> Verdict:
    """Return a verdict on the claim."""
    values: dict[str, Any] = {"wording": f"UN list (2020-12-01): {label.value.replace('_', ' ')}.", "method": "test"}
    return Verdict(claim_id=claim.id, label=label, **(values | fields))


def make_snapshot(source: str = "un", date: str = "2020-12-01", *, entries: int = 1006, **fields: Any) -> Snapshot:
    """Return a complete snapshot of a list."""
    values: dict[str, Any] = {"sha256": sha256_hex(f"{source}@{date}".encode()), "title": f"{source.upper()} list"}
    return Snapshot(source=source, date=date, entries=entries, **(values | fields))


def make_finding(  # noqa: PLR0913 - a builder names every field of what it builds
    document: Document,
    *,
    mentions: tuple[Mention, ...] = (),
    links: tuple[Link, ...] = (),
    claims: tuple[Claim, ...] = (),
    verdicts: tuple[Verdict, ...] | None = None,
    tensions: tuple[Tension, ...] = (),
    snapshots: tuple[Snapshot, ...] = (),
    set_aside: tuple[SetAside, ...] = (),
    failure: str = "",
    as_of: Period | None = None,
    mode: Mode = Mode.KNOWN_THEN,
) -> Finding:
    """Return a finding; claims without given verdicts are supported, mentions without a link are nil."""
    linked = {link.mention_id for link in links}
    reading = Reading(document=document, mentions=mentions, claims=claims, set_aside=set_aside, failure=failure)
    return Finding(
        resolution=Resolution(
            reading=reading, links=(*links, *(make_link(mention) for mention in mentions if mention.id not in linked))
        ),
        as_of=as_of or document.published.period,
        mode=mode,
        verdicts=tuple(make_verdict(claim) for claim in claims) if verdicts is None else verdicts,
        tensions=tensions,
        snapshots=snapshots,
    )


def one_claim_of_each_kind(document: Document, quote: str) -> tuple[Claim, ...]:
    """Return ten claims, one of each kind, all on these words."""
    return (
        make_claim(DesignationClaim, document, quote, authority="un", parties=("men-1",), when=make_when("2011-02-09")),
        make_claim(RoleClaim, document, quote, holder="men-1", organization="men-2", current=True),
        make_claim(TieClaim, document, quote, a=("men-1",), b=("men-2",)),
        make_claim(AttackClaim, document, quote, perpetrators=("men-1",), attribution="blamed", place="Kabul"),
        make_claim(CasualtyClaim, document, quote, killed=make_estimate(96)),
        make_claim(IdentityClaim, document, quote, party="men-1", born=parse_edtf("1966")),
        make_claim(ResponsibilityClaim, document, quote, holder=("men-1",), of="security"),
        make_claim(CommitmentClaim, document, quote, agreement="Doha agreement", bearer="men-1"),
        make_claim(AttributionClaim, document, quote, speaker="a report", document="a report of January"),
        make_claim(OtherClaim, document, quote, topic="motive"),
    )


def make_tension(
    claim: Claim, commitment: str = "doha-2020/II.2", *, result: str = "in_tension_if", **fields: Any
) -> Tension:
    """Return the claim's fact beside a commitment."""
    values: dict[str, Any] = {
        "wording": "The reported fact falls within the subject of the clause.",
        "open": ("purpose",),
    }
    return Tension(commitment=commitment, claim_id=claim.id, result=result, **(values | fields))
