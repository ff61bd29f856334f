"""Listings as reports tell them: behind a description or a place, in rows, in order, together, with half a date."""

import pytest

from onrecord.model.claim import DesignationClaim, TieClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

UN = (
    entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", programmes=("Al-Qaida",)),
    entry("un:TBi.003", "Osman Teral", listed_on="2013-02-09", programmes=("Al-Qaida",)),
    entry("un:TBi.004", "Mira Vesk", listed_on="2014-06-01", programmes=("Al-Qaida",)),
    entry("un:TBi.005", "Lena Vesk", listed_on="2014-06-01", programmes=("Al-Qaida",)),
    entry("un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05", programmes=("Al-Qaida",)),
    entry("un:TBe.009", "Quarno Shipping", kind=ORG, listed_on="2013-03-03", programmes=("Al-Qaida",)),
    entry("un:TBe.010", "Halden Gold", kind=ORG, listed_on="2007-03-29", programmes=("DRC",)),
    entry("un:TBe.011", "Norrin Metals", kind=ORG, listed_on="2007-03-29", programmes=("DRC",)),
)
US = (
    entry("ofac:7001", "Radu Vesk", programmes=("SDGT",), linked_ids=("un:TBi.002",)),
    entry("ofac:7003", "Boris Kadun", programmes=("ZIMBABWE",)),
    entry("ofac:7004", "Lakeland Mining Corporation", kind=ORG, programmes=("ZIMBABWE",)),
    entry("ofac:7006", "Ilan Brovik", programmes=("SDGT",)),
)
LISTS = (
    snapshot("2020-12-01", *UN),
    snapshot("2021-12-01", *UN),
    snapshot("2020-12-01", *US, source="ofac"),
    snapshot("2021-12-01", *US, source="ofac"),
)
VESK = "Radu Vesk was put on the UN sanctions list on 9 February 2011. "
KADUN = "Boris Kadun has been on the US Treasury's sanctions list for years. "
UN_LIST = "The UN Security Council keeps a list of people and firms under sanctions. "


def labels(lead: str, text: str) -> list[str]:
    """The labels of the listings that a text tells behind its lead, in order."""
    made = finding(lead + text, lists=LISTS)
    label = {verdict.claim_id: verdict.label for verdict in made.verdicts}
    claims = [c for c in made.resolution.reading.claims if isinstance(c, DesignationClaim)]
    return [label[c.id].value for c in claims if c.span.start >= len(lead)]


@pytest.mark.parametrize(
    ("lead", "text", "label"),
    [
        (
            UN_LIST,
            "Two trading houses in Piura, Halden Gold and Norrin Metals, have been listed since 29 March 2007.",
            Label.SUPPORTED,
        ),
        (
            UN_LIST,
            "Two trading houses in Piura, Halden Gold and Norrin Metals, have been listed since 29 March 2009.",
            Label.DIFFERS,
        ),
        (KADUN, "The state's own miner, Lakeland Mining Corporation, is blocked too.", Label.SUPPORTED),
        (KADUN, "On the lists of the Security Council, Kadun does not appear.", Label.SUPPORTED),
        (VESK, "On the American list, Vesk does not appear at all.", Label.CONTRADICTED),
        ("", "Radu Vesk is on both the UN and the US lists.", Label.SUPPORTED),
        (KADUN, "A paper says that the firm Lakeland Mining Corporation figures on the list too.", Label.SUPPORTED),
    ],
)
def test_the_words_of_a_listing_are_read_as_one_clause(lead: str, text: str, label: Label) -> None:
    assert labels(lead, text) == [label.value]


def test_a_listing_is_quoted_with_the_apposition_that_opens_it() -> None:
    made = finding(VESK + "Its fixer, Osman Teral, was added in February 2014.", lists=LISTS)
    told = [c for c in made.resolution.reading.claims if isinstance(c, DesignationClaim)][-1]
    assert told.span.quote == "Its fixer, Osman Teral, was added in February 2014"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Radu Vesk and the Tarvin Brigade were put on the UN list in 2011 and 2012 respectively.", Label.SUPPORTED),
        ("Radu Vesk and the Tarvin Brigade were put on the UN list in 2012 and 2011 respectively.", Label.DIFFERS),
        ("Radu Vesk and the Tarvin Brigade, listed by the UN in 2011 and 2012, met in May.", Label.SUPPORTED),
        ("The UN listed Radu Vesk and the Tarvin Brigade, the first in 2011, the second in 2012.", Label.SUPPORTED),
        ("The UN listed Radu Vesk and the Tarvin Brigade, the first in 2011, the second in 2014.", Label.DIFFERS),
    ],
)
def test_each_of_several_parties_has_its_own_date(text: str, label: Label) -> None:
    assert labels("", text) == [label.value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The former was listed in 2011, the latter in 2012.", ["supported", "supported"]),
        ("The former was listed in 2013, the latter in 2012.", ["differs", "supported"]),
        ("The first was listed in 2011, the second a year later.", ["supported", "supported"]),
        ("The first was listed in 2011, the second two years later.", ["supported", "differs"]),
    ],
)
def test_ordinals_count_a_person_and_a_body(text: str, expected: list[str]) -> None:
    assert labels("The UN listed Radu Vesk and the Tarvin Brigade. ", text) == expected


def test_the_second_object_of_measures_has_its_own_date() -> None:
    text = "The UN imposed sanctions on the Tarvin Brigade on 5 July 2012 and on Quarno Shipping on 3 March 2015."
    assert labels("", text) == ["supported", "differs"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Radu Vesk has been on the UN list since 9 February.", Label.SUPPORTED),
        ("Radu Vesk has been on the UN list since February.", Label.SUPPORTED),
        ("Radu Vesk has been on the UN list since 9 March.", Label.DIFFERS),
        ("Radu Vesk was put on the UN list last February.", Label.DIFFERS),
    ],
)
def test_a_day_without_its_year_is_compared_in_the_year_of_the_record(text: str, label: Label) -> None:
    assert labels("", text) == [label.value]


@pytest.mark.parametrize(
    ("lead", "text", "label"),
    [
        (VESK, "Mira Vesk got in on 1 June 2014.", Label.SUPPORTED),
        (VESK, "Mira Vesk got in on 1 June 2016.", Label.DIFFERS),
        (VESK, "Quarno Shipping came later, in March 2013.", Label.SUPPORTED),
        (VESK, "Quarno Shipping came later, in July 2014.", Label.DIFFERS),
        (VESK, "Osman Teral was added with him.", Label.DIFFERS),
        ("Lena Vesk was put on the UN list on 1 June 2014. ", "Mira Vesk was added with her.", Label.SUPPORTED),
        (VESK, "The Treasury in Washington has him equally.", Label.SUPPORTED),
        ("The UN has no Kadun on its list. ", "It did add Radu Vesk, a broker, on 9 February 2011.", Label.SUPPORTED),
        ("The UN has no Kadun on its list. ", "It did add Radu Vesk, a broker, on 9 May 2013.", Label.DIFFERS),
        (VESK + "A larger batch came on 3 March 2013. ", "It took in Quarno Shipping.", Label.SUPPORTED),
        (
            VESK + "A larger batch came on 3 March 2013. ",
            "Quarno Shipping was listed on that day too.",
            Label.SUPPORTED,
        ),
        (VESK + "A larger batch came on 3 March 2013. ", "Lena Vesk was listed on that day too.", Label.DIFFERS),
        (VESK, "The UN listed Quarno Shipping, the port's agent, in March 2013.", Label.SUPPORTED),
        (VESK, "The UN listed Quarno Shipping, the port's agent, in March 2015.", Label.DIFFERS),
    ],
)
def test_a_listing_goes_on_from_the_one_before(lead: str, text: str, label: Label) -> None:
    assert labels(lead, text) == [label.value]


def test_both_that_went_in_are_those_of_the_batch() -> None:
    lead = VESK + "Next batch: Mira Vesk and Lena Vesk. "
    assert labels(lead, "Both went in on 1 June 2014.") == ["supported"]
    assert labels(lead, "Both went in on 1 June 2016.") == ["differs"]


def test_none_of_so_many_are_all_that_the_text_has_named() -> None:
    lead = "Radu Vesk was in. It rained. Osman Teral was not. It rained. Mira Vesk was away. It rained. It snowed. "
    assert labels(lead, "None of these three is on the American list.") == ["contradicted"]
    lead = lead.replace("Radu", "Lena")
    assert labels(lead, "None of these three is on the American list.") == ["supported"]


def test_what_is_said_again_is_said_of_that_of_another() -> None:
    assert labels("Mira Vesk is on the UN list. Her name was added on 1 June 2014. ", "So was that of Lena Vesk.") == [
        "supported"
    ]


def test_the_list_of_a_country_is_a_programme() -> None:
    assert labels(KADUN, "The Treasury has put him on its Zimbabwe list.") == ["supported"]
    lead = "Ilan Brovik has been on the US Treasury's sanctions list for years. "
    assert labels(lead, "The Treasury has put him on its Zimbabwe list.") == ["contradicted"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Also the Tarvin Brigade stands on the list, since July 2012.", Label.SUPPORTED),
        ("On the list since 2012 is the Tarvin Brigade.", Label.SUPPORTED),
        ("On the list since 2014 is the Tarvin Brigade.", Label.DIFFERS),
        ("It took until March 2013 for Quarno Shipping to be listed.", Label.SUPPORTED),
        ("It took until March 2014 for Quarno Shipping to be listed.", Label.DIFFERS),
        ("Not until March 2013 did the UN list Quarno Shipping.", Label.SUPPORTED),
        ("Not until March 2015 did the UN list Quarno Shipping.", Label.DIFFERS),
        ("Until March 2013 Quarno Shipping was not on the UN list.", Label.SUPPORTED),
        ("Until March 2011 Quarno Shipping was not on the UN list.", Label.NOT_IN_RECORD),
        ("The UN blacklisting of Quarno Shipping came on 3 March 2013.", Label.SUPPORTED),
        ("The UN blacklisting of Quarno Shipping came on 3 March 2014.", Label.DIFFERS),
        ("In March 2013 it was the turn of Quarno Shipping.", Label.SUPPORTED),
        ("In March 2015 it was the turn of Quarno Shipping.", Label.DIFFERS),
        ("Osman Teral, listed two years to the day after him, is a driver.", Label.SUPPORTED),
        ("Osman Teral, listed a year to the day after him, is a driver.", Label.DIFFERS),
        ("Both Radu Vesk (2011) and Osman Teral (2013) are on the UN list.", Label.SUPPORTED),
        ("Both Radu Vesk (2011) and Osman Teral (2015) are on the UN list.", Label.DIFFERS),
        ("The American list lacks Osman Teral.", Label.SUPPORTED),
        ("Two years after him, in March 2015, came Quarno Shipping.", Label.DIFFERS),
    ],
)
def test_the_date_of_a_listing_by_other_words(text: str, label: Label) -> None:
    assert labels(VESK, text) == [label.value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Osman Teral had been named by the Al-Qaida committee in February 2013.", ["supported"]),
        ("Osman Teral joined him on the UN list in February 2013.", ["supported"]),
        ("Osman Teral joined him on the UN list in February 2015.", ["differs"]),
        ("The American Treasury has put him on its own.", ["supported"]),
        ("Vesk is linked on the American list to Lakeland Mining Corporation.", []),
    ],
)
def test_who_lists_and_what_is_no_listing(text: str, expected: list[str]) -> None:
    assert labels(VESK, text) == expected


def test_a_row_that_a_list_names_has_a_date_each() -> None:
    row = "The list names Mira Vesk (1 June 2014) and Osman Teral (9 February {})."
    assert labels(VESK, row.format(2013)) == ["supported", "supported"]
    assert labels(VESK, row.format(2010)) == ["supported", "differs"]


def test_joining_on_a_list_is_no_tie() -> None:
    made = finding(VESK + "Osman Teral joined him on the UN list in February 2013.", lists=LISTS)
    assert not [c for c in made.resolution.reading.claims if isinstance(c, TieClaim)]


def test_a_description_whose_bearer_names_itself_is_nobody_before() -> None:
    lead = "Osman Teral ran the Quarno Shipping house. "
    text = "The movement as a whole, which calls itself Sons of Orsk, has been on the UN list since 28 February."
    assert "contradicted" not in labels(lead, text)
    assert "differs" not in labels(lead, text)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Osman Teral, who commands the boats and the drones, followed on 9 February 2013.",
            "Osman Teral, who commands the boats and the drones, followed on 9 February 2013",
        ),
        (
            "Osman Teral, a field commander, was named as early as 9 February 2013.",
            "Osman Teral, a field commander, was named as early as 9 February 2013",
        ),
    ],
)
def test_a_listing_is_quoted_from_the_name_on(text: str, quote: str) -> None:
    made = finding(VESK + text, lists=LISTS)
    told = [c for c in made.resolution.reading.claims if isinstance(c, DesignationClaim)][-1]
    assert told.span.quote == quote
    assert labels(VESK, text) == ["supported"]


def test_a_date_of_its_own_comes_before_that_of_another() -> None:
    text = "Mira Vesk was listed by the UN on 1 June 2012, on the same day as Lena Vesk."
    assert labels("Lena Vesk is on the UN list. ", text) == ["differs"]


@pytest.mark.parametrize(("day", "label"), [("2018-03-30", "supported"), ("2016-06-02", "differs")])
def test_the_same_day_is_looked_up_on_a_list_that_has_a_date_for_both(day: str, label: str) -> None:
    one = entry("un:TBe.021", "Orlan Freight Agency", kind=ORG, listed_on="2018-03-30")
    other = entry("un:TBe.022", "Merlo Freight Agency", kind=ORG, listed_on=day)
    american = (
        entry("ofac:31", "Orlan Freight Agency", kind=ORG, programmes=("DPRK4",), linked_ids=("un:TBe.021",)),
        entry("ofac:32", "Merlo Freight Agency", kind=ORG, programmes=("DPRK4",), linked_ids=("un:TBe.022",)),
    )
    lists = (snapshot("2020-12-01", *american, source="ofac"), snapshot("2020-12-01", one, other))
    lead = "Merlo Freight Agency is on the American sanctions list. "
    found = finding(lead + "Orlan Freight Agency was named the same day as Merlo Freight Agency.", lists=lists)
    assert found.verdicts[-1].label.value == label


def test_who_is_not_forgotten_either_is_listed():
    assert labels(VESK, "Nor has the United States forgotten him.") == ["supported"]
