"""Names in texts: what is found, where, and what is left alone. All names here are invented or of public bodies."""

import itertools
import random
import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.vocab import MentionKind
from onrecord.record.in_text import ListedName, TextScanner

PERSON, GROUP, OTHER = MentionKind.PERSON, MentionKind.ORGANIZATION, MentionKind.OTHER
NAMES = [
    ListedName("ent-k", "Khalil Ahmed Haqqani", PERSON),
    ListedName("ent-k", "Khalil Haqqani", PERSON),
    ListedName("ent-j", "Jalaluddin Haqqani", PERSON),
    ListedName("ent-n", "Haqqani Network", GROUP),
    ListedName("ent-q", "Al-Qaida", GROUP),
    ListedName("ent-q", "AL-QA'IDA IN THE ARABIAN PENINSULA", GROUP),
    ListedName("ent-ja", "JAMAAT-UL-AHRAR", GROUP),
    ListedName("ent-u", "UNITY", OTHER),
    ListedName("ent-d", "Dave", PERSON, weak=True),
    ListedName("ent-a", "AZM", GROUP),
    ListedName("ent-t", "Hezbollah", GROUP),
    ListedName("ent-m", "Mohamed SA'ID", PERSON),
    ListedName("ent-f", "Foo Trading, Ltd.", GROUP),
    ListedName("ent-ar", "سراج الدين حقاني", PERSON),
    ListedName("ent-ru", "Сирадж Хаккани", PERSON),
    ListedName("ent-zh", "金正云洛", PERSON),
    ListedName("ent-ko", "김정한", PERSON),
    ListedName("ent-r", "Abd al-Rahman Zarif", PERSON),
    ListedName("ent-s", "Sirajuddin Zadrani", PERSON),
]


@pytest.fixture(scope="module")
def scanner() -> TextScanner:
    return TextScanner(NAMES)


def found(scanner: TextScanner, text: str, **options) -> list[tuple[str, str, str]]:
    """Return quote, entity and how of each hit, after checking the offsets."""
    hits = scanner.scan(text, **options)
    assert all(text[hit.start : hit.end] == hit.quote for hit in hits)
    return [(hit.quote, hit.names[0].entity, hit.how) for hit in hits]


@pytest.mark.parametrize(
    ("text", "quote", "entity"),
    [
        ("He met Khalil Haqqani in May.", "Khalil Haqqani", "ent-k"),
        ("he met khalil haqqani in may.", "khalil haqqani", "ent-k"),
        ("KHALIL HAQQANI SPOKE", "KHALIL HAQQANI", "ent-k"),
        ("Khalíl Ḩaqqānī spoke", "Khalíl Ḩaqqānī", "ent-k"),
        ("Khali\u0301l Haqqani\u0304 spoke", "Khali\u0301l Haqqani\u0304", "ent-k"),
        ("Khalil Haqqani's men", "Khalil Haqqani", "ent-k"),
        ("Khalil Haqqani’s men", "Khalil Haqqani", "ent-k"),
        ("Khalil\nHaqqani", "Khalil\nHaqqani", "ent-k"),
        ("Khalil\r\n   Haqqani", "Khalil\r\n   Haqqani", "ent-k"),
        ("l’arrivée d’Al-Qaïda à Kaboul", "Al-Qaïda", "ent-q"),
        ("of al-Qa’ida in the Arabian Peninsula.", "al-Qa’ida in the Arabian Peninsula", "ent-q"),
        ("the Jama'at-ul-Ahrar said", "Jama'at-ul-Ahrar", "ent-ja"),
        ("of Foo Trading, Ltd., a firm", "Foo Trading, Ltd", "ent-f"),
        ("قال وسراج الدين حقاني", "وسراج الدين حقاني", "ent-ar"),
        ("قال سراج الدّين حقّاني هنا", "سراج الدّين حقّاني", "ent-ar"),
        ("встретил Сирадж Хаккани вчера", "Сирадж Хаккани", "ent-ru"),
        ("据报道金正云洛昨日会见", "金正云洛", "ent-zh"),
        ("어제 김정한은 말했다", "김정한", "ent-ko"),
        ("Kh\u200balil Haq\u202eqani", "Kh\u200balil Haq\u202eqani", "ent-k"),
        ("Khаlil Hаqqаni", "Khаlil Hаqqаni", "ent-k"),  # Cyrillic а in Latin words
        ("😀Khalil Haqqani😀", "Khalil Haqqani", "ent-k"),
    ],
)
def test_exact_names_are_found_however_they_are_written(scanner, text, quote, entity):
    assert found(scanner, text) == [(quote, entity, "exact")]


@pytest.mark.parametrize(
    ("text", "quote", "entity"),
    [
        ("Khaleel Hakkani said", "Khaleel Hakkani", "ent-k"),
        ("Kalil Haqani said", "Kalil Haqani", "ent-k"),
        ("Jalaloudine Haqqani said", "Jalaloudine Haqqani", "ent-j"),
        ("the Haqqani Netwrok said", "Haqqani Netwrok", "ent-n"),
        ("men of Hizbollah said", "Hizbollah", "ent-t"),
        ("Abdulrahman Zarif said", "Abdulrahman Zarif", "ent-r"),
        ("Abdur Rahman Zareef said", "Abdur Rahman Zareef", "ent-r"),
        ("Siraj ud-Din Zadrani said", "Siraj ud-Din Zadrani", "ent-s"),
        ("Mullah Siraj al-Din Zadrani's son", "Siraj al-Din Zadrani", "ent-s"),
    ],
)
def test_other_spellings_are_candidates(scanner, text, quote, entity):
    assert found(scanner, text) == [(quote, entity, "fuzzy")]
    assert all(hit.differs for hit in scanner.scan(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ibrahim Haqqani spoke.",  # a brother
        "Jalil Haqqani and Khalid Haqqani spoke.",  # other given names
        "Khalil Hamdani spoke.",
        "Kalil bin Haqqani spoke.",  # a son of another
        "Haqqani spoke.",  # a family name alone
        "Unity is strength. UNITY! In Unity we trust.",
        "Dave came. dave, too.",
        "the azm, Azm",
        "Mohamed said so.",
        "khalil. Haqqani came later",
        "Khalil, Haqqani and others",
        "Khalil\n\nHaqqani",
        "Khalilx Haqqani xKhalil Haqqanis",
        "Foo Trading came; Ltd. went",
        "据报道金正云昨日会见",
        "어제 김정한국 말했다",
        "On Monday March United States President Minister",
        "....,,,,;;;;'''' ---- \n\n\t  !!!",
        "",
    ],
)
def test_what_is_no_name_of_the_record_is_left_alone(scanner, text):
    assert found(scanner, text) == []


def test_a_common_name_stands_beside_a_word_for_it_or_after_a_longer_name_of_its_bearer():
    names = [*NAMES, ListedName("ent-d", "David Zzyzx", PERSON)]
    scanner = TextScanner(names)
    assert found(scanner, "The vessel Unity sailed.") == [("Unity", "ent-u", "exact")]
    assert [hit[0] for hit in found(scanner, "David Zzyzx came. Then Dave left.")] == ["David Zzyzx", "Dave"]


def test_an_acronym_needs_its_capitals(scanner):
    assert found(scanner, "AZM said, azm did, Azm is") == [("AZM", "ent-a", "exact")]


def test_the_longest_name_is_given_and_all_gives_the_nested_ones_too(scanner):
    text = "AL-QA'IDA IN THE ARABIAN PENINSULA"
    assert found(scanner, text) == [(text, "ent-q", "exact")]
    nested = scanner.scan(text, all=True)
    assert [hit.quote for hit in nested] == [text, "AL-QA'IDA"]


def test_all_gives_what_is_too_common_to_stand_and_says_so(scanner):
    hits = scanner.scan("In Unity we trust", all=True)
    assert [(hit.quote, hit.stands) for hit in hits] == [("Unity", False)]


def test_a_fuzzy_hit_says_how_it_differs(scanner):
    (hit,) = scanner.scan("Kalil Haqqani")
    assert hit.differs == (("kalil", "khalil"),)


def test_names_in_another_script_are_met_through_their_latin_forms():
    scanner = TextScanner(
        NAMES, romanise=lambda word: {"халил": ("khalil",), "хаккани": ("khakkani", "hakkani")}.get(word, ())
    )
    assert scanner.scan("сказал Халил Хаккани вчера")[0].names[0].entity == "ent-k"


def test_a_stream_in_parts_gives_what_the_whole_text_gives(scanner):
    rng = random.Random(7)
    words = ["Khalil Haqqani", "lorem", "Kalil Haqani", "é", "“quoted”", "سراج الدين حقاني", "al-Qaida’s", "\n", "\n\n"]
    text = " ".join(rng.choice(words) for _ in range(40_000))
    parts, at = [], 0
    while at < len(text):
        size = rng.randrange(1, 5_000)
        parts.append(text[at : at + size])
        at += size
    whole = scanner.scan(text)
    assert list(scanner.stream(parts)) == whole
    assert len(whole) > 10_000
    assert all(text[hit.start : hit.end] == hit.quote for hit in whole)


def test_names_at_every_place_of_a_block_border_are_found_once(scanner):
    for shift in range(0, 40, 3):
        text = "x" * 30_000 + " " + "y" * (65_536 - 30_001 - 25 + shift) + " Khalil Haqqani " + "z " * 3_000
        assert [hit.quote for hit in scanner.scan(text)] == ["Khalil Haqqani"]


def test_long_and_empty_names_are_counted_and_left_out():
    scanner = TextScanner([*NAMES, ListedName("ent-l", "x" * 10_000, GROUP), ListedName("ent-e", "--- !!!", GROUP)])
    assert scanner.left_out == 2
    assert found(scanner, "x" * 10_000 + " Khalil Haqqani") == [("Khalil Haqqani", "ent-k", "exact")]


@pytest.mark.parametrize(
    "unit", ["\u202e\u200b", "😀", "Khalil Haqqani ", "K", "'", ". ", "A.", "  \n", "ا", "㐀", "Kа", "\ud800"]
)
def test_many_odd_characters_take_bounded_time(scanner, unit):
    text = unit * (200_000 // len(unit))
    started = time.process_time()
    scanner.scan(text)
    assert time.process_time() - started < 20


def test_memory_is_that_of_a_part_not_of_the_text(scanner):
    def parts():
        for _ in range(20):
            yield "The quick brown fox met Khalil Haqqani near the river. " * 400

    tracemalloc.start()
    number = sum(1 for _ in scanner.stream(parts()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert number == 8_000
    assert peak < 10_000_000


def test_no_names_find_nothing():
    assert TextScanner([]).scan("Khalil Haqqani") == []


@given(st.text(max_size=300))
def test_any_text_gives_ordered_hits_whose_quotes_are_its_words(text):
    scanner = _SMALL
    hits = scanner.scan(text + " Khalil Haqqani " + text)
    assert any(hit.quote == "Khalil Haqqani" for hit in hits)
    whole = text + " Khalil Haqqani " + text
    assert all(whole[hit.start : hit.end] == hit.quote for hit in hits)
    assert all(one.end <= other.start for one, other in itertools.pairwise(hits))


_SMALL = TextScanner(NAMES)
