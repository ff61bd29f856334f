"""Posts in several languages, and as lists write them in English."""

import pytest

from onrecord.text.posts import posts_told, says_post


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("chef d'état-major", "chief of staff"),
        ("jefe del Estado Mayor", "chief of staff"),
        ("Generalstabschef", "chief of staff"),
        ("начальником генштаба", "chief of staff"),
        ("conseiller", "adviser"),
        ("asesora", "adviser"),
        ("Kadi", "cadi"),
        ("alcalde", "mayor"),
        ("верховным вождём", "tribal chief"),
        ("Geschäftsführer", ""),
    ],
)
def test_a_post_is_known_in_each_language(words, post):
    assert posts_told(words) == (frozenset({post}) if post else frozenset())


def test_a_list_writes_it_in_english():
    assert says_post("chief of staff", "Lieutenant General, Chief of Staff of the Armed Forces")
    assert says_post("adviser", "a special advisor to the Governor")
    assert not says_post("mayor", "Major General")
