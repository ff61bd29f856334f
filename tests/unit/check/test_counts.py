"""Counts of a list: how many entries it has, or got on a day, beside the number that a report gives."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding, verdict
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
NAMES = ("Radu Vesk", "Osman Teral", "Kolo Brel", "Mirko Sand")
MEN = [entry(f"un:SDi.{n:03}", name, listed_on="2006-04-25", programmes=("Sudan",)) for n, name in enumerate(NAMES, 1)]
LATER = entry("un:SDi.005", "Irma Dovan", listed_on="2014-09-01", programmes=("Sudan",))
FIRM = entry("un:SDe.001", "Quarno Trading", kind=ORG, listed_on="2014-09-01", programmes=("Sudan",))
OTHER = entry("un:MLi.001", "Bela Sorn", listed_on="2014-09-01", programmes=("Mali",))
LISTS = (
    snapshot("2018-01-01", *MEN, LATER, FIRM, OTHER),
    snapshot("2020-12-01", *MEN[1:], LATER, FIRM, OTHER),
    snapshot("2022-01-01", *MEN[1:], LATER, FIRM, OTHER),
)


def label(text: str, language: str = "en") -> Label:
    return verdict(DesignationClaim, text, lists=LISTS, language=language).label


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 25 April 2006 the Security Council named four men over the war in Darfur.", Label.SUPPORTED),
        ("The Security Council blacklisted four people over Darfur on 25 April 2006.", Label.SUPPORTED),
        ("Four men were put on the United Nations list for Darfur on 25 April 2006.", Label.SUPPORTED),
        ("The United Nations list for Sudan has four men.", Label.SUPPORTED),
        ("There are five names on the UN's Sudan list.", Label.SUPPORTED),
        ("There are nine names on the UN's Sudan list.", Label.DIFFERS),
        ("The Security Council blacklisted four people over Darfur in May 2009.", Label.DIFFERS),
        ("The Security Council blacklisted seven people over Darfur on 25 April 2006.", Label.NOT_IN_RECORD),
    ],
)
def test_a_number_is_that_of_the_list(text, expected):
    assert label(text) is expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Conseil de sécurité a sanctionné quatre hommes pour le Darfour le 25 avril 2006."),
        ("es", "El Consejo de Seguridad sancionó a cuatro hombres por Sudán el 25 de abril de 2006."),
        ("de", "Der Sicherheitsrat hat am 25. April 2006 vier Männer wegen des Sudan gelistet."),
        ("ru", "Совет Безопасности внёс в список четырёх человек по Судану 25 апреля 2006 года."),
    ],
)
def test_numbers_in_other_languages(language, text):
    assert label(text, language) is Label.SUPPORTED


def test_others_are_counted_without_him_with_whom_they_came():
    text = "Osman Teral was listed by the United Nations on 25 April 2006. Three others were added with him."
    made = finding(text, lists=LISTS)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert [row.label for claim, row in rows if isinstance(claim, DesignationClaim)][-1] is Label.SUPPORTED


def test_some_who_were_killed_are_no_number_of_a_list():
    made = finding("Four men on the United Nations list for Sudan were killed in Belmora.", lists=LISTS)
    assert not [c for c in made.resolution.reading.claims if isinstance(c, DesignationClaim) and c.count is not None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The UN list has Darfur. Four men, drawn from two armies, were listed on 25 April 2006."),
        (
            "fr",
            "La liste de l'ONU vise le Darfour. Quatre hommes, issus des camps, y ont été inscrits le 25 avril 2006.",
        ),
        ("de", "Die UN-Liste gilt dem Sudan. Vier Männer, aus beiden Lagern, wurden am 25. April 2006 gelistet."),
        ("en", "Who is on the UN's Sudan list? Four men."),
        ("fr", "Le greffier a lu la liste des Nations unies sur le Soudan. Quatre hommes, pas un de plus."),
        ("de", "Wer steht auf der Sudan-Liste der UNO? Vier Männer."),
    ],
)
def test_numbers_behind_an_aside_and_without_a_verb(language, text):
    assert label_of_count(text, language) is Label.SUPPORTED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "None of the five names on the UN's Mali list is left there."),
        ("fr", "Aucun des cinq noms que l'ONU avait retenus pour le Mali ne figure plus sur la liste."),
        ("es", "Ninguno de los cinco nombres que la ONU puso en su lista por Malí figura ya en ella."),
        ("de", "Keiner der fünf Männer auf der Mali-Liste der UNO steht noch darauf."),
        ("ru", "Никто из пяти человек, внесённых ООН в список по Мали, в нём больше не значится."),
    ],
)
def test_none_of_so_many_is_left(language, text):
    gone = [entry(f"un:MLi.01{n}", f"{name} Ag Sorn", programmes=("Mali",)) for n, name in enumerate("ABCDE")]
    others = [entry(f"un:SDi.1{n}", f"Irma Dovan {n}", programmes=("Sudan",)) for n in range(20)]
    lists = (snapshot("2018-01-01", *gone, *others), snapshot("2020-12-01", *others))
    assert label_of_count(text, language, lists) is Label.SUPPORTED
    lists = (snapshot("2018-01-01", *gone, *others), snapshot("2020-12-01", gone[0], *others))
    assert label_of_count(text, language, lists) is Label.CONTRADICTED


def label_of_count(text: str, language: str = "en", lists=LISTS) -> Label | None:
    made = finding(text, lists=lists, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return next((v.label for c, v in rows if isinstance(c, DesignationClaim) and c.count is not None), None)


def test_others_of_the_list_told_before_came_on_one_other_day():
    men = [*MEN, entry("un:SDi.006", "Dara Lusk", listed_on="2016-01-05", programmes=("Sudan",))]
    lists = tuple(snapshot(day, *men, OTHER) for day in ("2018-01-01", "2022-01-01"))
    lead = "Dara Lusk was put on the UN list on 5 January 2016. "
    told = [
        ("Four other officers had been listed in September 2014.", Label.DIFFERS),
        ("Four other officers had been listed in April 2006.", Label.SUPPORTED),
        ("Three other officers had been listed in September 2014.", Label.NOT_IN_RECORD),
    ]
    for text, expected in told:
        found = finding(lead + text, lists=lists)
        claim = next(c for c in found.resolution.reading.claims if isinstance(c, DesignationClaim) and c.count)
        assert next(v.label for v in found.verdicts if v.claim_id == claim.id) is expected, text
