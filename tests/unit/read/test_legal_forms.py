"""The legal form that a report adds to a listed name is a part of it, and no party of its own."""

import pytest

from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

FIRM = entry("un:TBe.009", "Quarno Shipping", kind=ORG, listed_on="2013-03-03")
LISTS = (snapshot("2020-12-01", FIRM),)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Its owner, Quarno Shipping Company, was listed by the UN in March 2013.", "Quarno Shipping Company"),
        ("Quarno Shipping Ltd was listed by the UN in March 2013.", "Quarno Shipping Ltd"),
        ("Quarno Shipping was listed by the UN in March 2013.", "Quarno Shipping"),
    ],
)
def test_a_legal_form_belongs_to_the_name(text: str, name: str) -> None:
    found = finding(text, lists=LISTS)
    linked = [
        mention.span.quote
        for mention, link in zip(found.resolution.reading.mentions, found.resolution.links, strict=True)
        if link.entity is not None and "un:TBe.009" in link.entity.refs
    ]
    assert linked == [name]
    assert [verdict.label.value for verdict in found.verdicts] == ["supported"]
