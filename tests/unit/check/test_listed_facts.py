"""Flags, numbers and addresses against the fields that lists have for them."""

import pytest

from onrecord.model.claim import OtherClaim
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
