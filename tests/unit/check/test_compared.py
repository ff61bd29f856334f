"""Births compared, and ages: what the births on record say of them."""

import pytest

from onrecord.model.claim import IdentityClaim, OtherClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding

OTHER = (
    '\n[[entity]]\nkey = "korlat"\nname = "Anton Korlat"\nkind = "person"\n'
    '\n[[tie]]\nsubject = "korlat"\nrelation = "member_of"\nother = "brigade"\nsource = "gazette"\n'
    'says = "Anton Korlat is a member of the Tarvin Brigade."\n'
)


def attribute(subject: str, name: str, value: str) -> str:
    return (
        f'\n[[attribute]]\nsubject = "{subject}"\nattribute = "{name}"\nvalue = "{value}"\nsource = "gazette"\n'
        f'says = "{name} {value}"\n'
    )


def label(kind: type, text: str, *rows: str, topic: str | None = None) -> Label:
    text = f"Radu Vesk is a commander of the Tarvin Brigade. Anton Korlat is a member of the Tarvin Brigade. {text}"
    found = finding(text, "".join((OTHER, *rows)))
    claims = {c.id: c for c in found.resolution.reading.claims}
    (verdict,) = [
        v
        for v in found.verdicts
        if isinstance(claims[v.claim_id], kind) and topic in (None, getattr(claims[v.claim_id], "topic", None))
    ]
    return verdict.label


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Radu Vesk is older than Anton Korlat.", Label.SUPPORTED),
        ("Radu Vesk is four years older than Anton Korlat.", Label.SUPPORTED),
        ("Radu Vesk is a year older than Anton Korlat.", Label.CONTRADICTED),
        ("Radu Vesk is younger than Anton Korlat.", Label.CONTRADICTED),
        ("Radu Vesk shares a birthday with Anton Korlat.", Label.SUPPORTED),
    ],
)
def test_one_birth_is_set_beside_another(text, expected):
    rows = (attribute("vesk", "born", "1966-05-03"), attribute("korlat", "born", "1970-05-03"))
    assert label(OtherClaim, text, *rows, topic="births") is expected


def test_births_that_sources_date_otherwise_leave_it_open():
    rows = [attribute("vesk", "born", year) for year in ("1966", "1972")] + [attribute("korlat", "born", "1970")]
    assert label(OtherClaim, "Radu Vesk is older than Anton Korlat.", *rows, topic="births") is Label.NOT_IN_RECORD


@pytest.mark.parametrize(
    ("age", "expected"), [(54, Label.SUPPORTED), (53, Label.NOT_IN_RECORD), (63, Label.CONTRADICTED)]
)
def test_an_age_is_compared_with_the_birth_but_may_be_a_year_old(age, expected):
    assert label(IdentityClaim, f"Radu Vesk is {age} years old.", attribute("vesk", "born", "1967-05-03")) is expected


@pytest.mark.parametrize(
    ("place", "expected"), [("Lyon", Label.CONTRADICTED), ("Toulouse", Label.SUPPORTED), ("Ostrel", Label.DIFFERS)]
)
def test_a_town_that_is_known_to_be_another_contradicts(place, expected):
    row = attribute("vesk", "born_at", "Toulouse, France")
    assert label(IdentityClaim, f"Radu Vesk was born in {place}.", row) is expected


@pytest.mark.parametrize(
    ("nation", "expected"),
    [("Congolese", Label.CONTRADICTED), ("Rwandan", Label.SUPPORTED), ("US", Label.CONTRADICTED)],
)
def test_a_word_that_countries_share_is_none_of_the_others(nation, expected):
    row = attribute("vesk", "nationality", "Rwanda")
    assert label(IdentityClaim, f"Radu Vesk is a {nation} national.", row) is expected
