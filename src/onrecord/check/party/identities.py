"""Identity: names, births and foundings against every value that each source gives."""

import re

from onrecord.check.case import Desk, Part, Ruling, decides, said
from onrecord.check.compare import compare_periods, period_or_none, share_words
from onrecord.check.content.remarks import check_by_remark
from onrecord.check.listing.nearness import comes_near
from onrecord.check.party.birthplace_parts import compare_birthplaces, is_abroad
from onrecord.check.party.birthplaces import Apart, same_place_name, towns_in
from onrecord.check.party.cited_names import cite_name
from onrecord.check.party.clear import is_clearly_of
from onrecord.check.party.names_cut import name_cut_short, same_but_form
from onrecord.check.party.nationalities import compare_nationality
from onrecord.check.party.one_party import check_one_party
from onrecord.model.claim import IdentityClaim
from onrecord.model.record import AttributeStatement, Entity, RoleStatement
from onrecord.model.time import APPROXIMATE_SLACK_DAYS, Period, parse_edtf
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import (
    Label,
    MentionForm,
    MentionKind,
    NameQuality,
    RoleClass,
    SlotOutcome,
    Stance,
)
from onrecord.record.refs import bare_name
from onrecord.record.scan import name_keys
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold, telling_words
from onrecord.text.romanised_words import is_spelt_so


def check(claim: IdentityClaim, desk: Desk) -> Verdict:
    """Return the verdict on an identity claim: the worst of its parts, in the order of `docs/concepts/verdicts.md`."""
    ruling = Ruling(claim, desk)
    if claim.party is not None and desk.is_ambiguous(claim.party):
        return ruling.ambiguous(claim.party)
    entity = desk.entity(claim.party) or _by_alias(claim, desk)
    if entity is None:
        return ruling.silent(f"the identity of {desk.name(claim.party)}")
    parts = _parts(claim, entity, desk, ruling)
    labels = [part.label for part in parts]
    wording = " ".join(part.text for part in parts)
    if Label.DISPUTED not in labels and _AGAINST & set(labels):
        namesake = _namesake_of_whom_it_is_so(claim, entity, desk)
        if namesake is not None:
            return ruling.verdict(Label.AMBIGUOUS, f"{wording} Another entry of that name says the same: {namesake}")
    if _AGAINST & set(labels) and _is_described(claim, desk):
        return ruling.silent("this of the person whom the report describes")
    # A place that cannot be told from the recorded one for sure, beside a day of birth that is on record; another date
    # beside a founder or a place that is on record differs.
    other = {row.slot for row in ruling.compared if row.outcome is SlotOutcome.DIFFERS}
    partly = Label.SUPPORTED in labels and other == {"born at"}
    for label in (Label.DISPUTED, Label.CONTRADICTED, *(() if partly else (Label.DIFFERS,))):
        if label in labels:
            return ruling.verdict(label, wording)
    if Label.SUPPORTED in labels:
        return ruling.verdict(Label.SUPPORTED if len(set(labels)) == 1 else Label.PARTLY_SUPPORTED, wording)
    told = check_by_remark(claim, [entity], desk, ruling) or check_one_party(claim, desk, ruling)
    return told or ruling.silent(f"this of {entity.name}")


def _is_described(claim: IdentityClaim, desk: Desk) -> bool:
    """Whether a description alone says whom a claim is about (`der frühere Rapper`): it may mean somebody else.

    English descriptions are given a name by rules that look at what else they could mean.
    """
    mention = desk.mentions.get(claim.party or "")
    if mention is None or mention.kind is not MentionKind.PERSON:
        return False
    before = desk.text[mention.span.end : claim.span.start]
    ends = len(_SENTENCE_ENDS.findall(before))
    taken_up = ends == 1 and bool(_TAKEN_UP.search(claim.span.quote))  # `Son fils est mort.` may come between
    described = mention.form is MentionForm.NOMINAL or (ends > 0 and not taken_up)
    foreign = described and desk.resolution.reading.document.language != "en"
    return foreign and not is_clearly_of(mention, claim, desk)


_TAKEN_UP = re.compile(
    r"\b(?:le|la|l['’]|lo|o)\s?(?:fait|font|faisait|dit|disent|donne|donnent|déclare|hace|hacen|hacía|da|dan|dice|dicen|"
    r"declara|fa|fanno|dà|faz|fazem|dá)\b",
    re.IGNORECASE,
)
"""An object pronoun before a verb by which a source makes something of somebody: `La fiche le fait naître à X`."""
_AGAINST = frozenset({Label.CONTRADICTED, Label.DIFFERS})


def _parts(claim: IdentityClaim, entity: Entity, desk: Desk, ruling: Ruling) -> list[Part]:
    """The outcome for each thing that a claim says of a party."""
    parts: list[Part] = []
    if claim.born is not None or claim.born_at:
        parts += _birth(claim, entity, desk, ruling)
    if claim.nationality:
        parts += compare_nationality(claim, entity, desk, ruling)
    if claim.aliases:
        parts += _aliases(claim, entity, ruling)
    if claim.founded is not None:
        parts += _founding(claim, entity, desk, ruling)
    return parts


def _namesake_of_whom_it_is_so(claim: IdentityClaim, entity: Entity, desk: Desk) -> str | None:
    """What an entry says of another party with the name that the report uses, where all that is claimed is so of it.

    Lists name one person in entries that nothing ties together; whom the report means, the claim does not show.
    """
    found = desk.view.look_up(set(name_keys(desk.name(claim.party))))
    hits = [hit for group in found.values() for hit in group if hit.name.quality is not NameQuality.WEAK]
    others = {hit.entity_id for hit in hits if len(fold(hit.name.text).split()) > 1} - {entity.id}
    for other in sorted(others):
        parts = _parts(claim, desk.view.entity(other), desk, Ruling(claim, desk))
        if parts and all(part.label is Label.SUPPORTED for part in parts):
            return " ".join(part.text for part in parts)
    return None


def _by_alias(claim: IdentityClaim, desk: Desk) -> Entity | None:
    """The one entity that bears a full alias of the claim, and another name that the report uses or cuts short."""
    for alias in claim.aliases:
        found = desk.view.look_up(set(name_keys(alias)))
        hits = [hit for group in found.values() for hit in group if hit.name.quality is not NameQuality.WEAK]
        hits = hits or [
            hit for hit in desk.view.near_names(telling_words(alias)) if same_but_form(alias, hit.name.text)
        ]
        if len({hit.entity_id for hit in hits}) == 1 and len(fold(alias).split()) > 1:
            entity = desk.view.entity(hits[0].entity_id)
            others = [other for other in claim.aliases if other != alias] if claim.party is None else []
            if claim.party is not None and any(share_words(desk.name(claim.party), n.text) for n in entity.names):
                return entity
            if others and all(any(share_words(other, n.text) for n in entity.names) for other in others):
                return entity
    return None


def _birth(claim: IdentityClaim, entity: Entity, desk: Desk, ruling: Ruling) -> list[Part]:
    parts: list[Part] = []
    dates = desk.attributes(entity, "born")
    if claim.born is not None and dates:
        parts.append(_birth_date(claim.born, dates, ruling))
    places = desk.attributes(entity, "born_at")
    if claim.born_at and places:
        parts.append(_birth_place(claim.born_at, places, ruling))
    elif claim.born_at and _is_country(claim.born_at):
        parts += _birth_by_nationality(claim.born_at, entity, desk, ruling)
    return parts


def _is_country(place: str) -> bool:
    return "," not in place and bool(nation_of(place))


def _birth_by_nationality(claimed: str, entity: Entity, desk: Desk, ruling: Ruling) -> list[Part]:
    """Who was born in a country is one of its nationals as a rule, where no birthplace is on record, or it is open."""
    same = [s for s in desk.attributes(entity, "nationality") if nation_of(s.value) == nation_of(claimed)]
    for statement in same[:1]:
        ruling.compare("born at", claimed, statement.value, SlotOutcome.SAME, source=statement.cite.title)
        ruling.cite(statement, Stance.SUPPORTS)
    return [Part(Label.SUPPORTED, said(same[0]) + ".")] if same else []


def _birth_place(claimed: str, places: list[AttributeStatement], ruling: Ruling) -> Part:
    """A place that a source gives supports; another country or a known town contradicts; any other place differs."""
    apart = {s.id: compare_birthplaces(claimed, s.value) for s in places}
    agree = [
        s
        for s in places
        if apart[s.id] is Apart.SAME
        or same_place_name(claimed, f"{s.value} {s.cite.excerpt}")
        or (_is_country(claimed) and nation_of(s.value.rpartition(",")[2]) == nation_of(claimed))
    ]
    # A value that gives the country alone says nothing against a town there, where another one names a place.
    places = [s for s in places if not _is_country(s.value)] or places
    apart = {s.id: apart[s.id] for s in places}
    lead = (agree or places)[0]
    outcome = SlotOutcome.SAME if agree else SlotOutcome.DIFFERS
    ruling.compare("born at", claimed, lead.value, outcome, source=lead.cite.title)
    ruling.cite(lead, Stance.SUPPORTS if agree else Stance.CONTRADICTS)
    if agree:
        return Part(Label.SUPPORTED, said(lead) + ".")
    country = nation_of(claimed.rpartition(",")[2])
    theirs = {nation for s in places if (nation := nation_of(s.value.rpartition(",")[2]))}
    elsewhere = bool(country and theirs) and country not in theirs
    if Apart.OTHER in apart.values():
        # Known as a town of the country of one value, it is none of another country that has no place of that name.
        unknown = [s for s in places if apart[s.id] is Apart.UNKNOWN]
        apart |= {s.id: Apart.OTHER for s in unknown if is_abroad(claimed, nation_of(s.value.rpartition(",")[2]))}
    if elsewhere or all(found is Apart.OTHER for found in apart.values()):
        return Part(Label.CONTRADICTED, f"{said(lead)}: another place.")
    # A list may give the seat of the province or a town near by: two towns that lie near each other differ at most.
    known = all(found in (Apart.OTHER, Apart.NEAR) for found in apart.values())
    # Of a town that the table has under the claim's name every other name is known, too.
    named = towns_in(claimed, theirs)
    if known or named or ruling.desk.resolution.reading.document.language in _LANGUAGES_OF_PLACES:
        return Part(Label.DIFFERS, f"{said(lead)}: another place.")
    return Part(Label.NOT_IN_RECORD, f"{said(lead)}: another place, or its name in another language.")


_LANGUAGES_OF_PLACES = ("en", "und")
"""Languages whose names of towns are those of the lists: `Puerto Príncipe` is Port-au-Prince."""


def _birth_date(born: Period, dates: list[AttributeStatement], ruling: Ruling) -> Part:
    """Every source that gives a birth date is compared as a whole: one value that fits is enough for that source."""
    by_source: dict[str, list[AttributeStatement]] = {}
    for statement in dates:
        if period_or_none(statement.value) is not None:
            by_source.setdefault(statement.cite.source, []).append(statement)
    if not by_source:
        return Part(Label.NOT_IN_RECORD, "")
    fits: list[AttributeStatement] = []
    misses: list[AttributeStatement] = []
    for rows in by_source.values():
        results = [compare_periods(born, parse_edtf(row.value)) for row in rows]
        best, lead = min(zip(results, rows, strict=True), key=lambda pair: pair[0].rank)
        (fits if best.fits else misses).append(lead)
        for result, row in zip(results, rows, strict=True):
            near = SlotOutcome.WITHIN if result.fits else SlotOutcome.DIFFERS
            outcome = SlotOutcome.SAME if result.rank == 0 else near
            ruling.compare("born", born.edtf, row.value, outcome, source=row.cite.title)
    for statement in fits:
        ruling.cite(statement, Stance.SUPPORTS)
    if misses and not fits and _fits_another(born, ruling):
        return Part(Label.NOT_IN_RECORD, "")  # the report may mean the other person of its sentence
    if misses and not fits and "/" in born.edtf and any(_is_near(born, row.value) for row in misses):
        return Part(Label.NOT_IN_RECORD, "")  # an age, which may be a year old
    for statement in misses:
        ruling.cite(statement, Stance.CONTRADICTS)
    if fits and misses:
        values = "; ".join(f"{s.cite.title}: {s.value}" for s in [*fits, *misses])
        return Part(Label.DISPUTED, f"Sources disagree on the birth date: {values}.")
    return Part(Label.SUPPORTED if fits else Label.CONTRADICTED, said((fits or misses)[0]) + ".")


def _is_near(born: Period, recorded: str) -> bool:
    period = period_or_none(recorded)
    return period is not None and born.overlaps(period, slack_days=APPROXIMATE_SLACK_DAYS)


def _fits_another(born: Period, ruling: Ruling) -> bool:
    """Whether the date is on record as that of another person whom the same sentence names."""
    desk, claim = ruling.desk, ruling.claim
    first, last = claim.span.start, claim.span.end
    own = {entity.id for entity in desk.entities(desk.party_ids(claim))}
    for mention in desk.mentions.values():
        entity = desk.entity(mention.id)
        if entity is None or entity.id in own or mention.span.start > last:
            continue
        if mention.span.end < first and _SENTENCE_ENDS.search(desk.text[mention.span.end : first]):
            continue
        dates = (period_or_none(statement.value) for statement in desk.attributes(entity, "born"))
        if any(date is not None and compare_periods(born, date).fits for date in dates):
            return True
    return False


_SENTENCE_ENDS = re.compile(r"[.!?]\s")


def _aliases(claim: IdentityClaim, entity: Entity, ruling: Ruling) -> list[Part]:
    parts: list[Part] = []
    for alias in claim.aliases:
        written = _spellings(alias)
        keys = {key for form in written for key in name_keys(form)}
        name = next((n for n in entity.names if keys & set(name_keys(n.text))), None) or name_cut_short(alias, entity)
        name = name or next((n for n in entity.names for form in written if is_spelt_so(form, n.text)), None)
        if name is None:
            ruling.compare("alias", alias, f"none of {len(entity.names)} names", SlotOutcome.UNKNOWN)
            parts.append(Part(Label.NOT_IN_RECORD, ""))
            continue
        ruling.compare("alias", alias, name.text, SlotOutcome.SAME)
        ruling.flag("alias_match", "weak_alias" if name.quality is NameQuality.WEAK else "")
        cited = cite_name(entity, name.text, ruling)
        parts.append(Part(Label.SUPPORTED, f"{cited}: {name.text} is a name of {entity.name}."))
    return parts


def _spellings(alias: str) -> tuple[str, ...]:
    """A name, and each of the two spellings that a report gives it: `Веск (Vesk)`."""
    written = _TWO_SPELLINGS.fullmatch(alias)
    return (alias, *written.groups()) if written is not None else (alias,)


_TWO_SPELLINGS = re.compile(r"([^()]+?)\s*\(([^()]+)\)?")


def _founding(claim: IdentityClaim, entity: Entity, desk: Desk, ruling: Ruling) -> list[Part]:
    parts: list[Part] = []
    if claim.founded is not None:
        parts += _founding_date(claim.founded, desk.attributes(entity, "founded"), ruling)
    rows = [
        s
        for s in desk.view.statements(entity.id)
        if isinstance(s, RoleStatement) and s.role is RoleClass.FOUNDER and s.organization == entity.id and decides(s)
    ]
    for mention in claim.founders:
        founder = desk.entity(mention)
        if founder is None or not rows:
            continue
        own = [s for s in rows if s.subject == founder.id or _is_called_alike(s.subject, founder, mention, desk)]
        lead = (own or rows)[0]
        ruling.cite(lead, Stance.SUPPORTS if own else Stance.CONTRADICTS)
        outcome = SlotOutcome.SAME if own else SlotOutcome.DIFFERS
        ruling.compare("founder", desk.name(mention), "same" if own else "another", outcome)
        parts.append(Part(Label.SUPPORTED if own else Label.CONTRADICTED, said(lead) + "."))
    return parts


def _is_called_alike(recorded: str, claimed: Entity, mention: str, desk: Desk) -> bool:
    """Whether the party of a row may be the one that a report names: the lists write one name in several ways."""
    bare = bare_name(recorded)
    theirs = [bare] if bare else [name.text for name in desk.view.entity(recorded).names]
    ours = [telling_words(name) for name in (desk.name(mention), *(name.text for name in claimed.names))]
    return any(comes_near(words, name) for words in ours for name in theirs)


def _founding_date(founded: Period, dates: list[AttributeStatement], ruling: Ruling) -> list[Part]:
    ranked = [
        (compare_periods(founded, recorded), statement)
        for statement in dates
        if (recorded := period_or_none(statement.value)) is not None
    ]
    if not ranked:
        return []
    best, statement = min(ranked, key=lambda row: row[0].rank)
    ruling.compare(
        "founded",
        founded.edtf,
        statement.value,
        best.outcome,
        tolerance=best.tolerance,
        source=statement.cite.title,
    )
    same = best.outcome is not SlotOutcome.DIFFERS
    ruling.cite(statement, Stance.SUPPORTS if same else Stance.CONTRADICTS)
    return [Part(Label.SUPPORTED if same else Label.DIFFERS, said(statement) + ".")]
