"""Context: what in the report speaks for an entity beside its name."""

import dataclasses
import re

from onrecord.model.claim import DesignationClaim
from onrecord.model.document import Mention, Reading
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionKind, NameQuality, Polarity
from onrecord.record.base import RecordView
from onrecord.text.normalize import fold

_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_POSSESSIVE = re.compile(r"['’]s\b")
_LISTS = {"un": "un", "ofac": "ofac", "state": "ofac", "eu": "eu", "uk": "uk", "ca": "ca", "au": "au", "ch": "ch"}
_GENERIC = frozenset(
    "the of and in for al el mr mrs dr general member leader head senior former under regime province district city village republic islamic"
    " state people s deputy minister director commander group north south east west united".split()
)


@dataclasses.dataclass(frozen=True)
class Context:
    """The words of the report, and the entities that its unambiguous names point to."""

    words: frozenset[str]
    text: str
    entities: frozenset[str]
    names: dict[str, set[str]]
    claimed: dict[str, set[str]]
    view: RecordView

    @classmethod
    def of(cls, reading: Reading, candidates: dict[str, dict[str, tuple[Entity, Name]]], view: RecordView) -> "Context":
        """Return the context of a reading; organisations with one bearer, and persons by full name, count."""
        folded = fold(_POSSESSIVE.sub(" ", reading.document.text))
        pointed: set[str] = set()
        names: dict[str, set[str]] = {}
        for mention in reading.mentions:
            bearers = candidates.get(mention.id) or {}
            for entity, name in bearers.values():
                if name.quality is not NameQuality.WEAK:
                    names.setdefault(entity.id, set()).add(fold(mention.name))
            if len(bearers) == 1:
                entity, name = next(iter(bearers.values()))
                if name.quality is not NameQuality.WEAK and (entity.kind is not MentionKind.PERSON or len(fold(name.text).split()) > 1):
                    pointed.add(entity.id)
        claimed: dict[str, set[str]] = {}
        chains = {mention.id: mention.chain or mention.id for mention in reading.mentions}
        for claim in reading.claims:
            if isinstance(claim, DesignationClaim) and claim.polarity is Polarity.POSITIVE and claim.status == "listed":
                source = _LISTS.get(claim.authority or claim.context_authority)
                for party in claim.parties:
                    if source:
                        claimed.setdefault(chains.get(party, party), set()).add(source)
        return cls(claimed=claimed, words=frozenset(folded.split()), text=f" {folded} ", entities=frozenset(pointed), names=names, view=view)


def reasons_for(entity: Entity, name: Name, chain: list[Mention], context: Context) -> tuple[str, ...]:
    """Return what speaks for an entity: the name matched first, then each corroborator found in the report."""
    reasons = [f"{name.quality.value} name: {name.text}"]
    for relative in entity.relatives:
        if relative in context.entities and relative != entity.id:
            reasons.append(f"named together with {context.view.entity(relative).name}")
            break
    else:
        for other in context.entities:
            if other != entity.id and entity.id in context.view.entity(other).relatives:
                reasons.append(f"named together with {context.view.entity(other).name}")
                break
    if len(context.names.get(entity.id, ())) > 1:
        reasons.append("another of its names is in the report")
    place = _place(entity, context)
    if place:
        reasons.append(f"place: {place}")
    year = next((born.edtf[:4] for born in entity.born if born.edtf[:4] in context.words), None)
    if year:
        reasons.append(f"born: {year}")
    title = _title(entity, context)
    if title:
        reasons.append(f"role: {title}")
    listed = _listing(entity, context)
    if listed:
        reasons.append(listed)
    kin = next((clue for mention in chain for clue in mention.clues if clue.startswith("kin: ")), "")
    if kin:
        reasons.append(f"role: {kin.removeprefix('kin: ')}, by family name")
    listed_as = context.claimed.get(chain[0].chain or chain[0].id) if chain else None
    if listed_as and any(ref.split(":", 1)[0] in listed_as for ref in entity.refs) and len(fold(name.text).split()) > 1:
        reasons.append("the report says that it is on a list on which it stands")
    return tuple(reasons)


def _place(entity: Entity, context: Context) -> str:
    for nationality in entity.nationalities:
        if f" {fold(nationality)} " in context.text:
            return nationality
    for place in entity.born_at:
        for part in re.split(r"[,;()]", place):
            words = [w for w in fold(part).split() if w not in _GENERIC]
            if words and any(len(w) > 3 and w in context.words for w in words):
                return part.strip()
    return ""


def _title(entity: Entity, context: Context) -> str:
    for title in entity.titles:
        words = {w for w in fold(title).split() if len(w) > 3 and w not in _GENERIC}
        if len(words & context.words) >= min(2, max(1, len(words))):
            return title
    return ""


_MONTHS = {
    "01": "january janvier enero januar января", "02": "february février febrero februar февраля", "03": "march mars marzo märz марта",
    "04": "april avril abril апреля", "05": "may mai mayo мая", "06": "june juin junio juni июня", "07": "july juillet julio juli июля",
    "08": "august août agosto августа", "09": "september septembre septiembre сентября", "10": "october octobre octubre oktober октября",
    "11": "november novembre noviembre ноября", "12": "december décembre diciembre dezember декабря",
}


def _listing(entity: Entity, context: Context) -> str:
    """Whether the report gives a date on which a list says it listed this party."""
    for statement in context.view.statements(entity.id):
        if type(statement).__name__ != "ListingStatement" or statement.subject != entity.id or not statement.since or len(statement.since) < 10:
            continue
        year, month, day = statement.since[:4], statement.since[5:7], statement.since[8:10]
        for word in _MONTHS.get(month, "").split():
            month_word = fold(word)
            if f" {int(day)} {month_word} {year} " in context.text or f" {month_word} {int(day)} {year} " in context.text:
                return f"listing date: {statement.since}"
    return ""
