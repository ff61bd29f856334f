"""Flags, numbers and addresses against the fields that lists have for them."""

import pytest

from onrecord.check.party.listed_facts import in_other_country
from onrecord.model.claim import OtherClaim, RoleClaim, TieClaim
from onrecord.model.record import Fact
from onrecord.model.vocab import FactKind, Label, MentionKind
from tests.unit.check.checking import finding, verdict
from tests.unit.record.held_record import entry, snapshot


def facts(**values: str) -> tuple[Fact, ...]:
    return tuple(Fact(kind=FactKind(kind), value=value, field=kind) for kind, value in values.items())


HULL = entry(
    "ofac:1",
    "Ostrel Hull",
    kind=MentionKind.OTHER,
    facts=facts(flag="Panama", imo="9003550", call_sign="QX7YZ"),
)
BANK = entry(
    "ofac:2",
    "Tarvin Bank",
    kind=MentionKind.ORGANIZATION,
    facts=facts(
        address="12 Quarno Street, Geneva, Switzerland", website="tarvin.example", registration="Tax ID No. 77181"
    ),
)
LISTS = (snapshot("2020-12-01", HULL, BANK, source="ofac"),)


def label(text: str) -> Label:
    return verdict(OtherClaim, text, lists=LISTS).label


@pytest.mark.parametrize(
    "text",
    [
        "The tanker Ostrel Hull sails under a Panamanian flag.",
        "The tanker Ostrel Hull flies the flag of Panama.",
        "The tanker Ostrel Hull has the IMO number 9003550.",
        "The tanker Ostrel Hull has the call sign QX7YZ.",
        "Tarvin Bank has an address in Geneva.",
        "Tarvin Bank has an office on Quarno Street.",
        "Tarvin Bank is registered in Geneva.",
        "Tarvin Bank has the tax number 77181.",
    ],
)
def test_what_the_field_says_is_supported(text):
    assert label(text) is Label.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The tanker Ostrel Hull sails under a Mongolian flag.",
        "The tanker Ostrel Hull has the IMO number 9003551.",
        "Tarvin Bank has an address in Kinshasa.",
    ],
)
def test_another_flag_number_or_country_is_contradicted(text):
    assert label(text) is Label.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Tarvin Bank has an office in Kinshasa.",
        "Tarvin Bank is based in Kinshasa.",
        "The tanker Ostrel Hull sailed under a Mongolian flag in 2009.",
        "Tarvin Bank has the tax number 99999.",
    ],
)
def test_what_no_field_excludes_stays_open(text):
    assert label(text) is Label.NOT_IN_RECORD


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El petrolero Ostrel Hull navega bajo bandera de Panamá."),
        ("fr", "Le navire Ostrel Hull bat pavillon panaméen."),
        ("de", "Der Tanker Ostrel Hull fährt unter der Flagge Panamas."),
        ("ru", "Танкер Ostrel Hull ходит под флагом Панамы."),
        ("es", "La firma Tarvin Bank tiene oficinas en Ginebra."),
        ("de", "Die Tarvin Bank hat ein Büro in Genf."),
        ("fr", "La Tarvin Bank a son siège à Genève."),
    ],
)
def test_the_fields_are_read_in_five_languages(language, text):
    assert verdict(OtherClaim, text, lists=LISTS, language=language).label is Label.SUPPORTED


def test_a_ship_that_the_text_calls_the_tanker_is_the_one_named_before():
    text = "The tanker Ostrel Hull left Belmora on Monday. The same tanker flies a Mongolian flag."
    labels = [
        row.label
        for claim, row in zip(*_claims_and_verdicts(text), strict=True)
        if isinstance(claim, OtherClaim) and claim.topic == "flag"
    ]
    assert labels == [Label.CONTRADICTED]


def _claims_and_verdicts(text: str):
    made = finding(text, lists=LISTS)
    return made.resolution.reading.claims, made.verdicts


OWNED = entry("ofac:7", "Falke Tug", kind=MentionKind.OTHER, facts=facts(owner="Belmora Lines S.A."))
FIRM = entry("un:TBe.7", "Quarno Firm", kind=MentionKind.ORGANIZATION, remarks="Ship manager of tanker HALDEN SIX.")
SHOP = entry(
    "un:TBe.8", "Tarvin Shop", kind=MentionKind.ORGANIZATION, remarks="Company owned or controlled by Radu Vesk."
)
VESK = entry("un:TBi.9", "Radu Vesk", born_at=("Ostrel",))
HOLDINGS = (snapshot("2020-12-01", OWNED, source="ofac"), snapshot("2020-12-01", FIRM, SHOP, VESK))


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (RoleClaim, "The tug Falke Tug belongs to Belmora Lines.", Label.SUPPORTED),
        (RoleClaim, "The tug Falke Tug is owned by Milo Tarn.", Label.CONTRADICTED),
        (TieClaim, "The tug Falke Tug belongs to Ostrel Freight.", Label.CONTRADICTED),
        (TieClaim, "Quarno Firm manages the tanker Halden Six.", Label.SUPPORTED),
        (TieClaim, "Quarno Firm manages the tanker Halden Nine.", Label.NOT_IN_RECORD),
    ],
)
def test_who_holds_a_ship_is_told_by_the_owner_field_or_the_remarks(kind, text, expected):
    assert verdict(kind, text, lists=HOLDINGS).label is expected


def test_whose_control_a_firm_is_under_is_read_from_the_pronoun():
    text = "Radu Vesk of Ostrel is a trader. Tarvin Shop is under his ownership or control."
    assert verdict(TieClaim, text, lists=HOLDINGS).label is Label.SUPPORTED


def test_the_owner_of_a_ship_is_no_address():
    text = "Quarno Firm is the registered owner of the Halden Six."
    made = finding(text, lists=HOLDINGS)
    assert not [
        c for c in made.resolution.reading.claims if isinstance(c, OtherClaim) and c.topic in ("address", "location")
    ]


def test_both_stands_for_the_two_told_to_be_listed_and_there_for_the_place_before():
    text = (
        "Milo Tarn, a trader, was put on the UN list. So was Anna Falke. Both have Geneva down as their address. "
        "Quarno Firm has an address there too, says the UN list."
    )
    people = [
        entry("un:TBi.11", "Milo Tarn", facts=facts(address="Geneva, Switzerland"), titles=("trader",)),
        entry("un:TBi.12", "Anna Falke", facts=facts(address="Geneva, Switzerland")),
    ]
    made = finding(text, lists=(snapshot("2020-12-01", *people, FIRM),))
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    found = [(row.label, c.value) for c, row in rows if isinstance(c, OtherClaim) and c.topic == "address"]
    assert found == [(Label.SUPPORTED, "Geneva"), (Label.NOT_IN_RECORD, "Geneva")]


def test_a_number_of_a_ship_that_is_not_named_beside_it_may_be_that_of_another():
    text = "The Ostrel Hull is on the OFAC list. Washington has named that ship too, as IMO 9003551."
    labels = [v.label for v in finding(text, lists=LISTS).verdicts]
    assert Label.CONTRADICTED not in labels


def test_a_number_of_the_ship_that_its_sentence_is_about_may_contradict():
    text = "El petrolero Ostrel Hull, que Washington ata a Tarvin Lines, lleva el número IMO 9003551."
    made = finding(text, lists=LISTS, language="es")
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert Label.CONTRADICTED in [row.label for claim, row in rows if getattr(claim, "topic", "") == "imo"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tarvin Bank has its seat in Kinshasa.", Label.CONTRADICTED),
        ("Tarvin Bank is headquartered in Kinshasa.", Label.CONTRADICTED),
        ("Tarvin Bank has its headquarters in Geneva.", Label.SUPPORTED),
        ("Tarvin Bank has its seat in Lausanne.", Label.NOT_IN_RECORD),  # a town of the same country
        ("Tarvin Bank had its seat in Kinshasa in 2009.", Label.NOT_IN_RECORD),
        ("Tarvin Bank, the Geneva-registered lender, is on the list.", Label.SUPPORTED),
        ("The Geneva-registered Tarvin Bank is on the list.", Label.SUPPORTED),
        ("Tarvin Bank, a Kinshasa-based lender, is on the list.", Label.NOT_IN_RECORD),
    ],
)
def test_a_body_has_one_seat_in_one_country(text, expected):
    assert label(text) is expected


@pytest.mark.parametrize(
    ("place", "address", "abroad"),
    [
        ("Dandong", "Pulgun Street, Pyongyang, Korea, North", True),
        ("Brussels", "1 Quarno Street, Antwerp, Belgium", False),
        ("Zurich", "1 Quarno Street, Geneva, Switzerland", False),
        ("Rotterdam", "1 Quarno Street, Antwerp, Belgium", True),
    ],
)
def test_a_town_is_in_another_country_where_the_table_has_none_of_its_name_there(place, address, abroad):
    assert in_other_country(place, address) is abroad
