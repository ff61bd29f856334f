"""Nouns for a kind of body, or for a person by rank, that take up a party named before."""

import pytest

from onrecord.model.vocab import MentionForm
from tests.unit.read.reading import read


def bearer(text: str, description: str, language: str = "en") -> str:
    """The name that opens the chain of a description; empty where there is none."""
    mentions = read(text, language=language).mentions
    item = next((m for m in mentions if m.span.quote == description and m.form is not MentionForm.NAMED), None)
    root = next((m for m in mentions if item is not None and m.id == item.chain), None)
    return root.name if root is not None and root is not item else ""


@pytest.mark.parametrize(
    ("text", "description", "name", "language"),
    [
        (
            "Tarvin Insurance Company was listed. Orlan Bank was listed on the same day as the insurer.",
            "the insurer",
            "Tarvin Insurance Company",
            "en",
        ),
        ("Colonel Radu Vesk led the unit. The UN listed the admiral in 2012.", "the admiral", "Radu Vesk", "en"),
        ("Radu Vesk was listed in 2008. The corporal is from Ostrel.", "The corporal", "Radu Vesk", "en"),
        ("Veskarine Shipping was listed. The shipping company denies it.", "The shipping company", "", "en"),
        (
            "La Naviera Veskar fue sancionada. Orlan Banco no. La naviera se queja.",
            "La naviera",
            "Naviera Veskar",
            "es",
        ),
    ],
)
def test_a_noun_for_a_kind_takes_up_who_was_named(text, description, name, language):
    found = bearer(text, description, language)
    assert found == name or (not name and found.startswith("Veskarine"))


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("Radu Vesk met Pavel Orlan. The admiral left.", "The admiral"),  # either
        ("An admiral met Radu Vesk. The admiral left.", "The admiral"),  # somebody without a name
        ("Radu Vesk was listed. The senator said nothing.", "The senator"),  # one who speaks
        ("Tarvin Petroleum was listed. The steelmaker closed.", "The steelmaker"),  # another kind
        ("Radu Vesk is the admiral.", "the admiral"),  # what he is
        ("Radu Vesk was listed. The admiral of the fleet left.", "The admiral"),  # another's
    ],
)
def test_a_noun_that_may_be_another_s_takes_up_nobody(text, description):
    assert bearer(text, description) == ""


def test_a_text_broken_off_anywhere_is_read():
    text = "Tarvin Insurance, the insurer, was listed. The shipping company and the admiral in 2012 left the 33rd Light"
    words = text.split()
    for end in range(1, len(words) + 1):
        read(" ".join(words[:end]))
