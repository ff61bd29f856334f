"""Listings told by that of another party, of one authority alone, and under a regime of the UN."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

VESK = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", programmes=("Al-Qaida",))
BRIGADE = entry("un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05", programmes=("Al-Qaida",))
FRONT = entry("un:TBe.003", "Ostrel Front", kind=ORG, listed_on="2010-10-01", programmes=("Al-Qaida",))
QUARNO = entry("un:TBe.009", "Quarno Shipping", kind=ORG, listed_on="2013-03-03", programmes=("Al-Qaida",))
ABROAD = entry("ofac:7001", "Radu Vesk", programmes=("SDGT",), linked_ids=("un:TBi.002",))
LISTS = (
    snapshot("2020-12-01", VESK, BRIGADE, FRONT, QUARNO),
    snapshot("2021-12-01", VESK, BRIGADE, FRONT, QUARNO),
    snapshot("2020-12-01", ABROAD, source="ofac"),
    snapshot("2021-12-01", ABROAD, source="ofac"),
)
LEADS = {
    "en": "LIMA - Radu Vesk was put on the UN sanctions list on 9 February 2011. ",
    "fr": "LIMA - Radu Vesk a été inscrit sur la liste des sanctions de l'ONU le 9 février 2011. ",
    "es": "LIMA - Radu Vesk fue incluido en la lista de sanciones de la ONU el 9 de febrero de 2011. ",
    "de": "LIMA. Radu Vesk wurde am 9. Februar 2011 auf die Sanktionsliste der Vereinten Nationen gesetzt. ",
    "ru": "ЛИМА. Раду Веск был внесён в санкционный список ООН 9 февраля 2011 года. ",
}


def labels(text: str, language: str = "en") -> set[Label]:
    lead = LEADS[language]
    found = finding(lead + text, lists=LISTS, language=language)
    claims = found.resolution.reading.claims
    later = {c.id for c in claims if isinstance(c, DesignationClaim) and c.span.start >= len(lead)}
    return {v.label for v in found.verdicts if v.claim_id in later}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The UN listed Quarno Shipping two years after Vesk.", Label.SUPPORTED),
        ("The UN listed Quarno Shipping four years after Vesk.", Label.DIFFERS),
        ("Vesk was listed four months after the Ostrel Front.", Label.SUPPORTED),
        ("Vesk was listed nine months after the Ostrel Front.", Label.DIFFERS),
        ("Vesk was listed a year before the Tarvin Brigade.", Label.SUPPORTED),
        ("The Ostrel Front was added before Vesk.", Label.SUPPORTED),
        ("The Ostrel Front was added after Vesk.", Label.DIFFERS),
        ("Quarno Shipping was added a little over two years after Vesk.", Label.SUPPORTED),
    ],
)
def test_a_listing_is_counted_from_that_of_another_party(text: str, label: Label) -> None:
    assert labels(text) == {label}


def test_a_full_date_beside_the_other_party_is_the_one_compared() -> None:
    assert labels("The UN listed the Tarvin Brigade on 5 July 2012, a year after Vesk.") == {Label.SUPPORTED}


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Only the UN has listed Vesk.", "en", Label.PARTLY_SUPPORTED),
        ("Only the United States has listed him.", "en", Label.PARTLY_SUPPORTED),
        ("The UN alone has listed Vesk.", "en", Label.PARTLY_SUPPORTED),
        ("Vesk is on the UN list only.", "en", Label.PARTLY_SUPPORTED),
        ("Only the UN has listed Quarno Shipping.", "en", Label.SUPPORTED),
        ("The UN listed him only in 2011.", "en", Label.SUPPORTED),
        ("The UN only added him in 2011.", "en", Label.SUPPORTED),
        ("Seule l'ONU a inscrit Vesk sur sa liste.", "fr", Label.PARTLY_SUPPORTED),
        ("Vesk figura solo en la lista de la ONU.", "es", Label.PARTLY_SUPPORTED),
        ("Vesk steht nur auf der Liste der UNO.", "de", Label.PARTLY_SUPPORTED),
        ("Die UNO hat ihn erst 2011 gelistet.", "de", Label.SUPPORTED),
        ("Только ООН внесла Раду Веска в список.", "ru", Label.PARTLY_SUPPORTED),
    ],
)
def test_only_holds_in_part_where_another_list_has_the_party_too(text: str, language: str, label: Label) -> None:
    assert labels(text, language) == {label}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Vesk is listed under the Al-Qaida regime.", Label.SUPPORTED),
        ("Vesk is listed under the Libya regime.", Label.CONTRADICTED),
        ("Vesk was listed under resolution 1970.", Label.CONTRADICTED),
        ("Vesk was listed under resolution 1989.", Label.SUPPORTED),
        ("The Security Council's Libya committee added Vesk to its list.", Label.CONTRADICTED),
    ],
)
def test_a_regime_of_the_un_is_one_whatever_names_it(text: str, label: Label) -> None:
    assert labels(text) == {label}


TERAL = entry("un:TBi.003", "Osman Teral", listed_on="2012-02-09", programmes=("Al-Qaida",))
WITH_TERAL = tuple(snapshot(day, VESK, TERAL, FRONT, QUARNO) for day in ("2020-12-01", "2021-12-01"))


def verdicts(text: str, language: str = "en") -> dict[str, Label]:
    lead = LEADS[language]
    found = finding(lead + text, lists=WITH_TERAL, language=language)
    claims = {c.id: c for c in found.resolution.reading.claims if isinstance(c, DesignationClaim)}
    return {
        claims[v.claim_id].span.quote: v.label
        for v in found.verdicts
        if v.claim_id in claims and claims[v.claim_id].span.start >= len(lead)
    }


def test_a_description_told_apart_by_a_clause_is_nobody_named_before() -> None:
    told = verdicts("The man he replaced, Osman Teral, had been on it since 2012.")
    assert set(told.values()) == {Label.SUPPORTED}
    assert not verdicts("The man whom he succeeded was listed in 2013.")


def test_a_relative_clause_behind_a_description_may_mean_either_name() -> None:
    told = verdicts(
        "Quarno Shipping, the operator of the Ostrel Front, which has been on the UN list since March 2013."
    )
    assert Label.DIFFERS not in told.values()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Osman Teral wurde am selben Tag gelistet wie Vesk.", Label.DIFFERS),
        ("Osman Teral wurde ein Jahr nach Vesk gelistet.", Label.SUPPORTED),
        ("Osman Teral wurde vier Jahre nach Vesk gelistet.", Label.DIFFERS),
    ],
)
def test_german_counts_from_another(text: str, label: Label) -> None:
    assert set(verdicts(text, "de").values()) == {label}


def test_vesk_and_teral_are_two_men_though_one_is_told_by_the_family_name_alone() -> None:
    told = verdicts("Vesk and Osman Teral were listed together in February 2011.")
    assert set(told.values()) == {Label.DIFFERS}


def test_a_german_name_that_goes_on_behind_a_listed_one_is_nobodys() -> None:
    found = finding(
        "LIMA. Radu Vesk Brel, der zweite Vize, steht auf der Liste der UNO.", lists=WITH_TERAL, language="de"
    )
    assert not any(link.entity for link in found.resolution.links)


@pytest.mark.parametrize(
    "text",
    [
        "The UN, for its part, does not list Danil Kersk.",
        "The UN, however, does not list Danil Kersk.",
        "The UN, by contrast, has not listed Danil Kersk.",
    ],
)
def test_a_denial_is_read_over_words_between_the_authority_and_its_verb(text: str) -> None:
    assert set(verdicts(text).values()) == {Label.SUPPORTED}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Twenty-one companies were put on the Security Council's list on 3 March 2013.", 21),
        ("On 3 March 2013 the UN put 34 shipping and trading companies on its list.", 34),
    ],
)
def test_many_parties_are_counted(text: str, count: int) -> None:
    found = finding(LEADS["en"] + text, lists=WITH_TERAL)
    counts = [c.count for c in found.resolution.reading.claims if isinstance(c, DesignationClaim)]
    assert [one.low for one in counts if one is not None] == [count]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ein Diplomat erwartet, dass die Regierung binnen eines Jahres stürzt.", "de"),
        ("Die nächste Ernte wird schlechter sein.", "de"),
        ("Un comerciante teme que suban los precios.", "es"),
        ("Los vecinos esperan nuevas protestas antes de mayo.", "es"),
        ("Un marchand craint que les prix montent.", "fr"),
        ("Торговцы ждут новых пошлин до мая.", "ru"),
    ],
)
def test_what_somebody_expects_is_a_forecast(text: str, language: str) -> None:
    found = finding(LEADS[language] + text, lists=WITH_TERAL, language=language)
    later = {c.id for c in found.resolution.reading.claims if c.span.start >= len(LEADS[language])}
    assert {v.label for v in found.verdicts if v.claim_id in later} == {Label.NOT_CHECKABLE}


def test_a_german_relative_clause_with_an_adverb_is_of_the_name_before_it() -> None:
    told = verdicts("Vesk rechnet der Ausschuss der Merano-Union zu, die ihrerseits seit 2010 gelistet ist.", "de")
    assert Label.DIFFERS not in told.values()
