"""What holds for every text, however it is written: the whole pipeline on the starter record.

`house.md` §2.12 lists the properties; the JSON is held to `design/output-contract.md`.
"""

import collections
import json
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Label, Mode
from onrecord.pipeline import Pipeline
from onrecord.publish import publish
from onrecord.record.held import Record, open_record
from onrecord.testing.builders import make_document
from tests.property.invented import unrelated_file

PUBLISHED = "2021-08-19/2021-08-31"

# --------------------------------------------------------------------------------------- texts

CONTROL = st.characters(categories=["Cc", "Cf", "Zl", "Zp", "Mn", "Me"])
ASTRAL = st.characters(min_codepoint=0x10000, max_codepoint=0x10FFFF, exclude_categories=["Cs"])
RTL = st.characters(min_codepoint=0x0590, max_codepoint=0x08FF)
MARKS = st.sampled_from(
    list("\"'“”‘’«»„‹›()[]{}<>&.,;:!?…—–-/\\#*|_~`^$%@+=\t\n\r\f\v\u00a0\u2028\u200b\u202e\ufeff\x00")
)
LETTERS = st.one_of(st.characters(codec="utf-8"), CONTROL, ASTRAL, RTL, MARKS, st.sampled_from("aeinorstAHKST019"))
ANY_TEXT = st.one_of(
    st.text(max_size=300),
    st.text(LETTERS, max_size=300),
    st.builds(lambda part, times: part * times, st.text(LETTERS, min_size=1, max_size=12), st.integers(1, 400)),
)

NAMES = (
    "Sirajuddin Haqqani", "Khalil al-Rahman Haqqani", "Khalil Haqqani", "Jalaluddin Haqqani", "the Haqqani Network",
    "The Haqqani", "Haqqani", "the group", "he", "They", "himself", "al Qaeda", "the Taliban", "Osama bin Laden",
    "the United Nations", "the US Treasury Department", "OFAC", "the State Department", "NATO", "Kabul", "Khost",
    "the German embassy", "the Serena Hotel", "Pakistan", "Mullah Yaqoob", "Abdul Haqqani", "Farhad Haqqani",
    "Mr Smith",    "شبکه حقانی", "القاعدة", "Сираджуддин Хаккани", "Zahra e\u0301toile", "ISIS", "former Isis", "IS",
)  # fmt: skip
PHRASES = (
    "was put on the list of", "was listed by", "was designated a global terrorist by", "is not on the list of",
    "is the current head of", "was founded by", "is a senior member of", "has always been close to", "forged ties with",
    "is responsible for the attack on", "and the one on", "denied the attack on", "claimed", "killed at least",
    "killed 96 people", "wounded dozens", "According to", "said that", "signed an agreement with",
    "promised not to host", "had committed themselves to fighting", "will be part of the new government",
    "is in charge of security in", "with the approval of", "also known as", "born in", ", the brother of", "including",
    "in the agreement signed in Doha between", "contrasts with", "no longer", "allegedly", "which", "and", "or", "who",
)  # fmt: skip
TIMES = (
    "in 2008", "on 31 May 2017", "on 9 February 2011", "29 février 2020", "1 июня 2012 года", "31 February 2019",
    "in January this year", "these days", "in the 80s", "after the Soviet withdrawal", "2012", "2021-08-19", "today",
    "in recent years", "since 2001", "between 2007 and 2010", "0000", "99/99/9999",
)  # fmt: skip
COUNTS = (
    "a dozen",
    "96",
    "more than 150",
    "1,500",
    "1.500",
    "٣٥",
    "two",
    "hundreds of",
    "at least 65",
    "0",
    "-7",
    "1e9",
)
STOPS = (". ", ", ", " ", "\n\n", "; ", ": ", " — ", " (", ") ", " “", "” ", "? ", ".\n", "", "… ", "\u202e", "\x00")
SPLICED = st.lists(
    st.tuples(st.sampled_from((*NAMES, *PHRASES, *TIMES, *COUNTS)), st.sampled_from((" ", " ", *STOPS))), max_size=40
).map(lambda parts: "".join(word + stop for word, stop in parts))

# ------------------------------------------------------------------------------------- the record


@pytest.fixture(scope="module")
def record() -> Iterator[Record]:
    with open_record(":memory:") as held:
        yield held


@pytest.fixture(scope="module")
def pipeline(record) -> Pipeline:
    return Pipeline(record.view(parse_edtf(PUBLISHED)))


def check(pipeline: Pipeline, text: str) -> dict:
    finding = next(pipeline([make_document(text, published=PUBLISHED)]))
    output: dict = json.loads(publish(finding, format="json"))
    return output


def decisive(output: dict) -> list[tuple]:
    """What a reader is told, without the list of what was consulted."""
    return [
        (c["id"], c["quote"], c["verdict"], c["flags"], c["compared"], c["evidence"], c["wording"])
        for c in output["claims"]
    ]


def hold_the_contract(text: str, output: dict) -> None:
    mentions, claims = output["mentions"], output["claims"]
    for item in [*mentions, *claims]:
        assert 0 <= item["start"] < item["end"] <= len(text)
        assert text[item["start"] : item["end"]] == item["quote"]
    ids = collections.Counter(item["id"] for item in [*mentions, *claims])
    assert {made_id for made_id, count in ids.items() if count > 1} == set()
    wanted = {"linked": lambda n: n == 1, "ambiguous": lambda n: n >= 2, "nil": lambda n: n == 0}
    for mention in mentions:
        assert wanted[mention["outcome"]](len(mention["entities"])), mention
    twins = collections.Counter((c["start"], c["end"], c["kind"]) for c in claims)
    assert max(twins.values(), default=1) == 1
    labels = {label.value for label in Label}
    silent = {"not_checkable", "not_in_record", "reported_only", "ambiguous"}
    for claim in claims:
        assert claim["verdict"] in labels
        assert claim["wording"]
        assert claim["verdict"] in silent or claim["evidence"], claim
        assert all(row["source"] and row["ref"] for row in claim["evidence"]), claim
        assert len(claim["flags"]) == len(set(claim["flags"]))
    assert output["document"]["length"] == len(text)


def slot_ids(value: object) -> Iterator[str]:
    """Yield the ids in a slot, at any depth."""
    if isinstance(value, str) and value.startswith(("men-", "clm-")):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from slot_ids(part)
    elif isinstance(value, list):
        for part in value:
            yield from slot_ids(part)


@given(text=ANY_TEXT)
@example(text="")
@example(text="\x00")
@example(text="K" * 20_000)
@example(text="(" * 3000 + ")" * 3000)
@example(text="Sirajuddin\u202eHaqqani was listed by the United Nations.")
@example(text="Sirajuddin Haqqani\u0301 was \U0001f3f4 listed by the \ufdfa United Nations on 31 February 2019.")
def test_any_text_is_checked_and_every_span_is_its_quote(pipeline, text):
    hold_the_contract(text, check(pipeline, text))


@given(text=SPLICED)
@example(text="also known as Sirajuddin Haqqani, had committed themselves to fighting ")
@example(text="ALSO KNOWN AS: B, B")
def test_spliced_text_is_checked_and_every_span_is_its_quote(pipeline, text):
    hold_the_contract(text, check(pipeline, text))


@given(text=SPLICED)
def test_every_id_in_a_slot_is_in_the_output(pipeline, text):
    output = check(pipeline, text)
    there = {item["id"] for item in [*output["mentions"], *output["claims"]]}
    assert {made_id for claim in output["claims"] for made_id in slot_ids(claim["slots"])} <= there
    assert {row["claim"] for row in output["tensions"]} <= there


@given(text=SPLICED)
def test_every_claim_has_exactly_one_verdict(pipeline, text):
    finding = next(pipeline([make_document(text, published=PUBLISHED)]))
    assert [v.claim_id for v in finding.verdicts] == [c.id for c in finding.resolution.reading.claims]
    assert sorted(link.mention_id for link in finding.resolution.links) == sorted(
        mention.id for mention in finding.resolution.reading.mentions
    )


@given(text=st.one_of(ANY_TEXT, SPLICED))
def test_same_input_gives_the_same_bytes(record, pipeline, text):
    document = make_document(text, published=PUBLISHED)
    again = Pipeline(record.view(parse_edtf(PUBLISHED)))
    first, second = next(pipeline([document])), next(again([document]))
    assert publish(first, format="json") == publish(second, format="json")


@given(text=st.one_of(ANY_TEXT, SPLICED))
def test_every_form_can_be_drawn_and_the_text_never_becomes_markup(pipeline, text):
    finding = next(pipeline([make_document(f"{text} <script>alert(1)</script>", published=PUBLISHED)]))
    page = publish(finding, format="html")
    assert "<script>alert" not in page
    assert publish(finding, format="text")


@given(text=SPLICED)
def test_an_unrelated_record_changes_no_verdict(record, pipeline, text):
    with_more = Pipeline(record.view(parse_edtf(PUBLISHED), Mode.KNOWN_THEN, [unrelated_file()]))
    strip = [row[:-1] for row in decisive(check(pipeline, text))]
    assert [row[:-1] for row in decisive(check(with_more, text))] == strip


@given(texts=st.lists(SPLICED, max_size=4))
def test_a_batch_equals_each(pipeline, texts):
    documents = [make_document(text, published=PUBLISHED) for text in texts]
    together = [publish(finding, format="json") for finding in pipeline(documents)]
    each = [publish(next(pipeline([document])), format="json") for document in documents]
    assert together == each


@given(text=SPLICED, day=st.sampled_from(["2001-01-01", "2012-06-01", "2021-08-20", "2025-01-01", "1900", "2021/.."]))
def test_any_as_of_and_either_clock_hold_the_contract(record, text, day):
    for mode in Mode:
        hold_the_contract(text, check(Pipeline(record.view(parse_edtf(day), mode)), text))


@given(text=SPLICED, head=st.sampled_from([" ", "   ", "\n", "\n\n", "\r\n\r\n"]))
@example(text="KABUL, 24 August 2021 - The Haqqani Network was founded by Jalaluddin Haqqani.", head="\n")
@example(text="in 2008 — signed an agreement with ", head=" ")
def test_white_space_before_moves_the_spans_and_nothing_else(pipeline, text, head):
    """White space before a text, however much, moves every span by its length."""
    moved, plain = check(pipeline, head + text), check(pipeline, text)
    rows = [(c["start"] - len(head), c["quote"], c["kind"], c["verdict"]) for c in moved["claims"]]
    assert rows == [(c["start"], c["quote"], c["kind"], c["verdict"]) for c in plain["claims"]]


@given(text=SPLICED, language=st.sampled_from(["en", "fr", "es", "de", "ru", "ar", "fa", "zh", "und", "xx"]))
def test_any_language_holds_the_contract(pipeline, text, language):
    finding = next(pipeline([make_document(text, published="", language=language)]))
    hold_the_contract(text, json.loads(publish(finding, format="json")))
