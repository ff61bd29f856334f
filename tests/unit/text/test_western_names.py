"""First names of Western languages in Cyrillic letters."""

from onrecord.text.western_names import in_western_spelling, western_forms


def test_a_first_name_by_its_sound_in_any_case() -> None:
    assert western_forms("Лоран") == {"laurent"}
    assert western_forms("Лорана") == {"laurent"}
    assert western_forms("Веск") == frozenset()


def test_a_name_as_its_language_writes_it() -> None:
    assert in_western_spelling("Жана Тарвина") == "jean tarvin"
    assert in_western_spelling("Радуга Веск") == ""
    assert in_western_spelling("Лоран") == ""
