"""The table of official addresses, and tables that a person gives instead."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from onrecord.errors import ConfigError


class Published(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where an official list is published.

    Attributes:
        source: Key of the list.
        files: Address by file name; several make one snapshot.
        page: The page that tells a person of it.
    """

    source: str
    files: dict[str, str]
    page: str = ""


_OFAC = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/"
_CANADA = (
    "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales"
)

TABLE: dict[str, Published] = {
    item.source: item
    for item in (
        Published(
            source="un",
            files={"consolidated.xml": "https://scsanctions.un.org/resources/xml/en/consolidated.xml"},
            page="https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
        ),
        Published(
            source="ofac",
            files={name: f"{_OFAC}{name.upper()}" for name in ("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv")},
            page="https://ofac.treasury.gov/sanctions-list-service",
        ),
        Published(
            source="eu",
            files={
                "eu.xml": "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content"
                "?token=dG9rZW4tMjAxNw"
            },
            page="https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu"
            "-financial-sanctions",
        ),
        Published(
            source="uk",
            files={"UK-Sanctions-List.xml": "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml"},
            page="https://www.gov.uk/government/publications/the-uk-sanctions-list",
        ),
        Published(
            source="ch",
            files={
                "consolidated-list.xml": "https://www.sesam.search.admin.ch/sesam-search-web/pages/"
                "downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction"
            },
            page="https://www.seco.admin.ch/seco/en/home/Aussenwirtschaftspolitik_Wirtschaftliche_Zusammenarbeit/"
            "Wirtschaftsbeziehungen/exportkontrollen-und-sanktionen/sanktionen-embargos.html",
        ),
        Published(
            source="ca",
            files={"sema-lmes.xml": f"{_CANADA}/sanctions/sema-lmes.xml"},
            page="https://www.international.gc.ca/world-monde/international_relations-relations_internationales/"
            "sanctions/consolidated-consolide.aspx",
        ),
    )
}
"""Official addresses. They were written down from the lists' own pages and have not been tried from here."""


def choose(asked: list[str], given: str | None) -> list[Published]:
    """Return what to fetch: the sources asked for, or all of the table.

    Args:
        asked: Keys of lists.
        given: An address for the one list asked for, or a TOML file with a table of addresses.

    Raises:
        ConfigError: A key is not in the table, or the table cannot be read.
    """
    if given is not None and "://" in given:
        if len(asked) != 1:
            raise ConfigError(
                "--from with an address needs exactly one SOURCE.", hint="onrecord record update un --from URL"
            )
        name = given.rpartition("/")[2].partition("?")[0] or "list"
        return [Published(source=asked[0], files={_safe(name): given})]
    table = TABLE if given is None else read_table(Path(given))
    if unknown := sorted(set(asked) - table.keys()):
        raise ConfigError(
            f"no address is known for {', '.join(unknown)}.", hint=f"Known are: {', '.join(sorted(table))}."
        )
    return [table[source] for source in (dict.fromkeys(asked) or sorted(table))]


def read_table(path: Path) -> Mapping[str, Published]:
    """Return a table of addresses from a TOML file: `[[source]]` with `source`, `files` and `page`.

    Raises:
        ConfigError: The file cannot be read or is of another form.
    """
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
        found = msgspec.convert(raw.get("source", []), list[Published])
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise ConfigError(f"{path} is no table of addresses: {error}.") from error
    return {
        item.source: msgspec.structs.replace(item, files={_safe(n): u for n, u in item.files.items()}) for item in found
    }


def _safe(name: str) -> str:
    """Return a file name without anything that leads out of its folder."""
    return "".join(char if char.isalnum() or char in "._-" else "_" for char in name).lstrip(".") or "list"
