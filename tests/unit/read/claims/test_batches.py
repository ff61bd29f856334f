"""Batches of a list: the day they came, and who is told to be on it."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.read.reading import claims, edtf_of, names, read
from tests.unit.record.held_record import entry, snapshot

MEN = tuple(
    entry(ref, name, listed_on="2011-02-09")
    for ref, name in (("un:TBi.002", "Radu Vesk"), ("un:TBi.003", "Osman Teral"))
)
LISTS = (snapshot("2020-12-01", *MEN), snapshot("2021-12-01", *MEN))
LEAD = "The sanctions list of the United Nations is short. "


def labels(text: str) -> list[Label]:
    found = finding(LEAD + text, lists=LISTS)
    verdicts = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    read = found.resolution.reading.claims
    return [verdicts[claim.id] for claim in read if isinstance(claim, DesignationClaim)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The first batch dates from 9 February 2011. On it are Radu Vesk and Osman Teral.",
            [Label.SUPPORTED, Label.SUPPORTED],
        ),
        (
            "The first batch dates from 9 February 2010. On it are Radu Vesk, a minister, and, later, Osman Teral.",
            [Label.DIFFERS, Label.SUPPORTED],
        ),
        (
            "The first names came on 9 February 2011. They include Radu Vesk and Osman Teral.",
            [Label.SUPPORTED, Label.SUPPORTED],
        ),
        ("On it are Radu Vesk and Osman Teral.", [Label.SUPPORTED]),
        ("The next two came as a batch on 9 February 2011.", [Label.SUPPORTED]),
        ("The ministry pays Radu Vesk and Osman Teral, both listed on 9 February 2011.", [Label.SUPPORTED]),
        ("The ministry pays Radu Vesk and Osman Teral, both listed on 9 February 2013.", [Label.DIFFERS]),
    ],
)
def test_a_batch_is_compared_with_the_day_of_each(text, expected):
    assert labels(text) == expected


def test_who_is_on_a_ship_is_on_no_list():
    assert not claims(DesignationClaim, LEAD + "A ship left in May. On it were Radu Vesk and Osman Teral.")


def test_whom_a_clause_puts_in_a_batch_of_a_day_came_then():
    text = "The UN's Tarvin list is long. Ilya Sorn is a trader. He belongs to the second batch of 9 February 2011."
    claim = claims(DesignationClaim, text)[-1]
    assert (names(read(text), *claim.parties), edtf_of(claim.when)) == (["Ilya Sorn"], "2011-02-09")
    text = "The UN put Radu Vesk on its list on 9 February 2011. Ilya Sorn is rich. The same batch took in Ilya Sorn."
    claim = claims(DesignationClaim, text)[-1]
    assert (names(read(text), *claim.parties), edtf_of(claim.when)) == (["Ilya Sorn"], "2011-02-09")
    assert not claims(DesignationClaim, "Ilya Sorn is a baker. His loaf belongs to the batch of 9 February 2011.")


def test_a_number_behind_a_hedge_is_counted():
    claim = claims(
        DesignationClaim, "On 9 February 2011 the Security Council added more than twenty companies in one go."
    )[-1]
    assert claim.count is not None
    assert (claim.count.low, claim.count.high, edtf_of(claim.when)) == (21, None, "2011-02-09")


@pytest.mark.parametrize(
    "text",
    [
        "The last to arrive are Ilya Sorn and Olen Dask, inscribed in August 2011.",
        "Among the latest are Ilya Sorn and the former deputy Olen Dask, added in August 2011.",
    ],
)
def test_a_participle_behind_the_last_of_a_list_is_told_of_all_of_them(text):
    text = "The UN put Radu Vesk on its list on 3 May 2011. " + text
    claim = claims(DesignationClaim, text)[-1]
    assert (names(read(text), *claim.parties), edtf_of(claim.when)) == (["Ilya Sorn", "Olen Dask"], "2011-08")


def test_a_friend_of_the_last_one_is_listed_alone():
    text = (
        "The UN put Radu Vesk on its list. The last speakers were Olen Dask and his friend Ilya Sorn, listed in 2011."
    )
    assert names(read(text), *claims(DesignationClaim, text)[-1].parties) == ["Ilya Sorn"]


def test_batches_broken_off_are_read():
    text = (
        "The UN list is long. It belongs to the batch of 3 May 2011. The last to come are Ilya Sorn and the deputy Olen"
    )
    for end in range(len(text.split())):
        read(" ".join(text.split()[: end + 1]))
