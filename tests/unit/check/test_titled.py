"""A post that a list gives by its title to another member of the body."""

import pytest

from onrecord.model.claim import RoleClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import BRIGADE, finding
from tests.unit.record.held_record import entry, snapshot

ONE = entry("un:TBi.005", "Pavel Ilon Vesk", remarks="Spiritual leader of the Tarvin Brigade (TBe.001).")
OTHER = entry("un:TBi.006", "Radu Orsk Vesk", remarks="Member of the Tarvin Brigade (TBe.001).")
LISTS = (snapshot("2020-12-01", BRIGADE, ONE, OTHER),)


def on(text: str):
    made = finding(f"The Tarvin Brigade has many members. {text}", lists=LISTS)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, RoleClaim)]


def test_the_title_of_another_contradicts_where_the_holder_has_another_role_there():
    assert on("Radu Orsk Vesk is a member of it. Its spiritual leader was Radu Orsk Vesk.")[-1] is Label.CONTRADICTED
    assert on("Its spiritual leader was Pavel Ilon Vesk.") == [Label.SUPPORTED]


def test_one_of_several_holders_is_left_open():
    labels = on("Radu Orsk Vesk is a member of it. Radu Orsk Vesk was a spiritual leader of the Tarvin Brigade.")
    assert Label.CONTRADICTED not in labels


CIRCLE = entry(
    "un:TBe.009",
    "Quarno Circle",
    kind=MentionKind.ORGANIZATION,
    remarks="Founded and led by Najmiddin Orsk Vesk (deceased) and Pavel Ilon Orsk (deceased).",
)


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        (
            "en",
            "The Quarno Circle is on the UN list. The Quarno Circle was founded by Najmiddin Vesk.",
            Label.SUPPORTED,
        ),
        (
            "ru",
            "«Quarno Circle» внесена в список ООН. Основали и возглавляли её Наджмиддин Веск и Павел Орск.",
            Label.SUPPORTED,
        ),
        (
            "en",
            "The Quarno Circle is on the UN list. The Quarno Circle was founded by Marko Tarvin.",
            Label.NOT_IN_RECORD,
        ),
    ],
)
def test_a_holder_whom_the_body_names_is_found_by_a_name_that_fits(language, text, label):
    made = finding(text, lists=(snapshot("2020-12-01", CIRCLE),), language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    found = [row.label for claim, row in rows if isinstance(claim, RoleClaim)]
    assert (label in found) or (label is not Label.SUPPORTED and Label.SUPPORTED not in found)


def test_a_founder_whom_the_list_calls_by_a_longer_name_in_another_spelling_contradicts_nobody():
    circle = entry(
        "un:TBe.009", "Quarno Circle", kind=MentionKind.ORGANIZATION, remarks="Founded by Najmidin Orsk Vesk."
    )
    other = entry("un:TBi.010", "Najmiddin Vesk")
    text = "{} is on the UN list. The Quarno Circle, founded by {} in 2001, is on the UN list."
    for name, label in (("Najmiddin Vesk", Label.SUPPORTED), ("Marko Tarvin", Label.CONTRADICTED)):
        listed = (other, entry("un:TBi.011", "Marko Tarvin"))
        made = finding(text.format(name, name), lists=(snapshot("2020-12-01", circle, *listed),))
        rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
        found = {row.label for claim, row in rows if "founded" in claim.span.quote}
        assert label in found
        assert found <= {Label.SUPPORTED, label}
