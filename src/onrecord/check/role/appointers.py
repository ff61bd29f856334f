"""Appointers: by whom somebody was put into his post, against the sentence of his entry that says so."""

import re
from collections.abc import Iterator

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.model.claim import Claim
from onrecord.model.document import Mention
from onrecord.model.record import Entity, Statement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, MentionKind, Polarity, SlotOutcome, Stance
from onrecord.text.cases import latin_forms
from onrecord.text.normalize import fold, skeleton

_VERB = re.compile(
    r"\b(?:appoint\w*|named|made|faite?|hizo|hecho|gemacht|сделал\w*|nam(?:es|ing)|nominat\w*|install(?:ed|s)|promot(?:ed|es)|"
    r"nomm[ée]\w*|nomma|désign\w+|promu\w*|instituée?s?|nombr(?:ó|ad[oa]s?|aron)|design(?:ó|ad[oa]s?)|ascendid[oa]s?|"
    r"ernann\w+|eingesetzt\w*|berief|berufen|befördert\w*|назнач\w+|поставлен\w*|поставил\w*)\b",
    re.IGNORECASE,
)
"""Verbs by which somebody is put into a post, in the languages of the reports."""
_AUXILIARIES = frozenset("had has have avait a ont había ha hatte hat".split())
_BY = frozenset("by par por von durch".split())
_RECORDED = re.compile(
    r"\b(?i:appointed|named|nominated|installed|promoted|designated)\b[^.;]{0,80}?\bby (?:the )?"
    r"(?P<who>(?:[^\W\d_]\.\s)?[^\W\d_a-z][^.;,(]{2,60})"
)
"""How an entry says by whom: `was appointed by X as the judge of Y`; the name ends at the next mark."""
_ENDS = re.compile(r"\s(?:as|to|in|on|for|with|after|and|who)\s.*")
SHORTEST = 3
"""Letters of a word of a name that may tell who is meant."""
LEAST_WORDS = 2
"""Words of a name that is somebody's, and nobody else's."""


def check_appointer(claim: Claim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return what the entry of who was appointed says of by whom; None where either tells nothing of it.

    `supported` where it names the one whom the report names, `contradicted` where it names somebody else, no word of
    whose name is his.
    """
    if claim.polarity is Polarity.NEGATIVE or not _VERB.search(claim.span.quote):
        return None
    agent = _agent(claim, desk)
    if agent is None:
        return None
    own = desk.entity(agent.id)
    names = [agent.name, *(name.text for name in own.names)] if own is not None else [agent.name]
    others = list({party.id: party for party in parties if own is None or party.id != own.id}.values())
    found = list(_recorded(others[0], desk)) if len(others) == 1 else []
    if not found:
        return None
    ours = {word for name in names for word in _words(name)}
    for statement, who in found:
        shared = ours & _words(who)
        if shared and all(_words(who) >= _words(name) or _words(name) >= _words(who) for name in names[:1]):
            return _verdict(Label.SUPPORTED, statement, agent, who, ruling)
        if shared or len(_words(agent.name)) < LEAST_WORDS or len(_words(who)) < LEAST_WORDS:
            return None
    return _verdict(Label.CONTRADICTED, *(found[0][0], agent, found[0][1]), ruling)


def _verdict(label: Label, statement: Statement, agent: Mention, who: str, ruling: Ruling) -> Verdict:
    same = label is Label.SUPPORTED
    ruling.cite(statement, Stance.SUPPORTS if same else Stance.CONTRADICTS)
    outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
    ruling.compare("appointed by", agent.name, who, outcome, source=statement.cite.title)
    return ruling.verdict(label, said(statement) + ".")


def _agent(claim: Claim, desk: Desk) -> Mention | None:
    """Who appoints: named behind `by`, or before the verb with the one appointed behind it."""
    named = [
        mention
        for mention in desk.mentions_in(claim.span.start, claim.span.end)
        if mention.form is MentionForm.NAMED and mention.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION)
    ]
    verb = _VERB.search(claim.span.quote)
    if verb is None:
        return None
    start, end = claim.span.start + verb.start(), claim.span.start + verb.end()
    behind = [mention for mention in named if mention.span.start >= end]
    for mention in named:
        before = desk.text[claim.span.start : mention.span.start].split()
        if before and before[-1].lower() in _BY:
            return mention
    russian = desk.resolution.reading.document.language == "ru"
    if russian and behind and re.search(r"(?:ом|ем|ым|им|ой)\b", behind[0].span.quote.split()[-1]):
        return behind[0]  # the instrumental needs no preposition
    leading = [mention for mention in named if mention.span.end <= start]
    between = desk.text[leading[-1].span.end : start].strip() if leading else "-"
    return leading[-1] if behind and (not between or between in _AUXILIARIES) else None


def _recorded(party: Entity, desk: Desk) -> Iterator[tuple[Statement, str]]:
    """The sentences of a party's entry that say by whom it was put into a post, with the name."""
    for statement in desk.view.statements(party.id):
        if statement.subject != party.id or not decides(statement):
            continue
        for match in _RECORDED.finditer(statement.cite.excerpt):
            yield statement, _ENDS.sub("", match["who"]).strip()


def _words(name: str) -> frozenset[str]:
    """The telling words of a name, spelt in one way."""
    forms = {form for word in fold(name).split() if len(word) >= SHORTEST for form in latin_forms(word)}
    return frozenset(skeleton(form) for form in forms)
