"""Number words of Arabic and Persian.

Arabic writes "and" joined to the next word, units before tens, and two of something as a form of its noun.
"""

from onrecord.text.date_words import numbered, related
from onrecord.text.letters import evened
from onrecord.text.number_words import NumberWords


def _arabic_numerals() -> dict[str, int]:
    units = numbered(
        "واحد|واحدة اثنان|اثنين|اثنا|اثني|اثنتان|اثنتين|اثنتا|اثنتي ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع "
        "ثمانية|ثماني|ثمان تسعة|تسع عشرة|عشر"
    )
    tens = numbered(
        "عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين", 2
    )
    table = units | {"أحد": 1, "إحدى": 1} | {word: 10 * ten for word, ten in tens.items()}
    for unit, value in numbered("ثلاث أربع خمس ست سبع ثمان|ثماني تسع", 3).items():
        table |= {f"{unit}مئة": 100 * value, f"{unit}مائة": 100 * value}
    table |= dict.fromkeys(("مئة", "مائة"), 100) | dict.fromkeys(("مئتان", "مئتين", "مائتان", "مائتين"), 200)
    return table | {f"و{word}": value for word, value in table.items()}


_TWO = (
    "شخصان شخصين قتيلان قتيلين جريحان جريحين جنديان جنديين شرطيان شرطيين طفلان طفلين امرأتان امرأتين رجلان رجلين مسلحان "
    "مسلحين_اثنين مدنيان رهينتان رهينتين مهاجمان مهاجمين_اثنين صحفيان صحفيين_اثنين عنصران عنصرين"
)

_AMOUNTS = {
    "العشرات": (24, 99),
    "عشرات": (24, 99),
    "المئات": (200, 999),
    "مئات": (200, 999),
    "آلاف": (2000, 9999),
    "الآلاف": (2000, 9999),
    "عشرات الآلاف": (20_000, 99_999),
    "مئات الآلاف": (200_000, 999_999),
}

_AR = NumberWords(
    numerals=_arabic_numerals() | {word: 2 for word in _TWO.split() if "_" not in word},
    scales=dict.fromkeys(("ألف", "آلاف", "ألفا"), 1000)
    | dict.fromkeys(("مليون", "ملايين", "مليونا"), 10**6)
    | dict.fromkeys(("مليار", "مليارات"), 10**9),
    joins=frozenset({"و"}),
    vague={f"{and_}{amount}": between for and_ in ("", "و") for amount, between in _AMOUNTS.items()},
    hedges=related(
        at_least="ما لا يقل عن, على الأقل, لا يقل عن, لا أقل من",
        more_than="أكثر من, ما يزيد على, ما يزيد عن, يزيد عن, فوق, أزيد من",
        up_to="حتى, ما يصل إلى, لا يزيد عن, كحد أقصى, لا يتجاوز",
        fewer_than="أقل من, دون",
        nearly="ما يقرب من, قرابة, ما يقارب, زهاء",
        about="نحو, حوالي, ما يناهز, تقريبا",
        between="بين, ما بين, من",
    ),
    hedges_after={"على الأقل": "at_least", "تقريبا": "about", "على الأكثر": "up_to", "أو أكثر": "at_least"},
    range_to=frozenset({"إلى", "الى", "و", "أو", "-", "–", "—"}),
    ordinals=numbered("الأول|الأولى الثاني|الثانية الثالث|الثالثة الرابع|الرابعة الخامس|الخامسة السادس|السادسة"),
    ordinal_marks="(?!)",
    money=frozenset("دولار دولارا دولارات يورو ليرة دينار دينارا ريال ريالا درهم جنيه روبل".split()),
    percent=frozenset({"%", "في المئة", "بالمئة", "بالمائة", "في"}) - {"في"},
    alone=frozenset("واحد واحدة أحد إحدى عشر عشرة".split()),
    alone_next=frozenset("من في على هذا هذه أن".split()),
    alone_counts=frozenset(
        "أشخاص قتلى جرحى جنود مدنيين أطفال قتيل جريح رهائن نساء رجال عناصر مسلحين آخرين آخرون".split()
    ),
    identifiers=frozenset("رقم القرار قرار صفحة المادة مادة الفقرة اللجنة لجنة الأمر التنفيذي قانون".split()),
    thousands=r"(?:,|[ \u00a0\u202f\u2009]|\.)",
    decimal=r"\.",
    units_first=True,
    even=True,
)

_FA_SMALL = (
    "صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده|پانزده شانزده هفده هجده|هژده نوزده بیست"
)

_FA = NumberWords(
    numerals=numbered(_FA_SMALL, 0)
    | {"سی": 30, "چهل": 40, "پنجاه": 50, "شصت": 60, "هفتاد": 70, "هشتاد": 80, "نود": 90, "صد": 100, "یکصد": 100}
    | {"دویست": 200, "سیصد": 300, "چهارصد": 400, "پانصد": 500, "ششصد": 600, "هفتصد": 700, "هشتصد": 800, "نهصد": 900},
    scales={"هزار": 1000, "میلیون": 10**6, "میلیارد": 10**9},
    joins=frozenset({"و"}),
    vague={
        "ده‌ها": (24, 99),
        "دهها": (24, 99),
        "ده ها": (24, 99),
        "صدها": (200, 999),
        "هزاران": (2000, 9999),
        "ده‌ها هزار": (20_000, 99_999),
        "صدها هزار": (200_000, 999_999),
    },
    several=("چندین", "چند"),
    hedges=related(
        at_least="دست‌کم, دست کم, حداقل, دستکم, کم از کم, نه کمتر از",
        more_than="بیش از, بیشتر از, بالغ بر, افزون بر",
        up_to="حداکثر, تا, نه بیش از",
        fewer_than="کمتر از",
        nearly="نزدیک به, قریب به",
        about="حدود, تقریبا, تقریباً, در حدود",
        between="بین, میان, از",
    ),
    range_to=frozenset({"تا", "و", "یا", "-", "–", "—"}),
    ordinals=numbered("اول|نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم"),
    ordinal_marks="مین|م",
    money=frozenset("دلار یورو ریال تومان افغانی پوند روپیه روبل".split()),
    percent=frozenset({"%", "درصد", "فیصد"}),
    alone=frozenset("یک نه ده سی".split()),
    alone_counts=frozenset("نفر تن کشته زخمی سرباز غیرنظامی کودک مرد زن روز سال ماه".split()),
    identifiers=frozenset("شماره قطعنامه ماده بند صفحه قانون فرمان کمیته".split()),
    thousands=r"(?:,|[ \u00a0\u202f\u2009])",
    decimal=r"\.",
    even=True,
)

ARABIC: dict[str, NumberWords] = {"ar": evened(_AR), "fa": evened(_FA)}
