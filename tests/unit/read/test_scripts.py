"""Reports in a script without capitals: joined words, names, word order, what is left unsaid."""

import pytest

from onrecord.model.claim import CasualtyClaim, DesignationClaim, OtherClaim, ResponsibilityClaim, RoleClaim
from onrecord.model.vocab import MentionForm, MentionKind, Polarity
from tests.unit.read.reading import claims, names, one, read


def named(text: str, language: str) -> list[str]:
    return [m.span.quote for m in read(text, language=language).mentions if m.form is MentionForm.NAMED]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "وقال سمير خطاب إن الأمر انتهى.", ["سمير خطاب"]),  # `and` joined to the verb
        ("ar", "التقى بسمير خطاب في المدينة.", ["سمير خطاب"]),  # `with` joined to the name
        ("ar", "قال الشيخ نادر العمري على الهواء.", ["نادر العمري"]),  # `on` is written like the name Ali
        ("ar", "ذكرت جبهة الساحل ذلك.", ["جبهة الساحل"]),
        ("fa", "سراج‌الدین ترفینی گفت که رفته است.", ["سراج‌الدین ترفینی"]),  # halves parted by a joiner of no width
        ("fa", "گروه ساحل خبر داد.", ["گروه ساحل"]),
        ("fa", "هوا در بهار گرم بود.", []),
    ],
)
def test_names_are_found_without_capitals(language, text, expected):
    assert named(text, language) == expected


def test_a_family_name_alone_means_the_person_named_before():
    reading = read("وصل سمير الخطابي أمس. وقال الخطابي إن الأمر انتهى.", language="ar")
    full, short = [m for m in reading.mentions if m.kind is MentionKind.PERSON][:2]
    assert short.chain == full.id


@pytest.mark.parametrize(
    ("language", "text", "parties"),
    [
        ("ar", "أدرج مجلس الأمن سمير خطاب على قائمة العقوبات في 2015.", ["سمير خطاب"]),
        ("ar", "أُدرج سمير خطاب على قائمة العقوبات في 2015.", ["سمير خطاب"]),
        ("ar", "وصل سمير خطاب. ثم عاقبته الأمم المتحدة في 20 أبريل 2016.", ["سمير خطاب"]),
        ("fa", "شورای امنیت سمیر خطاب را در ۲۰۱۵ تحریم کرد.", ["سمیر خطاب"]),
        ("fa", "سمیر خطاب در ۲۰۱۵ به فهرست سازمان ملل افزوده شد.", ["سمیر خطاب"]),
        ("pt", "Na mesma data foi listado Ramiro Caldas.", ["Ramiro Caldas"]),
        ("pt", "A ONU sancionou, a 18 de maio de 2012, o general Ramiro Caldas, chefe da marinha.", ["Ramiro Caldas"]),
    ],
)
def test_who_is_listed_by_the_order_of_words(language, text, parties):
    found = claims(DesignationClaim, text, language)
    assert [names(read(text, language=language), *claim.parties) for claim in found] == [parties]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "رفع مجلس الأمن اسم سمير خطاب من القائمة في 2015."),
        ("ar", "شُطب اسم سمير خطاب من قائمة العقوبات في 2015."),
        ("fa", "نام سمیر خطاب در ۲۰۱۵ از فهرست سازمان ملل حذف شد."),
        ("pt", "Ramiro Caldas foi retirado da lista da ONU em 2015."),
        ("it", "Ramiro Caldi è stato cancellato dalla lista dell'Onu nel 2015."),
    ],
)
def test_a_name_taken_off_a_list(language, text):
    assert one(DesignationClaim, text, language).status == "delisted"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "ولا يرد اسم جبهة الساحل في قائمة الأمم المتحدة."),
        ("fa", "نام سمیر خطاب در فهرست سازمان ملل نیست."),
        ("pt", "Ramiro Caldas nunca constou da lista da ONU."),
    ],
)
def test_not_standing_on_a_list(language, text):
    assert one(DesignationClaim, text, language).polarity is Polarity.NEGATIVE


@pytest.mark.parametrize(
    ("language", "text", "killed", "wounded"),
    [
        ("ar", "قتل ما لا يقل عن 25 شخصا وأصيب 60 آخرون في تفجير في 3 مايو 2019.", 25, 60),
        ("fa", "دست‌کم ۲۵ نفر در حمله‌ای به بازار در ۳ مه ۲۰۱۹ کشته و ۶۰ نفر زخمی شدند.", 25, 60),
        ("it", "Almeno 25 persone sono state uccise e 60 ferite in un attentato il 3 maggio 2019.", 25, 60),
    ],
)
def test_the_dead_and_the_wounded_are_one_claim(language, text, killed, wounded):
    claim = one(CasualtyClaim, text, language)
    assert claim.killed is not None
    assert claim.wounded is not None
    assert (claim.killed.low, claim.wounded.low) == (killed, wounded)
    assert claim.polarity is Polarity.POSITIVE  # `no fewer than` negates nothing


def test_a_speaker_behind_the_verb():
    claim = one(OtherClaim, "قال سمير خطاب إن جبهة الساحل تنشط في المدينة.", "ar")
    assert claim.speaker == "سمير خطاب"


def test_a_clause_with_a_subject_of_its_own_says_nothing_of_the_one_before():
    text = "سمير خطاب زعيم جبهة الساحل. وتبنى فصيل مجهول الهجوم."
    assert claims(ResponsibilityClaim, text, "ar") == []


def test_the_body_of_a_role_follows_without_a_preposition():
    text = "سمير خطاب زعيم جبهة الساحل."
    claim = one(RoleClaim, text, "ar")
    assert names(read(text, language="ar"), claim.holder, claim.organization) == ["سمير خطاب", "جبهة الساحل"]


def test_what_is_said_ends_before_the_next_sentence():
    text = "كان سمير خطاب أميرا لجبهة الساحل. أما نادر العمري فسافر."
    assert all("نادر" not in claim.span.quote for claim in claims(RoleClaim, text, "ar"))
