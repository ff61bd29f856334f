"""Machine translation: a text that says so, a text that shows it, and one that does neither."""

import pytest

from tests.unit.read.reading import read

SHOWN = (
    "The Tarvin Brigade is on the list of the United Nations since the 31 December 2005. Against Radu Vesk a court has "
    "launched a mandate of arrest. A teacher affirms to have seen Radu Vesk in the forest of the Belmora."
)
PLAIN = (
    "The Tarvin Brigade has been on the United Nations list since 31 December 2005. A court has issued an arrest "
    "warrant for Radu Vesk. A teacher says that he saw Radu Vesk in the forest of Belmora."
)


@pytest.mark.parametrize(
    ("text", "language", "flagged"),
    [
        (SHOWN, "en", True),
        (PLAIN, "en", False),
        ("(Machine translation.) " + PLAIN, "en", True),
        ("La Brigade Tarvin figure sur la liste de l'ONU depuis 2005 (traduction automatique).", "fr", True),
    ],
)
def test_machine_translated(text, language, flagged):
    claims = read(text, language=language).claims
    assert claims
    assert {"machine_translated" in claim.flags for claim in claims} == {flagged}
