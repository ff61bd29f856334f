"""Cutting the text at claim boundaries."""

import gc
import time

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.claim import OtherClaim
from onrecord.model.span import Span
from onrecord.publish import report_from_finding
from onrecord.publish.segments import paragraphs_from_text
from onrecord.testing.builders import make_document, make_finding


def claims_on(text, *ranges):
    spans = [Span(start=start, end=end, quote=text[start:end]) for start, end in ranges]
    claims = tuple(OtherClaim(id=f"clm-{number}", span=span) for number, span in enumerate(spans))
    return report_from_finding(make_finding(make_document(text), claims=claims), version="0").claims


def flat(paragraphs):
    return [("".join(s.lines), s.claims, s.ends) for paragraph in paragraphs for s in paragraph.segments]


def test_nested_and_crossing_claims_share_segments():
    text = "abcdefgh"
    assert flat(paragraphs_from_text(text, claims_on(text, (0, 6), (2, 4), (5, 8)))) == [
        ("ab", (1,), ()),
        ("cd", (1, 2), (2,)),
        ("e", (1,), ()),
        ("f", (1, 3), (1,)),
        ("gh", (3,), (3,)),
    ]


def test_claim_over_two_paragraphs_starts_in_the_first_and_ends_in_the_second():
    text = "One two.\n\nThree four."
    paragraphs = paragraphs_from_text(text, claims_on(text, (4, 15)))
    assert [paragraph.starts for paragraph in paragraphs] == [(1,), ()]
    assert [segment.ends for segment in paragraphs[1].segments] == [(1,), ()]


def test_line_break_after_a_headline_is_seen_and_a_wrapped_line_is_not():
    headline = "A headline\nby A. Writer"
    wrapped = "The text of a paragraph that was wrapped at some column by a\nprogram long ago."
    assert paragraphs_from_text(headline, ())[0].segments[0].lines == ("A headline\n", "by A. Writer")
    assert paragraphs_from_text(wrapped, ())[0].segments[0].lines == (wrapped,)


@given(
    st.text(st.sampled_from("ab \n\r\té😀\u202eا"), max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=8),
)
def test_segments_make_up_the_text_and_every_claim_ends_and_starts_once(text, pairs):
    ranges = [(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in pairs]
    claims = claims_on(text, *ranges)
    paragraphs = paragraphs_from_text(text, claims)
    pieces = flat(paragraphs)
    assert "".join(piece for piece, _, _ in pieces) == text
    numbers = list(range(1, len(claims) + 1))
    assert sorted(number for paragraph in paragraphs for number in paragraph.starts) == numbers
    if text:
        assert sorted(number for _, _, ends in pieces for number in ends) == numbers
    for number, claim in enumerate(claims, start=1):
        assert "".join(piece for piece, of, _ in pieces if number in of) == claim.quote


def test_time_grows_with_the_text_not_with_its_square():
    def seconds(size):
        text = "The group was founded there.\n\n" * (size // 30)
        claims = claims_on(text, *((at, at + 20) for at in range(0, len(text) - 30, 300)))
        gc.disable()  # a collection of what other tests left would be counted
        try:
            start = time.process_time()
            paragraphs_from_text(text, claims)
            return time.process_time() - start
        finally:
            gc.enable()

    seconds(10_000)
    small, large = min(seconds(100_000) for _ in range(3)), min(seconds(800_000) for _ in range(2))
    assert large < 40 * small + 0.05
