"""A claim that the rules leave open is supported where an entry bears it out, and nothing speaks against it."""

import pytest

from onrecord.check.case import Desk
from onrecord.check.weighed.passages import Passage, lists_of
from onrecord.check.weighed.signal_words import signal_words
from onrecord.check.weighed.signs import compare
from onrecord.check.weighed.told import Told
from onrecord.check.weighed.weigh import FLAG, load_weights, probability
from onrecord.model.vocab import Label
from onrecord.read.reader import Reader
from onrecord.resolve import resolve
from onrecord.store import open_store
from onrecord.testing.builders import make_document
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import add, entry, of_ref, snapshot, view

VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    listed_on="2011-02-09",
    remarks="Deported from Norway to Belmora on 2 July 2003. In custody in Hamburg as of March 2009.",
)
HULL = entry("un:TBe.009", "Ostrel Hull Company", kind=ORG, listed_on="2012-07-05")
LEAD = "The UN put Radu Vesk on its list on 9 February 2011. "


def weighed(text: str, language: str = "en"):
    """The verdicts of a report on claims that the signs decided, and all labels."""
    verdicts = finding(LEAD + text, lists=(snapshot("2020-12-01", VESK, HULL),), language=language).verdicts
    return [verdict for verdict in verdicts if FLAG in verdict.flags], [verdict.label for verdict in verdicts]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk went back to Belmora in July 2003.",
        "In July 2003 Radu Vesk found himself back in Belmora.",
    ],
)
def test_a_day_and_a_place_of_one_sentence_bear_a_claim_out_in_any_words(text):
    (verdict,), _ = weighed(text)
    assert verdict.label is Label.SUPPORTED
    assert "2 July 2003" in verdict.evidence[0].cite.excerpt
    assert {row.slot for row in verdict.compared} >= {"day"}


@pytest.mark.parametrize(
    "text",
    [
        "Norway put Radu Vesk on a plane in July 2004.",
        "Denmark put Radu Vesk on a plane in July 2003.",
        "In July 2003 Radu Vesk found himself back in Hamburg.",
        "If Norway had put Radu Vesk on a plane in July 2003, he would be free.",
        "Norway put Tomas Brack on a plane in July 2003.",
        "A neighbour says that Radu Vesk bought nine horses in Norway.",
    ],
)
def test_another_day_or_place_or_man_or_a_figure_that_no_sentence_has_is_not_borne_out(text):
    made, labels = weighed(text)
    assert not made
    assert Label.CONTRADICTED not in labels


def test_a_day_is_not_borne_out_by_its_year():
    hull = entry(
        "un:TBe.009", "Ostrel Hull Company", kind=ORG, listed_on="2012-07-05", remarks="As of 2013 it was at Belmora."
    )
    text = LEAD + "Ostrel Hull Company was seen at Belmora, on 9 November 2013."
    verdicts = finding(text, lists=(snapshot("2020-12-01", VESK, hull),)).verdicts
    assert not [verdict for verdict in verdicts if FLAG in verdict.flags]


def test_a_claim_of_a_list_of_another_authority_is_left_open():
    made, _ = weighed("Ostrel Hull Company has its place in the files of Brussels as well.")
    assert not made


def test_a_programme_that_a_list_has_not_is_left_open():
    firm = entry("ofac:7", "Ostrel Hull Company", kind=ORG, programmes=("SDGT",))
    text = "Ostrel Hull Company was designated a domestic terrorist organization by the U.S. State Department in 2012."
    assert finding(text, lists=(snapshot("2020-12-01", firm, source="ofac"),)).verdicts[0].label is not Label.SUPPORTED


def test_the_probability_is_the_logistic_function_of_the_weighted_signs():
    weights = load_weights()
    none = dict.fromkeys(weights.signs, 0.0)
    assert 0 < probability(none, weights) < 0.5
    assert probability(none | {"day": 1.0, "day_whole": 1.0}, weights) > probability(none, weights)


def test_words_are_known_by_any_form_in_their_own_language():
    assert signal_words("listing", "de").find("Er wird im Verzeichnis geführt.") == ["Verzeichnis", "geführt"]
    assert not signal_words("listing", "en").find("She listens to the radio.")
    assert signal_words("echo", "ru").find("Он тоже там") == ["тоже", "там"]


def test_the_month_of_a_date_supposes_nothing():
    vesk = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", remarks="Deported to Belmora on 2 May 2003.")
    text = "Radu Vesk found himself back in Belmora on 2 May 2003."
    made = finding(LEAD + text, lists=(snapshot("2020-12-01", vesk, HULL),)).verdicts
    assert [verdict.label for verdict in made if FLAG in verdict.flags] == [Label.SUPPORTED]


def test_a_time_counted_from_another_is_the_day_told_behind_it():
    made, _ = weighed("Two months later, on 2 July 2003, Norway sent Radu Vesk home to Belmora.")
    assert [verdict.label for verdict in made] == [Label.SUPPORTED]


def test_a_listing_that_a_later_snapshot_dates_counts_as_one():
    with open_store(":memory:") as store:
        add(store, snapshot("2022-03-01", VESK, HULL))
        seen = view(store, "2021-08-19")
        resolution = resolve(Reader()([make_document(LEAD, published="2021-08-19", language="en")]), seen)[0]
        found = lists_of(of_ref(seen, "un:TBi.002"), Desk.of(resolution, seen))
    assert [(item.source, item.since and item.since.edtf) for item in found] == [("un", "2011-02-09")]


def told(**parts) -> Told:
    empty = dict.fromkeys(Told._fields, ()) | {"text": "", "language": "en", "names": frozenset()}
    return Told(**(empty | parts))


def passage(text: str, *numbers: tuple[float | None, float | None]) -> Passage:
    return Passage(text, frozenset(), frozenset(), (), frozenset(numbers), (), frozenset(), "remark")


def test_a_name_that_nobody_is_linked_to_is_a_value_of_a_passage_that_has_it():
    claim = told(strangers=("the Orvane Front",))
    assert compare(claim, [passage("Has carried out joint attacks with Orvane Front.")]).values
    assert not compare(claim, [passage("Has carried out joint attacks with Ostrel Front.")]).values


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((10e6, None), (10e6, None), True),
        ((10e6, None), (1e6, None), False),
        ((1e6, None), (1e6, 2e6), True),
        ((None, 5.0), (6.0, 9.0), False),
    ],
)
def test_figures_that_are_open_above_are_the_same_where_they_begin_alike(one, other, same):
    found = compare(told(numbers=(("so many", one),)), [passage("", other)])
    assert bool(found.values) is same
