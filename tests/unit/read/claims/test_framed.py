"""Roles told by a frame: what a list makes somebody, has him down as, gives as his post."""

import pytest

from onrecord.model.claim import RoleClaim
from onrecord.model.vocab import RoleClass
from tests.unit.read.reading import claims, names, one, read


@pytest.mark.parametrize(
    ("language", "text", "title", "place"),
    [
        ("en", "The list has Radu Vesk down as a former minister of defence.", "former minister", "defence"),
        ("en", "The file makes Radu Vesk treasurer of Belsk.", "treasurer", "Belsk"),
        ("en", "Radu Vesk was once the country's sports minister.", "sports minister", ""),
        ("fr", "La fiche fait de Radu Vesk un trafiquant d'ivoire.", "trafiquant", "ivoire"),
        ("es", "El comité hace de Radu Vesk un contrabandista de marfil.", "contrabandista", "marfil"),
        ("de", "Radu Vesk wird dort als ehemaliger Sportminister geführt.", "ehemaliger Sportminister", ""),
        ("ru", "Пётр Орлов записан заместителем министра финансов.", "заместителем министра", "финансов"),
    ],
)
def test_a_frame_gives_a_post(language, text, title, place):
    claim = one(RoleClaim, text, language)
    assert claim.holder is not None
    assert (claim.title.lower(), claim.place) == (title.lower(), place)


def test_an_object_pronoun_stands_for_whom_the_sentence_is_about():
    text = "Quant à Radu Vesk, ancien général, la fiche du comité en fait un trafiquant d'ivoire."
    found = [claim for claim in claims(RoleClaim, text, "fr") if claim.title == "trafiquant"]
    assert len(found) == 1
    assert names(read(text, language="fr"), found[0].holder) == ["Radu Vesk"]


def test_several_posts_of_one_frame_are_one_claim():
    claim = one(RoleClaim, "The entry makes Radu Vesk chief of the Ostrin and a former member of the assembly.")
    assert claim.title == "chief of the Ostrin and a former member of the assembly"


def test_a_body_whose_name_has_and_in_it_is_whole():
    claim = one(RoleClaim, "Radu Vesk was a field commander of the Justice and Equality Movement.")
    assert claim.span.quote.endswith("Justice and Equality Movement")
    assert claim.role is RoleClass.COMMANDER


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Radu Vesk commandait selon l'ONU le secteur de Belsk."),
        ("es", "Radu Vesk mandaba, según la ONU, el sector de Belsk."),
    ],
)
def test_what_a_verb_is_of_goes_on_behind_the_source(language, text):
    claim = one(RoleClaim, text, language)
    assert claim.role is RoleClass.COMMANDER
    assert claim.place in ("secteur de Belsk", "sector de Belsk")
    assert "Belsk" not in claim.speaker


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk was arrested by the minister of justice.",
        "Radu Vesk met the governor of Belsk.",
        "Radu Vesk is the brother of the mayor of Belsk.",
    ],
)
def test_an_office_of_another_is_not_given(text):
    assert not [claim for claim in claims(RoleClaim, text) if claim.title in ("minister", "governor", "commander")]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("fr", "De Radu Vesk, le comité fait le chef des douanes.", "chef"),
        ("es", "De Radu Vesk, el comité hace el jefe de aduanas.", "jefe"),
        ("fr", "Quant au colonel Radu Vesk, le comité en fait le chef des douanes.", "chef"),
        ("pt", "Radu Vesk figura ainda como comissário da Polícia.", "comissário"),
        ("it", "Radu Vesk figura ancora come ministro della Difesa.", "ministro"),
        ("de", "Radu Vesk firmiert dort bis heute als Sportminister.", "Sportminister"),
        ("en", "Radu Vesk, says the sheet, is the minister of finance.", "minister"),
    ],
)
def test_a_source_makes_something_of_the_person_it_names(language, text, title):
    claim = one(RoleClaim, text, language)
    assert claim.title.startswith(title)
    assert names(read(text, language=language), claim.holder) == ["Radu Vesk"]


def test_a_pronoun_finds_the_one_person_of_a_sentence_further_back():
    text = "Radu Vesk a été condamné. Le navire a coulé en juin. La fiche, elle, en fait toujours le chef des douanes."
    (claim,) = [c for c in claims(RoleClaim, text, "fr") if c.title == "chef"]
    assert names(read(text, language="fr"), claim.holder) == ["Radu Vesk"]


def test_whose_account_it_is_is_no_body():
    claim = one(RoleClaim, "Radu Vesk, by the Treasury's account, is minister of finance.")
    assert (claim.organization, claim.place) == (None, "finance")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Главой движения там назван Раду Веск.", "Главой"),
        ("Одним из главарей движения комитет называет Раду Веска.", "Одним из главарей"),
    ],
)
def test_a_russian_post_opens_and_who_has_it_is_named_last(text, title):
    claim = one(RoleClaim, text, "ru")
    assert claim.title.startswith(title)
    assert names(read(text, language="ru"), claim.holder)[0].startswith("Раду Веск")
