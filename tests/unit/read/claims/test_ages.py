"""Ages and births compared: how old somebody is said to be, and who is the older of two, in five languages."""

import pytest

from onrecord.model.claim import IdentityClaim, OtherClaim
from tests.unit.read.reading import names, read

BORN = "1966-08-20/1967-08-19"
"""The days on which somebody was born who is 54 on 19 August 2021."""


def births(text: str, language: str = "en") -> list[str]:
    reading = read(text, language=language)
    return [c.born.edtf for c in reading.claims if isinstance(c, IdentityClaim) and c.born is not None]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk, 54, runs the mill.", "en"),
        ("Radu Vesk, aged 54, runs the mill.", "en"),
        ("Radu Vesk, who is 54 years old, runs the mill.", "en"),
        ("Radu Vesk, a 54-year-old farmer, runs the mill.", "en"),
        ("Radu Vesk, 54 ans, dirige le moulin.", "fr"),
        ("Radu Vesk, âgé de 54 ans, dirige le moulin.", "fr"),
        ("Radu Vesk, de 54 años, dirige el molino.", "es"),
        ("Der 54-jährige Radu Vesk leitet die Mühle.", "de"),
        ("Radu Vesk, 54 Jahre alt, leitet die Mühle.", "de"),
        ("Раду Веск держит мельницу. Ему 54 года.", "ru"),
    ],
)
def test_an_age_tells_within_what_days_somebody_was_born(text, language):
    assert births(text, language) == [BORN]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk, who turned 54 last month, runs the mill.", "en"),
        ("Radu Vesk, born in Ostrel, turned 54 last month.", "en"),
        ("Radu Vesk celebrated his 54th birthday last month.", "en"),
        ("Radu Vesk would have been 54 last month.", "en"),
        ("Radu Vesk cumplió 54 años el mes pasado.", "es"),
        ("Раду Веск держит мельницу. В прошлом месяце ему исполнилось 54 года.", "ru"),
    ],
)
def test_a_birthday_that_was_reached_gives_the_month(text, language):
    assert births(text, language) == ["1967-07-01/1967-07-31"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk celebrated his fiftieth birthday last month.", "en"),
        ("Radu Vesk feierte im Juli 2021 seinen fünfzigsten Geburtstag.", "de"),
        ("Radu Vesk a fêté son cinquantième anniversaire en juillet 2021.", "fr"),
        ("Раду Веск отметил пятидесятилетие в июле 2021 года.", "ru"),
    ],
)
def test_a_round_birthday_is_an_age_that_was_reached(text, language):
    assert births(text, language) == ["1971-07-01/1971-07-31"]


def test_a_birthday_of_a_thing_or_none_of_now_is_no_age():
    assert births("Radu Vesk planned the fiftieth birthday of the mill.") == []
    assert births("Radu Vesk celebrated the fiftieth shipment last month.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk, 54 kilometres away, runs the mill.",
        "At 40 Radu Vesk was arrested in 2008.",
        "Radu Vesk turned 54 cells into a mill.",
        "Radu Vesk is 54 kilometres from home.",
    ],
)
def test_another_number_is_no_age(text):
    assert births(text) == []


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Radu Vesk is a year older than Anton Korlat.", "en", "older by 1"),
        ("Radu Vesk is five years younger than Anton Korlat.", "en", "younger by 5"),
        ("Radu Vesk shares a birthday with Anton Korlat.", "en", "same day"),
        ("Radu Vesk was born in the same town as Anton Korlat.", "en", "same place"),
        ("Radu Vesk est plus jeune que Anton Korlat.", "fr", "younger"),
        ("Radu Vesk es ocho años menor que Anton Korlat.", "es", "younger by 8"),
        ("Radu Vesk ist acht Jahre jünger als Anton Korlat.", "de", "younger by 8"),
        ("Раду Веск на восемь лет моложе, чем Антон Корлат.", "ru", "younger by 8"),
    ],
)
def test_two_births_are_compared(text, language, value):
    reading = read(text, language=language)
    (found,) = [c for c in reading.claims if isinstance(c, OtherClaim) and c.topic == "births"]
    assert found.value == value
    assert len(names(reading, *found.parties)) == 2
    assert found.span.quote == text.rstrip(".")


@pytest.mark.parametrize(
    "text",
    [
        "Anton Korlat comes from Ostrel. Radu Vesk was born in the same town.",
        "Anton Korlat was born on 1 August 1952. Radu Vesk shares a birthday with him.",
    ],
)
def test_the_other_person_may_stand_in_the_sentence_before(text):
    reading = read(text)
    (found,) = [c for c in reading.claims if isinstance(c, OtherClaim) and c.topic == "births"]
    assert names(reading, *found.parties) == ["Radu Vesk", "Anton Korlat"]


def test_nobody_is_compared_with_what_people_think():
    text = "Anton Korlat was born in 1967. Radu Vesk is ten years younger than people think; his birth is dated 1952."
    assert not [c for c in read(text).claims if isinstance(c, OtherClaim) and c.topic == "births"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Radu Vesk steht auf der Liste. Er wurde in Peru zu 15 Jahren Haft verurteilt."),
        ("de", "Radu Vesk wurde nach 15 Jahren entlassen."),
    ],
)
def test_years_behind_a_preposition_are_no_age(language, text):
    assert births(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk runs the mill. That makes him 54.", "en"),
        ("Radu Vesk runs the mill. The 54-year-old lives in Ostrel.", "en"),
        ("Radu Vesk dirige le moulin. L'homme de 54 ans vit à Ostrel.", "fr"),
        ("Radu Vesk dirige el molino. El keniano, de 54 años, vive en Ostrel.", "es"),
        ("Radu Vesk runs the mill. Aged 54, he is on the list.", "en"),
        ("Radu Vesk runs the mill. Now 54, he lives in Ostrel.", "en"),
        ("Der 54 Jahre alte Radu Vesk leitet die Mühle.", "de"),
        ("Radu Vesk leitet die Mühle. Der 54-Jährige lebt in Ostrel.", "de"),
        ("Раду Веск держит мельницу. 54-летний торговец живёт в Остреле.", "ru"),
    ],
)
def test_an_age_of_whom_a_description_stands_for_is_read(text, language):
    assert births(text, language) == [BORN]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk was 32 when the ministry listed him in June 2012.", "en"),
        ("Radu Vesk, listed at the age of 32 in June 2012, runs the mill.", "en"),
        ("Radu Vesk wurde im Juni 2012 im Alter von 32 Jahren gelistet.", "de"),
        ("Radu Vesk fue incluido en la lista en junio de 2012 a los 32 años.", "es"),
    ],
)
def test_an_age_at_a_dated_time_is_counted_from_that_time(text, language):
    assert births(text, language) == ["1979-06-02/1980-06-30"]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk was 32 when he left.",
        "Radu Vesk joined at the age of 32.",
        "Radu Vesk runs the mill. Aged 32, he joined the brigade.",
        "Radu Vesk was 32 kilometres away when the mill burnt in 2012.",
        "Der 54 Jahre alte Tanker liegt in Ostrel.",
        "Radu Vesk dirige le moulin. Une peine de 54 ans l'attend.",
    ],
)
def test_an_age_at_no_known_time_and_the_age_of_a_thing_tell_no_birth(text):
    assert births(text, "de" if text.startswith("Der") else "fr" if "peine" in text else "en") == []


def test_an_age_and_a_birth_of_one_clause_are_two_claims():
    assert births("Radu Vesk runs the mill. The 54-year-old was born in 1967.") == ["1967", BORN]
