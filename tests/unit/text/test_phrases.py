"""Phrase tables: beginnings and endings of words."""

from onrecord.text.phrases import PhraseTable


def test_a_phrase_may_leave_the_beginning_of_its_first_word_open():
    table = PhraseTable({"*-liste": "list", "*sperrliste der": "of"})
    hits = table.find(["die", "vesk-liste", "und", "ostrelsperrliste", "der", "banken"])
    assert [(hit.first, hit.last, hit.phrase, hit.value) for hit in hits] == [
        (1, 2, "vesk-liste", "list"),
        (3, 5, "ostrelsperrliste der", "of"),
    ]
    assert not table.find(["veskliste"])
