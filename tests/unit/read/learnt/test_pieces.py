import pytest

pytest.importorskip("tokenizers", reason="needs the packages of onrecord[reader]")

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from onrecord.read.learnt import pieces
from onrecord.read.learnt.pieces import shape_of, to_pieces


@pytest.fixture
def tokenizer():
    words = "[UNK] the army of mali said in ba ##ma ##ko al - shabaab ' s 12 . , cafe".split()
    made = Tokenizer(WordPiece({word: at for at, word in enumerate(words)}, unk_token="[UNK]"))
    made.normalizer = BertNormalizer(lowercase=True)
    made.pre_tokenizer = BertPreTokenizer()
    return made


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("army", pieces.LOWER),
        ("Mali", pieces.INITIAL),
        ("FARC", pieces.UPPER),
        ("McCain", pieces.MIXED),
        ("12", pieces.DIGITS),
        ("M23", pieces.DIGITS_LETTERS),
        (",", pieces.MARK),
        ("X", pieces.LETTER),
        ("بغداد", pieces.OTHER),
    ],
)
def test_shape_of_a_word(word, shape):
    assert shape_of(word) == shape


def test_every_word_lies_where_the_text_has_it(tokenizer):
    text = "The army of Mali said in Bamako, al-Shabaab's 12."
    read = to_pieces(tokenizer, text, 0, len(text))
    assert [text[a:b] for a, b in read.words] == (
        ["The", "army", "of", "Mali", "said", "in", "Bamako", ",", "al", "-", "Shabaab", "'s", "12", "."]
    )
    assert len(read.ids) == len(read.shapes)
    assert read.starts == sorted(set(read.starts))


def test_places_of_a_part_are_those_of_the_whole_text(tokenizer):
    text = "In Bamako. The army of Mali said."
    read = to_pieces(tokenizer, text, 11, len(text))
    assert [text[a:b] for a, b in read.words] == ["The", "army", "of", "Mali", "said", "."]


def test_accents_and_compatibility_letters_do_not_move_places(tokenizer):
    text = "Café, ﬁve à Bamako"
    read = to_pieces(tokenizer, text, 0, len(text))
    assert [text[a:b] for a, b in read.words] == ["Café", ",", "ﬁve", "à", "Bamako"]


def test_in_text_of_capitals_capitals_say_nothing(tokenizer):
    text = "THE ARMY OF MALI SAID IN BAMAKO"
    assert set(to_pieces(tokenizer, text, 0, len(text)).shapes) == {pieces.UNKNOWN}


def test_first_capital_of_a_sentence_is_told_from_a_name(tokenizer):
    text = "Army of Mali. Army of Mali."
    read = to_pieces(tokenizer, text, 0, len(text))
    shapes = [read.shapes[start] for start in read.starts]
    assert shapes == [
        pieces.FIRST_INITIAL, pieces.LOWER, pieces.INITIAL, pieces.MARK,
        pieces.FIRST_INITIAL, pieces.LOWER, pieces.INITIAL, pieces.MARK,
    ]  # fmt: skip


def test_text_without_words_gives_none(tokenizer):
    assert to_pieces(tokenizer, "   ", 0, 3).words == []


def test_a_name_ends_before_the_mark_of_a_genitive(tokenizer):
    text = "Mali’s army, O'Neill's, ISIL'S and don't"
    read = to_pieces(tokenizer, text, 0, len(text))
    assert [text[a:b] for a, b in read.words] == (
        ["Mali", "’s", "army", ",", "O'Neill", "'s", ",", "ISIL", "'S", "and", "don't"]
    )
