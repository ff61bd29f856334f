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
