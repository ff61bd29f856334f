"""Spanish and Russian reports on the American list: relatives by given names, firms, posts, denials before a colon."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.record import DateValue
from onrecord.model.vocab import MentionKind
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION


def _person(ref: str, name: str, *more: str, born: str, programme: str, titles: tuple[str, ...] = ()):
    born_on = (DateValue(edtf=born),)
    return entry(f"ofac:{ref}", name, *more, born=born_on, programmes=(programme,), titles=titles)


HEAD = _person("101", "Aurelio MORELOS VEGA", born="1954-10-12", programme="NICARAGUA", titles=("Vice President",))
SON = _person("102", "Ernesto MORELOS DUARTE", born="1978-03-02", programme="NICARAGUA")
DAUGHTER = _person("103", "Lucia MORELOS DUARTE", born="1981-07-19", programme="NICARAGUA")
OTHER_SON = _person("104", "Tomas Andres MORELOS DUARTE", born="1984-11-05", programme="NICARAGUA")
FIRM = entry(
    "ofac:105",
    "CANAL BRISA S.A.",
    kind=ORG,
    programmes=("NICARAGUA",),
    remarks="Linked To: MORELOS DUARTE, Tomas Andres.",
    linked_to=("MORELOS DUARTE, Tomas Andres",),
)
JUDGE = _person("201", "Viktor SOLOVYOV", born="1952", programme="BELARUS", titles=("Minister of Justice",))
SPORT = _person("202", "Mikhail GORELIK", born="1956-05-14", programme="BELARUS", titles=("former Minister of Sport",))
TRADER = _person("203", "Siarhei Ivanavich VARONA", born="1963-05-04", programme="BELARUS")
PLANT = entry("ofac:204", "NAFTEKS OAO", "NAFTEKS", kind=ORG, programmes=("BELARUS",))
KALI = entry("ofac:205", "HRODNA KALIY OAO", "GRODNO KALIY", kind=ORG, programmes=("BELARUS",))
BELARUSIAN = _person("206", "Mikalai Mikalaevich VARABEI", born="1963-05-04", programme="BELARUS")
OFFICER = _person("107", "Ramiro CASTELL", born="1961-01-21", programme="NICARAGUA")
LISTED = (OFFICER, BELARUSIAN, HEAD, SON, DAUGHTER, OTHER_SON, FIRM, JUDGE, SPORT, TRADER, PLANT, KALI)
TERAL = entry("un:TBi.003", "Osman Teral", listed_on="2011-02-09")
DAYS = ("2020-12-01", "2021-12-01")
LISTS = (
    *(snapshot(date, *LISTED, source="ofac") for date in DAYS),
    *(snapshot(date, TERAL) for date in DAYS),
)
LEADS = {
    "es": "LA PAZ. Aurelio Morelos Vega, el vicepresidente, figura en la lista de sanciones del Tesoro de Estados"
    " Unidos. ",
    "ru": "МИНСК. Виктор Соловьёв, министр юстиции, находится в санкционном списке Министерства финансов США. ",
}


def told(text: str, language: str) -> list[tuple[str, str]]:
    """The quotation and the verdict of each claim behind the lead."""
    lead = LEADS[language]
    made = finding(lead + text, lists=LISTS, language=language)
    verdicts = {verdict.claim_id: verdict.label.value for verdict in made.verdicts}
    claims = made.resolution.reading.claims
    return [(claim.span.quote, verdicts[claim.id]) for claim in claims if claim.span.start >= len(lead) - 1]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Михаил Горелик и Сергей Ворона тоже не забыты: оба в списке.", "ru"),
        ("Не забыты и заводы: «Нафтекс» и «Гродно Калий» тоже в перечне.", "ru"),
        ("Не обошли и завод: «Нафтекс» тоже в перечне.", "ru"),
        ("Ни слова о заводах: «Нафтекс» тоже в перечне.", "ru"),
        ("No faltan las empresas: Canal Brisa también está en la lista.", "es"),
    ],
)
def test_a_denial_before_a_colon_denies_nothing_behind_it(text, language):
    labels = {label for _, label in told(text, language)}
    assert "supported" in labels
    assert "contradicted" not in labels


def test_a_denied_listing_before_a_colon_is_denied():
    assert "contradicted" in {label for _, label in told("Не внесены в список США: «Нафтекс» и «Гродно Калий».", "ru")}


def test_a_firm_has_no_brother():
    lead = LEADS["es"]
    text = (
        "Lucía Morelos Duarte también está en la lista. La firma Canal Brisa está vinculada a su hermano Tomás Andrés."
    )
    made = finding(lead + text, lists=LISTS, language="es")
    own = [m for m in made.resolution.reading.mentions if m.span.quote == "su"]
    links = {link.mention_id: link.entity for link in made.resolution.links}
    assert not any(entity.kind is ORG for m in own if (entity := links[m.id]) is not None)
    assert ("La firma Canal Brisa está vinculada a su hermano Tomás Andrés", "supported") in told(text, "es")


@pytest.mark.parametrize(
    ("text", "language", "quote", "label"),
    [
        ("Министром юстиции список называет Виктора Соловьёва.", "ru", "Министром юстиции", "supported"),
        ("Министром обороны список называет Виктора Соловьёва.", "ru", "Министром обороны", "contradicted"),
        ("Генеральным прокурором список называет Виктора Соловьёва.", "ru", "Генеральным", "contradicted"),
        ("Михаила Горелика список представляет как бывшего министра спорта.", "ru", "Михаила", "supported"),
        ("Михаила Горелика список представляет как бывшего министра обороны.", "ru", "Михаила", "contradicted"),
        ("Виктор Соловьёв записан в списке министром обороны.", "ru", "министром", "contradicted"),
        ("A Aurelio Morelos Vega la lista lo presenta como vicepresidente.", "es", "Aurelio", "supported"),
        ("Aurelio Morelos Vega figura con el cargo de vicepresidente.", "es", "Aurelio", "supported"),
    ],
)
def test_a_post_that_a_list_gives_in_any_order_of_words(text, language, quote, label):
    assert [found for words, found in told(text, language) if words.startswith(quote)] == [label]


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("В перечне есть и «Нафтекс».", "ru", "supported"),
        ("В списке есть и Павел Дробыш.", "ru", "contradicted"),
        ("En la lista está también Pablo Dueñas.", "es", "contradicted"),
        ("En la lista está también su hijo Ernesto.", "es", "supported"),
    ],
)
def test_who_stands_behind_a_verb_of_being_there_is_its_subject(text, language, label):
    assert label in {found for _, found in told(text, language)}


@pytest.mark.parametrize(("text", "language"), [("В списке нет завода.", "ru"), ("En la lista no hay un banco.", "es")])
def test_a_noun_that_is_not_there_is_nobody_told_of_before(text, language):
    assert "contradicted" not in {found for _, found in told(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "quote", "label"),
    [
        ("США внесли в список завод «Нафтекс», а ООН — нет.", "ru", "США", "supported"),
        ("Завод «Нафтекс» в списке США есть, а в списке ООН — нет.", "ru", "Нафтекс", "supported"),
        ("Михаил Горелик под санкциями США, но не ООН.", "ru", "не ООН", "supported"),
        ("Михаил Горелик под санкциями США, а под санкциями ООН — нет.", "ru", "Михаил", "supported"),
        ("Washington lo tiene en su lista, la ONU — no.", "es", "la ONU", "supported"),
    ],
)
def test_a_negation_denies_the_authority_beside_it_alone(text, language, quote, label):
    found = told(text, language)
    assert "contradicted" not in {label for _, label in found}
    assert any(words.startswith(quote) and got == label for words, got in found)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("A Ernesto Morelos Duarte Washington lo tiene en la lista por narcotráfico.", "contradicted"),
        ("A Ernesto Morelos Duarte Washington lo tiene en la lista.", "supported"),
    ],
)
def test_whom_a_spanish_clause_opens_with_is_its_object(text, label):
    lead = LEADS["es"]
    made = finding(lead + text, lists=LISTS, language="es")
    claim = made.resolution.reading.claims[-1]
    assert isinstance(claim, DesignationClaim)
    links = {link.mention_id: link.entity for link in made.resolution.links}
    verdict = next(v for v in made.verdicts if v.claim_id == claim.id)
    entity = links[claim.parties[0]]
    assert (entity.name if entity is not None else "", verdict.label.value) == (SON.names[0].text, label)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Lo acompañan tres de sus hijos: Ernesto, Lucía y Tomás.", "supported"),
        ("Con él aparecen dos de sus hijos: Ernesto y Lucía.", "supported"),
        ("Con él aparecen dos de sus hijos: Ernesto y Mateo.", "partly_supported"),
        ("También están sus hijos Ernesto y Lucía.", "supported"),
        ("En la lista de la ONU no figura. Lo acompañan dos de sus hijos: Ernesto y Lucía.", "supported"),
        ("Ernesto Morelos Duarte figura junto a sus hermanos Lucía y Tomás.", "supported"),
        ("Ernesto Morelos Duarte, preso en Madrid, figura junto a su hermana Lucía.", "supported"),
    ],
)
def test_relatives_by_given_names_stand_beside_one_on_the_list(text, label):
    assert label in {found for _, found in told(text, "es")}


def test_another_child_is_linked_to_a_firm():
    labels = [label for _, label in told("Otro hijo, Tomás Andrés, aparece unido a la empresa Canal Brisa.", "es")]
    assert labels == ["supported"]


@pytest.mark.parametrize(
    "text",
    [
        "Morelos, opina un exministro, manda más que el presidente.",
        "«Este gobierno no llegará al verano», pronostica un opositor.",
    ],
)
def test_opinions_and_forecasts_of_others_are_not_checked(text):
    assert {label for _, label in told(text, "es")} == {"not_checkable"}


def test_a_country_is_no_verb_of_the_future():
    found = told("Aurelio Morelos Vega aparece también bajo el programa sobre armas de Irán.", "es")
    assert "not_checkable" not in {label for _, label in found}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Под ограничениями и заводы: «Нафтекс» и «Гродно Калий».", "supported"),
        ("Под американскими ограничениями и Михаил Горелик.", "supported"),
        ("Санкции распространяются и на «Нафтекс».", "supported"),
        ("Ограничения коснулись и «Нафтекса».", "supported"),
        ("Санкции коснулись и «Альтаира».", "not_in_record"),
    ],
)
def test_measures_reach_whom_a_clause_names(text, label):
    assert [found for _, found in told(text, "ru")] == [label]


def test_a_russian_name_that_a_list_has_in_belarusian_is_not_absent():
    assert "contradicted" not in {label for _, label in told("Николай Воробей тоже в списке.", "ru")}
    assert "contradicted" in {label for _, label in told("Павел Дробыш тоже в списке.", "ru")}


@pytest.mark.parametrize(
    ("others", "label"),
    [
        ("Ernesto Morelos Duarte, Lucia Morelos Duarte y Tomas Andres Morelos Duarte viajaron.", "contradicted"),
        ("Ernesto Morelos Duarte viajó.", "ambiguous"),
    ],
)
def test_another_year_of_birth_is_a_mistake_in_a_report_on_many_of_one_programme(others, label):
    found = told(f"{others} Ramiro Castell nació en 1971.", "es")
    assert label in {got for words, got in found if words.startswith("Ramiro")}
