"""The pieces that make the learnt tables, on pairs small enough to work out by hand."""

from onrecord.text.romanise.transducer import Table, Transducer, encode_choices
from training.romanise_align import Aligner
from training.romanise_origin import is_other_style, own_shares
from training.romanise_scores import name_figures, word_figures
from training.romanise_tree import Tree

PAIRS = [
    ("كريم", "karim", 1.0),
    ("رحيم", "rahim", 1.0),
    ("كمال", "kamal", 1.0),
    ("جمال", "jamal", 1.0),
    ("سليم", "salim", 1.0),
]


def aligned():
    aligner = Aligner()
    aligner.train(PAIRS, 8)
    return [aligner.best(word, latin) for word, latin, _ in PAIRS]


def test_consonants_are_aligned_with_their_letters():
    for (word, _, _), found in zip(PAIRS, aligned(), strict=True):
        assert found is not None
        steps = dict(found[1])
        assert "".join(letter for letter, _ in found[1]) == word
        assert "m" in steps["م"]


def test_words_that_cannot_be_a_pair_are_not_aligned():
    aligner = Aligner()
    aligner.train(PAIRS, 3)
    assert aligner.best("كريم", "zzzz") is None


def test_the_tree_writes_what_it_was_grown_from():
    tree = Tree()
    for found in aligned():
        assert found is not None
        tree.add(found[1], 3.0)
    contexts = tree.pruned(least_count=1.0, least_gain=0.1)
    choices = sorted(set(contexts.values()) - {""})
    number = {text: place for place, text in enumerate(choices)} | {"": -1}
    model = Transducer(Table(contexts={key: number[text] for key, text in contexts.items()}, choices=choices, words={}))
    assert [model.best(word) for word, _, _ in PAIRS] == [latin for _, latin, _ in PAIRS]
    assert [model.forms(word)[0][0] for word, _, _ in PAIRS] == [latin for _, latin, _ in PAIRS]


def test_forms_come_cheapest_first_and_no_more_than_asked():
    table = Table(contexts={"a": 0}, choices=[encode_choices([("x", 0.6), ("y", 0.4)])], words={"a": "ex"})
    model = Transducer(table)
    forms = model.forms("aaa", width=3)
    assert forms[0][0] == "xxx"
    assert len(forms) == 3
    assert [cost for _, cost in forms] == sorted(cost for _, cost in forms)
    assert model.known("a") == ["ex"]
    assert model.known("b") == []


def test_names_of_the_region_are_told_from_foreign_ones():
    pairs = [
        ("حكيم", "hakim"),
        ("رحيم", "rahim"),
        ("عليم", "alim"),
        ("بوب", "pope"),
        ("بيتر", "peter"),
        ("فيكتور", "viktor"),
    ]
    shares = own_shares(pairs)
    assert min(shares[pair] for pair in pairs[:3]) > 0.5 > max(shares[pair] for pair in pairs[3:])


def test_styles_that_lists_seldom_use():
    assert is_other_style("منصور", "mansour")
    assert is_other_style("جمال", "gamal")
    assert not is_other_style("منصور", "mansur")


def test_figures_of_words():
    figures = word_figures(
        {"a": {"karim": 1}, "b": {"salim": 1}}, {"a": ["karim"], "b": ["kalim", "salem"]}.__getitem__
    )
    assert figures["exact 1"] == figures["exact 4"] == 0.5
    assert figures["consonants 1"] == 0.5
    assert figures["consonants 4"] == 1.0
    assert figures["letters wrong"] == 0.1  # one letter of ten


def test_figures_of_names():
    forms = {"one": ["abd al karim zadran"], "two": ["salim xan", "salim khan"]}
    figures = name_figures([("one", "Abdul Karim Zadran"), ("two", "SALIM KHAN")], forms.__getitem__)
    assert figures["words"] == 4
    assert figures["consonants 1"] == 0.75
    assert figures["consonants 4"] == figures["whole names"] == 1.0
