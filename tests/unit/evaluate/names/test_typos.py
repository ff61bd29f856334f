"""Slips change a name by as much as they say, and by no more."""

import random

from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.names.typos import edit, without_middle

NAMES = st.sampled_from(["Sirajuddin HAQQANI", "Ole Bjørn Ås", "Wu", "Анна Петрова", "A B C D"])


def distance(a: str, b: str) -> int:
    """Return how many letters are changed, dropped, added or swapped with the next."""
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (x != y)))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                row[-1] = min(row[-1], rows[-2][j - 2] + 1)
        rows.append(row)
    return rows[-1][-1]


@given(NAMES, st.integers())
def test_an_edit_is_one_letter(name, seed):
    assert distance(name, edit(name, random.Random(seed))) == 1


def test_a_name_without_letters_stays():
    assert edit("101 - 7", random.Random(1)) == "101 - 7"


@given(st.integers())
def test_a_middle_word_is_dropped_and_the_ends_stay(seed):
    assert without_middle("A B C D", random.Random(seed)) in ("A C D", "A B D")


def test_a_name_of_two_words_has_no_middle():
    assert without_middle("Karim Haddad", random.Random(1)) == "Karim Haddad"
