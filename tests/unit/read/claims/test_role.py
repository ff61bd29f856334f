"""Roles: holder, body and class, by verb and by noun."""

import pytest

from onrecord.model.claim import RoleClaim
from onrecord.model.vocab import RoleClass
from tests.unit.read.reading import names, one, read


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Radu Vesk leads the Tarvin Brigade.", RoleClass.HEAD),
        ("The Tarvin Brigade is led by Radu Vesk.", RoleClass.HEAD),
        ("The Tarvin Brigade was founded by Radu Vesk.", RoleClass.FOUNDER),
        ("Radu Vesk is the leader of the Tarvin Brigade.", RoleClass.HEAD),
        ("Radu Vesk, a senior member of the Tarvin Brigade, left.", RoleClass.SENIOR),
    ],
)
def test_a_role_has_its_holder_and_its_body(text, role):
    claim = one(RoleClaim, text)
    assert claim.role is role
    assert names(read(text), claim.holder, claim.organization) == ["Radu Vesk", "Tarvin Brigade"]


def test_a_current_role_is_current_and_a_former_one_former():
    assert one(RoleClaim, "Radu Vesk is the current leader of the Tarvin Brigade.").current
    assert one(RoleClaim, "Radu Vesk is a former leader of the Tarvin Brigade.").former
