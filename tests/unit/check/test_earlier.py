"""Earlier reports: never more than that somebody said so, counted once a cluster of copies, never for themselves."""

import pytest

from onrecord.model.claim import AttackClaim, CasualtyClaim, TieClaim
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Label, Mode, Stance
from onrecord.pipeline import Pipeline
from onrecord.publish import parse_json, publish
from onrecord.publish.claim_fields import checked_report
from onrecord.record.add_report import AddedReport, add_report, add_reports
from onrecord.record.files import load_record_file
from onrecord.record.view import StoreView
from onrecord.store import Store, open_store
from onrecord.testing.builders import make_document
from tests.unit.check.checking import LISTS, SOURCES
from tests.unit.record.held_record import add

BOMB = "The bombing of the Rahmat market in Belmora on 2 May 2019 killed {} people."
LATER = "2019-06-09"
TIE = """
[[tie]]
subject = "brigade"
relation = "allied_with"
other = "front"
words = "allied with"
source = "gazette"
says = "The Tarvin Brigade is allied with the Ostrel Front."
"""


@pytest.fixture
def store():
    with open_store(":memory:") as held:
        add(held, *LISTS)
        add(held, load_record_file(SOURCES.encode(), name="valley.toml"))
        yield held


def finding(store: Store, text: str, published: str = LATER, mode: Mode = Mode.KNOWN_THEN, toml: str = ""):
    extra = [load_record_file((SOURCES + toml).encode(), name="more.toml")] if toml else []
    view = StoreView(store, parse_edtf(published), mode, extra)
    return next(Pipeline(view)([make_document(text, published=published)]))


def told(store: Store, text: str, *, published: str = "2019-05-03", grade: str = "", whole: bool = True) -> AddedReport:
    made = publish(finding(store, text, published), with_text=whole)
    return add_report(store, checked_report(parse_json(made)), grade=grade, by="Ann", at="2024-05-01T10:00:00+00:00")


def verdict(store: Store, of: type, text: str, **options):
    made = finding(store, text, **options)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    (found,) = [row for claim, row in rows if isinstance(claim, of)]
    return found


def stances(made) -> list[Stance]:
    return [row.stance for row in made.evidence if row.cite.source == "report"]


def test_a_claim_that_an_earlier_report_makes_is_reported_only_with_that_report_as_evidence(store):
    before = verdict(store, AttackClaim, BOMB.format(17))
    assert before.label is Label.NOT_IN_RECORD
    told(store, "MERANO, 3 May. " + BOMB.format(17), grade="B2")
    made = verdict(store, AttackClaim, "A month ago. " + BOMB.format(17))
    assert made.label is Label.REPORTED_ONLY
    (row,) = made.evidence
    assert (row.grade, row.cite.kind.value, row.cite.published) == ("B2", "report", "2019-05-03")
    assert row.statement_id.startswith("stm-")
    assert "grade B2" in made.wording


def test_a_report_alone_never_contradicts_and_never_supports(store):
    told(store, "Note. " + BOMB.format(17), grade="A1")
    other = verdict(store, CasualtyClaim, "A month ago. " + BOMB.format(30))
    assert other.label is Label.NOT_IN_RECORD
    assert "near_evidence" in other.flags
    assert stances(other) == [Stance.CONTRADICTS]


def test_two_admissible_reports_that_disagree_are_disputed(store):
    told(store, "In the first days there was talk of it. " + BOMB.format(17), grade="B2")
    told(store, "Somebody else counted again, and wrote: " + BOMB.format(30), grade="C3")
    made = verdict(store, CasualtyClaim, "A month ago. " + BOMB.format(30))
    assert made.label is Label.DISPUTED
    assert set(stances(made)) == {Stance.SUPPORTS, Stance.CONTRADICTS}


@pytest.mark.parametrize("grade", ["", "D2", "B4", "F6"])
def test_without_admissible_letters_nothing_is_disputed(store, grade):
    told(store, "In the first days there was talk of it. " + BOMB.format(17), grade=grade)
    told(store, "Somebody else counted again, and wrote: " + BOMB.format(30), grade="B2")
    assert verdict(store, CasualtyClaim, "A month ago. " + BOMB.format(30)).label is Label.REPORTED_ONLY


def test_a_report_never_supports_itself(store):
    text = "Note of the day. " + BOMB.format(17)
    told(store, text, published=LATER)
    made = verdict(store, AttackClaim, text)
    assert (made.label, made.evidence) == (Label.NOT_IN_RECORD, ())


LONG = (
    "The market lies on the old road by the river, and traders from four valleys had come for the spring fair. "
    "Smoke was seen from the hills for hours, and the road was closed until the wounded were carried. "
)


def test_a_copy_of_the_report_does_not_support_it(store):
    told(store, LONG + BOMB.format(17))
    made = verdict(store, AttackClaim, "BELMORA (Agency). " + LONG + BOMB.format(17))
    assert (made.label, made.evidence) == (Label.NOT_IN_RECORD, ())


def test_copies_count_once(store):
    told(store, LONG + BOMB.format(17))
    second = told(store, "From our correspondent. " + LONG + BOMB.format(17))
    assert len(second.copies) == 1
    made = verdict(store, AttackClaim, "A month ago. " + BOMB.format(17))
    assert len(made.evidence) == 1
    told(store, "Another desk had its own word of it, from a nurse. " + BOMB.format(17))
    assert len(verdict(store, AttackClaim, "A month ago. " + BOMB.format(17)).evidence) == 2


def test_clusters_do_not_depend_on_the_order_of_adding(store):
    texts = [LONG + BOMB.format(17), "By wire. " + LONG + BOMB.format(17), "Quite another note. " + BOMB.format(17)]
    for text in texts:
        told(store, text)
    forward = {(row.document, row.cluster) for row in store.reports.all()}
    with open_store(":memory:") as other:
        add(other, *LISTS)
        add(other, load_record_file(SOURCES.encode(), name="valley.toml"))
        for text in reversed(texts):
            told(other, text)
        assert {(row.document, row.cluster) for row in other.reports.all()} == forward
    assert len({cluster for _, cluster in forward}) == 2


def rows_of(store: Store) -> dict[str, list]:
    tables = ("reports", "report_shingles", "report_cites", "report_claims", "told", "told_keys")
    return {table: sorted(store._rows(f"SELECT * FROM {table}"), key=repr) for table in tables}


def test_reports_added_in_one_go_are_those_added_one_by_one(store):
    texts = [LONG + BOMB.format(17), "By wire. " + LONG + BOMB.format(17), "Another note. " + BOMB.format(30)]
    checked = [checked_report(parse_json(publish(finding(store, text), with_text=True))) for text in texts]
    checked.append(checked[0]._replace(title="The first one again", claims=checked[2].claims))
    given = {"grade": "B2", "by": "Ann", "at": "2024-05-01T10:00:00+00:00"}
    with open_store(":memory:") as one_by_one, open_store(":memory:") as at_once:
        single = [add_report(one_by_one, report, **given) for report in checked]
        assert add_reports(at_once, iter(checked), **given) == tuple(single)
        assert [len(added.copies) for added in single] == [0, 1, 0, 1]
        assert rows_of(at_once) == rows_of(one_by_one)
        assert len(at_once.reports.all()) == 3


def test_a_report_published_later_was_not_known_then(store):
    told(store, "Note. " + BOMB.format(17), published="2019-07-01")
    assert verdict(store, AttackClaim, "A month ago. " + BOMB.format(17)).label is Label.NOT_IN_RECORD
    now = verdict(store, AttackClaim, "A month ago. " + BOMB.format(17), mode=Mode.KNOWN_NOW)
    assert now.label is Label.REPORTED_ONLY


def test_a_report_without_its_text_is_compared_by_its_claims(store):
    added = told(store, "Note. " + BOMB.format(17), whole=False)
    assert added.compared >= 2
    assert verdict(store, AttackClaim, "A month ago. " + BOMB.format(17)).label is Label.REPORTED_ONLY


def test_an_attack_in_the_same_town_on_the_same_day_may_be_another(store):
    told(store, "Note. An attack in Belmora on 2 May 2019 killed 17 people.")
    made = verdict(store, CasualtyClaim, "An attack in Belmora on 2 May 2019 killed 30 people.")
    assert made.evidence == ()


def test_a_list_is_above_a_report_that_says_otherwise(store):
    text = "The Tarvin Brigade is linked to the Ostrel Front."
    told(store, "Note. The Tarvin Brigade is not linked to the Ostrel Front.", grade="A1")
    assert verdict(store, TieClaim, text, toml=TIE).label is Label.SUPPORTED
    press = verdict(store, TieClaim, text, toml=TIE.replace("gazette", "herald"))
    assert press.label is Label.DISPUTED
    assert "On the other side" in press.wording


def test_a_tie_that_reports_tell_of_is_reported_only(store):
    told(store, "Note. The Tarvin Brigade finances the Ostrel Front.", grade="C3")
    made = verdict(store, TieClaim, "They met. The Tarvin Brigade finances the Ostrel Front.")
    assert made.label is Label.REPORTED_ONLY
    turned = verdict(store, TieClaim, "They met. The Ostrel Front finances the Tarvin Brigade.")
    assert {item.stance for item in turned.evidence} <= {Stance.NEUTRAL}  # the entries that were read without result


def test_a_report_added_again_takes_the_place_of_the_first(store):
    assert told(store, "Note. " + BOMB.format(17)).changed
    assert not told(store, "Note. " + BOMB.format(17)).changed
    assert told(store, "Note. " + BOMB.format(17), grade="B2").changed
    assert [row.grade for row in store.reports.all()] == ["B2"]
    assert len(verdict(store, AttackClaim, "A month ago. " + BOMB.format(17)).evidence) == 1


def test_a_report_on_other_matters_changes_nothing(store):
    text = "A month ago. " + BOMB.format(17) + " Radu Vesk is a member of the Tarvin Brigade."
    before = finding(store, text).verdicts
    told(store, "Note. The Ostrel Front finances Quarno Shipping. A bomb in Lakeside on 9 May 2018 killed 4 people.")
    assert finding(store, text).verdicts == before
