"""Given names behind a Russian word for a relative, which has no possessive: those of whom was named alone."""

import pytest

from onrecord.model.claim import TieClaim
from tests.unit.read.reading import read


def names(text: str) -> list[str]:
    return [mention.name for mention in read(text, language="ru").mentions if mention.name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Рафо Веск находится в списке. Сын Олен назван там главой охраны.", "Олен Веск"),
        ("Рафо Веск занесён в перечень вместе с сыновьями Оленом и Димом.", "Оленом Веск"),
        ("Рафо Веск в перечне. Его сын Олен в нём тоже. Средний сын, Дим, внесён позже.", "Дим Веск"),
    ],
)
def test_a_given_name_has_the_family_of_the_only_person_named(text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Рафо Веск встретил Ивара Телма. Сын Олен назван там главой охраны.",
        "Завод закрыт. Сын Олен назван там главой охраны.",
        "Рафо Веск в перечне. Завод закрыт. Дождь идёт. Сын Олен уехал.",
    ],
)
def test_a_given_name_beside_two_persons_or_none_stays_alone(text):
    assert "Олен Веск" not in names(text)
    assert "Олен Телма" not in names(text)


def test_a_family_name_in_the_genitive_is_whose_relative_somebody_is():
    assert "Веска Веск" not in names("Рафо Веск в перечне. Терал — родной брат Веска.")
    assert "Ивара Веск" not in names("Рафо Веск в перечне. Терал — брат Ивара.")


def test_company_with_relatives_is_no_tie_by_cooperation():
    claims = read("Рафо Веск занесён в перечень ООН вместе с сыновьями Оленом и Димом.", language="ru").claims
    assert not any(isinstance(claim, TieClaim) for claim in claims)


def test_a_text_broken_off_anywhere_is_read():
    words = "Рафо Веск занесён в перечень вместе с сыновьями Оленом и Димом . Средний сын , Дим , внесён".split()
    for end in range(1, len(words) + 1):
        read(" ".join(words[:end]), language="ru")
