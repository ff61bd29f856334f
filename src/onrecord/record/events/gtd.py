"""GTD-shaped exports: incidents with their attribution and whether anybody claimed them.

Source:
    GTD codebook: 0 as an unknown month or day, -9 and -99 as unknown, `guncertain`, `claimed`.
"""

import math
import re
from collections.abc import Iterator

from onrecord.model.quantity import Estimate
from onrecord.model.record import Attribution, Citation, Event, Figure
from onrecord.model.vocab import Certainty, GeoPrecision, SourceKind
from onrecord.record.events.cells import code, count, make_day, places, point
from onrecord.record.events.layout import BadRow, Layout, Reading, Row, words

_PRECISIONS = {
    0: GeoPrecision.DISTRICT,
    1: GeoPrecision.PLACE,
    2: GeoPrecision.DISTRICT,
    3: GeoPrecision.DISTRICT,
    4: GeoPrecision.PROVINCE,
}
"""By `specificity`; 2 to 4 are the centres of ever larger areas, 5 is a place that is not known, 0 an empty cell."""
_KINDS = {1: "assassination", 2: "assault", 3: "bombing", 6: "kidnapping"}
_GROUPS = (
    ("gname", "guncertain1", "claimed"),
    ("gname2", "guncertain2", "claim2"),
    ("gname3", "guncertain3", "claim3"),
)
_NOBODY = frozenset({"", "unknown", "other"})
_COMMON = frozenset(
    """police patrol officer officers vehicle vehicles civilian civilians soldier soldiers convoy checkpoint post
    residence house home village market school mosque church shop office building facility station guard guards
    security forces military army base personnel bus car truck passengers employee employees worker workers
    member members leader tribal elder elders student students teacher teachers journalist politician candidate
    official officials government unknown headquarters compound bridge pipeline tower hotel restaurant hospital
    clinic train line crowd area target of the a an and in at near on""".split()
)
"""Words that name no target in particular; a description made of them alone would fit any event of the day."""


def event_of(row: Row, reading: Reading) -> Event:
    """Return the incident of a row.

    Raises:
        BadRow: The row has no id or year, or a number in it is none.
    """
    number = row["eventid"]
    if not number.isdigit():
        raise BadRow(f"eventid is '{number[:40]}', which is no number")
    date = _date(row)
    where = places(row["city"], row["provstate"], row["country_txt"])
    certainty = Certainty.SINGLE
    cite = Citation(
        source=GTD.key,
        title=GTD.title,
        kind=SourceKind.SCHOLARSHIP,
        ref=f"gtd:{number}",
        published=reading.published,
        excerpt=_says(row, date, where),
    )
    return Event(
        id=f"gtd:{number}",
        name=f"GTD {number}{', ' + where[0] if where else ''}",
        kind=_kind(row),
        date=date,
        place_names=where,
        targets=tuple(text for text in dict.fromkeys((row["target1"], row["corp1"])) if _is_named(text)),
        weapons=tuple(_weapons(row)),
        victims=row["targtype1_txt"],
        cites=(cite,),
        figures=tuple(_figures(row, cite)),
        attackers=tuple(_attackers(row, cite)),
        attributions=tuple(_attributions(row, cite)),
        certainty=certainty,
        point=point(row, _PRECISIONS.get(code(row, "specificity") or 0)),
    )


def _date(row: Row) -> str:
    """Return the day, or the month or year where the rest is 0: unknown."""
    year, month, day = (code(row, column) or 0 for column in ("iyear", "imonth", "iday"))
    if not 1 <= year <= 9999:
        raise BadRow(f"iyear is {year}")
    if not month:
        return f"{year:04d}"
    if not 1 <= month <= 12:
        raise BadRow(f"imonth is {month}")
    if not day:
        return f"{year:04d}-{month:02d}"
    return make_day(year, month, day, column="iday").isoformat()


def _kind(row: Row) -> str:
    kind = _KINDS.get(code(row, "attacktype1") or 0, "attack")
    failed = code(row, "success") == 0
    return "assassination_attempt" if failed and kind == "assassination" else kind


def _is_named(text: str) -> bool:
    return any(word not in _COMMON for word in re.findall(r"\w+", text.lower()))


def _weapons(row: Row) -> Iterator[str]:
    if code(row, "suicide") == 1:
        yield "suicide attack"
    for column in ("weapsubtype1_txt", "weaptype1_txt", "attacktype1_txt"):
        if row[column] and row[column].lower() != "unknown":
            yield row[column]


def _figures(row: Row, cite: Citation) -> Iterator[Figure]:
    """Yield the tolls; attackers who died are counted in `nkill`, and given apart where the file has them."""
    for column, outcome, population in (
        ("nkill", "killed", "all"),
        ("nkillus", "killed", "US nationals"),
        ("nkillter", "killed", "attackers"),
        ("nwound", "wounded", "all"),
        ("nwoundus", "wounded", "US nationals"),
        ("nwoundte", "wounded", "attackers"),
        ("nhostkid", "abducted", "all"),
    ):
        value = count(row, column)
        if value is None or (value == 0 and population != "all") or (outcome == "abducted" and value == 0):
            continue
        quote = f"{value:g}{', attackers included' if column in ('nkill', 'nwound') else ''}"
        estimate = Estimate(low=math.floor(value), high=math.ceil(value), quote=quote)
        yield Figure(cite=cite, value=estimate, outcome=outcome, population=population)


def _attackers(row: Row, cite: Citation) -> Iterator[Figure]:
    value = count(row, "nperps")
    if value:
        estimate = Estimate(low=value, high=value, quote=f"{value:g}")
        yield Figure(cite=cite, value=estimate, outcome="attackers", population="attackers")


def _attributions(row: Row, cite: Citation) -> Iterator[Attribution]:
    """Yield who is said to have done it: `claimed` where the file says that the group did, else `blamed`."""
    for name, doubt, claim in _GROUPS:
        party = row[name]
        if party.lower() not in _NOBODY:
            uncertain = code(row, doubt) == 1
            how = "claimed" if code(row, claim) == 1 else "blamed"
            certainty = Certainty.UNVERIFIED if uncertain else Certainty.SINGLE
            yield Attribution(cite=cite, party=party, how=how, certainty=certainty)


def _says(row: Row, date: str, where: tuple[str, ...]) -> str:
    when = f"{date} (approximately {row['approxdate']})" if row["approxdate"] else date
    parts = [f"{row['attacktype1_txt'] or 'Incident'}; {', '.join(where) or 'place unknown'}; {when}"]
    for name, doubt, claim in _GROUPS:
        if row[name].lower() not in _NOBODY:
            said = "claimed by" if code(row, claim) == 1 else "attributed to"
            parts.append(f"{said} {row[name]}{', marked as uncertain' if code(row, doubt) == 1 else ''}")
    killed, wounded = count(row, "nkill"), count(row, "nwound")
    parts.append(f"killed: {'unknown' if killed is None else f'{killed:g}'}")
    parts.append(f"wounded: {'unknown' if wounded is None else f'{wounded:g}'}")
    if code(row, "success") == 0:
        parts.append("not successful")
    return "; ".join(parts) + "."


_USED = words(
    """eventid iyear imonth iday approxdate country_txt provstate city success suicide attacktype1 attacktype1_txt
    targtype1_txt target1 corp1 gname gname2 gname3 guncertain1 guncertain2 guncertain3 claimed claim2 claim3
    weaptype1_txt weapsubtype1_txt nperps nkill nkillus nkillter nwound nwoundus nwoundte nhostkid
    latitude longitude specificity"""
)
_NUMBERED = """attacktype{n} attacktype{n}_txt targtype{n} targtype{n}_txt targsubtype{n} targsubtype{n}_txt corp{n}
    target{n} natlty{n} natlty{n}_txt gsubname{n} weaptype{n} weaptype{n}_txt weapsubtype{n} weapsubtype{n}_txt
    claimmode{n} claimmode{n}_txt scite{n}"""
_IGNORED = words(" ".join(_NUMBERED.format(n=n) for n in range(1, 5))) | words(
    """extended resolution country region region_txt vicinity location summary crit1
    crit2 crit3 doubtterr alternative alternative_txt multiple gsubname motive individual nperpcap claimmode
    claimmode_txt compclaim weapdetail property propextent propextent_txt propvalue propcomment ishostkid nhostkidus
    nhours ndays divert kidhijcountry ransom ransomamt ransomamtus ransompaid ransompaidus ransomnote hostkidoutcome
    hostkidoutcome_txt nreleased addnotes dbsource INT_LOG INT_IDEO INT_MISC INT_ANY related"""
)

GTD = Layout(
    key="gtd",
    title="Global Terrorism Database",
    closed_for="closed for nothing: it holds incidents that met its own criteria and that its sources reported; 1993 "
    "is missing and its methods changed in 1998, 2008 and 2012",
    required=words("eventid iyear imonth iday gname nkill"),
    used=_USED,
    ignored=_IGNORED - _USED,
    event=event_of,
)
