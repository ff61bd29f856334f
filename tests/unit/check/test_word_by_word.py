"""French and Spanish reports, and English put word by word from them: what pronouns take up, and whose it is."""

import pytest

from onrecord.model.record import DateValue
from onrecord.model.vocab import MentionKind
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
CHIEF = entry(
    "un:TVi.101",
    "Mathurin GOBELA",
    "Le Patriarche",
    listed_on="2011-02-07",
    born=(DateValue(edtf="1948-05-31"),),
    born_at=("Gagnoa, Ivory Coast",),
    programmes=("CIV",),
)
WIFE = entry(
    "un:TVi.102",
    "Solange GOBELA",
    listed_on="2011-06-20",
    remarks="Wife of Mathurin Gobela (TVi.101). Chairperson of the parliamentary group of the Popular Union (TVe.110).",
    programmes=("CIV",),
)
CAPTAIN = entry(
    "un:TVi.103", "Emile ZOKORA", "Kapi", listed_on="2016-12-13", born_at=("Man, Ivory Coast",), programmes=("CIV",)
)
HEAD = entry("un:TVi.104", "Bakary OUATTIGO", listed_on="2006-02-07", programmes=("CIV",))
FORCES = entry(
    "un:TVe.105",
    "TALVIN FORCES",
    "Forces talvines",
    kind=ORG,
    listed_on="2006-02-07",
    remarks="Established in 2002. Headed by Bakary Ouattigo (TVi.104).",
    programmes=("CIV",),
)
ELDER = entry(
    "un:TVi.106",
    "Didier LORBO",
    listed_on="2017-08-20",
    remarks="Brother of Jean Lorbo (TVi.107).",
    programmes=("CIV",),
)
YOUNGER = entry("un:TVi.107", "Jean LORBO", listed_on="2019-08-20", programmes=("CIV",))
UNION = entry("un:TVe.110", "POPULAR UNION", "Union populaire", kind=ORG, listed_on="2012-03-01", programmes=("CIV",))
ENTRIES = (CHIEF, WIFE, CAPTAIN, HEAD, FORCES, ELDER, YOUNGER, UNION)
SALDIVAR = entry("ofac:1", "Tomas SALDIVAR", programmes=("SDNTK",))
POLICE = entry("ofac:2", "BOLIVIAN NATIONAL POLICE", "POLICIA NACIONAL", kind=ORG, programmes=("NICARAGUA",))
BANK = entry("ofac:3", "BANCO CORVINO", kind=ORG, programmes=("NICARAGUA",), linked_to=("SALDIVAR, Tomas",))
CANAL = entry("ofac:4", "CANAL BRISA S.A.", kind=ORG, programmes=("NICARAGUA",), linked_to=("MONREAL, Ricardo",))
MONREAL = entry("ofac:5", "Ricardo MONREAL", programmes=("NICARAGUA",))
OTHERS = (SALDIVAR, POLICE, BANK, CANAL, MONREAL)
LISTS = (
    snapshot("2020-12-01", *ENTRIES),
    snapshot("2021-12-01", *ENTRIES),
    snapshot("2020-12-01", *OTHERS, source="ofac"),
    snapshot("2021-12-01", *OTHERS, source="ofac"),
)
FRENCH = "Mathurin Gobéla est inscrit sur la liste des sanctions de l'ONU depuis le 7 février 2011. "
SPANISH = "Ricardo Monreal figura en la lista de sanciones del Tesoro de Estados Unidos. "
ENGLISH = "Mathurin Gobela was inscribed by the UN on the list the 7 February 2011. A march was the 3 May 2010. "


def said(lead: str, text: str, language: str) -> list[tuple[str, str, str]]:
    """The kind, verdict and words of each claim behind a lead."""
    found = finding(lead + text, lists=LISTS, language=language)
    labels = {verdict.claim_id: verdict.label.value for verdict in found.verdicts}
    claims = [claim for claim in found.resolution.reading.claims if claim.span.start >= len(lead)]
    return [(type(claim).__name__.removesuffix("Claim"), labels[claim.id], claim.span.quote) for claim in claims]


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("Son épouse Solange l'a rejoint en juin de la même année.", "Designation", "supported"),
        ("Son épouse Solange l'a rejoint en mars de la même année.", "Designation", "differs"),
        ("Didier Lorbo a été sanctionné le même jour, le 20 août 2017.", "Designation", "supported"),
        ("Didier Lorbo a été sanctionné le même jour, le 20 août 2015.", "Designation", "differs"),
        ("La fiche lui prête un second nom, Le Patriarche.", "Identity", "supported"),
        ("La fiche lui attribue un second nom, Le Patriarche.", "Identity", "supported"),
        ("La fiche de l'ONU le fait naître à Gagnoa.", "Identity", "supported"),
        ("La fiche de l'ONU le fait naître à Bamako.", "Identity", "contradicted"),
        ("La liste le dit né à Bamako.", "Identity", "contradicted"),
        ("Un ami est mort. La liste le dit né à Bamako.", "Identity", "not_in_record"),
        ("Un capitaine de son ancienne garde, Émile Zokora, y a été ajouté en mai 2013.", "Designation", "differs"),
        ("Jean Lorbo partage le sort de Bakary Ouattigo.", "Designation", "supported"),
        ("Didier Lorbo a été désigné pour ce motif.", "Designation", "supported"),
        ("Les Forces talvines ont pour chef Solange Gobéla.", "Role", "contradicted"),
        ("Les Forces talvines ont pour chef Bakary Ouattigo.", "Role", "supported"),
    ],
)
def test_french(text, kind, label):
    assert (kind, label) in [row[:2] for row in said(FRENCH, text, "fr")]


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("La Policía Nacional lo está como institución.", "Designation", "supported"),
        ("Tomás Saldívar comparte la suerte de Ricardo Monreal.", "Designation", "supported"),
        ("Tomás Saldívar fue designado por ese motivo.", "Designation", "supported"),
        (
            "El Banco Corvino está ligado a Tomás Saldívar. Canal Brisa, en cambio, lo está a Ricardo Monreal.",
            "Tie",
            "supported",
        ),
    ],
)
def test_spanish(text, kind, label):
    assert said(SPANISH, text, "es")[-1][:2] == (kind, label)


def test_a_stranger_shares_no_others_listing():
    # the name that opens the clause is of nobody told of before
    assert "supported" not in [label for kind, label, _ in said(SPANISH, "Ernesto corre la misma suerte.", "es")]


def test_whom_a_fate_is_shared_with_is_not_listed_again():
    (row, *_) = said(FRENCH, "Didier Lorbo, né en 1982, partage le sort de son frère Jean.", "fr")
    assert row[0] == "Designation"
    assert row[2].startswith("Didier Lorbo")


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("Born to Bamako, Gobela figures always on the list.", "Identity", "contradicted"),
        ("He would have seen the day at Gagnoa in 1948.", "Identity", "supported"),
        ("The Talvin Forces would have seen the day in 1998.", "Identity", "differs"),
        ("Bakary Ouattigo directed the Talvin Forces.", "Role", "supported"),
        ("Emile Zokora would have been put on the list in January 2001.", "Designation", "differs"),
        ("Emile Zokora, said Kapi, figures there also.", "Designation", "supported"),
    ],
)
def test_english_word_by_word(text, kind, label):
    assert (kind, label) in [row[:2] for row in said(ENGLISH, text, "en")]


def test_a_condition_is_no_hearsay():
    rows = said(ENGLISH, "If he had stayed, Emile Zokora would have been put on the list in January 2001.", "en")
    assert "Designation" not in [kind for kind, _, _ in rows]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("À la tête des Forces talvines, la liste place Bakary Ouattigo.", [("Role", "supported")]),
        ("À la tête des Forces talvines depuis 2005, Bakary Ouattigo est inscrit.", [("Role", "supported")]),
        ("À la tête des Forces talvines, un officier commande.", []),  # nobody told of before
    ],
)
def test_who_is_at_the_head_is_named_behind(text, rows):
    assert [row[:2] for row in said(FRENCH, text, "fr") if row[0] == "Role"] == rows
