"""First names alone are nobody's, whoever else of a programme stands in the report."""

import pytest

from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

PROGRAMME = ("VENEZUELA",)
LISTS = (
    snapshot(
        "2020-12-01",
        entry("ofac:1", "Juan Carlos VESK OSTREL", programmes=PROGRAMME),
        entry("ofac:2", "Dano KERREL MORO", programmes=PROGRAMME),
        entry("ofac:3", "Lucia BREL DUARTE", programmes=PROGRAMME),
        source="ofac",
    ),
)


@pytest.mark.parametrize(
    ("name", "refs"),
    [("Juan Carlos", set()), ("Juan Carlos Vesk", {"ofac:1"}), ("Juan Vesk", {"ofac:1"})],
)
def test_a_name_without_the_family_name_links_nobody(name: str, refs: set[str]) -> None:
    lead = "Dano Kerrel Moro y Lucia Brel Duarte figuran en la lista de sanciones de Estados Unidos sobre Venezuela."
    text = f"{lead} Mara Tulio comparte la suerte de su hermano {name}."
    found = finding(text, lists=LISTS, language="es")
    linked = {ref for link in found.resolution.links if link.entity is not None for ref in link.entity.refs}
    assert linked - {"ofac:2", "ofac:3"} == refs
