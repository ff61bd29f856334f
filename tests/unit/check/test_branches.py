"""Branches of one body that a list has one by one, told by their countries alone."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import ORG, entry, snapshot

BRANCHES = [
    entry(f"un:TBe.03{n}", f"Zahil Relief Foundation ({place})", kind=ORG, listed_on=day, programmes=("Al-Qaida",))
    for n, (place, day) in enumerate(
        (("Somalia", "2002-03-13"), ("Kenya", "2004-01-26"), ("Tanzania", "2004-01-26"), ("Albania", "2004-07-06")), 1
    )
]
OTHER = entry("un:TBe.050", "Kelmar Aid (Kenya)", kind=ORG, listed_on="2009-02-02", programmes=("Al-Qaida",))
LISTS = tuple(snapshot(day, *BRANCHES, OTHER) for day in ("2020-12-01", "2021-12-01"))
LEAD = "The UN listed the Zahil Relief Foundation branch by branch. "


def labels(text: str, lead: str = LEAD, language: str = "en") -> list[Label]:
    found = finding(lead + text, lists=LISTS, language=language)
    verdicts = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    claims = found.resolution.reading.claims
    return [verdicts[c.id] for c in claims if isinstance(c, DesignationClaim) and c.span.start >= len(lead)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Somali office went first, on 13 March 2002.", Label.SUPPORTED),
        ("The Somali office went first, on 13 March 2003.", Label.DIFFERS),
        ("Kenya and Tanzania followed on 26 January 2004.", Label.SUPPORTED),
        ("Kenya and Albania followed on 26 January 2004.", Label.DIFFERS),
        ("The Kenyan and Tanzanian branches came as a batch on 26 January 2004.", Label.SUPPORTED),
        ("The office in Albania was added on 6 July 2004.", Label.SUPPORTED),
        ("The Albanian office in Tirana and Durres was added in July 2005.", Label.DIFFERS),
        ("The Somali arm, its largest, went on the list on 13 March 2002.", Label.SUPPORTED),
        ("The office in Somalia was added on 13 March 2002.", Label.SUPPORTED),
        ("Kenya's branch was listed in January 2004.", Label.SUPPORTED),
        ("Somalia came first, on 13 March 2002.", Label.SUPPORTED),
        ("Kenya and Tanzania were next, on 29 January 2004.", Label.DIFFERS),
    ],
)
def test_a_branch_is_known_by_its_body_and_its_country(text, expected):
    assert labels(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The UN sanctioned Kelmar Aid in 2009. Kenya and Tanzania followed in 2014.",
        "The UN listed the Zahil Relief Foundation. Kenya followed in January 2004 with a law of its own.",
    ],
)
def test_a_country_alone_is_no_branch_where_none_was_spoken_of(text):
    assert Label.DIFFERS not in labels(text, lead="")


def test_countries_stand_for_branches_behind_such_a_sentence():
    told = labels("The Somali office went first, on 13 March 2002. Kenya followed on 26 January 2004.")
    assert told == [Label.SUPPORTED, Label.SUPPORTED]


def test_a_branch_on_no_list_is_left_open():
    assert not {Label.SUPPORTED, Label.CONTRADICTED, Label.DIFFERS} & set(
        labels("The French office was added in 2005.")
    )


LEADS = {
    "fr": "L'ONU n'a pas inscrit toutes les branches de la Zahil Relief Foundation ensemble. ",
    "es": "La ONU no incluyó todas las ramas de la Zahil Relief Foundation a la vez. ",
    "de": "Die Zahil Relief Foundation hat viele Zweige. Die UN setzten sie nicht alle zugleich auf die Liste. ",
    "ru": "ООН внесла отделения Zahil Relief Foundation в список не сразу. ",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "La Somalie est venue d'abord, le 13 mars 2002.", Label.SUPPORTED),
        ("fr", "Le Kenya et la Tanzanie ont suivi le 26 janvier 2004.", Label.SUPPORTED),
        ("fr", "La branche albanaise a été inscrite en juillet 2005.", Label.DIFFERS),
        ("es", "Somalia fue la primera, el 13 de marzo de 2002.", Label.SUPPORTED),
        ("es", "Kenia y Tanzania siguieron el 29 de enero de 2004.", Label.DIFFERS),
        ("es", "La rama albanesa fue incluida en julio de 2004.", Label.SUPPORTED),
        ("de", "Somalia kam zuerst, am 13. März 2002.", Label.SUPPORTED),
        ("de", "Kenia und Tansania folgten am 26. Januar 2004.", Label.SUPPORTED),
        ("de", "Der albanische Zweig wurde im Juli 2005 gelistet.", Label.DIFFERS),
        ("ru", "Сомали было первым, 13 марта 2002 года.", Label.SUPPORTED),
        ("ru", "Кения и Танзания последовали 26 января 2004 года.", Label.SUPPORTED),
        ("ru", "Албанское отделение внесено в список в июле 2005 года.", Label.DIFFERS),
    ],
)
def test_branches_are_told_by_their_countries_in_every_language(language, text, expected):
    assert labels(text, LEADS[language], language) == [expected]


NAMESAKES = (
    entry("un:TBe.061", "Orlamain Foundation", kind=ORG, listed_on="2002-03-13", programmes=("Al-Qaida",)),
    entry("un:TBe.062", "Harakat Orlamain Kenya", kind=ORG, listed_on="2012-03-13", programmes=("Al-Qaida",)),
)


def test_a_body_whose_name_has_a_word_of_its_own_is_no_branch():
    text = "The UN listed the Orlamain Foundation in 2002. Its rivals say that the office in Kenya was listed in 2002."
    found = finding(text, lists=(snapshot("2020-12-01", *NAMESAKES), snapshot("2021-12-01", *NAMESAKES)))
    linked = {c.entity.names[0].text for link in found.resolution.links for c in link.candidates}
    assert "Harakat Orlamain Kenya" not in linked
