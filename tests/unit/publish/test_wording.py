"""The words of labels and flags, and the lint."""

import pytest

from onrecord.model.claim import OtherClaim
from onrecord.model.vocab import Label, Mode, SlotOutcome, Stance
from onrecord.publish import report_from_finding
from onrecord.publish.wording import (
    FLAGS,
    LABELS,
    MODES,
    NOTE,
    PRECEDENCE,
    SLOT_OUTCOMES,
    STANCES,
    TENSIONS,
    banned_words,
    flag_title,
    label_sentence,
    lint_report,
)
from onrecord.testing.builders import make_claim, make_document, make_finding, make_verdict


def test_every_value_of_a_vocabulary_has_its_words():
    assert set(LABELS) == set(Label) == set(PRECEDENCE)
    assert set(MODES) == set(Mode)
    assert set(STANCES) == set(Stance)
    assert set(SLOT_OUTCOMES) == set(SlotOutcome)


def test_labels_differ_in_word_and_in_symbol_with_and_without_unicode():
    for column in zip(*LABELS.values(), strict=True):
        assert len(set(column)) == len(LABELS)
    assert all(words.ascii.isascii() for words in LABELS.values())


def test_our_own_tables_pass_the_lint():
    sentences = [NOTE, *FLAGS.values(), *TENSIONS.values(), *MODES.values(), *STANCES.values()]
    sentences += [words.sentence for words in LABELS.values()]
    assert [sentence for sentence in sentences if banned_words(sentence)] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "This proves that he was there.",
        "The list confirms the guilt of A.",
        "The Taliban violated the agreement.",
        "The report is fake.",
        "That is a lie.",
        "A. B. is a terrorist.",
        "TERRORISTS are listed.",
        "It's the terrorist's list.",
    ],
)
def test_banned_word_is_found(sentence):
    assert banned_words(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The report says “the country's most feared terrorist group”.",
        "OFAC list (2021-08-18): listed as Specially Designated Global Terrorist.",
        "State: Foreign Terrorist Organization since 2012-09-19.",
        "The spokesman called it 'a lie' on 4 May.",
        "Le rapport dit «terrorist».",
        "Measures against terrorism; improved ties; alliances; believed.",
    ],
)
def test_word_in_a_quotation_or_a_list_name_is_let_pass(sentence):
    assert banned_words(sentence) == []


def test_name_of_a_listed_party_may_hold_the_word():
    name = "KURDISTAN TERRORIST FRONT"
    assert banned_words(f"UN list: {name} is listed.", names=[name]) == []
    assert banned_words(f"UN list: {name} is listed.")


def test_lint_names_the_claim_and_the_sentence():
    document = make_document("A. B. is there.")
    claim = make_claim(OtherClaim, document, "A. B. is there")
    verdict = make_verdict(claim, wording="UN list: this proves it.")
    report = report_from_finding(make_finding(document, claims=(claim,), verdicts=(verdict,)), version="0")
    assert lint_report(report) == [f"{claim.id}.wording: proves: UN list: this proves it."]


def test_reported_only_names_the_speaker():
    document = make_document("A. B. is there.")
    claim = make_claim(OtherClaim, document, "A. B. is there", speaker="a UN official")
    verdict = make_verdict(claim, Label.REPORTED_ONLY)
    report = report_from_finding(make_finding(document, claims=(claim,), verdicts=(verdict,)), version="0")
    assert label_sentence(report.claims[0]) == "Reported by a UN official; not otherwise in the record"


def test_flag_without_an_entry_is_shown_as_words():
    assert flag_title("press_only") == "Press sources only"
    assert flag_title("copy_cluster") == "Copy cluster"
