"""Flags of ships in two English texts."""

import pytest

from onrecord.check.content.flags import flags_apart


@pytest.mark.parametrize(
    "text",
    ["under the flag of Togo", "a Togo-flagged vessel", "sails under a Togolese flag", "flagged in Togo"],
)
def test_another_state_is_another_flag(text):
    assert flags_apart(text, "owner of the Panama-flagged vessel Ostrel Hull")
    assert not flags_apart(text, "a Togo-flagged vessel")


def test_a_text_without_a_flag_is_apart_from_none():
    assert not flags_apart("a vessel of Togo", "a Panama-flagged vessel")
