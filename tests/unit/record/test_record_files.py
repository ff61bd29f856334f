"""Record files: faults in clear sentences, the sidecar form, and the starter record against its facts."""

import re
import time
from collections.abc import Iterator

import msgspec
import pytest

from onrecord.errors import RecordError, UnknownField
from onrecord.model.record import (
    AttributeStatement,
    Citation,
    Event,
    ListingStatement,
    ResponsibilityStatement,
    RoleStatement,
    TieStatement,
)
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Certainty, NameQuality, Relation, RoleClass, SourceKind
from onrecord.record.files import RecordFile, check_record_file, load_record_file, load_record_files, load_starter
from onrecord.record.files.schema import TABLES
from tests.shared import ROOT

GOOD = """
title = "Harbour record"

[[source]]
key = "gazette-1998"
title = "Harbour Gazette, 4 May 1998"
kind = "official"
published = 1998-05-04

[[source]]
key = "un-2015"
title = "UN list (copy of 2015-03-27)"
kind = "official_list"
list = "un"
snapshot = 2015-03-27
published = 2015-03-27

[[entity]]
key = "harbour-guard"
name = "Harbour Guard"
aliases = ["HG"]
weak = ["Guard"]
in_script = { Cyrl = "Портовая стража" }
refs = ["un:XXe.001"]

[[entity]]
key = "mayor"
kind = "person"
name = "Ada Example"

[[role]]
subject = "mayor"
role = "head"
title = "head of the Harbour Guard"
organization = "harbour-guard"
functional = true
since = 1996
until = "1998-05"
source = "gazette-1998"
says = "The gazette names her as head of the guard."

[[listing]]
subject = "harbour-guard"
authority = "un"
since = 2011-02-09
source = "un-2015"
"""

SIDECAR = """
[[event]]
id = "bridge-1931"
name = "Collapse of the Old Bridge"
date = 1931-03-02
place = "Old Bridge, Riverton"
victims = "passengers"
claimed_by = "Bridge Breakers"

[[event.figure]]
source = "Riverton Police"
population = "passengers killed"
value = 12
status = "final"
certainty = "high"

[[event.figure]]
source = "first-day agency reports"
population = "people injured"
value = 30
status = "preliminary"
certainty = "medium"
"""

COMMITMENT = """
[agreement]
id = "river-1931"
pax_id = 9999
date = 1931-06-01
parties = ["upstream", "downstream"]
text_complete = false
sources = ["https://example.org/river"]

[[commitment]]
id = "river-1931/2b"
clause = "Part Two, 2"
paraphrase = "Upstream will not dam the river."
bearer = "upstream"
modality = "must_not"
kind = "maintenance"
action = ["build.dam"]
role = "does"
object = { any_of = ["downstream"], class = "users_of(river)" }
purpose = "flow_of(river)"
territory = { controlled_by = "upstream", within = "valley" }
from = 1931-06-01
until = ""
conditions = []
exceptions = []
reading = "R1"
certainty = "quoted-in-press"
"""


def load(text: str, *, strict: bool = True) -> RecordFile:
    return load_record_file(text.encode(), name="test.toml", strict=strict)


def sentences(text: str) -> list[str]:
    return [str(fault) for fault in check_record_file(text.encode(), "test.toml")]


# --- what loads ---------------------------------------------------------------------------------


def test_a_full_file_becomes_model_values():
    record = load(GOOD)
    assert record.title == "Harbour record"
    assert len(record.sha256) == 64
    guard = record.entities[0]
    assert [(name.text, name.quality, name.script) for name in guard.names] == [
        ("Harbour Guard", NameQuality.PRIMARY, "Latn"),
        ("Портовая стража", NameQuality.PRIMARY, "Cyrl"),
        ("HG", NameQuality.GOOD, "Latn"),
        ("Guard", NameQuality.WEAK, "Latn"),
    ]
    role, listing = record.statements
    assert isinstance(role, RoleStatement)
    assert (role.subject, role.organization, role.since, role.until) == (
        "key:mayor",
        "key:harbour-guard",
        "1996",
        "1998-05",
    )
    assert (role.cite.source, role.cite.ref, role.cite.published) == ("gazette-1998", "record:mayor", "1998-05-04")
    assert isinstance(listing, ListingStatement)
    assert (listing.cite.source, listing.cite.ref, listing.cite.snapshot) == ("un", "un:XXe.001", "2015-03-27")
    assert listing.cite.published == "2011-02-09"
    assert "2011-02-09" in listing.cite.excerpt
    assert listing.certainty is Certainty.OFFICIAL


def test_ids_depend_on_content_alone():
    first, second = load(GOOD), load("# a comment\n" + GOOD)
    assert [statement.id for statement in first.statements] == [statement.id for statement in second.statements]
    changed = load(GOOD.replace("since = 1996", "since = 1995"))
    assert changed.statements[0].id != first.statements[0].id


def test_the_sidecar_form_of_an_event_loads():
    event = load(SIDECAR).events[0]
    assert (event.id, event.date, event.kind) == ("bridge-1931", "1931-03-02", "attack")
    assert event.place_names == ("Old Bridge, Riverton", "Old Bridge", "Riverton")
    killed, injured = event.figures
    assert (killed.value.low, killed.value.high, killed.outcome, killed.population) == (12, 12, "killed", "passengers")
    assert (killed.status, killed.certainty) == ("final", Certainty.MULTIPLE)
    assert (killed.cite.source, killed.cite.title) == ("riverton-police", "Riverton Police")
    assert killed.cite.ref == "record:bridge-1931"
    assert (injured.outcome, injured.population, injured.certainty) == ("wounded", "all", Certainty.SINGLE)
    claim = event.attributions[0]
    assert (claim.party, claim.how) == ("Bridge Breakers", "claimed")


def test_the_sidecar_form_of_an_agreement_loads():
    agreement = load(COMMITMENT).agreements[0]
    assert agreement.parties == ("upstream", "downstream")
    assert not agreement.text_complete
    assert agreement.cites[0].url == "https://example.org/river"
    commitment = agreement.commitments[0]
    assert commitment.id == "river-1931/2b"
    assert commitment.objects == ("downstream",)
    assert commitment.object_class == "users_of(river)"
    assert commitment.territory == "controlled by upstream; within valley"
    assert (commitment.since, commitment.until) == ("1931-06-01", None)
    assert commitment.certainty == "quoted-in-press"
    assert commitment.cite is not None
    assert commitment.cite.field == "Part Two, 2"


def test_keys_known_elsewhere_become_parties():
    record = load_record_file(COMMITMENT.encode(), name="test.toml", known={"upstream"})
    assert record.agreements[0].parties == ("key:upstream", "downstream")


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("value = 40", 40, 40),
        ("low = 65\nhedge = 'at least'", 65, None),
        ("value = { low = 169, high = 173 }", 169, 173),
        ("low = 10\nhigh = 20", 10, 20),
    ],
)
def test_numbers_may_be_written_with_bounds(written: str, low: float, high: float | None):
    value = load(SIDECAR.replace("value = 12", written)).events[0].figures[0].value
    assert (value.low, value.high) == (low, high)


def test_several_files_make_one_record():
    head, tail = GOOD[: GOOD.index("[[role]]")], GOOD[GOOD.index("[[role]]") :]
    record = load_record_files([("a.toml", head.encode()), ("b.toml", tail.encode())], name="both")
    assert len(record.statements) == 2
    with pytest.raises(RecordError, match=r"b\.toml, role 1, field 'source'"):
        load_record_files([("b.toml", tail.encode())], name="both")


# --- faults -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the file is empty"),
        (b"  \n\n", "the file is empty"),
        (b"# nothing\n", "no table in it"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not text"),
        (b"title = 'a'\nname = '\xff'\n", "not UTF-8: byte 20 in line 2 is 0xff"),
        (b"[[event]]\nid = \n", "broken TOML at line 2"),
        (b"[[event]]\nid = 'a'\ndate = 2019-02-30\n", "broken TOML at line 3"),
        (b"[[event]\n", "broken TOML at line 1"),
        (b"a = " + b"[" * 5000, "cannot be read"),
        (b"event = 3\n", "must be a table"),
        (b"title = 3\n[[entity]]\nkey = 'a'\nname = 'A'\n", "'title' must be text"),
    ],
)
def test_a_file_that_cannot_be_read_says_why_in_one_sentence(data: bytes, said: str):
    faults = check_record_file(data, "test.toml")
    assert len(faults) == 1
    assert said in str(faults[0])
    assert str(faults[0]).startswith("test.toml")
    with pytest.raises(RecordError):
        load_record_file(data, name="test.toml")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('until = "1998-05"', 'until = "1998-13"', "role 1, field 'until': '1998-13' is not a date"),
        ('until = "1998-05"', 'until = "1998-02-30"', "role 1, field 'until': '1998-02-30' is not a date"),
        ('until = "1998-05"', "until = 1990", "role 1, field 'until': 'until' (1990) is before 'since' (1996)"),
        ('role = "head"', 'role = "boss"', "role 1, field 'role': 'boss' is none of head, deputy"),
        ('subject = "mayor"', 'subject = "major"', "role 1, field 'subject': no entity has the key 'major'"),
        ('organization = "harbour-guard"', 'organization = "x"', "field 'organization': no entity has the key 'x'"),
        ('source = "gazette-1998"', 'source = "gazette"', "role 1, field 'source': no source has the key 'gazette'"),
        ('key = "mayor"', 'key = "harbour-guard"', "entity 2, field 'key': 'harbour-guard' is already the key"),
        ('key = "mayor"', 'key = "The Mayor"', "entity 2, field 'key': 'The Mayor' is not a key"),
        ("functional = true", 'functional = "yes"', "role 1, field 'functional': 'yes' does not fit"),
        ("functional = true", "funtional = true", "role 1, field 'funtional': nobody handles 'funtional'"),
        ('title = "head of the Harbour Guard"\n', "", "role 1, field 'title': 'title' is missing"),
        ("since = 2011-02-09\n", "", "listing 1, field 'since': 'since' is missing"),
        ('says = "The gazette names her as head of the guard."\n', "", "role 1, field 'says': 'says' is missing"),
        ("[[role]]", '[[role]]\ncertainty = "sure"', "role 1, field 'certainty': 'sure' is none of official"),
        ("[[role]]", "[[rôle]]", "broken TOML"),
        ("[[role]]", "[[roles]]", "field 'roles': nobody handles 'roles'"),
    ],
)
def test_each_fault_names_table_row_and_field(old: str, new: str, sentence: str):
    assert old in GOOD
    found = sentences(GOOD.replace(old, new, 1))
    assert any(sentence in line for line in found), found


@pytest.mark.parametrize("value", ["nan", "inf", "-3", "'many'", "{ low = 5, high = 2 }"])
def test_a_figure_is_a_count(value: str):
    found = sentences(SIDECAR.replace("value = 12", f"value = {value}"))
    assert len(found) == 1
    assert "event.figure 1, field" in found[0]


def test_every_fault_is_reported_at_once():
    text = GOOD.replace('role = "head"', 'role = "boss"').replace("2011-02-09", '"2011-02-31"').replace("weak", "week")
    assert len(sentences(text)) == 3
    with pytest.raises(RecordError, match="3 faults") as caught:
        load(text)
    assert not isinstance(caught.value, UnknownField)
    assert all(name in str(caught.value) for name in ("'boss'", "2011-02-31", "'week'"))


def test_unknown_fields_alone_are_an_unknown_field_and_can_be_set_aside():
    text = SIDECAR.replace('victims = "passengers"', 'victims = "passengers"\ncolour = "grey"')
    with pytest.raises(UnknownField, match="'colour'"):
        load(text)
    record = load(text, strict=False)
    assert record.events[0].victims == "passengers"
    assert len(record.set_aside) == 1
    assert "'colour'" in record.set_aside[0]


def test_two_events_with_one_id_are_a_fault():
    assert any("already the id of event 1" in line for line in sentences(SIDECAR + SIDECAR))


def test_a_commitment_without_its_agreement_is_a_fault():
    text = COMMITMENT[COMMITMENT.index("[[commitment]]") :]
    assert any("no agreement has the id 'river-1931'" in line for line in sentences(text))


# --- the starter record -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def starter() -> RecordFile:
    return load_starter()


def citations(record: RecordFile) -> Iterator[Citation]:
    for statement in record.statements:
        yield statement.cite
    for event in record.events:
        yield from event.cites
        yield from (figure.cite for figure in (*event.figures, *event.attackers))
        yield from (attribution.cite for attribution in event.attributions)
    for agreement in record.agreements:
        yield from agreement.cites
        yield from (commitment.cite for commitment in agreement.commitments if commitment.cite is not None)


def event_of(record: RecordFile, identity: str) -> Event:
    return next(event for event in record.events if event.id == identity)


def test_the_starter_loads_fast(starter: RecordFile):
    load_starter.cache_clear()
    start = time.perf_counter()
    again = load_starter()
    assert time.perf_counter() - start < 0.5
    assert again == starter


def test_the_starter_has_what_it_says(starter: RecordFile):
    assert len(starter.entities) >= 60
    assert len(starter.statements) >= 200
    assert len(starter.events) >= 20
    assert len(starter.agreements) == 17
    assert len({statement.id for statement in starter.statements}) == len(starter.statements)


def test_no_reference_dangles(starter: RecordFile):
    keys = {"key:" + entity.key for entity in starter.entities}
    named = set(re.findall(r'"(key:[^"]+)"', msgspec.json.encode(starter).decode()))
    assert named <= keys


def test_no_foreign_id_belongs_to_two_parties(starter: RecordFile):
    refs = [ref for entity in starter.entities for ref in entity.refs]
    assert len(refs) == len(set(refs))
    assert all(re.fullmatch(r"(un:[A-Z]{2,3}[ei]\.\d{3}|ofac:\d+)", ref) for ref in refs)


def test_two_foreign_ids_have_a_reason(starter: RecordFile):
    assert all(entity.merge_reasons for entity in starter.entities if len(entity.refs) > 1)


def test_every_listing_has_an_authority_and_a_date_or_says_that_it_is_unknown(starter: RecordFile):
    listings = [statement for statement in starter.statements if isinstance(statement, ListingStatement)]
    assert len(listings) >= 70
    for listing in listings:
        assert listing.authority in {"un", "ofac", "state"}
        assert listing.since or "no date of listing" in listing.note


def test_every_statement_is_cited(starter: RecordFile):
    for cite in citations(starter):
        assert cite.title.strip()
        assert cite.excerpt.strip()
        assert cite.ref
        if cite.kind is SourceKind.OFFICIAL_LIST:
            assert cite.source in {"un", "ofac"}
            assert cite.snapshot
            assert cite.ref.startswith(cite.source + ":")


def test_every_date_reads(starter: RecordFile):
    for statement in starter.statements:
        for text in (statement.since, statement.until, statement.cite.published):
            assert text is None or parse_edtf(text).edtf
        if isinstance(statement, AttributeStatement) and statement.attribute in {"died", "born", "founded"}:
            assert parse_edtf(statement.value).edtf


def test_what_rests_on_memory_is_marked_unverified(starter: RecordFile):
    unverified = [statement for statement in starter.statements if statement.certainty is Certainty.UNVERIFIED]
    assert unverified
    for statement in starter.statements:
        if statement.cite.source == "memory":
            assert statement.certainty is Certainty.UNVERIFIED
    for agreement in starter.agreements:
        for commitment in agreement.commitments:
            if commitment.cite is not None and commitment.cite.source == "memory":
                assert commitment.certainty == "memory"


BANNED = re.compile(
    r"\b(violat\w+|prove[sn]?|breach\w*|guilt\w*|fake|lie[sd]?|terroris\w+|illegal\w*)\b", re.IGNORECASE
)
LIST_NAMES = re.compile(r"\bforeign terrorist organizations\b", re.IGNORECASE)


def test_no_wording_of_our_own_accuses(starter: RecordFile):
    texts = [cite.excerpt for cite in citations(starter)]
    texts += [statement.note for statement in starter.statements]
    texts += [entity.note for entity in starter.entities]
    texts += [text for event in starter.events for text in (event.name, event.victims)]
    for agreement in starter.agreements:
        texts.append(agreement.note)
        texts += [commitment.paraphrase for commitment in agreement.commitments]
    texts += [statement.words for statement in starter.statements if isinstance(statement, TieStatement)]
    texts += [statement.title for statement in starter.statements if isinstance(statement, RoleStatement)]
    assert [text for text in texts if BANNED.search(LIST_NAMES.sub("", text))] == []


@pytest.mark.parametrize(
    ("subject", "authority", "since"),
    [
        ("khalil-haqqani", "un", "2011-02-09"),
        ("sirajuddin-haqqani", "un", "2007-09-13"),
        ("jalaluddin-haqqani", "un", "2001-01-31"),
        ("haqqani-network", "un", "2012-11-05"),
        ("haqqani-network", "state", "2012-09-19"),
        ("sirajuddin-haqqani", "state", "2008-03-11"),
        ("isil-k", "un", "2019-05-14"),
        ("lashkar-e-tayyiba", "un", "2005-05-02"),
        ("nasiruddin-haqqani", "un", "2010-07-20"),
        ("nasiruddin-haqqani", "un", "2010-07-19"),
    ],
)
def test_listing_dates_are_those_of_the_facts(starter: RecordFile, subject: str, authority: str, since: str):
    found = {
        statement.since
        for statement in starter.statements
        if isinstance(statement, ListingStatement)
        and (statement.subject, statement.authority) == (f"key:{subject}", authority)
    }
    assert since in found


def test_the_announcement_of_a_designation_is_apart_from_its_effect(starter: RecordFile):
    fto = next(
        statement
        for statement in starter.statements
        if isinstance(statement, ListingStatement) and statement.announced and statement.programme == "FTO"
    )
    assert (fto.announced, fto.since) == ("2012-09-07", "2012-09-19")


def test_the_bombing_of_2017_keeps_each_source_s_own_figure(starter: RecordFile):
    event = event_of(starter, "kabul-2017-05-31")
    killed = {
        (figure.value.low, figure.value.high, figure.population)
        for figure in event.figures
        if figure.outcome == "killed"
    }
    assert killed == {
        (65, None, "all"),
        (80, 80, "all"),
        (83, 83, "all"),
        (90, 90, "all"),
        (92, 92, "civilians"),
        (151, None, "all"),
    }
    assert {(part.party, part.how) for part in event.attributions} >= {
        ("key:haqqani-network", "blamed"),
        ("key:haqqani-network", "denied"),
        ("key:taliban", "denied"),
        ("key:isil", "claimed"),
    }


def test_three_dates_of_one_death_are_kept_apart(starter: RecordFile):
    dates = {
        statement.value
        for statement in starter.statements
        if isinstance(statement, AttributeStatement)
        and (statement.subject, statement.attribute) == ("key:jalaluddin-haqqani", "died")
    }
    assert {"2018-09-03", "../2018-09-04", "2014~"} <= dates


def test_the_head_of_the_network_is_a_functional_role(starter: RecordFile):
    heads = {
        statement.subject
        for statement in starter.statements
        if isinstance(statement, RoleStatement)
        and statement.role is RoleClass.HEAD
        and statement.organization == "key:haqqani-network"
        and statement.functional
    }
    assert heads == {"key:sirajuddin-haqqani", "key:jalaluddin-haqqani"}


def test_a_joint_unit_was_discussed_and_no_more(starter: RecordFile):
    ties = [
        statement
        for statement in starter.statements
        if isinstance(statement, TieStatement)
        and statement.relation is Relation.COOPERATES_WITH
        and statement.other == "key:al-qaida"
    ]
    assert ties
    assert {tie.stage for tie in ties} == {"discussed"}


def test_approval_by_the_united_states_is_denied(starter: RecordFile):
    approvals = [
        statement
        for statement in starter.statements
        if isinstance(statement, ResponsibilityStatement) and statement.approved_by is not None
    ]
    assert [(item.approved_by, item.stance) for item in approvals] == [("key:usa", "denied")]


def test_kin_is_named_by_official_entries_only(starter: RecordFile):
    kin = {Relation.PARENT_OF, Relation.CHILD_OF, Relation.SIBLING_OF, Relation.RELATIVE_OF, Relation.SPOUSE_OF}
    for statement in starter.statements:
        if isinstance(statement, TieStatement) and statement.relation in kin:
            assert statement.cite.kind is SourceKind.OFFICIAL_LIST


def test_no_agreement_may_decide_by_silence(starter: RecordFile):
    assert not any(agreement.text_complete for agreement in starter.agreements)
    doha = next(agreement for agreement in starter.agreements if agreement.id == "doha-2020")
    ids = {commitment.id for commitment in doha.commitments}
    assert {f"doha-2020/{clause}" for clause in ("I", "I.A", "II.1", "II.2", "II.3", "II.4", "II.5")} <= ids
    bearers = {commitment.bearer for commitment in doha.commitments}
    assert bearers == {"key:usa", "key:taliban"}


# --- the pages ----------------------------------------------------------------------------------

PAGE = (ROOT / "docs" / "data" / "record-file.md").read_text("utf-8")


@pytest.mark.parametrize("example", re.findall(r"^```toml\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE))
def test_the_examples_of_the_page_load(example: str):
    assert check_record_file(example.encode(), "example.toml") == []


def test_the_page_explains_every_field_of_every_table():
    names = set(re.findall(r"`(\w+)`", PAGE))
    fields = {field.encode_name for table in TABLES.values() for field in msgspec.structs.fields(table)}
    assert fields - names == set()


def test_the_page_on_the_starter_counts_right(starter: RecordFile):
    page = (ROOT / "docs" / "data" / "starter-record.md").read_text("utf-8")
    figures = sum(len(event.figures) + len(event.attackers) for event in starter.events)
    commitments = sum(len(agreement.commitments) for agreement in starter.agreements)
    for number, noun in (
        (len(starter.entities), "parties"),
        (len(starter.statements), "statements"),
        (len(starter.events), "events"),
        (figures, "figures"),
        (len(starter.agreements), "agreements"),
        (commitments, "commitments"),
    ):
        assert re.search(rf"\b{number}\s{noun}", page), (number, noun)
