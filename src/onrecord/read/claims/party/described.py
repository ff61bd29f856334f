"""Descriptions that stand for a name told before: `The Rwandan officer has been on the list since 2009`."""

from onrecord.model.vocab import MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.party.antecedents import LONGEST, OPEN, antecedent_of_kind
from onrecord.read.claims.party.described_so import described_so
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of

_POINTING = frozenset({"the", "that", "this"})
_PERSONS = words(
    "officer soldier tycoon politician lawmaker minister colonel captain major brigadier admiral marshal "
    "magnate oligarch mogul financier businesswoman mayor diplomat judge prosecutor preacher imam priest "
    "sheikh mullah fugitive prisoner inmate detainee convict deserter insurgent rebel guerrilla guerilla "
    "jihadi jihadist fighter militiaman warlord kingpin baron trafficker smuggler dealer broker hacker "
    "scientist engineer chemist physicist doctor teacher scholar clerk accountant banker merchant recruiter "
    "propagandist singer senator lawyer spokesman spokeswoman deputy strongman patriarch widow cousin brother "
    "veteran citizen national emir ideologue strategist bombmaker sniper defendant accused suspect convert "
    "gentleman lady fellow figure king queen czar tsar boss don lord heir chairman oilman mogul governor "
    "secretary chief"
)
_BODIES = words(
    "firm company bank group movement organisation organization militia network charity foundation lender "
    "airline carrier exchange enterprise conglomerate business trader shipper manufacturer refinery refiner "
    "mine miner trust institute association society party front faction outfit gang cartel syndicate "
    "brotherhood corporation agency bureau office shipyard holding subsidiary broadcaster station factory "
    "plant laboratory university insurer club house centre center restaurant hotel ranch school hospital channel "
    "newspaper studio mosque farm shop store"
)
_ASIDE = frozenset("also too himself herself itself now still himself likewise meanwhile however again alone".split())


def described_before(draft: Draft, at: int, first: int) -> Found | None:
    """Return the name that an English description, which ends before a token, stands for; None where unsure.

    Args:
        draft: The document.
        at: The token behind the description, and behind a comma after it.
        first: The token before which it does not begin.
    """
    noun = at - 1
    while noun > first and (draft.tokens[noun].text in ",(" or draft.words[noun] in OPEN):
        noun -= 1
    start = _article_before(draft, noun, first) if draft.lexicon.language == "en" else None
    kind = _kind_of(draft, noun) if start is not None else None
    return None if start is None or kind is None else antecedent_of_kind(draft, start, kind, draft.words[noun])


def described_behind(clause: Clause, at: int) -> Found | None:
    """Return the name that an English description stands for whose article is a token; None where unsure.

    It ends with its noun: behind that stands no other noun, no name and no `of`, which would make it that of another.
    """
    draft = clause.draft
    if draft.lexicon.language != "en" or at >= clause.last or draft.words[at] not in _POINTING:
        return None
    for noun in range(at + 1, min(clause.last, at + LONGEST + 1)):
        kind = _kind_of(draft, noun)
        if kind is None and draft.tokens[noun].text.islower() and not draft.verbs[noun]:
            continue
        if kind is None or not _ends(clause, noun + 1) or _article_before(draft, noun, at) != at:
            return None
        return antecedent_of_kind(draft, at, kind, draft.words[noun])
    return None


def _ends(clause: Clause, at: int) -> bool:
    """Whether no other noun or name, and no `of`, stands at a token behind a noun."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if at >= clause.last or not draft.tokens[at].text[0].isalpha() or draft.in_date(draft.tokens[at].start):
        return True
    word = draft.words[at]
    closed = (lexicon.prepositions, lexicon.adverbs, lexicon.conjunctions, lexicon.auxiliaries, _ASIDE, _JUST)
    return word not in lexicon.of_words and any(word in table for table in closed)


_JUST = frozenset("only just as first at".split())


def described(clause: Clause) -> Found | None:
    """Return the name that the description before the verb of a clause stands for; None where unsure.

    The name is the one of its kind in the nearest sentence that names one. Where a sentence names two, or tells of
    somebody without a name by the same noun (`a Rwandan officer`), the description may be of another.
    """
    draft, verb = clause.draft, clause.segment.verb
    if draft.lexicon.language != "en":
        return described_so(clause)
    if verb is None:
        return None
    noun = verb - 1
    while noun > clause.first and (draft.words[noun] in _ASIDE or draft.words[noun] in draft.lexicon.auxiliaries):
        noun -= 1
    start = _article_before(draft, noun, clause.first)
    if start is None:
        return None
    kind = _kind_of(draft, noun)
    return None if kind is None else antecedent_of_kind(draft, start, kind, draft.words[noun])


def _article_before(draft: Draft, noun: int, first: int) -> int | None:
    """The article of a description that ends with a noun; None where other words than its own stand between."""
    lexicon = draft.lexicon
    for at in range(noun - 1, max(first, noun - LONGEST - 1) - 1, -1):
        word = draft.words[at]
        if word in _POINTING:
            return at
        closed = word in lexicon.prepositions or word in lexicon.conjunctions or word in lexicon.auxiliaries
        named = draft.tokens[at].text[0].isupper() and not _is_of_a_people(draft, at)
        if closed or named or not word.replace("-", "").isalpha():
            return None
    return None


def _is_of_a_people(draft: Draft, at: int) -> bool:
    """Whether a word with a capital says of what country or people somebody is: `the Chechen leader`."""
    token = draft.tokens[at].text
    covering = [f for f in draft.around(at, 8, 1) if f.first <= at < f.last]
    plain = all(f.last - f.first == 1 and not f.root.listed for f in covering)
    return bool(nation_of(token)) or (plain and token.istitle() and token.endswith(_OF_PEOPLE))


_OF_PEOPLE = ("chen", "ish", "ian", "ese", "alan", "yghur", "azeri")
"""How English adjectives for a people without a state of its own end: `Chechen`, `Kurdish`, `Ossetian`, `Catalan`."""


def _kind_of(draft: Draft, at: int) -> MentionKind | None:
    """The kind of party that a noun describes; None for a noun of neither kind, such as `case`."""
    noun, lexicon = draft.words[at], draft.lexicon
    if noun in _BODIES or noun in lexicon.group_nouns:
        return MentionKind.ORGANIZATION
    person = noun in _PERSONS or noun in lexicon.person_nouns or noun in lexicon.titles
    return MentionKind.PERSON if person else None
