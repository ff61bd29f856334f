"""Everything that one sentence of a list narrative says, by all rules, each finding once."""

from collections.abc import Collection, Iterator
from itertools import chain

from onrecord.record.narrative_facts import facts_of_body, facts_of_person
from onrecord.record.narrative_found import Found
from onrecord.record.narrative_holders import deeds_of_person, roles_in_body, roles_of_others, roles_of_person
from onrecord.record.narrative_text import Sentence
from onrecord.record.narrative_ties import kin_in, ties_in


def find_in(sentence: Sentence, *, person: bool, own_names: Collection[str]) -> Iterator[Found]:
    """Yield what one sentence says of the entry and of those it names.

    Args:
        sentence: With the ids it names.
        person: The entry is a person.
        own_names: Names and acronyms of the entry, casefolded, to tell whether a sentence is about it.
    """
    if person:
        own = chain(facts_of_person(sentence), roles_of_person(sentence), deeds_of_person(sentence), kin_in(sentence))
    else:
        own = chain(facts_of_body(sentence, own_names), roles_in_body(sentence))
    yield from dict.fromkeys(chain(own, ties_in(sentence, person=person), roles_of_others(sentence)))
