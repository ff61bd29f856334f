"""Listings, posts, foundings and relatives in words that German and Russian reports have for them."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim, RoleClaim
from tests.unit.read.reading import claims, edtf_of, names, read


@pytest.mark.parametrize(
    "text",
    [
        "Die Gruppe Tarvin Front steht auf der Liste. Ihr Gründer ist Radu Vesk.",
        "Die Gruppe Tarvin Front steht auf der Liste. Als ihr Gründer gilt Radu Vesk.",
    ],
)
def test_the_founder_is_named_last(text):
    reading = read(text, language="de")
    found = [c for c in reading.claims if isinstance(c, RoleClaim)]
    assert [(names(reading, c.holder), c.role.value) for c in found] == [(["Radu Vesk"], "founder")]


@pytest.mark.parametrize(
    "text",
    [
        "Die Gruppe Tarvin Front steht auf der Liste. Als ihren Gründer nennt der Bäcker Radu Vesk.",
        "Die Gruppe Tarvin Front steht auf der Liste. Als Gründer nennt der Ausschuss niemanden.",
    ],
)
def test_no_founder_is_made_up(text):
    assert not claims(RoleClaim, text, "de")


def test_a_son_has_the_post_and_not_his_father():
    text = "Раду Веск внесён в перечень США. Его сын Олег назван там главой президентской охраны."
    reading = read(text, language="ru")
    found = [c for c in reading.claims if isinstance(c, RoleClaim)]
    assert [names(reading, c.holder) for c in found] == [["Олег Веск"]]


def test_one_more_son_has_the_family_name():
    text = "Раду Веск внесён в перечень США. Его сын Олег живёт в Острели. Ещё один сын, Антон, родился в 1980 году."
    reading = read(text, language="ru")
    born = next(c for c in reading.claims if isinstance(c, IdentityClaim))
    assert names(reading, born.party) == ["Антон Веск"]


@pytest.mark.parametrize(
    ("text", "founded"),
    [
        ("«Тарвинсталь», согласно документу, учреждён в декабре 1996 года.", ["1996-12"]),
        ("Олег, созданный в марте 1991 года, под санкциями США.", []),
    ],
)
def test_a_body_of_no_known_kind_was_founded(text, founded):
    found = [c for c in claims(IdentityClaim, text, "ru") if c.founded is not None]
    assert [c.founded.edtf for c in found if c.founded is not None] == founded


def test_the_date_of_a_founding_is_none_of_the_listing():
    found = claims(DesignationClaim, "Под американскими санкциями и ТУБОРиК, созданный в марте 1991 года.", "ru")
    assert [edtf_of(c.when) for c in found] == [""]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk steht auf der Drogenliste des US-Finanzministeriums.", "de"),
        ("Radu Vesk fällt unter das amerikanische Kingpin-Gesetz.", "de"),
        ("Вашингтон причисляет Раду Веска к наркоторговцам.", "ru"),
    ],
)
def test_a_listing_is_told(text, language):
    assert [c.authority for c in claims(DesignationClaim, text, language)] == ["ofac"]


def test_the_day_of_a_measure_is_read():
    text = "Раду Веск в перечне ООН. Активы ему заморозили 17 апреля 2011 года."
    assert [edtf_of(c.when) for c in claims(DesignationClaim, text, "ru")] == ["", "2011-04-17"]


def test_who_never_stood_on_a_list_stands_there_at_no_time():
    found = claims(DesignationClaim, "Раду Веск никогда не значился в перечне ООН.", "ru")
    assert [c.then for c in found] == [False]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Председатель ТВБ Раду Веск под санкциями США.", ["Раду Веск"]),
        ("ТВБ под санкциями США.", ["ТВБ"]),
    ],
)
def test_who_holds_the_post_is_listed_and_not_the_body(text, party):
    reading = read(text, language="ru")
    found = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert [names(reading, *c.parties) for c in found] == [party]


def test_an_office_that_somebody_has_is_not_he_himself():
    text = "Раду Веск под санкциями США. Его ведомство Вашингтон тоже внёс в перечень."
    assert len(claims(DesignationClaim, text, "ru")) == 1


def test_a_nationality_is_no_property():
    text = "Radu Vesk besitzt die türkische Staatsangehörigkeit."
    assert not claims(RoleClaim, text, "de")
    assert [c.nationality for c in claims(IdentityClaim, text, "de")] == ["turkey"]


@pytest.mark.parametrize(
    ("text", "language", "alias"),
    [
        ("Radu Vesk trägt den Beinamen Tarvin.", "de", "Tarvin"),
        ("Раду Веск внесён в перечень ООН. Среди боевиков его звали Абу Тарвин.", "ru", "Абу Тарвин"),
    ],
)
def test_a_byname_is_told(text, language, alias):
    assert [c.aliases for c in claims(IdentityClaim, text, language)] == [(alias,)]


def test_texts_that_break_off_are_read_all_the_same():
    for text, language in (
        ("Tarvin Front steht auf der Liste. Als ihren Gründer nennt der Ausschuss Radu Vesk, Ihr Gründer ist X", "de"),
        ("Раду Веск внесён. Его сын Олег назван там главой охраны. Ещё один сын, Антон, родился", "ru"),
        ("Под санкциями и ТУБОРиК, созданный в марте 1991 года. Председатель ТВБ Раду Веск под санкциями", "ru"),
    ):
        words = text.split()
        for end in range(1, len(words) + 1):
            read(" ".join(words[:end]), language=language)
