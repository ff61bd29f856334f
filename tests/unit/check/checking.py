"""A small record about invented parties, and the verdicts it gives on short texts."""

from onrecord.model.claim import ClaimBase
from onrecord.model.time import parse_edtf
from onrecord.model.verdict import Finding, Verdict
from onrecord.model.vocab import MentionKind, Mode
from onrecord.pipeline import Pipeline
from onrecord.record.files import load_record_file
from onrecord.record.lists.base import ListLoad
from onrecord.record.view import StoreView
from onrecord.store import open_store
from onrecord.testing.builders import make_document
from tests.unit.record.held_record import add, entry, snapshot

ORG = MentionKind.ORGANIZATION
BRIGADE = entry("un:TBe.001", "Tarvin Brigade", "Valley Guard", kind=ORG, listed_on="2012-07-05")
VESK = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", titles=("Tarvin Brigade commander",))
FRONT = entry("un:TBe.003", "Ostrel Front", kind=ORG, listed_on="2021-10-01")
ELSEWHERE = entry("ofac:9001", "Quarno Shipping", kind=ORG, listed_on="2015-03-03", programmes=("SDGT",))
LISTS = (
    snapshot("2020-12-01", BRIGADE, VESK),
    snapshot("2022-01-01", BRIGADE, VESK, FRONT),
    snapshot("2020-12-01", ELSEWHERE, source="ofac"),
)

SOURCES = """
title = "Valley record"

[[source]]
key = "gazette"
title = "Valley Gazette, 4 March 2019"
kind = "official"
published = "2019-03-04"

[[source]]
key = "herald"
title = "Valley Herald, 9 May 2019"
kind = "press"
published = "2019-05-09"

[[entity]]
key = "brigade"
name = "Tarvin Brigade"
refs = ["un:TBe.001"]

[[entity]]
key = "vesk"
name = "Radu Vesk"
kind = "person"
refs = ["un:TBi.002"]

[[entity]]
key = "front"
name = "Ostrel Front"
refs = ["un:TBe.003"]

[[tie]]
subject = "vesk"
relation = "member_of"
other = "brigade"
words = "member"
source = "gazette"
says = "Radu Vesk is a member of the Tarvin Brigade."
"""


def finding(
    text: str,
    toml: str = "",
    *,
    published: str = "2021-08-19",
    lists: tuple[ListLoad, ...] = LISTS,
    language: str = "en",
) -> Finding:
    """Check a text against the lists and the record file."""
    extra = [load_record_file((SOURCES + toml).encode(), name="valley.toml")]
    with open_store(":memory:") as store:
        add(store, *lists)
        view = StoreView(store, parse_edtf(published), Mode.KNOWN_THEN, extra)
        return next(Pipeline(view, "rules")([make_document(text, published=published, language=language)]))


def verdict(of: type[ClaimBase], text: str, toml: str = "", **options) -> Verdict:
    """The verdict on the only claim of a type that a text makes."""
    made = finding(text, toml, **options)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    found = [(claim, row) for claim, row in rows if isinstance(claim, of)]
    assert len(found) == 1, [claim.span.quote for claim, _ in found]
    return found[0][1]
