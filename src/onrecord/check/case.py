"""The case before a check: one claim, its parties as resolved, and the record to ask."""

import dataclasses
import re
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from onrecord.check.entries import cite_entry
from onrecord.check.event.vagueness import place_flag
from onrecord.check.outlook import would_change
from onrecord.model.claim import Claim, ResponsibilityClaim, RoleClaim
from onrecord.model.document import Mention
from onrecord.model.entity import Link, Resolution
from onrecord.model.record import AttributeStatement, Citation, Entity, Event, Statement
from onrecord.model.time import Period
from onrecord.model.told import ReportedStatement
from onrecord.model.verdict import Comparison, Evidence, Verdict
from onrecord.model.vocab import (
    Certainty,
    Label,
    MentionForm,
    MentionKind,
    Modality,
    Outcome,
    SlotOutcome,
    SourceKind,
    Stance,
)
from onrecord.record.authorities import LIST_TITLES
from onrecord.record.base import RecordView, Saying
from onrecord.record.joined import joined_view
from onrecord.text.normalize import telling_words
from onrecord.text.phrases import lower_article

METHOD = "verdict.rules.v1"
LONGEST_EXCERPT = 240
"""Code points of a passage that a sentence quotes; the evidence keeps the whole passage."""
MOST_CONSULTED = 6
"""Parties of a claim whose entries a verdict shows where nothing on record bears on it."""
MOST_CANDIDATES = 4
"""Candidates of an ambiguous name that a verdict shows."""
_STOPS = re.compile(r"([.;:…])\.(?!\.)|\.([;:])")
_HEARSAY = frozenset({Modality.REPORTED, Modality.ACCUSED, Modality.CLAIMED, Modality.DENIED})
_EVIDENCE_ORDER = {Stance.CONTRADICTS: 0, Stance.SUPPORTS: 1, Stance.NEUTRAL: 2}
_SUPPORT_FIRST = {Stance.SUPPORTS: 0, Stance.NEUTRAL: 1, Stance.CONTRADICTS: 2}


class Part(NamedTuple):
    """The outcome for one part of a claim, such as one party or one date: a label, and the sentence that gives it."""

    label: Label
    text: str


@dataclasses.dataclass
class Desk:
    """What all claims of one document share: links, mentions, claims, the view, and the events matched so far."""

    resolution: Resolution
    view: RecordView
    links: dict[str, Link]
    mentions: dict[str, Mention]
    claims: dict[str, Claim]
    events: dict[str, Event] = dataclasses.field(default_factory=dict)
    copies: frozenset[str] | None = None
    in_order: list[Mention] | None = None
    by_word: dict[str, dict[str, Entity]] | None = None

    @classmethod
    def of(cls, resolution: Resolution, view: RecordView) -> "Desk":
        """Return the desk for one resolution."""
        reading = resolution.reading
        return cls(
            resolution=resolution,
            view=_with_joined(resolution, view),
            links={link.mention_id: link for link in resolution.links},
            mentions={mention.id: mention for mention in reading.mentions},
            claims={claim.id: claim for claim in reading.claims},
        )

    def mentions_in(self, first: int, last: int) -> list[Mention]:
        """Return the mentions that begin between two offsets, in order."""
        if self.in_order is None:
            self.in_order = sorted(self.mentions.values(), key=lambda mention: mention.span.start)
        begin = bisect_left(self.in_order, first, key=lambda mention: mention.span.start)
        end = bisect_left(self.in_order, last, lo=begin, key=lambda mention: mention.span.start)
        return self.in_order[begin:end]

    def linked_with(self, words: Collection[str]) -> list[Entity]:
        """Return the parties that the report links of whose names one has all these words (`telling_words`)."""
        if self.by_word is None:
            self.by_word = {}
            linked = {link.entity.id: link.entity for link in self.links.values() if link.entity is not None}
            for entity in linked.values():
                for word in {word for name in entity.names for word in telling_words(name.text)}:
                    self.by_word.setdefault(word, {})[entity.id] = entity
        rarest = min((self.by_word.get(word, {}) for word in words), key=len, default={})
        wanted = set(words)
        return [e for e in rarest.values() if any(wanted <= set(telling_words(name.text)) for name in e.names)]

    def entity(self, mention_id: str | None) -> Entity | None:
        """Return the entity a mention is linked to."""
        link = self.links.get(mention_id or "")
        return link.entity if link is not None else None

    def entities(self, mention_ids: Sequence[str]) -> list[Entity]:
        """Return the entities that mentions are linked to, in order; mentions without one are left out."""
        return [entity for mention in mention_ids if (entity := self.entity(mention)) is not None]

    def attributes(self, entity: Entity, attribute: str) -> list[AttributeStatement]:
        """Return the values that sources give for an attribute of a party; unverified ones are left out."""
        return [
            s
            for s in self.view.statements(entity.id)
            if isinstance(s, AttributeStatement) and s.subject == entity.id and s.attribute == attribute and decides(s)
        ]

    def is_ambiguous(self, mention_id: str | None) -> bool:
        """Whether a mention may be more than one party, or bears a weak name alone."""
        link = self.links.get(mention_id or "")
        return link is not None and link.outcome is Outcome.AMBIGUOUS

    def name(self, mention_id: str | None) -> str:
        """Return how the report names a mention: the name of its chain."""
        mention = self.mentions.get(mention_id or "")
        if mention is None:
            return "somebody"
        root = self.mentions.get(mention.chain)
        return mention.name or (root.name if root is not None else "") or mention.span.quote

    def party_ids(self, claim: Claim) -> tuple[str, ...]:
        """Return the mention ids in the slots of a claim of any kind, in the order of its fields."""
        ids: dict[str, None] = {}
        for field in claim.__struct_fields__:
            value = getattr(claim, field)
            for item in value if isinstance(value, tuple) else (value,):
                if isinstance(item, str) and item in self.mentions and field != "speaker_mention":
                    ids[item] = None
        return tuple(ids)

    def tellers(self, sayings: Sequence[Saying]) -> Mapping[int, tuple[ReportedStatement, ...]]:
        """Return, by number, who says something among the earlier reports, but for this report and its copies."""
        if self.copies is None:
            self.copies = self.view.copies(self.resolution.reading.document.id, self.text)
        return self.view.tellers(sayings, self.copies)

    def reference_flags(self, claim: Claim) -> list[str]:
        """Return the flags on how a claim names its parties: by a word for an earlier name, or not at all."""
        mentions = [self.mentions[mention] for mention in self.party_ids(claim)]
        told = any(m.form is not MentionForm.NAMED and self.entity(m.id) is not None for m in mentions)
        unnamed = isinstance(claim, RoleClaim) and claim.holder is None
        return ["coreference"] * told + ["unnamed_person"] * unnamed

    def strangers(self, claim: Claim) -> list[str]:
        """Return the names of the persons in a claim who are linked to nobody on record."""
        people = [m for m in self.party_ids(claim) if self.mentions[m].kind is MentionKind.PERSON]
        return [self.name(m) for m in people if self.entity(m) is None]

    @property
    def text(self) -> str:
        """The text of the report."""
        return self.resolution.reading.document.text

    @property
    def published(self) -> Period | None:
        """When the report was published; None where that is not known."""
        return self.resolution.reading.document.published.period

    @property
    def as_of(self) -> Period | None:
        """The as-of period of the record view."""
        return self.view.as_of

    def snapshots_consulted(self, sources: Sequence[str] = ()) -> tuple[str, ...]:
        """Return `source@date` of the snapshots around as-of, of these lists or of all that are held."""
        return tuple(
            f"{source}@{snapshot.date}"
            for source in sources or self.view.sources()
            for snapshot in self.view.around(source)
            if snapshot is not None
        )


def _with_joined(resolution: Resolution, view: RecordView) -> RecordView:
    """The view with the entries of each linked party as one."""
    joined: dict[str, Entity] = {}
    parts: dict[str, str] = {}
    for link in resolution.links:
        if link.entity is not None and len(link.candidates) > 1:
            joined[link.entity.id] = link.entity
            parts |= {candidate.entity.id: link.entity.id for candidate in link.candidates}
    return joined_view(view, joined, parts)


class Ruling:
    """Collects comparisons, evidence and flags for one claim, and makes the verdict of them."""

    def __init__(self, claim: Claim, desk: Desk) -> None:
        self.claim = claim
        self.desk = desk
        self.compared: list[Comparison] = []
        self.evidence: list[Evidence] = []
        self.flags: list[str] = [*claim.flags, *desk.reference_flags(claim), *filter(None, [place_flag(claim)])]
        self.consulted: list[str] = []
        self.would_change = ""

    def compare(
        self,
        slot: str,
        claimed: str,
        recorded: str,
        outcome: SlotOutcome,
        *,
        tolerance: str | None = None,
        source: str = "",
    ) -> None:
        """Note how one slot compares."""
        row = Comparison(
            slot=slot, claimed=claimed, recorded=recorded, outcome=outcome, tolerance=tolerance, source=source
        )
        if row not in self.compared:
            self.compared.append(row)

    def cite(self, item: Statement | Citation, stance: Stance, statement_id: str = "") -> None:
        """Add a record item as evidence; a passage alone may come with the id by which it can be corrected."""
        cite = item if isinstance(item, Citation) else item.cite
        statement_id = statement_id if isinstance(item, Citation) else item.id
        if not any(e.cite == cite and e.stance is stance for e in self.evidence):
            self.evidence.append(Evidence(cite=cite, stance=stance, statement_id=statement_id))

    def flag(self, *flags: str) -> None:
        """Add flags; an empty one is none."""
        for name in flags:
            if name and name not in self.flags:
                self.flags.append(name)

    def verdict(self, label: Label, wording: str) -> Verdict:
        """Return the verdict; evidence that decides comes first."""
        order = _SUPPORT_FIRST if label is Label.SUPPORTED else _EVIDENCE_ORDER
        return Verdict(
            claim_id=self.claim.id,
            label=label,
            wording=_STOPS.sub(lambda m: m.group(1) or m.group(2), wording),
            flags=tuple(self.flags),
            compared=tuple(self.compared),
            evidence=tuple(sorted(self.evidence, key=lambda e: order[e.stance])),
            consulted=tuple(dict.fromkeys(self.consulted)),
            would_change=self.would_change or would_change(label, self.compared),
            method=METHOD,
        )

    def open_label(self) -> Label:
        """Return what an open record's silence means: reported only where somebody says so, else not in record."""
        # A list that is quoted is no reporter: its own text is held, and is silent.
        quoted = bool(self.claim.speaker) and self.claim.modality is not Modality.ASSERTED
        return Label.REPORTED_ONLY if quoted or self.claim.modality in _HEARSAY else Label.NOT_IN_RECORD

    def silent(self, about: str = "") -> Verdict:
        """Return the verdict where the sources held say nothing that bears on the claim."""
        label = self.open_label()
        self.consulted += [*self.desk.snapshots_consulted(), "the record files"]
        self._cite_consulted()
        held = ", ".join(dict.fromkeys(self.consulted))
        if label is Label.REPORTED_ONLY:
            by = self.claim.by if isinstance(self.claim, ResponsibilityClaim) else ""
            who = lower_article(self.claim.speaker or by) or "the report itself"
            return self.verdict(label, f"Reported by {who}; not otherwise in the sources held ({held}).")
        what = f" on {about}" if about else ""
        return self.verdict(label, f"Nothing{what} in the sources held ({held}); their silence is not evidence.")

    def _cite_consulted(self) -> None:
        """Add the entries of the parties as neutral evidence: they were read, and say nothing that bears on it."""
        for entity in self.desk.entities(self.desk.party_ids(self.claim))[:MOST_CONSULTED]:
            for source in self.desk.view.sources():
                for snapshot, entry in self.desk.view.presences(entity.id, source):
                    if entry is not None and not any(item.cite.ref == entry.ref for item in self.evidence):
                        self.cite(cite_entry(source, snapshot, entry), Stance.NEUTRAL)

    def ambiguous(self, mention_id: str) -> Verdict:
        """Return the verdict where a name in the claim could be more than one party: it shows the candidates."""
        names = []
        for candidate in self.desk.links[mention_id].candidates[:MOST_CANDIDATES]:
            entity = candidate.entity
            refs = entity.refs or (entity.id,)
            names.append(f"{entity.name} ({refs[0]})")
            for ref in refs:
                source = ref.split(":", 1)[0]
                cite = Citation(
                    source=source,
                    title=LIST_TITLES.get(source, "record"),
                    kind=SourceKind.OFFICIAL_LIST,
                    ref=ref,
                    field="name",
                    excerpt=candidate.matched.text if candidate.matched else entity.name,
                )
                self.cite(cite, Stance.NEUTRAL)
        self.would_change = "a birth date, role or other fact in the report that tells them apart"
        could_be = " or ".join(names)
        wording = f"'{self.desk.name(mention_id)}' could be {could_be}, or somebody else: a name alone does not link."
        return self.verdict(Label.AMBIGUOUS, wording)


def decides(statement: Statement) -> bool:
    """Whether a statement may decide a verdict: unverified ones never do."""
    return statement.certainty is not Certainty.UNVERIFIED


def said(statement: Statement | Citation) -> str:
    """Return a sentence that starts with the source: `UN list (2020-12-01): …`."""
    cite = statement if isinstance(statement, Citation) else statement.cite
    day = cite.snapshot or cite.published
    head = f"{cite.title} ({day})" if day and day not in cite.title else cite.title
    text = cite.excerpt if len(cite.excerpt) <= LONGEST_EXCERPT else cite.excerpt[: LONGEST_EXCERPT - 3] + "…"
    return f"{head}: {text}" if text else head
