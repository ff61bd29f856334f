"""Judgements and forecasts by how an English clause is built; the sentences are made for this test."""

import pytest

from onrecord.model.claim import CommitmentClaim, DesignationClaim, IdentityClaim, OtherClaim
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims, read

VIEWS = (Modality.OPINION, Modality.FORECAST)


@pytest.mark.parametrize(
    "text",
    [
        '"Sanctions are a lid on a boiling pot," a trader told me.',
        '"No minister in this city has ever queued for bread," she said.',
        '"Paper never stopped a bullet," an old soldier said.',
        '"Generals do not read lists," laughed a barman.',
        '"Money has no flag," a banker said with a shrug.',
        "The blacklists have turned crooks into patriots.",
        "The freeze has been a gift to the black market.",
        "It is hard to see what the freeze has achieved.",
        "Judges, in short, are slower than smugglers.",
        "It is only a phone directory with stamps.",
        "Nobody dresses like a colonel without a war.",
        "Bread is the only thing here that never arrives.",
        "The accord, in my opinion, is finished since last spring.",
        "As for these measures, they are the only reason the valley is empty, a teacher told me.",
    ],
)
def test_a_sentence_on_nobody_in_particular_is_an_opinion(text):
    assert Modality.OPINION in {claim.modality for claim in read(text).claims}


@pytest.mark.parametrize(
    "text",
    [
        "As for the truce, I give it six weeks.",
        "The envoy expects few changes this year.",
        '"The truce has four weeks to live," she said at the gate.',
        "A banker foresees a wave of removals next spring.",
        "My prediction: not one conviction before the next World Cup.",
        "As long as diesel is cheap inland, the smuggling will go on.",
    ],
)
def test_what_somebody_gives_or_bets_is_a_forecast(text):
    assert {claim.modality for claim in read(text).claims} == {Modality.FORECAST}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I went home thinking that the list has made saints of thieves.", "the list has made saints of thieves"),
        ("Our bet: no new names this side of the elections.", "no new names this side of the elections"),
        ('"A bad joke, and an old one," said an envoy of the July listings.', "A bad joke, and an old one"),
        ("One envoy called the generals the best-paid idlers of the coast.", "the best-paid idlers of the coast"),
        ("The truce, if it comes, will be signed by others.", "The truce, if it comes, will be signed by others"),
        (
            "No clerk in Belmora, his honour observed before leaving, has ever kept a duller ledger.",
            "No clerk in Belmora, his honour observed before leaving, has ever kept a duller ledger",
        ),
        ("It will be sailing long after the rest are gone.", "It will be sailing long after the rest are gone"),
        ("It was a quieter harbour before the tourists came.", "It was a quieter harbour before the tourists came"),
        ("None of those measures has mended a thing, in my judgement.", "None of those measures has mended a thing"),
    ],
)
def test_the_words_of_a_view_are_those_that_judge(text, words):
    assert [claim.span.quote for claim in claims(OtherClaim, text) if claim.modality in VIEWS] == [words]


def test_what_is_expected_of_a_text_is_no_agreement():
    assert claims(CommitmentClaim, "The minister expects no new decree before the summer.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Sanctions are in force until 31 May 2024.",
        "The list is a document of 30 pages.",
        "The sanctions cover arms and travel.",
        "The list has grown since then.",
        "No member of the group has been removed from the list.",
        "She is the only woman on the list.",
        "Ostrel Trading has two weeks to appeal.",
        '"He is living in Dubai," a trader told me.',
        "As long as he was minister, the company held the contract.",
        "His brother is better known as the Engineer.",
    ],
)
def test_what_a_record_may_have_is_no_view(text):
    assert not {claim.modality for claim in read(text).claims} & set(VIEWS)


def test_a_verb_of_giving_behind_a_comma_tells_no_speaker():
    found = read("Ostrel Trading, one more of that day, gives an address at Quarno Place in Lima.").claims
    assert [claim.span.quote.endswith("gives an address at Quarno Place in Lima") for claim in found] == [True]
    assert not found[0].speaker


def test_a_name_that_somebody_goes_by_is_no_source():
    found = claims(IdentityClaim, "Ostrel Trading, a broker, used to go by the name of Quarno Shipping Company.")
    assert [name for claim in found for name in claim.aliases] == ["Quarno Shipping Company"]


@pytest.mark.parametrize("told", ["gives Ostrel as his place of birth", "puts Ostrel down as his birthplace"])
def test_a_place_before_the_word_for_a_birthplace_is_it(told):
    found = claims(IdentityClaim, f"Radu Vesk is on the UN list. The Treasury {told}.")
    assert [claim.born_at for claim in found] == ["Ostrel"]


def test_a_label_that_judges_stays_a_claim_of_its_own():
    found = read("They met a man of the country's most feared terrorist group, known as Tarvin Brigade.").claims
    labels = [claim.span.quote for claim in found if isinstance(claim, DesignationClaim)]
    views = [claim.span.quote for claim in found if isinstance(claim, OtherClaim) and claim.modality in VIEWS]
    assert labels == ["the country's most feared terrorist group"]
    assert "most feared terrorist group" not in views
