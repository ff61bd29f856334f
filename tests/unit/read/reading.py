"""Readings of short texts by a reader without a record, and the claims of one kind among them."""

from typing import TypeVar

from onrecord.model.claim import ClaimBase, When
from onrecord.model.document import Mention, Reading
from onrecord.read.reader import Reader
from onrecord.testing.builders import make_document

Kind = TypeVar("Kind", bound=ClaimBase)


def read(text: str, published: str = "2021-08-19", language: str = "en") -> Reading:
    return Reader()([make_document(text, published=published, language=language)])[0]


def claims(kind: type[Kind], text: str, language: str = "en") -> list[Kind]:
    return [claim for claim in read(text, language=language).claims if isinstance(claim, kind)]


def one(kind: type[Kind], text: str, language: str = "en") -> Kind:
    found = claims(kind, text, language)
    assert len(found) == 1, [claim.span.quote for claim in found]
    return found[0]


def names(reading: Reading, *ids: str | None) -> list[str]:
    """The names of mentions; of the first of its chain where a mention has none."""
    by_id = {mention.id: mention for mention in reading.mentions}
    found = [by_id[mention_id] for mention_id in ids if mention_id is not None]
    return [mention.name or by_id[mention.chain].name for mention in found]


def mention(reading: Reading, quote: str, *, nth: int = 0) -> Mention:
    return [m for m in reading.mentions if m.span.quote == quote][nth]


def edtf_of(when: When | None) -> str:
    """The EDTF of a claim's time; empty where it has none."""
    return when.period.edtf if when is not None and when.period is not None else ""
