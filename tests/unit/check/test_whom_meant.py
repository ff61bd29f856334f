"""Whom a text means: branches by their countries, a body itself, its leader, nouns of trades, strangers' children."""

import pytest

from onrecord.model.record import DateValue
from onrecord.model.vocab import Label, Outcome
from tests.unit.check.checking import ORG, finding
from tests.unit.check.test_listed_facts import facts
from tests.unit.read.reading import read
from tests.unit.record.held_record import entry, snapshot

RULER = entry("un:TBi.010", "Radu Osman Vesk", listed_on="2003-06-27", programmes=("Iraq",))
DAUGHTER = entry(
    "un:TBi.012",
    "Lena Radu Osman Vesk",
    listed_on="2004-04-07",
    born=(DateValue(edtf="1969"),),
    programmes=("Iraq",),
    remarks="Daughter of Radu Osman Vesk.",
)
SISTER = entry(
    "un:TBi.013",
    "Hala Radu Osman Vesk",
    listed_on="2004-04-07",
    programmes=("Iraq",),
    remarks="Daughter of Radu Osman Vesk.",
)
BROTHER = entry(
    "un:TBi.015",
    "Barzan Osman Vesk",
    listed_on="2005-07-27",
    programmes=("Iraq",),
    remarks="Half-brother of Radu Osman Vesk.",
)
BRIGADE = entry("un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05", programmes=("Al-Qaida",))
LEADER = entry(
    "un:TBi.021",
    "Dano Kerrel",
    listed_on="2014-01-20",
    born=(DateValue(edtf="1972"),),
    born_at=("Lima, Peru",),
    titles=("Leader of the Tarvin Brigade",),
    programmes=("Al-Qaida",),
)
BROKER = entry(
    "un:TBi.031", "Tsen Polek", listed_on="2018-03-30", born=(DateValue(edtf="1957-10-20"),), programmes=("DPRK",)
)
FIRM = entry(
    "un:TBe.031", "Quarno Shipping", kind=ORG, listed_on="2018-03-30", remarks="Owned by Tsen Polek (TBi.031)."
)
BRANCHES = tuple(
    entry(
        f"un:TBe.04{number}",
        f"Nurhelp Islamic Foundation ({country})",
        kind=ORG,
        listed_on=day,
        programmes=("Al-Qaida",),
        facts=facts(address=country),
    )
    for number, (country, day) in enumerate(
        (("Somalia", "2002-03-13"), ("Kenya", "2004-01-26"), ("Pakistan", "2004-01-26"), ("Albania", "2004-06-28"))
    )
)
OFAC = (
    entry("ofac:8001", "Radu Osman Vesk", programmes=("IRAQ2",), linked_ids=("un:TBi.010",)),
    entry("ofac:8003", "Lena Radu Osman Vesk", programmes=("IRAQ2",), linked_ids=("un:TBi.012",)),
    entry("ofac:8004", "Hala Radu Osman Vesk", programmes=("IRAQ2",), linked_ids=("un:TBi.013",)),
)
UN = (RULER, DAUGHTER, SISTER, BROTHER, BRIGADE, LEADER, BROKER, FIRM, *BRANCHES)
LISTS = tuple(
    snapshot(day, *entries, source=source)
    for source, entries in (("un", UN), ("ofac", OFAC))
    for day in ("2020-12-01", "2021-12-01")
)
OPEN = {Label.NOT_IN_RECORD, Label.AMBIGUOUS, Label.REPORTED_ONLY, Label.NOT_CHECKABLE}


def labels(lead: str, text: str, language: str) -> set[Label]:
    """The labels of the claims of the last sentence that are not open."""
    done = finding(f"{lead} {text}", lists=LISTS, language=language)
    found = {verdict.claim_id: verdict.label for verdict in done.verdicts}
    return {found[c.id] for c in done.resolution.reading.claims if c.span.end > len(lead) + 2} - OPEN


BODY = {
    "en": "The UN listed the Nurhelp Islamic Foundation branch by branch.",
    "fr": "L'ONU a inscrit la Nurhelp Islamic Foundation sur sa liste branche par branche.",
    "es": "La ONU incluyó en su lista a la Nurhelp Islamic Foundation filial por filial.",
    "ru": "ООН внесла в список Nurhelp Islamic Foundation отделение за отделением.",
}


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("en", "The Kenyan and Pakistani branches were added on 26 January 2004.", Label.SUPPORTED),
        ("en", "The offices in Kenya and Pakistan were added on 26 January 2004.", Label.SUPPORTED),
        ("en", "The Albanian branch was listed in June 2005.", Label.DIFFERS),
        ("fr", "Les branches kényane et pakistanaise ont été ajoutées le 26 janvier 2004.", Label.SUPPORTED),
        ("fr", "La branche albanaise a été inscrite en juin 2005.", Label.DIFFERS),
        ("es", "Las filiales de Kenia y Pakistán fueron añadidas el 26 de enero de 2004.", Label.SUPPORTED),
        ("ru", "Отделения в Кении и Пакистане внесены 26 января 2004 года.", Label.SUPPORTED),
        ("ru", "Албанское отделение внесено в июне 2005 года.", Label.DIFFERS),
    ],
)
def test_a_branch_told_by_its_country_is_the_entry_of_that_country(language, text, label):
    assert labels(BODY[language], text, language) == {label}


def test_a_row_of_countries_goes_on_with_the_branches():
    lead = f"{BODY['en']} The Somali branch was listed on 13 March 2002."
    assert labels(lead, "Kenya and Pakistan followed on 26 January 2004.", "en") == {Label.SUPPORTED}


def test_a_branch_that_no_entry_is_may_be_any():
    assert labels(BODY["en"], "The Sudanese branch was listed in 2004.", "en") <= {Label.PARTLY_SUPPORTED}


@pytest.mark.parametrize(
    ("language", "lead", "text", "label"),
    [
        (
            "fr",
            "Dano Kerrel, chef de la Tarvin Brigade, a été inscrit par l'ONU en janvier 2014.",
            "Le groupe lui-même l'a été en juillet 2012.",
            Label.SUPPORTED,
        ),
        (
            "es",
            "Dano Kerrel, jefe de la Tarvin Brigade, fue incluido en la lista de la ONU en enero de 2014.",
            "El movimiento en sí está en la lista desde julio de 2012.",
            Label.SUPPORTED,
        ),
        (
            "de",
            "Lena Radu Osman Vesk und Hala Radu Osman Vesk stehen seit April 2004 auf der UN-Liste.",
            "Auch das US-Finanzministerium führt beide.",
            Label.SUPPORTED,
        ),
        (
            "fr",
            "Radu Osman Vesk a été inscrit par l'ONU en juin 2003. Il est né à Awjar.",
            "Le Trésor américain le vise également.",
            Label.SUPPORTED,
        ),
        (
            "ru",
            "Раду Осман Веск и Лена Раду Осман Веск не забыты:",
            "оба включены в американский список.",
            Label.SUPPORTED,
        ),
        (
            "ru",
            "Раду Осман Веск внесён в список ООН в июне 2003 года. Его дочь Лена внесена в апреле 2004 года.",
            "Её сестра Хала внесена в тот же день.",
            Label.SUPPORTED,
        ),
        (
            "ru",
            "Раду Осман Веск внесён в список ООН в 2003 году.",
            "Дочь Лена родилась в 1990 году.",
            Label.CONTRADICTED,
        ),
        (
            "de",
            "Der Makler Tsen Polek wurde im März 2018 von der UNO gelistet, wie auch Quarno Shipping.",
            "Der Makler wurde im Oktober 1957 geboren.",
            Label.SUPPORTED,
        ),
        (
            "ru",
            "Quarno Shipping внесена в список ООН в марте 2018 года. В тот же день внесён брокер Tsen Polek.",
            "Брокер родился в октябре 1957 года.",
            Label.SUPPORTED,
        ),
        ("en", "Dano Kerrel leads the Tarvin Brigade.", "Its leader was born in Lima in 1972.", Label.SUPPORTED),
        ("fr", "Dano Kerrel dirige la Tarvin Brigade.", "Leur chef est né à Lima en 1972.", Label.SUPPORTED),
        ("es", "Dano Kerrel lidera la Tarvin Brigade.", "Su jefe nació en Lima en 1972.", Label.SUPPORTED),
        ("de", "Dano Kerrel führt die Tarvin Brigade.", "Ihr Anführer wurde 1972 in Lima geboren.", Label.SUPPORTED),
        ("ru", "Dano Kerrel возглавляет Tarvin Brigade.", "Её лидер родился в Лиме в 1972 году.", Label.SUPPORTED),
    ],
)
def test_words_for_a_party_are_said_of_the_one_that_they_mean(language, lead, text, label):
    assert labels(lead, text, language) == {label}


LISTED = "Radu Osman Vesk has been on the UN list since June 2003."


@pytest.mark.parametrize(
    ("language", "lead", "text"),
    [
        ("en", f"{LISTED} A Lima lawyer, Paula Rimm, has a daughter, Lena.", "Lena was born in 1990."),
        (
            "fr",
            "Radu Osman Vesk est sur la liste de l'ONU. Une voisine, Paula Rimm, a une fille, Lena.",
            "Lena est née en 1990.",
        ),
        (
            "en",
            "Tsen Polek, a broker, was listed in March 2018. A broker in Quito knew him.",
            "The broker was born in 1967.",
        ),
        ("de", "Der Makler Tsen Polek wurde gelistet. Ein Makler kannte ihn.", "Der Makler wurde 1967 geboren."),
        (
            "en",
            "Dano Kerrel leads the Tarvin Brigade. Anton Weil leads the Blue Front.",
            "Its leader was born in 1985.",
        ),
        ("en", "Dano Kerrel belongs to the Tarvin Brigade.", "Its leader was born in 1985."),
        ("en", "Dano Kerrel, the owner of a cafe, was listed. The owner of a bar fled.", "The owner was born in 1985."),
        ("es", "Radu Osman Vesk figura en la lista. El abogado Juan Rimm tiene una hija, Lena.", "Lena nació en 1995."),
    ],
)
def test_who_may_be_another_stays_open(language, lead, text):
    assert labels(lead, text, language) == set()


def test_a_father_is_not_the_son_whose_name_holds_his():
    lead = "Barzan Osman Vesk wurde im Juli 2005 in die UN-Liste aufgenommen."
    done = finding(f"{lead} Sein Vater Osman war Bauer.", lists=LISTS, language="de")
    links = {link.mention_id: link for link in done.resolution.links}
    father = next(m for m in done.resolution.reading.mentions if "Vater" in m.span.quote)
    assert links[father.id].outcome is Outcome.NIL
    assert Label.CONTRADICTED not in {verdict.label for verdict in done.verdicts}


def test_the_first_words_of_a_body_are_its_short_name():
    reading = read("The Global Orsk Foundation has left. Global Orsk was listed in 2002. Ilya Orsk was not.")
    whole, short, *_ = [m for m in reading.mentions if "Orsk" in m.name]
    assert (short.name, short.chain) == ("Global Orsk", whole.id)


@pytest.mark.parametrize(
    ("language", "lead", "text", "label"),
    [
        (
            "en",
            "The list names Radu Osman Vesk, a Pakistani, Hala Radu Osman Vesk and Lena Radu Osman Vesk.",
            "Washington blocks all three.",
            Label.SUPPORTED,
        ),
        (
            "fr",
            "Radu Osman Vesk est sur la liste de l'ONU depuis 2003. Ancien membre de la Tarvin Brigade, il a fui.",
            "Washington le sanctionne également.",
            Label.SUPPORTED,
        ),
        (
            "de",
            "Lena Radu Osman Vesk steht auf der UN-Liste. Barzan Osman Vesk auch.",
            "Die Tochter Hala wurde im Juni 2006 aufgenommen.",
            Label.DIFFERS,
        ),
    ],
)
def test_who_hangs_on_another_name_is_not_meant(language, lead, text, label):
    assert labels(lead, text, language) == {label}


RULER_DE = "Radu Osman Vesk steht seit Juni 2003 auf der Sanktionsliste der Vereinten Nationen."


@pytest.mark.parametrize(
    ("language", "lead", "text", "quotes"),
    [
        ("de", RULER_DE, "Im April 2004 kamen seine Töchter Lena und Hala hinzu.", ("Lena", "Hala")),
        ("en", LISTED, "In April 2004 his daughters Lena and Hala joined him there.", ("Lena", "Hala")),
        ("ru", "Раду Осман Веск внесён в список ООН в июне 2003 года.", "Дочь Лена внесена в 2004 году.", ("Лена",)),
    ],
)
def test_a_row_of_relatives_links_each_of_them(language, lead, text, quotes):
    done = finding(f"{lead} {text}", lists=LISTS, language=language)
    links = {link.mention_id: link for link in done.resolution.links}
    linked = {m.span.quote.split()[-1]: links[m.id].outcome for m in done.resolution.reading.mentions}
    assert [linked[quote] for quote in quotes] == [Outcome.LINKED] * len(quotes)


def test_a_brother_told_with_a_known_one_is_the_bearer_of_the_same_house():
    brother = entry("un:TBi.016", "Yaro Osman Vesk Ostrel", listed_on="2005-07-27", programmes=("Iraq",))
    elder = entry("un:TBi.017", "Ayman Osman Vesk Ostrel", listed_on="2005-07-27", programmes=("Iraq",))
    lists = (snapshot("2020-12-01", brother, elder), snapshot("2021-12-01", brother, elder))
    text = "Yaro Osman Vesk Ostrel, of Iraq, was listed. Ayman Osman and his brother Yaro were listed in 2008."
    done = finding(text, lists=lists)
    links = {link.mention_id: link for link in done.resolution.links}
    first = next(m for m in done.resolution.reading.mentions if m.span.quote.startswith("Ayman"))
    other = next(m for m in done.resolution.reading.mentions if "brother" in m.span.quote)
    assert links[first.id].outcome is links[other.id].outcome is Outcome.LINKED


def test_him_is_no_daughter():
    reading = read("Radu Osman Vesk has fled. His daughters Lena and Hala joined him there.")
    him = next(m for m in reading.mentions if m.span.quote == "him")
    assert him.chain == reading.mentions[0].id


def test_a_son_on_record_is_a_relative():
    found = finding(f"{LISTED} Lena Radu Osman Vesk is a relative of Radu Osman Vesk.", lists=LISTS)
    assert Label.DIFFERS not in {verdict.label for verdict in found.verdicts}


def test_who_is_named_together_with_his_father_is_listed():
    lead = f"{LISTED} Lena Radu Osman Vesk was born in 1969."
    assert labels(lead, "She was named together with her father, in June 2005.", "en") == {Label.DIFFERS}


def test_a_legal_form_behind_a_listed_name_is_a_part_of_it():
    done = finding("Quarno Shipping Company was listed on 30 March 2018.", lists=LISTS)
    assert {verdict.label for verdict in done.verdicts} == {Label.SUPPORTED}
    assert "Company" not in [m.name for m in done.resolution.reading.mentions]
