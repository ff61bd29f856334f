"""Names with brackets or an acronym, verbs told by their form, and quotations without a long lead."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from onrecord.model.vocab import MentionForm, MentionKind, Polarity
from onrecord.read.reader import Reader
from onrecord.record.scan import Scanner
from onrecord.store import open_store
from onrecord.testing.builders import make_document
from tests.unit.read.reading import claims, names, read
from tests.unit.record.held_record import add, entry, snapshot, view

TRADING = entry("un:TBe.001", "Tarvin (Port Orlan) Trading", kind=MentionKind.ORGANIZATION)
ACRONYM = entry("un:TBe.002", "TVRL", kind=MentionKind.ORGANIZATION)

LEAD = "Radu Vesk, whose men attacked camps, hospitals and churches in Orlan in February 2014, "


def quotes(kind, text):
    return [claim.span.quote for claim in claims(kind, text)]


def test_a_listing_behind_a_long_description_is_quoted_alone():
    assert quotes(DesignationClaim, LEAD + "was put on the UN list on 1 July 2015.") == [
        "was put on the UN list on 1 July 2015"
    ]


def test_a_listing_behind_a_short_description_is_quoted_with_its_subject():
    text = "Radu Vesk, the former minister, was put on the UN list on 1 July 2015."
    assert quotes(DesignationClaim, text) == [text[:-1]]


def test_a_birth_behind_a_source_is_quoted_from_the_source_on():
    text = "Radu Osman Vesk-Tarmona, according to the registrar, was born in Quarno."
    (claim,) = claims(IdentityClaim, text)
    assert claim.span.quote == "according to the registrar, was born in Quarno"
    assert names(read(text), claim.party) == ["Radu Osman Vesk-Tarmona"]


def test_two_words_say_nothing_without_their_subject():
    text = "Radu Vesk is on the UN list. Nadim Ostrel, who sold the ministry the trucks that everyone saw, is not."
    assert quotes(DesignationClaim, text)[1:] == [
        "Nadim Ostrel, who sold the ministry the trucks that everyone saw, is not"
    ]


@pytest.mark.parametrize("verb", ["handles", "arranges", "manufactures", "procures"])
def test_a_verb_ends_a_participle_behind_a_name(verb):
    (claim,) = claims(DesignationClaim, f"Tarvin Trading, listed by the UN in January 2013, {verb} parts for the army.")
    assert claim.span.quote == "Tarvin Trading, listed by the UN in January 2013"


def test_a_base_form_behind_a_is_a_noun():
    text = "Tarvin, a trading desk with an Orlanese legal form, was blacklisted by the UN in 2019."
    (claim,) = claims(DesignationClaim, text)
    assert names(read(text), *claim.parties) == ["Tarvin"]


def test_no_part_of_such_sentences_stops_the_reader():
    words = (LEAD + "was put on the UN list; its daughter (Tarvin (Quarno) Trading), a form, handles it.").split()
    for end in range(1, len(words) + 1):
        read(" ".join(words[:end]))


@pytest.fixture(scope="module")
def seen():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", TRADING, ACRONYM))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Tarvin (Port Orlan) Trading was listed by the UN in 2013.", "Tarvin (Port Orlan) Trading"),
        ("Tarvin (Quarno) Trading was listed by the UN in 2013.", ""),
        ("Tarvin (Port Orlan) was listed by the UN in 2013.", ""),
        ("TVRL was listed by the UN in 2013.", "TVRL"),
        ("The TVRL Network was listed by the UN in 2013.", "TVRL"),
        ("TVRL Quarno was listed by the UN in 2013.", ""),
    ],
)
def test_names_of_the_record_go_on_through_brackets_and_behind_acronyms(seen, text, named):
    (reading,) = Reader(Scanner(seen))([make_document(text)])
    quoted = [m.span.quote for m in reading.mentions if m.form is MentionForm.NAMED]
    assert (named in quoted[0]) if named else not {"TVRL", "Tarvin (Port Orlan) Trading"} & set(quoted)
    if named:
        assert reading.claims[0].span.quote == text[:-1]


def test_an_open_bracket_ends_no_name(seen):
    words = "Tarvin ( Port Orlan ) Trading ( was listed".split()
    for end in range(1, len(words) + 1):
        Reader(Scanner(seen))([make_document(" ".join(words[:end]))])


def test_a_row_of_names_put_on_a_list_is_one_listing():
    text = "The UN added Radu Vesk, Nadim Ostrel and Sela Marn to its list in 2012."
    (claim,) = claims(DesignationClaim, text)
    assert names(read(text), *claim.parties) == ["Radu Vesk", "Nadim Ostrel", "Sela Marn"]
    assert claim.span.quote == text[:-1]


def test_a_description_between_the_name_and_its_list_is_no_row():
    text = "The UN added Radu Vesk, commander of the Ostrel Brigade, in 2012."
    assert all(names(read(text), *claim.parties) == ["Radu Vesk"] for claim in claims(DesignationClaim, text))


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("That Radu Vesk is on the UN list is not in dispute.", Polarity.POSITIVE),
        ("Radu Vesk is not on the UN list.", Polarity.NEGATIVE),
    ],
)
def test_what_is_not_in_dispute_is_so(text, polarity):
    assert [claim.polarity for claim in claims(DesignationClaim, text)] == [polarity]


def test_who_is_told_apart_is_no_part_of_the_name():
    text = "Unlike Radu Vesk, Nadim Ostrel did not escape the UN list."
    assert "Unlike Radu Vesk" not in [m.span.quote for m in read(text).mentions]


def test_a_thought_behind_a_comma_is_quoted_with_what_it_judges():
    (claim,) = read("The recognition will not arrive before ten years, I think.").claims
    assert claim.span.quote.startswith("The recognition will not arrive before ten years")


def test_a_name_in_commas_behind_its_noun_is_quoted_with_what_it_does():
    text = "Tarvin Trading is a holding; its daughter, Ostrel Metallurgy Industries, makes centrifuge components."
    assert text[text.index("its") : -1] in [claim.span.quote for claim in read(text).claims]
    words = text.split()
    for end in range(1, len(words) + 1):
        read(" ".join(words[:end]))


@pytest.mark.parametrize("opener", ["Sure", "Alas", "Thus"])
def test_a_short_word_before_a_description_is_a_name_unless_it_is_known(opener):
    text = "{}, a trading desk in Quarno, was blacklisted by the UN in 2019."
    assert names(read(text.format("Orsk")), *claims(DesignationClaim, text.format("Orsk"))[0].parties) == ["Orsk"]
    assert opener not in [m.span.quote for m in read(text.format(opener)).mentions]


@pytest.mark.parametrize("source", ["", ", according to a handout,"])
def test_the_only_one_of_a_kind_is_listed_with_the_words_for_whom(source):
    text = f"Radu Vesk is{source} the only minister whom the Security Council has sanctioned."
    (claim,) = read(text).claims
    assert isinstance(claim, DesignationClaim)
    assert (claim.span.quote, names(read(text), *claim.parties)) == (text[:-1], ["Radu Vesk"])


def test_a_relative_clause_on_another_is_a_claim_of_its_own():
    text = "Radu Vesk is the brother of Nadim Ostrel, whom the Security Council has sanctioned."
    assert [claim.span.quote for claim in claims(DesignationClaim, text)] == [
        "whom the Security Council has sanctioned"
    ]


def test_is_before_a_source_and_a_predicate_is_no_ellipsis():
    text = "Nadim Ostrel is not on the UN list. Radu Vesk is, according to a handout, a trader in Quarno."
    assert len(claims(DesignationClaim, text)) == 1
    text = "Nadim Ostrel is not on the UN list. Radu Vesk is, according to a handout."
    assert [claim.polarity for claim in claims(DesignationClaim, text)] == [Polarity.NEGATIVE, Polarity.POSITIVE]


def test_a_name_behind_a_noun_for_a_group_is_the_groups():
    kinds = {m.span.quote: m.kind for m in read("He guides the brigade Tarvin Ostrel and keeps the port.").mentions}
    assert kinds["Tarvin Ostrel"] is MentionKind.ORGANIZATION
    kinds = {m.span.quote: m.kind for m in read("He left the brigade Tarvin Ostrel commands.").mentions}
    assert kinds["Tarvin Ostrel"] is MentionKind.PERSON


def test_a_source_without_commas_leaves_the_relative_clause_whole():
    behind = "who according to the entry is serving ninety-seven years in a prison of Quarno."
    text = f"Radu Vesk is on the UN list. So is his son Pavel Vesk, {behind}"
    quoted = [claim.span.quote for claim in read(text).claims]
    assert "So is his son Pavel Vesk" in quoted
    assert not any(quote.endswith("who") for quote in quoted)
