"""A long report in parts: nothing is lost, nothing twice, and every claim is found."""

from onrecord.model.claim import OtherClaim
from onrecord.publish import report_from_finding
from onrecord.publish.page import page_from_report
from onrecord.publish.page_parts import cut, part_with
from onrecord.testing.builders import make_claim, make_document, make_finding


def view_of(paragraphs, claims_each):
    words = [[f"w{number}x{word}." for word in range(claims_each)] for number in range(paragraphs)]
    document = make_document("\n\n".join(" ".join(some) for some in words))
    claims = tuple(make_claim(OtherClaim, document, word) for some in words for word in some)
    return page_from_report(report_from_finding(make_finding(document, claims=claims), version="0", with_text=True))


def test_short_report_is_its_only_part():
    view = view_of(3, 5)
    assert cut(view) == (view,)


def test_parts_make_up_the_report_and_keep_the_numbers():
    view = view_of(12, 60)
    parts = cut(view)
    assert [part.part for part in parts] == [1, 2, 3]
    assert {part.parts for part in parts} == {3}
    assert [paragraph for part in parts for paragraph in part.paragraphs] == list(view.paragraphs)
    starts = [claim for part in parts for paragraph in part.paragraphs for claim in paragraph.starts]
    assert starts == list(range(1, 721))
    assert [place.number for part in parts for place in part.places] == starts
    for part in parts:
        assert all(0 <= place.top < 1000 and place.top + place.height <= 1000 for place in part.places)


def test_part_of_a_claim_is_found():
    parts = cut(view_of(12, 60))
    for part in parts:
        for paragraph in part.paragraphs:
            assert {part_with(parts, claim) for claim in paragraph.starts} == {part.part}
    assert part_with(parts, 9999) == 1


def test_long_text_without_claims_comes_in_parts_too():
    document = make_document("\n\n".join("a" * 5000 for _ in range(40)))
    view = page_from_report(report_from_finding(make_finding(document), version="0", with_text=True))
    assert len(cut(view)) == 4
