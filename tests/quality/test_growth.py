"""A guard against quadratic behaviour: generous bounds that a busy machine keeps and a square does not.

Measured on two shared cores: 150 kB take some 12 s, whatever the shape. The ratios are of short texts, which show a
square as well.
"""

import time

import pytest

from onrecord.pipeline import run
from onrecord.record.held import open_record
from onrecord.testing.builders import make_document

SENTENCES = (
    "The Haqqani Network was founded by Jalaluddin Haqqani, and the group keeps close ties to Al-Qaida. ",
    "Sirajuddin Haqqani was put on the United Nations list on 13 September 2007, officials in Kabul said. ",
    "A truck bomb near the German embassy killed at least 90 people on 31 May 2017. ",
    "He told reporters that the market had opened late and that nobody minded the rain.\n\n",
    "Under the agreement signed in Doha in February 2020, the Taliban promised not to host such groups. ",
    "Mary Sample, a teacher from Riverton, said she had walked for two days before reaching the border. ",
)
SHAPES = {
    "sentences": "".join(SENTENCES),
    "names without a full stop": "Khalil Haqqani and Jalaluddin Haqqani and the Haqqani Network and ",
    "capital words without end": "Al Bin Abu Haqqani Khan ",
    "attacks in one sentence": "the attack on the Serena Hotel in 2008, the one on the base in Khost in 2012, and ",
    "numbers and dates": "17 people, 23 men and 12 May 1999, ",
    "opening quotes": "“(",
    "short paragraphs": "He led it.\n\n",
    "pronouns": "He said that they were listed and he led it. ",
}
SIZE, LIMIT_S = 150_000, 40.0  # some 12 s alone on one core; what grows with the square takes minutes


@pytest.fixture(scope="module")
def record():
    with open_record(":memory:") as held:
        yield held


def seconds(record, text: str) -> float:
    document = make_document(text)
    start = time.perf_counter()
    run(document, record)
    return time.perf_counter() - start


@pytest.mark.slow
def test_a_long_report_is_checked_in_seconds(record):
    shape = SHAPES["sentences"]
    assert seconds(record, shape * (SIZE // len(shape))) < LIMIT_S


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_text_takes_no_more_than_three_times_as_long(record, shape):
    """Twice as long is linear, four times is a square; measured again where it is missed: a pause does not count."""
    words, size = SHAPES[shape], 12_000
    bounds = []
    for _ in range(3):
        once, twice = (seconds(record, words * (n * size // len(words))) for n in (1, 2))
        bounds.append(twice / (once + 0.02))
        if bounds[-1] < 3:
            return
    pytest.fail(f"twice the text took {', '.join(f'{b:.1f}' for b in bounds)} times as long")
