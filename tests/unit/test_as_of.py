"""As-of: a later date changes the verdicts that should change, and no others (issue 2, `method.md` §3.2 and §3.5).

The record is the starter record. What it knows: a cabinet was announced on 7 September 2021, with Sirajuddin Haqqani
as acting interior minister and Khalil Haqqani as acting minister for refugees; Khalil Haqqani died on 11 December 2024.
"""

import pytest

from onrecord.model.claim import CasualtyClaim, CommitmentClaim, DesignationClaim
from onrecord.model.time import parse_edtf
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Mode, Stance
from onrecord.pipeline import run
from onrecord.record.held import open_record
from onrecord.testing.builders import make_document

AUGUST, OCTOBER, EARLY_2024, IN_2025 = "2021-08-25", "2021-10-15", "2024-02-01", "2025-01-15"

REFUGEES = "Khalil Haqqani is acting minister for refugees in the Taliban government."
INTERIOR = "Sirajuddin Haqqani is acting interior minister of the Taliban government."
FORECAST = "The Haqqani Network has its men in Kabul. They will be part of the new government of Afghanistan."
STEADY = """The Haqqani Network was put on the United Nations list on 5 November 2012. \
Khalil Haqqani was listed by the United Nations on 9 February 2011. \
The Haqqani Network was founded by Jalaluddin Haqqani. \
The Haqqani Network is responsible for the attack on the Serena Hotel in Kabul in January 2008. \
A truck bomb near the German embassy in Kabul killed 96 people on 31 May 2017. \
The Taliban signed an agreement with the United States in Doha on 29 February 2020."""


@pytest.fixture(scope="module")
def record():
    with open_record(":memory:") as held:
        yield held


@pytest.fixture
def check(record):
    """Check a text; by default it was published in August 2021, before the cabinet."""

    def call(text, as_of, *, mode="known_then", published=AUGUST):
        return run(make_document(text, published=published), record, as_of=parse_edtf(as_of), mode=Mode(mode))

    return call


def verdicts(finding) -> dict[str, Verdict]:
    """Verdicts by the words they are about and the kind of the claim."""
    rows = zip(finding.resolution.reading.claims, finding.verdicts, strict=True)
    return {f"{type(claim).__name__}: {claim.span.quote}": verdict for claim, verdict in rows}


def labels(finding) -> dict[str, Label]:
    return {words: verdict.label for words, verdict in verdicts(finding).items()}


def verdict_on(finding, words: str) -> Verdict:
    found = [verdict for quote, verdict in verdicts(finding).items() if words in quote]
    assert len(found) == 1, f"{len(found)} claims have '{words}' in their quote"
    return found[0]


def test_role_that_began_later_is_not_supported_before(check):
    assert verdict_on(check(INTERIOR, AUGUST), "interior").label is not Label.SUPPORTED
    assert verdict_on(check(INTERIOR, OCTOBER), "interior").label is Label.SUPPORTED
    assert verdict_on(check(INTERIOR, IN_2025), "interior").label is Label.SUPPORTED


def test_death_ends_a_role_and_is_the_evidence(check):
    before = verdict_on(check(REFUGEES, OCTOBER), "refugees")
    assert before.label is Label.SUPPORTED
    assert not any(item.cite.published == "2024-12-11" for item in before.evidence)
    after = verdict_on(check(REFUGEES, IN_2025), "refugees")
    assert after.label in (Label.CONTRADICTED, Label.DIFFERS)
    assert "outdated" in after.flags
    against = [item.cite for item in after.evidence if item.stance is Stance.CONTRADICTS]
    assert any("2024-12-11" in f"{cite.published} {cite.excerpt}" for cite in against)


def test_death_counts_from_its_day(check):
    assert verdict_on(check(REFUGEES, "2024-12-10"), "refugees").label is Label.SUPPORTED
    assert verdict_on(check(REFUGEES, "2024-12-12"), "refugees").label is not Label.SUPPORTED


def test_forecast_is_open_at_its_time_and_answered_later(check):
    words = "part of the new government"
    assert verdict_on(check(FORECAST, AUGUST), words).label is Label.NOT_CHECKABLE
    later = verdict_on(check(FORECAST, IN_2025), words)
    assert later.label is Label.SUPPORTED
    assert "later_supported" in later.flags


def test_forecast_about_the_group_itself_is_answered_later(check):
    text = "Despite its reputation, the Haqqani Network will be part of the new government of Afghanistan."
    assert verdict_on(check(text, AUGUST), "will be part").label is Label.NOT_CHECKABLE
    assert verdict_on(check(text, IN_2025), "will be part").label is Label.SUPPORTED


def test_later_date_changes_the_verdicts_that_should_change_and_no_others(check):
    text = f"{REFUGEES} {INTERIOR}\n\n{STEADY}\n"
    by_date = {day: labels(check(text, day)) for day in (AUGUST, OCTOBER, EARLY_2024, IN_2025)}
    assert all(by_date[day].keys() == by_date[AUGUST].keys() for day in by_date)

    def changed(day, other):
        return {
            words.partition(" Haqqani is")[0] for words in by_date[day] if by_date[day][words] != by_date[other][words]
        }

    at_cabinet = {words.partition(": ")[2] for words in changed(AUGUST, OCTOBER)}
    assert at_cabinet == {"Khalil", "Sirajuddin"}
    assert changed(OCTOBER, EARLY_2024) == set()
    assert {words.partition(": ")[2] for words in changed(EARLY_2024, IN_2025)} == {"Khalil"}


@pytest.mark.parametrize("mode", ["known_then", "known_now"])
def test_what_was_settled_stays_settled(check, mode):
    days = (AUGUST, OCTOBER, EARLY_2024, IN_2025, "2021-08-19/2021-08-31")
    found = [labels(check(STEADY, day, mode=mode)) for day in days]
    assert all(one == found[0] for one in found)
    listings = [label for words, label in found[0].items() if words.startswith(DesignationClaim.__name__)]
    assert listings == [Label.SUPPORTED, Label.SUPPORTED]
    assert next(label for words, label in found[0].items() if "founded" in words) is Label.SUPPORTED
    assert next(label for words, label in found[0].items() if words.startswith("Attack") and "Serena" in words) is (
        Label.SUPPORTED
    )
    assert [label for words, label in found[0].items() if words.startswith(CasualtyClaim.__name__)] == [Label.DIFFERS]
    agreements = [label for words, label in found[0].items() if words.startswith(CommitmentClaim.__name__)]
    assert agreements
    assert set(agreements) == {Label.SUPPORTED}


def test_as_of_without_a_change_inside_an_interval_decides_as_each_of_its_days_does(check):
    text = f"{REFUGEES} {INTERIOR} {STEADY}"
    whole = labels(check(text, "2021-08-19/2021-08-31"))
    for day in ("2021-08-19", "2021-08-25", "2021-08-31"):
        assert labels(check(text, day)) == whole


def test_interval_that_a_role_begins_in_says_so(check):
    """`method.md` §1: the engine must say when the verdict would change inside the interval."""
    verdict = verdict_on(check(INTERIOR, f"{AUGUST}/{OCTOBER}"), "interior")
    says = " ".join([verdict.would_change, *(f"{row.recorded} {row.tolerance}" for row in verdict.compared)])
    assert "2021-09-07" in says or {"later_supported", "later_changed"} & set(verdict.flags)


def test_claim_about_the_present_needs_the_role_to_hold_at_that_date_by_both_clocks(check):
    """Known now uses later sources, but still asks what held at as-of: nobody was in a cabinet in August 2021."""
    for mode in ("known_then", "known_now"):
        assert verdict_on(check(INTERIOR, AUGUST, mode=mode), "interior").label is not Label.SUPPORTED


def test_later_end_does_not_reach_back(check):
    """He was in office early in 2024, whatever is known now of how it ended."""
    for mode in ("known_then", "known_now"):
        assert verdict_on(check(REFUGEES, EARLY_2024, mode=mode), "refugees").label is Label.SUPPORTED


BOMBING = "A truck bomb near the German embassy in Kabul killed {} on 31 May 2017."


def figures(finding) -> set[str]:
    return {row.recorded for row in verdict_on(finding, "killed").compared if row.slot == "killed"}


def test_figure_published_later_is_not_known_then(check):
    text = BOMBING.format("96 people")
    then = figures(check(text, "2017-06-02", published="2017-06-02"))
    assert {"at least 65", "80", "83", "90"} <= then
    assert not any("150" in row or "92" in row for row in then)
    week_later = figures(check(text, "2017-06-10", published="2017-06-10"))
    assert "more than 150" in week_later
    assert not any("92" in row for row in week_later)
    now = figures(check(text, "2017-06-02", published="2017-06-02", mode="known_now"))
    assert any("150" in row for row in now)
    assert any("92" in row for row in now)


def test_later_figure_decides_by_the_clock_that_knows_it(check):
    """UNAMA's 92 civilians are of February 2018."""
    text = BOMBING.format("92 civilians")
    assert verdict_on(check(text, "2017-06-02", published="2017-06-02"), "killed").label is not Label.SUPPORTED
    assert verdict_on(check(text, "2018-06-01", published="2017-06-02"), "killed").label is Label.SUPPORTED
    known_now = check(text, "2017-06-02", published="2017-06-02", mode="known_now")
    assert verdict_on(known_now, "killed").label is Label.SUPPORTED


def test_evidence_of_known_then_was_said_by_then(check):
    text = f"{REFUGEES} {INTERIOR} {STEADY}"
    for day in (AUGUST, OCTOBER):
        finding = check(text, day)
        said = {item.cite.published or "" for verdict in finding.verdicts for item in verdict.evidence}
        assert max(said) <= day


def test_agreement_signed_later_is_not_on_record_before(check):
    text = "The Taliban signed an agreement with the United States in Doha on 29 February 2020."
    before = labels(check(text, "2020-01-15", published="2020-01-15"))
    assert Label.SUPPORTED not in before.values()
    assert set(labels(check(text, "2020-03-15", published="2020-03-15")).values()) == {Label.SUPPORTED}


def test_listing_that_began_later_is_not_supported_before(check):
    text = "The Haqqani Network is on the United Nations list."
    assert verdict_on(check(text, "2012-10-01", published="2012-10-01"), "list").label is not Label.SUPPORTED
    assert verdict_on(check(text, "2012-12-01", published="2012-12-01"), "list").label is Label.SUPPORTED
