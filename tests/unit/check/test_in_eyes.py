"""A programme in an authority's eyes is compared with the list of that authority, in five languages."""

import pytest

from onrecord.model.vocab import Label
from tests.unit.check.checking import finding


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La Tarvin Brigade est une organisation terroriste étrangère aux yeux de Washington."),
        ("de", "Die Tarvin Brigade ist in amerikanischen Augen eine ausländische Terrororganisation."),
    ],
)
def test_another_list_does_not_confirm_what_is_so_in_the_eyes_of_one(language, text):
    labels = [v.label for v in finding(text, language=language).verdicts]
    assert labels
    assert Label.SUPPORTED not in labels
