"""The resolver on a small record of invented parties: brothers, weak names, mononyms, namesakes."""

import pytest

from onrecord.model.document import Mention
from onrecord.model.entity import Link
from onrecord.model.record import Name
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import MentionForm, MentionKind, NameQuality, Outcome
from onrecord.read.reader import Reader
from onrecord.record.scan import Scanner
from onrecord.resolve import resolve
from onrecord.store import open_store
from onrecord.testing.builders import make_document
from tests.unit.record.held_record import add, entry, snapshot, view

BRIGADE = entry("un:TBe.001", "Tarvin Brigade", kind=MentionKind.ORGANIZATION)
RADU = entry("un:TBi.002", "Radu Vesk", born_at=("Belmora",), titles=("Tarvin Brigade commander",))
PAVEL = entry("un:TBi.003", "Pavel Vesk", born_at=("Belmora",))
ELDER = entry("un:TBi.004", "Osman Teral", born_at=("Lakeside",))
YOUNGER = entry("un:TBi.005", "Osman Teral", born_at=("Belmora",))
QUIET = entry("un:TBi.006", "Ilya Sorn Markov", born_at=("Lakeside",))
COMMANDER = entry("un:TBi.008", "Khalmurad Veskarov", titles=("Tarvin Brigade commander",))
FATHER = entry("un:TBi.009", "Stefan Orlan Moreth", born_at=("Lakeside",), born=(parse_edtf("1952-03-04"),))
SON = entry("un:TBi.010", "Stefan Iven Orlan Kert", born=(parse_edtf("1990-06-21"),))
WEAK = Name(text="Abu Falk", quality=NameQuality.WEAK)


@pytest.fixture(scope="module")
def seen():
    weak = entry("un:TBi.007", "Dorin Falken", born_at=("Belmora",))
    weak = type(weak)(source=weak.source, id=weak.id, kind=weak.kind, names=(*weak.names, WEAK), born_at=weak.born_at)
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", BRIGADE, RADU, PAVEL, ELDER, YOUNGER, QUIET, weak, COMMANDER, FATHER, SON))
        yield view(store, "2021-08-19")


def links(seen, text: str, language: str = "en") -> dict[str, Link]:
    """The links of the named mentions of a text, by their words."""
    resolution = resolve(Reader(Scanner(seen))([make_document(text, language=language)]), seen)[0]
    rows: list[tuple[Mention, Link]] = list(zip(resolution.reading.mentions, resolution.links, strict=True))
    return {mention.span.quote: link for mention, link in rows if mention.form is MentionForm.NAMED}


def refs(link: Link) -> list[str]:
    return [candidate.entity.refs[0] for candidate in link.candidates]


def test_there_is_one_link_a_mention_in_order(seen):
    readings = Reader(Scanner(seen))([make_document("Radu Vesk left Belmora. He was ill.")])
    resolution = resolve(readings, seen)[0]
    assert [link.mention_id for link in resolution.links] == [m.id for m in resolution.reading.mentions]


def test_an_organisation_is_linked_by_its_name(seen):
    link = links(seen, "The Tarvin Brigade left.")["The Tarvin Brigade"]
    assert link.outcome is Outcome.LINKED
    assert refs(link) == ["un:TBe.001"]


def test_a_person_is_linked_by_name_and_a_corroborator(seen):
    link = links(seen, "Radu Vesk was born in Belmora.")["Radu Vesk"]
    assert link.outcome is Outcome.LINKED
    assert len(link.candidates[0].reasons) > 1


def test_a_person_s_name_alone_does_not_link(seen):
    assert links(seen, "Radu Vesk left yesterday.")["Radu Vesk"].outcome is Outcome.AMBIGUOUS


def test_brothers_are_told_apart_by_their_given_names(seen):
    found = links(seen, "Radu Vesk and Pavel Vesk were born in Belmora.")
    assert refs(found["Radu Vesk"]) == ["un:TBi.002"]
    assert refs(found["Pavel Vesk"]) == ["un:TBi.003"]


def test_an_unlisted_brother_is_not_the_listed_one(seen):
    assert links(seen, "Nadia Vesk was born in Belmora.")["Nadia Vesk"].outcome is Outcome.NIL


def test_a_family_name_with_two_bearers_in_the_text_is_linked_to_neither(seen):
    found = links(seen, "Radu Vesk and Pavel Vesk were born in Belmora. Later they followed Vesk to Lakeside.")
    assert found["Vesk"].outcome is not Outcome.LINKED


def test_a_family_name_joins_its_only_bearer_in_the_text(seen):
    found = links(seen, "Radu Vesk was born in Belmora. Later they followed Vesk to Lakeside.")
    assert refs(found["Vesk"]) == ["un:TBi.002"]


def test_two_entries_of_one_name_leave_it_ambiguous(seen):
    link = links(seen, "Osman Teral left yesterday.")["Osman Teral"]
    assert link.outcome is Outcome.AMBIGUOUS
    assert sorted(refs(link)) == ["un:TBi.004", "un:TBi.005"]


def test_a_fact_of_one_of_two_bearers_links_the_name(seen):
    assert refs(links(seen, "Osman Teral was born in Belmora.")["Osman Teral"]) == ["un:TBi.005"]


def test_a_weak_alias_links_nobody(seen):
    found = links(seen, "Abu Falk was born in Belmora.")
    assert all(link.outcome is not Outcome.LINKED for link in found.values())


def test_a_mononym_links_nobody(seen):
    assert links(seen, "They followed Vesk to Belmora.")["Vesk"].outcome is Outcome.NIL


def test_a_part_of_a_longer_name_is_shown_as_a_candidate_only(seen):
    link = links(seen, "Ilya Markov left yesterday.")["Ilya Markov"]
    assert link.outcome is Outcome.AMBIGUOUS
    assert refs(link) == ["un:TBi.006"]


def test_a_place_is_no_party(seen):
    assert links(seen, "Radu Vesk was born in Belmora.")["Belmora"].outcome is Outcome.NIL


def test_a_name_spelt_otherwise_is_linked_with_a_strong_corroborator(seen):
    link = links(seen, "Kalmurad Weskarov, the Tarvin Brigade commander, left.")["Kalmurad Weskarov"]
    assert link.outcome is Outcome.LINKED
    assert refs(link) == ["un:TBi.008"]
    assert "spelt otherwise" in link.candidates[0].reasons[0]


def test_a_name_spelt_otherwise_is_nobody_without_a_corroborator(seen):
    assert links(seen, "Kalmurad Weskarov left.")["Kalmurad Weskarov"].outcome is Outcome.NIL


def test_a_brother_s_name_is_no_other_spelling(seen):
    link = links(seen, "Temurad Veskarov, the Tarvin Brigade commander, left.")["Temurad Veskarov"]
    assert link.outcome is Outcome.NIL


def test_a_name_in_another_script_is_linked_with_a_strong_corroborator(seen):
    found = links(seen, "Командир группы Tarvin Brigade Халмурад Вескаров был Tarvin Brigade commander.")
    link = found["Халмурад Вескаров"]
    assert link.outcome is Outcome.LINKED
    assert refs(link) == ["un:TBi.008"]


def test_a_month_of_listing_corroborates_a_name_in_another_script(tmp_path):
    """A listing `since April 2019` that the list dates to that month tells one entry from another."""
    one = entry("un:TBi.011", "Sultan Aziz Teral", listed_on="2019-04-26")
    with open_store(tmp_path / "held.sqlite") as store:
        add(store, snapshot("2020-12-01", one))
        held = view(store, "2021-08-19")
        right = links(held, "Султан Азиз Терал находится под санкциями ООН с апреля 2019 года.", "ru")
        wrong = links(held, "Султан Азиз Терал находится под санкциями ООН с мая 2016 года.", "ru")
    assert right["Султан Азиз Терал"].outcome is Outcome.LINKED
    assert wrong["Султан Азиз Терал"].outcome is not Outcome.LINKED


FAMILY = "Stefan Orlan, born in Lakeside on 4 March 1952, rules. His son Stefan Iven Orlan Kert was born in 1990."


def test_a_father_is_not_taken_for_the_son_whose_longer_name_comes_later(seen):
    found = links(seen, FAMILY)
    assert refs(found["Stefan Orlan"]) == ["un:TBi.009"]
    assert refs(found["Stefan Iven Orlan Kert"]) == ["un:TBi.010"]


def test_a_short_name_after_father_and_son_is_linked_to_neither(seen):
    assert links(seen, f"{FAMILY} Mr Orlan said that he was ill.")["Orlan"].outcome is not Outcome.LINKED


def test_a_year_in_another_sentence_is_no_birth_of_this_person(seen):
    found = links(seen, "Ilya Sorn Markov left. The club was opened in 1952 by Stefan Orlan Moreth's aunt. It closed.")
    assert found["Ilya Sorn Markov"].outcome is not Outcome.LINKED
    alone = links(seen, "Stefan Orlan Moreth left. The club was opened in 1952.")
    assert alone["Stefan Orlan Moreth"].outcome is not Outcome.LINKED


def test_the_birth_of_somebody_else_in_the_sentence_is_not_this_person_s(seen):
    found = links(seen, "Nadia Vesk, born in 1952, met Stefan Orlan Moreth.")
    assert found["Stefan Orlan Moreth"].outcome is not Outcome.LINKED


ARABIC = entry("un:TBi.020", "Samir Tarvini")
ARABIC = type(ARABIC)(
    source=ARABIC.source,
    id=ARABIC.id,
    kind=ARABIC.kind,
    names=(*ARABIC.names, Name(text="سمير الترفيني", quality=NameQuality.GOOD)),
    born_at=("Belmora",),
)
FRONT = entry("un:TBe.021", "Северный Фронт", kind=MentionKind.ORGANIZATION)


@pytest.fixture(scope="module")
def scripts():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", ARABIC, FRONT))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("ar", "قال سمير الترفيني ذلك.", "سمير الترفيني"),
        ("ar", "التقى الوفد بسمير الترفيني في المدينة.", "سمير الترفيني"),  # joined to `with`
        ("fa", "سمیر الترفینی گفت که رفته است.", "سمیر الترفینی"),  # Persian letters
    ],
)
def test_a_name_in_its_own_script_is_found_and_needs_a_corroborator(scripts, language, text, quote):
    link = links(scripts, text, language)[quote]
    assert link.outcome is Outcome.AMBIGUOUS
    assert [one.entity.name for one in link.candidates] == ["Samir Tarvini"]


def test_an_organisation_is_found_in_another_case(scripts):
    found = links(scripts, "Он связан с «Северным Фронтом».", "ru")
    assert [link.outcome for link in found.values()] == [Outcome.LINKED]


MINISTER = entry("un:TBi.022", "Pavel Osman Terrik", titles=("Minister of Agriculture",))


@pytest.fixture(scope="module")
def ministers():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", MINISTER))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("text", "spoken_for"),
    [
        ("Pavel Terrik, ministre de l'Agriculture, est parti.", True),
        ("Pavel Terrik est parti.", False),
    ],
)
def test_a_portfolio_in_another_language_speaks_for_a_person(ministers, text, spoken_for):
    reasons = links(ministers, text, "fr")["Pavel Terrik"].candidates[0].reasons
    assert any(reason.startswith("post: Minister of Agriculture") for reason in reasons) is spoken_for


VESSEL = entry("un:TBx.030", "KESTREL", kind=MentionKind.OTHER)


def test_a_ship_s_name_is_not_the_first_of_a_person_s(tmp_path):
    with open_store(tmp_path / "held.sqlite") as store:
        add(store, snapshot("2020-12-01", VESSEL))
        held = view(store, "2021-08-19")
        person = links(held, "Kestrel Morven, the third of them, was delisted.")
        ship = links(held, "They boarded the Kestrel in Belmora.")
    assert all(link.outcome is not Outcome.LINKED for link in person.values())
    assert [refs(link) for link in ship.values() if link.outcome is Outcome.LINKED] == [["un:TBx.030"]]


def test_a_weak_name_of_somebody_else_leaves_the_full_name_of_its_chain_to_be_found():
    stranger = entry("un:TBi.020", "Dorin Falken")
    weak = Name(text="Veskaret", quality=NameQuality.WEAK)
    stranger = type(stranger)(source="un", id=stranger.id, kind=stranger.kind, names=(*stranger.names, weak))
    told = entry("un:TBi.021", "TARIQ VESKARET", born_at=("Belmora",), born=(parse_edtf("1956-07-01"),))
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", stranger, told))
        text = "Tarek Veskaret was born in Belmora on 1 July 1956. Veskaret is still there."
        found = links(view(store, "2021-08-19"), text)
    assert refs(found["Tarek Veskaret"]) == ["un:TBi.021"]


def test_a_family_name_stands_first_where_the_list_says_where_somebody_is_from():
    here = entry("ofac:501", "Lintong SORN", born_at=("Belmora, China",), programmes=("HK-EO13936",))
    there = entry("ofac:502", "Radu TERAL", born_at=("Belmora, Bulgaria",), programmes=("BALKANS",))
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", here, there, source="ofac"))
        seen = view(store, "2021-08-19")
        assert refs(links(seen, "Sorn Lintong was born in Belmora.")["Sorn Lintong"]) == ["ofac:501"]
        assert links(seen, "Teral Radu was born in Belmora.")["Teral Radu"].outcome is Outcome.NIL
