"""A name in a text: every telling word of it, or the whole where one word alone tells."""

import pytest

from onrecord.text.content import is_name_in


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Al Sel 1", "Registered owner of the tanker MERO SEL", False),
        ("Al Sel 1", "Registered owner of the tanker AL SEL 1", True),
        ("Orlan Trade Bank", "a branch of the bank of Orlan for trade", True),
        ("Orlan Trade Bank", "a branch of the bank of Orlan", False),
        ("1", "ship 1", False),
    ],
)
def test_a_name_stands_in_a_text(name: str, text: str, found: bool) -> None:
    assert is_name_in(name, text) is found
