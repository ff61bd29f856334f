"""Nouns beside names, groups by their country, family names among relatives, and parties under one programme."""

import pytest

from onrecord.model.claim import DesignationClaim, RoleClaim, TieClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

MAN = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", remarks="Owner of Quarno Shipping (TBe.009).")
BRIGADE = entry("un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05")
FIRM = entry("un:TBe.009", "Quarno Shipping", kind=ORG, listed_on="2013-03-03")
FRONT = entry(
    "un:TBe.003",
    "Ostrel Front",
    kind=ORG,
    listed_on="2010-10-01",
    remarks="Associated with the Tarvin Brigade (TBe.001).",
)
ABROAD = entry("ofac:7002", "Tarvin Brigade", kind=ORG, programmes=("FTO",), linked_ids=("un:TBe.001",))
LISTS = (
    snapshot("2020-12-01", MAN, BRIGADE, FIRM, FRONT),
    snapshot("2021-12-01", MAN, BRIGADE, FIRM, FRONT),
    snapshot("2020-12-01", ABROAD, source="ofac"),
    snapshot("2021-12-01", ABROAD, source="ofac"),
)


def labels(text: str, language: str, kind: type, behind: int = 0) -> list[Label]:
    """The labels of the claims of one kind from a place in the text on."""
    done = finding(text, lists=LISTS, language=language)
    found = {verdict.claim_id: verdict.label for verdict in done.verdicts}
    claims = done.resolution.reading.claims
    return [found[c.id] for c in claims if isinstance(c, kind) and c.span.start >= behind]


@pytest.mark.parametrize(
    ("language", "lead", "text"),
    [
        (
            "fr",
            "L'Ostrel Front est sur la liste de l'ONU. ",
            "La banque russe Quarno Shipping est liée à la Tarvin Brigade.",
        ),
        (
            "es",
            "El Ostrel Front está en la lista de la ONU. ",
            "El banco ruso Quarno Shipping está ligado a la Tarvin Brigade.",
        ),
    ],
)
def test_a_noun_before_adjectives_and_a_name_is_not_the_party_told_before(language, lead, text):
    assert Label.SUPPORTED not in labels(lead + text, language, TieClaim, len(lead))


def test_a_noun_with_an_adjective_leaves_its_name_the_subject():
    lead = "Radu Vesk est sur la liste de l'ONU, l'Ostrel Front aussi. "
    text = "La société chinoise Quarno Shipping appartient à Vesk."
    assert labels(lead + text, "fr", RoleClaim, len(lead)) == [Label.SUPPORTED]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Washington treats the Peruvian group as a foreign terrorist organization.", Label.SUPPORTED),
        ("Washington also classes the whole movement as a foreign terrorist organisation.", Label.SUPPORTED),
        ("The UN put the Peruvian militia on its list in July 2012.", Label.SUPPORTED),
        ("The UN put the Peruvian militia on its list in May 2016.", Label.DIFFERS),
    ],
)
def test_a_group_told_by_its_country_is_the_one_told_before(text, label):
    lead = "The Tarvin Brigade was put on the UN sanctions list on 5 July 2012. "
    assert labels(lead + text, "en", DesignationClaim, len(lead)) == [label]


def test_some_group_of_a_country_is_nobody():
    lead = "The Tarvin Brigade was put on the UN sanctions list on 5 July 2012. "
    assert Label.CONTRADICTED not in labels(
        lead + "A Peruvian group is on the UN list.", "en", DesignationClaim, len(lead)
    )


@pytest.mark.parametrize(
    ("language", "lead", "text"),
    [
        ("fr", "Radu Vesk est sur la liste de l'ONU. ", "La Tarvin Brigade est tombée sous le même programme."),
        ("es", "Radu Vesk está en la lista de la ONU. ", "La Tarvin Brigade cayó bajo el mismo programa peruano."),
        ("de", "Radu Vesk steht auf der UN-Liste. ", "Die Tarvin Brigade fiel unter dasselbe Programm."),
        ("de", "Radu Vesk steht auf der UN-Liste. ", "Die Tarvin Brigade ist unter dasselbe Programm gefallen."),
    ],
)
def test_who_falls_under_the_same_programme_is_listed(language, lead, text):
    assert labels(lead + text, language, DesignationClaim, len(lead)) == [Label.SUPPORTED]


def test_a_family_name_is_that_of_who_was_told_by_it():
    sons = (
        entry("un:TBi.011", "Pavel Vesk", listed_on="2011-02-09"),
        entry("un:TBi.012", "Ilya Vesk", listed_on="2011-02-09"),
    )
    lists = (snapshot("2020-12-01", MAN, FIRM, *sons), snapshot("2021-12-01", MAN, FIRM, *sons))
    lead = "Radu Vesk was listed by the UN on 9 February 2011. So were his sons, Pavel and Ilya. "
    text = lead + "Quarno Shipping belongs to Vesk."
    done = finding(text, lists=lists)
    alone = next(m for m in done.resolution.reading.mentions if m.span.quote == "Vesk")
    link = next(link for link in done.resolution.links if link.mention_id == alone.id)
    assert link.entity is not None
    assert link.entity.name == "Radu Vesk"
