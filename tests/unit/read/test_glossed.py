"""Names with their Latin spelling in brackets are one name, by which the record is asked."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from onrecord.model.vocab import MentionKind
from tests.unit.read.reading import mention, names, one, read


@pytest.mark.parametrize(
    ("text", "written", "spelt"),
    [
        ("Тарвинец Раду Веск (Radu Vesk) внесён в перечень ООН.", "Раду Веск", "Radu Vesk"),
        ("Генерал Раду аль-Веск (Radu al-Vesk) внесён в перечень ООН.", "Раду аль-Веск", "Radu al-Vesk"),
        ("Под санкциями и завод «Тарвин Сталь» (Tarvin Steel).", "Тарвин Сталь", "Tarvin Steel"),
    ],
)
def test_a_name_and_its_spelling_are_one_mention(text, written, spelt):
    found = mention(read(text, language="ru"), written)
    assert found.name == spelt
    assert found.kind is not MentionKind.PLACE


@pytest.mark.parametrize(
    "text",
    [
        "Список вырос, сообщил Минфин США (OFAC).",
        "Раду Веск (родился в Острели) внесён в перечень ООН.",
        "Раду Веск из Острели внесён в перечень ООН (Radu Vesk не ответил).",
    ],
)
def test_other_brackets_are_left_alone(text):
    assert not [m for m in read(text, language="ru").mentions if "(" in m.span.quote or m.name == "OFAC США"]


def test_a_claim_goes_on_behind_the_bracket():
    reading = read("Раду Веск (Radu Vesk) внесён в перечень ООН. Веск родился в 1967 году.", language="ru")
    listed = next(c for c in reading.claims if isinstance(c, DesignationClaim))
    born = next(c for c in reading.claims if isinstance(c, IdentityClaim))
    assert names(reading, *listed.parties) == ["Radu Vesk"]
    chains = {m.id: m.chain for m in reading.mentions}
    assert born.party is not None
    assert listed.parties[0] is not None
    assert chains[born.party] == chains[listed.parties[0]]


def test_another_party_in_the_sentence_keeps_its_name():
    text = "Раду Веск (Radu Vesk) внесён в перечень ООН, а Олег Корлат родился в 1967 году."
    reading = read(text, language="ru")
    assert mention(reading, "Олег Корлат").chain == mention(reading, "Олег Корлат").id


def test_a_text_that_breaks_off_is_read_all_the_same():
    words = "Тарвинец Раду Веск (англ. Radu Vesk), прозванный Муллой (Mullah), внесён в перечень".split()
    for end in range(1, len(words) + 1):
        read(" ".join(words[:end]), language="ru")


def test_the_name_in_brackets_is_an_alias_in_both_spellings():
    claim = one(IdentityClaim, "Раду Веск внесён в перечень ООН, он известен как Тарвин (Tarvin).", "ru")
    assert any("Tarvin" in alias for alias in claim.aliases)
