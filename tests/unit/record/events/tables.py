"""Builders of small tables in the official column layouts; every event in them is invented."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from onrecord.record.events import EventLoad, read_events
from onrecord.record.events.ged import COLUMNS as GED_COLUMNS

GTD_COLUMNS = (
    "eventid iyear imonth iday approxdate extended country country_txt region_txt provstate city latitude longitude "
    "summary doubtterr success suicide attacktype1 attacktype1_txt targtype1 targtype1_txt corp1 target1 gname "
    "gsubname guncertain1 gname2 guncertain2 individual nperps claimed claim2 compclaim weaptype1_txt weapsubtype1_txt "
    "nkill nkillus nkillter nwound ishostkid nhostkid dbsource INT_LOG related"
).split()
ACLED_COLUMNS = (
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 "
    "actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location "
    "latitude longitude geo_precision source source_scale notes fatalities tags timestamp"
).split()
ACTOR_COLUMNS = (
    "ActorId NameData NameOrig NameOrigFull NameOrigFullEng NameChange NewName NewNameFullMotherTongue NewNameFullEng "
    "Org ConflictId DyadId PrimaryParty OSID OSCoalition OSCoalitionID NSID NSCoalition NSCoalitionID Splinter "
    "NamePrev ActorIdPrev SplitTemp NameSplitTemp ActorIdSplitTemp Alliance NameAlliance ActorIdAlliance JoinGroup "
    "GroupName ActorIdGroup Location GWNOLoc Region Version"
).split()

GED = {
    "id": "101",
    "type_of_violence": "3",
    "dyad_name": "Blue Front - Civilians",
    "side_a_new_id": "77",
    "side_a": "Blue Front",
    "side_b_new_id": "9999",
    "side_b": "Civilians",
    "number_of_sources": "3",
    "where_prec": "1",
    "where_coordinates": "Qarabad city",
    "adm_1": "Zarin province",
    "adm_2": "Qarabad district",
    "country": "Norland",
    "event_clarity": "1",
    "date_prec": "1",
    "date_start": "2015-03-04",
    "date_end": "2015-03-04",
    "deaths_a": "0",
    "deaths_b": "0",
    "deaths_civilians": "40",
    "deaths_unknown": "0",
    "best": "40",
    "high": "55",
    "low": "31",
}
GTD = {
    "eventid": "201503040001",
    "iyear": "2015",
    "imonth": "3",
    "iday": "4",
    "country_txt": "Norland",
    "provstate": "Zarin",
    "city": "Qarabad",
    "success": "1",
    "suicide": "1",
    "attacktype1": "3",
    "attacktype1_txt": "Bombing/Explosion",
    "targtype1_txt": "Government (Diplomatic)",
    "target1": "Embassy of Sudland",
    "gname": "Blue Front",
    "guncertain1": "0",
    "individual": "0",
    "nperps": "2",
    "claimed": "0",
    "weaptype1_txt": "Explosives",
    "nkill": "40",
    "nkillter": "1",
    "nwound": "120",
}
ACLED = {
    "event_id_cnty": "NOR12",
    "event_date": "2015-03-04",
    "time_precision": "1",
    "event_type": "Violence against civilians",
    "sub_event_type": "Attack",
    "actor1": "Blue Front",
    "actor2": "Civilians (Norland)",
    "country": "Norland",
    "admin1": "Zarin",
    "location": "Qarabad",
    "geo_precision": "1",
    "fatalities": "40",
    "notes": "Text of theirs.",
}
ACTOR = {"ActorId": "77", "NameData": "BF", "NameOrigFullEng": "Blue Front", "Org": "1", "Version": "22.1"}

Rows = Sequence[Mapping[str, str]]


def text_of(columns: Sequence[str], rows: Rows, *, delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(columns), restval="", delimiter=delimiter, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def write(path: Path, columns: Sequence[str], *rows: Mapping[str, str], **options: str) -> Path:
    path.write_bytes(text_of(columns, rows, **options).encode())
    return path


def ged(folder: Path, *changes: Mapping[str, str]) -> EventLoad:
    return read_events(write(folder / "t.csv", GED_COLUMNS, *(GED | dict(change) for change in changes)))


def gtd(folder: Path, *changes: Mapping[str, str]) -> EventLoad:
    return read_events(write(folder / "t.csv", GTD_COLUMNS, *(GTD | dict(change) for change in changes)))


def acled(folder: Path, *changes: Mapping[str, str]) -> EventLoad:
    return read_events(write(folder / "t.csv", ACLED_COLUMNS, *(ACLED | dict(change) for change in changes)))
