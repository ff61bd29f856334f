"""Decide: what a name alone may link, and what needs a corroborator."""

import msgspec
import pytest

from onrecord.model.entity import Candidate
from onrecord.model.record import DateValue, Name
from onrecord.model.vocab import MentionKind, NameQuality, Outcome
from onrecord.resolve.decide import decide
from onrecord.testing.builders import make_document, make_entity, make_mention

DOCUMENT = make_document("Radu Vesk of the Tarvin Brigade met Vesk of the TVB.")
PERSON = make_mention(DOCUMENT, "Radu Vesk")
MONONYM = make_mention(DOCUMENT, "Vesk", nth=1)
GROUP = make_mention(DOCUMENT, "Tarvin Brigade", kind=MentionKind.ORGANIZATION)
ACRONYM = make_mention(DOCUMENT, "TVB", kind=MentionKind.ORGANIZATION)


def candidate(mention, *more: str, quality=NameQuality.PRIMARY, matched: str = "", ref: str = "un:TBi.1") -> Candidate:
    name = matched or mention.name
    entity = make_entity("Somebody Known", ref, kind=mention.kind)
    return Candidate(entity=entity, score=0.0, matched=Name(text=name, quality=quality), reasons=("name", *more))


@pytest.mark.parametrize(
    ("mention", "reasons", "quality", "outcome"),
    [
        (PERSON, ("place: Belmora",), NameQuality.PRIMARY, Outcome.LINKED),
        (PERSON, (), NameQuality.PRIMARY, Outcome.AMBIGUOUS),
        (PERSON, ("place: Belmora",), NameQuality.WEAK, Outcome.AMBIGUOUS),
        (MONONYM, ("place: Belmora",), NameQuality.PRIMARY, Outcome.AMBIGUOUS),
        (GROUP, (), NameQuality.PRIMARY, Outcome.LINKED),
        (GROUP, (), NameQuality.WEAK, Outcome.NIL),
        (GROUP, ("place: Belmora",), NameQuality.WEAK, Outcome.NIL),
        (GROUP, ("born: 1966",), NameQuality.WEAK, Outcome.LINKED),
        (ACRONYM, (), NameQuality.GOOD, Outcome.NIL),
        (ACRONYM, ("place: Belmora",), NameQuality.GOOD, Outcome.LINKED),
    ],
)
def test_a_name_links_as_far_as_it_identifies(mention, reasons, quality, outcome):
    assert decide(mention, [candidate(mention, *reasons, quality=quality)]).outcome is outcome


def test_nobody_on_record_is_nil():
    assert decide(PERSON, []).outcome is Outcome.NIL


def test_two_brothers_who_stand_equally_leave_the_name_ambiguous():
    brothers = [candidate(PERSON, "place: Belmora", ref=f"un:TBi.{number}") for number in (1, 2)]
    link = decide(PERSON, brothers)
    assert link.outcome is Outcome.AMBIGUOUS
    assert len(link.candidates) == 2
    assert link.entity is None


def test_one_corroborator_more_tells_two_bearers_apart():
    plain = candidate(PERSON, "place: Belmora", ref="un:TBi.1")
    better = candidate(PERSON, "place: Belmora", "born: 1966", ref="un:TBi.2")
    assert decide(PERSON, [plain, better]).entity == better.entity


def test_a_part_of_a_person_s_name_needs_a_strong_corroborator():
    longer = "Radu Mihal Vesk"
    assert decide(PERSON, [candidate(PERSON, "place: Belmora", matched=longer)]).outcome is Outcome.AMBIGUOUS
    assert decide(PERSON, [candidate(PERSON, "born: 1966", matched=longer)]).outcome is Outcome.LINKED


def test_a_name_that_the_text_puts_in_question_links_nobody():
    mention = make_mention(DOCUMENT, "Radu Vesk", clues=("name in question",))
    assert decide(mention, [candidate(mention, "born: 1966")]).outcome is not Outcome.LINKED


def test_of_one_person_s_two_entries_that_on_more_lists_is_linked():
    born = (DateValue(edtf="1961-03-02"),)
    alone = msgspec.structs.replace(make_entity("Radu VESK", "ofac:11", kind=MentionKind.PERSON), born=born)
    joined = make_entity("Radu VESK", "ofac:12", "un:TBi.1", kind=MentionKind.PERSON)
    joined = msgspec.structs.replace(joined, born=born)
    bearers = [
        Candidate(entity=one, score=0.0, matched=Name(text="Radu Vesk"), reasons=("name", "place: Belmora"))
        for one in (alone, joined)
    ]
    link = decide(PERSON, bearers)
    assert link.outcome is Outcome.LINKED
    assert link.entity is not None
    assert "un:TBi.1" in link.entity.refs


@pytest.mark.parametrize(("reasons", "outcome"), [((), Outcome.NIL), (("place: Syria",), Outcome.LINKED)])
def test_a_body_that_many_states_have_is_linked_where_the_report_names_its_country(reasons, outcome):
    document = make_document("The head of the National Valley Bureau was listed.")
    mention = make_mention(document, "National Valley Bureau", kind=MentionKind.ORGANIZATION)
    names = tuple(Name(text=text, quality=NameQuality.PRIMARY) for text in ("Syrian National Valley Bureau",))
    entity = msgspec.structs.replace(
        make_entity("Syrian National Valley Bureau", "ofac:1", kind=MentionKind.ORGANIZATION), names=names
    )
    matched = Name(text="National Valley Bureau", quality=NameQuality.GOOD)
    one = Candidate(entity=entity, score=0.0, matched=matched, reasons=("name", *reasons))
    assert decide(mention, [one]).outcome is outcome


def test_a_firm_named_to_the_letter_is_not_one_whose_name_goes_on():
    document = make_document("Group Vesk Limited was listed.")
    mention = make_mention(document, "Group Vesk Limited", kind=MentionKind.ORGANIZATION)
    both = [
        Candidate(
            entity=make_entity(name, f"ofac:{number}", kind=MentionKind.ORGANIZATION),
            score=0.0,
            matched=Name(text=name),
            reasons=("name",),
        )
        for number, name in enumerate(("GROUP VESK LIMITED, S.A. DE C.V.", "GROUP VESK LIMITED"), 1)
    ]
    link = decide(mention, both)
    assert link.outcome is Outcome.LINKED
    assert link.entity is not None
    assert link.entity.refs == ("ofac:2",)
