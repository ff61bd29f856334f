"""What a source says is a claim, whether or not its verb is one that the reader knows."""

from onrecord.model.claim import OtherClaim
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims


def test_a_clause_before_its_source_needs_no_known_verb():
    text = "Radu Vesk was listed in May 2011. The chief still draws a salary in Quito, according to an aid official."
    told = [c for c in claims(OtherClaim, text) if "salary" in c.span.quote]
    assert [c.modality for c in told] == [Modality.REPORTED]
    assert told[0].speaker == "an aid official"


def test_a_plural_form_behind_a_singular_noun_is_the_verb():
    told = claims(OtherClaim, "A customs clerk claims that the younger Vesk still pays the tribes.")
    assert [(c.speaker, c.modality) for c in told] == [("A customs clerk", Modality.REPORTED)]


def test_a_plural_noun_with_that_behind_it_stays_a_noun():
    assert not any(c.speaker for c in claims(OtherClaim, "The claims that the Vesk family pays remain unproven."))


def test_what_somebody_tells_another_is_what_is_said():
    told = claims(OtherClaim, "A cousin in Quito tells me the local office of Quarno Shipping is a bakery now.")
    assert [(c.speaker, c.modality) for c in told] == [("A cousin in Quito", Modality.REPORTED)]
    assert told[0].span.quote.startswith("the local office")


def test_a_nickname_in_quotation_marks_parts_no_clause():
    told = claims(OtherClaim, "Un creuseur jure que « le Capitaine Tempête » recrute de nouveau.", language="fr")
    assert [c.span.quote for c in told] == ["que « le Capitaine Tempête » recrute de nouveau"]


def test_german_words_that_others_say_need_no_known_verb():
    told = claims(OtherClaim, "Seine Gegner sagen, Radu Vesk beziehe noch immer eine Pension.", language="de")
    assert [(c.speaker, c.modality) for c in told] == [("Seine Gegner", Modality.REPORTED)]
