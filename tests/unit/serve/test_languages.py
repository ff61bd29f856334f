"""The pages in German and French: every sentence has its translation, and the reader gets the language they chose."""

import re

import pytest

from onrecord.publish.words import LANGUAGES, Words, chosen_language, words_of
from tests.unit.serve.texts import FOLDERS, bare, called, in_tables, parsed, templates

# Names, and signs around values: the same in every language.
NOT_TRANSLATED = re.compile(r"–?\s*onrecord[ .,]*(SHA-256)?|[ ·]*SHA-256|https://|un:TAi\.150|[?/\w]*=[\S]*|\W*")
ONLY_ENGLISH = {FOLDERS[0] / name for name in ("report.html.j2", "tracker.html.j2")}
"""The pages of one file, which `onrecord check` and `onrecord agreements` write in English."""
SENTENCES = {text for file in templates() if file not in ONLY_ENGLISH for text in called(parsed(file))} | set(
    in_tables()
)
FOREIGN = [code for code in LANGUAGES if code != "en"]


@pytest.mark.parametrize("file", templates(), ids=lambda file: f"{file.parents[1].name}/{file.name}")
def test_every_text_of_a_template_is_looked_up(file):
    if file in ONLY_ENGLISH:
        pytest.skip("written in English alone")
    assert [found for found in bare(file) if not NOT_TRANSLATED.fullmatch(found)] == []


def test_a_text_that_is_not_looked_up_is_found(tmp_path):
    file = tmp_path / "a.html.j2"
    file.write_text(
        '<p title="A title">{{ _("Looked up") }} bare words</p><i aria-label="{{ _("x") }}">{{ value }}</i>'
    )
    assert bare(file) == ["A title", "bare words"]


@pytest.mark.parametrize("language", FOREIGN)
def test_catalogue_has_every_sentence_and_no_other(language):
    table = words_of(language)._catalogue
    assert sorted(SENTENCES - set(table)) == []
    assert sorted(set(table) - SENTENCES) == []


@pytest.mark.parametrize("language", FOREIGN)
def test_translations_keep_their_places_for_values(language):
    for text, translation in words_of(language)._catalogue.items():
        assert translation.strip()
        places = set(re.findall(r"%\(\w+\)s|`[^`]+`", text))
        assert set(re.findall(r"%\(\w+\)s|`[^`]+`", translation)) == places, text
        assert "<" not in translation


@pytest.mark.parametrize(
    ("language", "edtf", "said"),
    [
        ("en", "2017-05-31", "2017-05-31"),
        ("de", "2017-05-31", "31. Mai 2017"),
        ("de", "2017-05", "Mai 2017"),
        ("de", "2017", "2017"),
        ("de", "1985~", "etwa 1985"),
        ("de", "197X", "1970er"),
        ("de", "../2018", "2018 oder früher"),
        ("de", "2012/2018-03", "2012 – März 2018"),
        ("fr", "2021-02-01", "1er février 2021"),
        ("fr", "2021-08-24", "24 août 2021"),
        ("fr", "197X", "années 1970"),
        ("fr", "2018/..", "2018 ou après"),
        ("fr", "no date", "no date"),
        ("fr", None, ""),
    ],
)
def test_dates(language, edtf, said):
    assert words_of(language).when(edtf) == said


def test_numbers_and_plurals():
    assert [words_of(code).number(12345) for code in ("en", "de", "fr")] == ["12,345", "12.345", "12\u202f345"]
    count = Words({"%(num)s thing": "%(num)s chose", "%(num)s things": "%(num)s choses"}, "fr")
    assert [count.some("%(num)s thing", "%(num)s things", num) for num in (0, 1, 2)] == [
        "0 chose",
        "1 chose",
        "2 choses",
    ]
    assert words_of("de").some("%(num)s source", "%(num)s sources", 0) == "0 Quellen"


@pytest.mark.parametrize(
    ("cookie", "accepted", "language"),
    [
        ("", "", "en"),
        ("", "de-AT,de;q=0.9,en;q=0.8", "de"),
        ("", "pl, fr;q=0.5, de;q=0.7", "de"),
        ("", "de;q=0, fr", "fr"),
        ("", "it,es;q=0.5", "en"),
        ("", "de;q=x,fr;q=0.1", "fr"),
        ("fr", "de", "fr"),
        ("../../etc", "de", "de"),
    ],
)
def test_language_of_a_reader(cookie, accepted, language):
    assert chosen_language(cookie, accepted) == language


def test_page_comes_in_the_language_of_the_browser_and_of_the_choice(make_room, embassy_row):
    room = make_room()
    room.open()
    address = room.check(embassy_row)
    english = room.get(address).text
    assert '<html lang="en"' in english
    assert "Differs" in english
    german = room.get(address, **{"accept-language": "de"}).text
    assert '<html lang="de"' in german
    assert "Weicht ab" in german
    assert 'class="wording" dir="auto" lang="en"' in german
    assert room.get("/reports/none", **{"accept-language": "fr"}).text.count('<html lang="fr"') == 1
    sent = room.send("/language", {"language": "fr", "back": f"{address}?part=1"})
    assert sent.headers["location"] == f"{address}?part=1"
    assert "Diffère" in room.get(address, **{"accept-language": "de"}).text
    assert room.get(f"{address}.json").json() == room.get(f"{address}.json", **{"accept-language": "de"}).json()


@pytest.mark.parametrize(
    "back", ["//x.example", "https://x.example", "/\\x.example", "javascript:alert(1)", "/a\r\nb: c"]
)
def test_choice_of_a_language_leads_to_no_other_site(reader, back):
    assert reader.send("/language", {"language": "xx", "back": back}).headers["location"] == "/"
