"""Descriptions that stand for a name told before: `The Rwandan officer has been on the list since 2009`."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of

SENTENCES_BACK = 2
"""Sentences before a description among which the name that it stands for is."""
LONGEST = 5
"""Words between the article and the noun of a description."""
_POINTING = frozenset({"the", "that", "this"})
_OPEN = frozenset({"a", "an", "another"})
_PERSONS = words(
    "officer soldier tycoon politician lawmaker minister colonel captain major brigadier admiral marshal "
    "magnate oligarch mogul financier businesswoman mayor diplomat judge prosecutor preacher imam priest "
    "sheikh mullah fugitive prisoner inmate detainee convict deserter insurgent rebel guerrilla guerilla "
    "jihadi jihadist fighter militiaman warlord kingpin baron trafficker smuggler dealer broker hacker "
    "scientist engineer chemist physicist doctor teacher scholar clerk accountant banker merchant recruiter "
    "propagandist singer senator lawyer spokesman spokeswoman deputy strongman patriarch widow cousin brother "
    "veteran citizen national emir ideologue strategist bombmaker sniper defendant accused suspect convert "
    "gentleman lady fellow figure king queen czar tsar boss don lord heir chairman oilman mogul"
)
_BODIES = words(
    "firm company bank group movement organisation organization militia network charity foundation lender "
    "airline carrier exchange enterprise conglomerate business trader shipper manufacturer refinery refiner "
    "mine miner trust institute association society party front faction outfit gang cartel syndicate "
    "brotherhood corporation agency bureau office shipyard holding subsidiary broadcaster station factory "
    "plant laboratory university insurer club house"
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
    while noun > first and (draft.tokens[noun].text in ",(" or draft.words[noun] in _OPEN):
        noun -= 1
    start = _article_before(draft, noun, first) if draft.lexicon.language == "en" else None
    kind = _kind_of(draft, noun) if start is not None else None
    return None if start is None or kind is None else antecedent_of_kind(draft, start, kind, draft.words[noun])


def described(clause: Clause) -> Found | None:
    """Return the name that the description before the verb of an English clause stands for; None where unsure.

    The name is the one of its kind in the nearest sentence that names one. Where a sentence names two, or tells of
    somebody without a name by the same noun (`a Rwandan officer`), the description may be of another.
    """
    draft, verb = clause.draft, clause.segment.verb
    if draft.lexicon.language != "en" or verb is None:
        return None
    noun = verb - 1
    while noun > clause.first and draft.words[noun] in _ASIDE:
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
        named = draft.tokens[at].text[0].isupper() and not nation_of(draft.tokens[at].text)
        if closed or named or not word.replace("-", "").isalpha():
            return None
    return None


def _kind_of(draft: Draft, at: int) -> MentionKind | None:
    """The kind of party that a noun describes; None for a noun of neither kind, such as `case`."""
    noun, lexicon = draft.words[at], draft.lexicon
    if noun in _BODIES or noun in lexicon.group_nouns:
        return MentionKind.ORGANIZATION
    person = noun in _PERSONS or noun in lexicon.person_nouns or noun in lexicon.titles
    return MentionKind.PERSON if person else None


def antecedent_of_kind(draft: Draft, start: int, kind: MentionKind, noun: str) -> Found | None:
    """Return the one name of a kind in the nearest sentence, up to the description, that has one."""
    here = draft.sentence_of(start)
    for sentence in range(here, max(-1, here - SENTENCES_BACK - 1), -1):
        first, last = draft.sentences[sentence]
        last = min(last, start)
        if _is_told_of_another(draft, first, last, noun):
            return None
        near = [f for f in draft.within(first, last) if _may_be(f, kind)]
        if near:
            alone = len({id(f.root) for f in near}) == 1
            return near[-1] if alone and not _describes_another(draft, start, noun, near[-1]) else None
    return None


_BESIDE = 4
_FARTHEST = 600


def _describes_another(draft: Draft, start: int, noun: str, found: Found) -> bool:
    """Whether the text gave the noun to other names before, and never to this one: `General X` for `the general`."""
    told = [
        f.root
        for f in draft.within(max(0, start - _FARTHEST), start)
        if f.form is MentionForm.NAMED
        and f.root.kind is found.root.kind
        and noun in (*draft.words[max(0, f.first - _BESIDE) : f.first], *draft.words[f.first : f.last + _BESIDE])
    ]
    return bool(told) and not any(root is found.root for root in told)


def _may_be(found: Found, kind: MentionKind) -> bool:
    told = found.form is MentionForm.NAMED or (found.antecedent is not None and not found.inside)
    root = found.root
    if not told or root.authority or found.modifier or (root.place and not root.listed):
        return False
    return root.kind is kind and root.form is MentionForm.NAMED


def _is_told_of_another(draft: Draft, first: int, last: int, noun: str) -> bool:
    """Whether words tell of somebody by the same noun and an open article: `met a Rwandan officer`."""
    for at in range(first, last):
        if draft.words[at] == noun and any(
            w in draft.lexicon.possessives for w in draft.words[max(first, at - 2) : at]
        ):
            return True  # `His lawyer said so. The lawyer ...`
        if draft.words[at] == noun and any(w in _OPEN for w in draft.words[max(first, at - LONGEST) : at]):
            apposed = any(draft.tokens[i].text == "," for i in range(max(first, at - LONGEST - 1), at))
            if not apposed:
                return True
    return False
