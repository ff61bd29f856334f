"""The worked claims of the page on how a verdict comes about: each gets the label and the rows that the page shows."""

import re

import pytest

from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Label
from onrecord.pipeline import run
from onrecord.publish.wording import SLOT_OUTCOMES
from onrecord.record.held import open_record
from onrecord.testing.builders import make_document
from tests.shared import ROOT

PAGE = (ROOT / "docs" / "concepts" / "how-a-verdict-comes-about.md").read_text("utf-8")
AS_OF = "2021-08-24"
SECTIONS = dict(re.findall(r"^## `(\w+)`\n\n(.*?)(?=^## |\Z)", PAGE, flags=re.MULTILINE | re.DOTALL))


@pytest.fixture(scope="module")
def record():
    with open_record(":memory:") as held:
        yield held


def test_every_label_has_a_worked_claim():
    assert set(SECTIONS) == {label.value for label in Label}


@pytest.mark.parametrize("label", sorted(SECTIONS))
def test_the_claim_gets_its_label_and_the_rows_shown(record, label):
    section = SECTIONS[label]
    quoted = re.search(r"^> (.+)$", section, flags=re.MULTILINE)
    assert quoted is not None
    made = run(make_document(quoted[1], published=AS_OF), record, as_of=parse_edtf(AS_OF))
    verdicts = [row for row in made.verdicts if row.label is Label(label)]
    assert verdicts, [row.label for row in made.verdicts]
    compared = {(r.slot, r.claimed, r.recorded, SLOT_OUTCOMES[r.outcome]) for row in verdicts for r in row.compared}
    shown = re.findall(r"^\| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$", section, flags=re.MULTILINE)
    assert {row for row in shown if row[0] != "slot"} <= compared
