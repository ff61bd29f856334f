"""Who is never linked, on real lists: siblings, namesakes with other contexts, bare names; and who still is."""

import json
import random

import pytest

from onrecord.evaluate.names.negatives import Listed, Words, one_word_away
from onrecord.evaluate.names.other_names import read_other_names
from onrecord.evaluate.names.parties import MAIN, OTHERS, read_parties
from onrecord.evaluate.names.sets import NAMED, build_sets
from onrecord.model.vocab import MentionKind, Mode, NameQuality, Outcome
from onrecord.record.lists import read_list
from onrecord.record.load import add_snapshot
from onrecord.record.names.held import name_index_of
from onrecord.record.view import StoreView
from onrecord.resolve.query import NameQuery
from onrecord.resolve.query_resolver import QueryResolver
from onrecord.store import open_store
from onrecord.text.names import PLAIN, name_parts
from tests.shared import SHARED

LISTS, WORDS, GOLD = SHARED / "lists", SHARED / "names", SHARED / "reports" / "names.jsonl"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.shared,
    pytest.mark.skipif(not GOLD.is_file() or not LISTS.is_dir(), reason="needs ../shared beside the project"),
]
PERSON = MentionKind.PERSON


@pytest.fixture(scope="module")
def parties():
    return [party for party in read_parties(LISTS) if party.kind in NAMED and party.names]


@pytest.fixture(scope="module")
def record():
    with open_store(":memory:") as store:
        for file in (MAIN, *OTHERS):
            add_snapshot(store, read_list(LISTS / file.path, date=file.date))
        view = StoreView(store, None, Mode.KNOWN_THEN, ())
        yield view, QueryResolver(view, name_index_of(store))


@pytest.fixture
def rng():
    return random.Random("4 safety")


def year_of(entity):
    return next((born.edtf[:4] for born in entity.born if born.edtf[:4].isdigit()), None)


def told(entity):
    born = year_of(entity)
    facts = [f"born {born}"] if born else []
    return "; ".join([*facts, *(f"{country} national" for country in entity.nationalities[:1])])


def entities(view, parties):
    for party in parties:
        entity = view.entity_of_ref(party.id)
        if entity is not None:
            yield party, entity


def telling(text):
    return sorted(part.text for part in name_parts(text) if part.role == PLAIN)


def test_siblings_with_the_facts_of_the_listed_party(parties, record, rng):
    view, resolve = record
    listed = Listed((text, p.kind.value) for p in parties for text in (*(n.text for n in p.names), *p.weak))
    words, known = Words(parties), list(entities(view, parties))
    asked: set[str] = set()
    linked = []
    while len(asked) < 4000:
        party, entity = rng.choice(known)
        text, _ = one_word_away(party, words, rng)
        context = told(entity)
        if (
            not text
            or text in asked
            or listed.could_be(text, party.kind.value)
            or (party.kind is PERSON and not context)
        ):
            continue
        asked.add(text)
        answer = resolve(NameQuery(query=text, context=context, kind=party.kind.value))
        if answer.outcome is Outcome.LINKED and not set(telling(text)) <= set(
            telling(answer.candidates[0].matched_name)
        ):
            linked.append((text, answer.candidates[0].matched_name))
    # What is left out: the new word is a particle or a legal form (`Del`, `Van`, `CJSC`), and all others are listed.
    assert not linked


def test_judged_names_with_contexts_of_others(record):
    _, resolve = record
    rows = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]
    wrong = []
    for seed in range(3):
        contexts = [row["context"] for row in rows]
        random.Random(seed).shuffle(contexts)
        for row, context in zip(rows, contexts, strict=True):
            answer = resolve(NameQuery(query=row["query"], kind=row["kind"], context=context))
            gold = set(row["expected"]["ids"])
            if (
                answer.outcome is Outcome.LINKED
                and row["kind"] == "person"
                and not gold & set(answer.candidates[0].ids)
            ):
                wrong.append((row["query"], context, answer.candidates[0].matched_name))
    assert not wrong


def test_names_of_nobody_with_facts_of_others(parties, record, rng):
    view, resolve = record
    contexts = [context for _, entity in entities(view, parties) if (context := told(entity))]
    sets = build_sets(read_parties(LISTS), others=read_other_names(WORDS), sizes={"easy": 2000})
    linked = []
    for query in sets.queries["easy"]:
        answer = resolve(NameQuery(query=query.text, kind=query.kind, context=rng.choice(contexts)))
        if answer.outcome is Outcome.LINKED:
            linked.append((query.text, answer.candidates[0].matched_name))
    assert not linked


@pytest.mark.parametrize("sort", ["family name", "mononym", "weak alias"])
def test_a_bare_or_weak_name_links_nobody(parties, record, rng, sort):
    view, resolve = record
    texts = []
    for party, entity in entities(view, parties):
        if party.kind is not PERSON:
            continue
        if sort == "family name":
            texts += party.names[0].text.split()[1:][-1:]
        elif sort == "mononym":
            texts += [name.text for name in party.names if " " not in name.text.strip()]
        else:
            texts += [*party.weak, *(name.text for name in entity.names if name.quality is NameQuality.WEAK)]
    assert len(texts) > 100
    for text in rng.sample(texts, min(len(texts), 2500)):
        assert resolve(NameQuery(query=text, kind="person")).outcome is not Outcome.LINKED, text


def test_full_names_with_a_birth_year_are_linked(parties, record, rng):
    view, resolve = record
    known = [pair for pair in entities(view, parties) if pair[0].kind is PERSON and year_of(pair[1])]
    right = 0
    for party, entity in rng.sample(known, 500):
        query = NameQuery(query=party.names[0].text, kind="person", context=f"born {year_of(entity)}")
        answer = resolve(query)
        if answer.outcome is Outcome.LINKED:
            assert answer.candidates[0].id == entity.id, party.names[0].text
            right += 1
    assert right >= 485  # measured 497; the others are two entries of one name, or a name of one word
