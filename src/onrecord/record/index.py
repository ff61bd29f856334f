"""Build the index of the record: entities, their names, what references mean, and who is in which statement."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from onrecord.model.record import Entry
from onrecord.model.vocab import NameQuality
from onrecord.record.merge import merges
from onrecord.record.parties import KEY_PREFIX, REF_PREFIX, Party, entity_of, find_parties, name_targets, unique_names
from onrecord.record.refs import (
    NAME_PREFIX,
    Resolve,
    agreement_references,
    bare_name,
    statement_references,
    term_of,
)
from onrecord.store import EntryRefs, NameRow, TargetRow, Writer
from onrecord.text.normalize import fold


def rebuild_index(writer: Writer) -> int:
    """Make the index anew from the entries and record files held; return the number of entities.

    The result depends on what is held, not on the order in which it was added.
    """
    from onrecord.record.files import RecordFile

    versions = _versions(writer)
    references = list(writer.references(statement_references))
    decoder = msgspec.msgpack.Decoder(RecordFile)
    entities = [entity for value in writer.file_values() for entity in decoder.decode(value).entities]
    whole = [_whole(found) for _, found in sorted(versions.items())]
    parties = find_parties(versions, entities, merges(whole, writer.judgements()))
    plain = {party.id: entity_of(party) for party in parties}
    names = [NameRow(fold(name.text), party, name) for party, entity in plain.items() for name in entity.names]
    wanted = _names_referred_to(writer, references)
    bearers: dict[str, list[tuple[str, str]]] = {}
    for folded, entity, name in names:
        if folded in wanted and name.quality is not NameQuality.WEAK:
            bearers.setdefault(folded, []).append((entity, plain[entity].kind.value))
    targets = [*_exact_targets(parties), *name_targets(wanted, bearers)]
    resolve = resolver({(row.term, row.kind): row.entity for row in targets})
    involved: list[tuple[str, int]] = []
    relatives: dict[str, set[str]] = {}
    for number, pairs in references:
        found = {resolve(reference, kind) for reference, kind in pairs} & plain.keys()
        involved.extend((entity, number) for entity in found)
        if len(found) > 1:
            for entity in found:
                relatives.setdefault(entity, set()).update(found)
    complete = (
        msgspec.structs.replace(entity, relatives=tuple(sorted(relatives[entity.id] - {entity.id})))
        if entity.id in relatives
        else entity
        for entity in plain.values()
    )
    writer.replace_index(complete, names, targets, involved)
    return len(plain)


def index_event_names(writer: Writer, file: str) -> None:
    """Add to the index what the names mean that the events of a new file give; nothing else in it rests on events."""
    references = writer.events.references(file)
    wanted = {term_of(reference)[len(NAME_PREFIX) :] for reference in references if bare_name(reference)}
    bearers: dict[str, list[tuple[str, str]]] = {}
    for folded, entity, kind in writer.bearers(wanted):
        bearers.setdefault(folded, []).append((entity, kind.value))
    writer.add_targets(name_targets(wanted, bearers))


def resolver(targets: dict[tuple[str, str], str]) -> Resolve:
    """Return the function that replaces references by entity ids; a name means the one party of the kind asked for."""

    def resolve(reference: str, kind: str) -> str:
        if bare_name(reference) and kind:
            return targets.get((term_of(reference), kind), reference)
        return targets.get((term_of(reference), ""), reference)

    return resolve


def _versions(writer: Writer) -> dict[str, list[Entry]]:
    """Return every version of each entry, newest first; two of the same date cannot be."""
    held: dict[str, list[Entry]] = {}
    for version in writer.entries():
        held.setdefault(version.ref, []).append(version.entry)
    for found in held.values():
        found.reverse()
    return held


def _whole(versions: Sequence[Entry]) -> Entry:
    """Return the newest version with the names of all: a snapshot without the alias file must not undo a merge."""
    if len(versions) == 1:
        return versions[0]
    names = unique_names([name for version in versions for name in version.names])
    return msgspec.structs.replace(versions[0], names=names)


def _exact_targets(parties: Iterable[Party]) -> Iterator[TargetRow]:
    for party in parties:
        for term in party.terms:
            assert term.startswith((REF_PREFIX, KEY_PREFIX))
            yield TargetRow(term, "", party.id)


def _names_referred_to(writer: Writer, statements: Sequence[EntryRefs]) -> set[str]:
    references = [
        *{pair for _, pairs in statements for pair in pairs},
        *((reference, "") for reference in writer.events.references()),
        *(pair for agreement in writer.agreements() for pair in agreement_references(agreement)),
    ]
    return {term_of(reference)[len(NAME_PREFIX) :] for reference, _ in references if bare_name(reference)}
