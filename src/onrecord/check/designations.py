"""Designations against snapshots: closed world for `is on list L at date d`."""

import dataclasses

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import compare_periods
from onrecord.model.claim import DesignationClaim
from onrecord.model.record import Entity, Entry, ListingStatement, Snapshot
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import Certainty, Label, MentionKind, NameQuality, Polarity, SlotOutcome, SourceKind, Stance
from onrecord.model.record import Citation
from onrecord.model.verdict import Verdict
from onrecord.record.scan import name_keys
from onrecord.text.normalize import PARTICLES, fold

LIST_OF = {"un": "un", "ofac": "ofac", "state": "ofac", "eu": "eu", "uk": "uk", "ca": "ca", "au": "au", "ch": "ch"}
TITLES = {"un": "UN list", "ofac": "OFAC SDN list", "eu": "EU list", "uk": "UK list", "ca": "Canadian list", "au": "Australian list", "ch": "Swiss list"}
PROGRAMMES = {
    "fto": ("FTO",), "sdgt": ("SDGT",), "narcotics": ("SDNTK", "ILLICIT-DRUGS", "SDNT"), "cyber": ("CYBER",), "election": ("ELECTION",),
    "magnitsky": ("GLOMAG", "MAGNIT"), "iran": ("IRAN", "IFSR", "IRGC"), "dprk": ("DPRK",), "proliferation": ("NPWMD",),
}


@dataclasses.dataclass
class Standing:
    """Where one party stands on one list: `listed`, `absent`, `not_yet`, `delisted`, `uncertain` or `unknown`, and by what."""

    state: str
    entry: Entry | None = None
    snapshot: Snapshot | None = None
    statements: tuple[ListingStatement, ...] = ()
    later: tuple[Snapshot, Entry] | None = None
    lacks: tuple[Snapshot, ...] = ()
    near: tuple[str, ...] = ()


def check(claim: DesignationClaim, desk: Desk) -> Verdict:
    """Return the verdict on a designation claim; several parties are a conjunction."""
    ruling = Ruling(claim, desk)
    if claim.status == "label":
        return _label(claim, desk, ruling)
    ambiguous = [m for m in claim.parties if desk.is_ambiguous(m)]
    if ambiguous:
        return _ambiguous(ruling, ambiguous[0])
    parts = [_one(claim, party, desk, ruling) for party in claim.parties]
    labels = [label for label, _ in parts]
    wording = " ".join(dict.fromkeys(text for _, text in parts))
    if len(set(labels)) == 1:
        return ruling.verdict(labels[0], wording)
    for label in (Label.CONTRADICTED, Label.DIFFERS):
        if label in labels:
            return ruling.verdict(label, wording)
    return ruling.verdict(Label.PARTLY_SUPPORTED if Label.SUPPORTED in labels else labels[0], wording)


def _ambiguous(ruling: Ruling, mention_id: str) -> Verdict:
    link = ruling.desk.links[mention_id]
    names = []
    for candidate in link.candidates[:4]:
        ref = candidate.entity.refs[0] if candidate.entity.refs else candidate.entity.id
        names.append(f"{candidate.entity.name} ({ref})")
        source = ref.split(":", 1)[0]
        ruling.cite(
            Citation(source=source, title=TITLES.get(source, "record"), kind=SourceKind.OFFICIAL_LIST, ref=ref, field="name",
                     excerpt=candidate.matched.text if candidate.matched else candidate.entity.name),
            Stance.NEUTRAL,
        )
    ruling.would_change = "a birth date, role or other fact in the report that tells them apart"
    return ruling.verdict(Label.AMBIGUOUS, f"'{ruling.desk.name(mention_id)}' could be {' or '.join(names)}, or somebody else: a name alone does not link.")


def _one(claim: DesignationClaim, party: str, desk: Desk, ruling: Ruling) -> tuple[Label, str]:
    context = LIST_OF.get(claim.context_authority)
    sources = [LIST_OF[claim.authority]] if claim.authority in LIST_OF else list(desk.view.sources()) or ["un", "ofac"]
    if not claim.authority and context is not None:
        sources = [context, *(s for s in sources if s != context)]
    entity = desk.entity(party)
    results = []
    for source in sources:
        standing = _standing(entity, source, desk) if entity is not None else _nobody(party, source, desk)
        results.append((source, standing))
    if not claim.authority:
        listed = [(s, st) for s, st in results if st.state == "listed"]
        wanted = claim.when.period if claim.when is not None else None
        same = [(s, st) for s, st in listed if wanted is not None and any(compare_periods(wanted, d).rank < 9 for d, _ in _listing_dates(st))]
        dated = [(s, st) for s, st in listed if _listing_dates(st)]
        preferred = same or ([] if wanted is None else dated) or (listed if context is None or listed[:1] != [] and listed[0][0] == context else results[:1])
        results = (preferred or listed or results)[:1] if claim.polarity is Polarity.POSITIVE else results
        if claim.polarity is Polarity.NEGATIVE and listed:
            results = listed[:1]
    source, standing = results[0]
    name = entity.name if entity is not None else desk.name(party)
    _mark(ruling, desk, entity, source, standing)
    if claim.status == "delisted":
        return _delisted(claim, name, source, standing, ruling)
    if claim.polarity is Polarity.NEGATIVE:
        return _negative(name, source, standing, ruling)
    return _positive(claim, party, name, source, standing, ruling, entity)


def _standing(entity: Entity, source: str, desk: Desk) -> Standing:
    statements = tuple(
        s for s in desk.view.statements(entity.id)
        if isinstance(s, ListingStatement) and s.subject == entity.id and decides(s) and _authority_matches(s.authority, source)
    )
    before, after = desk.view.around(source)
    entries: dict[str, Entry] = {}
    lacking: list[Snapshot] = []
    for presence in desk.view.presences(entity.id, source):
        if presence.entry is not None:
            entries[presence.snapshot.date] = presence.entry
        elif presence.snapshot.complete:
            lacking.append(presence.snapshot)
    as_of = desk.as_of
    if before is not None and before.date in entries:
        return Standing(state="listed", entry=entries[before.date], snapshot=before, statements=statements)
    later = (after, entries[after.date]) if after is not None and after.date in entries else None
    lacks_before = before is not None and any(s.date == before.date for s in lacking)
    if later is not None:
        since = _period(later[1].listed_on)
        if since is not None and as_of is not None and since.first is not None and as_of.last is not None:
            if since.first > as_of.last:
                return Standing(state="not_yet", later=later, statements=statements, lacks=tuple(lacking))
            if not lacks_before or (since.first.isoformat() > before.date if before is not None else False):
                return Standing(state="listed", entry=later[1], snapshot=later[0], statements=statements)
        elif not lacks_before:
            return Standing(state="listed", entry=later[1], snapshot=later[0], statements=statements, later=later)
    if (lacks_before or before is not None and not lacking) and not any(ref.startswith(source + ":") for ref in entity.refs):
        near = _near(entity, source, desk)
        if near:
            return Standing(state="uncertain", near=near)
    if lacks_before:
        held = _once_held(entity, source, desk)
        return Standing(state="delisted" if held else "absent", later=later, lacks=tuple(s for s in lacking if before is not None and s.date == before.date), statements=())
    if statements:
        return Standing(state="listed", statements=statements)
    return Standing(state="unknown", lacks=tuple(lacking))


def _near(entity: Entity, source: str, desk: Desk) -> tuple[str, ...]:
    """Entries of a list that bear a name near one of a party's, but are not merged with it: absence is then not sure."""
    found: dict[str, None] = {}
    for name in entity.names:
        words = [w for w in fold(name.text).split() if w not in PARTICLES]
        if name.quality is NameQuality.WEAK or len(words) < 2:
            continue
        for hit in desk.view.near_names(words):
            other = desk.view.entity(hit.entity_id)
            if hit.entity_id == entity.id or hit.name.quality is NameQuality.WEAK or other.kind is not entity.kind:
                continue
            for ref in other.refs:
                if ref.startswith(source + ":"):
                    found.setdefault(f"{other.name} ({ref})")
    return tuple(found)[:4]


def _once_held(entity: Entity, source: str, desk: Desk) -> bool:
    """Whether an older snapshot or a dated statement shows that the party stood on the list before."""
    return any(
        isinstance(s, ListingStatement) and s.subject == entity.id and s.until is not None and _authority_matches(s.authority, source)
        for s in desk.view.statements(entity.id)
    )


def _authority_matches(authority: str, source: str) -> bool:
    return LIST_OF.get(authority, authority) == source


def _nobody(party: str, source: str, desk: Desk) -> Standing:
    """Absence by name: needs a complete snapshot not later than as-of, a full name, and no near name on the list."""
    before, after = desk.view.around(source)
    if before is None or not before.complete or not before.names_complete:
        return Standing(state="unknown")
    name = desk.name(party)
    words = [w for w in fold(name).split() if w not in PARTICLES]
    mention = desk.mentions.get(party)
    if mention is None or mention.kind not in (MentionKind.PERSON, MentionKind.ORGANIZATION):
        return Standing(state="unknown")
    if not mention.name or not words or not _recall_is_sure(name, words, source, desk):
        return Standing(state="unknown")
    if len(words) < 2 and (mention.kind is MentionKind.PERSON or len(words[0]) < 4):
        return Standing(state="unknown")
    lacks = (before, after) if after is not None else (before,)
    return Standing(state="absent", lacks=tuple(s for s in lacks if s is not None))


def _recall_is_sure(name: str, words: list[str], source: str, desk: Desk) -> bool:
    """Second check before absence counts: no name of that list comes near this one."""
    for hit in desk.view.near_names(words):
        if hit.name.quality is NameQuality.WEAK and len(words) > 1:
            continue
        if any(ref.startswith(source + ":") for ref in desk.view.entity(hit.entity_id).refs):
            return False
    return True


def _mark(ruling: Ruling, desk: Desk, entity: Entity | None, source: str, standing: Standing) -> None:
    ruling.consulted += list(desk.snapshots_consulted([source])) if source in desk.view.sources() else []
    if entity is not None and standing.state == "listed":
        for mention in ruling.claim.parties if isinstance(ruling.claim, DesignationClaim) else ():
            link = desk.links.get(mention)
            if link is not None and link.entity is entity and link.candidates[0].matched is not None:
                if link.candidates[0].matched.quality is not NameQuality.PRIMARY:
                    ruling.flag("alias_match")


def _cite_listing(ruling: Ruling, source: str, standing: Standing, stance: Stance) -> str:
    """Add the entry or statements as evidence; return the sentence that names the first."""
    texts = []
    for statement in standing.statements:
        if standing.entry is None or statement.cite.snapshot is None or statement.cite.snapshot == (standing.snapshot.date if standing.snapshot else None):
            ruling.cite(statement, stance)
            texts.append(said(statement))
    if standing.entry is not None and standing.snapshot is not None:
        cite = _entry_citation(source, standing.entry, standing.snapshot)
        if not any(e.cite.ref == cite.ref and e.cite.snapshot == cite.snapshot for e in ruling.evidence):
            ruling.cite(cite, stance)
        texts.insert(0, said(cite))
    return texts[0] if texts else ""


def _entry_citation(source: str, entry: Entry, snapshot: Snapshot) -> Citation:
    since = f"listed on {entry.listed_on}" if entry.listed_on else "present; the list gives no listing date"
    programmes = f"; {' '.join(entry.programmes)}" if entry.programmes else ""
    name = entry.names[0].text if entry.names else entry.id
    return Citation(
        source=source, title=TITLES.get(source, source), kind=SourceKind.OFFICIAL_LIST, ref=entry.ref, snapshot=snapshot.date, published=snapshot.date,
        excerpt=f"{entry.id} {name}: {since}{programmes}", field="LISTED_ON" if entry.listed_on else "presence",
    )


def _cite_absence(ruling: Ruling, name: str, source: str, snapshots: tuple[Snapshot, ...], stance: Stance) -> str:
    texts = []
    for snapshot in snapshots:
        cite = Citation(
            source=source, title=TITLES.get(source, source), kind=SourceKind.OFFICIAL_LIST, ref=None, snapshot=snapshot.date, published=snapshot.date,
            excerpt=f"no entry for {name} among {snapshot.entries} entries, names and aliases searched", field="presence",
        )
        ruling.cite(cite, stance)
        texts.append(snapshot.date)
    return f"{TITLES.get(source, source)} ({', '.join(texts)}): no entry for {name} on the snapshots held"


def _positive(
    claim: DesignationClaim, party: str, name: str, source: str, standing: Standing, ruling: Ruling, entity: Entity | None
) -> tuple[Label, str]:
    if standing.state == "listed":
        return _listed(claim, source, standing, ruling)
    if standing.state == "not_yet" and standing.later is not None:
        cite = _entry_citation(source, standing.later[1], standing.later[0])
        ruling.cite(cite, Stance.CONTRADICTS)
        ruling.flag("not_yet_listed", "later_supported")
        ruling.compare("listed", "listed", f"listed on {standing.later[1].listed_on}", SlotOutcome.DIFFERS, source=source)
        return Label.CONTRADICTED, f"{said(cite)}: after the date of the report."
    if standing.state in ("absent", "delisted") and standing.lacks:
        if standing.later is not None:
            ruling.flag("later_supported")
            ruling.cite(_entry_citation(source, standing.later[1], standing.later[0]), Stance.NEUTRAL)
        if standing.state == "delisted":
            ruling.flag("delisted", "outdated")
        elsewhere = [r for r in (entity.refs if entity is not None else ()) if not r.startswith(source + ":")]
        if elsewhere:
            ruling.flag("wrong_list")
        ruling.compare("listed", "listed", "no entry", SlotOutcome.DIFFERS, source=source)
        ruling.would_change = f"a snapshot of the {TITLES.get(source, source)} that has the entry"
        return Label.CONTRADICTED, _cite_absence(ruling, name, source, standing.lacks, Stance.CONTRADICTS) + "."
    return _open(name, source, ruling, standing.near)


def _open(name: str, source: str, ruling: Ruling, near: tuple[str, ...] = ()) -> tuple[Label, str]:
    """No snapshot that could decide: say which list is not held, or that it is silent."""
    title = TITLES.get(source, source)
    if near:
        for row in near:
            ref = row.rpartition("(")[2].rstrip(")")
            ruling.cite(Citation(source=source, title=title, kind=SourceKind.OFFICIAL_LIST, ref=ref, field="name", excerpt=row), Stance.NEUTRAL)
        ruling.would_change = "a fact that tells whether these entries and the party are one"
        return Label.AMBIGUOUS, f"{title}: {' and '.join(near)} bear a name near that of {name}; nothing held tells whether they are one."
    verdict = ruling.silent(f"a listing of {name} on the {title}")
    if source not in ruling.desk.view.sources():
        return verdict.label, f"No snapshot of the {title} is held; load one to decide this."
    return verdict.label, verdict.wording


def _listed(claim: DesignationClaim, source: str, standing: Standing, ruling: Ruling) -> tuple[Label, str]:
    label = Label.SUPPORTED
    notes = []
    if claim.programme == "fto" and standing.entry is not None and standing.entry.kind is MentionKind.PERSON:
        # Only organisations are designated so: the words are about another party than the one read.
        return _open(standing.entry.id, source, ruling)
    if claim.programme and source == "ofac":
        wanted = PROGRAMMES.get(claim.programme, ())
        have = {p for p in (standing.entry.programmes if standing.entry else ())} | {s.programme for s in standing.statements}
        have_upper = {p.upper() for p in have if p}
        if have_upper and wanted:
            same = any(p.startswith(w) for p in have_upper for w in wanted)
            ruling.compare("programme", claim.programme, " ".join(sorted(have_upper)), SlotOutcome.SAME if same else SlotOutcome.DIFFERS, source=source)
            if not same:
                ruling.flag("wrong_programme")
                text = _cite_listing(ruling, source, standing, Stance.CONTRADICTS)
                return Label.CONTRADICTED, f"{text}: another programme than the one named."
    wanted_period = _claimed_period(claim, ruling)
    dates = _listing_dates(standing, claim.programme, claim.authority)
    if wanted_period is not None and dates:
        outcomes = [(compare_periods(wanted_period, period), text) for period, text in dates]
        best = min(outcomes, key=lambda o: o[0].rank)
        ruling.compare("date", claim.when.quote or wanted_period.edtf if claim.when else "", best[1], best[0].outcome, best[0].tolerance, source)
        if best[0].outcome is SlotOutcome.DIFFERS:
            label = Label.DIFFERS
            notes.append(f"the listing date is {best[1]}")
        elif best[0].tolerance:
            ruling.flag("date_slack")
    elif wanted_period is not None and not _is_as_of(claim):
        label = Label.PARTLY_SUPPORTED
        ruling.compare("date", claim.when.quote if claim.when else "", "the list gives no date", SlotOutcome.UNKNOWN, source=source)
        notes.append("the sources held give no listing date to compare")
    ruling.compare("listed", "listed", "listed", SlotOutcome.SAME, source=source)
    if claim.when is not None and claim.when.relative:
        ruling.flag("relative_date")
    text = _cite_listing(ruling, source, standing, Stance.CONTRADICTS if label is Label.DIFFERS else Stance.SUPPORTS)
    return label, text + (f"; {'; '.join(notes)}." if notes else ".")


def _is_as_of(claim: DesignationClaim) -> bool:
    return claim.when is not None and claim.when.relation in ("now", "until", "before", "after")


def _claimed_period(claim: DesignationClaim, ruling: Ruling) -> Period | None:
    if claim.same_day_as:
        entity = ruling.desk.entity(claim.same_day_as)
        if entity is not None:
            standing = _standing(entity, LIST_OF.get(claim.authority, "un"), ruling.desk)
            dates = _listing_dates(standing)
            if dates:
                return dates[0][0]
        return None
    if claim.when is None or claim.when.relation not in ("in", "since"):
        return None
    return claim.when.period


def _listing_dates(standing: Standing, programme: str = "", authority: str = "") -> list[tuple[Period, str]]:
    dates: dict[str, Period] = {}
    if standing.entry is not None and standing.entry.listed_on:
        dates[standing.entry.listed_on] = parse_edtf(standing.entry.listed_on)
    wanted = PROGRAMMES.get(programme, ())
    for statement in standing.statements:
        if wanted and statement.programme and not any(statement.programme.upper().startswith(w) for w in wanted):
            continue
        for text in (statement.since, statement.announced):
            period = _period(text)
            if period is not None and text is not None:
                dates.setdefault(text, period)
    return [(period, text) for text, period in dates.items()]


def _period(text: str | None) -> Period | None:
    if not text:
        return None
    try:
        return parse_edtf(text)
    except ValueError:
        return None


def _negative(name: str, source: str, standing: Standing, ruling: Ruling) -> tuple[Label, str]:
    if standing.state == "listed":
        text = _cite_listing(ruling, source, standing, Stance.CONTRADICTS)
        ruling.compare("listed", "not listed", "listed", SlotOutcome.DIFFERS, source=source)
        return Label.CONTRADICTED, text + "."
    if standing.state in ("absent", "delisted", "not_yet") and (standing.lacks or standing.later):
        ruling.compare("listed", "not listed", "no entry", SlotOutcome.SAME, source=source)
        return Label.SUPPORTED, _cite_absence(ruling, name, source, standing.lacks, Stance.SUPPORTS) + "."
    return _open(name, source, ruling, standing.near)


def _delisted(claim: DesignationClaim, name: str, source: str, standing: Standing, ruling: Ruling) -> tuple[Label, str]:
    negative = claim.polarity is Polarity.NEGATIVE and "no longer" not in claim.span.quote
    if standing.state == "listed":
        text = _cite_listing(ruling, source, standing, Stance.SUPPORTS if negative else Stance.CONTRADICTS)
        return (Label.SUPPORTED if negative else Label.CONTRADICTED), text + "."
    if standing.state == "delisted":
        return Label.SUPPORTED, _cite_absence(ruling, name, source, standing.lacks, Stance.SUPPORTS) + "; it stood on an earlier one."
    if standing.state == "absent" and standing.lacks:
        return Label.PARTLY_SUPPORTED, _cite_absence(ruling, name, source, standing.lacks, Stance.SUPPORTS) + "; no earlier listing is held."
    return _open(name, source, ruling, standing.near)


def _label(claim: DesignationClaim, desk: Desk, ruling: Ruling) -> Verdict:
    """A description such as `terrorist group`: shown as the designations behind it, never as ours."""
    entity = desk.entity(claim.parties[0]) if claim.parties else None
    if entity is None:
        return ruling.verdict(Label.NOT_CHECKABLE, "A description, not a designation: no authority, list or date is named.")
    listings = [s for s in desk.view.statements(entity.id) if isinstance(s, ListingStatement) and s.subject == entity.id and decides(s)]
    for statement in listings:
        ruling.cite(statement, Stance.SUPPORTS)
    for source in desk.view.sources():
        standing = _standing(entity, source, desk)
        if standing.state == "listed" and standing.entry is not None and standing.snapshot is not None:
            ruling.cite(_entry_citation(source, standing.entry, standing.snapshot), Stance.SUPPORTS)
    if not ruling.evidence:
        return ruling.verdict(Label.NOT_CHECKABLE, "A description, not a designation: no authority, list or date is named, and none is held.")
    ruling.compare("authority", "none named", ", ".join(dict.fromkeys(e.cite.title for e in ruling.evidence)), SlotOutcome.UNKNOWN)
    return ruling.verdict(
        Label.PARTLY_SUPPORTED, f"{said(ruling.evidence[0].cite)}. The report names no authority; the description is the report's own."
    )
