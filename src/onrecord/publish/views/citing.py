"""A citation as a page shows it: who says it, when, where it stands, and the words."""

import msgspec

from onrecord.model.record import Citation
from onrecord.model.vocab import SourceKind
from onrecord.publish.cards import web_address


class CiteView(msgspec.Struct, frozen=True, kw_only=True):
    """One step to the source passage.

    Attributes:
        title: How the source is named to a reader.
        day: ISO day of the snapshot, or when the source said it, in EDTF; empty where unknown.
        place: Official id or record id, with the field of the entry where the passage has one.
        excerpt: The passage, or our paraphrase of it.
        link: The address where it is a web address; empty for any other.
    """

    source: str
    title: str
    kind: SourceKind
    day: str
    place: str
    excerpt: str
    link: str


def cite_view(cite: Citation) -> CiteView:
    """Return what a page shows of a citation."""
    return CiteView(
        source=cite.source,
        title=cite.title or cite.source,
        kind=cite.kind,
        day=cite.snapshot or cite.published or "",
        place=", ".join(part for part in (cite.ref, cite.field) if part),
        excerpt=cite.excerpt,
        link=web_address(cite.url),
    )


def is_quotable(cite: Citation) -> bool:
    """Return whether the source can be quoted for what it says: it is named, and there are words."""
    return bool(cite.excerpt.strip() and (cite.title or cite.source))
