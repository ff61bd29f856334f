"""What the `record` commands write for a person: plain lines, each statement after its source."""

from onrecord.model.record import (
    AttributeStatement,
    Citation,
    ListingStatement,
    RemarkStatement,
    ResponsibilityStatement,
    RewardStatement,
    RoleStatement,
    Statement,
    TieStatement,
)
from onrecord.publish.display import for_terminal
from onrecord.record.listed import ListedOn
from onrecord.record.load import LoadReport
from onrecord.record.profile import Holdings, Listing, Profile


def draw_report(report: LoadReport) -> str:
    """Return one line on what was added."""
    if report.snapshot is None:
        what = f"record file {report.file}: {report.entries} statements, events and agreements"
    else:
        what = f"{report.snapshot.source}@{report.snapshot.date}: {report.entries} entries, {report.new} new or changed"
    return f"{what}." if report.changed else f"{what}; held already."


def draw_holdings(holdings: Holdings) -> str:
    """Return the snapshots and record files held, one a line."""
    lines = [f"Store: {holdings.store} ({holdings.parties} parties)", "Snapshots:"]
    for item in holdings.snapshots:
        if item.complete:
            shows = "absence shows by id and name" if item.names_complete else "absence shows by id, not by name"
        else:
            shows = "incomplete: absence shows nothing"
        if item.personal_details:
            shows += "  with personal details"
        lines.append(f"  {item.source}@{item.date}  {item.entries} entries  {shows}  sha256 {item.sha256[:12]}")
    if not holdings.snapshots:
        lines.append("  none; add one with 'onrecord record add FILE'")
    lines += [f"  {waiting}" for waiting in holdings.pending]
    lines.append("Record files:")
    for file in holdings.files:
        title = f"  {file.title}" if file.title and file.title != file.name else ""
        events = f"  {file.events} events" if file.events else ""
        lines.append(f"  {file.name}{' (starter)' if file.starter else ''}{events}{title}  sha256 {file.sha256[:12]}")
    if holdings.reports:
        lines.append("Reports:")
    for report in holdings.reports:
        grade = f"  grade {report.grade}" if report.grade else ""
        copy = "" if report.cluster == report.document else f"  copy of {report.cluster}"
        title = for_terminal(report.title)
        lines.append(f"  {report.document}  {report.published or 'no date'}{grade}{copy}  {title}")
    return "\n".join(lines)


def draw_profile(profile: Profile) -> str:
    """Return the party, its listings and its statements, one a line."""
    entity = profile.entity
    lines = [f"{entity.name}  ({entity.kind.value}, {entity.id})"]
    if entity.refs:
        lines.append(f"Official ids: {', '.join(entity.refs)}")
    lines += [f"  taken as one party: {reason}" for reason in entity.merged]
    for item in profile.listings:
        lines += [
            f"Was {item.ref} on the {item.source} list on {answer.day}? {tell_listed(answer)}" for answer in item.on
        ]
    lines += ["Names:", *(f"  {name.text}  [{name.quality.value}, {name.script}]" for name in entity.names)]
    lines += ["Listings:", *(f"  {_listing(item, profile.as_of)}" for item in profile.listings)]
    if not profile.listings:
        lines.append("  not on the snapshots held")
    for item in profile.listings:
        if item.details:
            lines.append(f"Personal details on the {item.source} list of {item.details_on}, {item.ref}:")
            lines += [f"  {part.kind.value}: {part.value}  [{part.field}]" for part in item.details]
    lines.append(f"Statements{f' as of {profile.as_of}' if profile.as_of else ''}:")
    lines += [f"  {_statement(item, profile.others | {entity.id: entity.name})}" for item in profile.statements]
    return "\n".join([*lines, profile.notice])


def tell_listed(answer: ListedOn) -> str:
    """Return the answer to whether an entry was on its list on a day, with the evidence."""
    word = {"listed": "Yes", "not_listed": "No", "unknown": "Not known"}[answer.outcome]
    return f"{word}: {answer.says}."


def _listing(item: Listing, as_of: str | None) -> str:
    parts = [f"{item.source} list, {item.ref}:"]
    if item.programmes:
        parts.append(f"{', '.join(item.programmes)};")
    parts.append(f"listed on {item.listed_on};" if item.listed_on else "the list gives no listing date;")
    parts.append(f"on the snapshots of {', '.join(item.stands)}" if item.stands else "on none of the snapshots held")
    if item.lacks:
        parts.append(f"; not on those of {', '.join(item.lacks)}")
    if item.until:
        parts.append(f"; taken off between {item.until[0]} and {item.until[1]}")
    if as_of and item.standing is None:
        parts.append(f"; no snapshot as old as {as_of} is held")
    return " ".join(parts).replace(" ;", ";") + "."


def _statement(item: Statement, names: dict[str, str]) -> str:
    when = f" [{item.since or ''}..{item.until or ''}]" if item.since or item.until else ""
    certainty = "" if item.certainty.value == "official" else f" ({item.certainty.value})"
    note = f" Note: {item.note}" if item.note else ""
    return f"{_source(item.cite)}: {_says(item, names)}{when}{certainty}. [{item.id}]{note}"


def _source(cite: Citation) -> str:
    day = cite.snapshot or cite.published
    return f"{cite.title}{f' ({day})' if day and day not in cite.title else ''}{f', {cite.ref}' if cite.ref else ''}"


def _says(item: Statement, names: dict[str, str]) -> str:
    subject = names.get(item.subject, item.subject)
    match item:
        case ListingStatement():
            return f"{subject} is listed by {item.authority}{f' ({item.programme})' if item.programme else ''}"
        case AttributeStatement():
            return f"{subject}: {item.attribute.replace('_', ' ')} {item.value}"
        case RoleStatement():
            of = f" of {names.get(item.organization, item.organization)}" if item.organization else ""
            return f"{subject}: {item.title or item.role.value}{of}{f', {item.place}' if item.place else ''}"
        case TieStatement():
            relation = item.relation.value.replace("_", " ")
            denied = "it is denied that " if item.denied else ""
            return f"{denied}{subject} {relation} {names.get(item.other, item.other)}"
        case RewardStatement():
            amount = item.amount_usd.high if item.amount_usd.high is not None else item.amount_usd.low
            hedge = f"{item.amount_usd.hedge} " if item.amount_usd.hedge else ""
            return f"a reward of {hedge}{amount:,.0f} USD is offered for information on {subject}"
        case ResponsibilityStatement():
            return f"{subject}: {item.task}{f', {item.place}' if item.place else ''} ({item.stance})"
        case RemarkStatement():
            return item.text.rstrip(".")
