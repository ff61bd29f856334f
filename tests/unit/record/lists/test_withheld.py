"""Documents, numbers and contact data in free text are left out, and nothing else."""

import pytest

from onrecord.record.lists.withheld import is_private, without_private


@pytest.mark.parametrize(
    "text",
    [
        "Passport no. A0000001",
        "Tel. +93 000 000 001",
        "E-mail: someone@example.org",
        "National ID 0000-0000",
        "Address: Secret Lane 4",
        "ИНН 0000000001",
        "Resides at Secret Lane",
        "D0000001 (Testland)",
    ],
)
def test_private_texts_are_told(text: str) -> None:
    assert is_private(text)


@pytest.mark.parametrize(
    "text",
    [
        "Minister of Roads since 2021-08-15",
        "Council Decision 2012/739 of 1 December 2012",
        "IMO Number: 1234567",
        "Brother of TAi.901",
        "Born 01/02/1966 or 1958-1964",
    ],
)
def test_days_acts_and_ids_are_not(text: str) -> None:
    assert not is_private(text)


def test_only_the_private_sentence_goes() -> None:
    text = "Minister of Roads. Passport no. A0000001 issued in Oldtown. Leads the Marsh Brotherhood."
    assert without_private(text) == "Minister of Roads. Leads the Marsh Brotherhood."
