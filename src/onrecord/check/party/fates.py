"""Fates: arrest, conviction, death and the like, against the dated sentences of a person's entries."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import compare_periods, period_or_none
from onrecord.check.content.countries import elsewhere, other_place
from onrecord.check.party.birthplaces import Apart, compare_places
from onrecord.check.party.listed_facts import stands_in
from onrecord.model.claim import OtherClaim
from onrecord.model.record import AttributeStatement, Entity, Statement
from onrecord.model.time import Period
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import FactKind, Label, MentionForm, MentionKind, Polarity, SlotOutcome, Stance
from onrecord.text.content import content_words
from onrecord.text.dates import find_dates
from onrecord.text.fate_words import ARREST, CONVICTION, DEATH, FATE_WORDS, FATES, ONCE
from onrecord.text.nations import nation_of
from onrecord.text.numbers import find_numbers
from onrecord.text.phrases import plain_words
from onrecord.text.senses import content_of
from onrecord.text.tokens import tokenize
from onrecord.text.towns import towns_of

SHORTEST_STEM = 5
"""Letters by which `Germany` meets `a German court`."""


class _Fate(NamedTuple):
    """What a source says befell a person: when, and the one figure of it beside dates (`nine counts`)."""

    statement: Statement
    when: Period | None
    figure: float | None


def check_fate(claim: OtherClaim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return the verdict by what an entry says of the same fate of the person, or None where none bears on it.

    What is told of a description alone (`Der Fahrer wurde verurteilt`) is held against nobody's entry.
    """
    verdict = _by_entry(claim, parties, desk, ruling)
    if verdict is None or verdict.label is not Label.DIFFERS or not _is_described(claim, desk):
        return verdict
    ruling.evidence.clear()
    ruling.compared.clear()
    return None


def _is_described(claim: OtherClaim, desk: Desk) -> bool:
    foreign = desk.resolution.reading.document.language != "en"
    forms = (desk.mentions[mention].form for mention in claim.parties[:1])
    return foreign and any(form is MentionForm.NOMINAL for form in forms)


def _by_entry(claim: OtherClaim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """The verdict by what an entry says of the same fate, or None where none bears on it.

    Supported where a source gives the fate, at that time where the claim gives one, and with that figure. Differs
    where it gives another date of a fate that befalls a person once, or of one in the same country, or another figure.
    """
    if claim.topic not in FATES or claim.polarity is Polarity.NEGATIVE:
        return None
    held = [fate for entity in parties[:1] for fate in _recorded(entity, claim.topic, desk)]
    claimed = claim.when.period if claim.when is not None else None
    if claimed is None:
        terms = _by_term(claim, held, ruling) if claim.topic == CONVICTION else None
        if terms is not None:
            return terms
        undated = [fate for fate in held if _same_place(claim, fate.statement, desk)]
        return _told(claim, undated[0], ruling) if undated else None
    dated = [(compare_periods(claimed, fate.when), fate) for fate in held if fate.when is not None]
    fitting = [fate for result, fate in dated if result.fits]
    if fitting:
        return _told(claim, fitting[0], ruling)
    others = [fate for _, fate in dated]
    if len(others) != 1:
        return None
    lead = others[0]
    same = claim.topic in ONCE or _same_place(claim, lead.statement, desk)
    if not same and not (lead.when is not None and _shares_date(claim, claimed, lead.when)):
        return None
    quote = claim.when.quote if claim.when is not None else ""
    recorded = lead.when.edtf if lead.when is not None else ""
    ruling.compare("date", quote, recorded, SlotOutcome.DIFFERS, source=lead.statement.cite.title)
    ruling.cite(lead.statement, Stance.CONTRADICTS)
    return ruling.verdict(Label.DIFFERS, said(lead.statement) + ".")


_AGAIN = frozenset(
    "again re-arrested rearrested second third another nouveau nouvelle deuxième otra nuevamente segunda erneut"
    " wieder abermals nochmals zweite zweiten снова вновь повторно опять второй".split()
)
"""Words by which a fate is told to have befallen somebody once more."""
_ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def _shares_date(claim: OtherClaim, claimed: Period, recorded: Period) -> bool:
    """Whether two days are alike in the year, or in the month and the day: one arrest, misdated."""
    ours, theirs = _ISO_DAY.fullmatch(claimed.edtf), _ISO_DAY.fullmatch(recorded.edtf)
    if ours is None or theirs is None or not _AGAIN.isdisjoint(claim.span.quote.lower().split()):
        return False
    return ours[1] == theirs[1] or ours.groups()[1:] == theirs.groups()[1:]


_YEARS = re.compile(r"[\s-]{1,2}(?:years?|ans|années|años|anos|Jahre[ns]?|лет|год\w*|anni)\b", re.IGNORECASE)
"""Units behind a figure that make it the term of a sentence."""
_OF_YEARS = re.compile(r"\b([\w-]+?)-?(?:jährige[nrs]?|летн(?:ий|его|ему|им|ем|яя|ей|юю))\b", re.IGNORECASE)
"""Adjectives for a term of years, with the number before their ending: `siebenjährige`, `12-летний`."""


def _by_term(claim: OtherClaim, held: Sequence[_Fate], ruling: Ruling) -> Verdict | None:
    """The verdict by the years of a sentence, where the claim and one sentence of the entries give them."""
    claimed = _term(claim.span.quote, ruling.desk.resolution.reading.document.language)
    dated = [(term, fate) for fate in held if (term := _term(fate.statement.cite.excerpt, "en")) is not None]
    if claimed is None or len({term for term, _ in dated}) != 1:
        return None
    term, fate = dated[0]
    same = term == claimed
    outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
    ruling.compare("figure", f"{claimed:g} years", f"{term:g} years", outcome, source=fate.statement.cite.title)
    ruling.cite(fate.statement, Stance.SUPPORTS if same else Stance.CONTRADICTS)
    return ruling.verdict(Label.SUPPORTED if same else Label.DIFFERS, said(fate.statement) + ".")


def _term(text: str, language: str) -> float | None:
    """The one exact number of years in a text beside its dates; None where there is none, or more than one."""
    dates = find_dates(text, language=language, published=None)
    terms = {
        number.estimate.low
        for number in find_numbers(text, language=language, dates=dates)
        if number.estimate.is_exact and _YEARS.match(text, number.end)
    }
    for match in _OF_YEARS.finditer(text):
        inside = find_numbers(match[1], language=language, dates=[])
        terms |= {n.estimate.low for n in inside if n.estimate.is_exact and n.end - n.start == len(match[1])}
    return terms.pop() if len(terms) == 1 else None


def _told(claim: OtherClaim, fate: _Fate, ruling: Ruling) -> Verdict:
    """The verdict where time and place fit: the figure beside them decides."""
    source = fate.statement.cite.title
    if claim.when is not None and claim.when.period is not None and fate.when is not None:
        ruling.compare("date", claim.when.quote, fate.when.edtf, SlotOutcome.SAME, source=source)
    language = ruling.desk.resolution.reading.document.language
    ours, theirs = content_of(claim.span.quote, language), content_of(fate.statement.cite.excerpt)
    place, recorded = other_place(ours, theirs)
    if not recorded:
        place, recorded = elsewhere(ours, theirs)
    if recorded:
        ruling.compare("place", place, recorded, SlotOutcome.DIFFERS, source=source)
        ruling.cite(fate.statement, Stance.CONTRADICTS)
        return ruling.verdict(Label.DIFFERS, said(fate.statement) + ".")
    count, held = _only_count(claim.span.quote, language), fate.figure
    if claim.topic == CONVICTION and (term := _term(claim.span.quote, language)) is not None:
        count, held = term, _term(fate.statement.cite.excerpt, "en")
    if count is not None and held is not None and count != held:
        ruling.compare("figure", f"{count:g}", f"{held:g}", SlotOutcome.DIFFERS, source=source)
        ruling.cite(fate.statement, Stance.CONTRADICTS)
        return ruling.verdict(Label.DIFFERS, said(fate.statement) + ".")
    ruling.cite(fate.statement, Stance.SUPPORTS)
    return ruling.verdict(Label.SUPPORTED, said(fate.statement) + ".")


def _recorded(entity: Entity, topic: str, desk: Desk) -> Iterator[_Fate]:
    for statement in desk.view.statements(entity.id):
        if statement.subject != entity.id or not decides(statement):
            continue
        if isinstance(statement, AttributeStatement):
            if statement.attribute == "died" and topic == DEATH:
                yield _Fate(statement, period_or_none(statement.value), None)
            elif statement.attribute in (FactKind.ADDRESS, "location") and topic == ARREST:
                yield from _in_sentence(statement, topic)  # `Lebanon (in custody)`
            continue
        yield from _in_sentence(statement, topic)


def _in_sentence(statement: Statement, topic: str) -> Iterator[_Fate]:
    """The fate that a sentence of an entry tells, with the first date after its words, else the last before."""
    excerpt = statement.cite.excerpt
    tokens = tokenize(excerpt)
    hits = [hit for hit in FATE_WORDS["en"].find(plain_words(tokens)) if hit.value == topic]
    if not hits:
        return
    dates = [date for date in find_dates(excerpt, language="en", published=None) if date.period is not None]
    at = tokens[hits[0].first].start
    after = [date for date in dates if date.start > at]
    chosen = after[0] if after else dates[-1] if dates else None
    yield _Fate(statement, chosen.period if chosen is not None else None, _only_count(excerpt, "en"))


def _only_count(text: str, language: str) -> float | None:
    """The one exact count in a text beside its dates; None where there is none, or more than one."""
    dates = find_dates(text, language=language, published=None)
    counts = {
        number.estimate.low
        for number in find_numbers(text, language=language, dates=dates)
        if number.kind == "count"
        and number.estimate.is_exact
        and not any(d.start <= number.start < d.end for d in dates)
    }
    return counts.pop() if len(counts) == 1 else None


def _same_place(claim: OtherClaim, statement: Statement, desk: Desk) -> bool:
    """Whether the sentence names the country or place that the claim names, in one form of the word or another."""
    names = {word for mention in claim.parties for word in content_words(desk.name(mention))}
    capitals = " ".join(word for word in claim.span.quote.split() if word[:1].isupper())
    dates = " ".join(date.quote for date in find_dates(claim.span.quote, language="en", published=None))
    places = {word for word in content_words(capitals) - names - content_words(dates) if len(word) >= SHORTEST_STEM}
    if desk.resolution.reading.document.language == "de":
        # German writes every noun with a capital: `wurde nach Angaben der UN in X festgenommen`.
        places = {word for word in places if towns_of(word) or nation_of(word)}
    theirs = content_words(statement.cite.excerpt)
    if not capitals.isascii() and not places & theirs:
        return _same_place_abroad(claim, statement, desk)
    return bool(places) and all(
        any(word[:SHORTEST_STEM] == other[:SHORTEST_STEM] for other in theirs) or _is_place_of(word, theirs)
        for word in places
    )


def _is_place_of(word: str, theirs: Collection[str]) -> bool:
    """Whether a word is a town or country that a sentence has in another language: `Karatschi`, Karachi."""
    nation = nation_of(word)
    if nation:
        return any(nation_of(other) == nation for other in theirs)
    return bool(towns_of(word)) and any(compare_places(word, other) is Apart.SAME for other in theirs)


def _same_place_abroad(claim: OtherClaim, statement: Statement, desk: Desk) -> bool:
    """Whether each place that a claim names in another script, or language, stands in the sentence of an entry."""
    inside = desk.mentions_in(claim.span.start, claim.span.end)
    places = [m for m in inside if m.kind is MentionKind.PLACE and m.id not in claim.parties]
    excerpt = statement.cite.excerpt
    names = [word.strip(".,;()") for word in excerpt.split() if word[:1].isupper()]
    return bool(places) and all(
        stands_in(place.span.quote, excerpt)
        or any(compare_places(place.span.quote, name) is Apart.SAME for name in names)
        for place in places
    )
