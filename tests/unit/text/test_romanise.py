"""Latin forms of names: expected values are the spellings that newspapers, passports and lists use."""

import pytest

from onrecord.text.normalize import skeleton
from onrecord.text.romanise import romanise, romanise_words, script_of


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Путин", "putin"),
        ("Владимир Путин", "vladimir putin"),
        ("Юрьевич", "yuryevich"),
        ("Дмитрий Медведев", "dmitry medvedev"),
        ("Хрущёв", "khrushchyov"),
        ("Евгений Пригожин", "yevgeny prigozhin"),
        ("Ельцин", "yeltsin"),
        ("Щукин", "shchukin"),
        ("Шойгу", "shoygu"),
        ("Володимир Зеленський", "volodymyr zelensky"),
        ("Григорій", "hryhoriy"),
        ("Київ", "kyiv"),
        ("Харків", "kharkiv"),
        ("Лукашэнка Ўладзімір", "lukashenka uladzimir"),
        ("Радован Караџић", "radovan karadzic"),
        ("Ратко Младић", "ratko mladic"),
        ("Нұрсұлтан", "nursultan"),
        ("Търново", "tarnovo"),
    ],
)
def test_cyrillic_best_form(name, form):
    assert romanise(name)[0] == form


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Юрьевич", "yurievich"),
        ("Дмитрий", "dmitriy"),
        ("Дмитрий", "dmitrii"),
        ("Юлия", "iuliia"),
        ("Евгений", "evgeny"),
        ("Сергей", "sergei"),
        ("Сергій", "serhii"),
        ("Горбачёв", "gorbachev"),
    ],
)
def test_cyrillic_other_forms(name, form):
    assert form in romanise(name)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("陈全国", "chen quanguo"),
        ("陳全國", "chen quanguo"),
        ("习近平", "xi jinping"),
        ("王晨", "wang chen"),
        ("李克强", "li keqiang"),
        ("欧阳修", "ouyang xiu"),
        ("司马迁", "sima qian"),
        ("诸葛亮", "zhuge liang"),
        ("单田芳", "shan tianfang"),
        ("仇英", "qiu ying"),
        ("曾庆红", "zeng qinghong"),
        ("解缙", "xie jin"),
        ("任正非", "ren zhengfei"),
        ("李 明", "li ming"),
        ("李", "li"),
    ],
)
def test_chinese_family_name_then_given_name(name, form):
    assert romanise(name)[0] == form


def test_chinese_given_syllables_also_stand_apart():
    assert "chen quan guo" in romanise("陈全国")


def test_a_long_chinese_name_is_given_by_syllables():
    assert romanise("中国人民解放军")[0] == "zhong guo ren min jie fang jun"


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("김정은", ["kim jong un", "kim jeong eun", "kim chong un"]),
        ("김여정", ["kim yo jong", "kim yeo jeong"]),
        ("박근혜", ["pak kun hye", "park geun hye"]),
        ("윤석열", ["yun sok yol", "yoon seok yeol"]),
        ("이명박", ["ri myong pak", "lee myeong bak", "yi myong bak"]),
        ("최룡해", ["choe ryong hae"]),
        ("남궁민", ["namgung min"]),
        ("평양", ["pyongyang", "pyeongyang"]),
    ],
)
def test_korean_forms(name, forms):
    assert set(forms) <= set(romanise(name))


def test_korean_spelling_of_the_north_comes_first():
    assert romanise("김정은")[0] == "kim jong un"


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("محمد", "muhammad"),
        ("أحمد", "ahmad"),
        ("احمد", "ahmed"),
        ("إبراهيم", "ibrahim"),
        ("صدام حسين", "saddam hussein"),
        ("عبد الله", "abdullah"),
        ("عبدالله", "abdullah"),
        ("عبد الكريم", "abd al karim"),
        ("عبدالكريم", "abd al karim"),
        ("نجيب الله", "najibullah"),
        ("سراج الدین حقانی", "sirajuddin haqqani"),
        ("التكريتي", "al tikriti"),
        ("بن لادن", "bin laden"),
        ("أبو بكر البغدادي", "abu bakr al baghdadi"),
        ("نورزی", "noorzai"),
        ("مُحَمَّد", "muhammad"),
    ],
)
def test_arabic_best_form_has_the_consonants(name, latin):
    assert [skeleton(word) for word in romanise(name)[0].split()] == [skeleton(word) for word in latin.split()]


@pytest.mark.parametrize(
    ("name", "form"),
    [("مُحَمَّد", "muhammad"), ("خَالِد", "khalid"), ("عُثْمَان", "uthman"), ("الحُسَيْن", "al husain"), ("يُوسُف", "yusuf")],
)
def test_vowel_marks_are_read(name, form):
    assert romanise(name)[0] == form


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("علی", "علي"),  # Persian and Arabic ya
        ("کریم", "كريم"),
        ("محـــمد", "محمد"),  # stretched
        ("\u202bمحمد\u202c", "محمد"),  # direction marks
        ("ﻣﺤﻤﺪ", "محمد"),  # presentation forms
        ("بن\u200fلادن", "بنلادن"),
    ],
)
def test_spellings_of_one_arabic_word_meet(one, other):
    assert {skeleton(form) for form in romanise(one)} & {skeleton(form) for form in romanise(other)}


def test_persian_speaks_some_arabic_letters_as_z():
    assert "zia" in {form.split()[0] for form in romanise("ضیاء الرحمان")}


def test_both_spellings_of_the_servant_of_god_are_given():
    assert {"abd al", "abdul"} <= {form.rsplit(" ", 1)[0] for form in romanise("عبد الكريم")}


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("משה", "moshe"),
        ("דוד", "david"),
        ("בן גוריון", "ben gurion"),
        ("נתניהו", "netanyahu"),
        ("יצחק רבין", "yitzhak rabin"),
    ],
)
def test_hebrew_forms_hold_the_consonants(name, latin):
    found = romanise_words(name)
    for forms, word in zip(found, latin.split(), strict=True):
        assert skeleton(word) in {skeleton(form) for form in forms}


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Αλέξης Τσίπρας", "alexis tsipras"),
        ("Ευάγγελος", "evangelos"),
        ("გიორგი", "giorgi"),
        ("Նիկոլ", "nikol"),
        ("नरेंद्र मोदी", "narendr modi"),
        ("やまだ たろう", "yamada tarou"),
    ],
)
def test_other_scripts(name, form):
    assert romanise(name)[0] == form


@pytest.mark.parametrize("name", ["Haqqani", "Jalaluddin Haqqani", "Łukasz", "O’Brien", "U.S."])
def test_latin_text_gives_one_form(name):
    assert len(romanise(name)) == 1


def test_each_word_goes_by_its_script():
    assert romanise("Газпром Bank 公司")[0] == "gazprom bank gongsi"


def test_four_forms_hold_every_form_of_every_word():
    name = "سراج حقاني"
    held = {word for form in romanise(name) for word in form.split()}
    assert {form for forms in romanise_words(name) for form in forms} <= held


@pytest.mark.parametrize(
    ("text", "script"),
    [("Путин", "Cyrillic"), ("محمد", "Arabic"), ("陈", "Han"), ("김", "Hangul"), ("משה", "Hebrew"), ("12", "Other")],
)
def test_script_of(text, script):
    assert script_of(text) == script
