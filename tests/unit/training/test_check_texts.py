"""What the check of the training texts finds, and that the texts themselves are without a problem."""

from pathlib import Path

import pytest

from training.check_texts import coverage, find_problems, main
from training.markup import parse

HEADER = "@ a style=wire region=sahel\n"
TEXT = "[Men|G1] of %G2 [struck|E1] %L1 on [Monday|D1], killing [two|N1] [boys|V1], said %P1, [head|K1] of %O1.\n"


def problems(text: str) -> list[str]:
    return find_problems(parse(text, Path("a.txt")))


def test_a_sound_item_has_no_problem():
    facts = (
        "= attack E1 raid by G1 victims V1 killed N1:V1 place L1 date D1 says P1 mode reported\n"
        "= role P1 K1 O1\n= responsible G2 E1 mode suspected\n= member-of G1 G2 polarity no\n"
    )
    assert problems(HEADER + TEXT + facts) == []


@pytest.mark.parametrize(
    ("fact", "message"),
    [
        ("= leads P2 G1", "P2 has no mention in a"),
        ("= leads L1 G1", "`L1` where `leads` takes P (person)"),
        ("= leads P1 him", "`him` where `leads` takes G"),
        ("= attack E1 war", "no type of attack `war`"),
        ("= attack E1 raid killed L1", "`L1` where `killed` takes N (number)"),
        ("= attack E1 raid killed N1:L1", "only a number is paired"),
        ("= attack E1 raid place L1:V1", "only a number is paired"),
        ("= attack E1 raid mode maybe", "`mode` takes one of accused, "),
        ("= attack E1 raid polarity yes", "`polarity` takes one of no"),
        ("= responsible G1 E1 mode reported", "`mode` takes one of accused, blamed"),
        ("= responsible G1 E1", "needs its mode"),
        ("= fights G1 G1", "with itself"),
        ("= fights G1 G2\n= fights G1 G2", "the same fact as in line 3"),
    ],
)
def test_a_fact_that_cannot_stand_is_found(fact, message):
    (found,) = problems(HEADER + TEXT + fact)
    assert found.startswith("a.txt:")
    assert message in found


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("@ a style=poem region=sahel\nRain.", "no style `poem`"),
        ("@ a style=wire region=moon\nRain.", "no region `moon`"),
        (HEADER + "Rain.\n@ a style=wire region=sahel\nSun.", "the id a is taken"),
        (HEADER + "[%P1|P1] left.", "brackets of P1 around the placeholder %P1 alone"),
        (HEADER + "He left [on Monday|D1].", "begins with its preposition"),
        (HEADER + "He met Henderson.", "the name 'Henderson'"),
        (HEADER + "He met [Gen. Henderson|P1].", "the name 'Henderson'"),
        (HEADER + "Fighters of Boko Haram left.", "the real name 'Boko Haram'"),
    ],
)
def test_text_that_is_not_wanted_is_found(text, message):
    assert any(message in problem for problem in problems(text))


def test_a_sentence_told_again_with_other_names_is_found():
    again = HEADER.replace("@ a", "@ b") + "%P2 left %L4 at [dawn|D1] with 12 men."
    (found,) = problems(HEADER + "%P1 left %L1 at [dawn|D1] with 3 men.\n" + again)
    assert "the words of a again" in found


def test_capitals_that_are_no_name_pass():
    assert problems(HEADER + "On Monday [Gen. %P1|P1] met Muslim elders in [Geneva|L1]. Nobody spoke.") == []


def test_coverage_counts_and_shows_what_is_missing():
    lines = list(coverage(parse(HEADER + TEXT + "= leads P1 O1 polarity no", Path("a.txt"))))
    assert "items 1, of several paragraphs 0, without a fact 0" in lines
    assert any(line.startswith("kind: leads 1, acts-for 0") for line in lines)
    assert "polarity: no 1" in lines


def test_the_training_texts_are_without_a_problem(capsys):
    assert main([]) == 0, capsys.readouterr().err
