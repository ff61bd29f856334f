"""Terms of prison told by their years alone."""

import pytest

from onrecord.model.claim import IdentityClaim, OtherClaim
from tests.unit.read.reading import claims, names, read


def convictions(text: str, language: str):
    reading = read(text, language=language)
    found = [c for c in reading.claims if isinstance(c, OtherClaim) and c.topic == "conviction"]
    return [names(reading, *claim.parties)[-1] for claim in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Anton Korlat wurde 2008 zu zehn Jahren Haft verurteilt. Radu Vesk erhielt am selben Tag zwölf Jahre."),
        ("ru", "Антона Корлата осудили в 2008 году. Раду Веск получил двенадцать лет."),
        ("ru", "Раду Веск живёт в Острели. На родине он получил двенадцать лет тюрьмы."),
    ],
)
def test_years_are_a_term_of_prison(language, text):
    assert convictions(text, language)[-1] in ("Radu Vesk", "Раду Веск")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Radu Vesk leitet die Mühle. Er erhielt zwei Jahre später einen Preis."),
        ("de", "Radu Vesk leitet die Mühle. Er bekam drei Jahre."),
        ("de", "Anton Korlat wurde verurteilt. Radu Vesk erhielt zwei Jahre später einen Preis."),
        ("ru", "Раду Веск получил премию пять лет назад."),
    ],
)
def test_other_years_are_none(language, text):
    assert "Radu Vesk" not in convictions(text, language)


@pytest.mark.parametrize("text", ["Суд дал ему сорок лет.", "Ему дали сорок лет.", "Ему сорок лет колонии."])
def test_a_term_is_no_age(text):
    assert not claims(IdentityClaim, f"Раду Веск внесён в перечень ООН. {text}", "ru")


def test_an_age_stays_one():
    assert claims(IdentityClaim, "Раду Веск внесён в перечень ООН. Ему сорок лет.", "ru")


def test_a_text_that_breaks_off_is_read_all_the_same():
    for text, language in (
        ("Radu Vesk wurde verurteilt. Er erhielt am selben Tag zwölf Jahre Haft", "de"),
        ("Раду Веск осуждён. Суд дал ему двенадцать лет строгого режима", "ru"),
    ):
        words = text.split()
        for end in range(1, len(words) + 1):
            read(" ".join(words[:end]), language=language)
