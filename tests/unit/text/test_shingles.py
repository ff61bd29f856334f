"""Runs of words: the same in every text that has them, none across two texts."""

from onrecord.text.shingles import SAMPLE, WORDS, shingles_of

TEXT = " ".join(f"word{number}" for number in range(400))


def test_a_part_of_a_text_has_a_part_of_its_runs():
    part = " ".join(TEXT.split()[100:200])
    assert shingles_of([part]) < shingles_of([TEXT])


def test_case_marks_and_line_ends_do_not_matter():
    assert shingles_of([TEXT.upper().replace(" ", ",\n")]) == shingles_of([TEXT])


def test_about_one_run_in_so_many_is_kept():
    assert 0.5 < len(shingles_of([TEXT])) * SAMPLE / (400 - WORDS + 1) < 1.5


def test_no_run_goes_from_one_text_into_the_next():
    halves = [" ".join(TEXT.split()[:200]), " ".join(TEXT.split()[200:])]
    assert shingles_of(halves) < shingles_of([TEXT])
    assert shingles_of(["one two three"]) == frozenset()
