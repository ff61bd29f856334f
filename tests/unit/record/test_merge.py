"""Merging entries of different lists: never from a name alone, and right on the real ones."""

import json

import pytest

from onrecord.model.record import DateValue, Entry, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from onrecord.record.merge import merges
from onrecord.store import Judgement
from tests.shared import SHARED, needs_shared


def person(ref: str, *names: str, born: tuple[str, ...] = (), **fields: object) -> Entry:
    source, _, entry_id = ref.partition(":")
    values = {
        "source": source,
        "id": entry_id,
        "kind": MentionKind.PERSON,
        "names": tuple(Name(text=name) for name in names),
        "born": tuple(DateValue(edtf=edtf, approximate=edtf.endswith("~")) for edtf in born),
    }
    return Entry(**(values | fields))  # type: ignore[arg-type]


def body(ref: str, *names: str) -> Entry:
    return person(ref, *names, kind=MentionKind.ORGANIZATION)


def refs(*entries: Entry) -> list[tuple[str, ...]]:
    return [merge.refs for merge in merges(entries)]


PAIR = [("ofac:1", "un:XTi.1")]


# What a FollowTheMoney file says is its publisher's judgement: it joins a party with a second sign, and makes none.


def test_an_aggregators_id_alone_merges_nobody() -> None:
    entity = person("xt_data:NK-1", "Arven Tomal", linked_ids=("ofac:1",))
    assert refs(entity, person("ofac:1", "Belo Quill")) == []
    assert refs(entity, person("ofac:1", "Belo Quill", "Arven Tomal")) == []


@pytest.mark.parametrize(
    ("names", "born", "merged"),
    [
        (("Arven Tomal",), (), True),
        (("Tomal, Arven",), (), True),
        (("Belo Quill",), ("1966-01-01",), True),
        (("Belo Quill",), ("1966",), True),
        (("Arven Tomal",), ("1950",), False),
        (("Arven",), (), False),
    ],
)
def test_with_the_same_primary_name_or_date_of_birth_it_does(
    names: tuple[str, ...], born: tuple[str, ...], merged: bool
) -> None:
    entity = person("xt_data:NK-1", "Arven Tomal", born=("1966-01-01",), linked_ids=("ofac:1",))
    assert refs(entity, person("ofac:1", *names, born=born)) == ([("ofac:1", "xt_data:NK-1")] if merged else [])


def test_a_primary_name_of_one_word_is_no_second_sign() -> None:
    assert refs(person("ftm:NK-1", "Arven", linked_ids=("ofac:1",)), person("ofac:1", "Arven")) == []


def test_the_reason_names_who_says_so_and_is_not_certain() -> None:
    entity = person("xt_data:NK-1", "Arven Tomal", linked_ids=("ofac:1",))
    (merge,) = merges([entity, person("ofac:1", "Arven Tomal")])
    assert not merge.certain
    (reason,) = merge.reasons
    assert "xt_data:NK-1 gives ofac:1 as the same party; both have Arven Tomal as their primary name" in reason


def test_an_aggregator_never_unites_entries_that_nothing_else_unites() -> None:
    # The entity has the names and dates of both, for its publisher took them as one.
    entity = person(
        "xt_data:NK-1", "Arven Tomal", "Belo Quill", born=("1966-01-01", "1971"), linked_ids=("ofac:1", "un:XTi.1")
    )
    one = person("ofac:1", "Arven Tomal", born=("1966-01-01",))
    other = person("un:XTi.1", "Belo Quill", born=("1971",))
    assert refs(entity, one, other) == [("ofac:1", "xt_data:NK-1")]
    same = Judgement(number=1, refs=("ofac:1", "un:XTi.1"), decision="same", by="ann", at="2021-01-01", reason="seen")
    assert {merge.refs for merge in merges([entity, one, other], [same])} >= {("ofac:1", "un:XTi.1", "xt_data:NK-1")}


def test_two_entries_of_one_list_never_become_one_by_an_aggregator() -> None:
    entity = person("ftm:NK-1", "Arven Tomal", born=("1966",), linked_ids=("ofac:1", "ofac:2"))
    first, second = (person(f"ofac:{number}", "Arven Tomal", born=("1966",)) for number in (1, 2))
    assert all(len({"ofac:1", "ofac:2"} & set(found)) < 2 for found in refs(entity, first, second))


def test_a_judgement_that_two_are_different_counts_before_an_aggregator() -> None:
    entity = person("ftm:NK-1", "Arven Tomal", born=("1966",), linked_ids=("ofac:1",))
    apart = Judgement(number=1, refs=("ftm:NK-1", "ofac:1"), decision="different", by="a", at="2021", reason="seen")
    assert merges([entity, person("ofac:1", "Arven Tomal", born=("1966",))], [apart]) == ()


def test_a_name_alone_merges_nobody() -> None:
    assert refs(person("un:XTi.1", "Arven Tomal"), person("ofac:1", "Arven TOMAL")) == []


@pytest.mark.parametrize(
    ("left", "right", "merged"),
    [
        (("1966-01-01",), ("1966-01-01",), True),
        (("1966-01-01",), ("1966",), True),
        (("1958/1964",), ("1961",), True),
        (("1965~",), ("1966-05-01",), True),
        (("1965",), ("1966-05-01",), False),
        (("1950", "1966"), ("1966",), True),
        (("1966-01-01",), ("1966-02-02",), False),
    ],
)
def test_dates_of_birth_corroborate(left: tuple[str, ...], right: tuple[str, ...], merged: bool) -> None:
    found = refs(person("un:XTi.1", "Arven Tomal", born=left), person("ofac:1", "TOMAL Arven", born=right))
    assert found == (PAIR if merged else [])


def test_dates_of_birth_far_apart_forbid_whatever_else_is_shared() -> None:
    shared = {"born_at": ("Oldtown, Testland",), "nationalities": ("Testland",)}
    left = person("un:XTi.1", "Arven Tomal", "Belo Catter", born=("1950",), **shared)
    right = person("ofac:1", "Arven Tomal", "Belo Catter", born=("1970",), **shared)
    assert refs(left, right) == []


def test_a_town_of_birth_corroborates_and_a_country_does_not() -> None:
    left = person("un:XTi.1", "Arven Tomal", born_at=("Oldtown, Testland",))
    assert refs(left, person("ofac:1", "Arven Tomal", born_at=("Oldtown village, Testland",))) == PAIR
    left = person("un:XTi.1", "Arven Tomal", born_at=("Testland",))
    assert refs(left, person("ofac:1", "Arven Tomal", born_at=("Testland",))) == []


def test_two_full_names_need_a_nationality() -> None:
    names = ("Arven Tomal", "Belo Catter")
    left = person("un:XTi.1", *names, nationalities=("Russian Federation",))
    assert refs(left, person("ofac:1", *names)) == []
    assert refs(left, person("ofac:1", *names, nationalities=("Russia",))) == PAIR


def test_two_weak_aliases_and_one_day_of_birth_are_one_party_where_the_full_names_are_spelt_otherwise() -> None:
    weak = tuple(Name(text=text, quality=NameQuality.WEAK) for text in ("Arven Tomal", "Olin Dasz"))
    one = person("un:XTi.1", names=(Name(text="Muhammad Arven Tomal Dasz"), *weak), born=("1968-07-10",))
    two = person("ofac:1", names=(Name(text="Mohammad Arven Tomal Dasz"), *weak), born=("1968-07-10",))
    assert refs(one, two) == PAIR
    other_day = person("ofac:1", names=two.names, born=("1968-07-11",))
    assert refs(one, other_day) == []


def test_weak_aliases_and_single_names_carry_no_merge() -> None:
    weak = (Name(text="Arven Tomal", quality=NameQuality.WEAK),)
    left = person("un:XTi.1", "Arven Tomal", born=("1966-01-01",))
    assert refs(left, person("ofac:1", names=weak, born=("1966-01-01",))) == []
    assert refs(person("un:XTi.1", "Tomal", born=("1966",)), person("ofac:1", "Tomal", born=("1966",))) == []


def test_two_candidates_that_share_as_much_are_both_left_alone() -> None:
    left = person("un:XTi.1", "Arven Tomal", born=("1966",))
    rivals = [person(f"ofac:{number}", "Arven Tomal", born=("1966",)) for number in (1, 2)]
    assert refs(left, *rivals) == []


def test_of_two_candidates_the_one_that_shares_more_names_is_taken() -> None:
    left = person("un:XTi.1", "Arven Tomal", "Belo Catter", born=("1966",))
    better = person("ofac:1", "Arven Tomal", "Belo Catter", born=("1966",))
    assert refs(left, better, person("ofac:2", "Arven Tomal", born=("1966",))) == PAIR


def test_organisations_need_a_telling_name_or_two() -> None:
    assert refs(body("un:XTi.1", "Marsh Hill Brotherhood"), body("ofac:1", "MARSH HILL BROTHERHOOD")) == PAIR
    assert refs(body("un:XTi.1", "MARSH NETWORK"), body("ofac:1", "MARSH NETWORK")) == PAIR
    assert refs(body("un:XTi.1", "Hill Guard", "MBH"), body("ofac:1", "Port Watch", "MBH")) == []
    assert (
        refs(body("un:XTi.1", "Hill Guard", "General Trading Company"), body("ofac:1", "General Trading Company")) == []
    )
    assert refs(body("un:XTi.1", "Hill", "Marsh"), body("ofac:1", "Marsh", "Hill")) == PAIR


def test_organisations_that_share_one_alias_alone_are_left_apart() -> None:
    # OFAC has Al-Mulathamun Battalion and Those Who Sign in Blood as one entry, the UN as two.
    left = body("un:XTe.1", "Signed Blood Company")
    weak = tuple(Name(text=text, quality=NameQuality.GOOD) for text in ("Veiled Marsh Column", "Signed Hill Column"))
    names = (Name(text="Marsh Hill Battalion"), *weak)
    right = person("ofac:1", names=names, kind=MentionKind.ORGANIZATION)
    alias = Name(text="Veiled Marsh Column", quality=NameQuality.GOOD)
    one = person("un:XTe.1", names=(*left.names, alias), kind=MentionKind.ORGANIZATION)
    two = person("un:XTe.1", names=(*left.names, *weak), kind=MentionKind.ORGANIZATION)
    assert refs(one, right) == []
    assert refs(two, right) == [("ofac:1", "un:XTe.1")]


def test_entries_of_one_source_and_of_different_kinds_are_never_merged() -> None:
    assert (
        refs(person("un:XTi.1", "Arven Tomal", born=("1966",)), person("un:XTi.2", "Arven Tomal", born=("1966",))) == []
    )
    assert refs(person("un:XTi.1", "Arven Tomal Bel"), body("ofac:1", "Arven Tomal Bel")) == []


def test_the_order_of_entries_does_not_matter() -> None:
    entries = [person("un:XTi.1", "Arven Tomal", born=("1966",)), person("ofac:1", "Arven Tomal", born=("1966",))]
    assert merges(entries) == merges(reversed(entries))


def test_reasons_say_what_is_shared() -> None:
    (merge,) = merges(
        [person("un:XTi.1", "Arven Tomal", born=("1966",)), person("ofac:1", "Arven Tomal", born=("1966",))]
    )
    assert merge.reasons == ("ofac:1 and un:XTi.1: both bear the name Arven Tomal; both give 1966 as date of birth",)


@needs_shared
def test_real_lists_merge_the_pairs_of_the_name_gold() -> None:
    un = read_list(SHARED / "lists" / "un" / "2020-12-08_Lcrs123")
    ofac = read_list(SHARED / "lists" / "ofac" / "2021-07_watchman_bench")
    found = {ref: merge.refs for merge in merges([*un.entries, *ofac.entries]) for ref in merge.refs}
    assert found["un:TAi.150"] == ("ofac:12561", "un:TAi.150")
    assert found["un:TAe.012"] == ("ofac:15484", "un:TAe.012")
    assert "un:TAi.052" not in found
    wrong = []
    pairs = right = 0
    for line in (SHARED / "reports" / "names.jsonl").read_text(encoding="utf-8").splitlines():
        expected = json.loads(line)["expected"]
        ids = expected["ids"] if expected["outcome"] == "linked" else []
        un_ids = [ref for ref in ids if ref.startswith("un:")]
        ofac_ids = [ref for ref in ids if ref.startswith("ofac:")]
        if len(un_ids) == len(ofac_ids) == 1:
            pairs += 1
            merged = found.get(un_ids[0], ())
            right += ofac_ids[0] in merged
            if merged and ofac_ids[0] not in merged:
                wrong.append((un_ids[0], merged))
    assert wrong == []
    assert right / pairs > 0.95


# ---------------------------------------------------------------------- ids that lists give, and judgements of persons


def judged(number: int, decision: str, *pair: str) -> Judgement:
    one, other = sorted(pair)
    return Judgement(number=number, refs=(one, other), decision=decision, by="Ann", at="2024-05-01", reason="looked")


def test_an_id_that_a_list_itself_gives_merges_before_any_name() -> None:
    un = person("un:XTi.1", "Arven Tomal", born=("1966",))
    other = person("un:XTi.2", "Arven Tomal Bel", "Arven Tomal", born=("1970",))
    eu = person("eu:EU.1", "Arven Tomal", born=("1970",), linked_ids=("un:xti.1",))
    (merge,) = merges([un, other, eu])
    assert merge.refs == ("eu:EU.1", "un:XTi.1")
    assert "gives un:XTi.1 as the same party" in merge.reasons[0]


def test_a_linked_id_without_a_common_name_and_with_other_births_is_taken_for_a_mistype() -> None:
    un = person("un:XTi.1", "Arven Tomal", born=("1966",))
    assert refs(un, person("eu:EU.1", "Quite Other", born=("1990",), linked_ids=("un:XTi.1",))) == []
    assert refs(un, person("eu:EU.1", "Quite Other", linked_ids=("un:XTi.1",))) == [("eu:EU.1", "un:XTi.1")]


def test_two_ids_of_one_list_for_one_entry_go_together_and_then_merge_as_one() -> None:
    old = person("uk:ofsi-7", "Arven Tomal", born=("1966",))
    new = person("uk:XTO0001", "Arven Tomal", born=("1966",), linked_ids=("uk:ofsi-7",))
    un = person("un:XTi.1", "Arven Tomal", born=("1966",))
    found = merges([old, new, un])
    assert [merge.refs for merge in found] == [
        ("uk:XTO0001", "uk:ofsi-7"),
        ("uk:XTO0001", "uk:ofsi-7", "un:XTi.1"),
    ]
    assert [merge.certain for merge in found] == [True, False]


def test_four_lists_make_one_party() -> None:
    entries = [person(f"{source}:1", "Arven Tomal", born=("1966-01-01",)) for source in ("un", "ofac", "eu", "ch")]
    (merge,) = merges(entries)
    assert merge.refs == ("ch:1", "eu:1", "ofac:1", "un:1")


def test_a_judgement_counts_before_the_rules_and_the_newest_counts() -> None:
    left, right = (person("un:XTi.1", "Arven Tomal", born=("1966",)), person("ofac:1", "Arven Tomal", born=("1966",)))
    apart = judged(1, "different", "un:XTi.1", "ofac:1")
    assert merges([left, right], [apart]) == ()
    back = judged(2, "unsure", "un:XTi.1", "ofac:1")
    assert [merge.refs for merge in merges([left, right], [apart, back])] == PAIR
    strangers = [left, person("ofac:2", "Quite Other", born=("1990",))]
    (merge,) = merges(strangers, [judged(1, "same", "un:XTi.1", "ofac:2")])
    assert (merge.refs, merge.certain) == (("ofac:2", "un:XTi.1"), True)
    assert "Ann judged them the same on 2024-05-01: looked" in merge.reasons[0]


def test_entries_judged_different_are_not_joined_through_a_third() -> None:
    entries = [person(f"{source}:1", "Arven Tomal", born=("1966-01-01",)) for source in ("un", "ofac", "eu")]
    found = merges(entries, [judged(1, "different", "un:1", "ofac:1")])
    assert all(not {"un:1", "ofac:1"} <= set(merge.refs) for merge in found)


@needs_shared
def test_real_referents_do_not_join_entries_whose_names_differ() -> None:
    lists = SHARED / "lists"
    entities = read_list(lists / "opensanctions" / "yente_fixtures" / "t1_entities.ftm.json").entries
    sdn = read_list(lists / "ofac" / "sdn_daily" / "2023-06-21").entries
    named = {link for entity in entities for link in entity.linked_ids} & {entry.ref for entry in sdn}
    # One of them is named `IRGC`, and OFAC's entry is of its Qods Force: whether that is one party is for a person.
    assert named == {"ofac:10465", "ofac:32733"}
    found = {ref for merge in merges([*entities, *sdn]) for ref in merge.refs}
    assert not named & found
