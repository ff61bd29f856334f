"""Posts right before a name, in an aside, of another's deputy, and of who stands behind or at the head of a body."""

import pytest

from onrecord.model.claim import DesignationClaim, RoleClaim, TieClaim
from onrecord.model.vocab import Polarity, Relation, RoleClass
from tests.unit.read.reading import claims, names, read


def spans(kind, text, language="en"):
    return [claim.span.quote for claim in claims(kind, text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Defence Minister Radu Vesk is on the UN list."),
        ("en", "The US lists Information Minister Radu Vesk."),
        ("en", "Parliament Speaker Radu Vesk left."),
        ("fr", "Le ministre de la Défense Radu Vesk est sorti."),
        ("es", "El ministro de Defensa Radu Vesk salió."),
    ],
)
def test_a_post_before_a_name_is_no_part_of_it(language, text):
    assert "Radu Vesk" in [m.name for m in read(text, language=language).mentions]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Defence Minister Ostrel left.", "Ostrel"),
        ("es", "El ministro de Defensa de Belmora, Radu Vesk, salió.", "Radu Vesk"),
        ("en", "Bishop Vesk Tarvin spoke.", "Vesk Tarvin"),
    ],
)
def test_what_is_a_name_stays_one(language, text, name):
    assert any(name in m.name for m in read(text, language=language).mentions)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The US lists Information Minister Radu Vesk.", "Information Minister Radu Vesk"),
        ("The US has put Quarnobank chairman Radu Vesk on its list.", "Quarnobank chairman Radu Vesk"),
    ],
)
def test_a_post_beside_a_listing_is_a_claim_of_its_own(text, quote):
    assert spans(RoleClaim, text) == [quote]


@pytest.mark.parametrize(
    ("language", "text", "listing", "other"),
    [
        (
            "en",
            "Radu Vesk, under UN sanctions, headed the military court.",
            "Radu Vesk, under UN sanctions",
            "headed the military court",
        ),
        (
            "fr",
            "Radu Vesk, sous sanctions de l'ONU, présidait le tribunal militaire.",
            "Radu Vesk, sous sanctions de l'ONU",
            "présidait le tribunal militaire",
        ),
    ],
)
def test_a_listing_in_an_aside_ends_with_it(language, text, listing, other):
    assert spans(DesignationClaim, text, language) == [listing]
    assert spans(RoleClaim, text, language) == [other]


def test_a_listing_by_the_verb_behind_an_aside_keeps_it():
    text = "Radu Vesk, under UN sanctions since 2012, was listed with others."
    assert spans(DesignationClaim, text) == ["Radu Vesk, under UN sanctions since 2012, was listed with others"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The UN listed the Ostrel Bank. Behind it stands Radu Vesk."),
        ("fr", "La liste est longue. Derrière la banque Ostrel se trouve Radu Vesk."),
        ("es", "La lista es larga. Detrás de la empresa Ostrel Bank estaba Radu Vesk."),
        ("de", "Die Liste ist lang. Hinter der Ostrel Bank steht Radu Vesk."),
    ],
)
def test_who_stands_behind_a_body_is_tied_to_it(language, text):
    found = claims(TieClaim, text, language)
    assert [claim.relation for claim in found] == [Relation.LINKED_TO]
    assert names(read(text, language=language), *found[0].a) == ["Radu Vesk"]


@pytest.mark.parametrize(
    "text",
    [
        "The UN listed the Ostrel Bank. Behind it stands a wall.",
        "The UN listed the Ostrel Bank. Behind the attack was Radu Vesk.",
        "The UN listed the Ostrel Bank. Behind it stands not Radu Vesk but his aunt.",
        "The UN listed the Ostrel Bank. Behind it stood, with Radu Vesk, a crowd.",
    ],
)
def test_nobody_else_stands_behind_a_body(text):
    assert not [claim for claim in claims(TieClaim, text) if claim.words == "Behind"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Ostrel Front is armed. At its helm is Radu Vesk."),
        ("en", "The Ostrel Front is armed. At the head of the Ostrel Front stood Radu Vesk."),
        ("de", "Radu Vesk steht bis heute an der Spitze der Ostrel-Front."),
        ("fr", "Radu Vesk est toujours à la tête du Front Ostrel."),
    ],
)
def test_who_is_at_the_head_heads(language, text):
    (claim,) = claims(RoleClaim, text, language)
    assert claim.role is RoleClass.HEAD
    assert claim.polarity is Polarity.POSITIVE


def test_another_is_no_minister_whose_deputy_somebody_is():
    found = claims(RoleClaim, "Radu Vesk was the deputy of the Ostrel Front's minister for trade.")
    assert RoleClass.MINISTER not in [claim.role for claim in found]


def test_who_serves_under_another_has_the_post():
    text = "Radu Vesk was rich. Radu Vesk served under Marko Dorn as his deputy."
    found = claims(RoleClaim, text)
    assert names(read(text), *(claim.holder for claim in found)) == ["Radu Vesk"]


@pytest.mark.parametrize("language", ["en", "fr", "es", "de", "ru"])
@pytest.mark.parametrize(
    "text",
    [
        "Deputy House Speaker Radu Vesk, under UN sanctions, headed the Ostrel Front's court.",
        "Behind it stands Radu Vesk.",
        "At the head of the Ostrel Front stood Radu Vesk.",
        "Radu Vesk served under Marko Dorn as his deputy.",
        "Il siégeait au conseil de surveillance de Ostrel Bank.",
        "Er steht noch immer an der Spitze von Ostrel Front.",
        "Hinter der Bank steht Radu Vesk.",
    ],
)
def test_sentences_broken_off_are_read(language, text):
    words = text.split()
    for end in range(1, len(words)):
        read(" ".join(words[:end]), language=language)
