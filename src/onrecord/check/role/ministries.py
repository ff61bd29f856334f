"""Ministries: a verb of running gives the post of its minister, and a portfolio alone may be told of one.

`He ran the health ministry` is `minister of health`; `he ran education` is borne out by a minister of education, and
by nothing else spoken against.
"""

from onrecord.check.role.office_bodies import body_told
from onrecord.model.claim import RoleClaim
from onrecord.model.vocab import RoleClass
from onrecord.text.normalize import fold
from onrecord.text.office_fields import UNITS
from onrecord.text.office_terms import Office
from onrecord.text.offices import offices_of

_MINISTRIES = ("ministr", "minister", "министерств", "минист", "vezarat")
"""How the words for a ministry begin, folded."""
_PORTFOLIOS = frozenset({"portfolio", "portefeuille", "cartera", "ressort", "портфель"})
_RUNS = frozenset({RoleClass.HEAD, RoleClass.DIRECTOR})


def runs_ministry(claim: RoleClaim) -> bool:
    """Return whether a claim by a verb of running is of a ministry, whose head is its minister."""
    words = fold(claim.place).split()
    return claim.role in _RUNS and any(word.startswith(_MINISTRIES) or word in _PORTFOLIOS for word in words)


def is_portfolio(office: Office) -> bool:
    """Return whether an office at the head of something is of portfolios alone, as `ran education` has it."""
    told = body_told(office)
    named = told.fields - UNITS
    return office.name in ("head", "director") and bool(named) and not told.names and named <= offices_of(office.of)
