"""Fates: what befell a person, when, in five languages."""

import pytest

from onrecord.model.claim import OtherClaim
from onrecord.text.fate_words import FATES
from tests.unit.read.reading import names, read


def fates(text: str, language: str = "en"):
    reading = read(text, language=language)
    return reading, [c for c in reading.claims if isinstance(c, OtherClaim) and c.topic in FATES]


@pytest.mark.parametrize(
    ("text", "language", "topic", "when"),
    [
        ("Radu Vesk was arrested in Belmora on 3 May 2010.", "en", "arrest", "2010-05-03"),
        ("Radu Vesk, who was killed in an airstrike in September 2014, had led the band.", "en", "death", "2014-09"),
        ("Radu Vesk, condemned in Norland in September 2015, is in jail.", "en", "conviction", "2015-09"),
        ("A court issued an arrest warrant for Radu Vesk on 12 July 2012.", "en", "warrant", "2012-07-12"),
        ("Radu Vesk a été condamné en mars 2012.", "fr", "conviction", "2012-03"),
        ("Radu Vesk fue detenido en mayo de 2010.", "es", "arrest", "2010-05"),
        ("Radu Vesk wurde im Mai 2010 verhaftet.", "de", "arrest", "2010-05"),
        ("Раду Веск был арестован в мае 2010 года.", "ru", "arrest", "2010-05"),
    ],
)
def test_a_fate_has_person_and_date(text, language, topic, when):
    reading, found = fates(text, language)
    assert [claim.topic for claim in found] == [topic]
    assert found[0].when is not None
    assert found[0].when.period is not None
    assert found[0].when.period.edtf == when
    assert names(reading, *found[0].parties)[0] in ("Radu Vesk", "Раду Веск") or topic == "warrant"


def test_counted_victims_are_no_fate_of_one_person():
    assert fates("Radu Vesk said that nine people were killed in Belmora on 3 May 2010.")[1] == []


def test_the_body_before_a_post_is_not_the_one_arrested():
    reading, found = fates("Tarvin Brigade president Radu Vesk was arrested in Norland in 2009.")
    assert names(reading, *found[0].parties) == ["Radu Vesk"]
