"""What an entry tells of by whom, with whom and how much, against reports that say so or otherwise."""

import pytest

from onrecord.model.claim import IdentityClaim, OtherClaim, TieClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.check.test_listed_facts import facts
from tests.unit.record.held_record import entry, snapshot

VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    "King of Cobalt",
    listed_on="2011-02-09",
    nationalities=("Peru",),
    facts=facts(address="Quito, Ecuador"),
    remarks="Appointed to his post by Emil Darr.",
)
TERAL = entry(
    "un:TBi.003",
    "Osman Teral",
    listed_on="2011-02-09",
    remarks="Brother of Radu Vesk (TBi.002). Commander of the naval forces of the Tarvin Brigade (TBe.001).",
)
BRIGADE = entry("un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05")
FIRM = entry(
    "un:TBe.009",
    "Quarno Shipping",
    kind=ORG,
    remarks="Registered owner of the SEL MORO. In late November 2017, the SEL MORO 5 conducted a transfer of 1,721"
    " metric tons of fuel oil.",
)
SHIP = entry("un:TBe.010", "Sel Moro 5", kind=ORG, remarks="Owned by Quarno Shipping (TBe.009).")
LISTS = (snapshot("2020-12-01", VESK, TERAL, BRIGADE, FIRM, SHIP),)
LEAD = "Radu Vesk was put on the UN sanctions list on 9 February 2011. "
LEADS = {
    "en": LEAD,
    "fr": "Radu Vesk a été inscrit sur la liste de l'ONU le 9 février 2011. ",
    "es": "Radu Vesk fue incluido en la lista de la ONU el 9 de febrero de 2011. ",
    "de": "Radu Vesk wurde am 9. Februar 2011 auf die Liste der UNO gesetzt. ",
}


def labels(text: str, kind, language: str = "en") -> list[Label]:
    found = finding(text, lists=LISTS, language=language)
    claims = found.resolution.reading.claims
    return [row.label for claim, row in zip(claims, found.verdicts, strict=True) if isinstance(claim, kind)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Vesk was appointed to his post by {}."),
        ("fr", "Radu Vesk a été nommé à son poste par {}."),
        ("es", "Radu Vesk fue nombrado por {}."),
        ("de", "Radu Vesk wurde von {} ernannt."),
    ],
)
def test_who_appointed_somebody_is_compared(language, text):
    assert labels(LEADS[language] + text.format("Osman Teral"), OtherClaim, language) == [Label.CONTRADICTED]
    assert labels(LEADS[language] + text.format("Emil Darr"), OtherClaim, language) == [Label.SUPPORTED]


@pytest.mark.parametrize(
    "text", ["Osman Teral is tied to the Tarvin Brigade.", "Osman Teral belongs to the Tarvin Brigade."]
)
def test_a_post_in_a_body_ties_its_holder_to_it(text):
    assert labels(text, TieClaim) == [Label.SUPPORTED]


def test_kinship_is_read_behind_words_in_commas():
    assert labels("Osman Teral, a trader, is the brother of Radu Vesk.", TieClaim) == [Label.SUPPORTED]
    assert labels("Osman Teral, a trader, is the son of Radu Vesk.", TieClaim) == [Label.CONTRADICTED]


def test_an_address_that_a_list_gives_as_somebodys():
    assert labels(LEAD + "The entry gives Vesk's address as Quito.", OtherClaim) == [Label.SUPPORTED]
    assert labels(LEAD + "The entry gives Vesk's address as Oslo.", OtherClaim) == [Label.CONTRADICTED]
    assert labels(LEAD + "The entry gives Vesk's address as Quito.", TieClaim) == []


def test_what_a_list_has_somebody_as_is_a_name():
    assert labels(LEAD + "The entry has him as the King of Cobalt.", IdentityClaim) == [Label.SUPPORTED]
    assert Label.CONTRADICTED not in labels(LEAD + "The list has Vesk as a Peruvian.", OtherClaim)


def test_another_figure_in_a_sentence_that_names_both_differs():
    text = "The Sel Moro 5 of Quarno Shipping had a part in a transfer of {} metric tons in November 2017."
    assert labels(text.format("2,721"), OtherClaim)[0] is Label.DIFFERS
    assert labels(text.format("1,721"), OtherClaim)[0] is Label.SUPPORTED
