"""Names cited: the entries of lists that bear a name of a party."""

from onrecord.check.case import Ruling
from onrecord.check.entries import cite_entry_name
from onrecord.model.record import Citation, Entity
from onrecord.model.vocab import SourceKind, Stance
from onrecord.record.authorities import LIST_TITLES
from onrecord.text.normalize import fold


def cite_name(entity: Entity, text: str, ruling: Ruling) -> str:
    """Cite the entry of each list that bears the name, by the snapshots around as-of; return how the first is named."""
    view = ruling.desk.view
    cited: list[Citation] = []
    for source in view.sources():
        bearing = (
            (snapshot, entry)
            for snapshot, entry in view.presences(entity.id, source)
            if entry is not None and any(fold(name.text) == fold(text) for name in entry.names)
        )
        snapshot, entry = next(bearing, (None, None))
        if snapshot is not None and entry is not None:
            cited.append(cite_entry_name(source, snapshot, entry, text))
    for cite in cited:
        ruling.cite(cite, Stance.SUPPORTS)
    if cited:
        return f"{cited[0].title} ({cited[0].snapshot})"
    ref = entity.refs[-1] if entity.refs else f"record:{entity.id}"
    source = ref.split(":", 1)[0]
    cite = Citation(
        source=source,
        title=LIST_TITLES.get(source, "starter record"),
        kind=SourceKind.OFFICIAL_LIST if source in LIST_TITLES else SourceKind.OFFICIAL,
        ref=ref,
        excerpt=f"{entity.name}, also {text}",
        field="name",
    )
    ruling.cite(cite, Stance.SUPPORTS)
    return cite.title
