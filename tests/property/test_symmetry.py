"""Fairness: a verdict follows the record, not the name of the party (`method.md` §5.3, rule 16).

The parties, places and papers of the invented record do not exist. Texts and record are written for two parties;
swapping the parties in both must change nothing, and swapping them in one must swap the verdicts.
"""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.verdict import Finding
from onrecord.model.vocab import Label, Outcome
from onrecord.pipeline import run
from onrecord.record.files import load_record_file
from onrecord.record.held import Record, open_record
from onrecord.testing.builders import make_document

RECORD = """
title = "Valley record"

[[source]]
key = "gazette"
title = "Valley Gazette, 4 March 2019"
kind = "official"
published = 2019-03-04

[[source]]
key = "herald"
title = "Valley Herald, 9 May 2019"
kind = "press"
published = 2019-05-09

[[entity]]
key = "one"
name = "{one}"

[[entity]]
key = "two"
name = "{two}"

[[agreement]]
id = "lakeside-2019"
title = "Lakeside Accord"
names = ["Lakeside agreement", "Lakeside accord"]
date = 2019-03-04
place = "Lakeside"
parties = ["one", "two"]
sources = ["gazette"]
text_complete = true

[[agreement.commitment]]
id = "1"
clause = "Article 1"
paraphrase = "It withdraws its artillery from the eastern valley."
bearer = "one"
modality = "must"
action = ["withdraw.forces"]
from = 2019-03-04
source = "gazette"
certainty = "full-text"

[[agreement.commitment]]
id = "2"
clause = "Article 2"
paraphrase = "It releases its prisoners and opens the northern road."
bearer = "two"
modality = "must"
action = ["release.prisoners"]
from = 2019-03-04
source = "gazette"
certainty = "full-text"

[[event]]
id = "ferry-2019"
name = "Bombing of the ferry at Oldport"
date = 2019-05-08
place = ["Oldport"]
target = ["ferry"]
weapon = ["bomb"]
source = "herald"
figure = [{{ source = "herald", value = 14 }}]

[[event.attribution]]
source = "herald"
party = "one"
how = "claimed"
says = "It claimed the bombing."

[[event.attribution]]
source = "herald"
party = "two"
how = "denied"
says = "It denied any part in the bombing."

[[event]]
id = "bridge-2019"
name = "Attack on the bridge at Newford"
date = 2019-04-02
place = ["Newford"]
target = ["bridge"]
weapon = ["mortar"]
source = "gazette"

[[event.attribution]]
source = "gazette"
party = "two"
how = "found"
by = "the joint commission"
says = "The commission found that it fired on the bridge."

[[tie]]
subject = "one"
relation = "finances"
other = "two"
source = "herald"
words = "finances"
says = "The paper says that the first finances the second."
"""
SENTENCES = (
    "In the deal signed at Lakeside on 4 March 2019, {one} promised to withdraw its artillery from the eastern valley.",
    "Under the Lakeside accord of 4 March 2019, {two} promised to withdraw its artillery from the eastern valley.",
    "In the Lakeside agreement of 4 March 2019, {two} undertook to release its prisoners.",
    "In the Lakeside agreement of 4 March 2019, {one} undertook to release its prisoners.",
    "Yesterday {one} said that it was responsible for the bombing of the ferry at Oldport on 8 May 2019.",
    "According to officials, {two} is responsible for the bombing of the ferry at Oldport on 8 May 2019.",
    "At Newford, {one} is responsible for the attack on the bridge on 2 April 2019.",
    "At Newford, {two} is responsible for the attack on the bridge on 2 April 2019.",
    "For years {one} has financed {two}.",
    "For years {two} has financed {one}.",
    "Last week {two} denied the bombing of the ferry at Oldport on 8 May 2019.",
)
PAIRS = (
    ("Arvania Liberation Front", "Government of Arvania"),
    ("Northern League", "Southern Union"),
    ("Republic of Belmora", "Karvan Movement"),
)


@pytest.fixture(scope="module")
def record():
    with open_record(":memory:") as held:
        yield held


def check(record: Record, held: tuple[str, str], text: str, named: tuple[str, str]) -> Finding:
    """Check a text about the parties `named` against the record about the parties `held`."""
    data = RECORD.format(one=held[0], two=held[1]).encode()
    words = text.format(one=f"the {named[0]}", two=f"the {named[1]}")
    file = load_record_file(data, name="valley.toml", known=record.keys())
    return run(make_document(words, published="2019-06-01"), record, extra=[file])


def outcome(finding: Finding) -> list[tuple]:
    rows = zip(finding.resolution.reading.claims, finding.verdicts, strict=True)
    return [(type(claim).__name__, verdict.label.value, verdict.flags) for claim, verdict in rows]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0])
@given(sentences=st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4, unique=True))
def test_swapping_the_parties_in_text_and_record_changes_nothing(record, pair, sentences):
    text, swapped = "\n\n".join(sentences), pair[::-1]
    assert outcome(check(record, pair, text, pair)) == outcome(check(record, swapped, text, swapped))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_swapping_the_parties_in_the_record_swaps_the_verdicts(record, pair, sentence):
    swapped = pair[::-1]
    found = outcome(check(record, swapped, sentence, pair))
    assert found
    assert found == outcome(check(record, pair, sentence, swapped))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0])
@pytest.mark.parametrize(
    ("sentence", "by_record"),
    [(SENTENCES[0], Label.SUPPORTED), (SENTENCES[2], Label.SUPPORTED), (SENTENCES[7], Label.SUPPORTED)],
)
def test_what_the_record_gives_one_party_it_does_not_give_the_other(record, pair, sentence, by_record):
    """Else the symmetry above could hold because names and record play no part."""
    right, wrong = check(record, pair, sentence, pair), check(record, pair, sentence, pair[::-1])
    assert by_record.value in {label for _, label, _ in outcome(right)}
    assert outcome(right) != outcome(wrong)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0])
def test_tie_with_a_direction_is_not_read_both_ways(record, pair):
    given, turned = (outcome(check(record, pair, sentence, pair)) for sentence in SENTENCES[8:10])
    assert Label.SUPPORTED.value in {label for _, label, _ in given}
    assert Label.SUPPORTED.value not in {label for _, label, _ in turned}


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0])
def test_denial_by_another_party_does_not_dispute_an_own_claim(record, pair):
    """The second denies its own part; that says nothing against the first, which claimed the bombing itself."""
    finding = check(record, pair, SENTENCES[4], pair)
    assert ("ResponsibilityClaim", Label.SUPPORTED.value, ("coreference",)) in outcome(finding)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0])
def test_own_denial_and_rival_claim_dispute_an_accusation(record, pair):
    rows = [row for row in outcome(check(record, pair, SENTENCES[5], pair)) if row[0] == "ResponsibilityClaim"]
    assert [(label, "accused_denies" in flags) for _, label, flags in rows] == [(Label.DISPUTED.value, True)]


# ------------------------------------------------------------------------------ names perturbed

STRANGERS = ("Farhad", "Wahid", "Zmarai", "Khalida", "Dost Ali", "Pierre", "Salim Jan")
"""Given names that nobody of the starter record bears with these family names."""
CLAIMS = (
    "{} Haqqani was listed by the United Nations on 9 February 2011.",
    "{} Haqqani was placed on the list of global terrorists by the US Treasury Department.",
    "The Treasury Department designated {} Haqqani in 2014.",
    "{} Haqqani is a senior member of the Haqqani Network.",
    "The brother of the founder, {} Haqqani, is a senior member of the Haqqani Network.",
    "{} Haqqani, a senior member of the Haqqani Network, spoke on Tuesday.",
    "{} Haqqani, the chief of suicide operations of the Haqqani Network, spoke on Tuesday.",
    "{} Haqqani is in charge of security in Kabul.",
    "{} Haqqani met Hamid Karzai in Kabul on 18 August 2021.",
    "{} Haqqani is acting interior minister.",
    "The State Department offered a reward of up to 5 million dollars for {} Haqqani.",
    "The CIA paid {} Haqqani in cash during the 1980s.",
    "{} Haqqani joined the Taliban in 1995.",
    "{} Haqqani forged a relationship with Osama bin Laden.",
    "{} bin Laden is the leader of Al-Qaida.",
    "{} Zadran commanded more than 100 fighters in Khost.",
)
OPEN = {Label.AMBIGUOUS, Label.NOT_IN_RECORD, Label.REPORTED_ONLY, Label.NOT_CHECKABLE}


def person_claims(finding: Finding, name: str) -> list[tuple[str, Label]]:
    rows = zip(finding.resolution.reading.claims, finding.verdicts, strict=True)
    return [(claim.span.quote, verdict.label) for claim, verdict in rows if name in claim.span.quote]


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_stranger_with_the_same_family_name_is_never_linked_and_never_decided(record, claim):
    """Functional roles may end in `contradicted`: the record names another holder. All else stays open."""
    allowed = OPEN | {Label.CONTRADICTED} if "leader" in claim or "minister" in claim else OPEN
    wrong = []
    for given_name in STRANGERS:
        text = claim.format(given_name)
        finding = run(make_document(text, published="2021-09-20"), record)
        people = {m.id for m in finding.resolution.reading.mentions if given_name in m.span.quote}
        linked = [
            link for link in finding.resolution.links if link.mention_id in people and link.outcome is Outcome.LINKED
        ]
        assert linked == [], text
        wrong += [row for row in person_claims(finding, given_name) if row[1] not in allowed]
    assert wrong == []


def test_the_same_claims_are_decided_for_the_person_on_record(record):
    """Else the test above could pass because nothing is read."""
    text = CLAIMS[0].format("Khalil") + " " + CLAIMS[5].format("Khalil")
    finding = run(make_document(text, published="2021-09-20"), record)
    assert {label for _, label in person_claims(finding, "Khalil")} == {Label.SUPPORTED}


@pytest.mark.parametrize(
    ("name", "others"),
    [
        # `method.md` §1, finding 8: the acting minister is not the man of the 1988 list.
        ("Mullah Yaqoob", {"un:TAi.052"}),
        ("Anas Haqqani", {"un:TAi.150", "un:TAi.144", "un:TAi.040"}),
        ("Hibatullah Akhundzada", {"un:TAi.002"}),
        ("Haqqani", {"un:TAi.150", "un:TAi.144", "un:TAi.040"}),
        ("Abdul Haqqani", {"un:TAi.034", "un:TAi.006"}),
    ],
)
@pytest.mark.parametrize(
    "sentence", ["{} heads the Haqqani Network.", "{} was put on the United Nations list in 2001."]
)
def test_a_shared_name_is_not_linked_to_the_listed_man(record, name, others, sentence):
    finding = run(make_document(sentence.format(name), published="2021-09-20"), record)
    people = {m.id for m in finding.resolution.reading.mentions if m.span.quote == name}
    linked = [link.entity for link in finding.resolution.links if link.mention_id in people and link.entity is not None]
    assert not set(itertools.chain.from_iterable(entity.refs for entity in linked)) & others


@pytest.mark.parametrize(
    "name", ["Abdul Haqqani", "Mohammad Haqqani", "Haji Haqqani", "Mullah Haqqani", "Qari Haqqani"]
)
@pytest.mark.parametrize(
    "sentence", ["{} heads the Haqqani Network.", "{}, a senior member of the Haqqani Network, spoke."]
)
def test_a_common_first_part_and_a_family_name_do_not_make_a_person(record, name, sentence):
    """`method.md` §5.3, rule 3: madrasa names, titles and first parts of longer names never link alone."""
    finding = run(make_document(sentence.format(name), published="2021-09-20"), record)
    # A title in front may belong to the mention or not.
    mention = next(m for m in finding.resolution.reading.mentions if m.span.start < len(name))
    link = next(link for link in finding.resolution.links if link.mention_id == mention.id)
    assert link.outcome is not Outcome.LINKED
