"""Identity: names, births and foundings against every value that each source gives."""

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import compare_periods, share_words
from onrecord.check.designations import _ambiguous
from onrecord.check.remarks import check_by_remark
from onrecord.model.claim import IdentityClaim
from onrecord.model.record import AttributeStatement, Entity, RoleStatement
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import Label, NameQuality, RoleClass, SlotOutcome, Stance
from onrecord.model.verdict import Verdict
from onrecord.record.scan import name_keys
from onrecord.text.normalize import fold


def check(claim: IdentityClaim, desk: Desk) -> Verdict:
    """Return the verdict on an identity claim: the worst of its parts, by the precedence of `method.md` §3.3."""
    ruling = Ruling(claim, desk)
    if claim.party is not None and desk.is_ambiguous(claim.party):
        return _ambiguous(ruling, claim.party)
    entity = desk.entity(claim.party) or _by_alias(claim, desk)
    if entity is None:
        return ruling.silent(f"the identity of {desk.name(claim.party)}")
    parts: list[tuple[Label, str]] = []
    if claim.born is not None or claim.born_at:
        parts += _birth(claim, entity, desk, ruling)
    if claim.aliases:
        parts += _aliases(claim, entity, ruling)
    if claim.founded is not None:
        parts += _founded(claim, entity, desk, ruling)
    labels = [label for label, _ in parts]
    wording = " ".join(text for _, text in parts)
    for label in (Label.DISPUTED, Label.CONTRADICTED, Label.DIFFERS):
        if label in labels:
            return ruling.verdict(label, wording)
    if Label.SUPPORTED in labels:
        return ruling.verdict(Label.SUPPORTED if len(set(labels)) == 1 else Label.PARTLY_SUPPORTED, wording)
    return check_by_remark(claim, [entity], desk, ruling) or ruling.silent(f"this of {entity.name}")


def _by_alias(claim: IdentityClaim, desk: Desk) -> Entity | None:
    for alias in claim.aliases:
        hits = [h for hits in desk.view.look_up(set(name_keys(alias))).values() for h in hits if h.name.quality is not NameQuality.WEAK]
        if len({h.entity_id for h in hits}) == 1 and len(fold(alias).split()) > 1:
            entity = desk.view.entity(hits[0].entity_id)
            if any(share_words(desk.name(claim.party), name.text) for name in entity.names):
                return entity
    return None


def _attributes(entity: Entity, attribute: str, desk: Desk) -> list[AttributeStatement]:
    return [
        s for s in desk.view.statements(entity.id)
        if isinstance(s, AttributeStatement) and s.subject == entity.id and s.attribute == attribute and decides(s)
    ]


def _birth(claim: IdentityClaim, entity: Entity, desk: Desk, ruling: Ruling) -> list[tuple[Label, str]]:
    parts: list[tuple[Label, str]] = []
    dates = _attributes(entity, "born", desk)
    if claim.born is not None and dates:
        parts.append(_birth_date(claim.born, dates, ruling))
    places = _attributes(entity, "born_at", desk)
    if claim.born_at and places:
        agree = [s for s in places if share_words(claim.born_at, s.value) or share_words(claim.born_at, s.cite.excerpt)]
        chosen = agree or places
        outcome = SlotOutcome.SAME if agree else SlotOutcome.UNKNOWN
        ruling.compare("born at", claim.born_at, chosen[0].value, outcome, source=chosen[0].cite.title)
        ruling.cite(chosen[0], Stance.SUPPORTS if agree else Stance.NEUTRAL)
        if agree:
            parts.append((Label.SUPPORTED, said(chosen[0]) + "."))
        elif not parts:
            parts.append((Label.DIFFERS, f"{said(chosen[0])}: another place."))
    return parts


def _birth_date(born: Period, dates: list[AttributeStatement], ruling: Ruling) -> tuple[Label, str]:
    """Every source that gives a birth date is compared as a whole: one value that fits is enough for that source."""
    by_source: dict[str, list[tuple[AttributeStatement, int]]] = {}
    for statement in dates:
        rank = compare_periods(born, parse_edtf(statement.value)).rank
        by_source.setdefault(statement.cite.source, []).append((statement, rank))
    fits: list[AttributeStatement] = []
    misses: list[AttributeStatement] = []
    for rows in by_source.values():
        best = min(rows, key=lambda row: row[1])
        (fits if best[1] < 9 else misses).append(best[0])
        for statement, rank in rows:
            ruling.compare("born", born.edtf, statement.value, SlotOutcome.SAME if rank == 0 else SlotOutcome.WITHIN if rank < 9 else SlotOutcome.DIFFERS,
                           source=statement.cite.title)
    for statement in fits:
        ruling.cite(statement, Stance.SUPPORTS)
    for statement in misses:
        ruling.cite(statement, Stance.CONTRADICTS)
    values = "; ".join(f"{s.cite.title}: {s.value}" for s in [*fits, *misses])
    if fits and misses:
        return Label.DISPUTED, f"Sources disagree on the birth date: {values}."
    return (Label.SUPPORTED if fits else Label.CONTRADICTED), said((fits or misses)[0]) + "."


def _aliases(claim: IdentityClaim, entity: Entity, ruling: Ruling) -> list[tuple[Label, str]]:
    parts: list[tuple[Label, str]] = []
    from onrecord.check.designations import _entry_citation

    for alias in claim.aliases:
        keys = set(name_keys(alias))
        name = next((n for n in entity.names if keys & set(name_keys(n.text))), None)
        if name is None:
            ruling.compare("alias", alias, f"none of {len(entity.names)} names", SlotOutcome.UNKNOWN)
            parts.append((Label.NOT_IN_RECORD, ""))
            continue
        ruling.compare("alias", alias, name.text, SlotOutcome.SAME)
        ruling.flag("alias_match", "weak_alias" if name.quality is NameQuality.WEAK else "")
        cited = _cite_name(entity, name.text, ruling)
        parts.append((Label.SUPPORTED, f"{cited}: {name.text} is a name of {entity.name}."))
    del _entry_citation
    return parts


def _cite_name(entity: Entity, text: str, ruling: Ruling) -> str:
    """Cite the list entry that bears the name, in the snapshots around as-of."""
    from onrecord.check.designations import TITLES
    from onrecord.model.record import Citation
    from onrecord.model.vocab import SourceKind

    view = ruling.desk.view
    for source in view.sources():
        for presence in view.presences(entity.id, source):
            if presence.entry is None:
                continue
            if any(fold(n.text) == fold(text) for n in presence.entry.names):
                cite = Citation(source=source, title=TITLES.get(source, source), kind=SourceKind.OFFICIAL_LIST, ref=presence.entry.ref,
                                snapshot=presence.snapshot.date, published=presence.snapshot.date, excerpt=f"{presence.entry.id}: {text}", field="name")
                ruling.cite(cite, Stance.SUPPORTS)
                return f"{cite.title} ({cite.snapshot})"
    ref = entity.refs[-1] if entity.refs else f"record:{entity.id}"
    source = ref.split(":", 1)[0]
    cite = Citation(source=source, title=TITLES.get(source, "starter record"), kind=SourceKind.OFFICIAL_LIST if source in TITLES else SourceKind.OFFICIAL, ref=ref,
                    excerpt=f"{entity.name}, also {text}", field="name")
    ruling.cite(cite, Stance.SUPPORTS)
    return cite.title


def _founded(claim: IdentityClaim, entity: Entity, desk: Desk, ruling: Ruling) -> list[tuple[Label, str]]:
    parts: list[tuple[Label, str]] = []
    dates = _attributes(entity, "founded", desk)
    if claim.founded is not None and dates:
        ranked = []
        for statement in dates:
            try:
                ranked.append((compare_periods(claim.founded, parse_edtf(statement.value)), statement))
            except ValueError:
                continue
        if ranked:
            best, statement = min(ranked, key=lambda row: row[0].rank)
            ruling.compare("founded", claim.founded.edtf, statement.value, best.outcome, best.tolerance, statement.cite.title)
            same = best.outcome is not SlotOutcome.DIFFERS
            ruling.cite(statement, Stance.SUPPORTS if same else Stance.CONTRADICTS)
            parts.append((Label.SUPPORTED if same else Label.DIFFERS, said(statement) + "."))
    for mention in claim.founders:
        founder = desk.entity(mention)
        rows = [s for s in desk.view.statements(entity.id) if isinstance(s, RoleStatement) and s.role is RoleClass.FOUNDER and s.organization == entity.id and decides(s)]
        if founder is None or not rows:
            continue
        own = [s for s in rows if s.subject == founder.id]
        ruling.cite((own or rows)[0], Stance.SUPPORTS if own else Stance.CONTRADICTS)
        ruling.compare("founder", desk.name(mention), "same" if own else "another", SlotOutcome.SAME if own else SlotOutcome.DIFFERS)
        parts.append((Label.SUPPORTED if own else Label.CONTRADICTED, said((own or rows)[0]) + "."))
    return parts
