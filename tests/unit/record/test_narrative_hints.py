"""Words that rule a pattern out must be in everything that the pattern matches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.record.narrative_facts import _WHERE, _WHERE_HINTS
from onrecord.record.narrative_holders import _ROLE, _ROLE_END
from onrecord.record.narrative_text import lowered, sentence_of
from onrecord.record.narrative_ties import KIN_RULES, TIE_RULES

RULES = [(rule.pattern, rule.hints) for rule in (*TIE_RULES, *KIN_RULES)] + [(_WHERE, _WHERE_HINTS)]
ASCII = st.characters(max_codepoint=127)


@pytest.mark.parametrize(("pattern", "hints"), RULES, ids=lambda value: str(value)[:40])
@given(data=st.data())
def test_every_match_of_a_rule_holds_one_of_its_words(
    pattern: object, hints: tuple[str, ...], data: st.DataObject
) -> None:
    said = data.draw(st.from_regex(pattern, alphabet=ASCII))  # type: ignore[call-overload]
    assert sentence_of(said).has_any(hints)


@given(st.from_regex(_ROLE, alphabet=ASCII))
def test_every_role_ends_as_the_quick_pattern_asks(said: str) -> None:
    assert _ROLE_END.search(said)


@given(st.text())
def test_lower_case_leaves_every_character_in_its_place(text: str) -> None:
    assert len(lowered(text)) == len(text)


def test_the_letter_that_becomes_two_keeps_its_case() -> None:
    assert lowered("İstanbul LEADER") == "İstanbul leader"
