"""Each language reads plain sentences about invented parties into the claims they make."""

import dataclasses

import pytest

from onrecord.model.claim import Claim, DesignationClaim, IdentityClaim
from onrecord.model.document import Document, Reading
from onrecord.read.lexicon import LANGUAGES, lexicon_of
from onrecord.read.lexicon.base import Lexicon, forms, table
from onrecord.read.reader import Reader
from onrecord.text.phrases import PhraseTable

CORE = """
    articles conjunctions clause_starts relatives prepositions of_words auxiliaries copulas verbs pronouns possessives
    negations universals authorities programmes list_nouns list_verbs labels same_day roles role_verbs current_words
    former_words relations kin attack_nouns attack_verbs weapons attackers casualty_words victims responsible tasks
    approval reporting according reports forecasts opinions attempts alias_words birth founding agreements signing
    duties including located rewards group_nouns person_nouns org_words place_words titles stop_names
""".split()

SENTENCES = {
    "fr": (
        ("Le Front du Levant est inscrit sur la liste des sanctions de l'ONU depuis le 3 mars 2015.", "designation"),
        ("Le Front du Levant figure sur la liste du Trésor américain.", "designation"),
        ("Le Front du Levant, dirigé par Karim Beltani, contrôle la ville.", "role"),
        ("Karim Beltani, connu sous le nom de Abou Falk, vit à Tarvine.", "identity"),
        ("Karim Beltani est né le 4 mai 1970 à Tarvine.", "identity"),
        ("Le ministre accuse le Front du Levant d’avoir incendié une école.", "responsibility"),
        ("En juin 2019, douze civils ont été tués dans une attaque.", "casualty"),
        ("Le Front du Levant gagnera du terrain en 2022.", "other"),
    ),
    "es": (
        ("El Frente del Litoral figura en la lista de Estados Unidos por narcotráfico.", "designation"),
        ("Naciones Unidas sancionó al Frente del Litoral en 2003.", "designation"),
        ("El Frente del Litoral, dirigido por Ramiro Caldas, opera en Tarvina.", "role"),
        ("El Frente del Litoral, antes llamado Bloque Litoral, opera en Tarvina.", "identity"),
        ("Ramiro Caldas nació en Dormena en 1970.", "identity"),
        ("En junio de 2019 murieron doce civiles en un atentado.", "casualty"),
        ("El Frente del Litoral ganará terreno en 2022.", "other"),
    ),
    "de": (
        ("Die Levante-Front steht seit dem 3. März 2015 auf der Sanktionsliste der Vereinten Nationen.", "designation"),
        ("Das US-Außenministerium stufte die Gruppe Nordfront als ausländische Terrororganisation ein.", "designation"),
        ("Karim Beltani ist der Anführer der Gruppe Nordfront.", "role"),
        ("Karim Beltani, auch bekannt als Abu Falke, lebt in Dormen.", "identity"),
        ("Karim Beltani wurde 1970 in Dormen geboren.", "identity"),
        ("Die Gruppe Nordfront wurde 1998 gegründet.", "identity"),
        ("Im Juni 2019 wurden zwölf Zivilisten bei einem Anschlag getötet.", "casualty"),
    ),
    "ru": (
        ("«Северный Фронт» находится в санкционном перечне ООН с 3 марта 2015 года.", "designation"),
        ("Министерство финансов США внесло «Северный Фронт» в список.", "designation"),
        ("Карим Бельтанов руководит организацией «Северный Фронт».", "role"),
        ("Карим Бельтанов, известный как Ахмад Соколин, живёт в Дормене.", "identity"),
        ("Карим Бельтанов родился 4 мая 1970 года в Дормене.", "identity"),
        ("«Северный Фронт» основан в 1998 году.", "identity"),
        ("В июне 2019 года при нападении погибли двенадцать человек.", "casualty"),
    ),
    "ar": (
        ("أدرج مجلس الأمن سمير خطاب على قائمة العقوبات في 3 مارس 2015.", "designation"),
        ("فرضت وزارة الخزانة الأمريكية عقوبات على جبهة الساحل في عام 2015.", "designation"),
        ("تزعم سمير خطاب جبهة الساحل.", "role"),
        ("سمير خطاب، المعروف بأبي فلق، يقيم في ترفين.", "identity"),
        ("ولد سمير خطاب في 4 أيار/مايو 1970 في ترفين.", "identity"),
        ("تأسست جبهة الساحل عام 1998.", "identity"),
        ("في يونيو 2019 قتل اثنا عشر مدنيا في هجوم.", "casualty"),
        ("اتهمت الحكومة جبهة الساحل بالهجوم.", "responsibility"),
        ("ستنسحب جبهة الساحل من المدينة في 2022.", "other"),
    ),
    "fa": (
        ("شورای امنیت سمیر خطاب را در ۳ مارس ۲۰۱۵ در فهرست تحریم‌ها قرار داد.", "designation"),
        ("وزارت خزانه‌داری آمریکا گروه ساحل را در سال ۲۰۱۵ تحریم کرد.", "designation"),
        ("سمیر خطاب رهبر گروه ساحل است.", "role"),
        ("سمیر خطاب، معروف به ابو فلق، در ترفین زندگی می‌کند.", "identity"),
        ("سمیر خطاب در ۴ مه ۱۹۷۰ به دنیا آمد.", "identity"),
        ("گروه ساحل در سال ۱۹۹۸ تأسیس شد.", "identity"),
        ("در ژوئن ۲۰۱۹ دوازده غیرنظامی در حمله‌ای کشته شدند.", "casualty"),
        ("گروه ساحل در سال ۲۰۲۲ از شهر خارج خواهد شد.", "other"),
    ),
    "pt": (
        ("A Frente do Litoral consta da lista de sanções da ONU desde 3 de março de 2015.", "designation"),
        ("O Tesouro dos Estados Unidos sancionou a Frente do Litoral em 2003.", "designation"),
        ("A Frente do Litoral, dirigida por Ramiro Caldas, opera em Tarvina.", "role"),
        ("Ramiro Caldas, conhecido como Karim Falco, vive em Tarvina.", "identity"),
        ("Ramiro Caldas nasceu em Dormena em 1970.", "identity"),
        ("A Frente do Litoral foi fundada em 1998.", "identity"),
        ("Em junho de 2019 morreram doze civis num atentado.", "casualty"),
        ("A Frente do Litoral ganhará terreno em 2022.", "other"),
    ),
    "it": (
        ("Il Fronte del Litorale figura nella lista delle sanzioni dell'ONU dal 3 marzo 2015.", "designation"),
        ("Il Tesoro americano ha sanzionato il Fronte del Litorale nel 2003.", "designation"),
        ("Il Fronte del Litorale, guidato da Ramiro Caldi, opera a Tarvina.", "role"),
        ("Ramiro Caldi, noto come Karim Falco, vive a Tarvina.", "identity"),
        ("Ramiro Caldi è nato a Dormena nel 1970.", "identity"),
        ("Il Fronte del Litorale è stato fondato nel 1998.", "identity"),
        ("Nel giugno 2019 sono stati uccisi dodici civili in un attentato.", "casualty"),
        ("Il Fronte del Litorale guadagnerà terreno nel 2022, sarà difficile fermarlo.", "other"),
    ),
}
CASES = [(language, text, kind) for language, rows in SENTENCES.items() for text, kind in rows]


def read(language: str, text: str) -> Reading:
    document = Document(id="doc", source="test", language=language, text=text)
    return Reader()([document])[0]


def kinds(claims: tuple[Claim, ...]) -> set[str]:
    return {type(claim).__name__.removesuffix("Claim").lower() for claim in claims}


@pytest.mark.parametrize(("language", "text", "kind"), CASES)
def test_sentence_makes_a_claim_of_its_kind(language: str, text: str, kind: str) -> None:
    reading = read(language, text)
    assert not reading.failure
    assert kind in kinds(reading.claims), [(type(c).__name__, c.says) for c in reading.claims]


@pytest.mark.parametrize("language", LANGUAGES)
def test_core_fields_are_filled(language: str) -> None:
    lexicon = lexicon_of(language)
    assert lexicon.language == language
    empty = {name for name in CORE if is_empty(getattr(lexicon, name))}
    assert empty <= (
        set() if lexicon.letter_case else {"possessives"}
    )  # written behind the noun there, or joined to it


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_and_phrases_are_lower_case(language: str) -> None:
    lexicon = lexicon_of(language)
    for field in dataclasses.fields(lexicon):
        value = getattr(lexicon, field.name)
        if isinstance(value, frozenset):
            assert all(word == word.lower() and word.strip() == word for word in value), field.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_authorities_and_statuses_are_known_values(language: str) -> None:
    lexicon = lexicon_of(language)
    assert values(lexicon.authorities) <= {"un", "ofac", "state", "eu", "uk", "ca", "au", "ch"}
    assert values(lexicon.list_verbs) <= {"strong", "weak", "delisted", "off"}
    assert values(lexicon.casualty_words) <= {"killed", "wounded", "abducted"}
    assert values(lexicon.responsible) <= {"asserted", "blamed", "claimed", "denied", "admitted"}
    assert values(lexicon.alias_words) <= {"alias", "former"}


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("fr", "Le Front du Levant est inscrit sur la liste de l'ONU.", "un"),
        ("fr", "Le Front du Levant est inscrit sur la liste de l’ONU.", "un"),
        ("es", "El Frente del Litoral figura en la lista de Estados Unidos.", "ofac"),
        ("de", "Die Levante-Front steht auf der Liste der USA.", "ofac"),
        ("ru", "«Северный Фронт» находится в списке Совета Безопасности ООН.", "un"),
        ("ar", "أدرج مجلس الأمن الدولي جبهة الساحل على قائمة العقوبات.", "un"),
        ("ar", "وأدرجت وزارة الخزانة الأميركية جبهة الساحل على قائمتها.", "ofac"),
        ("fa", "سازمان ملل متحد گروه ساحل را در فهرست تحریم‌ها قرار داد.", "un"),
        ("fa", "آمریکا گروه ساحل را تحریم کرد.", "ofac"),
        ("pt", "A Frente do Litoral figura na lista do Conselho de Segurança da ONU.", "un"),
        ("it", "Il Fronte del Litorale figura nella lista dell'Onu.", "un"),
    ],
)
def test_listing_names_its_authority(language: str, text: str, authority: str) -> None:
    claims = [c for c in read(language, text).claims if isinstance(c, DesignationClaim)]
    assert [c.authority for c in claims] == [authority]


def test_former_name_is_marked() -> None:
    claims = read("es", "El Frente del Litoral, antes llamado Bloque Litoral, opera en Tarvina.").claims
    assert any(isinstance(c, IdentityClaim) and c.formerly and c.aliases == ("Bloque Litoral",) for c in claims)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Behörden fanden Waffen und Sprengstoff in einem Versteck.", []),
        ("Der Kommandeur Beltani traf Vertreter der Nordfront-Miliz.", ["Beltani", "Nordfront-Miliz"]),
        ("Im Gefängnis sprach Karim Beltani über den Krieg, sagte Beltani.", ["Karim Beltani", "Beltani"]),
    ],
)
def test_german_nouns_are_no_names(text: str, names: list[str]) -> None:
    assert [m.name for m in read("de", text).mentions if m.form == "named"] == names


def test_pattern_with_braces_stands_for_every_form() -> None:
    assert forms("list{e,en} {a,b}") == ["liste a", "liste b", "listen a", "listen b"]


def test_table_is_built_on_first_use_and_keeps_values() -> None:
    made = table("bare", a__rev="one{,s}")
    assert [(hit.phrase, hit.value) for hit in made.find(["ones", "bare"])] == [("ones", "a:rev"), ("bare", "")]


def is_empty(value: object) -> bool:
    return not values_or_words(value)


def values_or_words(value: object) -> object:
    return value._exact or value._prefix if isinstance(value, PhraseTable) else value


def values(made: PhraseTable) -> set[str]:
    return {row[2] for rows in made._exact.values() for row in rows} | {row[2] for row in made._prefix}


def test_unknown_language_has_an_empty_lexicon() -> None:
    assert lexicon_of("xx") == Lexicon(language="und")
