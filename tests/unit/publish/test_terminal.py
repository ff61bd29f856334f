"""The terminal summary: readable without colour, and nothing of a report steers the terminal."""

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import ConfigError
from onrecord.model.claim import OtherClaim
from onrecord.model.document import SetAside
from onrecord.model.vocab import Label
from onrecord.publish import Layout, publish, render_terminal
from onrecord.publish.display import clip, columns, for_page, for_terminal, wrap
from onrecord.publish.wording import LABELS
from onrecord.testing.builders import (
    make_claim,
    make_document,
    make_entity,
    make_evidence,
    make_finding,
    make_link,
    make_mention,
    make_snapshot,
    make_tension,
    make_verdict,
)
from tests.unit.publish.hostile import HOSTILE
from tests.unit.publish.test_html import full_report

COLOUR = re.compile(r"\x1b\[[0-9]+m")


def finding_with_every_label():
    document = make_document(" ".join(f"Claim {label.value} here." for label in Label), title="A title")
    claims = tuple(make_claim(OtherClaim, document, f"Claim {label.value} here") for label in Label)
    verdicts = tuple(make_verdict(claim, label) for claim, label in zip(claims, Label, strict=True))
    return make_finding(document, claims=claims, verdicts=verdicts, snapshots=(make_snapshot(),))


def test_summary_tells_dates_counts_and_why():
    document = make_document("Khalifa was there, says A.", title="A title")
    mention = make_mention(document, "Khalifa")
    claim = make_claim(OtherClaim, document, "Khalifa was there", speaker="A", flags=("press_only",))
    evidence = (make_evidence("un:TAi.144"),)
    verdict = make_verdict(claim, Label.REPORTED_ONLY, evidence=evidence, consulted=("ofac@2021-08-18",))
    finding = make_finding(
        document,
        mentions=(mention,),
        links=(make_link(mention, make_entity("A", "un:1"), make_entity("B", "un:2")),),
        claims=(claim,),
        verdicts=(verdict,),
        tensions=(make_tension(claim),),
        snapshots=(make_snapshot(),),
        set_aside=(SetAside(what="a caption", why="It says nothing."),),
    )
    text = publish(finding, format="text")
    assert "published  2021-08-19 (given)" in text
    assert "as of      2021-08-19, what was known then" in text
    assert "UN list 2020-12-01 (1,006 entries)" in text
    assert "claims     1: ” 1 reported only" in text
    assert "Reported by A; not otherwise in the record" in text
    assert "“Khalifa was there”" in text
    assert "bears on it" not in text
    assert "says the same: UN list, un:TAi.144, snapshot of 2020-12-01" in text
    assert "Press sources only" in text
    assert "doha-2020/II.2 beside claim 1 (reported only): In tension" in text
    assert "“Khalifa” could be: A (un:1); B (un:2)" in text
    assert "a caption: It says nothing." in text
    assert "ofac@2021-08-18, un@2020-12-01" in text
    assert "no verdict on a person" in text


def test_every_label_reads_without_colour():
    plain = publish(finding_with_every_label(), format="text")
    assert "\x1b" not in plain
    for words in LABELS.values():
        assert f"{words.symbol} {words.word.upper()}" in plain


def test_colour_only_adds_colour():
    finding = finding_with_every_label()
    coloured = publish(finding, format="text", layout=Layout(colour=True))
    assert "\x1b[" in coloured
    assert COLOUR.sub("", coloured) == publish(finding, format="text")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "cp437"])
def test_stream_without_the_symbols_gets_ascii_and_never_fails(encoding):
    text = publish(finding_with_every_label(), format="text", layout=Layout(encoding=encoding))
    assert text.encode(encoding)
    for words in LABELS.values():
        assert f"{words.ascii} {words.word.upper()}" in text


@pytest.mark.parametrize("bit", HOSTILE)
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_hostile_text_never_reaches_the_terminal_as_a_control(bit, encoding):
    report = full_report(f"Before {bit} after.", bit=bit)
    text = render_terminal(report, width=60, encoding=encoding)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", text)


@given(st.text(min_size=1, max_size=80), st.integers(40, 120))
def test_lines_fit_the_width(text, width):
    report = full_report(text)
    assert max(columns(line) for line in render_terminal(report, width=width).splitlines()) <= width


def test_there_is_never_a_percentage_or_score():
    assert not re.search(r"\d\s*%|score", publish(finding_with_every_label(), format="text"))


def test_unknown_format_is_refused_with_the_known_ones():
    with pytest.raises(ConfigError, match="json, html, text"):
        publish(finding_with_every_label(), format="pdf")


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_made_safe_text_keeps_its_length(text):
    assert len(for_page(text)) == len(for_terminal(text)) == len(text)
    assert for_page(for_page(text)) == for_page(text)


@given(st.text(max_size=60), st.integers(2, 30))
def test_wrapping_loses_nothing_but_space(text, width):
    lines = wrap(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(columns(line) <= width for line in lines)


def test_wide_characters_take_two_columns():
    assert columns("漢字e\u0301") == 5
    assert clip("漢字漢字", 5) == "漢字…"
    assert clip("short", 5) == "short"


def test_what_is_open_is_printed_once():
    said = "In tension with the clause if the following hold: purpose."
    for wording, times in (("The reported fact falls within the subject.", 1), (said, 0)):
        finding = finding_with_every_label()
        claim = finding.resolution.reading.claims[0]
        made = msgspec.structs.replace(finding, tensions=(make_tension(claim, wording=wording),))
        assert publish(made, format="text").count("not established: purpose") == times
