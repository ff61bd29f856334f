"""Agreements from outside: clauses found in a text, drafts that a person reviews, exports of PA-X and PAM."""

import re
import tomllib

import pytest
from msgspec.structs import replace

from onrecord.errors import InputError, RecordError
from onrecord.model.undertaking import Agreement, Commitment
from onrecord.record.agreements import draft_commitments, read_agreements_table, with_text
from onrecord.record.agreements.texts import locate
from onrecord.record.combine import combine_agreements
from onrecord.record.files import check_record_file
from tests.shared import ROOT

TEXT = """River Agreement
signed at Riverton on June 1, 1931

Part One

1. The River Board shall keep the bridges in repair within two years.

2. The Valley Council shall not host any armed band, nor permit it to train on the islands.

Part Two

1. The River Board may close the bridges at night.

2. The parties shall endeavour to settle disputes by talks.
"""


def accord(*clauses: str, certainty: str = "memory") -> Agreement:
    commitments = tuple(
        Commitment(
            id=f"river/{number}", clause=clause, paraphrase="It is so.", bearer="board", modality="must",
            certainty=certainty,
        )
        for number, clause in enumerate(clauses)
    )  # fmt: skip
    return Agreement(
        id="river", title="River Agreement", names=("River Agreement",), date="1931-06-01", commitments=commitments
    )


@pytest.mark.parametrize(
    ("clause", "after"),
    [
        ("Part One, 2", "2. "),
        ("Part Two, 2", "settle"),
        ("Part II, 1", "close the bridges"),
        ("part 1, 1", "in repair"),
        ("Opening", "River Agreement"),
    ],
)
def test_a_pointer_leads_to_its_place(clause, after):
    place = locate(clause, TEXT)
    assert place is not None
    if after != "2. ":
        assert after in TEXT[place : place + 60]


@pytest.mark.parametrize("clause", ["Part Three, 1", "Part One, 3", "Part One, 5", "Annex A", "Security, 2"])
def test_a_pointer_that_the_text_does_not_have_is_not_found(clause):
    assert locate(clause, TEXT) is None


def test_an_item_is_looked_for_within_its_own_part():
    first, second = locate("Part One, 1", TEXT), locate("Part Two, 1", TEXT)
    assert first is not None
    assert second is not None
    assert first < TEXT.index("Part Two") < second


def test_a_text_lifts_the_clauses_that_are_found_in_it_and_no_other():
    located = with_text(accord("Part One, 1", "Part Nine, 1"), TEXT, whole=True)
    assert [c.certainty for c in located.agreement.commitments] == ["full-text", "memory"]
    assert (located.found, located.missed) == (("Part One, 1",), ("Part Nine, 1",))
    assert located.agreement.text_complete
    assert not with_text(accord("Part One, 1"), TEXT, whole=False).agreement.text_complete


def test_the_text_of_something_else_is_refused():
    with pytest.raises(InputError, match="does not look like the text"):
        with_text(accord("Part One, 1"), "A recipe for bread.\n\nPart One\n\n1. Take flour.\n", whole=True)


def test_what_a_text_lifts_takes_the_place_of_what_was_held():
    held = accord("Part One, 1", "Part Nine, 1")
    lifted = with_text(held, TEXT, whole=True).agreement
    for order in ((held, lifted), (lifted, held)):
        combined = combine_agreements(order)[0]
        assert [c.certainty for c in combined.commitments] == ["full-text", "memory"]
        assert combined.text_complete


def test_tellings_that_differ_in_substance_stay_side_by_side():
    held = accord("Part One, 1")
    other = replace(held, commitments=(replace(held.commitments[0], paraphrase="It is otherwise."),))
    assert len(combine_agreements([held, other])[0].commitments) == 2


# Drafts


def draft() -> str:
    return draft_commitments(TEXT, agreement="river", parties=["River Board", "Valley Council"], date="1931-06-01")


def test_a_draft_proposes_modality_party_act_and_pointer():
    rows = tomllib.loads(draft())["commitment"]
    assert [(row["clause"], row["modality"], row["bearer"]) for row in rows] == [
        ("Part One, 1", "must", "River Board"),
        ("Part One, 2", "must_not", "Valley Council"),
        ("Part Two, 1", "may", "River Board"),
        ("Part Two, 2", "must_try", ""),
    ]
    assert "tie.hosts" in rows[1]["action"]
    assert rows[0]["kind"] == "achievement"


def test_nothing_unreviewed_enters_the_record():
    faults = check_record_file(draft().encode(), "river.toml")
    assert len([fault for fault in faults if fault.field == "reviewed"]) == 4
    assert all(fault.where for fault in faults)


def test_a_reviewed_draft_loads():
    text = "\n".join(line for line in draft().splitlines() if line != "reviewed = false")
    text = text.replace('until = ""  # the deadline that the sentence sets', "until = 1933-06-01")
    assert check_record_file(text.encode(), "river.toml") == []


@pytest.mark.parametrize(
    "hostile", ['The "A" shall \\ do.', "A\tshall\x0bdo.", "It shall.\n]]] = '''", "должен shall \u2028"]
)
def test_a_draft_of_any_text_is_toml(hostile):
    tomllib.loads(draft_commitments(hostile, agreement='x"y', parties=['"P\\'], date=""))


# Exports of collections

PAX = """Con,PP,AgtId,Agt,Dat,Part,Ced,TjAm
Invented,River process,9001,River Agreement,01/06/1931,"For the River Board: A. Example, chair
On behalf of the Valley Council: B. Example
C. Example, guest",3,0
Invented,River process,9002,Second River Agreement,not a date,,0,0
"""
PAM = """pam_id,accord_name,signed,parties,provision,year,implementation
7,River Accord,1931-06-01,River Board; Valley Council,Ceasefire,1932,2
7,River Accord,1931-06-01,River Board; Valley Council,Amnesty,1932,0
"""


def test_a_pax_export_gives_ids_dates_sides_and_codes_and_no_person():
    file = read_agreements_table(PAX.encode(), name="pax.csv")
    (agreement,) = file.agreements
    assert (agreement.id, agreement.date) == ("pax-9001", "1931-06-01")
    assert agreement.parties == ("River Board", "Valley Council")
    assert agreement.note == "PA-X codes: ced 3."
    assert agreement.commitments == ()
    assert agreement.cites[0].url.endswith("/9001")
    assert len(file.set_aside) == 1
    assert "not a date" in file.set_aside[0]
    assert "Example" not in repr(agreement)


@pytest.mark.parametrize(
    "text",
    [PAM, "pam_id;accord_name;signed;year;ceasefire_impl;amnesty_impl\n7;River Accord;1931-06-01;1932;2;0\n"],
)
def test_a_pam_shaped_table_gives_one_accord_with_its_codes(text):
    (agreement,) = read_agreements_table(text.encode(), name="pam.csv").agreements
    assert agreement.id == "pam-7"
    assert "eas" in agreement.note
    assert "1932: 2 (intermediate)" in agreement.note
    assert "1932: 0 (not initiated)" in agreement.note


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "", '"', "<html></html>"])
def test_another_table_is_refused_with_its_columns(text):
    with pytest.raises(RecordError):
        read_agreements_table(text.encode(), name="other.csv")


def test_faults_of_a_commitment_are_told_all_at_once_with_their_place():
    text = """
[agreement]
id = "river"
date = 1931-13-01
kind = "treaty"

[[commitment]]
id = "river/1"
clause = "1"
paraphrase = "It is so."
bearer = "board"
modality = "should"
effort = "much"
ends = [{ what = "a change", not_before = "sometime" }]
territory = { controlled_by = ["one", "two"] }
"""
    broken = check_record_file(text.encode(), "river.toml")
    assert len(broken) == 1  # TOML itself is broken by the date
    faults = check_record_file(text.replace("1931-13-01", "1931-06-01").encode(), "river.toml")
    assert {fault.field for fault in faults} == {"kind", "modality", "effort", "ends", "territory"}
    assert all("river.toml" in fault.where for fault in faults)


def test_the_example_of_the_page_loads():
    page = (ROOT / "docs" / "howto" / "write-commitments.md").read_text("utf-8")
    examples = re.findall(r"^```toml\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    assert examples
    assert [check_record_file(text.encode(), "river.toml") for text in examples] == [[]] * len(examples)
