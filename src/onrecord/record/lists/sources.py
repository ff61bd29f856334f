"""The table of list sources: how each is named, who publishes it, where, on what terms, and what it is closed for."""

from typing import NamedTuple


class ListFields(NamedTuple):
    """What the list calls the field that each sort of statement comes from."""

    listed: str = "listing date"
    born: str = "date of birth"
    born_at: str = "place of birth"
    nationality: str = "nationality"
    gender: str = "gender"
    alias: str = "alias"
    title: str = "title"
    text: str = "remarks"


class ListSource(NamedTuple):
    """One official list.

    Attributes:
        key: Prefix of its ids: `un` in `un:TAi.150`.
        title: How it is named to a reader.
        authority: Who publishes it.
        url: Its official page.
        licence: Terms under which it may be used.
        rhythm: How often it changes.
        closed_for: What absence from a complete snapshot of it shows, in words.
        floor: Fewer entries than this show an excerpt, where the file does not count its own entries; 0 where it is
            not known how many there have always been.
        fields: What the list calls its fields.
    """

    key: str
    title: str
    authority: str
    url: str
    licence: str
    rhythm: str
    closed_for: str
    floor: int = 0
    fields: ListFields = ListFields()


_OFAC_PAGE = "https://ofac.treasury.gov/sanctions-list-service"
_US_WORK = "US Government work, public domain (17 USC 105)"
_OFAC_FIELDS = ListFields(
    listed="Program",
    born="Remarks",
    born_at="Remarks",
    nationality="Remarks",
    gender="Remarks",
    alias="alt_name",
    title="Title",
    text="Remarks",
)

SOURCES: dict[str, ListSource] = {
    source.key: source
    for source in (
        ListSource(
            key="un",
            title="UN list",
            authority="United Nations Security Council",
            url="https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
            licence="UN website terms of use; published for States and the public to implement",
            rhythm="on each decision of a committee, several times a month",
            closed_for="listings by the Security Council's sanctions committees",
            fields=ListFields(
                listed="LISTED_ON",
                born="DATE_OF_BIRTH",
                born_at="PLACE_OF_BIRTH",
                nationality="NATIONALITY",
                gender="GENDER",
                alias="ALIAS",
                title="DESIGNATION",
                text="COMMENTS1",
            ),
        ),
        ListSource(
            key="ofac",
            title="OFAC SDN list",
            authority="US Treasury, Office of Foreign Assets Control",
            url=_OFAC_PAGE,
            licence=_US_WORK,
            rhythm="several times a week",
            closed_for="Specially Designated Nationals and blocked persons named by OFAC",
            fields=_OFAC_FIELDS,
        ),
        ListSource(
            key="ofac-cons",
            title="OFAC non-SDN list",
            authority="US Treasury, Office of Foreign Assets Control",
            url=_OFAC_PAGE,
            licence=_US_WORK,
            rhythm="several times a year",
            closed_for="OFAC's lists other than the SDN list",
            fields=_OFAC_FIELDS,
        ),
        ListSource(
            key="eu",
            title="EU list",
            authority="European Union",
            url="https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions",
            licence="EU reuse policy, Commission Decision 2011/833/EU (CC BY 4.0): name the source",
            rhythm="on each legal act, up to several times a week",
            closed_for="EU financial sanctions; travel bans and sectoral measures alone are not in it",
            floor=1000,
            fields=ListFields(
                listed="designationDate",
                born="birthdate",
                born_at="birthdate",
                nationality="citizenship",
                gender="gender",
                alias="nameAlias",
                title="function",
                text="remark",
            ),
        ),
        ListSource(
            key="uk",
            title="UK list",
            authority="UK Foreign, Commonwealth and Development Office; until January 2026 also HM Treasury (OFSI)",
            url="https://www.gov.uk/government/publications/the-uk-sanctions-list",
            licence="Open Government Licence v3.0: name the source",
            rhythm="on each designation, up to several times a week",
            closed_for="designations under the UK Sanctions Act; OFSI's list: asset freezes in force in the UK",
            floor=1000,
            fields=ListFields(
                listed="DateDesignated",
                born="DOB",
                born_at="BirthDetails",
                nationality="Nationality",
                gender="Gender",
                alias="Name",
                title="Position",
                text="OtherInformation",
            ),
        ),
        ListSource(
            key="ch",
            title="Swiss list",
            authority="Switzerland, State Secretariat for Economic Affairs (SECO)",
            url="https://www.seco.admin.ch/seco/en/home/Aussenwirtschaftspolitik_Wirtschaftliche_Zusammenarbeit/Wirtschaftsbeziehungen/exportkontrollen-und-sanktionen/sanktionen-embargos.html",
            licence="Swiss official publication; free to use, name the source",
            rhythm="on each change of an ordinance, several times a month",
            closed_for="targets of Swiss embargo ordinances, taken-over UN listings included",
            floor=1000,
        ),
        ListSource(
            key="ca",
            title="Canadian list",
            authority="Global Affairs Canada",
            url="https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx",
            licence="Open Government Licence - Canada",
            rhythm="on each regulation, several times a month",
            closed_for="listings under the Special Economic Measures and Justice for Victims Acts; no UN listings",
            floor=1000,
        ),
        ListSource(
            key="au",
            title="Australian list",
            authority="Australia, Department of Foreign Affairs and Trade",
            url="https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list",
            licence="CC BY 4.0 (DFAT website): name the source",
            rhythm="several times a month",
            closed_for="listings under Australian autonomous sanctions and UN sanctions in Australian law",
            floor=1000,
        ),
        ListSource(
            key="us-csl",
            title="US Consolidated Screening List",
            authority="US Department of Commerce, International Trade Administration",
            url="https://www.trade.gov/consolidated-screening-list",
            licence=_US_WORK,
            rhythm="daily",
            closed_for="the screening lists of Commerce, State and Treasury that it gathers",
        ),
        ListSource(
            key="in",
            title="Indian list",
            authority="India, Ministry of Home Affairs",
            url="https://www.mha.gov.in/en/page/individual-terrorists-under-uapa",
            licence="Government of India website policy: name the source",
            rhythm="several times a year",
            closed_for="individuals in the Fourth Schedule and organisations in the First Schedule of the UAPA",
        ),
        ListSource(
            key="sg",
            title="Singapore list",
            authority="Monetary Authority of Singapore",
            url="https://www.mas.gov.sg/regulation/anti-money-laundering/targeted-financial-sanctions",
            licence="MAS website terms of use: name the source",
            rhythm="several times a year",
            closed_for="persons that MAS names itself; UN lists are only pointed to",
        ),
        ListSource(
            key="ftm",
            title="FollowTheMoney file",
            authority="whoever published the file",
            url="https://followthemoney.tech/",
            licence="that of the file; OpenSanctions data is CC BY-NC 4.0",
            rhythm="that of the file",
            closed_for="nothing: absence from it shows nothing",
        ),
    )
}
"""Every list that can be read, by key."""

_OTHER = ListSource("", "", "", "", "", "", "nothing: absence from it shows nothing")


def is_aggregator(key: str) -> bool:
    """Return whether a list gathers entries of several authorities and judges itself which are one party.

    Those are the FollowTheMoney files: alone or as a data set, whose name is in no table.
    """
    return key == "ftm" or key not in SOURCES


def list_source(key: str) -> ListSource:
    """Return the list with this key; for an unknown key, one that bears the key as its title."""
    return SOURCES.get(key) or _OTHER._replace(key=key, title=key)
