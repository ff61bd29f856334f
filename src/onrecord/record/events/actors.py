"""UCDP actor list: names of parties, and who split from, allied with or joined whom.

Source:
    UCDP Actor Dataset codebook: `Splinter`, `SplitTemp`, `Alliance`, `JoinGroup` with the names and ids beside them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.model.ids import content_id
from onrecord.model.record import Citation, Name, TieStatement
from onrecord.model.vocab import Certainty, MentionKind, NameQuality, Relation, SourceKind
from onrecord.record.events.layout import BadRow, Layout, Reading, Row, words
from onrecord.record.files.values import KEY_PREFIX, FileEntity
from onrecord.text.normalize import fold


class TieColumns(NamedTuple):
    """The columns of one sort of tie: whether there is one, the names and ids of the others, and what it means."""

    mark: str
    names: str
    ids: str
    relation: Relation
    words: str
    note: str = ""


TIES = (
    TieColumns("Splinter", "NamePrev", "ActorIdPrev", Relation.SPLINTER_OF, "splinter of"),
    TieColumns(
        "SplitTemp",
        "NameSplitTemp",
        "ActorIdSplitTemp",
        Relation.SPLINTER_OF,
        "split temporarily from",
        "UCDP calls the split temporary.",
    ),
    TieColumns("Alliance", "NameAlliance", "ActorIdAlliance", Relation.ALLIED_WITH, "in alliance with or as"),
    TieColumns("JoinGroup", "GroupName", "ActorIdGroup", Relation.MEMBER_OF, "joined"),
)
_IDENTITY_GROUP = "3"
"""`Org`: people who share an identity and are not organised as a group."""
_NOTHING = frozenset({"", "n/a", "na", "none", "unknown"})


class Actor(NamedTuple):
    """A party with its ties, whose other ends are known only when the whole file is read."""

    number: str
    entity: FileEntity
    row: int
    ties: tuple[tuple[TieColumns, tuple[str, ...], str, Citation], ...]


def actor_of(row: Row, reading: Reading) -> Actor:
    """Return the party of a row.

    Every name is weak: UCDP's acronyms and translations are shared by other parties (`PLA`, `National Liberation
    Army`), and a name alone merges nothing. A record file that gives an entity the ref `ucdp-actor:ID` joins them.

    Raises:
        BadRow: The row has no id or name, or marks a tie without an id.
    """
    number = row["ActorId"]
    if not number.isdigit():
        raise BadRow(f"ActorId is '{number[:40]}', which is no number")
    name = row["NameData"]
    if name.lower() in _NOTHING:
        raise BadRow("NameData is empty")
    names = {fold(text): text for text in (*_names(row), name)}
    names.pop("", None)
    entity = FileEntity(
        key=f"ucdp-actor-{number}",
        kind=MentionKind.OTHER if row["Org"] == _IDENTITY_GROUP else MentionKind.ORGANIZATION,
        name=name,
        names=tuple(Name(text=text, quality=NameQuality.WEAK) for text in dict.fromkeys((name, *names.values()))),
        refs=(f"ucdp-actor:{number}",),
        note=f"UCDP places its conflicts in: {row['Location']}." if row["Location"] else "",
    )
    return Actor(number, entity, row.number, tuple(_ties(row, reading)))


def _names(row: Row) -> Iterator[str]:
    for column in ("NameOrig", "NameOrigFull", "NameOrigFullEng"):
        if row[column].lower() not in _NOTHING:
            yield row[column]
    new = _split(row["NewName"])
    yield from new
    for column in ("NewNameFullMotherTongue", "NewNameFullEng"):
        # Several new names stand in one cell, parted by commas, as many in each of the three columns.
        full = _split(row[column])
        yield from full if len(full) == len(new) else [row[column]]


def _split(text: str) -> list[str]:
    return [part for part in (part.strip() for part in text.split(",")) if part.lower() not in _NOTHING]


def _ties(row: Row, reading: Reading) -> Iterator[tuple[TieColumns, tuple[str, ...], str, Citation]]:
    for columns in TIES:
        if row[columns.mark] in ("", "0"):
            continue
        ids = tuple(re.findall(r"\d+", row[columns.ids]))
        if not ids:
            raise BadRow(f"{columns.mark} is {row[columns.mark]}, and {columns.ids} names nobody")
        cite = Citation(
            source=ACTORS.key,
            title=f"{ACTORS.title} {row['Version']}".strip(),
            kind=SourceKind.SCHOLARSHIP,
            ref=f"ucdp-actor:{row['ActorId']}",
            published=reading.published,
            excerpt=f"{row['NameData']}: {columns.mark} {row[columns.mark]}, {columns.names} {row[columns.names]}, "
            f"{columns.ids} {row[columns.ids]}.",
            field=columns.mark,
            url="https://ucdp.uu.se/",
        )
        yield columns, ids, row[columns.names], cite


def tie_statements(actors: Sequence[Actor]) -> tuple[list[TieStatement], list[str]]:
    """Return the ties between parties of the file, and a sentence for each tie to a party that it does not have."""
    known = {actor.number: actor.entity.name for actor in actors}
    statements: list[TieStatement] = []
    aside: list[str] = []
    for actor in actors:
        for columns, ids, names, cite in actor.ties:
            for other in ids:
                if other not in known:
                    aside.append(f"row {actor.row}: {columns.ids} {other} ({names}) is no actor of this file")
                    continue
                statements.append(
                    TieStatement(
                        id=content_id("stm", ACTORS.key, actor.number, columns.mark, other, cite.title),
                        subject=f"{KEY_PREFIX}{actor.entity.key}",
                        cite=cite,
                        certainty=Certainty.SINGLE,
                        note=columns.note,
                        relation=columns.relation,
                        other=f"{KEY_PREFIX}ucdp-actor-{other}",
                        words=f"{columns.words} {known[other]}",
                    )
                )
    return statements, aside


_USED = words(
    """ActorId NameData NameOrig NameOrigFull NameOrigFullEng NewName NewNameFullMotherTongue NewNameFullEng Org
    Splinter NamePrev ActorIdPrev SplitTemp NameSplitTemp ActorIdSplitTemp Alliance NameAlliance ActorIdAlliance
    JoinGroup GroupName ActorIdGroup Location Version"""
)

ACTORS = Layout(
    key="ucdp-actor",
    title="UCDP actor list",
    closed_for="closed for nothing: it holds parties of armed conflicts that UCDP counts, and no tie in it shows that "
    "there was none",
    required=words("ActorId NameData NameOrig Splinter ActorIdPrev Alliance JoinGroup"),
    used=_USED,
    # Coalitions in the OS and NS columns are joint campaigns against civilians or other groups, not ties as such.
    ignored=words(
        """NameChange ConflictId DyadId PrimaryParty OSID OSCoalition OSCoalitionID NSID NSCoalition NSCoalitionID
        GWNOLoc Region"""
    ),
    event=None,
)
