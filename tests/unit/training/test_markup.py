"""The markup of the training texts; expected offsets are counted by hand."""

from pathlib import Path

import pytest

from training.markup import Fact, MarkupError, Mention, Value, fill, parse, parse_paragraph

PATH = Path("a.txt")
ITEM = """\
# a comment
@ wire-sahel-1 style=wire region=sahel form=passive,number
[%G1 men|G2] killed [at least 12|N1] [villagers|V1].
%P1s left.
= attack E1 raid by G2,G1 killed N1:V1 mode reported
= leads P1 G1

@ wire-sahel-2 style=wire region=sahel
It rained.
"""


def paragraph(line: str):
    return parse_paragraph(line, PATH, 7)


def test_an_item_has_header_paragraphs_and_facts():
    item, other = parse(ITEM, PATH)
    assert (item.id, item.style, item.region, item.lang, item.line) == ("wire-sahel-1", "wire", "sahel", "en", 2)
    assert item.forms == ("passive", "number")
    assert [p.text for p in item.paragraphs] == ["%G1 men killed at least 12 villagers.", "%P1s left."]
    assert item.facts == (
        Fact(
            "attack",
            (("E1",), ("raid",)),
            {"by": (Value("G2"), Value("G1")), "killed": (Value("N1", "V1"),), "mode": (Value("reported"),)},
            5,
        ),
        Fact("leads", (("P1",), ("G1",)), {}, 6),
    )
    assert list(item.facts[0].ids()) == ["E1", "G2", "G1", "N1", "V1"]
    assert item.facts[0].word("mode") == "reported"
    assert item.mentioned() == {"G1", "G2", "N1", "V1", "P1"}
    assert other.facts == ()


def test_mentions_nest_and_have_offsets_in_the_bare_text():
    found = paragraph("[the [mayor|K1] of %L1|P2], 62, [[12|N1] men|V1]")
    assert found.text == "the mayor of %L1, 62, 12 men"
    assert found.mentions == (
        Mention("P2", 4, 16),
        Mention("K1", 4, 9),
        Mention("L1", 13, 16, ""),
        Mention("V1", 22, 28),
        Mention("N1", 22, 24),
    )
    assert found.slots == (Mention("L1", 13, 16, ""),)


def test_the_form_of_a_placeholder():
    assert [slot.form for slot in paragraph("%P1s, %G1a, %R2j").slots] == ["s", "a", "j"]
    assert paragraph("%G1's").slots == (Mention("G1", 0, 3, ""),)


def test_an_article_is_no_part_of_a_mention_but_of_a_number_or_a_date():
    found = paragraph("[the group|G1] took [a dozen|N1] [a year ago|D1] by [an ambush|E1]")
    assert [found.text[m.start : m.end] for m in found.mentions] == ["group", "a dozen", "a year ago", "ambush"]


def test_escaped_marks_are_text():
    assert paragraph(r"12\% \[sic\] a\|b c\\d").text == r"12% [sic] a|b c\d"


def test_names_fill_placeholders_and_offsets_move():
    names = {"G1": "Sons", "P1": "Ox", "L1": "Aka"}
    found = fill(paragraph("[%G1 men|G2] met %P1s and [him|P1] in %L1"), lambda slot: names[slot.id])
    assert found.text == "Sons men met Ox and him in Aka"
    assert [(m.id, found.text[m.start : m.end]) for m in found.mentions] == [
        ("G2", "Sons men"),
        ("G1", "Sons"),
        ("P1", "Ox"),
        ("P1", "him"),
        ("L1", "Aka"),
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("[men killed", "`[` before 'men killed' is not closed"),
        ("men|G1]", "`|` outside brackets"),
        ("men]", "`]` without `|ID`"),
        ("[men|g1]", "expected an id"),
        ("[men|Q1]", "expected an id"),
        ("[men|G1", "expected an id"),
        ("[ men|G1]", "space at its edge"),
        ("[|G1]", "is empty"),
        ("%P1z left", "no such placeholder: '%P1z l'"),
        ("12% of", "no such placeholder"),
        (r"a\b", "a backslash before 'b'"),
    ],
)
def test_broken_markup_is_told_with_its_place(line, message):
    with pytest.raises(MarkupError) as caught:
        paragraph(line)
    assert str(caught.value).startswith("a.txt:7: ")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("It rained.", 1, "text before the first header"),
        ("@ style=wire region=sahel\nRain.", 1, "needs an id"),
        ("@ a style=wire\nRain.", 1, "needs region="),
        ("@ a style=wire region=sahel size=3\nRain.", 1, "`size=3` in a header"),
        ("@ a style=wire style=wire region=sahel\nRain.", 1, "twice"),
        ("@ a style=wire region=sahel", 1, "has no text"),
        ("@ a style=wire region=sahel\n%P1\n= leads P1 G1\nRain.", 4, "text after a fact"),
        ("@ a style=wire region=sahel\n%P1\n= liked P1 G1", 3, "no kind of fact `liked`"),
        ("@ a style=wire region=sahel\n%P1\n=", 3, "no kind of fact ``"),
        ("@ a style=wire region=sahel\n%P1\n= leads P1", 3, "takes 2 arguments"),
        ("@ a style=wire region=sahel\n%P1\n= leads P1 G1 since", 3, "takes 2 arguments"),
        ("@ a style=wire region=sahel\n%P1\n= leads P1 G1 weapon W1", 3, "no key `weapon`"),
        ("@ a style=wire region=sahel\n%P1\n= leads P1 G1 says O1 says O2", 3, "key `says` twice"),
    ],
)
def test_broken_items_are_told_with_their_line(text, line, message):
    with pytest.raises(MarkupError) as caught:
        parse(text, PATH)
    assert (caught.value.path, caught.value.line) == (PATH, line)
    assert message in str(caught.value)
