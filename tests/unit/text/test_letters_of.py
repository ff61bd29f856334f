"""Names from other scripts in the letters of a language, with invented names."""

import pytest

from onrecord.text.letters_of import in_english


@pytest.mark.parametrize(
    ("language", "name", "english"),
    [
        ("de", "Iwan Schejkau", "Ivan Sheykau"),
        ("de", "Juri Tschorwau", "Yuri Chorvau"),
        ("fr", "Djarek Moussa", "Jarek Mussa"),
        ("fr", "Cheikh Qoussaï", "Sheikh Qussai"),
        ("en", "Iwan Schejkau", "Iwan Schejkau"),
        ("de", "Pavel Orlan", "Pavel Orlan"),
    ],
)
def test_a_name_is_written_as_english_writes_it(language, name, english):
    assert in_english(name, language) == english
