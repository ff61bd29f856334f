"""Language of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.language import detect_language
from tests.shared import SHARED, needs_shared

SENTENCES = {
    "en": "The group was founded in 2001 by two former officers.",
    "fr": "Le groupe a été fondé en 2001 par deux anciens officiers.",
    "es": "El grupo fue fundado en 2001 por dos antiguos oficiales.",
    "de": "Die Gruppe wurde 2001 von zwei ehemaligen Offizieren gegründet.",
    "pt": "O grupo foi fundado em 2001 por dois antigos oficiais do exército.",
    "it": "Il gruppo è stato fondato nel 2001 da due ex ufficiali.",
    "nl": "De groep werd in 2001 opgericht door twee voormalige officieren.",
    "tr": "Grup 2001 yılında iki eski subay tarafından kuruldu ve hükümet bunu yasakladı.",
    "id": "Kelompok itu didirikan pada tahun 2001 oleh dua mantan perwira.",
    "pl": "Grupa została założona w 2001 roku przez dwóch byłych oficerów.",
    "ru": "Группа была основана в 2001 году двумя бывшими офицерами.",
    "uk": "Група була заснована у 2001 році двома колишніми офіцерами.",
    "ar": "تأسست المجموعة في عام 2001 على يد ضابطين سابقين من الجيش",
    "fa": "این گروه در سال ۲۰۰۱ توسط دو افسر سابق تأسیس شد و دولت آن را ممنوع کرد",
    "ps": "دا ډله په ۲۰۰۱ کال کې د دوو پخوانیو افسرانو له خوا جوړه شوې وه",
    "ur": "یہ گروپ 2001 میں دو سابق افسران نے قائم کیا تھا",
    "zh": "该组织于2001年由两名前军官创立。",
    "ja": "このグループは2001年に二人の元将校によって設立された。",
    "ko": "이 단체는 2001년 두 명의 전직 장교가 설립했다.",
    "he": "הקבוצה נוסדה בשנת 2001 על ידי שני קצינים לשעבר.",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_one_sentence_is_enough(language):
    assert detect_language(SENTENCES[language]) == language


@pytest.mark.parametrize("text", ["", "  ", "12345 !!!", "Jaish-i-Mohammed", "KOMID", "Ahmed Shah Noorzai"])
def test_names_and_numbers_have_no_language(text):
    assert detect_language(text) == "und"


def test_foreign_names_do_not_change_the_language():
    assert detect_language(SENTENCES["en"] + " Он известен как Доку Умаров.") == "en"


@needs_shared
def test_judged_reports_have_their_language():
    import json

    for path in sorted((SHARED / "reports" / "development").glob("*.txt")):
        gold = json.loads(path.with_suffix("").with_suffix(".gold.json").read_text())
        if language := gold.get("language"):
            assert detect_language(path.read_text()) == language, path.name


@given(st.text())
def test_answer_is_a_code(text):
    code = detect_language(text)
    assert code == "und" or (len(code) == 2 and code.isalpha())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Братья Веск строили мост. Раду Веск внесён в санкционный список.", "ru"),
        ("Оба остаются в списке, мнения расходятся, вывод прежний.", "ru"),
        ("Веск в списке пока не значится. Под санкции попал и Острел.", "ru"),
        ("Браты Веск будавалі мост. Раду Веск унесены ў спіс.", "be"),
    ],
)
def test_a_short_text_in_cyrillic_is_told_by_its_letters(text, language):
    assert detect_language(text) in (language, "und") if language == "be" else detect_language(text) == language
