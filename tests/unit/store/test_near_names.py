"""Names near another: what is found by rare words and by pairs of common ones is what a look at every name finds."""

import random

import pytest

from onrecord.model.record import Name
from onrecord.store import NameRow, open_store
from onrecord.text.near_keys import COMMON, keyed, keys_of, pair_key
from onrecord.text.normalize import skeleton

COMMON_WORDS = ("mohammad", "trading", "company", "brigade", "karim")
RARE_WORDS = ("zolotov", "gardez", "ubiquta", "wadera", "ferghan", "nimruz")


def made_names() -> list[str]:
    """Names of two to five words; each of the common words is in far more of them than `COMMON`."""
    chance = random.Random(6)
    names = {
        " ".join([*chance.sample(COMMON_WORDS, chance.randint(1, 4)), f"b{chance.choice('aeiou')}r{at}"])
        for at in range(3 * COMMON)
    }
    names |= {" ".join(chance.sample((*COMMON_WORDS, *RARE_WORDS), chance.randint(2, 5))) for _ in range(300)}
    return sorted(names)


@pytest.fixture(scope="module")
def names() -> list[str]:
    return made_names()


@pytest.fixture(scope="module", params=["with pairs", "without pairs"])
def store(names, request):
    with open_store(":memory:") as held:
        with held.writer() as writer:
            writer.replace_index((), [NameRow(name, "ent-1", Name(text=name)) for name in names], (), ())
            if request.param == "without pairs":
                writer._connection.execute("DELETE FROM name_keys WHERE key LIKE '% %'")
                writer.set_meta("name pairs", "")
        yield held


def test_what_is_found_is_what_a_look_at_every_name_finds(store, names):
    chance = random.Random(7)
    held = {name: set(keys_of(name)) for name in names}
    found_some = 0
    for _ in range(80):
        words = chance.sample((*COMMON_WORDS, *RARE_WORDS), chance.randint(1, 5))
        keys = keys_of(" ".join(words))
        for least in range(max(1, len(keys) - 1), len(keys) + 1):
            expected = {name for name in held if len(held[name].intersection(keys)) >= least}
            assert {row.folded for row in store.near_names(keys, least)} == expected
            found_some += bool(expected)
    assert found_some > 50


def test_common_words_are_looked_for_by_their_pair(names):
    pairs = [key for key, _ in keyed(names) if " " in key]
    assert set(pairs) >= {pair_key(*keys_of("mohammad company")), pair_key(*keys_of("trading company"))}
    assert not any(skeleton("zolotov") in key.split() for key in pairs)


def test_few_names_are_looked_through_for_two_common_words(names):
    chance = random.Random(8)
    many = {f"{word} {chance.random()}" for word in ("mohammad", "company") for _ in range(4 * COMMON)}
    with open_store(":memory:") as held:
        with held.writer() as writer:
            rows = [NameRow(name, "ent-1", Name(text=name)) for name in {*many, "mohammad company of gardez"}]
            writer.replace_index((), rows, (), ())
        steps: list[int] = []

        def count() -> int:
            steps.append(1)
            return 0

        held._connection.set_progress_handler(count, 100)
        assert [row.folded for row in held.near_names(keys_of("mohammad company"), 2)] == ["mohammad company of gardez"]
        assert len(steps) < 4 * COMMON / 10
