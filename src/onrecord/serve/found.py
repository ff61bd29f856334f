"""What a search finds, and why: parties by any of their names, claims and reports by their words."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from onrecord.errors import NotFound
from onrecord.model.record import Entity
from onrecord.model.vocab import Label, NameQuality
from onrecord.publish.views.facts import script_title
from onrecord.publish.views.mentioned import MentionsOf, mentions_of
from onrecord.record.view import StoreView
from onrecord.resolve.matcher import NameMatcher
from onrecord.store.archive import Archive, KeptReport
from onrecord.text.normalize import fold

MOST_PARTIES = 30
MOST_CLAIMS = 50
MOST_REPORTS = 30
SEARCHED_REPORTS = 300
"""Reports whose titles are looked at, the last first."""
SEARCHED_CLAIMS = 60
"""Reports whose claims are looked at, the last first."""
_LEAST_ALIKE = 0.005


class PartyFound(msgspec.Struct, frozen=True, kw_only=True):
    """A party that the words may mean; `why` says by which name, or id, it was found."""

    id: str
    name: str
    kind: str
    ids: tuple[str, ...]
    why: str


class ClaimFound(msgspec.Struct, frozen=True, kw_only=True):
    """A claim of a checked report in which the words stand; `number` is its place in the report."""

    report: str
    title: str
    number: int
    says: str
    quote: str
    verdict: Label
    why: str


class ReportFound(msgspec.Struct, frozen=True, kw_only=True):
    """A checked report in whose title or source the words stand, or that names a party that was found."""

    id: str
    title: str
    published: str
    why: str


def parties_found(view: StoreView, text: str) -> tuple[PartyFound, ...]:
    """Return the parties that a text may mean: by an id, by the very name, by one spelt alike, by one that holds it."""
    found: dict[str, PartyFound] = {}
    for entity, why in _candidates(view, text):
        if entity.id not in found:
            found[entity.id] = PartyFound(
                id=entity.id, name=entity.name, kind=entity.kind.value, ids=entity.refs, why=why
            )
        if len(found) == MOST_PARTIES:
            break
    return tuple(found.values())


def _candidates(view: StoreView, text: str) -> Iterator[tuple[Entity, str]]:
    by_id = view.entity_of_ref(text) or _of_id(view, text)
    if by_id is not None:
        yield by_id, f"its id is {text}"
    folded = fold(text)
    words = set(folded.split())
    for hit in view.look_up({folded}).get(folded, ()):
        yield view.entity(hit.entity_id), _why("bears the name", hit.name.text, hit.name.script, hit.name.quality)
    for scored in NameMatcher(view.name_index()).match(text, limit=MOST_PARTIES):
        if scored.score >= _LEAST_ALIKE:
            how = "has the words in" if words <= set(fold(scored.name).split()) else "has a name spelt alike,"
            yield view.entity(scored.entity), _by_name(how, view, scored.entity, scored.name)
    for hit in view.near_names(tuple(words)):
        if words <= set(fold(hit.name.text).split()):
            yield view.entity(hit.entity_id), _why("has the words in", hit.name.text, hit.name.script, hit.name.quality)


def _of_id(view: StoreView, text: str) -> Entity | None:
    known = view.entity_of_term(f"key:{text}")
    if known is not None or not text.startswith("ent-"):
        return known
    try:
        return view.entity(text)
    except NotFound:
        return None


def _by_name(how: str, view: StoreView, entity_id: str, name: str) -> str:
    own = next((item for item in view.entity(entity_id).names if item.text == name), None)
    return _why(how, name, own.script, own.quality) if own is not None else f"{how} “{name}”"


def _why(how: str, name: str, script: str, quality: NameQuality) -> str:
    written = "" if script == "Latn" else f", {script_title(script)}"
    weak = ", a weak alias" if quality is NameQuality.WEAK else ""
    return f"{how} “{name}”{written}{weak}"


def reports_found(
    archive: Archive, heads: Iterable[KeptReport], text: str, parties: Sequence[PartyFound]
) -> tuple[ReportFound, ...]:
    """Return the reports whose title or source has every word, then those that name a party found by its very name."""
    words = fold(text).split()
    found: dict[str, ReportFound] = {}
    for head in heads:
        if _has(words, head.title):
            found[head.document] = _report(head, "the words stand in its title")
        elif _has(words, head.source):
            found[head.document] = _report(head, "the words stand in its source")
    for party in parties[:3]:
        for head in archive.naming(party.id, MOST_REPORTS):
            found.setdefault(head.document, _report(head, f"names {party.name}"))
    return tuple(found.values())[:MOST_REPORTS]


def _report(head: KeptReport, why: str) -> ReportFound:
    return ReportFound(id=head.id, title=head.title, published=head.published, why=why)


def claims_found(archive: Archive, heads: Iterable[KeptReport], text: str) -> tuple[ClaimFound, ...]:
    """Return the claims in whose words every word stands, those of the last report first."""
    words = fold(text).split()
    found: list[ClaimFound] = []
    for head in heads:
        found += _claims(head, mentions_of(archive.value(head.id)), words)
        if len(found) >= MOST_CLAIMS:
            break
    return tuple(found[:MOST_CLAIMS])


def _claims(head: KeptReport, report: MentionsOf, words: Sequence[str]) -> Iterator[ClaimFound]:
    for number, claim in enumerate(report.claims, start=1):
        if _has(words, claim.quote):
            why = "the words stand in the report"
        elif _has(words, claim.says):
            why = "the words stand in how it was read"
        else:
            continue
        yield ClaimFound(
            report=head.id,
            title=head.title,
            number=number,
            says=claim.says,
            quote=claim.quote,
            verdict=claim.verdict,
            why=why,
        )


def _has(words: Sequence[str], text: str) -> bool:
    return bool(words) and set(words) <= set(fold(text).split())
