"""Identity: other names, births and foundings."""

from onrecord.model.claim import IdentityClaim
from tests.unit.read.reading import claims, names, one, read


def test_a_birth_has_date_and_place():
    claim = one(IdentityClaim, "Radu Vesk was born in Belmora in 1966.")
    assert claim.born is not None
    assert (claim.born.edtf, claim.born_at) == ("1966", "Belmora")


def test_an_alias_and_a_founding_are_two_claims():
    alias, founding = claims(IdentityClaim, "The Tarvin Brigade, also known as the Valley Guard, was founded in 1995.")
    assert alias.aliases == ("Valley Guard",)
    assert founding.founded is not None
    assert founding.founded.edtf == "1995"


def test_a_former_name_is_former():
    assert one(IdentityClaim, "The Tarvin Brigade, formerly known as the Valley Guard, left.").formerly


def test_a_birth_told_of_a_pronoun_is_that_of_its_antecedent():
    text = "Radu Vesk leads the Tarvin Brigade. He was born in Belmora in 1966."
    assert names(read(text), one(IdentityClaim, text).party) == ["Radu Vesk"]
