"""Statements of list entries: fields, titles, and what the sentences of narratives say."""

import pytest

from onrecord.model.record import (
    AttributeStatement,
    DateValue,
    Entry,
    ListingStatement,
    Name,
    RemarkStatement,
    RoleStatement,
    Snapshot,
    Statement,
    TieStatement,
)
from onrecord.model.vocab import MentionKind, NameQuality, Relation, RoleClass
from onrecord.record.lists import read_list
from onrecord.record.narrative import statements_from_entry
from onrecord.record.narrative_text import split_sentences
from tests.shared import SHARED, needs_shared

SNAPSHOT = Snapshot(source="un", date="2021-02-03", sha256="", entries=1)


def state(remarks: str = "", *, person: bool = True, source: str = "un", **fields: object) -> tuple[Statement, ...]:
    values: dict[str, object] = {
        "source": source,
        "id": "XTi.001" if person else "XTe.010",
        "kind": MentionKind.PERSON if person else MentionKind.ORGANIZATION,
        "names": (Name(text="ARVEN TOMAL" if person else "MARSH BROTHERHOOD"),),
        "remarks": remarks,
    }
    return statements_from_entry(Entry(**(values | fields)), SNAPSHOT)  # type: ignore[arg-type]


def roles(remarks: str, *, person: bool = True, source: str = "un") -> list[tuple[str, str, str | None, bool]]:
    return [
        (found.subject.removeprefix("ref:"), found.role.value, found.organization, found.functional)
        for found in state(remarks, person=person, source=source)
        if isinstance(found, RoleStatement)
    ]


def ties(remarks: str, *, person: bool = True) -> list[tuple[str, str, str]]:
    return [
        (found.subject.removeprefix("ref:"), found.relation.value, found.other)
        for found in state(remarks, person=person)
        if isinstance(found, TieStatement)
    ]


def attributes(remarks: str, *, person: bool = False) -> list[tuple[str, str]]:
    return [
        (found.attribute, found.value)
        for found in state(remarks, person=person)
        if isinstance(found, AttributeStatement)
    ]


ME, BODY = "un:XTi.001", "un:XTe.010"


def test_fields_become_statements_with_their_passage() -> None:
    statements = state(
        listed_on="2011-02-09",
        programmes=("Testland",),
        born=(DateValue(edtf="1966-01-01"),),
        updated_on=("2012-06-01", "2022-01-01"),
        names=(Name(text="ARVEN TOMAL"), Name(text="Abu Arven", quality=NameQuality.WEAK)),
    )
    listing = next(found for found in statements if isinstance(found, ListingStatement))
    assert (listing.authority, listing.programme, listing.since) == ("un", "Testland", "2011-02-09")
    assert (listing.cite.ref, listing.cite.snapshot, listing.cite.field) == (ME, "2021-02-03", "LISTED_ON")
    assert listing.cite.published == "2012-06-01"
    alias = next(found for found in statements if isinstance(found, AttributeStatement) and found.attribute == "alias")
    assert (alias.value, alias.note) == ("Abu Arven", "low quality")


def test_statements_keep_their_ids_from_snapshot_to_snapshot() -> None:
    entry = Entry(
        source="un", id="XTi.001", kind=MentionKind.PERSON, names=(Name(text="A B"),), remarks="Son of C (XTi.002)."
    )
    later = Snapshot(source="un", date="2022-01-01", sha256="", entries=1)
    first, second = statements_from_entry(entry, SNAPSHOT), statements_from_entry(entry, later)
    assert [found.id for found in first] == [found.id for found in second]


def test_abbreviations_end_no_sentence() -> None:
    text = "Arrested in Feb. 2010 by Col. Ato. Known as a.k.a. Bo. Formed in Aug. 2014.Associated with X (XTe.011)."
    assert split_sentences(text) == (
        "Arrested in Feb. 2010 by Col. Ato.",
        "Known as a.k.a. Bo.",
        "Formed in Aug. 2014.",
        "Associated with X (XTe.011).",
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Heading the Marsh Brotherhood (XTe.010) as of late 2012.", [(ME, "head", "ref:un:XTe.010", True)]),
        (
            "Founder and leader of Hill League (XTe.011).",
            [(ME, "founder", "ref:un:XTe.011", False), (ME, "head", "ref:un:XTe.011", True)],
        ),
        ("Former leader of Hill League (XTe.011).", [(ME, "head", "ref:un:XTe.011", False)]),
        ("A leader of Hill League (XTe.011).", [(ME, "senior", "ref:un:XTe.011", False)]),
        ("Senior member of Hill League (XTe.011), which is elsewhere.", [(ME, "senior", "ref:un:XTe.011", False)]),
        ("Finance emir of Hill League (XTe.011).", [(ME, "officer", "ref:un:XTe.011", False)]),
        ("Leader of Hill League (XTe.011) for southern Eastland.", [(ME, "head", "ref:un:XTe.011", False)]),
        (
            "Chief of suicide operations for Marsh Brotherhood (XTe.010) under Belo Tomal (XTi.002).",
            [(ME, "officer", "ref:un:XTe.010", False)],
        ),
        ("Emir of Far-speaking militants of Hill League (XTe.011).", [(ME, "officer", "ref:un:XTe.011", False)]),
        ("Arrest warrant issued by the investigating judge of the Eastland Court.", []),
        ("Leader of an Eastland-based organization that does things.", [(ME, "officer", None, False)]),
        ("Member of the Torim Abal tribe.", []),
        ("Eastland-based Hill League (XTe.011) facilitator.", [(ME, "other", "ref:un:XTe.011", False)]),
    ],
)
def test_roles_in_the_entry_of_a_person(sentence: str, expected: list[tuple[str, str, str | None, bool]]) -> None:
    assert roles(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Founded by Belo Tomal (XTi.002) and currently headed by his son Arven Tomal (XTi.001).",
            [("un:XTi.002", "founder", "ref:un:XTe.010", False), (ME, "head", "ref:un:XTe.010", True)],
        ),
        ("Current leader is Belo Tomal (XTi.002).", [("un:XTi.002", "head", "ref:un:XTe.010", True)]),
        ("Its former leader was Belo Tomal (deceased).", [("name:Belo Tomal", "head", "ref:un:XTe.010", False)]),
        ("Owned by Belo Tomal (XTi.002).", [("un:XTi.002", "owner", "ref:un:XTe.010", False)]),
        ("Owned or controlled by Hill Works.", []),
        (
            "Associated with Belo Tomal (XTi.002) who is the leader of Marsh Brotherhood.",
            [("un:XTi.002", "head", "ref:un:XTe.010", True)],
        ),
        (
            "Cato Bel (XTi.003) succeeded Belo Tomal (XTi.002) as the overall leader of the group.",
            [
                ("un:XTi.003", "head", "ref:un:XTe.010", True),
                ("un:XTi.002", "head", "ref:un:XTe.010", False),
            ],
        ),
    ],
)
def test_roles_in_the_entry_of_a_body(sentence: str, expected: list[tuple[str, str, str | None, bool]]) -> None:
    assert roles(sentence, person=False) == expected


def test_an_as_of_date_is_a_note_and_since_is_a_date() -> None:
    as_of, since = (
        next(found for found in state(sentence) if isinstance(found, RoleStatement))
        for sentence in (
            "Leader of Hill League (XTe.011) as of late 2012.",
            "Leader of Hill League (XTe.011) since March 2016.",
        )
    )
    assert (as_of.since, as_of.note) == (None, "as of late 2012")
    assert (since.since, since.note) == ("2016-03", "")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Linked to Hill League (XTe.011), Union of the Sea and Land (USL) (XTe012), and Port Guard (XTe.013).",
            ["ref:un:XTe.011", "ref:un:XTe.012", "ref:un:XTe.013"],
        ),
        ("Linked to Sea Union (SU), listed as Hill League (XTe.011).", ["ref:un:XTe.011"]),
        ("Linked to Sea Union (listed as Hill League (XTe.011)).", ["ref:un:XTe.011"]),
        ("Linked to Hill League (XTe.011) and Cato Bel (deceased).", ["ref:un:XTe.011", "name:Cato Bel"]),
        ("Linked to Belo Tomal (XTi.002) who is the leader of Hill League.", ["ref:un:XTi.002"]),
    ],
)
def test_lists_of_parties_give_one_tie_each(sentence: str, expected: list[str]) -> None:
    found = [other for _, relation, other in ties(sentence, person=False) if relation == "linked_to"]
    assert found == expected


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        ("Splinter group of Hill League (XTe.011).", "splinter_of"),
        ("Affiliate of Hill League (XTe.011).", "affiliated_with"),
        ("Pledged allegiance to Hill League (XTe.011) in May 2015.", "pledged_to"),
        ("Humanitarian wing of Hill League (XTe.011).", "part_of"),
        ("Provided financial support to Hill League (XTe.011).", "finances"),
    ],
)
def test_words_of_a_tie(sentence: str, relation: str) -> None:
    assert ties(sentence, person=False) == [(BODY, relation, "ref:un:XTe.011")]


def test_a_denied_tie_is_denied_and_a_past_one_is_former() -> None:
    denied, past = (
        next(found for found in state(sentence, person=False) if isinstance(found, TieStatement))
        for sentence in (
            "Not affiliated with Hill League (XTe.011).",
            "Previously associated with Hill League (XTe.011).",
        )
    )
    assert denied.denied
    assert not past.denied
    assert past.note == "former"


def test_what_others_did_is_no_tie_of_the_entry() -> None:
    sentence = "Umbrella of Eastland groups that pledged allegiance to Hill League (XTe.011)."
    assert ties(sentence, person=False) == []


def test_each_kin_is_tied_by_its_own_word() -> None:
    assert sorted(ties("Brother of Belo Tomal (XTi.002) and uncle of Cato Bel (XTi.003).")) == [
        (ME, Relation.RELATIVE_OF.value, "ref:un:XTi.003"),
        (ME, Relation.SIBLING_OF.value, "ref:un:XTi.002"),
    ]


def test_private_relatives_and_contact_data_are_left_out() -> None:
    remarks = "Mother’s name is Ada Tomal. Father's name is Udo Tomal. Reachable at someone@example.org today."
    assert "Ada" not in repr(state(remarks))
    assert "Udo" not in repr(state(remarks))
    assert "example.org" not in repr(state(remarks))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Emerged in northern Eastland in the 1980s.", [("founded", "198X"), ("founded_at", "northern Eastland")]),
        ("Was founded in December 2011 by Iya Gal (XTi.002).", [("founded", "2011-12")]),
        ("The group was formed in 2007.", [("founded", "2007")]),
        ("Hill League was formed in early 2011 by others.", []),
        ("Based in Oldtown and Newtown, Eastland.", [("location", "Oldtown and Newtown, Eastland")]),
        ("Operations in Eastland and Northland.", [("operates_in", "Eastland and Northland")]),
    ],
)
def test_facts_about_a_body(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert attributes(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Reportedly deceased as of 2013.", "../2013"),
        ("Confirmed assassinated by others on 9 November 2008.", "2008-11-09"),
        ("Killed on 3 Dec. 2016 in Oldtown.", "2016-12-03"),
    ],
)
def test_deaths(sentence: str, value: str) -> None:
    assert attributes(sentence, person=True) == [("died", value)]


@pytest.mark.parametrize(
    ("title", "role", "place", "note"),
    [
        ("Minister of Roads under the Taliban regime", RoleClass.MINISTER, "", "former: under the Taliban regime"),
        ("Deputy Minister of Roads", RoleClass.DEPUTY, "", ""),
        ("Governor of Eastland Province", RoleClass.GOVERNOR, "Eastland Province", ""),
        ("Served as Testland Ambassador to Northland", RoleClass.AMBASSADOR, "Northland", ""),
        ("Former Director of Hill Works", RoleClass.DIRECTOR, "", "former"),
    ],
)
def test_titles_become_roles(title: str, role: RoleClass, place: str, note: str) -> None:
    (found,) = (item for item in state(titles=(title,)) if isinstance(item, RoleStatement))
    assert (found.role, found.place, found.note, found.title) == (role, place, note, title)


@pytest.mark.parametrize("title", ["Maulavi", "Haji", "Major General", "Dr."])
def test_forms_of_address_are_no_roles(title: str) -> None:
    assert not any(isinstance(item, RoleStatement) for item in state(titles=(title,)))


def test_a_sentence_no_rule_reads_is_kept_as_a_remark_with_its_ids() -> None:
    (remark,) = (
        item for item in state("Received a boat from Hill League (XTe.011).") if isinstance(item, RemarkStatement)
    )
    assert remark.mentions == ("ref:un:XTe.011",)
    assert state("Review pursuant to resolution 1822 (2008) was concluded on 8 Jun. 2010.") == state()


def test_linked_to_names_of_ofac_become_ties() -> None:
    statements = state(source="ofac", id="101", linked_to=("HILL TRADING, S.A.",))
    (tie,) = (item for item in statements if isinstance(item, TieStatement))
    assert (tie.subject, tie.relation, tie.other) == ("ref:ofac:101", Relation.LINKED_TO, "name:HILL TRADING, S.A.")


@needs_shared
def test_the_haqqani_entries_of_the_real_list() -> None:
    load = read_list(SHARED / "lists" / "un" / "2020-12-08_Lcrs123")
    entries = {entry.id: entry for entry in load.entries}
    network = statements_from_entry(entries["TAe.012"], load.snapshot)
    heads = {item.subject for item in network if isinstance(item, RoleStatement) and item.functional}
    linked = [item.other for item in network if isinstance(item, TieStatement) and item.relation is Relation.LINKED_TO]
    assert heads == {"ref:un:TAi.144"}
    assert linked == [f"ref:un:{ref}" for ref in ("QDe.004", "QDe.010", "QDe.132", "QDe.096", "QDe.019")]
    khalil = statements_from_entry(entries["TAi.150"], load.snapshot)
    assert not any(isinstance(item, AttributeStatement) and item.attribute == "died" for item in khalil)
    assert {item.relation.value: item.other for item in khalil if isinstance(item, TieStatement)} == {
        "member_of": "ref:un:TAe.012",
        "sibling_of": "ref:un:TAi.040",
        "relative_of": "ref:un:TAi.144",
    }


@needs_shared
def test_every_sentence_of_the_real_lists_gives_something_or_is_left_out_on_purpose() -> None:
    load = read_list(SHARED / "lists" / "un" / "2020-12-08_Lcrs123")
    statements = [item for entry in load.entries for item in statements_from_entry(entry, load.snapshot)]
    typed = sum(isinstance(item, TieStatement | RoleStatement) for item in statements)
    assert len({item.id for item in statements}) == len(statements)
    assert typed > 1000
