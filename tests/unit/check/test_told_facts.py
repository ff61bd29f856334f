"""What an entry tells beside the listing: tribes, sides of bodies, arrests, appointments, in several languages."""

from types import UnionType
from typing import Any

import pytest

from onrecord.model.claim import OtherClaim, RoleClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

FIELDS: dict[str, Any] = {"listed_on": "2011-02-09", "programmes": ("Taliban",)}
MAN = entry("un:TBi.002", "Radu Vesk", remarks="Belongs to the Ostrai tribe.", **FIELDS)
SON = entry(
    "un:TBi.003",
    "Osman Teral",
    titles=("Governor of Helvan Province",),
    remarks="Arrested by the Peruvian authorities on 14 March 2011. Was appointed on 2 November 2014 by Radu Vesk "
    "(TBi.002) as rapporteur of the political coordination of the Tarvin Brigade. Belongs to the Kamar tribe.",
    **FIELDS,
)
GENERAL = entry(
    "un:TBi.004", "Milan Dorek", titles=("Major-General and Commander of the Western Military Region",), **FIELDS
)
BRIGADE = entry("un:TBe.001", "Tarvin Brigade", kind=ORG, **FIELDS)
LISTS = tuple(snapshot(day, MAN, SON, GENERAL, BRIGADE) for day in ("2020-12-01", "2021-12-01"))
LEADS = {
    "en": "LIMA - Radu Vesk and Osman Teral were put on the UN sanctions list on 9 February 2011. ",
    "fr": "LIMA - Radu Vesk et Osman Teral ont été inscrits sur la liste des sanctions de l'ONU le 9 février 2011. ",
    "es": "LIMA - Radu Vesk y Osman Teral fueron incluidos en la lista de sanciones de la ONU en febrero de 2011. ",
    "de": "LIMA - Radu Vesk und Osman Teral wurden am 9. Februar 2011 auf die Sanktionsliste der UNO gesetzt. ",
    "ru": "ЛИМА - Раду Веск и Осман Терал были внесены в санкционный список ООН 9 февраля 2011 года. ",
}


def labels(text: str, language: str = "en", kind: type | UnionType = OtherClaim | RoleClaim) -> list[Label]:
    """The labels of the claims of a kind behind the sentence that introduces the parties."""
    lead = LEADS[language]
    made = finding(lead + text, lists=LISTS, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, kind) and claim.span.end > len(lead)]


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Teral, a former governor of Helvan, is a Kamar by tribe.", "en", Label.SUPPORTED),
        ("Teral, a former governor of Helvan, is an Ostrai by tribe.", "en", Label.CONTRADICTED),
        ("Vesk appartient à la tribu des Ostrai.", "fr", Label.SUPPORTED),
        ("Vesk gehört zum Stamm der Kamar.", "de", Label.CONTRADICTED),
        ("Веск принадлежит к племени Острай.", "ru", Label.SUPPORTED),
        ("Веск принадлежит к племени Камар.", "ru", Label.CONTRADICTED),
    ],
)
def test_a_tribe_is_read_beside_other_words_and_compared_in_any_script(text, language, label):
    assert labels(text, language, OtherClaim) == [label]


def test_a_tribe_is_told_with_whom_it_is_of():
    lead = LEADS["en"]
    text = "Vesk, who ran a bank in the capital under the old rulers, is of the tribe Kamar."
    told = [
        c for c in finding(lead + text, lists=LISTS).resolution.reading.claims if getattr(c, "topic", "") == "tribe"
    ]
    assert [claim.span.quote for claim in told] == [text[:-1]]


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Milan Dorek commanded the western military region.", "en", Label.SUPPORTED),
        ("Milan Dorek commanded the eastern military region.", "en", Label.DIFFERS),
        ("Milan Dorek was commander of the Eastern Military Region.", "en", Label.DIFFERS),
        ("Milan Dorek commandait la région militaire orientale.", "fr", Label.DIFFERS),
        ("Milan Dorek befehligte die östliche Militärregion.", "de", Label.DIFFERS),
        ("Milan Dorek befehligte die westliche Militärregion.", "de", Label.SUPPORTED),
    ],
)
def test_a_post_on_another_side_is_another_one(text, language, label):
    assert labels(text, language, RoleClaim) == [label]


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Teral was arrested on 14 March 2013.", "en", Label.DIFFERS),
        ("Teral was arrested on 3 June 2011.", "en", Label.DIFFERS),
        ("Teral was arrested again on 14 March 2013.", "en", Label.NOT_IN_RECORD),
        ("Teral was arrested on 3 June 2018.", "en", Label.NOT_IN_RECORD),
        ("Teral a été arrêté le 14 mars 2013.", "fr", Label.DIFFERS),
        ("Teral fue detenido el 14 de marzo de 2013.", "es", Label.DIFFERS),
        ("Терал был арестован 14 марта 2013 года.", "ru", Label.DIFFERS),
    ],
)
def test_one_arrest_on_a_day_that_is_half_right_is_misdated(text, language, label):
    assert labels(text, language, OtherClaim) == [label]


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        (
            "Teral, whom Vesk had made rapporteur of the political coordination of the Tarvin Brigade, stays abroad.",
            "en",
            Label.SUPPORTED,
        ),
        (
            "Teral, whom Milan Dorek had made rapporteur of the political coordination of the Tarvin Brigade, fled.",
            "en",
            Label.CONTRADICTED,
        ),
        ("Teral, dont Vesk avait fait le rapporteur de la coordination politique, dort.", "fr", Label.SUPPORTED),
        ("Teral, a quien Vesk había nombrado relator de la coordinación política, duerme.", "es", Label.SUPPORTED),
        (
            "Терал, которого Веск назначил докладчиком политической координации Tarvin Brigade, живёт за границей.",
            "ru",
            Label.SUPPORTED,
        ),
    ],
)
def test_who_is_made_something_in_a_relative_clause_has_the_post(text, language, label):
    assert labels(text, language, RoleClaim) == [label]


AIRCRAFT = entry(
    "ofac:7005",
    "EP-TVN",
    kind=MentionKind.OTHER,
    programmes=("SDGT",),
    linked_to=("QUARNO AIR",),
    remarks="Aircraft Manufacture Date 14 Feb 1992; Aircraft Operator Quarno Air; Linked To: QUARNO AIR.",
)
AIRLINE = entry("ofac:7006", "Quarno Air", kind=ORG, programmes=("SDGT",))
SHIPS = [
    entry(f"ofac:{at}", name, kind=MentionKind.OTHER, programmes=("SDGT",), linked_to=("QUARNO AIR",))
    for at, name in ((7007, "SILA STAR"), (7008, "MIRA STAR"))
]
CHIEF = entry(
    "un:TBi.005",
    "Radu Vesk",
    remarks="Plays the leading role in orchestrating the military efforts of the Tarvin Brigade against Marengo. "
    'Finance "emir" for the Tarvin Brigade (TBe.001).',
    **FIELDS,
)


def verdicts(text: str) -> dict[str, Label]:
    """The label of each claim of a text, by its words, against the list of the other tests and that of a ministry."""
    lists = [snapshot(day, AIRCRAFT, AIRLINE, *SHIPS, source="ofac") for day in ("2020-12-01", "2021-12-01")]
    lists += [snapshot(day, CHIEF, BRIGADE) for day in ("2020-12-01", "2021-12-01")]
    made = finding(text, lists=tuple(lists))
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return {claim.span.quote: row.label for claim, row in rows}


LISTED = "LIMA - Radu Vesk was put on the UN sanctions list on 9 February 2011. "


def test_a_man_who_does_something_is_told_with_what_he_does():
    told = verdicts(
        "Radu Vesk is on the UN list. It describes Vesk as the man who orchestrates the war against Marengo."
    )
    assert "It describes Vesk as the man who orchestrates the war against Marengo" in told


def test_what_the_man_does_is_compared_with_the_entry():
    text = "It describes Vesk as the man who orchestrates the military effort against {}"
    told = verdicts(LISTED + text.format("Marengo") + ".")
    assert told[text.format("Marengo")] is Label.SUPPORTED
    told = verdicts(LISTED + text.format("Bourel") + ".")
    assert told[text.format("Bourel")] is Label.NOT_IN_RECORD


def test_a_word_in_quotation_marks_parts_no_clause():
    text = 'The UN calls Vesk a finance "emir" of the Tarvin Brigade'
    assert verdicts(f"Radu Vesk is on the UN list. {text}.")[text] is Label.SUPPORTED


@pytest.mark.parametrize(("year", "label"), [("1992", Label.SUPPORTED), ("1998", Label.NOT_IN_RECORD)])
def test_when_an_aircraft_was_built_and_who_flies_it(year, label):
    told = verdicts(f"The plane EP-TVN is on the US list. It was built in February {year} and is flown by Quarno Air.")
    assert told[f"It was built in February {year}"] is label
    assert told["is flown by Quarno Air"] is Label.SUPPORTED


def test_a_pronoun_behind_a_preposition_is_not_the_subject_of_its_own_clause():
    text = "The ships Sila Star and Mira Star are both listed as linked to it"
    assert verdicts(f"Quarno Air is under US sanctions. {text}.")[text] is Label.SUPPORTED


def test_a_price_is_no_judgement():
    text = "In 2017 the two attempted an oil deal worth more than $10 million"
    told = verdicts(f"Radu Vesk and the Tarvin Brigade are on the UN list. {text}, the UN says.")
    assert told[text] is not Label.NOT_CHECKABLE


FUND = entry("un:TBe.010", "Tarvin Relief Foundation", "Stichting Tarvin Hulp", kind=ORG, **FIELDS)
OTHER = entry("un:TBe.011", "Ostrel Front", kind=ORG, remarks="Associated with the Tarvin Relief Foundation.", **FIELDS)


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("The Tarvin Relief Foundation had a Dutch name of its own, Stichting Tarvin Hulp.", "en", Label.SUPPORTED),
        ("The UN files the name Stichting Tarvin Hulp under Tarvin Relief Foundation.", "en", Label.SUPPORTED),
        ("The UN files the name Stichting Tarvin Hulp under Ostrel Front.", "en", Label.NOT_IN_RECORD),
        ("La Tarvin Relief Foundation a un nom néerlandais, Stichting Tarvin Hulp.", "fr", Label.SUPPORTED),
    ],
)
def test_two_names_of_one_party(text, language, label):
    lists = tuple(snapshot(day, FUND, OTHER) for day in ("2020-12-01", "2021-12-01"))
    made = finding(text, lists=lists, language=language)
    assert [row.label for row in made.verdicts] == [label]
