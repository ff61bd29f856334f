"""Other statements: figures, and what unnamed people tell."""

import pytest

from onrecord.model.claim import OtherClaim
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims, one


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("An aid worker counted 30 empty wells there.", "An aid worker"),
        ("A retired miner reckons that sixty lorries pass in a day.", "A retired miner"),
        ("A doctor, who would not be named, put the missing since Friday at 21.", ""),
        ("Three traders estimated the stock at 400 tonnes.", "Three traders"),
    ],
)
def test_what_an_unnamed_person_tells_is_reported(text, speaker):
    (claim,) = [c for c in claims(OtherClaim, text) if any(letter.isdigit() for letter in c.span.quote) or speaker]
    if speaker:
        assert (claim.speaker, claim.modality) == (speaker, Modality.REPORTED)


def test_a_figure_is_a_claim_without_a_party_or_a_speaker():
    assert one(OtherClaim, "Carriers pay three times the usual price for such trips.").speaker == ""


def test_a_sentence_without_party_speaker_or_figure_is_none():
    assert not claims(OtherClaim, "The weather was fine.")


@pytest.mark.parametrize(
    "text",
    [
        "Guards picked him up again in May 2008.",
        "Both have Belmora down as their home.",
        "Norway, Chile and Peru are all mentioned there.",
    ],
)
def test_a_finite_clause_with_a_name_a_date_or_a_word_for_what_came_before_is_a_claim(text):
    assert claims(OtherClaim, text)


@pytest.mark.parametrize(
    "text", ["Follow the money to Belmora.", "I looked it up in Belmora.", "Who paid for Belmora?"]
)
def test_what_is_said_to_the_reader_or_of_the_writer_is_none(text):
    assert not claims(OtherClaim, text)


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("The farm by the river, people say, has doubled in size.", "en", "people"),
        ("By that month, a trader says, the firm had no plane left.", "en", "a trader"),
        ("Некий Орлов, рассказывает бухгалтер, забирал печати.", "ru", "бухгалтер"),
    ],
)
def test_who_says_so_in_commas_breaks_no_clause(text, language, speaker):
    (claim,) = claims(OtherClaim, text, language)
    assert (claim.span.quote, claim.speaker) == (text.rstrip("."), speaker)


@pytest.mark.parametrize(
    ("language", "text", "quote", "speaker"),
    [
        (
            "en",
            "A trader on the quay swears that one old man collects on Thursdays.",
            "that one old man collects on Thursdays",
            "A trader on the quay",
        ),
        (
            "en",
            "A shopkeeper claimed that recruiters still hand out 5,000 shillings a head.",
            "that recruiters still hand out 5,000 shillings a head",
            "A shopkeeper",
        ),
        (
            "es",
            "Un antiguo empleado cuenta que las cisternas salían de noche y sin factura.",
            "que las cisternas salían de noche y sin factura",
            "Un antiguo empleado",
        ),
        (
            "de",
            "Ein Wärter behauptet, die Bank unterhalte noch drei Büros in Ostrel.",
            "die Bank unterhalte noch drei Büros in Ostrel",
            "Ein Wärter",
        ),
    ],
)
def test_what_somebody_says_is_a_claim_though_no_verb_of_it_is_known(language, text, quote, speaker):
    found = [(c.span.quote, c.speaker) for c in claims(OtherClaim, text, language)]
    assert found == [(quote, speaker)]
