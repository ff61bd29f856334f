"""Words in the place of others, over all names of a party."""

import pytest

from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionKind
from onrecord.resolve.query_words import Difference, difference


def party(*names, kind=MentionKind.PERSON, titles=()):
    return Entity(id="e", kind=kind, name=names[0], names=tuple(Name(text=name) for name in names), titles=titles)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Sirajudin Haqani", "Sirajuddin Haqqani"),
        ("Haqqani Siraj ud-Din", "Sirajuddin Haqqani"),
        ("Abdurrahman Omar", "Abd al-Rahman Umar"),
        ("Kim Chol", "Gim Chol"),
        ("Roman Yurievich Lenshin", "Roman Yuryevich LENSHIN"),
        ("R. Lenshin", "Roman Lenshin"),
        ("Petrova", "Olga Petrova"),
    ],
)
def test_spellings_and_parts_differ_in_nothing(query, name):
    assert difference(query, party(name), name) is Difference.NONE


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Hasan Karim", "Husayn Karim"),
        ("Abdul Naeem Karim", "Abdul Hakim Karim"),
        ("Roman Igorevich Lenshin", "Roman Yuryevich Lenshin"),
        ("Adan Perdomo", "Gustavo A Perdomo"),
        ("Khalil Haqqani", "Sirajuddin Haqqani"),
    ],
)
def test_a_word_for_another(query, name):
    assert difference(query, party(name), name) is Difference.WORD


def test_a_title_may_be_a_name():
    assert difference("Viktor Kamal Musavi", party("Sayyid Kamal Musavi"), "Sayyid Kamal Musavi") is Difference.TITLE
    assert difference("Haji Musavi", party("Kamal Musavi"), "Kamal Musavi") is Difference.TITLE
    assert difference("Haji Musavi", party("Kamal Musavi", titles=("Haji",)), "Kamal Musavi") is Difference.NONE
    assert difference("Haji Kamal Musavi", party("Kamal Musavi"), "Kamal Musavi") is Difference.NONE


def test_a_fuller_name_has_another_word():
    both = party("Amin Jamal Karim", "Amin Karim")
    assert difference("Amin Said Karim", both, "Amin Karim") is Difference.WORD
    assert difference("Amin Said Karim", party("Amin Karim"), "Amin Karim") is Difference.MORE
    assert difference("Amin Jamal Karim", both, "Amin Karim") is Difference.NONE


def test_an_organisation_with_a_word_more():
    state = party("Islamic State", kind=MentionKind.ORGANIZATION)
    assert difference("Islamic State Youth", state, "Islamic State") is Difference.MORE
    firm = party("Northwind Trading Ltd", kind=MentionKind.ORGANIZATION)
    assert difference("Northwind Trading Company Limited", firm, "Northwind Trading Ltd") is Difference.NONE
