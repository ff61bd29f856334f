"""Sources of a record file: citations, certainty, and entity keys as the model holds them."""

from collections.abc import Collection, Sequence

from onrecord.model.record import Citation
from onrecord.model.vocab import Certainty, SourceKind
from onrecord.record.files.base_rows import CitedRow
from onrecord.record.files.rows import Placed
from onrecord.record.files.schema import EntityRow, SourceRow
from onrecord.record.files.values import KEY_PREFIX
from onrecord.record.files.words import certainty_for, slug


class Sources:
    """The sources and parties of one record, by key."""

    def __init__(self, rows: Sequence[Placed], *, name: str, known: Collection[str] = ()) -> None:
        self._sources = {placed.row.key: placed.row for placed in rows if isinstance(placed.row, SourceRow)}
        self._entities = {placed.row.key: placed.row for placed in rows if isinstance(placed.row, EntityRow)}
        self._known = frozenset(known) | self._entities.keys()
        self._name = name

    def is_list(self, key: str) -> bool:
        """Return whether the source is a copy of an official list."""
        return key in self._sources and bool(self._sources[key].list)

    def name_of(self, key: str) -> str:
        """Return the primary name of a party, or its key where it is defined elsewhere."""
        return self._entities[key].name if key in self._entities else key

    def party(self, text: str) -> str:
        """Return `key:` and the key for a known party, else the text: a plain name."""
        return KEY_PREFIX + text if text in self._known else text

    def shown(self, text: str) -> str:
        """Return the name to print for an entity key or a plain name."""
        return self.name_of(text) if text in self._known else text

    def certainty(self, key: str, word: str) -> Certainty:
        """Return how well a row is sourced: by its own word, else by its source."""
        source = self._sources.get(key)
        if source is None:
            return certainty_for(word, "", SourceKind.REPORT)
        return certainty_for(word, source.certainty, source.kind)

    def cite(
        self,
        key: str,
        row: CitedRow,
        *,
        record_id: str,
        says: str,
        published: str = "",
        field: str = "",
        kind: SourceKind | None = None,
    ) -> Citation:
        """Return the citation of a row; a key nobody defines is free text that names the source.

        Args:
            key: Source key, free text, or empty: the record file itself.
            row: The row; its own `ref`, `published`, `field` and `url` win.
            record_id: Id of the row or key of the party, for `record:<id>`.
            says: Our paraphrase of what the source says.
            published: When the source said it; wins over the source's date.
            field: Field of the list entry, or clause.
            kind: Sort of source, for free text.
        """
        source = self._sources.get(key)
        if source is None:
            return Citation(
                source=slug(key or self._name.removesuffix(".toml").removesuffix(".record")),
                title=key or f"Record file {self._name}",
                kind=kind or SourceKind.REPORT,
                ref=row.ref or f"record:{record_id}",
                published=row.published or published or None,
                excerpt=says,
                field=row.field or field,
                url=row.url or (key if key.startswith(("http://", "https://")) else ""),
            )
        return Citation(
            source=source.list or source.key,
            title=source.title,
            kind=source.kind,
            ref=row.ref or self._ref(source, record_id),
            snapshot=source.snapshot or None,
            published=row.published or published or source.published or None,
            excerpt=says,
            field=row.field or field,
            url=row.url or source.url,
        )

    def _ref(self, source: SourceRow, record_id: str) -> str:
        refs = self._entities[record_id].refs if source.list and record_id in self._entities else ()
        return next((ref for ref in refs if ref.startswith(source.list + ":")), f"record:{record_id}")
