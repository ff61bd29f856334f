"""The Resolver: readings to resolutions, by folded names of the record and context."""

from collections.abc import Sequence

from onrecord.model.document import Mention, Reading
from onrecord.model.entity import Candidate, Link, Resolution
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionForm, MentionKind, NameQuality, Outcome
from onrecord.record.base import RecordView
from onrecord.record.scan import name_keys
from onrecord.resolve.context import Context, reasons_for
from onrecord.resolve.decide import decide
from onrecord.text.normalize import PARTICLES, fold

METHOD = "names.exact.v1"


class Resolver:
    """Resolves mentions against one record view; built once, called on a batch."""

    def __init__(self, view: RecordView) -> None:
        self._view = view

    def __call__(self, readings: Sequence[Reading]) -> list[Resolution]:
        """Return one resolution a reading, same order, with one link a mention."""
        return [self._resolve(reading) for reading in readings]

    def _resolve(self, reading: Reading) -> Resolution:
        names = [m for m in reading.mentions if m.form is MentionForm.NAMED]
        found = self._view.look_up({key for m in names for key in name_keys(m.name)})
        candidates: dict[str, dict[str, tuple[Entity, Name]]] = {}
        for mention in names:
            bearers: dict[str, tuple[Entity, Name]] = {}
            for key in name_keys(mention.name):
                for hit in found.get(key, ()):
                    entity = self._view.entity(hit.entity_id)
                    if _kinds_agree(mention, entity) and (entity.id not in bearers or bearers[entity.id][1].quality is NameQuality.WEAK):
                        bearers[entity.id] = (entity, hit.name)
            if mention.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION, MentionKind.OTHER) and (not bearers or mention.kind is MentionKind.PERSON):
                for entity, name in self._longer(mention):
                    bearers.setdefault(entity.id, (entity, name))
            candidates[mention.id] = bearers
        context = Context.of(reading, candidates, self._view)
        links = self._links(reading, candidates, context)
        return Resolution(reading=reading, links=links)

    def _longer(self, mention: Mention) -> list[tuple[Entity, Name]]:
        """Entities with a good name that holds every word of a shorter one: `Masood Azhar` in `Mohammed Masood Azhar Alvi`."""
        words = [w for w in fold(mention.name).split() if w not in PARTICLES]
        if len(words) < 2:
            return []
        found: dict[str, tuple[Entity, Name]] = {}
        for hit in self._view.near_names(words):
            if hit.name.quality is NameQuality.WEAK or not set(words) < set(fold(hit.name.text).split()):
                continue
            entity = self._view.entity(hit.entity_id)
            if entity.kind is mention.kind or mention.kind is MentionKind.OTHER:
                found.setdefault(entity.id, (entity, hit.name))
        return list(found.values())

    def _links(self, reading: Reading, candidates: dict[str, dict[str, tuple[Entity, Name]]], context: Context) -> tuple[Link, ...]:
        decided: dict[str, Link] = {}
        chains: dict[str, list[Mention]] = {}
        for mention in reading.mentions:
            chains.setdefault(mention.chain or mention.id, []).append(mention)
        links = []
        for mention in reading.mentions:
            own = candidates.get(mention.id) or {}
            root = mention.chain or mention.id
            if root not in decided:
                decided[root] = self._decide_chain(chains[root], candidates, context)
            link = decided[root]
            if own and mention.id != root and link.outcome is not Outcome.LINKED:
                link = self._decide_chain([mention], candidates, context)
            elif len(own) > 1 and mention.id != root and any(e in context.entities for e in own if link.entity is None or e != link.entity.id):
                link = self._decide_chain([mention], candidates, context)
                if link.outcome is Outcome.LINKED:
                    link = Link(mention_id=mention.id, outcome=Outcome.AMBIGUOUS, candidates=self._scored(mention, [mention], candidates, context))
            elif own and mention.id != root and link.entity is not None and link.entity.id not in own and mention.form is MentionForm.NAMED:
                alone = self._decide_chain([mention], candidates, context)
                link = alone if alone.outcome is Outcome.LINKED else link
            links.append(Link(mention_id=mention.id, outcome=link.outcome, candidates=link.candidates, method=METHOD))
        return tuple(links)

    def _decide_chain(self, chain: list[Mention], candidates: dict[str, dict[str, tuple[Entity, Name]]], context: Context) -> Link:
        """Decide by the names of a chain, the longest first; every name of it adds its reasons."""
        named = sorted((m for m in chain if candidates.get(m.id)), key=lambda m: -len(m.name.split()))
        if not named:
            return Link(mention_id=chain[0].id, outcome=Outcome.NIL)
        lead = named[0]
        return decide(lead, list(self._scored(lead, chain, candidates, context)))

    def _scored(
        self, lead: Mention, chain: list[Mention], candidates: dict[str, dict[str, tuple[Entity, Name]]], context: Context
    ) -> tuple[Candidate, ...]:
        return tuple(
            Candidate(entity=entity, score=0.0, matched=name, reasons=reasons_for(entity, name, chain, context))
            for entity, name in candidates[lead.id].values()
        )


def _kinds_agree(mention: Mention, entity: Entity) -> bool:
    if mention.kind in (MentionKind.OTHER, MentionKind.PLACE) or entity.kind is MentionKind.OTHER:
        return True
    return mention.kind is entity.kind


def resolve(readings: Sequence[Reading], view: RecordView) -> list[Resolution]:
    """Return one resolution a reading, same order."""
    return Resolver(view)(readings)
